#!/bin/sh
# Locks every requirement with the hashes of all its files, so that one lock serves Python 3.11 to 3.13.
# Run it with the oldest Python (3.11): what only newer ones leave out is then locked too.
set -eu
cd "$(dirname "$0")/.."
python3 -m venv .venv/lock
.venv/lock/bin/python -m pip install --quiet pip-tools
compile() {
    CUSTOM_COMPILE_COMMAND="requirements/lock.sh" .venv/lock/bin/pip-compile --quiet --generate-hashes --allow-unsafe \
        --strip-extras --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --upgrade "$@"
}
compile pyproject.toml --build-deps-for editable --output-file requirements/base.txt
compile requirements/test.in --output-file requirements/test.txt
compile requirements/bench.in --output-file requirements/bench.txt
