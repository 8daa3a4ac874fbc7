"""What to tell somebody whose review was changed by a colleague while they were typing.

Knows clashes and the case as it now stands; makes words of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.models.case.state import Case
from app.models.case.weighing import Finding, FindingResult, Verdict
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.values import Aspect
from app.views.case.review.edits import Clash


def clash_words(clashes: Iterable[Clash], case: Case, rulebook: Rulebook, language: Language) -> str:
    """One sentence on what happened and a line for each newer value."""
    touched = case.touched.get(Aspect.REVIEW)
    name = touched.by_name if touched else ""
    head = QCoreApplication.translate(
        "case_review", "{name} changed this while you were typing. What you typed is kept and shown. The newer values:"
    ).format(name=name or QCoreApplication.translate("case_review", "A colleague"))
    return "\n".join((head, *(_newer(clash, case, rulebook, language) for clash in clashes)))


def _newer(clash: Clash, case: Case, rulebook: Rulebook, language: Language) -> str:
    kind, _, name = clash.target.partition(":")
    if kind == "condition":
        condition = rulebook.condition(name)
        title = condition.name[language] if condition else name
        return f"• {title}: {_finding(case.findings.get(name, Finding(condition=name)))}"
    if kind == "element":
        element = rulebook.element(name)
        return f"• {element.name[language] if element else name}: {_element(case, name)}"
    rows = QCoreApplication.translate("case_review", "{count} basis rows").format(count=len(case.rows))
    known = {choice.id: choice.name[language] for choice in rulebook.purposes}
    purposes = "; ".join(known.get(row.purpose, row.purpose) for row in case.rows if row.purpose)
    return f"• {rows}: {purposes}" if purposes else f"• {rows}"


def _finding(finding: Finding) -> str:
    words = {
        FindingResult.MET: QCoreApplication.translate("case_review", "met"),
        FindingResult.NOT_MET: QCoreApplication.translate("case_review", "not met"),
        FindingResult.NOT_RELEVANT: QCoreApplication.translate("case_review", "not relevant"),
        None: QCoreApplication.translate("case_review", "no finding"),
    }[finding.result]
    return f"{words} – {finding.assessment}" if finding.assessment else words


def _element(case: Case, path: str) -> str:
    row = case.matrix.get(path)
    if row is None:
        return QCoreApplication.translate("case_review", "taken out")
    words = {
        Verdict.GRANTED: QCoreApplication.translate("case_review", "granted"),
        Verdict.NARROWED: QCoreApplication.translate("case_review", "narrowed"),
        Verdict.REFUSED: QCoreApplication.translate("case_review", "refused"),
        None: QCoreApplication.translate("case_review", "not decided"),
    }[row.verdict]
    return f"{words} – {row.reason}" if row.reason else words
