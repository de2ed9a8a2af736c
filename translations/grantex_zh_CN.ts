<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FileSession</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1: cannot be written: %2.</source>
        <extracomment>base</extracomment>
        <translation>%1：无法写入：%2。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <extracomment>alerts</extracomment>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>A rule without a filter would tell of every event.</source>
        <extracomment>alerts</extracomment>
        <translation>没有筛选器的规则会对每个事件发出告警。</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <extracomment>alerts</extracomment>
        <translation>异常</translation>
    </message>
    <message>
        <source>Budget at 80 %</source>
        <extracomment>alerts</extracomment>
        <translation>预算已用 80%</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <extracomment>alerts</extracomment>
        <translation>预算已用尽</translation>
    </message>
    <message>
        <source>Destination paused</source>
        <extracomment>alerts</extracomment>
        <translation>目标已暂停</translation>
    </message>
    <message>
        <source>Gap longer than a minute</source>
        <extracomment>alerts</extracomment>
        <translation>缺口超过一分钟</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <extracomment>alerts</extracomment>
        <translation>授权已撤销</translation>
    </message>
    <message>
        <source>Journal nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>日志库即将写满</translation>
    </message>
    <message>
        <source>Mend the file, or remove it for the rules that come with the program.</source>
        <extracomment>alerts</extracomment>
        <translation>修复该文件，或将其删除以使用程序自带的规则。</translation>
    </message>
    <message>
        <source>Write a filter.</source>
        <extracomment>alerts</extracomment>
        <translation>填写筛选器。</translation>
    </message>
    <message>
        <source>cannot be read, or is larger than any list of rules</source>
        <extracomment>alerts</extracomment>
        <translation>无法读取，或大于规则列表的上限</translation>
    </message>
    <message>
        <source>is no JSON object with a list &quot;rules&quot;</source>
        <extracomment>alerts</extracomment>
        <translation>不是包含列表 &quot;rules&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>alerts</extracomment>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <extracomment>alerts</extracomment>
        <translation>%1 已暂停：%2</translation>
    </message>
    <message>
        <source>No connection for %1: events in this time are not recoverable</source>
        <extracomment>alerts</extracomment>
        <translation>连接中断 %1：这段时间内的事件无法恢复</translation>
    </message>
    <message>
        <source>No connection for more than a minute: what is sent meanwhile is lost</source>
        <extracomment>alerts</extracomment>
        <translation>连接中断超过一分钟：此间发送的事件会丢失</translation>
    </message>
    <message>
        <source>The journal is full: new events are not taken</source>
        <extracomment>alerts</extracomment>
        <translation>日志库已满：不再接收新事件</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate</source>
        <extracomment>alerts</extracomment>
        <translation>按当前速率，日志库将在 %1后写满</translation>
    </message>
    <message>
        <source>Every event is refused alike. The last answer: %1</source>
        <extracomment>delivery</extracomment>
        <translation>所有事件都因同样原因被拒绝。最近的应答：%1</translation>
    </message>
    <message>
        <source>Nothing was given up. Check address, format and permissions of this destination, then retry.</source>
        <extracomment>delivery</extracomment>
        <translation>未放弃任何事件。检查此目标的地址、格式和权限，然后重试。</translation>
    </message>
    <message>
        <source>The event takes %1 bytes; %2 accepts at most %3.</source>
        <extracomment>delivery</extracomment>
        <translation>该事件占 %1 字节；%2 最多接受 %3。</translation>
    </message>
    <message>
        <source>too large</source>
        <extracomment>delivery</extracomment>
        <translation>过大</translation>
    </message>
    <message>
        <source>Google BigQuery</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>Google BigQuery</translation>
    </message>
    <message>
        <source>An answer without words.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>应答没有说明。</translation>
    </message>
    <message>
        <source>An organization&apos;s policy (VPC Service Controls) forbids this; ask its owner.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>组织策略（VPC Service Controls）禁止此操作；请联系其所有者。</translation>
    </message>
    <message>
        <source>Check `credentials`: the key may be revoked, or the login too old (`gcloud auth application-default login`).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>检查 `credentials`：密钥可能已被撤销，或登录已过期（`gcloud auth application-default login`）。</translation>
    </message>
    <message>
        <source>Check `projectId`, `datasetId`, `tableId` and `endpoint`: no BigQuery answers there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>检查 `projectId`、`datasetId`、`tableId` 和 `endpoint`：该处没有 BigQuery 应答。</translation>
    </message>
    <message>
        <source>Check the quota project: `gcloud auth application-default set-quota-project PROJECT`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>检查配额项目：`gcloud auth application-default set-quota-project PROJECT`。</translation>
    </message>
    <message>
        <source>Enable billing for the project: streaming is not part of the free tier and the sandbox.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>为项目启用结算：免费层级和沙盒不包含流式写入。</translation>
    </message>
    <message>
        <source>Enable the BigQuery API for the project in the Google Cloud console.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>在 Google Cloud 控制台中为项目启用 BigQuery API。</translation>
    </message>
    <message>
        <source>Grant the account roles/bigquery.dataEditor on the dataset or the table (bigquery.tables.updateData).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>为该账号授予数据集或表的 roles/bigquery.dataEditor 角色（bigquery.tables.updateData）。</translation>
    </message>
    <message>
        <source>The answer speaks of a row that was not sent.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>应答提到了未发送的行。</translation>
    </message>
    <message>
        <source>The list of refused rows is too long to be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>被拒绝的行的列表过长，无法读取。</translation>
    </message>
    <message>
        <source>The table was just created; it takes BigQuery up to two minutes to accept rows for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表刚刚创建；BigQuery 最多需要两分钟才能接受其行。</translation>
    </message>
    <message>
        <source>an error without words</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>没有说明的错误</translation>
    </message>
    <message>
        <source>missing required field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>缺少必填字段</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>没有该字段</translation>
    </message>
    <message>
        <source>%1This cannot be mended by adding columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1添加列无法解决此问题。</translation>
    </message>
    <message>
        <source>Add the missing columns; `grantex-forwarder --check` tells the statement. The table as it should be: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>添加缺少的列；`grantex-forwarder --check` 会给出语句。表应为：%1</translation>
    </message>
    <message>
        <source>Add them: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>添加它们：%1</translation>
    </message>
    <message>
        <source>Check `endpoint`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>检查 `endpoint`。</translation>
    </message>
    <message>
        <source>Create the dataset: %1 Or correct `projectId` and `datasetId`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>创建数据集：%1 或更正 `projectId` 和 `datasetId`。</translation>
    </message>
    <message>
        <source>Create the table: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>创建表：%1</translation>
    </message>
    <message>
        <source>Grant it roles/bigquery.dataEditor on the dataset or the table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>为其授予数据集或表的 roles/bigquery.dataEditor 角色。</translation>
    </message>
    <message>
        <source>Its columns were not compared: reading it (bigquery.tables.get) is not allowed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>未比较其列：没有读取权限（bigquery.tables.get）。</translation>
    </message>
    <message>
        <source>Not asked: the table is not there yet, or the endpoint does not know the question.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>未查询：表尚不存在，或端点不支持该查询。</translation>
    </message>
    <message>
        <source>Or run `grantex-forwarder --check --create`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>或运行 `grantex-forwarder --check --create`。</translation>
    </message>
    <message>
        <source>The account may not write rows: bigquery.tables.updateData is missing.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>该账号不能写入行：缺少 bigquery.tables.updateData。</translation>
    </message>
    <message>
        <source>The account may write rows.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>该账号可以写入行。</translation>
    </message>
    <message>
        <source>The credentials are accepted.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>凭据已被接受。</translation>
    </message>
    <message>
        <source>The missing columns were added.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>已添加缺少的列。</translation>
    </message>
    <message>
        <source>The table has the columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表具有这些列。</translation>
    </message>
    <message>
        <source>The table is not there.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表不存在。</translation>
    </message>
    <message>
        <source>The table is there by now.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表现已存在。</translation>
    </message>
    <message>
        <source>The table lacks columns.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表缺少列。</translation>
    </message>
    <message>
        <source>The table was created.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>已创建表。</translation>
    </message>
    <message>
        <source>Use another `tableId` or `schema`. A table that fits: %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>使用其他 `tableId` 或 `schema`。适用的表：%1</translation>
    </message>
    <message>
        <source>What answers is no BigQuery table.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>应答的不是 BigQuery 表。</translation>
    </message>
    <message>
        <source>Accepts rows although the table lacks one of their columns; what belongs there is lost.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>即使表缺少某一列也接受行；该列的内容会丢失。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Content of a service account&apos;s JSON key file or of gcloud&apos;s login file. When it is not set: the file that GOOGLE_APPLICATION_CREDENTIALS names, the login of `gcloud auth application-default login`, the metadata server of the machine, in this order.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>服务账号 JSON 密钥文件或 gcloud 登录文件的内容。未设置时依次使用：GOOGLE_APPLICATION_CREDENTIALS 指定的文件、`gcloud auth application-default login` 的登录、本机的元数据服务器。</translation>
    </message>
    <message>
        <source>Create the table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>创建表</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Deduplicate</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>去重</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>端点</translation>
    </message>
    <message>
        <source>Id of the Google Cloud project the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表所在 Google Cloud 项目的 ID。</translation>
    </message>
    <message>
        <source>Ignore unknown columns</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>忽略未知列</translation>
    </message>
    <message>
        <source>Makes the table when it is not there (bigquery.tables.create), and with --check adds columns that are missing (bigquery.tables.update).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表不存在时创建（bigquery.tables.create），并在使用 --check 时添加缺少的列（bigquery.tables.update）。</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>移除其中一个。</translation>
    </message>
    <message>
        <source>Schema</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>架构</translation>
    </message>
    <message>
        <source>Sends the event&apos;s id as insertId, by which BigQuery drops repeats for about a minute. Switched off, a higher quota of bytes a second holds.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>将事件 ID 作为 insertId 发送，BigQuery 据此在约一分钟内丢弃重复项。关闭后，每秒字节数的配额更高。</translation>
    </message>
    <message>
        <source>Skip invalid rows</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>跳过无效行</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>The dataset the table is in.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表所在的数据集。</translation>
    </message>
    <message>
        <source>The table the rows go to, one an event.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>行写入的表，每个事件一行。</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>使用其他名称。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, not a digit first.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>使用字母、数字和下划线，不能以数字开头。</translation>
    </message>
    <message>
        <source>`credentials` is set, but `authentication` %1 does not use it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>已设置 `credentials`，但 `authentication` 的值 %1 不使用它。</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, a column that events fill.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` 包含 &quot;%1&quot;，该列由事件填写。</translation>
    </message>
    <message>
        <source>`fields` holds &quot;%1&quot;, which is no name of a column.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>`fields` 包含 &quot;%1&quot;，它不是有效的列名。</translation>
    </message>
    <message>
        <source>auto: as `credentials` says; metadata: the metadata server in any case; none: requests go out without a token, as emulators want them.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>auto：依 `credentials` 而定；metadata：始终使用元数据服务器；none：请求不带令牌，适用于模拟器。</translation>
    </message>
    <message>
        <source>must be a project&apos;s id such as my-project-1 (not its display name)</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>必须是项目 ID，例如 my-project-1（不是其显示名称）</translation>
    </message>
    <message>
        <source>must be a table&apos;s name without project and dataset: letters, digits, _ and -</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>必须是不含项目和数据集的表名：字母、数字、_ 和 -</translation>
    </message>
    <message>
        <source>must be scheme://host[:port], without a path</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>必须是 scheme://host[:port]，不含路径</translation>
    </message>
    <message>
        <source>must hold letters, digits and underscores only, and no project: that is `projectId`</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>只能包含字母、数字和下划线，且不含项目：项目由 `projectId` 指定</translation>
    </message>
    <message>
        <source>scheme://host[:port] instead of https://bigquery.googleapis.com: a private endpoint, an emulator. Outside of googleapis.com it stands in for Google&apos;s token address too, and without credentials nothing is sent along.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>以 scheme://host[:port] 代替 https://bigquery.googleapis.com：专用端点、模拟器。若不在 googleapis.com 下，它也会代替 Google 的令牌地址；没有凭据时不随请求发送任何凭据。</translation>
    </message>
    <message>
        <source>simple: event_id, event_type, created_at and data, all STRING; typed: created_at is a TIMESTAMP and data JSON, partitioned by the day of created_at and clustered by event_type.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>simple：event_id、event_type、created_at 和 data 均为 STRING；typed：created_at 为 TIMESTAMP，data 为 JSON，按 created_at 的日期分区并按 event_type 聚簇。</translation>
    </message>
    <message>
        <source>true: the good rows of a request are kept when others are refused; false: they are refused together and sent again without the guilty ones.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>true：请求中有行被拒绝时，保留其中合格的行；false：整体拒绝，去掉有问题的行后重新发送。</translation>
    </message>
    <message>
        <source>%1 is REPEATED and must hold one value.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 是 REPEATED，但应只含一个值。</translation>
    </message>
    <message>
        <source>%1 is REQUIRED and events have no value for it.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 是 REQUIRED，但事件没有对应的值。</translation>
    </message>
    <message>
        <source>%1 is of type %2 and must be %3.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 的类型为 %2，应为 %3。</translation>
    </message>
    <message>
        <source>It is no table but a %1.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>它不是表，而是 %1。</translation>
    </message>
    <message>
        <source>The table is not partitioned by created_at.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>表未按 created_at 分区。</translation>
    </message>
    <message>
        <source>%1 holds a token_uri that is no address.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 中的 token_uri 不是地址。</translation>
    </message>
    <message>
        <source>%1 holds credentials of type %2, which are not supported.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 中的凭据类型 %2 不受支持。</translation>
    </message>
    <message>
        <source>%1 is a login file without client_id, client_secret or refresh_token.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 是缺少 client_id、client_secret 或 refresh_token 的登录文件。</translation>
    </message>
    <message>
        <source>%1 is a service account&apos;s file without client_email or private_key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 是缺少 client_email 或 private_key 的服务账号文件。</translation>
    </message>
    <message>
        <source>%1 is neither the key of a service account nor a login of gcloud.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 既不是服务账号密钥，也不是 gcloud 登录。</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Check GOOGLE_APPLICATION_CREDENTIALS, and who may read the file.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>检查 GOOGLE_APPLICATION_CREDENTIALS 以及谁可以读取该文件。</translation>
    </message>
    <message>
        <source>Create a JSON key for a service account in the Google Cloud console, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>在 Google Cloud 控制台中为服务账号创建 JSON 密钥，或运行 `gcloud auth application-default login`。</translation>
    </message>
    <message>
        <source>Run `gcloud auth application-default login` again.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>重新运行 `gcloud auth application-default login`。</translation>
    </message>
    <message>
        <source>The credentials file %1 cannot be read.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>无法读取凭据文件 %1。</translation>
    </message>
    <message>
        <source>Use the key of a service account, `gcloud auth application-default login` without --impersonate-service-account, or the metadata server.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>使用服务账号密钥、不带 --impersonate-service-account 的 `gcloud auth application-default login`，或元数据服务器。</translation>
    </message>
    <message>
        <source>Create a new JSON key for the service account.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>为服务账号创建新的 JSON 密钥。</translation>
    </message>
    <message>
        <source>The private_key of %1 cannot sign.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 的 private_key 无法签名。</translation>
    </message>
    <message>
        <source>The private_key of %1 is no RSA key in PEM form.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>%1 的 private_key 不是 PEM 格式的 RSA 密钥。</translation>
    </message>
    <message>
        <source>Use the JSON key file as it was downloaded; create a new key when it was changed.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>使用下载时原样的 JSON 密钥文件；若已改动，请创建新密钥。</translation>
    </message>
    <message>
        <source>Check that the service account and its key still exist (IAM, Service Accounts, Keys), or create a new key.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>检查服务账号及其密钥是否仍存在（IAM、服务账号、密钥），或创建新密钥。</translation>
    </message>
    <message>
        <source>Give the machine a service account whose access scopes hold BigQuery (or the whole cloud platform).</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>为机器分配访问范围包含 BigQuery（或整个云平台）的服务账号。</translation>
    </message>
    <message>
        <source>Outside of Google Cloud set `credentials` or GOOGLE_APPLICATION_CREDENTIALS to the JSON key of a service account, or run `gcloud auth application-default login`.</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>在 Google Cloud 之外，将 `credentials` 或 GOOGLE_APPLICATION_CREDENTIALS 设为服务账号的 JSON 密钥，或运行 `gcloud auth application-default login`。</translation>
    </message>
    <message>
        <source>the login of gcloud</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>gcloud 登录</translation>
    </message>
    <message>
        <source>the service account %1</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>服务账号 %1</translation>
    </message>
    <message>
        <source>this machine from the metadata server</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>本机（来自元数据服务器）</translation>
    </message>
    <message>
        <source>No token for %1:</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>没有 %1 的令牌：</translation>
    </message>
    <message>
        <source>an answer without a token</source>
        <extracomment>destinations/bigquery</extracomment>
        <translation>不含令牌的应答</translation>
    </message>
    <message>
        <source>; its last words: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>；其最后输出：%1</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>已结束，退出代码为 %1</translation>
    </message>
    <message>
        <source>was ended by signal %1 (%2)</source>
        <extracomment>destinations/command</extracomment>
        <translation>被信号 %1（%2）终止</translation>
    </message>
    <message>
        <source>%1 can be executed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 可以执行。</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>destinations/command</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>It did not end with its input within graceMs and was sent SIGTERM.</source>
        <extracomment>destinations/command</extracomment>
        <translation>它未在 graceMs 内随输入结束而退出，已向其发送 SIGTERM。</translation>
    </message>
    <message>
        <source>It ends when its input does.</source>
        <extracomment>destinations/command</extracomment>
        <translation>它随输入结束而退出。</translation>
    </message>
    <message>
        <source>It starts.</source>
        <extracomment>destinations/command</extracomment>
        <translation>它可以启动。</translation>
    </message>
    <message>
        <source>It waits for events.</source>
        <extracomment>destinations/command</extracomment>
        <translation>它在等待事件。</translation>
    </message>
    <message>
        <source>Repair what the program complains about, then retry.</source>
        <extracomment>destinations/command</extracomment>
        <translation>修复程序所报告的问题，然后重试。</translation>
    </message>
    <message>
        <source>The program asks for another attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序要求重试。</translation>
    </message>
    <message>
        <source>The program asks to stop for now.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序要求暂时停止。</translation>
    </message>
    <message>
        <source>The program did not answer every event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序未对每个事件作出应答。</translation>
    </message>
    <message>
        <source>The program refused the event.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序拒绝了该事件。</translation>
    </message>
    <message>
        <source>The program says (exit code 78) that its configuration is wrong: correct it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序报告其配置有误（退出代码 78）：请更正。</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>destinations/command</extracomment>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>no answers</source>
        <extracomment>destinations/command</extracomment>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>destinations/command</extracomment>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>destinations/command</extracomment>
        <translation>环境</translation>
    </message>
    <message>
        <source>Grace (ms)</source>
        <extracomment>destinations/command</extracomment>
        <translation>宽限期（毫秒）</translation>
    </message>
    <message>
        <source>Leave id out of redact.</source>
        <extracomment>destinations/command</extracomment>
        <translation>不要在 redact 中列出 id。</translation>
    </message>
    <message>
        <source>The secret for env.%1 contains the character U+0000.</source>
        <extracomment>destinations/command</extracomment>
        <translation>env.%1 的机密包含字符 U+0000。</translation>
    </message>
    <message>
        <source>Time to end by itself after standard input is closed, and again after SIGTERM; then it is killed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>标准输入关闭后自行退出的时限，收到 SIGTERM 后再给同样时限；之后强制终止。</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <extracomment>destinations/command</extracomment>
        <translation>使用字母、数字和 _。</translation>
    </message>
    <message>
        <source>Variables cannot hold it: pass the name of a file instead.</source>
        <extracomment>destinations/command</extracomment>
        <translation>变量无法容纳它：请改为传递文件名。</translation>
    </message>
    <message>
        <source>Where the program runs; relative to the configuration file, whose folder is the default.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序的运行目录；相对于配置文件，默认为其所在文件夹。</translation>
    </message>
    <message>
        <source>Working directory</source>
        <extracomment>destinations/command</extracomment>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Write [&quot;program&quot;, &quot;argument&quot;, …].</source>
        <extracomment>destinations/command</extracomment>
        <translation>写成 [&quot;program&quot;, &quot;argument&quot;, …]。</translation>
    </message>
    <message>
        <source>command names no program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>command 未指定程序。</translation>
    </message>
    <message>
        <source>env has &quot;%1&quot;, which is no name of a variable.</source>
        <extracomment>destinations/command</extracomment>
        <translation>env 包含 &quot;%1&quot;，它不是有效的变量名。</translation>
    </message>
    <message>
        <source>redact takes out id, by which the program answers.</source>
        <extracomment>destinations/command</extracomment>
        <translation>redact 移除了 id，而程序依据它应答。</translation>
    </message>
    <message>
        <source>Run the command by hand as this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>以本程序的用户身份手动运行该命令。</translation>
    </message>
    <message>
        <source>Run the command by hand: it must wait for lines on standard input.</source>
        <extracomment>destinations/command</extracomment>
        <translation>手动运行该命令：它应在标准输入上等待各行。</translation>
    </message>
    <message>
        <source>The program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序%1。</translation>
    </message>
    <message>
        <source>The program %1. It is started again with the next attempt.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序%1。下次尝试时会重新启动它。</translation>
    </message>
    <message>
        <source>The program answered nothing within %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序在 %1内没有任何应答。</translation>
    </message>
    <message>
        <source>The program closed its standard input before it had answered, and stayed.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序未应答就关闭了标准输入，且未退出。</translation>
    </message>
    <message>
        <source>The program was ended before it had answered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序在应答之前被终止。</translation>
    </message>
    <message>
        <source>The program writes lines that are no answers to the events it was given. The last: %1</source>
        <extracomment>destinations/command</extracomment>
        <translation>程序输出的行不是对所给事件的应答。最后一行：%1</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <extracomment>destinations/command</extracomment>
        <translation>测试已终止。</translation>
    </message>
    <message>
        <source>a line that answers nothing</source>
        <extracomment>destinations/command</extracomment>
        <translation>不对应任何事件的行</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>%1 是文件夹，不是程序。</translation>
    </message>
    <message>
        <source>%1 may not be executed by this program&apos;s user.</source>
        <extracomment>destinations/command</extracomment>
        <translation>本程序的用户无权执行 %1。</translation>
    </message>
    <message>
        <source>Correct the first entry of `command`, or install the program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>更正 `command` 的第一项，或安装该程序。</translation>
    </message>
    <message>
        <source>Create it, or correct `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>创建它，或更正 `workingDirectory`。</translation>
    </message>
    <message>
        <source>Let `command` begin with a program.</source>
        <extracomment>destinations/command</extracomment>
        <translation>`command` 应以程序开头。</translation>
    </message>
    <message>
        <source>Make it executable (chmod +x), or choose another program in `command`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>使其可执行（chmod +x），或在 `command` 中选择其他程序。</translation>
    </message>
    <message>
        <source>The working directory %1 is not there or may not be entered.</source>
        <extracomment>destinations/command</extracomment>
        <translation>工作目录 %1 不存在或无权进入。</translation>
    </message>
    <message>
        <source>There is no program %1 in PATH (%2).</source>
        <extracomment>destinations/command</extracomment>
        <translation>PATH（%2）中没有程序 %1。</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <extracomment>destinations/command</extracomment>
        <translation>没有程序 %1。</translation>
    </message>
    <message>
        <source>Write the whole path of the program in `command`, or install it.</source>
        <extracomment>destinations/command</extracomment>
        <translation>在 `command` 中写程序的完整路径，或安装该程序。</translation>
    </message>
    <message>
        <source>Additional fields</source>
        <extracomment>destinations/common</extracomment>
        <translation>附加字段</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <extracomment>destinations/common</extracomment>
        <translation>允许明文 http</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s.</source>
        <extracomment>destinations/common</extracomment>
        <translation>除系统证书外还信任的颁发机构（PEM）。</translation>
    </message>
    <message>
        <source>Batch bytes</source>
        <extracomment>destinations/common</extracomment>
        <translation>批次字节数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>destinations/common</extracomment>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Bytes in one request at most, before compression; 0 means the destination&apos;s own limit.</source>
        <extracomment>destinations/common</extracomment>
        <translation>单个请求压缩前的最大字节数；0 表示采用目标自身的上限。</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/common</extracomment>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM) shown to the server; needs `clientKey`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>向服务器出示的证书及证书链（PEM）；需要 `clientKey`。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>destinations/common</extracomment>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client key</source>
        <extracomment>destinations/common</extracomment>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Compression</source>
        <extracomment>destinations/common</extracomment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Events in one request at most.</source>
        <extracomment>destinations/common</extracomment>
        <translation>单个请求中的最大事件数。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>destinations/common</extracomment>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>First retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>首次重试（毫秒）</translation>
    </message>
    <message>
        <source>Flush interval (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>发送间隔（毫秒）</translation>
    </message>
    <message>
        <source>How long the first waiting event waits for company.</source>
        <extracomment>destinations/common</extracomment>
        <translation>首个等待中的事件等待其他事件凑成批次的时间。</translation>
    </message>
    <message>
        <source>How request bodies are packed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>请求正文的压缩方式。</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>destinations/common</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Key of this destination in the journal; the name when it is not set. Keep it when renaming.</source>
        <extracomment>destinations/common</extracomment>
        <translation>此目标在日志库中的键；未设置时为名称。重命名时请保留。</translation>
    </message>
    <message>
        <source>Longest retry (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>最长重试间隔（毫秒）</translation>
    </message>
    <message>
        <source>Longest wait before the first retry.</source>
        <extracomment>destinations/common</extracomment>
        <translation>首次重试前的最长等待时间。</translation>
    </message>
    <message>
        <source>Longest wait between two retries.</source>
        <extracomment>destinations/common</extracomment>
        <translation>两次重试之间的最长等待时间。</translation>
    </message>
    <message>
        <source>Only these events, such as type:grant.* OR data.pct&gt;=80; every event when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>仅这些事件，例如 type:grant.* OR data.pct&gt;=80；未设置时为所有事件。</translation>
    </message>
    <message>
        <source>Open batches at most; 1 keeps strict order.</source>
        <extracomment>destinations/common</extracomment>
        <translation>同时处理的最大批次数；1 可保持严格顺序。</translation>
    </message>
    <message>
        <source>Paths into the event, such as data.principalId or data.items[*].name, whose values are replaced by &quot;[redacted]&quot; before sending. All other bytes stay as they are.</source>
        <extracomment>destinations/common</extracomment>
        <translation>事件中的路径，例如 data.principalId 或 data.items[*].name；发送前其值会替换为 &quot;[redacted]&quot;。其他字节保持不变。</translation>
    </message>
    <message>
        <source>Permits http:// to other machines; this machine is always allowed.</source>
        <extracomment>destinations/common</extracomment>
        <translation>允许对其他机器使用 http://；本机始终允许。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>destinations/common</extracomment>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Redact</source>
        <extracomment>destinations/common</extracomment>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <extracomment>destinations/common</extracomment>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>destinations/common</extracomment>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>Static names and values added to every event.</source>
        <extracomment>destinations/common</extracomment>
        <translation>添加到每个事件的固定名称和值。</translation>
    </message>
    <message>
        <source>Time for one whole request and its answer.</source>
        <extracomment>destinations/common</extracomment>
        <translation>完成一次请求并收到应答的时限。</translation>
    </message>
    <message>
        <source>Timeout (ms)</source>
        <extracomment>destinations/common</extracomment>
        <translation>超时（毫秒）</translation>
    </message>
    <message>
        <source>Unencrypted private key (PEM) of the client certificate.</source>
        <extracomment>destinations/common</extracomment>
        <translation>客户端证书的未加密私钥（PEM）。</translation>
    </message>
    <message>
        <source>Where a new destination begins: now, beginning, or an ISO 8601 time.</source>
        <extracomment>destinations/common</extracomment>
        <translation>新目标的起始位置：now、beginning 或 ISO 8601 时间。</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port; the environment&apos;s when it is not set.</source>
        <extracomment>destinations/common</extracomment>
        <translation>http://host:port 或 socks5://host:port；未设置时使用环境中的代理服务器。</translation>
    </message>
    <message>
        <source>must be an address like https://host[:port]</source>
        <extracomment>destinations/common</extracomment>
        <translation>必须是形如 https://host[:port] 的地址</translation>
    </message>
    <message>
        <source>must be http://host:port or socks5://host:port</source>
        <extracomment>destinations/common</extracomment>
        <translation>必须是 http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>must be now, beginning or a time like 2026-03-01T12:00:00Z</source>
        <extracomment>destinations/common</extracomment>
        <translation>必须是 now、beginning 或形如 2026-03-01T12:00:00Z 的时间</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <extracomment>destinations/common</extracomment>
        <translation>必须在 ? 或 # 之前结束</translation>
    </message>
    <message>
        <source>must not hold a user or password</source>
        <extracomment>destinations/common</extracomment>
        <translation>不得包含用户名或密码</translation>
    </message>
    <message>
        <source>must not hold a user or password; give them in the environment (https_proxy) instead</source>
        <extracomment>destinations/common</extracomment>
        <translation>不得包含用户名或密码；请在环境（https_proxy）中提供</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials in the environment (https_proxy), or use another proxy.</source>
        <extracomment>destinations/common</extracomment>
        <translation>在环境（https_proxy）中提供代理服务器的凭据，或使用其他代理服务器。</translation>
    </message>
    <message>
        <source>Sign in to the network this machine is connected to.</source>
        <extracomment>destinations/common</extracomment>
        <translation>登录本机所连接的网络。</translation>
    </message>
    <message>
        <source>Something on the way there does not support this request; check the address and any proxy before it.</source>
        <extracomment>destinations/common</extracomment>
        <translation>沿途有设备不支持此请求；检查地址及其前面的代理服务器。</translation>
    </message>
    <message>
        <source>The server answers with a redirect.</source>
        <extracomment>destinations/common</extracomment>
        <translation>服务器以重定向应答。</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <extracomment>destinations/common</extracomment>
        <translation>服务器重定向到 %1。</translation>
    </message>
    <message>
        <source>no words</source>
        <extracomment>destinations/common</extracomment>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>Correct the settings of this destination.</source>
        <extracomment>destinations/common</extracomment>
        <translation>更正此目标的设置。</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate, or name the authority that signed it in `caFile`.</source>
        <extracomment>destinations/common</extracomment>
        <translation>续订服务器证书，或在 `caFile` 中指定签发它的颁发机构。</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>destinations/common</extracomment>
        <translation>未找到名称</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>destinations/common</extracomment>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>a web page instead of an answer</source>
        <extracomment>destinations/common</extracomment>
        <translation>应答是网页</translation>
    </message>
    <message>
        <source>A Datadog API key (not an application key).</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog API 密钥（不是应用程序密钥）。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Check `apiKey` and that `site` is the one the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>检查 `apiKey`，并确认 `site` 是密钥所属的站点。</translation>
    </message>
    <message>
        <source>Check `site` (and `endpoint`, if it is set): the logs intake does not answer there.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>检查 `site`（以及已设置的 `endpoint`）：日志接收端在该处没有应答。</translation>
    </message>
    <message>
        <source>Datadog Logs</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>Datadog Logs</translation>
    </message>
    <message>
        <source>Host name</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>站点</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags such as env:prod, added after type:&lt;event type&gt;.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>例如 env:prod 的标签，添加在 type:&lt;event type&gt; 之后。</translation>
    </message>
    <message>
        <source>The API key is valid.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>API 密钥有效。</translation>
    </message>
    <message>
        <source>The Datadog site the key belongs to.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>密钥所属的 Datadog 站点。</translation>
    </message>
    <message>
        <source>The `ddsource` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>每条日志的 `ddsource`。</translation>
    </message>
    <message>
        <source>The `hostname` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>每条日志的 `hostname`。</translation>
    </message>
    <message>
        <source>The `service` of every log.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>每条日志的 `service`。</translation>
    </message>
    <message>
        <source>The intake accepts requests.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>接收端接受请求。</translation>
    </message>
    <message>
        <source>The intake answers and asks for events.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>接收端有应答，并要求发送事件。</translation>
    </message>
    <message>
        <source>This endpoint offers no key check; the next step asks the intake.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>此端点不提供密钥检查；下一步将询问接收端。</translation>
    </message>
    <message>
        <source>Use another name; service, source, host name and tags have settings of their own.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>使用其他名称；服务、来源、主机名和标签有各自的设置项。</translation>
    </message>
    <message>
        <source>scheme://host[:port] used instead of Datadog&apos;s own hosts.</source>
        <extracomment>destinations/datadog</extracomment>
        <translation>用 scheme://host[:port] 代替 Datadog 自己的主机。</translation>
    </message>
    <message>
        <source>Choose a `path` on a file system that can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>选择可写文件系统上的 `path`。</translation>
    </message>
    <message>
        <source>Create the folder that `path` lies in, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>创建 `path` 所在的文件夹，或选择其他 `path`。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>destinations/file</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Free space on the disk; the events are kept and written then.</source>
        <extracomment>destinations/file</extracomment>
        <translation>释放磁盘空间；事件会保留，届时再写入。</translation>
    </message>
    <message>
        <source>Give this program&apos;s user the right to write there, or choose another `path`.</source>
        <extracomment>destinations/file</extracomment>
        <translation>授予本程序的用户在该处写入的权限，或选择其他 `path`。</translation>
    </message>
    <message>
        <source>Let `path` name a file.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` 应指向文件。</translation>
    </message>
    <message>
        <source>The file can be written to.</source>
        <extracomment>destinations/file</extracomment>
        <translation>文件可以写入。</translation>
    </message>
    <message>
        <source>The file has reached the largest size allowed: move it away or raise the limit.</source>
        <extracomment>destinations/file</extracomment>
        <translation>文件已达到允许的最大大小：请移走它或提高上限。</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>Another program is writing to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>另一个程序正在写入 %1</translation>
    </message>
    <message>
        <source>Cannot create %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>无法创建 %1 所在的文件夹</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>无法查看 %1</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Cannot open %1: it is renamed again and again</source>
        <extracomment>destinations/file</extracomment>
        <translation>无法打开 %1：它被反复重命名</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <extracomment>destinations/file</extracomment>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 is for closed files, but nothing ever closes this one.</source>
        <extracomment>destinations/file</extracomment>
        <translation>%1 用于已关闭的文件，但此文件永远不会关闭。</translation>
    </message>
    <message>
        <source>Close after (hours)</source>
        <extracomment>destinations/file</extracomment>
        <translation>关闭时限（小时）</translation>
    </message>
    <message>
        <source>Close at size (MiB)</source>
        <extracomment>destinations/file</extracomment>
        <translation>关闭大小（MiB）</translation>
    </message>
    <message>
        <source>Closed files and those of earlier periods that stay; the oldest are removed. 0: all.</source>
        <extracomment>destinations/file</extracomment>
        <translation>保留的已关闭文件和先前时段文件数；最旧的会被删除。0：全部保留。</translation>
    </message>
    <message>
        <source>Closed files kept</source>
        <extracomment>destinations/file</extracomment>
        <translation>保留的已关闭文件数</translation>
    </message>
    <message>
        <source>Closes the file before it grows larger and begins a new one; the closed one gets the time before its ending. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>在文件超过此大小前将其关闭并新建文件；已关闭文件的扩展名前会加上时间。0：从不。</translation>
    </message>
    <message>
        <source>Closes the file when so many hours are over, counted from 1970 UTC: 24 closes it at midnight UTC, at the first event after it. 0: never.</source>
        <extracomment>destinations/file</extracomment>
        <translation>每隔指定小时数关闭文件，从 1970 年 UTC 起算：24 表示在 UTC 午夜后的首个事件时关闭。0：从不。</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>destinations/file</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Set `rotateMiB` or `rotateHours`, or let `path` name the time, such as events-%Y-%m-%d.ndjson.</source>
        <extracomment>destinations/file</extracomment>
        <translation>设置 `rotateMiB` 或 `rotateHours`，或在 `path` 中包含时间，例如 events-%Y-%m-%d.ndjson。</translation>
    </message>
    <message>
        <source>Use %Y %m %d %H %M for the time of receipt (UTC), %{type}, or %% for a percent sign.</source>
        <extracomment>destinations/file</extracomment>
        <translation>用 %Y %m %d %H %M 表示接收时间（UTC），用 %{type} 表示类型，或用 %% 表示百分号。</translation>
    </message>
    <message>
        <source>`path` holds &quot;%1&quot;, which is no placeholder.</source>
        <extracomment>destinations/file</extracomment>
        <translation>`path` 包含 &quot;%1&quot;，它不是占位符。</translation>
    </message>
    <message>
        <source>The disk did not take the events within %1.</source>
        <extracomment>destinations/file</extracomment>
        <translation>磁盘未在 %1内写入事件。</translation>
    </message>
    <message>
        <source>The write was ended before it was confirmed.</source>
        <extracomment>destinations/file</extracomment>
        <translation>写入在确认之前被终止。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the events.</source>
        <extracomment>destinations/file</extracomment>
        <translation>内存不足，无法写入事件。</translation>
    </message>
    <message>
        <source>Apache Kafka</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Apache Kafka</translation>
    </message>
    <message>
        <source>Correct security, properties or the files they name.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>更正 security、properties 或它们指定的文件。</translation>
    </message>
    <message>
        <source>librdkafka refuses the settings: %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka 拒绝这些设置：%1。</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Allow this user IDEMPOTENT_WRITE on the cluster (or WRITE on the topic, from Kafka 2.8 on).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>允许此用户对集群执行 IDEMPOTENT_WRITE（Kafka 2.8 起为对主题执行 WRITE）。</translation>
    </message>
    <message>
        <source>Allow this user WRITE and DESCRIBE on the topic.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>允许此用户对主题执行 WRITE 和 DESCRIBE。</translation>
    </message>
    <message>
        <source>Check security.mechanism, security.username and security.password.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>检查 security.mechanism、security.username 和 security.password。</translation>
    </message>
    <message>
        <source>Check security.protocol, caFile and the client certificate against the brokers&apos; listener.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>对照 broker 的监听器检查 security.protocol、caFile 和客户端证书。</translation>
    </message>
    <message>
        <source>Choose another compression.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>选择其他压缩方式。</translation>
    </message>
    <message>
        <source>Correct the settings of this destination, or have the brokers&apos; repaired.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>更正此目标的设置，或请人修复 broker 的设置。</translation>
    </message>
    <message>
        <source>Create the topic, or correct topic in the settings of this destination.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>创建主题，或在此目标的设置中更正 topic。</translation>
    </message>
    <message>
        <source>The brokers&apos; policy refuses this: ask whoever runs them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>broker 的策略拒绝此操作：请联系其管理者。</translation>
    </message>
    <message>
        <source>Check brokers: names, ports, and that this machine may reach them.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>检查 brokers：名称、端口，以及本机能否访问它们。</translation>
    </message>
    <message>
        <source>It has %1</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>它有 %1</translation>
    </message>
    <message>
        <source>The answer makes no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>应答没有意义。</translation>
    </message>
    <message>
        <source>The reports make no sense.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>报告没有意义。</translation>
    </message>
    <message>
        <source>For example data.grantId: then the events of a grant keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>例如 data.grantId：这样同一授权的事件会保持顺序。</translation>
    </message>
    <message>
        <source>key must be id, type, none, or a path into data.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>key 必须是 id、type、none 或 data 中的路径。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>去掉它。</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for the names.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>名称请参阅其 CONFIGURATION.md。</translation>
    </message>
    <message>
        <source>See its CONFIGURATION.md for what it may be.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>允许的取值请参阅其 CONFIGURATION.md。</translation>
    </message>
    <message>
        <source>events would go nowhere</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>事件将无处可去</translation>
    </message>
    <message>
        <source>every event is settled by its delivery report</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>每个事件都以其送达报告为准</translation>
    </message>
    <message>
        <source>it is set by the settings of this destination</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>它由此目标的设置决定</translation>
    </message>
    <message>
        <source>it would give messages up that the journal still holds</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>它会放弃日志库中仍保留的消息</translation>
    </message>
    <message>
        <source>it would let messages arrive twice</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>它会导致消息重复到达</translation>
    </message>
    <message>
        <source>it would load other people&apos;s code into this program</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>它会将他人的代码载入本程序</translation>
    </message>
    <message>
        <source>librdkafka knows no property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka 没有属性 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>librdkafka refuses the property &quot;%1&quot;.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka 拒绝属性 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>properties holds %1 in clear.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties 以明文包含 %1。</translation>
    </message>
    <message>
        <source>properties must not hold %1: %2.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>properties 不得包含 %1：%2。</translation>
    </message>
    <message>
        <source>set transactional instead</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>请改为设置 transactional</translation>
    </message>
    <message>
        <source>this program answers no such call</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>本程序不响应此类调用</translation>
    </message>
    <message>
        <source>use brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>请使用 brokers</translation>
    </message>
    <message>
        <source>use compression</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>请使用 compression</translation>
    </message>
    <message>
        <source>Brokers</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Each batch is a transaction: nothing is twice for read_committed consumers, over a crash too. Slower: one batch at a time.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>每个批次是一个事务：即使崩溃，read_committed 消费者也不会收到重复内容。速度较慢：一次一个批次。</translation>
    </message>
    <message>
        <source>For PLAIN and SCRAM.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>用于 PLAIN 和 SCRAM。</translation>
    </message>
    <message>
        <source>Give security.username and security.password for this mechanism.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>为此机制提供 security.username 和 security.password。</translation>
    </message>
    <message>
        <source>How to log in. OAUTHBEARER takes its settings from properties (sasl.oauthbearer.…).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>登录方式。OAUTHBEARER 从 properties（sasl.oauthbearer.…）读取其设置。</translation>
    </message>
    <message>
        <source>Kafka&apos;s protocol knows no proxy.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>Kafka 协议不支持代理服务器。</translation>
    </message>
    <message>
        <source>Leave proxy out.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>去掉 proxy。</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>机制</translation>
    </message>
    <message>
        <source>Message key</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>消息键</translation>
    </message>
    <message>
        <source>Must exist, unless the brokers make topics by themselves.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>必须已存在，除非 broker 会自动创建主题。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Transactional</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>事务性</translation>
    </message>
    <message>
        <source>Use sasl_ssl (or sasl_plaintext).</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>使用 sasl_ssl（或 sasl_plaintext）。</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>What the brokers&apos; logs and quotas call this program.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>broker 的日志和配额中对本程序的称呼。</translation>
    </message>
    <message>
        <source>Write host:port; the port is 9092 when there is none.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>写成 host:port；未写端口时为 9092。</translation>
    </message>
    <message>
        <source>brokers has &quot;%1&quot;, which is no host:port.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>brokers 包含 &quot;%1&quot;，它不是 host:port。</translation>
    </message>
    <message>
        <source>id, type, none, or a path like data.grantId: messages with one key keep their order.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>id、type、none 或形如 data.grantId 的路径：键相同的消息保持顺序。</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, dots, _ or -</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>必须是 1 到 249 个字母、数字、点、_ 或 -</translation>
    </message>
    <message>
        <source>security.username is missing.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>缺少 security.username。</translation>
    </message>
    <message>
        <source>security.username is of no use with security.protocol %1.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>security.protocol 为 %1 时，security.username 不起作用。</translation>
    </message>
    <message>
        <source>ssl and sasl_ssl encrypt; sasl_plaintext and sasl_ssl log in with the mechanism below.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>ssl 和 sasl_ssl 会加密；sasl_plaintext 和 sasl_ssl 使用下方的机制登录。</translation>
    </message>
    <message>
        <source>The batch was ended before its delivery was reported.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>批次在报告送达之前被终止。</translation>
    </message>
    <message>
        <source>, %1 of them without a leader now</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>，其中 %1 个目前没有首领</translation>
    </message>
    <message>
        <source>The request is not made of records.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>请求不是由记录组成。</translation>
    </message>
    <message>
        <source>No report within the time of a transaction.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>在事务时限内没有报告。</translation>
    </message>
    <message>
        <source>an exception of an unknown kind</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>未知类型的异常</translation>
    </message>
    <message>
        <source>an exception without words</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>没有说明的异常</translation>
    </message>
    <message>
        <source>Tell the author of the plug-in, or use another version of it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>告知插件作者，或使用其他版本。</translation>
    </message>
    <message>
        <source>The plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>插件失败：%1</translation>
    </message>
    <message>
        <source>The plug-in gave no answer within %1.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>插件在 %1内没有应答。</translation>
    </message>
    <message>
        <source>The request was ended before it was answered.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>请求在应答之前被终止。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>更正它。</translation>
    </message>
    <message>
        <source>Correct its settings.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>更正其设置。</translation>
    </message>
    <message>
        <source>The plug-in cannot make this destination: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>插件无法创建此目标：%1</translation>
    </message>
    <message>
        <source>The plug-in fails to check it: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>插件检查它时失败：%1</translation>
    </message>
    <message>
        <source>it calls itself %1, its metadata %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它自称 %1，而其元数据为 %2</translation>
    </message>
    <message>
        <source>it fails to describe itself: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它无法描述自身：%1</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它没有标签</translation>
    </message>
    <message>
        <source>it has no test</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它没有测试</translation>
    </message>
    <message>
        <source>it made nothing</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它未创建任何内容</translation>
    </message>
    <message>
        <source>its setting %1 has no label or no help</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其设置项 %1 没有标签或帮助</translation>
    </message>
    <message>
        <source>its setting %1 has the name of another one</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其设置项 %1 与另一项同名</translation>
    </message>
    <message>
        <source>the default of its setting %1 is none of the choices</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其设置项 %1 的默认值不在选项之中</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of its settings has other characters than letters and digits</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其设置项的键 &quot;%1&quot; 含有字母和数字以外的字符</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>%1 属于其他用户</translation>
    </message>
    <message>
        <source>%1 can be written to by others (chmod go-w %2)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其他人可以写入 %1（chmod go-w %2）</translation>
    </message>
    <message>
        <source>a destination that is built in</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>内置的目标</translation>
    </message>
    <message>
        <source>it cannot be loaded: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>无法加载：%1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it does not have the interface that it names</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它不具备其声明的接口</translation>
    </message>
    <message>
        <source>it fails to start: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它启动失败：%1</translation>
    </message>
    <message>
        <source>it is a plug-in for something else (%1)</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它是用于其他用途的插件（%1）</translation>
    </message>
    <message>
        <source>it is made for version %1 of the plug-in interface, and this program has version %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它适用于插件接口版本 %1，而本程序的版本为 %2</translation>
    </message>
    <message>
        <source>it is no Qt plug-in, or was built for another Qt</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>它不是 Qt 插件，或为另一版本的 Qt 构建</translation>
    </message>
    <message>
        <source>its metadata has no &quot;type&quot; of small letters, digits and hyphens</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其元数据没有由小写字母、数字和连字符组成的 &quot;type&quot;</translation>
    </message>
    <message>
        <source>its type %1 is that of %2</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>其类型 %1 与%2的类型相同</translation>
    </message>
    <message>
        <source>Repair what the destination complains about, then retry.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>修复目标所报告的问题，然后重试。</translation>
    </message>
    <message>
        <source>The plug-in&apos;s answer is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>插件的应答不是有效的应答。</translation>
    </message>
    <message>
        <source>The plug-in&apos;s outcome is none that there is.</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>插件的结果不是有效的结果。</translation>
    </message>
    <message>
        <source>cannot be checked, because the plug-in fails: %1</source>
        <extracomment>destinations/plugin</extracomment>
        <translation>无法检查，因为插件失败：%1</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <extracomment>destinations</extracomment>
        <translation>未使用 %1：%2。</translation>
    </message>
    <message>
        <source>its type %1 is that of a plug-in that is loaded already</source>
        <extracomment>destinations</extracomment>
        <translation>其类型 %1 与已加载的插件相同</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>destinations</extracomment>
        <translation>没有该文件夹</translation>
    </message>
    <message>
        <source>Check host and port, `proxy` if one is used, and that no firewall is in between.</source>
        <extracomment>destinations</extracomment>
        <translation>检查主机和端口、所用的 `proxy`，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>Check host and port, or raise `timeoutMs`.</source>
        <extracomment>destinations</extracomment>
        <translation>检查主机和端口，或提高 `timeoutMs`。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <extracomment>destinations</extracomment>
        <translation>检查该端口是否支持 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Check the address for mistakes, and this machine&apos;s connection to the network.</source>
        <extracomment>destinations</extracomment>
        <translation>检查地址是否有误，以及本机的网络连接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of destination.</source>
        <extracomment>destinations</extracomment>
        <translation>&quot;%1&quot; 不是目标类型。</translation>
    </message>
    <message>
        <source>Use datadog, splunk, s3, bigquery, kafka, webhook, file or command.</source>
        <extracomment>destinations</extracomment>
        <translation>使用 datadog、splunk、s3、bigquery、kafka、webhook、file 或 command。</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from a container, and there is none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; 需要来自容器的密钥，但没有容器。</translation>
    </message>
    <message>
        <source>AWS profile &quot;%1&quot; wants keys from the environment, which holds none.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; 需要来自环境的密钥，但环境中没有。</translation>
    </message>
    <message>
        <source>AWS_CONTAINER_CREDENTIALS_FULL_URI names a place credentials are not read from.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS_CONTAINER_CREDENTIALS_FULL_URI 指定的位置不可用于读取凭据。</translation>
    </message>
    <message>
        <source>Create it with `aws configure --profile %1`, or correct `profile`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>用 `aws configure --profile %1` 创建它，或更正 `profile`。</translation>
    </message>
    <message>
        <source>Give it keys: `aws configure export-credentials --profile %1 --format env` prints those of a sign-on for the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>为其提供密钥：`aws configure export-credentials --profile %1 --format env` 会输出单点登录的密钥，供 AWS_* 变量使用。</translation>
    </message>
    <message>
        <source>No AWS credentials were found, and instance metadata is switched off.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>未找到 AWS 凭据，且实例元数据已关闭。</translation>
    </message>
    <message>
        <source>Run it where AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>在设置了 AWS_CONTAINER_CREDENTIALS_RELATIVE_URI 或 _FULL_URI 的环境中运行。</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置 `accessKeyId` 和 `secretAccessKey`、`profile`，或 AWS_* 变量。</translation>
    </message>
    <message>
        <source>Set source_profile, credential_source or web_identity_token_file.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置 source_profile、credential_source 或 web_identity_token_file。</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; %2.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; %2。</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is in neither ~/.aws/config nor ~/.aws/credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; 既不在 ~/.aws/config 中，也不在 ~/.aws/credentials 中。</translation>
    </message>
    <message>
        <source>The AWS profile &quot;%1&quot; is its own source.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; 以自身为来源。</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; has no source of credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; 的角色没有凭据来源。</translation>
    </message>
    <message>
        <source>The role of AWS profile &quot;%1&quot; wants a code from a device (mfa_serial).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档 &quot;%1&quot; 的角色需要设备验证码（mfa_serial）。</translation>
    </message>
    <message>
        <source>Use a role that a program without a person may assume.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>使用无人值守的程序可以代入的角色。</translation>
    </message>
    <message>
        <source>Use https, this machine, 169.254.170.2 or 169.254.170.23.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>使用 https、本机、169.254.170.2 或 169.254.170.23。</translation>
    </message>
    <message>
        <source>holds no keys and no role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>既无密钥也无角色</translation>
    </message>
    <message>
        <source>uses single sign-on, which is not supported</source>
        <extracomment>destinations/s3</extracomment>
        <translation>使用单点登录，不受支持</translation>
    </message>
    <message>
        <source>Check the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查 AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE 指定的文件。</translation>
    </message>
    <message>
        <source>Check the file that AWS_WEB_IDENTITY_TOKEN_FILE or the profile names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查 AWS_WEB_IDENTITY_TOKEN_FILE 或配置档指定的文件。</translation>
    </message>
    <message>
        <source>Check the role, its trust policy and external id, or the credentials it is assumed with.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查角色、其信任策略和外部 ID，或用于代入它的凭据。</translation>
    </message>
    <message>
        <source>No credentials from %1: %2</source>
        <extracomment>destinations/s3</extracomment>
        <translation>无法从%1获取凭据：%2</translation>
    </message>
    <message>
        <source>No credentials from %1: HTTP %2 %3 %4</source>
        <extracomment>destinations/s3</extracomment>
        <translation>无法从%1获取凭据：HTTP %2 %3 %4</translation>
    </message>
    <message>
        <source>Outside of AWS set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>在 AWS 之外，设置 `accessKeyId` 和 `secretAccessKey`、`profile`，或 AWS_* 变量。</translation>
    </message>
    <message>
        <source>The container&apos;s token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>无法读取容器的令牌 %1。</translation>
    </message>
    <message>
        <source>The web identity token %1 cannot be read.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>无法读取 Web 身份令牌 %1。</translation>
    </message>
    <message>
        <source>an answer without credentials</source>
        <extracomment>destinations/s3</extracomment>
        <translation>不含凭据的应答</translation>
    </message>
    <message>
        <source>the container&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>容器元数据</translation>
    </message>
    <message>
        <source>the instance&apos;s metadata</source>
        <extracomment>destinations/s3</extracomment>
        <translation>实例元数据</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <extracomment>destinations/s3</extracomment>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>An empty object was written under the prefix.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>已在前缀下写入一个空对象。</translation>
    </message>
    <message>
        <source>The empty object %1 stays: removing it is not allowed, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>空对象 %1 会保留：没有删除权限，但这并非必需。</translation>
    </message>
    <message>
        <source>The empty object was removed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>已删除空对象。</translation>
    </message>
    <message>
        <source>The keys are accepted and the bucket is there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>密钥已被接受，存储桶存在。</translation>
    </message>
    <message>
        <source>The keys are accepted; listing is not allowed to them, which is not needed.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>密钥已被接受；没有列出权限，但这并非必需。</translation>
    </message>
    <message>
        <source>must be a bucket&apos;s name: 3 to 63 lower-case letters, digits, dots and dashes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>必须是存储桶名称：3 到 63 个小写字母、数字、点和连字符</translation>
    </message>
    <message>
        <source>must be the bucket&apos;s name alone, without s3://</source>
        <extracomment>destinations/s3</extracomment>
        <translation>必须仅为存储桶名称，不含 s3://</translation>
    </message>
    <message>
        <source>must be the name of a bucket; write the alias of an access point instead of its ARN</source>
        <extracomment>destinations/s3</extracomment>
        <translation>必须是存储桶名称；请填写接入点的别名而非其 ARN</translation>
    </message>
    <message>
        <source>must have at most %1 bytes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>最多 %1 字节</translation>
    </message>
    <message>
        <source>must not begin or end with a slash or hold two in a row: parts are joined by one</source>
        <extracomment>destinations/s3</extracomment>
        <translation>不得以斜杠开头或结尾，也不得有连续两个斜杠：各部分以一个斜杠连接</translation>
    </message>
    <message>
        <source>must not hold . or .. as a part</source>
        <extracomment>destinations/s3</extracomment>
        <translation>不得含有 . 或 .. 部分</translation>
    </message>
    <message>
        <source>must not hold control characters</source>
        <extracomment>destinations/s3</extracomment>
        <translation>不得包含控制字符</translation>
    </message>
    <message>
        <source>Allow s3:PutObject on the prefix for these credentials (bucket policy, IAM policy, and kms:GenerateDataKey with SSE-KMS). Batches that were open when `prefix` was changed still go to the old one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>允许这些凭据对该前缀执行 s3:PutObject（存储桶策略、IAM 策略，使用 SSE-KMS 时还需 kms:GenerateDataKey）。更改 `prefix` 时未完成的批次仍写入旧前缀。</translation>
    </message>
    <message>
        <source>Check `accessKeyId` or the profile: the provider does not know the key.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查 `accessKeyId` 或配置档：提供商不认识该密钥。</translation>
    </message>
    <message>
        <source>Check `bucket`, `region`, `endpoint` and `pathStyle`: nothing takes objects there.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查 `bucket`、`region`、`endpoint` 和 `pathStyle`：该处不接收对象。</translation>
    </message>
    <message>
        <source>Check `kmsKeyId`: the key must be enabled, in the bucket&apos;s region, and usable by these credentials.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查 `kmsKeyId`：密钥必须已启用、位于存储桶所在区域，并可由这些凭据使用。</translation>
    </message>
    <message>
        <source>Check `secretAccessKey`, and that no proxy changes requests.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>检查 `secretAccessKey`，并确认没有代理服务器改动请求。</translation>
    </message>
    <message>
        <source>Check the account at the provider.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>在提供商处检查账号。</translation>
    </message>
    <message>
        <source>Correct `bucket`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>更正 `bucket`。</translation>
    </message>
    <message>
        <source>Correct the setting that the answer names (storage class, encryption, tags, bucket).</source>
        <extracomment>destinations/s3</extracomment>
        <translation>更正应答所指的设置项（存储类别、加密、标签、存储桶）。</translation>
    </message>
    <message>
        <source>Create the bucket, or correct `bucket`, `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>创建存储桶，或更正 `bucket`、`endpoint` 和 `pathStyle`。</translation>
    </message>
    <message>
        <source>Renew the credentials; those from files and profiles are read again at the next attempt.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>更新凭据；来自文件和配置档的凭据会在下次尝试时重新读取。</translation>
    </message>
    <message>
        <source>Set `region` to %1, and check `endpoint`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>将 `region` 设为 %1，并检查 `endpoint`。</translation>
    </message>
    <message>
        <source>Set `region` to the bucket&apos;s region, and check `endpoint` and `pathStyle`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>将 `region` 设为存储桶所在区域，并检查 `endpoint` 和 `pathStyle`。</translation>
    </message>
    <message>
        <source>The store answers without words.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>存储服务的应答没有说明。</translation>
    </message>
    <message>
        <source>The store does not know one of the headers. If it is If-None-Match, set `conditionalWrites` to false.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>存储服务不识别某个请求头。如果是 If-None-Match，将 `conditionalWrites` 设为 false。</translation>
    </message>
    <message>
        <source>A profile of ~/.aws/config and ~/.aws/credentials: keys, an assumed role, or a web identity.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>~/.aws/config 和 ~/.aws/credentials 中的配置档：密钥、代入的角色或 Web 身份。</translation>
    </message>
    <message>
        <source>ARN of a role that is assumed with the credentials found.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>用所得凭据代入的角色的 ARN。</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3</extracomment>
        <translation>AWS 配置档</translation>
    </message>
    <message>
        <source>Access key id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Access key. When it is not set, credentials come from `profile`, or from the environment, a web identity, the default profile, the container&apos;s or the instance&apos;s metadata, in this order.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>访问密钥。未设置时，凭据来自 `profile`，或依次来自环境、Web 身份、默认配置档、容器或实例的元数据。</translation>
    </message>
    <message>
        <source>An access key needs both its id and its secret.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>访问密钥需要同时提供 ID 和机密。</translation>
    </message>
    <message>
        <source>Belongs to `accessKeyId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>与 `accessKeyId` 配套。</translation>
    </message>
    <message>
        <source>Both `accessKeyId` and `profile` are set; only one can be used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>同时设置了 `accessKeyId` 和 `profile`；只能使用其一。</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3</extracomment>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <extracomment>destinations/s3</extracomment>
        <translation>路径中的存储桶</translation>
    </message>
    <message>
        <source>Conditional writes</source>
        <extracomment>destinations/s3</extracomment>
        <translation>条件写入</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>destinations/s3</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>destinations/s3</extracomment>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Id, ARN or alias of the key for aws:kms; the account&apos;s own key when it is not set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>aws:kms 所用密钥的 ID、ARN 或别名；未设置时为账号自身的密钥。</translation>
    </message>
    <message>
        <source>KMS key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>KMS 密钥</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>destinations/s3</extracomment>
        <translation>布局</translation>
    </message>
    <message>
        <source>Object tags, at most ten; need s3:PutObjectTagging.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>对象标签，最多十个；需要 s3:PutObjectTagging。</translation>
    </message>
    <message>
        <source>Of temporary keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>用于临时密钥。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <extracomment>destinations/s3</extracomment>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>移除一些。</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>destinations/s3</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3</extracomment>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Sends If-None-Match: * so that an object is never written twice. Switch it off for stores that do not know the header: a repeated write then replaces the object by the same one.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>发送 If-None-Match: *，使对象不会被写入两次。存储服务不识别该请求头时请关闭：重复写入会用相同的对象覆盖。</translation>
    </message>
    <message>
        <source>Server-side encryption: none leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>服务器端加密：none 表示由存储桶决定。</translation>
    </message>
    <message>
        <source>Session token</source>
        <extracomment>destinations/s3</extracomment>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>Set `accessKeyId` and `secretAccessKey` too.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>同时设置 `accessKeyId` 和 `secretAccessKey`。</translation>
    </message>
    <message>
        <source>Set `roleArn`, or remove `externalId`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置 `roleArn`，或移除 `externalId`。</translation>
    </message>
    <message>
        <source>Set `sse` to aws:kms.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>将 `sse` 设为 aws:kms。</translation>
    </message>
    <message>
        <source>Set both `accessKeyId` and `secretAccessKey`, or none of them.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>同时设置 `accessKeyId` 和 `secretAccessKey`，或都不设置。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <extracomment>destinations/s3</extracomment>
        <translation>存储类别</translation>
    </message>
    <message>
        <source>The bucket the objects go to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>对象写入的存储桶。</translation>
    </message>
    <message>
        <source>The bucket&apos;s region. When the bucket says that it lies in another one, that is used.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>存储桶所在区域。如果存储桶报告位于其他区域，则使用该区域。</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and + - = . _ : / @; names up to 128, values up to 256 characters.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>使用字母、数字、空格和 + - = . _ : / @；名称最多 128 个字符，值最多 256 个字符。</translation>
    </message>
    <message>
        <source>What the keys begin with, without slashes at its ends. Batches that are open when it is changed keep their keys.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>对象键的开头，两端不含斜杠。更改时未完成的批次保留原键。</translation>
    </message>
    <message>
        <source>What the role&apos;s trust policy asks for; needs `roleArn`.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>角色的信任策略所要求的值；需要 `roleArn`。</translation>
    </message>
    <message>
        <source>`externalId` is set without a role.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置了 `externalId` 但没有角色。</translation>
    </message>
    <message>
        <source>`kmsKeyId` is set but `sse` does not use it.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置了 `kmsKeyId`，但 `sse` 未使用它。</translation>
    </message>
    <message>
        <source>`sessionToken` is set without the key it belongs to.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>设置了 `sessionToken`，但没有其所属的密钥。</translation>
    </message>
    <message>
        <source>`tags` holds &quot;%1&quot;, which S3 does not take.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` 包含 &quot;%1&quot;，S3 不接受。</translation>
    </message>
    <message>
        <source>`tags` holds %1 tags; S3 takes at most 10.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>`tags` 包含 %1 个标签；S3 最多接受 10 个。</translation>
    </message>
    <message>
        <source>default leaves it to the bucket.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>default 表示由存储桶决定。</translation>
    </message>
    <message>
        <source>flat: prefix/name; hive: prefix/dt=2026-03-01/hour=12/name (UTC, when the first event was received), which Athena, Glue and Spark read as partitions.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>flat：prefix/name；hive：prefix/dt=2026-03-01/hour=12/name（UTC，首个事件的接收时间），Athena、Glue 和 Spark 将其读作分区。</translation>
    </message>
    <message>
        <source>https://host/bucket/key instead of https://bucket.host/key. When it is not set: true with an endpoint and for buckets with dots in their names.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>用 https://host/bucket/key 代替 https://bucket.host/key。未设置时：有端点或存储桶名称含点时为 true。</translation>
    </message>
    <message>
        <source>must be a key&apos;s id, ARN or alias</source>
        <extracomment>destinations/s3</extracomment>
        <translation>必须是密钥的 ID、ARN 或别名</translation>
    </message>
    <message>
        <source>must be a role&apos;s ARN such as arn:aws:iam::123456789012:role/archive</source>
        <extracomment>destinations/s3</extracomment>
        <translation>必须是角色的 ARN，例如 arn:aws:iam::123456789012:role/archive</translation>
    </message>
    <message>
        <source>must be the name of a region such as eu-west-1</source>
        <extracomment>destinations/s3</extracomment>
        <translation>必须是区域名称，例如 eu-west-1</translation>
    </message>
    <message>
        <source>scheme://host[:port] of a compatible store (MinIO, R2, Wasabi …) instead of Amazon&apos;s hosts; roles are assumed there too, unless AWS_ENDPOINT_URL_STS is set.</source>
        <extracomment>destinations/s3</extracomment>
        <translation>用兼容存储服务（MinIO、R2、Wasabi……）的 scheme://host[:port] 代替 Amazon 的主机；除非设置了 AWS_ENDPOINT_URL_STS，否则角色也在该处代入。</translation>
    </message>
    <message>
        <source>Check `hecToken`: it must exist in Splunk and be enabled.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>检查 `hecToken`：它必须存在于 Splunk 中且已启用。</translation>
    </message>
    <message>
        <source>Check `hecUrl`: no HTTP Event Collector answers there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>检查 `hecUrl`：该处没有 HTTP Event Collector 应答。</translation>
    </message>
    <message>
        <source>Create the index in Splunk, allow it for the token, or correct `index`.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>在 Splunk 中创建索引、允许令牌使用它，或更正 `index`。</translation>
    </message>
    <message>
        <source>Let any proxy before Splunk pass the header X-Splunk-Request-Channel, or switch indexer acknowledgement off for this token.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>让 Splunk 前面的代理服务器放行请求头 X-Splunk-Request-Channel，或关闭此令牌的索引器确认。</translation>
    </message>
    <message>
        <source>Splunk accepted the events but gave no ackId to ask for.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk 接受了事件，但未提供可查询的 ackId。</translation>
    </message>
    <message>
        <source>Splunk cannot be asked whether the events are indexed: let any proxy before it pass /services/collector/ack, or set `ack` to off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>无法向 Splunk 查询事件是否已索引：让其前面的代理服务器放行 /services/collector/ack，或将 `ack` 设为 off。</translation>
    </message>
    <message>
        <source>Splunk found no event in the request: a proxy may have emptied it, or set `compression` to none.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk 在请求中未找到事件：可能被代理服务器清空，或可将 `compression` 设为 none。</translation>
    </message>
    <message>
        <source>Splunk gave a code this version does not know; look it up in Splunk&apos;s documentation.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk 返回了此版本不认识的代码；请查阅 Splunk 文档。</translation>
    </message>
    <message>
        <source>Switch indexer acknowledgement on for this token in Splunk, or set `ack` to auto or off.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>在 Splunk 中为此令牌开启索引器确认，或将 `ack` 设为 auto 或 off。</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>应答不是来自 Splunk 的 HTTP Event Collector。</translation>
    </message>
    <message>
        <source>The answer is not one of Splunk&apos;s acknowledgement endpoint.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>应答不是来自 Splunk 的确认端点。</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledgement timeout (ms)</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>确认超时（毫秒）</translation>
    </message>
    <message>
        <source>Address of the HTTP Event Collector, such as https://splunk.example.com:8088.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HTTP Event Collector 的地址，例如 https://splunk.example.com:8088。</translation>
    </message>
    <message>
        <source>HEC URL</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HEC URL</translation>
    </message>
    <message>
        <source>HEC token</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HEC 令牌</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>索引</translation>
    </message>
    <message>
        <source>Index the events go to.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>事件写入的索引。</translation>
    </message>
    <message>
        <source>Indexer acknowledgement: an event counts as delivered once Splunk says that it is indexed. auto follows the token, on insists, off counts an accepted event as delivered.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>索引器确认：Splunk 报告已索引后，事件才算已送达。auto 依令牌而定，on 强制要求，off 则将已接受的事件视为已送达。</translation>
    </message>
    <message>
        <source>No health report is offered there.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>该处不提供运行状况报告。</translation>
    </message>
    <message>
        <source>Source type</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Splunk HEC</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk HEC</translation>
    </message>
    <message>
        <source>Splunk is healthy.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk 运行正常。</translation>
    </message>
    <message>
        <source>The `host` of every event; Splunk&apos;s own choice when it is not set.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>每个事件的 `host`；未设置时由 Splunk 决定。</translation>
    </message>
    <message>
        <source>The `source` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>每个事件的 `source`。</translation>
    </message>
    <message>
        <source>The `sourcetype` of every event.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>每个事件的 `sourcetype`。</translation>
    </message>
    <message>
        <source>The token is accepted.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>令牌已被接受。</translation>
    </message>
    <message>
        <source>Token of the HTTP Event Collector.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>HTTP Event Collector 的令牌。</translation>
    </message>
    <message>
        <source>What Splunk has not acknowledged for so long is sent again.</source>
        <extracomment>destinations/splunk</extracomment>
        <translation>Splunk 超过此时间仍未确认的内容会重新发送。</translation>
    </message>
    <message>
        <source>A batch of several events was given to a webhook that sends them singly.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>向逐个发送事件的 Webhook 提交了含多个事件的批次。</translation>
    </message>
    <message>
        <source>Check `url`: the receiver takes no events there.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>检查 `url`：接收方在该处不接收事件。</translation>
    </message>
    <message>
        <source>Check the credentials (`auth`, `secret`) that the receiver expects.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>检查接收方要求的凭据（`auth`、`secret`）。</translation>
    </message>
    <message>
        <source>The receiver accepts requests.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>接收方接受请求。</translation>
    </message>
    <message>
        <source>The receiver answers and asks for events.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>接收方有应答，并要求发送事件。</translation>
    </message>
    <message>
        <source>The receiver answers.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>接收方有应答。</translation>
    </message>
    <message>
        <source>The receiver answers; only an event can show that it takes one.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>接收方有应答；只有发送事件才能确认其是否接收。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A user name for basic authentication cannot hold a colon.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>基本身份验证的用户名不能含冒号。</translation>
    </message>
    <message>
        <source>Basic authentication needs a user and a password.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>基本身份验证需要用户名和密码。</translation>
    </message>
    <message>
        <source>Bearer authentication needs a token.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Bearer 身份验证需要令牌。</translation>
    </message>
    <message>
        <source>Correct `auth.user`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>更正 `auth.user`。</translation>
    </message>
    <message>
        <source>Credentials are set but `auth.type` does not use them.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>设置了凭据，但 `auth.type` 未使用它们。</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Further request headers. They are not secret: credentials belong to auth.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>其他请求头。它们不保密：凭据应放在 auth 中。</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>请求头</translation>
    </message>
    <message>
        <source>How the receiver knows the sender.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>接收方识别发送方的方式。</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>基本身份验证的密码。</translation>
    </message>
    <message>
        <source>Remove it from `headers`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>将其从 `headers` 中移除。</translation>
    </message>
    <message>
        <source>Set `auth.token`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>设置 `auth.token`。</translation>
    </message>
    <message>
        <source>Set `auth.type` to basic or bearer.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>将 `auth.type` 设为 basic 或 bearer。</translation>
    </message>
    <message>
        <source>Set `auth.user` and `auth.password`.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>设置 `auth.user` 和 `auth.password`。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>签名机密</translation>
    </message>
    <message>
        <source>Signs each request as Grantex does: X-Grantex-Signature-V2 is sha256= and the hex HMAC-SHA256 of &quot;&lt;timestamp&gt;.&lt;body&gt;&quot;, over the body as it is on the wire (after compression).</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>按 Grantex 的方式签署每个请求：X-Grantex-Signature-V2 为 sha256= 加上 &quot;&lt;timestamp&gt;.&lt;body&gt;&quot; 的十六进制 HMAC-SHA256，以实际传输的正文（压缩后）计算。</translation>
    </message>
    <message>
        <source>The value of header &quot;%1&quot; holds control characters.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>请求头 &quot;%1&quot; 的值包含控制字符。</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token for bearer authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>Bearer 身份验证的令牌。</translation>
    </message>
    <message>
        <source>URL</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>URL</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>User for basic authentication.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>基本身份验证的用户名。</translation>
    </message>
    <message>
        <source>Where the events are posted.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>事件 POST 到的地址。</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>写在一行内。</translation>
    </message>
    <message>
        <source>`headers` holds &quot;%1&quot;, which is no header name.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>`headers` 包含 &quot;%1&quot;，它不是有效的请求头名称。</translation>
    </message>
    <message>
        <source>array: a JSON array; ndjson: one event a line; single: one request for each event.</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>array：JSON 数组；ndjson：每行一个事件；single：每个事件一个请求。</translation>
    </message>
    <message>
        <source>must be an address like https://host/path</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>必须是形如 https://host/path 的地址</translation>
    </message>
    <message>
        <source>must not hold a user or password; use auth.user and auth.password</source>
        <extracomment>destinations/webhook</extracomment>
        <translation>不得包含用户名或密码；请使用 auth.user 和 auth.password</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <extracomment>event</extracomment>
        <translation>JSON 嵌套超过 1024 层。</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <extracomment>event</extracomment>
        <translation>JSON 不是对象。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <extracomment>event</extracomment>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <extracomment>event</extracomment>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path into an event.</source>
        <extracomment>event</extracomment>
        <translation>&quot;%1&quot; 不是事件中的路径。</translation>
    </message>
    <message>
        <source>Write member names joined by dots, such as data.principalId or data.items[*].name.</source>
        <extracomment>event</extracomment>
        <translation>写成以点连接的成员名，例如 data.principalId 或 data.items[*].name。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column.</source>
        <extracomment>export</extracomment>
        <translation>&quot;%1&quot; 不是列。</translation>
    </message>
    <message>
        <source>Columns are %1, or a path such as data.pct.</source>
        <extracomment>export</extracomment>
        <translation>可用的列为 %1，或形如 data.pct 的路径。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>files</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <extracomment>files</extracomment>
        <translation>%1 是设备，不是文件。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <extracomment>files</extracomment>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>files</extracomment>
        <translation>将其另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is a SQLite database.</source>
        <extracomment>files</extracomment>
        <translation>该文件是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>The file is no text: it holds zero bytes.</source>
        <extracomment>files</extracomment>
        <translation>该文件不是文本：含有零字节。</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not read here.</source>
        <extracomment>files</extracomment>
        <translation>此处无法读取该文件的压缩方式。</translation>
    </message>
    <message>
        <source>The file is text in UTF-16, which JSON files are not.</source>
        <extracomment>files</extracomment>
        <translation>该文件是 UTF-16 文本，JSON 文件不应如此。</translation>
    </message>
    <message>
        <source>To look at a journal, start the program with the profile or configuration that names it.</source>
        <extracomment>files</extracomment>
        <translation>要查看日志库，请用指定它的配置档或配置启动程序。</translation>
    </message>
    <message>
        <source>Unpack it first; only gzip (.gz) is read as it is.</source>
        <extracomment>files</extracomment>
        <translation>请先解压；只有 gzip（.gz）可直接读取。</translation>
    </message>
    <message>
        <source>Only the first 512 GiB of a file are read.</source>
        <extracomment>files</extracomment>
        <translation>只读取文件的前 512 GiB。</translation>
    </message>
    <message>
        <source>The file cannot be read further: %1.</source>
        <extracomment>files</extracomment>
        <translation>无法继续读取文件：%1。</translation>
    </message>
    <message>
        <source>The file has been changed since it was opened.</source>
        <extracomment>files</extracomment>
        <translation>文件在打开后被更改。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>files</extracomment>
        <translation>重新打开它。</translation>
    </message>
    <message>
        <source>The file cannot be read any more: %1.</source>
        <extracomment>files</extracomment>
        <translation>无法再读取该文件：%1。</translation>
    </message>
    <message>
        <source>The file holds no such event.</source>
        <extracomment>files</extracomment>
        <translation>文件中没有该事件。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line.</source>
        <extracomment>files</extracomment>
        <translation>文件在此行中间结束。</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>该行超过 16 MiB。</translation>
    </message>
    <message>
        <source>The event is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>事件超过 16 MiB。</translation>
    </message>
    <message>
        <source>The file ends before the blank line that would end this event.</source>
        <extracomment>files</extracomment>
        <translation>文件在结束此事件的空行之前就结束了。</translation>
    </message>
    <message>
        <source>Free some space there, or name another directory in TMPDIR.</source>
        <extracomment>files</extracomment>
        <translation>释放该处的空间，或在 TMPDIR 中指定其他目录。</translation>
    </message>
    <message>
        <source>The unpacked events cannot be kept in %1: %2.</source>
        <extracomment>files</extracomment>
        <translation>无法在 %1 中保存解压后的事件：%2。</translation>
    </message>
    <message>
        <source>The packed data is damaged: what follows cannot be unpacked.</source>
        <extracomment>files</extracomment>
        <translation>压缩数据已损坏：其后的内容无法解压。</translation>
    </message>
    <message>
        <source>The packed file ends too early: what would follow is missing.</source>
        <extracomment>files</extracomment>
        <translation>压缩文件过早结束：其后的内容缺失。</translation>
    </message>
    <message>
        <source>A text in this object is not closed on its line.</source>
        <extracomment>files</extracomment>
        <translation>此对象中有文本未在其所在行内结束。</translation>
    </message>
    <message>
        <source>The file ends before the ] of its list.</source>
        <extracomment>files</extracomment>
        <translation>文件在列表的 ] 之前结束。</translation>
    </message>
    <message>
        <source>The object is longer than 16 MiB.</source>
        <extracomment>files</extracomment>
        <translation>对象超过 16 MiB。</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <extracomment>files</extracomment>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This object is never closed.</source>
        <extracomment>files</extracomment>
        <translation>此对象没有结束。</translation>
    </message>
    <message>
        <source>This stands behind the end of the list.</source>
        <extracomment>files</extracomment>
        <translation>这部分位于列表末尾之后。</translation>
    </message>
    <message>
        <source>%1 is no length of time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 不是时长。</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <extracomment>filter</extracomment>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>%1 is no state of a row; known are %2.</source>
        <extracomment>filter</extracomment>
        <translation>%1 不是行的状态；可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 is no time.</source>
        <extracomment>filter</extracomment>
        <translation>%1 不是时间。</translation>
    </message>
    <message>
        <source>2026-03-01T12:00Z, 14:02, today, now-5m</source>
        <extracomment>filter</extracomment>
        <translation>2026-03-01T12:00Z, 14:02, today, now-5m</translation>
    </message>
    <message>
        <source>A regular expression fits text only.</source>
        <extracomment>filter</extracomment>
        <translation>正则表达式只适用于文本。</translation>
    </message>
    <message>
        <source>Every event has this.</source>
        <extracomment>filter</extracomment>
        <translation>每个事件都有它。</translation>
    </message>
    <message>
        <source>age is compared with &lt; or &gt;.</source>
        <extracomment>filter</extracomment>
        <translation>age 用 &lt; 或 &gt; 比较。</translation>
    </message>
    <message>
        <source>is takes a word after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>is 的冒号后应为一个词。</translation>
    </message>
    <message>
        <source>last takes one length of time after a colon.</source>
        <extracomment>filter</extracomment>
        <translation>last 的冒号后应为一个时长。</translation>
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
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>filter</extracomment>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>filter</extracomment>
        <translation>至多</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>filter</extracomment>
        <translation>小于</translation>
    </message>
    <message>
        <source>both sides; a space says the same</source>
        <extracomment>filter</extracomment>
        <translation>两边都满足；空格含义相同</translation>
    </message>
    <message>
        <source>either of both sides</source>
        <extracomment>filter</extracomment>
        <translation>任意一边满足</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>filter</extracomment>
        <translation>完全等于</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>filter</extracomment>
        <translation>不等于</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <extracomment>filter</extracomment>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>matches, case-blind, with * and ?</source>
        <extracomment>filter</extracomment>
        <translation>匹配，不区分大小写，可用 * 和 ?</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <extracomment>filter</extracomment>
        <translation>到（含）</translation>
    </message>
    <message>
        <source>what follows must not hold; - says the same</source>
        <extracomment>filter</extracomment>
        <translation>后面的条件不得成立；- 含义相同</translation>
    </message>
    <message>
        <source>whether the event has it, such as has:data.pct</source>
        <extracomment>filter</extracomment>
        <translation>事件是否有它，例如 has:data.pct</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>filter</extracomment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 (case matters)</source>
        <extracomment>filter</extracomment>
        <translation>%1（区分大小写）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>filter</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 events</source>
        <extracomment>filter</extracomment>
        <translation>%1 事件</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>filter</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <extracomment>filter</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>filter</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>filter</extracomment>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>filter</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>filter</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>filter</extracomment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>filter</extracomment>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>filter</extracomment>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>filter</extracomment>
        <translation>1 周</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>filter</extracomment>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>all events</source>
        <extracomment>filter</extracomment>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>filter</extracomment>
        <translation>任意内容</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>filter</extracomment>
        <translation>时间为 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>filter</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>filter</extracomment>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>filter</extracomment>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 到 %2 之间</translation>
    </message>
    <message>
        <source>both %1</source>
        <extracomment>filter</extracomment>
        <translation>同时%1</translation>
    </message>
    <message>
        <source>but no %1</source>
        <extracomment>filter</extracomment>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>but not %1</source>
        <extracomment>filter</extracomment>
        <translation>除%1之外</translation>
    </message>
    <message>
        <source>containing %1</source>
        <extracomment>filter</extracomment>
        <translation>包含 %1</translation>
    </message>
    <message>
        <source>either %1</source>
        <extracomment>filter</extracomment>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>filter</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>events %1</source>
        <extracomment>filter</extracomment>
        <translation>%1的事件</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <extracomment>filter</extracomment>
        <translation>恰好 %1</translation>
    </message>
    <message>
        <source>for principal %1</source>
        <extracomment>filter</extracomment>
        <translation>委托人为 %1</translation>
    </message>
    <message>
        <source>from agent %1</source>
        <extracomment>filter</extracomment>
        <translation>来自智能体 %1</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>filter</extracomment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <extracomment>filter</extracomment>
        <translation>最近 %1内</translation>
    </message>
    <message>
        <source>in the last day</source>
        <extracomment>filter</extracomment>
        <translation>最近 1 天内</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <extracomment>filter</extracomment>
        <translation>最近 1 小时内</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <extracomment>filter</extracomment>
        <translation>最近 1 分钟内</translation>
    </message>
    <message>
        <source>in the last second</source>
        <extracomment>filter</extracomment>
        <translation>最近 1 秒内</translation>
    </message>
    <message>
        <source>in the last week</source>
        <extracomment>filter</extracomment>
        <translation>最近 1 周内</translation>
    </message>
    <message>
        <source>like %1</source>
        <extracomment>filter</extracomment>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>of grant %1</source>
        <extracomment>filter</extracomment>
        <translation>属于授权 %1</translation>
    </message>
    <message>
        <source>of type %1</source>
        <extracomment>filter</extracomment>
        <translation>类型为 %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <extracomment>filter</extracomment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>that are %1</source>
        <extracomment>filter</extracomment>
        <translation>状态为 %1</translation>
    </message>
    <message>
        <source>that have %1</source>
        <extracomment>filter</extracomment>
        <translation>含有 %1</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <extracomment>filter</extracomment>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>with a time %1</source>
        <extracomment>filter</extracomment>
        <translation>时间%1</translation>
    </message>
    <message>
        <source>with an age %1</source>
        <extracomment>filter</extracomment>
        <translation>距今%1</translation>
    </message>
    <message>
        <source>with scope %1</source>
        <extracomment>filter</extracomment>
        <translation>范围为 %1</translation>
    </message>
    <message>
        <source>with text like %1</source>
        <extracomment>filter</extracomment>
        <translation>文本匹配 %1</translation>
    </message>
    <message>
        <source>a destination it was sent to; dest:NAME:failed</source>
        <extracomment>filter</extracomment>
        <translation>事件发往的目标；dest:NAME:failed</translation>
    </message>
    <message>
        <source>a state of the row, such as gap or pinned</source>
        <extracomment>filter</extracomment>
        <translation>行的状态，例如 gap 或 pinned</translation>
    </message>
    <message>
        <source>any of the scopes</source>
        <extracomment>filter</extracomment>
        <translation>任一范围</translation>
    </message>
    <message>
        <source>anything in the event&apos;s data, such as data.pct</source>
        <extracomment>filter</extracomment>
        <translation>事件 data 中的任意内容，例如 data.pct</translation>
    </message>
    <message>
        <source>anywhere in the event&apos;s text</source>
        <extracomment>filter</extracomment>
        <translation>事件文本中的任意位置</translation>
    </message>
    <message>
        <source>duplicates</source>
        <extracomment>filter</extracomment>
        <translation>重复项</translation>
    </message>
    <message>
        <source>errors</source>
        <extracomment>filter</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>forwarded everywhere</source>
        <extracomment>filter</extracomment>
        <translation>已转发到所有目标</translation>
    </message>
    <message>
        <source>how long ago it happened</source>
        <extracomment>filter</extracomment>
        <translation>发生至今的时长</translation>
    </message>
    <message>
        <source>refused by a destination</source>
        <extracomment>filter</extracomment>
        <translation>被目标拒绝</translation>
    </message>
    <message>
        <source>the agent that acts</source>
        <extracomment>filter</extracomment>
        <translation>执行操作的智能体</translation>
    </message>
    <message>
        <source>the colour of the row</source>
        <extracomment>filter</extracomment>
        <translation>行的颜色</translation>
    </message>
    <message>
        <source>the connection it came from</source>
        <extracomment>filter</extracomment>
        <translation>事件来自的连接</translation>
    </message>
    <message>
        <source>the event&apos;s id</source>
        <extracomment>filter</extracomment>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>the grant, its parent or one of the revoked ones</source>
        <extracomment>filter</extracomment>
        <translation>授权、其父授权或被撤销的授权之一</translation>
    </message>
    <message>
        <source>the last minutes, hours, days; slides with the clock</source>
        <extracomment>filter</extracomment>
        <translation>最近若干分钟、小时、天；随时钟滑动</translation>
    </message>
    <message>
        <source>the number in the journal</source>
        <extracomment>filter</extracomment>
        <translation>日志库中的编号</translation>
    </message>
    <message>
        <source>the person for whom an agent acts</source>
        <extracomment>filter</extracomment>
        <translation>智能体所代表的人</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>filter</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>what happened, such as budget.threshold</source>
        <extracomment>filter</extracomment>
        <translation>发生了什么，例如 budget.threshold</translation>
    </message>
    <message>
        <source>when it happened</source>
        <extracomment>filter</extracomment>
        <translation>发生的时间</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>filter</extracomment>
        <translation>你的备注</translation>
    </message>
    <message>
        <source>A destination&apos;s filter may ask only what the event itself says, and “%1” is not of the event.</source>
        <extracomment>filter</extracomment>
        <translation>目标的筛选器只能查询事件自身的内容，“%1”不属于事件。</translation>
    </message>
    <message>
        <source>A destination&apos;s filter needs a time with its date: this one moves with the clock.</source>
        <extracomment>filter</extracomment>
        <translation>目标的筛选器需要带日期的时间：此时间随时钟变动。</translation>
    </message>
    <message>
        <source>Filter, character %1</source>
        <extracomment>filter</extracomment>
        <translation>筛选器，第 %1 个字符</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>filter</extracomment>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Only the window knows “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>只有窗口知道“%1”。</translation>
    </message>
    <message>
        <source>type, id, agent, grant, principal, scope, data, time with a date, or text</source>
        <extracomment>filter</extracomment>
        <translation>type、id、agent、grant、principal、scope、data、带日期的 time，或文本</translation>
    </message>
    <message>
        <source>A comma has its place only in a list of values.</source>
        <extracomment>filter</extracomment>
        <translation>逗号只能用在值的列表中。</translation>
    </message>
    <message>
        <source>After data comes the path of what to look at.</source>
        <extracomment>filter</extracomment>
        <translation>data 后应为要查看的路径。</translation>
    </message>
    <message>
        <source>After has: comes a field, or data with a path.</source>
        <extracomment>filter</extracomment>
        <translation>has: 后应为字段，或带路径的 data。</translation>
    </message>
    <message>
        <source>After has: comes a field.</source>
        <extracomment>filter</extracomment>
        <translation>has: 后应为字段。</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>此处缺少要查找的内容。</translation>
    </message>
    <message>
        <source>The filter has more than 1,000 tests.</source>
        <extracomment>filter</extracomment>
        <translation>筛选器的条件超过 1,000 个。</translation>
    </message>
    <message>
        <source>The filter is longer than 64 KiB.</source>
        <extracomment>filter</extracomment>
        <translation>筛选器超过 64 KiB。</translation>
    </message>
    <message>
        <source>The filter is nested too deeply.</source>
        <extracomment>filter</extracomment>
        <translation>筛选器嵌套过深。</translation>
    </message>
    <message>
        <source>The filter is not valid UTF-8.</source>
        <extracomment>filter</extracomment>
        <translation>筛选器不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <extracomment>filter</extracomment>
        <translation>有右括号但没有对应的左括号。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>filter</extracomment>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Text with a colon is searched in quotes.</source>
        <extracomment>filter</extracomment>
        <translation>没有字段“%1”。搜索含冒号的文本请加引号。</translation>
    </message>
    <message>
        <source>There is no field “%1”: did you mean “%2”?</source>
        <extracomment>filter</extracomment>
        <translation>没有字段“%1”：是否指“%2”？</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>type:(grant.created, grant.revoked)</source>
        <extracomment>filter</extracomment>
        <translation>type:(grant.created, grant.revoked)</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <extracomment>filter</extracomment>
        <translation>正则表达式无效：%1。</translation>
    </message>
    <message>
        <source>A name is missing after the dot.</source>
        <extracomment>filter</extracomment>
        <translation>点后缺少名称。</translation>
    </message>
    <message>
        <source>Between the brackets of a path stands a number or *.</source>
        <extracomment>filter</extracomment>
        <translation>路径的方括号中应为数字或 *。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <extracomment>filter</extracomment>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>15 minutes before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>15 分钟前，固定不变</translation>
    </message>
    <message>
        <source>an hour before now, fixed</source>
        <extracomment>filter</extracomment>
        <translation>一小时前，固定不变</translation>
    </message>
    <message>
        <source>since midnight</source>
        <extracomment>filter</extracomment>
        <translation>从午夜起</translation>
    </message>
    <message>
        <source>the whole day</source>
        <extracomment>filter</extracomment>
        <translation>全天</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <extracomment>filter</extracomment>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>Between the ends of a range stands TO.</source>
        <extracomment>filter</extracomment>
        <translation>范围的两端之间应为 TO。</translation>
    </message>
    <message>
        <source>Between the values of a list stands a comma.</source>
        <extracomment>filter</extracomment>
        <translation>列表的值之间应为逗号。</translation>
    </message>
    <message>
        <source>This list is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>此列表没有闭合。</translation>
    </message>
    <message>
        <source>This range is never closed.</source>
        <extracomment>filter</extracomment>
        <translation>此范围没有闭合。</translation>
    </message>
    <message>
        <source>Check the key in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>在连接的设置中检查密钥。</translation>
    </message>
    <message>
        <source>Give them in the proxy&apos;s address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>在连接设置的代理服务器地址中提供它们。</translation>
    </message>
    <message>
        <source>The API key has no permission for %1</source>
        <extracomment>grantex</extracomment>
        <translation>API 密钥没有%1的权限</translation>
    </message>
    <message>
        <source>The key is not sent there. Set the final address in the settings of the connection.</source>
        <extracomment>grantex</extracomment>
        <translation>密钥不会发送到该处。在连接的设置中填写最终地址。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password%1</source>
        <extracomment>grantex</extracomment>
        <translation>代理服务器要求用户名和密码%1</translation>
    </message>
    <message>
        <source>The service asks for fewer requests%1</source>
        <extracomment>grantex</extracomment>
        <translation>服务要求减少请求%1</translation>
    </message>
    <message>
        <source>The service does not accept the API key%1</source>
        <extracomment>grantex</extracomment>
        <translation>服务不接受该 API 密钥%1</translation>
    </message>
    <message>
        <source>The service does not understand the request for %1</source>
        <extracomment>grantex</extracomment>
        <translation>服务不理解对%1的请求</translation>
    </message>
    <message>
        <source>The service has a problem of its own%1</source>
        <extracomment>grantex</extracomment>
        <translation>服务自身出现问题%1</translation>
    </message>
    <message>
        <source>The service knows nothing of %1</source>
        <extracomment>grantex</extracomment>
        <translation>服务中没有%1</translation>
    </message>
    <message>
        <source>The service refused %1</source>
        <extracomment>grantex</extracomment>
        <translation>服务拒绝了%1</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <extracomment>grantex</extracomment>
        <translation>服务应答：%1</translation>
    </message>
    <message>
        <source>The service sends the request on to another address%1</source>
        <extracomment>grantex</extracomment>
        <translation>服务将请求转到另一地址%1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>grantex</extracomment>
        <translation>请在 %1后重试。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>grantex</extracomment>
        <translation>请在一分钟后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>grantex</extracomment>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Use a key with that permission.</source>
        <extracomment>grantex</extracomment>
        <translation>使用具有该权限的密钥。</translation>
    </message>
    <message>
        <source>The service&apos;s answer with %1 is larger than 32 MiB.</source>
        <extracomment>grantex</extracomment>
        <translation>服务关于%1的应答大于 32 MiB。</translation>
    </message>
    <message>
        <source>the account of this key</source>
        <extracomment>grantex</extracomment>
        <translation>此密钥的账号</translation>
    </message>
    <message>
        <source>the budget of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>此授权的预算</translation>
    </message>
    <message>
        <source>the list of agents</source>
        <extracomment>grantex</extracomment>
        <translation>智能体列表</translation>
    </message>
    <message>
        <source>the list of budgets</source>
        <extracomment>grantex</extracomment>
        <translation>预算列表</translation>
    </message>
    <message>
        <source>the list of grants</source>
        <extracomment>grantex</extracomment>
        <translation>授权列表</translation>
    </message>
    <message>
        <source>the state of the service</source>
        <extracomment>grantex</extracomment>
        <translation>服务状态</translation>
    </message>
    <message>
        <source>the transactions of this grant</source>
        <extracomment>grantex</extracomment>
        <translation>此授权的交易</translation>
    </message>
    <message>
        <source>this grant</source>
        <extracomment>grantex</extracomment>
        <translation>此授权</translation>
    </message>
    <message>
        <source>Check that the address is that of a Grantex service.</source>
        <extracomment>grantex</extracomment>
        <translation>检查该地址是否为 Grantex 服务的地址。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read: %1.</source>
        <extracomment>grantex</extracomment>
        <translation>无法读取服务的应答：%1。</translation>
    </message>
    <message>
        <source>it holds no list of %1</source>
        <extracomment>grantex</extracomment>
        <translation>其中没有%1的列表</translation>
    </message>
    <message>
        <source>it is no budget</source>
        <extracomment>grantex</extracomment>
        <translation>它不是预算</translation>
    </message>
    <message>
        <source>it is no grant</source>
        <extracomment>grantex</extracomment>
        <translation>它不是授权</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <extracomment>grantex</extracomment>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <extracomment>grantex</extracomment>
        <translation>它不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>it names no developer</source>
        <extracomment>grantex</extracomment>
        <translation>它未指明开发者</translation>
    </message>
    <message>
        <source>it says no status</source>
        <extracomment>grantex</extracomment>
        <translation>它未给出状态</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <extracomment>grantex</extracomment>
        <translation>其 JSON 已损坏</translation>
    </message>
    <message>
        <source>End that program and erase once more.</source>
        <extracomment>journal</extracomment>
        <translation>结束该程序，然后再次清除。</translation>
    </message>
    <message>
        <source>The events are erased, but somebody who reads the journal keeps their bytes in its write-ahead log.</source>
        <extracomment>journal</extracomment>
        <translation>事件已清除，但有程序正在读取日志库，其字节仍留在预写日志中。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2</source>
        <extracomment>journal</extracomment>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>Stop that program, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>停止该程序，或选择其他 journal.directory。</translation>
    </message>
    <message>
        <source>The journal is in use by another program (pid %1).</source>
        <extracomment>journal</extracomment>
        <translation>日志库正被另一个程序使用（pid %1）。</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <extracomment>journal</extracomment>
        <translation>日志库正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Event %1 is no longer in the journal.</source>
        <extracomment>journal</extracomment>
        <translation>事件 %1 已不在日志库中。</translation>
    </message>
    <message>
        <source>Cannot make the journal&apos;s directory %1.</source>
        <extracomment>journal</extracomment>
        <translation>无法创建日志库目录 %1。</translation>
    </message>
    <message>
        <source>Choose a directory you may write to in journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>在 journal.directory 中选择可写入的目录。</translation>
    </message>
    <message>
        <source>journal: an event was refused twice by its index</source>
        <extracomment>journal</extracomment>
        <translation>日志库：某个事件被其索引拒绝了两次</translation>
    </message>
    <message>
        <source>one event of more than %1 bytes was skipped (maxEventBytes)</source>
        <extracomment>journal</extracomment>
        <translation>已跳过一个超过 %1 字节的事件（maxEventBytes）</translation>
    </message>
    <message>
        <source>Name it with --directory, --config or --profile.</source>
        <extracomment>journal</extracomment>
        <translation>用 --directory、--config 或 --profile 指定。</translation>
    </message>
    <message>
        <source>There is no journal in %1.</source>
        <extracomment>journal</extracomment>
        <translation>%1 中没有日志库。</translation>
    </message>
    <message>
        <source>%1 The damaged file is kept: %2.</source>
        <extracomment>journal</extracomment>
        <translation>%1 已保留损坏的文件：%2。</translation>
    </message>
    <message>
        <source>The journal is damaged and is being salvaged: %1.</source>
        <extracomment>journal</extracomment>
        <translation>日志库已损坏，正在抢救：%1。</translation>
    </message>
    <message>
        <source>came faster than the disk could take them</source>
        <extracomment>journal</extracomment>
        <translation>到达过快，磁盘来不及写入</translation>
    </message>
    <message>
        <source>were refused: the journal is full (journal.whenFull is stop-reading)</source>
        <extracomment>journal</extracomment>
        <translation>被拒绝：日志库已满（journal.whenFull 为 stop-reading）</translation>
    </message>
    <message>
        <source>A replay cannot go on from now: it has an end.</source>
        <extracomment>journal</extracomment>
        <translation>重放有终点，不能改为从现在起继续。</translation>
    </message>
    <message>
        <source>Start another one.</source>
        <extracomment>journal</extracomment>
        <translation>启动另一个。</translation>
    </message>
    <message>
        <source>Switch it off instead.</source>
        <extracomment>journal</extracomment>
        <translation>请改为将其关闭。</translation>
    </message>
    <message>
        <source>Take it out of the configuration first.</source>
        <extracomment>journal</extracomment>
        <translation>先从配置中将其移除。</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is still configured.</source>
        <extracomment>journal</extracomment>
        <translation>目标 &quot;%1&quot; 仍在配置中。</translation>
    </message>
    <message>
        <source>The journal knows no destination &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>日志库中没有目标 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>This replay is complete.</source>
        <extracomment>journal</extracomment>
        <translation>此重放已完成。</translation>
    </message>
    <message>
        <source>startFrom must be now, beginning or an ISO 8601 time.</source>
        <extracomment>journal</extracomment>
        <translation>startFrom 必须是 now、beginning 或 ISO 8601 时间。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>journal: it has no id</source>
        <extracomment>journal</extracomment>
        <translation>日志库：没有 ID</translation>
    </message>
    <message>
        <source>A replay cannot be replayed.</source>
        <extracomment>journal</extracomment>
        <translation>不能重放一个重放。</translation>
    </message>
    <message>
        <source>Choose another range or filter.</source>
        <extracomment>journal</extracomment>
        <translation>选择其他区间或筛选器。</translation>
    </message>
    <message>
        <source>Choose another range.</source>
        <extracomment>journal</extracomment>
        <translation>选择其他区间。</translation>
    </message>
    <message>
        <source>Replay its destination instead.</source>
        <extracomment>journal</extracomment>
        <translation>请改为重放其目标。</translation>
    </message>
    <message>
        <source>The filter lets none of these events pass.</source>
        <extracomment>journal</extracomment>
        <translation>这些事件均未通过筛选器。</translation>
    </message>
    <message>
        <source>The journal holds no events there.</source>
        <extracomment>journal</extracomment>
        <translation>日志库在该处没有事件。</translation>
    </message>
    <message>
        <source>Events are older than journal.maxAgeDays and go; destinations that are off or removed lose them. Every one is counted as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>超过 journal.maxAgeDays 的事件会被移除；已关闭或已移除的目标会失去它们。每个都计为已丢弃。</translation>
    </message>
    <message>
        <source>The journal has room again: events are taken.</source>
        <extracomment>journal</extracomment>
        <translation>日志库又有空间：恢复接收事件。</translation>
    </message>
    <message>
        <source>The journal is full (%1) of events that no destination has taken: new events are refused and recorded as a gap until there is room (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>日志库已满（%1），其中的事件尚未被任何目标接收：新事件被拒绝并记录为缺口，直到有空间为止（journal.whenFull 为 stop-reading）。</translation>
    </message>
    <message>
        <source>The journal is full (%1): the oldest events are dropped for the destinations that have not had them (journal.whenFull is drop-oldest). Every one is counted.</source>
        <extracomment>journal</extracomment>
        <translation>日志库已满（%1）：对尚未收到的目标丢弃最旧的事件（journal.whenFull 为 drop-oldest）。每个都会计数。</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then no more events are taken (journal.whenFull is stop-reading).</source>
        <extracomment>journal</extracomment>
        <translation>按当前速率，日志库将在 %1后写满；届时不再接收事件（journal.whenFull 为 stop-reading）。</translation>
    </message>
    <message>
        <source>The journal will be full in %1 at this rate; then the oldest events are dropped (journal.whenFull is drop-oldest).</source>
        <extracomment>journal</extracomment>
        <translation>按当前速率，日志库将在 %1后写满；届时丢弃最旧的事件（journal.whenFull 为 drop-oldest）。</translation>
    </message>
    <message>
        <source>, and the newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>，最新的事件可能缺失且无迹可查</translation>
    </message>
    <message>
        <source>, and the oldest and newest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>，最旧和最新的事件可能缺失且无迹可查</translation>
    </message>
    <message>
        <source>, and the oldest may be missing without a trace</source>
        <extracomment>journal</extracomment>
        <translation>，最旧的事件可能缺失且无迹可查</translation>
    </message>
    <message>
        <source>Destinations that had not sent them count %1 as dropped.</source>
        <extracomment>journal</extracomment>
        <translation>尚未发送它们的目标将 %1 计为已丢弃。</translation>
    </message>
    <message>
        <source>The destinations&apos; positions were lost: they begin again</source>
        <extracomment>journal</extracomment>
        <translation>目标的位置已丢失：它们重新开始</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 event was salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>日志库曾损坏（%1）。已抢救 %2 个事件；</translation>
    </message>
    <message>
        <source>The journal was damaged (%1). %2 events were salvaged;</source>
        <extracomment>journal</extracomment>
        <translation>日志库曾损坏（%1）。已抢救 %2 个事件；</translation>
    </message>
    <message>
        <source>at event %1.</source>
        <extracomment>journal</extracomment>
        <translation>于事件 %1。</translation>
    </message>
    <message>
        <source>at most %1 could not be read</source>
        <extracomment>journal</extracomment>
        <translation>至多 %1 个无法读取</translation>
    </message>
    <message>
        <source>event %1 of a damaged journal</source>
        <extracomment>journal</extracomment>
        <translation>已损坏日志库的事件 %1</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <extracomment>journal</extracomment>
        <translation>未发现丢失</translation>
    </message>
    <message>
        <source>Install that version, or choose another journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>安装该版本，或选择其他 journal.directory。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <extracomment>journal</extracomment>
        <translation>日志库由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>journal: version %1 cannot be true</source>
        <extracomment>journal</extracomment>
        <translation>日志库：版本 %1 不可能正确</translation>
    </message>
    <message>
        <source>Make room on the disk and see that the journal&apos;s directory is writable; the next start goes on.</source>
        <extracomment>journal</extracomment>
        <translation>释放磁盘空间，并确保日志库目录可写；下次启动时继续。</translation>
    </message>
    <message>
        <source>The damaged journal cannot be set aside: %1: %2.</source>
        <extracomment>journal</extracomment>
        <translation>无法移开损坏的日志库：%1：%2。</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <extracomment>journal</extracomment>
        <translation>发现它已损坏</translation>
    </message>
    <message>
        <source>its write-ahead log is damaged</source>
        <extracomment>journal</extracomment>
        <translation>其预写日志已损坏</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>journal</extracomment>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Make room on the disk of journal.directory.</source>
        <extracomment>journal</extracomment>
        <translation>在 journal.directory 所在磁盘上释放空间。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <extracomment>net</extracomment>
        <translation>在设置中更正地址。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>无法连接到 %1：%2。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1: %2.</source>
        <extracomment>net</extracomment>
        <translation>无法与 %1 建立加密连接：%2。</translation>
    </message>
    <message>
        <source>The address cannot be used: %1.</source>
        <extracomment>net</extracomment>
        <translation>地址无法使用：%1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>net</extracomment>
        <translation>%1 的证书不受信任：%2。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete: %2.</source>
        <extracomment>net</extracomment>
        <translation>与 %1 的连接在应答完成前中断：%2。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <extracomment>net</extracomment>
        <translation>未找到名称 %1。</translation>
    </message>
    <message>
        <source>The name of the proxy was not found.</source>
        <extracomment>net</extracomment>
        <translation>未找到代理服务器的名称。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password.</source>
        <extracomment>net</extracomment>
        <translation>代理服务器要求用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy refuses connections.</source>
        <extracomment>net</extracomment>
        <translation>代理服务器拒绝连接。</translation>
    </message>
    <message>
        <source>The answer&apos;s headers do not end.</source>
        <extracomment>net</extracomment>
        <translation>应答的标头没有结束。</translation>
    </message>
    <message>
        <source>A header of the answer does not end.</source>
        <extracomment>net</extracomment>
        <translation>应答的某个标头没有结束。</translation>
    </message>
    <message>
        <source>SSL certificate problem:</source>
        <extracomment>net</extracomment>
        <translation>SSL 证书问题：</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Renew it, or name the authority that signed it in `caFile`.</source>
        <extracomment>net</extracomment>
        <translation>%1 的证书不受信任：%2。续订证书，或在 `caFile` 中指定签发它的颁发机构。</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <extracomment>net</extracomment>
        <translation>与 %1 的连接中断：%2。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password: give them in the environment (https_proxy) or in `proxy`.</source>
        <extracomment>net</extracomment>
        <translation>代理服务器要求用户名和密码：在环境（https_proxy）或 `proxy` 中提供。</translation>
    </message>
    <message>
        <source>There is no memory for a connection.</source>
        <extracomment>net</extracomment>
        <translation>内存不足，无法建立连接。</translation>
    </message>
    <message>
        <source>A client certificate needs both its file and its key.</source>
        <extracomment>net</extracomment>
        <translation>客户端证书需要证书文件和密钥。</translation>
    </message>
    <message>
        <source>Give `clientKey` an unencrypted RSA or EC key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>为 `clientKey` 提供 PEM 格式的未加密 RSA 或 EC 密钥。</translation>
    </message>
    <message>
        <source>Let `%1` name a readable PEM file.</source>
        <extracomment>net</extracomment>
        <translation>`%1` 应指向可读的 PEM 文件。</translation>
    </message>
    <message>
        <source>No certificate can be read from %1.</source>
        <extracomment>net</extracomment>
        <translation>无法从 %1 读取证书。</translation>
    </message>
    <message>
        <source>Set both `clientCertFile` and `clientKey`, or none of them.</source>
        <extracomment>net</extracomment>
        <translation>同时设置 `clientCertFile` 和 `clientKey`，或都不设置。</translation>
    </message>
    <message>
        <source>The client key is no private key in PEM form.</source>
        <extracomment>net</extracomment>
        <translation>客户端密钥不是 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>The proxy address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>代理服务器地址无法使用。</translation>
    </message>
    <message>
        <source>Write `proxy` as http://host:port or socks5://host:port.</source>
        <extracomment>net</extracomment>
        <translation>将 `proxy` 写成 http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>Correct the setting or secret it comes from: it must be one line of text.</source>
        <extracomment>net</extracomment>
        <translation>更正其来源的设置项或机密：必须是一行文本。</translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2.</source>
        <extracomment>net</extracomment>
        <translation>%1 未在 %2内给出完整应答。</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption.</source>
        <extracomment>net</extracomment>
        <translation>未加密时不向 %1 发送任何内容。</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <extracomment>net</extracomment>
        <translation>地址无法使用。</translation>
    </message>
    <message>
        <source>The request was ended before its answer.</source>
        <extracomment>net</extracomment>
        <translation>请求在应答之前被终止。</translation>
    </message>
    <message>
        <source>The value for the header %1 holds a line end or another control character.</source>
        <extracomment>net</extracomment>
        <translation>标头 %1 的值包含换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>Use https, or set `allowInsecureHttp` when the way there is trusted.</source>
        <extracomment>net</extracomment>
        <translation>使用 https；如果途中可信，也可设置 `allowInsecureHttp`。</translation>
    </message>
    <message>
        <source>Write it as https://host[:port]/path.</source>
        <extracomment>net</extracomment>
        <translation>写成 https://host[:port]/path。</translation>
    </message>
    <message>
        <source>Events tell budgets only from half of their use on. Set an API key in the settings of the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>事件只在预算用到一半后才告知预算。在连接的设置中填写 API 密钥。</translation>
    </message>
    <message>
        <source>There is no key to ask the service with.</source>
        <extracomment>pipeline</extracomment>
        <translation>没有可用于查询服务的密钥。</translation>
    </message>
    <message>
        <source>Check journal.directory.</source>
        <extracomment>pipeline</extracomment>
        <translation>检查 journal.directory。</translation>
    </message>
    <message>
        <source>It may have ended, or too many programs ask it at once: try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>它可能已结束，或同时查询它的程序过多：请重试。</translation>
    </message>
    <message>
        <source>Look at its log, or try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>查看其日志，或重试。</translation>
    </message>
    <message>
        <source>No program owns this journal now.</source>
        <extracomment>pipeline</extracomment>
        <translation>目前没有程序拥有此日志库。</translation>
    </message>
    <message>
        <source>The answer is not understood.</source>
        <extracomment>pipeline</extracomment>
        <translation>无法理解应答。</translation>
    </message>
    <message>
        <source>The program that owns the journal closed the connection.</source>
        <extracomment>pipeline</extracomment>
        <translation>拥有日志库的程序关闭了连接。</translation>
    </message>
    <message>
        <source>The program that owns the journal does not answer.</source>
        <extracomment>pipeline</extracomment>
        <translation>拥有日志库的程序没有应答。</translation>
    </message>
    <message>
        <source>Give from and to, since and until, or filter.</source>
        <extracomment>pipeline</extracomment>
        <translation>提供 from 和 to、since 和 until，或 filter。</translation>
    </message>
    <message>
        <source>No destination is configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>未配置目标。</translation>
    </message>
    <message>
        <source>Put it back and reload, or discard it (discard-lane).</source>
        <extracomment>pipeline</extracomment>
        <translation>将其放回并重新加载，或将其丢弃（discard-lane）。</translation>
    </message>
    <message>
        <source>The destination &quot;%1&quot; is no longer configured.</source>
        <extracomment>pipeline</extracomment>
        <translation>目标 &quot;%1&quot; 已不在配置中。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>没有命令 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot;.</source>
        <extracomment>pipeline</extracomment>
        <translation>没有目标 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Use the same release of all programs on this journal.</source>
        <extracomment>pipeline</extracomment>
        <translation>在此日志库上使用的所有程序应为同一版本。</translation>
    </message>
    <message>
        <source>replay needs a range.</source>
        <extracomment>pipeline</extracomment>
        <translation>replay 需要区间。</translation>
    </message>
    <message>
        <source>Cannot listen on %1/%2.</source>
        <extracomment>pipeline</extracomment>
        <translation>无法监听 %1/%2。</translation>
    </message>
    <message>
        <source>Cannot make %1/%2: %3.</source>
        <extracomment>pipeline</extracomment>
        <translation>无法创建 %1/%2：%3。</translation>
    </message>
    <message>
        <source>Other programs cannot ask this one for its status.</source>
        <extracomment>pipeline</extracomment>
        <translation>其他程序无法向本程序查询状态。</translation>
    </message>
    <message>
        <source>The request is no JSON object.</source>
        <extracomment>pipeline</extracomment>
        <translation>请求不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The request&apos;s `version` is not %1.</source>
        <extracomment>pipeline</extracomment>
        <translation>请求的 `version` 不是 %1。</translation>
    </message>
    <message>
        <source>disconnected by hand</source>
        <extracomment>pipeline</extracomment>
        <translation>手动断开连接</translation>
    </message>
    <message>
        <source>the configuration was changed</source>
        <extracomment>pipeline</extracomment>
        <translation>配置已更改</translation>
    </message>
    <message>
        <source>this program was not running</source>
        <extracomment>pipeline</extracomment>
        <translation>本程序未在运行</translation>
    </message>
    <message>
        <source>Another program owns this journal, or it is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>另一个程序拥有此日志库，或日志库正在关闭。</translation>
    </message>
    <message>
        <source>The journal is being closed.</source>
        <extracomment>pipeline</extracomment>
        <translation>日志库正在关闭。</translation>
    </message>
    <message>
        <source>This run has no configuration file that could be changed.</source>
        <extracomment>pipeline</extracomment>
        <translation>此次运行没有可更改的配置文件。</translation>
    </message>
    <message>
        <source>%1: journal.directory cannot change while the program runs.</source>
        <extracomment>pipeline</extracomment>
        <translation>%1：程序运行期间不能更改 journal.directory。</translation>
    </message>
    <message>
        <source>Restart it, or write the old one back: %1</source>
        <extracomment>pipeline</extracomment>
        <translation>重新启动程序，或改回原值：%1</translation>
    </message>
    <message>
        <source>The configuration is being read already.</source>
        <extracomment>pipeline</extracomment>
        <translation>正在读取配置。</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <extracomment>pipeline</extracomment>
        <translation>程序正在停止。</translation>
    </message>
    <message>
        <source>This run has no configuration file to read again.</source>
        <extracomment>pipeline</extracomment>
        <translation>此次运行没有可重新读取的配置文件。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>pipeline</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>owner link</source>
        <extracomment>pipeline</extracomment>
        <translation>所有者链接</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <extracomment>secrets</extracomment>
        <translation>重新输入机密。</translation>
    </message>
    <message>
        <source>Enter the secret again; if it was there before, unlock the keychain.</source>
        <extracomment>secrets</extracomment>
        <translation>重新输入机密；如果之前已有，请解锁钥匙串。</translation>
    </message>
    <message>
        <source>It may be waiting for its password: answer its prompt, then try again.</source>
        <extracomment>secrets</extracomment>
        <translation>它可能在等待密码：回应其提示，然后重试。</translation>
    </message>
    <message>
        <source>Remove it with the keychain&apos;s own tool.</source>
        <extracomment>secrets</extracomment>
        <translation>用钥匙串自带的工具将其移除。</translation>
    </message>
    <message>
        <source>The keychain cannot be used here.</source>
        <extracomment>secrets</extracomment>
        <translation>此处无法使用钥匙串。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <extracomment>secrets</extracomment>
        <translation>钥匙串未在 %1内应答。</translation>
    </message>
    <message>
        <source>The keychain holds no entry &quot;%1&quot;.</source>
        <extracomment>secrets</extracomment>
        <translation>钥匙串中没有条目 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The keychain kept the entry: %1</source>
        <extracomment>secrets</extracomment>
        <translation>钥匙串未移除该条目：%1</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <extracomment>secrets</extracomment>
        <translation>钥匙串拒绝访问：%1</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry &quot;%1&quot; is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>钥匙串的条目 &quot;%1&quot; 为空。</translation>
    </message>
    <message>
        <source>There is no usable keychain: %1</source>
        <extracomment>secrets</extracomment>
        <translation>没有可用的钥匙串：%1</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <extracomment>secrets</extracomment>
        <translation>解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read it.</source>
        <extracomment>secrets</extracomment>
        <translation>检查路径以及此用户是否有权读取。</translation>
    </message>
    <message>
        <source>Is it the right file?</source>
        <extracomment>secrets</extracomment>
        <translation>文件是否正确？</translation>
    </message>
    <message>
        <source>Nothing has written to the secret&apos;s pipe %1 in time.</source>
        <extracomment>secrets</extracomment>
        <translation>未及时有内容写入机密的管道 %1。</translation>
    </message>
    <message>
        <source>Start its writer before this program.</source>
        <extracomment>secrets</extracomment>
        <translation>先于本程序启动其写入程序。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 cannot be read: %2.</source>
        <extracomment>secrets</extracomment>
        <translation>无法读取机密文件 %1：%2。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>机密文件 %1 为空。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is larger than 64 KiB.</source>
        <extracomment>secrets</extracomment>
        <translation>机密文件 %1 大于 64 KiB。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is neither a file nor a pipe.</source>
        <extracomment>secrets</extracomment>
        <translation>机密文件 %1 既不是文件也不是管道。</translation>
    </message>
    <message>
        <source>Write the secret into a file that only this user can read.</source>
        <extracomment>secrets</extracomment>
        <translation>将机密写入只有此用户可读的文件。</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <extracomment>secrets</extracomment>
        <translation>将机密写入其中。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <extracomment>secrets</extracomment>
        <translation>重新输入。</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <extracomment>secrets</extracomment>
        <translation>没有以名称 %1 保存的机密。</translation>
    </message>
    <message>
        <source>Secrets in the environment and in files are only read, never written.</source>
        <extracomment>secrets</extracomment>
        <translation>环境和文件中的机密只读取，从不写入。</translation>
    </message>
    <message>
        <source>Set it before the program starts, for example in its systemd unit.</source>
        <extracomment>secrets</extracomment>
        <translation>在程序启动前设置，例如在其 systemd 单元中。</translation>
    </message>
    <message>
        <source>Store it in the keychain instead.</source>
        <extracomment>secrets</extracomment>
        <translation>请改为存入钥匙串。</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <extracomment>secrets</extracomment>
        <translation>环境变量 %1 为空。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>unknown kind of secret</source>
        <extracomment>secrets</extracomment>
        <translation>未知类型的机密</translation>
    </message>
    <message>
        <source>Write one of them.</source>
        <extracomment>settings</extracomment>
        <translation>写其中之一。</translation>
    </message>
    <message>
        <source>destination %1: added</source>
        <extracomment>settings</extracomment>
        <translation>目标 %1：已添加</translation>
    </message>
    <message>
        <source>destination %1: changed</source>
        <extracomment>settings</extracomment>
        <translation>目标 %1：已更改</translation>
    </message>
    <message>
        <source>destination %1: off</source>
        <extracomment>settings</extracomment>
        <translation>目标 %1：已关闭</translation>
    </message>
    <message>
        <source>destination %1: on</source>
        <extracomment>settings</extracomment>
        <translation>目标 %1：已开启</translation>
    </message>
    <message>
        <source>destination %1: removed; the journal keeps its position</source>
        <extracomment>settings</extracomment>
        <translation>目标 %1：已移除；日志库保留其位置</translation>
    </message>
    <message>
        <source>destination %1: renamed, was %2</source>
        <extracomment>settings</extracomment>
        <translation>目标 %1：已重命名，原名 %2</translation>
    </message>
    <message>
        <source>journal: other bounds</source>
        <extracomment>settings</extracomment>
        <translation>日志库：上限已更改</translation>
    </message>
    <message>
        <source>metrics: listening at %1</source>
        <extracomment>settings</extracomment>
        <translation>指标：正在监听 %1</translation>
    </message>
    <message>
        <source>metrics: off</source>
        <extracomment>settings</extracomment>
        <translation>指标：已关闭</translation>
    </message>
    <message>
        <source>source: changed</source>
        <extracomment>settings</extracomment>
        <translation>来源：已更改</translation>
    </message>
    <message>
        <source>%1: &quot;enabled&quot; of &quot;%2&quot; is not a switch.</source>
        <extracomment>settings</extracomment>
        <translation>%1：&quot;%2&quot; 的 &quot;enabled&quot; 不是开关。</translation>
    </message>
    <message>
        <source>%1: names no destination &quot;%2&quot; any more.</source>
        <extracomment>settings</extracomment>
        <translation>%1：已不再包含目标 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>%1: names the destination &quot;%2&quot; twice.</source>
        <extracomment>settings</extracomment>
        <translation>%1：目标 &quot;%2&quot; 出现两次。</translation>
    </message>
    <message>
        <source>Check that this user may write in its directory.</source>
        <extracomment>base</extracomment>
        <translation>检查此用户能否在其目录中写入。</translation>
    </message>
    <message>
        <source>Give each destination its own name and id.</source>
        <extracomment>settings</extracomment>
        <translation>为每个目标指定各自的名称和 ID。</translation>
    </message>
    <message>
        <source>Load the configuration again.</source>
        <extracomment>settings</extracomment>
        <translation>重新加载配置。</translation>
    </message>
    <message>
        <source>Write true or false there.</source>
        <extracomment>settings</extracomment>
        <translation>在该处写 true 或 false。</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <extracomment>base</extracomment>
        <translation>无法创建其目录</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3; nothing was changed.</source>
        <extracomment>settings</extracomment>
        <translation>%1：&quot;%2&quot; %3；未作任何更改。</translation>
    </message>
    <message>
        <source>%1: is not valid JSON any more (%2); nothing was written to it.</source>
        <extracomment>settings</extracomment>
        <translation>%1：已不是有效的 JSON（%2）；未写入任何内容。</translation>
    </message>
    <message>
        <source>Mend the file, then try again.</source>
        <extracomment>settings</extracomment>
        <translation>修复该文件，然后重试。</translation>
    </message>
    <message>
        <source>is beyond the end of its list</source>
        <extracomment>settings</extracomment>
        <translation>超出其列表末尾</translation>
    </message>
    <message>
        <source>is no list</source>
        <extracomment>settings</extracomment>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is no object</source>
        <extracomment>settings</extracomment>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>settings</extracomment>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>Check its quotes, commas and braces.</source>
        <extracomment>settings</extracomment>
        <translation>检查其引号、逗号和花括号。</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <extracomment>settings</extracomment>
        <translation>这不是 JSON 值。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; with a text.</source>
        <extracomment>settings</extracomment>
        <translation>添加 &quot;%1&quot; 并写入文本。</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <extracomment>settings</extracomment>
        <translation>选择该范围内的数字。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <extracomment>settings</extracomment>
        <translation>是否指 &quot;%1&quot;？</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <extracomment>settings</extracomment>
        <translation>用双引号括起来。</translation>
    </message>
    <message>
        <source>Remove it, or look for its right name.</source>
        <extracomment>settings</extracomment>
        <translation>将其移除，或查找正确的名称。</translation>
    </message>
    <message>
        <source>Remove one of the two: only one could count.</source>
        <extracomment>settings</extracomment>
        <translation>移除其中一个：只有一个会生效。</translation>
    </message>
    <message>
        <source>Write a text there.</source>
        <extracomment>settings</extracomment>
        <translation>在该处写文本。</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>不加引号。</translation>
    </message>
    <message>
        <source>Write the number without quotes.</source>
        <extracomment>settings</extracomment>
        <translation>数字不加引号。</translation>
    </message>
    <message>
        <source>Write the variable&apos;s name, for example DD_API_KEY, not its content.</source>
        <extracomment>settings</extracomment>
        <translation>写变量的名称，例如 DD_API_KEY，而非其内容。</translation>
    </message>
    <message>
        <source>Write { … } here.</source>
        <extracomment>settings</extracomment>
        <translation>在此写 { … }。</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>settings</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>has a name that contains the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>的名称包含字符 U+0000</translation>
    </message>
    <message>
        <source>is an empty reference</source>
        <extracomment>settings</extracomment>
        <translation>是空引用</translation>
    </message>
    <message>
        <source>is given twice</source>
        <extracomment>settings</extracomment>
        <translation>被指定两次</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>settings</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <extracomment>settings</extracomment>
        <translation>不是已知的键</translation>
    </message>
    <message>
        <source>must be a list of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是文本列表（实为%1）</translation>
    </message>
    <message>
        <source>must be a text (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是文本（实为%1）</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2 (found %3)</source>
        <extracomment>settings</extracomment>
        <translation>必须是 %1 到 %2 的整数（实为%3）</translation>
    </message>
    <message>
        <source>must be an object (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是对象（实为%1）</translation>
    </message>
    <message>
        <source>must be an object of texts (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是文本对象（实为%1）</translation>
    </message>
    <message>
        <source>must be an object of texts and secret references (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是文本和机密引用的对象（实为%1）</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <extracomment>settings</extracomment>
        <translation>必须是环境变量的名称</translation>
    </message>
    <message>
        <source>must be true or false (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是 true 或 false（实为%1）</translation>
    </message>
    <message>
        <source>must hold exactly one of &quot;env&quot;, &quot;file&quot; and &quot;keychain&quot; with a text</source>
        <extracomment>settings</extracomment>
        <translation>必须恰好包含 &quot;env&quot;、&quot;file&quot; 和 &quot;keychain&quot; 之一，且其值为文本</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>settings</extracomment>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>must not contain the character U+0000</source>
        <extracomment>settings</extracomment>
        <translation>不得包含字符 U+0000</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>settings</extracomment>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available yet</source>
        <extracomment>settings</extracomment>
        <translation>&quot;%1&quot; 尚不可用</translation>
    </message>
    <message>
        <source>%1 Did you mean &quot;%2&quot;? Known types: %3.</source>
        <extracomment>settings</extracomment>
        <translation>%1 是否指 &quot;%2&quot;？已知类型：%3。</translation>
    </message>
    <message>
        <source>%1 Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>%1 已知类型：%2。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known types: %2.</source>
        <extracomment>settings</extracomment>
        <translation>是否指 &quot;%1&quot;？已知类型：%2。</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <extracomment>settings</extracomment>
        <translation>已知类型：%1。</translation>
    </message>
    <message>
        <source>Raise it, or lower retryInitialMs.</source>
        <extracomment>settings</extracomment>
        <translation>提高它，或降低 retryInitialMs。</translation>
    </message>
    <message>
        <source>Remove it: then the name is the id.</source>
        <extracomment>settings</extracomment>
        <translation>将其移除：名称即为 ID。</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <extracomment>settings</extracomment>
        <translation>移除空格。</translation>
    </message>
    <message>
        <source>Remove this destination or use another type.</source>
        <extracomment>settings</extracomment>
        <translation>移除此目标或使用其他类型。</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens.</source>
        <extracomment>settings</extracomment>
        <translation>使用字母、数字、空格和连字符。</translation>
    </message>
    <message>
        <source>Write &quot;now&quot;, &quot;beginning&quot; or a time such as &quot;2026-03-01T12:00:00Z&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>写 &quot;now&quot;、&quot;beginning&quot; 或时间，例如 &quot;2026-03-01T12:00:00Z&quot;。</translation>
    </message>
    <message>
        <source>is neither now, beginning nor a time</source>
        <extracomment>settings</extracomment>
        <translation>既不是 now、beginning，也不是时间</translation>
    </message>
    <message>
        <source>is not a known destination type (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>不是已知的目标类型（实为%1）</translation>
    </message>
    <message>
        <source>must be one of %1 (found %2)</source>
        <extracomment>settings</extracomment>
        <translation>必须是 %1 之一（实为%2）</translation>
    </message>
    <message>
        <source>must not be below retryInitialMs</source>
        <extracomment>settings</extracomment>
        <translation>不得低于 retryInitialMs</translation>
    </message>
    <message>
        <source>must not begin or end with a space</source>
        <extracomment>settings</extracomment>
        <translation>不得以空格开头或结尾</translation>
    </message>
    <message>
        <source>must not contain # or control characters</source>
        <extracomment>settings</extracomment>
        <translation>不得包含 # 或控制字符</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <extracomment>settings</extracomment>
        <translation>将其移除。</translation>
    </message>
    <message>
        <source>Remove it; without types all events come.</source>
        <extracomment>settings</extracomment>
        <translation>将其移除；没有类型时接收所有事件。</translation>
    </message>
    <message>
        <source>Use sse, websocket or file.</source>
        <extracomment>settings</extracomment>
        <translation>使用 sse、websocket 或 file。</translation>
    </message>
    <message>
        <source>Write only the service&apos;s address: https://api.grantex.dev.</source>
        <extracomment>settings</extracomment>
        <translation>只写服务地址：https://api.grantex.dev。</translation>
    </message>
    <message>
        <source>is only for the source types sse and websocket</source>
        <extracomment>settings</extracomment>
        <translation>仅适用于来源类型 sse 和 websocket</translation>
    </message>
    <message>
        <source>must be sse, websocket or file (found %1)</source>
        <extracomment>settings</extracomment>
        <translation>必须是 sse、websocket 或 file（实为%1）</translation>
    </message>
    <message>
        <source>must not contain an empty text</source>
        <extracomment>settings</extracomment>
        <translation>不得包含空文本</translation>
    </message>
    <message>
        <source>Give them in the environment (https_proxy) instead.</source>
        <extracomment>settings</extracomment>
        <translation>请改为在环境（https_proxy）中提供。</translation>
    </message>
    <message>
        <source>Remove it to use the proxy that the environment names.</source>
        <extracomment>settings</extracomment>
        <translation>将其移除，以使用环境指定的代理服务器。</translation>
    </message>
    <message>
        <source>Use the secret fields instead.</source>
        <extracomment>settings</extracomment>
        <translation>请改用机密字段。</translation>
    </message>
    <message>
        <source>Write it like &quot;127.0.0.1:9464&quot;.</source>
        <extracomment>settings</extracomment>
        <translation>写成 &quot;127.0.0.1:9464&quot; 的形式。</translation>
    </message>
    <message>
        <source>Write it like https://host.example.com.</source>
        <extracomment>settings</extracomment>
        <translation>写成 https://host.example.com 的形式。</translation>
    </message>
    <message>
        <source>is plain http to another machine, which anybody on the way can read</source>
        <extracomment>settings</extracomment>
        <translation>是通往其他机器的明文 http，途中任何人都能读取</translation>
    </message>
    <message>
        <source>must be a URL that begins with https:// or http:// and names a host</source>
        <extracomment>settings</extracomment>
        <translation>必须是以 https:// 或 http:// 开头且含主机名的 URL</translation>
    </message>
    <message>
        <source>must be an IP address (IPv6 in brackets) or localhost, a colon and a port</source>
        <extracomment>settings</extracomment>
        <translation>必须是 IP 地址（IPv6 加方括号）或 localhost，加冒号和端口</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <extracomment>settings</extracomment>
        <translation>不得包含用户名或密码</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>setup</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bytes of one event at most; larger ones are counted as malformed.</source>
        <extracomment>setup</extracomment>
        <translation>单个事件的最大字节数；更大的计为格式错误。</translation>
    </message>
    <message>
        <source>Event types</source>
        <extracomment>setup</extracomment>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Largest event</source>
        <extracomment>setup</extracomment>
        <translation>最大事件</translation>
    </message>
    <message>
        <source>Only these types are sent by the service, such as grant.created; every type when the list is empty. To look at a few of them, use the filter instead: what is not sent is never seen.</source>
        <extracomment>setup</extracomment>
        <translation>服务只发送这些类型，例如 grant.created；列表为空时发送所有类型。若只想查看其中几种，请改用筛选器：未发送的事件永远无法看到。</translation>
    </message>
    <message>
        <source>The base address of your Grantex service, such as https://api.grantex.dev.</source>
        <extracomment>setup</extracomment>
        <translation>你的 Grantex 服务的基础地址，例如 https://api.grantex.dev。</translation>
    </message>
    <message>
        <source>Copy the key again from your Grantex account, whole and without blanks.</source>
        <extracomment>setup</extracomment>
        <translation>从 Grantex 账号重新复制密钥，须完整且不含空格。</translation>
    </message>
    <message>
        <source>The account asks too much at the moment. Wait a minute, then test again.</source>
        <extracomment>setup</extracomment>
        <translation>该账号目前请求过多。等待一分钟，然后再次测试。</translation>
    </message>
    <message>
        <source>The service has a fault of its own at the moment. Test again later.</source>
        <extracomment>setup</extracomment>
        <translation>服务目前自身出现故障。稍后再次测试。</translation>
    </message>
    <message>
        <source>This does not look like a Grantex service: check the address.</source>
        <extracomment>setup</extracomment>
        <translation>这看起来不是 Grantex 服务：检查地址。</translation>
    </message>
    <message>
        <source>accepted; the indexer confirms later</source>
        <extracomment>setup</extracomment>
        <translation>已接受；索引器稍后确认</translation>
    </message>
    <message>
        <source>test event</source>
        <extracomment>setup</extracomment>
        <translation>测试事件</translation>
    </message>
    <message>
        <source>the API key is refused (%1)</source>
        <extracomment>setup</extracomment>
        <translation>API 密钥被拒绝（%1）</translation>
    </message>
    <message>
        <source>the key is accepted</source>
        <extracomment>setup</extracomment>
        <translation>密钥已被接受</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <extracomment>setup</extracomment>
        <translation>选择其他类型。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <extracomment>setup</extracomment>
        <translation>重新输入。</translation>
    </message>
    <message>
        <source>holds characters that no configuration can hold</source>
        <extracomment>setup</extracomment>
        <translation>含有配置无法容纳的字符</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>setup</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Restart the program and try again.</source>
        <extracomment>setup</extracomment>
        <translation>重新启动程序，然后重试。</translation>
    </message>
    <message>
        <source>The secret cannot be kept for this run.</source>
        <extracomment>setup</extracomment>
        <translation>无法为此次运行保留机密。</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>source</extracomment>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Check where it was copied from.</source>
        <extracomment>source</extracomment>
        <translation>检查复制的来源。</translation>
    </message>
    <message>
        <source>Give the key in `apiKey` instead.</source>
        <extracomment>source</extracomment>
        <translation>请改为在 `apiKey` 中提供密钥。</translation>
    </message>
    <message>
        <source>Nothing came from the service for %1.</source>
        <extracomment>source</extracomment>
        <translation>已有 %1没有收到服务的任何内容。</translation>
    </message>
    <message>
        <source>The API key holds blanks, line breaks or characters beyond ASCII.</source>
        <extracomment>source</extracomment>
        <translation>API 密钥包含空格、换行或 ASCII 以外的字符。</translation>
    </message>
    <message>
        <source>The API key is not sent to %1 without encryption.</source>
        <extracomment>source</extracomment>
        <translation>未加密时不向 %1 发送 API 密钥。</translation>
    </message>
    <message>
        <source>The computer slept, or its clock was set forward.</source>
        <extracomment>source</extracomment>
        <translation>计算机曾休眠，或其时钟被调快。</translation>
    </message>
    <message>
        <source>The source&apos;s URL cannot be used.</source>
        <extracomment>source</extracomment>
        <translation>来源的 URL 无法使用。</translation>
    </message>
    <message>
        <source>The source&apos;s URL holds a user or a password.</source>
        <extracomment>source</extracomment>
        <translation>来源的 URL 包含用户名或密码。</translation>
    </message>
    <message>
        <source>Write it as https://host, for example https://api.grantex.dev.</source>
        <extracomment>source</extracomment>
        <translation>写成 https://host，例如 https://api.grantex.dev。</translation>
    </message>
    <message>
        <source>connected, waiting for the first byte</source>
        <extracomment>source</extracomment>
        <translation>已连接，正在等待首个字节</translation>
    </message>
    <message>
        <source>The API key is not allowed to read the event stream (403). Use a key with that permission.</source>
        <extracomment>source</extracomment>
        <translation>API 密钥无权读取事件数据流（403）。使用具有该权限的密钥。</translation>
    </message>
    <message>
        <source>The proxy asks for a user and a password (407).</source>
        <extracomment>source</extracomment>
        <translation>代理服务器要求用户名和密码（407）。</translation>
    </message>
    <message>
        <source>The service asks for fewer requests (429).</source>
        <extracomment>source</extracomment>
        <translation>服务要求减少请求（429）。</translation>
    </message>
    <message>
        <source>The service does not accept the API key (401). Check the key in the source&apos;s settings.</source>
        <extracomment>source</extracomment>
        <translation>服务不接受该 API 密钥（401）。在来源的设置中检查密钥。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (</source>
        <extracomment>source</extracomment>
        <translation>服务自身出现问题 (</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1).</source>
        <extracomment>source</extracomment>
        <translation>服务自身出现问题（%1）。</translation>
    </message>
    <message>
        <source>The service refused the connection (</source>
        <extracomment>source</extracomment>
        <translation>服务拒绝了连接 (</translation>
    </message>
    <message>
        <source>The service refused the connection (%1).</source>
        <extracomment>source</extracomment>
        <translation>服务拒绝了连接（%1）。</translation>
    </message>
    <message>
        <source>There is no event stream at this address (%1). Check the source&apos;s URL.</source>
        <extracomment>source</extracomment>
        <translation>此地址没有事件数据流（%1）。检查来源的 URL。</translation>
    </message>
    <message>
        <source>Too many connections: the service allows 5 of each kind at once for one developer. End another program that listens; a place that a crashed one held is free again after 5 minutes at most.</source>
        <extracomment>source</extracomment>
        <translation>连接过多：服务对每个开发者的每种连接最多同时允许 5 个。结束另一个监听的程序；崩溃程序占用的位置最迟 5 分钟后释放。</translation>
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
        <translation>应答不是事件数据流，而是编码为 %2 的 %1。检查来源的 URL，以及中间是否有代理服务器或登录页面。</translation>
    </message>
    <message>
        <source>The answer is no event stream but %1. Check the source&apos;s URL and whether a proxy or a log-in page stands in between.</source>
        <extracomment>source</extracomment>
        <translation>应答不是事件数据流，而是 %1。检查来源的 URL，以及中间是否有代理服务器或登录页面。</translation>
    </message>
    <message>
        <source>The service closed the connection without an answer.</source>
        <extracomment>source</extracomment>
        <translation>服务未应答就关闭了连接。</translation>
    </message>
    <message>
        <source>The service ended the stream.</source>
        <extracomment>source</extracomment>
        <translation>服务结束了数据流。</translation>
    </message>
    <message>
        <source>The service redirects in a circle (%1).</source>
        <extracomment>source</extracomment>
        <translation>服务循环重定向（%1）。</translation>
    </message>
    <message>
        <source>The service redirects to %1. The API key never goes to another address than the one in the settings; if the new one is right, set the source&apos;s URL to it.</source>
        <extracomment>source</extracomment>
        <translation>服务重定向到 %1。API 密钥只会发送到设置中的地址；如果新地址正确，请将来源的 URL 设为该地址。</translation>
    </message>
    <message>
        <source>The service redirects without a usable target (%1).</source>
        <extracomment>source</extracomment>
        <translation>服务重定向但没有可用的目的地址（%1）。</translation>
    </message>
    <message>
        <source>User-Agent: grantex-monitor/</source>
        <extracomment>source</extracomment>
        <translation>User-Agent: grantex-monitor/</translation>
    </message>
    <message>
        <source>An event larger than %1 bytes ended the connection.</source>
        <extracomment>source</extracomment>
        <translation>大于 %1 字节的事件导致连接结束。</translation>
    </message>
    <message>
        <source>Invalid close code</source>
        <extracomment>source</extracomment>
        <translation>关闭代码无效</translation>
    </message>
    <message>
        <source>No connection: %1.</source>
        <extracomment>source</extracomment>
        <translation>没有连接：%1。</translation>
    </message>
    <message>
        <source>The service closed the connection unanswered</source>
        <extracomment>source</extracomment>
        <translation>服务未应答就关闭了连接</translation>
    </message>
    <message>
        <source>The service ended the connection</source>
        <extracomment>source</extracomment>
        <translation>服务结束了连接</translation>
    </message>
    <message>
        <source>The text is not valid JSON: %1</source>
        <extracomment>event</extracomment>
        <translation>文本不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a credential.</source>
        <extracomment>secrets</extracomment>
        <translation>&quot;%1&quot; 不是凭据的名称。</translation>
    </message>
    <message>
        <source>Name it in the unit, such as LoadCredential=NAME:/etc/grantex-forwarder/NAME; a program that systemd did not start has none.</source>
        <extracomment>secrets</extracomment>
        <translation>在单元中指定，例如 LoadCredential=NAME:/etc/grantex-forwarder/NAME；不是由 systemd 启动的程序没有凭据。</translation>
    </message>
    <message>
        <source>The credential %1 is wanted, but the environment variable CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>secrets</extracomment>
        <translation>需要凭据 %1，但未设置环境变量 CREDENTIALS_DIRECTORY。</translation>
    </message>
    <message>
        <source>Choose another place or free some space.</source>
        <extracomment>base</extracomment>
        <translation>选择其他位置或释放一些空间。</translation>
    </message>
    <message>
        <source>At most %1 files can be merged into one list.</source>
        <extracomment>files</extracomment>
        <translation>最多可将 %1 个文件合并为一个列表。</translation>
    </message>
    <message>
        <source>More than %1 events cannot be merged.</source>
        <extracomment>files</extracomment>
        <translation>无法合并超过 %1 个事件。</translation>
    </message>
    <message>
        <source>The files cannot be merged: %1.</source>
        <extracomment>files</extracomment>
        <translation>无法合并文件：%1。</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <extracomment>files</extracomment>
        <translation>没有该事件。</translation>
    </message>
    <message>
        <source>This event is no longer where it was merged from.</source>
        <extracomment>files</extracomment>
        <translation>此事件已不在合并时的位置。</translation>
    </message>
    <message>
        <source>Change the filter, or discard the dead letter.</source>
        <extracomment>journal</extracomment>
        <translation>更改筛选器，或丢弃该死信。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>journal</extracomment>
        <translation>重新查看列表。</translation>
    </message>
    <message>
        <source>Mend its quotes, commas and braces.</source>
        <extracomment>journal</extracomment>
        <translation>修正其引号、逗号和花括号。</translation>
    </message>
    <message>
        <source>Receivers know the event by it.</source>
        <extracomment>journal</extracomment>
        <translation>接收方据此识别事件。</translation>
    </message>
    <message>
        <source>Take something out of it.</source>
        <extracomment>journal</extracomment>
        <translation>从中删去一些内容。</translation>
    </message>
    <message>
        <source>The destination&apos;s filter leaves this event out by now.</source>
        <extracomment>journal</extracomment>
        <translation>目标的筛选器现已排除此事件。</translation>
    </message>
    <message>
        <source>The edited event is larger than 4 MiB.</source>
        <extracomment>journal</extracomment>
        <translation>编辑后的事件超过 4 MiB。</translation>
    </message>
    <message>
        <source>The event had no id, and the edit has one.</source>
        <extracomment>journal</extracomment>
        <translation>事件原本没有 ID，编辑后却有。</translation>
    </message>
    <message>
        <source>The id must stay &quot;%1&quot;.</source>
        <extracomment>journal</extracomment>
        <translation>ID 必须保持为 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>There is no such dead letter any more.</source>
        <extracomment>journal</extracomment>
        <translation>该死信已不存在。</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1</source>
        <extracomment>journal</extracomment>
        <translation>这不是单个 JSON 对象：%1</translation>
    </message>
    <message>
        <source>An edit is of one dead letter.</source>
        <extracomment>pipeline</extracomment>
        <translation>一次只能编辑一个死信。</translation>
    </message>
    <message>
        <source>Name one id.</source>
        <extracomment>pipeline</extracomment>
        <translation>指定一个 ID。</translation>
    </message>
    <message>
        <source>It was kept for one run of this program only, and that has ended.</source>
        <extracomment>secrets</extracomment>
        <translation>它仅为本程序的一次运行保留，而该次运行已结束。</translation>
    </message>
    <message>
        <source>profile: another colour</source>
        <extracomment>settings</extracomment>
        <translation>配置档：更换颜色</translation>
    </message>
    <message>
        <source>A journal of an earlier profile &quot;%1&quot; is still there.</source>
        <extracomment>settings</extracomment>
        <translation>以前的配置档 &quot;%1&quot; 的日志库仍然存在。</translation>
    </message>
    <message>
        <source>Choose another name, or move %1 away.</source>
        <extracomment>settings</extracomment>
        <translation>选择其他名称，或将 %1 移走。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>settings</extracomment>
        <translation>选择其他名称。</translation>
    </message>
    <message>
        <source>There is a profile &quot;%1&quot; already.</source>
        <extracomment>settings</extracomment>
        <translation>已有配置档 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>%1 cannot be copied.</source>
        <extracomment>setup</extracomment>
        <translation>无法复制 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <extracomment>setup</extracomment>
        <translation>无法移动 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>setup</extracomment>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>setup</extracomment>
        <translation>检查其权限。</translation>
    </message>
    <message>
        <source>Check that this user may write there.</source>
        <extracomment>setup</extracomment>
        <translation>检查此用户能否在该处写入。</translation>
    </message>
    <message>
        <source>Close its window, or stop the program that uses it, first.</source>
        <extracomment>setup</extracomment>
        <translation>先关闭其窗口，或停止使用它的程序。</translation>
    </message>
    <message>
        <source>Duplicate it instead.</source>
        <extracomment>setup</extracomment>
        <translation>请改为复制一份。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>setup</extracomment>
        <translation>手动将其移除。</translation>
    </message>
    <message>
        <source>The profile is open: %1</source>
        <extracomment>setup</extracomment>
        <translation>配置档已打开：%1</translation>
    </message>
    <message>
        <source>The profile that needs no name cannot be given one.</source>
        <extracomment>setup</extracomment>
        <translation>无需名称的配置档不能命名。</translation>
    </message>
    <message>
        <source>Install that version.</source>
        <extracomment>setup</extracomment>
        <translation>安装该版本。</translation>
    </message>
    <message>
        <source>The set-up has a mistake: %1</source>
        <extracomment>setup</extracomment>
        <translation>设置方案有错误：%1</translation>
    </message>
    <message>
        <source>This is no set-up of Grantex Monitor.</source>
        <extracomment>setup</extracomment>
        <translation>这不是 Grantex Monitor 的设置方案。</translation>
    </message>
    <message>
        <source>This set-up was written by a newer version of this program.</source>
        <extracomment>setup</extracomment>
        <translation>此设置方案由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>setup</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>marked</source>
        <extracomment>filter</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>filter</extracomment>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Profiles &gt; Export Set-up has written.</source>
        <extracomment>setup</extracomment>
        <translation>选择由“文件 &gt; 配置档 &gt; 导出设置方案”写入的文件。</translation>
    </message>
    <message>
        <source>Send a text, or leave `with` out.</source>
        <extracomment>pipeline</extracomment>
        <translation>请发送文本，或省略 `with`。</translation>
    </message>
    <message>
        <source>`with` is the text of the event to be sent, and goes with a retry.</source>
        <extracomment>pipeline</extracomment>
        <translation>`with` 是要发送的事件文本，只能与重试一起使用。</translation>
    </message>
    <message>
        <source>%1: does not tell where its journal is; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1：未说明其日志库的位置；未作任何更改。</translation>
    </message>
    <message>
        <source>%1: is no configuration, so nobody knows what belongs to it; nothing was changed.</source>
        <extracomment>setup</extracomment>
        <translation>%1：不是配置文件，因此无法得知哪些内容属于它；未作任何更改。</translation>
    </message>
    <message>
        <source>Another rule has this name already.</source>
        <extracomment>alerts</extracomment>
        <translation>已有其他规则使用此名称。</translation>
    </message>
    <message>
        <source>Give each rule a name of its own.</source>
        <extracomment>alerts</extracomment>
        <translation>为每条规则取不同的名称。</translation>
    </message>
    <message>
        <source>A service keeps its journal to itself: run the command as root, with sudo.</source>
        <extracomment>journal</extracomment>
        <translation>服务的日志库只供它自己使用：请用 sudo 以 root 身份运行该命令。</translation>
    </message>
    <message>
        <source>This user may not look into %1.</source>
        <extracomment>journal</extracomment>
        <translation>此用户无权查看 %1。</translation>
    </message>
    <message>
        <source>systemd sets it for a unit with LoadCredential=. To check by hand, set it to the folder that holds the secrets&apos; files, each named as its credential.</source>
        <extracomment>secrets</extracomment>
        <translation>对于带有 LoadCredential= 的单元，systemd 会设置它。要手动检查，请将其设为存放机密文件的文件夹，每个文件以其凭据命名。</translation>
    </message>
    <message>
        <source>File that gets one event a line, readable by its owner alone. A path without / in front begins at the configuration&apos;s folder. %Y %m %d %H %M stand for the time of receipt (UTC), %{type} for the event&apos;s type, %% for a percent sign; folders below the first of them are made.</source>
        <extracomment>destinations/file</extracomment>
        <translation>每行写入一个事件的文件，仅其所有者可读。不以 / 开头的路径以配置所在文件夹为基准。%Y %m %d %H %M 表示接收时间（UTC），%{type} 表示事件类型，%% 表示百分号；首个占位符以下的文件夹会自动创建。</translation>
    </message>
    <message>
        <source>A developer key of your Grantex account. It is never written into the configuration.</source>
        <extracomment>setup</extracomment>
        <translation>你的 Grantex 账号的开发者密钥。它绝不会写入配置。</translation>
    </message>
    <message>
        <source>The journal is full: the oldest events are dropped, which destinations have not had</source>
        <extracomment>alerts</extracomment>
        <translation>日志库已满：正在丢弃目标尚未收到的最旧事件</translation>
    </message>
    <message>
        <source>The journal is nearly full of events that destinations have not taken</source>
        <extracomment>alerts</extracomment>
        <translation>日志库即将写满目标尚未接收的事件</translation>
    </message>
    <message>
        <source>nearly full</source>
        <extracomment>alerts</extracomment>
        <translation>即将写满</translation>
    </message>
    <message>
        <source>Send `upTo`, or name the ids.</source>
        <extracomment>pipeline</extracomment>
        <translation>发送 `upTo`，或指明 ID。</translation>
    </message>
    <message>
        <source>`all` goes with `upTo`, the largest id that is meant, and without `ids`.</source>
        <extracomment>pipeline</extracomment>
        <translation>`all` 须与 `upTo`（所指的最大 ID）一起使用，且不带 `ids`。</translation>
    </message>
    <message>
        <source>An account has five streams at most: close another program that holds one, or use another account.</source>
        <extracomment>setup</extracomment>
        <translation>一个账号最多有五个数据流：关闭占用其中之一的其他程序，或使用其他账号。</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or let the proxy in between pass text/event-stream.</source>
        <extracomment>setup</extracomment>
        <translation>改选 WebSocket，或让中间的代理服务器放行 text/event-stream。</translation>
    </message>
    <message>
        <source>Choose WebSocket instead, or switch off the buffering of text/event-stream in the proxy.</source>
        <extracomment>setup</extracomment>
        <translation>改选 WebSocket，或在代理服务器中关闭对 text/event-stream 的缓冲。</translation>
    </message>
    <message>
        <source>Choose the event stream instead, or let the proxy in between pass WebSocket upgrades.</source>
        <extracomment>setup</extracomment>
        <translation>改选事件数据流，或让中间的代理服务器放行 WebSocket 升级。</translation>
    </message>
    <message>
        <source>event stream</source>
        <extracomment>setup</extracomment>
        <translation>事件数据流</translation>
    </message>
    <message>
        <source>no answer in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>%1内无应答：被中间环节滞留</translation>
    </message>
    <message>
        <source>no answer to the upgrade in %1</source>
        <extracomment>setup</extracomment>
        <translation>%1内对升级无应答</translation>
    </message>
    <message>
        <source>opened, and something came over it</source>
        <extracomment>setup</extracomment>
        <translation>已打开，并收到数据</translation>
    </message>
    <message>
        <source>opened, but nothing came over it in %1: something in between holds it back</source>
        <extracomment>setup</extracomment>
        <translation>已打开，但%1内未收到任何数据：被中间环节滞留</translation>
    </message>
    <message>
        <source>The program, then each of its arguments, such as /usr/local/bin/forward, --to, soc. No shell reads them; begin with sh, -c for one. A name without / is looked up in PATH, a relative path is relative to `workingDirectory`.</source>
        <extracomment>destinations/command</extracomment>
        <translation>先写程序，再逐个写参数，例如 /usr/local/bin/forward、--to、soc。不经 shell 解析；需要时以 sh、-c 开头。不含 / 的名称在 PATH 中查找，相对路径以 `workingDirectory` 为基准。</translation>
    </message>
    <message>
        <source>Variables for the program besides PATH, HOME, USER, LOGNAME, LANG, LC_*, TZ and TMPDIR; nothing else is passed on. Secrets are references.</source>
        <extracomment>destinations/command</extracomment>
        <translation>除 PATH、HOME、USER、LOGNAME、LANG、LC_*、TZ 和 TMPDIR 外传给程序的变量；其他变量不传递。机密以引用表示。</translation>
    </message>
    <message>
        <source>Any property of librdkafka by its name, such as linger.ms, except those that would break a promise of this program. Secrets are references.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>librdkafka 的任意属性（按名称），例如 linger.ms，但会破坏本程序保证的属性除外。机密以引用表示。</translation>
    </message>
    <message>
        <source>Where to begin, such as kafka-1:9092 and kafka-2:9092; the others are learnt from these.</source>
        <extracomment>destinations/kafka</extracomment>
        <translation>起始连接点，例如 kafka-1:9092 和 kafka-2:9092；其余由此获知。</translation>
    </message>
</context>
<context>
    <name>grantex::About</name>
    <message>
        <source>About Grantex Monitor</source>
        <translation>关于 Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor %1</source>
        <translation>Grantex Monitor %1</translation>
    </message>
    <message>
        <source>Watches a Grantex event stream and delivers every event.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty, as far as the law allows.

Made with Qt %1, SQLite, simdjson and OpenSSL.</source>
        <translation>监视 Grantex 事件数据流，并送达每个事件。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。在法律允许的范围内不提供任何担保。

使用 Qt %1、SQLite、simdjson 和 OpenSSL 构建。</translation>
    </message>
</context>
<context>
    <name>grantex::AlertBell</name>
    <message>
        <source>Alerts: nothing new</source>
        <translation>告警：没有新告警</translation>
    </message>
    <message numerus="yes">
        <source>Alerts: %Ln new</source>
        <translation>
            <numerusform>告警：%Ln 条新告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more alert(s)</source>
        <translation>
            <numerusform>另有 %Ln 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed behind the bell in the window.</source>
        <translation>它们列在窗口的铃铛图标下。</translation>
    </message>
</context>
<context>
    <name>grantex::AlertList</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>尚无告警。</translation>
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
        <translation>告警规则</translation>
    </message>
    <message>
        <source>What do you want to hear of?</source>
        <translation>想要收到哪些告警？</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Reset to the shipped rules</source>
        <translation>重置为自带规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>A time of more than a minute without a connection.</source>
        <translation>超过一分钟没有连接。</translation>
    </message>
    <message>
        <source>A destination is paused and waits for a person.</source>
        <translation>目标已暂停，等待人工处理。</translation>
    </message>
    <message>
        <source>The journal is nearly full; it is full; it drops what destinations have not had.</source>
        <translation>日志库即将写满；已满；丢弃目标尚未收到的事件。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>在桌面上通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What to look for: type:budget.*  data.pct&gt;=80</source>
        <translation>匹配条件：type:budget.*  data.pct&gt;=80</translation>
    </message>
    <message>
        <source>Minutes until the same thing is told again</source>
        <translation>再次通知同一情况前的分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>A rule is a filter as in the table, or a state of the program. The same grant at the same threshold is told once, and again only after the pause.</source>
        <translation>规则是与表格中相同的筛选器，或程序的某种状态。同一授权在同一阈值处只通知一次，间隔过后才会再次通知。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Looks for</source>
        <translation>匹配(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>间隔(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the last day match.</source>
        <translation>
            <numerusform>最近一天内有 %Ln 个事件匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::AppearancePage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop: follows it when it changes between light and dark.</source>
        <translation>跟随桌面：随桌面在浅色和深色间切换。</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>密度(&amp;D)</translation>
    </message>
    <message>
        <source>Compact shows more events at once.</source>
        <translation>“紧凑”可同时显示更多事件。</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>How the table shows times. What is copied and exported is always in UTC.</source>
        <translation>表格中时间的显示方式。复制和导出的内容始终为 UTC。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>For the clock times of tables, timeline, charts, details, dead letters and alerts, and for times that are typed without one. In effect at once.</source>
        <translation>用于表格、时间轴、图表、详情、死信和告警中的时钟时间，以及未带时区输入的时间。立即生效。</translation>
    </message>
    <message>
        <source>There is no time zone called %1.</source>
        <translation>没有名为 %1 的时区。</translation>
    </message>
</context>
<context>
    <name>grantex::BadLinesDialog</name>
    <message>
        <source>Bad Lines – %1</source>
        <translation>错误行 – %1</translation>
    </message>
    <message>
        <source>%1 pieces of this file are no events; the first %2 are listed. All else is shown.</source>
        <translation>此文件中有 %1 处不是事件；列出前 %2 处。其余均已显示。</translation>
    </message>
    <message>
        <source>These pieces of the file are no events. All else is shown.</source>
        <translation>文件中的这些内容不是事件。其余均已显示。</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>错误行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected lines of this list, or all</source>
        <translation>复制此列表中选中的行，或全部</translation>
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
        <translation>不是事件的原因</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>开头内容</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetChart</name>
    <message>
        <source>Remaining budget over time</source>
        <translation>剩余预算随时间的变化</translation>
    </message>
    <message>
        <source>Choose one or several budgets to see them over time</source>
        <translation>选择一个或多个预算，查看其随时间的变化</translation>
    </message>
    <message>
        <source>≈ %1 left in all</source>
        <translation>合计约剩余 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>no connection: events may be missing</source>
        <translation>连接中断：可能缺少事件</translation>
    </message>
    <message>
        <source>50 % used</source>
        <translation>已用 50%</translation>
    </message>
    <message>
        <source>80 % used</source>
        <translation>已用 80%</translation>
    </message>
    <message>
        <source>100 % used</source>
        <translation>已用 100%</translation>
    </message>
    <message>
        <source>Show &amp;Events at This Time</source>
        <translation>显示此时间的事件(&amp;E)</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>取消固定该时刻(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>固定此时刻(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetLine</name>
    <message>
        <source>No budget known for this grant</source>
        <translation>未发现此授权的预算</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>至多剩余 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>预算：%1</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetModel</name>
    <message>
        <source>Agent unknown</source>
        <translation>智能体未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated event(s)</source>
        <translation>
            <numerusform>%Ln 个重复事件</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>用尽时间</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetPage</name>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln 个预算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted</source>
        <translation>
            <numerusform>%Ln 个已用尽</numerusform>
        </translation>
    </message>
    <message>
        <source>from events only: no key to ask the service with</source>
        <translation>仅来自事件：没有可用于查询服务的密钥</translation>
    </message>
    <message>
        <source>from events and the service, %1</source>
        <translation>来自事件和服务，%1</translation>
    </message>
    <message>
        <source>from events</source>
        <translation>来自事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old one(s) forgotten</source>
        <translation>
            <numerusform>已清除 %Ln 个旧预算</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget like this</source>
        <translation>没有符合的预算</translation>
    </message>
    <message>
        <source>No budgets yet</source>
        <translation>尚无预算</translation>
    </message>
    <message>
        <source>Change the filter or show all budgets.</source>
        <translation>更改筛选器或显示所有预算。</translation>
    </message>
    <message>
        <source>They appear when the service lists them, or with the first budget event.</source>
        <translation>在服务列出预算或首个预算事件到达后显示。</translation>
    </message>
    <message>
        <source>Events tell them from half of their use on; with an API key the service lists them all.</source>
        <translation>事件在预算用到一半后才告知预算；有 API 密钥时，服务会列出全部预算。</translation>
    </message>
    <message>
        <source>an unknown principal</source>
        <translation>未知委托人</translation>
    </message>
    <message>
        <source>No budget chosen</source>
        <translation>未选择预算</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budgets chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个预算</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1: their sum is shown, one line for each currency.</source>
        <translation>超过 %1 个：显示其合计，每种货币一条线。</translation>
    </message>
    <message>
        <source>One line each; choose a single one for bands and its forecast in words.</source>
        <translation>每个预算一条线；只选一个可查看区间和文字预测。</translation>
    </message>
    <message>
        <source>Load debits</source>
        <translation>加载扣款</translation>
    </message>
    <message>
        <source>Choose one budget to see its debits.</source>
        <translation>选择一个预算以查看其扣款。</translation>
    </message>
    <message>
        <source>The service lists every debit of this grant.</source>
        <translation>服务会列出此授权的每笔扣款。</translation>
    </message>
    <message>
        <source>Only the service knows the debits: it needs an API key.</source>
        <translation>只有服务知道扣款：需要 API 密钥。</translation>
    </message>
    <message>
        <source>No budget is known for this grant</source>
        <translation>未发现此授权的预算</translation>
    </message>
    <message>
        <source>To revoke a grant, an API key is needed in the settings of the connection.</source>
        <translation>撤销授权需要在连接的设置中填写 API 密钥。</translation>
    </message>
    <message>
        <source>No grant is known to descend from it.</source>
        <translation>未发现由其派生的授权。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grant(s) that descend from it will be revoked too:</source>
        <translation>
            <numerusform>由其派生的 %Ln 个授权也会被撤销：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is left of %Ln budget(s) can then no longer be spent.</source>
        <translation>
            <numerusform>%Ln 个预算的余额将不能再支出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents lose access at once. This cannot be undone.</source>
        <translation>智能体会立即失去访问权限。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Revoke the grant %1?</source>
        <translation>撤销授权 %1？</translation>
    </message>
    <message>
        <source>Revoking %1…</source>
        <translation>正在撤销 %1…</translation>
    </message>
    <message>
        <source>%1 was not revoked. %2</source>
        <translation>%1 未被撤销。%2</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is revoked, and %Ln grant(s) that descend from it.</source>
        <translation>
            <numerusform>%1 及由其派生的 %Ln 个授权已撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询服务…</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>加载更多</translation>
    </message>
    <message>
        <source>%1 of %2 debits, the newest first</source>
        <translation>%1 笔扣款，共 %2 笔，最新的在前</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Filter budgets</source>
        <translation>筛选预算</translation>
    </message>
    <message>
        <source>Agent, principal, grant or currency</source>
        <translation>智能体、委托人、授权或货币</translation>
    </message>
    <message>
        <source>Which budgets are shown</source>
        <translation>显示哪些预算</translation>
    </message>
    <message>
        <source>Living grants</source>
        <translation>有效授权</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Ended grants</source>
        <translation>已结束的授权</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ask the service for budgets and names now</source>
        <translation>立即向服务查询预算和名称</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>List of budgets</source>
        <translation>预算列表</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>打开通道</translation>
    </message>
    <message>
        <source>Everything that happened to this grant</source>
        <translation>此授权发生的一切</translation>
    </message>
    <message>
        <source>Revoke grant…</source>
        <translation>撤销授权…</translation>
    </message>
    <message>
        <source>Revoke the grant and what descends from it</source>
        <translation>撤销该授权及其派生的授权</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Show shares of each budget instead of amounts</source>
        <translation>显示各预算的占比而非金额</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Show all there is (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its data as a table</source>
        <translation>将图表保存为图片，或将其数据保存为表格</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Steps as table (CSV)…</source>
        <translation>变动表 (CSV)…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>时间变化</translation>
    </message>
    <message>
        <source>Steps of the chosen budgets</source>
        <translation>所选预算的变动</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>扣款</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetViews</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhausted budget(s)</source>
        <translation>
            <numerusform>%Ln 个已用尽的预算</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;udget of the Event&apos;s Grant</source>
        <translation>事件所属授权的预算(&amp;U)</translation>
    </message>
    <message>
        <source>Revo&amp;ke the Event&apos;s Grant…</source>
        <translation>撤销事件所属的授权(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>grantex::BudgetWords</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>years</source>
        <translation>数年</translation>
    </message>
    <message>
        <source>in %1 (%2 – %3)</source>
        <translation>%1后（%2 – %3）</translation>
    </message>
    <message numerus="yes">
        <source>Likely used up at %1; nine times in ten between %2 and %3. From %Ln debit(s) within %4, %5.</source>
        <translation>
            <numerusform>预计于 %1 用尽；九成概率在 %2 到 %3 之间。依据 %4内的 %Ln 笔扣款，%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>some year</source>
        <translation>数年后</translation>
    </message>
    <message>
        <source>expires first, in %1</source>
        <translation>会先到期，%1后</translation>
    </message>
    <message>
        <source>The grant expires before, at %1.</source>
        <translation>授权会先到期，时间为 %1。</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1/小时</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>超过 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Over 50 % used</source>
        <translation>已用超过 50%</translation>
    </message>
    <message>
        <source>Over 80 % used</source>
        <translation>已用超过 80%</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>用量未知</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>无信息</translation>
    </message>
    <message>
        <source>No forecast: nobody told what remains.</source>
        <translation>无法预测：没有剩余金额的信息。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>No forecast: the grant was revoked at %1.</source>
        <translation>无法预测：授权已于 %1 撤销。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>No forecast: the grant has expired.</source>
        <translation>无法预测：授权已过期。</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Nothing is left since %1.</source>
        <translation>自 %1 起已无剩余。</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>已无剩余。</translation>
    </message>
    <message>
        <source>%1 of %2 debits</source>
        <translation>%1 笔扣款，共需 %2 笔</translation>
    </message>
    <message>
        <source>hidden by a gap</source>
        <translation>被缺口掩盖</translation>
    </message>
    <message>
        <source>No forecast: a time without a connection hides debits; %1 of the %2 it needs were seen.</source>
        <translation>无法预测：连接中断期间的扣款不可见；所需的 %2 笔中目前有 %1 笔。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>No forecast: there is no connection now, more may be spent.</source>
        <translation>无法预测：目前没有连接，可能有更多支出。</translation>
    </message>
    <message>
        <source>only percentages</source>
        <translation>只有百分比</translation>
    </message>
    <message>
        <source>No forecast: events tell percentages, no amounts.</source>
        <translation>无法预测：事件只有百分比，没有金额。</translation>
    </message>
    <message>
        <source>spending stopped</source>
        <translation>支出已停止</translation>
    </message>
    <message>
        <source>No forecast: there was no debit for far longer than usual. It spent %1 before.</source>
        <translation>无法预测：已远超平常的时间没有扣款。此前的支出为%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>至多剩余 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>used up %1</source>
        <translation>%1用尽</translation>
    </message>
    <message>
        <source>no forecast: %1</source>
        <translation>无法预测：%1</translation>
    </message>
    <message>
        <source>No forecast yet: it needs %1 debits; seen so far: %2.</source>
        <translation>尚无法预测：需要 %1 笔扣款，目前有 %2 笔。</translation>
    </message>
</context>
<context>
    <name>grantex::CellActions</name>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>包含到筛选器(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>用筛选器排除(&amp;X)</translation>
    </message>
    <message>
        <source>Sho&amp;w Only These</source>
        <translation>只显示这些(&amp;W)</translation>
    </message>
    <message>
        <source>Add a Column…</source>
        <translation>添加列…</translation>
    </message>
    <message>
        <source>Show All but These</source>
        <translation>显示这些以外的全部</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRuleDialog</name>
    <message>
        <source>Colour Rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>The first rule that is on and matches colours the row.</source>
        <translation>由第一个已开启且匹配的规则为行着色。</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
</context>
<context>
    <name>grantex::ColourRules</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫罗兰色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Revocations and anomalies</source>
        <translation>撤销和异常</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>预算已用尽</translation>
    </message>
    <message>
        <source>Budget nearly used</source>
        <translation>预算即将用尽</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Credentials taken from the vault</source>
        <translation>从保管库取出的凭据</translation>
    </message>
    <message>
        <source>Say which events: type:grant.revoked</source>
        <translation>指定事件：type:grant.revoked</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 是否指 %2？</translation>
    </message>
</context>
<context>
    <name>grantex::ColumnDialog</name>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>JSON path, for example data.pct</source>
        <translation>JSON 路径，例如 data.pct</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns, those ticked are shown</source>
        <translation>列，显示勾选的项</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <source>Kind of the values</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>A fixed zone</source>
        <translation>固定时区</translation>
    </message>
    <message>
        <source>Relative to now</source>
        <translation>相对于现在</translation>
    </message>
    <message>
        <source>Relative to the selected row</source>
        <translation>相对于选中的行</translation>
    </message>
    <message>
        <source>Since the previous row</source>
        <translation>自上一行起</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>At least one column must be shown.</source>
        <translation>必须至少显示一列。</translation>
    </message>
    <message>
        <source>That is no path: data.pct, data.scopes[0], data.&quot;odd name&quot;</source>
        <translation>这不是路径：data.pct, data.scopes[0], data.&quot;odd name&quot;</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>时钟时间</translation>
    </message>
</context>
<context>
    <name>grantex::Columns</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>grantex::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search for a command, a saved filter, a grant or an agent</source>
        <translation>搜索命令、已保存的筛选器、授权或智能体</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>grantex::Commands</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>grantex::CompareEvents</name>
    <message>
        <source>Compare with the Pre&amp;vious Event of the Grant</source>
        <translation>与此授权的上一个事件比较(&amp;V)</translation>
    </message>
    <message>
        <source>The table has no earlier event of this grant</source>
        <translation>表格中没有此授权更早的事件</translation>
    </message>
    <message>
        <source>One of the events is no longer in the journal</source>
        <translation>其中一个事件已不在日志库中</translation>
    </message>
    <message>
        <source>Compare t&amp;he Two Selected Events</source>
        <translation>比较选中的两个事件(&amp;H)</translation>
    </message>
</context>
<context>
    <name>grantex::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选器建议</translation>
    </message>
</context>
<context>
    <name>grantex::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionDialog</name>
    <message>
        <source>Connection to Grantex</source>
        <translation>到 Grantex 的连接</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>事件数据流 (SSE)</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>两者同时</translation>
    </message>
    <message>
        <source>Where do the events come from?</source>
        <translation>事件来自哪里？</translation>
    </message>
    <message>
        <source>Two connections: what one misses the other brings. Events are told apart by their id. Grantex cannot send again what nobody received, so this makes gaps rarer.</source>
        <translation>两个连接：一个遗漏的由另一个补上。事件按 ID 区分。Grantex 无法重新发送无人接收的事件，因此这样可减少缺口。</translation>
    </message>
    <message>
        <source>One connection over WebSocket. Use it where a proxy holds back event streams.</source>
        <translation>一个 WebSocket 连接。适用于代理服务器会滞留事件数据流的环境。</translation>
    </message>
    <message>
        <source>One connection over HTTP. The usual way.</source>
        <translation>一个 HTTP 连接。常用方式。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2，%3</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>Save or cancel first: what was changed belongs to this one</source>
        <translation>请先保存或取消：更改属于此来源</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionHeader</name>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Freeze the table (Space). Events are still received and delivered.</source>
        <translation>冻结表格（空格键）。仍会接收和送达事件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the selected events, or all, as NDJSON (Ctrl+E)</source>
        <translation>将选中的事件或全部事件写为 NDJSON (Ctrl+E)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop receiving; deliveries go on</source>
        <translation>停止接收；继续送达</translation>
    </message>
    <message>
        <source>Receive events from Grantex</source>
        <translation>接收来自 Grantex 的事件</translation>
    </message>
    <message>
        <source>Enter the connection&apos;s key</source>
        <translation>输入连接的密钥</translation>
    </message>
    <message>
        <source>Try to connect again now</source>
        <translation>立即重新尝试连接</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>输入密钥…</translation>
    </message>
</context>
<context>
    <name>grantex::ConnectionPage</name>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This window reads files: there is no connection.</source>
        <translation>此窗口读取文件：没有连接。</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo.</source>
        <translation>没有可更改的配置文件：这是演示。</translation>
    </message>
    <message>
        <source>SSE and WebSocket at once</source>
        <translation>同时使用 SSE 和 WebSocket</translation>
    </message>
    <message>
        <source>Two connections make gaps rarer; events that come twice are kept once. Counts twice towards the five connections that Grantex allows.</source>
        <translation>两个连接可减少缺口；重复到达的事件只保留一份。在 Grantex 允许的五个连接中占两个。</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Empty: what the environment says (https_proxy, no_proxy).</source>
        <translation>留空：采用环境的设置（https_proxy、no_proxy）。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>A file in PEM that is trusted besides the system&apos;s authorities, for a private Grantex.</source>
        <translation>除系统证书颁发机构外还信任的 PEM 文件，用于私有 Grantex。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <translation>恢复原始内容(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Retry with this</source>
        <translation>以此内容重试(&amp;R)</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>编辑并重试</translation>
    </message>
    <message>
        <source>%1 refused this event: %2
Only %1 is sent the edit. The event in the journal stays as it was received, and the edit is marked.</source>
        <translation>%1 拒绝了此事件：%2
编辑后的内容只发送到 %1。日志库中的事件保持接收时的原样，编辑会加上标记。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Differences from the event</source>
        <translation>与事件的差异</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is changed: the event is sent as it was received.</source>
        <translation>没有更改：事件按接收时的原样发送。</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>%1 处更改，%2 处添加，%3 处移除</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterExport</name>
    <message>
        <source>it was given up</source>
        <translation>已放弃导出</translation>
    </message>
    <message>
        <source>some of them were retried or discarded meanwhile</source>
        <translation>其中一些在此期间已重试或丢弃</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterModel</name>
    <message>
        <source>event %1 of the journal</source>
        <translation>日志库的事件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>放弃时间</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>（已编辑）</translation>
    </message>
</context>
<context>
    <name>grantex::DeadLetterPage</name>
    <message>
        <source>Newline-delimited JSON (*.ndjson);;All files (*)</source>
        <translation>换行分隔的 JSON (*.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>没有死信</translation>
    </message>
    <message>
        <source>Events that a destination refuses for good would be kept here, with the reason.</source>
        <translation>被目标永久拒绝的事件会保留在此处，并附原因。</translation>
    </message>
    <message>
        <source>Event as the server sent it</source>
        <translation>服务器发送的原始事件</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>最新的 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>The dead letters cannot be read: %1</source>
        <translation>无法读取死信：%1</translation>
    </message>
    <message>
        <source>%1 refused this event %2. %3</source>
        <translation>%1 于 %2 拒绝了此事件。%3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln</source>
        <translation>
            <numerusform>重试 %Ln 个(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>全部重试(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard %Ln…</source>
        <translation>
            <numerusform>丢弃 %Ln 个(&amp;D)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard all…</source>
        <translation>全部丢弃(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln dead letter(s)?</source>
        <translation>
            <numerusform>丢弃 %Ln 个死信？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted as dropped and never sent to their destination. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>它们计为已丢弃，不会再发送到其目标。此操作无法撤消。事件本身仍保留在日志库中。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln dead letter(s)</source>
        <translation>
            <numerusform>导出 %Ln 个死信</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>未导出任何内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) exported</source>
        <translation>
            <numerusform>已导出 %Ln 个死信</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit and retry…</source>
        <translation>编辑并重试(&amp;E)…</translation>
    </message>
    <message>
        <source>What was sent had been edited.</source>
        <translation>发送的内容经过编辑。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Larger than 1 MiB: edit it with grantex-forwarder dead-letters retry --with</source>
        <translation>超过 1 MiB：用 grantex-forwarder dead-letters retry --with 编辑</translation>
    </message>
    <message>
        <source>Change what this destination is sent; the event itself stays</source>
        <translation>更改发送到此目标的内容；事件本身不变</translation>
    </message>
    <message>
        <source>The dead letter waits again, edited</source>
        <translation>死信已编辑，重新等待发送</translation>
    </message>
    <message>
        <source>This dead letter is gone: it was retried or discarded</source>
        <translation>此死信已不在：已重试或丢弃</translation>
    </message>
</context>
<context>
    <name>grantex::Delivery</name>
    <message>
        <source>not meant for it</source>
        <translation>不发往此目标</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1，经人工编辑</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>held back, switched off</source>
        <translation>已保留，目标已关闭</translation>
    </message>
    <message numerus="yes">
        <source>delivered (or among the %Ln dropped)</source>
        <translation>
            <numerusform>已送达（或在 %Ln 个已丢弃之中）</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>refused, among the dead letters</source>
        <translation>被拒绝，已列入死信</translation>
    </message>
</context>
<context>
    <name>grantex::DeliveryLine</name>
    <message>
        <source>See the letter</source>
        <translation>查看死信</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>A person changed what was sent there; the event itself is as it was received.</source>
        <translation>发送到该处的内容经人工更改；事件本身与接收时一致。</translation>
    </message>
    <message>
        <source>See the dead letter of %1</source>
        <translation>查看 %1 的死信</translation>
    </message>
    <message>
        <source>%1, edited by a person</source>
        <translation>%1，经人工编辑</translation>
    </message>
</context>
<context>
    <name>grantex::DeliverySection</name>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
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
        <translation>显示事件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationCard</name>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Edit, replay, remove…</source>
        <translation>编辑、重放、移除…</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>dead-lettered</source>
        <translation>死信</translation>
    </message>
    <message>
        <source>Deliver to %1</source>
        <translation>送达 %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>立即重试 %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制一份(&amp;D)…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;play…</source>
        <translation>重放(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Start from now…</source>
        <translation>从现在开始(&amp;S)…</translation>
    </message>
    <message>
        <source>Dead &amp;letters…</source>
        <translation>死信(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>oldest waiting: %1</source>
        <translation>最早的等待中事件：%1</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>解决方法：%1</translation>
    </message>
    <message>
        <source>. %1 delivered, %2 waiting, %3 dead-lettered</source>
        <translation>。%1 已送达，%2 等待中，%3 死信</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>，%1 已丢弃</translation>
    </message>
    <message>
        <source>Enter the key of %1</source>
        <translation>输入 %1 的密钥</translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation>输入机密…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Open its settings at the one in question</source>
        <translation>打开其设置并定位到相关项</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>修复 %1</translation>
    </message>
    <message>
        <source>Pa&amp;use (switch off)</source>
        <translation>暂停（关闭）(&amp;U)</translation>
    </message>
    <message>
        <source>Go &amp;on (switch on)</source>
        <translation>继续（开启）(&amp;O)</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationDialog</name>
    <message>
        <source>Send a test &amp;event</source>
        <translation>发送测试事件(&amp;E)</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>&amp;Add destination</source>
        <translation>添加目标(&amp;A)</translation>
    </message>
    <message>
        <source>Where should the events go?</source>
        <translation>事件要发往哪里？</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>名称（必填）(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Sending one test event…</source>
        <translation>正在发送一个测试事件…</translation>
    </message>
</context>
<context>
    <name>grantex::DestinationList</name>
    <message>
        <source>Destinations</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No destinations yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>Events are kept in the journal. Add a destination to forward them.</source>
        <translation>事件保留在日志库中。添加目标以转发事件。</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>已开启 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>添加一个目标</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>丢弃 %1？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Its position is forgotten. Waiting: %1, dead-lettered: %2. This cannot be undone. The events themselves stay in the journal.</source>
        <translation>其位置会被忘记。等待中：%1，死信：%2。此操作无法撤消。事件本身仍保留在日志库中。</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesk</name>
    <message>
        <source>Add a Column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>That cannot be added to the filter</source>
        <translation>无法将其添加到筛选器</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The filter hides this gap</source>
        <translation>筛选器隐藏了此缺口</translation>
    </message>
    <message>
        <source>This gap is no longer in the table</source>
        <translation>此缺口已不在表格中</translation>
    </message>
</context>
<context>
    <name>grantex::EventDesks</name>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
</context>
<context>
    <name>grantex::EventDetail</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>事件详情</translation>
    </message>
    <message>
        <source>Event as indented JSON</source>
        <translation>事件（缩进的 JSON）</translation>
    </message>
    <message>
        <source>Event as the bytes received</source>
        <translation>事件（收到的原始字节）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Find in the Event…</source>
        <translation>在事件中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>未选中事件</translation>
    </message>
    <message>
        <source>Click a row, or press ↓ in the table.</source>
        <translation>单击一行，或在表格中按 ↓。</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>（无 ID）</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>接收于 %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1</translation>
    </message>
    <message>
        <source>Copy the event</source>
        <translation>复制事件</translation>
    </message>
    <message>
        <source>Copy Event as &amp;JSON, Byte for Byte</source>
        <translation>将事件复制为 JSON（逐字节）(&amp;J)</translation>
    </message>
    <message>
        <source>Copy Event as &amp;Indented JSON</source>
        <translation>将事件复制为缩进的 JSON(&amp;I)</translation>
    </message>
    <message>
        <source>Copy Event as &amp;NDJSON</source>
        <translation>将事件复制为 NDJSON(&amp;N)</translation>
    </message>
    <message>
        <source>Copy Its Grant as c&amp;url</source>
        <translation>将其授权复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy Its Grant as &amp;grantex Command</source>
        <translation>将其授权复制为 grantex 命令(&amp;G)</translation>
    </message>
</context>
<context>
    <name>grantex::EventDiff</name>
    <message>
        <source>Compare Events</source>
        <translation>比较事件</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>交换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>复制差异(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>（无 ID）</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed</source>
        <translation>%1 处更改，%2 处添加，%3 处移除</translation>
    </message>
    <message>
        <source>%1 · %2 apart</source>
        <translation>%1 · 相隔 %2</translation>
    </message>
</context>
<context>
    <name>grantex::EventExport</name>
    <message>
        <source>NDJSON (*.ndjson);;JSON (*.json);;Comma-separated values (*.csv);;Markdown (*.md);;All files (*)</source>
        <translation>NDJSON (*.ndjson);;JSON (*.json);;逗号分隔值 (*.csv);;Markdown (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Copy as &amp;NDJSON</source>
        <translation>复制为 NDJSON(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON Array</source>
        <translation>复制为 JSON 数组(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown Table</source>
        <translation>复制为 Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>An export is running already</source>
        <translation>已有导出正在进行</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as NDJSON</source>
        <translation>
            <numerusform>已将 %Ln 个事件复制为 NDJSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as JSON</source>
        <translation>
            <numerusform>已将 %Ln 个事件复制为 JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as CSV</source>
        <translation>
            <numerusform>已将 %Ln 个事件复制为 CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) copied as a Markdown table</source>
        <translation>
            <numerusform>已将 %Ln 个事件复制为 Markdown 表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>复制为(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>grantex::EventFilter</name>
    <message>
        <source>Select a cell first: click it, or go to it with the arrow keys.</source>
        <translation>先选择一个单元格：单击它，或用方向键移到该处。</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>此值过大，无法用于筛选器。</translation>
    </message>
    <message>
        <source>The filter language has no words for what stands in this cell.</source>
        <translation>筛选器语言无法表达此单元格的内容。</translation>
    </message>
</context>
<context>
    <name>grantex::EventLooks</name>
    <message>
        <source>Follow the A&amp;gent</source>
        <translation>跟踪智能体(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Colour &amp;Rules…</source>
        <translation>颜色规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>此事件已不在日志库中</translation>
    </message>
    <message>
        <source>The filter hides this event in the table: it is shown in the details only</source>
        <translation>筛选器在表格中隐藏了此事件：仅在详情中显示</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>选择列(&amp;O)…</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>UTC(&amp;U)</translation>
    </message>
    <message>
        <source>Relative to &amp;Now</source>
        <translation>相对于现在(&amp;N)</translation>
    </message>
    <message>
        <source>Relative to the &amp;Selected Row</source>
        <translation>相对于选中的行(&amp;S)</translation>
    </message>
    <message>
        <source>Since the &amp;Previous Row</source>
        <translation>自上一行起(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;Fixed Zone…</source>
        <translation>固定时区(&amp;F)…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show a Column</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Hide a Column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>&amp;Remove This Column</source>
        <translation>移除此列(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a Column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Follow the Gran&amp;t</source>
        <translation>跟踪授权(&amp;T)</translation>
    </message>
    <message>
        <source>Follow the Principal</source>
        <translation>跟踪委托人</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>备注(&amp;E)…</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>此事件已不在文件中</translation>
    </message>
    <message>
        <source>Add a Co&amp;lumn</source>
        <translation>添加列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clock Time</source>
        <translation>时钟时间(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grantex::EventModel</name>
    <message>
        <source>(no longer in the journal)</source>
        <translation>（已不在日志库中）</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>接收于 %1</translation>
    </message>
    <message>
        <source>Event %1 of the journal</source>
        <translation>日志库的事件 %1</translation>
    </message>
    <message>
        <source>Not in this event: learnt from an earlier event of the same grant</source>
        <translation>不在此事件中：取自同一授权的较早事件</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>智能体 %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>委托人 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>The same threshold %1 times in a row, last at %2</source>
        <translation>同一阈值连续 %1 次，最近一次在 %2</translation>
    </message>
    <message>
        <source>%1 times in a row</source>
        <translation>连续 %1 次</translation>
    </message>
</context>
<context>
    <name>grantex::EventPane</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>没有与筛选器匹配的事件</translation>
    </message>
    <message>
        <source>Paused – %1 new. Only this view stands still; receiving and delivering do not depend on it.</source>
        <translation>已暂停 – %1 个新事件。只有此视图静止；接收和送达不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s), no match yet</source>
        <translation>
            <numerusform>%1 / %Ln 个事件，尚无匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) searched. F8 shows all of them.</source>
        <translation>
            <numerusform>已搜索 %Ln 个事件。按 F8 显示全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::EventTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>grantex::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exporting… %1</source>
        <translation>正在导出… %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>已取消导出；未写入文件</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>导出失败。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 个事件导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ExportColumnsList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt+Up and Alt+Down move it</source>
        <translation>空格键勾选列，Alt+↑ 和 Alt+↓ 移动列</translation>
    </message>
    <message>
        <source>Drag columns, or press Alt+Up and Alt+Down, to change their order</source>
        <translation>拖动列，或按 Alt+↑ 和 Alt+↓，以更改顺序</translation>
    </message>
    <message>
        <source>Path of one more column</source>
        <translation>另一列的路径</translation>
    </message>
    <message>
        <source>Any field, such as data.pct</source>
        <translation>任意字段，例如 data.pct</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>添加该列</translation>
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
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>选中项 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filtered (%1)</source>
        <translation>已筛选 (%1)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全部 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;NDJSON</source>
        <translation>NDJSON(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;JSON array</source>
        <translation>JSON 数组(&amp;J)</translation>
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
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>In any text of an event; they become [e-mail]</source>
        <translation>事件任意文本中的地址；替换为 [e-mail]</translation>
    </message>
    <message>
        <source>&amp;People (principalId, userId, subject…)</source>
        <translation>人员（principalId、userId、subject…）(&amp;P)</translation>
    </message>
    <message>
        <source>The values of fields that name a person; they become [redacted]</source>
        <translation>标识人员的字段的值；替换为 [redacted]</translation>
    </message>
    <message>
        <source>More places to take out</source>
        <translation>其他要去除的位置</translation>
    </message>
    <message>
        <source>Paths separated by commas, such as data.note, data.items[*].name</source>
        <translation>以逗号分隔的路径，例如 data.note, data.items[*].name</translation>
    </message>
    <message>
        <source>&amp;Write times without a connection as monitor.gap objects</source>
        <translation>将没有连接的时段写为 monitor.gap 对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>There is no event to export.</source>
        <translation>没有可导出的事件。</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>至少勾选一列。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>指定文件名。</translation>
    </message>
    <message>
        <source>That is a folder: name a file in it.</source>
        <translation>这是文件夹：指定其中的文件。</translation>
    </message>
    <message>
        <source>That is a device, not a file.</source>
        <translation>这是设备，不是文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>One event a line, byte for byte as received. What jq, lnav and this program read.</source>
        <translation>每行一个事件，与收到的内容逐字节一致。可由 jq、lnav 和本程序读取。</translation>
    </message>
    <message>
        <source>One JSON document: a list of the events, byte for byte as received.</source>
        <translation>一个 JSON 文档：事件列表，与收到的内容逐字节一致。</translation>
    </message>
    <message>
        <source>A table for spreadsheets. Text that would be taken for a formula is made harmless.</source>
        <translation>用于电子表格的表格。会被当作公式的文本已作无害处理。</translation>
    </message>
    <message>
        <source>A table for issues, chats and documents.</source>
        <translation>用于工单、聊天和文档的表格。</translation>
    </message>
    <message>
        <source>The file exists; it is replaced when the export is whole.</source>
        <translation>文件已存在；导出完成时替换。</translation>
    </message>
    <message>
        <source>The events cannot be read now.</source>
        <translation>目前无法读取事件。</translation>
    </message>
</context>
<context>
    <name>grantex::ExportPreview</name>
    <message>
        <source>As received</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>The first events as received</source>
        <translation>收到的前几个事件</translation>
    </message>
    <message>
        <source>The first events as exported</source>
        <translation>导出的前几个事件</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>导出的内容</translation>
    </message>
</context>
<context>
    <name>grantex::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>grantex::FieldNames</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>grantex::FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
</context>
<context>
    <name>grantex::FileSession</name>
    <message>
        <source>How much of the file is read</source>
        <translation>文件的读取进度</translation>
    </message>
    <message>
        <source>List what in this file is no event</source>
        <translation>列出此文件中不是事件的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad line(s)</source>
        <translation>
            <numerusform>%Ln 个错误行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be read from this file</source>
        <translation>无法从此文件读取任何内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Events appear as they are found.</source>
        <translation>找到的事件会随时显示。</translation>
    </message>
    <message>
        <source>This file holds no events</source>
        <translation>此文件中没有事件</translation>
    </message>
    <message>
        <source>Nothing in it is an event: see its bad lines.</source>
        <translation>其中没有任何事件：查看其错误行。</translation>
    </message>
    <message>
        <source>Merged by time: %1</source>
        <translation>按时间合并：%1</translation>
    </message>
    <message>
        <source>reading all of them first</source>
        <translation>正在先读取全部文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>已略去 %Ln 个重复项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with the id of another</source>
        <translation>
            <numerusform>%Ln 个事件与其他事件 ID 相同</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be merged</source>
        <translation>无法合并文件</translation>
    </message>
    <message>
        <source>These files hold no events</source>
        <translation>这些文件中没有事件</translation>
    </message>
</context>
<context>
    <name>grantex::FileSessions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bad Lines of the File…</source>
        <translation>文件的错误行(&amp;B)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Open Files of Events</source>
        <translation>打开事件文件</translation>
    </message>
    <message>
        <source>C&amp;lose the File</source>
        <translation>关闭文件(&amp;L)</translation>
    </message>
    <message>
        <source>Events and views (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;All files (*)</source>
        <translation>事件和视图 (*.ndjson *.jsonl *.json *.sse *.log *.txt *.gz *.gxview);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Merge Files by Time…</source>
        <translation>按时间合并文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge Files with What Is Shown</source>
        <translation>将文件与显示内容合并</translation>
    </message>
</context>
<context>
    <name>grantex::FilterBar</name>
    <message>
        <source>Filters on or off (F8)</source>
        <translation>开启或关闭筛选器 (F8)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Filters used before</source>
        <translation>使用过的筛选器</translation>
    </message>
    <message>
        <source>The filter language</source>
        <translation>筛选器语言</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>修正：%1</translation>
    </message>
    <message>
        <source>Filters are off: every event is shown. F8 turns them on again.</source>
        <translation>筛选器已关闭：显示所有事件。按 F8 重新开启。</translation>
    </message>
    <message>
        <source>Every event is shown. / or Ctrl+L to filter, Ctrl+Space for suggestions.</source>
        <translation>显示所有事件。按 / 或 Ctrl+L 筛选，按 Ctrl+空格键查看建议。</translation>
    </message>
    <message>
        <source>Every event of the saved filters.</source>
        <translation>显示已保存筛选器的所有事件。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Searching… %1</source>
        <translation>正在搜索… %1</translation>
    </message>
    <message>
        <source>sliding with the clock</source>
        <translation>随时钟滑动</translation>
    </message>
    <message>
        <source>range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation>无筛选器</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>保存筛选器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>管理筛选器(&amp;M)…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选器 %1</translation>
    </message>
    <message>
        <source>No filters were used yet</source>
        <translation>尚未使用过筛选器</translation>
    </message>
    <message>
        <source>&amp;Clear the History</source>
        <translation>清除历史记录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>为此筛选器设告警(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterChip</name>
    <message>
        <source>Switch this filter on and off</source>
        <translation>开启或关闭此筛选器</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>从筛选器中移除 %1</translation>
    </message>
    <message>
        <source>Remove from the filter</source>
        <translation>从筛选器中移除</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Filter: type:budget.*  agent:…  any text</source>
        <translation>筛选器：type:budget.*  agent:…  任意文本</translation>
    </message>
</context>
<context>
    <name>grantex::FilterEditor</name>
    <message>
        <source>Every event, or only: type:grant.*  data.pct&gt;=80</source>
        <translation>所有事件，或仅限：type:grant.*  data.pct&gt;=80</translation>
    </message>
</context>
<context>
    <name>grantex::FilterFeature</name>
    <message>
        <source>&amp;Filter the Events</source>
        <translation>筛选事件(&amp;F)</translation>
    </message>
    <message>
        <source>Filters &amp;On or Off</source>
        <translation>开启或关闭筛选器(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>清除筛选器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the Filter…</source>
        <translation>保存筛选器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>管理筛选器(&amp;M)…</translation>
    </message>
    <message>
        <source>Pre&amp;vious View</source>
        <translation>上一个视图(&amp;V)</translation>
    </message>
    <message>
        <source>The &amp;Filter Language</source>
        <translation>筛选器语言(&amp;F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Next Vie&amp;w</source>
        <translation>下一个视图(&amp;W)</translation>
    </message>
    <message>
        <source>Alert on this Filter…</source>
        <translation>为此筛选器设告警…</translation>
    </message>
</context>
<context>
    <name>grantex::FilterHelp</name>
    <message>
        <source>The filter language</source>
        <translation>筛选器语言</translation>
    </message>
</context>
<context>
    <name>grantex::FilterPalette</name>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>已保存的筛选器</translation>
    </message>
</context>
<context>
    <name>grantex::FilterSession</name>
    <message>
        <source>No Filter</source>
        <translation>无筛选器</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选器 %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Include %1</source>
        <translation>包含 %1</translation>
    </message>
    <message>
        <source>Time Range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>No Time Range</source>
        <translation>无时间范围</translation>
    </message>
    <message>
        <source>Remove from the Filter</source>
        <translation>从筛选器中移除</translation>
    </message>
</context>
<context>
    <name>grantex::FilterWords</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>several kinds</source>
        <translation>多种类型</translation>
    </message>
    <message>
        <source>%1, in %2 % of events</source>
        <translation>%1，存在于 %2% 的事件中</translation>
    </message>
    <message>
        <source>%1, in less than 1 % of events</source>
        <translation>%1，存在于不到 1% 的事件中</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>“%1:” finds this in every kind of event, “%2” only where it has this name.</source>
        <translation>“%1:” 可在每种事件中找到它，“%2” 只在使用该名称之处找到。</translation>
    </message>
    <message>
        <source>%1: did you mean “%2”?</source>
        <translation>%1：是否指“%2”？</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>≈ %1 of %2</source>
        <translation>≈ %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln event(s) looked at so far has “%1”</source>
        <translation>
            <numerusform>目前查看的 %Ln 个事件中均没有“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::FindBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>关闭搜索 (Escape)</translation>
    </message>
    <message>
        <source>Find in this event</source>
        <translation>在此事件中查找</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 个或更多</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>grantex::FollowChip</name>
    <message>
        <source>▼ Follow (End)</source>
        <translation>▼ 跟随 (End)</translation>
    </message>
    <message>
        <source>▼ %1 new – Follow (End)</source>
        <translation>▼ %1 个新事件 – 跟随 (End)</translation>
    </message>
    <message>
        <source>Follow the newest events</source>
        <translation>跟随最新事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s), follow the newest</source>
        <translation>
            <numerusform>%Ln 个新事件，跟随最新事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::GapWords</name>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>could not store</source>
        <translation>无法存储</translation>
    </message>
    <message>
        <source>an event was too large to keep</source>
        <translation>事件过大，无法保留</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>⚠ journal damage at %1: %2</source>
        <translation>⚠ 日志库于 %1 损坏：%2</translation>
    </message>
    <message>
        <source>⚠ %1 since %2: events in this time are not recoverable</source>
        <translation>⚠ %1，自 %2 起：这段时间内的事件无法恢复</translation>
    </message>
    <message>
        <source>⚠ %1 at %2: it is not recoverable</source>
        <translation>⚠ %1，时间 %2：无法恢复</translation>
    </message>
    <message>
        <source>⚠ %1 %2 → %3 (%4): events in this time are not recoverable</source>
        <translation>⚠ %1 %2 → %3（%4）：这段时间内的事件无法恢复</translation>
    </message>
</context>
<context>
    <name>grantex::GrantLane</name>
    <message>
        <source>Grant %1</source>
        <translation>授权 %1</translation>
    </message>
    <message>
        <source>Looking for the grant&apos;s events</source>
        <translation>正在查找授权的事件</translation>
    </message>
    <message>
        <source>No events of this grant</source>
        <translation>没有此授权的事件</translation>
    </message>
    <message>
        <source>None of those that are held is about it.</source>
        <translation>现有事件均与其无关。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegation(s)</source>
        <translation>
            <numerusform>%Ln 次委派</numerusform>
        </translation>
    </message>
    <message>
        <source>only the newest are shown</source>
        <translation>仅显示最新的事件</translation>
    </message>
    <message>
        <source>The events cannot be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>What happened to the grant</source>
        <translation>此授权发生的一切</translation>
    </message>
    <message>
        <source>Show &amp;Only These Events</source>
        <translation>只显示这些事件(&amp;O)</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>在表格中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>跟踪此授权(&amp;F)</translation>
    </message>
    <message>
        <source>Follow Its &amp;Parent</source>
        <translation>跟踪其父授权(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Only Its Events</source>
        <translation>只显示其事件(&amp;O)</translation>
    </message>
</context>
<context>
    <name>grantex::HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>疑难解答(&amp;T)</translation>
    </message>
    <message>
        <source>First &amp;Steps</source>
        <translation>入门(&amp;S)</translation>
    </message>
</context>
<context>
    <name>grantex::HelpView</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>grantex::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Grantex Monitor: the guide</source>
        <translation>Grantex Monitor：指南</translation>
    </message>
    <message>
        <source>Search the Guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Nothing in the guide says this</source>
        <translation>指南中没有此内容</translation>
    </message>
</context>
<context>
    <name>grantex::Identifiers</name>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>epoch %1 ms</source>
        <translation>纪元时间 %1 毫秒</translation>
    </message>
    <message>
        <source>Made at (from the ULID):</source>
        <translation>生成时间（取自 ULID）：</translation>
    </message>
</context>
<context>
    <name>grantex::JournalPage</name>
    <message>
        <source>&amp;Compact now</source>
        <translation>立即压缩(&amp;C)</translation>
    </message>
    <message>
        <source>Drop the oldest events</source>
        <translation>丢弃最旧的事件</translation>
    </message>
    <message>
        <source>Take no new events</source>
        <translation>不接收新事件</translation>
    </message>
    <message>
        <source>Keep events for</source>
        <translation>事件保留时间</translation>
    </message>
    <message>
        <source>Events that a destination still waits for are kept longer.</source>
        <translation>目标仍在等待的事件会保留更久。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大大小</translation>
    </message>
    <message>
        <source>At this size the events that every destination has go first.</source>
        <translation>达到此大小时，先移除所有目标都已收到的事件。</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>写满时</translation>
    </message>
    <message>
        <source>Of events that a destination still waits for. Either is told long before, and counted.</source>
        <translation>针对目标仍在等待的事件。两种情况都会提前很久告知并计数。</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Another place needs a restart: journal.directory in the configuration file.</source>
        <translation>更改位置需要重新启动：配置文件中的 journal.directory。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Gives the room of removed events back to the disk. Receiving goes on meanwhile.</source>
        <translation>将已移除事件的空间归还磁盘。期间继续接收。</translation>
    </message>
    <message>
        <source>Compact now</source>
        <translation>立即压缩</translation>
    </message>
    <message>
        <source>There is no configuration file to change: this is the demo, or a look at files.</source>
        <translation>没有可更改的配置文件：这是演示，或正在查看文件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, full in %1</source>
        <translation>，%1后写满</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>正在压缩…</translation>
    </message>
    <message>
        <source>%1 given back to the disk.</source>
        <translation>已向磁盘归还 %1。</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>没有可归还的空间。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天</numerusform>
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
            <numerusform>%Ln 处相同：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 已添加：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 已移除：%2</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 从 %2 更改为 %3</translation>
    </message>
    <message>
        <source>%1 equal: %2</source>
        <translation>%1 相同：%2</translation>
    </message>
    <message>
        <source>%1 has differences</source>
        <translation>%1 有差异</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>（全部）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>grantex::JsonFile</name>
    <message>
        <source>%1 could not be read. It was kept as %2.</source>
        <translation>无法读取 %1。已将其保留为 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListModel</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>grantex::JsonListView</name>
    <message>
        <source>Event as a table of values</source>
        <translation>事件的值表</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>grantex::JsonTreeView</name>
    <message>
        <source>Event as a tree</source>
        <translation>事件树</translation>
    </message>
</context>
<context>
    <name>grantex::JsonWords</name>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>是/否</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to follow</source>
        <translation>单击以跟踪</translation>
    </message>
</context>
<context>
    <name>grantex::LaneWords</name>
    <message>
        <source>Waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Off – what waits is kept</source>
        <translation>已关闭 – 等待中的事件会保留</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No longer configured</source>
        <translation>已不在配置中</translation>
    </message>
    <message>
        <source>Not running – what waits is kept</source>
        <translation>未运行 – 等待中的事件会保留</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>正在送达</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: its key is not there. %1</source>
        <translation>已暂停：缺少密钥。%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1, trying again now</source>
        <translation>%1，正在重试</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1，%2后重试</translation>
    </message>
</context>
<context>
    <name>grantex::LanguagePage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Dates and numbers follow the desktop&apos;s region.</source>
        <translation>日期和数字跟随桌面的区域设置。</translation>
    </message>
    <message>
        <source>The window is made anew in the other language: its events, filter and files stay, what can be undone does not. Nothing is received or forwarded later because of it.</source>
        <translation>窗口将以另一种语言重建：事件、筛选器和文件保留，可撤消的操作不保留。接收和转发不会因此延迟。</translation>
    </message>
    <message>
        <source>The demo keeps no settings: the next start has the desktop&apos;s language again.</source>
        <translation>演示不保留设置：下次启动时恢复桌面的语言。</translation>
    </message>
</context>
<context>
    <name>grantex::ListEditor</name>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>grantex::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志库</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>开启 %1</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>%1 is on: deliveries go on where they stopped.</source>
        <translation>%1 已开启：从停止处继续送达。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>This event is no longer in the file</source>
        <translation>此事件已不在文件中</translation>
    </message>
    <message>
        <source>This event is no longer in the journal</source>
        <translation>此事件已不在日志库中</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>An export is under way: choose the language again when it has ended.</source>
        <translation>正在导出：结束后再选择语言。</translation>
    </message>
    <message>
        <source>Standard input can be read only once: close its tab, then choose the language.</source>
        <translation>标准输入只能读取一次：关闭其标签页，然后选择语言。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Events as NDJSON</source>
        <translation>将事件复制为 NDJSON(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>取消全选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause the View</source>
        <translation>暂停视图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest</source>
        <translation>跟随最新事件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect or Disconnect</source>
        <translation>连接或断开连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry Connection Now</source>
        <translation>立即重试连接(&amp;R)</translation>
    </message>
    <message>
        <source>Event &amp;Details</source>
        <translation>事件详情(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;stinations</source>
        <translation>目标(&amp;S)</translation>
    </message>
    <message>
        <source>Details &amp;Beside the Table</source>
        <translation>在表格旁显示详情(&amp;B)</translation>
    </message>
    <message>
        <source>Reset &amp;Columns</source>
        <translation>重置列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back to the Events</source>
        <translation>返回事件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>深色(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>密度(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>紧凑(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About Grantex Monitor</source>
        <translation>关于 Grantex Monitor(&amp;A)</translation>
    </message>
    <message>
        <source>Configuration read again: nothing changed</source>
        <translation>已重新读取配置：没有更改</translation>
    </message>
    <message>
        <source>Forwarding is done by another program</source>
        <translation>转发由另一个程序执行</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1（pid %2）</translation>
    </message>
    <message>
        <source>Forwarding is done by %1</source>
        <translation>转发由 %1 执行</translation>
    </message>
    <message>
        <source>Nobody receives or forwards events now</source>
        <translation>目前没有程序接收或转发事件</translation>
    </message>
    <message>
        <source>No program owns this journal: nobody receives or forwards events now.</source>
        <translation>没有程序拥有此日志库：目前没有程序接收或转发事件。</translation>
    </message>
    <message>
        <source>%1 has ended: nobody receives or forwards events now.</source>
        <translation>%1 已结束：目前没有程序接收或转发事件。</translation>
    </message>
    <message>
        <source>The configuration was not taken over: %1</source>
        <translation>未采用配置：%1</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>没有打开的文件</translation>
    </message>
    <message>
        <source>Open files with Ctrl+O, or drop them here.</source>
        <translation>按 Ctrl+O 打开文件，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>No program receives events into this journal.</source>
        <translation>没有程序接收事件到此日志库。</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add Destination…</source>
        <translation>添加目标(&amp;A)…</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>死信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s)</source>
        <translation>
            <numerusform>%Ln 个死信</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;lerts</source>
        <translation>告警(&amp;L)</translation>
    </message>
    <message>
        <source>Alert Rules…</source>
        <translation>告警规则…</translation>
    </message>
    <message>
        <source>Reloa&amp;d Configuration</source>
        <translation>重新加载配置(&amp;D)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>已选中 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This destination is no longer there.</source>
        <translation>此目标已不存在。</translation>
    </message>
    <message>
        <source>%1 is off: what comes is kept for it as long as the journal keeps events.</source>
        <translation>%1 已关闭：新事件会保留，直到日志库不再保留为止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) wait again</source>
        <translation>
            <numerusform>%Ln 个死信重新等待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) discarded</source>
        <translation>
            <numerusform>已丢弃 %Ln 个死信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::MapEditor</name>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>添加到：%1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>移除自：%1</translation>
    </message>
    <message>
        <source>Where the value is kept</source>
        <translation>值的保存位置</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>作为文本</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>来自变量</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>仅此次运行</translation>
    </message>
</context>
<context>
    <name>grantex::MarkBook</name>
    <message>
        <source>The file of pins and notes cannot be read; it was set aside as %1.</source>
        <translation>无法读取固定项和备注的文件；已将其移开并保留为 %1。</translation>
    </message>
    <message>
        <source>Pins and notes cannot be kept: %1</source>
        <translation>无法保存固定项和备注：%1</translation>
    </message>
</context>
<context>
    <name>grantex::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>grantex::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>事件备注</translation>
    </message>
    <message>
        <source>What is worth remembering about this event?</source>
        <translation>关于此事件，有什么值得记住？</translation>
    </message>
</context>
<context>
    <name>grantex::NotificationsPage</name>
    <message>
        <source>Show nothing</source>
        <translation>不显示任何通知</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>勿扰(&amp;D)</translation>
    </message>
    <message>
        <source>Alerts are still listed behind the bell.</source>
        <translation>告警仍会列在铃铛图标下。</translation>
    </message>
    <message>
        <source>Let the desktop play one</source>
        <translation>由桌面播放提示音</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>Show an icon there</source>
        <translation>在托盘中显示图标</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>系统托盘(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window then hides it: events are still received and delivered. Quit ends the program.</source>
        <translation>此时关闭窗口只会将其隐藏：仍会接收和送达事件。选择“退出”才会结束程序。</translation>
    </message>
    <message>
        <source>This desktop has no place for icons now: closing the window ends the program as before.</source>
        <translation>此桌面目前没有放置图标的位置：关闭窗口仍会结束程序。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Edit the rules…</source>
        <translation>编辑规则(&amp;E)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What the rules look for; new ones.</source>
        <translation>更改规则的匹配条件，添加新规则。</translation>
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
        <translation>再次通知 %1 前的分钟数</translation>
    </message>
    <message>
        <source>again after </source>
        <translation>再次通知间隔 </translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: open the settings again.</source>
        <translation>规则在此期间已更改：重新打开设置。</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>发送测试通知(&amp;N)</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <translation>正在询问桌面…</translation>
    </message>
    <message>
        <source>The desktop has a notification service.</source>
        <translation>桌面有通知服务。</translation>
    </message>
    <message>
        <source>The desktop has no notification service: alerts are shown by the icon in the tray.</source>
        <translation>桌面没有通知服务：由系统托盘图标显示告警。</translation>
    </message>
    <message>
        <source>⚠ This desktop shows no notifications: it has no notification service (org.freedesktop.Notifications) and no place for icons. Alerts are only listed behind the bell. A program such as dunst or mako shows them.</source>
        <translation>⚠ 此桌面不显示通知：没有通知服务（org.freedesktop.Notifications），也没有放置图标的位置。告警只列在铃铛图标下。dunst 或 mako 等程序可显示通知。</translation>
    </message>
    <message>
        <source>Sent: the desktop has not answered yet.</source>
        <translation>已发送：桌面尚未应答。</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>测试通知</translation>
    </message>
    <message>
        <source>Alerts look like this.</source>
        <translation>告警显示为这样。</translation>
    </message>
    <message>
        <source>The desktop has taken the test notification.</source>
        <translation>桌面已接收测试通知。</translation>
    </message>
    <message>
        <source>The icon in the tray shows it: the desktop&apos;s notification service did not answer.</source>
        <translation>由系统托盘图标显示：桌面的通知服务未应答。</translation>
    </message>
    <message>
        <source>Nothing was shown: there is no notification service and no place for icons.</source>
        <translation>未显示任何内容：没有通知服务，也没有放置图标的位置。</translation>
    </message>
    <message>
        <source>Nothing was shown. The desktop says: %1</source>
        <translation>未显示任何内容。桌面报告：%1</translation>
    </message>
</context>
<context>
    <name>grantex::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>No budgets yet: totals of each currency will stand here.</source>
        <translation>尚无预算：各货币的合计将显示在此处。</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>What destinations take a second</source>
        <translation>目标每秒接收的事件数</translation>
    </message>
    <message>
        <source>No destinations, or nothing delivered yet</source>
        <translation>没有目标，或尚未送达任何事件</translation>
    </message>
    <message>
        <source>Budgets by currency</source>
        <translation>各币种预算</translation>
    </message>
    <message>
        <source>Delivered to destinations, last five minutes</source>
        <translation>最近五分钟送达目标的事件</translation>
    </message>
    <message>
        <source>Events by type</source>
        <translation>各类型事件</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events by type over time</source>
        <translation>各类型事件随时间的变化</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>显示为表格…</translation>
    </message>
    <message>
        <source>As a table: %1</source>
        <translation>显示为表格：%1</translation>
    </message>
</context>
<context>
    <name>grantex::PaletteSources</name>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Events sent to the destination</source>
        <translation>发送到目标的事件</translation>
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
        <translation>添加列</translation>
    </message>
</context>
<context>
    <name>grantex::Phrasing</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>委托人 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，委托人 %2</translation>
    </message>
</context>
<context>
    <name>grantex::PinModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>grantex::PinStrip</name>
    <message>
        <source>Pinned events and notes</source>
        <translation>固定的事件和备注</translation>
    </message>
    <message>
        <source>&amp;Show in the Table</source>
        <translation>在表格中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>编辑备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>从固定栏中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileColors</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
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
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The new profile</source>
        <translation>新配置档</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置档(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>新建配置档(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Colour of This Profile…</source>
        <translation>此配置档的颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manage Profiles…</source>
        <translation>管理配置档(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1（此窗口）</translation>
    </message>
    <message>
        <source>The window of %1 cannot be opened: the program does not start.</source>
        <translation>无法打开 %1 的窗口：程序未启动。</translation>
    </message>
    <message>
        <source>Colour of this profile</source>
        <translation>此配置档的颜色</translation>
    </message>
    <message>
        <source>The band stands above the window and in every dialog that changes this profile.</source>
        <translation>色带显示在窗口顶部，以及更改此配置档的每个对话框中。</translation>
    </message>
</context>
<context>
    <name>grantex::ProfileStrip</name>
    <message>
        <source>Profile %1</source>
        <translation>配置档 %1</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>配置档 %1，%2</translation>
    </message>
</context>
<context>
    <name>grantex::ProfilesDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制一份(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1（此窗口）</translation>
    </message>
    <message>
        <source>%1 (not set up yet)</source>
        <translation>%1（尚未设置）</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>尚无配置档。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln destination(s). </source>
        <translation>
            <numerusform>%Ln 个目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open in this window: rename and remove it from the window of another profile.</source>
        <translation>它已在此窗口中打开：从其他配置档的窗口中重命名或移除它。</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置档</translation>
    </message>
    <message>
        <source>Its window opens beside this one and asks for the connection. Journal, destinations and filters are its own.</source>
        <translation>其窗口会在此窗口旁打开，并询问连接信息。日志库、目标和筛选器均为其独有。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>The copy has the same connection, destinations, rules and filters, and keys of its own. Its destinations are switched off until you switch them on; its journal is empty.</source>
        <translation>副本的连接、目标、规则和筛选器与原配置档相同，密钥单独保存。其目标在你开启之前保持关闭；日志库为空。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Its journal and its keys go along.</source>
        <translation>其日志库和密钥会一并迁移。</translation>
    </message>
    <message>
        <source>Its filters and its keys in the keychain go; its journal in %1 stays.</source>
        <translation>其筛选器及其在钥匙串中的密钥会被移除；%1 中的日志库会保留。</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>移除配置档 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It was renamed, but its old keys could not be removed from the keychain: %1.</source>
        <translation>已重命名，但无法从钥匙串中删除旧密钥：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) wait, </source>
        <translation>
            <numerusform>%Ln 个事件等待中，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are dead letters.</source>
        <translation>
            <numerusform>%Ln 个为死信。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for its destinations.</source>
        <translation>
            <numerusform>仍有 %Ln 个事件等待发送到其目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there. None of them is ever sent.</source>
        <translation>
            <numerusform>%Ln 个为死信。它们将不会再发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its journal with about %Ln event(s), its filters and its keys in the keychain go. This cannot be undone.</source>
        <translation>
            <numerusform>其包含约 %Ln 个事件的日志库、筛选器及其在钥匙串中的密钥会被移除。此操作无法撤消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::RecentFiles</name>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>grantex::RepeatFolding</name>
    <message>
        <source>One row for budget.threshold events of the same grant and percentage that follow each other</source>
        <translation>同一授权、同一百分比的连续 budget.threshold 事件合为一行</translation>
    </message>
    <message>
        <source>Fold Repeated T&amp;hresholds</source>
        <translation>折叠重复的阈值(&amp;F)</translation>
    </message>
    <message>
        <source>Open or Fold the Repeats</source>
        <translation>展开或折叠重复项</translation>
    </message>
</context>
<context>
    <name>grantex::ReplayDialog</name>
    <message>
        <source>&amp;Everything the journal holds</source>
        <translation>日志库中的所有事件(&amp;E)</translation>
    </message>
    <message>
        <source>Received between these &amp;times</source>
        <translation>在此时间段内接收(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;number in the journal</source>
        <translation>按日志库中的编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Send events to %1 again</source>
        <translation>将事件重新发送到 %1</translation>
    </message>
    <message>
        <source>A replay has a place of its own in the journal: it moves nothing of what the destination gets otherwise. What it has already is sent a second time.</source>
        <translation>重放在日志库中有自己的位置：不影响目标正常接收的内容。目标已有的事件会再发送一次。</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>结束编号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>every event, or a filter such as type:grant.*</source>
        <translation>所有事件，或筛选器，例如 type:grant.*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选器(&amp;F)</translation>
    </message>
    <message>
        <source>The first time must be before the second.</source>
        <translation>起始时间必须早于结束时间。</translation>
    </message>
    <message>
        <source>Two numbers are needed, the smaller one first.</source>
        <translation>需要两个编号，较小的在前。</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFilters</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委派</translation>
    </message>
    <message>
        <source>Grants and tokens</source>
        <translation>授权和令牌</translation>
    </message>
    <message>
        <source>Budget trouble</source>
        <translation>预算问题</translation>
    </message>
    <message>
        <source>All budget events</source>
        <translation>所有预算事件</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Refused by a destination</source>
        <translation>被目标拒绝</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>已保存的筛选器需要名称。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>The filter is too long to be saved.</source>
        <translation>筛选器过长，无法保存。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>已有同名的筛选器。</translation>
    </message>
    <message>
        <source>There are too many filters.</source>
        <translation>筛选器过多。</translation>
    </message>
    <message>
        <source>The filter is empty.</source>
        <translation>筛选器为空。</translation>
    </message>
    <message>
        <source>%1 holds no saved filters.</source>
        <translation>%1 中没有已保存的筛选器。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The filters are not saved: %1</source>
        <translation>筛选器未保存：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SavedFiltersDialog</name>
    <message>
        <source>Saved filters (*.json);;All files (*)</source>
        <translation>已保存的筛选器 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Filters</source>
        <translation>导出筛选器</translation>
    </message>
    <message>
        <source>Import Filters</source>
        <translation>导入筛选器</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Restore the Shipped Ones</source>
        <translation>恢复自带筛选器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选器(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个筛选器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filter(s) written</source>
        <translation>
            <numerusform>已写入 %Ln 个筛选器</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Alert on this Filter…</source>
        <translation>为此筛选器设告警(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>grantex::SavedView</name>
    <message>
        <source>is no filter: %1</source>
        <translation>不是筛选器：%1</translation>
    </message>
    <message>
        <source>names no column</source>
        <translation>不是列名</translation>
    </message>
    <message>
        <source>must be between 0 and %1</source>
        <translation>必须在 0 到 %1 之间</translation>
    </message>
    <message>
        <source>must be a number above 0</source>
        <translation>必须是大于 0 的数字</translation>
    </message>
    <message>
        <source>names no colour</source>
        <translation>不是颜色名</translation>
    </message>
    <message>
        <source>must name files, unless &quot;live&quot; is true</source>
        <translation>必须指定文件，除非 &quot;live&quot; 为 true</translation>
    </message>
    <message>
        <source>The view cannot be opened: %1.</source>
        <translation>无法打开视图：%1。</translation>
    </message>
    <message>
        <source>This file is too large for a view.</source>
        <translation>此文件过大，不能作为视图。</translation>
    </message>
    <message>
        <source>This view is damaged: %1 at byte %2.</source>
        <translation>此视图已损坏：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>This file is no view.</source>
        <translation>此文件不是视图。</translation>
    </message>
    <message>
        <source>This view was made by a newer version of the program.</source>
        <translation>此视图由本程序的更新版本创建。</translation>
    </message>
    <message>
        <source>This view is damaged: %1.</source>
        <translation>此视图已损坏：%1。</translation>
    </message>
</context>
<context>
    <name>grantex::SecretEditor</name>
    <message>
        <source>Show the secret</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Forget the stored secret when this is saved</source>
        <translation>保存时清除已存储的机密</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Where it is kept: %1</source>
        <translation>保存位置：%1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>from a variable</source>
        <translation>来自变量</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>仅此次运行</translation>
    </message>
    <message>
        <source>Stored – type here to replace it</source>
        <translation>已保存 – 在此输入以替换</translation>
    </message>
    <message>
        <source>Kept for this run – type here to replace it</source>
        <translation>为此次运行保留 – 在此输入以替换</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>环境变量的名称</translation>
    </message>
    <message>
        <source>Path of the file that holds it</source>
        <translation>保存它的文件的路径</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>隐藏机密</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesChart</name>
    <message>
        <source>%1 %2 in all</source>
        <translation>合计 %1 %2</translation>
    </message>
</context>
<context>
    <name>grantex::SeriesTable</name>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>They come with the first events.</source>
        <translation>会随首批事件出现。</translation>
    </message>
</context>
<context>
    <name>grantex::SessionTabs</name>
    <message>
        <source>Live events and opened files</source>
        <translation>实时事件和打开的文件</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The events of this window&apos;s stream</source>
        <translation>此窗口的数据流中的事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are open: close one first.</source>
        <translation>
            <numerusform>已打开 %Ln 个文件：先关闭一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>grantex::SettingsForm</name>
    <message>
        <source>Saved and in effect.</source>
        <translation>已保存并生效。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未作任何更改：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupController</name>
    <message>
        <source>Another program owns this journal: its configuration is changed there</source>
        <translation>另一个程序拥有此日志库：其配置在该程序中更改</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Let %1 start from now?</source>
        <translation>让 %1 从现在开始？</translation>
    </message>
    <message>
        <source>Start from now</source>
        <translation>从现在开始</translation>
    </message>
    <message>
        <source>The replay %1 has begun</source>
        <translation>重放 %1 已开始</translation>
    </message>
    <message>
        <source>Its settings and its keys in the keychain go.</source>
        <translation>其设置及其在钥匙串中的密钥会被移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) still wait for it.</source>
        <translation>
            <numerusform>仍有 %Ln 个事件等待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letter(s) stand there.</source>
        <translation>
            <numerusform>%Ln 个为死信。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, shown as removed, until you discard them.</source>
        <translation>它们会保留并显示为已移除，直到你将其丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting event(s) are not sent there and count as dropped. This cannot be undone; a replay can send them on purpose.</source>
        <translation>
            <numerusform>%Ln 个等待中的事件不会发送到该处，并计为已丢弃。此操作无法撤消；可以通过重放专门发送它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no configuration here. File ▸ Profiles ▸ New Profile… begins one</source>
        <translation>此处没有配置。通过“文件 ▸ 配置档 ▸ 新建配置档…”可创建一个</translation>
    </message>
    <message>
        <source>Demo: what is set up here ends with it</source>
        <translation>演示：此处的设置会随演示结束而消失</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 It is tried again at the next start.</source>
        <translation>无法从钥匙串中移除不再使用的密钥：%1 下次启动时会重试。</translation>
    </message>
    <message>
        <source>A key that is no longer used could not be taken out of the keychain: %1 Delete %2 there yourself.</source>
        <translation>无法从钥匙串中移除不再使用的密钥：%1 请自行在其中删除 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that nothing uses are still in the keychain</source>
        <translation>
            <numerusform>钥匙串中仍有 %Ln 个未使用的密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::SetupDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>The secret was not stored. %1</source>
        <translation>机密未保存。%1</translation>
    </message>
    <message>
        <source>Choose another place beside the secret: a variable, a file, or this run only. Or install and start gnome-keyring or KWallet. It is never written in plain text.</source>
        <translation>在机密旁选择其他位置：变量、文件或仅此次运行。或安装并启动 gnome-keyring 或 KWallet。机密绝不会以明文写入。</translation>
    </message>
    <message>
        <source>%1 Or choose another place beside the secret: a variable, a file, or this run only. It is never written in plain text.</source>
        <translation>%1或在机密旁选择其他位置：变量、文件或仅此次运行。机密绝不会以明文写入。</translation>
    </message>
</context>
<context>
    <name>grantex::SetupImportDialog</name>
    <message>
        <source>Import set-up</source>
        <translation>导入设置方案</translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>将添加以下内容</translation>
    </message>
    <message>
        <source>Destinations are added switched off: look at each, then switch it on. A secret that you leave out can be entered later.</source>
        <translation>添加的目标处于关闭状态：逐一查看后再开启。未填写的机密可以稍后输入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>与 %1 的连接</translation>
    </message>
    <message>
        <source>It would take the place of the connection there is.</source>
        <translation>它会取代现有的连接。</translation>
    </message>
    <message>
        <source>Nothing: the set-up is empty.</source>
        <translation>无：设置方案为空。</translation>
    </message>
    <message>
        <source>Left out of the set-up, as they are named like secrets: %1</source>
        <translation>由于名称类似机密，设置方案未包含：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupTransfer</name>
    <message>
        <source>Set-ups (*.json);;All files (*)</source>
        <translation>设置方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export set-up</source>
        <translation>导出设置方案</translation>
    </message>
    <message>
        <source>Import set-up</source>
        <translation>导入设置方案</translation>
    </message>
    <message>
        <source>&amp;Export Set-up…</source>
        <translation>导出设置方案(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import Set-up…</source>
        <translation>导入设置方案(&amp;I)…</translation>
    </message>
    <message>
        <source>The set-up was not written: %1</source>
        <translation>设置方案未写入：%1</translation>
    </message>
    <message>
        <source>The set-up was exported without its secrets</source>
        <translation>已导出设置方案，不含机密</translation>
    </message>
    <message>
        <source>The set-up was exported. Named like secrets, these were left out: %1</source>
        <translation>设置方案已导出。由于名称类似机密，以下内容未包含：%1</translation>
    </message>
</context>
<context>
    <name>grantex::SetupWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>重置(&amp;S)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>选择操作</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Taking it over leaves that without.</source>
        <translation>%1 已用于“%2”。接管后，该操作将没有快捷键。</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutList</name>
    <message>
        <source>Follow the newest events</source>
        <translation>跟随最新事件</translation>
    </message>
    <message>
        <source>Go to the oldest event</source>
        <translation>转到最旧的事件</translation>
    </message>
    <message>
        <source>Scroll by a screen; stops following</source>
        <translation>滚动一屏；停止跟随</translation>
    </message>
    <message>
        <source>Select the event above</source>
        <translation>选择上方的事件</translation>
    </message>
    <message>
        <source>Select the event below</source>
        <translation>选择下方的事件</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>在快捷键中搜索</translation>
    </message>
    <message>
        <source>Search by name or by key</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>在表格中</translation>
    </message>
</context>
<context>
    <name>grantex::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>grantex::SourceWords</name>
    <message>
        <source>trying again now</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>nothing heard for %1</source>
        <translation>已有 %1没有收到任何内容</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Events appear here as they arrive.</source>
        <translation>事件到达后会显示在此处。</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Press Connect to receive events.</source>
        <translation>按“连接”以接收事件。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>waiting for the first byte…</source>
        <translation>正在等待首个字节…</translation>
    </message>
    <message>
        <source>Waiting for the first byte: the service may take up to 30 seconds.</source>
        <translation>正在等待首个字节：服务最多可能需要 30 秒。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>凭据被拒绝</translation>
    </message>
    <message>
        <source>Grantex refuses the API key. Put a valid one in place.</source>
        <translation>Grantex 拒绝了 API 密钥。换用有效的密钥。</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>已读取完毕</translation>
    </message>
    <message>
        <source>The file holds no events.</source>
        <translation>文件中没有事件。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>The configuration names no source of events.</source>
        <translation>配置未指定事件来源。</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 / %2 个连接</translation>
    </message>
    <message>
        <source>Paused: no key</source>
        <translation>已暂停：没有密钥</translation>
    </message>
</context>
<context>
    <name>grantex::StartEditor</name>
    <message>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>From the oldest event held</source>
        <translation>从现有最旧的事件起</translation>
    </message>
    <message>
        <source>From a time</source>
        <translation>从指定时间起</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsFeature</name>
    <message>
        <source>Top Values</source>
        <translation>最常见的值</translation>
    </message>
    <message>
        <source>Close the top values</source>
        <translation>关闭最常见的值</translation>
    </message>
    <message>
        <source>Close (F11)</source>
        <translation>关闭 (F11)</translation>
    </message>
    <message>
        <source>This value is too large for a filter.</source>
        <translation>此值过大，无法用于筛选器。</translation>
    </message>
    <message>
        <source>Top &amp;Values</source>
        <translation>最常见的值(&amp;V)</translation>
    </message>
</context>
<context>
    <name>grantex::StatisticsView</name>
    <message>
        <source>Name a field, for example data.pct</source>
        <translation>指定字段，例如 data.pct</translation>
    </message>
    <message>
        <source>Values of this field are not counted; type, agent, principal, grant, scope and paths like data.pct are</source>
        <translation>此字段的值不计数；可计数的有 type、agent、principal、grant、scope 和形如 data.pct 的路径</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>最常见的值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The field whose values are counted: choose one, or type a path like data.pct</source>
        <translation>要统计其值的字段：选择一个，或输入形如 data.pct 的路径</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>No events to count</source>
        <translation>没有可统计的事件</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>没有可统计的内容</translation>
    </message>
    <message>
        <source>The filter shows no event.</source>
        <translation>筛选器未显示任何事件。</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>包含到筛选器(&amp;I)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>E&amp;xclude from the Filter</source>
        <translation>从筛选器中排除(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Replace the Filter</source>
        <translation>替换筛选器(&amp;R)</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>超过 %Ln 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <comment>distinct</comment>
        <translation>
            <numerusform>%Ln 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::StatusLine</name>
    <message>
        <source>Events a second, and the busiest second so far</source>
        <translation>每秒事件数，以及迄今最高的一秒</translation>
    </message>
    <message>
        <source>Events this window can show</source>
        <translation>此窗口可显示的事件</translation>
    </message>
    <message>
        <source>Events lost between connection and journal (slow or full disk)</source>
        <translation>在连接与日志库之间丢失的事件（磁盘过慢或已满）</translation>
    </message>
    <message>
        <source>Times without a connection; events in them are not recoverable</source>
        <translation>没有连接的时段；其间的事件无法恢复</translation>
    </message>
    <message>
        <source>Events that came with a known id but other bytes; both are kept</source>
        <translation>ID 已知但字节不同的事件；两者均保留</translation>
    </message>
    <message>
        <source>Size of the journal on disk</source>
        <translation>日志库在磁盘上的大小</translation>
    </message>
    <message>
        <source>Destinations hold events back; at this rate they fill the journal up to journal.maxSizeMiB</source>
        <translation>目标积压事件；按当前速率，日志库将达到 journal.maxSizeMiB</translation>
    </message>
    <message>
        <source>%1 ev/s (peak %2)</source>
        <translation>%1 事件/秒（峰值 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 个缺口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: no events are taken</source>
        <translation>日志库已满：不接收事件</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>%1后写满</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>现有 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln 已丢弃</numerusform>
        </translation>
    </message>
    <message>
        <source>journal full: the oldest events are dropped</source>
        <translation>日志库已满：丢弃最旧的事件</translation>
    </message>
</context>
<context>
    <name>grantex::StepModel</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>信息来源</translation>
    </message>
</context>
<context>
    <name>grantex::StoryModel</name>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>budget exhausted</source>
        <translation>预算已用尽</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>revoked with its parent</source>
        <translation>随父授权撤销</translation>
    </message>
    <message>
        <source>Budget: %1%2 left</source>
        <translation>预算：剩余 %1%2</translation>
    </message>
    <message>
        <source>Budget: %1 of %2%3 left</source>
        <translation>预算：剩余 %1，共 %2%3</translation>
    </message>
    <message>
        <source>Delegated from %1</source>
        <translation>由 %1 委派</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) told</source>
        <translation>
            <numerusform>%Ln 次变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant %1, %2, %3</source>
        <translation>授权 %1，%2，%3</translation>
    </message>
</context>
<context>
    <name>grantex::Summary</name>
    <message>
        <source>Security key registered</source>
        <translation>已注册安全密钥</translation>
    </message>
    <message>
        <source>Signed in with a security key</source>
        <translation>已用安全密钥登录</translation>
    </message>
    <message>
        <source>Verifiable credential issued</source>
        <translation>已签发可验证凭证</translation>
    </message>
    <message>
        <source>Selective-disclosure credential issued</source>
        <translation>已签发选择性披露凭证</translation>
    </message>
    <message>
        <source>Selective-disclosure credential presented</source>
        <translation>已出示选择性披露凭证</translation>
    </message>
    <message>
        <source>Agent passport issued</source>
        <translation>已签发智能体护照</translation>
    </message>
    <message>
        <source>Agent passport revoked</source>
        <translation>已撤销智能体护照</translation>
    </message>
    <message>
        <source>Passport exchanged for a token</source>
        <translation>已用护照换取令牌</translation>
    </message>
    <message>
        <source>Signed in through SSO</source>
        <translation>已通过 SSO 登录</translation>
    </message>
    <message>
        <source>SSO connection created</source>
        <translation>已创建 SSO 连接</translation>
    </message>
    <message>
        <source>SSO connection changed</source>
        <translation>已更改 SSO 连接</translation>
    </message>
    <message>
        <source>SSO connection deleted</source>
        <translation>已删除 SSO 连接</translation>
    </message>
    <message>
        <source>Credential stored in the vault</source>
        <translation>凭据已存入保管库</translation>
    </message>
    <message>
        <source>Credential deleted from the vault</source>
        <translation>凭据已从保管库删除</translation>
    </message>
    <message>
        <source>Credential taken from the vault</source>
        <translation>凭据已从保管库取出</translation>
    </message>
    <message>
        <source>Consent bundle created</source>
        <translation>已创建同意包</translation>
    </message>
    <message>
        <source>Consent bundle synchronised</source>
        <translation>已同步同意包</translation>
    </message>
    <message>
        <source>Consent bundle revoked</source>
        <translation>已撤销同意包</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>已给予同意</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>Grievance filed</source>
        <translation>已提交申诉</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>已清除个人数据</translation>
    </message>
    <message>
        <source>Grant made</source>
        <translation>已创建授权</translation>
    </message>
    <message>
        <source>Granted %1</source>
        <translation>已授予 %1</translation>
    </message>
    <message>
        <source>Grant revoked</source>
        <translation>授权已撤销</translation>
    </message>
    <message>
        <source>Grant revoked by the %1</source>
        <translation>授权已撤销，操作者：%1</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>已签发令牌</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>Budget threshold crossed</source>
        <translation>已超过预算阈值</translation>
    </message>
    <message>
        <source>%1 % of the budget used</source>
        <translation>预算已用 %1%</translation>
    </message>
    <message>
        <source>Budget exhausted</source>
        <translation>预算已用尽</translation>
    </message>
    <message>
        <source>Grants revoked after an anomaly</source>
        <translation>因异常撤销授权</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked after an anomaly</source>
        <translation>
            <numerusform>因异常撤销 %n 个授权</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，有效至 %2</translation>
    </message>
    <message>
        <source>%1 · delegated from %2</source>
        <translation>%1 · 由 %2 委派</translation>
    </message>
    <message>
        <source>%1, with every grant delegated from it</source>
        <translation>%1，以及由其委派的所有授权</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1, %2 left of %3</source>
        <translation>%1，剩余 %2，共 %3</translation>
    </message>
    <message>
        <source>Budget exhausted, all of %1 spent</source>
        <translation>预算已用尽，%1 已全部支出</translation>
    </message>
</context>
<context>
    <name>grantex::SwitchEditor</name>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>grantex::TestSteps</name>
    <message>
        <source>Name found</source>
        <translation>已找到名称</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>已建立连接</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>加密和证书</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Test event</source>
        <translation>测试事件</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接收端</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Program found</source>
        <translation>已找到程序</translation>
    </message>
    <message>
        <source>Program started</source>
        <translation>已启动程序</translation>
    </message>
    <message>
        <source>Program waits for events</source>
        <translation>程序等待事件</translation>
    </message>
    <message>
        <source>Program ends</source>
        <translation>程序结束</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>解决方法：%1</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>事件数据流</translation>
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
        <translation>距现在</translation>
    </message>
    <message>
        <source>to selected</source>
        <translation>距选中行</translation>
    </message>
    <message>
        <source>to previous</source>
        <translation>距上一行</translation>
    </message>
</context>
<context>
    <name>grantex::TimeZoneBox</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>跟随桌面 (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>A place, such as Tokyo</source>
        <translation>地名，例如 Tokyo</translation>
    </message>
</context>
<context>
    <name>grantex::Timeline</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Back to the newest events (End)</source>
        <translation>回到最新事件 (End)</translation>
    </message>
    <message>
        <source>Clear the time range</source>
        <translation>清除时间范围</translation>
    </message>
    <message>
        <source>Clear the time range (Esc)</source>
        <translation>清除时间范围 (Esc)</translation>
    </message>
    <message>
        <source>selecting %1</source>
        <translation>正在选择 %1</translation>
    </message>
    <message>
        <source>only %1 is shown in the table</source>
        <translation>表格中仅显示 %1</translation>
    </message>
    <message>
        <source>cursor at %1</source>
        <translation>光标位于 %1</translation>
    </message>
    <message>
        <source>Show This Time in the &amp;Table</source>
        <translation>在表格中显示此时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Only Events of This Bar</source>
        <translation>只显示此条形的事件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the Range</source>
        <translation>缩放到该范围(&amp;Z)</translation>
    </message>
    <message>
        <source>C&amp;lear the Range</source>
        <translation>清除范围(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest, Live</source>
        <translation>转到最新事件（实时）(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;Newest</source>
        <translation>转到最新事件(&amp;N)</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>此时段没有事件</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>most events, length of time</comment>
        <translation>%2内 %1</translation>
    </message>
    <message>
        <source>◂ Earlier events: Home, or 0 for all</source>
        <translation>◂ 更早的事件：Home，或按 0 显示全部</translation>
    </message>
    <message>
        <source>Later events: End, or 0 for all ▸</source>
        <translation>更晚的事件：End，或按 0 显示全部 ▸</translation>
    </message>
    <message>
        <source>As a Ta&amp;ble…</source>
        <translation>显示为表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Un&amp;pin the Moment</source>
        <translation>取消固定该时刻(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin This Moment</source>
        <translation>固定此时刻(&amp;P)</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>Timeline as a Table…</source>
        <translation>以表格显示时间线…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>事件随时间的变化</translation>
    </message>
</context>
<context>
    <name>grantex::TimelineWords</name>
    <message>
        <source>no events</source>
        <translation>没有事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 match</source>
        <translation>%1，%2 匹配</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more gap(s)</source>
        <translation>
            <numerusform>另有 %Ln 个缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>most, %1, in %2</source>
        <translation>最多 %1，在 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln 个缺口</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TotalsCard</name>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Currency unknown</source>
        <translation>货币未知</translation>
    </message>
    <message>
        <source>%1: %2 allocated, %3 spent, %4 remaining</source>
        <translation>%1：已分配 %2，已支出 %3，剩余 %4</translation>
    </message>
    <message>
        <source>, %1 left when grants ended</source>
        <translation>，授权结束时剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s) of unknown size not counted</source>
        <translation>
            <numerusform>未计入 %Ln 个数额未知的预算</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent of %2</source>
        <translation>已支出 %1，共 %2</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget(s)</source>
        <translation>
            <numerusform>%Ln 个预算</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::TransactionModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
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
            <numerusform>%Ln 个目标已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deliveries wait</source>
        <translation>%1 个送达等待中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln 个新告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Grantex Monitor goes on</source>
        <translation>Grantex Monitor 仍在运行</translation>
    </message>
    <message>
        <source>Events are still received and delivered. The icon brings the window back; Quit in its menu ends the program.</source>
        <translation>仍会接收和送达事件。点击图标可恢复窗口；其菜单中的“退出”会结束程序。</translation>
    </message>
</context>
<context>
    <name>grantex::TrayIcon</name>
    <message>
        <source>&amp;Show the Window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit Grantex Monitor</source>
        <translation>退出 Grantex Monitor(&amp;Q)</translation>
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
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose known ones: %1</source>
        <translation>选择已知项：%1</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it.</source>
        <translation>%1 不是已知类型：可能收不到任何事件。</translation>
    </message>
    <message>
        <source>%1 is no type that is known: perhaps nothing comes for it. Did you mean %2?</source>
        <translation>%1 不是已知类型：可能收不到任何事件。是否指 %2？</translation>
    </message>
</context>
<context>
    <name>grantex::ValueActions</name>
    <message>
        <source>&amp;Follow</source>
        <translation>跟踪(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Include in the Filter</source>
        <translation>包含到筛选器(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude by the Filter</source>
        <translation>用筛选器排除(&amp;X)</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>只显示这些(&amp;O)</translation>
    </message>
    <message>
        <source>Show All &amp;but These</source>
        <translation>显示这些以外的全部(&amp;B)</translation>
    </message>
    <message>
        <source>Add as a Co&amp;lumn</source>
        <translation>添加为列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Value as &amp;JSON</source>
        <translation>将值复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as Fil&amp;ter</source>
        <translation>复制为筛选器(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;grantex Command</source>
        <translation>复制为 grantex 命令(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Follow This Grant</source>
        <translation>跟踪此授权(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow This Agent</source>
        <translation>跟踪此智能体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Follow This Principal</source>
        <translation>跟踪此委托人(&amp;F)</translation>
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
        <translation>（空文本）</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln other value(s)</source>
        <translation>
            <numerusform>超过 %Ln 个其他值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln 个其他值</numerusform>
        </translation>
    </message>
    <message>
        <source>(events without it)</source>
        <translation>（没有它的事件）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s), %2</source>
        <comment>value, its events, their share</comment>
        <translation>
            <numerusform>%1，%Ln 个事件，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewFiles</name>
    <message>
        <source>Views (*.gxview);;All files (*)</source>
        <translation>视图 (*.gxview);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save &amp;View As…</source>
        <translation>视图另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 cannot be opened again: export these events first, and open the file.</source>
        <translation>%1 无法重新打开：先导出这些事件，再打开导出的文件。</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>视图另存为</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>The view cannot be written: %1</source>
        <translation>无法写入视图：%1</translation>
    </message>
    <message>
        <source>View saved as %1</source>
        <translation>视图已保存为 %1</translation>
    </message>
    <message>
        <source>This view is of live events, and this window shows files alone. Start the program without files to open it.</source>
        <translation>此视图用于实时事件，而此窗口只显示文件。要打开它，请在启动程序时不指定文件。</translation>
    </message>
    <message>
        <source>Open a View</source>
        <translation>打开视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Colour Rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) and note(s) of the view belong to events that are not here</source>
        <translation>
            <numerusform>视图中有 %Ln 个固定和备注属于不在此处的事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantex::ViewObject</name>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>has too many entries: %1 are allowed</source>
        <translation>条目过多：最多允许 %1 个</translation>
    </message>
</context>
<context>
    <name>grantex::WaitWindow</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>结束程序</translation>
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
        <translation>监视智能体凭借授权执行的操作</translation>
    </message>
    <message>
        <source>Events appear live, stay in a journal on this machine, and go to every destination you switch on.</source>
        <translation>事件实时显示，保留在本机的日志库中，并发往你开启的每个目标。</translation>
    </message>
    <message>
        <source>Connect to Grantex</source>
        <translation>连接到 Grantex</translation>
    </message>
    <message>
        <source>You need the address of the service and an API key. The key goes to the keychain.</source>
        <translation>需要服务地址和 API 密钥。密钥存入钥匙串。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Look into events that were exported or captured before: NDJSON, JSON, or a recorded stream.</source>
        <translation>查看以前导出或捕获的事件：NDJSON、JSON 或录制的数据流。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>A simulated service on this machine. Nothing leaves it, and nothing is kept.</source>
        <translation>本机上的模拟服务。没有内容离开本机，也不会保留。</translation>
    </message>
    <message>
        <source>The profile %1 is not set up yet. %2</source>
        <translation>配置档 %1 尚未设置。%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open events</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.jsonl *.json *.sse *.gz);;All files (*)</source>
        <translation>事件 (*.ndjson *.jsonl *.json *.sse *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Grantex Monitor</source>
        <translation>Grantex Monitor</translation>
    </message>
    <message>
        <source>Grantex Monitor cannot start with this configuration.</source>
        <translation>Grantex Monitor 无法以此配置启动。</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>打开演示</translation>
    </message>
</context>
<context>
    <name>wait</name>
    <message>
        <source>Opening the journal…</source>
        <translation>正在打开日志库…</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>日志库已损坏</translation>
    </message>
    <message>
        <source>What can be read is being taken out of it: %1 of about %2. The damaged file is kept. Quitting loses nothing: the next start goes on.</source>
        <translation>正在从中取出可读的内容：%1，共约 %2。损坏的文件会保留。退出不会丢失任何内容：下次启动时继续。</translation>
    </message>
</context>
</TS>
