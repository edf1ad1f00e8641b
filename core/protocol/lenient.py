"""Reads JSON fields as real clients send them: strings for numbers and booleans, null for "not given"."""

import json
import re
from collections.abc import Mapping
from typing import Any

from core.errors import ProtocolViolation

Fields = Mapping[str, Any]

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST_INT = 2**63


def read_object(message: str) -> Fields:
    """Parse a JSON object; raise ProtocolViolation for anything else."""
    try:
        value = json.loads(message)
    except (ValueError, RecursionError) as error:
        raise ProtocolViolation("The message is not valid JSON.") from error
    if not isinstance(value, dict):
        raise ProtocolViolation("The message is not a JSON object.")
    return value


def text_of(fields: Fields, key: str, default: str = "") -> str:
    """Return a string field; numbers are written out, anything else counts as not given."""
    return without_surrogates(raw_text_of(fields, key, default))


def raw_text_of(fields: Fields, key: str, default: str = "") -> str:
    """Return a string field that may hold half characters, the other half of which is still to come."""
    value = fields.get(key)
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return default


def int_of(fields: Fields, key: str, default: int = 0) -> int:
    """Return a whole number that may have come as a string."""
    number = float_of(fields, key, float("nan"))
    if isinstance(fields.get(key), int) and abs(fields[key]) < _LARGEST_INT:
        return int(fields[key])  # exact, where a float would round
    return int(number) if abs(number) < _LARGEST_INT else default


def float_of(fields: Fields, key: str, default: float = 0.0) -> float:
    """Return a number that may have come as a string."""
    value = fields.get(key)
    if isinstance(value, str | int | float):
        try:
            return float(value)
        except (ValueError, OverflowError):
            return default
    return default


def bool_of(fields: Fields, key: str) -> bool:
    """Return a switch that may have come as "True", "false", 1 or null."""
    value = fields.get(key)
    if isinstance(value, str):
        return value.strip().lower() in ("true", "1", "yes", "on")
    return bool(value) if isinstance(value, bool | int | float) else False


def names_of(fields: Fields, key: str) -> frozenset[str]:
    """Return a list of names; anything else counts as none."""
    value = fields.get(key)
    return frozenset(name for name in value if isinstance(name, str)) if isinstance(value, list) else frozenset()


def without_surrogates(text: str) -> str:
    """Replace surrogates, which UTF-8 cannot carry, one for one, so that positions stay."""
    return _LONE_SURROGATE.sub("\ufffd", text)


def write_object(fields: Fields) -> str:
    """Write compact JSON; surrogates are escaped, everything else is itself."""
    return without_surrogates(json.dumps(fields, ensure_ascii=False, separators=(",", ":")))
