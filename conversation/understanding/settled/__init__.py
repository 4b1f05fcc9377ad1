"""The answer to the question for the day of the bill."""
