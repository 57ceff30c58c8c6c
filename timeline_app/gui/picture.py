"""The whole timeline as a picture, drawn with the painter of the widget; needs no screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from timeline_app.errors import TimelineError
from timeline_app.gui.theme import BAR_HEIGHT, LANE_HEIGHT, LIGHT, Theme, interface_font
from timeline_app.gui.timeline.brushes import Brushes, brushes_of
from timeline_app.gui.timeline.content import TimelineContent, content_of, label_widths
from timeline_app.gui.timeline.ink import Pen
from timeline_app.gui.timeline.legend import legend_size, paint_legend
from timeline_app.gui.timeline.paint_axis import axis_of, paint_axis, paint_ground
from timeline_app.gui.timeline.zones import AXIS_HEIGHT, LANES_PAD
from timeline_app.gui.tones import Tones, tones_of
from timeline_app.layout.grouping import Grouping
from timeline_app.layout.scale import TimeScale
from timeline_app.model.timeline import Timeline

MARGIN = 40
HEAD = 92
ROW = BAR_HEIGHT + 4
_MOST_PIXELS = 30_000  # of a side: beyond, a picture cannot be drawn or shown


def write_picture(
    timeline: Timeline,
    path: Path,
    width: int = 1600,
    theme: Theme = LIGHT,
    scale: float = 2.0,
    left_out: int = 0,
    tones: Tones | None = None,
) -> None:
    """Write a PNG: title, timeline, legend, and below the events that wait for a date.

    `width` is in logical pixels, `scale` the device pixels in one; the height is as needed. `left_out` events are not
    in the timeline, which is told. Needs a QGuiApplication
    (offscreen will do). Raises TimelineError if it can't be written.
    """
    brushes = brushes_of(theme, scale)
    picture = _Picture(timeline, width, brushes, left_out, tones)
    height = picture.height
    if round(height * scale) > _MOST_PIXELS:
        raise TimelineError(f"the picture would be {round(height * scale):,} pixels high; hide some events first")
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise TimelineError("the picture needs more memory than there is")
    image.setDevicePixelRatio(scale)
    image.fill(theme.canvas)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter)
    painter.end()
    if not image.save(str(path), "PNG"):
        raise TimelineError(f"the picture could not be written to {path}")


class _Picture:
    """What the picture holds, measured before it is painted."""

    def __init__(
        self, timeline: Timeline, width: int, brushes: Brushes, left_out: int, tones: Tones | None = None
    ) -> None:
        self.tones = tones_of(timeline, tones)
        # On paper no article can be asked for: where colours begin anew, numbers tell articles apart.
        self.numbered = len(timeline.documents) > len(brushes.theme.tones)
        self.timeline = _numbered(timeline) if self.numbered else timeline
        timeline = self.timeline
        self.width, self.brushes = width, brushes
        self.left_out = left_out
        self.inner = width - 2 * MARGIN
        self.content: TimelineContent | None = content_of(timeline, self.tones) if timeline.dated else None
        self.lanes = 0
        if self.content is not None:
            self._lay_out(self.content)
        self.body = AXIS_HEIGHT + 2 * LANES_PAD + self.lanes * LANE_HEIGHT if self.content is not None else ROW
        waiting = ROW * (len(timeline.waiting) + 1) + 20 if timeline.waiting else 0
        self.articles = ROW * (len(timeline.documents) + 1) + 20 if len(timeline.documents) > 1 else 0
        self.height = HEAD + self.body + self.articles + waiting + legend_size().height() + MARGIN

    def _lay_out(self, content: TimelineContent) -> None:
        from timeline_app.layout.bands import Band
        from timeline_app.layout.lanes import first_level
        from timeline_app.layout.scene import build_scene

        columns = content.columns
        self.view = TimeScale.framing(*columns.whole, self.inner, 8, 32)
        spp = self.view.seconds_per_pixel
        widths = label_widths(content, self.brushes.title.font, self.brushes.badge.font)
        ((_, rows),) = content.groups(Grouping.NONE)
        # On paper nothing can be zoomed: all that the events need are lanes.
        level = first_level(columns, rows, widths, spp, self.view.right, len(rows))
        band = Band("", len(rows), (level,))
        self.lanes = band.lanes
        self.scene = build_scene(columns, (band,), self.view, 0, 1 << 30, LANE_HEIGHT)

    def paint(self, painter: QPainter) -> None:
        """All of it, from the top."""
        self._head(painter)
        painter.translate(MARGIN, HEAD)
        if self.content is not None:
            self._body(painter)
        painter.translate(0, self.body)
        if len(self.timeline.documents) > 1:
            self._articles(painter)
        if self.timeline.waiting:
            self._waiting(painter)
        painter.translate(-14, 12)
        paint_legend(painter, self.brushes)

    def _head(self, painter: QPainter) -> None:
        documents = self.timeline.documents
        title = documents[0].title if len(documents) == 1 else f"Timeline of {len(documents)} articles"
        pen = Pen(interface_font(1.7, QFont.Weight.DemiBold), self.brushes.theme.text)
        ink = self.brushes.ink
        ink.words(painter, MARGIN, 22, 32, pen.elided(title, self.inner), pen)
        dated, waiting = len(self.timeline.dated), len(self.timeline.waiting)
        counts = f"{dated} event{'s' * (dated != 1)}"
        counts += f" · {waiting} waiting for a date" if waiting else ""
        counts += f" · {self.left_out} minor ones left out" if self.left_out else ""
        ink.words(painter, MARGIN, 54, 22, counts, self.brushes.small)

    def _body(self, painter: QPainter) -> None:
        from timeline_app.gui.timeline.paint_events import Emphasis, paint_scene

        painter.save()
        painter.setClipRect(QRectF(0, 0, self.inner, self.body))
        axis = axis_of(self.view)
        paint_ground(painter, axis, self.body, self.brushes)
        paint_axis(painter, axis, self.brushes)
        painter.translate(0, AXIS_HEIGHT + LANES_PAD)
        paint_scene(painter, self.scene, self.content, self.brushes, Emphasis(), self.inner)
        painter.restore()

    def _articles(self, painter: QPainter) -> None:
        """Which tone is which article."""
        ink, brushes = self.brushes.ink, self.brushes
        ink.words(painter, 0, 12, ROW, "Articles", brushes.heading)
        for row, document in enumerate(self.timeline.documents, start=1):
            painter.fillRect(0, 12 + ROW * row + 6, 12, 12, brushes.theme.tone(self.tones[document.id]))
            words = f"{row}  {document.title}" if self.numbered else document.title
            ink.words(painter, 22, 12 + ROW * row, ROW, brushes.title.elided(words, self.inner), brushes.title)
        painter.translate(0, self.articles)

    def _waiting(self, painter: QPainter) -> None:
        ink, brushes = self.brushes.ink, self.brushes
        ink.words(painter, 0, 12, ROW, f"Waiting for a date · {len(self.timeline.waiting)}", brushes.heading)
        for row, event in enumerate(self.timeline.waiting, start=1):
            words = brushes.title.elided(" ".join(event.title.split()), self.inner)
            ink.words(painter, 0, 12 + ROW * row, ROW, words, brushes.title)
        painter.translate(0, ROW * (len(self.timeline.waiting) + 1) + 20)


def _numbered(timeline: Timeline) -> Timeline:
    """The events with the numbers of their articles before their titles."""
    numbers = {document.id: str(number) for number, document in enumerate(timeline.documents, start=1)}
    events = (
        replace(event, title=f"[{', '.join(numbers[name] for name in event.documents)}] {event.title}")
        for event in timeline.events
    )
    return replace(timeline, events=tuple(events))
