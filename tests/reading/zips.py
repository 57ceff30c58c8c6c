"""ZIP files for tests, and what reading them says."""

import io
import zipfile

from timeline_app.errors import ReadError
from timeline_app.reading import read_documents


def packed(members):
    """A ZIP file with these members (path -> bytes or str)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def changed(path, changes):
    """The ZIP file at `path` with other members; one that is None is left out."""
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()} | changes
    return packed({name: content for name, content in members.items() if content is not None})


def outcome(tmp_path, content, name="file.bin"):
    """The documents of a content, or the reason why there are none."""
    path = tmp_path / name
    path.write_bytes(content)
    try:
        return read_documents(path)
    except ReadError as error:
        return error.problem.reason
