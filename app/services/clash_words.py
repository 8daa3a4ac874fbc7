"""The names of the values that a refused act and the case may not agree on, in bokmål, nynorsk and English. Data only."""

from __future__ import annotations

from app.models.texts import Localised

YES = Localised("ja", "ja", "yes")
NO = Localised("nei", "nei", "no")
PAGE = Localised("side {page}", "side {page}", "page {page}")
WHOLE_ROW = Localised("Hele raden", "Heile rada", "The whole row")
ROW = Localised("Grunnlagsrad {row}", "Grunnlagsrad {row}", "Basis row {row}")
DECISION = Localised("Vedtaket", "Vedtaket", "The decision")
FACTS = Localised("Registreringen", "Registreringa", "The registration")
TEXTS = Localised("tekster fra {day}", "tekstar frå {day}", "texts of {day}")
OWN_PARAGRAPH = Localised("Avsnitt med egne ord", "Avsnitt med eigne ord", "A paragraph in own words")

LABELS: dict[str, Localised] = {
    # the review
    "result": Localised("Vurdering av vilkåret", "Vurdering av vilkåret", "Finding"),
    "evidence": Localised("Side i dokumentet", "Side i dokumentet", "Page of the document"),
    "assessment": Localised("Vurdering", "Vurdering", "Assessment"),
    "legal_basis": Localised("Rettslig grunnlag", "Rettsleg grunnlag", "Legal basis"),
    "legal_basis_text": Localised(
        "Rettslig grunnlag, egne ord", "Rettsleg grunnlag, eigne ord", "Legal basis, in own words"
    ),
    "purpose": Localised("Formål", "Formål", "Purpose"),
    "processing_basis": Localised("Behandlingsgrunnlag", "Behandlingsgrunnlag", "Processing basis"),
    "service": Localised("Tjeneste", "Teneste", "Service"),
    "granted": Localised("Innvilget", "Innvilga", "Granted"),
    "reason": Localised("Begrunnelse", "Grunngjeving", "Reason"),
    "asked": Localised("Står i tabellen", "Står i tabellen", "In the table"),
    "necessary_because": Localised("Nødvendig fordi", "Nødvendig fordi", "Necessary because"),
    "scope": Localised("Personer og periode", "Personar og periode", "Persons and period"),
    "verdict": Localised("Avgjørelse", "Avgjerd", "Verdict"),
    "narrowed_to": Localised("Avgrenset til", "Avgrensa til", "Narrowed to"),
    # the decision
    "grounds": Localised("Regler vi avgjør etter", "Reglar vi avgjer etter", "Provisions we decide by"),
    "facts": Localised("Opplysninger i saken", "Opplysningar i saka", "Facts"),
    "dismissal": Localised("Avvisning", "Avvising", "Dismissal"),
    "individual_decision": Localised("Enkeltvedtak", "Enkeltvedtak", "Individual decision"),
    "texts": Localised("Brevtekster", "Brevtekstar", "Letter texts"),
    # what was registered
    "kind": Localised("Sakstype", "Sakstype", "Kind of case"),
    "door": Localised("Søker", "Søkjar", "Applicant"),
    "language": Localised("Språk", "Språk", "Language"),
    "title": Localised("Tittel", "Tittel", "Title"),
    "received": Localised("Mottatt", "Motteke", "Received"),
    "received_from": Localised("Mottaksdato etter", "Mottaksdato etter", "Day of receipt by"),
    "letter_date": Localised("Brevet er datert", "Brevet er datert", "Dated"),
    "postmark": Localised("Poststempel", "Poststempel", "Postmark"),
    "sender_reference": Localised("Avsenders referanse", "Referansen til avsendaren", "Their reference"),
    "our_references": Localised("Våre referanser", "Referansane våre", "Our references"),
    "reply_wanted": Localised("Ønsket svarfrist", "Ønskt svarfrist", "Reply wanted"),
    "documents": Localised("Dokumenter", "Dokument", "Documents"),
    "letter_pages": Localised("Sider i selve brevet", "Sider i sjølve brevet", "Pages of the letter itself"),
    "enclosures": Localised("Vedlegg", "Vedlegg", "Enclosures"),
    "subjects": Localised("Hvem opplysningene gjelder", "Kven opplysningane gjeld", "Whom the records are about"),
    "estate": Localised("Boet", "Buet", "The estate"),
    "complaint": Localised("Klagen", "Klaga", "The complaint"),
    "representative": Localised("Fullmektig", "Fullmektig", "Acts for the party"),
    "protection": Localised("Skjerming", "Skjerming", "Protection"),
    "sender": Localised("Avsender", "Avsendar", "Sender"),
    "party": Localised("Part", "Part", "Party"),
    "recipient": Localised("Mottaker av svaret", "Mottakar av svaret", "Recipient of the answer"),
    "request": Localised("Det det er søkt om", "Det det er søkt om", "What is asked for"),
    "name": Localised("navn", "namn", "name"),
    "role": Localised("rolle", "rolle", "role"),
    "organisation": Localised("virksomhet", "verksemd", "organisation"),
    "organisation_number": Localised("organisasjonsnummer", "organisasjonsnummer", "organisation number"),
    "national_id": Localised("fødselsnummer", "fødselsnummer", "national identity number"),
    "address": Localised("adresse", "adresse", "address"),
    "email": Localised("e-post", "e-post", "e-mail"),
    "phone": Localised("telefon", "telefon", "telephone"),
    "country": Localised("land", "land", "country"),
    "attention": Localised("v/", "v/", "attention"),
    "country_line": Localised("land i adressen", "land i adressa", "country in the address"),
    "legal_bases_cited": Localised("grunnlag som er oppgitt", "grunnlag som er oppgitt", "legal bases cited"),
    "elements": Localised("opplysninger", "opplysningar", "data elements"),
    "everything": Localised("alt registeret har", "alt registeret har", "everything the register holds"),
    "not_in_register": Localised("finnes ikke i registeret", "finst ikkje i registeret", "not in the register"),
    "period": Localised("periode", "periode", "period"),
    "period_note": Localised("om perioden", "om perioden", "about the period"),
}
"""By the name of a field in the models. Where a path has two parts, the second stands after the first."""
