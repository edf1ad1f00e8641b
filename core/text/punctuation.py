"""The characters that end, close, open and join sentences, in the scripts that Parlando reads.

Sources: Unicode's Sentence_Break property (UAX 29) for what may end a sentence, and the usage of each
script for whether white space has to follow.
"""

import re
from typing import Final

SPACED_ENDS: Final = ".!?…‽⁇⁈⁉"
"""End a sentence only with white space, or a closing mark and white space, behind them."""

STANDING_ENDS: Final = (
    "。｡！？．﹒﹖﹗"  # Chinese and Japanese
    "\u037e"  # the Greek question mark of its own; the semicolon is seen to by the language
    "؟۔।॥"  # Arabic, Urdu, the Indian dandas
    "\u0589\u0700\u0701\u0702"  # Armenian, Syriac
    "\u0e5a\u0e5b\u17d4\u17d5\u104b"  # Thai, Khmer, Burmese
    "\u0f0d\u0f0e\u0f0f\u0f10\u0f11"  # Tibetan
    "\u1362\u1367\u1368"  # Ethiopic
    "\u166e\u1803\u1809"  # Canadian syllabics, Mongolian
    "\ua60e\ua60f\ua6f3\ua6f7\ua876\ua877\ua8ce\ua8cf\ua9c9\uaa5d\uaa5e\uaa5f\uaaf0\uaaf1\uabeb"
)
"""End a sentence wherever they stand."""

ENDS_OF_LANGUAGE: Final = {"el": ";", "hy": ":"}
"""More ends that need white space: Greek asks with a semicolon, Armenian is often typed with a colon."""

CLOSING: Final = "\"'”’»›«‹“‘)]}）］｝」』】〕〉》〗〙〛｣＂＇*_`"
"""What may close a quotation, a bracket or an emphasis straight behind an end mark."""

OPENING: Final = "\"'“‘„‚«»‹›([{¿¡（［｛「『【〔〈《〖〘〚｢*_`‟‛<"
"""What may stand before the first letter of a sentence."""

JOINING: Final = ",;:)]}）］｝，；：、،؛·%/&+=|”"
"""What, as the next visible character, shows that the sentence goes on."""

DASHES: Final = "-–—―‒−"

BEGINNING: Final = DASHES + "„«‹“‘([{¿¡"
"""What, behind white space, begins something; the other signs of `OPENING` may close something as well."""

BULLETS: Final = "•‣◦⁃▪▫●○■□◆◇►▶➤"
"""The signs that stand before the items of a list, and have no other use."""

CLAUSE_SPACED: Final = ",;:،؛·–—"
"""Clause marks that need white space behind them."""

CLAUSE_STANDING: Final = "，、；：､﹐﹑"
"""Clause marks of full width, which need none."""

LINE_BREAK: Final = re.compile("\r\n?|[\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
LINE_BREAKS: Final = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
HARD_BREAKS: Final = frozenset("\x0c\x1c\x1d\x1e\u2029")
"""End a paragraph alone: form feed, the separators of files, groups and records, Unicode's own."""

WIDE: Final = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c"
    "\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
"""Letters of Chinese, Japanese and Korean, as ranges for a regular expression."""

WIDE_LETTER: Final = re.compile(f"[{WIDE}]")

EMOJI: Final = re.compile(
    "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\u231a\u231b\u23e9-\u23fa\u3030\u303d]"
    "[\ufe0f\u200d\u20e3\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U000e0020-\U000e007f]{0,63}"
)
"""A run of emoji with their joiners, selectors and skin tones."""

MOODS: Final = "\u2639\u263a\u2665\u2669-\u266c\u2764\U0001f300-\U0001f6ff\U0001f900-\U0001faff"
"""Signs that people end sentences with instead of a mark: emoji and notes, not the ticks and arrows of lists."""

HEARTS: Final = "\u2764\u2665\U0001f493-\U0001f49f\U0001f5a4\U0001f90d\U0001f90e\U0001f9e1"
"""Also stand for the word "love" in the middle of a sentence, as ranges for a regular expression."""
