import pytest

from timeline_app.gui.theme import LIGHT
from timeline_app.gui.timeline import TimelineView
from timeline_app.model.document import Document, TextRange
from timeline_app.model.edtf import from_edtf
from timeline_app.model.event import DatedMention, Event, Mention, Status
from timeline_app.model.timeline import Timeline

TEXT = "The bridge was opened on Saturday, the mayor said, after a long wait."


def event(name, edtf, title="", document="d0", count=1, **more):
    span = from_edtf(edtf) if edtf else None
    mention = Mention(document, TextRange(0, 33), TextRange(15, 21), title or name, "open")
    return Event(name, title or f"Event {name}", span, (DatedMention(mention, span),) * count, **more)


def documents(count=2):
    return tuple(Document(f"d{number}", f"{number}.txt", f"Article {number}", TEXT) for number in range(count))


def small():
    return Timeline(
        documents(),
        (
            event("war", "1990~/1993~"),
            event("year", "2020", document="d1"),
            event("alleged", "2023-09-08", status=Status.ALLEGED, source="the ministry"),
            event("vote", "2023-09-09", count=3),
            event("calls", "2023-09-09"),
            event("waiting", None),
        ),
    )


def crowd(count=400):
    return Timeline(
        documents(),
        tuple(
            event(f"e{n:04d}", f"20{n % 20:02d}-{n % 12 + 1:02d}-{n % 28 + 1:02d}", f"Something happened {n}")
            for n in range(count)
        ),
    )


@pytest.fixture
def view(qtbot):
    view = TimelineView()
    view.camera.animated = False
    view.set_theme(LIGHT)
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def filled(view):
    view.set_timeline(small())
    return view


def point_of(view, name):
    """The middle of an event's mark in the widget."""
    frame = view.current_frame()
    at = frame.scene.index.tolist().index(view.content.find(name))
    x = (max(frame.scene.x0[at], 0) + min(frame.scene.x1[at], view.width())) / 2
    return round(x), int(frame.scene.y[at]) + frame.lanes_y + 15
