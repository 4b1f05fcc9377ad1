"""What a channel can show. The channels themselves stand in the rooms that speak through them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One channel, by what it can show; the conversation knows none by its name."""

    id: str
    buttons: bool
    """Whether what can be chosen is pressed; what offers more buttons, such as a command, is offered with them only."""
    numbers: bool
    """Whether what can be chosen stands in the text, to be typed by its number or its word."""
    fixed_width: bool
    """Whether a Chinese sign is just as wide as two letters, so that what is drawn in signs stands in line."""
    kept: str
    """The message that says what is kept there."""
    commands: bool = True
    """Whether a command is typed behind a slash; where not, it is asked for by its word."""
    greeting: str | None = None
    """The message that is all of the start, with the first answer under it, where the start page is too long."""
