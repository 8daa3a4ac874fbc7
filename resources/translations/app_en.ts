<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_NO" sourcelanguage="en">
<context>
    <name>ApprovalsView</name>
    <message numerus="yes">
        <location filename="../../app/views/approvals/page.py"/>
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/archive.py"/>
        <source>%n package(s) were put in «{folder}».</source>
        <translation>
            <numerusform>%n package was put in “{folder}”.</numerusform>
            <numerusform>%n packages were put in “{folder}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) are in their envelopes and marked as sent.</source>
        <translation>
            <numerusform>%n letter is in its envelope and marked as sent.</numerusform>
            <numerusform>%n letters are in their envelopes and marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) are out of their envelopes again; nothing was marked as sent.</source>
        <translation>
            <numerusform>%n letter is out of its envelope again and no longer marked as sent.</numerusform>
            <numerusform>%n letters are out of their envelopes again and no longer marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/telling.py"/>
        <source>%n letter(s) were handed to central print and marked as sent. This cannot be taken back here.</source>
        <translation>
            <numerusform>%n letter was handed to central print and marked as sent. This cannot be taken back here.</numerusform>
            <numerusform>%n letters were handed to central print and marked as sent. This cannot be taken back here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnclosuresDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/sending.py"/>
        <source>{name} (%n page(s))</source>
        <translation>
            <numerusform>{name} (%n page)</numerusform>
            <numerusform>{name} (%n pages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <location filename="../../app/views/case/decide/faults.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrankingDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/franking.py"/>
        <source>The marked letters (%n)</source>
        <translation>
            <numerusform>The marked letter (%n)</numerusform>
            <numerusform>The marked letters (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message numerus="yes">
        <location filename="../../app/views/texts/gathered.py"/>
        <source>%n text(s) changed and not published</source>
        <translation>
            <numerusform>%n text changed and not published</numerusform>
            <numerusform>%n texts changed and not published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/labels.py"/>
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPile</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/pile.py"/>
        <source>%n older letter(s) are not shown. Search to find them.</source>
        <translation>
            <numerusform>%n older letter is not shown. Search to find it.</numerusform>
            <numerusform>%n older letters are not shown. Search to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n change(s) on page {page}</source>
        <translation>
            <numerusform>%n change on page {page}</numerusform>
            <numerusform>%n changes on page {page}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n change(s) on page {page}, more elsewhere</source>
        <translation>
            <numerusform>%n change on page {page}, more elsewhere</numerusform>
            <numerusform>%n changes on page {page}, more elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/letter/view.py"/>
        <source>%n place(s) in the letter taken out</source>
        <translation>
            <numerusform>%n place in the letter was taken out</numerusform>
            <numerusform>%n places in the letter were taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/page.py"/>
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n to be sent</numerusform>
            <numerusform>%n to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message numerus="yes">
        <location filename="../../app/views/sync/refusal_card.py"/>
        <source>%n value(s) left to choose.</source>
        <translation>
            <numerusform>%n value left to choose.</numerusform>
            <numerusform>%n values left to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>%n letter(s) may or may not have come out.</source>
        <translation>
            <numerusform>%n letter may or may not have come out.</numerusform>
            <numerusform>%n letters may or may not have come out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/run_strip.py"/>
        <source>%n letter(s) were sent to the printer, in the order of the list.</source>
        <translation>
            <numerusform>%n letter was sent to the printer.</numerusform>
            <numerusform>%n letters were sent to the printer, in the order of the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <location filename="../../app/views/sync/page.py"/>
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/sync/page.py"/>
        <source>%n change(s) were refused and need you.</source>
        <translation>
            <numerusform>%n change was refused and needs you.</numerusform>
            <numerusform>%n changes were refused and need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message numerus="yes">
        <location filename="../../app/views/texts/text_list.py"/>
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message numerus="yes">
        <location filename="../../app/views/inbox/page.py"/>
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>%n enclosure(s)</source>
        <translation>
            <numerusform>%n enclosure</numerusform>
            <numerusform>%n enclosures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/lines.py"/>
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message numerus="yes">
        <location filename="../../app/views/widgets/looks.py"/>
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/widgets/looks.py"/>
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
