"""What is only thought, or none of it, in Chinese: 我以为自付六千，结果一打单子七千四; 自付1900才怪，2900."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_THOUGHT: Final = lazily(
    "(?:^|(?<=[,.;! ，。；]))我?(?:还|一直|开始|原先|本来)?(?:以为|寻思|合计|当是|觉着)"
    "[^,.;，。；]{1,20}[,.; ，。；]+"
    "(?=结果|谁知|哪知|哪成想|没想到|后来一?(?:问|查|看)|后来才|人家说|(?:医院|大夫|窗口)说|其实|一(?:看|打|查|问))"
    "(?:结果|谁知道?|哪知道?|哪成想|没想到|其实)?"
)

_NONE_OF_IT: Final = lazily(
    "^[^,.;! ，。；]{0,6}[0-9一二三四五六七八九十百千万两]{2,8}[元块]?(?:才怪|个屁|个鬼)[了呢哩啊]?[,.;! ，。；]+"
)
"""自付1900才怪，2900."""


def as_it_turned_out(text: str) -> str:
    """A text without what was thought first, where it tells what it was."""
    return _NONE_OF_IT.sub("", _THOUGHT.sub("", text))
