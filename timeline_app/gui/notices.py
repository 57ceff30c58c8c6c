"""What the window tells without a modal box: an article without a date, and files that could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import Problem, Reason
from timeline_app.gui.icons import icon
from timeline_app.gui.theme import GRID, Theme
from timeline_app.model.document import Document
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import written_in_words

_LINES_SHOWN = 4


class DateBanner(QFrame):
    """Says which article has no date of publication, and offers to set it."""

    date_wanted = Signal(str)  # document id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="banner")
        self._document = ""
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton("Set the date…")
        self.button.setProperty("primary", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(lambda: self.date_wanted.emit(self._document))
        self.hide()

    def set_timeline(self, timeline: Timeline, shown: str | None) -> None:
        """Speak of the article that is shown if it is undated, else of the first undated one; hide if none is."""
        undated = [document for document in timeline.documents if not document.published.is_known]
        self.setVisible(bool(undated))
        if not undated:
            return
        document = next((d for d in undated if d.id == shown), undated[0])
        self._document = document.id
        self.text.setText(_banner_words(document, timeline, len(undated)))


def _banner_words(document: Document, timeline: Timeline, undated: int) -> str:
    waiting = sum(e.waits_for_publication and document.id in e.documents for e in timeline.waiting)
    title = document.title if len(document.title) <= 60 else document.title[:59].rstrip() + "…"
    words = f"“{title}” has no date of publication"
    if waiting:
        words += f", so {'one event waits' if waiting == 1 else f'{waiting} events wait'} for it"
    words += f" ({undated} articles have none)." if undated > 1 else "."
    written = written_in_words(document.published)
    if written:
        words += f" By its words it was written {written}."
    elif document.published.contradicted:
        words += " Its words contradict one another on when it was written."
    return words


class ProblemArea(QFrame):
    """Lists what could not be read, one line a file."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="problems")
        self.title = QLabel(objectName="problemsTitle")
        self.list = QPlainTextEdit(readOnly=True)
        self.list.setAccessibleName("Problems")
        self.list.document().setDocumentMargin(0)
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.close_button = QToolButton(toolTip="Dismiss")
        self.close_button.clicked.connect(self.dismissed)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.list)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.close_button.setIcon(icon("close", theme.muted))

    def set_problems(self, problems: Sequence[Problem]) -> None:
        """Show them all; hide where there is none."""
        self.setVisible(bool(problems))
        count = len(problems)
        whole = " in full" if any(problem.reason is Reason.PARTLY_SEARCHED for problem in problems) else ""
        self.title.setText(f"{'One file' if count == 1 else f'{count} files'} could not be read{whole}")
        self.list.setPlainText("\n".join(f"{problem.path}: {problem.sentence()}" for problem in problems))
        lines = min(count, _LINES_SHOWN)
        self.list.setFixedHeight(round(self.list.fontMetrics().lineSpacing() * lines + 4 * GRID))
