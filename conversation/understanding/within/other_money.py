"""Sums that are told as something else than what is asked for: another row of the slip, what others paid, a price for
each day, a deposit, no sum at all."""

import re
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.dates.days import day
from conversation.understanding.money.amounts import amounts_in
from conversation.understanding.money.ko_payers import of_another_payer
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, holds, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import marked
from conversation.understanding.within.own_share_named import by_row, names_own_share, rows_of
from conversation.understanding.within.sum_within import SAME_ROW
from conversation.understanding.within.zh_parts import of_the_result

_GIVEN: Final = lazily("(?<!自己)(?:给|发|领|补|捐|救济|补助)[了过的](?!医院)|^报销[0-9一二两三四五六七八九十]")
"""What somebody was given is not his own share."""
_RECEIVED: Final = lazily(
    "(?<![没未要])(?:收到|领[了到]|得到|打来|打过来|汇来|拨来|到账|到卡|进账|入账)[了的过]?(?:(?:医疗)?救助(?:金|款)?|现金|钱)?"
    "[0-9一二两三四五六七八九十几]"
    "|(?<!병원에서)(?<!병원이)[0-9일이삼사오육륙칠팔구십백천만]+원?(?:을|를|이|가)?"
    "(?:탔|받았(?!더니|는데)|들어왔|내려왔|입금)"
)
"""What has come in: 收到三千, 2천원 탔슴다, 통장에 삼천원 들어왔소."""
RATE: Final = lazily(
    "半年|累计|今年(?:以来|上半年|下半年)?(?:一共|总共|合计|加一起|拢共)|一年的|每|按[天日月周年次人个支针盒]|全年|年度|[今去前]年一年|日均|季度|(?<![这今年])一(?:天|日|周|礼拜|星期|个?月(?!前)|年(?!前))|月月|天天|年年|[一两三几0-9][次针片盒瓶支回]|一个人"
    "|(?:년초|년초두|정초|봄|설)부터(?:지금|여태|오늘)|올해(?:들어|내내|통털어)"
    "|한번(?:에)?(?:주사|맞는데|투석|화료|항암)(?:에|하는데)?(?=자부|자가지급|[0-9])|주사한[번대]에|일주일|석달|달에|일년|하루에|하루|한달에|한달|달마다|[원0-9백천만]씩|매[달월년일]|일년에|한번에|해마다|한사람|한(?:통|병|대|알|곽|갑|봉지|첩|박스)에"
)
"""A price for each day, month or piece, which is no sum."""
_EACH: Final = lazily(
    "(?<![住院了这上头前后半])(?:每|一)个?(?:天|日|晚上?|宿|月|周|礼拜|星期|次|盒|针|支)(?:就|得|要|花|收|大概|差不多|也|都)*(?:[0-9一两三四五六七八九]+[十百千0-9]|[十百千])"
    "|(?:하루|하루밤|매일|한밤|날마다)(?:에|에다|마다)?(?:한|약|근)?[0-9백천만]+원?씩"
)
"""一天500住了十天, 하루에 500원씩: a price, of which the sum is not told."""
_PART_REIMBURSED: Final = lazily(
    "(?:报销?|统筹|医保付)[了的掉是能大概差不多约]*(?:(?:[0-9.]+|[一二三四五六七八九]|百分之[0-9一二三四五六七八九十]+)(?:成|%|个?点|个百分点)|百分之)"
)
"""花三万 报销七成: what it cost in all, of which nobody says what is left."""
_DEPOSIT_BACK: Final = lazily("(?:押金|预交)[^.;]{0,12}(?:退|找)(?!休)")
_MORE_PAID: Final = lazily("自付|自己|个人|实际|实付|剩|结|补|花|一共|总共")
_NOT_THE_SUM: Final = lazily("[0-9]층|[0-9]도(?![가-힣])|度|℃", re.ASCII)
"""A figure with a unit of something else than money."""
_SMALL_AMONG_WORDS: Final = lazily(
    "(?=.*[^0-9.])[^0-9]*[0-9]{1,2}(?![0-9.kw万千百十만천백십元块圆원위角毛전])[^0-9]*", re.ASCII
)
"""我75了 tells an age."""
_AGE_SPOKEN: Final = lazily(
    "(?:[二三四五六七八九]十[一二三四五六七八九]?)(?:了|啦)"
    "|(?:今年|虚岁|周岁|我|他|她|妈|爸|人|都|快|也|已经|才|刚|有|是)+[二三四五六七八九]?十[一二三四五六七八九多来几]?(?:了|多了|啦|的人了?)?"
    "|(?:내|나는|저는|우리)?(?:올해|금년)(?:에)?(?:만|벌써|이미)?[이삼사오륙육칠팔구]십[일이삼사오륙육칠팔구]?(?:이오|이요|임다|입니다|이꾸마|요|오)?"
)
"""我今年七十二, without a word for years."""
_BORN: Final = range(1930, 1976)
"""Years in which those who are ill were mostly born; 2000 is a sum."""
_LATELY: Final = 2
"""So many years back, and this one, a bare number may be the year of the treatment."""
_HOTLINE: Final = "12393"
"""Of the medical insurance bureaus; hardly what somebody paid."""
_YEARS: Final = lazily("(?:19|20)[0-9]{2}", re.ASCII)
OF_OWN_SHARE: Final = ("amount", "self_paid")
_OF_OWN_ROWS: Final = (*OF_OWN_SHARE, "earlier_self_paid", "slip_class_b_share")
"""The questions whose row has the own share in its name."""
_PAID_BY_OTHERS: Final = frozenset(
    {"slip_pooled_fund", "slip_major_illness", "slip_other_insurance", "slip_medical_aid"}
)
"""The rows of the slip that tell what insurance and aid paid."""
_OF_AID: Final = "earlier_aid"
_ACCOUNT: Final = lazily("卡里|存折|카드|통장")
"""Where aid comes to, and so does other money."""
_THIS_TIME: Final = lazily("이번|요번|지금")
_COST: Final = lazily("费|의료비|비용")
"""In the name of what the treatment cost in all, of which the own share is a part: 总费用三万; 총액 may be any sum."""
_WHAT_IS_LEFT: Final = lazily("[后完剩外没不未除扣]|(?<!给)减|[借贷].*[交缴]|빼|받[고구]|나머지")
_WITH_A_LOAN: Final = lazily(
    "[借贷].*[交缴][了的]"
    "|(?:빚|대부|돈|원|[0-9백천만])[을를]?(?:내(?:여|치료|수술|입원)?|얻|받|꾸|꿔|빌려|빌리|맡)[가-힣]{0,3}(?<![다오])(?:[서고구했]|가지고|꿔|빌려)"
    "[^,.]{0,12}(?:냈|낸|내[고구]|물었|물[고구]|치렀|바쳤|결산|들었|썼|나왔)"
)
"""跟亲戚借钱，交了5000; 빚내서 2만 냈슴다: what was paid, and no loan."""
_IN_ALL_OF_IT: Final = lazily("总[^a-z]{0,3}(?:费|额|价|数|共)|一共|合计|(?<![가-힣])총(?!괄|무)|전체|전부|모두")
"""How it is told that a figure is all of it, and no part."""
_NOT_A_PENNY: Final = lazily(
    "(?P<money>한푼|일전|십전|일원|땡전|하나)(?:한푼)?[도두](?:안|못|아이)?(?:냈|낸|내지|들었|들지|썼|쓰지|물었|물지|치렀|없)"
)
"""한푼도 없다, 일전도 안 냈다; 한푼도 안 나왔다 tells of what was paid to somebody."""
_NOTHING_PAID: Final = lazily(
    "(?:零|0|嗯|我|我家|我们|自己|个人|这[次回]|的|部分|[那这]一?[块项栏]儿?|,)*(?:(?:个人)?自付)?(?:,|的|是|我|部分|[那这]一?[块项栏]儿?)*(?:一[分毛][钱]?|一个(?:大)?(?:子|铜板)儿?)[也都]?(?:没有?|不用|未)"
    "(?P<own>自付)?[掏花交付出拿]?(?:过|了|的|呢|啊|,|零|0)*"
    "(?:(?:全部?|都|全都|统统)(?:给|让?医保给?)?[报免]销?[了完掉]*)?"
)
"""一分没自付, 自付一分没有: the whole of a Chinese text."""
_ALL_REIMBURSED: Final = lazily(
    "(?:(?:"
    "(?:这次|这回|我|自己|个人|医保)*(?:没(?:有)?[花掏用](?:我|自己)?(?:一分)?钱|钱没花|(?:全|都|全都|全部|全给|都给)(?:给)?报销?)(?:完?了|呢)?"
    "|(?:我|自己|个人)*(?:一分|一毛|分文)钱?(?:也|都)?(?:没|没有|未|不)(?:让|用)?(?:我|自己)?[花掏出交拿付](?:钱|了|过)?"
    "|(?:(?:全部?|都)是?)?(?:国家|政府|公家|医保|民政|社保)(?:全部?|都)?(?:给)?(?:我)?(?:[包管]|(?<=[全都给部])[出掏报]|[出掏报](?=的))(?:了|的)(?:啊|呢)?"
    "|(?:내|저는|나는|우리)?(?:돈(?:은|이|을)?|내돈(?:은|이)?)?(?:하나[도두])?(?:안|아이)(?:들었|들어갔|냈|썼)[가-힣]{1,3}?"
    "|(?:돈은?|병원비(?:는|가)?)?(?:(?:의료)?보험(?:에서|이)|나라에서|국가에서|정부에서)?(?:다|전부|모두|몽땅)"
    "(?:(?:의료)?보험(?:에서|이)|나라에서|국가에서|정부에서)?(?:나왔|내줬|대줬|물어줬|보소됐|보소했|보소해줬|바오쇼됐)[가-힣]{1,3}?"
    "|(?:거저|공짜[루로]|무료[로루])(?:했|봤|치료했|치료받았|수술했)[가-힣]{1,3}?"
    "),?){1,3}"
)
"""没花钱, 全报了, 国家全包了, 돈 안 들었슴다, 전부 보험에서 나왔슴다."""


