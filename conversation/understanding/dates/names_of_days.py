"""What Korean calls the days of a month, of either calendar: 초사흗날, 열이튿날, 보름."""

from typing import Final

KOREAN_DAYS: Final = ("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘")
"""How many days, from one to ten."""
HOW_LONG: Final = {
    **{
        f"{tens}{name}": ten + days
        for ten, tens in ((0, ""), (10, "열"))
        for days, name in enumerate(KOREAN_DAYS[:9], start=1)
    },
    "열흘": 10,
    "스무날": 20,
    **dict.fromkeys(("일주일", "한주일", "1주일"), 7),
    **dict.fromkeys(("이주일", "두주일", "2주일"), 14),
    **dict.fromkeys(("보름", "반달"), 15),
}
"""How many days a time is."""
NAMES_OF_DAYS: Final = {
    **{
        f"{tens}{name}": ten + place
        for ten, tens in ((0, "초"), (10, "열"), (20, "스무"))
        for place, names in enumerate(
            zip(
                KOREAN_DAYS, ("하룻", "이튿", "사흗", "나흗", "닷샛", "엿샛", "이렛", "여드렛", "아흐렛"), strict=False
            ),
            start=1,
        )
        for name in names
    },
    **{
        f"{name}날": place
        for place, name in (
            (1, "하룻"),
            (3, "사흗"),
            (4, "나흗"),
            (5, "닷샛"),
            (6, "엿샛"),
            (7, "이렛"),
            (8, "여드렛"),
            (9, "아흐렛"),
        )
    },
    **{f"{name}날": place for place, name in enumerate(KOREAN_DAYS[2:9], start=3)},
    "초열흘": 10,
    "열흘날": 10,
    "보름": 15,
    "스무날": 20,
    "서른날": 30,
    **dict.fromkeys(("서른하루날", "서른하룻날"), 31),
}
"""By the name: the day of the month."""
