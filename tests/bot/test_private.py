"""Numbers that point to a person are seen as such before anything is written; amounts and days are not."""

import pytest

from bot.private import looks_private


@pytest.mark.parametrize(
    "text",
    [
        "22240119800101123X",
        "222401198001011234",
        "身份证 222401 19800101 1234",
        "２２２４０１１９８００１０１１２３４",
        "222401800101123",
        "222401-1980-01-01-1234",
        "13800138000",
        "138 0013 8000",
        "138-0013-8000",
        "138.0013.8000",
        "+86 13800138000",
        "我的电话是13800138000，请打给我",
        "0433-2512345",
        "(0433) 2512345",
        "一三八零零一三八零零零",
        "1\u200b3800\u200b138000",
        "٠١٢٣٤٥٦٧٨٩",
        "6222 0212 3456 7890 123",
        "010-1234-5678",
    ],
)
def test_a_number_of_a_person_is_private(text: str) -> None:
    assert looks_private(text)


@pytest.mark.parametrize(
    "text",
    [
        "8000",
        "8,000.50",
        "100000000.00",
        "100,000,000.00",
        "2025-03-05",
        "2025年3月5日",
        "2025-03-05 2025-03-20",
        "20250305",
        "1.2万",
        "3만5천",
        "一千二百三十四万五千六百七十八",
        "/lang ko",
        "低保",
        "12393",
        "120",
        "",
        "\x00",
        "😀" * 100,
    ],
)
def test_amounts_days_and_words_are_not(text: str) -> None:
    assert not looks_private(text)