_NOUGHT: Final = lazily(
    "^(?:自付)?(?:0(?:[.]00?)?|零)(?:元|块钱?),?|,?自付(?:写|填)?(?:的|是|了)?(?:零|0(?:[.]00?)?)(?:元|块钱?)?$",
    re.ASCII,
)
"""0元 全报了, 都给报了自付写的零: the figure itself, beside why there is none."""
_LACKED: Final = lazily("^(?!.*(?:에서|[원만천백]에)[^,.]{1,12}(?:모자[라란람])).*모자[라란람]")
"""5천원이 모자라오 is money that is not there; 만원에서 20원 모자라오 is a sum."""

_NO_ROW: Final = lazily(
    "(?<![가-힣])(?:내|제|우리)(?:가|네가)? ?(?:모두|다|직접)?(?:낸|문|물은|쓴|냈|물었|썼)"
    "|(?<![가-힣])(?:개인|본인|자기)(?:가)?(?:부담|지불)|현금 ?지[불급]|(?<![류선행 ])(?<!우선 )자부(?!담? ?자비)"
    "|(?:我|自己)(?:一共|总共)?(?:交|花|掏|付|出)(?:了|的)|个人负担|现金支付|(?<![行类先目])自付(?!额外)"
)
"""What somebody paid himself, the own share or what he bore in all: none of it stands in the row that is asked for."""
_WHOLE_BILL: Final = lazily(
    "(?:^|[, ])(?:총(?:액|금액|비용|의료비)|전체(?:금액)?)(?:은|는|이|가)? ?[0-9일이삼사오륙칠팔구십백천만]"
    "|(?:^|[, ])(?:합계|의료비(?:용)? ?총액)(?:은|는|이|가)? ?[0-9일이삼사오육륙칠팔구십백천만]"
    "|^(?:(?:写|说|填|记|看)错了?,?)?(?:只|就|光|才|单子上|上面|写着|写的|有|是|应该|,)*(?:医疗|医药|住院)?(?:费用?)?(?:总(?:额|费用?|金额|计|价|共)|合计|共计)"
    "(?:是|有|为|应该|,|:| )*[0-9一二三四五六七八九十]"
    "|^[0-9一二三四五六七八九十百千万.,]+(?:元|块)?(?:才|就|那|这|是)+(?:医疗费?的?)?总(?:额|费用?|金额)"
)
_BASIC_FUND: Final = lazily("统筹|基本医|총괄|통주|통처우|기본의")
_ROWS_IN_KOREAN: Final = {
    "slip_own_expense": lazily("전액?자비"),
    "slip_over_limit": lazily("한도 ?(?:가격)? ?초과|초과 ?한도"),
    "slip_class_b_share": lazily("을류"),
    "slip_pooled_fund": lazily("총괄|통주|통처우"),
    "slip_major_illness": lazily("(?:큰|대|중)병|중대질병"),
    "slip_other_insurance": lazily("공무원|대액|보충보험"),
    "slip_medical_aid": lazily("구조"),
}
"""Where a row is told not to be there (큰병보험은 없슴다), its name is no word by itself."""
_ROWS_OF_PART: Final = ("slip_in_scope", "slip_class_b_share", "slip_over_limit", "slip_own_expense")
_NAMES: Final = {
    "slip_in_scope": "符合(?:政策)?范围(?:内)?(?:的)?(?:金额)?|政策范围内?(?:的)?(?:金额)?"
    "|合规(?:的)?(?:费用|金额)?|정책범위내?(?:금액|비용)?",
    "slip_own_expense": "全?自费(?:金额|部分|费用)?|전?액?자비(?:금액)?",
    "slip_class_b_share": "(?:乙类)?先行自付|乙类(?:先行)?(?:自付)?|을류(?:우선)?(?:자가지급)?",
    "slip_pooled_fund": "(?:基本)?(?:医保)?统筹(?:基金)?|총괄(?:기금)?|통주(?:기금)?",
    "slip_major_illness": "大病(?:保险)?|큰병(?:보험)?|대병(?:보험)?",
    "slip_medical_aid": "(?:医疗)?救助(?:金|款|基金)?|(?:의료)?구조(?:금|기금)?",
    "": "(?:实际支付)?起付(?:线|标准)|门槛费?|押金|预[交缴]金?|(?:个人)?账户(?:里)?"
    "|지불시작선|기[불부][선쎈]|치푸[셴쎈]|문턱비|보증금|(?:개인)?(?:구좌|계좌|장호)",
}
"""How a row of the slip is named, or what stands on it and is asked nowhere."""
_PAYS: Final = "(?:支付|支出|付|给|报|交|是|了|有|的|:|지급|지불|에서|액|은|는|이|가|을|를)*"
_ONLY_THAT: Final = {
    row: lazily(
        f"(?:{name}){_PAYS}[0-9一二两三四五六七八九十일이삼사오육륙칠팔구][0-9.,百千万一二两三四五六七八九十백천만]*(?:元|块钱?|원)?(?:임다|이오|입니다|요)?[.!]*"
    )
    for row, name in _NAMES.items()
}
"""起付线800, 의료구조 3000: a sum by its name, and no more."""


