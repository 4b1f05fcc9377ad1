"""The last day of a period that a document counts in days."""

from datetime import date, timedelta


def deadline(start: date, days: int) -> date:
    """The last day of `days` days that run from `start`: the day of `start` itself is not counted, so the 90th day
    after a reimbursement is the last one. No document says whether the first day counts; where it does, the period
    ends one day earlier, which has to be told beside this one. Raises OverflowError beyond the calendar.
    """
    return start + timedelta(days=days)
