import pytest

from tests.reading.texts import page
from timeline_app.reading import html, page_people


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta name='author' content='By  Maren Holt'>", "Maren Holt"),
        ("<meta property='article:author' content='https://example.org/people/7'>", ""),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "author":'
         ' [{"@type": "Person", "name": "Maren Holt"}, {"name": "Ole Berg"}]}</script>', "Maren Holt, Ole Berg"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "author": "Maren Holt"}</script>'
         "<meta name='author' content='Staff'>", "Maren Holt"),
        ("<meta name='author' content=''>", ""),
    ],
)  # fmt: skip
def test_the_author_of_a_page(head, expected):
    assert html.read(page(head=head)).author == expected


def test_an_author_marked_in_the_text():
    assert html.read(page(above="<p>By <a rel='author' href='/7'>Maren Holt</a></p>")).author == "Maren Holt"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta property='og:site_name' content='Coast Daily'>", "Coast Daily"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "publisher":'
         ' {"name": "Coast Daily"}}</script>', "Coast Daily"),
        ("<link rel='canonical' href='https://www.Coast.example:80/a'>", "coast.example"),
        ("", ""),
    ],
)  # fmt: skip
def test_the_source_of_a_page(head, expected):
    assert html.read(page(head=head)).source == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("By Maren Holt,", "Maren Holt"), ("von Maren Holt", "Maren Holt"), ("x@example.org", ""), ("word " * 60, "")],
)
def test_a_name_without_what_stands_around_it(words, expected):
    assert page_people.cleaned(words) == expected
