<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FileSession</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1: cannot be written: %2.</source>
        <extracomment>base</extracomment>
        <translation>%1: kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <extracomment>alerts</extracomment>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A rule without a filter would tell of every event.</source>
        <extracomment>alerts</extracomment>
        <translation>Eine Regel ohne Filter würde jedes Ereignis melden.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <extracomment>alerts</extracomment>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Budget at 80 %</source>
        <extracomment>alerts</extracomment>
        <translation>Budget bei 80&#xa0;%</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <extracomment>alerts</extracomment>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>Destination paused</source>
        <extracomment>alerts</extracomment>
        <translation>Ziel angehalten</translation>
    </message>
    <message>
        <source>Gap longer than a minute</source>
        <extracomment>alerts</extracomment>
        <translation>Lücke von mehr als einer Minute</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <extracomment>alerts</extracomment>
        <translation>Grant widerrufen</translation>
    </message>
    <message>
        <source>Journal nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>Journal fast voll</translation>
    </message>
    <message>
        <source>Mend the file, or remove it for the rules that come with the program.</source>
        <extracomment>alerts</extracomment>
        <translation>Die Datei berichtigen oder entfernen; dann gelten die mitgelieferten Regeln.</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <extracomment>alerts</extracomment>
        <translation>Einen Filter eingeben.</translation>
    </message>
    <message>
        <source>cannot be read, or is larger than any list of rules</source>
        <extracomment>alerts</extracomment>
        <translation>ist nicht lesbar oder größer als jede Regelliste</translation>
    </message>
    <message>
        <source>is no JSON object with a list &quot;rules&quot;</source>
        <extracomment>alerts</extracomment>
        <translation>ist kein JSON-Objekt mit einer Liste &quot;rules&quot;</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>alerts</extracomment>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <extracomment>alerts</extracomment>
        <translation>%1 ist angehalten: %2</translation>
    </message>
    <message>
        <source>No connection for %1: events in this time are not recoverable</source>
        <extracomment>alerts</extracomment>
        <translation>Keine Verbindung seit %1: Ereignisse dieser Zeit sind nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>No connection for more than a minute: what is sent meanwhile is lost</source>
        <extracomment>alerts</extracomment>
        <translation>Keine Verbindung seit mehr als einer Minute: was inzwischen gesendet wird, ist verloren</translation>
    </message>
    <message>
        <source>The journal is full: new events are not taken</source>
        <extracomment>alerts</extracomment>
        <translation>Das Journal ist voll: neue Ereignisse werden nicht angenommen</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate</source>
        <extracomment>alerts</extracomment>
        <translation>Das Journal ist bei dieser Rate in %1 voll</translation>
    </message>
    <message>
        <source>Every event is refused alike. The last answer: %1</source>
        <extracomment>delivery</extracomment>
        <translation>Jedes Ereignis wird gleichermaßen abgelehnt. Die letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Nothing was given up. Check address, format and permissions of this destination, then retry.</source>
        <extracomment>delivery</extracomment>
        <translation>Nichts wurde aufgegeben. Adresse, Format und Berechtigungen dieses Ziels prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The event takes %1 bytes; %2 accepts at most %3.</source>
        <extracomment>delivery</extracomment>
        <translation>Das Ereignis belegt %1 Bytes; %2 nimmt höchstens %3 an.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>delivery</extracomment>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>Google BigQuery</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google BigQuery</translation>
    </message>
    <message>
        <source>An answer without words.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Eine Antwort ohne Text.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy (VPC Service Controls) forbids this; ask its owner.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Eine Organisationsrichtlinie (VPC Service Controls) verbietet das; an deren Verantwortliche wenden.</translation>
    </message>
    <message>
        <source>Check `credentials`: the key may be revoked, or the login too old (`gcloud auth application-default login`).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`credentials` prüfen: Der Schlüssel ist womöglich widerrufen oder die Anmeldung zu alt (`gcloud auth application-default login`).</translation>
    </message>
    <message>
        <source>Check `projectId`, `datasetId`, `tableId` and `endpoint`: no BigQuery answers there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`projectId`, `datasetId`, `tableId` und `endpoint` prüfen: Dort antwortet kein BigQuery.</translation>
    </message>
    <message>
        <source>Check the quota project: `gcloud auth application-default set-quota-project PROJECT`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Das Kontingentprojekt prüfen: `gcloud auth application-default set-quota-project PROJECT`.</translation>
    </message>
    <message>
        <source>Enable billing for the project: streaming is not part of the free tier and the sandbox.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Abrechnung für das Projekt aktivieren: Streaming gehört nicht zum kostenlosen Kontingent und zur Sandbox.</translation>
    </message>
    <message>
        <source>Enable the BigQuery API for the project in the Google Cloud console.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die BigQuery-API für das Projekt in der Google-Cloud-Konsole aktivieren.</translation>
    </message>
    <message>
        <source>Grant the account roles/bigquery.dataEditor on the dataset or the table (bigquery.tables.updateData).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Dem Konto roles/bigquery.dataEditor für das Dataset oder die Tabelle erteilen (bigquery.tables.updateData).</translation>
    </message>
    <message>
        <source>The answer speaks of a row that was not sent.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Antwort nennt eine Zeile, die nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>The list of refused rows is too long to be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Liste der abgelehnten Zeilen ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The table was just created; it takes BigQuery up to two minutes to accept rows for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle wurde gerade erst angelegt; BigQuery braucht bis zu zwei Minuten, bis es Zeilen dafür annimmt.</translation>
    </message>
    <message>
        <source>an error without words</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>ein Fehler ohne Text</translation>
    </message>
    <message>
        <source>missing required field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Pflichtfeld fehlt</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>kein solches Feld</translation>
    </message>
    <message>
        <source>%1This cannot be mended by adding columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1Das lässt sich nicht durch zusätzliche Spalten beheben.</translation>
    </message>
    <message>
        <source>Add the missing columns; `grantex-forwarder --check` tells the statement. The table as it should be: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die fehlenden Spalten hinzufügen; `grantex-forwarder --check` nennt die Anweisung. Die Tabelle, wie sie sein soll: %1</translation>
    </message>
    <message>
        <source>Add them: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Hinzufügen mit: %1</translation>
    </message>
    <message>
        <source>Check `endpoint`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`endpoint` prüfen.</translation>
    </message>
    <message>
        <source>Create the dataset: %1 Or correct `projectId` and `datasetId`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Das Dataset anlegen: %1 Oder `projectId` und `datasetId` berichtigen.</translation>
    </message>
    <message>
        <source>Create the table: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle anlegen: %1</translation>
    </message>
    <message>
        <source>Grant it roles/bigquery.dataEditor on the dataset or the table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ihm roles/bigquery.dataEditor für das Dataset oder die Tabelle erteilen.</translation>
    </message>
    <message>
        <source>Its columns were not compared: reading it (bigquery.tables.get) is not allowed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ihre Spalten wurden nicht verglichen: Lesen (bigquery.tables.get) ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Not asked: the table is not there yet, or the endpoint does not know the question.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Nicht gefragt: Die Tabelle gibt es noch nicht, oder der Endpunkt kennt die Frage nicht.</translation>
    </message>
    <message>
        <source>Or run `grantex-forwarder --check --create`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Oder `grantex-forwarder --check --create` ausführen.</translation>
    </message>
    <message>
        <source>The account may not write rows: bigquery.tables.updateData is missing.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Das Konto darf keine Zeilen schreiben: bigquery.tables.updateData fehlt.</translation>
    </message>
    <message>
        <source>The account may write rows.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Das Konto darf Zeilen schreiben.</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Zugangsdaten werden akzeptiert.</translation>
    </message>
    <message>
        <source>The missing columns were added.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die fehlenden Spalten wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>The table has the columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle hat die Spalten.</translation>
    </message>
    <message>
        <source>The table is not there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle gibt es nicht.</translation>
    </message>
    <message>
        <source>The table is there by now.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle gibt es inzwischen.</translation>
    </message>
    <message>
        <source>The table lacks columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Der Tabelle fehlen Spalten.</translation>
    </message>
    <message>
        <source>The table was created.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle wurde angelegt.</translation>
    </message>
    <message>
        <source>Use another `tableId` or `schema`. A table that fits: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Eine andere `tableId` oder ein anderes `schema` verwenden. Eine passende Tabelle: %1</translation>
    </message>
    <message>
        <source>What answers is no BigQuery table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Was dort antwortet, ist keine BigQuery-Tabelle.</translation>
    </message>
    <message>
        <source>Accepts rows although the table lacks one of their columns; what belongs there is lost.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Nimmt Zeilen an, obwohl der Tabelle eine ihrer Spalten fehlt; was dorthin gehört, geht verloren.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Content of a service account&apos;s JSON key file or of gcloud&apos;s login file. When it is not set: the file that GOOGLE_APPLICATION_CREDENTIALS names, the login of `gcloud auth application-default login`, the metadata server of the machine, in this order.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Inhalt der JSON-Schlüsseldatei eines Dienstkontos oder der Anmeldedatei von gcloud. Ohne Angabe in dieser Reihenfolge: die von GOOGLE_APPLICATION_CREDENTIALS genannte Datei, die Anmeldung mit `gcloud auth application-default login`, der Metadatenserver des Rechners.</translation>
    </message>
    <message>
        <source>Create the table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Tabelle anlegen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Deduplicate</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Deduplizieren</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Id of the Google Cloud project the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Kennung des Google-Cloud-Projekts, in dem die Tabelle liegt.</translation>
    </message>
    <message>
        <source>Ignore unknown columns</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Unbekannte Spalten ignorieren</translation>
    </message>
    <message>
        <source>Makes the table when it is not there (bigquery.tables.create), and with --check adds columns that are missing (bigquery.tables.update).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Legt die Tabelle an, wenn es sie nicht gibt (bigquery.tables.create), und ergänzt mit --check fehlende Spalten (bigquery.tables.update).</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Eines davon entfernen.</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Sends the event&apos;s id as insertId, by which BigQuery drops repeats for about a minute. Switched off, a higher quota of bytes a second holds.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Sendet die Kennung des Ereignisses als insertId, anhand derer BigQuery Wiederholungen etwa eine Minute lang verwirft. Ausgeschaltet gilt ein höheres Kontingent an Bytes je Sekunde.</translation>
    </message>
    <message>
        <source>Skip invalid rows</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ungültige Zeilen überspringen</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The dataset the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Das Dataset, in dem die Tabelle liegt.</translation>
    </message>
    <message>
        <source>The table the rows go to, one an event.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle für die Zeilen, eine je Ereignis.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, not a digit first.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Buchstaben, Ziffern und Unterstriche verwenden, keine Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>`credentials` is set, but `authentication` %1 does not use it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`credentials` ist gesetzt, aber `authentication` %1 verwendet es nicht.</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, a column that events fill.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` enthält „%1“, eine Spalte, die Ereignisse füllen.</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, which is no name of a column.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` enthält „%1“; das ist kein Spaltenname.</translation>
    </message>
    <message>
        <source>auto: as `credentials` says; metadata: the metadata server in any case; none: requests go out without a token, as emulators want them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>auto: wie `credentials` es vorgibt; metadata: in jedem Fall der Metadatenserver; none: Anfragen gehen ohne Token hinaus, wie Emulatoren es brauchen.</translation>
    </message>
    <message>
        <source>must be a project&apos;s id such as my-project-1 (not its display name)</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>muss eine Projektkennung wie my-project-1 sein (nicht der Anzeigename)</translation>
    </message>
    <message>
        <source>must be a table&apos;s name without project and dataset: letters, digits, _ and -</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>muss ein Tabellenname ohne Projekt und Dataset sein: Buchstaben, Ziffern, _ und -</translation>
    </message>
    <message>
        <source>must be scheme://host[:port], without a path</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>muss scheme://host[:port] ohne Pfad sein</translation>
    </message>
    <message>
        <source>must hold letters, digits and underscores only, and no project: that is `projectId`</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>darf nur Buchstaben, Ziffern und Unterstriche enthalten und kein Projekt: das ist `projectId`</translation>
    </message>
    <message>
        <source>scheme://host[:port] instead of https://bigquery.googleapis.com: a private endpoint, an emulator. Outside of googleapis.com it stands in for Google&apos;s token address too, and without credentials nothing is sent along.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>scheme://host[:port] statt https://bigquery.googleapis.com: ein privater Endpunkt, ein Emulator. Außerhalb von googleapis.com ersetzt er auch Googles Token-Adresse, und ohne Zugangsdaten wird nichts mitgesendet.</translation>
    </message>
    <message>
        <source>simple: event_id, event_type, created_at and data, all STRING; typed: created_at is a TIMESTAMP and data JSON, partitioned by the day of created_at and clustered by event_type.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>simple: event_id, event_type, created_at und data, alle STRING; typed: created_at ist TIMESTAMP und data JSON, partitioniert nach dem Tag von created_at und geclustert nach event_type.</translation>
    </message>
    <message>
        <source>true: the good rows of a request are kept when others are refused; false: they are refused together and sent again without the guilty ones.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>true: Die guten Zeilen einer Anfrage bleiben erhalten, wenn andere abgelehnt werden; false: Sie werden zusammen abgelehnt und ohne die schuldigen erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 is REPEATED and must hold one value.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist REPEATED und muss einen einzelnen Wert enthalten.</translation>
    </message>
    <message>
        <source>%1 is REQUIRED and events have no value for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist REQUIRED, und Ereignisse haben keinen Wert dafür.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and must be %3.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist vom Typ %2 und muss %3 sein.</translation>
    </message>
    <message>
        <source>It is no table but a %1.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Es ist keine Tabelle, sondern: %1.</translation>
    </message>
    <message>
        <source>The table is not partitioned by created_at.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Tabelle ist nicht nach created_at partitioniert.</translation>
    </message>
    <message>
        <source>%1 holds a token_uri that is no address.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 enthält eine token_uri, die keine Adresse ist.</translation>
    </message>
    <message>
        <source>%1 holds credentials of type %2, which are not supported.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 enthält Zugangsdaten vom Typ %2, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 is a login file without client_id, client_secret or refresh_token.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist eine Anmeldedatei ohne client_id, client_secret oder refresh_token.</translation>
    </message>
    <message>
        <source>%1 is a service account&apos;s file without client_email or private_key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist die Datei eines Dienstkontos ohne client_email oder private_key.</translation>
    </message>
    <message>
        <source>%1 is neither the key of a service account nor a login of gcloud.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist weder der Schlüssel eines Dienstkontos noch eine Anmeldung von gcloud.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Check GOOGLE_APPLICATION_CREDENTIALS, and who may read the file.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>GOOGLE_APPLICATION_CREDENTIALS prüfen, und wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>Create a JSON key for a service account in the Google Cloud console, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Einen JSON-Schlüssel für ein Dienstkonto in der Google-Cloud-Konsole anlegen oder `gcloud auth application-default login` ausführen.</translation>
    </message>
    <message>
        <source>Run `gcloud auth application-default login` again.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`gcloud auth application-default login` erneut ausführen.</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die Datei %1 mit den Zugangsdaten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Use the key of a service account, `gcloud auth application-default login` without --impersonate-service-account, or the metadata server.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Den Schlüssel eines Dienstkontos, `gcloud auth application-default login` ohne --impersonate-service-account oder den Metadatenserver verwenden.</translation>
    </message>
    <message>
        <source>Create a new JSON key for the service account.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Einen neuen JSON-Schlüssel für das Dienstkonto anlegen.</translation>
    </message>
    <message>
        <source>The private_key of %1 cannot sign.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Der private_key von %1 kann nicht signieren.</translation>
    </message>
    <message>
        <source>The private_key of %1 is no RSA key in PEM form.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Der private_key von %1 ist kein RSA-Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>Use the JSON key file as it was downloaded; create a new key when it was changed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Die JSON-Schlüsseldatei unverändert wie heruntergeladen verwenden; wurde sie geändert, einen neuen Schlüssel anlegen.</translation>
    </message>
    <message>
        <source>Check that the service account and its key still exist (IAM, Service Accounts, Keys), or create a new key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Prüfen, ob es das Dienstkonto und seinen Schlüssel noch gibt (IAM, Dienstkonten, Schlüssel), oder einen neuen Schlüssel anlegen.</translation>
    </message>
    <message>
        <source>Give the machine a service account whose access scopes hold BigQuery (or the whole cloud platform).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Dem Rechner ein Dienstkonto geben, dessen Zugriffsbereiche BigQuery (oder die gesamte Cloud Platform) enthalten.</translation>
    </message>
    <message>
        <source>Outside of Google Cloud set `credentials` or GOOGLE_APPLICATION_CREDENTIALS to the JSON key of a service account, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Außerhalb von Google Cloud `credentials` oder GOOGLE_APPLICATION_CREDENTIALS auf den JSON-Schlüssel eines Dienstkontos setzen oder `gcloud auth application-default login` ausführen.</translation>
    </message>
    <message>
        <source>the login of gcloud</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>die Anmeldung von gcloud</translation>
    </message>
    <message>
        <source>the service account %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>das Dienstkonto %1</translation>
    </message>
    <message>
        <source>this machine from the metadata server</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>diesen Rechner vom Metadatenserver</translation>
    </message>
    <message>
        <source>No token for %1:</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Kein Token für %1:</translation>
    </message>
    <message>
        <source>an answer without a token</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>eine Antwort ohne Token</translation>
    </message>
    <message>
        <source>; its last words: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>; seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>endete mit Exit-Code %1</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <extracomment>destinations/command</extracomment>
        <translation>wurde durch Signal %1 (%2) beendet</translation>
    </message>
    <message>
        <source>%1 can be executed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 ist ausführbar.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>destinations/command</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>It did not end with its input within graceMs and was sent SIGTERM.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es endete nicht innerhalb von graceMs nach dem Ende seiner Eingabe und erhielt SIGTERM.</translation>
    </message>
    <message>
        <source>It ends when its input does.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es endet mit seiner Eingabe.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es startet.</translation>
    </message>
    <message>
        <source>It waits for events.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es wartet auf Ereignisse.</translation>
    </message>
    <message>
        <source>Repair what the program complains about, then retry.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Beheben, was das Programm bemängelt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The program asks for another attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm bittet um einen weiteren Versuch.</translation>
    </message>
    <message>
        <source>The program asks to stop for now.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm bittet um einen vorläufigen Halt.</translation>
    </message>
    <message>
        <source>The program did not answer every event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm hat nicht jedes Ereignis beantwortet.</translation>
    </message>
    <message>
        <source>The program refused the event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm hat das Ereignis abgelehnt.</translation>
    </message>
    <message>
        <source>The program says (exit code 78) that its configuration is wrong: correct it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm meldet (Exit-Code 78) eine falsche Konfiguration: diese berichtigen.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>destinations/command</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>destinations/command</extracomment>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>destinations/command</extracomment>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>destinations/command</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Grace (ms)</source>
        <extracomment>destinations/command</extracomment>
        <translation>Frist (ms)</translation>
    </message>
    <message>
        <source>Leave id out of redact.</source>
        <extracomment>destinations/command</extracomment>
        <translation>id nicht in redact aufnehmen.</translation>
    </message>
    <message>
        <source>The secret for env.%1 contains the character U+0000.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Geheimnis für env.%1 enthält das Zeichen U+0000.</translation>
    </message>
    <message>
        <source>Time to end by itself after standard input is closed, and again after SIGTERM; then it is killed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Zeit, um nach dem Schließen der Standardeingabe von selbst zu enden, und noch einmal nach SIGTERM; dann wird es hart beendet.</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Buchstaben, Ziffern und _ verwenden.</translation>
    </message>
    <message>
        <source>Variables cannot hold it: pass the name of a file instead.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Variablen können es nicht aufnehmen: stattdessen den Namen einer Datei übergeben.</translation>
    </message>
    <message>
        <source>Where the program runs; relative to the configuration file, whose folder is the default.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Wo das Programm läuft; relativ zur Konfigurationsdatei, deren Ordner die Vorgabe ist.</translation>
    </message>
    <message>
        <source>Working directory</source>
        <extracomment>destinations/command</extracomment>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Write [&quot;program&quot;, &quot;argument&quot;, …].</source>
        <extracomment>destinations/command</extracomment>
        <translation>[&quot;program&quot;, &quot;argument&quot;, …] schreiben.</translation>
    </message>
    <message>
        <source>command names no program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>command nennt kein Programm.</translation>
    </message>
    <message>
        <source>env has &quot;%1&quot;, which is no name of a variable.</source>
        <extracomment>destinations/command</extracomment>
        <translation>env enthält „%1“; das ist kein Variablenname.</translation>
    </message>
    <message>
        <source>redact takes out id, by which the program answers.</source>
        <extracomment>destinations/command</extracomment>
        <translation>redact entfernt id, mit der das Programm antwortet.</translation>
    </message>
    <message>
        <source>Run the command by hand as this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Den Befehl von Hand als Benutzer dieses Programms ausführen.</translation>
    </message>
    <message>
        <source>Run the command by hand: it must wait for lines on standard input.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Den Befehl von Hand ausführen: Er muss auf Zeilen an der Standardeingabe warten.</translation>
    </message>
    <message>
        <source>The program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm %1.</translation>
    </message>
    <message>
        <source>The program %1. It is started again with the next attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm %1. Es wird beim nächsten Versuch neu gestartet.</translation>
    </message>
    <message>
        <source>The program answered nothing within %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm hat innerhalb von %1 nichts geantwortet.</translation>
    </message>
    <message>
        <source>The program closed its standard input before it had answered, and stayed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm schloss seine Standardeingabe, bevor es geantwortet hatte, und lief weiter.</translation>
    </message>
    <message>
        <source>The program was ended before it had answered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm wurde beendet, bevor es geantwortet hatte.</translation>
    </message>
    <message>
        <source>The program writes lines that are no answers to the events it was given. The last: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm schreibt Zeilen, die keine Antworten auf die übergebenen Ereignisse sind. Die letzte: %1</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Der Test wurde beendet.</translation>
    </message>
    <message>
        <source>a line that answers nothing</source>
        <extracomment>destinations/command</extracomment>
        <translation>eine Zeile, die nichts beantwortet</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 ist ein Ordner, kein Programm.</translation>
    </message>
    <message>
        <source>%1 may not be executed by this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 darf vom Benutzer dieses Programms nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Correct the first entry of `command`, or install the program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Den ersten Eintrag von `command` berichtigen oder das Programm installieren.</translation>
    </message>
    <message>
        <source>Create it, or correct `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es anlegen oder `workingDirectory` berichtigen.</translation>
    </message>
    <message>
        <source>Let `command` begin with a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>`command` mit einem Programm beginnen lassen.</translation>
    </message>
    <message>
        <source>Make it executable (chmod +x), or choose another program in `command`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es ausführbar machen (chmod +x) oder in `command` ein anderes Programm wählen.</translation>
    </message>
    <message>
        <source>The working directory %1 is not there or may not be entered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Arbeitsverzeichnis %1 gibt es nicht, oder es darf nicht betreten werden.</translation>
    </message>
    <message>
        <source>There is no program %1 in PATH (%2).</source>
        <extracomment>destinations/command</extracomment>
        <translation>In PATH (%2) gibt es kein Programm %1.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>Write the whole path of the program in `command`, or install it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Den vollen Pfad des Programms in `command` schreiben oder es installieren.</translation>
    </message>
    <message>
        <source>Additional fields</source>
        <extracomment>destinations/common</extracomment>
        <translation>Zusätzliche Felder</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <extracomment>destinations/common</extracomment>
        <translation>Unverschlüsseltes http erlauben</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Zertifizierungsstellen (PEM), denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Batch bytes</source>
        <extracomment>destinations/common</extracomment>
        <translation>Stapelbytes</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>destinations/common</extracomment>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Bytes in one request at most, before compression; 0 means the destination&apos;s own limit.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Höchstzahl an Bytes in einer Anfrage, vor der Komprimierung; 0 bedeutet die Grenze des Ziels selbst.</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/common</extracomment>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM) shown to the server; needs `clientKey`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Zertifikat und Kette (PEM), die dem Server gezeigt werden; braucht `clientKey`.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>destinations/common</extracomment>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <extracomment>destinations/common</extracomment>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>destinations/common</extracomment>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Events in one request at most.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Höchstzahl an Ereignissen in einer Anfrage.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>destinations/common</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>First retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Erste Wiederholung (ms)</translation>
    </message>
    <message>
        <source>Flush interval (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Sendeintervall (ms)</translation>
    </message>
    <message>
        <source>How long the first waiting event waits for company.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Wie lange das erste wartende Ereignis auf weitere wartet.</translation>
    </message>
    <message>
        <source>How request bodies are packed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Wie der Inhalt von Anfragen gepackt wird.</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>destinations/common</extracomment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Key of this destination in the journal; the name when it is not set. Keep it when renaming.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Schlüssel dieses Ziels im Journal; ohne Angabe der Name. Beim Umbenennen beibehalten.</translation>
    </message>
    <message>
        <source>Longest retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Längste Wiederholung (ms)</translation>
    </message>
    <message>
        <source>Longest wait before the first retry.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Längste Wartezeit vor der ersten Wiederholung.</translation>
    </message>
    <message>
        <source>Longest wait between two retries.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Längste Wartezeit zwischen zwei Wiederholungen.</translation>
    </message>
    <message>
        <source>Only these events, such as type:grant.* OR data.pct&gt;=80; every event when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Nur diese Ereignisse, etwa type:grant.* OR data.pct&gt;=80; ohne Angabe jedes Ereignis.</translation>
    </message>
    <message>
        <source>Open batches at most; 1 keeps strict order.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Höchstzahl offener Stapel; 1 wahrt die strenge Reihenfolge.</translation>
    </message>
    <message>
        <source>Paths into the event, such as data.principalId or data.items[*].name, whose values are replaced by &quot;[redacted]&quot; before sending. All other bytes stay as they are.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Pfade im Ereignis, etwa data.principalId oder data.items[*].name, deren Werte vor dem Senden durch &quot;[redacted]&quot; ersetzt werden. Alle anderen Bytes bleiben unverändert.</translation>
    </message>
    <message>
        <source>Permits http:// to other machines; this machine is always allowed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Erlaubt http:// zu anderen Rechnern; dieser Rechner ist immer erlaubt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>destinations/common</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>destinations/common</extracomment>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <extracomment>destinations/common</extracomment>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>destinations/common</extracomment>
        <translation>Beginnen ab</translation>
    </message>
    <message>
        <source>Static names and values added to every event.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Feste Namen und Werte, die jedem Ereignis hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Time for one whole request and its answer.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Zeit für eine ganze Anfrage samt Antwort.</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Zeitlimit (ms)</translation>
    </message>
    <message>
        <source>Unencrypted private key (PEM) of the client certificate.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Unverschlüsselter privater Schlüssel (PEM) des Client-Zertifikats.</translation>
    </message>
    <message>
        <source>Where a new destination begins: now, beginning, or an ISO 8601 time.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Wo ein neues Ziel beginnt: now, beginning oder eine Zeit nach ISO 8601.</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port; the environment&apos;s when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>http://host:port oder socks5://host:port; ohne Angabe der Proxy der Umgebung.</translation>
    </message>
    <message>
        <source>must be an address like https://host[:port]</source>
        <extracomment>destinations/common</extracomment>
        <translation>muss eine Adresse wie https://host[:port] sein</translation>
    </message>
    <message>
        <source>must be http://host:port or socks5://host:port</source>
        <extracomment>destinations/common</extracomment>
        <translation>muss http://host:port oder socks5://host:port sein</translation>
    </message>
    <message>
        <source>must be now, beginning or a time like 2026-03-01T12:00:00Z</source>
        <extracomment>destinations/common</extracomment>
        <translation>muss now, beginning oder eine Zeit wie 2026-03-01T12:00:00Z sein</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <extracomment>destinations/common</extracomment>
        <translation>muss vor jedem ? oder # enden</translation>
    </message>
    <message>
        <source>must not hold a user or password</source>
        <extracomment>destinations/common</extracomment>
        <translation>darf weder Benutzer noch Passwort enthalten</translation>
    </message>
    <message>
        <source>must not hold a user or password; give them in the environment (https_proxy) instead</source>
        <extracomment>destinations/common</extracomment>
        <translation>darf weder Benutzer noch Passwort enthalten; diese stattdessen in der Umgebung (https_proxy) angeben</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials in the environment (https_proxy), or use another proxy.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Die Zugangsdaten des Proxys in der Umgebung (https_proxy) angeben oder einen anderen Proxy verwenden.</translation>
    </message>
    <message>
        <source>Sign in to the network this machine is connected to.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Am Netz anmelden, mit dem dieser Rechner verbunden ist.</translation>
    </message>
    <message>
        <source>Something on the way there does not support this request; check the address and any proxy before it.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Etwas auf dem Weg dorthin unterstützt diese Anfrage nicht; die Adresse und einen etwaigen Proxy davor prüfen.</translation>
    </message>
    <message>
        <source>The server answers with a redirect.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Der Server antwortet mit einer Umleitung.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Der Server leitet nach %1 um.</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>destinations/common</extracomment>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>Correct the settings of this destination.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Die Einstellungen dieses Ziels berichtigen.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or name the authority that signed it in `caFile`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Das Zertifikat des Servers erneuern oder in `caFile` die Stelle nennen, die es signiert hat.</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>destinations/common</extracomment>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>destinations/common</extracomment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>a web page instead of an answer</source>
        <extracomment>destinations/common</extracomment>
        <translation>eine Webseite statt einer Antwort</translation>
    </message>
    <message>
        <source>A Datadog API key (not an application key).</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Ein API-Schlüssel von Datadog (kein Anwendungsschlüssel).</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Check `apiKey` and that `site` is the one the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>`apiKey` prüfen, und ob der Schlüssel zu `site` gehört.</translation>
    </message>
    <message>
        <source>Check `site` (and `endpoint`, if it is set): the logs intake does not answer there.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>`site` (und `endpoint`, falls gesetzt) prüfen: Dort antwortet keine Log-Annahme.</translation>
    </message>
    <message>
        <source>Datadog Logs</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog Logs</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags such as env:prod, added after type:&lt;event type&gt;.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Tags wie env:prod, die nach type:&lt;event type&gt; angefügt werden.</translation>
    </message>
    <message>
        <source>The API key is valid.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Der API-Schlüssel ist gültig.</translation>
    </message>
    <message>
        <source>The Datadog site the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Die Datadog-Site, zu der der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The `ddsource` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Der Wert `ddsource` jedes Logs.</translation>
    </message>
    <message>
        <source>The `hostname` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Der Wert `hostname` jedes Logs.</translation>
    </message>
    <message>
        <source>The `service` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Der Wert `service` jedes Logs.</translation>
    </message>
    <message>
        <source>The intake accepts requests.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Die Log-Annahme akzeptiert Anfragen.</translation>
    </message>
    <message>
        <source>The intake answers and asks for events.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Die Log-Annahme antwortet und verlangt Ereignisse.</translation>
    </message>
    <message>
        <source>This endpoint offers no key check; the next step asks the intake.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Dieser Endpunkt bietet keine Schlüsselprüfung; der nächste Schritt fragt die Log-Annahme.</translation>
    </message>
    <message>
        <source>Use another name; service, source, host name and tags have settings of their own.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Einen anderen Namen verwenden; Dienst, Quelle, Hostname und Tags haben eigene Einstellungen.</translation>
    </message>
    <message>
        <source>scheme://host[:port] used instead of Datadog&apos;s own hosts.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>scheme://host[:port] anstelle der Hosts von Datadog.</translation>
    </message>
    <message>
        <source>Choose a `path` on a file system that can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Einen `path` auf einem beschreibbaren Dateisystem wählen.</translation>
    </message>
    <message>
        <source>Create the folder that `path` lies in, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Den Ordner anlegen, in dem `path` liegt, oder einen anderen `path` wählen.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>destinations/file</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Free space on the disk; the events are kept and written then.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Platz auf der Platte schaffen; die Ereignisse bleiben erhalten und werden dann geschrieben.</translation>
    </message>
    <message>
        <source>Give this program&apos;s user the right to write there, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Dem Benutzer dieses Programms dort Schreibrechte geben oder einen anderen `path` wählen.</translation>
    </message>
    <message>
        <source>Let `path` name a file.</source>
        <extracomment>destinations/file</extracomment>
        <translation>In `path` eine Datei angeben.</translation>
    </message>
    <message>
        <source>The file can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>In die Datei kann geschrieben werden.</translation>
    </message>
    <message>
        <source>The file has reached the largest size allowed: move it away or raise the limit.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Die Datei hat die größte erlaubte Größe erreicht: sie verschieben oder die Grenze anheben.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>Another program is writing to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Ein anderes Programm schreibt in %1</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Der Ordner von %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 kann nicht untersucht werden</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot open %1: it is renamed again and again</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 kann nicht geöffnet werden: wird immer wieder umbenannt</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>In %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is for closed files, but nothing ever closes this one.</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 gilt für abgeschlossene Dateien, doch diese wird nie abgeschlossen.</translation>
    </message>
    <message>
        <source>Close after (hours)</source>
        <extracomment>destinations/file</extracomment>
        <translation>Abschließen nach (Stunden)</translation>
    </message>
    <message>
        <source>Close at size (MiB)</source>
        <extracomment>destinations/file</extracomment>
        <translation>Abschließen bei Größe (MiB)</translation>
    </message>
    <message>
        <source>Closed files and those of earlier periods that stay; the oldest are removed. 0: all.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Zahl der abgeschlossenen Dateien und der früherer Zeiträume, die bleiben; die ältesten werden entfernt. 0: alle bleiben.</translation>
    </message>
    <message>
        <source>Closed files kept</source>
        <extracomment>destinations/file</extracomment>
        <translation>Aufbewahrte Dateien</translation>
    </message>
    <message>
        <source>Closes the file before it grows larger and begins a new one; the closed one gets the time before its ending. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Schließt die Datei ab, bevor sie größer wird, und beginnt eine neue; die abgeschlossene erhält die Zeit vor ihrer Endung. 0: nie.</translation>
    </message>
    <message>
        <source>Closes the file when so many hours are over, counted from 1970 UTC: 24 closes it at midnight UTC, at the first event after it. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Schließt die Datei ab, wenn so viele Stunden um sind, gezählt ab 1970 UTC: 24 schließt sie um Mitternacht UTC ab, beim ersten Ereignis danach. 0: nie.</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>destinations/file</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Set `rotateMiB` or `rotateHours`, or let `path` name the time, such as events-%Y-%m-%d.ndjson.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`rotateMiB` oder `rotateHours` setzen oder in `path` die Zeit nennen, etwa events-%Y-%m-%d.ndjson.</translation>
    </message>
    <message>
        <source>Use %Y %m %d %H %M for the time of receipt (UTC), %{type}, or %% for a percent sign.</source>
        <extracomment>destinations/file</extracomment>
        <translation>%Y %m %d %H %M für die Empfangszeit (UTC), %{type} oder %% für ein Prozentzeichen verwenden.</translation>
    </message>
    <message>
        <source>`path` holds &quot;%1&quot;, which is no placeholder.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` enthält „%1“; das ist kein Platzhalter.</translation>
    </message>
    <message>
        <source>The disk did not take the events within %1.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Die Platte hat die Ereignisse nicht innerhalb von %1 angenommen.</translation>
    </message>
    <message>
        <source>The write was ended before it was confirmed.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Das Schreiben wurde beendet, bevor es bestätigt war.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the events.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Der Arbeitsspeicher reicht nicht, um die Ereignisse zu schreiben.</translation>
    </message>
    <message>
        <source>Apache Kafka</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Apache Kafka</translation>
    </message>
    <message>
        <source>Correct security, properties or the files they name.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security, properties oder die dort genannten Dateien berichtigen.</translation>
    </message>
    <message>
        <source>librdkafka refuses the settings: %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka lehnt die Einstellungen ab: %1.</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>den Wert von %1</translation>
    </message>
    <message>
        <source>Allow this user IDEMPOTENT_WRITE on the cluster (or WRITE on the topic, from Kafka 2.8 on).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Diesem Benutzer IDEMPOTENT_WRITE für den Cluster erlauben (oder ab Kafka 2.8 WRITE für das Topic).</translation>
    </message>
    <message>
        <source>Allow this user WRITE and DESCRIBE on the topic.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Diesem Benutzer WRITE und DESCRIBE für das Topic erlauben.</translation>
    </message>
    <message>
        <source>Check security.mechanism, security.username and security.password.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.mechanism, security.username und security.password prüfen.</translation>
    </message>
    <message>
        <source>Check security.protocol, caFile and the client certificate against the brokers&apos; listener.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.protocol, caFile und das Client-Zertifikat mit dem Listener der Broker abgleichen.</translation>
    </message>
    <message>
        <source>Choose another compression.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Eine andere Komprimierung wählen.</translation>
    </message>
    <message>
        <source>Correct the settings of this destination, or have the brokers&apos; repaired.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die Einstellungen dieses Ziels berichtigen oder die der Broker berichtigen lassen.</translation>
    </message>
    <message>
        <source>Create the topic, or correct topic in the settings of this destination.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Das Topic anlegen oder topic in den Einstellungen dieses Ziels berichtigen.</translation>
    </message>
    <message>
        <source>The brokers&apos; policy refuses this: ask whoever runs them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die Richtlinie der Broker lehnt das ab: bei deren Betreiber nachfragen.</translation>
    </message>
    <message>
        <source>Check brokers: names, ports, and that this machine may reach them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokers prüfen: Namen, Ports, und ob dieser Rechner sie erreichen darf.</translation>
    </message>
    <message>
        <source>It has %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Es hat %1</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die Antwort ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The reports make no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die Berichte ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>For example data.grantId: then the events of a grant keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Zum Beispiel data.grantId: dann behalten die Ereignisse eines Grants ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>key must be id, type, none, or a path into data.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>key muss id, type, none oder ein Pfad in data sein.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for the names.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die Namen stehen in CONFIGURATION.md.</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for what it may be.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die erlaubten Werte stehen in CONFIGURATION.md.</translation>
    </message>
    <message>
        <source>events would go nowhere</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Ereignisse gingen ins Leere</translation>
    </message>
    <message>
        <source>every event is settled by its delivery report</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>jedes Ereignis wird durch seinen Zustellbericht abgeschlossen</translation>
    </message>
    <message>
        <source>it is set by the settings of this destination</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>sie wird durch die Einstellungen dieses Ziels gesetzt</translation>
    </message>
    <message>
        <source>it would give messages up that the journal still holds</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>sie würde Nachrichten aufgeben, die das Journal noch hält</translation>
    </message>
    <message>
        <source>it would let messages arrive twice</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Nachrichten könnten damit doppelt ankommen</translation>
    </message>
    <message>
        <source>it would load other people&apos;s code into this program</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>sie würde fremden Code in dieses Programm laden</translation>
    </message>
    <message>
        <source>librdkafka knows no property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka kennt keine Eigenschaft „%1“.</translation>
    </message>
    <message>
        <source>librdkafka refuses the property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka lehnt die Eigenschaft „%1“ ab.</translation>
    </message>
    <message>
        <source>properties holds %1 in clear.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties enthält %1 im Klartext.</translation>
    </message>
    <message>
        <source>properties must not hold %1: %2.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties darf %1 nicht enthalten: %2.</translation>
    </message>
    <message>
        <source>set transactional instead</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>stattdessen transactional setzen</translation>
    </message>
    <message>
        <source>this program answers no such call</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>dieses Programm beantwortet keinen solchen Aufruf</translation>
    </message>
    <message>
        <source>use brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokers verwenden</translation>
    </message>
    <message>
        <source>use compression</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>compression verwenden</translation>
    </message>
    <message>
        <source>Brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Each batch is a transaction: nothing is twice for read_committed consumers, over a crash too. Slower: one batch at a time.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Jeder Stapel ist eine Transaktion: Für Konsumenten mit read_committed ist nichts doppelt, auch nach einem Absturz. Langsamer: ein Stapel nach dem anderen.</translation>
    </message>
    <message>
        <source>For PLAIN and SCRAM.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Für PLAIN und SCRAM.</translation>
    </message>
    <message>
        <source>Give security.username and security.password for this mechanism.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Für dieses Verfahren security.username und security.password angeben.</translation>
    </message>
    <message>
        <source>How to log in. OAUTHBEARER takes its settings from properties (sasl.oauthbearer.…).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Wie angemeldet wird. OAUTHBEARER entnimmt seine Einstellungen properties (sasl.oauthbearer.…).</translation>
    </message>
    <message>
        <source>Kafka&apos;s protocol knows no proxy.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Das Protokoll von Kafka kennt keinen Proxy.</translation>
    </message>
    <message>
        <source>Leave proxy out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>proxy weglassen.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Message key</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Nachrichtenschlüssel</translation>
    </message>
    <message>
        <source>Must exist, unless the brokers make topics by themselves.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Muss vorhanden sein, sofern die Broker Topics nicht selbst anlegen.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Transactional</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Transaktional</translation>
    </message>
    <message>
        <source>Use sasl_ssl (or sasl_plaintext).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>sasl_ssl (oder sasl_plaintext) verwenden.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What the brokers&apos; logs and quotas call this program.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Wie dieses Programm in Logs und Kontingenten der Broker heißt.</translation>
    </message>
    <message>
        <source>Write host:port; the port is 9092 when there is none.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>host:port schreiben; ohne Angabe ist der Port 9092.</translation>
    </message>
    <message>
        <source>brokers has &quot;%1&quot;, which is no host:port.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokers enthält „%1“; das ist kein host:port.</translation>
    </message>
    <message>
        <source>id, type, none, or a path like data.grantId: messages with one key keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>id, type, none oder ein Pfad wie data.grantId: Nachrichten mit gleichem Schlüssel behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, dots, _ or -</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>muss aus 1 bis 249 Buchstaben, Ziffern, Punkten, _ oder - bestehen</translation>
    </message>
    <message>
        <source>security.username is missing.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.username fehlt.</translation>
    </message>
    <message>
        <source>security.username is of no use with security.protocol %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.username ist bei security.protocol %1 ohne Nutzen.</translation>
    </message>
    <message>
        <source>ssl and sasl_ssl encrypt; sasl_plaintext and sasl_ssl log in with the mechanism below.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ssl und sasl_ssl verschlüsseln; sasl_plaintext und sasl_ssl melden mit dem Verfahren unten an.</translation>
    </message>
    <message>
        <source>The batch was ended before its delivery was reported.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Der Stapel wurde beendet, bevor seine Zustellung gemeldet war.</translation>
    </message>
    <message>
        <source>, %1 of them without a leader now</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>, davon %1 zurzeit ohne Leader</translation>
    </message>
    <message>
        <source>The request is not made of records.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Die Anfrage besteht nicht aus Datensätzen.</translation>
    </message>
    <message>
        <source>No report within the time of a transaction.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Kein Bericht innerhalb der Zeit einer Transaktion.</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>eine Ausnahme unbekannter Art</translation>
    </message>
    <message>
        <source>an exception without words</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>eine Ausnahme ohne Text</translation>
    </message>
    <message>
        <source>Tell the author of the plug-in, or use another version of it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Den Autor des Plug-ins informieren oder eine andere Version davon verwenden.</translation>
    </message>
    <message>
        <source>The plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Das Plug-in versagt: %1</translation>
    </message>
    <message>
        <source>The plug-in gave no answer within %1.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Das Plug-in hat innerhalb von %1 nicht geantwortet.</translation>
    </message>
    <message>
        <source>The request was ended before it was answered.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Die Anfrage wurde beendet, bevor sie beantwortet war.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <source>Correct its settings.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Die Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The plug-in cannot make this destination: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Das Plug-in kann dieses Ziel nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>The plug-in fails to check it: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Das Plug-in kann es nicht prüfen: %1</translation>
    </message>
    <message>
        <source>it calls itself %1, its metadata %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es nennt sich selbst %1, seine Metadaten nennen %2</translation>
    </message>
    <message>
        <source>it fails to describe itself: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es kann sich nicht beschreiben: %1</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es hat keine Beschriftung</translation>
    </message>
    <message>
        <source>it has no test</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es hat keinen Test</translation>
    </message>
    <message>
        <source>it made nothing</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es hat nichts erzeugt</translation>
    </message>
    <message>
        <source>its setting %1 has no label or no help</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>seiner Einstellung %1 fehlt Beschriftung oder Hilfe</translation>
    </message>
    <message>
        <source>its setting %1 has the name of another one</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>seine Einstellung %1 trägt den Namen einer anderen</translation>
    </message>
    <message>
        <source>the default of its setting %1 is none of the choices</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>die Vorgabe seiner Einstellung %1 gehört nicht zur Auswahl</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of its settings has other characters than letters and digits</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>der Schlüssel „%1“ seiner Einstellungen enthält andere Zeichen als Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1 gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>%1 can be written to by others (chmod go-w %2)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1 ist für andere beschreibbar (chmod go-w %2)</translation>
    </message>
    <message>
        <source>a destination that is built in</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>ein eingebautes Ziel</translation>
    </message>
    <message>
        <source>it cannot be loaded: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es kann nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>it does not have the interface that it names</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es hat nicht die Schnittstelle, die es nennt</translation>
    </message>
    <message>
        <source>it fails to start: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es kann nicht starten: %1</translation>
    </message>
    <message>
        <source>it is a plug-in for something else (%1)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es ist ein Plug-in für etwas anderes (%1)</translation>
    </message>
    <message>
        <source>it is made for version %1 of the plug-in interface, and this program has version %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es ist für Version %1 der Plug-in-Schnittstelle gemacht, dieses Programm hat Version %2</translation>
    </message>
    <message>
        <source>it is no Qt plug-in, or was built for another Qt</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es ist kein Qt-Plug-in oder wurde für ein anderes Qt gebaut</translation>
    </message>
    <message>
        <source>its metadata has no &quot;type&quot; of small letters, digits and hyphens</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>seinen Metadaten fehlt ein &quot;type&quot; aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>its type %1 is that of %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>sein Typ %1 ist der von %2</translation>
    </message>
    <message>
        <source>Repair what the destination complains about, then retry.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Beheben, was das Ziel bemängelt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s answer is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Die Antwort des Plug-ins gibt es nicht.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s outcome is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Das Ergebnis des Plug-ins gibt es nicht.</translation>
    </message>
    <message>
        <source>cannot be checked, because the plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>kann nicht geprüft werden, weil das Plug-in versagt: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <extracomment>destinations</extracomment>
        <translation>%1 wird nicht verwendet: %2.</translation>
    </message>
    <message>
        <source>its type %1 is that of a plug-in that is loaded already</source>
        <extracomment>destinations</extracomment>
        <translation>sein Typ %1 ist der eines bereits geladenen Plug-ins</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>destinations</extracomment>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Check host and port, `proxy` if one is used, and that no firewall is in between.</source>
        <extracomment>destinations</extracomment>
        <translation>Host und Port prüfen, `proxy`, falls verwendet, und ob eine Firewall dazwischenliegt.</translation>
    </message>
    <message>
        <source>Check host and port, or raise `timeoutMs`.</source>
        <extracomment>destinations</extracomment>
        <translation>Host und Port prüfen oder `timeoutMs` erhöhen.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <extracomment>destinations</extracomment>
        <translation>Prüfen, ob der Port TLS 1.2 oder neuer spricht.</translation>
    </message>
    <message>
        <source>Check the address for mistakes, and this machine&apos;s connection to the network.</source>
        <extracomment>destinations</extracomment>
        <translation>Die Adresse auf Fehler prüfen, ebenso die Netzverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of destination.</source>
        <extracomment>destinations</extracomment>
        <translation>„%1“ ist kein Zieltyp.</translation>
    </message>
    <message>
        <source>Use datadog, splunk, s3, bigquery, kafka, webhook, file or command.</source>
        <extracomment>destinations</extracomment>
        <translation>datadog, splunk, s3, bigquery, kafka, webhook, file oder command verwenden.</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from a container, and there is none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das AWS-Profil „%1“ verlangt Schlüssel von einem Container, und es gibt keinen.</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from the environment, which holds none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das AWS-Profil „%1“ verlangt Schlüssel aus der Umgebung, die keine enthält.</translation>
    </message>
    <message>
        <source>AWS_CONTAINER_CREDENTIALS_FULL_URI names a place credentials are not read from.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_CREDENTIALS_FULL_URI nennt einen Ort, von dem keine Zugangsdaten gelesen werden.</translation>
    </message>
    <message>
        <source>Create it with `aws configure --profile %1`, or correct `profile`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Mit `aws configure --profile %1` anlegen oder `profile` berichtigen.</translation>
    </message>
    <message>
        <source>Give it keys: `aws configure export-credentials --profile %1 --format env` prints those of a sign-on for the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ihm Schlüssel geben: `aws configure export-credentials --profile %1 --format env` gibt die einer Anmeldung für die AWS_*-Variablen aus.</translation>
    </message>
    <message>
        <source>No AWS credentials were found, and instance metadata is switched off.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Es wurden keine AWS-Zugangsdaten gefunden, und die Instanzmetadaten sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Run it where AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Dort ausführen, wo AWS_CONTAINER_CREDENTIALS_RELATIVE_URI oder _FULL_URI gesetzt ist.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY setzen.</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId` und `secretAccessKey`, `profile` oder die AWS_*-Variablen setzen.</translation>
    </message>
    <message>
        <source>Set source_profile, credential_source or web_identity_token_file.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>source_profile, credential_source oder web_identity_token_file setzen.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; %2.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das AWS-Profil „%1“ %2.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is in neither ~/.aws/config nor ~/.aws/credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das AWS-Profil „%1“ steht weder in ~/.aws/config noch in ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is its own source.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das AWS-Profil „%1“ ist seine eigene Quelle.</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; has no source of credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Rolle des AWS-Profils „%1“ hat keine Quelle für Zugangsdaten.</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; wants a code from a device (mfa_serial).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Rolle des AWS-Profils „%1“ verlangt einen Code von einem Gerät (mfa_serial).</translation>
    </message>
    <message>
        <source>Use a role that a program without a person may assume.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Eine Rolle verwenden, die ein Programm ohne eine Person annehmen darf.</translation>
    </message>
    <message>
        <source>Use https, this machine, 169.254.170.2 or 169.254.170.23.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>https, diesen Rechner, 169.254.170.2 oder 169.254.170.23 verwenden.</translation>
    </message>
    <message>
        <source>holds no keys and no role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>enthält weder Schlüssel noch Rolle</translation>
    </message>
    <message>
        <source>uses single sign-on, which is not supported</source>
        <extracomment>destinations/s3</extracomment>
        <translation>verwendet Single Sign-on, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Check the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Datei prüfen, die AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE nennt.</translation>
    </message>
    <message>
        <source>Check the file that AWS_WEB_IDENTITY_TOKEN_FILE or the profile names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Datei prüfen, die AWS_WEB_IDENTITY_TOKEN_FILE oder das Profil nennt.</translation>
    </message>
    <message>
        <source>Check the role, its trust policy and external id, or the credentials it is assumed with.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Rolle, ihre Vertrauensrichtlinie und externe Kennung prüfen oder die Zugangsdaten, mit denen sie angenommen wird.</translation>
    </message>
    <message>
        <source>No credentials from %1: %2</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Keine Zugangsdaten von %1: %2</translation>
    </message>
    <message>
        <source>No credentials from %1: HTTP %2 %3 %4</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Keine Zugangsdaten von %1: HTTP %2 %3 %4</translation>
    </message>
    <message>
        <source>Outside of AWS set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Außerhalb von AWS `accessKeyId` und `secretAccessKey`, `profile` oder die AWS_*-Variablen setzen.</translation>
    </message>
    <message>
        <source>The container&apos;s token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das Token %1 des Containers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The web identity token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das Web-Identity-Token %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>an answer without credentials</source>
        <extracomment>destinations/s3</extracomment>
        <translation>eine Antwort ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>the container&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>den Metadaten des Containers</translation>
    </message>
    <message>
        <source>the instance&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>den Metadaten der Instanz</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>An empty object was written under the prefix.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ein leeres Objekt wurde unter dem Präfix geschrieben.</translation>
    </message>
    <message>
        <source>The empty object %1 stays: removing it is not allowed, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das leere Objekt %1 bleibt: Es zu entfernen ist nicht erlaubt; das ist auch nicht nötig.</translation>
    </message>
    <message>
        <source>The empty object was removed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das leere Objekt wurde entfernt.</translation>
    </message>
    <message>
        <source>The keys are accepted and the bucket is there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Schlüssel werden akzeptiert, und den Bucket gibt es.</translation>
    </message>
    <message>
        <source>The keys are accepted; listing is not allowed to them, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Schlüssel werden akzeptiert; auflisten dürfen sie nicht; das ist auch nicht nötig.</translation>
    </message>
    <message>
        <source>must be a bucket&apos;s name: 3 to 63 lower-case letters, digits, dots and dashes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>muss ein Bucket-Name sein: 3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Striche</translation>
    </message>
    <message>
        <source>must be the bucket&apos;s name alone, without s3://</source>
        <extracomment>destinations/s3</extracomment>
        <translation>muss der bloße Bucket-Name sein, ohne s3://</translation>
    </message>
    <message>
        <source>must be the name of a bucket; write the alias of an access point instead of its ARN</source>
        <extracomment>destinations/s3</extracomment>
        <translation>muss der Name eines Buckets sein; statt der ARN eines Zugriffspunkts dessen Alias schreiben</translation>
    </message>
    <message>
        <source>must have at most %1 bytes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>darf höchstens %1 Bytes haben</translation>
    </message>
    <message>
        <source>must not begin or end with a slash or hold two in a row: parts are joined by one</source>
        <extracomment>destinations/s3</extracomment>
        <translation>darf nicht mit einem Schrägstrich beginnen oder enden oder zwei nacheinander enthalten: Teile werden durch einen verbunden</translation>
    </message>
    <message>
        <source>must not hold . or .. as a part</source>
        <extracomment>destinations/s3</extracomment>
        <translation>darf . oder .. nicht als Teil enthalten</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <extracomment>destinations/s3</extracomment>
        <translation>darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>Allow s3:PutObject on the prefix for these credentials (bucket policy, IAM policy, and kms:GenerateDataKey with SSE-KMS). Batches that were open when `prefix` was changed still go to the old one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Diesen Zugangsdaten s3:PutObject für das Präfix erlauben (Bucket-Richtlinie, IAM-Richtlinie und mit SSE-KMS kms:GenerateDataKey). Stapel, die bei der Änderung von `prefix` offen waren, gehen noch an das alte.</translation>
    </message>
    <message>
        <source>Check `accessKeyId` or the profile: the provider does not know the key.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId` oder das Profil prüfen: Der Anbieter kennt den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check `bucket`, `region`, `endpoint` and `pathStyle`: nothing takes objects there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`bucket`, `region`, `endpoint` und `pathStyle` prüfen: Dort nimmt nichts Objekte an.</translation>
    </message>
    <message>
        <source>Check `kmsKeyId`: the key must be enabled, in the bucket&apos;s region, and usable by these credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`kmsKeyId` prüfen: Der Schlüssel muss aktiviert, in der Region des Buckets und mit diesen Zugangsdaten verwendbar sein.</translation>
    </message>
    <message>
        <source>Check `secretAccessKey`, and that no proxy changes requests.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`secretAccessKey` prüfen, und ob kein Proxy Anfragen verändert.</translation>
    </message>
    <message>
        <source>Check the account at the provider.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Das Konto beim Anbieter prüfen.</translation>
    </message>
    <message>
        <source>Correct `bucket`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`bucket` berichtigen.</translation>
    </message>
    <message>
        <source>Correct the setting that the answer names (storage class, encryption, tags, bucket).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Einstellung berichtigen, die die Antwort nennt (Speicherklasse, Verschlüsselung, Tags, Bucket).</translation>
    </message>
    <message>
        <source>Create the bucket, or correct `bucket`, `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Den Bucket anlegen oder `bucket`, `endpoint` und `pathStyle` berichtigen.</translation>
    </message>
    <message>
        <source>Renew the credentials; those from files and profiles are read again at the next attempt.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Zugangsdaten erneuern; die aus Dateien und Profilen werden beim nächsten Versuch neu gelesen.</translation>
    </message>
    <message>
        <source>Set `region` to %1, and check `endpoint`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`region` auf %1 setzen und `endpoint` prüfen.</translation>
    </message>
    <message>
        <source>Set `region` to the bucket&apos;s region, and check `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`region` auf die Region des Buckets setzen und `endpoint` und `pathStyle` prüfen.</translation>
    </message>
    <message>
        <source>The store answers without words.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Der Speicher antwortet ohne Text.</translation>
    </message>
    <message>
        <source>The store does not know one of the headers. If it is If-None-Match, set `conditionalWrites` to false.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Der Speicher kennt einen der Header nicht. Ist es If-None-Match, `conditionalWrites` auf false setzen.</translation>
    </message>
    <message>
        <source>A profile of ~/.aws/config and ~/.aws/credentials: keys, an assumed role, or a web identity.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ein Profil aus ~/.aws/config und ~/.aws/credentials: Schlüssel, eine angenommene Rolle oder eine Web-Identität.</translation>
    </message>
    <message>
        <source>ARN of a role that is assumed with the credentials found.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ARN einer Rolle, die mit den gefundenen Zugangsdaten angenommen wird.</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>Access key id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Access key. When it is not set, credentials come from `profile`, or from the environment, a web identity, the default profile, the container&apos;s or the instance&apos;s metadata, in this order.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Zugriffsschlüssel. Ohne Angabe kommen die Zugangsdaten aus `profile` oder in dieser Reihenfolge aus der Umgebung, einer Web-Identität, dem Standardprofil, den Metadaten des Containers oder der Instanz.</translation>
    </message>
    <message>
        <source>An access key needs both its id and its secret.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ein Zugriffsschlüssel braucht sowohl seine Kennung als auch sein Geheimnis.</translation>
    </message>
    <message>
        <source>Belongs to `accessKeyId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Gehört zu `accessKeyId`.</translation>
    </message>
    <message>
        <source>Both `accessKeyId` and `profile` are set; only one can be used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Sowohl `accessKeyId` als auch `profile` sind gesetzt; nur eines kann verwendet werden.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bucket im Pfad</translation>
    </message>
    <message>
        <source>Conditional writes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bedingtes Schreiben</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Id, ARN or alias of the key for aws:kms; the account&apos;s own key when it is not set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Kennung, ARN oder Alias des Schlüssels für aws:kms; ohne Angabe der eigene Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>KMS key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>KMS-Schlüssel</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Object tags, at most ten; need s3:PutObjectTagging.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Objekt-Tags, höchstens zehn; brauchen s3:PutObjectTagging.</translation>
    </message>
    <message>
        <source>Of temporary keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Von befristeten Schlüsseln.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Einige entfernen.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Sends If-None-Match: * so that an object is never written twice. Switch it off for stores that do not know the header: a repeated write then replaces the object by the same one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Sendet If-None-Match: *, damit ein Objekt nie zweimal geschrieben wird. Für Speicher ausschalten, die den Header nicht kennen: ein wiederholtes Schreiben ersetzt das Objekt dann durch das gleiche.</translation>
    </message>
    <message>
        <source>Server-side encryption: none leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Serverseitige Verschlüsselung: none überlässt sie dem Bucket.</translation>
    </message>
    <message>
        <source>Session token</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey` too.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Auch `accessKeyId` und `secretAccessKey` setzen.</translation>
    </message>
    <message>
        <source>Set `roleArn`, or remove `externalId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`roleArn` setzen oder `externalId` entfernen.</translation>
    </message>
    <message>
        <source>Set `sse` to aws:kms.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`sse` auf aws:kms setzen.</translation>
    </message>
    <message>
        <source>Set both `accessKeyId` and `secretAccessKey`, or none of them.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Sowohl `accessKeyId` als auch `secretAccessKey` setzen oder keines von beiden.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>The bucket the objects go to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Der Bucket, in den die Objekte gehen.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region. When the bucket says that it lies in another one, that is used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Die Region des Buckets. Meldet der Bucket, dass er in einer anderen liegt, wird diese verwendet.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and + - = . _ : / @; names up to 128, values up to 256 characters.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Buchstaben, Ziffern, Leerzeichen und + - = . _ : / @ verwenden; Namen bis 128, Werte bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>What the keys begin with, without slashes at its ends. Batches that are open when it is changed keep their keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Womit die Schlüssel beginnen, ohne Schrägstriche an den Enden. Stapel, die bei einer Änderung offen sind, behalten ihre Schlüssel.</translation>
    </message>
    <message>
        <source>What the role&apos;s trust policy asks for; needs `roleArn`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Was die Vertrauensrichtlinie der Rolle verlangt; braucht `roleArn`.</translation>
    </message>
    <message>
        <source>`externalId` is set without a role.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`externalId` ist ohne Rolle gesetzt.</translation>
    </message>
    <message>
        <source>`kmsKeyId` is set but `sse` does not use it.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`kmsKeyId` ist gesetzt, aber `sse` verwendet es nicht.</translation>
    </message>
    <message>
        <source>`sessionToken` is set without the key it belongs to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`sessionToken` ist ohne den zugehörigen Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>`tags` holds &quot;%1&quot;, which S3 does not take.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` enthält „%1“, was S3 nicht annimmt.</translation>
    </message>
    <message>
        <source>`tags` holds %1 tags; S3 takes at most 10.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` enthält %1 Tags; S3 nimmt höchstens 10 an.</translation>
    </message>
    <message>
        <source>default leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>default überlässt sie dem Bucket.</translation>
    </message>
    <message>
        <source>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, when the first event was received), which Athena, Glue and Spark read as partitions.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, Empfang des ersten Ereignisses), was Athena, Glue und Spark als Partitionen lesen.</translation>
    </message>
    <message>
        <source>https://host/bucket/key instead of https://bucket.host/key. When it is not set: true with an endpoint and for buckets with dots in their names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>https://host/bucket/key statt https://bucket.host/key. Ohne Angabe: true mit einem Endpunkt und bei Buckets mit Punkten im Namen.</translation>
    </message>
    <message>
        <source>must be a key&apos;s id, ARN or alias</source>
        <extracomment>destinations/s3</extracomment>
        <translation>muss Kennung, ARN oder Alias eines Schlüssels sein</translation>
    </message>
    <message>
        <source>must be a role&apos;s ARN such as arn:aws:iam::123456789012:role/archive</source>
        <extracomment>destinations/s3</extracomment>
        <translation>muss die ARN einer Rolle wie arn:aws:iam::123456789012:role/archive sein</translation>
    </message>
    <message>
        <source>must be the name of a region such as eu-west-1</source>
        <extracomment>destinations/s3</extracomment>
        <translation>muss der Name einer Region wie eu-west-1 sein</translation>
    </message>
    <message>
        <source>scheme://host[:port] of a compatible store (MinIO, R2, Wasabi …) instead of Amazon&apos;s hosts; roles are assumed there too, unless AWS_ENDPOINT_URL_STS is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>scheme://host[:port] eines kompatiblen Speichers (MinIO, R2, Wasabi …) statt der Hosts von Amazon; auch Rollen werden dort angenommen, sofern AWS_ENDPOINT_URL_STS nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Check `hecToken`: it must exist in Splunk and be enabled.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>`hecToken` prüfen: Es muss in Splunk vorhanden und aktiviert sein.</translation>
    </message>
    <message>
        <source>Check `hecUrl`: no HTTP Event Collector answers there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>`hecUrl` prüfen: Dort antwortet kein HTTP Event Collector.</translation>
    </message>
    <message>
        <source>Create the index in Splunk, allow it for the token, or correct `index`.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Den Index in Splunk anlegen, ihn für das Token erlauben oder `index` berichtigen.</translation>
    </message>
    <message>
        <source>Let any proxy before Splunk pass the header X-Splunk-Request-Channel, or switch indexer acknowledgement off for this token.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Einen etwaigen Proxy vor Splunk den Header X-Splunk-Request-Channel durchlassen lassen oder die Indexer-Bestätigung für dieses Token ausschalten.</translation>
    </message>
    <message>
        <source>Splunk accepted the events but gave no ackId to ask for.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk hat die Ereignisse angenommen, aber keine ackId zum Nachfragen geliefert.</translation>
    </message>
    <message>
        <source>Splunk cannot be asked whether the events are indexed: let any proxy before it pass /services/collector/ack, or set `ack` to off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk kann nicht gefragt werden, ob die Ereignisse indiziert sind: einen etwaigen Proxy davor /services/collector/ack durchlassen lassen oder `ack` auf off setzen.</translation>
    </message>
    <message>
        <source>Splunk found no event in the request: a proxy may have emptied it, or set `compression` to none.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk hat kein Ereignis in der Anfrage gefunden: Womöglich hat ein Proxy sie geleert; andernfalls `compression` auf none setzen.</translation>
    </message>
    <message>
        <source>Splunk gave a code this version does not know; look it up in Splunk&apos;s documentation.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk hat einen Code geliefert, den diese Version nicht kennt; in der Dokumentation von Splunk nachschlagen.</translation>
    </message>
    <message>
        <source>Switch indexer acknowledgement on for this token in Splunk, or set `ack` to auto or off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Die Indexer-Bestätigung für dieses Token in Splunk einschalten oder `ack` auf auto oder off setzen.</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Die Antwort stammt nicht vom HTTP Event Collector von Splunk.</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s acknowledgement endpoint.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Die Antwort stammt nicht vom Bestätigungsendpunkt von Splunk.</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Acknowledgement timeout (ms)</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Zeitlimit der Bestätigung (ms)</translation>
    </message>
    <message>
        <source>Address of the HTTP Event Collector, such as https://splunk.example.com:8088.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Adresse des HTTP Event Collector, etwa https://splunk.example.com:8088.</translation>
    </message>
    <message>
        <source>HEC URL</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HEC-URL</translation>
    </message>
    <message>
        <source>HEC token</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HEC-Token</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index the events go to.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Index, in den die Ereignisse gehen.</translation>
    </message>
    <message>
        <source>Indexer acknowledgement: an event counts as delivered once Splunk says that it is indexed. auto follows the token, on insists, off counts an accepted event as delivered.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Indexer-Bestätigung: Ein Ereignis gilt als zugestellt, sobald Splunk es als indiziert meldet. auto folgt dem Token, on besteht darauf, off zählt ein angenommenes Ereignis als zugestellt.</translation>
    </message>
    <message>
        <source>No health report is offered there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Dort wird kein Zustandsbericht angeboten.</translation>
    </message>
    <message>
        <source>Source type</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Quelltyp</translation>
    </message>
    <message>
        <source>Splunk HEC</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk HEC</translation>
    </message>
    <message>
        <source>Splunk is healthy.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk ist in gutem Zustand.</translation>
    </message>
    <message>
        <source>The `host` of every event; Splunk&apos;s own choice when it is not set.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Der Wert `host` jedes Ereignisses; ohne Angabe wählt Splunk ihn selbst.</translation>
    </message>
    <message>
        <source>The `source` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Der Wert `source` jedes Ereignisses.</translation>
    </message>
    <message>
        <source>The `sourcetype` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Der Wert `sourcetype` jedes Ereignisses.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Das Token wird akzeptiert.</translation>
    </message>
    <message>
        <source>Token of the HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Token des HTTP Event Collector.</translation>
    </message>
    <message>
        <source>What Splunk has not acknowledged for so long is sent again.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Was Splunk so lange nicht bestätigt hat, wird erneut gesendet.</translation>
    </message>
    <message>
        <source>A batch of several events was given to a webhook that sends them singly.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Ein Stapel mehrerer Ereignisse ging an einen Webhook, der sie einzeln sendet.</translation>
    </message>
    <message>
        <source>Check `url`: the receiver takes no events there.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`url` prüfen: Der Empfänger nimmt dort keine Ereignisse an.</translation>
    </message>
    <message>
        <source>Check the credentials (`auth`, `secret`) that the receiver expects.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Die Zugangsdaten (`auth`, `secret`) prüfen, die der Empfänger erwartet.</translation>
    </message>
    <message>
        <source>The receiver accepts requests.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Der Empfänger akzeptiert Anfragen.</translation>
    </message>
    <message>
        <source>The receiver answers and asks for events.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Der Empfänger antwortet und verlangt Ereignisse.</translation>
    </message>
    <message>
        <source>The receiver answers.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Der Empfänger antwortet.</translation>
    </message>
    <message>
        <source>The receiver answers; only an event can show that it takes one.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Der Empfänger antwortet; nur ein Ereignis kann zeigen, ob er eines annimmt.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A user name for basic authentication cannot hold a colon.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Ein Benutzername für Basic-Authentifizierung darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user and a password.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Basic-Authentifizierung braucht Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Bearer-Authentifizierung braucht ein Token.</translation>
    </message>
    <message>
        <source>Correct `auth.user`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.user` berichtigen.</translation>
    </message>
    <message>
        <source>Credentials are set but `auth.type` does not use them.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Zugangsdaten sind gesetzt, aber `auth.type` verwendet sie nicht.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Further request headers. They are not secret: credentials belong to auth.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Weitere Header der Anfrage. Sie sind nicht geheim: Zugangsdaten gehören in auth.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>How the receiver knows the sender.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Woran der Empfänger den Absender erkennt.</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Passwort für Basic-Authentifizierung.</translation>
    </message>
    <message>
        <source>Remove it from `headers`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Es aus `headers` entfernen.</translation>
    </message>
    <message>
        <source>Set `auth.token`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.token` setzen.</translation>
    </message>
    <message>
        <source>Set `auth.type` to basic or bearer.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.type` auf basic oder bearer setzen.</translation>
    </message>
    <message>
        <source>Set `auth.user` and `auth.password`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.user` und `auth.password` setzen.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Signs each request as Grantex does: X-Grantex-Signature-V2 is sha256= and the hex HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, over the body as it is on the wire (after compression).</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Signiert jede Anfrage wie Grantex: X-Grantex-Signature-V2 ist sha256= und der hexadezimale HMAC-SHA256 von &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, über den Inhalt, wie er übertragen wird (nach der Komprimierung).</translation>
    </message>
    <message>
        <source>The value of header &quot;%1&quot; holds control characters.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Der Wert des Headers „%1“ enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token for bearer authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Token für Bearer-Authentifizierung.</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Buchstaben, Ziffern und Striche verwenden.</translation>
    </message>
    <message>
        <source>User for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Benutzer für Basic-Authentifizierung.</translation>
    </message>
    <message>
        <source>Where the events are posted.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Wohin die Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>In einer Zeile schreiben.</translation>
    </message>
    <message>
        <source>`headers` holds &quot;%1&quot;, which is no header name.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`headers` enthält „%1“; das ist kein Headername.</translation>
    </message>
    <message>
        <source>array: a JSON array; ndjson: one event a line; single: one request for each event.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>array: ein JSON-Array; ndjson: ein Ereignis je Zeile; single: eine Anfrage je Ereignis.</translation>
    </message>
    <message>
        <source>must be an address like https://host/path</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>muss eine Adresse wie https://host/path sein</translation>
    </message>
    <message>
        <source>must not hold a user or password; use auth.user and auth.password</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>darf weder Benutzer noch Passwort enthalten; auth.user und auth.password verwenden</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <extracomment>event</extracomment>
        <translation>Das JSON ist tiefer als 1024 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <extracomment>event</extracomment>
        <translation>Das JSON ist kein Objekt.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <extracomment>event</extracomment>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <extracomment>event</extracomment>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an event.</source>
        <extracomment>event</extracomment>
        <translation>„%1“ ist kein Pfad in einem Ereignis.</translation>
    </message>
    <message>
        <source>Write member names joined by dots, such as data.principalId or data.items[*].name.</source>
        <extracomment>event</extracomment>
        <translation>Feldnamen mit Punkten verbunden schreiben, etwa data.principalId oder data.items[*].name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column.</source>
        <extracomment>export</extracomment>
        <translation>„%1“ ist keine Spalte.</translation>
    </message>
    <message>
        <source>Columns are %1, or a path such as data.pct.</source>
        <extracomment>export</extracomment>
        <translation>Spalten sind %1 oder ein Pfad wie data.pct.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>files</extracomment>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <extracomment>files</extracomment>
        <translation>%1 ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>files</extracomment>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>files</extracomment>
        <translation>Sie als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is a SQLite database.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei ist eine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>The file is no text: it holds zero bytes.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei ist kein Text: Sie enthält Nullbytes.</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not read here.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei ist auf eine Weise gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, which JSON files are not.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei ist Text in UTF-16, was JSON-Dateien nicht sind.</translation>
    </message>
    <message>
        <source>To look at a journal, start the program with the profile or configuration that names it.</source>
        <extracomment>files</extracomment>
        <translation>Um ein Journal anzusehen, das Programm mit dem Profil oder der Konfiguration starten, die es nennt.</translation>
    </message>
    <message>
        <source>Unpack it first; only gzip (.gz) is read as it is.</source>
        <extracomment>files</extracomment>
        <translation>Sie zuerst entpacken; nur gzip (.gz) wird unmittelbar gelesen.</translation>
    </message>
    <message>
        <source>Only the first 512 GiB of a file are read.</source>
        <extracomment>files</extracomment>
        <translation>Von einer Datei werden nur die ersten 512 GiB gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei ist nicht weiter lesbar: %1.</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei wurde geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>files</extracomment>
        <translation>Sie erneut öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read any more: %1.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei ist nicht mehr lesbar: %1.</translation>
    </message>
    <message>
        <source>The file holds no such event.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei enthält kein solches Ereignis.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>Die Zeile ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>The event is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>Das Ereignis ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>The file ends before the blank line that would end this event.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei endet vor der Leerzeile, die dieses Ereignis beenden würde.</translation>
    </message>
    <message>
        <source>Free some space there, or name another directory in TMPDIR.</source>
        <extracomment>files</extracomment>
        <translation>Dort Platz schaffen oder in TMPDIR ein anderes Verzeichnis nennen.</translation>
    </message>
    <message>
        <source>The unpacked events cannot be kept in %1: %2.</source>
        <extracomment>files</extracomment>
        <translation>Die entpackten Ereignisse können in %1 nicht aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>The packed data is damaged: what follows cannot be unpacked.</source>
        <extracomment>files</extracomment>
        <translation>Die gepackten Daten sind beschädigt: Was folgt, kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The packed file ends too early: what would follow is missing.</source>
        <extracomment>files</extracomment>
        <translation>Die gepackte Datei endet zu früh: Was folgen würde, fehlt.</translation>
    </message>
    <message>
        <source>A text in this object is not closed on its line.</source>
        <extracomment>files</extracomment>
        <translation>Ein Text in diesem Objekt ist in seiner Zeile nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The file ends before the ] of its list.</source>
        <extracomment>files</extracomment>
        <translation>Die Datei endet vor der ] ihrer Liste.</translation>
    </message>
    <message>
        <source>The object is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>Das Objekt ist länger als 16 MiB.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <extracomment>files</extracomment>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This object is never closed.</source>
        <extracomment>files</extracomment>
        <translation>Dieses Objekt wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This stands behind the end of the list.</source>
        <extracomment>files</extracomment>
        <translation>Das steht hinter dem Ende der Liste.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <extracomment>filter</extracomment>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is no state of a row; known are %2.</source>
        <extracomment>filter</extracomment>
        <translation>%1 ist kein Zustand einer Zeile; bekannt sind %2.</translation>
    </message>
    <message>
        <source>%1 is no time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 ist keine Zeit.</translation>
    </message>
    <message>
        <source>2026-03-01T12:00Z, 14:02, today, now-5m</source>
        <extracomment>filter</extracomment>
        <translation>2026-03-01T12:00Z, 14:02, today, now-5m</translation>
    </message>
    <message>
        <source>A regular expression fits text only.</source>
        <extracomment>filter</extracomment>
        <translation>Ein regulärer Ausdruck passt nur auf Text.</translation>
    </message>
    <message>
        <source>Every event has this.</source>
        <extracomment>filter</extracomment>
        <translation>Das hat jedes Ereignis.</translation>
    </message>
    <message>
        <source>age is compared with &lt; or &gt;.</source>
        <extracomment>filter</extracomment>
        <translation>age wird mit &lt; oder &gt; verglichen.</translation>
    </message>
    <message>
        <source>is takes a word after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>Nach is: folgt ein Wort.</translation>
    </message>
    <message>
        <source>last takes one length of time after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>Nach last: folgt eine einzige Zeitspanne.</translation>
    </message>
    <message>
        <source>&lt;</source>
        <extracomment>filter</extracomment>
        <translation>&lt;</translation>
    </message>
    <message>
        <source>&gt;</source>
        <extracomment>filter</extracomment>
        <translation>&gt;</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>filter</extracomment>
        <translation>über</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>filter</extracomment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>filter</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>filter</extracomment>
        <translation>unter</translation>
    </message>
    <message>
        <source>both sides; a space says the same</source>
        <extracomment>filter</extracomment>
        <translation>beide Seiten; ein Leerzeichen besagt dasselbe</translation>
    </message>
    <message>
        <source>either of both sides</source>
        <extracomment>filter</extracomment>
        <translation>eine der beiden Seiten</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>filter</extracomment>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>filter</extracomment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <extracomment>filter</extracomment>
        <translation>passt auf einen regulären Ausdruck</translation>
    </message>
    <message>
        <source>matches, case-blind, with * and ?</source>
        <extracomment>filter</extracomment>
        <translation>passt ohne Groß-/Kleinschreibung, mit * und ?</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <extracomment>filter</extracomment>
        <translation>bis einschließlich</translation>
    </message>
    <message>
        <source>what follows must not hold; - says the same</source>
        <extracomment>filter</extracomment>
        <translation>was folgt, darf nicht gelten; - besagt dasselbe</translation>
    </message>
    <message>
        <source>whether the event has it, such as has:data.pct</source>
        <extracomment>filter</extracomment>
        <translation>ob das Ereignis es hat, etwa has:data.pct</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (case matters)</source>
        <extracomment>filter</extracomment>
        <translation>%1 (Groß-/Kleinschreibung zählt)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>filter</extracomment>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>filter</extracomment>
        <translation>%1-Ereignisse</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>filter</extracomment>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>filter</extracomment>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>filter</extracomment>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>filter</extracomment>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>filter</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>filter</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>filter</extracomment>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>filter</extracomment>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>filter</extracomment>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>filter</extracomment>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>filter</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>all events</source>
        <extracomment>filter</extracomment>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>filter</extracomment>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>filter</extracomment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>filter</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>filter</extracomment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>filter</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>both %1</source>
        <extracomment>filter</extracomment>
        <translation>zugleich %1</translation>
    </message>
    <message>
        <source>but no %1</source>
        <extracomment>filter</extracomment>
        <translation>aber keine %1</translation>
    </message>
    <message>
        <source>but not %1</source>
        <extracomment>filter</extracomment>
        <translation>aber nicht %1</translation>
    </message>
    <message>
        <source>containing %1</source>
        <extracomment>filter</extracomment>
        <translation>mit %1 darin</translation>
    </message>
    <message>
        <source>either %1</source>
        <extracomment>filter</extracomment>
        <translation>entweder %1</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>filter</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>events %1</source>
        <extracomment>filter</extracomment>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <extracomment>filter</extracomment>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>for principal %1</source>
        <extracomment>filter</extracomment>
        <translation>für Prinzipal %1</translation>
    </message>
    <message>
        <source>from agent %1</source>
        <extracomment>filter</extracomment>
        <translation>von Agent %1</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>filter</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <extracomment>filter</extracomment>
        <translation>in den letzten %1</translation>
    </message>
    <message>
        <source>in the last day</source>
        <extracomment>filter</extracomment>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <extracomment>filter</extracomment>
        <translation>in der letzten Stunde</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <extracomment>filter</extracomment>
        <translation>in der letzten Minute</translation>
    </message>
    <message>
        <source>in the last second</source>
        <extracomment>filter</extracomment>
        <translation>in der letzten Sekunde</translation>
    </message>
    <message>
        <source>in the last week</source>
        <extracomment>filter</extracomment>
        <translation>in der letzten Woche</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>filter</extracomment>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>of grant %1</source>
        <extracomment>filter</extracomment>
        <translation>des Grants %1</translation>
    </message>
    <message>
        <source>of type %1</source>
        <extracomment>filter</extracomment>
        <translation>vom Typ %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <extracomment>filter</extracomment>
        <translation>gesendet an %1</translation>
    </message>
    <message>
        <source>that are %1</source>
        <extracomment>filter</extracomment>
        <translation>die %1 sind</translation>
    </message>
    <message>
        <source>that have %1</source>
        <extracomment>filter</extracomment>
        <translation>die %1 haben</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <extracomment>filter</extracomment>
        <translation>deren %1 %2 ist</translation>
    </message>
    <message>
        <source>with a time %1</source>
        <extracomment>filter</extracomment>
        <translation>mit einer Zeit %1</translation>
    </message>
    <message>
        <source>with an age %1</source>
        <extracomment>filter</extracomment>
        <translation>mit einem Alter von %1</translation>
    </message>
    <message>
        <source>with scope %1</source>
        <extracomment>filter</extracomment>
        <translation>mit Umfang %1</translation>
    </message>
    <message>
        <source>with text like %1</source>
        <extracomment>filter</extracomment>
        <translation>mit Text wie %1</translation>
    </message>
    <message>
        <source>a destination it was sent to; dest:NAME:failed</source>
        <extracomment>filter</extracomment>
        <translation>ein Ziel, an das es gesendet wurde; dest:NAME:failed</translation>
    </message>
    <message>
        <source>a state of the row, such as gap or pinned</source>
        <extracomment>filter</extracomment>
        <translation>ein Zustand der Zeile, etwa gap oder pinned</translation>
    </message>
    <message>
        <source>any of the scopes</source>
        <extracomment>filter</extracomment>
        <translation>einer der Umfänge</translation>
    </message>
    <message>
        <source>anything in the event&apos;s data, such as data.pct</source>
        <extracomment>filter</extracomment>
        <translation>irgendetwas in den Daten des Ereignisses, etwa data.pct</translation>
    </message>
    <message>
        <source>anywhere in the event&apos;s text</source>
        <extracomment>filter</extracomment>
        <translation>irgendwo im Text des Ereignisses</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>filter</extracomment>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>filter</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>forwarded everywhere</source>
        <extracomment>filter</extracomment>
        <translation>überall zugestellt</translation>
    </message>
    <message>
        <source>how long ago it happened</source>
        <extracomment>filter</extracomment>
        <translation>wie lange es her ist</translation>
    </message>
    <message>
        <source>refused by a destination</source>
        <extracomment>filter</extracomment>
        <translation>von einem Ziel abgelehnt</translation>
    </message>
    <message>
        <source>the agent that acts</source>
        <extracomment>filter</extracomment>
        <translation>der handelnde Agent</translation>
    </message>
    <message>
        <source>the colour of the row</source>
        <extracomment>filter</extracomment>
        <translation>die Farbe der Zeile</translation>
    </message>
    <message>
        <source>the connection it came from</source>
        <extracomment>filter</extracomment>
        <translation>die Verbindung, über die es kam</translation>
    </message>
    <message>
        <source>the event&apos;s id</source>
        <extracomment>filter</extracomment>
        <translation>die Kennung des Ereignisses</translation>
    </message>
    <message>
        <source>the grant, its parent or one of the revoked ones</source>
        <extracomment>filter</extracomment>
        <translation>der Grant, der übergeordnete oder einer der widerrufenen</translation>
    </message>
    <message>
        <source>the last minutes, hours, days; slides with the clock</source>
        <extracomment>filter</extracomment>
        <translation>die letzten Minuten, Stunden, Tage; läuft mit der Uhr</translation>
    </message>
    <message>
        <source>the number in the journal</source>
        <extracomment>filter</extracomment>
        <translation>die Nummer im Journal</translation>
    </message>
    <message>
        <source>the person for whom an agent acts</source>
        <extracomment>filter</extracomment>
        <translation>die Person, für die ein Agent handelt</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>filter</extracomment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>what happened, such as budget.threshold</source>
        <extracomment>filter</extracomment>
        <translation>was geschah, etwa budget.threshold</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>filter</extracomment>
        <translation>wann es geschah</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>filter</extracomment>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>A destination&apos;s filter may ask only what the event itself says, and “%1” is not of the event.</source>
        <extracomment>filter</extracomment>
        <translation>Der Filter eines Ziels darf nur fragen, was das Ereignis selbst sagt, und „%1“ gehört nicht zum Ereignis.</translation>
    </message>
    <message>
        <source>A destination&apos;s filter needs a time with its date: this one moves with the clock.</source>
        <extracomment>filter</extracomment>
        <translation>Der Filter eines Ziels braucht eine Zeit mit Datum: Diese läuft mit der Uhr.</translation>
    </message>
    <message>
        <source>Filter, character %1</source>
        <extracomment>filter</extracomment>
        <translation>Filter, Zeichen %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>filter</extracomment>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Only the window knows “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>Nur das Fenster kennt „%1“.</translation>
    </message>
    <message>
        <source>type, id, agent, grant, principal, scope, data, time with a date, or text</source>
        <extracomment>filter</extracomment>
        <translation>type, id, agent, grant, principal, scope, data, time mit Datum oder text</translation>
    </message>
    <message>
        <source>A comma has its place only in a list of values.</source>
        <extracomment>filter</extracomment>
        <translation>Ein Komma gehört nur in eine Liste von Werten.</translation>
    </message>
    <message>
        <source>After data comes the path of what to look at.</source>
        <extracomment>filter</extracomment>
        <translation>Nach data folgt der Pfad dessen, was gesucht wird.</translation>
    </message>
    <message>
        <source>After has: comes a field, or data with a path.</source>
        <extracomment>filter</extracomment>
        <translation>Nach has: folgt ein Feld oder data mit einem Pfad.</translation>
    </message>
    <message>
        <source>After has: comes a field.</source>
        <extracomment>filter</extracomment>
        <translation>Nach has: folgt ein Feld.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>Hier fehlt etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>The filter has more than 1,000 tests.</source>
        <extracomment>filter</extracomment>
        <translation>Der Filter hat mehr als 1.000 Bedingungen.</translation>
    </message>
    <message>
        <source>The filter is longer than 64 KiB.</source>
        <extracomment>filter</extracomment>
        <translation>Der Filter ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <extracomment>filter</extracomment>
        <translation>Der Filter ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8.</source>
        <extracomment>filter</extracomment>
        <translation>Der Filter ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <extracomment>filter</extracomment>
        <translation>Hier steht eine schließende Klammer ohne öffnende.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Text with a colon is searched in quotes.</source>
        <extracomment>filter</extracomment>
        <translation>Es gibt kein Feld „%1“. Text mit Doppelpunkt wird in Anführungszeichen gesucht.</translation>
    </message>
    <message>
        <source>There is no field “%1”: did you mean “%2”?</source>
        <extracomment>filter</extracomment>
        <translation>Es gibt kein Feld „%1“: Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>type:(grant.created, grant.revoked)</source>
        <extracomment>filter</extracomment>
        <translation>type:(grant.created, grant.revoked)</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <extracomment>filter</extracomment>
        <translation>Der reguläre Ausdruck ist ungültig: %1.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <extracomment>filter</extracomment>
        <translation>Nach dem Punkt fehlt ein Name.</translation>
    </message>
    <message>
        <source>Between the brackets of a path stands a number or *.</source>
        <extracomment>filter</extracomment>
        <translation>Zwischen den Klammern eines Pfads steht eine Zahl oder *.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <extracomment>filter</extracomment>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>15 minutes before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>15 Minuten vor jetzt, fest</translation>
    </message>
    <message>
        <source>an hour before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>eine Stunde vor jetzt, fest</translation>
    </message>
    <message>
        <source>since midnight</source>
        <extracomment>filter</extracomment>
        <translation>seit Mitternacht</translation>
    </message>
    <message>
        <source>the whole day</source>
        <extracomment>filter</extracomment>
        <translation>der ganze Tag</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Between the ends of a range stands TO.</source>
        <extracomment>filter</extracomment>
        <translation>Zwischen den Enden eines Bereichs steht TO.</translation>
    </message>
    <message>
        <source>Between the values of a list stands a comma.</source>
        <extracomment>filter</extracomment>
        <translation>Zwischen den Werten einer Liste steht ein Komma.</translation>
    </message>
    <message>
        <source>This list is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Diese Liste wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This range is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Dieser Bereich wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Check the key in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Den Schlüssel in den Einstellungen der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Give them in the proxy&apos;s address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Sie in der Adresse des Proxys in den Einstellungen der Verbindung angeben.</translation>
    </message>
    <message>
        <source>The API key has no permission for %1</source>
        <extracomment>grantex</extracomment>
        <translation>Dem API-Schlüssel fehlt die Berechtigung für %1</translation>
    </message>
    <message>
        <source>The key is not sent there. Set the final address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Der Schlüssel wird dorthin nicht gesendet. Die endgültige Adresse in den Einstellungen der Verbindung setzen.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password%1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Proxy verlangt Benutzer und Passwort%1</translation>
    </message>
    <message>
        <source>The service asks for fewer requests%1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst bittet um weniger Anfragen%1</translation>
    </message>
    <message>
        <source>The service does not accept the API key%1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst akzeptiert den API-Schlüssel nicht%1</translation>
    </message>
    <message>
        <source>The service does not understand the request for %1</source>
        <extracomment>grantex</extracomment>
        <translation>Dem Dienst unverständlich ist die Anfrage für %1</translation>
    </message>
    <message>
        <source>The service has a problem of its own%1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst hat selbst ein Problem%1</translation>
    </message>
    <message>
        <source>The service knows nothing of %1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst hat keine Auskunft über %1</translation>
    </message>
    <message>
        <source>The service refused %1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst verweigert %1</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst meldet: %1</translation>
    </message>
    <message>
        <source>The service sends the request on to another address%1</source>
        <extracomment>grantex</extracomment>
        <translation>Der Dienst leitet die Anfrage an eine andere Adresse weiter%1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>grantex</extracomment>
        <translation>In %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>grantex</extracomment>
        <translation>In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>grantex</extracomment>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Use a key with that permission.</source>
        <extracomment>grantex</extracomment>
        <translation>Einen Schlüssel mit dieser Berechtigung verwenden.</translation>
    </message>
    <message>
        <source>The service&apos;s answer with %1 is larger than 32 MiB.</source>
        <extracomment>grantex</extracomment>
        <translation>Die Antwort des Dienstes für %1 ist größer als 32 MiB.</translation>
    </message>
    <message>
        <source>the account of this key</source>
        <extracomment>grantex</extracomment>
        <translation>das Konto dieses Schlüssels</translation>
    </message>
    <message>
        <source>the budget of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>das Budget dieses Grants</translation>
    </message>
    <message>
        <source>the list of agents</source>
        <extracomment>grantex</extracomment>
        <translation>die Liste der Agenten</translation>
    </message>
    <message>
        <source>the list of budgets</source>
        <extracomment>grantex</extracomment>
        <translation>die Liste der Budgets</translation>
    </message>
    <message>
        <source>the list of grants</source>
        <extracomment>grantex</extracomment>
        <translation>die Liste der Grants</translation>
    </message>
    <message>
        <source>the state of the service</source>
        <extracomment>grantex</extracomment>
        <translation>den Zustand des Dienstes</translation>
    </message>
    <message>
        <source>the transactions of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>die Transaktionen dieses Grants</translation>
    </message>
    <message>
        <source>this grant</source>
        <extracomment>grantex</extracomment>
        <translation>diesen Grant</translation>
    </message>
    <message>
        <source>Check that the address is that of a Grantex service.</source>
        <extracomment>grantex</extracomment>
        <translation>Prüfen, ob die Adresse die eines Grantex-Dienstes ist.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read: %1.</source>
        <extracomment>grantex</extracomment>
        <translation>Die Antwort des Dienstes ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>it holds no list of %1</source>
        <extracomment>grantex</extracomment>
        <translation>sie enthält keine Liste %1</translation>
    </message>
    <message>
        <source>it is no budget</source>
        <extracomment>grantex</extracomment>
        <translation>sie ist kein Budget</translation>
    </message>
    <message>
        <source>it is no grant</source>
        <extracomment>grantex</extracomment>
        <translation>sie ist kein Grant</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <extracomment>grantex</extracomment>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>grantex</extracomment>
        <translation>sie ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>it names no developer</source>
        <extracomment>grantex</extracomment>
        <translation>sie nennt keinen Entwickler</translation>
    </message>
    <message>
        <source>it says no status</source>
        <extracomment>grantex</extracomment>
        <translation>sie nennt keinen Status</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <extracomment>grantex</extracomment>
        <translation>ihr JSON ist fehlerhaft</translation>
    </message>
    <message>
        <source>End that program and erase once more.</source>
        <extracomment>journal</extracomment>
        <translation>Dieses Programm beenden und noch einmal löschen.</translation>
    </message>
    <message>
        <source>The events are erased, but somebody who reads the journal keeps their bytes in its write-ahead log.</source>
        <extracomment>journal</extracomment>
        <translation>Die Ereignisse sind gelöscht, aber jemand, der das Journal liest, hält ihre Bytes im Write-Ahead-Log fest.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <extracomment>journal</extracomment>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Stop that program, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Dieses Programm beenden oder ein anderes journal.directory wählen.</translation>
    </message>
    <message>
        <source>The journal is in use by another program (pid %1).</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal wird von einem anderen Programm (PID %1) verwendet.</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Event %1 is no longer in the journal.</source>
        <extracomment>journal</extracomment>
        <translation>Ereignis %1 ist nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>Cannot make the journal&apos;s directory %1.</source>
        <extracomment>journal</extracomment>
        <translation>Das Verzeichnis %1 des Journals kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a directory you may write to in journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>In journal.directory ein beschreibbares Verzeichnis wählen.</translation>
    </message>
    <message>
        <source>journal: an event was refused twice by its index</source>
        <extracomment>journal</extracomment>
        <translation>Journal: ein Ereignis wurde zweimal von seinem Index abgelehnt</translation>
    </message>
    <message>
        <source>one event of more than %1 bytes was skipped (maxEventBytes)</source>
        <extracomment>journal</extracomment>
        <translation>ein Ereignis mit mehr als %1 Bytes wurde übergangen (maxEventBytes)</translation>
    </message>
    <message>
        <source>Name it with --directory, --config or --profile.</source>
        <extracomment>journal</extracomment>
        <translation>Es mit --directory, --config oder --profile nennen.</translation>
    </message>
    <message>
        <source>There is no journal in %1.</source>
        <extracomment>journal</extracomment>
        <translation>In %1 gibt es kein Journal.</translation>
    </message>
    <message>
        <source>%1 The damaged file is kept: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1 Die beschädigte Datei bleibt erhalten: %2.</translation>
    </message>
    <message>
        <source>The journal is damaged and is being salvaged: %1.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal ist beschädigt und wird gerettet: %1.</translation>
    </message>
    <message>
        <source>came faster than the disk could take them</source>
        <extracomment>journal</extracomment>
        <translation>kamen schneller, als die Platte sie aufnehmen konnte</translation>
    </message>
    <message>
        <source>were refused: the journal is full (journal.whenFull is stop-reading)</source>
        <extracomment>journal</extracomment>
        <translation>wurden abgelehnt: das Journal ist voll (journal.whenFull ist stop-reading)</translation>
    </message>
    <message>
        <source>A replay cannot go on from now: it has an end.</source>
        <extracomment>journal</extracomment>
        <translation>Eine Wiedergabe kann nicht ab jetzt weitergehen: Sie hat ein Ende.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <extracomment>journal</extracomment>
        <translation>Eine andere starten.</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <extracomment>journal</extracomment>
        <translation>Es stattdessen ausschalten.</translation>
    </message>
    <message>
        <source>Take it out of the configuration first.</source>
        <extracomment>journal</extracomment>
        <translation>Es zuerst aus der Konfiguration nehmen.</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is still configured.</source>
        <extracomment>journal</extracomment>
        <translation>Das Ziel „%1“ ist noch konfiguriert.</translation>
    </message>
    <message>
        <source>The journal knows no destination &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal kennt kein Ziel „%1“.</translation>
    </message>
    <message>
        <source>This replay is complete.</source>
        <extracomment>journal</extracomment>
        <translation>Diese Wiedergabe ist abgeschlossen.</translation>
    </message>
    <message>
        <source>startFrom must be now, beginning or an ISO 8601 time.</source>
        <extracomment>journal</extracomment>
        <translation>startFrom muss now, beginning oder eine Zeit nach ISO 8601 sein.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>journal: it has no id</source>
        <extracomment>journal</extracomment>
        <translation>Journal: es hat keine Kennung</translation>
    </message>
    <message>
        <source>A replay cannot be replayed.</source>
        <extracomment>journal</extracomment>
        <translation>Eine Wiedergabe kann nicht erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Choose another range or filter.</source>
        <extracomment>journal</extracomment>
        <translation>Einen anderen Bereich oder Filter wählen.</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>journal</extracomment>
        <translation>Einen anderen Bereich wählen.</translation>
    </message>
    <message>
        <source>Replay its destination instead.</source>
        <extracomment>journal</extracomment>
        <translation>Stattdessen für ihr Ziel erneut senden.</translation>
    </message>
    <message>
        <source>The filter lets none of these events pass.</source>
        <extracomment>journal</extracomment>
        <translation>Der Filter lässt keines dieser Ereignisse durch.</translation>
    </message>
    <message>
        <source>The journal holds no events there.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal enthält dort keine Ereignisse.</translation>
    </message>
    <message>
        <source>Events are older than journal.maxAgeDays and go; destinations that are off or removed lose them. Every one is counted as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>Ereignisse sind älter als journal.maxAgeDays und entfallen; ausgeschaltete oder entfernte Ziele verlieren sie. Jedes wird als verworfen gezählt.</translation>
    </message>
    <message>
        <source>The journal has room again: events are taken.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal hat wieder Platz: Ereignisse werden angenommen.</translation>
    </message>
    <message>
        <source>The journal is full (%1) of events that no destination has taken: new events are refused and recorded as a gap until there is room (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal ist voll (%1) mit Ereignissen, die kein Ziel angenommen hat: Neue Ereignisse werden abgelehnt und als Lücke vermerkt, bis Platz ist (journal.whenFull ist stop-reading).</translation>
    </message>
    <message>
        <source>The journal is full (%1): the oldest events are dropped for the destinations that have not had them (journal.whenFull is drop-oldest). Every one is counted.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal ist voll (%1): Die ältesten Ereignisse werden für die Ziele verworfen, die sie noch nicht hatten (journal.whenFull ist drop-oldest). Jedes wird gezählt.</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then no more events are taken (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal ist bei dieser Rate in %1 voll; dann werden keine Ereignisse mehr angenommen (journal.whenFull ist stop-reading).</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then the oldest events are dropped (journal.whenFull is drop-oldest).</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal ist bei dieser Rate in %1 voll; dann werden die ältesten Ereignisse verworfen (journal.whenFull ist drop-oldest).</translation>
    </message>
    <message>
        <source>, and the newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, und die neuesten können spurlos fehlen</translation>
    </message>
    <message>
        <source>, and the oldest and newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, und die ältesten und neuesten können spurlos fehlen</translation>
    </message>
    <message>
        <source>, and the oldest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, und die ältesten können spurlos fehlen</translation>
    </message>
    <message>
        <source>Destinations that had not sent them count %1 as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>Ziele, die sie nicht gesendet hatten, zählen %1 als verworfen.</translation>
    </message>
    <message>
        <source>The destinations&apos; positions were lost: they begin again</source>
        <extracomment>journal</extracomment>
        <translation>Die Positionen der Ziele gingen verloren: Sie beginnen wieder</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 event was salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal war beschädigt (%1). %2 Ereignis wurde gerettet;</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 events were salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal war beschädigt (%1). %2 Ereignisse wurden gerettet;</translation>
    </message>
    <message>
        <source>at event %1.</source>
        <extracomment>journal</extracomment>
        <translation>bei Ereignis %1.</translation>
    </message>
    <message>
        <source>at most %1 could not be read</source>
        <extracomment>journal</extracomment>
        <translation>höchstens %1 waren nicht lesbar</translation>
    </message>
    <message>
        <source>event %1 of a damaged journal</source>
        <extracomment>journal</extracomment>
        <translation>Ereignis %1 eines beschädigten Journals</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <extracomment>journal</extracomment>
        <translation>von keinem ist bekannt, dass es verloren ist</translation>
    </message>
    <message>
        <source>Install that version, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Diese Version installieren oder ein anderes journal.directory wählen.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <extracomment>journal</extracomment>
        <translation>Das Journal wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>journal: version %1 cannot be true</source>
        <extracomment>journal</extracomment>
        <translation>Journal: Version %1 kann nicht stimmen</translation>
    </message>
    <message>
        <source>Make room on the disk and see that the journal&apos;s directory is writable; the next start goes on.</source>
        <extracomment>journal</extracomment>
        <translation>Platz auf der Platte schaffen und das Verzeichnis des Journals beschreibbar machen; der nächste Start macht weiter.</translation>
    </message>
    <message>
        <source>The damaged journal cannot be set aside: %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>Das beschädigte Journal kann nicht beiseitegelegt werden: %1: %2.</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <extracomment>journal</extracomment>
        <translation>es wurde beschädigt vorgefunden</translation>
    </message>
    <message>
        <source>its write-ahead log is damaged</source>
        <extracomment>journal</extracomment>
        <translation>sein Write-Ahead-Log ist beschädigt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>journal</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Make room on the disk of journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Platz auf der Platte von journal.directory schaffen.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>%1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <extracomment>net</extracomment>
        <translation>Die Adresse in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>Keine verschlüsselte Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <extracomment>net</extracomment>
        <translation>Die Adresse ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>net</extracomment>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete: %2.</source>
        <extracomment>net</extracomment>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war: %2.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <extracomment>net</extracomment>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <extracomment>net</extracomment>
        <translation>Der Name des Proxys wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password.</source>
        <extracomment>net</extracomment>
        <translation>Der Proxy verlangt Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The proxy refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>Der Proxy lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers do not end.</source>
        <extracomment>net</extracomment>
        <translation>Die Header der Antwort enden nicht.</translation>
    </message>
    <message>
        <source>A header of the answer does not end.</source>
        <extracomment>net</extracomment>
        <translation>Ein Header der Antwort endet nicht.</translation>
    </message>
    <message>
        <source>SSL certificate problem:</source>
        <extracomment>net</extracomment>
        <translation>Problem mit dem SSL-Zertifikat:</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Renew it, or name the authority that signed it in `caFile`.</source>
        <extracomment>net</extracomment>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Es erneuern oder in `caFile` die Stelle nennen, die es signiert hat.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <extracomment>net</extracomment>
        <translation>Die Verbindung zu %1 brach ab: %2.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password: give them in the environment (https_proxy) or in `proxy`.</source>
        <extracomment>net</extracomment>
        <translation>Der Proxy verlangt Benutzer und Passwort: sie in der Umgebung (https_proxy) oder in `proxy` angeben.</translation>
    </message>
    <message>
        <source>There is no memory for a connection.</source>
        <extracomment>net</extracomment>
        <translation>Für eine Verbindung fehlt Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A client certificate needs both its file and its key.</source>
        <extracomment>net</extracomment>
        <translation>Ein Client-Zertifikat braucht sowohl seine Datei als auch seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Give `clientKey` an unencrypted RSA or EC key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>In `clientKey` einen unverschlüsselten RSA- oder EC-Schlüssel im PEM-Format angeben.</translation>
    </message>
    <message>
        <source>Let `%1` name a readable PEM file.</source>
        <extracomment>net</extracomment>
        <translation>In `%1` eine lesbare PEM-Datei nennen.</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <extracomment>net</extracomment>
        <translation>Aus %1 ist kein Zertifikat lesbar.</translation>
    </message>
    <message>
        <source>Set both `clientCertFile` and `clientKey`, or none of them.</source>
        <extracomment>net</extracomment>
        <translation>Sowohl `clientCertFile` als auch `clientKey` setzen oder keines von beiden.</translation>
    </message>
    <message>
        <source>The client key is no private key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>Der Client-Schlüssel ist kein privater Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>Die Adresse des Proxys ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Write `proxy` as http://host:port or socks5://host:port.</source>
        <extracomment>net</extracomment>
        <translation>`proxy` als http://host:port oder socks5://host:port schreiben.</translation>
    </message>
    <message>
        <source>Correct the setting or secret it comes from: it must be one line of text.</source>
        <extracomment>net</extracomment>
        <translation>Die Einstellung oder das Geheimnis berichtigen, woraus er stammt: Es muss eine einzelne Textzeile sein.</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2.</source>
        <extracomment>net</extracomment>
        <translation>Keine vollständige Antwort von %1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption.</source>
        <extracomment>net</extracomment>
        <translation>An %1 wird nichts unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>Die Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The request was ended before its answer.</source>
        <extracomment>net</extracomment>
        <translation>Die Anfrage wurde vor ihrer Antwort beendet.</translation>
    </message>
    <message>
        <source>The value for the header %1 holds a line end or another control character.</source>
        <extracomment>net</extracomment>
        <translation>Der Wert für den Header %1 enthält ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Use https, or set `allowInsecureHttp` when the way there is trusted.</source>
        <extracomment>net</extracomment>
        <translation>https verwenden oder `allowInsecureHttp` setzen, wenn dem Weg dorthin vertraut wird.</translation>
    </message>
    <message>
        <source>Write it as https://host[:port]/path.</source>
        <extracomment>net</extracomment>
        <translation>Sie als https://host[:port]/path schreiben.</translation>
    </message>
    <message>
        <source>Events tell budgets only from half of their use on. Set an API key in the settings of the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>Ereignisse melden Budgets erst, wenn sie zur Hälfte verbraucht sind. Einen API-Schlüssel in den Einstellungen der Verbindung setzen.</translation>
    </message>
    <message>
        <source>There is no key to ask the service with.</source>
        <extracomment>pipeline</extracomment>
        <translation>Es gibt keinen Schlüssel, um den Dienst zu fragen.</translation>
    </message>
    <message>
        <source>Check journal.directory.</source>
        <extracomment>pipeline</extracomment>
        <translation>journal.directory prüfen.</translation>
    </message>
    <message>
        <source>It may have ended, or too many programs ask it at once: try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Es wurde womöglich beendet, oder zu viele Programme fragen es zugleich: erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at its log, or try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Sein Log ansehen oder erneut versuchen.</translation>
    </message>
    <message>
        <source>No program owns this journal now.</source>
        <extracomment>pipeline</extracomment>
        <translation>Zurzeit besitzt kein Programm dieses Journal.</translation>
    </message>
    <message>
        <source>The answer is not understood.</source>
        <extracomment>pipeline</extracomment>
        <translation>Die Antwort wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The program that owns the journal closed the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>Das Programm, dem das Journal gehört, hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The program that owns the journal does not answer.</source>
        <extracomment>pipeline</extracomment>
        <translation>Das Programm, dem das Journal gehört, antwortet nicht.</translation>
    </message>
    <message>
        <source>Give from and to, since and until, or filter.</source>
        <extracomment>pipeline</extracomment>
        <translation>from und to, since und until oder filter angeben.</translation>
    </message>
    <message>
        <source>No destination is configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>Es ist kein Ziel konfiguriert.</translation>
    </message>
    <message>
        <source>Put it back and reload, or discard it (discard-lane).</source>
        <extracomment>pipeline</extracomment>
        <translation>Es wieder eintragen und neu laden oder verwerfen (discard-lane).</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is no longer configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>Das Ziel „%1“ ist nicht mehr konfiguriert.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>Es gibt kein Ziel „%1“.</translation>
    </message>
    <message>
        <source>Use the same release of all programs on this journal.</source>
        <extracomment>pipeline</extracomment>
        <translation>Für dieses Journal bei allen Programmen dieselbe Version verwenden.</translation>
    </message>
    <message>
        <source>replay needs a range.</source>
        <extracomment>pipeline</extracomment>
        <translation>replay braucht einen Bereich.</translation>
    </message>
    <message>
        <source>Cannot listen on %1/%2.</source>
        <extracomment>pipeline</extracomment>
        <translation>An %1/%2 kann nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>Cannot make %1/%2: %3.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1/%2 kann nicht angelegt werden: %3.</translation>
    </message>
    <message>
        <source>Other programs cannot ask this one for its status.</source>
        <extracomment>pipeline</extracomment>
        <translation>Andere Programme können dieses nicht nach seinem Status fragen.</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <extracomment>pipeline</extracomment>
        <translation>Die Anfrage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The request&apos;s `version` is not %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>Die `version` der Anfrage ist nicht %1.</translation>
    </message>
    <message>
        <source>disconnected by hand</source>
        <extracomment>pipeline</extracomment>
        <translation>von Hand getrennt</translation>
    </message>
    <message>
        <source>the configuration was changed</source>
        <extracomment>pipeline</extracomment>
        <translation>die Konfiguration wurde geändert</translation>
    </message>
    <message>
        <source>this program was not running</source>
        <extracomment>pipeline</extracomment>
        <translation>dieses Programm lief nicht</translation>
    </message>
    <message>
        <source>Another program owns this journal, or it is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Ein anderes Programm besitzt dieses Journal, oder es wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>The journal is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Das Journal wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>This run has no configuration file that could be changed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Dieser Lauf hat keine Konfigurationsdatei, die geändert werden könnte.</translation>
    </message>
    <message>
        <source>%1: journal.directory cannot change while the program runs.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1: journal.directory kann nicht geändert werden, während das Programm läuft.</translation>
    </message>
    <message>
        <source>Restart it, or write the old one back: %1</source>
        <extracomment>pipeline</extracomment>
        <translation>Es neu starten oder den alten Wert wieder eintragen: %1</translation>
    </message>
    <message>
        <source>The configuration is being read already.</source>
        <extracomment>pipeline</extracomment>
        <translation>Die Konfiguration wird bereits gelesen.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <extracomment>pipeline</extracomment>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>This run has no configuration file to read again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Dieser Lauf hat keine Konfigurationsdatei zum erneuten Lesen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>owner link</source>
        <extracomment>pipeline</extracomment>
        <translation>Verbindung zum Besitzer</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <extracomment>secrets</extracomment>
        <translation>Das Geheimnis erneut eingeben.</translation>
    </message>
    <message>
        <source>Enter the secret again; if it was there before, unlock the keychain.</source>
        <extracomment>secrets</extracomment>
        <translation>Das Geheimnis erneut eingeben; war es schon vorhanden, den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>It may be waiting for its password: answer its prompt, then try again.</source>
        <extracomment>secrets</extracomment>
        <translation>Er wartet womöglich auf sein Passwort: die Abfrage beantworten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Remove it with the keychain&apos;s own tool.</source>
        <extracomment>secrets</extracomment>
        <translation>Ihn mit dem Werkzeug des Schlüsselbunds entfernen.</translation>
    </message>
    <message>
        <source>The keychain cannot be used here.</source>
        <extracomment>secrets</extracomment>
        <translation>Der Schlüsselbund ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <extracomment>secrets</extracomment>
        <translation>Der Schlüsselbund hat innerhalb von %1 nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain holds no entry &quot;%1&quot;.</source>
        <extracomment>secrets</extracomment>
        <translation>Der Schlüsselbund enthält keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The keychain kept the entry: %1</source>
        <extracomment>secrets</extracomment>
        <translation>Der Schlüsselbund hat den Eintrag behalten: %1</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <extracomment>secrets</extracomment>
        <translation>Der Schlüsselbund hat den Zugriff verweigert: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry &quot;%1&quot; is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>Der Eintrag „%1“ des Schlüsselbunds ist leer.</translation>
    </message>
    <message>
        <source>There is no usable keychain: %1</source>
        <extracomment>secrets</extracomment>
        <translation>Es gibt keinen verwendbaren Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <extracomment>secrets</extracomment>
        <translation>Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read it.</source>
        <extracomment>secrets</extracomment>
        <translation>Den Pfad prüfen, und ob dieser Benutzer ihn lesen darf.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <extracomment>secrets</extracomment>
        <translation>Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>Nothing has written to the secret&apos;s pipe %1 in time.</source>
        <extracomment>secrets</extracomment>
        <translation>Niemand hat rechtzeitig in die Pipe %1 des Geheimnisses geschrieben.</translation>
    </message>
    <message>
        <source>Start its writer before this program.</source>
        <extracomment>secrets</extracomment>
        <translation>Das schreibende Programm vor diesem starten.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 cannot be read: %2.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Datei %1 des Geheimnisses ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Datei %1 des Geheimnisses ist leer.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is larger than 64 KiB.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Datei %1 des Geheimnisses ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is neither a file nor a pipe.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Datei %1 des Geheimnisses ist weder Datei noch Pipe.</translation>
    </message>
    <message>
        <source>Write the secret into a file that only this user can read.</source>
        <extracomment>secrets</extracomment>
        <translation>Das Geheimnis in eine Datei schreiben, die nur dieser Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <extracomment>secrets</extracomment>
        <translation>Das Geheimnis hineinschreiben.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <extracomment>secrets</extracomment>
        <translation>Es erneut eingeben.</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <extracomment>secrets</extracomment>
        <translation>Unter dem Namen %1 ist kein Geheimnis abgelegt.</translation>
    </message>
    <message>
        <source>Secrets in the environment and in files are only read, never written.</source>
        <extracomment>secrets</extracomment>
        <translation>Geheimnisse in der Umgebung und in Dateien werden nur gelesen, nie geschrieben.</translation>
    </message>
    <message>
        <source>Set it before the program starts, for example in its systemd unit.</source>
        <extracomment>secrets</extracomment>
        <translation>Sie vor dem Start des Programms setzen, etwa in seiner systemd-Unit.</translation>
    </message>
    <message>
        <source>Store it in the keychain instead.</source>
        <extracomment>secrets</extracomment>
        <translation>Es stattdessen im Schlüsselbund ablegen.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Umgebungsvariable %1 ist leer.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>unknown kind of secret</source>
        <extracomment>secrets</extracomment>
        <translation>unbekannte Art von Geheimnis</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <extracomment>settings</extracomment>
        <translation>Einen davon schreiben.</translation>
    </message>
    <message>
        <source>destination %1: added</source>
        <extracomment>settings</extracomment>
        <translation>Ziel %1: hinzugefügt</translation>
    </message>
    <message>
        <source>destination %1: changed</source>
        <extracomment>settings</extracomment>
        <translation>Ziel %1: geändert</translation>
    </message>
    <message>
        <source>destination %1: off</source>
        <extracomment>settings</extracomment>
        <translation>Ziel %1: aus</translation>
    </message>
    <message>
        <source>destination %1: on</source>
        <extracomment>settings</extracomment>
        <translation>Ziel %1: an</translation>
    </message>
    <message>
        <source>destination %1: removed; the journal keeps its position</source>
        <extracomment>settings</extracomment>
        <translation>Ziel %1: entfernt; das Journal behält seine Position</translation>
    </message>
    <message>
        <source>destination %1: renamed, was %2</source>
        <extracomment>settings</extracomment>
        <translation>Ziel %1: umbenannt, hieß %2</translation>
    </message>
    <message>
        <source>journal: other bounds</source>
        <extracomment>settings</extracomment>
        <translation>Journal: andere Grenzen</translation>
    </message>
    <message>
        <source>metrics: listening at %1</source>
        <extracomment>settings</extracomment>
        <translation>Metriken: lauschen an %1</translation>
    </message>
    <message>
        <source>metrics: off</source>
        <extracomment>settings</extracomment>
        <translation>Metriken: aus</translation>
    </message>
    <message>
        <source>source: changed</source>
        <extracomment>settings</extracomment>
        <translation>Quelle: geändert</translation>
    </message>
    <message>
        <source>%1: &quot;enabled&quot; of &quot;%2&quot; is not a switch.</source>
        <extracomment>settings</extracomment>
        <translation>%1: &quot;enabled&quot; von „%2“ ist kein Schalter.</translation>
    </message>
    <message>
        <source>%1: names no destination &quot;%2&quot; any more.</source>
        <extracomment>settings</extracomment>
        <translation>%1: nennt kein Ziel „%2“ mehr.</translation>
    </message>
    <message>
        <source>%1: names the destination &quot;%2&quot; twice.</source>
        <extracomment>settings</extracomment>
        <translation>%1: nennt das Ziel „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Check that this user may write in its directory.</source>
        <extracomment>base</extracomment>
        <translation>Prüfen, ob dieser Benutzer in ihr Verzeichnis schreiben darf.</translation>
    </message>
    <message>
        <source>Give each destination its own name and id.</source>
        <extracomment>settings</extracomment>
        <translation>Jedem Ziel einen eigenen Namen und eine eigene Kennung geben.</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <extracomment>settings</extracomment>
        <translation>Die Konfiguration erneut laden.</translation>
    </message>
    <message>
        <source>Write true or false there.</source>
        <extracomment>settings</extracomment>
        <translation>Dort true oder false schreiben.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <extracomment>base</extracomment>
        <translation>ihr Verzeichnis kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3; nothing was changed.</source>
        <extracomment>settings</extracomment>
        <translation>%1: „%2“ %3; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: is not valid JSON any more (%2); nothing was written to it.</source>
        <extracomment>settings</extracomment>
        <translation>%1: ist kein gültiges JSON mehr (%2); nichts wurde hineingeschrieben.</translation>
    </message>
    <message>
        <source>Mend the file, then try again.</source>
        <extracomment>settings</extracomment>
        <translation>Die Datei berichtigen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>is beyond the end of its list</source>
        <extracomment>settings</extracomment>
        <translation>liegt hinter dem Ende seiner Liste</translation>
    </message>
    <message>
        <source>is no list</source>
        <extracomment>settings</extracomment>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is no object</source>
        <extracomment>settings</extracomment>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>settings</extracomment>
        <translation>ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>Check its quotes, commas and braces.</source>
        <extracomment>settings</extracomment>
        <translation>Anführungszeichen, Kommas und Klammern prüfen.</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <extracomment>settings</extracomment>
        <translation>Das ist kein JSON-Wert.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; with a text.</source>
        <extracomment>settings</extracomment>
        <translation>„%1“ mit einem Text hinzufügen.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <extracomment>settings</extracomment>
        <translation>Eine Zahl in diesem Bereich wählen.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <extracomment>settings</extracomment>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <extracomment>settings</extracomment>
        <translation>In doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Remove it, or look for its right name.</source>
        <extracomment>settings</extracomment>
        <translation>Es entfernen oder den richtigen Namen nachschlagen.</translation>
    </message>
    <message>
        <source>Remove one of the two: only one could count.</source>
        <extracomment>settings</extracomment>
        <translation>Eines der beiden entfernen: Nur eines könnte gelten.</translation>
    </message>
    <message>
        <source>Write a text there.</source>
        <extracomment>settings</extracomment>
        <translation>Dort einen Text schreiben.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Write the number without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Die Zahl ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Write the variable&apos;s name, for example DD_API_KEY, not its content.</source>
        <extracomment>settings</extracomment>
        <translation>Den Namen der Variablen schreiben, etwa DD_API_KEY, nicht ihren Inhalt.</translation>
    </message>
    <message>
        <source>Write { … } here.</source>
        <extracomment>settings</extracomment>
        <translation>Hier { … } schreiben.</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>settings</extracomment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>has a name that contains the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>hat einen Namen, der das Zeichen U+0000 enthält</translation>
    </message>
    <message>
        <source>is an empty reference</source>
        <extracomment>settings</extracomment>
        <translation>ist ein leerer Verweis</translation>
    </message>
    <message>
        <source>is given twice</source>
        <extracomment>settings</extracomment>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>settings</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>settings</extracomment>
        <translation>ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>must be a list of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss eine Liste von Texten sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must be a text (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss ein Text sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2 (found %3)</source>
        <extracomment>settings</extracomment>
        <translation>muss eine ganze Zahl von %1 bis %2 sein (gefunden: %3)</translation>
    </message>
    <message>
        <source>must be an object (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss ein Objekt sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must be an object of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss ein Objekt aus Texten sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must be an object of texts and secret references (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss ein Objekt aus Texten und Verweisen auf Geheimnisse sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <extracomment>settings</extracomment>
        <translation>muss der Name einer Umgebungsvariablen sein</translation>
    </message>
    <message>
        <source>must be true or false (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss true oder false sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must hold exactly one of &quot;env&quot;, &quot;file&quot; and &quot;keychain&quot; with a text</source>
        <extracomment>settings</extracomment>
        <translation>muss genau eines von &quot;env&quot;, &quot;file&quot; und &quot;keychain&quot; mit einem Text enthalten</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>settings</extracomment>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not contain the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>darf das Zeichen U+0000 nicht enthalten</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>settings</extracomment>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available yet</source>
        <extracomment>settings</extracomment>
        <translation>„%1“ ist noch nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;? Known types: %3.</source>
        <extracomment>settings</extracomment>
        <translation>%1 Ist „%2“ gemeint? Bekannte Typen: %3.</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>%1 Bekannte Typen: %2.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>Ist „%1“ gemeint? Bekannte Typen: %2.</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <extracomment>settings</extracomment>
        <translation>Bekannte Typen: %1.</translation>
    </message>
    <message>
        <source>Raise it, or lower retryInitialMs.</source>
        <extracomment>settings</extracomment>
        <translation>Es erhöhen oder retryInitialMs senken.</translation>
    </message>
    <message>
        <source>Remove it: then the name is the id.</source>
        <extracomment>settings</extracomment>
        <translation>Sie entfernen: dann ist der Name die Kennung.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <extracomment>settings</extracomment>
        <translation>Das Leerzeichen entfernen.</translation>
    </message>
    <message>
        <source>Remove this destination or use another type.</source>
        <extracomment>settings</extracomment>
        <translation>Dieses Ziel entfernen oder einen anderen Typ verwenden.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <extracomment>settings</extracomment>
        <translation>Buchstaben, Ziffern, Leerzeichen und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>Write &quot;now&quot;, &quot;beginning&quot; or a time such as &quot;2026-03-01T12:00:00Z&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>&quot;now&quot;, &quot;beginning&quot; oder eine Zeit wie &quot;2026-03-01T12:00:00Z&quot; schreiben.</translation>
    </message>
    <message>
        <source>is neither now, beginning nor a time</source>
        <extracomment>settings</extracomment>
        <translation>ist weder now noch beginning noch eine Zeit</translation>
    </message>
    <message>
        <source>is not a known destination type (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>ist kein bekannter Zieltyp (gefunden: %1)</translation>
    </message>
    <message>
        <source>must be one of %1 (found %2)</source>
        <extracomment>settings</extracomment>
        <translation>muss eines von %1 sein (gefunden: %2)</translation>
    </message>
    <message>
        <source>must not be below retryInitialMs</source>
        <extracomment>settings</extracomment>
        <translation>darf nicht kleiner als retryInitialMs sein</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <extracomment>settings</extracomment>
        <translation>darf nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>must not contain # or control characters</source>
        <extracomment>settings</extracomment>
        <translation>darf weder # noch Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>settings</extracomment>
        <translation>Es entfernen.</translation>
    </message>
    <message>
        <source>Remove it; without types all events come.</source>
        <extracomment>settings</extracomment>
        <translation>Es entfernen; ohne Typen kommen alle Ereignisse.</translation>
    </message>
    <message>
        <source>Use sse, websocket or file.</source>
        <extracomment>settings</extracomment>
        <translation>sse, websocket oder file verwenden.</translation>
    </message>
    <message>
        <source>Write only the service&apos;s address: https://api.grantex.dev.</source>
        <extracomment>settings</extracomment>
        <translation>Nur die Adresse des Dienstes schreiben: https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>is only for the source types sse and websocket</source>
        <extracomment>settings</extracomment>
        <translation>gilt nur für die Quelltypen sse und websocket</translation>
    </message>
    <message>
        <source>must be sse, websocket or file (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>muss sse, websocket oder file sein (gefunden: %1)</translation>
    </message>
    <message>
        <source>must not contain an empty text</source>
        <extracomment>settings</extracomment>
        <translation>darf keinen leeren Text enthalten</translation>
    </message>
    <message>
        <source>Give them in the environment (https_proxy) instead.</source>
        <extracomment>settings</extracomment>
        <translation>Sie stattdessen in der Umgebung (https_proxy) angeben.</translation>
    </message>
    <message>
        <source>Remove it to use the proxy that the environment names.</source>
        <extracomment>settings</extracomment>
        <translation>Ihn entfernen, um den Proxy der Umgebung zu verwenden.</translation>
    </message>
    <message>
        <source>Use the secret fields instead.</source>
        <extracomment>settings</extracomment>
        <translation>Stattdessen die Felder für Geheimnisse verwenden.</translation>
    </message>
    <message>
        <source>Write it like &quot;127.0.0.1:9464&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>Wie &quot;127.0.0.1:9464&quot; schreiben.</translation>
    </message>
    <message>
        <source>Write it like https://host.example.com.</source>
        <extracomment>settings</extracomment>
        <translation>Wie https://host.example.com schreiben.</translation>
    </message>
    <message>
        <source>is plain http to another machine, which anybody on the way can read</source>
        <extracomment>settings</extracomment>
        <translation>ist unverschlüsseltes http zu einem anderen Rechner, das unterwegs jeder lesen kann</translation>
    </message>
    <message>
        <source>must be a URL that begins with https:// or http:// and names a host</source>
        <extracomment>settings</extracomment>
        <translation>muss eine URL sein, die mit https:// oder http:// beginnt und einen Host nennt</translation>
    </message>
    <message>
        <source>must be an IP address (IPv6 in brackets) or localhost, a colon and a port</source>
        <extracomment>settings</extracomment>
        <translation>muss eine IP-Adresse (IPv6 in Klammern) oder localhost, ein Doppelpunkt und ein Port sein</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <extracomment>settings</extracomment>
        <translation>darf weder Benutzernamen noch Passwort enthalten</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>setup</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bytes of one event at most; larger ones are counted as malformed.</source>
        <extracomment>setup</extracomment>
        <translation>Höchstzahl an Bytes eines Ereignisses; größere zählen als fehlerhaft.</translation>
    </message>
    <message>
        <source>Event types</source>
        <extracomment>setup</extracomment>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Largest event</source>
        <extracomment>setup</extracomment>
        <translation>Größtes Ereignis</translation>
    </message>
    <message>
        <source>Only these types are sent by the service, such as grant.created; every type when the list is empty. To look at a few of them, use the filter instead: what is not sent is never seen.</source>
        <extracomment>setup</extracomment>
        <translation>Nur diese Typen sendet der Dienst, etwa grant.created; bei leerer Liste jeden Typ. Um nur einige anzusehen, stattdessen den Filter verwenden: Was nicht gesendet wird, ist nie zu sehen.</translation>
    </message>
    <message>
        <source>The base address of your Grantex service, such as https://api.grantex.dev.</source>
        <extracomment>setup</extracomment>
        <translation>Die Basisadresse Ihres Grantex-Dienstes, etwa https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>Copy the key again from your Grantex account, whole and without blanks.</source>
        <extracomment>setup</extracomment>
        <translation>Den Schlüssel erneut aus Ihrem Grantex-Konto kopieren, ganz und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The account asks too much at the moment. Wait a minute, then test again.</source>
        <extracomment>setup</extracomment>
        <translation>Das Konto fragt zurzeit zu viel. Eine Minute warten, dann erneut testen.</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Test again later.</source>
        <extracomment>setup</extracomment>
        <translation>Der Dienst hat zurzeit selbst eine Störung. Später erneut testen.</translation>
    </message>
    <message>
        <source>This does not look like a Grantex service: check the address.</source>
        <extracomment>setup</extracomment>
        <translation>Das sieht nicht nach einem Grantex-Dienst aus: die Adresse prüfen.</translation>
    </message>
    <message>
        <source>accepted; the indexer confirms later</source>
        <extracomment>setup</extracomment>
        <translation>angenommen; der Indexer bestätigt später</translation>
    </message>
    <message>
        <source>test event</source>
        <extracomment>setup</extracomment>
        <translation>Testereignis</translation>
    </message>
    <message>
        <source>the API key is refused (%1)</source>
        <extracomment>setup</extracomment>
        <translation>der API-Schlüssel wird abgelehnt (%1)</translation>
    </message>
    <message>
        <source>the key is accepted</source>
        <extracomment>setup</extracomment>
        <translation>der Schlüssel wird akzeptiert</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <extracomment>setup</extracomment>
        <translation>Einen anderen Typ wählen.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>setup</extracomment>
        <translation>Erneut eingeben.</translation>
    </message>
    <message>
        <source>holds characters that no configuration can hold</source>
        <extracomment>setup</extracomment>
        <translation>enthält Zeichen, die keine Konfiguration aufnehmen kann</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>setup</extracomment>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>Restart the program and try again.</source>
        <extracomment>setup</extracomment>
        <translation>Das Programm neu starten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The secret cannot be kept for this run.</source>
        <extracomment>setup</extracomment>
        <translation>Das Geheimnis kann für diesen Lauf nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>source</extracomment>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Check where it was copied from.</source>
        <extracomment>source</extracomment>
        <translation>Prüfen, woraus er kopiert wurde.</translation>
    </message>
    <message>
        <source>Give the key in `apiKey` instead.</source>
        <extracomment>source</extracomment>
        <translation>Den Schlüssel stattdessen in `apiKey` angeben.</translation>
    </message>
    <message>
        <source>Nothing came from the service for %1.</source>
        <extracomment>source</extracomment>
        <translation>Vom Dienst kam %1 lang nichts.</translation>
    </message>
    <message>
        <source>The API key holds blanks, line breaks or characters beyond ASCII.</source>
        <extracomment>source</extracomment>
        <translation>Der API-Schlüssel enthält Leerzeichen, Zeilenumbrüche oder Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>The API key is not sent to %1 without encryption.</source>
        <extracomment>source</extracomment>
        <translation>Der API-Schlüssel wird nicht unverschlüsselt an %1 gesendet.</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set forward.</source>
        <extracomment>source</extracomment>
        <translation>Der Rechner hat geschlafen, oder seine Uhr wurde vorgestellt.</translation>
    </message>
    <message>
        <source>The source&apos;s URL cannot be used.</source>
        <extracomment>source</extracomment>
        <translation>Die URL der Quelle ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The source&apos;s URL holds a user or a password.</source>
        <extracomment>source</extracomment>
        <translation>Die URL der Quelle enthält Benutzer oder Passwort.</translation>
    </message>
    <message>
        <source>Write it as https://host, for example https://api.grantex.dev.</source>
        <extracomment>source</extracomment>
        <translation>Sie als https://host schreiben, etwa https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>connected, waiting for the first byte</source>
        <extracomment>source</extracomment>
        <translation>verbunden, wartet auf das erste Byte</translation>
    </message>
    <message>
        <source>The API key is not allowed to read the event stream (403). Use a key with that permission.</source>
        <extracomment>source</extracomment>
        <translation>Der API-Schlüssel darf den Ereignisstrom nicht lesen (403). Einen Schlüssel mit dieser Berechtigung verwenden.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password (407).</source>
        <extracomment>source</extracomment>
        <translation>Der Proxy verlangt Benutzer und Passwort (407).</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (429).</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst bittet um weniger Anfragen (429).</translation>
    </message>
    <message>
        <source>The service does not accept the API key (401). Check the key in the source&apos;s settings.</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst akzeptiert den API-Schlüssel nicht (401). Den Schlüssel in den Einstellungen der Quelle prüfen.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat selbst ein Problem (</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1).</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat selbst ein Problem (%1).</translation>
    </message>
    <message>
        <source>The service refused the connection (</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat die Verbindung abgelehnt (</translation>
    </message>
    <message>
        <source>The service refused the connection (%1).</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat die Verbindung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>There is no event stream at this address (%1). Check the source&apos;s URL.</source>
        <extracomment>source</extracomment>
        <translation>Unter dieser Adresse gibt es keinen Ereignisstrom (%1). Die URL der Quelle prüfen.</translation>
    </message>
    <message>
        <source>Too many connections: the service allows 5 of each kind at once for one developer. End another program that listens; a place that a crashed one held is free again after 5 minutes at most.</source>
        <extracomment>source</extracomment>
        <translation>Zu viele Verbindungen: Der Dienst erlaubt je Entwickler 5 jeder Art gleichzeitig. Ein anderes lauschendes Programm beenden; ein Platz, den ein abgestürztes hielt, ist nach höchstens 5 Minuten wieder frei.</translation>
    </message>
    <message>
        <source>Accept-Encoding: identity</source>
        <extracomment>source</extracomment>
        <translation>Accept-Encoding: identity</translation>
    </message>
    <message>
        <source>Authorization: Bearer %1</source>
        <extracomment>source</extracomment>
        <translation>Authorization: Bearer %1</translation>
    </message>
    <message>
        <source>Cache-Control: no-store</source>
        <extracomment>source</extracomment>
        <translation>Cache-Control: no-store</translation>
    </message>
    <message>
        <source>The answer is no event stream but %1 in the encoding %2. Check the source&apos;s URL and whether a proxy or a log-in page stands in between.</source>
        <extracomment>source</extracomment>
        <translation>Die Antwort ist kein Ereignisstrom, sondern %1 in der Kodierung %2. Die URL der Quelle prüfen, und ob ein Proxy oder eine Anmeldeseite dazwischensteht.</translation>
    </message>
    <message>
        <source>The answer is no event stream but %1. Check the source&apos;s URL and whether a proxy or a log-in page stands in between.</source>
        <extracomment>source</extracomment>
        <translation>Die Antwort ist kein Ereignisstrom, sondern %1. Die URL der Quelle prüfen, und ob ein Proxy oder eine Anmeldeseite dazwischensteht.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The service ended the stream.</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat den Datenstrom beendet.</translation>
    </message>
    <message>
        <source>The service redirects in a circle (%1).</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst leitet im Kreis um (%1).</translation>
    </message>
    <message>
        <source>The service redirects to %1. The API key never goes to another address than the one in the settings; if the new one is right, set the source&apos;s URL to it.</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst leitet nach %1 um. Der API-Schlüssel geht nie an eine andere Adresse als die in den Einstellungen; ist die neue richtig, die URL der Quelle darauf setzen.</translation>
    </message>
    <message>
        <source>The service redirects without a usable target (%1).</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst leitet ohne verwendbares Ziel um (%1).</translation>
    </message>
    <message>
        <source>User-Agent: grantex-monitor/</source>
        <extracomment>source</extracomment>
        <translation>User-Agent: grantex-monitor/</translation>
    </message>
    <message>
        <source>An event larger than %1 bytes ended the connection.</source>
        <extracomment>source</extracomment>
        <translation>Ein Ereignis von mehr als %1 Bytes hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Invalid close code</source>
        <extracomment>source</extracomment>
        <translation>Ungültiger Schließcode</translation>
    </message>
    <message>
        <source>No connection: %1.</source>
        <extracomment>source</extracomment>
        <translation>Keine Verbindung: %1.</translation>
    </message>
    <message>
        <source>The service closed the connection unanswered</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat die Verbindung unbeantwortet geschlossen</translation>
    </message>
    <message>
        <source>The service ended the connection</source>
        <extracomment>source</extracomment>
        <translation>Der Dienst hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>The text is not valid JSON: %1</source>
        <extracomment>event</extracomment>
        <translation>Der Text ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a credential.</source>
        <extracomment>secrets</extracomment>
        <translation>„%1“ ist kein Name für Zugangsdaten.</translation>
    </message>
    <message>
        <source>Name it in the unit, such as LoadCredential=NAME:/etc/grantex-forwarder/NAME; a program that systemd did not start has none.</source>
        <extracomment>secrets</extracomment>
        <translation>Sie in der Unit nennen, etwa LoadCredential=NAME:/etc/grantex-forwarder/NAME; ein nicht von systemd gestartetes Programm hat keine.</translation>
    </message>
    <message>
        <source>The credential %1 is wanted, but the environment variable CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Zugangsdaten %1 werden verlangt, aber die Umgebungsvariable CREDENTIALS_DIRECTORY ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <extracomment>base</extracomment>
        <translation>Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>At most %1 files can be merged into one list.</source>
        <extracomment>files</extracomment>
        <translation>Höchstens %1 Dateien lassen sich zu einer Liste zusammenführen.</translation>
    </message>
    <message>
        <source>More than %1 events cannot be merged.</source>
        <extracomment>files</extracomment>
        <translation>Mehr als %1 Ereignisse lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>The files cannot be merged: %1.</source>
        <extracomment>files</extracomment>
        <translation>Die Dateien lassen sich nicht zusammenführen: %1.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <extracomment>files</extracomment>
        <translation>Ein solches Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>This event is no longer where it was merged from.</source>
        <extracomment>files</extracomment>
        <translation>Dieses Ereignis ist nicht mehr dort, woher es zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>Change the filter, or discard the dead letter.</source>
        <extracomment>journal</extracomment>
        <translation>Den Filter ändern oder das unzustellbare Ereignis verwerfen.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>journal</extracomment>
        <translation>Die Liste erneut ansehen.</translation>
    </message>
    <message>
        <source>Mend its quotes, commas and braces.</source>
        <extracomment>journal</extracomment>
        <translation>Anführungszeichen, Kommas und Klammern berichtigen.</translation>
    </message>
    <message>
        <source>Receivers know the event by it.</source>
        <extracomment>journal</extracomment>
        <translation>Empfänger erkennen daran das Ereignis.</translation>
    </message>
    <message>
        <source>Take something out of it.</source>
        <extracomment>journal</extracomment>
        <translation>Etwas daraus entfernen.</translation>
    </message>
    <message>
        <source>The destination&apos;s filter leaves this event out by now.</source>
        <extracomment>journal</extracomment>
        <translation>Der Filter des Ziels lässt dieses Ereignis inzwischen aus.</translation>
    </message>
    <message>
        <source>The edited event is larger than 4 MiB.</source>
        <extracomment>journal</extracomment>
        <translation>Das bearbeitete Ereignis ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The event had no id, and the edit has one.</source>
        <extracomment>journal</extracomment>
        <translation>Das Ereignis hatte keine Kennung, die Bearbeitung hat eine.</translation>
    </message>
    <message>
        <source>The id must stay &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>Die Kennung muss „%1“ bleiben.</translation>
    </message>
    <message>
        <source>There is no such dead letter any more.</source>
        <extracomment>journal</extracomment>
        <translation>Dieses unzustellbare Ereignis gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1</source>
        <extracomment>journal</extracomment>
        <translation>Das ist nicht genau ein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>An edit is of one dead letter.</source>
        <extracomment>pipeline</extracomment>
        <translation>Eine Bearbeitung betrifft genau ein unzustellbares Ereignis.</translation>
    </message>
    <message>
        <source>Name one id.</source>
        <extracomment>pipeline</extracomment>
        <translation>Genau eine Kennung angeben.</translation>
    </message>
    <message>
        <source>It was kept for one run of this program only, and that has ended.</source>
        <extracomment>secrets</extracomment>
        <translation>Die Aufbewahrung galt nur für einen Lauf dieses Programms, und der ist beendet.</translation>
    </message>
    <message>
        <source>profile: another colour</source>
        <extracomment>settings</extracomment>
        <translation>Profil: andere Farbe</translation>
    </message>
    <message>
        <source>A journal of an earlier profile &quot;%1&quot; is still there.</source>
        <extracomment>settings</extracomment>
        <translation>Ein Journal eines früheren Profils „%1“ ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Choose another name, or move %1 away.</source>
        <extracomment>settings</extracomment>
        <translation>Einen anderen Namen wählen oder %1 verschieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>settings</extracomment>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <extracomment>settings</extracomment>
        <translation>Es gibt bereits ein Profil „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be copied.</source>
        <extracomment>setup</extracomment>
        <translation>%1 kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <extracomment>setup</extracomment>
        <translation>%1 kann nicht verschoben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>setup</extracomment>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>setup</extracomment>
        <translation>Die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>Check that this user may write there.</source>
        <extracomment>setup</extracomment>
        <translation>Prüfen, ob dieser Benutzer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Close its window, or stop the program that uses it, first.</source>
        <extracomment>setup</extracomment>
        <translation>Zuerst sein Fenster schließen oder das Programm beenden, das es verwendet.</translation>
    </message>
    <message>
        <source>Duplicate it instead.</source>
        <extracomment>setup</extracomment>
        <translation>Es stattdessen duplizieren.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>setup</extracomment>
        <translation>Von Hand entfernen.</translation>
    </message>
    <message>
        <source>The profile is open: %1</source>
        <extracomment>setup</extracomment>
        <translation>Das Profil ist geöffnet: %1</translation>
    </message>
    <message>
        <source>The profile that needs no name cannot be given one.</source>
        <extracomment>setup</extracomment>
        <translation>Das Profil, das keinen Namen braucht, kann keinen bekommen.</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <extracomment>setup</extracomment>
        <translation>Jene Version installieren.</translation>
    </message>
    <message>
        <source>The set-up has a mistake: %1</source>
        <extracomment>setup</extracomment>
        <translation>Die Einrichtung enthält einen Fehler: %1</translation>
    </message>
    <message>
        <source>This is no set-up of Grantex Monitor.</source>
        <extracomment>setup</extracomment>
        <translation>Das ist keine Einrichtung von Grantex Monitor.</translation>
    </message>
    <message>
        <source>This set-up was written by a newer version of this program.</source>
        <extracomment>setup</extracomment>
        <translation>Diese Einrichtung wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>setup</extracomment>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>filter</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>filter</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Profiles &gt; Export Set-up has written.</source>
        <extracomment>setup</extracomment>
        <translation>Eine Datei wählen, die mit Datei &gt; Profile &gt; Einrichtung exportieren geschrieben wurde.</translation>
    </message>
    <message>
        <source>Send a text, or leave `with` out.</source>
        <extracomment>pipeline</extracomment>
        <translation>Einen Text senden oder `with` weglassen.</translation>
    </message>
    <message>
        <source>`with` is the text of the event to be sent, and goes with a retry.</source>
        <extracomment>pipeline</extracomment>
        <translation>`with` ist der Text des zu sendenden Ereignisses und gehört zu einer Wiederholung.</translation>
    </message>
    <message>
        <source>%1: does not tell where its journal is; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1: sagt nicht, wo das Journal liegt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: is no configuration, so nobody knows what belongs to it; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1: ist keine Konfiguration, daher weiß niemand, was dazugehört; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <extracomment>alerts</extracomment>
        <translation>Eine andere Regel hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>Give each rule a name of its own.</source>
        <extracomment>alerts</extracomment>
        <translation>Jeder Regel einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>A service keeps its journal to itself: run the command as root, with sudo.</source>
        <extracomment>journal</extracomment>
        <translation>Ein Dienst hält sein Journal vor anderen verschlossen: Den Befehl als root ausführen, mit sudo.</translation>
    </message>
    <message>
        <source>This user may not look into %1.</source>
        <extracomment>journal</extracomment>
        <translation>Dieser Benutzer darf nicht in %1 hineinsehen.</translation>
    </message>
    <message>
        <source>systemd sets it for a unit with LoadCredential=. To check by hand, set it to the folder that holds the secrets&apos; files, each named as its credential.</source>
        <extracomment>secrets</extracomment>
        <translation>systemd setzt sie für eine Unit mit LoadCredential=. Zum Prüfen von Hand auf den Ordner mit den Dateien der Geheimnisse setzen; jede heißt wie die Zugangsdaten in der Unit.</translation>
    </message>
    <message>
        <source>File that gets one event a line, readable by its owner alone. A path without / in front begins at the configuration&apos;s folder. %Y %m %d %H %M stand for the time of receipt (UTC), %{type} for the event&apos;s type, %% for a percent sign; folders below the first of them are made.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Datei, die je Zeile ein Ereignis erhält und nur für ihren Eigentümer lesbar ist. Ein Pfad ohne / am Anfang beginnt im Ordner der Konfiguration. %Y %m %d %H %M stehen für die Zeit des Empfangs (UTC), %{type} für den Typ des Ereignisses, %% für ein Prozentzeichen; Ordner unterhalb des ersten davon werden angelegt.</translation>
    </message>
    <message>
        <source>A developer key of your Grantex account. It is never written into the configuration.</source>
        <extracomment>setup</extracomment>
        <translation>Ein Entwicklerschlüssel Ihres Grantex-Kontos. Er wird nie in die Konfiguration geschrieben.</translation>
    </message>
    <message>
        <source>The journal is full: the oldest events are dropped, which destinations have not had</source>
        <extracomment>alerts</extracomment>
        <translation>Das Journal ist voll: Die ältesten Ereignisse werden verworfen, die Ziele noch nicht hatten</translation>
    </message>
    <message>
        <source>The journal is nearly full of events that destinations have not taken</source>
        <extracomment>alerts</extracomment>
        <translation>Das Journal ist fast voll mit Ereignissen, die Ziele nicht angenommen haben</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>Send `upTo`, or name the ids.</source>
        <extracomment>pipeline</extracomment>
        <translation>`upTo` senden oder die Kennungen angeben.</translation>
    </message>
    <message>
        <source>`all` goes with `upTo`, the largest id that is meant, and without `ids`.</source>
        <extracomment>pipeline</extracomment>
        <translation>`all` gilt nur mit `upTo`, der größten gemeinten Kennung, und ohne `ids`.</translation>
    </message>
    <message>
        <source>An account has five streams at most: close another program that holds one, or use another account.</source>
        <extracomment>setup</extracomment>
        <translation>Ein Konto hat höchstens fünf Datenströme: Ein anderes Programm schließen, das einen hält, oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or let the proxy in between pass text/event-stream.</source>
        <extracomment>setup</extracomment>
        <translation>Stattdessen WebSocket wählen oder den Proxy dazwischen text/event-stream durchlassen lassen.</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or switch off the buffering of text/event-stream in the proxy.</source>
        <extracomment>setup</extracomment>
        <translation>Stattdessen WebSocket wählen oder im Proxy das Puffern von text/event-stream ausschalten.</translation>
    </message>
    <message>
        <source>Choose the event stream instead, or let the proxy in between pass WebSocket upgrades.</source>
        <extracomment>setup</extracomment>
        <translation>Stattdessen den Ereignisstrom wählen oder den Proxy dazwischen WebSocket-Upgrades durchlassen lassen.</translation>
    </message>
    <message>
        <source>event stream</source>
        <extracomment>setup</extracomment>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>no answer in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>keine Antwort in %1: etwas dazwischen hält sie zurück</translation>
    </message>
    <message>
        <source>no answer to the upgrade in %1</source>
        <extracomment>setup</extracomment>
        <translation>keine Antwort auf das Upgrade in %1</translation>
    </message>
    <message>
        <source>opened, and something came over it</source>
        <extracomment>setup</extracomment>
        <translation>geöffnet, und es kam etwas darüber an</translation>
    </message>
    <message>
        <source>opened, but nothing came over it in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>geöffnet, aber in %1 kam nichts darüber an: etwas dazwischen hält es zurück</translation>
    </message>
    <message>
        <source>The program, then each of its arguments, such as /usr/local/bin/forward, --to, soc. No shell reads them; begin with sh, -c for one. A name without / is looked up in PATH, a relative path is relative to `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Das Programm, dann jedes seiner Argumente, etwa /usr/local/bin/forward, --to, soc. Keine Shell liest sie; für eine Shell mit sh, -c beginnen. Ein Name ohne / wird in PATH gesucht, ein relativer Pfad gilt ab `workingDirectory`.</translation>
    </message>
    <message>
        <source>Variables for the program besides PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ and TMPDIR; nothing else is passed on. Secrets are references.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Variablen für das Programm außer PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ und TMPDIR; sonst wird nichts weitergegeben. Geheimnisse sind Verweise.</translation>
    </message>
    <message>
        <source>Any property of librdkafka by its name, such as linger.ms, except those that would break a promise of this program. Secrets are references.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Beliebige Eigenschaften von librdkafka nach Namen, etwa linger.ms, außer denen, die eine Zusage dieses Programms brächen. Geheimnisse sind Verweise.</translation>
    </message>
    <message>
        <source>Where to begin, such as kafka-1:9092 and kafka-2:9092; the others are learnt from these.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Wo begonnen wird, etwa kafka-1:9092 und kafka-2:9092; die übrigen werden von diesen erfragt.</translation>
    </message>
