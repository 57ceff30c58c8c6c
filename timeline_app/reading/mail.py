"""E-mail and saved pages in its shape (MHTML) -> Draft and the files attached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage, Message
from email.utils import parseaddr

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.reading import dates, encoding, html, plain_text
from timeline_app.reading.draft import Clue, Draft, Member, Opened, Unreadable
from timeline_app.reading.files import is_readable

_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*")
_USUAL = frozenset(
    re.findall(
        rb"[\w-]+",
        b"from to cc date subject message-id mime-version content-type received return-path reply-to delivered-to "
        b"x-mailer user-agent content-transfer-encoding snapshot-content-location envelope-to dkim-signature",
    )
)
_TELLING = frozenset({b"message-id", b"mime-version", b"received", b"return-path", b"delivered-to"})
_HEAD = 40_000
_DEEPEST = 30  # parts in parts: a person's mail has three


def is_mail(content: bytes) -> bool:
    """Whether a content begins with the fields of an e-mail, one of them of a kind that people don't write."""
    at = re.match(rb"(?:\xef\xbb\xbf)?\s*(?:From [^\r\n]*\r?\n)?", content[:200])
    names: set[bytes] = set()
    position = at.end() if at else 0
    while (match := _FIELD.match(content, position, _HEAD)) and len(names) < 60:
        names.add(match[1].lower())
        position = match.end()
    return len(names & _USUAL) >= 3 and bool(names & _TELLING)


def read(content: bytes) -> Opened:
    """The draft of the message itself (if it has words) and its attached files of a kind that is read.

    Raises Unreadable.
    """
    try:
        return _read(content)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        raise Unreadable(Reason.DAMAGED, "e-mail") from error  # what the library raises on broken fields and parts


def _read(content: bytes) -> Opened:
    from email import message_from_bytes, policy

    message = message_from_bytes(content.lstrip(b"\xef\xbb\xbf \r\n"), policy=policy.default)
    parts = list(_parts(message, 0))
    page = next((part for part in parts if part.get_content_type() == "text/html" and not _is_attached(part)), None)
    plain = next((part for part in parts if part.get_content_type() == "text/plain" and not _is_attached(part)), None)
    attached = ((_name(part), part) for part in parts if _is_attached(part))
    members = [Member(name, _bytes(part)) for name, part in attached if is_readable(name) or "." not in name]
    saved = page is not None and message.get_content_type() == "multipart/related" and "to" not in message
    if page is not None:
        draft = html.read(encoding.decode(_bytes(page)) or "")
        return Opened([_saved(draft, message) if saved else _sent(draft, message)], members)
    if plain is not None:
        text = encoding.decode(_bytes(plain)) or ""
        flowed = plain.get_param("format") == "flowed"
        return Opened([_sent(plain_text.read(_unfolded(text) if flowed else text), message)], members)
    return Opened((), members)


def _parts(message: Message, depth: int) -> Iterator[Message]:
    """The parts that hold something; a message that is attached is one part."""
    if message.is_multipart() and message.get_content_type() != "message/rfc822" and depth < _DEEPEST:
        for part in message.iter_parts() if isinstance(message, EmailMessage) else ():
            yield from _parts(part, depth + 1)
    else:
        yield message


def _is_attached(part: Message) -> bool:
    kind = part.get_content_maintype()
    if part.get_content_type() == "message/rfc822":
        return True
    if kind in ("image", "audio", "video", "font", "multipart"):
        return False
    return part.get_content_disposition() == "attachment" or kind == "application"


def _name(part: Message) -> str:
    """A file name without folders, so that nobody takes it for a place on the disk."""
    name = (part.get_filename() or "").replace("\\", "/").rsplit("/", 1)[-1].strip()
    return name or ("message.eml" if part.get_content_type() == "message/rfc822" else "attachment")


def _bytes(part: Message) -> bytes:
    """The content of a part; text in UTF-8, where its declared encoding is right."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        return inner[0].as_bytes() if isinstance(inner, list) and inner and isinstance(inner[0], Message) else b""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    charset = part.get_content_charset()
    if charset and part.get_content_maintype() == "text":
        try:
            return b"\xef\xbb\xbf" + content.decode(charset).encode("utf-8")
        except (LookupError, UnicodeError):
            return content
    return content


def _unfolded(text: str) -> str:
    """Text whose lines end with a space where they go on (RFC 3676)."""
    return re.sub(r"(?<=[^\n-]) \n(?!>)", " ", text)


def _field(message: Message, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _sent(draft: Draft, message: Message) -> Draft:
    """A message that somebody sent: subject and date are its own."""
    words = _field(message, "date")
    clue = (Clue(DateSource.EMAIL, words, span),) if (span := dates.stamp(words)) else ()
    title = re.sub(r"^(?:(?:fwd?|re|aw|wg|tr)\s*:\s*)+", "", _field(message, "subject"), flags=re.I)
    return replace(
        draft, title=title or draft.title, clues=(*clue, *draft.clues), author=_sender(message) or draft.author
    )


def _sender(message: Message) -> str:
    """The name of who sent a message, else the address."""
    name, address = parseaddr(_field(message, "from"))
    return " ".join((name or address).split())


def _saved(draft: Draft, message: Message) -> Draft:
    """A page that a browser saved: it has its own title and dates, and the message's date is that of the saving."""
    address = _field(message, "snapshot-content-location")
    span = dates.in_address(address)
    clue = (Clue(DateSource.ADDRESS, address, span),) if span else ()
    return replace(draft, title=draft.title or _field(message, "subject"), clues=(*draft.clues, *clue))
