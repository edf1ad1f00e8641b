"""The control beside a measurement: sleeps 2 ms at a time, at real-time priority, until stdin ends.

Then it prints the worst oversleep in ms. See `bench.machine.Control`.
"""

import json
import os
import select
import sys
from time import monotonic

SLEEP_S = 0.002


def main() -> None:
    """Sleep and watch."""
    is_real_time = True
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(10))
    except PermissionError:
        is_real_time = False
    worst, before = 0.0, monotonic()
    while not select.select([sys.stdin], [], [], SLEEP_S)[0]:
        after = monotonic()
        worst, before = max(worst, after - before - SLEEP_S), after
    json.dump({"worst_ms": round(worst * 1000, 1), "is_real_time": is_real_time}, sys.stdout)


main()
