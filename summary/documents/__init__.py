"""What only one document tells, registered once by the name of its room in the calculator (`rules` in its files).

A document that is not here is told with general answers. Whoever asks knows no document: see `Document`.
"""

from collections.abc import Mapping

from calculator import Policy
from summary.documents.document import Document, checked_own_share, shown_household
from summary.documents.jilin_2015 import Jilin
from summary.documents.yanbian_2022 import Yanbian

__all__ = ["Document", "checked_own_share", "document", "shown_household"]

_OWN: Mapping[str, type[Document]] = {"yanbian_2022": Yanbian, "jilin_2015": Jilin}


def document(policy: Policy | None) -> Document:
    """What the document behind a policy tells; general answers where it has none of its own, or there is no policy."""
    own = Document if policy is None else _OWN.get(policy.rules, Document)
    return own(policy)
