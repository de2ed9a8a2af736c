<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FileSession</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1: cannot be written: %2.</source>
        <extracomment>base</extracomment>
        <translation>%1&#xa0;: écriture impossible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <extracomment>alerts</extracomment>
        <translation>Une règle doit avoir un nom.</translation>
    </message>
    <message>
        <source>A rule without a filter would tell of every event.</source>
        <extracomment>alerts</extracomment>
        <translation>Une règle sans filtre signalerait chaque événement.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <extracomment>alerts</extracomment>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Budget at 80 %</source>
        <extracomment>alerts</extracomment>
        <translation>Budget à 80&#xa0;%</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <extracomment>alerts</extracomment>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>Destination paused</source>
        <extracomment>alerts</extracomment>
        <translation>Destination en pause</translation>
    </message>
    <message>
        <source>Gap longer than a minute</source>
        <extracomment>alerts</extracomment>
        <translation>Interruption de plus d&apos;une minute</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <extracomment>alerts</extracomment>
        <translation>Autorisation révoquée</translation>
    </message>
    <message>
        <source>Journal nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>Journal presque plein</translation>
    </message>
    <message>
        <source>Mend the file, or remove it for the rules that come with the program.</source>
        <extracomment>alerts</extracomment>
        <translation>Corrigez le fichier, ou supprimez-le pour retrouver les règles fournies avec le programme.</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <extracomment>alerts</extracomment>
        <translation>Écrivez un filtre.</translation>
    </message>
    <message>
        <source>cannot be read, or is larger than any list of rules</source>
        <extracomment>alerts</extracomment>
        <translation>est illisible, ou plus volumineux que toute liste de règles</translation>
    </message>
    <message>
        <source>is no JSON object with a list &quot;rules&quot;</source>
        <extracomment>alerts</extracomment>
        <translation>n&apos;est pas un objet JSON contenant une liste «&#xa0;rules&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>alerts</extracomment>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <extracomment>alerts</extracomment>
        <translation>%1 est en pause&#xa0;: %2</translation>
    </message>
    <message>
        <source>No connection for %1: events in this time are not recoverable</source>
        <extracomment>alerts</extracomment>
        <translation>Pas de connexion pendant %1&#xa0;: les événements de cette période ne sont pas récupérables</translation>
    </message>
    <message>
        <source>No connection for more than a minute: what is sent meanwhile is lost</source>
        <extracomment>alerts</extracomment>
        <translation>Pas de connexion depuis plus d&apos;une minute&#xa0;: ce qui est envoyé entre-temps est perdu</translation>
    </message>
    <message>
        <source>The journal is full: new events are not taken</source>
        <extracomment>alerts</extracomment>
        <translation>Le journal est plein&#xa0;: les nouveaux événements ne sont plus acceptés</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate</source>
        <extracomment>alerts</extracomment>
        <translation>À ce rythme, le journal sera plein dans %1</translation>
    </message>
    <message>
        <source>Every event is refused alike. The last answer: %1</source>
        <extracomment>delivery</extracomment>
        <translation>Tous les événements sont refusés de la même façon. Dernière réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was given up. Check address, format and permissions of this destination, then retry.</source>
        <extracomment>delivery</extracomment>
        <translation>Rien n&apos;a été abandonné. Vérifiez l&apos;adresse, le format et les droits de cette destination, puis réessayez.</translation>
    </message>
    <message>
        <source>The event takes %1 bytes; %2 accepts at most %3.</source>
        <extracomment>delivery</extracomment>
        <translation>L&apos;événement occupe %1 octets&#x202f;; %2 en accepte au plus %3.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>delivery</extracomment>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>Google BigQuery</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google BigQuery</translation>
    </message>
    <message>
        <source>An answer without words.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Une réponse sans texte.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy (VPC Service Controls) forbids this; ask its owner.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Une règle de l&apos;organisation (VPC Service Controls) l&apos;interdit&#x202f;; adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>Check `credentials`: the key may be revoked, or the login too old (`gcloud auth application-default login`).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vérifiez `credentials`&#xa0;: la clé est peut-être révoquée, ou l&apos;ouverture de session trop ancienne (`gcloud auth application-default login`).</translation>
    </message>
    <message>
        <source>Check `projectId`, `datasetId`, `tableId` and `endpoint`: no BigQuery answers there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vérifiez `projectId`, `datasetId`, `tableId` et `endpoint`&#xa0;: aucun BigQuery n&apos;y répond.</translation>
    </message>
    <message>
        <source>Check the quota project: `gcloud auth application-default set-quota-project PROJECT`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vérifiez le projet de quota&#xa0;: `gcloud auth application-default set-quota-project PROJECT`.</translation>
    </message>
    <message>
        <source>Enable billing for the project: streaming is not part of the free tier and the sandbox.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Activez la facturation du projet&#xa0;: l&apos;insertion en flux ne fait partie ni de l&apos;offre gratuite ni du bac à sable.</translation>
    </message>
    <message>
        <source>Enable the BigQuery API for the project in the Google Cloud console.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Activez l&apos;API BigQuery pour le projet dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>Grant the account roles/bigquery.dataEditor on the dataset or the table (bigquery.tables.updateData).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Accordez au compte le rôle roles/bigquery.dataEditor sur l&apos;ensemble de données ou la table (bigquery.tables.updateData).</translation>
    </message>
    <message>
        <source>The answer speaks of a row that was not sent.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La réponse mentionne une ligne qui n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>The list of refused rows is too long to be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La liste des lignes refusées est trop longue pour être lue.</translation>
    </message>
    <message>
        <source>The table was just created; it takes BigQuery up to two minutes to accept rows for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table vient d&apos;être créée&#x202f;; BigQuery peut mettre jusqu&apos;à deux minutes avant d&apos;accepter des lignes pour elle.</translation>
    </message>
    <message>
        <source>an error without words</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>une erreur sans texte</translation>
    </message>
    <message>
        <source>missing required field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>champ obligatoire manquant</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>champ inexistant</translation>
    </message>
    <message>
        <source>%1This cannot be mended by adding columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1Ajouter des colonnes ne suffit pas à corriger cela.</translation>
    </message>
    <message>
        <source>Add the missing columns; `grantex-forwarder --check` tells the statement. The table as it should be: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ajoutez les colonnes manquantes&#x202f;; `grantex-forwarder --check` donne l&apos;instruction. La table telle qu&apos;elle devrait être&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add them: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ajoutez-les&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check `endpoint`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vérifiez `endpoint`.</translation>
    </message>
    <message>
        <source>Create the dataset: %1 Or correct `projectId` and `datasetId`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Créez l&apos;ensemble de données&#xa0;: %1 Ou corrigez `projectId` et `datasetId`.</translation>
    </message>
    <message>
        <source>Create the table: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Créez la table&#xa0;: %1</translation>
    </message>
    <message>
        <source>Grant it roles/bigquery.dataEditor on the dataset or the table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Accordez-lui roles/bigquery.dataEditor sur l&apos;ensemble de données ou la table.</translation>
    </message>
    <message>
        <source>Its columns were not compared: reading it (bigquery.tables.get) is not allowed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ses colonnes n&apos;ont pas été comparées&#xa0;: sa lecture (bigquery.tables.get) n&apos;est pas autorisée.</translation>
    </message>
    <message>
        <source>Not asked: the table is not there yet, or the endpoint does not know the question.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Non vérifié&#xa0;: la table n&apos;existe pas encore, ou le point d&apos;accès ne connaît pas cette requête.</translation>
    </message>
    <message>
        <source>Or run `grantex-forwarder --check --create`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ou lancez `grantex-forwarder --check --create`.</translation>
    </message>
    <message>
        <source>The account may not write rows: bigquery.tables.updateData is missing.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Le compte ne peut pas écrire de lignes&#xa0;: bigquery.tables.updateData manque.</translation>
    </message>
    <message>
        <source>The account may write rows.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Le compte peut écrire des lignes.</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Les identifiants sont acceptés.</translation>
    </message>
    <message>
        <source>The missing columns were added.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Les colonnes manquantes ont été ajoutées.</translation>
    </message>
    <message>
        <source>The table has the columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table possède les colonnes.</translation>
    </message>
    <message>
        <source>The table is not there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The table is there by now.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table existe à présent.</translation>
    </message>
    <message>
        <source>The table lacks columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Il manque des colonnes à la table.</translation>
    </message>
    <message>
        <source>The table was created.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table a été créée.</translation>
    </message>
    <message>
        <source>Use another `tableId` or `schema`. A table that fits: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Utilisez un autre `tableId` ou `schema`. Une table qui convient&#xa0;: %1</translation>
    </message>
    <message>
        <source>What answers is no BigQuery table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ce qui répond n&apos;est pas une table BigQuery.</translation>
    </message>
    <message>
        <source>Accepts rows although the table lacks one of their columns; what belongs there is lost.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Accepte les lignes même si une de leurs colonnes manque dans la table&#x202f;; ce qui devait y figurer est perdu.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Content of a service account&apos;s JSON key file or of gcloud&apos;s login file. When it is not set: the file that GOOGLE_APPLICATION_CREDENTIALS names, the login of `gcloud auth application-default login`, the metadata server of the machine, in this order.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Contenu du fichier de clé JSON d&apos;un compte de service ou du fichier de session de gcloud. À défaut, dans cet ordre&#xa0;: le fichier désigné par GOOGLE_APPLICATION_CREDENTIALS, la session de `gcloud auth application-default login`, le serveur de métadonnées de la machine.</translation>
    </message>
    <message>
        <source>Create the table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Créer la table</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ensemble de données</translation>
    </message>
    <message>
        <source>Deduplicate</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Dédupliquer</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Id of the Google Cloud project the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Identifiant du projet Google Cloud où se trouve la table.</translation>
    </message>
    <message>
        <source>Ignore unknown columns</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ignorer les colonnes inconnues</translation>
    </message>
    <message>
        <source>Makes the table when it is not there (bigquery.tables.create), and with --check adds columns that are missing (bigquery.tables.update).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Crée la table si elle n&apos;existe pas (bigquery.tables.create) et, avec --check, ajoute les colonnes manquantes (bigquery.tables.update).</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Supprimez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Sends the event&apos;s id as insertId, by which BigQuery drops repeats for about a minute. Switched off, a higher quota of bytes a second holds.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Envoie l&apos;identifiant de l&apos;événement comme insertId, ce qui permet à BigQuery d&apos;écarter les répétitions pendant une minute environ. Désactivé, un quota d&apos;octets par seconde plus élevé s&apos;applique.</translation>
    </message>
    <message>
        <source>Skip invalid rows</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ignorer les lignes non valides</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>The dataset the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>L&apos;ensemble de données où se trouve la table.</translation>
    </message>
    <message>
        <source>The table the rows go to, one an event.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table qui reçoit les lignes, une par événement.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, not a digit first.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Utilisez des lettres, des chiffres et des traits de soulignement, sans chiffre au début.</translation>
    </message>
    <message>
        <source>`credentials` is set, but `authentication` %1 does not use it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`credentials` est défini, mais `authentication` %1 ne l&apos;utilise pas.</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, a column that events fill.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` contient «&#xa0;%1&#xa0;», une colonne que les événements remplissent.</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, which is no name of a column.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` contient «&#xa0;%1&#xa0;», qui n&apos;est pas un nom de colonne.</translation>
    </message>
    <message>
        <source>auto: as `credentials` says; metadata: the metadata server in any case; none: requests go out without a token, as emulators want them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>auto&#xa0;: selon `credentials`&#x202f;; metadata&#xa0;: le serveur de métadonnées dans tous les cas&#x202f;; none&#xa0;: les requêtes partent sans jeton, comme l&apos;attendent les émulateurs.</translation>
    </message>
    <message>
        <source>must be a project&apos;s id such as my-project-1 (not its display name)</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>doit être l&apos;identifiant d&apos;un projet, tel que my-project-1 (pas son nom d&apos;affichage)</translation>
    </message>
    <message>
        <source>must be a table&apos;s name without project and dataset: letters, digits, _ and -</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>doit être le nom d&apos;une table, sans projet ni ensemble de données&#xa0;: lettres, chiffres, _ et -</translation>
    </message>
    <message>
        <source>must be scheme://host[:port], without a path</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>doit être scheme://host[:port], sans chemin</translation>
    </message>
    <message>
        <source>must hold letters, digits and underscores only, and no project: that is `projectId`</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>ne doit contenir que des lettres, des chiffres et des traits de soulignement, sans projet&#xa0;: celui-ci va dans `projectId`</translation>
    </message>
    <message>
        <source>scheme://host[:port] instead of https://bigquery.googleapis.com: a private endpoint, an emulator. Outside of googleapis.com it stands in for Google&apos;s token address too, and without credentials nothing is sent along.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>scheme://host[:port] au lieu de https://bigquery.googleapis.com&#xa0;: un point d&apos;accès privé, un émulateur. Hors de googleapis.com, il remplace aussi l&apos;adresse des jetons de Google, et sans identifiants rien n&apos;est joint aux requêtes.</translation>
    </message>
    <message>
        <source>simple: event_id, event_type, created_at and data, all STRING; typed: created_at is a TIMESTAMP and data JSON, partitioned by the day of created_at and clustered by event_type.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>simple&#xa0;: event_id, event_type, created_at et data, tous de type STRING&#x202f;; typed&#xa0;: created_at est un TIMESTAMP et data du JSON, avec partition par jour de created_at et regroupement par event_type.</translation>
    </message>
    <message>
        <source>true: the good rows of a request are kept when others are refused; false: they are refused together and sent again without the guilty ones.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>true&#xa0;: les lignes valides d&apos;une requête sont conservées quand d&apos;autres sont refusées&#x202f;; false&#xa0;: elles sont refusées ensemble et renvoyées sans les lignes fautives.</translation>
    </message>
    <message>
        <source>%1 is REPEATED and must hold one value.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 est REPEATED et doit contenir une seule valeur.</translation>
    </message>
    <message>
        <source>%1 is REQUIRED and events have no value for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 est REQUIRED et les événements n&apos;ont pas de valeur à y mettre.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and must be %3.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 est de type %2 et doit être %3.</translation>
    </message>
    <message>
        <source>It is no table but a %1.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ce n&apos;est pas une table, mais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table is not partitioned by created_at.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La table n&apos;est pas partitionnée par created_at.</translation>
    </message>
    <message>
        <source>%1 holds a token_uri that is no address.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 contient un token_uri qui n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>%1 holds credentials of type %2, which are not supported.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 contient des identifiants de type %2, non pris en charge.</translation>
    </message>
    <message>
        <source>%1 is a login file without client_id, client_secret or refresh_token.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 est un fichier de session sans client_id, client_secret ou refresh_token.</translation>
    </message>
    <message>
        <source>%1 is a service account&apos;s file without client_email or private_key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 est un fichier de compte de service sans client_email ou private_key.</translation>
    </message>
    <message>
        <source>%1 is neither the key of a service account nor a login of gcloud.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 n&apos;est ni la clé d&apos;un compte de service ni une session de gcloud.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Check GOOGLE_APPLICATION_CREDENTIALS, and who may read the file.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vérifiez GOOGLE_APPLICATION_CREDENTIALS et les droits de lecture du fichier.</translation>
    </message>
    <message>
        <source>Create a JSON key for a service account in the Google Cloud console, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Créez une clé JSON pour un compte de service dans la console Google Cloud, ou lancez `gcloud auth application-default login`.</translation>
    </message>
    <message>
        <source>Run `gcloud auth application-default login` again.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Relancez `gcloud auth application-default login`.</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Le fichier d&apos;identifiants %1 est illisible.</translation>
    </message>
    <message>
        <source>Use the key of a service account, `gcloud auth application-default login` without --impersonate-service-account, or the metadata server.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Utilisez la clé d&apos;un compte de service, `gcloud auth application-default login` sans --impersonate-service-account, ou le serveur de métadonnées.</translation>
    </message>
    <message>
        <source>Create a new JSON key for the service account.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Créez une nouvelle clé JSON pour le compte de service.</translation>
    </message>
    <message>
        <source>The private_key of %1 cannot sign.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La private_key de %1 ne permet pas de signer.</translation>
    </message>
    <message>
        <source>The private_key of %1 is no RSA key in PEM form.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La private_key de %1 n&apos;est pas une clé RSA au format PEM.</translation>
    </message>
    <message>
        <source>Use the JSON key file as it was downloaded; create a new key when it was changed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Utilisez le fichier de clé JSON tel qu&apos;il a été téléchargé&#x202f;; s&apos;il a été modifié, créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Check that the service account and its key still exist (IAM, Service Accounts, Keys), or create a new key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vérifiez que le compte de service et sa clé existent toujours (IAM, Comptes de service, Clés), ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Give the machine a service account whose access scopes hold BigQuery (or the whole cloud platform).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Donnez à la machine un compte de service dont les niveaux d&apos;accès couvrent BigQuery (ou toute la plateforme cloud).</translation>
    </message>
    <message>
        <source>Outside of Google Cloud set `credentials` or GOOGLE_APPLICATION_CREDENTIALS to the JSON key of a service account, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Hors de Google Cloud, définissez `credentials` ou GOOGLE_APPLICATION_CREDENTIALS sur la clé JSON d&apos;un compte de service, ou lancez `gcloud auth application-default login`.</translation>
    </message>
    <message>
        <source>the login of gcloud</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>la session de gcloud</translation>
    </message>
    <message>
        <source>the service account %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>le compte de service %1</translation>
    </message>
    <message>
        <source>this machine from the metadata server</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>cette machine, depuis le serveur de métadonnées</translation>
    </message>
    <message>
        <source>No token for %1:</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Pas de jeton pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>an answer without a token</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>une réponse sans jeton</translation>
    </message>
    <message>
        <source>; its last words: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>&#x202f;; dernière sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>n&apos;a pas pu être lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>s&apos;est terminé avec le code de sortie %1</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <extracomment>destinations/command</extracomment>
        <translation>a été arrêté par le signal %1 (%2)</translation>
    </message>
    <message>
        <source>%1 can be executed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 est exécutable.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>destinations/command</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>It did not end with its input within graceMs and was sent SIGTERM.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Il ne s&apos;est pas terminé à la fin de son entrée dans le délai graceMs et a reçu SIGTERM.</translation>
    </message>
    <message>
        <source>It ends when its input does.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Il se termine en même temps que son entrée.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Il démarre.</translation>
    </message>
    <message>
        <source>It waits for events.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Il attend des événements.</translation>
    </message>
    <message>
        <source>Repair what the program complains about, then retry.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Corrigez ce que le programme signale, puis réessayez.</translation>
    </message>
    <message>
        <source>The program asks for another attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme demande un nouvel essai.</translation>
    </message>
    <message>
        <source>The program asks to stop for now.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme demande de s&apos;arrêter pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The program did not answer every event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme n&apos;a pas répondu à chaque événement.</translation>
    </message>
    <message>
        <source>The program refused the event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme a refusé l&apos;événement.</translation>
    </message>
    <message>
        <source>The program says (exit code 78) that its configuration is wrong: correct it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme indique (code de sortie 78) que sa configuration est incorrecte&#xa0;: corrigez-la.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>destinations/command</extracomment>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>destinations/command</extracomment>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>destinations/command</extracomment>
        <translation>non lancé</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>destinations/command</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Grace (ms)</source>
        <extracomment>destinations/command</extracomment>
        <translation>Délai de grâce (ms)</translation>
    </message>
    <message>
        <source>Leave id out of redact.</source>
        <extracomment>destinations/command</extracomment>
        <translation>N&apos;incluez pas id dans redact.</translation>
    </message>
    <message>
        <source>The secret for env.%1 contains the character U+0000.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le secret pour env.%1 contient le caractère U+0000.</translation>
    </message>
    <message>
        <source>Time to end by itself after standard input is closed, and again after SIGTERM; then it is killed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Délai pour se terminer de lui-même après la fermeture de l&apos;entrée standard, puis de nouveau après SIGTERM&#x202f;; il est ensuite tué.</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Utilisez des lettres, des chiffres et _.</translation>
    </message>
    <message>
        <source>Variables cannot hold it: pass the name of a file instead.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Une variable ne peut pas le contenir&#xa0;: passez plutôt le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>Where the program runs; relative to the configuration file, whose folder is the default.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Où le programme s&apos;exécute&#x202f;; relatif au fichier de configuration, dont le dossier est la valeur par défaut.</translation>
    </message>
    <message>
        <source>Working directory</source>
        <extracomment>destinations/command</extracomment>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Write [&quot;program&quot;, &quot;argument&quot;, …].</source>
        <extracomment>destinations/command</extracomment>
        <translation>Écrivez [&quot;program&quot;, &quot;argument&quot;, …].</translation>
    </message>
    <message>
        <source>command names no program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>command ne désigne aucun programme.</translation>
    </message>
    <message>
        <source>env has &quot;%1&quot;, which is no name of a variable.</source>
        <extracomment>destinations/command</extracomment>
        <translation>env contient «&#xa0;%1&#xa0;», qui n&apos;est pas un nom de variable.</translation>
    </message>
    <message>
        <source>redact takes out id, by which the program answers.</source>
        <extracomment>destinations/command</extracomment>
        <translation>redact retire id, avec lequel le programme répond.</translation>
    </message>
    <message>
        <source>Run the command by hand as this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Lancez la commande à la main, avec l&apos;utilisateur de ce programme.</translation>
    </message>
    <message>
        <source>Run the command by hand: it must wait for lines on standard input.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Lancez la commande à la main&#xa0;: elle doit attendre des lignes sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme %1.</translation>
    </message>
    <message>
        <source>The program %1. It is started again with the next attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme %1. Il sera relancé au prochain essai.</translation>
    </message>
    <message>
        <source>The program answered nothing within %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme n&apos;a rien répondu en %1.</translation>
    </message>
    <message>
        <source>The program closed its standard input before it had answered, and stayed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme a fermé son entrée standard avant d&apos;avoir répondu, sans se terminer.</translation>
    </message>
    <message>
        <source>The program was ended before it had answered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme a été arrêté avant d&apos;avoir répondu.</translation>
    </message>
    <message>
        <source>The program writes lines that are no answers to the events it was given. The last: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme écrit des lignes qui ne répondent pas aux événements reçus. La dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>a line that answers nothing</source>
        <extracomment>destinations/command</extracomment>
        <translation>une ligne qui ne répond à rien</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 est un dossier, pas un programme.</translation>
    </message>
    <message>
        <source>%1 may not be executed by this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>L&apos;utilisateur de ce programme ne peut pas exécuter %1.</translation>
    </message>
    <message>
        <source>Correct the first entry of `command`, or install the program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Corrigez la première entrée de `command`, ou installez le programme.</translation>
    </message>
    <message>
        <source>Create it, or correct `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Créez-le, ou corrigez `workingDirectory`.</translation>
    </message>
    <message>
        <source>Let `command` begin with a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Commencez `command` par un programme.</translation>
    </message>
    <message>
        <source>Make it executable (chmod +x), or choose another program in `command`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Rendez-le exécutable (chmod +x), ou choisissez un autre programme dans `command`.</translation>
    </message>
    <message>
        <source>The working directory %1 is not there or may not be entered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le répertoire de travail %1 n&apos;existe pas ou n&apos;est pas accessible.</translation>
    </message>
    <message>
        <source>There is no program %1 in PATH (%2).</source>
        <extracomment>destinations/command</extracomment>
        <translation>Aucun programme %1 dans PATH (%2).</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Write the whole path of the program in `command`, or install it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Écrivez le chemin complet du programme dans `command`, ou installez-le.</translation>
    </message>
    <message>
        <source>Additional fields</source>
        <extracomment>destinations/common</extracomment>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <extracomment>destinations/common</extracomment>
        <translation>Autoriser http en clair</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Autorités (PEM) à accepter en plus de celles du système.</translation>
    </message>
    <message>
        <source>Batch bytes</source>
        <extracomment>destinations/common</extracomment>
        <translation>Octets par lot</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>destinations/common</extracomment>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <source>Bytes in one request at most, before compression; 0 means the destination&apos;s own limit.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Nombre maximal d&apos;octets par requête, avant compression&#x202f;; 0&#xa0;: la limite propre à la destination.</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/common</extracomment>
        <translation>Fichier d&apos;AC</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM) shown to the server; needs `clientKey`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Certificat et chaîne (PEM) présentés au serveur&#x202f;; nécessite `clientKey`.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>destinations/common</extracomment>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Client key</source>
        <extracomment>destinations/common</extracomment>
        <translation>Clé du client</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>destinations/common</extracomment>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Events in one request at most.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Nombre maximal d&apos;événements par requête.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>destinations/common</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>First retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Premier nouvel essai (ms)</translation>
    </message>
    <message>
        <source>Flush interval (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Intervalle d&apos;envoi (ms)</translation>
    </message>
    <message>
        <source>How long the first waiting event waits for company.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Combien de temps le premier événement en attente attend les suivants.</translation>
    </message>
    <message>
        <source>How request bodies are packed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Façon de compresser le corps des requêtes.</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>destinations/common</extracomment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Key of this destination in the journal; the name when it is not set. Keep it when renaming.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Clé de cette destination dans le journal&#x202f;; le nom à défaut. À conserver en cas de changement de nom.</translation>
    </message>
    <message>
        <source>Longest retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Attente maximale (ms)</translation>
    </message>
    <message>
        <source>Longest wait before the first retry.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Attente maximale avant le premier nouvel essai.</translation>
    </message>
    <message>
        <source>Longest wait between two retries.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Attente maximale entre deux essais.</translation>
    </message>
    <message>
        <source>Only these events, such as type:grant.* OR data.pct&gt;=80; every event when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Uniquement ces événements, par exemple type:grant.* OR data.pct&gt;=80&#x202f;; tous les événements à défaut.</translation>
    </message>
    <message>
        <source>Open batches at most; 1 keeps strict order.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Nombre maximal de lots ouverts&#x202f;; 1 garde l&apos;ordre strict.</translation>
    </message>
    <message>
        <source>Paths into the event, such as data.principalId or data.items[*].name, whose values are replaced by &quot;[redacted]&quot; before sending. All other bytes stay as they are.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Chemins dans l&apos;événement, par exemple data.principalId ou data.items[*].name, dont les valeurs sont remplacées par &quot;[redacted]&quot; avant l&apos;envoi. Tous les autres octets restent inchangés.</translation>
    </message>
    <message>
        <source>Permits http:// to other machines; this machine is always allowed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Permet http:// vers d&apos;autres machines&#x202f;; cette machine est toujours autorisée.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>destinations/common</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>destinations/common</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <extracomment>destinations/common</extracomment>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>destinations/common</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Static names and values added to every event.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Noms et valeurs fixes ajoutés à chaque événement.</translation>
    </message>
    <message>
        <source>Time for one whole request and its answer.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Durée d&apos;une requête entière avec sa réponse.</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Délai d&apos;attente (ms)</translation>
    </message>
    <message>
        <source>Unencrypted private key (PEM) of the client certificate.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Clé privée non chiffrée (PEM) du certificat client.</translation>
    </message>
    <message>
        <source>Where a new destination begins: now, beginning, or an ISO 8601 time.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Où commence une nouvelle destination&#xa0;: now, beginning, ou une date-heure ISO 8601.</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port; the environment&apos;s when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>http://host:port ou socks5://host:port&#x202f;; à défaut, celui de l&apos;environnement.</translation>
    </message>
    <message>
        <source>must be an address like https://host[:port]</source>
        <extracomment>destinations/common</extracomment>
        <translation>doit être une adresse de la forme https://host[:port]</translation>
    </message>
    <message>
        <source>must be http://host:port or socks5://host:port</source>
        <extracomment>destinations/common</extracomment>
        <translation>doit être http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>must be now, beginning or a time like 2026-03-01T12:00:00Z</source>
        <extracomment>destinations/common</extracomment>
        <translation>doit être now, beginning ou une date-heure comme 2026-03-01T12:00:00Z</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <extracomment>destinations/common</extracomment>
        <translation>doit se terminer avant tout&#x202f;? ou #</translation>
    </message>
    <message>
        <source>must not hold a user or password</source>
        <extracomment>destinations/common</extracomment>
        <translation>ne doit contenir ni utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>must not hold a user or password; give them in the environment (https_proxy) instead</source>
        <extracomment>destinations/common</extracomment>
        <translation>ne doit contenir ni utilisateur ni mot de passe&#x202f;; donnez-les dans l&apos;environnement (https_proxy)</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials in the environment (https_proxy), or use another proxy.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Donnez les identifiants du proxy dans l&apos;environnement (https_proxy), ou utilisez un autre proxy.</translation>
    </message>
    <message>
        <source>Sign in to the network this machine is connected to.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Connectez-vous au réseau auquel cette machine est reliée.</translation>
    </message>
    <message>
        <source>Something on the way there does not support this request; check the address and any proxy before it.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Un élément sur le trajet ne prend pas en charge cette requête&#x202f;; vérifiez l&apos;adresse et tout proxy placé devant.</translation>
    </message>
    <message>
        <source>The server answers with a redirect.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Le serveur répond par une redirection.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Le serveur redirige vers %1.</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>destinations/common</extracomment>
        <translation>aucun texte</translation>
    </message>
    <message>
        <source>Correct the settings of this destination.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Corrigez les paramètres de cette destination.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or name the authority that signed it in `caFile`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Renouvelez le certificat du serveur, ou indiquez l&apos;autorité qui l&apos;a signé dans `caFile`.</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>destinations/common</extracomment>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>destinations/common</extracomment>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>a web page instead of an answer</source>
        <extracomment>destinations/common</extracomment>
        <translation>une page web au lieu d&apos;une réponse</translation>
    </message>
    <message>
        <source>A Datadog API key (not an application key).</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Une clé d&apos;API Datadog (pas une clé d&apos;application).</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Check `apiKey` and that `site` is the one the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Vérifiez `apiKey` et que `site` est bien celui de la clé.</translation>
    </message>
    <message>
        <source>Check `site` (and `endpoint`, if it is set): the logs intake does not answer there.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Vérifiez `site` (et `endpoint`, s&apos;il est défini)&#xa0;: la réception des logs n&apos;y répond pas.</translation>
    </message>
    <message>
        <source>Datadog Logs</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Logs Datadog</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags such as env:prod, added after type:&lt;event type&gt;.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Tags tels que env:prod, ajoutés après type:&lt;event type&gt;.</translation>
    </message>
    <message>
        <source>The API key is valid.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>La clé d&apos;API est valide.</translation>
    </message>
    <message>
        <source>The Datadog site the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Le site Datadog auquel appartient la clé.</translation>
    </message>
    <message>
        <source>The `ddsource` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Le `ddsource` de chaque log.</translation>
    </message>
    <message>
        <source>The `hostname` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Le `hostname` de chaque log.</translation>
    </message>
    <message>
        <source>The `service` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Le `service` de chaque log.</translation>
    </message>
    <message>
        <source>The intake accepts requests.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>La réception accepte les requêtes.</translation>
    </message>
    <message>
        <source>The intake answers and asks for events.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>La réception répond et demande des événements.</translation>
    </message>
    <message>
        <source>This endpoint offers no key check; the next step asks the intake.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Ce point d&apos;accès ne propose pas de vérification de clé&#x202f;; l&apos;étape suivante interroge la réception.</translation>
    </message>
    <message>
        <source>Use another name; service, source, host name and tags have settings of their own.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Utilisez un autre nom&#x202f;; service, source, nom d&apos;hôte et tags ont leurs propres paramètres.</translation>
    </message>
    <message>
        <source>scheme://host[:port] used instead of Datadog&apos;s own hosts.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>scheme://host[:port] utilisé à la place des hôtes de Datadog.</translation>
    </message>
    <message>
        <source>Choose a `path` on a file system that can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Choisissez un `path` sur un système de fichiers accessible en écriture.</translation>
    </message>
    <message>
        <source>Create the folder that `path` lies in, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Créez le dossier qui contient `path`, ou choisissez un autre `path`.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>destinations/file</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Free space on the disk; the events are kept and written then.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Libérez de l&apos;espace sur le disque&#x202f;; les événements sont conservés et seront écrits ensuite.</translation>
    </message>
    <message>
        <source>Give this program&apos;s user the right to write there, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Donnez à l&apos;utilisateur de ce programme le droit d&apos;écrire à cet endroit, ou choisissez un autre `path`.</translation>
    </message>
    <message>
        <source>Let `path` name a file.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` doit désigner un fichier.</translation>
    </message>
    <message>
        <source>The file can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Le fichier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The file has reached the largest size allowed: move it away or raise the limit.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Le fichier a atteint la taille maximale autorisée&#xa0;: déplacez-le ou relevez la limite.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>Another program is writing to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Un autre programme écrit dans %1</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Impossible de créer %1</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Impossible de créer le dossier de %1</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Impossible d&apos;examiner %1</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Impossible d&apos;ouvrir %1</translation>
    </message>
    <message>
        <source>Cannot open %1: it is renamed again and again</source>
        <extracomment>destinations/file</extracomment>
        <translation>Impossible d&apos;ouvrir %1&#xa0;: il est sans cesse renommé</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Impossible d&apos;écrire dans %1</translation>
    </message>
    <message>
        <source>%1 is for closed files, but nothing ever closes this one.</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 concerne les fichiers fermés, mais rien ne ferme jamais celui-ci.</translation>
    </message>
    <message>
        <source>Close after (hours)</source>
        <extracomment>destinations/file</extracomment>
        <translation>Fermer après (heures)</translation>
    </message>
    <message>
        <source>Close at size (MiB)</source>
        <extracomment>destinations/file</extracomment>
        <translation>Fermer à la taille (Mio)</translation>
    </message>
    <message>
        <source>Closed files and those of earlier periods that stay; the oldest are removed. 0: all.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Fichiers fermés et fichiers des périodes précédentes à garder&#x202f;; les plus anciens sont supprimés. 0&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Closed files kept</source>
        <extracomment>destinations/file</extracomment>
        <translation>Fichiers fermés gardés</translation>
    </message>
    <message>
        <source>Closes the file before it grows larger and begins a new one; the closed one gets the time before its ending. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Ferme le fichier avant qu&apos;il dépasse cette taille et en commence un nouveau&#x202f;; la date-heure est placée avant l&apos;extension du fichier fermé. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Closes the file when so many hours are over, counted from 1970 UTC: 24 closes it at midnight UTC, at the first event after it. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Ferme le fichier toutes les tant d&apos;heures, comptées depuis 1970 UTC&#xa0;: 24 le ferme à minuit UTC, au premier événement qui suit. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>destinations/file</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Set `rotateMiB` or `rotateHours`, or let `path` name the time, such as events-%Y-%m-%d.ndjson.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Définissez `rotateMiB` ou `rotateHours`, ou mettez la date dans `path`, par exemple events-%Y-%m-%d.ndjson.</translation>
    </message>
    <message>
        <source>Use %Y %m %d %H %M for the time of receipt (UTC), %{type}, or %% for a percent sign.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Utilisez %Y %m %d %H %M pour l&apos;heure de réception (UTC), %{type}, ou %% pour un signe pour cent.</translation>
    </message>
    <message>
        <source>`path` holds &quot;%1&quot;, which is no placeholder.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` contient «&#xa0;%1&#xa0;», qui n&apos;est pas un code reconnu.</translation>
    </message>
    <message>
        <source>The disk did not take the events within %1.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Le disque n&apos;a pas pris les événements en %1.</translation>
    </message>
    <message>
        <source>The write was ended before it was confirmed.</source>
        <extracomment>destinations/file</extracomment>
        <translation>L&apos;écriture a été arrêtée avant d&apos;être confirmée.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the events.</source>
        <extracomment>destinations/file</extracomment>
        <translation>La mémoire ne suffit pas pour écrire les événements.</translation>
    </message>
    <message>
        <source>Apache Kafka</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Apache Kafka</translation>
    </message>
    <message>
        <source>Correct security, properties or the files they name.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Corrigez security, properties ou les fichiers qui y sont indiqués.</translation>
    </message>
    <message>
        <source>librdkafka refuses the settings: %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka refuse les paramètres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>la valeur de %1</translation>
    </message>
    <message>
        <source>Allow this user IDEMPOTENT_WRITE on the cluster (or WRITE on the topic, from Kafka 2.8 on).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Accordez à cet utilisateur IDEMPOTENT_WRITE sur le cluster (ou WRITE sur le topic, à partir de Kafka 2.8).</translation>
    </message>
    <message>
        <source>Allow this user WRITE and DESCRIBE on the topic.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Accordez à cet utilisateur WRITE et DESCRIBE sur le topic.</translation>
    </message>
    <message>
        <source>Check security.mechanism, security.username and security.password.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Vérifiez security.mechanism, security.username et security.password.</translation>
    </message>
    <message>
        <source>Check security.protocol, caFile and the client certificate against the brokers&apos; listener.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Comparez security.protocol, caFile et le certificat client avec le listener des brokers.</translation>
    </message>
    <message>
        <source>Choose another compression.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Choisissez une autre compression.</translation>
    </message>
    <message>
        <source>Correct the settings of this destination, or have the brokers&apos; repaired.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Corrigez les paramètres de cette destination, ou faites corriger ceux des brokers.</translation>
    </message>
    <message>
        <source>Create the topic, or correct topic in the settings of this destination.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Créez le topic, ou corrigez topic dans les paramètres de cette destination.</translation>
    </message>
    <message>
        <source>The brokers&apos; policy refuses this: ask whoever runs them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>La politique des brokers le refuse&#xa0;: adressez-vous à leurs responsables.</translation>
    </message>
    <message>
        <source>Check brokers: names, ports, and that this machine may reach them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Vérifiez brokers&#xa0;: les noms, les ports, et que cette machine peut les joindre.</translation>
    </message>
    <message>
        <source>It has %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Il a %1</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>La réponse n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The reports make no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Les rapports n&apos;ont pas de sens.</translation>
    </message>
    <message>
        <source>For example data.grantId: then the events of a grant keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Par exemple data.grantId&#xa0;: les événements d&apos;une autorisation gardent alors leur ordre.</translation>
    </message>
    <message>
        <source>key must be id, type, none, or a path into data.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>key doit être id, type, none, ou un chemin dans data.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Ne l&apos;indiquez pas.</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for the names.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Voir les noms dans son CONFIGURATION.md.</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for what it may be.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Voir les valeurs possibles dans son CONFIGURATION.md.</translation>
    </message>
    <message>
        <source>events would go nowhere</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>les événements n&apos;iraient nulle part</translation>
    </message>
    <message>
        <source>every event is settled by its delivery report</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>chaque événement est réglé par son rapport de distribution</translation>
    </message>
    <message>
        <source>it is set by the settings of this destination</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>elle est fixée par les paramètres de cette destination</translation>
    </message>
    <message>
        <source>it would give messages up that the journal still holds</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>elle ferait abandonner des messages que le journal contient encore</translation>
    </message>
    <message>
        <source>it would let messages arrive twice</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>elle laisserait des messages arriver deux fois</translation>
    </message>
    <message>
        <source>it would load other people&apos;s code into this program</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>elle chargerait le code d&apos;autrui dans ce programme</translation>
    </message>
    <message>
        <source>librdkafka knows no property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka ne connaît pas la propriété «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>librdkafka refuses the property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka refuse la propriété «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>properties holds %1 in clear.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties contient %1 en clair.</translation>
    </message>
    <message>
        <source>properties must not hold %1: %2.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties ne doit pas contenir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>set transactional instead</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>définissez plutôt transactional</translation>
    </message>
    <message>
        <source>this program answers no such call</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ce programme ne répond pas à un tel appel</translation>
    </message>
    <message>
        <source>use brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>utilisez brokers</translation>
    </message>
    <message>
        <source>use compression</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>utilisez compression</translation>
    </message>
    <message>
        <source>Brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ID de client</translation>
    </message>
    <message>
        <source>Each batch is a transaction: nothing is twice for read_committed consumers, over a crash too. Slower: one batch at a time.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Chaque lot est une transaction&#xa0;: rien n&apos;est en double pour les consommateurs read_committed, même après un plantage. Plus lent&#xa0;: un lot à la fois.</translation>
    </message>
    <message>
        <source>For PLAIN and SCRAM.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Pour PLAIN et SCRAM.</translation>
    </message>
    <message>
        <source>Give security.username and security.password for this mechanism.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Donnez security.username et security.password pour ce mécanisme.</translation>
    </message>
    <message>
        <source>How to log in. OAUTHBEARER takes its settings from properties (sasl.oauthbearer.…).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Façon de s&apos;authentifier. OAUTHBEARER tire ses paramètres de properties (sasl.oauthbearer.…).</translation>
    </message>
    <message>
        <source>Kafka&apos;s protocol knows no proxy.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Le protocole de Kafka ne connaît pas de proxy.</translation>
    </message>
    <message>
        <source>Leave proxy out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>N&apos;indiquez pas proxy.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Message key</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Clé de message</translation>
    </message>
    <message>
        <source>Must exist, unless the brokers make topics by themselves.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Doit exister, sauf si les brokers créent eux-mêmes les topics.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Transactional</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Transactionnel</translation>
    </message>
    <message>
        <source>Use sasl_ssl (or sasl_plaintext).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Utilisez sasl_ssl (ou sasl_plaintext).</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>What the brokers&apos; logs and quotas call this program.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Le nom de ce programme dans les logs et les quotas des brokers.</translation>
    </message>
    <message>
        <source>Write host:port; the port is 9092 when there is none.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Écrivez host:port&#x202f;; sans port, c&apos;est 9092.</translation>
    </message>
    <message>
        <source>brokers has &quot;%1&quot;, which is no host:port.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokers contient «&#xa0;%1&#xa0;», qui n&apos;est pas de la forme host:port.</translation>
    </message>
    <message>
        <source>id, type, none, or a path like data.grantId: messages with one key keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>id, type, none, ou un chemin comme data.grantId&#xa0;: les messages de même clé gardent leur ordre.</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, dots, _ or -</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>doit compter de 1 à 249 lettres, chiffres, points, _ ou -</translation>
    </message>
    <message>
        <source>security.username is missing.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.username manque.</translation>
    </message>
    <message>
        <source>security.username is of no use with security.protocol %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.username est inutile avec security.protocol %1.</translation>
    </message>
    <message>
        <source>ssl and sasl_ssl encrypt; sasl_plaintext and sasl_ssl log in with the mechanism below.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ssl et sasl_ssl chiffrent&#x202f;; sasl_plaintext et sasl_ssl s&apos;authentifient avec le mécanisme ci-dessous.</translation>
    </message>
    <message>
        <source>The batch was ended before its delivery was reported.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Le lot a été arrêté avant que sa distribution soit confirmée.</translation>
    </message>
    <message>
        <source>, %1 of them without a leader now</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>, dont %1 sans leader actuellement</translation>
    </message>
    <message>
        <source>The request is not made of records.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>La requête n&apos;est pas faite d&apos;enregistrements.</translation>
    </message>
    <message>
        <source>No report within the time of a transaction.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Aucun rapport dans le délai d&apos;une transaction.</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>une exception de type inconnu</translation>
    </message>
    <message>
        <source>an exception without words</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>une exception sans texte</translation>
    </message>
    <message>
        <source>Tell the author of the plug-in, or use another version of it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Prévenez l&apos;auteur du plug-in, ou utilisez-en une autre version.</translation>
    </message>
    <message>
        <source>The plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Le plug-in échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plug-in gave no answer within %1.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Le plug-in n&apos;a pas répondu en %1.</translation>
    </message>
    <message>
        <source>The request was ended before it was answered.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>La requête a été arrêtée avant la réponse.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>Correct its settings.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Corrigez ses paramètres.</translation>
    </message>
    <message>
        <source>The plug-in cannot make this destination: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Le plug-in ne peut pas créer cette destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plug-in fails to check it: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Le plug-in n&apos;arrive pas à la vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>it calls itself %1, its metadata %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il se nomme %1, ses métadonnées %2</translation>
    </message>
    <message>
        <source>it fails to describe itself: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il n&apos;arrive pas à se décrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il n&apos;a pas de libellé</translation>
    </message>
    <message>
        <source>it has no test</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il n&apos;a pas de test</translation>
    </message>
    <message>
        <source>it made nothing</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il n&apos;a rien créé</translation>
    </message>
    <message>
        <source>its setting %1 has no label or no help</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>son paramètre %1 n&apos;a pas de libellé ou pas d&apos;aide</translation>
    </message>
    <message>
        <source>its setting %1 has the name of another one</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>son paramètre %1 porte le nom d&apos;un autre</translation>
    </message>
    <message>
        <source>the default of its setting %1 is none of the choices</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>la valeur par défaut de son paramètre %1 ne figure pas parmi les choix</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of its settings has other characters than letters and digits</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>la clé «&#xa0;%1&#xa0;» de ses paramètres contient autre chose que des lettres et des chiffres</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1 appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 can be written to by others (chmod go-w %2)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>d&apos;autres peuvent écrire dans %1 (chmod go-w %2)</translation>
    </message>
    <message>
        <source>a destination that is built in</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>une destination intégrée</translation>
    </message>
    <message>
        <source>it cannot be loaded: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>chargement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it does not have the interface that it names</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il n&apos;a pas l&apos;interface qu&apos;il annonce</translation>
    </message>
    <message>
        <source>it fails to start: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is a plug-in for something else (%1)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>c&apos;est un plug-in pour autre chose (%1)</translation>
    </message>
    <message>
        <source>it is made for version %1 of the plug-in interface, and this program has version %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>il est fait pour la version %1 de l&apos;interface des plug-ins, et ce programme a la version %2</translation>
    </message>
    <message>
        <source>it is no Qt plug-in, or was built for another Qt</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>ce n&apos;est pas un plug-in Qt, ou il a été compilé pour un autre Qt</translation>
    </message>
    <message>
        <source>its metadata has no &quot;type&quot; of small letters, digits and hyphens</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>ses métadonnées n&apos;ont pas de «&#xa0;type&#xa0;» en lettres minuscules, chiffres et traits d&apos;union</translation>
    </message>
    <message>
        <source>its type %1 is that of %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>son type %1 est celui de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Repair what the destination complains about, then retry.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Corrigez ce que la destination signale, puis réessayez.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s answer is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>La réponse du plug-in n&apos;est pas une réponse possible.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s outcome is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Le résultat du plug-in n&apos;est pas un résultat possible.</translation>
    </message>
    <message>
        <source>cannot be checked, because the plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>ne peut pas être vérifié, car le plug-in échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <extracomment>destinations</extracomment>
        <translation>%1 n&apos;est pas utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its type %1 is that of a plug-in that is loaded already</source>
        <extracomment>destinations</extracomment>
        <translation>son type %1 est celui d&apos;un plug-in déjà chargé</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>destinations</extracomment>
        <translation>ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>Check host and port, `proxy` if one is used, and that no firewall is in between.</source>
        <extracomment>destinations</extracomment>
        <translation>Vérifiez l&apos;hôte et le port, `proxy` si vous en utilisez un, et qu&apos;aucun pare-feu ne s&apos;interpose.</translation>
    </message>
    <message>
        <source>Check host and port, or raise `timeoutMs`.</source>
        <extracomment>destinations</extracomment>
        <translation>Vérifiez l&apos;hôte et le port, ou augmentez `timeoutMs`.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <extracomment>destinations</extracomment>
        <translation>Vérifiez que le port accepte TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Check the address for mistakes, and this machine&apos;s connection to the network.</source>
        <extracomment>destinations</extracomment>
        <translation>Vérifiez l&apos;orthographe de l&apos;adresse et la connexion de cette machine au réseau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of destination.</source>
        <extracomment>destinations</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type de destination.</translation>
    </message>
    <message>
        <source>Use datadog, splunk, s3, bigquery, kafka, webhook, file or command.</source>
        <extracomment>destinations</extracomment>
        <translation>Utilisez datadog, splunk, s3, bigquery, kafka, webhook, file ou command.</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from a container, and there is none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» attend les clés d&apos;un conteneur, et il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from the environment, which holds none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» attend des clés de l&apos;environnement, qui n&apos;en contient pas.</translation>
    </message>
    <message>
        <source>AWS_CONTAINER_CREDENTIALS_FULL_URI names a place credentials are not read from.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_CREDENTIALS_FULL_URI désigne un endroit où les identifiants ne sont pas lus.</translation>
    </message>
    <message>
        <source>Create it with `aws configure --profile %1`, or correct `profile`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Créez-le avec `aws configure --profile %1`, ou corrigez `profile`.</translation>
    </message>
    <message>
        <source>Give it keys: `aws configure export-credentials --profile %1 --format env` prints those of a sign-on for the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Donnez-lui des clés&#xa0;: `aws configure export-credentials --profile %1 --format env` affiche celles d&apos;une authentification unique pour les variables AWS_*.</translation>
    </message>
    <message>
        <source>No AWS credentials were found, and instance metadata is switched off.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Aucun identifiant AWS n&apos;a été trouvé, et les métadonnées d&apos;instance sont désactivées.</translation>
    </message>
    <message>
        <source>Run it where AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Lancez-le là où AWS_CONTAINER_CREDENTIALS_RELATIVE_URI ou _FULL_URI est défini.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez `accessKeyId` et `secretAccessKey`, `profile`, ou les variables AWS_*.</translation>
    </message>
    <message>
        <source>Set source_profile, credential_source or web_identity_token_file.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez source_profile, credential_source ou web_identity_token_file.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; %2.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is in neither ~/.aws/config nor ~/.aws/credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» ne figure ni dans ~/.aws/config ni dans ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is its own source.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le profil AWS «&#xa0;%1&#xa0;» est sa propre source.</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; has no source of credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le rôle du profil AWS «&#xa0;%1&#xa0;» n&apos;a pas de source d&apos;identifiants.</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; wants a code from a device (mfa_serial).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le rôle du profil AWS «&#xa0;%1&#xa0;» demande le code d&apos;un appareil (mfa_serial).</translation>
    </message>
    <message>
        <source>Use a role that a program without a person may assume.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Utilisez un rôle qu&apos;un programme peut endosser sans intervention humaine.</translation>
    </message>
    <message>
        <source>Use https, this machine, 169.254.170.2 or 169.254.170.23.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Utilisez https, cette machine, 169.254.170.2 ou 169.254.170.23.</translation>
    </message>
    <message>
        <source>holds no keys and no role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ne contient ni clés ni rôle</translation>
    </message>
    <message>
        <source>uses single sign-on, which is not supported</source>
        <extracomment>destinations/s3</extracomment>
        <translation>utilise l&apos;authentification unique, non prise en charge</translation>
    </message>
    <message>
        <source>Check the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez le fichier désigné par AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE.</translation>
    </message>
    <message>
        <source>Check the file that AWS_WEB_IDENTITY_TOKEN_FILE or the profile names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez le fichier désigné par AWS_WEB_IDENTITY_TOKEN_FILE ou par le profil.</translation>
    </message>
    <message>
        <source>Check the role, its trust policy and external id, or the credentials it is assumed with.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez le rôle, sa politique d&apos;approbation et son identifiant externe, ou les identifiants servant à l&apos;endosser.</translation>
    </message>
    <message>
        <source>No credentials from %1: %2</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Pas d&apos;identifiants de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No credentials from %1: HTTP %2 %3 %4</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Pas d&apos;identifiants de %1&#xa0;: HTTP %2 %3 %4</translation>
    </message>
    <message>
        <source>Outside of AWS set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Hors d&apos;AWS, définissez `accessKeyId` et `secretAccessKey`, `profile`, ou les variables AWS_*.</translation>
    </message>
    <message>
        <source>The container&apos;s token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le jeton du conteneur %1 est illisible.</translation>
    </message>
    <message>
        <source>The web identity token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le jeton d&apos;identité web %1 est illisible.</translation>
    </message>
    <message>
        <source>an answer without credentials</source>
        <extracomment>destinations/s3</extracomment>
        <translation>une réponse sans identifiants</translation>
    </message>
    <message>
        <source>the container&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>les métadonnées du conteneur</translation>
    </message>
    <message>
        <source>the instance&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>les métadonnées de l&apos;instance</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>An empty object was written under the prefix.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Un objet vide a été écrit sous le préfixe.</translation>
    </message>
    <message>
        <source>The empty object %1 stays: removing it is not allowed, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>L&apos;objet vide %1 reste&#xa0;: sa suppression n&apos;est pas autorisée, et n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>The empty object was removed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>L&apos;objet vide a été supprimé.</translation>
    </message>
    <message>
        <source>The keys are accepted and the bucket is there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Les clés sont acceptées et le bucket existe.</translation>
    </message>
    <message>
        <source>The keys are accepted; listing is not allowed to them, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Les clés sont acceptées&#x202f;; elles n&apos;autorisent pas l&apos;énumération, qui n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>must be a bucket&apos;s name: 3 to 63 lower-case letters, digits, dots and dashes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit être le nom d&apos;un bucket&#xa0;: de 3 à 63 lettres minuscules, chiffres, points et tirets</translation>
    </message>
    <message>
        <source>must be the bucket&apos;s name alone, without s3://</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit être le nom du bucket seul, sans s3://</translation>
    </message>
    <message>
        <source>must be the name of a bucket; write the alias of an access point instead of its ARN</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit être le nom d&apos;un bucket&#x202f;; écrivez l&apos;alias d&apos;un point d&apos;accès plutôt que son ARN</translation>
    </message>
    <message>
        <source>must have at most %1 bytes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit compter au plus %1 octets</translation>
    </message>
    <message>
        <source>must not begin or end with a slash or hold two in a row: parts are joined by one</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ne doit ni commencer ni finir par une barre oblique, ni en contenir deux de suite&#xa0;: une seule sépare les parties</translation>
    </message>
    <message>
        <source>must not hold . or .. as a part</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ne doit pas contenir . ou .. comme partie</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>Allow s3:PutObject on the prefix for these credentials (bucket policy, IAM policy, and kms:GenerateDataKey with SSE-KMS). Batches that were open when `prefix` was changed still go to the old one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Autorisez s3:PutObject sur le préfixe pour ces identifiants (politique de bucket, politique IAM, et kms:GenerateDataKey avec SSE-KMS). Les lots ouverts au moment où `prefix` a changé vont encore à l&apos;ancien.</translation>
    </message>
    <message>
        <source>Check `accessKeyId` or the profile: the provider does not know the key.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez `accessKeyId` ou le profil&#xa0;: le fournisseur ne connaît pas la clé.</translation>
    </message>
    <message>
        <source>Check `bucket`, `region`, `endpoint` and `pathStyle`: nothing takes objects there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez `bucket`, `region`, `endpoint` et `pathStyle`&#xa0;: rien n&apos;y accepte d&apos;objets.</translation>
    </message>
    <message>
        <source>Check `kmsKeyId`: the key must be enabled, in the bucket&apos;s region, and usable by these credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez `kmsKeyId`&#xa0;: la clé doit être activée, dans la région du bucket, et utilisable avec ces identifiants.</translation>
    </message>
    <message>
        <source>Check `secretAccessKey`, and that no proxy changes requests.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez `secretAccessKey`, et qu&apos;aucun proxy ne modifie les requêtes.</translation>
    </message>
    <message>
        <source>Check the account at the provider.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Vérifiez le compte chez le fournisseur.</translation>
    </message>
    <message>
        <source>Correct `bucket`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Corrigez `bucket`.</translation>
    </message>
    <message>
        <source>Correct the setting that the answer names (storage class, encryption, tags, bucket).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Corrigez le paramètre que cite la réponse (classe de stockage, chiffrement, tags, bucket).</translation>
    </message>
    <message>
        <source>Create the bucket, or correct `bucket`, `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Créez le bucket, ou corrigez `bucket`, `endpoint` et `pathStyle`.</translation>
    </message>
    <message>
        <source>Renew the credentials; those from files and profiles are read again at the next attempt.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Renouvelez les identifiants&#x202f;; ceux des fichiers et des profils sont relus au prochain essai.</translation>
    </message>
    <message>
        <source>Set `region` to %1, and check `endpoint`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez `region` sur %1, et vérifiez `endpoint`.</translation>
    </message>
    <message>
        <source>Set `region` to the bucket&apos;s region, and check `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez `region` sur la région du bucket, et vérifiez `endpoint` et `pathStyle`.</translation>
    </message>
    <message>
        <source>The store answers without words.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le stockage répond sans texte.</translation>
    </message>
    <message>
        <source>The store does not know one of the headers. If it is If-None-Match, set `conditionalWrites` to false.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le stockage ne connaît pas l&apos;un des en-têtes. Si c&apos;est If-None-Match, définissez `conditionalWrites` sur false.</translation>
    </message>
    <message>
        <source>A profile of ~/.aws/config and ~/.aws/credentials: keys, an assumed role, or a web identity.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Un profil de ~/.aws/config et ~/.aws/credentials&#xa0;: des clés, un rôle endossé ou une identité web.</translation>
    </message>
    <message>
        <source>ARN of a role that is assumed with the credentials found.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ARN d&apos;un rôle endossé avec les identifiants trouvés.</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>Access key id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ID de clé d&apos;accès</translation>
    </message>
    <message>
        <source>Access key. When it is not set, credentials come from `profile`, or from the environment, a web identity, the default profile, the container&apos;s or the instance&apos;s metadata, in this order.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clé d&apos;accès. À défaut, les identifiants viennent de `profile`, ou bien, dans cet ordre, de l&apos;environnement, d&apos;une identité web, du profil par défaut, des métadonnées du conteneur ou de l&apos;instance.</translation>
    </message>
    <message>
        <source>An access key needs both its id and its secret.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Une clé d&apos;accès a besoin à la fois de son identifiant et de son secret.</translation>
    </message>
    <message>
        <source>Belongs to `accessKeyId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Va avec `accessKeyId`.</translation>
    </message>
    <message>
        <source>Both `accessKeyId` and `profile` are set; only one can be used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId` et `profile` sont tous deux définis&#x202f;; un seul peut servir.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bucket dans le chemin</translation>
    </message>
    <message>
        <source>Conditional writes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Écritures conditionnelles</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Id, ARN or alias of the key for aws:kms; the account&apos;s own key when it is not set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Identifiant, ARN ou alias de la clé pour aws:kms&#x202f;; à défaut, la clé propre au compte.</translation>
    </message>
    <message>
        <source>KMS key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clé KMS</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Object tags, at most ten; need s3:PutObjectTagging.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Tags d&apos;objet, dix au plus&#x202f;; nécessitent s3:PutObjectTagging.</translation>
    </message>
    <message>
        <source>Of temporary keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>De clés temporaires.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Retirez-en.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clé d&apos;accès secrète</translation>
    </message>
    <message>
        <source>Sends If-None-Match: * so that an object is never written twice. Switch it off for stores that do not know the header: a repeated write then replaces the object by the same one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Envoie If-None-Match: * pour qu&apos;un objet ne soit jamais écrit deux fois. À désactiver pour les stockages qui ne connaissent pas cet en-tête&#xa0;: une écriture répétée remplace alors l&apos;objet par le même.</translation>
    </message>
    <message>
        <source>Server-side encryption: none leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Chiffrement côté serveur&#xa0;: none laisse le choix au bucket.</translation>
    </message>
    <message>
        <source>Session token</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey` too.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez aussi `accessKeyId` et `secretAccessKey`.</translation>
    </message>
    <message>
        <source>Set `roleArn`, or remove `externalId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez `roleArn`, ou supprimez `externalId`.</translation>
    </message>
    <message>
        <source>Set `sse` to aws:kms.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez `sse` sur aws:kms.</translation>
    </message>
    <message>
        <source>Set both `accessKeyId` and `secretAccessKey`, or none of them.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Définissez à la fois `accessKeyId` et `secretAccessKey`, ou aucun des deux.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>The bucket the objects go to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Le bucket qui reçoit les objets.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region. When the bucket says that it lies in another one, that is used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>La région du bucket. Quand le bucket indique qu&apos;il se trouve dans une autre, c&apos;est celle-ci qui est utilisée.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and + - = . _ : / @; names up to 128, values up to 256 characters.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Utilisez des lettres, des chiffres, des espaces et + - = . _ : / @&#x202f;; au plus 128 caractères pour les noms et 256 pour les valeurs.</translation>
    </message>
    <message>
        <source>What the keys begin with, without slashes at its ends. Batches that are open when it is changed keep their keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ce par quoi commencent les clés, sans barre oblique aux extrémités. Les lots ouverts au moment d&apos;un changement gardent leurs clés.</translation>
    </message>
    <message>
        <source>What the role&apos;s trust policy asks for; needs `roleArn`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ce que demande la politique d&apos;approbation du rôle&#x202f;; nécessite `roleArn`.</translation>
    </message>
    <message>
        <source>`externalId` is set without a role.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`externalId` est défini sans rôle.</translation>
    </message>
    <message>
        <source>`kmsKeyId` is set but `sse` does not use it.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`kmsKeyId` est défini, mais `sse` ne l&apos;utilise pas.</translation>
    </message>
    <message>
        <source>`sessionToken` is set without the key it belongs to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`sessionToken` est défini sans la clé dont il dépend.</translation>
    </message>
    <message>
        <source>`tags` holds &quot;%1&quot;, which S3 does not take.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` contient «&#xa0;%1&#xa0;», que S3 n&apos;accepte pas.</translation>
    </message>
    <message>
        <source>`tags` holds %1 tags; S3 takes at most 10.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` contient %1 tags&#x202f;; S3 en accepte au plus 10.</translation>
    </message>
    <message>
        <source>default leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>default laisse le choix au bucket.</translation>
    </message>
    <message>
        <source>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, when the first event was received), which Athena, Glue and Spark read as partitions.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>flat&#xa0;: prefix/name&#x202f;; hive&#xa0;: prefix/dt=2026-03-01/hour=12/name (UTC, à la réception du premier événement), qu&apos;Athena, Glue et Spark lisent comme des partitions.</translation>
    </message>
    <message>
        <source>https://host/bucket/key instead of https://bucket.host/key. When it is not set: true with an endpoint and for buckets with dots in their names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>https://host/bucket/key au lieu de https://bucket.host/key. À défaut&#xa0;: true avec un point d&apos;accès et pour les buckets dont le nom contient des points.</translation>
    </message>
    <message>
        <source>must be a key&apos;s id, ARN or alias</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit être l&apos;identifiant, l&apos;ARN ou l&apos;alias d&apos;une clé</translation>
    </message>
    <message>
        <source>must be a role&apos;s ARN such as arn:aws:iam::123456789012:role/archive</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit être l&apos;ARN d&apos;un rôle, comme arn:aws:iam::123456789012:role/archive</translation>
    </message>
    <message>
        <source>must be the name of a region such as eu-west-1</source>
        <extracomment>destinations/s3</extracomment>
        <translation>doit être le nom d&apos;une région, comme eu-west-1</translation>
    </message>
    <message>
        <source>scheme://host[:port] of a compatible store (MinIO, R2, Wasabi …) instead of Amazon&apos;s hosts; roles are assumed there too, unless AWS_ENDPOINT_URL_STS is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>scheme://host[:port] d&apos;un stockage compatible (MinIO, R2, Wasabi…) au lieu des hôtes d&apos;Amazon&#x202f;; les rôles y sont aussi endossés, sauf si AWS_ENDPOINT_URL_STS est défini.</translation>
    </message>
    <message>
        <source>Check `hecToken`: it must exist in Splunk and be enabled.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Vérifiez `hecToken`&#xa0;: il doit exister dans Splunk et être activé.</translation>
    </message>
    <message>
        <source>Check `hecUrl`: no HTTP Event Collector answers there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Vérifiez `hecUrl`&#xa0;: aucun HTTP Event Collector n&apos;y répond.</translation>
    </message>
    <message>
        <source>Create the index in Splunk, allow it for the token, or correct `index`.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Créez l&apos;index dans Splunk, autorisez-le pour le jeton, ou corrigez `index`.</translation>
    </message>
    <message>
        <source>Let any proxy before Splunk pass the header X-Splunk-Request-Channel, or switch indexer acknowledgement off for this token.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Faites passer l&apos;en-tête X-Splunk-Request-Channel par tout proxy placé devant Splunk, ou désactivez l&apos;accusé d&apos;indexation pour ce jeton.</translation>
    </message>
    <message>
        <source>Splunk accepted the events but gave no ackId to ask for.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk a accepté les événements, mais n&apos;a pas donné d&apos;ackId à interroger.</translation>
    </message>
    <message>
        <source>Splunk cannot be asked whether the events are indexed: let any proxy before it pass /services/collector/ack, or set `ack` to off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Impossible de demander à Splunk si les événements sont indexés&#xa0;: faites passer /services/collector/ack par tout proxy placé devant, ou définissez `ack` sur off.</translation>
    </message>
    <message>
        <source>Splunk found no event in the request: a proxy may have emptied it, or set `compression` to none.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk n&apos;a trouvé aucun événement dans la requête&#xa0;: un proxy l&apos;a peut-être vidée&#x202f;; sinon, définissez `compression` sur none.</translation>
    </message>
    <message>
        <source>Splunk gave a code this version does not know; look it up in Splunk&apos;s documentation.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk a donné un code que cette version ne connaît pas&#x202f;; cherchez-le dans la documentation de Splunk.</translation>
    </message>
    <message>
        <source>Switch indexer acknowledgement on for this token in Splunk, or set `ack` to auto or off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Activez l&apos;accusé d&apos;indexation pour ce jeton dans Splunk, ou définissez `ack` sur auto ou off.</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>La réponse n&apos;est pas celle d&apos;un HTTP Event Collector de Splunk.</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s acknowledgement endpoint.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>La réponse n&apos;est pas celle du point d&apos;accès des accusés de Splunk.</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Accusé d&apos;indexation</translation>
    </message>
    <message>
        <source>Acknowledgement timeout (ms)</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Délai de l&apos;accusé (ms)</translation>
    </message>
    <message>
        <source>Address of the HTTP Event Collector, such as https://splunk.example.com:8088.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Adresse du HTTP Event Collector, par exemple https://splunk.example.com:8088.</translation>
    </message>
    <message>
        <source>HEC URL</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>URL HEC</translation>
    </message>
    <message>
        <source>HEC token</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Jeton HEC</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index the events go to.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Index qui reçoit les événements.</translation>
    </message>
    <message>
        <source>Indexer acknowledgement: an event counts as delivered once Splunk says that it is indexed. auto follows the token, on insists, off counts an accepted event as delivered.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Accusé d&apos;indexation&#xa0;: un événement compte comme distribué quand Splunk indique qu&apos;il est indexé. auto suit le jeton, on l&apos;exige, off compte comme distribué un événement accepté.</translation>
    </message>
    <message>
        <source>No health report is offered there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Aucun rapport d&apos;état n&apos;y est proposé.</translation>
    </message>
    <message>
        <source>Source type</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Splunk HEC</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk HEC</translation>
    </message>
    <message>
        <source>Splunk is healthy.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk est en bon état.</translation>
    </message>
    <message>
        <source>The `host` of every event; Splunk&apos;s own choice when it is not set.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Le `host` de chaque événement&#x202f;; à défaut, le choix de Splunk.</translation>
    </message>
    <message>
        <source>The `source` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>La `source` de chaque événement.</translation>
    </message>
    <message>
        <source>The `sourcetype` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Le `sourcetype` de chaque événement.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Le jeton est accepté.</translation>
    </message>
    <message>
        <source>Token of the HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Jeton du HTTP Event Collector.</translation>
    </message>
    <message>
        <source>What Splunk has not acknowledged for so long is sent again.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Ce dont Splunk n&apos;a pas accusé l&apos;indexation après ce délai est renvoyé.</translation>
    </message>
    <message>
        <source>A batch of several events was given to a webhook that sends them singly.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Un lot de plusieurs événements a été donné à un webhook qui les envoie un par un.</translation>
    </message>
    <message>
        <source>Check `url`: the receiver takes no events there.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Vérifiez `url`&#xa0;: le récepteur n&apos;y accepte pas d&apos;événements.</translation>
    </message>
    <message>
        <source>Check the credentials (`auth`, `secret`) that the receiver expects.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Vérifiez les identifiants (`auth`, `secret`) que le récepteur attend.</translation>
    </message>
    <message>
        <source>The receiver accepts requests.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Le récepteur accepte les requêtes.</translation>
    </message>
    <message>
        <source>The receiver answers and asks for events.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Le récepteur répond et demande des événements.</translation>
    </message>
    <message>
        <source>The receiver answers.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Le récepteur répond.</translation>
    </message>
    <message>
        <source>The receiver answers; only an event can show that it takes one.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Le récepteur répond&#x202f;; seul un événement peut montrer qu&apos;il en accepte.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A user name for basic authentication cannot hold a colon.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Un nom d&apos;utilisateur pour l&apos;authentification basic ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user and a password.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>L&apos;authentification basic nécessite un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>L&apos;authentification bearer nécessite un jeton.</translation>
    </message>
    <message>
        <source>Correct `auth.user`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Corrigez `auth.user`.</translation>
    </message>
    <message>
        <source>Credentials are set but `auth.type` does not use them.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Des identifiants sont définis, mais `auth.type` ne les utilise pas.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Further request headers. They are not secret: credentials belong to auth.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Autres en-têtes de requête. Ils ne sont pas secrets&#xa0;: les identifiants vont dans auth.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>How the receiver knows the sender.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Comment le récepteur reconnaît l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Mot de passe pour l&apos;authentification basic.</translation>
    </message>
    <message>
        <source>Remove it from `headers`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Retirez-le de `headers`.</translation>
    </message>
    <message>
        <source>Set `auth.token`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Définissez `auth.token`.</translation>
    </message>
    <message>
        <source>Set `auth.type` to basic or bearer.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Définissez `auth.type` sur basic ou bearer.</translation>
    </message>
    <message>
        <source>Set `auth.user` and `auth.password`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Définissez `auth.user` et `auth.password`.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>Signs each request as Grantex does: X-Grantex-Signature-V2 is sha256= and the hex HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, over the body as it is on the wire (after compression).</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Signe chaque requête comme le fait Grantex&#xa0;: X-Grantex-Signature-V2 vaut sha256= suivi du HMAC-SHA256 hexadécimal de &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, calculé sur le corps tel qu&apos;il est transmis (après compression).</translation>
    </message>
    <message>
        <source>The value of header &quot;%1&quot; holds control characters.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>La valeur de l&apos;en-tête «&#xa0;%1&#xa0;» contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token for bearer authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Jeton pour l&apos;authentification bearer.</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>User for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Utilisateur pour l&apos;authentification basic.</translation>
    </message>
    <message>
        <source>Where the events are posted.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Où les événements sont envoyés.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Écrivez-la sur une seule ligne.</translation>
    </message>
    <message>
        <source>`headers` holds &quot;%1&quot;, which is no header name.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`headers` contient «&#xa0;%1&#xa0;», qui n&apos;est pas un nom d&apos;en-tête.</translation>
    </message>
    <message>
        <source>array: a JSON array; ndjson: one event a line; single: one request for each event.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>array&#xa0;: un tableau JSON&#x202f;; ndjson&#xa0;: un événement par ligne&#x202f;; single&#xa0;: une requête par événement.</translation>
    </message>
    <message>
        <source>must be an address like https://host/path</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>doit être une adresse comme https://host/path</translation>
    </message>
    <message>
        <source>must not hold a user or password; use auth.user and auth.password</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>ne doit contenir ni utilisateur ni mot de passe&#x202f;; utilisez auth.user et auth.password</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <extracomment>event</extracomment>
        <translation>Le JSON compte plus de 1024 niveaux d&apos;imbrication.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <extracomment>event</extracomment>
        <translation>Le JSON n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <extracomment>event</extracomment>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <extracomment>event</extracomment>
        <translation>Le texte n&apos;est pas de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an event.</source>
        <extracomment>event</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin dans un événement.</translation>
    </message>
    <message>
        <source>Write member names joined by dots, such as data.principalId or data.items[*].name.</source>
        <extracomment>event</extracomment>
        <translation>Écrivez des noms de membres séparés par des points, par exemple data.principalId ou data.items[*].name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column.</source>
        <extracomment>export</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une colonne.</translation>
    </message>
    <message>
        <source>Columns are %1, or a path such as data.pct.</source>
        <extracomment>export</extracomment>
        <translation>Les colonnes sont %1, ou un chemin comme data.pct.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>files</extracomment>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <extracomment>files</extracomment>
        <translation>%1 est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>files</extracomment>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>files</extracomment>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is a SQLite database.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier est une base de données SQLite.</translation>
    </message>
    <message>
        <source>The file is no text: it holds zero bytes.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier n&apos;est pas du texte&#xa0;: il contient des octets nuls.</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not read here.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier est compressé dans un format qui n&apos;est pas lu ici.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, which JSON files are not.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier est un texte en UTF-16, ce que les fichiers JSON ne sont pas.</translation>
    </message>
    <message>
        <source>To look at a journal, start the program with the profile or configuration that names it.</source>
        <extracomment>files</extracomment>
        <translation>Pour consulter un journal, lancez le programme avec le profil ou la configuration qui le désigne.</translation>
    </message>
    <message>
        <source>Unpack it first; only gzip (.gz) is read as it is.</source>
        <extracomment>files</extracomment>
        <translation>Décompressez-le d&apos;abord&#x202f;; seul gzip (.gz) est lu tel quel.</translation>
    </message>
    <message>
        <source>Only the first 512 GiB of a file are read.</source>
        <extracomment>files</extracomment>
        <translation>Seuls les 512 premiers Gio d&apos;un fichier sont lus.</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1.</source>
        <extracomment>files</extracomment>
        <translation>Impossible de lire la suite du fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier a été modifié depuis son ouverture.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>files</extracomment>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>The file cannot be read any more: %1.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier n&apos;est plus lisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file holds no such event.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier ne contient pas cet événement.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier se termine au milieu de cette ligne.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>La ligne dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>The event is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>L&apos;événement dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>The file ends before the blank line that would end this event.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier se termine avant la ligne vide qui clôt cet événement.</translation>
    </message>
    <message>
        <source>Free some space there, or name another directory in TMPDIR.</source>
        <extracomment>files</extracomment>
        <translation>Libérez de l&apos;espace à cet endroit, ou indiquez un autre répertoire dans TMPDIR.</translation>
    </message>
    <message>
        <source>The unpacked events cannot be kept in %1: %2.</source>
        <extracomment>files</extracomment>
        <translation>Les événements décompressés ne peuvent pas être conservés dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The packed data is damaged: what follows cannot be unpacked.</source>
        <extracomment>files</extracomment>
        <translation>Les données compressées sont endommagées&#xa0;: la suite ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The packed file ends too early: what would follow is missing.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier compressé se termine trop tôt&#xa0;: la suite manque.</translation>
    </message>
    <message>
        <source>A text in this object is not closed on its line.</source>
        <extracomment>files</extracomment>
        <translation>Un texte de cet objet n&apos;est pas fermé sur sa ligne.</translation>
    </message>
    <message>
        <source>The file ends before the ] of its list.</source>
        <extracomment>files</extracomment>
        <translation>Le fichier se termine avant le ] de sa liste.</translation>
    </message>
    <message>
        <source>The object is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>L&apos;objet dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <extracomment>files</extracomment>
        <translation>Ce n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This object is never closed.</source>
        <extracomment>files</extracomment>
        <translation>Cet objet n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>This stands behind the end of the list.</source>
        <extracomment>files</extracomment>
        <translation>Ceci se trouve après la fin de la liste.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 n&apos;est pas une durée.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <extracomment>filter</extracomment>
        <translation>%1 n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is no state of a row; known are %2.</source>
        <extracomment>filter</extracomment>
        <translation>%1 n&apos;est pas un état de ligne&#x202f;; états connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 n&apos;est pas une heure.</translation>
    </message>
    <message>
        <source>2026-03-01T12:00Z, 14:02, today, now-5m</source>
        <extracomment>filter</extracomment>
        <translation>2026-03-01T12:00Z, 14:02, today, now-5m</translation>
    </message>
    <message>
        <source>A regular expression fits text only.</source>
        <extracomment>filter</extracomment>
        <translation>Une expression régulière ne s&apos;applique qu&apos;à du texte.</translation>
    </message>
    <message>
        <source>Every event has this.</source>
        <extracomment>filter</extracomment>
        <translation>Chaque événement l&apos;a.</translation>
    </message>
    <message>
        <source>age is compared with &lt; or &gt;.</source>
        <extracomment>filter</extracomment>
        <translation>age se compare avec &lt; ou &gt;.</translation>
    </message>
    <message>
        <source>is takes a word after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>is prend un mot après un deux-points.</translation>
    </message>
    <message>
        <source>last takes one length of time after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>last prend une durée après un deux-points.</translation>
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
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>filter</extracomment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>filter</extracomment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>filter</extracomment>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>both sides; a space says the same</source>
        <extracomment>filter</extracomment>
        <translation>les deux côtés&#x202f;; une espace dit la même chose</translation>
    </message>
    <message>
        <source>either of both sides</source>
        <extracomment>filter</extracomment>
        <translation>l&apos;un des deux côtés</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>filter</extracomment>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>filter</extracomment>
        <translation>n&apos;est pas</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <extracomment>filter</extracomment>
        <translation>correspond à une expression régulière</translation>
    </message>
    <message>
        <source>matches, case-blind, with * and ?</source>
        <extracomment>filter</extracomment>
        <translation>correspond, sans tenir compte de la casse, avec * et&#x202f;?</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <extracomment>filter</extracomment>
        <translation>jusqu&apos;à, inclus</translation>
    </message>
    <message>
        <source>what follows must not hold; - says the same</source>
        <extracomment>filter</extracomment>
        <translation>ce qui suit ne doit pas être vrai&#x202f;; - dit la même chose</translation>
    </message>
    <message>
        <source>whether the event has it, such as has:data.pct</source>
        <extracomment>filter</extracomment>
        <translation>si l&apos;événement l&apos;a, par exemple has:data.pct</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (case matters)</source>
        <extracomment>filter</extracomment>
        <translation>%1 (casse prise en compte)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>filter</extracomment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>filter</extracomment>
        <translation>événements %1</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>filter</extracomment>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>filter</extracomment>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>filter</extracomment>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>filter</extracomment>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>filter</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>filter</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>filter</extracomment>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>filter</extracomment>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>filter</extracomment>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>filter</extracomment>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>filter</extracomment>
        <translation>au-delà de %1</translation>
    </message>
    <message>
        <source>all events</source>
        <extracomment>filter</extracomment>
        <translation>tous les événements</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>filter</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>filter</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>filter</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>filter</extracomment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>filter</extracomment>
        <translation>en deçà de %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>both %1</source>
        <extracomment>filter</extracomment>
        <translation>à la fois %1</translation>
    </message>
    <message>
        <source>but no %1</source>
        <extracomment>filter</extracomment>
        <translation>mais sans %1</translation>
    </message>
    <message>
        <source>but not %1</source>
        <extracomment>filter</extracomment>
        <translation>mais pas %1</translation>
    </message>
    <message>
        <source>containing %1</source>
        <extracomment>filter</extracomment>
        <translation>contenant %1</translation>
    </message>
    <message>
        <source>either %1</source>
        <extracomment>filter</extracomment>
        <translation>soit %1</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>filter</extracomment>
        <translation>événements</translation>
    </message>
    <message>
        <source>events %1</source>
        <extracomment>filter</extracomment>
        <translation>événements %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <extracomment>filter</extracomment>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>for principal %1</source>
        <extracomment>filter</extracomment>
        <translation>pour le mandant %1</translation>
    </message>
    <message>
        <source>from agent %1</source>
        <extracomment>filter</extracomment>
        <translation>de l&apos;agent %1</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>filter</extracomment>
        <translation>interruptions</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <extracomment>filter</extracomment>
        <translation>datant de moins de %1</translation>
    </message>
    <message>
        <source>in the last day</source>
        <extracomment>filter</extracomment>
        <translation>datant de moins d&apos;un jour</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <extracomment>filter</extracomment>
        <translation>datant de moins d&apos;une heure</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <extracomment>filter</extracomment>
        <translation>datant de moins d&apos;une minute</translation>
    </message>
    <message>
        <source>in the last second</source>
        <extracomment>filter</extracomment>
        <translation>datant de moins d&apos;une seconde</translation>
    </message>
    <message>
        <source>in the last week</source>
        <extracomment>filter</extracomment>
        <translation>datant de moins d&apos;une semaine</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>filter</extracomment>
        <translation>semblable à %1</translation>
    </message>
    <message>
        <source>of grant %1</source>
        <extracomment>filter</extracomment>
        <translation>de l&apos;autorisation %1</translation>
    </message>
    <message>
        <source>of type %1</source>
        <extracomment>filter</extracomment>
        <translation>de type %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <extracomment>filter</extracomment>
        <translation>envoyés à %1</translation>
    </message>
    <message>
        <source>that are %1</source>
        <extracomment>filter</extracomment>
        <translation>qui sont %1</translation>
    </message>
    <message>
        <source>that have %1</source>
        <extracomment>filter</extracomment>
        <translation>qui ont %1</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <extracomment>filter</extracomment>
        <translation>dont %1 est %2</translation>
    </message>
    <message>
        <source>with a time %1</source>
        <extracomment>filter</extracomment>
        <translation>à une heure %1</translation>
    </message>
    <message>
        <source>with an age %1</source>
        <extracomment>filter</extracomment>
        <translation>d&apos;un âge %1</translation>
    </message>
    <message>
        <source>with scope %1</source>
        <extracomment>filter</extracomment>
        <translation>de portée %1</translation>
    </message>
    <message>
        <source>with text like %1</source>
        <extracomment>filter</extracomment>
        <translation>avec un texte semblable à %1</translation>
    </message>
    <message>
        <source>a destination it was sent to; dest:NAME:failed</source>
        <extracomment>filter</extracomment>
        <translation>une destination qui l&apos;a reçu&#x202f;; dest:NAME:failed</translation>
    </message>
    <message>
        <source>a state of the row, such as gap or pinned</source>
        <extracomment>filter</extracomment>
        <translation>un état de la ligne, comme gap ou pinned</translation>
    </message>
    <message>
        <source>any of the scopes</source>
        <extracomment>filter</extracomment>
        <translation>l&apos;une des portées</translation>
    </message>
    <message>
        <source>anything in the event&apos;s data, such as data.pct</source>
        <extracomment>filter</extracomment>
        <translation>tout élément des données de l&apos;événement, comme data.pct</translation>
    </message>
    <message>
        <source>anywhere in the event&apos;s text</source>
        <extracomment>filter</extracomment>
        <translation>n&apos;importe où dans le texte de l&apos;événement</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>filter</extracomment>
        <translation>doublons</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>filter</extracomment>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>forwarded everywhere</source>
        <extracomment>filter</extracomment>
        <translation>redirigés vers toutes les destinations</translation>
    </message>
    <message>
        <source>how long ago it happened</source>
        <extracomment>filter</extracomment>
        <translation>depuis combien de temps il s&apos;est produit</translation>
    </message>
    <message>
        <source>refused by a destination</source>
        <extracomment>filter</extracomment>
        <translation>refusés par une destination</translation>
    </message>
    <message>
        <source>the agent that acts</source>
        <extracomment>filter</extracomment>
        <translation>l&apos;agent qui agit</translation>
    </message>
    <message>
        <source>the colour of the row</source>
        <extracomment>filter</extracomment>
        <translation>la couleur de la ligne</translation>
    </message>
    <message>
        <source>the connection it came from</source>
        <extracomment>filter</extracomment>
        <translation>la connexion d&apos;où il vient</translation>
    </message>
    <message>
        <source>the event&apos;s id</source>
        <extracomment>filter</extracomment>
        <translation>l&apos;identifiant de l&apos;événement</translation>
    </message>
    <message>
        <source>the grant, its parent or one of the revoked ones</source>
        <extracomment>filter</extracomment>
        <translation>l&apos;autorisation, son parent ou l&apos;une des révoquées</translation>
    </message>
    <message>
        <source>the last minutes, hours, days; slides with the clock</source>
        <extracomment>filter</extracomment>
        <translation>les dernières minutes, heures, journées&#x202f;; suit l&apos;horloge</translation>
    </message>
    <message>
        <source>the number in the journal</source>
        <extracomment>filter</extracomment>
        <translation>le numéro dans le journal</translation>
    </message>
    <message>
        <source>the person for whom an agent acts</source>
        <extracomment>filter</extracomment>
        <translation>la personne pour laquelle un agent agit</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>filter</extracomment>
        <translation>non lus</translation>
    </message>
    <message>
        <source>what happened, such as budget.threshold</source>
        <extracomment>filter</extracomment>
        <translation>ce qui s&apos;est passé, par exemple budget.threshold</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>filter</extracomment>
        <translation>quand cela s&apos;est passé</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>filter</extracomment>
        <translation>votre note</translation>
    </message>
    <message>
        <source>A destination&apos;s filter may ask only what the event itself says, and “%1” is not of the event.</source>
        <extracomment>filter</extracomment>
        <translation>Le filtre d&apos;une destination ne peut porter que sur ce que dit l&apos;événement lui-même, et «&#xa0;%1&#xa0;» n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>A destination&apos;s filter needs a time with its date: this one moves with the clock.</source>
        <extracomment>filter</extracomment>
        <translation>Le filtre d&apos;une destination exige une heure avec sa date&#xa0;: celle-ci suit l&apos;horloge.</translation>
    </message>
    <message>
        <source>Filter, character %1</source>
        <extracomment>filter</extracomment>
        <translation>Filtre, caractère %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>filter</extracomment>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the window knows “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>Seule la fenêtre connaît «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>type, id, agent, grant, principal, scope, data, time with a date, or text</source>
        <extracomment>filter</extracomment>
        <translation>type, id, agent, grant, principal, scope, data, une heure avec date, ou du texte</translation>
    </message>
    <message>
        <source>A comma has its place only in a list of values.</source>
        <extracomment>filter</extracomment>
        <translation>Une virgule n&apos;a sa place que dans une liste de valeurs.</translation>
    </message>
    <message>
        <source>After data comes the path of what to look at.</source>
        <extracomment>filter</extracomment>
        <translation>Après data vient le chemin de ce qu&apos;il faut examiner.</translation>
    </message>
    <message>
        <source>After has: comes a field, or data with a path.</source>
        <extracomment>filter</extracomment>
        <translation>Après has: vient un champ, ou data avec un chemin.</translation>
    </message>
    <message>
        <source>After has: comes a field.</source>
        <extracomment>filter</extracomment>
        <translation>Après has: vient un champ.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>Il manque ici ce qu&apos;il faut chercher.</translation>
    </message>
    <message>
        <source>The filter has more than 1,000 tests.</source>
        <extracomment>filter</extracomment>
        <translation>Le filtre compte plus de 1 000 tests.</translation>
    </message>
    <message>
        <source>The filter is longer than 64 KiB.</source>
        <extracomment>filter</extracomment>
        <translation>Le filtre dépasse 64 Kio.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <extracomment>filter</extracomment>
        <translation>L&apos;imbrication du filtre est trop profonde.</translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8.</source>
        <extracomment>filter</extracomment>
        <translation>Le filtre n&apos;est pas de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <extracomment>filter</extracomment>
        <translation>Une parenthèse fermante n&apos;a pas d&apos;ouvrante.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>Il n&apos;y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Text with a colon is searched in quotes.</source>
        <extracomment>filter</extracomment>
        <translation>Il n&apos;y a pas de champ «&#xa0;%1&#xa0;». Un texte avec deux-points se cherche entre guillemets.</translation>
    </message>
    <message>
        <source>There is no field “%1”: did you mean “%2”?</source>
        <extracomment>filter</extracomment>
        <translation>Il n&apos;y a pas de champ «&#xa0;%1&#xa0;»&#xa0;: vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Cette parenthèse n&apos;est jamais fermée.</translation>
    </message>
    <message>
        <source>type:(grant.created, grant.revoked)</source>
        <extracomment>filter</extracomment>
        <translation>type:(grant.created, grant.revoked)</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <extracomment>filter</extracomment>
        <translation>L&apos;expression régulière n&apos;est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <extracomment>filter</extracomment>
        <translation>Il manque un nom après le point.</translation>
    </message>
    <message>
        <source>Between the brackets of a path stands a number or *.</source>
        <extracomment>filter</extracomment>
        <translation>Entre les crochets d&apos;un chemin se trouve un nombre ou *.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <extracomment>filter</extracomment>
        <translation>Il manque le guillemet fermant.</translation>
    </message>
    <message>
        <source>15 minutes before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>15 minutes avant maintenant, fixe</translation>
    </message>
    <message>
        <source>an hour before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>une heure avant maintenant, fixe</translation>
    </message>
    <message>
        <source>since midnight</source>
        <extracomment>filter</extracomment>
        <translation>depuis minuit</translation>
    </message>
    <message>
        <source>the whole day</source>
        <extracomment>filter</extracomment>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>Between the ends of a range stands TO.</source>
        <extracomment>filter</extracomment>
        <translation>Entre les bornes d&apos;une plage se trouve TO.</translation>
    </message>
    <message>
        <source>Between the values of a list stands a comma.</source>
        <extracomment>filter</extracomment>
        <translation>Entre les valeurs d&apos;une liste se trouve une virgule.</translation>
    </message>
    <message>
        <source>This list is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Cette liste n&apos;est jamais fermée.</translation>
    </message>
    <message>
        <source>This range is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Cette plage n&apos;est jamais fermée.</translation>
    </message>
    <message>
        <source>Check the key in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Vérifiez la clé dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>Give them in the proxy&apos;s address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Donnez-les dans l&apos;adresse du proxy, dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The API key has no permission for %1</source>
        <extracomment>grantex</extracomment>
        <translation>La clé d&apos;API n&apos;a pas de droit pour %1</translation>
    </message>
    <message>
        <source>The key is not sent there. Set the final address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>La clé n&apos;y est pas envoyée. Indiquez l&apos;adresse définitive dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password%1</source>
        <extracomment>grantex</extracomment>
        <translation>Le proxy demande un utilisateur et un mot de passe%1</translation>
    </message>
    <message>
        <source>The service asks for fewer requests%1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service demande moins de requêtes%1</translation>
    </message>
    <message>
        <source>The service does not accept the API key%1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service n&apos;accepte pas la clé d&apos;API%1</translation>
    </message>
    <message>
        <source>The service does not understand the request for %1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service ne comprend pas la requête pour %1</translation>
    </message>
    <message>
        <source>The service has a problem of its own%1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service a lui-même un problème%1</translation>
    </message>
    <message>
        <source>The service knows nothing of %1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service ne connaît pas %1</translation>
    </message>
    <message>
        <source>The service refused %1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service a refusé %1</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service sends the request on to another address%1</source>
        <extracomment>grantex</extracomment>
        <translation>Le service renvoie la requête vers une autre adresse%1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>grantex</extracomment>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>grantex</extracomment>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>grantex</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Use a key with that permission.</source>
        <extracomment>grantex</extracomment>
        <translation>Utilisez une clé qui a ce droit.</translation>
    </message>
    <message>
        <source>The service&apos;s answer with %1 is larger than 32 MiB.</source>
        <extracomment>grantex</extracomment>
        <translation>La réponse du service avec %1 dépasse 32 Mio.</translation>
    </message>
    <message>
        <source>the account of this key</source>
        <extracomment>grantex</extracomment>
        <translation>le compte de cette clé</translation>
    </message>
    <message>
        <source>the budget of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>le budget de cette autorisation</translation>
    </message>
    <message>
        <source>the list of agents</source>
        <extracomment>grantex</extracomment>
        <translation>la liste des agents</translation>
    </message>
    <message>
        <source>the list of budgets</source>
        <extracomment>grantex</extracomment>
        <translation>la liste des budgets</translation>
    </message>
    <message>
        <source>the list of grants</source>
        <extracomment>grantex</extracomment>
        <translation>la liste des autorisations</translation>
    </message>
    <message>
        <source>the state of the service</source>
        <extracomment>grantex</extracomment>
        <translation>l&apos;état du service</translation>
    </message>
    <message>
        <source>the transactions of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>les transactions de cette autorisation</translation>
    </message>
    <message>
        <source>this grant</source>
        <extracomment>grantex</extracomment>
        <translation>cette autorisation</translation>
    </message>
    <message>
        <source>Check that the address is that of a Grantex service.</source>
        <extracomment>grantex</extracomment>
        <translation>Vérifiez que l&apos;adresse est celle d&apos;un service Grantex.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read: %1.</source>
        <extracomment>grantex</extracomment>
        <translation>La réponse du service est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it holds no list of %1</source>
        <extracomment>grantex</extracomment>
        <translation>elle ne contient pas de liste pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is no budget</source>
        <extracomment>grantex</extracomment>
        <translation>ce n&apos;est pas un budget</translation>
    </message>
    <message>
        <source>it is no grant</source>
        <extracomment>grantex</extracomment>
        <translation>ce n&apos;est pas une autorisation</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <extracomment>grantex</extracomment>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>grantex</extracomment>
        <translation>ce n&apos;est pas de l&apos;UTF-8 valide</translation>
    </message>
    <message>
        <source>it names no developer</source>
        <extracomment>grantex</extracomment>
        <translation>elle ne nomme aucun développeur</translation>
    </message>
    <message>
        <source>it says no status</source>
        <extracomment>grantex</extracomment>
        <translation>elle n&apos;indique pas d&apos;état</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <extracomment>grantex</extracomment>
        <translation>son JSON est cassé</translation>
    </message>
    <message>
        <source>End that program and erase once more.</source>
        <extracomment>journal</extracomment>
        <translation>Arrêtez ce programme et effacez de nouveau.</translation>
    </message>
    <message>
        <source>The events are erased, but somebody who reads the journal keeps their bytes in its write-ahead log.</source>
        <extracomment>journal</extracomment>
        <translation>Les événements sont effacés, mais un lecteur du journal retient leurs octets dans son journal d&apos;écriture anticipée.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <extracomment>journal</extracomment>
        <translation>Impossible d&apos;ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop that program, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Arrêtez ce programme, ou choisissez un autre journal.directory.</translation>
    </message>
    <message>
        <source>The journal is in use by another program (pid %1).</source>
        <extracomment>journal</extracomment>
        <translation>Le journal est utilisé par un autre programme (pid %1).</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Event %1 is no longer in the journal.</source>
        <extracomment>journal</extracomment>
        <translation>L&apos;événement %1 n&apos;est plus dans le journal.</translation>
    </message>
    <message>
        <source>Cannot make the journal&apos;s directory %1.</source>
        <extracomment>journal</extracomment>
        <translation>Impossible de créer le répertoire du journal %1.</translation>
    </message>
    <message>
        <source>Choose a directory you may write to in journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Choisissez dans journal.directory un répertoire où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>journal: an event was refused twice by its index</source>
        <extracomment>journal</extracomment>
        <translation>journal&#xa0;: un événement a été refusé deux fois par son index</translation>
    </message>
    <message>
        <source>one event of more than %1 bytes was skipped (maxEventBytes)</source>
        <extracomment>journal</extracomment>
        <translation>un événement de plus de %1 octets a été ignoré (maxEventBytes)</translation>
    </message>
    <message>
        <source>Name it with --directory, --config or --profile.</source>
        <extracomment>journal</extracomment>
        <translation>Indiquez-le avec --directory, --config ou --profile.</translation>
    </message>
    <message>
        <source>There is no journal in %1.</source>
        <extracomment>journal</extracomment>
        <translation>Il n&apos;y a pas de journal dans %1.</translation>
    </message>
    <message>
        <source>%1 The damaged file is kept: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1 Le fichier endommagé est conservé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The journal is damaged and is being salvaged: %1.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal est endommagé et en cours de récupération&#xa0;: %1.</translation>
    </message>
    <message>
        <source>came faster than the disk could take them</source>
        <extracomment>journal</extracomment>
        <translation>sont arrivés plus vite que le disque ne pouvait les écrire</translation>
    </message>
    <message>
        <source>were refused: the journal is full (journal.whenFull is stop-reading)</source>
        <extracomment>journal</extracomment>
        <translation>ont été refusés&#xa0;: le journal est plein (journal.whenFull vaut stop-reading)</translation>
    </message>
    <message>
        <source>A replay cannot go on from now: it has an end.</source>
        <extracomment>journal</extracomment>
        <translation>Une relecture ne peut pas repartir de maintenant&#xa0;: elle a une fin.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <extracomment>journal</extracomment>
        <translation>Lancez-en une autre.</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <extracomment>journal</extracomment>
        <translation>Désactivez-la plutôt.</translation>
    </message>
    <message>
        <source>Take it out of the configuration first.</source>
        <extracomment>journal</extracomment>
        <translation>Retirez-la d&apos;abord de la configuration.</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is still configured.</source>
        <extracomment>journal</extracomment>
        <translation>La destination «&#xa0;%1&#xa0;» est encore configurée.</translation>
    </message>
    <message>
        <source>The journal knows no destination &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal ne connaît pas de destination «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This replay is complete.</source>
        <extracomment>journal</extracomment>
        <translation>Cette relecture est terminée.</translation>
    </message>
    <message>
        <source>startFrom must be now, beginning or an ISO 8601 time.</source>
        <extracomment>journal</extracomment>
        <translation>startFrom doit être now, beginning ou une date-heure ISO 8601.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>Impossible d&apos;ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>journal: it has no id</source>
        <extracomment>journal</extracomment>
        <translation>journal&#xa0;: il n&apos;a pas d&apos;identifiant</translation>
    </message>
    <message>
        <source>A replay cannot be replayed.</source>
        <extracomment>journal</extracomment>
        <translation>Une relecture ne peut pas être rejouée.</translation>
    </message>
    <message>
        <source>Choose another range or filter.</source>
        <extracomment>journal</extracomment>
        <translation>Choisissez une autre plage ou un autre filtre.</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>journal</extracomment>
        <translation>Choisissez une autre plage.</translation>
    </message>
    <message>
        <source>Replay its destination instead.</source>
        <extracomment>journal</extracomment>
        <translation>Rejouez plutôt sa destination.</translation>
    </message>
    <message>
        <source>The filter lets none of these events pass.</source>
        <extracomment>journal</extracomment>
        <translation>Le filtre ne laisse passer aucun de ces événements.</translation>
    </message>
    <message>
        <source>The journal holds no events there.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal ne contient pas d&apos;événements à cet endroit.</translation>
    </message>
    <message>
        <source>Events are older than journal.maxAgeDays and go; destinations that are off or removed lose them. Every one is counted as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>Des événements dépassent journal.maxAgeDays et sont retirés&#x202f;; les destinations désactivées ou supprimées les perdent. Chacun est compté comme abandonné.</translation>
    </message>
    <message>
        <source>The journal has room again: events are taken.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal a de nouveau de la place&#xa0;: les événements sont acceptés.</translation>
    </message>
    <message>
        <source>The journal is full (%1) of events that no destination has taken: new events are refused and recorded as a gap until there is room (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>Le journal est plein (%1) d&apos;événements qu&apos;aucune destination n&apos;a pris&#xa0;: les nouveaux événements sont refusés et notés comme interruption jusqu&apos;à ce qu&apos;il y ait de la place (journal.whenFull vaut stop-reading).</translation>
    </message>
    <message>
        <source>The journal is full (%1): the oldest events are dropped for the destinations that have not had them (journal.whenFull is drop-oldest). Every one is counted.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal est plein (%1)&#xa0;: les événements les plus anciens sont abandonnés pour les destinations qui ne les ont pas reçus (journal.whenFull vaut drop-oldest). Chacun est compté.</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then no more events are taken (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>À ce rythme, le journal sera plein dans %1&#x202f;; aucun événement ne sera alors plus accepté (journal.whenFull vaut stop-reading).</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then the oldest events are dropped (journal.whenFull is drop-oldest).</source>
        <extracomment>journal</extracomment>
        <translation>À ce rythme, le journal sera plein dans %1&#x202f;; les événements les plus anciens seront alors abandonnés (journal.whenFull vaut drop-oldest).</translation>
    </message>
    <message>
        <source>, and the newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, et les plus récents peuvent manquer sans laisser de trace</translation>
    </message>
    <message>
        <source>, and the oldest and newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, et les plus anciens et les plus récents peuvent manquer sans laisser de trace</translation>
    </message>
    <message>
        <source>, and the oldest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, et les plus anciens peuvent manquer sans laisser de trace</translation>
    </message>
    <message>
        <source>Destinations that had not sent them count %1 as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>Les destinations qui ne les avaient pas envoyés en comptent %1 comme abandonnés.</translation>
    </message>
    <message>
        <source>The destinations&apos; positions were lost: they begin again</source>
        <extracomment>journal</extracomment>
        <translation>Les positions des destinations ont été perdues&#xa0;: elles repartent</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 event was salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>Le journal était endommagé (%1). %2 événement a été récupéré&#x202f;;</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 events were salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>Le journal était endommagé (%1). %2 événements ont été récupérés&#x202f;;</translation>
    </message>
    <message>
        <source>at event %1.</source>
        <extracomment>journal</extracomment>
        <translation>à l&apos;événement %1.</translation>
    </message>
    <message>
        <source>at most %1 could not be read</source>
        <extracomment>journal</extracomment>
        <translation>au plus %1 n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>event %1 of a damaged journal</source>
        <extracomment>journal</extracomment>
        <translation>événement %1 d&apos;un journal endommagé</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <extracomment>journal</extracomment>
        <translation>aucune perte n&apos;est connue</translation>
    </message>
    <message>
        <source>Install that version, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Installez cette version, ou choisissez un autre journal.directory.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>journal: version %1 cannot be true</source>
        <extracomment>journal</extracomment>
        <translation>journal&#xa0;: la version %1 ne peut pas être exacte</translation>
    </message>
    <message>
        <source>Make room on the disk and see that the journal&apos;s directory is writable; the next start goes on.</source>
        <extracomment>journal</extracomment>
        <translation>Faites de la place sur le disque et veillez à ce que le répertoire du journal soit accessible en écriture&#x202f;; le prochain démarrage continuera.</translation>
    </message>
    <message>
        <source>The damaged journal cannot be set aside: %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>Le journal endommagé ne peut pas être mis de côté&#xa0;: %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <extracomment>journal</extracomment>
        <translation>il a été trouvé endommagé</translation>
    </message>
    <message>
        <source>its write-ahead log is damaged</source>
        <extracomment>journal</extracomment>
        <translation>son journal d&apos;écriture anticipée est endommagé</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>journal</extracomment>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>Make room on the disk of journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Faites de la place sur le disque de journal.directory.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>%1 refuse les connexions.</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <extracomment>net</extracomment>
        <translation>Corrigez l&apos;adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>Pas de connexion à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>Pas de connexion chiffrée à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <extracomment>net</extracomment>
        <translation>L&apos;adresse ne peut pas être utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>net</extracomment>
        <translation>Le certificat de %1 n&apos;est pas approuvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete: %2.</source>
        <extracomment>net</extracomment>
        <translation>La connexion à %1 a été coupée avant la fin de la réponse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <extracomment>net</extracomment>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <extracomment>net</extracomment>
        <translation>Le nom du proxy est introuvable.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password.</source>
        <extracomment>net</extracomment>
        <translation>Le proxy demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>Le proxy refuse les connexions.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers do not end.</source>
        <extracomment>net</extracomment>
        <translation>Les en-têtes de la réponse n&apos;ont pas de fin.</translation>
    </message>
    <message>
        <source>A header of the answer does not end.</source>
        <extracomment>net</extracomment>
        <translation>Un en-tête de la réponse n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>SSL certificate problem:</source>
        <extracomment>net</extracomment>
        <translation>Problème de certificat SSL&#xa0;:</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Renew it, or name the authority that signed it in `caFile`.</source>
        <extracomment>net</extracomment>
        <translation>Le certificat de %1 n&apos;est pas approuvé&#xa0;: %2. Renouvelez-le, ou indiquez l&apos;autorité qui l&apos;a signé dans `caFile`.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <extracomment>net</extracomment>
        <translation>La connexion à %1 a été coupée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password: give them in the environment (https_proxy) or in `proxy`.</source>
        <extracomment>net</extracomment>
        <translation>Le proxy demande un utilisateur et un mot de passe&#xa0;: donnez-les dans l&apos;environnement (https_proxy) ou dans `proxy`.</translation>
    </message>
    <message>
        <source>There is no memory for a connection.</source>
        <extracomment>net</extracomment>
        <translation>La mémoire ne suffit pas pour une connexion.</translation>
    </message>
    <message>
        <source>A client certificate needs both its file and its key.</source>
        <extracomment>net</extracomment>
        <translation>Un certificat client nécessite à la fois son fichier et sa clé.</translation>
    </message>
    <message>
        <source>Give `clientKey` an unencrypted RSA or EC key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>Donnez à `clientKey` une clé RSA ou EC non chiffrée au format PEM.</translation>
    </message>
    <message>
        <source>Let `%1` name a readable PEM file.</source>
        <extracomment>net</extracomment>
        <translation>`%1` doit désigner un fichier PEM lisible.</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <extracomment>net</extracomment>
        <translation>Aucun certificat n&apos;est lisible dans %1.</translation>
    </message>
    <message>
        <source>Set both `clientCertFile` and `clientKey`, or none of them.</source>
        <extracomment>net</extracomment>
        <translation>Définissez à la fois `clientCertFile` et `clientKey`, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The client key is no private key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>La clé du client n&apos;est pas une clé privée au format PEM.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>L&apos;adresse du proxy ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Write `proxy` as http://host:port or socks5://host:port.</source>
        <extracomment>net</extracomment>
        <translation>Écrivez `proxy` sous la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the setting or secret it comes from: it must be one line of text.</source>
        <extracomment>net</extracomment>
        <translation>Corrigez le paramètre ou le secret d&apos;où elle vient&#xa0;: il doit tenir sur une ligne de texte.</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2.</source>
        <extracomment>net</extracomment>
        <translation>Pas de réponse complète de %1 en %2.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption.</source>
        <extracomment>net</extracomment>
        <translation>Rien n&apos;est envoyé à %1 sans chiffrement.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>L&apos;adresse ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The request was ended before its answer.</source>
        <extracomment>net</extracomment>
        <translation>La requête a été arrêtée avant sa réponse.</translation>
    </message>
    <message>
        <source>The value for the header %1 holds a line end or another control character.</source>
        <extracomment>net</extracomment>
        <translation>La valeur de l&apos;en-tête %1 contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Use https, or set `allowInsecureHttp` when the way there is trusted.</source>
        <extracomment>net</extracomment>
        <translation>Utilisez https, ou définissez `allowInsecureHttp` si le trajet est de confiance.</translation>
    </message>
    <message>
        <source>Write it as https://host[:port]/path.</source>
        <extracomment>net</extracomment>
        <translation>Écrivez-la sous la forme https://host[:port]/path.</translation>
    </message>
    <message>
        <source>Events tell budgets only from half of their use on. Set an API key in the settings of the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>Les événements ne parlent d&apos;un budget qu&apos;à partir de la moitié de son utilisation. Définissez une clé d&apos;API dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>There is no key to ask the service with.</source>
        <extracomment>pipeline</extracomment>
        <translation>Il n&apos;y a pas de clé pour interroger le service.</translation>
    </message>
    <message>
        <source>Check journal.directory.</source>
        <extracomment>pipeline</extracomment>
        <translation>Vérifiez journal.directory.</translation>
    </message>
    <message>
        <source>It may have ended, or too many programs ask it at once: try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Il s&apos;est peut-être arrêté, ou trop de programmes l&apos;interrogent à la fois&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>Look at its log, or try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Consultez son journal d&apos;exécution, ou réessayez.</translation>
    </message>
    <message>
        <source>No program owns this journal now.</source>
        <extracomment>pipeline</extracomment>
        <translation>Aucun programme ne possède ce journal actuellement.</translation>
    </message>
    <message>
        <source>The answer is not understood.</source>
        <extracomment>pipeline</extracomment>
        <translation>La réponse n&apos;est pas comprise.</translation>
    </message>
    <message>
        <source>The program that owns the journal closed the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>Le programme qui possède le journal a fermé la connexion.</translation>
    </message>
    <message>
        <source>The program that owns the journal does not answer.</source>
        <extracomment>pipeline</extracomment>
        <translation>Le programme qui possède le journal ne répond pas.</translation>
    </message>
    <message>
        <source>Give from and to, since and until, or filter.</source>
        <extracomment>pipeline</extracomment>
        <translation>Donnez from et to, since et until, ou filter.</translation>
    </message>
    <message>
        <source>No destination is configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>Aucune destination n&apos;est configurée.</translation>
    </message>
    <message>
        <source>Put it back and reload, or discard it (discard-lane).</source>
        <extracomment>pipeline</extracomment>
        <translation>Remettez-la et rechargez, ou abandonnez-la (discard-lane).</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is no longer configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>La destination «&#xa0;%1&#xa0;» n&apos;est plus configurée.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>Il n&apos;y a pas de destination «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use the same release of all programs on this journal.</source>
        <extracomment>pipeline</extracomment>
        <translation>Utilisez la même version de tous les programmes sur ce journal.</translation>
    </message>
    <message>
        <source>replay needs a range.</source>
        <extracomment>pipeline</extracomment>
        <translation>replay nécessite une plage.</translation>
    </message>
    <message>
        <source>Cannot listen on %1/%2.</source>
        <extracomment>pipeline</extracomment>
        <translation>Impossible d&apos;écouter sur %1/%2.</translation>
    </message>
    <message>
        <source>Cannot make %1/%2: %3.</source>
        <extracomment>pipeline</extracomment>
        <translation>Impossible de créer %1/%2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Other programs cannot ask this one for its status.</source>
        <extracomment>pipeline</extracomment>
        <translation>Les autres programmes ne peuvent pas demander son état à celui-ci.</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <extracomment>pipeline</extracomment>
        <translation>La requête n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The request&apos;s `version` is not %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>La `version` de la requête n&apos;est pas %1.</translation>
    </message>
    <message>
        <source>disconnected by hand</source>
        <extracomment>pipeline</extracomment>
        <translation>déconnecté manuellement</translation>
    </message>
    <message>
        <source>the configuration was changed</source>
        <extracomment>pipeline</extracomment>
        <translation>la configuration a été modifiée</translation>
    </message>
    <message>
        <source>this program was not running</source>
        <extracomment>pipeline</extracomment>
        <translation>ce programme ne tournait pas</translation>
    </message>
    <message>
        <source>Another program owns this journal, or it is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Un autre programme possède ce journal, ou celui-ci est en cours de fermeture.</translation>
    </message>
    <message>
        <source>The journal is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Le journal est en cours de fermeture.</translation>
    </message>
    <message>
        <source>This run has no configuration file that could be changed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Cette exécution n&apos;a pas de fichier de configuration à modifier.</translation>
    </message>
    <message>
        <source>%1: journal.directory cannot change while the program runs.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1&#xa0;: journal.directory ne peut pas changer pendant que le programme tourne.</translation>
    </message>
    <message>
        <source>Restart it, or write the old one back: %1</source>
        <extracomment>pipeline</extracomment>
        <translation>Redémarrez-le, ou remettez l&apos;ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration is being read already.</source>
        <extracomment>pipeline</extracomment>
        <translation>La configuration est déjà en cours de lecture.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <extracomment>pipeline</extracomment>
        <translation>Le programme s&apos;arrête.</translation>
    </message>
    <message>
        <source>This run has no configuration file to read again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Cette exécution n&apos;a pas de fichier de configuration à relire.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>owner link</source>
        <extracomment>pipeline</extracomment>
        <translation>lien avec le propriétaire</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <extracomment>secrets</extracomment>
        <translation>Saisissez de nouveau le secret.</translation>
    </message>
    <message>
        <source>Enter the secret again; if it was there before, unlock the keychain.</source>
        <extracomment>secrets</extracomment>
        <translation>Saisissez de nouveau le secret&#x202f;; s&apos;il y était déjà, déverrouillez le trousseau.</translation>
    </message>
    <message>
        <source>It may be waiting for its password: answer its prompt, then try again.</source>
        <extracomment>secrets</extracomment>
        <translation>Il attend peut-être son mot de passe&#xa0;: répondez à sa demande, puis réessayez.</translation>
    </message>
    <message>
        <source>Remove it with the keychain&apos;s own tool.</source>
        <extracomment>secrets</extracomment>
        <translation>Supprimez-le avec l&apos;outil du trousseau.</translation>
    </message>
    <message>
        <source>The keychain cannot be used here.</source>
        <extracomment>secrets</extracomment>
        <translation>Le trousseau ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <extracomment>secrets</extracomment>
        <translation>Le trousseau n&apos;a pas répondu en %1.</translation>
    </message>
    <message>
        <source>The keychain holds no entry &quot;%1&quot;.</source>
        <extracomment>secrets</extracomment>
        <translation>Le trousseau ne contient pas d&apos;entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain kept the entry: %1</source>
        <extracomment>secrets</extracomment>
        <translation>Le trousseau a gardé l&apos;entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <extracomment>secrets</extracomment>
        <translation>Le trousseau a refusé l&apos;accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry &quot;%1&quot; is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>L&apos;entrée «&#xa0;%1&#xa0;» du trousseau est vide.</translation>
    </message>
    <message>
        <source>There is no usable keychain: %1</source>
        <extracomment>secrets</extracomment>
        <translation>Il n&apos;y a pas de trousseau utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <extracomment>secrets</extracomment>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read it.</source>
        <extracomment>secrets</extracomment>
        <translation>Vérifiez le chemin, et que cet utilisateur peut le lire.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <extracomment>secrets</extracomment>
        <translation>Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing has written to the secret&apos;s pipe %1 in time.</source>
        <extracomment>secrets</extracomment>
        <translation>Rien n&apos;a écrit à temps dans le tube %1 du secret.</translation>
    </message>
    <message>
        <source>Start its writer before this program.</source>
        <extracomment>secrets</extracomment>
        <translation>Lancez ce qui y écrit avant ce programme.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 cannot be read: %2.</source>
        <extracomment>secrets</extracomment>
        <translation>Le fichier %1 du secret est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>Le fichier %1 du secret est vide.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is larger than 64 KiB.</source>
        <extracomment>secrets</extracomment>
        <translation>Le fichier %1 du secret dépasse 64 Kio.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is neither a file nor a pipe.</source>
        <extracomment>secrets</extracomment>
        <translation>Le fichier %1 du secret n&apos;est ni un fichier ni un tube.</translation>
    </message>
    <message>
        <source>Write the secret into a file that only this user can read.</source>
        <extracomment>secrets</extracomment>
        <translation>Écrivez le secret dans un fichier que seul cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <extracomment>secrets</extracomment>
        <translation>Écrivez-y le secret.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <extracomment>secrets</extracomment>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <extracomment>secrets</extracomment>
        <translation>Aucun secret n&apos;est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Secrets in the environment and in files are only read, never written.</source>
        <extracomment>secrets</extracomment>
        <translation>Les secrets de l&apos;environnement et des fichiers sont seulement lus, jamais écrits.</translation>
    </message>
    <message>
        <source>Set it before the program starts, for example in its systemd unit.</source>
        <extracomment>secrets</extracomment>
        <translation>Définissez-la avant le démarrage du programme, par exemple dans son unité systemd.</translation>
    </message>
    <message>
        <source>Store it in the keychain instead.</source>
        <extracomment>secrets</extracomment>
        <translation>Conservez-le plutôt dans le trousseau.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>La variable d&apos;environnement %1 est vide.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>La variable d&apos;environnement %1 n&apos;est pas définie.</translation>
    </message>
    <message>
        <source>unknown kind of secret</source>
        <extracomment>secrets</extracomment>
        <translation>type de secret inconnu</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>destination %1: added</source>
        <extracomment>settings</extracomment>
        <translation>destination %1&#xa0;: ajoutée</translation>
    </message>
    <message>
        <source>destination %1: changed</source>
        <extracomment>settings</extracomment>
        <translation>destination %1&#xa0;: modifiée</translation>
    </message>
    <message>
        <source>destination %1: off</source>
        <extracomment>settings</extracomment>
        <translation>destination %1&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>destination %1: on</source>
        <extracomment>settings</extracomment>
        <translation>destination %1&#xa0;: activée</translation>
    </message>
    <message>
        <source>destination %1: removed; the journal keeps its position</source>
        <extracomment>settings</extracomment>
        <translation>destination %1&#xa0;: supprimée&#x202f;; le journal garde sa position</translation>
    </message>
    <message>
        <source>destination %1: renamed, was %2</source>
        <extracomment>settings</extracomment>
        <translation>destination %1&#xa0;: renommée, auparavant %2</translation>
    </message>
    <message>
        <source>journal: other bounds</source>
        <extracomment>settings</extracomment>
        <translation>journal&#xa0;: autres limites</translation>
    </message>
    <message>
        <source>metrics: listening at %1</source>
        <extracomment>settings</extracomment>
        <translation>métriques&#xa0;: à l&apos;écoute sur %1</translation>
    </message>
    <message>
        <source>metrics: off</source>
        <extracomment>settings</extracomment>
        <translation>métriques&#xa0;: désactivées</translation>
    </message>
    <message>
        <source>source: changed</source>
        <extracomment>settings</extracomment>
        <translation>source&#xa0;: modifiée</translation>
    </message>
    <message>
        <source>%1: &quot;enabled&quot; of &quot;%2&quot; is not a switch.</source>
        <extracomment>settings</extracomment>
        <translation>%1&#xa0;: «&#xa0;enabled&#xa0;» de «&#xa0;%2&#xa0;» n&apos;est pas un booléen.</translation>
    </message>
    <message>
        <source>%1: names no destination &quot;%2&quot; any more.</source>
        <extracomment>settings</extracomment>
        <translation>%1&#xa0;: ne contient plus de destination «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: names the destination &quot;%2&quot; twice.</source>
        <extracomment>settings</extracomment>
        <translation>%1&#xa0;: contient deux fois la destination «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check that this user may write in its directory.</source>
        <extracomment>base</extracomment>
        <translation>Vérifiez que cet utilisateur peut écrire dans son répertoire.</translation>
    </message>
    <message>
        <source>Give each destination its own name and id.</source>
        <extracomment>settings</extracomment>
        <translation>Donnez à chaque destination un nom et un identifiant propres.</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <extracomment>settings</extracomment>
        <translation>Rechargez la configuration.</translation>
    </message>
    <message>
        <source>Write true or false there.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez-y true ou false.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <extracomment>base</extracomment>
        <translation>son répertoire ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3; nothing was changed.</source>
        <extracomment>settings</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» %3&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1: is not valid JSON any more (%2); nothing was written to it.</source>
        <extracomment>settings</extracomment>
        <translation>%1&#xa0;: n&apos;est plus du JSON valide (%2)&#x202f;; rien n&apos;y a été écrit.</translation>
    </message>
    <message>
        <source>Mend the file, then try again.</source>
        <extracomment>settings</extracomment>
        <translation>Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>is beyond the end of its list</source>
        <extracomment>settings</extracomment>
        <translation>est au-delà de la fin de sa liste</translation>
    </message>
    <message>
        <source>is no list</source>
        <extracomment>settings</extracomment>
        <translation>n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>is no object</source>
        <extracomment>settings</extracomment>
        <translation>n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>settings</extracomment>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>Check its quotes, commas and braces.</source>
        <extracomment>settings</extracomment>
        <translation>Vérifiez les guillemets, les virgules et les accolades.</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <extracomment>settings</extracomment>
        <translation>Ce n&apos;est pas une valeur JSON.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; with a text.</source>
        <extracomment>settings</extracomment>
        <translation>Ajoutez «&#xa0;%1&#xa0;» avec un texte.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <extracomment>settings</extracomment>
        <translation>Choisissez un nombre dans cette plage.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <extracomment>settings</extracomment>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Mettez-le entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Remove it, or look for its right name.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez-le, ou cherchez son nom exact.</translation>
    </message>
    <message>
        <source>Remove one of the two: only one could count.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez l&apos;un des deux&#xa0;: un seul compterait.</translation>
    </message>
    <message>
        <source>Write a text there.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez-y un texte.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>Write the number without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez le nombre sans guillemets.</translation>
    </message>
    <message>
        <source>Write the variable&apos;s name, for example DD_API_KEY, not its content.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez le nom de la variable, par exemple DD_API_KEY, et non son contenu.</translation>
    </message>
    <message>
        <source>Write { … } here.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez { … } ici.</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>settings</extracomment>
        <translation>un objet</translation>
    </message>
    <message>
        <source>has a name that contains the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>a un nom qui contient le caractère U+0000</translation>
    </message>
    <message>
        <source>is an empty reference</source>
        <extracomment>settings</extracomment>
        <translation>est une référence vide</translation>
    </message>
    <message>
        <source>is given twice</source>
        <extracomment>settings</extracomment>
        <translation>est donné deux fois</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>settings</extracomment>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>settings</extracomment>
        <translation>n&apos;est pas une clé connue</translation>
    </message>
    <message>
        <source>must be a list of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être une liste de textes (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be a text (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être un texte (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2 (found %3)</source>
        <extracomment>settings</extracomment>
        <translation>doit être un nombre entier de %1 à %2 (trouvé&#xa0;: %3)</translation>
    </message>
    <message>
        <source>must be an object (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être un objet (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be an object of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être un objet de textes (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be an object of texts and secret references (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être un objet de textes et de références à des secrets (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <extracomment>settings</extracomment>
        <translation>doit être le nom d&apos;une variable d&apos;environnement</translation>
    </message>
    <message>
        <source>must be true or false (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être true ou false (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must hold exactly one of &quot;env&quot;, &quot;file&quot; and &quot;keychain&quot; with a text</source>
        <extracomment>settings</extracomment>
        <translation>doit contenir exactement un élément parmi «&#xa0;env&#xa0;», «&#xa0;file&#xa0;» et «&#xa0;keychain&#xa0;», avec un texte</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>settings</extracomment>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must not contain the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>ne doit pas contenir le caractère U+0000</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>settings</extracomment>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available yet</source>
        <extracomment>settings</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas encore disponible</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;? Known types: %3.</source>
        <extracomment>settings</extracomment>
        <translation>%1 Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;? Types connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>%1 Types connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;? Types connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <extracomment>settings</extracomment>
        <translation>Types connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Raise it, or lower retryInitialMs.</source>
        <extracomment>settings</extracomment>
        <translation>Augmentez-le, ou diminuez retryInitialMs.</translation>
    </message>
    <message>
        <source>Remove it: then the name is the id.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez-le&#xa0;: le nom sert alors d&apos;identifiant.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez l&apos;espace.</translation>
    </message>
    <message>
        <source>Remove this destination or use another type.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez cette destination ou utilisez un autre type.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <extracomment>settings</extracomment>
        <translation>Utilisez des lettres, des chiffres, des espaces et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>Write &quot;now&quot;, &quot;beginning&quot; or a time such as &quot;2026-03-01T12:00:00Z&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez «&#xa0;now&#xa0;», «&#xa0;beginning&#xa0;» ou une date-heure comme «&#xa0;2026-03-01T12:00:00Z&#xa0;».</translation>
    </message>
    <message>
        <source>is neither now, beginning nor a time</source>
        <extracomment>settings</extracomment>
        <translation>n&apos;est ni now, ni beginning, ni une date-heure</translation>
    </message>
    <message>
        <source>is not a known destination type (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>n&apos;est pas un type de destination connu (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must be one of %1 (found %2)</source>
        <extracomment>settings</extracomment>
        <translation>doit être l&apos;un de&#xa0;: %1 (trouvé&#xa0;: %2)</translation>
    </message>
    <message>
        <source>must not be below retryInitialMs</source>
        <extracomment>settings</extracomment>
        <translation>ne doit pas être inférieur à retryInitialMs</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <extracomment>settings</extracomment>
        <translation>ne doit ni commencer ni finir par une espace</translation>
    </message>
    <message>
        <source>must not contain # or control characters</source>
        <extracomment>settings</extracomment>
        <translation>ne doit pas contenir # ni de caractères de contrôle</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Remove it; without types all events come.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez-le&#x202f;; sans types, tous les événements arrivent.</translation>
    </message>
    <message>
        <source>Use sse, websocket or file.</source>
        <extracomment>settings</extracomment>
        <translation>Utilisez sse, websocket ou file.</translation>
    </message>
    <message>
        <source>Write only the service&apos;s address: https://api.grantex.dev.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez seulement l&apos;adresse du service&#xa0;: https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>is only for the source types sse and websocket</source>
        <extracomment>settings</extracomment>
        <translation>ne vaut que pour les types de source sse et websocket</translation>
    </message>
    <message>
        <source>must be sse, websocket or file (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>doit être sse, websocket ou file (trouvé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>must not contain an empty text</source>
        <extracomment>settings</extracomment>
        <translation>ne doit pas contenir de texte vide</translation>
    </message>
    <message>
        <source>Give them in the environment (https_proxy) instead.</source>
        <extracomment>settings</extracomment>
        <translation>Donnez-les plutôt dans l&apos;environnement (https_proxy).</translation>
    </message>
    <message>
        <source>Remove it to use the proxy that the environment names.</source>
        <extracomment>settings</extracomment>
        <translation>Supprimez-le pour utiliser le proxy indiqué par l&apos;environnement.</translation>
    </message>
    <message>
        <source>Use the secret fields instead.</source>
        <extracomment>settings</extracomment>
        <translation>Utilisez plutôt les champs de secret.</translation>
    </message>
    <message>
        <source>Write it like &quot;127.0.0.1:9464&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez-la sous la forme «&#xa0;127.0.0.1:9464&#xa0;».</translation>
    </message>
    <message>
        <source>Write it like https://host.example.com.</source>
        <extracomment>settings</extracomment>
        <translation>Écrivez-la sous la forme https://host.example.com.</translation>
    </message>
    <message>
        <source>is plain http to another machine, which anybody on the way can read</source>
        <extracomment>settings</extracomment>
        <translation>est en http simple vers une autre machine, lisible par quiconque sur le trajet</translation>
    </message>
    <message>
        <source>must be a URL that begins with https:// or http:// and names a host</source>
        <extracomment>settings</extracomment>
        <translation>doit être une URL qui commence par https:// ou http:// et désigne un hôte</translation>
    </message>
    <message>
        <source>must be an IP address (IPv6 in brackets) or localhost, a colon and a port</source>
        <extracomment>settings</extracomment>
        <translation>doit être une adresse IP (IPv6 entre crochets) ou localhost, un deux-points et un port</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <extracomment>settings</extracomment>
        <translation>ne doit contenir ni nom d&apos;utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>setup</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bytes of one event at most; larger ones are counted as malformed.</source>
        <extracomment>setup</extracomment>
        <translation>Nombre maximal d&apos;octets d&apos;un événement&#x202f;; les plus volumineux sont comptés comme mal formés.</translation>
    </message>
    <message>
        <source>Event types</source>
        <extracomment>setup</extracomment>
        <translation>Types d&apos;événement</translation>
    </message>
    <message>
        <source>Largest event</source>
        <extracomment>setup</extracomment>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Only these types are sent by the service, such as grant.created; every type when the list is empty. To look at a few of them, use the filter instead: what is not sent is never seen.</source>
        <extracomment>setup</extracomment>
        <translation>Le service n&apos;envoie que ces types, par exemple grant.created&#x202f;; tous si la liste est vide. Pour n&apos;en regarder que quelques-uns, utilisez plutôt le filtre&#xa0;: ce qui n&apos;est pas envoyé n&apos;est jamais vu.</translation>
    </message>
    <message>
        <source>The base address of your Grantex service, such as https://api.grantex.dev.</source>
        <extracomment>setup</extracomment>
        <translation>L&apos;adresse de base de votre service Grantex, par exemple https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>Copy the key again from your Grantex account, whole and without blanks.</source>
        <extracomment>setup</extracomment>
        <translation>Copiez de nouveau la clé depuis votre compte Grantex, entière et sans espaces.</translation>
    </message>
    <message>
        <source>The account asks too much at the moment. Wait a minute, then test again.</source>
        <extracomment>setup</extracomment>
        <translation>Le compte envoie trop de requêtes en ce moment. Attendez une minute, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Test again later.</source>
        <extracomment>setup</extracomment>
        <translation>Le service a lui-même une défaillance en ce moment. Testez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>This does not look like a Grantex service: check the address.</source>
        <extracomment>setup</extracomment>
        <translation>Cela ne ressemble pas à un service Grantex&#xa0;: vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>accepted; the indexer confirms later</source>
        <extracomment>setup</extracomment>
        <translation>accepté&#x202f;; l&apos;indexeur confirmera plus tard</translation>
    </message>
    <message>
        <source>test event</source>
        <extracomment>setup</extracomment>
        <translation>événement de test</translation>
    </message>
    <message>
        <source>the API key is refused (%1)</source>
        <extracomment>setup</extracomment>
        <translation>la clé d&apos;API est refusée (%1)</translation>
    </message>
    <message>
        <source>the key is accepted</source>
        <extracomment>setup</extracomment>
        <translation>la clé est acceptée</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <extracomment>setup</extracomment>
        <translation>Choisissez un autre type.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>setup</extracomment>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>holds characters that no configuration can hold</source>
        <extracomment>setup</extracomment>
        <translation>contient des caractères qu&apos;aucune configuration ne peut contenir</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>setup</extracomment>
        <translation>n&apos;est pas connu</translation>
    </message>
    <message>
        <source>Restart the program and try again.</source>
        <extracomment>setup</extracomment>
        <translation>Redémarrez le programme et réessayez.</translation>
    </message>
    <message>
        <source>The secret cannot be kept for this run.</source>
        <extracomment>setup</extracomment>
        <translation>Le secret ne peut pas être conservé pour cette exécution.</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>source</extracomment>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Check where it was copied from.</source>
        <extracomment>source</extracomment>
        <translation>Vérifiez d&apos;où elle a été copiée.</translation>
    </message>
    <message>
        <source>Give the key in `apiKey` instead.</source>
        <extracomment>source</extracomment>
        <translation>Donnez plutôt la clé dans `apiKey`.</translation>
    </message>
    <message>
        <source>Nothing came from the service for %1.</source>
        <extracomment>source</extracomment>
        <translation>Rien n&apos;est venu du service pendant %1.</translation>
    </message>
    <message>
        <source>The API key holds blanks, line breaks or characters beyond ASCII.</source>
        <extracomment>source</extracomment>
        <translation>La clé d&apos;API contient des espaces, des sauts de ligne ou des caractères non ASCII.</translation>
    </message>
    <message>
        <source>The API key is not sent to %1 without encryption.</source>
        <extracomment>source</extracomment>
        <translation>La clé d&apos;API n&apos;est pas envoyée à %1 sans chiffrement.</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set forward.</source>
        <extracomment>source</extracomment>
        <translation>L&apos;ordinateur était en veille, ou son horloge a été avancée.</translation>
    </message>
    <message>
        <source>The source&apos;s URL cannot be used.</source>
        <extracomment>source</extracomment>
        <translation>L&apos;URL de la source ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The source&apos;s URL holds a user or a password.</source>
        <extracomment>source</extracomment>
        <translation>L&apos;URL de la source contient un utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Write it as https://host, for example https://api.grantex.dev.</source>
        <extracomment>source</extracomment>
        <translation>Écrivez-la sous la forme https://host, par exemple https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>connected, waiting for the first byte</source>
        <extracomment>source</extracomment>
        <translation>connecté, en attente du premier octet</translation>
    </message>
    <message>
        <source>The API key is not allowed to read the event stream (403). Use a key with that permission.</source>
        <extracomment>source</extracomment>
        <translation>La clé d&apos;API n&apos;est pas autorisée à lire le flux d&apos;événements (403). Utilisez une clé qui a ce droit.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password (407).</source>
        <extracomment>source</extracomment>
        <translation>Le proxy demande un utilisateur et un mot de passe (407).</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (429).</source>
        <extracomment>source</extracomment>
        <translation>Le service demande moins de requêtes (429).</translation>
    </message>
    <message>
        <source>The service does not accept the API key (401). Check the key in the source&apos;s settings.</source>
        <extracomment>source</extracomment>
        <translation>Le service n&apos;accepte pas la clé d&apos;API (401). Vérifiez la clé dans les paramètres de la source.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (</source>
        <extracomment>source</extracomment>
        <translation>Le service a lui-même un problème (</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1).</source>
        <extracomment>source</extracomment>
        <translation>Le service a lui-même un problème (%1).</translation>
    </message>
    <message>
        <source>The service refused the connection (</source>
        <extracomment>source</extracomment>
        <translation>Le service a refusé la connexion (</translation>
    </message>
    <message>
        <source>The service refused the connection (%1).</source>
        <extracomment>source</extracomment>
        <translation>Le service a refusé la connexion (%1).</translation>
    </message>
    <message>
        <source>There is no event stream at this address (%1). Check the source&apos;s URL.</source>
        <extracomment>source</extracomment>
        <translation>Il n&apos;y a pas de flux d&apos;événements à cette adresse (%1). Vérifiez l&apos;URL de la source.</translation>
    </message>
    <message>
        <source>Too many connections: the service allows 5 of each kind at once for one developer. End another program that listens; a place that a crashed one held is free again after 5 minutes at most.</source>
        <extracomment>source</extracomment>
        <translation>Trop de connexions&#xa0;: le service en autorise 5 de chaque type à la fois par développeur. Arrêtez un autre programme qui écoute&#x202f;; une place restée prise après un plantage se libère au bout de 5 minutes au plus.</translation>
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
        <translation>La réponse n&apos;est pas un flux d&apos;événements, mais %1 dans l&apos;encodage %2. Vérifiez l&apos;URL de la source et si un proxy ou une page de connexion s&apos;interpose.</translation>
    </message>
    <message>
        <source>The answer is no event stream but %1. Check the source&apos;s URL and whether a proxy or a log-in page stands in between.</source>
        <extracomment>source</extracomment>
        <translation>La réponse n&apos;est pas un flux d&apos;événements, mais %1. Vérifiez l&apos;URL de la source et si un proxy ou une page de connexion s&apos;interpose.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <extracomment>source</extracomment>
        <translation>Le service a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The service ended the stream.</source>
        <extracomment>source</extracomment>
        <translation>Le service a mis fin au flux.</translation>
    </message>
    <message>
        <source>The service redirects in a circle (%1).</source>
        <extracomment>source</extracomment>
        <translation>Le service redirige en boucle (%1).</translation>
    </message>
    <message>
        <source>The service redirects to %1. The API key never goes to another address than the one in the settings; if the new one is right, set the source&apos;s URL to it.</source>
        <extracomment>source</extracomment>
        <translation>Le service redirige vers %1. La clé d&apos;API ne va jamais à une autre adresse que celle des paramètres&#x202f;; si la nouvelle est la bonne, mettez-la dans l&apos;URL de la source.</translation>
    </message>
    <message>
        <source>The service redirects without a usable target (%1).</source>
        <extracomment>source</extracomment>
        <translation>Le service redirige sans cible utilisable (%1).</translation>
    </message>
    <message>
        <source>User-Agent: grantex-monitor/</source>
        <extracomment>source</extracomment>
        <translation>User-Agent: grantex-monitor/</translation>
    </message>
    <message>
        <source>An event larger than %1 bytes ended the connection.</source>
        <extracomment>source</extracomment>
        <translation>Un événement de plus de %1 octets a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Invalid close code</source>
        <extracomment>source</extracomment>
        <translation>Code de fermeture non valide</translation>
    </message>
    <message>
        <source>No connection: %1.</source>
        <extracomment>source</extracomment>
        <translation>Pas de connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service closed the connection unanswered</source>
        <extracomment>source</extracomment>
        <translation>Le service a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>The service ended the connection</source>
        <extracomment>source</extracomment>
        <translation>Le service a mis fin à la connexion</translation>
    </message>
    <message>
        <source>The text is not valid JSON: %1</source>
        <extracomment>event</extracomment>
        <translation>Le texte n&apos;est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a credential.</source>
        <extracomment>secrets</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;identifiants.</translation>
    </message>
    <message>
        <source>Name it in the unit, such as LoadCredential=NAME:/etc/grantex-forwarder/NAME; a program that systemd did not start has none.</source>
        <extracomment>secrets</extracomment>
        <translation>Indiquez-les dans l&apos;unité, par exemple LoadCredential=NAME:/etc/grantex-forwarder/NAME&#x202f;; un programme que systemd n&apos;a pas démarré n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The credential %1 is wanted, but the environment variable CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>Les identifiants %1 sont demandés, mais la variable d&apos;environnement CREDENTIALS_DIRECTORY n&apos;est pas définie.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <extracomment>base</extracomment>
        <translation>Choisissez un autre emplacement ou libérez de la place.</translation>
    </message>
    <message>
        <source>At most %1 files can be merged into one list.</source>
        <extracomment>files</extracomment>
        <translation>On peut fusionner au plus %1 fichiers en une liste.</translation>
    </message>
    <message>
        <source>More than %1 events cannot be merged.</source>
        <extracomment>files</extracomment>
        <translation>Impossible de fusionner plus de %1 événements.</translation>
    </message>
    <message>
        <source>The files cannot be merged: %1.</source>
        <extracomment>files</extracomment>
        <translation>Impossible de fusionner les fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <extracomment>files</extracomment>
        <translation>Cet événement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This event is no longer where it was merged from.</source>
        <extracomment>files</extracomment>
        <translation>Cet événement n&apos;est plus dans le fichier dont il provient.</translation>
    </message>
    <message>
        <source>Change the filter, or discard the dead letter.</source>
        <extracomment>journal</extracomment>
        <translation>Modifiez le filtre ou abandonnez l&apos;événement non distribuable.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>journal</extracomment>
        <translation>Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Mend its quotes, commas and braces.</source>
        <extracomment>journal</extracomment>
        <translation>Corrigez les guillemets, virgules et accolades.</translation>
    </message>
    <message>
        <source>Receivers know the event by it.</source>
        <extracomment>journal</extracomment>
        <translation>Les récepteurs reconnaissent l&apos;événement à cet identifiant.</translation>
    </message>
    <message>
        <source>Take something out of it.</source>
        <extracomment>journal</extracomment>
        <translation>Retirez une partie du contenu.</translation>
    </message>
    <message>
        <source>The destination&apos;s filter leaves this event out by now.</source>
        <extracomment>journal</extracomment>
        <translation>Le filtre de la destination exclut désormais cet événement.</translation>
    </message>
    <message>
        <source>The edited event is larger than 4 MiB.</source>
        <extracomment>journal</extracomment>
        <translation>L&apos;événement modifié dépasse 4 Mio.</translation>
    </message>
    <message>
        <source>The event had no id, and the edit has one.</source>
        <extracomment>journal</extracomment>
        <translation>L&apos;événement n&apos;avait pas d&apos;identifiant, et la modification en a un.</translation>
    </message>
    <message>
        <source>The id must stay &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>L&apos;identifiant doit rester «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such dead letter any more.</source>
        <extracomment>journal</extracomment>
        <translation>Cet événement non distribuable n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1</source>
        <extracomment>journal</extracomment>
        <translation>Ce n&apos;est pas un objet JSON unique&#xa0;: %1</translation>
    </message>
    <message>
        <source>An edit is of one dead letter.</source>
        <extracomment>pipeline</extracomment>
        <translation>Une modification porte sur un seul événement non distribuable.</translation>
    </message>
    <message>
        <source>Name one id.</source>
        <extracomment>pipeline</extracomment>
        <translation>Indiquez un seul identifiant.</translation>
    </message>
    <message>
        <source>It was kept for one run of this program only, and that has ended.</source>
        <extracomment>secrets</extracomment>
        <translation>Il n&apos;était gardé que pour une exécution de ce programme, qui est terminée.</translation>
    </message>
    <message>
        <source>profile: another colour</source>
        <extracomment>settings</extracomment>
        <translation>profil&#xa0;: autre couleur</translation>
    </message>
    <message>
        <source>A journal of an earlier profile &quot;%1&quot; is still there.</source>
        <extracomment>settings</extracomment>
        <translation>Un journal d&apos;un ancien profil «&#xa0;%1&#xa0;» est encore là.</translation>
    </message>
    <message>
        <source>Choose another name, or move %1 away.</source>
        <extracomment>settings</extracomment>
        <translation>Choisissez un autre nom ou déplacez %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>settings</extracomment>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <extracomment>settings</extracomment>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be copied.</source>
        <extracomment>setup</extracomment>
        <translation>Impossible de copier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <extracomment>setup</extracomment>
        <translation>Impossible de déplacer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>setup</extracomment>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>setup</extracomment>
        <translation>Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>Check that this user may write there.</source>
        <extracomment>setup</extracomment>
        <translation>Vérifiez que cet utilisateur peut y écrire.</translation>
    </message>
    <message>
        <source>Close its window, or stop the program that uses it, first.</source>
        <extracomment>setup</extracomment>
        <translation>Fermez d&apos;abord sa fenêtre, ou arrêtez le programme qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>Duplicate it instead.</source>
        <extracomment>setup</extracomment>
        <translation>Dupliquez-le plutôt.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>setup</extracomment>
        <translation>Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The profile is open: %1</source>
        <extracomment>setup</extracomment>
        <translation>Le profil est ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile that needs no name cannot be given one.</source>
        <extracomment>setup</extracomment>
        <translation>Le profil qui n&apos;a pas besoin de nom ne peut pas en recevoir.</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <extracomment>setup</extracomment>
        <translation>Installez cette version.</translation>
    </message>
    <message>
        <source>The set-up has a mistake: %1</source>
        <extracomment>setup</extracomment>
        <translation>La configuration exportée contient une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no set-up of Grantex Monitor.</source>
        <extracomment>setup</extracomment>
        <translation>Ce n&apos;est pas une configuration exportée de Grantex Monitor.</translation>
    </message>
    <message>
        <source>This set-up was written by a newer version of this program.</source>
        <extracomment>setup</extracomment>
        <translation>Cette configuration a été exportée par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>setup</extracomment>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>filter</extracomment>
        <translation>marqués</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>filter</extracomment>
        <translation>épinglés</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Profiles &gt; Export Set-up has written.</source>
        <extracomment>setup</extracomment>
        <translation>Choisissez un fichier écrit par Fichier &gt; Profils &gt; Exporter la configuration.</translation>
    </message>
    <message>
        <source>Send a text, or leave `with` out.</source>
        <extracomment>pipeline</extracomment>
        <translation>Envoyez un texte, ou omettez `with`.</translation>
    </message>
    <message>
        <source>`with` is the text of the event to be sent, and goes with a retry.</source>
        <extracomment>pipeline</extracomment>
        <translation>`with` est le texte de l&apos;événement à envoyer et accompagne un nouvel essai.</translation>
    </message>
    <message>
        <source>%1: does not tell where its journal is; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1&#xa0;: n&apos;indique pas où se trouve son journal&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1: is no configuration, so nobody knows what belongs to it; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1&#xa0;: n&apos;est pas une configuration, personne ne sait donc ce qui lui appartient&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <extracomment>alerts</extracomment>
        <translation>Une autre règle porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Give each rule a name of its own.</source>
        <extracomment>alerts</extracomment>
        <translation>Donnez à chaque règle un nom qui lui est propre.</translation>
    </message>
    <message>
        <source>A service keeps its journal to itself: run the command as root, with sudo.</source>
        <extracomment>journal</extracomment>
        <translation>Un service garde son journal pour lui&#xa0;: exécutez la commande en tant que root, avec sudo.</translation>
    </message>
    <message>
        <source>This user may not look into %1.</source>
        <extracomment>journal</extracomment>
        <translation>Cet utilisateur n&apos;a pas le droit de regarder dans %1.</translation>
    </message>
    <message>
        <source>systemd sets it for a unit with LoadCredential=. To check by hand, set it to the folder that holds the secrets&apos; files, each named as its credential.</source>
        <extracomment>secrets</extracomment>
        <translation>systemd la définit pour une unité avec LoadCredential=. Pour vérifier à la main, indiquez le dossier des fichiers de secrets, chacun portant le nom de ses identifiants.</translation>
    </message>
    <message>
        <source>File that gets one event a line, readable by its owner alone. A path without / in front begins at the configuration&apos;s folder. %Y %m %d %H %M stand for the time of receipt (UTC), %{type} for the event&apos;s type, %% for a percent sign; folders below the first of them are made.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Fichier qui reçoit un événement par ligne, lisible par son seul propriétaire. Un chemin qui ne commence pas par / part du dossier de la configuration. %Y %m %d %H %M désignent l&apos;heure de réception (UTC), %{type} le type de l&apos;événement, %% un signe pour cent&#x202f;; les dossiers sous le premier d&apos;entre eux sont créés.</translation>
    </message>
    <message>
        <source>A developer key of your Grantex account. It is never written into the configuration.</source>
        <extracomment>setup</extracomment>
        <translation>Une clé de développeur de votre compte Grantex. Elle n&apos;est jamais écrite dans la configuration.</translation>
    </message>
    <message>
        <source>The journal is full: the oldest events are dropped, which destinations have not had</source>
        <extracomment>alerts</extracomment>
        <translation>Le journal est plein&#xa0;: les événements les plus anciens, que des destinations n&apos;ont pas reçus, sont abandonnés</translation>
    </message>
    <message>
        <source>The journal is nearly full of events that destinations have not taken</source>
        <extracomment>alerts</extracomment>
        <translation>Le journal est presque plein d&apos;événements que des destinations n&apos;ont pas pris</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>Send `upTo`, or name the ids.</source>
        <extracomment>pipeline</extracomment>
        <translation>Envoyez `upTo`, ou indiquez les identifiants.</translation>
    </message>
    <message>
        <source>`all` goes with `upTo`, the largest id that is meant, and without `ids`.</source>
        <extracomment>pipeline</extracomment>
        <translation>`all` va avec `upTo`, le plus grand identifiant visé, et sans `ids`.</translation>
    </message>
    <message>
        <source>An account has five streams at most: close another program that holds one, or use another account.</source>
        <extracomment>setup</extracomment>
        <translation>Un compte a cinq flux au plus&#xa0;: fermez un autre programme qui en occupe un, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or let the proxy in between pass text/event-stream.</source>
        <extracomment>setup</extracomment>
        <translation>Choisissez plutôt WebSocket, ou faites que le proxy intermédiaire laisse passer text/event-stream.</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or switch off the buffering of text/event-stream in the proxy.</source>
        <extracomment>setup</extracomment>
        <translation>Choisissez plutôt WebSocket, ou désactivez dans le proxy la mise en tampon de text/event-stream.</translation>
    </message>
    <message>
        <source>Choose the event stream instead, or let the proxy in between pass WebSocket upgrades.</source>
        <extracomment>setup</extracomment>
        <translation>Choisissez plutôt le flux d&apos;événements, ou faites que le proxy intermédiaire laisse passer les passages à WebSocket.</translation>
    </message>
    <message>
        <source>event stream</source>
        <extracomment>setup</extracomment>
        <translation>flux d&apos;événements</translation>
    </message>
    <message>
        <source>no answer in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>aucune réponse en %1&#xa0;: un intermédiaire la retient</translation>
    </message>
    <message>
        <source>no answer to the upgrade in %1</source>
        <extracomment>setup</extracomment>
        <translation>aucune réponse au changement de protocole en %1</translation>
    </message>
    <message>
        <source>opened, and something came over it</source>
        <extracomment>setup</extracomment>
        <translation>ouvert, et quelque chose y est arrivé</translation>
    </message>
    <message>
        <source>opened, but nothing came over it in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>ouvert, mais rien n&apos;y est arrivé en %1&#xa0;: un intermédiaire le retient</translation>
    </message>
    <message>
        <source>The program, then each of its arguments, such as /usr/local/bin/forward, --to, soc. No shell reads them; begin with sh, -c for one. A name without / is looked up in PATH, a relative path is relative to `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Le programme, puis chacun de ses arguments, par exemple /usr/local/bin/forward, --to, soc. Aucun shell ne les lit&#x202f;; pour en utiliser un, commencez par sh, -c. Un nom sans / est cherché dans PATH, un chemin relatif l&apos;est par rapport à `workingDirectory`.</translation>
    </message>
    <message>
        <source>Variables for the program besides PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ and TMPDIR; nothing else is passed on. Secrets are references.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Variables du programme en plus de PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ et TMPDIR&#x202f;; rien d&apos;autre n&apos;est transmis. Les secrets sont des références.</translation>
    </message>
    <message>
        <source>Any property of librdkafka by its name, such as linger.ms, except those that would break a promise of this program. Secrets are references.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Toute propriété de librdkafka par son nom, par exemple linger.ms, sauf celles qui rompraient une garantie de ce programme. Les secrets sont des références.</translation>
    </message>
    <message>
        <source>Where to begin, such as kafka-1:9092 and kafka-2:9092; the others are learnt from these.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Où commencer, par exemple kafka-1:9092 et kafka-2:9092&#x202f;; ceux-ci font connaître les autres.</translation>
    </message>
