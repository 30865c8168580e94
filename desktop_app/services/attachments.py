"""Scanned papers of files and requests: kept, listed, read, handed out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError, NotFoundError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.glass import Veil
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.scans import Limits, Media, clean_name
from desktop_app.domain.texts import clean_lines, clean_text
from desktop_app.domain.vocabulary import OPEN_STATES
from desktop_app.services import glass, timeline
from desktop_app.services.attachment_rows import (
    AttachForm,
    AttachmentList,
    AttachmentRow,
    PaperPlace,
)
from desktop_app.services.confidence import is_withheld, refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.moves import receive_in
from desktop_app.services.people import find_file
from desktop_app.services.request_rows import stored_papers
from desktop_app.services.requests import find_request
from desktop_app.services.scans import Scan
from desktop_app.services.settings import preferences, save_preferences
from desktop_app.storage import attachment_queries
from desktop_app.storage.audit import log
from desktop_app.storage.backups import Verdict
from desktop_app.storage.models import Attachment, File, Request
from desktop_app.translate import tell

MEGABYTES, MEGAPIXELS = "scan_megabytes", "scan_megapixels"
LONGEST_NOTE = 500
ADD, EXPORT, READ = "add_attachment", "export_attachment", "read_attachment"
NO_REASON = message("Attachments", "Write why the copy leaves the office, and for whom.")
WITHOUT_NAME = message("Attachments", "Scanned paper")


# Rights, and what may be kept

SEE = Action.SEE_ATTACHMENTS


def right_to_change(_request_id: int | None) -> Action:
    """Return the right to add and remove papers of a request, or of a file: one for both."""
    return Action.EDIT_ATTACHMENTS


def limits(desk: Desk) -> Limits:
    """Return how heavy a file and how large a picture may be at this office."""
    found, usual = preferences(desk), Limits()
    return Limits(
        int(found.get(MEGABYTES, usual.megabytes)), int(found.get(MEGAPIXELS, usual.megapixels))
    )


def save_limits(desk: Desk, chosen: Limits) -> None:
    """Change the limits for papers that are added from now on."""
    save_preferences(desk, {MEGABYTES: chosen.megabytes, MEGAPIXELS: chosen.megapixels})


def place_of(desk: Desk, ref: str) -> AttachForm:
    """Return where a scan goes by a request's number, else by what names a file or a person."""
    try:
        request_id = find_request(desk, ref)
    except NotFoundError:
        return AttachForm(find_file(desk, ref)[0])
    with desk.read() as session:
        return AttachForm(timeline.stored_request(session, request_id).file_id, request_id)


