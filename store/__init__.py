"""The files that are kept beside the code: secrets, and SQLite files. Knows nothing of what stands in them."""
