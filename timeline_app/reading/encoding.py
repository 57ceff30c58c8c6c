"""Bytes -> text, or None where they are no text."""

from __future__ import annotations

import codecs
import re
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,80}?encoding=["']([\w.:-]+)""", re.I
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 200_000
# What a declared name stands for in practice (WHATWG Encoding Standard).
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "windows-31j": "cp932",
    "x-sjis": "cp932",
}
_USUAL = (
    "cp1252",
    "cp1250",
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp932",
    "euc_jp",
    "gb18030",
    "big5",
    "cp949",
)
_LIKE_WESTERN = ("cp1250", "cp1254", "cp1257", "latin_1")
_EVERYDAY = frozenset("äöüßÄÖÜàâçéèêëîïôùûœÀÂÇÉÈÊÎÔáíóúñÁÍÓÚÑ¿¡ãõåæøÅÆØìò“”‘’–—…€£°»«©®\u00a0")


def decode(content: bytes) -> str | None:
    r"""The text with line ends as \n and without byte order mark, or None where the bytes are not text."""
    text = _decode(content)
    if text is None:
        return None
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decode(content: bytes) -> str | None:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _try(content, name)
    if b"\x00" in content[:_SAMPLE] and (wide := _wide(content)):
        return wide
    if b"\x1b" in content[:_SAMPLE] and content.isascii():
        for name in ("iso2022_jp_2", "iso2022_kr"):
            text = _try(content, name)
            if text is not None and not text.isascii():
                return text
    text = _try(content, "utf-8")
    if text is not None:
        return text if _is_text(text) else None
    return _legacy(content)


def _wide(content: bytes) -> str | None:
    """UTF-16 without a byte order mark: read so, almost all of it is letters, spaces and usual marks."""
    for name in ("utf-16-le", "utf-16-be"):
        sample = content[:4000].decode(name, "ignore")
        known = sum(unicodedata.category(c)[0] in "LNPZ" or c in "\n\r\t" for c in sample)
        spaces = sum(c in " \n\u3001\u3002" for c in sample)
        if sample and known >= 0.98 * len(sample) and spaces >= 0.02 * len(sample):
            return _try(content, name)
    return None


def _legacy(content: bytes) -> str | None:
    """The text of an encoding of one country: the declared one, else the most likely."""
    sample = content[:_SAMPLE]
    declared = _DECLARED.search(content[:4096])
    if declared:
        name = (declared[1] or declared[2]).decode("ascii", "replace").lower()
        text = _try(content, _MEANT.get(name, name))
        if text is not None:
            return text if _is_text(text) else None
    damaged = content.decode("utf-8", "replace")
    broken = damaged.count("\ufffd")
    if sum(not c.isascii() for c in damaged[:_SAMPLE]) > 4 * min(broken, _SAMPLE) and _is_text(damaged):
        return damaged
    if not _is_text(sample.decode("latin-1")):
        return None
    for name in _guesses(sample):
        text = _try(content, name)
        if text is not None:
            return text if _is_text(text) else None
    return None


def _guesses(sample: bytes) -> list[str]:
    """Names of encodings, the likeliest first; western Europe's goes before one that shares most of its letters."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_USUAL)).best()
    names = [best.encoding] if best else []
    if best and best.encoding in _LIKE_WESTERN:
        western = _try(sample, "cp1252")
        if western is not None and _common(western) >= _common(str(best)):
            names = ["cp1252", *names]
    return [*names, "cp1252", "latin-1"]


def _common(text: str) -> int:
    """How many of its letters beyond ASCII are everyday ones, in the languages of western Europe and otherwise."""
    return sum(c in _EVERYDAY for c in text) - sum(not c.isascii() and c not in _EVERYDAY for c in text)


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_text(text: str) -> bool:
    """Few control characters; null bytes here and there are forgiven, since damaged pages have them."""
    sample = text[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) * 100 <= len(sample)
