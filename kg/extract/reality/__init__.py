"""How real an act is: negation, plans, possibility, tense."""
