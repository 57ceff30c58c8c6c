import pytest

from tests.reading.report import HEADINGS, REPORT, TITLE
from tests.reading.zips import outcome
from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.model.instant import Civil
from timeline_app.reading import read_documents


@pytest.mark.parametrize("name", ["pandoc.rtf", "writer.rtf"])
def test_the_file_of_a_real_program_is_read_whole(fixtures, name):
    (document,) = read_documents(fixtures / name)
    body = [part.of(document.text) for part in document.body]
    assert document.title == TITLE
    assert [part for part in body if part not in HEADINGS] == list(REPORT)
    assert document.published.reference == Civil(2023, 11, 20)


def test_title_and_day_of_the_file_where_the_text_has_none(tmp_path):
    info = rb"{\info{\title The quay \u8211 ? a walk}{\creatim\yr2023\mo9\dy4\hr10}}"
    content = rb"{\rtf1\ansi" + info + rb"The caf\'e9 on the quay was shut.\par The \u9731 ? is gone.\par}"
    (document,) = outcome(tmp_path, content)
    assert document.text == "The café on the quay was shut.\n\nThe ☃ is gone."
    assert document.title == "The quay – a walk"
    assert (document.published.source, document.published.reference) == (DateSource.META, Civil(2023, 9, 4))


@pytest.mark.parametrize(
    "content", [rb"{\rtf1}", rb"{\rtf1{{{{{{", rb"{\rtf1\pict 0102030405}", rb"{\rtf1\u99999999999 \'zz}"]
)
def test_without_words(tmp_path, content):
    found = outcome(tmp_path, content)
    assert found in (Reason.NO_PROSE, Reason.DAMAGED) or found[0].text


def test_a_truncated_file_gives_its_words(fixtures, tmp_path):
    content = (fixtures / "writer.rtf").read_bytes()
    assert REPORT[0] in outcome(tmp_path, content[: len(content) * 2 // 3])[0].text
