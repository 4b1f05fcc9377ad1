"""How secrets, SQLite files and PostgreSQL databases of ours are kept. Knows nothing of what stands in them."""
