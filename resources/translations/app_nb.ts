<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Abbreviations</name>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>A phrase that is gone</source>
        <translation>En frase som er borte</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Typed after a semicolon, then Tab or a blank: the phrase takes its place.</source>
        <translation>Skriv den etter et semikolon, så Tab eller mellomrom: Frasen kommer i stedet.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>You have none yet. Give a phrase one where you choose it: Ctrl+. while you write in a case.</source>
        <translation>Du har ingen ennå. Gi en frase en forkortelse der du velger den: Ctrl+. mens du skriver i en sak.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Your abbreviations for phrases</source>
        <translation>Forkortelsene dine for fraser</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>About Arbeidsbenken</source>
        <translation>Om Arbeidsbenken</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Arbeidsbenken {own}, Python {python}, Qt {qt} on {system}.</source>
        <translation>Arbeidsbenken {own}, Python {python}, Qt {qt} på {system}.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Arbeidsbenken: MIT License.</source>
        <translation>Arbeidsbenken: MIT-lisens.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>F1 lists the keys of the page you are on.</source>
        <translation>F1 viser hurtigtastene på siden du er på.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Icons, colours and measures from Aksel by Nav: MIT License. Nav's name and logo are not included.</source>
        <translation>Ikoner, farger og mål fra Aksel av Nav: MIT-lisens. Navs navn og logo følger ikke med.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Known limits: scanned letters are pictures. What was registered of them is offered as text beside them. Letters that we send are tagged PDF/UA files.</source>
        <translation>Kjente begrensninger: Skannede brev er bilder. Det som er registrert fra dem, finnes som tekst ved siden av. Brevene vi sender, er merkede PDF/UA-filer.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Light, dark and high contrast follow the machine unless you choose otherwise above.</source>
        <translation>Lyst, mørkt og høy kontrast følger maskinen hvis du ikke velger noe annet ovenfor.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Made to meet EN 301 549 chapter 11 and WCAG 2.2 level AA: everything can be done with the keyboard, every control has a name, and text can be twice as large.</source>
        <translation>Laget for å oppfylle EN 301 549 kapittel 11 og WCAG 2.2 nivå AA: Alt kan gjøres med tastaturet, alle knapper og felter har et navn, og teksten kan gjøres dobbelt så stor.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Qt for Python: GNU Lesser General Public License, version 3. The libraries may be exchanged.</source>
        <translation>Qt for Python: GNU Lesser General Public License, versjon 3. Bibliotekene kan byttes ut.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Something you cannot use? Tell operations; it is a fault like any other.</source>
        <translation>Er det noe du ikke kan bruke? Meld fra til drift; det er en feil som andre feil.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Source Sans 3 by Adobe: SIL Open Font License 1.1.</source>
        <translation>Source Sans 3 av Adobe: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>The licence texts lie beside the program, in LICENSE and in the folder resources.</source>
        <translation>Lisenstekstene ligger sammen med programmet, i LICENSE og i mappen resources.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Who can use it</source>
        <translation>Hvem som kan bruke det</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>from source</source>
        <translation>fra kildekode</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>Language of the letter</source>
        <translation>Språket i brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>Protection</source>
        <translation>Skjerming</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>We answer in the same language.</source>
        <translation>Vi svarer på samme språk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>What is it about?</source>
        <translation>Hva gjelder det?</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>Who is the letter from?</source>
        <translation>Hvem er brevet fra?</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Go to: {page}</source>
        <translation>Gå til: {page}</translation>
    </message>
</context>
<context>
    <name>AddElements</name>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Add data elements</source>
        <translation>Legg til dataelementer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Add {count}</source>
        <translation>Legg til {count}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Data elements by group</source>
        <translation>Dataelementer etter gruppe</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>No data element matches.</source>
        <translation>Ingen dataelementer passer.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Search in names and groups</source>
        <translation>Søk i navn og grupper</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>{name} (sensitive)</source>
        <translation>{name} (sensitivt)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Address, with postal code and place last</source>
        <translation>Adresse, med postnummer og poststed sist</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>At most {count} lines fit in the window.</source>
        <translation>Det er plass til høyst {count} linjer i vinduet.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Attention</source>
        <translation>Ved (kontaktperson)</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>New address</source>
        <translation>Ny adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>The letter itself is not changed: a sheet with this address is printed before it and shows in the window.</source>
        <translation>Selve brevet endres ikke: Et ark med denne adressen skrives ut foran det og vises i vinduet.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Use this address</source>
        <translation>Bruk denne adressen</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Write an address.</source>
        <translation>Skriv en adresse.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <location filename="../../app/views/register/address.py"/>
        <source>{code} is not a postal code we know.</source>
        <translation>{code} er ikke et postnummer vi kjenner.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/address.py"/>
        <source>{code} is {place} in the postal register.</source>
        <translation>{code} er {place} i postnummerregisteret.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <location filename="../../app/views/register/advice.py"/>
        <source>Seems to be missing: {names}. The letter can be registered all the same; what is missing can be asked for in a letter.</source>
        <translation>Ser ut til å mangle: {names}. Brevet kan registreres likevel; du kan be om det som mangler, i et brev.</translation>
    </message>
</context>
<context>
    <name>ApprovalQueue</name>
    <message>
        <location filename="../../app/views/approvals/queue.py"/>
        <source>Proposals waiting for approval</source>
        <translation>Forslag som venter på godkjenning</translation>
    </message>
</context>
<context>
    <name>ApprovalsView</name>
    <message numerus="yes">
        <location filename="../../app/views/approvals/page.py"/>
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n vedtak</numerusform>
            <numerusform>%n vedtak</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/page.py"/>
        <source>Approve the decision</source>
        <translation>Godkjenn vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/page.py"/>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/page.py"/>
        <source>No decision waits for approval.</source>
        <translation>Ingen vedtak venter på godkjenning.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/page.py"/>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/page.py"/>
        <source>Return for mending</source>
        <translation>Send tilbake til retting</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>%n package(s) were put in «{folder}».</source>
        <translation>
            <numerusform>%n pakke er lagt i «{folder}».</numerusform>
            <numerusform>%n pakker er lagt i «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Archive packages</source>
        <translation>Arkivpakker</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Closed cases</source>
        <translation>Avsluttede saker</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Closed cases that have not been handed to the archive since they were closed. Each becomes one file.</source>
        <translation>Avsluttede saker som ikke er levert til arkivet siden de ble avsluttet. Hver blir én fil.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Every closed case has been handed over.</source>
        <translation>Alle avsluttede saker er levert.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Made before</source>
        <translation>Laget før</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Make packages …</source>
        <translation>Lag pakker …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Making package {number} of {total} …</source>
        <translation>Lager pakke {number} av {total} …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Where the packages are put</source>
        <translation>Hvor pakkene legges</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>ArrivalSection</name>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>It stands in the history of the case.</source>
        <translation>Det blir stående i sakens historikk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>What has come</source>
        <translation>Hva som har kommet</translation>
    </message>
