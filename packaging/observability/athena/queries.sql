-- Events by type, one day. Always name dt: it decides what is read and paid for.
SELECT type, count(DISTINCT id) AS events
FROM grantex_events
WHERE dt = '2026-03-01'
GROUP BY type
ORDER BY events DESC;

-- Budgets that ran out, with the agent that held the grant.
SELECT e.createdat, json_extract_scalar(e.data, '$.grantId') AS grant_id, json_extract_scalar(g.data, '$.agentId') AS agent_id
FROM grantex_events e
LEFT JOIN grantex_events g
  ON g.type = 'grant.created' AND json_extract_scalar(g.data, '$.grantId') = json_extract_scalar(e.data, '$.grantId')
WHERE e.type = 'budget.exhausted' AND e.dt BETWEEN '2026-03-01' AND '2026-03-31' AND g.dt BETWEEN '2026-01-01' AND '2026-03-31'
ORDER BY e.createdat;

-- Tokens issued for a grant after it was revoked.
SELECT json_extract_scalar(t.data, '$.grantId') AS grant_id, r.createdat AS revoked, t.createdat AS issued
FROM grantex_events t
JOIN grantex_events r
  ON r.type = 'grant.revoked' AND json_extract_scalar(r.data, '$.grantId') = json_extract_scalar(t.data, '$.grantId')
WHERE t.type = 'token.issued' AND t.dt >= '2026-03-01' AND r.dt >= '2026-03-01'
  AND from_iso8601_timestamp(t.createdat) > from_iso8601_timestamp(r.createdat) + INTERVAL '1' MINUTE;

-- Who delegated to whom.
SELECT json_extract_scalar(data, '$.parentGrantId') AS parent, json_extract_scalar(data, '$.grantId') AS child,
       json_extract_scalar(data, '$.delegationDepth') AS depth, json_extract_scalar(data, '$.agentId') AS agent_id
FROM grantex_events
WHERE type = 'grant.created' AND json_extract_scalar(data, '$.parentGrantId') IS NOT NULL AND dt >= '2026-03-01'
ORDER BY parent, depth;

-- What agents were granted, by scope.
SELECT scope, count(DISTINCT json_extract_scalar(data, '$.grantId')) AS grants
FROM grantex_events
CROSS JOIN UNNEST(CAST(json_extract(data, '$.scopes') AS array(varchar))) AS s (scope)
WHERE type = 'grant.created' AND dt >= '2026-03-01'
GROUP BY scope
ORDER BY grants DESC;

-- Events that are there more than once: only a replay makes such.
SELECT id, count(*) AS copies
FROM grantex_events
WHERE dt >= '2026-03-01'
GROUP BY id
HAVING count(*) > 1;
