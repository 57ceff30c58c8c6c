from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.helpers import article
from timeline_app.evidence.text import fold, read
from timeline_app.model.document import Document, Excluded, ExcludedKind, TextRange


@given(st.text())
def test_folding_keeps_every_place(text):
    assert len(fold(text)) == len(text)


def test_folding_takes_accents_off():
    assert fold("Erdoğan, Wałęsa, Støre, François’s") == "Erdogan, Walesa, Store, Francois's"


def test_what_is_not_the_article_is_blank_and_keeps_its_place():
    document = article("The bridge opened.", "A bridge", "Another story.")
    prose = read(document)
    assert len(prose.text) == len(document.text)
    assert prose.text.split() == ["A", "bridge", "The", "bridge", "opened."]


def test_excluded_parts_are_blank_where_nothing_is_marked_as_body():
    text = "Menu. The bridge opened."
    document = Document("d", "d.txt", "", text, excluded=(Excluded(TextRange(0, 5), ExcludedKind.MENU),))
    assert read(document).text.split() == ["The", "bridge", "opened."]


def test_sentences_do_not_end_at_abbreviations():
    text = "U.S. President J. F. Smith met Mr. Jones on Sept. 9 in Bonn. They ate."
    prose = read(article(text))
    assert prose.sentence(0).of(text).strip() == "U.S. President J. F. Smith met Mr. Jones on Sept. 9 in Bonn."
    assert prose.sentence(len(text) - 1).of(text) == "They ate."
