"""Whether a file is a letter of ours as it left: what its seal says, and what the log on this machine knows of it.

The log is asked for the digest of the file, and of every earlier revision inside it, so that a letter to which something was
appended is recognised. A code from paper is looked up by working out the codes of the letters in the log. Plain words for
whoever has to answer; nothing here says what a letter is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from app.models.calendar import long_date
from app.models.case.afterwards import AppealResult
from app.models.case.entry import Entry
from app.models.case.parts import SentLetter
from app.models.case.state import Case, fold
from app.models.store import log
from app.models.texts import Language
from app.models.values import LetterKind, digest
from app.models.wire import LogLine, verify_chain
from app.services.cases import read_entry
from app.services.letters.code import read_code, verification_code
from app.services.letters.seal_check import SealFinding, SealState, check_seal, trusted_roots
from app.services.letters.sealing import Trust
from app.services.problems import SignInProblem, StorageProblem
from app.services.verifying import current_profile, opened

MOST_BYTES = 64 * 1024 * 1024
"""The largest file that is looked at; letters are a thousandth of it."""
_MOST_REVISIONS = 50


class Verdict(StrEnum):
    """What is said of a letter."""

    GENUINE = "genuine"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class LetterProof(msgspec.Struct, frozen=True, kw_only=True):
    """What was found. ``sentence`` is for people; the rest says why. ``record`` says whether the log had a say.

    ``date`` and ``sealed_at`` are ISO 8601; case number, letter and date are empty where the log does not know the letter.
    """

    verdict: Verdict
    sentence: str
    sha256: str
    case_number: str = ""
    letter_id: str = ""
    date: str = ""
    seal: SealState = SealState.NONE
    sealed_by: str = ""
    sealed_at: str = ""
    time_stamped: bool = False
    record: bool = True

    @property
    def genuine(self) -> bool:
        return self.verdict is Verdict.GENUINE


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A letter in the log: the case it stands in as it is now, and whether that case's history holds together."""

    case: Case
    sent: SentLetter
    whole: bool

    @property
    def withdrawn(self) -> str:
        """Why the letter no longer stands, in words; empty where it does."""
        if self.case.misregistered:
            return "its case was registered in error"
        over = self.sent.overturned
        if over is not None:
            did = _DID_AWAY[over.result]
            return f"the appeals body {did} the decision on {long_date(over.on, Language.EN)}"
        later = self.case.letters[self.case.letters.index(self.sent) + 1 :]
        decision = self.sent.letter.kind is LetterKind.DECISION
        if decision and any(sent.letter.kind is LetterKind.DECISION for sent in later):
            return "another decision has taken its place"
        return ""


_DID_AWAY: Mapping[AppealResult, str] = {AppealResult.CHANGED: "changed", AppealResult.SET_ASIDE: "set aside"}


def prove_letter(home: Path, file: Path, trust: Trust) -> LetterProof:
    """Checks a file. Raises ``OSError``, ``StorageProblem``, ``SealProblem``, and ``SignInProblem`` where nobody has signed
    in here and the file has no seal that could be asked instead."""
    if file.stat().st_size > MOST_BYTES:
        raise StorageProblem(detail="the file is too large to be a letter")
    data = file.read_bytes()
    seal = check_seal(data, trusted_roots(trust), trust.organisation)
    try:
        letters = known_letters(home, frozenset((digest(data), *revisions(data))))
    except SignInProblem:
        if seal.state is SealState.NONE:
            raise
        return _proof(data, seal, None, record=False)
    return _proof(data, seal, letters, record=True)


def prove_code(home: Path, typed: str) -> LetterProof:
    """Looks a code from paper up. The paper may still say something else than the letter: its digest is told to compare.

    Raises ``StorageProblem`` and ``SignInProblem``.
    """
    code = read_code(typed)
    if code is None:
        return LetterProof(
            verdict=Verdict.UNKNOWN, sentence="This is no verification code: it has 16 letters and digits.", sha256=""
        )
    for known in known_letters(home):
        letter = known.sent.letter
        if verification_code(letter.case_number, letter.date, letter.content) == code:
            return _stands(known, letter.document, SealFinding(state=SealState.NONE), _BY_CODE)
    return LetterProof(verdict=Verdict.UNKNOWN, sentence="No letter in the log here has this code.", sha256="")


_BY_CODE = "There is a letter with this code. Compare its case number and date with the paper."


