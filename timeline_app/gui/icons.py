"""Icons of one family (resources/icons, SVG), in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from timeline_app.assets import resources_folder

_DRAWN_COLOR = "#5a6678"
_SIZES = (16, 18, 20, 24, 32, 36, 40, 48)


def icon(name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
    """The icon of that name in a colour, sharp at every size that a window asks for."""
    result = QIcon()
    _add(result, name, color, QIcon.Mode.Normal)
    if disabled is not None:
        _add(result, name, disabled, QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    """The program's own icon."""
    result = QIcon()
    svg = (resources_folder() / "icons" / "app.svg").read_bytes()
    for size in (16, 32, 64, 128, 256):
        result.addPixmap(_render(svg, size))
    return result


def _add(result: QIcon, name: str, color: QColor, mode: QIcon.Mode) -> None:
    svg = (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    data = svg.replace(_DRAWN_COLOR, color.name()).encode()
    for size in _SIZES:
        result.addPixmap(_render(data, size), mode)


def _render(svg: bytes, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
