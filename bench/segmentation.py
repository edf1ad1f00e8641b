"""Part "segmentation": where our segmenter ends sentences, beside other libraries, on sets with known answers.

The sets and their scorer are no part of the project: they are looked for in the folder that
PARLANDO_SENTENCE_SETS names, else in ../shared/segmentation. The other libraries are installed below .setup,
in an environment of their own.
"""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import fmean, median
from time import process_time
from typing import Any

from bench.driven import ROOT, BenchError
from bench.report import Figure, Target, at_least, at_most, percentile, single
from bench.stage import Stage
from core.reader.feed import SLICE
from core.text.segmenter import Segmenter, segment

SETS = Path(os.environ.get("PARLANDO_SENTENCE_SETS", ROOT.parent / "shared" / "segmentation"))
ENVIRONMENT = ROOT / ".setup" / "segmenters"
LIBRARIES = {
    "sentencex": "sentencex==1.0.32",
    "pysbd": "pysbd==0.3.4",
    "yasbd": "yasbd-lib==1.0.4",
    "syntok": "syntok==1.4.4",
    "blingfire": "livekit-blingfire==1.2.0",
}
LIMIT_S = 300
EXACT = {"golden_en": 92.0, "golden_xx": 88.0, "own_hard": 96.0}
"""Sets of single rules: what counts is how many texts are cut right everywhere."""

WITHOUT_END_MARKS = "th_pud"
MEAN_F1 = 94.2
BELOW_THE_BEST = 0.2
DELAYS = {50: 2, 90: 2, 99: 4}
"""So many characters behind a sentence's end it is told, for so many per cent of the ends."""

FAR_EAST = ("ja_gsd", "zh_gsd", "zh_pud")
MCHS = 8.0
PUSHED_US = 2
LARGE = 10_000_000
NASTY = (".", "!", "\n", " ", '"', "a.", "a ", "x", "ไทย", "(", "😀", "。", "U.S. ", "1. ", "« a. ", ". ")
NASTY_SIZE = 40_000
DOUBLED = 2.3

Score = dict[str, dict[str, Any]]


def measure(stage: Stage) -> list[Figure]:
    """Score all on the same texts, print set by set, and return what has targets."""
    scorer = SETS / "score.py"
    if not scorer.exists():
        raise BenchError(f"there are no sentence sets in {SETS.name}: PARLANDO_SENTENCE_SETS names their folder")
    scores = {
        "parlando": _score(scorer, sys.executable, "parlando", stage, "--inc", "bench.drivers.segmenters:Parlando")
    }
    scores["qt"] = _score(scorer, sys.executable, "qt", stage)
    if (python := _libraries_python()) is not None:
        scores |= {name: _score(scorer, str(python), name, stage) for name in LIBRARIES}
    print("\n".join(_table(scores)), flush=True)
    return [*_figures(scores), _doubling(), *_large_text(lines=True), *_large_text(lines=False)]


