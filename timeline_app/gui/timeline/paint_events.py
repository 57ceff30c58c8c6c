"""Draws a scene: marks and labels of the events in view, from cached ink."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.bars import draw_firm, point_pieces
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.marks import DOT, FLOATING, PALE, SOFT, STATUSES, STRETCH, WITHIN, Mark
from timeline_app.gui.timeline.paint_labels import (
    Bools,
    Budget,
    Ints,
    Labels,
    Pieces,
    date_pieces,
    label_pieces,
    labels_of,
    lines_of,
)
from timeline_app.gui.timeline.sprites import DOT_BOX, draw_fades
from timeline_app.layout.columns import Flag
from timeline_app.layout.nearby import TONE
from timeline_app.layout.scene import Scene

POINT = DOT + 0.01
_FUZZY = 1.5  # pixels: less cannot be seen to fade
_APPROXIMATE, _OPEN_START, _OPEN_END = int(Flag.APPROXIMATE), int(Flag.OPEN_START), int(Flag.OPEN_END)


@dataclass
class Emphasis:
    """Rows of the columns that stand out; `matches` tells of each row whether a search found it, None: no search."""

    chosen: frozenset[int] = frozenset()
    hovered: int = -1
    matches: npt.NDArray[np.bool_] | None = None
    focused: bool = True
    budget: Budget = field(default_factory=Budget)


def paint_scene(
    painter: QPainter, scene: Scene, content: Content, brushes: Brushes, emphasis: Emphasis, view: float
) -> None:
    """All boxes of the scene; the painter stands at the top of the first lane.

    Boxes do not overlap, so they are drawn kind by kind: bars and bare points, then all words (a point comes with
    its words) and dates. What is drawn most is drawn by one call a page of ink, in device pixels.
    """
    if not len(scene):
        return
    brushes.labels.begin_frame()
    brushes.bars.begin_frame()
    point = scene.x1 - scene.x0 <= POINT
    dim = _dimmed(scene, emphasis)
    labels = labels_of(scene, point, view)
    _grounds(painter, scene, labels, brushes, emphasis)
    words, late = label_pieces(scene, labels, content, brushes, dim, emphasis.budget)
    dates = date_pieces(scene, labels, content, brushes, dim, view, emphasis.budget)
    seen = (scene.x1 > -DOT_BOX) & (scene.x0 < view + DOT_BOX)
    bare = seen & point
    bare[labels.at] = False
    bare[late] = (seen & point)[late]
    points, bars = bare.nonzero()[0], (seen & ~point).nonzero()[0]
    dots = _points(scene, brushes, points, dim) if len(points) else None
    if len(bars):
        _paint_bars(painter, scene, brushes, bars, dim, view, dots)
    with device_pixels(painter, brushes.ink.ratio):
        if dots is not None and not len(bars):
            brushes.bars.draw(painter, *dots)
        slots, table = (np.concatenate(both) for both in zip(words, dates, strict=True))
        brushes.labels.draw(painter, slots, table)


def _dimmed(scene: Scene, emphasis: Emphasis) -> Bools:
    if emphasis.matches is None:
        return np.zeros(len(scene), dtype=bool)
    return ~emphasis.matches[scene.index]


def _paint_bars(
    painter: QPainter, scene: Scene, brushes: Brushes, which: Ints, dim: Bools, view: float, dots: Pieces | None
) -> None:
    """All as if their ends were firm, in one go with the bare points, then over each that fades what it fades into."""
    kind, flags, status, tone, _ = scene.traits[:, which].astype(np.int64)
    x0, x1 = scene.x0[which], scene.x1[which]
    fuzzy = (scene.sure0[which] - x0 > _FUZZY) | (x1 - scene.sure1[which] > _FUZZY)
    soft = (flags != 0) | ((kind == STRETCH) & fuzzy)
    faint = dim[which].astype(np.int64)
    ratio = brushes.ink.ratio
    if soft.any():
        about = (flags & _APPROXIMATE) > 0
        kind[about & (kind == WITHIN)] = PALE
        x0 = x0 - np.where(about & (flags & _OPEN_START == 0), SOFT, 0.0)
        x1 = x1 + np.where(about & (flags & _OPEN_END == 0), SOFT, 0.0)
    ends = np.rint(x0 * ratio).astype(np.int64), np.rint(x1 * ratio).astype(np.int64)
    tops = lines_of(scene, ratio)[which]
    with device_pixels(painter, ratio):
        draw_firm(painter, brushes, ends, tops, (kind, status, tone % 8, faint), round(view * ratio), dots)
    for at, top in zip(which[soft].tolist(), (tops[soft] / ratio).tolist(), strict=True):
        color = brushes.tone(int(scene.traits[TONE, at]) % 8, bool(dim[at]))
        draw_fades(painter, brushes, _mark(scene, at), top, view, color)


def _points(scene: Scene, brushes: Brushes, which: Ints, dim: Bools) -> Pieces:
    """Points without words, in device pixels."""
    kind, flags, status, tone, _ = scene.traits[:, which].astype(np.int64)
    vague = ((flags & _APPROXIMATE) > 0) | (kind == FLOATING)
    ratio = brushes.ink.ratio
    x = np.rint((scene.x0 + scene.x1 - DOT_BOX)[which] / 2 * ratio).astype(np.int64)
    looks = (status, vague.astype(np.int64), tone % 8, dim[which].astype(np.int64))
    return point_pieces(brushes, x, lines_of(scene, ratio)[which], looks)


@contextmanager
def device_pixels(painter: QPainter, ratio: float) -> Iterator[None]:
    """The painter counts in device pixels here: what is drawn at whole numbers is sharp at every ratio."""
    if ratio == 1.0:
        yield
        return
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    yield
    painter.restore()


def _mark(scene: Scene, at: int) -> Mark:
    kind, flags, status, _, _ = scene.traits[:, at].tolist()
    return Mark(
        float(scene.x0[at]),
        float(scene.x1[at]),
        float(scene.sure0[at]),
        float(scene.sure1[at]),
        kind,
        STATUSES[status],
        bool(flags & _APPROXIMATE),
        bool(flags & _OPEN_START),
        bool(flags & _OPEN_END),
    )


def _grounds(painter: QPainter, scene: Scene, labels: Labels, brushes: Brushes, emphasis: Emphasis) -> None:
    """What stands under selected and hovered events: a ring around the mark, a ground under the words."""
    marked = [*emphasis.chosen, *([emphasis.hovered] if emphasis.hovered >= 0 else [])]
    if not marked:
        return
    cut = dict(zip(labels.at.tolist(), labels.cut.tolist(), strict=True))
    theme = brushes.theme
    for at in np.isin(scene.index, marked).nonzero()[0].tolist():
        chosen = int(scene.index[at]) in emphasis.chosen
        left, right = float(scene.x0[at]), float(scene.x1[at])
        if at in cut:
            label = float(scene.label[at])
            left, right = min(left, label), max(right, label + cut[at])
        top = int(scene.y[at]) + (scene.lane_height - BAR_HEIGHT) // 2
        painter.setPen(QPen(theme.accent, 1.5) if chosen and emphasis.focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.selected if chosen else theme.window)
        painter.drawRoundedRect(QRectF(left - 5, top - 3, right - left + 10, BAR_HEIGHT + 6), 6, 6)
