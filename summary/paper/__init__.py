"""The paper: what one shows (`paper`), how it is drawn (`pdf`, with `summary.typ`), and a link as a code (`code`)."""

from summary.paper.paper import Link, Paper, paper_of

__all__ = ["Link", "Paper", "paper_of"]
