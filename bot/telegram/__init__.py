"""The conversation in Telegram: what comes from it as what was said, and rows as its calls."""
