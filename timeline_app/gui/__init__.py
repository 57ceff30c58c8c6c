"""Widgets. With app.py the only place that imports Qt."""
