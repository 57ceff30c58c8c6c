"""XML -> element tree, without entities, without anything from outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline_app.errors import Reason
from timeline_app.reading.draft import Unreadable


def parse(content: bytes, forgiving: bool = False) -> Any:
    """The root element. Raises Unreadable where it is no XML, or declares entities (no article needs them).

    `forgiving`: small errors are passed over, as every reader of feeds does.
    """
    from lxml import etree

    if b"<!ENTITY" in content or b"<\x00!\x00E\x00N\x00T" in content or b"\x00<\x00!\x00E\x00N\x00T" in content:
        raise Unreadable(Reason.DAMAGED, "it declares XML entities")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True, recover=forgiving,
    )  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(Reason.DAMAGED, "XML") from error
    if root is None:
        raise Unreadable(Reason.DAMAGED, "XML")
    return root


def name(element: Any) -> str:
    """The name of an element without its namespace, "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def named(root: Any, *names: str) -> Iterator[Any]:
    """The elements below (and with) `root` that have one of these names, whatever their namespace, in order."""
    return (element for element in root.iter("{*}*") if name(element) in names)


def words(root: Any, *names: str) -> str:
    """The words of the first element with one of these names that has any, or ""."""
    for element in named(root, *names):
        if text := " ".join("".join(element.itertext()).split()):
            return text
    return ""
