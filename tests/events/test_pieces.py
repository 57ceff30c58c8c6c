"""Long texts: what of them is parsed, and that the reader is told."""

from timeline_app.errors import Reason
from timeline_app.events import is_book
from timeline_app.events.pieces import worth_parsing
from timeline_app.model.document import Document, TextRange
from timeline_app.pipeline import import_file

PARAGRAPH = "The ferries of the line go to and fro between the islands, whatever the weather is like. " * 60


def test_only_a_very_long_text_is_a_book():
    assert not is_book(Document("d", "d.txt", "", "", body=(TextRange(0, 400_000),)))
    assert is_book(Document("d", "d.txt", "", "", body=(TextRange(0, 400_000), TextRange(400_001, 600_000))))


def test_of_a_book_without_dates_nothing_is_parsed():
    assert worth_parsing([TextRange(0, 900_000)], ()) == []


def test_the_reader_is_told_that_a_book_is_searched_in_part(tmp_path):
    book = tmp_path / "book.txt"
    book.write_text("\n\n".join([PARAGRAPH] * 110 + ["The ferry Aurora sank in 1998. " + PARAGRAPH]), encoding="utf-8")
    articles, problems = import_file(book)
    assert [problem.reason for problem in problems] == [Reason.PARTLY_SEARCHED]
    assert "Ferry Aurora sinks" in [m.title for m in articles[0].mentions]
