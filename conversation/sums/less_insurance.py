"""What insurance gave, told beside all that was paid or behind it (三万二 .. 医保报了两万一; 3만2천인데 의보에서 2만천
나왔슴다): what is left of it is proposed or asked back, as what insurance gave is none of what was paid."""

from datetime import date
from typing import Final

from calculator.money import fen, yuan
from conversation.corrections.mistaken import right_instead
from conversation.journey import Journey
from conversation.proposals.proposal import known_or_read
from conversation.proposals.proposing import propose
from conversation.questions import asked_by
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

IN_ALL: Final = "paid_in_all"
_TENTH, _ALL = 10, 100
_SUM: Final = "[0-9一二两三四五六七八九十百千万.,]+(?:元|块)?(?:钱)?"
_KO_SUM: Final = "[0-9일이삼사오육륙칠팔구십백천만.]+원?"
_INSURANCE: Final = "(?:医保|保险|农合|新农合|统筹|大病|合作医疗)(?:局|那边|那头)?"
_BEFORE_IT: Final = "(?:那|哦|对了|不过|但是?|可是?|其中|里头|里面|后来|又|已经|已|先|还|给|就|,)*"
_BY_INSURANCE: Final = lazily(
    f"{_BEFORE_IT}(?:{_INSURANCE}{_BEFORE_IT}(?:报|付|返|退|出|承担|支付)|(?:报|返)(?=销|了|回|掉|下))"
    f"(?:销|了|掉|下来|回来|回|走|给我?|的是?)*{_SUM}(?:了|的)?"
    f"|(?:그런데|그중에?서?|거기서|그가운데서?|그후에?|,)*(?:의보|이보|의료보험|보험|통주|대병)(?:에서|서|가|이|로|는|은|도)?(?:벌써|이미|다|한)?"
    f"{_KO_SUM}(?:을|를|이|가|은|는)?(?:나왔|나옴|나오|물었|물어|줬|주었|내줬|냈|보상|해줬|처리|보소|바오쇼|결산)[가-힣]*"
)
"""医保报了两万一, 报销了两万一, 의보에서 2만천 나왔슴다, and nothing else."""
_RATE: Final = (
    "(?:百分之(?P<percent>[0-9一二三四五六七八九十]+)|(?P<digits>[1-9][0-9]?)(?:%|个点)"
    "|(?P<tenths>[1-9一二三四五六七八九])成(?![0-9一二三四五六七八九半]))"
)
_KO_RATE: Final = (
    "(?:(?P<ko_digits>[1-9][0-9]?)(?:프로|퍼센트|%)|(?P<ko_percent>[일이삼사오륙육칠팔구]십)(?:프로|퍼센트)"
    "|(?P<ko_tenths>[1-9일이삼사오륙육칠팔구])할)"
)
_BY_A_RATE: Final = lazily(
    "(?:一共|总共|总的?|全部|我|住院|看病|这[次回]|花销|,)*(?:花|用|交|付|掏)?(?:了|的|是)*"
    f"(?P<all>{_SUM})(?:左右)?,?(?:{_INSURANCE}|里面|其中|给|就|都|能|,)*(?:报|返)(?:销|了|的|掉|下来|回来)*(?:差不多|大概)?"
    f"(?:{_RATE}|(?P<given>{_SUM}))(?:了|的|吧|左右)*[.!]*"
    f"|(?:모두|총|다해서|입원비|병원비|이번에|,)*(?P<ko_all>{_KO_SUM})(?:을|를|이|가)?"
    "(?:쓰[고구]|썼[고구는]데?|들[고구]|들었는데|나왔는데|내[고구]|냈는데|중에서?|에서)?,?(?:그중에서?|(?:의보|보험|의료보험|이보)(?:에서|로|가)?|,)*"
    f"(?:{_KO_RATE}|(?P<ko_given>{_KO_SUM}))(?:를|을|은|가|이)?(?:의보|보험|의료보험|이보)?(?:에서|로|가)?(?:됐|되였|해줬|결산|보상|나왔|받았|물어줬|처리)[가-힣]*[.!]*"
)
"""花了两万报了百分之七十, 3만원 썼는데 8할 결산받았슴다, and nothing else."""
_KO_INSURANCE: Final = lazily("의보|이보|보험")
_BETWEEN: Final = lazily("[,.;](?![0-9])|(?<![가-힣]) +(?![가-힣])|(?<=[고데다오요소]) +|(?<=元) *")
_OF_ONE: Final = lazily("自付|自费|自己|剩|还要|押金|以前|上[次回]|去年|자부|자비|내가|남|이전|작년|보증금")
"""In the piece that tells all: it is told as another sum."""


