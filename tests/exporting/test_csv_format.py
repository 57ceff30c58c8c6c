import csv
import io

from tests.builders import event, timeline
from timeline_app.exporting.csv_format import COLUMNS, timeline_csv


def test_one_row_an_event():
    rows = list(csv.DictReader(io.StringIO(timeline_csv(timeline(event(), event("Fire", None, trigger="burned"))))))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["edtf"] == "1904-05-03"
    assert rows[0]["passage"] == "The bridge was opened on 3 May 1904."
    assert (rows[1]["title"], rows[1]["edtf"]) == ("Fire", "")


def test_no_cell_is_run_as_a_formula():
    rows = list(csv.DictReader(io.StringIO(timeline_csv(timeline(event("=1+1"))))))
    assert rows[0]["title"] == "'=1+1"
