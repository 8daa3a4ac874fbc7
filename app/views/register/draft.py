"""Keeps what is typed while it is typed, so that a crash takes nothing that was typed more than a second before."""

from __future__ import annotations

import functools
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.services.protocol import Workbench
from app.views.desk import Desk
from app.views.register.form_data import Form, RegistrationForm, from_bytes, to_bytes
from app.views.widgets.fields import Debounce

_KEEP_DELAY_MS = 500


class DraftKeeper(QObject):
    """One draft at a time, by its key. ``opened`` brings a kept form or None; ``kept`` the time it was kept at."""

    opened = Signal(str, object)
    kept = Signal(object)

    def __init__(self, desk: Desk, parent: QObject, form_type: type[Form] = RegistrationForm) -> None:
        super().__init__(parent)
        self._desk = desk
        self._type = form_type
        self._key = ""
        self._form: Form | None = None
        self._wait = Debounce(_KEEP_DELAY_MS, self)
        self._wait.due.connect(self._keep)

    @property
    def key(self) -> str:
        return self._key

    def open(self, key: str) -> None:
        """Turns to another draft, after the one before is safe; an empty key is none."""
        self.flush()
        self._key = key
        self._form = None
        if key:
            self._desk.ask(functools.partial(_read, key), self, self._opened)

    def touch(self, form: Form) -> None:
        """Something was typed."""
        if self._key:
            self._form = form
            if not self._wait.pending:
                # The first key starts the clock, so that steady typing cannot put off the keeping.
                self._wait.touch()

    def flush(self) -> None:
        """Keeps now what waits to be kept."""
        self._wait.flush()

    def drop(self) -> str:
        """The draft has become something better: it is no longer needed. Returns its key."""
        key, self._key, self._form = self._key, "", None
        return key

    @Slot()
    def _keep(self) -> None:
        if self._key and self._form is not None:
            self._desk.ask(functools.partial(_write, self._key, to_bytes(self._form)), self, self._written)

    @Slot(object)
    def _written(self, key: str) -> None:
        if key == self._key:
            self.kept.emit(datetime.now().time())

    @Slot(object)
    def _opened(self, answer: tuple[str, bytes | None]) -> None:
        key, data = answer
        if key == self._key:
            self.opened.emit(key, from_bytes(data, self._type) if data is not None else None)


def _read(key: str, workbench: Workbench) -> tuple[str, bytes | None]:
    return key, workbench.scratch(key)


def _write(key: str, data: bytes, workbench: Workbench) -> str:
    workbench.keep_scratch(key, data)
    return key
