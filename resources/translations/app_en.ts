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
    <name>LetterView</name>
    <message numerus="yes">
        <location filename="../../app/views/widgets/pdf_view.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/page.py"/>
        <source>%n letter(s) are marked as sent.</source>
        <translation>
            <numerusform>%n letter is marked as sent.</numerusform>
            <numerusform>%n letters are marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/views/dispatch/page.py"/>
        <source>%n letter(s) were sent to the printer, in the order of the list.</source>
        <translation>
            <numerusform>%n letter was sent to the printer.</numerusform>
            <numerusform>%n letters were sent to the printer, in the order of the list.</numerusform>
        </translation>
    </message>
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
