"""`make learn`: learns anew, from the wordings here, how much each piece of a text speaks for each choice.

With the name of a set (`python -m tests.understanding.learn more_round14`) that set is left out, nothing is written,
and what would be taken of it is told: the figure on wordings that were not learned from.
"""

import json
import random
import sys
from collections import Counter, defaultdict
from datetime import date
from typing import NamedTuple

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding.choice.choices import choice
from conversation.understanding.choice.likely import (
    A_SENTENCE,
    ASK_BACK,
    BUCKETS,
    FIGURES,
    IN_A_SENTENCE,
    LEARNED,
    NO_ANSWER,
    SAME_WORDS,
    TOLD,
    pieces,
)
from conversation.understanding.money.amounts import counted
from conversation.understanding.text.hedged import amended
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import DAY, LETTERS, SUM, each_within
from conversation.understanding.within.other_money import OF_OWN_SHARE
from conversation.wording import labels
from tests.understanding.attacks import ENDINGS, OTHERS, STEMS, WORDS, ZH, of_two, said_so, with_ending
from tests.understanding.sets import FOLDER, LANGUAGES, QUESTION, TODAY, read, rows

_QUESTIONS = tuple(id for id, each in QUESTIONS.items() if each.kind == "choice" or id == "amount")
_STRENGTH = 300.0
"""How closely it follows the wordings (C of the regression)."""
_FEW = 2
"""In so many wordings a piece must stand."""
_OF_OTHERS = 0.3
"""For each wording of a question so many answers to other questions, which are none to it."""
_NOT_SO = 0.2
"""For each so many words of an answer that are denied, asked about, told of others or of another time."""
_DRAWS = 2
"""So many draws of a word for each value, each of which stands beside that of each other."""


_TOLD_OFTEN = 10
"""In so many sentences a value must be told, so that others can be told by them to tell it."""


class Example(NamedTuple):
    said: str
    meant: str


def examples(without: str = "") -> dict[str, list[Example]]:
    """The wordings of each question and what they mean: a value, `NO_ANSWER` or `ASK_BACK`."""
    found = defaultdict(list)
    for language in LANGUAGES:
        for path in sorted((FOLDER / language).glob("*.tsv")):
            for row in rows(language, path.stem) if path.stem != without else ():
                if (question := row.get("question")) in _QUESTIONS:
                    meant = ASK_BACK if row["meant"].startswith("ask:") else row["meant"]
                    if meant in (*QUESTIONS[question].choices, NO_ANSWER, ASK_BACK):
                        found[question].append(Example(row["said"], meant))
    return dict(sorted(found.items()))


def figures(id: str) -> list[Example]:
    """Each day or sum within the wordings (`id` of FIGURES), marked, and whether it is the one asked for."""
    asked = {SUM: OF_OWN_SHARE, DAY: ("on",)}.get(id, (id.removeprefix(f"{SUM} "),))
    kind = DAY if id == DAY else SUM
    found = []
    for language in LANGUAGES:
        for path in sorted((FOLDER / language).glob("*.tsv")):
            for row in rows(language, path.stem) if not path.stem.endswith("sentences") else ():
                if (row.get("question") or QUESTION.get(path.stem.rpartition("_")[2])) in asked:
                    today = date.fromisoformat(row.get("today") or TODAY)
                    other = ASK_BACK if row["meant"].startswith("ask:") else NO_ANSWER
                    said = counted(amended(row["said"])) if kind == SUM else row["said"]
                    within = each_within(said, kind, today)
                    found += [Example(text, TOLD if on == row["meant"] else other) for on, text in within]
    return [each for each in found if each.said not in LETTERS]


def sentences(question: str, without: str = "") -> list[Example]:
    """The sentences here, and what each tells to a question."""
    return [
        Example(row["said"], json.loads(row["answers"]).get(question, NO_ANSWER))
        for language in LANGUAGES
        for path in sorted((FOLDER / language).glob("*sentences.tsv"))
        for row in (rows(language, path.stem) if path.stem.removesuffix("_sentences") != without else ())
    ]


def sums() -> list[str]:
    """What tells a sum, which is none of the choices beside it."""
    return [
        row["said"]
        for language in LANGUAGES
        for path in sorted((FOLDER / language).glob("*amounts.tsv"))
        for row in rows(language, path.stem)
    ]


