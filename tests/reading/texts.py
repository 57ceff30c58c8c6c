"""Own texts for the tests of reading."""

ARTICLE = (
    "The council said on Monday that it would close the harbour bridge for repairs in the spring of next year.",
    "Engineers found cracks in two of the four main pillars of the bridge during an inspection in August.",
    "The bridge was opened in 1931 and carries some 20,000 cars a day, the council said in a statement.",
    "Ferries will cross the harbour from March until the repairs on the pillars are done, a spokesman said.",
    "Shop owners on the quay fear for their trade. They asked the council to keep one lane of the bridge open.",
)
TEASERS = (
    "More from the region",
    "  • Storm fells hundreds of trees",
    "    Hundreds of trees fell in the north on Tuesday as a storm swept over farms and villages.",
    "  • Ministers sign treaty on fishing",
    "    Ministers of six states signed a treaty on Thursday that limits the catch of herring and cod.",
    "  • School wins prize for choir",
    "    A school choir won first prize in the national contest for young singers over the weekend.",
)
TITLE = "Harbour bridge to close in spring"


def article_text(*above: str, below: tuple[str, ...] = ()) -> str:
    return "\n\n".join((*above, *ARTICLE, *below)) + "\n"


def page(head: str = "", above: str = "", below: str = "") -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in ARTICLE)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{TITLE} - Coast Daily</title>{head}</head><body>"
        f"<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>{above}"
        f"<article><h1>{TITLE}</h1>{paragraphs}</article>{below}"
        "<footer>© Coast Daily · About us · Terms</footer></body></html>"
    )
