"""Sums and days in the middle of talk: what stands around them, and of what they are told."""
