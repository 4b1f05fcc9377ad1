"""A sum that is self-financed, or of which a part is, or half of which insurance paid, where the own share is asked:
8천 다 자비임다 is none; 자비까지 8천, 没扣自费8000 is what was paid in all; 5천중에 자비 2천, 8천중에 보험이 절반 leave
the rest, which is only ever asked back."""

from typing import Final

from calculator.money import yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.own_share.all_and_parts import marked
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.zh_earlier_sum import NOT_ASKED_FOR

_KO: Final = "(?:자비|쯔페이)"
_IS: Final = "(?:로|으로|루)?(?:임다|이[오요우]|입니다|이꾸마|이지무|이라오|[랐았었였]슴다|였소|요|[.!])*$"
_ALL: Final = lazily(
    f"^(?:이번에|이번)?ᛋ원?(?:인데|이[고구]|은|이|가)?,?(?:싹|몽땅)?(?:다|전부|모두|몽땅|깡그리){_KO}{_IS}"
)
"""8천 다 자비임다."""
_WITHIN: Final = lazily(
    f"{_KO}(?:까지(?:다|모두|합[해쳐하]서?|넣[고어]서?|치[면고]|해서)*|(?:도|두|를|랑|하[고구]|와)?(?:다|모두)?(?:합[해쳐치하]|넣[고어]|포함|섞|쳐)"
    f"[가-힣]{{0,4}}|(?:는|를|은)?안(?:빼|뺀|떼|뗀|제|까)[가-힣]{{0,6}}),?(?:모두|총|전부|다)?ᛋ(?!원?(?:중|에서|인데))"
    f"|^ᛋ원?(?:인데|에|은)?,?{_KO}(?:는|를|은)?안(?:뺀|뗀|깐|제한)(?:거|것|검|겁)[가-힣]{{0,4}}[.!]*$"
    "|(?<![不没未])(?:连|带|含|包括|[加算]上?)(?:着|了)?(?:全)?自费(?:的|部分|在内|一起|也算上)*(?:一共|总共|都|就|是|共)*ᛋ"
    "|(?:[没未]有?|不)(?:扣|减|除|刨|去|抛)(?:掉|去|了)?(?:全)?自费(?:的|部分)*(?:一共|总共|是|共|,)*ᛋ"
    "|(?:全)?自费(?:的|部分|也|还|都)*(?:[没未]有?)(?:扣|减|除|刨|去|抛)(?:掉|去|了)?(?:一共|总共|是|共|,)*ᛋ"
)
"""자비까지 8천, 자비 안빼고 8천, 连自费8000: more than the own share."""
_WITHOUT: Final = lazily(f"{_KO}(?:는|를|은)?안(?:넣|들어)[가-힣]{{0,6}},?ᛋ원?(?:임|이[오요]|입|$)")
"""자비 안넣고 8천임다."""
_OF_IT: Final = lazily(
    f"^ᛋ원?(?:중에?서?|에서|가운데서?|그중에?)(?:서)?{_KO}(?:가|이|는|은|만)?ᛋ"
    "|^(?:自付)?ᛋ(?:元|块)?(?:钱)?,?(?:里面?|里头|其中|当中|中)(?:有)?(?:全)?自费(?:的|是|有|占)*ᛋ"
)
_BESIDE: Final = lazily(
    f"^ᛋ원?(?:인데|인데서|냈는데|이고)?,?{_KO}(?:가|이|는|은|만)?ᛋ원?{_IS}|^ᛋ(?:元|块)?(?:钱)?[,，](?:全)?自费(?:的|是|有)*ᛋ(?:元|块)?$"
)
"""5천인데 자비 2천임다: it may be a part of it, or stand beside it."""
_HALF: Final = lazily(
    "^ᛋ원?(?:중에?서?|에서|가운데서?|인데|썼는데)?,?(?:의료보험|보험|의보|이보)(?:에서|이|가|은|는)?(?:절반|반)(?:을|은)?(?:정도)?"
    "(?:내|냈|줬|주|물|나왔|나와|대|처리|지급|보소)[가-힣]{0,6}[.!]*$"
    "|^ᛋ(?:元|块)?(?:钱)?,?(?:里面?|里头|其中|当中|中)?(?:医保|保险)(?:给)?(?:[报付出担承给](?:销)?)(?:了|掉)?(?:一半|五成|50%)(?:儿)?[.!]*$"
)


def own_expense(said: str, question: str) -> Problem | None:
    """What is asked back, or wrong, of such a text; None where it is none. `question`: by its name, one of those for
    the own share."""
    text = plain(said).replace(" ", "")
    if asks(said) or not ("자비" in text or "쯔페이" in text or "自费" in text or "반" in text or "半" in text):
        return None
    sums, told = marked(text)
    if len(sums) == 1:
        return _of_one(sums[0], told, question)
    if len(sums) != len(("whole", "part")) or sums[0] <= sums[1] or question != "earlier_self_paid":
        return None
    rest = yuan(sums[0] - sums[1])
    if _OF_IT.search(told):
        return asked_back(rest)
    return asked_back(rest, yuan(sums[0])) if _BESIDE.search(told) else None


def _of_one(figure: int, told: str, question: str) -> Problem | None:
    none = Problem(NOT_ASKED_FOR.get(question, "problem.amount.of_else"), asks_back=True)
    all_known = asked_back("paid_only") if question == "amount" else none
    if _HALF.search(told):
        rest = yuan(figure // 2)
        return asked_back(rest, "paid_only") if question == "amount" else asked_back(rest)
    if _WITHOUT.search(told):
        return asked_back(yuan(figure))
    if _WITHIN.search(told):
        return all_known
    return none if _ALL.search(told) else None