</context>
<context>
    <name>grantex::About</name>
    <message>
        <source>About Grantex Monitor</source>
        <translation>À propos de Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor %1</source>
        <translation>Grantex Monitor %1</translation>
    </message>
    <message>
        <source>Watches a Grantex event stream and delivers every event.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty, as far as the law allows.

Made with Qt %1, SQLite, simdjson and OpenSSL.</source>
        <translation>Surveille un flux d&apos;événements Grantex et distribue chaque événement.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans garantie, dans les limites permises par la loi.

Fait avec Qt %1, SQLite, simdjson et OpenSSL.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertBell</name>
    <message>
        <source>Alerts: nothing new</source>
        <translation>Alertes&#xa0;: rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Alerts: %Ln new</source>
        <translation>
            <numerusform>Alertes&#xa0;: %Ln nouvelle</numerusform>
            <numerusform>Alertes&#xa0;: %Ln nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more alert(s)</source>
        <translation>
            <numerusform>%Ln autre alerte</numerusform>
            <numerusform>%Ln autres alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed behind the bell in the window.</source>
        <translation>Elles sont listées derrière la cloche de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertList</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Rien n&apos;a encore été signalé.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertRulesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d&apos;alerte</translation>
    </message>
    <message>
        <source>What do you want to hear of?</source>
        <translation>De quoi voulez-vous être averti&#x202f;?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Reset to the shipped rules</source>
        <translation>Rétablir les règles fournies</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>A time of more than a minute without a connection.</source>
        <translation>Plus d&apos;une minute sans connexion.</translation>
    </message>
    <message>
        <source>A destination is paused and waits for a person.</source>
        <translation>Une destination est en pause et attend une intervention.</translation>
    </message>
    <message>
        <source>The journal is nearly full; it is full; it drops what destinations have not had.</source>
        <translation>Le journal est presque plein&#x202f;; il est plein&#x202f;; il abandonne ce que des destinations n&apos;ont pas reçu.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>&amp;Notifier sur le bureau</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What to look for: type:budget.*  data.pct&gt;=80</source>
        <translation>Ce qu&apos;il faut chercher&#xa0;: type:budget.*  data.pct&gt;=80</translation>
    </message>
    <message>
        <source>Minutes until the same thing is told again</source>
        <translation>Minutes avant de signaler de nouveau la même chose</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A rule is a filter as in the table, or a state of the program. The same grant at the same threshold is told once, and again only after the pause.</source>
        <translation>Une règle est un filtre comme dans le tableau, ou un état du programme. La même autorisation au même seuil est signalée une fois, puis seulement après la pause.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Looks for</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the last day match.</source>
        <translation>
            <numerusform>%Ln événement de la dernière journée correspond.</numerusform>
            <numerusform>%Ln événements de la dernière journée correspondent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the desktop: follows it when it changes between light and dark.</source>
        <translation>Comme le bureau&#xa0;: suit ses passages du clair au sombre.</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>Compact shows more events at once.</source>
        <translation>Compact montre plus d&apos;événements à la fois.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>How the table shows times. What is copied and exported is always in UTC.</source>
        <translation>Comment le tableau affiche les heures. Ce qui est copié ou exporté est toujours en UTC.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>For the clock times of tables, timeline, charts, details, dead letters and alerts, and for times that are typed without one. In effect at once.</source>
        <translation>Pour les heures des tableaux, de la chronologie, des graphiques, des détails, des événements non distribuables et des alertes, et pour les heures saisies sans fuseau. Effet immédiat.</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>Il n&apos;y a pas de fuseau horaire nommé %1.</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesDialog</name>
    <message>
        <source>Bad Lines – %1</source>
        <translation>Lignes incorrectes – %1</translation>
    </message>
    <message>
        <source>%1 pieces of this file are no events; the first %2 are listed. All else is shown.</source>
        <translation>%1 parties de ce fichier ne sont pas des événements&#x202f;; les %2 premières sont listées. Tout le reste est affiché.</translation>
    </message>
    <message>
        <source>These pieces of the file are no events. All else is shown.</source>
        <translation>Ces parties du fichier ne sont pas des événements. Tout le reste est affiché.</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Lignes incorrectes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines of this list, or all</source>
        <translation>Copier les lignes sélectionnées de cette liste, ou toutes</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is no event</source>
        <translation>Pourquoi ce n&apos;est pas un événement</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Son début</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetChart</name>
    <message>
        <source>Remaining budget over time</source>
        <translation>Budget restant au fil du temps</translation>
    </message>
    <message>
        <source>Choose one or several budgets to see them over time</source>
        <translation>Choisissez un ou plusieurs budgets pour les voir au fil du temps</translation>
    </message>
    <message>
        <source>≈ %1 left in all</source>
        <translation>≈ %1 restants en tout</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no connection: events may be missing</source>
        <translation>pas de connexion&#xa0;: des événements peuvent manquer</translation>
    </message>
    <message>
        <source>50 % used</source>
        <translation>50&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>80 % used</source>
        <translation>80&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>100 % used</source>
        <translation>100&#xa0;% utilisés</translation>
    </message>
    <message>
        <source>Show &amp;Events at This Time</source>
        <translation>Afficher les événements de ce &amp;moment</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>Désé&amp;pingler le moment</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>É&amp;pingler ce moment</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>T&amp;out afficher</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetLine</name>
    <message>
        <source>No budget known for this grant</source>
        <translation>Aucun budget connu pour cette autorisation</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>reste au plus %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Budget&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetModel</name>
    <message>
        <source>Agent unknown</source>
        <translation>Agent inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated event(s)</source>
        <translation>
            <numerusform>%Ln événement répété</numerusform>
            <numerusform>%Ln événements répétés</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisement</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetPage</name>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
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
            <numerusform>%Ln épuisé</numerusform>
            <numerusform>%Ln épuisés</numerusform>
        </translation>
    </message>
    <message>
        <source>from events only: no key to ask the service with</source>
        <translation>d&apos;après les événements seuls&#xa0;: pas de clé pour interroger le service</translation>
    </message>
    <message>
        <source>from events and the service, %1</source>
        <translation>d&apos;après les événements et le service, %1</translation>
    </message>
    <message>
        <source>from events</source>
        <translation>d&apos;après les événements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old one(s) forgotten</source>
        <translation>
            <numerusform>%Ln ancien oublié</numerusform>
            <numerusform>%Ln anciens oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget like this</source>
        <translation>Aucun budget de ce genre</translation>
    </message>
    <message>
        <source>No budgets yet</source>
        <translation>Pas encore de budgets</translation>
    </message>
    <message>
        <source>Change the filter or show all budgets.</source>
        <translation>Modifiez le filtre ou affichez tous les budgets.</translation>
    </message>
    <message>
        <source>They appear when the service lists them, or with the first budget event.</source>
        <translation>Ils apparaissent quand le service les liste, ou avec le premier événement de budget.</translation>
    </message>
    <message>
        <source>Events tell them from half of their use on; with an API key the service lists them all.</source>
        <translation>Les événements en parlent à partir de la moitié de l&apos;utilisation&#x202f;; avec une clé d&apos;API, le service les liste tous.</translation>
    </message>
    <message>
        <source>an unknown principal</source>
        <translation>un mandant inconnu</translation>
    </message>
    <message>
        <source>No budget chosen</source>
        <translation>Aucun budget choisi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budgets chosen</source>
        <translation>
            <numerusform>%Ln budget choisi</numerusform>
            <numerusform>%Ln budgets choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1: their sum is shown, one line for each currency.</source>
        <translation>Plus de %1&#xa0;: leur somme est affichée, une courbe par devise.</translation>
    </message>
    <message>
        <source>One line each; choose a single one for bands and its forecast in words.</source>
        <translation>Une courbe par budget&#x202f;; choisissez-en un seul pour voir ses marges et sa prévision en toutes lettres.</translation>
    </message>
    <message>
        <source>Load debits</source>
        <translation>Charger les débits</translation>
    </message>
    <message>
        <source>Choose one budget to see its debits.</source>
        <translation>Choisissez un budget pour voir ses débits.</translation>
    </message>
    <message>
        <source>The service lists every debit of this grant.</source>
        <translation>Le service liste chaque débit de cette autorisation.</translation>
    </message>
    <message>
        <source>Only the service knows the debits: it needs an API key.</source>
        <translation>Seul le service connaît les débits&#xa0;: il faut une clé d&apos;API.</translation>
    </message>
    <message>
        <source>No budget is known for this grant</source>
        <translation>Aucun budget n&apos;est connu pour cette autorisation</translation>
    </message>
    <message>
        <source>To revoke a grant, an API key is needed in the settings of the connection.</source>
        <translation>Pour révoquer une autorisation, il faut une clé d&apos;API dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>No grant is known to descend from it.</source>
        <translation>Aucune autorisation connue n&apos;en descend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) that descend from it will be revoked too:</source>
        <translation>
            <numerusform>%Ln autorisation qui en descend sera aussi révoquée&#xa0;:</numerusform>
            <numerusform>%Ln autorisations qui en descendent seront aussi révoquées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is left of %Ln budget(s) can then no longer be spent.</source>
        <translation>
            <numerusform>Ce qui reste de %Ln budget ne pourra alors plus être dépensé.</numerusform>
            <numerusform>Ce qui reste de %Ln budgets ne pourra alors plus être dépensé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents lose access at once. This cannot be undone.</source>
        <translation>Les agents perdent l&apos;accès immédiatement. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Revoke the grant %1?</source>
        <translation>Révoquer l&apos;autorisation %1&#x202f;?</translation>
    </message>
    <message>
        <source>Revoking %1…</source>
        <translation>Révocation de %1…</translation>
    </message>
    <message>
        <source>%1 was not revoked. %2</source>
        <translation>%1 n&apos;a pas été révoquée. %2</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoquée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is revoked, and %Ln grant(s) that descend from it.</source>
        <translation>
            <numerusform>%1 est révoquée, ainsi que %Ln autorisation qui en descend.</numerusform>
            <numerusform>%1 est révoquée, ainsi que %Ln autorisations qui en descendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Charger la suite</translation>
    </message>
    <message>
        <source>%1 of %2 debits, the newest first</source>
        <translation>%1 sur %2 débits, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Filter budgets</source>
        <translation>Filtrer les budgets</translation>
    </message>
    <message>
        <source>Agent, principal, grant or currency</source>
        <translation>Agent, mandant, autorisation ou devise</translation>
    </message>
    <message>
        <source>Which budgets are shown</source>
        <translation>Budgets affichés</translation>
    </message>
    <message>
        <source>Living grants</source>
        <translation>Autorisations actives</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisés</translation>
    </message>
    <message>
        <source>Ended grants</source>
        <translation>Autorisations terminées</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask the service for budgets and names now</source>
        <translation>Demander maintenant budgets et noms au service</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>List of budgets</source>
        <translation>Liste des budgets</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>Ouvrir la voie</translation>
    </message>
    <message>
        <source>Everything that happened to this grant</source>
        <translation>Tout ce qui est arrivé à cette autorisation</translation>
    </message>
    <message>
        <source>Revoke grant…</source>
        <translation>Révoquer l&apos;autorisation…</translation>
    </message>
    <message>
        <source>Revoke the grant and what descends from it</source>
        <translation>Révoquer l&apos;autorisation et ce qui en descend</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Show shares of each budget instead of amounts</source>
        <translation>Afficher des parts de chaque budget au lieu de montants</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Show all there is (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its data as a table</source>
        <translation>Enregistrer le graphique comme image ou ses données comme tableau</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Steps as table (CSV)…</source>
        <translation>Étapes en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Steps of the chosen budgets</source>
        <translation>Étapes des budgets choisis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Débits</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetViews</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted budget(s)</source>
        <translation>
            <numerusform>%Ln budget épuisé</numerusform>
            <numerusform>%Ln budgets épuisés</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;udget of the Event&apos;s Grant</source>
        <translation>&amp;Budget de l&apos;autorisation de l&apos;événement</translation>
    </message>
    <message>
        <source>Revo&amp;ke the Event&apos;s Grant…</source>
        <translation>Révoquer l&apos;autorisation de l&apos;événe&amp;ment…</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetWords</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>years</source>
        <translation>des années</translation>
    </message>
    <message>
        <source>in %1 (%2 – %3)</source>
        <translation>dans %1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.</source>
        <translation>
            <numerusform>Épuisement probable à %1&#x202f;; neuf fois sur dix entre %2 et %3. D&apos;après %Ln débit en %4, %5.</numerusform>
            <numerusform>Épuisement probable à %1&#x202f;; neuf fois sur dix entre %2 et %3. D&apos;après %Ln débits en %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>some year</source>
        <translation>un jour lointain</translation>
    </message>
    <message>
        <source>expires first, in %1</source>
        <translation>expire avant, dans %1</translation>
    </message>
    <message>
        <source>The grant expires before, at %1.</source>
        <translation>L&apos;autorisation expire avant, à %1.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1/jour</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>plus de %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Over 50 % used</source>
        <translation>Plus de 50&#xa0;%</translation>
    </message>
    <message>
        <source>Over 80 % used</source>
        <translation>Plus de 80&#xa0;%</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Usage inconnu</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>No forecast: nobody told what remains.</source>
        <translation>Pas de prévision&#xa0;: personne n&apos;a indiqué ce qui reste.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>No forecast: the grant was revoked at %1.</source>
        <translation>Pas de prévision&#xa0;: l&apos;autorisation a été révoquée à %1.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>No forecast: the grant has expired.</source>
        <translation>Pas de prévision&#xa0;: l&apos;autorisation a expiré.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Nothing is left since %1.</source>
        <translation>Il ne reste rien depuis %1.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>%1 of %2 debits</source>
        <translation>%1 sur %2 débits</translation>
    </message>
    <message>
        <source>hidden by a gap</source>
        <translation>masqué par une interruption</translation>
    </message>
    <message>
        <source>No forecast: a time without a connection hides debits; %1 of the %2 it needs were seen.</source>
        <translation>Pas de prévision&#xa0;: une période sans connexion masque des débits&#x202f;; %1 des %2 nécessaires ont été vus.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>No forecast: there is no connection now, more may be spent.</source>
        <translation>Pas de prévision&#xa0;: il n&apos;y a pas de connexion actuellement, d&apos;autres dépenses sont possibles.</translation>
    </message>
    <message>
        <source>only percentages</source>
        <translation>seulement des pourcentages</translation>
    </message>
    <message>
        <source>No forecast: events tell percentages, no amounts.</source>
        <translation>Pas de prévision&#xa0;: les événements donnent des pourcentages, pas de montants.</translation>
    </message>
    <message>
        <source>spending stopped</source>
        <translation>dépenses arrêtées</translation>
    </message>
    <message>
        <source>No forecast: there was no debit for far longer than usual. It spent %1 before.</source>
        <translation>Pas de prévision&#xa0;: aucun débit depuis bien plus longtemps que d&apos;habitude. Dépense précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>reste au plus %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>used up %1</source>
        <translation>épuisé %1</translation>
    </message>
    <message>
        <source>no forecast: %1</source>
        <translation>pas de prévision&#xa0;: %1</translation>
    </message>
    <message>
        <source>No forecast yet: it needs %1 debits; seen so far: %2.</source>
        <translation>Pas encore de prévision&#xa0;: il faut %1 débits&#x202f;; vus jusqu&apos;ici&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>grantex::CellActions</name>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;Inclure dans le filtre</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>E&amp;xclure par le filtre</translation>
    </message>
    <message>
        <source>Sho&amp;w Only These</source>
        <translation>N&apos;afficher &amp;que ceux-ci</translation>
    </message>
    <message>
        <source>Add a Column…</source>
        <translation>Ajouter une colonne…</translation>
    </message>
    <message>
        <source>Show All but These</source>
        <translation>Tout afficher sauf ceux-ci</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleDialog</name>
    <message>
        <source>Colour Rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>The first rule that is on and matches colours the row.</source>
        <translation>La première règle active qui correspond colore la ligne.</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleModel</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRules</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Revocations and anomalies</source>
        <translation>Révocations et anomalies</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>Budget nearly used</source>
        <translation>Budget presque épuisé</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Credentials taken from the vault</source>
        <translation>Identifiants retirés du coffre</translation>
    </message>
    <message>
        <source>Say which events: type:grant.revoked</source>
        <translation>Indiquez quels événements&#xa0;: type:grant.revoked</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Vouliez-vous dire %2&#x202f;?</translation>
    </message>
</context>
<context>
    <name>grantex::ColumnDialog</name>
    <message>
        <source>Search columns</source>
        <translation>Chercher des colonnes</translation>
    </message>
    <message>
        <source>JSON path, for example data.pct</source>
        <translation>Chemin JSON, par exemple data.pct</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns, those ticked are shown</source>
        <translation>Colonnes&#x202f;; celles qui sont cochées sont affichées</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>Type des valeurs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A fixed zone</source>
        <translation>Un fuseau fixe</translation>
    </message>
    <message>
        <source>Relative to now</source>
        <translation>Par rapport à maintenant</translation>
    </message>
    <message>
        <source>Relative to the selected row</source>
        <translation>Par rapport à la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>At least one column must be shown.</source>
        <translation>Au moins une colonne doit être affichée.</translation>
    </message>
    <message>
        <source>That is no path: data.pct, data.scopes[0], data.&quot;odd name&quot;</source>
        <translation>Ce n&apos;est pas un chemin&#xa0;: data.pct, data.scopes[0], data.&quot;odd name&quot;</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Heure de l&apos;horloge</translation>
    </message>
</context>
<context>
    <name>grantex::Columns</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>grantex::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Search for a command, a saved filter, a grant or an agent</source>
        <translation>Chercher une commande, un filtre enregistré, une autorisation ou un agent</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>grantex::Commands</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>grantex::CompareEvents</name>
    <message>
        <source>Compare with the Pre&amp;vious Event of the Grant</source>
        <translation>C&amp;omparer à l&apos;événement précédent de l&apos;autorisation</translation>
    </message>
    <message>
        <source>The table has no earlier event of this grant</source>
        <translation>Le tableau ne contient pas d&apos;événement antérieur de cette autorisation</translation>
    </message>
    <message>
        <source>One of the events is no longer in the journal</source>
        <translation>L&apos;un des événements n&apos;est plus dans le journal</translation>
    </message>
    <message>
        <source>Compare t&amp;he Two Selected Events</source>
        <translation>Com&amp;parer les deux événements sélectionnés</translation>
    </message>
</context>
<context>
    <name>grantex::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
    </message>
</context>
<context>
    <name>grantex::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionDialog</name>
    <message>
        <source>Connection to Grantex</source>
        <translation>Connexion à Grantex</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>Flux d&apos;événements (SSE)</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Les deux à la fois</translation>
    </message>
    <message>
        <source>Where do the events come from?</source>
        <translation>D&apos;où viennent les événements&#x202f;?</translation>
    </message>
    <message>
        <source>Two connections: what one misses the other brings. Events are told apart by their id. Grantex cannot send again what nobody received, so this makes gaps rarer.</source>
        <translation>Deux connexions&#xa0;: ce que l&apos;une manque, l&apos;autre l&apos;apporte. Les événements se distinguent par leur identifiant. Grantex ne peut pas renvoyer ce que personne n&apos;a reçu&#xa0;: les interruptions deviennent ainsi plus rares.</translation>
    </message>
    <message>
        <source>One connection over WebSocket. Use it where a proxy holds back event streams.</source>
        <translation>Une connexion WebSocket. À utiliser quand un proxy retient les flux d&apos;événements.</translation>
    </message>
    <message>
        <source>One connection over HTTP. The usual way.</source>
        <translation>Une connexion HTTP. Le mode habituel.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>Save or cancel first: what was changed belongs to this one</source>
        <translation>Enregistrez ou annulez d&apos;abord&#xa0;: les modifications concernent cette source</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionHeader</name>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Freeze the table (Space). Events are still received and delivered.</source>
        <translation>Figer le tableau (Espace). Les événements sont toujours reçus et distribués.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the selected events, or all, as NDJSON (Ctrl+E)</source>
        <translation>Écrire les événements sélectionnés, ou tous, en NDJSON (Ctrl+E)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop receiving; deliveries go on</source>
        <translation>Arrêter la réception&#x202f;; la distribution continue</translation>
    </message>
    <message>
        <source>Receive events from Grantex</source>
        <translation>Recevoir des événements de Grantex</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s key</source>
        <translation>Saisir la clé de la connexion</translation>
    </message>
    <message>
        <source>Try to connect again now</source>
        <translation>Réessayer de se connecter maintenant</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Saisir la clé…</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionPage</name>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This window reads files: there is no connection.</source>
        <translation>Cette fenêtre lit des fichiers&#xa0;: il n&apos;y a pas de connexion.</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo.</source>
        <translation>Il n&apos;y a pas de fichier de configuration à modifier&#xa0;: c&apos;est la démo.</translation>
    </message>
    <message>
        <source>SSE and WebSocket at once</source>
        <translation>SSE et WebSocket à la fois</translation>
    </message>
    <message>
        <source>Two connections make gaps rarer; events that come twice are kept once. Counts twice towards the five connections that Grantex allows.</source>
        <translation>Deux connexions rendent les interruptions plus rares&#x202f;; les événements reçus deux fois ne sont gardés qu&apos;une fois. Compte double dans les cinq connexions que Grantex autorise.</translation>
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
        <translation>Vide&#xa0;: ce qu&apos;indique l&apos;environnement (https_proxy, no_proxy).</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>A file in PEM that is trusted besides the system&apos;s authorities, for a private Grantex.</source>
        <translation>Un fichier PEM accepté en plus des autorités du système, pour un Grantex privé.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>grantex::Dates</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
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
        <translation>Rétablir l&apos;&amp;original</translation>
    </message>
    <message>
        <source>&amp;Retry with this</source>
        <translation>&amp;Réessayer avec ceci</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>Modifier et réessayer</translation>
    </message>
    <message>
        <source>%1 refused this event: %2
Only %1 is sent the edit. The event in the journal stays as it was received, and the edit is marked.</source>
        <translation>%1 a refusé cet événement&#xa0;: %2
La modification n&apos;est envoyée qu&apos;à %1. L&apos;événement du journal reste tel qu&apos;il a été reçu, et la modification est signalée.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Differences from the event</source>
        <translation>Différences avec l&apos;événement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is changed: the event is sent as it was received.</source>
        <translation>Rien n&apos;est modifié&#xa0;: l&apos;événement est envoyé tel qu&apos;il a été reçu.</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>modifiés&#xa0;: %1, ajoutés&#xa0;: %2, supprimés&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterExport</name>
    <message>
        <source>it was given up</source>
        <translation>l&apos;export a été annulé</translation>
    </message>
    <message>
        <source>some of them were retried or discarded meanwhile</source>
        <translation>certains ont été réessayés ou abandonnés entre-temps</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterModel</name>
    <message>
        <source>event %1 of the journal</source>
        <translation>événement %1 du journal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(modifié)</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterPage</name>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation>JSON délimité par des sauts de ligne (*.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Événements non distribuables</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Toutes les destinations</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>Aucun événement non distribuable</translation>
    </message>
    <message>
        <source>Events that a destination refuses for good would be kept here, with the reason.</source>
        <translation>Les événements qu&apos;une destination refuse définitivement seraient gardés ici, avec le motif.</translation>
    </message>
    <message>
        <source>Event as the server sent it</source>
        <translation>Événement tel que le serveur l&apos;a envoyé</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>les %1 plus récents sur %2</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>Les événements non distribuables sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused this event %2. %3</source>
        <translation>%1 a refusé cet événement %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln</source>
        <translation>
            <numerusform>&amp;Réessayer %Ln</numerusform>
            <numerusform>&amp;Réessayer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Réessayer tout</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln…</source>
        <translation>
            <numerusform>&amp;Abandonner %Ln…</numerusform>
            <numerusform>&amp;Abandonner %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard all…</source>
        <translation>&amp;Abandonner tout…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln dead letter(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln événement non distribuable&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln événements non distribuables&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted as dropped and never sent to their destination. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Ils sont comptés comme abandonnés et ne sont jamais envoyés à leur destination. Cette action est irréversible. Les événements eux-mêmes restent dans le journal.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dead letter(s)</source>
        <translation>
            <numerusform>Exporter %Ln événement non distribuable</numerusform>
            <numerusform>Exporter %Ln événements non distribuables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Rien n&apos;a été exporté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) exported</source>
        <translation>
            <numerusform>%Ln événement non distribuable exporté</numerusform>
            <numerusform>%Ln événements non distribuables exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit and retry…</source>
        <translation>&amp;Modifier et réessayer…</translation>
    </message>
    <message>
        <source>What was sent had been edited.</source>
        <translation>Ce qui a été envoyé avait été modifié.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Larger than 1 MiB: edit it with grantex-forwarder dead-letters retry --with</source>
        <translation>Plus de 1 Mio&#xa0;: modifiez-le avec grantex-forwarder dead-letters retry --with</translation>
    </message>
    <message>
        <source>Change what this destination is sent; the event itself stays</source>
        <translation>Modifier ce qui est envoyé à cette destination&#x202f;; l&apos;événement lui-même ne change pas</translation>
    </message>
    <message>
        <source>The dead letter waits again, edited</source>
        <translation>L&apos;événement non distribuable, modifié, est de nouveau en attente</translation>
    </message>
    <message>
        <source>This dead letter is gone: it was retried or discarded</source>
        <translation>Cet événement non distribuable n&apos;est plus là&#xa0;: il a été réessayé ou abandonné</translation>
    </message>
</context>
<context>
    <name>grantex::Delivery</name>
    <message>
        <source>not meant for it</source>
        <translation>ne lui est pas destiné</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1, modifié par une personne</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>held back, switched off</source>
        <translation>retenu, destination désactivée</translation>
    </message>
    <message numerus="yes">
        <source>delivered (or among the %Ln dropped)</source>
        <translation>
            <numerusform>distribué (ou le %Ln abandonné)</numerusform>
            <numerusform>distribué (ou parmi les %Ln abandonnés)</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribué</translation>
    </message>
    <message>
        <source>refused, among the dead letters</source>
        <translation>refusé, non distribuable</translation>
    </message>
</context>
<context>
    <name>grantex::DeliveryLine</name>
    <message>
        <source>See the letter</source>
        <translation>Voir le refus</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>A person changed what was sent there; the event itself is as it was received.</source>
        <translation>Une personne a modifié ce qui a été envoyé là&#x202f;; l&apos;événement lui-même est tel qu&apos;il a été reçu.</translation>
    </message>
    <message>
        <source>See the dead letter of %1</source>
        <translation>Voir le refus de %1</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1, modifié par une personne</translation>
    </message>
</context>
<context>
    <name>grantex::DeliverySection</name>
    <message>
        <source>Delivery</source>
        <translation>Distribution</translation>
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
        <translation>Voir l&apos;événement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationCard</name>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Edit, replay, remove…</source>
        <translation>Modifier, rejouer, supprimer…</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribués</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>non distribuables</translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation>Distribuer à %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Abandonner %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Réessayer %1 maintenant</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>Re&amp;jouer…</translation>
    </message>
    <message>
        <source>&amp;Start from now…</source>
        <translation>&amp;Partir de maintenant…</translation>
    </message>
    <message>
        <source>Dead &amp;letters…</source>
        <translation>Événements &amp;non distribuables…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>oldest waiting: %1</source>
        <translation>plus ancien en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>. %1 delivered, %2 waiting, %3 dead-lettered</source>
        <translation>. %1 distribués, %2 en attente, %3 non distribuables</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 abandonnés</translation>
    </message>
    <message>
        <source>Enter the key of %1</source>
        <translation>Saisir la clé de %1</translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation>Saisir le secret…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Open its settings at the one in question</source>
        <translation>Ouvrir ses paramètres sur celui en question</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>Pa&amp;use (switch off)</source>
        <translation>Mettre en pa&amp;use (désactiver)</translation>
    </message>
    <message>
        <source>Go &amp;on (switch on)</source>
        <translation>R&amp;eprendre (activer)</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationDialog</name>
    <message>
        <source>Send a test &amp;event</source>
        <translation>Envoyer un é&amp;vénement de test</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>&amp;Add destination</source>
        <translation>&amp;Ajouter la destination</translation>
    </message>
    <message>
        <source>Where should the events go?</source>
        <translation>Où les événements doivent-ils aller&#x202f;?</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Nom (obligatoire)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Sending one test event…</source>
        <translation>Envoi d&apos;un événement de test…</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationList</name>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>No destinations yet</source>
        <translation>Pas encore de destinations</translation>
    </message>
    <message>
        <source>Events are kept in the journal. Add a destination to forward them.</source>
        <translation>Les événements sont gardés dans le journal. Ajoutez une destination pour les rediriger.</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1/%2 actives</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>Abandonner %1&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Sa position est oubliée. En attente&#xa0;: %1, non distribuables&#xa0;: %2. Cette action est irréversible. Les événements eux-mêmes restent dans le journal.</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesk</name>
    <message>
        <source>Add a Column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>That cannot be added to the filter</source>
        <translation>Impossible de l&apos;ajouter au filtre</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The filter hides this gap</source>
        <translation>Le filtre masque cette interruption</translation>
    </message>
    <message>
        <source>This gap is no longer in the table</source>
        <translation>Cette interruption n&apos;est plus dans le tableau</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesks</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Détails de l&apos;événement</translation>
    </message>
    <message>
        <source>Event as indented JSON</source>
        <translation>Événement en JSON indenté</translation>
    </message>
    <message>
        <source>Event as the bytes received</source>
        <translation>Événement, octets tels que reçus</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>&amp;Find in the Event…</source>
        <translation>&amp;Rechercher dans l&apos;événement…</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Click a row, or press ↓ in the table.</source>
        <translation>Cliquez sur une ligne, ou appuyez sur ↓ dans le tableau.</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sans identifiant)</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçu %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Copy the event</source>
        <translation>Copier l&apos;événement</translation>
    </message>
    <message>
        <source>Copy Event as &amp;JSON, Byte for Byte</source>
        <translation>Copier l&apos;événement en &amp;JSON, octet pour octet</translation>
    </message>
    <message>
        <source>Copy Event as &amp;Indented JSON</source>
        <translation>Copier l&apos;événement en JSON &amp;indenté</translation>
    </message>
    <message>
        <source>Copy Event as &amp;NDJSON</source>
        <translation>Copier l&apos;événement en &amp;NDJSON</translation>
    </message>
    <message>
        <source>Copy Its Grant as c&amp;url</source>
        <translation>Copier son autorisation en commande c&amp;url</translation>
    </message>
    <message>
        <source>Copy Its Grant as &amp;grantex Command</source>
        <translation>Copier son autorisation en commande &amp;grantex</translation>
    </message>
</context>
<context>
    <name>grantex::EventDiff</name>
    <message>
        <source>Compare Events</source>
        <translation>Comparer des événements</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Permuter</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>&amp;Copier les différences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sans identifiant)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>modifiés&#xa0;: %1, ajoutés&#xa0;: %2, supprimés&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2 apart</source>
        <translation>%1 · %2 d&apos;écart</translation>
    </message>
