"""The words of a text: one form of each sign, the lexicon, and how it is told."""
