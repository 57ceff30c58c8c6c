"""By what the events are grouped, and in which order the groups stand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from timeline_app.gui.actions import Actions
from timeline_app.gui.session import Session
from timeline_app.gui.timeline import Grouping, TimelineView
from timeline_app.gui.timeline.headings import group_of_selection, move_group
from timeline_app.project.edits import SetGroupOrder, group_order


class Groups(QObject):
    """Between the menu, the timeline, and the session that keeps the order."""

    def __init__(self, session: Session, view: TimelineView, actions: Actions) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._actions = actions
        do = actions.items
        actions.groupings.triggered.connect(lambda action: self.group_by(action.data()))
        do["group_up"].triggered.connect(lambda: move_group(view, self._meant(), -1))
        do["group_down"].triggered.connect(lambda: move_group(view, self._meant(), 1))
        do["group_toggle"].triggered.connect(lambda: self._meant() and view.toggle_group(self._meant()))
        do["groups_close"].triggered.connect(lambda: view.collapse_groups(frozenset(self._labels())))
        do["groups_open"].triggered.connect(lambda: view.collapse_groups(frozenset()))
        do["groups_reset"].triggered.connect(lambda: self._keep(()))
        view.groups_moved.connect(self._keep)
        session.log_changed.connect(self._follow)

    def group_by(self, grouping: Grouping) -> None:
        """Put the events under headings, or under none."""
        self._view.set_grouping(grouping, group_order(self._session.edits, grouping.value))
        self._actions.show_grouping(grouping)

    def _keep(self, order: tuple[str, ...]) -> None:
        grouping = self._view.grouping.value
        if order != group_order(self._session.edits, grouping):
            self._session.edit(SetGroupOrder(grouping, order))

    def _follow(self) -> None:
        """After an undo, or where a project brings an order of its own."""
        self._view.set_group_order(group_order(self._session.edits, self._view.grouping.value))

    def _labels(self) -> list[str]:
        return [band.label for band in self._view.current_frame().bands]

    def _meant(self) -> str:
        """The group of the selected event; without one the first."""
        labels = self._labels()
        return group_of_selection(self._view) or (labels[0] if labels else "")
