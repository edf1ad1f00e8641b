"""Parlando's front door: parse the command line, then hand over to the window or to a command."""


def main() -> int:
    """Run Parlando; return the exit code."""
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
