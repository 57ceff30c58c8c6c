"""Sums of money in two currencies: “28.4 billion yen ($203 million)”, “C$130 million (US$100 million)”."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_SCALE = r"(?: ?(?:million|billion|trillion|thousand|bn|m)\b)?"
_UNITS = (
    r"(?:yen|pence|pounds?|sterling|euros?|deutsche ?marks|Deutsche marks|D-marks|marks|guilders|"
    r"(?:French |Swiss |Belgian )?francs|lire|lira|(?:Swedish )?kron(?:or|a)|yuan|renminbi|(?:Indian )?rupees|"
    r"rou?bles|won|(?:Canadian |Australian )dollars|cents)"
)
_SIGNS = {"$": "dollar", "US$": "dollar", "#": "pound", "£": "pound", "€": "euro", "¥": "yen"} | {
    "C$": "Canadian dollars", "A$": "Australian dollars", "Rs": "rupees", "Rs ": "rupees", "Rs. ": "rupees",
    "dlrs ": "dollar",
}  # fmt: skip
_SIGN = r"(?:US\$|C\$|A\$|\$|#|£|€|¥|Rs\.? ?|dlrs )"  # “dlrs 5”: as agencies sent it
_AMOUNT = (
    rf"(?:(?P<sign>{_SIGN})(?P<number>{_NUMBER})(?P<scale>{_SCALE})|"
    rf"(?P<number2>{_NUMBER})(?P<scale2>{_SCALE}) (?P<unit>{_UNITS}))"
)
_FIRST = re.compile(_AMOUNT + r"$")
_SECOND = re.compile(rf"(?:about |around |roughly )?{_AMOUNT}")
_JOINT = re.compile(r" ?\((?=(?:about |around |roughly )?(?:(?:US|C|A)?[$#£€¥\d]|dlrs \d))")
_SCALES = {"": 1.0, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_EXACT = 4  # digits that nobody gives of what was rounded before
_REACH = 45  # characters of an amount in words


def conversions(text: str) -> Iterator[tuple[int, int, str, float, float]]:
    """Start, end, the currency that is not the dollar, and how many of it a dollar was: at least and at most."""
    if "$" not in text and "dlrs " not in text:
        return
    for joint in _JOINT.finditer(text):
        second = _SECOND.match(text, joint.end())
        first = _FIRST.search(text[max(0, joint.start() - _REACH) : joint.start()].replace("\n", " "))
        if first is None or second is None:
            continue
        one, other = _amount(first, _digits(second)), _amount(second, _digits(first))
        if one[0] == "dollar":
            one, other = other, one
        if other[0] == "dollar" and one[0] != "dollar" and other[1] > 0:
            start = max(0, joint.start() - _REACH) + first.start()
            yield start, second.end(), one[0], one[1] / other[2], one[2] / other[1]


def _digits(match: re.Match[str]) -> int:
    """How many digits of a number count: 4 of "127.5", 2 of "150"."""
    number = _number(match)
    return len((number.replace(".", "") if "." in number else number.rstrip("0")).lstrip("0"))


def _number(match: re.Match[str]) -> str:
    return (match["number"] or match["number2"]).replace(",", "")


def _amount(match: re.Match[str], digits_of_other: int) -> tuple[str, float, float]:
    """The currency, and the sum at least and at most, as far as its digits say.

    Who converts "150 million" into "127.5 million" means 150.
    """
    number = _number(match)
    scale = _SCALES[(match["scale"] or match["scale2"] or "").strip()]
    currency = _SIGNS.get(match["sign"]) if match["sign"] else match["unit"]
    value, half = float(number), _half_digit(number, rounded=scale > 1 and digits_of_other < _EXACT)
    if currency == "pence":
        currency, scale = "pounds", scale / 100
    elif currency == "cents":
        currency, scale = "dollar", scale / 100
    return currency or "", (value - half) * scale, (value + half) * scale


def _half_digit(number: str, rounded: bool) -> float:
    """Half of the last digit that counts: 0.05 of "12.3"; of "110" 5 where it stands for millions, else 0.5."""
    if "." in number:
        return 0.5 * 10.0 ** -len(number.split(".")[1])
    return 0.5 * 10.0 ** (len(number) - max(1, len(number.rstrip("0")))) if rounded else 0.5
