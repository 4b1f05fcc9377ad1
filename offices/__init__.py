"""The offices of Yanbian: the counties as facts; addresses, hours and telephones only as the operator imports them."""

from offices.office import COUNTIES, KINDS, NOWHERE, Directory, Office
from offices.shelf import Shelf

__all__ = ["COUNTIES", "KINDS", "NOWHERE", "Directory", "Office", "Shelf"]
