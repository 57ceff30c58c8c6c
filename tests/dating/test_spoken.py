from datetime import date

import pytest

from timeline_app.dating import parse_date
from timeline_app.model.edtf import from_edtf, to_edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2023-09-09", "2023-09-09"),
        ("9 September 2023", "2023-09-09"),
        ("on Sat 9 Sep 2023", "2023-09-09"),
        ("1990~/1993~", "1990~/1993~"),
        ("about 1990", "1990~"),
        ("about 1990 – 1993", "1990~/1993~"),
        ("since 2014", "2014/.."),
        ("before 1990", "../1990"),
        ("between 1990 and 1993", "[1990..1993]"),
        ("some time between 8 Dec 2021 and 19 May 2024", "[2021-12-08..2024-05-19]"),
        ("from May to July 2020", "2020-05/2020-07"),
        ("May 2020 to July 2020", "2020-05/2020-07"),
        ("September 1939 – May 1945", "1939-09/1945-05"),
    ],
)
def test_what_people_write(text, edtf):
    assert to_edtf(parse_date(text)) == edtf


@pytest.mark.parametrize(
    "text", ["", "soon", "2023-13-45", "31 February 2023", "yesterday", "from 1990 to 1980", "between soon and late"]
)
def test_what_is_no_date(text):
    assert parse_date(text) is None


def test_relative_words_count_from_today_only_if_there_is_one():
    assert parse_date("yesterday", date(2023, 9, 10)) == from_edtf("2023-09-09")
