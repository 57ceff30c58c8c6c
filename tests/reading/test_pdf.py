import pytest

from tests.reading.report import HEADINGS, REPORT, TITLE
from timeline_app.errors import ReadError, Reason
from timeline_app.model.document import DateSource, ExcludedKind
from timeline_app.model.instant import Civil
from timeline_app.reading import read_documents
from timeline_app.reading.pdf_layout import Line, paragraphs

PRINTED = ["writer.pdf", "writer_columns.pdf", "chromium.pdf", "chromium_columns.pdf"]


@pytest.mark.parametrize("name", PRINTED)
def test_every_paragraph_of_a_printed_report_is_whole_and_in_order(fixtures, name):
    (document,) = read_documents(fixtures / name)
    body = [part.of(document.text) for part in document.body]
    assert document.title == TITLE
    assert [part for part in body if part not in HEADINGS] == list(REPORT)


@pytest.mark.parametrize(
    ("name", "heads"),
    [
        ("writer_columns.pdf", ["The Coast Reader, winter number", "Page 1", "Page 2"]),
        ("writer.pdf", ["1", "2"]),
    ],
)
def test_running_heads_and_page_numbers_are_marked(fixtures, name, heads):
    (document,) = read_documents(fixtures / name)
    marked = [e.range.of(document.text) for e in document.excluded if e.kind is ExcludedKind.MENU]
    assert marked[-len(heads) :] == heads


def test_the_date_in_the_metadata_gives_way_to_a_line_and_a_print_of_a_page_has_none(fixtures):
    written, columns, printed = (read_documents(fixtures / name)[0].published for name in PRINTED[:3])
    assert (written.source, written.reference) == (DateSource.DATELINE, Civil(2023, 11, 20))
    assert columns.source is DateSource.PDF
    assert printed.span is None
    assert printed.evidence[0].source is DateSource.PDF


@pytest.mark.parametrize(("name", "reason"), [("encrypted.pdf", Reason.ENCRYPTED), ("picture.pdf", Reason.NO_TEXT)])
def test_what_has_no_text_to_give_says_why(fixtures, name, reason):
    with pytest.raises(ReadError) as caught:
        read_documents(fixtures / name)
    assert caught.value.problem.reason is reason


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_truncated_file_gives_its_words_or_says_that_it_is_damaged(fixtures, tmp_path, share):
    content = (fixtures / "writer.pdf").read_bytes()
    path = tmp_path / "cut.pdf"
    path.write_bytes(content[: int(len(content) * share)])
    found = None
    try:
        assert read_documents(path)[0].text
    except ReadError as error:
        found = error.problem.reason
    assert found in (None, Reason.DAMAGED, Reason.NO_TEXT)


def lines(*words, left=50.0, top=700.0, step=12.0):
    return [
        Line(text, left, left + 5.0 * len(text), top - step * row, 10.0, (top - step * row) / 800)
        for row, text in enumerate(words)
    ]


def texts(*pages):
    return [paragraph.text for paragraph, _ in paragraphs(pages)]


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("They signed an agree-", "ment on the harbour", "They signed an agreement on the harbour"),
        ("There were forty-", "seven of them at the table", "There were forty-seven of them at the table"),
        ("It was an 8-year-", "old bridge of the town", "It was an 8-year-old bridge of the town"),
        ("The Anglo-", "French council met again", "The Anglo-French council met again"),
        ("It lasted (1990 -", "until now) as they said", "It lasted (1990 - until now) as they said"),
    ],
)
def test_hyphens(head, tail, whole):
    assert texts(lines(head, tail)) == [whole]


def test_a_hyphen_stays_where_the_text_has_the_word_with_it():
    found = texts(
        lines("The long-term plan was made here", "in spring and it was a long-", "term plan of the whole council")
    )
    assert found == ["The long-term plan was made here in spring and it was a long-term plan of the whole council"]


def test_a_paragraph_goes_on_over_the_end_of_a_page_unless_its_sentence_has_ended():
    first = lines("The council of the town said that it", "would close the bridge")
    assert len(texts(first, lines("on Monday for the whole summer."))) == 1
    assert len(texts(lines("The council of the town has closed it."), lines("On Monday it was opened."))) == 2


def test_a_list_of_short_lines_stays_a_list():
    report = lines("The council of the town said that it would", "close the bridge on the fourth of March.")
    items = lines("Ferries", "Buses", "Trains", "Bicycles", top=640.0, step=24.0)
    assert texts([*report, *items])[1:] == ["Ferries", "Buses", "Trains", "Bicycles"]


def test_a_line_that_begins_with_a_number_goes_on_with_its_sentence():
    found = texts(lines("A woman saw the car and called the number", "911. Then the police closed the harbour road"))
    assert found == ["A woman saw the car and called the number 911. Then the police closed the harbour road"]


def test_body_at_the_very_edge_of_a_page_is_no_running_head():
    found = texts(lines("The council closed the bridge on Monday and", "opened it again in March.", top=30.0))
    assert found == ["The council closed the bridge on Monday and opened it again in March."]


def test_no_line_is_lost_whatever_stands_where():
    page = lines("one", "two", "three", "four", "five", top=790.0, step=150.0)
    assert sorted(" ".join(texts(page)).split()) == ["five", "four", "one", "three", "two"]
