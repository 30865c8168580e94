"""Opens the window: sign-in first, the office behind it, the lock, and the way out."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app import crash
from desktop_app.translate import tell, translate
from desktop_app.ui import background, icons, locale, theme, this_computer
from desktop_app.ui.clipboard import ClipboardGuard
from desktop_app.ui.garbage import Collector

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk
    from desktop_app.ui.main_window import Shell
    from desktop_app.ui.page import Page
    from desktop_app.ui.pages.gate import Gate

log = logging.getLogger(__name__)

LOCK_MINUTES = 5
COPIES = "copies"
NAMES = "names"
MINUTE = 60_000
# From the first paint to the reading in of the database, so that the window answers at once.
BREATH = 50
# From the first page to the reading in of what documents take: it is painted and read by then.
AHEAD = 1500
# Between two looks at the copies: a disk that was plugged in gets its copy soon, and the day's
# copy is made when the window stayed open over night.
CARE = 10 * MINUTE
# The day's sweep for duplicates begins when the first pages were read in peace.
LATER = MINUTE
# What a person does at the desk; anything else leaves the lock's clock running.
SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
)
# The page that answers to each name; names are what pages pass to `go`.
PAGES: dict[str, tuple[str, str]] = {
    "home": ("home", "HomeScreen"),
    "people": ("people", "PeoplePage"),
    "person": ("person", "PersonPage"),
    "merge": ("merge", "MergePage"),
    "merges": ("merges", "MergesPage"),
    "unmerge": ("unmerge", "UnmergePage"),
    "file_form": ("file_form", "FileFormPage"),
    "member_form": ("member_form", "MemberFormPage"),
    "requests": ("requests", "RequestsPage"),
    "request": ("request", "RequestPage"),
    "new_request": ("new_request", "NewRequestPage"),
    "dispatch": ("dispatch", "DispatchPage"),
    "slips": ("slips", "SlipsPage"),
    "slip": ("slip", "SlipDetailPage"),
    "terms": ("terms", "TermsPage"),
    "print": ("documents", "DocumentsPage"),
    "print_many": ("print_many", "PrintManyPage"),
    "prints": ("prints", "PrintsPage"),
    "verify": ("verify", "VerifyPage"),
    "trail": ("trail", "TrailPage"),
    "trash": ("keeping", "KeepingPage"),
    "import": ("import_register", "ImportRegisterPage"),
    "settings": ("settings", "SettingsPage"),
    "roles": ("roles", "RolesPage"),
    "role_form": ("role_form", "RoleFormPage"),
    "approvals": ("approvals", "ApprovalsPage"),
    "duplicates": ("duplicates", "DuplicatesPage"),
    "exceptions": ("exceptions", "ExceptionsPage"),
}


TURN = 0.001
"""Seconds after which a thread that computes lets another one have the interpreter."""


def make_application() -> QApplication:
    """Return the application with its language, fonts and look."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    # A list that is painted while its next page is read waits less for its turn.
    sys.setswitchinterval(TURN)
    if app.findChild(Collector) is None:
        Collector(app)
    if app.findChild(ClipboardGuard) is None:
        ClipboardGuard(app.clipboard(), app)
    app.setApplicationName("Riaya")
    locale.set_language(app)
    theme.start(app, this_computer.look())
    return app


def open_window(folder: Path) -> int:
    """Show the window of an office until it is closed; a second start raises the first."""
    from desktop_app.ui.single_instance import SingleInstance

    app = make_application()
    instance = SingleInstance(folder)
    if not instance.claim():
        return 0
    program = Program(folder)
    if folder.is_dir():
        crash.listen(folder)
    sys.excepthook = program.tell_failure
    instance.raised.connect(program.raise_window)
    program.start()
    code = app.exec()
    program.finish()
    instance.release()
    return code


