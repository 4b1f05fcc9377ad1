"""The calculator's door: how much medical assistance the documents give for a situation. See docs/interface.md.

The documents stand as dated data in policies/, their rules in a room each, what they leave open in readings.py.
Nothing here knows words, reads the clock, or touches a file after loading.
"""

from calculator.calculate import estimate
from calculator.documents import in_force
from calculator.estimate import Estimate, Notice, OtherOption, Range, ReadingUsed, Step, TreatmentEstimate, YearEstimate
from calculator.policies.policy import EarlierProblem, NoPolicy, Policy, PolicyError
from calculator.situation import Earlier, Situation, Slip, SlipProblem, Treatment

__all__ = [
    "Earlier",
    "EarlierProblem",
    "Estimate",
    "NoPolicy",
    "Notice",
    "OtherOption",
    "Policy",
    "PolicyError",
    "Range",
    "ReadingUsed",
    "Situation",
    "Slip",
    "SlipProblem",
    "Step",
    "Treatment",
    "TreatmentEstimate",
    "YearEstimate",
    "estimate",
    "in_force",
]
