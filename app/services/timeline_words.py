"""The words of the history in bokmål, nynorsk and English: names of states and choices, and the sentences' patterns.

Data only. What has a name in the rulebook (conditions, elements, reasons) is named from there instead.
"""

from __future__ import annotations

from enum import StrEnum

from app.models.case.afterwards import AppealResult, ComplaintTiming, ReversalGround
from app.models.case.weighing import FindingResult, Verdict
from app.models.texts import Localised
from app.models.values import LetterKind, Outcome

OUTCOMES: dict[Outcome, Localised] = {
    Outcome.GRANT: Localised("innvilget", "innvilga", "granted"),
    Outcome.PARTIAL: Localised("delvis innvilget", "delvis innvilga", "granted in part"),
    Outcome.REFUSE: Localised("avslag", "avslag", "refused"),
    Outcome.DISMISS: Localised("avvist", "avvist", "dismissed"),
    Outcome.DISCONTINUE: Localised("henlagt", "lagd bort", "discontinued"),
}

LETTERS: dict[LetterKind, Localised] = {
    LetterKind.RECEIPT: Localised("bekreftelse på mottak", "stadfesting på mottak", "receipt"),
    LetterKind.INTERIM_REPLY: Localised("foreløpig svar", "førebels svar", "interim reply"),
    LetterKind.REQUEST_FOR_INFORMATION: Localised("mangelbrev", "mangelbrev", "request for information"),
    LetterKind.DECISION: Localised("vedtaksbrev", "vedtaksbrev", "decision letter"),
    LetterKind.COMPLAINT_RECEIPT: Localised("svar på klage", "svar på klage", "receipt of complaint"),
    LetterKind.DISCONTINUED: Localised("brev om henleggelse", "brev om bortlegging", "letter of discontinuance"),
    LetterKind.ADVANCE_NOTICE: Localised("forhåndsvarsel", "førehandsvarsel", "advance notice"),
    LetterKind.TRANSFER: Localised("brev om oversending", "brev om oversending", "letter of transfer"),
    LetterKind.APPEALS_STATEMENT: Localised("innstilling i klagesak", "innstilling i klagesak", "statement on appeal"),
    LetterKind.DOCUMENT_ACCESS_REPLY: Localised("svar om innsyn", "svar om innsyn", "reply on document access"),
    LetterKind.RETURNED_POST: Localised("brev om retur", "brev om retur", "letter about returned post"),
    LetterKind.FREE_LETTER: Localised("brev", "brev", "letter"),
    LetterKind.FORWARDED_PAPERS: Localised("oversendingsbrev", "oversendingsbrev", "covering letter"),
}

FINDINGS: dict[FindingResult, Localised] = {
    FindingResult.MET: Localised("oppfylt", "oppfylt", "met"),
    FindingResult.NOT_MET: Localised("ikke oppfylt", "ikkje oppfylt", "not met"),
    FindingResult.NOT_RELEVANT: Localised("ikke aktuelt", "ikkje aktuelt", "not relevant"),
}

VERDICTS: dict[Verdict, Localised] = {
    Verdict.GRANTED: Localised("gitt", "gitt", "granted"),
    Verdict.NARROWED: Localised("avgrenset", "avgrensa", "narrowed"),
    Verdict.REFUSED: Localised("avslått", "avslått", "refused"),
}

DISPATCH: dict[str, Localised] = {
    "local_print": Localised("skrevet ut her", "skrive ut her", "printed here"),
    "central_print": Localised("sentral utskrift", "sentral utskrift", "central printing"),
    "file": Localised("lagret som fil", "lagra som fil", "saved as a file"),
}


GROUNDS: dict[ReversalGround, Localised] = {
    ReversalGround.COMPLAINT: Localised(
        "klagen gir grunn til det", "klaga gir grunn til det", "the complaint is justified"
    ),
    ReversalGround.NOT_DETRIMENTAL: Localised(
        "ikke til skade for noen", "ikkje til skade for nokon", "to nobody's detriment"
    ),
    ReversalGround.NOT_NOTIFIED: Localised(
        "vedtaket har ikke nådd parten", "vedtaket har ikkje nådd parten", "the decision has not reached the party"
    ),
    ReversalGround.INVALID: Localised("vedtaket er ugyldig", "vedtaket er ugyldig", "the decision is invalid"),
    ReversalGround.OTHER_LAW: Localised(
        "andre regler gir rett til det", "andre reglar gir rett til det", "other law allows it"
    ),
    ReversalGround.SENT_BACK: Localised(
        "klageinstansen opphevet vedtaket", "klageinstansen oppheva vedtaket", "the appeals body set the decision aside"
    ),
}