</context>
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
</context>
<context>
    <name>grantex::AlertBell</name>
    <message>
        <source>Alerts: nothing new</source>
        <translation>Alarme: nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>Alerts: %Ln new</source>
        <translation>
            <numerusform>Alarme: %Ln neuer</numerusform>
            <numerusform>Alarme: %Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more alert(s)</source>
        <translation>
            <numerusform>%Ln weiterer Alarm</numerusform>
            <numerusform>%Ln weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed behind the bell in the window.</source>
        <translation>Sie sind im Fenster hinter der Glocke aufgeführt.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertList</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Noch nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertRulesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>What do you want to hear of?</source>
        <translation>Wovon möchten Sie erfahren?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reset to the shipped rules</source>
        <translation>Auf mitgelieferte Regeln zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>A time of more than a minute without a connection.</source>
        <translation>Mehr als eine Minute ohne Verbindung.</translation>
    </message>
    <message>
        <source>A destination is paused and waits for a person.</source>
        <translation>Ein Ziel ist angehalten und wartet auf eine Person.</translation>
    </message>
    <message>
        <source>The journal is nearly full; it is full; it drops what destinations have not had.</source>
        <translation>Das Journal ist fast voll; es ist voll; es verwirft, was Ziele noch nicht hatten.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>Auf der Arbeitsfläche &amp;melden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What to look for: type:budget.*  data.pct&gt;=80</source>
        <translation>Wonach gesucht wird: type:budget.*  data.pct&gt;=80</translation>
    </message>
    <message>
        <source>Minutes until the same thing is told again</source>
        <translation>Minuten, bis dasselbe erneut gemeldet wird</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A rule is a filter as in the table, or a state of the program. The same grant at the same threshold is told once, and again only after the pause.</source>
        <translation>Eine Regel ist ein Filter wie in der Tabelle oder ein Zustand des Programms. Derselbe Grant an derselben Schwelle wird einmal gemeldet und erst nach der Pause wieder.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Looks for</source>
        <translation>S&amp;ucht nach</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the last day match.</source>
        <translation>
            <numerusform>%Ln Ereignis des letzten Tages passt.</numerusform>
            <numerusform>%Ln Ereignisse des letzten Tages passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the desktop: follows it when it changes between light and dark.</source>
        <translation>Wie die Arbeitsfläche: folgt ihr, wenn sie zwischen hell und dunkel wechselt.</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>Compact shows more events at once.</source>
        <translation>Kompakt zeigt mehr Ereignisse auf einmal.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>How the table shows times. What is copied and exported is always in UTC.</source>
        <translation>Wie die Tabelle Zeiten zeigt. Kopiertes und Exportiertes ist immer in UTC.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>For the clock times of tables, timeline, charts, details, dead letters and alerts, and for times that are typed without one. In effect at once.</source>
        <translation>Für die Uhrzeiten in Tabellen, Zeitleiste, Diagrammen, Details, unzustellbaren Ereignissen und Alarmen und für Zeiten, die ohne Zeitzone eingegeben werden. Wirkt sofort.</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>Es gibt keine Zeitzone namens %1.</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesDialog</name>
    <message>
        <source>Bad Lines – %1</source>
        <translation>Fehlerhafte Zeilen – %1</translation>
    </message>
    <message>
        <source>%1 pieces of this file are no events; the first %2 are listed. All else is shown.</source>
        <translation>%1 Stücke dieser Datei sind keine Ereignisse; die ersten %2 sind aufgeführt. Alles andere wird gezeigt.</translation>
    </message>
    <message>
        <source>These pieces of the file are no events. All else is shown.</source>
        <translation>Diese Stücke der Datei sind keine Ereignisse. Alles andere wird gezeigt.</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines of this list, or all</source>
        <translation>Die gewählten Zeilen dieser Liste kopieren, oder alle</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is no event</source>
        <translation>Warum es kein Ereignis ist</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie es beginnt</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetChart</name>
    <message>
        <source>Remaining budget over time</source>
        <translation>Verbleibendes Budget über die Zeit</translation>
    </message>
    <message>
        <source>Choose one or several budgets to see them over time</source>
        <translation>Ein Budget oder mehrere wählen, um sie über die Zeit zu sehen</translation>
    </message>
    <message>
        <source>≈ %1 left in all</source>
        <translation>Insgesamt noch ≈ %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>no connection: events may be missing</source>
        <translation>keine Verbindung: Ereignisse können fehlen</translation>
    </message>
    <message>
        <source>50 % used</source>
        <translation>50&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>80 % used</source>
        <translation>80&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>100 % used</source>
        <translation>100&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>Show &amp;Events at This Time</source>
        <translation>Ereig&amp;nisse zu dieser Zeit zeigen</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>Zeit&amp;punkt lösen</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>Zeit&amp;punkt anheften</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetLine</name>
    <message>
        <source>No budget known for this grant</source>
        <translation>Für diesen Grant ist kein Budget bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>höchstens noch %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget: %1</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetModel</name>
    <message>
        <source>Agent unknown</source>
        <translation>Agent unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated event(s)</source>
        <translation>
            <numerusform>%Ln wiederholtes Ereignis</numerusform>
            <numerusform>%Ln wiederholte Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetPage</name>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln Budget</numerusform>
            <numerusform>%Ln Budgets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <translation>
            <numerusform>%Ln aufgebraucht</numerusform>
            <numerusform>%Ln aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>from events only: no key to ask the service with</source>
        <translation>nur aus Ereignissen: kein Schlüssel, um den Dienst zu fragen</translation>
    </message>
    <message>
        <source>from events and the service, %1</source>
        <translation>aus Ereignissen und vom Dienst, %1</translation>
    </message>
    <message>
        <source>from events</source>
        <translation>aus Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old one(s) forgotten</source>
        <translation>
            <numerusform>%Ln altes vergessen</numerusform>
            <numerusform>%Ln alte vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget like this</source>
        <translation>Kein solches Budget</translation>
    </message>
    <message>
        <source>No budgets yet</source>
        <translation>Noch keine Budgets</translation>
    </message>
    <message>
        <source>Change the filter or show all budgets.</source>
        <translation>Den Filter ändern oder alle Budgets zeigen.</translation>
    </message>
    <message>
        <source>They appear when the service lists them, or with the first budget event.</source>
        <translation>Sie erscheinen, wenn der Dienst sie aufführt, oder mit dem ersten Budgetereignis.</translation>
    </message>
    <message>
        <source>Events tell them from half of their use on; with an API key the service lists them all.</source>
        <translation>Ereignisse melden sie, sobald sie zur Hälfte verbraucht sind; mit einem API-Schlüssel führt der Dienst alle auf.</translation>
    </message>
    <message>
        <source>an unknown principal</source>
        <translation>einen unbekannten Prinzipal</translation>
    </message>
    <message>
        <source>No budget chosen</source>
        <translation>Kein Budget gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budgets chosen</source>
        <translation>
            <numerusform>%Ln Budget gewählt</numerusform>
            <numerusform>%Ln Budgets gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1: their sum is shown, one line for each currency.</source>
        <translation>Mehr als %1: Gezeigt wird ihre Summe, je Währung eine Linie.</translation>
    </message>
    <message>
        <source>One line each; choose a single one for bands and its forecast in words.</source>
        <translation>Je eine Linie; ein einzelnes wählen, um Bänder und die Vorhersage in Worten zu sehen.</translation>
    </message>
    <message>
        <source>Load debits</source>
        <translation>Abbuchungen laden</translation>
    </message>
    <message>
        <source>Choose one budget to see its debits.</source>
        <translation>Ein Budget wählen, um seine Abbuchungen zu sehen.</translation>
    </message>
    <message>
        <source>The service lists every debit of this grant.</source>
        <translation>Der Dienst führt jede Abbuchung dieses Grants auf.</translation>
    </message>
    <message>
        <source>Only the service knows the debits: it needs an API key.</source>
        <translation>Nur der Dienst kennt die Abbuchungen: Dafür ist ein API-Schlüssel nötig.</translation>
    </message>
    <message>
        <source>No budget is known for this grant</source>
        <translation>Für diesen Grant ist kein Budget bekannt</translation>
    </message>
    <message>
        <source>To revoke a grant, an API key is needed in the settings of the connection.</source>
        <translation>Um einen Grant zu widerrufen, ist ein API-Schlüssel in den Einstellungen der Verbindung nötig.</translation>
    </message>
    <message>
        <source>No grant is known to descend from it.</source>
        <translation>Es ist kein Grant bekannt, der davon abstammt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) that descend from it will be revoked too:</source>
        <translation>
            <numerusform>%Ln davon abstammender Grant wird ebenfalls widerrufen:</numerusform>
            <numerusform>%Ln davon abstammende Grants werden ebenfalls widerrufen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is left of %Ln budget(s) can then no longer be spent.</source>
        <translation>
            <numerusform>Was von %Ln Budget übrig ist, kann dann nicht mehr ausgegeben werden.</numerusform>
            <numerusform>Was von %Ln Budgets übrig ist, kann dann nicht mehr ausgegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents lose access at once. This cannot be undone.</source>
        <translation>Agenten verlieren sofort den Zugriff. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke the grant %1?</source>
        <translation>Den Grant %1 widerrufen?</translation>
    </message>
    <message>
        <source>Revoking %1…</source>
        <translation>%1 wird widerrufen…</translation>
    </message>
    <message>
        <source>%1 was not revoked. %2</source>
        <translation>%1 wurde nicht widerrufen. %2</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is revoked, and %Ln grant(s) that descend from it.</source>
        <translation>
            <numerusform>%1 ist widerrufen, ebenso %Ln davon abstammender Grant.</numerusform>
            <numerusform>%1 ist widerrufen, ebenso %Ln davon abstammende Grants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>%1 of %2 debits, the newest first</source>
        <translation>%1 von %2 Abbuchungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Filter budgets</source>
        <translation>Budgets filtern</translation>
    </message>
    <message>
        <source>Agent, principal, grant or currency</source>
        <translation>Agent, Prinzipal, Grant oder Währung</translation>
    </message>
    <message>
        <source>Which budgets are shown</source>
        <translation>Welche Budgets gezeigt werden</translation>
    </message>
    <message>
        <source>Living grants</source>
        <translation>Laufende Grants</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Ended grants</source>
        <translation>Beendete Grants</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the service for budgets and names now</source>
        <translation>Den Dienst jetzt nach Budgets und Namen fragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>List of budgets</source>
        <translation>Liste der Budgets</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>Spur öffnen</translation>
    </message>
    <message>
        <source>Everything that happened to this grant</source>
        <translation>Alles, was mit diesem Grant geschah</translation>
    </message>
    <message>
        <source>Revoke grant…</source>
        <translation>Grant widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the grant and what descends from it</source>
        <translation>Den Grant und alle davon abstammenden widerrufen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Show shares of each budget instead of amounts</source>
        <translation>Anteile jedes Budgets statt Beträgen zeigen</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Show all there is (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its data as a table</source>
        <translation>Das Diagramm als Bild oder seine Daten als Tabelle speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Steps as table (CSV)…</source>
        <translation>Schritte als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Steps of the chosen budgets</source>
        <translation>Schritte der gewählten Budgets</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Abbuchungen</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetViews</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted budget(s)</source>
        <translation>
            <numerusform>%Ln aufgebrauchtes Budget</numerusform>
            <numerusform>%Ln aufgebrauchte Budgets</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;udget of the Event&apos;s Grant</source>
        <translation>B&amp;udget des Grants des Ereignisses</translation>
    </message>
    <message>
        <source>Revo&amp;ke the Event&apos;s Grant…</source>
        <translation>Grant des Ereignisses wi&amp;derrufen…</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetWords</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahren</translation>
    </message>
    <message>
        <source>in %1 (%2 – %3)</source>
        <translation>in %1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.</source>
        <translation>
            <numerusform>Voraussichtlich um %1 aufgebraucht; in neun von zehn Fällen zwischen %2 und %3. Aus %Ln Abbuchung innerhalb von %4, %5.</numerusform>
            <numerusform>Voraussichtlich um %1 aufgebraucht; in neun von zehn Fällen zwischen %2 und %3. Aus %Ln Abbuchungen innerhalb von %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>some year</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>expires first, in %1</source>
        <translation>läuft vorher ab, in %1</translation>
    </message>
    <message>
        <source>The grant expires before, at %1.</source>
        <translation>Der Grant läuft vorher ab, um %1.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>über %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Over 50 % used</source>
        <translation>Über 50&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>Over 80 % used</source>
        <translation>Über 80&#xa0;% verbraucht</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Verbrauch unbekannt</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>No forecast: nobody told what remains.</source>
        <translation>Keine Vorhersage: Niemand hat gemeldet, was übrig ist.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>No forecast: the grant was revoked at %1.</source>
        <translation>Keine Vorhersage: Der Grant wurde um %1 widerrufen.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>No forecast: the grant has expired.</source>
        <translation>Keine Vorhersage: Der Grant ist abgelaufen.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>Nothing is left since %1.</source>
        <translation>Seit %1 ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Nichts ist übrig.</translation>
    </message>
    <message>
        <source>%1 of %2 debits</source>
        <translation>%1 von %2 Abbuchungen</translation>
    </message>
    <message>
        <source>hidden by a gap</source>
        <translation>durch eine Lücke verdeckt</translation>
    </message>
    <message>
        <source>No forecast: a time without a connection hides debits; %1 of the %2 it needs were seen.</source>
        <translation>Keine Vorhersage: Eine Zeit ohne Verbindung verdeckt Abbuchungen; %1 der %2 nötigen wurden gesehen.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>No forecast: there is no connection now, more may be spent.</source>
        <translation>Keine Vorhersage: Zurzeit gibt es keine Verbindung, es kann mehr ausgegeben sein.</translation>
    </message>
    <message>
        <source>only percentages</source>
        <translation>nur Prozentwerte</translation>
    </message>
    <message>
        <source>No forecast: events tell percentages, no amounts.</source>
        <translation>Keine Vorhersage: Ereignisse melden Prozentwerte, keine Beträge.</translation>
    </message>
    <message>
        <source>spending stopped</source>
        <translation>keine Ausgaben mehr</translation>
    </message>
    <message>
        <source>No forecast: there was no debit for far longer than usual. It spent %1 before.</source>
        <translation>Keine Vorhersage: Seit weit längerer Zeit als üblich gab es keine Abbuchung. Davor wurden %1 ausgegeben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>höchstens noch %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Abbuchung</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Aufstockung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>used up %1</source>
        <translation>aufgebraucht %1</translation>
    </message>
    <message>
        <source>no forecast: %1</source>
        <translation>keine Prognose: %1</translation>
    </message>
    <message>
        <source>No forecast yet: it needs %1 debits; seen so far: %2.</source>
        <translation>Noch keine Vorhersage: Sie braucht %1 Abbuchungen; bisher gesehen: %2.</translation>
    </message>
</context>
<context>
    <name>grantex::CellActions</name>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>In den Filter aufneh&amp;men</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>Durch den Filter ausschl&amp;ießen</translation>
    </message>
    <message>
        <source>Sho&amp;w Only These</source>
        <translation>N&amp;ur diese zeigen</translation>
    </message>
    <message>
        <source>Add a Column…</source>
        <translation>Eine Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>Show All but These</source>
        <translation>Alle außer diesen zeigen</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleDialog</name>
    <message>
        <source>Colour Rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>The first rule that is on and matches colours the row.</source>
        <translation>Die erste eingeschaltete Regel, die passt, färbt die Zeile.</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleModel</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRules</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Revocations and anomalies</source>
        <translation>Widerrufe und Anomalien</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>Budget nearly used</source>
        <translation>Budget fast verbraucht</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Weitergaben</translation>
    </message>
    <message>
        <source>Credentials taken from the vault</source>
        <translation>Zugangsdaten dem Tresor entnommen</translation>
    </message>
    <message>
        <source>Say which events: type:grant.revoked</source>
        <translation>Angeben, welche Ereignisse: type:grant.revoked</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Ist %2 gemeint?</translation>
    </message>
</context>
<context>
    <name>grantex::ColumnDialog</name>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>JSON path, for example data.pct</source>
        <translation>JSON-Pfad, etwa data.pct</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns, those ticked are shown</source>
        <translation>Spalten; angekreuzte werden gezeigt</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>Art der Werte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A fixed zone</source>
        <translation>Eine feste Zone</translation>
    </message>
    <message>
        <source>Relative to now</source>
        <translation>Relativ zu jetzt</translation>
    </message>
    <message>
        <source>Relative to the selected row</source>
        <translation>Relativ zur gewählten Zeile</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>At least one column must be shown.</source>
        <translation>Mindestens eine Spalte muss gezeigt werden.</translation>
    </message>
    <message>
        <source>That is no path: data.pct, data.scopes[0], data.&quot;odd name&quot;</source>
        <translation>Das ist kein Pfad: data.pct, data.scopes[0], data.&quot;odd name&quot;</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>grantex::Columns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <source>Scopes</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
</context>
<context>
    <name>grantex::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>Search for a command, a saved filter, a grant or an agent</source>
        <translation>Befehl, gespeicherten Filter, Grant oder Agenten suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>grantex::Commands</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>grantex::CompareEvents</name>
    <message>
        <source>Compare with the Pre&amp;vious Event of the Grant</source>
        <translation>Mit dem vorigen Ereignis des Grants verglei&amp;chen</translation>
    </message>
    <message>
        <source>The table has no earlier event of this grant</source>
        <translation>Die Tabelle hat kein früheres Ereignis dieses Grants</translation>
    </message>
    <message>
        <source>One of the events is no longer in the journal</source>
        <translation>Eines der Ereignisse ist nicht mehr im Journal</translation>
    </message>
    <message>
        <source>Compare t&amp;he Two Selected Events</source>
        <translation>Die &amp;beiden gewählten Ereignisse vergleichen</translation>
    </message>
</context>
<context>
    <name>grantex::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>grantex::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>Bestätigung</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionDialog</name>
    <message>
        <source>Connection to Grantex</source>
        <translation>Verbindung zu Grantex</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>Ereignisstrom (SSE)</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Where do the events come from?</source>
        <translation>Woher kommen die Ereignisse?</translation>
    </message>
    <message>
        <source>Two connections: what one misses the other brings. Events are told apart by their id. Grantex cannot send again what nobody received, so this makes gaps rarer.</source>
        <translation>Zwei Verbindungen: Was die eine verpasst, bringt die andere. Ereignisse werden an ihrer Kennung unterschieden. Grantex kann nicht erneut senden, was niemand empfangen hat; das macht Lücken also seltener.</translation>
    </message>
    <message>
        <source>One connection over WebSocket. Use it where a proxy holds back event streams.</source>
        <translation>Eine Verbindung über WebSocket. Geeignet, wo ein Proxy Ereignisströme zurückhält.</translation>
    </message>
    <message>
        <source>One connection over HTTP. The usual way.</source>
        <translation>Eine Verbindung über HTTP. Der übliche Weg.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Save or cancel first: what was changed belongs to this one</source>
        <translation>Zuerst speichern oder abbrechen: Die Änderungen gehören zu dieser Quelle</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
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
    <message>
        <source>Enter the connection&apos;s key</source>
        <translation>Schlüssel der Verbindung eingeben</translation>
    </message>
    <message>
        <source>Try to connect again now</source>
        <translation>Jetzt erneut versuchen, eine Verbindung herzustellen</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionPage</name>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This window reads files: there is no connection.</source>
        <translation>Dieses Fenster liest Dateien: Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo.</source>
        <translation>Es gibt keine Konfigurationsdatei zum Ändern: Dies ist die Demo.</translation>
    </message>
    <message>
        <source>SSE and WebSocket at once</source>
        <translation>SSE und WebSocket zugleich</translation>
    </message>
    <message>
        <source>Two connections make gaps rarer; events that come twice are kept once. Counts twice towards the five connections that Grantex allows.</source>
        <translation>Zwei Verbindungen machen Lücken seltener; doppelt eintreffende Ereignisse werden einmal behalten. Zählt doppelt gegen die fünf Verbindungen, die Grantex erlaubt.</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Empty: what the environment says (https_proxy, no_proxy).</source>
        <translation>Leer: was die Umgebung vorgibt (https_proxy, no_proxy).</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file in PEM that is trusted besides the system&apos;s authorities, for a private Grantex.</source>
        <translation>Eine PEM-Datei, der neben den Stellen des Systems vertraut wird, für ein privates Grantex.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>grantex::Dates</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterEditor</name>
    <message>
        <source>Restore the &amp;original</source>
        <translation>&amp;Original wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Retry with this</source>
        <translation>Hiermit &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>Bearbeiten und erneut versuchen</translation>
    </message>
    <message>
        <source>%1 refused this event: %2
Only %1 is sent the edit. The event in the journal stays as it was received, and the edit is marked.</source>
        <translation>%1 hat dieses Ereignis abgelehnt: %2
Nur an %1 wird die Bearbeitung gesendet. Das Ereignis im Journal bleibt, wie es empfangen wurde, und die Bearbeitung wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Differences from the event</source>
        <translation>Unterschiede zum Ereignis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is changed: the event is sent as it was received.</source>
        <translation>Nichts ist geändert: Das Ereignis wird gesendet, wie es empfangen wurde.</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>%1 geändert, %2 hinzugefügt, %3 entfernt</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterExport</name>
    <message>
        <source>it was given up</source>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>some of them were retried or discarded meanwhile</source>
        <translation>einige davon wurden inzwischen erneut versucht oder verworfen</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterModel</name>
    <message>
        <source>event %1 of the journal</source>
        <translation>Ereignis %1 des Journals</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterPage</name>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation>Zeilenweises JSON (*.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbare Ereignisse</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>Keine unzustellbaren Ereignisse</translation>
    </message>
    <message>
        <source>Events that a destination refuses for good would be kept here, with the reason.</source>
        <translation>Ereignisse, die ein Ziel endgültig ablehnt, würden hier mit dem Grund aufbewahrt.</translation>
    </message>
    <message>
        <source>Event as the server sent it</source>
        <translation>Ereignis, wie der Server es sandte</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>die neuesten %1 von %2</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>Die unzustellbaren Ereignisse sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 refused this event %2. %3</source>
        <translation>%1 hat dieses Ereignis %2 abgelehnt. %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln</source>
        <translation>
            <numerusform>%Ln &amp;erneut versuchen</numerusform>
            <numerusform>%Ln &amp;erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Alle &amp;erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln…</source>
        <translation>
            <numerusform>%Ln &amp;verwerfen…</numerusform>
            <numerusform>%Ln &amp;verwerfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard all…</source>
        <translation>Alle &amp;verwerfen…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln dead letter(s)?</source>
        <translation>
            <numerusform>%Ln unzustellbares Ereignis verwerfen?</numerusform>
            <numerusform>%Ln unzustellbare Ereignisse verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted as dropped and never sent to their destination. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Sie zählen als verworfen und werden nie an ihr Ziel gesendet. Das lässt sich nicht rückgängig machen. Die Ereignisse selbst bleiben im Journal.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dead letter(s)</source>
        <translation>
            <numerusform>%Ln unzustellbares Ereignis exportieren</numerusform>
            <numerusform>%Ln unzustellbare Ereignisse exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nichts wurde exportiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) exported</source>
        <translation>
            <numerusform>%Ln unzustellbares Ereignis exportiert</numerusform>
            <numerusform>%Ln unzustellbare Ereignisse exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit and retry…</source>
        <translation>&amp;Bearbeiten und erneut versuchen…</translation>
    </message>
    <message>
        <source>What was sent had been edited.</source>
        <translation>Was gesendet wurde, war bearbeitet.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Larger than 1 MiB: edit it with grantex-forwarder dead-letters retry --with</source>
        <translation>Größer als 1 MiB: mit grantex-forwarder dead-letters retry --with bearbeiten</translation>
    </message>
    <message>
        <source>Change what this destination is sent; the event itself stays</source>
        <translation>Ändern, was an dieses Ziel gesendet wird; das Ereignis selbst bleibt</translation>
    </message>
    <message>
        <source>The dead letter waits again, edited</source>
        <translation>Das unzustellbare Ereignis wartet wieder, bearbeitet</translation>
    </message>
    <message>
        <source>This dead letter is gone: it was retried or discarded</source>
        <translation>Dieses unzustellbare Ereignis ist nicht mehr da: Es wurde erneut versucht oder verworfen</translation>
    </message>
</context>
<context>
    <name>grantex::Delivery</name>
    <message>
        <source>not meant for it</source>
        <translation>nicht dafür bestimmt</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1, von einer Person bearbeitet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>held back, switched off</source>
        <translation>zurückgehalten, Ziel ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>delivered (or among the %Ln dropped)</source>
        <translation>
            <numerusform>zugestellt (oder das %Ln verworfene)</numerusform>
            <numerusform>zugestellt (oder unter den %Ln verworfenen)</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>refused, among the dead letters</source>
        <translation>abgelehnt, unzustellbar</translation>
    </message>
</context>
<context>
    <name>grantex::DeliveryLine</name>
    <message>
        <source>See the letter</source>
        <translation>Ablehnung zeigen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>A person changed what was sent there; the event itself is as it was received.</source>
        <translation>Eine Person hat geändert, was dorthin gesendet wurde; das Ereignis selbst ist wie empfangen.</translation>
    </message>
    <message>
        <source>See the dead letter of %1</source>
        <translation>Ablehnung durch %1 zeigen</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1, von einer Person bearbeitet</translation>
    </message>
</context>
<context>
    <name>grantex::DeliverySection</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
</context>
<context>
    <name>grantex::DesktopNotifier</name>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>Ereignis zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
    <message>
        <source>Edit, replay, remove…</source>
        <translation>Bearbeiten, erneut senden, entfernen…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr für %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Erneut &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Start from now…</source>
        <translation>Ab &amp;jetzt beginnen…</translation>
    </message>
    <message>
        <source>Dead &amp;letters…</source>
        <translation>&amp;Unzustellbare Ereignisse…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>oldest waiting: %1</source>
        <translation>ältestes wartend: %1</translation>
    </message>
    <message>
        <source>Enter the key of %1</source>
        <translation>Schlüssel von %1 eingeben</translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Open its settings at the one in question</source>
        <translation>Die Einstellungen bei der betreffenden öffnen</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Fehler von %1 beheben</translation>
    </message>
    <message>
        <source>Pa&amp;use (switch off)</source>
        <translation>A&amp;nhalten (ausschalten)</translation>
    </message>
    <message>
        <source>Go &amp;on (switch on)</source>
        <translation>&amp;Fortsetzen (einschalten)</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationDialog</name>
    <message>
        <source>Send a test &amp;event</source>
        <translation>Test&amp;ereignis senden</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add destination</source>
        <translation>Ziel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Where should the events go?</source>
        <translation>Wohin sollen die Ereignisse gehen?</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Name (erforderlich)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Sending one test event…</source>
        <translation>Ein Testereignis wird gesendet…</translation>
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
        <source>Events are kept in the journal. Add a destination to forward them.</source>
        <translation>Ereignisse bleiben im Journal. Ein Ziel hinzufügen, um sie zuzustellen.</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Seine Position wird vergessen. Wartend: %1, unzustellbar: %2. Das lässt sich nicht rückgängig machen. Die Ereignisse selbst bleiben im Journal.</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesk</name>
    <message>
        <source>Add a Column</source>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
    <message>
        <source>That cannot be added to the filter</source>
        <translation>Das kann nicht in den Filter aufgenommen werden</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The filter hides this gap</source>
        <translation>Der Filter blendet diese Lücke aus</translation>
    </message>
    <message>
        <source>This gap is no longer in the table</source>
        <translation>Diese Lücke ist nicht mehr in der Tabelle</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesks</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Event details</source>
        <translation>Ereignisdetails</translation>
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
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Find in the Event…</source>
        <translation>Im Ereignis s&amp;uchen…</translation>
    </message>
    <message>
        <source>Copy the event</source>
        <translation>Das Ereignis kopieren</translation>
    </message>
    <message>
        <source>Copy Event as &amp;JSON, Byte for Byte</source>
        <translation>Ereignis als &amp;JSON kopieren, Byte für Byte</translation>
    </message>
    <message>
        <source>Copy Event as &amp;Indented JSON</source>
        <translation>Ereignis als &amp;eingerücktes JSON kopieren</translation>
    </message>
    <message>
        <source>Copy Event as &amp;NDJSON</source>
        <translation>Ereignis als &amp;NDJSON kopieren</translation>
    </message>
    <message>
        <source>Copy Its Grant as c&amp;url</source>
        <translation>Seinen Grant als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy Its Grant as &amp;grantex Command</source>
        <translation>Seinen Grant als &amp;grantex-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>grantex::EventDiff</name>
    <message>
        <source>Compare Events</source>
        <translation>Ereignisse vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>Unterschiede &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(ohne Kennung)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>%1 geändert, %2 hinzugefügt, %3 entfernt</translation>
    </message>
    <message>
        <source>%1 · %2 apart</source>
        <translation>%1 · %2 auseinander</translation>
    </message>
</context>
<context>
    <name>grantex::EventExport</name>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;Comma-separated values (*.csv);;Markdown (*.md);;All files (*)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;Kommagetrennte Werte (*.csv);;Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copy as &amp;NDJSON</source>
        <translation>Als &amp;NDJSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Array</source>
        <translation>Als &amp;JSON-Array kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Table</source>
        <translation>Als &amp;Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation>Es läuft bereits ein Export</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>%Ln Ereignis als NDJSON kopiert</numerusform>
            <numerusform>%Ln Ereignisse als NDJSON kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln Ereignis als JSON kopiert</numerusform>
            <numerusform>%Ln Ereignisse als JSON kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as CSV</source>
        <translation>
            <numerusform>%Ln Ereignis als CSV kopiert</numerusform>
            <numerusform>%Ln Ereignisse als CSV kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as a Markdown table</source>
        <translation>
            <numerusform>%Ln Ereignis als Markdown-Tabelle kopiert</numerusform>
            <numerusform>%Ln Ereignisse als Markdown-Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
</context>
<context>
    <name>grantex::EventFilter</name>
    <message>
        <source>Select a cell first: click it, or go to it with the arrow keys.</source>
        <translation>Zuerst eine Zelle wählen: sie anklicken oder mit den Pfeiltasten dorthin gehen.</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>Dieser Wert ist zu groß für einen Filter.</translation>
    </message>
    <message>
        <source>The filter language has no words for what stands in this cell.</source>
        <translation>Die Filtersprache hat keine Worte für das, was in dieser Zelle steht.</translation>
    </message>
</context>
<context>
    <name>grantex::EventLooks</name>
    <message>
        <source>Follow the A&amp;gent</source>
        <translation>Dem A&amp;genten folgen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>Farb&amp;regeln…</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>Dieses Ereignis ist nicht mehr im Journal</translation>
    </message>
    <message>
        <source>The filter hides this event in the table: it is shown in the details only</source>
        <translation>Der Filter blendet dieses Ereignis in der Tabelle aus: Es wird nur in den Details gezeigt</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>Spal&amp;ten wählen…</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Relative to &amp;Now</source>
        <translation>Relativ zu &amp;jetzt</translation>
    </message>
    <message>
        <source>Relative to the &amp;Selected Row</source>
        <translation>Relativ zur ge&amp;wählten Zeile</translation>
    </message>
    <message>
        <source>Since the &amp;Previous Row</source>
        <translation>Seit der &amp;vorigen Zeile</translation>
    </message>
    <message>
        <source>A &amp;Fixed Zone…</source>
        <translation>Eine &amp;feste Zone…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show a Column</source>
        <translation>Eine Spalte zeigen</translation>
    </message>
    <message>
        <source>Hide a Column</source>
        <translation>Eine Spalte ausblenden</translation>
    </message>
    <message>
        <source>&amp;Remove This Column</source>
        <translation>Diese S&amp;palte entfernen</translation>
    </message>
    <message>
        <source>Remove a Column</source>
        <translation>Eine Spalte entfernen</translation>
    </message>
    <message>
        <source>Follow the Gran&amp;t</source>
        <translation>Dem Gran&amp;t folgen</translation>
    </message>
    <message>
        <source>Follow the Principal</source>
        <translation>Dem Prinzipal folgen</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>Noti&amp;z…</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>Ze&amp;iten</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>Dieses Ereignis ist nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>Add a Co&amp;lumn</source>
        <translation>Eine Spalte hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Clock Time</source>
        <translation>Uhr&amp;zeit</translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
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
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>The same threshold %1 times in a row, last at %2</source>
        <translation>Dieselbe Schwelle %1-mal in Folge, zuletzt um %2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>%1-mal in Folge</translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Kein Ereignis passt zum Filter</translation>
    </message>
    <message>
        <source>Paused – %1 new. Only this view stands still; receiving and delivering do not depend on it.</source>
        <translation>Angehalten – %1 neue. Nur diese Ansicht steht still; Empfang und Zustellung hängen nicht davon ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s), no match yet</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis, noch kein Treffer</numerusform>
            <numerusform>%1 von %Ln Ereignissen, noch kein Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) searched. F8 shows all of them.</source>
        <translation>
            <numerusform>%Ln Ereignis durchsucht. F8 zeigt es.</numerusform>
            <numerusform>%Ln Ereignisse durchsucht. F8 zeigt alle.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Ereignis nach %1 exportiert</numerusform>
            <numerusform>%Ln Ereignisse nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>Der Export ist fehlgeschlagen. %1</translation>
    </message>
