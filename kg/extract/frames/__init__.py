"""The declared frames against a sentence: which word states a relation, and which tokens stand in its places."""
