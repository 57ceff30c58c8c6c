"""Small dialogs: the date of publication, what an event is, the keys."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.gui.calendar import PublicationCalendar
from timeline_app.gui.date_entry import DateEntry
from timeline_app.gui.theme import GRID, interface_font
from timeline_app.model.document import DateSource, Document, PublicationDate
from timeline_app.model.event import Event, Status
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import written_in_words
from timeline_app.project.edits import OfOneEvent, SetDate, SetStatus, SetTitle, key_of

KEYS = (
    ("Wheel", "scrolls the lanes; over the axis and the overview it zooms"),
    ("Ctrl + wheel, pinch", "zooms at the pointer"),
    ("Shift + wheel", "moves in time"),
    ("Drag; Shift + drag", "pans; zooms into the range"),
    ("Click, Ctrl + click, Esc", "selects, adds to the selection, clears it"),
    ("Double click", "frames the event, or zooms to the period or the spot"),
    ("← →, Home, End, ↑ ↓", "previous or next event, first, last, lane above or below"),
    ("Ctrl + plus, minus, 0", "zooms in, out, fits everything"),
    ("F", "frames the selection; again: fits everything"),
    ("Alt + ←, →", "back to the view before, forward again"),
    ("Ctrl + 1, Ctrl + 2", "shows or hides the articles, the passages"),
    ("Ctrl + T, Ctrl + M", "opens the table of the events; main events only or all"),
    ("Alt + ↑, ↓; Ctrl + G", "moves the group of the selection; closes or opens it"),
    ("Enter or F2", "corrects title, date and status of the event"),
    ("Delete", "hides the event (undo brings it back)"),
    ("Ctrl + J, Ctrl + Shift + J", "merges the selected events, takes the passage out of its event"),
    ("Ctrl + D", "sets the date of publication of the article"),
    ("Ctrl + W, Ctrl + Shift + T", "closes the article, opens it again"),
    ("Ctrl + O, F, S, E", "opens, finds, saves, exports"),
    ("Ctrl + Z, Ctrl + Shift + Z", "undoes, does again"),
    ("?; Shift + F1", "shows these keys; the legend"),
)


class PublicationDialog(QDialog):
    """Asks for the date of publication of an article. `span` is the answer; None takes the date back."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Date of publication")
        self._published = document.published
        title = QLabel(document.title, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        title.setFont(interface_font(1.1, QFont.Weight.DemiBold))
        note = QLabel(
            "Words such as “on Saturday” or “overnight” count from this day. "
            "Page through the calendar, or write the date." + _window_words(document.published),
            wordWrap=True,
            objectName="muted",
        )
        self.entry = DateEntry(document.published.span if document.published.is_known else None)
        self.calendar = PublicationCalendar(document.published)
        self.entry.line.setPlaceholderText("9 September 2023, 2023-09-09 …")
        self.buttons = _buttons(self, "Set the date")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        for widget in (title, note, self.entry, self.calendar, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(400)
        self.calendar.clicked.connect(self._take_day)
        self.entry.changed.connect(self._check)
        self.entry.line.setFocus()
        self._check()

    @property
    def span(self) -> TimeSpan | None:
        """The date that was understood."""
        return self.entry.span

    def _take_day(self, day: QDate) -> None:
        self.entry.line.setText(day.toString(Qt.DateFormat.ISODate))

    def _check(self) -> None:
        self.calendar.show_span(self.entry.span)
        # An empty line takes back what the reader has set; where that is nothing, there is nothing to do.
        useful = self.entry.span is not None or self._published.source is DateSource.USER
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.entry.is_valid and useful)


def _window_words(published: PublicationDate) -> str:
    written = written_in_words(published)
    return f" By its words the article was written {written}; other days are greyed." if written else ""


class EventDialog(QDialog):
    """Asks for title, date and status of an event; `changes` are the answer.

    `corrected` are the types of the edits that have been made of it: only these can be given back.
    """

    def __init__(
        self, event: Event, corrected: Collection[type[OfOneEvent]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Correct the event")
        self._event = event
        self._corrected = corrected
        self.title = QLineEdit(event.title)
        self.title.setSelection(len(event.title), -len(event.title))  # typing replaces it; its beginning is seen
        self.entry = DateEntry(event.span)
        self.entry.line.setCursorPosition(0)
        self.status = _status_box(event.status)
        note = QLabel("Leave a line empty to go back to what the text says.", objectName="muted")
        self.buttons = _buttons(self, "Correct")
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setVerticalSpacing(3 * GRID)
        form.addRow("&Title", self.title)
        form.addRow("&Date", self.entry)
        form.addRow("&Status", self.status)
        form.labelForField(self.entry).setBuddy(self.entry.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(460)
        self.entry.changed.connect(
            lambda: self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.entry.is_valid)
        )

    def changes(self) -> tuple[OfOneEvent, ...]:
        """What is another now than it was, as edits."""
        event, key = self._event, key_of(self._event)
        title, chosen, span = self.title.text().strip(), self.status.currentData(), self.entry.span
        status = Status(chosen) if chosen else None  # Qt gives back a plain text
        changes: list[OfOneEvent] = []
        if title != event.title and (title or SetTitle in self._corrected):
            changes.append(SetTitle(key, title))
        if span != event.span and (span is not None or SetDate in self._corrected):
            changes.append(SetDate(key, span))
        if status is not event.status and (status is not None or SetStatus in self._corrected):
            changes.append(SetStatus(key, status))
        return tuple(changes)


def _status_box(status: Status) -> QComboBox:
    box = QComboBox()
    for one in Status:
        box.addItem(one.value.capitalize(), one.value)
    box.insertSeparator(box.count())
    box.addItem("As the text says", "")
    box.setCurrentIndex(list(Status).index(status))
    box.setAccessibleName("Status")
    return box


class KeysDialog(QDialog):
    """Every key and gesture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys and gestures")
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        for row, (keys, what) in enumerate(KEYS):
            name = QLabel(keys)
            name.setFont(interface_font(1.0, QFont.Weight.DemiBold))
            grid.addWidget(name, row, 0)
            grid.addWidget(QLabel(what), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.buttons()[0].setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(4 * GRID)
        layout.addWidget(_scrolling(grid), 1)
        layout.addWidget(buttons)


def _scrolling(grid: QGridLayout) -> QScrollArea:
    """The grid at its full size where the screen has room for that, else to be scrolled."""
    sheet, area = (
        QWidget(),
        QScrollArea(widgetResizable=True, sizeAdjustPolicy=QScrollArea.SizeAdjustPolicy.AdjustToContents),
    )
    grid.setContentsMargins(0, 0, 4 * GRID, 0)
    sheet.setLayout(grid)
    area.setWidget(sheet)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(sheet.sizeHint().width())
    return area


def _buttons(dialog: QDialog, accept: str) -> QDialogButtonBox:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    ok = box.button(QDialogButtonBox.StandardButton.Ok)
    ok.setText(accept)
    ok.setProperty("primary", True)
    for button in box.buttons():
        button.setIcon(QIcon())
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box
