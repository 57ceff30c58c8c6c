"""The marks of events: the shape tells what is known of the time, the pattern the status; colour alone tells nothing.

A point is an event too short to be seen at this zoom. A full bar lasted from end to end; a pale bar with firm ends is
one event somewhere inside; a line with whiskers floats between two bounds. Fading ends are uncertain bounds, a chevron
is an open one. Planned: outline; alleged: hatched and dashed; denied: struck through; hypothetical: dotted.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.ink import WITHIN_SHARE, blend, clear
from timeline_app.model.event import Status

HEIGHT = float(BAR_HEIGHT)
DOT = 12.0  # pixels across
SOFT = 8.0  # pixels that an approximate end fades outwards, as layout.scene.SOFT
RADIUS = 4.0
_FAR, GONE = 0.78, 0.94  # how much of the ground is over an open side, and over the very end of a fading one
_REACH = 120.0  # pixels in which an open side fades
STRETCH, WITHIN, FLOATING = 0, 1, 2  # as layout.columns.Kind, which would import numpy
PALE = 3  # as WITHIN, without firm ends
STATUSES = tuple(Status)  # as layout.columns.STATUSES


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in pixels: its outer and its sure bounds, and what kind of thing it is."""

    x0: float
    x1: float
    sure0: float
    sure1: float
    kind: int
    status: Status
    approximate: bool = False
    open_start: bool = False
    open_end: bool = False


def _round_pen(tone: QColor) -> QPen:
    return QPen(QBrush(tone), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_dot(
    painter: QPainter, centre: QPointF, status: Status, approximate: bool, tone: QColor, ground: QColor
) -> None:
    """A point in time."""
    radius = DOT / 2
    if approximate:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(clear(tone, 0.22))
        painter.drawEllipse(centre, radius + 3, radius + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    if status is Status.HAPPENED:
        painter.drawEllipse(centre, radius, radius)
        return
    painter.setBrush(ground)
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(_outline(status, tone))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is Status.ALLEGED:
        path = QPainterPath()
        path.addEllipse(centre, radius - 0.5, radius - 0.5)
        painter.save()
        painter.setClipPath(path)
        _stripes(painter, QRectF(centre.x() - radius, centre.y() - radius, DOT, DOT), tone)
        painter.restore()
    painter.drawEllipse(centre, radius - 0.75, radius - 0.75)
    if status is Status.DENIED:
        painter.setPen(_round_pen(tone))
        painter.drawLine(QLineF(centre.x() - 7, centre.y() + 5, centre.x() + 7, centre.y() - 5))


def paint_bar(painter: QPainter, mark: Mark, tone: QColor, ground: QColor) -> None:
    """A bar with firm ends, at the top of the painter; uncertain ends are faded over it: see `fades`."""
    rect = QRectF(mark.x0, 0, mark.x1 - mark.x0, HEIGHT)
    if mark.kind == FLOATING:
        _whisker(painter, rect, mark, tone, ground)
    elif mark.status is Status.HAPPENED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(tone, ground, WITHIN_SHARE) if mark.kind == PALE else tone)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if mark.kind == WITHIN:  # the firm ends of a period inside which something lies
            painter.fillRect(rect.adjusted(3, 0, -3, 0), blend(tone, ground, WITHIN_SHARE))
    else:
        _uncertain_bar(painter, mark, rect, tone, ground)


def outer(mark: Mark) -> tuple[float, float]:
    """The ends of a bar with what an approximate end fades outwards."""
    soft = SOFT if mark.approximate else 0.0
    return mark.x0 - (0.0 if mark.open_start else soft), mark.x1 + (0.0 if mark.open_end else soft)


def fades(mark: Mark) -> list[tuple[float, float, float, float]]:
    """(from x, share, to x, share): how much of the ground is laid over which part of a bar, to fade its ends."""
    low, high = outer(mark)
    middle = (mark.x0 + mark.x1) / 2
    found = []
    if mark.open_start:
        found += [(low, _FAR, mark.sure1 - _REACH, _FAR), (mark.sure1 - _REACH, _FAR, mark.sure1, 0.0)]
    else:
        sure = min(max(mark.sure0 if mark.kind == STRETCH else mark.x0, mark.x0 + mark.x0 - low), max(middle, mark.x0))
        if sure - low > 1.5:
            found.append((low, GONE, sure, 0.0))
    if mark.open_end:
        found += [(mark.sure0, 0.0, mark.sure0 + _REACH, _FAR), (mark.sure0 + _REACH, _FAR, high, _FAR)]
    else:
        sure = max(min(mark.sure1 if mark.kind == STRETCH else mark.x1, mark.x1 - (high - mark.x1)), mark.x0)
        if mark.kind != STRETCH or mark.approximate:
            sure = max(sure, min(middle, mark.x1))
        if high - sure > 1.5:
            found.append((sure, 0.0, high, GONE))
    return found


def _outline(status: Status, tone: QColor) -> QPen:
    pen = QPen(tone, 1.5)
    if status is Status.ALLEGED:
        pen.setDashPattern([2.0, 4 / 3])  # 5 pixels: see sprites
    elif status is Status.HYPOTHETICAL:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # round dots cost ten times as much
        pen.setDashPattern([1.0, 7 / 3])
    elif status is Status.DENIED:
        pen.setWidthF(1.0)
    return pen


def _uncertain_bar(painter: QPainter, mark: Mark, rect: QRectF, tone: QColor, ground: QColor) -> None:
    """Planned, alleged, denied or hypothetical."""
    inner = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(inner, RADIUS, RADIUS)
    if mark.status is Status.ALLEGED:
        painter.save()  # round corners are left to the outline: a path to clip by costs more than all else
        painter.setClipRect(inner.adjusted(1, 1, -1, -1), Qt.ClipOperation.IntersectClip)
        _stripes(painter, rect, blend(tone, ground, 1.0 if mark.kind == STRETCH else 0.6))
        painter.restore()
    elif mark.status is Status.DENIED or mark.kind == STRETCH:
        painter.setBrush(clear(tone, 0.14))
        painter.drawRoundedRect(inner, RADIUS, RADIUS)
    painter.setPen(_outline(mark.status, tone))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, RADIUS, RADIUS)
    if mark.status is Status.DENIED:
        painter.setPen(_round_pen(tone))
        y = rect.center().y()
        painter.drawLine(QLineF(rect.left() - 3, y, rect.right() + 3, y))
    painter.setPen(Qt.PenStyle.NoPen)


