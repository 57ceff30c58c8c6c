"""A small label with an outline that tells the status of an event by words, colour and line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.gui.theme import GRID, Theme, interface_font
from timeline_app.model.event import Status

_LINES = {
    Status.HAPPENED: Qt.PenStyle.SolidLine,
    Status.PLANNED: Qt.PenStyle.SolidLine,
    Status.ALLEGED: Qt.PenStyle.DashLine,
    Status.DENIED: Qt.PenStyle.DashLine,
    Status.HYPOTHETICAL: Qt.PenStyle.DotLine,
}
_MAX_WIDTH = 320


class Chip(QWidget):
    """Hidden while there is nothing to say; elides long words and tells them whole on hover."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._status = Status.HAPPENED
        self.setFont(interface_font(0.85))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def set_status(self, words: str, status: Status) -> None:
        """Say something; "" hides it."""
        self._words, self._status = words, status
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words, up to a limit."""
        self.ensurePolished()  # the style's font, which is the one that paints
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._words) + 4 * GRID + 2
        return QSize(min(width, _MAX_WIDTH), metrics.height() + 2 * GRID)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another font."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        loud = self._status in (Status.ALLEGED, Status.DENIED)
        color = self._theme.alarm if loud else self._theme.accent
        painter.setPen(QPen(color, 1.0, _LINES[self._status]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(color)
        space = self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0)
        words = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignCenter, words)
