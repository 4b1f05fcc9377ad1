"""What is told of another treatment or another person."""
