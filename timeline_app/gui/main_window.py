"""The window: it builds the parts and connects them, and asks the person where it must."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from timeline_app import __version__
from timeline_app.assets import sample_files
from timeline_app.gui.actions import Actions
from timeline_app.gui.corrections import Corrections
from timeline_app.gui.dialogs import KeysDialog
from timeline_app.gui.display import Display
from timeline_app.gui.files import FileDialogs
from timeline_app.gui.groups import Groups
from timeline_app.gui.legend_dialog import LegendDialog
from timeline_app.gui.panels import Panels
from timeline_app.gui.preferences import Preferences
from timeline_app.gui.session import Session
from timeline_app.gui.status import StatusLine
from timeline_app.gui.style import apply_theme
from timeline_app.gui.theme import Theme, current_theme
from timeline_app.gui.timeline.speaker import Speaker
from timeline_app.gui.timeline_menu import TimelineMenu
from timeline_app.layout.scale import TimeScale
from timeline_app.model.timeline import Article
from timeline_app.project.project_file import SUFFIX

_FRAME = QSize(8, 40)  # pixels that the system's frame may take around a window


class MainWindow(QMainWindow):
    """One window, one session."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        theme = current_theme()
        self.setWindowTitle("Timeline")
        self.setAcceptDrops(True)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - _FRAME))
        self.actions_ = Actions(self, theme)
        self.files = FileDialogs(self, session, lambda words: self.statusBar().showMessage(words, 12_000))
        self.corrections = Corrections(self, session)
        self.panels = panels = Panels(theme)
        self.welcome, self.articles, self.banner = panels.welcome, panels.articles, panels.banner
        self.timeline, self.table, self.passages = panels.timeline, panels.table, panels.passages
        self.setCentralWidget(panels)
        self.status = StatusLine(self.statusBar())
        self.display = Display(session, panels, self.actions_, self.status)
        self.groups = Groups(session, panels.timeline, self.actions_)
        self.menu = TimelineMenu(panels.timeline, self.display, self.corrections, self.actions_)
        self.speaker = Speaker(panels.timeline)
        self._preferences = Preferences(settings, self, panels, self.actions_)
        self._connect()
        self._take_theme()
        self.display.show_timeline(session.timeline)
        self._show_log(False, False, True)
        self._preferences.restore()
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

    def _connect(self) -> None:
        self._connect_session()
        self._connect_events()
        self._connect_articles()
        self._connect_surroundings()
        for name, act in {**self._do_with_files(), **self._do_with_events(), **self._do_with_views()}.items():
            # The lambda drops Qt's "checked", which these do not ask for.
            self.actions_.items[name].triggered.connect(lambda _checked=False, act=act: act())

    def _connect_session(self) -> None:
        session, panels = self.session, self.panels
        session.timeline_changed.connect(self.display.show_timeline)
        session.problems_changed.connect(panels.problems.set_problems)
        session.log_changed.connect(self._show_log)
        session.closings_changed.connect(panels.closed.set_closed)
        session.closings_changed.connect(lambda closed: self.actions_.items["reopen_article"].setEnabled(bool(closed)))
        session.progress_changed.connect(self.status.show_progress)
        session.already_open.connect(self._tell_already_open)
        # Queued: what went wrong outlasts the words on what was done.
        session.trouble.connect(self._tell_trouble, Qt.ConnectionType.QueuedConnection)
        panels.closed.reopen_wanted.connect(session.reopen_article)
        panels.problems.dismissed.connect(session.clear_problems)
        self.status.cancel_wanted.connect(session.imports.cancel)

    def _connect_events(self) -> None:
        display, correct = self.display, self.corrections
        self.timeline.selection_changed.connect(display.choose)
        self.timeline.event_activated.connect(correct.correct_event)
        self.timeline.hide_requested.connect(self._hide)
        self.timeline.counts_changed.connect(self.status.show_counts)
        self.timeline.view_changed.connect(self._show_view)
        self.table.selection_changed.connect(display.choose)
        self.table.event_activated.connect(display.go_to)
        self.table.edit_wanted.connect(correct.correct_event)
        self.table.hide_requested.connect(self._hide)
        self.table.left.connect(self.timeline.setFocus)
        self.table.close_wanted.connect(lambda: self.actions_.items["table"].setChecked(False))
        self.passages.passage_clicked.connect(lambda event: display.select_event(event, display.document_id))
        self.passages.edit_wanted.connect(correct.correct_event)
        self.passages.separate_wanted.connect(self.actions_.items["separate"].trigger)

    def _connect_articles(self) -> None:
        display, correct = self.display, self.corrections
        self.welcome.open_wanted.connect(self.files.open)
        self.welcome.samples_wanted.connect(self.open_samples)
        self.articles.article_clicked.connect(display.show_article)
        self.articles.event_clicked.connect(display.select_event)
        self.articles.date_wanted.connect(correct.date_article)
        self.articles.close_wanted.connect(self.session.close_article)
        self.articles.encoding_wanted.connect(correct.change_encoding)
        self.banner.date_wanted.connect(correct.date_article)

    def _connect_surroundings(self) -> None:
        """Search, the look, and what the system tells."""
        do, display, sides = self.actions_.items, self.display, self.panels.sides
        self.actions_.search.textChanged.connect(display.search)
        self.actions_.search.returnPressed.connect(display.next_match)
        self.actions_.search_left.connect(display.leave_search)
        do["main_only"].toggled.connect(display.refresh)
        do["table"].toggled.connect(self._show_table)
        do["articles_panel"].toggled.connect(sides.show_articles)
        do["passages_panel"].toggled.connect(sides.show_passages)
        sides.articles_gave_way.connect(lambda gone: do["articles_panel"].setChecked(not gone))
        do["contrast"].toggled.connect(self._take_theme)
        do["wheel_zooms"].toggled.connect(self.timeline.let_wheel_zoom)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._take_theme)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self._take_theme)

    def _do_with_files(self) -> dict[str, Callable[[], object]]:
        session, display, files = self.session, self.display, self.files
        return {
            "open": files.open,
            "open_folder": files.open_folder,
            "samples": self.open_samples,
            "save": files.save,
            "save_as": files.save_as,
            "export": lambda: files.export(display.shown),
            "close_article": lambda: session.close_article(display.document_id),
            "reopen_article": session.reopen_article,
            "quit": self.close,
        }

    def _do_with_events(self) -> dict[str, Callable[[], object]]:
        session, display, correct = self.session, self.display, self.corrections
        return {
            "undo": session.undo,
            "redo": session.redo,
            "find": self._focus_search,
            "edit_event": lambda: display.selected and correct.correct_event(display.selected.id),
            "hide_event": lambda: self._hide(display.chosen),
            "show_hidden": session.hidden.show_all,
            "join_events": lambda: display.select_event(correct.join_events(display.chosen)),
            "separate": lambda: correct.separate(display.selected, self.passages.passage),
            "article_date": lambda: correct.date_article(display.document_id),
        }

    def _do_with_views(self) -> dict[str, Callable[[], object]]:
        view = self.timeline
        return {
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "fit": view.fit_all,
            "frame": view.frame_selection,
            "back": view.camera.back,
            "forward": view.camera.forward,
            "keys": lambda: KeysDialog(self).exec(),
            "legend": lambda: LegendDialog(self._theme(), self).exec(),
            "about": self._about,
        }

    def open_samples(self) -> None:
        """Open the three articles that come with the program."""
        self.session.open_paths(sample_files())

    def _hide(self, events: Sequence[str]) -> None:
        following = self.display.neighbour(events)
        self.corrections.hide_events(events)
        self.display.select_event(following)  # so that one after another can be gone through

    def _show_table(self, shown: bool) -> None:
        self.panels.show_table(shown)
        (self.table.view if shown else self.timeline).setFocus()

    def _show_view(self, scale: TimeScale) -> None:
        self.status.show_scale(scale)
        camera = self.timeline.camera
        self.actions_.items["back"].setEnabled(camera.has_before)
        self.actions_.items["forward"].setEnabled(camera.has_after)

    def _focus_search(self) -> None:
        self.actions_.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.actions_.search.selectAll()

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

    def _tell_trouble(self, words: str) -> None:
        self.statusBar().showMessage(words, 12_000)

    def _theme(self) -> Theme:
        return current_theme(self.actions_.items["contrast"].isChecked())

    def _take_theme(self) -> None:
        theme = self._theme()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
        self.actions_.set_theme(theme)
        self.panels.set_theme(theme)

    def _about(self) -> None:
        QMessageBox.about(
            self,
            "About Timeline",
            f"<b>Timeline {__version__}</b><p>Turns articles into a timeline in which every event is linked "
            "to its passage.</p><p>Nothing leaves this computer.</p>",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where a panel has no use for it, closes the legend or leads back to the timeline."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.timeline.legend.close_sheet():
            self.timeline.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders from anywhere over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            if self.session.timeline.documents:
                self.panels.drop_overlay.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the invitation back."""
        self.panels.drop_overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.panels.drop_overlay.hide()
        event.acceptProposedAction()
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before changes of a project would be lost; end the workers."""
        if not self.files.may_close():
            event.ignore()
            return
        self._preferences.keep()
        self.session.close()
        super().closeEvent(event)
