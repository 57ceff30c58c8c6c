import time
import zipfile

import pytest

from timeline_app.gui import import_queue
from timeline_app.gui.import_queue import ImportQueue


@pytest.fixture
def queue(qtbot):
    queue = ImportQueue()
    yield queue
    queue.close()


def test_a_long_search_is_told_and_can_be_called_off(qtbot, queue, tmp_path, monkeypatch):
    ended = []

    def search(_paths, is_cancelled):
        while not is_cancelled():
            time.sleep(0.01)
        ended.append(True)
        return [], []

    monkeypatch.setattr(import_queue, "find_files", search)
    with qtbot.waitSignal(queue.progress_changed, check_params_cb=lambda done, total: (done, total) == (-1, 0)):
        queue.add_paths([tmp_path])
    with qtbot.waitSignal(queue.finished):
        queue.cancel()
    qtbot.waitUntil(lambda: ended == [True])


def test_a_part_that_cannot_be_read_is_told_beside_the_rest(qtbot, queue, tmp_path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as file:
        file.writestr("a.txt", "Ferry sinks\n\nThe ferry sank on 9 September 2023.\n")
        file.writestr("b.pdf", "%PDF-1.7")
    articles, problems = [], []
    queue.article_imported.connect(lambda article, _: articles.append(article))
    queue.problem_found.connect(problems.append)
    with qtbot.waitSignal(queue.finished, timeout=60_000):
        queue.add_paths([tmp_path / "all.zip"])
    assert [article.document.title for article in articles] == ["Ferry sinks"]
    assert [problem.path for problem in problems] == [str(tmp_path / "all.zip" / "b.pdf")]
