"""A whole sentence: what it holds is proposed."""
