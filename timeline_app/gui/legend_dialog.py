"""The legend in a window of its own: for where the timeline has no room for it."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from timeline_app.gui.theme import GRID, Theme
from timeline_app.gui.timeline.brushes import brushes_of
from timeline_app.gui.timeline.legend import STATUS, TIME, legend_size, paint_legend


class LegendDialog(QDialog):
    """What the shapes and patterns mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Legend")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.buttons()[0].setIcon(QIcon())
        self.sheet = _Sheet(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 5 * GRID, 4 * GRID)
        layout.addWidget(self.sheet)
        layout.addWidget(buttons)


class _Sheet(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(legend_size())
        self.setAccessibleName("Legend")
        self.setAccessibleDescription("; ".join(words for _, words in (*TIME, *STATUS)))

    def paintEvent(self, _: QPaintEvent) -> None:
        """As on the timeline, on the ground of the dialog."""
        paint_legend(QPainter(self), brushes_of(self._theme, self.devicePixelRatioF(), self._theme.window))
