import pytest

from tests.reading.report import HEADINGS, REPORT, TITLE
from tests.reading.zips import changed, outcome, packed
from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.model.instant import Civil
from timeline_app.reading import read_documents, read_file

MADE = ["pandoc.docx", "writer.docx", "pandoc.odt", "writer.odt"]
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"


@pytest.mark.parametrize("name", MADE)
def test_the_file_of_a_real_program_is_read_whole(fixtures, name):
    (document,) = read_documents(fixtures / name)
    body = [part.of(document.text) for part in document.body]
    assert document.title == TITLE
    assert [part for part in body if part not in HEADINGS] == list(REPORT)


@pytest.mark.parametrize("name", MADE)
def test_the_line_with_the_date_goes_before_the_date_of_the_file(fixtures, name):
    published = read_documents(fixtures / name)[0].published
    assert (published.source, published.reference) == (DateSource.DATELINE, Civil(2023, 11, 20))
    assert published.evidence[-1].source is DateSource.META


def docx(body):
    document = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def odt(body):
    document = f'<o:c xmlns:o="{OPEN}office:1.0" xmlns:text="{OPEN}text:1.0"><o:body>{body}</o:body></o:c>'
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": document})


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:p><w:r><w:t>The bridge </w:t></w:r><w:r><w:t>is shut.</w:t></w:r></w:p>", "The bridge is shut."),
        ("<w:p><w:del><w:r><w:delText>Not this. </w:delText></w:r></w:del><w:r><w:t>This.</w:t></w:r></w:p>", "This."),
        (
            "<w:p><w:r><w:t>One.</w:t><w:br/><w:br/><w:t>Two.</w:t><w:br/><w:t>Three.</w:t></w:r></w:p>",
            "One.\n\nTwo. Three.",
        ),
        ("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "Cell"),
    ],
)
def test_words_of_docx(tmp_path, body, text):
    assert outcome(tmp_path, docx(body))[0].text == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:p>The bridge<text:s/>is <text:span>shut</text:span>.</text:p>", "The bridge is shut."),
        (
            "<text:p>Shut<text:note><text:p>A note</text:p></text:note>.</text:p>",
            "Shut.",
        ),
        ("<text:tracked-changes><text:p>Not this</text:p></text:tracked-changes><text:p>This.</text:p>", "This."),
        ("<text:list><text:list-item><text:p>One.</text:p></text:list-item></text:list>", "One."),
        (
            "<text:p>One.<text:line-break/><text:line-break/>Two.<text:line-break/>Three.</text:p>",
            "One.\n\nTwo. Three.",
        ),
    ],
)
def test_words_of_odt(tmp_path, body, text):
    assert outcome(tmp_path, odt(body))[0].text == text


@pytest.mark.parametrize(
    ("name", "member", "content", "expected"),
    [
        ("writer.docx", "word/document.xml", b"<w:document", Reason.DAMAGED),
        ("writer.docx", "word/document.xml", None, Reason.DAMAGED),
        ("writer.odt", "content.xml", None, Reason.DAMAGED),
        ("writer.odt", "content.xml", b"<a/>", Reason.NO_PROSE),
        ("writer.odt", "mimetype", b"application/vnd.oasis.opendocument.spreadsheet", Reason.UNSUPPORTED),
    ],
)
def test_a_broken_part_is_one_clear_reason(fixtures, tmp_path, name, member, content, expected):
    assert outcome(tmp_path, changed(fixtures / name, {member: content})) is expected


@pytest.mark.parametrize(
    ("name", "member"),
    [("writer.docx", "docProps/core.xml"), ("writer.docx", "word/styles.xml"), ("writer.odt", "meta.xml")],
)
def test_a_broken_part_beside_the_text_is_told_and_the_text_is_read(fixtures, tmp_path, name, member):
    path = tmp_path / name
    path.write_bytes(changed(fixtures / name, {member: b"<broken"}))
    reading = read_file(path)
    assert REPORT[0] in reading.documents[0].text
    assert [(problem.path, problem.reason) for problem in reading.problems] == [(str(path / member), Reason.DAMAGED)]


def test_no_entity_is_resolved_and_nothing_from_outside_is_read(fixtures, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret")
    for declared in (f'<!ENTITY a SYSTEM "{secret.as_uri()}">', '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">'):
        for encoding in ("utf-8", "utf-16"):
            text = f"<!DOCTYPE w [{declared}]><w:document xmlns:w='{WORD}'><w:p><w:t>Words &a;</w:t></w:p></w:document>"
            content = changed(fixtures / "writer.docx", {"word/document.xml": text.encode(encoding)})
            assert outcome(tmp_path, content) is Reason.DAMAGED
