"""“Less than two weeks ago” is no week, “over two years ago” no year."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating import tag
from timeline_app.model.edtf import to_edtf
from timeline_app.model.instant import DAY, days_from_civil

WRITTEN = date(2010, 6, 16)


def only(text: str, written: date = WRITTEN):
    (found,) = tag(text, reference=written)
    return found


@pytest.mark.parametrize(
    ("words", "value", "edtf"),
    [
        ("less than two weeks ago", "2010-W22", "[2010-06-02..2010-06-16]"),
        ("under a month ago", "2010-05", "[2010-05-16..2010-06-16]"),
        ("no more than three days ago", "2010-06-13", "[2010-06-13..2010-06-16]"),
        ("less than a year ago", "2009", "[2009..2010]"),
        ("more than two years ago", "2008", "2007~/2008~"),
        ("over two years ago", "2008", "2007~/2008~"),
        ("not more than three days ago", "2010-06-13", "[2010-06-13..2010-06-16]"),
        ("at least five years ago", "2005", "2004~/2005~"),
        ("more than 20 years earlier", "1990", "1986~/1990~"),
        ("nearly three months ago", "2010-03", "2010-03~"),
        ("about two weeks ago", "2010-W22", "2010-05-31~/2010-06-06~"),
        ("two weeks ago", "2010-W22", "2010-05-31/2010-06-06"),
    ],
)
def test_the_value_is_that_of_the_number_the_span_is_what_is_said(words, value, edtf):
    found = only(f"It was sold {words}.")
    assert (found.value, to_edtf(found.span)) == (value, edtf)


@given(st.sampled_from(["days", "weeks", "months"]), st.integers(2, 40), st.dates(date(1700, 1, 1), date(2200, 1, 1)))
def test_less_ends_on_the_day_of_writing_and_more_ends_where_less_begins(unit, count, written):
    less = only(f"It was sold less than {count} {unit} ago.", written).span
    more = only(f"It was sold more than {count} {unit} ago.", written).span
    today = days_from_civil(written.year, written.month, written.day) * DAY
    assert less.latest_end == today + DAY
    assert more.latest_end == less.earliest_start + DAY
    assert more.earliest_start < less.earliest_start < today
    assert more.approximate
