"""From a case to a letter: pure, canonical, and the same on every machine.

``compose`` reads a template part by part; what it makes is frozen data whose digest an approval binds. Case number, date
and signatures are not in it: they are the only things filled in when the letter becomes final.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from app.models.case.issuing import LetterOptions
from app.models.case.state import Case
from app.models.letter_texts.content import LetterTexts, Part
from app.models.reading import read_json
from app.models.register import Rulebook
from app.models.texts import Language
from app.models.values import LetterKind
from app.services.letters.address import address_lines
from app.services.letters.after_words import STATEMENT, original
from app.services.letters.letter import (
    AnnexBlock,
    AnyBlock,
    FieldLabels,
    HeadingBlock,
    Item,
    Letter,
    Line,
    ListBlock,
    ParagraphBlock,
)
from app.services.letters.letter import content_digest as content_digest
from app.services.letters.makers import MAKERS
from app.services.letters.matter import Matter
from app.services.letters.saying import said
from app.services.letters.texts import fill
from app.services.pages_letters import LetterParagraph


def compose(case: Case, options: LetterOptions, rulebook: Rulebook, texts: LetterTexts, drafter: str) -> Letter:
    """The letter of this kind for this case, in the language that such a letter has.

    Always answers, also for half-filled cases; what is wrong with it is said by ``lint.faults``. ``drafter`` is the name
    shown in the draft; it is no part of the content.
    """
    matter = Matter(case=case, options=options, rulebook=rulebook, texts=texts)
    return _composed(_Composer(matter).letter(drafter))


def paragraphs(letter: Letter) -> tuple[LetterParagraph, ...]:
    """The letter's paragraphs and list items in reading order, each with its key and source."""
    found: list[LetterParagraph] = []
    for block in letter.blocks:
        if isinstance(block, ParagraphBlock):
            found.append(_line(block))
        elif isinstance(block, ListBlock):
            found += [_line(item) for item in block.items]
    return tuple(found)


def _line(text: ParagraphBlock | Item) -> LetterParagraph:
    return LetterParagraph(key=text.key, text=text.text, source=text.source, edited=text.edited, editable=text.editable)


_Line = TypeVar("_Line", ParagraphBlock, Item)


