"""Whether a newer version exists. Asked only where the user has named an address to ask, and never installed by us.

The answer is what GitHub, Gitea and Codeberg tell of a project's latest release: a JSON object with `tag_name` and
`html_url`.
"""

import importlib
import json
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

LIMIT_S = 10.0
LIMIT_BYTES = 1 << 20
ONCE_IN_S = 24 * 3600.0
"""How often the address is asked at most."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version that can be had, and the page that tells of it (empty where it names none that can be trusted)."""

    version: str
    page: str


def latest(address: str) -> Release | None:
    """Ask an address for the latest release; None where it tells none. Blocks, for 10 s at most; OSError."""
    request = importlib.import_module("urllib.request")
    asked = request.Request(address, headers={"Accept": "application/json", "User-Agent": "parlando"})
    with request.urlopen(asked, timeout=LIMIT_S) as answer:
        return release_in(answer.read(LIMIT_BYTES))


def release_in(answer: bytes) -> Release | None:
    """Return the release that an answer tells of; None where it is something else."""
    try:
        told = json.loads(answer)
        version, page = str(told["tag_name"]).removeprefix("v"), str(told.get("html_url", ""))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if not re.fullmatch(r"\d+(\.\d+){0,3}", version):
        return None
    return Release(version, page if urlsplit(page).scheme == "https" else "")


def is_newer(version: str, than: str) -> bool:
    """Compare two version numbers, part by part; what follows the numbers makes a version no newer."""
    return _parts(version) > _parts(than)


def _parts(version: str) -> list[int]:
    found = re.match(r"\d+(\.\d+)*", version)
    parts = [int(each) for each in found.group().split(".")] if found else []
    while parts and parts[-1] == 0:
        parts.pop()
    return parts
