"""Where the timeline view goes: to everything, to an event, to the selection, closer and back."""

from __future__ import annotations

from timeline_app.gui.timeline.arrangement import Arrangement
from timeline_app.gui.timeline.camera import Camera
from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.input import InputWidget
from timeline_app.layout.scale import TimeScale


class Movement(InputWidget):
    """The part of the timeline view that moves the camera; the view itself fills in what is declared here."""

    camera: Camera
    content: Content | None
    fitted: TimeScale
    _arrangement: Arrangement
    _selection: tuple[str, ...]
    _used: bool  # whether the reader has found out that it zooms
    _wanted: str | None  # an event to be revealed when it has a lane

    def reveal(self, event_id: str) -> None:
        """Bring an event into view: pan, scroll, and zoom in only if it has no room otherwise."""
        from timeline_app.gui.timeline.navigate import view_of

        row = self.content.find(event_id) if self.content is not None else None
        if row is None:
            return
        found = view_of(row, self.content, self._arrangement.bands, self.camera, self._lanes_room())
        self._wanted = event_id if found is None else None
        if found is not None and found != (self.camera.target, self.camera.scroll):
            self.camera.jump(*found)

    def go_to(self, event_id: str) -> None:
        """Zoom to one event, and scroll to its lane."""
        from timeline_app.gui.timeline.navigate import framing, view_of

        row = self.content.find(event_id) if self.content is not None else None
        if row is not None:
            self.note_use()
            wanted = framing([row], self.content, self.width())
            found = view_of(row, self.content, self._arrangement.bands, self.camera, self._lanes_room(), wanted)
            self.camera.jump(*(found or (wanted, None)))

    def fit_all(self) -> None:
        """Show all events with room around them."""
        if self.content is not None:
            self.camera.jump(self.fitted, 0.0)

    def zoom_in(self) -> None:
        """Twice as close around the selected event where that is in view, else around the middle."""
        self.note_use()
        self.camera.zoom(2.0, self._middle())

    def zoom_out(self) -> None:
        """Half as close around the same."""
        self.note_use()
        self.camera.zoom(0.5, self._middle())

    def _middle(self) -> float:
        row = self.content.find(self._selection[-1]) if self.content is not None and self._selection else None
        if row is not None:
            from timeline_app.gui.timeline.navigate import known_bounds

            low, high = known_bounds(row, self.content)
            x = self.camera.target.x((low + high) // 2)
            if 0 <= x <= self.width():
                return x
        return self.width() / 2

    def frame_selection(self) -> None:
        """Zoom to the selected events; again, or without any: show all."""
        if self.content is None or not self._selection:
            self.fit_all()
            return
        from timeline_app.gui.timeline.navigate import framing

        wanted = framing([self.content.find(name) for name in self._selection], self.content, self.width())
        if wanted == self.camera.target:
            self.fit_all()
            return
        self.camera.jump(wanted)

    def frame(self, start: int, end: int) -> None:
        """Zoom to a range of seconds."""
        self.note_use()
        self.camera.jump(TimeScale.framing(start, end, max(self.width(), 1), 24, 24))

    def note_use(self) -> None:
        """The reader knows now that it zooms: the hint goes."""
        self._used = True
