"""The words beside and inside the marks: titles with their counts of passages, and dates, from an atlas."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import BADGE_GAP, BADGE_PAD, MAX_TITLE, Content, badge_words
from timeline_app.gui.timeline.fragments import WIDE, Ints, Table, X
from timeline_app.gui.timeline.ink import Pen, clear
from timeline_app.gui.timeline.marks import DOT, FLOATING, STATUSES, STRETCH
from timeline_app.gui.timeline.sprites import DOT_BOX, dot
from timeline_app.layout.columns import Flag
from timeline_app.layout.lanes import LABEL_GAP, Rows
from timeline_app.layout.nearby import FLAGS, KIND, STATUS
from timeline_app.layout.scene import Scene
from timeline_app.model.event import Status

# What a label is made for: left of its point (and the point with it), inside a bar, right of its point (and the
# point with it), beside a bar, inside a bar of full tone.
BEFORE, INSIDE, AFTER, BESIDE, ON_SOLID = range(5)
LEAST_ROOM = 24.0  # a label with less room is left out
_STEP = 16  # pixels: a cut label is only drawn anew when its room changes by so much
_STEP_BITS, _MOST_STEPS = 6, 24
_DATE_ROOM = 64.0  # a date is not looked for with less
_DATE_GAP = 12.0
_HEIGHT = float(BAR_HEIGHT)
_TO_WORDS = DOT_BOX / 2 + DOT / 2 + LABEL_GAP  # from the left of a point's picture to its label

Bools = npt.NDArray[np.bool_]
Pieces = tuple[Ints, Table]  # slots of the atlas of labels, and where they stand


@dataclass
class Budget:
    """How long pictures of words may be drawn in a frame, from the first on; `late` have to wait for the next frame."""

    seconds: float = math.inf
    late: int = 0
    _until: float = 0.0

    def spend(self) -> bool:
        """Whether there is time for one more; for one there always is."""
        if not self._until:
            self._until = time.perf_counter() + self.seconds
            return True
        if time.perf_counter() < self._until:
            return True
        self.late += 1
        return False


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a scene that are in view, a column of numbers each: `at` are places in the scene.

    `steps` is 0 for a whole label, else how many _STEP pixels it is cut to; `cut` are the pixels it takes.
    """

    at: Ints
    form: Ints
    steps: Ints
    cut: npt.NDArray[np.float64]


