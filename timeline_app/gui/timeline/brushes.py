"""Everything that painting needs of a theme, made once: fonts with colours, fills and patterns by tone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QColor, QFont, QPixmap

from timeline_app.gui.theme import Theme, interface_font
from timeline_app.gui.timeline.ink import Ink, Pen, blend

MUTED = -1


@dataclass
class Brushes:
    """One theme at one ratio of device pixels, with the ink that was drawn with it."""

    theme: Theme
    ground: QColor
    ink: Ink
    labels: Ink
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
    dates: dict[int, tuple[str, float]] = field(default_factory=dict)  # words and width by row of the columns
    bars: dict[tuple[int, int, int, bool, int], QPixmap] = field(default_factory=dict)
    struck: QFont = field(default_factory=QFont)
    shades: Any = None  # the columns of pixels of the density strip, an array

    def forget_rows(self) -> None:
        """Drop what is kept by row of the columns: the rows are other events now."""
        self.labels.clear()
        self.dates.clear()

    def tone(self, number: int, dim: bool) -> QColor:
        """The colour of an article (MUTED: of none); dimmed where a search looks for others."""
        tone = self.theme.muted if number == MUTED else self.theme.tone(number)
        return blend(tone, self.ground, 0.28) if dim else tone


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
        struck=struck,
    )
