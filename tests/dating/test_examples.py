"""The corpus of examples, positive and negative."""

import pytest

from tests.dating.examples import NEGATIVE, POSITIVE, REFERENCE
from timeline_app.dating import tag
from timeline_app.model.edtf import to_edtf

ROWS = [pytest.param(*row, id=f"{group}: {row[1]}") for group, rows in POSITIVE.items() for row in rows]
NOTHING = [pytest.param(text, id=f"{group}: {text}") for group, rows in NEGATIVE.items() for text in rows]


@pytest.mark.parametrize(("text", "words", "kind", "value", "edtf"), ROWS)
def test_what_is_a_time(text, words, kind, value, edtf):
    found = tag(text, REFERENCE)
    assert [(f.text, f.type, f.value) for f in found] == [(words, kind, value)]
    assert (to_edtf(found[0].span) if found[0].span else None) == edtf
    assert text[found[0].start : found[0].end] == words


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_time(text):
    assert [(f.text, f.value) for f in tag(text, REFERENCE)] == []
