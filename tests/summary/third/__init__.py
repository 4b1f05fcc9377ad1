"""The room of a document that does not exist: a third one, with the same files as the two that do.

It pays a percentage of inpatient care within a limit, asks for no referral, and has nothing of its own to tell.
"""

from calculator.policies.file import Kind
from calculator.year import Document
from tests.summary.third.figures import Third, fields
from tests.summary.third.year import year

DOCUMENT = Document("third_2027", Kind(Third, fields), year)
