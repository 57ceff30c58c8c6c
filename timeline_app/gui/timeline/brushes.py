"""Everything that painting needs of a theme, made once: fonts with colours, fills and patterns by tone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QFont, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT, Theme, interface_font
from timeline_app.gui.timeline.ink import WITHIN_SHARE, Ink, Pen, blend
from timeline_app.layout.scale import TimeScale

if TYPE_CHECKING:
    from timeline_app.gui.timeline.atlas import Atlas

MUTED = -1
_VARIANTS = 20_000


@dataclass
class Brushes:
    """One theme at one ratio of device pixels, with the ink that was drawn with it."""

    theme: Theme
    ground: QColor
    ink: Ink
    title: Pen
    title_dim: Pen
    title_on: Pen
    title_muted: Pen
    small: Pen
    fine: Pen
    coarse: Pen
    heading: Pen
    badge: Pen
    more: Pen
    today: Pen
    dates: Any = None  # the width of the date of each row, 0 where it is unknown: an array
    variants: dict[int, int] = field(default_factory=dict)  # the key of a label in `labels`, however it is cut
    strips: dict[tuple[TimeScale, float], QPixmap] = field(default_factory=dict)  # histograms of the overview
    bodies: dict[tuple[bool, int, bool], QColor] = field(default_factory=dict)
    struck: QFont = field(default_factory=QFont)
    shades: Any = None  # the columns of pixels of the density strip, an array
    _labels: Atlas | None = None
    _bars: Atlas | None = None

    @property
    def labels(self) -> Atlas:
        """Titles and dates of events."""
        if self._labels is None:
            self._labels = _atlas(self.ink.ratio, 10)
        return self._labels

    @property
    def bars(self) -> Atlas:
        """Bars of each look."""
        if self._bars is None:
            self._bars = _atlas(self.ink.ratio, 3)
        return self._bars

    def forget_rows(self) -> None:
        """Drop what is kept by row of the columns: the rows are other events now."""
        self._labels = None
        self.dates = None
        self.variants.clear()
        self.strips.clear()

    def remember(self, label: int, key: int) -> None:
        """A label has a picture, by this key."""
        if len(self.variants) > _VARIANTS:
            self.variants.clear()
        self.variants[label] = key

    def body(self, pale: bool, number: int, dim: bool) -> QColor:
        """The colour of the inside of a bar of what happened, as of `tone`."""
        found = self.bodies.get((pale, number, dim))
        if found is None:
            tone = self.tone(number, dim)
            found = self.bodies[pale, number, dim] = blend(tone, self.ground, WITHIN_SHARE) if pale else tone
        return found

    def tone(self, number: int, dim: bool) -> QColor:
        """The colour of an article (MUTED: of none); dimmed where a search looks for others."""
        tone = self.theme.muted if number == MUTED else self.theme.tone(number)
        return blend(tone, self.ground, 0.28) if dim else tone


def _atlas(ratio: float, megabytes: int) -> Atlas:
    from timeline_app.gui.timeline.atlas import Atlas  # imports numpy, which an empty window does without

    return Atlas(BAR_HEIGHT, ratio, megabytes * 1024 * 1024)


def brushes_of(theme: Theme, ratio: float, ground: QColor | None = None) -> Brushes:
    """The brushes of a theme, for marks on a ground (the canvas where none is given)."""
    normal, small = interface_font(), interface_font(0.85)
    strong = interface_font(0.95, QFont.Weight.DemiBold)
    struck = interface_font()
    struck.setStrikeOut(True)
    return Brushes(
        theme,
        ground or theme.canvas,
        Ink(ratio),
        title=Pen(normal, theme.text),
        title_dim=Pen(normal, blend(theme.text, theme.canvas, 0.34)),
        title_on=Pen(normal, theme.canvas if not theme.dark else theme.on_accent),
        title_muted=Pen(normal, theme.muted),
        small=Pen(interface_font(0.92), theme.muted),
        fine=Pen(small, theme.muted),
        coarse=Pen(strong, theme.text),
        heading=Pen(strong, theme.muted),
        badge=Pen(small, theme.muted),
        more=Pen(small, theme.text),
        today=Pen(interface_font(0.85, QFont.Weight.DemiBold), theme.accent),
        struck=struck,
    )
