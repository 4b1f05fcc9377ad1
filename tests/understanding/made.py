"""`make lexicon`: writes the words of `words/*.toml` down as they are spelled out, to be read fast."""

from conversation.understanding.text.lexicon import MADE, contents, stamp
from conversation.understanding.text.spelled_out import spelled_out

if __name__ == "__main__":
    files = contents()
    MADE.write_bytes(stamp(files) + spelled_out(files))
