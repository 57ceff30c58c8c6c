"""The panels beside the timeline: shown as the reader wants them, and as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from timeline_app.gui.theme import BAR_HEIGHT

# Pixels at the usual size of text. In a window that is no wider than this the list of articles gives way.
_NARROW = 900
_ARTICLES, _PASSAGES = (0.19, 180, 280), (0.32, 300, 480)  # share of the width, least, most


class Sides(QObject):
    """Of a splitter with articles, timeline and passages. The timeline always keeps the rest."""

    articles_gave_way = Signal(bool)  # whether to the timeline, or back again now that there is room

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._width = 0
        self._narrow = False
        self._gave_way = False
        self._by_hand = False  # the reader has chosen the widths
        splitter.splitterMoved.connect(self.keep_widths)

    @property
    def wants_articles(self) -> bool:
        """Whether the reader wants the list of articles where there is room."""
        return self._gave_way or not self._splitter.widget(0).isHidden()

    @property
    def wants_passages(self) -> bool:
        """Whether the reader wants the passages."""
        return not self._splitter.widget(2).isHidden()

    @property
    def by_hand(self) -> bool:
        """Whether the widths are the reader's."""
        return self._by_hand

    def show_articles(self, shown: bool) -> None:
        """Show or hide the list at the left."""
        self._gave_way = False
        self._show(0, shown)

    def show_passages(self, shown: bool) -> None:
        """Show or hide the passages at the right."""
        self._show(2, shown)

    def keep_widths(self) -> None:
        """From now on the widths are the reader's."""
        self._by_hand = True

    def fit(self, width: int) -> None:
        """The window has another width."""
        self._width = width
        narrow = width <= _scaled(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow is not self._splitter.widget(0).isHidden() and (narrow or self._gave_way):
                self.articles_gave_way.emit(narrow)  # the window's tick follows, and asks to show or hide them
                self._show(0, not narrow)
                self._gave_way = narrow
        self._share()

    def _show(self, index: int, shown: bool) -> None:
        self._splitter.widget(index).setVisible(shown)
        self._share()

    def _share(self) -> None:
        if self._by_hand or not self._width:
            return
        articles, passages = (_share_of(self._width, *side) for side in (_ARTICLES, _PASSAGES))
        self._splitter.setSizes([articles, self._width - articles - passages, passages])


def _share_of(width: int, share: float, least: int, most: int) -> int:
    return round(min(max(width * share, _scaled(least)), _scaled(most)))


def _scaled(pixels: int) -> float:
    return pixels * BAR_HEIGHT / 20
