"""The window: it builds the parts and connects them, and asks the person where it must."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app import __version__
from timeline_app.assets import sample_files
from timeline_app.gui.actions import Actions
from timeline_app.gui.articles_panel import ArticlesPanel
from timeline_app.gui.corrections import Corrections
from timeline_app.gui.dialogs import KeysDialog
from timeline_app.gui.drop_overlay import DropOverlay
from timeline_app.gui.files import FileDialogs
from timeline_app.gui.notices import DateBanner, ProblemArea
from timeline_app.gui.passage_panel import PassagePanel
from timeline_app.gui.search import find_events
from timeline_app.gui.session import Session
from timeline_app.gui.status import StatusLine
from timeline_app.gui.style import apply_theme
from timeline_app.gui.theme import current_theme
from timeline_app.gui.timeline import TimelineView
from timeline_app.gui.welcome import Welcome
from timeline_app.model.event import Event, is_main
from timeline_app.model.timeline import Article, Timeline
from timeline_app.project.project_file import SUFFIX

_SIDE_WIDTH = 248
_PASSAGE_WIDTH = 400


class MainWindow(QMainWindow):
    """One window, one session."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self._settings = settings
        self._shown = Timeline()
        theme = current_theme()
        self.setWindowTitle("Timeline")
        self.setAcceptDrops(True)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self.actions_ = Actions(self, theme)
        self.files = FileDialogs(self, session)
        self.corrections = Corrections(self, session)
        self.welcome = Welcome(theme)
        self.articles = ArticlesPanel(theme)
        self.timeline = TimelineView()
        self.passages = PassagePanel(theme)
        self.banner = DateBanner()
        self.problems = ProblemArea(theme)
        self.nothing = QLabel("No event has a date yet.", alignment=Qt.AlignmentFlag.AlignCenter, objectName="muted")
        self.nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.status = StatusLine(self.statusBar())
        self._build()
        self._connect()
        self._take_theme()
        self._show_timeline(session.timeline)
        self._show_log(False, False, True)
        self._restore()
        self.welcome.open_button.setFocus()
        QTimer.singleShot(0, session.imports.warm_up)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open articles, folders and projects beside what is open."""
        projects = [path for path in paths if path.suffix.lower() == SUFFIX]
        for project in projects:
            self.files.load(project)
        articles = [path for path in paths if path not in projects]
        if articles:
            self.session.open_paths(articles)

    def select_event(self, event_id: str, in_document: str = "") -> None:
        """Select an event everywhere: on the timeline, in the lists, in the passage panel."""
        self._show_events(self.session.timeline, event_id)
        self.passages.show_event(event_id or None, in_document)
        self.timeline.select((event_id,) if event_id else ())
        self._mark_rows()

    def _build(self) -> None:
        QVBoxLayout(self.timeline).addWidget(self.nothing)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.setHandleWidth(1)
        for index, (widget, stretch) in enumerate(((self.articles, 0), (self.timeline, 1), (self.passages, 0))):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(index, stretch)
        self.articles.setMinimumWidth(180)
        self.timeline.setMinimumWidth(240)
        self.passages.setMinimumWidth(260)
        self.splitter.setSizes([_SIDE_WIDTH, 1280 - _SIDE_WIDTH - _PASSAGE_WIDTH, _PASSAGE_WIDTH])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.splitter)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.problems)
        self.setCentralWidget(whole)
        self.drop_overlay = DropOverlay(current_theme(), whole)

    def _connect(self) -> None:
        session, do, correct = self.session, self.actions_.items, self.corrections
        session.timeline_changed.connect(self._show_timeline)
        session.problems_changed.connect(self.problems.set_problems)
        session.log_changed.connect(self._show_log)
        session.progress_changed.connect(self.status.show_progress)
        session.already_open.connect(self._tell_already_open)
        session.trouble.connect(lambda words: self.statusBar().showMessage(words, 12_000))
        self.status.cancel_wanted.connect(session.imports.cancel)
        self.problems.dismissed.connect(session.clear_problems)
        self.welcome.open_wanted.connect(self.files.open)
        self.welcome.samples_wanted.connect(self.open_samples)
        self.timeline.selection_changed.connect(self._follow_selection)
        self.timeline.event_activated.connect(correct.correct_event)
        self.timeline.hide_requested.connect(correct.hide_events)
        self.timeline.counts_changed.connect(self.status.show_counts)
        self.timeline.view_changed.connect(self.status.show_scale)
        self.articles.article_clicked.connect(self._show_article)
        self.articles.event_clicked.connect(self.select_event)
        self.articles.date_wanted.connect(correct.date_article)
        self.banner.date_wanted.connect(correct.date_article)
        self.passages.passage_clicked.connect(lambda event: self.select_event(event, self.passages.document_id or ""))
        self.passages.edit_wanted.connect(correct.correct_event)
        self.actions_.search.textChanged.connect(self._search)
        self.actions_.search.returnPressed.connect(self._next_match)
        self.actions_.groupings.triggered.connect(lambda action: self.timeline.set_grouping(action.data()))
        do["open"].triggered.connect(self.files.open)
        do["open_folder"].triggered.connect(self.files.open_folder)
        do["samples"].triggered.connect(self.open_samples)
        do["save"].triggered.connect(self.files.save)
        do["save_as"].triggered.connect(self.files.save_as)
        do["export"].triggered.connect(lambda: self.files.export(self._shown))
        do["quit"].triggered.connect(self.close)
        do["undo"].triggered.connect(session.undo)
        do["redo"].triggered.connect(session.redo)
        do["find"].triggered.connect(self._focus_search)
        do["edit_event"].triggered.connect(lambda: self._selected and correct.correct_event(self._selected.id))
        do["hide_event"].triggered.connect(lambda: self._selected and correct.hide_events((self._selected.id,)))
        do["article_date"].triggered.connect(lambda: correct.date_article(self.passages.document_id or ""))
        do["close_article"].triggered.connect(lambda: session.close_article(self.passages.document_id or ""))
        self.articles.close_wanted.connect(session.close_article)
        self.actions_.search_left.connect(self._leave_search)
        do["zoom_in"].triggered.connect(self.timeline.zoom_in)
        do["zoom_out"].triggered.connect(self.timeline.zoom_out)
        do["fit"].triggered.connect(self.timeline.fit_all)
        do["frame"].triggered.connect(self.timeline.frame_selection)
        do["main_only"].toggled.connect(lambda: self._show_events(session.timeline))
        do["keys"].triggered.connect(lambda: KeysDialog(self).exec())
        do["about"].triggered.connect(self._about)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._take_theme)

    @property
    def _selected(self) -> Event | None:
        return self.passages.event

    def open_samples(self) -> None:
        """Open the three articles that come with the program."""
        self.session.open_paths(sample_files())

    def _show_timeline(self, timeline: Timeline) -> None:
        if timeline.documents and self.pages.currentIndex() == 0:
            self.timeline.setFocus()
        self.pages.setCurrentIndex(1 if timeline.documents else 0)
        self._show_events(timeline)
        self.banner.set_timeline(self._shown, self.passages.document_id)
        self._search(self.actions_.search.text())
        self._mark_rows()

    def _show_events(self, timeline: Timeline, chosen: str = "") -> None:
        """Show the main events, or all; always the one that is selected."""
        chosen = chosen or (self._selected.id if self._selected else "")
        all_ = not self.actions_.items["main_only"].isChecked()
        events = tuple(e for e in timeline.events if all_ or is_main(e) or e.id == chosen)
        shown = replace(timeline, events=events)
        if shown == self._shown:
            return
        self._shown = shown
        self.passages.set_timeline(shown)
        self.articles.set_timeline(shown)
        self.timeline.set_timeline(shown)
        self.nothing.setVisible(bool(timeline.documents) and not shown.dated)
        self.status.show_timeline(timeline, len(timeline.dated) - len(shown.dated))

    def _follow_selection(self, events: tuple[str, ...]) -> None:
        self.passages.show_event(events[-1] if events else None)
        self._mark_rows()

    def _show_article(self, document_id: str) -> None:
        self.timeline.select(())
        self.passages.show_article(document_id)
        self._show_events(self.session.timeline)
        self.banner.set_timeline(self._shown, document_id)
        self._mark_rows()

    def _mark_rows(self) -> None:
        event = self._selected
        self.articles.show_selected(self.passages.document_id, event.id if event else None)
        for name in ("edit_event", "hide_event"):
            self.actions_.items[name].setEnabled(event is not None)
        for name in ("article_date", "close_article"):
            self.actions_.items[name].setEnabled(self.passages.document_id is not None)

    def _search(self, query: str) -> None:
        found = find_events(self.session.timeline, query)
        self.timeline.set_matches(found)
        self.status.show_matches(found)

    def _next_match(self) -> None:
        found = find_events(self.session.timeline, self.actions_.search.text()) or frozenset()
        ids = [event.id for event in self.session.timeline.events if event.id in found]
        if ids:
            now = self._selected.id if self._selected else ""
            self.select_event(ids[(ids.index(now) + 1) % len(ids)] if now in ids else ids[0])

    def _focus_search(self) -> None:
        self.actions_.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.actions_.search.selectAll()

    def _leave_search(self) -> None:
        self.actions_.search.clear()
        self.timeline.setFocus()

    def _show_log(self, can_undo: bool, can_redo: bool, saved: bool) -> None:
        self.statusBar().clearMessage()
        self.actions_.items["undo"].setEnabled(can_undo)
        self.actions_.items["redo"].setEnabled(can_redo)
        name = self.session.project_path.stem if self.session.project_path else "Timeline"
        self.setWindowTitle(f"{name}[*] – Timeline" if self.session.project_path else "Timeline[*]")
        self.setWindowModified(not saved and self.session.project_path is not None)
        self.status.show_saved(self.session.project_path, saved)

    def _tell_already_open(self, article: Article) -> None:
        self.statusBar().showMessage(f"“{article.document.title}” is open already", 6000)

    def _take_theme(self) -> None:
        theme = current_theme()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
        for part in (
            self.actions_,
            self.welcome,
            self.articles,
            self.timeline,
            self.passages,
            self.problems,
            self.drop_overlay,
        ):
            part.set_theme(theme)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            "About Timeline",
            f"<b>Timeline {__version__}</b><p>Turns articles into a timeline in which every event is linked "
            "to its passage.</p><p>Nothing leaves this computer.</p>",
        )

    def _restore(self) -> None:
        geometry, split = self._settings.value("geometry"), self._settings.value("split")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(split, QByteArray):
            self.splitter.restoreState(split)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders from anywhere over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            if self.session.timeline.documents:
                self.drop_overlay.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the invitation back."""
        self.drop_overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.drop_overlay.hide()
        event.acceptProposedAction()
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before changes of a project would be lost; end the workers."""
        if not self.files.may_close():
            event.ignore()
            return
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("split", self.splitter.saveState())
        self.session.close()
        super().closeEvent(event)
