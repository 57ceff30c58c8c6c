"""Camera: which window of time and which lanes are seen, how it moves there, and where it was before."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyle

from timeline_app.layout.scale import TimeScale

ZOOM_MILLISECONDS = 140
JUMP_MILLISECONDS = 190
_GLIDE_SECONDS = 0.11  # a glide loses 63 % of its speed in this time
_SLOWEST = 30.0  # pixels a second
_PAUSE_MILLISECONDS = 1200  # after which another zoom or move is another step of the history
_MOST_VIEWS = 50


class Camera(QObject):
    """Holds the scale and the scroll position; every change goes through here and is told by `moved`."""

    moved = Signal()

    def __init__(self, scale: TimeScale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scale = scale
        self.scroll = 0.0
        self.scroll_end = 0.0
        self.animated = True
        self._from: tuple[TimeScale, float] = (scale, 0.0)
        self._target: tuple[TimeScale, float] = (scale, 0.0)
        self._lasts = 0
        self._speed = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(15)
        self._timer.timeout.connect(self._tick)
        self._marked = QElapsedTimer()
        self._before: list[TimeScale] = []
        self._after: list[TimeScale] = []

    @property
    def in_motion(self) -> bool:
        """Whether an animation runs."""
        return self._timer.isActive()

    @property
    def target(self) -> TimeScale:
        """The window that is being moved to."""
        return self._target[0] if self.in_motion and self._lasts else self.scale

    @property
    def has_before(self) -> bool:
        """Whether there is a view to go back to."""
        return bool(self._before)

    @property
    def has_after(self) -> bool:
        """Whether there is a view to go forward to."""
        return bool(self._after)

    def stop(self) -> None:
        """Stay where it is now."""
        self._timer.stop()
        self._speed = 0.0

    def show(self, scale: TimeScale, scroll: float | None = None) -> None:
        """Be there at once."""
        self.stop()
        self.scale = scale
        self.scroll = self._held(self.scroll if scroll is None else scroll)
        self.moved.emit()

    def mark(self) -> None:
        """Keep this view to come back to, unless the reader is in the midst of moving."""
        if not self._marked.isValid() or self._marked.elapsed() > _PAUSE_MILLISECONDS:
            self._remember()
        self._marked.start()

    def zoom(self, factor: float, x: float, eased: bool = True) -> None:
        """Zoom at a pixel: the time under it stays there."""
        self.mark()
        wanted = self.target.zoomed(factor, x)
        if eased:
            self._go(wanted, self.scroll, ZOOM_MILLISECONDS)
        else:
            self.show(wanted)

    def move(self, pixels: float) -> None:
        """Move in time by so many pixels."""
        self.mark()
        self.show(self.scale.moved(pixels))

    def scroll_by(self, pixels: float) -> None:
        """Scroll the lanes, without stopping a motion in time."""
        at = self._held(self.scroll + pixels)
        if at != self.scroll:
            self.scroll = at
            self._target = (self._target[0], at)
            self._from = (self._from[0], at)
            self.moved.emit()

    def jump(self, scale: TimeScale, scroll: float | None = None) -> None:
        """Go to another place, with an entry in the history."""
        self._remember()
        self._go(scale, self.scroll if scroll is None else scroll, JUMP_MILLISECONDS)

    def _remember(self) -> None:
        if self._before[-1:] != [self.target]:
            self._before = [*self._before[-_MOST_VIEWS:], self.target]
        self._after = []

    def back(self) -> None:
        """To the view before the last jump, or before the last time that the reader began to move."""
        self._marked.invalidate()
        if self._before:
            self._after.append(self.target)
            self._go(self._before.pop().resized(self.scale.width), self.scroll, JUMP_MILLISECONDS)

    def forward(self) -> None:
        """To the view that `back` left."""
        if self._after:
            self._before.append(self.target)
            self._go(self._after.pop().resized(self.scale.width), self.scroll, JUMP_MILLISECONDS)

    def glide(self, pixels_per_second: float) -> None:
        """Roll out after a drag."""
        if self._may_move() and abs(pixels_per_second) > _SLOWEST * 4:
            self._speed = max(-4000.0, min(4000.0, pixels_per_second))
            self._lasts = 0
            self._clock.start()
            self._timer.start()

    def set_scroll_end(self, end: float) -> None:
        """The furthest that the lanes can be scrolled."""
        self.scroll_end = max(end, 0.0)
        self.scroll = self._held(self.scroll)

    def _held(self, scroll: float) -> float:
        return min(max(scroll, 0.0), self.scroll_end)

    def _may_move(self) -> bool:
        style = QApplication.style()
        return self.animated and style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

    def _go(self, scale: TimeScale, scroll: float, milliseconds: int) -> None:
        scroll = self._held(scroll)
        if not self._may_move():
            self.show(scale, scroll)
            return
        self._from, self._target = (self.scale, self.scroll), (scale, scroll)
        self._lasts, self._speed = milliseconds, 0.0
        self._clock.start()
        self._timer.start()

    def _tick(self) -> None:
        if self._lasts:
            share = min(self._clock.elapsed() / self._lasts, 1.0)
            eased = 1 - (1 - share) ** 3
            self.scale = self._from[0].between(self._target[0], eased if share < 1 else 1.0)
            self.scroll = self._held(self._from[1] + (self._target[1] - self._from[1]) * eased)
            if share >= 1:
                self._timer.stop()
        else:
            seconds = self._clock.restart() / 1000
            self.scale = self.scale.moved(self._speed * seconds)
            self._speed *= 2.718281828 ** (-seconds / _GLIDE_SECONDS)
            if abs(self._speed) < _SLOWEST:
                self._timer.stop()
        self.moved.emit()
