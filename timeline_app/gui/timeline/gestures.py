"""What the pointer does, by the zone in which a gesture begins."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from timeline_app.gui.theme import LANE_HEIGHT
from timeline_app.gui.timeline.frame import scroll_thumb
from timeline_app.gui.timeline.headings import HeadingDrag, heading_at
from timeline_app.gui.timeline.off_view import chip_at, follow
from timeline_app.gui.timeline.zones import AXIS_ROW, Zone
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import coarse_step, fine_step, periods, ticks

if TYPE_CHECKING:
    from timeline_app.gui.timeline.view import TimelineView

ZOOM_A_NOTCH = 1.35
MOVE_A_NOTCH = 96.0  # pixels
_CLICK = 4.0  # pixels: less is no drag
_GRIP = 7.0  # pixels around a handle of the overview
_STILL = 60  # milliseconds without a move: no glide


class Drag(Enum):
    """What a drag does."""

    NONE = 0
    PAN = 1
    RANGE = 2
    WINDOW = 3
    WINDOW_START = 4
    WINDOW_END = 5
    THUMB = 6
    HEADING = 7


class Gestures:
    """The pointer's state, and what it makes the view do."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.hovered = -1
        self.rubber: tuple[float, float] | None = None
        self._drag = Drag.NONE
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._moved = False
        self._scale: TimeScale | None = None  # as the drag began
        self._scroll = 0.0
        self._speed = 0.0
        self._clock = QElapsedTimer()
        self._heading: HeadingDrag | None = None

    @property
    def dragging(self) -> bool:
        """Whether a drag goes on."""
        return self._pressed is not None and self._moved

    # wheel and pinch

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll, zoom or move; a trackpad moves by pixels, a wheel by notches."""
        view, at = self._view, event.position()
        view.card.forget()
        zone = view.zones.at(at.y())
        fine = event.pixelDelta()
        turn = event.angleDelta()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        control = control or (view.wheel_zooms and not event.modifiers())
        if control or zone in (Zone.AXIS, Zone.DENSITY, Zone.OVERVIEW):
            self._wheel_zoom(event, zone)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            view.note_use()
            sideways = turn.x() or turn.y()
            view.camera.move(-(fine.x() or fine.y()) if not fine.isNull() else -sideways / 120 * MOVE_A_NOTCH)
        else:
            view.camera.scroll_by(-fine.y() if not fine.isNull() else -turn.y() / 120 * LANE_HEIGHT * 2)
        event.accept()

    def _wheel_zoom(self, event: QWheelEvent, zone: Zone) -> None:
        view, x = self._view, event.position().x()
        view.note_use()
        if zone is Zone.OVERVIEW and view.content is not None:
            whole = view.current_frame().whole
            x = min(max(view.camera.target.x(whole.seconds_at(x)), 0.0), float(view.width()))
        fine = event.pixelDelta()
        if not fine.isNull():
            view.camera.zoom(1.004 ** fine.y(), x, eased=False)
        else:
            view.camera.zoom(ZOOM_A_NOTCH ** ((event.angleDelta().y() or event.angleDelta().x()) / 120), x)

    def native(self, event: QNativeGestureEvent) -> bool:
        """A pinch on a touch pad."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.note_use()
        self._view.camera.zoom(max(1.0 + event.value(), 0.1), event.position().x(), eased=False)
        return True

    # buttons

    def press(self, event: QMouseEvent) -> None:
        """Remember where and what for."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position()
        view.camera.stop()
        view.card.forget()
        self._pressed, self._last, self._moved, self._speed = at, at, False, 0.0
        self._scale, self._scroll = view.camera.scale, view.camera.scroll
        self._drag = self._kind_of_drag(at, event.modifiers())
        self._clock.start()

    def _kind_of_drag(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Drag:
        view = self._view
        frame = view.current_frame()
        if frame.zones.at(at.y()) is Zone.OVERVIEW and frame.whole is not None:
            from timeline_app.gui.timeline.paint_overview import window_in_overview

            x0, x1 = window_in_overview(view.camera.scale, frame.whole)
            if abs(at.x() - x0) <= _GRIP and at.x() - x0 < x1 - at.x():
                return Drag.WINDOW_START
            if abs(at.x() - x1) <= _GRIP:
                return Drag.WINDOW_END
            if not x0 <= at.x() <= x1:
                middle = frame.whole.seconds_at(at.x())
                view.camera.jump(view.camera.scale.moved(view.camera.scale.x(middle) - view.width() / 2))
                view.camera.show(view.camera.target)
                self._scale = view.camera.scale
            return Drag.WINDOW
        thumb = scroll_thumb(frame)
        if thumb is not None and thumb.adjusted(-4, 0, 4, 0).contains(at):
            return Drag.THUMB
        heading = heading_at(frame, at)
        if heading:
            self._heading = HeadingDrag(view, heading, at)
            return Drag.HEADING
        return Drag.RANGE if modifiers & Qt.KeyboardModifier.ShiftModifier else Drag.PAN

    def move(self, event: QMouseEvent) -> None:
        """Drag what was pressed, or look."""
        at = event.position()
        if self._pressed is None:
            self._look(at)
            return
        if not self._moved and (at - self._pressed).manhattanLength() < _CLICK:
            return
        if not self._moved and self._drag not in (Drag.HEADING, Drag.RANGE):
            self._view.camera.mark()
        if not self._moved and self._drag in (Drag.PAN, Drag.HEADING):
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._moved = True
        self._view.note_use()
        self._do_drag(at)
        self._last = at

    def _do_drag(self, at: QPointF) -> None:
        view, camera = self._view, self._view.camera
        gone = at - self._pressed
        if self._drag is Drag.PAN:
            seconds = max(self._clock.restart(), 1) / 1000
            self._speed = 0.6 * (self._last.x() - at.x()) / seconds + 0.4 * self._speed
            camera.show(self._scale.moved(-gone.x()), self._scroll - gone.y())
        elif self._drag is Drag.RANGE:
            self.rubber = (self._pressed.x(), at.x())
            view.refresh()
        elif self._drag is Drag.HEADING:
            self._heading.move(at)
        elif self._drag is Drag.THUMB:
            frame = view.current_frame()
            room = frame.zones.lanes_height - scroll_thumb(frame).height()
            camera.show(camera.scale, self._scroll + gone.y() * camera.scroll_end / max(room, 1))
        else:
            self._drag_window(at, gone.x())

    def _drag_window(self, at: QPointF, gone: float) -> None:
        view, start = self._view, self._scale
        whole = view.current_frame().whole
        ratio = whole.seconds_per_pixel / start.seconds_per_pixel
        if self._drag is Drag.WINDOW:
            view.camera.show(start.moved(gone * ratio))
            return
        edge = whole.seconds_at(at.x())
        least = max(int(whole.seconds_per_pixel), 1)
        if self._drag is Drag.WINDOW_START:
            view.camera.show(TimeScale.framing(min(edge, start.right - least), start.right, view.width()))
        else:
            view.camera.show(TimeScale.framing(start.left, max(edge, start.left + least), view.width()))

    def release(self, event: QMouseEvent) -> None:
        """A click selects, a drag glides or zooms."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        drag, moved, rubber = self._drag, self._moved, self.rubber
        self._pressed, self._drag, self.rubber, self._moved = None, Drag.NONE, None, False
        self._look(event.position())
        if not moved:
            if drag is Drag.HEADING:
                self._view.toggle_group(self._heading.label)
            elif drag in (Drag.PAN, Drag.RANGE):
                self._click(event)
        elif drag is Drag.HEADING:
            self._heading.end()
        elif drag is Drag.PAN and self._clock.elapsed() < _STILL:
            self._view.camera.glide(self._speed)
        elif rubber is not None:
            scale = self._view.camera.scale
            x0, x1 = sorted(rubber)
            self._view.camera.jump(
                TimeScale.framing(scale.seconds_at(x0), scale.seconds_at(x1) + 1, self._view.width())
            )
        self._view.refresh()

    def _click(self, event: QMouseEvent) -> None:
        view, at = self._view, event.position()
        frame = view.current_frame()
        chip = chip_at(frame, at)
        if chip is not None:
            view.note_use()
            follow(view, chip)
            return
        for rect, badge, _ in frame.badges:
            if rect.adjusted(-2, -2, 2, 2).contains(at):
                view.note_use()
                view.frame(badge.start, badge.end)
                return
        if frame.zones.at(at.y()) not in (Zone.LANES, Zone.FOOT):
            return
        add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        row = view.event_at(at.x(), at.y())
        if row < 0:
            if not add:
                view.select(())
            return
        name = view.content.key(row)
        if add:
            rest = tuple(other for other in view.selection if other != name)
            view.select(rest if name in view.selection else (*rest, name), reveal=False)
        else:
            view.select((name,), reveal=False)
        view.event_clicked.emit(name)

    def double_click(self, event: QMouseEvent) -> None:
        """Frame the event, the period of a tick, or come closer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position()
        zone = view.zones.at(at.y())
        view.note_use()
        if zone in (Zone.AXIS, Zone.DENSITY):
            self._frame_period(at)
        elif zone is Zone.OVERVIEW:
            view.fit_all()
        elif not heading_at(view.current_frame(), at):
            row = view.event_at(at.x(), at.y())
            if row >= 0:
                view.go_to(view.content.key(row))
            else:
                view.camera.zoom(2.0, at.x())

    def _frame_period(self, at: QPointF) -> None:
        scale = self._view.camera.target
        moment = scale.seconds_at(at.x())
        fine = fine_step(scale)
        if at.y() < AXIS_ROW:
            spans = [(period.start, period.end) for period in periods(scale, coarse_step(fine))]
        else:
            marks = [tick.at for tick in ticks(scale, fine)]
            spans = list(zip(marks, [*marks[1:], marks[-1] + fine.seconds], strict=True))
        for start, end in spans:
            if start <= moment < end:
                self._view.frame(start, end)
                return

    # looking

    def _look(self, at: QPointF) -> None:
        view = self._view
        row = view.event_at(at.x(), at.y())
        frame = view.current_frame()
        on_badge = any(rect.contains(at) for rect, _, _ in frame.badges)
        hand = row >= 0 or on_badge or chip_at(frame, at) is not None or heading_at(frame, at) != ""
        view.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if row != self.hovered:
            self.hovered = row
            view.update()
            view.card.look_at(row, at)

    def leave(self) -> None:
        """The pointer is gone."""
        if self.hovered >= 0:
            self.hovered = -1
            self._view.update()
        self._view.card.forget()
