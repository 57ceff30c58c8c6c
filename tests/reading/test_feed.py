import pytest

from tests.reading.report import REPORT, TITLE
from tests.reading.zips import outcome
from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.model.instant import Civil
from timeline_app.reading import read_documents

ATOM = """<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!-- by hand -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast</title>
<entry><title type="html">Ferries &amp;amp; fares</title><updated>2023-12-01T08:00:00Z</updated>
<published>2023-11-21T23:30:00+01:00</published><summary>Short.</summary>
<content type="html">&lt;p&gt;The ferry runs since March.&lt;/p&gt;&lt;p&gt;It is free of charge.&lt;/p&gt;</content>
</entry>
<entry xml:lang="de"><title>Die Fähre</title><updated>2023-11-22T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Fähre <b>fährt</b> wieder.</p></div></content>
</entry>
<entry><title>Plain</title><content type="text">One &lt; two.\nThree.</content></entry></feed>"""


def test_each_entry_of_a_feed_of_a_real_program_is_a_document(fixtures):
    flood, bridge = read_documents(fixtures / "hugo.rss")
    assert (flood.title, bridge.title) == ("A flood remembered & told", TITLE)
    assert [part.of(bridge.text) for part in bridge.body] == list(REPORT[:6])
    assert (bridge.published.source, bridge.published.reference) == (DateSource.FEED, Civil(2023, 11, 20))
    assert (flood.language, flood.id != bridge.id) == ("en", True)


def test_a_summary_is_read_where_there_is_no_more(fixtures):
    bridge = read_documents(fixtures / "hugo_summaries.rss")[1]
    assert bridge.text.split("\n\n")[0] == REPORT[0]


def test_atom(tmp_path):
    ferries, german, plain = outcome(tmp_path, ATOM.encode(), "a.xml")
    assert ferries.title == "Ferries & fares"
    assert ferries.text == "The ferry runs since March.\n\nIt is free of charge."
    assert ferries.published.reference == Civil(2023, 11, 21)
    assert (german.text, german.language) == ("Die Fähre fährt wieder.", "de")
    assert german.published.reference == Civil(2023, 11, 22)
    assert (plain.text, plain.published.span) == ("One < two.\n\nThree.", None)


def test_an_entry_is_the_same_document_in_another_file(tmp_path):
    first = outcome(tmp_path, ATOM.encode())
    shorter = ATOM[: ATOM.index("<entry><title>Plain")] + "</feed>"
    assert [document.id for document in outcome(tmp_path, shorter.encode())] == [d.id for d in first[:2]]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<rss version='2.0'><channel><title>Nothing in it</title></channel></rss>", Reason.NO_PROSE),
        ("<rss", Reason.NO_PROSE),
        (
            "<!DOCTYPE rss [<!ENTITY a 'aaa'><!ENTITY b '&a;&a;'>]><rss><item><title>&b;</title></item></rss>",
            Reason.DAMAGED,
        ),
    ],
)
def test_bad_feeds(tmp_path, content, expected):
    assert outcome(tmp_path, content.encode(), "a.rss") is expected


def test_small_errors_are_passed_over(tmp_path):
    content = "<rss><channel><item><title>Fares & fees</title><description>The ferry&nbsp;runs.</description></item>"
    assert outcome(tmp_path, content.encode(), "a.rss")[0].text.startswith("The ferry")
