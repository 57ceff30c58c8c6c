"""Colours, distances and fonts of both themes: the one place where a colour is named."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication

GRID = 4  # pixels; every distance is a multiple
_USUAL_TEXT = 20  # pixels: a line of the system's text that is no higher needs no more room than usual


def _text_height() -> int:
    """Pixels of a line in the system's text as the window finds it: where people read large, all grows with it.

    Asked once, for what is laid out and kept as pictures counts on it; a later change counts at the next start.
    """
    if QGuiApplication.instance() is None:
        return _USUAL_TEXT
    return max(_USUAL_TEXT, round(QFontMetricsF(QGuiApplication.font()).height()))


BAR_HEIGHT = _text_height()
LANE_HEIGHT = BAR_HEIGHT + 10


@dataclass(frozen=True)
class Theme:
    """Named colours. `tones` are eight colours for articles that colour-blind people tell apart (Okabe-Ito)."""

    dark: bool
    window: QColor  # side panels, tool bar
    canvas: QColor  # timeline and passage background
    raised: QColor  # cards, chips, inputs
    line: QColor  # separators
    grid: QColor  # fine lines on the timeline
    text: QColor
    muted: QColor  # second-rank text, and what is not the article; at least 4.5:1 on window and canvas
    faint: QColor  # what cannot be used now
    accent: QColor
    on_accent: QColor
    selected: QColor  # background of a chosen row
    passage: QColor  # background of the selected passage
    passage_soft: QColor  # underline of other passages
    time_mark: QColor  # underline of the time expression
    notice: QColor  # background of a banner
    notice_text: QColor
    alarm: QColor  # alleged, problems
    weekend: QColor
    tones: tuple[QColor, ...] = field(default=())

    def tone(self, index: int) -> QColor:
        """The colour of the article at `index` in the list; it repeats after eight."""
        return self.tones[index % len(self.tones)]


def _colors(*names: str) -> tuple[QColor, ...]:
    return tuple(QColor(name) for name in names)


LIGHT = Theme(
    False,
    *_colors(
        "#f7f9fc", "#ffffff", "#ffffff", "#dfe4ec", "#eef1f6", "#1b2330", "#5a6678", "#98a2b3", "#1d5fd1",
        "#ffffff", "#e8effc", "#ffe9a8", "#b9c5da", "#c77700", "#fff4dc", "#6b4700", "#b3261e", "#f5f7fa",
    ),
    tones=_colors("#0072b2", "#d55e00", "#009e73", "#a34d83", "#b88700", "#3593c9", "#4a4a4a", "#8c7a00"),
)  # fmt: skip

DARK = Theme(
    True,
    *_colors(
        "#171b22", "#12151b", "#222833", "#2c3440", "#1f252e", "#e6eaf0", "#9aa7b8", "#667386", "#6ea8ff",
        "#0d1520", "#223249", "#5a4709", "#4a5a75", "#ffb74d", "#3a2f14", "#ffdf9e", "#ff8a80", "#171b22",
    ),
    tones=_colors("#56b4e9", "#ff9447", "#35c99a", "#e38fc0", "#f0c14b", "#7fb8ff", "#b8bec8", "#e6dc6a"),
)  # fmt: skip


CONTRAST_LIGHT = Theme(
    False,
    *_colors(
        "#ffffff", "#ffffff", "#ffffff", "#767676", "#cccccc", "#000000", "#1a1a1a", "#4d4d4d", "#0033a0",
        "#ffffff", "#cfe0ff", "#ffe066", "#000000", "#6b3a00", "#fff4dc", "#000000", "#8b0000", "#f0f0f0",
    ),
    tones=_colors("#004f7d", "#9c3d00", "#00694b", "#7a2f60", "#755600", "#1f6690", "#000000", "#5c5000"),
)  # fmt: skip

CONTRAST_DARK = Theme(
    True,
    *_colors(
        "#000000", "#000000", "#000000", "#8a8a8a", "#444444", "#ffffff", "#ededed", "#b8b8b8", "#ffd54a",
        "#000000", "#1f3d7a", "#6b5600", "#ffffff", "#ffc266", "#2b2200", "#ffffff", "#ff9d94", "#1a1a1a",
    ),
    tones=_colors("#7cc9ff", "#ffae70", "#4fe0b3", "#f5aad6", "#ffd873", "#a8d1ff", "#ffffff", "#f2ec86"),
)  # fmt: skip


def current_theme(high_contrast: bool = False) -> Theme:
    """The theme that the system asks for; of high contrast where the system or the reader asks for that."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if high_contrast or asks_for_contrast():
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def asks_for_contrast() -> bool:
    """Whether the system is set to high contrast (told by Qt from 6.10 on)."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def interface_font(scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's font, scaled; digits are of one width where the font can."""
    font = QFont(QGuiApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(round(font.pixelSize() * scale))
    font.setWeight(weight)
    return font


def reading_font(scale: float = 1.15) -> QFont:
    """A serif for article text."""
    wanted = ("Charter", "Georgia", "Source Serif 4", "Noto Serif", "DejaVu Serif")
    known = set(QFontDatabase.families())
    font = QFont(next((name for name in wanted if name in known), "serif"))
    font.setStyleHint(QFont.StyleHint.Serif)
    size = QGuiApplication.font().pointSizeF()
    font.setPointSizeF((size if size > 0 else 10) * scale)
    return font
