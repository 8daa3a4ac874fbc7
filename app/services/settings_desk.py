"""Typing that is kept, and the settings: what the window keeps between two starts."""

from __future__ import annotations

from app.models.store import shelves
from app.models.texts import QT_TRANSLATE_NOOP, Language
from app.services.core import Part
from app.services.pages import SettingLine
from app.services.problems import Problem
from app.services.settings import LANGUAGE, place_lines, setting, setting_lines


class SettingProblem(Problem):
    """A value does not fit its setting."""

    sentence = QT_TRANSLATE_NOOP(
        "problem",
        "«{value}» does not fit the setting «{setting}». The setting is as it was. Choose another value.",
    )


class DeskPart(Part):
    """Scratch and settings."""

    def keep_scratch(self, key: str, data: bytes) -> None:
        with self._core.write() as connection:
            shelves.keep_scratch(connection, key, data, self._core.stamp())

    def scratch(self, key: str) -> bytes | None:
        with self._core.read() as connection:
            return shelves.scratch_of(connection, key)

    def drop_scratch(self, key: str) -> None:
        with self._core.write() as connection:
            shelves.drop_scratch(connection, key)

    def settings(self) -> tuple[SettingLine, ...]:
        with self._core.read() as connection:
            lines = setting_lines(shelves.setting_values(connection))
        return lines + place_lines(self._core.profile)

    def set_setting(self, key: str, value: str) -> None:
        """Keeps a setting; the language of explanations follows at once. Raises ``SettingProblem``."""
        declared = setting(key)
        if not declared.accepts(value):
            raise SettingProblem(value=value[:40], setting=declared.label)
        with self._core.write() as connection:
            shelves.set_setting(connection, key, value)
        if key == LANGUAGE:
            self._core.language = Language(value)
