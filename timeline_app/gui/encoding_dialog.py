"""Asks in which encoding a text file is to be read, and shows at once how its beginning reads so."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from timeline_app.gui.theme import GRID
from timeline_app.model.document import Document

_ENCODINGS = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("cp1252", "Western European (Windows-1252)"),
    ("iso8859_15", "Western European (ISO 8859-15)"),
    ("mac_roman", "Western European (Mac)"),
    ("cp850", "Western European (DOS)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859_2", "Central European (ISO 8859-2)"),
    ("mac_latin2", "Central European (Mac)"),
    ("cp852", "Central European (DOS)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("iso8859_13", "Baltic (ISO 8859-13)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8_r", "Cyrillic (KOI8-R)"),
    ("koi8_u", "Cyrillic (KOI8-U)"),
    ("iso8859_5", "Cyrillic (ISO 8859-5)"),
    ("mac_cyrillic", "Cyrillic (Mac)"),
    ("cp866", "Cyrillic (DOS)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("iso8859_7", "Greek (ISO 8859-7)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("iso8859_6", "Arabic (ISO 8859-6)"),
    ("cp874", "Thai (Windows-874)"),
    ("cp1258", "Vietnamese (Windows-1258)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5hkscs", "Chinese, traditional (Big5)"),
    ("cp932", "Japanese (Shift JIS)"),
    ("euc_jp", "Japanese (EUC)"),
    ("iso2022_jp_2", "Japanese (ISO 2022)"),
    ("cp949", "Korean (EUC, Windows-949)"),
    ("iso2022_kr", "Korean (ISO 2022)"),
)
_HEAD_BYTES = 60_000
_SHOWN = 420  # characters
_TAGS = re.compile(r"(?s)<(script|style)\b.*?</\1|<!--.*?-->|<[^<>]*>")


class EncodingDialog(QDialog):
    """`encoding` is the answer: Python's name."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Encoding")
        self._head = _head(Path(document.path))
        note = QLabel(f"“{Path(document.path).name}” is shown below as it reads in the encoding that you choose.")
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName("Encodings")
        known = dict(_ENCODINGS)
        for name, words in ({document.encoding: document.encoding} | known).items():
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
            if name == document.encoding:
                self.list.setCurrentItem(item)
        self.preview = QLabel(wordWrap=True, objectName="derivation", textFormat=Qt.TextFormat.PlainText)
        self.preview.setAccessibleName("Beginning of the file")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setMinimumHeight(self.preview.fontMetrics().lineSpacing() * 8)
        self.preview.setMargin(2 * GRID)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText("Read it again")
        ok.setProperty("primary", True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        for widget, stretch in ((note, 0), (self.list, 1), (self.preview, 0), (self.buttons, 0)):
            layout.addWidget(widget, stretch)
        self.resize(520, 560)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(self.accept)
        self._show()

    @property
    def encoding(self) -> str:
        """What is chosen."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else "utf-8"

    def _show(self) -> None:
        words = " ".join(_TAGS.sub(" ", self._head.decode(self.encoding, "replace")).replace("\x00", "").split())
        self.preview.setText(words[:_SHOWN] or "Nothing can be read in this encoding.")


def _head(path: Path) -> bytes:
    """The beginning of a file from the first byte beyond ASCII, for that is what changes; b"" where it is gone."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_HEAD_BYTES)
    except OSError:
        return b""
    if b"\x00" in content or b"\x1b" in content:
        return content
    first = next((at for at, byte in enumerate(content) if byte > 127), 0)
    return content[content.rfind(b"\n", 0, first) + 1 :]
