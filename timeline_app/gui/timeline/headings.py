"""The headings of the groups: which one is meant, and how they change places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from timeline_app.gui.theme import LANE_HEIGHT
from timeline_app.gui.timeline.zones import GROUP_GAP, HEADING_HEIGHT, Zone

if TYPE_CHECKING:
    from timeline_app.gui.timeline.frame import Frame
    from timeline_app.gui.timeline.view import TimelineView
    from timeline_app.layout.bands import Band


def heading_at(frame: Frame, at: QPointF) -> str:
    """The heading at a pixel of the widget, or ""."""
    if frame.zones.at(at.y()) is not Zone.LANES:
        return ""
    y = at.y() - frame.lanes_y
    return next((band.label for band in frame.bands if band.label and band.top - HEADING_HEIGHT <= y < band.top), "")


def group_of_selection(view: TimelineView) -> str:
    """The heading of the group in which the last selected event stands, or ""."""
    row = view.content.find(view.selection[-1]) if view.content is not None and view.selection else None
    if row is None:
        return ""
    from timeline_app.gui.timeline.navigate import place_of

    found = place_of(row, view.current_frame().bands)
    return found[0].label if found is not None else ""


def moved(labels: list[str], label: str, to: int) -> tuple[str, ...]:
    """The labels with one of them at another place (held at the ends)."""
    rest = [other for other in labels if other != label]
    place = min(max(to, 0), len(rest))
    return (*rest[:place], label, *rest[place:])


def move_group(view: TimelineView, label: str, step: int) -> None:
    """Move a group up (-1) or down (1), and tell."""
    labels = [band.label for band in view.current_frame().bands]
    if label in labels:
        order = moved(labels, label, labels.index(label) + step)
        if order != tuple(labels):
            view.set_group_order(order)
            view.groups_moved.emit(order)


class HeadingDrag:
    """A heading that is pulled to another place; the groups make room while it moves."""

    def __init__(self, view: TimelineView, label: str, at: QPointF) -> None:
        self._view = view
        self._before = tuple(band.label for band in view.current_frame().bands)
        self._order = self._before
        band = next(band for band in view.current_frame().bands if band.label == label)
        self.label = label
        self._held = at.y() - view.current_frame().lanes_y - band.top  # where in the heading it was taken

    def move(self, at: QPointF) -> None:
        """Put the group where its heading is nearest to the pointer."""
        frame = self._view.current_frame()
        wanted = at.y() - frame.lanes_y - self._held
        labels = [band.label for band in frame.bands]
        orders = [moved(labels, self.label, place) for place in range(len(labels))]
        best = min(orders, key=lambda order: abs(_top(frame.bands, order, self.label) - wanted))
        if best != self._order:
            self._order = best
            self._view.set_group_order(best)

    def end(self) -> None:
        """Tell the new order, if it is one."""
        if self._order != self._before:
            self._view.groups_moved.emit(self._order)


def _top(bands: tuple[Band, ...], order: tuple[str, ...], label: str) -> int:
    """Where a group would begin in this order."""
    from timeline_app.layout.bands import stacked

    by_label = {band.label: band for band in bands}
    placed, _ = stacked(tuple(by_label[name] for name in order), LANE_HEIGHT, HEADING_HEIGHT, GROUP_GAP)
    return next(band.top for band in placed if band.label == label)
