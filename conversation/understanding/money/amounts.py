"""Amounts of money as people write them: 8000, 8,000.50, ８０００元, 1.2万, 8000块5, 花了一万二左右, 만이천원쯤.

Only short text that is made of known signs ever reaches a conversion to a number. What is not one sure figure (3万5,
二十多万, 几千, 3万到5万) is asked back, with the figures that may be meant.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import Final

from calculator.money import LARGEST, yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.money.ko_only import is_no_numeral, lives_there, only_so_much
from conversation.understanding.money.ko_sum_and_talk import IN_BOTH
from conversation.understanding.money.ko_sum_forms import told_exactly
from conversation.understanding.money.ko_worked_out import worked_out
from conversation.understanding.money.side_by_side import hundreds_apart
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import holds, stripped, words_of
from conversation.understanding.text.numerals import SIGN, guessed, number
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key

HARDLY_MEANT: Final = 100_000_000
"""Fen of a sum that is hardly meant, a million yuan and more: a sign too many, or 300만원 of another money."""
_LONGEST: Final = 40
_ONE_NUMERAL: Final = lazily("[일이삼사오육륙칠팔구一二两三四五六七八九]")
"""Which is an ending, or another word, rather than so many yuan."""
_DIGITS_OF_AN_ID: Final = lazily(r"[0-9]{17}[0-9x]", re.ASCII)
_CURRENCY: Final = "元整|圆整|圓整|圓|大洋|块钱|元钱|元|圆|块|원|yuan|rmb|cny|人民币"
_MONEY: Final = lazily(
    rf"(?:¥|rmb|cny|人民币)?(?P<number>{SIGN}+)(?:(?P<currency>{_CURRENCY})(?P<rest>.*?))?整?(?:人民币)?"
)
_REST: Final = lazily(r"零?(?:(?P<tenths>[^零])(?:[角毛각]|$))?零?(?:(?P<hundredths>.{1,3}?)(?:[分전푼분]|$))?")
_MANY_DIGITS: Final = lazily("[0-9]{14,}x?", re.ASCII)
_SMALL: Final = lazily("[角毛각分전푼]")
_COINS: Final = lazily(rf"{SIGN}{{1,2}}(?:[角毛각전](?:{SIGN}[分푼]?)?|分)钱?")
"""Less than a yuan: 五毛, 8角5分, 오십전."""
_ONLY_NUMBER_SIGNS: Final = lazily(r"[0-9.,]+", re.ASCII)
_THOUSANDS: Final = lazily(r"[1-9][0-9]{0,2}\.[0-9]{2}0", re.ASCII)
"""8.000 may be 8 or 8,000, 10.050 10.05 or 10,050."""
_TEN_THOUSANDS: Final = lazily(r"[12]?[1-9]\.[0-9]", re.ASCII)
"""3.5 alone may be 3.5 or 35,000."""
_PLUS: Final = lazily(r",?(?:再?加上?|外加|더하기|\+),?")
_EQUALS: Final = lazily(r"[,.]?(?:=|等于|一共|总共|合计|合起来|正好)+(?:是|就是)?")
_RANGE: Final = lazily(
    "(.+?)(?:[-~～—]+|到|至|或者|还是|或|아니면|에서|부터|내지"
    "|(?<=[십백천만억원])이나(?=[0-9십백천만]|[이삼사오육륙칠팔구][십백천만]))(.+)"
)
_NUMBERED: Final = lazily(r"0[0-9].*|.*[0-9][-/][0-9]+[-/][0-9].*", re.ASCII)
"""A telephone or a day, which is no range."""
_ROUND: Final = (
    (lazily("([百千万])儿?把"), (r"1\1", r"2\1")),
    (lazily("(?<![0-9一二两三四五六七八九十])([千万])儿?八(?=[百千])"), (r"1\1", "8")),
    (lazily("上([百千万])"), (r"1\1", r"2\1")),
    (lazily("百儿?八十"), ("1百", "8十")),
    (lazily("百十[来多]?(?=[元块]|$)"), ("1百", "110")),
)
"""Round figures of one word, and what is offered for each."""
_TENTHS: Final = lazily("(.*[百千万])([一二三四五六七八])([二三四五六七八九])((?:元|块|块钱)?)")
"""两万三四: 23,000 or 24,000."""
_PARTICLE: Final = lazily(f"(?<=[가-힣])이 (?={SIGN}|원)")
_COPULA: Final = lazily(
    "(?<=[0-9영일이삼사오육륙칠팔구십백천만억몇][십백천만억])이(?=(?:요|오|지|고|구|라|여|였|재|꾸|네|임|니|야|므"
    "|무|거|더|던|다|에요|예요)[가-힣]*$)(?!오[십백천만])"
    "|(?<=[만천][일이삼사오육륙칠팔구])이(?=(?:지|꾸마|임|람|랍|라[고구]|던데)[가-힣]*$)"
)
"""2만이지무, 만칠천이요: it is, and no 2; of 만이요 that is not sure."""
_BETWEEN: Final = lazily("(?<=[십백천만원])사이(?=[에오요임이]|$)")
"""륙천에서 륙천오백 사이오, which has no 4."""
_IT_IS: Final = lazily("(?<=[십백천만억])이(?:오|다|구[만먼]요?)$")
_SAID_TO_BE: Final = lazily("(?<=[십백천만])원? 이라[고구](?= )")
"""이만삼천륙백 이라고 찍혔슴다."""
_NO_PARTICLE: Final = lazily("(?<=[가-힣]) 이(?=[십백천만억])")
"""총액이 만원 is 10,000, 총액 이만원 20,000; without a space it may be either."""
_SOME: Final = lazily("几|몇|수(?=[십백천만억])")
_MORE: Final = lazily(f"(?<={SIGN})(?:[多余来]|여(?!름)|[+](?!{SIGN}))(?=[{'十百千万亿십백천만억'}]|$|{_CURRENCY})")
_FEN: Final = (
    "(?:[0-9]{1,2}전(?!에)|[이삼사오륙육칠팔구]?십?[일이삼사오륙육칠팔구십]전(?=$|[.,!가-힣](?<=[.,!임입이요을를으])))"
)
_FEN_BEHIND: Final = f"(?:{SIGN}각(?!각))?{_FEN}"
"""5412원 60전, which is less than a yuan; 십일 전 is a day, 오전 and 이전 are times, and 5430원이 전부 is all of it."""
_BY_ONESELF: Final = "(?<=二个)人|人(?:的?自[付负费理]|负担|承担|支付|账户)"
"""九毛二 个人自付: what stands behind the last figure of a sum is no 二个, as two of them are 两个."""
_IN_A_TEXT: Final = lazily(
    rf"(?<![0-9][-/])(?<![0-9])(?:¥|rmb|cny|人民币)?(?![이오](?=[0-9]))(?P<number>(?![多余来])(?:{SIGN}|多|余|来|几"
    rf"|몇|여(?!름)|수)*{SIGN}(?:多|余|여(?!름))?)(?<![0-9][이오])(?P<currency>{_CURRENCY})?"
    rf"(?(currency)(?:{_FEN_BEHIND}|[零〇]?{SIGN}分|(?:[零〇]?{SIGN}(?:[角毛]|각(?!각))|(?<=块){SIGN}(?![百千万](?:$|[整元块])))"
    rf"(?:[零〇]?{SIGN}(?:[分푼]|(?<=[角毛].)(?!{SIGN}|[元块次月号日天年岁]|(?<=[两俩])个|个(?!{_BY_ONESELF}))))?)?"
    rf"|(?![一二两三四五六七八九十百千万]|几[天宿个次]))"
    "(?!개(?!인)|个(?!人)|[次天岁年月号日时点楼级번살명회세층년월시%％]|일(?!거|게|겁|것|듯|겜|걸)|[-/]?[0-9]"
    "|医院|병원)"
    "(?!(?<=일)(?:거|게|겁|것|듯|겜|걸)| ?(?:프로|퍼센트))"
)
_NOT_OURS: Final = lazily(
    "[$€₩£]|美元|美金|韩元|韩币|韩国钱|日元|欧元|港币|卢布|달러|딸라|딸러|루블"
    "|(?<=[0-9十百千万억만천백십])엔(?!은|는|데)|(?<![지환선후])불(?![가-힣])|미화|한국돈|한화|엔화|유로|마이너스"
)
"""Money of others, or less than nothing."""
_A_FIGURE: Final = lazily("[0-9]|[十百千万억만천백십]")
_NAME_OF_A_HOSPITAL: Final = lazily(
    "(?<=[가-힣])[1-9]원"
    "|(?:(?<=[길련연]대 )|(?<=(?:연길|연변|장춘|심양|북경|할빈|길림) )|(?<=[길춘양림]시 ))"
    "[1-4]원(?=에|$| |으로|이[오요]|임다)"
    "|(?:(?<=연길)|(?<=장춘)|(?<=[길련연]대))[일이삼사]원(?=에|$| |으로|이[오요])"
)
_ADDED_TOGETHER: Final = lazily(
    "(?:(?<=[ ,0-9百千万元块][搁放凑])|(?<=[回次趟笔千百万元块0-9一二三四五六七八九][加合拢归]))"
    "[在到]?一块(?=[0-9一二两三四五六七八九]+[百千万])"
)
"""两回加一块六千, which is no 1.6 yuan."""
_TOGETHER: Final = lazily("(?<=[加合拢归那这哪混印写搁放凑并])一块(?!钱)|一块(?=[儿堆结算办去来住出看])")
"""那天一块结的账, 自付那一块: together or a part, and no yuan."""
_FIGURE: Final = lazily(r"[\d百千万]")
_NAMED: Final = lazily(
    "(?:(?:자부|자부담|자가지급|개인부담|본인부담|自付|(?:내|우리|제)몫)(?:금액|금|액)?(?:칸에는?|란에는?"
    "|[이가은는만])?"
    "|(?:낸|문|물은|받은|탄)[것거돈][은는이만]?|구[조제]금[은는이만]?"
    "|(?:하나|한장)[은는]|(?:현금|위챗|위쳇|카드|즈푸보)(?:으로|으루|로|루))$"
)
_TWO_SIGNS: Final = lazily("[이삼사오육륙칠팔구만][만천백]")
_ENDS_BEHIND: Final = lazily(
    "$|[^가-힣]|[이임입요라인하고구쯤됨되됩된냈낸나]|정도|들었|가|남짓|넘|다|또|위챗|카드|현금"
)
"""자부가 팔천인데: without more before and behind, 팔천 is hardly a sum."""
_TELEPHONES: Final = ("110", "120", "12393")
_UNIT_AT_THE_END: Final = lazily("[十百千万亿십백천만억kw]+$")
_UNIT_WITHIN: Final = lazily("[0-9](?:[千万천만kw][0-9]|[千万][一二三四五六七八九])$")
"""1万2, 2万八."""
_SOME_OF_THEM: Final = ("2", "3", "5")
"""The figures offered for "a few"."""

_TEN: Final = ("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_ONES: Final = dict(zip(("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"), range(1, 10), strict=True))
_TENS: Final = lazily(
    rf"(?:(?<![가-힣])|(?P<behind>(?<=[만천백])))(?P<tens>{'|'.join(_TEN)}|스무)(?P<ones>{'|'.join(_ONES)})?"
    "(?=만|천|백|원|콰이|(?(behind)(?:임|이|요|$)|(?!)))"
)
_ONES_BEHIND: Final = lazily(rf"(?<=[만천백])(?:{'|'.join([*_ONES][4:])}|(?<!만)(?:한|두|세|네))(?=원|콰이)")
"""백서른다섯원, 백다섯원: native numerals behind the others."""
_NATIVE_TEN: Final = f"(?:{'|'.join(_TEN)}|스무)"
_NATIVE_ONE: Final = f"(?:{'|'.join(_ONES)})"
_NATIVE_APART: Final = lazily(
    rf"(?<=[만천백]) ?{_NATIVE_TEN}(?: ?(?:{_NATIVE_ONE}|하나|둘|셋|넷))?"
    "(?=(?: ?(?:원|콰이)|임|이|요|$))(?: (?=원|콰이))?"
    rf"|(?<=[만천백]) {_NATIVE_ONE} ?(?=원|콰이)"
    rf"|(?<![가-힣])(?<![한두세네섯] )(?:{_NATIVE_TEN} ?{_NATIVE_ONE}?|(?!한){_NATIVE_ONE}|석|넉) "
    "(?=[천만] ?(?:원|[0-9일이삼사오육륙칠팔구두세네다여]))"
)
"""칠천 팔백 쉰 두 원, 두 천원: native numerals with spaces between them and what they belong to."""
_ALONE_TO_BEFORE: Final = {"하나": "한", "둘": "두", "셋": "세", "넷": "네"}
"""Native numerals that stand alone, and as they stand before a unit."""
_BANKNOTES: Final = lazily("(?P<note>[0-9백십오천만]+원)짜리(?:로|만)? ?(?P<count>[0-9]{1,3}|석|넉|[가-힣]{1,4}?)장")
_HOW_OFTEN: Final = "(?P<count>[0-9]{1,2}|[한두석세넉네]|다섯|여섯|일곱|여덟|아홉|열)"
_TIMES: Final = f"{_HOW_OFTEN} ?(?:달|개월|번|차례|회|주일|주|일)(?:을|간|동안|에|다)?"
_EACH_TIME: Final = (
    lazily(f"(?:(?:한 ?달|매 ?달|한 ?번|한 ?주일?|하루)에? ?)?(?<!{SIGN})(?P<note>{SUM})(?:씩|짜리) ?{_TIMES}(?!째)"),
    lazily(f"(?<![가-힣0-9])(?!한|1){_HOW_OFTEN} ?(?:번|차례|회)(?:에|을|다)? ?(?P<note>{SUM})씩"),
    lazily(f"(?<![{{(<])(?P<note>{SUM}) ?[×✕*xX곱] ?(?P<count>[2-9])(?:번|회)?(?![0-9천백만}})>])"),
)
"""한달에 2천씩 넉달, 두번에 천원씩, 4천×2."""
_COUNTED: Final = {**_ONES, "석": 3, "넉": 4, "열": 10}
_COMMA: Final = lazily(
    "(?<![0-9,.])(?:(?P<low>[1-9]), ?(?P<high>[1-9])(?P<unit>[만천백万千百])"
    "|(?P<whole>[0-9]{1,2}),(?P<four>[0-9]{4})(?![0-9,.])|(?P<yuan>[0-9]{1,5}),(?P<two>[0-9]{2})(?![0-9,.]))",
    re.ASCII,
)
"""2,3만; 1,2000 and 8,65, whose comma is misplaced."""
_LETTER_O: Final = lazily("(?<![0-9a-z])([1-9][0-9,]*)((?:,?o)+)(?![0-9a-z])", re.IGNORECASE | re.ASCII)
"""15,ooo, where a letter stands for a nought (or a one: 6l00); it is asked back."""
_LETTER_L: Final = lazily("(?<![0-9a-z])([1-9][0-9]*)l([0-9]{2,})(?![0-9a-z])", re.IGNORECASE | re.ASCII)
_DIGITS: Final = "[0-9.,零一二两三四五六七八九十百千万]+"
_TOLD_TWICE: Final = lazily(
    f"(?P<one>{_DIGITS})(?:元|块钱?)?[,， ]*(?:也|那)?(?:就是说?|即|等于|叫)[,， ]*(?P<other>{_DIGITS})"
)
_SAME_AGAIN: Final = lazily(
    "^(?P<once>[0-9일이삼사오륙육칠팔구십백천만]*[0-9일이삼사오륙육칠팔구십백천만])"
    r"(?P<end>원?(?:이꾸마|이오|이요|이우다|임다|입니다))[ ,.]+(?P=once)[ .]*$"
)
"""삼만이꾸마 삼만."""
_ONE_AND_ONE: Final = lazily("(?<=[百千万])(?=一[回次张笔趟份](?:[0-9一二两三四五六七八九]|自付|是|花))")
"""一回四千一回五千: where the second begins."""
_THEN_MORE: Final = lazily(
    f"(?P<one>{SUM})(?:이?[요오]|임다|입니다|인데|이?[고구]|에다?가?"
    "|(?:을|를)? ?(?:먼저|처음에)? ?(?:내|냈|물|물었)(?:[고구]|는데|슴다|소))?[ ,.]*"
    "(?:아차|참|아|또|그리[고구]|그 ?담에|그 ?다음에|이튿날|다음날|담날|나중에|후에|뒤에|(?:나올|퇴원할) ?때|[ ,.])*"
    "(?<=[ ,.])(?P<other>[0-9일이삼사오육륙칠팔구십백천만][0-9일이삼사오육륙칠팔구십백천만.,]*?(?<=[0-9십백천만])원?)"
    "[을를이도]? ?더(?P<named>)(?= ?(?:냈|낸|물|썼|들었|들어|있|나왔|내))(?!.*(?:[0-9]{3}|[천백만]원))"
)
"""오천인데 이튿날 2천 더 냈소, which is asked back."""
_OF_A_CHEQUE: Final = lazily("^ ?금 ?(?=[0-9일이삼사오육륙칠팔구십백천만]+)")
_HALF: Final = lazily(
    "(?:(?<=[0-9일이삼사오육륙칠팔구])(?P<unit>[만천])|(?<![가-힣0-9])(?:한 ?)?(?P<one>[만천]))(?P<won> ?원)? ?반"
    "(?= ?$|[.!]|[임이정쯤좌냈들썼나요]|원| (?!만|찬))"
)
"""2만 반, and 만원 반, 이만원반, which is asked back: and half of that unit."""
_HALF_OF_ONE: Final = lazily("(?<![가-힣])반만 ?원")
_NOT_YES: Final = {word: value for word, value in _ONES.items() if word not in ("한", "네")} | {
    "둘": 2,
    "셋": 3,
    "넷": 4,
}
"""네 may be a yes."""
_TWO_AND_MORE: Final = lazily(rf"(?<![가-힣0-9])(?:{'|'.join([*_NOT_YES])})(?=[만천백])")
_ABOUT_TWO: Final = {
    sino: lazily(f"(?<![가-힣])(?:{native}) ?(?=[만천백])|(?<=[만천백]) ?(?:{native}) ?(?=[천백])")
    for sino, native in (
        ("이삼", "두서너|두어|두 ?세|둬서너|둬|둘 ?[세셋]"),
        ("일이", "한 ?두|하나 ?둘"),
        ("삼사", "서너|[세셋] ?[네넷]"),
        ("사오", "너댓|네댓|[네넷] ?다섯|너더댓"),
        ("오륙", "대여섯|댓|다섯 ?여섯"),
        ("륙칠", "예닐곱|여섯 ?일곱"),
        ("칠팔", "일여덟|일고여덟|일곱 ?여덟"),
        ("팔구", "여덟 ?아홉|엳아홉"),
    )
}
"""서너만원, 만 두어천원: one of two numbers, as 삼사만원."""
_ODD: Final = lazily("(?<=[0-9십백천만]) ?(?:(?:얼마|얼매)(?!나|인[지가데]|까|요[?])|뭐(?=였|이?던|더라|시기))")
"""구천 얼마, 팔천 뭐였는데: somewhat more."""
_PARTICLE_BEHIND: Final = lazily(
    "(?<=[십백천만억원])이나?(?= ?(?:나[왔온옴옵와]|됐|되[였는오우꾸무]|됨|됩|들었|들어[가감갔있]|섞|포함|남[았음]))"
    "|(?<=[십백천만억원])이(?= (?:훨씬|넘|몽땅|모두|전부|통째|그대로|온통|고스란|다 (?!해)))"
    "|(?<=[십백천만억원])이나(?= ?(?:되|됨|들|나가|썼|물|냈|한숨|눈물|억이|기가|기차|속이|어쩌|어찌))"
)
"""삼만이 나왔소, 오만이나 되오: no 2 of 삼만이."""
_COPULA_WITHIN: Final = lazily("(?<=[0-9일이삼사오륙육칠팔구십백천][십백천만억])(?=이(?:고|지만|며),? )")
"""삼만이고 자비가: no 2 either."""
_ONLY_SO_MUCH: Final = lazily("(?<=[천백])만(?= ?(?:냈|낸|냄|냅|씀|물음|물었|들었|썼|나왔|남았|자부|부담))")
"""8천만 냈소: only 8천, and hardly so many millions; it is asked back."""
_MORE_OF_IT: Final = lazily(
    f"(?P<one>{SUM})에다?가? (?P<other>{SUM})[을를]? ?더(?P<named>)(?:임다|이오|요|입니다|이꾸마|다)?$"
)
"""2천에 6백 더, which is asked back."""
_YES_OR_FOUR: Final = lazily("(?<![가-힣0-9])네([만천백](?: ?[일이삼사오육륙칠팔구천백십])*)(?:원|(?![가-힣0-9]))")
"""네만원 is 40,000, or 10,000 with a yes before it."""
_TWENTY: Final = lazily("(?<![가-힣])(?:스무|스물)만(?![0-9일이삼사오육륙칠팔구천백십])")
"""스무만 is hardly said, so it is asked back."""
_ONLY: Final = lazily(
    "(?<!(?<![가-힣])[두세서네])(?<!다섯)(?<!여섯)(?<!일곱)(?<!여덟)(?<!아홉)(?<!열)"
    "(?<=[가-힣一-鿿])(?<![일이삼사오육륙칠팔구십백천몇수一二两三四五六七八九十百千万亿几多数来])만 "
    "(?=[0-9]|[만천백일이삼사오육륙칠팔구][만천백십일이삼사오육륙칠팔구0-9])"
)
"""약값만 800원: only, and no 10,000; of 두만 삼천 it is the unit."""
_AND: Final = lazily(
    "(?<=[만천백])원? ?하[고구][도두]?,? ?(?:또|거기다|거기에|그우에)? ?"
    "(?!.*더 ?[냈물])(?=[0-9일이삼사오육륙칠팔구천백]+[천백십원])"
    "|(?<=[만천])원? ?(?:하[고구][도두]?|이?랑) ?(?:또 ?)?"
    "(?!.*더 ?[냈물])(?=[1-9][0-9]{1,2}(?:원|쯤|정도|임|입니|이[오요우꾸]|요|$|[ .]))"
)
"""만하고 오백, 1만하고 500: a part behind the thousands of it."""
_OWN_AND_OWN: Final = lazily(f"(?<=자부 )(?P<one>{SUM}) ?하[고구] 또 자부[가는]? (?P<other>{SUM})(?P<named>)")
"""자부 3천원하구 또 자부 천팔백원."""
_ENDING: Final = "(?:임다|이오|이우|이요|요|입니다|이꾸마|임|인데)?$"
_TWO_SUMS: Final = lazily(
    f"^(?P<one>{SUM})에 (?P<other>{SUM})(?={_ENDING})"
    f"|^(?P<first>{SUM}) ?하[고구][도두]? ?(?:또 ?)?(?P<second>{SUM})(?={_ENDING})"
)
"""이만에 오천, 8천하구 2천, which are asked back."""
_LESS: Final = lazily(
    f"(?P<whole>{SUM})에서? (?P<less>{SUM})[이가을]? ?"
    f"(?:빠지는|빠진|모자라는|모자란|덜한|못되는|안되는) (?P<left>{SUM})"
)
"""9천에 5백 빠지는 8500."""
_SHORT_OF: Final = lazily(
    f"(?P<whole>{SUM})(?:에서|에) ?(?:딱|꼭|한)? ?(?P<less>{SUM})[이가]? ?"
    "(?:모자라|모자란|모자람|빠지|빠짐|빠집|덜 ?되|덜 ?됨)[가-힣]{0,4}(?=$|[ ,.!])"
)
"""5000에서 20원 모자라오."""
_ADDED: Final = lazily(
    f"(?P<one>{SUM})에다?가? (?P<other>{SUM})[을를]? ?(?:더 ?)?(?:더하|더해|보태|합하|합치)[가-힣]*"
    f"(?: (?P<named>{SUM}))?"
)
"""Two sums that are to be added."""


_SOME_FEN: Final = "(?:[0-9]{1,2}|[이삼사오륙육칠팔구]?십[일이삼사오륙육칠팔구]?)전(?!에|부터|까지)"
"""5백 60전, 8천하고 오십전: the hundredths behind a figure whose 원 is left out; 이전 and 오전 are times."""
_NUMERAL: Final = "[0-9一二两三四五六七八九]"
_AFTER_YUAN: Final = rf"(?:块|元|钱|前|整|左右|上下|吧|了|呢|啊|的| )*(?:$|[,.!;、，。！；]|{SIGN})"
_SLIPS: Final = (
    (lazily("(?<![0-9.])([1-9]) ?[-~～] ?([1-9])(?= ?([천만千万]))"), r"\1\3 아니면 \2"),
    (lazily(f"(?<={SIGN})(?:[园员原]|快(?!了))(?={_AFTER_YUAN})"), "块"),
    (lazily(f"(?<=[块元])[前浅](?={_AFTER_YUAN})"), "钱"),
    (lazily(f"(?<={SIGN}块)半(?={_AFTER_YUAN})"), "5毛"),
    (lazily("(?<=[십백천만]) (?=한 ?번(?![째호]))"), "원 "),
    (lazily("(?:(?<=[0-9])|(?<=[百千万])(?=两))(?=[两二三四五][次回趟])"), ","),
    (lazily("(?<![가-힣])[야여](?:듧|덟|들|덜|듭)(?= ?[만천백])"), "여덟"),
    (lazily("(?<![가-힣])(?:일굽|일굼)(?= ?[만천백])"), "일곱"),
    (lazily("(?<![가-힣])(?:아흡|아웁)(?= ?[만천백])"), "아홉"),
    (
        lazily(
            "(?<=[0-9元块千百万一二三四五六七八九])[ ,]*我?(?:家)?[大小老二三]?"
            "(?:闺女|姑娘|女儿|儿子|孩子|媳妇|孙子|孙女|姑爷|女婿|老伴|邻居|护士)"
            "(?:给|帮)我?(?:看|念|读|查|瞅|翻|算)(?:了|过|出来)?的?(?:那张)?(?:单子|结算单|票子?|发票"
            "|手机)?(?:的|呢|啊)*[.!]?$"
        ),
        "",
    ),
    (lazily(f"(?<={SIGN}) ?콰이?이?(?=$|[ ,.!]|{SIGN}|[임입이])"), "원"),
    (lazily("(?<=원)하[고구] ?(?=(?:[0-9]{1,2}|[이삼사오륙육칠팔구]?십?[일이삼사오륙육칠팔구십])전)"), " "),
    (
        lazily(f"(?P<all>{SUM}(?<=[천만]))원? ?하[고구] ?(?P<yuan>[1-9이삼사오륙육칠팔구])백(?P<fen>{_SOME_FEN})"),
        r"\g<all>\g<yuan>원 \g<fen> 아니면 \g<all>\g<yuan>백원 \g<fen>",
    ),
    (lazily(f"(?:(?<=[천만])원?(?: ?하[고구]|에)? ?|(?<=백)(?:원|원? ?하[고구]|원?에| ) ?)(?={_SOME_FEN})"), "원 "),
    (lazily(f"(?<=원) ?({SIGN}) ?(?:쟈오|쟈우|자오|마오)(?:첸|챈)?"), r"\1각"),
    (lazily(f"(?<=[원각]) ?({SIGN}{{1,3}}) ?(?:펀|펜|푼)"), r" \1전"),
    (lazily(f"半万(?={_AFTER_YUAN})"), "5千"),
    (lazily("(?<=自付)([一二]) ?(?=[0-9])"), r"第\1项"),
    (lazily(f"(?<={_NUMERAL})完(?={_NUMERAL}[千百])"), "万"),
    (lazily("(?:(?<=[0-9][.][0-9])|(?<=^[0-9一两三四五六七八九]))完(?=$|[块元,])"), "万"),
    (lazily("(?<=自付)哪(?=[栏行项格])"), "那"),
    (lazily("(?<![不没][含算带]自费)(?<=[含算带]自费)的话"), ""),
    (lazily("(?<=[:是])零(?=$|[ ,.!])"), "零元"),
    (lazily("(?<=[0-9元块千百万])[(](?:政策|目录|合规|医保)?(?:范围)?内的?[)]"), ""),
    (
        lazily("^我[大二三老小]?(?:[姐哥弟妹嫂妈爸]|儿子|闺女)(?:给我)?[念读](?:给我)?(?:听|单子)?[的呢]?[, ]+"),
        "",
    ),
    (lazily(f"(?<={_NUMERAL})[干钱](?={_NUMERAL}百|{_NUMERAL}$)"), "千"),
    (lazily(f"(?<=[0-9元块千百万])(?=不是{_NUMERAL})"), ","),
    (
        lazily(
            "(?:(?<=[0-9元块千百万])|(?<=[千百万][一二三四五六七八九])) ?"
            "(?=一(?:[张笔份共]|[次回趟](?=[0-9两二三四五六七八九])|个(?![月人])))"
        ),
        ",",
    ),
    (
        lazily(
            "(?<=[十百千万])(?:还有?|也|得|都)?(?:挺多|老多|好多|忒多|不老少|多不少|多老多|有余|拐弯"
            "|挂点零)(?:了|呢|的)*"
        ),
        "多",
    ),
    (lazily("^万(?=[一二三四五六七九]千)"), "一万"),
    (lazily("^千(?=[二三四五六七九]百)"), "一千"),
    (lazily("(?<=[百千万])几(?=$|[ ,.!吧了呢啊块元钱])"), "多"),
)
"""A sign of the same sound or form in place of the unit (4800快, 3500园, 一万二千块前, 一完二千, 6干3百), what is a
half of it, a row by its number (自付一7000元), two sums with what counts or parts them between (3200一张1800,
45000不是4500), and what is more than a figure: 五万挺多, 一万六千几."""


_HUNDRED_AND_ODD: Final = lazily("(?<=백)(?=[일이삼사오육륙칠팔구1-9]$)")
"""사백오원 is 405, as Korean says it; without 원 it may be 450, as 四百五 is."""
_UNIT_OF_MONEY: Final = lazily("[元块毛角分]")
_ODD_PART: Final = lazily(
    f"(?P<one>(?:{_DIGITS}))(?:元|块钱?)?(?:钱)?(?:挂|出|带|多|还有|有|冒|拐)?(?:了)?(?:一?点儿?|个)?(?:零头?"
    f"|头)?儿?[, ]*"
    f"(?:那个?|这个?)?零头儿?(?:就|也)?(?:是|有|为)?(?:个)?(?P<odd>{_NUMERAL}[0-9.一二三四五六七八九十百零]*"
    f"(?:[元块]钱?(?:零?{_NUMERAL}[毛角]?(?:{_NUMERAL}分?)?)?|[毛角](?:{_NUMERAL}分?)?|分)?)(?=$|[ ,.!;的了])"
    "(?![^,.]*(?:抹|免|[不没]|让|退|医院))"
)
"""一万挂个零头，零头是三十二块: the odd part is to be added, or was told already (六千零八块，零头八块)."""


_ONE_BY_ONE: Final = lazily("(?<![0-9.])[0-9](?: [0-9])+(?: ?[点점] ?[0-9](?: [0-9])*)?(?![0-9])", re.ASCII)
"""9 4 3 1 点 5: a figure that is read out sign by sign."""


_READ_OUT: Final = lazily(
    "(?<![가-힣0-9.,])(?P<digits>[일이삼사오육륙칠팔구](?:[ ,]{1,2}[공영령일이삼사오육륙칠팔구]){2,})"
    "(?=$|[ .,](?![공영령일이삼사오육륙칠팔구](?:$|[ .,]))|[임입요]|이[요오라래고구우])"
    "(?: ?(?:이래|이렇게|이라고|이라구) (?=[써씌적찍]))?"
)
"""사 이 칠 공 이래 써있소."""
_NO_POINT: Final = lazily("[ ,]+점(?:은|이)? ?(?:없|안 ?찍|아이 ?찍)[가-힣]{1,3}")


def told_once(text: str) -> str:
    """A text in which a figure is told twice, in two ways, with the plainer one alone: 4万2就是四万二."""

    def plainer(found: re.Match[str]) -> str:
        ten = "六" if found.groupdict().get("ten") else ""
        first, second = amount(f"{found['one']}{ten}"), amount(found["other"])
        figures = first.candidates if isinstance(first, Problem) else (yuan(first),)
        return found["other"] if isinstance(second, int) and yuan(second) in figures else found[0]

    text = IN_BOTH.sub(plainer, text) if HANGUL.search(text) else text
    return _TOLD_TWICE.sub(plainer, _SAME_AGAIN.sub(r"\g<once>\g<end>", text))


@lru_cache(maxsize=8)  # as the amounts
def counted(said: str) -> str:
    """A text with native tens in digits (쉰원, 열두천원), the parts of a sum together (2만하고 3백), and its units as
    they are written: 4800快, 两千块半."""
    text = hundreds_apart(plain(said))
    text = _ONLY.sub(
        " ",
        _LETTER_O.sub(lambda found: f"{found[0].lower().replace('o', '0')} 아마 ", told_exactly(text)),
    )
    text = told_once(_ONE_AND_ONE.sub(",", worked_out(_SAID_TO_BE.sub("", text), amount)))
    text = _ADDED_TOGETHER.sub("一起", _ODD_PART.sub(_with_odd_part, text) if "零头" in text else text)
    text = _LETTER_L.sub(r"\g<1>1\2 아마 ", text)
    text = _ONE_BY_ONE.sub(lambda found: found[0].replace(" ", "").replace("点", ".").replace("점", "."), text)
    if HANGUL.search(text):
        text = _READ_OUT.sub(lambda found: re.sub("[ ,]", "", found["digits"]), _NO_POINT.sub("", text))
    for slip, meant in _SLIPS:
        text = slip.sub(meant, text)
    for sino, native in _ABOUT_TWO.items():
        text = native.sub(sino, text)
    text = _PARTICLE_BEHIND.sub(
        "",
        _COPULA_WITHIN.sub(
            "원", _ODD.sub(lambda odd: "여원이" if odd.string.startswith("라", odd.end()) else "여", text)
        ),
    )
    text = only_so_much(_ONLY_SO_MUCH.sub(" 아마 ", text))
    text = _NATIVE_APART.sub(_joined, text)
    text = _TWO_AND_MORE.sub(lambda found: str(_NOT_YES[found[0]]), text)
    text = _YES_OR_FOUR.sub(r"1\1 아니면 4\1", text)
    text = _TWENTY.sub("20만 아니면 20만", text)
    text = native_behind(_TENS.sub(_ten, text))
    text = _HALF.sub(_and_half, text)
    for each_time in _EACH_TIME:
        text = each_time.sub(_banknotes, text)
    text = _BANKNOTES.sub(_banknotes, text)
    text = _COMMA.sub(_comma, _OF_A_CHEQUE.sub("", text))
    text = _TWO_SUMS.sub(_of_two, text)
    text = _SHORT_OF.sub(_short_of, _LESS.sub(_less, _OWN_AND_OWN.sub(_added, _HALF_OF_ONE.sub("5천원", text))))
    return _MORE_OF_IT.sub(lambda found: f"{_added(found)} 아마 ", _ADDED.sub(_added, _AND.sub("", text)))


def _ten(found: re.Match[str]) -> str:
    return str(_tens(found["tens"]) + _ONES.get(found["ones"] or "", 0))


def native_behind(text: str) -> str:
    """A Korean text without spaces, whose sums end in native numerals, with these in digits: 천팔백쉰원."""
    text = _TENS.sub(lambda found: found[0] if found["behind"] is None else _ten(found), text)
    return _ONES_BEHIND.sub(lambda found: f"0{_ONES[found[0]]}", text)


def for_one_time(said: str) -> str:
    """The sum in yuan that a Korean text tells for each of several times; "" where it tells none."""
    found = next((match for each in _EACH_TIME if (match := each.search(plain(said)))), None)
    note = amount(found["note"]) if found else None
    return yuan(note) if isinstance(note, int) else ""


def more_added(said: str) -> str:
    """A text with the sum of what was paid first and what was paid then, which is to be asked back."""
    return _THEN_MORE.sub(_added, said)


def _banknotes(found: re.Match[str]) -> str:
    """How much so many notes, or so many times a sum, are: 백원짜리 서른장, 한달에 2천씩 넉달."""
    count, note = found["count"], amount(found["note"])
    number = int(count) if count.isdecimal() else _COUNTED.get(count, 0) or _native(count)
    return f"{yuan(note * number)}원 아마 " if number and isinstance(note, int) else found[0]


def _joined(found: re.Match[str]) -> str:
    """Native numerals without spaces between them, the last as before a unit."""
    joined = found[0].replace(" ", "")
    for alone, before in _ALONE_TO_BEFORE.items():
        joined = joined.removesuffix(alone) + before if joined.endswith(alone) else joined
    return joined


def _native(word: str) -> int:
    return _tens(word[:2]) + _COUNTED.get(word[2:], 0) if word[:2] in {*_TEN, "스무"} else 0


def _comma(found: re.Match[str]) -> str:
    """What may be meant by a figure whose comma does not part thousands."""
    if found["low"]:
        one, other = (f"{found[name]}{found['unit']}" for name in ("low", "high"))
        return f"{one} 아니면 {other}" if int(found["high"]) == int(found["low"]) + 1 else found[0]
    if found["whole"]:
        return f"{found['whole']}{found['four']} 아마 "
    return f"{found['yuan']}.{found['two']} 아니면 {found['yuan']}{found['two']}"


def _added(found: re.Match[str]) -> str:
    """The sum in place of two that are to be added."""
    one, other, named = (amount(found[name]) if found[name] else None for name in ("one", "other", "named"))
    if not isinstance(one, int) or not isinstance(other, int) or named not in (None, one + other):
        return found[0]
    return f"{yuan(one + other)}원"


def _with_odd_part(found: re.Match[str]) -> str:
    """The whole sum in place of a round one and its odd part; as it is where the odd part is none of it."""
    one, odd = (
        amount(found["one"]),
        amount(found["odd"] if _UNIT_OF_MONEY.search(found["odd"]) else f"{found['odd']}元"),
    )
    if not isinstance(one, int) or not isinstance(odd, int) or not 0 < odd < one:
        return found[0]
    step = 10 ** len(str(odd))
    told = {0: one + odd, odd: one}.get(one % step)
    return f"{yuan(told)}元" if told else found[0]


def _of_two(found: re.Match[str]) -> str:
    """The sum of two that are joined by no more than 에 or 하고; a lesser unit behind 하고 is a part of one figure."""
    one, other = (found["one"] or found["first"], found["other"] or found["second"])
    figures = [amount(each) for each in (one, other)]
    same = one.rstrip("원 ")[-1:] == other.rstrip("원이오요우 ")[-1:]
    if (found["first"] and not same) or not all(isinstance(each, int) for each in figures):
        return found[0]
    return f"{yuan(sum(each for each in figures if isinstance(each, int)))}원 아마 "


def _less(found: re.Match[str]) -> str:
    """What is left, where it is told rightly."""
    whole, less, left = (amount(found[name]) for name in ("whole", "less", "left"))
    right = isinstance(whole, int) and isinstance(less, int) and whole - less == left
    return found["left"] if right else found[0]


def _short_of(found: re.Match[str]) -> str:
    """What a sum is that is told as so much less than another."""
    whole, less = amount(found["whole"]), amount(found["less"])
    if not isinstance(whole, int) or not isinstance(less, int) or not 0 < less < whole:
        return found[0]
    return f"{yuan(whole - less)}원"


def _tens(word: str) -> int:
    return 20 if word == "스무" else 10 * (1 + _TEN.index(word))


_NEGATIVE: Final = lazily(
    "(?:[-−–負负]|마이너스)[^0-9一二两三四五六七八九十百천만백]*[0-9一二两三四五六七八九十百천만백]"
)


def amount(said: str) -> int | Problem:
    """The fen that were typed, or what was wrong with them."""
    text = _PARTICLE.sub("가", _NO_PARTICLE.sub("2", plain(said))).replace(" ", "").rstrip(".,")
    text = _COPULA.sub("", _IT_IS.sub("", _BETWEEN.sub("중간", text)))
    if not text or len(text) > _LONGEST or lives_there(text):
        return Problem("problem.amount.unreadable")
    if is_nothing(said):
        return 0
    if is_id_number(text):
        return Problem("problem.amount.id_number")
    if _NEGATIVE.match(text):
        return Problem("problem.amount.negative")
    # 삼만오 is a number as it stands, not 삼만 with an ending.
    readings = [text] if isinstance(_exact(text), list) else list(dict.fromkeys(stripped(text, "amount")))
    readings = [each for each in readings if not _ONE_NUMERAL.fullmatch(each)]  # 자가지급이오, 자부요
    if is_no_numeral(plain(said)):
        readings = [each for each in readings if each.strip(",") != "만"]  # 자부만, 이번에만
    found = [each for each in map(_exact, (reading.lstrip(",") for reading in readings)) if each is not None]
    figures = list(dict.fromkeys(fen for each in found if isinstance(each, list) for fen in each))
    if figures:
        return _within(figures)
    wrong = [each for each in found if isinstance(each, Problem)]
    about = [figure for each in readings for figure in _about(each)]
    if about:
        return _asked_back(list(dict.fromkeys(about)))
    return wrong[0] if wrong else Problem("problem.amount.unreadable")


def rough(text: str) -> bool:
    """Whether a plain text gives no more than about how much: a range, "more than", "a few", 五六千."""
    kinds = (_SOME, _MORE, *(pattern for pattern, _ in _ROUND))
    unsure = (word for word in words_of("amount_unsure") if not word.isascii())
    between = None if _NUMBERED.fullmatch(text) else _RANGE.fullmatch(text)
    ranged = between and re.fullmatch(f"{SIGN}+(?:{_CURRENCY})?", between[1])
    return (
        bool(ranged)
        or guessed(text)
        or any(kind.search(text) for kind in kinds)
        or any(word in text for word in unsure)
    )


_BEGINS_AN_ID: Final = lazily(
    "(?:身份证|신분증)(?:号码?|번호)?(?:是|이|가|은|는)?[0-9]{4,}(?:开头|打头|起头|(?:으로|로)시작)"
)


def is_id_number(said: str) -> bool:
    """Whether a text looks like the number of an identity card, which nobody is asked for."""
    text = plain(said).replace(" ", "").rstrip(".")
    if _BEGINS_AN_ID.search(text):
        return True  # 身份证222401开头
    return any(_DIGITS_OF_AN_ID.fullmatch(digits) for digits in (text, *_MANY_DIGITS.findall(text)))


def is_nothing(said: str) -> bool:
    """Whether a word for "nothing" was typed; what that means depends on what was asked. The digit 0 is no word."""
    return key(plain(said)) in words_of("nothing")


def is_not_there(said: str) -> bool:
    """Whether it was typed that a figure is not on the slip: 결산서에 없슴다."""
    return any(key(each) in words_of("nothing") for each in stripped(key(plain(said)), "nothing"))


@lru_cache(maxsize=128)  # what is typed is read in several ways, each clause of it
def _and_half(found: re.Match[str]) -> str:
    """The sum with half of its last unit."""
    unit = found["unit"] or found["one"]
    return f"{unit}5{'천' if unit == '만' else '백'}{' 아마 ' if found['one'] or found['won'] else ''}"


def amounts_in(text: str) -> tuple[tuple[int, int, int | Problem], ...]:
    """The amounts that stand in a plain text: begin, end, and the fen or what is asked back."""
    return (*_each_amount(text),)


def _each_amount(text: str) -> Iterator[tuple[int, int, int | Problem]]:
    if _NOT_OURS.search(text):
        return
    for found in _IN_A_TEXT.finditer(text):
        if _NAME_OF_A_HOSPITAL.match(text, found.start()) or _TOGETHER.match(text, found.start()):
            continue
        money = _looks_like_money(found["number"]) or _named_so(text, found)
        if found["currency"] or (money and found[0] not in _TELEPHONES):
            yield found.start(), found.end(), amount(found[0])


def of_other_countries(said: str) -> bool:
    """Whether a sum is told in the money of another country: 한국돈 백만원, 韩币一百万."""
    text = plain(said).replace(" ", "")
    money = _NOT_OURS.search(text)
    return money is not None and money[0] != "마이너스" and bool(_A_FIGURE.search(text))


def tells_figure(said: str) -> bool:
    """Whether a figure stands in a text."""
    return bool(_FIGURE.search(said)) or any(amounts_in(counted(said).replace(" ", "")))


def _named_so(text: str, found: re.Match[str]) -> bool:
    """Whether a numeral of two signs is named as the own share."""
    named = _TWO_SIGNS.fullmatch(found["number"]) and _NAMED.search(text, 0, found.start())
    return bool(named and _ENDS_BEHIND.match(text, found.end()))


def _looks_like_money(number: str) -> bool:
    """Without a currency: three digits and more, or numerals with a unit that are no part of a word."""
    number = number.rstrip("多余")
    digits = sum(sign.isdigit() for sign in number)
    if not number.strip("0."):
        return "0" in number  # 支付0, and no full stop
    if digits:
        return digits >= 3 or bool(_UNIT_AT_THE_END.search(number) or _UNIT_WITHIN.search(number))
    spoken = sum(sign not in "十百千万亿십백천만억" for sign in number)
    return len(number) > (2 if HANGUL.search(number) else 1) and 0 < spoken < len(number)


def _exact(text: str) -> list[int] | Problem | None:
    """The fen of a text that is an amount and no more, each that it can be read as; None where it is none."""
    if _COINS.fullmatch(text):
        coins = _rest(text.removesuffix("钱"), "块")
        return None if coins is None else [coins]
    if (added := _sum(text)) is not None:
        return added
    match = _MONEY.fullmatch(text)
    if not match:
        return None
    in_yuan = match["currency"] == "원"
    values = number(_HUNDRED_AND_ODD.sub("영", match["number"]) if in_yuan else match["number"])
    if not values:
        wrong_commas = _ONLY_NUMBER_SIGNS.fullmatch(match["number"]) and "," in match["number"]
        return Problem("problem.amount.commas" if wrong_commas else "problem.amount.unreadable")
    if _THOUSANDS.fullmatch(match["number"]):
        return [int(values[0] * 100), int(values[0] * 100_000)]
    if _TEN_THOUSANDS.fullmatch(text):
        return [int(values[0] * 100), int(values[0] * 1_000_000)]
    if any(value * 100 != int(value * 100) for value in values) or _written_too_long(match["number"]):
        return Problem("problem.amount.decimals")
    rest = _rest(match["rest"] or "", match["currency"] or "")
    if rest is None or (rest and any(value != int(value) for value in values)):
        return None
    return [int(value * 100) + rest for value in values]


def _sum(text: str) -> list[int] | None:
    """The fen of parts that are put together (四千加一千二, 2800+1650=4450), each of them one figure."""
    added, *total = _EQUALS.split(text)
    parts = _PLUS.split(added)
    figures = [_figures(each) for each in parts] if len(parts) > 1 else []
    if not figures or any(len(each) != 1 for each in figures):
        return None
    found = [sum(each[0] for each in figures)]
    return found if not total or _figures(total[0]) == found else None


def _written_too_long(text: str) -> bool:
    """Three signs after the point without a unit: 8000.500 may be 8,000,500."""
    return bool(_ONLY_NUMBER_SIGNS.fullmatch(text)) and len(text.partition(".")[2]) > 2


def _rest(text: str, currency: str) -> int | None:
    """The fen in what comes after the yuan: 5角, 5毛3分, 50전, 5 alone after 块. None where it is something else."""
    match = _REST.fullmatch(text.removesuffix("整"))
    if not match or (text and not _SMALL.search(text) and "块" not in currency):
        return None
    tenths, hundredths = (number(match[name]) if match[name] else (Decimal(0),) for name in ("tenths", "hundredths"))
    if len(tenths) != 1 or len(hundredths) != 1:
        return None
    fen = tenths[0] * 10 + hundredths[0]
    return int(fen) if fen == int(fen) and fen < 100 else None


def _about(text: str) -> Iterator[int]:
    """The figures that may be meant by a text that gives none: a range, "more than", "a few"."""
    if round_figures := list(_round(text)):
        yield from round_figures
    elif (tenths := _TENTHS.fullmatch(text)) and number(tenths[2])[0] + 1 == number(tenths[3])[0]:
        for tenth in tenths.group(2, 3):
            yield from _figures(tenths[1] + tenth + tenths[4])
    elif (between := _RANGE.fullmatch(text)) and not _NUMBERED.fullmatch(text):
        low, high = between.groups()
        unit = _UNIT_AT_THE_END.search(re.sub(f"(?:{_CURRENCY})$", "", high))
        whole = _UNIT_AT_THE_END.search(low) or re.search(f"(?:{_CURRENCY})$", low)  # 5천원 아니면 6천원
        low = low if not unit or whole else low + unit[0]
        figures = [_figures(each) for each in (low, high)]
        if all(figures) or not holds(text, "in_others_pay"):  # 2만에서 보험이 1만 4천 is no range
            yield from chain.from_iterable(figures)
    elif _SOME.search(text):
        for count in _SOME_OF_THEM:
            yield from _figures(_SOME.sub("二三五"[_SOME_OF_THEM.index(count)], text))
    elif more := _MORE.search(text):
        yield from (base := _figures(text[: more.start()] + text[more.end() :]))
        for fen in base:
            yield fen + _half_a_step(fen)
    elif any(key(word) in text for word in words_of("amount_unsure")):
        for word in sorted(words_of("amount_unsure"), key=len, reverse=True):
            text = text.replace(word, "")
        for each in stripped(text, "amount"):
            yield from _figures(each)


def _round(text: str) -> Iterator[int]:
    """What a round figure of one word may be: 万把块, 千八百."""
    for pattern, figures in _ROUND:
        if found := pattern.match(text):
            rest = text[found.end() :]
            for place, figure in enumerate(map(found.expand, figures)):
                yield from _figures(figure + (rest if place or found[0][-1] != "八" else rest.lstrip("百千")))


def _figures(text: str) -> list[int]:
    found = _exact(text)
    return found if isinstance(found, list) else []


def _half_a_step(fen: int) -> int:
    """Half of one of the last unit that was named: 二十多万 may be 250,000, 8000多 may be 8,500."""
    step = 100
    while fen and fen % (step * 10) == 0:
        step *= 10
    return step // 2 if step > 100 else 0


def _within(figures: Sequence[int]) -> int | Problem:
    if max(figures) > LARGEST:
        return Problem("problem.amount.too_large", {"limit": LARGEST})
    return figures[0] if len(figures) == 1 else _asked_back(figures)


def _asked_back(figures: Sequence[int]) -> Problem:
    """Which of these figures is meant."""
    figures = [fen for fen in figures if fen <= LARGEST]
    if not figures:
        return Problem("problem.amount.too_large", {"limit": LARGEST})
    return asked_back(*map(yuan, figures))
