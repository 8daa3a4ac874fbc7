"""The letter texts of a paper workbench: the shipped ones, and changes that everybody at the shelf sees at once."""

from __future__ import annotations

from app.models.letter_texts.change import TextChange, TextEntry, TextsVersion, linked
from app.models.letter_texts.content import LetterTexts
from app.models.letter_texts.rules import check_change, may_edit
from app.models.reasons import Refused
from app.models.texts import Language, Localised
from app.models.values import LetterKind, digest
from app.services.library import standard_lines, with_abbreviation
from app.services.pages import Receipt
from app.services.pages_letters import LetterParagraph, LetterPlace, LetterPreview
from app.services.problems import ServerProblem
from app.services.text_desk import named
from app.services.text_pages import (
    Example,
    StandardLine,
    TextDifference,
    TextsPage,
    TextsUpgrade,
)
from tests.paper.core import PaperCore, _sheet

_EXAMPLE = Example(
    id="example",
    title=Localised(
        nb="Konkursbo, delvis innvilget", nn="Konkursbu, delvis innvilga", en="Bankruptcy estate, part granted"
    ),
    letters=(LetterKind.DECISION.value, LetterKind.RECEIPT.value),
)


class PaperTexts(PaperCore):
    """What the letters say and who may change it. ``short_forms`` are this person's own abbreviations."""

    def texts_page(self) -> TextsPage:
        history = self.text_history
        vocabulary = history.shipped.vocabulary
        return TextsPage(
            texts=history.on(self.today),
            history=tuple(reversed(history.entries)),
            may_edit=may_edit(self.actor),
            placeholders=named(vocabulary.placeholders),
            examples=(_EXAMPLE,),
            number=history.number,
            flags=named(vocabulary.flags),
            makers=named(vocabulary.makers),
            shipped=history.shipped,
        )

    def try_texts(self, change: TextChange, example: str, letter: str, language: Language) -> LetterPreview:
        """One page with the first text that the change touches."""
        texts = [item[language] for item in change.phrases.values()]
        texts += [item.text[language] for item in change.standards.values() if item]
        text = (texts or ["Nothing is changed."])[0]
        paragraph = LetterParagraph(key="template:tried", text=text, source="template", edited=False, editable=True)
        return LetterPreview(
            case_id=example,
            kind=LetterKind(letter),
            pdf=_sheet(text),
            content=digest(text.encode()),
            paragraphs=(paragraph,),
            faults=self.faults,
            places=(LetterPlace(key=paragraph.key, page=0, left=72, top=109, width=451, height=16),),
            refusal=self._refusal(len(self.shelf.texts), change),
        )

    def change_texts(self, base: int, change: TextChange) -> Receipt:
        if self.offline:
            raise ServerProblem(detail="no network")
        refusal = self._refusal(base, change)
        if refusal:
            return Receipt(case_id="", refusal=refusal)
        history = self.text_history
        entry = TextEntry(
            number=history.number + 1,
            at=f"{self.today}T12:00:00+01:00",
            by=self.actor.id,
            by_name=self.actor.name,
            change=change,
            previous=history.link,
        )
        self.shelf.texts.append(linked(entry))
        for listener in self._listeners:
            listener(frozenset())
        return Receipt(case_id="", confirmed=True, key="texts_changed")

    def _refusal(self, base: int, change: TextChange) -> Refused | None:
        return check_change(self.text_history, base, change, self.actor, self.today)

    def standards(self, case_id: str, kind: LetterKind = LetterKind.DECISION) -> tuple[StandardLine, ...]:
        case = self.shelf.case(case_id)
        assert case is not None
        return standard_lines(case, self.rulebook, self.text_history.on(self.today), kind)

    def abbreviations(self) -> dict[str, str]:
        return dict(self.short_forms)

    def set_abbreviation(self, short: str, standard: str) -> None:
        self.short_forms = with_abbreviation(self.short_forms, short, standard)

    def texts_upgrade(self, case_id: str) -> TextsUpgrade | None:
        """The phrases that differ between the texts of the draft and those of today."""
        case = self.shelf.case(case_id)
        held: TextsVersion | None = case.draft.texts if case else None
        if case is None or held is None:
            return None
        newest = self.text_history.version(self.today)
        found = _differences(self.text_history.at(held), self.text_history.at(newest), case.facts.language)
        return TextsUpgrade(version=newest, changed=found) if found else None


def _differences(old: LetterTexts, new: LetterTexts, language: Language) -> tuple[TextDifference, ...]:
    names = sorted({*old.phrases, *new.phrases})
    pairs = ((name, _said(old, name, language), _said(new, name, language)) for name in names)
    return tuple(
        TextDifference(key=f"template:{name}", before=one, after=other) for name, one, other in pairs if one != other
    )


def _said(texts: LetterTexts, name: str, language: Language) -> str:
    return texts.say(name, language) if name in texts.phrases else ""
