"""The room of 延州政办发〔2022〕30号: its figures, its paragraphs, and how a year is settled by them."""

from calculator.policies.file import Kind
from calculator.yanbian_2022.figures import Yanbian2022, fields
from calculator.yanbian_2022.year import year
from calculator.year import Document

DOCUMENT = Document("yanbian_2022", Kind(Yanbian2022, fields), year)
