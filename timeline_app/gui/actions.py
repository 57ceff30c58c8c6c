"""Menus, tool bar and keys: every action of the window in one table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu

from timeline_app.gui.icons import icon
from timeline_app.gui.theme import Theme
from timeline_app.gui.tool_bar import ToolBar
from timeline_app.layout.grouping import Grouping

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
    ("edit_event", "&Correct the event…", "edit", ["F2"]),
    ("hide_event", "&Hide the event", "", ["Del"]),
    ("show_hidden", "Show the hidden e&vents again", "", []),
    ("join_events", "&Merge the selected events", "", ["Ctrl+J"]),
    ("separate", "&Take the passage out of its event", "separate", ["Ctrl+Shift+J"]),
    ("close_article", "Close the arti&cle", "", ["Ctrl+W"]),
    ("reopen_article", "&Reopen the closed article", "", ["Ctrl+Shift+T"]),
    ("article_date", "Date of &publication…", "calendar", ["Ctrl+D"]),
    ("zoom_in", "Zoom &in", "zoom-in", [_Key.ZoomIn, "Ctrl+="]),
    ("zoom_out", "Zoom &out", "zoom-out", [_Key.ZoomOut]),
    ("fit", "Fit &all", "fit", ["Ctrl+0"]),
    ("frame", "&Frame the selection", "", ["F"]),
    ("back", "&Back to the view before", "previous", ["Alt+Left"]),
    ("forward", "Fo&rward again", "next", ["Alt+Right"]),
    ("main_only", "&Main events only", "filter", ["Ctrl+M"]),
    ("table", "&Table of the events", "table", ["Ctrl+T"]),
    ("articles_panel", "&List of articles", "articles-panel", ["Ctrl+1"]),
    ("passages_panel", "&Passages", "passages-panel", ["Ctrl+2"]),
    ("wheel_zooms", "The &wheel always zooms", "", []),
    ("contrast", "High &contrast", "", []),
    ("group_up", "Move the group &up", "", ["Alt+Up"]),
    ("group_down", "Move the group &down", "", ["Alt+Down"]),
    ("group_toggle", "&Close or open the group", "", ["Ctrl+G"]),
    ("groups_close", "Close a&ll groups", "", []),
    ("groups_open", "&Open all groups", "", []),
    ("groups_reset", "Back to the u&sual order", "", []),
    ("keys", "&Keys and gestures", "", ["?", "F1"]),
    ("legend", "&Legend", "", ["Shift+F1"]),
    ("about", "&About", "", []),
)
_OF_PANELS = ("edit_event", "hide_event", "frame")  # keys that the panels understand: here they are only told
_LOOK = ("main_only", "table", "articles_panel", "passages_panel", "wheel_zooms", "contrast")
_MENUS = (
    (
        "&File",
        (
            "open",
            "open_folder",
            "samples",
            "",
            "save",
            "save_as",
            "export",
            "",
            "close_article",
            "reopen_article",
            "",
            "quit",
        ),
    ),
    (
        "&Edit",
        (
            "undo",
            "redo",
            "",
            "edit_event",
            "hide_event",
            "show_hidden",
            "join_events",
            "separate",
            "",
            "article_date",
            "",
            "find",
        ),
    ),
    ("&View", ("zoom_in", "zoom_out", "fit", "frame", "", "back", "forward", "", *_LOOK, "")),
    ("&Help", ("keys", "legend", "about")),
)
_OF_GROUPS = ("group_up", "group_down", "group_toggle", "", "groups_close", "groups_open", "groups_reset")
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
            if name in _OF_PANELS:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.items[name] = action
        for name in _LOOK:
            self.items[name].setCheckable(True)
            self.items[name].setIconVisibleInMenu(False)  # the tick is to be seen
        self.items["reopen_article"].setEnabled(False)
        for name in ("main_only", "articles_panel", "passages_panel"):
            self.items[name].setChecked(True)
        self.items["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.items["about"].setMenuRole(QAction.MenuRole.AboutRole)
        for title, names in _MENUS:
            menu = window.menuBar().addMenu(title)
            for name in names:
                menu.addAction(self.items[name]) if name else menu.addSeparator()
            if title == "&View":
                self.group_menu = menu.addMenu("&Group the events")
                self.groupings = self._fill_groupings(self.group_menu)
        self.search = QLineEdit(placeholderText="Search titles and passages", clearButtonEnabled=True)
        self.search.setAccessibleName("Search")
        self.search.setMaximumWidth(360)
        self.search.setAcceptDrops(False)  # a file dropped here is an article, not a word
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        self.search_left = leave.activated
        self._search_icon = self.search.addAction(self.items["find"].icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._search_icon.setText("Search")
        self.tool_bar = ToolBar(window, self.items, self.group_menu, self.search)
        self.show_grouping(Grouping.NONE)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for name, _, picture, _ in _TABLE:
            if picture:
                self.items[name].setIcon(icon(picture, theme.muted, theme.line))
        self._search_icon.setIcon(icon("search", theme.muted))
        self.tool_bar.set_theme(theme)

    def _fill_groupings(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(menu)
        for grouping, words in _GROUPINGS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(grouping)
            action.setChecked(grouping is Grouping.NONE)
            group.addAction(action)
        menu.addSeparator()
        for name in _OF_GROUPS:
            menu.addAction(self.items[name]) if name else menu.addSeparator()
        return group

    def show_grouping(self, grouping: Grouping) -> None:
        """Tick a grouping; what acts on groups is of use only where there are some."""
        for action in self.groupings.actions():
            action.setChecked(action.data() is grouping)
        for name in filter(None, _OF_GROUPS):
            self.items[name].setEnabled(grouping is not Grouping.NONE)
        words = _GROUPINGS[grouping]
        self.tool_bar.show_grouping(words, grouping is not Grouping.NONE)
