"""What may stand in a log: that something happened, never what was said, never the token."""

import logging
import traceback

FOREIGN = ("telegram", "httpx", "httpcore")
"""Libraries that print addresses with the token in them, and whole messages."""


class Discreet(logging.Filter):
    """Cuts a record down: an exception to its kind and its lines of code, a library's word to its name."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: the record stays, without what nobody should read."""
        error = record.exc_info[1] if record.exc_info else None
        if record.name.split(".")[0] in FOREIGN:
            if record.levelno < logging.WARNING:
                return False
            record.msg, record.args = f"({type(error).__name__})" if error else "(not shown)", ()
        if error is not None:
            places = traceback.extract_tb(error.__traceback__)
            record.msg = f"{record.getMessage()} at " + ", ".join(f"{each.name}:{each.lineno}" for each in places[-5:])
            record.args = ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def set_up() -> None:
    """Log to standard error, discreetly, at whatever level anyone sets."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(Discreet())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in FOREIGN:
        logging.getLogger(name).setLevel(logging.WARNING)
