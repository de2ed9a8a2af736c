<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>grantex::About</name>
    <message>
        <source>About Grantex Monitor</source>
        <translation>Über Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor %1</source>
        <translation>Grantex Monitor %1</translation>
    </message>
    <message>
        <source>Watches a Grantex event stream and delivers every event.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty, as far as the law allows.

Made with Qt %1, SQLite, simdjson and OpenSSL.</source>
        <translation>Zeigt einen Grantex-Ereignisstrom und stellt jedes Ereignis zu.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne Gewährleistung, soweit das Gesetz es erlaubt.

Gebaut mit Qt %1, SQLite, simdjson und OpenSSL.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Freeze the table, or go on</source>
        <translation>Tabelle anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>End, Shift+G</source>
        <translation>Ende, Umschalt+G</translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation>Den neuesten Ereignissen folgen</translation>
    </message>
    <message>
        <source>Home, G</source>
        <translation>Pos1, G</translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation>Zum ältesten Ereignis</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation>Seitenweise blättern; beendet das Folgen</translation>
    </message>
    <message>
        <source>↑ ↓, K J</source>
        <translation>↑ ↓, K J</translation>
    </message>
    <message>
        <source>Select the event above or below</source>
        <translation>Ereignis darüber oder darunter wählen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected events as NDJSON</source>
        <translation>Gewählte Ereignisse als NDJSON kopieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export the selected events, or all</source>
        <translation>Gewählte oder alle Ereignisse exportieren</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Try the connection again now</source>
        <translation>Verbindung jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionHeader</name>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Freeze the table (Space). Events are still received and delivered.</source>
        <translation>Tabelle anhalten (Leertaste). Ereignisse werden weiter empfangen und zugestellt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the selected events, or all, as NDJSON (Ctrl+E)</source>
        <translation>Gewählte oder alle Ereignisse als NDJSON schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop receiving; deliveries go on</source>
        <translation>Nicht mehr empfangen; Zustellungen gehen weiter</translation>
    </message>
    <message>
        <source>Receive events from Grantex</source>
        <translation>Ereignisse von Grantex empfangen</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationCard</name>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation>An %1 zustellen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>%1 jetzt versuchen</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>. %1 delivered, %2 waiting, %3 dead-lettered</source>
        <translation>. %1 zugestellt, %2 wartend, %3 unzustellbar</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 verworfen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationList</name>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No destinations yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>Events are kept in the journal. Name destinations in the configuration to forward them.</source>
        <translation>Ereignisse bleiben im Journal. Ziele in der Konfiguration nennen, um sie weiterzuleiten.</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 an</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>%1 verwerfen?</translation>
    </message>
    <message>
        <source>Its position is forgotten, with %1 waiting and %2 dead-lettered events. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Seine Position wird vergessen, mit %1 wartenden und %2 unzustellbaren Ereignissen. Das lässt sich nicht rückgängig machen. Die Ereignisse selbst bleiben im Journal.</translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Ereignisdetails</translation>
    </message>
    <message>
        <source>Copy the event as JSON, byte for byte</source>
        <translation>Ereignis als JSON kopieren, Byte für Byte</translation>
    </message>
    <message>
        <source>Event as indented JSON</source>
        <translation>Ereignis als eingerücktes JSON</translation>
    </message>
    <message>
        <source>Event as the bytes received</source>
        <translation>Ereignis in den empfangenen Bytes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Click a row, or press ↓ in the table.</source>
        <translation>Eine Zeile anklicken oder in der Tabelle ↓ drücken.</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(ohne Kennung)</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>empfangen %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>(no longer in the journal)</source>
        <translation>(nicht mehr im Journal)</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Empfangen %1</translation>
    </message>
    <message>
        <source>Event %1 of the journal</source>
        <translation>Ereignis %1 des Journals</translation>
    </message>
    <message>
        <source>Not in this event: learnt from an earlier event of the same grant</source>
        <translation>Nicht in diesem Ereignis: aus einem früheren desselben Grants gelernt</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>Prinzipal %1</translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused – %1 new. Events are still received and delivered.</source>
        <translation>Angehalten – %1 neu. Ereignisse werden weiter empfangen und zugestellt.</translation>
    </message>
