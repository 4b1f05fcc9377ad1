"""What Telegram may say that ends the bot, each believed only when it was heard for minutes."""

from typing import NamedTuple

from bot.verdict import Verdict


class Verdicts(NamedTuple):
    """Made once, heard and refuted wherever Telegram is called."""

    token: Verdict
    """That it is not known."""
    taken: Verdict
    """That another program takes the updates."""
    refused: Verdict
    """That the address of the door is not taken."""


def verdicts() -> Verdicts:
    """None of them heard yet; in the loop that they belong to."""
    return Verdicts(
        Verdict("Telegram does not know the token in MEDAID_TELEGRAM_TOKEN."),
        Verdict("another program takes this bot's updates, on another computer or through a webhook."),
        Verdict("Telegram does not take the address in MEDAID_URL for its webhook."),
    )