</context>
<context>
    <name>grantex::ExportColumnsList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt+Up and Alt+Down move it</source>
        <translation>Leertaste kreuzt eine Spalte an, Alt+Auf und Alt+Ab verschieben sie</translation>
    </message>
    <message>
        <source>Drag columns, or press Alt+Up and Alt+Down, to change their order</source>
        <translation>Spalten ziehen oder Alt+Auf und Alt+Ab drücken, um die Reihenfolge zu ändern</translation>
    </message>
    <message>
        <source>Path of one more column</source>
        <translation>Pfad einer weiteren Spalte</translation>
    </message>
    <message>
        <source>Any field, such as data.pct</source>
        <translation>Beliebiges Feld, etwa data.pct</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Die Spalte hinzufügen</translation>
    </message>
</context>
<context>
    <name>grantex::ExportDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Auch bei</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>Aus&amp;wahl (%1)</translation>
    </message>
    <message>
        <source>&amp;Filtered (%1)</source>
        <translation>&amp;Gefilterte (%1)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Alle (%1)</translation>
    </message>
    <message>
        <source>&amp;NDJSON</source>
        <translation>&amp;NDJSON</translation>
    </message>
    <message>
        <source>&amp;JSON array</source>
        <translation>&amp;JSON-Array</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>In any text of an event; they become [e-mail]</source>
        <translation>In jedem Text eines Ereignisses; sie werden zu [e-mail]</translation>
    </message>
    <message>
        <source>&amp;People (principalId, userId, subject…)</source>
        <translation>&amp;Personen (principalId, userId, subject…)</translation>
    </message>
    <message>
        <source>The values of fields that name a person; they become [redacted]</source>
        <translation>Die Werte von Feldern, die eine Person nennen; sie werden zu [redacted]</translation>
    </message>
    <message>
        <source>More places to take out</source>
        <translation>Weitere herauszunehmende Stellen</translation>
    </message>
    <message>
        <source>Paths separated by commas, such as data.note, data.items[*].name</source>
        <translation>Pfade mit Kommas getrennt, etwa data.note, data.items[*].name</translation>
    </message>
    <message>
        <source>&amp;Write times without a connection as monitor.gap objects</source>
        <translation>Zeiten &amp;ohne Verbindung als monitor.gap-Objekte schreiben</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>In Datei exportieren</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>Es gibt kein Ereignis zum Exportieren.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Mindestens eine Spalte ankreuzen.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Die Datei nennen.</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it.</source>
        <translation>Das ist ein Ordner: eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>That is a device, not a file.</source>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>One event a line, byte for byte as received. What jq, lnav and this program read.</source>
        <translation>Ein Ereignis je Zeile, Byte für Byte wie empfangen. Was jq, lnav und dieses Programm lesen.</translation>
    </message>
    <message>
        <source>One JSON document: a list of the events, byte for byte as received.</source>
        <translation>Ein JSON-Dokument: eine Liste der Ereignisse, Byte für Byte wie empfangen.</translation>
    </message>
    <message>
        <source>A table for spreadsheets. Text that would be taken for a formula is made harmless.</source>
        <translation>Eine Tabelle für Tabellenkalkulationen. Text, der als Formel gelten würde, wird unschädlich gemacht.</translation>
    </message>
    <message>
        <source>A table for issues, chats and documents.</source>
        <translation>Eine Tabelle für Tickets, Chats und Dokumente.</translation>
    </message>
    <message>
        <source>The file exists; it is replaced when the export is whole.</source>
        <translation>Die Datei ist vorhanden; sie wird ersetzt, wenn der Export vollständig ist.</translation>
    </message>
    <message>
        <source>The events cannot be read now.</source>
        <translation>Die Ereignisse sind zurzeit nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>grantex::ExportPreview</name>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>The first events as received</source>
        <translation>Die ersten Ereignisse wie empfangen</translation>
    </message>
    <message>
        <source>The first events as exported</source>
        <translation>Die ersten Ereignisse wie exportiert</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie exportiert</translation>
    </message>
