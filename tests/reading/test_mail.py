import pytest

from tests.reading.report import HEADINGS, REPORT, TITLE
from timeline_app.errors import ReadError, Reason
from timeline_app.model.document import DateSource
from timeline_app.model.instant import Civil
from timeline_app.reading import read_documents
from timeline_app.reading.mail import is_mail

HEAD = b"From: a@example.org\nTo: b@example.org\nDate: Mon, 20 Nov 2023 23:30:00 +0100\nMIME-Version: 1.0\n"


def body(document):
    return [" ".join(part.of(document.text).split()) for part in document.body]


def read(tmp_path, content):
    path = tmp_path / "mail.eml"
    path.write_bytes(content)
    return read_documents(path)


@pytest.mark.parametrize(
    ("name", "title"), [("mail.eml", f"{TITLE} – report"), ("mail_html.eml", TITLE), ("saved.mhtml", TITLE)]
)
def test_the_message_of_a_real_program_is_read_whole(fixtures, name, title):
    (document,) = read_documents(fixtures / name)
    assert document.title == title
    assert [part for part in body(document) if part not in HEADINGS] == list(REPORT)


def test_the_date_is_the_day_of_sending_and_a_saved_page_has_none_of_it(fixtures):
    sent, saved = (read_documents(fixtures / name)[0].published for name in ("mail.eml", "saved.mhtml"))
    assert (sent.source, sent.reference) == (DateSource.EMAIL, Civil(2026, 11, 22))
    assert saved.span is None


def test_attached_articles_are_documents_and_a_picture_is_passed_over(fixtures):
    documents = read_documents(fixtures / "mail_attached.eml")
    names = [document.path.rsplit("/", 1)[-1] for document in documents]
    assert names == ["mail_attached.eml", "chromium_columns.pdf", "story.md"]
    assert len({document.id for document in documents}) == 3
    assert body(documents[1])[0] == REPORT[0]
    assert documents[1].id == read_documents(fixtures / "chromium_columns.pdf")[0].id


def test_the_declared_encoding_counts(tmp_path):
    text = "Der Stadtrat schließt die Brücke für fünf Monate.".encode("cp1252")
    (document,) = read(tmp_path, HEAD + b"Content-Type: text/plain; charset=windows-1252\n\n" + text)
    assert "schließt die Brücke für fünf" in document.text


def test_lines_that_flow_are_one_paragraph(tmp_path):
    head = HEAD + b"Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
    (document,) = read(tmp_path, head + b"The council closed the \nbridge on Monday.\nThe ferry runs \nsince.\n")
    assert document.text.strip().split("\n") == ["The council closed the bridge on Monday.", "The ferry runs since."]


@pytest.mark.parametrize(
    "text",
    [
        b"From: the harbour\nTo: the market\nDate: unknown\n\nA walk through Port Arden.",
        b"Note: the bridge is closed.\nTime: ten o'clock.\nPlace: quay.\n",
        b"",
        b"Subject: bridges\n\nText",
    ],
)
def test_a_text_with_colons_is_no_mail(text):
    assert not is_mail(text)


@pytest.mark.parametrize(
    "rest",
    [
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=nonsense\n\nSome words.",
        b"Content-Type: multipart/mixed\n\nSome words here without any boundary.",
        b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!! words",
        b"Subject: =?utf-8?B?////?=\nDate: never\nContent-Type: ;;;=\n\nwords",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500)),
    ],
)
def test_a_broken_message_gives_its_words_or_one_reason(tmp_path, rest):
    found = None
    try:
        assert read(tmp_path, HEAD + rest)
    except ReadError as error:
        found = error.problem.reason
    assert found in (None, Reason.DAMAGED, Reason.NO_PROSE, Reason.EMPTY)


def test_messages_in_messages_have_a_bottom(tmp_path):
    content = HEAD + b"\nThe innermost words.\n"
    for _ in range(8):
        content = HEAD + b"Content-Type: message/rfc822\n\n" + content
    with pytest.raises(ReadError) as caught:
        read(tmp_path, content)
    assert caught.value.problem.reason is Reason.TOO_LARGE
