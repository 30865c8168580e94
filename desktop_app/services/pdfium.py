"""Opens PDF files with PDFium, which serves one thread: everyone waits for their turn here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import RLock
from typing import Any

_turn = RLock()


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """Give the `PdfDocument` of a file; no other thread has one until the block is left."""
    import pypdfium2

    with _turn, closing(pypdfium2.PdfDocument(data)) as document:
        yield document
