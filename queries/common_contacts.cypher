// Whom two have both had to do with, in a window: every fact that ties either to the third
// $a: an entity, one of the two
// $b: an entity, the other
// $start: first day of the window, as 2024-07-01 (optional)
// $end: last day of the window (optional)
MATCH (a:Entity:KgTimeline {id: $a})-[g]-(x:Entity:KgTimeline)-[h]-(b:Entity:KgTimeline {id: $b})
WHERE x.id <> $a AND x.id <> $b
  AND g.factuality = 'asserted' AND h.factuality = 'asserted'
  AND ($start IS NULL OR g.latest IS NULL OR g.latest >= $start) AND ($end IS NULL OR g.earliest IS NULL OR g.earliest <= $end)
  AND ($start IS NULL OR h.latest IS NULL OR h.latest >= $start) AND ($end IS NULL OR h.earliest IS NULL OR h.earliest <= $end)
WITH x, collect(g) + collect(h) AS both
UNWIND both AS f
WITH DISTINCT x, f
WITH x, f, startNode(f) AS s, endNode(f) AS o
CALL (f) {
  UNWIND f.claims AS claim_id
  MATCH (c:Claim:KgTimeline {id: claim_id})-[:IN]->(d:Article:KgTimeline)
  OPTIONAL MATCH (c)-[:SAID_BY]->(p:Entity:KgTimeline)
  RETURN c.id AS claim, c.quote AS quote, p.name AS speaker, d.publisher AS outlet, d.url AS url, d.published AS published
  ORDER BY c.factuality <> f.factuality, p.name IS NOT NULL, d.published IS NULL, d.published, c.start_char, c.id
  LIMIT 1
}
RETURN f.id AS fact, f.date AS date, f.earliest AS earliest, f.latest AS latest, f.date IS NULL AS undated,
       s.id AS subject, s.name AS subject_name, f.relation AS relation, o.id AS object, o.name AS object_name,
       f.factuality AS factuality, f.warmth AS warmth, f.disputed AS disputed, f.outlets AS outlets,
       f.outlet_says AS outlet_says, f.confidence AS confidence,
       f.role AS role, f.amount AS amount, f.currency AS currency, f.place AS place,
       f.attested_last AS attested_last, claim, quote, speaker, outlet, url, published,
       x.id AS contact, x.name AS contact_name
ORDER BY contact_name, contact, earliest IS NULL, earliest, latest IS NULL, latest, fact
