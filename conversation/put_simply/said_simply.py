"""What is told in a talk with more words than it needs, as it would be said by itself."""

import re
from collections.abc import Collection
from datetime import date
from typing import Final

from conversation.journey import Journey
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.put_simply.around_the_answer import answer_alone
from conversation.put_simply.at_its_question import at_its_question, under_a_list
from conversation.put_simply.beside_its_name import beside_its_name
from conversation.put_simply.echoed import without_echo
from conversation.put_simply.of_this_week import of_this_week
from conversation.put_simply.of_whom_told import of_whom_told
from conversation.put_simply.put_right_in_short import put_right_in_short, town_of_register
from conversation.put_simply.register_of_kin import register_of_kin
from conversation.put_simply.said_before import said_before
from conversation.put_simply.supposed import supposed
from conversation.put_simply.while_there import while_there
from conversation.questions import Question
from conversation.remarks.beside import AGREED, beside
from conversation.sections import ANSWER, asked_for
from conversation.understanding.choice.not_quite_there import not_quite_there
from conversation.understanding.money.amounts import amount
from conversation.understanding.sentences.ko_usual_words import stay_in_a_city
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, confirms, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_STAYED_TOO: Final = lazily(
    "[, ]+(?:今年|去年|前年|上半年|春天|年初|[0-9一二三四五六七八九十]{1,2}月份?)*(?:还|也"
    "|又)(?:在[^, ]{1,6}?)?(?:住|看)(?:了|过|的)*(?:院)?"
    "(?:[一两三]?[次回])?(?:院)?(?:呢|了|的)?[.!]*$"
    "|[, ]+(?:올해 ?|작년 ?|지난해 ?)?(?:[0-9]{1,2}월에|작년에|지난해에|봄에|상반기에)(?:도|두) (?:한번 |두번 )?"
    "(?:입원|주원)(?:했|하였)[가-힣]*[.!]*$"
)
"""自付八千 今年三月还住过一次: what was before is asked next."""
_AND: Final = lazily("^(?:对|哦|嗯|啊|[, ])*还有[, ]*(?=自付)")
"""还有自付八千, under a list in which there is no sum yet."""
_THAT_IS_ALL: Final = lazily("(?<=.)[, ]+就(?:是)?这些了?[.!]*$")
_AGREES_AND: Final = lazily(
    "(?P<yes>(?:嗯呐?|是|都|全|恩)*(?:对|没错|行|好)(?:的|了|啊|呀)?)[, ]*"
    "(?:(?:那)?(?:多谢|谢谢|感谢|辛苦|麻烦)[^0-9]{0,8}|(?:你|您)?(?:接着|继续|往下|下一[个题步条])[^0-9]{0,4}"
    "|(?:那|然)?后呢?|完了?[吗没]?|(?:那|我)*(?:能|可以|给)(?:不能)?报(?:销)?(?:吗|不|么))"
    "|(?P<ko>예|네|응|맞(?:슴다|습니다|소|음|아요|다)|옳(?:슴다|습니다|소)|다 맞슴다)[, ]+"
    "(?:감사|고맙|고마|수고|계속|다음|그 ?다음|이젠 ?다|끝|그럼 ?다음)[^0-9]{0,10}"
)
"""对 谢谢, 对 下一个, under a list."""
_SOME_WRONG: Final = lazily(
    "^有(?:一?[个条点处]|些|地方)?(?:地方)?(?:不对|错|不准)的?(?:地方)?(?:啊|呀|了)?[,.:! ]+(?=.)"
    "|^(?:틀린|잘못된|안맞는|안 맞는) ?(?:것|거|게|데)[이가]? ?있[가-힣]*[,.! ]+(?=.)"
)
"""有不对的，不是低保，是低保边缘, under a list: as on the button, with what is right behind it."""
_IS_IT_THIS: Final = lazily(
    "^(?:你|您|是|就|那|指|的)*(?:说|指|问)(?:的)?(?:是)?[^,.?!0-9]{2,14}(?:吗|么|吧|不)[,.?! ]+(?:那|那就|那么"
    "|要是这样)*(?=.{2})"
    "|^[^,.?!0-9]{2,24}(?:말|얘기)(?:이|하는)?"
    "(?:함까|임까|입니까|합니까|검까|겜까|하오)[,.?! ]+(?:그럼|그러면|그렇다면|그거면|그건)* *(?=.{2})"
)
"""是说出院那天吗 那是5月, 퇴원할때 돈 낸거 말함까 그럼 올해 5월임다: what is asked of the question, then its answer."""
_ONLY_A_SUM: Final = lazily(
    "是[0-9一二两三四五六七八九千万百]+(?:元|块)?[了吧的]?|[0-9일이삼사오륙칠팔구천만백]+(?:임다|입니다|이오)"
)
"""是8千5, with the result before one's eyes: which of two figures is asked."""
_A_SUM: Final = lazily("[0-9]{3}|[一二两三四五六七八九十][千万百]|[0-9][千万천만백]")

