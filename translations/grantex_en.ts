<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>grantex::AlertBell</name>
    <message numerus="yes">
        <source>Alerts: %Ln new</source>
        <translation>
            <numerusform>Alerts: %Ln new</numerusform>
            <numerusform>Alerts: %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more alert(s)</source>
        <translation>
            <numerusform>%Ln more alert</numerusform>
            <numerusform>%Ln more alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertRulesDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) of the last day match.</source>
        <translation>
            <numerusform>%Ln event of the last day matches.</numerusform>
            <numerusform>%Ln events of the last day match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::BudgetModel</name>
    <message numerus="yes">
        <source>%Ln repeated event(s)</source>
        <translation>
            <numerusform>%Ln repeated event</numerusform>
            <numerusform>%Ln repeated events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::BudgetPage</name>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln budget</numerusform>
            <numerusform>%Ln budgets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <translation>
            <numerusform>%Ln exhausted</numerusform>
            <numerusform>%Ln exhausted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old one(s) forgotten</source>
        <translation>
            <numerusform>%Ln old one forgotten</numerusform>
            <numerusform>%Ln old ones forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budgets chosen</source>
        <translation>
            <numerusform>%Ln budget chosen</numerusform>
            <numerusform>%Ln budgets chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) that descend from it will be revoked too:</source>
        <translation>
            <numerusform>%Ln grant that descends from it will be revoked too:</numerusform>
            <numerusform>%Ln grants that descend from it will be revoked too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is left of %Ln budget(s) can then no longer be spent.</source>
        <translation>
            <numerusform>What is left of %Ln budget can then no longer be spent.</numerusform>
            <numerusform>What is left of %Ln budgets can then no longer be spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is revoked, and %Ln grant(s) that descend from it.</source>
        <translation>
            <numerusform>%1 is revoked, and %Ln grant that descends from it.</numerusform>
            <numerusform>%1 is revoked, and %Ln grants that descend from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::BudgetViews</name>
    <message numerus="yes">
        <source>%Ln exhausted budget(s)</source>
        <translation>
            <numerusform>%Ln exhausted budget</numerusform>
            <numerusform>%Ln exhausted budgets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::BudgetWords</name>
    <message numerus="yes">
        <source>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.</source>
        <translation>
            <numerusform>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit within %4, %5.</numerusform>
            <numerusform>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debits within %4, %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterModel</name>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterPage</name>
    <message numerus="yes">
        <source>&amp;Retry %Ln</source>
        <translation>
            <numerusform>&amp;Retry %Ln</numerusform>
            <numerusform>&amp;Retry %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln…</source>
        <translation>
            <numerusform>&amp;Discard %Ln…</numerusform>
            <numerusform>&amp;Discard %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln dead letter(s)?</source>
        <translation>
            <numerusform>Discard %Ln dead letter?</numerusform>
            <numerusform>Discard %Ln dead letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dead letter(s)</source>
        <translation>
            <numerusform>Export %Ln dead letter</numerusform>
            <numerusform>Export %Ln dead letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) exported</source>
        <translation>
            <numerusform>%Ln dead letter exported</numerusform>
            <numerusform>%Ln dead letters exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::Delivery</name>
    <message numerus="yes">
        <source>delivered (or among the %Ln dropped)</source>
        <translation>
            <numerusform>delivered (or the %Ln dropped)</numerusform>
            <numerusform>delivered (or among the %Ln dropped)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::EventExport</name>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>%Ln event copied as NDJSON</numerusform>
            <numerusform>%Ln events copied as NDJSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln event copied as JSON</numerusform>
            <numerusform>%Ln events copied as JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as CSV</source>
        <translation>
            <numerusform>%Ln event copied as CSV</numerusform>
            <numerusform>%Ln events copied as CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as a Markdown table</source>
        <translation>
            <numerusform>%Ln event copied as a Markdown table</numerusform>
            <numerusform>%Ln events copied as a Markdown table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s), no match yet</source>
        <translation>
            <numerusform>%1 of %Ln event, no match yet</numerusform>
            <numerusform>%1 of %Ln events, no match yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) searched. F8 shows all of them.</source>
        <translation>
            <numerusform>%Ln event searched. F8 shows it.</numerusform>
            <numerusform>%Ln events searched. F8 shows all of them.</numerusform>
        </translation>
    </message>