</context>
<context>
    <name>grantex::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>grantex::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>Export läuft… %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Export abgebrochen; es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Export failed. %1</source>
        <translation>Export fehlgeschlagen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Ereignis nach %1 exportiert</numerusform>
            <numerusform>%Ln Ereignisse nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message>
        <source>▼ Follow (End)</source>
        <translation>▼ Folgen (Ende)</translation>
    </message>
    <message>
        <source>▼ %1 new – Follow (End)</source>
        <translation>▼ %1 neu – Folgen (Ende)</translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation>Den neuesten Ereignissen folgen</translation>
    </message>
    <message>
        <source>%1 new events, follow the newest</source>
        <translation>%1 neue Ereignisse, den neuesten folgen</translation>
    </message>
</context>
<context>
    <name>grantex::GapWords</name>
    <message>
        <source>not running</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>could not store</source>
        <translation>konnte nicht speichern</translation>
    </message>
    <message>
        <source>an event was too large to keep</source>
        <translation>ein Ereignis war zu groß</translation>
    </message>
    <message>
        <source>⚠ journal damage at %1: %2</source>
        <translation>⚠ Schaden am Journal um %1: %2</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>⚠ %1 since %2: events in this time are not recoverable</source>
        <translation>⚠ %1 seit %2: Ereignisse dieser Zeit sind nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>⚠ %1 at %2: it is not recoverable</source>
        <translation>⚠ %1 um %2: nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>⚠ %1 %2 → %3 (%4): events in this time are not recoverable</source>
        <translation>⚠ %1 %2 → %3 (%4): Ereignisse dieser Zeit sind nicht wiederherstellbar</translation>
    </message>
