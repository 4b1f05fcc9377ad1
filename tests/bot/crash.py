"""Kill -9 at random points while calls fail: what residents saw is held against what they should have seen."""

import asyncio
import random
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bot.support import IMPATIENT, Bot, Resident, explained
from tests.fake_telegram import Fake
from tests.hung import HUNG

ANSWERS = [
    *("start:yes", "who:self", "who:other", "when:this_year", "when:plan", "residence:yanbian", "residence:permit"),
    *("household:dibao", "household:tekun", "household:unsure", "care:inpatient", "care:chronic_outpatient"),
    *("place:prefecture", "place:province", "designated:yes", "designated:unsure", "referral:primary_care"),
    *("referral:none", "amount:self_paid", "amount:slip", "self_paid:unsure", "earlier:none", "earlier:unsure"),
    *("check:yes", "check:household", "check:who", "language:ko", "language:zh", "/back", "/check", "nonsense:yes"),
]
TYPED = ("8000", "1.2万", "/back", "/back", "/restart", "/lang ko", "无关", "1", "2", "0", "/help")


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a run."""

    kills: int
    answers: int
    lost: int
    doubled: int
    seen_twice: int
    explained: int
    first_reply: list[float]
    """Seconds from each restart to the first reply that went out, where something waited."""
    seconds: float

    def __str__(self) -> str:
        first = sorted(self.first_reply)
        return (
            f"{self.kills} kills, {self.answers} answers, {self.lost} lost, {self.doubled} doubled, "
            f"{self.seen_twice} messages seen twice ({self.explained} calls failed after acting or were cut off); "
            f"first reply after a restart: median {first[len(first) // 2]:.2f} s, longest {first[-1]:.2f} s; "
            f"{self.seconds:.0f} s"
        )


async def crash(
    seed: int, kills: int, folder: Path, *, faults: float = 0.3, residents: int = 12, posted: bool = False
) -> Report:
    """Run it. AssertionError where a message is missing, out of order, or seen twice without a reason. `posted`: by
    Telegram to a webhook, instead of fetched."""
    begun = time.monotonic()
    dice = random.Random(seed)
    fake = Fake(seed=seed, faults=faults, hold=1, flood=False)
    await fake.start()
    bot = Bot(fake, folder / "data", **IMPATIENT)
    if posted:
        bot.posted_to()
    people = [Resident(fake.person(1000 + number)) for number in range(residents)]
    answers, cut_off, first_reply = 0, [], []
    for _ in range(kills):
        for resident in dice.choices(people, k=8):
            for _ in range(dice.randint(1, 4)):
                if dice.random() < 0.7:
                    resident.presses(dice.choice(ANSWERS), dice.randint(1, 6))
                else:
                    resident.says(dice.choice(TYPED))
                answers += 1
        calls = len(fake.calls)
        await bot.start()
        if dice.random() < 0.9:
            first = await _first_reply(fake, calls, bot)
            first_reply.append(first)
            await asyncio.sleep(dice.uniform(0, 0.25))
        else:  # while it starts
            await asyncio.sleep(dice.uniform(0.2, 0.8))
        await bot.kill()
        cut_off.append(bot.cut_off())
    fake.faults = 0
    await bot.start()
    await bot.settled(HUNG)
    assert await bot.end() == 0
    await fake.stop()
    check = bot.check()
    assert check["ok"], check
    twice = [(resident.seen_twice(), explained(fake, cut_off, resident.person.chat_id)) for resident in people]
    for seen, reasons in twice:
        assert seen <= reasons, f"{seen} messages seen twice, {reasons} with a reason"
    wrong = [resident for resident in people if bot.kept(resident.person.chat_id) != resident.kept]
    return Report(
        kills,
        answers,
        lost=len(wrong),
        doubled=len(wrong),
        seen_twice=sum(seen for seen, _ in twice),
        explained=sum(reasons for _, reasons in twice),
        first_reply=first_reply,
        seconds=time.monotonic() - begun,
    )


async def _first_reply(fake: Fake, calls: int, bot: Bot) -> float:
    """Seconds from the start of the process to its first message."""

    def sent() -> bool:
        return any(call.method in ("sendMessage", "editMessageText") for call in fake.calls[calls:])

    await fake.until(sent)
    return (
        next(call.at for call in fake.calls[calls:] if call.method in ("sendMessage", "editMessageText")) - bot.started
    )
