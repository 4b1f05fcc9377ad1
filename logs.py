"""What may stand in a log: when it was, that something happened, never what was said, never a token or an address."""

import logging
import sys
import threading
import traceback
import warnings
from datetime import datetime
from types import TracebackType

FOREIGN = ("telegram", "httpx", "httpcore", "waitress", "psycopg", "asyncio", "concurrent")
"""Libraries that print addresses with the token in them, paths of pages, and whole messages or exceptions."""

_LOG = logging.getLogger("medaid")


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


class Line(logging.Formatter):
    """One line a record, beginning with the time and its offset from UTC: 2026-11-26T09:00:00+08:00."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:
        """The second of the record, in the zone of this machine."""
        return datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="seconds")

    def format(self, record: logging.LogRecord) -> str:
        """No sign in it ends the line or moves the cursor."""
        return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in super().format(record))


def set_up() -> None:
    """Log to standard error, discreetly, at whatever level anyone sets."""
    handler = logging.StreamHandler()
    handler.setFormatter(Line())
    handler.addFilter(Discreet())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in FOREIGN:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.raiseExceptions = False  # or what could not be written would be printed as it is
    sys.excepthook = _nobody_caught
    threading.excepthook = lambda told: _nobody_caught(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: _nobody_caught(told.exc_type, told.exc_value, told.exc_traceback)
    warnings.showwarning = _warned
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # it tells of every request that waits a moment


def _nobody_caught(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    """What Python would print by itself, with all that the exception says."""
    _LOG.error("%s, which nobody caught", kind.__name__, exc_info=(kind, error or kind(), where))


def _warned(
    message: object, category: type[Warning], filename: str, lineno: int, *rest: object, **more: object
) -> None:
    """A warning of Python, by its kind and place."""
    _LOG.warning("%s at %s:%s", category.__name__, filename, lineno)
