"""The strips of counts: density under the axis, the overview at the bottom, badges for what has no room."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import blend, clear
from timeline_app.gui.timeline.zones import DENSITY_HEIGHT, FOOT_HEIGHT, LEGEND_ROOM, OVERVIEW_HEIGHT, Zones
from timeline_app.layout.columns import EventColumns
from timeline_app.layout.density import Badge, begun, coverage, even_edges, heights
from timeline_app.layout.scale import TimeScale

OVERVIEW_MARGIN = 16
_BIN = 5  # pixels
_SHADES = 24


def paint_density(painter: QPainter, scale: TimeScale, columns: EventColumns, top: float, brushes: Brushes) -> None:
    """How many events touch each few pixels, whether drawn below or not, as shades."""
    theme = brushes.theme
    painter.fillRect(QRectF(0, top, scale.width, DENSITY_HEIGHT), theme.window)
    edges = even_edges(scale, 3.0)
    shades = (heights(coverage(columns, edges)) * _SHADES).astype(int).tolist()
    size = int(edges[1] - edges[0]) / scale.seconds_per_pixel
    x = scale.x(int(edges[0]))
    start = 0
    for at in range(1, len(shades) + 1):  # one rectangle for a run of equal shades
        if at == len(shades) or shades[at] != shades[start]:
            if shades[start]:
                tall = 3 + (DENSITY_HEIGHT - 4) * shades[start] / _SHADES
                color = blend(theme.accent, theme.window, 0.16 + 0.5 * shades[start] / _SHADES)
                painter.fillRect(
                    QRectF(x + start * size, top + DENSITY_HEIGHT - tall, max((at - start) * size, 2.0), tall), color
                )
            start = at
    painter.setPen(QPen(theme.line, 1))
    half = 0.5 / brushes.ink.ratio
    painter.drawLine(QLineF(0, top + DENSITY_HEIGHT - half, scale.width, top + DENSITY_HEIGHT - half))


def overview_scale(whole: tuple[int, int], width: float) -> TimeScale:
    """The mapping of the overview: everything over the whole width."""
    return TimeScale.framing(*whole, width, OVERVIEW_MARGIN, OVERVIEW_MARGIN)


def paint_overview(
    painter: QPainter,
    scale: TimeScale,
    whole: TimeScale,
    columns: EventColumns | None,
    top: float,
    brushes: Brushes,
) -> None:
    """A histogram of everything with the window on it."""
    theme = brushes.theme
    area = QRectF(0, top, scale.width, OVERVIEW_HEIGHT)
    painter.fillRect(area, theme.window)
    painter.setPen(QPen(theme.line, 1))
    half = 0.5 / brushes.ink.ratio
    painter.drawLine(QLineF(0, top + half, scale.width, top + half))
    if columns is None:
        return
    x0, x1 = window_in_overview(scale, whole)
    window = QRectF(x0, top + 6, x1 - x0, OVERVIEW_HEIGHT - 12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.canvas)
    painter.drawRoundedRect(window, 5, 5)
    edges = even_edges(whole, _BIN)
    size = int(edges[1] - edges[0]) / whole.seconds_per_pixel
    tall = OVERVIEW_HEIGHT - 22
    for at, share in enumerate(heights(begun(columns, edges)).tolist()):
        if share > 0:
            x = whole.x(int(edges[at]))
            inside = x + size > x0 and x < x1
            color = blend(theme.accent, theme.window, 0.55 if inside else 0.28)
            high = max(tall * share, 3.0)
            painter.fillRect(QRectF(x, top + OVERVIEW_HEIGHT - 8 - high, max(size - 1.5, 2.0), high), color)
    painter.setPen(QPen(clear(theme.accent, 0.55), 1))
    painter.setBrush(clear(theme.accent, 0.06))
    painter.drawRoundedRect(window.adjusted(half, half, -half, -half), 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    for x in (x0, x1):
        painter.drawRoundedRect(QRectF(x - 2.5, top + OVERVIEW_HEIGHT / 2 - 11, 5, 22), 2.5, 2.5)


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
    return QRectF(middle - wide / 2, zones.foot_top + (FOOT_HEIGHT - 20) / 2, wide, 20), words


def paint_badges(painter: QPainter, rects: list[tuple[QRectF, Badge, str]], brushes: Brushes) -> None:
    """A row of counts of what has no room at this zoom."""
    theme = brushes.theme
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.selected)
    for rect, _, words in rects:
        painter.drawRoundedRect(rect, 10, 10)
        brushes.ink.words(painter, rect.left() + 8, rect.top(), 20, words, brushes.more)