</context>
<context>
    <name>grantex::Identifiers</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>epoch %1 ms</source>
        <translation>Epoche %1 ms</translation>
    </message>
    <message>
        <source>Made at (from the ULID):</source>
        <translation>Erzeugt (laut ULID):</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation>Ereignis als Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartet %1</translation>
    </message>
    <message>
        <source>Off – what waits is kept</source>
        <translation>Aus – Wartendes bleibt erhalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem Stand</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Stellt zu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No longer configured</source>
        <translation>Nicht mehr konfiguriert</translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>%1 rows selected</source>
        <translation>%1 Zeilen gewählt</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>Dieses Ereignis ist nicht mehr im Journal</translation>
    </message>
    <message>
        <source>Too much for the clipboard: export the selection instead (Ctrl+E)</source>
        <translation>Zu viel für die Zwischenablage: die Auswahl stattdessen exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation>Es läuft bereits ein Export</translation>
    </message>
    <message>
        <source>Export all events of the journal (none is selected)</source>
        <translation>Alle Ereignisse des Journals exportieren (keines ist gewählt)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Grantex Monitor</source>
        <translation>Ü&amp;ber Grantex Monitor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy Events as NDJSON</source>
        <translation>Ereignisse als NDJSON &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Pause the View</source>
        <translation>Ansicht &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest</source>
        <translation>Den neuesten &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Connect or Disconnect</source>
        <translation>&amp;Verbinden oder trennen</translation>
    </message>
    <message>
        <source>&amp;Retry Connection Now</source>
        <translation>Verbindung jetzt &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Event &amp;Details</source>
        <translation>Ereignis&amp;details</translation>
    </message>
    <message>
        <source>De&amp;stinations</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>Details &amp;Beside the Table</source>
        <translation>Details &amp;neben der Tabelle</translation>
    </message>
    <message>
        <source>Reset &amp;Columns</source>
        <translation>&amp;Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Näch&amp;ster Bereich</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation>Zeilenweises JSON (*.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>%Ln Ereignis als NDJSON kopiert</numerusform>
            <numerusform>%Ln Ereignisse als NDJSON kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected event(s)</source>
        <translation>
            <numerusform>%Ln gewähltes Ereignis exportieren</numerusform>
            <numerusform>%Ln gewählte Ereignisse exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Configuration read again: nothing changed</source>
        <translation>Konfiguration neu gelesen: nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Forwarding is done by another program</source>
        <translation>Zugestellt wird von einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>Forwarding is done by %1</source>
        <translation>Zugestellt wird von %1</translation>
    </message>
    <message>
        <source>Nobody receives or forwards events now</source>
        <translation>Zurzeit werden keine Ereignisse empfangen oder zugestellt</translation>
    </message>
    <message>
        <source>No program owns this journal: nobody receives or forwards events now.</source>
        <translation>Kein Programm besitzt dieses Journal: Zurzeit werden keine Ereignisse empfangen oder zugestellt.</translation>
    </message>
    <message>
        <source>%1 has ended: nobody receives or forwards events now.</source>
        <translation>%1 wurde beendet: Zurzeit werden keine Ereignisse empfangen oder zugestellt.</translation>
    </message>
    <message>
        <source>The configuration was not taken over: %1</source>
        <translation>Die Konfiguration wurde nicht übernommen: %1</translation>
    </message>
    <message>
        <source>No program receives events into this journal.</source>
        <translation>Kein Programm empfängt Ereignisse in dieses Journal.</translation>
    </message>
    <message>
        <source>&amp;Reload Configuration</source>
        <translation>Konfiguration &amp;neu laden</translation>
    </message>
</context>
<context>
    <name>grantex::SourceWords</name>
    <message>
        <source>trying again now</source>
        <translation>neuer Versuch läuft</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>nothing heard for %1</source>
        <translation>seit %1 nichts gehört</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>Ereignisse erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Press Connect to receive events.</source>
        <translation>Auf „Verbinden“ drücken, um Ereignisse zu empfangen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öffnet…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>waiting for the first byte…</source>
        <translation>wartet auf das erste Byte…</translation>
    </message>
    <message>
        <source>Waiting for the first byte: the service may take up to 30 seconds.</source>
        <translation>Wartet auf das erste Byte: der Dienst kann bis zu 30 Sekunden brauchen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>Grantex refuses the API key. Put a valid one in place.</source>
        <translation>Grantex lehnt den API-Schlüssel ab. Einen gültigen hinterlegen.</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation>Die Datei enthält keine Ereignisse.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>The configuration names no source of events.</source>
        <translation>Die Konfiguration nennt keine Ereignisquelle.</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 von %2 Verbindungen</translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message>
        <source>Events a second, and the busiest second so far</source>
        <translation>Ereignisse je Sekunde und die bisher stärkste Sekunde</translation>
    </message>
    <message>
        <source>Events this window can show</source>
        <translation>Ereignisse, die dieses Fenster zeigen kann</translation>
    </message>
    <message>
        <source>Events lost between connection and journal (slow or full disk)</source>
        <translation>Ereignisse, die zwischen Verbindung und Journal verloren gingen (langsame oder volle Platte)</translation>
    </message>
    <message>
        <source>Times without a connection; events in them are not recoverable</source>
        <translation>Zeiten ohne Verbindung; ihre Ereignisse sind nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Size of the journal on disk</source>
        <translation>Größe des Journals auf der Platte</translation>
    </message>
    <message>
        <source>%1 ev/s (peak %2)</source>
        <translation>%1 Er./s (Spitze %2)</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Events that came with a known id but other bytes; both are kept</source>
        <translation>Ereignisse, die mit bekannter id, aber anderen Bytes kamen; beide bleiben erhalten</translation>
    </message>
    <message>
        <source>Destinations hold events back; at this rate they fill the journal up to journal.maxSizeMiB</source>
        <translation>Ziele halten Ereignisse zurück; so weiter füllen sie das Journal bis journal.maxSizeMiB</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: no events are taken</source>
        <translation>Journal voll: keine Ereignisse werden angenommen</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>voll in %1</translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message>
        <source>Security key registered</source>
        <translation>Sicherheitsschlüssel registriert</translation>
    </message>
    <message>
        <source>Signed in with a security key</source>
        <translation>Mit Sicherheitsschlüssel angemeldet</translation>
    </message>
    <message>
        <source>Verifiable credential issued</source>
        <translation>Nachweis (VC) ausgestellt</translation>
    </message>
    <message>
        <source>Selective-disclosure credential issued</source>
        <translation>Nachweis mit selektiver Offenlegung ausgestellt</translation>
    </message>
    <message>
        <source>Selective-disclosure credential presented</source>
        <translation>Nachweis mit selektiver Offenlegung vorgelegt</translation>
    </message>
    <message>
        <source>Agent passport issued</source>
        <translation>Agentenpass ausgestellt</translation>
    </message>
    <message>
        <source>Agent passport revoked</source>
        <translation>Agentenpass widerrufen</translation>
    </message>
    <message>
        <source>Passport exchanged for a token</source>
        <translation>Pass gegen Token getauscht</translation>
    </message>
    <message>
        <source>Signed in through SSO</source>
        <translation>Über SSO angemeldet</translation>
    </message>
    <message>
        <source>SSO connection created</source>
        <translation>SSO-Verbindung angelegt</translation>
    </message>
    <message>
        <source>SSO connection changed</source>
        <translation>SSO-Verbindung geändert</translation>
    </message>
    <message>
        <source>SSO connection deleted</source>
        <translation>SSO-Verbindung gelöscht</translation>
    </message>
    <message>
        <source>Credential stored in the vault</source>
        <translation>Zugangsdaten im Tresor abgelegt</translation>
    </message>
    <message>
        <source>Credential deleted from the vault</source>
        <translation>Zugangsdaten aus dem Tresor gelöscht</translation>
    </message>
    <message>
        <source>Credential taken from the vault</source>
        <translation>Zugangsdaten dem Tresor entnommen</translation>
    </message>
    <message>
        <source>Consent bundle created</source>
        <translation>Einwilligungspaket angelegt</translation>
    </message>
    <message>
        <source>Consent bundle synchronised</source>
        <translation>Einwilligungspaket abgeglichen</translation>
    </message>
    <message>
        <source>Consent bundle revoked</source>
        <translation>Einwilligungspaket widerrufen</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung zurückgezogen</translation>
    </message>
    <message>
        <source>Grievance filed</source>
        <translation>Beschwerde eingereicht</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Personenbezogene Daten gelöscht</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>Grant made</source>
        <translation>Grant erteilt</translation>
    </message>
    <message>
        <source> · delegated from %1</source>
        <translation> · delegiert von %1</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <translation>Grant widerrufen</translation>
    </message>
    <message>
        <source>Grant revoked by the %1</source>
        <translation>Grant widerrufen durch %1</translation>
    </message>
    <message>
        <source>, with every grant delegated from it</source>
        <translation>, samt allen davon delegierten Grants</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>Budget threshold crossed</source>
        <translation>Budgetschwelle überschritten</translation>
    </message>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1 % des Budgets verbraucht</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 übrig</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>, all of %1 spent</source>
        <translation>, alles von %1 ausgegeben</translation>
    </message>
    <message>
        <source>Grants revoked after an anomaly</source>
        <translation>Grants nach einer Anomalie widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation>
            <numerusform>%n Grant nach einer Anomalie widerrufen</numerusform>
            <numerusform>%n Grants nach einer Anomalie widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted %1</source>
        <translation>Erlaubt %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor cannot start with this configuration.</source>
        <translation>Grantex Monitor kann mit dieser Konfiguration nicht starten.</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Demo öffnen</translation>
    </message>
</context>
</TS>
