"""What a screen reader finds on the timeline: events in view, headings of groups, and counts of what has no room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow

from timeline_app.gui.timeline.off_view import Chip, follow

if TYPE_CHECKING:
    from timeline_app.gui.timeline.accessible import AccessibleTimeline
    from timeline_app.layout.bands import Band
    from timeline_app.layout.density import Badge

Key = tuple[str, str]  # (what it is, which one)
NOTHING = shiboken6.VoidPtr(0)  # what an interface that is not there is given as: Qt takes None for a pointer
_Text = QAccessible.Text


class _Actions(QAccessibleActionInterface):
    """Named things that can be done with an item."""

    def __init__(self, actions: dict[str, Callable[[], None]]) -> None:
        super().__init__()
        self._actions = actions

    def actionNames(self) -> list[str]:
        """The names, the most usual first."""
        return list(self._actions)

    def doAction(self, name: str) -> None:
        """Do it; what is not known is not done."""
        self._actions.get(name, lambda: None)()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """None beside the keys of the timeline itself."""
        return []


class Item(QAccessibleInterface):
    """One child of the timeline. `place` is its rectangle in the widget, set anew with every frame."""

    def __init__(self, timeline: AccessibleTimeline, key: Key, actions: dict[str, Callable[[], None]]) -> None:
        super().__init__()
        self.timeline = timeline
        self.key = key
        self.place = QRect()
        # Qt asks for a pointer to this one: it has to live as long as the item.
        self._actions = _Actions(actions)

    def name(self) -> str:
        """What it is called."""
        raise NotImplementedError

    def description(self) -> str:
        """What else is to be said."""
        return ""

    def is_here(self) -> bool:
        """Whether it still stands for something."""
        return True

    def add_state(self, state: QAccessible.State) -> None:
        """Set what is special about this one."""

    # Qt's questions

    def isValid(self) -> bool:
        """Whether the timeline and what this stands for are still there."""
        return shiboken6.isValid(self.timeline) and self.timeline.is_alive and self.is_here()

    def object(self) -> None:
        """No widget of its own."""

    def window(self) -> QWindow | None:
        """The window of the timeline."""
        return self.timeline.window() if self.isValid() else None

    def relations(self, _match: object = None) -> list[object]:
        """None."""
        return []

    def focusChild(self) -> QAccessibleInterface | None:
        """Itself where the keyboard is on it."""
        return self if self.isValid() and self.timeline.focused_key() == self.key else None

    def parent(self) -> QAccessibleInterface | None:
        """The timeline."""
        return self.timeline if shiboken6.isValid(self.timeline) else None

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def child(self, _index: int) -> None:
        """It has no parts."""

    def childAt(self, _x: int, _y: int) -> None:
        """It has no parts."""

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def text(self, which: QAccessible.Text) -> str:
        """Name and description in words."""
        if not self.isValid():
            return ""
        if which == _Text.Name:
            return self.name()
        return self.description() if which in (_Text.Description, _Text.Value) else ""

    def setText(self, _which: QAccessible.Text, _text: str) -> None:
        """Nothing is changed this way."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        return self.timeline.on_screen(self.place) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        """A row of a list, unless said otherwise."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is in view, and what is special about it."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        if not self.timeline.shows(self):
            state.offscreen = True
        self.add_state(state)
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        """Its actions."""
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else NOTHING


class EventItem(Item):
    """An event: title, date in words, status, group, and which of how many it is."""

    def __init__(self, timeline: AccessibleTimeline, key: Key) -> None:
        view = timeline.view
        super().__init__(
            timeline,
            key,
            {
                QAccessibleActionInterface.pressAction(): lambda: view.select((key[1],)),
                QAccessibleActionInterface.setFocusAction(): self._take_focus,
                QAccessibleActionInterface.showMenuAction(): lambda: view.event_activated.emit(key[1]),
            },
        )
        self.group = ""

    def is_here(self) -> bool:
        """Whether the event is still on the timeline."""
        content = self.timeline.view.content
        return content is not None and content.find(self.key[1]) is not None

    def name(self) -> str:
        """The title."""
        content = self.timeline.view.content
        return content.title(content.find(self.key[1]))

    def description(self) -> str:
        """As "Sat 9 Sep 2023, alleged by the ministry, 2 passages, group Paris, 3 of 12"."""
        return self.timeline.event_words(self.key[1], self.group)

    def add_state(self, state: QAccessible.State) -> None:
        """Whether it is chosen and has the keyboard."""
        state.selectable = state.focusable = True
        state.selected = self.key[1] in self.timeline.view.selection
        state.focused = self.timeline.focused_key() == self.key

    def _take_focus(self) -> None:
        self.timeline.view.setFocus()
        self.timeline.view.select((self.key[1],))


class HeadingItem(Item):
    """The heading of a group, which opens and closes it."""

    def __init__(self, timeline: AccessibleTimeline, key: Key) -> None:
        toggle = QAccessibleActionInterface.toggleAction()
        super().__init__(timeline, key, {toggle: lambda: timeline.view.toggle_group(key[1])})

    def _band(self) -> Band | None:
        return next((band for band in self.timeline.view.current_frame().bands if band.label == self.key[1]), None)

    def is_here(self) -> bool:
        """Whether there is such a group."""
        return self._band() is not None

    def name(self) -> str:
        """The heading."""
        return self.key[1]

    def description(self) -> str:
        """How much is in it."""
        band = self._band()
        closed = ", closed" if band.collapsed else ""
        return f"group of {_events(band.count)}{closed}"

    def role(self) -> QAccessible.Role:
        """Something to press."""
        return QAccessible.Role.Button

    def add_state(self, state: QAccessible.State) -> None:
        """Whether it is open."""
        closed = self._band().collapsed
        state.expandable = True
        state.expanded, state.collapsed = not closed, closed


class BadgeItem(Item):
    """Events that have no room at this zoom; pressing it zooms to them. `badge` is set with every frame."""

    def __init__(self, timeline: AccessibleTimeline, key: Key) -> None:
        super().__init__(timeline, key, {QAccessibleActionInterface.pressAction(): self._zoom})
        self.badge: Badge | None = None

    def is_here(self) -> bool:
        """Whether it is shown."""
        return self.badge is not None

    def name(self) -> str:
        """How many."""
        return f"{_events(self.badge.count)} more"

    def description(self) -> str:
        """What pressing it does."""
        return "No room at this zoom; press to come closer"

    def role(self) -> QAccessible.Role:
        """Something to press."""
        return QAccessible.Role.Button

    def _zoom(self) -> None:
        if self.badge is not None:
            self.timeline.view.frame(self.badge.start, self.badge.end)


class ChipItem(Item):
    """A pill that leads to what is out of the window. `chip` is set with every frame."""

    def __init__(self, timeline: AccessibleTimeline, key: Key) -> None:
        super().__init__(timeline, key, {QAccessibleActionInterface.pressAction(): self._follow})
        self.chip: Chip | None = None

    def is_here(self) -> bool:
        """Whether it is shown."""
        return self.chip is not None

    def name(self) -> str:
        """Its words without the arrows."""
        return self.chip.words.strip("‹›↑↓ ")

    def description(self) -> str:
        """Where it leads."""
        if self.chip.row >= 0:
            return "The selected event is out of view; press to go there"
        return f"Events {'before' if self.chip.step < 0 else 'after'} what is in view; press to go to the next one"

    def role(self) -> QAccessible.Role:
        """Something to press."""
        return QAccessible.Role.Button

    def _follow(self) -> None:
        if self.chip is not None:
            follow(self.timeline.view, self.chip)


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count:,} events"
