"""Draws a scene: marks and labels of the events in view, from cached ink."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import BADGE_GAP, BADGE_PAD, Content, badge_words
from timeline_app.gui.timeline.ink import LEFT, Pen
from timeline_app.gui.timeline.marks import DOT, Mark, paint_bar, paint_dot
from timeline_app.layout.columns import STATUSES, Flag, Kind
from timeline_app.layout.scene import Scene
from timeline_app.model.event import Status

LEAST_ROOM = 24.0  # a label with less room is left out
_STEP = 16  # pixels: a cut label is only drawn anew when its room changes by so much
_DATE_GAP = 8.0
_LABEL_HEIGHT = float(BAR_HEIGHT)


@dataclass
class Emphasis:
    """Rows of the columns that stand out. `matches` None: no search."""

    chosen: frozenset[int] = frozenset()
    hovered: int = -1
    matches: frozenset[int] | None = None
    focused: bool = True
    budget: int = field(default=1 << 30)  # labels that may be rasterised in this frame; what is over comes in the next
    late: int = 0


def paint_scene(
    painter: QPainter, scene: Scene, content: Content, brushes: Brushes, emphasis: Emphasis, view: float
) -> None:
    """All boxes of the scene; the painter stands at the top of the first lane."""
    columns = content.columns
    index = scene.index
    table = zip(
        index.tolist(),
        (scene.y + (scene.lane_height - BAR_HEIGHT) // 2).tolist(),
        scene.x0.tolist(),
        scene.x1.tolist(),
        scene.sure0.tolist(),
        scene.sure1.tolist(),
        scene.label.tolist(),
        scene.room.tolist(),
        scene.width.tolist(),
        scene.side.tolist(),
        columns.kind[index].tolist(),
        columns.flags[index].tolist(),
        columns.status[index].tolist(),
        columns.tone[index].tolist(),
        strict=True,
    )
    matches, chosen = emphasis.matches, emphasis.chosen
    for row, top, x0, x1, sure0, sure1, label, room, width, side, kind, flags, status, tone in table:
        dim = matches is not None and row not in matches
        if x1 > 0 and x0 < view:
            if row in chosen or row == emphasis.hovered:
                _ground(painter, QRectF(x0, top, x1 - x0, BAR_HEIGHT), label, min(room, width), row, brushes, emphasis)
            if x1 - x0 <= DOT + 0.01:
                dot = _dot(brushes, status, flags, tone, dim)
                painter.drawPixmap(brushes.ink.snap((x0 + x1) / 2 - 10, top), dot)
            else:
                mark = Mark(
                    x0, x1, sure0, sure1, kind, STATUSES[status],
                    bool(flags & Flag.APPROXIMATE), bool(flags & Flag.OPEN_START), bool(flags & Flag.OPEN_END),
                )  # fmt: skip
                paint_bar(painter, mark, top, view, brushes.tone(tone, dim), brushes.theme.canvas)
        if room >= LEAST_ROOM and -width < label < view:
            on = side == 0 and kind == Kind.STRETCH and status == 0 and not flags & (Flag.OPEN_START | Flag.OPEN_END)
            found = _label(content, brushes, row, min(room, width), width, dim, on, STATUSES[status], emphasis)
            if found is not None:
                painter.drawPixmap(brushes.ink.snap(label, top), found)
                if side and room > width + 64 and not dim:
                    _date(painter, content, brushes, row, (label, width, room, side), top, view)


def _dot(brushes: Brushes, status: int, flags: int, tone: int, dim: bool) -> QPixmap:
    approximate = bool(flags & Flag.APPROXIMATE)
    key = ("dot", status, approximate, tone % 8, dim)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    color = brushes.tone(tone, dim)
    return brushes.ink.make(
        key,
        20,
        20,
        lambda ink: paint_dot(ink, QPointF(10, 10), STATUSES[status], approximate, color, brushes.theme.canvas),
    )


def _label(
    content: Content,
    brushes: Brushes,
    row: int,
    room: float,
    width: float,
    dim: bool,
    on: bool,
    status: Status,
    emphasis: Emphasis,
) -> QPixmap | None:
    """The label of an event, cut to its room; None where the budget of this frame is used up."""
    cut = room if room >= width else room // _STEP * _STEP
    key = (row, cut, dim, on)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    if emphasis.late >= emphasis.budget:
        emphasis.late += 1
        return None
    emphasis.late += 1
    badge = badge_words(int(content.columns.sources[row]))
    pen = brushes.title_dim if dim else brushes.title_on if on else brushes.title
    if status is Status.DENIED:
        struck = brushes.struck
        pen = Pen(struck, pen.color)
    return brushes.ink.make(
        key, cut, _LABEL_HEIGHT, lambda ink: _draw_label(ink, content.title(row), badge, cut, pen, brushes)
    )


def _draw_label(painter: QPainter, title: str, badge: str, room: float, pen: Pen, brushes: Brushes) -> None:
    pill = brushes.badge.width(badge) + 2 * BADGE_PAD if badge else 0.0
    if pill and room < pill + BADGE_GAP + 60:
        pill = 0.0
    space = room - (pill + BADGE_GAP if pill else 0.0)
    wanted = pen.width(title)
    words = title if wanted <= space + 1 else pen.metrics.elidedText(title, Qt.TextElideMode.ElideRight, space)
    painter.setFont(pen.font)
    painter.setPen(pen.color)
    painter.drawText(QRectF(0, 0, space + 4, _LABEL_HEIGHT), LEFT, words)
    if pill:
        at = min(pen.width(words), space) + BADGE_GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brushes.theme.grid)
        painter.drawRoundedRect(QRectF(at, 2, pill, 16), 8, 8)
        painter.setFont(brushes.badge.font)
        painter.setPen(brushes.badge.color)
        painter.drawText(QRectF(at + BADGE_PAD, 2, pill, 16), LEFT, badge)


def _date(
    painter: QPainter,
    content: Content,
    brushes: Brushes,
    row: int,
    place: tuple[float, float, float, int],
    top: float,
    view: float,
) -> None:
    """The date in muted type after the title (before it, where the title stands left), if there is room."""
    label, width, room, side = place
    words = content.date(row)
    wide = brushes.small.width(words)
    x = label - _DATE_GAP - wide if side < 0 else label + width + _DATE_GAP
    if words and wide + 2 * _DATE_GAP <= room - width and x + wide < view:
        brushes.ink.words(painter, x, top + 0.5, _LABEL_HEIGHT, words, brushes.small)


def _ground(
    painter: QPainter, mark: QRectF, label: float, room: float, row: int, brushes: Brushes, emphasis: Emphasis
) -> None:
    """What stands under a selected or hovered event: a ring around its mark, a ground under its words."""
    theme = brushes.theme
    chosen = row in emphasis.chosen
    left, right = mark.left(), mark.right()
    if room >= LEAST_ROOM:
        left, right = min(left, label), max(right, label + room)
    area = QRectF(left - 5, mark.top() - 3, right - left + 10, mark.height() + 6)
    painter.setPen(QPen(theme.accent, 1.5) if chosen and emphasis.focused else Qt.PenStyle.NoPen)
    painter.setBrush(theme.selected if chosen else theme.window)
    painter.drawRoundedRect(area, 6, 6)
