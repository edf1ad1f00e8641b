"""`parlando doctor`: what works here. Every figure is measured when it is asked for."""

import argparse
import json
import sys

from core.cli.interruption import run_interruptible
from core.reader.health import Finding, Part, examine

_NAMES = {Part.PROGRAM: "Program", Part.VOICES: "Voices", Part.SERVER: "Speech server", Part.SOUND: "Sound"}
_WORDS = {
    Part.VOICES: "{voices} voices for {languages} languages, ready after {ready} ms, "
    "{times} times faster than real time",
    Part.SERVER: "ready after {ready} ms, text to first speech {first:.1f} ms (median of {tries})",
    Part.SOUND: "{device}, open after {ready} ms, latency {latency} ms, {underruns} underruns in one second",
}


def run(options: argparse.Namespace) -> int:
    """Examine and print; return 0 when speech can be made and heard, else 1."""
    findings = run_interruptible(examine())
    if options.json:
        told = [{"what": _NAMES[one.part], "works": one.works, "says": _says(one)} for one in findings]
        sys.stdout.write(json.dumps(told, indent=1) + "\n")
    else:
        sys.stdout.writelines(
            f"{'works' if one.works else 'FAILS':<6} {_NAMES[one.part]}: {_says(one)}\n" for one in findings
        )
    return 0 if all(finding.works for finding in findings) else 1


def _says(finding: Finding) -> str:
    if finding.error is not None:
        return str(finding.error)
    if finding.part is Part.PROGRAM:
        return ", ".join(f"{package} {version or 'missing'}" for package, version in finding.values.items())
    return _WORDS[finding.part].format_map(finding.values)
