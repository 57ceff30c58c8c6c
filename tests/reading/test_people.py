"""Who wrote what and where it came out, in every format that says so."""

import pytest

from tests.reading.texts import TITLE, article_text
from timeline_app.reading import read_documents, read_file


@pytest.mark.parametrize(
    ("name", "author", "source"),
    [
        ("writer.docx", "Ines Falk", ""),
        ("writer.odt", "Ines Falk", ""),
        ("writer.rtf", "Ines Falk", ""),
        ("writer.pdf", "Ines Falk", ""),
        ("pandoc.epub", "Ines Falk", "Two reports from the coast"),
        ("mail.eml", "Ines Falk", ""),
        ("hugo.rss", "", "The Coast Reader"),
    ],
)
def test_files_of_real_programs(fixtures, name, author, source):
    document = read_documents(fixtures / name)[0]
    assert (document.author, document.source) == (author, source)


RSS = """<rss version="2.0"><channel><title>Coast</title><item><title>A</title>
<author>m@example.org (Maren Holt)</author>
<description>The ferry sank on Monday.</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><title>A</title>
<author><name>Maren Holt</name>
</author><content>The ferry sank on Monday.</content></entry></feed>"""
NEWSML = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider literal="Coast"/></itemMeta>
<contentMeta><creator><name>Maren Holt</name></creator><headline>A</headline></contentMeta>
<contentSet><inlineXML><html><body><p>The ferry sank on Monday.</p></body></html></inlineXML></contentSet></newsItem>"""
JSON_LD = """{"@type": "NewsArticle", "headline": "A", "author": {"name": "Maren Holt"}, "publisher": {"name": "Coast"},
"articleBody": "The ferry sank on Monday."}"""
MARKDOWN = "---\ntitle: A\nauthor: Maren Holt\nsource: Coast\n---\n\nThe ferry sank on Monday.\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.rss", RSS), ("a.atom", ATOM), ("a.xml", NEWSML), ("a.jsonld", JSON_LD), ("a.md", MARKDOWN)],
)
def test_feeds_and_agencies(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    (document,) = read_documents(tmp_path / name)
    assert (document.author, document.source) == ("Maren Holt", "Coast")


@pytest.mark.parametrize("line", ["By Maren Holt", "By Maren Holt, Coast Daily", "By Maren Holt | 1 March 2008"])
def test_the_byline_of_a_text(tmp_path, line):
    (tmp_path / "a.txt").write_text(article_text(TITLE, line))
    (document,) = read_documents(tmp_path / "a.txt")
    assert document.author == "Maren Holt"


def test_an_attachment_that_cannot_be_read_is_told(fixtures):
    (problem,) = read_file(fixtures / "mail_attached.eml").problems
    assert problem.path.endswith("picture.pdf")
