"""Hands Qt's events of pointer and keyboard on to what understands them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from timeline_app.gui.timeline.gestures import Gestures
from timeline_app.gui.timeline.keys import press_key


class InputWidget(QWidget):
    """The base of the timeline view: no event is looked into here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gestures = Gestures(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, zoom or move."""
        self._gestures.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag, or only looking."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click or a drag ends."""
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Frame or zoom in."""
        self._gestures.double_click(event)

    def leaveEvent(self, _: QEvent) -> None:
        """Nothing is looked at."""
        self._gestures.leave()

    def event(self, event: QEvent) -> bool:
        """Pinches of a touch pad come as native gestures, for which a widget has no handler of its own."""
        if event.type() == QEvent.Type.NativeGesture:
            return self._gestures.native(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See DESIGN.md for the keys."""
        if not press_key(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, _: QEvent) -> None:
        """The selection shows where the keyboard is."""
        self.update()

    def focusOutEvent(self, _: QEvent) -> None:
        """The selection is paler."""
        self.update()
