import subprocess
import sys
from datetime import datetime

import pytest

from tests.conftest import SHARED
from tests.reading.texts import ARTICLE, TEASERS, TITLE, article_text
from timeline_app.model.document import DateSource, ExcludedKind
from timeline_app.model.edtf import to_edtf
from timeline_app.reading import read_documents
from timeline_app.reading.plain_text import paragraphs


def read(tmp_path, text, name="note.txt"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_documents(path)[0]


def body(document):
    return [r.of(document.text) for r in document.body]


def kinds(document):
    return {e.range.of(document.text): e.kind for e in document.excluded}


def test_the_article_stands_between_credit_and_teasers(tmp_path):
    document = read(tmp_path, article_text(TITLE, "Shutterstock", below=TEASERS))
    assert document.title == document.title_range.of(document.text) == TITLE
    assert body(document) == list(ARTICLE)
    found = kinds(document)
    assert found.pop("Shutterstock") is ExcludedKind.CREDIT
    assert set(found) == {line.strip() for line in TEASERS}
    assert set(found.values()) == {ExcludedKind.TEASER}


def test_text_is_the_file_as_it_is(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf  One  line.\r\n\r\n\tAnother one.\r\n")
    assert read_documents(path)[0].text == "  One  line.\n\n\tAnother one.\n"


@pytest.mark.parametrize(
    "line",
    ["March 01, 2008", "Saturday, March 1, 2008", "Published: 1 March 2008, 9:30 GMT", "By Anna Berg | 1 March 2008"],
)
def test_a_date_line_gives_the_date_and_is_no_article(tmp_path, line):
    document = read(tmp_path, article_text(TITLE, line))
    assert to_edtf(document.published.span) == "2008-03-01"
    assert document.published.source is DateSource.DATELINE
    assert kinds(document) == {line: ExcludedKind.DATELINE}
    (evidence,) = document.published.evidence
    assert evidence.range.of(document.text) == line


def test_a_dateline_with_a_year_dates_the_text_and_one_without_is_evidence_only(tmp_path):
    full = read(tmp_path, f"LONDON, Sept 9, 2023 (Reuters) - {article_text()}")
    assert to_edtf(full.published.span) == "2023-09-09"
    bare = read(tmp_path, f"LONDON, Sept 9 (Reuters) - {article_text()}")
    assert bare.published.span is None
    assert [e.words for e in bare.published.evidence] == ["LONDON, Sept 9 (Reuters)"]


def test_a_dateline_stands_below_headline_and_byline(tmp_path):
    text = f"The bridge opens again\n\nBy Jane Doe\n\nLONDON, March 14, 2019 (Reuters) - {article_text()}"
    found = read(tmp_path, text)
    assert to_edtf(found.published.span) == "2019-03-14"
    assert found.published.evidence[0].range.of(found.text) == "LONDON, March 14, 2019 (Reuters)"


def test_the_name_of_the_file_is_the_last_resort(tmp_path):
    named = read(tmp_path, article_text(), "2023-09-09-bridge.txt")
    assert to_edtf(named.published.span) == "2023-09-09"
    assert named.published.source is DateSource.FILENAME
    assert named.title == "2023 09 09 bridge"
    lined = read(tmp_path, article_text(TITLE, "March 1, 2008"), "2023-09-09-bridge.txt")
    assert to_edtf(lined.published.span) == "2008-03-01"
    assert lined.published.evidence[-1].source is DateSource.FILENAME


def test_without_any_date_none_is_made_up(tmp_path):
    assert read(tmp_path, article_text(TITLE)).published.span is None


def test_lines_wrapped_at_a_width_are_one_paragraph():
    text = (
        "The council said on Monday that it would close the bridge\n"
        "for repairs in the spring of next year, since engineers\n"
        "found cracks in two of the four main pillars.\n"
        "\n"
        "The bridge was opened in the year 1931 and now carries\n"
        "more than twenty thousand cars a day over the harbour.\n"
        "Ferries will run instead of it until the work is done.\n"
    )
    assert [r.of(text)[:11] for r in paragraphs(text)] == ["The council", "The bridge "]


def test_lines_of_their_own_are_paragraphs_of_their_own():
    text = "\n".join(ARTICLE)
    assert [r.of(text) for r in paragraphs(text)] == list(ARTICLE)


@pytest.mark.shared
def test_the_seed_keeps_its_thirteen_paragraphs(seed):
    (document,) = read_documents(seed)
    assert document.title == document.text.splitlines()[0]
    assert document.title_range.start == 0
    assert len(document.body) == 13
    assert body(document)[0] == document.text.splitlines()[4]
    assert body(document)[-1].startswith('"The only way')
    credit, *teasers = document.excluded
    assert (credit.kind, credit.range.of(document.text)) == (ExcludedKind.CREDIT, "Shutterstock")
    assert {e.kind for e in teasers} == {ExcludedKind.TEASER}
    assert teasers[0].range.of(document.text) == "More from International news"
    assert teasers[-1].range.of(document.text) == "News"
    assert document.published.span is None


@pytest.mark.shared
def test_title_and_date_of_thirty_encyclopaedic_news(tmp_path):
    articles = SHARED / "corpora" / "semeval2015_apple" / "articles_cat"
    command = [sys.executable, SHARED / "eval" / "semeval_timelines.py", "articles", articles, tmp_path]
    subprocess.run(command, check=True, capture_output=True)
    paths = sorted(tmp_path.glob("*.txt"))
    assert len(paths) == 30
    for path in paths:
        (document,) = read_documents(path)
        title, _, date, *_ = path.read_text(encoding="utf-8").split("\n")
        day = datetime.strptime(date, "%B %d, %Y").date().isoformat()
        assert (document.title, to_edtf(document.published.span)) == (title, day)
        assert document.title_range.start == 0
        assert [e.range.of(document.text) for e in document.excluded] == [date]
