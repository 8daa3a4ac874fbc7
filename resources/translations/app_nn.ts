<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>Abbreviations</name>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>A phrase that is gone</source>
        <translation>Ein frase som er borte</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Typed after a semicolon, then Tab or a blank: the phrase takes its place.</source>
        <translation>Skriv ho etter eit semikolon, så Tab eller mellomrom: Frasen kjem i staden.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>You have none yet. Give a phrase one where you choose it: Ctrl+. while you write in a case.</source>
        <translation>Du har ingen enno. Gi ein frase ei forkorting der du vel han: Ctrl+. medan du skriv i ei sak.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Your abbreviations for phrases</source>
        <translation>Forkortingane dine for frasar</translation>
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
        <translation>F1 viser hurtigtastane på sida du er på.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Icons, colours and measures from Aksel by Nav: MIT License. Nav's name and logo are not included.</source>
        <translation>Ikon, fargar og mål frå Aksel av Nav: MIT-lisens. Namnet og logoen til Nav følgjer ikkje med.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Known limits: scanned letters are pictures. What was registered of them is offered as text beside them. Letters that we send are tagged PDF/UA files.</source>
        <translation>Kjende avgrensingar: Skanna brev er bilete. Det som er registrert frå dei, finst som tekst ved sida av. Breva vi sender, er merkte PDF/UA-filer.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Licences</source>
        <translation>Lisensar</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Light, dark and high contrast follow the machine unless you choose otherwise above.</source>
        <translation>Lyst, mørkt og høg kontrast følgjer maskina dersom du ikkje vel noko anna ovanfor.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Made to meet EN 301 549 chapter 11 and WCAG 2.2 level AA: everything can be done with the keyboard, every control has a name, and text can be twice as large.</source>
        <translation>Laga for å oppfylle EN 301 549 kapittel 11 og WCAG 2.2 nivå AA: Alt kan gjerast med tastaturet, alle knappar og felt har eit namn, og teksten kan gjerast dobbelt så stor.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Qt for Python: GNU Lesser General Public License, version 3. The libraries may be exchanged.</source>
        <translation>Qt for Python: GNU Lesser General Public License, versjon 3. Biblioteka kan bytast ut.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Something you cannot use? Tell operations; it is a fault like any other.</source>
        <translation>Er det noko du ikkje kan bruke? Meld frå til drift; det er ein feil som andre feil.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Source Sans 3 by Adobe: SIL Open Font License 1.1.</source>
        <translation>Source Sans 3 av Adobe: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>The licence texts lie beside the program, in LICENSE and in the folder resources.</source>
        <translation>Lisenstekstane ligg saman med programmet, i LICENSE og i mappa resources.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>Who can use it</source>
        <translation>Kven som kan bruke det</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/about.py"/>
        <source>from source</source>
        <translation>frå kjeldekode</translation>
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
        <translation>Vi svarar på same språk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>What is it about?</source>
        <translation>Kva gjeld det?</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/about.py"/>
        <source>Who is the letter from?</source>
        <translation>Kven er brevet frå?</translation>
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
        <translation>Legg til dataelement</translation>
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
        <translation>Dataelement etter gruppe</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>No data element matches.</source>
        <translation>Ingen dataelement passar.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/add_elements.py"/>
        <source>Search in names and groups</source>
        <translation>Søk i namn og grupper</translation>
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
        <translation>Adresse, med postnummer og poststad sist</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>At most {count} lines fit in the window.</source>
        <translation>Det er plass til høgst {count} linjer i vindauget.</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>New address</source>
        <translation>Ny adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>The letter itself is not changed: a sheet with this address is printed before it and shows in the window.</source>
        <translation>Sjølve brevet blir ikkje endra: Eit ark med denne adressa blir skrive ut framfor det og viser i vindauget.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Use this address</source>
        <translation>Bruk denne adressa</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Write a name.</source>
        <translation>Skriv eit namn.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/address.py"/>
        <source>Write an address.</source>
        <translation>Skriv ei adresse.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <location filename="../../app/views/register/address.py"/>
        <source>{code} is not a postal code we know.</source>
        <translation>{code} er ikkje eit postnummer vi kjenner.</translation>
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
        <translation>Ser ut til å mangle: {names}. Brevet kan registrerast likevel; du kan be om det som manglar, i eit brev.</translation>
    </message>
</context>
<context>
    <name>ApprovalQueue</name>
    <message>
        <location filename="../../app/views/approvals/queue.py"/>
        <source>Proposals waiting for approval</source>
        <translation>Framlegg som ventar på godkjenning</translation>
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
        <translation>Ingen vedtak ventar på godkjenning.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/page.py"/>
        <source>Open the case</source>
        <translation>Opne saka</translation>
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
            <numerusform>%n pakke er lagd i «{folder}».</numerusform>
            <numerusform>%n pakkar er lagde i «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Archive packages</source>
        <translation>Arkivpakkar</translation>
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
        <translation>Avslutta saker</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Closed cases that have not been handed to the archive since they were closed. Each becomes one file.</source>
        <translation>Avslutta saker som ikkje er leverte til arkivet sidan dei vart avslutta. Kvar blir éi fil.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Every closed case has been handed over.</source>
        <translation>Alle avslutta saker er leverte.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Made before</source>
        <translation>Laga før</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Make packages …</source>
        <translation>Lag pakkar …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Making package {number} of {total} …</source>
        <translation>Lagar pakke {number} av {total} …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>Where the packages are put</source>
        <translation>Kvar pakkane blir lagde</translation>
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
        <translation>Det blir ståande i historikken til saka.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>What has come</source>
        <translation>Kva som har kome</translation>
    </message>
</context>
<context>
    <name>ArrivedNotice</name>
    <message>
        <location filename="../../app/views/case/arrived.py"/>
        <source>Since the case was put on hold this has come: {names}, the latest on {day}.</source>
        <translation>Sidan saka vart sett på vent, har dette kome: {names}, det siste {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/arrived.py"/>
        <source>What we waited for has come: go on with the case</source>
        <translation>Det vi venta på, har kome: gå vidare med saka</translation>
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
        <translation>Det sjekklista fann ikkje oppfylt, er kryssa av. Kvart punkt blir eit avsnitt i brevet.</translation>
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
        <translation>Skriv kvifor; det blir ståande i historikken til saka.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking.py"/>
        <source>Write a day that lies ahead.</source>
        <translation>Skriv ein dag som ligg fram i tid.</translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>A refusal needs a reason.</source>
        <translation>Eit avslag må grunngjevast.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Another one, in their own words</source>
        <translation>Eit anna, med deira eigne ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Basis row {place}</source>
        <translation>Grunnlagsrad {place}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Choose, or write below</source>
        <translation>Vel, eller skriv under</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Granted</source>
        <translation>Innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>In their own words</source>
        <translation>Med deira eigne ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Legal basis for disclosure</source>
        <translation>Heimel for utlevering</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Not decided</source>
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Not said</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Processing basis</source>
        <translation>Behandlingsgrunnlag</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Purpose in their own words</source>
        <translation>Føremålet med deira eigne ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Ready words for the reason</source>
        <translation>Ferdige ord til grunngjevinga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
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
        <translation>Teneste</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>Verdict</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/basis_card.py"/>
        <source>{row}: verdict</source>
        <translation>{row}: avgjerd</translation>
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
        <translation>Éi rad for kvar heimel og kvart føremål. Det som blir vist først, er det brevet sjølv seier.</translation>
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
        <translation>Øvingskontoret blir gjort klart, med oppdikta personar og brev …</translation>
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
        <translation>Brevet seier ikkje noko om dette.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/both_ways.py"/>
        <source>These words do not come from the review.</source>
        <translation>Desse orda kjem ikkje frå vurderinga.</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Add a document …</source>
        <translation>Legg til eit dokument …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Add a note …</source>
        <translation>Skriv eit notat …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/actions.py"/>
        <source>Archive package …</source>
        <translation>Arkivpakke …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Assign to somebody …</source>
        <translation>Tildel til nokon …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Change the decision …</source>
        <translation>Endre vedtaket …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Changed or set aside by the appeals body …</source>
        <translation>Endra eller oppheva av klageinstansen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Close the case …</source>
        <translation>Avslutt saka …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Correct the registration …</source>
        <translation>Rett registreringa …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Discontinue …</source>
        <translation>Legg bort …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Dismiss the complaint …</source>
        <translation>Avvis klaga …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>I am impartial in this case</source>
        <translation>Eg er habil i denne saka</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>I am not impartial …</source>
        <translation>Eg er inhabil …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Let the decision stand …</source>
        <translation>La vedtaket stå …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/actions.py"/>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Not changed or set aside after all …</source>
        <translation>Likevel ikkje endra eller oppheva …</translation>
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
        <translation>Før inn svaret frå klageinstansen …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Registered in error …</source>
        <translation>Feilregistrert …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Reopen …</source>
        <translation>Opne att …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Resume</source>
        <translation>Ta opp att</translation>
    </message>
    <message>
        <location filename="../../app/views/case/action_words.py"/>
        <source>Take the case</source>
        <translation>Ta saka</translation>
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
        <translation>Trekk framlegget tilbake</translation>
    </message>
</context>
<context>
    <name>CaseFinder</name>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>Cases that the scan may belong to</source>
        <translation>Saker skanninga kan høyre til</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>Find the case by number, name or reference</source>
        <translation>Finn saka på nummer, namn eller referanse</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>No case seems likely. Search for it.</source>
        <translation>Inga sak peikar seg ut. Søk etter ho.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>No case was found. Try another number, name or reference.</source>
        <translation>Fann inga sak. Prøv eit anna nummer, namn eller ein annan referanse.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>No number yet</source>
        <translation>Ikkje noko nummer enno</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/cases.py"/>
        <source>These are likely. Search for any other.</source>
        <translation>Desse er sannsynlege. Søk etter andre.</translation>
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
        <translation>Ikkje tildelt nokon</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>Open the sync page</source>
        <translation>Opne synkroniseringssida</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The approval fell on {when}, because {name} changed {what}. It must be submitted again.</source>
        <translation>Godkjenninga fall bort {when} fordi {name} gjorde ei endring: {what}. Vedtaket må sendast til godkjenning på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The case is closed.</source>
        <translation>Saka er avslutta.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The case was registered in error.</source>
        <translation>Saka vart feilregistrert.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The proposal fell on {when}, because {name} changed {what}. It must be submitted again.</source>
        <translation>Framlegget fall bort {when} fordi {name} gjorde ei endring: {what}. Det må sendast til godkjenning på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>no number yet – waiting for the server</source>
        <translation>ikkje noko nummer enno – ventar på tenaren</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>work towards {first}, over after {last}</source>
        <translation>sikt mot {first}, over fristen etter {last}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{count} not sent yet</source>
        <translation>{count} ikkje sende enno</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{name} returned the proposal on {when}.</source>
        <translation>{name} sende framlegget tilbake {when}.</translation>
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
        <translation>Søkjar</translation>
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
        <translation>Gjeld</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>No number yet; the server has not answered</source>
        <translation>Har ikkje fått nummer enno; tenaren har ikkje svart</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Seems to be missing: {names}</source>
        <translation>Ser ut til å mangle: {names}</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/summary.py"/>
        <source>Take the case</source>
        <translation>Ta saka</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Decide and write</source>
        <translation>Avgjer og skriv</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/tabs.py"/>
        <source>Notes ({count})</source>
        <translation>Notat ({count})</translation>
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
        <translation>Her er det ikkje noko av ditt å angre.</translation>
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
        <translation>Hentar saka …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>Open a case from the worklist.</source>
        <translation>Opne ei sak frå oppgåvelista.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../app/views/case/page.py"/>
        <source>There is no such case, or you may not see it.</source>
        <translation>Saka finst ikkje, eller du har ikkje løyve til å sjå ho.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <location filename="../../app/views/texts/change_card.py"/>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/change_card.py"/>
        <source>Open: {text}</source>
        <translation>Opne: {text}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>Next unanswered (F8)</source>
        <translation>Neste usvara (F8)</translation>
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
        <translation>Grunngjevinga i brevet byggjer på desse radene. Alle radene må vurderast.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>a document</source>
        <translation>eit dokument</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/checklist.py"/>
        <source>{done} of {whole} answered</source>
        <translation>{done} av {whole} svara på</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>Commands and cases</source>
        <translation>Kommandoar og saker</translation>
    </message>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>Search for a command, a case or a name</source>
        <translation>Søk etter ein kommando, ei sak eller eit namn</translation>
    </message>
    <message>
        <location filename="../../app/views/palette.py"/>
        <source>Search for a command, a case or a name …</source>
        <translation>Søk etter ein kommando, ei sak eller eit namn …</translation>
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
        <translation>Kan klaga behandlast?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Change the decision …</source>
        <translation>Endre vedtaket …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Did it come in time?</source>
        <translation>Kom ho i tide?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Dismiss the complaint …</source>
        <translation>Avvis klaga …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Has the complainant the right to complain?</source>
        <translation>Har klagaren rett til å klage?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Has the complainant the right to complain? (section 28)</source>
        <translation>Har klagaren rett til å klage? (§ 28)</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>If the complaint is justified, the decision is changed. Otherwise it goes to the appeals body with our statement, and the party gets a copy (section 33). One that cannot be tried is dismissed.</source>
        <translation>Har klagaren rett, blir vedtaket endra. Elles går klaga til klageinstansen med innstillinga vår, og parten får kopi (§ 33). Ei klage som ikkje kan behandlast, blir avvist.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Is it signed, and does it name the decision?</source>
        <translation>Er ho underskriven, og nemner ho vedtaket?</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Is it signed, and does it name the decision? (section 32)</source>
        <translation>Er ho underskriven, og nemner ho vedtaket? (§ 32)</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Not judged</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Our assessment</source>
        <translation>Vurderinga vår</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>The facts, and what the complaint says.</source>
        <translation>Faktum, og det som står i klaga.</translation>
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
        <translation>Innstillinga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Two ways on</source>
        <translation>To vegar vidare</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>We expect an answer by</source>
        <translation>Vi ventar svar innan</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>What the case is about</source>
        <translation>Kva saka gjeld</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>What we think of it</source>
        <translation>Kva vi meiner om henne</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Why it is tried although it came too late</source>
        <translation>Kvifor ho blir behandla sjølv om ho kom for seint</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Why we change the decision, or hold fast to it.</source>
        <translation>Kvifor vi endrar vedtaket eller held fast ved det.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/complaint_form.py"/>
        <source>Write this in Norwegian (bokmål), although the case is in English. The appeals body reads it, and the party's copy repeats it as it stands.</source>
        <translation>Skriv dette på norsk (bokmål), sjølv om saka er på engelsk. Klageinstansen les det, og kopien til parten gir det att som det står.</translation>
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
        <translation>Korleis partane fekk melding</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It asks to see documents</source>
        <translation>Ho ber om innsyn i dokument</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It is signed</source>
        <translation>Ho er underskriven</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It names the decision</source>
        <translation>Ho nemner vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>It says what should be changed</source>
        <translation>Ho seier kva som bør endrast</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Notice reached the party</source>
        <translation>Meldinga kom fram til parten</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Number of the decision</source>
        <translation>Nummer på vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The decision it is against.</source>
        <translation>Vedtaket det blir klaga på.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>What was decided</source>
        <translation>Kva som vart bestemt</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Add a condition</source>
        <translation>Legg til eit vilkår</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Always stands in the letter.</source>
        <translation>Står alltid i brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>Only when, or not when: {condition}</source>
        <translation>Berre når, eller ikkje når: {condition}</translation>
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
        <translation>ikkje når</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/conditions.py"/>
        <source>only when</source>
        <translation>berre når</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <location filename="../../app/views/register/fields.py"/>
        <source>Choose a country</source>
        <translation>Vel eit land</translation>
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
        <translation>Arbeid vidare</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>Report {number}</source>
        <translation>Rapport {number}</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>Something went wrong in the program</source>
        <translation>Noko gjekk gale i programmet</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>The fault is ours, not yours. Everything you saved and typed is safe on this machine.</source>
        <translation>Feilen er vår, ikkje din. Alt du har lagra og skrive, er trygt på denne maskina.</translation>
    </message>
    <message>
        <location filename="../../app/views/crash.py"/>
        <source>You can go on working. If it happens again, copy the report and send it to operations.</source>
        <translation>Du kan arbeide vidare. Skjer det igjen, kopierer du rapporten og sender han til drift.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../app/views/widgets/date_field.py"/>
        <source>Choose from the calendar: {label}</source>
        <translation>Vel i kalenderen: {label}</translation>
    </message>
    <message>
        <location filename="../../app/views/widgets/date_field.py"/>
        <source>This is not a date. Write it like 14.10.2026 or 141026.</source>
        <translation>Dette er ikkje ein dato. Skriv han slik: 14.10.2026 eller 141026.</translation>
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
        <translation>Teke vare på her på maskina</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/tab.py"/>
        <source>Saved</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/tab.py"/>
        <source>Typing …</source>
        <translation>Skriv …</translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>A refusal or narrowing needs the provision it is based on, not the one the letter cites.</source>
        <translation>Eit avslag eller ei avgrensing må vise til regelen ho byggjer på, ikkje den brevet viser til.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Dismiss without examining</source>
        <translation>Avvis utan å realitetsbehandle</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Facts</source>
        <translation>Faktum</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Not dismissed</source>
        <translation>Ikkje avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Only where the request cannot be examined at all.</source>
        <translation>Berre når kravet ikkje kan behandlast i det heile.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Provisions we decide by</source>
        <translation>Reglar vi avgjer etter</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Suggest from the review</source>
        <translation>Foreslå ut frå gjennomgangen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>Then the letter tells how to complain (Public Administration Act section 27).</source>
        <translation>Då fortel brevet korleis ein klagar (forvaltningslova § 27).</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>This is an individual decision</source>
        <translation>Dette er eit enkeltvedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>What we build on, in short.</source>
        <translation>Kort om det vi byggjer på.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/decision_editor.py"/>
        <source>What weighed most, and why.</source>
        <translation>Det som vog tyngst, og kvifor.</translation>
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
        <translation>Brevet er lagra som {file}.</translation>
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
            <numerusform>%n brev er i konvolutten og merkt som sendt.</numerusform>
            <numerusform>%n brev er i konvoluttane og merkte som sende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) are out of their envelopes again; nothing was marked as sent.</source>
        <translation>
            <numerusform>%n brev er teke ut av konvolutten igjen og står ikkje lenger som sendt.</numerusform>
            <numerusform>%n brev er tekne ut av konvoluttane igjen og står ikkje lenger som sende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) were handed to central print and marked as sent. This cannot be taken back here.</source>
        <translation>
            <numerusform>%n brev er overlevert sentral utskrift og merkt som sendt. Det kan ikkje angrast her.</numerusform>
            <numerusform>%n brev er overleverte sentral utskrift og merkte som sende. Det kan ikkje angrast her.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Case {number}: the new address is kept. Print the letter; a sheet with the address goes before it.</source>
        <translation>Sak {number}: Den nye adressa er lagra. Skriv ut brevet; eit ark med adressa følgjer framfor det.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>Give it the right address, then print it and put it in its envelope again.</source>
        <translation>Gi det rett adresse, skriv det ut og legg det i konvolutt igjen.</translation>
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
        <translation>Angra</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>What was sent again after it came back cannot be taken back.</source>
        <translation>Det som er sendt på nytt etter retur, kan ikkje angrast.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>{name}, case {number}: in its envelope and marked as sent.</source>
        <translation>{name}, sak {number}: i konvolutten og merkt som sendt.</translation>
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
        <translation>[fjerna: {words}]</translation>
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
        <translation>Opne saka</translation>
    </message>
    <message>
        <location filename="../../app/views/register/done.py"/>
        <source>What we waited for has come: go on with the case</source>
        <translation>Det vi venta på, har kome: gå vidare med saka</translation>
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
        <translation>Oppnemnd av retten for eit bu</translation>
    </message>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>EEA, agreement countries and others</source>
        <translation>EØS, avtaleland og andre</translation>
    </message>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>Heirs, estates of deceased persons, people acting for somebody</source>
        <translation>Arvingar, dødsbu og dei som opptrer for nokon</translation>
    </message>
    <message>
        <location filename="../../app/views/register/doors.py"/>
        <source>Organisations, research, everybody else</source>
        <translation>Verksemder, forsking og alle andre</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Changed by us</source>
        <translation>Endra av oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Choose a text from the list.</source>
        <translation>Vel ein tekst frå lista.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Drop this new phrase</source>
        <translation>Dropp den nye frasen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Name of the law</source>
        <translation>Namnet på lova</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>New phrase</source>
        <translation>Ny frase</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Not published</source>
        <translation>Ikkje publisert</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Put back as it was</source>
        <translation>Set tilbake slik han var</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Stands in: {letters}</source>
        <translation>Står i: {letters}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Take it out of the library</source>
        <translation>Ta han ut av biblioteket</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/editor_pane.py"/>
        <source>To be taken out</source>
        <translation>Skal takast ut</translation>
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
        <translation>Ikkje noko er kryssa av enno. Opne ei gruppe eller søk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/elements.py"/>
        <source>Search among the data elements</source>
        <translation>Søk blant dataelementa</translation>
    </message>
    <message>
        <location filename="../../app/views/register/elements.py"/>
        <source>{count} asked for</source>
        <translation>{count} det er bede om</translation>
    </message>