def known_letters(home: Path, named: frozenset[str] = frozenset()) -> tuple[Known, ...]:
    """The final letters in the current profile's log; with ``named`` only those of cases that name one of these digests."""
    database = opened(current_profile(home))
    try:
        with database.read() as connection:
            histories = [log.lines(connection, case_id) for case_id in log.case_ids(connection)]
    finally:
        database.close()
    return tuple(known for lines in histories if _may_hold(lines, named) for known in letters_in(lines))


def _may_hold(lines: Sequence[LogLine], named: frozenset[str]) -> bool:
    """Whether it is worth while to read a history at all."""
    if not named:
        return any('"letter"' in line.body for line in lines)
    return any(name in line.body for line in lines for name in named)


def letters_in(lines: Sequence[LogLine]) -> Iterator[Known]:
    """The final letters in one case's history."""
    case = fold(entry for entry in map(read_entry, lines) if isinstance(entry, Entry))
    if case is None or not case.letters:
        return
    whole = verify_chain(lines) is None
    for sent in case.letters:
        yield Known(case=case, sent=sent, whole=whole)


def _proof(data: bytes, seal: SealFinding, letters: Sequence[Known] | None, record: bool) -> LetterProof:
    sha256 = digest(data)
    by_digest = _by_digest(letters or ())
    known = by_digest.get(sha256)
    if known is not None:
        return _stands(known, sha256, seal)
    inside = next((by_digest[part] for part in revisions(data) if part in by_digest), None)
    if inside is not None:
        return _named(
            Verdict.CHANGED, "Something was added to this letter after it was made final.", inside, sha256, seal
        )
    verdict, sentence = _BY_SEAL[seal.state]
    return _sealed(LetterProof(verdict=verdict, sentence=sentence, sha256=sha256, record=record), seal)


_BY_SEAL: Mapping[SealState, tuple[Verdict, str]] = {
    SealState.NONE: (Verdict.UNKNOWN, "No final letter in the log here has exactly these bytes, and it has no seal."),
    SealState.WHOLE: (
        Verdict.GENUINE,
        "The seal is whole and ours. The log here does not know the letter, so it cannot say whether it was withdrawn.",
    ),
    SealState.UNTRUSTED: (
        Verdict.UNKNOWN,
        "The seal is whole, but it is not known to be ours, and the log here does not know the letter.",
    ),
    SealState.BROKEN: (Verdict.CHANGED, "The seal is broken: the file was changed after it was sealed."),
}


def _by_digest(letters: Sequence[Known]) -> dict[str, Known]:
    """The letters by the digest of what was sent and, for sealed ones, of the final file before its seal."""
    found = {known.sent.letter.unsealed: known for known in letters if known.sent.letter.unsealed}
    return found | {known.sent.letter.document: known for known in letters}


def _stands(known: Known, sha256: str, seal: SealFinding, genuine: str = "") -> LetterProof:
    """The verdict on a letter whose very bytes, or whose code, the log knows."""
    if not known.whole:
        sentence = "The log here knows this letter, but the history of its case was changed, so it proves nothing."
        return _named(Verdict.UNKNOWN, sentence, known, sha256, seal)
    if known.withdrawn:
        sentence = f"This letter left as it is, but it no longer stands: {known.withdrawn}."
        return _named(Verdict.WITHDRAWN, sentence, known, sha256, seal)
    if genuine:
        sentence = genuine
    elif sha256 == known.sent.letter.unsealed:
        sentence = "This is the letter as it was before it was sealed; the sealed file is what was sent."
    else:
        sentence = "This is the letter as it left, byte for byte."
    return _named(Verdict.GENUINE, sentence, known, sha256, seal)


def _named(verdict: Verdict, sentence: str, known: Known, sha256: str, seal: SealFinding) -> LetterProof:
    letter = known.sent.letter
    proof = LetterProof(
        verdict=verdict,
        sentence=sentence,
        sha256=sha256,
        case_number=letter.case_number,
        letter_id=letter.id,
        date=letter.date.isoformat(),
    )
    return _sealed(proof, seal)


def _sealed(proof: LetterProof, seal: SealFinding) -> LetterProof:
    return msgspec.structs.replace(
        proof, seal=seal.state, sealed_by=seal.by, sealed_at=seal.at, time_stamped=seal.stamped
    )


def revisions(data: bytes) -> Iterator[str]:
    """The digests of the earlier revisions of a PDF, newest first: up to each end-of-file mark and its line end."""
    ends = [found.end() for found in re.finditer(rb"%%EOF(?:\r\n|\r|\n)?", data)][-_MOST_REVISIONS:]
    for end in reversed(ends):
        for cut in {end, len(data[:end].rstrip(b"\r\n"))}:
            if cut != len(data):
                yield digest(data[:cut])
