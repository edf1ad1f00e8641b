"""Where questions go, and what goes with them."""

from pathlib import Path

import pytest

from core.chat.conversation import Conversation
from core.chat.endpoint import OLLAMA, OPENAI, Endpoint, chosen_endpoint, model_service
from core.errors import UsageError
from core.keys import store_key
from core.settings import Settings

HERE = "http://127.0.0.1:8080/v1"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_with_nothing_set_it_is_ollama_here(settings: Settings) -> None:
    found = chosen_endpoint(settings)
    assert (found, found.is_here) == (Endpoint(OLLAMA, "", ""), True)


def test_the_usual_variables_count(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret")
    monkeypatch.setenv("OPENAI_MODEL", "large")
    found = chosen_endpoint(settings)
    assert (found, found.is_here, found.host) == (Endpoint(OPENAI, "large", "secret"), False, "api.openai.com")
    monkeypatch.setenv("OPENAI_BASE_URL", HERE)
    assert chosen_endpoint(settings).base_url == HERE


def test_settings_come_before_them_and_options_before_those(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://elsewhere/v1")
    monkeypatch.setenv("OPENAI_MODEL", "large")
    settings["ask.base_url"], settings["ask.model"] = HERE, "little"
    assert chosen_endpoint(settings) == Endpoint(HERE, "little", "")
    assert chosen_endpoint(settings, "https://there/v1", "tiny") == Endpoint("https://there/v1", "tiny", "")


def test_a_kept_key_goes_to_its_own_address_only(settings: Settings) -> None:
    store_key(model_service(HERE), "secret")
    assert chosen_endpoint(settings, HERE).key == "secret"
    assert chosen_endpoint(settings, "https://there/v1").key == ""


@pytest.mark.parametrize(
    "address", ["localhost:11434", "ftp://there/v1", "http://", "http://there:port/v1", "there"]
)
def test_what_is_no_address(settings: Settings, address: str) -> None:
    with pytest.raises(UsageError, match="is no address"):
        chosen_endpoint(settings, address)


@pytest.mark.parametrize(
    ("host", "is_here"),
    [("localhost", True), ("127.0.0.1", True), ("[::1]", True), ("192.168.1.4", False), ("there.org", False)],
)
def test_what_is_here(host: str, is_here: bool) -> None:
    assert Endpoint(f"http://{host}:1234/v1", "", "").is_here is is_here


def test_a_conversation_holds_what_was_heard() -> None:
    conversation = Conversation()
    conversation.note("How many?", "Two or ")
    conversation.note("What?", " ")
    assert conversation.messages("And?") == [
        {"role": "user", "content": "How many?"},
        {"role": "assistant", "content": "Two or"},
        {"role": "user", "content": "And?"},
    ]
