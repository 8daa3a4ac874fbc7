"""An office for the window tests: a server in a process of its own that can die and come back, and people at real windows."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtWidgets import QApplication, QLabel

from app.models.texts import Language
from app.services.opening import Opening
from app.services.workbench import LocalWorkbench
from app.views.i18n import Translations
from app.views.rehearsal.hands import Hands, Stuck
from app.views.rehearsal.seat import Seat
from app.views.theme.theme import Mode, Theme
from tests.builders import TODAY
from tests.server.running import ServerProcess


class WindowsOffice:
    """The server and everybody's home folder lie under ``folder``; each person has a machine of their own."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self._folder = folder
        self._server = ServerProcess(folder, "--today", TODAY.isoformat())
        self._theme = Theme(app, Mode.LIGHT)
        self._translations = Translations(app, Language.EN)
        self._openings: dict[str, Opening] = {}
        self._seats: list[Seat] = []

    # --- the server

    def go_away(self) -> None:
        """The server dies as in a power cut."""
        self._server.kill()

    def come_back(self) -> None:
        """The server runs again at the same address."""
        port = urlsplit(self._server.address).port
        self._server = ServerProcess(self._folder, "--today", TODAY.isoformat(), "--port", str(port))

    # --- people

    def bench(self, person: str, sync_by_itself: bool = False) -> LocalWorkbench:
        """The workbench of a person at their own machine, signed in."""
        opening = Opening(self._folder / person, lambda: TODAY, sync_by_itself=sync_by_itself)
        opening.try_server(self._server.address)
        self._openings[person] = opening
        return opening.enter_practice(person)

    def seat(self, person: str, bench: LocalWorkbench | None = None) -> Seat:
        """A person at their window."""
        folder = self._folder / person / "window"
        folder.mkdir(parents=True, exist_ok=True)
        seat = Seat(bench or self.bench(person), self._theme, self._translations, folder)
        self._seats.append(seat)
        return seat

    def close(self) -> None:
        for seat in self._seats:
            seat.leave()
        for opening in self._openings.values():
            opening.close()
        self._server.kill()
        self._translations.choose(Language.NB)
        self._translations.deleteLater()


def words_in(hands: Hands) -> str:
    """Everything that stands in labels on the screen within a page."""
    return "\n".join(label.text() for label in hands.root.findChildren(QLabel) if label.isVisible())


def until_said(hands: Hands, *words: str) -> None:
    """Waits until all these words stand on the screen."""
    try:
        hands.wait(lambda: all(word in words_in(hands) for word in words), f"{words} to be said")
    except Stuck as stuck:
        raise Stuck(f"{stuck}; what stands there is:\n{words_in(hands)}") from stuck