class _Composer:
    """Reads one template for one matter. Lives for one letter; remembers what could not be filled."""

    def __init__(self, matter: Matter) -> None:
        self._matter = matter
        self._unfilled: dict[str, None] = {}
        decision = matter.options.kind is LetterKind.DECISION
        own = matter.case.draft.paragraphs if decision else ()
        self._own = {paragraph.key: paragraph.text for paragraph in own}
        self._template = f"{matter.family}.{matter.outcome.value}" if matter.outcome else matter.options.kind.value

    def letter(self, drafter: str) -> Letter:
        matter = self._matter
        blocks = tuple(self._edited(self._parts(self._template)))
        keys = {line for block in blocks for line in _keys(block)}
        decision = matter.options.kind is LetterKind.DECISION
        annexes = tuple(said(matter, "matrix_enclosure") for block in blocks if isinstance(block, AnnexBlock))
        return Letter(
            kind=matter.options.kind,
            language=matter.language,
            template=self._template,
            texts=matter.texts.version,
            rulebook=matter.rulebook.version,
            recipient=address_lines(matter.recipient, matter.rulebook),
            addressed=matter.recipient if matter.official or matter.recipient != matter.facts.recipient else None,
            office=self._office(),
            lines=tuple(self._lines()),
            title=self._say(matter.texts.templates[self._template].title),
            blocks=blocks,
            closing=said(matter, "greeting"),
            unit=matter.rulebook.office.name[matter.language],
            labels=self._labels(),
            enclosures_title=said(matter, "enclosures"),
            enclosures=annexes,
            copies=self._copies(),
            approved=decision,
            individual_decision=matter.individual,
            outcome=matter.outcome,
            due=matter.options.due,
            expected=matter.options.expected_by,
            guarded=matter.guarded,
            unfilled=tuple(self._unfilled),
            lost_edits=tuple(key for key in self._own if key not in keys),
            drafter=drafter,
        )

    # --- parts ---------------------------------------------------------------------------------------

    def _parts(self, template: str) -> Iterable[AnyBlock]:
        for part in self._matter.texts.templates[template].parts:
            if self._applies(part):
                yield from self._part(part)

    def _applies(self, part: Part) -> bool:
        flags = self._matter.flags
        return all((flag[1:] not in flags) if flag.startswith("!") else (flag in flags) for flag in part.when)

    def _part(self, part: Part) -> Iterable[AnyBlock]:
        source = f"template:{self._template}"
        if part.include == STATEMENT:
            yield from self._repeated(part.include)
        elif part.include:
            yield from self._parts(part.include)
        elif part.make:
            yield from MAKERS[part.make](self._matter)
        elif part.heading:
            key = f"heading:{part.heading}"
            yield HeadingBlock(key=key, source=source, text=self._say(part.heading), level=part.level)
        elif part.bullets:
            items = (self._item(name, source, not part.locked) for name in part.bullets)
            yield ListBlock(key=f"list:{part.bullets[0]}", source=source, items=tuple(items))
        elif part.text:
            text = self._say(part.text)
            key = f"template:{part.text}"
            yield ParagraphBlock(key=key, source=source, text=text, editable=not part.locked)

    def _repeated(self, template: str) -> Iterable[AnyBlock]:
        """What another letter says, in its own words and language, whether this is that letter or repeats it."""
        inner = _Composer(msgspec.structs.replace(self._matter, options=original(self._matter.options)))
        for block in inner._parts(template):
            spoken = inner._matter.language
            yield block if spoken is self._matter.language else msgspec.structs.replace(block, language=spoken)
        self._unfilled |= inner._unfilled

    def _item(self, name: str, source: str, editable: bool) -> Item:
        return Item(key=f"template:{name}", source=source, text=self._say(name), editable=editable)

    def _say(self, phrase: str) -> str:
        matter = self._matter
        text, missing = fill(matter.texts.say(phrase, matter.language), matter.values)
        self._unfilled |= dict.fromkeys(missing)
        return text

    # --- the caseworker's own words --------------------------------------------------------------------

    def _edited(self, blocks: Iterable[AnyBlock]) -> Iterable[AnyBlock]:
        """The blocks with the caseworker's own words in place of the generated ones; blank words take one out."""
        for block in blocks:
            if isinstance(block, ParagraphBlock):
                own = self._words(block)
                if own.text.strip():
                    yield own
            elif isinstance(block, ListBlock):
                items = tuple(item for item in map(self._words, block.items) if item.text.strip())
                if items:
                    yield msgspec.structs.replace(block, items=items)
            else:
                yield block

    def _words(self, line: _Line) -> _Line:
        own = self._own.get(line.key)
        if own is None or not line.editable or own == line.text:
            return line
        return msgspec.structs.replace(line, text=own, edited=True)

    # --- around the body -------------------------------------------------------------------------------

    def _copies(self) -> str:
        """«Kopi: Kari Nordmann»: who gets the same letter besides; a statement's copy says so as well."""
        matter = self._matter
        to = matter.options.copy_to.strip()
        if matter.options.kind is LetterKind.APPEALS_STATEMENT:
            to = matter.facts.recipient.name.strip()
        return said(matter, "copies", names=to) if to else ""

    def _office(self) -> tuple[str, ...]:
        """The letterhead; an English letter is read abroad, so it names the country and the country's code."""
        matter, office = self._matter, self._matter.rulebook.office
        abroad = matter.language is Language.EN
        postal = (*office.postal_lines, said(matter, "norway")) if abroad else office.postal_lines
        phone = f"+47 {office.phone}" if abroad else office.phone
        return (office.name[matter.language], ", ".join(postal), phone, office.website)

    def _lines(self) -> Iterable[Line]:
        facts = self._matter.facts
        if facts.sender_reference.strip() and not self._matter.official:
            label = self._say("label_reference")
            yield Line(key="sender_reference", label=label, text=facts.sender_reference.strip())
        ours = [reference for reference in facts.our_references if reference.strip()]
        if ours and not self._matter.guarded:
            yield Line(key="our_references", label=self._say("label_ours"), text=", ".join(ours))
        if not self._matter.guarded and facts.party.name.casefold() != self._matter.recipient.name.casefold():
            yield Line(key="concerns", label=self._say("label_concerns"), text=facts.party.name)

    def _labels(self) -> FieldLabels:
        matter = self._matter

        def words(name: str) -> str:
            return matter.texts.say(name, matter.language)

        return FieldLabels(
            case_number=words("label_case"),
            case_number_blank=words("blank_case"),
            date_blank=words("blank_date"),
            drafter_blank=words("blank_drafter"),
            approver_blank=words("blank_approver"),
            page=words("page"),
            approver_role=words("role_approver"),
            drafter_role=words("role_drafter"),
        )


def _keys(block: AnyBlock) -> Iterable[str]:
    yield block.key
    if isinstance(block, ListBlock):
        yield from (item.key for item in block.items)


def _composed(letter: Letter) -> Letter:
    """The letter in Unicode's composed form (NFC), in which every accented letter is one character, and without soft
    hyphens and other characters that are not seen."""
    text = msgspec.json.encode(letter).decode()
    unseen = {ord(sign): None for sign in set(text) if unicodedata.category(sign) == "Cf"}
    composed = unicodedata.normalize("NFC", text.translate(unseen) if unseen else text)
    return letter if composed == text else read_json(composed, Letter)
