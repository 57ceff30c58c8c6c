import itertools
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.texts import article_text, page
from timeline_app.errors import ReadError, Reason
from timeline_app.reading import find_files, read_documents, reader


def reason(path):
    with pytest.raises(ReadError) as caught:
        read_documents(path)
    assert caught.value.problem.path == str(path)
    return caught.value.problem.reason


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Reason.EMPTY),
        (b" \n\t\r\n", Reason.EMPTY),
        ("\ufeff \u00a0\n".encode(), Reason.EMPTY),
        (b"... --- ...", Reason.NO_PROSE),
        (b"<html><body></body></html>", Reason.NO_PROSE),
        (bytes(range(256)) * 20, Reason.NOT_TEXT),
        (b"\x00" * 500, Reason.NOT_TEXT),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 3, Reason.NOT_TEXT),
        (b"%PDF-1.7 and more", Reason.DAMAGED),
        (b"PK\x03\x04 and more", Reason.DAMAGED),
    ],
)
def test_what_cannot_be_read_says_why_whatever_its_name(tmp_path, content, expected):
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    assert reason(path) is expected


def test_missing_folder_and_too_large(tmp_path, monkeypatch):
    assert reason(tmp_path / "no.txt") is Reason.MISSING
    assert reason(tmp_path) is Reason.UNSUPPORTED
    (tmp_path / "big.txt").write_text("word " * 30)
    monkeypatch.setattr(reader, "MAX_BYTES", 100)
    assert reason(tmp_path / "big.txt") is Reason.TOO_LARGE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_no_permission(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("A text.")
    path.chmod(0)
    assert reason(path) is Reason.NO_PERMISSION


def test_the_content_decides_the_format_and_the_identity(tmp_path):
    for name in ("page.txt", "page.html", "page"):
        (tmp_path / name).write_text(page())
    texts = {read_documents(tmp_path / name)[0].text for name in ("page.txt", "page.html", "page")}
    assert len(texts) == 1
    assert "<p>" not in texts.pop()
    first, second = (read_documents(tmp_path / name)[0].id for name in ("page.txt", "page.html"))
    assert first == second
    assert int(first, 16) >= 0


@pytest.mark.parametrize("content", [article_text(), page()])
def test_reading_opens_no_socket_and_ignores_the_times_of_the_file(tmp_path, monkeypatch, content):
    def refuse(*_, **__):
        raise AssertionError("reading went to the network")

    monkeypatch.setattr(socket, "socket", type("Refused", (socket.socket,), {"__init__": refuse}))
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    path = tmp_path / "a.html"
    path.write_text(content + "<img src='http://example.org/x.png'>")
    before = read_documents(path)
    os.utime(path, (0, 0))
    assert read_documents(path) == before


def test_a_page_nested_too_deeply_still_gives_its_words(tmp_path):
    path = tmp_path / "deep.html"
    path.write_text("<html><body>" + "<div>" * 100_000 + "<p>A sentence that stands deep below.</p><script>x</script>")
    assert read_documents(path)[0].text == "A sentence that stands deep below."


def test_null_bytes_in_a_page_are_forgiven(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(page().encode().replace(b"Engineers", b"Engi\x00neers"))
    assert "Engineers found cracks" in read_documents(path)[0].text


def test_importing_the_room_loads_no_library():
    code = (
        "import sys, timeline_app.reading; "
        "names = ('numpy', 'lxml', 'trafilatura', 'markdown_it', 'charset_normalizer', 'pypdfium2', 'striprtf'); "
        "print([m for m in names if m in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert found.stdout.strip() == "[]"


LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=120), max_size=25)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES, ending=st.sampled_from([".txt", ".md", ".html"]))
def test_every_line_is_body_excluded_or_title_and_nothing_twice(tmp_path, lines, ending):
    path = tmp_path / f"a{ending}"
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    try:
        documents = read_documents(path)
    except ReadError:
        return
    for document in documents:
        ranges = [*document.body, *(e.range for e in document.excluded)]
        ranges += [document.title_range] if document.title_range else []
        ranges.sort()
        assert all(a.end <= b.start for a, b in itertools.pairwise(ranges))
        assert all(r.of(document.text) and r.of(document.text) == r.of(document.text).strip() for r in ranges)
        rest = list(document.text)
        for r in ranges:
            rest[r.start : r.end] = " " * (r.end - r.start)
        assert not "".join(rest).strip()


def test_no_format_opens_a_socket(fixtures, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("reading went to the network")

    monkeypatch.setattr(socket, "socket", type("Refused", (socket.socket,), {"__init__": refuse}))
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for path in sorted(fixtures.iterdir()):
        if path.name not in ("encrypted.pdf", "picture.pdf"):
            assert read_documents(path) == read_documents(path)


def test_every_fixture_is_of_a_kind_that_a_folder_gives(fixtures):
    assert find_files([fixtures])[0] == sorted(fixtures.iterdir())
