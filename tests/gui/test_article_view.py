import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.builders import document, event
from timeline_app.gui.article_view import ArticleView
from timeline_app.gui.theme import DARK, LIGHT
from timeline_app.model.document import TextRange

TEXT = "A 𝒳 title\n\nThe bridge was opened on 3 May 1904.\n\n" + "More words here. " * 400 + "\n\nIt burned down.\n"


@pytest.fixture
def view(qtbot):
    view = ArticleView(LIGHT)
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    return view


def test_the_text_is_shown_whole_and_passages_are_found_behind_wide_characters(view):
    opened, burned = event(text=TEXT), event("Fire", None, trigger="burned", text=TEXT)
    view.show_document(document(text=TEXT), [opened, burned])
    assert view.toPlainText() == TEXT
    assert view.event_at(TEXT.index("opened")) == opened.id
    assert view.event_at(TEXT.index("burned")) == burned.id
    assert view.event_at(0) is None
    view.show_event(opened.id)
    marked = [selection.cursor.selectedText() for selection in view.extraSelections()]
    assert marked.count("The bridge was opened on 3 May 1904.") == 2  # softly like all, and strongly


def test_a_passage_far_down_is_scrolled_to_and_a_click_on_it_tells_its_event(view, qtbot):
    burned = event("Fire", None, trigger="burned", text=TEXT)
    view.show_document(document(text=TEXT), [burned])
    passage = burned.mentions[0].mention.passage
    assert view.passage_rects_top(passage) > view.viewport().height()
    view.scroll_to(passage)
    assert 0 <= view.passage_rects_top(passage) < view.viewport().height()
    spot = view.cursorRect(view._cursor(TextRange(passage.start + 4, passage.start + 4))).center()
    with qtbot.waitSignal(view.passage_clicked) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [burned.id]


def test_another_theme_keeps_the_place_and_the_marks(view):
    opened = event(text=TEXT)
    view.show_document(document(text=TEXT), [opened])
    view.show_event(opened.id)
    view.set_theme(DARK)
    assert view.toPlainText() == TEXT
    assert len(view.extraSelections()) == 2


def test_a_line_without_end_is_broken_for_the_eye_only(view):
    text = "word " * 20_000 + "The bridge was opened on 3 May 1904." + "x" * 50_000
    opened = event(text=text)
    view.show_document(document(text=text), [opened])
    shown = view.toPlainText()
    assert len(shown) == len(text)
    assert shown.count("\n") >= 6
    assert view.event_at(text.index("opened")) == opened.id
