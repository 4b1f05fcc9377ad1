"""What would end the bot is believed only when it was heard several times, over minutes, and nothing else between."""

import asyncio
import logging

log = logging.getLogger(__name__)

TIMES = 5
SECONDS = 180.0
"""From the first time to the last, by a clock that nobody sets."""


class Verdict:
    """An answer that ends the bot, such as that the token is not known."""

    def __init__(self, sentence: str) -> None:
        """`sentence`: what it means, for the operator."""
        self.sentence = sentence
        self.sure = asyncio.Event()
        """Set when it is believed."""
        self._times = 0
        self._since = 0.0

    def heard(self) -> None:
        """Somebody was told so."""
        now = asyncio.get_running_loop().time()
        if not self._times:
            self._since = now
            log.error("%s It is asked again for %.0f seconds.", self.sentence, SECONDS)
        self._times += 1
        if self._times >= TIMES and now - self._since >= SECONDS:
            self.sure.set()

    def refuted(self) -> None:
        """Somebody was told otherwise."""
        if self._times:
            log.info("the messenger answers again")
        self._times = 0