class Program(QObject):
    """The window through its life: the gate before an account signs in, the shell behind it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.gate = QMainWindow()
        self.gate.setWindowTitle(translate("Shell", "Ri'aya"))
        self.gate.resize(1280, 720)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self.lock)
        self.warming = QTimer(self)
        self.warming.setSingleShot(True)
        self.warming.setInterval(BREATH)
        self.warming.timeout.connect(_warm_up)
        self.reading_ahead = QTimer(self)
        self.reading_ahead.setSingleShot(True)
        self.reading_ahead.setInterval(AHEAD)
        self.reading_ahead.timeout.connect(_read_documents_in)
        self.care = QTimer(self)
        self.care.setInterval(CARE)
        self.care.timeout.connect(self.tend_copies)
        self.care.timeout.connect(self.sweep_duplicates)

    def start(self) -> None:
        """Paint the gate at once: sign-in, or the making of the first office."""
        self._show_gate()
        self.gate.show()

    def raise_window(self) -> None:
        """Bring the window to the front."""
        window = self.window()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def tell_failure(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell of a failure that no page took, and keep its report; never print its message."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
        elif self.shell is not None:
            self.shell.show_error(error)
        else:
            log.error("unexpected failure: %s", crash.anatomy(error))
            crash.write_report(self.folder, error, datetime.now(UTC))

    def window(self) -> QMainWindow:
        """Return the window a person sees now."""
        if self.shell is not None and self.shell.isVisible():
            return self.shell
        return self.gate

    def enter(self, desk: Desk) -> None:
        """Open the shell for the account that signed in, or take up where the lock came."""
        locked = self.shell
        if locked is not None and self.desk is not None and self.desk.account.id == desk.account.id:
            desk.close()
        else:
            self._leave_office()
            self.desk = desk
            self.shell = self._make_shell(desk)
        assert self.shell is not None
        self.shell.setGeometry(self.gate.geometry())
        self.shell.show()
        self.gate.hide()
        if locked is not self.shell:
            self.shell.open_page("home")
            self._warn(desk)
            self.reading_ahead.start()
            QTimer.singleShot(AHEAD, self.shell, self.read_names_in)
            QTimer.singleShot(AHEAD, self.shell, self.tend_copies)
            QTimer.singleShot(LATER, self.shell, self.sweep_duplicates)
            self.care.start()
        self._watch()

    def tend_copies(self) -> None:
        """Make the copies that are due, in a lane of their own: nobody waits for them."""
        from desktop_app.services.backup_care import tend

        shell, desk = self.shell, self.desk
        if shell is None or desk is None:
            return
        background.run(
            lambda: tend(desk), lambda _done: self._tended(shell, desk), owner=shell, lane=COPIES
        )

    def read_names_in(self) -> None:
        """Read the words of the office's names, so that the first search need not wait."""
        from desktop_app.services import search

        shell, desk = self.shell, self.desk
        if shell is not None and desk is not None:
            background.run(lambda: search.read_in(desk), owner=shell, lane=NAMES)

    def sweep_duplicates(self) -> None:
        """Do the day's sweep for duplicates, in a lane of its own."""
        from desktop_app.ui import sweeping

        shell, desk = self.shell, self.desk
        if shell is not None and desk is not None:
            sweeping.sweep_day(desk, lambda done: self._swept(shell, done=done), shell)

    def _swept(self, shell: Shell, *, done: bool) -> None:
        page = shell.page()
        if done and shell.page_key() == "home" and page is not None:
            page.refresh()

    def _tended(self, shell: Shell, desk: Desk) -> None:
        self._count(shell, desk)
        page = shell.page()
        if shell.page_key() == "home" and page is not None:
            page.refresh()

    def _warn(self, desk: Desk) -> None:
        """Tell at once when the end of the trail does not fit its marker."""
        from desktop_app.services.check_words import warning_of
        from desktop_app.storage.head import FAULTS

        warning = warning_of(desk)
        if warning is not None and self.shell is not None:
            self.shell.toast(tell(warning), "error" if desk.head.state in FAULTS else "info")

    def lock(self) -> None:
        """Close the desk until the password is typed again; the half-typed form stays behind."""
        if self.shell is None or self.desk is None or not self.shell.isVisible():
            return
        self.idle.stop()
        self.gate.setGeometry(self.shell.geometry())
        self._show_gate(self.desk.account.name)
        self.gate.show()
        self.shell.hide()

    def finish(self) -> None:
        """Let running work end and leave the office."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.warming.stop()
        self.reading_ahead.stop()
        self.care.stop()
        self._stop_sweeping()
        background.stop()
        self._leave_office()
        # What is left to the end of the interpreter is taken apart in no order: a window that is
        # still the active one would ask a style that is gone how to look without the focus.
        self.gate.hide()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def go(self, key: str, arguments: Mapping[str, Any]) -> None:
        """Open a page by its name."""
        if self.shell is not None:
            self.shell.open_page(key, **arguments)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start the lock's clock anew at each sign of life."""
        if event.type() in SIGNS_OF_LIFE and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)

    def _show_gate(self, name: str = "") -> None:
        page = self._first_page(name)
        page.painted.connect(self.warming.start)
        self.gate.setCentralWidget(page)

    def _first_page(self, name: str) -> Gate:
        """Return sign-in, or the making of the first office; each is imported only when shown."""
        from desktop_app.services.doorway import office_exists

        if office_exists(self.folder):
            from desktop_app.ui.pages.sign_in import SignInPage

            return SignInPage(self.folder, self.enter, locked_name=name)
        from desktop_app.ui.pages.first_office import FirstOfficePage

        return FirstOfficePage(self.folder, self.enter)

    def _make_shell(self, desk: Desk) -> Shell:
        from desktop_app.ui.main_window import Shell

        shell = Shell(
            _entries(desk),
            {key: self._maker(desk, *place) for key, place in PAGES.items()},
            unit=desk.unit.name_ar,
            name=desk.account.full_name_ar,
            office=desk.folder,
            role=desk.account.role_ar,
        )
        _open_top_bar(shell, desk, self.go)
        shell.lock_requested.connect(self.lock)
        shell.search_requested.connect(lambda: self._open_palette(shell, desk))
        shell.help_requested.connect(lambda: _open_help(shell))
        shell.page_opened.connect(lambda _key: self._count(shell, desk))
        shell.set_status(translate("Shell", "Encrypted database"), _today_words(desk))
        shell.closing.connect(self.gate.close)
        return shell

    def _maker(self, desk: Desk, module: str, name: str) -> Callable[[Shell], Page]:
        """Return what makes a page when it is first opened, and imports it only then."""

        def make(shell: Shell) -> Page:
            from importlib import import_module

            page_class = getattr(import_module(f"desktop_app.ui.pages.{module}"), name)
            page: Page = page_class(desk, self.go)
            renewed = getattr(page, "desk_changed", None)
            if renewed is not None:
                renewed.connect(self._renew)
            changed = getattr(page, "changed", None)
            if changed is not None:
                changed.connect(lambda: self._count(shell, desk))
            replaced = getattr(page, "office_replaced", None)
            if replaced is not None:
                replaced.connect(self._start_anew)
            lock_changed = getattr(page, "lock_changed", None)
            if lock_changed is not None:
                lock_changed.connect(self._watch)
            return page

        return make

    def _renew(self, desk: Desk) -> None:
        """Build the shell anew when the unit's words changed: every page shows and prints them."""
        old = self.shell
        place: dict[str, str] = getattr(old and old.page(), "place", dict)()
        self.desk = desk
        self.shell = self._make_shell(desk)
        if old is not None:
            self.shell.setGeometry(old.geometry())
            old.hide()
            old.deleteLater()
        self.shell.show()
        key = old.page_key() if old is not None and old.page_key() == "approvals" else "settings"
        self.shell.open_page(key, **place)

    def _start_anew(self) -> None:
        """Leave an office that was replaced by its backup, and ask who comes in."""
        self.idle.stop()
        self.care.stop()
        if self.shell is not None:
            self.gate.setGeometry(self.shell.geometry())
        self._leave_office()
        self._show_gate()
        self.gate.show()

    def _open_palette(self, shell: Shell, desk: Desk) -> None:
        from desktop_app.ui.finder import finder
        from desktop_app.ui.palette import Palette

        palette = Palette(shell, finder(desk, self.go))
        # It holds names of people: it goes when it is closed.
        palette.closed.connect(palette.deleteLater)
        palette.open()

    def _count(self, shell: Shell, desk: Desk) -> None:
        from desktop_app.services.backups import last_backup
        from desktop_app.services.dispatch import count_ready
        from desktop_app.services.forms import RequestQuery
        from desktop_app.services.requests import count_requests
        from desktop_app.ui.pages.settings_backup import backup_words, is_well

        background.run(
            lambda: count_requests(desk, RequestQuery(open_only=True)),
            lambda number: shell.set_counts({"requests": number}),
            owner=shell,
        )
        background.run(
            lambda: count_ready(desk),
            lambda number: shell.set_counts({"dispatch": number}),
            owner=shell,
        )
        background.run(
            lambda: last_backup(desk),
            lambda found: shell.set_backup_line(backup_words(desk, found), ok=is_well(found)),
            owner=shell,
        )

    def _watch(self) -> None:
        """Start the lock's clock with the office's delay; 0 never locks."""
        from desktop_app.services.settings import preferences

        assert self.desk is not None
        minutes = preferences(self.desk).get("lock_minutes", LOCK_MINUTES)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self.idle.stop()
        if minutes:
            self.idle.start(int(minutes) * MINUTE)

    def _stop_sweeping(self) -> None:
        if self.desk is not None:
            from desktop_app.ui import sweeping

            sweeping.stop()

    def _leave_office(self) -> None:
        self._stop_sweeping()
        if self.shell is not None:
            self.shell.hide()
            self.shell.deleteLater()
            self.shell = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def _warm_up() -> None:
    """Do what the first window did not wait for: the program's mark, and what sign-in takes."""
    from desktop_app.services.doorway import warm_up

    QApplication.setWindowIcon(icons.application_icon())
    background.run(warm_up, lane=background.FILES)