</context>
<context>
    <name>grantex::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>grantex::FieldNames</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>grantex::FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen für: %1</translation>
    </message>
</context>
<context>
    <name>grantex::FileSession</name>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel von der Datei gelesen ist</translation>
    </message>
    <message>
        <source>List what in this file is no event</source>
        <translation>Auflisten, was in dieser Datei kein Ereignis ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad line(s)</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read from this file</source>
        <translation>Aus dieser Datei ist nichts lesbar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Events appear as they are found.</source>
        <translation>Ereignisse erscheinen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>This file holds no events</source>
        <translation>Diese Datei enthält keine Ereignisse</translation>
    </message>
    <message>
        <source>Nothing in it is an event: see its bad lines.</source>
        <translation>Nichts darin ist ein Ereignis: siehe die fehlerhaften Zeilen.</translation>
    </message>
    <message>
        <source>Merged by time: %1</source>
        <translation>Nach Zeit zusammengeführt: %1</translation>
    </message>
    <message>
        <source>reading all of them first</source>
        <translation>zuerst werden alle gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln Duplikat ausgelassen</numerusform>
            <numerusform>%Ln Duplikate ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with the id of another</source>
        <translation>
            <numerusform>%Ln Ereignis mit der Kennung eines anderen</numerusform>
            <numerusform>%Ln Ereignisse mit der Kennung eines anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be merged</source>
        <translation>Die Dateien lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>These files hold no events</source>
        <translation>Diese Dateien enthalten keine Ereignisse</translation>
    </message>
