"""One window for each user and profile: the claim, orders over the socket, and what a dead window leaves behind."""

import asyncio
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core import instance, paths
from core.cli import front
from core.instance import Order
from core.orders import serving

ROOT = Path(__file__).resolve().parents[2]
HOLDER = "from core import instance; c = instance.claim(); print(c is not None, flush=True); input()"


def holder() -> "subprocess.Popen[str]":
    """Another process that claims to be the window, and never answers."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", HOLDER], cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert process.stdout
    assert process.stdout.readline() == "True\n"
    return process


def kill(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


async def given(*orders: Order) -> tuple[list[bool], list[Order]]:
    """Send orders to a window that knows "raise" only; return its answers, and what came."""
    taken: list[Order] = []

    def take(order: Order) -> bool:
        taken.append(order)
        return order["do"] == "raise"

    claim = instance.claim()
    assert claim is not None
    async with serving(claim, take):
        answers = [await asyncio.to_thread(instance.send, order) for order in orders]
    return answers, taken


async def test_orders_arrive_and_are_answered() -> None:
    long = {"do": "raise", "text": "ä\n" * 100_000}
    answers, taken = await given({"do": "raise"}, long, {"do": "dance"})
    assert answers == [True, True, False]
    assert taken == [{"do": "raise"}, long, {"do": "dance"}]
    assert not instance.socket_file().exists()


async def test_rubbish_is_refused_and_the_next_order_served() -> None:
    claim = instance.claim()
    assert claim is not None
    async with serving(claim, lambda _: True):
        for rubbish in (b"\n", b"[]\n", b'{"do": 1}\n', b"[" * 99_999 + b"\n", b"\xff\n"):
            reader, writer = await asyncio.open_unix_connection(str(instance.socket_file()))
            writer.write(rubbish)
            assert await reader.readline() == b'{"ok": false}\n'
            writer.close()
        _, silent = await asyncio.open_unix_connection(str(instance.socket_file()))
        assert await asyncio.to_thread(instance.send, {"do": "raise"})
        silent.close()


def test_only_the_user_can_reach_it() -> None:
    claim = instance.claim()
    assert claim is not None and claim.listener is not None
    file = instance.socket_file()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    claim.listener.close()


def test_a_second_claim_fails_while_the_first_lives_and_then_takes_over() -> None:
    first = holder()
    try:
        assert instance.claim() is None
    finally:
        kill(first)
    assert instance.socket_file().exists()  # stale
    assert not instance.send({"do": "raise"})
    second = instance.claim()
    assert second is not None and second.listener is not None
    second.listener.close()


def test_a_window_that_hangs_is_not_waited_for() -> None:
    first = holder()
    try:
        assert not instance.send({"do": "raise"}, timeout_s=0.05)
    finally:
        kill(first)


def test_an_answer_that_is_none_is_no_answer() -> None:
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with listener:
        listener.bind(str(instance.socket_file()))
        listener.listen()

        def hang_up() -> None:
            listener.accept()[0].close()

        threading.Thread(target=hang_up).start()
        assert not instance.send({"do": "raise"})


def test_each_profile_has_a_window_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = instance.socket_file()
    monkeypatch.setenv(paths.PROFILE_VARIABLE, str(tmp_path))
    assert instance.socket_file() != mine


@pytest.mark.parametrize("folder", ["/nonexistent/nowhere", "/" + "long/" * 40])
def test_without_a_place_for_the_socket_everybody_is_the_window(
    monkeypatch: pytest.MonkeyPatch, folder: str, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", f"{blocked}{folder}")
    claim = instance.claim()
    assert claim is not None and claim.listener is None


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give files away")
def test_a_folder_of_somebody_else_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    theirs = tmp_path / f"parlando-{os.getuid()}"
    theirs.mkdir()
    os.chown(theirs, 12345, 12345)
    claim = instance.claim()
    assert claim is not None and claim.listener is None


def test_a_profile_that_is_a_file_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert front.run(["--profile-dir", str(tmp_path / "file")], pytest.fail) == front.USAGE
    assert capsys.readouterr().err == f"parlando: {tmp_path}/file is no folder; --profile-dir needs one.\n"
