"""What lies beyond the window: how many events are earlier and later, and where the selected one is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from timeline_app.gui.theme import BAR_HEIGHT, LANE_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.zones import FOOT_HEIGHT, LANES_PAD, LEGEND_ROOM

if TYPE_CHECKING:
    from timeline_app.gui.timeline.frame import Frame
    from timeline_app.gui.timeline.view import TimelineView

_HIGH = float(BAR_HEIGHT)
_PAD = 9.0
_MARGIN = 8.0
_TITLE = 150.0  # pixels of a title in a chip
_LANDS = 0.3  # where in the window the next event comes to stand: so much of the width from its side


@dataclass(frozen=True, slots=True)
class Chip:
    """A pill that leads out of the window; `row` is the selected event's, or -1 for the next one on that side."""

    rect: QRectF
    words: str
    step: int
    row: int = -1


def counts_of(frame: Frame) -> tuple[int, int]:
    """How many events end before the window and how many begin after it."""
    columns, scale = frame.content.columns, frame.scale
    before = int(columns.ends.searchsorted(scale.left, side="right"))
    return before, len(columns) - int(columns.start.searchsorted(scale.right))


def chips_of(frame: Frame, counts: tuple[int, int], chosen: int | None, lane: int | None) -> tuple[Chip, ...]:
    """The pills of a frame: counts at both ends of the row under the lanes, the selected event at its edge.

    `chosen` is the row of the selected event, `lane` the top of its lane (pixels from the first), where it has one.
    """
    chips = []
    top = frame.zones.foot_top + (FOOT_HEIGHT - _HIGH) / 2
    wide = frame.scale.width
    least = wide < 420
    for step, count, name in ((-1, counts[0], "earlier"), (1, counts[1], "later")):
        if count:
            words = f"{count:,}" if least else f"{count:,} {name}"
            words = f"‹ {words}" if step < 0 else f"{words} ›"
            size = frame.brushes.more.width(words) + 2 * _PAD
            end = wide - (LEGEND_ROOM if frame.zones.has_legend else 0) - _MARGIN
            chips.append(Chip(QRectF(_MARGIN if step < 0 else end - size, top, size, _HIGH), words, step))
    found = _of_selected(frame, chosen, lane) if chosen is not None else None
    return (*chips, found) if found is not None else tuple(chips)


def _of_selected(frame: Frame, row: int, lane: int | None) -> Chip | None:
    columns, scale, zones = frame.content.columns, frame.scale, frame.zones
    x0, x1 = scale.x(int(columns.start[row])), scale.x(int(columns.end[row]))
    low, high = zones.lanes_top + LANES_PAD, zones.foot_top - LANES_PAD - _HIGH
    if high < low:
        return None
    y = frame.lanes_y + lane + (LANE_HEIGHT - BAR_HEIGHT) / 2 if lane is not None else (low + high) / 2
    step = -1 if x1 <= 0 else 1 if x0 >= scale.width else 0
    if step == 0 and (lane is None or zones.lanes_top - LANE_HEIGHT / 2 <= y <= zones.foot_top - LANE_HEIGHT / 2):
        return None
    arrows = ("‹ ", "") if step < 0 else ("", " ›") if step > 0 else ("↑ ", "") if y < low else ("↓ ", "")
    pen = frame.brushes.title_on
    title = pen.elided(frame.content.title(row), min(_TITLE, scale.width / 3))
    words = f"{arrows[0]}{title}{arrows[1]}"
    size = pen.width(words) + 2 * _PAD
    if step == 0:
        x = (max(x0, 0.0) + min(x1, scale.width) - size) / 2
    else:
        x = _MARGIN if step < 0 else scale.width - size - _MARGIN - 8
    x = min(max(x, _MARGIN), max(scale.width - size - _MARGIN - 8, _MARGIN))
    return Chip(QRectF(x, min(max(y, low), high), size, _HIGH), words, step, row)


def foot_room(frame: Frame) -> tuple[float, float]:
    """Between which pixels the row under the lanes is free of the pills of counts and of the legend."""
    end = frame.scale.width - (LEGEND_ROOM if frame.zones.has_legend else 4.0)
    counts = [chip for chip in frame.chips if chip.row < 0]
    left = max((chip.rect.right() + 8 for chip in counts if chip.step < 0), default=4.0)
    return left, min((chip.rect.left() - 8 for chip in counts if chip.step > 0), default=end)


def paint_chips(painter: QPainter, chips: tuple[Chip, ...], brushes: Brushes) -> None:
    """The pills; that of the selected event stands out."""
    for chip in chips:
        chosen, left, top = chip.row >= 0, round(chip.rect.left()), round(chip.rect.top())
        pen, wide = (brushes.title_on if chosen else brushes.more), round(chip.rect.width())
        pill = brushes.ink.make(
            ("chip", chosen, wide), wide, _HIGH, partial(_pill, wide=wide, chosen=chosen, brushes=brushes)
        )
        painter.drawPixmap(left, top, pill)
        painter.setFont(pen.font)
        painter.setPen(brushes.theme.on_accent if chosen else pen.color)
        painter.drawText(QPointF(left + _PAD, pen.baseline(top, _HIGH)), chip.words)


def _pill(painter: QPainter, wide: int, chosen: bool, brushes: Brushes) -> None:
    # The selected event's may stand on labels: a rim of the ground keeps them apart.
    painter.setPen(QPen(brushes.ground, 3) if chosen else brushes.theme.line)
    painter.setBrush(brushes.theme.accent if chosen else brushes.theme.canvas)
    painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1, _HIGH - 1), _HIGH / 2, _HIGH / 2)


def chip_at(frame: Frame, at: QPointF) -> Chip | None:
    """The pill at a pixel of the widget."""
    return next((chip for chip in reversed(frame.chips) if chip.rect.adjusted(-2, -2, 2, 2).contains(at)), None)


def follow(view: TimelineView, chip: Chip) -> None:
    """Go to the selected event, or to the next event on that side."""
    if chip.row >= 0:
        view.reveal(view.content.key(chip.row))
        return
    columns, scale = view.content.columns, view.camera.target
    if chip.step < 0:
        at = int(columns.ends.searchsorted(scale.left, side="right")) - 1
        moment = int(columns.ends[max(at, 0)])
    else:
        at = int(columns.start.searchsorted(scale.right))
        moment = int(columns.start[min(at, len(columns) - 1)])
    x = scale.width * (_LANDS if chip.step < 0 else 1 - _LANDS)
    view.camera.jump(scale.moved(scale.x(moment) - x))
