"""The time of day in the words of a date, with its zone, in the shape of ISO 8601."""

from __future__ import annotations

import re

_HOUR, _MINUTE = r"(?P<hour>[01]?\d|2[0-3])", r"(?P<minute>[0-5]\d)"
_ZONE = r"(?P<zone>Z|UTC|GMT|UT|[ECMP][SD]T|CEST|CET|(?:UTC|GMT)?[+-]\d\d:?[0-5]\d)"
_TIMES = (
    re.compile(
        rf"(?<![\d:.])(?:(?<=T)|(?<!\w)){_HOUR}[:.h]{_MINUTE}(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?![\d:])"
        rf"\s*(?P<half>[ap]\.?m\b\.?)?\s*(?:{_ZONE}(?![a-zA-Z\d]))?",
        re.I,
    ),
    # 20231120101500+01'00', as PDF has it
    re.compile(r"^\d{8}T?(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?P<half>)(?P<zone>Z|[+-]\d\d'?:?\d\d)?"),
)  # fmt: skip
# RFC 822 names the American ones; "ET" alone may be either of two.
_NAMED = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2}
_NUMBER_DATE = re.compile(r"(?<!\d)(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d{1,2}\.\d{1,2})(?!\d)")


def find(words: str) -> str:
    """The first time of day, such as "10:15", "10:15:30+04:00" or "06:15Z", or "".

    A midnight without a zone is no time: it stands for a day in most files.
    """
    words = _NUMBER_DATE.sub(" ", words.strip())
    for pattern in _TIMES:
        if match := pattern.search(words):
            return _written(match)
    return ""


def _written(match: re.Match[str]) -> str:
    hour = int(match["hour"])
    if match["half"] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    clock = f"{hour:02}:{match['minute']}" + (f":{match['second']}" if match["second"] else "")
    zone = _zone(match["zone"] or "")
    return "" if not zone and not clock.replace("00", "").strip(":") else clock + zone


def _zone(words: str) -> str:
    name = words.upper().replace("'", "")
    if name in _NAMED:
        return f"{_NAMED[name]:+03}:00"
    digits = re.search(r"([+-])(\d\d):?(\d\d)", name)
    if digits:
        return "Z" if digits[2] + digits[3] == "0000" else f"{digits[1]}{digits[2]}:{digits[3]}"
    return "Z" if name else ""