def labels_of(scene: Scene, point: Bools, view: float) -> Labels:
    """Which labels are in view, and in which form."""
    room, width = scene.room, scene.width
    cut, steps = width, np.zeros(len(width), dtype=np.int64)
    short = (room < width).nonzero()[0]
    if len(short):
        steps[short] = np.minimum(np.maximum(room[short], 0.0) // _STEP, _MOST_STEPS)
        cut = width.copy()
        cut[short] = steps[short] * _STEP
    at = ((cut >= LEAST_ROOM) & (scene.label < view) & (scene.label > -width)).nonzero()[0]
    side = scene.side[at].astype(np.int64)
    form = np.where(point[at] | (side == 0), side + 1, BESIDE)
    inside = (side == 0).nonzero()[0]
    if len(inside):
        form[inside[_on_solid(scene, at[inside])]] = ON_SOLID
    return Labels(at, form, steps[at], cut[at])


def _on_solid(scene: Scene, at: Ints) -> Bools:
    """Whether labels inside a bar stand on the full tone."""
    traits = scene.traits[:, at]
    full = (traits[KIND] == STRETCH) & (traits[STATUS] == 0) & (traits[FLAGS] <= int(Flag.APPROXIMATE))
    begin = scene.label[at]
    words = np.minimum(scene.width[at], scene.room[at])
    return full & (begin >= scene.sure0[at]) & (begin + words <= scene.sure1[at])


def label_pieces(
    scene: Scene, labels: Labels, content: Content, brushes: Brushes, dim: Bools, budget: Budget
) -> tuple[Pieces, Ints]:
    """The labels in device pixels, and the places in the scene of those that have to wait for the next frame."""
    atlas, ratio, at = brushes.labels, brushes.ink.ratio, labels.at
    faint = dim[at]
    keys = ((scene.index[at].astype(np.int64) << 3 | labels.form) << 1 | faint) << _STEP_BITS | labels.steps
    slots = atlas.find(keys.tolist())
    begin = np.where(labels.form == AFTER, scene.label[at] - _TO_WORDS, scene.label[at])
    x = np.rint(begin * ratio).astype(np.int64)
    y = lines_of(scene, ratio)[at]
    missing = (slots < 0).nonzero()[0].tolist()
    if not missing:
        return (slots, atlas.pieces(slots, x, y)), at[:0]
    waiting = []
    for place in missing:
        if budget.spend():
            slots[place] = _add_label(scene, labels, place, int(keys[place]), bool(faint[place]), content, brushes)
        else:
            waiting.append(place)
    slots[waiting] = _stand_ins(brushes, keys[waiting])
    table = atlas.pieces(slots, x, y)
    for place in waiting:
        if slots[place] >= 0:
            size = float(labels.cut[place]) + (_TO_WORDS if labels.form[place] == AFTER else 0.0)
            wide = min(int(size * ratio), int(table[place, WIDE]))
            table[place, WIDE], table[place, X] = wide, x[place] + wide / 2
    seen = slots >= 0
    return (slots[seen], table[seen]), at[~seen]


def _stand_ins(brushes: Brushes, keys: Ints) -> Ints:
    """The slots of the same labels cut otherwise, or -1: until the right ones are drawn, so that no label flickers."""
    known = brushes.variants.get
    return brushes.labels.find([known(_name(key), -1) for key in keys.tolist()])


def _name(key: int) -> int:
    """A label by its event and where it stands, however it is cut and whatever is under it."""
    name = key >> _STEP_BITS
    return name if name >> 1 & 7 != ON_SOLID else name ^ ((ON_SOLID ^ INSIDE) << 1)


def lines_of(scene: Scene, ratio: float) -> Ints:
    """The y of the top of the bar of each box, in device pixels."""
    tops = scene.y + (scene.lane_height - BAR_HEIGHT) // 2
    return (tops if ratio == 1.0 else np.rint(tops * ratio)).astype(np.int64)


def _add_label(
    scene: Scene, labels: Labels, place: int, key: int, faint: bool, content: Content, brushes: Brushes
) -> int:
    """Draw a label with what belongs to it, and give its slot."""
    at, form, cut, whole = labels.at[place], int(labels.form[place]), float(labels.cut[place]), not labels.steps[place]
    kind, flags, status, tone, passages = scene.traits[:, at].tolist()
    title, badge = content.title(int(scene.index[at])), badge_words(passages)
    pen = brushes.title_dim if faint else brushes.title_on if form == ON_SOLID else brushes.title
    if STATUSES[status] is Status.DENIED:
        pen = Pen(brushes.struck, pen.color)
    # Words on hatching or on a fading tone get a ground of their own.
    grounded = form == INSIDE and (STATUSES[status] is Status.ALLEGED or kind == STRETCH)
    pointed = form in (BEFORE, AFTER)

    def draw(ink: QPainter) -> None:
        if pointed:
            point = dot(brushes, status, is_vague(kind, flags), tone % 8, faint)
            ink.drawPixmap(QPointF(0 if form == AFTER else cut + LABEL_GAP + DOT / 2 - DOT_BOX / 2, 0), point)
            ink.translate(_TO_WORDS if form == AFTER else 0, 0)
        if grounded:
            ink.setPen(Qt.PenStyle.NoPen)
            ink.setBrush(clear(brushes.ground, 0.8))
            shown = cut if badge else min(cut, pen.width(title) + 6)
            ink.drawRoundedRect(QRectF(0, 2, shown, _HEIGHT - 4), 4, 4)
            ink.translate(3, 0)
        _draw_title(ink, title, badge, cut, whole, pen, brushes)

    rows = [pen.rows(title, 0, _HEIGHT)]
    if badge or grounded:
        rows.append((2, _HEIGHT - 2))
    if pointed:
        rows.append((0, _HEIGHT) if is_vague(kind, flags) else ((_HEIGHT - DOT) / 2 - 1, (_HEIGHT + DOT) / 2 + 1))
    ends = min(first for first, _ in rows), max(last for _, last in rows)
    if form != BEFORE:  # it cannot be cut: its point stands at its end
        brushes.remember(_name(key), key)
    return brushes.labels.add(key, cut + (_TO_WORDS if pointed else 0.0), draw, ends)


def is_vague(kind: int, flags: int) -> bool:
    """Whether a point has a halo: its time is approximate, or it floats and only looks short at this zoom."""
    return bool(flags & int(Flag.APPROXIMATE)) or kind == FLOATING


def _draw_title(
    painter: QPainter, title: str, badge: str, room: float, whole: bool, pen: Pen, brushes: Brushes
) -> None:
    pill = brushes.badge.width(badge) + 2 * BADGE_PAD if badge else 0.0
    if pill and room < pill + BADGE_GAP + 60:
        pill = 0.0
    space = room - (pill + BADGE_GAP if pill else 0.0)
    words = title if whole and space < MAX_TITLE - 1 else pen.elided(title, space)
    painter.setFont(pen.font)
    painter.setPen(pen.color)
    painter.drawText(QPointF(0, pen.baseline(0, _HEIGHT)), words)
    if pill:
        at = min(pen.width(words), space) + BADGE_GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brushes.theme.grid)
        painter.drawRoundedRect(QRectF(at, 2, pill, _HEIGHT - 4), _HEIGHT / 2 - 2, _HEIGHT / 2 - 2)
        painter.setFont(brushes.badge.font)
        painter.setPen(brushes.badge.color)
        painter.drawText(QPointF(at + BADGE_PAD, brushes.badge.baseline(2, _HEIGHT - 4)), badge)


