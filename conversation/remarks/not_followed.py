"""Who cannot read, or does not follow what he is asked: 글자를 모르겠슴다, 무슨 말인지 모르겠슴다, 你说的啥我不明白. It
answers no question: what is not known of a question itself (어느 신분인지 모르겠슴다) is another thing."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_HARDLY: Final = "(?:잘|통|도통|하나도|도무지|전혀|별로|당최)?"
_KNOWS_NOT: Final = f"{_HARDLY}(?:모르|몰라|모름|모릅|못알아[듣먹]|알아못듣)(?:(?!모르)[가-힣]){{0,7}}"
_I: Final = "(?:(?:미안하지만|글쎄|에구|아이구)?(?:나는|내|난|내가|내사|저는)?)"
_READS_NOT: Final = lazily(
    f"^{_I}(?:글|글자|글씨|조선글|조선글자|한어|한자|중국글)[은는을를이가도두]?{_KNOWS_NOT}$"
    f"|^{_I}(?:까막눈|글소경)(?:임|입|이)[가-힣]{{1,4}}$"
    "|^(?:我|俺)?(?:也)?(?:不认识?|认不得|认不全|不识)几?个?字(?:呀|啊|的)?$|^(?:我|俺)?字(?:我|俺)?(?:也"
    "|都)?(?:不认识|认不得|认不全)$"
)
_FOLLOWS_NOT: Final = lazily(
    f"^{_I}(?:(?:지금|이게|이거|그게)?(?:무슨|무신|뭔)(?:말|소리|뜻)(?:인지|인가|을하는지|하는지)|(?:무슨|무신"
    f"|뭔)(?:소린|말인|뜻인)지"
    f"|(?:뭐|무스거|무시게|무스게)(?:라는지|라하는지|라고하는지|라구하는지|라는건지|라는소린지)"
    f"|(?:말|글|뜻|문제|물음|질문)[이가]?(?:너무)?(?:어려워|힘들어|복잡해|까다로워)[서]?"
    f"|(?:이|그)?(?:글|글자|말|물음|질문)(?:의)?뜻[을이은도]?|(?:말)?뜻[을이은도]?){_KNOWS_NOT}$"
    "|^(?:아이|아니|글쎄)?(?:그|이|저|그게|이게|그건|이건)?(?:말|소리|물음|질문)?(?:이|가|은|는)?(?:도대체"
    "|대체)?(?:무슨|무신|뭔|무스)(?:뜻|말뜻)(?:이|인가|인지|인가를)?"
    "(?:말이오|말이요|말임까|말이우|임까|이오|이요|이우|요|입니까|알수없[가-힣]{1,4})?$"
    f"|^{_I}(?:무슨말인지|말을|말이|뭐라는지)?{_HARDLY}(?:못알아[듣먹]|알아(?:듣|먹)지(?:를)?못|알아못듣"
    f"|안알아듣)[가-힣]{{1,6}}$"
    "|^(?:我|俺)?(?:听|看)不(?:懂|明白|太懂)[你您](?:说|问|写|讲)的?(?:是)?(?:啥|什么)?(?:意思)?$"
    "|^(?:我|俺)?没(?:听|看)(?:懂|明白)[你您](?:说|问|写|讲)的?(?:是)?(?:啥|什么)?(?:意思)?$"
    "|^[你您]?(?:说|问|写|讲)的(?:是)?(?:啥|什么)(?:意思)?(?:我|俺)?(?:听|看)?不(?:懂|明白|知道)$"
    "|^(?:我|俺)?不(?:知道|懂|明白|清楚)[你您](?:说|问|写|讲)的(?:是)?(?:啥|什么)(?:意思)?$"
    "|^(?:我|俺|这个?|都|也|还是|还|真|可|实在|有点|哎呀?|唉)*(?:听|看)(?:不太|不大|不|没)(?:懂"
    "|明白)(?:啊|呀|呢|了|啥意思|什么意思|咋回事)*$"
    "|^(?:我|俺)?(?:不知道|不懂|不明白)(?:是)?(?:啥|什么)意思$|^(?:话|意思)(?:我|俺)?(?:听|看)不懂$"
)


def reads_not(said: str) -> bool:
    """Whether all that is told is that one cannot read."""
    return bool(_READS_NOT.match(_signs(said)))


def follows_not(said: str) -> bool:
    """Whether all that is told is that one does not follow what is asked."""
    return bool(_FOLLOWS_NOT.match(_signs(said)))


def _signs(said: str) -> str:
    return plain(said).translate(_BETWEEN)


_BETWEEN: Final = {ord(sign): None for sign in " ,.!~…"}
