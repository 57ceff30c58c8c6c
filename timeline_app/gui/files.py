"""Asks for files to open, save and export, and tells in words what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from timeline_app.errors import ProjectError, TimelineError
from timeline_app.exporting.csv_format import timeline_csv
from timeline_app.exporting.json_format import timeline_json
from timeline_app.gui.picture import write_picture
from timeline_app.gui.session import Session
from timeline_app.gui.theme import current_theme
from timeline_app.model.timeline import Timeline
from timeline_app.pipeline import resolutions
from timeline_app.project.project_file import SUFFIX
from timeline_app.reading.files import READABLE_ENDINGS

_KINDS = " ".join(f"*{ending}" for ending in sorted({*READABLE_ENDINGS, SUFFIX}))
_ARTICLES = f"Articles and projects ({_KINDS});;All files (*)"
_EXPORTS = {
    "Picture (*.png)": ".png",
    "Table of events (*.csv)": ".csv",
    "Data for programs (*.json)": ".json",
}


class FileDialogs:
    """The questions about files, on behalf of one window."""

    def __init__(self, parent: QWidget, session: Session, tell: Callable[[str], object]) -> None:
        """Remember whom to ask, what to act on, and how to tell what was done."""
        self._tell = tell
        self._parent = parent
        self._session = session

    def open(self) -> None:
        """Ask for articles and projects, and open them."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, "Open articles", "", _ARTICLES)
        paths = [Path(name) for name in names]
        for project in (path for path in paths if path.suffix.lower() == SUFFIX):
            self.load(project)
        articles = [path for path in paths if path.suffix.lower() != SUFFIX]
        if articles:
            self._session.open_paths(articles)

    def open_folder(self) -> None:
        """Ask for a folder and open all articles in it."""
        name = QFileDialog.getExistingDirectory(self._parent, "Open a folder of articles")
        if name:
            self._session.open_paths([Path(name)])

    def load(self, path: Path) -> None:
        """Open a project."""
        try:
            self._session.load(path)
        except ProjectError as error:
            self._warn(str(error))

    def save(self) -> bool:
        """Save to the project's file, asking for one where there is none; tell whether it is saved."""
        if self._session.project_path is None:
            return self.save_as()
        return self._save(self._session.project_path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, "Save the project", self._name(), f"Timeline project (*{SUFFIX})"
        )
        if not name:
            return False
        path = Path(name)
        return self._save(path if path.suffix else path.with_suffix(SUFFIX))

    def _name(self) -> str:
        """A name to propose: that of the first article."""
        documents = self._session.timeline.documents
        return Path(documents[0].path).with_suffix(SUFFIX).name if documents else ""

    def export(self, shown: Timeline) -> None:
        """Ask for a file and write to it: a picture of what is shown, or the data of all."""
        name, kind = QFileDialog.getSaveFileName(self._parent, "Export the timeline", "", ";;".join(_EXPORTS))
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in _EXPORTS.values():
            path = path.with_name(path.name + _EXPORTS.get(kind, ".png"))
        try:
            self._write(path, shown)
        except (OSError, TimelineError) as error:
            self._warn(f"{path.name} cannot be written: {error}")
        else:
            self._tell(f"Exported to {path}")

    def may_close(self) -> bool:
        """Ask what to do with a project that has changed; tell whether the window may close.

        Without a project there is nothing to ask: corrections are kept with their articles.
        """
        if self._session.is_saved or self._session.project_path is None:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent,
            "Save the project?",
            f"{self._session.project_path.name} has changed. Save it?",
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        return self.save() if answer == button.Save else answer == button.Discard

    def _save(self, path: Path) -> bool:
        try:
            self._session.save(path)
        except ProjectError as error:
            self._warn(str(error))
            return False
        return True

    def _write(self, path: Path, shown: Timeline) -> None:
        timeline = self._session.timeline
        match path.suffix.lower():
            case ".csv":
                path.write_text(timeline_csv(timeline), encoding="utf-8", newline="")
            case ".json":
                path.write_text(_json(self._session), encoding="utf-8", newline="")
            case _:
                left_out = len(timeline.events) - len(shown.events)
                write_picture(shown, path, theme=current_theme(), left_out=left_out, tones=self._session.tones)

    def _warn(self, words: str) -> None:
        QMessageBox.warning(self._parent, "Timeline", words)


def _json(session: Session) -> str:
    """What `timeline-app extract` prints, with the reader's corrections in it."""
    published = {document.id: document.published for document in session.timeline.documents}
    found = {article.document.id: article for article in session.articles if article.document.id in published}
    return timeline_json(session.timeline, {name: resolutions(a, published[name]) for name, a in found.items()})
