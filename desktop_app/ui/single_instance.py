"""Keeps one window for an office on a computer: a second start raises the first and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
PATIENCE = 2000
"""Milliseconds within which a window that is there answers."""


def name_of(folder: Path) -> str:
    """Return the name by which the windows of an office's folder know each other."""
    digest = hashlib.sha256(str(folder.expanduser().resolve()).encode("utf-8")).hexdigest()
    return f"riaya-{digest[:24]}"


class SingleInstance(QObject):
    """`claim()` tells whether this is the office's only window; `raised` when another started."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name_of(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """Return True for the first window; else raise the first one and return False."""
        # Two starts at the same instant take turns, so that neither removes the other's socket.
        turn = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        turn.tryLock(PATIENCE)
        try:
            if self._raise_other():
                return False
            # Nobody answered: a socket that is still there is what a crash left behind.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        finally:
            turn.unlock()

    def release(self) -> None:
        """Let another window take the office."""
        self._server.close()

    def _raise_other(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(RAISE)
        socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return True

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raised.emit()
