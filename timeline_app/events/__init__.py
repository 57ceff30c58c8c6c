"""Events: what happened, who says so, one event from many passages and many articles.

parser = load_parser()                                   # a worker process or the command line: loads spaCy
mentions = find_mentions(document, expressions, parser)  # undated; plain data
events = assemble(articles, published)                   # dates and merges, no spaCy; again when a date changes
events = float_waiting(events, articles, published)      # those that wait float over their article's window
"""

from timeline_app.events.assembly import assemble
from timeline_app.events.floating import float_waiting
from timeline_app.events.mentions import find_mentions
from timeline_app.events.parsing import Parser, load_parser
from timeline_app.events.pieces import is_book

__all__ = ["Parser", "assemble", "find_mentions", "float_waiting", "is_book", "load_parser"]
