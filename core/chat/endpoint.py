"""Where the language model is: an address, its name there, and the key, from wherever the user keeps them."""

import os
from dataclasses import dataclass
from urllib.parse import urlsplit

from core.errors import UsageError
from core.keys import load_key
from core.outside import is_here
from core.settings import Settings

OLLAMA = "http://localhost:11434/v1"
"""Where Ollama answers when nobody has moved it: what is tried when nothing is set."""
OPENAI = "https://api.openai.com/v1"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where questions go."""

    base_url: str
    model: str
    """Empty means the first one that is there."""
    key: str
    """Empty where none is needed."""

    @property
    def host(self) -> str:
        """The name of the computer that answers."""
        return urlsplit(self.base_url).hostname or self.base_url

    @property
    def is_here(self) -> bool:
        """Whether the model runs on this computer, so that no text leaves it."""
        return is_here(self.host)


def chosen_endpoint(settings: Settings, base_url: str = "", model: str = "") -> Endpoint:
    """Return where questions go: what was given first, then the settings, then the environment, then Ollama here.

    The key may be asked of the system's keyring, which takes its time. UsageError where the address is none.
    """
    address = base_url or settings["ask.base_url"] or usual_address()
    check_address(address)
    name = model or settings["ask.model"] or os.environ.get("OPENAI_MODEL", "")
    return Endpoint(address, name, load_key(model_service(address)) or os.environ.get("OPENAI_API_KEY", ""))


def model_service(address: str) -> str:
    """Return the name under which the key of the models at an address is kept."""
    return f"language model {urlsplit(address).netloc.rpartition('@')[2].lower()}"


def usual_address() -> str:
    """Return the address that counts where none is chosen."""
    return os.environ.get("OPENAI_BASE_URL") or (OPENAI if os.environ.get("OPENAI_API_KEY") else OLLAMA)


def check_address(address: str) -> None:
    """Raise UsageError where this cannot be the address of a model."""
    try:
        parts = urlsplit(address)
        is_one = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_one = False
    if not is_one:
        raise UsageError(f"{address} is no address of a language model; one looks like {OLLAMA}.")
