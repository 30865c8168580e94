"""Codes for machines: a QR code as rectangles on a square of a thousand units."""

import zlib

from reportlab.pdfbase import pdfdoc

SQUARE = 1000


def qr_code(text: str, error: str = "m") -> str:
    """The operators that draw a text as a QR code; `error` is its level of correction."""
    import segno

    matrix = segno.make(text, error=error, micro=False).matrix
    unit = SQUARE / len(matrix)
    drawn = [
        f"{start * unit:.2f} {SQUARE - (row + 1) * unit:.2f} "
        f"{(stop - start) * unit:.2f} {unit + 0.4:.2f} re"
        for row, modules in enumerate(matrix)
        for start, stop in _dark_runs(modules)
    ]
    return f"0 g {' '.join(drawn)} f"


def square(drawing: str) -> pdfdoc.PDFStream:
    """A drawing on the square as an object that pages can show."""
    entries = {
        "Type": "/XObject",
        "Subtype": "/Form",
        "BBox": pdfdoc.PDFArray([0, 0, SQUARE, SQUARE]),
        "Resources": pdfdoc.PDFDictionary({}),
        "Filter": "/FlateDecode",
    }
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), zlib.compress(drawing.encode("ascii")))


def _dark_runs(modules: bytes | bytearray) -> list[tuple[int, int]]:
    """The runs of dark modules of one row of a QR code."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for index, dark in enumerate([*modules, 0]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            runs.append((start, index))
            start = None
    return runs
