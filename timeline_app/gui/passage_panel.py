"""The right panel: what the selected event is, when, how that is known, and the article that says so."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from timeline_app.gui.article_view import ArticleView
from timeline_app.gui.articles_panel import SOURCE_WORDS
from timeline_app.gui.chip import Chip
from timeline_app.gui.event_words import when_in_words
from timeline_app.gui.evidence_card import EvidenceCard
from timeline_app.gui.icons import icon
from timeline_app.gui.theme import GRID, Theme, interface_font
from timeline_app.model.document import Document
from timeline_app.model.event import DatedMention, Event, Status
from timeline_app.model.regrouping import can_be_parted
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import span_in_words, status_in_words, written_in_words

_TITLE = 100  # characters
_HOURS_AND_MINUTES = len("07:30")


class PassagePanel(QWidget):
    """Shows one event and its passages, or one article."""

    passage_clicked = Signal(str)  # event id
    edit_wanted = Signal(str)  # event id
    separate_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="passagePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._timeline = Timeline()
        self._events_of: dict[str, list[Event]] | None = None  # by article
        self._event: Event | None = None
        self._document: Document | None = None
        self._mention = 0
        self._place = ""  # which passage of which article
        self._picked = False  # whether the reader has chosen what to read
        self.title = QLabel(wordWrap=True)
        self.title.setFont(interface_font(1.3, QFont.Weight.DemiBold))
        self.date = QLabel(wordWrap=True)
        self.status = Chip(theme)
        self.derivation = QLabel(wordWrap=True)
        self.position = QLabel(objectName="muted", wordWrap=True)
        for label in (self.title, self.date, self.derivation):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = QToolButton(toolTip="Previous passage")
        self.next = QToolButton(toolTip="Next passage")
        self.separate = QToolButton(toolTip="Another event: take this passage out (Ctrl+Shift+J)")
        self.edit = QToolButton(toolTip="Correct title, date and status (F2)")
        self.evidence = EvidenceCard(theme)
        self.article = ArticleView(theme)
        self.article.setAccessibleName("Article")
        for button in (self.previous, self.next, self.separate, self.edit):
            button.setAccessibleName(button.toolTip())
        self._build()
        self.previous.clicked.connect(lambda: self._show_mention(self._mention - 1))
        self.next.clicked.connect(lambda: self._show_mention(self._mention + 1))
        self.edit.clicked.connect(lambda: self._event and self.edit_wanted.emit(self._event.id))
        self.separate.clicked.connect(self.separate_wanted)
        self.article.passage_clicked.connect(self.passage_clicked)
        self.evidence.passage_wanted.connect(self.article.point_at)
        self.set_theme(theme)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.status.set_theme(theme)
        self.article.set_theme(theme)
        self.evidence.set_theme(theme)
        buttons = {"previous": self.previous, "next": self.next, "separate": self.separate, "edit": self.edit}
        for name, button in buttons.items():
            button.setIcon(icon(name, theme.muted, theme.line))

    def set_timeline(self, timeline: Timeline) -> None:
        """Take a new snapshot; what the reader has chosen stays where it still is, else the first article is shown."""
        self._timeline = timeline
        self._events_of = None
        if self._event is not None:
            self._event = timeline.event(self._event.id)
        if self._document is not None:
            self._document = timeline.document(self._document.id)
        if (self._document is None or not self._picked) and timeline.documents:
            self._document = timeline.documents[0]
        self._show(scroll=False)

    def show_article(self, document_id: str) -> None:
        """Show an article from its beginning, and no event."""
        self._event = None
        self._picked = True
        self._document = self._timeline.document(document_id)
        self._show(scroll=False)
        self.article.verticalScrollBar().setValue(0)

    def show_event(self, event_id: str | None, in_document: str = "") -> None:
        """Show an event at its first passage (the first one in a certain article, if given); None: no event."""
        self._event = self._timeline.event(event_id) if event_id else None
        self._mention = 0
        if self._event is not None:
            self._picked = True
            places = [m.mention.document for m in self._event.passages]
            self._mention = places.index(in_document) if in_document in places else 0
        self._show()

    def _events_in(self, document_id: str) -> list[Event]:
        """The events that an article speaks of."""
        if self._events_of is None:
            self._events_of = {}
            for event in self._timeline.events:
                for name in event.documents:
                    self._events_of.setdefault(name, []).append(event)
        return self._events_of.get(document_id, [])

    @property
    def event(self) -> Event | None:
        """The event that is shown."""
        return self._event

    @property
    def passage(self) -> DatedMention | None:
        """The passage of the event that is shown."""
        passages = self._event.passages if self._event is not None else ()
        return passages[self._mention] if self._mention < len(passages) else None

    @property
    def document_id(self) -> str | None:
        """Id of the article that is shown."""
        return self._document.id if self._document else None

    def _build(self) -> None:
        self.derivation_card = QFrame(objectName="derivation")
        card = QVBoxLayout(self.derivation_card)
        card.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        card.addWidget(self.derivation)
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        steps = QHBoxLayout()
        steps.addWidget(self.position, 1)
        steps.addWidget(self.separate)
        steps.addWidget(self.previous)
        steps.addWidget(self.next)
        head = QVBoxLayout()
        head.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 2 * GRID)
        head.setSpacing(2 * GRID)
        head.addLayout(heading)
        head.addWidget(self.date)
        head.addWidget(self.status)
        head.addWidget(self.derivation_card)
        head.addWidget(self.evidence)
        head.addLayout(steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.article, 1)

    def _show(self, scroll: bool = True) -> None:
        event, document = self._event, self._document
        self.edit.setVisible(event is not None)
        self.derivation_card.setVisible(event is not None)
        self.evidence.set_published(document.published if document is not None and event is None else None)
        self.separate.setVisible(event is not None and can_be_parted(event))
        for button in (self.previous, self.next):
            button.setVisible(event is not None and len(event.passages) > 1)
        if event is not None:
            self._show_event_head(event)
            self._show_mention(min(self._mention, len(event.passages) - 1), scroll)
            return
        self.status.set_status("", Status.HAPPENED)
        self.article.show_event("")
        if document is None:
            self.title.setText("No event selected")
            self.date.setText("Click an event to read the passage that speaks of it.")
            self.position.setText("")
            self.position.setToolTip("")
            return
        self.title.setText(shorten(document.title, _TITLE, placeholder=" …"))  # whole in the article beneath
        self.title.setToolTip(document.title)
        self.date.setText(_published_words(document))
        self.position.setText("Click an event or an underlined passage.")
        self.position.setToolTip("")
        self.article.show_document(document, self._events_in(document.id))

    def _show_event_head(self, event: Event) -> None:
        self.title.setText(event.title)
        self.title.setToolTip("")
        self.date.setText(when_in_words(event))
        self.status.set_status(status_in_words(event), event.status)
        self.derivation.setText(_derivation(event, self._timeline))
        self.derivation.setToolTip(event.merged_because.replace("; ", "\n"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more words, or for fewer."""
        super().resizeEvent(event)
        if self._event is not None:
            self._tell_place()

    def _tell_place(self) -> None:
        """Which passage of which article, as far as there is room beside the buttons."""
        buttons = (self.previous, self.next, self.separate)
        taken = sum(button.sizeHint().width() + 2 * GRID for button in buttons if not button.isHidden())
        room = max(120, self.width() - 8 * GRID - taken)
        self.position.setText(self.position.fontMetrics().elidedText(self._place, Qt.TextElideMode.ElideRight, room))
        self.position.setToolTip(self._place)

    def _show_mention(self, index: int, scroll: bool = True) -> None:
        event = self._event
        passages = event.passages if event is not None else ()
        if event is None or not 0 <= index < len(passages):
            return
        self._mention = index
        mention = passages[index]
        document = self._timeline.document(mention.mention.document)
        if document is None:
            return
        self._document = document
        self.article.show_document(document, self._events_in(document.id))
        self.article.show_event(event.id)
        count = len(passages)
        where = document.title if len(self._timeline.documents) > 1 else ""
        words = f"Passage {index + 1} of {count}" if count > 1 else "1 passage"
        self._place = " · ".join(filter(None, (words, where)))
        self._tell_place()
        self.previous.setEnabled(index > 0)
        self.next.setEnabled(index < count - 1)
        if scroll:
            self.article.scroll_to(mention.mention.passage)