</context>
<context>
    <name>grantex::EventExport</name>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;Comma-separated values (*.csv);;Markdown (*.md);;All files (*)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;Valeurs séparées par des virgules (*.csv);;Markdown (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copy as &amp;NDJSON</source>
        <translation>Copier en &amp;NDJSON</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Array</source>
        <translation>Copier en tableau &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Table</source>
        <translation>Copier en tableau &amp;Markdown</translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation>Un export est déjà en cours</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>%Ln événement copié en NDJSON</numerusform>
            <numerusform>%Ln événements copiés en NDJSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln événement copié en JSON</numerusform>
            <numerusform>%Ln événements copiés en JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as CSV</source>
        <translation>
            <numerusform>%Ln événement copié en CSV</numerusform>
            <numerusform>%Ln événements copiés en CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as a Markdown table</source>
        <translation>
            <numerusform>%Ln événement copié en tableau Markdown</numerusform>
            <numerusform>%Ln événements copiés en tableau Markdown</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>Copier sous forme &amp;de</translation>
    </message>
</context>
<context>
    <name>grantex::EventFilter</name>
    <message>
        <source>Select a cell first: click it, or go to it with the arrow keys.</source>
        <translation>Sélectionnez d&apos;abord une cellule&#xa0;: cliquez dessus, ou rejoignez-la avec les flèches.</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>Cette valeur est trop grande pour un filtre.</translation>
    </message>
    <message>
        <source>The filter language has no words for what stands in this cell.</source>
        <translation>Le langage de filtre n&apos;a pas de mots pour le contenu de cette cellule.</translation>
    </message>
</context>
<context>
    <name>grantex::EventLooks</name>
    <message>
        <source>Follow the A&amp;gent</source>
        <translation>S&amp;uivre l&apos;agent</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Épingler</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>&amp;Règles de couleur…</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>Cet événement n&apos;est plus dans le journal</translation>
    </message>
    <message>
        <source>The filter hides this event in the table: it is shown in the details only</source>
        <translation>Le filtre masque cet événement dans le tableau&#xa0;: il n&apos;apparaît que dans les détails</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>Choisir &amp;les colonnes…</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Relative to &amp;Now</source>
        <translation>Par rapport à main&amp;tenant</translation>
    </message>
    <message>
        <source>Relative to the &amp;Selected Row</source>
        <translation>Par rapport à la ligne séle&amp;ctionnée</translation>
    </message>
    <message>
        <source>Since the &amp;Previous Row</source>
        <translation>Depuis la ligne &amp;précédente</translation>
    </message>
    <message>
        <source>A &amp;Fixed Zone…</source>
        <translation>Un fuseau &amp;fixe…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show a Column</source>
        <translation>Afficher une colonne</translation>
    </message>
    <message>
        <source>Hide a Column</source>
        <translation>Masquer une colonne</translation>
    </message>
    <message>
        <source>&amp;Remove This Column</source>
        <translation>&amp;Supprimer cette colonne</translation>
    </message>
    <message>
        <source>Remove a Column</source>
        <translation>Supprimer une colonne</translation>
    </message>
    <message>
        <source>Follow the Gran&amp;t</source>
        <translation>Suiv&amp;re l&apos;autorisation</translation>
    </message>
    <message>
        <source>Follow the Principal</source>
        <translation>Suivre le mandant</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>Cet événement n&apos;est plus dans le fichier</translation>
    </message>
    <message>
        <source>Add a Co&amp;lumn</source>
        <translation>A&amp;jouter une colonne</translation>
    </message>
    <message>
        <source>&amp;Clock Time</source>
        <translation>&amp;Heure de l&apos;horloge</translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
    <message>
        <source>(no longer in the journal)</source>
        <translation>(plus dans le journal)</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Event %1 of the journal</source>
        <translation>Événement %1 du journal</translation>
    </message>
    <message>
        <source>Not in this event: learnt from an earlier event of the same grant</source>
        <translation>Absent de cet événement&#xa0;: connu par un événement antérieur de la même autorisation</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>mandant %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>The same threshold %1 times in a row, last at %2</source>
        <translation>Le même seuil %1 fois de suite, la dernière à %2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>%1 fois de suite</translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Aucun événement ne correspond au filtre</translation>
    </message>
    <message>
        <source>Paused – %1 new. Only this view stands still; receiving and delivering do not depend on it.</source>
        <translation>En pause – %1 nouveaux. Seul cet affichage est figé&#x202f;; la réception et la distribution n&apos;en dépendent pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s), no match yet</source>
        <translation>
            <numerusform>%1 événement sur %Ln, aucune correspondance pour l&apos;instant</numerusform>
            <numerusform>%1 événements sur %Ln, aucune correspondance pour l&apos;instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) searched. F8 shows all of them.</source>
        <translation>
            <numerusform>%Ln événement examiné. F8 l&apos;affiche.</numerusform>
            <numerusform>%Ln événements examinés. F8 les affiche tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>grantex::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l&apos;export</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>Export… %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Export annulé&#x202f;; aucun fichier n&apos;a été écrit</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>L&apos;export a échoué. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>%Ln événement exporté vers %1</numerusform>
            <numerusform>%Ln événements exportés vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ExportColumnsList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt+Up and Alt+Down move it</source>
        <translation>Espace coche une colonne, Alt+Haut et Alt+Bas la déplacent</translation>
    </message>
    <message>
        <source>Drag columns, or press Alt+Up and Alt+Down, to change their order</source>
        <translation>Faites glisser les colonnes, ou appuyez sur Alt+Haut et Alt+Bas, pour changer leur ordre</translation>
    </message>
    <message>
        <source>Path of one more column</source>
        <translation>Chemin d&apos;une colonne de plus</translation>
    </message>
    <message>
        <source>Any field, such as data.pct</source>
        <translation>Tout champ, par exemple data.pct</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Ajouter la colonne</translation>
    </message>
