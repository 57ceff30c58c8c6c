"""The empty window: where to drop, and a way to the samples."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.gui.icons import icon
from timeline_app.gui.theme import GRID, Theme, interface_font

_ICON = 48


class Welcome(QWidget):
    """Invites to drop, to open, or to look at the samples. The window itself takes the drops."""

    open_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.heading = QLabel("Drop articles here", alignment=Qt.AlignmentFlag.AlignCenter)
        self.heading.setFont(interface_font(1.7, QFont.Weight.DemiBold))
        text = QLabel(
            "Text, saved pages, PDF, e-mail, Word and other documents, or whole folders.\n"
            "Their events appear on a timeline, each with the passage that speaks of it.",
            alignment=Qt.AlignmentFlag.AlignCenter,
            objectName="muted",
        )
        text.setFont(interface_font(1.05))
        self.open_button = QPushButton("Open files…")
        self.open_button.setProperty("primary", True)
        self.samples_button = QPushButton("Open the samples")
        buttons = QHBoxLayout()
        buttons.setSpacing(3 * GRID)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.samples_button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(4 * GRID)
        layout.addStretch(2)
        for widget in (self._picture, self.heading, text):
            layout.addWidget(widget)
        layout.addSpacing(2 * GRID)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self.open_button.clicked.connect(self.open_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._picture.setPixmap(icon("articles", theme.accent).pixmap(_ICON, _ICON))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame of a drop zone."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.passage_soft, 2, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        width, height = min(640, self.width() - 12 * GRID), min(360, self.height() - 12 * GRID)
        frame = QRectF((self.width() - width) / 2, (self.height() - height) * 0.4, width, height)
        painter.drawRoundedRect(frame, 12, 12)
