"""The chat channels: they pass on what is said and shown, and decide nothing."""
