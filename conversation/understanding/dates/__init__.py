"""Days: how they are written and named, and those that stand in a text."""