def _score(scorer: Path, python: str, name: str, stage: Stage, *options: str) -> Score:
    result = stage.home / f"{name}.json"
    command = [python, str(scorer), f"bench.drivers.segmenters:{name}", "--json", str(result), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    if done.returncode:
        raise BenchError(f"{name} cannot be scored: {done.stderr[-500:]}")
    found: Score = json.loads(result.read_text(encoding="utf-8"))["sets"]
    return found


def _table(scores: dict[str, Score]) -> list[str]:
    """F1 within paragraphs in percent, for the sets of single rules the share of texts that are right."""
    names = list(scores)
    ours = scores["parlando"]
    lines = [f"{'':10s}" + "".join(f"{name:>11s}" for name in names) + "     delays   us a character pushed"]
    for set_name, row in ours.items():
        cells = [_percent(scores[name].get(set_name), set_name) for name in names]
        delays = f"{row['d50']}/{row['d90']}/{row['d99']}"
        lines.append(
            f"{set_name:10s}" + "".join(f"{cell:11.2f}" for cell in cells) + f"{delays:>11s}{row['us_char']:8.1f}"
        )
    lines.append(f"{'mean F1':10s}" + "".join(f"{_mean(scores[name]):11.2f}" for name in names))
    lines.append(f"{'Mch/s':10s}" + "".join(f"{_speed(scores[name]):11.2f}" for name in names))
    return lines


def _percent(row: dict[str, Any] | None, set_name: str) -> float:
    if row is None:
        return 0.0
    return 100 * float(row["exact" if set_name in EXACT else "F1"])


def _treebanks(score: Score) -> list[str]:
    return [name for name in score if name not in EXACT and name != WITHOUT_END_MARKS]


def _mean(score: Score) -> float:
    return fmean(_percent(score[name], name) for name in _treebanks(score))


def _speed(score: Score) -> float:
    return median(float(row["mchs"]) for row in score.values())


def _figures(scores: dict[str, Score]) -> list[Figure]:
    ours = scores["parlando"]
    figures = [single("sentence ends: mean F1 without Thai", _mean(ours), "%", at_least(MEAN_F1, "%"))]
    figures += [
        single(f"sentence ends: texts right, {name}", _percent(ours[name], name), "%", at_least(least, "%"))
        for name, least in EXACT.items()
    ]
    others = [score for name, score in scores.items() if name != "parlando"]
    gaps = {
        name: max(_percent(score.get(name), name) for score in others) - _percent(ours[name], name)
        for name in _treebanks(ours)
    }
    worst = max(gaps, key=gaps.__getitem__)
    limit = Target(f"≤ {BELOW_THE_BEST} %", lambda value, _: value <= BELOW_THE_BEST)
    figures.append(single("sentence ends: farthest below the best library", gaps[worst], "%", limit, note=worst))
    same = min(min(row["same_char"], row["same_chunk"]) for row in ours.values())
    figures.append(single("sentence ends: texts the same in pieces", 100 * same, "%", at_least(100, "%")))
    figures += _delay_figures(_treebanks(ours))
    figures.append(single("sentence ends: speed, median set", _speed(ours), "Mch/s", at_least(MCHS, "Mch/s")))
    pushed_us = median(float(ours[name]["us_char"]) for name in _treebanks(ours))
    figures.append(
        single("sentence ends: a character pushed, median set", pushed_us, "us", at_most(PUSHED_US, "us"))
    )
    return figures


def _delay_figures(names: list[str]) -> list[Figure]:
    delays = {name: _delays(name) for name in names}
    together = [delay for each in delays.values() for delay in each]
    slowest = max(names, key=lambda name: (percentile(delays[name], 99), percentile(delays[name], 95)))
    note = f"slowest {slowest}, {percentile(delays[slowest], 99)}"
    figures = [
        single(
            f"sentence ends: {percent} % are told within",
            percentile(together, percent),
            "characters",
            at_most(limit, "characters"),
            note,
        )
        for percent, limit in DELAYS.items()
    ]
    worst = max(percentile(delays[name], 99) for name in FAR_EAST)
    name = "sentence ends: 99 % within, Chinese and Japanese"
    return [*figures, single(name, worst, "characters", at_most(1, "characters"))]


def _delays(name: str) -> list[int]:
    """How many characters behind each end that is found it is told, for a whole set pushed by the character."""
    delays = []
    for line in gzip.decompress((SETS / f"{name}.jsonl.gz").read_bytes()).splitlines():
        document = json.loads(line)
        ends, segmenter = set(document["ends"]), Segmenter(document["lang"])
        for index, char in enumerate(document["text"], 1):
            delays += [index - found.end for found in segmenter.push(char) if found.end in ends]
    return delays


def _doubling() -> Figure:
    """Feed what is hardest to judge in small pieces: how much longer does twice as much of it take?"""
    ratios = {nasty: _doubled(nasty) for nasty in NASTY}
    worst = max(ratios, key=ratios.__getitem__)
    limit = Target(f"≤ {DOUBLED} times", lambda value, _: value <= DOUBLED)
    return single("nasty text: twice as much takes", ratios[worst], "times as long", limit, note=repr(worst))


def _doubled(nasty: str) -> float:
    """The two sizes take turns, so that other programs weigh on both; the fastest runs count."""
    rounds = [[_pushing_s(nasty, size) for size in (NASTY_SIZE, 2 * NASTY_SIZE)] for _ in range(9)]
    once, twice = (min(times) for times in zip(*rounds, strict=True))
    return twice / once


def _pushing_s(nasty: str, size: int) -> float:
    text = (nasty * (size // len(nasty) + 1))[:size]
    segmenter = Segmenter("en")
    began = process_time()
    for at in range(0, size, 3):
        segmenter.push(text[at : at + 3])
    segmenter.flush()
    return process_time() - began


def _large_text(lines: bool) -> list[Figure]:
    """Cut 10 MB in the slices in which the reader takes a page; processor time."""
    name = "10 MB" if lines else "10 MB in one line"
    sample = (ROOT / "resources" / "sample.txt").read_text(encoding="utf-8")
    text = sample if lines else " ".join(sample.split())
    text = (text + "\n\n" * lines) * (LARGE // len(text) + 1)
    began = process_time()
    next(segment(text, "en"))
    first_ms = (process_time() - began) * 1000
    segmenter, slices = Segmenter("en"), []
    for at in range(0, LARGE, SLICE):
        began = process_time()
        segmenter.push(text[at : at + SLICE])
        slices.append((process_time() - began) * 1000)
    return [
        single(f"{name}: first sentence", first_ms, "ms", at_most(5)),
        single(f"{name}: slowest slice", max(slices), "ms", at_most(8)),
        single(f"{name}: all of it", sum(slices) / 1000, "s", at_most(1.5, "s")),
    ]


def _libraries_python() -> Path | None:
    """Return a Python that has the other libraries, made below .setup; None where they are not to be had."""
    python, marker, wanted = ENVIRONMENT / "bin/python", ENVIRONMENT / "ready", "\n".join(LIBRARIES.values())
    if marker.exists() and marker.read_text() == wanted:
        return python
    sys.stderr.write(f"bench: installing other segmenters into {ENVIRONMENT.relative_to(ROOT)}\n")
    base = getattr(sys, "_base_executable", sys.executable)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *LIBRARIES.values()]
    try:
        subprocess.run([base, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True, timeout=60)
        subprocess.run(pip, check=True, timeout=LIMIT_S)
    except (OSError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"bench: the other segmenters are left out: {error}\n")
        return None
    marker.write_text(wanted)
    return python
