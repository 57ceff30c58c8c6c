"""What an article's date of publication rests on: a list of evidence, each linked to its passage."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from timeline_app.gui.theme import GRID, Theme
from timeline_app.model.document import DateSource, Evidence, PublicationDate, Standing

_SHOWN = 4  # until the reader asks for the rest
_REST = "rest"
_SEVERAL = 2
_AFTER = {
    Standing.USED: "",
    Standing.LIKELY: " (likely)",
    Standing.SET_ASIDE: " (set aside)",
    Standing.CONFLICT: " (contradicts another)",
}


class EvidenceCard(QFrame):
    """The weightiest pieces of evidence; hidden where there is none to look at."""

    passage_wanted = Signal(object)  # TextRange

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="derivation")
        self._theme = theme
        self._evidence: tuple[Evidence, ...] = ()
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._whole = False
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.text.setTextInteractionFlags(links)
        self.text.linkActivated.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.addWidget(self.text)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._tell()

    def set_published(self, published: PublicationDate | None) -> None:
        """Show what a window rests on, or which dates disagree; a date that is plainly said needs no list."""
        plain = published is None or (published.is_known and len(published.evidence) < _SEVERAL)
        own = published is not None and published.source is DateSource.USER
        evidence = () if published is None or plain or own else published.evidence
        self._whole = self._whole and evidence == self._evidence
        self._evidence = evidence
        self.setVisible(bool(self._evidence))
        self._tell()

    def _tell(self) -> None:
        # A link to a single further line would take the room of that line.
        count = len(self._evidence)
        shown = count if self._whole or count <= _SHOWN + 1 else _SHOWN
        lines = [self._line(number, one) for number, one in enumerate(self._evidence[:shown])]
        if shown < count:
            lines.append(self._link(_REST, f"and {count - shown} more"))
        self.text.setText("<br>".join(lines))

    def _line(self, number: int, evidence: Evidence) -> str:
        words = escape(evidence.words) + _AFTER[evidence.standing]
        if evidence.range is None:
            return words
        return self._link(str(number), words)

    def _link(self, target: str, words: str) -> str:
        return f"<a href='{target}' style='color:{self._theme.accent.name()}; text-decoration:none'>{words}</a>"

    def _follow(self, link: str) -> None:
        if link == _REST:
            self._whole = True
            self._tell()
            return
        place = self._evidence[int(link)].range
        if place is not None:
            self.passage_wanted.emit(place)
