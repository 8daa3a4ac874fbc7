"""What is wrong with a letter before it may leave: named faults, each with a sentence and the place it is about.

Looks for them, check by check; what they are called and whether they stop the letter is in ``fault_names``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set

from app.models.case.outgoing import AccessAnswer
from app.models.case.state import Case
from app.models.case.weighing import Verdict
from app.models.register import Rulebook
from app.models.values import CaseKind, LetterKind, Outcome
from app.services.letters.address import country_line
from app.services.letters.fault_names import fault
from app.services.letters.first_page import address_fault
from app.services.letters.letter import HeadingBlock, Item, Letter, ListBlock, ParagraphBlock
from app.services.letters.render import described, texts_of
from app.services.letters.typefaces import typefaces
from app.services.letters.wording import (
    body_lines,
    claimed_receipts,
    foreign_words,
    long_sentences,
    names_person,
    national_ids,
    own_words,
    placeholders,
    sections_without_law,
)
from app.services.pages_letters import LetterFault

Found = Iterator[tuple[str, str]]


def outdated(letter: Letter, mended: Letter) -> tuple[LetterFault, ...]:
    """A warning for each line that would read otherwise if everything in it were valid today."""
    lines = {line.key: line.text for line in body_lines(letter)}
    mended_lines = {line.key: line.text for line in body_lines(mended)}
    keys = (key for key, text in lines.items() if mended_lines.get(key) != text)
    return tuple(fault("text_outdated", key) for key in keys)


def texts_unknown() -> LetterFault:
    """The draft was written with texts that this machine has not seen."""
    return fault("texts_unknown", "texts")


def faults(letter: Letter, case: Case, rulebook: Rulebook) -> tuple[LetterFault, ...]:
    """Everything wrong with this letter of this case, blocking faults first."""
    found = dict.fromkeys(item for check in _CHECKS for item in check(letter, case, rulebook))
    listed = [fault(code, where) for code, where in found]
    return tuple(sorted(listed, key=lambda item: not item.blocking))


def _unfilled(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    del case, rulebook
    for name in letter.unfilled:
        yield "placeholder", name
    for line in body_lines(letter):
        for name in placeholders(line.text):
            yield "placeholder", name
    for key in letter.lost_edits:
        yield "edit_lost", key


def _address(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    recipient = letter.addressed or case.facts.recipient
    if not recipient.name.strip() or not any(line.strip() for line in recipient.address.lines):
        yield _nobody(letter), recipient.name
        return
    wide = address_fault(letter.recipient, typefaces())
    if wide is not None:
        yield "address_too_long", wide
    if recipient.address.country not in ("", "NO"):
        if not country_line(recipient, rulebook):
            yield "country_missing", recipient.address.country
    elif not any(word.isdigit() and len(word) == 4 for word in letter.recipient[-1].split()[:1]):
        yield "postal_code_missing", letter.recipient[-1]


def _nobody(letter: Letter) -> str:
    """What is wrong with a letter that goes to nobody, by where it is mended."""
    if letter.addressed is None:
        return "recipient_missing"
    return "appeals_address_missing" if letter.kind is LetterKind.APPEALS_STATEMENT else "addressee_missing"


def _glyphs(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    del case, rulebook
    for letter_sign in typefaces().missing(texts_of(letter)):
        yield "glyph_missing", described(letter_sign)


def _complaint(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    """Forvaltningsloven § 27: where, within what time and how to complain, and the right to see the documents."""
    del case
    keys = {line.key for line in body_lines(letter)}
    needed = [f"template:{name}" for name in ("complaint", "complaint_to", "complaint_write_1", "rights_documents")]
    if not letter.individual_decision:
        if needed[0] in keys:
            yield "complaint_superfluous", needed[0]
        return
    for key in needed:
        if key not in keys:
            yield "complaint_missing", key
    body = rulebook.office.appeals_body[letter.language]
    if not any(body in line.text for line in body_lines(letter)):
        yield "complaint_missing", body


def _reasons(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    del rulebook
    if letter.kind is not LetterKind.DECISION:
        return
    if letter.outcome is not Outcome.GRANT or case.reversal is not None:
        keys = {line.key for line in body_lines(letter)}
        for key in ("draft:grounds", "draft:facts", "draft:assessment"):
            if key not in keys:
                yield "reasons_missing", key
    if letter.outcome is Outcome.DISMISS:
        return
    for place, row in enumerate(case.rows, 1):
        if row.granted is None:
            yield "row_undecided", f"row:{place}"
    for element in case.matrix.values():
        unclear = element.verdict is Verdict.NARROWED and not element.narrowed_to.strip()
        if element.verdict is None or unclear:
            yield "element_undecided", f"element:{element.path}"


def _request(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    del rulebook
    if letter.kind is LetterKind.REQUEST_FOR_INFORMATION:
        keys = {line.key.partition(":")[0] for line in body_lines(letter)}
        if not keys & {"condition", "extra"}:
            yield "nothing_asked", "asks"
    for day in (letter.due, letter.expected):
        if day is not None and day <= case.facts.received:
            yield "due_too_early", day.isoformat()


_NEEDS_WORDS = (LetterKind.ADVANCE_NOTICE, LetterKind.FREE_LETTER)
_COMPLAINTS = (LetterKind.COMPLAINT_RECEIPT, LetterKind.APPEALS_STATEMENT)


def _kind(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    """Some letters live by what the caseworker writes; some only fit some cases."""
    del rulebook
    keys = {line.key for line in body_lines(letter)}
    if letter.kind in _NEEDS_WORDS and not any(key.startswith("extra") for key in keys):
        yield "nothing_said", "extra"
    if letter.kind is LetterKind.APPEALS_STATEMENT:
        for key in ("complaint:facts", "complaint:assessment"):
            if key not in keys:
                yield "statement_unwritten", key
    if letter.kind is LetterKind.DOCUMENT_ACCESS_REPLY:
        yield from _access(keys)
    ended = letter.kind is LetterKind.DISCONTINUED and case.outcome is not Outcome.DISCONTINUE
    if ended or (letter.kind in _COMPLAINTS and case.facts.kind is not CaseKind.COMPLAINT):
        yield "kind_wrong", letter.kind.value


def _access(keys: Set[str]) -> Found:
    """Forvaltningsloven § 21: how much is shown, and by which provision the rest is not."""
    if not keys & {f"template:access_{answer.value}" for answer in AccessAnswer}:
        yield "access_missing", "access"
    elif "template:access_all" not in keys and "provisions" not in keys:
        yield "provision_missing", "provisions"


def _people(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    """Personopplysningsloven § 12, and forvaltningsloven § 13 where the recipient may not act for the person."""
    del rulebook
    facts = case.facts
    known = {facts.sender.national_id, facts.party.national_id, *(subject.national_id for subject in facts.subjects)}
    for key, number in _numbers(letter):
        if number not in known or (letter.guarded and number != facts.sender.national_id):
            yield "national_id_foreign", key
        elif key not in {f"subject:{n}" for n in range(1, len(facts.subjects) + 1)}:
            yield "national_id_needless", key
    if not letter.guarded:
        return
    if letter.kind is LetterKind.DECISION:
        yield "private_reasons", "draft:facts"
    others = [facts.party.name, *(subject.name for subject in facts.subjects)]
    own = f"{facts.sender.name} {facts.recipient.name} {facts.representative.name if facts.representative else ''}"
    for line in (*body_lines(letter), *_title(letter)):
        for name in names_person(line.text, others, own):
            yield "private_content", f"{line.key}: {name}"


def _numbers(letter: Letter) -> Iterable[tuple[str, str]]:
    for line in (*body_lines(letter), *_title(letter)):
        for number in national_ids(line.text):
            yield line.key, number


def _title(letter: Letter) -> Iterable[Item]:
    """The title as a line where a caseworker wrote it."""
    if letter.kind is LetterKind.FREE_LETTER:
        yield Item(key="title", source="extra", text=letter.title)


def _wording(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    """What the caseworker wrote: law names, language, length and dates."""
    del rulebook
    days = {case.facts.received, *(item.on for item in case.later)}
    spoken = {block.key: block.language for block in letter.blocks if block.language}
    for line in own_words(letter):
        language = spoken.get(line.key, letter.language)
        if any(True for _section in sections_without_law(line.text, language)):
            yield "section_without_law", line.key
        if foreign_words(line.text, language):
            yield "other_language", line.key
        if long_sentences(line.text):
            yield "long_sentence", line.key
        if any(day not in days for day in claimed_receipts(line.text)):
            yield "date_disagrees", line.key


def _headings(letter: Letter, case: Case, rulebook: Rulebook) -> Found:
    """A heading with nothing under it is left when its paragraphs were taken out."""
    del case, rulebook
    for block, following in zip(letter.blocks, [*letter.blocks[1:], None], strict=True):
        if isinstance(block, HeadingBlock) and not isinstance(following, ParagraphBlock | ListBlock):
            deeper = isinstance(following, HeadingBlock) and following.level > block.level
            if not deeper:
                yield "placeholder", block.text


_CHECKS: tuple[Callable[[Letter, Case, Rulebook], Found], ...] = (
    *(_unfilled, _address, _glyphs, _complaint, _reasons, _request, _kind, _people, _wording, _headings),
)
