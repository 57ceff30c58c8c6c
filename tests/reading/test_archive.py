import zipfile

import pytest

from tests.reading.texts import article_text, page
from tests.reading.zips import outcome, packed
from timeline_app.errors import Reason
from timeline_app.reading import package, read_file


def nested(depth, content):
    for level in range(depth):
        content = packed({f"level{level}.zip": content})
    return content


def test_the_files_of_an_archive_are_documents_and_the_rest_is_passed_over(tmp_path):
    content = packed(
        {
            "b/page.html": page(),
            "a.txt": article_text(),
            "picture.png": b"\x89PNG",
            "__MACOSX/a.txt": "x",
            ".hidden/a.txt": "x",
            "../up.txt": "x",
            "broken.pdf": b"%PDF-1.7",
            "inner.zip": packed({"c.md": "# Ferries\n\nThe ferry runs every ten minutes from March."}),
        }
    )
    documents = outcome(tmp_path, content, "all.zip")
    names = [document.path.removeprefix(str(tmp_path)).replace("\\", "/") for document in documents]
    assert names == ["/all.zip/a.txt", "/all.zip/b/page.html", "/all.zip/inner.zip/c.md"]
    (alone,) = outcome(tmp_path, article_text().encode(), "alone.txt")
    assert documents[0].id == alone.id


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (packed({"picture.png": b"x"}), Reason.NO_FILES),
        (packed({}), Reason.NO_FILES),
        (packed({"a.txt": article_text()})[:-30], Reason.DAMAGED),
        (packed({"a.txt": b" "}), Reason.EMPTY),
        (packed({"a.txt": b"a" * 5_000_000}), Reason.TOO_LARGE),
        (nested(9, article_text().encode()), Reason.TOO_LARGE),
    ],
)
def test_what_cannot_be_unpacked_says_why(tmp_path, content, expected):
    assert outcome(tmp_path, content) is expected


def test_the_limits_hold_over_all_archives_inside_one_another(tmp_path, monkeypatch):
    monkeypatch.setattr(package.Allowance.__init__, "__defaults__", (3000, False))
    inner = packed({"a.txt": article_text()})
    assert len(outcome(tmp_path, packed({"1.zip": inner}))) == 1
    found = outcome(tmp_path, packed({f"{n}.zip": packed({"a.txt": f"{n} " + article_text()}) for n in range(20)}))
    assert found is Reason.TOO_LARGE or len(found) < 10


def test_a_damaged_member_leaves_the_others(tmp_path):
    content = bytearray(packed({"a.txt": "The bridge is shut. " * 40, "b.txt": "The ferry runs every ten minutes."}))
    content[45] ^= 0xFF
    assert [document.path.rsplit("/", 1)[-1] for document in outcome(tmp_path, bytes(content))] == ["b.txt"]


def test_a_locked_member_is_told(tmp_path):
    content = bytearray(packed({"a.txt": article_text()}))
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert outcome(tmp_path, bytes(content)) is Reason.ENCRYPTED


def test_each_member_that_cannot_be_read_is_told_beside_the_rest(tmp_path):
    inner = packed({"deep.pdf": b"%PDF-1.7", "c.txt": article_text()})
    content = packed({"a.txt": article_text(), "broken.pdf": b"%PDF-1.7", "inner.zip": inner, "none.txt": b" "})
    path = tmp_path / "all.zip"
    path.write_bytes(content)
    reading = read_file(path)
    assert [document.path for document in reading.documents] == [str(path / "a.txt"), str(path / "inner.zip/c.txt")]
    assert [(problem.path, problem.reason) for problem in reading.problems] == [
        (str(path / "broken.pdf"), Reason.DAMAGED),
        (str(path / "inner.zip/deep.pdf"), Reason.DAMAGED),
        (str(path / "none.txt"), Reason.EMPTY),
    ]


def test_a_bomb_among_the_members_costs_itself_only(tmp_path):
    path = tmp_path / "all.zip"
    path.write_bytes(packed({"bomb.txt": b"a" * 5_000_000, "z.txt": article_text()}))
    reading = read_file(path)
    assert len(reading.documents) == 1
    assert [problem.reason for problem in reading.problems] == [Reason.TOO_LARGE]


def test_what_is_beyond_the_limit_of_all_is_told_once(tmp_path, monkeypatch):
    monkeypatch.setattr(package.Allowance.__init__, "__defaults__", (1500, False))
    path = tmp_path / "all.zip"
    path.write_bytes(packed({f"{number}.txt": f"{number} " + article_text() for number in range(20)}))
    reading = read_file(path)
    assert 0 < len(reading.documents) < 20
    assert [problem.reason for problem in reading.problems] == [Reason.TOO_LARGE]


def test_a_pdf_that_stands_in_an_archive_as_it_is_makes_no_pdf_of_it(tmp_path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as file:
        file.writestr("a.pdf", b"%PDF-1.7")
        file.writestr("b.txt", article_text())
    assert len(read_file(tmp_path / "all.zip").documents) == 1
