import pytest

from tests.reading.texts import page
from timeline_app.model.document import DateSource
from timeline_app.model.edtf import to_edtf
from timeline_app.reading import read_documents

JSON_LD = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "datePublished": "%s"}</script>'
META = "<meta property='article:published_time' content='%s'>"
CANONICAL = "<link rel='canonical' href='https://coast.example/%s/bridge'>"


def published(tmp_path, **parts):
    path = tmp_path / "page.html"
    path.write_text(page(**parts), encoding="utf-8")
    return read_documents(path)[0].published


@pytest.mark.parametrize(
    ("parts", "source", "day", "clock"),
    [
        ({"head": JSON_LD % "2023-09-09T10:15:00+04:00"}, DateSource.JSON_LD, "2023-09-09", "10:15:00+04:00"),
        ({"head": META % "2023-09-09"}, DateSource.META, "2023-09-09", ""),
        ({"above": "<time datetime='2023-09-09T10:15'>yesterday</time>"}, DateSource.TIME, "2023-09-09", "10:15"),
        ({"above": "<abbr class='published' title='2023-09-09'>then</abbr>"}, DateSource.TIME, "2023-09-09", ""),
        ({"above": "<p data-pubdate='2023090908'>then</p>"}, DateSource.TIME, "2023-09-09", ""),
        ({"head": CANONICAL % "2023/09/09"}, DateSource.ADDRESS, "2023-09-09", ""),
        ({"head": CANONICAL % "2023/sep/09"}, DateSource.ADDRESS, "2023-09-09", ""),
        ({"head": "<script>var page = {'publishDate': '2023-09-09T10:15:00Z'}</script>"},
         DateSource.META, "2023-09-09", "10:15:00Z"),
        ({"head": "<meta name='last-modified' content='2023-09-10'>"}, DateSource.META, "2023-09-10", ""),
        ({"above": "<p>Published on September 9, 2023 at 10:15 am by Maren Holt of the Coast Daily</p>"},
         DateSource.DATELINE, "2023-09-09", "10:15"),
        ({"above": "<p>9/23/2023</p>"}, DateSource.DATELINE, "2023-09-23", ""),
        ({"above": "<p>5:45 AM PST 9/10/2023</p>"}, DateSource.DATELINE, "2023-09-10", "05:45-08:00"),
        ({"below": "<p>Posted on 9 September 2023 by Maren</p>"}, DateSource.DATELINE, "2023-09-09", ""),
        # A machine's time in UTC is a day off where the page itself names the day before or after it.
        ({"head": JSON_LD % "2023-09-10T02:15:00Z" + CANONICAL % "2023/09/09"}, DateSource.ADDRESS, "2023-09-09", ""),
        ({"head": JSON_LD % "2023-09-10T02:15:00Z", "above": "<p>September 9, 2023</p>"},
         DateSource.DATELINE, "2023-09-09", ""),
        # What may belong to another part of the page gives way to a line at the article.
        ({"above": "<p>9 September 2023</p><time datetime='2023-11-01'>1 Nov</time>"},
         DateSource.DATELINE, "2023-09-09", ""),
    ],
)  # fmt: skip
def test_the_day_its_source_and_its_time(tmp_path, parts, source, day, clock):
    found = published(tmp_path, **parts)
    assert (found.source, found.span and to_edtf(found.span), found.clock) == (source, day, clock)
    assert found.evidence


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"above": "<p>9/10/2023</p>"},  # September or October?
        {"head": "<script>a = {'pubDate': '2023-09-09'}; b = {'pubDate': '2023-08-01'}</script>"},
        {"below": "<p>More news of 9 September 2023</p>"},
    ],
)
def test_no_day_is_made_up(tmp_path, parts):
    assert published(tmp_path, **parts).span is None
