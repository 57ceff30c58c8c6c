"""When an undated article was written, by what its own words give away."""

from timeline_app.evidence.infer import infer_publication

__all__ = ["infer_publication"]
