"""The paper: what one shows (`paper`), how it is drawn (`pdf`, with `summary.typ`), and a link as a code (`code`)."""

from summary.paper.paper import Link, Paper, paper

__all__ = ["Link", "Paper", "paper"]
