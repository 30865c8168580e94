"""Tags: the structure of a document, for readers who do not see its pages (ISO 32000-1, 14.8).

Elements are noted while pages are drawn and written when the document ends. They are kept as
plain numbers, since a register of ten thousand rows has ninety thousand of them.
"""

from array import array
from collections.abc import Iterator, Sequence

ROOT = 0
# A kid of an element is another element, or (negative) a piece of content: page and number.
_PAGE_BITS = 20
_NUMBER_MASK = (1 << _PAGE_BITS) - 1
Kids = int | list[int] | range | None


class Structure:
    """The tree of elements; `ROOT` is the document itself."""

    def __init__(self) -> None:
        self._looks = ["/S/Document"]
        self._parents = array("l", [-1])
        self._kids: list[Kids] = [None]
        self._owners: list[array[int]] = []
        self._links: list[tuple[int, int, int]] = []

    def __len__(self) -> int:
        return len(self._looks)

    def new_page(self) -> None:
        """Content noted from now on stands on the next page."""
        self._owners.append(array("l"))

    def add(self, look: str, parent: int = ROOT) -> int:
        """Note an element below `parent`; `look` is `/S/P` and its further entries, as PDF."""
        element = len(self._looks)
        self._looks.append(look)
        self._parents.append(parent)
        self._kids.append(None)
        self._append(parent, element)
        return element

    def add_row(self, table: int, looks: Sequence[str]) -> int:
        """Note a row and its cells, whose numbers follow that of the row; gives the row's."""
        row = len(self._looks)
        count = len(looks)
        self._looks.append("/S/TR")
        self._looks += looks
        self._parents.append(table)
        self._parents.extend([row] * count)
        self._kids.append(range(row + 1, row + 1 + count))
        self._kids += [None] * count
        self._append(table, row)
        return row

    def content(self, element: int) -> int:
        """Note a piece of content of an element on this page; gives its number on the page."""
        owners = self._owners[-1]
        number = len(owners)
        owners.append(element)
        self._append(element, -(((len(self._owners) - 1) << _PAGE_BITS) | number) - 1)
        return number

    def contents(self, elements: Sequence[int]) -> int:
        """Note a piece of content for each of several elements.

        They are numbered one after the other; gives the first number.
        """
        owners, kids = self._owners[-1], self._kids
        first = len(owners)
        code = -((len(self._owners) - 1) << _PAGE_BITS | first) - 1
        owners.extend(elements)
        for element in elements:
            if kids[element] is None:
                kids[element] = code
            else:
                self._append(element, code)
            code -= 1
        return first

    def link(self, element: int, annotation: int) -> int:
        """Note that an element is a link of this page, as the annotation with that object number.

        Links are counted after the pages: the `/StructParent` of the annotation is the number of
        pages and its own place among the links, which is what this gives.
        """
        self._links.append((element, len(self._owners) - 1, annotation))
        return len(self._links) - 1

    def _append(self, element: int, kid: int) -> None:
        kids = self._kids[element]
        if kids is None:
            self._kids[element] = kid
        elif isinstance(kids, list):
            kids.append(kid)
        else:
            self._kids[element] = [kids, kid] if isinstance(kids, int) else [*kids, kid]

    @property
    def count(self) -> int:
        """How many objects `objects` gives."""
        return len(self) + len(self._owners)

    def root(self, first: int, pages: int) -> bytes:
        """The root of the tree, when its elements are the objects numbered from `first`."""
        lists = first + len(self)
        found = [f"{page} {lists + page} 0 R" for page in range(len(self._owners))]
        found += [
            f"{pages + key} {first + element} 0 R" for key, (element, *_) in enumerate(self._links)
        ]
        return (
            f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree<</Nums[{' '.join(found)}]>>"
            f"/ParentTreeNextKey {pages + len(self._links)}>>"
        ).encode("ascii")

    def objects(self, root: int, first: int, pages: Sequence[int]) -> Iterator[str]:
        """The elements and the lists of each page's owners, numbered from `first`.

        `root` is the object number of the root and `pages` are those of the pages.
        """
        links = {
            element: f"<</Type/OBJR/Obj {annotation} 0 R/Pg {pages[page]} 0 R>>"
            for element, page, annotation in self._links
        }
        for element, look_of_it in enumerate(self._looks):
            above = first + self._parents[element] if element else root
            kids = self._kids[element]
            if isinstance(kids, int) and kids < 0 and element not in links:
                page, number = -kids - 1 >> _PAGE_BITS, -kids - 1 & _NUMBER_MASK
                rest = f"/Pg {pages[page]} 0 R/K {number}"
            else:
                rest = _kids(kids, first, pages, links.get(element, ""))
            yield f"<<{look_of_it}/P {above} 0 R{rest}>>"
        for owners in self._owners:
            yield f"[{' '.join([f'{first + owner} 0 R' for owner in owners])}]"


def _kids(kids: Kids, start: int, pages: Sequence[int], own: str) -> str:
    """The entries for the kids of an element, with its page when it has content."""
    if isinstance(kids, range):
        return f"/K[{' '.join([f'{start + kid} 0 R' for kid in kids])}]"
    listed = [kids] if isinstance(kids, int) else kids or []
    home = next((-kid - 1 >> _PAGE_BITS for kid in listed if kid < 0), None)
    words: list[str] = []
    for kid in listed:
        if kid >= 0:
            words.append(f"{start + kid} 0 R")
            continue
        page, number = -kid - 1 >> _PAGE_BITS, -kid - 1 & _NUMBER_MASK
        if page == home:
            words.append(str(number))
        else:
            words.append(f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {number}>>")
    if own:
        words.append(own)
    if not words:
        return ""
    on_page = "" if home is None else f"/Pg {pages[home]} 0 R"
    return f"{on_page}/K[{' '.join(words)}]"


def look(role: str, **entries: str) -> str:
    """The look of an element: its role and further entries, each already written as PDF."""
    return f"/S/{role}{''.join(f'/{key}{value}' for key, value in entries.items())}"


def text_string(text: str) -> str:
    """A text as a PDF string in hexadecimal UTF-16."""
    return f"<FEFF{text.encode('utf-16be').hex().upper()}>"
