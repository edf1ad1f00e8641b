"""`parlando doctor`: what works here. Every figure is measured when it is asked for."""

import argparse
import json
import sys
from dataclasses import asdict

from core.cli.interruption import run_interruptible
from core.reader.health import examine


def run(options: argparse.Namespace) -> int:
    """Examine and print; return 0 when speech can be made and heard, else 1."""
    findings = run_interruptible(examine())
    if options.json:
        sys.stdout.write(json.dumps([asdict(finding) for finding in findings], indent=1) + "\n")
    else:
        sys.stdout.writelines(
            f"{'works' if one.works else 'FAILS':<6} {one.what}: {one.says}\n" for one in findings
        )
    return 0 if all(finding.works for finding in findings) else 1
