"""An answer in Chinese without what it sets aside: another time (前年那回不提了，说的是上个月这回; 上回是住院这回不是
这回就是取的药), from where a doctor came, and when the money came."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_THEN: Final = "(?:20[0-9]{2}年|去年|大?前年|上一?[次回]|头一?回|以前|早先)"
_ASIDE: Final = lazily(
    f"^我?{_THEN}的?(?:那[次回个]?)?(?:可|都|就)?(?:不提|不说|不算|不问|不查)(?:它|了|那个|那[次回])*[ ,]+"
    "(?:我?(?:要)?(?:说|问|查)的?)?(?:就)?是?(?=[^ ,那]{0,6}这[次回])"
    "|^[^ ,这]{1,8}那个?(?:可)?是上一?[次回](?:的)?(?:事)?[ ,]+(?=这[次回])"
    "|^上一?[次回]是?[^ ,这]{1,8}[ ,]*这[次回](?:可|就)?不是了?[ ,]*(?=这[次回])"
)

_INVITED: Final = lazily(
    "(?:^|(?<=[ ,.]))(?:给[我他她]?(?:做手术|开刀|主刀)的|主刀(?:的|大夫|医生)?|做手术的(?:大夫|医生)?"
    "|专家|大夫|医生)(?:都)?是?(?:从|打)?"
    "[一-鿿]{2,6}?(?:请|来|派|飞)(?:过?来)?的(?:专家|大夫|教授|主任|医生)?[ ,]+(?=[^;]*(?:院|在))"
)
"""主刀是从北京请来的专家: no place of a treatment."""
_MONEY_SINCE: Final = lazily(
    "(?P<told>(?:去年|大?前年|20[0-9]{2}年)[^;今]*)[ ,]+今年(?:只是|就是|光|才|这不)?(?:报销款?|报销的?钱"
    "|救助款?|钱|补助款?)(?:才|刚|给)*(?:下来|到账|到卡|打过来|打卡里|给)(?:了|的)?$"
)
"""手术和结账都是去年的事，今年只是报销款才下来."""

_OLDER_ONE: Final = lazily(
    "^(?:我)?(?:家)?(?:孙子|孙女|外孙女?|孩子|儿子|女儿|闺女|姑娘|小孩|娃)(?:今年|才|都|是)?[0-9一二三四五六七八九十]{1,3}岁?了?"
    "[ ,]+(?:可是?|但是?|不过)?(?:得病|生病|住院|看病|有病|做手术|病)的(?:人)?(?:却)?是(?:他|她|孩子|娃|我?家)的?"
    "(?:奶奶?|爷爷?|姥姥|姥爷|外婆|外公|妈妈?|爸爸?|娘|爹|父亲|母亲)[^,;]{0,2}$"
)
"""孙子十岁，可是得病的是他奶奶: whose age is told is not who is ill."""

_STAYED_ONCE: Final = lazily(
    "^(?P<ill>[^,. ]{2,6}[,. ]+)?(?:以前|之前|前面|上个?月|上半年|年初|[0-9一二三四五六七八九十]{1,2}月份?|倒"
    "|是|也|都)*"
    "住过[一两几]?[次回]?院(?:了|的)?[,. ]+(?=(?:这[次回趟]|现在|今儿|今天))"
    "|^(?P<ko_ill>[가-힣]{2,5}(?:인데|임다|이고|이구|이오)[,. ]*)?(?:전에(?:는|도)? ?|이전에 ?|먼저 ?)?"
    "(?:입원|주원)(?:했댔|했었|한 ?적)[가-힣 ]{0,6}?(?:슴다|는데|지만|고|구)[,. ]*(?=이번)"
)
"""糖尿病，住过院，这次拿药: the stay was before."""


def without_stay_before(text: str) -> str:
    """A plain text without a stay of before, where it goes on with the treatment of this time."""
    return _STAYED_ONCE.sub(lambda found: found["ill"] or found["ko_ill"] or "", text)


def of_who_is_ill(text: str) -> str:
    """A plain text of a child's age as that of a grown-up, where it is told that a parent or a grandparent is ill."""
    return "病人是大人" if _OLDER_ONE.search(text) else text


def of_this_time(text: str) -> str:
    """A plain text without it, without from where a doctor came, and without when the money came."""
    return _MONEY_SINCE.sub(r"\g<told>", without_who_was_invited(_ASIDE.sub("", text)))


def without_who_was_invited(text: str) -> str:
    """A plain text without from where a doctor came who was invited."""
    return _INVITED.sub("", text)
