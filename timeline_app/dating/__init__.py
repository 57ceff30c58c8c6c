"""Time expressions of a text: found, typed, and resolved against a reference that may change afterwards.

expressions = find_time_expressions(text)          # reads the text once
resolutions = resolve_all(expressions, published)  # pure and quick; call again when the publication date changes
tagged = tag(text, date(2023, 9, 9))               # both at once, for tools
"""

from timeline_app.dating.api import Tagged, find_time_expressions, resolve_all, tag

__all__ = ["Tagged", "find_time_expressions", "resolve_all", "tag"]