TIMINGS: dict[ComplaintTiming, Localised] = {
    ComplaintTiming.IN_TIME: Localised("kom i tide", "kom i tide", "came in time"),
    ComplaintTiming.EXCUSED: Localised("for sent, men unnskyldt", "for seint, men unnskyldt", "late, but excused"),
    ComplaintTiming.SPECIAL_REASONS: Localised(
        "for sent, men særlige grunner", "for seint, men særlege grunnar", "late, but for special reasons"
    ),
    ComplaintTiming.LATE: Localised("kom for sent", "kom for seint", "came too late"),
}

APPEALS: dict[AppealResult, Localised] = {
    AppealResult.UPHELD: Localised("vedtaket er stadfestet", "vedtaket er stadfesta", "the decision is affirmed"),
    AppealResult.CHANGED: Localised("vedtaket er endret", "vedtaket er endra", "the decision is changed"),
    AppealResult.SET_ASIDE: Localised(
        "vedtaket er opphevet og sendt tilbake",
        "vedtaket er oppheva og sendt tilbake",
        "the decision is set aside and the case sent back",
    ),
    AppealResult.DISMISSED: Localised("klagen er avvist", "klaga er avvist", "the complaint is dismissed"),
}


class Pattern(StrEnum):
    """The sentences' patterns; their placeholders are filled from the act."""

    REGISTERED = "registered"
    RECEIVED = "received"
    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"
    IMPARTIAL = "impartial"
    NOT_IMPARTIAL = "not_impartial"
    ROWS = "rows"
    MORE = "more"
    HELD = "held"
    RESUMED = "resumed"
    DRAFTED = "drafted"
    DRAFTED_OWN = "drafted_own"
    DISMISSAL = "dismissal"
    PROPOSED = "proposed"
    APPROVED = "approved"
    ISSUED = "issued"
    REQUESTED = "requested"
    DISPATCHED = "dispatched"
    REGISTERED_POST = "registered_post"
    HANDED_OVER = "handed_over"
    CAME_BACK = "came_back"
    FORWARDED = "forwarded"
    ANSWERED = "answered"
    BY_COMPLAINT = "by_complaint"
    TRANSFERRED = "transferred"
    NOT_JUDGED = "not_judged"
    TAKEN_OUT = "taken_out"
    UNKNOWN = "unknown"
    NEWER = "newer"
    ATTACHED = "attached"
    REMOVED = "removed"
    NOT_TAKEN_IN = "not_taken_in"
    MAIL = "mail"
    SAME_SCAN = "same_scan"
    SAME_REFERENCE = "same_reference"
    SAME_PARTY = "same_party"
    OUR_REFERENCE = "our_reference"
    WAITS = "waits"


