"""Hands for the registration page: putting scans into the tray, and typing a letter into the form field by field.

Knows the names of the controls and how the parts of the form are named; what a letter says comes from the truth beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from app.models.case.facts import Facts
from app.services.practice_facts import Truth, facts_from_truth
from app.views.register.box import typed_text
from app.views.register.elements import ElementsField, box_name, group_name
from app.views.register.facts_form import form_from
from app.views.register.fields import GroupField
from app.views.register.form_data import RegistrationForm
from app.views.register.page import RegisterView
from app.views.rehearsal.hands import Hands, Stuck, loop_once, show_in_scroll_area
from app.views.widgets.dates import short_date
from app.views.widgets.fields import CheckField, ChoiceField, DateField, Field

_FIRST = ("about", "party", "receipt")
"""Parts that change what is shown of the others are filled in first."""
_CLICKS = 5
"""How often somebody clicks on a row that moves away under the hand."""


class RegisterHands:
    """What somebody does who registers letters."""

    def __init__(self, page: RegisterView, hands: Hands | None = None) -> None:
        self.page = page
        self.hands = hands or Hands(page)

    # --- the tray

    def take_in(self, paths: Sequence[Path]) -> None:
        """Drops files on the page and waits until each has its answer in the list or a message."""
        before = self._waiting()
        self.page.tray.take_in(paths)
        self.hands.wait(
            lambda: self._waiting() >= before + len(paths) or bool(self.page.tray.answers.notices),
            "an answer to every file",
        )
        self.hands.wait(lambda: self.page.tray.list.count() > 0, "the scans to be listed")

    def _waiting(self) -> int:
        return self.page.tray.list.count()

    def choose_scan(self, name: str) -> None:
        """Clicks on a scan in the tray and waits until its form is open."""
        if not self.hands.see("register_scans"):
            self.hands.click("register_show_tray")
        listed = self.hands.find("register_scans", QListWidget)
        self.hands.wait(lambda: self._place(listed, name) >= 0, f"{name} to wait in the tray")
        for _try in range(_CLICKS):
            if self._name_at(listed, listed.currentRow()) != name:
                self._click_scan(listed, name)
        self.hands.wait(lambda: self._open(name), f"the form of {name}")

    def _click_scan(self, listed: QListWidget, name: str) -> None:
        """One click on the row; the list may be made anew under the hand, so whoever calls looks again."""
        loop_once()
        item = listed.item(self._place(listed, name))
        if item is not None:
            listed.scrollToItem(item)
            spot = listed.visualItemRect(item).center()
            QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    @staticmethod
    def _name_at(listed: QListWidget, row: int) -> str:
        item = listed.item(row)
        return item.text().split("\n")[0] if item is not None else ""

    @staticmethod
    def _place(listed: QListWidget, name: str) -> int:
        names = [RegisterHands._name_at(listed, row) for row in range(listed.count())]
        return names.index(name) if name in names else -1

    def _open(self, name: str) -> bool:
        letter = self.page.work.letter
        shown = letter.shown if letter else None
        return shown is not None and shown.name == name and self.page.form.isEnabled()

    def set_aside(self, name: str) -> None:
        self.choose_scan(name)
        self.hands.click("register_set_aside")
        self.hands.wait(lambda: self._place(self.page.tray.list, name) < 0, f"{name} to be gone")

    def lay_together(self, names: Sequence[str]) -> None:
        """Chooses several lines with the mouse and makes one of them; the one that stands first is the letter."""
        listed = self.hands.find("register_scans", QListWidget)
        self.choose_scan(names[0])
        for name in names[1:]:
            item = listed.item(self._place(listed, name))
            spot = listed.visualItemRect(item).center()
            control = Qt.KeyboardModifier.ControlModifier
            QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, control, spot)
        before = self._waiting()
        self.hands.click("register_together")
        self.hands.wait(lambda: self._waiting() == before - len(names) + 1, "one line to be left")
        self.hands.wait(lambda: self._open(names[0]), f"the form of {names[0]}")

    # --- a case we have

    def find_case(self, text: str, case_id: str) -> None:
        """Says that the scan in front belongs to a case we have, searches for it and chooses it with the mouse."""
        if not self.page.side.on_later:
            self.hands.click("register_as_later")
        if text:
            self.hands.type("register_later_search", text)
        listed = self.page.side.later.finder.list
        self.hands.wait(lambda: self._row_of(listed, case_id) >= 0, f"case {case_id} to be offered")
        item = listed.item(self._row_of(listed, case_id))
        show_in_scroll_area(listed)
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualItemRect(item).center())
        self.hands.wait(lambda: self._chosen_case() == case_id, "the case to be chosen")

    def _chosen_case(self) -> str:
        page = self.page.later.page
        return page.case.id if page is not None else ""

    @staticmethod
    def _row_of(listed: QListWidget, case_id: str) -> int:
        rows = [listed.item(row).data(Qt.ItemDataRole.UserRole) for row in range(listed.count())]
        return rows.index(case_id) if case_id in rows else -1

    def add_to_case(self, received: date, note: str = "") -> None:
        """Says when the scan in front came, and adds it to the case that is chosen."""
        self.hands.type("register_later_received", short_date(received))
        if note:
            self.hands.type("register_later_note", note)
        letter = self.page.later.letter
        self.hands.click("register_later_submit")
        self.hands.wait(lambda: self.page.later.letter is not letter, "the scan to be added")

    # --- the form

    def register(self, scan_name: str, truth: Truth) -> str:
        """Types what the truth says into the form of a scan and registers it. Returns the id of the new case."""
        self.choose_scan(scan_name)
        letter = self.page.work.letter
        if letter is None:
            raise Stuck(f"no form is open for {scan_name}")
        self.type_facts(facts_from_truth(truth, letter.terms.documents[0]))
        return self.submit()

    def submit(self) -> str:
        """Presses the button and waits for the case. Returns its id."""
        before = len(self.page.registered)
        self.hands.click("register_submit")
        self.hands.wait(lambda: len(self.page.registered) > before, "the case to be registered")
        return self.page.registered[-1]

    def type_facts(self, facts: Facts) -> None:
        """Types facts into the open form, in every field where something else stands."""
        wanted = form_from(facts)
        names = [name for name in RegistrationForm.__struct_fields__ if name not in (*_FIRST, "why", "title")]
        for name in (*_FIRST, *names):
            self._type_part(name, getattr(wanted, name))
        self.page.form.settle()
        self.hands.type("register_title_title", facts.title)

    def _type_part(self, name: str, wanted: Any) -> None:
        if isinstance(wanted, tuple):
            self._type_rows(name, wanted)
            return
        for field in wanted.__struct_fields__:
            self._type_field(f"{name}.{field}", getattr(wanted, field))

    def _type_rows(self, name: str, rows: tuple[Any, ...]) -> None:
        for place, row in enumerate(rows):
            if self.page.form.parts.field_at(f"{name}.{place}.{row.__struct_fields__[0]}") is None:
                self.hands.click(f"register_{name}_add")
            for field in row.__struct_fields__:
                self._type_field(f"{name}.{place}.{field}", getattr(row, field))

    def _type_field(self, path: str, value: Any) -> None:
        """Brings one field to a value, the way its kind is used."""
        field = self.page.form.parts.field_at(path)
        if field is None or typed_text(field) == value:
            return
        if not field.isVisible():
            self.hands.click("register_show_all")
        self._use(field, field.objectName(), value)
        if typed_text(field) != value:
            raise Stuck(f"{path} holds {typed_text(field)!r} after {value!r} was typed")

    def _use(self, field: Field, name: str, value: Any) -> None:
        if isinstance(field, ElementsField):
            self._tick_elements(value)
        elif isinstance(field, GroupField):
            self.hands.tick(f"{name}_{value or 'none'}")
        elif isinstance(field, CheckField):
            self.hands.tick(name, value)
        elif isinstance(field, ChoiceField):
            self.hands.choose(name, value)
        elif isinstance(field, DateField):
            self.hands.type(name, short_date(date.fromisoformat(value)))
        else:
            self.hands.type(name, value)

    def _tick_elements(self, paths: tuple[str, ...]) -> None:
        letter = self.page.work.letter
        rulebook = letter.terms.rulebook if letter else None
        for path in paths:
            element = rulebook.element(path) if rulebook else None
            if element is None:
                raise Stuck(f"the register has no element {path}")
            self.hands.tick(group_name(element.group))
            self.hands.tick(box_name(path))
