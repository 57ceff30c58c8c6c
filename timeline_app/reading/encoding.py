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


def decode(content: bytes, encoding: str = "") -> str | None:
    r"""The text with line ends as \n and without byte order mark, or None where the bytes are not text."""
    found = read(content, encoding)
    return found[0] if found else None


def read(content: bytes, encoding: str = "") -> tuple[str, str] | None:
    """As `decode`, with the name of the encoding. Given one, that is taken, and what does not fit in it is marked."""
    found = (content.decode(encoding, "replace"), encoding) if encoding else _decode(content)
    if found is None:
        return None
    text, name = found
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, name


def known(declared: str) -> str:
    """Python's name of a declared encoding, as browsers take it; "" where there is none of that name."""
    name = _MEANT.get(declared.lower(), declared)
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def _decode(content: bytes) -> tuple[str, str] | None:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _named(content, name)
    if b"\x00" in content[:_SAMPLE] and (wide := _wide(content)):
        return wide
    if b"\x1b" in content[:_SAMPLE] and content.isascii():
        for name in ("iso2022_jp_2", "iso2022_kr"):
            text = _try(content, name)
            if text is not None and not text.isascii():
                return text, name
    text = _try(content, "utf-8")
    if text is not None:
        return (text, "utf-8") if _is_text(text) else None
    return _legacy(content)


def _wide(content: bytes) -> tuple[str, str] | None:
    """UTF-32 or UTF-16 without a byte order mark: read so, almost all of it is letters, spaces and usual marks."""
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        sample = content[:8000].decode(name, "ignore")
        known = sum(unicodedata.category(c)[0] in "LNPZM" or c in "\n\r\t" for c in sample)
        spaces = sum(c in " \n\u3001\u3002" for c in sample)
        if sample and known >= 0.98 * len(sample) and spaces >= 0.004 * len(sample):
            return _named(content, name)
    return None


def _legacy(content: bytes) -> tuple[str, str] | None:
    """The text of an encoding of one country: the declared one, else the likeliest."""
    declared = _DECLARED.search(content[:4096])
    if declared:
        name = (declared[1] or declared[2]).decode("ascii", "replace").lower()
        text = _try(content, _MEANT.get(name, name))
        if text is not None:
            return (text, _MEANT.get(name, name)) if _is_text(text) else None
    damaged = content.decode("utf-8", "replace")
    broken = damaged.count("\ufffd")
    if sum(not c.isascii() for c in damaged[:_SAMPLE]) > 4 * min(broken, _SAMPLE) and _is_text(damaged):
        return damaged, "utf-8"
    from timeline_app.reading import encoding_guess

    guessed = encoding_guess.guess(content)
    if not guessed.startswith("utf-16") and not _is_text(content[:_SAMPLE].decode("latin-1")):
        return None
    for name in (guessed, "cp1252", "latin-1"):
        text = _try(content, name)
        if text is not None:
            return (text, name) if _is_text(text) else None
    return None


def _named(content: bytes, name: str) -> tuple[str, str] | None:
    text = _try(content, name)
    return None if text is None else (text, name)


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_text(text: str) -> bool:
    """Few control characters; null bytes here and there are forgiven, since damaged pages have them."""
    sample = text[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) * 100 <= len(sample)
