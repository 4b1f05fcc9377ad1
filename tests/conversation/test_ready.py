"""What serves people is made ready to read meanwhile: the first who writes waits for nothing."""

import subprocess
import sys


def test_all_that_reads_is_ready_when_it_has_ended():
    code = (
        "import sys\n"
        "from conversation import ready, ready_meanwhile\n"
        "ready.sleep = lambda seconds: None\n"
        "ready_meanwhile().join()\n"
        "found = [each for name, room in sys.modules.items() if name.startswith('conversation.')\n"
        "         for each in vars(room).values() if type(each).__name__ == '_Lazy']\n"
        "assert len(found) > 1000 and all('_compiled' in vars(each) for each in found)"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stderr == ""
