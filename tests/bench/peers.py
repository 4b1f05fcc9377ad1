"""The peers that run beside us: OpenFisca's country package with our figures, and bare Flask under the same server."""

import os
from pathlib import Path

from calculator import Policy

BENCH = Path(__file__).parent
ROOT = BENCH.parents[1]
OPENFISCA = ROOT / ".venv" / "openfisca" / "bin"
PARAMETERS = BENCH / "openfisca_yanbian" / "parameters" / "inpatient"


def openfisca_environment(policy: Policy) -> dict[str, str]:
    """Writes the policy's figures as OpenFisca's parameters; the environment in which its programs find the package."""
    PARAMETERS.mkdir(parents=True, exist_ok=True)
    figures = {
        "percent": {number: policy.percent["inpatient", number] for number in policy.limit},
        "deductible": {number: amount // 100 for number, amount in policy.deductible.items()},
        "limit": {number: amount // 100 for number, amount in policy.limit.items()},
        "top_up": {number: amount // 100 for number, amount in policy.top_up.items()},
    }
    for name, by_class in figures.items():
        lines = [f"description: {name}"]
        for number, value in by_class.items():
            lines += [f"class_{number}:", "  values:", f"    {policy.in_force.isoformat()}:", f"      value: {value}"]
        (PARAMETERS / f"{name}.yaml").write_text("\n".join(lines) + "\n")
    return os.environ | {"PYTHONPATH": str(BENCH)}
