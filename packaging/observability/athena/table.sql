-- The S3 archive as a table: destination s3 with "layout": "hive" and compression none or gzip.
-- Replace YOUR-BUCKET (and grantex-events, if your prefix is another). Partitions are projected: no crawler, nothing to add later.
-- Keys keep their case (case.insensitive false), so that data holds grantId and not grantid.
CREATE EXTERNAL TABLE IF NOT EXISTS grantex_events (
  id string,
  type string,
  createdat string,
  data string
)
PARTITIONED BY (dt string, hour string)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
WITH SERDEPROPERTIES ('ignore.malformed.json' = 'true', 'case.insensitive' = 'false', 'mapping.createdat' = 'createdAt')
LOCATION 's3://YOUR-BUCKET/grantex-events/'
TBLPROPERTIES (
  'projection.enabled' = 'true',
  'projection.dt.type' = 'date',
  'projection.dt.format' = 'yyyy-MM-dd',
  'projection.dt.range' = '2025-01-01,NOW',
  'projection.hour.type' = 'integer',
  'projection.hour.range' = '0,23',
  'projection.hour.digits' = '2',
  'storage.location.template' = 's3://YOUR-BUCKET/grantex-events/dt=${dt}/hour=${hour}/'
);
