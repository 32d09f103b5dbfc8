// What the articles published by a day said, each fact from the claims known by then
// $a: an entity, the one asked about
// $b: an entity, to ask only about the two (optional)
// $day: the day, as 2024-07-01
// $start: first day of the window, as 2024-07-01 (optional)
// $end: last day of the window (optional)
// $relation: only this relation, as ENDORSED (optional)
// $certainly: true leaves out what may lie outside the window, and what has no date (optional)
MATCH (a:Entity:KgTimeline {id: $a})-[g]-(b:Entity:KgTimeline)
WHERE ($b IS NULL OR b.id = $b)
  AND ($relation IS NULL OR g.relation = $relation)
WITH DISTINCT g
CALL (g) {
  UNWIND g.claims AS claim_id
  MATCH (c:Claim:KgTimeline {id: claim_id})-[:IN]->(d:Article:KgTimeline)
  WHERE d.published <= $day
  WITH g, c, d
  ORDER BY c.date IS NULL, c.date <> g.date, size(c.date) DESC, d.published, c.id
  RETURN collect({date: c.date, earliest: c.earliest, latest: c.latest}) AS dates,
         collect(c.factuality) AS said, max(c.confidence) AS confidence,
         count(DISTINCT d.publisher) AS outlets, collect(c.speaker_name) AS speakers, count(c) AS claims
}
WITH g, dates[0] AS best, said, confidence, outlets, size(speakers) < claims AS outlet_says,
     CASE WHEN 'asserted' IN said THEN 'asserted' WHEN 'negated' IN said THEN 'negated'
          WHEN 'planned' IN said THEN 'planned' ELSE 'hypothetical' END AS factuality
WHERE size(said) > 0
WITH g, startNode(g) AS s, endNode(g) AS o, best.date AS date, best.earliest AS earliest, best.latest AS latest,
     factuality, confidence, outlets, outlet_says, 'asserted' IN said AND 'negated' IN said AS disputed
WHERE ($start IS NULL OR latest IS NULL OR latest >= $start)
  AND ($end IS NULL OR earliest IS NULL OR earliest <= $end)
  AND (NOT coalesce($certainly, false)
       OR (date IS NOT NULL AND ($start IS NULL OR earliest >= $start) AND ($end IS NULL OR latest <= $end)))
CALL (g, factuality) {
  UNWIND g.claims AS claim_id
  MATCH (c:Claim:KgTimeline {id: claim_id})-[:IN]->(d:Article:KgTimeline)
  WHERE d.published <= $day
  OPTIONAL MATCH (c)-[:SAID_BY]->(p:Entity:KgTimeline)
  RETURN c.id AS claim, c.quote AS quote, p.name AS speaker, d.publisher AS outlet, d.url AS url, d.published AS published,
         c.role AS role, c.amount AS amount, c.currency AS currency, c.place AS place
  ORDER BY c.factuality <> factuality, p.name IS NOT NULL, d.published, c.start_char, c.id
  LIMIT 1
}
RETURN g.id AS fact, date, earliest, latest, date IS NULL AS undated,
       s.id AS subject, s.name AS subject_name, g.relation AS relation, o.id AS object, o.name AS object_name,
       factuality, CASE WHEN factuality = 'asserted' THEN g.warmth ELSE 0.0 END AS warmth, disputed, outlets, outlet_says, confidence,
       role, amount, currency, place, claim, quote, speaker, outlet, url, published
ORDER BY earliest IS NULL, earliest, latest IS NULL, latest, fact
