"""Builds application, session and window; the command line of the window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from timeline_app import __version__, cli
from timeline_app.errors import TimelineError
from timeline_app.model.timeline import Timeline

_DESCRIPTION = """\
Turn articles into a zoomable timeline in which every event is linked to its passage.

  timeline-app [FILE | FOLDER ...]             open them in the window (projects, too)
  timeline-app read PATH...                    print the articles as they were read
  timeline-app extract PATH...                 print articles, time expressions and events
  timeline-app export PATH... -o timeline.png  write a picture (or .json, .csv)

Each of read, extract and export has its own --help. A file of such a name: ./read"""
_WITHOUT_DISPLAY = "timeline-samples.png"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in cli.COMMANDS:
        return cli.main(given, _draw_picture)
    options = _parse(given)
    if not _has_display():
        return _write_picture_instead(options)
    return _run_window(options)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="timeline-app", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"timeline-app {__version__}")
    parser.add_argument("--samples", action="store_true", help="open the sample articles")
    cli.add_published(parser)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="articles, folders, projects")
    return parser.parse_args(arguments)


def _has_display() -> bool:
    """Whether a window can be shown: always assumed but where X11 and Wayland are told by the environment."""
    if not sys.platform.startswith(("linux", "freebsd")) or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _paths(options: argparse.Namespace) -> list[Path]:
    from timeline_app.assets import sample_files

    return [*(sample_files() if options.samples else []), *options.paths]


def _write_picture_instead(options: argparse.Namespace) -> int:
    paths = _paths(options)
    how = "For the window, start it in a desktop session (or with DISPLAY set to an X server)."
    if not paths:
        print(f"timeline-app: there is no display to show a window on. {how}", file=sys.stderr)
        return cli.USAGE
    target = Path.cwd() / _WITHOUT_DISPLAY
    published = ["--published", options.published.evidence[0].words] if options.published else []
    status = cli.main(["export", *published, "-o", str(target), "--", *map(str, paths)], _draw_picture)
    if target.is_file():
        print(f"There is no display, so the timeline was drawn to {target}\n{how}")
    return status


def _draw_picture(timeline: Timeline, path: Path, left_out: int) -> None:
    """Draw without a screen. Raises TimelineError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from timeline_app.gui.picture import write_picture

    # The name keeps the application alive until the picture is written.
    application = QApplication.instance() or QApplication(["timeline-app"])
    write_picture(timeline, path, left_out=left_out)
    del application


def _run_window(options: argparse.Namespace) -> int:
    from PySide6.QtCore import QSettings, QStandardPaths
    from PySide6.QtWidgets import QApplication

    application = QApplication(["timeline-app"])
    application.setApplicationName("timeline-app")
    application.setOrganizationName("timeline-app")
    application.setDesktopFileName("timeline-app")
    application.setStyle("Fusion")

    from timeline_app.gui.file_opener import FileOpener
    from timeline_app.gui.icons import app_icon
    from timeline_app.gui.main_window import MainWindow
    from timeline_app.gui.session import Session
    from timeline_app.project.memory import Memory

    application.setWindowIcon(app_icon())
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    session = Session(Memory(folder / "corrections.sqlite"))
    if options.published:
        session.date_all_as(options.published.span)
    window = MainWindow(session, QSettings())
    window.show()
    window.open_paths(_paths(options))
    if sys.platform == "darwin":  # elsewhere a filter in Python would only slow every event down
        opener = FileOpener(window.open_paths)
        application.installEventFilter(opener)
    return application.exec()


def run() -> None:
    """Entry point of the `timeline-app` command: like `main`, with errors of the work in one line."""
    try:
        sys.exit(main())
    except TimelineError as error:
        sys.exit(f"timeline-app: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); nothing more can be said to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
