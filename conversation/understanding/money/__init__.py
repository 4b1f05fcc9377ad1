"""Sums of money: how they are written, and what is no exact one."""
