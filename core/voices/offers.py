"""A voice that can be had, as the catalogue lists it: what it is, and of which files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """One file of a voice: where it is below the voice's address, its size in bytes, its MD5 or SHA-256."""

    path: str
    size: int
    digest: str
    here: str = ""
    """What it is called on this computer, where that is another name."""

    @property
    def name(self) -> str:
        """What it is called without its folders."""
        return self.here or self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class CatalogueVoice:
    """A voice that can be had."""

    key: str
    name: str
    language: str
    """A BCP 47 tag."""
    language_name: str
    """In English, with the country where it is told."""
    native_name: str
    quality: str
    speakers: int
    files: tuple[CatalogueFile, ...]
    engine: str = "piper"
    address: str = ""
    """Where its files are; empty for where the catalogue is."""
    license: str = ""
    """Empty where it stands in its card."""
    languages: tuple[str, ...] = ()
    """All that it speaks, where these are several."""

    @property
    def has_sample(self) -> bool:
        """Whether one lies beside its files."""
        return self.engine == "piper"

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)
