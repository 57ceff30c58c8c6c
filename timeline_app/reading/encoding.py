"""Bytes -> text, or None where they are no text."""

from __future__ import annotations

import codecs
import re

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
    wide = _without_mark(content)
    if wide:
        return _try(content, wide)
    if b"\x1b" in content[:_SAMPLE]:
        for name in ("iso2022_jp_2", "iso2022_kr"):
            text = _try(content, name)
            if text is not None and not text.isascii():
                return text
    text = _try(content, "utf-8")
    if text is not None:
        return text if _is_text(text) else None
    return _legacy(content)


def _legacy(content: bytes) -> str | None:
    """The text of an encoding of one country: the declared one, else the most likely."""
    declared = _DECLARED.search(content[:4096])
    if declared:
        name = (declared[1] or declared[2]).decode("ascii", "replace")
        text = _try(content, {"iso-8859-1": "cp1252", "latin-1": "cp1252", "gb2312": "gb18030"}.get(name.lower(), name))
        if text is not None:
            return text if _is_text(text) else None
    damaged = content.decode("utf-8", "replace")
    if (
        damaged.count("\ufffd") * 1000 < len(content)
        and not damaged.isascii()
        and _is_text(damaged)
        and len(damaged) < len(content) - 3 * damaged.count("\ufffd")
    ):
        return damaged
    sample = content[:_SAMPLE]
    if _CONTROLS.search(sample.decode("latin-1")) and not _is_text(sample.decode("latin-1")):
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    for name in (best.encoding if best else "cp1252", "cp1252", "latin-1"):
        text = _try(content, name)
        if text is not None:
            return text if _is_text(text) else None
    return None


def _without_mark(content: bytes) -> str | None:
    """UTF-16 without a byte order mark: every second byte of most of its characters is null."""
    sample = content[:2000]
    if b"\x00" not in sample or len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0) / len(sample[0::2]), sample[1::2].count(0) / len(sample[1::2])
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    if even > 0.4 and odd < 0.05:
        return "utf-16-be"
    return None


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_text(text: str) -> bool:
    """Few control characters; null bytes here and there are forgiven, since damaged pages have them."""
    sample = text[:_SAMPLE]
    return len(_CONTROLS.findall(sample)) * 100 <= len(sample)
