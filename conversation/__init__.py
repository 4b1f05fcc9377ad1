"""What to ask next, and what was understood: one definition for every channel."""

from conversation.channel import Channel
from conversation.facts import Facts
from conversation.journey import Journey, answered, journey, over_new_year
from conversation.navigator import navigator
from conversation.problem import Problem
from conversation.questions import LANGUAGE, QUESTIONS, SLIP_ROWS, Question, question_of
from conversation.result import result
from conversation.session import Message, Session
from conversation.showing import position
from conversation.turn import turn
from conversation.understanding import understood
from conversation.understanding.text.lazily import compiled_meanwhile
from conversation.ways import CHECK, REFERRAL, WAYS, Way, way_of

__all__ = [
    "CHECK",
    "LANGUAGE",
    "QUESTIONS",
    "REFERRAL",
    "SLIP_ROWS",
    "WAYS",
    "Channel",
    "Facts",
    "Journey",
    "Message",
    "Problem",
    "Question",
    "Session",
    "Way",
    "answered",
    "compiled_meanwhile",
    "journey",
    "navigator",
    "over_new_year",
    "position",
    "question_of",
    "result",
    "turn",
    "understood",
    "way_of",
]
