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
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QWidget

from timeline_app.gui.theme import LIGHT
from timeline_app.gui.timeline import TimelineView
from timeline_app.layout.columns import EventColumns, sorted_columns
from timeline_app.layout.grouping import Grouping
from timeline_app.layout.scale import TimeScale
from timeline_app.model.instant import instant

WIDTH, HEIGHT = 1920, 1080
YEAR = 31_556_952
WORDS = ("border", "talks", "election", "ceasefire", "minister", "protest", "summit")
MORE = ("flood", "strike", "treaty", "bridge", "harbour", "vote", "budget")


@dataclass
class MadeUp:
    """Made-up events; their titles are made when asked for."""

    columns: EventColumns

    def key(self, index: int) -> str:
        return str(index)

    def find(self, key: str) -> int:
        return int(key)

    def title(self, index: int) -> str:
        number = int(self.columns.row[index])
        words = [(WORDS + MORE)[number // 14**place % 14] for place in range(2 + number % 4)]
        return f"{' '.join(words).capitalize()} {number}"

    def titles(self, index: np.ndarray) -> list[str]:
        return [self.title(row) for row in index.tolist()]

    def date(self, index: int) -> str:
        return ""

    def groups(self, _: Grouping) -> list[tuple[str, np.ndarray]]:
        return [("", np.arange(len(self.columns), dtype=np.int32))]


def made_up(count: int, seed: int = 1) -> MadeUp:
    """Minutes to years over four decades, denser towards the end; one in twenty is fuzzy, planned or alleged."""
    random = np.random.default_rng(seed)
    start = (random.beta(3, 1.4, count) * 40 * YEAR).astype(np.int64) + 15 * YEAR
    many = min(1.0, 10_000 / count)  # as many long ones in all sets, or they alone would fill the view
    shares = [0.1, 0.1, 0.8 - 0.1 * many, 0.05 * many, 0.04 * many, 0.01 * many]
    lengths = [60, 3600, 86400, 30 * 86400, YEAR, 3 * YEAR]
    length = random.choice(lengths, count, p=shares).astype(np.int64)
    zeros = np.zeros(count, dtype=np.int64)
    fuzzy = (random.random(count) < 0.05).astype(np.int64)
    return MadeUp(
        sorted_columns(
            start, start + length, start + fuzzy * length // 4, start + length - fuzzy * length // 2, zeros,
            random.choice(3, count, p=[0.3, 0.65, 0.05]), random.choice(5, count, p=[0.9, 0.03, 0.03, 0.02, 0.02]),
            random.integers(0, 8, count), random.choice(3, count) + 1, random.random(count).astype(np.float32),
            np.arange(count, dtype=np.int32),
        )
    )  # fmt: skip


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
    results: dict[str, object] = {"position_error_px": position_error(), "sizes": [], "peer": {}}
    print(f"position error at 1 ms a pixel: {results['position_error_px']:.2e} px")
    for size in given.sizes:
        found = measure(size, empty)
        results["sizes"].append(found)
        print(f"\n{size:,} events (finer levels {found['finer_levels_s']:.1f} s in a thread)")
        for name in ("all_in_window", "near", "dive"):
            print(f"  {name:14}", "  ".join(f"{key} {value:.2f}" for key, value in found[name].items()))
        for name in ("first_paint_ms", "hover_us", "bytes_an_event", "visible_of_all", "near_visible"):
            print(f"  {name:14} {found[name]:.1f}")
    for size in given.peer:
        results["peer"][size] = found = peer(size, empty)
        print(f"\nQGraphicsView, {size:,} events: {found['median_E']:.0f} E, {found['median_ms']:.0f} ms a frame")
    if given.json:
        given.json.write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