</context>
<context>
    <name>grantex::ExportDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Exporter des événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>&amp;Sélection (%1)</translation>
    </message>
    <message>
        <source>&amp;Filtered (%1)</source>
        <translation>&amp;Filtrés (%1)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Tous (%1)</translation>
    </message>
    <message>
        <source>&amp;NDJSON</source>
        <translation>&amp;NDJSON</translation>
    </message>
    <message>
        <source>&amp;JSON array</source>
        <translation>Tableau &amp;JSON</translation>
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
        <translation>Adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>In any text of an event; they become [e-mail]</source>
        <translation>Dans tout texte d&apos;un événement&#x202f;; elles deviennent [e-mail]</translation>
    </message>
    <message>
        <source>&amp;People (principalId, userId, subject…)</source>
        <translation>&amp;Personnes (principalId, userId, subject…)</translation>
    </message>
    <message>
        <source>The values of fields that name a person; they become [redacted]</source>
        <translation>Les valeurs des champs qui désignent une personne&#x202f;; elles deviennent [redacted]</translation>
    </message>
    <message>
        <source>More places to take out</source>
        <translation>Autres endroits à retirer</translation>
    </message>
    <message>
        <source>Paths separated by commas, such as data.note, data.items[*].name</source>
        <translation>Chemins séparés par des virgules, par exemple data.note, data.items[*].name</translation>
    </message>
    <message>
        <source>&amp;Write times without a connection as monitor.gap objects</source>
        <translation>Écrire les périodes sans connexion comme &amp;objets monitor.gap</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>Exporter vers un fichier</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>Il n&apos;y a pas d&apos;événement à exporter.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indiquez le nom du fichier.</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it.</source>
        <translation>C&apos;est un dossier&#xa0;: indiquez un fichier à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>That is a device, not a file.</source>
        <translation>C&apos;est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>One event a line, byte for byte as received. What jq, lnav and this program read.</source>
        <translation>Un événement par ligne, octet pour octet tel que reçu. Ce que lisent jq, lnav et ce programme.</translation>
    </message>
    <message>
        <source>One JSON document: a list of the events, byte for byte as received.</source>
        <translation>Un seul document JSON&#xa0;: la liste des événements, octet pour octet tels que reçus.</translation>
    </message>
    <message>
        <source>A table for spreadsheets. Text that would be taken for a formula is made harmless.</source>
        <translation>Un tableau pour tableurs. Un texte qui passerait pour une formule est rendu inoffensif.</translation>
    </message>
    <message>
        <source>A table for issues, chats and documents.</source>
        <translation>Un tableau pour tickets, messageries et documents.</translation>
    </message>
    <message>
        <source>The file exists; it is replaced when the export is whole.</source>
        <translation>Le fichier existe&#x202f;; il sera remplacé quand l&apos;export sera complet.</translation>
    </message>
    <message>
        <source>The events cannot be read now.</source>
        <translation>Les événements sont illisibles pour le moment.</translation>
    </message>
