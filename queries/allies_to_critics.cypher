// Allies who became critics: the first hostile act after a friendly one by the same actor, with the last friendly one before it
// $start: first day of the window, as 2024-07-01 (optional)
// $end: last day of the window (optional)
MATCH (s:Entity:KgTimeline)-[f]->(o:Entity:KgTimeline)
WHERE f.factuality = 'asserted' AND f.warmth < 0.0 AND f.earliest IS NOT NULL
  AND ($start IS NULL OR f.latest IS NULL OR f.latest >= $start)
  AND ($end IS NULL OR f.earliest IS NULL OR f.earliest <= $end)
  AND NOT EXISTS { MATCH (s)-[h]->(o) WHERE h.factuality = 'asserted' AND h.warmth < 0.0
                     AND (h.earliest < f.earliest OR (h.earliest = f.earliest AND h.id < f.id))
                     AND EXISTS { MATCH (s)-[k]->(o) WHERE k.factuality = 'asserted' AND k.warmth > 0.0 AND k.latest < h.earliest } }
MATCH (s)-[w]->(o)
WHERE w.factuality = 'asserted' AND w.warmth > 0.0 AND w.latest < f.earliest
WITH f, s, o, w
ORDER BY w.latest DESC, w.id
WITH f, s, o, collect({fact: w.id, relation: w.relation, date: w.date}) AS warm
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
       warm[0].fact AS before, warm[0].relation AS before_relation, warm[0].date AS before_date
ORDER BY earliest IS NULL, earliest, latest IS NULL, latest, fact
