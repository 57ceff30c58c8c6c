import os

import pytest

from timeline_app.errors import Problem, Reason
from timeline_app.reading import find_files


def names(paths):
    return [path.name for path in paths]


def test_a_folder_gives_its_readable_files_sorted_and_without_hidden_ones(tmp_path):
    for name in ("b.txt", "a.MD", "c.html", "d.png", ".e.txt", "f"):
        (tmp_path / name).write_text("x")
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / "deep" / "deeper" / "g.txt").write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "h.txt").write_text("x")
    files, problems = find_files([tmp_path])
    assert names(files) == ["a.MD", "b.txt", "c.html", "g.txt"]
    assert problems == []


def test_named_files_are_never_passed_over_and_come_once(tmp_path):
    odd = tmp_path / ".odd.png"
    odd.write_text("x")
    gone = tmp_path / "gone.txt"
    assert find_files([odd, gone, odd]) == ([odd, gone], [])


def test_a_folder_without_files_is_a_problem(tmp_path):
    (tmp_path / "picture.png").write_text("x")
    files, problems = find_files([tmp_path])
    assert files == []
    assert problems == [Problem(str(tmp_path), Reason.NO_FILES)]


def test_symlink_loops_end(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(find_files([tmp_path])[0]) == ["a.txt"]


def test_names_in_any_script(tmp_path):
    (tmp_path / "статья ☂ 記事.txt").write_text("x")
    assert names(find_files([tmp_path])[0]) == ["статья ☂ 記事.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may list every folder")
def test_a_folder_that_may_not_be_listed(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert find_files([closed]) == ([], [Problem(str(closed), Reason.NO_PERMISSION)])


def test_a_link_to_itself_is_passed_over(tmp_path):
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "a.txt").write_text("Words.")
    assert find_files([tmp_path]) == ([tmp_path / "a.txt"], [])


def test_a_search_through_folders_can_be_called_off(tmp_path):
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text("x")
    asked = iter([False] * 10 + [True] * 100)
    assert find_files([tmp_path], lambda: next(asked)) == ([], [])
    assert len(list(asked)) == 99
