"""The time as the web sees it."""

from datetime import date, datetime, timedelta, timezone
from time import time

_SHANGHAI = timezone(timedelta(hours=8))  # China has had no summer time since 1991


def now() -> int:
    """Seconds since 1970."""
    return int(time())


def moment(second: int) -> datetime:
    """The second since 1970 on the clocks of Yanbian."""
    return datetime.fromtimestamp(second, _SHANGHAI)


def today() -> date:
    """The day in Yanbian."""
    return moment(now()).date()
