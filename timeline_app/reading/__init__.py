"""Reading: a file -> documents. One module a format behind one door; nothing here touches the network.

What the parts do, in the order of the data:

- `files` finds the files to read, `reader` fetches the bytes of one, `formats` looks at them and hands them to their
  format;
- each format turns bytes or text into `Draft`s: the whole readable text, cut in blocks, and the clues to title and
  date. `encoding` turns bytes into text for `plain_text`, `markdown` and `html`; `pdf` reads lines and `pdf_layout`
  makes paragraphs of them; `package` opens ZIP files with limits for `office` (DOCX, ODT), `epub` and `archive`;
  `xml` reads without entities for them, `feed` and `news`; `mail` and `archive` also give the files inside a file,
  which go through `formats` again;
- `prose` decides which blocks are the article, `labels` names what the others are;
- `published` weighs the clues to the date, `assemble` makes the `Document`.
"""

from timeline_app.reading.files import find_files
from timeline_app.reading.reader import Reading, read_documents, read_file

__all__ = ["Reading", "find_files", "read_documents", "read_file"]
