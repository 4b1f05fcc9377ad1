"""The answer to a question for a sum."""
