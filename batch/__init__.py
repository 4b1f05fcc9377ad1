"""Many situations at once, for who has many: lines of JSON and tables, on as many cores as there are."""
