// What held on a day: by the dates of each state, or where it has none by the days on which articles spoke of it as present
// $a: an entity, the one asked about
// $b: an entity, to ask only about the two (optional)
// $day: the day, as 2024-07-01
// $relation: only this relation, as ENDORSED (optional)
MATCH (a:Entity:KgTimeline {id: $a})-[f]-(b:Entity:KgTimeline)
WHERE ($b IS NULL OR b.id = $b)
  AND ($relation IS NULL OR f.relation = $relation)
  AND f.kind = 'state' AND f.factuality = 'asserted'
  AND ((f.date IS NOT NULL AND (f.earliest IS NULL OR f.earliest <= $day) AND (f.latest IS NULL OR f.latest >= $day))
       OR (f.date IS NULL AND f.attested_first <= $day AND f.attested_last >= $day))
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
       f.attested_last AS attested_last, claim, quote, speaker, outlet, url, published,
       CASE WHEN f.date IS NULL THEN 'attested' ELSE 'date' END AS by
ORDER BY earliest IS NULL, earliest, latest IS NULL, latest, fact
