"""The strips of counts: density under the axis, the overview at the bottom, badges for what has no room."""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT, Theme
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.ink import blend
from timeline_app.gui.timeline.zones import DENSITY_HEIGHT, FOOT_HEIGHT, OVERVIEW_HEIGHT, Zones
from timeline_app.layout.columns import EventColumns
from timeline_app.layout.density import Badge, Counted, begun, even_edges, heights
from timeline_app.layout.scale import TimeScale

OVERVIEW_MARGIN = 16
_BIN = 5  # pixels
_SHADES = 24
_STRIPS = 3  # that are kept, of other widths


def paint_density(painter: QPainter, scale: TimeScale, coverage: Counted, top: int, brushes: Brushes) -> None:
    """How many events touch each few pixels, whether drawn below or not, as bars that darken as they grow."""
    first, size, counts = coverage
    # What lasts through the whole window (an open end, an age) tells nothing here: the bars show what is above it.
    least = counts.min()
    most = float(counts.max() - least)
    levels = np.sqrt((counts - least) * (_SHADES * _SHADES / most if most else 0.0))
    shade = (levels + 0.5 + (counts > 0)).astype(np.intp)
    pixels = _shades(brushes).take(shade, 1).tobytes()  # kept until it is painted: the image only points to it
    image = QImage(pixels, len(shade), DENSITY_HEIGHT, len(shade) * 4, QImage.Format.Format_RGB32)
    painter.drawImage(QRectF(scale.x(first), top, len(shade) * size / scale.seconds_per_pixel, DENSITY_HEIGHT), image)


def _shades(brushes: Brushes) -> npt.NDArray[np.uint32]:
    """A column of DENSITY_HEIGHT pixels for each shade; made once for a theme."""
    if brushes.shades is None:
        theme = brushes.theme
        found = np.full((DENSITY_HEIGHT, _SHADES + 2), theme.window.rgb(), dtype=np.uint32)
        for shade in range(_SHADES + 1):
            share = shade / _SHADES
            tall = 3 + round((DENSITY_HEIGHT - 4) * share)
            found[DENSITY_HEIGHT - tall :, shade + 1] = blend(theme.accent, theme.window, 0.2 + 0.5 * share).rgb()
        found[-1] = theme.line.rgb()
        brushes.shades = found
    return brushes.shades


def overview_scale(whole: tuple[int, int], width: float) -> TimeScale:
    """The mapping of the overview: everything over the whole width."""
    return TimeScale.framing(*whole, width, OVERVIEW_MARGIN, OVERVIEW_MARGIN)