def paper_places(desk: Desk, request_id: int) -> tuple[PaperPlace, ...]:
    """Return the papers of a request's list a scan can be tied to, those still missing first."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        papers = stored_papers(session, desk, request_id)
    places = [
        PaperPlace(code, name, paper.received_on is not None)
        for paper in papers
        for code, name in zip(paper.codes, paper.names_ar, strict=True)
        if paper.received_code in ("", code)
    ]
    return tuple(sorted(places, key=lambda place: place.is_received))


# Adding


def add_attachment(desk: Desk, form: AttachForm, scan: Scan) -> AttachmentRow:
    """Keep a scan in a file or a request; a paper it is tied to counts as received from then on.

    One transaction with its trail, which tells the paper's digest and never its bytes. Raises
    ConflictError when the same paper is kept there already (`kept_already`), InvalidError
    (`paper`, `name`, `note`), ForbiddenError for a role that may not change the file or request.
    """
    if form.confidential:
        desk.require(Action.SEE_CONFIDENTIAL)
    name, note = _checked_words(form, scan)
    kept = attachment_queries.packed(scan.data)
    with desk.write(right_to_change(form.request_id), ADD) as session:
        request = _request_of(session, desk, form)
        _refuse_paper(session, request, form.paper)
        _refuse_twice(session, desk, form, scan)
        attachment_queries.keep_blob(session, scan.sha256, scan.size, kept, scan.thumbnail)
        attachment = Attachment(
            file_id=form.file_id,
            request_id=form.request_id,
            paper=form.paper,
            sha256=scan.sha256,
            name=name,
            media=scan.media.value,
            size=scan.size,
            pages=scan.pages,
            note=note,
            confidential=form.confidential,
            added_at=desk.now(),
            added_by=desk.account.id,
        )
        session.add(attachment)
        session.flush()
        if request is not None and form.paper and request.state in OPEN_STATES:
            with _told_as(session, "receive_papers"):
                receive_in(session, desk, request, [form.paper])
                session.flush()
        return _row(desk, attachment, desk.account.full_name_ar, request, scan.thumbnail)


def _checked_words(form: AttachForm, scan: Scan) -> tuple[str, str]:
    typed = clean_name(clean_text(form.name, "name"), scan.media) if form.name else scan.name
    name = typed or clean_name(tell(WITHOUT_NAME), scan.media)
    note = clean_lines(form.note, "note")
    if len(note) > LONGEST_NOTE:
        text = message("Attachments", "The remark is too long. Write 500 letters at most.")
        raise InvalidError([FieldError("note", "too_long", text)])
    return name, note


def _request_of(session: Session, desk: Desk, form: AttachForm) -> Request | None:
    """Return the request a scan goes to; raises when it is not of the file or is kept secret."""
    if form.request_id is None:
        if session.get(File, form.file_id) is None:
            raise NotFoundError(message("Attachments", "This file is not there. Choose again."))
        return None
    request = timeline.stored_request(session, form.request_id)
    if request.file_id != form.file_id:
        text = message("Attachments", "This request is of another file. Choose again.")
        raise InvalidError([FieldError("request", "other_file", text)])
    refuse_withheld(desk, timeline.type_of(desk, request))
    return request


def _refuse_paper(session: Session, request: Request | None, code: str) -> None:
    if not code:
        return
    asked = timeline.papers_of(session, request) if request is not None else []
    if not any(code in paper.codes.split("|") for paper in asked):
        text = message("Attachments", "The request does not ask for this paper. Choose another.")
        raise InvalidError([FieldError("paper", "not_asked", text)])


def _refuse_twice(session: Session, desk: Desk, form: AttachForm, scan: Scan) -> None:
    found = attachment_queries.same_place(session, scan.sha256, form.file_id, form.request_id)
    if found is None:
        return
    day = isolate(short_date(desk.local(found.added_at).date()))
    if found.confidential and not desk.may(Action.SEE_CONFIDENTIAL):
        text = message("Attachments", "This very paper is kept here already.")
    else:
        text = message(
            "Attachments",
            "This very paper is kept here already: {name}, added on {date}.",
            name=isolate(found.name),
            date=day,
        )
    raise ConflictError(text, "kept_already")


@contextmanager
def _told_as(session: Session, action: str) -> Iterator[None]:
    """Write what is changed meanwhile into the trail under another action."""
    author = session.info["author"]
    session.info["author"] = replace(author, action=action)
    try:
        yield
    finally:
        session.info["author"] = author


# Listing


def attachments_of_request(desk: Desk, request_id: int) -> AttachmentList:
    """Return a request's kept papers with their small pictures, the last added first."""
    desk.require(SEE)
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        return _listed(session, desk, attachment_queries.rows_of(session, request_id=request_id))


def attachments_of_file(desk: Desk, file_id: int) -> AttachmentList:
    """Return the kept papers of a file and of its requests, the last added first."""
    desk.require(SEE)
    with desk.read() as session:
        return _listed(session, desk, attachment_queries.rows_of(session, file_id=file_id))


def attachments_at(desk: Desk, place: AttachForm) -> AttachmentList:
    """Return the kept papers of a request, or of a whole file."""
    if place.request_id is None:
        return attachments_of_file(desk, place.file_id)
    return attachments_of_request(desk, place.request_id)


def _listed(session: Session, desk: Desk, found: Iterable[Any]) -> AttachmentList:
    rows = list(found)
    seen = [row for row in rows if _may_see(desk, row[0], row[2])]
    # A confidential paper shows no picture in a list: looking at it is what the trail notes.
    plain = {one.sha256 for one, _author, request in seen if not _is_secret(desk, one, request)}
    small = attachment_queries.thumbnails(session, plain) if plain else {}
    made = tuple(
        _row(
            desk,
            one,
            author,
            request,
            b"" if _is_secret(desk, one, request) else small.get(one.sha256, b""),
        )
        for one, author, request in seen
    )
    return AttachmentList(made, len(rows) - len(seen))


def _kind(desk: Desk, request: Request | None) -> RequestType | None:
    return timeline.type_of(desk, request) if request is not None else None


