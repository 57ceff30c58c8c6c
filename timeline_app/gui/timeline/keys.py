"""What each key does on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from timeline_app.gui.timeline.view import TimelineView

Key = Qt.Key
_STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Home: -(1 << 40), Key.Key_End: 1 << 40}


def press_key(view: TimelineView, event: QKeyEvent) -> bool:
    """Do what the key asks; False if it asks nothing of the timeline."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control = modifiers == Qt.KeyboardModifier.ControlModifier
    if modifiers == Qt.KeyboardModifier.AltModifier and key in (Key.Key_Left, Key.Key_Right):
        (view.camera.back if key == Key.Key_Left else view.camera.forward)()
        return True
    if key in (Key.Key_Plus, Key.Key_Equal) and (control or not modifiers or key == Key.Key_Plus):
        view.zoom_in()
    elif key == Key.Key_Minus and (control or not modifiers):
        view.zoom_out()
    elif key == Key.Key_0 and control:
        view.fit_all()
    elif key == Key.Key_F and not modifiers:
        view.frame_selection()
    elif key == Key.Key_Escape and view.legend.close_sheet():
        pass
    elif key == Key.Key_Escape and view.selection:
        view.select(())
    else:
        return not modifiers and _on_events(view, key)
    return True


def _on_events(view: TimelineView, key: int) -> bool:
    if key in _STEPS or key in (Key.Key_Up, Key.Key_Down):
        _walk(view, key)
    elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_F2) and view.selection:
        view.event_activated.emit(view.selection[-1])
    elif key == Key.Key_Delete and view.selection:
        view.hide_requested.emit(view.selection)
    else:
        return False
    return True


def _walk(view: TimelineView, key: int) -> None:
    """To the event before, after, above or below."""
    if view.content is None:
        return
    from timeline_app.gui.timeline.navigate import across, beside

    scene = view.current_frame().scene
    row = view.content.find(view.selection[-1]) if view.selection else None
    if row is None:
        in_view = scene.index.tolist() if scene is not None and len(scene) else [0]
        found = min(in_view) if key not in (Key.Key_Left, Key.Key_End) else max(in_view)
        found = beside(found, view.content, _STEPS[key]) if key in (Key.Key_Home, Key.Key_End) else found
    elif key in _STEPS:
        found = beside(row, view.content, _STEPS[key])
    else:
        found = across(row, scene, -1 if key == Key.Key_Up else 1)
    if found >= 0:
        name = view.content.key(found)
        view.select((name,))
        view.event_clicked.emit(name)
