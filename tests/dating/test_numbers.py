"""Written numbers of English."""

import re

import pytest

from timeline_app.dating.english.numbers import UNKNOWN, number, spoken_year


def pieces(text):
    return re.findall(r"[a-z]+|\d[\d,]*|\s+|.", text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("five", 5), ("twenty-five", 25), ("twenty five", 25), ("a hundred", 100), ("two hundred and fifty", 250),
        ("ten thousand", 10_000), ("three million", 3_000_000), ("1,500", 1500), ("2.5", 2.5), ("2 1/2", 2.5),
        ("1/2", 0.5),
        ("two and a half", 2.5), ("half a", 0.5), ("a couple of", 2), ("another", 1), ("a dozen", 12),
        ("5 million", 5_000_000),
        ("two three", 2), ("twenty thirty", 20),
        ("several", UNKNOWN), ("a few", UNKNOWN), ("hundreds", UNKNOWN), ("horses", None),
    ],
)  # fmt: skip
def test_numbers(text, value):
    assert number(pieces(text)) == value


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("nineteen ninety-six", 1996), ("nineteen oh five", 1905), ("eighteen hundred", 1800), ("two thousand", 2000),
        ("two thousand and four", 2004), ("twenty ten", 2010), ("twenty twenty-one", 2021), ("twenty", None),
        ("five six", None),
    ],
)  # fmt: skip
def test_spoken_years(text, year):
    assert spoken_year(pieces(text)) == year
