"""The trash: what was deleted, by whom, for how long it stays, and its way back."""

from __future__ import annotations

from desktop_app.services import trash
from desktop_app.services.desk import Desk
from desktop_app.services.trash_rows import TRASH_LABELS, Restored, TrashKind, TrashRow
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.keeping_tab import KeepingTab, day_piece, when_lines
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import label

EVERY = "all"
MOST = 500
SOON = 14
ICONS = {
    TrashKind.NOTE: "notebook-pen",
    TrashKind.MEMBER: "users",
    TrashKind.REQUEST: "file-text",
    TrashKind.FILE: "folder",
    TrashKind.ATTACHMENT: "paperclip",
    TrashKind.SLIP: "send",
}


class TrashTab(KeepingTab):
    """Everything that lies in the trash; Enter or the button restores the current row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, _columns(desk), translate("Keeping", "Trash"), ("trash-2", _nothing(desk)),
            lambda one: one.id,
        )  # fmt: skip
        self.kinds = SegmentedControl(
            [
                Option(EVERY, translate("Keeping", "All")),
                *(Option(one.value, tell(TRASH_LABELS[one])) for one in TrashKind),
            ],
            translate("Keeping", "What was deleted"),
        )
        self.kinds.set_value(EVERY)
        self.kinds.chosen.connect(lambda _code: self.read())
        self.restore_button = Button(
            translate("Keeping", "Restoring"), icon="undo-2", keys="Enter", small=True
        )
        self.restore_button.clicked.connect(lambda: self.restore(self.table.current()))
        self.table.activated_row.connect(self.restore)
        self.tools.addWidget(self.kinds)
        self.tools.addStretch(1)
        self.tools.addWidget(
            label(
                translate("Keeping", "After its term only the retention list empties it."),
                "small_quiet",
            )
        )
        self.tools.addWidget(self.restore_button)

    def read(self) -> None:
        """Read the trash again."""
        code = self.kinds.value()
        kind = None if code == EVERY else TrashKind(code)
        desk = self.desk
        self.nothing.say(_nothing(desk))
        self.work(lambda: trash.list_trash(desk, 0, MOST, kind), self._show)

    def _show(self, rows: list[TrashRow]) -> None:
        self.show_rows(rows)
        self.restore_button.setEnabled(bool(rows))

    def restore(self, one: TrashRow | None) -> None:
        """Put a deleted thing back and lead to it."""
        if one is not None:
            desk, number = self.desk, one.id
            self.work(lambda: trash.restore(desk, number), self._restored)

    def _restored(self, back: Restored) -> None:
        words = translate(
            "Keeping",
            "{what} «{name}» is back.",
            what=tell(TRASH_LABELS[back.kind]),
            name=back.label,
        )
        self.told.emit(" ".join([words, *(tell(one) for one in back.remarks)]))
        self.read()
        if back.request_id is not None:
            self.went.emit("request", {"request_id": back.request_id})
        elif back.file_id is not None:
            self.went.emit("person", {"file_id": back.file_id})


def _nothing(desk: Desk) -> str:
    return translate(
        "Keeping",
        "The trash is empty. What is deleted lies here for {days} days.",
        days=trash.trash_days(desk),
    )


def _columns(desk: Desk) -> tuple[Column, ...]:
    return (
        Column("kind", translate("Keeping", "What"), 170, "pieces", value=_kind),
        Column("label", translate("Keeping", "Which"), kind="lines", minimum=220, value=_which),
        Column("by", translate("Keeping", "Deleted by"), 200, "lines",
               value=lambda one: when_lines(desk, one.deleted_at, one.deleted_by_ar)),
        Column("until", translate("Keeping", "Stays until"), 210, "pieces", value=_until),
    )  # fmt: skip


def _kind(one: TrashRow) -> tuple[BadgeSpec, ...]:
    return (BadgeSpec(tell(TRASH_LABELS[one.kind]), "neutral", ICONS[one.kind]),)


def _which(one: TrashRow) -> Lines:
    ltr = one.label.isascii()
    return Lines([Piece(one.label, 600, ltr=ltr)], one.detail_ar)


def _until(one: TrashRow) -> tuple[Piece | BadgeSpec, ...]:
    day = Piece(day_piece(one.keep_until), 400, "ink2", ltr=True)
    if one.days_left < 0:
        return day, BadgeSpec(translate("Keeping", "Term over"), "late", "clock-alert")
    words = translate("Keeping", "%n days left", n=one.days_left)
    return day, BadgeSpec(words, "missing" if one.days_left <= SOON else "neutral")
