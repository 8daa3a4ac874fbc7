"""Every reason for a refusal has a sentence, a rule that gives it, and a test that has seen it."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from app.models.reasons import SENTENCES, Reason, Refused, refused

ROOT = Path(__file__).parents[2]
SERVER_ONLY = {Reason.DATE_NOT_TODAY, Reason.DOCUMENT_NOT_STORED, Reason.AUTHOR_FORGED, Reason.TYPE_UNKNOWN}
"""What only the server can ask after, with its clock, its document store and its list of people."""
WORKBENCH_ONLY = {Reason.APPROVED_UNKNOWN}
"""What only a workbench can find, which writes letters; seen by ``tests/services/test_office_texts.py``."""


def named_in(folder: str) -> set[Reason]:
    """The reasons that the Python files in a folder name, save the file that lists them all."""
    files = [path for path in (ROOT / folder).rglob("*.py") if path.name not in ("reasons.py", "test_reasons.py")]
    return {Reason[name] for path in files for name in re.findall(r"Reason\.([A-Z_]+)", path.read_text("utf-8"))}


def test_every_reason_is_given_by_a_rule_or_is_the_servers_own() -> None:
    assert set(Reason) - named_in("app/models") == SERVER_ONLY | WORKBENCH_ONLY
    assert named_in("app/services") >= WORKBENCH_ONLY


def test_every_reason_that_a_rule_gives_has_been_seen_by_a_test() -> None:
    assert set(Reason) - SERVER_ONLY - WORKBENCH_ONLY <= named_in("tests/models")
    assert named_in("tests/services") >= WORKBENCH_ONLY


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_reads_as_a_sentence_that_names_the_obstacle(reason: Reason) -> None:
    sentence = SENTENCES[reason]
    assert sentence[0].isupper() or sentence.startswith("{")
    assert sentence.endswith((".", "{fault}"))
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    assert "{" not in Refused(reason, dict.fromkeys(names, "x")).sentence


def test_a_refusal_fills_in_what_it_is_about() -> None:
    found = refused(Reason.ROW_UNDECIDED, row="2")
    assert found.sentence == "Basis row 2 is neither granted nor refused yet."
    assert found == Refused(Reason.ROW_UNDECIDED, {"row": "2"})
