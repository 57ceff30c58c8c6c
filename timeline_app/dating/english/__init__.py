"""English: its words and its rules. Another language is another folder with a `LANGUAGE` of the same kind."""

from timeline_app.dating.english.language import LANGUAGE

__all__ = ["LANGUAGE"]
