"""The tool bar: words beside the icons where there is room for them, icons alone where there is not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from timeline_app.gui.icons import icon
from timeline_app.gui.theme import Theme

_ICON = 18
_LEFT = ("articles_panel", "", "open", "export", "", "undo", "redo", "", "main_only", "table")
_RIGHT = ("back", "forward", "zoom_out", "fit", "zoom_in", "", "passages_panel")
_SHORT = {"fit": "Fit", "main_only": "Main events", "table": "Table"}
_WITH_WORDS = ("open", "export", "main_only", "table", "fit")
_AROUND_SEARCH = 72  # pixels of a search line that are not for words
_SEARCH_LEAST = 108


class ToolBar(QToolBar):
    """Holds actions, the menu of groupings and the search line."""

    def __init__(self, window: QMainWindow, items: Mapping[str, QAction], groups: QMenu, search: QLineEdit) -> None:
        super().__init__("Tools", window, movable=False, floatable=False)
        self._search = search
        self._full_width = 0
        self._compact = False
        self._worded: list[QToolButton] = []
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        side = max(_ICON, round(self.fontMetrics().height() * 0.9))  # as large as the words ask for
        self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for name in _LEFT:
            self._add(name, items)
        self._groups = self._group_button(groups)
        self.addWidget(self._groups)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addWidget(search)
        self.addSeparator()
        for name in _RIGHT:
            self._add(name, items)
        self._show_words(True)
        window.addToolBar(self)

    @property
    def compact(self) -> bool:
        """Whether the icons stand alone."""
        return self._compact

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._groups.setIcon(icon("group", theme.muted))

    def show_grouping(self, words: str, grouped: bool) -> None:
        """Say by what the events are grouped."""
        self._groups.setText(words if grouped else "Group")
        self._groups.setAccessibleName(f"Group the events: {words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the words rather than a button, and take them back."""
        super().resizeEvent(event)
        if not self._compact:
            self._full_width = self.sizeHint().width()
        compact = event.size().width() < self._full_width
        if compact != self._compact:
            self._compact = compact
            self._show_words(not compact)

    def _add(self, name: str, items: Mapping[str, QAction]) -> None:
        if not name:
            self.addSeparator()
            return
        action = items[name]
        if name in _SHORT:
            action.setIconText(_SHORT[name])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "").rstrip("…")
        action.setToolTip(f"{words} ({keys})" if keys else words)
        self.addAction(action)
        button = self.widgetForAction(action)
        if name in _WITH_WORDS and isinstance(button, QToolButton):
            self._worded.append(button)

    def _group_button(self, groups: QMenu) -> QToolButton:
        button = QToolButton(toolTip="Group the events by article, place, participant or status")
        button.setMenu(groups)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._worded.append(button)
        return button

    def _show_words(self, shown: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self._worded:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly)
        self.setProperty("compact", not shown)  # the style sheet's word for narrow buttons
        for button in self.findChildren(QToolButton):
            button.style().polish(button)
        words = self._search.fontMetrics().horizontalAdvance(self._search.placeholderText())
        self._search.setMinimumWidth(words + _AROUND_SEARCH if shown else _SEARCH_LEAST)
