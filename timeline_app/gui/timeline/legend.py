"""The legend: what the shapes and patterns of the marks mean, on demand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget

from timeline_app.gui.theme import BAR_HEIGHT, Theme, current_theme, interface_font
from timeline_app.gui.timeline.brushes import MUTED, Brushes, brushes_of
from timeline_app.gui.timeline.marks import FLOATING, STRETCH, WITHIN, Mark
from timeline_app.gui.timeline.sprites import DOT_BOX, dot, draw_bar
from timeline_app.gui.timeline.zones import FOOT_HEIGHT, Zones
from timeline_app.model.event import Status

_ROW = BAR_HEIGHT + 6
_MARK = 64
_COLUMN = 266 + 18 * (BAR_HEIGHT - 20)
PAD = 14


def _bar(kind: int, status: Status = Status.HAPPENED, **more: bool | float) -> Mark:
    x1 = float(_MARK - 8)
    return Mark(**{"x0": 0.0, "x1": x1, "sure0": 0.0, "sure1": x1, "kind": kind, "status": status, **more})


# Two columns: the time, and whether it happened.
TIME: tuple[tuple[Mark | None, str], ...] = (
    (None, "too short to see at this zoom"),
    (_bar(STRETCH), "lasted from end to end"),
    (_bar(WITHIN), "somewhere in this period"),
    (_bar(FLOATING), "unknown when in between"),
    (_bar(STRETCH, sure0=16.0, sure1=40.0), "the ends are uncertain"),
    (_bar(WITHIN, approximate=True, x0=9.0, x1=47.0), "about this time"),
    (_bar(STRETCH, open_end=True, sure1=56.0), "goes on, no end is known"),
)
STATUS: tuple[tuple[Mark, str], ...] = (
    (_bar(STRETCH), "happened"),
    (_bar(STRETCH, Status.PLANNED), "planned"),
    (_bar(STRETCH, Status.ALLEGED), "alleged: somebody says so"),
    (_bar(STRETCH, Status.DENIED), "denied"),
    (_bar(STRETCH, Status.HYPOTHETICAL), "hypothetical"),
)


def legend_size() -> QSize:
    """Pixels that the legend takes."""
    return QSize(2 * _COLUMN + 2 * PAD, 2 * PAD + BAR_HEIGHT + _ROW * len(TIME))


def paint_legend(painter: QPainter, brushes: Brushes) -> None:
    """Draw it at the origin, without a ground."""
    for column, (head, rows) in enumerate((("When", TIME), ("Whether it happened", STATUS))):
        left = PAD + column * (_COLUMN + 8)
        brushes.ink.words(painter, left, PAD - 4, BAR_HEIGHT, head, brushes.heading)
        for number, (mark, words) in enumerate(rows):
            top = PAD + BAR_HEIGHT + number * _ROW
            painter.save()
            painter.translate(left, 0)
            if mark is None:
                point = dot(brushes, 0, False, MUTED, False)
                painter.drawPixmap(_MARK // 2 - 4 - DOT_BOX // 2, top + 3, point)
            else:
                draw_bar(painter, brushes, mark, top + 3, _MARK - 8, MUTED)
            painter.restore()
            brushes.ink.words(painter, left + _MARK + 4, top + 3, BAR_HEIGHT, words, brushes.title)


class Legend(QWidget):
    """The sheet with the legend."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current_theme()
        self.resize(legend_size())
        self.setAccessibleName("Legend")
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """A card with both columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.line)
        painter.setBrush(self.theme.raised)
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 8, 8)
        paint_legend(painter, brushes_of(self.theme, self.devicePixelRatioF(), self.theme.raised))


class LegendButton(QToolButton):
    """The small toggle at the lower right of the lanes."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setText("Legend")
        self.setFont(interface_font(0.92))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip("What the shapes and patterns mean")
        self._looks: dict[tuple[object, ...], QPixmap] = {}
        self._drawing = False  # such a picture
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._keep_look)
        self._sheet = Legend(view)
        self.toggled.connect(self._show_sheet)
        self.set_theme(current_theme())

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._looks.clear()
        self._sheet.theme = theme
        self._sheet.update()
        self.setStyleSheet(
            f"QToolButton {{ color: {theme.muted.name()}; background: {theme.canvas.name()}; border: 1px solid"
            f" {theme.line.name()}; border-radius: 10px; padding: 1px 9px; }}"
            f"QToolButton:hover, QToolButton:checked {{ color: {theme.text.name()}; }}"
            f"QToolButton:focus {{ border-color: {theme.accent.name()}; }}"
        )

    def place(self, zones: Zones) -> None:
        """Stand at the right end of the row under the lanes, the sheet above."""
        self.resize(self.sizeHint())
        self.move(zones.width - self.width() - 14, zones.foot_top + (FOOT_HEIGHT - self.height()) // 2)
        self.setVisible(zones.has_legend)
        if not zones.has_legend:
            self.setChecked(False)
        self._sheet.move(max(zones.width - self._sheet.width() - 14, 0), zones.foot_top - self._sheet.height() - 4)

    def close_sheet(self) -> bool:
        """Close the sheet; whether it was open."""
        was_open = self.isChecked()
        self.setChecked(False)
        return was_open

    def _look(self) -> tuple[object, ...]:
        """What its picture depends on."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        return option.state.value, self.size().toTuple(), self.devicePixelRatioF(), self.font().key(), self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As any button, but from a picture: it is painted with every frame of what is under it."""
        look = None if self._drawing else self._looks.get(self._look())
        if look is not None:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, look)
            painter.end()
            return
        super().paintEvent(event)
        if not self._drawing:
            self._later.start()  # Qt draws no picture of a widget while it paints it

    def _keep_look(self) -> None:
        ratio = self.devicePixelRatioF()
        look = QPixmap(self.size() * ratio)
        look.setDevicePixelRatio(ratio)
        look.fill(Qt.GlobalColor.transparent)
        self._drawing = True
        self.render(look, QPoint(), QRegion(), QWidget.RenderFlag(0))
        self._drawing = False
        self._looks[self._look()] = look

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the sheet."""
        if event.key() != Qt.Key.Key_Escape or not self.close_sheet():
            super().keyPressEvent(event)

    def _show_sheet(self, shown: bool) -> None:
        self._sheet.setVisible(shown)
        self._sheet.raise_()
