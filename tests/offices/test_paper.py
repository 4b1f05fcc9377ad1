"""Every sign that an import takes has a shape on the paper; with one that has none no sheet could be drawn."""

import json
import re

import pytest
import typst

from offices.table import _NOT_PRINTED
from summary.paper.pdf import STANDARDS, _fonts

TEMPLATE = r"""
#set document(title: "signs")
#set text(lang: "zh", font: ((name: "Noto Sans CJK KR", covers: regex("[^\p{Han}]")), "Noto Sans CJK SC"))
#for line in json(bytes(sys.inputs.signs)) { par(line) }
"""


@pytest.mark.far
def test_every_sign_that_is_taken_can_be_printed():
    every = "".join(map(chr, [*range(0x20, 0xD800), *range(0xE000, 0x20000)]))
    taken = _NOT_PRINTED.sub("", every)
    assert len(taken) > 38_000
    inputs = {"signs": json.dumps(re.findall(".{1,50}", taken))}
    compiler = typst.Compiler(TEMPLATE.encode(), font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)
    assert compiler.compile(format="pdf", pdf_standards=STANDARDS)