_SWEARING: Final = lazily(
    "(?<=[都真也就还太是])(?:他|你|尼|特)妈的?(?=[不没问烦对])|卧槽|我[操靠艹]|(?:^|(?<=[,. !]))[操艹](?=[,. !])"
    "|(?:干|个)?(?:鸡巴|几把)|傻[逼b叉]"
    "|王八蛋|狗屁|滚犊子|扯犊子"
    "|씨발|시발|씨팔|개새끼|쌍(?:놈|년)(?:의|들)?|젠장|제기랄|제길|빌어먹을|염병할?|지랄(?:하네|이야)?"
)
_OUT_OF_TEMPER: Final = lazily(
    "[,.! ]+(?:你|你们|你们这|咋|怎么|还|哪来|哪有)*(?:问|事|废话|磨叽|啰嗦|墨迹|烦)(?:得|的|起来)?"
    "(?:(?:这么|那么|恁么?)(?:多|没完)(?:问题|事儿?|话)?|没完(?:没了|了)?|死(?:我|人)?了)"
    "(?:干|做|有)?(?:啥|什么|嘛|用|毛线|毛|屁)*(?:啊|呀|呢)*[?.! ]*$"
    "|[,.! ]+(?:왜|어째|뭘|무스거|뭐)(?:이리|이렇게|그리|그렇게|자꾸)? ?(?:많이|자꾸|계속)? ?"
    "(?:묻|물)[가-힣]{1,5}[?.! ]*$"
)
"""汪清，问这么多干啥: what is said in anger behind an answer."""
_ONLY_POINTS: Final = lazily("(?:그|이|저|요)(?:건|거|것|걸|게)(?:은|는|을|를)?|这个?|那个?|这些")
"""그건 왜 물음까 asks why, and answers nothing."""
_LINE_IS: Final = lazily(
    "(?P<line>[1-9][0-9]?) ?번(?:은|이|을|를)? ?(?P<right>[0-9.,천만백]*[0-9천만백]원?)"
    "(?:임다|입니다|이오|이요|이꾸마|꾸마|원임다)[.!]*"
)
"""8번 9천임다, of the eighth line of the answers so far."""
_OUT_OF_TEMPER_FIRST: Final = lazily(
    "^(?:아이|에이|거|야|너무|영|정말|진짜)* ?(?:시끄럽|귀찮|답답하|짜증나|짜증이 ?나|말이? ?많|그만 ?(?:묻|물어))"
    "(?:다|소|슴다|습니다|오|꾸마|네|구만|다야|어라|라)[ ,.!]+(?=.)"
    "|^(?:떠들지|자꾸 ?묻지) ?(?:말라|마라|마오|말고|마쇼)[ ,.!]+(?=.)"
    "|^(?:别|少|不要|你们?|真|太|可|这|咋|怎么|那么|这么|都|快)*(?:啰嗦|罗嗦|磨叽|磨唧|废话|墨迹|烦死|烦人|烦|吵)"
    "(?:死|人|我|了|啊|呀|的)*[,.! ]+(?=.)"
)
"""시끄럽다 저보다, 别啰嗦 低保: what is said in anger before an answer."""

_OF_BEFORE: Final = lazily(
    "^(?:올해 ?)?(?:이전|그 ?전|앞|먼저)(?:에|의|번)? ?(?:자가지급|자부)(?:가|이|은|는|금액)? ?"
    "(?=[0-9일이삼사오육칠팔구천만백]+(?:원)?(?:임다|입니다|이오|이요|이꾸마| ?있었슴다| ?있었소| ?냈슴다"
    "|이였슴다)?[.!]*$)"
)
"""이전 자부 3천, with the result: the own share of before, and not of this stay."""
_NONE_THERE: Final = lazily(
    "都不是(?!低保|特困|边缘|监测|返贫|因病|五保)(?=[^,.;]{0,8}(?:医院|急诊|抢救|转诊|备案|住院|门诊|[省市州县]$))"
)
"""都不是延边医院, with the result, tells of no status."""
_SHARE_OF_BEFORE: Final = lazily("^(?P<then>이전|그 ?전) (?=(?:자가지급|자부)[^?]*[0-9천만백])")
"""이전 자부 3천 under a list: of before, too."""
_TO_SO_MUCH: Final = lazily(
    "(?P<sum>^[0-9]+(?:[.][0-9]+)?[만천])(?=(?:으로|로)(?: ?(?:고[쳐치]|바[꿔꾸]|수정|정정|해)|[.!]*$))"
)
"""3만으로 고쳐주쇼: no third line."""


