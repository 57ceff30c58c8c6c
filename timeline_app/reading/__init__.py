"""Reading: a file -> documents. One module a format behind one door; nothing here touches the network.

What the parts do, in the order of the data:

- `files` finds the files to read, `reader` looks at the content of one and hands it to its format;
- `encoding` turns bytes into text; `plain_text`, `markdown` and `html` turn text into a `Draft`:
  the whole readable text, cut in blocks, and the clues to title and date;
- `prose` decides which blocks are the article, `labels` names what the others are;
- `published` weighs the clues to the date, `assemble` makes the `Document`.
"""

from timeline_app.reading.files import find_files
from timeline_app.reading.reader import read_documents

__all__ = ["find_files", "read_documents"]
