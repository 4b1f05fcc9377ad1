"""What names an answer and tells that it is not quite that one: a status that was lost, once had, is hoped for or only
like it (저보 짤리웠슴다, 吃过低保, 저보같은거 탐다, 类似低保的补助), a certificate that is not there yet (만성병증
수속중임다), a stay that was undone (입원수속 했다가 물렸슴다), a referral that was refused, promised or made for
another place (비안 거절당했슴다, 备错城市了), or that haste left no time for (할새가 없었슴다). Those that may be meant
are asked back."""

from collections.abc import Iterator
from typing import Final

from conversation.facts import UNSURE
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_STATUSES: Final = {
    "dibao_margin": lazily("변두리|변연|低保边缘|边缘户"),
    "tekun": lazily("특곤|오보|特困|五保"),
    "dibao": lazily("저보(?!변)|디보|띠보|低保(?!边)"),
    "at_risk_of_poverty": lazily("감측|监测"),
}
_KO_STATUS: Final = "(?:저보|디보|띠보|특곤|오보|변두리|변연|감측)(?:호|대상|증|금)?"
_ZH_STATUS: Final = "(?:低保边缘|低保|特困|五保|边缘户|监测户)"
_AGAIN: Final = lazily("다시|재차|도로|그때|당시|때(?:는|에는|까지)|重新|又批|那时|当时")
_ONCE: Final = "(?:吃|领|享受|办|评|当|批|拿)过"
_LOST: Final = lazily(
    f"^(?:我|我们?家|俺家?|家里|也|还|就)*{_ONCE}(?:[^,.;没不]{{0,3}}年)?(?:的)?{_ZH_STATUS}(?:户|金|钱)?[的呢啊.!]*$"
    f"|^(?:我|我们?家|俺家?)?{_ZH_STATUS}(?:户|金)?(?:我|也|还)*{_ONCE}(?:[^,.;没不]{{0,3}}年)?[的呢啊.!]*$|"
    f"{_KO_STATUS}(?:[를을은는]|돈)?(?:탄|타본|받은|받아본|탔던)적(?:이|은|도)?있[가-힣]{{1,3}}[.!]*$|"
    f"^(?:나는|우리는?|집이|올해|작년에|이전에|전에)*{_KO_STATUS}(?:[는은가이를]|에서)?(?:다)?짤리[우운웠]"
    f"|^(?:나는|우리는?|전에|이전에)*{_KO_STATUS}(?:를|을)?(?:타댔|받댔|타먹댔|타먹다|타다|받다)"
    f"[가-힣]{{1,3}}(?:이젠|인젠|이제는?|지금은?)"
    "(?:안|못|아이|없)[가-힣]{1,4}[.!]*$"
)
_HOPED_FOR: Final = lazily(
    f"{_KO_STATUS}(?:가|이|를|로)?(?:되겠는|되는|될|됐는|인|맞는|탈수있는|받을수있는)지(?:는|도|를)?(?:아직|잘|지금)?"
    "(?:모르|모름|모릅|몰라|알아)[가-힣]{1,8}[.!]*$"
    f"|{_ZH_STATUS}(?:能不能|会不会|到底)?(?:批|办|评|给)(?:不批|下来|成|上|得下来)*[^,.;]{{0,3}}(?:还|也)?(?:不知道"
    f"|不清楚|没准|两说)[呢啊.!]*$"
    f"|^(?:我|正|在|还|去)*(?:打听|问|查)(?:着|问|一下)*(?:是不是|算不算|能不能){_ZH_STATUS}[呢的.!]*$"
)
_LIKE: Final = lazily(
    f"^(?:나는|우리는?|그저|무슨)*{_KO_STATUS}[가와과]?(?:비슷|같은|류사|인가하는|인가뭔가|인지뭔지|이?라던가)"
    f"(?!{_KO_STATUS})[가-힣]{{1,10}}[.!]*$"
    f"|^(?:我|我们?家|是|有|领|吃|个|点|种|好像|可能)*(?:类似|像|差不多|叫(?:个|什么|啥)?|好像叫){_ZH_STATUS}(?:那样"
    f"|一样|差不多|啥|什么|之类|似)*的?(?:补助|钱|东西|那种|啥)?的?[吧呢.!]*$"
)
_CERTIFICATES: Final = {
    "special_drug": lazily("특약|특수약품|特药"),
    "special_disease": lazily("특병|특수병|특수질병|特病|特殊|门特"),
    "chronic_outpatient": lazily("만성|慢性?病|门慢"),
}
_KO_KIND: Final = "(?:특약|특수약품|특병|특수병|특수질병|만성병|만성질병)"
_ZH_KIND: Final = "(?:特药|门特|特殊?疾?病|慢性?病)"
_NO_CERTIFICATE: Final = lazily(
    f"{_KO_KIND}(?:증|책)?(?:을|를|은|는|이)?(?:지금|아직)?(?:수속|신청|내는|만드는|심사)(?:하는"
    f"|하고있는)?중[가-힣]{{0,4}}[.!]*$"
    f"|{_KO_KIND}(?:인데|이지만|이고)?(?:은|는)?(?:아직)?(?:증|책)(?:은|는|이|도)?(?:아직)?(?:없|못[냈받탔]|안나)"
    f"[가-힣]{{1,4}}[.!]*$"
    f"|{_KO_KIND}(?:증|책)?(?:을|를|은|는)?(?:신청|수속)했(?:는데|지만|댔는데|으나)(?:아직|안|못)[가-힣]{{0,4}}[.!]*$"
    f"|{_KO_KIND}(?:증|책|수속)?(?:을|를|은|는)?(?:신청|수속|만들|내)?(?:하|할)?(?:려고|려구|ㄹ려고|자고|자구)(?:하는중|함|하|합)[가-힣]{{0,4}}[.!]*$"
    f"|{_KO_KIND}(?:증|책)?(?:은|는|이)?(?:기한|유효기)(?:이|가|은)?(?:지났|넘|다됐)[가-힣]{{1,4}}[.!]*$"
    f"|^(?:我|就|的)*{_ZH_KIND}(?:证|本|的)*(?:还|正|现在)*(?:在|正)办(?:着|理)?(?:中|呢)*[.!]*$"
    f"|^(?:我|正|就|的)*{_ZH_KIND}(?:证|本|手续)?(?:我|也|还|正|就)*(?:打算|准备|想着?|要去?)(?:去)?(?:申请|办|报)(?:呢|的|下来|一个)*[.!]*$"
    f"|^(?:我|的)*{_ZH_KIND}(?:证|本)?(?:申请|报|办)(?:了|的|过)*(?:还)?没(?:批|下来|办下来|成|过)(?:呢|下来)*[.!]*$"
    f"|^(?:我|的)*{_ZH_KIND}(?:证|本)(?:到期|过期|失效)了?[.!]*$"
    f"|^(?:我|是)*{_ZH_KIND},?(?:但|可是|就是|还)*没(?:有)?(?:办)?(?:证|本)[.!]*$"
)
_UNDONE: Final = lazily(
    "^(?!.*(?:다시|수술)).*입원(?:수속|비|보증금)?(?:을|를|만|은)?(?:했|냈|하|밟았)(?:댔)?(?:는데|다가?|지만|고|구)"
    "(?:그냥|도로|다음날|이튿날)?(?:취소|물렸|물렀|물림|뺐|그만뒀|안누[웠워]|못누[웠워])[가-힣]{1,3}[.!]*$"
    "|^(?!.*(?:又住|手术)).*(?:办|交)(?:了|完)?(?:的)?(?:住院)(?:手续|押金|费)?(?:了)?,?(?:后来|又|就|可|但|当天"
    "|第二天)*(?:退|取消|没住|撤)(?:了|上|成|掉)*[.!]*$"
)
_ONLY_MEDICINE_NOW: Final = lazily(
    "^(?:나는)?(?:작년|재작년|지난해|전에)(?:에|에는|엔)?입원(?:하|했)(?:고|는데|댔는데),?(?:올해|이번|금년)(?:에"
    "|엔)?(?:는|은)?약만[가-힣]{2,5}[.!]*$"
    "|^(?:我)?(?:去年|前年)住的?院,?(?:今年|这[回次])(?:就|只|光)+(?:开|拿|买|吃)(?:了|点)*药(?:了)?[.!]*$"
)
_EMERGENCY_ROOM: Final = (
    "(?:(?:응급실|급진|구급실)(?:에서|에|을|를|만|은)?|(?:去|到|上|在)?(?:的|了|个|看)*急诊(?:室|看|里)?(?:的|了|上)*)"
)
_NO_STAY: Final = lazily(
    f"^(?:나는|밤에|그저|그냥)*{_EMERGENCY_ROOM}(?:갔다가|갔는데|갔댔는데|보고|봤는데|看的?,?)?"
    "(?:입원(?:은|을)?(?:안|못|아이)(?:했|함)[가-힣]{1,3}|약(?:만|을)?(?:타|받아)(?:고|가지고|서)?왔[가-힣]{1,3}"
    "|,?没住院?|,?(?:开|拿)了?点?药(?:就)?(?:回来|回家|走)了?)[.!]*$"
)
_SEEN_THERE: Final = lazily(
    f"^(?:나는|밤에|그저|그냥)*{_EMERGENCY_ROOM}(?:갔|갔댔|봤|보았|갔다왔|열내리고왔|주사맞고왔)[가-힣]{{1,3}}[.!]*$"
)
_REFERRAL: Final = "(?:비안|등록|전원|쫜쩐|좐전|전진|병원이전|수속)"
_ZH_REFERRAL: Final = "(?:备案|转诊|手续)"
_REFUSED: Final = lazily(
    f"^{_REFERRAL}(?:을|를|은|는|이)?(?:거절|퇴짜|실패)[가-힣]{{1,4}}[.!]*$"
    f"|^{_REFERRAL}(?:을|를|은|는|이)?신청(?:은|을)?(?:했|하였)(?:는데|지만|댔는데)(?:안|못|아이)(?:됐|되였|해줬"
    f"|해줌|통과)[가-힣]{{1,3}}[.!]*$"
    f"|^(?:我|的|申请|办)*(?:了|的|过)*{_ZH_REFERRAL}(?:被|申请|办|报)*(?:拒绝?|驳回|退回|没批|没成功?|没通过"
    f"|没给[办批])(?:了|来)*[.!]*$"
)
_PROMISED: Final = lazily(
    f"^(?:병원에서|의사가|의사선생이|간호사가|출원할때|퇴원할때|나올때|나중에)*{_REFERRAL}(?:을|를)?해?(?:준|주겠"
    f"|줄거라|줄게라)다?(?:는|고|구)"
    "(?:말만|소리만)?(?:했|합데|하[더오]|함|들었|그럽데|그랬)[가-힣]{0,4}[.!]*$"
    f"|^(?:医院|大夫|医生|他们|人家|护士)?(?:就|光|只)?(?:说|答应|讲)(?:是|要|了|好|过|的)*(?:出院(?:的时候?|时)?"
    f"|回头|以后|到时候?)*(?:要|会|能)?给(?:我)?(?:办|做)?{_ZH_REFERRAL}(?:的)?[.!]*$"
)
_FOR_ANOTHER_PLACE: Final = lazily(
    f"^(?!.*(?P<there>[가-힣]{{2}})(?:으로|로)(?:했|하였)[가-힣]{{2,6}}(?P=there))"
    f"{_REFERRAL}(?:은|을|는)?[가-힣]{{2,4}}(?:으로|로)(?:했|하였)(?:는데|지만)(?:정작|결국"
    f"|실제)?[가-힣]{{2,4}}(?:에|으로|로)?(?:갔|입원|치료)[가-힣]{{1,4}}[.!]*$"
    f"|^{_REFERRAL}(?:은|을|는)?(?:했|하였|하긴했)(?:는데|지만)다른(?:도시|성|병원|데|곳)(?:로|으로)(?:했|된|됐|되)"
    f"[가-힣]{{1,4}}[.!]*$"
    f"|^{_REFERRAL}(?:은|을|는|이)?(?:기한|유효기|날자|[0-9한두석세]{{1,2}}(?:달|개월|년)(?:짜리)?)"
    f"[가-힣]{{0,8}}(?:지난|지나|지났|넘)[가-힣]{{1,8}}[.!]*$"
    f"|^(?!.*(?P<place>[^,.;]{{2}}),.*(?P=place)){_ZH_REFERRAL}(?:是)?(?:备|办|转|填)(?:到|的"
    f"|在)*[^,.;]{{2,4}},(?:人)?(?:去|上|到)(?:的"
    f"|了)*[^,.;]{{2,4}}[.!]*$"
    f"|^(?:{_ZH_REFERRAL}|备(?:了)?案|办(?:了)?{_ZH_REFERRAL}),?(?:可是|但|就是)*(?:备|办|填|写|选)错(?:了)?(?:城市"
    f"|地方|医院|省)?了?[.!]*$"
)
_NO_PAPER: Final = lazily(
    "^(?:그거|비안|수속|쫜쩐)?(?:을|를|은)?(?:하긴|하기는|했기는)?했(?:는데|지만)(?:증명|증거|종이|증|서류)"
    "(?:서)?(?:이|가|는|은)?(?:없|안|못|잃)[가-힣]{1,4}[.!]*$"
)
_THIS_TIME: Final = lazily(
    "^(?:이번|요번|올해)(?:에|엔|에는)?(?:는)?(?:했|뗐|하였)(?:고|구|는데|지만)(?:저번|지난번|전번|작년|먼저번)(?:에"
    "|엔|에는)?(?:는)?(?:안|못|아이)(?:했|뗐)[가-힣]{1,3}[.!]*$"
)
_NO_TIME: Final = lazily(
    "^(?!.*(?:구급|120|실려)).*(?:급해서|급하다나니|급하다보니|바빠서)(?:못|안)(?:했|하였|뗐)[가-힣]{1,3}[.!]*$"
    "|^(?:비안|수속|쫜쩐|그거|그런거)?(?:을|를)?(?:할|뗄)(?:새|겨를|시간|정신)(?:가|이|도)?없었?[가-힣]{1,4}[.!]*$"
    "|^(?:밤중|한밤중|새벽|밤|일요일|휴일)이?(?:라|여서|이여서|라서|니까|에)(?:비안|수속|쫜쩐|그거)?(?:을|를)?(?:못"
    "|안)(?:했|뗐)[가-힣]{1,3}[.!]*$"
    "|^(?:当时|那天|是)?(?:半夜|后半夜|夜里|晚上|周末|凌晨)(?:的|去的|发病)*,?没(?:法|来得及|处)?(?:办|转|备案|开)"
    "(?:的|了|上)*[.!]*$"
)
_NOT_HERE: Final = lazily(
    "^(?:우리)?(?:여기|연길|연변|우리쪽|이쪽|이곳|왕청|훈춘|도문|돈화|화룡|룡정|안도)(?:서|에서|에)?(?:는"
    "|은)?(?:원래|본래)?(?:그런거|그런것|그런수속|비안|쫜쩐)(?:을|를|은)?(?:안|아이)(?:함|하[오우꾸]|합)"
    "[가-힣]{0,3}[.!]*$"
    "|^(?:我们|俺们|咱们|咱|俺)?(?:这儿|这里|这边|这|延吉|延边|本地)(?:都|也|根本)?(?:不(?:办|用|兴|整)|没有?)"
    "(?:这个|那个|这玩意儿?|那玩意儿?|这手续|那手续|这些)[的.!]*$"
)
_FILED_OR_NOT: Final = ("filed", "none", "undecided")
_ANY_FILED: Final = ("primary_care", "filed")
_REFERRALS: Final = (
    (_REFUSED, _FILED_OR_NOT),
    (_PROMISED, _FILED_OR_NOT),
    (_FOR_ANOTHER_PLACE, _FILED_OR_NOT),
    (_NO_PAPER, _ANY_FILED),
    (_THIS_TIME, _ANY_FILED),
    (_NO_TIME, ("emergency", "none")),
    (_NOT_HERE, ("not_needed", "none")),
)


