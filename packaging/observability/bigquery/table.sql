-- What `grantex-forwarder --check --create` makes for "schema": "typed". Replace YOUR-PROJECT and grantex.
CREATE TABLE IF NOT EXISTS `YOUR-PROJECT.grantex.events` (
  event_id STRING,
  event_type STRING,
  created_at TIMESTAMP,
  data JSON
)
PARTITION BY DATE(created_at)
CLUSTER BY event_type;
