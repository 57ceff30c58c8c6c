"""TimelineView: one opaque, custom-painted widget with axis, density strip, lanes and overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from timeline_app.gui.theme import LANE_HEIGHT, Theme, current_theme, interface_font
from timeline_app.gui.timeline.content import Content, content_of, label_widths
from timeline_app.gui.timeline.paint_axis import paint_axis
from timeline_app.gui.timeline.zones import LANES_PAD, Zone, Zones
from timeline_app.layout.grouping import Grouping
from timeline_app.layout.scale import TimeScale
from timeline_app.model.instant import instant
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.layout.lanes import Lanes
    from timeline_app.layout.scene import Scene


class TimelineView(QWidget):
    """Shows the dated events of a timeline. See DESIGN.md for its gestures and keys."""

    event_clicked = Signal(str)
    selection_changed = Signal(object)
    event_activated = Signal(str)
    hide_requested = Signal(object)
    view_changed = Signal(object)
    counts_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self._theme = current_theme()
        self._scale = TimeScale.framing(instant(1900), instant(2030), 800.0)
        self._content: Content | None = None
        self._lanes: Lanes | None = None
        self._scene: Scene | None = None
        self._matches: frozenset[str] | None = None
        self._selection: tuple[str, ...] = ()
        self._scroll = 0
        self._press: QPointF | None = None
        self._counts = (0, 0)

    # what is shown

    def set_timeline(self, timeline: Timeline) -> None:
        """Show a timeline; the view and the selection stay where they can. The first events are all fitted in."""
        had = self._content is not None
        self._content = content_of(timeline) if timeline.dated else None
        if self._content is None:
            self._lanes = self._scene = None
            self.update()
            return
        self._assign()
        kept = tuple(name for name in self._selection if name in self._content.position)
        if not had:
            self.fit_all()
        if kept != self._selection:
            self._selection = kept
            self.selection_changed.emit(kept)
        self._moved()

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        self.update()

    def set_matches(self, event_ids: frozenset[str] | None) -> None:
        """Dim all events but these; None: no search."""
        self._matches = event_ids
        self.update()

    def set_grouping(self, grouping: Grouping) -> None:
        """Put the lanes under headings."""

    # selection

    def select(self, event_ids: tuple[str, ...], reveal: bool = True) -> None:
        """Select these events; those unknown are left out. Emits nothing if it was so already."""
        known = self._content.position if self._content else {}
        chosen = tuple(name for name in event_ids if name in known)
        if chosen == self._selection:
            return
        self._selection = chosen
        self.update()
        self.selection_changed.emit(chosen)

    # the view

    def fit_all(self) -> None:
        """Show all events with room around them."""
        if self._content is None:
            return
        first, last = self._content.columns.extent
        self._scale = self._fit(first, last)
        self._moved()

    def zoom_in(self) -> None:
        """Twice as close around the middle."""
        self._zoom(2.0, self.width() / 2)

    def zoom_out(self) -> None:
        """Half as close around the middle."""
        self._zoom(0.5, self.width() / 2)

    def frame_selection(self) -> None:
        """Zoom to the selected events."""

    def _fit(self, first: int, last: int) -> TimeScale:
        return TimeScale.framing(first, last, max(self.width(), 1), 32, 60)

    def _assign(self) -> None:
        from timeline_app.layout.lanes import assign_lanes

        first, last = self._content.columns.extent
        fit = self._fit(first, last)
        widths = label_widths(self._content, QFontMetricsF(interface_font()), QFontMetricsF(interface_font(0.85)))
        self._lanes = assign_lanes(self._content.columns, widths, fit.seconds_per_pixel, fit.right)

    def _zoom(self, factor: float, x: float) -> None:
        self._scale = self._scale.zoomed(factor, x)
        self._moved()

    def _moved(self) -> None:
        self._scene = None
        self.update()
        self.view_changed.emit(self._scale)

    def _build(self) -> None:
        if self._scene is None and self._content is not None:
            from timeline_app.layout.scene import build_scene

            zones = self._zones()
            first = max((self._scroll - LANES_PAD) // LANE_HEIGHT, 0)
            last = (self._scroll + zones.lanes_height) // LANE_HEIGHT + 1
            self._scene = build_scene(self._content.columns, self._lanes, self._scale, first, last)
            counts = self._scene.shown, len(self._content.columns)
            if counts != self._counts:
                self._counts = counts
                self.counts_changed.emit(*counts)

    def _zones(self) -> Zones:
        return Zones(self.width(), self.height())

    # Qt's events

    def paintEvent(self, _: QPaintEvent) -> None:
        """Painting only reads."""
        self._build()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zones = self._zones()
        painter.fillRect(self.rect(), self._theme.canvas)
        paint_axis(painter, self._scale, zones, self._theme)
        if self._scene is not None and self._content is not None:
            from timeline_app.gui.timeline.paint_events import paint_scene

            painter.setClipRect(0, zones.lanes_top, zones.width, zones.lanes_height)
            painter.translate(0, zones.lanes_top + LANES_PAD - self._scroll)
            chosen = {self._content.position[name] for name in self._selection}
            paint_scene(painter, self._scene, self._content, self._theme, chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the window of time."""
        self._scale = self._scale.resized(max(event.size().width(), 1))
        self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, zoom or move."""
        steps = event.angleDelta().y() / 120
        zone = self._zones().at(event.position().y())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or zone in (Zone.AXIS, Zone.OVERVIEW):
            self._zoom(1.25**steps, event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._scale = self._scale.moved(-steps * 90)
            self._moved()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins."""
        self._press = event.position()
        name = self._event_at(event.position())
        if name:
            self.select((name,), reveal=False)
            self.event_clicked.emit(name)
        else:
            self.select(())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag pans."""
        if self._press is not None and event.buttons():
            self._scale = self._scale.moved(self._press.x() - event.position().x())
            self._press = event.position()
            self._moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ends."""
        self._press = None

    def _event_at(self, point: QPointF) -> str:
        self._build()
        zones = self._zones()
        if self._scene is None or self._content is None or zones.at(point.y()) is not Zone.LANES:
            return ""
        from timeline_app.layout.scene import box_at

        y = point.y() - zones.lanes_top - LANES_PAD + self._scroll
        found = box_at(self._scene, point.x(), int(y // LANE_HEIGHT))
        return self._content.event(found).id if found >= 0 else ""