</context>
<context>
    <name>grantex::FileSessions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Z&amp;uletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Bad Lines of the File…</source>
        <translation>Fehler&amp;hafte Zeilen der Datei…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Vorheri&amp;ger Tab</translation>
    </message>
    <message>
        <source>Open Files of Events</source>
        <translation>Ereignisdateien öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose the File</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>Events and views (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;All files (*)</source>
        <translation>Ereignisse und Ansichten (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Merge Files by Time…</source>
        <translation>Dateien nach Zeit zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Merge Files with What Is Shown</source>
        <translation>Dateien mit dem Gezeigten zusammenführen</translation>
    </message>
</context>
<context>
    <name>grantex::FilterBar</name>
    <message>
        <source>Filters on or off (F8)</source>
        <translation>Filter ein oder aus (F8)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Zuvor verwendete Filter</translation>
    </message>
    <message>
        <source>The filter language</source>
        <translation>Die Filtersprache</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Berichtigen: %1</translation>
    </message>
    <message>
        <source>Filters are off: every event is shown. F8 turns them on again.</source>
        <translation>Filter sind aus: Jedes Ereignis wird gezeigt. F8 schaltet sie wieder ein.</translation>
    </message>
    <message>
        <source>Every event is shown. / or Ctrl+L to filter, Ctrl+Space for suggestions.</source>
        <translation>Jedes Ereignis wird gezeigt. / oder Strg+L zum Filtern, Strg+Leertaste für Vorschläge.</translation>
    </message>
    <message>
        <source>Every event of the saved filters.</source>
        <translation>Jedes Ereignis der gespeicherten Filter.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <translation>Suche läuft… %1</translation>
    </message>
    <message>
        <source>sliding with the clock</source>
        <translation>läuft mit der Uhr</translation>
    </message>
    <message>
        <source>range of time</source>
        <translation>Zeitbereich</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>Filter &amp;verwalten…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>No filters were used yet</source>
        <translation>Noch keine Filter verwendet</translation>
    </message>
    <message>
        <source>&amp;Clear the History</source>
        <translation>Verlauf &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>Alarm für &amp;diesen Filter…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterChip</name>
    <message>
        <source>Switch this filter on and off</source>
        <translation>Diesen Filter ein- und ausschalten</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>%1 aus dem Filter entfernen</translation>
    </message>
    <message>
        <source>Remove from the filter</source>
        <translation>Aus dem Filter entfernen</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: type:budget.*  agent:…  any text</source>
        <translation>Filter: type:budget.*  agent:…  beliebiger Text</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEditor</name>
    <message>
        <source>Every event, or only: type:grant.*  data.pct&gt;=80</source>
        <translation>Jedes Ereignis, oder nur: type:grant.*  data.pct&gt;=80</translation>
    </message>
</context>
<context>
    <name>grantex::FilterFeature</name>
    <message>
        <source>&amp;Filter the Events</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>Filters &amp;On or Off</source>
        <translation>Filter &amp;ein oder aus</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>Filter lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>Filter s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>Filter &amp;verwalten…</translation>
    </message>
    <message>
        <source>Pre&amp;vious View</source>
        <translation>V&amp;orherige Ansicht</translation>
    </message>
    <message>
        <source>The &amp;Filter Language</source>
        <translation>Die Filte&amp;rsprache</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Next Vie&amp;w</source>
        <translation>Nä&amp;chste Ansicht</translation>
    </message>
    <message>
        <source>Alert on this Filter…</source>
        <translation>Alarm für diesen Filter…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterHelp</name>
    <message>
        <source>The filter language</source>
        <translation>Die Filtersprache</translation>
    </message>
</context>
<context>
    <name>grantex::FilterPalette</name>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
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
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
</context>
<context>
    <name>grantex::FilterSession</name>
    <message>
        <source>No Filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Time Range</source>
        <translation>Zeitbereich</translation>
    </message>
    <message>
        <source>No Time Range</source>
        <translation>Kein Zeitbereich</translation>
    </message>
    <message>
        <source>Remove from the Filter</source>
        <translation>Aus dem Filter entfernen</translation>
    </message>
</context>
<context>
    <name>grantex::FilterWords</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
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
        <source>several kinds</source>
        <translation>mehrere Arten</translation>
    </message>
    <message>
        <source>%1, in %2 % of events</source>
        <translation>%1, in %2&#xa0;% der Ereignisse</translation>
    </message>
    <message>
        <source>%1, in less than 1 % of events</source>
        <translation>%1, in weniger als 1&#xa0;% der Ereignisse</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>“%1:” finds this in every kind of event, “%2” only where it has this name.</source>
        <translation>„%1:“ findet das in jeder Art von Ereignis, „%2“ nur dort, wo es so heißt.</translation>
    </message>
    <message>
        <source>%1: did you mean “%2”?</source>
        <translation>%1: Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>≈ %1 of %2</source>
        <translation>≈ %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln event(s) looked at so far has “%1”</source>
        <translation>
            <numerusform>Das bisher betrachtete %Ln Ereignis hat „%1“ nicht</numerusform>
            <numerusform>Keines der bisher betrachteten %Ln Ereignisse hat „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Suche schließen (Escape)</translation>
    </message>
    <message>
        <source>Find in this event</source>
        <translation>In diesem Ereignis suchen</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <message numerus="yes">
        <source>%Ln new event(s), follow the newest</source>
        <translation>
            <numerusform>%Ln neues Ereignis, den neuesten folgen</numerusform>
            <numerusform>%Ln neue Ereignisse, den neuesten folgen</numerusform>
        </translation>
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
    <name>grantex::GrantLane</name>
    <message>
        <source>Grant %1</source>
        <translation>Grant %1</translation>
    </message>
    <message>
        <source>Looking for the grant&apos;s events</source>
        <translation>Ereignisse des Grants werden gesucht</translation>
    </message>
    <message>
        <source>No events of this grant</source>
        <translation>Keine Ereignisse dieses Grants</translation>
    </message>
    <message>
        <source>None of those that are held is about it.</source>
        <translation>Keines der vorhandenen betrifft ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegation(s)</source>
        <translation>
            <numerusform>%Ln Weitergabe</numerusform>
            <numerusform>%Ln Weitergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation>nur die neuesten werden gezeigt</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>Die Ereignisse sind nicht lesbar</translation>
    </message>
    <message>
        <source>What happened to the grant</source>
        <translation>Was mit dem Grant geschah</translation>
    </message>
    <message>
        <source>Show &amp;Only These Events</source>
        <translation>&amp;Nur diese Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>In der &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>Diesem &amp;Grant folgen</translation>
    </message>
    <message>
        <source>Follow Its &amp;Parent</source>
        <translation>Dem ü&amp;bergeordneten folgen</translation>
    </message>
    <message>
        <source>Show &amp;Only Its Events</source>
        <translation>N&amp;ur seine Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>grantex::HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Problembehebung</translation>
    </message>
    <message>
        <source>First &amp;Steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
</context>
<context>
    <name>grantex::HelpView</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>grantex::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Grantex Monitor: the guide</source>
        <translation>Grantex Monitor: das Handbuch</translation>
    </message>
    <message>
        <source>Search the Guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Nothing in the guide says this</source>
        <translation>Nichts im Handbuch enthält das</translation>
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
    <name>grantex::JournalPage</name>
    <message>
        <source>&amp;Compact now</source>
        <translation>Jetzt &amp;verdichten</translation>
    </message>
    <message>
        <source>Drop the oldest events</source>
        <translation>Älteste Ereignisse verwerfen</translation>
    </message>
    <message>
        <source>Take no new events</source>
        <translation>Keine neuen annehmen</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Ereignisse behalten für</translation>
    </message>
    <message>
        <source>Events that a destination still waits for are kept longer.</source>
        <translation>Ereignisse, auf die ein Ziel noch wartet, bleiben länger.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At this size the events that every destination has go first.</source>
        <translation>Bei dieser Größe entfallen zuerst die Ereignisse, die jedes Ziel hat.</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Wenn es voll ist</translation>
    </message>
    <message>
        <source>Of events that a destination still waits for. Either is told long before, and counted.</source>
        <translation>Mit Ereignissen, auf die ein Ziel noch wartet. Beides wird lange vorher gemeldet und gezählt.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Another place needs a restart: journal.directory in the configuration file.</source>
        <translation>Ein anderer Ort erfordert einen Neustart: journal.directory in der Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Gives the room of removed events back to the disk. Receiving goes on meanwhile.</source>
        <translation>Gibt den Platz entfernter Ereignisse an die Platte zurück. Der Empfang läuft dabei weiter.</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>Jetzt verdichten</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo, or a look at files.</source>
        <translation>Es gibt keine Konfigurationsdatei zum Ändern: Dies ist die Demo oder die Ansicht von Dateien.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, full in %1</source>
        <translation>, voll in %1</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>Wird verdichtet…</translation>
    </message>
    <message>
        <source>%1 given back to the disk.</source>
        <translation>%1 an die Platte zurückgegeben.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Es gab nichts zurückzugeben.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>grantex::JsonDiffModel</name>
    <message numerus="yes">
        <source>%Ln equal: %1</source>
        <translation>
            <numerusform>%Ln gleich: %1</numerusform>
            <numerusform>%Ln gleich: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 entfernt: %2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 geändert von %2 in %3</translation>
    </message>
    <message>
        <source>%1 equal: %2</source>
        <translation>%1 gleich: %2</translation>
    </message>
    <message>
        <source>%1 has differences</source>
        <translation>%1 hat Unterschiede</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>grantex::JsonFile</name>
    <message>
        <source>%1 could not be read. It was kept as %2.</source>
        <translation>%1 war nicht lesbar. Es wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListView</name>
    <message>
        <source>Event as a table of values</source>
        <translation>Ereignis als Wertetabelle</translation>
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
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation>Ereignis als Baum</translation>
    </message>
</context>
<context>
    <name>grantex::JsonWords</name>
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
    <message>
        <source>Click to follow</source>
        <translation>Anklicken, um zu folgen</translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
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
    <message>
        <source>Not running – what waits is kept</source>
        <translation>Nicht gestartet – Wartendes bleibt erhalten</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Paused: its key is not there. %1</source>
        <translation>Angehalten: Der Schlüssel fehlt. %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, nächster Versuch in %2</translation>
    </message>
</context>
<context>
    <name>grantex::LanguagePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Dates and numbers follow the desktop&apos;s region.</source>
        <translation>Datums- und Zahlenformate folgen der Region der Arbeitsfläche.</translation>
    </message>
    <message>
        <source>The window is made anew in the other language: its events, filter and files stay, what can be undone does not. Nothing is received or forwarded later because of it.</source>
        <translation>Das Fenster wird in der anderen Sprache neu aufgebaut: Ereignisse, Filter und Dateien bleiben, rückgängig Machbares nicht. Nichts wird deswegen später empfangen oder zugestellt.</translation>
    </message>
    <message>
        <source>The demo keeps no settings: the next start has the desktop&apos;s language again.</source>
        <translation>Die Demo behält keine Einstellungen: Der nächste Start hat wieder die Sprache der Arbeitsfläche.</translation>
    </message>
</context>
<context>
    <name>grantex::ListEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Je Zeile ein Eintrag</translation>
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
        <source>This event is no longer in the journal</source>
        <translation>Dieses Ereignis ist nicht mehr im Journal</translation>
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
        <translation>Wie die &amp;Arbeitsfläche</translation>
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
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>%1 is on: deliveries go on where they stopped.</source>
        <translation>%1 ist an: Zustellungen gehen weiter, wo sie aufhörten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>Dieses Ereignis ist nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>An export is under way: choose the language again when it has ended.</source>
        <translation>Ein Export läuft: die Sprache erneut wählen, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Standard input can be read only once: close its tab, then choose the language.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden: ihren Tab schließen, dann die Sprache wählen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Back to the Events</source>
        <translation>Zu&amp;rück zu den Ereignissen</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>Di&amp;chte</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Open files with Ctrl+O, or drop them here.</source>
        <translation>Dateien mit Strg+O öffnen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>Verbindun&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Add Destination…</source>
        <translation>&amp;Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Unzustellbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s)</source>
        <translation>
            <numerusform>%Ln unzustellbares Ereignis</numerusform>
            <numerusform>%Ln unzustellbare Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;lerts</source>
        <translation>Alar&amp;me</translation>
    </message>
    <message>
        <source>Alert Rules…</source>
        <translation>Alarmregeln…</translation>
    </message>
    <message>
        <source>Reloa&amp;d Configuration</source>
        <translation>Konfiguration neu &amp;laden</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>This destination is no longer there.</source>
        <translation>Dieses Ziel ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 is off: what comes is kept for it as long as the journal keeps events.</source>
        <translation>%1 ist aus: Was kommt, wird so lange aufbewahrt, wie das Journal Ereignisse behält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) wait again</source>
        <translation>
            <numerusform>%Ln unzustellbares Ereignis wartet wieder</numerusform>
            <numerusform>%Ln unzustellbare Ereignisse warten wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) discarded</source>
        <translation>
            <numerusform>%Ln unzustellbares Ereignis verworfen</numerusform>
            <numerusform>%Ln unzustellbare Ereignisse verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::MapEditor</name>
    <message>
        <source>stored</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Wo der Wert abgelegt ist</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>aus einer Variablen</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Lauf</translation>
    </message>
