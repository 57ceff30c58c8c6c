"""The timeline for screen readers: a list of what is in view, through Qt's accessibility interface.

Qt keeps every interface that it has been given an id for, and forgets those with an object of their own when that
object goes. Ours have none, so they are kept here by what they stand for, and given back one by one
(`QAccessible.deleteAccessibleInterface`): never freed by Python while Qt may still know them.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget

from timeline_app.gui.theme import LANE_HEIGHT
from timeline_app.gui.timeline.accessible_items import NOTHING, BadgeItem, ChipItem, EventItem, HeadingItem, Item, Key
from timeline_app.gui.timeline.frame import Frame
from timeline_app.gui.timeline.view import TimelineView
from timeline_app.gui.timeline.zones import HEADING_HEIGHT
from timeline_app.model.wording import status_in_words

_MOST_KEPT = 2000  # items that are kept although they are out of view
_KINDS = {"event": EventItem, "heading": HeadingItem, "badge": BadgeItem, "chip": ChipItem}


class AccessibleTimeline(QAccessibleWidget):
    """The list: headings and events band by band, then the badges, then the widgets on the timeline."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.List, "Timeline")
        self.view = view
        self._items: dict[Key, Item] = {}
        self._shown: list[Item] = []
        self._places: dict[Key, int] = {}
        self._frame: Frame | None = None
        self._choice = _Choice(self)

    @property
    def is_alive(self) -> bool:
        """Whether the widget is there."""
        return shiboken6.isValid(self.view)

    def items(self) -> list[Item]:
        """What is in view now."""
        frame = self.view.current_frame()
        if frame is not self._frame:
            self._frame = frame
            self._shown = self._look(frame)
            self._places = {item.key: place for place, item in enumerate(self._shown)}
            if len(self._items) > len(self._shown) + _MOST_KEPT:
                self.forget([key for key in self._items if key not in self._places])
        return self._shown

    def item_of(self, event_id: str) -> Item:
        """The item of an event, in view or not."""
        return self._item(("event", event_id))

    def shows(self, item: Item) -> bool:
        """Whether an item is in view."""
        self.items()
        return item.key in self._places

    def focused_key(self) -> Key | None:
        """What the keyboard is on."""
        selection = self.view.selection
        return ("event", selection[-1]) if selection and self.view.hasFocus() else None

    def forget(self, keys: list[Key]) -> None:
        """Give these items back to Qt, which frees them."""
        for key in keys:
            item = self._items.pop(key)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def forget_all(self) -> None:
        """Nothing is in view any more."""
        self._shown, self._places, self._frame = [], {}, None
        self.forget(list(self._items))

    def on_screen(self, place: QRect) -> QRect:
        """A rectangle of the widget on the screen."""
        return QRect(self.view.mapToGlobal(place.topLeft()), place.size())

    def event_words(self, event_id: str, group: str) -> str:
        """Date, status, passages, group, and which of how many it is."""
        content = self.view.content
        row = content.find(event_id)
        parts = [content.date(row)]
        if hasattr(content, "event"):
            parts.append(status_in_words(content.event(row)))
        passages = int(content.columns.passages[row])
        parts.append(f"{passages} passages" if passages > 1 else "")
        parts.append(f"group {group}" if group else "")
        parts.append(f"{row + 1:,} of {len(content.columns):,}")
        return ", ".join(filter(None, parts))

    def _item(self, key: Key) -> Item:
        if key not in self._items:
            self._items[key] = _KINDS[key[0]](self, key)
        return self._items[key]

    def _look(self, frame: Frame) -> list[Item]:
        for item in self._items.values():
            if isinstance(item, BadgeItem):
                item.badge = None
            elif isinstance(item, ChipItem):
                item.chip = None
        if frame.scene is None or frame.content is None:
            return []
        events = self._events(frame)
        found: list[Item] = []
        for band in frame.bands:
            if band.label:
                heading = QRect(0, band.top - HEADING_HEIGHT + frame.lanes_y, frame.zones.width, HEADING_HEIGHT)
                if heading.intersects(_lanes(frame)):
                    item = self._item(("heading", band.label))
                    item.place = heading.intersected(_lanes(frame))
                    found.append(item)
            bottom = band.top + band.lanes * LANE_HEIGHT
            inside = [(row, item) for row, y, item in events if band.top <= y < bottom]
            for _, item in sorted(inside, key=lambda pair: pair[0]):
                item.group = band.label
                found.append(item)
        for rect, badge, _ in frame.badges:
            item = self._item(("badge", f"{badge.start} {badge.end}"))
            item.place, item.badge = rect.toAlignedRect(), badge
            found.append(item)
        for chip in frame.chips:
            item = self._item(("chip", f"{chip.step} {'selected' if chip.row >= 0 else 'next'}"))
            item.place, item.chip = chip.rect.toAlignedRect(), chip
            found.append(item)
        return found

    def _events(self, frame: Frame) -> list[tuple[int, int, Item]]:
        """Row, y from the top of all lanes, and item of each event whose mark or label is in view."""
        scene, lanes = frame.scene, _lanes(frame)
        columns = (scene.index, scene.y, scene.x0, scene.x1, scene.label, scene.width, scene.room)
        found = []
        for row, y, x0, x1, label, width, room in zip(*(column.tolist() for column in columns), strict=True):
            left, right = min(x0, label), max(x1, label + min(width, room))
            low, high = max(left, 0.0), min(right, float(frame.zones.width))
            place = QRect(round(low), y + frame.lanes_y, round(high - low), LANE_HEIGHT).intersected(lanes)
            if low < high and not place.isEmpty():
                item = self._item(("event", frame.content.key(row)))
                item.place = place
                found.append((row, y, item))
        return found

    # Qt's questions

    def childCount(self) -> int:
        """Items and widgets."""
        return len(self.items()) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:
        """An item, or a widget after them all."""
        items = self.items()
        if 0 <= index < len(items):
            return items[index]
        return super().child(index - len(items)) if index >= len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The inverse of `child`."""
        items = self.items()
        if isinstance(child, Item):
            return self._places.get(child.key, -1)
        place = super().indexOfChild(child)
        return place + len(items) if place >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """What is at a place of the screen."""
        at = self.view.mapFromGlobal(QPoint(x, y))
        row = self.view.event_at(at.x(), at.y())
        if row >= 0:
            return self.item_of(self.view.content.key(row))
        found = next((item for item in self.items() if item.place.contains(at)), None)
        return found or super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface | None:
        """The event that the keyboard is on."""
        key = self.focused_key()
        return self._item(key) if key is not None else super().focusChild()

    def text(self, which: QAccessible.Text) -> str:
        """The name of the widget; how much of everything is in view."""
        if which == QAccessible.Text.Description and self.view.content is not None and not self.view.selection:
            return shown_words(self.view)
        return super().text(which)

    def state(self) -> QAccessible.State:
        """That of a list in which several can be chosen."""
        state = super().state()
        state.multiSelectable = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        """The choice is its own; the rest is as with any widget."""
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return self._choice
        found = super().interface_cast(kind)
        return NOTHING if found is None else found


class _Choice(QAccessibleSelectionInterface):
    """The selected events."""

    def __init__(self, timeline: AccessibleTimeline) -> None:
        super().__init__()
        self._timeline = timeline

    def selectedItemCount(self) -> int:
        """How many."""
        return len(self._timeline.view.selection)

    def selectedItems(self) -> list[QAccessibleInterface]:
        """All of them, in view or not."""
        return [self._timeline.item_of(name) for name in self._timeline.view.selection]

    def selectedItem(self, index: int) -> QAccessibleInterface | None:
        """One of them."""
        selection = self._timeline.view.selection
        return self._timeline.item_of(selection[index]) if 0 <= index < len(selection) else None

    def isSelected(self, item: QAccessibleInterface) -> bool:
        """Whether this one is."""
        return isinstance(item, EventItem) and item.key[1] in self._timeline.view.selection

    def select(self, item: QAccessibleInterface) -> bool:
        """Add one."""
        view = self._timeline.view
        if isinstance(item, EventItem) and item.key[1] not in view.selection:
            view.select((*view.selection, item.key[1]))
        return self.isSelected(item)

    def unselect(self, item: QAccessibleInterface) -> bool:
        """Take one away."""
        if not self.isSelected(item):
            return False
        view = self._timeline.view
        view.select(tuple(name for name in view.selection if name != item.key[1]), reveal=False)
        return True

    def selectAll(self) -> bool:
        """Too many to be of use."""
        return False

    def clear(self) -> bool:
        """Select nothing."""
        self._timeline.view.select(())
        return True


def shown_words(view: TimelineView) -> str:
    """As "12 of 40 events shown at this zoom"."""
    scene = view.current_frame().scene
    return f"{scene.shown:,} of {len(view.content.columns):,} events shown at this zoom" if scene is not None else ""


def _lanes(frame: Frame) -> QRect:
    return QRect(0, frame.zones.lanes_top, frame.zones.width, frame.zones.lanes_height)
