"""When it happened: the date of a clause, of what holds it, and of the story around it."""
