<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FileSession</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1: cannot be written: %2.</source>
        <extracomment>base</extracomment>
        <translation>%1：書き込めません：%2。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <extracomment>alerts</extracomment>
        <translation>ルールには名前が必要です。</translation>
    </message>
    <message>
        <source>A rule without a filter would tell of every event.</source>
        <extracomment>alerts</extracomment>
        <translation>フィルターのないルールは、すべてのイベントを知らせてしまいます。</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <extracomment>alerts</extracomment>
        <translation>異常</translation>
    </message>
    <message>
        <source>Budget at 80 %</source>
        <extracomment>alerts</extracomment>
        <translation>予算が80%に到達</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <extracomment>alerts</extracomment>
        <translation>予算の使い切り</translation>
    </message>
    <message>
        <source>Destination paused</source>
        <extracomment>alerts</extracomment>
        <translation>転送先の一時停止</translation>
    </message>
    <message>
        <source>Gap longer than a minute</source>
        <extracomment>alerts</extracomment>
        <translation>1分を超える欠落</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <extracomment>alerts</extracomment>
        <translation>権限付与の取り消し</translation>
    </message>
    <message>
        <source>Journal nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>ジャーナルがほぼ満杯</translation>
    </message>
    <message>
        <source>Mend the file, or remove it for the rules that come with the program.</source>
        <extracomment>alerts</extracomment>
        <translation>ファイルを直すか、削除してプログラム付属のルールに戻してください。</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <extracomment>alerts</extracomment>
        <translation>フィルターを入力してください。</translation>
    </message>
    <message>
        <source>cannot be read, or is larger than any list of rules</source>
        <extracomment>alerts</extracomment>
        <translation>読み取れないか、ルール一覧としては大きすぎます</translation>
    </message>
    <message>
        <source>is no JSON object with a list &quot;rules&quot;</source>
        <extracomment>alerts</extracomment>
        <translation>リスト&quot;rules&quot;を持つJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>alerts</extracomment>
        <translation>%1は一時停止中です</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <extracomment>alerts</extracomment>
        <translation>%1は一時停止中です：%2</translation>
    </message>
    <message>
        <source>No connection for %1: events in this time are not recoverable</source>
        <extracomment>alerts</extracomment>
        <translation>%1の間、接続がありません：この間のイベントは復元できません</translation>
    </message>
    <message>
        <source>No connection for more than a minute: what is sent meanwhile is lost</source>
        <extracomment>alerts</extracomment>
        <translation>1分を超えて接続がありません：その間に送られたものは失われます</translation>
    </message>
    <message>
        <source>The journal is full: new events are not taken</source>
        <extracomment>alerts</extracomment>
        <translation>ジャーナルが満杯です：新しいイベントを受け付けません</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate</source>
        <extracomment>alerts</extracomment>
        <translation>この速度では、ジャーナルは%1後に満杯になります</translation>
    </message>
    <message>
        <source>Every event is refused alike. The last answer: %1</source>
        <extracomment>delivery</extracomment>
        <translation>すべてのイベントが同じように拒否されています。最後の応答：%1</translation>
    </message>
    <message>
        <source>Nothing was given up. Check address, format and permissions of this destination, then retry.</source>
        <extracomment>delivery</extracomment>
        <translation>あきらめたイベントはありません。この転送先のアドレス、形式、権限を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The event takes %1 bytes; %2 accepts at most %3.</source>
        <extracomment>delivery</extracomment>
        <translation>イベントは%1バイトですが、%2が受け付けるのは最大%3バイトです。</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>delivery</extracomment>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Google BigQuery</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google BigQuery</translation>
    </message>
    <message>
        <source>An answer without words.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>説明のない応答です。</translation>
    </message>
    <message>
        <source>An organization&apos;s policy (VPC Service Controls) forbids this; ask its owner.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>組織のポリシー（VPC Service Controls）で禁止されています。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check `credentials`: the key may be revoked, or the login too old (`gcloud auth application-default login`).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`credentials`を確認してください：キーが取り消されたか、ログインが古すぎる可能性があります（`gcloud auth application-default login`）。</translation>
    </message>
    <message>
        <source>Check `projectId`, `datasetId`, `tableId` and `endpoint`: no BigQuery answers there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`projectId`、`datasetId`、`tableId`、`endpoint`を確認してください：そこにBigQueryの応答がありません。</translation>
    </message>
    <message>
        <source>Check the quota project: `gcloud auth application-default set-quota-project PROJECT`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>割り当てプロジェクトを確認してください：`gcloud auth application-default set-quota-project PROJECT`。</translation>
    </message>
    <message>
        <source>Enable billing for the project: streaming is not part of the free tier and the sandbox.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>プロジェクトの課金を有効にしてください：ストリーミングは無料枠とサンドボックスには含まれません。</translation>
    </message>
    <message>
        <source>Enable the BigQuery API for the project in the Google Cloud console.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google CloudコンソールでプロジェクトのBigQuery APIを有効にしてください。</translation>
    </message>
    <message>
        <source>Grant the account roles/bigquery.dataEditor on the dataset or the table (bigquery.tables.updateData).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>データセットまたはテーブルに対するroles/bigquery.dataEditorをアカウントに付与してください（bigquery.tables.updateData）。</translation>
    </message>
    <message>
        <source>The answer speaks of a row that was not sent.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>送っていない行についての応答です。</translation>
    </message>
    <message>
        <source>The list of refused rows is too long to be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>拒否された行の一覧が長すぎて読み取れません。</translation>
    </message>
    <message>
        <source>The table was just created; it takes BigQuery up to two minutes to accept rows for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルは作成されたばかりです。BigQueryが行を受け付けるまで最大2分かかります。</translation>
    </message>
    <message>
        <source>an error without words</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>説明のないエラー</translation>
    </message>
    <message>
        <source>missing required field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>必須フィールドがありません</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>そのようなフィールドはありません</translation>
    </message>
    <message>
        <source>%1This cannot be mended by adding columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1列の追加では解決できません。</translation>
    </message>
    <message>
        <source>Add the missing columns; `grantex-forwarder --check` tells the statement. The table as it should be: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>不足している列を追加してください。文は`grantex-forwarder --check`で表示されます。本来のテーブル：%1</translation>
    </message>
    <message>
        <source>Add them: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>追加してください：%1</translation>
    </message>
    <message>
        <source>Check `endpoint`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`endpoint`を確認してください。</translation>
    </message>
    <message>
        <source>Create the dataset: %1 Or correct `projectId` and `datasetId`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>データセットを作成してください：%1 または`projectId`と`datasetId`を訂正してください。</translation>
    </message>
    <message>
        <source>Create the table: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルを作成してください：%1</translation>
    </message>
    <message>
        <source>Grant it roles/bigquery.dataEditor on the dataset or the table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>データセットまたはテーブルに対するroles/bigquery.dataEditorを付与してください。</translation>
    </message>
    <message>
        <source>Its columns were not compared: reading it (bigquery.tables.get) is not allowed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>列は比較していません：読み取り（bigquery.tables.get）が許可されていません。</translation>
    </message>
    <message>
        <source>Not asked: the table is not there yet, or the endpoint does not know the question.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>確認していません：テーブルがまだないか、エンドポイントがこの問い合わせに対応していません。</translation>
    </message>
    <message>
        <source>Or run `grantex-forwarder --check --create`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>または`grantex-forwarder --check --create`を実行してください。</translation>
    </message>
    <message>
        <source>The account may not write rows: bigquery.tables.updateData is missing.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>アカウントは行を書き込めません：bigquery.tables.updateDataがありません。</translation>
    </message>
    <message>
        <source>The account may write rows.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>アカウントは行を書き込めます。</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>認証情報は受け付けられました。</translation>
    </message>
    <message>
        <source>The missing columns were added.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>不足していた列を追加しました。</translation>
    </message>
    <message>
        <source>The table has the columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルに必要な列があります。</translation>
    </message>
    <message>
        <source>The table is not there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルがありません。</translation>
    </message>
    <message>
        <source>The table is there by now.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルはすでにあります。</translation>
    </message>
    <message>
        <source>The table lacks columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルに不足している列があります。</translation>
    </message>
    <message>
        <source>The table was created.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルを作成しました。</translation>
    </message>
    <message>
        <source>Use another `tableId` or `schema`. A table that fits: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>別の`tableId`または`schema`を使ってください。適合するテーブル：%1</translation>
    </message>
    <message>
        <source>What answers is no BigQuery table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>応答しているのはBigQueryのテーブルではありません。</translation>
    </message>
    <message>
        <source>Accepts rows although the table lacks one of their columns; what belongs there is lost.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルに列が足りなくても行を受け付けます。その列の内容は失われます。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Content of a service account&apos;s JSON key file or of gcloud&apos;s login file. When it is not set: the file that GOOGLE_APPLICATION_CREDENTIALS names, the login of `gcloud auth application-default login`, the metadata server of the machine, in this order.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>サービスアカウントのJSONキーファイル、またはgcloudのログインファイルの内容。設定しない場合は、GOOGLE_APPLICATION_CREDENTIALSが指すファイル、`gcloud auth application-default login`のログイン、マシンのメタデータサーバーの順に使います。</translation>
    </message>
    <message>
        <source>Create the table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルを作成</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Deduplicate</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>重複排除</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Id of the Google Cloud project the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルがあるGoogle CloudプロジェクトのID。</translation>
    </message>
    <message>
        <source>Ignore unknown columns</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>不明な列を無視</translation>
    </message>
    <message>
        <source>Makes the table when it is not there (bigquery.tables.create), and with --check adds columns that are missing (bigquery.tables.update).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルがなければ作成し（bigquery.tables.create）、--checkでは不足している列を追加します（bigquery.tables.update）。</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Sends the event&apos;s id as insertId, by which BigQuery drops repeats for about a minute. Switched off, a higher quota of bytes a second holds.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>イベントのIDをinsertIdとして送ります。BigQueryは約1分間、これで重複を取り除きます。オフにすると、毎秒バイト数の割り当てが大きくなります。</translation>
    </message>
    <message>
        <source>Skip invalid rows</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>無効な行をスキップ</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>The dataset the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルがあるデータセット。</translation>
    </message>
    <message>
        <source>The table the rows go to, one an event.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>行の書き込み先のテーブル。1イベントが1行になります。</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>別の名前を使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, not a digit first.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>英字、数字、アンダースコアを使い、数字で始めないでください。</translation>
    </message>
    <message>
        <source>`credentials` is set, but `authentication` %1 does not use it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`credentials`が設定されていますが、`authentication`が%1の場合は使われません。</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, a column that events fill.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields`に&quot;%1&quot;がありますが、これはイベントが値を入れる列です。</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, which is no name of a column.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields`の&quot;%1&quot;は列の名前ではありません。</translation>
    </message>
    <message>
        <source>auto: as `credentials` says; metadata: the metadata server in any case; none: requests go out without a token, as emulators want them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>auto：`credentials`に従います。metadata：常にメタデータサーバーを使います。none：エミュレーター向けに、トークンなしでリクエストを送ります。</translation>
    </message>
    <message>
        <source>must be a project&apos;s id such as my-project-1 (not its display name)</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>my-project-1のようなプロジェクトIDでなければなりません（表示名ではありません）</translation>
    </message>
    <message>
        <source>must be a table&apos;s name without project and dataset: letters, digits, _ and -</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>プロジェクトとデータセットを含まないテーブル名でなければなりません：英字、数字、_、-</translation>
    </message>
    <message>
        <source>must be scheme://host[:port], without a path</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>パスのないscheme://host[:port]でなければなりません</translation>
    </message>
    <message>
        <source>must hold letters, digits and underscores only, and no project: that is `projectId`</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>英字、数字、アンダースコアだけで、プロジェクトを含めることはできません（プロジェクトは`projectId`）</translation>
    </message>
    <message>
        <source>scheme://host[:port] instead of https://bigquery.googleapis.com: a private endpoint, an emulator. Outside of googleapis.com it stands in for Google&apos;s token address too, and without credentials nothing is sent along.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>https://bigquery.googleapis.comの代わりに使うscheme://host[:port]：プライベートエンドポイントやエミュレーター。googleapis.com以外ではGoogleのトークンアドレスの代わりにもなり、認証情報がなければ何も添えずに送ります。</translation>
    </message>
    <message>
        <source>simple: event_id, event_type, created_at and data, all STRING; typed: created_at is a TIMESTAMP and data JSON, partitioned by the day of created_at and clustered by event_type.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>simple：event_id、event_type、created_at、dataがすべてSTRING。typed：created_atはTIMESTAMP、dataはJSONで、created_atの日付でパーティション分割し、event_typeでクラスター化します。</translation>
    </message>
    <message>
        <source>true: the good rows of a request are kept when others are refused; false: they are refused together and sent again without the guilty ones.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>true：リクエスト内の一部の行が拒否されても、正しい行は保持されます。false：まとめて拒否され、問題の行を除いて再送されます。</translation>
    </message>
    <message>
        <source>%1 is REPEATED and must hold one value.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1はREPEATEDですが、値は1つでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is REQUIRED and events have no value for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1はREQUIREDですが、イベントにはその値がありません。</translation>
    </message>
    <message>
        <source>%1 is of type %2 and must be %3.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1の型は%2ですが、%3でなければなりません。</translation>
    </message>
    <message>
        <source>It is no table but a %1.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>これはテーブルではなく%1です。</translation>
    </message>
    <message>
        <source>The table is not partitioned by created_at.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>テーブルがcreated_atでパーティション分割されていません。</translation>
    </message>
    <message>
        <source>%1 holds a token_uri that is no address.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1のtoken_uriはアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 holds credentials of type %2, which are not supported.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1の認証情報の種類%2には対応していません。</translation>
    </message>
    <message>
        <source>%1 is a login file without client_id, client_secret or refresh_token.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1はclient_id、client_secret、refresh_tokenのいずれかを欠くログインファイルです。</translation>
    </message>
    <message>
        <source>%1 is a service account&apos;s file without client_email or private_key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1はclient_emailまたはprivate_keyを欠くサービスアカウントのファイルです。</translation>
    </message>
    <message>
        <source>%1 is neither the key of a service account nor a login of gcloud.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1はサービスアカウントのキーでもgcloudのログインでもありません。</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1はJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Check GOOGLE_APPLICATION_CREDENTIALS, and who may read the file.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>GOOGLE_APPLICATION_CREDENTIALSと、ファイルの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>Create a JSON key for a service account in the Google Cloud console, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google CloudコンソールでサービスアカウントのJSONキーを作成するか、`gcloud auth application-default login`を実行してください。</translation>
    </message>
    <message>
        <source>Run `gcloud auth application-default login` again.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`gcloud auth application-default login`をもう一度実行してください。</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>認証情報ファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>Use the key of a service account, `gcloud auth application-default login` without --impersonate-service-account, or the metadata server.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>サービスアカウントのキー、--impersonate-service-accountなしの`gcloud auth application-default login`、またはメタデータサーバーを使ってください。</translation>
    </message>
    <message>
        <source>Create a new JSON key for the service account.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>サービスアカウントの新しいJSONキーを作成してください。</translation>
    </message>
    <message>
        <source>The private_key of %1 cannot sign.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1のprivate_keyでは署名できません。</translation>
    </message>
    <message>
        <source>The private_key of %1 is no RSA key in PEM form.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1のprivate_keyはPEM形式のRSAキーではありません。</translation>
    </message>
    <message>
        <source>Use the JSON key file as it was downloaded; create a new key when it was changed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>JSONキーファイルはダウンロードしたまま使ってください。変更した場合は新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Check that the service account and its key still exist (IAM, Service Accounts, Keys), or create a new key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>サービスアカウントとそのキーがまだあるか確認するか（IAM、サービスアカウント、キー）、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Give the machine a service account whose access scopes hold BigQuery (or the whole cloud platform).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>アクセススコープにBigQuery（またはクラウドプラットフォーム全体）を含むサービスアカウントを、このマシンに割り当ててください。</translation>
    </message>
    <message>
        <source>Outside of Google Cloud set `credentials` or GOOGLE_APPLICATION_CREDENTIALS to the JSON key of a service account, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google Cloudの外では、`credentials`またはGOOGLE_APPLICATION_CREDENTIALSにサービスアカウントのJSONキーを設定するか、`gcloud auth application-default login`を実行してください。</translation>
    </message>
    <message>
        <source>the login of gcloud</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>gcloudのログイン</translation>
    </message>
    <message>
        <source>the service account %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>サービスアカウント%1</translation>
    </message>
    <message>
        <source>this machine from the metadata server</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>メタデータサーバーによるこのマシン</translation>
    </message>
    <message>
        <source>No token for %1:</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1のトークンがありません：</translation>
    </message>
    <message>
        <source>an answer without a token</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>トークンのない応答</translation>
    </message>
    <message>
        <source>; its last words: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>；最後の出力：%1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>起動できませんでした：%1</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>終了コード%1で終了しました</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <extracomment>destinations/command</extracomment>
        <translation>シグナル%1（%2）で終了しました</translation>
    </message>
    <message>
        <source>%1 can be executed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1は実行できます。</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>destinations/command</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>It did not end with its input within graceMs and was sent SIGTERM.</source>
        <extracomment>destinations/command</extracomment>
        <translation>入力の終わりからgraceMs以内に終了しなかったため、SIGTERMを送りました。</translation>
    </message>
    <message>
        <source>It ends when its input does.</source>
        <extracomment>destinations/command</extracomment>
        <translation>入力が終わると終了します。</translation>
    </message>
    <message>
        <source>It starts.</source>
        <extracomment>destinations/command</extracomment>
        <translation>起動します。</translation>
    </message>
    <message>
        <source>It waits for events.</source>
        <extracomment>destinations/command</extracomment>
        <translation>イベントを待ちます。</translation>
    </message>
    <message>
        <source>Repair what the program complains about, then retry.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムが指摘する問題を直してから再試行してください。</translation>
    </message>
    <message>
        <source>The program asks for another attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムが再試行を求めています。</translation>
    </message>
    <message>
        <source>The program asks to stop for now.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムが一時停止を求めています。</translation>
    </message>
    <message>
        <source>The program did not answer every event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムが応答しなかったイベントがあります。</translation>
    </message>
    <message>
        <source>The program refused the event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムがイベントを拒否しました。</translation>
    </message>
    <message>
        <source>The program says (exit code 78) that its configuration is wrong: correct it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムの構成に誤りがあります（終了コード78）：訂正してください。</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>終了コード%1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>destinations/command</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>destinations/command</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>destinations/command</extracomment>
        <translation>未起動</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>destinations/command</extracomment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Grace (ms)</source>
        <extracomment>destinations/command</extracomment>
        <translation>終了の猶予（ミリ秒）</translation>
    </message>
    <message>
        <source>Leave id out of redact.</source>
        <extracomment>destinations/command</extracomment>
        <translation>redactからidを外してください。</translation>
    </message>
    <message>
        <source>The secret for env.%1 contains the character U+0000.</source>
        <extracomment>destinations/command</extracomment>
        <translation>env.%1のシークレットに文字U+0000が含まれています。</translation>
    </message>
    <message>
        <source>Time to end by itself after standard input is closed, and again after SIGTERM; then it is killed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>標準入力を閉じてから自分で終了するまでの時間。SIGTERMの後にも同じだけ待ち、その後強制終了します。</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <extracomment>destinations/command</extracomment>
        <translation>英字、数字、_を使ってください。</translation>
    </message>
    <message>
        <source>Variables cannot hold it: pass the name of a file instead.</source>
        <extracomment>destinations/command</extracomment>
        <translation>変数には入れられません：代わりにファイル名を渡してください。</translation>
    </message>
    <message>
        <source>Where the program runs; relative to the configuration file, whose folder is the default.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムを実行する場所。構成ファイルからの相対パスで、既定は構成ファイルのフォルダーです。</translation>
    </message>
    <message>
        <source>Working directory</source>
        <extracomment>destinations/command</extracomment>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>Write [&quot;program&quot;, &quot;argument&quot;, …].</source>
        <extracomment>destinations/command</extracomment>
        <translation>[&quot;program&quot;, &quot;argument&quot;, …]と書いてください。</translation>
    </message>
    <message>
        <source>command names no program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>commandにプログラムがありません。</translation>
    </message>
    <message>
        <source>env has &quot;%1&quot;, which is no name of a variable.</source>
        <extracomment>destinations/command</extracomment>
        <translation>envの&quot;%1&quot;は変数の名前ではありません。</translation>
    </message>
    <message>
        <source>redact takes out id, by which the program answers.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムの応答に必要なidがredactで取り除かれています。</translation>
    </message>
    <message>
        <source>Run the command by hand as this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>このプログラムのユーザーでコマンドを手動で実行してみてください。</translation>
    </message>
    <message>
        <source>Run the command by hand: it must wait for lines on standard input.</source>
        <extracomment>destinations/command</extracomment>
        <translation>コマンドを手動で実行してみてください：標準入力の行を待つ必要があります。</translation>
    </message>
    <message>
        <source>The program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラム：%1。</translation>
    </message>
    <message>
        <source>The program %1. It is started again with the next attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラム：%1。次の試行でもう一度起動します。</translation>
    </message>
    <message>
        <source>The program answered nothing within %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムが%1以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The program closed its standard input before it had answered, and stayed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムは応答する前に標準入力を閉じ、そのまま残りました。</translation>
    </message>
    <message>
        <source>The program was ended before it had answered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムは応答する前に終了されました。</translation>
    </message>
    <message>
        <source>The program writes lines that are no answers to the events it was given. The last: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>渡したイベントへの応答ではない行をプログラムが書き出しています。最後の行：%1</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <extracomment>destinations/command</extracomment>
        <translation>テストは中止されました。</translation>
    </message>
    <message>
        <source>a line that answers nothing</source>
        <extracomment>destinations/command</extracomment>
        <translation>どのイベントへの応答でもない行</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1はプログラムではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 may not be executed by this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1はこのプログラムのユーザーでは実行できません。</translation>
    </message>
    <message>
        <source>Correct the first entry of `command`, or install the program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>`command`の最初の項目を訂正するか、プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Create it, or correct `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>作成するか、`workingDirectory`を訂正してください。</translation>
    </message>
    <message>
        <source>Let `command` begin with a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>`command`の先頭にはプログラムを書いてください。</translation>
    </message>
    <message>
        <source>Make it executable (chmod +x), or choose another program in `command`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>実行可能にするか（chmod +x）、`command`で別のプログラムを選んでください。</translation>
    </message>
    <message>
        <source>The working directory %1 is not there or may not be entered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>作業ディレクトリ%1がないか、入ることができません。</translation>
    </message>
    <message>
        <source>There is no program %1 in PATH (%2).</source>
        <extracomment>destinations/command</extracomment>
        <translation>PATH（%2）にプログラム%1がありません。</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラム%1がありません。</translation>
    </message>
    <message>
        <source>Write the whole path of the program in `command`, or install it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>`command`にプログラムの完全なパスを書くか、プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>Additional fields</source>
        <extracomment>destinations/common</extracomment>
        <translation>追加フィールド</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <extracomment>destinations/common</extracomment>
        <translation>平文のhttpを許可</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s.</source>
        <extracomment>destinations/common</extracomment>
        <translation>システムの認証局に加えて信頼する認証局（PEM）。</translation>
    </message>
    <message>
        <source>Batch bytes</source>
        <extracomment>destinations/common</extracomment>
        <translation>バッチのバイト数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>destinations/common</extracomment>
        <translation>バッチの件数</translation>
    </message>
    <message>
        <source>Bytes in one request at most, before compression; 0 means the destination&apos;s own limit.</source>
        <extracomment>destinations/common</extracomment>
        <translation>1回のリクエストの最大バイト数（圧縮前）。0は転送先自体の上限に従います。</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/common</extracomment>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM) shown to the server; needs `clientKey`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>サーバーに提示する証明書とチェーン（PEM）。`clientKey`が必要です。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>destinations/common</extracomment>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Client key</source>
        <extracomment>destinations/common</extracomment>
        <translation>クライアントキー</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>destinations/common</extracomment>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Events in one request at most.</source>
        <extracomment>destinations/common</extracomment>
        <translation>1回のリクエストの最大イベント数。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>destinations/common</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>First retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>最初の再試行（ミリ秒）</translation>
    </message>
    <message>
        <source>Flush interval (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>送信間隔（ミリ秒）</translation>
    </message>
    <message>
        <source>How long the first waiting event waits for company.</source>
        <extracomment>destinations/common</extracomment>
        <translation>最初の待機イベントが後続を待つ時間。</translation>
    </message>
    <message>
        <source>How request bodies are packed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>リクエスト本文の圧縮方法。</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>destinations/common</extracomment>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Key of this destination in the journal; the name when it is not set. Keep it when renaming.</source>
        <extracomment>destinations/common</extracomment>
        <translation>ジャーナルでのこの転送先のキー。設定しない場合は名前を使います。名前を変えるときはそのまま残してください。</translation>
    </message>
    <message>
        <source>Longest retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>最長の再試行間隔（ミリ秒）</translation>
    </message>
    <message>
        <source>Longest wait before the first retry.</source>
        <extracomment>destinations/common</extracomment>
        <translation>最初の再試行までの最長の待機時間。</translation>
    </message>
    <message>
        <source>Longest wait between two retries.</source>
        <extracomment>destinations/common</extracomment>
        <translation>再試行と再試行の間の最長の待機時間。</translation>
    </message>
    <message>
        <source>Only these events, such as type:grant.* OR data.pct&gt;=80; every event when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>type:grant.* OR data.pct&gt;=80などに合うイベントだけ。設定しない場合はすべてのイベント。</translation>
    </message>
    <message>
        <source>Open batches at most; 1 keeps strict order.</source>
        <extracomment>destinations/common</extracomment>
        <translation>同時に処理するバッチの最大数。1なら順序を厳密に守ります。</translation>
    </message>
    <message>
        <source>Paths into the event, such as data.principalId or data.items[*].name, whose values are replaced by &quot;[redacted]&quot; before sending. All other bytes stay as they are.</source>
        <extracomment>destinations/common</extracomment>
        <translation>data.principalIdやdata.items[*].nameなどイベント内のパス。その値は送信前に&quot;[redacted]&quot;に置き換えられます。ほかのバイトはそのままです。</translation>
    </message>
    <message>
        <source>Permits http:// to other machines; this machine is always allowed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>ほかのマシンへのhttp://を許可します。このマシンへは常に許可されます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>destinations/common</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>destinations/common</extracomment>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <extracomment>destinations/common</extracomment>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>destinations/common</extracomment>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>Static names and values added to every event.</source>
        <extracomment>destinations/common</extracomment>
        <translation>すべてのイベントに追加する固定の名前と値。</translation>
    </message>
    <message>
        <source>Time for one whole request and its answer.</source>
        <extracomment>destinations/common</extracomment>
        <translation>1回のリクエスト全体とその応答にかける時間。</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>タイムアウト（ミリ秒）</translation>
    </message>
    <message>
        <source>Unencrypted private key (PEM) of the client certificate.</source>
        <extracomment>destinations/common</extracomment>
        <translation>クライアント証明書の暗号化されていない秘密鍵（PEM）。</translation>
    </message>
    <message>
        <source>Where a new destination begins: now, beginning, or an ISO 8601 time.</source>
        <extracomment>destinations/common</extracomment>
        <translation>新しい転送先の開始位置：now、beginning、またはISO 8601の時刻。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port; the environment&apos;s when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>http://host:portまたはsocks5://host:port。設定しない場合は環境変数のプロキシを使います。</translation>
    </message>
    <message>
        <source>must be an address like https://host[:port]</source>
        <extracomment>destinations/common</extracomment>
        <translation>https://host[:port]のようなアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be http://host:port or socks5://host:port</source>
        <extracomment>destinations/common</extracomment>
        <translation>http://host:portまたはsocks5://host:portでなければなりません</translation>
    </message>
    <message>
        <source>must be now, beginning or a time like 2026-03-01T12:00:00Z</source>
        <extracomment>destinations/common</extracomment>
        <translation>now、beginning、または2026-03-01T12:00:00Zのような時刻でなければなりません</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <extracomment>destinations/common</extracomment>
        <translation>?や#の前で終わらなければなりません</translation>
    </message>
    <message>
        <source>must not hold a user or password</source>
        <extracomment>destinations/common</extracomment>
        <translation>ユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>must not hold a user or password; give them in the environment (https_proxy) instead</source>
        <extracomment>destinations/common</extracomment>
        <translation>ユーザー名やパスワードを含めることはできません。代わりに環境変数（https_proxy）で指定してください</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials in the environment (https_proxy), or use another proxy.</source>
        <extracomment>destinations/common</extracomment>
        <translation>プロキシの認証情報を環境変数（https_proxy）で指定するか、別のプロキシを使ってください。</translation>
    </message>
    <message>
        <source>Sign in to the network this machine is connected to.</source>
        <extracomment>destinations/common</extracomment>
        <translation>このマシンが接続しているネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Something on the way there does not support this request; check the address and any proxy before it.</source>
        <extracomment>destinations/common</extracomment>
        <translation>経路上の何かがこのリクエストに対応していません。アドレスと手前のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server answers with a redirect.</source>
        <extracomment>destinations/common</extracomment>
        <translation>サーバーがリダイレクトを返しました。</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <extracomment>destinations/common</extracomment>
        <translation>サーバーが%1にリダイレクトしています。</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>destinations/common</extracomment>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Correct the settings of this destination.</source>
        <extracomment>destinations/common</extracomment>
        <translation>この転送先の設定を訂正してください。</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or name the authority that signed it in `caFile`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>サーバーの証明書を更新するか、それに署名した認証局を`caFile`で指定してください。</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>destinations/common</extracomment>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>destinations/common</extracomment>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>a web page instead of an answer</source>
        <extracomment>destinations/common</extracomment>
        <translation>応答ではなくWebページ</translation>
    </message>
    <message>
        <source>A Datadog API key (not an application key).</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog APIキー（アプリケーションキーではありません）。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Check `apiKey` and that `site` is the one the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>`apiKey`と、`site`がキーの属するサイトであることを確認してください。</translation>
    </message>
    <message>
        <source>Check `site` (and `endpoint`, if it is set): the logs intake does not answer there.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>`site`（設定していれば`endpoint`も）を確認してください：そこにログ受付の応答がありません。</translation>
    </message>
    <message>
        <source>Datadog Logs</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog Logs</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags such as env:prod, added after type:&lt;event type&gt;.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>env:prodなどのタグ。type:&lt;event type&gt;の後に追加されます。</translation>
    </message>
    <message>
        <source>The API key is valid.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>APIキーは有効です。</translation>
    </message>
    <message>
        <source>The Datadog site the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>キーが属するDatadogサイト。</translation>
    </message>
    <message>
        <source>The `ddsource` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>すべてのログの`ddsource`。</translation>
    </message>
    <message>
        <source>The `hostname` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>すべてのログの`hostname`。</translation>
    </message>
    <message>
        <source>The `service` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>すべてのログの`service`。</translation>
    </message>
    <message>
        <source>The intake accepts requests.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>ログ受付はリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>The intake answers and asks for events.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>ログ受付は応答し、イベントを求めています。</translation>
    </message>
    <message>
        <source>This endpoint offers no key check; the next step asks the intake.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>このエンドポイントではキーを確認できません。次の手順でログ受付に問い合わせます。</translation>
    </message>
    <message>
        <source>Use another name; service, source, host name and tags have settings of their own.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>別の名前を使ってください。サービス、ソース、ホスト名、タグには専用の設定があります。</translation>
    </message>
    <message>
        <source>scheme://host[:port] used instead of Datadog&apos;s own hosts.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog自体のホストの代わりに使うscheme://host[:port]。</translation>
    </message>
    <message>
        <source>Choose a `path` on a file system that can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>書き込み可能なファイルシステム上の`path`を選んでください。</translation>
    </message>
    <message>
        <source>Create the folder that `path` lies in, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path`のあるフォルダーを作成するか、別の`path`を選んでください。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>destinations/file</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Free space on the disk; the events are kept and written then.</source>
        <extracomment>destinations/file</extracomment>
        <translation>ディスクの空きを増やしてください。イベントは保持され、その後で書き込まれます。</translation>
    </message>
    <message>
        <source>Give this program&apos;s user the right to write there, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>このプログラムのユーザーに書き込み権限を与えるか、別の`path`を選んでください。</translation>
    </message>
    <message>
        <source>Let `path` name a file.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path`にはファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>ファイルに書き込めます。</translation>
    </message>
    <message>
        <source>The file has reached the largest size allowed: move it away or raise the limit.</source>
        <extracomment>destinations/file</extracomment>
        <translation>ファイルが許可された最大サイズに達しました：移動するか、上限を上げてください。</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1はファイルではありません</translation>
    </message>
    <message>
        <source>Another program is writing to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>別のプログラムが%1に書き込んでいます</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1を作成できません</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1のフォルダーを作成できません</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1を調べられません</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1を開けません</translation>
    </message>
    <message>
        <source>Cannot open %1: it is renamed again and again</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1を開けません：何度も名前が変更されています</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1に書き込めません</translation>
    </message>
    <message>
        <source>%1 is for closed files, but nothing ever closes this one.</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1は閉じたファイルに対する設定ですが、このファイルを閉じる設定がありません。</translation>
    </message>
    <message>
        <source>Close after (hours)</source>
        <extracomment>destinations/file</extracomment>
        <translation>閉じるまでの時間（時間）</translation>
    </message>
    <message>
        <source>Close at size (MiB)</source>
        <extracomment>destinations/file</extracomment>
        <translation>閉じるサイズ（MiB）</translation>
    </message>
    <message>
        <source>Closed files and those of earlier periods that stay; the oldest are removed. 0: all.</source>
        <extracomment>destinations/file</extracomment>
        <translation>残しておく、閉じたファイルと以前の期間のファイルの数。古いものから削除します。0：すべて残します。</translation>
    </message>
    <message>
        <source>Closed files kept</source>
        <extracomment>destinations/file</extracomment>
        <translation>残すファイル数</translation>
    </message>
    <message>
        <source>Closes the file before it grows larger and begins a new one; the closed one gets the time before its ending. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>これより大きくなる前にファイルを閉じて新しいファイルを始めます。閉じたファイルの拡張子の前に時刻が入ります。0：閉じません。</translation>
    </message>
    <message>
        <source>Closes the file when so many hours are over, counted from 1970 UTC: 24 closes it at midnight UTC, at the first event after it. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>この時間が過ぎるとファイルを閉じます。1970年UTCから数えます：24なら、UTC午前0時以降の最初のイベントで閉じます。0：閉じません。</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>destinations/file</extracomment>
        <translation>パス</translation>
    </message>
    <message>
        <source>Set `rotateMiB` or `rotateHours`, or let `path` name the time, such as events-%Y-%m-%d.ndjson.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`rotateMiB`または`rotateHours`を設定するか、`path`にevents-%Y-%m-%d.ndjsonのように時刻を含めてください。</translation>
    </message>
    <message>
        <source>Use %Y %m %d %H %M for the time of receipt (UTC), %{type}, or %% for a percent sign.</source>
        <extracomment>destinations/file</extracomment>
        <translation>受信時刻（UTC）には%Y %m %d %H %M、種類には%{type}、パーセント記号には%%を使ってください。</translation>
    </message>
    <message>
        <source>`path` holds &quot;%1&quot;, which is no placeholder.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path`の&quot;%1&quot;はプレースホルダーではありません。</translation>
    </message>
    <message>
        <source>The disk did not take the events within %1.</source>
        <extracomment>destinations/file</extracomment>
        <translation>ディスクが%1以内にイベントを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The write was ended before it was confirmed.</source>
        <extracomment>destinations/file</extracomment>
        <translation>書き込みは確認される前に中止されました。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the events.</source>
        <extracomment>destinations/file</extracomment>
        <translation>イベントを書き込むメモリが足りません。</translation>
    </message>
    <message>
        <source>Apache Kafka</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Apache Kafka</translation>
    </message>
    <message>
        <source>Correct security, properties or the files they name.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security、properties、またはそこで指定したファイルを訂正してください。</translation>
    </message>
    <message>
        <source>librdkafka refuses the settings: %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafkaが設定を拒否しました：%1。</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Allow this user IDEMPOTENT_WRITE on the cluster (or WRITE on the topic, from Kafka 2.8 on).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>このユーザーに、クラスターのIDEMPOTENT_WRITE（Kafka 2.8以降はトピックのWRITE）を許可してください。</translation>
    </message>
    <message>
        <source>Allow this user WRITE and DESCRIBE on the topic.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>このユーザーに、トピックのWRITEとDESCRIBEを許可してください。</translation>
    </message>
    <message>
        <source>Check security.mechanism, security.username and security.password.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.mechanism、security.username、security.passwordを確認してください。</translation>
    </message>
    <message>
        <source>Check security.protocol, caFile and the client certificate against the brokers&apos; listener.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.protocol、caFile、クライアント証明書がブローカーのリスナーに合っているか確認してください。</translation>
    </message>
    <message>
        <source>Choose another compression.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>別の圧縮を選んでください。</translation>
    </message>
    <message>
        <source>Correct the settings of this destination, or have the brokers&apos; repaired.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>この転送先の設定を訂正するか、ブローカー側の設定を直してもらってください。</translation>
    </message>
    <message>
        <source>Create the topic, or correct topic in the settings of this destination.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>トピックを作成するか、この転送先の設定のtopicを訂正してください。</translation>
    </message>
    <message>
        <source>The brokers&apos; policy refuses this: ask whoever runs them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ブローカーのポリシーにより拒否されました：運用担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check brokers: names, ports, and that this machine may reach them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokersを確認してください：名前、ポート、このマシンから到達できること。</translation>
    </message>
    <message>
        <source>It has %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>%1があります</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>応答が意味をなしません。</translation>
    </message>
    <message>
        <source>The reports make no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>報告が意味をなしません。</translation>
    </message>
    <message>
        <source>For example data.grantId: then the events of a grant keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>たとえばdata.grantIdにすると、同じ権限付与のイベントの順序が保たれます。</translation>
    </message>
    <message>
        <source>key must be id, type, none, or a path into data.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>keyはid、type、none、またはdata内のパスでなければなりません。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for the names.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>名前は同梱のCONFIGURATION.mdを参照してください。</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for what it may be.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>値は同梱のCONFIGURATION.mdを参照してください。</translation>
    </message>
    <message>
        <source>events would go nowhere</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>イベントの行き先がなくなります</translation>
    </message>
    <message>
        <source>every event is settled by its delivery report</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>すべてのイベントは配信報告によって確定します</translation>
    </message>
    <message>
        <source>it is set by the settings of this destination</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>この転送先の設定で指定します</translation>
    </message>
    <message>
        <source>it would give messages up that the journal still holds</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ジャーナルにまだあるメッセージを放棄することになります</translation>
    </message>
    <message>
        <source>it would let messages arrive twice</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>メッセージが二重に届くことになります</translation>
    </message>
    <message>
        <source>it would load other people&apos;s code into this program</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>他者のコードをこのプログラムに読み込むことになります</translation>
    </message>
    <message>
        <source>librdkafka knows no property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafkaにプロパティ&quot;%1&quot;はありません。</translation>
    </message>
    <message>
        <source>librdkafka refuses the property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafkaがプロパティ&quot;%1&quot;を拒否しました。</translation>
    </message>
    <message>
        <source>properties holds %1 in clear.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>propertiesに%1が平文で含まれています。</translation>
    </message>
    <message>
        <source>properties must not hold %1: %2.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>propertiesに%1を含めることはできません：%2。</translation>
    </message>
    <message>
        <source>set transactional instead</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>代わりにtransactionalを設定してください</translation>
    </message>
    <message>
        <source>this program answers no such call</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>このプログラムはその呼び出しに応答しません</translation>
    </message>
    <message>
        <source>use brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokersを使ってください</translation>
    </message>
    <message>
        <source>use compression</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>compressionを使ってください</translation>
    </message>
    <message>
        <source>Brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Each batch is a transaction: nothing is twice for read_committed consumers, over a crash too. Slower: one batch at a time.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>各バッチが1つのトランザクションになります：クラッシュがあっても、read_committedのコンシューマーに重複は届きません。一度に1バッチのため遅くなります。</translation>
    </message>
    <message>
        <source>For PLAIN and SCRAM.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>PLAINとSCRAM用。</translation>
    </message>
    <message>
        <source>Give security.username and security.password for this mechanism.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>この方式にはsecurity.usernameとsecurity.passwordを指定してください。</translation>
    </message>
    <message>
        <source>How to log in. OAUTHBEARER takes its settings from properties (sasl.oauthbearer.…).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ログイン方式。OAUTHBEARERの設定はproperties（sasl.oauthbearer.…）から読み取ります。</translation>
    </message>
    <message>
        <source>Kafka&apos;s protocol knows no proxy.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Kafkaのプロトコルではプロキシを使えません。</translation>
    </message>
    <message>
        <source>Leave proxy out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>proxyを削除してください。</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Message key</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>メッセージキー</translation>
    </message>
    <message>
        <source>Must exist, unless the brokers make topics by themselves.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ブローカーがトピックを自動作成しない限り、存在している必要があります。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Transactional</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Use sasl_ssl (or sasl_plaintext).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>sasl_ssl（またはsasl_plaintext）を使ってください。</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What the brokers&apos; logs and quotas call this program.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ブローカーのログとクォータで使われる、このプログラムの名前。</translation>
    </message>
    <message>
        <source>Write host:port; the port is 9092 when there is none.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>host:portと書いてください。ポートがない場合は9092です。</translation>
    </message>
    <message>
        <source>brokers has &quot;%1&quot;, which is no host:port.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokersの&quot;%1&quot;はhost:portではありません。</translation>
    </message>
    <message>
        <source>id, type, none, or a path like data.grantId: messages with one key keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>id、type、none、またはdata.grantIdのようなパス：同じキーのメッセージは順序が保たれます。</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, dots, _ or -</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>英字、数字、ドット、_、-からなる1～249文字でなければなりません</translation>
    </message>
    <message>
        <source>security.username is missing.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.usernameがありません。</translation>
    </message>
    <message>
        <source>security.username is of no use with security.protocol %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.protocolが%1の場合、security.usernameは使われません。</translation>
    </message>
    <message>
        <source>ssl and sasl_ssl encrypt; sasl_plaintext and sasl_ssl log in with the mechanism below.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>sslとsasl_sslは暗号化します。sasl_plaintextとsasl_sslは下の方式でログインします。</translation>
    </message>
    <message>
        <source>The batch was ended before its delivery was reported.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>バッチは配信が報告される前に中止されました。</translation>
    </message>
    <message>
        <source>, %1 of them without a leader now</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>、うち%1件には現在リーダーがありません</translation>
    </message>
    <message>
        <source>The request is not made of records.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>リクエストがレコードで構成されていません。</translation>
    </message>
    <message>
        <source>No report within the time of a transaction.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>トランザクションの時間内に報告がありませんでした。</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>種類の不明な例外</translation>
    </message>
    <message>
        <source>an exception without words</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>説明のない例外</translation>
    </message>
    <message>
        <source>Tell the author of the plug-in, or use another version of it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインの作者に知らせるか、別のバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインでエラーが発生しました：%1</translation>
    </message>
    <message>
        <source>The plug-in gave no answer within %1.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインが%1以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The request was ended before it was answered.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>リクエストは応答の前に中止されました。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>訂正してください。</translation>
    </message>
    <message>
        <source>Correct its settings.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>設定を訂正してください。</translation>
    </message>
    <message>
        <source>The plug-in cannot make this destination: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインがこの転送先を作成できません：%1</translation>
    </message>
    <message>
        <source>The plug-in fails to check it: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインによる確認に失敗しました：%1</translation>
    </message>
    <message>
        <source>it calls itself %1, its metadata %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>自身の名前は%1ですが、メタデータでは%2です</translation>
    </message>
    <message>
        <source>it fails to describe itself: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>自身の説明に失敗しました：%1</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>ラベルがありません</translation>
    </message>
    <message>
        <source>it has no test</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>テストがありません</translation>
    </message>
    <message>
        <source>it made nothing</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>何も作成しませんでした</translation>
    </message>
    <message>
        <source>its setting %1 has no label or no help</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>設定%1にラベルまたはヘルプがありません</translation>
    </message>
    <message>
        <source>its setting %1 has the name of another one</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>設定%1の名前がほかの設定と重複しています</translation>
    </message>
    <message>
        <source>the default of its setting %1 is none of the choices</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>設定%1の既定値が選択肢にありません</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of its settings has other characters than letters and digits</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>設定のキー&quot;%1&quot;に英字と数字以外の文字が含まれています</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1は別のユーザーが所有しています</translation>
    </message>
    <message>
        <source>%1 can be written to by others (chmod go-w %2)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1はほかのユーザーも書き込めます（chmod go-w %2）</translation>
    </message>
    <message>
        <source>a destination that is built in</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>組み込みの転送先</translation>
    </message>
    <message>
        <source>it cannot be loaded: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>読み込めません：%1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it does not have the interface that it names</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>名乗っているインターフェースを備えていません</translation>
    </message>
    <message>
        <source>it fails to start: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>起動に失敗しました：%1</translation>
    </message>
    <message>
        <source>it is a plug-in for something else (%1)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>別の用途のプラグインです（%1）</translation>
    </message>
    <message>
        <source>it is made for version %1 of the plug-in interface, and this program has version %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインインターフェースのバージョン%1用ですが、このプログラムはバージョン%2です</translation>
    </message>
    <message>
        <source>it is no Qt plug-in, or was built for another Qt</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>Qtのプラグインではないか、別のQt向けにビルドされています</translation>
    </message>
    <message>
        <source>its metadata has no &quot;type&quot; of small letters, digits and hyphens</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>メタデータに、小文字、数字、ハイフンからなる&quot;type&quot;がありません</translation>
    </message>
    <message>
        <source>its type %1 is that of %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>種類%1は%2と同じです</translation>
    </message>
    <message>
        <source>Repair what the destination complains about, then retry.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>転送先が指摘する問題を直してから再試行してください。</translation>
    </message>
    <message>
        <source>The plug-in&apos;s answer is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインの応答が定められた値ではありません。</translation>
    </message>
    <message>
        <source>The plug-in&apos;s outcome is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインの結果が定められた値ではありません。</translation>
    </message>
    <message>
        <source>cannot be checked, because the plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>プラグインのエラーにより確認できません：%1</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <extracomment>destinations</extracomment>
        <translation>%1は使われません：%2。</translation>
    </message>
    <message>
        <source>its type %1 is that of a plug-in that is loaded already</source>
        <extracomment>destinations</extracomment>
        <translation>種類%1は、すでに読み込まれたプラグインと同じです</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>destinations</extracomment>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>Check host and port, `proxy` if one is used, and that no firewall is in between.</source>
        <extracomment>destinations</extracomment>
        <translation>ホストとポート、使っていれば`proxy`、そして途中にファイアウォールがないことを確認してください。</translation>
    </message>
    <message>
        <source>Check host and port, or raise `timeoutMs`.</source>
        <extracomment>destinations</extracomment>
        <translation>ホストとポートを確認するか、`timeoutMs`を大きくしてください。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <extracomment>destinations</extracomment>
        <translation>ポートがTLS 1.2以降に対応していることを確認してください。</translation>
    </message>
    <message>
        <source>Check the address for mistakes, and this machine&apos;s connection to the network.</source>
        <extracomment>destinations</extracomment>
        <translation>アドレスの誤りと、このマシンのネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of destination.</source>
        <extracomment>destinations</extracomment>
        <translation>&quot;%1&quot;という種類の転送先はありません。</translation>
    </message>
    <message>
        <source>Use datadog, splunk, s3, bigquery, kafka, webhook, file or command.</source>
        <extracomment>destinations</extracomment>
        <translation>datadog、splunk、s3、bigquery、kafka、webhook、file、commandのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from a container, and there is none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;はコンテナーのキーを求めていますが、ありません。</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from the environment, which holds none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;は環境変数のキーを求めていますが、ありません。</translation>
    </message>
    <message>
        <source>AWS_CONTAINER_CREDENTIALS_FULL_URI names a place credentials are not read from.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_CREDENTIALS_FULL_URIは認証情報を読み取らない場所を指しています。</translation>
    </message>
    <message>
        <source>Create it with `aws configure --profile %1`, or correct `profile`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`aws configure --profile %1`で作成するか、`profile`を訂正してください。</translation>
    </message>
    <message>
        <source>Give it keys: `aws configure export-credentials --profile %1 --format env` prints those of a sign-on for the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>キーを指定してください：`aws configure export-credentials --profile %1 --format env`で、サインオンのキーがAWS_*変数の形で表示されます。</translation>
    </message>
    <message>
        <source>No AWS credentials were found, and instance metadata is switched off.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSの認証情報が見つからず、インスタンスメタデータはオフになっています。</translation>
    </message>
    <message>
        <source>Run it where AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_CREDENTIALS_RELATIVE_URIまたは_FULL_URIが設定されている場所で実行してください。</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_ACCESS_KEY_IDとAWS_SECRET_ACCESS_KEYを設定してください。</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId`と`secretAccessKey`、`profile`、またはAWS_*変数を設定してください。</translation>
    </message>
    <message>
        <source>Set source_profile, credential_source or web_identity_token_file.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>source_profile、credential_source、またはweb_identity_token_fileを設定してください。</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; %2.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is in neither ~/.aws/config nor ~/.aws/credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;は~/.aws/configにも~/.aws/credentialsにもありません。</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is its own source.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;が自身をソースにしています。</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; has no source of credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;のロールに認証情報のソースがありません。</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; wants a code from a device (mfa_serial).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル&quot;%1&quot;のロールはデバイスのコード（mfa_serial）を求めています。</translation>
    </message>
    <message>
        <source>Use a role that a program without a person may assume.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>人が操作しないプログラムでも引き受けられるロールを使ってください。</translation>
    </message>
    <message>
        <source>Use https, this machine, 169.254.170.2 or 169.254.170.23.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>https、このマシン、169.254.170.2、169.254.170.23のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>holds no keys and no role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>キーもロールもありません</translation>
    </message>
    <message>
        <source>uses single sign-on, which is not supported</source>
        <extracomment>destinations/s3</extracomment>
        <translation>シングルサインオンを使っていますが、対応していません</translation>
    </message>
    <message>
        <source>Check the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_AUTHORIZATION_TOKEN_FILEが指すファイルを確認してください。</translation>
    </message>
    <message>
        <source>Check the file that AWS_WEB_IDENTITY_TOKEN_FILE or the profile names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_WEB_IDENTITY_TOKEN_FILEまたはプロファイルが指すファイルを確認してください。</translation>
    </message>
    <message>
        <source>Check the role, its trust policy and external id, or the credentials it is assumed with.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ロール、その信頼ポリシーと外部ID、または引き受けに使う認証情報を確認してください。</translation>
    </message>
    <message>
        <source>No credentials from %1: %2</source>
        <extracomment>destinations/s3</extracomment>
        <translation>%1から認証情報を得られません：%2</translation>
    </message>
    <message>
        <source>No credentials from %1: HTTP %2 %3 %4</source>
        <extracomment>destinations/s3</extracomment>
        <translation>%1から認証情報を得られません：HTTP %2 %3 %4</translation>
    </message>
    <message>
        <source>Outside of AWS set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSの外では`accessKeyId`と`secretAccessKey`、`profile`、またはAWS_*変数を設定してください。</translation>
    </message>
    <message>
        <source>The container&apos;s token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>コンテナーのトークン%1を読み取れません。</translation>
    </message>
    <message>
        <source>The web identity token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Web IDトークン%1を読み取れません。</translation>
    </message>
    <message>
        <source>an answer without credentials</source>
        <extracomment>destinations/s3</extracomment>
        <translation>認証情報のない応答</translation>
    </message>
    <message>
        <source>the container&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>コンテナーのメタデータ</translation>
    </message>
    <message>
        <source>the instance&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>インスタンスのメタデータ</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>An empty object was written under the prefix.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>プレフィックスの下に空のオブジェクトを書き込みました。</translation>
    </message>
    <message>
        <source>The empty object %1 stays: removing it is not allowed, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>空のオブジェクト%1は残ります：削除は許可されていませんが、必要ありません。</translation>
    </message>
    <message>
        <source>The empty object was removed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>空のオブジェクトを削除しました。</translation>
    </message>
    <message>
        <source>The keys are accepted and the bucket is there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>キーは受け付けられ、バケットがあります。</translation>
    </message>
    <message>
        <source>The keys are accepted; listing is not allowed to them, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>キーは受け付けられました。一覧表示は許可されていませんが、必要ありません。</translation>
    </message>
    <message>
        <source>must be a bucket&apos;s name: 3 to 63 lower-case letters, digits, dots and dashes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>バケット名でなければなりません：小文字、数字、ドット、ハイフンからなる3～63文字</translation>
    </message>
    <message>
        <source>must be the bucket&apos;s name alone, without s3://</source>
        <extracomment>destinations/s3</extracomment>
        <translation>s3://を付けず、バケット名だけでなければなりません</translation>
    </message>
    <message>
        <source>must be the name of a bucket; write the alias of an access point instead of its ARN</source>
        <extracomment>destinations/s3</extracomment>
        <translation>バケット名でなければなりません。アクセスポイントはARNではなくエイリアスで書いてください</translation>
    </message>
    <message>
        <source>must have at most %1 bytes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>最大%1バイトでなければなりません</translation>
    </message>
    <message>
        <source>must not begin or end with a slash or hold two in a row: parts are joined by one</source>
        <extracomment>destinations/s3</extracomment>
        <translation>先頭と末尾のスラッシュ、連続するスラッシュは使えません：区切りは1つです</translation>
    </message>
    <message>
        <source>must not hold . or .. as a part</source>
        <extracomment>destinations/s3</extracomment>
        <translation>.や..を区切りの間に置くことはできません</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <extracomment>destinations/s3</extracomment>
        <translation>制御文字を含めることはできません</translation>
    </message>
    <message>
        <source>Allow s3:PutObject on the prefix for these credentials (bucket policy, IAM policy, and kms:GenerateDataKey with SSE-KMS). Batches that were open when `prefix` was changed still go to the old one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>この認証情報に、プレフィックスへのs3:PutObjectを許可してください（バケットポリシー、IAMポリシー、SSE-KMSではkms:GenerateDataKeyも）。`prefix`を変えたときに処理中だったバッチは、まだ古いプレフィックスに書き込まれます。</translation>
    </message>
    <message>
        <source>Check `accessKeyId` or the profile: the provider does not know the key.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId`またはプロファイルを確認してください：プロバイダーがこのキーを認識しません。</translation>
    </message>
    <message>
        <source>Check `bucket`, `region`, `endpoint` and `pathStyle`: nothing takes objects there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`bucket`、`region`、`endpoint`、`pathStyle`を確認してください：そこではオブジェクトが受け付けられません。</translation>
    </message>
    <message>
        <source>Check `kmsKeyId`: the key must be enabled, in the bucket&apos;s region, and usable by these credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`kmsKeyId`を確認してください：キーは有効で、バケットのリージョンにあり、この認証情報で使える必要があります。</translation>
    </message>
    <message>
        <source>Check `secretAccessKey`, and that no proxy changes requests.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`secretAccessKey`と、プロキシがリクエストを書き換えていないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the account at the provider.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>プロバイダーのアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Correct `bucket`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`bucket`を訂正してください。</translation>
    </message>
    <message>
        <source>Correct the setting that the answer names (storage class, encryption, tags, bucket).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>応答が示す設定を訂正してください（ストレージクラス、暗号化、タグ、バケット）。</translation>
    </message>
    <message>
        <source>Create the bucket, or correct `bucket`, `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>バケットを作成するか、`bucket`、`endpoint`、`pathStyle`を訂正してください。</translation>
    </message>
    <message>
        <source>Renew the credentials; those from files and profiles are read again at the next attempt.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>認証情報を更新してください。ファイルとプロファイルのものは次の試行で読み直されます。</translation>
    </message>
    <message>
        <source>Set `region` to %1, and check `endpoint`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`region`を%1に設定し、`endpoint`を確認してください。</translation>
    </message>
    <message>
        <source>Set `region` to the bucket&apos;s region, and check `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`region`をバケットのリージョンに設定し、`endpoint`と`pathStyle`を確認してください。</translation>
    </message>
    <message>
        <source>The store answers without words.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ストアの応答に説明がありません。</translation>
    </message>
    <message>
        <source>The store does not know one of the headers. If it is If-None-Match, set `conditionalWrites` to false.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ストアが認識しないヘッダーがあります。If-None-Matchの場合は、`conditionalWrites`をfalseに設定してください。</translation>
    </message>
    <message>
        <source>A profile of ~/.aws/config and ~/.aws/credentials: keys, an assumed role, or a web identity.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>~/.aws/configと~/.aws/credentialsのプロファイル：キー、引き受けるロール、またはWeb ID。</translation>
    </message>
    <message>
        <source>ARN of a role that is assumed with the credentials found.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>見つかった認証情報で引き受けるロールのARN。</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWSプロファイル</translation>
    </message>
    <message>
        <source>Access key id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>アクセスキーID</translation>
    </message>
    <message>
        <source>Access key. When it is not set, credentials come from `profile`, or from the environment, a web identity, the default profile, the container&apos;s or the instance&apos;s metadata, in this order.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>アクセスキー。設定しない場合、認証情報は`profile`から、または環境変数、Web ID、既定のプロファイル、コンテナーまたはインスタンスのメタデータの順に取得します。</translation>
    </message>
    <message>
        <source>An access key needs both its id and its secret.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>アクセスキーにはIDとシークレットの両方が必要です。</translation>
    </message>
    <message>
        <source>Belongs to `accessKeyId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId`と対になるキー。</translation>
    </message>
    <message>
        <source>Both `accessKeyId` and `profile` are set; only one can be used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId`と`profile`の両方が設定されていますが、使えるのは一方だけです。</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3</extracomment>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <extracomment>destinations/s3</extracomment>
        <translation>パスにバケット名</translation>
    </message>
    <message>
        <source>Conditional writes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>条件付き書き込み</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>destinations/s3</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Id, ARN or alias of the key for aws:kms; the account&apos;s own key when it is not set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>aws:kmsで使うキーのID、ARN、またはエイリアス。設定しない場合はアカウント自体のキーを使います。</translation>
    </message>
    <message>
        <source>KMS key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>KMSキー</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>destinations/s3</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Object tags, at most ten; need s3:PutObjectTagging.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>オブジェクトのタグ、最大10個。s3:PutObjectTaggingが必要です。</translation>
    </message>
    <message>
        <source>Of temporary keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>一時的なキー用。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <extracomment>destinations/s3</extracomment>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>いくつか削除してください。</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Sends If-None-Match: * so that an object is never written twice. Switch it off for stores that do not know the header: a repeated write then replaces the object by the same one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>オブジェクトが二重に書き込まれないようIf-None-Match: *を送ります。このヘッダーを認識しないストアではオフにしてください：その場合、書き込みが繰り返されるとオブジェクトが同じ内容で置き換えられます。</translation>
    </message>
    <message>
        <source>Server-side encryption: none leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>サーバー側の暗号化：noneはバケットの設定に従います。</translation>
    </message>
    <message>
        <source>Session token</source>
        <extracomment>destinations/s3</extracomment>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey` too.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId`と`secretAccessKey`も設定してください。</translation>
    </message>
    <message>
        <source>Set `roleArn`, or remove `externalId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`roleArn`を設定するか、`externalId`を削除してください。</translation>
    </message>
    <message>
        <source>Set `sse` to aws:kms.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`sse`をaws:kmsに設定してください。</translation>
    </message>
    <message>
        <source>Set both `accessKeyId` and `secretAccessKey`, or none of them.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`accessKeyId`と`secretAccessKey`は、両方設定するか、どちらも設定しないでください。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>The bucket the objects go to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>オブジェクトの書き込み先のバケット。</translation>
    </message>
    <message>
        <source>The bucket&apos;s region. When the bucket says that it lies in another one, that is used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>バケットのリージョン。別のリージョンにあるとバケットが応答した場合は、そちらを使います。</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and + - = . _ : / @; names up to 128, values up to 256 characters.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>英字、数字、空白、+ - = . _ : / @を使ってください。名前は最大128文字、値は最大256文字です。</translation>
    </message>
    <message>
        <source>What the keys begin with, without slashes at its ends. Batches that are open when it is changed keep their keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>キーの先頭部分。前後にスラッシュは付けません。変更したときに処理中のバッチは、それまでのキーのままです。</translation>
    </message>
    <message>
        <source>What the role&apos;s trust policy asks for; needs `roleArn`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>ロールの信頼ポリシーが求める値。`roleArn`が必要です。</translation>
    </message>
    <message>
        <source>`externalId` is set without a role.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`externalId`がロールなしで設定されています。</translation>
    </message>
    <message>
        <source>`kmsKeyId` is set but `sse` does not use it.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`kmsKeyId`が設定されていますが、`sse`では使われません。</translation>
    </message>
    <message>
        <source>`sessionToken` is set without the key it belongs to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`sessionToken`が、対になるキーなしで設定されています。</translation>
    </message>
    <message>
        <source>`tags` holds &quot;%1&quot;, which S3 does not take.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags`の&quot;%1&quot;はS3で使えません。</translation>
    </message>
    <message>
        <source>`tags` holds %1 tags; S3 takes at most 10.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags`に%1個のタグがあります。S3で使えるのは最大10個です。</translation>
    </message>
    <message>
        <source>default leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>defaultはバケットの設定に従います。</translation>
    </message>
    <message>
        <source>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, when the first event was received), which Athena, Glue and Spark read as partitions.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>flat：prefix/name。hive：prefix/dt=2026-03-01/hour=12/name（UTC、最初のイベントの受信時刻）。Athena、Glue、Sparkがパーティションとして読み取ります。</translation>
    </message>
    <message>
        <source>https://host/bucket/key instead of https://bucket.host/key. When it is not set: true with an endpoint and for buckets with dots in their names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>https://bucket.host/keyの代わりにhttps://host/bucket/keyを使います。設定しない場合、エンドポイントがあるとき、またはバケット名にドットがあるときはtrueです。</translation>
    </message>
    <message>
        <source>must be a key&apos;s id, ARN or alias</source>
        <extracomment>destinations/s3</extracomment>
        <translation>キーのID、ARN、またはエイリアスでなければなりません</translation>
    </message>
    <message>
        <source>must be a role&apos;s ARN such as arn:aws:iam::123456789012:role/archive</source>
        <extracomment>destinations/s3</extracomment>
        <translation>arn:aws:iam::123456789012:role/archiveのようなロールのARNでなければなりません</translation>
    </message>
    <message>
        <source>must be the name of a region such as eu-west-1</source>
        <extracomment>destinations/s3</extracomment>
        <translation>eu-west-1のようなリージョン名でなければなりません</translation>
    </message>
    <message>
        <source>scheme://host[:port] of a compatible store (MinIO, R2, Wasabi …) instead of Amazon&apos;s hosts; roles are assumed there too, unless AWS_ENDPOINT_URL_STS is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Amazonのホストの代わりに使う互換ストア（MinIO、R2、Wasabiなど）のscheme://host[:port]。AWS_ENDPOINT_URL_STSが設定されていない限り、ロールもそこで引き受けます。</translation>
    </message>
    <message>
        <source>Check `hecToken`: it must exist in Splunk and be enabled.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>`hecToken`を確認してください：Splunkに存在し、有効でなければなりません。</translation>
    </message>
    <message>
        <source>Check `hecUrl`: no HTTP Event Collector answers there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>`hecUrl`を確認してください：そこにHTTP Event Collectorの応答がありません。</translation>
    </message>
    <message>
        <source>Create the index in Splunk, allow it for the token, or correct `index`.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkでインデックスを作成するか、トークンに許可するか、`index`を訂正してください。</translation>
    </message>
    <message>
        <source>Let any proxy before Splunk pass the header X-Splunk-Request-Channel, or switch indexer acknowledgement off for this token.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkの手前のプロキシにヘッダーX-Splunk-Request-Channelを通過させるか、このトークンのインデクサー確認応答をオフにしてください。</translation>
    </message>
    <message>
        <source>Splunk accepted the events but gave no ackId to ask for.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkはイベントを受け付けましたが、問い合わせに使うackIdを返しませんでした。</translation>
    </message>
    <message>
        <source>Splunk cannot be asked whether the events are indexed: let any proxy before it pass /services/collector/ack, or set `ack` to off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>イベントがインデックスに登録されたかをSplunkに問い合わせられません：手前のプロキシに/services/collector/ackを通過させるか、`ack`をoffに設定してください。</translation>
    </message>
    <message>
        <source>Splunk found no event in the request: a proxy may have emptied it, or set `compression` to none.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkはリクエストにイベントを見つけられませんでした：プロキシが空にした可能性があります。または`compression`をnoneに設定してください。</translation>
    </message>
    <message>
        <source>Splunk gave a code this version does not know; look it up in Splunk&apos;s documentation.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>このバージョンでは不明なコードがSplunkから返されました。Splunkのドキュメントで調べてください。</translation>
    </message>
    <message>
        <source>Switch indexer acknowledgement on for this token in Splunk, or set `ack` to auto or off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkでこのトークンのインデクサー確認応答をオンにするか、`ack`をautoまたはoffに設定してください。</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>応答がSplunkのHTTP Event Collectorのものではありません。</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s acknowledgement endpoint.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>応答がSplunkの確認応答エンドポイントのものではありません。</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>確認応答</translation>
    </message>
    <message>
        <source>Acknowledgement timeout (ms)</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>確認応答のタイムアウト（ミリ秒）</translation>
    </message>
    <message>
        <source>Address of the HTTP Event Collector, such as https://splunk.example.com:8088.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>https://splunk.example.com:8088のような、HTTP Event Collectorのアドレス。</translation>
    </message>
    <message>
        <source>HEC URL</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HEC URL</translation>
    </message>
    <message>
        <source>HEC token</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HECトークン</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Index the events go to.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>イベントの送り先のインデックス。</translation>
    </message>
    <message>
        <source>Indexer acknowledgement: an event counts as delivered once Splunk says that it is indexed. auto follows the token, on insists, off counts an accepted event as delivered.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>インデクサー確認応答：インデックスに登録されたとSplunkが応答した時点でイベントを配信済みとします。autoはトークンに従い、onは必須とし、offは受け付けられたイベントを配信済みとします。</translation>
    </message>
    <message>
        <source>No health report is offered there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>そこではヘルス情報が提供されていません。</translation>
    </message>
    <message>
        <source>Source type</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>ソースタイプ</translation>
    </message>
    <message>
        <source>Splunk HEC</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk HEC</translation>
    </message>
    <message>
        <source>Splunk is healthy.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkは正常です。</translation>
    </message>
    <message>
        <source>The `host` of every event; Splunk&apos;s own choice when it is not set.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>すべてのイベントの`host`。設定しない場合はSplunkが決めます。</translation>
    </message>
    <message>
        <source>The `source` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>すべてのイベントの`source`。</translation>
    </message>
    <message>
        <source>The `sourcetype` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>すべてのイベントの`sourcetype`。</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>トークンは受け付けられました。</translation>
    </message>
    <message>
        <source>Token of the HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HTTP Event Collectorのトークン。</translation>
    </message>
    <message>
        <source>What Splunk has not acknowledged for so long is sent again.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunkがこの時間内に確認応答しなかったものは再送されます。</translation>
    </message>
    <message>
        <source>A batch of several events was given to a webhook that sends them singly.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>イベントを1件ずつ送るWebhookに、複数イベントのバッチが渡されました。</translation>
    </message>
    <message>
        <source>Check `url`: the receiver takes no events there.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`url`を確認してください：受信側はそこでイベントを受け付けません。</translation>
    </message>
    <message>
        <source>Check the credentials (`auth`, `secret`) that the receiver expects.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>受信側が求める認証情報（`auth`、`secret`）を確認してください。</translation>
    </message>
    <message>
        <source>The receiver accepts requests.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>受信側はリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>The receiver answers and asks for events.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>受信側は応答し、イベントを求めています。</translation>
    </message>
    <message>
        <source>The receiver answers.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>受信側は応答しています。</translation>
    </message>
    <message>
        <source>The receiver answers; only an event can show that it takes one.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>受信側は応答しています。受け付けるかどうかは実際のイベントでしか確認できません。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A user name for basic authentication cannot hold a colon.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Basic認証のユーザー名にコロンは使えません。</translation>
    </message>
    <message>
        <source>Basic authentication needs a user and a password.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Basic認証にはユーザーとパスワードが必要です。</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Bearer認証にはトークンが必要です。</translation>
    </message>
    <message>
        <source>Correct `auth.user`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.user`を訂正してください。</translation>
    </message>
    <message>
        <source>Credentials are set but `auth.type` does not use them.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>認証情報が設定されていますが、`auth.type`では使われません。</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Further request headers. They are not secret: credentials belong to auth.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>追加のリクエストヘッダー。秘匿されません：認証情報はauthに書きます。</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>How the receiver knows the sender.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>受信側が送信元を認証する方法。</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Basic認証のパスワード。</translation>
    </message>
    <message>
        <source>Remove it from `headers`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`headers`から削除してください。</translation>
    </message>
    <message>
        <source>Set `auth.token`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.token`を設定してください。</translation>
    </message>
    <message>
        <source>Set `auth.type` to basic or bearer.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.type`をbasicまたはbearerに設定してください。</translation>
    </message>
    <message>
        <source>Set `auth.user` and `auth.password`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`auth.user`と`auth.password`を設定してください。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Signs each request as Grantex does: X-Grantex-Signature-V2 is sha256= and the hex HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, over the body as it is on the wire (after compression).</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Grantexと同じ方法で各リクエストに署名します：X-Grantex-Signature-V2は、sha256=に続けて&quot;&lt;timestamp&gt;.&lt;body&gt;&quot;のHMAC-SHA256を16進数で表したものです。bodyは実際に送信される（圧縮後の）本文です。</translation>
    </message>
    <message>
        <source>The value of header &quot;%1&quot; holds control characters.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>ヘッダー&quot;%1&quot;の値に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token for bearer authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Bearer認証のトークン。</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>User for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Basic認証のユーザー。</translation>
    </message>
    <message>
        <source>Where the events are posted.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>イベントをPOSTする先。</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>1行で書いてください。</translation>
    </message>
    <message>
        <source>`headers` holds &quot;%1&quot;, which is no header name.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`headers`の&quot;%1&quot;はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>array: a JSON array; ndjson: one event a line; single: one request for each event.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>array：JSON配列。ndjson：1行に1イベント。single：イベントごとに1リクエスト。</translation>
    </message>
    <message>
        <source>must be an address like https://host/path</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>https://host/pathのようなアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must not hold a user or password; use auth.user and auth.password</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>ユーザー名やパスワードを含めることはできません。auth.userとauth.passwordを使ってください</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <extracomment>event</extracomment>
        <translation>JSONの入れ子が1024段を超えています。</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <extracomment>event</extracomment>
        <translation>JSONがオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <extracomment>event</extracomment>
        <translation>テキストが空です。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <extracomment>event</extracomment>
        <translation>テキストが正しいUTF-8ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an event.</source>
        <extracomment>event</extracomment>
        <translation>&quot;%1&quot;はイベント内のパスではありません。</translation>
    </message>
    <message>
        <source>Write member names joined by dots, such as data.principalId or data.items[*].name.</source>
        <extracomment>event</extracomment>
        <translation>data.principalIdやdata.items[*].nameのように、メンバー名をドットでつないで書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column.</source>
        <extracomment>export</extracomment>
        <translation>&quot;%1&quot;は列ではありません。</translation>
    </message>
    <message>
        <source>Columns are %1, or a path such as data.pct.</source>
        <extracomment>export</extracomment>
        <translation>列は%1、またはdata.pctのようなパスです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>files</extracomment>
        <translation>%1を読み取れません：%2。</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <extracomment>files</extracomment>
        <translation>%1はファイルではなくデバイスです。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>files</extracomment>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>files</extracomment>
        <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The file is a SQLite database.</source>
        <extracomment>files</extracomment>
        <translation>ファイルはSQLiteデータベースです。</translation>
    </message>
    <message>
        <source>The file is no text: it holds zero bytes.</source>
        <extracomment>files</extracomment>
        <translation>ファイルはテキストではありません：NULバイトが含まれています。</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not read here.</source>
        <extracomment>files</extracomment>
        <translation>ファイルは、ここでは読み取れない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, which JSON files are not.</source>
        <extracomment>files</extracomment>
        <translation>ファイルはUTF-16のテキストで、JSONファイルではありません。</translation>
    </message>
    <message>
        <source>To look at a journal, start the program with the profile or configuration that names it.</source>
        <extracomment>files</extracomment>
        <translation>ジャーナルを見るには、それを指定するプロファイルまたは構成でプログラムを起動してください。</translation>
    </message>
    <message>
        <source>Unpack it first; only gzip (.gz) is read as it is.</source>
        <extracomment>files</extracomment>
        <translation>先に展開してください。そのまま読み取れるのはgzip（.gz）だけです。</translation>
    </message>
    <message>
        <source>Only the first 512 GiB of a file are read.</source>
        <extracomment>files</extracomment>
        <translation>ファイルは先頭の512 GiBだけを読み取ります。</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1.</source>
        <extracomment>files</extracomment>
        <translation>ファイルをこれ以上読み取れません：%1。</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened.</source>
        <extracomment>files</extracomment>
        <translation>ファイルは開いた後に変更されています。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>files</extracomment>
        <translation>もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file cannot be read any more: %1.</source>
        <extracomment>files</extracomment>
        <translation>ファイルを読み取れなくなりました：%1。</translation>
    </message>
    <message>
        <source>The file holds no such event.</source>
        <extracomment>files</extracomment>
        <translation>ファイルにそのイベントはありません。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line.</source>
        <extracomment>files</extracomment>
        <translation>ファイルがこの行の途中で終わっています。</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>行が16 MiBを超えています。</translation>
    </message>
    <message>
        <source>The event is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>イベントが16 MiBを超えています。</translation>
    </message>
    <message>
        <source>The file ends before the blank line that would end this event.</source>
        <extracomment>files</extracomment>
        <translation>このイベントを終える空行の前にファイルが終わっています。</translation>
    </message>
    <message>
        <source>Free some space there, or name another directory in TMPDIR.</source>
        <extracomment>files</extracomment>
        <translation>そこの空きを増やすか、TMPDIRで別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>The unpacked events cannot be kept in %1: %2.</source>
        <extracomment>files</extracomment>
        <translation>展開したイベントを%1に保持できません：%2。</translation>
    </message>
    <message>
        <source>The packed data is damaged: what follows cannot be unpacked.</source>
        <extracomment>files</extracomment>
        <translation>圧縮データが壊れています：これ以降は展開できません。</translation>
    </message>
    <message>
        <source>The packed file ends too early: what would follow is missing.</source>
        <extracomment>files</extracomment>
        <translation>圧縮ファイルが途中で終わっています：これ以降がありません。</translation>
    </message>
    <message>
        <source>A text in this object is not closed on its line.</source>
        <extracomment>files</extracomment>
        <translation>このオブジェクトのテキストがその行で閉じられていません。</translation>
    </message>
    <message>
        <source>The file ends before the ] of its list.</source>
        <extracomment>files</extracomment>
        <translation>リストの]の前にファイルが終わっています。</translation>
    </message>
    <message>
        <source>The object is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>オブジェクトが16 MiBを超えています。</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <extracomment>files</extracomment>
        <translation>これはJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>This object is never closed.</source>
        <extracomment>files</extracomment>
        <translation>このオブジェクトは閉じられていません。</translation>
    </message>
    <message>
        <source>This stands behind the end of the list.</source>
        <extracomment>files</extracomment>
        <translation>リストの終わりより後にあります。</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <extracomment>filter</extracomment>
        <translation>%1は時間の長さではありません。</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <extracomment>filter</extracomment>
        <translation>%1は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 is no state of a row; known are %2.</source>
        <extracomment>filter</extracomment>
        <translation>%1は行の状態ではありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>%1 is no time.</source>
        <extracomment>filter</extracomment>
        <translation>%1は時刻ではありません。</translation>
    </message>
    <message>
        <source>2026-03-01T12:00Z, 14:02, today, now-5m</source>
        <extracomment>filter</extracomment>
        <translation>2026-03-01T12:00Z, 14:02, today, now-5m</translation>
    </message>
    <message>
        <source>A regular expression fits text only.</source>
        <extracomment>filter</extracomment>
        <translation>正規表現はテキストにだけ使えます。</translation>
    </message>
    <message>
        <source>Every event has this.</source>
        <extracomment>filter</extracomment>
        <translation>すべてのイベントにあります。</translation>
    </message>
    <message>
        <source>age is compared with &lt; or &gt;.</source>
        <extracomment>filter</extracomment>
        <translation>ageは&lt;または&gt;で比較します。</translation>
    </message>
    <message>
        <source>is takes a word after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>isはコロンの後に1語をとります。</translation>
    </message>
    <message>
        <source>last takes one length of time after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>lastはコロンの後に時間の長さを1つとります。</translation>
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
        <translation>より大きい</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>filter</extracomment>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>filter</extracomment>
        <translation>以下</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>filter</extracomment>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>both sides; a space says the same</source>
        <extracomment>filter</extracomment>
        <translation>両方に一致。空白も同じ意味です</translation>
    </message>
    <message>
        <source>either of both sides</source>
        <extracomment>filter</extracomment>
        <translation>どちらかに一致</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>filter</extracomment>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>filter</extracomment>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <extracomment>filter</extracomment>
        <translation>正規表現に一致</translation>
    </message>
    <message>
        <source>matches, case-blind, with * and ?</source>
        <extracomment>filter</extracomment>
        <translation>*と?を使って一致（大文字小文字を区別しない）</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <extracomment>filter</extracomment>
        <translation>ここまで（含む）</translation>
    </message>
    <message>
        <source>what follows must not hold; - says the same</source>
        <extracomment>filter</extracomment>
        <translation>続く条件に当てはまらない。-も同じ意味です</translation>
    </message>
    <message>
        <source>whether the event has it, such as has:data.pct</source>
        <extracomment>filter</extracomment>
        <translation>イベントにあるかどうか。例：has:data.pct</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>filter</extracomment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 (case matters)</source>
        <extracomment>filter</extracomment>
        <translation>%1（大文字小文字を区別）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1、かつ%2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>filter</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>filter</extracomment>
        <translation>%1イベント</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>filter</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>filter</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>filter</extracomment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>filter</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>filter</extracomment>
        <translation>%1週間</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>filter</extracomment>
        <translation>%2、%1</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>filter</extracomment>
        <translation>1日</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>filter</extracomment>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>filter</extracomment>
        <translation>1分</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>filter</extracomment>
        <translation>1秒</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>filter</extracomment>
        <translation>1週間</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>filter</extracomment>
        <translation>%1超</translation>
    </message>
    <message>
        <source>all events</source>
        <extracomment>filter</extracomment>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>filter</extracomment>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>filter</extracomment>
        <translation>時刻%1の</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>filter</extracomment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>filter</extracomment>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>filter</extracomment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>both %1</source>
        <extracomment>filter</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>but no %1</source>
        <extracomment>filter</extracomment>
        <translation>%1を除く</translation>
    </message>
    <message>
        <source>but not %1</source>
        <extracomment>filter</extracomment>
        <translation>%1もの以外の</translation>
    </message>
    <message>
        <source>containing %1</source>
        <extracomment>filter</extracomment>
        <translation>%1を含む</translation>
    </message>
    <message>
        <source>either %1</source>
        <extracomment>filter</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>filter</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>events %1</source>
        <extracomment>filter</extracomment>
        <translation>%1イベント</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <extracomment>filter</extracomment>
        <translation>%1と完全に一致する値</translation>
    </message>
    <message>
        <source>for principal %1</source>
        <extracomment>filter</extracomment>
        <translation>委任者%1の</translation>
    </message>
    <message>
        <source>from agent %1</source>
        <extracomment>filter</extracomment>
        <translation>エージェント%1の</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>filter</extracomment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <extracomment>filter</extracomment>
        <translation>直近%1の</translation>
    </message>
    <message>
        <source>in the last day</source>
        <extracomment>filter</extracomment>
        <translation>直近1日の</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <extracomment>filter</extracomment>
        <translation>直近1時間の</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <extracomment>filter</extracomment>
        <translation>直近1分の</translation>
    </message>
    <message>
        <source>in the last second</source>
        <extracomment>filter</extracomment>
        <translation>直近1秒の</translation>
    </message>
    <message>
        <source>in the last week</source>
        <extracomment>filter</extracomment>
        <translation>直近1週間の</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>filter</extracomment>
        <translation>%1に一致する値</translation>
    </message>
    <message>
        <source>of grant %1</source>
        <extracomment>filter</extracomment>
        <translation>権限付与%1の</translation>
    </message>
    <message>
        <source>of type %1</source>
        <extracomment>filter</extracomment>
        <translation>種類が%1の</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <extracomment>filter</extracomment>
        <translation>%1に送った</translation>
    </message>
    <message>
        <source>that are %1</source>
        <extracomment>filter</extracomment>
        <translation>状態が%1の</translation>
    </message>
    <message>
        <source>that have %1</source>
        <extracomment>filter</extracomment>
        <translation>%1のある</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <extracomment>filter</extracomment>
        <translation>%1が%2の</translation>
    </message>
    <message>
        <source>with a time %1</source>
        <extracomment>filter</extracomment>
        <translation>時刻が%1の</translation>
    </message>
    <message>
        <source>with an age %1</source>
        <extracomment>filter</extracomment>
        <translation>経過時間が%1の</translation>
    </message>
    <message>
        <source>with scope %1</source>
        <extracomment>filter</extracomment>
        <translation>スコープ%1の</translation>
    </message>
    <message>
        <source>with text like %1</source>
        <extracomment>filter</extracomment>
        <translation>テキストが%1に一致する</translation>
    </message>
    <message>
        <source>a destination it was sent to; dest:NAME:failed</source>
        <extracomment>filter</extracomment>
        <translation>送り先の転送先。dest:NAME:failed</translation>
    </message>
    <message>
        <source>a state of the row, such as gap or pinned</source>
        <extracomment>filter</extracomment>
        <translation>行の状態。gapやpinnedなど</translation>
    </message>
    <message>
        <source>any of the scopes</source>
        <extracomment>filter</extracomment>
        <translation>スコープのいずれか</translation>
    </message>
    <message>
        <source>anything in the event&apos;s data, such as data.pct</source>
        <extracomment>filter</extracomment>
        <translation>イベントのdataの内容。data.pctなど</translation>
    </message>
    <message>
        <source>anywhere in the event&apos;s text</source>
        <extracomment>filter</extracomment>
        <translation>イベントのテキストのどこか</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>filter</extracomment>
        <translation>重複</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>filter</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>forwarded everywhere</source>
        <extracomment>filter</extracomment>
        <translation>すべて転送済み</translation>
    </message>
    <message>
        <source>how long ago it happened</source>
        <extracomment>filter</extracomment>
        <translation>起きてからの経過時間</translation>
    </message>
    <message>
        <source>refused by a destination</source>
        <extracomment>filter</extracomment>
        <translation>転送先が拒否</translation>
    </message>
    <message>
        <source>the agent that acts</source>
        <extracomment>filter</extracomment>
        <translation>実行するエージェント</translation>
    </message>
    <message>
        <source>the colour of the row</source>
        <extracomment>filter</extracomment>
        <translation>行の色</translation>
    </message>
    <message>
        <source>the connection it came from</source>
        <extracomment>filter</extracomment>
        <translation>受信した接続</translation>
    </message>
    <message>
        <source>the event&apos;s id</source>
        <extracomment>filter</extracomment>
        <translation>イベントのID</translation>
    </message>
    <message>
        <source>the grant, its parent or one of the revoked ones</source>
        <extracomment>filter</extracomment>
        <translation>権限付与、その親、または取り消された権限付与</translation>
    </message>
    <message>
        <source>the last minutes, hours, days; slides with the clock</source>
        <extracomment>filter</extracomment>
        <translation>直近の分、時間、日。時計とともに動きます</translation>
    </message>
    <message>
        <source>the number in the journal</source>
        <extracomment>filter</extracomment>
        <translation>ジャーナルでの番号</translation>
    </message>
    <message>
        <source>the person for whom an agent acts</source>
        <extracomment>filter</extracomment>
        <translation>エージェントが代理する人</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>filter</extracomment>
        <translation>未読</translation>
    </message>
    <message>
        <source>what happened, such as budget.threshold</source>
        <extracomment>filter</extracomment>
        <translation>起きたこと。budget.thresholdなど</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>filter</extracomment>
        <translation>起きた時刻</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>filter</extracomment>
        <translation>あなたのメモ</translation>
    </message>
    <message>
        <source>A destination&apos;s filter may ask only what the event itself says, and “%1” is not of the event.</source>
        <extracomment>filter</extracomment>
        <translation>転送先のフィルターで使えるのはイベント自体の内容だけです。「%1」はイベントに含まれません。</translation>
    </message>
    <message>
        <source>A destination&apos;s filter needs a time with its date: this one moves with the clock.</source>
        <extracomment>filter</extracomment>
        <translation>転送先のフィルターの時刻には日付が必要です：この時刻は時計とともに動きます。</translation>
    </message>
    <message>
        <source>Filter, character %1</source>
        <extracomment>filter</extracomment>
        <translation>フィルター、%1文字目</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>filter</extracomment>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Only the window knows “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>「%1」が分かるのはウィンドウだけです。</translation>
    </message>
    <message>
        <source>type, id, agent, grant, principal, scope, data, time with a date, or text</source>
        <extracomment>filter</extracomment>
        <translation>type、id、agent、grant、principal、scope、data、日付付きのtime、またはテキスト</translation>
    </message>
    <message>
        <source>A comma has its place only in a list of values.</source>
        <extracomment>filter</extracomment>
        <translation>コンマを使えるのは値のリストの中だけです。</translation>
    </message>
    <message>
        <source>After data comes the path of what to look at.</source>
        <extracomment>filter</extracomment>
        <translation>dataの後には、調べる対象のパスが必要です。</translation>
    </message>
    <message>
        <source>After has: comes a field, or data with a path.</source>
        <extracomment>filter</extracomment>
        <translation>has:の後には、フィールドまたはパス付きのdataが必要です。</translation>
    </message>
    <message>
        <source>After has: comes a field.</source>
        <extracomment>filter</extracomment>
        <translation>has:の後にはフィールドが必要です。</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>ここに検索する語がありません。</translation>
    </message>
    <message>
        <source>The filter has more than 1,000 tests.</source>
        <extracomment>filter</extracomment>
        <translation>フィルターの条件が1,000個を超えています。</translation>
    </message>
    <message>
        <source>The filter is longer than 64 KiB.</source>
        <extracomment>filter</extracomment>
        <translation>フィルターが64 KiBを超えています。</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <extracomment>filter</extracomment>
        <translation>フィルターの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8.</source>
        <extracomment>filter</extracomment>
        <translation>フィルターが正しいUTF-8ではありません。</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <extracomment>filter</extracomment>
        <translation>開き括弧のない閉じ括弧があります。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Text with a colon is searched in quotes.</source>
        <extracomment>filter</extracomment>
        <translation>フィールド「%1」はありません。コロンを含むテキストは引用符で囲んで検索します。</translation>
    </message>
    <message>
        <source>There is no field “%1”: did you mean “%2”?</source>
        <extracomment>filter</extracomment>
        <translation>フィールド「%1」はありません。「%2」ではありませんか？</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>この括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>type:(grant.created, grant.revoked)</source>
        <extracomment>filter</extracomment>
        <translation>type:(grant.created, grant.revoked)</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <extracomment>filter</extracomment>
        <translation>正規表現が正しくありません：%1。</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <extracomment>filter</extracomment>
        <translation>ドットの後に名前がありません。</translation>
    </message>
    <message>
        <source>Between the brackets of a path stands a number or *.</source>
        <extracomment>filter</extracomment>
        <translation>パスの括弧の中には数字または*が入ります。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <extracomment>filter</extracomment>
        <translation>閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>15 minutes before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>現在の15分前、固定</translation>
    </message>
    <message>
        <source>an hour before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>現在の1時間前、固定</translation>
    </message>
    <message>
        <source>since midnight</source>
        <extracomment>filter</extracomment>
        <translation>午前0時から</translation>
    </message>
    <message>
        <source>the whole day</source>
        <extracomment>filter</extracomment>
        <translation>その日全体</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>Between the ends of a range stands TO.</source>
        <extracomment>filter</extracomment>
        <translation>範囲の両端の間にはTOが必要です。</translation>
    </message>
    <message>
        <source>Between the values of a list stands a comma.</source>
        <extracomment>filter</extracomment>
        <translation>リストの値の間にはコンマが必要です。</translation>
    </message>
    <message>
        <source>This list is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>このリストが閉じられていません。</translation>
    </message>
    <message>
        <source>This range is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>この範囲が閉じられていません。</translation>
    </message>
    <message>
        <source>Check the key in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>接続の設定でキーを確認してください。</translation>
    </message>
    <message>
        <source>Give them in the proxy&apos;s address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>接続の設定で、プロキシのアドレスに含めて指定してください。</translation>
    </message>
    <message>
        <source>The API key has no permission for %1</source>
        <extracomment>grantex</extracomment>
        <translation>このAPIキーには権限がありません：%1</translation>
    </message>
    <message>
        <source>The key is not sent there. Set the final address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>キーはそこへ送られません。接続の設定で最終的なアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password%1</source>
        <extracomment>grantex</extracomment>
        <translation>プロキシがユーザーとパスワードを求めています%1</translation>
    </message>
    <message>
        <source>The service asks for fewer requests%1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスがリクエストを減らすよう求めています%1</translation>
    </message>
    <message>
        <source>The service does not accept the API key%1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスがAPIキーを受け付けません%1</translation>
    </message>
    <message>
        <source>The service does not understand the request for %1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスがリクエストを理解できません：%1</translation>
    </message>
    <message>
        <source>The service has a problem of its own%1</source>
        <extracomment>grantex</extracomment>
        <translation>サービス側に問題があります%1</translation>
    </message>
    <message>
        <source>The service knows nothing of %1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスに見つかりません：%1</translation>
    </message>
    <message>
        <source>The service refused %1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスが拒否しました：%1</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスの応答：%1</translation>
    </message>
    <message>
        <source>The service sends the request on to another address%1</source>
        <extracomment>grantex</extracomment>
        <translation>サービスがリクエストを別のアドレスに転送しています%1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>grantex</extracomment>
        <translation>%1後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>grantex</extracomment>
        <translation>1分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>grantex</extracomment>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Use a key with that permission.</source>
        <extracomment>grantex</extracomment>
        <translation>その権限を持つキーを使ってください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer with %1 is larger than 32 MiB.</source>
        <extracomment>grantex</extracomment>
        <translation>%1についてのサービスの応答が32 MiBを超えています。</translation>
    </message>
    <message>
        <source>the account of this key</source>
        <extracomment>grantex</extracomment>
        <translation>このキーのアカウント</translation>
    </message>
    <message>
        <source>the budget of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>この権限付与の予算</translation>
    </message>
    <message>
        <source>the list of agents</source>
        <extracomment>grantex</extracomment>
        <translation>エージェントの一覧</translation>
    </message>
    <message>
        <source>the list of budgets</source>
        <extracomment>grantex</extracomment>
        <translation>予算の一覧</translation>
    </message>
    <message>
        <source>the list of grants</source>
        <extracomment>grantex</extracomment>
        <translation>権限付与の一覧</translation>
    </message>
    <message>
        <source>the state of the service</source>
        <extracomment>grantex</extracomment>
        <translation>サービスの状態</translation>
    </message>
    <message>
        <source>the transactions of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>この権限付与の取引</translation>
    </message>
    <message>
        <source>this grant</source>
        <extracomment>grantex</extracomment>
        <translation>この権限付与</translation>
    </message>
    <message>
        <source>Check that the address is that of a Grantex service.</source>
        <extracomment>grantex</extracomment>
        <translation>アドレスがGrantexサービスのものか確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read: %1.</source>
        <extracomment>grantex</extracomment>
        <translation>サービスの応答を読み取れません：%1。</translation>
    </message>
    <message>
        <source>it holds no list of %1</source>
        <extracomment>grantex</extracomment>
        <translation>%1のリストがありません</translation>
    </message>
    <message>
        <source>it is no budget</source>
        <extracomment>grantex</extracomment>
        <translation>予算ではありません</translation>
    </message>
    <message>
        <source>it is no grant</source>
        <extracomment>grantex</extracomment>
        <translation>権限付与ではありません</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <extracomment>grantex</extracomment>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>grantex</extracomment>
        <translation>正しいUTF-8ではありません</translation>
    </message>
    <message>
        <source>it names no developer</source>
        <extracomment>grantex</extracomment>
        <translation>開発者の指定がありません</translation>
    </message>
    <message>
        <source>it says no status</source>
        <extracomment>grantex</extracomment>
        <translation>状態の記載がありません</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <extracomment>grantex</extracomment>
        <translation>JSONが壊れています</translation>
    </message>
    <message>
        <source>End that program and erase once more.</source>
        <extracomment>journal</extracomment>
        <translation>そのプログラムを終了し、もう一度消去してください。</translation>
    </message>
    <message>
        <source>The events are erased, but somebody who reads the journal keeps their bytes in its write-ahead log.</source>
        <extracomment>journal</extracomment>
        <translation>イベントは消去されましたが、ジャーナルを読み取っているものがあるため、先行書き込みログにそのバイトが残っています。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <extracomment>journal</extracomment>
        <translation>%1を開けません：%2</translation>
    </message>
    <message>
        <source>Stop that program, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>そのプログラムを停止するか、別のjournal.directoryを選んでください。</translation>
    </message>
    <message>
        <source>The journal is in use by another program (pid %1).</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルは別のプログラム（pid %1）が使用中です。</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Event %1 is no longer in the journal.</source>
        <extracomment>journal</extracomment>
        <translation>イベント%1はもうジャーナルにありません。</translation>
    </message>
    <message>
        <source>Cannot make the journal&apos;s directory %1.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルのディレクトリ%1を作成できません。</translation>
    </message>
    <message>
        <source>Choose a directory you may write to in journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>journal.directoryには書き込み可能なディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>journal: an event was refused twice by its index</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナル：イベントがインデックスに2回拒否されました</translation>
    </message>
    <message>
        <source>one event of more than %1 bytes was skipped (maxEventBytes)</source>
        <extracomment>journal</extracomment>
        <translation>%1バイトを超えるイベントを1件スキップしました（maxEventBytes）</translation>
    </message>
    <message>
        <source>Name it with --directory, --config or --profile.</source>
        <extracomment>journal</extracomment>
        <translation>--directory、--config、または--profileで指定してください。</translation>
    </message>
    <message>
        <source>There is no journal in %1.</source>
        <extracomment>journal</extracomment>
        <translation>%1にジャーナルがありません。</translation>
    </message>
    <message>
        <source>%1 The damaged file is kept: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1 破損したファイルは残してあります：%2。</translation>
    </message>
    <message>
        <source>The journal is damaged and is being salvaged: %1.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルが破損しているため、復旧しています：%1。</translation>
    </message>
    <message>
        <source>came faster than the disk could take them</source>
        <extracomment>journal</extracomment>
        <translation>ディスクに書き込める速度を超えて届きました</translation>
    </message>
    <message>
        <source>were refused: the journal is full (journal.whenFull is stop-reading)</source>
        <extracomment>journal</extracomment>
        <translation>拒否されました：ジャーナルが満杯です（journal.whenFullはstop-reading）</translation>
    </message>
    <message>
        <source>A replay cannot go on from now: it has an end.</source>
        <extracomment>journal</extracomment>
        <translation>再送には終わりがあるため、「今から」に進めることはできません。</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <extracomment>journal</extracomment>
        <translation>新しい再送を開始してください。</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <extracomment>journal</extracomment>
        <translation>代わりにオフにしてください。</translation>
    </message>
    <message>
        <source>Take it out of the configuration first.</source>
        <extracomment>journal</extracomment>
        <translation>先に構成から取り除いてください。</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is still configured.</source>
        <extracomment>journal</extracomment>
        <translation>転送先&quot;%1&quot;はまだ構成に含まれています。</translation>
    </message>
    <message>
        <source>The journal knows no destination &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルに転送先&quot;%1&quot;はありません。</translation>
    </message>
    <message>
        <source>This replay is complete.</source>
        <extracomment>journal</extracomment>
        <translation>この再送は完了しています。</translation>
    </message>
    <message>
        <source>startFrom must be now, beginning or an ISO 8601 time.</source>
        <extracomment>journal</extracomment>
        <translation>startFromはnow、beginning、またはISO 8601の時刻でなければなりません。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1を開けません：%2。</translation>
    </message>
    <message>
        <source>journal: it has no id</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナル：IDがありません</translation>
    </message>
    <message>
        <source>A replay cannot be replayed.</source>
        <extracomment>journal</extracomment>
        <translation>再送を再送することはできません。</translation>
    </message>
    <message>
        <source>Choose another range or filter.</source>
        <extracomment>journal</extracomment>
        <translation>別の範囲またはフィルターを選んでください。</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>journal</extracomment>
        <translation>別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>Replay its destination instead.</source>
        <extracomment>journal</extracomment>
        <translation>代わりにその転送先を再送してください。</translation>
    </message>
    <message>
        <source>The filter lets none of these events pass.</source>
        <extracomment>journal</extracomment>
        <translation>これらのイベントはどれもフィルターを通りません。</translation>
    </message>
    <message>
        <source>The journal holds no events there.</source>
        <extracomment>journal</extracomment>
        <translation>その範囲のイベントはジャーナルにありません。</translation>
    </message>
    <message>
        <source>Events are older than journal.maxAgeDays and go; destinations that are off or removed lose them. Every one is counted as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>journal.maxAgeDaysより古いイベントは削除され、オフまたは削除済みの転送先には届きません。すべて破棄として数えます。</translation>
    </message>
    <message>
        <source>The journal has room again: events are taken.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルに空きができました：イベントを受け付けています。</translation>
    </message>
    <message>
        <source>The journal is full (%1) of events that no destination has taken: new events are refused and recorded as a gap until there is room (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>どの転送先も受け取っていないイベントでジャーナルが満杯（%1）です：空きができるまで新しいイベントを拒否し、欠落として記録します（journal.whenFullはstop-reading）。</translation>
    </message>
    <message>
        <source>The journal is full (%1): the oldest events are dropped for the destinations that have not had them (journal.whenFull is drop-oldest). Every one is counted.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルが満杯（%1）です：まだ受け取っていない転送先について、最も古いイベントを破棄します（journal.whenFullはdrop-oldest）。すべて数えます。</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then no more events are taken (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>この速度では、ジャーナルは%1後に満杯になり、その後はイベントを受け付けません（journal.whenFullはstop-reading）。</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then the oldest events are dropped (journal.whenFull is drop-oldest).</source>
        <extracomment>journal</extracomment>
        <translation>この速度では、ジャーナルは%1後に満杯になり、その後は最も古いイベントを破棄します（journal.whenFullはdrop-oldest）。</translation>
    </message>
    <message>
        <source>, and the newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>、最新のイベントが痕跡なく失われている可能性があります</translation>
    </message>
    <message>
        <source>, and the oldest and newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>、最古と最新のイベントが痕跡なく失われている可能性があります</translation>
    </message>
    <message>
        <source>, and the oldest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>、最古のイベントが痕跡なく失われている可能性があります</translation>
    </message>
    <message>
        <source>Destinations that had not sent them count %1 as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>まだ送っていなかった転送先では、%1件を破棄として数えます。</translation>
    </message>
    <message>
        <source>The destinations&apos; positions were lost: they begin again</source>
        <extracomment>journal</extracomment>
        <translation>転送先の位置は失われました。再開する位置は</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 event was salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルが破損していました（%1）。イベント%2件を復旧しました。</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 events were salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルが破損していました（%1）。イベント%2件を復旧しました。</translation>
    </message>
    <message>
        <source>at event %1.</source>
        <extracomment>journal</extracomment>
        <translation>イベント%1です。</translation>
    </message>
    <message>
        <source>at most %1 could not be read</source>
        <extracomment>journal</extracomment>
        <translation>最大%1件を読み取れませんでした</translation>
    </message>
    <message>
        <source>event %1 of a damaged journal</source>
        <extracomment>journal</extracomment>
        <translation>破損したジャーナルのイベント%1</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <extracomment>journal</extracomment>
        <translation>失われたイベントは確認されていません</translation>
    </message>
    <message>
        <source>Install that version, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>そのバージョンをインストールするか、別のjournal.directoryを選んでください。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナルはこのプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>journal: version %1 cannot be true</source>
        <extracomment>journal</extracomment>
        <translation>ジャーナル：バージョン%1はありえません</translation>
    </message>
    <message>
        <source>Make room on the disk and see that the journal&apos;s directory is writable; the next start goes on.</source>
        <extracomment>journal</extracomment>
        <translation>ディスクの空きを増やし、ジャーナルのディレクトリが書き込み可能か確認してください。次の起動時に続行します。</translation>
    </message>
    <message>
        <source>The damaged journal cannot be set aside: %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>破損したジャーナルを退避できません：%1：%2。</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <extracomment>journal</extracomment>
        <translation>破損が見つかりました</translation>
    </message>
    <message>
        <source>its write-ahead log is damaged</source>
        <extracomment>journal</extracomment>
        <translation>先行書き込みログが破損しています</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>journal</extracomment>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>Make room on the disk of journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>journal.directoryのディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>%1が接続を拒否しています。</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <extracomment>net</extracomment>
        <translation>設定のアドレスを訂正してください。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>%1に接続できません：%2。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>%1に暗号化接続できません：%2。</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <extracomment>net</extracomment>
        <translation>アドレスを使えません：%1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>net</extracomment>
        <translation>%1の証明書は信頼されていません：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete: %2.</source>
        <extracomment>net</extracomment>
        <translation>応答が完了する前に%1との接続が切れました：%2。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <extracomment>net</extracomment>
        <translation>名前%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <extracomment>net</extracomment>
        <translation>プロキシの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password.</source>
        <extracomment>net</extracomment>
        <translation>プロキシがユーザーとパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>プロキシが接続を拒否しています。</translation>
    </message>
    <message>
        <source>The answer&apos;s headers do not end.</source>
        <extracomment>net</extracomment>
        <translation>応答のヘッダーが終わりません。</translation>
    </message>
    <message>
        <source>A header of the answer does not end.</source>
        <extracomment>net</extracomment>
        <translation>応答のヘッダーの1つが終わりません。</translation>
    </message>
    <message>
        <source>SSL certificate problem:</source>
        <extracomment>net</extracomment>
        <translation>SSL証明書の問題：</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Renew it, or name the authority that signed it in `caFile`.</source>
        <extracomment>net</extracomment>
        <translation>%1の証明書は信頼されていません：%2。更新するか、署名した認証局を`caFile`で指定してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <extracomment>net</extracomment>
        <translation>%1との接続が切れました：%2。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password: give them in the environment (https_proxy) or in `proxy`.</source>
        <extracomment>net</extracomment>
        <translation>プロキシがユーザーとパスワードを求めています：環境変数（https_proxy）または`proxy`で指定してください。</translation>
    </message>
    <message>
        <source>There is no memory for a connection.</source>
        <extracomment>net</extracomment>
        <translation>接続のためのメモリがありません。</translation>
    </message>
    <message>
        <source>A client certificate needs both its file and its key.</source>
        <extracomment>net</extracomment>
        <translation>クライアント証明書にはファイルとキーの両方が必要です。</translation>
    </message>
    <message>
        <source>Give `clientKey` an unencrypted RSA or EC key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>`clientKey`には、暗号化されていないPEM形式のRSAまたはECキーを指定してください。</translation>
    </message>
    <message>
        <source>Let `%1` name a readable PEM file.</source>
        <extracomment>net</extracomment>
        <translation>`%1`には読み取り可能なPEMファイルを指定してください。</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <extracomment>net</extracomment>
        <translation>%1から証明書を読み取れません。</translation>
    </message>
    <message>
        <source>Set both `clientCertFile` and `clientKey`, or none of them.</source>
        <extracomment>net</extracomment>
        <translation>`clientCertFile`と`clientKey`は、両方設定するか、どちらも設定しないでください。</translation>
    </message>
    <message>
        <source>The client key is no private key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>クライアントキーはPEM形式の秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>The proxy address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>プロキシのアドレスを使えません。</translation>
    </message>
    <message>
        <source>Write `proxy` as http://host:port or socks5://host:port.</source>
        <extracomment>net</extracomment>
        <translation>`proxy`はhttp://host:portまたはsocks5://host:portと書いてください。</translation>
    </message>
    <message>
        <source>Correct the setting or secret it comes from: it must be one line of text.</source>
        <extracomment>net</extracomment>
        <translation>元の設定またはシークレットを訂正してください：1行のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2.</source>
        <extracomment>net</extracomment>
        <translation>%2以内に%1から完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption.</source>
        <extracomment>net</extracomment>
        <translation>暗号化なしでは%1に何も送りません。</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>アドレスを使えません。</translation>
    </message>
    <message>
        <source>The request was ended before its answer.</source>
        <extracomment>net</extracomment>
        <translation>リクエストは応答の前に中止されました。</translation>
    </message>
    <message>
        <source>The value for the header %1 holds a line end or another control character.</source>
        <extracomment>net</extracomment>
        <translation>ヘッダー%1の値に改行またはほかの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Use https, or set `allowInsecureHttp` when the way there is trusted.</source>
        <extracomment>net</extracomment>
        <translation>httpsを使うか、経路を信頼できる場合は`allowInsecureHttp`を設定してください。</translation>
    </message>
    <message>
        <source>Write it as https://host[:port]/path.</source>
        <extracomment>net</extracomment>
        <translation>https://host[:port]/pathと書いてください。</translation>
    </message>
    <message>
        <source>Events tell budgets only from half of their use on. Set an API key in the settings of the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>イベントが予算を知らせるのは、半分を使ってからです。接続の設定でAPIキーを指定してください。</translation>
    </message>
    <message>
        <source>There is no key to ask the service with.</source>
        <extracomment>pipeline</extracomment>
        <translation>サービスに問い合わせるキーがありません。</translation>
    </message>
    <message>
        <source>Check journal.directory.</source>
        <extracomment>pipeline</extracomment>
        <translation>journal.directoryを確認してください。</translation>
    </message>
    <message>
        <source>It may have ended, or too many programs ask it at once: try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>終了したか、同時に問い合わせるプログラムが多すぎる可能性があります：もう一度試してください。</translation>
    </message>
    <message>
        <source>Look at its log, or try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>ログを確認するか、もう一度試してください。</translation>
    </message>
    <message>
        <source>No program owns this journal now.</source>
        <extracomment>pipeline</extracomment>
        <translation>現在、このジャーナルを所有するプログラムはありません。</translation>
    </message>
    <message>
        <source>The answer is not understood.</source>
        <extracomment>pipeline</extracomment>
        <translation>応答を理解できません。</translation>
    </message>
    <message>
        <source>The program that owns the journal closed the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>ジャーナルを所有するプログラムが接続を閉じました。</translation>
    </message>
    <message>
        <source>The program that owns the journal does not answer.</source>
        <extracomment>pipeline</extracomment>
        <translation>ジャーナルを所有するプログラムが応答しません。</translation>
    </message>
    <message>
        <source>Give from and to, since and until, or filter.</source>
        <extracomment>pipeline</extracomment>
        <translation>fromとto、sinceとuntil、またはfilterを指定してください。</translation>
    </message>
    <message>
        <source>No destination is configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>転送先が構成されていません。</translation>
    </message>
    <message>
        <source>Put it back and reload, or discard it (discard-lane).</source>
        <extracomment>pipeline</extracomment>
        <translation>元に戻して読み込み直すか、破棄してください（discard-lane）。</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is no longer configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>転送先&quot;%1&quot;はもう構成に含まれていません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>使えるもの：%1。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>コマンド&quot;%1&quot;はありません。</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>転送先&quot;%1&quot;はありません。</translation>
    </message>
    <message>
        <source>Use the same release of all programs on this journal.</source>
        <extracomment>pipeline</extracomment>
        <translation>このジャーナルのすべてのプログラムで同じリリースを使ってください。</translation>
    </message>
    <message>
        <source>replay needs a range.</source>
        <extracomment>pipeline</extracomment>
        <translation>replayには範囲が必要です。</translation>
    </message>
    <message>
        <source>Cannot listen on %1/%2.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1/%2で待ち受けできません。</translation>
    </message>
    <message>
        <source>Cannot make %1/%2: %3.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1/%2を作成できません：%3。</translation>
    </message>
    <message>
        <source>Other programs cannot ask this one for its status.</source>
        <extracomment>pipeline</extracomment>
        <translation>ほかのプログラムはこのプログラムに状態を問い合わせることができません。</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <extracomment>pipeline</extracomment>
        <translation>リクエストがJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The request&apos;s `version` is not %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>リクエストの`version`が%1ではありません。</translation>
    </message>
    <message>
        <source>disconnected by hand</source>
        <extracomment>pipeline</extracomment>
        <translation>手動で切断</translation>
    </message>
    <message>
        <source>the configuration was changed</source>
        <extracomment>pipeline</extracomment>
        <translation>構成が変更されました</translation>
    </message>
    <message>
        <source>this program was not running</source>
        <extracomment>pipeline</extracomment>
        <translation>このプログラムが動作していませんでした</translation>
    </message>
    <message>
        <source>Another program owns this journal, or it is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>別のプログラムがこのジャーナルを所有しているか、閉じている途中です。</translation>
    </message>
    <message>
        <source>The journal is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>ジャーナルを閉じています。</translation>
    </message>
    <message>
        <source>This run has no configuration file that could be changed.</source>
        <extracomment>pipeline</extracomment>
        <translation>この実行には、変更できる構成ファイルがありません。</translation>
    </message>
    <message>
        <source>%1: journal.directory cannot change while the program runs.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1：journal.directoryはプログラムの実行中に変更できません。</translation>
    </message>
    <message>
        <source>Restart it, or write the old one back: %1</source>
        <extracomment>pipeline</extracomment>
        <translation>再起動するか、元の値に戻してください：%1</translation>
    </message>
    <message>
        <source>The configuration is being read already.</source>
        <extracomment>pipeline</extracomment>
        <translation>構成はすでに読み込み中です。</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <extracomment>pipeline</extracomment>
        <translation>プログラムを停止しています。</translation>
    </message>
    <message>
        <source>This run has no configuration file to read again.</source>
        <extracomment>pipeline</extracomment>
        <translation>この実行には、読み直す構成ファイルがありません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>owner link</source>
        <extracomment>pipeline</extracomment>
        <translation>所有プログラムとの接続</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter the secret again; if it was there before, unlock the keychain.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットをもう一度入力してください。以前はあった場合は、キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>It may be waiting for its password: answer its prompt, then try again.</source>
        <extracomment>secrets</extracomment>
        <translation>パスワードの入力を待っている可能性があります：入力してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Remove it with the keychain&apos;s own tool.</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーン自体のツールで削除してください。</translation>
    </message>
    <message>
        <source>The keychain cannot be used here.</source>
        <extracomment>secrets</extracomment>
        <translation>ここではキーチェーンを使えません。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーンが%1以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain holds no entry &quot;%1&quot;.</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーンに項目&quot;%1&quot;がありません。</translation>
    </message>
    <message>
        <source>The keychain kept the entry: %1</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーンに項目が残りました：%1</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーンがアクセスを拒否しました：%1</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry &quot;%1&quot; is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーンの項目&quot;%1&quot;が空です。</translation>
    </message>
    <message>
        <source>There is no usable keychain: %1</source>
        <extracomment>secrets</extracomment>
        <translation>使えるキーチェーンがありません：%1</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <extracomment>secrets</extracomment>
        <translation>キーチェーンのロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read it.</source>
        <extracomment>secrets</extracomment>
        <translation>パスと、このユーザーが読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <extracomment>secrets</extracomment>
        <translation>正しいファイルですか？</translation>
    </message>
    <message>
        <source>Nothing has written to the secret&apos;s pipe %1 in time.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットのパイプ%1に時間内に何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Start its writer before this program.</source>
        <extracomment>secrets</extracomment>
        <translation>このプログラムより先に、書き込む側を起動してください。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 cannot be read: %2.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットのファイル%1を読み取れません：%2。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットのファイル%1が空です。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is larger than 64 KiB.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットのファイル%1が64 KiBを超えています。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is neither a file nor a pipe.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットのファイル%1はファイルでもパイプでもありません。</translation>
    </message>
    <message>
        <source>Write the secret into a file that only this user can read.</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットは、このユーザーだけが読み取れるファイルに書いてください。</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <extracomment>secrets</extracomment>
        <translation>そこにシークレットを書いてください。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <extracomment>secrets</extracomment>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <extracomment>secrets</extracomment>
        <translation>名前%1で保管されたシークレットはありません。</translation>
    </message>
    <message>
        <source>Secrets in the environment and in files are only read, never written.</source>
        <extracomment>secrets</extracomment>
        <translation>環境変数とファイルのシークレットは読み取るだけで、書き込みません。</translation>
    </message>
    <message>
        <source>Set it before the program starts, for example in its systemd unit.</source>
        <extracomment>secrets</extracomment>
        <translation>プログラムの起動前に設定してください。たとえばsystemdユニットに書きます。</translation>
    </message>
    <message>
        <source>Store it in the keychain instead.</source>
        <extracomment>secrets</extracomment>
        <translation>代わりにキーチェーンに保管してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>環境変数%1が空です。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>環境変数%1が設定されていません。</translation>
    </message>
    <message>
        <source>unknown kind of secret</source>
        <extracomment>secrets</extracomment>
        <translation>シークレットの種類が不明です</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <extracomment>settings</extracomment>
        <translation>いずれか1つを書いてください。</translation>
    </message>
    <message>
        <source>destination %1: added</source>
        <extracomment>settings</extracomment>
        <translation>転送先%1：追加</translation>
    </message>
    <message>
        <source>destination %1: changed</source>
        <extracomment>settings</extracomment>
        <translation>転送先%1：変更</translation>
    </message>
    <message>
        <source>destination %1: off</source>
        <extracomment>settings</extracomment>
        <translation>転送先%1：オフ</translation>
    </message>
    <message>
        <source>destination %1: on</source>
        <extracomment>settings</extracomment>
        <translation>転送先%1：オン</translation>
    </message>
    <message>
        <source>destination %1: removed; the journal keeps its position</source>
        <extracomment>settings</extracomment>
        <translation>転送先%1：削除。位置はジャーナルに残ります</translation>
    </message>
    <message>
        <source>destination %1: renamed, was %2</source>
        <extracomment>settings</extracomment>
        <translation>転送先%1：名前を変更、以前は%2</translation>
    </message>
    <message>
        <source>journal: other bounds</source>
        <extracomment>settings</extracomment>
        <translation>ジャーナル：上限を変更</translation>
    </message>
    <message>
        <source>metrics: listening at %1</source>
        <extracomment>settings</extracomment>
        <translation>メトリクス：%1で待ち受け</translation>
    </message>
    <message>
        <source>metrics: off</source>
        <extracomment>settings</extracomment>
        <translation>メトリクス：オフ</translation>
    </message>
    <message>
        <source>source: changed</source>
        <extracomment>settings</extracomment>
        <translation>ソース：変更</translation>
    </message>
    <message>
        <source>%1: &quot;enabled&quot; of &quot;%2&quot; is not a switch.</source>
        <extracomment>settings</extracomment>
        <translation>%1：&quot;%2&quot;の&quot;enabled&quot;はオン・オフの値ではありません。</translation>
    </message>
    <message>
        <source>%1: names no destination &quot;%2&quot; any more.</source>
        <extracomment>settings</extracomment>
        <translation>%1：転送先&quot;%2&quot;の記述がなくなっています。</translation>
    </message>
    <message>
        <source>%1: names the destination &quot;%2&quot; twice.</source>
        <extracomment>settings</extracomment>
        <translation>%1：転送先&quot;%2&quot;が2回書かれています。</translation>
    </message>
    <message>
        <source>Check that this user may write in its directory.</source>
        <extracomment>base</extracomment>
        <translation>このユーザーがそのディレクトリに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Give each destination its own name and id.</source>
        <extracomment>settings</extracomment>
        <translation>転送先ごとに固有の名前とIDを付けてください。</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <extracomment>settings</extracomment>
        <translation>構成を読み込み直してください。</translation>
    </message>
    <message>
        <source>Write true or false there.</source>
        <extracomment>settings</extracomment>
        <translation>trueまたはfalseと書いてください。</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <extracomment>base</extracomment>
        <translation>ディレクトリを作成できません</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3; nothing was changed.</source>
        <extracomment>settings</extracomment>
        <translation>%1：&quot;%2&quot; %3。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: is not valid JSON any more (%2); nothing was written to it.</source>
        <extracomment>settings</extracomment>
        <translation>%1：正しいJSONではなくなっています（%2）。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Mend the file, then try again.</source>
        <extracomment>settings</extracomment>
        <translation>ファイルを直してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>is beyond the end of its list</source>
        <extracomment>settings</extracomment>
        <translation>リストの終わりを超えています</translation>
    </message>
    <message>
        <source>is no list</source>
        <extracomment>settings</extracomment>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>is no object</source>
        <extracomment>settings</extracomment>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>settings</extracomment>
        <translation>2回書かれています</translation>
    </message>
    <message>
        <source>Check its quotes, commas and braces.</source>
        <extracomment>settings</extracomment>
        <translation>引用符、コンマ、波括弧を確認してください。</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <extracomment>settings</extracomment>
        <translation>JSONの値ではありません。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; with a text.</source>
        <extracomment>settings</extracomment>
        <translation>&quot;%1&quot;とテキストを追加してください。</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <extracomment>settings</extracomment>
        <translation>その範囲の数値を選んでください。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <extracomment>settings</extracomment>
        <translation>&quot;%1&quot;ではありませんか？</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <extracomment>settings</extracomment>
        <translation>二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Remove it, or look for its right name.</source>
        <extracomment>settings</extracomment>
        <translation>削除するか、正しい名前を調べてください。</translation>
    </message>
    <message>
        <source>Remove one of the two: only one could count.</source>
        <extracomment>settings</extracomment>
        <translation>どちらかを削除してください：有効なのは1つだけです。</translation>
    </message>
    <message>
        <source>Write a text there.</source>
        <extracomment>settings</extracomment>
        <translation>テキストを書いてください。</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>Write the number without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>数値は引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>Write the variable&apos;s name, for example DD_API_KEY, not its content.</source>
        <extracomment>settings</extracomment>
        <translation>変数の内容ではなく名前を書いてください。例：DD_API_KEY。</translation>
    </message>
    <message>
        <source>Write { … } here.</source>
        <extracomment>settings</extracomment>
        <translation>ここには{ … }と書いてください。</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>settings</extracomment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>has a name that contains the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>名前に文字U+0000が含まれています</translation>
    </message>
    <message>
        <source>is an empty reference</source>
        <extracomment>settings</extracomment>
        <translation>空の参照です</translation>
    </message>
    <message>
        <source>is given twice</source>
        <extracomment>settings</extracomment>
        <translation>2回指定されています</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>settings</extracomment>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>settings</extracomment>
        <translation>不明なキーです</translation>
    </message>
    <message>
        <source>must be a list of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>テキストのリストでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must be a text (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>テキストでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2 (found %3)</source>
        <extracomment>settings</extracomment>
        <translation>%1から%2までの整数でなければなりません（現在：%3）</translation>
    </message>
    <message>
        <source>must be an object (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>オブジェクトでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must be an object of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>テキストのオブジェクトでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must be an object of texts and secret references (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>テキストとシークレット参照のオブジェクトでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <extracomment>settings</extracomment>
        <translation>環境変数の名前でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>trueまたはfalseでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must hold exactly one of &quot;env&quot;, &quot;file&quot; and &quot;keychain&quot; with a text</source>
        <extracomment>settings</extracomment>
        <translation>&quot;env&quot;、&quot;file&quot;、&quot;keychain&quot;のうち1つだけをテキストとともに含めなければなりません</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>settings</extracomment>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>must not contain the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>文字U+0000を含めることはできません</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>settings</extracomment>
        <translation>その他の値</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available yet</source>
        <extracomment>settings</extracomment>
        <translation>&quot;%1&quot;はまだ使えません</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;? Known types: %3.</source>
        <extracomment>settings</extracomment>
        <translation>%1 &quot;%2&quot;ではありませんか？使える種類：%3。</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>%1 使える種類：%2。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>&quot;%1&quot;ではありませんか？使える種類：%2。</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <extracomment>settings</extracomment>
        <translation>使える種類：%1。</translation>
    </message>
    <message>
        <source>Raise it, or lower retryInitialMs.</source>
        <extracomment>settings</extracomment>
        <translation>大きくするか、retryInitialMsを小さくしてください。</translation>
    </message>
    <message>
        <source>Remove it: then the name is the id.</source>
        <extracomment>settings</extracomment>
        <translation>削除してください：そうすると名前がIDになります。</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <extracomment>settings</extracomment>
        <translation>空白を削除してください。</translation>
    </message>
    <message>
        <source>Remove this destination or use another type.</source>
        <extracomment>settings</extracomment>
        <translation>この転送先を削除するか、別の種類を使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <extracomment>settings</extracomment>
        <translation>英字、数字、空白、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>Write &quot;now&quot;, &quot;beginning&quot; or a time such as &quot;2026-03-01T12:00:00Z&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>&quot;now&quot;、&quot;beginning&quot;、または&quot;2026-03-01T12:00:00Z&quot;のような時刻を書いてください。</translation>
    </message>
    <message>
        <source>is neither now, beginning nor a time</source>
        <extracomment>settings</extracomment>
        <translation>now、beginning、時刻のいずれでもありません</translation>
    </message>
    <message>
        <source>is not a known destination type (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>転送先の種類ではありません（現在：%1）</translation>
    </message>
    <message>
        <source>must be one of %1 (found %2)</source>
        <extracomment>settings</extracomment>
        <translation>%1のいずれかでなければなりません（現在：%2）</translation>
    </message>
    <message>
        <source>must not be below retryInitialMs</source>
        <extracomment>settings</extracomment>
        <translation>retryInitialMsより小さくはできません</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <extracomment>settings</extracomment>
        <translation>先頭と末尾に空白は使えません</translation>
    </message>
    <message>
        <source>must not contain # or control characters</source>
        <extracomment>settings</extracomment>
        <translation>#や制御文字を含めることはできません</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>settings</extracomment>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Remove it; without types all events come.</source>
        <extracomment>settings</extracomment>
        <translation>削除してください。種類の指定がなければ、すべてのイベントが届きます。</translation>
    </message>
    <message>
        <source>Use sse, websocket or file.</source>
        <extracomment>settings</extracomment>
        <translation>sse、websocket、またはfileを使ってください。</translation>
    </message>
    <message>
        <source>Write only the service&apos;s address: https://api.grantex.dev.</source>
        <extracomment>settings</extracomment>
        <translation>サービスのアドレスだけを書いてください：https://api.grantex.dev。</translation>
    </message>
    <message>
        <source>is only for the source types sse and websocket</source>
        <extracomment>settings</extracomment>
        <translation>ソースの種類がsseとwebsocketの場合にだけ使えます</translation>
    </message>
    <message>
        <source>must be sse, websocket or file (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>sse、websocket、またはfileでなければなりません（現在：%1）</translation>
    </message>
    <message>
        <source>must not contain an empty text</source>
        <extracomment>settings</extracomment>
        <translation>空のテキストを含めることはできません</translation>
    </message>
    <message>
        <source>Give them in the environment (https_proxy) instead.</source>
        <extracomment>settings</extracomment>
        <translation>代わりに環境変数（https_proxy）で指定してください。</translation>
    </message>
    <message>
        <source>Remove it to use the proxy that the environment names.</source>
        <extracomment>settings</extracomment>
        <translation>環境変数のプロキシを使うには削除してください。</translation>
    </message>
    <message>
        <source>Use the secret fields instead.</source>
        <extracomment>settings</extracomment>
        <translation>代わりにシークレットのフィールドを使ってください。</translation>
    </message>
    <message>
        <source>Write it like &quot;127.0.0.1:9464&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>&quot;127.0.0.1:9464&quot;のように書いてください。</translation>
    </message>
    <message>
        <source>Write it like https://host.example.com.</source>
        <extracomment>settings</extracomment>
        <translation>https://host.example.comのように書いてください。</translation>
    </message>
    <message>
        <source>is plain http to another machine, which anybody on the way can read</source>
        <extracomment>settings</extracomment>
        <translation>別のマシンへの平文のhttpであり、経路上の誰でも読み取れます</translation>
    </message>
    <message>
        <source>must be a URL that begins with https:// or http:// and names a host</source>
        <extracomment>settings</extracomment>
        <translation>https://またはhttp://で始まり、ホストを含むURLでなければなりません</translation>
    </message>
    <message>
        <source>must be an IP address (IPv6 in brackets) or localhost, a colon and a port</source>
        <extracomment>settings</extracomment>
        <translation>IPアドレス（IPv6は角括弧付き）またはlocalhost、コロン、ポートの順でなければなりません</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <extracomment>settings</extracomment>
        <translation>ユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>setup</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Bytes of one event at most; larger ones are counted as malformed.</source>
        <extracomment>setup</extracomment>
        <translation>1イベントの最大バイト数。これより大きいものは不正な形式として数えます。</translation>
    </message>
    <message>
        <source>Event types</source>
        <extracomment>setup</extracomment>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Largest event</source>
        <extracomment>setup</extracomment>
        <translation>最大のイベント</translation>
    </message>
    <message>
        <source>Only these types are sent by the service, such as grant.created; every type when the list is empty. To look at a few of them, use the filter instead: what is not sent is never seen.</source>
        <extracomment>setup</extracomment>
        <translation>サービスが送るのはこれらの種類だけです。例：grant.created。リストが空ならすべての種類です。一部だけを見るには代わりにフィルターを使ってください：送られないものは決して表示されません。</translation>
    </message>
    <message>
        <source>The base address of your Grantex service, such as https://api.grantex.dev.</source>
        <extracomment>setup</extracomment>
        <translation>Grantexサービスのベースアドレス。例：https://api.grantex.dev。</translation>
    </message>
    <message>
        <source>Copy the key again from your Grantex account, whole and without blanks.</source>
        <extracomment>setup</extracomment>
        <translation>Grantexアカウントから、キー全体を空白なしでもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The account asks too much at the moment. Wait a minute, then test again.</source>
        <extracomment>setup</extracomment>
        <translation>現在、アカウントからのリクエストが多すぎます。1分待ってから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Test again later.</source>
        <extracomment>setup</extracomment>
        <translation>現在、サービス側に障害があります。後でもう一度テストしてください。</translation>
    </message>
    <message>
        <source>This does not look like a Grantex service: check the address.</source>
        <extracomment>setup</extracomment>
        <translation>Grantexサービスではないようです：アドレスを確認してください。</translation>
    </message>
    <message>
        <source>accepted; the indexer confirms later</source>
        <extracomment>setup</extracomment>
        <translation>受け付けられました。インデクサーが後で確認します</translation>
    </message>
    <message>
        <source>test event</source>
        <extracomment>setup</extracomment>
        <translation>テストイベント</translation>
    </message>
    <message>
        <source>the API key is refused (%1)</source>
        <extracomment>setup</extracomment>
        <translation>APIキーは拒否されました（%1）</translation>
    </message>
    <message>
        <source>the key is accepted</source>
        <extracomment>setup</extracomment>
        <translation>キーは受け付けられました</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <extracomment>setup</extracomment>
        <translation>別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>setup</extracomment>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>holds characters that no configuration can hold</source>
        <extracomment>setup</extracomment>
        <translation>構成に入れられない文字が含まれています</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>setup</extracomment>
        <translation>不明です</translation>
    </message>
    <message>
        <source>Restart the program and try again.</source>
        <extracomment>setup</extracomment>
        <translation>プログラムを再起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The secret cannot be kept for this run.</source>
        <extracomment>setup</extracomment>
        <translation>この実行中、シークレットを保持できません。</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>source</extracomment>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Check where it was copied from.</source>
        <extracomment>source</extracomment>
        <translation>コピー元を確認してください。</translation>
    </message>
    <message>
        <source>Give the key in `apiKey` instead.</source>
        <extracomment>source</extracomment>
        <translation>代わりに`apiKey`でキーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing came from the service for %1.</source>
        <extracomment>source</extracomment>
        <translation>サービスから%1の間、何も届いていません。</translation>
    </message>
    <message>
        <source>The API key holds blanks, line breaks or characters beyond ASCII.</source>
        <extracomment>source</extracomment>
        <translation>APIキーに空白、改行、またはASCII以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The API key is not sent to %1 without encryption.</source>
        <extracomment>source</extracomment>
        <translation>暗号化なしではAPIキーを%1に送りません。</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set forward.</source>
        <extracomment>source</extracomment>
        <translation>コンピューターがスリープしたか、時計が進められました。</translation>
    </message>
    <message>
        <source>The source&apos;s URL cannot be used.</source>
        <extracomment>source</extracomment>
        <translation>ソースのURLを使えません。</translation>
    </message>
    <message>
        <source>The source&apos;s URL holds a user or a password.</source>
        <extracomment>source</extracomment>
        <translation>ソースのURLにユーザーまたはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Write it as https://host, for example https://api.grantex.dev.</source>
        <extracomment>source</extracomment>
        <translation>https://hostと書いてください。例：https://api.grantex.dev。</translation>
    </message>
    <message>
        <source>connected, waiting for the first byte</source>
        <extracomment>source</extracomment>
        <translation>接続済み、最初のバイトを待っています</translation>
    </message>
    <message>
        <source>The API key is not allowed to read the event stream (403). Use a key with that permission.</source>
        <extracomment>source</extracomment>
        <translation>このAPIキーにはイベントストリームを読み取る権限がありません（403）。その権限を持つキーを使ってください。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password (407).</source>
        <extracomment>source</extracomment>
        <translation>プロキシがユーザーとパスワードを求めています（407）。</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (429).</source>
        <extracomment>source</extracomment>
        <translation>サービスがリクエストを減らすよう求めています（429）。</translation>
    </message>
    <message>
        <source>The service does not accept the API key (401). Check the key in the source&apos;s settings.</source>
        <extracomment>source</extracomment>
        <translation>サービスがAPIキーを受け付けません（401）。ソースの設定でキーを確認してください。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (</source>
        <extracomment>source</extracomment>
        <translation>サービス側に問題があります (</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1).</source>
        <extracomment>source</extracomment>
        <translation>サービス側に問題があります（%1）。</translation>
    </message>
    <message>
        <source>The service refused the connection (</source>
        <extracomment>source</extracomment>
        <translation>サービスが接続を拒否しました (</translation>
    </message>
    <message>
        <source>The service refused the connection (%1).</source>
        <extracomment>source</extracomment>
        <translation>サービスが接続を拒否しました（%1）。</translation>
    </message>
    <message>
        <source>There is no event stream at this address (%1). Check the source&apos;s URL.</source>
        <extracomment>source</extracomment>
        <translation>このアドレスにイベントストリームはありません（%1）。ソースのURLを確認してください。</translation>
    </message>
    <message>
        <source>Too many connections: the service allows 5 of each kind at once for one developer. End another program that listens; a place that a crashed one held is free again after 5 minutes at most.</source>
        <extracomment>source</extracomment>
        <translation>接続が多すぎます：サービスが1人の開発者に許可するのは、種類ごとに同時5件までです。受信中の別のプログラムを終了してください。クラッシュした接続の枠は、遅くとも5分後に空きます。</translation>
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
        <translation>応答はイベントストリームではなく、エンコーディング%2の%1です。ソースのURLと、途中にプロキシやログインページがないか確認してください。</translation>
    </message>
    <message>
        <source>The answer is no event stream but %1. Check the source&apos;s URL and whether a proxy or a log-in page stands in between.</source>
        <extracomment>source</extracomment>
        <translation>応答はイベントストリームではなく%1です。ソースのURLと、途中にプロキシやログインページがないか確認してください。</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <extracomment>source</extracomment>
        <translation>サービスが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The service ended the stream.</source>
        <extracomment>source</extracomment>
        <translation>サービスがストリームを終了しました。</translation>
    </message>
    <message>
        <source>The service redirects in a circle (%1).</source>
        <extracomment>source</extracomment>
        <translation>サービスのリダイレクトが循環しています（%1）。</translation>
    </message>
    <message>
        <source>The service redirects to %1. The API key never goes to another address than the one in the settings; if the new one is right, set the source&apos;s URL to it.</source>
        <extracomment>source</extracomment>
        <translation>サービスが%1にリダイレクトしています。APIキーが設定以外のアドレスに送られることはありません。新しいアドレスが正しければ、ソースのURLに設定してください。</translation>
    </message>
    <message>
        <source>The service redirects without a usable target (%1).</source>
        <extracomment>source</extracomment>
        <translation>サービスが使えない宛先にリダイレクトしています（%1）。</translation>
    </message>
    <message>
        <source>User-Agent: grantex-monitor/</source>
        <extracomment>source</extracomment>
        <translation>User-Agent: grantex-monitor/</translation>
    </message>
    <message>
        <source>An event larger than %1 bytes ended the connection.</source>
        <extracomment>source</extracomment>
        <translation>%1バイトを超えるイベントにより、接続が終了しました。</translation>
    </message>
    <message>
        <source>Invalid close code</source>
        <extracomment>source</extracomment>
        <translation>無効なクローズコード</translation>
    </message>
    <message>
        <source>No connection: %1.</source>
        <extracomment>source</extracomment>
        <translation>接続できません：%1。</translation>
    </message>
    <message>
        <source>The service closed the connection unanswered</source>
        <extracomment>source</extracomment>
        <translation>サービスが応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>The service ended the connection</source>
        <extracomment>source</extracomment>
        <translation>サービスが接続を終了しました</translation>
    </message>
    <message>
        <source>The text is not valid JSON: %1</source>
        <extracomment>event</extracomment>
        <translation>テキストが正しいJSONではありません：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a credential.</source>
        <extracomment>secrets</extracomment>
        <translation>&quot;%1&quot;は認証情報の名前ではありません。</translation>
    </message>
    <message>
        <source>Name it in the unit, such as LoadCredential=NAME:/etc/grantex-forwarder/NAME; a program that systemd did not start has none.</source>
        <extracomment>secrets</extracomment>
        <translation>ユニットでLoadCredential=NAME:/etc/grantex-forwarder/NAMEのように指定してください。systemdから起動していないプログラムでは使えません。</translation>
    </message>
    <message>
        <source>The credential %1 is wanted, but the environment variable CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>認証情報%1が必要ですが、環境変数CREDENTIALS_DIRECTORYが設定されていません。</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <extracomment>base</extracomment>
        <translation>別の場所を選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>At most %1 files can be merged into one list.</source>
        <extracomment>files</extracomment>
        <translation>1つの一覧に統合できるファイルは最大%1個です。</translation>
    </message>
    <message>
        <source>More than %1 events cannot be merged.</source>
        <extracomment>files</extracomment>
        <translation>%1件を超えるイベントは統合できません。</translation>
    </message>
    <message>
        <source>The files cannot be merged: %1.</source>
        <extracomment>files</extracomment>
        <translation>ファイルを統合できません：%1。</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <extracomment>files</extracomment>
        <translation>そのようなイベントはありません。</translation>
    </message>
    <message>
        <source>This event is no longer where it was merged from.</source>
        <extracomment>files</extracomment>
        <translation>このイベントは統合元にもうありません。</translation>
    </message>
    <message>
        <source>Change the filter, or discard the dead letter.</source>
        <extracomment>journal</extracomment>
        <translation>フィルターを変更するか、配信不能イベントを破棄してください。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>journal</extracomment>
        <translation>一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Mend its quotes, commas and braces.</source>
        <extracomment>journal</extracomment>
        <translation>引用符、コンマ、波括弧を直してください。</translation>
    </message>
    <message>
        <source>Receivers know the event by it.</source>
        <extracomment>journal</extracomment>
        <translation>受信側はこれでイベントを識別します。</translation>
    </message>
    <message>
        <source>Take something out of it.</source>
        <extracomment>journal</extracomment>
        <translation>内容を減らしてください。</translation>
    </message>
    <message>
        <source>The destination&apos;s filter leaves this event out by now.</source>
        <extracomment>journal</extracomment>
        <translation>現在、転送先のフィルターはこのイベントを対象外にしています。</translation>
    </message>
    <message>
        <source>The edited event is larger than 4 MiB.</source>
        <extracomment>journal</extracomment>
        <translation>編集後のイベントが4 MiBを超えています。</translation>
    </message>
    <message>
        <source>The event had no id, and the edit has one.</source>
        <extracomment>journal</extracomment>
        <translation>元のイベントにはIDがありませんが、編集後にはあります。</translation>
    </message>
    <message>
        <source>The id must stay &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>IDは&quot;%1&quot;のままでなければなりません。</translation>
    </message>
    <message>
        <source>There is no such dead letter any more.</source>
        <extracomment>journal</extracomment>
        <translation>その配信不能イベントはもうありません。</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1</source>
        <extracomment>journal</extracomment>
        <translation>単一のJSONオブジェクトではありません：%1</translation>
    </message>
    <message>
        <source>An edit is of one dead letter.</source>
        <extracomment>pipeline</extracomment>
        <translation>編集できる配信不能イベントは一度に1件です。</translation>
    </message>
    <message>
        <source>Name one id.</source>
        <extracomment>pipeline</extracomment>
        <translation>IDを1つ指定してください。</translation>
    </message>
    <message>
        <source>It was kept for one run of this program only, and that has ended.</source>
        <extracomment>secrets</extracomment>
        <translation>このプログラムの1回の実行中だけ保持していましたが、その実行は終了しました。</translation>
    </message>
    <message>
        <source>profile: another colour</source>
        <extracomment>settings</extracomment>
        <translation>プロファイル：色を変更</translation>
    </message>
    <message>
        <source>A journal of an earlier profile &quot;%1&quot; is still there.</source>
        <extracomment>settings</extracomment>
        <translation>以前のプロファイル&quot;%1&quot;のジャーナルがまだ残っています。</translation>
    </message>
    <message>
        <source>Choose another name, or move %1 away.</source>
        <extracomment>settings</extracomment>
        <translation>別の名前を選ぶか、%1を移動してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>settings</extracomment>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <extracomment>settings</extracomment>
        <translation>プロファイル&quot;%1&quot;はすでにあります。</translation>
    </message>
    <message>
        <source>%1 cannot be copied.</source>
        <extracomment>setup</extracomment>
        <translation>%1をコピーできません。</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <extracomment>setup</extracomment>
        <translation>%1を移動できません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>setup</extracomment>
        <translation>%1を削除できません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>setup</extracomment>
        <translation>権限を確認してください。</translation>
    </message>
    <message>
        <source>Check that this user may write there.</source>
        <extracomment>setup</extracomment>
        <translation>このユーザーがそこに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Close its window, or stop the program that uses it, first.</source>
        <extracomment>setup</extracomment>
        <translation>先にそのウィンドウを閉じるか、使用中のプログラムを停止してください。</translation>
    </message>
    <message>
        <source>Duplicate it instead.</source>
        <extracomment>setup</extracomment>
        <translation>代わりに複製してください。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>setup</extracomment>
        <translation>手動で削除してください。</translation>
    </message>
    <message>
        <source>The profile is open: %1</source>
        <extracomment>setup</extracomment>
        <translation>プロファイルが開いています：%1</translation>
    </message>
    <message>
        <source>The profile that needs no name cannot be given one.</source>
        <extracomment>setup</extracomment>
        <translation>名前のないプロファイルに名前を付けることはできません。</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <extracomment>setup</extracomment>
        <translation>そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The set-up has a mistake: %1</source>
        <extracomment>setup</extracomment>
        <translation>セットアップに誤りがあります：%1</translation>
    </message>
    <message>
        <source>This is no set-up of Grantex Monitor.</source>
        <extracomment>setup</extracomment>
        <translation>これはGrantex Monitorのセットアップではありません。</translation>
    </message>
    <message>
        <source>This set-up was written by a newer version of this program.</source>
        <extracomment>setup</extracomment>
        <translation>このセットアップはこのプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>setup</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>filter</extracomment>
        <translation>印付き</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>filter</extracomment>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Profiles &gt; Export Set-up has written.</source>
        <extracomment>setup</extracomment>
        <translation>「ファイル」&gt;「プロファイル」&gt;「セットアップをエクスポート」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Send a text, or leave `with` out.</source>
        <extracomment>pipeline</extracomment>
        <translation>テキストを送るか、`with`を省いてください。</translation>
    </message>
    <message>
        <source>`with` is the text of the event to be sent, and goes with a retry.</source>
        <extracomment>pipeline</extracomment>
        <translation>`with`は送信するイベントのテキストで、再試行とともに指定します。</translation>
    </message>
    <message>
        <source>%1: does not tell where its journal is; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1：ジャーナルの場所が書かれていません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: is no configuration, so nobody knows what belongs to it; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1：構成ではないため、何が属するのか分かりません。何も変更していません。</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <extracomment>alerts</extracomment>
        <translation>この名前のルールはすでにあります。</translation>
    </message>
    <message>
        <source>Give each rule a name of its own.</source>
        <extracomment>alerts</extracomment>
        <translation>ルールごとに異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>A service keeps its journal to itself: run the command as root, with sudo.</source>
        <extracomment>journal</extracomment>
        <translation>サービスのジャーナルは他のユーザーから見えません。sudoを使い、rootとしてコマンドを実行してください。</translation>
    </message>
    <message>
        <source>This user may not look into %1.</source>
        <extracomment>journal</extracomment>
        <translation>このユーザーは%1の中を見ることができません。</translation>
    </message>
    <message>
        <source>systemd sets it for a unit with LoadCredential=. To check by hand, set it to the folder that holds the secrets&apos; files, each named as its credential.</source>
        <extracomment>secrets</extracomment>
        <translation>LoadCredential=のあるユニットではsystemdが設定します。手動で確認するには、シークレットのファイルがあるフォルダーを指定してください。各ファイルの名前は認証情報の名前と同じにします。</translation>
    </message>
    <message>
        <source>File that gets one event a line, readable by its owner alone. A path without / in front begins at the configuration&apos;s folder. %Y %m %d %H %M stand for the time of receipt (UTC), %{type} for the event&apos;s type, %% for a percent sign; folders below the first of them are made.</source>
        <extracomment>destinations/file</extracomment>
        <translation>1行に1イベントを書き込むファイル。所有者だけが読み取れます。/で始まらないパスは構成のフォルダーを基準にします。%Y %m %d %H %Mは受信時刻（UTC）、%{type}はイベントの種類、%%はパーセント記号を表します。最初の置き換え以降のフォルダーは作成されます。</translation>
    </message>
    <message>
        <source>A developer key of your Grantex account. It is never written into the configuration.</source>
        <extracomment>setup</extracomment>
        <translation>Grantexアカウントの開発者キー。構成に書き込まれることはありません。</translation>
    </message>
    <message>
        <source>The journal is full: the oldest events are dropped, which destinations have not had</source>
        <extracomment>alerts</extracomment>
        <translation>ジャーナルが満杯です：転送先がまだ受け取っていない最も古いイベントを破棄しています</translation>
    </message>
    <message>
        <source>The journal is nearly full of events that destinations have not taken</source>
        <extracomment>alerts</extracomment>
        <translation>転送先が受け取っていないイベントでジャーナルがほぼ満杯です</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>ほぼ満杯</translation>
    </message>
    <message>
        <source>Send `upTo`, or name the ids.</source>
        <extracomment>pipeline</extracomment>
        <translation>`upTo`を送るか、IDを指定してください。</translation>
    </message>
    <message>
        <source>`all` goes with `upTo`, the largest id that is meant, and without `ids`.</source>
        <extracomment>pipeline</extracomment>
        <translation>`all`は対象となる最大のIDを示す`upTo`とともに使い、`ids`とは併用しません。</translation>
    </message>
    <message>
        <source>An account has five streams at most: close another program that holds one, or use another account.</source>
        <extracomment>setup</extracomment>
        <translation>1つのアカウントのストリームは5つまでです：使用中の別のプログラムを閉じるか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or let the proxy in between pass text/event-stream.</source>
        <extracomment>setup</extracomment>
        <translation>代わりにWebSocketを選ぶか、途中のプロキシでtext/event-streamを通過させてください。</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or switch off the buffering of text/event-stream in the proxy.</source>
        <extracomment>setup</extracomment>
        <translation>代わりにWebSocketを選ぶか、プロキシでtext/event-streamのバッファリングをオフにしてください。</translation>
    </message>
    <message>
        <source>Choose the event stream instead, or let the proxy in between pass WebSocket upgrades.</source>
        <extracomment>setup</extracomment>
        <translation>代わりにイベントストリームを選ぶか、途中のプロキシでWebSocketへのアップグレードを通過させてください。</translation>
    </message>
    <message>
        <source>event stream</source>
        <extracomment>setup</extracomment>
        <translation>イベントストリーム</translation>
    </message>
    <message>
        <source>no answer in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>%1以内に応答なし：途中の何かが止めています</translation>
    </message>
    <message>
        <source>no answer to the upgrade in %1</source>
        <extracomment>setup</extracomment>
        <translation>アップグレードに%1以内の応答なし</translation>
    </message>
    <message>
        <source>opened, and something came over it</source>
        <extracomment>setup</extracomment>
        <translation>開始し、データが届きました</translation>
    </message>
    <message>
        <source>opened, but nothing came over it in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>開始しましたが、%1以内に何も届きません：途中の何かが止めています</translation>
    </message>
    <message>
        <source>The program, then each of its arguments, such as /usr/local/bin/forward, --to, soc. No shell reads them; begin with sh, -c for one. A name without / is looked up in PATH, a relative path is relative to `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>プログラムと、続けて引数を一つずつ。例：/usr/local/bin/forward、--to、soc。シェルは介しません。シェルを使うにはsh、-cで始めます。/のない名前はPATHから探し、相対パスは`workingDirectory`を基準にします。</translation>
    </message>
    <message>
        <source>Variables for the program besides PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ and TMPDIR; nothing else is passed on. Secrets are references.</source>
        <extracomment>destinations/command</extracomment>
        <translation>PATH、HOME、USER、LOGNAME、LANG、LC_*、TZ、TMPDIRのほかにプログラムに渡す変数。それ以外は渡しません。シークレットは参照で書きます。</translation>
    </message>
    <message>
        <source>Any property of librdkafka by its name, such as linger.ms, except those that would break a promise of this program. Secrets are references.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafkaの任意のプロパティをlinger.msのように名前で指定します。このプログラムの保証を破るものは除きます。シークレットは参照で書きます。</translation>
    </message>
    <message>
        <source>Where to begin, such as kafka-1:9092 and kafka-2:9092; the others are learnt from these.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>kafka-1:9092やkafka-2:9092のような最初の接続先。ほかはこれらから取得します。</translation>
    </message>
