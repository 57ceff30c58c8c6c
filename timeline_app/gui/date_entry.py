"""A line in which a person writes a date as they like, with what was understood beneath."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from timeline_app.dating import tag
from timeline_app.errors import EdtfError
from timeline_app.gui.theme import GRID
from timeline_app.model.edtf import from_edtf, to_edtf
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import span_in_words

_SMALL_WORDS = {"in", "on", "the", "at", "during"}


def parse_date(text: str, today: date | None = None) -> TimeSpan | None:
    """What a person means by a date: EDTF or English ("9 September 2023", "the early 1990s"); None if unclear.

    Relative words ("yesterday") count from `today`, and mean nothing without it.
    """
    text = text.strip()
    if not text:
        return None
    try:
        return from_edtf(text)
    except EdtfError:
        found = tag(text, today)
        if len(found) != 1:
            return None
        # All of the line must have been understood: of "31 February 2023" only the month would be.
        rest = {*text[: found[0].start].casefold().split(), *text[found[0].end :].split()}
        return found[0].span if rest <= _SMALL_WORDS else None


class DateEntry(QWidget):
    """Line and preview. `span` is what was understood, or None."""

    changed = Signal()

    def __init__(self, span: TimeSpan | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span = span
        self.line = QLineEdit(to_edtf(span) if span else "")
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
