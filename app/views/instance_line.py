"""The line between starts of the program on one profile: later ones hand over what they were asked to open.

Knows a name and short texts (ids only); what they mean is the window's business.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1500
_LONGEST = 4096


class InstanceLine(QObject):
    """The first start listens here; ``asked`` carries what later starts hand over."""

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        self._server.listen(name)

    @Slot()
    def _receive(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.waitForReadyRead(_PATIENCE_MS)
            self.asked.emit(bytes(socket.readAll().data())[:_LONGEST].decode("utf-8", "replace").strip())
            socket.disconnectFromServer()
            socket.deleteLater()

    def close(self) -> None:
        self._server.close()


def hand_over(name: str, text: str) -> bool:
    """Gives ``text`` to the start that listens under ``name``; False if none answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(f"{text}\n".encode())
    return socket.waitForBytesWritten(_PATIENCE_MS)
