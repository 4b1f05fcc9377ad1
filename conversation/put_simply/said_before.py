"""An answer that is told with the word that it was told before (연길이라구 아까 말했소, 我刚才说了延吉, 21000원이라
했재임까), or behind a yes to what was asked back (옳슴다 연길): the answer alone."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_I: Final = "(?:我|刚才|刚刚|方才|才|前面|上面|开头|一开始|都|已经|不是|早|就|跟你|,| )"
_ENDS: Final = "(?:吗|嘛|么|啊|呀|吧|呢)?[?!.]*"
_TOLD: Final = "[^,. 不没说了过吗?]{2,10}"
_SAID_BEFORE: Final = lazily(
    f"{_I}*[说讲写填](?:过|了|的)*[是在]?(?P<zh>{_TOLD})了?{_ENDS}|(?P<behind>{_TOLD}){_I}+[说讲写填][过了]+{_ENDS}"
)
_KO_I: Final = "(?:(?:내가|아까|방금|먼저|앞에|벌써|금방)(?:서|도|두|에)? ?)"
_KO_SAID: Final = (
    "(?:말|얘기|이야기|대답)?(?:했(?:재|잖|는데|댔)[가-힣]*|했슴다|했소|했다니까|적었(?:재|잖|[슴소])[가-힣]*)[.!?]*"
)
_KO_SAID_BEFORE: Final = lazily(
    f"{_KO_I}+(?P<behind>[^,. ]{{2,10}}?)이?라[고구]? ?{_KO_SAID}"
    f"|(?P<told>[^,. ]{{2,10}}?(?: [^,. ]{{1,6}}?)?)(?<! [가오])이?라[고구]? ?{_KO_I}*{_KO_SAID}"
)
_YES_AND: Final = lazily(
    "(?:对|是|嗯|对对|是的|对的|嗯呐)[, ]+(?P<zh>[^,. 不没]{2,8})"
    "|(?:예|네|응|옳슴다|맞슴다|그렇슴다|맞소|옳소)[, ]+(?P<ko>[^,. ]{2,8})"
)
_BEFORE_ME: Final = lazily("说|讲|写|填|했|적었")


def said_before(text: str, *, to_a_choice: bool) -> str:
    """A plain text put so; as it is where no such thing is said. `to_a_choice`: whether a question with choices is
    open, to which a yes by itself is no answer."""
    if _BEFORE_ME.search(text):
        if told := _SAID_BEFORE.fullmatch(text):
            return told["zh"] or told["behind"]
        if told := _KO_SAID_BEFORE.fullmatch(text):
            return told["told"] or told["behind"]
    told = _YES_AND.fullmatch(text) if to_a_choice else None
    return (told["zh"] or told["ko"]) if told else text
