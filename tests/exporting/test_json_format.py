import json

from tests.builders import document, event, timeline
from timeline_app.errors import Problem, Reason
from timeline_app.exporting.json_format import documents_json, timeline_json
from timeline_app.model.event import Status


def test_documents_carry_ranges_and_problems_their_reason():
    value = json.loads(documents_json([document(published="2023-09-09")], [Problem("x.bin", Reason.NOT_TEXT)]))
    assert value["format"] == "timeline-app/1"
    only = value["documents"][0]
    assert only["text"][slice(*only["title_range"])] == "The bridge opens"
    assert [only["text"][s:e] for s, e in only["body"]][1] == "It burned down overnight, the mayor said."
    assert only["published"]["edtf"] == "2023-09-09"
    assert value["problems"][0]["path"] == "x.bin"
    assert value["problems"][0]["reason"] == "not-text"


def test_events_carry_their_date_or_nulls():
    dated, waiting = event(status=Status.PLANNED), event("Fire", None, trigger="burned")
    value = json.loads(timeline_json(timeline(dated, waiting), {}))
    first, second = value["events"]
    assert first["date"]["edtf"] == first["date"]["earliest"] == first["date"]["latest"] == "1904-05-03"
    assert (first["status"], first["date"]["precision"]) == ("planned", "day")
    assert first["mentions"][0]["trigger"] == [33, 39]
    assert second["date"] == {"edtf": None, "earliest": None, "latest": None, "precision": None, "derivation": ""}
    assert second["waits_for_publication"] is True


def test_the_same_input_gives_the_same_bytes():
    assert timeline_json(timeline(event()), {}) == timeline_json(timeline(event()), {})
