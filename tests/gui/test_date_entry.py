from datetime import date

import pytest

from timeline_app.gui.date_entry import DateEntry, parse_date
from timeline_app.model.edtf import to_edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2023-09-09", "2023-09-09"),
        ("9 September 2023", "2023-09-09"),
        ("September 9, 2023", "2023-09-09"),
        ("1990~/1993~", "1990~/1993~"),
        ("May 1992", "1992-05"),
        ("-0043-03-15", "-0043-03-15"),
    ],
)
def test_edtf_and_english_are_understood(text, edtf):
    assert to_edtf(parse_date(text)) == edtf


@pytest.mark.parametrize("text", ["", "soon", "2023-13-45", "31 February 2023", "yesterday"])
def test_what_is_no_date_is_none(text):
    assert parse_date(text) is None


def test_relative_words_count_from_today_only_if_there_is_one():
    assert to_edtf(parse_date("yesterday", date(2023, 9, 10))) == "2023-09-09"


def test_the_preview_tells_what_was_understood(qtbot):
    entry = DateEntry()
    qtbot.addWidget(entry)
    qtbot.keyClicks(entry.line, "9 Sep 2023")
    assert entry.preview.text() == "= Sat 9 Sep 2023"
    assert entry.is_valid
    entry.line.setText("rubbish")
    assert not entry.is_valid
    assert "not understood" in entry.preview.text()