def _may_see(desk: Desk, attachment: Attachment, request: Request | None) -> bool:
    if attachment.confidential and not desk.may(Action.SEE_CONFIDENTIAL):
        return False
    return not is_withheld(desk, _kind(desk, request))


def _is_secret(desk: Desk, attachment: Attachment, request: Request | None) -> bool:
    kind = _kind(desk, request)
    return attachment.confidential or (kind is not None and kind.confidential)


def _row(
    desk: Desk, one: Attachment, author: str, request: Request | None, thumbnail: bytes
) -> AttachmentRow:
    papers = desk.reference.papers
    return AttachmentRow(
        id=one.id,
        file_id=one.file_id,
        request_id=one.request_id,
        request_number=request.number if request is not None else "",
        paper=one.paper,
        paper_ar=papers[one.paper].name_ar if one.paper in papers else "",
        sha256=one.sha256,
        name=one.name,
        media=Media(one.media),
        size=one.size,
        pages=one.pages,
        note=one.note,
        confidential=_is_secret(desk, one, request),
        added_at=one.added_at,
        added_by_ar=author,
        thumbnail=b"" if _is_secret(desk, one, request) else thumbnail,
    )


# Reading and handing out


def read_attachment(desk: Desk, attachment_id: int) -> bytes:
    """Return a kept paper's bytes to be shown; reading a confidential one is logged.

    Raises ForbiddenError for a confidential paper the role may not see, SealedError for one that
    no reason was given for (at `glass_place`), ConflictError (`damaged`) when the bytes are not
    those that were kept.
    """
    return _opened(desk, attachment_id, READ, SEE, {}, only_secret=True)


def glass_place(file_id: int, request_id: int | None) -> tuple[str, int]:
    """Return where the reason is given for the confidential papers of a request, or of a file."""
    return (glass.FILES, file_id) if request_id is None else (glass.REQUESTS, request_id)


def export_attachment(desk: Desk, attachment_id: int, reason: str) -> bytes:
    """Return a kept paper's bytes to be saved outside the office; logged with its reason.

    Raises InvalidError (`reason`), ForbiddenError for a role that may not export; else as in
    `read_attachment`.
    """
    told = clean_lines(reason, "reason")
    if not told:
        raise InvalidError([FieldError("reason", "missing", NO_REASON)])
    return _opened(desk, attachment_id, EXPORT, Action.EXPORT, {"reason": told}, only_secret=False)


def _opened(
    desk: Desk,
    attachment_id: int,
    told_as: str,
    right: Action,
    details: dict[str, str],
    *,
    only_secret: bool,
) -> bytes:
    desk.require(right)
    with desk.read() as session:
        one, request = _stored(session, attachment_id)
        is_secret = _is_secret(desk, one, request)
        if is_secret:
            place = glass_place(one.file_id, one.request_id)
            glass.require_open(desk, Veil.CONFIDENTIAL, *place)
        data = attachment_queries.body_of(session, one.sha256)
        number = request.number if request is not None else ""
    if data is None:
        text = message(
            "Attachments",
            "The kept paper is damaged. Check the office, and take it back from a backup.",
        )
        raise ConflictError(text, "damaged")
    if is_secret or not only_secret:
        with desk.write(right, told_as) as session:
            log(session, told_as, file_id=one.file_id, attachment=one.id, sha256=one.sha256,
                document=one.name, number=number, confidential=is_secret, **details)  # fmt: skip
    return data


def _stored(session: Session, attachment_id: int) -> tuple[Attachment, Request | None]:
    one = session.get(Attachment, attachment_id)
    if one is None:
        text = message("Attachments", "This paper is not kept any more. Read the page again.")
        raise NotFoundError(text)
    request = session.get(Request, one.request_id) if one.request_id is not None else None
    return one, request


# Checking


def papers_verdict(desk: Desk) -> Verdict:
    """Read every kept paper again and hold it against its digest; a verdict for the whole."""
    with desk.read() as session:
        number, _size = attachment_queries.total(session)
        wrong = sum(1 for _digest in attachment_queries.damaged(session))
    if wrong:
        text = message("Attachments", "%n kept papers are damaged: take them from a backup.",
                       n=wrong)  # fmt: skip
    else:
        text = message("Attachments", "%n papers, all sound.", n=number)
    return Verdict("attachments", not wrong, text)
