"""Time expressions of a text: found, typed, and resolved against a reference that may change afterwards.

expressions = find_time_expressions(text)          # reads the text once
resolutions = resolve_all(expressions, published)  # pure and quick; call again when the publication date changes
tagged = tag(text, date(2023, 9, 9))               # both at once, for tools
span = parse_date("since May 2014")                # a line that a person wrote
"""

from timeline_app.dating.api import Tagged, find_time_expressions, resolve_all, tag
from timeline_app.dating.spoken import parse_date

__all__ = ["Tagged", "find_time_expressions", "parse_date", "resolve_all", "tag"]
