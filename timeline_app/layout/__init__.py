"""Time <-> pixel, ticks, lanes, density, hit test: numbers in, numbers out. No Qt.

`scale` and `ticks` are plain Python, so that a window without events paints before numpy is imported;
the other modules work on numpy columns.
"""
