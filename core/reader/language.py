"""The language that the listener's system speaks."""

import locale
import os


def system_language() -> str:
    """Return the language of the user's locale as a BCP 47 tag, English when it says none."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = os.environ.get(name, "").split(".")[0].split("@")[0]
        if tag and tag not in ("C", "POSIX"):
            return tag.replace("_", "-")
    # Windows and macOS keep it elsewhere.
    return (locale.getlocale()[0] or "en").replace("_", "-") if os.name == "nt" else "en"
