<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>grantex::ExportBar</name>
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>%Ln event exported to %1</numerusform>
            <numerusform>%Ln events exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>%Ln event copied as NDJSON</numerusform>
            <numerusform>%Ln events copied as NDJSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected event(s)</source>
        <translation>
            <numerusform>Export %Ln selected event</numerusform>
            <numerusform>Export %Ln selected events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation>
            <numerusform>%n grant revoked after an anomaly</numerusform>
            <numerusform>%n grants revoked after an anomaly</numerusform>
        </translation>
    </message>
</context>
</TS>
