"""TimelineView: one opaque, custom-painted widget with axis, density strip, lanes and overview."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.gui.theme import LANE_HEIGHT, Theme, current_theme
from timeline_app.gui.timeline.arrangement import Arrangement
from timeline_app.gui.timeline.brushes import Brushes, brushes_of
from timeline_app.gui.timeline.camera import Camera
from timeline_app.gui.timeline.card import Card
from timeline_app.gui.timeline.content import Content, content_of
from timeline_app.gui.timeline.frame import Frame, paint_frame
from timeline_app.gui.timeline.legend import LegendButton
from timeline_app.gui.timeline.locale_words import tick_words
from timeline_app.gui.timeline.selection import Selection
from timeline_app.gui.timeline.zones import LANES_PAD, Zones
from timeline_app.gui.tones import Tones
from timeline_app.layout.grouping import Grouping
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import TickMaker
from timeline_app.model.instant import instant
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.gui.timeline.gather import Gatherer

HINT = "Ctrl + wheel zooms  ·  drag moves in time  ·  double click comes closer"
_WORDS_SECONDS = 0.0003  # for new labels in a frame, while in motion
_MOTION_SECONDS = 0.05  # between two frames of a motion


class TimelineView(Selection):
    """Shows the dated events of a timeline. See DESIGN.md for its gestures and keys."""

    event_clicked = Signal(str)
    event_activated = Signal(str)
    hide_requested = Signal(object)
    view_changed = Signal(object)
    counts_changed = Signal(int, int)
    groups_moved = Signal(object)  # headings in the reader's order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName("Timeline")
        self.camera = Camera(TimeScale.framing(instant(1900), instant(2030), 800.0), self)
        self._theme = current_theme()
        self._brushes: Brushes | None = None
        self._arrangement = Arrangement(self)
        self._matches: frozenset[str] | None = None
        self._gathers: Gatherer | None = None
        self._ticks, self._words = TickMaker(), tick_words(self.locale())
        self._selection: tuple[str, ...] = ()
        self._wanted: str | None = None  # to be revealed when it has a lane
        self._frame: Frame | None = None
        self._counts = (-1, -1)
        self._painted, self._painted_scale = 0.0, self.camera.scale
        self.wheel_zooms = False
        self._used = False  # whether the reader has found out that it zooms
        self._legend = LegendButton(self)
        self._card = Card(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(200)
        self._connect()

    def _connect(self) -> None:
        self.camera.moved.connect(self._moved)
        self._arrangement.changed.connect(self._arranged)
        self._settle.timeout.connect(self._settled)

    # what is shown

    def set_timeline(self, timeline: Timeline, tones: Tones | None = None) -> None:
        """Show a timeline; the view and the selection stay where they can. All are fitted in if all were."""
        self.set_content(content_of(timeline, tones) if timeline.dated else None)

    def set_content(self, content: Content | None) -> None:
        """As `set_timeline`, with columns of any origin."""
        # Who looks at everything goes on to do so while articles come in or get their dates.
        everything = self.content is None or self.camera.target == self.fitted
        if self._brushes is not None:
            self._brushes.forget_rows()
        if self._gathers is not None:
            self._gathers.forget()
        self._card.forget()
        self._arrangement.set_content(content, self.width(), self._present_brushes())
        if content is None:
            self._tell_counts(0, 0)
        elif everything:
            self.camera.show(self.fitted, 0.0)
        self._keep_known()
        self._moved()

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        self._brushes = None
        self._card.set_theme(theme)
        self._legend.set_theme(theme)
        self._moved()

    def set_matches(self, event_ids: frozenset[str] | None) -> None:
        """Dim all events but these; None: no search."""
        self._matches = event_ids
        self._moved()

    @property
    def grouping(self) -> Grouping:
        """By what the lanes are grouped."""
        return self._arrangement.grouping

    def set_grouping(self, grouping: Grouping, order: tuple[str, ...] = ()) -> None:
        """Put the lanes under headings, in an order of their own or in the reader's."""
        self._arrangement.set_grouping(grouping, order, self.width(), self._present_brushes())

    def set_group_order(self, order: tuple[str, ...]) -> None:
        """Put the headings in another order; () is their own."""
        self._arrangement.set_order(order)

    def let_wheel_zoom(self, always: bool) -> None:
        """Whether the wheel zooms everywhere, not only over axis and overview."""
        self.wheel_zooms = always

    def toggle_group(self, label: str) -> None:
        """Close a group to its heading, or open it."""
        self._arrangement.toggle(label)

    def collapse_groups(self, labels: frozenset[str]) -> None:
        """Close these groups, open the others."""
        self._arrangement.collapse(labels)

    # for the parts of this widget

    @property
    def zones(self) -> Zones:
        """The zones at the present size."""
        return Zones(self.width(), self.height())

    @property
    def content(self) -> Content | None:
        """The events that are shown, None for none."""
        return self._arrangement.content

    @property
    def fitted(self) -> TimeScale:
        """The window that shows all events; the present one without any."""
        return self._arrangement.fitted(self.width()) if self.content is not None else self.camera.scale

    @property
    def busy(self) -> bool:
        """Whether lanes of finer levels are still being made."""
        return self._arrangement.busy

    def current_frame(self) -> Frame:
        """What the next paint shows; hit tests read it too."""
        if self._frame is None:
            self._frame = self._gather()
        return self._frame

    def event_at(self, x: float, y: float) -> int:
        """The row of the event at a pixel of the widget, or -1."""
        frame = self.current_frame()
        zones = frame.zones
        if frame.scene is None or not zones.lanes_top <= y < zones.foot_top:
            return -1
        from timeline_app.layout.scene import box_at

        return box_at(frame.scene, x, y - frame.lanes_y)

    def refresh(self) -> None:
        """Paint anew: something that does not move has changed."""
        self._frame = None
        self.update()

    def _arranged(self) -> None:
        self._set_scroll_end()
        if self._wanted:
            self.reveal(self._wanted)
        self._moved()

    def _lanes_room(self) -> int:
        return self.zones.lanes_height - 2 * LANES_PAD

    def _set_scroll_end(self) -> None:
        self.camera.set_scroll_end(self._arrangement.height - self._lanes_room())

    def _present_brushes(self) -> Brushes:
        ratio = self.devicePixelRatioF()
        if self._brushes is None or self._brushes.ink.ratio != ratio:
            self._brushes = brushes_of(self._theme, ratio)
        return self._brushes

    def _moved(self) -> None:
        self._frame = None
        self.update()
        self.view_changed.emit(self.camera.scale)

    def _settled(self) -> None:
        """After a resize: new lanes, for a new width has room for other labels."""
        self._arrangement.set_width(self.width(), self._present_brushes())

    def _gather(self) -> Frame:
        zones, scale = self.zones, self.camera.scale
        frame = Frame(zones, scale, self._present_brushes(), round(self.camera.scroll), self._arrangement.height)
        frame.today = int(time.time()) // 86400 * 86400
        frame.bands, frame.content = self._arrangement.bands, self.content
        frame.rubber, frame.tick_maker, frame.words = self._gestures.rubber, self._ticks, self._words
        if self.content is None:
            return frame
        self._gatherer().add_events(frame, LANE_HEIGHT, self._selection[-1] if self._selection else None)
        frame.hint = "" if self._used or not frame.zones.has_legend else HINT
        self._tell_counts(frame.scene.shown, len(self.content.columns))
        return frame

    def _gatherer(self) -> Gatherer:
        if self._gathers is None:
            from timeline_app.gui.timeline.gather import Gatherer  # imports numpy, which an empty window does without

            self._gathers = Gatherer()
        return self._gathers

    def _tell_counts(self, shown: int, total: int) -> None:
        if (shown, total) != self._counts:
            self._counts = shown, total
            self.counts_changed.emit(shown, total)

    def _emphasis(self, frame: Frame) -> None:
        frame.emphasis = self._gatherer().emphasis(
            frame.content, self._selection, self._gestures.hovered, self._matches, self.hasFocus()
        )
        # In motion a frame draws a few new labels only; a frame that stands alone draws all.
        now = time.monotonic()
        if now - self._painted < _MOTION_SECONDS and frame.scale != self._painted_scale:
            frame.emphasis.budget.seconds = _WORDS_SECONDS
        self._painted, self._painted_scale = now, frame.scale

    # Qt's events

    def paintEvent(self, _: QPaintEvent) -> None:
        """Painting only reads."""
        if self._frame is not None and self._frame.brushes.ink.ratio != self.devicePixelRatioF():
            self._frame = None  # it stands on another screen now
        frame = self.current_frame()
        if frame.content is not None:
            self._emphasis(frame)
        painter = QPainter(self)
        paint_frame(painter, frame)
        painter.end()
        if frame.emphasis is not None and frame.emphasis.budget.late:
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window of time stays the same; everything stays everything."""
        if self.content is not None and self.camera.target == self._arrangement.fitted(event.oldSize().width()):
            self.camera.show(self.fitted)
        else:
            self.camera.show(self.camera.target.resized(max(event.size().width(), 1)))
        self._set_scroll_end()
        self._legend.place(self.zones)
        if not self.isVisible():
            self._settled()
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another look."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._brushes = None
            self._moved()
        elif event.type() == QEvent.Type.LocaleChange:
            self._words = tick_words(self.locale())
            self._moved()
        super().changeEvent(event)

    @property
    def legend(self) -> LegendButton:
        """The button of the legend."""
        return self._legend

    @property
    def card(self) -> Card:
        """The card that shows what is hovered."""
        return self._card
