"""Where a Chinese message that was typed or dictated without any stop begins to tell something else."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_LONG: Final = 16
_COUNTIES: Final = "延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图"
_BEGINS: Final = lazily(
    "(?<=.)(?=(?<![我俺咱他她妈爸爹娘的家])户口(?!本)|(?:我们?家|俺家|家里)[是属]|(?:我们?家|俺们?家)(?:不是|没有?)(?:低保|特困)|(?<![的个])自付|(?:以前|之前|去年|从前)没"
    "|(?<![给替帮跟和让叫问说])(?<![^不]是)[我俺](?:不是(?!低|五|特|监|边|贫|延)|今年|去年|这[次回]|上个?月))"
    f"|(?<=[我俺]是(?:{_COUNTIES})的)(?=[没不在]|低保|特困|吃[低五特]|五保|监测|普通|住院|今年|上个?月|得的|户口)"
    "|(?:(?<=不是低保)|(?<=没有低保)|(?<=家没低保)|(?<=不是低保户))(?=[我俺](?:家|们家)?(?:老|[妈爸爹娘]|儿|闺|媳|对象|爱人|孩|这|今|是))"
    "|(?<=[药针液])(?=没(?:有)?住过?院)"
    "|(?:(?<=[我俺]家是低保)|(?<=[我俺]家低保)|(?<=[我俺]家低保户)|(?<=[我俺]家是低保户))(?=[你您]看|能[给报])"
)
"""Where something else begins in what is told without a stop: 自付六千八/我们家是监测户/户口图们的/以前没住过院."""
_NO_ONE: Final = (
    "(?<![我俺咱他她爸妈爹娘伴头婆公儿女姐哥弟妹叔姨舅姑嫂爷奶姥子孙人家])"
    "(?<![是从到在自打就跟比和的又都也还号日月天年少吗么不,])"
)
_COUNTY: Final = f"(?:{_COUNTIES})"
_BEGINS_ANEW: Final = lazily(
    f"(?<=[^,]{{6}})(?:(?={_NO_ONE}(?:今年|去年|前年)(?:[0-9一二三四五六七八九十正腊]+月|[春夏秋冬]))"
    f"|(?={_NO_ONE}在{_COUNTY}[^,]{{0,6}}医院[^,]{{0,2}}住)"
    f"|(?=(?:有{_COUNTY}的?|没办?|也没有?)居住证)|(?=(?:都|全)在{_COUNTY}[^,]{{0,4}}医院)"
    "|(?=没(?:有)?(?:吃)?低保|(?<!没)(?<!没有)低保也?(?:没有?|不是)|(?<![也,没有别的])啥(?:困难)?(?:身份|名单|手续|证)[都也没]|(?<![家里里,])(?:家里)?吃低保)"
    "|(?=没(?:备案|转诊|办转诊)|转诊(?:是|没|单)|转没转)"
    "|(?=(?<=的)[我俺][在上去]|(?:这回|这次)是|(?<![给替帮,])就问|先说|[我俺]一个人过|记不清|(?<![给替帮跟和让叫问说])[他她](?:户口|是|在))"
    f"|(?={_NO_ONE}[我俺](?:[0-9一二三四五六七八九十]{{1,3}}月|是{_COUNTY}|寻思))|(?<=都低保)(?=[^户的,])|(?<=[呢了])(?=家是)"
    "|(?<!,)(?=就(?:是)?(?:一般|普通)(?:老百姓|农民|居民)|能给[我俺]报?多少|[我俺]看单子)"
    "|(?:(?<=出的院|结的账|住的院|结完账|出院了|结账了|出院的|不问了)|(?<=都住院了))(?=[^的了吧呢啊吗时那,，就又才]{3}))"
)
"""Where something else begins in what an old person tells in one breath: 户口在丹东/没办居住证/今年九月结的账."""
_REGISTER: Final = lazily(
    f"(?<=[户籍][口在是的籍])(?P<where>[在是还就都也]*(?:{_COUNTY}|[一-鿿]{{2,5}}?)的|[在是还就都也]*{_COUNTY})"
    "(?=[在去来到上搁]|今年|这[次回]|[我俺](?:[在去]|今年)|低保|特困)"
)
"""户口是敦化的/去长春住的院."""
_FILLER: Final = lazily(
    "^(?:那个|这个|那啥|就是说?|[我俺](?:想|来|要|先)?问一?[下问][啊呀哈哦](?=[我俺咱]|家)|(?:咋|怎么)说呢|哎呀?|唉呀?|哎哟|我跟[你您]说|[你您]听我说|[你您]好)+(?=[我俺咱家老])"
    "|^(?:街道|社区|村里|村上|大夫|窗口|医院)(?:上|的人)?说?(?:让|叫)[我俺]?们?来?问问?(?:[你您]们?|一下|这里)(?=[我俺咱家老])"
)
"""那个那个我婆婆..., 街道让问你们俺家那口子...: before anything is told."""
_ASKED_OF: Final = lazily(
    "^(?:那个|这个|就是|我|俺|想|要|先)*问问(?P<whom>[我俺]家?那?个?[一-鿿]{1,3}?)(?:的?事儿?|这事儿?|的病)?(?=[他她](?!们))"
)
"""问问我儿子他在长春住院, of whom it is asked; not who is asked: 我问问我儿子."""


def with_stops(text: str) -> str:
    """A long Chinese text without punctuation, cut where it begins to tell something else."""
    if len(text) < _LONG or HANGUL.search(text) or any(sign in text for sign in ",.;!? "):
        return text
    text = _FILLER.sub("", text)
    text = _ASKED_OF.sub(r"\g<whom>,", _REGISTER.sub(r"\g<where>,", text))
    return _BEGINS_ANEW.sub(",", _BEGINS.sub(",", text))