def _without_swearing(text: str) -> str:
    """A text without its curses; as it is where it is nothing else."""
    calm = _OUT_OF_TEMPER_FIRST.sub("", _SWEARING.sub("", text))
    calm = _OUT_OF_TEMPER.sub("", calm).strip(" ,.!")
    return text if not calm or _ONLY_POINTS.fullmatch(calm) else calm


_POINT_FIRST: Final = lazily(" *[.．][0-9]")
""".15, of which the yuan may be lost."""


def said_simply(said: str, found: Journey, listed: Collection[str]) -> str:
    """What was said, put so; as it is where there is no such thing, or something is asked. `listed`: the questions of
    which the answers that were read stand above it as a list."""
    text = plain(said)
    if found.begins or _POINT_FIRST.match(said):
        return said
    calm = _without_swearing(text)
    if listed:
        heard = under_a_list(_SOME_WRONG.sub("", calm))
    else:
        heard = without_echo(_IS_IT_THIS.sub("", calm), found.expected) if found.expected else calm
    simple = stay_in_a_city(put_right_in_short(of_whom_told(while_there(register_of_kin(heard)), found)))
    known = {*listed, *as_given(found.applying)}
    if "residence" in known and "place" not in known:
        simple = town_of_register(simple)
    question = found.expected
    if question and not listed and not not_quite_there(simple, question.name):  # 说给备案, 하려 했는데 급해서 못했슴다
        simple = _to_the_open(simple, question, found)
    if question and question.name == "when" and not listed:
        simple = of_this_week(simple, found.facts.today)
    simple = _agreed(_THAT_IS_ALL.sub("", simple), found.facts.today) if listed else simple
    if listed:
        simple = _SHARE_OF_BEFORE.sub(r"\g<then>에 ", simple)
    if listed and "amount" not in known:
        simple = _AND.sub("", simple)
    at_a_sum = bool(listed) and "earlier" not in listed and found.facts.treatments == 1
    rest = _STAYED_TOO.sub("", simple) if at_a_sum else simple
    simple = rest if _A_SUM.search(rest) else simple
    simple = _TO_SO_MUCH.sub(r"\g<sum>원", simple)
    if question is None:
        simple = _OF_BEFORE.sub("저번 자가지급 ", _NONE_THERE.sub("不是", simple))
    if question is None and (line := _LINE_IS.fullmatch(simple)) and int(line["line"]) <= len(found.given):
        simple = f"{line['line']}번을 {line['right']}으로 고쳐주오"
    if question is None and _ONLY_A_SUM.fullmatch(simple) and isinstance(amount(simple), Problem):
        simple = f"自付是{simple.removeprefix('是')}" if simple.startswith("是") else f"자부 {simple}"
    return said if simple == text or asks(simple) else simple


def _to_the_open(text: str, question: Question, found: Journey) -> str:
    """What was said where a question is open, as it would be said there by itself."""
    facts = found.facts.of(question.treatment)
    text = said_before(at_its_question(text, question.name), to_a_choice=question.kind == "choice")
    return supposed(answer_alone(beside_its_name(text, question.name), question, facts), question, facts)


def _agreed(text: str, today: date) -> str:
    """That it is right, without thanks behind it, or the question that is answered with that: 对 那能报多少."""
    if told := _AGREES_AND.fullmatch(text.rstrip(".!?")):
        return told["yes"] or told["ko"]
    for border in re.finditer("[, ]+", text):
        yes, rest = text[: border.start()], text[border.end() :]
        if confirms(yes) or beside(yes) == AGREED:
            of_a_case = sums_in(rest, today) or any(token.tells for token in words_said(rest))
            about = asked_for(rest, whole=False) == (ANSWER,) and not of_a_case
            return yes if about or asked_for(rest, whole=True) else text
    return text
