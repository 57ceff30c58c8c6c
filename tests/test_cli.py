import json

import pytest

from timeline_app import app, cli
from timeline_app.errors import TimelineError

NEWS = (
    "Ferry sinks off Varn\n\nThe ferry sank on Saturday, the harbour master said.\n\nIt was launched on 3 May 1904.\n"
)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def run(capsysbinary, *arguments):
    status = cli.main([str(a) for a in arguments], lambda timeline, path, left_out: path.write_bytes(b"picture"))
    out, err = capsysbinary.readouterr()
    return status, out, err.decode()


def test_read_prints_documents_only(article, capsysbinary):
    status, out, _ = run(capsysbinary, "read", "--format", "json", article)
    value = json.loads(out)
    assert status == 0
    assert set(value) == {"format", "documents", "problems"}
    assert value["documents"][0]["title"] == "Ferry sinks off Varn"
    assert value["documents"][0]["text"] == NEWS


def test_extract_dates_what_the_text_alone_dates(article, capsysbinary):
    status, out, _ = run(capsysbinary, "extract", article)
    events = json.loads(out)["events"]
    assert status == 0
    assert "1904-05-03" in [e["date"]["edtf"] for e in events if not e["waits_for_publication"]]
    assert "sink" in next(e["title"] for e in events if e["waits_for_publication"])


def test_published_dates_the_rest_and_two_runs_print_the_same(article, capsysbinary):
    _, once, _ = run(capsysbinary, "extract", "--published", "2023-09-11", article)
    _, twice, _ = run(capsysbinary, "extract", "--published", "2023-09-11", article)
    value = json.loads(once)
    assert once == twice
    assert "2023-09-09" in [e["date"]["edtf"] for e in value["events"]]
    assert value["documents"][0]["published"]["source"] == "user"
    weekday = next(e for e in value["time_expressions"] if "Saturday" in e["text"])
    assert (weekday["type"], weekday["edtf"]) == ("DATE", "2023-09-09")


def test_one_bad_file_does_not_stop_the_others(article, tmp_path, capsysbinary):
    binary = tmp_path / "binary.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    status, out, err = run(capsysbinary, "extract", tmp_path / "missing.txt", binary, article)
    value = json.loads(out)
    assert status == 1
    assert [p["reason"] for p in value["problems"]] == ["missing", "not-text"]
    assert len(value["documents"]) == 1
    assert len(err.splitlines()) == 2


def test_another_language_is_told_in_one_line_and_its_dates_are_found(tmp_path, capsysbinary):
    german = tmp_path / "brand.txt"
    german.write_text(
        "Feuer auf der Fähre\n\nIn der Nacht ist auf der Fähre ein Feuer ausgebrochen, sagte der Hafenmeister. "
        "Das Schiff wurde am 2024-03-14 in den Hafen geschleppt, und die Polizei hat mit der Suche begonnen.\n",
        encoding="utf-8",
    )
    status, out, err = run(capsysbinary, "extract", german)
    value = json.loads(out)
    assert (status, value["documents"][0]["language"], value["events"]) == (0, "de", [])
    assert "2024-03-14" in [e["edtf"] for e in value["time_expressions"]]
    assert err.count("not in English") == 1


@pytest.mark.parametrize("arguments", [["extract"], ["extract", "--published", "soon", "x.txt"], ["export", "x.txt"]])
def test_wrong_usage_is_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        cli.main(arguments, lambda *_: None)
    assert stopped.value.code == 2
    assert "timeline-app" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["t.png", "t.json", "t.csv"])
def test_export_takes_the_format_from_the_ending(name, article, tmp_path, capsysbinary):
    status, _, err = run(capsysbinary, "export", article, "-o", tmp_path / name)
    assert status == 0
    assert (tmp_path / name).stat().st_size > 0
    assert name in err


def test_export_without_a_known_format_or_a_place_to_write_says_so(article, tmp_path, capsysbinary):
    assert run(capsysbinary, "export", article, "-o", tmp_path / "t.xyz")[0] == 2
    status, _, err = run(capsysbinary, "export", article, "-o", tmp_path / "no" / "t.csv")
    assert status == 1
    assert "cannot write" in err


def test_a_picture_that_cannot_be_drawn_is_one_line(article, tmp_path, capsysbinary):
    def fail(_timeline, _path, _left_out):
        raise TimelineError("no room")

    assert cli.main(["export", str(article), "-o", str(tmp_path / "t.png")], fail) == 1
    assert b"no room" in capsysbinary.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["extract", "--help"], ["export", "--help"]])
def test_help_is_useful(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        app.main(arguments)
    out = capsys.readouterr().out
    assert stopped.value.code == 0
    assert "usage: timeline-app" in out
    assert "PATH" in out


def test_version(capsys):
    with pytest.raises(SystemExit):
        app.main(["--version"])
    assert capsys.readouterr().out.startswith("timeline-app 0.")


def test_without_a_display_the_picture_is_written_and_told(article, tmp_path, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(app, "_draw_picture", lambda timeline, path, left_out: path.write_bytes(b"picture"))
    assert app.main([str(article)]) == 0
    out = capsys.readouterr().out
    assert "timeline-samples.png" in out
    assert "DISPLAY" in out
    assert app.main([]) == 2