def of_a_row_by_name(said: str, question: str) -> bool:
    """Whether no more is told than a sum by the name of another row of the slip than the one that is asked for."""
    text, same = plain(said).replace(" ", ""), {question, *SAME_ROW.get(question, ())}
    return question.startswith("slip_") and any(
        row not in same and pattern.fullmatch(text) for row, pattern in _ONLY_THAT.items()
    )


def of_another_row(said: str, question: str) -> str:
    """The row of the slip that a text names which is not the one that is asked for: 大病保险没付, where the basic fund
    is; "" where it names that one too, or none surely (医保没付 may be of each that insurance pays)."""
    named = [(token.text, row) for token in words_said(said) for row in rows_of(token) if row.startswith("slip_")]
    named += [(said, row) for row, name in _ROWS_IN_KOREAN.items() if name.search(plain(said))]
    rows = {row for text, row in named if row != "slip_pooled_fund" or _BASIC_FUND.search(text)}
    asked = {question, *SAME_ROW.get(question, ())}
    return rows.pop() if len(rows) == 1 and asked.isdisjoint(row for _, row in named) else ""


def of_no_row(said: str, question: str) -> bool:
    """Whether a sum is told as one that stands in no row of the slip which is asked for: 내가 낸거 만오천."""
    whole = question in _ROWS_OF_PART and _WHOLE_BILL.search(plain(said))
    if of_a_row_by_name(said, question):
        return True
    return question.startswith("slip_") and bool(whole or _NO_ROW.search(plain(said)))