</context>
<context>
    <name>grantex::About</name>
    <message>
        <source>About Grantex Monitor</source>
        <translation>Grantex Monitorについて</translation>
    </message>
    <message>
        <source>Grantex Monitor %1</source>
        <translation>Grantex Monitor %1</translation>
    </message>
    <message>
        <source>Watches a Grantex event stream and delivers every event.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty, as far as the law allows.

Made with Qt %1, SQLite, simdjson and OpenSSL.</source>
        <translation>Grantexのイベントストリームを監視し、すべてのイベントを配信します。

GNU General Public Licenseバージョン3以降に基づく自由ソフトウェアです。法律で認められる範囲で、一切の保証はありません。

Qt %1、SQLite、simdjson、OpenSSLを使用しています。</translation>
    </message>
</context>
<context>
    <name>grantex::AlertBell</name>
    <message>
        <source>Alerts: nothing new</source>
        <translation>アラート：新着なし</translation>
    </message>
    <message numerus="yes">
        <source>Alerts: %Ln new</source>
        <translation>
            <numerusform>アラート：新着%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more alert(s)</source>
        <translation>
            <numerusform>ほか%Ln件のアラート</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed behind the bell in the window.</source>
        <translation>ウィンドウのベルの一覧で確認できます。</translation>
    </message>