</context>
<context>
    <name>EnclosureBox</name>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Named in the letter, but not in the scan</source>
        <translation>Nemnt i brevet, men ikkje med i skanninga</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Pages in the scan, e.g. 2 or 2–3</source>
        <translation>Sider i skanninga, t.d. 2 eller 2–3</translation>
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
        <translation>Saka har ingen dokument.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>What is chosen is printed after the letter and lies in its envelope. The letter itself is not changed.</source>
        <translation>Det som blir valt, blir skrive ut etter brevet og ligg i konvolutten. Sjølve brevet blir ikkje endra.</translation>
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
        <translation>Bustyrar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>As the enclosed papers say.</source>
        <translation>Slik det står i dei vedlagde papira.</translation>
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
        <translation>Skuldnar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Estate</source>
        <translation>Bu</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Estate opened</source>
        <translation>Buet opna</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The court's case number</source>
        <translation>Saksnummeret til domstolen</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The debtor's organisation number</source>
        <translation>Organisasjonsnummeret til skuldnaren</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The estate's organisation number</source>
        <translation>Organisasjonsnummeret til buet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Use the administrator</source>
        <translation>Bruk bustyraren</translation>
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
        <translation>Bustyrar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Against decision</source>
        <translation>Gjeld vedtak</translation>
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
        <translation>Dataelement</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Dated</source>
        <translation>Datert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Debtor</source>
        <translation>Skuldnar</translation>
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
        <translation>Alt registeret inneheld</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>In case</source>
        <translation>I sak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Legal bases cited</source>
        <translation>Oppgitte heimlar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Names the decision</source>
        <translation>Nemner vedtaket</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Not in the register</source>
        <translation>Ikkje i registeret</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Notice reached the party</source>
        <translation>Meldinga kom fram</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Number of the estate</source>
        <translation>Nummeret til buet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Opened</source>
        <translation>Opna</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Our references</source>
        <translation>Referansane våre</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Pages of the letter itself</source>
        <translation>Sidene med sjølve brevet</translation>
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
        <translation>Føremål</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Reply wanted</source>
        <translation>Ønskjer svar innan</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Says what should change</source>
        <translation>Seier kva som bør endrast</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Sender</source>
        <translation>Avsendar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Sender's e-mail</source>
        <translation>E-posten til avsendaren</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Sender's telephone</source>
        <translation>Telefonen til avsendaren</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Signed</source>
        <translation>Underskriven</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The answer goes to</source>
        <translation>Svaret går til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The complaint</source>
        <translation>Klaga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The estate</source>
        <translation>Buet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>The people</source>
        <translation>Personane</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Their reference</source>
        <translation>Deira referanse</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>What is asked for</source>
        <translation>Det som det blir bede om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>What was decided</source>
        <translation>Kva som vart bestemt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>Whom the records are about</source>
        <translation>Kven opplysningane gjeld</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>authority not judged yet</source>
        <translation>fullmakta er ikkje vurdert enno</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>authority not proven</source>
        <translation>fullmakta er ikkje dokumentert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>authority proven</source>
        <translation>fullmakta er dokumentert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>born {day}</source>
        <translation>fødd {day}</translation>
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
        <translation>må fyllast ut</translation>
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
        <translation>Begge har endra dette</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Keep mine</source>
        <translation>Behald min</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Only others changed this</source>
        <translation>Berre andre har endra dette</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Only you changed this</source>
        <translation>Berre du har endra dette</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>Take theirs</source>
        <translation>Bruk det den andre skreiv</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/field_choice.py"/>
        <source>You saw: {value}</source>
        <translation>Du såg: {value}</translation>
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
        <translation>Alle opne</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/filters.py"/>
        <source>Closed</source>
        <translation>Avslutta</translation>
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
        <translation>Ikkje tildelte</translation>
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
        <translation>Inga side vald</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Not met</source>
        <translation>Ikkje oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Not relevant</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/finding_card.py"/>
        <source>Use the page now shown</source>
        <translation>Bruk sida som er vist no</translation>
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
        <translation>Søk i vilkåra</translation>
    </message>
</context>
<context>
    <name>FormLookups</name>
    <message>
        <location filename="../../app/views/register/lookups.py"/>
        <source>Administrator by the register: {names}.</source>
        <translation>Bustyrar ifølgje registeret: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/lookups.py"/>
        <source>Administrator by the register: {names}. That is not who acts for the estate here.</source>
        <translation>Bustyrar ifølgje registeret: {names}. Det er ikkje den som opptrer for buet her.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <location filename="../../app/views/register/form.py"/>
        <source>Also the fields that a letter through this door seldom needs.</source>
        <translation>Også felta som eit brev frå denne søkjargruppa sjeldan treng.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form.py"/>
        <source>Show all fields</source>
        <translation>Vis alle felt</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <location filename="../../app/views/register/forms.py"/>
        <source>Add to the case</source>
        <translation>Legg til i saka</translation>
    </message>
</context>
<context>
    <name>FoundCases</name>
    <message>
        <location filename="../../app/views/inbox/found.py"/>
        <source>Nothing found. Try fewer words, or the filter «All».</source>
        <translation>Fann ikkje noko. Prøv færre ord, eller filteret «Alle».</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/found.py"/>
        <source>There is nothing here. Take the next case or register a letter.</source>
        <translation>Her er det tomt. Ta neste sak, eller registrer eit brev.</translation>
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
        <translation>Ingen er logga på</translation>
    </message>
    <message>
        <location filename="../../app/views/frame.py"/>
        <source>Only invented people and letters. The key to the data lies beside the data.</source>
        <translation>Berre oppdikta personar og brev. Nøkkelen til dataa ligg ved sida av dataa.</translation>
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
        <translation>Tenaren har logga deg av. Du kan arbeide vidare; arbeidet blir sendt når du har logga på igjen.</translation>
    </message>
