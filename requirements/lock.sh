#!/bin/sh
# Locks every requirement with the hashes of all its files: one list for every system and for Python 3.11 to 3.13, with a
# marker at what only some of them need. What is locked stays; `requirements/lock.sh --upgrade` takes the newest of all.
set -eu
cd "$(dirname "$0")/.."
python3 -m venv .venv/lock
.venv/lock/bin/python -m pip install --quiet uv
compile() {
    list="$1"
    shift
    UV_CUSTOM_COMPILE_COMMAND="requirements/lock.sh" .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
        --fork-strategy fewest --generate-hashes --no-annotate --no-emit-index-url --output-file "$list" "$@"
}
compile requirements/base.txt pyproject.toml requirements/base.in "$@"
compile requirements/table.txt pyproject.toml --extra table requirements/base.in --constraint requirements/base.txt "$@"
compile requirements/postgresql.txt pyproject.toml --extra postgresql requirements/base.in --constraint requirements/base.txt "$@"
compile requirements/test.txt requirements/test.in "$@"
compile requirements/bench.txt requirements/bench.in "$@"
compile requirements/learn.txt requirements/learn.in "$@"
