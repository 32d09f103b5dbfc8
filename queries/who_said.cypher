// What one speaker is quoted as saying about others, each claim with its quote
// $a: an entity, the speaker
// $about: an entity, only what is said about it (optional)
MATCH (p:Entity:KgTimeline {id: $a})<-[:SAID_BY]-(c:Claim:KgTimeline)-[:IN]->(d:Article:KgTimeline)
MATCH (c)-[:SUBJECT]->(s:Entity:KgTimeline)
MATCH (c)-[:OBJECT]->(o:Entity:KgTimeline)
WHERE ($about IS NULL OR s.id = $about OR o.id = $about)
OPTIONAL MATCH (s)-[f]-(o)
WHERE f.id = c.fact
RETURN c.fact AS fact, c.date AS date, c.earliest AS earliest, c.latest AS latest, c.date IS NULL AS undated,
       s.id AS subject, s.name AS subject_name, c.relation AS relation, o.id AS object, o.name AS object_name,
       c.factuality AS factuality, coalesce(f.warmth, 0.0) AS warmth, coalesce(f.disputed, false) AS disputed, coalesce(f.outlets, 1) AS outlets,
       false AS outlet_says, c.confidence AS confidence,
       c.role AS role, c.amount AS amount, c.currency AS currency, c.place AS place,
       c.id AS claim, c.quote AS quote, p.name AS speaker, d.publisher AS outlet, d.url AS url, d.published AS published
ORDER BY earliest IS NULL, earliest, latest IS NULL, latest, claim
