"""The parts of the window and their places: lists at the left, timeline and table in the middle, passages right."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from timeline_app.gui.articles_panel import ArticlesPanel
from timeline_app.gui.drop_overlay import DropOverlay
from timeline_app.gui.notices import ClosedNotice, DateBanner, ProblemArea
from timeline_app.gui.passage_panel import PassagePanel
from timeline_app.gui.sides import Sides
from timeline_app.gui.table import TablePanel
from timeline_app.gui.theme import Theme
from timeline_app.gui.timeline import TimelineView
from timeline_app.gui.welcome import Welcome

_TABLE_HEIGHT = 240
_TABLE_SHARE = 0.42  # of the middle, where that is low


class Panels(QWidget):
    """Builds the parts; they know nothing of one another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcome = Welcome(theme)
        self.articles = ArticlesPanel(theme)
        self.timeline = TimelineView()
        self.table = TablePanel(theme)
        self.passages = PassagePanel(theme)
        self.banner = DateBanner(theme)
        self.problems = ProblemArea(theme)
        self.closed = ClosedNotice(theme)
        self.nothing = QLabel("No event has a date yet.", alignment=Qt.AlignmentFlag.AlignCenter, objectName="muted")
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.pages = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=1)
        self.middle = _Middle()
        self._build()
        self.drop_overlay = DropOverlay(theme, self)
        self.show_table(False)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (
            self.welcome,
            self.articles,
            self.timeline,
            self.table,
            self.passages,
            self.banner,
            self.problems,
            self.closed,
            self.drop_overlay,
        ):
            part.set_theme(theme)

    def show_table(self, shown: bool) -> None:
        """Open or close the table under the timeline, which keeps more than half of the height."""
        self.table.setVisible(shown)
        self.middle.share()

    def restore(self, settings: QSettings) -> None:
        """The sizes of last time."""
        state = settings.value("split")
        if isinstance(state, QByteArray) and self.splitter.restoreState(state):
            self.sides.keep_widths()
        state = settings.value("table/split")
        if isinstance(state, QByteArray) and self.middle.restoreState(state):
            self.middle.by_hand = True
        columns = settings.value("table/columns")
        if isinstance(columns, QByteArray):
            self.table.restore_columns(columns, bool(settings.value("table/by_hand", True, bool)))

    def keep(self, settings: QSettings) -> None:
        """Remember the sizes."""
        if self.sides.by_hand:
            settings.setValue("split", self.splitter.saveState())
        if self.middle.by_hand:
            settings.setValue("table/split", self.middle.saveState())
        settings.setValue("table/columns", self.table.columns_state())
        settings.setValue("table/by_hand", self.table.view.by_hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the timeline gets it."""
        super().resizeEvent(event)
        self.sides.fit(event.size().width())

    def _build(self) -> None:
        QVBoxLayout(self.timeline).addWidget(self.nothing)
        for index, widget in enumerate((self.timeline, self.table)):
            self.middle.addWidget(widget)
            self.middle.setStretchFactor(index, 1 - index)
        for index, (widget, stretch) in enumerate(((self.articles, 0), (self.middle, 1), (self.passages, 0))):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(index, stretch)
        self.articles.setMinimumWidth(180)
        self.middle.setMinimumWidth(240)
        self.passages.setMinimumWidth(260)
        self.sides = Sides(self.splitter)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.closed)
        layout.addWidget(self.problems)


class _Middle(QSplitter):
    """The timeline above the table, which is as high as is good until the reader chooses a height."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical, childrenCollapsible=False, handleWidth=1)
        self.by_hand = False
        self.splitterMoved.connect(lambda: setattr(self, "by_hand", True))

    def share(self) -> None:
        """Give the table its part of the height."""
        if not self.by_hand:
            table = min(_TABLE_HEIGHT, round(self.height() * _TABLE_SHARE))
            self.setSizes([self.height() - table, table])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self.share()
