import plistlib

import pytest

from tests.reading.texts import ARTICLE, TITLE, page
from timeline_app.errors import ReadError, Reason
from timeline_app.model.document import DateSource
from timeline_app.model.edtf import to_edtf
from timeline_app.reading import read_documents

RESOURCE = {
    "WebResourceData": page(head="<meta name='author' content='Jørn Åberg'>").encode("cp1252"),
    "WebResourceMIMEType": "text/html",
    "WebResourceTextEncodingName": "windows-1252",
    "WebResourceURL": "https://coast.example/2023/09/09/bridge.html",
    "WebResourceFrameName": "",
}
ARCHIVE = {"WebMainResource": RESOURCE, "WebSubresources": [{"WebResourceData": b"\x89PNG", "WebResourceURL": "x.png"}]}


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari(tmp_path, kind):
    path = tmp_path / "page.webarchive"
    path.write_bytes(plistlib.dumps(ARCHIVE, fmt=kind))
    (document,) = read_documents(path)
    assert document.title == TITLE
    assert document.author == "Jørn Åberg"
    assert [part.of(document.text) for part in document.body] == list(ARTICLE)
    assert document.published.source is DateSource.ADDRESS
    assert to_edtf(document.published.span) == "2023-09-09"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (plistlib.dumps(ARCHIVE, fmt=plistlib.FMT_BINARY)[:300], Reason.DAMAGED),
        (plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), Reason.DAMAGED),
        (plistlib.dumps({"WebMainResource": {"WebResourceData": b"\x89PNG\0\0\1\2\3"}}, fmt=plistlib.FMT_BINARY),
         Reason.UNSUPPORTED),
    ],
)  # fmt: skip
def test_what_is_none_says_why(tmp_path, content, reason):
    path = tmp_path / "page.webarchive"
    path.write_bytes(content)
    with pytest.raises(ReadError) as caught:
        read_documents(path)
    assert caught.value.problem.reason is reason
