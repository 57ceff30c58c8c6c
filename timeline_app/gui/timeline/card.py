"""The card on hover: title, date in words, status, the words of the text and where they stand."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from timeline_app.gui.theme import Theme
from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import span_in_words, status_in_words

if TYPE_CHECKING:
    from timeline_app.gui.timeline.view import TimelineView

_WAIT = 280  # milliseconds
_WIDTH = 340
_QUOTE = 220  # characters


class Card(QFrame):
    """Shown near the pointer after a moment; never takes the pointer or the focus."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._row = -1
        self._at = QPoint()
        self._theme: Theme | None = None
        self.setObjectName("eventCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._appear)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        self.setStyleSheet(
            f"#eventCard {{ background: {theme.raised.name()}; border: 1px solid {theme.line.name()};"
            f" border-radius: 8px; }} #eventCard QLabel {{ color: {theme.text.name()}; background: transparent; }}"
        )

    @property
    def text(self) -> str:
        """What it says, as HTML."""
        return self._words.text()

    def look_at(self, row: int, at: QPointF) -> None:
        """Show the card of a row soon; of another row at once if one is shown already."""
        self._row, self._at = row, at.toPoint()
        if row < 0:
            self.forget()
        elif self.isVisible():
            self._appear()
        else:
            self._timer.start()

    def forget(self) -> None:
        """Hide it."""
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        content = self._view.content
        if content is None or self._row < 0 or not hasattr(content, "event"):
            return
        if self._theme is None:
            self.set_theme(self._view.current_frame().brushes.theme)
        self._words.setText(card_html(content.event(self._row), content.timeline, self._theme))
        self._words.setFixedWidth(min(_WIDTH, max(self._view.width() - 40, 120)) - 28)
        self.adjustSize()
        x = min(self._at.x() + 16, self._view.width() - self.width() - 8)
        y = self._at.y() + 22
        if y + self.height() > self._view.height() - 8:
            y = self._at.y() - self.height() - 14
        self.move(max(x, 4), max(y, 4))
        self.show()
        self.raise_()


def card_html(event: Event, timeline: Timeline, theme: Theme) -> str:
    """The words of the card."""
    muted = theme.muted.name()
    title = escape(" ".join(event.title.split())[:300])
    lines = [f"<div style='font-weight:600'>{title}</div>"]
    if event.span is not None:
        lines.append(f"<div style='margin-top:3px'>{escape(span_in_words(event.span))}</div>")
    said = status_in_words(event)
    if said:
        lines.append(f"<div style='color:{theme.alarm.name()}; margin-top:3px'>{escape(said)}</div>")
    for quote, article in _sources(event, timeline):
        lines.append(f"<div style='margin-top:8px'>“{escape(quote)}”</div>")
        lines.append(f"<div style='color:{muted}; margin-top:2px'>{escape(article)}</div>")
    more = len(event.passages) - 1
    if more > 0:
        count = "one more passage" if more == 1 else f"{more} more passages"
        lines.append(f"<div style='color:{muted}; margin-top:4px'>and {count}</div>")
    return "".join(lines)


def _sources(event: Event, timeline: Timeline) -> list[tuple[str, str]]:
    """The first passage and its article."""
    for found in event.passages[:1]:
        document = timeline.document(found.mention.document)
        if document is not None:
            words = " ".join(found.mention.passage.of(document.text).split())
            cut = words if len(words) <= _QUOTE else words[:_QUOTE].rsplit(" ", 1)[0] + "…"
            return [(cut, document.title)]
    return []
