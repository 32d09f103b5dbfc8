// What happened around one, in date order
// $a: an entity, the one asked about
// $start: first day of the window, as 2024-07-01 (optional)
// $end: last day of the window (optional)
// $relation: only this relation, as ENDORSED (optional)
// $certainly: true leaves out what may lie outside the window, and what has no date (optional)
MATCH (a:Entity:KgTimeline {id: $a})-[f]-(b:Entity:KgTimeline)
WHERE ($relation IS NULL OR f.relation = $relation)
  AND ($start IS NULL OR f.latest IS NULL OR f.latest >= $start)
  AND ($end IS NULL OR f.earliest IS NULL OR f.earliest <= $end)
  AND (NOT coalesce($certainly, false)
       OR (f.date IS NOT NULL AND ($start IS NULL OR f.earliest >= $start) AND ($end IS NULL OR f.latest <= $end)))
WITH DISTINCT f
WITH f, startNode(f) AS s, endNode(f) AS o
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
       f.attested_last AS attested_last, claim, quote, speaker, outlet, url, published
ORDER BY earliest IS NULL, earliest, latest IS NULL, latest, fact
