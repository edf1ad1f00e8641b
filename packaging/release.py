"""Make a release: `make release`, on a clean tree whose changelog has the version's section.

The day is written into the changelog, everything is built from that, beside the archives come their SHA-256 sums
and the bill of materials (CycloneDX), and the tag is set. Nothing is uploaded: pushing the tag lets the workflow
build the other systems too.
"""

import datetime
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
import uuid
from pathlib import Path

import licences

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
CHANGELOG = ROOT / "CHANGELOG.md"


def version() -> str:
    """Return the one version number."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def git(*arguments: str) -> str:
    """Run git in the project; return what it printed."""
    return subprocess.check_output(["git", *arguments], cwd=ROOT, text=True).strip()


def dated(changelog: str, number: str, day: datetime.date) -> str:
    """Return the changelog with the version's section dated; ValueError where there is none, or nothing in it."""
    head = f"## {number} - "
    if not re.search(rf"^{re.escape(head)}unreleased$(?=\s+\S)", changelog, re.MULTILINE):
        raise ValueError(f"CHANGELOG.md has no section '{head}unreleased' with something in it")
    return changelog.replace(f"{head}unreleased", f"{head}{day.isoformat()}")


def section(changelog: str, number: str) -> str:
    """Return what the changelog says of a version: the release's notes."""
    found = re.search(rf"^## {re.escape(number)} - .*?\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return found.group(1).strip() if found else ""


def write_sums(folder: Path) -> None:
    """Write SHA256SUMS, as sha256sum --check reads it."""
    files = sorted(each for each in folder.iterdir() if each.is_file() and each.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def bill_of_materials(locked: str, number: str, seconds: int) -> str:
    """Return uv's list of what is locked, in CycloneDX's words, with what lies inside these packages, too.

    It gets a time and a number that follow from its content, so that the same release has the same list.
    """
    told = json.loads(locked)
    for name, licence, address in licences.EMBEDDED:
        source = {"type": "website", "url": address}
        told["components"].append(
            {
                "type": "library",
                "bom-ref": f"embedded-{name}",
                "name": name,
                "licenses": [{"expression": licence}],
                "externalReferences": [source],
            }
        )
    told["metadata"]["timestamp"] = (
        f"{datetime.datetime.fromtimestamp(seconds, tz=datetime.UTC):%Y-%m-%dT%H:%M:%SZ}"
    )
    told["metadata"]["component"].update(type="application", version=number)
    told["serialNumber"] = ""
    told["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(told)).urn
    return json.dumps(told, indent=1) + "\n"


def write_bill_of_materials(folder: Path) -> None:
    """Write which packages are inside, from the lock."""
    own = ROOT / ".setup/uv/bin/uv"
    command = [own if own.exists() else "uv", "export", "--quiet", "--frozen", "--no-dev", "--extra", "natural"]
    options = ["--preview-features", "sbom-export", "--format", "cyclonedx1.5"]
    locked = subprocess.check_output([*command, *options], cwd=ROOT, text=True)
    bill = bill_of_materials(locked, version(), int(git("log", "-1", "--format=%ct")))
    (folder / f"parlando-{version()}.cdx.json").write_text(bill, encoding="utf-8")


def release() -> None:
    """Date the changelog, build, tag. Where building fails everything is as it was before."""
    number = version()
    if git("status", "--porcelain"):
        raise SystemExit("There are changes that are not committed: commit or drop them first.")
    if git("tag", "--list", f"v{number}"):
        raise SystemExit(f"v{number} is released already: raise the version in pyproject.toml first.")
    try:
        text = dated(CHANGELOG.read_text(encoding="utf-8"), number, datetime.datetime.now(tz=datetime.UTC).date())
    except ValueError as error:
        raise SystemExit(f"{error}.") from None
    CHANGELOG.write_text(text, encoding="utf-8")
    git("commit", "--quiet", "-m", f"release: {number}", "--", str(CHANGELOG))
    shutil.rmtree(DIST, ignore_errors=True)  # what an earlier version has left would be released with it
    try:
        subprocess.run([ROOT / ".setup/package/bin/python", ROOT / "packaging/bundle.py"], check=True)
        write_bill_of_materials(DIST)
    except (OSError, subprocess.CalledProcessError) as error:
        git("reset", "--quiet", "--hard", "HEAD~1")
        raise SystemExit(f"Nothing is released: {error}.") from None
    write_sums(DIST)
    git("tag", "--annotate", f"v{number}", "-m", f"Parlando {number}\n\n{section(text, number)}")
    print(f"v{number} is tagged and built in dist/. `git push --follow-tags` publishes it.")


def main() -> None:
    """Release; or, for the workflow, only `notes`, `bill` or `sums`."""
    match sys.argv[1:]:
        case []:
            release()
        case ["notes"]:
            print(section(CHANGELOG.read_text(encoding="utf-8"), version()))
        case ["bill"]:
            write_bill_of_materials(DIST)
        case ["sums"]:
            write_sums(DIST)
        case _:
            raise SystemExit("usage: release.py [notes|bill|sums]")


if __name__ == "__main__":
    main()