def other_row(said: str, question: str, today: date) -> bool:
    """Whether a row of the slip is named with an amount that is not the one that was asked for."""
    cuts = (marked(each, today).cut for each in clauses(plain(said)))
    read = [row for cut in cuts for row in by_row(cut)]
    own = [cut for cut in read if any(map(names_own_share, cut))]  # 医保报了七千，自付三千
    rows = {row for cut in (own if question in OF_OWN_SHARE else ()) or read for token in cut for row in rows_of(token)}
    named_else = bool(own) and question not in _OF_OWN_ROWS
    in_all = question == "slip_in_scope" and bool(_IN_ALL_OF_IT.search(plain(said)))
    if question == _OF_AID and not (HANGUL.search(said) and _THIS_TIME.search(said)):
        rows.discard("slip_medical_aid")
    return named_else or in_all or bool(rows - {question, *SAME_ROW.get(question, ())})


def paid(said: str) -> bool:
    """Whether it is told what somebody paid, which is not the own share: 花了8000, and not 自付8000."""
    words = words_said(said)
    return any("paid" in each.means.get("row", ()) for each in words) and not any(
        "own_share" in each.means for each in words
    )


def said_as_own(said: str) -> bool:
    """Whether a text names the own share at all."""
    return any(map(names_own_share, words_said(said)))


