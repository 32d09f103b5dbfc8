"""The model and its parse as plain values, and the questions that rules ask of it."""