</context>
<context>
    <name>grantex::MarkBook</name>
    <message>
        <source>The file of pins and notes cannot be read; it was set aside as %1.</source>
        <translation>Die Datei mit Angeheftetem und Notizen ist nicht lesbar; sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Pins and notes cannot be kept: %1</source>
        <translation>Angeheftetes und Notizen können nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>grantex::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>grantex::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Notiz zum Ereignis</translation>
    </message>
    <message>
        <source>What is worth remembering about this event?</source>
        <translation>Was ist an diesem Ereignis bemerkenswert?</translation>
    </message>
</context>
<context>
    <name>grantex::NotificationsPage</name>
    <message>
        <source>Show nothing</source>
        <translation>Nichts zeigen</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>Alerts are still listed behind the bell.</source>
        <translation>Alarme werden weiterhin hinter der Glocke aufgeführt.</translation>
    </message>
    <message>
        <source>Let the desktop play one</source>
        <translation>Von der Arbeitsfläche abspielen lassen</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>Show an icon there</source>
        <translation>Dort ein Symbol zeigen</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Infobereich</translation>
    </message>
    <message>
        <source>Closing the window then hides it: events are still received and delivered. Quit ends the program.</source>
        <translation>Das Schließen des Fensters blendet es dann nur aus: Ereignisse werden weiter empfangen und zugestellt. „Beenden“ beendet das Programm.</translation>
    </message>
    <message>
        <source>This desktop has no place for icons now: closing the window ends the program as before.</source>
        <translation>Diese Arbeitsfläche hat zurzeit keinen Platz für Symbole: Das Schließen des Fensters beendet das Programm wie bisher.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Edit the rules…</source>
        <translation>Regeln &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What the rules look for; new ones.</source>
        <translation>Wonach die Regeln suchen; neue Regeln.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Melden: %1</translation>
    </message>
    <message>
        <source>Minutes until %1 is told again</source>
        <translation>Minuten, bis %1 erneut gemeldet wird</translation>
    </message>
    <message>
        <source>again after </source>
        <translation>erneut nach </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: open the settings again.</source>
        <translation>Die Regeln wurden inzwischen geändert: Die Einstellungen erneut öffnen.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>Testbenachrichtigung &amp;senden</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <translation>Die Arbeitsfläche wird gefragt…</translation>
    </message>
    <message>
        <source>The desktop has a notification service.</source>
        <translation>Die Arbeitsfläche hat einen Benachrichtigungsdienst.</translation>
    </message>
    <message>
        <source>The desktop has no notification service: alerts are shown by the icon in the tray.</source>
        <translation>Die Arbeitsfläche hat keinen Benachrichtigungsdienst: Das Symbol im Infobereich zeigt die Alarme.</translation>
    </message>
    <message>
        <source>⚠ This desktop shows no notifications: it has no notification service (org.freedesktop.Notifications) and no place for icons. Alerts are only listed behind the bell. A program such as dunst or mako shows them.</source>
        <translation>⚠ Diese Arbeitsfläche zeigt keine Benachrichtigungen: Sie hat keinen Benachrichtigungsdienst (org.freedesktop.Notifications) und keinen Platz für Symbole. Alarme werden nur hinter der Glocke aufgeführt. Ein Programm wie dunst oder mako zeigt sie.</translation>
    </message>
    <message>
        <source>Sent: the desktop has not answered yet.</source>
        <translation>Gesendet: Die Arbeitsfläche hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Testbenachrichtigung</translation>
    </message>
    <message>
        <source>Alerts look like this.</source>
        <translation>So sehen Alarme aus.</translation>
    </message>
    <message>
        <source>The desktop has taken the test notification.</source>
        <translation>Die Arbeitsfläche hat die Testbenachrichtigung angenommen.</translation>
    </message>
    <message>
        <source>The icon in the tray shows it: the desktop&apos;s notification service did not answer.</source>
        <translation>Das Symbol im Infobereich zeigt sie: Der Benachrichtigungsdienst der Arbeitsfläche hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was shown: there is no notification service and no place for icons.</source>
        <translation>Es wurde nichts gezeigt: Es gibt weder einen Benachrichtigungsdienst noch Platz für Symbole.</translation>
    </message>
    <message>
        <source>Nothing was shown. The desktop says: %1</source>
        <translation>Es wurde nichts gezeigt. Die Arbeitsfläche meldet: %1</translation>
    </message>
