"""The journal of a case (journal): what came in, what left and what was noted, as journal posts with their documents.

Made from the confirmed history alone, so it is the same on every machine. Knows nothing of files, XML or JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

import msgspec

from app.models.case import acts, afterwards
from app.models.case.entry import Entry, Stamp
from app.models.case.facts import Document
from app.models.case.outgoing import OutgoingLetter
from app.models.case.state import Case
from app.models.values import LetterKind
from app.services.archive.words import ArchiveWords


class Direction(StrEnum):
    """The type of a journal post (journalposttype) by the letters that everybody uses."""

    IN = "I"
    OUT = "U"
    NOTE = "N"


class Correspondent(msgspec.Struct, frozen=True, kw_only=True):
    """Sender or recipient (korrespondansepart). ``lines`` are the address below the name, ``country`` ISO 3166-1."""

    name: str
    lines: tuple[str, ...] = ()
    country: str = "NO"
    national_id: str = ""
    organisation_number: str = ""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """One document of a journal post (dokumentbeskrivelse). ``sha256`` is empty for a note, which has ``text`` instead."""

    title: str
    kind: str
    sha256: str = ""
    shown: str = ""
    text: str = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """How an incoming post was settled (avskrivning): by the journal post with this number, or 0 where nothing was sent."""

    number: int
    on: str
    by: str


class JournalPost(msgspec.Struct, frozen=True, kw_only=True):
    """One journal post. ``number`` counts within the case from 1, ``seq`` in the office's whole log; ``at`` is ISO 8601."""

    number: int
    seq: int
    direction: Direction
    at: str
    by: str
    title: str
    papers: tuple[Paper, ...]
    correspondent: Correspondent | None = None
    dated: date | None = None
    received: date | None = None
    sent: date | None = None
    how: str = ""
    due: date | None = None
    letter: LetterKind | None = None
    answer: Answer | None = None


class Journal(msgspec.Struct, frozen=True, kw_only=True):
    """A case's journal. ``ended`` and ``ended_by`` say when the case was closed and by whom."""

    case: Case
    posts: tuple[JournalPost, ...]
    begun: str
    begun_by: str
    ended: str
    ended_by: str


_ENDS = (acts.CaseClosed, acts.CaseDiscontinued, acts.RegisteredInError)


def journal_of(case: Case, entries: Sequence[Entry], words: ArchiveWords) -> Journal:
    """The journal of a case that is closed, from its confirmed entries in order."""
    posts = tuple(_posts(case, entries, words))
    last = next(entry for entry in reversed(entries) if isinstance(entry.act, _ENDS))
    return Journal(
        case=case,
        posts=tuple(_settled(post, posts, last) for post in posts),
        begun=_stamp(entries[0]).time,
        begun_by=entries[0].by_name,
        ended=_stamp(last).time,
        ended_by=last.by_name,
    )


def _stamp(entry: Entry) -> Stamp:
    assert entry.stamp is not None, "only confirmed entries are journalled"
    return entry.stamp


def _posts(case: Case, entries: Sequence[Entry], words: ArchiveWords) -> Iterable[JournalPost]:
    number = 0
    for entry in entries:
        for post in _made(case, entry, words):
            number += 1
            stamp = _stamp(entry)
            yield msgspec.structs.replace(post, number=number, seq=stamp.seq, at=stamp.time, by=entry.by_name)


def _made(case: Case, entry: Entry, words: ArchiveWords) -> tuple[JournalPost, ...]:
    """The posts that an act makes, without number and time; none for acts that are no correspondence and no note."""
    act = entry.act
    match act:
        case afterwards.ComplaintForwarded():
            return (_letter(case, act.statement, words, None), _letter(case, act.copy, words, act.due))
        case afterwards.CaseTransferred():
            return (_letter(case, act.covering, words, None), _letter(case, act.notice, words, None))
        case _:
            post = _post(case, act, words)
            return (post,) if post else ()


def _post(case: Case, act: acts.Act, words: ArchiveWords) -> JournalPost | None:
    match act:
        case acts.LetterRegistered():
            return _registered(case)
        case acts.DocumentReceived():
            return _later(case, act, words)
        case acts.LetterIssued():
            return _letter(case, act.letter, words, None)
        case acts.InformationRequested():
            return _letter(case, act.letter, words, act.due)
        case acts.NoteAdded():
            paper = Paper(title=words.note, kind="note", text=act.text)
            return _bare(Direction.NOTE, words.note, (paper,))
        case _:
            return None


def _bare(direction: Direction, title: str, papers: tuple[Paper, ...]) -> JournalPost:
    return JournalPost(number=0, seq=0, direction=direction, at="", by="", title=title, papers=papers)


def _registered(case: Case) -> JournalPost:
    """The letter that began the case, with the facts as they stand after every correction."""
    facts = case.facts
    papers = (_paper(facts.title, document) for document in facts.documents)
    return msgspec.structs.replace(
        _bare(Direction.IN, facts.title, tuple(papers)),
        correspondent=_sender(case),
        dated=facts.letter_date,
        received=facts.received,
    )


def _later(case: Case, act: acts.DocumentReceived, words: ArchiveWords) -> JournalPost:
    post = _bare(Direction.IN, words.later, (_paper(words.later, act.document),))
    return msgspec.structs.replace(post, correspondent=_sender(case), received=act.received)


def _paper(title: str, document: Document) -> Paper:
    """A received document. Its file name is not carried on: it may hold somebody's number."""
    return Paper(title=title, kind=document.kind, sha256=document.sha256, shown=document.shown)


def _sender(case: Case) -> Correspondent:
    sender = case.facts.sender
    return Correspondent(
        name=sender.organisation or sender.name,
        lines=sender.address.lines,
        country=sender.address.country,
        national_id="" if sender.organisation else sender.national_id or "",
        organisation_number=sender.organisation_number or "",
    )


def _letter(case: Case, letter: OutgoingLetter, words: ArchiveWords, due: date | None) -> JournalPost:
    """A final letter. Sender's numbers are the recipient's only where both are the same."""
    to, sender = letter.to or case.facts.recipient, _sender(case)
    same = sender if sender.name == to.name else Correspondent(name="")
    sent = case.letter(letter.id)
    return msgspec.structs.replace(
        _bare(
            Direction.OUT,
            words.letters[letter.kind],
            (Paper(title=words.letters[letter.kind], kind="pdf", sha256=letter.document),),
        ),
        correspondent=Correspondent(
            name=to.name,
            lines=tuple(line for line in (to.attention, *to.address.lines) if line),
            country=to.address.country,
            national_id=same.national_id,
            organisation_number=same.organisation_number,
        ),
        dated=letter.date,
        sent=sent.dispatched_on if sent else None,
        how=sent.dispatched_how if sent else "",
        due=due,
        letter=letter.kind,
    )


def _settled(post: JournalPost, posts: Sequence[JournalPost], last: Entry) -> JournalPost:
    """An incoming post is settled by the decision after it, else by the last letter after it, else by closing the case."""
    if post.direction is not Direction.IN:
        return post
    after = [other for other in posts if other.direction is Direction.OUT and other.number > post.number]
    decisions = [other for other in after if other.letter is LetterKind.DECISION]
    by = next(iter(decisions or after[::-1]), None)
    if by is None:
        answer = Answer(number=0, on=_stamp(last).time, by=last.by_name)
    else:
        answer = Answer(number=by.number, on=by.at, by=by.by)
    return msgspec.structs.replace(post, answer=answer)
