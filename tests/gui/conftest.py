import pytest
from PySide6.QtCore import QSettings

from timeline_app.gui.main_window import MainWindow
from timeline_app.gui.session import Session
from timeline_app.project.memory import Memory


@pytest.fixture
def memory(tmp_path_factory):
    return Memory(tmp_path_factory.mktemp("memory") / "corrections.sqlite")


@pytest.fixture
def session(qtbot, memory):
    session = Session(memory)
    yield session
    session.close()


@pytest.fixture
def window(qtbot, session, tmp_path):
    window = MainWindow(session, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window, before_close_func=lambda w: w.session.close())
    # Closing must not ask a question that nobody answers; the tests that want it call it themselves.
    window.files.may_close = lambda: True
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def import_files(qtbot, session):
    def run(paths):
        with qtbot.waitSignal(session.import_finished, timeout=60_000):
            session.open_paths(list(paths))

    return run