def _derivation(event: Event, timeline: Timeline) -> str:
    lines = [event.derivation]
    first, *others = event.merged_because.split("; ")
    lines.append(f"{first} (and {len(others)} more alike)" if others else first)
    if event.conflicts:
        lines.append("Another date is given too: " + ", ".join(span_in_words(span) for span in event.conflicts))
    return "\n".join([*filter(None, lines)] or [_without_date(event, timeline)]) + _status_of_the_reader(event)


def _status_of_the_reader(event: Event) -> str:
    said = {mention.mention.status for mention in event.mentions}
    return f"\nstatus set by you = {event.status.value}" if event.edited and event.status not in said else ""


def _without_date(event: Event, timeline: Timeline) -> str:
    first = event.mentions[0]
    document = timeline.document(first.mention.document)
    if not event.waits_for_publication:
        return "The text gives no date for it."
    if document is None or first.expression is None:
        return "It is told as news, so it counts from the date of publication, which is not known."
    words = " ".join(first.expression.of(document.text).split())
    return f"“{words}” counts from the date of publication, which is not known."


def _published_words(document: Document) -> str:
    """When, by whom and where an article was published, as far as its file says."""
    published = document.published
    by = " · ".join(filter(None, (document.author and f"By {document.author}", document.source)))
    if not published.is_known:
        written = written_in_words(published)
        words = f"No date of publication. Written {written}." if written else "No date of publication"
    else:
        source = SOURCE_WORDS[published.source]
        at = f", {published.clock[:_HOURS_AND_MINUTES]}" if published.clock else ""
        words = f"Published {span_in_words(published.span)}{at}" + (f" ({source})" if source else "")
    return "\n".join(filter(None, (words, by)))