</context>
<context>
    <name>grantex::ExportPreview</name>
    <message>
        <source>As received</source>
        <translation>Tels que reçus</translation>
    </message>
    <message>
        <source>The first events as received</source>
        <translation>Les premiers événements tels que reçus</translation>
    </message>
    <message>
        <source>The first events as exported</source>
        <translation>Les premiers événements tels qu&apos;exportés</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Tels qu&apos;exportés</translation>
    </message>
</context>
<context>
    <name>grantex::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>grantex::FieldNames</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>grantex::FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::FileSession</name>
    <message>
        <source>How much of the file is read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <source>List what in this file is no event</source>
        <translation>Lister ce qui, dans ce fichier, n&apos;est pas un événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 pour l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad line(s)</source>
        <translation>
            <numerusform>%Ln ligne incorrecte</numerusform>
            <numerusform>%Ln lignes incorrectes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read from this file</source>
        <translation>Rien n&apos;est lisible dans ce fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Events appear as they are found.</source>
        <translation>Les événements apparaissent au fil de la lecture.</translation>
    </message>
    <message>
        <source>This file holds no events</source>
        <translation>Ce fichier ne contient aucun événement</translation>
    </message>
    <message>
        <source>Nothing in it is an event: see its bad lines.</source>
        <translation>Rien n&apos;y est un événement&#xa0;: voyez ses lignes incorrectes.</translation>
    </message>
    <message>
        <source>Merged by time: %1</source>
        <translation>Fusionnés par heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>reading all of them first</source>
        <translation>lecture préalable de tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln doublon omis</numerusform>
            <numerusform>%Ln doublons omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with the id of another</source>
        <translation>
            <numerusform>%Ln événement avec l&apos;identifiant d&apos;un autre</numerusform>
            <numerusform>%Ln événements avec l&apos;identifiant d&apos;un autre</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be merged</source>
        <translation>Impossible de fusionner les fichiers</translation>
    </message>
    <message>
        <source>These files hold no events</source>
        <translation>Ces fichiers ne contiennent aucun événement</translation>
    </message>
