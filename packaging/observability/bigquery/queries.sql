-- Events by type and day.
SELECT DATE(created_at) AS day, event_type, COUNT(*) AS events
FROM `YOUR-PROJECT.grantex.events_once`
WHERE created_at >= TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 30 DAY)
GROUP BY day, event_type
ORDER BY day, events DESC;

-- Budgets that ran out, with the agent that held the grant.
SELECT e.created_at, JSON_VALUE(e.data, '$.grantId') AS grant_id, JSON_VALUE(g.data, '$.agentId') AS agent_id
FROM `YOUR-PROJECT.grantex.events_once` AS e
LEFT JOIN `YOUR-PROJECT.grantex.events_once` AS g
  ON g.event_type = 'grant.created' AND JSON_VALUE(g.data, '$.grantId') = JSON_VALUE(e.data, '$.grantId')
WHERE e.event_type = 'budget.exhausted'
ORDER BY e.created_at DESC;

-- Tokens issued for a grant after it was revoked.
SELECT JSON_VALUE(t.data, '$.grantId') AS grant_id, r.created_at AS revoked, t.created_at AS issued
FROM `YOUR-PROJECT.grantex.events_once` AS t
JOIN `YOUR-PROJECT.grantex.events_once` AS r
  ON r.event_type = 'grant.revoked' AND JSON_VALUE(r.data, '$.grantId') = JSON_VALUE(t.data, '$.grantId')
WHERE t.event_type = 'token.issued' AND t.created_at > TIMESTAMP_ADD(r.created_at, INTERVAL 1 MINUTE);

-- What remained of each budget when it was heard of last.
SELECT JSON_VALUE(data, '$.grantId') AS grant_id,
       ARRAY_AGG(COALESCE(JSON_VALUE(data, '$.remaining'), JSON_VALUE(data, '$.remainingBudget')) ORDER BY created_at DESC LIMIT 1)[OFFSET(0)] AS remaining,
       MAX(created_at) AS heard_of
FROM `YOUR-PROJECT.grantex.events_once`
WHERE STARTS_WITH(event_type, 'budget.')
GROUP BY grant_id
ORDER BY heard_of DESC;

-- What agents were granted, by scope.
SELECT JSON_VALUE(scope) AS scope, COUNT(DISTINCT JSON_VALUE(data, '$.grantId')) AS grants
FROM `YOUR-PROJECT.grantex.events_once`, UNNEST(JSON_QUERY_ARRAY(data, '$.scopes')) AS scope
WHERE event_type = 'grant.created'
GROUP BY 1
ORDER BY grants DESC;
