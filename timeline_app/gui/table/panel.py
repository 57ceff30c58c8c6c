"""The panel with the table: the same events, the same selection as the timeline beside it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.exporting.csv_format import timeline_csv
from timeline_app.gui.icons import icon
from timeline_app.gui.table.cells import Column
from timeline_app.gui.table.model import EventTable
from timeline_app.gui.table.view import EventView
from timeline_app.gui.theme import GRID, Theme
from timeline_app.gui.tones import Tones
from timeline_app.model.timeline import Timeline


class TablePanel(QWidget):
    """Tells what is chosen; it carries nothing out itself but copying."""

    selection_changed = Signal(object)  # ids, the current one last
    event_activated = Signal(str)  # id: the timeline goes there
    edit_wanted = Signal(str)  # id
    hide_requested = Signal(object)  # ids
    close_wanted = Signal()
    left = Signal()  # Esc: back to the timeline

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = EventTable(theme, self)
        self.view = EventView(theme, self)
        self.heading = QLabel(objectName="heading")
        self.close_button = QToolButton(toolTip="Close the table (Ctrl+T)")
        self.close_button.setAccessibleName("Close the table")
        self._timeline: Timeline | None = None  # to be shown when the panel is
        self._tones: Tones | None = None
        self._chosen: tuple[str, ...] = ()
        self._marking = False
        self._build()
        self._connect()
        self.set_theme(theme)

    def _build(self) -> None:
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        self.heading.setFont(font)
        self.close_button.setIconSize(QSize(14, 14))
        row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, GRID, 2 * GRID, GRID)
        row.addWidget(self.heading, 1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self.view.setModel(self.model)
        self.view.fit_columns()
        self.view.horizontalHeader().sectionResized.connect(self.view.keep_widths)
        self.setMinimumHeight(120)

    def _connect(self) -> None:
        view = self.view
        view.selectionModel().selectionChanged.connect(self._follow)
        view.doubleClicked.connect(lambda index: self.event_activated.emit(self.model.event_at(index.row()).id))
        view.customContextMenuRequested.connect(self._show_menu)
        view.key_pressed.connect(self._do_key)
        view.selectionModel().currentRowChanged.connect(view.viewport().update)
        self.model.modelReset.connect(self._after_reset)
        self.close_button.clicked.connect(self.close_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.theme = theme
        self.view.take_theme(theme)
        self.close_button.setIcon(icon("close", theme.muted))

    def set_timeline(self, timeline: Timeline, tones: Tones | None = None) -> None:
        """Show its events, at the latest when the panel is opened."""
        self._timeline, self._tones = timeline, tones
        if self.isVisible():
            self._take()

    def set_matches(self, event_ids: frozenset[str] | None) -> None:
        """Show only what a search finds; None: everything."""
        self.model.set_matches(event_ids)

    def show_selected(self, event_ids: tuple[str, ...]) -> None:
        """Mark these rows, and bring the last into view."""
        if event_ids != self._chosen:
            self._chosen = event_ids
            self._mark()

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids of the selected rows from top to bottom, the current one last."""
        rows = self._rows()
        current = self.view.currentIndex().row()
        if current in rows:
            rows.remove(current)
            rows.append(current)
        return tuple(self.model.event_at(row).id for row in rows)

    def copy(self, as_csv: bool = False) -> None:
        """Put the selected rows on the clipboard: cells between tabs, or CSV with everything that is known."""
        rows = self._rows()
        if not rows:
            return
        if as_csv:
            words = timeline_csv(self.model.part(rows))
        else:
            words = "\n".join("\t".join(self.model.words(row)) for row in rows)
        # As plain text: data of our own would be Python's still when the clipboard outlives it, and crash at the end.
        QGuiApplication.clipboard().setText(words)

    def columns_state(self) -> QByteArray:
        """Widths, order and sorting of the columns, to be kept."""
        return self.view.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray, by_hand: bool = True) -> None:
        """Bring back what `columns_state` gave; the widths only where the reader had chosen them."""
        before = self.view.by_hand
        if self.view.horizontalHeader().restoreState(state):
            self.view.take_widths(by_hand or before)
            header = self.view.horizontalHeader()
            self.view.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def showEvent(self, _event: object) -> None:
        """What was not shown so far is taken in now."""
        self._take()

    def _take(self) -> None:
        if self._timeline is not None:
            timeline, self._timeline = self._timeline, None
            self.model.set_timeline(timeline, self._tones)

    def _rows(self) -> list[int]:
        ranges = self.view.selectionModel().selection()
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def _follow(self) -> None:
        if not self._marking:
            self._chosen = self.selected
            self.selection_changed.emit(self._chosen)

    def _after_reset(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        found = shown != total or self.model.filtered
        self.heading.setText(f"EVENTS · {shown:,} OF {total:,} FOUND" if found else f"EVENTS · {total:,}")
        self._mark()

    def _mark(self) -> None:
        rows = [row for row in map(self.model.row_of, self._chosen) if row >= 0]
        chosen, last = QItemSelection(), len(Column) - 1
        for first, end in _runs(sorted(rows)):
            chosen.select(self.model.index(first, 0), self.model.index(end, last))
        self._marking = True
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(chosen, flag.ClearAndSelect)
        if rows:
            current = self.model.index(rows[-1], max(self.view.currentIndex().column(), 0))
            self.view.selectionModel().setCurrentIndex(current, flag.NoUpdate)
            self.view.scrollTo(current, QAbstractItemView.ScrollHint.EnsureVisible)
        self._marking = False

    def _do_key(self, key: int) -> None:
        current = self.view.currentIndex()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Copy:
            self.copy()
        elif key == Qt.Key.Key_Delete and self.selected:
            self.hide_requested.emit(self.selected)
        elif current.isValid() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.event_activated.emit(self.model.event_at(current.row()).id)
        elif current.isValid() and key == Qt.Key.Key_F2:
            self.edit_wanted.emit(self.model.event_at(current.row()).id)

    def _show_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid():
            self.menu().exec(self.view.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the selected rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.selected
        many = f" {len(chosen)} rows" if len(chosen) > 1 else ""
        menu.addAction("Show on the timeline\tEnter", lambda: self.event_activated.emit(chosen[-1]))
        menu.addAction("Correct…\tF2", lambda: self.edit_wanted.emit(chosen[-1]))
        menu.addAction(f"Hide{many}\tDel", lambda: self.hide_requested.emit(chosen))
        menu.addSeparator()
        menu.addAction(f"Copy{many}\tCtrl+C", self.copy)
        menu.addAction(f"Copy{many} as CSV", lambda: self.copy(as_csv=True))
        return menu


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of numbers that follow one another."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs
