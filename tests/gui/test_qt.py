from PySide6.QtCore import QObject


def test_calls_into_qt_do_not_lose_references(qapp):
    """PySide6 6.12.0 on Python 3.10 and 3.11 aborts after some 5,300 void calls: see pyproject.toml."""
    thing = QObject()
    for _ in range(20_000):
        thing.setObjectName("x")
    assert thing.objectName() == "x"
