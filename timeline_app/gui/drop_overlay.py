"""What shows while files are dragged over a window that holds articles already."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.gui.theme import GRID, Theme, interface_font

_VEIL = 215  # of 255: what lies beneath still shows a little


class DropOverlay(QWidget):
    """Covers its parent with an invitation to let go; takes no mouse events itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def cover(self) -> None:
        """Show over the whole parent."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a veil, a dashed frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.canvas)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._theme.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(*(3 * GRID,) * 2, *(-3 * GRID,) * 2), 12, 12)
        painter.setFont(interface_font(1.5, QFont.Weight.DemiBold))
        painter.setPen(self._theme.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Drop to add to the timeline")
