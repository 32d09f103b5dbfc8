"""The article as text: sentences, datelines, quotations, what language it is in, and what the model must be shown otherwise."""
