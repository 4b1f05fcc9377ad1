"""What was given and is no medical assistance, told where it is asked what was before: 领过低保金, 림시구조 5백원
받았슴다. It answers nothing, so it is said what is asked for."""

from datetime import date
from typing import Final

from conversation.session import Message, Session
from conversation.showing import buttons_again
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_OTHER: Final = lazily(
    "(?:低保(?:金|钱|款)|(?:残疾人?|护理|高龄|老年|老人|生活|取暖|孤儿)(?:的)?(?:补贴|津贴|补助)|临时救助|慈善|捐款|募捐|红十字|水滴"
    "|轻松筹|大病(?:补助|补贴|保险|报销)|(?:镇|村|屯|乡|街道|社区|单位|学校|妇联|残联)[里上]?[^,.;]{0,2}给[^,.;]{0,8}(?:救助|补助|补贴|钱)"
    "|저보금|저보돈|보조금|고령(?:보조|수당)|로인수당|(?:림시|임시)구조|자선|적십자|기부금|모금|큰병(?:보조|보험)"
    "|(?:진|촌|향|가두|사회구역|단위|학교)에서[^,.]{0,4}(?:구조(?!금)|보조|돈))"
)
_CAME: Final = lazily("[领拿得收给发报](?:了|过|到|的)|有过|받[았은]|[타탔탄탐]|[줬준주]|나왔")
_OF_TREATMENT: Final = lazily(
    "医疗救助|住|(?<!医)院|看[过了]|透析|手术|慢性?病|特病|特药|门诊|[没不无]|의료구조|입원|치료|수술|문진|투석"
    "|만성|없|안 |못 |아이"
)
_MESSAGES: Final = {"earlier": "earlier.other_aid", "earlier_aid": "problem.amount.no_aid"}
"""What is said to it, by the question that is open."""


def other_aid(session: Session, said: str, asked: str, today: date) -> list[Message]:
    """That such money does not count, with what is asked for; nothing where no such thing is told. `asked`: the name of
    the open question."""
    text = plain(said)
    told = asked in _MESSAGES and _OTHER.search(text.replace(" ", "")) and _CAME.search(text)
    if not told or _OF_TREATMENT.search(text) or asks(said):
        return []
    return [buttons_again(session, session.spoken.text(_MESSAGES[asked]), today)]
