"""Written numbers: “twenty-five”, “two hundred and fifty”, “1,500”, “2 1/2”, “a couple of”, “several”."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from timeline_app.dating.english.words import ONES, SCALES, TENS

UNKNOWN = -1.0  # a number that the text leaves open
_VAGUE = frozenset(("several", "few", "some", "many", "various", "number", "numerous", "countless", "multiple"))
_ONE = frozenset(("a", "an", "another", "additional", "single", "full", "entire", "further"))
_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.25, "halves": 0.5}
_IGNORED = frozenset((" ", "-", "and", "of", "more", "the", "those", "these", "past", "last", "good"))


def number(pieces: Sequence[str]) -> float | None:
    """The value of the pieces of a written number; UNKNOWN for a vague one; None where it is no number."""
    words = [piece for piece in pieces if piece.strip() and piece != "-"]
    if any(word in _VAGUE or word in ("dozens", "hundreds", "thousands", "millions", "billions") for word in words):
        return UNKNOWN
    if any(word[0].isdigit() for word in words):
        return _digits(words)
    if "couple" in words or "pair" in words:
        return 2.0
    total, group, seen, fraction, one = 0.0, 0.0, False, 0.0, False
    for word in words:
        if word in _IGNORED:
            continue
        if word in _ONE:
            one = True
            continue
        if word in _PARTS:
            fraction, seen = _PARTS[word], True
        elif word in ONES or word in TENS:
            size = int(ONES.get(word, 0) or TENS.get(word, 0))
            if group % 100 and (size >= 10 or group % 10 or group % 100 < 20):
                break  # "two-three": the first of them
            group, seen = group + size, True
        elif word in SCALES:
            size = int(SCALES[word])
            if size >= 1000:
                total, group = total + (group or 1) * size, 0.0
            else:
                group = (group or 1) * size
            seen = True
        else:
            return None
    return total + group + fraction if seen else (1.0 if one else None)


def _digits(words: Sequence[str]) -> float | None:
    text = "".join(word.replace(",", "") if word[0].isdigit() else f" {word} " for word in words)
    parts = text.split()
    try:
        if "/" in parts and len(parts) >= 3:  # "2 1/2" comes as 21 / 2: the whole is all but the last digit
            whole = parts[0][:-1] or "0"
            return float(int(whole) + Fraction(int(parts[0][-1]), int(parts[2])))
        if "." in parts and len(parts) >= 3:
            value = float(f"{parts[0]}.{parts[2]}")
            rest = parts[3:]
        else:
            value, rest = float(parts[0][:15]), parts[1:]
    except (ValueError, ZeroDivisionError):
        return None
    for word in rest:
        if word in SCALES:
            value *= int(SCALES[word])
        elif word in ("half", "quarter"):
            value += _PARTS[word]
    return value


def spoken_year(pieces: Sequence[str]) -> int | None:
    """“nineteen ninety-six”, “two thousand (and) four”, “twenty ten”, “eighteen hundred”; None for other words."""
    words = [piece for piece in pieces if piece.strip() and piece not in ("-", "and")]
    if "thousand" in words or len(words) < 2:
        value = number(words)
        return int(value) if value and 1000 <= value < 2200 else None
    first, rest = words[0], words[1:]
    century = int(ONES.get(first, 0) or TENS.get(first, 0))
    if rest[0] == "hundred":
        tail: float | None = number(rest[1:]) if len(rest) > 1 else 0.0
    elif rest[0] in ("oh", "o"):
        tail = number(rest[1:])
    else:
        tail = number(rest)
    if not 10 <= century <= 21 or tail is None or not 0 <= tail < 100:
        return None
    return century * 100 + int(tail)
