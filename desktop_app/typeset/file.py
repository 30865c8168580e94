"""The file: a PDF 1.7 that is PDF/A-2a and PDF/UA-1, its small objects packed in streams.

reportlab's own writer puts each object bare into the file and knows nothing of tags; those of a
long register would make it three times as large.
"""

import hashlib
import struct
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from desktop_app.typeset.tags import Structure, text_string

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PRODUCER = "Ri'aya"
END_OF_STREAM = b"endstream\n"  # as reportlab writes it
PACKED = 250  # objects of one stream, so that a place in it is one byte
# Twice as fast as the usual 6 and a tenth larger.
LEVEL = 4
FREE, PLAIN, IN_STREAM = 0, 1, 2
PLACE = struct.Struct(">BIB")
PREDICTED = f"/DecodeParms<</Predictor 12/Columns {PLACE.size}>>"
# The instant of a document whose maker gives none: equal input gives equal bytes.
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Description(NamedTuple):
    """What a file says of itself; `seal` is the text of its code, empty when it has none."""

    title: str
    author: str = ""
    subject: str = ""
    lang: str = "ar-MA"
    created: datetime = LONG_AGO
    seal: str = ""


class PdfFile(pdfdoc.PDFDocument):  # type: ignore[misc]
    """reportlab's document, written by our own hand."""

    description = Description("")
    structure: Structure | None = None

    def format(self) -> bytes:
        """The whole file."""
        self.info = _Object(_information(self.description))
        self._complete_catalog()
        catalog, info = self.Reference(self.Catalog), self.Reference(self.info)
        bodies = list(self._bodies())
        if self.structure is None:
            writer = _Writer(len(bodies), bodies)
        else:
            pages = [self.number(self.Reference(page)) for page in self.Pages.pages]
            root, first = self.number(pdfdoc.PDFObjectReference("tags")), len(bodies) + 1
            bodies[root - 1] = self.structure.root(first, len(pages))
            writer = _Writer(len(bodies) + self.structure.count, bodies)
            writer.pack(enumerate(self.structure.objects(root, first, pages), start=first))
        return writer.finish(self.number(catalog), self.number(info))

    def number(self, reference: pdfdoc.PDFObjectReference) -> int:
        """The number of an object of the file."""
        found: int = self.idToObjectNumberAndVersion[reference.name][0]
        return found

    def _complete_catalog(self) -> None:
        """Give the root of the file its metadata, its colours and its tags."""
        catalog = self.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.Lang = pdfdoc.PDFString(self.description.lang)
        metadata = pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
        tagged = self.structure is not None
        said = _metadata(self.description, tagged)
        # Metadata stay bare: archives read them without opening the file.
        catalog.Metadata = pdfdoc.PDFStream(metadata, said, filters=[])
        profile = self.Reference(stream(_colours(), N=3), "colours")
        intent = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": profile,
        }
        catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
        if tagged:
            catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
            catalog.StructTreeRoot = self.Reference(_Object("null"), "tags")

    def _bodies(self) -> Iterator[bytes]:
        """The objects by their numbers; formatting one may add others at the end."""
        number = 1
        while number in self.numberToId:
            found = self.idToObject[self.numberToId[number]]
            if isinstance(found, pdfdoc.PDFPage):
                yield self._page(found)
            else:
                yield pdfdoc.format(found, self, toplevel=1)
            number += 1

    def _page(self, page: pdfdoc.PDFPage) -> bytes:
        """A page; a long register has hundreds, and all are alike but for what they show."""
        parent, contents = self.Reference(self.Pages), self.Reference(page.Contents)
        fonts = self.number(pdfdoc.PDFObjectReference(pdfdoc.BasicFonts))
        drawings = pdfdoc.format(page.XObjects, self) if page.XObjects else b"<<>>"
        notes = (
            b"/Annots" + pdfdoc.format(pdfdoc.PDFArray(page.Annots), self) if page.Annots else b""
        )
        structure = getattr(page, "StructParents", None)
        tags = b"" if structure is None else b"/Tabs/S/StructParents %d" % structure
        size = f"{page.pagewidth:.4f} {page.pageheight:.4f}".encode("ascii")
        return (
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %b]/Contents %d 0 R"
            b"/Resources<</Font %d 0 R/XObject %b>>%b%b>>"
            % (self.number(parent), size, self.number(contents), fonts, drawings, notes, tags)
        )


