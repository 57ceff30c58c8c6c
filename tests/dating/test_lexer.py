"""Pieces and codes: no character is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating.lexer import NAME, PAST_WORD, PLURAL_WORD, SIGN, WORD, Codes, number_code, split

CODES = Codes({"may": "m", "May": "M"}, "ed", "s")


def code(text):
    return "".join(CODES[piece] for piece in split(text)[0])


@given(st.text())
def test_the_pieces_are_the_text(text):
    pieces, offsets = split(text)
    assert "".join(pieces) == text
    assert [text[a:b] for a, b in pairwise(offsets)] == pieces
    assert all(len(CODES[piece]) == 1 for piece in pieces)


@pytest.mark.parametrize(
    ("digits", "expected"),
    [("0", "0"), ("00", "0"), ("9", "1"), ("09", "2"), ("12", "3"), ("13", "4"), ("24", "4"), ("31", "5"), ("59", "6"),
     ("60", "7"), ("1000", "8"), ("2199", "8"), ("0123", "9"), ("2200", "9"), ("911", "9"), ("20230909", "9")],
)  # fmt: skip
def test_numbers_by_what_they_may_be(digits, expected):
    assert number_code(digits) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("may May MAY", f"m M {NAME}"),
        ("walked words word Word", f"{PAST_WORD} {PLURAL_WORD} {WORD} {NAME}"),
        ("9\u00a0\u200f9", "1 1"),
        ("a\n\nb\nc", f"{WORD}¶{WORD} {WORD}"),
        ("9–9‑9", "1-1-1"),
        ("’“£", "'\"$"),
        ("９／９", "1/1"),
        ("10,000", "9"),
        ("\x07", " "),
        ("☃", SIGN),
    ],
)
def test_codes(text, expected):
    assert code(text) == expected
