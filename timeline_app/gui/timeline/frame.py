"""One frame: everything that is painted, gathered before; painting only reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.gui.theme import Theme
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.ink import clear
from timeline_app.gui.timeline.paint_axis import axis_of, paint_axis, paint_ground
from timeline_app.gui.timeline.zones import FOOT_HEIGHT, HEADING_HEIGHT, LANES_PAD, Zones
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.tick_words import ENGLISH, TickWords
from timeline_app.layout.ticks import TickMaker

if TYPE_CHECKING:
    from timeline_app.gui.timeline.off_view import Chip
    from timeline_app.gui.timeline.paint_events import Emphasis
    from timeline_app.layout.bands import Band
    from timeline_app.layout.density import Badge, Counted
    from timeline_app.layout.scene import Scene


class EventPainter(Protocol):
    """Draws what needs numpy, which an empty window does without."""

    def paint_lanes(self, painter: QPainter, frame: Frame) -> None:
        """The marks and words of the lanes; the painter stands at the top of the first."""

    def paint_strips(self, painter: QPainter, frame: Frame) -> None:
        """Density, badges and overview."""


@dataclass
class Frame:
    """See the module; `scroll` and `height` are pixels of the lanes, `today` is seconds, `rubber` a range of x."""

    zones: Zones
    scale: TimeScale
    brushes: Brushes
    scroll: int = 0
    height: int = 0
    today: int | None = None
    content: Content | None = None
    bands: tuple[Band, ...] = ()
    scene: Scene | None = None
    coverage: Counted | None = None
    badges: tuple[tuple[QRectF, Badge, str], ...] = ()
    chips: tuple[Chip, ...] = ()
    whole: TimeScale | None = None
    emphasis: Emphasis | None = None
    events: EventPainter | None = None  # None without content
    rubber: tuple[float, float] | None = None
    hint: str = ""
    words: TickWords = ENGLISH
    tick_maker: TickMaker | None = None

    @property
    def lanes_y(self) -> int:
        """Where the first lane's top stands in the widget."""
        return self.zones.lanes_top + LANES_PAD - self.scroll


def paint_frame(painter: QPainter, frame: Frame) -> None:
    """Everything, from the ground up."""
    zones, brushes, theme = frame.zones, frame.brushes, frame.brushes.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    axis = axis_of(frame.scale, frame.words, frame.tick_maker)
    paint_ground(painter, axis, zones.overview_top, brushes, frame.today)
    if zones.overview_top < zones.height and frame.content is None:
        painter.fillRect(0, zones.overview_top, zones.width, zones.height - zones.overview_top, theme.window)
    events = frame.events
    if events is not None:
        _lanes(painter, frame, events)
    paint_axis(painter, axis, brushes, frame.today)
    if events is not None:
        events.paint_strips(painter, frame)
    if frame.rubber is not None:
        _rubber(painter, frame)
    foot = [rect for rect, _, _ in frame.badges] + [chip.rect for chip in frame.chips if chip.row < 0]
    if frame.hint and all(rect.left() > 36 + brushes.fine.width(frame.hint) for rect in foot):
        brushes.ink.words(painter, 12, zones.foot_top, FOOT_HEIGHT, frame.hint, brushes.fine)


def _lanes(painter: QPainter, frame: Frame, events: EventPainter) -> None:
    zones = frame.zones
    painter.save()
    painter.setClipRect(0, zones.lanes_top, zones.width, zones.lanes_height)
    painter.translate(0, frame.lanes_y)
    for band in frame.bands:
        if band.label:
            _heading(painter, frame, band)
    events.paint_lanes(painter, frame)
    painter.restore()
    _scroll_bar(painter, frame)


def _heading(painter: QPainter, frame: Frame, band: Band) -> None:
    brushes = frame.brushes
    top = band.top - HEADING_HEIGHT
    if not -HEADING_HEIGHT < top + frame.lanes_y < frame.zones.height:
        return
    painter.setPen(QPen(brushes.theme.line, 1))
    if top > 0:
        painter.drawLine(QLineF(0, top + 0.5, frame.zones.width, top + 0.5))
    arrow = "▸" if band.collapsed else "▾"
    words = brushes.heading.metrics.elidedText(band.label, Qt.TextElideMode.ElideRight, frame.zones.width - 120)
    x = 12 + brushes.ink.words(painter, 12, top + 4, HEADING_HEIGHT - 6, f"{arrow}  {words}", brushes.heading)
    brushes.ink.words(painter, x + 8, top + 4, HEADING_HEIGHT - 6, f"{band.count:,}", brushes.fine)


def scroll_thumb(frame: Frame) -> QRectF | None:
    """The thumb of the scroll bar of the lanes, or None where all lanes are seen."""
    zones = frame.zones
    room = zones.lanes_height
    if frame.height <= room:
        return None
    long = max(room * room / frame.height, 28.0)
    share = frame.scroll / max(frame.height - room, 1)
    return QRectF(zones.width - 9, zones.lanes_top + 2 + (room - 4 - long) * min(share, 1.0), 5, long)


def _scroll_bar(painter: QPainter, frame: Frame) -> None:
    thumb = scroll_thumb(frame)
    if thumb is not None:
        painter.fillRect(0, frame.zones.foot_top, frame.zones.width, 1, frame.brushes.theme.line)  # lanes end here
        size = round(thumb.height())
        found = frame.brushes.ink.make(("thumb", size), 6, size, lambda ink: _thumb(ink, size, frame.brushes.theme))
        painter.drawPixmap(round(thumb.left()), round(thumb.top()), found)


def _thumb(painter: QPainter, size: int, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(clear(theme.muted, 0.4))
    painter.drawRoundedRect(QRectF(0, 0, 5, size), 2.5, 2.5)


def _rubber(painter: QPainter, frame: Frame) -> None:
    x0, x1 = sorted(frame.rubber or (0.0, 0.0))
    area = QRectF(x0, 0, x1 - x0, frame.zones.overview_top)
    painter.fillRect(area, clear(frame.brushes.theme.accent, 0.1))
    painter.setPen(QPen(frame.brushes.theme.accent, 1))
    painter.drawLine(QLineF(x0, 0, x0, area.bottom()))
    painter.drawLine(QLineF(x1, 0, x1, area.bottom()))