def paint_overview(
    painter: QPainter, scale: TimeScale, whole: TimeScale, content: Content, top: float, brushes: Brushes
) -> None:
    """A histogram of everything with the window on it."""
    theme = brushes.theme
    x0, x1 = (round(x) for x in window_in_overview(scale, whole))
    pale, full = (_strip(whole, content, brushes, share) for share in (0.26, 0.6))
    painter.drawPixmap(0, round(top), pale)
    ratio = brushes.ink.ratio
    source = QRectF(x0 * ratio, 0, (x1 - x0) * ratio, OVERVIEW_HEIGHT * ratio)
    painter.drawPixmap(QRectF(x0, top, x1 - x0, OVERVIEW_HEIGHT), full, source)
    edge, thin, high = blend(theme.accent, theme.window, 0.55), 1, OVERVIEW_HEIGHT - 12
    for x, y, wide, tall in (
        (x0, 6, x1 - x0, thin),
        (x0, OVERVIEW_HEIGHT - 6, x1 - x0, thin),
        (x0, 6, thin, high),
        (x1, 6, thin, high),
    ):
        painter.fillRect(x, round(top) + y, wide, tall, edge)
    handle = brushes.ink.make(("handle",), 6, 24, lambda ink: _handle(ink, theme))
    for x in (x0, x1):
        painter.drawPixmap(x - 3, round(top) + OVERVIEW_HEIGHT // 2 - 12, handle)


def _handle(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawRoundedRect(QRectF(0.5, 1, 5, 22), 2.5, 2.5)


def _strip(whole: TimeScale, content: Content, brushes: Brushes, share: float) -> QPixmap:
    """The histogram, once a content, width and theme; out of the window it is pale, inside it is full."""
    found = brushes.strips.get((whole, share))
    if found is None:
        if len(brushes.strips) > _STRIPS:
            brushes.strips.clear()
        ratio = brushes.ink.ratio
        image = QImage(round(whole.width * ratio), round(OVERVIEW_HEIGHT * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        _histogram(painter, whole, content.columns, brushes, share)
        painter.end()
        found = brushes.strips[whole, share] = QPixmap.fromImage(image)
    return found


def _histogram(painter: QPainter, whole: TimeScale, columns: EventColumns, brushes: Brushes, strength: float) -> None:
    theme = brushes.theme
    painter.fillRect(QRectF(0, 0, whole.width, OVERVIEW_HEIGHT), theme.window)
    if strength > 0.5:
        painter.fillRect(QRectF(0, 6, whole.width, OVERVIEW_HEIGHT - 12), theme.canvas)
    painter.fillRect(QRectF(0, 0, whole.width, 1 / brushes.ink.ratio), theme.line)
    edges = even_edges(whole, _BIN)
    size = int(edges[1] - edges[0]) / whole.seconds_per_pixel
    color = blend(theme.accent, theme.window, strength)
    for at, share in enumerate(heights(begun(columns, edges)).tolist()):
        if share > 0:
            high = max((OVERVIEW_HEIGHT - 22) * share, 3.0)
            x = whole.x(int(edges[at]))
            painter.fillRect(QRectF(x, OVERVIEW_HEIGHT - 8 - high, max(size - 1.5, 2.0), high), color)


def window_in_overview(scale: TimeScale, whole: TimeScale) -> tuple[float, float]:
    """Left and right edge of the window on the overview, in pixels; at least some pixels wide, never out of sight."""
    x0, x1 = whole.x(scale.left), whole.x(scale.right)
    low, high = 4.0, whole.width - 4.0
    x0, x1 = min(max(x0, low), high - 8), max(min(x1, high), low + 8)
    if x1 - x0 < 8:
        middle = min(max((x0 + x1) / 2, low + 4), high - 4)
        x0, x1 = middle - 4, middle + 4
    return x0, x1


def badge_rects(
    badges: list[Badge], scale: TimeScale, zones: Zones, brushes: Brushes, room: tuple[float, float]
) -> list[tuple[QRectF, Badge, str]]:
    """Where each "+12" stands and its words, between two pixels; those that would touch are counted together."""
    found: list[tuple[float, float, Badge, str]] = []
    for badge in badges:
        left, wide, words = _badge_place(badge, scale, brushes, room)
        if found and left < found[-1][0] + found[-1][1] + 4:
            before = found.pop()[2]
            badge = Badge(before.start, badge.end, before.count + badge.count)
            left, wide, words = _badge_place(badge, scale, brushes, room)
        found.append((left, wide, badge, words))
    top = zones.foot_top + (FOOT_HEIGHT - BAR_HEIGHT) / 2
    return [(QRectF(left, top, wide, BAR_HEIGHT), badge, words) for left, wide, badge, words in found]


def _badge_place(
    badge: Badge, scale: TimeScale, brushes: Brushes, room: tuple[float, float]
) -> tuple[float, float, str]:
    words = f"+{badge.count:,}"
    wide = brushes.more.width(words) + 16
    middle = (max(scale.x(badge.start), 0.0) + min(scale.x(badge.end), scale.width)) / 2
    return max(min(middle - wide / 2, room[1] - wide), room[0]), wide, words


def paint_badges(painter: QPainter, rects: list[tuple[QRectF, Badge, str]], brushes: Brushes) -> None:
    """A row of counts of what has no room at this zoom."""
    for rect, _, words in rects:
        key = ("more", words)
        pill = brushes.ink.get(key) or brushes.ink.make(
            key, rect.width(), BAR_HEIGHT, partial(_pill, wide=rect.width(), words=words, brushes=brushes)
        )
        painter.drawPixmap(round(rect.left()), round(rect.top()), pill)


def _pill(painter: QPainter, wide: float, words: str, brushes: Brushes) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.theme.selected)
    painter.drawRoundedRect(QRectF(0, 0, wide, BAR_HEIGHT), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
    painter.setFont(brushes.more.font)
    painter.setPen(brushes.more.color)
    painter.drawText(QRectF(0, 0, wide, BAR_HEIGHT), Qt.AlignmentFlag.AlignCenter, words)
