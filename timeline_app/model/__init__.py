"""Frozen values: time, documents, events. No Qt, no files, no clock."""
