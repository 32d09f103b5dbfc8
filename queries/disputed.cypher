// The most disputed facts: how many claims assert each and how many deny it
// $a: an entity, only disputes that it is part of (optional)
MATCH (s:Entity:KgTimeline)-[f]->(o:Entity:KgTimeline)
WHERE f.disputed = true AND ($a IS NULL OR s.id = $a OR o.id = $a)
CALL (f) {
  UNWIND f.claims AS claim_id
  MATCH (c:Claim:KgTimeline {id: claim_id})
  RETURN sum(CASE WHEN c.factuality = 'asserted' THEN 1 ELSE 0 END) AS asserting,
         sum(CASE WHEN c.factuality = 'negated' THEN 1 ELSE 0 END) AS denying
}
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
       asserting, denying
ORDER BY asserting + denying DESC, earliest IS NULL, earliest, latest IS NULL, latest, fact