def of_other_money(said: str) -> bool:
    """Whether no more is told than what others paid, or money that is not what the treatment cost: 医保给报了8000,
    借了五万块钱."""
    named = [(token.text, row) for token in words_said(said) for row in rows_of(token)]
    else_paid = all(row in _PAID_BY_OTHERS or (row == "slip_total_bill" and _COST.search(text)) for text, row in named)
    if of_the_result(plain(said)):
        return True
    text = plain(said).replace(" ", "")
    if _WHAT_IS_LEFT.search(plain(said)) or _WITH_A_LOAN.search(text):
        return False  # 医保报剩下的3000, 跟亲戚借了5000交的费
    others = (bool(named) and else_paid) or of_another_payer(text) or bool(_PART_REIMBURSED.search(text))
    none_paid = _EACH.search(text) or _LACKED.search(text) or received(said)
    return others or holds(text, "in_other_money") or bool(none_paid)


def received(said: str) -> bool:
    """Whether money is told that came in: 领了两千, which is no own share."""
    return bool(_RECEIVED.search(plain(said).replace(" ", "")))


def deposit_returned(said: str) -> bool:
    """Whether no more is told than a deposit and what came back of it: 交了五千押金 退了一千二."""
    text = plain(said).replace(" ", "")
    return bool(_DEPOSIT_BACK.search(text)) and not _MORE_PAID.search(text)


def not_a_penny(said: str) -> int | Problem | None:
    """0 where it is told that the own share is not a penny; asked back where no more is told than that nothing was
    paid; None where neither is."""
    text = plain(said).replace(" ", "")
    if "?" in text or any({*token.means.get("who", ())} - {"self"} for token in words_said(said)):
        return None
    without_nought = _NOUGHT.sub("", text.rstrip(".!"))
    if _ALL_REIMBURSED.fullmatch(without_nought):
        return 0 if without_nought != text.rstrip(".!") else asked_back(yuan(0))
    if _NOTHING_PAID.fullmatch(text.rstrip(".!")):
        return 0 if "自付" in text else asked_back(yuan(0))
    found = _NOT_A_PENNY.search(text)
    if not found or any(each for _, _, each in amounts_in(text)):
        return None
    return 0 if found["money"] != "하나" and any(map(names_own_share, words_said(said))) else asked_back(yuan(0))


def no_sum(said: str, question: str, today: date) -> bool:
    """Whether a figure is named that may be no sum at all: a price for each day, a deposit, the year or a day."""
    text = plain(said).replace(" ", "")
    of_a_year = question.startswith("earlier")
    of_own = question in (*OF_OWN_SHARE, "earlier_self_paid")
    if (
        text == _HOTLINE
        or _NOT_THE_SUM.search(text)
        or _LACKED.search(text)
        or (
            holds(_ACCOUNT.sub("", text) if question == _OF_AID else text, "in_other_money")
            and not _WITH_A_LOAN.search(text)
        )
        or (RATE.search(text) and not of_a_year)
        or (of_own and of_another_payer(text))
        or (of_own and _GIVEN.search(text) and not said_as_own(said))
    ):
        return True
    return _a_year(text, today) or text == _HOTLINE or _an_age(text) or _day_in_digits(text, today)


def _a_year(text: str, today: date) -> bool:
    year = int(text) if _YEARS.fullmatch(text) else 0
    return year in _BORN or today.year - _LATELY <= year <= today.year


def _an_age(text: str) -> bool:
    return bool(_SMALL_AMONG_WORDS.fullmatch(text) or _AGE_SPOKEN.fullmatch(text))


def _day_in_digits(text: str, today: date) -> bool:
    return len(text) == 8 and text.isdecimal() and isinstance(day(text, today), date)
