"""Draws a scene: marks and labels of the events in view, from cached ink."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import BADGE_GAP, BADGE_PAD, Content, badge_words
from timeline_app.gui.timeline.ink import LEFT, Pen
from timeline_app.gui.timeline.marks import DOT, STRETCH, Mark
from timeline_app.gui.timeline.sprites import DOT_BOX, dot, draw_bar
from timeline_app.layout.columns import STATUSES, Flag
from timeline_app.layout.lanes import LABEL_GAP
from timeline_app.layout.scene import Scene
from timeline_app.model.event import Status

LEAST_ROOM = 24.0  # a label with less room is left out
DATE_ROOM = 64.0  # a date is not looked for with less
POINT = DOT + 0.01
_STEP = 16  # pixels: a cut label is only drawn anew when its room changes by so much
_DATE_GAP = 8.0
_LABEL_HEIGHT = float(BAR_HEIGHT)
_BESIDE = DOT_BOX / 2 + DOT / 2 + LABEL_GAP  # from the left of a point's pixmap to its label
_APPROXIMATE, _OPEN_START, _OPEN_END = int(Flag.APPROXIMATE), int(Flag.OPEN_START), int(Flag.OPEN_END)


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
    columns, index = content.columns, scene.index
    columns_in_view = (
        index,
        scene.y + (scene.lane_height - BAR_HEIGHT) // 2,
        scene.x0,
        scene.x1,
        np.rint(scene.label).astype(np.int32),
        np.where(scene.room >= scene.width, scene.width, scene.room // _STEP * _STEP),
        scene.room,
        scene.width,
        scene.side,
        columns.status[index],
        columns.tone[index],
        columns.flags[index],
    )
    draw, matches, marked = painter.drawPixmap, emphasis.matches, emphasis.chosen | {emphasis.hovered}
    known, dates = brushes.ink.get, brushes.dates
    table = zip(*(column.tolist() for column in columns_in_view), strict=True)
    for at, (row, top, x0, x1, label, cut, room, width, side, status, tone, flags) in enumerate(table):
        dim = matches is not None and row not in matches
        if row in marked:
            _ground(painter, QRectF(x0, top, x1 - x0, BAR_HEIGHT), label, min(room, width), row, brushes, emphasis)
        words = None
        point = x1 - x0 <= POINT
        if cut >= LEAST_ROOM and -width < label < view:
            form = side if point or not side else 2
            words = known((row, cut, dim, form)) or _words(content, brushes, emphasis, row, cut, dim, form)
        if words is None or not point:
            if x1 > -DOT_BOX and x0 < view + DOT_BOX:
                if point:
                    found = dot(brushes, STATUSES[status], bool(flags & _APPROXIMATE), tone, dim)
                    draw(round((x0 + x1 - DOT_BOX) / 2), top, found)
                else:
                    draw_bar(painter, brushes, _mark(scene, content, at, row), top, view, tone, dim)
            if words is None:
                continue
            draw(label, top, words)
        else:
            draw(round((x0 + x1 - DOT_BOX) / 2) if side > 0 else label, top, words)
        if side and room > width + DATE_ROOM and not dim and (row not in dates or dates[row][0]):
            _date(painter, content, brushes, row, (label, width, room, side), top, view)


def _mark(scene: Scene, content: Content, at: int, row: int) -> Mark:
    columns = content.columns
    flags = int(columns.flags[row])
    return Mark(
        float(scene.x0[at]),
        float(scene.x1[at]),
        float(scene.sure0[at]),
        float(scene.sure1[at]),
        int(columns.kind[row]),
        STATUSES[columns.status[row]],
        bool(flags & _APPROXIMATE),
        bool(flags & _OPEN_START),
        bool(flags & _OPEN_END),
    )


def _words(
    content: Content, brushes: Brushes, emphasis: Emphasis, row: int, cut: float, dim: bool, form: int
) -> QPixmap | None:
    """Draw the label of an event, cut to its room; None where the budget of this frame is used up.

    `form` tells what it is made for: 1 and -1 a label right or left of its point and the point with it, 0 inside a
    bar, 2 beside one.
    """
    emphasis.late += 1
    if emphasis.late > emphasis.budget:
        return None
    columns = content.columns
    status, flags = STATUSES[columns.status[row]], int(columns.flags[row])
    on = form == 0 and columns.kind[row] == STRETCH and status is Status.HAPPENED and flags <= _APPROXIMATE
    pen = brushes.title_dim if dim else brushes.title_on if on else brushes.title
    if status is Status.DENIED:
        pen = Pen(brushes.struck, pen.color)
    badge = badge_words(int(columns.sources[row]))
    with_point = form in (1, -1)

    def draw(ink: QPainter) -> None:
        if with_point:
            point = dot(brushes, status, bool(flags & _APPROXIMATE), int(columns.tone[row]), dim)
            ink.drawPixmap(QPointF(0 if form == 1 else cut + LABEL_GAP + DOT / 2 - DOT_BOX / 2, 0), point)
            ink.translate(_BESIDE if form == 1 else 0, 0)
        _draw_label(ink, content.title(row), badge, cut, pen, brushes)

    return brushes.ink.make((row, cut, dim, form), cut + (_BESIDE if with_point else 0), _LABEL_HEIGHT, draw)


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
    known = brushes.dates.get(row)
    if known is None:
        words = content.date(row)
        known = brushes.dates[row] = (words, brushes.small.width(words))
    words, wide = known
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
