"""What somebody only thought, in Chinese, before he tells how it was: 我以为自付六千，结果一打单子七千四."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_THOUGHT: Final = lazily(
    "(?:^|(?<=[,.;! ，。；]))[我俺]?(?:还|一直|开始|原先|本来)?(?:以为|寻思|合计|当是|觉着)"
    "[^,.;，。；]{1,20}[,.; ，。；]+"
    "(?=结果|谁知|哪知|哪成想|没想到|后来一?(?:问|查|看)|后来才|人家说|(?:医院|大夫|窗口)说|其实|一(?:看|打|查|问))"
    "(?:结果|谁知道?|哪知道?|哪成想|没想到|其实)?"
)


def as_it_turned_out(text: str) -> str:
    """A text without what was thought first, where it tells what it was."""
    return _THOUGHT.sub("", text)