def turned(question: str, by_question: dict[str, list[Example]]) -> list[Example]:
    """What is decided by how it is said: answers to other questions, words in another sense, two values."""
    words = [each for each in WORDS if each[0] == question]
    not_so = sorted({text for kind in ZH for _, _, text in said_so(kind, words)})
    chosen = random.Random(question).sample(not_so, min(len(not_so), int(_NOT_SO * len(by_question[question]))))
    chosen += sums() if question == "amount" else []
    chosen += [with_ending(stem, ending) for stem in STEMS.get(question, ()) for ending in ENDINGS]
    chosen += [f"{name} {with_ending(stem, 'ㅂ니다')}" for stem in STEMS.get(question, ()) for name in OTHERS]
    several = [WORDS[::-1], *(random.Random(seed).sample(WORDS, len(WORDS)) for seed in range(_DRAWS))]
    return [
        *of_others(question, by_question),
        *(Example(text, NO_ANSWER) for text in chosen),
        *(Example(both, ASK_BACK) for words in several for both in of_two(question, words)),
    ]


def of_others(question: str, by_question: dict[str, list[Example]]) -> list[Example]:
    """Some answers to other questions that tell nothing of this one, by any word that is known."""
    others = [
        each.said
        for other, answers in by_question.items()
        if other != question
        for each in answers
        if each.meant != NO_ANSWER
    ]
    chosen = random.Random(question).sample(others, min(len(others), int(_OF_OTHERS * len(by_question[question]))))
    return [Example(said, NO_ANSWER) for said in chosen if not _answers(said, question)]


def _answers(said: str, question: str) -> bool:
    """Whether a word of it answers this question, or all of it does: 모르겠소 answers each."""
    return bool(_by_its_words(said, question)) or any(
        token.answers(question) for clause in clauses(plain(said)) for token in tokens(clause)
    )


def _by_its_words(said: str, question: str) -> tuple[str, ...]:
    id = SAME_WORDS.get(question, question)
    return choice(said, id, labels(QUESTIONS[question], Facts({}, date.fromisoformat(TODAY)))).values


def learned(question: str, answers: list[Example], least: int = 1) -> dict[str, tuple[float, float, bytes]]:
    """By value that stands in so many wordings at least: the size of a step, the bias and the weights in steps."""
    found = [sorted(set(pieces(each.said, question))) for each in answers]
    places = numpy.cumsum([0, *map(len, found)])
    columns = numpy.concatenate(found)
    many = numpy.array([*map(len, found)])
    seen = csr_matrix((numpy.repeat(1 / numpy.sqrt(many), many), columns, places), shape=(len(answers), BUCKETS))
    often = seen.getnnz(0) >= _FEW
    seen = seen.multiply(often[None, :]).tocsr()
    weights = {}
    told = Counter(each.meant for each in answers)
    for value in sorted(value for value, times in told.items() if times >= least):
        meant = [each.meant == value for each in answers]
        fitted = LogisticRegression(C=_STRENGTH, solver="liblinear", random_state=0).fit(seen, meant)
        step = float(numpy.abs(fitted.coef_).max()) / 127
        steps = numpy.rint(fitted.coef_[0] / step).astype("int8").tobytes()
        weights[value] = (step, float(fitted.intercept_[0]), steps)
    return weights


def write(without: str = "") -> None:
    by_question = examples(without)
    asked = {
        id: each + turned(id, by_question) for id, each in by_question.items() if len({one.meant for one in each}) > 1
    }
    asked |= {id: figures(id) for id in FIGURES}
    told = {f"{A_SENTENCE} {id}": sentences(id, without) for id in IN_A_SENTENCE}
    head: dict[str, dict[str, list[float]]] = {}
    body = b""
    for id, answers in (asked | told).items():
        for value, (step, bias, steps) in learned(id, answers, _TOLD_OFTEN if id in told else 1).items():
            head.setdefault(id, {})[value] = [round(step, 6), round(bias, 4)]
            body += steps
    LEARNED.write_bytes(json.dumps(head).encode() + b"\n" + body)


def main() -> None:
    without = "".join(sys.argv[1:])
    before = LEARNED.read_bytes()
    write(without)
    if without:
        for language in LANGUAGES:
            found = list(read(language, without))
            meant = [each for each in found if each.meant != NO_ANSWER]
            outcomes = {name: sum(each.outcome == name for each in meant) for name in ("right", "asked", "wrong")}
            traps = [each.taken for each in found if each.meant == NO_ANSWER]
            print(f"{language}: {len(meant)} answers {outcomes}, {len(traps)} traps, taken {sum(map(bool, traps))}")
        LEARNED.write_bytes(before)


if __name__ == "__main__":
    main()
