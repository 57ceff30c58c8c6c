"""Texts that are no prose: never an exception, never a range outside the text, never slow."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dating.examples import POSITIVE, REFERENCE
from timeline_app.dating import find_time_expressions, resolve_all, tag
from timeline_app.dating.finder import grammar
from timeline_app.model.instant import Civil

WORDS = sorted(grammar().vocabulary.codes)
SIGNS = [
    *" .,/:-–—'’\"()%$&+~\n",
    "\n\n",
    "\u00a0",
    "\u200f",
    "\u0301",
    "9",
    "09",
    "31",
    "1990",
    "2023",
    "10,000",
    "0",
    "٣",
]
ROWS = [row for rows in POSITIVE.values() for row in rows]


def check(text):
    found = tag(text, REFERENCE)
    end = 0
    for one in found:
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.value
        end = one.end
    resolve_all(find_time_expressions(text), None)
    return found


@given(st.text())
def test_any_text(text):
    check(text)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(WORDS + SIGNS), max_size=40))
def test_any_row_of_time_words(words):
    check(" ".join(words))
    check("".join(words))


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from([row[1] for row in ROWS]), max_size=6),
    st.sampled_from([" ", ", ", " - ", " to ", "/", " and "]),
)
def test_any_row_of_expressions(words, joint):
    check(joint.join(words))
    check("from " + joint.join(words))


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\x00", "\x00\x01\x02", ".", "’", "9", "-", "\ufeff", "\ud800"])
def test_next_to_nothing(text):
    assert check(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "9\u00a0September\u00a02023",
        "9\u202fSeptember\u20092023",
        "9\u200f September\u200e 2023",
        "9 September\n2023",
        "９ September ２０２３",
        "9‑September‑2023",
        "9–September–2023",
        "٩ September ٢٠٢٣",
        "9 SEPTEMBER 2023",
    ],
)
def test_odd_spaces_dashes_and_digits_in_a_date(text):
    assert [(one.text, one.value) for one in check(f"On {text} it fell.")] == [(text, "2023-09-09")]


@pytest.mark.parametrize("text", ["２０２３／０９／０９", "2023‑09‑09", "2023–09–09"])
def test_odd_signs_in_a_numeric_date(text):
    assert [one.value for one in check(f"On {text} it fell.")] == ["2023-09-09"]


@pytest.mark.parametrize("text", ["the ’90s", "the '90s", "the ‘90s", "the 1990’s", "the 1990s"])
def test_all_sorts_of_apostrophes(text):
    assert [(one.text, one.value) for one in check(f"In {text} it fell.")] == [(text, "199")]


def test_a_blank_line_parts_two_dates():
    assert [one.text for one in check("Monday\n\nSeptember 3")] == ["Monday", "September 3"]


def test_combining_marks_belong_to_their_letter():
    assert check("Ma\u0301y 5 was warm.") == []


@pytest.mark.parametrize("text", ["the year 99999999999999999999", "1" * 5000 + " years ago", "9" * 5000 + " BC",
    "31/31/2021", "99/99/2021", "2023-13-45", "February 30, 2021", "the 45th century BC and the 99th century",
        "in 500 million years"])  # fmt: skip
def test_numbers_beyond_any_calendar(text):
    check(text)


def test_the_end_of_time():
    for year in (-999_999, 999_999):
        resolve_all(
            find_time_expressions("yesterday, last week, the past century, next Easter, 10,000 years ago"), Civil(year)
        )


PROSE = "He said on Thursday that prices had risen by a tenth since March, and that the bank would meet in two weeks. "


def nanoseconds_per_character(text):
    start = time.process_time()
    find_time_expressions(text)
    return (time.process_time() - start) / len(text) * 1e9


@pytest.mark.parametrize(
    "unit", ["1234567890", "last ", "word", "may ", "May ", "the the ", "9/9/", "a ", ",", "’", "\n", "- "]
)
def test_no_text_costs_much_more_than_prose(unit):
    prose = min(nanoseconds_per_character(PROSE * 500) for _ in range(3))
    odd = min(nanoseconds_per_character((unit * 60_000)[:60_000]) for _ in range(3))
    assert odd < 4 * prose  # generous: other programs run beside the tests


def test_cost_grows_with_the_length_only():
    short = min(nanoseconds_per_character(PROSE * 100) for _ in range(3))
    long = min(nanoseconds_per_character(PROSE * 5_000) for _ in range(2))
    assert long < 4 * short
