"""Faults of the parser that the words show."""

from __future__ import annotations

import pytest

from tests.events.conftest import with_trigger
from tests.events.test_titles import title
from timeline_app.model.edtf import to_edtf


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (
            "Tensions were rising on the border and Norway was moving troops around the lake.",
            "moving",
            "Norway moves troops around lake",
        ),
        ("The talks between Norway and Denmark end on Friday.", "talks", "Talks between Norway and Denmark"),
    ],
)
def test_a_joined_clause_has_its_subject(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


def test_the_noun_before_keeps_what_is_its_own(analyse):
    found = analyse("Tensions were rising on the border and Norway was moving troops around the lake.")
    assert title(found, "rising") == "Tensions rise on border"


def test_sums_in_dollars_of_a_country_are_whole(analyse):
    assert title(analyse("Shares of the line rose US $5.41 on Monday."), "rose") == "Shares of line rise US $5.41"


def test_what_is_called_is_no_doing(analyse):
    text = 'Karl Moe called podcasting "the wonder of radio" in 2005.'
    assert title(analyse(text), "called") == "Karl Moe calls podcasting wonder of radio"


def test_a_pact_is_not_with_the_shop_that_breaks_it(analyse):
    found = analyse("Varn Motors violated the 1991 agreement with its online shop.")
    assert title(found, "agreement") == "1991 agreement"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("An engine of the Boeing 747 overheated on Monday.", "overheated", "Engine of Boeing 747 overheats"),
        ("Nokia demonstrated the iVarn 5 on Monday.", "demonstrated", "Nokia demonstrates iVarn 5"),
    ],
)
def test_a_number_behind_a_name_is_part_of_it(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The plan fell after a fire in the hall destroyed the maps.", "destroyed", "Fire in hall destroys maps"),
        ("During the war of 1813 French troops blew up the middle arch.", "blew", "French troops blow up middle arch"),
        ("Between 1914 and 1918 guards stood at both ends.", "stood", "Guards stand at both ends"),
        ("His pupil Anna Roth completed the work in 1791.", "completed", "Anna Roth completes work"),
    ],
)  # fmt: skip
def test_subjects_that_were_drawn_into_what_stands_before(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


def test_a_year_before_a_people_dates_the_war(events_of):
    text = "During the war of 1813 French troops blew up the middle arch."
    events = events_of(text, published=None)
    assert [to_edtf(with_trigger(events, text, word).span) for word in ("war", "blew")] == ["1813", "1813"]


def test_what_breaks_in_dates_what_it_does(events_of):
    text = "The bridge was begun in 1782. Three years later floods swept away two of its piers."
    events = events_of(text, published=None)
    assert to_edtf(with_trigger(events, text, "swept").span) == "1785"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Opposition leader detained after rally", "detained", "Opposition leader detained"),
        ("At least 30 were killed and more than 900 injured in Varn.", "injured", "More than 900 injured in Varn"),
    ],
)
def test_what_is_done_to_somebody_is_not_done_by_them(analyse, text, word, expected):
    assert title(analyse(text), word) == expected
