"""Which encoding of one country some bytes are in: the one in which they read like one of its languages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from timeline_app.reading.alphabets import ALPHABETS, FREQUENT, Alphabet

_SAMPLE = 30_000  # bytes
_WIDE = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "utf-16-le", "utf-16-be")
_READ = dict(zip(_WIDE, ("zh", "zh", "ja", "ja", "ko", "zh ja ko", "zh ja ko"), strict=True))
# Marks that texts of all languages have, and whether they may stand between two letters.
_MARKS = dict.fromkeys("“”„‘‚»«€°§©®·•¿¡ºª£\u00a0№׳״،؛؟½²³", False) | dict.fromkeys("’–—…·\u00ad־\u200c\u200d", True)
_BEYOND = re.compile(r"[^\x00-\x7f]")
_BESIDE = re.compile("[a-zA-Z][\u1100-\u11ff\u2e80-\ud7ff]|[\u1100-\u11ff\u2e80-\ud7ff][a-zA-Z]")
_WORD = re.compile("(?<![a-z\ufffd'])[a-z]+(?![a-z\ufffd'])")
_KANA = re.compile("[\u3040-\u30ff]")
_HALF_KANA = re.compile("[\uff61-\uff9f]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")
# Characters that come often in one Chinese script and are written otherwise in the other.
_SIMPLE = frozenset("这国来个们会时说为对发学经过还后现开动进种见问长话两给从无电气员实业应关报车东门马让间军区")
_FULL = frozenset("這國來個們會時說為對發學經過還後現開動進種見問長話兩給從無電氣員實業應關報車東門馬讓間軍區")
_KOREAN = frozenset("이다는에의가을고하지를한은로도서기사자리어시대인나라일정아해수스부그과으만여전게있것들")
_CHINESE = frozenset("的一是不了在人有我他大中到上和地出就以年要可下生能子方多行日成者于本月新市民公部法政府")


def guess(content: bytes) -> str:
    """Python's name of the likeliest encoding of a text that is no Unicode; "cp1252" where nothing tells."""
    sample = content[:_SAMPLE]
    sample = sample[: sample.rfind(b"\n", _SAMPLE // 2) + 1] or sample if len(content) > _SAMPLE else sample
    best, encoding = max(((_wide_score(sample, name), name) for name in _WIDE), default=(0.0, ""))
    if best > 0.5:
        return encoding
    words = Counter(_WORD.findall(sample.lower().decode("ascii", "replace")))
    spoken = {row.language: _share(words, row) for row in ALPHABETS}
    scores = [
        (_score(signs, row) + spoken[row.language] - 0.01 * place, name)
        for name, rows in _by_encoding().items()
        if (text := _decoded(sample, name)) is not None
        for signs in (_signs(text),)
        for place, row in rows
    ]
    return max(scores, key=lambda found: found[0])[1] if scores else "cp1252"


@cache
def _by_encoding() -> dict[str, list[tuple[int, Alphabet]]]:
    """The alphabets that are written in each encoding, with the encoding's place among theirs."""
    found: dict[str, list[tuple[int, Alphabet]]] = {}
    for row in ALPHABETS:
        for place, name in enumerate(row.encodings):
            found.setdefault(name, []).append((place, row))
    return found


def _share(words: Counter[str], row: Alphabet) -> float:
    """How much of the text's plain words are this language's commonest, 0 to 1."""
    total = sum(words.values())
    return min(1.0, 3 * sum(words[word] for word in row.words) / (total + 10)) if total else 0.0


def _decoded(sample: bytes, name: str) -> str | None:
    try:
        return sample.decode(name)
    except UnicodeDecodeError:
        return None


def _score(signs: Counter[tuple[str, str, str]], row: Alphabet) -> float:
    """How well the signs beyond ASCII fit a language, -3 to 1, by what they are and what stands beside them."""
    total = sum(signs.values())
    return sum(_worth(*sign, row) * count for sign, count in signs.items()) / total if total else 0.0


def _signs(text: str) -> Counter[tuple[str, str, str]]:
    """Each sign beyond ASCII with the kinds of its neighbours; some thousand tell enough."""
    padded = f" {text} "
    places = [match.start() for match in _BEYOND.finditer(padded)][:3000]
    return Counter((_kind(padded[at - 1]), padded[at], _kind(padded[at + 1])) for at in places)


def _kind(sign: str) -> str:
    if not sign.isalpha():
        return ""
    return "small" if sign.islower() else "capital" if sign.isupper() else "letter"


def _worth(before: str, sign: str, after: str, row: Alphabet) -> float:
    small = sign.lower()
    if sign in _MARKS:
        return 0.8 if not (before and after) or _MARKS[sign] else -1.0
    if small in row.letters:
        if sign != small and (before == "small" or (before == "capital" and after == "small")):
            return -1.0  # a capital within a word
        if sign != small or not (before or after):  # few words are one letter long
            return 0.4
        if before == "capital" and after == "capital":
            return -0.5
        return 1.0 if small in FREQUENT or not row.is_far else 0.3
    if unicodedata.category(sign) in ("Cc", "Cn", "Co"):
        return -3.0
    return -0.3 if sign.isalpha() and small < "\u0250" and not row.is_far else -1.0


def _wide_score(sample: bytes, name: str) -> float:
    """How well the signs of a text read like Chinese, Japanese or Korean, below 0 where they cannot be read so."""
    text = _decoded(sample, name) or _decoded(sample[:-1], name) or _decoded(sample[:-2], name)
    if text is None:
        return -1.0
    signs = [sign for sign in text if not sign.isascii()]
    joined = "".join(signs)
    if not signs:
        return -1.0
    kana, hangul, han = (len(found.findall(joined)) / len(signs) for found in (_KANA, _HANGUL, _HAN))
    odd = sum("\ue000" <= sign <= "\uf8ff" or sign > "\uffff" or _HALF_KANA.match(sign) is not None for sign in signs)
    chinese = [sign in _CHINESE or sign in (_FULL if name == "big5hkscs" else _SIMPLE) for sign in signs]
    reading = {
        "ja": kana + 0.5 * han if kana >= 0.1 else 0.0,
        "ko": hangul * (0.2 + 4 * min(0.2, sum(sign in _KOREAN for sign in signs) / len(signs))),
        "zh": han * (0.2 + 4 * min(0.25, sum(chinese) / len(signs))),
    }
    usual = max(reading[language] for language in _READ[name].split())
    marks = sum("\u3000" <= sign <= "\u303f" or "\uff00" <= sign <= "\uff60" for sign in signs) / len(signs)
    mixed = len(_BESIDE.findall(text))
    return usual + marks - 2 * (odd + mixed) / len(signs)