</context>
<context>
    <name>grantex::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No budgets yet: totals of each currency will stand here.</source>
        <translation>Noch keine Budgets: Hier werden die Summen jeder Währung stehen.</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>Ereignisse je Sekunde</translation>
    </message>
    <message>
        <source>What destinations take a second</source>
        <translation>Was Ziele je Sekunde annehmen</translation>
    </message>
    <message>
        <source>No destinations, or nothing delivered yet</source>
        <translation>Keine Ziele oder noch nichts zugestellt</translation>
    </message>
    <message>
        <source>Budgets by currency</source>
        <translation>Budgets nach Währung</translation>
    </message>
    <message>
        <source>Delivered to destinations, last five minutes</source>
        <translation>An Ziele zugestellt, letzte fünf Minuten</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Ereignisse nach Typ</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events by type over time</source>
        <translation>Ereignisse nach Typ über die Zeit</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>andere Typen</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Als Tabelle…</translation>
    </message>
    <message>
        <source>As a table: %1</source>
        <translation>Als Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>grantex::PaletteSources</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Events sent to the destination</source>
        <translation>An das Ziel gesendete Ereignisse</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Eine Spalte hinzufügen</translation>
    </message>
</context>
<context>
    <name>grantex::Phrasing</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of a length of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>grantex::PinModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>grantex::PinStrip</name>
    <message>
        <source>Pinned events and notes</source>
        <translation>Angeheftete Ereignisse und Notizen</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>In der &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>&amp;Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>Aus der &amp;Leiste entfernen</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileColors</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileDialog</name>
    <message>
        <source>production</source>
        <translation>produktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>Das neue Profil</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>&amp;Colour of This Profile…</source>
        <translation>&amp;Farbe dieses Profils…</translation>
    </message>
    <message>
        <source>&amp;Manage Profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>The window of %1 cannot be opened: the program does not start.</source>
        <translation>Das Fenster von %1 kann nicht geöffnet werden: Das Programm startet nicht.</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>Farbe dieses Profils</translation>
    </message>
    <message>
        <source>The band stands above the window and in every dialog that changes this profile.</source>
        <translation>Der Streifen steht über dem Fenster und in jedem Dialog, der dieses Profil ändert.</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileStrip</name>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Profil %1, %2</translation>
    </message>
