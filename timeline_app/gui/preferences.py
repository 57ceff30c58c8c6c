"""What the window remembers from one day to the next: sizes, and what is shown how."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from timeline_app.gui.actions import Actions
from timeline_app.gui.panels import Panels
from timeline_app.layout.grouping import Grouping

_TICKS = {"main_only": True, "table": False, "wheel_zooms": False, "contrast": False}

_SIDES = ("articles_panel", "passages_panel")


class Preferences:
    """Reads and writes settings on behalf of one window."""

    def __init__(self, settings: QSettings, window: QMainWindow, panels: Panels, actions: Actions) -> None:
        """Remember what to read from and write to."""
        self._settings = settings
        self._window = window
        self._panels = panels
        self._actions = actions

    def restore(self) -> None:
        """As it was last time; what cannot be read is left as it is."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        self._panels.restore(self._settings)
        for name, usual in _TICKS.items():
            self._actions.items[name].setChecked(self._settings.value(f"view/{name}", usual, bool))
        for name in _SIDES:
            if not self._settings.value(f"view/{name}", True, bool):
                self._actions.items[name].setChecked(False)
        wanted = self._settings.value("view/grouping", Grouping.NONE.value, str)
        for action in self._actions.groupings.actions():
            if action.data().value == wanted:
                action.trigger()

    def keep(self) -> None:
        """For next time."""
        self._settings.setValue("geometry", self._window.saveGeometry())
        self._panels.keep(self._settings)
        for name in _TICKS:
            self._settings.setValue(f"view/{name}", self._actions.items[name].isChecked())
        sides = self._panels.sides
        for name, shown in zip(_SIDES, (sides.wants_articles, sides.wants_passages), strict=True):
            self._settings.setValue(f"view/{name}", shown)
        self._settings.setValue("view/grouping", self._panels.timeline.grouping.value)
