"""Words and marks rasterised once and blitted: a cache of small pixmaps with a budget of bytes."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WITHIN_SHARE = 0.42  # of the tone in a bar inside which something lies
_WIDTHS = 4000  # words whose width is remembered
_BYTES = 24 * 1024 * 1024


def blend(color: QColor, ground: QColor, share: float) -> QColor:
    """`share` of a colour over a ground, opaque."""
    rest = 1 - share
    return QColor(
        round(color.red() * share + ground.red() * rest),
        round(color.green() * share + ground.green() * rest),
        round(color.blue() * share + ground.blue() * rest),
    )


def clear(color: QColor, alpha: float) -> QColor:
    """The colour with an opacity of 0..1."""
    found = QColor(color)
    found.setAlphaF(alpha)
    return found


class Ink:
    """Pixmaps by key, for one ratio of device pixels; the oldest go when they take too much memory."""

    def __init__(self, ratio: float = 1.0, most: int = _BYTES) -> None:
        self.ratio = ratio
        self._most = most
        self._found: dict[Hashable, QPixmap] = {}
        self._bytes = 0
        self.get = self._found.get  # the pixmap of a key, or None

    def put(self, key: Hashable, pixmap: QPixmap) -> None:
        """Keep a pixmap."""
        self._found[key] = pixmap
        self._bytes += pixmap.width() * pixmap.height() * 4
        while self._bytes > self._most and len(self._found) > 1:
            oldest = self._found.pop(next(iter(self._found)))
            self._bytes -= oldest.width() * oldest.height() * 4

    def clear(self) -> None:
        """Forget all pixmaps."""
        self._found.clear()
        self._bytes = 0

    def drawn(self, width: float, height: float, draw: Callable[[QPainter], None]) -> QPixmap:
        """A new pixmap; sizes in logical pixels."""
        pixmap = QPixmap(max(round(width * self.ratio + 0.49), 1), max(round(height * self.ratio + 0.49), 1))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
        painter.end()
        return pixmap

    def make(self, key: Hashable, width: float, height: float, draw: Callable[[QPainter], None]) -> QPixmap:
        """The pixmap of a key, drawn if it is not there; sizes in logical pixels."""
        found = self._found.get(key)
        if found is None:
            found = self.drawn(width, height, draw)
            self.put(key, found)
        return found

    def words(self, painter: QPainter, x: float, top: float, height: float, words: str, pen: Pen) -> float:
        """Draw one line of words, centred in `height`; gives its width."""
        key = (words, pen.key, height)
        found = self._found.get(key)
        if found is None:
            width = pen.metrics.horizontalAdvance(words) + 2

            def draw(ink: QPainter) -> None:
                ink.setFont(pen.font)
                ink.setPen(pen.color)
                ink.drawText(QRectF(0, 0, width, height), LEFT, words)

            found = self.make(key, width, height, draw)
        painter.drawPixmap(round(x), round(top), found)
        return found.width() / self.ratio


class Pen:
    """A font, its measures and a colour."""

    def __init__(self, font: QFont, color: QColor) -> None:
        self.font = font
        self.color = color
        self.metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._down = self.metrics.ascent() - self.metrics.height() / 2
        ink = self.metrics.tightBoundingRect("".join(map(chr, range(33, 127))))
        self._above, self._below = ink.top(), ink.bottom()
        self.key = hash((font.key(), color.rgba()))

    def baseline(self, top: float, height: float) -> float:
        """The y of the base line of words that are centred in a height."""
        return round(top + height / 2 + self._down)

    def rows(self, words: str, top: float, height: float) -> tuple[float, float]:
        """The rows that words have ink in, if they are centred in a height; all of it for other letters than ASCII."""
        if not words.isascii():
            return top, top + height
        line = self.baseline(top, height)
        return max(line + self._above - 1, top), min(line + self._below + 1, top + height)

    def elided(self, words: str, room: float) -> str:
        """A line of words cut to its room, with an ellipsis."""
        return self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def width(self, words: str) -> float:
        """Pixels of a line of words."""
        found = self._widths.get(words)
        if found is None:
            if len(self._widths) >= _WIDTHS:
                self._widths.clear()
            found = self._widths[words] = self.metrics.horizontalAdvance(words)
        return found
