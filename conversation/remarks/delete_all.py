"""That all that was written shall be deleted, in words of one's own: 不查了，删了吧; 내가 쓴거 다 지워주오.
What is said of one answer of it (刚才那条删了, 删掉第二次) is another thing."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ENOUGH: Final = "(?:不(?:想|要)?(?:查|弄|填|整|写|算|用|问|玩|做)了|算了|拉倒|好了|行了|完事了?|结束了?)"
_MINE: Final = (
    "(?:我(?:自己|们)?(?:刚才|以前|前面|上面)?(?:写|填|说|答|打|发|查|弄|输|留|聊)?(?:过)?(?:的|下的)?"
    "(?:这些|那些|东西|信息|个人信息|资料|记录|回答|内容|数据|话)*|(?:所有|全部)(?:的)?(?:信息|资料|记录|回答"
    "|内容|数据)|(?:前面|上面|刚才)(?:写|填|说|答)的(?:信息|东西|记录|回答)?)"
)
_DELETES: Final = "(?:删(?:除|掉|了|去|干净|光)?|清(?:除|掉|空|干净)|抹(?:掉|去|了)|销毁|注销)"
_PLEASE: Final = (
    "(?:请|麻烦|你|您|我(?=不|想|要)|我(?=不|想|要)|想|要|给我|帮我|替我|能不能|可不可以|可以|能|快|赶紧|就|那|,|[.!])*"
)
_ALL: Final = "(?:都|全部?|统统|一起|给我|给)*"
_THEN: Final = "(?:了|吧|呗|掉|行吗|行不行|可以吗|好吗|好不好|吗|啊|呀|,|[.!?])*"
_DELETE: Final = lazily(
    f"{_PLEASE}(?:{_ENOUGH}[,.! ]*)?{_PLEASE}(?:把)?{_MINE}{_ALL}{_DELETES}{_THEN}"
    f"|{_PLEASE}{_ENOUGH}[,.! ]*{_PLEASE}{_ALL}{_DELETES}{_THEN}"
    f"|{_PLEASE}(?:都|全部?|统统)+{_PLEASE}{_DELETES}{_THEN}"
    f"|{_PLEASE}{_DELETES}我(?:写|填|说|答|打|发)?的(?:所有|全部|这些|个人)?(?:东西|信息|资料|记录|回答"
    f"|内容|数据)?{_THEN}(?:{_ENOUGH}[.!]*)?"
    "|(?:이젠|인젠|인제|이제|그럼|됐소|됐슴다|그만|그만하겠소|그만하겠슴다|안하겠소|안하겠슴다|안보겠소"
    "|아이하겠소|[,.])*"
    "(?:(?:내|나|내가|나의|제|제가|우리|여태|지금까지|방금|앞에|우에)*(?:쓴|적은|말한|대답한|한|보낸|써놓은"
    "|적어놓은)?(?:거|것|꺼|말|대답|정보|기록|내용|글|자료)+(?:를|을|은|는|도)?)"
    "(?:다|모두|전부|싹|몽땅|죄다|깨끗이|좀)*(?:지워|지우|없애|삭제해|삭제하|삭제)[가-힣]{0,5}[.!?]*"
    "|(?:이젠|인젠|인제|이제|그럼|됐소|됐슴다|그만|그만하겠소|그만하겠슴다|안하겠소|안하겠슴다|안보겠소"
    "|아이하겠소|[,.])+(?:다|모두|전부|싹|몽땅|죄다)*(?:지워|지우|없애|삭제해|삭제하|삭제)[가-힣]{0,5}[.!?]*"
    "|(?:다|모두|전부|싹|몽땅|죄다)+(?:지워|지우|없애|삭제해|삭제하|삭제)[가-힣]{0,5}[.!?]*"
)
_NOT: Final = lazily(
    "怎么|咋|不删|别删|没删|不要删|会删|删不删|어떻|어찌|지우지|삭제하지|없애지|지울수|지웠|지워지|지워짐"
    "|지워졌|삭제됨|삭제되|앞에거|방금"
)
_LONGEST: Final = 30


def deletes_all(said: str) -> bool:
    """Whether all that is asked for is that all that was written goes."""
    text = plain(said).replace(" ", "")
    return len(text) <= _LONGEST and _NOT.search(text) is None and _DELETE.fullmatch(text) is not None
