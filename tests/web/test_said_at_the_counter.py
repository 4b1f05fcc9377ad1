"""What to say at the counter stands on the result page whole, in Chinese first and then in the reader's language."""

import re

from tests.web.test_papers import application, checked


def quoted(page: str) -> list[tuple[str, str]]:
    return re.findall(r'<p class="say"><span lang="([\w-]+)">(“[^<]*”)</span></p>', page)


def test_a_korean_page_has_it_in_both_languages():
    app = application()
    (chinese,) = quoted(checked(app).get("/result").text)
    assert chinese[0] == "zh-Hans-CN" and chinese[1].startswith("“我是低保家庭的。")
    both = quoted(checked(app, "ko").get("/result").text)
    assert [tag for tag, _ in both] == ["zh-Hans-CN", "ko-CN"]
    assert both[0] == chinese
    assert both[1][1].startswith("“저는 최저생활보장(低保)가정의 성원입니다. ")