</context>
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
    <name>grantex::FileSession</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad line(s)</source>
        <translation>
            <numerusform>%Ln bad line</numerusform>
            <numerusform>%Ln bad lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln duplicate left out</numerusform>
            <numerusform>%Ln duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with the id of another</source>
        <translation>
            <numerusform>%Ln event with the id of another</numerusform>
            <numerusform>%Ln events with the id of another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FilterWords</name>
    <message numerus="yes">
        <source>None of the %Ln event(s) looked at so far has “%1”</source>
        <translation>
            <numerusform>The %Ln event looked at so far does not have “%1”</numerusform>
            <numerusform>None of the %Ln events looked at so far has “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message numerus="yes">
        <source>%Ln new event(s), follow the newest</source>
        <translation>
            <numerusform>%Ln new event, follow the newest</numerusform>
            <numerusform>%Ln new events, follow the newest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::GrantLane</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegation(s)</source>
        <translation>
            <numerusform>%Ln delegation</numerusform>
            <numerusform>%Ln delegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::JournalPage</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::JsonDiffModel</name>
    <message numerus="yes">
        <source>%Ln equal: %1</source>
        <translation>
            <numerusform>%Ln equal: %1</numerusform>
            <numerusform>%Ln equal: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::JsonWords</name>
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
        <source>%Ln dead letter(s)</source>
        <translation>
            <numerusform>%Ln dead letter</numerusform>
            <numerusform>%Ln dead letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) wait again</source>
        <translation>
            <numerusform>%Ln dead letter waits again</numerusform>
            <numerusform>%Ln dead letters wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) discarded</source>
        <translation>
            <numerusform>%Ln dead letter discarded</numerusform>
            <numerusform>%Ln dead letters discarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln destination(s). </source>
        <translation>
            <numerusform>%Ln destination. </numerusform>
            <numerusform>%Ln destinations. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait, </source>
        <translation>
            <numerusform>%Ln event waits, </numerusform>
            <numerusform>%Ln events wait, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dead letters.</source>
        <translation>
            <numerusform>%Ln is a dead letter.</numerusform>
            <numerusform>%Ln are dead letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for its destinations.</source>
        <translation>
            <numerusform>%Ln event still waits for its destinations.</numerusform>
            <numerusform>%Ln events still wait for its destinations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there. None of them is ever sent.</source>
        <translation>
            <numerusform>%Ln dead letter stands there. None of them is ever sent.</numerusform>
            <numerusform>%Ln dead letters stand there. None of them is ever sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its journal with about %Ln event(s), its filters and its keys in the keychain go. This cannot be undone.</source>
        <translation>
            <numerusform>Its journal with about %Ln event, its filters and its keys in the keychain go. This cannot be undone.</numerusform>
            <numerusform>Its journal with about %Ln events, its filters and its keys in the keychain go. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SavedFiltersDialog</name>
    <message numerus="yes">
        <source>%Ln filter(s) added</source>
        <translation>
            <numerusform>%Ln filter added</numerusform>
            <numerusform>%Ln filters added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) written</source>
        <translation>
            <numerusform>%Ln filter written</numerusform>
            <numerusform>%Ln filters written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SessionTabs</name>
    <message numerus="yes">
        <source>%Ln file(s) are open: close one first.</source>
        <translation>
            <numerusform>%Ln file is open: close it first.</numerusform>
            <numerusform>%Ln files are open: close one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SetupController</name>
    <message numerus="yes">
        <source>%Ln event(s) still wait for it.</source>
        <translation>
            <numerusform>%Ln event still waits for it.</numerusform>
            <numerusform>%Ln events still wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there.</source>
        <translation>
            <numerusform>%Ln dead letter stands there.</numerusform>
            <numerusform>%Ln dead letters stand there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</source>
        <translation>
            <numerusform>%Ln waiting event is not sent there and counts as dropped. This cannot be undone; a replay can send it on purpose.</numerusform>
            <numerusform>%Ln waiting events are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that nothing uses are still in the keychain</source>
        <translation>
            <numerusform>%Ln key that nothing uses is still in the keychain</numerusform>
            <numerusform>%Ln keys that nothing uses are still in the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>over %Ln value</numerusform>
            <numerusform>over %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
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
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln dropped</numerusform>
            <numerusform>%Ln dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StoryModel</name>
    <message numerus="yes">
        <source>%Ln change(s) told</source>
        <translation>
            <numerusform>%Ln change told</numerusform>
            <numerusform>%Ln changes told</numerusform>
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
<context>
    <name>grantex::TimelineWords</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more gap(s)</source>
        <translation>
            <numerusform>%Ln more gap</numerusform>
            <numerusform>%Ln more gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TotalsCard</name>
    <message numerus="yes">
        <source>%Ln budget(s) of unknown size not counted</source>
        <translation>
            <numerusform>%Ln budget of unknown size not counted</numerusform>
            <numerusform>%Ln budgets of unknown size not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln budget</numerusform>
            <numerusform>%Ln budgets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TrayFeature</name>
    <message numerus="yes">
        <source>%Ln destination(s) paused</source>
        <translation>
            <numerusform>%Ln destination paused</numerusform>
            <numerusform>%Ln destinations paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln new alert</numerusform>
            <numerusform>%Ln new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ValueModel</name>
    <message numerus="yes">
        <source>more than %Ln other value(s)</source>
        <translation>
            <numerusform>more than %Ln other value</numerusform>
            <numerusform>more than %Ln other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln other value</numerusform>
            <numerusform>%Ln other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s), %2</source>
        <comment>value, its events, their share</comment>
        <translation>
            <numerusform>%1, %Ln event, %2</numerusform>
            <numerusform>%1, %Ln events, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewFiles</name>
    <message numerus="yes">
        <source>%Ln pin(s) and note(s) of the view belong to events that are not here</source>
        <translation>
            <numerusform>%Ln pin or note of the view belongs to an event that is not here</numerusform>
            <numerusform>%Ln pins and notes of the view belong to events that are not here</numerusform>
        </translation>
    </message>
</context>
</TS>
