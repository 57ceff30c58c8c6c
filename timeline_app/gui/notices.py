"""What the window tells without a modal box: an article without a date or closed, and files not read."""

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
from timeline_app.model.timeline import Article, Timeline
from timeline_app.model.wording import written_in_words
from timeline_app.pipeline import is_understood

_LINES_SHOWN = 4
_TITLE = 60  # characters


class DateBanner(QFrame):
    """Says which article has no date of publication, and offers to set it."""

    date_wanted = Signal(str)  # document id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="banner")
        self._document = ""
        self._undated: frozenset[str] = frozenset()
        self._put_off: frozenset[str] = frozenset()  # articles that the reader does not want to date now
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton("Set the date…")
        self.button.setProperty("primary", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(3 * GRID)
        self.close_button = QToolButton(toolTip="Not now (the article’s menu has it, too)")
        self.close_button.setAccessibleName("Not now")
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.button.clicked.connect(lambda: self.date_wanted.emit(self._document))
        self.close_button.clicked.connect(self._put_all_off)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.close_button.setIcon(icon("close", theme.notice_text))

    def _put_all_off(self) -> None:
        self._put_off = self._undated
        self.hide()

    def set_timeline(self, timeline: Timeline, shown: str | None) -> None:
        """Speak of the article that is shown if it is undated, else of one for which events wait, else of any.

        Hidden where none is undated, and after "Not now" until another one comes.
        """
        undated = [d for d in timeline.documents if not d.published.is_known and is_understood(d)]
        self._undated = frozenset(document.id for document in undated)
        self.setVisible(not self._undated <= self._put_off)
        if not undated:
            return
        waited_for = {name for event in timeline.waiting if event.waits_for_publication for name in event.documents}
        document = min(undated, key=lambda d: (d.id != shown, d.id not in waited_for))
        self._document = document.id
        self.text.setText(_banner_words(document, timeline, len(undated)))


def _banner_words(document: Document, timeline: Timeline, undated: int) -> str:
    waiting = sum(e.waits_for_publication and document.id in e.documents for e in timeline.waiting)
    words = f"“{_short(document.title)}” has no date of publication"
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


class ClosedNotice(QFrame):
    """Says which article was closed last, and offers it back."""

    reopen_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="closed")
        self._count = 0
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton("Reopen")
        self.close_button = QToolButton(toolTip="Dismiss")
        self.close_button.setAccessibleName("Dismiss")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(3 * GRID)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.button.clicked.connect(self.reopen_wanted)
        self.close_button.clicked.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.close_button.setIcon(icon("close", theme.muted))

    def set_closed(self, articles: Sequence[Article]) -> None:
        """Speak of the last one; come up where there is one more than before, go where there is none."""
        if articles:
            self.text.setText(f"“{_short(articles[-1].document.title)}” is closed; its corrections are kept.")
        if not articles or len(articles) > self._count:
            self.setVisible(bool(articles))
        self._count = len(articles)


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else title[: _TITLE - 1].rstrip() + "…"
