"""The theme as Qt's palette and style sheet: how ordinary widgets look."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from timeline_app.gui.theme import Theme


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application the colours of a theme."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, color in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.canvas),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
    ):
        palette.setColor(name, color)
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.faint)
    return palette


def _style_sheet(theme: Theme) -> str:
    t = {name: getattr(theme, name).name() for name in theme.__dataclass_fields__ if name not in ("dark", "tones")}
    return f"""
    QMainWindow, QDialog {{ background: {t["window"]}; }}
    QMenuBar {{ background: {t["window"]}; border-bottom: 1px solid {t["line"]}; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t["selected"]}; }}
    QMenu {{ background: {t["raised"]}; border: 1px solid {t["line"]}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t["selected"]}; color: {t["text"]}; }}
    QMenu::item:disabled {{ color: {t["faint"]}; }}
    QMenu::separator {{ height: 1px; background: {t["line"]}; margin: 4px 8px; }}
    QToolBar {{ background: {t["window"]}; border: none; border-bottom: 1px solid {t["line"]};
        spacing: 4px; padding: 4px 8px; }}
    QToolBar::separator {{ width: 1px; background: {t["line"]}; margin: 6px 4px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }}
    QToolButton:hover {{ background: {t["selected"]}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {t["selected"]}; border-color: {t["line"]}; }}
    QToolButton:disabled {{ color: {t["faint"]}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolBar[compact="true"] QToolButton {{ padding: 4px; }}
    QToolButton#qt_toolbar_ext_button {{ padding: 0; }}
    QToolButton:focus, QPushButton:focus {{ border-color: {t["accent"]}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton {{ background: {t["raised"]}; border: 1px solid {t["line"]}; border-radius: 6px;
        padding: 6px 14px; }}
    QPushButton:hover {{ background: {t["selected"]}; }}
    QPushButton:disabled {{ color: {t["faint"]}; }}
    QPushButton[primary="true"] {{ background: {t["accent"]}; color: {t["on_accent"]};
        border-color: {t["accent"]}; font-weight: 600; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {t["text"]}; padding: 5px 13px; }}
    QPushButton[primary="true"]:disabled {{ background: {t["line"]}; color: {t["faint"]}; border-color: {t["line"]}; }}
    QLineEdit {{ background: {t["raised"]}; border: 1px solid {t["line"]}; border-radius: 6px; padding: 5px 8px;
        selection-background-color: {t["accent"]}; selection-color: {t["on_accent"]}; }}
    QLineEdit:focus {{ border-color: {t["accent"]}; }}
    QStatusBar {{ background: {t["window"]}; border-top: 1px solid {t["line"]}; color: {t["muted"]}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {t["muted"]}; }}
    QSplitter::handle {{ background: {t["line"]}; }}
    QToolTip {{ background: {t["raised"]}; color: {t["text"]}; border: 1px solid {t["line"]}; padding: 4px; }}
    QProgressBar {{ background: {t["line"]}; border: none; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {t["accent"]}; border-radius: 3px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t["passage_soft"]}; border-radius: 3px; min-height: 32px;
        margin: 3px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t["passage_soft"]}; border-radius: 3px; min-width: 32px;
        margin: 3px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QListView {{ background: {t["window"]}; border: none; outline: none; }}
    QTableView {{ background: {t["canvas"]}; border: none; border-top: 1px solid {t["line"]}; outline: none;
        selection-background-color: {t["selected"]}; selection-color: {t["text"]}; }}
    QTableView::item {{ padding: 0 6px; border: none; }}
    QTableView::item:selected {{ background: {t["selected"]}; }}
    QHeaderView {{ background: {t["window"]}; border: none; }}
    QHeaderView::section {{ background: {t["window"]}; color: {t["muted"]}; border: none; padding: 4px 18px 4px 9px;
        border-bottom: 1px solid {t["line"]}; border-right: 1px solid {t["grid"]}; }}
    QHeaderView::section:hover {{ color: {t["text"]}; }}
    QAbstractScrollArea::corner {{ background: {t["canvas"]}; border: none; }}
    QTextEdit#article {{ background: {t["canvas"]}; border: none; border-top: 1px solid {t["grid"]}; padding: 0; }}
    QTextEdit#article:focus {{ border-top: 1px solid {t["accent"]}; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t["window"]}; }}
    QCalendarWidget QToolButton {{ color: {t["text"]}; font-weight: 600; padding: 4px 6px; }}
    QCalendarWidget QAbstractItemView {{ background: {t["canvas"]}; alternate-background-color: {t["canvas"]};
        selection-background-color: {t["accent"]}; selection-color: {t["on_accent"]}; border-radius: 6px; }}
    QCalendarWidget QSpinBox {{ background: {t["raised"]}; color: {t["text"]}; }}
    #panel {{ background: {t["window"]}; }}
    #passagePanel {{ background: {t["canvas"]}; }}
    #heading {{ color: {t["muted"]}; font-weight: 600; }}
    #muted {{ color: {t["muted"]}; }}
    #derivation {{ background: {t["window"]}; border: 1px solid {t["line"]}; border-radius: 6px; }}
    #derivation QLabel {{ color: {t["muted"]}; }}
    #banner {{ background: {t["notice"]}; border-bottom: 1px solid {t["line"]}; }}
    #banner QLabel {{ color: {t["notice_text"]}; }}
    #closed {{ background: {t["notice"]}; border-top: 1px solid {t["line"]}; }}
    #closed QLabel {{ color: {t["notice_text"]}; }}
    #problems {{ background: {t["window"]}; border-top: 1px solid {t["line"]}; }}
    #problems QLabel#problemsTitle {{ color: {t["alarm"]}; font-weight: 600; }}
    #problems QPlainTextEdit {{ background: transparent; border: none; color: {t["text"]}; }}
    #welcome {{ background: {t["canvas"]}; }}
    """