</context>
<context>
    <name>grantex::FileSessions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Bad Lines of the File…</source>
        <translation>&amp;Lignes incorrectes du fichier…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Onglet s&amp;uivant</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Ong&amp;let précédent</translation>
    </message>
    <message>
        <source>Open Files of Events</source>
        <translation>Ouvrir des fichiers d&apos;événements</translation>
    </message>
    <message>
        <source>C&amp;lose the File</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>Events and views (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;All files (*)</source>
        <translation>Événements et vues (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Merge Files by Time…</source>
        <translation>Fusionner les fichiers par &amp;heure…</translation>
    </message>
    <message>
        <source>Merge Files with What Is Shown</source>
        <translation>Fusionner des fichiers avec ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>grantex::FilterBar</name>
    <message>
        <source>Filters on or off (F8)</source>
        <translation>Activer ou désactiver les filtres (F8)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Filtres déjà utilisés</translation>
    </message>
    <message>
        <source>The filter language</source>
        <translation>Le langage de filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filters are off: every event is shown. F8 turns them on again.</source>
        <translation>Les filtres sont désactivés&#xa0;: tous les événements sont affichés. F8 les réactive.</translation>
    </message>
    <message>
        <source>Every event is shown. / or Ctrl+L to filter, Ctrl+Space for suggestions.</source>
        <translation>Tous les événements sont affichés. / ou Ctrl+L pour filtrer, Ctrl+Espace pour des suggestions.</translation>
    </message>
    <message>
        <source>Every event of the saved filters.</source>
        <translation>Tous les événements des filtres enregistrés.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <translation>Recherche… %1</translation>
    </message>
    <message>
        <source>sliding with the clock</source>
        <translation>suit l&apos;horloge</translation>
    </message>
    <message>
        <source>range of time</source>
        <translation>plage de temps</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>&amp;Gérer les filtres…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>No filters were used yet</source>
        <translation>Aucun filtre n&apos;a encore été utilisé</translation>
    </message>
    <message>
        <source>&amp;Clear the History</source>
        <translation>Effacer l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>&amp;Alerte pour ce filtre…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterChip</name>
    <message>
        <source>Switch this filter on and off</source>
        <translation>Activer ou désactiver ce filtre</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Retirer %1 du filtre</translation>
    </message>
    <message>
        <source>Remove from the filter</source>
        <translation>Retirer du filtre</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: type:budget.*  agent:…  any text</source>
        <translation>Filtre&#xa0;: type:budget.*  agent:…  tout texte</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEditor</name>
    <message>
        <source>Every event, or only: type:grant.*  data.pct&gt;=80</source>
        <translation>Tous les événements, ou seulement&#xa0;: type:grant.*  data.pct&gt;=80</translation>
    </message>
</context>
<context>
    <name>grantex::FilterFeature</name>
    <message>
        <source>&amp;Filter the Events</source>
        <translation>&amp;Filtrer les événements</translation>
    </message>
    <message>
        <source>Filters &amp;On or Off</source>
        <translation>Acti&amp;ver ou désactiver les filtres</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>Effacer &amp;le filtre</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>&amp;Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>&amp;Gérer les filtres…</translation>
    </message>
    <message>
        <source>Pre&amp;vious View</source>
        <translation>Vue précé&amp;dente</translation>
    </message>
    <message>
        <source>The &amp;Filter Language</source>
        <translation>Le &amp;langage de filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Next Vie&amp;w</source>
        <translation>Vue suiva&amp;nte</translation>
    </message>
    <message>
        <source>Alert on this Filter…</source>
        <translation>Alerte pour ce filtre…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterHelp</name>
    <message>
        <source>The filter language</source>
        <translation>Le langage de filtre</translation>
    </message>
</context>
<context>
    <name>grantex::FilterPalette</name>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
</context>
<context>
    <name>grantex::FilterSession</name>
    <message>
        <source>No Filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>Inclure %1</translation>
    </message>
    <message>
        <source>Time Range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>No Time Range</source>
        <translation>Aucune plage de temps</translation>
    </message>
    <message>
        <source>Remove from the Filter</source>
        <translation>Retirer du filtre</translation>
    </message>
</context>
<context>
    <name>grantex::FilterWords</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>plusieurs types</translation>
    </message>
    <message>
        <source>%1, in %2 % of events</source>
        <translation>%1, dans %2&#xa0;% des événements</translation>
    </message>
    <message>
        <source>%1, in less than 1 % of events</source>
        <translation>%1, dans moins de 1&#xa0;% des événements</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>“%1:” finds this in every kind of event, “%2” only where it has this name.</source>
        <translation>«&#xa0;%1:&#xa0;» le trouve dans tout type d&apos;événement, «&#xa0;%2&#xa0;» seulement là où il porte ce nom.</translation>
    </message>
    <message>
        <source>%1: did you mean “%2”?</source>
        <translation>%1&#xa0;: vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>≈ %1 of %2</source>
        <translation>≈ %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln event(s) looked at so far has “%1”</source>
        <translation>
            <numerusform>Le %Ln événement examiné jusqu&apos;ici n&apos;a pas «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Aucun des %Ln événements examinés jusqu&apos;ici n&apos;a «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in this event</source>
        <translation>Rechercher dans cet événement</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message>
        <source>▼ Follow (End)</source>
        <translation>▼ Suivre (Fin)</translation>
    </message>
    <message>
        <source>▼ %1 new – Follow (End)</source>
        <translation>▼ %1 nouveaux – Suivre (Fin)</translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation>Suivre les événements les plus récents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s), follow the newest</source>
        <translation>
            <numerusform>%Ln nouvel événement, suivre les plus récents</numerusform>
            <numerusform>%Ln nouveaux événements, suivre les plus récents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::GapWords</name>
    <message>
        <source>not running</source>
        <translation>à l&apos;arrêt</translation>
    </message>
    <message>
        <source>could not store</source>
        <translation>stockage impossible</translation>
    </message>
    <message>
        <source>an event was too large to keep</source>
        <translation>un événement était trop volumineux pour être gardé</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>⚠ journal damage at %1: %2</source>
        <translation>⚠ journal endommagé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>⚠ %1 since %2: events in this time are not recoverable</source>
        <translation>⚠ %1 depuis %2&#xa0;: les événements de cette période ne sont pas récupérables</translation>
    </message>
    <message>
        <source>⚠ %1 at %2: it is not recoverable</source>
        <translation>⚠ %1 à %2&#xa0;: il n&apos;est pas récupérable</translation>
    </message>
    <message>
        <source>⚠ %1 %2 → %3 (%4): events in this time are not recoverable</source>
        <translation>⚠ %1 %2 → %3 (%4)&#xa0;: les événements de cette période ne sont pas récupérables</translation>
    </message>
</context>
<context>
    <name>grantex::GrantLane</name>
    <message>
        <source>Grant %1</source>
        <translation>Autorisation %1</translation>
    </message>
    <message>
        <source>Looking for the grant&apos;s events</source>
        <translation>Recherche des événements de l&apos;autorisation</translation>
    </message>
    <message>
        <source>No events of this grant</source>
        <translation>Aucun événement de cette autorisation</translation>
    </message>
    <message>
        <source>None of those that are held is about it.</source>
        <translation>Aucun de ceux qui sont conservés ne la concerne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegation(s)</source>
        <translation>
            <numerusform>%Ln délégation</numerusform>
            <numerusform>%Ln délégations</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation>seuls les plus récents sont affichés</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>Les événements sont illisibles</translation>
    </message>
    <message>
        <source>What happened to the grant</source>
        <translation>Ce qui est arrivé à l&apos;autorisation</translation>
    </message>
    <message>
        <source>Show &amp;Only These Events</source>
        <translation>N&apos;afficher &amp;que ces événements</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>&amp;Suivre cette autorisation</translation>
    </message>
    <message>
        <source>Follow Its &amp;Parent</source>
        <translation>Suivre son &amp;parent</translation>
    </message>
    <message>
        <source>Show &amp;Only Its Events</source>
        <translation>N&apos;afficher que ses é&amp;vénements</translation>
    </message>
</context>
<context>
    <name>grantex::HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Dépannage</translation>
    </message>
    <message>
        <source>First &amp;Steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
</context>
<context>
    <name>grantex::HelpView</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>grantex::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Grantex Monitor: the guide</source>
        <translation>Grantex Monitor&#xa0;: le guide</translation>
    </message>
    <message>
        <source>Search the Guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Nothing in the guide says this</source>
        <translation>Rien dans le guide n&apos;en parle</translation>
    </message>
</context>
<context>
    <name>grantex::Identifiers</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>epoch %1 ms</source>
        <translation>epoch %1 ms</translation>
    </message>
    <message>
        <source>Made at (from the ULID):</source>
        <translation>Créé le (d&apos;après l&apos;ULID)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>grantex::JournalPage</name>
    <message>
        <source>&amp;Compact now</source>
        <translation>&amp;Compacter</translation>
    </message>
    <message>
        <source>Drop the oldest events</source>
        <translation>Abandonner les événements les plus anciens</translation>
    </message>
    <message>
        <source>Take no new events</source>
        <translation>Ne plus accepter d&apos;événements</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Garder les événements</translation>
    </message>
    <message>
        <source>Events that a destination still waits for are kept longer.</source>
        <translation>Les événements qu&apos;une destination attend encore sont gardés plus longtemps.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At this size the events that every destination has go first.</source>
        <translation>À cette taille, les événements que toutes les destinations ont reçus partent en premier.</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Quand il est plein</translation>
    </message>
    <message>
        <source>Of events that a destination still waits for. Either is told long before, and counted.</source>
        <translation>D&apos;événements qu&apos;une destination attend encore. Les deux cas sont annoncés longtemps avant, et comptés.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Another place needs a restart: journal.directory in the configuration file.</source>
        <translation>Un autre emplacement exige un redémarrage&#xa0;: journal.directory dans le fichier de configuration.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Gives the room of removed events back to the disk. Receiving goes on meanwhile.</source>
        <translation>Rend au disque la place des événements supprimés. La réception continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo, or a look at files.</source>
        <translation>Il n&apos;y a pas de fichier de configuration à modifier&#xa0;: c&apos;est la démo, ou une lecture de fichiers.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, full in %1</source>
        <translation>, plein dans %1</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>Compactage…</translation>
    </message>
    <message>
        <source>%1 given back to the disk.</source>
        <translation>%1 rendus au disque.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Il n&apos;y avait rien à rendre.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
</context>
<context>
    <name>grantex::JsonDiffModel</name>
    <message numerus="yes">
        <source>%Ln equal: %1</source>
        <translation>
            <numerusform>%Ln identique&#xa0;: %1</numerusform>
            <numerusform>%Ln identiques&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 passé de %2 à %3</translation>
    </message>
    <message>
        <source>%1 equal: %2</source>
        <translation>%1 identique&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has differences</source>
        <translation>%1 présente des différences</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(tout)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>grantex::JsonFile</name>
    <message>
        <source>%1 could not be read. It was kept as %2.</source>
        <translation>%1 n&apos;a pas pu être lu. Il a été conservé sous %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListModel</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListView</name>
    <message>
        <source>Event as a table of values</source>
        <translation>Événement en tableau de valeurs</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation>Événement en arborescence</translation>
    </message>
</context>
<context>
    <name>grantex::JsonWords</name>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to follow</source>
        <translation>Cliquer pour suivre</translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
    <message>
        <source>Waiting %1</source>
        <translation>Attente %1</translation>
    </message>
    <message>
        <source>Off – what waits is kept</source>
        <translation>Désactivée – ce qui attend est gardé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>No longer configured</source>
        <translation>N&apos;est plus configurée</translation>
    </message>
    <message>
        <source>Not running – what waits is kept</source>
        <translation>À l&apos;arrêt – ce qui attend est gardé</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l&apos;arrêt</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused: its key is not there. %1</source>
        <translation>En pause&#xa0;: sa clé est absente. %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1, nouvel essai en cours</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, prochain essai dans %2</translation>
    </message>
</context>
<context>
    <name>grantex::LanguagePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Dates and numbers follow the desktop&apos;s region.</source>
        <translation>Les dates et les nombres suivent la région du bureau.</translation>
    </message>
    <message>
        <source>The window is made anew in the other language: its events, filter and files stay, what can be undone does not. Nothing is received or forwarded later because of it.</source>
        <translation>La fenêtre est recréée dans l&apos;autre langue&#xa0;: ses événements, son filtre et ses fichiers restent, mais pas ce qui peut être annulé. La réception et la redirection n&apos;en sont pas retardées.</translation>
    </message>
    <message>
        <source>The demo keeps no settings: the next start has the desktop&apos;s language again.</source>
        <translation>La démo ne garde pas de paramètres&#xa0;: au prochain démarrage, la langue est de nouveau celle du bureau.</translation>
    </message>
</context>
<context>
    <name>grantex::ListEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Un élément par ligne</translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre le relais</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Palett&amp;e de commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>%1 is on: deliveries go on where they stopped.</source>
        <translation>%1 est activée&#xa0;: la distribution reprend là où elle s&apos;était arrêtée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>Cet événement n&apos;est plus dans le fichier</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>Cet événement n&apos;est plus dans le journal</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>An export is under way: choose the language again when it has ended.</source>
        <translation>Un export est en cours&#xa0;: choisissez de nouveau la langue quand il sera terminé.</translation>
    </message>
    <message>
        <source>Standard input can be read only once: close its tab, then choose the language.</source>
        <translation>L&apos;entrée standard ne peut être lue qu&apos;une fois&#xa0;: fermez son onglet, puis choisissez la langue.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Capture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Copy Events as NDJSON</source>
        <translation>&amp;Copier les événements en NDJSON</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>Ne rien &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Pause the View</source>
        <translation>&amp;Suspendre l&apos;affichage</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest</source>
        <translation>Suivre les plus &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Connect or Disconnect</source>
        <translation>Se &amp;connecter ou se déconnecter</translation>
    </message>
    <message>
        <source>&amp;Retry Connection Now</source>
        <translation>Réessa&amp;yer la connexion maintenant</translation>
    </message>
    <message>
        <source>Event &amp;Details</source>
        <translation>&amp;Détails de l&apos;événement</translation>
    </message>
    <message>
        <source>De&amp;stinations</source>
        <translation>Dest&amp;inations</translation>
    </message>
    <message>
        <source>Details &amp;Beside the Table</source>
        <translation>Détails à &amp;côté du tableau</translation>
    </message>
    <message>
        <source>Reset &amp;Columns</source>
        <translation>Réinitialiser les c&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Back to the Events</source>
        <translation>&amp;Retour aux événements</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>De&amp;nsité</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Confortable</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>Co&amp;mpact</translation>
    </message>
    <message>
        <source>&amp;About Grantex Monitor</source>
        <translation>À pr&amp;opos de Grantex Monitor</translation>
    </message>
    <message>
        <source>Configuration read again: nothing changed</source>
        <translation>Configuration relue&#xa0;: rien n&apos;a changé</translation>
    </message>
    <message>
        <source>Forwarding is done by another program</source>
        <translation>La redirection est assurée par un autre programme</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>Forwarding is done by %1</source>
        <translation>La redirection est assurée par %1</translation>
    </message>
    <message>
        <source>Nobody receives or forwards events now</source>
        <translation>Personne ne reçoit ni ne redirige d&apos;événements actuellement</translation>
    </message>
    <message>
        <source>No program owns this journal: nobody receives or forwards events now.</source>
        <translation>Aucun programme ne possède ce journal&#xa0;: personne ne reçoit ni ne redirige d&apos;événements actuellement.</translation>
    </message>
    <message>
        <source>%1 has ended: nobody receives or forwards events now.</source>
        <translation>%1 s&apos;est arrêté&#xa0;: personne ne reçoit ni ne redirige d&apos;événements actuellement.</translation>
    </message>
    <message>
        <source>The configuration was not taken over: %1</source>
        <translation>La configuration n&apos;a pas été appliquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open files with Ctrl+O, or drop them here.</source>
        <translation>Ouvrez des fichiers avec Ctrl+O, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d&apos;événements</translation>
    </message>
    <message>
        <source>No program receives events into this journal.</source>
        <translation>Aucun programme ne reçoit d&apos;événements dans ce journal.</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>Co&amp;nnexion…</translation>
    </message>
    <message>
        <source>&amp;Add Destination…</source>
        <translation>Ajouter une &amp;destination…</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Non distribuables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s)</source>
        <translation>
            <numerusform>%Ln événement non distribuable</numerusform>
            <numerusform>%Ln événements non distribuables</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;lerts</source>
        <translation>Al&amp;ertes</translation>
    </message>
    <message>
        <source>Alert Rules…</source>
        <translation>Règles d&apos;alerte…</translation>
    </message>
    <message>
        <source>Reloa&amp;d Configuration</source>
        <translation>Rechar&amp;ger la configuration</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>This destination is no longer there.</source>
        <translation>Cette destination n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1 is off: what comes is kept for it as long as the journal keeps events.</source>
        <translation>%1 est désactivée&#xa0;: ce qui arrive est gardé tant que le journal conserve les événements.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) wait again</source>
        <translation>
            <numerusform>%Ln événement non distribuable est de nouveau en attente</numerusform>
            <numerusform>%Ln événements non distribuables sont de nouveau en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) discarded</source>
        <translation>
            <numerusform>%Ln événement non distribuable abandonné</numerusform>
            <numerusform>%Ln événements non distribuables abandonnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::MapEditor</name>
    <message>
        <source>stored</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Ajouter à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Supprimer de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Où la valeur est conservée</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>en texte</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>d&apos;une variable</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>d&apos;un fichier</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>cette exécution seulement</translation>
    </message>
