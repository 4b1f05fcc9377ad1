"""Microseconds that OpenFisca-core takes for the bare amount of one person; runs in the environment of OpenFisca.

Prints JSON: the least of several rounds, once with the simulation built from JSON as its Web API does, once as cheaply
as its own interface allows (entities built, inputs set directly), and the amount.
"""

import json
import sys
import time

from numpy import array
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_yanbian import CountryTaxBenefitSystem

YEAR = "2025"
SYSTEM = CountryTaxBenefitSystem()
INPUTS = {
    "household": "dibao",
    "place": "prefecture",
    "referral": "primary_care",
    "designated": True,
    "own_share": 8000,
}
FROM_JSON = {"persons": {"one": {name: {YEAR: value} for name, value in INPUTS.items()} | {"total_aid": {YEAR: None}}}}


def as_web_api() -> float:
    return SimulationBuilder().build_from_entities(SYSTEM, FROM_JSON).calculate("total_aid", YEAR)[0]


def as_cheaply_as_possible() -> float:
    simulation = SimulationBuilder().build_default_simulation(SYSTEM, count=1)
    for name, value in INPUTS.items():
        simulation.set_input(name, YEAR, array([value]))
    return simulation.calculate("total_aid", YEAR)[0]


def microseconds(work, times: int, rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for _ in range(times):
            work()
        best = min(best, time.process_time() - started)
    return best / times * 1e6


if __name__ == "__main__":
    rounds = int(sys.argv[1])
    print(
        json.dumps(
            {
                "web_api": microseconds(as_web_api, 300, rounds),
                "cheapest": microseconds(as_cheaply_as_possible, 300, rounds),
                "amount": [float(as_web_api()), float(as_cheaply_as_possible())],
            }
        )
    )
