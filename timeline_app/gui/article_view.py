"""The text of one article with its passages marked; a click on a marked passage tells its event."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from timeline_app.gui.theme import GRID, Theme, reading_font
from timeline_app.gui.utf16 import Utf16Map
from timeline_app.model.document import Document, TextRange
from timeline_app.model.event import DatedMention, Event

_MEASURE_CHARACTERS = 70
_LINE_HEIGHT_PERCENT = 125.0
_LONGEST_LINE = 20_000  # characters
_GAP_PERCENT = 60.0  # height of a blank line between paragraphs


class ArticleView(QTextEdit):
    """Shows a document as it is in the file: nothing cut, what is not the article in quieter type."""

    passage_clicked = Signal(str)  # event id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="article", readOnly=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Article")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._document: Document | None = None
        self._events: tuple[Event, ...] = ()
        self._selected = ""
        self._pointed: TextRange | None = None
        self._map = Utf16Map("")
        self._press: QPoint | None = None

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        document, self._document = self._document, None
        if document is not None:
            self.show_document(document, self._events)
            self.show_event(self._selected)

    def show_document(self, document: Document, events: Sequence[Event]) -> None:
        """Show an article; `events` are those whose passages are marked."""
        self._events = tuple(event for event in events if document.id in event.documents)
        shown = self._document
        if shown is None or (shown.id, shown.text) != (document.id, document.text):  # it may have been read again
            self._document = document
            self._map = Utf16Map(document.text)
            self._fill(document)
        self._mark()

    def show_event(self, event_id: str) -> None:
        """Mark the passages of one event more strongly; "" for none."""
        self._selected = event_id
        self._pointed = None
        self._mark()

    def point_at(self, place: TextRange) -> None:
        """Mark some words that are no passage of an event, and bring them into view."""
        self._pointed = place
        self._mark()
        self.scroll_to(place)

    def scroll_to(self, passage: TextRange) -> None:
        """Bring a passage into the upper part of the view."""
        cursor = self._cursor(TextRange(passage.start, passage.start))
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - self.viewport().height() // 4)

    def passage_rects_top(self, passage: TextRange) -> int:
        """Distance in pixels of a passage's first line from the top of the view."""
        return self.cursorRect(self._cursor(TextRange(passage.start, passage.start))).top()

    def event_at(self, offset: int) -> str | None:
        """Id of the event whose passage holds a text offset: the smallest passage wins, and its trigger."""
        spot = TextRange(offset, offset + 1)
        found = [
            (not m.mention.trigger.overlaps(spot), m.mention.passage.end - m.mention.passage.start, event.id)
            for event in self._events
            for m in self._own(event)
            if m.mention.passage.overlaps(spot)
        ]
        return min(found)[2] if found else None

    def _own(self, event: Event) -> list[DatedMention]:
        wanted = self._document.id if self._document else ""
        return [mention for mention in event.mentions if mention.mention.document == wanted]

    def _fill(self, document: Document) -> None:
        theme = self._theme
        self.clear()
        font = reading_font()
        self.document().setDefaultFont(font)
        self.document().setUndoRedoEnabled(False)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        plain = QTextCharFormat()
        plain.setForeground(theme.muted)
        cursor.insertText(_broken(document.text.replace("\r", " ")), plain)
        line = QTextBlockFormat()
        line.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        body = QTextCharFormat()
        body.setForeground(theme.text)
        for paragraph in document.body:
            self._cursor(paragraph).mergeCharFormat(body)
        if document.title_range is not None:
            title = QTextCharFormat()
            title.setForeground(theme.text)
            title.setFontWeight(QFont.Weight.Bold)
            title.setFontPointSize(font.pointSizeF() * 1.15)
            self._cursor(document.title_range).mergeCharFormat(title)
        gap = QTextBlockFormat()
        gap.setLineHeight(_GAP_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).mergeBlockFormat(gap)
            block = block.next()
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(0)

    def _cursor(self, place: TextRange) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._map.to_units(place.start), last))
        cursor.setPosition(min(self._map.to_units(place.end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        theme = self._theme
        marks = []
        soft = QTextCharFormat()
        soft.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        soft.setUnderlineColor(theme.passage_soft)
        strong = QTextCharFormat()
        strong.setBackground(theme.passage)
        time = QTextCharFormat()
        time.setBackground(theme.passage)
        time.setFontWeight(QFont.Weight.Bold)
        time.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        time.setUnderlineColor(theme.time_mark)
        chosen = [event for event in self._events if event.id == self._selected]
        for events, style in ((self._events, soft), (chosen, strong)):
            marks += [self._selection(m.mention.passage, style) for e in events for m in self._own(e)]
        marks += [self._selection(m.expression, time) for e in chosen for m in self._own(e) if m.expression]
        if self._pointed is not None:
            marks.append(self._selection(self._pointed, time))
        self.setExtraSelections(marks)

    def _selection(self, place: TextRange, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(place)
        selection.format = style
        return selection

    def _offset_at(self, at: QPoint) -> int | None:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                at + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        return None if position < 0 else self._map.to_points(position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin."""
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press and release on one spot as a click; dragging selects text."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if self._press is None or (at - self._press).manhattanLength() > GRID or self.textCursor().hasSelection():
            return
        offset = self._offset_at(at)
        found = self.event_at(offset) if offset is not None else None
        if found is not None:
            self.passage_clicked.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click does something."""
        super().mouseMoveEvent(event)
        offset = self._offset_at(event.position().toPoint())
        clickable = offset is not None and self.event_at(offset) is not None
        shape = Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a readable measure however wide the panel is."""
        widest = self.fontMetrics().averageCharWidth() * _MEASURE_CHARACTERS * 1.2
        side = max(4 * GRID, round((self.width() - widest) / 2))
        self.setViewportMargins(side, 0, max(2 * GRID, side - 2 * GRID), 0)
        super().resizeEvent(event)


def _broken(text: str) -> str:
    """The text with breaks in lines that are too long to be laid out in one go; as many characters as before."""
    if max(map(len, text.split("\n")), default=0) <= _LONGEST_LINE:
        return text
    lines = []
    for line in text.split("\n"):
        start = 0
        while len(line) - start > _LONGEST_LINE:
            space = line.rfind(" ", start, start + _LONGEST_LINE)
            end = space if space > start else start + _LONGEST_LINE
            lines.append(line[start:end])
            start = end + 1
        lines.append(line[start:])
    return "\n".join(lines)