def without_insurance(session: Session, said: str, found: Journey, today: date, *, at_once: bool) -> list[Message]:
    """What was told to be paid in all less what insurance gave, proposed; nothing where no more is told than that, or
    no such sum. `at_once`: only where that sum was told last, as a question for a sum of before may be open."""
    id, known = _in_all(session, found, at_once=at_once)
    given = _by_insurance(_pieces(said), today)
    if not id or given is None or asks(said) or right_instead(said):
        return []
    left = known - given
    return propose(session, {id: yuan(left)}, today) if left > 0 else []


def all_and_left(said: str, today: date) -> tuple[str, ...]:
    """What is left of a sum that is told with what insurance gave of it, and that sum, in yuan: 三万二，医保报了两万一;
    () where not just these are told."""
    pieces = [each for each in _pieces(said) if sums_in(each, today)]
    others = [each for each in pieces if not _BY_INSURANCE.fullmatch(each.rstrip(".!"))]
    given = _by_insurance([each for each in pieces if each not in others], today)
    told = sums_in(others[0], today) if len(others) == 1 else []
    if asks(said) or given is None or len(told) != 1 or _OF_ONE.search(others[0]) or right_instead(said):
        return ()
    left = told[0] - given
    return (yuan(left), yuan(told[0])) if left > 0 else ()


def left_by_a_rate(said: str, today: date) -> str:
    """What insurance left, in yuan, of all that was spent, where its share is told as a part of that (花了两万报了
    百分之七十), or what it gave: 花了两万报了一万四; "" where no more, or something else, is told."""
    found = _BY_A_RATE.fullmatch(plain(said).replace(" ", ""))
    if found is None or asks(said) or right_instead(said):
        return ""
    if found["ko_given"] and not _KO_INSURANCE.search(plain(said)):
        return ""  # 4천 쓰고 2800 받았슴다, which may be aid
    whole = sums_in(f"{found['all'] or found['ko_all']}元", today)
    tenths, percent = found["tenths"] or found["ko_tenths"], found["percent"] or found["digits"]
    of_all = tenths or percent or found["ko_digits"] or found["ko_percent"]
    rate = amount(f"{of_all or found['given'] or found['ko_given'].removesuffix('원')}元")
    if len(whole) != 1 or not isinstance(rate, int):
        return ""
    hundredths = rate // fen("1.00") * (_TENTH if tenths else 1)
    left = whole[0] * (_ALL - hundredths) // _ALL if of_all else whole[0] - rate
    return yuan(left) if 0 < left < whole[0] else ""


def _in_all(session: Session, found: Journey, *, at_once: bool) -> tuple[str, int]:
    """The question for all that was paid, with its answer in fen; ("", 0) where it was not told."""
    known = known_or_read(session.answers)
    ids = [id for id in known if split(id)[0] == IN_ALL and in_fen(asked_by(id), known[id])]
    if len(ids) != 1 or (at_once and not (found.given and found.given[-1][0].id == ids[0])):
        return "", 0
    return ids[0], in_fen(asked_by(ids[0]), known[ids[0]])


def _pieces(said: str) -> list[str]:
    """What stands between the stops of a text, without its spaces."""
    return [each.replace(" ", "") for each in _BETWEEN.split(plain(said)) if each.strip(" .!")]


def _by_insurance(pieces: list[str], today: date) -> int | None:
    """What insurance gave in fen, where each piece with a sum tells that and no more; None where one does not."""
    of_it = [each.rstrip(".!") for each in pieces]
    if not of_it or not all(_BY_INSURANCE.fullmatch(each) for each in of_it):
        return None
    sums = [sums_in(each, today) for each in of_it]
    return sum(each[0] for each in sums) if all(len(each) == 1 for each in sums) else None
