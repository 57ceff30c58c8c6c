"""Bars with firm ends, many at a time, from pictures that are drawn once: two pieces for a bar of any length.

A bar is drawn once at a great length; its left part is anchored at the left end and its right part at the right end.
Patterns repeat every few device pixels, so both parts meet without a seam if the length that was drawn differs from
the wanted one by whole periods: one picture for each remainder.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QPainter

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.fragments import Ints, Table
from timeline_app.gui.timeline.marks import FLOATING, STATUSES, STRETCH, Mark, paint_bar
from timeline_app.gui.timeline.sprites import DOT_BOX, dot
from timeline_app.model.event import Status

if TYPE_CHECKING:
    from timeline_app.gui.timeline.atlas import Atlas
    from timeline_app.gui.timeline.brushes import Brushes

_PERIOD = 5.0  # logical pixels
_LONG, _LONG_PATTERN = 320, 120
_EDGE = 4  # beyond the ends: a denied bar's line
_CAP = 10
_PATTERNED = np.array([status in (Status.ALLEGED, Status.HYPOTHETICAL) for status in STATUSES])


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The lengths above in device pixels; `period` is a whole number of them."""

    edge: int
    cap: int
    period: int
    plain: int
    patterned: int


def _sizes(ratio: float) -> _Sizes:
    exact = [_PERIOD * ratio * times for times in range(1, 9)]
    period = round(next((size for size in exact if abs(size - round(size)) < 0.02), exact[-1]))
    long = round(_LONG_PATTERN * ratio / period) * period
    return _Sizes(round(_EDGE * ratio), round(_CAP * ratio), period, round(_LONG * ratio), long)


def draw_firm(
    painter: QPainter,
    brushes: Brushes,
    ends: tuple[Ints, Ints],
    top: Ints,
    looks: tuple[Ints, Ints, Ints, Ints],
    view: int,
    more: tuple[Ints, Table] | None = None,
) -> None:
    """Draw bars between whole device pixels; `looks` are kind, status, tone (below 0: of no article) and dimmed.

    The painter's coordinates are device pixels. `more` are pieces of the same atlas that are drawn with them.
    """
    atlas, sizes = brushes.bars, _sizes(brushes.ink.ratio)
    x0, x1 = ends
    # What is far out of view is left out, in whole periods.
    far = sizes.period * 4
    x0 = x0 + np.maximum(-x0 - far, 0) // sizes.period * sizes.period
    x1 = x1 - np.maximum(x1 - view - far, 0) // sizes.period * sizes.period
    wide = np.maximum(x1 - x0, 0)
    patterned = (looks[0] == FLOATING) | _PATTERNED[looks[1]]
    drawn = np.where(patterned, sizes.patterned + wide % sizes.period, sizes.plain)
    slots = _slots(brushes, sizes, (*looks, drawn))
    first = np.minimum(np.maximum(wide - sizes.cap, wide // 2), drawn - 2 * sizes.cap)
    last = np.minimum(wide - first, sizes.cap)
    left = atlas.parts(slots, np.zeros_like(first), first + sizes.edge, x0 - sizes.edge, top)
    right = atlas.parts(slots, sizes.edge + drawn - last, last + sizes.edge, x1 - last, top)
    tables, numbers = [left, right], [slots, slots]
    if more is not None:
        numbers.append(more[0])
        tables.append(more[1])
    rest = wide - first - last
    plain = (looks[1] == 0) & ~patterned
    even = (plain & (rest > 0)).nonzero()[0]
    if len(even):
        _fill(painter, brushes, [column[even].tolist() for column in (x0 + first, top, rest, looks[0], *looks[2:])])
    long = (rest * ~plain).nonzero()[0]
    if len(long):
        bars = (slots[long], drawn[long], x0[long], first[long], rest[long], top[long])
        number, middle = _middles(atlas, sizes, *bars)
        tables.append(middle)
        numbers.append(number)
    atlas.draw(painter, np.concatenate(numbers), np.concatenate(tables))


def _fill(painter: QPainter, brushes: Brushes, bars: list[list[int]]) -> None:
    """What is between the two parts of long bars of one colour: it needs no picture."""
    high = round(BAR_HEIGHT * brushes.ink.ratio)
    for x, y, wide, kind, tone, dim in zip(*bars, strict=True):
        painter.fillRect(x, y, wide, high, brushes.body(kind != STRETCH, tone, bool(dim)))


def _middles(
    atlas: Atlas, sizes: _Sizes, slots: Ints, drawn: Ints, x0: Ints, first: Ints, rest: Ints, top: Ints
) -> tuple[Ints, Table]:
    """What is between the two parts of bars that are longer than their pictures, in pieces of them."""
    step = drawn - 8 * sizes.period
    pieces = -(-rest // step)
    each = np.repeat(np.arange(len(rest)), pieces)
    nth = np.arange(len(each)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    at = first[each] + nth * step[each]
    length = np.minimum(rest[each] - nth * step[each], step[each])
    begin = sizes.edge + at % sizes.period + 2 * sizes.period
    return slots[each], atlas.parts(slots[each], begin, length, x0[each] + at, top[each])


def _slots(brushes: Brushes, sizes: _Sizes, looks: tuple[Ints, Ints, Ints, Ints, Ints]) -> Ints:
    """The picture of each bar, drawn if it is not there."""
    kind, status, tone, dim, drawn = looks
    keys = (kind | status << 2 | (tone + 1) << 5 | dim << 9) + (drawn << 10)
    slots = brushes.bars.find(keys.tolist())
    missing = (slots < 0).nonzero()[0].tolist()
    for at in missing:
        if slots[at] < 0:
            look = (int(kind[at]), int(status[at]), int(tone[at]), bool(dim[at]), int(drawn[at]))
            slots[keys == keys[at]] = _draw_long(brushes, sizes, int(keys[at]), look)
    return slots


def _draw_long(brushes: Brushes, sizes: _Sizes, key: int, look: tuple[int, int, int, bool, int]) -> int:
    kind, status, tone, dim, drawn = look
    ratio = brushes.ink.ratio
    x0, x1 = sizes.edge / ratio, (sizes.edge + drawn) / ratio
    mark = Mark(x0, x1, x0, x1, kind, STATUSES[status])
    color = brushes.tone(tone, dim)
    wide = (2 * sizes.edge + drawn) / ratio
    return brushes.bars.add(key, wide, lambda ink: paint_bar(ink, mark, color, brushes.ground))


def point_pieces(brushes: Brushes, x: Ints, top: Ints, looks: tuple[Ints, Ints, Ints, Ints]) -> tuple[Ints, Table]:
    """Points without words, their boxes at `x`, `top` (device pixels); `looks`: status, vague, tone, dimmed."""
    atlas = brushes.bars
    keys = (~(looks[0] | looks[1] << 3 | (looks[2] + 1) << 4 | looks[3] << 8)).tolist()
    slots = atlas.find(keys)
    for at in (slots < 0).nonzero()[0].tolist():
        status, vague, tone, dim = (int(look[at]) for look in looks)
        slot = atlas.find([keys[at]])[0]
        slots[at] = slot if slot >= 0 else _draw_point(brushes, keys[at], (status, bool(vague), tone, bool(dim)))
    return slots, atlas.pieces(slots, x, top)


def _draw_point(brushes: Brushes, key: int, look: tuple[int, bool, int, bool]) -> int:
    return brushes.bars.add(key, DOT_BOX, lambda ink: ink.drawPixmap(0, 0, dot(brushes, *look)))
