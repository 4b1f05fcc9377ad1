"""What is told of a sum beside the question that asks for it."""
