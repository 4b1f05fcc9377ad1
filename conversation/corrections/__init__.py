"""What puts an answer right that was given before."""
