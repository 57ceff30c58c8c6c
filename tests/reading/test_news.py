import json

import pytest

from tests.reading.report import REPORT, TITLE
from tests.reading.zips import outcome
from timeline_app.errors import Reason
from timeline_app.model.document import DateSource, ExcludedKind
from timeline_app.model.instant import Civil

NITF = (
    "<nitf><head><docdata><date.issue norm='20231120T093000Z'/></docdata></head>"
    f"<body><body.head><hedline><hl1>{TITLE}</hl1></hedline></body.head><body.content><block>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in REPORT)
    + "</block><media><media-caption><p>The bridge in winter.</p></media-caption></media></body.content></body></nitf>"
)
XHTML = "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + "".join(f"<p>{p}</p>" for p in REPORT) + "</body></html>"


def news_item(body):
    return (
        "<?xml version='1.0' encoding='UTF-8'?><newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' "
        "guid='urn:newsml:example.org:1'><itemMeta><versionCreated>2023-11-21T10:00:00Z</versionCreated>"
        "<firstCreated>2023-11-20T09:30:00Z</firstCreated></itemMeta><contentMeta><language tag='en-GB'/>"
        f"<headline>{TITLE}</headline></contentMeta><contentSet>{body}</contentSet></newsItem>"
    )


@pytest.mark.parametrize(
    "content",
    [
        NITF,
        news_item(f"<inlineXML contenttype='application/xhtml+xml'>{XHTML}</inlineXML>"),
        news_item(f"<inlineXML contenttype='application/nitf+xml'>{NITF}</inlineXML>"),
        news_item("<inlineData contenttype='text/plain'>" + "\n".join(REPORT) + "</inlineData>"),
    ],
)
def test_news_of_agencies(tmp_path, content):
    (document,) = outcome(tmp_path, content.encode(), "a.xml")
    assert document.title == TITLE
    assert [part.of(document.text) for part in document.body] == list(REPORT)
    assert (document.published.source, document.published.reference) == (DateSource.META, Civil(2023, 11, 20))
    assert {part.kind for part in document.excluded} <= {ExcludedKind.CAPTION}


def test_a_message_with_several_items(tmp_path):
    items = "".join(news_item(f"<inlineData>{paragraph}</inlineData>").split("?>")[1] for paragraph in REPORT[:3])
    documents = outcome(tmp_path, f"<newsMessage><itemSet>{items}</itemSet></newsMessage>".encode())
    assert [document.text for document in documents] == list(REPORT[:3])


def test_linked_data(tmp_path):
    thing = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Coast"},
            {
                "@type": "NewsArticle",
                "headline": TITLE,
                "articleBody": "\n\n".join(REPORT),
                "datePublished": "2023-11-20T09:30:00+01:00",
                "inLanguage": "en-GB",
            },
        ],
    }
    for name in ("a.json", "a.jsonld", "a.txt"):
        (document,) = outcome(tmp_path, json.dumps(thing).encode(), name)
        assert [part.of(document.text) for part in document.body] == list(REPORT)
        assert (document.title, document.language) == (TITLE, "en")
        assert (document.published.source, document.published.reference) == (DateSource.JSON_LD, Civil(2023, 11, 20))


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.json", "{}", Reason.UNSUPPORTED),
        ("a.json", '{"articleBody": "cut', Reason.DAMAGED),
        ("a.json", "[" * 100_000, Reason.DAMAGED),
        ("a.json", '{"articleBody": "<p>...</p>"}', Reason.NO_PROSE),
        ("a.xml", "<?xml version='1.0'?><urlset><url>https://example.org/</url></urlset>", Reason.UNSUPPORTED),
        ("a.xml", "<newsItem><contentSet/></newsItem>", Reason.NO_PROSE),
        ("a.xml", "<newsItem><contentSet>", Reason.DAMAGED),
    ],
)
def test_bad_files(tmp_path, name, content, expected):
    assert outcome(tmp_path, content.encode(), name) is expected
