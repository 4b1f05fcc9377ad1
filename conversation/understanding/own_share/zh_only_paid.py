"""That in Chinese no more is known than what was paid, and nothing of how it is made up:
光知道往里扔了三万二，里头咋分的不晓得."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_FIGURE: Final = "[0-9.一二两三四五六七八九十百千万几多来]+(?:元|块)?钱?"
_ONLY_PAID: Final = lazily(
    "^(?!.*(?:自付|医保|报销|统筹)[^,，.;]{0,4}[0-9一二两三四五六七八九])(?:我|这个?|反正)*"
    "(?:连[^,，.;0-9]{1,10}(?:带|和|加)[^,，.;0-9]{1,10}[ ,，]+)?"
    "(?:(?:光|就|只|只是|就光|也就|光是|就是)(?:知道|晓得|记得|记着|清楚)|(?:前前?后后?|一共|总共|拢共|统共)"
    "(?=[^,，.;]*(?:哪是哪|咋分|怎么分|哪个是)|[^;]*(?:哪些|哪样|哪块)(?:叫|是|算)(?:自付|自负|自费)))"
    "(?:前前?后后?|一共|总共|拢共|统共|里外里|全部|来回|往里|往里头|我|家里|自己|大概|差不多|是|得|有)*"
    "(?:扔|搭|花|掏|交|付|拿|造|填|(?<=[总一拢统]共)刷)(?:了|出去|进去|里头|上)*(?:有|大概|差不多|个|得有)*"
    f"{_FIGURE}[吧呢啊]?[ ,，.]+(?:可|但|就|那)?"
    "(?:咋|怎么|哪是哪|哪个是|哪些|哪样|细的?|细数|里头|里面|明细|别的|其他|旁的|哪块|自付|报了?多少|到底)"
    "[^,，.;0-9]{0,8}"
    "(?:不知道|不晓得|不清楚|不懂|不明白|分不[清出]来?|整不明白|看不[懂明白]+|[闹弄搞]不清楚?|没数|不记得"
    "|说不上来?|没细看)[了啊呢]*[.!]*$"
)


def only_paid_known(said: str) -> bool:
    """Whether a text tells what was paid, and that nothing is known of its parts."""
    text = plain(said)
    return not HANGUL.search(text) and bool(_ONLY_PAID.search(text))
