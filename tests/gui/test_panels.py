from dataclasses import replace

from PySide6.QtCore import QDate

from tests.builders import document, event, timeline
from timeline_app.errors import Problem, Reason
from timeline_app.gui.articles_panel import ArticlesPanel
from timeline_app.gui.dialogs import PublicationDialog
from timeline_app.gui.evidence_card import EvidenceCard
from timeline_app.gui.notices import DateBanner, ProblemArea
from timeline_app.gui.passage_panel import PassagePanel
from timeline_app.gui.rows import DETAIL, ID, TAG
from timeline_app.gui.theme import LIGHT
from timeline_app.model.document import DateSource, Evidence, PublicationDate, Standing, TextRange
from timeline_app.model.edtf import from_edtf, to_edtf
from timeline_app.model.event import Status

DATED = event(edtf="1990~/1993~", derivation="“in the early 1990s”")
WAITING = event("Fire", None, trigger="burned", status=Status.ALLEGED, source="the mayor")
UNDATED = replace(event("Talk", None, trigger="said"), waits_for_publication=False)


def rows(view):
    model = view.model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def test_articles_waiting_and_undated_events_are_listed(qtbot):
    panel = ArticlesPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_timeline(
        timeline(DATED, WAITING, UNDATED, documents=[document(), document("d2", published="2023-09-09")])
    )
    first, second = rows(panel.articles)
    assert (first.data(), first.data(TAG), first.data(DETAIL)) == ("The bridge opens", "no date", "3 events")
    assert second.data(DETAIL) == "9 Sep 2023 · 0 events"
    assert [row.data(ID) for row in rows(panel.waiting)] == [WAITING.id]
    assert [row.data(ID) for row in rows(panel.undated)] == [UNDATED.id]
    panel.set_timeline(timeline(DATED))
    assert panel.waiting.isHidden()
    panel.show_selected("d1", None)
    assert panel.articles.currentIndex().data(ID) == "d1"


def test_the_passage_panel_tells_title_date_status_and_derivation(qtbot):
    panel = PassagePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_timeline(timeline(DATED, WAITING))
    panel.show_event(DATED.id)
    assert panel.title.text() == DATED.title
    assert "1990" in panel.date.text()
    assert "early 1990s" in panel.derivation.text()
    assert panel.status.isHidden()
    panel.show_event(WAITING.id)
    assert panel.status.words == "alleged by the mayor"
    assert panel.date.text() == "Waits for the date of publication"
    panel.show_event(None)
    assert panel.event is None
    panel.show_article("d1")
    assert panel.title.text() == "The bridge opens"


def test_several_passages_are_paged_through(qtbot):
    panel = PassagePanel(LIGHT)
    qtbot.addWidget(panel)
    both = replace(DATED, mentions=DATED.mentions + WAITING.mentions)
    panel.set_timeline(timeline(both))
    panel.show_event(both.id)
    assert panel.position.text() == "Passage 1 of 2"
    panel.next.click()
    assert panel.position.text() == "Passage 2 of 2"
    assert not panel.next.isEnabled()
    panel.previous.click()
    assert panel.position.text() == "Passage 1 of 2"


def test_where_several_are_open_the_article_of_a_passage_is_named(qtbot):
    panel = PassagePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(600, 600)
    panel.set_timeline(timeline(DATED, documents=[document(), document("d2", "Other news\n\nText.")]))
    panel.show_event(DATED.id)
    assert panel.position.text() == "1 passage · The bridge opens"


def test_the_banner_speaks_of_the_article_shown_and_goes_when_all_are_dated(qtbot):
    banner = DateBanner(LIGHT)
    qtbot.addWidget(banner)
    undated = [document(), document("d2", "Other news\n\nText.")]
    banner.set_timeline(timeline(WAITING, documents=undated), "d2")
    assert "Other news" in banner.text.text()
    banner.set_timeline(timeline(WAITING, documents=undated), None)
    assert "one event waits" in banner.text.text()
    with qtbot.waitSignal(banner.date_wanted) as told:
        banner.button.click()
    assert told.args == ["d1"]
    banner.set_timeline(timeline(documents=[document(published="2000")]), None)
    assert banner.isHidden()


def test_the_banner_can_be_put_off_until_another_article_comes(qtbot):
    banner = DateBanner(LIGHT)
    qtbot.addWidget(banner)
    first, second = document(), document("d2", "Other news\n\nText.")
    banner.set_timeline(timeline(WAITING, documents=[first]), None)
    banner.close_button.click()
    banner.set_timeline(timeline(WAITING, documents=[first]), "d1")
    assert banner.isHidden()
    banner.set_timeline(timeline(WAITING, documents=[first, second]), None)
    assert not banner.isHidden()


