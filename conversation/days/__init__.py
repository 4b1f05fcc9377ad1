"""What is told of a day or a month beside the question that asks for it."""
