from tests.reading.report import REPORT, TITLE
from tests.reading.zips import changed, outcome
from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.model.instant import Civil
from timeline_app.reading import read_documents


def test_each_chapter_is_a_document(fixtures):
    documents = read_documents(fixtures / "pandoc.epub")
    assert [document.title for document in documents] == [TITLE, "A flood remembered"]
    body = [part.of(document.text) for document in documents for part in document.body]
    assert body == list(REPORT)
    assert {document.published.source for document in documents} == {DateSource.META}
    assert documents[0].published.reference == Civil(2023, 11, 20)
    assert documents[0].id != documents[1].id


def test_a_missing_chapter_leaves_the_others(fixtures, tmp_path):
    content = changed(fixtures / "pandoc.epub", {"EPUB/text/ch001.xhtml": None})
    assert [document.title for document in outcome(tmp_path, content)] == ["A flood remembered"]


def test_broken_and_encrypted_books_say_so(fixtures, tmp_path):
    path = fixtures / "pandoc.epub"
    assert outcome(tmp_path, changed(path, {"META-INF/container.xml": None})) is Reason.DAMAGED
    assert outcome(tmp_path, changed(path, {"META-INF/container.xml": b"<container/>"})) is Reason.DAMAGED
    locks = {"META-INF/encryption.xml": b"<e/>", "META-INF/rights.xml": b"<r/>"}
    assert outcome(tmp_path, changed(path, locks)) is Reason.ENCRYPTED