</context>
<context>
    <name>grantex::AlertList</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>まだ通知はありません。</translation>
    </message>
</context>
<context>
    <name>grantex::AlertRulesDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>What do you want to hear of?</source>
        <translation>何を通知しますか？</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Reset to the shipped rules</source>
        <translation>付属のルールに戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>A time of more than a minute without a connection.</source>
        <translation>1分を超えて接続がないとき。</translation>
    </message>
    <message>
        <source>A destination is paused and waits for a person.</source>
        <translation>転送先が一時停止し、対応を待っているとき。</translation>
    </message>
    <message>
        <source>The journal is nearly full; it is full; it drops what destinations have not had.</source>
        <translation>ジャーナルがほぼ満杯のとき、満杯のとき、転送先が受け取っていないイベントを破棄するとき。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>デスクトップに通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What to look for: type:budget.*  data.pct&gt;=80</source>
        <translation>検出条件：type:budget.*  data.pct&gt;=80</translation>
    </message>
    <message>
        <source>Minutes until the same thing is told again</source>
        <translation>同じ内容を再び通知するまでの分数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>A rule is a filter as in the table, or a state of the program. The same grant at the same threshold is told once, and again only after the pause.</source>
        <translation>ルールは、テーブルと同じフィルター、またはプログラムの状態です。同じ権限付与が同じしきい値に達しても通知は1回だけで、次は間隔が過ぎてからです。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Looks for</source>
        <translation>検出条件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>間隔(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the last day match.</source>
        <translation>
            <numerusform>直近1日のイベントのうち%Ln件が一致します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop: follows it when it changes between light and dark.</source>
        <translation>デスクトップに合わせる：ライトとダークの切り替えに従います。</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>表示密度(&amp;D)</translation>
    </message>
    <message>
        <source>Compact shows more events at once.</source>
        <translation>コンパクトにすると、一度に多くのイベントを表示できます。</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>時刻(&amp;I)</translation>
    </message>
    <message>
        <source>How the table shows times. What is copied and exported is always in UTC.</source>
        <translation>テーブルでの時刻の表示形式。コピーとエクスポートは常にUTCです。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>For the clock times of tables, timeline, charts, details, dead letters and alerts, and for times that are typed without one. In effect at once.</source>
        <translation>テーブル、タイムライン、グラフ、詳細、配信不能イベント、アラートの時刻と、タイムゾーンなしで入力した時刻に使います。すぐに反映されます。</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>%1というタイムゾーンはありません。</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesDialog</name>
    <message>
        <source>Bad Lines – %1</source>
        <translation>不正な行 – %1</translation>
    </message>
    <message>
        <source>%1 pieces of this file are no events; the first %2 are listed. All else is shown.</source>
        <translation>このファイルの%1か所がイベントではありません。先頭の%2件を示します。ほかはすべて表示されています。</translation>
    </message>
    <message>
        <source>These pieces of the file are no events. All else is shown.</source>
        <translation>ファイルのこれらの箇所はイベントではありません。ほかはすべて表示されています。</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>不正な行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines of this list, or all</source>
        <translation>この一覧の選択した行、またはすべてをコピー</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is no event</source>
        <translation>イベントでない理由</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>先頭部分</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetChart</name>
    <message>
        <source>Remaining budget over time</source>
        <translation>予算残高の推移</translation>
    </message>
    <message>
        <source>Choose one or several budgets to see them over time</source>
        <translation>予算を1つ以上選ぶと推移を表示します</translation>
    </message>
    <message>
        <source>≈ %1 left in all</source>
        <translation>≈ 残り合計%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>no connection: events may be missing</source>
        <translation>接続なし：イベントが失われている可能性があります</translation>
    </message>
    <message>
        <source>50 % used</source>
        <translation>50%使用</translation>
    </message>
    <message>
        <source>80 % used</source>
        <translation>80%使用</translation>
    </message>
    <message>
        <source>100 % used</source>
        <translation>100%使用</translation>
    </message>
    <message>
        <source>Show &amp;Events at This Time</source>
        <translation>この時刻のイベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>時点のピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>この時点をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetLine</name>
    <message>
        <source>No budget known for this grant</source>
        <translation>この権限付与の予算は不明です</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2のうち残り%1</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>残り最大%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>予算：%1</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetModel</name>
    <message>
        <source>Agent unknown</source>
        <translation>不明なエージェント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated event(s)</source>
        <translation>
            <numerusform>重複イベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委任者</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>支出速度</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切り予測</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>権限付与</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetPage</name>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>予算%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <translation>
            <numerusform>使い切り%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>from events only: no key to ask the service with</source>
        <translation>イベントのみ：サービスに問い合わせるキーがありません</translation>
    </message>
    <message>
        <source>from events and the service, %1</source>
        <translation>イベントとサービスから、%1</translation>
    </message>
    <message>
        <source>from events</source>
        <translation>イベントから</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old one(s) forgotten</source>
        <translation>
            <numerusform>古い%Ln件は消去済み</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget like this</source>
        <translation>該当する予算はありません</translation>
    </message>
    <message>
        <source>No budgets yet</source>
        <translation>予算はまだありません</translation>
    </message>
    <message>
        <source>Change the filter or show all budgets.</source>
        <translation>フィルターを変更するか、すべての予算を表示してください。</translation>
    </message>
    <message>
        <source>They appear when the service lists them, or with the first budget event.</source>
        <translation>サービスの一覧、または最初の予算イベントで表示されます。</translation>
    </message>
    <message>
        <source>Events tell them from half of their use on; with an API key the service lists them all.</source>
        <translation>イベントが知らせるのは半分を使ってからです。APIキーがあれば、サービスからすべて取得します。</translation>
    </message>
    <message>
        <source>an unknown principal</source>
        <translation>不明な委任者</translation>
    </message>
    <message>
        <source>No budget chosen</source>
        <translation>予算が選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budgets chosen</source>
        <translation>
            <numerusform>予算%Ln件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1: their sum is shown, one line for each currency.</source>
        <translation>%1件を超えるため、通貨ごとに合計を1本の線で表示します。</translation>
    </message>
    <message>
        <source>One line each; choose a single one for bands and its forecast in words.</source>
        <translation>1件につき1本の線です。1件だけ選ぶと、予測の幅と説明を表示します。</translation>
    </message>
    <message>
        <source>Load debits</source>
        <translation>引き落としを読み込む</translation>
    </message>
    <message>
        <source>Choose one budget to see its debits.</source>
        <translation>予算を1つ選ぶと、引き落としを表示します。</translation>
    </message>
    <message>
        <source>The service lists every debit of this grant.</source>
        <translation>サービスはこの権限付与のすべての引き落としを一覧できます。</translation>
    </message>
    <message>
        <source>Only the service knows the debits: it needs an API key.</source>
        <translation>引き落としが分かるのはサービスだけです：APIキーが必要です。</translation>
    </message>
    <message>
        <source>No budget is known for this grant</source>
        <translation>この権限付与の予算は不明です</translation>
    </message>
    <message>
        <source>To revoke a grant, an API key is needed in the settings of the connection.</source>
        <translation>権限付与を取り消すには、接続の設定でAPIキーが必要です。</translation>
    </message>
    <message>
        <source>No grant is known to descend from it.</source>
        <translation>これに由来する権限付与は確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) that descend from it will be revoked too:</source>
        <translation>
            <numerusform>これに由来する権限付与%Ln件も取り消されます：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is left of %Ln budget(s) can then no longer be spent.</source>
        <translation>
            <numerusform>予算%Ln件の残りは使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents lose access at once. This cannot be undone.</source>
        <translation>エージェントは直ちにアクセスを失います。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Revoke the grant %1?</source>
        <translation>権限付与%1を取り消しますか？</translation>
    </message>
    <message>
        <source>Revoking %1…</source>
        <translation>%1を取り消しています…</translation>
    </message>
    <message>
        <source>%1 was not revoked. %2</source>
        <translation>%1は取り消されませんでした。%2</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1を取り消しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is revoked, and %Ln grant(s) that descend from it.</source>
        <translation>
            <numerusform>%1と、これに由来する権限付与%Ln件を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>さらに読み込む</translation>
    </message>
    <message>
        <source>%1 of %2 debits, the newest first</source>
        <translation>引き落とし%2件中%1件、新しい順</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Filter budgets</source>
        <translation>予算を絞り込む</translation>
    </message>
    <message>
        <source>Agent, principal, grant or currency</source>
        <translation>エージェント、委任者、権限付与、通貨</translation>
    </message>
    <message>
        <source>Which budgets are shown</source>
        <translation>表示する予算</translation>
    </message>
    <message>
        <source>Living grants</source>
        <translation>有効な権限付与</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Ended grants</source>
        <translation>終了した権限付与</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Ask the service for budgets and names now</source>
        <translation>予算と名前を今すぐサービスに問い合わせる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>List of budgets</source>
        <translation>予算の一覧</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>レーンを開く</translation>
    </message>
    <message>
        <source>Everything that happened to this grant</source>
        <translation>この権限付与に起きたことすべて</translation>
    </message>
    <message>
        <source>Revoke grant…</source>
        <translation>権限付与を取り消す…</translation>
    </message>
    <message>
        <source>Revoke the grant and what descends from it</source>
        <translation>この権限付与と、これに由来するものを取り消す</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Show shares of each budget instead of amounts</source>
        <translation>金額ではなく各予算に対する割合を表示</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Show all there is (0)</source>
        <translation>すべての期間を表示（0）</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its data as a table</source>
        <translation>グラフを画像として、またはデータを表として保存</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像（PNG）…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図（SVG）…</translation>
    </message>
    <message>
        <source>Steps as table (CSV)…</source>
        <translation>推移の表（CSV）…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Steps of the chosen budgets</source>
        <translation>選択した予算の各段階</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>各段階</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>引き落とし</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetViews</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted budget(s)</source>
        <translation>
            <numerusform>使い切った予算%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;udget of the Event&apos;s Grant</source>
        <translation>このイベントの権限付与の予算(&amp;U)</translation>
    </message>
    <message>
        <source>Revo&amp;ke the Event&apos;s Grant…</source>
        <translation>このイベントの権限付与を取り消す(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetWords</name>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>years</source>
        <translation>数年</translation>
    </message>
    <message>
        <source>in %1 (%2 – %3)</source>
        <translation>%1後（%2～%3）</translation>
    </message>
    <message numerus="yes">
        <source>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.</source>
        <translation>
            <numerusform>%1に使い切る見込みです（90%の確率で%2から%3の間）。%4の引き落とし%Ln件に基づきます、%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>some year</source>
        <translation>数年先</translation>
    </message>
    <message>
        <source>expires first, in %1</source>
        <translation>先に期限切れ、%1後</translation>
    </message>
    <message>
        <source>The grant expires before, at %1.</source>
        <translation>権限付与はその前の%1に期限切れになります。</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1/日</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1/時間</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>%1%超</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Over 50 % used</source>
        <translation>50%超を使用</translation>
    </message>
    <message>
        <source>Over 80 % used</source>
        <translation>80%超を使用</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>使用率不明</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>No forecast: nobody told what remains.</source>
        <translation>予測なし：残高の情報がありません。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>No forecast: the grant was revoked at %1.</source>
        <translation>予測なし：権限付与は%1に取り消されました。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>No forecast: the grant has expired.</source>
        <translation>予測なし：権限付与は期限切れです。</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>Nothing is left since %1.</source>
        <translation>%1以降、残りはありません。</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>残りはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 debits</source>
        <translation>引き落とし%1/%2件</translation>
    </message>
    <message>
        <source>hidden by a gap</source>
        <translation>欠落により不明</translation>
    </message>
    <message>
        <source>No forecast: a time without a connection hides debits; %1 of the %2 it needs were seen.</source>
        <translation>予測なし：接続のない時間に引き落としが隠れています。必要な%2件のうち%1件を確認しました。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No forecast: there is no connection now, more may be spent.</source>
        <translation>予測なし：現在接続がなく、さらに支出されている可能性があります。</translation>
    </message>
    <message>
        <source>only percentages</source>
        <translation>割合のみ</translation>
    </message>
    <message>
        <source>No forecast: events tell percentages, no amounts.</source>
        <translation>予測なし：イベントが知らせるのは割合だけで、金額は分かりません。</translation>
    </message>
    <message>
        <source>spending stopped</source>
        <translation>支出は停止中</translation>
    </message>
    <message>
        <source>No forecast: there was no debit for far longer than usual. It spent %1 before.</source>
        <translation>予測なし：引き落としが通常よりはるかに長くありません。それまでの支出は%1でした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>残り最大%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>引き落とし</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>used up %1</source>
        <translation>%1に使い切り見込み</translation>
    </message>
    <message>
        <source>no forecast: %1</source>
        <translation>予測なし：%1</translation>
    </message>
    <message>
        <source>No forecast yet: it needs %1 debits; seen so far: %2.</source>
        <translation>予測はまだありません：引き落としが%1件必要ですが、まだ%2件です。</translation>
    </message>
</context>
<context>
    <name>grantex::CellActions</name>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>フィルターに含める(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>フィルターで除外(&amp;X)</translation>
    </message>
    <message>
        <source>Sho&amp;w Only These</source>
        <translation>これらだけを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Add a Column…</source>
        <translation>列を追加…</translation>
    </message>
    <message>
        <source>Show All but These</source>
        <translation>これら以外をすべて表示</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleDialog</name>
    <message>
        <source>Colour Rules</source>
        <translation>色のルール</translation>
    </message>
    <message>
        <source>The first rule that is on and matches colours the row.</source>
        <translation>オンのルールのうち、最初に一致したものが行の色になります。</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>色のルール</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleModel</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRules</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>すみれ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Revocations and anomalies</source>
        <translation>取り消しと異常</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>予算の使い切り</translation>
    </message>
    <message>
        <source>Budget nearly used</source>
        <translation>予算の残りわずか</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Credentials taken from the vault</source>
        <translation>保管庫から取り出した認証情報</translation>
    </message>
    <message>
        <source>Say which events: type:grant.revoked</source>
        <translation>対象のイベントを指定してください：type:grant.revoked</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 %2ではありませんか？</translation>
    </message>
</context>
<context>
    <name>grantex::ColumnDialog</name>
    <message>
        <source>Search columns</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>JSON path, for example data.pct</source>
        <translation>JSONパス。例：data.pct</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, those ticked are shown</source>
        <translation>列。チェックしたものを表示します</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A fixed zone</source>
        <translation>固定のタイムゾーン</translation>
    </message>
    <message>
        <source>Relative to now</source>
        <translation>現在からの相対</translation>
    </message>
    <message>
        <source>Relative to the selected row</source>
        <translation>選択した行からの相対</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>前の行からの経過</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>At least one column must be shown.</source>
        <translation>少なくとも1つの列を表示してください。</translation>
    </message>
    <message>
        <source>That is no path: data.pct, data.scopes[0], data.&quot;odd name&quot;</source>
        <translation>パスではありません：data.pct, data.scopes[0], data.&quot;odd name&quot;</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>時計の時刻</translation>
    </message>
</context>
<context>
    <name>grantex::Columns</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委任者</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>grantex::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Search for a command, a saved filter, a grant or an agent</source>
        <translation>コマンド、保存したフィルター、権限付与、エージェントを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>grantex::Commands</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>grantex::CompareEvents</name>
    <message>
        <source>Compare with the Pre&amp;vious Event of the Grant</source>
        <translation>権限付与の前のイベントと比較(&amp;V)</translation>
    </message>
    <message>
        <source>The table has no earlier event of this grant</source>
        <translation>テーブルにこの権限付与の以前のイベントはありません</translation>
    </message>
    <message>
        <source>One of the events is no longer in the journal</source>
        <translation>一方のイベントはもうジャーナルにありません</translation>
    </message>
    <message>
        <source>Compare t&amp;he Two Selected Events</source>
        <translation>選択した2件のイベントを比較(&amp;H)</translation>
    </message>
</context>
<context>
    <name>grantex::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>grantex::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionDialog</name>
    <message>
        <source>Connection to Grantex</source>
        <translation>Grantexへの接続</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>イベントストリーム（SSE）</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>両方同時</translation>
    </message>
    <message>
        <source>Where do the events come from?</source>
        <translation>イベントをどこから受信しますか？</translation>
    </message>
    <message>
        <source>Two connections: what one misses the other brings. Events are told apart by their id. Grantex cannot send again what nobody received, so this makes gaps rarer.</source>
        <translation>2つの接続：一方が取りこぼしたものをもう一方が届けます。イベントはIDで区別します。誰も受信しなかったものはGrantexも再送できないため、これで欠落が減ります。</translation>
    </message>
    <message>
        <source>One connection over WebSocket. Use it where a proxy holds back event streams.</source>
        <translation>WebSocketによる1つの接続。プロキシがイベントストリームを止めてしまう場合に使います。</translation>
    </message>
    <message>
        <source>One connection over HTTP. The usual way.</source>
        <translation>HTTPによる1つの接続。通常の方式です。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2、%3</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>Save or cancel first: what was changed belongs to this one</source>
        <translation>先に保存またはキャンセルしてください：変更はこの取得元のものです</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>取得元(&amp;S)</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionHeader</name>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Freeze the table (Space). Events are still received and delivered.</source>
        <translation>テーブルの表示を止めます（Space）。イベントの受信と配信は続きます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write the selected events, or all, as NDJSON (Ctrl+E)</source>
        <translation>選択した、またはすべてのイベントをNDJSONで書き出します（Ctrl+E）</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop receiving; deliveries go on</source>
        <translation>受信を停止します。配信は続きます</translation>
    </message>
    <message>
        <source>Receive events from Grantex</source>
        <translation>Grantexからイベントを受信します</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s key</source>
        <translation>接続のキーを入力</translation>
    </message>
    <message>
        <source>Try to connect again now</source>
        <translation>今すぐ再接続を試みます</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>キーを入力…</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionPage</name>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>証明書 (*.pem *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This window reads files: there is no connection.</source>
        <translation>このウィンドウはファイルを読み取っています：接続はありません。</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo.</source>
        <translation>変更できる構成ファイルがありません：これはデモです。</translation>
    </message>
    <message>
        <source>SSE and WebSocket at once</source>
        <translation>SSEとWebSocketを同時</translation>
    </message>
    <message>
        <source>Two connections make gaps rarer; events that come twice are kept once. Counts twice towards the five connections that Grantex allows.</source>
        <translation>2つの接続で欠落が減ります。2回届いたイベントは1回だけ保持します。Grantexが許可する5接続のうち2つとして数えられます。</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Empty: what the environment says (https_proxy, no_proxy).</source>
        <translation>空の場合：環境変数（https_proxy、no_proxy）に従います。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A file in PEM that is trusted besides the system&apos;s authorities, for a private Grantex.</source>
        <translation>システムの認証局に加えて信頼するPEMファイル。プライベートなGrantex用です。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>grantex::Dates</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterEditor</name>
    <message>
        <source>Restore the &amp;original</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Retry with this</source>
        <translation>この内容で再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>編集して再試行</translation>
    </message>
    <message>
        <source>%1 refused this event: %2
Only %1 is sent the edit. The event in the journal stays as it was received, and the edit is marked.</source>
        <translation>%1がこのイベントを拒否しました：%2
編集した内容は%1にだけ送られます。ジャーナルのイベントは受信したままで、編集済みの印が付きます。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>Differences from the event</source>
        <translation>イベントとの違い</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is changed: the event is sent as it was received.</source>
        <translation>変更はありません：イベントは受信したまま送られます。</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>変更%1、追加%2、削除%3</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterExport</name>
    <message>
        <source>it was given up</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>some of them were retried or discarded meanwhile</source>
        <translation>一部はその間に再試行または破棄されました</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterModel</name>
    <message>
        <source>event %1 of the journal</source>
        <translation>ジャーナルのイベント%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>試行%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念した時刻</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>（編集済み）</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterPage</name>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation>改行区切りのJSON (*.ndjson);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>配信不能イベント</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>すべての転送先</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>配信不能イベントはありません</translation>
    </message>
    <message>
        <source>Events that a destination refuses for good would be kept here, with the reason.</source>
        <translation>転送先に最終的に拒否されたイベントは、理由とともにここに保管されます。</translation>
    </message>
    <message>
        <source>Event as the server sent it</source>
        <translation>サーバーが送ったままのイベント</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>新しい順に%1件（全%2件）</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>配信不能イベントを読み取れません：%1</translation>
    </message>
    <message>
        <source>%1 refused this event %2. %3</source>
        <translation>%1がこのイベントを拒否しました（%2）。%3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln</source>
        <translation>
            <numerusform>%Ln件を再試行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>すべて再試行(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln…</source>
        <translation>
            <numerusform>%Ln件を破棄(&amp;D)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard all…</source>
        <translation>すべて破棄(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln dead letter(s)?</source>
        <translation>
            <numerusform>配信不能イベント%Ln件を破棄しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted as dropped and never sent to their destination. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>破棄として数え、転送先には送りません。この操作は元に戻せません。イベント自体はジャーナルに残ります。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dead letter(s)</source>
        <translation>
            <numerusform>配信不能イベント%Ln件をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>エクスポートされませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) exported</source>
        <translation>
            <numerusform>配信不能イベント%Ln件をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit and retry…</source>
        <translation>編集して再試行(&amp;E)…</translation>
    </message>
    <message>
        <source>What was sent had been edited.</source>
        <translation>送信した内容は編集されていました。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Larger than 1 MiB: edit it with grantex-forwarder dead-letters retry --with</source>
        <translation>1 MiBを超えています：grantex-forwarder dead-letters retry --withで編集してください</translation>
    </message>
    <message>
        <source>Change what this destination is sent; the event itself stays</source>
        <translation>この転送先に送る内容を変更します。イベント自体は変わりません</translation>
    </message>
    <message>
        <source>The dead letter waits again, edited</source>
        <translation>配信不能イベントは編集済みで再び待機中です</translation>
    </message>
    <message>
        <source>This dead letter is gone: it was retried or discarded</source>
        <translation>この配信不能イベントはもうありません：再試行または破棄されました</translation>
    </message>
</context>
<context>
    <name>grantex::Delivery</name>
    <message>
        <source>not meant for it</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1、手動で編集済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>held back, switched off</source>
        <translation>保留中、転送先オフ</translation>
    </message>
    <message numerus="yes">
        <source>delivered (or among the %Ln dropped)</source>
        <translation>
            <numerusform>配信済み（または破棄した%Ln件に含まれます）</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>refused, among the dead letters</source>
        <translation>拒否、配信不能</translation>
    </message>
</context>
<context>
    <name>grantex::DeliveryLine</name>
    <message>
        <source>See the letter</source>
        <translation>配信不能を表示</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>A person changed what was sent there; the event itself is as it was received.</source>
        <translation>そこに送った内容は手動で変更されました。イベント自体は受信したままです。</translation>
    </message>
    <message>
        <source>See the dead letter of %1</source>
        <translation>%1の配信不能を表示</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1、手動で編集済み</translation>
    </message>
</context>
<context>
    <name>grantex::DeliverySection</name>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
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
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationCard</name>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Edit, replay, remove…</source>
        <translation>編集、再送、削除…</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation>%1に配信</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1を破棄</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>%1を今すぐ再試行</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>再送(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Start from now…</source>
        <translation>今から開始(&amp;S)…</translation>
    </message>
    <message>
        <source>Dead &amp;letters…</source>
        <translation>配信不能イベント(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>oldest waiting: %1</source>
        <translation>最も古い待機：%1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>対処：%1</translation>
    </message>
    <message>
        <source>. %1 delivered, %2 waiting, %3 dead-lettered</source>
        <translation>。配信済み%1、待機中%2、配信不能%3</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>、破棄%1</translation>
    </message>
    <message>
        <source>Enter the key of %1</source>
        <translation>%1のキーを入力</translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation>シークレットを入力…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Open its settings at the one in question</source>
        <translation>問題の項目を開いて設定を表示します</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1を修正</translation>
    </message>
    <message>
        <source>Pa&amp;use (switch off)</source>
        <translation>一時停止（オフにする）(&amp;U)</translation>
    </message>
    <message>
        <source>Go &amp;on (switch on)</source>
        <translation>再開（オンにする）(&amp;O)</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationDialog</name>
    <message>
        <source>Send a test &amp;event</source>
        <translation>テストイベントを送信(&amp;E)</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>転送先を追加</translation>
    </message>
    <message>
        <source>&amp;Add destination</source>
        <translation>転送先を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Where should the events go?</source>
        <translation>イベントをどこに送りますか？</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>転送先を編集</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>名前（必須）(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>Sending one test event…</source>
        <translation>テストイベントを1件送信しています…</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationList</name>
    <message>
        <source>Destinations</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>No destinations yet</source>
        <translation>転送先はまだありません</translation>
    </message>
    <message>
        <source>Events are kept in the journal. Add a destination to forward them.</source>
        <translation>イベントはジャーナルに保持されます。転送するには転送先を追加してください。</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>転送先を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2件中%1件がオン</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>転送先を追加</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>%1を破棄しますか？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>位置の情報が失われます。待機中：%1件、配信不能：%2件。この操作は元に戻せません。イベント自体はジャーナルに残ります。</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesk</name>
    <message>
        <source>Add a Column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>That cannot be added to the filter</source>
        <translation>これはフィルターに追加できません</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>色の印を外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The filter hides this gap</source>
        <translation>この欠落はフィルターにより表示されません</translation>
    </message>
    <message>
        <source>This gap is no longer in the table</source>
        <translation>この欠落はもうテーブルにありません</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesks</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Event as indented JSON</source>
        <translation>字下げしたJSONで表示したイベント</translation>
    </message>
    <message>
        <source>Event as the bytes received</source>
        <translation>受信したバイトのままのイベント</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Find in the Event…</source>
        <translation>イベント内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Click a row, or press ↓ in the table.</source>
        <translation>行をクリックするか、テーブルで↓を押してください。</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>（IDなし）</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>受信：%1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1全体を表示</translation>
    </message>
    <message>
        <source>Copy the event</source>
        <translation>イベントをコピー</translation>
    </message>
    <message>
        <source>Copy Event as &amp;JSON, Byte for Byte</source>
        <translation>イベントを受信バイトのままJSONでコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy Event as &amp;Indented JSON</source>
        <translation>イベントを字下げしたJSONでコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy Event as &amp;NDJSON</source>
        <translation>イベントをNDJSONでコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy Its Grant as c&amp;url</source>
        <translation>権限付与をcurlコマンドでコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy Its Grant as &amp;grantex Command</source>
        <translation>権限付与をgrantexコマンドでコピー(&amp;G)</translation>
    </message>
</context>
<context>
    <name>grantex::EventDiff</name>
    <message>
        <source>Compare Events</source>
        <translation>イベントを比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>差分をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>（IDなし）</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>変更%1、追加%2、削除%3</translation>
    </message>
    <message>
        <source>%1 · %2 apart</source>
        <translation>%1 · 間隔%2</translation>
    </message>
</context>
<context>
    <name>grantex::EventExport</name>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;Comma-separated values (*.csv);;Markdown (*.md);;All files (*)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;コンマ区切り (*.csv);;Markdown (*.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Copy as &amp;NDJSON</source>
        <translation>NDJSONでコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Array</source>
        <translation>JSON配列でコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSVでコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Table</source>
        <translation>Markdownの表でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation>エクスポートはすでに実行中です</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>イベント%Ln件をNDJSONでコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as JSON</source>
        <translation>
            <numerusform>イベント%Ln件をJSONでコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as CSV</source>
        <translation>
            <numerusform>イベント%Ln件をCSVでコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as a Markdown table</source>
        <translation>
            <numerusform>イベント%Ln件をMarkdownの表でコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>形式を選択してコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>grantex::EventFilter</name>
    <message>
        <source>Select a cell first: click it, or go to it with the arrow keys.</source>
        <translation>先にセルを選択してください：クリックするか、矢印キーで移動します。</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>この値はフィルターには大きすぎます。</translation>
    </message>
    <message>
        <source>The filter language has no words for what stands in this cell.</source>
        <translation>このセルの内容はフィルターの言語では表せません。</translation>
    </message>
</context>
<context>
    <name>grantex::EventLooks</name>
    <message>
        <source>Follow the A&amp;gent</source>
        <translation>エージェントを追跡(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>色のルール(&amp;R)…</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>色のルール</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>このイベントはもうジャーナルにありません</translation>
    </message>
    <message>
        <source>The filter hides this event in the table: it is shown in the details only</source>
        <translation>このイベントはフィルターによりテーブルに表示されません：詳細にだけ表示します</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>列を選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>Relative to &amp;Now</source>
        <translation>現在からの相対(&amp;N)</translation>
    </message>
    <message>
        <source>Relative to the &amp;Selected Row</source>
        <translation>選択した行からの相対(&amp;S)</translation>
    </message>
    <message>
        <source>Since the &amp;Previous Row</source>
        <translation>前の行からの経過(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;Fixed Zone…</source>
        <translation>固定のタイムゾーン(&amp;F)…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show a Column</source>
        <translation>列を表示</translation>
    </message>
    <message>
        <source>Hide a Column</source>
        <translation>列を非表示</translation>
    </message>
    <message>
        <source>&amp;Remove This Column</source>
        <translation>この列を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a Column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Follow the Gran&amp;t</source>
        <translation>権限付与を追跡(&amp;T)</translation>
    </message>
    <message>
        <source>Follow the Principal</source>
        <translation>委任者を追跡</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>メモ(&amp;E)…</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>時刻(&amp;M)</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>このイベントはもうファイルにありません</translation>
    </message>
    <message>
        <source>Add a Co&amp;lumn</source>
        <translation>列を追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clock Time</source>
        <translation>時計の時刻(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
    <message>
        <source>(no longer in the journal)</source>
        <translation>（もうジャーナルにありません）</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>受信：%1</translation>
    </message>
    <message>
        <source>Event %1 of the journal</source>
        <translation>ジャーナルのイベント%1</translation>
    </message>
    <message>
        <source>Not in this event: learnt from an earlier event of the same grant</source>
        <translation>このイベントにはなく、同じ権限付与の以前のイベントから得た値です</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>エージェント%1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>委任者%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>メモ %1</translation>
    </message>
    <message>
        <source>The same threshold %1 times in a row, last at %2</source>
        <translation>同じしきい値が%1回連続、最後は%2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>%1回連続</translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>フィルターに一致するイベントはありません</translation>
    </message>
    <message>
        <source>Paused – %1 new. Only this view stands still; receiving and delivering do not depend on it.</source>
        <translation>一時停止中 – 新着%1件。止まるのはこの表示だけです。受信と配信には影響しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s), no match yet</source>
        <translation>
            <numerusform>イベント%Ln件中%1件を検索、一致はまだありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) searched. F8 shows all of them.</source>
        <translation>
            <numerusform>イベント%Ln件を検索しました。F8ですべて表示します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::EventTable</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>grantex::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>エクスポートしています… %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>エクスポートに失敗しました。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>イベント%Ln件を%1にエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ExportColumnsList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt+Up and Alt+Down move it</source>
        <translation>Spaceで列をチェック、Alt+↑とAlt+↓で移動します</translation>
    </message>
    <message>
        <source>Drag columns, or press Alt+Up and Alt+Down, to change their order</source>
        <translation>列をドラッグするか、Alt+↑とAlt+↓で順序を変更します</translation>
    </message>
    <message>
        <source>Path of one more column</source>
        <translation>追加する列のパス</translation>
    </message>
    <message>
        <source>Any field, such as data.pct</source>
        <translation>任意のフィールド。例：data.pct</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>列を追加</translation>
    </message>
</context>
<context>
    <name>grantex::ExportDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Export Events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>ほかの箇所</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>選択（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filtered (%1)</source>
        <translation>絞り込み結果（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>すべて（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;NDJSON</source>
        <translation>NDJSON(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;JSON array</source>
        <translation>JSON配列(&amp;J)</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CSV(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>In any text of an event; they become [e-mail]</source>
        <translation>イベント内のすべてのテキストで、[e-mail]に置き換えます</translation>
    </message>
    <message>
        <source>&amp;People (principalId, userId, subject…)</source>
        <translation>人（principalId、userId、subjectなど）(&amp;P)</translation>
    </message>
    <message>
        <source>The values of fields that name a person; they become [redacted]</source>
        <translation>人を指すフィールドの値を[redacted]に置き換えます</translation>
    </message>
    <message>
        <source>More places to take out</source>
        <translation>ほかに取り除く箇所</translation>
    </message>
    <message>
        <source>Paths separated by commas, such as data.note, data.items[*].name</source>
        <translation>コンマ区切りのパス。例：data.note, data.items[*].name</translation>
    </message>
    <message>
        <source>&amp;Write times without a connection as monitor.gap objects</source>
        <translation>接続のない時間をmonitor.gapオブジェクトとして書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>ファイルにエクスポート</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>エクスポートするイベントがありません。</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>少なくとも1つの列をチェックしてください。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it.</source>
        <translation>これはフォルダーです：その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>That is a device, not a file.</source>
        <translation>これはファイルではなくデバイスです。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー%1がありません。</translation>
    </message>
    <message>
        <source>One event a line, byte for byte as received. What jq, lnav and this program read.</source>
        <translation>1行に1イベント、受信したバイトのまま。jq、lnav、このプログラムで読み取れます。</translation>
    </message>
    <message>
        <source>One JSON document: a list of the events, byte for byte as received.</source>
        <translation>1つのJSON文書：イベントのリスト、受信したバイトのまま。</translation>
    </message>
    <message>
        <source>A table for spreadsheets. Text that would be taken for a formula is made harmless.</source>
        <translation>表計算用の表。数式とみなされるテキストは無害化します。</translation>
    </message>
    <message>
        <source>A table for issues, chats and documents.</source>
        <translation>課題管理、チャット、文書用の表。</translation>
    </message>
    <message>
        <source>The file exists; it is replaced when the export is whole.</source>
        <translation>ファイルはすでにあります。エクスポートの完了時に置き換えます。</translation>
    </message>
    <message>
        <source>The events cannot be read now.</source>
        <translation>現在、イベントを読み取れません。</translation>
    </message>
</context>
<context>
    <name>grantex::ExportPreview</name>
    <message>
        <source>As received</source>
        <translation>受信時</translation>
    </message>
    <message>
        <source>The first events as received</source>
        <translation>最初のイベント（受信時）</translation>
    </message>
    <message>
        <source>The first events as exported</source>
        <translation>最初のイベント（エクスポート後）</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>エクスポート後</translation>
    </message>
</context>
<context>
    <name>grantex::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>grantex::FieldNames</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>grantex::FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>参照：%1</translation>
    </message>
</context>
<context>
    <name>grantex::FileSession</name>
    <message>
        <source>How much of the file is read</source>
        <translation>ファイルの読み取り状況</translation>
    </message>
    <message>
        <source>List what in this file is no event</source>
        <translation>このファイルのイベントでない箇所を一覧表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad line(s)</source>
        <translation>
            <numerusform>不正な行%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read from this file</source>
        <translation>このファイルからは何も読み取れません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Events appear as they are found.</source>
        <translation>見つかったイベントから表示します。</translation>
    </message>
    <message>
        <source>This file holds no events</source>
        <translation>このファイルにイベントはありません</translation>
    </message>
    <message>
        <source>Nothing in it is an event: see its bad lines.</source>
        <translation>イベントは1件もありません：不正な行を確認してください。</translation>
    </message>
    <message>
        <source>Merged by time: %1</source>
        <translation>時刻順に統合：%1</translation>
    </message>
    <message>
        <source>reading all of them first</source>
        <translation>先にすべてを読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>重複%Ln件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with the id of another</source>
        <translation>
            <numerusform>ほかと同じIDのイベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be merged</source>
        <translation>ファイルを統合できません</translation>
    </message>
    <message>
        <source>These files hold no events</source>
        <translation>これらのファイルにはイベントがありません</translation>
    </message>
</context>
<context>
    <name>grantex::FileSessions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bad Lines of the File…</source>
        <translation>ファイルの不正な行(&amp;B)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>次のタブ(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>前のタブ(&amp;R)</translation>
    </message>
    <message>
        <source>Open Files of Events</source>
        <translation>イベントのファイルを開く</translation>
    </message>
    <message>
        <source>C&amp;lose the File</source>
        <translation>ファイルを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Events and views (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;All files (*)</source>
        <translation>イベントとビュー (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Merge Files by Time…</source>
        <translation>ファイルを時刻順に統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge Files with What Is Shown</source>
        <translation>表示中の内容とファイルを統合</translation>
    </message>
</context>
<context>
    <name>grantex::FilterBar</name>
    <message>
        <source>Filters on or off (F8)</source>
        <translation>フィルターのオン・オフ（F8）</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>使ったフィルターの履歴</translation>
    </message>
    <message>
        <source>The filter language</source>
        <translation>フィルターの書き方</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>修正：%1</translation>
    </message>
    <message>
        <source>Filters are off: every event is shown. F8 turns them on again.</source>
        <translation>フィルターはオフです：すべてのイベントを表示します。F8で再びオンにします。</translation>
    </message>
    <message>
        <source>Every event is shown. / or Ctrl+L to filter, Ctrl+Space for suggestions.</source>
        <translation>すべてのイベントを表示しています。/またはCtrl+Lで絞り込み、Ctrl+Spaceで候補を表示します。</translation>
    </message>
    <message>
        <source>Every event of the saved filters.</source>
        <translation>保存したフィルターのすべてのイベント。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <translation>検索しています… %1</translation>
    </message>
    <message>
        <source>sliding with the clock</source>
        <translation>時計とともに移動</translation>
    </message>
    <message>
        <source>range of time</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>フィルターを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>No filters were used yet</source>
        <translation>使ったフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear the History</source>
        <translation>履歴を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>このフィルターでアラート(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterChip</name>
    <message>
        <source>Switch this filter on and off</source>
        <translation>このフィルターのオン・オフを切り替える</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>%1をフィルターから取り除く</translation>
    </message>
    <message>
        <source>Remove from the filter</source>
        <translation>フィルターから取り除く</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: type:budget.*  agent:…  any text</source>
        <translation>フィルター：type:budget.*  agent:…  任意のテキスト</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEditor</name>
    <message>
        <source>Every event, or only: type:grant.*  data.pct&gt;=80</source>
        <translation>すべてのイベント、または次のものだけ：type:grant.*  data.pct&gt;=80</translation>
    </message>
</context>
<context>
    <name>grantex::FilterFeature</name>
    <message>
        <source>&amp;Filter the Events</source>
        <translation>イベントを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Filters &amp;On or Off</source>
        <translation>フィルターのオン・オフ(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>フィルターを消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>フィルターを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Pre&amp;vious View</source>
        <translation>前の表示(&amp;V)</translation>
    </message>
    <message>
        <source>The &amp;Filter Language</source>
        <translation>フィルターの書き方(&amp;F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Next Vie&amp;w</source>
        <translation>次の表示(&amp;W)</translation>
    </message>
    <message>
        <source>Alert on this Filter…</source>
        <translation>このフィルターでアラート…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterHelp</name>
    <message>
        <source>The filter language</source>
        <translation>フィルターの書き方</translation>
    </message>
</context>
<context>
    <name>grantex::FilterPalette</name>
    <message>
        <source>Grant</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委任者</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>保存したフィルター</translation>
    </message>
</context>
<context>
    <name>grantex::FilterSession</name>
    <message>
        <source>No Filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1を除外</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>%1を含める</translation>
    </message>
    <message>
        <source>Time Range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>No Time Range</source>
        <translation>時間範囲なし</translation>
    </message>
    <message>
        <source>Remove from the Filter</source>
        <translation>フィルターから取り除く</translation>
    </message>
</context>
<context>
    <name>grantex::FilterWords</name>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>複数の種類</translation>
    </message>
    <message>
        <source>%1, in %2 % of events</source>
        <translation>%1、イベントの%2%</translation>
    </message>
    <message>
        <source>%1, in less than 1 % of events</source>
        <translation>%1、イベントの1%未満</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>“%1:” finds this in every kind of event, “%2” only where it has this name.</source>
        <translation>「%1:」はすべての種類のイベントで探し、「%2」はこの名前を持つものだけで探します。</translation>
    </message>
    <message>
        <source>%1: did you mean “%2”?</source>
        <translation>%1：「%2」ではありませんか？</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>≈ %1 of %2</source>
        <translation>≈ %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln event(s) looked at so far has “%1”</source>
        <translation>
            <numerusform>これまでに調べたイベント%Ln件には「%1」がありません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致（Enter）</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>検索を閉じる（Escape）</translation>
    </message>
    <message>
        <source>Find in this event</source>
        <translation>このイベント内を検索</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1件以上</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message>
        <source>▼ Follow (End)</source>
        <translation>▼ 追従（End）</translation>
    </message>
    <message>
        <source>▼ %1 new – Follow (End)</source>
        <translation>▼ 新着%1件 – 追従（End）</translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation>最新のイベントに追従</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s), follow the newest</source>
        <translation>
            <numerusform>新着イベント%Ln件、最新のイベントに追従</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::GapWords</name>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>could not store</source>
        <translation>保存できない状態</translation>
    </message>
    <message>
        <source>an event was too large to keep</source>
        <translation>大きすぎて保持できないイベント</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>⚠ journal damage at %1: %2</source>
        <translation>⚠ %1にジャーナルが破損：%2</translation>
    </message>
    <message>
        <source>⚠ %1 since %2: events in this time are not recoverable</source>
        <translation>⚠ %2以降、%1：この間のイベントは復元できません</translation>
    </message>
    <message>
        <source>⚠ %1 at %2: it is not recoverable</source>
        <translation>⚠ %2、%1：復元できません</translation>
    </message>
    <message>
        <source>⚠ %1 %2 → %3 (%4): events in this time are not recoverable</source>
        <translation>⚠ %1 %2 → %3（%4）：この間のイベントは復元できません</translation>
    </message>
</context>
<context>
    <name>grantex::GrantLane</name>
    <message>
        <source>Grant %1</source>
        <translation>権限付与 %1</translation>
    </message>
    <message>
        <source>Looking for the grant&apos;s events</source>
        <translation>権限付与のイベントを探しています</translation>
    </message>
    <message>
        <source>No events of this grant</source>
        <translation>この権限付与のイベントはありません</translation>
    </message>
    <message>
        <source>None of those that are held is about it.</source>
        <translation>保持しているイベントに該当するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegation(s)</source>
        <translation>
            <numerusform>委任%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation>最新のものだけを表示</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>イベントを読み取れません</translation>
    </message>
    <message>
        <source>What happened to the grant</source>
        <translation>権限付与に起きたこと</translation>
    </message>
    <message>
        <source>Show &amp;Only These Events</source>
        <translation>これらのイベントだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>テーブルに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>この権限付与を追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Follow Its &amp;Parent</source>
        <translation>親を追跡(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Only Its Events</source>
        <translation>このイベントだけを表示(&amp;O)</translation>
    </message>
</context>
<context>
    <name>grantex::HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>トラブルシューティング(&amp;T)</translation>
    </message>
    <message>
        <source>First &amp;Steps</source>
        <translation>はじめに(&amp;S)</translation>
    </message>
</context>
<context>
    <name>grantex::HelpView</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>grantex::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Grantex Monitor: the guide</source>
        <translation>Grantex Monitor：ガイド</translation>
    </message>
    <message>
        <source>Search the Guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Nothing in the guide says this</source>
        <translation>ガイドに該当する記述はありません</translation>
    </message>
</context>
<context>
    <name>grantex::Identifiers</name>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>epoch %1 ms</source>
        <translation>エポック %1 ms</translation>
    </message>
    <message>
        <source>Made at (from the ULID):</source>
        <translation>作成時刻（ULIDから）：</translation>
    </message>
</context>
<context>
    <name>grantex::JournalPage</name>
    <message>
        <source>&amp;Compact now</source>
        <translation>今すぐ圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>Drop the oldest events</source>
        <translation>最も古いイベントを破棄</translation>
    </message>
    <message>
        <source>Take no new events</source>
        <translation>新しいイベントを受け付けない</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>イベントの保持期間</translation>
    </message>
    <message>
        <source>Events that a destination still waits for are kept longer.</source>
        <translation>転送先がまだ待っているイベントは、より長く保持します。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>At this size the events that every destination has go first.</source>
        <translation>このサイズに達すると、すべての転送先に届いたイベントから削除します。</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>満杯になったとき</translation>
    </message>
    <message>
        <source>Of events that a destination still waits for. Either is told long before, and counted.</source>
        <translation>転送先がまだ待っているイベントで満杯の場合です。どちらも十分前に知らせ、件数を数えます。</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Another place needs a restart: journal.directory in the configuration file.</source>
        <translation>場所の変更には再起動が必要です：構成ファイルのjournal.directory。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Gives the room of removed events back to the disk. Receiving goes on meanwhile.</source>
        <translation>削除したイベントの領域をディスクに返します。その間も受信は続きます。</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>今すぐ圧縮</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo, or a look at files.</source>
        <translation>変更できる構成ファイルがありません：デモまたはファイルの閲覧中です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>, full in %1</source>
        <translation>、%1後に満杯</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>圧縮しています…</translation>
    </message>
    <message>
        <source>%1 given back to the disk.</source>
        <translation>%1をディスクに返しました。</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>返せる領域はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>日</numerusform>
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
            <numerusform>同一の項目%Ln件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1を追加：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1を削除：%2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1を%2から%3に変更</translation>
    </message>
    <message>
        <source>%1 equal: %2</source>
        <translation>%1は同一：%2</translation>
    </message>
    <message>
        <source>%1 has differences</source>
        <translation>%1に差分があります</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>（すべて）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>grantex::JsonFile</name>
    <message>
        <source>%1 could not be read. It was kept as %2.</source>
        <translation>%1を読み取れませんでした。%2として残してあります。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListModel</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListView</name>
    <message>
        <source>Event as a table of values</source>
        <translation>値の表で表示したイベント</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation>ツリーで表示したイベント</translation>
    </message>
</context>
<context>
    <name>grantex::JsonWords</name>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>真偽値</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>フィールド%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>項目%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to follow</source>
        <translation>クリックで追跡</translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
    <message>
        <source>Waiting %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Off – what waits is kept</source>
        <translation>オフ – 待機中のイベントは保持されます</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No longer configured</source>
        <translation>構成から削除済み</translation>
    </message>
    <message>
        <source>Not running – what waits is kept</source>
        <translation>停止中 – 待機中のイベントは保持されます</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused: its key is not there. %1</source>
        <translation>一時停止中：キーがありません。%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1、再試行中</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1、%2後に再試行</translation>
    </message>
</context>
<context>
    <name>grantex::LanguagePage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Dates and numbers follow the desktop&apos;s region.</source>
        <translation>日付と数値はデスクトップの地域設定に従います。</translation>
    </message>
    <message>
        <source>The window is made anew in the other language: its events, filter and files stay, what can be undone does not. Nothing is received or forwarded later because of it.</source>
        <translation>ウィンドウを新しい言語で作り直します：イベント、フィルター、ファイルは残りますが、元に戻す履歴は残りません。受信と転送に遅れは生じません。</translation>
    </message>
    <message>
        <source>The demo keeps no settings: the next start has the desktop&apos;s language again.</source>
        <translation>デモは設定を保存しません：次の起動ではデスクトップの言語に戻ります。</translation>
    </message>
</context>
<context>
    <name>grantex::ListEditor</name>
    <message>
        <source>One on each line</source>
        <translation>1行に1つ</translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1をオンにする</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1をオフにする</translation>
    </message>
    <message>
        <source>%1 is on: deliveries go on where they stopped.</source>
        <translation>%1はオンです：停止した位置から配信を続けます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>このイベントはもうファイルにありません</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>このイベントはもうジャーナルにありません</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>An export is under way: choose the language again when it has ended.</source>
        <translation>エクスポート中です：終了してから、もう一度言語を選んでください。</translation>
    </message>
    <message>
        <source>Standard input can be read only once: close its tab, then choose the language.</source>
        <translation>標準入力は一度しか読み取れません：そのタブを閉じてから、言語を選んでください。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>受信(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Events as NDJSON</source>
        <translation>イベントをNDJSONでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause the View</source>
        <translation>表示を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest</source>
        <translation>最新に追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect or Disconnect</source>
        <translation>接続または切断(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry Connection Now</source>
        <translation>今すぐ再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Event &amp;Details</source>
        <translation>イベントの詳細(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;stinations</source>
        <translation>転送先(&amp;S)</translation>
    </message>
    <message>
        <source>Details &amp;Beside the Table</source>
        <translation>詳細をテーブルの横に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Reset &amp;Columns</source>
        <translation>列をリセット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back to the Events</source>
        <translation>イベントに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>ダーク(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>表示密度(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>コンパクト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About Grantex Monitor</source>
        <translation>Grantex Monitorについて(&amp;A)</translation>
    </message>
    <message>
        <source>Configuration read again: nothing changed</source>
        <translation>構成を読み直しました：変更はありません</translation>
    </message>
    <message>
        <source>Forwarding is done by another program</source>
        <translation>転送は別のプログラムが行っています</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1（pid %2）</translation>
    </message>
    <message>
        <source>Forwarding is done by %1</source>
        <translation>転送は%1が行っています</translation>
    </message>
    <message>
        <source>Nobody receives or forwards events now</source>
        <translation>現在、イベントを受信・転送するプログラムがありません</translation>
    </message>
    <message>
        <source>No program owns this journal: nobody receives or forwards events now.</source>
        <translation>このジャーナルを所有するプログラムがありません：イベントは受信も転送もされていません。</translation>
    </message>
    <message>
        <source>%1 has ended: nobody receives or forwards events now.</source>
        <translation>%1が終了しました：現在、イベントは受信も転送もされていません。</translation>
    </message>
    <message>
        <source>The configuration was not taken over: %1</source>
        <translation>構成は反映されませんでした：%1</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>開いているファイルはありません</translation>
    </message>
    <message>
        <source>Open files with Ctrl+O, or drop them here.</source>
        <translation>Ctrl+Oでファイルを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>No program receives events into this journal.</source>
        <translation>このジャーナルにイベントを受信しているプログラムはありません。</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add Destination…</source>
        <translation>転送先を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>配信不能</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s)</source>
        <translation>
            <numerusform>配信不能イベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;lerts</source>
        <translation>アラート(&amp;L)</translation>
    </message>
    <message>
        <source>Alert Rules…</source>
        <translation>アラートのルール…</translation>
    </message>
    <message>
        <source>Reloa&amp;d Configuration</source>
        <translation>構成を読み直す(&amp;D)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>転送先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln行を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>This destination is no longer there.</source>
        <translation>この転送先はもうありません。</translation>
    </message>
    <message>
        <source>%1 is off: what comes is kept for it as long as the journal keeps events.</source>
        <translation>%1はオフです：届いたイベントは、ジャーナルの保持期間中は取っておきます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) wait again</source>
        <translation>
            <numerusform>配信不能イベント%Ln件は再び待機中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) discarded</source>
        <translation>
            <numerusform>配信不能イベント%Ln件を破棄しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::MapEditor</name>
    <message>
        <source>stored</source>
        <translation>保管済み</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>値の保管場所</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>テキストとして</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>変数から</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>この実行のみ</translation>
    </message>
</context>
<context>
    <name>grantex::MarkBook</name>
    <message>
        <source>The file of pins and notes cannot be read; it was set aside as %1.</source>
        <translation>ピン留めとメモのファイルを読み取れないため、%1として退避しました。</translation>
    </message>
    <message>
        <source>Pins and notes cannot be kept: %1</source>
        <translation>ピン留めとメモを保存できません：%1</translation>
    </message>
</context>
<context>
    <name>grantex::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>grantex::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>イベントへのメモ</translation>
    </message>
    <message>
        <source>What is worth remembering about this event?</source>
        <translation>このイベントについて覚えておくことは？</translation>
    </message>
</context>
<context>
    <name>grantex::NotificationsPage</name>
    <message>
        <source>Show nothing</source>
        <translation>何も表示しない</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>通知しない(&amp;D)</translation>
    </message>
    <message>
        <source>Alerts are still listed behind the bell.</source>
        <translation>アラートはベルの一覧には引き続き表示されます。</translation>
    </message>
    <message>
        <source>Let the desktop play one</source>
        <translation>デスクトップの通知音を鳴らす</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>サウンド(&amp;S)</translation>
    </message>
    <message>
        <source>Show an icon there</source>
        <translation>アイコンを表示</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>通知領域(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window then hides it: events are still received and delivered. Quit ends the program.</source>
        <translation>ウィンドウを閉じると隠れるだけになります：イベントの受信と配信は続きます。「終了」でプログラムが終了します。</translation>
    </message>
    <message>
        <source>This desktop has no place for icons now: closing the window ends the program as before.</source>
        <translation>このデスクトップには現在アイコンの表示場所がありません：ウィンドウを閉じると、これまでどおりプログラムが終了します。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Edit the rules…</source>
        <translation>ルールを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What the rules look for; new ones.</source>
        <translation>ルールの検出条件の変更と、新しいルールの追加。</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Minutes until %1 is told again</source>
        <translation>%1を再び通知するまでの分数</translation>
    </message>
    <message>
        <source>again after </source>
        <translation>再通知まで </translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（オフ）</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: open the settings again.</source>
        <translation>その間にルールが変更されました：設定を開き直してください。</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>テスト通知を送信(&amp;N)</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <translation>デスクトップに問い合わせ中…</translation>
    </message>
    <message>
        <source>The desktop has a notification service.</source>
        <translation>デスクトップに通知サービスがあります。</translation>
    </message>
    <message>
        <source>The desktop has no notification service: alerts are shown by the icon in the tray.</source>
        <translation>デスクトップに通知サービスがありません：アラートは通知領域のアイコンで表示します。</translation>
    </message>
    <message>
        <source>⚠ This desktop shows no notifications: it has no notification service (org.freedesktop.Notifications) and no place for icons. Alerts are only listed behind the bell. A program such as dunst or mako shows them.</source>
        <translation>⚠ このデスクトップは通知を表示しません：通知サービス（org.freedesktop.Notifications）もアイコンの表示場所もありません。アラートはベルの一覧にのみ表示されます。dunstやmakoなどのプログラムを使うと表示できます。</translation>
    </message>
    <message>
        <source>Sent: the desktop has not answered yet.</source>
        <translation>送信しました：デスクトップからの応答はまだありません。</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>テスト通知</translation>
    </message>
    <message>
        <source>Alerts look like this.</source>
        <translation>アラートはこのように表示されます。</translation>
    </message>
    <message>
        <source>The desktop has taken the test notification.</source>
        <translation>デスクトップがテスト通知を受け付けました。</translation>
    </message>
    <message>
        <source>The icon in the tray shows it: the desktop&apos;s notification service did not answer.</source>
        <translation>通知領域のアイコンで表示します：デスクトップの通知サービスが応答しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was shown: there is no notification service and no place for icons.</source>
        <translation>何も表示されませんでした：通知サービスもアイコンの表示場所もありません。</translation>
    </message>
    <message>
        <source>Nothing was shown. The desktop says: %1</source>
        <translation>何も表示されませんでした。デスクトップの応答：%1</translation>
    </message>
</context>
<context>
    <name>grantex::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No budgets yet: totals of each currency will stand here.</source>
        <translation>予算はまだありません：通貨ごとの合計がここに表示されます。</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>毎秒のイベント数</translation>
    </message>
    <message>
        <source>What destinations take a second</source>
        <translation>転送先が毎秒受け取る数</translation>
    </message>
    <message>
        <source>No destinations, or nothing delivered yet</source>
        <translation>転送先がないか、まだ何も配信されていません</translation>
    </message>
    <message>
        <source>Budgets by currency</source>
        <translation>通貨別の予算</translation>
    </message>
    <message>
        <source>Delivered to destinations, last five minutes</source>
        <translation>転送先への配信、直近5分</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>種類別のイベント</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近1時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>直近1日</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events by type over time</source>
        <translation>種類別のイベントの推移</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>その他の種類</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>表で表示…</translation>
    </message>
    <message>
        <source>As a table: %1</source>
        <translation>表で表示：%1</translation>
    </message>
</context>
<context>
    <name>grantex::PaletteSources</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Events sent to the destination</source>
        <translation>転送先に送られたイベント</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
</context>
<context>
    <name>grantex::Phrasing</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of a length of time</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1の代理</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2の代理）</translation>
    </message>
</context>
<context>
    <name>grantex::PinModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>grantex::PinStrip</name>
    <message>
        <source>Pinned events and notes</source>
        <translation>ピン留めしたイベントとメモ</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>テーブルに表示(&amp;S)</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>メモを編集(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>一覧から取り除く(&amp;R)</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileColors</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
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
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>新しいプロファイル</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>新規プロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Colour of This Profile…</source>
        <translation>このプロファイルの色(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manage Profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1（このウィンドウ）</translation>
    </message>
    <message>
        <source>The window of %1 cannot be opened: the program does not start.</source>
        <translation>%1のウィンドウを開けません：プログラムが起動しません。</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>このプロファイルの色</translation>
    </message>
    <message>
        <source>The band stands above the window and in every dialog that changes this profile.</source>
        <translation>色の帯は、ウィンドウの上部と、このプロファイルを変更するすべてのダイアログに表示されます。</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileStrip</name>
    <message>
        <source>Profile %1</source>
        <translation>プロファイル%1</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>プロファイル%1、%2</translation>
    </message>
</context>
<context>
    <name>grantex::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1（このウィンドウ）</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1（未設定）</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>プロファイルはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s). </source>
        <translation>
            <numerusform>転送先%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in this window: rename and remove it from the window of another profile.</source>
        <translation>このウィンドウで開いています：名前の変更と削除は、別のプロファイルのウィンドウから行ってください。</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>Its window opens beside this one and asks for the connection. Journal, destinations and filters are its own.</source>
        <translation>このウィンドウの横に専用のウィンドウが開き、接続の入力を求めます。ジャーナル、転送先、フィルターは独自のものになります。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>The copy has the same connection, destinations, rules and filters, and keys of its own. Its destinations are switched off until you switch them on; its journal is empty.</source>
        <translation>複製は接続、転送先、ルール、フィルターが同じで、独自のキーを持ちます。転送先はオンにするまでオフのままで、ジャーナルは空です。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Its journal and its keys go along.</source>
        <translation>ジャーナルとキーも一緒に移ります。</translation>
    </message>
    <message>
        <source>Its filters and its keys in the keychain go; its journal in %1 stays.</source>
        <translation>フィルターとキーチェーンのキーが削除されます。%1のジャーナルは残ります。</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>プロファイル%1を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It was renamed, but its old keys could not be removed from the keychain: %1.</source>
        <translation>名前は変更されましたが、古いキーをキーチェーンから削除できませんでした：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait, </source>
        <translation>
            <numerusform>待機中のイベント%Ln件、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dead letters.</source>
        <translation>
            <numerusform>配信不能イベント%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for its destinations.</source>
        <translation>
            <numerusform>転送先への待機中のイベントが%Ln件残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there. None of them is ever sent.</source>
        <translation>
            <numerusform>配信不能イベントが%Ln件あります。これらは送られなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its journal with about %Ln event(s), its filters and its keys in the keychain go. This cannot be undone.</source>
        <translation>
            <numerusform>約%Ln件のイベントを含むジャーナル、フィルター、キーチェーンのキーが削除されます。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>開いたファイルはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grantex::RepeatFolding</name>
    <message>
        <source>One row for budget.threshold events of the same grant and percentage that follow each other</source>
        <translation>同じ権限付与・同じ割合で連続するbudget.thresholdイベントを1行にまとめます</translation>
    </message>
    <message>
        <source>Fold Repeated T&amp;hresholds</source>
        <translation>繰り返すしきい値を折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Open or Fold the Repeats</source>
        <translation>繰り返しを展開または折りたたむ</translation>
    </message>
</context>
<context>
    <name>grantex::ReplayDialog</name>
    <message>
        <source>&amp;Everything the journal holds</source>
        <translation>ジャーナルにあるものすべて(&amp;E)</translation>
    </message>
    <message>
        <source>Received between these &amp;times</source>
        <translation>受信時刻の範囲(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;number in the journal</source>
        <translation>ジャーナルの番号の範囲(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>再送(&amp;R)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Send events to %1 again</source>
        <translation>%1にイベントを再送</translation>
    </message>
    <message>
        <source>A replay has a place of its own in the journal: it moves nothing of what the destination gets otherwise. What it has already is sent a second time.</source>
        <translation>再送はジャーナル内に独自の位置を持ちます：転送先への通常の配信には影響しません。すでに届いたものは二重に送られます。</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>開始番号</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>終了番号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>every event, or a filter such as type:grant.*</source>
        <translation>すべてのイベント、またはtype:grant.*などのフィルター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>The first time must be before the second.</source>
        <translation>開始時刻は終了時刻より前でなければなりません。</translation>
    </message>
    <message>
        <source>Two numbers are needed, the smaller one first.</source>
        <translation>番号が2つ必要です。小さいほうを先に指定します。</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFilters</name>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Grants and tokens</source>
        <translation>権限付与とトークン</translation>
    </message>
    <message>
        <source>Budget trouble</source>
        <translation>予算の問題</translation>
    </message>
    <message>
        <source>All budget events</source>
        <translation>すべての予算イベント</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Refused by a destination</source>
        <translation>転送先が拒否</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>直近15分</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>保存するフィルターには名前が必要です。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>The filter is too long to be saved.</source>
        <translation>フィルターが長すぎて保存できません。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>この名前のフィルターはすでにあります。</translation>
    </message>
    <message>
        <source>There are too many filters.</source>
        <translation>フィルターが多すぎます。</translation>
    </message>
    <message>
        <source>The filter is empty.</source>
        <translation>フィルターが空です。</translation>
    </message>
    <message>
        <source>%1 holds no saved filters.</source>
        <translation>%1に保存したフィルターがありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The filters are not saved: %1</source>
        <translation>フィルターは保存されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFiltersDialog</name>
    <message>
        <source>Saved filters (*.json);;All files (*)</source>
        <translation>保存したフィルター (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export Filters</source>
        <translation>フィルターをエクスポート</translation>
    </message>
    <message>
        <source>Import Filters</source>
        <translation>フィルターをインポート</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Restore the Shipped Ones</source>
        <translation>付属のフィルターを復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) added</source>
        <translation>
            <numerusform>フィルター%Ln件を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) written</source>
        <translation>
            <numerusform>フィルター%Ln件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>このフィルターでアラート(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>grantex::SavedView</name>
    <message>
        <source>is no filter: %1</source>
        <translation>フィルターではありません：%1</translation>
    </message>
    <message>
        <source>names no column</source>
        <translation>列を指していません</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>0から%1まででなければなりません</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>0より大きい数値でなければなりません</translation>
    </message>
    <message>
        <source>names no colour</source>
        <translation>色を指していません</translation>
    </message>
    <message>
        <source>must name files, unless &quot;live&quot; is true</source>
        <translation>&quot;live&quot;がtrueでない限り、ファイルを指定しなければなりません</translation>
    </message>
    <message>
        <source>The view cannot be opened: %1.</source>
        <translation>ビューを開けません：%1。</translation>
    </message>
    <message>
        <source>This file is too large for a view.</source>
        <translation>このファイルはビューとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This view is damaged: %1 at byte %2.</source>
        <translation>このビューは破損しています：%1（%2バイト目）。</translation>
    </message>
    <message>
        <source>This file is no view.</source>
        <translation>このファイルはビューではありません。</translation>
    </message>
    <message>
        <source>This view was made by a newer version of the program.</source>
        <translation>このビューはプログラムの新しいバージョンで作成されています。</translation>
    </message>
    <message>
        <source>This view is damaged: %1.</source>
        <translation>このビューは破損しています：%1。</translation>
    </message>
</context>
<context>
    <name>grantex::SecretEditor</name>
    <message>
        <source>Show the secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>Forget the stored secret when this is saved</source>
        <translation>保存時に、保管済みのシークレットを消去する</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>消去：%1</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>保管場所：%1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>変数から</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>この実行のみ</translation>
    </message>
    <message>
        <source>Stored – type here to replace it</source>
        <translation>保管済み – 置き換えるには入力</translation>
    </message>
    <message>
        <source>Kept for this run – type here to replace it</source>
        <translation>この実行中のみ保持 – 置き換えるには入力</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>環境変数の名前</translation>
    </message>
    <message>
        <source>Path of the file that holds it</source>
        <translation>シークレットを含むファイルのパス</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>シークレットを隠す</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesChart</name>
    <message>
        <source>%1 %2 in all</source>
        <translation>合計%1%2</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesTable</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>まだ数値がありません</translation>
    </message>
    <message>
        <source>They come with the first events.</source>
        <translation>最初のイベントとともに表示されます。</translation>
    </message>
</context>
<context>
    <name>grantex::SessionTabs</name>
    <message>
        <source>Live events and opened files</source>
        <translation>ライブのイベントと開いたファイル</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>The events of this window&apos;s stream</source>
        <translation>このウィンドウのストリームのイベント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are open: close one first.</source>
        <translation>
            <numerusform>%Ln個のファイルを開いています：先に1つ閉じてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>grantex::SettingsForm</name>
    <message>
        <source>Saved and in effect.</source>
        <translation>保存し、反映しました。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>変更されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupController</name>
    <message>
        <source>Another program owns this journal: its configuration is changed there</source>
        <translation>別のプログラムがこのジャーナルを所有しています：構成はそちらで変更します</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Let %1 start from now?</source>
        <translation>%1を今から開始しますか？</translation>
    </message>
    <message>
        <source>Start from now</source>
        <translation>今から開始</translation>
    </message>
    <message>
        <source>The replay %1 has begun</source>
        <translation>再送%1を開始しました</translation>
    </message>
    <message>
        <source>Its settings and its keys in the keychain go.</source>
        <translation>設定と、キーチェーンのキーが削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for it.</source>
        <translation>
            <numerusform>待機中のイベントが%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there.</source>
        <translation>
            <numerusform>配信不能イベントが%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, shown as removed, until you discard them.</source>
        <translation>これらは、破棄するまで削除済みとして保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</source>
        <translation>
            <numerusform>待機中のイベント%Ln件は送られず、破棄として数えます。この操作は元に戻せませんが、再送で改めて送ることはできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no configuration here. File ▸ Profiles ▸ New Profile… begins one</source>
        <translation>ここには設定がありません。「ファイル」▸「プロファイル」▸「新規プロファイル…」で作成できます</translation>
    </message>
    <message>
        <source>Demo: what is set up here ends with it</source>
        <translation>デモ：ここでの設定はデモの終了とともに消えます</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 It is tried again at the next start.</source>
        <translation>使われなくなったキーをキーチェーンから削除できませんでした：%1 次の起動時に再試行します。</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 Delete %2 there yourself.</source>
        <translation>使われなくなったキーをキーチェーンから削除できませんでした：%1 %2を手動で削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that nothing uses are still in the keychain</source>
        <translation>
            <numerusform>使われていないキーが%Ln個キーチェーンに残っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SetupDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテストしています…</translation>
    </message>
    <message>
        <source>The secret was not stored. %1</source>
        <translation>シークレットは保管されませんでした。%1</translation>
    </message>
    <message>
        <source>Choose another place beside the secret: a variable, a file, or this run only. Or install and start gnome-keyring or KWallet. It is never written in plain text.</source>
        <translation>シークレットの横で別の場所を選んでください：変数、ファイル、またはこの実行のみ。またはgnome-keyringかKWalletをインストールして起動してください。平文で書き込まれることはありません。</translation>
    </message>
    <message>
        <source>%1 Or choose another place beside the secret: a variable, a file, or this run only. It is never written in plain text.</source>
        <translation>%1またはシークレットの横で別の場所を選んでください：変数、ファイル、またはこの実行のみ。平文で書き込まれることはありません。</translation>
    </message>
</context>
<context>
    <name>grantex::SetupImportDialog</name>
    <message>
        <source>Import set-up</source>
        <translation>セットアップをインポート</translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>追加される内容</translation>
    </message>
    <message>
        <source>Destinations are added switched off: look at each, then switch it on. A secret that you leave out can be entered later.</source>
        <translation>転送先はオフの状態で追加されます：それぞれ確認してからオンにしてください。省略したシークレットは後で入力できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>%1への接続</translation>
    </message>
    <message>
        <source>It would take the place of the connection there is.</source>
        <translation>現在の接続を置き換えます。</translation>
    </message>
    <message>
        <source>Nothing: the set-up is empty.</source>
        <translation>なし：セットアップは空です。</translation>
    </message>
    <message>
        <source>Left out of the set-up, as they are named like secrets: %1</source>
        <translation>秘密情報のような名前のため、セットアップから省かれたもの：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupTransfer</name>
    <message>
        <source>Set-ups (*.json);;All files (*)</source>
        <translation>セットアップ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export set-up</source>
        <translation>セットアップをエクスポート</translation>
    </message>
    <message>
        <source>Import set-up</source>
        <translation>セットアップをインポート</translation>
    </message>
    <message>
        <source>&amp;Export Set-up…</source>
        <translation>セットアップをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import Set-up…</source>
        <translation>セットアップをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>The set-up was not written: %1</source>
        <translation>セットアップは書き込まれませんでした：%1</translation>
    </message>
    <message>
        <source>The set-up was exported without its secrets</source>
        <translation>シークレットを除いてセットアップをエクスポートしました</translation>
    </message>
    <message>
        <source>The set-up was exported. Named like secrets, these were left out: %1</source>
        <translation>セットアップをエクスポートしました。秘密情報のような名前のため、次のものは省かれました：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>操作を選んでください</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Taking it over leaves that without.</source>
        <translation>%1は「%2」で使われています。引き継ぐと、「%2」のキーはなくなります。</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutList</name>
    <message>
        <source>Follow the newest events</source>
        <translation>最新のイベントに追従</translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation>最古のイベントに移動</translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation>1画面分スクロール。追従は停止します</translation>
    </message>
    <message>
        <source>Select the event above</source>
        <translation>上のイベントを選択</translation>
    </message>
    <message>
        <source>Select the event below</source>
        <translation>下のイベントを選択</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>テーブル内</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>grantex::SourceWords</name>
    <message>
        <source>trying again now</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>次の試行は%1後</translation>
    </message>
    <message>
        <source>nothing heard for %1</source>
        <translation>%1の間受信なし</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>イベントは届きしだい、ここに表示されます。</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Press Connect to receive events.</source>
        <translation>イベントを受信するには「接続」を押してください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>waiting for the first byte…</source>
        <translation>最初のバイトを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the first byte: the service may take up to 30 seconds.</source>
        <translation>最初のバイトを待っています：サービスの応答には最大30秒かかることがあります。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>認証情報を拒否</translation>
    </message>
    <message>
        <source>Grantex refuses the API key. Put a valid one in place.</source>
        <translation>GrantexがAPIキーを拒否しました。有効なキーを設定してください。</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>最後まで読み取り済み</translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation>ファイルにイベントがありません。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>ソースなし</translation>
    </message>
    <message>
        <source>The configuration names no source of events.</source>
        <translation>構成にイベントのソースがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>接続%1/%2</translation>
    </message>
    <message>
        <source>Paused: no key</source>
        <translation>一時停止中：キーなし</translation>
    </message>
</context>
<context>
    <name>grantex::StartEditor</name>
    <message>
        <source>From now on</source>
        <translation>今から</translation>
    </message>
    <message>
        <source>From the oldest event held</source>
        <translation>保持している最古のイベントから</translation>
    </message>
    <message>
        <source>From a time</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>開始時刻</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsFeature</name>
    <message>
        <source>Top Values</source>
        <translation>上位の値</translation>
    </message>
    <message>
        <source>Close the top values</source>
        <translation>上位の値を閉じる</translation>
    </message>
    <message>
        <source>Close (F11)</source>
        <translation>閉じる（F11）</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>この値はフィルターには大きすぎます。</translation>
    </message>
    <message>
        <source>Top &amp;Values</source>
        <translation>上位の値(&amp;V)</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsView</name>
    <message>
        <source>Name a field, for example data.pct</source>
        <translation>フィールドを指定してください。例：data.pct</translation>
    </message>
    <message>
        <source>Values of this field are not counted; type, agent, principal, grant, scope and paths like data.pct are</source>
        <translation>このフィールドの値は集計できません。集計できるのはtype、agent、principal、grant、scopeと、data.pctのようなパスです</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>上位の値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>The field whose values are counted: choose one, or type a path like data.pct</source>
        <translation>値を集計するフィールド：選択するか、data.pctのようなパスを入力します</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>No events to count</source>
        <translation>集計するイベントがありません</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>集計する値がありません</translation>
    </message>
    <message>
        <source>The filter shows no event.</source>
        <translation>フィルターに一致するイベントがありません。</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>フィルターに含める(&amp;I)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>E&amp;xclude from the Filter</source>
        <translation>フィルターから除外(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Replace the Filter</source>
        <translation>フィルターを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>イベント：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>値の種類：%Ln超</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>値の種類：%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message>
        <source>Events a second, and the busiest second so far</source>
        <translation>毎秒のイベント数と、これまでで最も多かった1秒の数</translation>
    </message>
    <message>
        <source>Events this window can show</source>
        <translation>このウィンドウに表示できるイベント</translation>
    </message>
    <message>
        <source>Events lost between connection and journal (slow or full disk)</source>
        <translation>接続とジャーナルの間で失われたイベント（ディスクが遅いか満杯）</translation>
    </message>
    <message>
        <source>Times without a connection; events in them are not recoverable</source>
        <translation>接続のない時間。その間のイベントは復元できません</translation>
    </message>
    <message>
        <source>Events that came with a known id but other bytes; both are kept</source>
        <translation>既知のIDで内容のバイトが異なるイベント。両方とも保持します</translation>
    </message>
    <message>
        <source>Size of the journal on disk</source>
        <translation>ディスク上のジャーナルのサイズ</translation>
    </message>
    <message>
        <source>Destinations hold events back; at this rate they fill the journal up to journal.maxSizeMiB</source>
        <translation>転送先がイベントを滞留させています。この速度ではジャーナルがjournal.maxSizeMiBに達します</translation>
    </message>
    <message>
        <source>%1 ev/s (peak %2)</source>
        <translation>%1件/秒（最大%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>欠落%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: no events are taken</source>
        <translation>ジャーナル満杯：イベントを受け付けません</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>%1後に満杯</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>保持%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>破棄%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: the oldest events are dropped</source>
        <translation>ジャーナル満杯：最も古いイベントを破棄します</translation>
    </message>
</context>
<context>
    <name>grantex::StepModel</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>情報源</translation>
    </message>
</context>
<context>
    <name>grantex::StoryModel</name>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>budget exhausted</source>
        <translation>予算の使い切り</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>revoked with its parent</source>
        <translation>親とともに取り消し済み</translation>
    </message>
    <message>
        <source>Budget: %1%2 left</source>
        <translation>予算：残り%1%2</translation>
    </message>
    <message>
        <source>Budget: %1 of %2%3 left</source>
        <translation>予算：%2%3のうち残り%1</translation>
    </message>
    <message>
        <source>Delegated from %1</source>
        <translation>%1から委任</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told</source>
        <translation>
            <numerusform>通知された変化%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant %1, %2, %3</source>
        <translation>権限付与%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message>
        <source>Security key registered</source>
        <translation>セキュリティキーの登録</translation>
    </message>
    <message>
        <source>Signed in with a security key</source>
        <translation>セキュリティキーでサインイン</translation>
    </message>
    <message>
        <source>Verifiable credential issued</source>
        <translation>検証可能な資格情報の発行</translation>
    </message>
    <message>
        <source>Selective-disclosure credential issued</source>
        <translation>選択的開示の資格情報の発行</translation>
    </message>
    <message>
        <source>Selective-disclosure credential presented</source>
        <translation>選択的開示の資格情報の提示</translation>
    </message>
    <message>
        <source>Agent passport issued</source>
        <translation>エージェントパスポートの発行</translation>
    </message>
    <message>
        <source>Agent passport revoked</source>
        <translation>エージェントパスポートの取り消し</translation>
    </message>
    <message>
        <source>Passport exchanged for a token</source>
        <translation>パスポートをトークンに交換</translation>
    </message>
    <message>
        <source>Signed in through SSO</source>
        <translation>SSOでサインイン</translation>
    </message>
    <message>
        <source>SSO connection created</source>
        <translation>SSO接続の作成</translation>
    </message>
    <message>
        <source>SSO connection changed</source>
        <translation>SSO接続の変更</translation>
    </message>
    <message>
        <source>SSO connection deleted</source>
        <translation>SSO接続の削除</translation>
    </message>
    <message>
        <source>Credential stored in the vault</source>
        <translation>認証情報を保管庫に保管</translation>
    </message>
    <message>
        <source>Credential deleted from the vault</source>
        <translation>認証情報を保管庫から削除</translation>
    </message>
    <message>
        <source>Credential taken from the vault</source>
        <translation>認証情報を保管庫から取り出し</translation>
    </message>
    <message>
        <source>Consent bundle created</source>
        <translation>同意バンドルの作成</translation>
    </message>
    <message>
        <source>Consent bundle synchronised</source>
        <translation>同意バンドルの同期</translation>
    </message>
    <message>
        <source>Consent bundle revoked</source>
        <translation>同意バンドルの取り消し</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>同意の付与</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>Grievance filed</source>
        <translation>苦情の申し立て</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>個人データの消去</translation>
    </message>
    <message>
        <source>Grant made</source>
        <translation>権限付与の作成</translation>
    </message>
    <message>
        <source>Granted %1</source>
        <translation>%1を付与</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <translation>権限付与の取り消し</translation>
    </message>
    <message>
        <source>Grant revoked by the %1</source>
        <translation>%1による権限付与の取り消し</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>トークンの発行</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1用トークン</translation>
    </message>
    <message>
        <source>Budget threshold crossed</source>
        <translation>予算のしきい値を超過</translation>
    </message>
    <message>
        <source>%1 % of the budget used</source>
        <translation>予算の%1%を使用</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>予算の使い切り</translation>
    </message>
    <message>
        <source>Grants revoked after an anomaly</source>
        <translation>異常による権限付与の取り消し</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation>
            <numerusform>異常により権限付与%n件を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>%1 · delegated from %2</source>
        <translation>%1 · %2から委任</translation>
    </message>
    <message>
        <source>%1, with every grant delegated from it</source>
        <translation>%1、そこから委任されたすべての権限付与を含む</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り%2</translation>
    </message>
    <message>
        <source>%1, %2 left of %3</source>
        <translation>%1、%3のうち残り%2</translation>
    </message>
    <message>
        <source>Budget exhausted, all of %1 spent</source>
        <translation>予算の使い切り、%1をすべて支出</translation>
    </message>
</context>
<context>
    <name>grantex::SwitchEditor</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>grantex::TestSteps</name>
    <message>
        <source>Name found</source>
        <translation>名前の解決</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>接続の確立</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>暗号化と証明書</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>後始末</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>テストイベント</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>ログ受付</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Program found</source>
        <translation>プログラムの確認</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>プログラムの起動</translation>
    </message>
    <message>
        <source>Program waits for events</source>
        <translation>プログラムのイベント待機</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>プログラムの終了</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失敗</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法：%1</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>イベントストリーム</translation>
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
        <translation>現在から</translation>
    </message>
    <message>
        <source>to selected</source>
        <translation>選択行から</translation>
    </message>
    <message>
        <source>to previous</source>
        <translation>前の行から</translation>
    </message>
</context>
<context>
    <name>grantex::TimeZoneBox</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>デスクトップに合わせる（%1）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>A place, such as Tokyo</source>
        <translation>地名（例：Tokyo）</translation>
    </message>
</context>
<context>
    <name>grantex::Timeline</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Back to the newest events (End)</source>
        <translation>最新のイベントに戻る（End）</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>時間範囲を解除</translation>
    </message>
    <message>
        <source>Clear the time range (Esc)</source>
        <translation>時間範囲を解除（Esc）</translation>
    </message>
    <message>
        <source>selecting %1</source>
        <translation>%1を選択中</translation>
    </message>
    <message>
        <source>only %1 is shown in the table</source>
        <translation>テーブルには%1だけを表示</translation>
    </message>
    <message>
        <source>cursor at %1</source>
        <translation>カーソル：%1</translation>
    </message>
    <message>
        <source>Show This Time in the &amp;Table</source>
        <translation>この時刻をテーブルに表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Only Events of This Bar</source>
        <translation>この棒のイベントだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the Range</source>
        <translation>範囲を拡大表示(&amp;Z)</translation>
    </message>
    <message>
        <source>C&amp;lear the Range</source>
        <translation>範囲を解除(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest, Live</source>
        <translation>最新に移動、ライブ(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest</source>
        <translation>最新に移動(&amp;N)</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>この時間にイベントはありません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>most events, length of time</comment>
        <translation>%2あたり%1</translation>
    </message>
    <message>
        <source>◂ Earlier events: Home, or 0 for all</source>
        <translation>◂ 以前のイベント：Home、すべて表示は0</translation>
    </message>
    <message>
        <source>Later events: End, or 0 for all ▸</source>
        <translation>以降のイベント：End、すべて表示は0 ▸</translation>
    </message>
    <message>
        <source>As a Ta&amp;ble…</source>
        <translation>表で表示(&amp;B)…</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>時点のピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>この時点をピン留め(&amp;P)</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Timeline as a Table…</source>
        <translation>タイムラインを表で表示…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>時間ごとのイベント</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineWords</name>
    <message>
        <source>no events</source>
        <translation>イベントなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 match</source>
        <translation>%1、一致%2件</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>権限付与</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more gap(s)</source>
        <translation>
            <numerusform>ほかの欠落%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>most, %1, in %2</source>
        <translation>最多は%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>欠落%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TotalsCard</name>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Currency unknown</source>
        <translation>通貨不明</translation>
    </message>
    <message>
        <source>%1: %2 allocated, %3 spent, %4 remaining</source>
        <translation>%1：割り当て%2、支出%3、残り%4</translation>
    </message>
    <message>
        <source>, %1 left when grants ended</source>
        <translation>、権限付与の終了時の残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) of unknown size not counted</source>
        <translation>
            <numerusform>金額不明の予算%Ln件は含みません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>%2のうち%1を支出</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>予算%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TransactionModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>取引</translation>
    </message>
</context>
<context>
    <name>grantex::TrayFeature</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s) paused</source>
        <translation>
            <numerusform>一時停止中の転送先%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deliveries wait</source>
        <translation>配信待ち%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>新しいアラート%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Grantex Monitor goes on</source>
        <translation>Grantex Monitorは動作を続けています</translation>
    </message>
    <message>
        <source>Events are still received and delivered. The icon brings the window back; Quit in its menu ends the program.</source>
        <translation>イベントの受信と配信は続いています。アイコンでウィンドウを再び表示できます。アイコンのメニューの「終了」でプログラムが終了します。</translation>
    </message>
</context>
<context>
    <name>grantex::TrayIcon</name>
    <message>
        <source>&amp;Show the Window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit Grantex Monitor</source>
        <translation>Grantex Monitorを終了(&amp;Q)</translation>
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
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose known ones: %1</source>
        <translation>既知のものから選択：%1</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it.</source>
        <translation>%1は既知の種類ではありません：何も届かない可能性があります。</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it. Did you mean %2?</source>
        <translation>%1は既知の種類ではありません：何も届かない可能性があります。%2ではありませんか？</translation>
    </message>
</context>
<context>
    <name>grantex::ValueActions</name>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>フィルターに含める(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>フィルターで除外(&amp;X)</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>これらだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show All &amp;but These</source>
        <translation>これら以外をすべて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Add as a Co&amp;lumn</source>
        <translation>列として追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Value as &amp;JSON</source>
        <translation>値をJSONでコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as Fil&amp;ter</source>
        <translation>フィルターとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curlコマンドでコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;grantex Command</source>
        <translation>grantexコマンドでコピー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>この権限付与を追跡(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow This Agent</source>
        <translation>このエージェントを追跡(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow This Principal</source>
        <translation>この委任者を追跡(&amp;F)</translation>
    </message>
</context>
<context>
    <name>grantex::ValueModel</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>（空のテキスト）</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln other value(s)</source>
        <translation>
            <numerusform>ほかに%Ln種類を超える値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>ほか%Ln種類の値</numerusform>
        </translation>
    </message>
    <message>
        <source>(events without it)</source>
        <translation>（値のないイベント）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s), %2</source>
        <comment>value, its events, their share</comment>
        <translation>
            <numerusform>%1、イベント%Ln件、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewFiles</name>
    <message>
        <source>Views (*.gxview);;All files (*)</source>
        <translation>ビュー (*.gxview);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save &amp;View As…</source>
        <translation>名前を付けてビューを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 cannot be opened again: export these events first, and open the file.</source>
        <translation>%1は開き直せません：先にこれらのイベントをエクスポートし、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>名前を付けてビューを保存</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>The view cannot be written: %1</source>
        <translation>ビューを書き込めません：%1</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <translation>ビューを%1として保存しました</translation>
    </message>
    <message>
        <source>This view is of live events, and this window shows files alone. Start the program without files to open it.</source>
        <translation>このビューはライブのイベント用ですが、このウィンドウはファイルだけを表示しています。開くには、ファイルを指定せずにプログラムを起動してください。</translation>
    </message>
    <message>
        <source>Open a View</source>
        <translation>ビューを開く</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>色のルール</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) and note(s) of the view belong to events that are not here</source>
        <translation>
            <numerusform>ビューのピン留めとメモ%Ln件は、ここにないイベントのものです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewObject</name>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>trueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>has too many entries: %1 are allowed</source>
        <translation>項目が多すぎます：最大%1個です</translation>
    </message>
</context>
<context>
    <name>grantex::WaitWindow</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>プログラムを終了</translation>
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
        <translation>権限付与に基づくエージェントの動作を監視します</translation>
    </message>
    <message>
        <source>Events appear live, stay in a journal on this machine, and go to every destination you switch on.</source>
        <translation>イベントはライブで表示され、このマシンのジャーナルに残り、オンにしたすべての転送先に送られます。</translation>
    </message>
    <message>
        <source>Connect to Grantex</source>
        <translation>Grantexに接続</translation>
    </message>
    <message>
        <source>You need the address of the service and an API key. The key goes to the keychain.</source>
        <translation>サービスのアドレスとAPIキーが必要です。キーはキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Look into events that were exported or captured before: NDJSON, JSON, or a recorded stream.</source>
        <translation>以前にエクスポートまたは記録したイベントを調べます：NDJSON、JSON、または記録したストリーム。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>A simulated service on this machine. Nothing leaves it, and nothing is kept.</source>
        <translation>このマシン上の模擬サービスです。外部には何も送らず、何も残しません。</translation>
    </message>
    <message>
        <source>The profile %1 is not set up yet. %2</source>
        <translation>プロファイル%1はまだ設定されていません。%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open events</source>
        <translation>イベントを開く</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.jsonl *.json *.sse *.gz);;All files (*)</source>
        <translation>イベント (*.ndjson *.jsonl *.json *.sse *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor cannot start with this configuration.</source>
        <translation>Grantex Monitorをこの構成で起動できません。</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>デモを開く</translation>
    </message>
</context>
<context>
    <name>wait</name>
    <message>
        <source>Opening the journal…</source>
        <translation>ジャーナルを開いています…</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>ジャーナルが破損しています</translation>
    </message>
    <message>
        <source>What can be read is being taken out of it: %1 of about %2. The damaged file is kept. Quitting loses nothing: the next start goes on.</source>
        <translation>読み取れるものを復旧しています：約%2のうち%1。破損したファイルは残してあります。終了しても失われるものはありません：次の起動時に続行します。</translation>
    </message>
</context>
</TS>
