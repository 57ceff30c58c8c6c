"""Turn articles into a timeline in which every event is linked to its passage."""

__version__ = "0.1.0"
