import pytest

from timeline_app.gui.date_entry import DateEntry
from timeline_app.model.edtf import from_edtf


def test_the_preview_tells_what_was_understood(qtbot):
    entry = DateEntry()
    qtbot.addWidget(entry)
    qtbot.keyClicks(entry.line, "9 Sep 2023")
    assert entry.preview.text() == "= Sat 9 Sep 2023"
    assert entry.is_valid
    entry.line.setText("rubbish")
    assert not entry.is_valid
    assert "not understood" in entry.preview.text()


@pytest.mark.parametrize(
    ("edtf", "words"), [("2023-09-09", "Sat 9 Sep 2023"), ("2020", "2020"), ("2014/..", "since 2014")]
)
def test_a_date_to_correct_stands_in_words(qtbot, edtf, words):
    entry = DateEntry(from_edtf(edtf))
    qtbot.addWidget(entry)
    assert entry.line.text() == words
    assert entry.span == from_edtf(edtf)
