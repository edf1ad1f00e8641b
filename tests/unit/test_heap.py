"""Memory of large texts goes back to the system."""

import platform
import subprocess
import sys

import pytest

HELD = """
import sys
from core.heap import give_back_large_blocks
if sys.argv[1] == "1":
    give_back_large_blocks()
first = b"." * 30_000_000
del first
large = [b"." * 10_000_000]
small = [bytearray(1000) for _ in range(1000)]
large.clear()
pages = int(open("/proc/self/statm").read().split()[1])
print(pages * 4096)
"""


def resident_bytes(wanted: bool) -> int:
    done = subprocess.run(
        [sys.executable, "-c", HELD, str(int(wanted))], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="this is about the heap of glibc")
def test_what_small_blocks_pin_down_goes_back_to_the_system() -> None:
    assert resident_bytes(False) - resident_bytes(True) > 8_000_000
