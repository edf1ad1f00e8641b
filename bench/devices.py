"""Part "devices": 50 times everything that befalls sound devices; how soon it is known or heard, and what is lost.

Takes about eight minutes. The stage's own sound server is not used: each round kills one.
"""

import asyncio
from collections import defaultdict
from statistics import median

from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from tests.fixtures.device_life import Outcome, device_life
from tests.fixtures.room import Room

ROUNDS = 50
TAKEN_MS = 30
"""What the device itself had taken before it went is gone with it."""


def measure(stage: Stage) -> list[Figure]:
    """Let it all happen."""
    by_kind: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in asyncio.run(_rounds()):
        by_kind[outcome.what].append(outcome)
    return [figure for what, outcomes in by_kind.items() for figure in _figures(what, outcomes)]


async def _rounds() -> list[Outcome]:
    with Room() as room:
        async with device_life(room) as life:
            return [outcome for _ in range(ROUNDS) for outcome in await life.round()]


def _figures(what: str, outcomes: list[Outcome]) -> list[Figure]:
    reactions = [1000 * outcome.reaction_s for outcome in outcomes]
    lost = [1000 * outcome.lost_s for outcome in outcomes]
    worst = max(reactions)
    return [
        series(f"{what}: known or heard again", reactions, note=f"worst {worst:.0f} ms"),
        single(f"{what}: worst of {len(outcomes)}", worst, target=at_most(1000)),
        single(
            f"{what}: lost at most", max(0.0, *lost), target=at_most(TAKEN_MS), note=f"median {median(lost):.0f}"
        ),
    ]