PATTERNS: dict[Pattern, Localised] = {
    Pattern.REGISTERED: Localised("«{title}», mottatt {day}", "«{title}», motteken {day}", "“{title}”, received {day}"),
    Pattern.RECEIVED: Localised("{name}, mottatt {day}", "{name}, motteken {day}", "{name}, received {day}"),
    Pattern.ASSIGNED: Localised("til {name}", "til {name}", "to {name}"),
    Pattern.UNASSIGNED: Localised("lagt tilbake i køen", "lagd tilbake i køen", "put back in the queue"),
    Pattern.IMPARTIAL: Localised("habil", "habil", "impartial"),
    Pattern.NOT_IMPARTIAL: Localised("inhabil: {why}", "inhabil: {why}", "not impartial: {why}"),
    Pattern.ROWS: Localised("grunnlag: {rows}", "grunnlag: {rows}", "basis: {rows}"),
    Pattern.MORE: Localised("{text} og {count} til", "{text} og {count} til", "{text} and {count} more"),
    Pattern.HELD: Localised("{reason}, til {day}", "{reason}, til {day}", "{reason}, until {day}"),
    Pattern.RESUMED: Localised("fra {day}", "frå {day}", "from {day}"),
    Pattern.DRAFTED: Localised("begrunnelsen er endret", "grunngjevinga er endra", "the reasons were changed"),
    Pattern.DRAFTED_OWN: Localised(
        "begrunnelsen er endret, {count} avsnitt med egne ord",
        "grunngjevinga er endra, {count} avsnitt med eigne ord",
        "the reasons were changed, {count} paragraphs in own words",
    ),
    Pattern.DISMISSAL: Localised("avvisning: {reason}", "avvising: {reason}", "dismissal: {reason}"),
    Pattern.PROPOSED: Localised("forslag: {outcome}", "framlegg: {outcome}", "proposed: {outcome}"),
    Pattern.APPROVED: Localised(
        "godkjent slik det ble lest", "godkjent slik det vart lese", "approved exactly as it was read"
    ),
    Pattern.ISSUED: Localised("{letter}, datert {day}", "{letter}, datert {day}", "{letter}, dated {day}"),
    Pattern.REQUESTED: Localised(
        "{letter}, svarfrist {day}", "{letter}, svarfrist {day}", "{letter}, to be answered by {day}"
    ),
    Pattern.DISPATCHED: Localised("{how}, {day}", "{how}, {day}", "{how}, {day}"),
    Pattern.REGISTERED_POST: Localised(
        "Rekommandert, sporingsnummer {number}",
        "Rekommandert, sporingsnummer {number}",
        "Registered post, tracking number {number}",
    ),
    Pattern.HANDED_OVER: Localised(
        "{file} lagt i «{place}», {day}", "{file} lagd i «{place}», {day}", "{file} put in “{place}”, {day}"
    ),
    Pattern.CAME_BACK: Localised("{day}: {why}", "{day}: {why}", "{day}: {why}"),
    Pattern.FORWARDED: Localised(
        "med innstilling og kopi til parten, ventes til {day}",
        "med innstilling og kopi til parten, venta til {day}",
        "with our statement and a copy to the party, expected until {day}",
    ),
    Pattern.ANSWERED: Localised("{result}, {day}", "{result}, {day}", "{result}, {day}"),
    Pattern.BY_COMPLAINT: Localised("klage {number}", "klage {number}", "complaint {number}"),
    Pattern.TRANSFERRED: Localised("til {name}", "til {name}", "to {name}"),
    Pattern.NOT_JUDGED: Localised("ikke vurdert", "ikkje vurdert", "not judged"),
    Pattern.TAKEN_OUT: Localised("tatt ut", "teken ut", "taken out"),
    Pattern.UNKNOWN: Localised(
        "gjort med et nyere program", "gjort med eit nyare program", "done with a newer program"
    ),
    Pattern.NEWER: Localised(
        "Saken inneholder noe som er gjort med et nyere program. Oppdater programmet for å arbeide videre med den.",
        "Saka inneheld noko som er gjort med eit nyare program. Oppdater programmet for å arbeide vidare med ho.",
        "The case holds something that was done with a newer program. Update this program to go on with it.",
    ),
    Pattern.ATTACHED: Localised("Vedlegg til {name}.", "Vedlegg til {name}.", "Attached to {name}."),
    Pattern.REMOVED: Localised(
        "Tatt ut av det som vises: {names}.",
        "Teke ut av det som blir vist: {names}.",
        "Left out of what is shown: {names}.",
    ),
    Pattern.NOT_TAKEN_IN: Localised("Ikke tatt inn: {names}.", "Ikkje teke inn: {names}.", "Not taken in: {names}."),
    Pattern.MAIL: Localised(
        "E-post fra {sender}, {date}: «{subject}» (ikke bekreftet).",
        "E-post frå {sender}, {date}: «{subject}» (ikkje stadfesta).",
        "E-mail from {sender}, {date}: “{subject}” (not verified).",
    ),
    Pattern.SAME_SCAN: Localised("samme skannede dokument", "same skanna dokument", "the same scanned document"),
    Pattern.SAME_REFERENCE: Localised("samme referanse", "same referanse", "the same reference"),
    Pattern.SAME_PARTY: Localised(
        "samme person, virksomhet eller bo",
        "same person, verksemd eller bu",
        "the same person, organisation or estate",
    ),
    Pattern.OUR_REFERENCE: Localised("vår referanse", "vår referanse", "our reference"),
    Pattern.WAITS: Localised(
        "venter på opplysninger til {day}", "ventar på opplysningar til {day}", "waits for information until {day}"
    ),
}