def _stripes(painter: QPainter, rect: QRectF, tone: QColor) -> None:
    """Slanted stripes, even at every ratio of device pixels."""
    painter.setPen(QPen(tone, 1.6))
    lines = []
    x = rect.left() - rect.height()  # 20 pixels: whole stripes
    while x < rect.right():
        lines.append(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += 5.0
    painter.drawLines(lines)
    painter.setPen(Qt.PenStyle.NoPen)


def _whisker(painter: QPainter, rect: QRectF, mark: Mark, tone: QColor, ground: QColor) -> None:
    """Somewhere between two bounds: a pale band over a dashed line with whiskers."""
    body = rect.adjusted(0, 2, 0, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(tone, ground, 0.2))
    painter.drawRect(body)
    if mark.status is Status.ALLEGED:
        painter.save()
        painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
        _stripes(painter, rect, blend(tone, ground, 0.45))
        painter.restore()
    y = rect.bottom() - 3  # below the words
    line = QPen(QBrush(tone), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if mark.status is Status.HYPOTHETICAL:
        line.setDashPattern([0.5, 2.0])
    elif mark.status is not Status.DENIED:
        line.setDashPattern([1.5, 1.0])
    painter.setPen(line)
    painter.drawLine(QLineF(rect.left() + 1, y, rect.right() - 1, y))
    painter.setPen(QPen(QBrush(tone), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for x in (rect.left() + 1, rect.right() - 1):
        painter.drawLine(QLineF(x, rect.top() + 2, x, rect.bottom() - 2))
    painter.setPen(Qt.PenStyle.NoPen)


def paint_chevrons(painter: QPainter, mark: Mark, top: float, view: float, tone: QColor) -> None:
    """An arrow head at the edge of the view where a side is open."""
    painter.setPen(_round_pen(tone))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    y = top + HEIGHT / 2
    if mark.open_end:
        x = min(mark.x1, view) - 6
        painter.drawPolyline([QPointF(x - 4, y - 5), QPointF(x, y), QPointF(x - 4, y + 5)])
    if mark.open_start:
        x = max(mark.x0, 0) + 6
        painter.drawPolyline([QPointF(x + 4, y - 5), QPointF(x, y), QPointF(x + 4, y + 5)])
    painter.setPen(Qt.PenStyle.NoPen)
