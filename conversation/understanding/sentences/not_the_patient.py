"""A relative who is told of, and is not the patient: who has a status, got aid, paid, or did something, where nothing
is asked for him and no treatment or illness of his is told (儿子打我, 我没有，我老伴有, 엄마가 8천 물었슴다)."""

from typing import Final

from conversation.understanding.choice.not_ones_own import not_mine
from conversation.understanding.sentences.reading import OTHER, Reading
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, tokens

_OF_A_CASE: Final = frozenset({"care", "place", "residence", "referral", "age", "living", "stage", "on"})
"""The questions of which one is answered where a patient is told of, or where he is registered."""
_ILL: Final = lazily(
    "[病癌痛疼瘫摔瘤]|中风|脑|心[脏梗]|手术|治|医|药|检查|出院|住[院了着过]|看大夫|透析|化疗|骨折|去世|死|昏|晕|糖尿|血压|老年"
    "|병|암|앓|아[프파픈]|수술|치료|입원|주원|퇴원|출원|약|다[쳤치]|골절|투석|중풍|넘어[졌지]|쓰러|돌아가|세상"
)
_STATUS: Final = lazily("低保|特困|五保|边缘|监测|저보|특곤|오보|변두리|감측")
_ASKED_FOR: Final = lazily(
    "[替给帮].{0,6}(?:[问查看算填]|打听|咨询)|(?:查|问|算|填)的?(?:就|都)?是|的事|的情况|"
    "(?:대신|때문|일로|일루|위해|일)(?:[임이인]|좀|를|을|로|루|$)|봐[주달]|알아|확인|계산|물어보|묻"
)
_NAMES: Final = frozenset({"who", "mine", "i", "around", "not", "correction", "command", "asks"})
"""What the words of a part mean that only names somebody: 是我妈."""
_WHEN_AND_WHERE: Final = frozenset(
    {"day", "when", "place", "residence", "around", "day_before", "day_after", "went", "settled"}
)
_HOME: Final = lazily("(?:우리|내|제|저희|온|울)?(?:집|네)?(?:식구|가족)|(?:我|我们|咱|咱们|俺)?(?:全|一)?家(?:里)?人")
"""All who live together: none of them is told to be ill by what the home is."""
_IT_IS: Final = lazily(
    "(?:[꺼거것]|네|의|이)?(?:임다|입니다|이[오요우]다?|요|이꾸마|[꺼거것])[.!]*|아니(?:라|고|구|오|요)?|아[임님]다"
)
"""엄마꺼임다, 내가 아니라 로친임다."""


def names_no_patient(reading: Reading) -> bool:
    """Whether a relative is named of whom no more is told than what he is, has or did."""
    told = ",".join(text for text, _ in reading.told)
    if reading.both or reading.for_another or _ILL.search(told) or _ASKED_FOR.search(told):
        return False
    questions = {question for question, mentions in reading.values.items() if mentions}
    treated = reading.hospital or reading.stays or reading.admitted or reading.elsewhere or reading.days
    if treated or not _OF_A_CASE.isdisjoint(questions) or any(row not in (None, "paid") for row, _ in reading.sums):
        return False
    return not any(map(_only_names, filter(_holds_kin, reading.parts)))


def tells_of_the_home(reading: Reading) -> bool:
    """Whether nobody is named but all of one's home, and no more than what they are: 우리 식구는 저보 아이요."""
    kin = [token for part in reading.parts for token in part if token.means.get("who") == ("other",)]
    return bool(kin) and all(_HOME.fullmatch(token.text) for token in kin) and names_no_patient(reading)


def tells_it_of_them_alone(reading: Reading) -> bool:
    """Whether a status is told of a relative and not of oneself, so that it is open who was treated: 我妈有低保我没有，
    今年住院了."""
    told = [text for text, _ in reading.told]
    kin = [place for place, text in enumerate(told) if of_a_relative(text)]
    if OTHER not in reading.values.get("who", ()) or len(kin) != 1 or not _STATUS.search(told[kin[0]]):
        return False
    return not _ILL.search(told[kin[0]]) and not_mine(",".join(told[kin[0] : kin[0] + 2]))


def status_of_kin_alone(reading: Reading) -> bool:
    """Whether every status that is told is told of a relative, and none of who types: 我男人是低保，我住院了."""
    of_status = [part for part in reading.parts if any(token.answers("household") for token in part)]
    return bool(of_status) and all(
        _holds_kin(part) and not any("i" in each.means for each in part) for part in of_status
    )


def names_the_patient(part: tuple[Token, ...]) -> bool:
    """Whether a Chinese part begins with a relative, and tells of his stay with no more between than when and where it
    was: 老伴今年三月五号龙井市医院出院."""
    stay = next((place for place, token in enumerate(part) if token.answers("care")), 0)
    if not stay or HANGUL.search(part[0].text) or part[0].means.get("who") != ("other",):
        return False
    return all(token.known and token.means.keys() <= _WHEN_AND_WHERE for token in part[1:stay])


def of_a_relative(told: str) -> bool:
    """Whether a clause names a relative: 엄마가 올해 구조금을 탔소."""
    return _holds_kin(tokens(told))


def _holds_kin(cut: tuple[Token, ...]) -> bool:
    return any(token.means.get("who") == ("other",) for token in cut)


def _only_names(cut: tuple[Token, ...]) -> bool:
    return all((token.known and token.means.keys() <= _NAMES) or _IT_IS.fullmatch(token.text) for token in cut)
