// Who says so: every claim of one fact, with its quote and source
// $fact: the fact's id, as a timeline gives it
MATCH (c:Claim:KgTimeline)-[:IN]->(d:Article:KgTimeline)
WHERE c.fact = $fact
MATCH (c)-[:SUBJECT]->(s:Entity:KgTimeline)
MATCH (c)-[:OBJECT]->(o:Entity:KgTimeline)
OPTIONAL MATCH (c)-[:SAID_BY]->(p:Entity:KgTimeline)
OPTIONAL MATCH (s)-[f]-(o)
WHERE f.id = c.fact
RETURN c.fact AS fact, c.date AS date, c.earliest AS earliest, c.latest AS latest, c.date IS NULL AS undated,
       s.id AS subject, s.name AS subject_name, c.relation AS relation, o.id AS object, o.name AS object_name,
       c.factuality AS factuality, f.warmth AS warmth, f.disputed AS disputed, f.outlets AS outlets,
       p.name IS NULL AS outlet_says, c.confidence AS confidence,
       c.role AS role, c.amount AS amount, c.currency AS currency, c.place AS place,
       c.id AS claim, c.quote AS quote, p.name AS speaker, d.publisher AS outlet, d.url AS url, d.published AS published
ORDER BY published IS NULL, published, claim
