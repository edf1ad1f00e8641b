"""default_voice: which voice speaks a language."""

import pytest

from core.engines.engine import Voice, default_voice
from core.errors import VoiceMissing

TAGS = [
    "af", "cmn", "de", "en-029", "en-GB", "en-GB-scotland", "en-US", "en-US-x-nyc", "es", "es-419",
    "fr-BE", "fr-CH", "fr-FR", "nb", "pt", "pt-BR", "he", "yue", "vi",
]  # fmt: skip
VOICES = [Voice(f"x:{tag}", tag, tag, "x") for tag in TAGS]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "en-US"), ("en-US", "en-US"), ("en_GB", "en-GB"), ("en-CA", "en-US"), ("en-AU", "en-GB"),
        ("EN-us", "en-US"), ("de", "de"), ("de-AT", "de"), ("fr", "fr-FR"), ("fr-CA", "fr-FR"), ("fr-ch", "fr-CH"),
        ("es", "es"), ("es-ES", "es"), ("es-MX", "es-419"), ("pt", "pt-BR"), ("pt-PT", "pt"), ("pt-BR", "pt-BR"),
        ("zh", "cmn"), ("zh-TW", "cmn"), ("zh-HK", "yue"), ("no", "nb"), ("iw", "he"), ("vi-VN", "vi"),
        ("tlh", "en-US"), ("und", "en-US"), ("", "en-US"),
    ],
)  # fmt: skip
def test_the_nearest_voice_is_chosen(language: str, expected: str) -> None:
    assert default_voice(VOICES, language).language == expected


def test_a_natural_voice_goes_before_others_in_its_own_country() -> None:
    natural = [Voice(f"piper:{tag}", tag, tag, "piper") for tag in ("en-US", "de-DE")]
    chosen = {
        tag: default_voice([*VOICES, *natural], tag).id for tag in ("en", "en-US", "en-GB", "de", "de-AT", "fr")
    }
    assert chosen == {
        "en": "piper:en-US", "en-US": "piper:en-US", "en-GB": "x:en-GB", "de": "piper:de-DE", "de-AT": "x:de",
        "fr": "x:fr-FR",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "said"), [("zh", "zh-CN"), ("zh_CN", "zh-CN"), ("nb-NO", "no-NO"), ("no", "no-NO")]
)
def test_a_natural_voice_may_call_its_language_by_another_tag(tag: str, said: str) -> None:
    assert default_voice([*VOICES, Voice("piper:x", "x", said, "piper")], tag).id == "piper:x"


def test_a_lone_voice_speaks_anything() -> None:
    assert default_voice(VOICES[:1], "ja").language == "af"


def test_no_voice_at_all_is_said() -> None:
    with pytest.raises(VoiceMissing, match="install"):
        default_voice([], "en")
