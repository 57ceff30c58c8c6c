"""The menu of the timeline: for an event, a heading, or the spot that was clicked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from timeline_app.gui.actions import Actions
from timeline_app.gui.corrections import Corrections
from timeline_app.gui.display import Display
from timeline_app.gui.timeline import TimelineView
from timeline_app.gui.timeline.headings import heading_at, move_group


class TimelineMenu(QObject):
    """Shows it at a right click."""

    def __init__(self, view: TimelineView, display: Display, corrections: Corrections, actions: Actions) -> None:
        super().__init__(view)
        self._view = view
        self._display = display
        self._corrections = corrections
        self._actions = actions.items
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show)

    def menu_at(self, at: QPointF) -> QMenu:
        """What can be done with what is there."""
        view = self._view
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row, label = view.event_at(at.x(), at.y()), heading_at(view.current_frame(), at)
        if row >= 0:
            self._of_event(menu, view.content.key(row))
        elif label:
            self._of_group(menu, label)
        else:
            for name in ("zoom_in", "zoom_out", "fit", "", "back", "forward", "", "main_only", "table"):
                menu.addAction(self._actions[name]) if name else menu.addSeparator()
        return menu

    def _of_event(self, menu: QMenu, event_id: str) -> None:
        chosen = self._view.selection if event_id in self._view.selection else (event_id,)
        if chosen != self._view.selection:
            self._view.select(chosen, reveal=False)
        menu.addAction("Zoom to it", lambda: self._display.go_to(event_id))
        menu.addSeparator()
        menu.addAction("Correct…\tF2", lambda: self._corrections.correct_event(event_id))
        for name in ("join_events", "separate"):
            if self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
        many = f" {len(chosen)} events" if len(chosen) > 1 else ""
        menu.addAction(f"Hide{many}\tDel", lambda: self._corrections.hide_events(chosen))

    def _of_group(self, menu: QMenu, label: str) -> None:
        view = self._view
        labels = [band.label for band in view.current_frame().bands]
        closed = next(band.collapsed for band in view.current_frame().bands if band.label == label)
        menu.addAction("Open" if closed else "Close", lambda: view.toggle_group(label))
        menu.addAction("Close all others", lambda: view.collapse_groups(frozenset(labels) - {label}))
        menu.addAction(self._actions["groups_open"])
        menu.addSeparator()
        for words, step, far in (
            ("Move up", -1, labels[0]),
            ("Move down", 1, labels[-1]),
            ("Move to the top", -len(labels), labels[0]),
        ):
            action = menu.addAction(words, lambda by=step: move_group(view, label, by))
            action.setEnabled(label != far)

    def _show(self, at: QPoint) -> None:
        self._view.card.forget()
        self.menu_at(at.toPointF()).exec(self._view.mapToGlobal(at))
