"""Letters about complaints, reversals, returned post, documents and passing on, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from app.models.case.afterwards import ComplaintAssessment, ComplaintTiming, ReversalGround
from app.models.case.outgoing import AccessAnswer, OutgoingLetter
from app.models.case.state import CameBack, Case, Former, Received, Reversal, SentLetter
from app.models.case.weighing import DecisionDraft
from app.models.parties import Address, Recipient
from app.models.texts import Language
from app.models.values import CaseState, Door, LetterKind, Outcome, digest
from app.services.letters.letter import Letter
from tests.builders import TODAY
from tests.door_facts import complaint_facts, document, facts
from tests.services.letters.sample_cases import decision_case, facts_in, letter_of

APPEALS = Recipient(name="Nav klageinstans", address=Address(lines=("Øvingsgata 1", "0001 OSLO")))
BODY = Recipient(name="Skatteetaten", address=Address(lines=("Postboks 9200 Grønland", "0134 OSLO")))
DUE = date(2026, 12, 7)
_FACTS = {
    Language.NB: "Klageren søkte om web-oppslag. Vi avslo søknaden, fordi klageren ikke er et offentlig organ.\n\n"
    "I klagen skriver klageren at oppslag ville spare tid.",
    Language.NN: "Klagaren søkte om web-oppslag. Vi avslo søknaden, fordi klagaren ikkje er eit offentleg organ.\n\n"
    "I klaga skriv klagaren at oppslag ville spare tid.",
    Language.EN: "The appellant applied for web look-ups. We refused, because the appellant is not a public body.\n\n"
    "In the appeal the appellant writes that look-ups would save time.",
}
_WHY = {
    Language.NB: "Web-oppslag er bare for offentlige organer og eltilsyn. Klagen gir ingen nye opplysninger om det.",
    Language.NN: "Web-oppslag er berre for offentlege organ og eltilsyn. Klaga gir ingen nye opplysningar om det.",
    Language.EN: "Web look-ups are only for public bodies and electricity supervision. The appeal adds nothing new on this.",
}
_LATE = {
    Language.NB: "Klageren var innlagt på sykehus da fristen gikk ut",
    Language.NN: "Klagaren var innlagd på sjukehus då fristen gjekk ut",
    Language.EN: "The appellant was in hospital when the time limit expired",
}
_WORDS = {
    Language.NB: "Vi har fått nye opplysninger fra registeret. Etter dem er ett av vilkårene ikke lenger oppfylt.",
    Language.NN: "Vi har fått nye opplysningar frå registeret. Etter dei er eitt av vilkåra ikkje lenger oppfylt.",
    Language.EN: "We have received new information from the register. On this, one of the conditions is no longer met.",
}
_TITLE = {
    Language.NB: "Slik leser du opplysningene du har fått",
    Language.NN: "Slik les du opplysningane du har fått",
    Language.EN: "How to read the information you have received",
}
_REASONS = {
    Language.NB: ("Vi avslo ett av elementene {tid}.", "Klagen viser at opplysningen er nødvendig."),
    Language.NN: ("Vi avslo eitt av elementa {tid}.", "Klaga viser at opplysninga er nødvendig."),
    Language.EN: ("We refused one of the items {tid}.", "The appeal shows that the information is necessary."),
}


def sent_letter(kind: LetterKind = LetterKind.DECISION, name: str = "l-1", on: date = date(2026, 11, 3)) -> SentLetter:
    letter = OutgoingLetter(
        id=name, kind=kind, document=digest(name.encode()), content=digest(b"c"), date=on, case_number="2026/104"
    )
    return SentLetter(letter=letter, by="ann.berg", by_name="Ann Berg", at="", dispatched_on=on, confirmed=True)


def reversal_case(language: Language, outcome: str, ground: ReversalGround = ReversalGround.COMPLAINT) -> Case:
    """A decision of ours that is being changed to ``outcome``."""
    case = decision_case(facts_in(language), outcome)
    before, why = _REASONS[language]
    first = {Language.NB: "i det første vedtaket", Language.NN: "i det første vedtaket", Language.EN: "at first"}[
        language
    ]
    draft = DecisionDraft(
        grounds=("nav_act_7",), facts=before.format(tid=first), assessment=why, dismissal=case.draft.dismissal
    )
    reversal = Reversal(
        ground=ground,
        why="Klageren har rett.",
        complaint="2026/7",
        by="ann.berg",
        by_name="Ann Berg",
        at="2026-11-23T10:00:00+01:00",
        letter_id="l-1",
        letters=1,
        former=Former(state=CaseState.DISPATCHED, outcome=Outcome.PARTIAL),
    )
    return msgspec.structs.replace(case, letters=(sent_letter(),), reversals=(reversal,), draft=draft)


def complaint_case(language: Language, time: ComplaintTiming = ComplaintTiming.IN_TIME) -> Case:
    """A complaint that has been assessed, in Norwegian, which the appeals body reads."""
    written = Language.NB if language is Language.EN else language
    late = "" if time is ComplaintTiming.IN_TIME else _LATE[written]
    found = ComplaintAssessment(
        entitled=True, signed=True, time=time, time_why=late, facts=_FACTS[written], assessment=_WHY[written]
    )
    return Case(id="case-3", facts=complaint_facts(language=language), complaint=found)


def after_samples(language: Language) -> dict[str, Letter]:
    """By name, with the language in front."""
    named = (*_decided(language), *_complaints(language), *_others(language))
    return {f"{language}-{name}": letter for name, letter in named}


def _decided(language: Language) -> Iterator[tuple[str, Letter]]:
    for outcome in ("grant", "partial", "refuse", "dismiss"):
        yield f"reversal-{outcome}", letter_of(reversal_case(language, outcome))
    for ground in ReversalGround:
        yield f"reversal-{ground}", letter_of(reversal_case(language, "partial", ground))
    elsewhere = reversal_case(language, "grant")
    about = msgspec.structs.replace(complaint_facts(language=language), request=elsewhere.facts.request)
    reversal = msgspec.structs.replace(elsewhere.reversals[0], letter_id="")
    yield (
        "reversal-elsewhere",
        letter_of(msgspec.structs.replace(elsewhere, facts=about, letters=(), reversals=(reversal,), findings={})),
    )


def _complaints(language: Language) -> Iterator[tuple[str, Letter]]:
    kind = LetterKind.APPEALS_STATEMENT
    for timing in (ComplaintTiming.IN_TIME, ComplaintTiming.EXCUSED, ComplaintTiming.SPECIAL_REASONS):
        case = complaint_case(language, timing)
        yield f"statement-{timing}", letter_of(case, kind, due=DUE, recipient=APPEALS)
    late = msgspec.structs.replace(
        complaint_case(language),
        draft=DecisionDraft(
            grounds=("nav_act_7",),
            facts=_FACTS[language],
            assessment=_WHY[language],
            dismissal="complaint_too_late",
        ),
    )
    yield "complaint-dismiss", letter_of(late)
    yield "statement-copy", letter_of(complaint_case(language), kind, due=DUE, recipient=APPEALS, copy=True)


def _others(language: Language) -> Iterator[tuple[str, Letter]]:
    case = Case(id="case-1", facts=facts(Door.ESTATE_ADMINISTRATOR, language=language))
    yield "advance_notice", letter_of(case, LetterKind.ADVANCE_NOTICE, due=DUE, extra=_WORDS[language])
    warned = reversal_case(language, "refuse", ReversalGround.INVALID)
    yield "advance_notice-reversal", letter_of(warned, LetterKind.ADVANCE_NOTICE, due=DUE, extra=_WORDS[language])
    yield "transfer", letter_of(case, LetterKind.TRANSFER, recipient=BODY)
    later = msgspec.structs.replace(case, later=(Received(document=document("x.pdf", 1), on=TODAY),))
    yield "forwarded_papers", letter_of(later, LetterKind.FORWARDED_PAPERS, recipient=BODY)
    ended = msgspec.structs.replace(case, outcome=Outcome.DISCONTINUE, closed_because="withdrawn")
    yield "discontinued", letter_of(ended, LetterKind.DISCONTINUED)
    for answer in AccessAnswer:
        hidden = () if answer is AccessAnswer.ALL else ("fvl_18a", "fvl_19_2_b")
        chosen = {"access": answer, "provisions": hidden}
        yield f"access-{answer}", letter_of(case, LetterKind.DOCUMENT_ACCESS_REPLY, **chosen)
    back = msgspec.structs.replace(sent_letter(), returns=(CameBack(on=TODAY, why="moved", by_name="Ann Berg"),))
    yield "returned_post", letter_of(msgspec.structs.replace(case, letters=(back,)), LetterKind.RETURNED_POST)
    yield (
        "free_letter",
        letter_of(
            case, LetterKind.FREE_LETTER, title=_TITLE[language], extra=_WORDS[language], copy_to="Kari Nordmann"
        ),
    )
