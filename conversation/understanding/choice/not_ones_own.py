"""A status that is told as one that somebody else has, that there is none of, or that was not given, so that none of
them may be meant: 低保是我哥的, 低保？哪有, 申请低保了，没批, 저보는 동생네꺼임다, 저보 신청했는데 안 됐슴다."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain

_STATUS: Final = "(?:低保|特困|五保|低边|边缘|监测)"
_KO_STATUS: Final = "(?:저보|특곤|오보|변두리|변연|감측|모니터링)"
_APART: Final = lazily(
    "不(?:在|是)(?:一个|同一|一起|一本)|不在一[起块]|分[开了][过户家]?|分户|另过|单过|各过|各[立是]|单独(?:立户|过)|两个?户口"
    f"|(?:^|[, 家])[就只光](?:有|是)?[^,.;不没给停是管]{{1,5}}(?:一个?人|自己)?(?:是|有|吃|享受|拿){_STATUS}"
    "|(?:호[구적]|집|세대)[가는은도이를]?(?:따로|다[르릅름른]|갈라|딴)|따로(?:살|나|삼|산|있|된)|분가|갈라[졌져서]|한(?:호구|집|세대)(?:가|이|는|은)?아[니님이]"
    "|(?:랑|하고|하구|와|과)(?:는)?따로"
)
"""我儿子吃低保，我跟他不在一个户口, 就我婆婆有低保, 아들이 저보인데 나하구 호구가 다름다."""
_KO_KIN: Final = (
    "(?:시|친정|장|큰|작은|막내|둘째|우리|내|울)*(?:엄마|어머니|아버지|아부지|아빠|어마이|아바이|아매|할머니|할아버지|로친|령감|남편|나그네|안해"
    "|집사람|아들|딸|며느리|사위|언니|오빠|누나|누이|형님?|동생|손자|손녀|모|인|애|아이|삼촌|이모|고모|처남|처형|처제|매부|매형|시누이|올케|조카)"
)
_ONLY_THEY: Final = lazily(
    f"^{_KO_KIN}(?:네)?(?:이|가)?{_KO_STATUS}(?:호|증|금)?(?:를|을|가)?(?:임다|입니다|이오|이요|이꾸마|요|탐다|탑니다|타오|받슴다"
    f"|있슴다)?[.!]*$|우리집(?:이|은|는)?아[니이][고구라]{_KO_KIN}(?:네)?(?:이|가)?{_KO_STATUS}|^(?:나|저|내)(?:는|두|도)?{_KO_STATUS}(?:가|는)?아[니이][고구라]{_KO_KIN}(?:네)?(?:이|가)?{_KO_STATUS}|만{_KO_STATUS}|{_KO_STATUS}(?:를|을)?(?:타|받|하)는(?:건|것은|사람은|게)(?!나|내|저|우리)|{_KO_STATUS}[^,.]{{0,3}}(?:는|은|가)?(?!내|제|나)[^,.]{{1,8}}(?:이름|앞으로|명의)|{_KO_STATUS}[^,.]{{0,3}}(?:는|은)[^,.]{{1,8}}(?:만|[꺼거것]|네집|네저[보봄])"
)
"""시어머니만 저보임다, 저보는 동생네꺼."""
_IS_THEIRS: Final = lazily(
    f"{_STATUS}[^,.;]{{0,4}}[, ]?(?:不过|可|但)?是[^,.;]{{1,7}}的[.!]*$|不过是[^,.;]{{1,7}}的[.!]*$"
    f"|(?:吃|拿|领|享受|办|有|是){_STATUS}(?:证|金)?的(?:人)?(?:可|就)?是(?!我[,.!]*$)[^,.;不]{{1,7}}[.!]*$"
    f"|{_STATUS}(?:证|本|户)?(?:上|里)?(?:写|挂|登|用|落|办|报|批)?(?:的|在|着)*(?:就|可)?(?:是)?(?!我的?名)[^,.;不没]{{1,5}}(?:的)?名(?:字|下|头)?(?:上|下)?(?:的)?[.!]*$"
)
"""低保是我哥的, 吃低保的是儿子, 低保是老头的名."""
_NOT_I: Final = lazily(
    "(?:我|我们家?)(?:自己|本人)?(?:可|倒|就|又)?(?:没有?|不是|不吃|[不没]在)(?!单|钱)(?:低保|这个|的|呀|啊|[本证册]子?[上里]|[里上]头|里|名单上)*(?:[,.!]|$)"
    "|(?:(?<!누)(?:나|저|내|우리)(?:는|은|두|도)|우린|(?<![가-힣])난)(?:아[이님니]|없|못[타받])"
    "|우리집(?:이|은|는)?아[니이][고구라]"
    "|(?<!누)(?:나|저|내|우리)(?:(?:는|은|두|도|가)?(?:아[님니]|아이(?=[오우라고구다지댔였])|없|못[타받]))"
)
"""我妈有低保我没有, 엄마는 저보고 나는 아임다."""
_I_AM: Final = lazily(
    f"我(?:家|和[^,.;]{{1,4}}|跟[^,.;]{{1,4}})?(?:都|也|就|可)?[是有吃享](?:受|的)?{_STATUS}"
    f"|(?<!누)(?:나|저|내|우리)(?:는|도|두|가|만){_KO_STATUS}(?!.{{0,4}}아)"
)
"""我跟我儿子分开过，我是低保."""
_NOT_THERE: Final = lazily(
    f"{_STATUS}(?:户|证)?(?:[?吗呀啊]|呢|[,.!])*(?:哪有|哪来|没有?(?:那|这|啥|什么)|上哪|谁给|轮不[到上]|没[咱我]的?份|没听说|想都别想|做梦)"
    f"|(?:哪有|哪来的?|[谁哪]给)(?:什么|啥)?{_STATUS}|{_STATUS}(?:户|证)?[?][,]?没有?[啊呀的呢]?[.!]*$"
    f"|{_KO_STATUS}(?:호|증)?[?](?:그런|없|무슨|어디)|(?:무슨|웬|어디){_KO_STATUS}"
    f"|{_KO_STATUS}(?:호|증)?(?:가|는|이|라는게)?(?:어디있|꿈|무슨(?:저보|소리|말|놈))"
)
"""低保？没有那玩意儿, 哪来的低保, 저보가 어디 있슴까."""
_KIN_WORKS: Final = lazily(
    "^(?:我)?家?(?:儿子|闺女|女儿|姑娘|孩子|老公|爱人|弟弟|哥哥|姐姐|妹妹|儿媳)(?:一?家|们|两口子)?(?:都|也|就)?在[^,.;]{1,8}"
    "(?:上班|打工|工作|做买卖|干活|成家|读书|上学)(?!.*(?:跟|和|一起|我也|接|住))"
    "|^(?:우리 ?)?(?:아들|딸|자식|애들?|남편|동생|형님|언니)[가-힣]{0,2} [^,.]{1,10}에서 (?:일하|벌|다니)"
    "(?!.*(?:같이|나도|모시|따라))"
)
_APPLIED: Final = "(?:申请|办|报|递|跑|要|申)"
_NO: Final = "(?:没|未)[给能有让我们家]{0,4}"
_REFUSED: Final = f"(?:{_NO}(?:批|办|评|通过|下来|成|给|同意|上)|不(?:批|同意|给办|给批|让办))(?:准|下来|上|成|过)?"
_NOT_DONE: Final = f"(?:{_NO}(?:批|办|评|通过|下来)(?:准|下来|上|成|过)?|不给(?:批|办|评))"
_NOT_GIVEN: Final = lazily(
    f"{_APPLIED}[^.;没不]{{0,6}}{_STATUS}[^.;没不]{{0,10}}{_REFUSED}"
    f"|{_STATUS}[^.;没不]{{0,4}}{_APPLIED}[^.;没不]{{0,8}}{_REFUSED}|{_STATUS}(?:户|证)?(?:也|还|都|一直|就是)?{_NOT_DONE}"
    f"|{_STATUS}(?:户|证|上|里|名单)*[, ]?[^,.;没不]{{0,3}}(?:我(?:们)?(?:家|自己|一个人)?(?:可|还|也)?"
    ")?没(?:有|给|让|能)*上"
    "(?:我(?:们)?家?)?(?![医学班药过保])"
    f"|{_KO_STATUS}(?:호|증|명단)?(?:에|가|는|이|인데|이고|고|구)?(?:(?:나|우리|내)[가-힣]{{0,4}})?(?:못|안|아이)(?:올[라랐렸]|올려|들어[가갔]|들었|됐|되였)[가-힣]*"
    f"|{_STATUS}(?:申请)?[^.;没不]{{0,3}}(?:被)?(?:拒|刷下|打回|退回)"
    f"|{_KO_STATUS}(?:호|증|금)?(?:가|는|이|도)?(?:안|못|아이)(?:나왔|나옴|나옵|나오|내려왔)[가-힣]*"
    f"|{_KO_STATUS}(?:호|증)?(?:를|을|는|가)?(?:신청(?:이|을|은)?)?(?:거절|퇴짜|탈락)[가-힣]*"
    f"|{_KO_STATUS}[^.]{{0,6}}(?:신청|제출|내)[^.]{{0,8}}(?:안[됐되된나내해]|못[받됐되탔했]|아이[됐되나]|떨어|거절|퇴짜|비준[^.]{{0,3}}[안못])"
    f"|{_KO_STATUS}(?:호|증)?(?:가|는|이)?(?:신청)?(?:비준|심사)[^.]{{0,4}}(?:안|못|떨어)"
)
"""申请低保了，没批, 저보 신청했는데 안 됐슴다."""
_STILL_OPEN: Final = lazily(
    "(?:申请|材料|表)?(?:民政局?|社区|村里|街道|镇里|镇上)?(?:说|让)?(?:要|能|会)?(?:给)?(?:我)?(?:家)?(?:申请|报|递|交|办|评)(?:材料)?(?:着)?(?:上去)?了?(?:呢|的)?,?"
    "(?:现在|到现在)?(?:还|一直|也)*没(?:有)?(?:给)?(?:办|批|评)?(?:下来|完|结果|信儿?|消息|通知|好|呢)(?:呢)?[.!]*"
    "|(?:正在|在|正)(?:办|申请|评)(?:着)?(?:呢)?,?(?:还)?没(?:有)?(?:批|办)?(?:下来|完|结果)(?:呢)?[.!]*|还没(?:有)?(?:给)?(?:办|批)下来(?:呢)?[.!]*"
    "|(?:민정국|사회구역|촌)(?:에서|이)?(?:해준다|신청|올렸|올린다)[가-힣]{0,6},?(?:아직|여태|아직도)(?:은)?(?:안|못|아이)(?:나왔|나옴|내려왔|비준|됐|떨어졌)[가-힣]*[.!]*"
    "|신청(?:은)?(?:했|하였|해놨)[가-힣]{0,4},?(?:아직|여태|아직도)(?:안|못|아이)(?:나왔|나옴|내려왔|비준|됐|떨어졌)[가-힣]*[.!]*"
)
"""民政局说给办，还没办下来, of no status by name."""
_ONLY_A_CERTIFICATE: Final = lazily(
    "(?:我)?(?:就|只|光)?(?:有)?残疾证(?:倒|是|就)?(?:有)?,?(?:可|但|但是|就是)?(?:没有?(?:吃)?低保|低保(?:可|就|倒)?没有?)(?:呢|的|[.!])*"
    "|没有?低保,?(?:就|只|光|但|但是)*有残疾证[.!]*|장애(?:인)?증(?:은|이|만)?있(?:는데|고|슴다|지만),?저보(?:는|가|도)?없[가-힣]*[.!]*"
)
_GIVEN_AFTER_ALL: Final = lazily(
    "(?<![没未不给能有让])(?:批|评|认定)(?:了|下来了|上了)|后来|如今|现在[是有]|이젠|지금은|나중|후에|다시"
)
_ANY: Final = lazily(f"{_STATUS}|{_KO_STATUS}|低收入|致贫|脱贫|贫困户|残疾|저수입|빈곤|장애")


def not_granted(said: str) -> bool:
    """Whether a status is named only as one that somebody applied for and did not get, or not yet (还没办下来), or is
    told not to be there beside a certificate that is none."""
    text = plain(said).replace(" ", "")
    if _STILL_OPEN.fullmatch(text) or _ONLY_A_CERTIFICATE.fullmatch(text):
        return True
    rest = _NOT_GIVEN.sub("", text)
    return rest != text and not _ANY.search(rest) and not _GIVEN_AFTER_ALL.search(rest)


def none_of_it(said: str) -> bool:
    """Whether it is told that there is no such status, in the words of a question: 低保？哪有."""
    return bool(_NOT_THERE.search(plain(said).replace(" ", "")))


def is_theirs_alone(said: str) -> bool:
    """Whether a status is told of a relative, or somebody else, and apart from oneself."""
    text = plain(said).replace(" ", "")
    if not _ANY.search(text) or _I_AM.search(text) or not _names_somebody(said):
        return False
    told = (_ONLY_THEY, _APART, _NOT_I) if HANGUL.search(text) else (_IS_THEIRS, _APART, _NOT_I)
    return any(pattern.search(text) for pattern in told)


def works_elsewhere(said: str) -> bool:
    """Whether no more is told than where a relative works: 儿子在长春上班, 아들은 청도에서 벌어먹슴다."""
    return bool(_KIN_WORKS.search(plain(said)))


def not_mine(said: str) -> bool:
    """Whether it is told so of a relative, and that oneself has it not: 我妈有低保我没有."""
    return is_theirs_alone(said) and bool(_NOT_I.search(plain(said).replace(" ", "")))


def _names_somebody(said: str) -> bool:
    cuts = map(tokens, clauses(plain(said)))
    return any(token.means.get("who") == ("other",) or "others" in token.means for cut in cuts for token in cut)
