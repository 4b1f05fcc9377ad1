"""The conversation in WeChat: a door that the platform posts to, what is answered there, and what is sent besides."""
