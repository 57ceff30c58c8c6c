"""Draws a scene: marks and labels of the events in view, from cached ink."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import BADGE_GAP, BADGE_PAD, MAX_TITLE, Content, badge_words
from timeline_app.gui.timeline.ink import LEFT, Pen, clear
from timeline_app.gui.timeline.marks import DOT, FLOATING, STRETCH, Mark
from timeline_app.gui.timeline.sprites import DOT_BOX, dot, draw_bar, draw_firm
from timeline_app.layout.columns import STATUSES, EventColumns, Flag
from timeline_app.layout.lanes import LABEL_GAP, Rows
from timeline_app.layout.scene import Scene
from timeline_app.model.event import Status

LEAST_ROOM = 24.0  # a label with less room is left out
DATE_ROOM = 64.0  # a date is not looked for with less
POINT = DOT + 0.01
BESIDE, ON_SOLID = 2, 3
_FUZZY = 1.5  # pixels: less cannot be seen to fade
_STEP = 16  # pixels: a cut label is only drawn anew when its room changes by so much
_DATE_GAP = 12.0
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
    """All boxes of the scene; the painter stands at the top of the first lane.

    Boxes do not overlap, so they are drawn kind by kind: bars and bare points, then all words (a point comes with
    its words), then dates. What is drawn most is a look into a dictionary and a blit.
    """
    if not len(scene):
        return
    rows, x0, x1, width, side = scene.index, scene.x0, scene.x1, scene.width, scene.side
    top = scene.y + (scene.lane_height - BAR_HEIGHT) // 2
    dim = _dimmed(rows, emphasis)
    steps = np.where(scene.room >= width, 0, np.maximum(scene.room, 0.0) // _STEP).astype(np.int64)
    cut = np.where(steps > 0, steps * _STEP, np.where(scene.room >= width, width, 0.0))
    worded = (cut >= LEAST_ROOM) & (scene.label < view) & (scene.label > -width)
    point = x1 - x0 <= POINT
    form = np.where(point | (side == 0), side, BESIDE)
    form[(side == 0) & _on_solid(scene, content)] = ON_SOLID
    seen = (x1 > -DOT_BOX) & (x0 < view + DOT_BOX)
    marked = emphasis.chosen | {emphasis.hovered}
    for at in np.flatnonzero(np.isin(rows, list(marked))).tolist():
        mark = QRectF(x0[at], top[at], x1[at] - x0[at], BAR_HEIGHT)
        _ground(painter, mark, float(scene.label[at]), float(cut[at]), int(rows[at]), brushes, emphasis)
    firm = _firm(scene, content) & ~point
    _firm_bars(painter, scene, content, brushes, np.flatnonzero(seen & firm), top, dim, view)
    for at in np.flatnonzero(seen & ~firm & ~(point & worded)).tolist():
        _draw_mark(painter, scene, content, brushes, at, bool(dim[at]), view)
    shown = np.flatnonzero(worded)
    keys = (((rows[shown].astype(np.int64) << 3 | (form[shown] + 1)) << 8) + steps[shown]) * 2 + dim[shown]
    x = np.where(point & (side > 0), (x0 + x1 - DOT_BOX) / 2, scene.label)[shown]
    draw, known, late = painter.drawPixmap, brushes.labels.get, []
    for at, key, left, down in zip(
        shown.tolist(), keys.tolist(), np.rint(x).astype(np.int64).tolist(), top[shown].tolist(), strict=True
    ):
        words = known(key)
        if words is None:
            late.append((at, key, left, down))
        else:
            draw(left, down, words)
    for at, key, left, down in late:
        words = _words(
            content, brushes, emphasis, int(rows[at]), float(cut[at]), not steps[at], bool(dim[at]), int(form[at])
        )
        if words is not None:
            brushes.labels.put(key, words)
            draw(left, down, words)
        elif point[at] and seen[at]:  # its words come in the next frame
            _draw_mark(painter, scene, content, brushes, at, bool(dim[at]), view)
    dated = np.flatnonzero(worded & (side != 0) & (scene.room > width + DATE_ROOM) & ~dim)
    places = (rows, side, scene.label, width, scene.room, top)
    for row, place, label, wide, room, down in zip(*(column[dated].tolist() for column in places), strict=True):
        words = brushes.dates.get(row)
        if words is None or words[0]:
            _date(painter, content, brushes, row, (place, label, wide, room), down, view)


def _dimmed(rows: Rows, emphasis: Emphasis) -> npt.NDArray[np.bool_]:
    if emphasis.matches is None:
        return np.zeros(len(rows), dtype=bool)
    return ~np.isin(rows, np.fromiter(emphasis.matches, dtype=np.int64, count=len(emphasis.matches)))


def _on_solid(scene: Scene, content: Content) -> npt.NDArray[np.bool_]:
    """Whether a label inside a bar would stand on the full tone."""
    columns, rows = content.columns, scene.index
    full = (columns.kind[rows] == STRETCH) & (columns.status[rows] == 0) & (columns.flags[rows] <= _APPROXIMATE)
    words = np.minimum(scene.width, scene.room)
    return full & (scene.label >= scene.sure0) & (scene.label + words <= scene.sure1)


def _firm(scene: Scene, content: Content) -> npt.NDArray[np.bool_]:
    """Which bars have no uncertain end in view."""
    columns, rows = content.columns, scene.index
    fuzzy = (scene.sure0 - scene.x0 > _FUZZY) | (scene.x1 - scene.sure1 > _FUZZY)
    return (columns.flags[rows] == 0) & ((columns.kind[rows] != STRETCH) | ~fuzzy)


def _firm_bars(
    painter: QPainter,
    scene: Scene,
    content: Content,
    brushes: Brushes,
    which: npt.NDArray[np.intp],
    top: npt.NDArray[np.int32],
    dim: npt.NDArray[np.bool_],
    view: float,
) -> None:
    columns, rows = content.columns, scene.index[which]
    x0, x1 = (np.rint(side[which]).astype(np.int64).tolist() for side in (scene.x0, scene.x1))
    rest = (top[which], columns.kind[rows], columns.status[rows], columns.tone[rows] % 8, dim[which])
    for left, right, *how in zip(x0, x1, *(column.tolist() for column in rest), strict=True):
        draw_firm(painter, brushes, left, right, *how, view)


def _draw_mark(
    painter: QPainter, scene: Scene, content: Content, brushes: Brushes, at: int, dim: bool, view: float
) -> None:
    """A bar, or a point without words."""
    columns, row = content.columns, int(scene.index[at])
    top = int(scene.y[at]) + (scene.lane_height - BAR_HEIGHT) // 2
    tone = int(columns.tone[row]) % 8
    if scene.x1[at] - scene.x0[at] <= POINT:
        found = dot(brushes, int(columns.status[row]), _is_vague(columns, row), tone, dim)
        painter.drawPixmap(round(float(scene.x0[at] + scene.x1[at] - DOT_BOX) / 2), top, found)
    else:
        draw_bar(painter, brushes, _mark(scene, content, at, row), top, view, tone, dim)


def _is_vague(columns: EventColumns, row: int) -> bool:
    """Whether a point has a halo: its time is approximate, or it floats and only looks short at this zoom."""
    return bool(columns.flags[row] & _APPROXIMATE) or columns.kind[row] == FLOATING


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
    content: Content,
    brushes: Brushes,
    emphasis: Emphasis,
    row: int,
    cut: float,
    whole: bool,
    dim: bool,
    form: int,
) -> QPixmap | None:
    """Draw the label of an event, cut to its room if that is not the `whole`; None where the budget is used up.

    `form` tells what it is made for: 1 and -1 a label right or left of its point and the point with it, 0 inside a
    bar (ON_SOLID: of full tone), BESIDE: beside one.
    """
    emphasis.late += 1
    if emphasis.late > emphasis.budget:
        return None
    columns = content.columns
    status = STATUSES[columns.status[row]]
    pen = brushes.title_dim if dim else brushes.title_on if form == ON_SOLID else brushes.title
    # Words on hatching or on a fading tone get a ground of their own.
    grounded = form == 0 and (status is Status.ALLEGED or columns.kind[row] == STRETCH)
    if status is Status.DENIED:
        pen = Pen(brushes.struck, pen.color)
    badge = badge_words(int(columns.passages[row]))
    with_point = form in (1, -1)
    size = cut + (_BESIDE if with_point else 0), _LABEL_HEIGHT

    def draw(ink: QPainter) -> None:
        if with_point:
            tone = int(columns.tone[row]) % 8
            point = dot(brushes, int(columns.status[row]), _is_vague(columns, row), tone, dim)
            ink.drawPixmap(QPointF(0 if form == 1 else cut + LABEL_GAP + DOT / 2 - DOT_BOX / 2, 0), point)
            ink.translate(_BESIDE if form == 1 else 0, 0)
        if grounded:
            ink.setPen(Qt.PenStyle.NoPen)
            ink.setBrush(clear(brushes.ground, 0.8))
            shown = cut if badge else min(cut, pen.width(content.title(row)) + 6)
            ink.drawRoundedRect(QRectF(0, 2, shown, _LABEL_HEIGHT - 4), 4, 4)
            ink.translate(3, 0)
        _draw_label(ink, content.title(row), badge, cut, whole, pen, brushes)

    return brushes.ink.drawn(*size, draw)


def _draw_label(
    painter: QPainter, title: str, badge: str, room: float, whole: bool, pen: Pen, brushes: Brushes
) -> None:
    pill = brushes.badge.width(badge) + 2 * BADGE_PAD if badge else 0.0
    if pill and room < pill + BADGE_GAP + 60:
        pill = 0.0
    space = room - (pill + BADGE_GAP if pill else 0.0)
    words = title if whole and space < MAX_TITLE - 1 else pen.elided(title, space)
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
    place: tuple[int, float, float, float],
    top: int,
    view: float,
) -> None:
    """The date in muted type after the title (before it, where the title stands left), if there is room.

    `place` are the label's side, beginning, width and room.
    """
    found = brushes.dates.get(row)
    if found is None:
        words = content.date(row)
        found = brushes.dates[row] = (words, brushes.small.width(words))
    words, wide = found
    side, label, width, room = place
    x = label - _DATE_GAP - wide if side < 0 else label + width + _DATE_GAP
    if words and wide + 2 * _DATE_GAP <= room - width and -wide < x < view - wide:
        brushes.ink.words(painter, x, top, _LABEL_HEIGHT, words, brushes.small)


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