class _Object(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose text is ready."""

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002
        return self.text.encode("ascii")


def stream(content: bytes, **entries: int) -> pdfdoc.PDFStream:
    """A stream of the file, compressed now."""
    values: dict[str, object] = {"Filter": "/FlateDecode", **entries}
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(values), zlib.compress(content, LEVEL))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises OSError when it cannot be written there."""
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _information(description: Description) -> str:
    instant = description.created.astimezone(UTC).strftime("(D:%Y%m%d%H%M%SZ)")
    said = {
        "Title": description.title,
        "Author": description.author,
        "Subject": description.subject,
        "Producer": PRODUCER,
        "RiayaSeal": description.seal,
    }
    entries = [f"/{key}{text_string(value)}" for key, value in said.items() if value]
    return f"<<{''.join(entries)}/CreationDate{instant}/ModDate{instant}>>"


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">{entries}</rdf:Description></rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_ONE = '<{name}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></{name}>'
# PDF/A wants the names of PDF/UA described, since its own list does not have them.
_PDF_UA = """<pdfuaid:part>1</pdfuaid:part><pdfaExtension:schemas><rdf:Bag>
<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>
<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq>
</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"""


def _metadata(description: Description, tagged: bool) -> bytes:
    """The XMP packet; it says the same as the information dictionary."""
    instant = description.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    entries = [
        f"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>{'A' if tagged else 'U'}"
        f"</pdfaid:conformance>",
        _ONE.format(name="dc:title", text=escape(description.title)),
        f"<xmp:CreateDate>{instant}</xmp:CreateDate><xmp:ModifyDate>{instant}</xmp:ModifyDate>",
        f"<pdf:Producer>{escape(PRODUCER)}</pdf:Producer>",
    ]
    if description.author:
        author = escape(description.author)
        entries.append(f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
    if description.subject:
        entries.append(_ONE.format(name="dc:description", text=escape(description.subject)))
    if tagged:
        entries.append(_PDF_UA)
    return _XMP.format(entries="".join(entries)).encode("utf-8")


@cache
def _colours() -> bytes:
    """The sRGB profile; its own instant and digest are left out, so that it never changes."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = struct.pack(">6H", *LONG_AGO.timetuple()[:6])
    profile[84:100] = bytes(16)
    return bytes(profile)


def _as_differences(places: bytearray) -> bytes:
    """Each place as its difference from the one before (PNG's filter «up»).

    Most places follow one another, so that hardly anything is left to write.
    """
    width = PLACE.size
    columns = [
        bytes([(value - before) & 0xFF for before, value in zip(b"\0" + column, column)])  # noqa: B905
        for column in (bytes(places[index::width]) for index in range(width))
    ]
    return b"".join([b"\2" + bytes(row) for row in zip(*columns, strict=True)])


class _Writer:
    """Puts objects one after the other: streams as they are, all others packed in streams."""

    def __init__(self, count: int, bodies: Sequence[bytes]) -> None:
        """`bodies` are the first of `count` objects; the streams that pack them come after all."""
        self._written = bytearray(HEADER)
        self._places = bytearray(PLACE.size * (count + 1))
        PLACE.pack_into(self._places, 0, FREE, 0, 255)
        self._next = count + 1
        small: list[tuple[int, str]] = []
        for number, body in enumerate(bodies, start=1):
            if body.endswith(END_OF_STREAM):
                self._add_stream(number, body)
            else:
                small.append((number, body.decode("latin-1")))
        self.pack(iter(small))

    def _add_stream(self, number: int, body: bytes) -> None:
        PLACE.pack_into(self._places, PLACE.size * number, PLAIN, len(self._written), 0)
        # An end of line before the word is asked for, and is not counted in the length.
        content = body[: -len(END_OF_STREAM)]
        self._written += b"%d 0 obj\n%b\nendstream\nendobj\n" % (number, content)

    def pack(self, objects: Iterator[tuple[int, str]]) -> None:
        """Write numbered objects that are no streams, many in one stream."""
        while some := list(islice(objects, PACKED)):
            own, self._next = self._next, self._next + 1
            offset = 0
            index: list[str] = []
            for place, (number, body) in enumerate(some):
                PLACE.pack_into(self._places, PLACE.size * number, IN_STREAM, own, place)
                index.append(f"{number} {offset}")
                offset += len(body) + 1
            head = " ".join(index) + "\n"
            content = head + "\n".join([body for _, body in some])
            self._places += PLACE.pack(PLAIN, len(self._written), 0)
            entries = f"/Type/ObjStm/N {len(some)}/First {len(head)}"
            self._bare(own, entries, content.encode("latin-1"))

    def finish(self, catalog: int, info: int) -> bytes:
        """Write the stream that says where each object lies; gives the file."""
        start, digest = len(self._written), hashlib.sha256(self._written).hexdigest()[:32].upper()
        own = self._next
        self._places += PLACE.pack(PLAIN, start, 0)
        entries = (
            f"/Type/XRef/W[1 4 1]/Size {own + 1}/Root {catalog} 0 R/Info {info} 0 R"
            f"/ID[<{digest}><{digest}>]"
        )
        self._bare(own, f"{entries}{PREDICTED}", _as_differences(self._places))
        self._written += f"startxref\n{start}\n%%EOF\n".encode("ascii")
        return bytes(self._written)

    def _bare(self, own: int, entries: str, content: bytes) -> None:
        data = zlib.compress(content, LEVEL)
        head = f"{own} 0 obj\n<<{entries}/Filter/FlateDecode/Length {len(data)}>>\nstream\n"
        self._written += head.encode("ascii") + data + b"\nendstream\nendobj\n"
