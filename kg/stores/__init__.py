"""Where a graph lives: a folder, memory with an in-process Cypher engine, or Neo4j."""