</context>
<context>
    <name>grantex::MarkBook</name>
    <message>
        <source>The file of pins and notes cannot be read; it was set aside as %1.</source>
        <translation>Le fichier des épingles et des notes est illisible&#x202f;; il a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>Pins and notes cannot be kept: %1</source>
        <translation>Les épingles et les notes ne peuvent pas être conservées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>grantex::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Note sur l&apos;événement</translation>
    </message>
    <message>
        <source>What is worth remembering about this event?</source>
        <translation>Qu&apos;y a-t-il à retenir de cet événement&#x202f;?</translation>
    </message>
</context>
<context>
    <name>grantex::NotificationsPage</name>
    <message>
        <source>Show nothing</source>
        <translation>Ne rien afficher</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Ne pas &amp;déranger</translation>
    </message>
    <message>
        <source>Alerts are still listed behind the bell.</source>
        <translation>Les alertes restent listées derrière la cloche.</translation>
    </message>
    <message>
        <source>Let the desktop play one</source>
        <translation>Laisser le bureau en jouer un</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>Show an icon there</source>
        <translation>Y afficher une icône</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then hides it: events are still received and delivered. Quit ends the program.</source>
        <translation>Fermer la fenêtre la masque alors&#xa0;: les événements sont toujours reçus et distribués. Quitter met fin au programme.</translation>
    </message>
    <message>
        <source>This desktop has no place for icons now: closing the window ends the program as before.</source>
        <translation>Ce bureau n&apos;a pas de place pour les icônes actuellement&#xa0;: fermer la fenêtre met fin au programme, comme avant.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Edit the rules…</source>
        <translation>&amp;Modifier les règles…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What the rules look for; new ones.</source>
        <translation>Ce que les règles recherchent&#x202f;; nouvelles règles.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Notifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minutes until %1 is told again</source>
        <translation>Minutes avant de signaler de nouveau %1</translation>
    </message>
    <message>
        <source>again after </source>
        <translation>rappel après </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: open the settings again.</source>
        <translation>Les règles ont été modifiées entre-temps&#xa0;: rouvrez les paramètres.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>Envoyer une notification de &amp;test</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <translation>Interrogation du bureau…</translation>
    </message>
    <message>
        <source>The desktop has a notification service.</source>
        <translation>Le bureau a un service de notifications.</translation>
    </message>
    <message>
        <source>The desktop has no notification service: alerts are shown by the icon in the tray.</source>
        <translation>Le bureau n&apos;a pas de service de notifications&#xa0;: l&apos;icône de la zone de notification affiche les alertes.</translation>
    </message>
    <message>
        <source>⚠ This desktop shows no notifications: it has no notification service (org.freedesktop.Notifications) and no place for icons. Alerts are only listed behind the bell. A program such as dunst or mako shows them.</source>
        <translation>⚠ Ce bureau n&apos;affiche pas de notifications&#xa0;: il n&apos;a ni service de notifications (org.freedesktop.Notifications) ni place pour les icônes. Les alertes sont seulement listées derrière la cloche. Un programme comme dunst ou mako les affiche.</translation>
    </message>
    <message>
        <source>Sent: the desktop has not answered yet.</source>
        <translation>Envoyée&#xa0;: le bureau n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notification de test</translation>
    </message>
    <message>
        <source>Alerts look like this.</source>
        <translation>Les alertes ressemblent à ceci.</translation>
    </message>
    <message>
        <source>The desktop has taken the test notification.</source>
        <translation>Le bureau a pris la notification de test.</translation>
    </message>
    <message>
        <source>The icon in the tray shows it: the desktop&apos;s notification service did not answer.</source>
        <translation>L&apos;icône de la zone de notification l&apos;affiche&#xa0;: le service de notifications du bureau n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Nothing was shown: there is no notification service and no place for icons.</source>
        <translation>Rien n&apos;a été affiché&#xa0;: il n&apos;y a ni service de notifications ni place pour les icônes.</translation>
    </message>
    <message>
        <source>Nothing was shown. The desktop says: %1</source>
        <translation>Rien n&apos;a été affiché. Le bureau indique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>No budgets yet: totals of each currency will stand here.</source>
        <translation>Pas encore de budgets&#xa0;: les totaux de chaque devise apparaîtront ici.</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>événements par seconde</translation>
    </message>
    <message>
        <source>What destinations take a second</source>
        <translation>Ce que les destinations prennent par seconde</translation>
    </message>
    <message>
        <source>No destinations, or nothing delivered yet</source>
        <translation>Pas de destinations, ou rien n&apos;a encore été distribué</translation>
    </message>
    <message>
        <source>Budgets by currency</source>
        <translation>Budgets par devise</translation>
    </message>
    <message>
        <source>Delivered to destinations, last five minutes</source>
        <translation>Distribués aux destinations, cinq dernières minutes</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Événements par type</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>Events by type over time</source>
        <translation>Événements par type au fil du temps</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d&apos;événements</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>autres types</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>En tableau…</translation>
    </message>
    <message>
        <source>As a table: %1</source>
        <translation>En tableau&#xa0;: %1</translation>
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
        <translation>Événements envoyés à la destination</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
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
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>&#x202f;; </translation>
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
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
</context>
<context>
    <name>grantex::PinModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>grantex::PinStrip</name>
    <message>
        <source>Pinned events and notes</source>
        <translation>Événements épinglés et notes</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>Modifier la &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>&amp;Retirer de la bande</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileColors</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileDialog</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>Le nouveau profil</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>Profil&amp;s</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;Colour of This Profile…</source>
        <translation>&amp;Couleur de ce profil…</translation>
    </message>
    <message>
        <source>&amp;Manage Profiles…</source>
        <translation>&amp;Gérer les profils…</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>The window of %1 cannot be opened: the program does not start.</source>
        <translation>Impossible d&apos;ouvrir la fenêtre de %1&#xa0;: le programme ne démarre pas.</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>Couleur de ce profil</translation>
    </message>
    <message>
        <source>The band stands above the window and in every dialog that changes this profile.</source>
        <translation>La bande apparaît en haut de la fenêtre et dans chaque boîte de dialogue qui modifie ce profil.</translation>
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
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1 (pas encore configuré)</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Il n&apos;y a pas encore de profil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s). </source>
        <translation>
            <numerusform>%Ln destination. </numerusform>
            <numerusform>%Ln destinations. </numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in this window: rename and remove it from the window of another profile.</source>
        <translation>Il est ouvert dans cette fenêtre&#xa0;: renommez-le ou supprimez-le depuis la fenêtre d&apos;un autre profil.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Its window opens beside this one and asks for the connection. Journal, destinations and filters are its own.</source>
        <translation>Sa fenêtre s&apos;ouvre à côté de celle-ci et demande la connexion. Il a son propre journal, ses destinations et ses filtres.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>The copy has the same connection, destinations, rules and filters, and keys of its own. Its destinations are switched off until you switch them on; its journal is empty.</source>
        <translation>La copie a la même connexion, les mêmes destinations, règles et filtres, et ses propres clés. Ses destinations sont désactivées jusqu&apos;à ce que vous les activiez&#x202f;; son journal est vide.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Its journal and its keys go along.</source>
        <translation>Son journal et ses clés suivent.</translation>
    </message>
    <message>
        <source>Its filters and its keys in the keychain go; its journal in %1 stays.</source>
        <translation>Ses filtres et ses clés du trousseau sont supprimés&#x202f;; son journal dans %1 reste.</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Supprimer le profil %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It was renamed, but its old keys could not be removed from the keychain: %1.</source>
        <translation>Le profil a été renommé, mais ses anciennes clés n&apos;ont pas pu être retirées du trousseau&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait, </source>
        <translation>
            <numerusform>%Ln événement en attente, </numerusform>
            <numerusform>%Ln événements en attente, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dead letters.</source>
        <translation>
            <numerusform>%Ln non distribuable.</numerusform>
            <numerusform>%Ln non distribuables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for its destinations.</source>
        <translation>
            <numerusform>%Ln événement est encore en attente pour ses destinations.</numerusform>
            <numerusform>%Ln événements sont encore en attente pour ses destinations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there. None of them is ever sent.</source>
        <translation>
            <numerusform>%Ln est non distribuable. Rien de tout cela ne sera jamais envoyé.</numerusform>
            <numerusform>%Ln sont non distribuables. Rien de tout cela ne sera jamais envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its journal with about %Ln event(s), its filters and its keys in the keychain go. This cannot be undone.</source>
        <translation>
            <numerusform>Son journal d&apos;environ %Ln événement, ses filtres et ses clés du trousseau sont supprimés. Cette action est irréversible.</numerusform>
            <numerusform>Son journal d&apos;environ %Ln événements, ses filtres et ses clés du trousseau sont supprimés. Cette action est irréversible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>grantex::RepeatFolding</name>
    <message>
        <source>One row for budget.threshold events of the same grant and percentage that follow each other</source>
        <translation>Une seule ligne pour les événements budget.threshold consécutifs de la même autorisation et du même pourcentage</translation>
    </message>
    <message>
        <source>Fold Repeated T&amp;hresholds</source>
        <translation>Re&amp;plier les seuils répétés</translation>
    </message>
    <message>
        <source>Open or Fold the Repeats</source>
        <translation>Déplier ou replier les répétitions</translation>
    </message>
