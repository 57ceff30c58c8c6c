"""A line in which a person writes a date as they like, with what was understood beneath."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from timeline_app.dating import parse_date
from timeline_app.gui.theme import GRID
from timeline_app.model.edtf import to_edtf
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import span_in_words


class DateEntry(QWidget):
    """Line and preview. `span` is what was understood, or None."""

    changed = Signal()

    def __init__(self, span: TimeSpan | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span = span
        self.line = QLineEdit(_editable(span) if span else "")
        self.line.setPlaceholderText("9 September 2023, 2023-09, early 1990s …")
        self.line.setAccessibleName("Date")
        self.preview = QLabel(objectName="muted")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.line)
        layout.addWidget(self.preview)
        self.line.textChanged.connect(self._understand)
        self._tell()

    @property
    def is_valid(self) -> bool:
        """Whether the line is empty or was understood."""
        return self.span is not None or not self.line.text().strip()

    def _understand(self) -> None:
        self.span = parse_date(self.line.text(), date.today())
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        if self.span is not None:
            self.preview.setText(f"= {span_in_words(self.span)}")
        else:
            self.preview.setText("This is not understood as a date." if self.line.text().strip() else "No date")


def _editable(span: TimeSpan) -> str:
    """A span in words, where they mean it when they are read again; else in EDTF."""
    words = span_in_words(span)
    return words if parse_date(words) == span else to_edtf(span)
