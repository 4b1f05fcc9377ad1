"""What to ask next, and what was understood: one definition for every channel."""

from conversation.facts import Facts
from conversation.journey import Journey, answered, journey
from conversation.problem import Problem
from conversation.questions import LANGUAGE, QUESTIONS, SLIP_ROWS, Question
from conversation.result import result
from conversation.turn import Message, Session, position, turn
from conversation.understanding import understood

__all__ = [
    "LANGUAGE",
    "QUESTIONS",
    "SLIP_ROWS",
    "Facts",
    "Journey",
    "Message",
    "Problem",
    "Question",
    "Session",
    "answered",
    "journey",
    "position",
    "result",
    "turn",
    "understood",
]