def not_quite_there(said: str, question: str) -> tuple[str, ...]:
    """The values of a question, by its name, that such a text may mean; () where it is none."""
    text = plain(said).replace(" ", "")
    if "?" in text:
        return ()
    if question == "household":
        return tuple(_status(text))
    if question == "care":
        return _care(text)
    return next((values for told, values in _REFERRALS if told.search(text)), ()) if question == "referral" else ()


def _status(text: str) -> Iterator[str]:
    """The one status that is named, with that it may be none."""
    named = [value for value, name in _STATUSES.items() if name.search(text)]
    told = _LOST.search(text) or _HOPED_FOR.search(text) or _LIKE.search(text)
    if told and len(named) == 1 and not _AGAIN.search(text):
        yield from (named[0], "none", UNSURE)


def _care(text: str) -> tuple[str, ...]:
    if _NO_STAY.search(text):
        return ("outpatient",)
    if _SEEN_THERE.search(text):
        return ("inpatient", "outpatient")
    if _UNDONE.search(text):
        return ("special_disease", "chronic_outpatient", "outpatient", UNSURE)
    if _ONLY_MEDICINE_NOW.search(text):
        return ("special_disease", "chronic_outpatient", "outpatient")
    named = [value for value, name in _CERTIFICATES.items() if name.search(text)]
    return (*named, "outpatient", UNSURE) if len(named) == 1 and _NO_CERTIFICATE.search(text) else ()
