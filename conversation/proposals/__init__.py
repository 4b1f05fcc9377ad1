"""What was understood of a text, proposed as a list that counts when it is agreed to."""
