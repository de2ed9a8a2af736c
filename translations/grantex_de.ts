<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::About</name>
    <message>
        <source>About Grantex Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantex Monitor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches a Grantex event stream and delivers every event.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty, as far as the law allows.

Made with Qt %1, SQLite, simdjson and OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the table, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, Shift+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓, K J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the event above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected events as NDJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected events, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionHeader</name>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the table (Space). Events are still received and delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected events, or all, as NDJSON (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop receiving; deliveries go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive events from Grantex</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::DestinationCard</name>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. %1 delivered, %2 waiting, %3 dead-lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::DestinationList</name>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destinations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are kept in the journal. Name destinations in the configuration to forward them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the event as JSON, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event as indented JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event as the bytes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row, or press ↓ in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer in the journal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this event: learnt from an earlier event of the same grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused – %1 new. Events are still received and delivered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::EventTable</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events exported to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message>
        <source>▼ Follow (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 new – Follow (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new events, follow the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::GapWords</name>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event was too large to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 since %2: events in this time are not recoverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 at %2: it is not recoverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 %2 → %3 (%4): events in this time are not recoverable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::Identifiers</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at (from the ULID):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off – what waits is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much for the clipboard: export the selection instead (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events copied as NDJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 selected events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all events of the journal (none is selected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Grantex Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Events as NDJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause the View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect or Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry Connection Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;stinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details &amp;Beside the Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::SourceWords</name>
    <message>
        <source>trying again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Connect to receive events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the first byte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first byte: the service may take up to 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantex refuses the API key. Put a valid one in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names no source of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message>
        <source>Events a second, and the busiest second so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events this window can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events lost between connection and journal (slow or full disk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a connection; events in them are not recoverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the journal on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ev/s (peak %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message>
        <source>Security key registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifiable credential issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective-disclosure credential issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective-disclosure credential presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent passport issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent passport revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport exchanged for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in through SSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSO connection created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSO connection changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSO connection deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential stored in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential deleted from the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential taken from the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent bundle created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent bundle synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent bundle revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grievance filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · delegated from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant revoked by the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with every grant delegated from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget threshold crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the budget used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, all of %1 spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants revoked after an anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantex Monitor cannot start with this configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