def test_the_banner_asks_first_for_the_date_that_events_wait_for(qtbot):
    banner = DateBanner(LIGHT)
    qtbot.addWidget(banner)
    quiet, foreign = document("d0", "Bread\n\nBake it."), replace(document("d3"), language="de")
    banner.set_timeline(timeline(WAITING, documents=[quiet, document()]), None)
    assert "one event waits" in banner.text.text()
    banner.set_timeline(timeline(documents=[foreign]), None)
    assert banner.isHidden()


def test_the_first_article_is_read_until_the_reader_chooses(qtbot):
    panel = PassagePanel(LIGHT)
    qtbot.addWidget(panel)
    first, second = document(), document("d2", "Other news\n\nText.")
    panel.set_timeline(timeline(documents=[second]))
    panel.set_timeline(timeline(documents=[first, second]))
    assert panel.document_id == "d1"
    panel.show_article("d2")
    panel.set_timeline(timeline(documents=[first, second]))
    assert panel.document_id == "d2"


def test_problems_are_listed_one_line_a_file(qtbot):
    area = ProblemArea(LIGHT)
    qtbot.addWidget(area)
    area.set_problems([Problem("a.bin", Reason.NOT_TEXT), Problem("b.txt", Reason.EMPTY)])
    assert area.title.text() == "2 files could not be read"
    assert area.list.toPlainText() == "a.bin: it is not text: the content is binary\nb.txt: it is empty"
    area.set_problems([])
    assert area.isHidden()


INFERRED = PublicationDate(
    from_edtf("[2021-12-08..2024-05-19]"),
    DateSource.INFERRED,
    (
        Evidence(DateSource.INFERRED, "Scholz: in office since 8 Dec 2021", TextRange(18, 24)),
        Evidence(DateSource.INFERRED, "seldom later", None, standing=Standing.LIKELY),
    ),
    frozenset({5}),
)


def test_an_inferred_window_is_told_with_its_evidence(qtbot):
    panel, banner = PassagePanel(LIGHT), DateBanner(LIGHT)
    qtbot.addWidget(panel)
    qtbot.addWidget(banner)
    paper = replace(document(), published=INFERRED)
    panel.set_timeline(timeline(WAITING, documents=[paper]))
    banner.set_timeline(timeline(WAITING, documents=[paper]), None)
    words = "between 8 Dec 2021 and 19 May 2024, likely on a Saturday"
    assert words in panel.date.text()
    assert words in banner.text.text()
    assert "Scholz" in panel.evidence.text.text()
    assert "seldom later (likely)" in panel.evidence.text.text()
    panel.evidence.text.linkActivated.emit("0")
    assert panel.article.extraSelections()[-1].cursor.selectedText() == "The br"
    panel.show_event(WAITING.id)
    assert panel.evidence.isHidden()


def test_all_the_evidence_can_be_seen(qtbot):
    card = EvidenceCard(LIGHT)
    qtbot.addWidget(card)
    pieces = tuple(Evidence(DateSource.INFERRED, f"fact {number}") for number in range(9))
    card.set_published(replace(INFERRED, evidence=pieces))
    assert "fact 3<br>" in card.text.text()
    assert "and 5 more" in card.text.text()
    card.text.linkActivated.emit("rest")
    assert "fact 8" in card.text.text()
    assert "more" not in card.text.text()


def test_a_contradiction_is_told(qtbot):
    banner = DateBanner(LIGHT)
    qtbot.addWidget(banner)
    against = PublicationDate(None, DateSource.INFERRED, (replace(INFERRED.evidence[0], standing=Standing.CONFLICT),))
    banner.set_timeline(timeline(documents=[replace(document(), published=against)]), None)
    assert "contradict one another" in banner.text.text()


def test_the_calendar_opens_at_the_window_and_keeps_to_it(qtbot):
    dialog = PublicationDialog(replace(document(), published=INFERRED))
    qtbot.addWidget(dialog)
    dialog.show()
    calendar = dialog.calendar
    assert calendar.minimumDate() == QDate(2021, 12, 8)
    assert calendar.maximumDate() == QDate(2024, 5, 19)
    assert (calendar.yearShown(), calendar.monthShown()) == (2024, 5)
    assert dialog.span is None
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    calendar.clicked.emit(QDate(2023, 9, 9))
    assert to_edtf(dialog.span) == "2023-09-09"
    assert ok.isEnabled()
    assert calendar.selectedDate() == QDate(2023, 9, 9)
    dialog.grab()
