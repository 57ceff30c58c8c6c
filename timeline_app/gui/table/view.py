"""The look of the table, and its keys as facts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from timeline_app.gui.table.cells import Column
from timeline_app.gui.table.model import Index
from timeline_app.gui.theme import GRID, Theme

# The least width of each column in letters, and its share of what is over, before the reader changes them.
_LETTERS = {
    Column.DATE: 26,
    Column.TITLE: 40,
    Column.STATUS: 17,
    Column.WHO: 18,
    Column.WHERE: 15,
    Column.ARTICLES: 28,
    Column.WEIGHT: 10,
}
_SHARES = {Column.DATE: 0.2, Column.TITLE: 0.4, Column.STATUS: 0.1, Column.WHO: 0.15, Column.ARTICLES: 0.15}
_TONE = 10  # pixels


class EventView(QTableView):
    """The look of the table, and its keys as facts."""

    key_pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Events")
        self.setItemDelegate(_Row(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(_TONE, _TONE))
        self._fitting = self._by_hand = False
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(6 * GRID)
        columns.setSortIndicatorClearable(False)
        columns.setSortIndicator(Column.DATE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def take_theme(self, theme: Theme) -> None:
        """Take other colours, and the height of rows that the font asks for."""
        self.itemDelegate().theme = theme
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * GRID)
        self.viewport().update()

    def fit_columns(self) -> None:
        """Give the columns the whole width, until the reader changes one."""
        if self._by_hand:
            return
        self._fitting = True
        letter = self.fontMetrics().averageCharWidth()
        spare = max(self.viewport().width() - sum(_LETTERS.values()) * letter, 0)
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * letter + round(spare * _SHARES.get(column, 0)))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self.fit_columns()

    @property
    def by_hand(self) -> bool:
        """Whether the widths are the reader's."""
        return self._by_hand

    def take_widths(self, by_hand: bool) -> None:
        """The widths are the reader's now, or else fit the room."""
        self._by_hand = by_hand
        self.fit_columns()

    def keep_widths(self) -> None:
        """The reader has chosen the widths."""
        self._by_hand = self._by_hand or not self._fitting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean something for events; the others move as in any table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.key_pressed.emit(Qt.Key.Key_Copy)
        elif event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_F2,
            Qt.Key.Key_Delete,
            Qt.Key.Key_Escape,
        ):
            self.key_pressed.emit(event.key())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            # The first and last row are meant, not the first and last cell of this one.
            row = 0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))
        else:
            super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """A row like those of the other lists; lines around it tell where the keyboard is."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, and its part of the lines."""
        focused = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            painter.setPen(self.theme.accent)
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
