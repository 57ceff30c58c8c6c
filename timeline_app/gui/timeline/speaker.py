"""Tells screen readers what changes on the timeline."""

from __future__ import annotations

from functools import cache

import shiboken6
from PySide6 import QtGui
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.gui.status import window_in_words
from timeline_app.gui.timeline.accessible import AccessibleTimeline, shown_words
from timeline_app.gui.timeline.accessible_items import Item, Key
from timeline_app.gui.timeline.view import TimelineView

_MOST_TOLD = 100  # items that come or go at once; of more only the list itself is told
_QUIET = 250  # milliseconds without a move before what is in view is told


class Speaker(QObject):
    """Makes a timeline accessible and tells what changes on it; costs nothing while nobody listens."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._told: dict[Key, Item] = {}
        self._told_scale = view.camera.scale
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._tell_view)
        view.view_changed.connect(self._wait)
        view.selection_changed.connect(self._tell_selection)
        QApplication.instance().focusChanged.connect(self._follow_focus)
        _install()

    @property
    def interface(self) -> AccessibleTimeline:
        """What Qt knows the timeline by; Qt owns it."""
        return QAccessible.queryAccessibleInterface(self._view)

    def make_interface(self) -> AccessibleTimeline:
        """For Qt, which asks once."""
        interface = AccessibleTimeline(self._view)
        self._view.destroyed.connect(interface.forget_all)
        return interface

    def _wait(self) -> None:
        if QAccessible.isActive():
            self._quiet.start()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is self._view:
            self._tell_selection(self._view.selection)

    def _tell_selection(self, selection: tuple[str, ...]) -> None:
        if not QAccessible.isActive():
            return
        _tell(self.interface, QAccessible.Event.SelectionWithin)
        if selection and self._view.hasFocus():
            _tell(self.interface.item_of(selection[-1]), QAccessible.Event.Focus)

    def _tell_view(self) -> None:
        """What has come into view and what has gone, once the view stands still."""
        items = {item.key: item for item in self.interface.items()}
        gone = [item for key, item in self._told.items() if key not in items and shiboken6.isValid(item)]
        come = [item for key, item in items.items() if key not in self._told]
        self._told = items
        if len(gone) + len(come) > _MOST_TOLD:
            _tell(self.interface, QAccessible.Event.ObjectReorder)
        else:
            for item in gone:
                _tell(item, QAccessible.Event.ObjectHide)
            for item in come:
                _tell(item, QAccessible.Event.ObjectShow)
        if gone or come:
            _tell(self.interface, QAccessible.Event.DescriptionChanged)
        if self._view.hasFocus() and self._told_scale.seconds_per_pixel != self._view.camera.scale.seconds_per_pixel:
            _announce(self._view, f"{window_in_words(self._view.camera.scale)}, {shown_words(self._view)}")
        self._told_scale = self._view.camera.scale


def _tell(item: QAccessibleInterface, what: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(item, what))


def _announce(view: TimelineView, words: str) -> None:
    """Have something said that nothing on the screen changes for; from Qt 6.8 on."""
    if hasattr(QtGui, "QAccessibleAnnouncementEvent"):
        QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(view, words))


def _make(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for the interface of anything; we answer for timelines with a speaker."""
    speaker = thing.findChild(Speaker) if isinstance(thing, TimelineView) else None
    return speaker.make_interface() if speaker is not None else None


@cache
def _install() -> None:
    """PySide has no way to take a factory back, so it is given once."""
    QAccessible.installFactory(_make)
