"""What is told in a talk with more words than it needs, put as it would be said by itself: what follows reads that."""
