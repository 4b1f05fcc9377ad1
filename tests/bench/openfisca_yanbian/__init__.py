"""The 2022 plan for one stay as an OpenFisca country package: the bare amount for one person and year, nothing else.

Only for `make bench`, in an environment of its own. The figures are written by the bench from the policy file, so that
both compute the same policy: who is aided, which care is accepted, deductible, rate, limit and top-up.
"""

from pathlib import Path

from numpy import select
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.model_api import YEAR, Variable, max_, min_
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
CLASSES = (1, 2, 3, 4)


class Household(Enum):
    tekun = "tekun"
    dibao = "dibao"
    returned_to_poverty = "returned to poverty"
    dibao_margin = "dibao margin"
    at_risk_of_poverty = "at risk of poverty"
    illness_poverty = "illness poverty"
    none = "none"


class Place(Enum):
    prefecture = "in Yanbian"
    province = "elsewhere in Jilin"
    elsewhere = "elsewhere"


class Referral(Enum):
    primary_care = "primary care first"
    filed = "filed"
    not_needed = "not needed"
    emergency = "emergency"
    none = "none"


class household(Variable):
    value_type = Enum
    possible_values = Household
    default_value = Household.none
    entity = Person
    definition_period = YEAR


class place(Variable):
    value_type = Enum
    possible_values = Place
    default_value = Place.prefecture
    entity = Person
    definition_period = YEAR


class referral(Variable):
    value_type = Enum
    possible_values = Referral
    default_value = Referral.none
    entity = Person
    definition_period = YEAR


class designated(Variable):
    value_type = bool
    entity = Person
    definition_period = YEAR


class own_share(Variable):
    value_type = float
    entity = Person
    definition_period = YEAR


class household_class(Variable):
    value_type = int
    entity = Person
    definition_period = YEAR

    def formula(person, period, parameters):
        status = person("household", period)
        return select(
            [
                status == Household.tekun,
                (status == Household.dibao) + (status == Household.returned_to_poverty),
                (status == Household.dibao_margin) + (status == Household.at_risk_of_poverty),
                status == Household.illness_poverty,
            ],
            CLASSES,
        )


class accepted(Variable):
    value_type = bool
    entity = Person
    definition_period = YEAR

    def formula(person, period, parameters):
        answer = person("referral", period)
        referred = (answer == Referral.primary_care) + (answer == Referral.filed) + (answer == Referral.not_needed)
        return referred * person("designated", period) * (person("household_class", period) > 0)


def of_class(person, period, figure):
    number = person("household_class", period)
    return select([number == each for each in CLASSES], [getattr(figure, f"class_{each}") for each in CLASSES])


class regular_aid(Variable):
    value_type = float
    entity = Person
    definition_period = YEAR

    def formula(person, period, parameters):
        figures = parameters(period).inpatient
        above = max_(person("own_share", period) - of_class(person, period, figures.deductible), 0)
        aid = above * of_class(person, period, figures.percent) / 100
        return person("accepted", period) * min_(aid, of_class(person, period, figures.limit))


class top_up(Variable):
    value_type = float
    entity = Person
    definition_period = YEAR

    def formula(person, period, parameters):
        figures = parameters(period).inpatient
        reached = person("regular_aid", period) >= of_class(person, period, figures.limit)
        in_province = person("place", period) != Place.elsewhere
        return person("accepted", period) * in_province * reached * of_class(person, period, figures.top_up)


class total_aid(Variable):
    value_type = float
    entity = Person
    definition_period = YEAR

    def formula(person, period, parameters):
        return person("regular_aid", period) + person("top_up", period)


class CountryTaxBenefitSystem(TaxBenefitSystem):
    def __init__(self):
        super().__init__([Person])
        self.add_variables(
            household,
            place,
            referral,
            designated,
            own_share,
            household_class,
            accepted,
            regular_aid,
            top_up,
            total_aid,
        )
        self.load_parameters(str(Path(__file__).parent / "parameters"))
