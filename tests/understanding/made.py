"""`make lexicon`: spells out the words of `words/*.toml` into the file from which they are read fast."""

import pickle

from conversation.understanding.lexicon import MADE, contents, spelled_out, stamp


def main() -> None:
    files = contents()
    MADE.write_bytes(stamp(files) + pickle.dumps(tuple(spelled_out(files)), protocol=5))


if __name__ == "__main__":
    main()
