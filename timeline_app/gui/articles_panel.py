"""The left panel: the open articles, and the strip of events that wait for a date."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QListView, QMenu, QVBoxLayout, QWidget

from timeline_app.gui.rows import DETAIL, ID, TAG, TONE, RowDelegate
from timeline_app.gui.theme import Theme
from timeline_app.gui.tones import Tones, tones_of
from timeline_app.model.document import DateSource, Document
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import span_in_words, years_in_words
from timeline_app.pipeline import is_understood

SOURCE_WORDS = {
    DateSource.JSON_LD: "from the page",
    DateSource.META: "from the page",
    DateSource.TIME: "from a time marked on the page",
    DateSource.ADDRESS: "from the page’s address",
    DateSource.DATELINE: "from the text",
    DateSource.EMAIL: "from the e-mail",
    DateSource.PDF: "from the PDF",
    DateSource.FEED: "from the feed",
    DateSource.FILENAME: "from the file name",
    DateSource.USER: "set by you",
    DateSource.INFERRED: "inferred",
    DateSource.UNKNOWN: "",
}

ENCODING = TAG + 1  # how the bytes of the file were read, "" where there is no choice
_ENOUGH = 4000  # pixels
_WEEKDAY = "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) "


class ArticlesPanel(QWidget):
    """Two lists; a click on an article or a waiting event is told, never carried out here."""

    article_clicked = Signal(str)  # document id
    date_wanted = Signal(str)  # document id: set its date of publication
    close_wanted = Signal(str)  # document id
    encoding_wanted = Signal(str)  # document id: its letters are wrong
    event_clicked = Signal(str)  # event id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._delegate = RowDelegate(theme, self)
        self._articles_heading, self.articles = self._section("Articles")
        self._waiting_heading, self.waiting = self._section("Waiting for a date")
        self._undated_heading, self.undated = self._section("No date in the text")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        for widget, stretch in (
            (self._articles_heading, 0),
            (self.articles, 300),
            (self._waiting_heading, 0),
            (self.waiting, 200),
            (self._undated_heading, 0),
            (self.undated, 200),
        ):
            layout.addWidget(widget, stretch)
        layout.addStretch(1)
        self.articles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.articles.customContextMenuRequested.connect(self._show_menu)
        for view, signal in (
            (self.articles, self.article_clicked),
            (self.waiting, self.event_clicked),
            (self.undated, self.event_clicked),
        ):
            view.clicked.connect(lambda index, told=signal: told.emit(index.data(ID)))
            view.activated.connect(lambda index, told=signal: told.emit(index.data(ID)))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.theme = theme
        self.articles.viewport().update()
        self.waiting.viewport().update()
        self.undated.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap otherwise in another width."""
        super().resizeEvent(event)
        for view in (self.articles, self.waiting, self.undated):
            _fit_height(view)

    def set_timeline(self, timeline: Timeline, whole: Timeline | None = None, kept: Tones | None = None) -> None:
        """Show what is open: each article, and the events without a date in the order of the texts.

        `whole` has the events that are left out, too; of each article is told how many of all are shown.
        `kept` are the tones of the articles, which are else those of their places.
        """
        counts, of_all = _counts(timeline), _counts(whole or timeline)
        waiting = [event for event in timeline.waiting if event.waits_for_publication]
        tones = tones_of(timeline, kept)
        self._articles_heading.setText(f"ARTICLES · {len(timeline.documents)}")
        rows = [_article_row(d, tones[d.id], _events(counts[d.id], of_all[d.id])) for d in timeline.documents]
        self._fill(self.articles, rows)
        self._waiting_heading.setText(f"WAITING FOR A DATE · {len(waiting)}")
        self._fill(self.waiting, [_event_row(e, tones[e.documents[0]], timeline) for e in waiting])
        undated = [event for event in timeline.waiting if not event.waits_for_publication]
        self._undated_heading.setText(f"NO DATE IN THE TEXT · {len(undated)}")
        self._fill(self.undated, [_event_row(e, tones[e.documents[0]], timeline) for e in undated])
        for widgets, rows in (
            ((self._waiting_heading, self.waiting), waiting),
            ((self._undated_heading, self.undated), undated),
        ):
            for widget in widgets:
                widget.setVisible(bool(rows))

    def show_selected(self, document_id: str | None, event_id: str | None) -> None:
        """Mark the rows of the article and the event that are shown."""
        for view, wanted in ((self.articles, document_id), (self.waiting, event_id), (self.undated, event_id)):
            model = view.model()
            row = next((r for r in range(model.rowCount()) if model.index(r, 0).data(ID) == wanted), -1)
            view.setCurrentIndex(model.index(row, 0) if row >= 0 else QModelIndex())

    def _section(self, name: str) -> tuple[QLabel, QListView]:
        heading = QLabel(name.upper(), objectName="heading")
        heading.setContentsMargins(16, 4, 12, 4)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        heading.setFont(font)
        view = QListView(editTriggers=QListView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(name)
        view.setModel(QStandardItemModel(view))
        view.setItemDelegate(self._delegate)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        return heading, view

    @staticmethod
    def _fill(view: QListView, rows: list[QStandardItem]) -> None:
        model = view.model()
        position = view.verticalScrollBar().value()
        model.clear()
        model.invisibleRootItem().appendRows(rows)
        _fit_height(view)
        view.verticalScrollBar().setValue(position)

    def _show_menu(self, at: QPoint) -> None:
        index: QModelIndex | QPersistentModelIndex = self.articles.indexAt(at)
        if index.isValid():
            menu = QMenu(self)
            menu.addAction("Set date of publication…", lambda: self.date_wanted.emit(index.data(ID)))
            encoding = menu.addAction("Encoding…", lambda: self.encoding_wanted.emit(index.data(ID)))
            encoding.setEnabled(bool(index.data(ENCODING)))
            menu.addAction("Close this article", lambda: self.close_wanted.emit(index.data(ID)))
            menu.exec(self.articles.viewport().mapToGlobal(at))


def _fit_height(view: QListView) -> None:
    """No higher than its rows, so that the next section follows; the layout may make it lower: then it scrolls."""
    height = 0
    for row in range(view.model().rowCount()):
        height += view.sizeHintForIndex(view.model().index(row, 0)).height()
        if height > _ENOUGH:  # what is higher than any screen need not be measured to the end
            break
    view.setMaximumHeight(height + 2)


def _counts(timeline: Timeline) -> Counter[str]:
    return Counter(document for event in timeline.events for document in event.documents)


def _row(title: str, detail: str, row_id: str, tone: int, tag: str, tip: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(detail, DETAIL)
    item.setData(row_id, ID)
    item.setData(tone, TONE)
    item.setData(tag, TAG)
    item.setToolTip(tip)
    item.setData(f"{title}, {tag} {detail}", Qt.ItemDataRole.AccessibleTextRole)
    return item


def _events(shown: int, of_all: int) -> str:
    if shown < of_all:
        return f"{shown} of {of_all} events"
    return "1 event" if shown == 1 else f"{shown} events"


def _article_row(document: Document, tone: int, events: str) -> QStandardItem:
    detail, tag = _article_words(document, events)
    source = f"Date {words}" if (words := SOURCE_WORDS[document.published.source]) else ""
    facts = " · ".join(filter(None, (document.author, document.source)))
    item = _row(
        document.title, detail, document.id, tone, tag, "\n".join(filter(None, (detail, source, facts, document.path)))
    )
    # A file inside another one cannot be read alone.
    item.setData(document.encoding if Path(document.path).is_file() else "", ENCODING)
    return item


def _article_words(document: Document, count: str) -> tuple[str, str]:
    published = document.published
    if not is_understood(document):
        return "its events cannot be found", "not English"
    if not published.is_known:
        return " · ".join(filter(None, (count, years_in_words(published.span) if published.span else ""))), "no date"
    # What there is no room for, day of the week and source, is told by the passage panel.
    day = re.sub(_WEEKDAY, "", span_in_words(published.span))
    words = (day, count, SOURCE_WORDS[DateSource.USER] if published.source is DateSource.USER else "")
    return " · ".join(filter(None, words)), ""


def _event_row(event: Event, tone: int, timeline: Timeline) -> QStandardItem:
    first = event.mentions[0]
    document = timeline.document(first.mention.document)
    words = "fresh news" if event.waits_for_publication else "no time is told"
    if document is not None and first.expression is not None:
        words = f"“{' '.join(first.expression.of(document.text).split())}”"
    tip = document.title if document else ""
    detail = words if event.status.value == "happened" else f"{words} · {event.status.value}"
    return _row(event.title, detail, event.id, tone, "", tip)
