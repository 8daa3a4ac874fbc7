"""The letter texts on this machine: the shipped ones, with the office's changes as the sync has brought them.

Everything is worked out once and remembered, because every preview asks. Knows no server and no case.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from app.models.letter_texts.chain import faults_in
from app.models.letter_texts.change import TextEntry, TextsVersion
from app.models.letter_texts.content import LetterTexts
from app.models.letter_texts.history import TextHistory, branch, fold
from app.models.letter_texts.shipped import ShippedTexts
from app.models.store import text_changes
from app.models.store.database import Connection
from app.services.letters.texts import shipped_texts

_REMEMBERED = 64


class OfficeTexts:
    """The letter texts in every version. Safe to use from several threads."""

    def __init__(self) -> None:
        self.pulling = threading.Lock()
        """Held while the server is asked, so that an older answer never takes the place of a newer one."""
        self._turn = threading.Lock()
        self._folded: OrderedDict[tuple[str, int, date], LetterTexts] = OrderedDict()
        self._head = self._proven = ""
        self._entries: tuple[TextEntry, ...] = ()

    @cached_property
    def shipped(self) -> ShippedTexts:
        """The shipped texts; read when they are first asked for. Raises ``TextsBroken``."""
        return shipped_texts()

    def entries(self, connection: Connection) -> tuple[TextEntry, ...]:
        """The history that counts now."""
        head = text_changes.head(connection)
        with self._turn:
            if head == self._head:
                return self._entries
        found = text_changes.current(connection)
        with self._turn:
            self._head, self._entries = head, found
        return found

    def whole(self, connection: Connection) -> bool:
        """Whether the history that counts is kept here as it came from the server; looked at once for each that comes."""
        head = text_changes.head(connection)
        if head == self._proven:
            return True
        if any(fault.counts for fault in faults_in(text_changes.kept(connection), head)):
            return False
        self._proven = head
        return True

    def forget(self) -> None:
        """What was remembered was worked out from changes that were not as they came."""
        with self._turn:
            self._head, self._entries = "", ()
            self._folded.clear()

    def history(self, connection: Connection) -> TextHistory:
        return TextHistory(shipped=self.shipped, entries=self.entries(connection))

    def newest(self, connection: Connection, on: date) -> TextsVersion:
        """The version that something begun on this day is written with."""
        entries = self.entries(connection)
        return TextsVersion(number=len(entries), on=on, link=entries[-1].link if entries else "")

    def today(self, connection: Connection, on: date) -> LetterTexts:
        """The newest texts, as they are valid on a day."""
        return self._fold(self.entries(connection), on)

    def find(self, connection: Connection, version: TextsVersion) -> LetterTexts | None:
        """The texts of a version, or None where this machine has not seen all of its changes.

        Also versions of a history that the server has left are found, by their link.
        """
        current = self.entries(connection)
        counted: Sequence[TextEntry] | None = current[: version.number]
        if version.link and (not counted or counted[-1].link != version.link):
            counted = branch(text_changes.known(connection), version.link)
        if counted is None or len(counted) != version.number:
            return None
        return self._fold(counted, version.on)

    def _fold(self, entries: Sequence[TextEntry], on: date) -> LetterTexts:
        key = (entries[-1].link if entries else "", len(entries), on)
        with self._turn:
            known = self._folded.get(key)
        if known is not None:
            return known
        found = fold(self.shipped, entries, on)
        with self._turn:
            self._folded[key] = found
            while len(self._folded) > _REMEMBERED:
                self._folded.popitem(last=False)
        return found
