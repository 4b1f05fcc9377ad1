"""The paper beside the same content on a WeasyPrint page; and its memory over many papers.

`python -m tests.bench.paper COUNT` draws that many papers and prints MiB after a tenth of them and at the end.
"""

import html
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from calculator import Situation, Treatment
from locales import LANGUAGES
from summary import case
from summary.paper import Link, Paper, paper
from summary.paper.content import content
from summary.paper.pdf import pdf
from tests.bench.peers import BENCH, OPENFISCA

PAPERS = 400
NOW = datetime(2026, 11, 22, 14, 5, tzinfo=timezone(timedelta(hours=8)))
LINK = Link("https://check.example.org/s/" + "gAAAAABpI5XbT_-0" * 24, NOW + timedelta(days=90))


def stay(number: int, language: str) -> Paper:
    """A paper whose amount differs with the number."""
    treatment = Treatment(date(2025, 3, 5), "inpatient", "prefecture", True, "primary_care", 800_000 + number)
    situation = Situation("yanbian", "dibao_margin", (treatment,))
    made = case(situation, plan=False, other=False, made_on=NOW.date())
    return paper(made, LANGUAGES[language], NOW, link=LINK)


def seconds(language: str) -> float:
    """CPU of one paper, warm: the best of many, each with another amount."""
    best = float("inf")
    for number in range(20):
        told = stay(number, language)
        started = time.process_time()
        pdf(told)
        best = min(best, time.process_time() - started)
    return best


def as_html(told: Paper) -> str:
    """The same sentences, side by side, as a page for WeasyPrint with the same font at the same sizes."""
    drawn = content(told, picture=False)
    box, clerk = drawn["box"], drawn["clerk"]
    rows = [f"<h1>{html.escape(' '.join(drawn['title']))}</h1>"]
    boxed = [box[name] for name in ("own", "title", "figure", "sentence", "estimate", "outside") if box[name]]
    rows += [table(boxed), drawn["link"]["code"]]
    rows += [f"<p>{html.escape(line['words'])}</p>" for line in drawn["counter"]["lines"]]
    for part in (drawn["things"], drawn["papers"], *drawn["more"], clerk["steps"]):
        rows += [f"<h2>{html.escape(' '.join(part['title']))}</h2>", table([line["words"] for line in part["lines"]])]
    rows += [table(clerk["cells"]), table([bar["words"] for bar in clerk["gauges"]]), table(clerk["blanks"])]
    rows += [f"<p>{html.escape(line['words'])}</p>" for line in clerk["readings"]]
    style = "@page{size:A4;margin:10mm}body{font:14pt 'Noto Sans CJK SC'}td{vertical-align:top}svg{width:100pt}"
    return f"<html lang=zh-CN><title>x</title><style>{style}</style><body>{''.join(rows)}</body></html>"


def table(rows: list[list[str]]) -> str:
    """A row for each line, a cell for each language."""
    cells = ("".join(f"<td>{html.escape(words)}</td>" for words in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def weasyprint_seconds(told: Paper) -> float | None:
    """CPU of the same page in WeasyPrint, warm; None where its system libraries are missing."""
    command = [str(OPENFISCA / "python"), str(BENCH / "weasyprint_page.py"), "3"]
    done = subprocess.run(command, input=as_html(told), capture_output=True, text=True)
    if done.returncode == 3:
        return None
    done.check_returncode()
    return float(done.stdout.split()[0])


def memory() -> tuple[float, float]:
    """MiB of a process of its own after a tenth of the papers, and after all of them."""
    command = [sys.executable, "-m", "tests.bench.paper", str(PAPERS)]
    early, late = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(early), float(late)


def _sizes(count: int) -> Iterator[float]:
    for number in range(count):
        pdf(stay(number, list(LANGUAGES)[number % len(LANGUAGES)]))
        if number + 1 in (count // 10, count):
            status = Path("/proc/self/status").read_text()
            yield int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    print(*(f"{size:.1f}" for size in _sizes(int(sys.argv[1]))))