</context>
<context>
    <name>grantex::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1 (noch nicht eingerichtet)</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s). </source>
        <translation>
            <numerusform>%Ln Ziel. </numerusform>
            <numerusform>%Ln Ziele. </numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in this window: rename and remove it from the window of another profile.</source>
        <translation>Es ist in diesem Fenster geöffnet: Umbenennen und entfernen lässt es sich vom Fenster eines anderen Profils aus.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Its window opens beside this one and asks for the connection. Journal, destinations and filters are its own.</source>
        <translation>Sein Fenster öffnet sich neben diesem und fragt nach der Verbindung. Journal, Ziele und Filter sind seine eigenen.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>The copy has the same connection, destinations, rules and filters, and keys of its own. Its destinations are switched off until you switch them on; its journal is empty.</source>
        <translation>Die Kopie hat dieselbe Verbindung, dieselben Ziele, Regeln und Filter sowie eigene Schlüssel. Ihre Ziele sind ausgeschaltet, bis Sie sie einschalten; ihr Journal ist leer.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Its journal and its keys go along.</source>
        <translation>Das Journal und die Schlüssel ziehen mit um.</translation>
    </message>
    <message>
        <source>Its filters and its keys in the keychain go; its journal in %1 stays.</source>
        <translation>Seine Filter und seine Schlüssel im Schlüsselbund entfallen; sein Journal in %1 bleibt.</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Das Profil %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It was renamed, but its old keys could not be removed from the keychain: %1.</source>
        <translation>Es wurde umbenannt, aber die alten Schlüssel konnten nicht aus dem Schlüsselbund entfernt werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait, </source>
        <translation>
            <numerusform>%Ln Ereignis wartet, </numerusform>
            <numerusform>%Ln Ereignisse warten, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dead letters.</source>
        <translation>
            <numerusform>%Ln ist unzustellbar.</numerusform>
            <numerusform>%Ln sind unzustellbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for its destinations.</source>
        <translation>
            <numerusform>%Ln Ereignis wartet noch auf seine Ziele.</numerusform>
            <numerusform>%Ln Ereignisse warten noch auf seine Ziele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there. None of them is ever sent.</source>
        <translation>
            <numerusform>%Ln ist unzustellbar. Nichts davon wird je gesendet.</numerusform>
            <numerusform>%Ln sind unzustellbar. Nichts davon wird je gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its journal with about %Ln event(s), its filters and its keys in the keychain go. This cannot be undone.</source>
        <translation>
            <numerusform>Sein Journal mit etwa %Ln Ereignis, seine Filter und seine Schlüssel im Schlüsselbund entfallen. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Sein Journal mit etwa %Ln Ereignissen, seine Filter und seine Schlüssel im Schlüsselbund entfallen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>grantex::RepeatFolding</name>
    <message>
        <source>One row for budget.threshold events of the same grant and percentage that follow each other</source>
        <translation>Eine Zeile für aufeinanderfolgende budget.threshold-Ereignisse desselben Grants und Prozentsatzes</translation>
    </message>
    <message>
        <source>Fold Repeated T&amp;hresholds</source>
        <translation>&amp;Wiederholte Schwellen zuklappen</translation>
    </message>
    <message>
        <source>Open or Fold the Repeats</source>
        <translation>Wiederholungen auf- oder zuklappen</translation>
    </message>
</context>
<context>
    <name>grantex::ReplayDialog</name>
    <message>
        <source>&amp;Everything the journal holds</source>
        <translation>&amp;Alles, was das Journal enthält</translation>
    </message>
    <message>
        <source>Received between these &amp;times</source>
        <translation>Empfangen zwischen diesen &amp;Zeiten</translation>
    </message>
    <message>
        <source>By &amp;number in the journal</source>
        <translation>Nach &amp;Nummer im Journal</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send events to %1 again</source>
        <translation>Ereignisse erneut an %1 senden</translation>
    </message>
    <message>
        <source>A replay has a place of its own in the journal: it moves nothing of what the destination gets otherwise. What it has already is sent a second time.</source>
        <translation>Eine Wiedergabe hat einen eigenen Platz im Journal: Sie verschiebt nichts von dem, was das Ziel sonst erhält. Was es schon hat, wird ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>Von Zeit</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>Bis Zeit</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Von Nummer</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Bis Nummer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>every event, or a filter such as type:grant.*</source>
        <translation>jedes Ereignis oder ein Filter wie type:grant.*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>The first time must be before the second.</source>
        <translation>Die erste Zeit muss vor der zweiten liegen.</translation>
    </message>
    <message>
        <source>Two numbers are needed, the smaller one first.</source>
        <translation>Zwei Nummern sind nötig, die kleinere zuerst.</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFilters</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>Widerrufe</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Weitergaben</translation>
    </message>
    <message>
        <source>Grants and tokens</source>
        <translation>Grants und Token</translation>
    </message>
    <message>
        <source>Budget trouble</source>
        <translation>Budgetprobleme</translation>
    </message>
    <message>
        <source>All budget events</source>
        <translation>Alle Budgetereignisse</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Refused by a destination</source>
        <translation>Von einem Ziel abgelehnt</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The filter is too long to be saved.</source>
        <translation>Der Filter ist zu lang zum Speichern.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Es gibt bereits einen Filter dieses Namens.</translation>
    </message>
    <message>
        <source>There are too many filters.</source>
        <translation>Es gibt zu viele Filter.</translation>
    </message>
    <message>
        <source>The filter is empty.</source>
        <translation>Der Filter ist leer.</translation>
    </message>
    <message>
        <source>%1 holds no saved filters.</source>
        <translation>%1 enthält keine gespeicherten Filter.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The filters are not saved: %1</source>
        <translation>Die Filter sind nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFiltersDialog</name>
    <message>
        <source>Saved filters (*.json);;All files (*)</source>
        <translation>Gespeicherte Filter (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Filters</source>
        <translation>Filter exportieren</translation>
    </message>
    <message>
        <source>Import Filters</source>
        <translation>Filter importieren</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Restore the Shipped Ones</source>
        <translation>&amp;Mitgelieferte wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) added</source>
        <translation>
            <numerusform>%Ln Filter hinzugefügt</numerusform>
            <numerusform>%Ln Filter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) written</source>
        <translation>
            <numerusform>%Ln Filter geschrieben</numerusform>
            <numerusform>%Ln Filter geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>Alarm für &amp;diesen Filter…</translation>
    </message>
</context>
<context>
    <name>grantex::SavedView</name>
    <message>
        <source>is no filter: %1</source>
        <translation>ist kein Filter: %1</translation>
    </message>
    <message>
        <source>names no column</source>
        <translation>nennt keine Spalte</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>muss zwischen 0 und %1 liegen</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>muss eine Zahl über 0 sein</translation>
    </message>
    <message>
        <source>names no colour</source>
        <translation>nennt keine Farbe</translation>
    </message>
    <message>
        <source>must name files, unless &quot;live&quot; is true</source>
        <translation>muss Dateien nennen, außer wenn &quot;live&quot; true ist</translation>
    </message>
    <message>
        <source>The view cannot be opened: %1.</source>
        <translation>Die Ansicht kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>This file is too large for a view.</source>
        <translation>Diese Datei ist zu groß für eine Ansicht.</translation>
    </message>
    <message>
        <source>This view is damaged: %1 at byte %2.</source>
        <translation>Diese Ansicht ist beschädigt: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>This file is no view.</source>
        <translation>Diese Datei ist keine Ansicht.</translation>
    </message>
    <message>
        <source>This view was made by a newer version of the program.</source>
        <translation>Diese Ansicht wurde von einer neueren Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>This view is damaged: %1.</source>
        <translation>Diese Ansicht ist beschädigt: %1.</translation>
    </message>
</context>
<context>
    <name>grantex::SecretEditor</name>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Forget the stored secret when this is saved</source>
        <translation>Das abgelegte Geheimnis beim Speichern vergessen</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>Wo es abgelegt ist: %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>aus einer Variablen</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Stored – type here to replace it</source>
        <translation>Abgelegt – zum Ersetzen hier eingeben</translation>
    </message>
    <message>
        <source>Kept for this run – type here to replace it</source>
        <translation>Für diesen Lauf behalten – zum Ersetzen hier eingeben</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Name der Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Path of the file that holds it</source>
        <translation>Pfad der Datei, die es enthält</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesChart</name>
    <message>
        <source>%1 %2 in all</source>
        <translation>insgesamt %1 %2</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesTable</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>They come with the first events.</source>
        <translation>Sie kommen mit den ersten Ereignissen.</translation>
    </message>
</context>
<context>
    <name>grantex::SessionTabs</name>
    <message>
        <source>Live events and opened files</source>
        <translation>Live-Ereignisse und geöffnete Dateien</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The events of this window&apos;s stream</source>
        <translation>Die Ereignisse des Datenstroms dieses Fensters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are open: close one first.</source>
        <translation>
            <numerusform>%Ln Datei ist geöffnet: zuerst schließen.</numerusform>
            <numerusform>%Ln Dateien sind geöffnet: zuerst eine schließen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>grantex::SettingsForm</name>
    <message>
        <source>Saved and in effect.</source>
        <translation>Gespeichert und wirksam.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupController</name>
    <message>
        <source>Another program owns this journal: its configuration is changed there</source>
        <translation>Ein anderes Programm besitzt dieses Journal: Seine Konfiguration wird dort geändert</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Let %1 start from now?</source>
        <translation>%1 ab jetzt beginnen lassen?</translation>
    </message>
    <message>
        <source>Start from now</source>
        <translation>Ab jetzt beginnen</translation>
    </message>
    <message>
        <source>The replay %1 has begun</source>
        <translation>Die Wiedergabe %1 hat begonnen</translation>
    </message>
    <message>
        <source>Its settings and its keys in the keychain go.</source>
        <translation>Seine Einstellungen und seine Schlüssel im Schlüsselbund entfallen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for it.</source>
        <translation>
            <numerusform>%Ln Ereignis wartet noch darauf.</numerusform>
            <numerusform>%Ln Ereignisse warten noch darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there.</source>
        <translation>
            <numerusform>%Ln ist unzustellbar.</numerusform>
            <numerusform>%Ln sind unzustellbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, shown as removed, until you discard them.</source>
        <translation>Sie bleiben erhalten, als entfernt gezeigt, bis Sie sie verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</source>
        <translation>
            <numerusform>%Ln wartendes Ereignis wird nicht dorthin gesendet und zählt als verworfen. Das lässt sich nicht rückgängig machen; eine Wiedergabe kann es gezielt senden.</numerusform>
            <numerusform>%Ln wartende Ereignisse werden nicht dorthin gesendet und zählen als verworfen. Das lässt sich nicht rückgängig machen; eine Wiedergabe kann sie gezielt senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no configuration here. File ▸ Profiles ▸ New Profile… begins one</source>
        <translation>Hier gibt es keine Konfiguration. Datei ▸ Profile ▸ Neues Profil… beginnt eine</translation>
    </message>
    <message>
        <source>Demo: what is set up here ends with it</source>
        <translation>Demo: Was hier eingerichtet wird, endet mit ihr</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 It is tried again at the next start.</source>
        <translation>Ein nicht mehr verwendeter Schlüssel konnte nicht aus dem Schlüsselbund entfernt werden: %1 Beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 Delete %2 there yourself.</source>
        <translation>Ein nicht mehr verwendeter Schlüssel konnte nicht aus dem Schlüsselbund entfernt werden: %1 Löschen Sie %2 dort selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that nothing uses are still in the keychain</source>
        <translation>
            <numerusform>%Ln nicht verwendeter Schlüssel ist noch im Schlüsselbund</numerusform>
            <numerusform>%Ln nicht verwendete Schlüssel sind noch im Schlüsselbund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SetupDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>The secret was not stored. %1</source>
        <translation>Das Geheimnis wurde nicht abgelegt. %1</translation>
    </message>
    <message>
        <source>Choose another place beside the secret: a variable, a file, or this run only. Or install and start gnome-keyring or KWallet. It is never written in plain text.</source>
        <translation>Wählen Sie neben dem Geheimnis einen anderen Ort: eine Variable, eine Datei oder nur diesen Lauf. Oder installieren und starten Sie gnome-keyring oder KWallet. Es wird nie im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>%1 Or choose another place beside the secret: a variable, a file, or this run only. It is never written in plain text.</source>
        <translation>%1 Oder wählen Sie neben dem Geheimnis einen anderen Ort: eine Variable, eine Datei oder nur diesen Lauf. Es wird nie im Klartext geschrieben.</translation>
    </message>
</context>
<context>
    <name>grantex::SetupImportDialog</name>
    <message>
        <source>Import set-up</source>
        <translation>Einrichtung importieren</translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>Dies würde hinzugefügt</translation>
    </message>
    <message>
        <source>Destinations are added switched off: look at each, then switch it on. A secret that you leave out can be entered later.</source>
        <translation>Ziele werden ausgeschaltet hinzugefügt: jedes ansehen, dann einschalten. Ein ausgelassenes Geheimnis lässt sich später eingeben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>It would take the place of the connection there is.</source>
        <translation>Sie würde die vorhandene Verbindung ersetzen.</translation>
    </message>
    <message>
        <source>Nothing: the set-up is empty.</source>
        <translation>Nichts: Die Einrichtung ist leer.</translation>
    </message>
    <message>
        <source>Left out of the set-up, as they are named like secrets: %1</source>
        <translation>In der Einrichtung weggelassen, weil sie wie Geheimnisse heißen: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupTransfer</name>
    <message>
        <source>Set-ups (*.json);;All files (*)</source>
        <translation>Einrichtungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export set-up</source>
        <translation>Einrichtung exportieren</translation>
    </message>
    <message>
        <source>Import set-up</source>
        <translation>Einrichtung importieren</translation>
    </message>
    <message>
        <source>&amp;Export Set-up…</source>
        <translation>Einrichtung expo&amp;rtieren…</translation>
    </message>
    <message>
        <source>&amp;Import Set-up…</source>
        <translation>Einrichtung impor&amp;tieren…</translation>
    </message>
    <message>
        <source>The set-up was not written: %1</source>
        <translation>Die Einrichtung wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The set-up was exported without its secrets</source>
        <translation>Die Einrichtung wurde ohne ihre Geheimnisse exportiert</translation>
    </message>
    <message>
        <source>The set-up was exported. Named like secrets, these were left out: %1</source>
        <translation>Die Einrichtung wurde exportiert. Weil sie wie Geheimnisse heißen, wurden weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Eine Aktion wählen</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Taking it over leaves that without.</source>
        <translation>%1 wird von „%2“ verwendet. Nach dem Übernehmen hat diese Aktion keine Tasten mehr.</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutList</name>
    <message>
        <source>Follow the newest events</source>
        <translation>Den neuesten Ereignissen folgen</translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation>Zum ältesten Ereignis</translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation>Seitenweise blättern; beendet das Folgen</translation>
    </message>
    <message>
        <source>Select the event above</source>
        <translation>Das Ereignis darüber wählen</translation>
    </message>
    <message>
        <source>Select the event below</source>
        <translation>Das Ereignis darunter wählen</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>In den Tastenkürzeln suchen</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
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
    <message>
        <source>Paused: no key</source>
        <translation>Angehalten: kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>grantex::StartEditor</name>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>From the oldest event held</source>
        <translation>Ab dem ältesten vorhandenen Ereignis</translation>
    </message>
    <message>
        <source>From a time</source>
        <translation>Ab einer Zeit</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Startzeit</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsFeature</name>
    <message>
        <source>Top Values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Close the top values</source>
        <translation>Häufigste Werte schließen</translation>
    </message>
    <message>
        <source>Close (F11)</source>
        <translation>Schließen (F11)</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>Dieser Wert ist zu groß für einen Filter.</translation>
    </message>
    <message>
        <source>Top &amp;Values</source>
        <translation>Häu&amp;figste Werte</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsView</name>
    <message>
        <source>Name a field, for example data.pct</source>
        <translation>Ein Feld nennen, etwa data.pct</translation>
    </message>
    <message>
        <source>Values of this field are not counted; type, agent, principal, grant, scope and paths like data.pct are</source>
        <translation>Werte dieses Felds werden nicht gezählt; gezählt werden type, agent, principal, grant, scope und Pfade wie data.pct</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field whose values are counted: choose one, or type a path like data.pct</source>
        <translation>Das Feld, dessen Werte gezählt werden: eines wählen oder einen Pfad wie data.pct eingeben</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No events to count</source>
        <translation>Keine Ereignisse zu zählen</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nichts zu zählen</translation>
    </message>
    <message>
        <source>The filter shows no event.</source>
        <translation>Der Filter zeigt kein Ereignis.</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;In den Filter aufnehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>E&amp;xclude from the Filter</source>
        <translation>Durch den Filter &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Replace the Filter</source>
        <translation>Filter e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>über %Ln Wert</numerusform>
            <numerusform>über %Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln vorhanden</numerusform>
            <numerusform>%Ln vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: the oldest events are dropped</source>
        <translation>Journal voll: älteste Ereignisse werden verworfen</translation>
    </message>
</context>
<context>
    <name>grantex::StepModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
</context>
<context>
    <name>grantex::StoryModel</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>budget exhausted</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>revoked with its parent</source>
        <translation>mit dem übergeordneten widerrufen</translation>
    </message>
    <message>
        <source>Budget: %1%2 left</source>
        <translation>Budget: noch %1%2</translation>
    </message>
    <message>
        <source>Budget: %1 of %2%3 left</source>
        <translation>Budget: noch %1 von %2%3</translation>
    </message>
    <message>
        <source>Delegated from %1</source>
        <translation>Weitergegeben von %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told</source>
        <translation>
            <numerusform>%Ln Änderung gemeldet</numerusform>
            <numerusform>%Ln Änderungen gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant %1, %2, %3</source>
        <translation>Grant %1, %2, %3</translation>
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
        <source>Grant made</source>
        <translation>Grant erteilt</translation>
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
        <translation>%1&#xa0;% des Budgets verbraucht</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget aufgebraucht</translation>
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
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 · delegated from %2</source>
        <translation>%1 · weitergegeben von %2</translation>
    </message>
    <message>
        <source>%1, with every grant delegated from it</source>
        <translation>%1, mit jedem davon weitergegebenen Grant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, %2 left of %3</source>
        <translation>%1, noch %2 von %3</translation>
    </message>
    <message>
        <source>Budget exhausted, all of %1 spent</source>
        <translation>Budget aufgebraucht, %1 vollständig ausgegeben</translation>
    </message>
</context>
<context>
    <name>grantex::SwitchEditor</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>grantex::TestSteps</name>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Verbindung hergestellt</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Verschlüsselung und Zertifikat</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Testereignis</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Program found</source>
        <translation>Programm gefunden</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>Program waits for events</source>
        <translation>Programm wartet auf Ereignisse</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>Programm endet</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
</context>
<context>
    <name>grantex::TimeStyle</name>
    <message>
        <source>to now</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <source>to selected</source>
        <translation>zur gewählten</translation>
    </message>
    <message>
        <source>to previous</source>
        <translation>zur vorigen</translation>
    </message>
</context>
<context>
    <name>grantex::TimeZoneBox</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Wie die Arbeitsfläche (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>A place, such as Tokyo</source>
        <translation>Ein Ort, etwa Tokyo</translation>
    </message>
</context>
<context>
    <name>grantex::Timeline</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Back to the newest events (End)</source>
        <translation>Zurück zu den neuesten Ereignissen (Ende)</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>Zeitbereich aufheben</translation>
    </message>
    <message>
        <source>Clear the time range (Esc)</source>
        <translation>Zeitbereich aufheben (Esc)</translation>
    </message>
    <message>
        <source>selecting %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>only %1 is shown in the table</source>
        <translation>nur %1 wird in der Tabelle gezeigt</translation>
    </message>
    <message>
        <source>cursor at %1</source>
        <translation>Cursor bei %1</translation>
    </message>
    <message>
        <source>Show This Time in the &amp;Table</source>
        <translation>Diese Zeit in der &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Only Events of This Bar</source>
        <translation>&amp;Nur Ereignisse dieses Balkens</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Zoom to the Range</source>
        <translation>Auf den &amp;Bereich zoomen</translation>
    </message>
    <message>
        <source>C&amp;lear the Range</source>
        <translation>Bereich auf&amp;heben</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest, Live</source>
        <translation>Zu den neue&amp;sten, live</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest</source>
        <translation>Zu den neue&amp;sten</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>Keine Ereignisse in dieser Zeit</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>most events, length of time</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>◂ Earlier events: Home, or 0 for all</source>
        <translation>◂ Frühere Ereignisse: Pos1, oder 0 für alle</translation>
    </message>
    <message>
        <source>Later events: End, or 0 for all ▸</source>
        <translation>Spätere Ereignisse: Ende, oder 0 für alle ▸</translation>
    </message>
    <message>
        <source>As a Ta&amp;ble…</source>
        <translation>A&amp;ls Tabelle…</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>Zeit&amp;punkt lösen</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>Zeit&amp;punkt anheften</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>Timeline as a Table…</source>
        <translation>Zeitleiste als Tabelle…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineWords</name>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 match</source>
        <translation>%1, %2 passen</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more gap(s)</source>
        <translation>
            <numerusform>%Ln weitere Lücke</numerusform>
            <numerusform>%Ln weitere Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>most, %1, in %2</source>
        <translation>die meisten, %1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TotalsCard</name>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>Currency unknown</source>
        <translation>Währung unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 allocated, %3 spent, %4 remaining</source>
        <translation>%1: %2 zugeteilt, %3 ausgegeben, %4 verbleibend</translation>
    </message>
    <message>
        <source>, %1 left when grants ended</source>
        <translation>, %1 beim Ende von Grants übrig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) of unknown size not counted</source>
        <translation>
            <numerusform>%Ln Budget unbekannter Größe nicht gezählt</numerusform>
            <numerusform>%Ln Budgets unbekannter Größe nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>%1 von %2 ausgegeben</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln Budget</numerusform>
            <numerusform>%Ln Budgets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TransactionModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
</context>
<context>
    <name>grantex::TrayFeature</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s) paused</source>
        <translation>
            <numerusform>%Ln Ziel angehalten</numerusform>
            <numerusform>%Ln Ziele angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deliveries wait</source>
        <translation>%1 Zustellungen warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln neuer Alarm</numerusform>
            <numerusform>%Ln neue Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Grantex Monitor goes on</source>
        <translation>Grantex Monitor läuft weiter</translation>
    </message>
    <message>
        <source>Events are still received and delivered. The icon brings the window back; Quit in its menu ends the program.</source>
        <translation>Ereignisse werden weiter empfangen und zugestellt. Das Symbol bringt das Fenster zurück; „Beenden“ in seinem Menü beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>grantex::TrayIcon</name>
    <message>
        <source>&amp;Show the Window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit Grantex Monitor</source>
        <translation>Grantex Monitor &amp;beenden</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
</context>
<context>
    <name>grantex::TypesEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose known ones: %1</source>
        <translation>Bekannte wählen: %1</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it.</source>
        <translation>%1 ist kein bekannter Typ: Vielleicht kommt dafür nichts.</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it. Did you mean %2?</source>
        <translation>%1 ist kein bekannter Typ: Vielleicht kommt dafür nichts. Ist %2 gemeint?</translation>
    </message>
</context>
<context>
    <name>grantex::ValueActions</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;In den Filter aufnehmen</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>Durch den Filter au&amp;sschließen</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>Nur &amp;diese zeigen</translation>
    </message>
    <message>
        <source>Show All &amp;but These</source>
        <translation>Alle &amp;außer diesen zeigen</translation>
    </message>
    <message>
        <source>Add as a Co&amp;lumn</source>
        <translation>Als S&amp;palte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Pfad k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy Value as &amp;JSON</source>
        <translation>Wert als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Fil&amp;ter</source>
        <translation>Als Fil&amp;ter kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;grantex Command</source>
        <translation>Als &amp;grantex-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>Diesem Gra&amp;nt folgen</translation>
    </message>
    <message>
        <source>&amp;Follow This Agent</source>
        <translation>Diesem Agent&amp;en folgen</translation>
    </message>
    <message>
        <source>&amp;Follow This Principal</source>
        <translation>Diesem P&amp;rinzipal folgen</translation>
    </message>
</context>
<context>
    <name>grantex::ValueModel</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(leerer Text)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln other value(s)</source>
        <translation>
            <numerusform>mehr als %Ln anderer Wert</numerusform>
            <numerusform>mehr als %Ln andere Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln anderer Wert</numerusform>
            <numerusform>%Ln andere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>(events without it)</source>
        <translation>(Ereignisse ohne)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s), %2</source>
        <comment>value, its events, their share</comment>
        <translation>
            <numerusform>%1, %Ln Ereignis, %2</numerusform>
            <numerusform>%1, %Ln Ereignisse, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewFiles</name>
    <message>
        <source>Views (*.gxview);;All files (*)</source>
        <translation>Ansichten (*.gxview);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save &amp;View As…</source>
        <translation>&amp;Ansicht speichern unter…</translation>
    </message>
    <message>
        <source>%1 cannot be opened again: export these events first, and open the file.</source>
        <translation>%1 kann nicht wieder geöffnet werden: Diese Ereignisse zuerst exportieren und die Datei öffnen.</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>Ansicht speichern unter</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ansicht</translation>
    </message>
    <message>
        <source>The view cannot be written: %1</source>
        <translation>Die Ansicht kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <translation>Ansicht gespeichert als %1</translation>
    </message>
    <message>
        <source>This view is of live events, and this window shows files alone. Start the program without files to open it.</source>
        <translation>Diese Ansicht gilt Live-Ereignissen, und dieses Fenster zeigt nur Dateien. Zum Öffnen das Programm ohne Dateien starten.</translation>
    </message>
    <message>
        <source>Open a View</source>
        <translation>Eine Ansicht öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) and note(s) of the view belong to events that are not here</source>
        <translation>
            <numerusform>%Ln Markierung der Ansicht (angeheftet oder Notiz) gehört zu einem Ereignis, das hier fehlt</numerusform>
            <numerusform>%Ln Markierungen der Ansicht (angeheftet oder Notiz) gehören zu Ereignissen, die hier fehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewObject</name>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>has too many entries: %1 are allowed</source>
        <translation>hat zu viele Einträge: %1 sind erlaubt</translation>
    </message>
</context>
<context>
    <name>grantex::WaitWindow</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
</context>
<context>
    <name>grantex::WelcomeDialog</name>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Watch what agents do under their grants</source>
        <translation>Beobachten, was Agenten mit ihren Grants tun</translation>
    </message>
    <message>
        <source>Events appear live, stay in a journal on this machine, and go to every destination you switch on.</source>
        <translation>Ereignisse erscheinen live, bleiben in einem Journal auf diesem Rechner und gehen an jedes Ziel, das Sie einschalten.</translation>
    </message>
    <message>
        <source>Connect to Grantex</source>
        <translation>Mit Grantex verbinden</translation>
    </message>
    <message>
        <source>You need the address of the service and an API key. The key goes to the keychain.</source>
        <translation>Sie brauchen die Adresse des Dienstes und einen API-Schlüssel. Der Schlüssel kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Look into events that were exported or captured before: NDJSON, JSON, or a recorded stream.</source>
        <translation>Früher exportierte oder aufgezeichnete Ereignisse ansehen: NDJSON, JSON oder einen aufgezeichneten Datenstrom.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A simulated service on this machine. Nothing leaves it, and nothing is kept.</source>
        <translation>Ein simulierter Dienst auf diesem Rechner. Nichts verlässt ihn, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The profile %1 is not set up yet. %2</source>
        <translation>Das Profil %1 ist noch nicht eingerichtet. %2</translation>
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
    <message>
        <source>Open events</source>
        <translation>Ereignisse öffnen</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.jsonl *.json *.sse *.gz);;All files (*)</source>
        <translation>Ereignisse (*.ndjson *.jsonl *.json *.sse *.gz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>wait</name>
    <message>
        <source>Opening the journal…</source>
        <translation>Das Journal wird geöffnet…</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>What can be read is being taken out of it: %1 of about %2. The damaged file is kept. Quitting loses nothing: the next start goes on.</source>
        <translation>Was lesbar ist, wird daraus entnommen: %1 von etwa %2. Die beschädigte Datei bleibt erhalten. Beenden verliert nichts: Der nächste Start macht weiter.</translation>
    </message>
</context>
</TS>
