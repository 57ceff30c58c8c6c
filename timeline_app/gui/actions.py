"""Menus, tool bar and keys: every action of the window in one table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from timeline_app.gui.icons import icon
from timeline_app.gui.theme import Theme
from timeline_app.layout.grouping import Grouping

_ICON = 18
_Key = QKeySequence.StandardKey
_TABLE: tuple[tuple[str, str, str, list[QKeySequence | QKeySequence.StandardKey | str]], ...] = (
    ("open", "&Open…", "open", [_Key.Open]),
    ("open_folder", "Open &folder…", "", ["Ctrl+Shift+O"]),
    ("samples", "Open the sa&mples", "", []),
    ("save", "&Save project", "save", [_Key.Save]),
    ("save_as", "Save project &as…", "", ["Ctrl+Shift+S"]),
    ("export", "&Export…", "export", ["Ctrl+E"]),
    ("quit", "&Quit", "", ["Ctrl+Q"]),
    ("undo", "&Undo", "undo", [_Key.Undo]),
    ("redo", "&Redo", "redo", ["Ctrl+Shift+Z", "Ctrl+Y"]),
    ("find", "&Find", "search", [_Key.Find]),
    ("edit_event", "&Correct the event…", "edit", []),
    ("hide_event", "&Hide the event", "", []),
    ("close_article", "Close the arti&cle", "", ["Ctrl+W"]),
    ("article_date", "Date of &publication…", "calendar", ["Ctrl+D"]),
    ("zoom_in", "Zoom &in", "zoom-in", [_Key.ZoomIn, "Ctrl+="]),
    ("zoom_out", "Zoom &out", "zoom-out", [_Key.ZoomOut]),
    ("fit", "Fit &all", "fit", ["Ctrl+0"]),
    ("frame", "&Frame the selection", "", []),
    ("main_only", "&Main events only", "filter", ["Ctrl+M"]),
    ("keys", "&Keys and gestures", "", ["?", "F1"]),
    ("about", "&About", "", []),
)
_MENUS = (
    ("&File", ("open", "open_folder", "samples", "", "save", "save_as", "export", "", "close_article", "quit")),
    ("&Edit", ("undo", "redo", "", "edit_event", "hide_event", "article_date", "", "find")),
    ("&View", ("zoom_in", "zoom_out", "fit", "frame", "", "main_only")),
    ("&Help", ("keys", "about")),
)
_GROUPINGS = {
    Grouping.NONE: "Not grouped",
    Grouping.ARTICLE: "By article",
    Grouping.PLACE: "By place",
    Grouping.PARTICIPANT: "By participant",
    Grouping.STATUS: "By status",
}


class Actions:
    """The actions by name as attributes of `items`, and the search line."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        """Build menus and tool bar into a window."""
        self.items: dict[str, QAction] = {}
        for name, text, _, keys in _TABLE:
            action = QAction(text, window)
            action.setShortcuts([QKeySequence(key) for key in keys])
            self.items[name] = action
        self.items["main_only"].setCheckable(True)
        self.items["main_only"].setChecked(True)
        self.items["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.items["about"].setMenuRole(QAction.MenuRole.AboutRole)
        for title, names in _MENUS:
            menu = window.menuBar().addMenu(title)
            for name in names:
                menu.addAction(self.items[name]) if name else menu.addSeparator()
            if title == "&View":
                menu.addSeparator()
                self.groupings = self._grouping_menu(menu)
        self.search = QLineEdit(placeholderText="Search titles and passages", clearButtonEnabled=True)
        self.search.setAccessibleName("Search")
        self.search.setMaximumWidth(360)
        self.search.setAcceptDrops(False)  # a file dropped here is an article, not a word
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        self.search_left = leave.activated
        self._search_icon = self.search.addAction(self.items["find"].icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._tool_bar(window)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for name, _, picture, _ in _TABLE:
            if picture:
                self.items[name].setIcon(icon(picture, theme.muted, theme.line))
        self._search_icon.setIcon(icon("search", theme.muted))

    def _grouping_menu(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(menu)
        for grouping, words in _GROUPINGS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(grouping)
            action.setChecked(grouping is Grouping.NONE)
            group.addAction(action)
        return group

    def _tool_bar(self, window: QMainWindow) -> None:
        bar = QToolBar("Tools", window, movable=False, floatable=False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setIconSize(QSize(_ICON, _ICON))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in ("open", "export", "", "undo", "redo", "", "main_only"):
            bar.addAction(self.items[name]) if name else bar.addSeparator()
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        bar.addWidget(self.search)
        bar.addSeparator()
        for name in ("zoom_out", "fit", "zoom_in"):
            bar.addAction(self.items[name])
        for name in ("undo", "redo", "zoom_in", "zoom_out"):
            button = bar.widgetForAction(self.items[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.items["fit"].setIconText("Fit")
        self.items["main_only"].setIconText("Main events")
        for name in ("open", "export", "undo", "redo", "zoom_in", "zoom_out", "fit", "main_only"):
            action = self.items[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = action.text().replace("&", "").rstrip("…")
            action.setToolTip(f"{words} ({keys})" if keys else words)
        window.addToolBar(bar)
