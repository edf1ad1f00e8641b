"""What makes natural voices speak, as an add-on: packages that lie down beside the program's own libraries.

A frozen program looks for packages there too, so that nothing has to be told where they are. They are those that
the extra `natural` brings and the program does without; left as they come, but for what only training, other
programs and languages that Parlando refuses have a use for.
"""

import compileall
import py_compile
import re
import shutil
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"

NUMPY = ("numpy", "numpy/random/")
"""The program itself does without this part of numpy."""

LEFT_OUT = re.compile(
    r"""
      ^onnxruntime/(transformers|quantization|tools|datasets|backend)/
    | ^onnxruntime/capi/(libonnxruntime\.so|convert_npz)  # the same library once more, for programs in C
    | ^piper/(hebrew|train|img|templates)/
    | ^numpy/random/(_examples|lib)/
    | ^\.\. | /tests?/ | /__pycache__/ | \.(pyi|pxd|c|h|typed)$ | \.dist-info/(?!METADATA$)
    """,
    re.VERBOSE,
)


def distributions() -> list[Distribution]:
    """Return what the extra brings and the program itself does without, by name; nothing where that is not here."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    try:
        only = _needs(project["optional-dependencies"]["natural"]) - _needs(project["dependencies"])
    except PackageNotFoundError:
        return []
    return [distribution(name) for name in sorted(only)]


def modules() -> list[str]:
    """Return what they are imported as."""
    tops = {file.parts[0] for each in distributions() for file in each.files or () if file.suffix == ".py"}
    return sorted(name.removesuffix(".py") for name in tops if name.removesuffix(".py").isidentifier())


def collect(folder: Path) -> None:
    """Put the packages below a folder, compiled."""
    for each in distributions():
        _copy(each, "", folder)
    _copy(distribution(NUMPY[0]), NUMPY[1], folder)
    # By their content, not their time: nobody may write there later, and two builds are to be the same.
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(folder, stripdir=folder, quiet=1, optimize=2, invalidation_mode=unchecked):
        raise SystemExit(f"{folder} cannot be compiled")


def _copy(package: Distribution, part: str, folder: Path) -> None:
    for file in package.files or ():
        if file.as_posix().startswith(part) and not LEFT_OUT.search(file.as_posix()):
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), target)


def _needs(wishes: list[str]) -> set[str]:
    """Return the names of all that some requirements bring here."""
    found: set[tuple[str, str]] = set()
    waiting = [(wish, "") for wish in wishes]
    while waiting:
        line, asked_for = waiting.pop()
        need = Requirement(line)
        if need.marker is None or need.marker.evaluate({"extra": asked_for}):
            name = canonicalize_name(need.name)
            new = {(name, extra) for extra in need.extras or [""]} - found
            found |= new
            waiting += [(each, extra) for _, extra in new for each in distribution(name).requires or ()]
    return {name for name, _ in found}
