"""What to ask next, and what was understood: one definition for every channel."""

from conversation.channel import Channel
from conversation.facts import Facts
from conversation.journey import Journey, answered, journey, over_new_year
from conversation.navigator import navigator
from conversation.problem import Problem
from conversation.questions import LANGUAGE, QUESTIONS, SLIP_ROWS, Question, question_of
from conversation.ready import ready_meanwhile
from conversation.result import result
from conversation.session import Message, Session
from conversation.showing import position
from conversation.turn import turn
from conversation.understanding import understood
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
    "journey",
    "navigator",
    "over_new_year",
    "position",
    "question_of",
    "ready_meanwhile",
    "result",
    "turn",
    "understood",
    "way_of",
]
