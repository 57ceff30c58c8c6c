import pytest
from PySide6.QtWidgets import QDialog

from timeline_app.gui import corrections
from timeline_app.gui.articles_panel import ENCODING
from timeline_app.gui.encoding_dialog import EncodingDialog

GREEK = "Το λιμάνι έκλεισε\n\nΤο λιμάνι έκλεισε στις 3 Μαΐου 2021, είπε ο δήμαρχος.\n"


@pytest.fixture
def greek(tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_bytes(GREEK.encode("cp1253"))
    return path


def test_a_wrong_guess_is_corrected_where_the_article_stands(qtbot, session, import_files, greek, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("The ferry sank\n\nThe ferry sank on 9 September 2023.\n")
    import_files([greek, other])
    before = session.timeline.documents
    assert [document.encoding for document in before] == ["cp1253", "utf-8"]
    with qtbot.waitSignal(session.import_finished, timeout=60_000):
        session.read_again(before[0].id, "cp1251")
    first, second = session.timeline.documents
    assert (first.id, first.encoding, second) == (before[0].id, "cp1251", before[1])
    assert first.text == GREEK.encode("cp1253").decode("cp1251")
    with qtbot.waitSignal(session.import_finished, timeout=60_000):
        session.read_again(first.id, "cp1253")
    assert session.timeline.documents[0].text == GREEK


def test_the_dialog_shows_the_beginning_in_the_chosen_encoding(qtbot, session, import_files, greek):
    import_files([greek])
    dialog = EncodingDialog(session.timeline.documents[0])
    qtbot.addWidget(dialog)
    assert dialog.encoding == "cp1253"
    assert dialog.preview.text().startswith("Το λιμάνι")
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(rows.index("Cyrillic (Windows-1251)"))
    assert dialog.encoding == "cp1251"
    assert not dialog.preview.text().startswith("Το λιμάνι")


def test_the_menu_of_an_article_leads_there(qtbot, window, import_files, greek, monkeypatch):
    import_files([greek])
    document = window.session.timeline.documents[0]
    assert window.articles.articles.model().index(0, 0).data(ENCODING) == "cp1253"

    class Answered(EncodingDialog):
        encoding = "cp1251"

        def exec(self):
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr(corrections, "EncodingDialog", Answered)
    with qtbot.waitSignal(window.session.import_finished, timeout=60_000):
        window.articles.encoding_wanted.emit(document.id)
    assert window.session.timeline.documents[0].encoding == "cp1251"
    assert window.passages.article.toPlainText().startswith(GREEK.encode("cp1253").decode("cp1251")[:10])
