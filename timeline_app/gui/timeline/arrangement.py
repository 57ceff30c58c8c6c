"""What stands where: the content with its lanes under headings, for a view of some width."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app.gui.theme import LANE_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.content import Content, label_widths
from timeline_app.layout.grouping import Grouping
from timeline_app.layout.scale import TimeScale

if TYPE_CHECKING:
    from timeline_app.gui.timeline.lane_maker import LaneMaker
    from timeline_app.layout.bands import Band

FIT_BEFORE, FIT_AFTER = 32.0, 56.0  # free pixels around everything
_OTHER_WIDTH = 40  # pixels: from such a change on other labels have room


class Arrangement(QObject):
    """Content and bands (empty without content), and the height of all lanes; `changed` tells of new bands."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content: Content | None = None
        self.bands: tuple[Band, ...] = ()
        self.height = 0
        self.grouping = Grouping.NONE
        self._made: tuple[Band, ...] = ()  # as they were made, in our order
        self._order: tuple[str, ...] = ()  # the reader's
        self._collapsed: frozenset[str] = frozenset()
        self._maker: LaneMaker | None = None
        self._width = 0

    @property
    def busy(self) -> bool:
        """Whether lanes of finer levels are still being made."""
        return self._maker is not None and self._maker.busy

    def set_content(self, content: Content | None, width: int, brushes: Brushes) -> None:
        """Other events, for a view of some width."""
        self.content = content
        if content is not None:
            self._make(width, brushes)
            return
        if self._maker is not None:
            self._maker.stop()
        self._made, self.bands, self.height = (), (), 0

    def set_grouping(self, grouping: Grouping, order: tuple[str, ...], width: int, brushes: Brushes) -> None:
        """Other headings, all of them open, in this order."""
        if grouping is not self.grouping:
            self.grouping, self._order, self._collapsed = grouping, order, frozenset()
            if self.content is not None:
                self._make(width, brushes)

    def set_width(self, width: int, brushes: Brushes) -> None:
        """New lanes where the width is so different that other labels have room."""
        if self.content is not None and abs(width - self._width) > _OTHER_WIDTH:
            self._make(width, brushes)

    def toggle(self, label: str) -> None:
        """Close a group to its heading, or open it."""
        self._collapsed = self._collapsed ^ {label}
        self._set_bands(self._made)

    def collapse(self, labels: frozenset[str]) -> None:
        """Close these groups and open all others."""
        if labels != self._collapsed:
            self._collapsed = labels
            self._set_bands(self._made)

    def set_order(self, order: tuple[str, ...]) -> None:
        """Put the groups in this order; one that it does not name follows the one that it follows in ours."""
        if order != self._order:
            self._order = order
            self._set_bands(self._made)

    def fitted(self, width: int) -> TimeScale:
        """The window that shows all events; content is needed."""
        first, last = self.content.columns.whole
        return TimeScale.framing(first, last, max(width, 1), FIT_BEFORE, FIT_AFTER)

    def _make(self, width: int, brushes: Brushes) -> None:
        if self._maker is None:
            from timeline_app.gui.timeline.lane_maker import LaneMaker

            self._maker = LaneMaker(self)
            self._maker.grown.connect(self._set_bands)
        self._width = width
        fit = self.fitted(width)
        widths = label_widths(self.content, brushes.title.font, brushes.badge.font)
        self._set_bands(self._maker.make(self.content, self.grouping, widths, fit.seconds_per_pixel, fit.right))

    def _set_bands(self, bands: tuple[Band, ...]) -> None:
        from timeline_app.gui.timeline.lane_maker import stack

        self._made = bands
        bands = tuple(replace(band, collapsed=band.label in self._collapsed) for band in ordered(bands, self._order))
        self.bands, self.height = stack(bands, LANE_HEIGHT)
        self.changed.emit()


def ordered(bands: tuple[Band, ...], order: tuple[str, ...]) -> list[Band]:
    """The bands in an order of their labels, each band that it does not name after the one before it."""
    place = {label: number for number, label in enumerate(order)}
    known = [band for band in bands if band.label in place]
    result = sorted(known, key=lambda band: place[band.label])
    before = ""
    for band in bands:
        if band.label not in place:
            labels = [other.label for other in result]
            result.insert(labels.index(before) + 1 if before in labels else 0, band)
        before = band.label
    return result
