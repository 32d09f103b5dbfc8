"""Who says it: reported speech, quotations, messages."""