def date_pieces(
    scene: Scene, labels: Labels, content: Content, brushes: Brushes, dim: Bools, view: float, budget: Budget
) -> Pieces:
    """Dates in muted type after the titles (before those that stand left of their marks), where there is room."""
    free = (scene.room - scene.width)[labels.at]
    wanted = ((free > _DATE_ROOM) & (labels.form != INSIDE) & (labels.form != ON_SOLID) & ~dim[labels.at]).nonzero()[0]
    at, free = labels.at[wanted], free[wanted]
    wide = _date_widths(content, brushes, scene.index[at], budget)
    shown = ((wide > 0) & (wide + 2 * _DATE_GAP <= free)).nonzero()[0]
    at, wide = at[shown], wide[shown]
    before = scene.label[at] - _DATE_GAP - wide
    x = np.where(scene.side[at] < 0, before, scene.label[at] + scene.width[at] + _DATE_GAP)
    seen = ((x > -wide) & (x + wide < view - _DATE_GAP)).nonzero()[0]
    at, x = at[seen], x[seen]
    atlas, ratio = brushes.labels, brushes.ink.ratio
    rows = (~scene.index[at]).tolist()
    slots = atlas.find(rows)
    missing = (slots < 0).nonzero()[0].tolist()
    for place in missing:
        if budget.spend():
            slots[place] = _add_date(content, brushes, ~rows[place])
    x, y = np.rint(x * ratio), lines_of(scene, ratio)[at]
    if missing:
        there = slots >= 0
        slots, x, y = slots[there], x[there], y[there]
    return slots, atlas.pieces(slots, x, y)


def _date_widths(content: Content, brushes: Brushes, rows: Rows, budget: Budget) -> npt.NDArray[np.float32]:
    """The pixels of the dates of some rows; -1 for those without, and 0 where the budget is used up."""
    if brushes.dates is None:
        brushes.dates = np.zeros(len(content.columns), dtype=np.float32)  # takes memory where it is written only
    wide = brushes.dates[rows]
    for place in (wide == 0).nonzero()[0].tolist():
        if budget.spend():
            words = content.date(int(rows[place]))
            wide[place] = brushes.dates[rows[place]] = brushes.small.width(words) if words else -1.0
    return wide


def _add_date(content: Content, brushes: Brushes, row: int) -> int:
    pen, words = brushes.small, content.date(row)

    def draw(ink: QPainter) -> None:
        ink.setFont(pen.font)
        ink.setPen(pen.color)
        ink.drawText(QPointF(0, pen.baseline(0, _HEIGHT)), words)

    return brushes.labels.add(~row, pen.width(words) + 2, draw, pen.rows(words, 0, _HEIGHT))
