"""A calendar that greys the days on which an article cannot, or hardly, have been written."""

from __future__ import annotations

from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from timeline_app.gui.icons import icon
from timeline_app.model.document import PublicationDate
from timeline_app.model.instant import civil
from timeline_app.model.timespan import TimeSpan

_FAINT = 0.35


class PublicationCalendar(QCalendarWidget):
    """Opens at the window that an article's words give away; days outside it cannot be chosen."""

    def __init__(self, published: PublicationDate, parent: QWidget | None = None) -> None:
        super().__init__(parent, gridVisible=False)
        self._chosen = False
        self._likely = frozenset() if published.is_known else published.weekdays
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        colors = self.palette()
        for days, color in ((range(1, 6), colors.text()), (range(6, 8), colors.placeholderText())):
            style = QTextCharFormat()
            style.setForeground(color)
            for day in days:
                self.setWeekdayTextFormat(Qt.DayOfWeek(day), style)
        for name, picture in (("qt_calendar_prevmonth", "previous"), ("qt_calendar_nextmonth", "next")):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(picture, colors.placeholderText().color()))
        if published.span is not None and not published.is_known:
            self._limit(published.span)

    def show_span(self, span: TimeSpan | None) -> None:
        """Select the first day of a span, without telling that somebody did."""
        self._chosen = span is not None
        self.updateCells()
        day = _day(span.earliest_start) if span is not None else None
        if day is not None and day.isValid() and self.minimumDate() <= day <= self.maximumDate():
            self.blockSignals(True)
            self.setSelectedDate(day)
            self.blockSignals(False)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """Draw a day: faint where the article was not, or hardly, written on it; nothing is marked before a choice."""
        possible = self.minimumDate() <= date <= self.maximumDate()
        likely = not self._likely or date.dayOfWeek() - 1 in self._likely
        chosen = self._chosen and date == self.selectedDate()
        painter.setOpacity(1.0 if chosen or (possible and likely) else _FAINT)
        if date == self.selectedDate():
            colors = self.palette()
            painter.fillRect(rect, colors.link() if chosen else colors.base())
            painter.setPen((colors.base() if chosen else colors.text()).color())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(date.day()))
        else:
            super().paintCell(painter, rect, date)
        painter.setOpacity(1.0)

    def _limit(self, window: TimeSpan) -> None:
        first, last = _day(window.earliest_start), _day(window.latest_end, -1)
        today = QDate.currentDate()
        last = min(last, today) if last is not None else today
        if first is not None and first <= last:
            self.setDateRange(first, last)
        else:
            self.setMaximumDate(last)
        # The later half of a window is the likelier one: people keep what is new.
        self.setCurrentPage(last.year(), last.month())


def _day(seconds: int | None, shift: int = 0) -> QDate | None:
    if seconds is None:
        return None
    day = QDate(*civil(seconds + shift)[:3])
    return day if day.isValid() else None
