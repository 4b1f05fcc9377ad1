"""The answer to a question with choices."""
