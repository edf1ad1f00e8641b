# make run    set up what is missing, then open Parlando            (make run ARGS="speak hello")
# make test   set up what is missing, then lint and the whole suite (make test ARGS="tests/unit -k ring")
# make check  the quick loop: format, lint, types, unit tests
# make bench  measure, print the table, write bench/results.json
# make package       build dist/: the folder, .tar.xz and .deb that people install     (make package ARGS=folder)
# make package-test  build, and try the .deb in a bare system of its own
# make release       tag the version, build, and write checksums and the bill of materials
# make translations  take new words of the window into the translations
# make pictures  take the guide's pictures from the real window  (make pictures ARGS="reading settings")
# make clean  remove what all these have made

.PHONY: run test check lint bench package package-test release translations pictures clean

run:
	@packaging/setup.sh run
	@.venv/bin/python main.py $(ARGS)

# --foreground lets Ctrl-C through; the limits are for a suite that hangs where pytest's own limits do not reach.
# The unit tests share all processors; what plays sound or opens windows mostly waits, so two go side by side, each
# with a sound server and a display of its own. What failed in company is tried once more alone, since programs that
# play in real time can starve each other on a busy machine; only what fails alone as well is a fault.
PYTEST = timeout --foreground -k 30 1500 .venv/bin/pytest
ALONE = { [ $$? -eq 1 ] && echo "Once more, alone:" && $(PYTEST) --last-failed --last-failed-no-failures none
ifdef ARGS
test: lint
	@$(PYTEST) $(ARGS)
else
test: lint
	@$(PYTEST) -n auto tests/unit || $(ALONE) tests/unit; }
	@$(PYTEST) -n 2 --dist loadfile --durations=40 --ignore=tests/unit tests || $(ALONE) --ignore=tests/unit tests; }
endif

check: lint
	@timeout --foreground -k 10 180 .venv/bin/pytest -q -n auto tests/unit $(ARGS)

lint:
	@packaging/setup.sh test
	@.venv/bin/ruff format --check --quiet
	@.venv/bin/ruff check --quiet
	@.venv/bin/mypy

bench:
	@packaging/setup.sh bench
	@.venv/bin/python -m bench $(ARGS)

package:
	@packaging/setup.sh package
	@.setup/package/bin/python packaging/bundle.py $(ARGS)

package-test: package
	@.venv/bin/pytest -m package -o faulthandler_timeout=1800 tests/package $(ARGS)

release:
	@packaging/setup.sh package
	@.venv/bin/python packaging/release.py

translations:
	@packaging/setup.sh test
	@.venv/bin/python packaging/translate.py

pictures:
	@packaging/setup.sh bench
	@.venv/bin/python packaging/pictures.py $(ARGS)

clean:
	rm -rf .venv .setup .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
