"""The room of 吉林省医疗救助实施意见（2015年）: its figures, its paragraphs, and how a year is settled by them."""

from calculator.jilin_2015.figures import Jilin2015, fields
from calculator.jilin_2015.year import year
from calculator.policies.file import Kind
from calculator.year import Document

DOCUMENT = Document("jilin_2015", Kind(Jilin2015, fields), year)
