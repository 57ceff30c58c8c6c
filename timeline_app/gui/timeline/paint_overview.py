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
from timeline_app.gui.timeline.zones import DENSITY_HEIGHT, FOOT_HEIGHT, LEGEND_ROOM, OVERVIEW_HEIGHT, Zones
from timeline_app.layout.columns import EventColumns, Ints
from timeline_app.layout.density import Badge, begun, even_edges, heights
from timeline_app.layout.scale import TimeScale

OVERVIEW_MARGIN = 16
_BIN = 5  # pixels
_SHADES = 24


def paint_density(
    painter: QPainter, scale: TimeScale, coverage: tuple[int, int, Ints], top: int, brushes: Brushes
) -> None:
    """How many events touch each few pixels, whether drawn below or not, as bars that darken as they grow."""
    theme = brushes.theme
    first, size, counts = coverage
    # What lasts through the whole window (an open end, an age) tells nothing here: the bars show what is above it.
    above = counts - counts.min()
    most = int(above.max())
    levels = np.sqrt(above * (_SHADES * _SHADES / most)) if most else np.zeros(len(above))
    shade = (levels + 0.5).astype(np.intp) + (counts > 0)
    pixels = _shades(brushes)[:, shade].tobytes()  # kept until it is painted: the image only points to it
    image = QImage(pixels, len(shade), DENSITY_HEIGHT, len(shade) * 4, QImage.Format.Format_RGB32)
    painter.drawImage(QRectF(scale.x(first), top, len(shade) * size / scale.seconds_per_pixel, DENSITY_HEIGHT), image)
    painter.fillRect(0, top + DENSITY_HEIGHT - 1, round(scale.width), 1, theme.line)


def _shades(brushes: Brushes) -> npt.NDArray[np.uint32]:
    """A column of DENSITY_HEIGHT pixels for each shade; made once for a theme."""
    if brushes.shades is None:
        theme = brushes.theme
        found = np.full((DENSITY_HEIGHT, _SHADES + 2), theme.window.rgb(), dtype=np.uint32)
        for shade in range(_SHADES + 1):
            share = shade / _SHADES
            tall = 3 + round((DENSITY_HEIGHT - 4) * share)
            found[DENSITY_HEIGHT - tall :, shade + 1] = blend(theme.accent, theme.window, 0.2 + 0.5 * share).rgb()
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
    key = ("overview", id(content), whole, share)
    return brushes.ink.get(key) or brushes.ink.make(
        key, whole.width, OVERVIEW_HEIGHT, lambda ink: _histogram(ink, whole, content.columns, brushes, share)
    )


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
    badges: list[Badge], scale: TimeScale, zones: Zones, brushes: Brushes
) -> list[tuple[QRectF, Badge, str]]:
    """Where each "+12" stands and its words; inside the view, those that would touch are counted together."""
    found: list[tuple[QRectF, Badge, str]] = []
    for badge in badges:
        rect, words = _badge_rect(badge, scale, zones, brushes)
        if found and rect.left() < found[-1][0].right() + 4:
            before = found.pop()[1]
            badge = Badge(before.start, badge.end, before.count + badge.count)
            rect, words = _badge_rect(badge, scale, zones, brushes)
        found.append((rect, badge, words))
    return found


def _badge_rect(badge: Badge, scale: TimeScale, zones: Zones, brushes: Brushes) -> tuple[QRectF, str]:
    x0, x1 = max(scale.x(badge.start), 0.0), min(scale.x(badge.end), scale.width)
    words = f"+{badge.count:,}"
    wide = brushes.more.width(words) + 16
    right = scale.width - (LEGEND_ROOM if zones.has_legend else 4)
    middle = max(min((x0 + x1) / 2, right - wide / 2), wide / 2 + 4)
    return QRectF(middle - wide / 2, zones.foot_top + (FOOT_HEIGHT - BAR_HEIGHT) / 2, wide, BAR_HEIGHT), words


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
