"""How quick the timeline view is, against a repaint of an empty widget (E) and a QGraphicsView with an item an event.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_timeline.py [--sizes 1000 10000 ...] [--peer] [--json FILE]

Everything is CPU time of the process, on an offscreen raster of 1920x1080. E is measured between the frames.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from tests.benchmarks.made_up import MadeUp, made_up
from timeline_app.gui.theme import LIGHT
from timeline_app.gui.timeline import TimelineView
from timeline_app.layout.scale import TimeScale
from timeline_app.model.instant import instant

WIDTH, HEIGHT = 1920, 1080


class Empty(QWidget):
    """Only a ground."""

    def paintEvent(self, _: object) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), LIGHT.canvas)


def cpu(call) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun


def shown(widget: QWidget) -> QWidget:
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    QApplication.processEvents()
    return widget


def settled(view: TimelineView) -> None:
    while view.busy:
        QApplication.processEvents()
        time.sleep(0.01)
    QApplication.processEvents()


def frames(view: TimelineView, empty: Empty, scales: list[TimeScale]) -> dict[str, float]:
    """Frame times of a walk through some scales, in units of the empty repaint."""
    times, bare = [], []
    view.camera.show(scales[0])
    view.repaint()
    time.sleep(0.06)  # a frame that stands alone draws all its words: a walk begins where one has looked around
    view.repaint()
    for scale in scales:
        times.append(cpu(lambda scale=scale: (view.camera.show(scale), view.repaint())))
        if len(times) % 4 == 0:
            bare.append(cpu(empty.repaint))
    unit = statistics.median(bare)
    ratios = sorted(value / unit for value in times)
    return {
        "E_ms": unit * 1e3,
        "median_E": statistics.median(ratios),
        "p99_E": ratios[int(len(ratios) * 0.99)],
        "worst_E": ratios[-1],
        "median_ms": statistics.median(times) * 1e3,
    }


def whole_walk(view: TimelineView, count: int = 300) -> list[TimeScale]:
    """Pan and zoom while (nearly) all events stay in the window."""
    view.camera.show(view.fitted)
    scale, found = view.fitted, []
    for step in range(count):
        scale = scale.zoomed(1.004 if step % 100 < 50 else 1 / 1.004, 400 + step % 7 * 100)
        scale = scale.moved(3 if step % 60 < 30 else -3)
        found.append(scale)
    return found


def near_walk(view: TimelineView, visible: int = 200, count: int = 300) -> list[TimeScale]:
    """Pan where about so many events are visible."""
    scale, middle = view.fitted, WIDTH / 2
    columns = view.content.columns
    while columns.touching(scale.left, scale.right) > visible * 1.2 and scale.seconds_per_pixel > 0.01:
        scale = scale.zoomed(1.2, middle)
    return [scale.moved(5.0 * step).zoomed(1 + 0.02 * (step % 5), middle) for step in range(count)]


def dive(view: TimelineView, count: int = 600) -> tuple[list[TimeScale], int, int]:
    """From all to minutes and back; with how many lanes changed and labels flickered."""
    start, half = view.fitted, count // 2
    target = int(view.content.columns.start[len(view.content.columns) * 2 // 3])
    rate = (start.seconds_per_pixel / 0.5) ** (1 / half)
    down = [start]
    for _ in range(half - 1):
        last = down[-1]
        down.append(last.zoomed(rate, min(max(last.x(target), 0), WIDTH)))
    scales = [*down, *reversed(down)]
    lanes: dict[int, int] = {}
    jumps = flickers = 0
    before: set[int] = set()
    for at, scale in enumerate(scales):
        view.camera.show(scale)
        scene = view.current_frame().scene
        now = set(scene.index.tolist())
        for row, y in zip(scene.index.tolist(), scene.y.tolist(), strict=True):
            jumps += lanes.setdefault(row, y) != y
        inside = {
            row for row in before - now if at < half and scale.left < int(view.content.columns.start[row]) < scale.right
        }
        flickers += len(inside)  # while zooming in nothing that is still in the window may go
        before = now
    return scales, jumps, flickers


def resident() -> float:
    text = Path("/proc/self/status").read_text()
    return int(text.split("VmRSS:")[1].split()[0]) * 1024


def hover_microseconds(view: TimelineView) -> float:
    view.current_frame()
    points = [(x, y) for x in range(5, WIDTH, 37) for y in range(70, 900, 23)]
    return cpu(lambda: [view.event_at(x, y) for x, y in points]) / len(points) * 1e6


def first_paint(content: MadeUp) -> float:
    """Milliseconds from columns to the first frame."""
    view = shown(TimelineView())
    view.set_theme(LIGHT)
    spent = cpu(lambda: (view.set_content(content), view.repaint()))
    view.set_content(None)
    view.deleteLater()
    QApplication.processEvents()
    for thread in threading.enumerate():  # its CPU time is not to count for the frames
        if thread.name == "lanes":
            thread.join()
    return spent * 1e3


def position_error() -> float:
    """The worst error of a position at 1 ms a pixel, in pixels, from 10,000 BC on."""
    from fractions import Fraction

    worst = 0.0
    for year in (-9999, -4000, 1, 1970, 2023, 9000):
        scale = TimeScale(instant(year, 3, 5), 0.001, 1920.0, 0.25)
        for step in range(200):
            scale = scale.zoomed(1.1 if step % 2 else 1 / 1.1, 700.0).moved(0.5)
        for at in (scale.left, scale.left + 1, scale.left + 2):
            exact = (Fraction(at) - scale.left - Fraction(scale.fraction)) / Fraction(scale.seconds_per_pixel)
            worst = max(worst, abs(float(exact - Fraction(scale.x(at)))))
    return worst


def peer(count: int, empty: Empty) -> dict[str, float]:
    """The same events as items with a text each in a QGraphicsView."""
    content = made_up(count)
    scene = QGraphicsScene()
    low, high = content.columns.extent
    for row, (start, end) in enumerate(zip(content.columns.start.tolist(), content.columns.end.tolist(), strict=True)):
        x = (start - low) / (high - low) * WIDTH
        item = scene.addRect(
            QRectF(x, row % 34 * 30, max((end - start) / (high - low) * WIDTH, 8), 20),
            Qt.PenStyle.NoPen,
            QBrush(QColor("#0072b2")),
        )
        text = scene.addSimpleText(content.title(row))
        text.setParentItem(item)
        text.setPos(x + 12, row % 34 * 30)
    view = QGraphicsView(scene)
    shown(view)
    times, bare = [], []
    for step in range(3 if count > 20_000 else 12):
        view.translate(1 if step % 2 else -1, 0)
        times.append(cpu(view.viewport().repaint))
        bare.append(cpu(empty.repaint))
    view.close()
    return {"median_E": statistics.median(times) / statistics.median(bare), "median_ms": statistics.median(times) * 1e3}


def measure(count: int, empty: Empty) -> dict[str, object]:
    begun = resident()
    content = made_up(count)
    view = shown(TimelineView())
    view.set_theme(LIGHT)
    view.camera.animated = False
    view.set_content(content)
    laying = time.process_time()
    settled(view)
    laying = time.process_time() - laying
    gc.collect()
    gc.freeze()
    found: dict[str, object] = {"events": count, "finer_levels_s": laying}
    view.camera.show(view.fitted)
    view.repaint()
    found["all_in_window"] = frames(view, empty, whole_walk(view))
    found["visible_of_all"] = view.current_frame().scene.shown
    found["near"] = frames(view, empty, near_walk(view))
    found["near_visible"] = view.current_frame().scene.shown
    scales, jumps, flickers = dive(view)
    found["dive"] = {**frames(view, empty, scales), "lane_changes": jumps, "flickers": flickers}
    view.camera.show(view.fitted)
    found["hover_us"] = hover_microseconds(view)
    gc.collect()
    found["bytes_an_event"] = (resident() - begun) / count
    view.close()
    view.set_content(None)
    first_paint(content)
    found["first_paint_ms"] = statistics.median(first_paint(content) for _ in range(3))
    return found


# What is measured: the place in the results, the words, the bar (None: told only), and how it is written.
ROWS = (
    ("all_in_window median_E", "all in the window, median", 6.0, "{:.2f} E"),
    ("all_in_window p99_E", "all in the window, p99", 10.0, "{:.2f} E"),
    ("near median_E", "some 200 visible, median", 4.0, "{:.2f} E"),
    ("near p99_E", "some 200 visible, p99", 7.0, "{:.2f} E"),
    ("dive worst_E", "dive and back, worst frame", 15.0, "{:.2f} E"),
    ("dive lane_changes", "dive, events that change lane", 0.0, "{:.0f}"),
    ("dive flickers", "dive, labels that flicker", 0.0, "{:.0f}"),
    ("hover_us", "hover hit test", 20.0, "{:.1f} us"),
    ("bytes_an_event", "resident memory an event (bar at 1 M)", 160.0, "{:.0f} B"),
    ("first_paint_ms", "columns to first paint", None, "{:.1f} ms"),
    ("near E_ms", "E in that run", None, "{:.2f} ms"),
    ("near median_ms", "frame with some 200 visible", None, "{:.2f} ms"),
    ("near_visible", "visible there", None, "{:.0f}"),
    ("visible_of_all", "drawn of all", None, "{:.0f}"),
    ("finer_levels_s", "finer levels, in a thread", None, "{:.1f} s"),
)


def row(words: str, value: float, bar: float | None, form: str) -> None:
    """One line: what, how much, the bar, and whether it is held."""
    held = "" if bar is None else f"<= {form.format(bar):12} {'ok' if value <= bar else 'MISSED'}"
    print(f"  {words:38} {form.format(value):>12}  {held}", flush=True)


def tell(found: dict[str, object]) -> None:
    """The lines of one size."""
    print(f"\n{found['events']:,} events")
    for path, words, bar, form in ROWS:
        value = found
        for part in path.split():
            value = value[part]
        row(words, value, None if path == "bytes_an_event" and found["events"] < 1_000_000 else bar, form)


def compare(sizes: dict[int, dict[str, object]]) -> None:
    """What the largest costs beside smaller ones."""
    if {10_000, 1_000_000} <= set(sizes):
        ratio = sizes[1_000_000]["near"]["median_E"] / sizes[10_000]["near"]["median_E"]
        row("frame at 1 M / at 10 k, some 200 visible", ratio, 1.5, "{:.2f}")
    if {1_000, 1_000_000} <= set(sizes):
        ratio = sizes[1_000_000]["first_paint_ms"] / sizes[1_000]["first_paint_ms"]
        row("columns to first paint, 1 M / 1 k", ratio, 2.0, "{:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000, 1_000_000])
    parser.add_argument("--peer", type=int, nargs="*", default=[10_000])
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    QApplication([])
    empty = shown(Empty())
    for _ in range(20):
        empty.repaint()
    results: dict[str, object] = {"position_error_px": position_error(), "sizes": {}, "peer": {}}
    row("position error at 1 ms a pixel", results["position_error_px"], 0.01, "{:.1e} px")
    for size in given.sizes:
        results["sizes"][size] = found = measure(size, empty)
        tell(found)
    print()
    compare(results["sizes"])
    for size in given.peer:
        results["peer"][size] = found = peer(size, empty)
        row(f"QGraphicsView, {size:,} events", found["median_E"], None, "{:.0f} E")
        if size in results["sizes"]:
            times = found["median_E"] / results["sizes"][size]["all_in_window"]["median_E"]
            row("  as many times slower", times, None, "{:.0f}")
    if given.json:
        given.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