</context>
<context>
    <name>FrankingDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n konvolutt</numerusform>
            <numerusform>%n konvoluttar</numerusform>
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
        <translation>Konvoluttar</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>For whoever franks the post. Weights are computed from the number of sheets.</source>
        <translation>For den som frankerer posten. Vekta er rekna ut frå talet på ark.</translation>
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
        <translation>Sendt med eigen post ein dag</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>Sums</source>
        <translation>Summar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>The marked letters (%n)</source>
        <translation>
            <numerusform>Det merkte brevet (%n)</numerusform>
            <numerusform>Dei merkte breva (%n)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>The weight classes have not been confirmed; check them against current rates.</source>
        <translation>Vektklassane er ikkje stadfesta; kontroller mot gjeldande prisar.</translation>
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
        <translation>Kva brev</translation>
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
            <numerusform>%n tekst er endra og ikkje publisert</numerusform>
            <numerusform>%n tekstar er endra og ikkje publiserte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Asking the server …</source>
        <translation>Spør tenaren …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Look through and publish</source>
        <translation>Sjå gjennom og publiser</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Made again after the server was restored from a backup.</source>
        <translation>Gjort på nytt etter at tenaren vart gjenoppretta frå ein tryggingskopi.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Not published</source>
        <translation>Ikkje publisert</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Not published ({count})</source>
        <translation>Ikkje publisert ({count})</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Publish to everybody</source>
        <translation>Publiser til alle</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/gathered.py"/>
        <source>Takes back: {why}</source>
        <translation>Tek tilbake: {why}</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <location filename="../../app/views/case/decide/grounds.py"/>
        <source>Another provision, in your words</source>
        <translation>Ei anna føresegn, med dine ord</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <location filename="../../app/views/dispatch/handing.py"/>
        <source>Where central print fetches its letters</source>
        <translation>Kvar sentral utskrift hentar breva</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Commands {keys}</source>
        <translation>Kommandoar {keys}</translation>
    </message>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Search the cases</source>
        <translation>Søk i sakene</translation>
    </message>
    <message>
        <location filename="../../app/views/header.py"/>
        <source>Search: name, number, reference … ({keys})</source>
        <translation>Søk: namn, nummer, referanse … ({keys})</translation>
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
        <translation>Samle dei igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>History of the case</source>
        <translation>Historikken til saka</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>History of the letter texts</source>
        <translation>Historikk for brevtekstane</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>In force from {day}</source>
        <translation>Gjeld frå {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Makes a new change with the words as they were before. You read it before it counts.</source>
        <translation>Lagar ei ny endring med orda slik dei var før. Du les ho før ho gjeld.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Only changes of the text that is marked</source>
        <translation>Berre endringar i teksten som er merkt</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Take this change back</source>
        <translation>Ta endringa tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>The history is broken: {fault} Tell operations; nothing was changed by this check.</source>
        <translation>Historikken er broten: {fault} Meld frå til drift. Kontrollen endra ikkje noko.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>The history is whole: {acts} acts, each linked to the one before.</source>
        <translation>Historikken er heil: {acts} handlingar, kvar lenkja til den førre.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>The letter texts are as they were shipped; nobody has changed them.</source>
        <translation>Brevtekstane er slik dei vart leverte; ingen har endra dei.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>The server was restored from a backup and no longer has these changes: {changes}.</source>
        <translation>Tenaren er gjenoppretta frå ein tryggingskopi og har ikkje lenger desse endringane: {changes}.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>Verify the history</source>
        <translation>Kontroller historikken</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>What was changed</source>
        <translation>Kva som vart endra</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/history_tab.py"/>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <location filename="../../app/views/case/history.py"/>
        <source>{count} acts</source>
        <translation>{count} handlingar</translation>
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
        <translation>Er du habil i denne saka? Du må svare før du avgjer ho.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>I am impartial</source>
        <translation>Eg er habil</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>I am not impartial</source>
        <translation>Eg er inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>Why you are not impartial</source>
        <translation>Kvifor du er inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>You have declared that you are impartial in this case.</source>
        <translation>Du har erklært at du er habil i denne saka.</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/impartiality.py"/>
        <source>You have declared that you are not impartial in this case.</source>
        <translation>Du har erklært at du er inhabil i denne saka.</translation>
    </message>
</context>
<context>
    <name>IntakeAnswers</name>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>Dismiss all messages</source>
        <translation>Lukk alle meldingane</translation>
    </message>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>Taken in: {files}. {words}</source>
        <translation>Tekne inn: {files}. {words}</translation>
    </message>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>{file} was not taken in. {why}</source>
        <translation>{file} vart ikkje teken inn. {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/register/answers.py"/>
        <source>{file} was taken in and made harmless. {what}</source>
        <translation>{file} vart teken inn og gjord ufarleg. {what}</translation>
    </message>
</context>
<context>
    <name>IssuedLetter</name>
    <message>
        <location filename="../../app/views/case/decide/letter_side.py"/>
        <source>The letter as it was issued {day}.</source>
        <translation>Brevet slik det vart ferdigstilt {day}.</translation>
    </message>
</context>
<context>
    <name>Jumping</name>
    <message>
        <location filename="../../app/views/case/decide/jumping.py"/>
        <source>It is not known here what stands where in this letter.</source>
        <translation>Her er det ikkje kjent kva som står kvar i dette brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/jumping.py"/>
        <source>The letter says nothing of this.</source>
        <translation>Brevet seier ikkje noko om dette.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/jumping.py"/>
        <source>These words are fixed in letters of this kind.</source>
        <translation>Desse orda er faste i brev av dette slaget.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <location filename="../../app/views/keyboard.py"/>
        <source>Diagnostics are copied: versions, screens and faults, nothing about any case.</source>
        <translation>Diagnosen er kopiert: versjonar, skjermar og feil, ikkje noko om noka sak.</translation>
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
        <translation>etikettar</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etikett</numerusform>
            <numerusform>%n etikettar</numerusform>
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
        <translation>1 er den øvst til venstre; eit ark som er delvis brukt, kan brukast vidare.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Address labels</source>
        <translation>Adresseetikettar</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Avery L7160 (21 labels, 63 × 38 mm)</source>
        <translation>Avery L7160 (21 etikettar, 63 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>Avery L7163 (14 labels, 99 × 38 mm)</source>
        <translation>Avery L7163 (14 etikettar, 99 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>First free label</source>
        <translation>Første ledige etikett</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>One label for each envelope of the marked letters.</source>
        <translation>Éin etikett for kvar konvolutt blant dei merkte breva.</translation>
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
        <translation>Skriv eit tal frå 1 til {last}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{case}: a protected address stands on no label.</source>
        <translation>{case}: Ei skjerma adresse står ikkje på nokon etikett.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{case}: the address does not fit in a readable size ({line}).</source>
        <translation>{case}: Adressa får ikkje plass i lesbar storleik ({line}).</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>{case}: the address has letters that cannot be shown ({line}).</source>
        <translation>{case}: Adressa har teikn som ikkje kan visast ({line}).</translation>
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
        <translation>Legg til eit vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>It waits until {day}.</source>
        <translation>Ho ventar til {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>The case holds this scan already. Look before you add it again.</source>
        <translation>Denne skanninga er alt i saka. Sjå etter før du legg ho til igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/view.py"/>
        <source>The case it belongs to</source>
        <translation>Saka ho høyrer til</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>A refusal names its provision down to paragraph and letter (section 21).</source>
        <translation>Eit avslag viser til føresegna ned til ledd og bokstav (§ 21).</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Address, a line for each line on the envelope</source>
        <translation>Adresse, éi linje for kvar linje på konvolutten</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Not decided</source>
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Provisions</source>
        <translation>Heimlar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Stands at the end of the letter.</source>
        <translation>Står nedst i brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>What may be seen</source>
        <translation>Kva det blir gitt innsyn i</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Which letter came back</source>
        <translation>Kva brev som kom i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Whom it goes to</source>
        <translation>Kven det går til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/letter_fields.py"/>
        <source>Why the case is discontinued</source>
        <translation>Kvifor saka blir lagd bort</translation>
    </message>
</context>
<context>
    <name>LetterFoot</name>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Address labels …</source>
        <translation>Adresseetikettar …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Archive packages …</source>
        <translation>Arkivpakkar …</translation>
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
        <translation>Kom ikkje i retur likevel …</translation>
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
        <translation>Meir</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>New address …</source>
        <translation>Ny adresse …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Not sent after all …</source>
        <translation>Ikkje sendt likevel …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/foot.py"/>
        <source>Open the case</source>
        <translation>Opne saka</translation>
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
        <translation>Mellomrom: kryssar av det merkte brevet og går til neste.</translation>
    </message>
</context>
<context>
    <name>LetterPile</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>%n older letter(s) are not shown. Search to find them.</source>
        <translation>
            <numerusform>%n eldre brev blir ikkje vist. Søk for å finne det.</numerusform>
            <numerusform>%n eldre brev blir ikkje viste. Søk for å finne dei.</numerusform>
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
        <translation>Etter mottakar</translation>
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
        <translation>Nyaste først</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>No letter has been made final yet.</source>
        <translation>Ingen brev er ferdigstilte enno.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>No letters here.</source>
        <translation>Ingen brev her.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Nothing found here. Try fewer words, or another filter.</source>
        <translation>Ingen treff her. Prøv færre ord eller eit anna filter.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Recipient</source>
        <translation>Mottakar</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Search, or scan a case number</source>
        <translation>Søk, eller skann eit saksnummer</translation>
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
        <translation>Pulten er tom: alle brev er sende.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>Waits for</source>
        <translation>Ventar på</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n change(s) on page {page}</source>
        <translation>
            <numerusform>%n endring på side {page}</numerusform>
            <numerusform>%n endringar på side {page}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n change(s) on page {page}, more elsewhere</source>
        <translation>
            <numerusform>%n endring på side {page}, fleire andre stader</numerusform>
            <numerusform>%n endringar på side {page}, fleire andre stader</numerusform>
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
            <numerusform>%n stad i brevet er teken ut</numerusform>
            <numerusform>%n stader i brevet er tekne ut</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>Fit the letter to the width</source>
        <translation>Tilpass brevet til breidda</translation>
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
        <translation>Teke ut ved sida av dette: {text}</translation>
    </message>
    <message>
        <location filename="../../app/views/letter/view.py"/>
        <source>The letter as it will be printed</source>
        <translation>Brevet slik det blir skrive ut</translation>
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
        <translation>Dette brevet er sendt. Ligg det framfor deg, har det kome i retur: vel «Kom i retur …».</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Remove this row</source>
        <translation>Fjern denne rada</translation>
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
        <translation>Ingen er kryssa av: Han er for alle.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Add data elements …</source>
        <translation>Legg til dataelement …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Add {count} that the letter asks for</source>
        <translation>Legg til {count} som brevet ber om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Choose one or more elements. Ctrl+A chooses all, Shift and the arrows several.</source>
        <translation>Vel eitt eller fleire dataelement. Ctrl+A vel alle, Shift og piltastane fleire.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>Data elements asked for</source>
        <translation>Dataelement det er bede om</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>No data element asked for</source>
        <translation>Det er ikkje bede om noko dataelement</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{asked} asked for, {granted} granted</source>
        <translation>{asked} det er bede om, {granted} innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} elements chosen</source>
        <translation>{count} dataelement valde</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} narrowed</source>
        <translation>{count} avgrensa</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix.py"/>
        <source>{count} not decided</source>
        <translation>{count} ikkje avgjorde</translation>
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
        <translation>Vel, eller skriv ved sida av</translation>
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
        <translation>Avgrensa til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Narrowing and refusing need a reason.</source>
        <translation>Avgrensing og avslag må grunngjevast.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Necessary because</source>
        <translation>Nødvendig fordi</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Persons and period</source>
        <translation>Personar og periode</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Ready words for the reason</source>
        <translation>Ferdige ord til grunngjevinga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Refuse</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Say what it is narrowed to.</source>
        <translation>Skriv kva det er avgrensa til.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_fields.py"/>
        <source>Several different texts</source>
        <translation>Fleire ulike tekstar</translation>
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
        <translation>Innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Narrowed</source>
        <translation>Avgrensa</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Narrowed to</source>
        <translation>Avgrensa til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Necessary because</source>
        <translation>Nødvendig fordi</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Not decided</source>
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Persons and period</source>
        <translation>Personar og periode</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/matrix_model.py"/>
        <source>Verdict</source>
        <translation>Avgjerd</translation>
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
        <translation>{verdict} – grunngjeving manglar</translation>
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
        <translation>Førre feil i brevet</translation>
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
        <translation>Meldingar til no</translation>
    </message>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Nothing has been said yet.</source>
        <translation>Det er ikkje komne nokon meldingar enno.</translation>
    </message>
    <message>
        <location filename="../../app/views/messages.py"/>
        <source>Since the program was started, newest first. They are not kept after that.</source>
        <translation>Sidan programmet vart starta, dei nyaste først. Dei blir ikkje tekne vare på etterpå.</translation>
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
        <translation>{page}, {count} ventar</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>Done and saved on this machine.</source>
        <translation>Gjort, og lagra på denne maskina.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>Done and saved.</source>
        <translation>Gjort og lagra.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>Taken back. Both steps stand in the history of the case.</source>
        <translation>Angra. Begge stega står i historikken til saka.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>There is nothing here that can be taken back.</source>
        <translation>Her er det ikkje noko som kan angrast.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>{act}. Saved on this machine.</source>
        <translation>{act}. Lagra på denne maskina.</translation>
    </message>
    <message>
        <location filename="../../app/views/news.py"/>
        <source>{count} taken in, ready to be registered.</source>
        <translation>{count} tekne inn, klare til å registrerast.</translation>
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
        <translation>Spør tenaren …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Comment to the approver</source>
        <translation>Kommentar til beslutteren</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Discontinue and make the letter final</source>
        <translation>Legg bort og gjer brevet endeleg</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Everything is there. A colleague approves it next.</source>
        <translation>Alt er på plass. No skal ein kollega godkjenne.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Go to the letters</source>
        <translation>Gå til breva</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Make the letter final</source>
        <translation>Ferdigstill brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>Pass the matter on</source>
        <translation>Send saka vidare</translation>
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
        <translation>Trekk framlegget tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The covering letter and the letter to the sender become final.</source>
        <translation>Oversendingsbrevet og brevet til avsendaren blir endelege.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The decision waits for a colleague's approval.</source>
        <translation>Vedtaket ventar på at ein kollega godkjenner det.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The letter has been sent.</source>
        <translation>Brevet er sendt.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The letter has faults that must be mended first.</source>
        <translation>Brevet har feil som må rettast først.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The letter is final. Print it and put it in the envelope.</source>
        <translation>Brevet er ferdigstilt. Skriv det ut, og legg det i konvolutten.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/next_step.py"/>
        <source>The statement and the party's copy become final, and the case waits for the appeals body.</source>
        <translation>Innstillinga og kopien til parten blir endelege, og saka ventar på klageinstansen.</translation>
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
        <translation>Ingen notat enno.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>There is nothing written.</source>
        <translation>Det er ikkje skrive noko.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/notes.py"/>
        <source>What was said or found. A note cannot be changed afterwards.</source>
        <translation>Det som vart sagt eller funne ut. Eit notat kan ikkje endrast etterpå.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../app/views/widgets/notice.py"/>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../app/views/register/fields.py"/>
        <source>Not a valid number: {fault}</source>
        <translation>Ikkje eit gyldig nummer: {fault}</translation>
    </message>
</context>
<context>
    <name>OrganisationField</name>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Bankrupt since {day}.</source>
        <translation>Konkurs sidan {day}.</translation>
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
        <translation>Sletta {day}.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/organisation_field.py"/>
        <source>Use the name</source>
        <translation>Bruk namnet</translation>
    </message>
</context>
<context>
    <name>OtherLetters</name>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>Answer wanted by</source>
        <translation>Ber om svar innan</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>More in your words</source>
        <translation>Meir, med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/other_letters.py"/>
        <source>We expect to answer by</source>
        <translation>Vi reknar med å svare innan</translation>
    </message>
</context>
<context>
    <name>OvertakenCard</name>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>Keep mine</source>
        <translation>Behald min</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>Struck out: their words. Underlined: yours.</source>
        <translation>Stroke ut: orda deira. Understreka: dine.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>Take theirs</source>
        <translation>Ta deira</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/overtaken_card.py"/>
        <source>{name} changed this text while you were writing. Nothing of yours is lost: choose what stands.</source>
        <translation>{name} endra denne teksten medan du skreiv. Ingenting av ditt er tapt: Vel kva som skal stå.</translation>
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
        <translation>Behald</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>My abbreviation</source>
        <translation>Mi forkorting</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>My abbreviation: {mark}</source>
        <translation>Mi forkorting: {mark}</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/own_short.py"/>
        <source>Use letters, digits and hyphens only.</source>
        <translation>Bruk berre bokstavar, siffer og bindestrek.</translation>
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
        <translation>Ventar</translation>
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
        <translation>Lagra som {file}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/outlet.py"/>
        <source>Sent to the printer.</source>
        <translation>Sendt til skrivaren.</translation>
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
        <translation>Høyrer ikkje til her …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>From case {number}, where it does not belong: {why}</source>
        <translation>Frå sak {number}, der det ikkje høyrer til: {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>Your role sees that the case is there, but does not open its documents.</source>
        <translation>Rolla di ser at saka finst, men opnar ikkje dokumenta i ho.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>{name} (received {day})</source>
        <translation>{name} (motteke {day})</translation>
    </message>
    <message>
        <location filename="../../app/views/case/papers.py"/>
        <source>{name} does not belong in this case: {why} It was put back among what waits to be registered.</source>
        <translation>{name} høyrer ikkje til i denne saka: {why} Det er lagt tilbake blant det som ventar på registrering.</translation>
    </message>
</context>
<context>
    <name>ParagraphCard</name>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Go to where it came from</source>
        <translation>Gå dit det kjem frå</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Take the generated words back</source>
        <translation>Ta tilbake dei automatiske orda</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>The paragraph in your words</source>
        <translation>Avsnittet med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/paragraphs.py"/>
        <source>Write it yourself</source>
        <translation>Skriv det sjølv</translation>
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
        <translation>Orda følgjer av gjennomgangen. Skriv eit avsnitt sjølv berre der dei ikkje passar.</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Kind of party</source>
        <translation>Kva slags part</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Same som avsendaren</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Use name and address</source>
        <translation>Bruk namn og adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Whose matter it is.</source>
        <translation>Kven saka gjeld.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>Find a person</source>
        <translation>Finn ein person</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>Find a person …</source>
        <translation>Finn ein person …</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/people.py"/>
        <source>{name} (signed in now)</source>
        <translation>{name} (logga på no)</translation>
    </message>
</context>
<context>
    <name>PhraseChooser</name>
    <message>
        <location filename="../../app/views/texts/phrase_chooser.py"/>
        <source>Phrases of the letters</source>
        <translation>Frasar i breva</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/phrase_chooser.py"/>
        <source>Search for words …</source>
        <translation>Søk etter ord …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/phrase_chooser.py"/>
        <source>Search in the phrases of the letters</source>
        <translation>Søk i frasane i breva</translation>
    </message>
</context>
<context>
    <name>PhrasePicker</name>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>For other cases and places</source>
        <translation>For andre saker og stader</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Insert</source>
        <translation>Set inn</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>No phrase has these words.</source>
        <translation>Ingen frase har desse orda.</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Phrases</source>
        <translation>Frasar</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Search for words or an abbreviation …</source>
        <translation>Søk etter ord eller ei forkorting …</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>Search in the phrases</source>
        <translation>Søk i frasane</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/picker.py"/>
        <source>The library has no phrases yet.</source>
        <translation>Biblioteket har ingen frasar enno.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Insert a phrase</source>
        <translation>Set inn ein frase</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Insert a phrase ({keys}), or type its abbreviation</source>
        <translation>Set inn ein frase ({keys}), eller skriv forkortinga</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Inserted: {phrase}</source>
        <translation>Sett inn: {phrase}</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Phrases</source>
        <translation>Frasar</translation>
    </message>
    <message>
        <location filename="../../app/views/phrases/phrases.py"/>
        <source>Phrases for: {field}</source>
        <translation>Frasar til: {field}</translation>
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
        <translation>Fest ein grunn til å sende tilbake: {what}</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading.py"/>
        <source>What must be mended</source>
        <translation>Kva som må rettast</translation>
    </message>
</context>
<context>
    <name>PlaceholderChooser</name>
    <message>
        <location filename="../../app/views/texts/placeholder_chooser.py"/>
        <source>Placeholders</source>
        <translation>Plasshaldarar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/placeholder_chooser.py"/>
        <source>Search for words …</source>
        <translation>Søk etter ord …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/placeholder_chooser.py"/>
        <source>Search in the placeholders</source>
        <translation>Søk i plasshaldarane</translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message>
        <location filename="../../app/views/approvals/proposal.py"/>
        <source>Comment to the caseworker</source>
        <translation>Kommentar til saksbehandlaren</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/proposal.py"/>
        <source>Proposed by {name}</source>
        <translation>Framlegg frå {name}</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/proposal.py"/>
        <source>What changed since it was returned</source>
        <translation>Endra sidan det vart sendt tilbake</translation>
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
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Letters are written with the new words from this day on.</source>
        <translation>Brev blir skrivne med dei nye orda frå og med denne dagen.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Nothing is changed. Change a text, and it is gathered here until you publish it.</source>
        <translation>Ingenting er endra. Endre ein tekst, så blir han samla her til du publiserer han.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Stands in the history of the texts.</source>
        <translation>Står i historikken for tekstane.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/publishing.py"/>
        <source>Why</source>
        <translation>Kvifor</translation>
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
        <translation>Datoar og referansar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>How we know</source>
        <translation>Korleis vi veit det</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Our references, one to a line</source>
        <translation>Referansane våre, éin på kvar linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Pages of the letter itself</source>
        <translation>Sidene med sjølve brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Postmark</source>
        <translation>Poststempel</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>Reply asked for by</source>
        <translation>Ønskjer svar innan</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/receipt.py"/>
        <source>The sender's reference</source>
        <translation>Referansen til avsendaren</translation>
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
        <translation>Med store norske bokstavar, for utlandet.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Recipient</source>
        <translation>Mottakar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Same as the sender</source>
        <translation>Same som avsendaren</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>The party, care of the sender</source>
        <translation>Parten, c/o avsendaren</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Whom our letters go to.</source>
        <translation>Kven breva våre går til.</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>As it is written after the sign: 29, 11 a, 28–32</source>
        <translation>Slik han blir skriven etter teiknet: 29, 11 a, 28–32</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Empty: always</source>
        <translation>Tomt: alltid</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Empty: until it is changed</source>
        <translation>Tomt: til han blir endra</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>In force from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>In force until</source>
        <translation>Gjeld til</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/reference_editor.py"/>
        <source>Letters write: {ways}</source>
        <translation>Breva skriv: {ways}</translation>
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
            <numerusform>%n verdi står att å velje.</numerusform>
            <numerusform>%n verdiar står att å velje.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Do it again on the case as it is now</source>
        <translation>Gjer det på nytt i saka slik ho er no</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Does the same again on the case as it is now.</source>
        <translation>Gjer det same om att på saka slik ho er no.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Everything is chosen.</source>
        <translation>Alt er valt.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Held back: an earlier act in the same case was refused. Answer that one first.</source>
        <translation>Halde tilbake: Ei tidlegare handling i same sak vart avvist. Svar på den først.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>It is not done, but stays on record here and on the server.</source>
        <translation>Det er ikkje gjort, men står framleis her og på tenaren.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Keep all of mine</source>
        <translation>Behald alt mitt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Set it aside</source>
        <translation>Legg det til side</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Take all of theirs</source>
        <translation>Bruk alt frå den andre</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Use what is chosen</source>
        <translation>Bruk det som er valt</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>What happened in the case since you saw it:</source>
        <translation>Dette skjedde i saka etter at du såg ho:</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>Your change and the case as it is now do not agree on this:</source>
        <translation>Endringa di og saka slik ho er no, er ikkje samde om dette:</translation>
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
        <translation>Ikkje noko vart avvist.</translation>
    </message>
</context>
<context>
    <name>RegisterFoot</name>
    <message>
        <location filename="../../app/views/register/foot.py"/>
        <source>Draft saved {time}</source>
        <translation>Utkast lagra {time}</translation>
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
        <translation>Lagre rettinga</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Add a document to the case</source>
        <translation>Legg eit dokument til saka</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Correct the registration</source>
        <translation>Rett registreringa</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Go to what is still missing</source>
        <translation>Gå til det som manglar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Nothing waits</source>
        <translation>Ingen brev ventar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Register letters</source>
        <translation>Registrer brev</translation>
    </message>
    <message>
        <location filename="../../app/views/register/page.py"/>
        <source>Use a suggestion</source>
        <translation>Bruk eit forslag</translation>
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
        <translation>Frå innleveringslappen; kan fyllast inn seinare.</translation>
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
        <translation>Brevet ligg åleine i konvolutten og står på frankeringslista med nummeret sitt.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>The number does not add up. Check it against the slip, or save once more to keep it.</source>
        <translation>Nummeret stemmer ikkje. Sjekk det mot lappen, eller lagre ein gong til for å behalde det.</translation>
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
        <translation>Fullmakt, t.d. papiret som viser ho</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>If somebody acts for the party.</source>
        <translation>Dersom nokon opptrer for parten.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Is the authority proven?</source>
        <translation>Er fullmakta dokumentert?</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Not judged</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Representative</source>
        <translation>Fullmektig</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Same as the sender</source>
        <translation>Same som avsendaren</translation>
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
        <translation>Bede om, men ikkje i registeret; éin på kvar linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Data elements asked for</source>
        <translation>Dataelement det er bede om</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Legal bases cited, one to a line</source>
        <translation>Oppgitte heimlar, éin på kvar linje</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Period from</source>
        <translation>Periode frå</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Period to</source>
        <translation>Periode til</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>Request</source>
        <translation>Førespurnad</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The letter asks for everything</source>
        <translation>Brevet ber om alt</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>The letter states a period</source>
        <translation>Brevet gir opp ein periode</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/matter.py"/>
        <source>What the letter says of the period</source>
        <translation>Kva brevet seier om perioden</translation>
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
        <translation>Saka står i arbeidslista med «Brev i retur» til brevet er sendt på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>The letter came back</source>
        <translation>Brevet kom i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>The time limit for complaint runs from when the decision reached the party. It has not reached them yet.</source>
        <translation>Klagefristen går frå vedtaket er kome fram til parten. Det har ikkje kome fram enno.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>Why, as the envelope says</source>
        <translation>Kvifor, slik det står på konvolutten</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/returned.py"/>
        <source>Write a day from when the letter was sent until today.</source>
        <translation>Skriv ein dag frå brevet vart sendt til i dag.</translation>
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
        <translation>Du endrar vedtak {number}. {ground}: {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/reversal_notice.py"/>
        <source>You are changing the decision of {day}. {ground}: {why}</source>
        <translation>Du endrar vedtaket av {day}. {ground}: {why}</translation>
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
        <translation>Dataelement {done}/{whole}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Kept on this machine</source>
        <translation>Teke vare på her på maskina</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Saved</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Typing …</source>
        <translation>Skriv …</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/tab.py"/>
        <source>Use the newer values</source>
        <translation>Bruk dei nyare verdiane</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>%n letter(s) may or may not have come out.</source>
        <translation>
            <numerusform>%n brev kan ha kome ut eller ikkje.</numerusform>
            <numerusform>%n brev kan ha kome ut eller ikkje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>%n letter(s) were sent to the printer, in the order of the list.</source>
        <translation>
            <numerusform>%n brev er sendt til skrivaren.</numerusform>
            <numerusform>%n brev er sende til skrivaren, i same rekkjefølgje som lista.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>All are in their envelopes</source>
        <translation>Alle er i konvoluttane</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Letters printed</source>
        <translation>Brev skrivne ut</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Look at the printer, mark the last letter that came out as it should, and press «Printed up to here».</source>
        <translation>Sjå på skrivaren, merk det siste brevet som kom ut som det skulle, og trykk «Skrive ut hit».</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Print the rest</source>
        <translation>Skriv ut resten</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Printed up to here</source>
        <translation>Skrive ut hit</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Printed: {done} of {total}. Not printed: {left}.</source>
        <translation>Skrive ut: {done} av {total}. Ikkje skrive ut: {left}.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Printing {done} of {total} …</source>
        <translation>Skriv ut {done} av {total} …</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>The marked letter is the last one that came out of the printer as it should.</source>
        <translation>Det merkte brevet er det siste som kom ut av skrivaren som det skulle.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Fit the width</source>
        <translation>Tilpass til breidda</translation>
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
        <translation>Ikkje noko dokument valt</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Open in a window of its own</source>
        <translation>Opne i eit eige vindauge</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Previous page (Alt+Page Up)</source>
        <translation>Førre side (Alt+Page Up)</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Show the whole page</source>
        <translation>Vis heile sida</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/bar.py"/>
        <source>Turn the page (Ctrl+R)</source>
        <translation>Snu sida (Ctrl+R)</translation>
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
        <translation>Skanninga {name}, side {page} av {pages}</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/stage.py"/>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/stage.py"/>
        <source>Turn the page of the scan</source>
        <translation>Snu sida i skanninga</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Bring it back</source>
        <translation>Hent ho tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Bring the scan back into the window</source>
        <translation>Hent skanninga tilbake til vindauget</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Next page of the scan</source>
        <translation>Neste side i skanninga</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Open in a window of its own</source>
        <translation>Opne i eit eige vindauge</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>Previous page of the scan</source>
        <translation>Førre side i skanninga</translation>
    </message>
    <message>
        <location filename="../../app/views/scan/view.py"/>
        <source>The scan is open in a window of its own.</source>
        <translation>Skanninga er open i eit eige vindauge.</translation>
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
        <translation>Ingenting har desse orda.</translation>
    </message>
</context>
<context>
    <name>SeenBeforeList</name>
    <message>
        <location filename="../../app/views/register/seen.py"/>
        <source>And {count} more. Search for them in the list of cases.</source>
        <translation>Og {count} til. Søk etter dei i sakslista.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/seen.py"/>
        <source>Open the case</source>
        <translation>Opne saka</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Organisation</source>
        <translation>Verksemd</translation>
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
        <translation>Avsendar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Use name and address</source>
        <translation>Bruk namn og adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/people.py"/>
        <source>Who signed the letter.</source>
        <translation>Kven som skreiv under på brevet.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Choose a folder</source>
        <translation>Vel ei mappe</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Choose a folder …</source>
        <translation>Vel ei mappe …</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Contact with the server</source>
        <translation>Kontakt med tenaren</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Ctrl++, Ctrl+- and Ctrl+0 change the text size from everywhere.</source>
        <translation>Ctrl++, Ctrl+- og Ctrl+0 endrar tekststorleiken overalt.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Letters on paper</source>
        <translation>Brev på papir</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>On this machine</source>
        <translation>På denne maskina</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>The window</source>
        <translation>Vindauget</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/page.py"/>
        <source>What you change here is kept at once, on this machine.</source>
        <translation>Det du endrar her, blir lagra med ein gong, på denne maskina.</translation>
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
        <translation>Forkorting for: {phrase}</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Remove the abbreviation {short}</source>
        <translation>Fjern forkortinga {short}</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>Use letters, digits and hyphens only.</source>
        <translation>Bruk berre bokstavar, siffer og bindestrek.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/abbreviations.py"/>
        <source>You use this one for another phrase.</source>
        <translation>Du bruker denne for ein annan frase.</translation>
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
        <translation>Hurtigtastar</translation>
    </message>
    <message>
        <location filename="../../app/views/shortcuts.py"/>
        <source>On this page: {page}</source>
        <translation>På denne sida: {page}</translation>
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
        <translation>Ei ny sak</translation>
    </message>
    <message>
        <location filename="../../app/views/register/side.py"/>
        <source>Belongs to a case we have</source>
        <translation>Høyrer til ei sak vi har</translation>
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
        <translation>Vel ei på minst ti teikn. Gløymer du henne, er det som ikkje er sendt, tapt.</translation>
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
        <translation>Den du valde på denne maskina.</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>This is practice with invented people. Choose whose seat you take.</source>
        <translation>Dette er øving med oppdikta personar. Vel kven du vil vere.</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <location filename="../../app/views/sign_in/dialog.py"/>
        <source>Your browser opens, and you come back here when you are signed in.</source>
        <translation>Nettlesaren opnar seg, og du kjem tilbake hit når du er logga på.</translation>
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
        <translation>Sende</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/stages.py"/>
        <source>To print</source>
        <translation>Skal skrivast ut</translation>
    </message>
</context>
<context>
    <name>StandardEditor</name>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Abbreviation that is suggested</source>
        <translation>Forkorting som blir føreslått</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>For these applicants</source>
        <translation>For desse søkjarane</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>For these outcomes</source>
        <translation>For desse resultata</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>For these provisions</source>
        <translation>For desse heimlane</translation>
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
        <translation>Blir skriven etter eit semikolon medan ein skriv, t.d. ;arv</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/words_editor.py"/>
        <source>Where it belongs</source>
        <translation>Kor han høyrer heime</translation>
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
        <translation>Kople til tenaren på kontoret</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>For example https://arbeidsbenken.nav.example</source>
        <translation>Til dømes https://arbeidsbenken.nav.example</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>For real work. You sign in with your work account.</source>
        <translation>For ekte arbeid. Du loggar på med jobbkontoen din.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Handle applications for access to Aa-registeret, from letter to decision.</source>
        <translation>Behandle søknader om tilgang til Aa-registeret, frå brev til vedtak.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Invented people and letters. Nothing leaves this machine.</source>
        <translation>Oppdikta personar og brev. Ingenting går ut frå denne maskina.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Practise on this machine</source>
        <translation>Øv på denne maskina</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>The server's address</source>
        <translation>Adressa til tenaren</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Welcome to Arbeidsbenken</source>
        <translation>Velkommen til Arbeidsbenken</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Write the server's address.</source>
        <translation>Skriv adressa til tenaren.</translation>
    </message>
    <message>
        <location filename="../../app/views/start/dialog.py"/>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Skriv heile adressa, med https:// først.</translation>
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
        <translation>Fødd</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Died</source>
        <translation>Død</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/lists.py"/>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Forholdet til saka</translation>
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
        <translation>{state}. Trykk for meir.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>{state}: {count} refused</source>
        <translation>{state}: {count} avviste</translation>
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
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Refused, needs your answer</source>
        <translation>Avvist, treng svar frå deg</translation>
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
        <translation>Synkroniser no</translation>
    </message>
    <message>
        <location filename="../../app/views/sync_indicator.py"/>
        <source>Waiting to be sent</source>
        <translation>Ventar på å bli sende</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <location filename="../../app/views/sync/page.py"/>
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n endring ventar på å bli send.</numerusform>
            <numerusform>%n endringar ventar på å bli sende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/sync/page.py"/>
        <source>%n change(s) were refused and need you.</source>
        <translation>
            <numerusform>%n endring vart avvist og treng deg.</numerusform>
            <numerusform>%n endringar vart avviste og treng deg.</numerusform>
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
        <translation>Treng deg</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Next value to choose</source>
        <translation>Neste verdi å velje</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Nothing waits to be sent.</source>
        <translation>Ingenting ventar på å bli sendt.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Previous value to choose</source>
        <translation>Førre verdi å velje</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Sending and fetching …</source>
        <translation>Sender og hentar …</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Sync now</source>
        <translation>Synkroniser no</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Taken lately</source>
        <translation>Nyleg godteke</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>Waiting to be sent</source>
        <translation>Ventar på å bli sende</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>You are offline. All local work goes on and is sent later.</source>
        <translation>Du er fråkopla. Alt arbeid her på maskina går vidare og blir sendt seinare.</translation>
    </message>
    <message>
        <location filename="../../app/views/sync/page.py"/>
        <source>You are signed out. Sign in to send what waits.</source>
        <translation>Du er logga av. Logg på for å sende det som ventar.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Add a heading</source>
        <translation>Legg til ei overskrift</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Add a paragraph</source>
        <translation>Legg til eit avsnitt</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>From the case</source>
        <translation>Frå saka</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/template_editor.py"/>
        <source>Go to its words</source>
        <translation>Gå til orda</translation>
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
        <translation>Låst: lova krev det. Delen kan flyttast, men ikkje takast ut eller knytast til andre vilkår.</translation>
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
        <translation>Delar av brevet</translation>
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
        <translation>Alle søkjarar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All outcomes</source>
        <translation>Alle resultat</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All provisions</source>
        <translation>Alle heimlar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>All texts</source>
        <translation>Alle tekstar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Applicant</source>
        <translation>Søkjar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Changed by us</source>
        <translation>Endra av oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>More filters</source>
        <translation>Fleire filter</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>More filters ({count})</source>
        <translation>Fleire filter ({count})</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Names of laws</source>
        <translation>Namn på lover</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Phrases of the letters</source>
        <translation>Frasar i breva</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Phrases to insert</source>
        <translation>Standardtekstar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Provision</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Provisions</source>
        <translation>Heimlar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_filters.py"/>
        <source>Templates</source>
        <translation>Brevmalar</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message numerus="yes">
        <location filename="../../app/views/texts/text_list.py"/>
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n tekstar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Name of a law</source>
        <translation>Namn på ei lov</translation>
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
        <translation>Frase i breva</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Phrase to insert</source>
        <translation>Standardtekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Provision</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Search in the texts</source>
        <translation>Søk i tekstane</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Search in the texts …</source>
        <translation>Søk i tekstane …</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Template</source>
        <translation>Brevmal</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>Texts</source>
        <translation>Tekstar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>changed by us</source>
        <translation>endra av oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/text_list.py"/>
        <source>not published</source>
        <translation>ikkje publisert</translation>
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
        <translation>Brevtekstar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Text, changes and history</source>
        <translation>Tekst, endringar og historikk</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>Texts</source>
        <translation>Tekstar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/page.py"/>
        <source>What the letters say. A change counts for everybody.</source>
        <translation>Det breva seier. Ei endring gjeld for alle.</translation>
    </message>
</context>
<context>
    <name>TextsWork</name>
    <message>
        <location filename="../../app/views/texts/work.py"/>
        <source>What you have written is kept here; publish it again when there is contact.</source>
        <translation>Det du har skrive er lagra her; publiser igjen når det er kontakt.</translation>
    </message>
</context>
<context>
    <name>ThreeLanguages</name>
    <message>
        <location filename="../../app/views/texts/three_languages.py"/>
        <source>Insert a placeholder in: {field}</source>
        <translation>Set inn ein plasshaldar i: {field}</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/three_languages.py"/>
        <source>Insert …</source>
        <translation>Set inn …</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <location filename="../../app/views/case/timeline_model.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../app/views/case/timeline_model.py"/>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>Tittel på saka</translation>
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
        <translation>Legg til skanningar, bilete eller e-postar</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Choose several with Ctrl or Shift to register them together.</source>
        <translation>Vel fleire med Ctrl eller Shift for å registrere dei saman.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Gives each document of this line a line of its own.</source>
        <translation>Gir kvart dokument på denne linja si eiga linje.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Letters ({patterns})</source>
        <translation>Brev ({patterns})</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Makes one letter of the chosen scans. The one that stands first is the letter itself.</source>
        <translation>Lagar eitt brev av dei valde skanningane. Den som står først, er sjølve brevet.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Nothing waits. Add files, drop them here, or paste a picture.</source>
        <translation>Ingen brev ventar. Legg til filer, slepp dei her, eller lim inn eit bilete.</translation>
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
        <translation>Registrer saman</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Scans that wait to be registered</source>
        <translation>Skanningar som ventar på å bli registrerte</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Take apart</source>
        <translation>Skil</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Takes the scan off the list without registering it. The file is kept.</source>
        <translation>Tek skanninga ut av lista utan å registrere ho. Fila blir teken vare på.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>The clipboard</source>
        <translation>Utklippstavla</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>There is neither a file nor a picture on it.</source>
        <translation>Det er verken ei fil eller eit bilete på ho.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/tray.py"/>
        <source>Waiting ({count})</source>
        <translation>Ventar ({count})</translation>
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
        <translation>{pages} + {count} dokument</translation>
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
        <translation>Brevet kan ikkje visast no.</translation>
    </message>
</context>
<context>
    <name>TypingStatus</name>
    <message>
        <location filename="../../app/views/texts/typing_status.py"/>
        <source>Kept on this machine, not published</source>
        <translation>Lagra på denne maskina, ikkje publisert</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/typing_status.py"/>
        <source>Published. Everybody has it at their next sync.</source>
        <translation>Publisert. Alle har han ved neste synkronisering.</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/typing_status.py"/>
        <source>Typing …</source>
        <translation>Skriv …</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Keep the texts of the draft</source>
        <translation>Behald tekstane i utkastet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Newer letter texts: show what they change</source>
        <translation>Nyare brevtekstar: Vis kva dei endrar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Show what changes</source>
        <translation>Vis kva som blir endra</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Struck out: the words of the draft. Underlined: the new ones.</source>
        <translation>Stroke ut: orda i utkastet. Understreka: dei nye.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>The letter texts have changed since this draft was begun.</source>
        <translation>Brevtekstane er endra sidan utkastet vart påbyrja.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>This machine no longer has the draft's texts, so the differences cannot be shown.</source>
        <translation>Denne maskina har ikkje lenger tekstane i utkastet, så skilnadene kan ikkje visast.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/upgrade.py"/>
        <source>Use the new texts</source>
        <translation>Bruk dei nye tekstane</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>It will stand in the history of the case.</source>
        <translation>Det blir ståande i historikken til saka.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <location filename="../../app/views/register/sections/closing.py"/>
        <source>Why it is corrected</source>
        <translation>Kvifor det blir retta</translation>
    </message>
</context>
<context>
    <name>WorklistModel</name>
    <message>
        <location filename="../../app/views/inbox/model.py"/>
        <source>Applicant</source>
        <translation>Søkjar</translation>
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
        <translation>Hentar …</translation>
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
        <translation>Oppgåvene mine</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/page.py"/>
        <source>No case waits for somebody to take it.</source>
        <translation>Inga sak ventar på at nokon tek ho.</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/page.py"/>
        <source>Register a letter</source>
        <translation>Registrer eit brev</translation>
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
        <translation>Lukk saka og gå tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Copy diagnostics</source>
        <translation>Kopier diagnosen</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Do what this page is for</source>
        <translation>Gjer det denne sida er til for</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Find a command or a case</source>
        <translation>Finn ein kommando eller ei sak</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtastar</translation>
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
        <translation>Meldingar til no</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Next part of the window</source>
        <translation>Neste del av vindauget</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Normal text size</source>
        <translation>Vanleg tekststorleik</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Previous part of the window</source>
        <translation>Førre del av vindauget</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Register a letter</source>
        <translation>Registrer eit brev</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Save what is typed now</source>
        <translation>Lagre det som er skrive no</translation>
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
        <translation>Synkroniser no</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Take back the latest act in this case</source>
        <translation>Angre den siste handlinga i denne saka</translation>
    </message>
    <message>
        <location filename="../../app/views/actions.py"/>
        <source>Take in files from this machine</source>
        <translation>Ta inn filer frå denne maskina</translation>
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
        <translation>Dataelement</translation>
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
        <translation>Innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Provisions</source>
        <translation>Føresegner</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Reasons</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/reading_data.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/earlier.py"/>
        <source>Was returned for this: {why}</source>
        <translation>Vart sendt tilbake for dette: {why}</translation>
    </message>
    <message>
        <location filename="../../app/views/approvals/earlier.py"/>
        <source>{name} returned an earlier proposal: {why}</source>
        <translation>{name} sende tilbake eit tidlegare framlegg: {why}</translation>
    </message>
</context>
<context>
    <name>case_asking</name>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>A colleague takes over; the case goes back to the pool.</source>
        <translation>Ein kollega tek over; saka går tilbake i køen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>A letter came back and has not been sent again. Say why that cannot be done.</source>
        <translation>Eit brev kom i retur og er ikkje sendt på nytt. Skriv kvifor det ikkje kan gjerast.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Add a note</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Add its letter to the case as well, with Add a document. The wait ends now.</source>
        <translation>Legg òg brevet derifrå i saka, med Legg til eit dokument. Ventinga er slutt no.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Answer from the appeals body</source>
        <translation>Svar frå klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Assign the case</source>
        <translation>Tildel saka</translation>
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
        <translation>Endra eller oppheva av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Close</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Close the case</source>
        <translation>Avslutt saka</translation>
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
        <translation>Legg bort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Discontinue the case</source>
        <translation>Legg bort saka</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Dismiss the complaint</source>
        <translation>Avvis klaga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>From now on our decision letter no longer stands, and whoever checks it is told so. Where the case was sent back, it is decided anew with Change the decision.</source>
        <translation>Frå no av gjeld ikkje vedtaksbrevet vårt lenger, og den som kontrollerer det, får vite det. Er saka send tilbake, blir ho avgjord på nytt med Endre vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>I am not impartial</source>
        <translation>Eg er inhabil</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>If it changed or set aside our decision, that is recorded in case {number} too, and our letter there no longer stands.</source>
        <translation>Har ho endra eller oppheva vedtaket vårt, blir det også ført inn i sak {number}, og brevet vårt der gjeld ikkje lenger.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>It is a decision of its own, with reasons and a colleague's approval (section 33).</source>
        <translation>Det er eit eige vedtak, med grunngiving og godkjenning frå ein kollega (§ 33).</translation>
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
        <translation>Lag han på nytt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Mark as registered in error</source>
        <translation>Merk som feilregistrert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Not changed or set aside after all</source>
        <translation>Likevel ikkje endra eller oppheva</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Nothing more remains to be done. It can be reopened.</source>
        <translation>Det er ikkje meir å gjere. Saka kan opnast att.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>On which ground</source>
        <translation>På kva grunnlag</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>On which grounds</source>
        <translation>Kva som gjer deg inhabil</translation>
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
        <translation>Opne att</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Reopen the case</source>
        <translation>Opne saka att</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>The archive package {file} was put in «{place}».</source>
        <translation>Arkivpakken {file} er lagd i «{place}».</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The case ends without a decision.</source>
        <translation>Saka endar utan vedtak.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The case is closed and marked. Nothing is deleted.</source>
        <translation>Saka blir avslutta og merkt. Ikkje noko blir sletta.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The complaint's case number, where there is one</source>
        <translation>Saksnummeret til klaga, dersom det er ei</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The decision is as it was before the change was begun. What was changed since is put back.</source>
        <translation>Vedtaket er som før endringa byrja. Det som er endra sidan, blir sett tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The decision is worked on again and a colleague approves it. The old letter stands until the new one is final.</source>
        <translation>Det blir arbeidd med vedtaket på nytt, og ein kollega godkjenner det. Det gamle brevet gjeld til det nye er endeleg.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The document does not belong here</source>
        <translation>Dokumentet høyrer ikkje til her</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The matter is decided anew and a colleague approves it. The old letter no longer stands.</source>
        <translation>Saka blir avgjord på nytt, og ein kollega godkjenner det. Det gamle brevet gjeld ikkje lenger.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>The statutory deadlines go on while the case is on hold.</source>
        <translation>Dei lovfeste fristane løper medan saka står på vent.</translation>
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
        <translation>Kva han bestemte</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>What it waits for</source>
        <translation>Kva ho ventar på</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>What was recorded about the appeals body was a mistake. Our decision letter stands again.</source>
        <translation>Det som vart ført inn om klageinstansen, var feil. Vedtaksbrevet vårt gjeld igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>Where the archive package is put</source>
        <translation>Kvar arkivpakken blir lagd</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Why it cannot be tried</source>
        <translation>Kvifor ho ikkje kan behandlast</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Write down what was said or found. A note cannot be changed afterwards.</source>
        <translation>Skriv ned det som vart sagt eller funne ut. Eit notat kan ikkje endrast etterpå.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>Write the dismissal</source>
        <translation>Skriv avvisinga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/asking_texts.py"/>
        <source>{name} is put back among what waits, so that it can be registered where it belongs. This case keeps it too, with a note that says why it is wrong here: documents are never deleted.</source>
        <translation>{name} blir lagt tilbake blant det som ventar, så det kan registrerast der det høyrer til. Denne saka held på det òg, med eit notat om kvifor det er feil her: Dokument blir aldri sletta.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/handing_over.py"/>
        <source>{name} made one on {day} and put it in «{place}».</source>
        <translation>{name} laga ein {day} og la han i «{place}».</translation>
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
        <translation>Klageinstansen endra vedtaket {day}. Brevet vårt gjeld ikkje lenger. Det klageinstansen har bestemt, gjeld.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>The appeals body set the decision aside on {day}. Our letter no longer stands, and the matter must be decided anew: choose Change the decision under More.</source>
        <translation>Klageinstansen oppheva vedtaket {day}. Brevet vårt gjeld ikkje lenger, og saka må avgjerast på nytt: vel «Endre vedtaket» under «Meir».</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The letter</source>
        <translation>Brevet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The proposal</source>
        <translation>Framlegget</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>that it was discontinued</source>
        <translation>saka vart lagd bort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>that it was registered in error</source>
        <translation>saka vart merkt som feilregistrert</translation>
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
        <translation>erklæringa om habilitet</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>what was registered</source>
        <translation>det som vart registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/header.py"/>
        <source>{count} of your changes were not accepted: {first}</source>
        <translation>{count} av endringane dine vart ikkje godtekne: {first}</translation>
    </message>
</context>
<context>
    <name>case_overview</name>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Arrived later</source>
        <translation>Kome seinare</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Deadlines</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Letters from us</source>
        <translation>Brev frå oss</translation>
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
        <translation>Klaga kom innan fristen.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>The complaint came too late.</source>
        <translation>Klaga kom for seint.</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>Was the complaint in time?</source>
        <translation>Kom klaga i tide?</translation>
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
        <translation>ferdig {day}, ikkje sendt enno</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>final {day}, sent {sent} ({how})</source>
        <translation>ferdig {day}, sendt {sent} ({how})</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>from {since} until {until}</source>
        <translation>frå {since} til {until}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>from {since} until {until}, ended {ended}</source>
        <translation>frå {since} til {until}, slutt {ended}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>no longer stands: changed by the appeals body {day}</source>
        <translation>gjeld ikkje lenger: endra av klageinstansen {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>no longer stands: replaced by another decision</source>
        <translation>gjeld ikkje lenger: erstatta av eit anna vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>no longer stands: set aside by the appeals body {day}</source>
        <translation>gjeld ikkje lenger: oppheva av klageinstansen {day}</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>received {day}</source>
        <translation>motteke {day}</translation>
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
        <translation>{day} – fristen til parten, og rekna ut frå når brevet truleg kom fram</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_lines.py"/>
        <source>{day} – the party's, from when the letter is presumed to have arrived, and over</source>
        <translation>{day} – fristen til parten, rekna ut frå når brevet truleg kom fram, og ute</translation>
    </message>
    <message>
        <location filename="../../app/views/case/overview_data.py"/>
        <source>{title} – named, but not there</source>
        <translation>{title} – nemnt, men ikkje med</translation>
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
        <translation>Ein kollega</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>granted</source>
        <translation>innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>met</source>
        <translation>oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>narrowed</source>
        <translation>avgrensa</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>no finding</source>
        <translation>ikkje vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>not decided</source>
        <translation>ikkje avgjort</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>not met</source>
        <translation>ikkje oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>not relevant</source>
        <translation>ikkje aktuelt</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>refused</source>
        <translation>avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>taken out</source>
        <translation>teke ut</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>{count} basis rows</source>
        <translation>{count} grunnlagsrader</translation>
    </message>
    <message>
        <location filename="../../app/views/case/review/clashes.py"/>
        <source>{name} changed this while you were typing. What you typed is kept and shown. The newer values:</source>
        <translation>{name} endra dette medan du skreiv. Det du skreiv, er teke vare på og blir vist. Dei nyare verdiane:</translation>
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
        <translation>Klaga</translation>
    </message>
    <message>
        <location filename="../../app/views/case/decide/ways.py"/>
        <source>What to write</source>
        <translation>Kva du vil skrive</translation>
    </message>
</context>
<context>
    <name>identifier</name>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>it belongs to an invented person; those are only for practice.</source>
        <translation>det høyrer til ein oppdikta person; slike er berre til øving.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>it has the wrong number of digits.</source>
        <translation>det har feil tal på siffer.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>practice is only for invented people.</source>
        <translation>øving er berre for oppdikta personar.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>the check digits do not fit; look for a mistyped digit.</source>
        <translation>kontrollsifra stemmer ikkje; sjå etter eit feilskrive siffer.</translation>
    </message>
    <message>
        <location filename="../../app/models/identifiers.py"/>
        <source>the first six digits are not a date.</source>
        <translation>dei seks første sifra er ingen dato.</translation>
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
        <translation>Ikkje noko nummer enno</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Refused - see Sync</source>
        <translation>Avvist – sjå Synkronisering</translation>
    </message>
    <message>
        <location filename="../../app/views/inbox/cells.py"/>
        <source>Waiting to be sent</source>
        <translation>Ventar på å bli send</translation>
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
        <translation>Ei side er større enn fem meter eller har ingen storleik. Fila vart ikkje teken inn. Be avsendaren om ein kopi på vanleg papirformat.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>A page of the PDF cannot be shown. The file was not taken in. Ask for the file again, or scan the letter once more.</source>
        <translation>Ei side i PDF-en kan ikkje visast. Fila vart ikkje teken inn. Be om fila på nytt, eller skann brevet ein gong til.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>Reading the file took too long and was stopped. It was not taken in, and nothing else is affected. Print it and scan it, or ask the sender for a simpler copy.</source>
        <translation>Det tok for lang tid å lese fila, og lesinga vart stoppa. Fila vart ikkje teken inn, og alt anna er som før. Skriv ho ut og skann ho, eller be avsendaren om ein enklare kopi.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>Reading the file took too much memory and was stopped. It was not taken in, and nothing else is affected. Print it and scan it, or ask the sender for a simpler copy.</source>
        <translation>Det kravde for mykje minne å lese fila, og lesinga vart stoppa. Fila vart ikkje teken inn, og alt anna er som før. Skriv ho ut og skann ho, eller be avsendaren om ein enklare kopi.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The PDF can be opened, but the sender has locked it against changes, so it cannot be archived. It was not taken in. Ask the sender for an unlocked copy, or print it and scan it.</source>
        <translation>PDF-en kan opnast, men avsendaren har låst han for endringar, og då kan han ikkje arkiverast. Han vart ikkje teken inn. Be avsendaren om ein kopi utan lås, eller skriv han ut og skann han.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The PDF is incomplete or damaged, and pages may be missing. It was not taken in. Ask for the file again, or scan the letter once more.</source>
        <translation>PDF-en er ufullstendig eller skadd, og det kan mangle sider. Han vart ikkje teken inn. Be om fila på nytt, eller skann brevet ein gong til.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The PDF is locked with a password, so it can be neither read nor archived. It was not taken in. Ask the sender for a copy without a password; do not ask for the password by e-mail.</source>
        <translation>PDF-en er låst med passord og kan verken lesast eller arkiverast. Han vart ikkje teken inn. Be avsendaren om ein kopi utan passord; ikkje be om passordet på e-post.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The document has more than 500 pages. It was not taken in. Ask for it in smaller parts.</source>
        <translation>Dokumentet har meir enn 500 sider. Det vart ikkje teke inn. Be om å få det i mindre delar.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The e-mail is put together in a way that cannot be read safely. It was not taken in. Print it from the mail program as a PDF and take that in.</source>
        <translation>E-posten er sett saman på ein måte som ikkje kan lesast trygt. Han vart ikkje teken inn. Skriv han ut som PDF frå e-postprogrammet, og ta inn PDF-en.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file contains commands that run by themselves. They were never run. You work on a copy without them, and the original is kept as it was received. You can go on as usual.</source>
        <translation>Fila inneheld kommandoar som køyrer av seg sjølve. Dei vart aldri køyrde. Du arbeider på ein kopi utan dei, og originalen er teken vare på slik han kom. Du kan halde fram som vanleg.</translation>
    </message>
    <message>
        <location filename="../../app/services/tray.py"/>
        <source>The file could not be read from where it lies. It was not taken in. Copy it to this machine and try again.</source>
        <translation>Fila kunne ikkje lesast der ho ligg. Ho vart ikkje teken inn. Kopier ho til denne maskina og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file has another file hidden inside it. It was not opened. You work on a copy without it, and the original is kept as it was received. Ask the sender for the enclosed file by itself if you need it.</source>
        <translation>Fila har ei anna fil gøymd inni seg. Ho vart ikkje opna. Du arbeider på ein kopi utan ho, og originalen er teken vare på slik han kom. Be avsendaren om den vedlagde fila for seg dersom du treng ho.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is empty. Nothing was taken in. Ask for the file again.</source>
        <translation>Fila er tom. Ikkje noko vart teke inn. Be om fila på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is larger than 64 MB (an e-mail: 25 MB). It was not opened or taken in. Ask for it in smaller parts, or scan it with a lower resolution.</source>
        <translation>Fila er større enn 64 MB (ein e-post: 25 MB). Ho vart ikkje opna eller teken inn. Be om å få ho i mindre delar, eller skann med lågare oppløysing.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is not what its name says. It was not opened or taken in. Ask the sender to send it again as a PDF.</source>
        <translation>Fila er ikkje det namnet seier. Ho vart ikkje opna eller teken inn. Be avsendaren sende ho på nytt som PDF.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The file is whole and was taken in as it is.</source>
        <translation>Fila er heil og vart teken inn som ho er.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The image has far more dots than a scanned page needs. It was not opened or taken in. Ask for it with a lower resolution, such as 300 dots per inch.</source>
        <translation>Biletet har langt fleire punkt enn ei skanna side treng. Det vart ikkje opna eller teke inn. Be om det med lågare oppløysing, til dømes 300 punkt per tomme.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The image is incomplete or damaged. It was not taken in. Ask for the file again, or scan the page once more.</source>
        <translation>Biletet er ufullstendig eller skadd. Det vart ikkje teke inn. Be om fila på nytt, eller skann sida ein gong til.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>The image is of a rare kind that cannot be shown correctly. It was not taken in. Ask the sender for a PDF or an ordinary JPEG or PNG.</source>
        <translation>Biletet er av eit sjeldan slag som ikkje kan visast rett. Det vart ikkje teke inn. Be avsendaren om ein PDF eller ein vanleg JPEG eller PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/judgement.py"/>
        <source>This kind of file cannot be taken in: only PDF, PNG, JPEG, TIFF and e-mail (.eml). It was not opened. Ask the sender for a PDF, or print it and scan it.</source>
        <translation>Denne filtypen kan ikkje takast inn: berre PDF, PNG, JPEG, TIFF og e-post (.eml). Fila vart ikkje opna. Be avsendaren om ein PDF, eller skriv ho ut og skann ho.</translation>
    </message>
    <message>
        <location filename="../../app/services/tray.py"/>
        <source>This very file already lies in the tray. It was not taken in twice.</source>
        <translation>Akkurat denne fila ligg alt og ventar. Ho vart ikkje teken inn to gonger.</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>Choose the case that the scan belongs to.</source>
        <translation>Vel saka skanninga høyrer til.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>Say on which day it was received.</source>
        <translation>Skriv kva dag det kom.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>That day lies ahead.</source>
        <translation>Den dagen ligg fram i tid.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/later/form.py"/>
        <source>This is not a date. Write it as 14.10.2026, for example.</source>
        <translation>Dette er ikkje ein dato. Skriv han til dømes slik: 14.10.2026.</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A basis row is neither granted nor refused. Decide it first.</source>
        <translation>Ei grunnlagsrad er verken innvilga eller avslått. Avgjer ho først.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A data element is neither granted, narrowed nor refused. Decide it first.</source>
        <translation>Eit dataelement er verken innvilga, avgrensa eller avslått. Avgjer det først.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A refusal names its provision down to paragraph and letter (Public Administration Act section 21). Choose one.</source>
        <translation>Eit avslag viser til føresegna ned til ledd og bokstav (forvaltningslova § 21). Vel ei.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A refusal needs the provision, the facts and our assessment (Public Administration Act section 25). Fill in what is missing.</source>
        <translation>Eit avslag må ha føresegna, faktum og vurderinga vår (forvaltningslova § 25). Fyll ut det som manglar.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A section is cited without the name of its law. Add the law.</source>
        <translation>Det er vist til ein paragraf utan namnet på lova. Føy til lova.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>A sentence is very long. Two short ones are easier to read.</source>
        <translation>Ei setning er svært lang. To korte er lettare å lese.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>An individual decision must tell how to complain (Public Administration Act section 27). Put the instructions back.</source>
        <translation>Eit enkeltvedtak må fortelje korleis ein klagar (forvaltningslova § 27). Set inn klagerettleiinga igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Say how much of the documents may be seen.</source>
        <translation>Sei kor mykje av dokumenta det blir gitt innsyn i.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Say whom the letter goes to: a name and an address.</source>
        <translation>Skriv kven brevet går til: namn og adresse.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Something in the letter is not filled in. Fill it in, or take it out.</source>
        <translation>Noko i brevet er ikkje fylt ut. Fyll det ut, eller ta det bort.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The address is abroad but has no country. Add it in the registration.</source>
        <translation>Adressa er i utlandet, men manglar land. Legg til landet i registreringa.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The appeals body has no postal address yet. Operations must fill in appeals_addresses in office.json.</source>
        <translation>Klageinstansen har inga postadresse enno. Drift må fylle ut appeals_addresses i office.json.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The deadline in the letter is not later than the day we received the matter.</source>
        <translation>Fristen i brevet er ikkje seinare enn dagen vi fekk saka.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The draft was written with letter texts that are not on this machine. Sync, or take the newest letter texts.</source>
        <translation>Utkastet er skrive med brevtekstar som ikkje finst på denne maskina. Synkroniser, eller ta i bruk dei nyaste brevtekstane.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The last line of the address has no postal code. Check the address.</source>
        <translation>Den siste linja i adressa har ikkje noko postnummer. Kontroller adressa.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter asks for nothing. Choose what is missing, or write it.</source>
        <translation>Brevet ber ikkje om noko. Vel det som manglar, eller skriv det.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter has no recipient with an address. Correct the registration.</source>
        <translation>Brevet har ingen mottakar med adresse. Rett registreringa.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter has the national identity number of somebody who is not in the case. Take it out.</source>
        <translation>Brevet har fødselsnummeret til nokon som ikkje er med i saka. Ta det bort.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter names another day of receipt than the registration. Check the date.</source>
        <translation>Brevet nemner ein annan mottaksdag enn registreringa. Kontroller datoen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter repeats a national identity number. Leave it out unless it is needed to be sure who is meant.</source>
        <translation>Brevet tek opp att eit fødselsnummer. Utelat det dersom det ikkje trengst for å vere sikker på kven det gjeld.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letter tells how to complain although it is no individual decision.</source>
        <translation>Brevet fortel korleis ein klagar, endå det ikkje er eit enkeltvedtak.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The letters' typeface has no such character. Write the word in Latin letters.</source>
        <translation>Skrifttypen i brevet har ikkje dette teiknet. Skriv ordet med latinske bokstavar.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The recipient has not shown that they may act for the person concerned, so the letter must not say who that is. Take the name out.</source>
        <translation>Mottakaren har ikkje vist at dei kan opptre for den det gjeld, og då kan brevet ikkje seie kven det er. Ta bort namnet.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The recipient has not shown that they may act for the person concerned. Check that facts and assessment say nothing about that person.</source>
        <translation>Mottakaren har ikkje vist at dei kan opptre for den det gjeld. Kontroller at faktum og vurdering ikkje seier noko om den personen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>The statement needs the facts and our assessment. Write both.</source>
        <translation>Innstillinga må ha faktum og vurderinga vår. Skriv begge.</translation>
    </message>
    <message>
        <location filename="../../app/services/text_desk.py"/>
        <source>The texts cannot be changed like this.</source>
        <translation>Tekstane kan ikkje endrast slik.</translation>
    </message>
    <message>
        <location filename="../../app/services/text_desk.py"/>
        <source>The texts cannot be changed like this. The letter is shown as it is now.</source>
        <translation>Tekstane kan ikkje endrast slik. Brevet er vist slik det er no.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This kind of letter does not fit the case as it stands.</source>
        <translation>Denne typen brev passar ikkje til saka slik ho er no.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This kind of letter needs your own words. Write what it is about.</source>
        <translation>Denne typen brev treng dine eigne ord. Skriv kva det gjeld.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This line cites a provision or says something that is no longer valid today. Take the newest letter texts.</source>
        <translation>Denne linja viser til ei føresegn eller seier noko som ikkje lenger gjeld i dag. Ta i bruk dei nyaste brevtekstane.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This line does not fit in the window of the envelope. Shorten the address in the registration.</source>
        <translation>Denne linja får ikkje plass i vindauget på konvolutten. Forkort adressa i registreringa.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>This paragraph seems to be in another language than the letter.</source>
        <translation>Dette avsnittet ser ut til å vere på eit anna språk enn brevet.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/fault_names.py"/>
        <source>Your own words for this paragraph are no longer in the letter, because it has fallen out.</source>
        <translation>Dine eigne ord til dette avsnittet er ikkje lenger med i brevet, fordi avsnittet har falle bort.</translation>
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
        <translation>Endra av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Had not come back</source>
        <translation>Kom ikkje i retur likevel</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>How do you know?</source>
        <translation>Korleis veit du det?</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Its envelope</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>May have been printed</source>
        <translation>Kan vere skrive ut</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Not sent after all</source>
        <translation>Ikkje sendt likevel</translation>
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
        <translation>Erstatta av eit anna vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>Set aside by the appeals body</source>
        <translation>Oppheva av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>The letter has been sent before. The reason stands in the case's history.</source>
        <translation>Brevet er sendt før. Grunngjevinga blir ståande i historikken til saka.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>The letter was noted as come back by mistake. It counts as sent again.</source>
        <translation>Brevet vart notert som retur ved ein feil. Det blir rekna som sendt igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>The letter was ticked as sent but lies here still. It can then be put in its envelope again.</source>
        <translation>Brevet er kryssa av som sendt, men ligg her enno. Det kan så leggjast i konvolutt igjen.</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>What was wrong?</source>
        <translation>Kva var feil?</translation>
    </message>
    <message>
        <location filename="../../app/views/dispatch/reason.py"/>
        <source>Why is it printed again?</source>
        <translation>Kvifor blir det skrive ut på nytt?</translation>
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
            <numerusform>%n dagar over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/widgets/looks.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dagar</numerusform>
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
        <translation>Einingsregisteret har inga verksemd med dette nummeret. Sjå etter eit feilskrive siffer.</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>The organisation was removed from the open register for legal reasons. Ask the sender who it is.</source>
        <translation>Verksemda er fjerna frå det opne registeret av juridiske årsaker. Spør avsendaren kven det er.</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>This is not an organisation number. Look for a mistyped digit.</source>
        <translation>Dette er ikkje eit organisasjonsnummer. Sjå etter eit feilskrive siffer.</translation>
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
        <translation>Brevtekstar</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>My work</source>
        <translation>Oppgåvene mine</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Register letters</source>
        <translation>Registrer brev</translation>
    </message>
    <message>
        <location filename="../../app/views/navigation.py"/>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Frå: {parts}</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>From: {parts} and {count} more</source>
        <translation>Frå: {parts} og {count} til</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>More in your words</source>
        <translation>Meir, med dine ord</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Provisions we decide by</source>
        <translation>Reglar vi avgjer etter</translation>
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
        <translation>Sjekklista</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>The data elements</source>
        <translation>Opplysningane</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>What is asked for, as registered</source>
        <translation>Det det er søkt om, slik det er registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>What was registered</source>
        <translation>Registreringa</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Whom the records are about, as registered</source>
        <translation>Kven opplysningane gjeld, slik det er registrert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/targets.py"/>
        <source>Your own words</source>
        <translation>Dine eigne ord</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>Enhetsregisteret does not answer just now: {detail}. What you have typed is kept. Write name and address by hand, or look the number up later.</source>
        <translation>Einingsregisteret svarar ikkje akkurat no: {detail}. Det du har skrive, er teke vare på. Skriv namn og adresse for hand, eller slå opp nummeret seinare.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/seat.py"/>
        <source>Files cannot be read just now, because the program's reader does not start. Nothing was taken in, and what was saved before is safe. Close other programs or restart the machine, then try again.</source>
        <translation>Filer kan ikkje lesast akkurat no, fordi lesaren i programmet ikkje startar. Ikkje noko vart teke inn, og det som var lagra før, er trygt. Lukk andre program eller start maskina på nytt, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>Page {number} cannot be shown: {detail}. The document itself is kept as it was received. Try again, or open another page.</source>
        <translation>Side {number} kan ikkje visast: {detail}. Sjølve dokumentet er teke vare på slik det kom. Prøv igjen, eller opne ei anna side.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>Something outside the program went wrong. Nothing is lost.</source>
        <translation>Noko gjekk gale utanfor programmet. Ikkje noko er tapt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>Something went wrong in the server. Nothing that was acknowledged is lost.</source>
        <translation>Noko gjekk gale på tenaren. Det han har kvittert for, er ikkje tapt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The address is too long.</source>
        <translation>Adressa er for lang.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The body does not have the SHA-256 that the address names.</source>
        <translation>Innhaldet har ikkje den SHA-256-summen som adressa nemner.</translation>
    </message>
    <message>
        <location filename="../../app/services/documents.py"/>
        <source>The copy of the document on this machine is damaged and is not shown. The case and everything else are safe. Go online, so that it is fetched again, or tell operations.</source>
        <translation>Kopien av dokumentet på denne maskina er skadd og blir ikkje vist. Saka og alt anna er trygt. Kople til nettet, så blir dokumentet henta på nytt, eller meld frå til drift.</translation>
    </message>
    <message>
        <location filename="../../app/services/documents.py"/>
        <source>The document could not be saved on this machine: {detail}. What was saved before is safe and can still be read. Free disk space or ask operations, then try again.</source>
        <translation>Dokumentet kunne ikkje lagrast på denne maskina: {detail}. Det som var lagra før, er trygt og kan framleis lesast. Frigjer diskplass eller spør drift, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/documents.py"/>
        <source>The document is not on this machine. Nothing is lost: it is fetched from the server when you are online. Go online and try again.</source>
        <translation>Dokumentet er ikkje på denne maskina. Ikkje noko er tapt: Det blir henta frå tenaren når du er tilkopla. Kople til nettet og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The file {file} cannot be read from where it lies: {detail}. Nothing was registered. Check that the file still exists and try again.</source>
        <translation>Fila {file} kan ikkje lesast der ho ligg: {detail}. Ikkje noko vart registrert. Kontroller at fila framleis finst, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The letter cannot be made as it stands: {detail}. Your text is saved. Mend this and try again.</source>
        <translation>Brevet kan ikkje lagast slik det er no: {detail}. Teksten din er lagra. Rett dette og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>The letter cannot be sealed: {detail}. Nothing was sent. Ask operations, then try again.</source>
        <translation>Brevet kan ikkje forseglast: {detail}. Ikkje noko vart sendt. Spør drift, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The letter was not printed: {detail}. The letter itself is safe and can be printed again.</source>
        <translation>Brevet vart ikkje skrive ut: {detail}. Sjølve brevet er trygt og kan skrivast ut på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The local database cannot be used: {detail}. What was saved before is safe. Free disk space or ask operations, then try again.</source>
        <translation>Den lokale databasen kan ikkje brukast: {detail}. Det som var lagra før, er trygt. Frigjer diskplass eller spør drift, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>The package was not made: {detail}. The case is as it was. Mend this and try again.</source>
        <translation>Pakken vart ikkje laga: {detail}. Saka er som ho var. Rett dette og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The request is larger than the server takes at once.</source>
        <translation>Førespurnaden er større enn tenaren tek imot på ein gong.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The request is not of the shape the server takes.</source>
        <translation>Førespurnaden har ikkje den forma tenaren tek imot.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The request took too long to arrive.</source>
        <translation>Førespurnaden brukte for lang tid på å kome fram.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The server cannot be reached just now: {detail}. Your work is saved on this machine and is sent later.</source>
        <translation>Tenaren er ikkje å nå akkurat no: {detail}. Arbeidet ditt er lagra på denne maskina og blir sendt seinare.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server does not take a body of this kind or encoding.</source>
        <translation>Tenaren tek ikkje imot innhald av dette slaget eller med denne kodinga.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The server has not been heard of for more than {days} days, so the cases on this machine are locked. Nothing is lost: your work is kept and is sent. Connect to the server, and they open again.</source>
        <translation>Tenaren har ikkje vore å nå på meir enn {days} dagar, og difor er sakene på denne maskina låste. Ikkje noko er tapt: Arbeidet ditt er teke vare på og blir sendt. Kople til tenaren, så blir dei opna igjen.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server is busy or cannot reach its database. Try again shortly.</source>
        <translation>Tenaren er oppteken eller når ikkje databasen sin. Prøv igjen om litt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server's disk is full. Nothing that was acknowledged is lost.</source>
        <translation>Disken på tenaren er full. Det han har kvittert for, er ikkje tapt.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>The server's history is another than the one this workbench has followed: {detail}. Your work is safe here; it is compared with the server's again.</source>
        <translation>Historikken på tenaren er ein annan enn den denne arbeidsbenken har følgt: {detail}. Arbeidet ditt er trygt her; det blir samanlikna med historikken på tenaren på nytt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>The server's log is not the one this workbench has followed.</source>
        <translation>Loggen på tenaren er ikkje den som denne arbeidsbenken har følgt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>There is no such thing, or you may not see it.</source>
        <translation>Det finst ikkje, eller du har ikkje løyve til å sjå det.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>This address does not take that method.</source>
        <translation>Denne adressa tek ikkje imot den metoden.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>This machine keeps no secrets for us, so your local data is locked with a passphrase. Nothing of it is kept.</source>
        <translation>Denne maskina tek ikkje vare på løyndomar for oss, så dine lokale data er låste med ei passordfrase. Ingenting av henne blir lagra.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>This workbench speaks an older protocol than the server. Update it.</source>
        <translation>Denne arbeidsbenken bruker ein eldre protokoll enn tenaren. Oppdater han.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>Too many tries. Wait a little.</source>
        <translation>For mange forsøk. Vent litt.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>You are not signed in, or the session has ended.</source>
        <translation>Du er ikkje logga på, eller økta er over.</translation>
    </message>
    <message>
        <location filename="../../app/services/problems.py"/>
        <source>You are not signed in: {detail}. Saved work stays on this machine. Sign in again to go on.</source>
        <translation>Du er ikkje logga på: {detail}. Lagra arbeid blir verande på denne maskina. Logg på igjen for å halde fram.</translation>
    </message>
    <message>
        <location filename="../../server/problems.py"/>
        <source>Your role does not cover this.</source>
        <translation>Rolla di omfattar ikkje dette.</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>a letter to a strictly confidential address does not go by central print</source>
        <translation>eit brev til ei strengt fortruleg adresse blir ikkje sendt med sentral utskrift</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>a line of the address is too long for central print</source>
        <translation>ei linje i adressa er for lang for sentral utskrift</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>a newer program has written in this case</source>
        <translation>eit nyare program har skrive i denne saka</translation>
    </message>
    <message>
        <location filename="../../app/services/print_jobs.py"/>
        <source>an enclosure cannot be read; print it by itself</source>
        <translation>eit vedlegg kan ikkje lesast; skriv det ut for seg</translation>
    </message>
    <message>
        <location filename="../../app/services/sync_push.py"/>
        <source>it answered for another act than was sent</source>
        <translation>han svara for ei anna handling enn den som vart send</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it answered for another number of acts than were sent</source>
        <translation>han svara for eit anna tal på handlingar enn det som vart sendt</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it answered something this program cannot read</source>
        <translation>han svara noko dette programmet ikkje kan lese</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it does not answer in time</source>
        <translation>han svarar ikkje i tide</translation>
    </message>
    <message>
        <location filename="../../app/services/finishing.py"/>
        <source>it has not answered yet</source>
        <translation>han har ikkje svara enno</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>it is not a kind of file that can be shown</source>
        <translation>det er ikkje ein filtype som kan visast</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>it sent a page without an end</source>
        <translation>han sende ei side utan slutt</translation>
    </message>
    <message>
        <location filename="../../app/services/files.py"/>
        <source>it sent another document than was asked for</source>
        <translation>han sende eit anna dokument enn det vart bede om</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>it takes too long</source>
        <translation>det tek for lang tid</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>it took too long</source>
        <translation>det tok for lang tid</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>it took too much memory</source>
        <translation>det kravde for mykje minne</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>its address or answer cannot be used</source>
        <translation>adressa eller svaret kan ikkje brukast</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/files.py"/>
        <source>no answer</source>
        <translation>ikkje noko svar</translation>
    </message>
    <message>
        <location filename="../../app/services/api.py"/>
        <source>no connection</source>
        <translation>ikkje noko samband</translation>
    </message>
    <message>
        <location filename="../../app/services/letters_out.py"/>
        <source>no decision has been submitted in this case</source>
        <translation>ikkje noko vedtak er sendt til godkjenning i denne saka</translation>
    </message>
    <message>
        <location filename="../../app/services/opening.py"/>
        <source>no identity provider is set up on this machine; ask operations</source>
        <translation>det er ikkje sett opp noka identitetsteneste på denne maskina; spør drift</translation>
    </message>
    <message>
        <location filename="../../app/services/coming_back.py"/>
        <source>nobody has practised on this machine yet</source>
        <translation>ingen har øvd på denne maskina enno</translation>
    </message>
    <message>
        <location filename="../../app/services/opening.py"/>
        <location filename="../../app/services/verifying.py"/>
        <source>nobody has signed in on this machine yet</source>
        <translation>ingen har logga på på denne maskina enno</translation>
    </message>
    <message>
        <location filename="../../app/services/opening.py"/>
        <source>nobody is waiting to be let in</source>
        <translation>ingen ventar på å sleppe inn</translation>
    </message>
    <message>
        <location filename="../../app/services/loopback.py"/>
        <source>nothing came back from the browser in time</source>
        <translation>det kom ikkje noko tilbake frå nettlesaren i tide</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>something in this case has not been sent to the server yet</source>
        <translation>noko i denne saka er ikkje sendt til tenaren enno</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the answer came from another provider</source>
        <translation>svaret kom frå ei anna identitetsteneste</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/organisation.py"/>
        <source>the answer cannot be understood</source>
        <translation>svaret er ikkje til å forstå</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>the answer is far too long</source>
        <translation>svaret er altfor langt</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>the case is not closed yet</source>
        <translation>saka er ikkje avslutta enno</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal_check.py"/>
        <source>the certificates that seals are checked against cannot be read</source>
        <translation>sertifikata som segl blir kontrollerte mot, kan ikkje lesast</translation>
    </message>
    <message>
        <location filename="../../app/services/dispatch/part.py"/>
        <source>the corrected address does not fit in the window</source>
        <translation>den retta adressa får ikkje plass i vindauget</translation>
    </message>
    <message>
        <location filename="../../app/services/print_jobs.py"/>
        <source>the enclosures cannot be laid with the letter</source>
        <translation>vedlegga kan ikkje leggjast saman med brevet</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <location filename="../../app/services/dispatch/papers_part.py"/>
        <location filename="../../app/services/letters_sent.py"/>
        <source>the file cannot be written</source>
        <translation>fila kan ikkje skrivast</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>the file is locked with a password</source>
        <translation>fila er låst med passord</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>the file is too large</source>
        <translation>fila er for stor</translation>
    </message>
    <message>
        <location filename="../../app/services/letter_proof.py"/>
        <source>the file is too large to be a letter</source>
        <translation>fila er for stor til å vere eit brev</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the file with the seal's key cannot be opened with this passphrase</source>
        <translation>fila med nøkkelen til seglet kan ikkje opnast med denne passordfrasen</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the file with the seal's key cannot be read</source>
        <translation>fila med nøkkelen til seglet kan ikkje lesast</translation>
    </message>
    <message>
        <location filename="../../app/services/profile.py"/>
        <source>the folder cannot be made</source>
        <translation>mappa kan ikkje lagast</translation>
    </message>
    <message>
        <location filename="../../app/services/text_sync.py"/>
        <source>the history of its letter texts does not hold together</source>
        <translation>historikken for brevtekstane heng ikkje saman</translation>
    </message>
    <message>
        <location filename="../../app/services/key_file.py"/>
        <source>the key file cannot be read</source>
        <translation>nøkkelfila kan ikkje lesast</translation>
    </message>
    <message>
        <location filename="../../app/services/key_file.py"/>
        <source>the key file cannot be written</source>
        <translation>nøkkelfila kan ikkje skrivast</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the key file is damaged</source>
        <translation>nøkkelfila er skadd</translation>
    </message>
    <message>
        <location filename="../../app/services/key_file.py"/>
        <source>the key of the practice profile is damaged</source>
        <translation>nøkkelen til øvingsprofilen er skadd</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>the key or the time stamp service does not answer</source>
        <translation>nøkkelen eller tidsstempeltenesta svarar ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <source>the label of the key in the token is not set up</source>
        <translation>namnet på nøkkelen i kryptokortet er ikkje sett opp</translation>
    </message>
    <message>
        <location filename="../../app/services/late_link.py"/>
        <source>the line is closed</source>
        <translation>sambandet er brote</translation>
    </message>
    <message>
        <location filename="../../app/services/late_link.py"/>
        <source>the line is not there yet</source>
        <translation>sambandet er ikkje der enno</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>the local copy cannot be read</source>
        <translation>den lokale kopien kan ikkje lesast</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>the local copy cannot be understood</source>
        <translation>den lokale kopien er ikkje til å forstå</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <source>the number of the token's slot is not a number</source>
        <translation>nummeret på kortplassen er ikkje eit tal</translation>
    </message>
    <message>
        <location filename="../../app/services/intake/gate.py"/>
        <source>the page is damaged or missing</source>
        <translation>sida er skadd eller manglar</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <source>the passphrase of the seal is neither in the environment nor in the keyring</source>
        <translation>passordfrasen til seglet er verken i miljøet eller i nøkkelringen</translation>
    </message>
    <message>
        <location filename="../../app/services/embedded.py"/>
        <source>the practice server did not start</source>
        <translation>øvingstenaren starta ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printer does not answer</source>
        <translation>skrivaren svarar ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printer refused it</source>
        <translation>skrivaren avviste det</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printing system cannot be started</source>
        <translation>utskriftssystemet kan ikkje startast</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>the printing system does not answer</source>
        <translation>utskriftssystemet svarar ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider answers something this program cannot read</source>
        <translation>identitetstenesta svarar noko dette programmet ikkje kan lese</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider calls itself by another name</source>
        <translation>identitetstenesta oppgir eit anna namn</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider did not let you in, or the answer was not for this sign-in</source>
        <translation>identitetstenesta slepte deg ikkje inn, eller svaret gjaldt ei anna pålogging</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider does not answer</source>
        <translation>identitetstenesta svarar ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider gave no token</source>
        <translation>identitetstenesta gav ikkje noko påloggingsbevis</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider names an address without encryption</source>
        <translation>identitetstenesta oppgir ei adresse utan kryptering</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider's keys cannot be read</source>
        <translation>nøklane til identitetstenesta kan ikkje lesast</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider's token does not hold</source>
        <translation>påloggingsbeviset frå identitetstenesta held ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/sign_in.py"/>
        <source>the provider's token is for somebody else too</source>
        <translation>påloggingsbeviset frå identitetstenesta gjeld også nokon andre</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>the seal cannot be started</source>
        <translation>forseglinga kan ikkje startast</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/hallmark.py"/>
        <source>the seal failed in a way that nobody foresaw</source>
        <translation>forseglinga mislukkast på ein måte ingen hadde førutsett</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the secret in the system's keyring is damaged</source>
        <translation>løyndomen i nøkkelringen til systemet er skadd</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <source>the server has not confirmed this case</source>
        <translation>tenaren har ikkje stadfesta denne saka</translation>
    </message>
    <message>
        <location filename="../../app/services/archiving.py"/>
        <location filename="../../app/services/dispatch/part.py"/>
        <location filename="../../app/services/letters_sent.py"/>
        <source>the server has not confirmed this letter</source>
        <translation>tenaren har ikkje stadfesta dette brevet</translation>
    </message>
    <message>
        <location filename="../../app/services/sessions.py"/>
        <source>the session has ended</source>
        <translation>økta er over</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the system's keyring does not hold this profile's secret</source>
        <translation>nøkkelringen til systemet har ikkje løyndomen til denne profilen</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/sealing.py"/>
        <location filename="../../app/services/vault.py"/>
        <source>the system's keyring is locked or does not answer</source>
        <translation>nøkkelringen til systemet er låst eller svarar ikkje</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>the system's keyring is not available</source>
        <translation>nøkkelringen til systemet er ikkje tilgjengeleg</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the time stamp service does not answer as it should</source>
        <translation>tidsstempeltenesta svarar ikkje som ho skal</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>the time stamp service's answer cannot be read</source>
        <translation>svaret frå tidsstempeltenesta kan ikkje lesast</translation>
    </message>
    <message>
        <location filename="../../app/services/letters/seal.py"/>
        <source>there is no certificate for the seal's key</source>
        <translation>det finst ikkje noko sertifikat til nøkkelen for seglet</translation>
    </message>
    <message>
        <location filename="../../app/services/lookups/directory.py"/>
        <source>there is no connection</source>
        <translation>det er ikkje noko samband</translation>
    </message>
    <message>
        <location filename="../../app/services/verifying.py"/>
        <source>there is no local database for the last person</source>
        <translation>det er ingen lokal database for den siste personen</translation>
    </message>
    <message>
        <location filename="../../app/services/casework.py"/>
        <source>there is no such case here</source>
        <translation>saka finst ikkje her</translation>
    </message>
    <message>
        <location filename="../../app/services/text_desk.py"/>
        <source>there is no such practice case</source>
        <translation>det finst inga slik øvingssak</translation>
    </message>
    <message>
        <location filename="../../app/services/printing.py"/>
        <source>this machine has no printing system (CUPS)</source>
        <translation>denne maskina har ikkje noko utskriftssystem (CUPS)</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>this profile has a key already</source>
        <translation>denne profilen har alt ein nøkkel</translation>
    </message>
    <message>
        <location filename="../../app/services/vault.py"/>
        <source>this profile is unlocked in another way</source>
        <translation>denne profilen blir låst opp på ein annan måte</translation>
    </message>
    <message>
        <location filename="../../app/services/core.py"/>
        <source>this workbench has no server</source>
        <translation>denne arbeidsbenken har ingen tenar</translation>
    </message>
    <message>
        <location filename="../../app/services/settings_desk.py"/>
        <source>«{value}» does not fit the setting «{setting}». The setting is as it was. Choose another value.</source>
        <translation>«{value}» passar ikkje til innstillinga «{setting}». Innstillinga er som ho var. Vel ein annan verdi.</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>A change cannot count from a day that has passed. Choose today or a later day.</source>
        <translation>Ei endring kan ikkje gjelde frå ein dag som er gått. Vel i dag eller ein seinare dag.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A final letter has not been sent yet. Send it before the case is closed.</source>
        <translation>Eit ferdigstilt brev er ikkje sendt enno. Send det før saka blir avslutta.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>A letter came back and has not been sent again. Send it again, or say why that cannot be done.</source>
        <translation>Eit brev kom i retur og er ikkje sendt på nytt. Send det på nytt, eller skriv kvifor det ikkje kan gjerast.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A letter from an estate administrator concerns an estate. Choose the kind of party and fill in the estate.</source>
        <translation>Eit brev frå ein bustyrar gjeld eit bu. Vel kva slags part det er, og fyll ut buet.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>A refusal names its provision down to paragraph and letter (Public Administration Act section 21).</source>
        <translation>Eit avslag viser til føresegna ned til ledd og bokstav (forvaltningslova § 21).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A refusal, and any change of a decision, needs our assessment (Public Administration Act section 25).</source>
        <translation>Eit avslag, og all endring av eit vedtak, må ha vurderinga vår (forvaltningslova § 25).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A refusal, and any change of a decision, needs the facts it is based on (Public Administration Act section 25).</source>
        <translation>Eit avslag, og all endring av eit vedtak, må ha faktum det byggjer på (forvaltningslova § 25).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>A refusal, and any change of a decision, needs the provision it is based on (Public Administration Act section 25).</source>
        <translation>Eit avslag, og all endring av eit vedtak, må ha føresegna det byggjer på (forvaltningslova § 25).</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Add the scanned letter; a case begins with what was received.</source>
        <translation>Legg til det skanna brevet; ei sak byrjar med det som er motteke.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Another act with the same identity already exists. Contact operations.</source>
        <translation>Det finst alt ei anna handling med same identitet. Kontakt drift.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Another decision has already taken the place of this one.</source>
        <translation>Eit anna vedtak har alt erstatta dette.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Another decision has taken the place of this letter, so it is not sent.</source>
        <translation>Eit anna vedtak har teke plassen til dette brevet, så det blir ikkje sendt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Basis row {row} is neither granted nor refused yet.</source>
        <translation>Grunnlagsrad {row} er verken innvilga eller avslått enno.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Basis row {row} is refused without a reason.</source>
        <translation>Grunnlagsrad {row} er avslått utan grunngjeving.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>By its dates the complaint came too late. Choose an exception, or correct the dates in the registration.</source>
        <translation>Etter datoane kom klaga for seint. Vel eit unntak, eller rett datoane i registreringa.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Choose why the case is dismissed.</source>
        <translation>Vel kvifor saka blir avvist.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Declare first whether you are impartial in this case.</source>
        <translation>Erklær først om du er habil i denne saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Everything is shown, so no provision is needed. Take it out, or say what is not shown.</source>
        <translation>Det blir gitt innsyn i alt, så det trengst inga føresegn. Ta henne ut, eller sei kva det ikkje blir gitt innsyn i.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Find out first whether the complaint can be tried: who complains, whether it is signed, and whether it came in time.</source>
        <translation>Finn først ut om klaga kan behandlast: kven som klagar, om ho er underskriven, og om ho kom i tide.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Give the case a short title.</source>
        <translation>Gi saka ein kort tittel.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Give the letter a title.</source>
        <translation>Gi brevet ei overskrift.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is already noted that this letter came back.</source>
        <translation>Det er alt notert at dette brevet kom i retur.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is already recorded what the appeals body did to this decision.</source>
        <translation>Det er alt ført inn kva klageinstansen gjorde med dette vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is not noted that this letter came back.</source>
        <translation>Det er ikkje notert at dette brevet kom i retur.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>It is not recorded that the appeals body changed or set aside this decision.</source>
        <translation>Det er ikkje ført inn at klageinstansen har endra eller oppheva dette vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>No decision is being changed in this case.</source>
        <translation>Ingen vedtak er under endring i denne saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>No letter has come back in this case.</source>
        <translation>Ingen brev har kome i retur i denne saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Nobody has asked to see documents in this case.</source>
        <translation>Ingen har bede om innsyn i denne saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Nothing can be granted while no data element has been asked for. Fill in the matrix.</source>
        <translation>Ikkje noko kan innvilgast når det ikkje er bede om noko dataelement. Fyll ut tabellen over dataelement.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Nothing is changed by this.</source>
        <translation>Dette endrar ikkje noko.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Only {name}, who approved the decision, can take the approval back.</source>
        <translation>Berre {name}, som godkjende vedtaket, kan trekkje godkjenninga tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Only {name}, who proposed the decision, can take the proposal back.</source>
        <translation>Berre {name}, som la fram vedtaket, kan trekkje framlegget tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Our decision stands by this answer. Record here only that it was changed or set aside.</source>
        <translation>Med dette svaret gjeld vedtaket vårt framleis. Her blir det berre ført inn at det er endra eller oppheva.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>Part {part} of the template «{template}» must be one thing: a text, a heading, a list, a generated part or another template.</source>
        <translation>Del {part} av malen «{template}» må vere éin ting: ein tekst, ei overskrift, ei liste, ein generert del eller ein annan mal.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Record first, in the case of the decision, that the appeals body set it aside.</source>
        <translation>Før først inn i vedtakssaka at klageinstansen har oppheva vedtaket.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say how much of the documents may be seen.</source>
        <translation>Sei kor mykje av dokumenta det blir gitt innsyn i.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say what is missing before you ask for it.</source>
        <translation>Skriv kva som manglar, før du ber om det.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say what must be mended before you return the proposal.</source>
        <translation>Skriv kva som må rettast, før du sender framlegget tilbake.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say which complaint led to this: its case number.</source>
        <translation>Skriv kva klage som førte til dette: saksnummeret.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say which decision the complaint is against.</source>
        <translation>Skriv kva vedtak klaga gjeld.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>Say which section «{text}» stands for.</source>
        <translation>Skriv kva paragraf «{text}» står for.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say who sent the letter.</source>
        <translation>Skriv kven som sende brevet.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say who the party is: whose matter this is.</source>
        <translation>Skriv kven som er part: kven saka gjeld.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say whom the answer goes to.</source>
        <translation>Skriv kven svaret skal gå til.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say whom this letter goes to: a name and an address.</source>
        <translation>Skriv kven dette brevet går til: namn og adresse.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>Say why the complaint is tried although it came too late (Public Administration Act section 31).</source>
        <translation>Skriv kvifor klaga blir behandla sjølv om ho kom for seint (forvaltningslova § 31).</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>Say why the texts are changed. It stands in their history.</source>
        <translation>Skriv kvifor tekstane blir endra. Det står i historikken deira.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Say why; it will stand in the history of the case.</source>
        <translation>Skriv kvifor; det blir ståande i historikken til saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The abbreviation «{short}» belongs to «{title}» already.</source>
        <translation>Forkortinga «{short}» høyrer til «{title}» allereie.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The act names another author than the person signed in.</source>
        <translation>Handlinga oppgir ein annan forfattar enn den som er logga på.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The answer cannot be older than our statement. Check the day.</source>
        <translation>Svaret kan ikkje vere eldre enn innstillinga vår. Sjekk dagen.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body cannot have decided before our own decision. Check the day.</source>
        <translation>Klageinstansen kan ikkje ha bestemt noko før vårt eige vedtak. Kontroller datoen.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has changed or set aside this decision, so its letter is not sent.</source>
        <translation>Klageinstansen har endra eller oppheva dette vedtaket, så brevet blir ikkje sendt.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has changed this decision. What it decided counts, and it is not changed here.</source>
        <translation>Klageinstansen har endra dette vedtaket. Det klageinstansen har bestemt, gjeld, og det kan ikkje endrast her.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has no postal address for this day. Operations must fill in {field} in {file}.</source>
        <translation>Klageinstansen har inga postadresse for denne dagen. Drift må fylle ut {field} i {file}.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body has the complaint. Record its answer first.</source>
        <translation>Klaga er hos klageinstansen. Før inn svaret derifrå først.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The appeals body set this decision aside, so it cannot stand. Write a new one, or take back what was recorded about the appeals body if that was a mistake.</source>
        <translation>Klageinstansen har oppheva dette vedtaket, så det kan ikkje stå. Skriv eit nytt, eller ta tilbake det som er ført inn om klageinstansen, dersom det var feil.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The application has not been decided. Decide it, or discontinue it, before the case is closed.</source>
        <translation>Søknaden er ikkje avgjord. Avgjer han eller legg han bort før saka blir avslutta.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case has no such letter.</source>
        <translation>Saka har ikkje noko slikt brev.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is closed. Reopen it first.</source>
        <translation>Saka er avslutta. Opne ho att først.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is not closed.</source>
        <translation>Saka er ikkje avslutta.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is not on hold.</source>
        <translation>Saka står ikkje på vent.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The case is on hold. Resume it first.</source>
        <translation>Saka står på vent. Ta ho opp att først.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The checklist has no condition called {condition}.</source>
        <translation>Sjekklista har ikkje noko vilkår som heiter {condition}.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The complaint came more than a year after the decision, so it cannot be tried (Public Administration Act section 31).</source>
        <translation>Klaga kom meir enn eitt år etter vedtaket, så ho kan ikkje behandlast (forvaltningslova § 31).</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The complaint is about to be dismissed. Take the dismissal out of the decision before it goes on.</source>
        <translation>Klaga er i ferd med å bli avvist. Ta avvisinga ut av vedtaket før ho går vidare.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The complaint is not with the appeals body.</source>
        <translation>Klaga er ikkje hos klageinstansen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The condition «{condition}» has no finding yet.</source>
        <translation>Vilkåret «{condition}» er ikkje vurdert enno.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The data element «{path}» is narrowed or refused without a reason.</source>
        <translation>Dataelementet «{path}» er avgrensa eller avslått utan grunngjeving.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The data element «{path}» is neither granted, narrowed nor refused yet.</source>
        <translation>Dataelementet «{path}» er verken innvilga, avgrensa eller avslått enno.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The day of receipt lies in the future. Check the date.</source>
        <translation>Mottaksdagen ligg fram i tid. Kontroller datoen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The deadline must be later than the day it is set.</source>
        <translation>Fristen må vere seinare enn dagen han blir sett.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The decision in this case is being changed. Finish that, or let the decision stand, before you do this.</source>
        <translation>Vedtaket i denne saka er under endring. Gjer det ferdig, eller la vedtaket stå, før du gjer dette.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision is approved. The approval must be withdrawn before anything is changed.</source>
        <translation>Vedtaket er godkjent. Godkjenninga må trekkjast tilbake før noko kan endrast.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The decision is being changed already.</source>
        <translation>Vedtaket er alt under endring.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision is not approved yet, so its letter cannot be made final.</source>
        <translation>Vedtaket er ikkje godkjent enno, og då kan brevet ikkje ferdigstillast.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision is with an approver. Withdraw the proposal before you change anything.</source>
        <translation>Vedtaket er hos ein beslutter. Trekk framlegget tilbake før du endrar noko.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The decision letter is final. What it says can only be changed by a new decision.</source>
        <translation>Vedtaksbrevet er ferdigstilt. Innhaldet kan berre endrast med eit nytt vedtak.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter and the review no longer belong together. Make the draft letter again.</source>
        <translation>Brevet og gjennomgangen høyrer ikkje lenger saman. Lag brevutkastet på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The letter cannot have come back before it was sent. Check the day.</source>
        <translation>Brevet kan ikkje ha kome i retur før det vart sendt. Sjekk dagen.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter carries another case number than the case.</source>
        <translation>Brevet har eit anna saksnummer enn saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter is dated after the day it was received. Check both dates.</source>
        <translation>Brevet er datert etter dagen det kom. Kontroller begge datoane.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The letter is dated {date}, but today is {today}. Make it final again.</source>
        <translation>Brevet er datert {date}, men i dag er det {today}. Ferdigstill det på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The library has no text called «{text}».</source>
        <translation>Biblioteket har ingen tekst som heiter «{text}».</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The name «{text}» cannot be used. Use small letters a–z, digits and underscores.</source>
        <translation>Namnet «{text}» kan ikkje brukast. Bruk små bokstavar a–z, tal og understrek.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The new decision gives the party less than the one before. Send an advance notice first (Public Administration Act section 16).</source>
        <translation>Det nye vedtaket gir parten mindre enn det førre. Send førehandsvarsel først (forvaltningslova § 16).</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The new decision gives the party less than the one before. The ground you chose does not allow that (Public Administration Act sections 33 and 35).</source>
        <translation>Det nye vedtaket gir parten mindre enn det førre. Grunnlaget du valde, gir ikkje rett til det (forvaltningslova §§ 33 og 35).</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The new decision says the same as the one before. Change what is to be different, or let the decision stand.</source>
        <translation>Det nye vedtaket seier det same som det førre. Endre det som skal vere annleis, eller la vedtaket stå.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The number {number} is not valid: {fault}</source>
        <translation>Nummeret {number} er ikkje gyldig: {fault}</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The outcome does not follow from the rows and the matrix. Open the decision again.</source>
        <translation>Utfallet følgjer ikkje av radene og dataelementa. Opne vedtaket på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The pages of «{title}» lie outside the scan. Check the page numbers.</source>
        <translation>Sidene til «{title}» ligg utanfor skanninga. Kontroller sidetala.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The part «{text}» must stay in the letter «{template}», locked and under the same conditions, because the law demands it.</source>
        <translation>Delen «{text}» må bli ståande i brevet «{template}», låst og på dei same vilkåra, fordi lova krev det.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The party must get a copy of the statement.</source>
        <translation>Parten må få kopi av innstillinga.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The period ends before it begins.</source>
        <translation>Perioden sluttar før han byrjar.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The phrase «{text}» has a line break. A phrase is one paragraph.</source>
        <translation>Frasen «{text}» har eit linjeskift. Ein frase er eitt avsnitt.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The phrase «{text}» must keep {placeholder}. Without it the letter would leave out what belongs there.</source>
        <translation>Frasen «{text}» må behalde {placeholder}. Utan han manglar brevet det som skal stå der.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The postmark is later than the day of receipt. Check both dates.</source>
        <translation>Poststempelet er seinare enn mottaksdagen. Kontroller begge datoane.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The proposal has changed since you read it. Read it again before you decide.</source>
        <translation>Framlegget er endra sidan du las det. Les det på nytt før du avgjer.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The recipient needs an address, or no letter can be sent.</source>
        <translation>Mottakaren treng ei adresse, elles kan ikkje brev sendast.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The register has no data element called {path}.</source>
        <translation>Registeret har ikkje noko dataelement som heiter {path}.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The server does not have the document yet. It is sent again by itself.</source>
        <translation>Tenaren har ikkje fått dokumentet enno. Det blir sendt på nytt av seg sjølv.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>The server has not confirmed this yet. No letter leaves before it has; try again when you are connected.</source>
        <translation>Tenaren har ikkje stadfesta dette enno. Ikkje noko brev går ut før det er gjort; prøv igjen når du er tilkopla.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>The statement needs the facts and our assessment. Write both.</source>
        <translation>Innstillinga må ha faktum og vurderinga vår. Skriv begge.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The template «{template}» names «{part}», which does not exist.</source>
        <translation>Malen «{template}» viser til «{part}», som ikkje finst.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The template «{template}» would contain itself.</source>
        <translation>Malen «{template}» ville innehalde seg sjølv.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The template «{template}» would make too long a letter. Take something out.</source>
        <translation>Malen «{template}» ville gi eit for langt brev. Ta ut noko.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» belongs in no place that letters have. Choose one from the list.</source>
        <translation>Teksten «{text}» høyrer ikkje til nokon stad som brev har. Vel ein frå lista.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» has {placeholder}, which no letter can fill in. Choose a placeholder from the list.</source>
        <translation>Teksten «{text}» har {placeholder}, som ikkje noko brev kan fylle inn. Vel ein plasshaldar frå lista.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» is not written in all three languages.</source>
        <translation>Teksten «{text}» er ikkje skriven på alle tre språk.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The text «{text}» is too long. Use at most {most} characters.</source>
        <translation>Teksten «{text}» er for lang. Bruk høgst {most} teikn.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>The word «{short}» cannot be an abbreviation. Use up to 12 letters, digits and hyphens, without spaces.</source>
        <translation>Ordet «{short}» kan ikkje vere ei forkorting. Bruk inntil 12 bokstavar, tal og bindestrekar, utan mellomrom.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is no basis row yet. Add what the letter asks on, or that nothing is cited.</source>
        <translation>Det er inga grunnlagsrad enno. Legg til det brevet byggjer på, eller at ingen heimel er oppgitt.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>There is no decision here that can be changed. It must be final, or a complaint must name it.</source>
        <translation>Det er ikkje noko vedtak her som kan endrast. Det må vere endeleg, eller ei klage må nemne det.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is no decision waiting for approval in this case.</source>
        <translation>Ikkje noko vedtak ventar på godkjenning i denne saka.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>There is no law called «{law}».</source>
        <translation>Det finst inga lov som heiter «{law}».</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>There is no phrase called «{text}».</source>
        <translation>Det finst ingen frase som heiter «{text}».</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is no such case, or you may not see it.</source>
        <translation>Saka finst ikkje, eller du har ikkje løyve til å sjå ho.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>There is no template called «{template}».</source>
        <translation>Det finst ingen mal som heiter «{template}».</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>There is nothing written.</source>
        <translation>Det er ikkje skrive noko.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This can only be done in a complaint.</source>
        <translation>Dette kan berre gjerast i ei klagesak.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This case is already registered.</source>
        <translation>Denne saka er alt registrert.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This case is protected. It takes the right group and that the case is assigned to you.</source>
        <translation>Denne saka er skjerma. Du må vere i rett gruppe, og saka må vere tildelt deg.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This ground does not fit the case. Choose another one.</source>
        <translation>Dette grunnlaget passar ikkje til saka. Vel eit anna.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This kind of case does not end in an access decision.</source>
        <translation>Denne typen sak endar ikkje i eit vedtak om tilgang.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This kind of letter cannot be sent this way.</source>
        <translation>Denne typen brev kan ikkje sendast slik.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This kind of letter needs your own words.</source>
        <translation>Denne typen brev treng dine eigne ord.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This letter belongs to a case that is discontinued. Discontinue the case first.</source>
        <translation>Dette brevet høyrer til ei sak som er lagd bort. Legg saka bort først.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This letter has already been sent.</source>
        <translation>Dette brevet er alt sendt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This letter has not been sent yet.</source>
        <translation>Dette brevet er ikkje sendt enno.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This letter needs a day by which it must be answered.</source>
        <translation>Dette brevet må ha ein svarfrist.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This letter was handed to somebody else to send, so it cannot be taken back here. Ask them to stop it.</source>
        <translation>Brevet er overlevert til andre for sending og kan ikkje takast tilbake her. Be dei stanse det.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>This matter has already been passed on.</source>
        <translation>Denne saka er alt send vidare.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This program is too old for what was done here. Update it to go on.</source>
        <translation>Dette programmet er for gammalt til det som er gjort her. Oppdater det for å gå vidare.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>This program would make another letter than the one that was approved, so nothing was made final. The case, the approval and the approved draft are safe. Ask {name} to take the approval back, and submit the decision again.</source>
        <translation>Dette programmet ville ha laga eit anna brev enn det som vart godkjent, så ingenting er ferdigstilt. Saka, godkjenninga og det godkjende utkastet er trygge. Be {name} om å trekkje godkjenninga, og send vedtaket til godkjenning på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>You drafted or proposed this decision yourself, so a colleague must approve it.</source>
        <translation>Du har sjølv skrive eller lagt fram dette vedtaket, så ein kollega må godkjenne det.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>You have declared that you are not impartial in this case, so a colleague must do this.</source>
        <translation>Du har erklært at du er inhabil i denne saka, så ein kollega må gjere dette.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>You have found that the complaint can be tried, so it is not dismissed. Assess it anew, or try it.</source>
        <translation>Du har funne at klaga kan behandlast, så ho blir ikkje avvist. Vurder henne på nytt, eller behandle henne.</translation>
    </message>
    <message>
        <location filename="../../app/models/sentences.py"/>
        <source>You have found that the complaint cannot be tried. Then it is dismissed; it is neither granted nor sent on.</source>
        <translation>Du har funne at klaga ikkje kan behandlast. Då blir ho avvist; ho blir verken teken til følgje eller send vidare.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>Your role does not cover this. It takes the role {role}.</source>
        <translation>Rolla di omfattar ikkje dette. Det krev rolla {role}.</translation>
    </message>
    <message>
        <location filename="../../app/models/letter_texts/sentences.py"/>
        <source>{name} changed the letter texts after you opened them. What you have written is kept. Look at that change, and save yours again.</source>
        <translation>{name} endra brevtekstane etter at du opna dei. Det du har skrive, er teke vare på. Sjå på den endringa, og lagre di på nytt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>{name} changed this part of the case ({aspect}) before your change reached the server. Look at what changed and do it again if it still stands.</source>
        <translation>{name} endra denne delen av saka ({aspect}) før endringa di nådde tenaren. Sjå på det som er endra, og gjer det på nytt dersom det framleis står seg.</translation>
    </message>
    <message>
        <location filename="../../app/models/reasons.py"/>
        <source>{name} has declared not to be impartial in this case, so somebody else must have it.</source>
        <translation>{name} har erklært seg inhabil i denne saka, så nokon andre må ha ho.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Add a person or organisation</source>
        <translation>Legg til ein person eller ei verksemd</translation>
    </message>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Add an enclosure</source>
        <translation>Legg til eit vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose the country.</source>
        <translation>Vel landet.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose the language of the letter. We answer in the same language.</source>
        <translation>Vel språket i brevet. Vi svarar på same språk.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose what kind of party it is.</source>
        <translation>Vel kva slags part det er.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Choose who the letter is from: one of the four doors.</source>
        <translation>Vel kven brevet er frå: ei av dei fire søkjargruppene.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Enclosures</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Say on which day the letter was received.</source>
        <translation>Skriv kva dag brevet kom.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>This is not a date. Write it as 14.10.2026, for example.</source>
        <translation>Dette er ikkje ein dato. Skriv han til dømes slik: 14.10.2026.</translation>
    </message>
    <message>
        <location filename="../../app/views/register/parts.py"/>
        <source>Who is asked about</source>
        <translation>Kven det blir spurt om</translation>
    </message>
    <message>
        <location filename="../../app/views/register/form_facts.py"/>
        <source>Write page numbers as 1 or 1-2, for example.</source>
        <translation>Skriv sidetal til dømes slik: 1 eller 1-2.</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>After so many days without the server, cases here are locked until you sign in again. Nothing is lost.</source>
        <translation>Etter så mange dagar utan kontakt med tenaren blir sakene her låste til du loggar på igjen. Ikkje noko går tapt.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>An empty envelope for ordinary letters.</source>
        <translation>Ein tom konvolutt for vanlege brev.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>An empty envelope for thick letters.</source>
        <translation>Ein tom konvolutt for tjukke brev.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>As the machine is set</source>
        <translation>Som maskina er sett opp</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>As the printer calls it, e.g. Tray2. Left empty, the printer chooses. Not used on Windows.</source>
        <translation>Slik skrivaren kallar ho, t.d. Tray2. Er feltet tomt, vel skrivaren. Blir ikkje brukt på Windows.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Avery L7160 (21 labels, 63 × 38 mm)</source>
        <translation>Avery L7160 (21 etikettar, 63 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Avery L7163 (14 labels, 99 × 38 mm)</source>
        <translation>Avery L7163 (14 etikettar, 99 × 38 mm)</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>C5 (folded once)</source>
        <translation>C5 (bretta éin gong)</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>C6/5 (folded twice)</source>
        <translation>C6/5 (bretta to gonger)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Can be changed each time labels are made.</source>
        <translation>Kan endrast kvar gong det blir laga etikettar.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Cases, letters and typing are kept here, encrypted.</source>
        <translation>Saker, brev og det du skriv, ligg her, kryptert.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Days before a deadline</source>
        <translation>Dagar før ein frist</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Days without contact</source>
        <translation>Dagar utan kontakt</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Each letter follows the language of its case, whatever is chosen here.</source>
        <translation>Kvart brev følgjer språket i saka, uansett kva som blir valt her.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Folder with a copy of Enhetsregisteret</source>
        <translation>Mappe med ein kopi av Einingsregisteret</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Folder with new scans</source>
        <translation>Mappe med nye skanningar</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>How many days ahead a case is listed as due soon.</source>
        <translation>Kor mange dagar før fristen ei sak blir rekna med under «Snart frist».</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>How often the server is asked for news. Your own work is sent at once, whatever stands here.</source>
        <translation>Kor ofte tenaren blir spurd om nytt. Ditt eige arbeid blir sendt med ein gong, uansett kva som står her.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>In a file beside the data, because this is practice with invented people</source>
        <translation>I ei fil ved sida av dataa, fordi dette er øving med oppdikta personar</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>In percent of the usual size.</source>
        <translation>I prosent av vanleg storleik.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>In the machine's own key store, or behind your passphrase</source>
        <translation>I nøkkellageret til maskina, eller bak passordfrasen din</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Language of the window</source>
        <translation>Språket i vindauget</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Left empty, the machine's own printer is used.</source>
        <translation>Står feltet tomt, blir skrivaren til maskina brukt.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Less movement</source>
        <translation>Mindre rørsle</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Letters with too many sheets for it go in C4.</source>
        <translation>Brev med for mange ark til han blir lagde i C4.</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Light, dark, or as the machine is set.</source>
        <translation>Lyst, mørkt, eller som maskina er sett opp.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Local data</source>
        <translation>Lokale data</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Look organisations up in Enhetsregisteret</source>
        <translation>Slå opp verksemder i Einingsregisteret</translation>
    </message>
    <message>
        <location filename="../../app/views/settings/row.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Nothing fades or moves by itself; what was changed keeps its mark instead.</source>
        <translation>Ingenting tonar ut eller rører seg av seg sjølv; det som er endra, held på merket sitt.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Only the organisation number is sent, to the open register at data.brreg.no. Never in practice.</source>
        <translation>Berre organisasjonsnummeret blir sendt, til det opne registeret på data.brreg.no. Aldri i øving.</translation>
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
        <translation>Skrivar til brev</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Seconds between syncs</source>
        <translation>Sekund mellom synkroniseringar</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Sheet of address labels</source>
        <translation>Ark med adresseetikettar</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Size of text and controls</source>
        <translation>Storleik på tekst og knappar</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Stands on the packet of paper. The weight of letters is computed from it.</source>
        <translation>Står på papirpakken. Vekta av breva blir rekna ut frå ho.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>The key to the local data</source>
        <translation>Nøkkelen til dei lokale dataa</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Used where organisations are not looked up on the network.</source>
        <translation>Blir brukt der verksemder ikkje blir slegne opp på nettet.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Used where the printer can do it.</source>
        <translation>Blir brukt der skrivaren kan det.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Weight of the C4 envelope (g)</source>
        <translation>Vekt av C4-konvolutten (g)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Weight of the window envelope (g)</source>
        <translation>Vekt av vindaugskonvolutten (g)</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>What the scanner puts here is taken in by itself. The files stay where they are.</source>
        <translation>Det skannaren legg her, blir teke inn av seg sjølv. Filene blir liggjande der dei er.</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Window envelope for ordinary letters</source>
        <translation>Vindaugskonvolutt for vanlege brev</translation>
    </message>
    <message>
        <location filename="../../app/services/settings.py"/>
        <source>Without it nobody can read what lies in the folder.</source>
        <translation>Utan han kan ingen lese det som ligg i mappa.</translation>
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
        <translation>Frå e-posten, ikkje kontrollert</translation>
    </message>
    <message>
        <location filename="../../app/views/register/chips.py"/>
        <source>From the name of the file</source>
        <translation>Frå filnamnet</translation>
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
        <translation>Forkorting</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Advance notice</source>
        <translation>Førehandsvarsel</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Anywhere</source>
        <translation>Kor som helst</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Applicants</source>
        <translation>Søkjarar</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: dismissed</source>
        <translation>Omgjering: avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: granted</source>
        <translation>Omgjering: innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: partly granted</source>
        <translation>Omgjering: delvis innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Changed decision: refused</source>
        <translation>Omgjering: avslag</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Closed without a decision</source>
        <translation>Avslutta utan vedtak</translation>
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
        <translation>Vedtak: innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: partly granted</source>
        <translation>Vedtak: delvis innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Decision: refused</source>
        <translation>Vedtak: avslag</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Forwarded to another body</source>
        <translation>Oversend til rett organ</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Free letter</source>
        <translation>Fritt brev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>In force from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>In force until</source>
        <translation>Gjeld til</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>In other letters' own words</source>
        <translation>I eigne ord i andre brev</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>In the assessment</source>
        <translation>I vurderinga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>In the facts</source>
        <translation>I faktum</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Interim reply</source>
        <translation>Førebels svar</translation>
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
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Papers forwarded to another body</source>
        <translation>Papir oversende til anna organ</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Parts</source>
        <translation>Delar</translation>
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
        <translation>Fellesdel: korleis vedtaket blir endra</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: how to complain</source>
        <translation>Fellesdel: korleis klage</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: how to reach us</source>
        <translation>Fellesdel: korleis nå oss</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: the reasons</source>
        <translation>Fellesdel: grunngivinga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what is granted</source>
        <translation>Fellesdel: kva som blir innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what is refused</source>
        <translation>Fellesdel: kva som blir avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what the appeals body is told</source>
        <translation>Fellesdel: innstillinga til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Passage: what the register does not hold</source>
        <translation>Fellesdel: kva registeret ikkje har</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/telling.py"/>
        <source>Provisions</source>
        <translation>Heimlar</translation>
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
        <translation>Oversending til klageinstansen</translation>
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
        <translation>Kor han høyrer heime</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>Why a provision is used</source>
        <translation>Kvifor ein heimel blir brukt</translation>
    </message>
    <message>
        <location filename="../../app/views/texts/part_words.py"/>
        <source>not: {condition}</source>
        <translation>ikkje: {condition}</translation>
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
        <translation>Førehandsvarsel</translation>
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
        <translation>Alle opne</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Answer from the appeals body</source>
        <translation>Svar frå klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Approval withdrawn</source>
        <translation>Godkjenning trekt tilbake</translation>
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
        <translation>Arkivpakke laga</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Bankruptcy estate</source>
        <translation>Konkursbu</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Basis rows set</source>
        <translation>Grunnlagsrader sette opp</translation>
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
        <translation>Sak avslutta</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Case discontinued</source>
        <translation>Sak lagd bort</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Case reopened</source>
        <translation>Sak opna att</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Caseworker</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Change of contacts</source>
        <translation>Endring av kontaktpersonar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Change of the decision begun</source>
        <translation>Endring av vedtaket byrja</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Checklist filled in</source>
        <translation>Sjekkliste fylt ut</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Closed without a decision</source>
        <translation>Avslutta utan vedtak</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Complaint</source>
        <translation>Klage</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Complaint assessed</source>
        <translation>Klaga vurdert</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Complaint sent to the appeals body</source>
        <translation>Klaga send til klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Confidential address</source>
        <translation>Fortruleg adresse</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Confirmed by the server</source>
        <translation>Stadfesta av tenaren</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>D number</source>
        <translation>D-nummer</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Data elements reviewed</source>
        <translation>Dataelement gjennomgådde</translation>
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
        <translation>Vedtaket endra eller oppheva av klageinstansen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision drafted</source>
        <translation>Vedtak skrive</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Decision not changed or set aside after all</source>
        <translation>Vedtaket likevel ikkje endra eller oppheva</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Discontinued</source>
        <translation>Lagd bort</translation>
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
        <translation>Dokument motteke</translation>
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
        <translation>Bustyrar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Estate of a deceased person</source>
        <translation>Dødsbu</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Extended access</source>
        <translation>Utvida tilgang</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>For approval</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Foreign authority</source>
        <translation>Utanlandsk styresmakt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Forwarded to another body</source>
        <translation>Sendt vidare til rett organ</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Free letter</source>
        <translation>Fritt brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>General inquiry</source>
        <translation>Generell førespurnad</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Granted</source>
        <translation>Innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Held back</source>
        <translation>Halde tilbake</translation>
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
        <translation>Frist for opplysningar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Information requested</source>
        <translation>Opplysningar etterspurde</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Interim reply</source>
        <translation>Førebels svar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>JPEG image</source>
        <translation>JPEG-bilete</translation>
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
        <translation>Brevet var ikkje i retur</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter made final</source>
        <translation>Brev ferdigstilt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Letter printed again</source>
        <translation>Brev skrive ut på nytt</translation>
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
        <translation>Brevtekstar endra</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Manager</source>
        <translation>Leiar</translation>
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
        <translation>Avgrensa</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Needs your answer</source>
        <translation>Treng svar frå deg</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>No longer in force</source>
        <translation>Gjeld ikkje lenger</translation>
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
        <translation>Ikkje oppfylt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not protected</source>
        <translation>Ikkje skjerma</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not relevant</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Not sent after all</source>
        <translation>Ikkje sendt likevel</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Note added</source>
        <translation>Notat lagt til</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Offline</source>
        <translation>Fråkopla</translation>
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
        <translation>Verksemd</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Other applicant</source>
        <translation>Annan søkjar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Other law allows it (section 35, fifth paragraph)</source>
        <translation>Andre reglar gir rett til det (§ 35 femte ledd)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Our answer promise</source>
        <translation>Svarlovnaden vår</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Own staff</source>
        <translation>Eigen tilsett</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>PNG image</source>
        <translation>PNG-bilete</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Papers forwarded to another body</source>
        <translation>Papir oversende til anna organ</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Partly granted</source>
        <translation>Delvis innvilga</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Passed on to another body</source>
        <translation>Send vidare til rett organ</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Printed centrally</source>
        <translation>Skrive ut sentralt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Printed here</source>
        <translation>Skrive ut her</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Printed, not in envelope</source>
        <translation>Skrive ut, ikkje i konvolutt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Proposal withdrawn</source>
        <translation>Framlegg trekt tilbake</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Put on hold</source>
        <translation>Sett på vent</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Reader</source>
        <translation>Lesar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Receipt</source>
        <translation>Stadfesting på mottak</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Receipt for a complaint</source>
        <translation>Stadfesting på motteken klage</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Refused</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Refused by the server</source>
        <translation>Avvist av tenaren</translation>
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
        <translation>Registrering retta</translation>
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
        <translation>Teken opp att</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Returned to the caseworker</source>
        <translation>Sendt tilbake til saksbehandlaren</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Saved as a file</source>
        <translation>Lagra som fil</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Signed out</source>
        <translation>Logga av</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Some of it</source>
        <translation>Noko</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Something else</source>
        <translation>Noko anna</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Something has come, deadline</source>
        <translation>Noko har kome, frist</translation>
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
        <translation>Strengt fortruleg adresse</translation>
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
        <translation>TIFF-bilete</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Termination of access</source>
        <translation>Opphøyr av tilgang</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The appeals body set the decision aside (section 34)</source>
        <translation>Klageinstansen oppheva vedtaket (§ 34)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The complaint is dismissed</source>
        <translation>Klaga er avvist</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The complaint is justified (section 33)</source>
        <translation>Klaga gir grunn til det (§ 33)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The date of the scan</source>
        <translation>Skannedatoen</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision has not reached the party (section 35 b)</source>
        <translation>Vedtaket har ikkje nådd parten (§ 35 b)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is affirmed</source>
        <translation>Vedtaket er stadfesta</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is changed</source>
        <translation>Vedtaket er endra</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is invalid (section 35 c)</source>
        <translation>Vedtaket er ugyldig (§ 35 c)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>The decision is set aside and the case sent back</source>
        <translation>Vedtaket er oppheva og saka send tilbake</translation>
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
        <translation>Ikkje til skade for nokon (§ 35 a)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>To print</source>
        <translation>Skal skrivast ut</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>To the archive</source>
        <translation>Til arkivet</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Too late</source>
        <translation>For seint</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Too late, but for special reasons (section 31 b)</source>
        <translation>For seint, men særlege grunnar (§ 31 b)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Too late, but not to blame (section 31 a)</source>
        <translation>For seint, men ikkje å klandre (§ 31 a)</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Unassigned</source>
        <translation>Ikkje tildelte</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>Waiting to be sent</source>
        <translation>Ventar på å bli send</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>letters received</source>
        <translation>mottekne brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>letters sent</source>
        <translation>sende brev</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>notes</source>
        <translation>notat</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>the assignment</source>
        <translation>tildelinga</translation>
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
        <translation>ventinga</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>weeks</source>
        <translation>veker</translation>
    </message>
    <message>
        <location filename="../../app/views/words/names.py"/>
        <source>what was registered</source>
        <translation>det som vart registrert</translation>
    </message>
</context>
</TS>