</context>
<context>
    <name>ArrivedNotice</name>
    <message>
        <location filename="../../app/views/case/arrived.py"/>
        <source>Since the case was put on hold this has come: {names}, the latest on {day}.</source>
        <translation>Siden saken ble satt på vent, har dette kommet: {names}, det siste {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/arrived.py"/>
        <source>What we waited for has come: go on with the case</source>
        <translation>Det vi ventet på, har kommet: gå videre med saken</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <location filename="../../app/views/case/decide/asked.py"/>
        <source>Ask for</source>
        <translation>Be om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/asked.py"/>
        <source>What the checklist found not met is ticked. Each becomes a paragraph of the letter.</source>
        <translation>Det sjekklisten fant ikke oppfylt, er krysset av. Hvert punkt blir et avsnitt i brevet.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../app/views/case/asking.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking.py"/>
        <source>Say why; it will stand in the history of the case.</source>
        <translation>Skriv hvorfor; det blir stående i sakens historikk.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking.py"/>
        <source>Write a day that lies ahead.</source>
        <translation>Skriv en dag som ligger fram i tid.</translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>A refusal needs a reason.</source>
        <translation>Et avslag må begrunnes.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Another one, in their own words</source>
        <translation>Et annet, med deres egne ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Basis row {place}</source>
        <translation>Grunnlagsrad {place}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Choose, or write below</source>
        <translation>Velg, eller skriv under</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>In their own words</source>
        <translation>Med deres egne ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Legal basis for disclosure</source>
        <translation>Hjemmel for utlevering</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Processing basis</source>
        <translation>Behandlingsgrunnlag</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Purpose in their own words</source>
        <translation>Formålet med deres egne ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Ready words for the reason</source>
        <translation>Ferdige ord til begrunnelsen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Remove basis row {place}</source>
        <translation>Fjern grunnlagsrad {place}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Verdict</source>
        <translation>Avgjørelse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>{row}: verdict</source>
        <translation>{row}: avgjørelse</translation>
    </message>
</context>
<context>
    <name>BasisRows</name>
    <message>
        <location filename="../../app/views/case/review/basis.py"/>
        <source>Add basis row</source>
        <translation>Legg til grunnlagsrad</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis.py"/>
        <source>One row for each legal basis and purpose. What is shown first is what the letter itself says.</source>
        <translation>Én rad for hver hjemmel og hvert formål. Det som vises først, er det brevet selv sier.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis.py"/>
        <source>{done} of {whole} decided</source>
        <translation>{done} av {whole} avgjort</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../../app/views/bench.py"/>
        <source>The practice office is being made ready, with invented people and letters …</source>
        <translation>Øvingskontoret blir gjort klart, med oppdiktede personer og brev …</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../app/views/dispatch/beside.py"/>
        <source>{letter} to {name}, case {number}.</source>
        <translation>{letter} til {name}, sak {number}.</translation>
    </message>
</context>
<context>
    <name>BothWays</name>
    <message>
        <location filename="../../app/views/approvals/both_ways.py"/>
        <source>The letter says nothing of this.</source>
        <translation>Brevet sier ikke noe om dette.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/both_ways.py"/>
        <source>These words do not come from the review.</source>
        <translation>Disse ordene kommer ikke fra vurderingen.</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Add a document …</source>
        <translation>Legg til et dokument …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Add a note …</source>
        <translation>Skriv et notat …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/actions.py"/>
        <source>Archive package …</source>
        <translation>Arkivpakke …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Assign to somebody …</source>
        <translation>Tildel til noen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Change the decision …</source>
        <translation>Endre vedtaket …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Changed or set aside by the appeals body …</source>
        <translation>Endret eller opphevet av klageinstansen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Close the case …</source>
        <translation>Avslutt saken …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Correct the registration …</source>
        <translation>Rett registreringen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Discontinue …</source>
        <translation>Henlegg …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Dismiss the complaint …</source>
        <translation>Avvis klagen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>I am impartial in this case</source>
        <translation>Jeg er habil i denne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>I am not impartial …</source>
        <translation>Jeg er inhabil …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Let the decision stand …</source>
        <translation>La vedtaket stå …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/actions.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Not changed or set aside after all …</source>
        <translation>Likevel ikke endret eller opphevet …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Put back in the pool</source>
        <translation>Legg tilbake i køen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Put on hold …</source>
        <translation>Sett på vent …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Record the appeals body's answer …</source>
        <translation>Før inn svaret fra klageinstansen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Registered in error …</source>
        <translation>Feilregistrert …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Reopen …</source>
        <translation>Gjenåpne …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Resume</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Take the case</source>
        <translation>Ta saken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/actions.py"/>
        <source>Undo last</source>
        <translation>Angre det siste</translation>
    </message>
    <message>
        <location filename="../../app/views/case/actions.py"/>
        <source>Verify the history</source>
        <translation>Kontroller historikken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Withdraw the proposal</source>
        <translation>Trekk forslaget tilbake</translation>
    </message>
</context>
<context>
    <name>CaseFinder</name>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>Cases that the scan may belong to</source>
        <translation>Saker skanningen kan høre til</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>Find the case by number, name or reference</source>
        <translation>Finn saken på nummer, navn eller referanse</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>No case seems likely. Search for it.</source>
        <translation>Ingen sak peker seg ut. Søk etter den.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>No case was found. Try another number, name or reference.</source>
        <translation>Fant ingen sak. Prøv et annet nummer, navn eller en annen referanse.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>No number yet</source>
        <translation>Ikke noe nummer ennå</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>These are likely. Search for any other.</source>
        <translation>Disse er sannsynlige. Søk etter andre.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Assigned to {name}</source>
        <translation>Tildelt {name}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Complaint deadline over: {day}</source>
        <translation>Klagefristen er ute: {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Complaint deadline: {day}</source>
        <translation>Klagefrist: {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Go to the first point</source>
        <translation>Gå til det første punktet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Not assigned to anybody</source>
        <translation>Ikke tildelt noen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Open the sync page</source>
        <translation>Åpne synkroniseringssiden</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The approval fell on {when}, because {name} changed {what}. It must be submitted again.</source>
        <translation>Godkjenningen falt bort {when} fordi {name} gjorde en endring: {what}. Vedtaket må sendes til godkjenning på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The case is closed.</source>
        <translation>Saken er avsluttet.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The case was registered in error.</source>
        <translation>Saken ble feilregistrert.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The proposal fell on {when}, because {name} changed {what}. It must be submitted again.</source>
        <translation>Forslaget falt bort {when} fordi {name} gjorde en endring: {what}. Det må sendes til godkjenning på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>no number yet – waiting for the server</source>
        <translation>ikke noe nummer ennå – venter på serveren</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>work towards {first}, over after {last}</source>
        <translation>sikt mot {first}, over fristen etter {last}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{count} not sent yet</source>
        <translation>{count} ikke sendt ennå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{name} returned the proposal on {when}.</source>
        <translation>{name} sendte forslaget tilbake {when}.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{name}: {when}</source>
        <translation>{name}: {when}</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Assigned to</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Matter</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>No number yet; the server has not answered</source>
        <translation>Har ikke fått nummer ennå; serveren har ikke svart</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Seems to be missing: {names}</source>
        <translation>Ser ut til å mangle: {names}</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Take the case</source>
        <translation>Ta saken</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Decide and write</source>
        <translation>Avgjør og skriv</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Notes ({count})</source>
        <translation>Notater ({count})</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
</context>
<context>
    <name>CaseTalk</name>
    <message>
        <location filename="../../app/views/case/talk.py"/>
        <source>There is nothing of yours to take back here.</source>
        <translation>Her er det ikke noe av ditt å angre.</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>Fetching the case …</source>
        <translation>Henter saken …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>Open a case from the worklist.</source>
        <translation>Åpne en sak fra oppgavelisten.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>There is no such case, or you may not see it.</source>
        <translation>Saken finnes ikke, eller du har ikke lov til å se den.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <location filename="../../app/views/texts/change_card.py"/>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/change_card.py"/>
        <source>Open: {text}</source>
        <translation>Åpne: {text}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>Next unanswered (F8)</source>
        <translation>Neste ubesvarte (F8)</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>Page {page} of {name}</source>
        <translation>Side {page} i {name}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>Seems to be missing in the letter</source>
        <translation>Ser ut til å mangle i brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>The reasons in the letter are written from these rows. Every row needs a finding.</source>
        <translation>Begrunnelsen i brevet bygger på disse radene. Alle radene må vurderes.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>a document</source>
        <translation>et dokument</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>{done} of {whole} answered</source>
        <translation>{done} av {whole} besvart</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>Commands and cases</source>
        <translation>Kommandoer og saker</translation>
    </message>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>Search for a command, a case or a name</source>
        <translation>Søk etter en kommando, en sak eller et navn</translation>
    </message>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>Search for a command, a case or a name …</source>
        <translation>Søk etter en kommando, en sak eller et navn …</translation>
    </message>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>{command}, {keys}</source>
        <translation>{command}, {keys}</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Can the complaint be tried?</source>
        <translation>Kan klagen behandles?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Change the decision …</source>
        <translation>Endre vedtaket …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Did it come in time?</source>
        <translation>Kom den i tide?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Dismiss the complaint …</source>
        <translation>Avvis klagen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Has the complainant the right to complain?</source>
        <translation>Har klageren rett til å klage?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Has the complainant the right to complain? (section 28)</source>
        <translation>Har klageren rett til å klage? (§ 28)</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>If the complaint is justified, the decision is changed. Otherwise it goes to the appeals body with our statement, and the party gets a copy (section 33). One that cannot be tried is dismissed.</source>
        <translation>Har klageren rett, blir vedtaket endret. Ellers går klagen til klageinstansen med innstillingen vår, og parten får kopi (§ 33). En klage som ikke kan behandles, blir avvist.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Is it signed, and does it name the decision?</source>
        <translation>Er den underskrevet, og nevner den vedtaket?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Is it signed, and does it name the decision? (section 32)</source>
        <translation>Er den underskrevet, og nevner den vedtaket? (§ 32)</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Not judged</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Our assessment</source>
        <translation>Vurderingen vår</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>The facts, and what the complaint says.</source>
        <translation>Faktum, og det som står i klagen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>The party may comment until</source>
        <translation>Parten kan uttale seg fram til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>The party's copy</source>
        <translation>Kopien til parten</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>The statement</source>
        <translation>Innstillingen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Two ways on</source>
        <translation>To veier videre</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>We expect an answer by</source>
        <translation>Vi venter svar innen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>What the case is about</source>
        <translation>Hva saken gjelder</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>What we think of it</source>
        <translation>Hva vi mener om den</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Why it is tried although it came too late</source>
        <translation>Hvorfor den blir behandlet selv om den kom for sent</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Why we change the decision, or hold fast to it.</source>
        <translation>Hvorfor vi endrer vedtaket eller holder fast ved det.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Write this in Norwegian (bokmål), although the case is in English. The appeals body reads it, and the party's copy repeats it as it stands.</source>
        <translation>Skriv dette på norsk (bokmål), selv om saken er på engelsk. Klageinstansen leser det, og kopien til parten gjengir det som det står.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ComplaintSection</name>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Complaint</source>
        <translation>Klage</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Date of the decision</source>
        <translation>Dato for vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>How notice was given</source>
        <translation>Hvordan underretningen skjedde</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It asks to see documents</source>
        <translation>Den ber om innsyn i dokumenter</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It is signed</source>
        <translation>Den er underskrevet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It names the decision</source>
        <translation>Den nevner vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It says what should be changed</source>
        <translation>Den sier hva som bør endres</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Notice reached the party</source>
        <translation>Underretningen kom fram til parten</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Number of the decision</source>
        <translation>Nummer på vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The decision it is against.</source>
        <translation>Vedtaket det klages på.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>What was decided</source>
        <translation>Hva som ble bestemt</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Add a condition</source>
        <translation>Legg til et vilkår</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Always stands in the letter.</source>
        <translation>Står alltid i brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Only when, or not when: {condition}</source>
        <translation>Bare når, eller ikke når: {condition}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Stands in the letter</source>
        <translation>Står i brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Take the condition out: {condition}</source>
        <translation>Ta ut vilkåret: {condition}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>not when</source>
        <translation>ikke når</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>only when</source>
        <translation>bare når</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <location filename="../../app/views/register/fields.py"/>
        <source>Choose a country</source>
        <translation>Velg et land</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>Go on working</source>
        <translation>Arbeid videre</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>Report {number}</source>
        <translation>Rapport {number}</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>Something went wrong in the program</source>
        <translation>Noe gikk galt i programmet</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>The fault is ours, not yours. Everything you saved and typed is safe on this machine.</source>
        <translation>Feilen er vår, ikke din. Alt du har lagret og skrevet, er trygt på denne maskinen.</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>You can go on working. If it happens again, copy the report and send it to operations.</source>
        <translation>Du kan arbeide videre. Skjer det igjen, kopierer du rapporten og sender den til drift.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../app/views/widgets/date_field.py"/>
        <source>Choose from the calendar: {label}</source>
        <translation>Velg i kalenderen: {label}</translation>
    </message>
    <message>
        <location filename="../../app/views/widgets/date_field.py"/>
        <source>This is not a date. Write it like 14.10.2026 or 141026.</source>
        <translation>Dette er ikke en dato. Skriv den slik: 14.10.2026 eller 141026.</translation>
    </message>
    <message>
        <location filename="../../app/views/widgets/date_field.py"/>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
</context>
<context>
    <name>DecideTab</name>
    <message>
        <location filename="../../app/views/case/decide/tab.py"/>
        <source>Kept on this machine</source>
        <translation>Tatt vare på her på maskinen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/tab.py"/>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/tab.py"/>
        <source>Typing …</source>
        <translation>Skriver …</translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>A refusal or narrowing needs the provision it is based on, not the one the letter cites.</source>
        <translation>Et avslag eller en avgrensning må vise til regelen den bygger på, ikke den brevet viser til.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Dismiss without examining</source>
        <translation>Avvis uten å realitetsbehandle</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Facts</source>
        <translation>Faktum</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Not dismissed</source>
        <translation>Ikke avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Only where the request cannot be examined at all.</source>
        <translation>Bare når kravet ikke kan behandles i det hele tatt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Provisions we decide by</source>
        <translation>Regler vi avgjør etter</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Suggest from the review</source>
        <translation>Foreslå ut fra gjennomgangen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Then the letter tells how to complain (Public Administration Act section 27).</source>
        <translation>Da forteller brevet hvordan man klager (forvaltningsloven § 27).</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>This is an individual decision</source>
        <translation>Dette er et enkeltvedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>What we build on, in short.</source>
        <translation>Kort om det vi bygger på.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>What weighed most, and why.</source>
        <translation>Det som veide tyngst, og hvorfor.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../../app/views/dispatch/deeds.py"/>
        <source>Handing over: {done} of {total} …</source>
        <translation>Overleverer: {done} av {total} …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/deeds.py"/>
        <source>The letter was saved as {file}.</source>
        <translation>Brevet er lagret som {file}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/deeds.py"/>
        <source>Type or scan the case number on the letter that came back, and press Enter.</source>
        <translation>Skriv eller skann saksnummeret på brevet som kom i retur, og trykk Enter.</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <location filename="../../app/views/dispatch/dialog.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) are in their envelopes and marked as sent.</source>
        <translation>
            <numerusform>%n brev er i konvolutten og merket som sendt.</numerusform>
            <numerusform>%n brev er i konvoluttene og merket som sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) are out of their envelopes again; nothing was marked as sent.</source>
        <translation>
            <numerusform>%n brev er tatt ut av konvolutten igjen og står ikke lenger som sendt.</numerusform>
            <numerusform>%n brev er tatt ut av konvoluttene igjen og står ikke lenger som sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) were handed to central print and marked as sent. This cannot be taken back here.</source>
        <translation>
            <numerusform>%n brev er overlevert sentral utskrift og merket som sendt. Det kan ikke angres her.</numerusform>
            <numerusform>%n brev er overlevert sentral utskrift og merket som sendt. Det kan ikke angres her.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Case {number}: the new address is kept. Print the letter; a sheet with the address goes before it.</source>
        <translation>Sak {number}: Den nye adressen er lagret. Skriv ut brevet; et ark med adressen følger foran det.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Give it the right address, then print it and put it in its envelope again.</source>
        <translation>Gi det riktig adresse, skriv det ut og legg det i konvolutt igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>New address …</source>
        <translation>Ny adresse …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Noted that the letter to {name} came back.</source>
        <translation>Det er notert at brevet til {name} kom i retur.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Nothing was handed over.</source>
        <translation>Ingenting er overlevert.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Receipt: {file}.</source>
        <translation>Kvittering: {file}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>What was sent again after it came back cannot be taken back.</source>
        <translation>Det som er sendt på nytt etter retur, kan ikke angres.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>{name}, case {number}: in its envelope and marked as sent.</source>
        <translation>{name}, sak {number}: i konvolutten og merket som sendt.</translation>
    </message>
</context>
<context>
    <name>DeskQuestions</name>
    <message>
        <location filename="../../app/views/dispatch/asking.py"/>
        <source>Save the letter</source>
        <translation>Lagre brevet</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <location filename="../../app/views/widgets/diff_text.py"/>
        <source>[added: {words}]</source>
        <translation>[nytt: {words}]</translation>
    </message>
    <message>
        <location filename="../../app/views/widgets/diff_text.py"/>
        <source>[removed: {words}]</source>
        <translation>[fjernet: {words}]</translation>
    </message>
</context>
<context>
    <name>DoneNotices</name>
    <message>
        <location filename="../../app/views/register/done.py"/>
        <source>Case {number} is on hold.</source>
        <translation>Sak {number} står på vent.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/done.py"/>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/register/done.py"/>
        <source>What we waited for has come: go on with the case</source>
        <translation>Det vi ventet på, har kommet: gå videre med saken</translation>
    </message>
    <message>
        <location filename="../../app/views/register/done.py"/>
        <source>{name} is added to case {number}.</source>
        <translation>{name} er lagt til i sak {number}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/done.py"/>
        <source>{name} is registered as a case.</source>
        <translation>{name} er registrert som sak.</translation>
    </message>
</context>
<context>
    <name>DoorField</name>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>Appointed by the court for an estate</source>
        <translation>Oppnevnt av retten for et bo</translation>
    </message>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>EEA, agreement countries and others</source>
        <translation>EØS, avtaleland og andre</translation>
    </message>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>Heirs, estates of deceased persons, people acting for somebody</source>
        <translation>Arvinger, dødsbo og de som opptrer for noen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>Organisations, research, everybody else</source>
        <translation>Virksomheter, forskning og alle andre</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Changed by us</source>
        <translation>Endret av oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Choose a text from the list.</source>
        <translation>Velg en tekst fra listen.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Drop this new phrase</source>
        <translation>Dropp den nye frasen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Name of the law</source>
        <translation>Lovens navn</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>New phrase</source>
        <translation>Ny frase</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Not published</source>
        <translation>Ikke publisert</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Put back as it was</source>
        <translation>Sett tilbake slik den var</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Stands in: {letters}</source>
        <translation>Står i: {letters}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Take it out of the library</source>
        <translation>Ta den ut av biblioteket</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>To be taken out</source>
        <translation>Skal tas ut</translation>
    </message>
</context>
<context>
    <name>ElementGroup</name>
    <message>
        <location filename="../../app/views/register/elements.py"/>
        <source>{group} ({ticked} of {all})</source>
        <translation>{group} ({ticked} av {all})</translation>
    </message>
</context>
<context>
    <name>ElementsField</name>
    <message>
        <location filename="../../app/views/register/elements.py"/>
        <source>Nothing ticked yet. Open a group or search.</source>
        <translation>Ikke noe er krysset av ennå. Åpne en gruppe eller søk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/elements.py"/>
        <source>Search among the data elements</source>
        <translation>Søk blant dataelementene</translation>
    </message>
    <message>
        <location filename="../../app/views/register/elements.py"/>
        <source>{count} asked for</source>
        <translation>{count} det er bedt om</translation>
    </message>
</context>
<context>
    <name>EnclosureBox</name>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Named in the letter, but not in the scan</source>
        <translation>Nevnt i brevet, men ikke med i skanningen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Pages in the scan, e.g. 2 or 2–3</source>
        <translation>Sider i skanningen, f.eks. 2 eller 2–3</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
</context>
<context>
    <name>EnclosuresDialog</name>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>The case has no documents.</source>
        <translation>Saken har ingen dokumenter.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>What is chosen is printed after the letter and lies in its envelope. The letter itself is not changed.</source>
        <translation>Det som velges, skrives ut etter brevet og ligger i konvolutten. Selve brevet endres ikke.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>{name} (%n page(s))</source>
        <translation>
            <numerusform>{name} (%n side)</numerusform>
            <numerusform>{name} (%n sider)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateSection</name>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Administrator</source>
        <translation>Bostyrer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>As the enclosed papers say.</source>
        <translation>Slik det står i de vedlagte papirene.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Court</source>
        <translation>Domstol</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Date of the probate certificate</source>
        <translation>Dato for skifteattesten</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Debtor</source>
        <translation>Skyldner</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Estate</source>
        <translation>Bo</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Estate opened</source>
        <translation>Boet åpnet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The court's case number</source>
        <translation>Domstolens saksnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The debtor's organisation number</source>
        <translation>Skyldnerens organisasjonsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The estate's organisation number</source>
        <translation>Boets organisasjonsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Use the administrator</source>
        <translation>Bruk bostyreren</translation>
    </message>
</context>
<context>
    <name>FactsInWords</name>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Acts for the party</source>
        <translation>Opptrer for parten</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Administrator</source>
        <translation>Bostyrer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Against decision</source>
        <translation>Gjelder vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Asks to see documents</source>
        <translation>Ber om innsyn</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Certificate dated</source>
        <translation>Attest datert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Court</source>
        <translation>Domstol</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Court case</source>
        <translation>Sak hos domstolen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Data elements</source>
        <translation>Dataelementer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Dated</source>
        <translation>Datert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Debtor</source>
        <translation>Skyldner</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Decided on</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Everything the register holds</source>
        <translation>Alt registeret inneholder</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>In case</source>
        <translation>I sak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Legal bases cited</source>
        <translation>Oppgitte hjemler</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Names the decision</source>
        <translation>Nevner vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Not in the register</source>
        <translation>Ikke i registeret</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Notice reached the party</source>
        <translation>Underretning kom fram</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Number of the estate</source>
        <translation>Boets nummer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Our references</source>
        <translation>Våre referanser</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Pages of the letter itself</source>
        <translation>Sidene med selve brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Postmark</source>
        <translation>Poststempel</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Reply wanted</source>
        <translation>Ønsker svar innen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Says what should change</source>
        <translation>Sier hva som bør endres</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Sender's e-mail</source>
        <translation>Avsenderens e-post</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Sender's telephone</source>
        <translation>Avsenderens telefon</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The answer goes to</source>
        <translation>Svaret går til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The complaint</source>
        <translation>Klagen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The estate</source>
        <translation>Boet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The people</source>
        <translation>Personene</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Their reference</source>
        <translation>Deres referanse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>What is asked for</source>
        <translation>Det som det bes om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>What was decided</source>
        <translation>Hva som ble bestemt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Whom the records are about</source>
        <translation>Hvem opplysningene gjelder</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>authority not judged yet</source>
        <translation>fullmakten er ikke vurdert ennå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>authority not proven</source>
        <translation>fullmakten er ikke dokumentert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>authority proven</source>
        <translation>fullmakten er dokumentert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>born {day}</source>
        <translation>født {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>died {day}</source>
        <translation>død {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <location filename="../../app/views/case/decide/faults.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Og %n til.</numerusform>
            <numerusform>Og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/faults.py"/>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../app/views/widgets/line_field.py"/>
        <source>required</source>
        <translation>må fylles ut</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Both changed this</source>
        <translation>Begge har endret dette</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Only others changed this</source>
        <translation>Bare andre har endret dette</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Only you changed this</source>
        <translation>Bare du har endret dette</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Take theirs</source>
        <translation>Bruk den andres</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>You saw: {value}</source>
        <translation>Du så: {value}</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>{choice}, {field}: {value}</source>
        <translation>{choice}, {field}: {value}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>All open</source>
        <translation>Alle åpne</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Due soon</source>
        <translation>Snart frist</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Letter came back</source>
        <translation>Brev i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>To the archive</source>
        <translation>Til arkivet</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Unassigned</source>
        <translation>Ikke tildelt</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Met</source>
        <translation>Oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>No page</source>
        <translation>Ingen side</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>No page chosen</source>
        <translation>Ingen side valgt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Not met</source>
        <translation>Ikke oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Not relevant</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Use the page now shown</source>
        <translation>Bruk siden som vises nå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>{place}. {question}</source>
        <translation>{place}. {question}</translation>
    </message>
</context>
<context>
    <name>FlagChooser</name>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Conditions</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Search for words …</source>
        <translation>Søk etter ord …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Search in the conditions</source>
        <translation>Søk i vilkårene</translation>
    </message>
</context>
<context>
    <name>FormLookups</name>
    <message>
        <location filename="../../app/views/register/lookups.py"/>
        <source>Administrator by the register: {names}.</source>
        <translation>Bostyrer ifølge registeret: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/lookups.py"/>
        <source>Administrator by the register: {names}. That is not who acts for the estate here.</source>
        <translation>Bostyrer ifølge registeret: {names}. Det er ikke den som opptrer for boet her.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <location filename="../../app/views/register/form.py"/>
        <source>Also the fields that a letter through this door seldom needs.</source>
        <translation>Også feltene som et brev fra denne søkergruppen sjelden trenger.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form.py"/>
        <source>Show all fields</source>
        <translation>Vis alle felter</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <location filename="../../app/views/register/forms.py"/>
        <source>Add to the case</source>
        <translation>Legg til i saken</translation>
    </message>
</context>
<context>
    <name>FoundCases</name>
    <message>
        <location filename="../../app/views/inbox/found.py"/>
        <source>Nothing found. Try fewer words, or the filter «All».</source>
        <translation>Fant ikke noe. Prøv færre ord, eller filteret «Alle».</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/found.py"/>
        <source>There is nothing here. Take the next case or register a letter.</source>
        <translation>Her er det tomt. Ta neste sak, eller registrer et brev.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>Change person</source>
        <translation>Bytt person</translation>
    </message>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>Nobody is signed in</source>
        <translation>Ingen er logget på</translation>
    </message>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>Only invented people and letters. The key to the data lies beside the data.</source>
        <translation>Bare oppdiktede personer og brev. Nøkkelen til dataene ligger ved siden av dataene.</translation>
    </message>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>Practice</source>
        <translation>Øving</translation>
    </message>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>Sign in again</source>
        <translation>Logg på igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>The server has signed you out. You can go on working; it is sent when you have signed in again.</source>
        <translation>Serveren har logget deg av. Du kan arbeide videre; arbeidet sendes når du har logget på igjen.</translation>
    </message>
</context>
<context>
    <name>FrankingDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n konvolutt</numerusform>
            <numerusform>%n konvolutter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Envelopes</source>
        <translation>Konvolutter</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>For whoever franks the post. Weights are computed from the number of sheets.</source>
        <translation>For den som frankerer posten. Vekten er regnet ut fra antall ark.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Franking list</source>
        <translation>Frankeringsliste</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Registered</source>
        <translation>Rekommandert</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Save as CSV …</source>
        <translation>Lagre som CSV …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Sent by our own post on a day</source>
        <translation>Sendt med egen post en dag</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Sums</source>
        <translation>Summer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>The marked letters (%n)</source>
        <translation>
            <numerusform>Det merkede brevet (%n)</numerusform>
            <numerusform>De merkede brevene (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>The weight classes have not been confirmed; check them against current rates.</source>
        <translation>Vektklassene er ikke bekreftet; kontroller mot gjeldende priser.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Weight class</source>
        <translation>Vektklasse</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Which letters</source>
        <translation>Hvilke brev</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>too heavy for a letter</source>
        <translation>for tung for brev</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>up to {limit} g</source>
        <translation>inntil {limit} g</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>{envelopes}, {grams} g in all.</source>
        <translation>{envelopes}, {grams} g i alt.</translation>
    </message>
</context>
<context>
    <name>FrankingErrand</name>
    <message>
        <location filename="../../app/views/dispatch/papers.py"/>
        <source>franking-list-{day}</source>
        <translation>frankeringsliste-{day}</translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message numerus="yes">
        <location filename="../../app/views/texts/gathered.py"/>
        <source>%n text(s) changed and not published</source>
        <translation>
            <numerusform>%n tekst er endret og ikke publisert</numerusform>
            <numerusform>%n tekster er endret og ikke publisert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Asking the server …</source>
        <translation>Spør serveren …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Look through and publish</source>
        <translation>Se gjennom og publiser</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Made again after the server was restored from a backup.</source>
        <translation>Gjort på nytt etter at serveren ble gjenopprettet fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Not published</source>
        <translation>Ikke publisert</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Not published ({count})</source>
        <translation>Ikke publisert ({count})</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Publish to everybody</source>
        <translation>Publiser til alle</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Takes back: {why}</source>
        <translation>Tar tilbake: {why}</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <location filename="../../app/views/case/decide/grounds.py"/>
        <source>Another provision, in your words</source>
        <translation>En annen bestemmelse, med dine ord</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <location filename="../../app/views/dispatch/handing.py"/>
        <source>Where central print fetches its letters</source>
        <translation>Hvor sentral utskrift henter brevene</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Commands {keys}</source>
        <translation>Kommandoer {keys}</translation>
    </message>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Search the cases</source>
        <translation>Søk i sakene</translation>
    </message>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Search: name, number, reference … ({keys})</source>
        <translation>Søk: navn, nummer, referanse … ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Working</source>
        <translation>Arbeider</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Gather them again</source>
        <translation>Samle dem igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>History of the case</source>
        <translation>Sakens historikk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>History of the letter texts</source>
        <translation>Historikk for brevtekstene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>In force from {day}</source>
        <translation>Gjelder fra {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Makes a new change with the words as they were before. You read it before it counts.</source>
        <translation>Lager en ny endring med ordene slik de var før. Du leser den før den gjelder.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Only changes of the text that is marked</source>
        <translation>Bare endringer i teksten som er merket</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Take this change back</source>
        <translation>Ta endringen tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>The history is broken: {fault} Tell operations; nothing was changed by this check.</source>
        <translation>Historikken er brutt: {fault} Meld fra til drift. Kontrollen endret ikke noe.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>The history is whole: {acts} acts, each linked to the one before.</source>
        <translation>Historikken er hel: {acts} handlinger, hver lenket til den forrige.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>The letter texts are as they were shipped; nobody has changed them.</source>
        <translation>Brevtekstene er slik de ble levert; ingen har endret dem.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>The server was restored from a backup and no longer has these changes: {changes}.</source>
        <translation>Serveren er gjenopprettet fra en sikkerhetskopi og har ikke lenger disse endringene: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>Verify the history</source>
        <translation>Kontroller historikken</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>What was changed</source>
        <translation>Hva som ble endret</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>{count} acts</source>
        <translation>{count} handlinger</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
</context>
<context>
    <name>ImpartialityBox</name>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>Are you impartial in this case? You must say so before you decide.</source>
        <translation>Er du habil i denne saken? Du må svare før du avgjør den.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>I am impartial</source>
        <translation>Jeg er habil</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>I am not impartial</source>
        <translation>Jeg er inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>Why you are not impartial</source>
        <translation>Hvorfor du er inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>You have declared that you are impartial in this case.</source>
        <translation>Du har erklært at du er habil i denne saken.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>You have declared that you are not impartial in this case.</source>
        <translation>Du har erklært at du er inhabil i denne saken.</translation>
    </message>
</context>
<context>
    <name>IntakeAnswers</name>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>Dismiss all messages</source>
        <translation>Lukk alle meldinger</translation>
    </message>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>Taken in: {files}. {words}</source>
        <translation>Tatt inn: {files}. {words}</translation>
    </message>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>{file} was not taken in. {why}</source>
        <translation>{file} ble ikke tatt inn. {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>{file} was taken in and made harmless. {what}</source>
        <translation>{file} ble tatt inn og gjort ufarlig. {what}</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <location filename="../../app/views/case/decide/letter_side.py"/>
        <source>The letter as it was issued {day}.</source>
        <translation>Brevet slik det ble ferdigstilt {day}.</translation>
    </message>
</context>
<context>
    <name>Jumping</name>
    <message>
        <location filename="../../app/views/case/decide/jumping.py"/>
        <source>It is not known here what stands where in this letter.</source>
        <translation>Her er det ikke kjent hva som står hvor i dette brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/jumping.py"/>
        <source>The letter says nothing of this.</source>
        <translation>Brevet sier ikke noe om dette.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/jumping.py"/>
        <source>These words are fixed in letters of this kind.</source>
        <translation>Disse ordene er faste i brev av dette slaget.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <location filename="../../app/views/keyboard.py"/>
        <source>Diagnostics are copied: versions, screens and faults, nothing about any case.</source>
        <translation>Diagnosen er kopiert: versjoner, skjermer og feil, ikke noe om noen sak.</translation>
    </message>
    <message>
        <location filename="../../app/views/keyboard.py"/>
        <source>Letters ({patterns})</source>
        <translation>Brev ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/views/keyboard.py"/>
        <source>Take in files</source>
        <translation>Ta inn filer</translation>
    </message>
</context>
<context>
    <name>LabelErrand</name>
    <message>
        <location filename="../../app/views/dispatch/papers.py"/>
        <source>labels</source>
        <translation>etiketter</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etikett</numerusform>
            <numerusform>%n etiketter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ark</numerusform>
            <numerusform>%n ark</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>1 is the upper left one; a sheet that is partly used can be used again.</source>
        <translation>1 er den øverst til venstre; et ark som er delvis brukt, kan brukes videre.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Address labels</source>
        <translation>Adresseetiketter</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Avery L7160 (21 labels, 63 × 38 mm)</source>
        <translation>Avery L7160 (21 etiketter, 63 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Avery L7163 (14 labels, 99 × 38 mm)</source>
        <translation>Avery L7163 (14 etiketter, 99 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>First free label</source>
        <translation>Første ledige etikett</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>One label for each envelope of the marked letters.</source>
        <translation>Én etikett for hver konvolutt blant de merkede brevene.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Write a number from 1 to {last}.</source>
        <translation>Skriv et tall fra 1 til {last}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{case}: a protected address stands on no label.</source>
        <translation>{case}: En skjermet adresse står ikke på noen etikett.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{case}: the address does not fit in a readable size ({line}).</source>
        <translation>{case}: Adressen får ikke plass i lesbar størrelse ({line}).</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{case}: the address has letters that cannot be shown ({line}).</source>
        <translation>{case}: Adressen har tegn som ikke kan vises ({line}).</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{labels} on {sheets}.</source>
        <translation>{labels} på {sheets}.</translation>
    </message>
</context>
<context>
    <name>LaterView</name>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Add an enclosure</source>
        <translation>Legg til et vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>It waits until {day}.</source>
        <translation>Den venter til {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>The case holds this scan already. Look before you add it again.</source>
        <translation>Denne skanningen er allerede i saken. Se etter før du legger den til igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>The case it belongs to</source>
        <translation>Saken den hører til</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>A refusal names its provision down to paragraph and letter (section 21).</source>
        <translation>Et avslag viser til bestemmelsen ned til ledd og bokstav (§ 21).</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Address, a line for each line on the envelope</source>
        <translation>Adresse, én linje for hver linje på konvolutten</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Provisions</source>
        <translation>Hjemler</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Stands at the end of the letter.</source>
        <translation>Står nederst i brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>What may be seen</source>
        <translation>Hva det gis innsyn i</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Which letter came back</source>
        <translation>Hvilket brev som kom i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Whom it goes to</source>
        <translation>Hvem det går til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Why the case is discontinued</source>
        <translation>Hvorfor saken blir henlagt</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Address labels …</source>
        <translation>Adresseetiketter …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Archive packages …</source>
        <translation>Arkivpakker …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Came back …</source>
        <translation>Kom i retur …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Enclosures …</source>
        <translation>Vedlegg …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Franking list …</source>
        <translation>Frankeringsliste …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Had not come back …</source>
        <translation>Kom ikke i retur likevel …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Hand over to central print …</source>
        <translation>Til sentral utskrift …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>In the envelope</source>
        <translation>I konvolutten</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>New address …</source>
        <translation>Ny adresse …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Not sent after all …</source>
        <translation>Ikke sendt likevel …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Registered post …</source>
        <translation>Rekommandert …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Space: ticks the marked letter and goes on to the next.</source>
        <translation>Mellomrom: krysser av det merkede brevet og går til neste.</translation>
    </message>
</context>
<context>
    <name>LetterPile</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>%n older letter(s) are not shown. Search to find them.</source>
        <translation>
            <numerusform>%n eldre brev vises ikke. Søk for å finne det.</numerusform>
            <numerusform>%n eldre brev vises ikke. Søk for å finne dem.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>By case</source>
        <translation>Etter sak</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>By envelope</source>
        <translation>Etter konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>By recipient</source>
        <translation>Etter mottaker</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Envelope</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Newest first</source>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>No letter has been made final yet.</source>
        <translation>Ingen brev er ferdigstilt ennå.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>No letters here.</source>
        <translation>Ingen brev her.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Nothing found here. Try fewer words, or another filter.</source>
        <translation>Ingen treff her. Prøv færre ord eller et annet filter.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Recipient</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Search, or scan a case number</source>
        <translation>Søk, eller skann et saksnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Sheets</source>
        <translation>Ark</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>The desk is empty: every letter has been sent.</source>
        <translation>Pulten er tom: alle brev er sendt.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Waits for</source>
        <translation>Venter på</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n change(s) on page {page}</source>
        <translation>
            <numerusform>%n endring på side {page}</numerusform>
            <numerusform>%n endringer på side {page}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n change(s) on page {page}, more elsewhere</source>
        <translation>
            <numerusform>%n endring på side {page}, flere andre steder</numerusform>
            <numerusform>%n endringer på side {page}, flere andre steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n place(s) in the letter taken out</source>
        <translation>
            <numerusform>%n sted i brevet er tatt ut</numerusform>
            <numerusform>%n steder i brevet er tatt ut</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>Fit the letter to the width</source>
        <translation>Tilpass brevet til bredden</translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>Show the letter larger</source>
        <translation>Vis brevet større</translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>Show the letter smaller</source>
        <translation>Vis brevet mindre</translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>Taken out beside this: {text}</source>
        <translation>Tatt ut ved siden av dette: {text}</translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>The letter as it will be printed</source>
        <translation>Brevet slik det blir skrevet ut</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/page.py"/>
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n å sende</numerusform>
            <numerusform>%n å sende</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/page.py"/>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/page.py"/>
        <source>This letter was sent. If it lies before you, it came back: choose «Came back …».</source>
        <translation>Dette brevet er sendt. Ligger det foran deg, har det kommet i retur: velg «Kom i retur …».</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Remove this row</source>
        <translation>Fjern denne raden</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <location filename="../../app/views/inbox/listing.py"/>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/views/main_window.py"/>
        <source>Arbeidsbenken</source>
        <translation>Arbeidsbenken</translation>
    </message>
    <message>
        <location filename="../../app/views/main_window.py"/>
        <source>Arbeidsbenken – practice</source>
        <translation>Arbeidsbenken – øving</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <location filename="../../app/views/texts/many.py"/>
        <source>None is ticked: it is for all of them.</source>
        <translation>Ingen er krysset av: Den er for alle.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Add data elements …</source>
        <translation>Legg til dataelementer …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Add {count} that the letter asks for</source>
        <translation>Legg til {count} som brevet ber om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Choose one or more elements. Ctrl+A chooses all, Shift and the arrows several.</source>
        <translation>Velg ett eller flere dataelementer. Ctrl+A velger alle, Shift og piltastene flere.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Data elements asked for</source>
        <translation>Dataelementer det er bedt om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>No data element asked for</source>
        <translation>Det er ikke bedt om noe dataelement</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{asked} asked for, {granted} granted</source>
        <translation>{asked} det er bedt om, {granted} innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} elements chosen</source>
        <translation>{count} dataelementer valgt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} narrowed</source>
        <translation>{count} avgrenset</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} not decided</source>
        <translation>{count} ikke avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} refused</source>
        <translation>{count} avslått</translation>
    </message>
</context>
<context>
    <name>MatrixFields</name>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Choose, or write beside</source>
        <translation>Velg, eller skriv ved siden av</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Grant</source>
        <translation>Innvilg</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Narrow</source>
        <translation>Avgrens</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Narrowed to</source>
        <translation>Avgrenset til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Narrowing and refusing need a reason.</source>
        <translation>Avgrensning og avslag må begrunnes.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Necessary because</source>
        <translation>Nødvendig fordi</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Persons and period</source>
        <translation>Personer og periode</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Ready words for the reason</source>
        <translation>Ferdige ord til begrunnelsen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Refuse</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Say what it is narrowed to.</source>
        <translation>Skriv hva det er avgrenset til.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Several different texts</source>
        <translation>Flere ulike tekster</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Take out of the table</source>
        <translation>Ta ut av tabellen</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Data element</source>
        <translation>Dataelement</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Narrowed</source>
        <translation>Avgrenset</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Narrowed to</source>
        <translation>Avgrenset til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Necessary because</source>
        <translation>Nødvendig fordi</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Persons and period</source>
        <translation>Personer og periode</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Verdict</source>
        <translation>Avgjørelse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>{name} (sensitive)</source>
        <translation>{name} (sensitivt)</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>{verdict} – reason missing</source>
        <translation>{verdict} – begrunnelse mangler</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../app/views/case/decide/mending.py"/>
        <source>Next fault in the letter</source>
        <translation>Neste feil i brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/mending.py"/>
        <source>Previous fault in the letter</source>
        <translation>Forrige feil i brevet</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Messages so far</source>
        <translation>Meldinger til nå</translation>
    </message>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Nothing has been said yet.</source>
        <translation>Det er ikke kommet noen meldinger ennå.</translation>
    </message>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Since the program was started, newest first. They are not kept after that.</source>
        <translation>Siden programmet ble startet, de nyeste først. De blir ikke tatt vare på etterpå.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} venter</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>Done and saved on this machine.</source>
        <translation>Gjort, og lagret på denne maskinen.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>Done and saved.</source>
        <translation>Gjort og lagret.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>Taken back. Both steps stand in the history of the case.</source>
        <translation>Angret. Begge stegene står i sakens historikk.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>There is nothing here that can be taken back.</source>
        <translation>Her er det ikke noe som kan angres.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>{act}. Saved on this machine.</source>
        <translation>{act}. Lagret på denne maskinen.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>{count} taken in, ready to be registered.</source>
        <translation>{count} tatt inn, klare til å registreres.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Approved. Make the letter final, then print it.</source>
        <translation>Godkjent. Ferdigstill brevet, og skriv det ut.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Asking the server …</source>
        <translation>Spør serveren …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Comment to the approver</source>
        <translation>Kommentar til beslutteren</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Discontinue and make the letter final</source>
        <translation>Henlegg og gjør brevet endelig</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Everything is there. A colleague approves it next.</source>
        <translation>Alt er på plass. Nå skal en kollega godkjenne.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Go to the letters</source>
        <translation>Gå til brevene</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Make the letter final</source>
        <translation>Ferdigstill brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Pass the matter on</source>
        <translation>Send saken videre</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Send to the appeals body</source>
        <translation>Send til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Submit for approval</source>
        <translation>Send til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Take the proposal back</source>
        <translation>Trekk forslaget tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The covering letter and the letter to the sender become final.</source>
        <translation>Oversendingsbrevet og brevet til avsenderen blir endelige.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The decision waits for a colleague's approval.</source>
        <translation>Vedtaket venter på at en kollega godkjenner det.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The letter has been sent.</source>
        <translation>Brevet er sendt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The letter has faults that must be mended first.</source>
        <translation>Brevet har feil som må rettes først.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The letter is final. Print it and put it in the envelope.</source>
        <translation>Brevet er ferdigstilt. Skriv det ut, og legg det i konvolutten.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The statement and the party's copy become final, and the case waits for the appeals body.</source>
        <translation>Innstillingen og kopien til parten blir endelige, og saken venter på klageinstansen.</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>Add note</source>
        <translation>Legg til notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>No notes yet.</source>
        <translation>Ingen notater ennå.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>There is nothing written.</source>
        <translation>Det er ikke skrevet noe.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>What was said or found. A note cannot be changed afterwards.</source>
        <translation>Det som ble sagt eller funnet ut. Et notat kan ikke endres etterpå.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/views/widgets/notice.py"/>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../app/views/register/fields.py"/>
        <source>Not a valid number: {fault}</source>
        <translation>Ikke et gyldig nummer: {fault}</translation>
    </message>
</context>
<context>
    <name>OrganisationField</name>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Bankrupt since {day}.</source>
        <translation>Konkurs siden {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Bankrupt.</source>
        <translation>Konkurs.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Being wound up.</source>
        <translation>Under avvikling.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Deleted on {day}.</source>
        <translation>Slettet {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Use the name</source>
        <translation>Bruk navnet</translation>
    </message>
</context>
<context>
    <name>OtherLetters</name>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>Answer wanted by</source>
        <translation>Ber om svar innen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>More in your words</source>
        <translation>Mer, med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>We expect to answer by</source>
        <translation>Vi regner med å svare innen</translation>
    </message>
</context>
<context>
    <name>OvertakenCard</name>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>Struck out: their words. Underlined: yours.</source>
        <translation>Strøket ut: deres ord. Understreket: dine.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>Take theirs</source>
        <translation>Ta deres</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>{name} changed this text while you were writing. Nothing of yours is lost: choose what stands.</source>
        <translation>{name} endret denne teksten mens du skrev. Ingenting av ditt er tapt: Velg hva som skal stå.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <location filename="../../app/views/case/overview.py"/>
        <source>Seen before: {number} {title} ({because})</source>
        <translation>Sett før: {number} {title} ({because})</translation>
    </message>
</context>
<context>
    <name>OwnShort</name>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>My abbreviation</source>
        <translation>Min forkortelse</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>My abbreviation: {mark}</source>
        <translation>Min forkortelse: {mark}</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>Use letters, digits and hyphens only.</source>
        <translation>Bruk bare bokstaver, sifre og bindestrek.</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>You use this one for «{phrase}».</source>
        <translation>Du bruker denne for «{phrase}».</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <location filename="../../app/views/register/panes.py"/>
        <source>Scan</source>
        <translation>Skanning</translation>
    </message>
    <message>
        <location filename="../../app/views/register/panes.py"/>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <location filename="../../app/views/scan/papers.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/papers.py"/>
        <source>{name} (page {first})</source>
        <translation>{name} (side {first})</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/papers.py"/>
        <source>{name} (pages {first}–{last})</source>
        <translation>{name} (side {first}–{last})</translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message>
        <location filename="../../app/views/dispatch/outlet.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/outlet.py"/>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/outlet.py"/>
        <source>Sent to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>Does not belong here …</source>
        <translation>Hører ikke til her …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>From case {number}, where it does not belong: {why}</source>
        <translation>Fra sak {number}, der det ikke hører til: {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>Your role sees that the case is there, but does not open its documents.</source>
        <translation>Rollen din ser at saken finnes, men åpner ikke dokumentene i den.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>{name} (received {day})</source>
        <translation>{name} (mottatt {day})</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>{name} does not belong in this case: {why} It was put back among what waits to be registered.</source>
        <translation>{name} hører ikke til i denne saken: {why} Det er lagt tilbake blant det som venter på registrering.</translation>
    </message>
</context>
<context>
    <name>ParagraphCard</name>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Go to where it came from</source>
        <translation>Gå dit det kommer fra</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Take the generated words back</source>
        <translation>Ta tilbake de automatiske ordene</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>The paragraph in your words</source>
        <translation>Avsnittet med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Write it yourself</source>
        <translation>Skriv det selv</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Your words</source>
        <translation>Dine ord</translation>
    </message>
</context>
<context>
    <name>Paragraphs</name>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>The letter, paragraph by paragraph</source>
        <translation>Brevet, avsnitt for avsnitt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>The words follow from the review. Write a paragraph yourself only where they do not fit.</source>
        <translation>Ordene følger av gjennomgangen. Skriv et avsnitt selv bare der de ikke passer.</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Kind of party</source>
        <translation>Hva slags part</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Same as the sender</source>
        <translation>Samme som avsenderen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Use name and address</source>
        <translation>Bruk navn og adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Whose matter it is.</source>
        <translation>Hvem saken gjelder.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>Find a person</source>
        <translation>Finn en person</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>Find a person …</source>
        <translation>Finn en person …</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>{name} (signed in now)</source>
        <translation>{name} (logget på nå)</translation>
    </message>
</context>
<context>
    <name>PhraseChooser</name>
    <message>
        <location filename="../../app/views/texts/phrase_chooser.py"/>
        <source>Phrases of the letters</source>
        <translation>Fraser i brevene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/phrase_chooser.py"/>
        <source>Search for words …</source>
        <translation>Søk etter ord …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/phrase_chooser.py"/>
        <source>Search in the phrases of the letters</source>
        <translation>Søk i frasene i brevene</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>For other cases and places</source>
        <translation>For andre saker og steder</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Insert</source>
        <translation>Sett inn</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>No phrase has these words.</source>
        <translation>Ingen frase har disse ordene.</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Search for words or an abbreviation …</source>
        <translation>Søk etter ord eller en forkortelse …</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Search in the phrases</source>
        <translation>Søk i frasene</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>The library has no phrases yet.</source>
        <translation>Biblioteket har ingen fraser ennå.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Insert a phrase</source>
        <translation>Sett inn en frase</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Insert a phrase ({keys}), or type its abbreviation</source>
        <translation>Sett inn en frase ({keys}), eller skriv forkortelsen</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Inserted: {phrase}</source>
        <translation>Satt inn: {phrase}</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Phrases</source>
        <translation>Fraser</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Phrases for: {field}</source>
        <translation>Fraser til: {field}</translation>
    </message>
</context>
<context>
    <name>PinnedLine</name>
    <message>
        <location filename="../../app/views/approvals/reading.py"/>
        <source>In your words</source>
        <translation>Med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading.py"/>
        <source>Pin a reason to return: {what}</source>
        <translation>Fest en grunn til å sende tilbake: {what}</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading.py"/>
        <source>What must be mended</source>
        <translation>Hva som må rettes</translation>
    </message>
</context>
<context>
    <name>PlaceholderChooser</name>
    <message>
        <location filename="../../app/views/texts/placeholder_chooser.py"/>
        <source>Placeholders</source>
        <translation>Plassholdere</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/placeholder_chooser.py"/>
        <source>Search for words …</source>
        <translation>Søk etter ord …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/placeholder_chooser.py"/>
        <source>Search in the placeholders</source>
        <translation>Søk i plassholderne</translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message>
        <location filename="../../app/views/approvals/proposal.py"/>
        <source>Comment to the caseworker</source>
        <translation>Kommentar til saksbehandleren</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/proposal.py"/>
        <source>Proposed by {name}</source>
        <translation>Foreslått av {name}</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/proposal.py"/>
        <source>What changed since it was returned</source>
        <translation>Endret siden det ble sendt tilbake</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Drop</source>
        <translation>Dropp</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>In force from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Letters are written with the new words from this day on.</source>
        <translation>Brev skrives med de nye ordene fra og med denne dagen.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Nothing is changed. Change a text, and it is gathered here until you publish it.</source>
        <translation>Ingenting er endret. Endre en tekst, så samles den her til du publiserer den.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Stands in the history of the texts.</source>
        <translation>Står i historikken for tekstene.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>ReceiptSection</name>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Date of the letter</source>
        <translation>Brevdato</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Dates and references</source>
        <translation>Datoer og referanser</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>How we know</source>
        <translation>Hvordan vi vet det</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Our references, one to a line</source>
        <translation>Våre referanser, én på hver linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Pages of the letter itself</source>
        <translation>Sidene med selve brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Postmark</source>
        <translation>Poststempel</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Reply asked for by</source>
        <translation>Ønsker svar innen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>The sender's reference</source>
        <translation>Avsenderens referanse</translation>
    </message>
</context>
<context>
    <name>RecipientSection</name>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Address, line by line</source>
        <translation>Adresse, linje for linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Attention</source>
        <translation>Ved (kontaktperson)</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Country on the envelope</source>
        <translation>Land på konvolutten</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>In Norwegian capitals, for abroad.</source>
        <translation>Med store norske bokstaver, for utlandet.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Recipient</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Same as the sender</source>
        <translation>Samme som avsenderen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>The party, care of the sender</source>
        <translation>Parten, c/o avsenderen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Whom our letters go to.</source>
        <translation>Hvem brevene våre går til.</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>As it is written after the sign: 29, 11 a, 28–32</source>
        <translation>Slik den skrives etter tegnet: 29, 11 a, 28–32</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Empty: always</source>
        <translation>Tomt: alltid</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Empty: until it is changed</source>
        <translation>Tomt: til den blir endret</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>In force from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>In force until</source>
        <translation>Gjelder til</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Letters write: {ways}</source>
        <translation>Brevene skriver: {ways}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message numerus="yes">
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>%n value(s) left to choose.</source>
        <translation>
            <numerusform>%n verdi gjenstår å velge.</numerusform>
            <numerusform>%n verdier gjenstår å velge.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Do it again on the case as it is now</source>
        <translation>Gjør det på nytt i saken slik den er nå</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Does the same again on the case as it is now.</source>
        <translation>Gjør det samme om igjen på saken slik den er nå.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Everything is chosen.</source>
        <translation>Alt er valgt.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Held back: an earlier act in the same case was refused. Answer that one first.</source>
        <translation>Holdt tilbake: En tidligere handling i samme sak ble avvist. Svar på den først.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>It is not done, but stays on record here and on the server.</source>
        <translation>Det er ikke gjort, men står fortsatt her og på serveren.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Keep all of mine</source>
        <translation>Behold alt mitt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Set it aside</source>
        <translation>Legg det bort</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Take all of theirs</source>
        <translation>Bruk alt fra den andre</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Use what is chosen</source>
        <translation>Bruk det som er valgt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>What happened in the case since you saw it:</source>
        <translation>Dette skjedde i saken etter at du så den:</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Your change and the case as it is now do not agree on this:</source>
        <translation>Endringen din og saken slik den er nå, er ikke enige om dette:</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>{act}, {when}</source>
        <translation>{act}, {when}</translation>
    </message>
</context>
<context>
    <name>RefusedCards</name>
    <message>
        <location filename="../../app/views/sync/refused_cards.py"/>
        <source>Nothing was refused.</source>
        <translation>Ikke noe ble avvist.</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <location filename="../../app/views/register/foot.py"/>
        <source>Draft saved {time}</source>
        <translation>Utkast lagret {time}</translation>
    </message>
    <message>
        <location filename="../../app/views/register/foot.py"/>
        <source>Go there (F8)</source>
        <translation>Gå dit (F8)</translation>
    </message>
    <message>
        <location filename="../../app/views/register/foot.py"/>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/foot.py"/>
        <source>Save the correction</source>
        <translation>Lagre rettelsen</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Add a document to the case</source>
        <translation>Legg et dokument til saken</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Correct the registration</source>
        <translation>Rett registreringen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Go to what is still missing</source>
        <translation>Gå til det som mangler</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Nothing waits</source>
        <translation>Ingen brev venter</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Register letters</source>
        <translation>Registrer brev</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Use a suggestion</source>
        <translation>Bruk et forslag</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>{place} of {count} letters</source>
        <translation>{place} av {count} brev</translation>
    </message>
</context>
<context>
    <name>RegisteredDialog</name>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>From the slip; it can be filled in later.</source>
        <translation>Fra innleveringslappen; kan fylles inn senere.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>Registered post</source>
        <translation>Rekommandert</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>Send as registered post (rekommandert)</source>
        <translation>Send rekommandert</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>The letter lies alone in its envelope and stands on the franking list with its number.</source>
        <translation>Brevet ligger alene i konvolutten og står på frankeringslisten med nummeret sitt.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>The number does not add up. Check it against the slip, or save once more to keep it.</source>
        <translation>Nummeret stemmer ikke. Sjekk det mot lappen, eller lagre en gang til for å beholde det.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>Tracking number</source>
        <translation>Sporingsnummer</translation>
    </message>
</context>
<context>
    <name>RepresentativeSection</name>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Acts as</source>
        <translation>Opptrer som</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Authority, e.g. the paper that shows it</source>
        <translation>Fullmakt, f.eks. papiret som viser den</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>If somebody acts for the party.</source>
        <translation>Hvis noen opptrer for parten.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Is the authority proven?</source>
        <translation>Er fullmakten dokumentert?</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Not judged</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Representative</source>
        <translation>Fullmektig</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Same as the sender</source>
        <translation>Samme som avsenderen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>RequestSection</name>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Asked for, but not in the register; one to a line</source>
        <translation>Bedt om, men ikke i registeret; én på hver linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Data elements asked for</source>
        <translation>Dataelementer det er bedt om</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Legal bases cited, one to a line</source>
        <translation>Oppgitte hjemler, én på hver linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Period from</source>
        <translation>Periode fra</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Period to</source>
        <translation>Periode til</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Request</source>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The letter asks for everything</source>
        <translation>Brevet ber om alt</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The letter states a period</source>
        <translation>Brevet oppgir en periode</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>What the letter says of the period</source>
        <translation>Hva brevet sier om perioden</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>Came back on</source>
        <translation>Kom i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>Note that it came back</source>
        <translation>Noter at det kom i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>The case shows in the worklist as one whose letter came back, until the letter is sent again.</source>
        <translation>Saken vises i arbeidslisten med «Brev i retur» til brevet er sendt på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>The letter came back</source>
        <translation>Brevet kom i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>The time limit for complaint runs from when the decision reached the party. It has not reached them yet.</source>
        <translation>Klagefristen løper fra vedtaket er kommet fram til parten. Det har ikke kommet fram ennå.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>Why, as the envelope says</source>
        <translation>Hvorfor, slik det står på konvolutten</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>Write a day from when the letter was sent until today.</source>
        <translation>Skriv en dag fra brevet ble sendt til i dag.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>{letter} to {name}, case {number}.</source>
        <translation>{letter} til {name}, sak {number}.</translation>
    </message>
</context>
<context>
    <name>ReversalNotice</name>
    <message>
        <location filename="../../app/views/case/decide/reversal_notice.py"/>
        <source>You are changing decision {number}. {ground}: {why}</source>
        <translation>Du endrer vedtak {number}. {ground}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/reversal_notice.py"/>
        <source>You are changing the decision of {day}. {ground}: {why}</source>
        <translation>Du endrer vedtaket av {day}. {ground}: {why}</translation>
    </message>
</context>
<context>
    <name>ReviewSections</name>
    <message>
        <location filename="../../app/views/case/review/sections.py"/>
        <source>Basis {done}/{whole}</source>
        <translation>Grunnlag {done}/{whole}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/sections.py"/>
        <source>Checklist {done}/{whole}</source>
        <translation>Sjekkliste {done}/{whole}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/sections.py"/>
        <source>Data elements {done}/{whole}</source>
        <translation>Dataelementer {done}/{whole}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Kept on this machine</source>
        <translation>Tatt vare på her på maskinen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Typing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Use the newer values</source>
        <translation>Bruk de nyere verdiene</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>%n letter(s) may or may not have come out.</source>
        <translation>
            <numerusform>%n brev kan ha kommet ut eller ikke.</numerusform>
            <numerusform>%n brev kan ha kommet ut eller ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>%n letter(s) were sent to the printer, in the order of the list.</source>
        <translation>
            <numerusform>%n brev er sendt til skriveren.</numerusform>
            <numerusform>%n brev er sendt til skriveren, i samme rekkefølge som listen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>All are in their envelopes</source>
        <translation>Alle er i konvoluttene</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Letters printed</source>
        <translation>Brev skrevet ut</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Look at the printer, mark the last letter that came out as it should, and press «Printed up to here».</source>
        <translation>Se på skriveren, merk det siste brevet som kom ut som det skulle, og trykk «Skrevet ut hit».</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Print the rest</source>
        <translation>Skriv ut resten</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Printed up to here</source>
        <translation>Skrevet ut hit</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Printed: {done} of {total}. Not printed: {left}.</source>
        <translation>Skrevet ut: {done} av {total}. Ikke skrevet ut: {left}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Printing {done} of {total} …</source>
        <translation>Skriver ut {done} av {total} …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>The marked letter is the last one that came out of the printer as it should.</source>
        <translation>Det merkede brevet er det siste som kom ut av skriveren som det skulle.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Fit the width</source>
        <translation>Tilpass til bredden</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Next page (Alt+Page Down)</source>
        <translation>Neste side (Alt+Page Down)</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>No scan chosen</source>
        <translation>Ikke noe dokument valgt</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Open in a window of its own</source>
        <translation>Åpne i et eget vindu</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Previous page (Alt+Page Up)</source>
        <translation>Forrige side (Alt+Page Up)</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Show the whole page</source>
        <translation>Vis hele siden</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Turn the page (Ctrl+R)</source>
        <translation>Snu siden (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} av {pages}</translation>
    </message>
</context>
<context>
    <name>ScanStage</name>
    <message>
        <location filename="../../app/views/scan/stage.py"/>
        <source>Scan</source>
        <translation>Skanning</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/stage.py"/>
        <source>Scan {name}, page {page} of {pages}</source>
        <translation>Skanningen {name}, side {page} av {pages}</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/stage.py"/>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/stage.py"/>
        <source>Turn the page of the scan</source>
        <translation>Snu siden i skanningen</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Bring it back</source>
        <translation>Hent den tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Bring the scan back into the window</source>
        <translation>Hent skanningen tilbake til vinduet</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Next page of the scan</source>
        <translation>Neste side i skanningen</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Open in a window of its own</source>
        <translation>Åpne i et eget vindu</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Previous page of the scan</source>
        <translation>Forrige side i skanningen</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>The scan is open in a window of its own.</source>
        <translation>Skanningen er åpen i et eget vindu.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <location filename="../../app/views/scan/window.py"/>
        <source>Scan</source>
        <translation>Skanning</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../app/views/widgets/search_popup.py"/>
        <source>Nothing has these words.</source>
        <translation>Ingenting har disse ordene.</translation>
    </message>
</context>
<context>
    <name>SeenBeforeList</name>
    <message>
        <location filename="../../app/views/register/seen.py"/>
        <source>And {count} more. Search for them in the list of cases.</source>
        <translation>Og {count} til. Søk etter dem i sakslisten.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/seen.py"/>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/register/seen.py"/>
        <source>Seen before ({because}): {number} {title}</source>
        <translation>Sett før ({because}): {number} {title}</translation>
    </message>
</context>
<context>
    <name>SenderSection</name>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Address, line by line</source>
        <translation>Adresse, linje for linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Sender</source>
        <translation>Avsender</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Use name and address</source>
        <translation>Bruk navn og adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Who signed the letter.</source>
        <translation>Hvem som skrev under på brevet.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Choose a folder</source>
        <translation>Velg en mappe</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Choose a folder …</source>
        <translation>Velg en mappe …</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Contact with the server</source>
        <translation>Kontakt med serveren</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Ctrl++, Ctrl+- and Ctrl+0 change the text size from everywhere.</source>
        <translation>Ctrl++, Ctrl+- og Ctrl+0 endrer tekststørrelsen overalt.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Letters on paper</source>
        <translation>Brev på papir</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>On this machine</source>
        <translation>På denne maskinen</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>The window</source>
        <translation>Vinduet</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>What you change here is kept at once, on this machine.</source>
        <translation>Det du endrer her, lagres med en gang, på denne maskinen.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Your work</source>
        <translation>Arbeidet ditt</translation>
    </message>
</context>
<context>
    <name>ShortRow</name>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Abbreviation for: {phrase}</source>
        <translation>Forkortelse for: {phrase}</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Remove the abbreviation {short}</source>
        <translation>Fjern forkortelsen {short}</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Use letters, digits and hyphens only.</source>
        <translation>Bruk bare bokstaver, sifre og bindestrek.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>You use this one for another phrase.</source>
        <translation>Du bruker denne for en annen frase.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <location filename="../../app/views/shortcuts.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../app/views/shortcuts.py"/>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <location filename="../../app/views/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <location filename="../../app/views/shortcuts.py"/>
        <source>On this page: {page}</source>
        <translation>På denne siden: {page}</translation>
    </message>
</context>
<context>
    <name>ShowInLetter</name>
    <message>
        <location filename="../../app/views/letter/pointing.py"/>
        <source>Show in the letter</source>
        <translation>Vis i brevet</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <location filename="../../app/views/register/side.py"/>
        <source>A new case</source>
        <translation>En ny sak</translation>
    </message>
    <message>
        <location filename="../../app/views/register/side.py"/>
        <source>Belongs to a case we have</source>
        <translation>Hører til en sak vi har</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <location filename="../../app/views/case/sides.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Change person</source>
        <translation>Bytt person</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Choose one of at least ten characters. If you forget it, what was not sent yet is lost.</source>
        <translation>Velg en på minst ti tegn. Glemmer du den, er det som ikke er sendt, tapt.</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Sign in</source>
        <translation>Logg på</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Sign in with your work account</source>
        <translation>Logg på med jobbkontoen din</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>The one you chose on this machine.</source>
        <translation>Den du valgte på denne maskinen.</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>This is practice with invented people. Choose whose seat you take.</source>
        <translation>Dette er øving med oppdiktede personer. Velg hvem du vil være.</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Your browser opens, and you come back here when you are signed in.</source>
        <translation>Nettleseren åpner seg, og du kommer tilbake hit når du er logget på.</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>Came back</source>
        <translation>I retur</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>For envelopes</source>
        <translation>Skal i konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>On the desk</source>
        <translation>På pulten</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>To print</source>
        <translation>Skal skrives ut</translation>
    </message>
</context>
<context>
    <name>StandardEditor</name>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Abbreviation that is suggested</source>
        <translation>Forkortelse som foreslås</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>For these applicants</source>
        <translation>For disse søkerne</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>For these outcomes</source>
        <translation>For disse resultatene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>For these provisions</source>
        <translation>For disse hjemlene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Typed after a semicolon while writing, e.g. ;arv</source>
        <translation>Skrives etter et semikolon mens man skriver, f.eks. ;arv</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Where it belongs</source>
        <translation>Hvor den hører hjemme</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Connect to the office's server</source>
        <translation>Koble til kontorets server</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>For example https://arbeidsbenken.nav.example</source>
        <translation>For eksempel https://arbeidsbenken.nav.example</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>For real work. You sign in with your work account.</source>
        <translation>For ekte arbeid. Du logger på med jobbkontoen din.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Handle applications for access to Aa-registeret, from letter to decision.</source>
        <translation>Behandle søknader om tilgang til Aa-registeret, fra brev til vedtak.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Invented people and letters. Nothing leaves this machine.</source>
        <translation>Oppdiktede personer og brev. Ikke noe forlater denne maskinen.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Practise on this machine</source>
        <translation>Øv på denne maskinen</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>The server's address</source>
        <translation>Serverens adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Welcome to Arbeidsbenken</source>
        <translation>Velkommen til Arbeidsbenken</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Write the server's address.</source>
        <translation>Skriv adressen til serveren.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Skriv hele adressen, med https:// først.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../app/views/case/stepper.py"/>
        <source>Step {here} of {whole}: {state}</source>
        <translation>Steg {here} av {whole}: {state}</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Died</source>
        <translation>Død</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Relation to the matter</source>
        <translation>Forholdet til saken</translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Sync: {state}</source>
        <translation>Synkronisering: {state}</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>{state}. Press for more.</source>
        <translation>{state}. Trykk for mer.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>{state}: {count} refused</source>
        <translation>{state}: {count} avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>{state}: {count} waiting</source>
        <translation>{state}: {count}</translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Last synced</source>
        <translation>Sist synkronisert</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Refused, needs your answer</source>
        <translation>Avvist, trenger svar fra deg</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <location filename="../../app/views/sync/page.py"/>
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n endring venter på å bli sendt.</numerusform>
            <numerusform>%n endringer venter på å bli sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/sync/page.py"/>
        <source>%n change(s) were refused and need you.</source>
        <translation>
            <numerusform>%n endring ble avvist og trenger deg.</numerusform>
            <numerusform>%n endringer ble avvist og trenger deg.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Everything is sent and up to date.</source>
        <translation>Alt er sendt og oppdatert.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Last contact {time}.</source>
        <translation>Sist i kontakt {time}.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Needs your attention</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Next value to choose</source>
        <translation>Neste verdi å velge</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Nothing waits to be sent.</source>
        <translation>Ingenting venter på å bli sendt.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Previous value to choose</source>
        <translation>Forrige verdi å velge</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Sending and fetching …</source>
        <translation>Sender og henter …</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Taken lately</source>
        <translation>Nylig godtatt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>You are offline. All local work goes on and is sent later.</source>
        <translation>Du er frakoblet. Alt arbeid her på maskinen går videre og sendes senere.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>You are signed out. Sign in to send what waits.</source>
        <translation>Du er logget av. Logg på for å sende det som venter.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Add a heading</source>
        <translation>Legg til en overskrift</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Add a paragraph</source>
        <translation>Legg til et avsnitt</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>From the case</source>
        <translation>Fra saken</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Go to its words</source>
        <translation>Gå til ordene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Locked: the law demands it. It can be moved, but not taken out or made to depend on anything else.</source>
        <translation>Låst: loven krever det. Delen kan flyttes, men ikke tas ut eller knyttes til andre vilkår.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Move the part down</source>
        <translation>Flytt delen ned</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Move the part down (Alt+Down)</source>
        <translation>Flytt delen ned (Alt+pil ned)</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Move the part up</source>
        <translation>Flytt delen opp</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Move the part up (Alt+Up)</source>
        <translation>Flytt delen opp (Alt+pil opp)</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Paragraph</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Parts of the letter</source>
        <translation>Deler av brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Passage</source>
        <translation>Fellesdel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Take the part out</source>
        <translation>Ta delen ut</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Take the part out (Del)</source>
        <translation>Ta delen ut (Del)</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>locked</source>
        <translation>låst</translation>
    </message>
</context>
<context>
    <name>TextFilters</name>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All applicants</source>
        <translation>Alle søkere</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All outcomes</source>
        <translation>Alle resultater</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All provisions</source>
        <translation>Alle hjemler</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All texts</source>
        <translation>Alle tekster</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Changed by us</source>
        <translation>Endret av oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>More filters</source>
        <translation>Flere filtre</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>More filters ({count})</source>
        <translation>Flere filtre ({count})</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Names of laws</source>
        <translation>Navn på lover</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Phrases of the letters</source>
        <translation>Fraser i brevene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Phrases to insert</source>
        <translation>Standardtekster</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Provision</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Provisions</source>
        <translation>Hjemler</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Templates</source>
        <translation>Brevmaler</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message numerus="yes">
        <location filename="../../app/views/texts/text_list.py"/>
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekster</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Name of a law</source>
        <translation>Navn på en lov</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>New phrase</source>
        <translation>Ny frase</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>No text answers this.</source>
        <translation>Ingen tekst svarer til dette.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Phrase of the letters</source>
        <translation>Frase i brevene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Phrase to insert</source>
        <translation>Standardtekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Provision</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Search in the texts</source>
        <translation>Søk i tekstene</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Search in the texts …</source>
        <translation>Søk i tekstene …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Template</source>
        <translation>Brevmal</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>changed by us</source>
        <translation>endret av oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>not published</source>
        <translation>ikke publisert</translation>
    </message>
</context>
<context>
    <name>TextsView</name>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Letter texts</source>
        <translation>Brevtekster</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Text, changes and history</source>
        <translation>Tekst, endringer og historikk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>What the letters say. A change counts for everybody.</source>
        <translation>Det brevene sier. En endring gjelder for alle.</translation>
    </message>
</context>
<context>
    <name>TextsWork</name>
    <message>
        <location filename="../../app/views/texts/work.py"/>
        <source>What you have written is kept here; publish it again when there is contact.</source>
        <translation>Det du har skrevet er lagret her; publiser igjen når det er kontakt.</translation>
    </message>
</context>
<context>
    <name>ThreeLanguages</name>
    <message>
        <location filename="../../app/views/texts/three_languages.py"/>
        <source>Insert a placeholder in: {field}</source>
        <translation>Sett inn en plassholder i: {field}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/three_languages.py"/>
        <source>Insert …</source>
        <translation>Sett inn …</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../app/views/case/timeline_model.py"/>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <location filename="../../app/views/case/timeline_model.py"/>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <location filename="../../app/views/case/timeline_model.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../app/views/case/timeline_model.py"/>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>TitleSection</name>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>Title of the case</source>
        <translation>Tittel på saken</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>1 page</source>
        <translation>1 side</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Add files</source>
        <translation>Legg til filer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Add scans, pictures or e-mails</source>
        <translation>Legg til skanninger, bilder eller e-poster</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Choose several with Ctrl or Shift to register them together.</source>
        <translation>Velg flere med Ctrl eller Shift for å registrere dem sammen.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Gives each document of this line a line of its own.</source>
        <translation>Gir hvert dokument på denne linjen sin egen linje.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Letters ({patterns})</source>
        <translation>Brev ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Makes one letter of the chosen scans. The one that stands first is the letter itself.</source>
        <translation>Lager ett brev av de valgte skanningene. Den som står først, er selve brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Nothing waits. Add files, drop them here, or paste a picture.</source>
        <translation>Ingen brev venter. Legg til filer, slipp dem her, eller lim inn et bilde.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Pasted {time}</source>
        <translation>Limt inn {time}</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Register together</source>
        <translation>Registrer sammen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Scans that wait to be registered</source>
        <translation>Skanninger som venter på å bli registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Take apart</source>
        <translation>Skill</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Takes the scan off the list without registering it. The file is kept.</source>
        <translation>Tar skanningen ut av listen uten å registrere den. Filen blir tatt vare på.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>The clipboard</source>
        <translation>Utklippstavlen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>There is neither a file nor a picture on it.</source>
        <translation>Det er verken en fil eller et bilde på den.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Waiting ({count})</source>
        <translation>Venter ({count})</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>{count} pages</source>
        <translation>{count} sider</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>{pages} + 1 document</source>
        <translation>{pages} + 1 dokument</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>{pages} + {count} documents</source>
        <translation>{pages} + {count} dokumenter</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <location filename="../../app/views/texts/trial.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/trial.py"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/trial.py"/>
        <source>Practice case</source>
        <translation>Øvingssak</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/trial.py"/>
        <source>The letter cannot be shown now.</source>
        <translation>Brevet kan ikke vises nå.</translation>
    </message>
</context>
<context>
    <name>TypingStatus</name>
    <message>
        <location filename="../../app/views/texts/typing_status.py"/>
        <source>Kept on this machine, not published</source>
        <translation>Lagret på denne maskinen, ikke publisert</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/typing_status.py"/>
        <source>Published. Everybody has it at their next sync.</source>
        <translation>Publisert. Alle har den ved neste synkronisering.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/typing_status.py"/>
        <source>Typing …</source>
        <translation>Skriver …</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Keep the texts of the draft</source>
        <translation>Behold tekstene i utkastet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Newer letter texts: show what they change</source>
        <translation>Nyere brevtekster: Vis hva de endrer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Show what changes</source>
        <translation>Vis hva som endres</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Struck out: the words of the draft. Underlined: the new ones.</source>
        <translation>Strøket ut: ordene i utkastet. Understreket: de nye.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>The letter texts have changed since this draft was begun.</source>
        <translation>Brevtekstene er endret siden utkastet ble påbegynt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>This machine no longer has the draft's texts, so the differences cannot be shown.</source>
        <translation>Denne maskinen har ikke lenger tekstene i utkastet, så forskjellene kan ikke vises.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Use the new texts</source>
        <translation>Bruk de nye tekstene</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>It will stand in the history of the case.</source>
        <translation>Det blir stående i sakens historikk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>Why it is corrected</source>
        <translation>Hvorfor det blir rettet</translation>
    </message>
</context>
<context>
    <name>WorklistModel</name>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Assigned to</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Fetching …</source>
        <translation>Henter …</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Party and matter</source>
        <translation>Part og sak</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message numerus="yes">
        <location filename="../../app/views/inbox/page.py"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/page.py"/>
        <source>My work</source>
        <translation>Mine oppgaver</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/page.py"/>
        <source>No case waits for somebody to take it.</source>
        <translation>Ingen sak venter på at noen tar den.</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/page.py"/>
        <source>Register a letter</source>
        <translation>Registrer et brev</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/page.py"/>
        <source>Take the next case</source>
        <translation>Ta neste sak</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Change person</source>
        <translation>Bytt person</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Close the case and go back</source>
        <translation>Lukk saken og gå tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Copy diagnostics</source>
        <translation>Kopier diagnosen</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Do what this page is for</source>
        <translation>Gjør det denne siden er til for</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Find a command or a case</source>
        <translation>Finn en kommando eller en sak</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Messages so far</source>
        <translation>Meldinger til nå</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Next part of the window</source>
        <translation>Neste del av vinduet</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Normal text size</source>
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Previous part of the window</source>
        <translation>Forrige del av vinduet</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Register a letter</source>
        <translation>Registrer et brev</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Save what is typed now</source>
        <translation>Lagre det som er skrevet nå</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Search the cases</source>
        <translation>Søk i sakene</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Take back the latest act in this case</source>
        <translation>Angre den siste handlingen i denne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Take in files from this machine</source>
        <translation>Ta inn filer fra denne maskinen</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Take the next case</source>
        <translation>Ta neste sak</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Data elements</source>
        <translation>Dataelementer</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Dismissed because</source>
        <translation>Avvist fordi</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Facts</source>
        <translation>Faktum</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Provisions</source>
        <translation>Bestemmelser</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Reasons</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/earlier.py"/>
        <source>Was returned for this: {why}</source>
        <translation>Ble sendt tilbake for dette: {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/earlier.py"/>
        <source>{name} returned an earlier proposal: {why}</source>
        <translation>{name} sendte tilbake et tidligere forslag: {why}</translation>
    </message>
</context>
<context>
    <name>case_asking</name>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>A colleague takes over; the case goes back to the pool.</source>
        <translation>En kollega overtar; saken går tilbake i køen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>A letter came back and has not been sent again. Say why that cannot be done.</source>
        <translation>Et brev kom i retur og er ikke sendt på nytt. Skriv hvorfor det ikke kan gjøres.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Add a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Add its letter to the case as well, with Add a document. The wait ends now.</source>
        <translation>Legg også brevet derfra i saken, med Legg til et dokument. Ventingen er slutt nå.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Answer from the appeals body</source>
        <translation>Svar fra klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Assign the case</source>
        <translation>Tildel saken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Change the decision</source>
        <translation>Endre vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Changed or set aside by the appeals body</source>
        <translation>Endret eller opphevet av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Close</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Decided on</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Declare</source>
        <translation>Erklær</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Discontinue</source>
        <translation>Henlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Discontinue the case</source>
        <translation>Henlegg saken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Dismiss the complaint</source>
        <translation>Avvis klagen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>From now on our decision letter no longer stands, and whoever checks it is told so. Where the case was sent back, it is decided anew with Change the decision.</source>
        <translation>Fra nå av gjelder ikke vedtaksbrevet vårt lenger, og den som kontrollerer det, får vite det. Er saken sendt tilbake, avgjøres den på nytt med Endre vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>I am not impartial</source>
        <translation>Jeg er inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>If it changed or set aside our decision, that is recorded in case {number} too, and our letter there no longer stands.</source>
        <translation>Har den endret eller opphevet vedtaket vårt, føres det også inn i sak {number}, og brevet vårt der gjelder ikke lenger.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>It is a decision of its own, with reasons and a colleague's approval (section 33).</source>
        <translation>Det er et eget vedtak, med begrunnelse og godkjenning fra en kollega (§ 33).</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Let it stand</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Let the decision stand</source>
        <translation>La vedtaket stå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>Make it again</source>
        <translation>Lag den på nytt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Mark as registered in error</source>
        <translation>Merk som feilregistrert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Not changed or set aside after all</source>
        <translation>Likevel ikke endret eller opphevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Nothing more remains to be done. It can be reopened.</source>
        <translation>Det er ikke mer å gjøre. Saken kan gjenåpnes.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>On which ground</source>
        <translation>På hvilket grunnlag</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>On which grounds</source>
        <translation>Hva som gjør deg inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Put it back</source>
        <translation>Legg det tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Put on hold</source>
        <translation>Sett på vent</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Record</source>
        <translation>Før inn</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Registered in error</source>
        <translation>Feilregistrert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Reopen</source>
        <translation>Gjenåpne</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Reopen the case</source>
        <translation>Gjenåpne saken</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>The archive package {file} was put in «{place}».</source>
        <translation>Arkivpakken {file} er lagt i «{place}».</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The case ends without a decision.</source>
        <translation>Saken ender uten vedtak.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The case is closed and marked. Nothing is deleted.</source>
        <translation>Saken avsluttes og merkes. Ikke noe slettes.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The complaint's case number, where there is one</source>
        <translation>Saksnummeret til klagen, hvis det er en</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The decision is as it was before the change was begun. What was changed since is put back.</source>
        <translation>Vedtaket er som før endringen begynte. Det som er endret siden, blir satt tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The decision is worked on again and a colleague approves it. The old letter stands until the new one is final.</source>
        <translation>Det arbeides med vedtaket på nytt, og en kollega godkjenner det. Det gamle brevet gjelder til det nye er endelig.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The document does not belong here</source>
        <translation>Dokumentet hører ikke til her</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The matter is decided anew and a colleague approves it. The old letter no longer stands.</source>
        <translation>Saken avgjøres på nytt, og en kollega godkjenner det. Det gamle brevet gjelder ikke lenger.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The statutory deadlines go on while the case is on hold.</source>
        <translation>De lovbestemte fristene løper mens saken står på vent.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>What it decided</source>
        <translation>Hva den bestemte</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>What it waits for</source>
        <translation>Hva den venter på</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>What was recorded about the appeals body was a mistake. Our decision letter stands again.</source>
        <translation>Det som ble ført inn om klageinstansen, var feil. Vedtaksbrevet vårt gjelder igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>Where the archive package is put</source>
        <translation>Hvor arkivpakken legges</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Why it cannot be tried</source>
        <translation>Hvorfor den ikke kan behandles</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Write down what was said or found. A note cannot be changed afterwards.</source>
        <translation>Skriv ned det som ble sagt eller funnet ut. Et notat kan ikke endres etterpå.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Write the dismissal</source>
        <translation>Skriv avvisningen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>{name} is put back among what waits, so that it can be registered where it belongs. This case keeps it too, with a note that says why it is wrong here: documents are never deleted.</source>
        <translation>{name} legges tilbake blant det som venter, så det kan registreres der det hører til. Denne saken beholder det også, med et notat om hvorfor det er feil her: Dokumenter slettes aldri.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>{name} made one on {day} and put it in «{place}».</source>
        <translation>{name} laget en {day} og la den i «{place}».</translation>
    </message>
</context>
<context>
    <name>case_header</name>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Basis row {row}</source>
        <translation>Grunnlagsrad {row}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The appeals body changed the decision on {day}. Our letter no longer stands; what the appeals body decided counts.</source>
        <translation>Klageinstansen endret vedtaket {day}. Brevet vårt gjelder ikke lenger. Det klageinstansen har bestemt, gjelder.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The appeals body set the decision aside on {day}. Our letter no longer stands, and the matter must be decided anew: choose Change the decision under More.</source>
        <translation>Klageinstansen opphevet vedtaket {day}. Brevet vårt gjelder ikke lenger, og saken må avgjøres på nytt: velg «Endre vedtaket» under «Mer».</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The proposal</source>
        <translation>Forslaget</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>that it was discontinued</source>
        <translation>saken ble henlagt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>that it was registered in error</source>
        <translation>saken ble merket som feilregistrert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>the decision</source>
        <translation>vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>the review</source>
        <translation>gjennomgangen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>their declaration of impartiality</source>
        <translation>erklæringen om habilitet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>what was registered</source>
        <translation>det som ble registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{count} of your changes were not accepted: {first}</source>
        <translation>{count} av endringene dine ble ikke godtatt: {first}</translation>
    </message>
</context>
<context>
    <name>case_overview</name>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Arrived later</source>
        <translation>Kommet senere</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Letters from us</source>
        <translation>Brev fra oss</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>The complaint came in time.</source>
        <translation>Klagen kom innen fristen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>The complaint came too late.</source>
        <translation>Klagen kom for sent.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Was the complaint in time?</source>
        <translation>Kom klagen i tide?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Work towards {day}.</source>
        <translation>Sikt mot {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>final {day}, not sent yet</source>
        <translation>ferdig {day}, ikke sendt ennå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>final {day}, sent {sent} ({how})</source>
        <translation>ferdig {day}, sendt {sent} ({how})</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>from {since} until {until}</source>
        <translation>fra {since} til {until}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>from {since} until {until}, ended {ended}</source>
        <translation>fra {since} til {until}, slutt {ended}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>no longer stands: changed by the appeals body {day}</source>
        <translation>gjelder ikke lenger: endret av klageinstansen {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>no longer stands: replaced by another decision</source>
        <translation>gjelder ikke lenger: erstattet av et annet vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>no longer stands: set aside by the appeals body {day}</source>
        <translation>gjelder ikke lenger: opphevet av klageinstansen {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>received {day}</source>
        <translation>mottatt {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>the party's copy</source>
        <translation>kopien til parten</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>{day} – done</source>
        <translation>{day} – gjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>{day} – the party's, from when the letter is presumed to have arrived</source>
        <translation>{day} – partens frist, regnet fra når brevet antas å ha kommet fram</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>{day} – the party's, from when the letter is presumed to have arrived, and over</source>
        <translation>{day} – partens frist, regnet fra når brevet antas å ha kommet fram, og ute</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>{title} – named, but not there</source>
        <translation>{title} – nevnt, men ikke med</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>{title} – page {first}</source>
        <translation>{title} – side {first}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>{title} – page {first}–{last}</source>
        <translation>{title} – side {first}–{last}</translation>
    </message>
</context>
<context>
    <name>case_review</name>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>granted</source>
        <translation>innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>met</source>
        <translation>oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>narrowed</source>
        <translation>avgrenset</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>no finding</source>
        <translation>ikke vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>not decided</source>
        <translation>ikke avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>not met</source>
        <translation>ikke oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>not relevant</source>
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>refused</source>
        <translation>avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>taken out</source>
        <translation>tatt ut</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>{count} basis rows</source>
        <translation>{count} grunnlagsrader</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>{name} changed this while you were typing. What you typed is kept and shown. The newer values:</source>
        <translation>{name} endret dette mens du skrev. Det du skrev, er tatt vare på og vises. De nyere verdiene:</translation>
    </message>
</context>
<context>
    <name>decide_ways</name>
    <message>
        <location filename="../../app/views/case/decide/ways.py"/>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/ways.py"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/ways.py"/>
        <source>The complaint</source>
        <translation>Klagen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/ways.py"/>
        <source>What to write</source>
        <translation>Hva du vil skrive</translation>
    </message>
</context>
<context>
    <name>identifier</name>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>it belongs to an invented person; those are only for practice.</source>
        <translation>det hører til en oppdiktet person; slike er bare til øving.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>it has the wrong number of digits.</source>
        <translation>det har feil antall siffer.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>practice is only for invented people.</source>
        <translation>øving er bare for oppdiktede personer.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>the check digits do not fit; look for a mistyped digit.</source>
        <translation>kontrollsifrene stemmer ikke; se etter et feilskrevet siffer.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>the first six digits are not a date.</source>
        <translation>de seks første sifrene er ingen dato.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Letter came back</source>
        <translation>Brev i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>No number yet</source>
        <translation>Ikke noe nummer ennå</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Refused - see Sync</source>
        <translation>Avvist – se Synkronisering</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>overdue after {day}</source>
        <translation>over fristen etter {day}</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>A page is larger than five metres or has no size. The file was not taken in. Ask the sender for a copy on ordinary paper sizes.</source>
        <translation>En side er større enn fem meter eller har ingen størrelse. Filen ble ikke tatt inn. Be avsenderen om en kopi på vanlig papirformat.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>A page of the PDF cannot be shown. The file was not taken in. Ask for the file again, or scan the letter once more.</source>
        <translation>En side i PDF-en kan ikke vises. Filen ble ikke tatt inn. Be om filen på nytt, eller skann brevet en gang til.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>Reading the file took too long and was stopped. It was not taken in, and nothing else is affected. Print it and scan it, or ask the sender for a simpler copy.</source>
        <translation>Det tok for lang tid å lese filen, og lesingen ble stoppet. Filen ble ikke tatt inn, og alt annet er som før. Skriv den ut og skann den, eller be avsenderen om en enklere kopi.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>Reading the file took too much memory and was stopped. It was not taken in, and nothing else is affected. Print it and scan it, or ask the sender for a simpler copy.</source>
        <translation>Det krevde for mye minne å lese filen, og lesingen ble stoppet. Filen ble ikke tatt inn, og alt annet er som før. Skriv den ut og skann den, eller be avsenderen om en enklere kopi.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The PDF can be opened, but the sender has locked it against changes, so it cannot be archived. It was not taken in. Ask the sender for an unlocked copy, or print it and scan it.</source>
        <translation>PDF-en kan åpnes, men avsenderen har låst den for endringer, og da kan den ikke arkiveres. Den ble ikke tatt inn. Be avsenderen om en kopi uten lås, eller skriv den ut og skann den.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The PDF is incomplete or damaged, and pages may be missing. It was not taken in. Ask for the file again, or scan the letter once more.</source>
        <translation>PDF-en er ufullstendig eller skadet, og det kan mangle sider. Den ble ikke tatt inn. Be om filen på nytt, eller skann brevet en gang til.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The PDF is locked with a password, so it can be neither read nor archived. It was not taken in. Ask the sender for a copy without a password; do not ask for the password by e-mail.</source>
        <translation>PDF-en er låst med passord og kan verken leses eller arkiveres. Den ble ikke tatt inn. Be avsenderen om en kopi uten passord; ikke be om passordet på e-post.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The document has more than 500 pages. It was not taken in. Ask for it in smaller parts.</source>
        <translation>Dokumentet har mer enn 500 sider. Det ble ikke tatt inn. Be om å få det i mindre deler.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The e-mail is put together in a way that cannot be read safely. It was not taken in. Print it from the mail program as a PDF and take that in.</source>
        <translation>E-posten er satt sammen på en måte som ikke kan leses trygt. Den ble ikke tatt inn. Skriv den ut som PDF fra e-postprogrammet, og ta inn PDF-en.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file contains commands that run by themselves. They were never run. You work on a copy without them, and the original is kept as it was received. You can go on as usual.</source>
        <translation>Filen inneholder kommandoer som kjører av seg selv. De ble aldri kjørt. Du arbeider på en kopi uten dem, og originalen er tatt vare på slik den kom. Du kan fortsette som vanlig.</translation>
    </message>
    <message>
        <location filename="../../app/services/tray.py"/>
        <source>The file could not be read from where it lies. It was not taken in. Copy it to this machine and try again.</source>
        <translation>Filen kunne ikke leses der den ligger. Den ble ikke tatt inn. Kopier den til denne maskinen og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file has another file hidden inside it. It was not opened. You work on a copy without it, and the original is kept as it was received. Ask the sender for the enclosed file by itself if you need it.</source>
        <translation>Filen har en annen fil gjemt inni seg. Den ble ikke åpnet. Du arbeider på en kopi uten den, og originalen er tatt vare på slik den kom. Be avsenderen om den vedlagte filen for seg hvis du trenger den.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is empty. Nothing was taken in. Ask for the file again.</source>
        <translation>Filen er tom. Ikke noe ble tatt inn. Be om filen på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is larger than 64 MB (an e-mail: 25 MB). It was not opened or taken in. Ask for it in smaller parts, or scan it with a lower resolution.</source>
        <translation>Filen er større enn 64 MB (en e-post: 25 MB). Den ble ikke åpnet eller tatt inn. Be om å få den i mindre deler, eller skann med lavere oppløsning.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is not what its name says. It was not opened or taken in. Ask the sender to send it again as a PDF.</source>
        <translation>Filen er ikke det navnet sier. Den ble ikke åpnet eller tatt inn. Be avsenderen sende den på nytt som PDF.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is whole and was taken in as it is.</source>
        <translation>Filen er hel og ble tatt inn som den er.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The image has far more dots than a scanned page needs. It was not opened or taken in. Ask for it with a lower resolution, such as 300 dots per inch.</source>
        <translation>Bildet har langt flere punkter enn en skannet side trenger. Det ble ikke åpnet eller tatt inn. Be om det med lavere oppløsning, for eksempel 300 punkter per tomme.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The image is incomplete or damaged. It was not taken in. Ask for the file again, or scan the page once more.</source>
        <translation>Bildet er ufullstendig eller skadet. Det ble ikke tatt inn. Be om filen på nytt, eller skann siden en gang til.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The image is of a rare kind that cannot be shown correctly. It was not taken in. Ask the sender for a PDF or an ordinary JPEG or PNG.</source>
        <translation>Bildet er av et sjeldent slag som ikke kan vises riktig. Det ble ikke tatt inn. Be avsenderen om en PDF eller en vanlig JPEG eller PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>This kind of file cannot be taken in: only PDF, PNG, JPEG, TIFF and e-mail (.eml). It was not opened. Ask the sender for a PDF, or print it and scan it.</source>
        <translation>Denne filtypen kan ikke tas inn: bare PDF, PNG, JPEG, TIFF og e-post (.eml). Filen ble ikke åpnet. Be avsenderen om en PDF, eller skriv den ut og skann den.</translation>
    </message>
    <message>
        <location filename="../../app/services/tray.py"/>
        <source>This very file already lies in the tray. It was not taken in twice.</source>
        <translation>Akkurat denne filen ligger allerede og venter. Den ble ikke tatt inn to ganger.</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>Choose the case that the scan belongs to.</source>
        <translation>Velg saken skanningen hører til.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>Say on which day it was received.</source>
        <translation>Skriv hvilken dag det ble mottatt.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>That day lies ahead.</source>
        <translation>Den dagen ligger fram i tid.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>This is not a date. Write it as 14.10.2026, for example.</source>
        <translation>Dette er ikke en dato. Skriv den for eksempel slik: 14.10.2026.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A basis row is neither granted nor refused. Decide it first.</source>
        <translation>En grunnlagsrad er verken innvilget eller avslått. Avgjør den først.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A data element is neither granted, narrowed nor refused. Decide it first.</source>
        <translation>Et dataelement er verken innvilget, avgrenset eller avslått. Avgjør det først.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A refusal names its provision down to paragraph and letter (Public Administration Act section 21). Choose one.</source>
        <translation>Et avslag viser til bestemmelsen ned til ledd og bokstav (forvaltningsloven § 21). Velg en.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A refusal needs the provision, the facts and our assessment (Public Administration Act section 25). Fill in what is missing.</source>
        <translation>Et avslag må ha bestemmelsen, faktum og vurderingen vår (forvaltningsloven § 25). Fyll ut det som mangler.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A section is cited without the name of its law. Add the law.</source>
        <translation>Det er vist til en paragraf uten navnet på loven. Føy til loven.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A sentence is very long. Two short ones are easier to read.</source>
        <translation>En setning er svært lang. To korte er lettere å lese.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>An individual decision must tell how to complain (Public Administration Act section 27). Put the instructions back.</source>
        <translation>Et enkeltvedtak må fortelle hvordan man klager (forvaltningsloven § 27). Sett inn klageveiledningen igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Say how much of the documents may be seen.</source>
        <translation>Si hvor mye av dokumentene det gis innsyn i.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Say whom the letter goes to: a name and an address.</source>
        <translation>Skriv hvem brevet går til: navn og adresse.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Something in the letter is not filled in. Fill it in, or take it out.</source>
        <translation>Noe i brevet er ikke fylt ut. Fyll det ut, eller ta det bort.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The address is abroad but has no country. Add it in the registration.</source>
        <translation>Adressen er i utlandet, men mangler land. Legg til landet i registreringen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The appeals body has no postal address yet. Operations must fill in appeals_addresses in office.json.</source>
        <translation>Klageinstansen har ingen postadresse ennå. Drift må fylle ut appeals_addresses i office.json.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The deadline in the letter is not later than the day we received the matter.</source>
        <translation>Fristen i brevet er ikke senere enn dagen vi mottok saken.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The draft was written with letter texts that are not on this machine. Sync, or take the newest letter texts.</source>
        <translation>Utkastet er skrevet med brevtekster som ikke finnes på denne maskinen. Synkroniser, eller ta i bruk de nyeste brevtekstene.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The last line of the address has no postal code. Check the address.</source>
        <translation>Den siste linjen i adressen har ikke noe postnummer. Kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter asks for nothing. Choose what is missing, or write it.</source>
        <translation>Brevet ber ikke om noe. Velg det som mangler, eller skriv det.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter has no recipient with an address. Correct the registration.</source>
        <translation>Brevet har ingen mottaker med adresse. Rett registreringen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter has the national identity number of somebody who is not in the case. Take it out.</source>
        <translation>Brevet har fødselsnummeret til noen som ikke er med i saken. Ta det bort.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter names another day of receipt than the registration. Check the date.</source>
        <translation>Brevet nevner en annen mottaksdag enn registreringen. Kontroller datoen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter repeats a national identity number. Leave it out unless it is needed to be sure who is meant.</source>
        <translation>Brevet gjentar et fødselsnummer. Utelat det hvis det ikke trengs for å være sikker på hvem det gjelder.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter tells how to complain although it is no individual decision.</source>
        <translation>Brevet forteller hvordan man klager, enda det ikke er et enkeltvedtak.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letters' typeface has no such character. Write the word in Latin letters.</source>
        <translation>Brevets skrifttype har ikke dette tegnet. Skriv ordet med latinske bokstaver.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The recipient has not shown that they may act for the person concerned, so the letter must not say who that is. Take the name out.</source>
        <translation>Mottakeren har ikke vist at de kan opptre for den det gjelder, og da kan brevet ikke si hvem det er. Ta bort navnet.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The recipient has not shown that they may act for the person concerned. Check that facts and assessment say nothing about that person.</source>
        <translation>Mottakeren har ikke vist at de kan opptre for den det gjelder. Kontroller at faktum og vurdering ikke sier noe om den personen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The statement needs the facts and our assessment. Write both.</source>
        <translation>Innstillingen må ha faktum og vurderingen vår. Skriv begge.</translation>
    </message>
    <message>
        <location filename="../../app/services/text_desk.py"/>
        <source>The texts cannot be changed like this.</source>
        <translation>Tekstene kan ikke endres slik.</translation>
    </message>
    <message>
        <location filename="../../app/services/text_desk.py"/>
        <source>The texts cannot be changed like this. The letter is shown as it is now.</source>
        <translation>Tekstene kan ikke endres slik. Brevet er vist slik det er nå.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This kind of letter does not fit the case as it stands.</source>
        <translation>Denne typen brev passer ikke til saken slik den er nå.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This kind of letter needs your own words. Write what it is about.</source>
        <translation>Denne typen brev trenger dine egne ord. Skriv hva det gjelder.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This line cites a provision or says something that is no longer valid today. Take the newest letter texts.</source>
        <translation>Denne linjen viser til en bestemmelse eller sier noe som ikke lenger gjelder i dag. Ta i bruk de nyeste brevtekstene.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This line does not fit in the window of the envelope. Shorten the address in the registration.</source>
        <translation>Denne linjen får ikke plass i vinduet på konvolutten. Forkort adressen i registreringen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This paragraph seems to be in another language than the letter.</source>
        <translation>Dette avsnittet ser ut til å være på et annet språk enn brevet.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Your own words for this paragraph are no longer in the letter, because it has fallen out.</source>
        <translation>Dine egne ord til dette avsnittet er ikke lenger med i brevet, fordi avsnittet har falt bort.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>%n enclosure(s)</source>
        <translation>
            <numerusform>%n vedlegg</numerusform>
            <numerusform>%n vedlegg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Came back: address</source>
        <translation>I retur: adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Came back: envelope</source>
        <translation>I retur: konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Came back: paper</source>
        <translation>I retur: utskrift</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Changed by the appeals body</source>
        <translation>Endret av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Had not come back</source>
        <translation>Kom ikke i retur likevel</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>How do you know?</source>
        <translation>Hvordan vet du det?</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Its envelope</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>May have been printed</source>
        <translation>Kan være skrevet ut</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Not sent after all</source>
        <translation>Ikke sendt likevel</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Paper</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Paper, with address sheet</source>
        <translation>Utskrift med adresseark</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Print again</source>
        <translation>Skriv ut på nytt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Replaced by another decision</source>
        <translation>Erstattet av et annet vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Set aside by the appeals body</source>
        <translation>Opphevet av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>The letter has been sent before. The reason stands in the case's history.</source>
        <translation>Brevet er sendt før. Begrunnelsen blir stående i sakens historikk.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>The letter was noted as come back by mistake. It counts as sent again.</source>
        <translation>Brevet ble notert som retur ved en feil. Det regnes som sendt igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>The letter was ticked as sent but lies here still. It can then be put in its envelope again.</source>
        <translation>Brevet er krysset av som sendt, men ligger her ennå. Det kan så legges i konvolutt igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>What was wrong?</source>
        <translation>Hva var feil?</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Why is it printed again?</source>
        <translation>Hvorfor skrives det ut på nytt?</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>registered</source>
        <translation>rekommandert</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message numerus="yes">
        <location filename="../../app/views/widgets/looks.py"/>
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/widgets/looks.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/widgets/looks.py"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>Enhetsregisteret has no organisation with this number. Look for a mistyped digit.</source>
        <translation>Enhetsregisteret har ingen virksomhet med dette nummeret. Se etter et feilskrevet siffer.</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>The organisation was removed from the open register for legal reasons. Ask the sender who it is.</source>
        <translation>Virksomheten er fjernet fra det åpne registeret av juridiske årsaker. Spør avsenderen hvem det er.</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>This is not an organisation number. Look for a mistyped digit.</source>
        <translation>Dette er ikke et organisasjonsnummer. Se etter et feilskrevet siffer.</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Letter texts</source>
        <translation>Brevtekster</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>My work</source>
        <translation>Mine oppgaver</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Register letters</source>
        <translation>Registrer brev</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Facts</source>
        <translation>Faktum</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>From: {parts}</source>
        <translation>Fra: {parts}</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>From: {parts} and {count} more</source>
        <translation>Fra: {parts} og {count} til</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>More in your words</source>
        <translation>Mer, med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Provisions we decide by</source>
        <translation>Regler vi avgjør etter</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Ready words of this kind of letter</source>
        <translation>Ferdige ord i denne typen brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The basis rows</source>
        <translation>Grunnlagsradene</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The checklist</source>
        <translation>Sjekklisten</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The data elements</source>
        <translation>Opplysningene</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>What is asked for, as registered</source>
        <translation>Det det er søkt om, slik det er registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>What was registered</source>
        <translation>Registreringen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Whom the records are about, as registered</source>
        <translation>Hvem opplysningene gjelder, slik det er registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Your own words</source>
        <translation>Dine egne ord</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>Enhetsregisteret does not answer just now: {detail}. What you have typed is kept. Write name and address by hand, or look the number up later.</source>
        <translation>Enhetsregisteret svarer ikke akkurat nå: {detail}. Det du har skrevet, er tatt vare på. Skriv navn og adresse for hånd, eller slå opp nummeret senere.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/seat.py"/>
        <source>Files cannot be read just now, because the program's reader does not start. Nothing was taken in, and what was saved before is safe. Close other programs or restart the machine, then try again.</source>
        <translation>Filer kan ikke leses akkurat nå, fordi programmets leser ikke starter. Ikke noe ble tatt inn, og det som var lagret før, er trygt. Lukk andre programmer eller start maskinen på nytt, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>Page {number} cannot be shown: {detail}. The document itself is kept as it was received. Try again, or open another page.</source>
        <translation>Side {number} kan ikke vises: {detail}. Selve dokumentet er tatt vare på slik det kom. Prøv igjen, eller åpne en annen side.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>Something outside the program went wrong. Nothing is lost.</source>
        <translation>Noe gikk galt utenfor programmet. Ikke noe er tapt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>Something went wrong in the server. Nothing that was acknowledged is lost.</source>
        <translation>Noe gikk galt på serveren. Det den har kvittert for, er ikke tapt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The address is too long.</source>
        <translation>Adressen er for lang.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The body does not have the SHA-256 that the address names.</source>
        <translation>Innholdet har ikke den SHA-256-summen som adressen nevner.</translation>
    </message>
    <message>
        <location filename="../../app/services/documents.py"/>
        <source>The copy of the document on this machine is damaged and is not shown. The case and everything else are safe. Go online, so that it is fetched again, or tell operations.</source>
        <translation>Kopien av dokumentet på denne maskinen er skadet og vises ikke. Saken og alt annet er trygt. Koble til nettet, så hentes dokumentet på nytt, eller meld fra til drift.</translation>
    </message>
    <message>
        <location filename="../../app/services/documents.py"/>
        <source>The document could not be saved on this machine: {detail}. What was saved before is safe and can still be read. Free disk space or ask operations, then try again.</source>
        <translation>Dokumentet kunne ikke lagres på denne maskinen: {detail}. Det som var lagret før, er trygt og kan fortsatt leses. Frigjør diskplass eller spør drift, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/documents.py"/>
        <source>The document is not on this machine. Nothing is lost: it is fetched from the server when you are online. Go online and try again.</source>
        <translation>Dokumentet er ikke på denne maskinen. Ikke noe er tapt: Det hentes fra serveren når du er tilkoblet. Koble til nettet og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The file {file} cannot be read from where it lies: {detail}. Nothing was registered. Check that the file still exists and try again.</source>
        <translation>Filen {file} kan ikke leses der den ligger: {detail}. Ikke noe ble registrert. Kontroller at filen fortsatt finnes, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The letter cannot be made as it stands: {detail}. Your text is saved. Mend this and try again.</source>
        <translation>Brevet kan ikke lages slik det er nå: {detail}. Teksten din er lagret. Rett dette og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>The letter cannot be sealed: {detail}. Nothing was sent. Ask operations, then try again.</source>
        <translation>Brevet kan ikke forsegles: {detail}. Ikke noe ble sendt. Spør drift, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The letter was not printed: {detail}. The letter itself is safe and can be printed again.</source>
        <translation>Brevet ble ikke skrevet ut: {detail}. Selve brevet er trygt og kan skrives ut på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The local database cannot be used: {detail}. What was saved before is safe. Free disk space or ask operations, then try again.</source>
        <translation>Den lokale databasen kan ikke brukes: {detail}. Det som var lagret før, er trygt. Frigjør diskplass eller spør drift, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>The package was not made: {detail}. The case is as it was. Mend this and try again.</source>
        <translation>Pakken ble ikke laget: {detail}. Saken er som den var. Rett dette og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The request is larger than the server takes at once.</source>
        <translation>Forespørselen er større enn serveren tar imot på en gang.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The request is not of the shape the server takes.</source>
        <translation>Forespørselen har ikke den formen serveren tar imot.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The request took too long to arrive.</source>
        <translation>Forespørselen brukte for lang tid på å komme fram.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The server cannot be reached just now: {detail}. Your work is saved on this machine and is sent later.</source>
        <translation>Serveren er ikke å nå akkurat nå: {detail}. Arbeidet ditt er lagret på denne maskinen og sendes senere.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server does not take a body of this kind or encoding.</source>
        <translation>Serveren tar ikke imot innhold av dette slaget eller med denne kodingen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The server has not been heard of for more than {days} days, so the cases on this machine are locked. Nothing is lost: your work is kept and is sent. Connect to the server, and they open again.</source>
        <translation>Serveren har ikke vært å nå på mer enn {days} dager, og derfor er sakene på denne maskinen låst. Ikke noe er tapt: Arbeidet ditt er tatt vare på og blir sendt. Koble til serveren, så åpnes de igjen.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server is busy or cannot reach its database. Try again shortly.</source>
        <translation>Serveren er opptatt eller når ikke databasen sin. Prøv igjen om litt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server's disk is full. Nothing that was acknowledged is lost.</source>
        <translation>Serverens disk er full. Det den har kvittert for, er ikke tapt.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The server's history is another than the one this workbench has followed: {detail}. Your work is safe here; it is compared with the server's again.</source>
        <translation>Serverens historikk er en annen enn den denne arbeidsbenken har fulgt: {detail}. Arbeidet ditt er trygt her; det blir sammenlignet med serverens på nytt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server's log is not the one this workbench has followed.</source>
        <translation>Serverens logg er ikke den som denne arbeidsbenken har fulgt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>There is no such thing, or you may not see it.</source>
        <translation>Det finnes ikke, eller du har ikke lov til å se det.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>This address does not take that method.</source>
        <translation>Denne adressen tar ikke imot den metoden.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>This machine keeps no secrets for us, so your local data is locked with a passphrase. Nothing of it is kept.</source>
        <translation>Denne maskinen tar ikke vare på hemmeligheter for oss, så dine lokale data er låst med en passordfrase. Ingenting av den blir lagret.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>This workbench speaks an older protocol than the server. Update it.</source>
        <translation>Denne arbeidsbenken bruker en eldre protokoll enn serveren. Oppdater den.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>Too many tries. Wait a little.</source>
        <translation>For mange forsøk. Vent litt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>You are not signed in, or the session has ended.</source>
        <translation>Du er ikke logget på, eller økten er over.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>You are not signed in: {detail}. Saved work stays on this machine. Sign in again to go on.</source>
        <translation>Du er ikke logget på: {detail}. Lagret arbeid blir på denne maskinen. Logg på igjen for å fortsette.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>Your role does not cover this.</source>
        <translation>Rollen din omfatter ikke dette.</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>a letter to a strictly confidential address does not go by central print</source>
        <translation>et brev til en strengt fortrolig adresse sendes ikke med sentral utskrift</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>a line of the address is too long for central print</source>
        <translation>en linje i adressen er for lang for sentral utskrift</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>a newer program has written in this case</source>
        <translation>et nyere program har skrevet i denne saken</translation>
    </message>
    <message>
        <location filename="../../app/services/print_jobs.py"/>
        <source>an enclosure cannot be read; print it by itself</source>
        <translation>et vedlegg kan ikke leses; skriv det ut for seg</translation>
    </message>
    <message>
        <location filename="../../app/services/sync_push.py"/>
        <source>it answered for another act than was sent</source>
        <translation>den svarte for en annen handling enn den som ble sendt</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it answered for another number of acts than were sent</source>
        <translation>den svarte for et annet antall handlinger enn det som ble sendt</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it answered something this program cannot read</source>
        <translation>den svarte noe dette programmet ikke kan lese</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it does not answer in time</source>
        <translation>den svarer ikke i tide</translation>
    </message>
    <message>
        <location filename="../../app/services/finishing.py"/>
        <source>it has not answered yet</source>
        <translation>den har ikke svart ennå</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>it is not a kind of file that can be shown</source>
        <translation>det er ikke en filtype som kan vises</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it sent a page without an end</source>
        <translation>den sendte en side uten slutt</translation>
    </message>
    <message>
        <location filename="../../app/services/files.py"/>
        <source>it sent another document than was asked for</source>
        <translation>den sendte et annet dokument enn det ble bedt om</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>it takes too long</source>
        <translation>det tar for lang tid</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>it took too long</source>
        <translation>det tok for lang tid</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>it took too much memory</source>
        <translation>det krevde for mye minne</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>its address or answer cannot be used</source>
        <translation>adressen eller svaret kan ikke brukes</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/files.py"/>
        <source>no answer</source>
        <translation>ikke noe svar</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>no connection</source>
        <translation>ingen forbindelse</translation>
    </message>
    <message>
        <location filename="../../app/services/letters_out.py"/>
        <source>no decision has been submitted in this case</source>
        <translation>ikke noe vedtak er sendt til godkjenning i denne saken</translation>
    </message>
    <message>
        <location filename="../../app/services/opening.py"/>
        <source>no identity provider is set up on this machine; ask operations</source>
        <translation>det er ikke satt opp noen identitetstjeneste på denne maskinen; spør drift</translation>
    </message>
    <message>
        <location filename="../../app/services/coming_back.py"/>
        <source>nobody has practised on this machine yet</source>
        <translation>ingen har øvd på denne maskinen ennå</translation>
    </message>
    <message>
        <location filename="../../app/services/opening.py"/>
        <location filename="../../app/services/verifying.py"/>
        <source>nobody has signed in on this machine yet</source>
        <translation>ingen har logget på på denne maskinen ennå</translation>
    </message>
    <message>
        <location filename="../../app/services/opening.py"/>
        <source>nobody is waiting to be let in</source>
        <translation>ingen venter på å slippe inn</translation>
    </message>
    <message>
        <location filename="../../app/services/loopback.py"/>
        <source>nothing came back from the browser in time</source>
        <translation>det kom ikke noe tilbake fra nettleseren i tide</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>something in this case has not been sent to the server yet</source>
        <translation>noe i denne saken er ikke sendt til serveren ennå</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the answer came from another provider</source>
        <translation>svaret kom fra en annen identitetstjeneste</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>the answer cannot be understood</source>
        <translation>svaret er ikke til å forstå</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>the answer is far too long</source>
        <translation>svaret er altfor langt</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>the case is not closed yet</source>
        <translation>saken er ikke avsluttet ennå</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal_check.py"/>
        <source>the certificates that seals are checked against cannot be read</source>
        <translation>sertifikatene som segl kontrolleres mot, kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../app/services/dispatch/part.py"/>
        <source>the corrected address does not fit in the window</source>
        <translation>den rettede adressen får ikke plass i vinduet</translation>
    </message>
    <message>
        <location filename="../../app/services/print_jobs.py"/>
        <source>the enclosures cannot be laid with the letter</source>
        <translation>vedleggene kan ikke legges sammen med brevet</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <location filename="../../app/services/dispatch/papers_part.py"/>
        <location filename="../../app/services/letters_sent.py"/>
        <source>the file cannot be written</source>
        <translation>filen kan ikke skrives</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>the file is locked with a password</source>
        <translation>filen er låst med passord</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>the file is too large</source>
        <translation>filen er for stor</translation>
    </message>
    <message>
        <location filename="../../app/services/letter_proof.py"/>
        <source>the file is too large to be a letter</source>
        <translation>filen er for stor til å være et brev</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the file with the seal's key cannot be opened with this passphrase</source>
        <translation>filen med nøkkelen til seglet kan ikke åpnes med denne passordfrasen</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the file with the seal's key cannot be read</source>
        <translation>filen med nøkkelen til seglet kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../app/services/profile.py"/>
        <source>the folder cannot be made</source>
        <translation>mappen kan ikke lages</translation>
    </message>
    <message>
        <location filename="../../app/services/text_sync.py"/>
        <source>the history of its letter texts does not hold together</source>
        <translation>historikken for brevtekstene henger ikke sammen</translation>
    </message>
    <message>
        <location filename="../../app/services/key_file.py"/>
        <source>the key file cannot be read</source>
        <translation>nøkkelfilen kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../app/services/key_file.py"/>
        <source>the key file cannot be written</source>
        <translation>nøkkelfilen kan ikke skrives</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the key file is damaged</source>
        <translation>nøkkelfilen er skadet</translation>
    </message>
    <message>
        <location filename="../../app/services/key_file.py"/>
        <source>the key of the practice profile is damaged</source>
        <translation>nøkkelen til øvingsprofilen er skadet</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>the key or the time stamp service does not answer</source>
        <translation>nøkkelen eller tidsstempeltjenesten svarer ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <source>the label of the key in the token is not set up</source>
        <translation>navnet på nøkkelen i kryptokortet er ikke satt opp</translation>
    </message>
    <message>
        <location filename="../../app/services/late_link.py"/>
        <source>the line is closed</source>
        <translation>forbindelsen er brutt</translation>
    </message>
    <message>
        <location filename="../../app/services/late_link.py"/>
        <source>the line is not there yet</source>
        <translation>forbindelsen er ikke der ennå</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>the local copy cannot be read</source>
        <translation>den lokale kopien kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>the local copy cannot be understood</source>
        <translation>den lokale kopien er ikke til å forstå</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <source>the number of the token's slot is not a number</source>
        <translation>nummeret på kortplassen er ikke et tall</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>the page is damaged or missing</source>
        <translation>siden er skadet eller mangler</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <source>the passphrase of the seal is neither in the environment nor in the keyring</source>
        <translation>passordfrasen til seglet er verken i miljøet eller i nøkkelringen</translation>
    </message>
    <message>
        <location filename="../../app/services/embedded.py"/>
        <source>the practice server did not start</source>
        <translation>øvingsserveren startet ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printer does not answer</source>
        <translation>skriveren svarer ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printer refused it</source>
        <translation>skriveren avviste det</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printing system cannot be started</source>
        <translation>utskriftssystemet kan ikke startes</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printing system does not answer</source>
        <translation>utskriftssystemet svarer ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider answers something this program cannot read</source>
        <translation>identitetstjenesten svarer noe dette programmet ikke kan lese</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider calls itself by another name</source>
        <translation>identitetstjenesten oppgir et annet navn</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider did not let you in, or the answer was not for this sign-in</source>
        <translation>identitetstjenesten slapp deg ikke inn, eller svaret gjaldt en annen pålogging</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider does not answer</source>
        <translation>identitetstjenesten svarer ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider gave no token</source>
        <translation>identitetstjenesten ga ikke noe påloggingsbevis</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider names an address without encryption</source>
        <translation>identitetstjenesten oppgir en adresse uten kryptering</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider's keys cannot be read</source>
        <translation>nøklene til identitetstjenesten kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider's token does not hold</source>
        <translation>påloggingsbeviset fra identitetstjenesten holder ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider's token is for somebody else too</source>
        <translation>påloggingsbeviset fra identitetstjenesten gjelder også noen andre</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>the seal cannot be started</source>
        <translation>forseglingen kan ikke startes</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>the seal failed in a way that nobody foresaw</source>
        <translation>forseglingen mislyktes på en måte ingen hadde forutsett</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the secret in the system's keyring is damaged</source>
        <translation>hemmeligheten i systemets nøkkelring er skadet</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>the server has not confirmed this case</source>
        <translation>serveren har ikke bekreftet denne saken</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <location filename="../../app/services/dispatch/part.py"/>
        <location filename="../../app/services/letters_sent.py"/>
        <source>the server has not confirmed this letter</source>
        <translation>serveren har ikke bekreftet dette brevet</translation>
    </message>
    <message>
        <location filename="../../app/services/sessions.py"/>
        <source>the session has ended</source>
        <translation>økten er over</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the system's keyring does not hold this profile's secret</source>
        <translation>systemets nøkkelring har ikke hemmeligheten til denne profilen</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <location filename="../../app/services/vault.py"/>
        <source>the system's keyring is locked or does not answer</source>
        <translation>systemets nøkkelring er låst eller svarer ikke</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the system's keyring is not available</source>
        <translation>systemets nøkkelring er ikke tilgjengelig</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the time stamp service does not answer as it should</source>
        <translation>tidsstempeltjenesten svarer ikke som den skal</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the time stamp service's answer cannot be read</source>
        <translation>svaret fra tidsstempeltjenesten kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>there is no certificate for the seal's key</source>
        <translation>det finnes ikke noe sertifikat til nøkkelen for seglet</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>there is no connection</source>
        <translation>det er ingen forbindelse</translation>
    </message>
    <message>
        <location filename="../../app/services/verifying.py"/>
        <source>there is no local database for the last person</source>
        <translation>det er ingen lokal database for den siste personen</translation>
    </message>
    <message>
        <location filename="../../app/services/casework.py"/>
        <source>there is no such case here</source>
        <translation>saken finnes ikke her</translation>
    </message>
    <message>
        <location filename="../../app/services/text_desk.py"/>
        <source>there is no such practice case</source>
        <translation>det finnes ingen slik øvingssak</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>this machine has no printing system (CUPS)</source>
        <translation>denne maskinen har ikke noe utskriftssystem (CUPS)</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>this profile has a key already</source>
        <translation>denne profilen har allerede en nøkkel</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>this profile is unlocked in another way</source>
        <translation>denne profilen låses opp på en annen måte</translation>
    </message>
    <message>
        <location filename="../../app/services/core.py"/>
        <source>this workbench has no server</source>
        <translation>denne arbeidsbenken har ingen server</translation>
    </message>
    <message>
        <location filename="../../app/services/settings_desk.py"/>
        <source>«{value}» does not fit the setting «{setting}». The setting is as it was. Choose another value.</source>
        <translation>«{value}» passer ikke til innstillingen «{setting}». Innstillingen er som den var. Velg en annen verdi.</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>A change cannot count from a day that has passed. Choose today or a later day.</source>
        <translation>En endring kan ikke gjelde fra en dag som er gått. Velg i dag eller en senere dag.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A final letter has not been sent yet. Send it before the case is closed.</source>
        <translation>Et ferdigstilt brev er ikke sendt ennå. Send det før saken avsluttes.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>A letter came back and has not been sent again. Send it again, or say why that cannot be done.</source>
        <translation>Et brev kom i retur og er ikke sendt på nytt. Send det på nytt, eller skriv hvorfor det ikke kan gjøres.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A letter from an estate administrator concerns an estate. Choose the kind of party and fill in the estate.</source>
        <translation>Et brev fra en bostyrer gjelder et bo. Velg hva slags part det er, og fyll ut boet.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>A refusal names its provision down to paragraph and letter (Public Administration Act section 21).</source>
        <translation>Et avslag viser til bestemmelsen ned til ledd og bokstav (forvaltningsloven § 21).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A refusal, and any change of a decision, needs our assessment (Public Administration Act section 25).</source>
        <translation>Et avslag, og enhver endring av et vedtak, må ha vurderingen vår (forvaltningsloven § 25).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A refusal, and any change of a decision, needs the facts it is based on (Public Administration Act section 25).</source>
        <translation>Et avslag, og enhver endring av et vedtak, må ha faktum det bygger på (forvaltningsloven § 25).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A refusal, and any change of a decision, needs the provision it is based on (Public Administration Act section 25).</source>
        <translation>Et avslag, og enhver endring av et vedtak, må ha bestemmelsen det bygger på (forvaltningsloven § 25).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Add the scanned letter; a case begins with what was received.</source>
        <translation>Legg til det skannede brevet; en sak begynner med det som er mottatt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Another act with the same identity already exists. Contact operations.</source>
        <translation>Det finnes allerede en annen handling med samme identitet. Kontakt drift.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Another decision has already taken the place of this one.</source>
        <translation>Et annet vedtak har allerede erstattet dette.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Another decision has taken the place of this letter, so it is not sent.</source>
        <translation>Et annet vedtak har tatt plassen til dette brevet, så det blir ikke sendt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Basis row {row} is neither granted nor refused yet.</source>
        <translation>Grunnlagsrad {row} er verken innvilget eller avslått ennå.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Basis row {row} is refused without a reason.</source>
        <translation>Grunnlagsrad {row} er avslått uten begrunnelse.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>By its dates the complaint came too late. Choose an exception, or correct the dates in the registration.</source>
        <translation>Etter datoene kom klagen for sent. Velg et unntak, eller rett datoene i registreringen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Choose why the case is dismissed.</source>
        <translation>Velg hvorfor saken avvises.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Declare first whether you are impartial in this case.</source>
        <translation>Erklær først om du er habil i denne saken.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Everything is shown, so no provision is needed. Take it out, or say what is not shown.</source>
        <translation>Det gis innsyn i alt, så det trengs ingen bestemmelse. Ta den ut, eller si hva det ikke gis innsyn i.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Find out first whether the complaint can be tried: who complains, whether it is signed, and whether it came in time.</source>
        <translation>Finn først ut om klagen kan behandles: hvem som klager, om den er underskrevet, og om den kom i tide.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Give the case a short title.</source>
        <translation>Gi saken en kort tittel.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Give the letter a title.</source>
        <translation>Gi brevet en overskrift.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is already noted that this letter came back.</source>
        <translation>Det er alt notert at dette brevet kom i retur.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is already recorded what the appeals body did to this decision.</source>
        <translation>Det er allerede ført inn hva klageinstansen gjorde med dette vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is not noted that this letter came back.</source>
        <translation>Det er ikke notert at dette brevet kom i retur.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is not recorded that the appeals body changed or set aside this decision.</source>
        <translation>Det er ikke ført inn at klageinstansen har endret eller opphevet dette vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>No decision is being changed in this case.</source>
        <translation>Ingen vedtak er under endring i denne saken.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>No letter has come back in this case.</source>
        <translation>Ingen brev har kommet i retur i denne saken.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Nobody has asked to see documents in this case.</source>
        <translation>Ingen har bedt om innsyn i denne saken.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Nothing can be granted while no data element has been asked for. Fill in the matrix.</source>
        <translation>Ikke noe kan innvilges når det ikke er bedt om noe dataelement. Fyll ut tabellen over dataelementer.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Nothing is changed by this.</source>
        <translation>Dette endrer ikke noe.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Only {name}, who approved the decision, can take the approval back.</source>
        <translation>Bare {name}, som godkjente vedtaket, kan trekke godkjenningen tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Only {name}, who proposed the decision, can take the proposal back.</source>
        <translation>Bare {name}, som foreslo vedtaket, kan trekke forslaget tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Our decision stands by this answer. Record here only that it was changed or set aside.</source>
        <translation>Med dette svaret gjelder vedtaket vårt fortsatt. Her føres det bare inn at det er endret eller opphevet.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>Part {part} of the template «{template}» must be one thing: a text, a heading, a list, a generated part or another template.</source>
        <translation>Del {part} av malen «{template}» må være én ting: en tekst, en overskrift, en liste, en generert del eller en annen mal.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Record first, in the case of the decision, that the appeals body set it aside.</source>
        <translation>Før først inn i vedtakssaken at klageinstansen har opphevet vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say how much of the documents may be seen.</source>
        <translation>Si hvor mye av dokumentene det gis innsyn i.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say what is missing before you ask for it.</source>
        <translation>Skriv hva som mangler, før du ber om det.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say what must be mended before you return the proposal.</source>
        <translation>Skriv hva som må rettes, før du sender forslaget tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say which complaint led to this: its case number.</source>
        <translation>Skriv hvilken klage som førte til dette: saksnummeret.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say which decision the complaint is against.</source>
        <translation>Skriv hvilket vedtak klagen gjelder.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>Say which section «{text}» stands for.</source>
        <translation>Skriv hvilken paragraf «{text}» står for.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say who sent the letter.</source>
        <translation>Skriv hvem som sendte brevet.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say who the party is: whose matter this is.</source>
        <translation>Skriv hvem som er part: hvem saken gjelder.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say whom the answer goes to.</source>
        <translation>Skriv hvem svaret skal gå til.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say whom this letter goes to: a name and an address.</source>
        <translation>Skriv hvem dette brevet går til: navn og adresse.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say why the complaint is tried although it came too late (Public Administration Act section 31).</source>
        <translation>Skriv hvorfor klagen blir behandlet selv om den kom for sent (forvaltningsloven § 31).</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>Say why the texts are changed. It stands in their history.</source>
        <translation>Skriv hvorfor tekstene blir endret. Det står i historikken deres.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say why; it will stand in the history of the case.</source>
        <translation>Skriv hvorfor; det blir stående i sakens historikk.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The abbreviation «{short}» belongs to «{title}» already.</source>
        <translation>Forkortelsen «{short}» hører til «{title}» allerede.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The act names another author than the person signed in.</source>
        <translation>Handlingen oppgir en annen forfatter enn den som er logget på.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The answer cannot be older than our statement. Check the day.</source>
        <translation>Svaret kan ikke være eldre enn innstillingen vår. Sjekk dagen.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body cannot have decided before our own decision. Check the day.</source>
        <translation>Klageinstansen kan ikke ha bestemt noe før vårt eget vedtak. Kontroller datoen.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has changed or set aside this decision, so its letter is not sent.</source>
        <translation>Klageinstansen har endret eller opphevet dette vedtaket, så brevet sendes ikke.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has changed this decision. What it decided counts, and it is not changed here.</source>
        <translation>Klageinstansen har endret dette vedtaket. Det klageinstansen har bestemt, gjelder, og det kan ikke endres her.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has no postal address for this day. Operations must fill in {field} in {file}.</source>
        <translation>Klageinstansen har ingen postadresse for denne dagen. Drift må fylle ut {field} i {file}.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has the complaint. Record its answer first.</source>
        <translation>Klagen er hos klageinstansen. Før inn svaret derfra først.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body set this decision aside, so it cannot stand. Write a new one, or take back what was recorded about the appeals body if that was a mistake.</source>
        <translation>Klageinstansen har opphevet dette vedtaket, så det kan ikke stå. Skriv et nytt, eller ta tilbake det som er ført inn om klageinstansen, hvis det var feil.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The application has not been decided. Decide it, or discontinue it, before the case is closed.</source>
        <translation>Søknaden er ikke avgjort. Avgjør eller henlegg den før saken avsluttes.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case has no such letter.</source>
        <translation>Saken har ikke noe slikt brev.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is closed. Reopen it first.</source>
        <translation>Saken er avsluttet. Gjenåpne den først.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is not closed.</source>
        <translation>Saken er ikke avsluttet.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is not on hold.</source>
        <translation>Saken står ikke på vent.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is on hold. Resume it first.</source>
        <translation>Saken står på vent. Ta den opp igjen først.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The checklist has no condition called {condition}.</source>
        <translation>Sjekklisten har ikke noe vilkår som heter {condition}.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The complaint came more than a year after the decision, so it cannot be tried (Public Administration Act section 31).</source>
        <translation>Klagen kom mer enn ett år etter vedtaket, så den kan ikke behandles (forvaltningsloven § 31).</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The complaint is about to be dismissed. Take the dismissal out of the decision before it goes on.</source>
        <translation>Klagen er i ferd med å bli avvist. Ta avvisningen ut av vedtaket før den går videre.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The complaint is not with the appeals body.</source>
        <translation>Klagen er ikke hos klageinstansen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The condition «{condition}» has no finding yet.</source>
        <translation>Vilkåret «{condition}» er ikke vurdert ennå.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The data element «{path}» is narrowed or refused without a reason.</source>
        <translation>Dataelementet «{path}» er avgrenset eller avslått uten begrunnelse.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The data element «{path}» is neither granted, narrowed nor refused yet.</source>
        <translation>Dataelementet «{path}» er verken innvilget, avgrenset eller avslått ennå.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The day of receipt lies in the future. Check the date.</source>
        <translation>Mottaksdagen ligger fram i tid. Kontroller datoen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The deadline must be later than the day it is set.</source>
        <translation>Fristen må være senere enn dagen den settes.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The decision in this case is being changed. Finish that, or let the decision stand, before you do this.</source>
        <translation>Vedtaket i denne saken er under endring. Gjør det ferdig, eller la vedtaket stå, før du gjør dette.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision is approved. The approval must be withdrawn before anything is changed.</source>
        <translation>Vedtaket er godkjent. Godkjenningen må trekkes tilbake før noe kan endres.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The decision is being changed already.</source>
        <translation>Vedtaket er alt under endring.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision is not approved yet, so its letter cannot be made final.</source>
        <translation>Vedtaket er ikke godkjent ennå, og da kan brevet ikke ferdigstilles.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision is with an approver. Withdraw the proposal before you change anything.</source>
        <translation>Vedtaket er hos en beslutter. Trekk forslaget tilbake før du endrer noe.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision letter is final. What it says can only be changed by a new decision.</source>
        <translation>Vedtaksbrevet er ferdigstilt. Innholdet kan bare endres med et nytt vedtak.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter and the review no longer belong together. Make the draft letter again.</source>
        <translation>Brevet og gjennomgangen hører ikke lenger sammen. Lag brevutkastet på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The letter cannot have come back before it was sent. Check the day.</source>
        <translation>Brevet kan ikke ha kommet i retur før det ble sendt. Sjekk dagen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter carries another case number than the case.</source>
        <translation>Brevet har et annet saksnummer enn saken.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter is dated after the day it was received. Check both dates.</source>
        <translation>Brevet er datert etter dagen det ble mottatt. Kontroller begge datoene.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter is dated {date}, but today is {today}. Make it final again.</source>
        <translation>Brevet er datert {date}, men i dag er det {today}. Ferdigstill det på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The library has no text called «{text}».</source>
        <translation>Biblioteket har ingen tekst som heter «{text}».</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The name «{text}» cannot be used. Use small letters a–z, digits and underscores.</source>
        <translation>Navnet «{text}» kan ikke brukes. Bruk små bokstaver a–z, tall og understrek.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The new decision gives the party less than the one before. Send an advance notice first (Public Administration Act section 16).</source>
        <translation>Det nye vedtaket gir parten mindre enn det forrige. Send forhåndsvarsel først (forvaltningsloven § 16).</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The new decision gives the party less than the one before. The ground you chose does not allow that (Public Administration Act sections 33 and 35).</source>
        <translation>Det nye vedtaket gir parten mindre enn det forrige. Grunnlaget du valgte, gir ikke rett til det (forvaltningsloven §§ 33 og 35).</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The new decision says the same as the one before. Change what is to be different, or let the decision stand.</source>
        <translation>Det nye vedtaket sier det samme som det forrige. Endre det som skal være annerledes, eller la vedtaket stå.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The number {number} is not valid: {fault}</source>
        <translation>Nummeret {number} er ikke gyldig: {fault}</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The outcome does not follow from the rows and the matrix. Open the decision again.</source>
        <translation>Utfallet følger ikke av radene og dataelementene. Åpne vedtaket på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The pages of «{title}» lie outside the scan. Check the page numbers.</source>
        <translation>Sidene til «{title}» ligger utenfor skanningen. Kontroller sidetallene.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The part «{text}» must stay in the letter «{template}», locked and under the same conditions, because the law demands it.</source>
        <translation>Delen «{text}» må bli stående i brevet «{template}», låst og på de samme vilkårene, fordi loven krever det.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The party must get a copy of the statement.</source>
        <translation>Parten må få kopi av innstillingen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutter før den begynner.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The phrase «{text}» has a line break. A phrase is one paragraph.</source>
        <translation>Frasen «{text}» har et linjeskift. En frase er ett avsnitt.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The phrase «{text}» must keep {placeholder}. Without it the letter would leave out what belongs there.</source>
        <translation>Frasen «{text}» må beholde {placeholder}. Uten den mangler brevet det som skal stå der.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The postmark is later than the day of receipt. Check both dates.</source>
        <translation>Poststempelet er senere enn mottaksdagen. Kontroller begge datoene.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The proposal has changed since you read it. Read it again before you decide.</source>
        <translation>Forslaget er endret siden du leste det. Les det på nytt før du avgjør.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The recipient needs an address, or no letter can be sent.</source>
        <translation>Mottakeren trenger en adresse, ellers kan ikke brev sendes.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The register has no data element called {path}.</source>
        <translation>Registeret har ikke noe dataelement som heter {path}.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The server does not have the document yet. It is sent again by itself.</source>
        <translation>Serveren har ikke fått dokumentet ennå. Det sendes på nytt av seg selv.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The server has not confirmed this yet. No letter leaves before it has; try again when you are connected.</source>
        <translation>Serveren har ikke bekreftet dette ennå. Ikke noe brev går ut før det er gjort; prøv igjen når du er tilkoblet.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The statement needs the facts and our assessment. Write both.</source>
        <translation>Innstillingen må ha faktum og vurderingen vår. Skriv begge.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The template «{template}» names «{part}», which does not exist.</source>
        <translation>Malen «{template}» viser til «{part}», som ikke finnes.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The template «{template}» would contain itself.</source>
        <translation>Malen «{template}» ville inneholde seg selv.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The template «{template}» would make too long a letter. Take something out.</source>
        <translation>Malen «{template}» ville gi et for langt brev. Ta ut noe.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» belongs in no place that letters have. Choose one from the list.</source>
        <translation>Teksten «{text}» hører ikke til noe sted som brev har. Velg ett fra listen.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» has {placeholder}, which no letter can fill in. Choose a placeholder from the list.</source>
        <translation>Teksten «{text}» har {placeholder}, som ikke noe brev kan fylle inn. Velg en plassholder fra listen.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» is not written in all three languages.</source>
        <translation>Teksten «{text}» er ikke skrevet på alle tre språk.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» is too long. Use at most {most} characters.</source>
        <translation>Teksten «{text}» er for lang. Bruk høyst {most} tegn.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The word «{short}» cannot be an abbreviation. Use up to 12 letters, digits and hyphens, without spaces.</source>
        <translation>Ordet «{short}» kan ikke være en forkortelse. Bruk inntil 12 bokstaver, tall og bindestreker, uten mellomrom.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is no basis row yet. Add what the letter asks on, or that nothing is cited.</source>
        <translation>Det er ingen grunnlagsrad ennå. Legg til det brevet bygger på, eller at ingen hjemmel er oppgitt.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>There is no decision here that can be changed. It must be final, or a complaint must name it.</source>
        <translation>Det er ikke noe vedtak her som kan endres. Det må være endelig, eller en klage må nevne det.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is no decision waiting for approval in this case.</source>
        <translation>Ikke noe vedtak venter på godkjenning i denne saken.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>There is no law called «{law}».</source>
        <translation>Det finnes ingen lov som heter «{law}».</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>There is no phrase called «{text}».</source>
        <translation>Det finnes ingen frase som heter «{text}».</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is no such case, or you may not see it.</source>
        <translation>Saken finnes ikke, eller du har ikke lov til å se den.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>There is no template called «{template}».</source>
        <translation>Det finnes ingen mal som heter «{template}».</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is nothing written.</source>
        <translation>Det er ikke skrevet noe.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This can only be done in a complaint.</source>
        <translation>Dette kan bare gjøres i en klagesak.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This case is already registered.</source>
        <translation>Denne saken er allerede registrert.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This case is protected. It takes the right group and that the case is assigned to you.</source>
        <translation>Denne saken er skjermet. Du må være i rett gruppe, og saken må være tildelt deg.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This ground does not fit the case. Choose another one.</source>
        <translation>Dette grunnlaget passer ikke til saken. Velg et annet.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This kind of case does not end in an access decision.</source>
        <translation>Denne typen sak ender ikke i et vedtak om tilgang.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This kind of letter cannot be sent this way.</source>
        <translation>Denne typen brev kan ikke sendes slik.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This kind of letter needs your own words.</source>
        <translation>Denne typen brev trenger dine egne ord.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This letter belongs to a case that is discontinued. Discontinue the case first.</source>
        <translation>Dette brevet hører til en sak som er henlagt. Henlegg saken først.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This letter has already been sent.</source>
        <translation>Dette brevet er allerede sendt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This letter has not been sent yet.</source>
        <translation>Dette brevet er ikke sendt ennå.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This letter needs a day by which it must be answered.</source>
        <translation>Dette brevet må ha en svarfrist.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This letter was handed to somebody else to send, so it cannot be taken back here. Ask them to stop it.</source>
        <translation>Brevet er overlevert til andre for sending og kan ikke tas tilbake her. Be dem stanse det.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This matter has already been passed on.</source>
        <translation>Denne saken er alt sendt videre.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This program is too old for what was done here. Update it to go on.</source>
        <translation>Dette programmet er for gammelt til det som er gjort her. Oppdater det for å gå videre.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This program would make another letter than the one that was approved, so nothing was made final. The case, the approval and the approved draft are safe. Ask {name} to take the approval back, and submit the decision again.</source>
        <translation>Dette programmet ville ha laget et annet brev enn det som ble godkjent, så ingenting er ferdigstilt. Saken, godkjenningen og det godkjente utkastet er trygge. Be {name} om å trekke godkjenningen, og send vedtaket til godkjenning på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>You drafted or proposed this decision yourself, so a colleague must approve it.</source>
        <translation>Du har selv skrevet eller foreslått dette vedtaket, så en kollega må godkjenne det.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>You have declared that you are not impartial in this case, so a colleague must do this.</source>
        <translation>Du har erklært at du er inhabil i denne saken, så en kollega må gjøre dette.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>You have found that the complaint can be tried, so it is not dismissed. Assess it anew, or try it.</source>
        <translation>Du har funnet at klagen kan behandles, så den blir ikke avvist. Vurder den på nytt, eller behandle den.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>You have found that the complaint cannot be tried. Then it is dismissed; it is neither granted nor sent on.</source>
        <translation>Du har funnet at klagen ikke kan behandles. Da blir den avvist; den blir verken tatt til følge eller sendt videre.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Your role does not cover this. It takes the role {role}.</source>
        <translation>Rollen din omfatter ikke dette. Det krever rollen {role}.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>{name} changed the letter texts after you opened them. What you have written is kept. Look at that change, and save yours again.</source>
        <translation>{name} endret brevtekstene etter at du åpnet dem. Det du har skrevet, er tatt vare på. Se på den endringen, og lagre din på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>{name} changed this part of the case ({aspect}) before your change reached the server. Look at what changed and do it again if it still stands.</source>
        <translation>{name} endret denne delen av saken ({aspect}) før endringen din nådde serveren. Se på det som er endret, og gjør det på nytt hvis det fortsatt står seg.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>{name} has declared not to be impartial in this case, so somebody else must have it.</source>
        <translation>{name} har erklært seg inhabil i denne saken, så noen andre må ha den.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Add a person or organisation</source>
        <translation>Legg til en person eller virksomhet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Add an enclosure</source>
        <translation>Legg til et vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose the country.</source>
        <translation>Velg landet.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose the language of the letter. We answer in the same language.</source>
        <translation>Velg språket i brevet. Vi svarer på samme språk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose what kind of party it is.</source>
        <translation>Velg hva slags part det er.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose who the letter is from: one of the four doors.</source>
        <translation>Velg hvem brevet er fra: en av de fire søkergruppene.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Say on which day the letter was received.</source>
        <translation>Skriv hvilken dag brevet ble mottatt.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>This is not a date. Write it as 14.10.2026, for example.</source>
        <translation>Dette er ikke en dato. Skriv den for eksempel slik: 14.10.2026.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Who is asked about</source>
        <translation>Hvem det spørres om</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Write page numbers as 1 or 1-2, for example.</source>
        <translation>Skriv sidetall for eksempel slik: 1 eller 1-2.</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>After so many days without the server, cases here are locked until you sign in again. Nothing is lost.</source>
        <translation>Etter så mange dager uten kontakt med serveren låses sakene her til du logger på igjen. Ikke noe går tapt.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>An empty envelope for ordinary letters.</source>
        <translation>En tom konvolutt for vanlige brev.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>An empty envelope for thick letters.</source>
        <translation>En tom konvolutt for tykke brev.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>As the machine is set</source>
        <translation>Som maskinen er satt opp</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>As the printer calls it, e.g. Tray2. Left empty, the printer chooses. Not used on Windows.</source>
        <translation>Slik skriveren kaller den, f.eks. Tray2. Er feltet tomt, velger skriveren. Brukes ikke på Windows.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Avery L7160 (21 labels, 63 × 38 mm)</source>
        <translation>Avery L7160 (21 etiketter, 63 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Avery L7163 (14 labels, 99 × 38 mm)</source>
        <translation>Avery L7163 (14 etiketter, 99 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>C5 (folded once)</source>
        <translation>C5 (brettet én gang)</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>C6/5 (folded twice)</source>
        <translation>C6/5 (brettet to ganger)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Can be changed each time labels are made.</source>
        <translation>Kan endres hver gang det lages etiketter.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Cases, letters and typing are kept here, encrypted.</source>
        <translation>Saker, brev og det du skriver, ligger her, kryptert.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Days before a deadline</source>
        <translation>Dager før en frist</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Days without contact</source>
        <translation>Dager uten kontakt</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Each letter follows the language of its case, whatever is chosen here.</source>
        <translation>Hvert brev følger språket i saken, uansett hva som velges her.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Folder with a copy of Enhetsregisteret</source>
        <translation>Mappe med en kopi av Enhetsregisteret</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Folder with new scans</source>
        <translation>Mappe med nye skanninger</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>How many days ahead a case is listed as due soon.</source>
        <translation>Hvor mange dager før fristen en sak regnes med under «Snart frist».</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>How often the server is asked for news. Your own work is sent at once, whatever stands here.</source>
        <translation>Hvor ofte serveren blir spurt om nytt. Ditt eget arbeid sendes med en gang, uansett hva som står her.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>In a file beside the data, because this is practice with invented people</source>
        <translation>I en fil ved siden av dataene, fordi dette er øving med oppdiktede personer</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>In percent of the usual size.</source>
        <translation>I prosent av vanlig størrelse.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>In the machine's own key store, or behind your passphrase</source>
        <translation>I maskinens eget nøkkellager, eller bak passordfrasen din</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Language of the window</source>
        <translation>Språket i vinduet</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Left empty, the machine's own printer is used.</source>
        <translation>Står feltet tomt, brukes maskinens egen skriver.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Less movement</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Letters with too many sheets for it go in C4.</source>
        <translation>Brev med for mange ark til den legges i C4.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Light, dark, or as the machine is set.</source>
        <translation>Lyst, mørkt, eller som maskinen er satt opp.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Local data</source>
        <translation>Lokale data</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Look organisations up in Enhetsregisteret</source>
        <translation>Slå opp virksomheter i Enhetsregisteret</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Nothing fades or moves by itself; what was changed keeps its mark instead.</source>
        <translation>Ingenting toner ut eller beveger seg av seg selv; det som er endret, beholder merket sitt.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Only the organisation number is sent, to the open register at data.brreg.no. Never in practice.</source>
        <translation>Bare organisasjonsnummeret sendes, til det åpne registeret på data.brreg.no. Aldri i øving.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Paper tray for letters</source>
        <translation>Papirskuff for brev</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Paper weight (g/m²)</source>
        <translation>Papirvekt (g/m²)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Print on both sides</source>
        <translation>Skriv ut på begge sider</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Printer for letters</source>
        <translation>Skriver til brev</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Seconds between syncs</source>
        <translation>Sekunder mellom synkroniseringer</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Sheet of address labels</source>
        <translation>Ark med adresseetiketter</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Size of text and controls</source>
        <translation>Størrelse på tekst og knapper</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Stands on the packet of paper. The weight of letters is computed from it.</source>
        <translation>Står på papirpakken. Vekten av brevene regnes ut fra den.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>The key to the local data</source>
        <translation>Nøkkelen til de lokale dataene</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Used where organisations are not looked up on the network.</source>
        <translation>Brukes der virksomheter ikke slås opp på nettet.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Used where the printer can do it.</source>
        <translation>Brukes der skriveren kan det.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Weight of the C4 envelope (g)</source>
        <translation>Vekt av C4-konvolutten (g)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Weight of the window envelope (g)</source>
        <translation>Vekt av vinduskonvolutten (g)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>What the scanner puts here is taken in by itself. The files stay where they are.</source>
        <translation>Det skanneren legger her, tas inn av seg selv. Filene blir liggende der de er.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Window envelope for ordinary letters</source>
        <translation>Vinduskonvolutt for vanlige brev</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Without it nobody can read what lies in the folder.</source>
        <translation>Uten den kan ingen lese det som ligger i mappen.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <location filename="../../app/views/register/chips.py"/>
        <source>From the e-mail, not verified</source>
        <translation>Fra e-posten, ikke kontrollert</translation>
    </message>
    <message>
        <location filename="../../app/views/register/chips.py"/>
        <source>From the name of the file</source>
        <translation>Fra filnavnet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/chips.py"/>
        <source>Use this suggestion (Ctrl+.)</source>
        <translation>Bruk dette forslaget (Ctrl+.)</translation>
    </message>
    <message>
        <location filename="../../app/views/register/chips.py"/>
        <source>Use {value}</source>
        <translation>Bruk {value}</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Abbreviation</source>
        <translation>Forkortelse</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Advance notice</source>
        <translation>Forhåndsvarsel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Anywhere</source>
        <translation>Hvor som helst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Applicants</source>
        <translation>Søkere</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: dismissed</source>
        <translation>Omgjøring: avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: granted</source>
        <translation>Omgjøring: innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: partly granted</source>
        <translation>Omgjøring: delvis innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: refused</source>
        <translation>Omgjøring: avslag</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Closed without a decision</source>
        <translation>Avsluttet uten vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: complaint dismissed</source>
        <translation>Vedtak: klagen avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: dismissed</source>
        <translation>Vedtak: avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: granted</source>
        <translation>Vedtak: innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: partly granted</source>
        <translation>Vedtak: delvis innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: refused</source>
        <translation>Vedtak: avslag</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Forwarded to another body</source>
        <translation>Oversendt til rett organ</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Free letter</source>
        <translation>Fritt brev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>In force from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>In force until</source>
        <translation>Gjelder til</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>In other letters' own words</source>
        <translation>I egne ord i andre brev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>In the assessment</source>
        <translation>I vurderingen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>In the facts</source>
        <translation>I faktum</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Interim reply</source>
        <translation>Foreløpig svar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Letter about returned post</source>
        <translation>Brev om post i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Outcomes</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Papers forwarded to another body</source>
        <translation>Papirer oversendt til annet organ</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: costs of the case</source>
        <translation>Fellesdel: sakskostnader</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: delivery and use</source>
        <translation>Fellesdel: levering og bruk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: how the decision is changed</source>
        <translation>Fellesdel: hvordan vedtaket endres</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: how to complain</source>
        <translation>Fellesdel: hvordan klage</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: how to reach us</source>
        <translation>Fellesdel: hvordan nå oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: the reasons</source>
        <translation>Fellesdel: begrunnelsen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what is granted</source>
        <translation>Fellesdel: hva som innvilges</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what is refused</source>
        <translation>Fellesdel: hva som avslås</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what the appeals body is told</source>
        <translation>Fellesdel: innstillingen til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what the register does not hold</source>
        <translation>Fellesdel: hva registeret ikke har</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Provisions</source>
        <translation>Hjemler</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Receipt for a complaint</source>
        <translation>Kvittering for klage</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Reply about access to documents</source>
        <translation>Svar om innsyn</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Request for information</source>
        <translation>Mangelbrev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Statement to the appeals body</source>
        <translation>Oversendelse til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Where it belongs</source>
        <translation>Hvor den hører hjemme</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Why a provision is used</source>
        <translation>Hvorfor en hjemmel brukes</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>not: {condition}</source>
        <translation>ikke: {condition}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>{what}, English</source>
        <translation>{what}, engelsk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>{what}, bokmål</source>
        <translation>{what}, bokmål</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>{what}, nynorsk</source>
        <translation>{what}, nynorsk</translation>
    </message>
</context>
<context>
    <name>word</name>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Access by letter</source>
        <translation>Tilgang etter brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Access through the portal</source>
        <translation>Tilgang gjennom portalen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Advance notice</source>
        <translation>Forhåndsvarsel</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>All cases</source>
        <translation>Alle saker</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>All of it</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>All open</source>
        <translation>Alle åpne</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Answer from the appeals body</source>
        <translation>Svar fra klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Approval withdrawn</source>
        <translation>Godkjenning trukket tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Approver</source>
        <translation>Beslutter</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Archive package made</source>
        <translation>Arkivpakke laget</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Bankruptcy estate</source>
        <translation>Konkursbo</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Basis rows set</source>
        <translation>Grunnlagsrader satt opp</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Came back</source>
        <translation>I retur</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Case assigned</source>
        <translation>Sak tildelt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Case closed</source>
        <translation>Sak avsluttet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Case discontinued</source>
        <translation>Sak henlagt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Case reopened</source>
        <translation>Sak gjenåpnet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Caseworker</source>
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Change of contacts</source>
        <translation>Endring av kontaktpersoner</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Change of the decision begun</source>
        <translation>Endring av vedtaket begynt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Checklist filled in</source>
        <translation>Sjekkliste fylt ut</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Closed without a decision</source>
        <translation>Avsluttet uten vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Complaint</source>
        <translation>Klage</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Complaint assessed</source>
        <translation>Klagen vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Complaint sent to the appeals body</source>
        <translation>Klagen sendt til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Confidential address</source>
        <translation>Fortrolig adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Confirmed by the server</source>
        <translation>Bekreftet av serveren</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>D number</source>
        <translation>D-nummer</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Data elements reviewed</source>
        <translation>Dataelementer gjennomgått</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision approved</source>
        <translation>Vedtak godkjent</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision changed or set aside by the appeals body</source>
        <translation>Vedtaket endret eller opphevet av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision drafted</source>
        <translation>Vedtak skrevet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision not changed or set aside after all</source>
        <translation>Vedtaket likevel ikke endret eller opphevet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Discontinued</source>
        <translation>Henlagt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Dismissed</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Document access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Document received</source>
        <translation>Dokument mottatt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Due soon</source>
        <translation>Snart frist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Estate administrator</source>
        <translation>Bostyrer</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Estate of a deceased person</source>
        <translation>Dødsbo</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Extended access</source>
        <translation>Utvidet tilgang</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Foreign authority</source>
        <translation>Utenlandsk myndighet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Forwarded to another body</source>
        <translation>Sendt videre til rett organ</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Free letter</source>
        <translation>Fritt brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>General inquiry</source>
        <translation>Generell henvendelse</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Granted</source>
        <translation>Innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Impartiality declared</source>
        <translation>Habilitet erklært</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>In progress</source>
        <translation>Under behandling</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Information due</source>
        <translation>Frist for opplysninger</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Information requested</source>
        <translation>Opplysninger etterspurt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Interim reply</source>
        <translation>Foreløpig svar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>JPEG image</source>
        <translation>JPEG-bilde</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter about returned post</source>
        <translation>Brev om returpost</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter came back</source>
        <translation>Brev i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter final</source>
        <translation>Brev ferdigstilt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter had not come back</source>
        <translation>Brevet var ikke i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter made final</source>
        <translation>Brev ferdigstilt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter printed again</source>
        <translation>Brev skrevet ut på nytt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter registered</source>
        <translation>Brev registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter sent</source>
        <translation>Brev sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter texts changed</source>
        <translation>Brevtekster endret</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Met</source>
        <translation>Oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Narrowed</source>
        <translation>Avgrenset</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Needs your answer</source>
        <translation>Trenger svar fra deg</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>No longer in force</source>
        <translation>Gjelder ikke lenger</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>None of it</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Norwegian Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not met</source>
        <translation>Ikke oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not protected</source>
        <translation>Ikke skjermet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not relevant</source>
        <translation>Ikke aktuelt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not sent after all</source>
        <translation>Ikke sendt likevel</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Note added</source>
        <translation>Notat lagt til</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Offline</source>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Operations</source>
        <translation>Drift</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Organisation</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Other applicant</source>
        <translation>Annen søker</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Other law allows it (section 35, fifth paragraph)</source>
        <translation>Andre regler gir rett til det (§ 35 femte ledd)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Our answer promise</source>
        <translation>Svarløftet vårt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Own staff</source>
        <translation>Egen ansatt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>PNG image</source>
        <translation>PNG-bilde</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Papers forwarded to another body</source>
        <translation>Papirer oversendt til annet organ</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Partly granted</source>
        <translation>Delvis innvilget</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Passed on to another body</source>
        <translation>Sendt videre til rett organ</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Printed centrally</source>
        <translation>Skrevet ut sentralt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Printed here</source>
        <translation>Skrevet ut her</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Printed, not in envelope</source>
        <translation>Skrevet ut, ikke i konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Proposal withdrawn</source>
        <translation>Forslag trukket tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Put on hold</source>
        <translation>Satt på vent</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Receipt</source>
        <translation>Bekreftelse på mottak</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Receipt for a complaint</source>
        <translation>Bekreftelse på mottatt klage</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Refused by the server</source>
        <translation>Avvist av serveren</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Registered</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Registered in error</source>
        <translation>Feilregistrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Registration corrected</source>
        <translation>Registrering rettet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Reply about access to documents</source>
        <translation>Svar om innsyn</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Request for information</source>
        <translation>Mangelbrev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Resumed</source>
        <translation>Tatt opp igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Returned to the caseworker</source>
        <translation>Sendt tilbake til saksbehandleren</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Saved as a file</source>
        <translation>Lagret som fil</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Signed out</source>
        <translation>Logget av</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Some of it</source>
        <translation>Noe</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Something has come, deadline</source>
        <translation>Noe har kommet, frist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Specialist</source>
        <translation>Spesialist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Statement to the appeals body</source>
        <translation>Innstilling til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Strictly confidential address</source>
        <translation>Strengt fortrolig adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Submitted for approval</source>
        <translation>Sendt til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Synced</source>
        <translation>Synkronisert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Syncing</source>
        <translation>Synkroniserer</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>TIFF image</source>
        <translation>TIFF-bilde</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Termination of access</source>
        <translation>Opphør av tilgang</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The appeals body set the decision aside (section 34)</source>
        <translation>Klageinstansen opphevet vedtaket (§ 34)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The complaint is dismissed</source>
        <translation>Klagen er avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The complaint is justified (section 33)</source>
        <translation>Klagen gir grunn til det (§ 33)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The date of the scan</source>
        <translation>Skannedatoen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision has not reached the party (section 35 b)</source>
        <translation>Vedtaket har ikke nådd parten (§ 35 b)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is affirmed</source>
        <translation>Vedtaket er stadfestet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is changed</source>
        <translation>Vedtaket er endret</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is invalid (section 35 c)</source>
        <translation>Vedtaket er ugyldig (§ 35 c)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is set aside and the case sent back</source>
        <translation>Vedtaket er opphevet og saken sendt tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision stands</source>
        <translation>Vedtaket står</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The e-mail's date</source>
        <translation>Datoen på e-posten</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The receipt stamp</source>
        <translation>Mottaksstempelet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Time limit for complaint</source>
        <translation>Klagefrist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>To nobody's detriment (section 35 a)</source>
        <translation>Ikke til skade for noen (§ 35 a)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>To print</source>
        <translation>Skal skrives ut</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>To the archive</source>
        <translation>Til arkivet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Too late</source>
        <translation>For sent</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Too late, but for special reasons (section 31 b)</source>
        <translation>For sent, men særlige grunner (§ 31 b)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Too late, but not to blame (section 31 a)</source>
        <translation>For sent, men ikke å klandre (§ 31 a)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Unassigned</source>
        <translation>Ikke tildelt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>letters received</source>
        <translation>mottatte brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>letters sent</source>
        <translation>sendte brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>notes</source>
        <translation>notater</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>the assignment</source>
        <translation>tildelingen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>the decision</source>
        <translation>vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>the review</source>
        <translation>gjennomgangen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>the wait</source>
        <translation>ventingen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>weeks</source>
        <translation>uker</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>what was registered</source>
        <translation>det som ble registrert</translation>
    </message>
</context>
</TS>