def _read_documents_in() -> None:
    """Read in what documents take, while nobody waits: the first of them is shown sooner."""

    def read_in() -> None:
        from desktop_app.reports import making

        making.read_in()

    background.run(read_in, lane=background.FILES)


def _entries(desk: Desk) -> list[Any]:
    from desktop_app.domain.roles import Action
    from desktop_app.ui.widgets.side_bar import NavEntry

    brought = NavEntry("import", translate("Shell", "Import of a register"), "upload")
    trail = NavEntry("trail", translate("Shell", "Trail"), "scroll-text")
    return [
        NavEntry("home", translate("Shell", "My day"), "sun"),
        NavEntry("people", translate("Shell", "Beneficiaries"), "users"),
        NavEntry("requests", translate("Shell", "Requests"), "file-text"),
        NavEntry("dispatch", translate("Shell", "Dispatch"), "send"),
        NavEntry("terms", translate("Shell", "Terms and rights"), "calendar-clock"),
        NavEntry("print", translate("Shell", "Documents"), "printer"),
        NavEntry("verify", translate("Shell", "Verify a document"), "shield-check"),
        *([brought] if desk.may(Action.IMPORT) else []),
        *([trail] if desk.may(Action.SEE_TRAIL) else []),
        NavEntry("trash", translate("Shell", "Trash and retention"), "trash-2", foot=True),
        NavEntry("settings", translate("Shell", "Settings"), "settings", foot=True),
    ]


def _open_top_bar(shell: Shell, desk: Desk, go: Callable[[str, Mapping[str, Any]], None]) -> None:
    """Let what is new be begun from anywhere; to who may not, each is closed and says why."""
    from desktop_app.domain.roles import Action

    bar = shell.top_bar
    for asked, button, right, page in (
        (shell.new_file, bar.new_file, Action.EDIT_PEOPLE, "file_form"),
        (shell.new_request, bar.new_request, Action.REGISTER_REQUEST, "new_request"),
    ):
        if desk.may(right):
            asked.connect(lambda page=page: go(page, {}))
            continue
        why = tell(desk.refusal(right))
        button.setEnabled(False)
        button.setToolTip(why)
        asked.connect(lambda why=why: shell.toast(why, "info"))


def _open_help(shell: Shell) -> None:
    from desktop_app.ui.shortcuts import ShortcutList

    ShortcutList(shell).open()


def _today_words(desk: Desk) -> str:
    from desktop_app.domain.formats import weekday_date

    return weekday_date(desk.today())
