"""What is open: articles and the reader's edits in, immutable timelines out. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.errors import Problem, ProjectError
from timeline_app.gui.builder import TimelineBuilder
from timeline_app.gui.closings import Closings
from timeline_app.gui.hidden import HiddenEvents
from timeline_app.gui.import_queue import ImportQueue
from timeline_app.gui.tones import KeptTones
from timeline_app.model.timeline import Article, Timeline
from timeline_app.model.timespan import TimeSpan
from timeline_app.project.edits import Edit, SetPublicationDate
from timeline_app.project.history import History
from timeline_app.project.memory import Memory
from timeline_app.project.project_file import load_project, save_project

# Rebuilding while articles stream in may take at most about a quarter of the window's time.
_REST_FACTOR = 3


class Session(QObject):
    """The one owner of what is open."""

    timeline_changed = Signal(object)  # Timeline
    problems_changed = Signal(object)  # tuple[Problem, ...]
    log_changed = Signal(bool, bool, bool)  # can undo, can redo, is saved
    trouble = Signal(str)  # a sentence: something that could not be kept or brought back
    closings_changed = Signal(object)  # tuple[Article, ...]: what is closed and can come back, the last one last
    already_open = Signal(object)  # Article
    progress_changed = Signal(int, int)
    import_finished = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self.tones = KeptTones()
        self.hidden = HiddenEvents(self)
        self.project_path: Path | None = None
        self._articles: dict[str, Article] = {}
        self._places: dict[str, int] = {}
        self._problems: tuple[Problem, ...] = ()
        self._history = History(memory)
        self._closings = Closings()
        self._saved: tuple[tuple[str, ...], tuple[Edit, ...]] = ((), ())
        self._rebuild = QTimer(self, singleShot=True)
        self._rebuild.timeout.connect(self._build)
        self._builder = TimelineBuilder(self)
        self._builder.built.connect(self._take)
        self._import_ended = False
        self._trouble = ""  # to be told
        self._date_of_all: TimeSpan | None = None
        self._again: set[str] = set()  # articles whose next reading takes the place of the one before
        self.imports = ImportQueue(self)
        self.imports.article_imported.connect(self._add_article)
        self.imports.problem_found.connect(self._add_problem)
        self.imports.progress_changed.connect(self.progress_changed)
        self.imports.finished.connect(self._finish_import)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders beside what is open already."""
        self.imports.add_paths(paths)

    def read_again(self, document_id: str, encoding: str) -> None:
        """Read the file of an article again in another encoding; the article changes where it stands."""
        article = self._articles.get(document_id)
        if article is not None:
            self._again.add(document_id)
            self.imports.add_again(Path(article.document.path), encoding)

    def date_all_as(self, span: TimeSpan) -> None:
        """Give every article that is opened from now on this date of publication (`--published`)."""
        self._date_of_all = span

    def close_article(self, document_id: str) -> None:
        """Take an article off the timeline; it comes back with its corrections by undo, or when it is opened again."""
        article = self._articles.pop(document_id, None)
        if article is not None:
            self._history.forget_undone()
            self._closings.add(article, self._history.log.last)
            self._opened_or_closed()

    def reopen_article(self) -> None:
        """Bring back the article that was closed last."""
        article = self._closings.take_last()
        if article is not None:
            self._put(article)
            self._opened_or_closed()

    def edit(self, edit: Edit) -> None:
        """Take a correction in: it shows at once, can be undone, and is remembered with its article."""
        self._history.add(edit)
        self._closings.forget_undone()
        self._edited()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The corrections that count, in order."""
        return self._history.log.done

    @property
    def articles(self) -> tuple[Article, ...]:
        """What is open, as it was read."""
        return tuple(self._articles.values())

    def set_publication_date(self, document_id: str, span: TimeSpan | None) -> None:
        """Date an article; None takes the reader's date back."""
        self.edit(SetPublicationDate(document_id, span))

    def undo(self) -> None:
        """Take back the last edit, or the closing of an article."""
        if self._closings.can_undo(self._history.log.last):
            self._put(self._closings.undo())
            self._opened_or_closed()
            return
        self._history.undo()
        self._edited()

    def redo(self) -> None:
        """Do the last undone step again."""
        if self._closings.can_redo(self._history.log.last):
            del self._articles[self._closings.redo().document.id]
            self._opened_or_closed()
            return
        self._history.redo()
        self._edited()

    def clear_problems(self) -> None:
        """Forget the problems that have been seen."""
        self._problems = ()
        self.problems_changed.emit(())

    def save(self, path: Path) -> None:
        """Write everything to a project file. Raises ProjectError."""
        save_project(path, [article.document for article in self._articles.values()], self.edits)
        self.project_path = path
        self._saved = self._state()
        self._tell_log()

    def load(self, path: Path) -> None:
        """Open a project beside what is open already; its edits come after those made here. Raises ProjectError."""
        project = load_project(path)
        fresh = not self._articles
        self._history.add_project(project.edits)
        if fresh:
            self.project_path = path
            self._saved = (tuple(document.id for document in project.documents), project.edits)
        self.imports.add_documents(project.documents)
        self._tell_log()

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost."""
        return self._state() == self._saved

    def close(self) -> None:
        """End what runs in the background."""
        self._rebuild.stop()
        self._builder.close()
        self.imports.close()

    def _state(self) -> tuple[tuple[str, ...], tuple[Edit, ...]]:
        return tuple(self._articles), self.edits

    def _edited(self) -> None:
        try:
            self._history.remember(self._articles)
        except ProjectError as error:
            self._trouble = str(error)
        self._build()
        self._tell_trouble()

    def _recall(self, document: str) -> None:
        try:
            self._history.recall(document)
        except ProjectError as error:
            self._trouble = str(error)

    def _tell_trouble(self) -> None:
        """Last of all, so that nothing else that is told takes its place."""
        if self._trouble:
            self.trouble.emit(self._trouble)
            self._trouble = ""

    def _tell_log(self) -> None:
        log, closings = self._history.log, self._closings
        can_undo = bool(log.steps) or closings.can_undo(log.last)
        can_redo = bool(log.undone) or closings.can_redo(log.last)
        self.log_changed.emit(can_undo, can_redo, self.is_saved)

    def _put(self, article: Article) -> None:
        """Among the others, in the order in which the files were given."""
        self._articles[article.document.id] = article
        self._articles = dict(sorted(self._articles.items(), key=lambda item: self._places[item[0]]))

    def _opened_or_closed(self) -> None:
        self.closings_changed.emit(self._closings.articles)
        self._build()

    def _add_article(self, article: Article, place: int) -> None:
        if article.document.id in self._again:
            self._again.remove(article.document.id)
            place = self._places.get(article.document.id, place)
        elif article.document.id in self._articles:
            self.already_open.emit(article)
            return
        # Workers finish in any order; the timeline keeps the order in which the files were given.
        self._places[article.document.id] = place
        self.tones.add(article.document.id, place)
        self._put(article)
        self._closings.forget(article.document.id)
        self.closings_changed.emit(self._closings.articles)
        self._recall(article.document.id)
        if self._date_of_all is not None:
            self._history.add(SetPublicationDate(article.document.id, self._date_of_all))
        if not self._rebuild.isActive():
            self._rebuild.start(round(self._builder.cost_seconds * 1000 * _REST_FACTOR))

    def _add_problem(self, problem: Problem) -> None:
        self._problems = (*self._problems, problem)
        self.problems_changed.emit(self._problems)

    def _finish_import(self) -> None:
        self._import_ended = True
        self.tones.settle()
        if self._rebuild.isActive():
            self._build()
        self._tell_finished()

    def _build(self) -> None:
        self._rebuild.stop()
        self._tell_log()  # not when it is built: by then the window may have told what was done
        self._builder.order(list(self._articles.values()), self.edits)

    def _take(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.timeline_changed.emit(timeline)
        self._tell_finished()

    def _tell_finished(self) -> None:
        """An import has ended when its last article stands in the timeline."""
        if self._import_ended and not self._builder.busy:
            self._import_ended = False
            self._tell_trouble()
            self.import_finished.emit()
