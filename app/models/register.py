"""What the rules are read from: one frozen rulebook of dated choices, conditions, data elements and deadlines.

A rulebook is built once from the shipped data files (``resources/rules/<version>``) and handed to ``check``; rules never
read files or clocks. Every act names the version it was made under. What the office has not verified stands here as
data with a validity date, never in code.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

import msgspec

from app.models.calendar import DeadlineRule, Holiday
from app.models.identifiers import Country, PostalCode
from app.models.postage import PostageTable
from app.models.reading import converted, read_json
from app.models.texts import Localised
from app.models.values import Door


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One choice of a list, with its words. Dated choices are offered only in their span but always readable."""

    id: str
    name: Localised
    help: Localised | None = None
    doors: tuple[Door, ...] = ()
    """The doors it is offered for; empty means all."""
    first_day: date = date.min
    last_day: date = date.max
    verified: bool = False

    def offered(self, door: Door, day: date) -> bool:
        return (not self.doors or door in self.doors) and self.first_day <= day <= self.last_day


class Condition(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the checklist (vilkår): the question, where it comes from, and what the letters say of it.

    ``missing_code`` is the code under which registration notices that it seems to be lacking. ``ask`` is the paragraph of a
    request for information; ``met`` and ``not_met`` are the sentences of the reasons. These three stand in letters only
    and have the letters' words for the reader in braces ({du}, {deg}, {din} …).
    """

    id: str
    doors: tuple[Door, ...]
    missing_code: str
    name: Localised
    question: Localised
    source: Localised
    ask: Localised
    met: Localised
    not_met: Localised
    verified: bool = False
    """Whether the office has confirmed that the provision says this."""


class Element(msgspec.Struct, frozen=True, kw_only=True):
    """A data element of the register (dataelement) by its path, with its plain-language name and its group's.

    ``sensitive`` marks elements that may reveal health or family matters. ``detail`` False marks a mere heading.
    """

    path: str
    group: str
    name: Localised
    group_name: Localised
    help: Localised | None = None
    sensitive: bool = False
    detail: bool = True


class DatedAddress(msgspec.Struct, frozen=True, kw_only=True):
    """A postal address in the span of days in which it is right. One for ``practice`` only is invented."""

    lines: tuple[str, ...]
    country: str = "NO"
    first_day: date = date.min
    last_day: date = date.max
    verified: bool = False
    practice: bool = False


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """Who we are in the letters (enhet): name, addresses and how to reach us; and who hears complaints, and where.

    ``appeals_addresses`` is for operations to fill in: as long as no address holds on a day, no complaint goes on that day.
    """

    id: str
    name: Localised
    postal_lines: tuple[str, ...]
    phone: str
    website: str
    appeals_body: Localised
    appeals_addresses: tuple[DatedAddress, ...] = ()


class Rulebook(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything the rules, the forms and the letters look up (regelverk). ``practice`` allows invented people only."""

    version: str
    practice: bool
    office: Office
    holidays: tuple[Holiday, ...]
    deadline_rules: dict[str, DeadlineRule]
    conditions: tuple[Condition, ...]
    elements: tuple[Element, ...]
    legal_bases: tuple[Choice, ...]
    """Legal bases for disclosure (hjemmel for utlevering)."""
    grounds: tuple[Choice, ...]
    """Provisions that *we* refuse, narrow or dismiss by."""
    purposes: tuple[Choice, ...]
    processing_bases: tuple[Choice, ...]
    services: tuple[Choice, ...]
    hold_reasons: dict[str, Choice]
    dismissal_reasons: dict[str, Choice]
    discontinue_reasons: dict[str, Choice]
    complaint_dismissals: dict[str, Choice] = {}
    """Why a complaint can be dismissed without being tried (avvisning av klage, fvl. § 33 second paragraph)."""
    return_reasons: dict[str, Choice]
    post_return_reasons: dict[str, Choice] = {}
    """Why a letter can come back with the post; own words are always allowed."""
    access_provisions: tuple[Choice, ...] = ()
    """Provisions by which documents are kept from a party, down to paragraph and letter."""
    refusal_reasons: tuple[Choice, ...]
    """Ready words for refusing or narrowing an element or a row; free text is always allowed."""
    countries: tuple[Country, ...] = ()
    postage: tuple[PostageTable, ...] = ()
    """Envelopes and weight classes by date; unverified."""

    def conditions_for(self, door: Door) -> tuple[Condition, ...]:
        """The checklist of a door, in order."""
        return self._by_door.get(door, ())

    def condition(self, name: str) -> Condition | None:
        return self._conditions.get(name)

    def element(self, path: str) -> Element | None:
        """The data element with this path, or None if the register holds no such thing."""
        return self._elements.get(path)

    def deadline_rule(self, name: str) -> DeadlineRule:
        return self.deadline_rules[name]

    def dismissal(self, name: str) -> Choice | None:
        """Why an application or a complaint is dismissed, by its id."""
        return self.dismissal_reasons.get(name) or self.complaint_dismissals.get(name)

    def appeals_address(self, day: date) -> DatedAddress | None:
        """Where statements to the appeals body are sent on a day; None where operations have not said."""
        found = (item for item in self.office.appeals_addresses if item.first_day <= day <= item.last_day)
        right = (item for item in found if "".join(item.lines).strip() and (self.practice or not item.practice))
        return next(iter(sorted(right, key=lambda item: item.practice)), None)

    def country(self, code: str) -> Country | None:
        return self._countries.get(code)

    @cached_property
    def _by_door(self) -> dict[Door, tuple[Condition, ...]]:
        return {door: tuple(row for row in self.conditions if door in row.doors) for door in Door}

    @cached_property
    def _conditions(self) -> dict[str, Condition]:
        return {row.id: row for row in self.conditions}

    @cached_property
    def _elements(self) -> dict[str, Element]:
        return {element.path: element for element in self.elements}

    @cached_property
    def _countries(self) -> dict[str, Country]:
        return {country.code: country for country in self.countries}


CURRENT_RULEBOOK = "2026-11"
"""The folder under ``resources/rules`` that new acts are made under; older folders stay for older acts."""


class RulebookBroken(Exception):
    """The shipped rules cannot be read: the installation is damaged."""


def rulebook_from(files: Mapping[str, bytes], practice: bool) -> Rulebook:
    """The rulebook in these files (name -> JSON). Each file holds some of the fields of ``Rulebook``.

    Raises ``RulebookBroken`` when a field is missing or not of its shape.
    """
    fields: dict[str, object] = {}
    try:
        for name, data in sorted(files.items()):
            if name.endswith(".json"):
                fields |= read_json(data, dict[str, object])
        return converted({**fields, "practice": practice}, Rulebook)
    except msgspec.MsgspecError as fault:
        raise RulebookBroken(str(fault)) from fault


def postal_codes_from(data: bytes) -> dict[str, PostalCode]:
    """Postal codes by number from the postal register's tab-separated file: code, place, …, category last.

    What we ship holds only some codes; the office puts the register's own file (UTF-8 or Windows-1252) in its place. A code
    that is not in the file is unknown, which never means that it is wrong.
    """
    found: dict[str, PostalCode] = {}
    for line in _text(data).splitlines():
        cells = line.split("\t")
        if len(cells) >= 2 and len(cells[0]) == 4:
            category = cells[-1] if len(cells) > 2 else ""
            found[cells[0]] = PostalCode(cells[0], cells[1], valid=category != "S")
    return found


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
