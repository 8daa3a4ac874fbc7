"""What an approver reads beside the letter, as lines that a reason for returning can be pinned to.

Knows case and rulebook; knows no widgets. A line's ``target`` is the ``Pin.target`` of ``app.models.case.acts``.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from app.models.case.state import Case
from app.models.case.weighing import BasisRow, MatrixRow, Verdict
from app.models.register import Choice, Rulebook
from app.models.texts import Language
from app.views.words import word


class ReadingLine(msgspec.Struct, frozen=True):
    """One thing to check: what it is about, what was found, and how it stands (tone of the theme)."""

    target: str
    label: str
    text: str
    tone: str = "neutral"


class ReadingGroup(msgspec.Struct, frozen=True):
    """A headed group of lines."""

    title: str
    lines: tuple[ReadingLine, ...]


def reading_of(case: Case, rulebook: Rulebook, language: Language) -> tuple[ReadingGroup, ...]:
    """Everything the approval binds besides the letter, in the order of the review."""
    groups = (
        ReadingGroup(QCoreApplication.translate("approvals", "Basis"), _rows(case, rulebook, language)),
        ReadingGroup(QCoreApplication.translate("approvals", "Checklist"), _findings(case, rulebook, language)),
        ReadingGroup(QCoreApplication.translate("approvals", "Data elements"), _matrix(case, rulebook, language)),
        ReadingGroup(QCoreApplication.translate("approvals", "Reasons"), _reasons(case, rulebook, language)),
    )
    return tuple(group for group in groups if group.lines)


def _named(choices: tuple[Choice, ...], name: str, language: Language) -> str:
    return next((choice.name[language] for choice in choices if choice.id == name), name)


def _rows(case: Case, rulebook: Rulebook, language: Language) -> tuple[ReadingLine, ...]:
    return tuple(_row(row, place, rulebook, language) for place, row in enumerate(case.rows, start=1))


def _row(row: BasisRow, place: int, rulebook: Rulebook, language: Language) -> ReadingLine:
    basis = row.legal_basis_text or _named(rulebook.legal_bases, row.legal_basis, language)
    granted = QCoreApplication.translate("approvals", "Granted")
    refused = QCoreApplication.translate("approvals", "Refused")
    purpose = _named(rulebook.purposes, row.purpose, language)
    text = f"{granted if row.granted else refused}: {purpose}"
    return ReadingLine(f"row:{place}", basis, f"{text}\n{row.reason}".strip(), "success" if row.granted else "danger")


def _findings(case: Case, rulebook: Rulebook, language: Language) -> tuple[ReadingLine, ...]:
    made = []
    for condition in rulebook.conditions_for(case.facts.door):
        finding = case.findings.get(condition.id)
        if finding is None or finding.result is None:
            continue
        tone = {"met": "success", "not_met": "danger"}.get(finding.result.value, "neutral")
        text = "\n".join(filter(None, (word(finding.result), finding.assessment)))
        made.append(ReadingLine(f"condition:{condition.id}", condition.name[language], text, tone))
    return tuple(made)


def _matrix(case: Case, rulebook: Rulebook, language: Language) -> tuple[ReadingLine, ...]:
    return tuple(_element(row, rulebook, language) for row in case.matrix.values())


def _element(row: MatrixRow, rulebook: Rulebook, language: Language) -> ReadingLine:
    element = rulebook.element(row.path)
    label = f"{element.group_name[language]}: {element.name[language]}" if element else row.path
    tone = {Verdict.GRANTED: "success", Verdict.NARROWED: "warning", Verdict.REFUSED: "danger"}
    parts = (word(row.verdict) if row.verdict else "", row.narrowed_to, row.reason)
    return ReadingLine(
        f"element:{row.path}",
        label,
        "\n".join(filter(None, parts)),
        tone.get(row.verdict, "neutral") if row.verdict else "neutral",
    )


def _reasons(case: Case, rulebook: Rulebook, language: Language) -> tuple[ReadingLine, ...]:
    draft = case.draft
    grounds = "\n".join(_named(rulebook.grounds, ground, language) for ground in draft.grounds)
    dismissal = rulebook.dismissal(draft.dismissal)
    lines = (
        ("paragraph:grounds", QCoreApplication.translate("approvals", "Provisions"), grounds),
        ("paragraph:facts", QCoreApplication.translate("approvals", "Facts"), draft.facts),
        ("paragraph:assessment", QCoreApplication.translate("approvals", "Assessment"), draft.assessment),
        (
            "paragraph:dismissal",
            QCoreApplication.translate("approvals", "Dismissed because"),
            dismissal.name[language] if dismissal else "",
        ),
    )
    return tuple(ReadingLine(target, label, text) for target, label, text in lines if text.strip())
