"""The letter texts as the window works with them: their page, trying and making changes, the library, and newer texts.

Reading works offline; only a change asks the server, which decides by the rules that are explained here.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import msgspec

from app.models.case.issuing import LetterOptions
from app.models.letter_texts.change import TextChange
from app.models.letter_texts.content import LetterTexts
from app.models.letter_texts.history import TextHistory
from app.models.letter_texts.rules import check_change, may_edit
from app.models.letter_texts.template_rules import check_templates
from app.models.reading import read_json
from app.models.reasons import Reason, refused
from app.models.store import shelves, text_changes
from app.models.texts import QT_TRANSLATE_NOOP, Language, Localised
from app.models.values import LetterKind
from app.services.casework import Acting
from app.services.core import Core, Part
from app.services.letters.differences import differences
from app.services.library import standard_lines, with_abbreviation
from app.services.pages import Receipt
from app.services.pages_letters import LetterFault, LetterPreview
from app.services.practice_examples import example_case, example_options, examples
from app.services.previewing import composed, preview_of
from app.services.problems import LetterProblem, ServerProblem
from app.services.text_pages import Placeholder, StandardLine, TextsPage, TextsUpgrade
from app.services.text_sync import pull_texts

_DECISION = LetterOptions(kind=LetterKind.DECISION)
_ABBREVIATIONS = "abbreviations"
"""The single value in the store that holds this person's own abbreviations, as JSON."""
_UNUSABLE = LetterFault(
    code="change_refused",
    sentence=QT_TRANSLATE_NOOP("letter", "The texts cannot be changed like this. The letter is shown as it is now."),
    where="change",
    blocking=True,
)
_REFUSED = LetterFault(
    code="change_refused",
    sentence=QT_TRANSLATE_NOOP("letter", "The texts cannot be changed like this."),
    where="change",
    blocking=True,
)


class TextPart(Part):
    """The texts of letters."""

    def __init__(self, core: Core, acting: Acting) -> None:
        Part.__init__(self, core)
        self._acting = acting

    def texts_page(self) -> TextsPage:
        core = self._core
        with core.read() as connection:
            history = core.texts.history(connection)
            known = text_changes.known(connection)
        kept = {entry.link for entry in history.entries}
        vocabulary = history.shipped.vocabulary
        texts = history.on(core.today())
        return TextsPage(
            texts=texts,
            history=tuple(reversed(history.entries)),
            may_edit=may_edit(core.actor),
            placeholders=(*named(vocabulary.placeholders), *_provisions(texts)),
            examples=examples(),
            number=history.number,
            flags=named(vocabulary.flags),
            makers=named(vocabulary.makers),
            lost=tuple(entry for entry in known if entry.link not in kept),
            shipped=history.shipped,
        )

    def _history(self) -> TextHistory:
        with self._core.read() as connection:
            return self._core.texts.history(connection)

    # --- changing ----------------------------------------------------------------------------------------

    def try_texts(self, change: TextChange, example: str, letter: str, language: Language) -> LetterPreview:
        core, history = self._core, self._history()
        try:
            case = example_case(example, language, core.rulebook)
        except KeyError as fault:
            raise LetterProblem(detail="there is no such practice case") from fault
        options = example_options(case, LetterKind(letter), core.rulebook)
        day = max(core.today(), change.first_day)
        whole = all(fault.reason is Reason.PART_LOCKED for fault in check_templates(history, change))
        texts = (history.with_change(change) if whole else history).on(day)
        refusal = check_change(history, history.number, change, core.actor, core.today())
        told = (_REFUSED if whole else _UNUSABLE,) if refusal or not whole else ()
        return msgspec.structs.replace(preview_of(core, case, options, texts, told), refusal=refusal)

    def change_texts(self, base: int, change: TextChange) -> Receipt:
        """Asks the rules here first, so that what cannot be is told at once and offline."""
        core, history = self._core, self._history()
        refusal = check_change(history, base, change, core.actor, core.today())
        if refusal and refusal.reason is not Reason.TEXTS_CHANGED:
            return Receipt(case_id="", refusal=refusal)
        api = core.server()
        answer = api.change_texts(base, change)
        with suppress(ServerProblem):  # What the server has answered stands; the next sync brings it here.
            pull_texts(core, api)
        if answer.entry is None:
            return Receipt(case_id="", refusal=answer.refusal or refused(Reason.TYPE_UNKNOWN))
        return Receipt(case_id="", confirmed=True, key="texts_changed")

    # --- the library -------------------------------------------------------------------------------------

    def standards(self, case_id: str, kind: LetterKind = LetterKind.DECISION) -> tuple[StandardLine, ...]:
        """In today's texts, whatever the draft is written with: what is put in becomes the caseworker's own words."""
        core, case = self._core, self._acting.shown(case_id)
        with core.read() as connection:
            texts = core.texts.today(connection, core.today())
        return standard_lines(case, core.rulebook, texts, kind)

    def abbreviations(self) -> dict[str, str]:
        with self._core.read() as connection:
            kept = shelves.value(connection, _ABBREVIATIONS)
        return read_json(kept, dict[str, str]) if kept else {}

    def set_abbreviation(self, short: str, standard: str) -> None:
        kept = with_abbreviation(self.abbreviations(), short, standard)
        with self._core.write() as connection:
            shelves.set_value(connection, _ABBREVIATIONS, msgspec.json.encode(kept).decode())

    # --- newer texts -------------------------------------------------------------------------------------

    def texts_upgrade(self, case_id: str) -> TextsUpgrade | None:
        core, case = self._core, self._acting.shown(case_id)
        held = case.draft.texts
        if held is None or case.proposal is not None:
            return None
        with core.read() as connection:
            used, now = core.texts.find(connection, held), core.texts.today(connection, core.today())
            newest = core.texts.newest(connection, core.today())
        if used is None:
            return TextsUpgrade(version=newest, changed=())
        changed = differences(composed(core, case, _DECISION, used), composed(core, case, _DECISION, now))
        return TextsUpgrade(version=newest, changed=changed) if changed else None


def named(words: Mapping[str, Localised]) -> tuple[Placeholder, ...]:
    """What may stand in a text, with what each means."""
    return tuple(Placeholder(name=name, meaning=meaning) for name, meaning in words.items())


def _provisions(texts: LetterTexts) -> tuple[Placeholder, ...]:
    """The provisions that phrases may cite, each as it is written out."""
    words = {language: texts.words(language, many=False) for language in Language}
    return tuple(
        Placeholder(name=name, meaning=Localised(*(words[language].get(name, "") for language in Language)))
        for name in sorted(texts.references)
    )
