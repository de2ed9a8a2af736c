-- Each event once, whatever was repeated.
CREATE OR REPLACE VIEW `YOUR-PROJECT.grantex.events_once` AS
SELECT event_id, event_type, created_at, data
FROM `YOUR-PROJECT.grantex.events`
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY created_at) = 1;
