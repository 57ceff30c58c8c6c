"""Where the files that come with the program stand."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """The `resources` folder: inside the package when installed, beside it in the repository."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def sample_files() -> list[Path]:
    """The sample articles, in the order in which they are to be opened."""
    return sorted(path for path in (resources_folder() / "samples").iterdir() if path.is_file())
