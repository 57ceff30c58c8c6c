import json

from tests.reading.texts import ARTICLE, TITLE, page
from timeline_app.model.document import DateSource, ExcludedKind
from timeline_app.model.edtf import to_edtf
from timeline_app.reading import read_documents


def read(tmp_path, text):
    path = tmp_path / "page.html"
    path.write_text(text, encoding="utf-8")
    return read_documents(path)[0]


def body(document):
    return [r.of(document.text) for r in document.body]


def day(document):
    return document.published.span and to_edtf(document.published.span)


def test_title_body_and_the_rest_of_the_page(tmp_path):
    document = read(tmp_path, page())
    assert document.title == document.title_range.of(document.text) == TITLE
    assert body(document) == list(ARTICLE)
    rest = {e.range.of(document.text): e.kind for e in document.excluded}
    assert rest == dict.fromkeys(("Home", "Sport", "© Coast Daily · About us · Terms"), ExcludedKind.MENU)
    assert document.language == "en"
    assert "\n\n".join(ARTICLE) in document.text


def test_scripts_styles_and_comments_are_not_read(tmp_path):
    document = read(tmp_path, page(above="<script>var a = 'one two'</script><style>p {}</style><!-- a note -->"))
    assert not any(word in document.text for word in ("one two", "p {}", "a note"))


def test_json_ld_goes_before_meta_and_all_are_evidence(tmp_path):
    data = {"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "datePublished": "2023-09-09T10:00:00+02:00"}]}
    head = (
        '<meta property="article:published_time" content="2023-09-10T08:00:00Z">'
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
    )
    document = read(tmp_path, page(head))
    assert day(document) == "2023-09-09"
    assert document.published.source is DateSource.JSON_LD
    assert [e.words for e in document.published.evidence] == ["2023-09-09T10:00:00+02:00", "2023-09-10T08:00:00Z"]


def test_broken_json_ld_is_passed_over(tmp_path):
    head = '<script type="application/ld+json">{"datePublished": </script><meta name="date" content="2023-09-09">'
    document = read(tmp_path, page(head))
    assert (day(document), document.published.source) == ("2023-09-09", DateSource.META)


def test_time_element_address_and_line(tmp_path):
    stamped = "<time datetime='2023-09-09T10:00:00+02:00' pubdate>on Saturday</time>"
    assert day(read(tmp_path, page(above=stamped))) == "2023-09-09"
    address = '<link rel="canonical" href="https://example.org/2023/09/09/bridge">'
    assert day(read(tmp_path, page(address))) == "2023-09-09"
    lined = read(tmp_path, page().replace("</h1>", "</h1><div>9 September 2023</div>"))
    assert (day(lined), lined.published.source) == ("2023-09-09", DateSource.DATELINE)
    assert ExcludedKind.DATELINE in {e.kind for e in lined.excluded}


def test_the_day_of_the_place_goes_before_the_day_in_utc(tmp_path):
    head = '<meta property="article:published_time" content="2023-09-10T02:15:00Z">'
    above = page(head).replace("</h1>", "</h1><p>Published 9 September 2023, 10:15 pm ET</p>")
    assert day(read(tmp_path, above)) == "2023-09-09"


def test_the_name_of_the_site_is_no_part_of_the_title(tmp_path):
    bare = "<html><head><title>Bridge to close | Coast Daily</title></head><body><p>" + "</p><p>".join(ARTICLE)
    assert read(tmp_path, bare).title == "Bridge to close"
    named = bare.replace("</head>", "<meta property='og:title' content='Bridge to close - again and again'></head>")
    assert read(tmp_path, named).title == "Bridge to close - again and again"


def test_a_fragment_and_an_unclosed_page(tmp_path):
    assert read(tmp_path, "<p>A first thing.</p><p>A second thing.").text == "A first thing.\n\nA second thing."
