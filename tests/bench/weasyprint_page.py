"""A page of HTML from standard input, made a PDF with WeasyPrint several times; the best seconds to standard output.

Exit status 3 where WeasyPrint's system libraries are missing.
"""

import sys
import time

try:
    import weasyprint
except OSError:
    sys.exit(3)

page = sys.stdin.read()
best = float("inf")
for _ in range(int(sys.argv[1])):
    started = time.process_time()
    made = weasyprint.HTML(string=page).write_pdf()
    best = min(best, time.process_time() - started)
print(best, len(made))
