"""What is told of the time before this treatment."""
