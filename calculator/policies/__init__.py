"""The policy files, what every document is, and how a file is read."""
