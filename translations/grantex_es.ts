<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>FileSession</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1: cannot be written: %2.</source>
        <extracomment>base</extracomment>
        <translation>%1: no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <extracomment>alerts</extracomment>
        <translation>Una regla necesita un nombre.</translation>
    </message>
    <message>
        <source>A rule without a filter would tell of every event.</source>
        <extracomment>alerts</extracomment>
        <translation>Una regla sin filtro avisaría de todos los eventos.</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <extracomment>alerts</extracomment>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>Budget at 80 %</source>
        <extracomment>alerts</extracomment>
        <translation>Presupuesto al 80&#xa0;%</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <extracomment>alerts</extracomment>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>Destination paused</source>
        <extracomment>alerts</extracomment>
        <translation>Destino en pausa</translation>
    </message>
    <message>
        <source>Gap longer than a minute</source>
        <extracomment>alerts</extracomment>
        <translation>Interrupción de más de un minuto</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <extracomment>alerts</extracomment>
        <translation>Concesión revocada</translation>
    </message>
    <message>
        <source>Journal nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>Diario casi lleno</translation>
    </message>
    <message>
        <source>Mend the file, or remove it for the rules that come with the program.</source>
        <extracomment>alerts</extracomment>
        <translation>Corrija el archivo o elimínelo para usar las reglas incluidas en el programa.</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <extracomment>alerts</extracomment>
        <translation>Escriba un filtro.</translation>
    </message>
    <message>
        <source>cannot be read, or is larger than any list of rules</source>
        <extracomment>alerts</extracomment>
        <translation>no se puede leer o es demasiado grande para ser una lista de reglas</translation>
    </message>
    <message>
        <source>is no JSON object with a list &quot;rules&quot;</source>
        <extracomment>alerts</extracomment>
        <translation>no es un objeto JSON con una lista «rules»</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>alerts</extracomment>
        <translation>%1 está en pausa</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <extracomment>alerts</extracomment>
        <translation>%1 está en pausa: %2</translation>
    </message>
    <message>
        <source>No connection for %1: events in this time are not recoverable</source>
        <extracomment>alerts</extracomment>
        <translation>Sin conexión durante %1: los eventos de ese intervalo no se pueden recuperar</translation>
    </message>
    <message>
        <source>No connection for more than a minute: what is sent meanwhile is lost</source>
        <extracomment>alerts</extracomment>
        <translation>Sin conexión desde hace más de un minuto: lo que se envíe mientras tanto se pierde</translation>
    </message>
    <message>
        <source>The journal is full: new events are not taken</source>
        <extracomment>alerts</extracomment>
        <translation>El diario está lleno: no se aceptan eventos nuevos</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate</source>
        <extracomment>alerts</extracomment>
        <translation>A este ritmo, el diario se llenará en %1</translation>
    </message>
    <message>
        <source>Every event is refused alike. The last answer: %1</source>
        <extracomment>delivery</extracomment>
        <translation>Todos los eventos se rechazan por igual. La última respuesta: %1</translation>
    </message>
    <message>
        <source>Nothing was given up. Check address, format and permissions of this destination, then retry.</source>
        <extracomment>delivery</extracomment>
        <translation>No se dio por perdido ningún evento. Compruebe la dirección, el formato y los permisos de este destino y reintente.</translation>
    </message>
    <message>
        <source>The event takes %1 bytes; %2 accepts at most %3.</source>
        <extracomment>delivery</extracomment>
        <translation>El evento ocupa %1 bytes; %2 acepta como máximo %3.</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>delivery</extracomment>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>Google BigQuery</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google BigQuery</translation>
    </message>
    <message>
        <source>An answer without words.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Una respuesta sin texto.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy (VPC Service Controls) forbids this; ask its owner.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Una política de la organización (VPC Service Controls) lo prohíbe; consulte a su responsable.</translation>
    </message>
    <message>
        <source>Check `credentials`: the key may be revoked, or the login too old (`gcloud auth application-default login`).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Compruebe `credentials`: la clave puede estar revocada o el inicio de sesión haber caducado (`gcloud auth application-default login`).</translation>
    </message>
    <message>
        <source>Check `projectId`, `datasetId`, `tableId` and `endpoint`: no BigQuery answers there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Compruebe `projectId`, `datasetId`, `tableId` y `endpoint`: ahí no responde ningún BigQuery.</translation>
    </message>
    <message>
        <source>Check the quota project: `gcloud auth application-default set-quota-project PROJECT`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Compruebe el proyecto de cuota: `gcloud auth application-default set-quota-project PROJECT`.</translation>
    </message>
    <message>
        <source>Enable billing for the project: streaming is not part of the free tier and the sandbox.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Active la facturación del proyecto: la inserción en streaming no está incluida en el nivel gratuito ni en el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Enable the BigQuery API for the project in the Google Cloud console.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Active la API de BigQuery para el proyecto en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>Grant the account roles/bigquery.dataEditor on the dataset or the table (bigquery.tables.updateData).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Otorgue a la cuenta roles/bigquery.dataEditor en el conjunto de datos o en la tabla (bigquery.tables.updateData).</translation>
    </message>
    <message>
        <source>The answer speaks of a row that was not sent.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La respuesta se refiere a una fila que no se envió.</translation>
    </message>
    <message>
        <source>The list of refused rows is too long to be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La lista de filas rechazadas es demasiado larga para leerla.</translation>
    </message>
    <message>
        <source>The table was just created; it takes BigQuery up to two minutes to accept rows for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La tabla acaba de crearse; BigQuery puede tardar hasta dos minutos en aceptar filas para ella.</translation>
    </message>
    <message>
        <source>an error without words</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>un error sin texto</translation>
    </message>
    <message>
        <source>missing required field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>falta un campo obligatorio</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>ese campo no existe</translation>
    </message>
    <message>
        <source>%1This cannot be mended by adding columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1Esto no se puede corregir añadiendo columnas.</translation>
    </message>
    <message>
        <source>Add the missing columns; `grantex-forwarder --check` tells the statement. The table as it should be: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Añada las columnas que faltan; `grantex-forwarder --check` indica la instrucción. La tabla como debe ser: %1</translation>
    </message>
    <message>
        <source>Add them: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Añádalas: %1</translation>
    </message>
    <message>
        <source>Check `endpoint`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Compruebe `endpoint`.</translation>
    </message>
    <message>
        <source>Create the dataset: %1 Or correct `projectId` and `datasetId`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Cree el conjunto de datos: %1 O corrija `projectId` y `datasetId`.</translation>
    </message>
    <message>
        <source>Create the table: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Cree la tabla: %1</translation>
    </message>
    <message>
        <source>Grant it roles/bigquery.dataEditor on the dataset or the table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Otórguele roles/bigquery.dataEditor en el conjunto de datos o en la tabla.</translation>
    </message>
    <message>
        <source>Its columns were not compared: reading it (bigquery.tables.get) is not allowed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>No se compararon sus columnas: no está permitido leerla (bigquery.tables.get).</translation>
    </message>
    <message>
        <source>Not asked: the table is not there yet, or the endpoint does not know the question.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Sin consultar: la tabla aún no existe o el endpoint no conoce la consulta.</translation>
    </message>
    <message>
        <source>Or run `grantex-forwarder --check --create`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>O ejecute `grantex-forwarder --check --create`.</translation>
    </message>
    <message>
        <source>The account may not write rows: bigquery.tables.updateData is missing.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La cuenta no puede escribir filas: falta bigquery.tables.updateData.</translation>
    </message>
    <message>
        <source>The account may write rows.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La cuenta puede escribir filas.</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Las credenciales se aceptan.</translation>
    </message>
    <message>
        <source>The missing columns were added.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Se añadieron las columnas que faltaban.</translation>
    </message>
    <message>
        <source>The table has the columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La tabla tiene las columnas.</translation>
    </message>
    <message>
        <source>The table is not there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La tabla no existe.</translation>
    </message>
    <message>
        <source>The table is there by now.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La tabla ya existe.</translation>
    </message>
    <message>
        <source>The table lacks columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>A la tabla le faltan columnas.</translation>
    </message>
    <message>
        <source>The table was created.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Se creó la tabla.</translation>
    </message>
    <message>
        <source>Use another `tableId` or `schema`. A table that fits: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Use otro `tableId` o `schema`. Una tabla adecuada: %1</translation>
    </message>
    <message>
        <source>What answers is no BigQuery table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Lo que responde no es una tabla de BigQuery.</translation>
    </message>
    <message>
        <source>Accepts rows although the table lacks one of their columns; what belongs there is lost.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Acepta filas aunque a la tabla le falte alguna de sus columnas; lo que correspondía a ella se pierde.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Content of a service account&apos;s JSON key file or of gcloud&apos;s login file. When it is not set: the file that GOOGLE_APPLICATION_CREDENTIALS names, the login of `gcloud auth application-default login`, the metadata server of the machine, in this order.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Contenido del archivo de clave JSON de una cuenta de servicio o del archivo de inicio de sesión de gcloud. Si no se indica: el archivo que nombra GOOGLE_APPLICATION_CREDENTIALS, el inicio de sesión de `gcloud auth application-default login` o el servidor de metadatos del equipo, en este orden.</translation>
    </message>
    <message>
        <source>Create the table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Crear la tabla</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Deduplicate</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Quitar duplicados</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Id of the Google Cloud project the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>ID del proyecto de Google Cloud en el que está la tabla.</translation>
    </message>
    <message>
        <source>Ignore unknown columns</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Ignorar columnas desconocidas</translation>
    </message>
    <message>
        <source>Makes the table when it is not there (bigquery.tables.create), and with --check adds columns that are missing (bigquery.tables.update).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Crea la tabla cuando no existe (bigquery.tables.create) y, con --check, añade las columnas que faltan (bigquery.tables.update).</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Elimine uno de los dos.</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Sends the event&apos;s id as insertId, by which BigQuery drops repeats for about a minute. Switched off, a higher quota of bytes a second holds.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Envía el ID del evento como insertId, con el que BigQuery descarta repeticiones durante cerca de un minuto. Si se desactiva, rige una cuota más alta de bytes por segundo.</translation>
    </message>
    <message>
        <source>Skip invalid rows</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Omitir filas no válidas</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The dataset the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>El conjunto de datos en el que está la tabla.</translation>
    </message>
    <message>
        <source>The table the rows go to, one an event.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La tabla a la que van las filas, una por evento.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Use otro nombre.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, not a digit first.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Use letras, dígitos y guiones bajos, sin empezar por un dígito.</translation>
    </message>
    <message>
        <source>`credentials` is set, but `authentication` %1 does not use it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`credentials` está definido, pero `authentication` %1 no lo usa.</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, a column that events fill.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` contiene «%1», una columna que rellenan los eventos.</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, which is no name of a column.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` contiene «%1», que no es un nombre de columna.</translation>
    </message>
    <message>
        <source>auto: as `credentials` says; metadata: the metadata server in any case; none: requests go out without a token, as emulators want them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>auto: según `credentials`; metadata: siempre el servidor de metadatos; none: las solicitudes salen sin token, como requieren los emuladores.</translation>
    </message>
    <message>
        <source>must be a project&apos;s id such as my-project-1 (not its display name)</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>debe ser el ID de un proyecto, como my-project-1 (no su nombre visible)</translation>
    </message>
    <message>
        <source>must be a table&apos;s name without project and dataset: letters, digits, _ and -</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>debe ser el nombre de una tabla sin proyecto ni conjunto de datos: letras, dígitos, _ y -</translation>
    </message>
    <message>
        <source>must be scheme://host[:port], without a path</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>debe ser scheme://host[:port], sin ruta</translation>
    </message>
    <message>
        <source>must hold letters, digits and underscores only, and no project: that is `projectId`</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>debe contener solo letras, dígitos y guiones bajos, sin proyecto: para eso está `projectId`</translation>
    </message>
    <message>
        <source>scheme://host[:port] instead of https://bigquery.googleapis.com: a private endpoint, an emulator. Outside of googleapis.com it stands in for Google&apos;s token address too, and without credentials nothing is sent along.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>scheme://host[:port] en lugar de https://bigquery.googleapis.com: un endpoint privado, un emulador. Fuera de googleapis.com sustituye también a la dirección de tokens de Google y, sin credenciales, no se envía ninguna.</translation>
    </message>
    <message>
        <source>simple: event_id, event_type, created_at and data, all STRING; typed: created_at is a TIMESTAMP and data JSON, partitioned by the day of created_at and clustered by event_type.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>simple: event_id, event_type, created_at y data, todas STRING; typed: created_at es TIMESTAMP y data JSON, con particiones por el día de created_at y agrupación por event_type.</translation>
    </message>
    <message>
        <source>true: the good rows of a request are kept when others are refused; false: they are refused together and sent again without the guilty ones.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>true: las filas correctas de una solicitud se conservan cuando se rechazan otras; false: se rechazan todas juntas y se reenvían sin las defectuosas.</translation>
    </message>
    <message>
        <source>%1 is REPEATED and must hold one value.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 es REPEATED y debe contener un solo valor.</translation>
    </message>
    <message>
        <source>%1 is REQUIRED and events have no value for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 es REQUIRED y los eventos no tienen valor para ella.</translation>
    </message>
    <message>
        <source>%1 is of type %2 and must be %3.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 es de tipo %2 y debe ser %3.</translation>
    </message>
    <message>
        <source>It is no table but a %1.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>No es una tabla, sino %1.</translation>
    </message>
    <message>
        <source>The table is not partitioned by created_at.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La tabla no tiene particiones por created_at.</translation>
    </message>
    <message>
        <source>%1 holds a token_uri that is no address.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 contiene un token_uri que no es una dirección.</translation>
    </message>
    <message>
        <source>%1 holds credentials of type %2, which are not supported.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 contiene credenciales de tipo %2, que no se admiten.</translation>
    </message>
    <message>
        <source>%1 is a login file without client_id, client_secret or refresh_token.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 es un archivo de inicio de sesión sin client_id, client_secret o refresh_token.</translation>
    </message>
    <message>
        <source>%1 is a service account&apos;s file without client_email or private_key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 es un archivo de cuenta de servicio sin client_email o private_key.</translation>
    </message>
    <message>
        <source>%1 is neither the key of a service account nor a login of gcloud.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 no es ni la clave de una cuenta de servicio ni un inicio de sesión de gcloud.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Check GOOGLE_APPLICATION_CREDENTIALS, and who may read the file.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Compruebe GOOGLE_APPLICATION_CREDENTIALS y quién puede leer el archivo.</translation>
    </message>
    <message>
        <source>Create a JSON key for a service account in the Google Cloud console, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Cree una clave JSON para una cuenta de servicio en la consola de Google Cloud o ejecute `gcloud auth application-default login`.</translation>
    </message>
    <message>
        <source>Run `gcloud auth application-default login` again.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Vuelva a ejecutar `gcloud auth application-default login`.</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>No se puede leer el archivo de credenciales %1.</translation>
    </message>
    <message>
        <source>Use the key of a service account, `gcloud auth application-default login` without --impersonate-service-account, or the metadata server.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Use la clave de una cuenta de servicio, `gcloud auth application-default login` sin --impersonate-service-account o el servidor de metadatos.</translation>
    </message>
    <message>
        <source>Create a new JSON key for the service account.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Cree una clave JSON nueva para la cuenta de servicio.</translation>
    </message>
    <message>
        <source>The private_key of %1 cannot sign.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La private_key de %1 no puede firmar.</translation>
    </message>
    <message>
        <source>The private_key of %1 is no RSA key in PEM form.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>La private_key de %1 no es una clave RSA en formato PEM.</translation>
    </message>
    <message>
        <source>Use the JSON key file as it was downloaded; create a new key when it was changed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Use el archivo de clave JSON tal como se descargó; si se modificó, cree una clave nueva.</translation>
    </message>
    <message>
        <source>Check that the service account and its key still exist (IAM, Service Accounts, Keys), or create a new key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Compruebe que la cuenta de servicio y su clave sigan existiendo (IAM, Service Accounts, Keys) o cree una clave nueva.</translation>
    </message>
    <message>
        <source>Give the machine a service account whose access scopes hold BigQuery (or the whole cloud platform).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Asigne al equipo una cuenta de servicio cuyos ámbitos de acceso incluyan BigQuery (o toda la plataforma en la nube).</translation>
    </message>
    <message>
        <source>Outside of Google Cloud set `credentials` or GOOGLE_APPLICATION_CREDENTIALS to the JSON key of a service account, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Fuera de Google Cloud, asigne a `credentials` o GOOGLE_APPLICATION_CREDENTIALS la clave JSON de una cuenta de servicio o ejecute `gcloud auth application-default login`.</translation>
    </message>
    <message>
        <source>the login of gcloud</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>el inicio de sesión de gcloud</translation>
    </message>
    <message>
        <source>the service account %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>la cuenta de servicio %1</translation>
    </message>
    <message>
        <source>this machine from the metadata server</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>este equipo desde el servidor de metadatos</translation>
    </message>
    <message>
        <source>No token for %1:</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>No hay token para %1:</translation>
    </message>
    <message>
        <source>an answer without a token</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>una respuesta sin token</translation>
    </message>
    <message>
        <source>; its last words: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>; su última salida: %1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>no se pudo iniciar: %1</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <extracomment>destinations/command</extracomment>
        <translation>terminó por la señal %1 (%2)</translation>
    </message>
    <message>
        <source>%1 can be executed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 se puede ejecutar.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>destinations/command</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>It did not end with its input within graceMs and was sent SIGTERM.</source>
        <extracomment>destinations/command</extracomment>
        <translation>No terminó con su entrada dentro de graceMs y se le envió SIGTERM.</translation>
    </message>
    <message>
        <source>It ends when its input does.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Termina cuando termina su entrada.</translation>
    </message>
    <message>
        <source>It starts.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Se inicia.</translation>
    </message>
    <message>
        <source>It waits for events.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Espera eventos.</translation>
    </message>
    <message>
        <source>Repair what the program complains about, then retry.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Corrija aquello de lo que se queja el programa y reintente.</translation>
    </message>
    <message>
        <source>The program asks for another attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa pide otro intento.</translation>
    </message>
    <message>
        <source>The program asks to stop for now.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa pide parar por ahora.</translation>
    </message>
    <message>
        <source>The program did not answer every event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa no respondió a todos los eventos.</translation>
    </message>
    <message>
        <source>The program refused the event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa rechazó el evento.</translation>
    </message>
    <message>
        <source>The program says (exit code 78) that its configuration is wrong: correct it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa indica (código de salida 78) que su configuración es incorrecta: corríjala.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>destinations/command</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>destinations/command</extracomment>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>destinations/command</extracomment>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>destinations/command</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Grace (ms)</source>
        <extracomment>destinations/command</extracomment>
        <translation>Margen (ms)</translation>
    </message>
    <message>
        <source>Leave id out of redact.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Quite id de redact.</translation>
    </message>
    <message>
        <source>The secret for env.%1 contains the character U+0000.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El secreto de env.%1 contiene el carácter U+0000.</translation>
    </message>
    <message>
        <source>Time to end by itself after standard input is closed, and again after SIGTERM; then it is killed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Tiempo para terminar por sí mismo tras cerrarse la entrada estándar, y otra vez tras SIGTERM; después se fuerza su cierre.</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Use letras, dígitos y _.</translation>
    </message>
    <message>
        <source>Variables cannot hold it: pass the name of a file instead.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Las variables no pueden contenerlo: pase el nombre de un archivo en su lugar.</translation>
    </message>
    <message>
        <source>Where the program runs; relative to the configuration file, whose folder is the default.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Dónde se ejecuta el programa; relativo al archivo de configuración, cuya carpeta es el valor predeterminado.</translation>
    </message>
    <message>
        <source>Working directory</source>
        <extracomment>destinations/command</extracomment>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>Write [&quot;program&quot;, &quot;argument&quot;, …].</source>
        <extracomment>destinations/command</extracomment>
        <translation>Escriba [&quot;programa&quot;, &quot;argumento&quot;, …].</translation>
    </message>
    <message>
        <source>command names no program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>command no indica ningún programa.</translation>
    </message>
    <message>
        <source>env has &quot;%1&quot;, which is no name of a variable.</source>
        <extracomment>destinations/command</extracomment>
        <translation>env contiene «%1», que no es un nombre de variable.</translation>
    </message>
    <message>
        <source>redact takes out id, by which the program answers.</source>
        <extracomment>destinations/command</extracomment>
        <translation>redact quita id, con el que responde el programa.</translation>
    </message>
    <message>
        <source>Run the command by hand as this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Ejecute el comando a mano con el usuario de este programa.</translation>
    </message>
    <message>
        <source>Run the command by hand: it must wait for lines on standard input.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Ejecute el comando a mano: debe esperar líneas en la entrada estándar.</translation>
    </message>
    <message>
        <source>The program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa %1.</translation>
    </message>
    <message>
        <source>The program %1. It is started again with the next attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa %1. Se vuelve a iniciar con el próximo intento.</translation>
    </message>
    <message>
        <source>The program answered nothing within %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa no respondió nada en %1.</translation>
    </message>
    <message>
        <source>The program closed its standard input before it had answered, and stayed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa cerró su entrada estándar antes de responder y siguió en ejecución.</translation>
    </message>
    <message>
        <source>The program was ended before it had answered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Se detuvo el programa antes de que respondiera.</translation>
    </message>
    <message>
        <source>The program writes lines that are no answers to the events it was given. The last: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa escribe líneas que no responden a los eventos recibidos. La última: %1</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <extracomment>destinations/command</extracomment>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>a line that answers nothing</source>
        <extracomment>destinations/command</extracomment>
        <translation>una línea que no responde a nada</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 es una carpeta, no un programa.</translation>
    </message>
    <message>
        <source>%1 may not be executed by this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El usuario de este programa no puede ejecutar %1.</translation>
    </message>
    <message>
        <source>Correct the first entry of `command`, or install the program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Corrija el primer elemento de `command` o instale el programa.</translation>
    </message>
    <message>
        <source>Create it, or correct `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Créelo o corrija `workingDirectory`.</translation>
    </message>
    <message>
        <source>Let `command` begin with a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>`command` debe empezar por un programa.</translation>
    </message>
    <message>
        <source>Make it executable (chmod +x), or choose another program in `command`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Hágalo ejecutable (chmod +x) o elija otro programa en `command`.</translation>
    </message>
    <message>
        <source>The working directory %1 is not there or may not be entered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El directorio de trabajo %1 no existe o no se puede acceder a él.</translation>
    </message>
    <message>
        <source>There is no program %1 in PATH (%2).</source>
        <extracomment>destinations/command</extracomment>
        <translation>No hay ningún programa %1 en PATH (%2).</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>No hay ningún programa %1.</translation>
    </message>
    <message>
        <source>Write the whole path of the program in `command`, or install it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Escriba la ruta completa del programa en `command` o instálelo.</translation>
    </message>
    <message>
        <source>Additional fields</source>
        <extracomment>destinations/common</extracomment>
        <translation>Campos adicionales</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <extracomment>destinations/common</extracomment>
        <translation>Permitir http sin cifrar</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Autoridades (PEM) en las que confiar además de las del sistema.</translation>
    </message>
    <message>
        <source>Batch bytes</source>
        <extracomment>destinations/common</extracomment>
        <translation>Bytes por lote</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>destinations/common</extracomment>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Bytes in one request at most, before compression; 0 means the destination&apos;s own limit.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Máximo de bytes por solicitud, antes de comprimir; 0 significa el límite propio del destino.</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/common</extracomment>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM) shown to the server; needs `clientKey`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Certificado y cadena (PEM) que se presentan al servidor; requiere `clientKey`.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>destinations/common</extracomment>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <extracomment>destinations/common</extracomment>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>destinations/common</extracomment>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Events in one request at most.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Máximo de eventos por solicitud.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>destinations/common</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>First retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Primer reintento (ms)</translation>
    </message>
    <message>
        <source>Flush interval (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Intervalo de envío (ms)</translation>
    </message>
    <message>
        <source>How long the first waiting event waits for company.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Cuánto espera el primer evento en espera a que lleguen otros.</translation>
    </message>
    <message>
        <source>How request bodies are packed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Cómo se comprime el cuerpo de las solicitudes.</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>destinations/common</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Key of this destination in the journal; the name when it is not set. Keep it when renaming.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Clave de este destino en el diario; si no se indica, el nombre. Consérvela al cambiar el nombre.</translation>
    </message>
    <message>
        <source>Longest retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Espera máxima (ms)</translation>
    </message>
    <message>
        <source>Longest wait before the first retry.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Espera máxima antes del primer reintento.</translation>
    </message>
    <message>
        <source>Longest wait between two retries.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Espera máxima entre dos reintentos.</translation>
    </message>
    <message>
        <source>Only these events, such as type:grant.* OR data.pct&gt;=80; every event when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Solo estos eventos, como type:grant.* OR data.pct&gt;=80; si no se indica, todos los eventos.</translation>
    </message>
    <message>
        <source>Open batches at most; 1 keeps strict order.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Máximo de lotes abiertos; 1 mantiene el orden estricto.</translation>
    </message>
    <message>
        <source>Paths into the event, such as data.principalId or data.items[*].name, whose values are replaced by &quot;[redacted]&quot; before sending. All other bytes stay as they are.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Rutas dentro del evento, como data.principalId o data.items[*].name, cuyos valores se sustituyen por &quot;[redacted]&quot; antes del envío. Todos los demás bytes quedan como están.</translation>
    </message>
    <message>
        <source>Permits http:// to other machines; this machine is always allowed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Permite http:// hacia otros equipos; hacia este equipo se permite siempre.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>destinations/common</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>destinations/common</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <extracomment>destinations/common</extracomment>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>destinations/common</extracomment>
        <translation>Empezar desde</translation>
    </message>
    <message>
        <source>Static names and values added to every event.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Nombres y valores fijos que se añaden a cada evento.</translation>
    </message>
    <message>
        <source>Time for one whole request and its answer.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Tiempo para una solicitud completa y su respuesta.</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>Tiempo límite (ms)</translation>
    </message>
    <message>
        <source>Unencrypted private key (PEM) of the client certificate.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Clave privada sin cifrar (PEM) del certificado de cliente.</translation>
    </message>
    <message>
        <source>Where a new destination begins: now, beginning, or an ISO 8601 time.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Dónde empieza un destino nuevo: now, beginning o una hora ISO 8601.</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port; the environment&apos;s when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>http://host:port o socks5://host:port; si no se indica, el del entorno.</translation>
    </message>
    <message>
        <source>must be an address like https://host[:port]</source>
        <extracomment>destinations/common</extracomment>
        <translation>debe ser una dirección como https://host[:port]</translation>
    </message>
    <message>
        <source>must be http://host:port or socks5://host:port</source>
        <extracomment>destinations/common</extracomment>
        <translation>debe ser http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>must be now, beginning or a time like 2026-03-01T12:00:00Z</source>
        <extracomment>destinations/common</extracomment>
        <translation>debe ser now, beginning o una hora como 2026-03-01T12:00:00Z</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <extracomment>destinations/common</extracomment>
        <translation>debe terminar antes de cualquier ? o #</translation>
    </message>
    <message>
        <source>must not hold a user or password</source>
        <extracomment>destinations/common</extracomment>
        <translation>no debe contener usuario ni contraseña</translation>
    </message>
    <message>
        <source>must not hold a user or password; give them in the environment (https_proxy) instead</source>
        <extracomment>destinations/common</extracomment>
        <translation>no debe contener usuario ni contraseña; indíquelos en el entorno (https_proxy)</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials in the environment (https_proxy), or use another proxy.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Indique las credenciales del proxy en el entorno (https_proxy) o use otro proxy.</translation>
    </message>
    <message>
        <source>Sign in to the network this machine is connected to.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Inicie sesión en la red a la que está conectado este equipo.</translation>
    </message>
    <message>
        <source>Something on the way there does not support this request; check the address and any proxy before it.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Algo en el camino no admite esta solicitud; compruebe la dirección y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>The server answers with a redirect.</source>
        <extracomment>destinations/common</extracomment>
        <translation>El servidor responde con una redirección.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <extracomment>destinations/common</extracomment>
        <translation>El servidor redirige a %1.</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>destinations/common</extracomment>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>Correct the settings of this destination.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Corrija los ajustes de este destino.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or name the authority that signed it in `caFile`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>Renueve el certificado del servidor o indique en `caFile` la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>destinations/common</extracomment>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>destinations/common</extracomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>a web page instead of an answer</source>
        <extracomment>destinations/common</extracomment>
        <translation>una página web en lugar de una respuesta</translation>
    </message>
    <message>
        <source>A Datadog API key (not an application key).</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Una clave de API de Datadog (no una clave de aplicación).</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Check `apiKey` and that `site` is the one the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Compruebe `apiKey` y que `site` sea el sitio al que pertenece la clave.</translation>
    </message>
    <message>
        <source>Check `site` (and `endpoint`, if it is set): the logs intake does not answer there.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Compruebe `site` (y `endpoint`, si está definido): la ingesta de logs no responde ahí.</translation>
    </message>
    <message>
        <source>Datadog Logs</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog Logs</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags such as env:prod, added after type:&lt;event type&gt;.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Etiquetas como env:prod, que se añaden después de type:&lt;event type&gt;.</translation>
    </message>
    <message>
        <source>The API key is valid.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>La clave de API es válida.</translation>
    </message>
    <message>
        <source>The Datadog site the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>El sitio de Datadog al que pertenece la clave.</translation>
    </message>
    <message>
        <source>The `ddsource` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>El `ddsource` de cada log.</translation>
    </message>
    <message>
        <source>The `hostname` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>El `hostname` de cada log.</translation>
    </message>
    <message>
        <source>The `service` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>El `service` de cada log.</translation>
    </message>
    <message>
        <source>The intake accepts requests.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>La ingesta acepta solicitudes.</translation>
    </message>
    <message>
        <source>The intake answers and asks for events.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>La ingesta responde y pide eventos.</translation>
    </message>
    <message>
        <source>This endpoint offers no key check; the next step asks the intake.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Este endpoint no permite comprobar la clave; el paso siguiente consulta la ingesta.</translation>
    </message>
    <message>
        <source>Use another name; service, source, host name and tags have settings of their own.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Use otro nombre; el servicio, el origen, el nombre de host y las etiquetas tienen ajustes propios.</translation>
    </message>
    <message>
        <source>scheme://host[:port] used instead of Datadog&apos;s own hosts.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>scheme://host[:port] en lugar de los hosts propios de Datadog.</translation>
    </message>
    <message>
        <source>Choose a `path` on a file system that can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Elija un `path` en un sistema de archivos en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>Create the folder that `path` lies in, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Cree la carpeta en la que está `path` o elija otro `path`.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>destinations/file</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Free space on the disk; the events are kept and written then.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Libere espacio en el disco; los eventos se conservan y se escribirán después.</translation>
    </message>
    <message>
        <source>Give this program&apos;s user the right to write there, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Dé al usuario de este programa permiso para escribir ahí o elija otro `path`.</translation>
    </message>
    <message>
        <source>Let `path` name a file.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` debe indicar un archivo.</translation>
    </message>
    <message>
        <source>The file can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>The file has reached the largest size allowed: move it away or raise the limit.</source>
        <extracomment>destinations/file</extracomment>
        <translation>El archivo alcanzó el tamaño máximo permitido: muévalo a otro lugar o aumente el límite.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>Another program is writing to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>Otro programa está escribiendo en %1</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>No se puede crear %1</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>No se puede crear la carpeta de %1</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>No se puede consultar %1</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Cannot open %1: it is renamed again and again</source>
        <extracomment>destinations/file</extracomment>
        <translation>No se puede abrir %1: cambia de nombre una y otra vez</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>No se puede escribir en %1</translation>
    </message>
    <message>
        <source>%1 is for closed files, but nothing ever closes this one.</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 es para archivos cerrados, pero este no se cierra nunca.</translation>
    </message>
    <message>
        <source>Close after (hours)</source>
        <extracomment>destinations/file</extracomment>
        <translation>Cerrar tras (horas)</translation>
    </message>
    <message>
        <source>Close at size (MiB)</source>
        <extracomment>destinations/file</extracomment>
        <translation>Cerrar al llegar a (MiB)</translation>
    </message>
    <message>
        <source>Closed files and those of earlier periods that stay; the oldest are removed. 0: all.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Archivos cerrados y de periodos anteriores que se conservan; los más antiguos se eliminan. 0: todos.</translation>
    </message>
    <message>
        <source>Closed files kept</source>
        <extracomment>destinations/file</extracomment>
        <translation>Archivos conservados</translation>
    </message>
    <message>
        <source>Closes the file before it grows larger and begins a new one; the closed one gets the time before its ending. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Cierra el archivo antes de que supere este tamaño y empieza uno nuevo; al cerrado se le añade la hora antes de la extensión. 0: nunca.</translation>
    </message>
    <message>
        <source>Closes the file when so many hours are over, counted from 1970 UTC: 24 closes it at midnight UTC, at the first event after it. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Cierra el archivo cuando han pasado tantas horas, contadas desde 1970 UTC: 24 lo cierra a medianoche UTC, con el primer evento posterior. 0: nunca.</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>destinations/file</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Set `rotateMiB` or `rotateHours`, or let `path` name the time, such as events-%Y-%m-%d.ndjson.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Defina `rotateMiB` o `rotateHours`, o haga que `path` indique la hora, como events-%Y-%m-%d.ndjson.</translation>
    </message>
    <message>
        <source>Use %Y %m %d %H %M for the time of receipt (UTC), %{type}, or %% for a percent sign.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Use %Y %m %d %H %M para la hora de recepción (UTC), %{type} o %% para un signo de porcentaje.</translation>
    </message>
    <message>
        <source>`path` holds &quot;%1&quot;, which is no placeholder.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` contiene «%1», que no es un marcador.</translation>
    </message>
    <message>
        <source>The disk did not take the events within %1.</source>
        <extracomment>destinations/file</extracomment>
        <translation>El disco no aceptó los eventos en %1.</translation>
    </message>
    <message>
        <source>The write was ended before it was confirmed.</source>
        <extracomment>destinations/file</extracomment>
        <translation>La escritura se detuvo antes de confirmarse.</translation>
    </message>
    <message>
        <source>There is not enough memory to write the events.</source>
        <extracomment>destinations/file</extracomment>
        <translation>No hay memoria suficiente para escribir los eventos.</translation>
    </message>
    <message>
        <source>Apache Kafka</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Apache Kafka</translation>
    </message>
    <message>
        <source>Correct security, properties or the files they name.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Corrija security, properties o los archivos que indican.</translation>
    </message>
    <message>
        <source>librdkafka refuses the settings: %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka rechaza los ajustes: %1.</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>el valor de %1</translation>
    </message>
    <message>
        <source>Allow this user IDEMPOTENT_WRITE on the cluster (or WRITE on the topic, from Kafka 2.8 on).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Permita a este usuario IDEMPOTENT_WRITE en el clúster (o WRITE en el tema, a partir de Kafka 2.8).</translation>
    </message>
    <message>
        <source>Allow this user WRITE and DESCRIBE on the topic.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Permita a este usuario WRITE y DESCRIBE en el tema.</translation>
    </message>
    <message>
        <source>Check security.mechanism, security.username and security.password.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Compruebe security.mechanism, security.username y security.password.</translation>
    </message>
    <message>
        <source>Check security.protocol, caFile and the client certificate against the brokers&apos; listener.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Compruebe que security.protocol, caFile y el certificado de cliente correspondan al listener de los brokers.</translation>
    </message>
    <message>
        <source>Choose another compression.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Elija otra compresión.</translation>
    </message>
    <message>
        <source>Correct the settings of this destination, or have the brokers&apos; repaired.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Corrija los ajustes de este destino o haga corregir los de los brokers.</translation>
    </message>
    <message>
        <source>Create the topic, or correct topic in the settings of this destination.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Cree el tema o corrija topic en los ajustes de este destino.</translation>
    </message>
    <message>
        <source>The brokers&apos; policy refuses this: ask whoever runs them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>La política de los brokers lo rechaza: consulte a quien los administra.</translation>
    </message>
    <message>
        <source>Check brokers: names, ports, and that this machine may reach them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Compruebe brokers: nombres, puertos y que este equipo pueda acceder a ellos.</translation>
    </message>
    <message>
        <source>It has %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Tiene %1</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>La respuesta no tiene sentido.</translation>
    </message>
    <message>
        <source>The reports make no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Los informes no tienen sentido.</translation>
    </message>
    <message>
        <source>For example data.grantId: then the events of a grant keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Por ejemplo, data.grantId: así los eventos de una concesión mantienen su orden.</translation>
    </message>
    <message>
        <source>key must be id, type, none, or a path into data.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>key debe ser id, type, none o una ruta dentro de data.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Omítala.</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for the names.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Consulte los nombres en su CONFIGURATION.md.</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for what it may be.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Consulte los valores posibles en su CONFIGURATION.md.</translation>
    </message>
    <message>
        <source>events would go nowhere</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>los eventos no irían a ninguna parte</translation>
    </message>
    <message>
        <source>every event is settled by its delivery report</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>cada evento se resuelve con su informe de entrega</translation>
    </message>
    <message>
        <source>it is set by the settings of this destination</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>se define en los ajustes de este destino</translation>
    </message>
    <message>
        <source>it would give messages up that the journal still holds</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>daría por perdidos mensajes que el diario aún conserva</translation>
    </message>
    <message>
        <source>it would let messages arrive twice</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>permitiría que llegaran mensajes dos veces</translation>
    </message>
    <message>
        <source>it would load other people&apos;s code into this program</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>cargaría código ajeno en este programa</translation>
    </message>
    <message>
        <source>librdkafka knows no property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka no conoce la propiedad «%1».</translation>
    </message>
    <message>
        <source>librdkafka refuses the property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka rechaza la propiedad «%1».</translation>
    </message>
    <message>
        <source>properties holds %1 in clear.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties contiene %1 sin cifrar.</translation>
    </message>
    <message>
        <source>properties must not hold %1: %2.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties no debe contener %1: %2.</translation>
    </message>
    <message>
        <source>set transactional instead</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>use transactional en su lugar</translation>
    </message>
    <message>
        <source>this program answers no such call</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>este programa no atiende esa llamada</translation>
    </message>
    <message>
        <source>use brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>use brokers en su lugar</translation>
    </message>
    <message>
        <source>use compression</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>use compression en su lugar</translation>
    </message>
    <message>
        <source>Brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Each batch is a transaction: nothing is twice for read_committed consumers, over a crash too. Slower: one batch at a time.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Cada lote es una transacción: los consumidores read_committed no reciben nada dos veces, ni siquiera tras un fallo. Más lento: un lote a la vez.</translation>
    </message>
    <message>
        <source>For PLAIN and SCRAM.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Para PLAIN y SCRAM.</translation>
    </message>
    <message>
        <source>Give security.username and security.password for this mechanism.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Indique security.username y security.password para este mecanismo.</translation>
    </message>
    <message>
        <source>How to log in. OAUTHBEARER takes its settings from properties (sasl.oauthbearer.…).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Cómo iniciar sesión. OAUTHBEARER toma sus ajustes de properties (sasl.oauthbearer.…).</translation>
    </message>
    <message>
        <source>Kafka&apos;s protocol knows no proxy.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>El protocolo de Kafka no admite proxy.</translation>
    </message>
    <message>
        <source>Leave proxy out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Quite proxy.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Message key</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Clave del mensaje</translation>
    </message>
    <message>
        <source>Must exist, unless the brokers make topics by themselves.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Debe existir, salvo que los brokers creen los temas por sí mismos.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Transactional</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Transaccional</translation>
    </message>
    <message>
        <source>Use sasl_ssl (or sasl_plaintext).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Use sasl_ssl (o sasl_plaintext).</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>What the brokers&apos; logs and quotas call this program.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Cómo llaman a este programa los logs y las cuotas de los brokers.</translation>
    </message>
    <message>
        <source>Write host:port; the port is 9092 when there is none.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Escriba host:port; el puerto es 9092 si no se indica.</translation>
    </message>
    <message>
        <source>brokers has &quot;%1&quot;, which is no host:port.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokers contiene «%1», que no es host:port.</translation>
    </message>
    <message>
        <source>id, type, none, or a path like data.grantId: messages with one key keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>id, type, none o una ruta como data.grantId: los mensajes con la misma clave mantienen su orden.</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, dots, _ or -</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>debe tener de 1 a 249 letras, dígitos, puntos, _ o -</translation>
    </message>
    <message>
        <source>security.username is missing.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Falta security.username.</translation>
    </message>
    <message>
        <source>security.username is of no use with security.protocol %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.username no sirve con security.protocol %1.</translation>
    </message>
    <message>
        <source>ssl and sasl_ssl encrypt; sasl_plaintext and sasl_ssl log in with the mechanism below.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ssl y sasl_ssl cifran; sasl_plaintext y sasl_ssl inician sesión con el mecanismo de abajo.</translation>
    </message>
    <message>
        <source>The batch was ended before its delivery was reported.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>El lote se detuvo antes de que se informara de su entrega.</translation>
    </message>
    <message>
        <source>, %1 of them without a leader now</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>, %1 de ellas sin líder ahora</translation>
    </message>
    <message>
        <source>The request is not made of records.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>La solicitud no se compone de registros.</translation>
    </message>
    <message>
        <source>No report within the time of a transaction.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Ningún informe dentro del tiempo de una transacción.</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>una excepción de tipo desconocido</translation>
    </message>
    <message>
        <source>an exception without words</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>una excepción sin texto</translation>
    </message>
    <message>
        <source>Tell the author of the plug-in, or use another version of it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Informe al autor del complemento o use otra versión.</translation>
    </message>
    <message>
        <source>The plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>El complemento falla: %1</translation>
    </message>
    <message>
        <source>The plug-in gave no answer within %1.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>El complemento no respondió en %1.</translation>
    </message>
    <message>
        <source>The request was ended before it was answered.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>La solicitud se detuvo antes de recibir respuesta.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>Correct its settings.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Corrija sus ajustes.</translation>
    </message>
    <message>
        <source>The plug-in cannot make this destination: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>El complemento no puede crear este destino: %1</translation>
    </message>
    <message>
        <source>The plug-in fails to check it: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>El complemento falla al comprobarlo: %1</translation>
    </message>
    <message>
        <source>it calls itself %1, its metadata %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>se llama a sí mismo %1; sus metadatos, %2</translation>
    </message>
    <message>
        <source>it fails to describe itself: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>falla al describirse: %1</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no tiene rótulo</translation>
    </message>
    <message>
        <source>it has no test</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no tiene prueba</translation>
    </message>
    <message>
        <source>it made nothing</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no creó nada</translation>
    </message>
    <message>
        <source>its setting %1 has no label or no help</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>su ajuste %1 no tiene rótulo o ayuda</translation>
    </message>
    <message>
        <source>its setting %1 has the name of another one</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>su ajuste %1 tiene el nombre de otro</translation>
    </message>
    <message>
        <source>the default of its setting %1 is none of the choices</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>el valor predeterminado de su ajuste %1 no es ninguna de las opciones</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of its settings has other characters than letters and digits</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>la clave «%1» de sus ajustes tiene caracteres que no son letras ni dígitos</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1 pertenece a otro usuario</translation>
    </message>
    <message>
        <source>%1 can be written to by others (chmod go-w %2)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>otros pueden escribir en %1 (chmod go-w %2)</translation>
    </message>
    <message>
        <source>a destination that is built in</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>un destino integrado</translation>
    </message>
    <message>
        <source>it cannot be loaded: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no se puede cargar: %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it does not have the interface that it names</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no tiene la interfaz que indica</translation>
    </message>
    <message>
        <source>it fails to start: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>falla al iniciarse: %1</translation>
    </message>
    <message>
        <source>it is a plug-in for something else (%1)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>es un complemento para otra cosa (%1)</translation>
    </message>
    <message>
        <source>it is made for version %1 of the plug-in interface, and this program has version %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>está hecho para la versión %1 de la interfaz de complementos, y este programa tiene la versión %2</translation>
    </message>
    <message>
        <source>it is no Qt plug-in, or was built for another Qt</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no es un complemento de Qt o se compiló para otro Qt</translation>
    </message>
    <message>
        <source>its metadata has no &quot;type&quot; of small letters, digits and hyphens</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>sus metadatos no tienen un «type» de letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>its type %1 is that of %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>su tipo %1 es el de %2</translation>
    </message>
    <message>
        <source>Repair what the destination complains about, then retry.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Corrija aquello de lo que se queja el destino y reintente.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s answer is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>La respuesta del complemento no es ninguna de las posibles.</translation>
    </message>
    <message>
        <source>The plug-in&apos;s outcome is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>El resultado del complemento no es ninguno de los posibles.</translation>
    </message>
    <message>
        <source>cannot be checked, because the plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>no se puede comprobar porque el complemento falla: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <extracomment>destinations</extracomment>
        <translation>%1 no se usa: %2.</translation>
    </message>
    <message>
        <source>its type %1 is that of a plug-in that is loaded already</source>
        <extracomment>destinations</extracomment>
        <translation>su tipo %1 es el de un complemento ya cargado</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>destinations</extracomment>
        <translation>esa carpeta no existe</translation>
    </message>
    <message>
        <source>Check host and port, `proxy` if one is used, and that no firewall is in between.</source>
        <extracomment>destinations</extracomment>
        <translation>Compruebe host y puerto, `proxy` si se usa uno, y que ningún cortafuegos se interponga.</translation>
    </message>
    <message>
        <source>Check host and port, or raise `timeoutMs`.</source>
        <extracomment>destinations</extracomment>
        <translation>Compruebe host y puerto o aumente `timeoutMs`.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <extracomment>destinations</extracomment>
        <translation>Compruebe que el puerto use TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Check the address for mistakes, and this machine&apos;s connection to the network.</source>
        <extracomment>destinations</extracomment>
        <translation>Compruebe que la dirección no tenga errores y que este equipo esté conectado a la red.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of destination.</source>
        <extracomment>destinations</extracomment>
        <translation>«%1» no es un tipo de destino.</translation>
    </message>
    <message>
        <source>Use datadog, splunk, s3, bigquery, kafka, webhook, file or command.</source>
        <extracomment>destinations</extracomment>
        <translation>Use datadog, splunk, s3, bigquery, kafka, webhook, file o command.</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from a container, and there is none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El perfil de AWS «%1» requiere claves de un contenedor, y no hay ninguno.</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from the environment, which holds none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El perfil de AWS «%1» requiere claves del entorno, que no contiene ninguna.</translation>
    </message>
    <message>
        <source>AWS_CONTAINER_CREDENTIALS_FULL_URI names a place credentials are not read from.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_CREDENTIALS_FULL_URI indica un lugar del que no se leen credenciales.</translation>
    </message>
    <message>
        <source>Create it with `aws configure --profile %1`, or correct `profile`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Créelo con `aws configure --profile %1` o corrija `profile`.</translation>
    </message>
    <message>
        <source>Give it keys: `aws configure export-credentials --profile %1 --format env` prints those of a sign-on for the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Proporciónele claves: `aws configure export-credentials --profile %1 --format env` muestra las de un inicio de sesión para las variables AWS_*.</translation>
    </message>
    <message>
        <source>No AWS credentials were found, and instance metadata is switched off.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>No se encontraron credenciales de AWS y los metadatos de la instancia están desactivados.</translation>
    </message>
    <message>
        <source>Run it where AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Ejecútelo donde esté definido AWS_CONTAINER_CREDENTIALS_RELATIVE_URI o _FULL_URI.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Defina `accessKeyId` y `secretAccessKey`, `profile` o las variables AWS_*.</translation>
    </message>
    <message>
        <source>Set source_profile, credential_source or web_identity_token_file.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Defina source_profile, credential_source o web_identity_token_file.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; %2.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El perfil de AWS «%1» %2.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is in neither ~/.aws/config nor ~/.aws/credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El perfil de AWS «%1» no está en ~/.aws/config ni en ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is its own source.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El perfil de AWS «%1» es su propio origen.</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; has no source of credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El rol del perfil de AWS «%1» no tiene un origen de credenciales.</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; wants a code from a device (mfa_serial).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El rol del perfil de AWS «%1» requiere un código de un dispositivo (mfa_serial).</translation>
    </message>
    <message>
        <source>Use a role that a program without a person may assume.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Use un rol que un programa pueda asumir sin intervención de una persona.</translation>
    </message>
    <message>
        <source>Use https, this machine, 169.254.170.2 or 169.254.170.23.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Use https, este equipo, 169.254.170.2 o 169.254.170.23.</translation>
    </message>
    <message>
        <source>holds no keys and no role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>no contiene claves ni rol</translation>
    </message>
    <message>
        <source>uses single sign-on, which is not supported</source>
        <extracomment>destinations/s3</extracomment>
        <translation>usa inicio de sesión único, que no se admite</translation>
    </message>
    <message>
        <source>Check the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe el archivo que indica AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE.</translation>
    </message>
    <message>
        <source>Check the file that AWS_WEB_IDENTITY_TOKEN_FILE or the profile names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe el archivo que indica AWS_WEB_IDENTITY_TOKEN_FILE o el perfil.</translation>
    </message>
    <message>
        <source>Check the role, its trust policy and external id, or the credentials it is assumed with.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe el rol, su política de confianza y el ID externo, o las credenciales con las que se asume.</translation>
    </message>
    <message>
        <source>No credentials from %1: %2</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Sin credenciales de %1: %2</translation>
    </message>
    <message>
        <source>No credentials from %1: HTTP %2 %3 %4</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Sin credenciales de %1: HTTP %2 %3 %4</translation>
    </message>
    <message>
        <source>Outside of AWS set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Fuera de AWS, defina `accessKeyId` y `secretAccessKey`, `profile` o las variables AWS_*.</translation>
    </message>
    <message>
        <source>The container&apos;s token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>No se puede leer el token del contenedor %1.</translation>
    </message>
    <message>
        <source>The web identity token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>No se puede leer el token de identidad web %1.</translation>
    </message>
    <message>
        <source>an answer without credentials</source>
        <extracomment>destinations/s3</extracomment>
        <translation>una respuesta sin credenciales</translation>
    </message>
    <message>
        <source>the container&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>los metadatos del contenedor</translation>
    </message>
    <message>
        <source>the instance&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>los metadatos de la instancia</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>An empty object was written under the prefix.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Se escribió un objeto vacío con el prefijo.</translation>
    </message>
    <message>
        <source>The empty object %1 stays: removing it is not allowed, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El objeto vacío %1 permanece: no hay permiso para eliminarlo, pero no es necesario.</translation>
    </message>
    <message>
        <source>The empty object was removed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Se eliminó el objeto vacío.</translation>
    </message>
    <message>
        <source>The keys are accepted and the bucket is there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Las claves se aceptan y el bucket existe.</translation>
    </message>
    <message>
        <source>The keys are accepted; listing is not allowed to them, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Las claves se aceptan; no tienen permiso para listar, pero no es necesario.</translation>
    </message>
    <message>
        <source>must be a bucket&apos;s name: 3 to 63 lower-case letters, digits, dots and dashes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe ser el nombre de un bucket: de 3 a 63 letras minúsculas, dígitos, puntos y guiones</translation>
    </message>
    <message>
        <source>must be the bucket&apos;s name alone, without s3://</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe ser solo el nombre del bucket, sin s3://</translation>
    </message>
    <message>
        <source>must be the name of a bucket; write the alias of an access point instead of its ARN</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe ser el nombre de un bucket; escriba el alias de un punto de acceso en lugar de su ARN</translation>
    </message>
    <message>
        <source>must have at most %1 bytes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe tener como máximo %1 bytes</translation>
    </message>
    <message>
        <source>must not begin or end with a slash or hold two in a row: parts are joined by one</source>
        <extracomment>destinations/s3</extracomment>
        <translation>no debe empezar ni terminar con una barra ni contener dos seguidas: las partes se unen con una</translation>
    </message>
    <message>
        <source>must not hold . or .. as a part</source>
        <extracomment>destinations/s3</extracomment>
        <translation>no debe contener . ni .. como parte</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <extracomment>destinations/s3</extracomment>
        <translation>no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>Allow s3:PutObject on the prefix for these credentials (bucket policy, IAM policy, and kms:GenerateDataKey with SSE-KMS). Batches that were open when `prefix` was changed still go to the old one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Permita s3:PutObject en el prefijo para estas credenciales (política del bucket, política de IAM y kms:GenerateDataKey con SSE-KMS). Los lotes que estaban abiertos cuando se cambió `prefix` siguen yendo al anterior.</translation>
    </message>
    <message>
        <source>Check `accessKeyId` or the profile: the provider does not know the key.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe `accessKeyId` o el perfil: el proveedor no conoce la clave.</translation>
    </message>
    <message>
        <source>Check `bucket`, `region`, `endpoint` and `pathStyle`: nothing takes objects there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe `bucket`, `region`, `endpoint` y `pathStyle`: ahí nada acepta objetos.</translation>
    </message>
    <message>
        <source>Check `kmsKeyId`: the key must be enabled, in the bucket&apos;s region, and usable by these credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe `kmsKeyId`: la clave debe estar activada, en la región del bucket, y poder usarse con estas credenciales.</translation>
    </message>
    <message>
        <source>Check `secretAccessKey`, and that no proxy changes requests.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe `secretAccessKey` y que ningún proxy modifique las solicitudes.</translation>
    </message>
    <message>
        <source>Check the account at the provider.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Compruebe la cuenta en el proveedor.</translation>
    </message>
    <message>
        <source>Correct `bucket`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Corrija `bucket`.</translation>
    </message>
    <message>
        <source>Correct the setting that the answer names (storage class, encryption, tags, bucket).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Corrija el ajuste que indica la respuesta (clase de almacenamiento, cifrado, etiquetas, bucket).</translation>
    </message>
    <message>
        <source>Create the bucket, or correct `bucket`, `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Cree el bucket o corrija `bucket`, `endpoint` y `pathStyle`.</translation>
    </message>
    <message>
        <source>Renew the credentials; those from files and profiles are read again at the next attempt.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Renueve las credenciales; las de archivos y perfiles se vuelven a leer en el próximo intento.</translation>
    </message>
    <message>
        <source>Set `region` to %1, and check `endpoint`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Asigne %1 a `region` y compruebe `endpoint`.</translation>
    </message>
    <message>
        <source>Set `region` to the bucket&apos;s region, and check `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Asigne a `region` la región del bucket y compruebe `endpoint` y `pathStyle`.</translation>
    </message>
    <message>
        <source>The store answers without words.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El almacén responde sin texto.</translation>
    </message>
    <message>
        <source>The store does not know one of the headers. If it is If-None-Match, set `conditionalWrites` to false.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El almacén no conoce una de las cabeceras. Si es If-None-Match, asigne false a `conditionalWrites`.</translation>
    </message>
    <message>
        <source>A profile of ~/.aws/config and ~/.aws/credentials: keys, an assumed role, or a web identity.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Un perfil de ~/.aws/config y ~/.aws/credentials: claves, un rol asumido o una identidad web.</translation>
    </message>
    <message>
        <source>ARN of a role that is assumed with the credentials found.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ARN de un rol que se asume con las credenciales encontradas.</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Perfil de AWS</translation>
    </message>
    <message>
        <source>Access key id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>Access key. When it is not set, credentials come from `profile`, or from the environment, a web identity, the default profile, the container&apos;s or the instance&apos;s metadata, in this order.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clave de acceso. Si no se indica, las credenciales proceden de `profile` o del entorno, una identidad web, el perfil predeterminado y los metadatos del contenedor o de la instancia, en este orden.</translation>
    </message>
    <message>
        <source>An access key needs both its id and its secret.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Una clave de acceso necesita tanto su ID como su secreto.</translation>
    </message>
    <message>
        <source>Belongs to `accessKeyId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Corresponde a `accessKeyId`.</translation>
    </message>
    <message>
        <source>Both `accessKeyId` and `profile` are set; only one can be used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Están definidos `accessKeyId` y `profile`; solo se puede usar uno de los dos.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Bucket en la ruta</translation>
    </message>
    <message>
        <source>Conditional writes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Escrituras condicionales</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Id, ARN or alias of the key for aws:kms; the account&apos;s own key when it is not set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ID, ARN o alias de la clave para aws:kms; si no se indica, la clave propia de la cuenta.</translation>
    </message>
    <message>
        <source>KMS key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clave KMS</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Object tags, at most ten; need s3:PutObjectTagging.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Etiquetas de objeto, diez como máximo; requieren s3:PutObjectTagging.</translation>
    </message>
    <message>
        <source>Of temporary keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>De claves temporales.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Elimine algunas.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Sends If-None-Match: * so that an object is never written twice. Switch it off for stores that do not know the header: a repeated write then replaces the object by the same one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Envía If-None-Match: * para que un objeto nunca se escriba dos veces. Desactívelo para almacenes que no conozcan esta cabecera: una escritura repetida sustituye entonces el objeto por el mismo.</translation>
    </message>
    <message>
        <source>Server-side encryption: none leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Cifrado en el servidor: none lo deja a cargo del bucket.</translation>
    </message>
    <message>
        <source>Session token</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey` too.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Defina también `accessKeyId` y `secretAccessKey`.</translation>
    </message>
    <message>
        <source>Set `roleArn`, or remove `externalId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Defina `roleArn` o elimine `externalId`.</translation>
    </message>
    <message>
        <source>Set `sse` to aws:kms.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Asigne aws:kms a `sse`.</translation>
    </message>
    <message>
        <source>Set both `accessKeyId` and `secretAccessKey`, or none of them.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Defina `accessKeyId` y `secretAccessKey`, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>The bucket the objects go to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>El bucket al que van los objetos.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region. When the bucket says that it lies in another one, that is used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>La región del bucket. Si el bucket indica que está en otra, se usa esa.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and + - = . _ : / @; names up to 128, values up to 256 characters.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Use letras, dígitos, espacios y + - = . _ : / @; nombres de hasta 128 caracteres, valores de hasta 256.</translation>
    </message>
    <message>
        <source>What the keys begin with, without slashes at its ends. Batches that are open when it is changed keep their keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Con qué empiezan las claves, sin barras en los extremos. Los lotes abiertos en el momento de cambiarlo conservan sus claves.</translation>
    </message>
    <message>
        <source>What the role&apos;s trust policy asks for; needs `roleArn`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Lo que pide la política de confianza del rol; requiere `roleArn`.</translation>
    </message>
    <message>
        <source>`externalId` is set without a role.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`externalId` está definido sin un rol.</translation>
    </message>
    <message>
        <source>`kmsKeyId` is set but `sse` does not use it.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`kmsKeyId` está definido, pero `sse` no lo usa.</translation>
    </message>
    <message>
        <source>`sessionToken` is set without the key it belongs to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`sessionToken` está definido sin la clave a la que corresponde.</translation>
    </message>
    <message>
        <source>`tags` holds &quot;%1&quot;, which S3 does not take.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` contiene «%1», que S3 no acepta.</translation>
    </message>
    <message>
        <source>`tags` holds %1 tags; S3 takes at most 10.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` contiene %1 etiquetas; S3 acepta como máximo 10.</translation>
    </message>
    <message>
        <source>default leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>default lo deja a cargo del bucket.</translation>
    </message>
    <message>
        <source>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, when the first event was received), which Athena, Glue and Spark read as partitions.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, cuando se recibió el primer evento), que Athena, Glue y Spark leen como particiones.</translation>
    </message>
    <message>
        <source>https://host/bucket/key instead of https://bucket.host/key. When it is not set: true with an endpoint and for buckets with dots in their names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>https://host/bucket/key en lugar de https://bucket.host/key. Si no se indica: true con un endpoint y para buckets con puntos en el nombre.</translation>
    </message>
    <message>
        <source>must be a key&apos;s id, ARN or alias</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe ser el ID, el ARN o el alias de una clave</translation>
    </message>
    <message>
        <source>must be a role&apos;s ARN such as arn:aws:iam::123456789012:role/archive</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe ser el ARN de un rol, como arn:aws:iam::123456789012:role/archive</translation>
    </message>
    <message>
        <source>must be the name of a region such as eu-west-1</source>
        <extracomment>destinations/s3</extracomment>
        <translation>debe ser el nombre de una región, como eu-west-1</translation>
    </message>
    <message>
        <source>scheme://host[:port] of a compatible store (MinIO, R2, Wasabi …) instead of Amazon&apos;s hosts; roles are assumed there too, unless AWS_ENDPOINT_URL_STS is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>scheme://host[:port] de un almacén compatible (MinIO, R2, Wasabi …) en lugar de los hosts de Amazon; los roles también se asumen ahí, salvo que esté definido AWS_ENDPOINT_URL_STS.</translation>
    </message>
    <message>
        <source>Check `hecToken`: it must exist in Splunk and be enabled.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Compruebe `hecToken`: debe existir en Splunk y estar activado.</translation>
    </message>
    <message>
        <source>Check `hecUrl`: no HTTP Event Collector answers there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Compruebe `hecUrl`: ahí no responde ningún HTTP Event Collector.</translation>
    </message>
    <message>
        <source>Create the index in Splunk, allow it for the token, or correct `index`.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Cree el índice en Splunk, permítalo para el token o corrija `index`.</translation>
    </message>
    <message>
        <source>Let any proxy before Splunk pass the header X-Splunk-Request-Channel, or switch indexer acknowledgement off for this token.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Haga que cualquier proxy delante de Splunk deje pasar la cabecera X-Splunk-Request-Channel o desactive la confirmación del indexador para este token.</translation>
    </message>
    <message>
        <source>Splunk accepted the events but gave no ackId to ask for.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk aceptó los eventos, pero no dio un ackId por el que preguntar.</translation>
    </message>
    <message>
        <source>Splunk cannot be asked whether the events are indexed: let any proxy before it pass /services/collector/ack, or set `ack` to off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>No se puede preguntar a Splunk si los eventos están indexados: haga que cualquier proxy intermedio deje pasar /services/collector/ack o asigne off a `ack`.</translation>
    </message>
    <message>
        <source>Splunk found no event in the request: a proxy may have emptied it, or set `compression` to none.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk no encontró ningún evento en la solicitud: es posible que un proxy la haya vaciado; si no, asigne none a `compression`.</translation>
    </message>
    <message>
        <source>Splunk gave a code this version does not know; look it up in Splunk&apos;s documentation.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk devolvió un código que esta versión no conoce; búsquelo en la documentación de Splunk.</translation>
    </message>
    <message>
        <source>Switch indexer acknowledgement on for this token in Splunk, or set `ack` to auto or off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Active la confirmación del indexador para este token en Splunk o asigne auto u off a `ack`.</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>La respuesta no es propia del HTTP Event Collector de Splunk.</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s acknowledgement endpoint.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>La respuesta no es propia del endpoint de confirmación de Splunk.</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Acknowledgement timeout (ms)</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Límite de confirmación (ms)</translation>
    </message>
    <message>
        <source>Address of the HTTP Event Collector, such as https://splunk.example.com:8088.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Dirección del HTTP Event Collector, como https://splunk.example.com:8088.</translation>
    </message>
    <message>
        <source>HEC URL</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>URL de HEC</translation>
    </message>
    <message>
        <source>HEC token</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Token de HEC</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Index the events go to.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Índice al que van los eventos.</translation>
    </message>
    <message>
        <source>Indexer acknowledgement: an event counts as delivered once Splunk says that it is indexed. auto follows the token, on insists, off counts an accepted event as delivered.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Confirmación del indexador: un evento cuenta como entregado cuando Splunk indica que está indexado. auto sigue al token, on la exige, off cuenta como entregado un evento aceptado.</translation>
    </message>
    <message>
        <source>No health report is offered there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Ahí no se ofrece ningún informe de estado.</translation>
    </message>
    <message>
        <source>Source type</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Tipo de origen</translation>
    </message>
    <message>
        <source>Splunk HEC</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk HEC</translation>
    </message>
    <message>
        <source>Splunk is healthy.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk funciona correctamente.</translation>
    </message>
    <message>
        <source>The `host` of every event; Splunk&apos;s own choice when it is not set.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>El `host` de cada evento; si no se indica, lo elige Splunk.</translation>
    </message>
    <message>
        <source>The `source` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>El `source` de cada evento.</translation>
    </message>
    <message>
        <source>The `sourcetype` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>El `sourcetype` de cada evento.</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>El token se acepta.</translation>
    </message>
    <message>
        <source>Token of the HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Token del HTTP Event Collector.</translation>
    </message>
    <message>
        <source>What Splunk has not acknowledged for so long is sent again.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Lo que Splunk no ha confirmado en este tiempo se envía de nuevo.</translation>
    </message>
    <message>
        <source>A batch of several events was given to a webhook that sends them singly.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Se entregó un lote de varios eventos a un webhook que los envía de uno en uno.</translation>
    </message>
    <message>
        <source>Check `url`: the receiver takes no events there.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Compruebe `url`: el receptor no acepta eventos ahí.</translation>
    </message>
    <message>
        <source>Check the credentials (`auth`, `secret`) that the receiver expects.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Compruebe las credenciales (`auth`, `secret`) que espera el receptor.</translation>
    </message>
    <message>
        <source>The receiver accepts requests.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>El receptor acepta solicitudes.</translation>
    </message>
    <message>
        <source>The receiver answers and asks for events.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>El receptor responde y pide eventos.</translation>
    </message>
    <message>
        <source>The receiver answers.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>El receptor responde.</translation>
    </message>
    <message>
        <source>The receiver answers; only an event can show that it takes one.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>El receptor responde; solo un evento puede mostrar si los acepta.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A user name for basic authentication cannot hold a colon.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Un nombre de usuario para autenticación básica no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>Basic authentication needs a user and a password.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>La autenticación básica necesita un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>La autenticación Bearer necesita un token.</translation>
    </message>
    <message>
        <source>Correct `auth.user`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Corrija `auth.user`.</translation>
    </message>
    <message>
        <source>Credentials are set but `auth.type` does not use them.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Hay credenciales definidas, pero `auth.type` no las usa.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Further request headers. They are not secret: credentials belong to auth.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Otras cabeceras de la solicitud. No son secretas: las credenciales corresponden a auth.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>How the receiver knows the sender.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Cómo reconoce el receptor al remitente.</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Contraseña para autenticación básica.</translation>
    </message>
    <message>
        <source>Remove it from `headers`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Elimínelo de `headers`.</translation>
    </message>
    <message>
        <source>Set `auth.token`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Defina `auth.token`.</translation>
    </message>
    <message>
        <source>Set `auth.type` to basic or bearer.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Asigne basic o bearer a `auth.type`.</translation>
    </message>
    <message>
        <source>Set `auth.user` and `auth.password`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Defina `auth.user` y `auth.password`.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Signs each request as Grantex does: X-Grantex-Signature-V2 is sha256= and the hex HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, over the body as it is on the wire (after compression).</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Firma cada solicitud como lo hace Grantex: X-Grantex-Signature-V2 es sha256= y el HMAC-SHA256 hexadecimal de &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, sobre el cuerpo tal como se transmite (tras la compresión).</translation>
    </message>
    <message>
        <source>The value of header &quot;%1&quot; holds control characters.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>El valor de la cabecera «%1» contiene caracteres de control.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token for bearer authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Token para autenticación Bearer.</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Use letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>User for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Usuario para autenticación básica.</translation>
    </message>
    <message>
        <source>Where the events are posted.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Adónde se envían los eventos.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>`headers` holds &quot;%1&quot;, which is no header name.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`headers` contiene «%1», que no es un nombre de cabecera.</translation>
    </message>
    <message>
        <source>array: a JSON array; ndjson: one event a line; single: one request for each event.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>array: una matriz JSON; ndjson: un evento por línea; single: una solicitud por evento.</translation>
    </message>
    <message>
        <source>must be an address like https://host/path</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>debe ser una dirección como https://host/path</translation>
    </message>
    <message>
        <source>must not hold a user or password; use auth.user and auth.password</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>no debe contener usuario ni contraseña; use auth.user y auth.password</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <extracomment>event</extracomment>
        <translation>El JSON tiene más de 1024 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <extracomment>event</extracomment>
        <translation>El JSON no es un objeto.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <extracomment>event</extracomment>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <extracomment>event</extracomment>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an event.</source>
        <extracomment>event</extracomment>
        <translation>«%1» no es una ruta dentro de un evento.</translation>
    </message>
    <message>
        <source>Write member names joined by dots, such as data.principalId or data.items[*].name.</source>
        <extracomment>event</extracomment>
        <translation>Escriba nombres de miembros unidos por puntos, como data.principalId o data.items[*].name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column.</source>
        <extracomment>export</extracomment>
        <translation>«%1» no es una columna.</translation>
    </message>
    <message>
        <source>Columns are %1, or a path such as data.pct.</source>
        <extracomment>export</extracomment>
        <translation>Las columnas son %1 o una ruta como data.pct.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>files</extracomment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <extracomment>files</extracomment>
        <translation>%1 es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>files</extracomment>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>files</extracomment>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is a SQLite database.</source>
        <extracomment>files</extracomment>
        <translation>El archivo es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>The file is no text: it holds zero bytes.</source>
        <extracomment>files</extracomment>
        <translation>El archivo no es texto: contiene bytes nulos.</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not read here.</source>
        <extracomment>files</extracomment>
        <translation>El archivo está comprimido de un modo que aquí no se lee.</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, which JSON files are not.</source>
        <extracomment>files</extracomment>
        <translation>El archivo es texto en UTF-16, lo que no corresponde a un archivo JSON.</translation>
    </message>
    <message>
        <source>To look at a journal, start the program with the profile or configuration that names it.</source>
        <extracomment>files</extracomment>
        <translation>Para ver un diario, inicie el programa con el perfil o la configuración que lo indica.</translation>
    </message>
    <message>
        <source>Unpack it first; only gzip (.gz) is read as it is.</source>
        <extracomment>files</extracomment>
        <translation>Descomprímalo antes; solo gzip (.gz) se lee tal cual.</translation>
    </message>
    <message>
        <source>Only the first 512 GiB of a file are read.</source>
        <extracomment>files</extracomment>
        <translation>Solo se leen los primeros 512 GiB de un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1.</source>
        <extracomment>files</extracomment>
        <translation>No se puede seguir leyendo el archivo: %1.</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened.</source>
        <extracomment>files</extracomment>
        <translation>El archivo ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>files</extracomment>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read any more: %1.</source>
        <extracomment>files</extracomment>
        <translation>El archivo ya no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The file holds no such event.</source>
        <extracomment>files</extracomment>
        <translation>El archivo no contiene ese evento.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line.</source>
        <extracomment>files</extracomment>
        <translation>El archivo termina en medio de esta línea.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>La línea supera los 16 MiB.</translation>
    </message>
    <message>
        <source>The event is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>El evento supera los 16 MiB.</translation>
    </message>
    <message>
        <source>The file ends before the blank line that would end this event.</source>
        <extracomment>files</extracomment>
        <translation>El archivo termina antes de la línea en blanco que cerraría este evento.</translation>
    </message>
    <message>
        <source>Free some space there, or name another directory in TMPDIR.</source>
        <extracomment>files</extracomment>
        <translation>Libere espacio ahí o indique otro directorio en TMPDIR.</translation>
    </message>
    <message>
        <source>The unpacked events cannot be kept in %1: %2.</source>
        <extracomment>files</extracomment>
        <translation>Los eventos descomprimidos no se pueden guardar en %1: %2.</translation>
    </message>
    <message>
        <source>The packed data is damaged: what follows cannot be unpacked.</source>
        <extracomment>files</extracomment>
        <translation>Los datos comprimidos están dañados: lo que sigue no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The packed file ends too early: what would follow is missing.</source>
        <extracomment>files</extracomment>
        <translation>El archivo comprimido termina antes de tiempo: falta lo que seguiría.</translation>
    </message>
    <message>
        <source>A text in this object is not closed on its line.</source>
        <extracomment>files</extracomment>
        <translation>Un texto de este objeto no se cierra en su línea.</translation>
    </message>
    <message>
        <source>The file ends before the ] of its list.</source>
        <extracomment>files</extracomment>
        <translation>El archivo termina antes del ] de su lista.</translation>
    </message>
    <message>
        <source>The object is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>El objeto supera los 16 MiB.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <extracomment>files</extracomment>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This object is never closed.</source>
        <extracomment>files</extracomment>
        <translation>Este objeto no se cierra nunca.</translation>
    </message>
    <message>
        <source>This stands behind the end of the list.</source>
        <extracomment>files</extracomment>
        <translation>Esto está después del final de la lista.</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 no es una duración.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <extracomment>filter</extracomment>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 is no state of a row; known are %2.</source>
        <extracomment>filter</extracomment>
        <translation>%1 no es un estado de fila; los conocidos son %2.</translation>
    </message>
    <message>
        <source>%1 is no time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 no es una hora.</translation>
    </message>
    <message>
        <source>2026-03-01T12:00Z, 14:02, today, now-5m</source>
        <extracomment>filter</extracomment>
        <translation>2026-03-01T12:00Z, 14:02, today, now-5m</translation>
    </message>
    <message>
        <source>A regular expression fits text only.</source>
        <extracomment>filter</extracomment>
        <translation>Una expresión regular solo se aplica a texto.</translation>
    </message>
    <message>
        <source>Every event has this.</source>
        <extracomment>filter</extracomment>
        <translation>Todos los eventos lo tienen.</translation>
    </message>
    <message>
        <source>age is compared with &lt; or &gt;.</source>
        <extracomment>filter</extracomment>
        <translation>age se compara con &lt; o &gt;.</translation>
    </message>
    <message>
        <source>is takes a word after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>is lleva una palabra después de dos puntos.</translation>
    </message>
    <message>
        <source>last takes one length of time after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>last lleva una duración después de dos puntos.</translation>
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
        <translation>mayor que</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>filter</extracomment>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>filter</extracomment>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>filter</extracomment>
        <translation>menor que</translation>
    </message>
    <message>
        <source>both sides; a space says the same</source>
        <extracomment>filter</extracomment>
        <translation>ambas partes; un espacio significa lo mismo</translation>
    </message>
    <message>
        <source>either of both sides</source>
        <extracomment>filter</extracomment>
        <translation>una de las dos partes</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>filter</extracomment>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>filter</extracomment>
        <translation>no es</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <extracomment>filter</extracomment>
        <translation>coincide con una expresión regular</translation>
    </message>
    <message>
        <source>matches, case-blind, with * and ?</source>
        <extracomment>filter</extracomment>
        <translation>coincide, sin distinguir mayúsculas, con * y ?</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <extracomment>filter</extracomment>
        <translation>hasta, inclusive</translation>
    </message>
    <message>
        <source>what follows must not hold; - says the same</source>
        <extracomment>filter</extracomment>
        <translation>lo que sigue no debe cumplirse; - significa lo mismo</translation>
    </message>
    <message>
        <source>whether the event has it, such as has:data.pct</source>
        <extracomment>filter</extracomment>
        <translation>si el evento lo tiene, como has:data.pct</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (case matters)</source>
        <extracomment>filter</extracomment>
        <translation>%1 (distingue mayúsculas)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>filter</extracomment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>filter</extracomment>
        <translation>eventos %1</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>filter</extracomment>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>filter</extracomment>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>filter</extracomment>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>filter</extracomment>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>filter</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>filter</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>filter</extracomment>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>filter</extracomment>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>filter</extracomment>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>filter</extracomment>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>filter</extracomment>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>all events</source>
        <extracomment>filter</extracomment>
        <translation>todos los eventos</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>filter</extracomment>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>filter</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>filter</extracomment>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>filter</extracomment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>filter</extracomment>
        <translation>menor que %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>both %1</source>
        <extracomment>filter</extracomment>
        <translation>a la vez %1</translation>
    </message>
    <message>
        <source>but no %1</source>
        <extracomment>filter</extracomment>
        <translation>pero no %1</translation>
    </message>
    <message>
        <source>but not %1</source>
        <extracomment>filter</extracomment>
        <translation>pero no %1</translation>
    </message>
    <message>
        <source>containing %1</source>
        <extracomment>filter</extracomment>
        <translation>que contienen %1</translation>
    </message>
    <message>
        <source>either %1</source>
        <extracomment>filter</extracomment>
        <translation>o bien %1</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>filter</extracomment>
        <translation>eventos</translation>
    </message>
    <message>
        <source>events %1</source>
        <extracomment>filter</extracomment>
        <translation>eventos %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <extracomment>filter</extracomment>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>for principal %1</source>
        <extracomment>filter</extracomment>
        <translation>para el mandante %1</translation>
    </message>
    <message>
        <source>from agent %1</source>
        <extracomment>filter</extracomment>
        <translation>del agente %1</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>filter</extracomment>
        <translation>interrupciones</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <extracomment>filter</extracomment>
        <translation>de hace menos de %1</translation>
    </message>
    <message>
        <source>in the last day</source>
        <extracomment>filter</extracomment>
        <translation>del último día</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <extracomment>filter</extracomment>
        <translation>de la última hora</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <extracomment>filter</extracomment>
        <translation>del último minuto</translation>
    </message>
    <message>
        <source>in the last second</source>
        <extracomment>filter</extracomment>
        <translation>del último segundo</translation>
    </message>
    <message>
        <source>in the last week</source>
        <extracomment>filter</extracomment>
        <translation>de la última semana</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>filter</extracomment>
        <translation>como %1</translation>
    </message>
    <message>
        <source>of grant %1</source>
        <extracomment>filter</extracomment>
        <translation>de la concesión %1</translation>
    </message>
    <message>
        <source>of type %1</source>
        <extracomment>filter</extracomment>
        <translation>de tipo %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <extracomment>filter</extracomment>
        <translation>enviados a %1</translation>
    </message>
    <message>
        <source>that are %1</source>
        <extracomment>filter</extracomment>
        <translation>que figuran como %1</translation>
    </message>
    <message>
        <source>that have %1</source>
        <extracomment>filter</extracomment>
        <translation>que tienen %1</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <extracomment>filter</extracomment>
        <translation>cuyo %1 es %2</translation>
    </message>
    <message>
        <source>with a time %1</source>
        <extracomment>filter</extracomment>
        <translation>con una hora %1</translation>
    </message>
    <message>
        <source>with an age %1</source>
        <extracomment>filter</extracomment>
        <translation>con una antigüedad %1</translation>
    </message>
    <message>
        <source>with scope %1</source>
        <extracomment>filter</extracomment>
        <translation>con el ámbito %1</translation>
    </message>
    <message>
        <source>with text like %1</source>
        <extracomment>filter</extracomment>
        <translation>con un texto como %1</translation>
    </message>
    <message>
        <source>a destination it was sent to; dest:NAME:failed</source>
        <extracomment>filter</extracomment>
        <translation>un destino al que se envió; dest:NAME:failed</translation>
    </message>
    <message>
        <source>a state of the row, such as gap or pinned</source>
        <extracomment>filter</extracomment>
        <translation>un estado de la fila, como gap o pinned</translation>
    </message>
    <message>
        <source>any of the scopes</source>
        <extracomment>filter</extracomment>
        <translation>cualquiera de los ámbitos</translation>
    </message>
    <message>
        <source>anything in the event&apos;s data, such as data.pct</source>
        <extracomment>filter</extracomment>
        <translation>cualquier dato del evento, como data.pct</translation>
    </message>
    <message>
        <source>anywhere in the event&apos;s text</source>
        <extracomment>filter</extracomment>
        <translation>en cualquier parte del texto del evento</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>filter</extracomment>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>filter</extracomment>
        <translation>errores</translation>
    </message>
    <message>
        <source>forwarded everywhere</source>
        <extracomment>filter</extracomment>
        <translation>reenviados a todos los destinos</translation>
    </message>
    <message>
        <source>how long ago it happened</source>
        <extracomment>filter</extracomment>
        <translation>cuánto hace que ocurrió</translation>
    </message>
    <message>
        <source>refused by a destination</source>
        <extracomment>filter</extracomment>
        <translation>rechazados por un destino</translation>
    </message>
    <message>
        <source>the agent that acts</source>
        <extracomment>filter</extracomment>
        <translation>el agente que actúa</translation>
    </message>
    <message>
        <source>the colour of the row</source>
        <extracomment>filter</extracomment>
        <translation>el color de la fila</translation>
    </message>
    <message>
        <source>the connection it came from</source>
        <extracomment>filter</extracomment>
        <translation>la conexión por la que llegó</translation>
    </message>
    <message>
        <source>the event&apos;s id</source>
        <extracomment>filter</extracomment>
        <translation>el ID del evento</translation>
    </message>
    <message>
        <source>the grant, its parent or one of the revoked ones</source>
        <extracomment>filter</extracomment>
        <translation>la concesión, su concesión superior o una de las revocadas</translation>
    </message>
    <message>
        <source>the last minutes, hours, days; slides with the clock</source>
        <extracomment>filter</extracomment>
        <translation>los últimos minutos, horas o días; avanza con el reloj</translation>
    </message>
    <message>
        <source>the number in the journal</source>
        <extracomment>filter</extracomment>
        <translation>el número en el diario</translation>
    </message>
    <message>
        <source>the person for whom an agent acts</source>
        <extracomment>filter</extracomment>
        <translation>la persona para la que actúa un agente</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>filter</extracomment>
        <translation>no leídos</translation>
    </message>
    <message>
        <source>what happened, such as budget.threshold</source>
        <extracomment>filter</extracomment>
        <translation>qué ocurrió, como budget.threshold</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>filter</extracomment>
        <translation>cuándo ocurrió</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>filter</extracomment>
        <translation>su nota</translation>
    </message>
    <message>
        <source>A destination&apos;s filter may ask only what the event itself says, and “%1” is not of the event.</source>
        <extracomment>filter</extracomment>
        <translation>El filtro de un destino solo puede consultar lo que dice el propio evento, y «%1» no es del evento.</translation>
    </message>
    <message>
        <source>A destination&apos;s filter needs a time with its date: this one moves with the clock.</source>
        <extracomment>filter</extracomment>
        <translation>El filtro de un destino necesita una hora con su fecha: esta avanza con el reloj.</translation>
    </message>
    <message>
        <source>Filter, character %1</source>
        <extracomment>filter</extracomment>
        <translation>Filtro, carácter %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>filter</extracomment>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Only the window knows “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>Solo la ventana conoce «%1».</translation>
    </message>
    <message>
        <source>type, id, agent, grant, principal, scope, data, time with a date, or text</source>
        <extracomment>filter</extracomment>
        <translation>type, id, agent, grant, principal, scope, data, time con una fecha, o texto</translation>
    </message>
    <message>
        <source>A comma has its place only in a list of values.</source>
        <extracomment>filter</extracomment>
        <translation>Una coma solo puede estar en una lista de valores.</translation>
    </message>
    <message>
        <source>After data comes the path of what to look at.</source>
        <extracomment>filter</extracomment>
        <translation>Después de data va la ruta de lo que se consulta.</translation>
    </message>
    <message>
        <source>After has: comes a field, or data with a path.</source>
        <extracomment>filter</extracomment>
        <translation>Después de has: va un campo, o data con una ruta.</translation>
    </message>
    <message>
        <source>After has: comes a field.</source>
        <extracomment>filter</extracomment>
        <translation>Después de has: va un campo.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>Aquí falta algo que buscar.</translation>
    </message>
    <message>
        <source>The filter has more than 1,000 tests.</source>
        <extracomment>filter</extracomment>
        <translation>El filtro tiene más de 1000 condiciones.</translation>
    </message>
    <message>
        <source>The filter is longer than 64 KiB.</source>
        <extracomment>filter</extracomment>
        <translation>El filtro supera los 64 KiB.</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <extracomment>filter</extracomment>
        <translation>El filtro tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8.</source>
        <extracomment>filter</extracomment>
        <translation>El filtro no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <extracomment>filter</extracomment>
        <translation>Hay un paréntesis de cierre sin uno de apertura.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Text with a colon is searched in quotes.</source>
        <extracomment>filter</extracomment>
        <translation>No existe el campo «%1». El texto con dos puntos se busca entre comillas.</translation>
    </message>
    <message>
        <source>There is no field “%1”: did you mean “%2”?</source>
        <extracomment>filter</extracomment>
        <translation>No existe el campo «%1»: ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Este paréntesis no se cierra nunca.</translation>
    </message>
    <message>
        <source>type:(grant.created, grant.revoked)</source>
        <extracomment>filter</extracomment>
        <translation>type:(grant.created, grant.revoked)</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <extracomment>filter</extracomment>
        <translation>La expresión regular no es válida: %1.</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <extracomment>filter</extracomment>
        <translation>Falta un nombre después del punto.</translation>
    </message>
    <message>
        <source>Between the brackets of a path stands a number or *.</source>
        <extracomment>filter</extracomment>
        <translation>Entre los corchetes de una ruta va un número o *.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <extracomment>filter</extracomment>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>15 minutes before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>15 minutos antes de ahora, fijo</translation>
    </message>
    <message>
        <source>an hour before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>una hora antes de ahora, fija</translation>
    </message>
    <message>
        <source>since midnight</source>
        <extracomment>filter</extracomment>
        <translation>desde la medianoche</translation>
    </message>
    <message>
        <source>the whole day</source>
        <extracomment>filter</extracomment>
        <translation>el día completo</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>Between the ends of a range stands TO.</source>
        <extracomment>filter</extracomment>
        <translation>Entre los extremos de un intervalo va TO.</translation>
    </message>
    <message>
        <source>Between the values of a list stands a comma.</source>
        <extracomment>filter</extracomment>
        <translation>Entre los valores de una lista va una coma.</translation>
    </message>
    <message>
        <source>This list is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Esta lista no se cierra nunca.</translation>
    </message>
    <message>
        <source>This range is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>Este intervalo no se cierra nunca.</translation>
    </message>
    <message>
        <source>Check the key in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Compruebe la clave en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>Give them in the proxy&apos;s address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>Indíquelos en la dirección del proxy, en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The API key has no permission for %1</source>
        <extracomment>grantex</extracomment>
        <translation>La clave de API no tiene permiso para %1</translation>
    </message>
    <message>
        <source>The key is not sent there. Set the final address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>La clave no se envía ahí. Indique la dirección definitiva en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password%1</source>
        <extracomment>grantex</extracomment>
        <translation>El proxy pide un usuario y una contraseña%1</translation>
    </message>
    <message>
        <source>The service asks for fewer requests%1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio pide menos solicitudes%1</translation>
    </message>
    <message>
        <source>The service does not accept the API key%1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio no acepta la clave de API%1</translation>
    </message>
    <message>
        <source>The service does not understand the request for %1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio no entiende la solicitud para %1</translation>
    </message>
    <message>
        <source>The service has a problem of its own%1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio tiene un problema propio%1</translation>
    </message>
    <message>
        <source>The service knows nothing of %1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio no conoce %1</translation>
    </message>
    <message>
        <source>The service refused %1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio rechazó %1</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio indica: %1</translation>
    </message>
    <message>
        <source>The service sends the request on to another address%1</source>
        <extracomment>grantex</extracomment>
        <translation>El servicio redirige la solicitud a otra dirección%1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>grantex</extracomment>
        <translation>Vuelva a intentarlo en %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>grantex</extracomment>
        <translation>Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>grantex</extracomment>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Use a key with that permission.</source>
        <extracomment>grantex</extracomment>
        <translation>Use una clave con ese permiso.</translation>
    </message>
    <message>
        <source>The service&apos;s answer with %1 is larger than 32 MiB.</source>
        <extracomment>grantex</extracomment>
        <translation>La respuesta del servicio con %1 supera los 32 MiB.</translation>
    </message>
    <message>
        <source>the account of this key</source>
        <extracomment>grantex</extracomment>
        <translation>la cuenta de esta clave</translation>
    </message>
    <message>
        <source>the budget of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>el presupuesto de esta concesión</translation>
    </message>
    <message>
        <source>the list of agents</source>
        <extracomment>grantex</extracomment>
        <translation>la lista de agentes</translation>
    </message>
    <message>
        <source>the list of budgets</source>
        <extracomment>grantex</extracomment>
        <translation>la lista de presupuestos</translation>
    </message>
    <message>
        <source>the list of grants</source>
        <extracomment>grantex</extracomment>
        <translation>la lista de concesiones</translation>
    </message>
    <message>
        <source>the state of the service</source>
        <extracomment>grantex</extracomment>
        <translation>el estado del servicio</translation>
    </message>
    <message>
        <source>the transactions of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>las transacciones de esta concesión</translation>
    </message>
    <message>
        <source>this grant</source>
        <extracomment>grantex</extracomment>
        <translation>esta concesión</translation>
    </message>
    <message>
        <source>Check that the address is that of a Grantex service.</source>
        <extracomment>grantex</extracomment>
        <translation>Compruebe que la dirección sea la de un servicio de Grantex.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read: %1.</source>
        <extracomment>grantex</extracomment>
        <translation>No se puede leer la respuesta del servicio: %1.</translation>
    </message>
    <message>
        <source>it holds no list of %1</source>
        <extracomment>grantex</extracomment>
        <translation>no contiene una lista de %1</translation>
    </message>
    <message>
        <source>it is no budget</source>
        <extracomment>grantex</extracomment>
        <translation>no es un presupuesto</translation>
    </message>
    <message>
        <source>it is no grant</source>
        <extracomment>grantex</extracomment>
        <translation>no es una concesión</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <extracomment>grantex</extracomment>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>grantex</extracomment>
        <translation>no es UTF-8 válido</translation>
    </message>
    <message>
        <source>it names no developer</source>
        <extracomment>grantex</extracomment>
        <translation>no indica ningún desarrollador</translation>
    </message>
    <message>
        <source>it says no status</source>
        <extracomment>grantex</extracomment>
        <translation>no indica el estado</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <extracomment>grantex</extracomment>
        <translation>su JSON está dañado</translation>
    </message>
    <message>
        <source>End that program and erase once more.</source>
        <extracomment>journal</extracomment>
        <translation>Termine ese programa y vuelva a borrar.</translation>
    </message>
    <message>
        <source>The events are erased, but somebody who reads the journal keeps their bytes in its write-ahead log.</source>
        <extracomment>journal</extracomment>
        <translation>Los eventos se borraron, pero alguien que lee el diario conserva sus bytes en el registro de escritura anticipada.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <extracomment>journal</extracomment>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>Stop that program, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Detenga ese programa o elija otro journal.directory.</translation>
    </message>
    <message>
        <source>The journal is in use by another program (pid %1).</source>
        <extracomment>journal</extracomment>
        <translation>Otro programa está usando el diario (pid %1).</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <extracomment>journal</extracomment>
        <translation>Otro programa está usando el diario.</translation>
    </message>
    <message>
        <source>Event %1 is no longer in the journal.</source>
        <extracomment>journal</extracomment>
        <translation>El evento %1 ya no está en el diario.</translation>
    </message>
    <message>
        <source>Cannot make the journal&apos;s directory %1.</source>
        <extracomment>journal</extracomment>
        <translation>No se puede crear el directorio del diario %1.</translation>
    </message>
    <message>
        <source>Choose a directory you may write to in journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Elija en journal.directory un directorio en el que pueda escribir.</translation>
    </message>
    <message>
        <source>journal: an event was refused twice by its index</source>
        <extracomment>journal</extracomment>
        <translation>diario: su índice rechazó un evento dos veces</translation>
    </message>
    <message>
        <source>one event of more than %1 bytes was skipped (maxEventBytes)</source>
        <extracomment>journal</extracomment>
        <translation>se omitió un evento de más de %1 bytes (maxEventBytes)</translation>
    </message>
    <message>
        <source>Name it with --directory, --config or --profile.</source>
        <extracomment>journal</extracomment>
        <translation>Indíquelo con --directory, --config o --profile.</translation>
    </message>
    <message>
        <source>There is no journal in %1.</source>
        <extracomment>journal</extracomment>
        <translation>No hay ningún diario en %1.</translation>
    </message>
    <message>
        <source>%1 The damaged file is kept: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1 El archivo dañado se conserva: %2.</translation>
    </message>
    <message>
        <source>The journal is damaged and is being salvaged: %1.</source>
        <extracomment>journal</extracomment>
        <translation>El diario está dañado y se está recuperando: %1.</translation>
    </message>
    <message>
        <source>came faster than the disk could take them</source>
        <extracomment>journal</extracomment>
        <translation>llegaron más rápido de lo que el disco podía aceptarlos</translation>
    </message>
    <message>
        <source>were refused: the journal is full (journal.whenFull is stop-reading)</source>
        <extracomment>journal</extracomment>
        <translation>se rechazaron: el diario está lleno (journal.whenFull es stop-reading)</translation>
    </message>
    <message>
        <source>A replay cannot go on from now: it has an end.</source>
        <extracomment>journal</extracomment>
        <translation>Un reenvío no puede continuar desde ahora: tiene un final.</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <extracomment>journal</extracomment>
        <translation>Inicie otro.</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <extracomment>journal</extracomment>
        <translation>Desactívelo en su lugar.</translation>
    </message>
    <message>
        <source>Take it out of the configuration first.</source>
        <extracomment>journal</extracomment>
        <translation>Quítelo antes de la configuración.</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is still configured.</source>
        <extracomment>journal</extracomment>
        <translation>El destino «%1» sigue configurado.</translation>
    </message>
    <message>
        <source>The journal knows no destination &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>El diario no conoce ningún destino «%1».</translation>
    </message>
    <message>
        <source>This replay is complete.</source>
        <extracomment>journal</extracomment>
        <translation>Este reenvío está completo.</translation>
    </message>
    <message>
        <source>startFrom must be now, beginning or an ISO 8601 time.</source>
        <extracomment>journal</extracomment>
        <translation>startFrom debe ser now, beginning o una hora ISO 8601.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>journal: it has no id</source>
        <extracomment>journal</extracomment>
        <translation>diario: no tiene ID</translation>
    </message>
    <message>
        <source>A replay cannot be replayed.</source>
        <extracomment>journal</extracomment>
        <translation>Un reenvío no se puede reenviar.</translation>
    </message>
    <message>
        <source>Choose another range or filter.</source>
        <extracomment>journal</extracomment>
        <translation>Elija otro intervalo o filtro.</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>journal</extracomment>
        <translation>Elija otro intervalo.</translation>
    </message>
    <message>
        <source>Replay its destination instead.</source>
        <extracomment>journal</extracomment>
        <translation>Reenvíe su destino en su lugar.</translation>
    </message>
    <message>
        <source>The filter lets none of these events pass.</source>
        <extracomment>journal</extracomment>
        <translation>El filtro no deja pasar ninguno de estos eventos.</translation>
    </message>
    <message>
        <source>The journal holds no events there.</source>
        <extracomment>journal</extracomment>
        <translation>El diario no contiene eventos ahí.</translation>
    </message>
    <message>
        <source>Events are older than journal.maxAgeDays and go; destinations that are off or removed lose them. Every one is counted as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>Hay eventos con más de journal.maxAgeDays que se eliminan; los destinos desactivados o eliminados los pierden. Cada uno se cuenta como descartado.</translation>
    </message>
    <message>
        <source>The journal has room again: events are taken.</source>
        <extracomment>journal</extracomment>
        <translation>El diario vuelve a tener espacio: se aceptan eventos.</translation>
    </message>
    <message>
        <source>The journal is full (%1) of events that no destination has taken: new events are refused and recorded as a gap until there is room (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>El diario está lleno (%1) de eventos que ningún destino ha recogido: los eventos nuevos se rechazan y se registran como interrupción hasta que haya espacio (journal.whenFull es stop-reading).</translation>
    </message>
    <message>
        <source>The journal is full (%1): the oldest events are dropped for the destinations that have not had them (journal.whenFull is drop-oldest). Every one is counted.</source>
        <extracomment>journal</extracomment>
        <translation>El diario está lleno (%1): los eventos más antiguos se descartan para los destinos que no los han recibido (journal.whenFull es drop-oldest). Se cuentan todos.</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then no more events are taken (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>A este ritmo, el diario se llenará en %1; entonces no se aceptarán más eventos (journal.whenFull es stop-reading).</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then the oldest events are dropped (journal.whenFull is drop-oldest).</source>
        <extracomment>journal</extracomment>
        <translation>A este ritmo, el diario se llenará en %1; entonces se descartarán los eventos más antiguos (journal.whenFull es drop-oldest).</translation>
    </message>
    <message>
        <source>, and the newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, y es posible que falten los más recientes sin dejar rastro</translation>
    </message>
    <message>
        <source>, and the oldest and newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, y es posible que falten los más antiguos y los más recientes sin dejar rastro</translation>
    </message>
    <message>
        <source>, and the oldest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>, y es posible que falten los más antiguos sin dejar rastro</translation>
    </message>
    <message>
        <source>Destinations that had not sent them count %1 as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>Los destinos que no los habían enviado cuentan %1 como descartados.</translation>
    </message>
    <message>
        <source>The destinations&apos; positions were lost: they begin again</source>
        <extracomment>journal</extracomment>
        <translation>Se perdieron las posiciones de los destinos: vuelven a empezar</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 event was salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>El diario estaba dañado (%1). Se recuperó %2 evento;</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 events were salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>El diario estaba dañado (%1). Se recuperaron %2 eventos;</translation>
    </message>
    <message>
        <source>at event %1.</source>
        <extracomment>journal</extracomment>
        <translation>en el evento %1.</translation>
    </message>
    <message>
        <source>at most %1 could not be read</source>
        <extracomment>journal</extracomment>
        <translation>como máximo %1 no se pudieron leer</translation>
    </message>
    <message>
        <source>event %1 of a damaged journal</source>
        <extracomment>journal</extracomment>
        <translation>evento %1 de un diario dañado</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <extracomment>journal</extracomment>
        <translation>no consta que se perdiera ninguno</translation>
    </message>
    <message>
        <source>Install that version, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Instale esa versión o elija otro journal.directory.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <extracomment>journal</extracomment>
        <translation>El diario lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>journal: version %1 cannot be true</source>
        <extracomment>journal</extracomment>
        <translation>diario: la versión %1 no puede ser correcta</translation>
    </message>
    <message>
        <source>Make room on the disk and see that the journal&apos;s directory is writable; the next start goes on.</source>
        <extracomment>journal</extracomment>
        <translation>Libere espacio en el disco y asegúrese de que se pueda escribir en el directorio del diario; el próximo inicio continúa.</translation>
    </message>
    <message>
        <source>The damaged journal cannot be set aside: %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>No se puede apartar el diario dañado: %1: %2.</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <extracomment>journal</extracomment>
        <translation>se encontró dañado</translation>
    </message>
    <message>
        <source>its write-ahead log is damaged</source>
        <extracomment>journal</extracomment>
        <translation>su registro de escritura anticipada está dañado</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>journal</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>Make room on the disk of journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>Libere espacio en el disco de journal.directory.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>%1 rechaza las conexiones.</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <extracomment>net</extracomment>
        <translation>Corrija la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>Sin conexión con %1: %2.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>Sin conexión cifrada con %1: %2.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <extracomment>net</extracomment>
        <translation>No se puede usar la dirección: %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>net</extracomment>
        <translation>El certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete: %2.</source>
        <extracomment>net</extracomment>
        <translation>La conexión con %1 se cortó antes de completarse la respuesta: %2.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <extracomment>net</extracomment>
        <translation>No se encontró el nombre %1.</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <extracomment>net</extracomment>
        <translation>No se encontró el nombre del proxy.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password.</source>
        <extracomment>net</extracomment>
        <translation>El proxy pide un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>El proxy rechaza las conexiones.</translation>
    </message>
    <message>
        <source>The answer&apos;s headers do not end.</source>
        <extracomment>net</extracomment>
        <translation>Las cabeceras de la respuesta no terminan.</translation>
    </message>
    <message>
        <source>A header of the answer does not end.</source>
        <extracomment>net</extracomment>
        <translation>Una cabecera de la respuesta no termina.</translation>
    </message>
    <message>
        <source>SSL certificate problem:</source>
        <extracomment>net</extracomment>
        <translation>Problema con el certificado SSL:</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Renew it, or name the authority that signed it in `caFile`.</source>
        <extracomment>net</extracomment>
        <translation>El certificado de %1 no es de confianza: %2. Renuévelo o indique en `caFile` la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <extracomment>net</extracomment>
        <translation>La conexión con %1 se cortó: %2.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password: give them in the environment (https_proxy) or in `proxy`.</source>
        <extracomment>net</extracomment>
        <translation>El proxy pide un usuario y una contraseña: indíquelos en el entorno (https_proxy) o en `proxy`.</translation>
    </message>
    <message>
        <source>There is no memory for a connection.</source>
        <extracomment>net</extracomment>
        <translation>No hay memoria para una conexión.</translation>
    </message>
    <message>
        <source>A client certificate needs both its file and its key.</source>
        <extracomment>net</extracomment>
        <translation>Un certificado de cliente necesita tanto su archivo como su clave.</translation>
    </message>
    <message>
        <source>Give `clientKey` an unencrypted RSA or EC key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>Asigne a `clientKey` una clave RSA o EC sin cifrar en formato PEM.</translation>
    </message>
    <message>
        <source>Let `%1` name a readable PEM file.</source>
        <extracomment>net</extracomment>
        <translation>`%1` debe indicar un archivo PEM legible.</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <extracomment>net</extracomment>
        <translation>No se puede leer ningún certificado de %1.</translation>
    </message>
    <message>
        <source>Set both `clientCertFile` and `clientKey`, or none of them.</source>
        <extracomment>net</extracomment>
        <translation>Defina `clientCertFile` y `clientKey`, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The client key is no private key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>La clave de cliente no es una clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>No se puede usar la dirección del proxy.</translation>
    </message>
    <message>
        <source>Write `proxy` as http://host:port or socks5://host:port.</source>
        <extracomment>net</extracomment>
        <translation>Escriba `proxy` como http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the setting or secret it comes from: it must be one line of text.</source>
        <extracomment>net</extracomment>
        <translation>Corrija el ajuste o el secreto del que procede: debe ser una sola línea de texto.</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2.</source>
        <extracomment>net</extracomment>
        <translation>Ninguna respuesta completa de %1 en %2.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption.</source>
        <extracomment>net</extracomment>
        <translation>No se envía nada a %1 sin cifrado.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>No se puede usar la dirección.</translation>
    </message>
    <message>
        <source>The request was ended before its answer.</source>
        <extracomment>net</extracomment>
        <translation>La solicitud se detuvo antes de recibir respuesta.</translation>
    </message>
    <message>
        <source>The value for the header %1 holds a line end or another control character.</source>
        <extracomment>net</extracomment>
        <translation>El valor de la cabecera %1 contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Use https, or set `allowInsecureHttp` when the way there is trusted.</source>
        <extracomment>net</extracomment>
        <translation>Use https o defina `allowInsecureHttp` si el trayecto es de confianza.</translation>
    </message>
    <message>
        <source>Write it as https://host[:port]/path.</source>
        <extracomment>net</extracomment>
        <translation>Escríbala como https://host[:port]/path.</translation>
    </message>
    <message>
        <source>Events tell budgets only from half of their use on. Set an API key in the settings of the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>Los eventos solo informan de los presupuestos a partir de la mitad de su uso. Indique una clave de API en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>There is no key to ask the service with.</source>
        <extracomment>pipeline</extracomment>
        <translation>No hay clave con la que consultar al servicio.</translation>
    </message>
    <message>
        <source>Check journal.directory.</source>
        <extracomment>pipeline</extracomment>
        <translation>Compruebe journal.directory.</translation>
    </message>
    <message>
        <source>It may have ended, or too many programs ask it at once: try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Puede haber terminado, o demasiados programas lo consultan a la vez: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look at its log, or try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Consulte su log o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No program owns this journal now.</source>
        <extracomment>pipeline</extracomment>
        <translation>Ahora ningún programa es propietario de este diario.</translation>
    </message>
    <message>
        <source>The answer is not understood.</source>
        <extracomment>pipeline</extracomment>
        <translation>No se entiende la respuesta.</translation>
    </message>
    <message>
        <source>The program that owns the journal closed the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>El programa propietario del diario cerró la conexión.</translation>
    </message>
    <message>
        <source>The program that owns the journal does not answer.</source>
        <extracomment>pipeline</extracomment>
        <translation>El programa propietario del diario no responde.</translation>
    </message>
    <message>
        <source>Give from and to, since and until, or filter.</source>
        <extracomment>pipeline</extracomment>
        <translation>Indique from y to, since y until, o filter.</translation>
    </message>
    <message>
        <source>No destination is configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>No hay ningún destino configurado.</translation>
    </message>
    <message>
        <source>Put it back and reload, or discard it (discard-lane).</source>
        <extracomment>pipeline</extracomment>
        <translation>Vuelva a ponerlo y recargue, o descártelo (discard-lane).</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is no longer configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>El destino «%1» ya no está configurado.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>Hay estos: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>No existe el destino «%1».</translation>
    </message>
    <message>
        <source>Use the same release of all programs on this journal.</source>
        <extracomment>pipeline</extracomment>
        <translation>Use la misma versión de todos los programas en este diario.</translation>
    </message>
    <message>
        <source>replay needs a range.</source>
        <extracomment>pipeline</extracomment>
        <translation>replay necesita un intervalo.</translation>
    </message>
    <message>
        <source>Cannot listen on %1/%2.</source>
        <extracomment>pipeline</extracomment>
        <translation>No se puede escuchar en %1/%2.</translation>
    </message>
    <message>
        <source>Cannot make %1/%2: %3.</source>
        <extracomment>pipeline</extracomment>
        <translation>No se puede crear %1/%2: %3.</translation>
    </message>
    <message>
        <source>Other programs cannot ask this one for its status.</source>
        <extracomment>pipeline</extracomment>
        <translation>Otros programas no pueden consultar el estado de este.</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <extracomment>pipeline</extracomment>
        <translation>La solicitud no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The request&apos;s `version` is not %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>La `version` de la solicitud no es %1.</translation>
    </message>
    <message>
        <source>disconnected by hand</source>
        <extracomment>pipeline</extracomment>
        <translation>desconectado manualmente</translation>
    </message>
    <message>
        <source>the configuration was changed</source>
        <extracomment>pipeline</extracomment>
        <translation>se cambió la configuración</translation>
    </message>
    <message>
        <source>this program was not running</source>
        <extracomment>pipeline</extracomment>
        <translation>este programa no estaba en ejecución</translation>
    </message>
    <message>
        <source>Another program owns this journal, or it is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Otro programa es propietario de este diario, o el diario se está cerrando.</translation>
    </message>
    <message>
        <source>The journal is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>El diario se está cerrando.</translation>
    </message>
    <message>
        <source>This run has no configuration file that could be changed.</source>
        <extracomment>pipeline</extracomment>
        <translation>Esta ejecución no tiene un archivo de configuración que se pueda cambiar.</translation>
    </message>
    <message>
        <source>%1: journal.directory cannot change while the program runs.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1: journal.directory no se puede cambiar mientras el programa está en ejecución.</translation>
    </message>
    <message>
        <source>Restart it, or write the old one back: %1</source>
        <extracomment>pipeline</extracomment>
        <translation>Reinícielo o vuelva a escribir el anterior: %1</translation>
    </message>
    <message>
        <source>The configuration is being read already.</source>
        <extracomment>pipeline</extracomment>
        <translation>La configuración ya se está leyendo.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <extracomment>pipeline</extracomment>
        <translation>El programa se está deteniendo.</translation>
    </message>
    <message>
        <source>This run has no configuration file to read again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Esta ejecución no tiene un archivo de configuración que volver a leer.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>owner link</source>
        <extracomment>pipeline</extracomment>
        <translation>enlace con el propietario</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <extracomment>secrets</extracomment>
        <translation>Vuelva a introducir el secreto.</translation>
    </message>
    <message>
        <source>Enter the secret again; if it was there before, unlock the keychain.</source>
        <extracomment>secrets</extracomment>
        <translation>Vuelva a introducir el secreto; si ya estaba antes, desbloquee el llavero.</translation>
    </message>
    <message>
        <source>It may be waiting for its password: answer its prompt, then try again.</source>
        <extracomment>secrets</extracomment>
        <translation>Puede que espere su contraseña: responda a su solicitud y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Remove it with the keychain&apos;s own tool.</source>
        <extracomment>secrets</extracomment>
        <translation>Elimínela con la herramienta propia del llavero.</translation>
    </message>
    <message>
        <source>The keychain cannot be used here.</source>
        <extracomment>secrets</extracomment>
        <translation>El llavero no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <extracomment>secrets</extracomment>
        <translation>El llavero no respondió en %1.</translation>
    </message>
    <message>
        <source>The keychain holds no entry &quot;%1&quot;.</source>
        <extracomment>secrets</extracomment>
        <translation>El llavero no contiene ninguna entrada «%1».</translation>
    </message>
    <message>
        <source>The keychain kept the entry: %1</source>
        <extracomment>secrets</extracomment>
        <translation>El llavero conservó la entrada: %1</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <extracomment>secrets</extracomment>
        <translation>El llavero denegó el acceso: %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry &quot;%1&quot; is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>La entrada «%1» del llavero está vacía.</translation>
    </message>
    <message>
        <source>There is no usable keychain: %1</source>
        <extracomment>secrets</extracomment>
        <translation>No hay ningún llavero utilizable: %1</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <extracomment>secrets</extracomment>
        <translation>Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read it.</source>
        <extracomment>secrets</extracomment>
        <translation>Compruebe la ruta y que este usuario pueda leerlo.</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <extracomment>secrets</extracomment>
        <translation>¿Es el archivo correcto?</translation>
    </message>
    <message>
        <source>Nothing has written to the secret&apos;s pipe %1 in time.</source>
        <extracomment>secrets</extracomment>
        <translation>Nadie escribió a tiempo en la tubería %1 del secreto.</translation>
    </message>
    <message>
        <source>Start its writer before this program.</source>
        <extracomment>secrets</extracomment>
        <translation>Inicie quien escribe en ella antes que este programa.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 cannot be read: %2.</source>
        <extracomment>secrets</extracomment>
        <translation>No se puede leer el archivo %1 del secreto: %2.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>El archivo %1 del secreto está vacío.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is larger than 64 KiB.</source>
        <extracomment>secrets</extracomment>
        <translation>El archivo %1 del secreto supera los 64 KiB.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is neither a file nor a pipe.</source>
        <extracomment>secrets</extracomment>
        <translation>El archivo %1 del secreto no es ni un archivo ni una tubería.</translation>
    </message>
    <message>
        <source>Write the secret into a file that only this user can read.</source>
        <extracomment>secrets</extracomment>
        <translation>Escriba el secreto en un archivo que solo este usuario pueda leer.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <extracomment>secrets</extracomment>
        <translation>Escriba el secreto en él.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <extracomment>secrets</extracomment>
        <translation>Vuelva a introducirlo.</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <extracomment>secrets</extracomment>
        <translation>No se conserva ningún secreto con el nombre %1.</translation>
    </message>
    <message>
        <source>Secrets in the environment and in files are only read, never written.</source>
        <extracomment>secrets</extracomment>
        <translation>Los secretos del entorno y de los archivos solo se leen, nunca se escriben.</translation>
    </message>
    <message>
        <source>Set it before the program starts, for example in its systemd unit.</source>
        <extracomment>secrets</extracomment>
        <translation>Defínala antes de que se inicie el programa, por ejemplo en su unidad de systemd.</translation>
    </message>
    <message>
        <source>Store it in the keychain instead.</source>
        <extracomment>secrets</extracomment>
        <translation>Guárdelo en el llavero en su lugar.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>La variable de entorno %1 está vacía.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>unknown kind of secret</source>
        <extracomment>secrets</extracomment>
        <translation>tipo de secreto desconocido</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba uno de ellos.</translation>
    </message>
    <message>
        <source>destination %1: added</source>
        <extracomment>settings</extracomment>
        <translation>destino %1: añadido</translation>
    </message>
    <message>
        <source>destination %1: changed</source>
        <extracomment>settings</extracomment>
        <translation>destino %1: cambiado</translation>
    </message>
    <message>
        <source>destination %1: off</source>
        <extracomment>settings</extracomment>
        <translation>destino %1: desactivado</translation>
    </message>
    <message>
        <source>destination %1: on</source>
        <extracomment>settings</extracomment>
        <translation>destino %1: activado</translation>
    </message>
    <message>
        <source>destination %1: removed; the journal keeps its position</source>
        <extracomment>settings</extracomment>
        <translation>destino %1: eliminado; el diario conserva su posición</translation>
    </message>
    <message>
        <source>destination %1: renamed, was %2</source>
        <extracomment>settings</extracomment>
        <translation>destino %1: renombrado, antes era %2</translation>
    </message>
    <message>
        <source>journal: other bounds</source>
        <extracomment>settings</extracomment>
        <translation>diario: otros límites</translation>
    </message>
    <message>
        <source>metrics: listening at %1</source>
        <extracomment>settings</extracomment>
        <translation>métricas: a la escucha en %1</translation>
    </message>
    <message>
        <source>metrics: off</source>
        <extracomment>settings</extracomment>
        <translation>métricas: desactivadas</translation>
    </message>
    <message>
        <source>source: changed</source>
        <extracomment>settings</extracomment>
        <translation>origen: cambiado</translation>
    </message>
    <message>
        <source>%1: &quot;enabled&quot; of &quot;%2&quot; is not a switch.</source>
        <extracomment>settings</extracomment>
        <translation>%1: &quot;enabled&quot; de «%2» no es un interruptor.</translation>
    </message>
    <message>
        <source>%1: names no destination &quot;%2&quot; any more.</source>
        <extracomment>settings</extracomment>
        <translation>%1: ya no indica ningún destino «%2».</translation>
    </message>
    <message>
        <source>%1: names the destination &quot;%2&quot; twice.</source>
        <extracomment>settings</extracomment>
        <translation>%1: indica el destino «%2» dos veces.</translation>
    </message>
    <message>
        <source>Check that this user may write in its directory.</source>
        <extracomment>base</extracomment>
        <translation>Compruebe que este usuario pueda escribir en su directorio.</translation>
    </message>
    <message>
        <source>Give each destination its own name and id.</source>
        <extracomment>settings</extracomment>
        <translation>Dé a cada destino un nombre y un ID propios.</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <extracomment>settings</extracomment>
        <translation>Vuelva a cargar la configuración.</translation>
    </message>
    <message>
        <source>Write true or false there.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba ahí true o false.</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <extracomment>base</extracomment>
        <translation>no se puede crear su directorio</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3; nothing was changed.</source>
        <extracomment>settings</extracomment>
        <translation>%1: «%2» %3; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1: is not valid JSON any more (%2); nothing was written to it.</source>
        <extracomment>settings</extracomment>
        <translation>%1: ya no es JSON válido (%2); no se escribió nada en él.</translation>
    </message>
    <message>
        <source>Mend the file, then try again.</source>
        <extracomment>settings</extracomment>
        <translation>Corrija el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>is beyond the end of its list</source>
        <extracomment>settings</extracomment>
        <translation>está más allá del final de su lista</translation>
    </message>
    <message>
        <source>is no list</source>
        <extracomment>settings</extracomment>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is no object</source>
        <extracomment>settings</extracomment>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>settings</extracomment>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>Check its quotes, commas and braces.</source>
        <extracomment>settings</extracomment>
        <translation>Compruebe sus comillas, comas y llaves.</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <extracomment>settings</extracomment>
        <translation>Esto no es un valor JSON.</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; with a text.</source>
        <extracomment>settings</extracomment>
        <translation>Añada &quot;%1&quot; con un texto.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <extracomment>settings</extracomment>
        <translation>Elija un número de ese intervalo.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <extracomment>settings</extracomment>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Póngalo entre comillas dobles.</translation>
    </message>
    <message>
        <source>Remove it, or look for its right name.</source>
        <extracomment>settings</extracomment>
        <translation>Elimínela o busque su nombre correcto.</translation>
    </message>
    <message>
        <source>Remove one of the two: only one could count.</source>
        <extracomment>settings</extracomment>
        <translation>Elimine una de las dos: solo una podría contar.</translation>
    </message>
    <message>
        <source>Write a text there.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba ahí un texto.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Escríbalo sin comillas.</translation>
    </message>
    <message>
        <source>Write the number without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba el número sin comillas.</translation>
    </message>
    <message>
        <source>Write the variable&apos;s name, for example DD_API_KEY, not its content.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba el nombre de la variable, por ejemplo DD_API_KEY, no su contenido.</translation>
    </message>
    <message>
        <source>Write { … } here.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba { … } aquí.</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>settings</extracomment>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>has a name that contains the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>tiene un nombre que contiene el carácter U+0000</translation>
    </message>
    <message>
        <source>is an empty reference</source>
        <extracomment>settings</extracomment>
        <translation>es una referencia vacía</translation>
    </message>
    <message>
        <source>is given twice</source>
        <extracomment>settings</extracomment>
        <translation>se indica dos veces</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>settings</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>settings</extracomment>
        <translation>no es una clave conocida</translation>
    </message>
    <message>
        <source>must be a list of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser una lista de textos (se encontró %1)</translation>
    </message>
    <message>
        <source>must be a text (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser un texto (se encontró %1)</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2 (found %3)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser un número entero de %1 a %2 (se encontró %3)</translation>
    </message>
    <message>
        <source>must be an object (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser un objeto (se encontró %1)</translation>
    </message>
    <message>
        <source>must be an object of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser un objeto de textos (se encontró %1)</translation>
    </message>
    <message>
        <source>must be an object of texts and secret references (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser un objeto de textos y referencias a secretos (se encontró %1)</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <extracomment>settings</extracomment>
        <translation>debe ser el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>must be true or false (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser true o false (se encontró %1)</translation>
    </message>
    <message>
        <source>must hold exactly one of &quot;env&quot;, &quot;file&quot; and &quot;keychain&quot; with a text</source>
        <extracomment>settings</extracomment>
        <translation>debe contener exactamente uno de &quot;env&quot;, &quot;file&quot; y &quot;keychain&quot; con un texto</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>settings</extracomment>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must not contain the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>no debe contener el carácter U+0000</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>settings</extracomment>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available yet</source>
        <extracomment>settings</extracomment>
        <translation>«%1» aún no está disponible</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;? Known types: %3.</source>
        <extracomment>settings</extracomment>
        <translation>%1 ¿Quiso decir «%2»? Tipos conocidos: %3.</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>%1 Tipos conocidos: %2.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>¿Quiso decir «%1»? Tipos conocidos: %2.</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <extracomment>settings</extracomment>
        <translation>Tipos conocidos: %1.</translation>
    </message>
    <message>
        <source>Raise it, or lower retryInitialMs.</source>
        <extracomment>settings</extracomment>
        <translation>Auméntelo o reduzca retryInitialMs.</translation>
    </message>
    <message>
        <source>Remove it: then the name is the id.</source>
        <extracomment>settings</extracomment>
        <translation>Elimínelo: entonces el nombre es el ID.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <extracomment>settings</extracomment>
        <translation>Elimine el espacio.</translation>
    </message>
    <message>
        <source>Remove this destination or use another type.</source>
        <extracomment>settings</extracomment>
        <translation>Elimine este destino o use otro tipo.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <extracomment>settings</extracomment>
        <translation>Use letras, dígitos, espacios y guiones.</translation>
    </message>
    <message>
        <source>Write &quot;now&quot;, &quot;beginning&quot; or a time such as &quot;2026-03-01T12:00:00Z&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba &quot;now&quot;, &quot;beginning&quot; o una hora como &quot;2026-03-01T12:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>is neither now, beginning nor a time</source>
        <extracomment>settings</extracomment>
        <translation>no es ni now, ni beginning, ni una hora</translation>
    </message>
    <message>
        <source>is not a known destination type (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>no es un tipo de destino conocido (se encontró %1)</translation>
    </message>
    <message>
        <source>must be one of %1 (found %2)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser uno de %1 (se encontró %2)</translation>
    </message>
    <message>
        <source>must not be below retryInitialMs</source>
        <extracomment>settings</extracomment>
        <translation>no debe ser inferior a retryInitialMs</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <extracomment>settings</extracomment>
        <translation>no debe empezar ni terminar con un espacio</translation>
    </message>
    <message>
        <source>must not contain # or control characters</source>
        <extracomment>settings</extracomment>
        <translation>no debe contener # ni caracteres de control</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>settings</extracomment>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>Remove it; without types all events come.</source>
        <extracomment>settings</extracomment>
        <translation>Elimínela; sin tipos llegan todos los eventos.</translation>
    </message>
    <message>
        <source>Use sse, websocket or file.</source>
        <extracomment>settings</extracomment>
        <translation>Use sse, websocket o file.</translation>
    </message>
    <message>
        <source>Write only the service&apos;s address: https://api.grantex.dev.</source>
        <extracomment>settings</extracomment>
        <translation>Escriba solo la dirección del servicio: https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>is only for the source types sse and websocket</source>
        <extracomment>settings</extracomment>
        <translation>es solo para los tipos de origen sse y websocket</translation>
    </message>
    <message>
        <source>must be sse, websocket or file (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>debe ser sse, websocket o file (se encontró %1)</translation>
    </message>
    <message>
        <source>must not contain an empty text</source>
        <extracomment>settings</extracomment>
        <translation>no debe contener un texto vacío</translation>
    </message>
    <message>
        <source>Give them in the environment (https_proxy) instead.</source>
        <extracomment>settings</extracomment>
        <translation>Indíquelos en su lugar en el entorno (https_proxy).</translation>
    </message>
    <message>
        <source>Remove it to use the proxy that the environment names.</source>
        <extracomment>settings</extracomment>
        <translation>Elimínelo para usar el proxy que indica el entorno.</translation>
    </message>
    <message>
        <source>Use the secret fields instead.</source>
        <extracomment>settings</extracomment>
        <translation>Use en su lugar los campos de secreto.</translation>
    </message>
    <message>
        <source>Write it like &quot;127.0.0.1:9464&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>Escríbalo como &quot;127.0.0.1:9464&quot;.</translation>
    </message>
    <message>
        <source>Write it like https://host.example.com.</source>
        <extracomment>settings</extracomment>
        <translation>Escríbalo como https://host.example.com.</translation>
    </message>
    <message>
        <source>is plain http to another machine, which anybody on the way can read</source>
        <extracomment>settings</extracomment>
        <translation>es http sin cifrar hacia otro equipo, que cualquiera puede leer por el camino</translation>
    </message>
    <message>
        <source>must be a URL that begins with https:// or http:// and names a host</source>
        <extracomment>settings</extracomment>
        <translation>debe ser una URL que empiece por https:// o http:// e indique un host</translation>
    </message>
    <message>
        <source>must be an IP address (IPv6 in brackets) or localhost, a colon and a port</source>
        <extracomment>settings</extracomment>
        <translation>debe ser una dirección IP (IPv6 entre corchetes) o localhost, dos puntos y un puerto</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <extracomment>settings</extracomment>
        <translation>no debe contener nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>setup</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Bytes of one event at most; larger ones are counted as malformed.</source>
        <extracomment>setup</extracomment>
        <translation>Máximo de bytes de un evento; los más grandes se cuentan como mal formados.</translation>
    </message>
    <message>
        <source>Event types</source>
        <extracomment>setup</extracomment>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Largest event</source>
        <extracomment>setup</extracomment>
        <translation>Evento más grande</translation>
    </message>
    <message>
        <source>Only these types are sent by the service, such as grant.created; every type when the list is empty. To look at a few of them, use the filter instead: what is not sent is never seen.</source>
        <extracomment>setup</extracomment>
        <translation>El servicio solo envía estos tipos, como grant.created; todos los tipos si la lista está vacía. Para ver solo algunos, use el filtro: lo que no se envía no se ve nunca.</translation>
    </message>
    <message>
        <source>The base address of your Grantex service, such as https://api.grantex.dev.</source>
        <extracomment>setup</extracomment>
        <translation>La dirección base de su servicio de Grantex, como https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>Copy the key again from your Grantex account, whole and without blanks.</source>
        <extracomment>setup</extracomment>
        <translation>Vuelva a copiar la clave de su cuenta de Grantex, completa y sin espacios.</translation>
    </message>
    <message>
        <source>The account asks too much at the moment. Wait a minute, then test again.</source>
        <extracomment>setup</extracomment>
        <translation>La cuenta hace demasiadas consultas en este momento. Espere un minuto y vuelva a probar.</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Test again later.</source>
        <extracomment>setup</extracomment>
        <translation>El servicio tiene un fallo propio en este momento. Vuelva a probar más tarde.</translation>
    </message>
    <message>
        <source>This does not look like a Grantex service: check the address.</source>
        <extracomment>setup</extracomment>
        <translation>Esto no parece un servicio de Grantex: compruebe la dirección.</translation>
    </message>
    <message>
        <source>accepted; the indexer confirms later</source>
        <extracomment>setup</extracomment>
        <translation>aceptado; el indexador lo confirma más tarde</translation>
    </message>
    <message>
        <source>test event</source>
        <extracomment>setup</extracomment>
        <translation>evento de prueba</translation>
    </message>
    <message>
        <source>the API key is refused (%1)</source>
        <extracomment>setup</extracomment>
        <translation>se rechaza la clave de API (%1)</translation>
    </message>
    <message>
        <source>the key is accepted</source>
        <extracomment>setup</extracomment>
        <translation>la clave se acepta</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <extracomment>setup</extracomment>
        <translation>Elija otro tipo.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>setup</extracomment>
        <translation>Vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>holds characters that no configuration can hold</source>
        <extracomment>setup</extracomment>
        <translation>contiene caracteres que ninguna configuración puede contener</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>setup</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Restart the program and try again.</source>
        <extracomment>setup</extracomment>
        <translation>Reinicie el programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The secret cannot be kept for this run.</source>
        <extracomment>setup</extracomment>
        <translation>El secreto no se puede conservar para esta ejecución.</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>source</extracomment>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Check where it was copied from.</source>
        <extracomment>source</extracomment>
        <translation>Compruebe de dónde se copió.</translation>
    </message>
    <message>
        <source>Give the key in `apiKey` instead.</source>
        <extracomment>source</extracomment>
        <translation>Indique en su lugar la clave en `apiKey`.</translation>
    </message>
    <message>
        <source>Nothing came from the service for %1.</source>
        <extracomment>source</extracomment>
        <translation>No llegó nada del servicio durante %1.</translation>
    </message>
    <message>
        <source>The API key holds blanks, line breaks or characters beyond ASCII.</source>
        <extracomment>source</extracomment>
        <translation>La clave de API contiene espacios, saltos de línea o caracteres que no son ASCII.</translation>
    </message>
    <message>
        <source>The API key is not sent to %1 without encryption.</source>
        <extracomment>source</extracomment>
        <translation>La clave de API no se envía a %1 sin cifrado.</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set forward.</source>
        <extracomment>source</extracomment>
        <translation>El equipo estuvo en suspensión o se adelantó su reloj.</translation>
    </message>
    <message>
        <source>The source&apos;s URL cannot be used.</source>
        <extracomment>source</extracomment>
        <translation>No se puede usar la URL del origen.</translation>
    </message>
    <message>
        <source>The source&apos;s URL holds a user or a password.</source>
        <extracomment>source</extracomment>
        <translation>La URL del origen contiene un usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Write it as https://host, for example https://api.grantex.dev.</source>
        <extracomment>source</extracomment>
        <translation>Escríbala como https://host, por ejemplo https://api.grantex.dev.</translation>
    </message>
    <message>
        <source>connected, waiting for the first byte</source>
        <extracomment>source</extracomment>
        <translation>conectado, en espera del primer byte</translation>
    </message>
    <message>
        <source>The API key is not allowed to read the event stream (403). Use a key with that permission.</source>
        <extracomment>source</extracomment>
        <translation>La clave de API no tiene permiso para leer el flujo de eventos (403). Use una clave con ese permiso.</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password (407).</source>
        <extracomment>source</extracomment>
        <translation>El proxy pide un usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (429).</source>
        <extracomment>source</extracomment>
        <translation>El servicio pide menos solicitudes (429).</translation>
    </message>
    <message>
        <source>The service does not accept the API key (401). Check the key in the source&apos;s settings.</source>
        <extracomment>source</extracomment>
        <translation>El servicio no acepta la clave de API (401). Compruebe la clave en los ajustes del origen.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (</source>
        <extracomment>source</extracomment>
        <translation>El servicio tiene un problema propio (</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1).</source>
        <extracomment>source</extracomment>
        <translation>El servicio tiene un problema propio (%1).</translation>
    </message>
    <message>
        <source>The service refused the connection (</source>
        <extracomment>source</extracomment>
        <translation>El servicio rechazó la conexión (</translation>
    </message>
    <message>
        <source>The service refused the connection (%1).</source>
        <extracomment>source</extracomment>
        <translation>El servicio rechazó la conexión (%1).</translation>
    </message>
    <message>
        <source>There is no event stream at this address (%1). Check the source&apos;s URL.</source>
        <extracomment>source</extracomment>
        <translation>No hay ningún flujo de eventos en esta dirección (%1). Compruebe la URL del origen.</translation>
    </message>
    <message>
        <source>Too many connections: the service allows 5 of each kind at once for one developer. End another program that listens; a place that a crashed one held is free again after 5 minutes at most.</source>
        <extracomment>source</extracomment>
        <translation>Demasiadas conexiones: el servicio permite a cada desarrollador 5 de cada clase a la vez. Termine otro programa que escuche; la plaza que ocupa uno que falló queda libre en 5 minutos como máximo.</translation>
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
        <translation>La respuesta no es un flujo de eventos, sino %1 con la codificación %2. Compruebe la URL del origen y si hay en medio un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The answer is no event stream but %1. Check the source&apos;s URL and whether a proxy or a log-in page stands in between.</source>
        <extracomment>source</extracomment>
        <translation>La respuesta no es un flujo de eventos, sino %1. Compruebe la URL del origen y si hay en medio un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <extracomment>source</extracomment>
        <translation>El servicio cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The service ended the stream.</source>
        <extracomment>source</extracomment>
        <translation>El servicio terminó el flujo.</translation>
    </message>
    <message>
        <source>The service redirects in a circle (%1).</source>
        <extracomment>source</extracomment>
        <translation>El servicio redirige en círculo (%1).</translation>
    </message>
    <message>
        <source>The service redirects to %1. The API key never goes to another address than the one in the settings; if the new one is right, set the source&apos;s URL to it.</source>
        <extracomment>source</extracomment>
        <translation>El servicio redirige a %1. La clave de API nunca va a otra dirección que la de los ajustes; si la nueva es correcta, póngala como URL del origen.</translation>
    </message>
    <message>
        <source>The service redirects without a usable target (%1).</source>
        <extracomment>source</extracomment>
        <translation>El servicio redirige sin un destino utilizable (%1).</translation>
    </message>
    <message>
        <source>User-Agent: grantex-monitor/</source>
        <extracomment>source</extracomment>
        <translation>User-Agent: grantex-monitor/</translation>
    </message>
    <message>
        <source>An event larger than %1 bytes ended the connection.</source>
        <extracomment>source</extracomment>
        <translation>Un evento de más de %1 bytes cortó la conexión.</translation>
    </message>
    <message>
        <source>Invalid close code</source>
        <extracomment>source</extracomment>
        <translation>Código de cierre no válido</translation>
    </message>
    <message>
        <source>No connection: %1.</source>
        <extracomment>source</extracomment>
        <translation>Sin conexión: %1.</translation>
    </message>
    <message>
        <source>The service closed the connection unanswered</source>
        <extracomment>source</extracomment>
        <translation>El servicio cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>The service ended the connection</source>
        <extracomment>source</extracomment>
        <translation>El servicio terminó la conexión</translation>
    </message>
    <message>
        <source>The text is not valid JSON: %1</source>
        <extracomment>event</extracomment>
        <translation>El texto no es JSON válido: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a credential.</source>
        <extracomment>secrets</extracomment>
        <translation>«%1» no es un nombre de credencial.</translation>
    </message>
    <message>
        <source>Name it in the unit, such as LoadCredential=NAME:/etc/grantex-forwarder/NAME; a program that systemd did not start has none.</source>
        <extracomment>secrets</extracomment>
        <translation>Indíquela en la unidad, por ejemplo LoadCredential=NAME:/etc/grantex-forwarder/NAME; un programa que no haya iniciado systemd no tiene ninguna.</translation>
    </message>
    <message>
        <source>The credential %1 is wanted, but the environment variable CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>Se requiere la credencial %1, pero la variable de entorno CREDENTIALS_DIRECTORY no está definida.</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <extracomment>base</extracomment>
        <translation>Elija otra ubicación o libere espacio.</translation>
    </message>
    <message>
        <source>At most %1 files can be merged into one list.</source>
        <extracomment>files</extracomment>
        <translation>Se pueden combinar como máximo %1 archivos en una lista.</translation>
    </message>
    <message>
        <source>More than %1 events cannot be merged.</source>
        <extracomment>files</extracomment>
        <translation>No se pueden combinar más de %1 eventos.</translation>
    </message>
    <message>
        <source>The files cannot be merged: %1.</source>
        <extracomment>files</extracomment>
        <translation>No se pueden combinar los archivos: %1.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <extracomment>files</extracomment>
        <translation>No existe ese evento.</translation>
    </message>
    <message>
        <source>This event is no longer where it was merged from.</source>
        <extracomment>files</extracomment>
        <translation>Este evento ya no está en el archivo del que se combinó.</translation>
    </message>
    <message>
        <source>Change the filter, or discard the dead letter.</source>
        <extracomment>journal</extracomment>
        <translation>Cambie el filtro o descarte el evento no entregable.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>journal</extracomment>
        <translation>Vuelva a consultar la lista.</translation>
    </message>
    <message>
        <source>Mend its quotes, commas and braces.</source>
        <extracomment>journal</extracomment>
        <translation>Corrija las comillas, comas y llaves.</translation>
    </message>
    <message>
        <source>Receivers know the event by it.</source>
        <extracomment>journal</extracomment>
        <translation>Los receptores reconocen el evento por él.</translation>
    </message>
    <message>
        <source>Take something out of it.</source>
        <extracomment>journal</extracomment>
        <translation>Quite una parte del contenido.</translation>
    </message>
    <message>
        <source>The destination&apos;s filter leaves this event out by now.</source>
        <extracomment>journal</extracomment>
        <translation>El filtro del destino ahora excluye este evento.</translation>
    </message>
    <message>
        <source>The edited event is larger than 4 MiB.</source>
        <extracomment>journal</extracomment>
        <translation>El evento editado supera los 4 MiB.</translation>
    </message>
    <message>
        <source>The event had no id, and the edit has one.</source>
        <extracomment>journal</extracomment>
        <translation>El evento no tenía ID y la edición sí lo tiene.</translation>
    </message>
    <message>
        <source>The id must stay &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>El ID debe seguir siendo «%1».</translation>
    </message>
    <message>
        <source>There is no such dead letter any more.</source>
        <extracomment>journal</extracomment>
        <translation>Ese evento no entregable ya no existe.</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1</source>
        <extracomment>journal</extracomment>
        <translation>Esto no es un único objeto JSON: %1</translation>
    </message>
    <message>
        <source>An edit is of one dead letter.</source>
        <extracomment>pipeline</extracomment>
        <translation>Una edición se aplica a un solo evento no entregable.</translation>
    </message>
    <message>
        <source>Name one id.</source>
        <extracomment>pipeline</extracomment>
        <translation>Indique un solo ID.</translation>
    </message>
    <message>
        <source>It was kept for one run of this program only, and that has ended.</source>
        <extracomment>secrets</extracomment>
        <translation>Se conservó solo para una ejecución de este programa, que ya terminó.</translation>
    </message>
    <message>
        <source>profile: another colour</source>
        <extracomment>settings</extracomment>
        <translation>perfil: otro color</translation>
    </message>
    <message>
        <source>A journal of an earlier profile &quot;%1&quot; is still there.</source>
        <extracomment>settings</extracomment>
        <translation>Todavía existe un diario de un perfil «%1» anterior.</translation>
    </message>
    <message>
        <source>Choose another name, or move %1 away.</source>
        <extracomment>settings</extracomment>
        <translation>Elija otro nombre o mueva %1 a otro lugar.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>settings</extracomment>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <extracomment>settings</extracomment>
        <translation>Ya existe un perfil «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be copied.</source>
        <extracomment>setup</extracomment>
        <translation>No se puede copiar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <extracomment>setup</extracomment>
        <translation>No se puede mover %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>setup</extracomment>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>setup</extracomment>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that this user may write there.</source>
        <extracomment>setup</extracomment>
        <translation>Compruebe que este usuario pueda escribir ahí.</translation>
    </message>
    <message>
        <source>Close its window, or stop the program that uses it, first.</source>
        <extracomment>setup</extracomment>
        <translation>Antes, cierre su ventana o detenga el programa que lo usa.</translation>
    </message>
    <message>
        <source>Duplicate it instead.</source>
        <extracomment>setup</extracomment>
        <translation>Duplíquelo en su lugar.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>setup</extracomment>
        <translation>Elimínelo manualmente.</translation>
    </message>
    <message>
        <source>The profile is open: %1</source>
        <extracomment>setup</extracomment>
        <translation>El perfil está abierto: %1</translation>
    </message>
    <message>
        <source>The profile that needs no name cannot be given one.</source>
        <extracomment>setup</extracomment>
        <translation>No se puede dar nombre al perfil que no lo necesita.</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <extracomment>setup</extracomment>
        <translation>Instale esa versión.</translation>
    </message>
    <message>
        <source>The set-up has a mistake: %1</source>
        <extracomment>setup</extracomment>
        <translation>La configuración exportada tiene un error: %1</translation>
    </message>
    <message>
        <source>This is no set-up of Grantex Monitor.</source>
        <extracomment>setup</extracomment>
        <translation>Esto no es una configuración exportada de Grantex Monitor.</translation>
    </message>
    <message>
        <source>This set-up was written by a newer version of this program.</source>
        <extracomment>setup</extracomment>
        <translation>Esta configuración se exportó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>setup</extracomment>
        <translation>la conexión</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>filter</extracomment>
        <translation>marcados</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>filter</extracomment>
        <translation>fijados</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Profiles &gt; Export Set-up has written.</source>
        <extracomment>setup</extracomment>
        <translation>Elija un archivo escrito con Archivo &gt; Perfiles &gt; Exportar configuración.</translation>
    </message>
    <message>
        <source>Send a text, or leave `with` out.</source>
        <extracomment>pipeline</extracomment>
        <translation>Envíe un texto u omita `with`.</translation>
    </message>
    <message>
        <source>`with` is the text of the event to be sent, and goes with a retry.</source>
        <extracomment>pipeline</extracomment>
        <translation>`with` es el texto del evento que se enviará y acompaña a un reintento.</translation>
    </message>
    <message>
        <source>%1: does not tell where its journal is; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1: no indica dónde está su diario; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1: is no configuration, so nobody knows what belongs to it; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1: no es una configuración, así que nadie sabe qué le pertenece; no se cambió nada.</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <extracomment>alerts</extracomment>
        <translation>Otra regla ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Give each rule a name of its own.</source>
        <extracomment>alerts</extracomment>
        <translation>Dé a cada regla un nombre propio.</translation>
    </message>
    <message>
        <source>A service keeps its journal to itself: run the command as root, with sudo.</source>
        <extracomment>journal</extracomment>
        <translation>Un servicio guarda su diario solo para sí: ejecute el comando como root, con sudo.</translation>
    </message>
    <message>
        <source>This user may not look into %1.</source>
        <extracomment>journal</extracomment>
        <translation>Este usuario no puede mirar dentro de %1.</translation>
    </message>
    <message>
        <source>systemd sets it for a unit with LoadCredential=. To check by hand, set it to the folder that holds the secrets&apos; files, each named as its credential.</source>
        <extracomment>secrets</extracomment>
        <translation>systemd la define para una unidad con LoadCredential=. Para comprobarlo a mano, indique la carpeta con los archivos de los secretos, cada uno con el nombre de su credencial.</translation>
    </message>
    <message>
        <source>File that gets one event a line, readable by its owner alone. A path without / in front begins at the configuration&apos;s folder. %Y %m %d %H %M stand for the time of receipt (UTC), %{type} for the event&apos;s type, %% for a percent sign; folders below the first of them are made.</source>
        <extracomment>destinations/file</extracomment>
        <translation>Archivo que recibe un evento por línea, legible solo para su propietario. Una ruta que no empieza por / parte de la carpeta de la configuración. %Y %m %d %H %M representan la hora de recepción (UTC), %{type} el tipo del evento, %% un signo de porcentaje; las carpetas que siguen al primero de ellos se crean.</translation>
    </message>
    <message>
        <source>A developer key of your Grantex account. It is never written into the configuration.</source>
        <extracomment>setup</extracomment>
        <translation>Una clave de desarrollador de su cuenta de Grantex. Nunca se escribe en la configuración.</translation>
    </message>
    <message>
        <source>The journal is full: the oldest events are dropped, which destinations have not had</source>
        <extracomment>alerts</extracomment>
        <translation>El diario está lleno: se descartan los eventos más antiguos, que los destinos no han recibido</translation>
    </message>
    <message>
        <source>The journal is nearly full of events that destinations have not taken</source>
        <extracomment>alerts</extracomment>
        <translation>El diario está casi lleno de eventos que los destinos no han recogido</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>casi lleno</translation>
    </message>
    <message>
        <source>Send `upTo`, or name the ids.</source>
        <extracomment>pipeline</extracomment>
        <translation>Envíe `upTo` o indique los ID.</translation>
    </message>
    <message>
        <source>`all` goes with `upTo`, the largest id that is meant, and without `ids`.</source>
        <extracomment>pipeline</extracomment>
        <translation>`all` requiere `upTo`, el mayor ID que se incluye, y no admite `ids`.</translation>
    </message>
    <message>
        <source>An account has five streams at most: close another program that holds one, or use another account.</source>
        <extracomment>setup</extracomment>
        <translation>Una cuenta tiene cinco flujos como máximo: cierre otro programa que ocupe uno o use otra cuenta.</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or let the proxy in between pass text/event-stream.</source>
        <extracomment>setup</extracomment>
        <translation>Elija WebSocket en su lugar o haga que el proxy intermedio deje pasar text/event-stream.</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or switch off the buffering of text/event-stream in the proxy.</source>
        <extracomment>setup</extracomment>
        <translation>Elija WebSocket en su lugar o desactive en el proxy el almacenamiento en búfer de text/event-stream.</translation>
    </message>
    <message>
        <source>Choose the event stream instead, or let the proxy in between pass WebSocket upgrades.</source>
        <extracomment>setup</extracomment>
        <translation>Elija el flujo de eventos en su lugar o haga que el proxy intermedio deje pasar los cambios a WebSocket.</translation>
    </message>
    <message>
        <source>event stream</source>
        <extracomment>setup</extracomment>
        <translation>flujo de eventos</translation>
    </message>
    <message>
        <source>no answer in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>sin respuesta en %1: algo intermedio la retiene</translation>
    </message>
    <message>
        <source>no answer to the upgrade in %1</source>
        <extracomment>setup</extracomment>
        <translation>sin respuesta al cambio de protocolo en %1</translation>
    </message>
    <message>
        <source>opened, and something came over it</source>
        <extracomment>setup</extracomment>
        <translation>abierto, y llegó algo por él</translation>
    </message>
    <message>
        <source>opened, but nothing came over it in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>abierto, pero en %1 no llegó nada por él: algo intermedio lo retiene</translation>
    </message>
    <message>
        <source>The program, then each of its arguments, such as /usr/local/bin/forward, --to, soc. No shell reads them; begin with sh, -c for one. A name without / is looked up in PATH, a relative path is relative to `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>El programa y después cada uno de sus argumentos, como /usr/local/bin/forward, --to, soc. No los interpreta ningún shell; si necesita uno, empiece por sh, -c. Un nombre sin / se busca en PATH; una ruta relativa parte de `workingDirectory`.</translation>
    </message>
    <message>
        <source>Variables for the program besides PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ and TMPDIR; nothing else is passed on. Secrets are references.</source>
        <extracomment>destinations/command</extracomment>
        <translation>Variables para el programa además de PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ y TMPDIR; no se le pasa nada más. Los secretos son referencias.</translation>
    </message>
    <message>
        <source>Any property of librdkafka by its name, such as linger.ms, except those that would break a promise of this program. Secrets are references.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Cualquier propiedad de librdkafka por su nombre, como linger.ms, salvo las que romperían una garantía de este programa. Los secretos son referencias.</translation>
    </message>
    <message>
        <source>Where to begin, such as kafka-1:9092 and kafka-2:9092; the others are learnt from these.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Por dónde empezar, como kafka-1:9092 y kafka-2:9092; los demás se conocen a través de estos.</translation>
    </message>
</context>
<context>
    <name>grantex::About</name>
    <message>
        <source>About Grantex Monitor</source>
        <translation>Acerca de Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor %1</source>
        <translation>Grantex Monitor %1</translation>
    </message>
    <message>
        <source>Watches a Grantex event stream and delivers every event.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty, as far as the law allows.

Made with Qt %1, SQLite, simdjson and OpenSSL.</source>
        <translation>Observa un flujo de eventos de Grantex y entrega cada evento.

Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía, en la medida en que la ley lo permita.

Hecho con Qt %1, SQLite, simdjson y OpenSSL.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertBell</name>
    <message>
        <source>Alerts: nothing new</source>
        <translation>Alertas: nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Alerts: %Ln new</source>
        <translation>
            <numerusform>Alertas: %Ln nueva</numerusform>
            <numerusform>Alertas: %Ln nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more alert(s)</source>
        <translation>
            <numerusform>%Ln alerta más</numerusform>
            <numerusform>%Ln alertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed behind the bell in the window.</source>
        <translation>Están en la lista de la campana de la ventana.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertList</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Aún no se notificó nada.</translation>
    </message>
</context>
<context>
    <name>grantex::AlertRulesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alertas</translation>
    </message>
    <message>
        <source>What do you want to hear of?</source>
        <translation>¿De qué quiere recibir avisos?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Reset to the shipped rules</source>
        <translation>Restablecer las reglas incluidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>A time of more than a minute without a connection.</source>
        <translation>Más de un minuto sin conexión.</translation>
    </message>
    <message>
        <source>A destination is paused and waits for a person.</source>
        <translation>Un destino está en pausa y espera a una persona.</translation>
    </message>
    <message>
        <source>The journal is nearly full; it is full; it drops what destinations have not had.</source>
        <translation>El diario está casi lleno; está lleno; descarta lo que los destinos no han recibido.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>&amp;Notificar en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to look for: type:budget.*  data.pct&gt;=80</source>
        <translation>Qué buscar: type:budget.*  data.pct&gt;=80</translation>
    </message>
    <message>
        <source>Minutes until the same thing is told again</source>
        <translation>Minutos hasta volver a notificar lo mismo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A rule is a filter as in the table, or a state of the program. The same grant at the same threshold is told once, and again only after the pause.</source>
        <translation>Una regla es un filtro como el de la tabla o un estado del programa. La misma concesión en el mismo umbral se notifica una vez y solo se repite tras la pausa.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Looks for</source>
        <translation>&amp;Busca</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the last day match.</source>
        <translation>
            <numerusform>%Ln evento del último día coincide.</numerusform>
            <numerusform>%Ln eventos del último día coinciden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the desktop: follows it when it changes between light and dark.</source>
        <translation>Como el escritorio: lo sigue cuando cambia entre claro y oscuro.</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>Compact shows more events at once.</source>
        <translation>Compacta muestra más eventos a la vez.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>How the table shows times. What is copied and exported is always in UTC.</source>
        <translation>Cómo muestra la tabla las horas. Lo que se copia y exporta va siempre en UTC.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>For the clock times of tables, timeline, charts, details, dead letters and alerts, and for times that are typed without one. In effect at once.</source>
        <translation>Para las horas de tablas, línea de tiempo, gráficos, detalles, eventos no entregables y alertas, y para las horas que se escriben sin zona. Tiene efecto de inmediato.</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>No hay ninguna zona horaria llamada %1.</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesDialog</name>
    <message>
        <source>Bad Lines – %1</source>
        <translation>Líneas no válidas – %1</translation>
    </message>
    <message>
        <source>%1 pieces of this file are no events; the first %2 are listed. All else is shown.</source>
        <translation>%1 fragmentos de este archivo no son eventos; se listan los primeros %2. Todo lo demás se muestra.</translation>
    </message>
    <message>
        <source>These pieces of the file are no events. All else is shown.</source>
        <translation>Estos fragmentos del archivo no son eventos. Todo lo demás se muestra.</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Líneas no válidas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines of this list, or all</source>
        <translation>Copiar las líneas seleccionadas de esta lista, o todas</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it is no event</source>
        <translation>Por qué no es un evento</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Cómo empieza</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetChart</name>
    <message>
        <source>Remaining budget over time</source>
        <translation>Presupuesto restante a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Choose one or several budgets to see them over time</source>
        <translation>Elija uno o varios presupuestos para verlos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>≈ %1 left in all</source>
        <translation>quedan ≈ %1 en total</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>no connection: events may be missing</source>
        <translation>sin conexión: es posible que falten eventos</translation>
    </message>
    <message>
        <source>50 % used</source>
        <translation>50&#xa0;% usado</translation>
    </message>
    <message>
        <source>80 % used</source>
        <translation>80&#xa0;% usado</translation>
    </message>
    <message>
        <source>100 % used</source>
        <translation>100&#xa0;% usado</translation>
    </message>
    <message>
        <source>Show &amp;Events at This Time</source>
        <translation>Mostrar los &amp;eventos de este momento</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>Des&amp;fijar el momento</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>&amp;Fijar este momento</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetLine</name>
    <message>
        <source>No budget known for this grant</source>
        <translation>No se conoce ningún presupuesto para esta concesión</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>quedan como máximo %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>Presupuesto: %1</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetModel</name>
    <message>
        <source>Agent unknown</source>
        <translation>Agente desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated event(s)</source>
        <translation>
            <numerusform>%Ln evento repetido</numerusform>
            <numerusform>%Ln eventos repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandante</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>Gasta</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Se agota</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetPage</name>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <translation>
            <numerusform>%Ln agotado</numerusform>
            <numerusform>%Ln agotados</numerusform>
        </translation>
    </message>
    <message>
        <source>from events only: no key to ask the service with</source>
        <translation>solo de eventos: no hay clave para consultar al servicio</translation>
    </message>
    <message>
        <source>from events and the service, %1</source>
        <translation>de eventos y del servicio, %1</translation>
    </message>
    <message>
        <source>from events</source>
        <translation>de eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old one(s) forgotten</source>
        <translation>
            <numerusform>%Ln antiguo olvidado</numerusform>
            <numerusform>%Ln antiguos olvidados</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget like this</source>
        <translation>Ningún presupuesto así</translation>
    </message>
    <message>
        <source>No budgets yet</source>
        <translation>Aún no hay presupuestos</translation>
    </message>
    <message>
        <source>Change the filter or show all budgets.</source>
        <translation>Cambie el filtro o muestre todos los presupuestos.</translation>
    </message>
    <message>
        <source>They appear when the service lists them, or with the first budget event.</source>
        <translation>Aparecen cuando el servicio los lista o con el primer evento de presupuesto.</translation>
    </message>
    <message>
        <source>Events tell them from half of their use on; with an API key the service lists them all.</source>
        <translation>Los eventos informan de ellos a partir de la mitad de su uso; con una clave de API, el servicio los lista todos.</translation>
    </message>
    <message>
        <source>an unknown principal</source>
        <translation>un mandante desconocido</translation>
    </message>
    <message>
        <source>No budget chosen</source>
        <translation>Ningún presupuesto elegido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budgets chosen</source>
        <translation>
            <numerusform>%Ln presupuesto elegido</numerusform>
            <numerusform>%Ln presupuestos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1: their sum is shown, one line for each currency.</source>
        <translation>Más de %1: se muestra su suma, una línea por moneda.</translation>
    </message>
    <message>
        <source>One line each; choose a single one for bands and its forecast in words.</source>
        <translation>Una línea por presupuesto; elija uno solo para ver las bandas y su previsión en palabras.</translation>
    </message>
    <message>
        <source>Load debits</source>
        <translation>Obtener cargos</translation>
    </message>
    <message>
        <source>Choose one budget to see its debits.</source>
        <translation>Elija un presupuesto para ver sus cargos.</translation>
    </message>
    <message>
        <source>The service lists every debit of this grant.</source>
        <translation>El servicio lista cada cargo de esta concesión.</translation>
    </message>
    <message>
        <source>Only the service knows the debits: it needs an API key.</source>
        <translation>Solo el servicio conoce los cargos: se necesita una clave de API.</translation>
    </message>
    <message>
        <source>No budget is known for this grant</source>
        <translation>No se conoce ningún presupuesto para esta concesión</translation>
    </message>
    <message>
        <source>To revoke a grant, an API key is needed in the settings of the connection.</source>
        <translation>Para revocar una concesión se necesita una clave de API en los ajustes de la conexión.</translation>
    </message>
    <message>
        <source>No grant is known to descend from it.</source>
        <translation>No se conoce ninguna concesión que descienda de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) that descend from it will be revoked too:</source>
        <translation>
            <numerusform>También se revocará %Ln concesión que desciende de ella:</numerusform>
            <numerusform>También se revocarán %Ln concesiones que descienden de ella:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is left of %Ln budget(s) can then no longer be spent.</source>
        <translation>
            <numerusform>Lo que queda de %Ln presupuesto ya no se podrá gastar.</numerusform>
            <numerusform>Lo que queda de %Ln presupuestos ya no se podrá gastar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents lose access at once. This cannot be undone.</source>
        <translation>Los agentes pierden el acceso de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke the grant %1?</source>
        <translation>¿Revocar la concesión %1?</translation>
    </message>
    <message>
        <source>Revoking %1…</source>
        <translation>Revocando %1…</translation>
    </message>
    <message>
        <source>%1 was not revoked. %2</source>
        <translation>%1 no se revocó. %2</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 está revocada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is revoked, and %Ln grant(s) that descend from it.</source>
        <translation>
            <numerusform>%1 está revocada, y también %Ln concesión que desciende de ella.</numerusform>
            <numerusform>%1 está revocada, y también %Ln concesiones que descienden de ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Cargar más</translation>
    </message>
    <message>
        <source>%1 of %2 debits, the newest first</source>
        <translation>%1 de %2 cargos, los más recientes primero</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Filter budgets</source>
        <translation>Filtrar presupuestos</translation>
    </message>
    <message>
        <source>Agent, principal, grant or currency</source>
        <translation>Agente, mandante, concesión o moneda</translation>
    </message>
    <message>
        <source>Which budgets are shown</source>
        <translation>Qué presupuestos se muestran</translation>
    </message>
    <message>
        <source>Living grants</source>
        <translation>Concesiones vigentes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Agotados</translation>
    </message>
    <message>
        <source>Ended grants</source>
        <translation>Concesiones terminadas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask the service for budgets and names now</source>
        <translation>Consultar ahora al servicio los presupuestos y los nombres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>List of budgets</source>
        <translation>Lista de presupuestos</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>Abrir vía</translation>
    </message>
    <message>
        <source>Everything that happened to this grant</source>
        <translation>Todo lo que ocurrió con esta concesión</translation>
    </message>
    <message>
        <source>Revoke grant…</source>
        <translation>Revocar concesión…</translation>
    </message>
    <message>
        <source>Revoke the grant and what descends from it</source>
        <translation>Revocar la concesión y las que descienden de ella</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Show shares of each budget instead of amounts</source>
        <translation>Mostrar la proporción de cada presupuesto en lugar de importes</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Show all there is (0)</source>
        <translation>Mostrar todo lo que hay (0)</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its data as a table</source>
        <translation>Guardar el gráfico como imagen o sus datos como tabla</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Steps as table (CSV)…</source>
        <translation>Pasos como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Steps of the chosen budgets</source>
        <translation>Pasos de los presupuestos elegidos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Cargos</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetViews</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted budget(s)</source>
        <translation>
            <numerusform>%Ln presupuesto agotado</numerusform>
            <numerusform>%Ln presupuestos agotados</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;udget of the Event&apos;s Grant</source>
        <translation>Presupuesto &amp;de la concesión del evento</translation>
    </message>
    <message>
        <source>Revo&amp;ke the Event&apos;s Grant…</source>
        <translation>Revocar la conce&amp;sión del evento…</translation>
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
        <translation>años</translation>
    </message>
    <message>
        <source>in %1 (%2 – %3)</source>
        <translation>en %1 (%2 – %3)</translation>
    </message>
    <message numerus="yes">
        <source>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.</source>
        <translation>
            <numerusform>Probablemente se agotará: %1; nueve de cada diez veces, entre %2 y %3. A partir de %Ln cargo en %4, %5.</numerusform>
            <numerusform>Probablemente se agotará: %1; nueve de cada diez veces, entre %2 y %3. A partir de %Ln cargos en %4, %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>some year</source>
        <translation>dentro de años</translation>
    </message>
    <message>
        <source>expires first, in %1</source>
        <translation>caduca antes, en %1</translation>
    </message>
    <message>
        <source>The grant expires before, at %1.</source>
        <translation>La concesión caduca antes: %1.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1/día</translation>
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
        <translation>más del %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Over 50 % used</source>
        <translation>Más del 50&#xa0;%</translation>
    </message>
    <message>
        <source>Over 80 % used</source>
        <translation>Más del 80&#xa0;%</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Uso desconocido</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>No forecast: nobody told what remains.</source>
        <translation>Sin previsión: nadie indicó cuánto queda.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>No forecast: the grant was revoked at %1.</source>
        <translation>Sin previsión: la concesión se revocó (%1).</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>No forecast: the grant has expired.</source>
        <translation>Sin previsión: la concesión caducó.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Nothing is left since %1.</source>
        <translation>No queda nada desde %1.</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>No queda nada.</translation>
    </message>
    <message>
        <source>%1 of %2 debits</source>
        <translation>%1 de %2 cargos</translation>
    </message>
    <message>
        <source>hidden by a gap</source>
        <translation>oculto por una interrupción</translation>
    </message>
    <message>
        <source>No forecast: a time without a connection hides debits; %1 of the %2 it needs were seen.</source>
        <translation>Sin previsión: un periodo sin conexión oculta cargos; se vieron %1 de los %2 que necesita.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>No forecast: there is no connection now, more may be spent.</source>
        <translation>Sin previsión: ahora no hay conexión y puede que se gaste más.</translation>
    </message>
    <message>
        <source>only percentages</source>
        <translation>solo porcentajes</translation>
    </message>
    <message>
        <source>No forecast: events tell percentages, no amounts.</source>
        <translation>Sin previsión: los eventos indican porcentajes, no importes.</translation>
    </message>
    <message>
        <source>spending stopped</source>
        <translation>gasto detenido</translation>
    </message>
    <message>
        <source>No forecast: there was no debit for far longer than usual. It spent %1 before.</source>
        <translation>Sin previsión: no hubo ningún cargo durante mucho más tiempo de lo habitual. Antes gastaba %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>quedan como máximo %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>used up %1</source>
        <translation>se agota %1</translation>
    </message>
    <message>
        <source>no forecast: %1</source>
        <translation>sin previsión: %1</translation>
    </message>
    <message>
        <source>No forecast yet: it needs %1 debits; seen so far: %2.</source>
        <translation>Aún sin previsión: necesita %1 cargos; vistos hasta ahora: %2.</translation>
    </message>
</context>
<context>
    <name>grantex::CellActions</name>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;Incluir en el filtro</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>E&amp;xcluir con el filtro</translation>
    </message>
    <message>
        <source>Sho&amp;w Only These</source>
        <translation>Mostrar s&amp;olo estos</translation>
    </message>
    <message>
        <source>Add a Column…</source>
        <translation>Añadir una columna…</translation>
    </message>
    <message>
        <source>Show All but These</source>
        <translation>Mostrar todos menos estos</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleDialog</name>
    <message>
        <source>Colour Rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>The first rule that is on and matches colours the row.</source>
        <translation>La primera regla activa que coincide da color a la fila.</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Restablecer</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRules</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Revocations and anomalies</source>
        <translation>Revocaciones y anomalías</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>Budget nearly used</source>
        <translation>Presupuesto casi agotado</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Credentials taken from the vault</source>
        <translation>Credenciales tomadas del almacén</translation>
    </message>
    <message>
        <source>Say which events: type:grant.revoked</source>
        <translation>Indique qué eventos: type:grant.revoked</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quiso decir %2?</translation>
    </message>
</context>
<context>
    <name>grantex::ColumnDialog</name>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>JSON path, for example data.pct</source>
        <translation>Ruta JSON, por ejemplo data.pct</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns, those ticked are shown</source>
        <translation>Columnas; las marcadas se muestran</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>Tipo de los valores</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A fixed zone</source>
        <translation>Una zona fija</translation>
    </message>
    <message>
        <source>Relative to now</source>
        <translation>Relativas a ahora</translation>
    </message>
    <message>
        <source>Relative to the selected row</source>
        <translation>Relativas a la fila seleccionada</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>Desde la fila anterior</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>At least one column must be shown.</source>
        <translation>Debe mostrarse al menos una columna.</translation>
    </message>
    <message>
        <source>That is no path: data.pct, data.scopes[0], data.&quot;odd name&quot;</source>
        <translation>Eso no es una ruta: data.pct, data.scopes[0], data.&quot;odd name&quot;</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Hora de reloj</translation>
    </message>
</context>
<context>
    <name>grantex::Columns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandante</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
</context>
<context>
    <name>grantex::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Search for a command, a saved filter, a grant or an agent</source>
        <translation>Buscar un comando, un filtro guardado, una concesión o un agente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>grantex::Commands</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>grantex::CompareEvents</name>
    <message>
        <source>Compare with the Pre&amp;vious Event of the Grant</source>
        <translation>Comparar con el e&amp;vento anterior de la concesión</translation>
    </message>
    <message>
        <source>The table has no earlier event of this grant</source>
        <translation>La tabla no tiene ningún evento anterior de esta concesión</translation>
    </message>
    <message>
        <source>One of the events is no longer in the journal</source>
        <translation>Uno de los eventos ya no está en el diario</translation>
    </message>
    <message>
        <source>Compare t&amp;he Two Selected Events</source>
        <translation>Com&amp;parar los dos eventos seleccionados</translation>
    </message>
</context>
<context>
    <name>grantex::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Sugerencias para el filtro</translation>
    </message>
</context>
<context>
    <name>grantex::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>Confirmación</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionDialog</name>
    <message>
        <source>Connection to Grantex</source>
        <translation>Conexión con Grantex</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>Flujo de eventos (SSE)</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Ambos a la vez</translation>
    </message>
    <message>
        <source>Where do the events come from?</source>
        <translation>¿De dónde vienen los eventos?</translation>
    </message>
    <message>
        <source>Two connections: what one misses the other brings. Events are told apart by their id. Grantex cannot send again what nobody received, so this makes gaps rarer.</source>
        <translation>Dos conexiones: lo que una pierde lo trae la otra. Los eventos se distinguen por su ID. Grantex no puede volver a enviar lo que nadie recibió, así que esto reduce las interrupciones.</translation>
    </message>
    <message>
        <source>One connection over WebSocket. Use it where a proxy holds back event streams.</source>
        <translation>Una conexión por WebSocket. Úsela cuando un proxy retenga los flujos de eventos.</translation>
    </message>
    <message>
        <source>One connection over HTTP. The usual way.</source>
        <translation>Una conexión por HTTP. El modo habitual.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>P&amp;rotocolo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>Save or cancel first: what was changed belongs to this one</source>
        <translation>Guarde o cancele antes: los cambios pertenecen a este origen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionHeader</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Freeze the table (Space). Events are still received and delivered.</source>
        <translation>Congelar la tabla (Espacio). Los eventos se siguen recibiendo y entregando.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the selected events, or all, as NDJSON (Ctrl+E)</source>
        <translation>Escribir los eventos seleccionados, o todos, como NDJSON (Ctrl+E)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop receiving; deliveries go on</source>
        <translation>Dejar de recibir; las entregas continúan</translation>
    </message>
    <message>
        <source>Receive events from Grantex</source>
        <translation>Recibir eventos de Grantex</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s key</source>
        <translation>Introducir la clave de la conexión</translation>
    </message>
    <message>
        <source>Try to connect again now</source>
        <translation>Intentar conectarse de nuevo ahora</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Introducir clave…</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionPage</name>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificados (*.pem *.crt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This window reads files: there is no connection.</source>
        <translation>Esta ventana lee archivos: no hay conexión.</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo.</source>
        <translation>No hay archivo de configuración que cambiar: esto es la demo.</translation>
    </message>
    <message>
        <source>SSE and WebSocket at once</source>
        <translation>SSE y WebSocket a la vez</translation>
    </message>
    <message>
        <source>Two connections make gaps rarer; events that come twice are kept once. Counts twice towards the five connections that Grantex allows.</source>
        <translation>Dos conexiones reducen las interrupciones; los eventos que llegan dos veces se guardan una. Cuenta por dos de las cinco conexiones que permite Grantex.</translation>
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
        <translation>Vacío: lo que indique el entorno (https_proxy, no_proxy).</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>A file in PEM that is trusted besides the system&apos;s authorities, for a private Grantex.</source>
        <translation>Un archivo PEM en el que se confía además de en las autoridades del sistema, para un Grantex privado.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <translation>Restaurar el &amp;original</translation>
    </message>
    <message>
        <source>&amp;Retry with this</source>
        <translation>&amp;Reintentar con esto</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>Editar y reintentar</translation>
    </message>
    <message>
        <source>%1 refused this event: %2
Only %1 is sent the edit. The event in the journal stays as it was received, and the edit is marked.</source>
        <translation>%1 rechazó este evento: %2
La edición se envía solo a %1. El evento del diario queda tal como se recibió y la edición se marca.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>Differences from the event</source>
        <translation>Diferencias con el evento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is changed: the event is sent as it was received.</source>
        <translation>Sin cambios: el evento se envía tal como se recibió.</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>cambiados: %1, añadidos: %2, eliminados: %3</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterExport</name>
    <message>
        <source>it was given up</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>some of them were retried or discarded meanwhile</source>
        <translation>algunos se reintentaron o descartaron entretanto</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterModel</name>
    <message>
        <source>event %1 of the journal</source>
        <translation>evento %1 del diario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Dado por perdido</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(editado)</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterPage</name>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation>JSON delimitado por saltos de línea (*.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Eventos no entregables</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>No hay eventos no entregables</translation>
    </message>
    <message>
        <source>Events that a destination refuses for good would be kept here, with the reason.</source>
        <translation>Los eventos que un destino rechace definitivamente se guardarían aquí, con el motivo.</translation>
    </message>
    <message>
        <source>Event as the server sent it</source>
        <translation>Evento tal como lo envió el servidor</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>los %1 más recientes de %2</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>No se pueden leer los eventos no entregables: %1</translation>
    </message>
    <message>
        <source>%1 refused this event %2. %3</source>
        <translation>%1 rechazó este evento (%2). %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln</source>
        <translation>
            <numerusform>&amp;Reintentar %Ln</numerusform>
            <numerusform>&amp;Reintentar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Reintentar todos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln…</source>
        <translation>
            <numerusform>&amp;Descartar %Ln…</numerusform>
            <numerusform>&amp;Descartar %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard all…</source>
        <translation>&amp;Descartar todos…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln dead letter(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln evento no entregable?</numerusform>
            <numerusform>¿Descartar %Ln eventos no entregables?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted as dropped and never sent to their destination. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Se cuentan como descartados y no se envían nunca a su destino. Esto no se puede deshacer. Los eventos en sí permanecen en el diario.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dead letter(s)</source>
        <translation>
            <numerusform>Exportar %Ln evento no entregable</numerusform>
            <numerusform>Exportar %Ln eventos no entregables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se exportó nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) exported</source>
        <translation>
            <numerusform>%Ln evento no entregable exportado</numerusform>
            <numerusform>%Ln eventos no entregables exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit and retry…</source>
        <translation>&amp;Editar y reintentar…</translation>
    </message>
    <message>
        <source>What was sent had been edited.</source>
        <translation>Lo que se envió se había editado.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Larger than 1 MiB: edit it with grantex-forwarder dead-letters retry --with</source>
        <translation>Supera 1 MiB: edítelo con grantex-forwarder dead-letters retry --with</translation>
    </message>
    <message>
        <source>Change what this destination is sent; the event itself stays</source>
        <translation>Cambiar lo que se envía a este destino; el evento en sí no cambia</translation>
    </message>
    <message>
        <source>The dead letter waits again, edited</source>
        <translation>El evento no entregable vuelve a estar en espera, editado</translation>
    </message>
    <message>
        <source>This dead letter is gone: it was retried or discarded</source>
        <translation>Este evento no entregable ya no está: se reintentó o se descartó</translation>
    </message>
</context>
<context>
    <name>grantex::Delivery</name>
    <message>
        <source>not meant for it</source>
        <translation>no es para este destino</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1, editado por una persona</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>held back, switched off</source>
        <translation>retenido, destino desactivado</translation>
    </message>
    <message numerus="yes">
        <source>delivered (or among the %Ln dropped)</source>
        <translation>
            <numerusform>entregado (o el %Ln descartado)</numerusform>
            <numerusform>entregado (o entre los %Ln descartados)</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>refused, among the dead letters</source>
        <translation>rechazado, no entregable</translation>
    </message>
</context>
<context>
    <name>grantex::DeliveryLine</name>
    <message>
        <source>See the letter</source>
        <translation>Ver el rechazo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>A person changed what was sent there; the event itself is as it was received.</source>
        <translation>Una persona cambió lo que se envió ahí; el evento en sí está tal como se recibió.</translation>
    </message>
    <message>
        <source>See the dead letter of %1</source>
        <translation>Ver el rechazo de %1</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1, editado por una persona</translation>
    </message>
</context>
<context>
    <name>grantex::DeliverySection</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
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
        <translation>Mostrar evento</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationCard</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Edit, replay, remove…</source>
        <translation>Editar, reenviar, eliminar…</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>no entregables</translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation>Entregar a %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Reintentar %1 ahora</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Reintentar &amp;ahora</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>&amp;Reenviar…</translation>
    </message>
    <message>
        <source>&amp;Start from now…</source>
        <translation>E&amp;mpezar desde ahora…</translation>
    </message>
    <message>
        <source>Dead &amp;letters…</source>
        <translation>Eventos &amp;no entregables…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>oldest waiting: %1</source>
        <translation>el más antiguo en espera: %1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>. %1 delivered, %2 waiting, %3 dead-lettered</source>
        <translation>. %1 entregados, %2 en espera, %3 no entregables</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 descartados</translation>
    </message>
    <message>
        <source>Enter the key of %1</source>
        <translation>Introducir la clave de %1</translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation>Introducir secreto…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Open its settings at the one in question</source>
        <translation>Abrir sus ajustes en el que está en cuestión</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>Pa&amp;use (switch off)</source>
        <translation>&amp;Pausar (desactivar)</translation>
    </message>
    <message>
        <source>Go &amp;on (switch on)</source>
        <translation>&amp;Continuar (activar)</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationDialog</name>
    <message>
        <source>Send a test &amp;event</source>
        <translation>Enviar un &amp;evento de prueba</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Añadir destino</translation>
    </message>
    <message>
        <source>&amp;Add destination</source>
        <translation>&amp;Añadir destino</translation>
    </message>
    <message>
        <source>Where should the events go?</source>
        <translation>¿Adónde deben ir los eventos?</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Editar destino</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Nombre (campo obligatorio)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <source>Sending one test event…</source>
        <translation>Enviando un evento de prueba…</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationList</name>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>No destinations yet</source>
        <translation>Aún no hay destinos</translation>
    </message>
    <message>
        <source>Events are kept in the journal. Add a destination to forward them.</source>
        <translation>Los eventos se guardan en el diario. Añada un destino para reenviarlos.</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Añadir destino</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1/%2 activos</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>¿Descartar %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>Se olvida su posición. En espera: %1, no entregables: %2. Esto no se puede deshacer. Los eventos en sí permanecen en el diario.</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesk</name>
    <message>
        <source>Add a Column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>That cannot be added to the filter</source>
        <translation>Eso no se puede añadir al filtro</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The filter hides this gap</source>
        <translation>El filtro oculta esta interrupción</translation>
    </message>
    <message>
        <source>This gap is no longer in the table</source>
        <translation>Esta interrupción ya no está en la tabla</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesks</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>Event as indented JSON</source>
        <translation>Evento como JSON con sangría</translation>
    </message>
    <message>
        <source>Event as the bytes received</source>
        <translation>Evento como los bytes recibidos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>&amp;Find in the Event…</source>
        <translation>&amp;Buscar en el evento…</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Click a row, or press ↓ in the table.</source>
        <translation>Haga clic en una fila o pulse ↓ en la tabla.</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sin ID)</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Copy the event</source>
        <translation>Copiar el evento</translation>
    </message>
    <message>
        <source>Copy Event as &amp;JSON, Byte for Byte</source>
        <translation>Copiar evento como &amp;JSON, byte a byte</translation>
    </message>
    <message>
        <source>Copy Event as &amp;Indented JSON</source>
        <translation>Copiar evento como JSON &amp;con sangría</translation>
    </message>
    <message>
        <source>Copy Event as &amp;NDJSON</source>
        <translation>Copiar evento como &amp;NDJSON</translation>
    </message>
    <message>
        <source>Copy Its Grant as c&amp;url</source>
        <translation>Copiar su concesión como c&amp;url</translation>
    </message>
    <message>
        <source>Copy Its Grant as &amp;grantex Command</source>
        <translation>Copiar su concesión como comando de &amp;grantex</translation>
    </message>
</context>
<context>
    <name>grantex::EventDiff</name>
    <message>
        <source>Compare Events</source>
        <translation>Comparar eventos</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>In&amp;vertir</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>&amp;Copiar diferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sin ID)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>cambiados: %1, añadidos: %2, eliminados: %3</translation>
    </message>
    <message>
        <source>%1 · %2 apart</source>
        <translation>%1 · %2 de separación</translation>
    </message>
</context>
<context>
    <name>grantex::EventExport</name>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;Comma-separated values (*.csv);;Markdown (*.md);;All files (*)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;Valores separados por comas (*.csv);;Markdown (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Copy as &amp;NDJSON</source>
        <translation>Copiar como &amp;NDJSON</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Array</source>
        <translation>Copiar como matriz &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Table</source>
        <translation>Copiar como tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation>Ya hay una exportación en curso</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>%Ln evento copiado como NDJSON</numerusform>
            <numerusform>%Ln eventos copiados como NDJSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln evento copiado como JSON</numerusform>
            <numerusform>%Ln eventos copiados como JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as CSV</source>
        <translation>
            <numerusform>%Ln evento copiado como CSV</numerusform>
            <numerusform>%Ln eventos copiados como CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as a Markdown table</source>
        <translation>
            <numerusform>%Ln evento copiado como tabla Markdown</numerusform>
            <numerusform>%Ln eventos copiados como tabla Markdown</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>Copiar &amp;en formato</translation>
    </message>
</context>
<context>
    <name>grantex::EventFilter</name>
    <message>
        <source>Select a cell first: click it, or go to it with the arrow keys.</source>
        <translation>Seleccione antes una celda: haga clic en ella o vaya a ella con las teclas de flecha.</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>Este valor es demasiado grande para un filtro.</translation>
    </message>
    <message>
        <source>The filter language has no words for what stands in this cell.</source>
        <translation>El lenguaje de filtros no puede expresar lo que hay en esta celda.</translation>
    </message>
</context>
<context>
    <name>grantex::EventLooks</name>
    <message>
        <source>Follow the A&amp;gent</source>
        <translation>Seguir e&amp;l agente</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Fi&amp;jar</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>&amp;Reglas de color…</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>Este evento ya no está en el diario</translation>
    </message>
    <message>
        <source>The filter hides this event in the table: it is shown in the details only</source>
        <translation>El filtro oculta este evento en la tabla: solo se muestra en los detalles</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>Elegir c&amp;olumnas…</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Relative to &amp;Now</source>
        <translation>Relativas a &amp;ahora</translation>
    </message>
    <message>
        <source>Relative to the &amp;Selected Row</source>
        <translation>Relativas a la fila &amp;seleccionada</translation>
    </message>
    <message>
        <source>Since the &amp;Previous Row</source>
        <translation>Desde la fila a&amp;nterior</translation>
    </message>
    <message>
        <source>A &amp;Fixed Zone…</source>
        <translation>Una &amp;zona fija…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show a Column</source>
        <translation>Mostrar una columna</translation>
    </message>
    <message>
        <source>Hide a Column</source>
        <translation>Ocultar una columna</translation>
    </message>
    <message>
        <source>&amp;Remove This Column</source>
        <translation>&amp;Quitar esta columna</translation>
    </message>
    <message>
        <source>Remove a Column</source>
        <translation>Quitar una columna</translation>
    </message>
    <message>
        <source>Follow the Gran&amp;t</source>
        <translation>Seg&amp;uir la concesión</translation>
    </message>
    <message>
        <source>Follow the Principal</source>
        <translation>Seguir el mandante</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>Este evento ya no está en el archivo</translation>
    </message>
    <message>
        <source>Add a Co&amp;lumn</source>
        <translation>&amp;Añadir una columna</translation>
    </message>
    <message>
        <source>&amp;Clock Time</source>
        <translation>Hora de re&amp;loj</translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
    <message>
        <source>(no longer in the journal)</source>
        <translation>(ya no está en el diario)</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>Event %1 of the journal</source>
        <translation>Evento %1 del diario</translation>
    </message>
    <message>
        <source>Not in this event: learnt from an earlier event of the same grant</source>
        <translation>No está en este evento: se sabe por un evento anterior de la misma concesión</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>mandante %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>The same threshold %1 times in a row, last at %2</source>
        <translation>El mismo umbral %1 veces seguidas, la última a las %2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>%1 veces seguidas</translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Ningún evento coincide con el filtro</translation>
    </message>
    <message>
        <source>Paused – %1 new. Only this view stands still; receiving and delivering do not depend on it.</source>
        <translation>En pausa – %1 nuevos. Solo se detiene esta vista; la recepción y la entrega no dependen de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s), no match yet</source>
        <translation>
            <numerusform>%1 de %Ln evento, ninguna coincidencia aún</numerusform>
            <numerusform>%1 de %Ln eventos, ninguna coincidencia aún</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) searched. F8 shows all of them.</source>
        <translation>
            <numerusform>%Ln evento examinado. F8 lo muestra.</numerusform>
            <numerusform>%Ln eventos examinados. F8 los muestra todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>grantex::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>Exportando… %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Exportación cancelada; no se escribió ningún archivo</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>La exportación falló. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>%Ln evento exportado a %1</numerusform>
            <numerusform>%Ln eventos exportados a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ExportColumnsList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt+Up and Alt+Down move it</source>
        <translation>Espacio marca una columna, Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
    <message>
        <source>Drag columns, or press Alt+Up and Alt+Down, to change their order</source>
        <translation>Arrastre columnas o pulse Alt+Arriba y Alt+Abajo para cambiar su orden</translation>
    </message>
    <message>
        <source>Path of one more column</source>
        <translation>Ruta de una columna más</translation>
    </message>
    <message>
        <source>Any field, such as data.pct</source>
        <translation>Cualquier campo, como data.pct</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Añadir la columna</translation>
    </message>
</context>
<context>
    <name>grantex::ExportDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>&amp;Selección (%1)</translation>
    </message>
    <message>
        <source>&amp;Filtered (%1)</source>
        <translation>&amp;Filtrados (%1)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Todos (%1)</translation>
    </message>
    <message>
        <source>&amp;NDJSON</source>
        <translation>&amp;NDJSON</translation>
    </message>
    <message>
        <source>&amp;JSON array</source>
        <translation>Matriz &amp;JSON</translation>
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
        <translation>&amp;Direcciones de correo</translation>
    </message>
    <message>
        <source>In any text of an event; they become [e-mail]</source>
        <translation>En cualquier texto de un evento; se convierten en [e-mail]</translation>
    </message>
    <message>
        <source>&amp;People (principalId, userId, subject…)</source>
        <translation>&amp;Personas (principalId, userId, subject…)</translation>
    </message>
    <message>
        <source>The values of fields that name a person; they become [redacted]</source>
        <translation>Los valores de los campos que nombran a una persona; se convierten en [redacted]</translation>
    </message>
    <message>
        <source>More places to take out</source>
        <translation>Otros lugares que quitar</translation>
    </message>
    <message>
        <source>Paths separated by commas, such as data.note, data.items[*].name</source>
        <translation>Rutas separadas por comas, como data.note, data.items[*].name</translation>
    </message>
    <message>
        <source>&amp;Write times without a connection as monitor.gap objects</source>
        <translation>Escribir los tiempos sin cone&amp;xión como objetos monitor.gap</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>No hay ningún evento que exportar.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indique el nombre del archivo.</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it.</source>
        <translation>Eso es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>That is a device, not a file.</source>
        <translation>Eso es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>One event a line, byte for byte as received. What jq, lnav and this program read.</source>
        <translation>Un evento por línea, byte a byte como se recibió. Lo que leen jq, lnav y este programa.</translation>
    </message>
    <message>
        <source>One JSON document: a list of the events, byte for byte as received.</source>
        <translation>Un documento JSON: una lista de los eventos, byte a byte como se recibieron.</translation>
    </message>
    <message>
        <source>A table for spreadsheets. Text that would be taken for a formula is made harmless.</source>
        <translation>Una tabla para hojas de cálculo. El texto que se tomaría por una fórmula se neutraliza.</translation>
    </message>
    <message>
        <source>A table for issues, chats and documents.</source>
        <translation>Una tabla para incidencias, chats y documentos.</translation>
    </message>
    <message>
        <source>The file exists; it is replaced when the export is whole.</source>
        <translation>El archivo existe; se reemplaza cuando la exportación está completa.</translation>
    </message>
    <message>
        <source>The events cannot be read now.</source>
        <translation>Ahora no se pueden leer los eventos.</translation>
    </message>
</context>
<context>
    <name>grantex::ExportPreview</name>
    <message>
        <source>As received</source>
        <translation>Tal como se recibió</translation>
    </message>
    <message>
        <source>The first events as received</source>
        <translation>Los primeros eventos tal como se recibieron</translation>
    </message>
    <message>
        <source>The first events as exported</source>
        <translation>Los primeros eventos tal como se exportan</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Tal como se exporta</translation>
    </message>
</context>
<context>
    <name>grantex::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (campo obligatorio)</translation>
    </message>
</context>
<context>
    <name>grantex::FieldNames</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>grantex::FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Examinar: %1</translation>
    </message>
</context>
<context>
    <name>grantex::FileSession</name>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>List what in this file is no event</source>
        <translation>Listar lo que en este archivo no es un evento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad line(s)</source>
        <translation>
            <numerusform>%Ln línea no válida</numerusform>
            <numerusform>%Ln líneas no válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read from this file</source>
        <translation>No se puede leer nada de este archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Events appear as they are found.</source>
        <translation>Los eventos aparecen a medida que se encuentran.</translation>
    </message>
    <message>
        <source>This file holds no events</source>
        <translation>Este archivo no contiene eventos</translation>
    </message>
    <message>
        <source>Nothing in it is an event: see its bad lines.</source>
        <translation>Nada en él es un evento: consulte sus líneas no válidas.</translation>
    </message>
    <message>
        <source>Merged by time: %1</source>
        <translation>Combinados por hora: %1</translation>
    </message>
    <message>
        <source>reading all of them first</source>
        <translation>primero se leen todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln duplicado omitido</numerusform>
            <numerusform>%Ln duplicados omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with the id of another</source>
        <translation>
            <numerusform>%Ln evento con el ID de otro</numerusform>
            <numerusform>%Ln eventos con el ID de otro</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be merged</source>
        <translation>No se pueden combinar los archivos</translation>
    </message>
    <message>
        <source>These files hold no events</source>
        <translation>Estos archivos no contienen eventos</translation>
    </message>
</context>
<context>
    <name>grantex::FileSessions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Bad Lines of the File…</source>
        <translation>&amp;Líneas no válidas del archivo…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Pes&amp;taña siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>Open Files of Events</source>
        <translation>Abrir archivos de eventos</translation>
    </message>
    <message>
        <source>C&amp;lose the File</source>
        <translation>&amp;Cerrar el archivo</translation>
    </message>
    <message>
        <source>Events and views (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;All files (*)</source>
        <translation>Eventos y vistas (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Merge Files by Time…</source>
        <translation>Co&amp;mbinar archivos por hora…</translation>
    </message>
    <message>
        <source>Merge Files with What Is Shown</source>
        <translation>Combinar archivos con lo que se muestra</translation>
    </message>
</context>
<context>
    <name>grantex::FilterBar</name>
    <message>
        <source>Filters on or off (F8)</source>
        <translation>Activar o desactivar filtros (F8)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>Filtros usados antes</translation>
    </message>
    <message>
        <source>The filter language</source>
        <translation>El lenguaje de filtros</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Corrección: %1</translation>
    </message>
    <message>
        <source>Filters are off: every event is shown. F8 turns them on again.</source>
        <translation>Los filtros están desactivados: se muestran todos los eventos. F8 los vuelve a activar.</translation>
    </message>
    <message>
        <source>Every event is shown. / or Ctrl+L to filter, Ctrl+Space for suggestions.</source>
        <translation>Se muestran todos los eventos. / o Ctrl+L para filtrar, Ctrl+Espacio para ver sugerencias.</translation>
    </message>
    <message>
        <source>Every event of the saved filters.</source>
        <translation>Todos los eventos de los filtros guardados.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <translation>Buscando… %1</translation>
    </message>
    <message>
        <source>sliding with the clock</source>
        <translation>avanza con el reloj</translation>
    </message>
    <message>
        <source>range of time</source>
        <translation>intervalo de tiempo</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>&amp;Guardar el filtro…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>Ad&amp;ministrar filtros…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>No filters were used yet</source>
        <translation>Aún no se usaron filtros</translation>
    </message>
    <message>
        <source>&amp;Clear the History</source>
        <translation>&amp;Borrar el historial</translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>&amp;Alerta para este filtro…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterChip</name>
    <message>
        <source>Switch this filter on and off</source>
        <translation>Activar o desactivar este filtro</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Quitar %1 del filtro</translation>
    </message>
    <message>
        <source>Remove from the filter</source>
        <translation>Quitar del filtro</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: type:budget.*  agent:…  any text</source>
        <translation>Filtro: type:budget.*  agent:…  cualquier texto</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEditor</name>
    <message>
        <source>Every event, or only: type:grant.*  data.pct&gt;=80</source>
        <translation>Todos los eventos, o solo: type:grant.*  data.pct&gt;=80</translation>
    </message>
</context>
<context>
    <name>grantex::FilterFeature</name>
    <message>
        <source>&amp;Filter the Events</source>
        <translation>&amp;Filtrar los eventos</translation>
    </message>
    <message>
        <source>Filters &amp;On or Off</source>
        <translation>&amp;Activar o desactivar filtros</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>&amp;Guardar el filtro…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>Ad&amp;ministrar filtros…</translation>
    </message>
    <message>
        <source>Pre&amp;vious View</source>
        <translation>Vista ante&amp;rior</translation>
    </message>
    <message>
        <source>The &amp;Filter Language</source>
        <translation>El lenguaje de &amp;filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Next Vie&amp;w</source>
        <translation>V&amp;ista siguiente</translation>
    </message>
    <message>
        <source>Alert on this Filter…</source>
        <translation>Alerta para este filtro…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterHelp</name>
    <message>
        <source>The filter language</source>
        <translation>El lenguaje de filtros</translation>
    </message>
</context>
<context>
    <name>grantex::FilterPalette</name>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mandante</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtro guardado</translation>
    </message>
</context>
<context>
    <name>grantex::FilterSession</name>
    <message>
        <source>No Filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>Incluir %1</translation>
    </message>
    <message>
        <source>Time Range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>No Time Range</source>
        <translation>Sin intervalo de tiempo</translation>
    </message>
    <message>
        <source>Remove from the Filter</source>
        <translation>Quitar del filtro</translation>
    </message>
</context>
<context>
    <name>grantex::FilterWords</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>varios tipos</translation>
    </message>
    <message>
        <source>%1, in %2 % of events</source>
        <translation>%1, en el %2&#xa0;% de los eventos</translation>
    </message>
    <message>
        <source>%1, in less than 1 % of events</source>
        <translation>%1, en menos del 1&#xa0;% de los eventos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>“%1:” finds this in every kind of event, “%2” only where it has this name.</source>
        <translation>«%1:» lo encuentra en todos los tipos de evento; «%2», solo donde tiene este nombre.</translation>
    </message>
    <message>
        <source>%1: did you mean “%2”?</source>
        <translation>%1: ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>≈ %1 of %2</source>
        <translation>≈ %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln event(s) looked at so far has “%1”</source>
        <translation>
            <numerusform>El %Ln evento examinado hasta ahora no tiene «%1»</numerusform>
            <numerusform>Ninguno de los %Ln eventos examinados hasta ahora tiene «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Cerrar la búsqueda (Escape)</translation>
    </message>
    <message>
        <source>Find in this event</source>
        <translation>Buscar en este evento</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message>
        <source>▼ Follow (End)</source>
        <translation>▼ Seguir (Fin)</translation>
    </message>
    <message>
        <source>▼ %1 new – Follow (End)</source>
        <translation>▼ %1 nuevos – Seguir (Fin)</translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation>Seguir los eventos más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s), follow the newest</source>
        <translation>
            <numerusform>%Ln evento nuevo, seguir los más recientes</numerusform>
            <numerusform>%Ln eventos nuevos, seguir los más recientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::GapWords</name>
    <message>
        <source>not running</source>
        <translation>sin ejecución</translation>
    </message>
    <message>
        <source>could not store</source>
        <translation>no se pudo guardar</translation>
    </message>
    <message>
        <source>an event was too large to keep</source>
        <translation>un evento era demasiado grande para guardarlo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>⚠ journal damage at %1: %2</source>
        <translation>⚠ daños en el diario, %1: %2</translation>
    </message>
    <message>
        <source>⚠ %1 since %2: events in this time are not recoverable</source>
        <translation>⚠ %1 desde %2: los eventos de ese intervalo no se pueden recuperar</translation>
    </message>
    <message>
        <source>⚠ %1 at %2: it is not recoverable</source>
        <translation>⚠ %1, %2: no se puede recuperar</translation>
    </message>
    <message>
        <source>⚠ %1 %2 → %3 (%4): events in this time are not recoverable</source>
        <translation>⚠ %1 %2 → %3 (%4): los eventos de ese intervalo no se pueden recuperar</translation>
    </message>
</context>
<context>
    <name>grantex::GrantLane</name>
    <message>
        <source>Grant %1</source>
        <translation>Concesión %1</translation>
    </message>
    <message>
        <source>Looking for the grant&apos;s events</source>
        <translation>Buscando los eventos de la concesión</translation>
    </message>
    <message>
        <source>No events of this grant</source>
        <translation>Ningún evento de esta concesión</translation>
    </message>
    <message>
        <source>None of those that are held is about it.</source>
        <translation>Ninguno de los eventos guardados trata de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegation(s)</source>
        <translation>
            <numerusform>%Ln delegación</numerusform>
            <numerusform>%Ln delegaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation>solo se muestran los más recientes</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>No se pueden leer los eventos</translation>
    </message>
    <message>
        <source>What happened to the grant</source>
        <translation>Qué ocurrió con la concesión</translation>
    </message>
    <message>
        <source>Show &amp;Only These Events</source>
        <translation>Mostrar &amp;solo estos eventos</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>&amp;Mostrar en la tabla</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>&amp;Seguir esta concesión</translation>
    </message>
    <message>
        <source>Follow Its &amp;Parent</source>
        <translation>Seguir su concesión su&amp;perior</translation>
    </message>
    <message>
        <source>Show &amp;Only Its Events</source>
        <translation>Mostrar s&amp;olo sus eventos</translation>
    </message>
</context>
<context>
    <name>grantex::HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Solución de problemas</translation>
    </message>
    <message>
        <source>First &amp;Steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
</context>
<context>
    <name>grantex::HelpView</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>grantex::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Grantex Monitor: the guide</source>
        <translation>Grantex Monitor: la guía</translation>
    </message>
    <message>
        <source>Search the Guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Nothing in the guide says this</source>
        <translation>No hay nada al respecto en la guía</translation>
    </message>
</context>
<context>
    <name>grantex::Identifiers</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>epoch %1 ms</source>
        <translation>época %1 ms</translation>
    </message>
    <message>
        <source>Made at (from the ULID):</source>
        <translation>Creado (según el ULID):</translation>
    </message>
</context>
<context>
    <name>grantex::JournalPage</name>
    <message>
        <source>&amp;Compact now</source>
        <translation>&amp;Compactar ahora</translation>
    </message>
    <message>
        <source>Drop the oldest events</source>
        <translation>Descartar los más antiguos</translation>
    </message>
    <message>
        <source>Take no new events</source>
        <translation>No aceptar eventos nuevos</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>Conservar durante</translation>
    </message>
    <message>
        <source>Events that a destination still waits for are kept longer.</source>
        <translation>Los eventos que aún espera algún destino se conservan más tiempo.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At this size the events that every destination has go first.</source>
        <translation>A este tamaño se eliminan primero los eventos que ya tienen todos los destinos.</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Cuando está lleno</translation>
    </message>
    <message>
        <source>Of events that a destination still waits for. Either is told long before, and counted.</source>
        <translation>De eventos que aún espera algún destino. En ambos casos se avisa mucho antes y se cuenta.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Another place needs a restart: journal.directory in the configuration file.</source>
        <translation>Otro lugar requiere reiniciar: journal.directory en el archivo de configuración.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Gives the room of removed events back to the disk. Receiving goes on meanwhile.</source>
        <translation>Devuelve al disco el espacio de los eventos eliminados. Mientras tanto se siguen recibiendo eventos.</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>Compactar ahora</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo, or a look at files.</source>
        <translation>No hay archivo de configuración que cambiar: esto es la demo, o una consulta de archivos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>, full in %1</source>
        <translation>, lleno en %1</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>Compactando…</translation>
    </message>
    <message>
        <source>%1 given back to the disk.</source>
        <translation>%1 devueltos al disco.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>No había nada que devolver.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
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
            <numerusform>%Ln igual: %1</numerusform>
            <numerusform>%Ln iguales: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 añadido: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 eliminado: %2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 cambió de %2 a %3</translation>
    </message>
    <message>
        <source>%1 equal: %2</source>
        <translation>%1 igual: %2</translation>
    </message>
    <message>
        <source>%1 has differences</source>
        <translation>%1 tiene diferencias</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(todo)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>grantex::JsonFile</name>
    <message>
        <source>%1 could not be read. It was kept as %2.</source>
        <translation>No se pudo leer %1. Se conservó como %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListModel</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListView</name>
    <message>
        <source>Event as a table of values</source>
        <translation>Evento como tabla de valores</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation>Evento como árbol</translation>
    </message>
</context>
<context>
    <name>grantex::JsonWords</name>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>sí/no</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to follow</source>
        <translation>Haga clic para seguir</translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Off – what waits is kept</source>
        <translation>Desactivado – lo que está en espera se conserva</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>No longer configured</source>
        <translation>Ya no está configurado</translation>
    </message>
    <message>
        <source>Not running – what waits is kept</source>
        <translation>No se ejecuta – lo que está en espera se conserva</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No se ejecuta</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Entregando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused: its key is not there. %1</source>
        <translation>En pausa: falta su clave. %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1, reintentando ahora</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, próximo intento en %2</translation>
    </message>
</context>
<context>
    <name>grantex::LanguagePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Dates and numbers follow the desktop&apos;s region.</source>
        <translation>Las fechas y los números siguen la región del escritorio.</translation>
    </message>
    <message>
        <source>The window is made anew in the other language: its events, filter and files stay, what can be undone does not. Nothing is received or forwarded later because of it.</source>
        <translation>La ventana se crea de nuevo en el otro idioma: sus eventos, su filtro y sus archivos permanecen; lo que se puede deshacer, no. Nada se recibe ni se reenvía más tarde por ello.</translation>
    </message>
    <message>
        <source>The demo keeps no settings: the next start has the desktop&apos;s language again.</source>
        <translation>La demo no guarda ajustes: el próximo inicio vuelve a usar el idioma del escritorio.</translation>
    </message>
</context>
<context>
    <name>grantex::ListEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>%1 is on: deliveries go on where they stopped.</source>
        <translation>%1 está activado: las entregas continúan donde se detuvieron.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>Este evento ya no está en el archivo</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>Este evento ya no está en el diario</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>An export is under way: choose the language again when it has ended.</source>
        <translation>Hay una exportación en curso: vuelva a elegir el idioma cuando termine.</translation>
    </message>
    <message>
        <source>Standard input can be read only once: close its tab, then choose the language.</source>
        <translation>La entrada estándar solo se puede leer una vez: cierre su pestaña y elija después el idioma.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy Events as NDJSON</source>
        <translation>&amp;Copiar eventos como NDJSON</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Pause the View</source>
        <translation>&amp;Pausar la vista</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest</source>
        <translation>&amp;Seguir lo más reciente</translation>
    </message>
    <message>
        <source>&amp;Connect or Disconnect</source>
        <translation>&amp;Conectar o desconectar</translation>
    </message>
    <message>
        <source>&amp;Retry Connection Now</source>
        <translation>&amp;Reintentar la conexión ahora</translation>
    </message>
    <message>
        <source>Event &amp;Details</source>
        <translation>&amp;Detalles del evento</translation>
    </message>
    <message>
        <source>De&amp;stinations</source>
        <translation>D&amp;estinos</translation>
    </message>
    <message>
        <source>Details &amp;Beside the Table</source>
        <translation>Detalles &amp;junto a la tabla</translation>
    </message>
    <message>
        <source>Reset &amp;Columns</source>
        <translation>Restablecer &amp;columnas</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Back to the Events</source>
        <translation>&amp;Volver a los eventos</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>De&amp;nsidad</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>Có&amp;moda</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>Com&amp;pacta</translation>
    </message>
    <message>
        <source>&amp;About Grantex Monitor</source>
        <translation>&amp;Acerca de Grantex Monitor</translation>
    </message>
    <message>
        <source>Configuration read again: nothing changed</source>
        <translation>Configuración leída de nuevo: no cambió nada</translation>
    </message>
    <message>
        <source>Forwarding is done by another program</source>
        <translation>Otro programa se encarga del reenvío</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>Forwarding is done by %1</source>
        <translation>%1 se encarga del reenvío</translation>
    </message>
    <message>
        <source>Nobody receives or forwards events now</source>
        <translation>Ahora nadie recibe ni reenvía eventos</translation>
    </message>
    <message>
        <source>No program owns this journal: nobody receives or forwards events now.</source>
        <translation>Ningún programa es propietario de este diario: ahora nadie recibe ni reenvía eventos.</translation>
    </message>
    <message>
        <source>%1 has ended: nobody receives or forwards events now.</source>
        <translation>%1 ha terminado: ahora nadie recibe ni reenvía eventos.</translation>
    </message>
    <message>
        <source>The configuration was not taken over: %1</source>
        <translation>La configuración no se aplicó: %1</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>Open files with Ctrl+O, or drop them here.</source>
        <translation>Abra archivos con Ctrl+O o suéltelos aquí.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>No program receives events into this journal.</source>
        <translation>Ningún programa recibe eventos en este diario.</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>Cone&amp;xión…</translation>
    </message>
    <message>
        <source>&amp;Add Destination…</source>
        <translation>Añadir &amp;destino…</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>No entregables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s)</source>
        <translation>
            <numerusform>%Ln evento no entregable</numerusform>
            <numerusform>%Ln eventos no entregables</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;lerts</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>Alert Rules…</source>
        <translation>Reglas de alertas…</translation>
    </message>
    <message>
        <source>Reloa&amp;d Configuration</source>
        <translation>Recargar con&amp;figuración</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This destination is no longer there.</source>
        <translation>Este destino ya no existe.</translation>
    </message>
    <message>
        <source>%1 is off: what comes is kept for it as long as the journal keeps events.</source>
        <translation>%1 está desactivado: lo que llegue se guarda mientras el diario conserve los eventos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) wait again</source>
        <translation>
            <numerusform>%Ln evento no entregable vuelve a estar en espera</numerusform>
            <numerusform>%Ln eventos no entregables vuelven a estar en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) discarded</source>
        <translation>
            <numerusform>%Ln evento no entregable descartado</numerusform>
            <numerusform>%Ln eventos no entregables descartados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::MapEditor</name>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Eliminar de: %1</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>Dónde se guarda el valor</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>de una variable</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>solo para esta ejecución</translation>
    </message>
</context>
<context>
    <name>grantex::MarkBook</name>
    <message>
        <source>The file of pins and notes cannot be read; it was set aside as %1.</source>
        <translation>No se puede leer el archivo de eventos fijados y notas; se apartó como %1.</translation>
    </message>
    <message>
        <source>Pins and notes cannot be kept: %1</source>
        <translation>No se pueden guardar los eventos fijados ni las notas: %1</translation>
    </message>
</context>
<context>
    <name>grantex::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>grantex::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Nota sobre el evento</translation>
    </message>
    <message>
        <source>What is worth remembering about this event?</source>
        <translation>¿Qué vale la pena recordar de este evento?</translation>
    </message>
</context>
<context>
    <name>grantex::NotificationsPage</name>
    <message>
        <source>Show nothing</source>
        <translation>No mostrar nada</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>No &amp;molestar</translation>
    </message>
    <message>
        <source>Alerts are still listed behind the bell.</source>
        <translation>Las alertas se siguen mostrando en la lista de la campana.</translation>
    </message>
    <message>
        <source>Let the desktop play one</source>
        <translation>Que el escritorio reproduzca uno</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>Show an icon there</source>
        <translation>Mostrar un icono ahí</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Bandeja</translation>
    </message>
    <message>
        <source>Closing the window then hides it: events are still received and delivered. Quit ends the program.</source>
        <translation>Al cerrar la ventana, esta se oculta: los eventos se siguen recibiendo y entregando. Salir cierra el programa.</translation>
    </message>
    <message>
        <source>This desktop has no place for icons now: closing the window ends the program as before.</source>
        <translation>Este escritorio no tiene ahora un lugar para iconos: al cerrar la ventana se cierra el programa, como antes.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Edit the rules…</source>
        <translation>&amp;Editar las reglas…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What the rules look for; new ones.</source>
        <translation>Qué buscan las reglas; reglas nuevas.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Notificar: %1</translation>
    </message>
    <message>
        <source>Minutes until %1 is told again</source>
        <translation>Minutos hasta volver a notificar %1</translation>
    </message>
    <message>
        <source>again after </source>
        <translation>repetir tras </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: open the settings again.</source>
        <translation>Las reglas cambiaron entretanto: vuelva a abrir los ajustes.</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>Enviar notificación de &amp;prueba</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <translation>Consultando al escritorio…</translation>
    </message>
    <message>
        <source>The desktop has a notification service.</source>
        <translation>El escritorio tiene un servicio de notificaciones.</translation>
    </message>
    <message>
        <source>The desktop has no notification service: alerts are shown by the icon in the tray.</source>
        <translation>El escritorio no tiene servicio de notificaciones: el icono de la bandeja muestra las alertas.</translation>
    </message>
    <message>
        <source>⚠ This desktop shows no notifications: it has no notification service (org.freedesktop.Notifications) and no place for icons. Alerts are only listed behind the bell. A program such as dunst or mako shows them.</source>
        <translation>⚠ Este escritorio no muestra notificaciones: no tiene servicio de notificaciones (org.freedesktop.Notifications) ni lugar para iconos. Las alertas solo aparecen en la lista de la campana. Un programa como dunst o mako las muestra.</translation>
    </message>
    <message>
        <source>Sent: the desktop has not answered yet.</source>
        <translation>Enviada: el escritorio aún no ha respondido.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notificación de prueba</translation>
    </message>
    <message>
        <source>Alerts look like this.</source>
        <translation>Así se ven las alertas.</translation>
    </message>
    <message>
        <source>The desktop has taken the test notification.</source>
        <translation>El escritorio ha aceptado la notificación de prueba.</translation>
    </message>
    <message>
        <source>The icon in the tray shows it: the desktop&apos;s notification service did not answer.</source>
        <translation>La muestra el icono de la bandeja: el servicio de notificaciones del escritorio no respondió.</translation>
    </message>
    <message>
        <source>Nothing was shown: there is no notification service and no place for icons.</source>
        <translation>No se mostró nada: no hay servicio de notificaciones ni lugar para iconos.</translation>
    </message>
    <message>
        <source>Nothing was shown. The desktop says: %1</source>
        <translation>No se mostró nada. El escritorio indica: %1</translation>
    </message>
</context>
<context>
    <name>grantex::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No budgets yet: totals of each currency will stand here.</source>
        <translation>Aún no hay presupuestos: aquí aparecerán los totales de cada moneda.</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>eventos por segundo</translation>
    </message>
    <message>
        <source>What destinations take a second</source>
        <translation>Lo que reciben los destinos por segundo</translation>
    </message>
    <message>
        <source>No destinations, or nothing delivered yet</source>
        <translation>No hay destinos, o aún no se entregó nada</translation>
    </message>
    <message>
        <source>Budgets by currency</source>
        <translation>Presupuestos por moneda</translation>
    </message>
    <message>
        <source>Delivered to destinations, last five minutes</source>
        <translation>Entregado a los destinos, últimos cinco minutos</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>Eventos por tipo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>Events by type over time</source>
        <translation>Eventos por tipo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>otros tipos</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>Como tabla…</translation>
    </message>
    <message>
        <source>As a table: %1</source>
        <translation>Como tabla: %1</translation>
    </message>
</context>
<context>
    <name>grantex::PaletteSources</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Events sent to the destination</source>
        <translation>Eventos enviados al destino</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
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
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
</context>
<context>
    <name>grantex::PinModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>grantex::PinStrip</name>
    <message>
        <source>Pinned events and notes</source>
        <translation>Eventos fijados y notas</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>&amp;Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>Editar &amp;nota…</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>&amp;Quitar de la franja</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileColors</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
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
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>El perfil nuevo</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Colour of This Profile…</source>
        <translation>&amp;Color de este perfil…</translation>
    </message>
    <message>
        <source>&amp;Manage Profiles…</source>
        <translation>&amp;Administrar perfiles…</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>The window of %1 cannot be opened: the program does not start.</source>
        <translation>No se puede abrir la ventana de %1: el programa no se inicia.</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>Color de este perfil</translation>
    </message>
    <message>
        <source>The band stands above the window and in every dialog that changes this profile.</source>
        <translation>La franja aparece en la parte superior de la ventana y en cada diálogo que modifica este perfil.</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileStrip</name>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Perfil %1, %2</translation>
    </message>
</context>
<context>
    <name>grantex::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1 (aún sin configurar)</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Aún no hay ningún perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s). </source>
        <translation>
            <numerusform>%Ln destino. </numerusform>
            <numerusform>%Ln destinos. </numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in this window: rename and remove it from the window of another profile.</source>
        <translation>Está abierto en esta ventana: cámbiele el nombre o elimínelo desde la ventana de otro perfil.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Its window opens beside this one and asks for the connection. Journal, destinations and filters are its own.</source>
        <translation>Su ventana se abre junto a esta y pide la conexión. Tiene su propio diario, sus destinos y sus filtros.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>The copy has the same connection, destinations, rules and filters, and keys of its own. Its destinations are switched off until you switch them on; its journal is empty.</source>
        <translation>La copia tiene la misma conexión, los mismos destinos, reglas y filtros, y sus propias claves. Sus destinos quedan desactivados hasta que usted los active; su diario está vacío.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Its journal and its keys go along.</source>
        <translation>Su diario y sus claves se conservan con él.</translation>
    </message>
    <message>
        <source>Its filters and its keys in the keychain go; its journal in %1 stays.</source>
        <translation>Se eliminan sus filtros y sus claves del llavero; su diario en %1 se conserva.</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>¿Eliminar el perfil %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It was renamed, but its old keys could not be removed from the keychain: %1.</source>
        <translation>Se cambió el nombre, pero las claves antiguas no se pudieron quitar del llavero: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait, </source>
        <translation>
            <numerusform>%Ln evento en espera, </numerusform>
            <numerusform>%Ln eventos en espera, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dead letters.</source>
        <translation>
            <numerusform>%Ln no entregable.</numerusform>
            <numerusform>%Ln no entregables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for its destinations.</source>
        <translation>
            <numerusform>Todavía hay %Ln evento en espera para sus destinos.</numerusform>
            <numerusform>Todavía hay %Ln eventos en espera para sus destinos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there. None of them is ever sent.</source>
        <translation>
            <numerusform>Hay %Ln no entregable. Nada de ello se enviará nunca.</numerusform>
            <numerusform>Hay %Ln no entregables. Nada de ello se enviará nunca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its journal with about %Ln event(s), its filters and its keys in the keychain go. This cannot be undone.</source>
        <translation>
            <numerusform>Se eliminan su diario, con aproximadamente %Ln evento, sus filtros y sus claves del llavero. Esta acción no se puede deshacer.</numerusform>
            <numerusform>Se eliminan su diario, con unos %Ln eventos, sus filtros y sus claves del llavero. Esta acción no se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se abrió ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Borrar la lista</translation>
    </message>
</context>
<context>
    <name>grantex::RepeatFolding</name>
    <message>
        <source>One row for budget.threshold events of the same grant and percentage that follow each other</source>
        <translation>Una sola fila para los eventos budget.threshold consecutivos de la misma concesión y el mismo porcentaje</translation>
    </message>
    <message>
        <source>Fold Repeated T&amp;hresholds</source>
        <translation>Plegar &amp;umbrales repetidos</translation>
    </message>
    <message>
        <source>Open or Fold the Repeats</source>
        <translation>Abrir o plegar las repeticiones</translation>
    </message>
</context>
<context>
    <name>grantex::ReplayDialog</name>
    <message>
        <source>&amp;Everything the journal holds</source>
        <translation>&amp;Todo lo que contiene el diario</translation>
    </message>
    <message>
        <source>Received between these &amp;times</source>
        <translation>Recibidos &amp;entre estas horas</translation>
    </message>
    <message>
        <source>By &amp;number in the journal</source>
        <translation>Por &amp;número en el diario</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send events to %1 again</source>
        <translation>Reenviar eventos a %1</translation>
    </message>
    <message>
        <source>A replay has a place of its own in the journal: it moves nothing of what the destination gets otherwise. What it has already is sent a second time.</source>
        <translation>Un reenvío tiene su propia posición en el diario: no altera nada de lo que el destino recibe por lo demás. Lo que ya tiene se envía por segunda vez.</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>Desde la hora</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>Hasta la hora</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Desde el número</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Hasta el número</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>every event, or a filter such as type:grant.*</source>
        <translation>todos los eventos, o un filtro como type:grant.*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>The first time must be before the second.</source>
        <translation>La primera hora debe ser anterior a la segunda.</translation>
    </message>
    <message>
        <source>Two numbers are needed, the smaller one first.</source>
        <translation>Se necesitan dos números, primero el menor.</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFilters</name>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>Revocaciones</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Grants and tokens</source>
        <translation>Concesiones y tokens</translation>
    </message>
    <message>
        <source>Budget trouble</source>
        <translation>Problemas de presupuesto</translation>
    </message>
    <message>
        <source>All budget events</source>
        <translation>Todos los de presupuesto</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Refused by a destination</source>
        <translation>Rechazados por un destino</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Un filtro guardado necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The filter is too long to be saved.</source>
        <translation>El filtro es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Ya hay un filtro con este nombre.</translation>
    </message>
    <message>
        <source>There are too many filters.</source>
        <translation>Hay demasiados filtros.</translation>
    </message>
    <message>
        <source>The filter is empty.</source>
        <translation>El filtro está vacío.</translation>
    </message>
    <message>
        <source>%1 holds no saved filters.</source>
        <translation>%1 no contiene filtros guardados.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The filters are not saved: %1</source>
        <translation>Los filtros no se guardaron: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFiltersDialog</name>
    <message>
        <source>Saved filters (*.json);;All files (*)</source>
        <translation>Filtros guardados (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export Filters</source>
        <translation>Exportar filtros</translation>
    </message>
    <message>
        <source>Import Filters</source>
        <translation>Importar filtros</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Restore the Shipped Ones</source>
        <translation>&amp;Restaurar los incluidos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gr&amp;upo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) added</source>
        <translation>
            <numerusform>%Ln filtro añadido</numerusform>
            <numerusform>%Ln filtros añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) written</source>
        <translation>
            <numerusform>%Ln filtro escrito</numerusform>
            <numerusform>%Ln filtros escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>&amp;Alerta para este filtro…</translation>
    </message>
</context>
<context>
    <name>grantex::SavedView</name>
    <message>
        <source>is no filter: %1</source>
        <translation>no es un filtro: %1</translation>
    </message>
    <message>
        <source>names no column</source>
        <translation>no indica ninguna columna</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>debe estar entre 0 y %1</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>debe ser un número mayor que 0</translation>
    </message>
    <message>
        <source>names no colour</source>
        <translation>no indica ningún color</translation>
    </message>
    <message>
        <source>must name files, unless &quot;live&quot; is true</source>
        <translation>debe indicar archivos, salvo que &quot;live&quot; sea true</translation>
    </message>
    <message>
        <source>The view cannot be opened: %1.</source>
        <translation>No se puede abrir la vista: %1.</translation>
    </message>
    <message>
        <source>This file is too large for a view.</source>
        <translation>Este archivo es demasiado grande para ser una vista.</translation>
    </message>
    <message>
        <source>This view is damaged: %1 at byte %2.</source>
        <translation>Esta vista está dañada: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>This file is no view.</source>
        <translation>Este archivo no es una vista.</translation>
    </message>
    <message>
        <source>This view was made by a newer version of the program.</source>
        <translation>Esta vista se creó con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>This view is damaged: %1.</source>
        <translation>Esta vista está dañada: %1.</translation>
    </message>
</context>
<context>
    <name>grantex::SecretEditor</name>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Forget the stored secret when this is saved</source>
        <translation>Olvidar el secreto guardado al guardar esto</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Olvidar: %1</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>Dónde se guarda: %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>de una variable</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>solo para esta ejecución</translation>
    </message>
    <message>
        <source>Stored – type here to replace it</source>
        <translation>Guardado – escriba aquí para reemplazarlo</translation>
    </message>
    <message>
        <source>Kept for this run – type here to replace it</source>
        <translation>Conservado para esta ejecución – escriba aquí para reemplazarlo</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>Nombre de la variable de entorno</translation>
    </message>
    <message>
        <source>Path of the file that holds it</source>
        <translation>Ruta del archivo que lo contiene</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesChart</name>
    <message>
        <source>%1 %2 in all</source>
        <translation>%1 %2 en total</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesTable</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>They come with the first events.</source>
        <translation>Llegan con los primeros eventos.</translation>
    </message>
</context>
<context>
    <name>grantex::SessionTabs</name>
    <message>
        <source>Live events and opened files</source>
        <translation>Eventos en directo y archivos abiertos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>The events of this window&apos;s stream</source>
        <translation>Los eventos del flujo de esta ventana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are open: close one first.</source>
        <translation>
            <numerusform>Hay %Ln archivo abierto: ciérrelo antes.</numerusform>
            <numerusform>Hay %Ln archivos abiertos: cierre alguno antes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>grantex::SettingsForm</name>
    <message>
        <source>Saved and in effect.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupController</name>
    <message>
        <source>Another program owns this journal: its configuration is changed there</source>
        <translation>Otro programa es propietario de este diario: su configuración se cambia ahí</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Let %1 start from now?</source>
        <translation>¿Empezar %1 desde ahora?</translation>
    </message>
    <message>
        <source>Start from now</source>
        <translation>Empezar desde ahora</translation>
    </message>
    <message>
        <source>The replay %1 has begun</source>
        <translation>El reenvío %1 ha comenzado</translation>
    </message>
    <message>
        <source>Its settings and its keys in the keychain go.</source>
        <translation>Se eliminan sus ajustes y sus claves del llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for it.</source>
        <translation>
            <numerusform>%Ln evento aún espera su envío.</numerusform>
            <numerusform>%Ln eventos aún esperan su envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there.</source>
        <translation>
            <numerusform>Hay %Ln no entregable.</numerusform>
            <numerusform>Hay %Ln no entregables.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, shown as removed, until you discard them.</source>
        <translation>Se conservan, indicados como eliminados, hasta que los descarte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</source>
        <translation>
            <numerusform>%Ln evento en espera no se envía ahí y se cuenta como descartado. Esto no se puede deshacer; un reenvío puede enviarlo expresamente.</numerusform>
            <numerusform>%Ln eventos en espera no se envían ahí y se cuentan como descartados. Esto no se puede deshacer; un reenvío puede enviarlos expresamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no configuration here. File ▸ Profiles ▸ New Profile… begins one</source>
        <translation>Aquí no hay configuración. Archivo ▸ Perfiles ▸ Nuevo perfil… empieza una</translation>
    </message>
    <message>
        <source>Demo: what is set up here ends with it</source>
        <translation>Demo: lo que se configure aquí termina con ella</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 It is tried again at the next start.</source>
        <translation>No se pudo quitar del llavero una clave que ya no se usa: %1 Se volverá a intentar en el próximo inicio.</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 Delete %2 there yourself.</source>
        <translation>No se pudo quitar del llavero una clave que ya no se usa: %1 Elimine usted %2 del llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that nothing uses are still in the keychain</source>
        <translation>
            <numerusform>%Ln clave que nadie usa sigue en el llavero</numerusform>
            <numerusform>%Ln claves que nadie usa siguen en el llavero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SetupDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>The secret was not stored. %1</source>
        <translation>El secreto no se guardó. %1</translation>
    </message>
    <message>
        <source>Choose another place beside the secret: a variable, a file, or this run only. Or install and start gnome-keyring or KWallet. It is never written in plain text.</source>
        <translation>Elija otro lugar junto al secreto: una variable, un archivo o solo esta ejecución. O instale e inicie gnome-keyring o KWallet. Nunca se escribe en texto sin cifrar.</translation>
    </message>
    <message>
        <source>%1 Or choose another place beside the secret: a variable, a file, or this run only. It is never written in plain text.</source>
        <translation>%1 O elija otro lugar junto al secreto: una variable, un archivo o solo esta ejecución. Nunca se escribe en texto sin cifrar.</translation>
    </message>
</context>
<context>
    <name>grantex::SetupImportDialog</name>
    <message>
        <source>Import set-up</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>Se añadiría lo siguiente</translation>
    </message>
    <message>
        <source>Destinations are added switched off: look at each, then switch it on. A secret that you leave out can be entered later.</source>
        <translation>Los destinos se añaden desactivados: revise cada uno y después actívelo. Los secretos que omita se pueden introducir más tarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Conexión con %1</translation>
    </message>
    <message>
        <source>It would take the place of the connection there is.</source>
        <translation>Sustituiría a la conexión existente.</translation>
    </message>
    <message>
        <source>Nothing: the set-up is empty.</source>
        <translation>Nada: la configuración está vacía.</translation>
    </message>
    <message>
        <source>Left out of the set-up, as they are named like secrets: %1</source>
        <translation>Omitidos en la configuración por tener nombres de secretos: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupTransfer</name>
    <message>
        <source>Set-ups (*.json);;All files (*)</source>
        <translation>Configuraciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export set-up</source>
        <translation>Exportar configuración</translation>
    </message>
    <message>
        <source>Import set-up</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>&amp;Export Set-up…</source>
        <translation>Expor&amp;tar configuración…</translation>
    </message>
    <message>
        <source>&amp;Import Set-up…</source>
        <translation>&amp;Importar configuración…</translation>
    </message>
    <message>
        <source>The set-up was not written: %1</source>
        <translation>No se escribió la configuración: %1</translation>
    </message>
    <message>
        <source>The set-up was exported without its secrets</source>
        <translation>La configuración se exportó sin sus secretos</translation>
    </message>
    <message>
        <source>The set-up was exported. Named like secrets, these were left out: %1</source>
        <translation>La configuración se exportó. Por tener nombres de secretos, se omitieron: %1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Elija una acción</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Taking it over leaves that without.</source>
        <translation>«%2» ya usa %1. Si reasigna las teclas, esa acción se queda sin ellas.</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Rea&amp;signar</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutList</name>
    <message>
        <source>Follow the newest events</source>
        <translation>Seguir los eventos más recientes</translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation>Ir al evento más antiguo</translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation>Desplazarse una pantalla; deja de seguir</translation>
    </message>
    <message>
        <source>Select the event above</source>
        <translation>Seleccionar el evento anterior</translation>
    </message>
    <message>
        <source>Select the event below</source>
        <translation>Seleccionar el evento siguiente</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>Buscar por nombre o por tecla</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
</context>
<context>
    <name>grantex::SourceWords</name>
    <message>
        <source>trying again now</source>
        <translation>reintentando ahora</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>próximo intento en %1</translation>
    </message>
    <message>
        <source>nothing heard for %1</source>
        <translation>sin señales desde hace %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>Los eventos aparecen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Press Connect to receive events.</source>
        <translation>Pulse Conectar para recibir eventos.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>waiting for the first byte…</source>
        <translation>en espera del primer byte…</translation>
    </message>
    <message>
        <source>Waiting for the first byte: the service may take up to 30 seconds.</source>
        <translation>En espera del primer byte: el servicio puede tardar hasta 30 segundos.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>Grantex refuses the API key. Put a valid one in place.</source>
        <translation>Grantex rechaza la clave de API. Indique una válida.</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>Leído hasta el final</translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation>El archivo no contiene eventos.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <source>The configuration names no source of events.</source>
        <translation>La configuración no indica ningún origen de eventos.</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 de %2 conexiones</translation>
    </message>
    <message>
        <source>Paused: no key</source>
        <translation>En pausa: sin clave</translation>
    </message>
</context>
<context>
    <name>grantex::StartEditor</name>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>From the oldest event held</source>
        <translation>Desde el evento más antiguo conservado</translation>
    </message>
    <message>
        <source>From a time</source>
        <translation>Desde una hora</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsFeature</name>
    <message>
        <source>Top Values</source>
        <translation>Valores frecuentes</translation>
    </message>
    <message>
        <source>Close the top values</source>
        <translation>Cerrar los valores frecuentes</translation>
    </message>
    <message>
        <source>Close (F11)</source>
        <translation>Cerrar (F11)</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>Este valor es demasiado grande para un filtro.</translation>
    </message>
    <message>
        <source>Top &amp;Values</source>
        <translation>&amp;Valores frecuentes</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsView</name>
    <message>
        <source>Name a field, for example data.pct</source>
        <translation>Indique un campo, por ejemplo data.pct</translation>
    </message>
    <message>
        <source>Values of this field are not counted; type, agent, principal, grant, scope and paths like data.pct are</source>
        <translation>Los valores de este campo no se cuentan; sí los de type, agent, principal, grant, scope y rutas como data.pct</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Valores frecuentes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field whose values are counted: choose one, or type a path like data.pct</source>
        <translation>El campo cuyos valores se cuentan: elija uno o escriba una ruta como data.pct</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No events to count</source>
        <translation>No hay eventos que contar</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nada que contar</translation>
    </message>
    <message>
        <source>The filter shows no event.</source>
        <translation>El filtro no muestra ningún evento.</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;Incluir en el filtro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>E&amp;xclude from the Filter</source>
        <translation>E&amp;xcluir del filtro</translation>
    </message>
    <message>
        <source>&amp;Replace the Filter</source>
        <translation>&amp;Reemplazar el filtro</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>más de %Ln valor</numerusform>
            <numerusform>más de %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message>
        <source>Events a second, and the busiest second so far</source>
        <translation>Eventos por segundo y el segundo con más actividad hasta ahora</translation>
    </message>
    <message>
        <source>Events this window can show</source>
        <translation>Eventos que esta ventana puede mostrar</translation>
    </message>
    <message>
        <source>Events lost between connection and journal (slow or full disk)</source>
        <translation>Eventos perdidos entre la conexión y el diario (disco lento o lleno)</translation>
    </message>
    <message>
        <source>Times without a connection; events in them are not recoverable</source>
        <translation>Periodos sin conexión; los eventos de esos periodos no se pueden recuperar</translation>
    </message>
    <message>
        <source>Events that came with a known id but other bytes; both are kept</source>
        <translation>Eventos que llegaron con un ID conocido pero con otros bytes; se conservan ambos</translation>
    </message>
    <message>
        <source>Size of the journal on disk</source>
        <translation>Tamaño del diario en el disco</translation>
    </message>
    <message>
        <source>Destinations hold events back; at this rate they fill the journal up to journal.maxSizeMiB</source>
        <translation>Hay destinos que retienen eventos; a este ritmo llenan el diario hasta journal.maxSizeMiB</translation>
    </message>
    <message>
        <source>%1 ev/s (peak %2)</source>
        <translation>%1 ev/s (máx. %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n interrupción</numerusform>
            <numerusform>%n interrupciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: no events are taken</source>
        <translation>diario lleno: no se aceptan eventos</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>lleno en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln conservado</numerusform>
            <numerusform>%Ln conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: the oldest events are dropped</source>
        <translation>diario lleno: se descartan los eventos más antiguos</translation>
    </message>
</context>
<context>
    <name>grantex::StepModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Indicado por</translation>
    </message>
</context>
<context>
    <name>grantex::StoryModel</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>budget exhausted</source>
        <translation>presupuesto agotado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>revoked with its parent</source>
        <translation>revocada con su concesión superior</translation>
    </message>
    <message>
        <source>Budget: %1%2 left</source>
        <translation>Presupuesto: quedan %1%2</translation>
    </message>
    <message>
        <source>Budget: %1 of %2%3 left</source>
        <translation>Presupuesto: quedan %1 de %2%3</translation>
    </message>
    <message>
        <source>Delegated from %1</source>
        <translation>Delegada desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told</source>
        <translation>
            <numerusform>%Ln cambio notificado</numerusform>
            <numerusform>%Ln cambios notificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant %1, %2, %3</source>
        <translation>Concesión %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message>
        <source>Security key registered</source>
        <translation>Clave de seguridad registrada</translation>
    </message>
    <message>
        <source>Signed in with a security key</source>
        <translation>Sesión iniciada con una clave de seguridad</translation>
    </message>
    <message>
        <source>Verifiable credential issued</source>
        <translation>Credencial verificable emitida</translation>
    </message>
    <message>
        <source>Selective-disclosure credential issued</source>
        <translation>Credencial de divulgación selectiva emitida</translation>
    </message>
    <message>
        <source>Selective-disclosure credential presented</source>
        <translation>Credencial de divulgación selectiva presentada</translation>
    </message>
    <message>
        <source>Agent passport issued</source>
        <translation>Pasaporte de agente emitido</translation>
    </message>
    <message>
        <source>Agent passport revoked</source>
        <translation>Pasaporte de agente revocado</translation>
    </message>
    <message>
        <source>Passport exchanged for a token</source>
        <translation>Pasaporte canjeado por un token</translation>
    </message>
    <message>
        <source>Signed in through SSO</source>
        <translation>Sesión iniciada mediante SSO</translation>
    </message>
    <message>
        <source>SSO connection created</source>
        <translation>Conexión SSO creada</translation>
    </message>
    <message>
        <source>SSO connection changed</source>
        <translation>Conexión SSO cambiada</translation>
    </message>
    <message>
        <source>SSO connection deleted</source>
        <translation>Conexión SSO eliminada</translation>
    </message>
    <message>
        <source>Credential stored in the vault</source>
        <translation>Credencial guardada en el almacén</translation>
    </message>
    <message>
        <source>Credential deleted from the vault</source>
        <translation>Credencial eliminada del almacén</translation>
    </message>
    <message>
        <source>Credential taken from the vault</source>
        <translation>Credencial tomada del almacén</translation>
    </message>
    <message>
        <source>Consent bundle created</source>
        <translation>Paquete de consentimiento creado</translation>
    </message>
    <message>
        <source>Consent bundle synchronised</source>
        <translation>Paquete de consentimiento sincronizado</translation>
    </message>
    <message>
        <source>Consent bundle revoked</source>
        <translation>Paquete de consentimiento revocado</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento otorgado</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Grievance filed</source>
        <translation>Reclamación presentada</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Datos personales borrados</translation>
    </message>
    <message>
        <source>Grant made</source>
        <translation>Concesión creada</translation>
    </message>
    <message>
        <source>Granted %1</source>
        <translation>Concedido: %1</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <translation>Concesión revocada</translation>
    </message>
    <message>
        <source>Grant revoked by the %1</source>
        <translation>Concesión revocada por: %1</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Token emitido</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token para %1</translation>
    </message>
    <message>
        <source>Budget threshold crossed</source>
        <translation>Umbral de presupuesto superado</translation>
    </message>
    <message>
        <source>%1 % of the budget used</source>
        <translation>%1&#xa0;% del presupuesto usado</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>Grants revoked after an anomaly</source>
        <translation>Concesiones revocadas tras una anomalía</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation>
            <numerusform>%n concesión revocada tras una anomalía</numerusform>
            <numerusform>%n concesiones revocadas tras una anomalía</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1 · delegated from %2</source>
        <translation>%1 · delegada desde %2</translation>
    </message>
    <message>
        <source>%1, with every grant delegated from it</source>
        <translation>%1, con todas las concesiones delegadas desde ella</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1, %2 left of %3</source>
        <translation>%1, quedan %2 de %3</translation>
    </message>
    <message>
        <source>Budget exhausted, all of %1 spent</source>
        <translation>Presupuesto agotado, gastados los %1</translation>
    </message>
</context>
<context>
    <name>grantex::SwitchEditor</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>grantex::TestSteps</name>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>Conexión establecida</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Cifrado y certificado</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>Evento de prueba</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ingesta</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Program found</source>
        <translation>Programa encontrado</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>Programa iniciado</translation>
    </message>
    <message>
        <source>Program waits for events</source>
        <translation>El programa espera eventos</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>El programa termina</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: falló</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Flujo de eventos</translation>
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
        <translation>rel. a ahora</translation>
    </message>
    <message>
        <source>to selected</source>
        <translation>rel. a selección</translation>
    </message>
    <message>
        <source>to previous</source>
        <translation>rel. a anterior</translation>
    </message>
</context>
<context>
    <name>grantex::TimeZoneBox</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Como el escritorio (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>A place, such as Tokyo</source>
        <translation>Un lugar, como Tokyo</translation>
    </message>
</context>
<context>
    <name>grantex::Timeline</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Back to the newest events (End)</source>
        <translation>Volver a los eventos más recientes (Fin)</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>Borrar el intervalo de tiempo</translation>
    </message>
    <message>
        <source>Clear the time range (Esc)</source>
        <translation>Borrar el intervalo de tiempo (Esc)</translation>
    </message>
    <message>
        <source>selecting %1</source>
        <translation>seleccionando %1</translation>
    </message>
    <message>
        <source>only %1 is shown in the table</source>
        <translation>en la tabla solo se muestra %1</translation>
    </message>
    <message>
        <source>cursor at %1</source>
        <translation>cursor en %1</translation>
    </message>
    <message>
        <source>Show This Time in the &amp;Table</source>
        <translation>Mostrar este momento en la &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Only Events of This Bar</source>
        <translation>&amp;Solo los eventos de esta barra</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Zoom to the Range</source>
        <translation>Am&amp;pliar el intervalo</translation>
    </message>
    <message>
        <source>C&amp;lear the Range</source>
        <translation>&amp;Borrar el intervalo</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest, Live</source>
        <translation>&amp;Ir a lo más reciente, en directo</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest</source>
        <translation>&amp;Ir a lo más reciente</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>No hay eventos en este intervalo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>most events, length of time</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>◂ Earlier events: Home, or 0 for all</source>
        <translation>◂ Eventos anteriores: Inicio, o 0 para todos</translation>
    </message>
    <message>
        <source>Later events: End, or 0 for all ▸</source>
        <translation>Eventos posteriores: Fin, o 0 para todos ▸</translation>
    </message>
    <message>
        <source>As a Ta&amp;ble…</source>
        <translation>C&amp;omo tabla…</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>Des&amp;fijar el momento</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>&amp;Fijar este momento</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>Línea de &amp;tiempo</translation>
    </message>
    <message>
        <source>Timeline as a Table…</source>
        <translation>Cronología como tabla…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineWords</name>
    <message>
        <source>no events</source>
        <translation>ningún evento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 match</source>
        <translation>%1, %2 coinciden</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>concesiones</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>presupuestos</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>almacén</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more gap(s)</source>
        <translation>
            <numerusform>%Ln interrupción más</numerusform>
            <numerusform>%Ln interrupciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>most, %1, in %2</source>
        <translation>el máximo, %1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln interrupción</numerusform>
            <numerusform>%Ln interrupciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TotalsCard</name>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>Currency unknown</source>
        <translation>Moneda desconocida</translation>
    </message>
    <message>
        <source>%1: %2 allocated, %3 spent, %4 remaining</source>
        <translation>%1: %2 asignado, %3 gastado, %4 restante</translation>
    </message>
    <message>
        <source>, %1 left when grants ended</source>
        <translation>, quedaban %1 al terminar las concesiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) of unknown size not counted</source>
        <translation>
            <numerusform>%Ln presupuesto de importe desconocido no contado</numerusform>
            <numerusform>%Ln presupuestos de importe desconocido no contados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>%1 gastados de %2</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln presupuesto</numerusform>
            <numerusform>%Ln presupuestos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TransactionModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
</context>
<context>
    <name>grantex::TrayFeature</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s) paused</source>
        <translation>
            <numerusform>%Ln destino en pausa</numerusform>
            <numerusform>%Ln destinos en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deliveries wait</source>
        <translation>%1 entregas en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln alerta nueva</numerusform>
            <numerusform>%Ln alertas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Grantex Monitor goes on</source>
        <translation>Grantex Monitor sigue activo</translation>
    </message>
    <message>
        <source>Events are still received and delivered. The icon brings the window back; Quit in its menu ends the program.</source>
        <translation>Los eventos se siguen recibiendo y entregando. El icono vuelve a mostrar la ventana; Salir, en su menú, cierra el programa.</translation>
    </message>
</context>
<context>
    <name>grantex::TrayIcon</name>
    <message>
        <source>&amp;Show the Window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit Grantex Monitor</source>
        <translation>&amp;Salir de Grantex Monitor</translation>
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
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose known ones: %1</source>
        <translation>Elegir conocidos: %1</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it.</source>
        <translation>%1 no es un tipo conocido: quizá no llegue nada para él.</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it. Did you mean %2?</source>
        <translation>%1 no es un tipo conocido: quizá no llegue nada para él. ¿Quiso decir %2?</translation>
    </message>
</context>
<context>
    <name>grantex::ValueActions</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>&amp;Incluir en el filtro</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>E&amp;xcluir con el filtro</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>Mostrar s&amp;olo estos</translation>
    </message>
    <message>
        <source>Show All &amp;but These</source>
        <translation>Mostrar &amp;todos menos estos</translation>
    </message>
    <message>
        <source>Add as a Co&amp;lumn</source>
        <translation>Añadir como co&amp;lumna</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Copy Value as &amp;JSON</source>
        <translation>Copiar valor como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as Fil&amp;ter</source>
        <translation>Copiar como &amp;filtro</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy as &amp;grantex Command</source>
        <translation>Copiar como comando de &amp;grantex</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>&amp;Seguir esta concesión</translation>
    </message>
    <message>
        <source>&amp;Follow This Agent</source>
        <translation>&amp;Seguir este agente</translation>
    </message>
    <message>
        <source>&amp;Follow This Principal</source>
        <translation>&amp;Seguir este mandante</translation>
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
        <translation>(texto vacío)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln other value(s)</source>
        <translation>
            <numerusform>más de %Ln valor más</numerusform>
            <numerusform>más de %Ln valores más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln valor más</numerusform>
            <numerusform>%Ln valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>(events without it)</source>
        <translation>(eventos sin él)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s), %2</source>
        <comment>value, its events, their share</comment>
        <translation>
            <numerusform>%1, %Ln evento, %2</numerusform>
            <numerusform>%1, %Ln eventos, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewFiles</name>
    <message>
        <source>Views (*.gxview);;All files (*)</source>
        <translation>Vistas (*.gxview);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save &amp;View As…</source>
        <translation>&amp;Guardar vista como…</translation>
    </message>
    <message>
        <source>%1 cannot be opened again: export these events first, and open the file.</source>
        <translation>%1 no se puede volver a abrir: exporte primero estos eventos y abra el archivo.</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>Guardar vista como</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>The view cannot be written: %1</source>
        <translation>No se puede escribir la vista: %1</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <translation>Vista guardada como %1</translation>
    </message>
    <message>
        <source>This view is of live events, and this window shows files alone. Start the program without files to open it.</source>
        <translation>Esta vista es de eventos en directo y esta ventana muestra solo archivos. Inicie el programa sin archivos para abrirla.</translation>
    </message>
    <message>
        <source>Open a View</source>
        <translation>Abrir una vista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) and note(s) of the view belong to events that are not here</source>
        <translation>
            <numerusform>%Ln evento fijado o nota de la vista corresponde a un evento que no está aquí</numerusform>
            <numerusform>%Ln eventos fijados y notas de la vista corresponden a eventos que no están aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewObject</name>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>has too many entries: %1 are allowed</source>
        <translation>tiene demasiadas entradas: se permiten %1</translation>
    </message>
</context>
<context>
    <name>grantex::WaitWindow</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Terminar el programa</translation>
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
        <translation>Observe qué hacen los agentes con sus concesiones</translation>
    </message>
    <message>
        <source>Events appear live, stay in a journal on this machine, and go to every destination you switch on.</source>
        <translation>Los eventos aparecen en directo, permanecen en un diario en este equipo y van a cada destino que active.</translation>
    </message>
    <message>
        <source>Connect to Grantex</source>
        <translation>Conectar con Grantex</translation>
    </message>
    <message>
        <source>You need the address of the service and an API key. The key goes to the keychain.</source>
        <translation>Necesita la dirección del servicio y una clave de API. La clave va al llavero.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Look into events that were exported or captured before: NDJSON, JSON, or a recorded stream.</source>
        <translation>Examine eventos exportados o capturados antes: NDJSON, JSON o un flujo grabado.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>A simulated service on this machine. Nothing leaves it, and nothing is kept.</source>
        <translation>Un servicio simulado en este equipo. Nada sale de él y nada se conserva.</translation>
    </message>
    <message>
        <source>The profile %1 is not set up yet. %2</source>
        <translation>El perfil %1 aún no está configurado. %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open events</source>
        <translation>Abrir eventos</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.jsonl *.json *.sse *.gz);;All files (*)</source>
        <translation>Eventos (*.ndjson *.jsonl *.json *.sse *.gz);;Todos los archivos (*)</translation>
    </message>
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
        <translation>Grantex Monitor no se puede iniciar con esta configuración.</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Abrir la demo</translation>
    </message>
</context>
<context>
    <name>wait</name>
    <message>
        <source>Opening the journal…</source>
        <translation>Abriendo el diario…</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>El diario está dañado</translation>
    </message>
    <message>
        <source>What can be read is being taken out of it: %1 of about %2. The damaged file is kept. Quitting loses nothing: the next start goes on.</source>
        <translation>Se está recuperando lo que se puede leer: %1 de unos %2. El archivo dañado se conserva. Al salir no se pierde nada: el próximo inicio continúa.</translation>
    </message>
</context>
</TS>