</context>
<context>
    <name>grantex::ReplayDialog</name>
    <message>
        <source>&amp;Everything the journal holds</source>
        <translation>&amp;Tout ce que contient le journal</translation>
    </message>
    <message>
        <source>Received between these &amp;times</source>
        <translation>Reçus entre ces &amp;heures</translation>
    </message>
    <message>
        <source>By &amp;number in the journal</source>
        <translation>Par &amp;numéro dans le journal</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Send events to %1 again</source>
        <translation>Envoyer de nouveau des événements à %1</translation>
    </message>
    <message>
        <source>A replay has a place of its own in the journal: it moves nothing of what the destination gets otherwise. What it has already is sent a second time.</source>
        <translation>Une relecture a sa propre position dans le journal&#xa0;: elle ne change rien à ce que la destination reçoit par ailleurs. Ce qu&apos;elle a déjà est envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>À partir de l&apos;heure</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>Jusqu&apos;à l&apos;heure</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>À partir du numéro</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Jusqu&apos;au numéro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>every event, or a filter such as type:grant.*</source>
        <translation>tous les événements, ou un filtre comme type:grant.*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>The first time must be before the second.</source>
        <translation>La première heure doit précéder la seconde.</translation>
    </message>
    <message>
        <source>Two numbers are needed, the smaller one first.</source>
        <translation>Il faut deux numéros, le plus petit en premier.</translation>
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
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>Révocations</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Grants and tokens</source>
        <translation>Autorisations et jetons</translation>
    </message>
    <message>
        <source>Budget trouble</source>
        <translation>Problèmes de budget</translation>
    </message>
    <message>
        <source>All budget events</source>
        <translation>Tous les événements de budget</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>Refused by a destination</source>
        <translation>Refusés par une destination</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Un filtre enregistré doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The filter is too long to be saved.</source>
        <translation>Le filtre est trop long pour être enregistré.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Il existe déjà un filtre de ce nom.</translation>
    </message>
    <message>
        <source>There are too many filters.</source>
        <translation>Il y a trop de filtres.</translation>
    </message>
    <message>
        <source>The filter is empty.</source>
        <translation>Le filtre est vide.</translation>
    </message>
    <message>
        <source>%1 holds no saved filters.</source>
        <translation>%1 ne contient pas de filtres enregistrés.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The filters are not saved: %1</source>
        <translation>Les filtres ne sont pas enregistrés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFiltersDialog</name>
    <message>
        <source>Saved filters (*.json);;All files (*)</source>
        <translation>Filtres enregistrés (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export Filters</source>
        <translation>Exporter des filtres</translation>
    </message>
    <message>
        <source>Import Filters</source>
        <translation>Importer des filtres</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Restore the Shipped Ones</source>
        <translation>&amp;Rétablir les filtres fournis</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) added</source>
        <translation>
            <numerusform>%Ln filtre ajouté</numerusform>
            <numerusform>%Ln filtres ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) written</source>
        <translation>
            <numerusform>%Ln filtre écrit</numerusform>
            <numerusform>%Ln filtres écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>&amp;Alerte pour ce filtre…</translation>
    </message>
</context>
<context>
    <name>grantex::SavedView</name>
    <message>
        <source>is no filter: %1</source>
        <translation>n&apos;est pas un filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>names no column</source>
        <translation>ne désigne aucune colonne</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>doit être compris entre 0 et %1</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>doit être un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>names no colour</source>
        <translation>ne désigne aucune couleur</translation>
    </message>
    <message>
        <source>must name files, unless &quot;live&quot; is true</source>
        <translation>doit désigner des fichiers, sauf si «&#xa0;live&#xa0;» vaut true</translation>
    </message>
    <message>
        <source>The view cannot be opened: %1.</source>
        <translation>Impossible d&apos;ouvrir la vue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file is too large for a view.</source>
        <translation>Ce fichier est trop volumineux pour une vue.</translation>
    </message>
    <message>
        <source>This view is damaged: %1 at byte %2.</source>
        <translation>Cette vue est endommagée&#xa0;: %1 à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>This file is no view.</source>
        <translation>Ce fichier n&apos;est pas une vue.</translation>
    </message>
    <message>
        <source>This view was made by a newer version of the program.</source>
        <translation>Cette vue a été créée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This view is damaged: %1.</source>
        <translation>Cette vue est endommagée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>grantex::SecretEditor</name>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget the stored secret when this is saved</source>
        <translation>Oublier le secret conservé lors de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Oublier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>Où il est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>d&apos;une variable</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>d&apos;un fichier</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>cette exécution seulement</translation>
    </message>
    <message>
        <source>Stored – type here to replace it</source>
        <translation>Conservé – saisir ici pour le remplacer</translation>
    </message>
    <message>
        <source>Kept for this run – type here to replace it</source>
        <translation>Conservé pour cette exécution – saisir ici pour le remplacer</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Nom de la variable d&apos;environnement</translation>
    </message>
    <message>
        <source>Path of the file that holds it</source>
        <translation>Chemin du fichier qui le contient</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesChart</name>
    <message>
        <source>%1 %2 in all</source>
        <translation>%1 %2 en tout</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesTable</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>They come with the first events.</source>
        <translation>Ils viennent avec les premiers événements.</translation>
    </message>
</context>
<context>
    <name>grantex::SessionTabs</name>
    <message>
        <source>Live events and opened files</source>
        <translation>Événements en direct et fichiers ouverts</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>The events of this window&apos;s stream</source>
        <translation>Les événements du flux de cette fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are open: close one first.</source>
        <translation>
            <numerusform>%Ln fichier est ouvert&#xa0;: fermez-le d&apos;abord.</numerusform>
            <numerusform>%Ln fichiers sont ouverts&#xa0;: fermez-en un d&apos;abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>grantex::SettingsForm</name>
    <message>
        <source>Saved and in effect.</source>
        <translation>Enregistré et appliqué.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n&apos;a été modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupController</name>
    <message>
        <source>Another program owns this journal: its configuration is changed there</source>
        <translation>Un autre programme possède ce journal&#xa0;: sa configuration se modifie là-bas</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Let %1 start from now?</source>
        <translation>Faire partir %1 de maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Start from now</source>
        <translation>Partir de maintenant</translation>
    </message>
    <message>
        <source>The replay %1 has begun</source>
        <translation>La relecture %1 a commencé</translation>
    </message>
    <message>
        <source>Its settings and its keys in the keychain go.</source>
        <translation>Ses paramètres et ses clés dans le trousseau disparaissent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for it.</source>
        <translation>
            <numerusform>%Ln événement l&apos;attend encore.</numerusform>
            <numerusform>%Ln événements l&apos;attendent encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there.</source>
        <translation>
            <numerusform>%Ln est non distribuable.</numerusform>
            <numerusform>%Ln sont non distribuables.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, shown as removed, until you discard them.</source>
        <translation>Ils sont gardés, affichés comme supprimés, jusqu&apos;à ce que vous les abandonniez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</source>
        <translation>
            <numerusform>%Ln événement en attente n&apos;y est pas envoyé et compte comme abandonné. Cette action est irréversible&#x202f;; une relecture peut l&apos;envoyer à dessein.</numerusform>
            <numerusform>%Ln événements en attente n&apos;y sont pas envoyés et comptent comme abandonnés. Cette action est irréversible&#x202f;; une relecture peut les envoyer à dessein.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no configuration here. File ▸ Profiles ▸ New Profile… begins one</source>
        <translation>Il n&apos;y a pas de configuration ici. Fichier ▸ Profils ▸ Nouveau profil… en commence une</translation>
    </message>
    <message>
        <source>Demo: what is set up here ends with it</source>
        <translation>Démo&#xa0;: ce qui est configuré ici prend fin avec elle</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 It is tried again at the next start.</source>
        <translation>Une clé qui ne sert plus n&apos;a pas pu être retirée du trousseau&#xa0;: %1 Un nouvel essai aura lieu au prochain démarrage.</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 Delete %2 there yourself.</source>
        <translation>Une clé qui ne sert plus n&apos;a pas pu être retirée du trousseau&#xa0;: %1 Supprimez-y %2 vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that nothing uses are still in the keychain</source>
        <translation>
            <numerusform>%Ln clé inutilisée est encore dans le trousseau</numerusform>
            <numerusform>%Ln clés inutilisées sont encore dans le trousseau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SetupDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>The secret was not stored. %1</source>
        <translation>Le secret n&apos;a pas été conservé. %1</translation>
    </message>
    <message>
        <source>Choose another place beside the secret: a variable, a file, or this run only. Or install and start gnome-keyring or KWallet. It is never written in plain text.</source>
        <translation>Choisissez un autre endroit à côté du secret&#xa0;: une variable, un fichier, ou cette exécution seulement. Ou installez et lancez gnome-keyring ou KWallet. Il n&apos;est jamais écrit en clair.</translation>
    </message>
    <message>
        <source>%1 Or choose another place beside the secret: a variable, a file, or this run only. It is never written in plain text.</source>
        <translation>%1 Ou choisissez un autre endroit à côté du secret&#xa0;: une variable, un fichier, ou cette exécution seulement. Il n&apos;est jamais écrit en clair.</translation>
    </message>
</context>
<context>
    <name>grantex::SetupImportDialog</name>
    <message>
        <source>Import set-up</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>Ceci serait ajouté</translation>
    </message>
    <message>
        <source>Destinations are added switched off: look at each, then switch it on. A secret that you leave out can be entered later.</source>
        <translation>Les destinations sont ajoutées désactivées&#xa0;: examinez chacune, puis activez-la. Un secret omis peut être saisi plus tard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>It would take the place of the connection there is.</source>
        <translation>Elle remplacerait la connexion existante.</translation>
    </message>
    <message>
        <source>Nothing: the set-up is empty.</source>
        <translation>Rien&#xa0;: la configuration est vide.</translation>
    </message>
    <message>
        <source>Left out of the set-up, as they are named like secrets: %1</source>
        <translation>Omis de la configuration, car portant des noms de secrets&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupTransfer</name>
    <message>
        <source>Set-ups (*.json);;All files (*)</source>
        <translation>Configurations (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export set-up</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Import set-up</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>&amp;Export Set-up…</source>
        <translation>E&amp;xporter la configuration…</translation>
    </message>
    <message>
        <source>&amp;Import Set-up…</source>
        <translation>&amp;Importer une configuration…</translation>
    </message>
    <message>
        <source>The set-up was not written: %1</source>
        <translation>La configuration n&apos;a pas été écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The set-up was exported without its secrets</source>
        <translation>La configuration a été exportée sans ses secrets</translation>
    </message>
    <message>
        <source>The set-up was exported. Named like secrets, these were left out: %1</source>
        <translation>La configuration a été exportée. Portant des noms de secrets, ceux-ci ont été omis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Choisissez une action</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Taking it over leaves that without.</source>
        <translation>%1 est utilisé par «&#xa0;%2&#xa0;». Si vous le reprenez, cette action n&apos;aura plus de raccourci.</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Re&amp;prendre</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutList</name>
    <message>
        <source>Follow the newest events</source>
        <translation>Suivre les événements les plus récents</translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation>Aller à l&apos;événement le plus ancien</translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation>Défiler d&apos;un écran&#x202f;; arrête le suivi</translation>
    </message>
    <message>
        <source>Select the event above</source>
        <translation>Sélectionner l&apos;événement du dessus</translation>
    </message>
    <message>
        <source>Select the event below</source>
        <translation>Sélectionner l&apos;événement du dessous</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>Rechercher par nom ou par touche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
</context>
<context>
    <name>grantex::SourceWords</name>
    <message>
        <source>trying again now</source>
        <translation>nouvel essai en cours</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>prochain essai dans %1</translation>
    </message>
    <message>
        <source>nothing heard for %1</source>
        <translation>rien reçu depuis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>Les événements apparaissent ici à leur arrivée.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Press Connect to receive events.</source>
        <translation>Appuyez sur Se connecter pour recevoir des événements.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>waiting for the first byte…</source>
        <translation>en attente du premier octet…</translation>
    </message>
    <message>
        <source>Waiting for the first byte: the service may take up to 30 seconds.</source>
        <translation>En attente du premier octet&#xa0;: le service peut mettre jusqu&apos;à 30 secondes.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>Grantex refuses the API key. Put a valid one in place.</source>
        <translation>Grantex refuse la clé d&apos;API. Remplacez-la par une clé valide.</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>Lu jusqu&apos;à la fin</translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation>Le fichier ne contient aucun événement.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Pas de source</translation>
    </message>
    <message>
        <source>The configuration names no source of events.</source>
        <translation>La configuration n&apos;indique aucune source d&apos;événements.</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 connexions sur %2</translation>
    </message>
    <message>
        <source>Paused: no key</source>
        <translation>En pause&#xa0;: pas de clé</translation>
    </message>
</context>
<context>
    <name>grantex::StartEditor</name>
    <message>
        <source>From now on</source>
        <translation>À partir de maintenant</translation>
    </message>
    <message>
        <source>From the oldest event held</source>
        <translation>Du plus ancien événement conservé</translation>
    </message>
    <message>
        <source>From a time</source>
        <translation>À partir d&apos;une heure</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsFeature</name>
    <message>
        <source>Top Values</source>
        <translation>Valeurs fréquentes</translation>
    </message>
    <message>
        <source>Close the top values</source>
        <translation>Fermer les valeurs fréquentes</translation>
    </message>
    <message>
        <source>Close (F11)</source>
        <translation>Fermer (F11)</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>Cette valeur est trop grande pour un filtre.</translation>
    </message>
    <message>
        <source>Top &amp;Values</source>
        <translation>&amp;Valeurs fréquentes</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsView</name>
    <message>
        <source>Name a field, for example data.pct</source>
        <translation>Indiquez un champ, par exemple data.pct</translation>
    </message>
    <message>
        <source>Values of this field are not counted; type, agent, principal, grant, scope and paths like data.pct are</source>
        <translation>Les valeurs de ce champ ne sont pas comptées&#x202f;; type, agent, principal, grant, scope et les chemins comme data.pct le sont</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Valeurs fréquentes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>The field whose values are counted: choose one, or type a path like data.pct</source>
        <translation>Le champ dont les valeurs sont comptées&#xa0;: choisissez-en un, ou saisissez un chemin comme data.pct</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No events to count</source>
        <translation>Aucun événement à compter</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Rien à compter</translation>
    </message>
    <message>
        <source>The filter shows no event.</source>
        <translation>Le filtre n&apos;affiche aucun événement.</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;Inclure dans le filtre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>E&amp;xclude from the Filter</source>
        <translation>E&amp;xclure du filtre</translation>
    </message>
    <message>
        <source>&amp;Replace the Filter</source>
        <translation>&amp;Remplacer le filtre</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>plus de %Ln valeur</numerusform>
            <numerusform>plus de %Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message>
        <source>Events a second, and the busiest second so far</source>
        <translation>Événements par seconde, et la seconde la plus chargée jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Events this window can show</source>
        <translation>Événements que cette fenêtre peut afficher</translation>
    </message>
    <message>
        <source>Events lost between connection and journal (slow or full disk)</source>
        <translation>Événements perdus entre la connexion et le journal (disque lent ou plein)</translation>
    </message>
    <message>
        <source>Times without a connection; events in them are not recoverable</source>
        <translation>Périodes sans connexion&#x202f;; leurs événements ne sont pas récupérables</translation>
    </message>
    <message>
        <source>Events that came with a known id but other bytes; both are kept</source>
        <translation>Événements reçus avec un identifiant connu mais d&apos;autres octets&#x202f;; les deux sont gardés</translation>
    </message>
    <message>
        <source>Size of the journal on disk</source>
        <translation>Taille du journal sur le disque</translation>
    </message>
    <message>
        <source>Destinations hold events back; at this rate they fill the journal up to journal.maxSizeMiB</source>
        <translation>Des destinations retiennent des événements&#x202f;; à ce rythme, ils remplissent le journal jusqu&apos;à journal.maxSizeMiB</translation>
    </message>
    <message>
        <source>%1 ev/s (peak %2)</source>
        <translation>%1 év./s (max. %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: no events are taken</source>
        <translation>journal plein&#xa0;: aucun événement n&apos;est accepté</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>plein dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln conservé</numerusform>
            <numerusform>%Ln conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln abandonné</numerusform>
            <numerusform>%Ln abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: the oldest events are dropped</source>
        <translation>journal plein&#xa0;: les événements les plus anciens sont abandonnés</translation>
    </message>
</context>
<context>
    <name>grantex::StepModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indiqué par</translation>
    </message>
</context>
<context>
    <name>grantex::StoryModel</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>budget exhausted</source>
        <translation>budget épuisé</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>revoked with its parent</source>
        <translation>révoquée avec son parent</translation>
    </message>
    <message>
        <source>Budget: %1%2 left</source>
        <translation>Budget&#xa0;: reste %1%2</translation>
    </message>
    <message>
        <source>Budget: %1 of %2%3 left</source>
        <translation>Budget&#xa0;: reste %1 sur %2%3</translation>
    </message>
    <message>
        <source>Delegated from %1</source>
        <translation>Déléguée par %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu&apos;à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told</source>
        <translation>
            <numerusform>%Ln changement signalé</numerusform>
            <numerusform>%Ln changements signalés</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant %1, %2, %3</source>
        <translation>Autorisation %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message>
        <source>Security key registered</source>
        <translation>Clé de sécurité enregistrée</translation>
    </message>
    <message>
        <source>Signed in with a security key</source>
        <translation>Connexion avec une clé de sécurité</translation>
    </message>
    <message>
        <source>Verifiable credential issued</source>
        <translation>Attestation vérifiable émise</translation>
    </message>
    <message>
        <source>Selective-disclosure credential issued</source>
        <translation>Attestation à divulgation sélective émise</translation>
    </message>
    <message>
        <source>Selective-disclosure credential presented</source>
        <translation>Attestation à divulgation sélective présentée</translation>
    </message>
    <message>
        <source>Agent passport issued</source>
        <translation>Passeport d&apos;agent émis</translation>
    </message>
    <message>
        <source>Agent passport revoked</source>
        <translation>Passeport d&apos;agent révoqué</translation>
    </message>
    <message>
        <source>Passport exchanged for a token</source>
        <translation>Passeport échangé contre un jeton</translation>
    </message>
    <message>
        <source>Signed in through SSO</source>
        <translation>Connexion par SSO</translation>
    </message>
    <message>
        <source>SSO connection created</source>
        <translation>Connexion SSO créée</translation>
    </message>
    <message>
        <source>SSO connection changed</source>
        <translation>Connexion SSO modifiée</translation>
    </message>
    <message>
        <source>SSO connection deleted</source>
        <translation>Connexion SSO supprimée</translation>
    </message>
    <message>
        <source>Credential stored in the vault</source>
        <translation>Identifiant placé dans le coffre</translation>
    </message>
    <message>
        <source>Credential deleted from the vault</source>
        <translation>Identifiant supprimé du coffre</translation>
    </message>
    <message>
        <source>Credential taken from the vault</source>
        <translation>Identifiant retiré du coffre</translation>
    </message>
    <message>
        <source>Consent bundle created</source>
        <translation>Ensemble de consentements créé</translation>
    </message>
    <message>
        <source>Consent bundle synchronised</source>
        <translation>Ensemble de consentements synchronisé</translation>
    </message>
    <message>
        <source>Consent bundle revoked</source>
        <translation>Ensemble de consentements révoqué</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Grievance filed</source>
        <translation>Réclamation déposée</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Données personnelles effacées</translation>
    </message>
    <message>
        <source>Grant made</source>
        <translation>Autorisation accordée</translation>
    </message>
    <message>
        <source>Granted %1</source>
        <translation>Accordé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <translation>Autorisation révoquée</translation>
    </message>
    <message>
        <source>Grant revoked by the %1</source>
        <translation>Autorisation révoquée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Jeton pour %1</translation>
    </message>
    <message>
        <source>Budget threshold crossed</source>
        <translation>Seuil de budget franchi</translation>
    </message>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1&#xa0;% du budget utilisés</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>Grants revoked after an anomaly</source>
        <translation>Autorisations révoquées après une anomalie</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation>
            <numerusform>%n autorisation révoquée après une anomalie</numerusform>
            <numerusform>%n autorisations révoquées après une anomalie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>%1 · delegated from %2</source>
        <translation>%1 · déléguée par %2</translation>
    </message>
    <message>
        <source>%1, with every grant delegated from it</source>
        <translation>%1, avec toutes les autorisations qui en sont déléguées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>%1, %2 left of %3</source>
        <translation>%1, reste %2 sur %3</translation>
    </message>
    <message>
        <source>Budget exhausted, all of %1 spent</source>
        <translation>Budget épuisé, %1 entièrement dépensés</translation>
    </message>
</context>
<context>
    <name>grantex::SwitchEditor</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>grantex::TestSteps</name>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Chiffrement et certificat</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Événement de test</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Program found</source>
        <translation>Programme trouvé</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programme lancé</translation>
    </message>
    <message>
        <source>Program waits for events</source>
        <translation>Le programme attend des événements</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>Le programme se termine</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Flux d&apos;événements</translation>
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
        <translation>rel. à maintenant</translation>
    </message>
    <message>
        <source>to selected</source>
        <translation>rel. à la sélection</translation>
    </message>
    <message>
        <source>to previous</source>
        <translation>rel. à la précédente</translation>
    </message>
</context>
<context>
    <name>grantex::TimeZoneBox</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Comme le bureau (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>A place, such as Tokyo</source>
        <translation>Un lieu, par exemple Tokyo</translation>
    </message>
</context>
<context>
    <name>grantex::Timeline</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Back to the newest events (End)</source>
        <translation>Retour aux événements les plus récents (Fin)</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>Effacer la plage de temps</translation>
    </message>
    <message>
        <source>Clear the time range (Esc)</source>
        <translation>Effacer la plage de temps (Échap)</translation>
    </message>
    <message>
        <source>selecting %1</source>
        <translation>sélection de %1</translation>
    </message>
    <message>
        <source>only %1 is shown in the table</source>
        <translation>seul %1 est affiché dans le tableau</translation>
    </message>
    <message>
        <source>cursor at %1</source>
        <translation>curseur à %1</translation>
    </message>
    <message>
        <source>Show This Time in the &amp;Table</source>
        <translation>Afficher ce moment dans le &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Only Events of This Bar</source>
        <translation>&amp;Seulement les événements de cette barre</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Zoom to the Range</source>
        <translation>&amp;Zoomer sur la plage</translation>
    </message>
    <message>
        <source>C&amp;lear the Range</source>
        <translation>&amp;Effacer la plage</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest, Live</source>
        <translation>Aller aux plus réce&amp;nts, en direct</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest</source>
        <translation>Aller aux plus réce&amp;nts</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>Aucun événement à ce moment</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>most events, length of time</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>◂ Earlier events: Home, or 0 for all</source>
        <translation>◂ Événements antérieurs&#xa0;: Début, ou 0 pour tous</translation>
    </message>
    <message>
        <source>Later events: End, or 0 for all ▸</source>
        <translation>Événements ultérieurs&#xa0;: Fin, ou 0 pour tous ▸</translation>
    </message>
    <message>
        <source>As a Ta&amp;ble…</source>
        <translation>En ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>Désé&amp;pingler le moment</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>É&amp;pingler ce moment</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chronolo&amp;gie</translation>
    </message>
    <message>
        <source>Timeline as a Table…</source>
        <translation>Chronologie en tableau…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineWords</name>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 match</source>
        <translation>%1, %2 correspondent</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>budgets</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alertes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more gap(s)</source>
        <translation>
            <numerusform>%Ln autre interruption</numerusform>
            <numerusform>%Ln autres interruptions</numerusform>
        </translation>
    </message>
    <message>
        <source>most, %1, in %2</source>
        <translation>maximum, %1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln interruption</numerusform>
            <numerusform>%Ln interruptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TotalsCard</name>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>Currency unknown</source>
        <translation>Devise inconnue</translation>
    </message>
    <message>
        <source>%1: %2 allocated, %3 spent, %4 remaining</source>
        <translation>%1&#xa0;: %2 alloués, %3 dépensés, %4 restants</translation>
    </message>
    <message>
        <source>, %1 left when grants ended</source>
        <translation>, %1 restants à la fin des autorisations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) of unknown size not counted</source>
        <translation>
            <numerusform>%Ln budget de montant inconnu non compté</numerusform>
            <numerusform>%Ln budgets de montant inconnu non comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>%1 dépensés sur %2</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
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
    <name>grantex::TransactionModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
</context>
<context>
    <name>grantex::TrayFeature</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s) paused</source>
        <translation>
            <numerusform>%Ln destination en pause</numerusform>
            <numerusform>%Ln destinations en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deliveries wait</source>
        <translation>%1 distributions en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln nouvelle alerte</numerusform>
            <numerusform>%Ln nouvelles alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Grantex Monitor goes on</source>
        <translation>Grantex Monitor reste actif</translation>
    </message>
    <message>
        <source>Events are still received and delivered. The icon brings the window back; Quit in its menu ends the program.</source>
        <translation>Les événements sont toujours reçus et distribués. L&apos;icône ramène la fenêtre&#x202f;; Quitter, dans son menu, met fin au programme.</translation>
    </message>
</context>
<context>
    <name>grantex::TrayIcon</name>
    <message>
        <source>&amp;Show the Window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit Grantex Monitor</source>
        <translation>&amp;Quitter Grantex Monitor</translation>
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
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose known ones: %1</source>
        <translation>Choisir parmi les connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it.</source>
        <translation>%1 n&apos;est pas un type connu&#xa0;: il se peut que rien n&apos;arrive pour lui.</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it. Did you mean %2?</source>
        <translation>%1 n&apos;est pas un type connu&#xa0;: il se peut que rien n&apos;arrive pour lui. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
</context>
<context>
    <name>grantex::ValueActions</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;Inclure dans le filtre</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>E&amp;xclure par le filtre</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>N&apos;afficher &amp;que ceux-ci</translation>
    </message>
    <message>
        <source>Show All &amp;but These</source>
        <translation>&amp;Tout afficher sauf ceux-ci</translation>
    </message>
    <message>
        <source>Add as a Co&amp;lumn</source>
        <translation>Ajouter comme co&amp;lonne</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy Value as &amp;JSON</source>
        <translation>Copier la valeur en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as Fil&amp;ter</source>
        <translation>Copier comme &amp;filtre</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en commande c&amp;url</translation>
    </message>
    <message>
        <source>Copy as &amp;grantex Command</source>
        <translation>Copier en commande &amp;grantex</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>Sui&amp;vre cette autorisation</translation>
    </message>
    <message>
        <source>&amp;Follow This Agent</source>
        <translation>Suivre cet &amp;agent</translation>
    </message>
    <message>
        <source>&amp;Follow This Principal</source>
        <translation>Suivre ce &amp;mandant</translation>
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
        <translation>(texte vide)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln other value(s)</source>
        <translation>
            <numerusform>plus de %Ln autre valeur</numerusform>
            <numerusform>plus de %Ln autres valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln autre valeur</numerusform>
            <numerusform>%Ln autres valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>(events without it)</source>
        <translation>(événements sans cela)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s), %2</source>
        <comment>value, its events, their share</comment>
        <translation>
            <numerusform>%1, %Ln événement, %2</numerusform>
            <numerusform>%1, %Ln événements, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewFiles</name>
    <message>
        <source>Views (*.gxview);;All files (*)</source>
        <translation>Vues (*.gxview);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save &amp;View As…</source>
        <translation>Enregistrer la &amp;vue sous…</translation>
    </message>
    <message>
        <source>%1 cannot be opened again: export these events first, and open the file.</source>
        <translation>%1 ne peut pas être rouvert&#xa0;: exportez d&apos;abord ces événements, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>Enregistrer la vue sous</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>The view cannot be written: %1</source>
        <translation>Impossible d&apos;écrire la vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <translation>Vue enregistrée sous %1</translation>
    </message>
    <message>
        <source>This view is of live events, and this window shows files alone. Start the program without files to open it.</source>
        <translation>Cette vue porte sur des événements en direct, et cette fenêtre n&apos;affiche que des fichiers. Lancez le programme sans fichiers pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Open a View</source>
        <translation>Ouvrir une vue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) and note(s) of the view belong to events that are not here</source>
        <translation>
            <numerusform>%Ln épingle ou note de la vue appartient à un événement qui n&apos;est pas ici</numerusform>
            <numerusform>%Ln épingles et notes de la vue appartiennent à des événements qui ne sont pas ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewObject</name>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>has too many entries: %1 are allowed</source>
        <translation>a trop d&apos;entrées&#xa0;: %1 sont permises</translation>
    </message>
</context>
<context>
    <name>grantex::WaitWindow</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Arrêter le programme</translation>
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
        <translation>Surveiller ce que font les agents avec leurs autorisations</translation>
    </message>
    <message>
        <source>Events appear live, stay in a journal on this machine, and go to every destination you switch on.</source>
        <translation>Les événements apparaissent en direct, restent dans un journal sur cette machine, et vont à chaque destination que vous activez.</translation>
    </message>
    <message>
        <source>Connect to Grantex</source>
        <translation>Se connecter à Grantex</translation>
    </message>
    <message>
        <source>You need the address of the service and an API key. The key goes to the keychain.</source>
        <translation>Il vous faut l&apos;adresse du service et une clé d&apos;API. La clé va dans le trousseau.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Look into events that were exported or captured before: NDJSON, JSON, or a recorded stream.</source>
        <translation>Examiner des événements exportés ou capturés auparavant&#xa0;: NDJSON, JSON, ou un flux enregistré.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>A simulated service on this machine. Nothing leaves it, and nothing is kept.</source>
        <translation>Un service simulé sur cette machine. Rien n&apos;en sort, et rien n&apos;est gardé.</translation>
    </message>
    <message>
        <source>The profile %1 is not set up yet. %2</source>
        <translation>Le profil %1 n&apos;est pas encore configuré. %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open events</source>
        <translation>Ouvrir des événements</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.jsonl *.json *.sse *.gz);;All files (*)</source>
        <translation>Événements (*.ndjson *.jsonl *.json *.sse *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor cannot start with this configuration.</source>
        <translation>Grantex Monitor ne peut pas démarrer avec cette configuration.</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
</context>
<context>
    <name>wait</name>
    <message>
        <source>Opening the journal…</source>
        <translation>Ouverture du journal…</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <source>What can be read is being taken out of it: %1 of about %2. The damaged file is kept. Quitting loses nothing: the next start goes on.</source>
        <translation>Ce qui est lisible en est extrait&#xa0;: %1 sur environ %2. Le fichier endommagé est conservé. Quitter ne fait rien perdre&#xa0;: le prochain démarrage continuera.</translation>
    </message>
</context>
</TS>
