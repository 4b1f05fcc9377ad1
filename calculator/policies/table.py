"""A policy, or two side by side, as rows of text for a table."""

from collections.abc import Iterator

from calculator.policies.policy import Figure, Policy

_NAMES = {f"class_{number}": f"class {number}" for number in (1, 2, 3, 4)}


def shown(policy: Policy) -> Iterator[tuple[str, str, str, str, str]]:
    """Each figure and rule: its key, its values, their unit, the section and the day it was checked."""
    for figure in policy.figures:
        yield figure.key, values(figure), figure.unit, figure.section, figure.checked.isoformat()


def compared(one: Policy, other: Policy) -> Iterator[tuple[str, str, str]]:
    """Each figure of either with its values and section in both, where they differ; "-" where one has none."""
    figures = [{figure.key: figure for figure in policy.figures} for policy in (one, other)]
    for key in dict.fromkeys([*figures[0], *figures[1]]):
        texts = [_with_section(found.get(key)) for found in figures]
        if texts[0] != texts[1]:
            yield key, texts[0], texts[1]


def values(figure: Figure) -> str:
    """The values of a figure, class by class."""
    return ", ".join(f"{_NAMES.get(name, name)}: {_printed(value)}" for name, value in figure.values.items())


def _printed(value: object) -> str:
    return " ".join(value) if isinstance(value, list) else f"{value:,}" if isinstance(value, int) else str(value)


def _with_section(figure: Figure | None) -> str:
    return "-" if figure is None else "\n".join(part for part in (values(figure), figure.unit, figure.section) if part)
