"""Draws a row of a list: a tone, a title of up to two lines, a small tag and quiet details of up to two lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.gui.theme import GRID, Theme, interface_font

ID = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2
TAG = Qt.ItemDataRole.UserRole + 3

_MARGIN = 4 * GRID
_TEXT_LEFT = 9 * GRID
_MAX_TITLE_LINES = 2
_BETWEEN = " · "  # two details
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """The look of the rows of the left panel."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the title needs in the width of the view."""
        view = option.widget
        width = view.viewport().width() if view is not None else 240
        lines = len(_wrap(index.data(), _title_font(), width - _TEXT_LEFT - _MARGIN))
        details = len(_detail_lines(index.data(DETAIL), index.data(TAG), width - _TEXT_LEFT - _MARGIN))
        height = lines * _line_height(_title_font()) + details * _line_height(_detail_font()) + 5 * GRID
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme, rect = self.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            background = theme.selected if selected else theme.grid
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(background)
            painter.drawRoundedRect(rect.adjusted(GRID, 1, -GRID, -1), 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(GRID + 0.5, 1.5, -GRID - 0.5, -1.5), 6, 6)
        top = rect.top() + 2 * GRID
        square = QRectF(rect.left() + _MARGIN, top + GRID, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone(index.data(TONE)))
        painter.drawRoundedRect(square, 2, 2)
        left, width = rect.left() + _TEXT_LEFT, rect.width() - _TEXT_LEFT - _MARGIN
        painter.setFont(_title_font())
        painter.setPen(theme.text)
        for line in _wrap(index.data(), _title_font(), width):
            painter.drawText(QPointF(left, top + QFontMetricsF(_title_font()).ascent()), line)
            top += _line_height(_title_font())
        self._paint_detail(painter, index, QPointF(left, top + GRID / 2), width)
        painter.restore()

    def _paint_detail(self, painter: QPainter, index: Index, at: QPointF, width: float) -> None:
        metrics = QFontMetricsF(_detail_font())
        painter.setFont(_detail_font())
        tag = index.data(TAG)
        left = at.x()
        if tag:
            box = QRectF(left, at.y() - 1, metrics.horizontalAdvance(tag) + 2 * GRID, metrics.height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.notice)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(self.theme.notice_text)
            painter.drawText(QPointF(left + GRID, at.y() + metrics.ascent()), tag)
            left = box.right() + 1.5 * GRID
        painter.setPen(self.theme.muted)
        top = at.y() + metrics.ascent()
        for line in _detail_lines(index.data(DETAIL), tag, width):
            elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, at.x() + width - left)
            painter.drawText(QPointF(left, top), elided)
            left, top = at.x(), top + _line_height(_detail_font())


def _tag_width(tag: str) -> float:
    """Pixels that a tag takes, with the space behind it."""
    return QFontMetricsF(_detail_font()).horizontalAdvance(tag) + 3.5 * GRID if tag else 0.0


def _detail_lines(detail: str, tag: str, width: float) -> list[str]:
    """The details in one line, or parted between two of them where they are too long for one."""
    metrics = QFontMetricsF(_detail_font())
    first, rest = detail, ""
    while metrics.horizontalAdvance(first) > width - _tag_width(tag) and _BETWEEN in first:
        first, _, last = first.rpartition(_BETWEEN)
        rest = _BETWEEN.join(filter(None, (last, rest)))
    if tag and not rest and metrics.horizontalAdvance(first) > width - _tag_width(tag):
        first, rest = "", first
    return [first, rest] if rest else [first]


def _title_font() -> QFont:
    return interface_font(1.0, QFont.Weight.DemiBold)


def _detail_font() -> QFont:
    return interface_font(0.88)


def _line_height(font: QFont) -> float:
    return QFontMetricsF(font).height() + 1


def _wrap(text: str, font: QFont, width: float) -> list[str]:
    """At most two lines; the last one is elided where there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while len(starts) <= _MAX_TITLE_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 20))
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")

    def piece(start: int, end: int | None) -> str:
        return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace").strip()

    lines = [piece(start, end) for start, end in zip(starts, [*starts[1:], None], strict=True)]
    if len(lines) > _MAX_TITLE_LINES:
        rest = piece(starts[_MAX_TITLE_LINES - 1], None)
        elided = QFontMetricsF(font).elidedText(rest[:400], Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: _MAX_TITLE_LINES - 1], elided]
    return lines or [""]
