"""What is told or asked beside the answers, and leaves them as they are."""
