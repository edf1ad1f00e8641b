"""Keys: in a keyring that keeps them, else in a file that only the user reads; never a hang."""

import stat
import sys
import threading
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from core import keys
from core.errors import FileUnwritable
from core.keys import Kept, key_file, load_key, remove_key, store_key


class Memory(KeyringBackend):
    """A keyring that keeps what it is given, as the library wants one to be."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class Locked(Memory):
    """A keyring whose password nobody typed."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("dismissed")

    set_password = get_password  # type: ignore[assignment]


class Hanging(Memory):
    """A keyring whose service never answers."""

    over = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait()
        return None

    set_password = get_password  # type: ignore[assignment]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Memory]:
    """The machine's keyring is one of ours."""
    mine = Memory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(fail.Keyring())


def test_a_keyring_keeps_the_key(ring: Memory) -> None:
    assert store_key("https://speech.example", "  s3cret\n") is Kept.IN_KEYRING
    assert ring.kept == {("parlando", "https://speech.example"): "s3cret"}
    assert load_key("https://speech.example") == "s3cret"
    assert load_key("https://other.example") is None
    assert not key_file().exists()


def test_a_key_is_forgotten(ring: Memory) -> None:
    store_key("here", "s3cret")
    remove_key("here")
    remove_key("never there")
    assert (ring.kept, load_key("here")) == ({}, None)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Locked])
def test_without_a_keyring_a_file_keeps_the_key(ring: Memory, backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    assert store_key("here", "s3cret") is Kept.IN_FILE
    assert store_key("there", "another") is Kept.IN_FILE
    assert (load_key("here"), load_key("there"), load_key("nowhere")) == ("s3cret", "another", None)
    if sys.platform != "win32":
        assert stat.S_IMODE(key_file().stat().st_mode) == 0o600
    remove_key("here")
    assert (load_key("here"), load_key("there")) == (None, "another")
    remove_key("there")
    assert not key_file().exists()


def test_the_key_stored_last_counts_wherever_it_is(ring: Memory) -> None:
    store_key("here", "in the keyring")
    keyring.set_keyring(Locked())
    store_key("here", "in the file")
    keyring.set_keyring(ring)
    assert load_key("here") == "in the file"
    assert store_key("here", "in the keyring again") is Kept.IN_KEYRING
    assert load_key("here") == "in the keyring again"
    assert not key_file().exists()


def test_a_keyring_that_never_answers_is_not_waited_for(ring: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "KEYRING_WAIT_S", 0.05)
    keyring.set_keyring(Hanging())
    assert load_key("here") is None
    assert store_key("here", "s3cret") is Kept.IN_FILE
    assert load_key("here") == "s3cret"
    remove_key("here")
    Hanging.over.set()


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", ["", "{", "[]", '"text"', "[" * 100_000])
def test_a_broken_file_is_an_empty_one(content: str) -> None:
    key_file().parent.mkdir(parents=True)
    key_file().write_text(content)
    assert load_key("here") is None
    assert store_key("here", "s3cret") is Kept.IN_FILE
    assert load_key("here") == "s3cret"


@pytest.mark.logs_warnings
def test_a_key_that_cannot_be_kept_is_said_so() -> None:
    key_file().parent.parent.mkdir(exist_ok=True)
    key_file().parent.write_text("a file where the folder should be")
    with pytest.raises(FileUnwritable, match="cannot be kept"):
        store_key("here", "s3cret")
