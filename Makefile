# Everything runs from .venv, made here from hash-locked lists: with uv where it is found, with pip otherwise.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(if $(shell command -v uv),uv pip install --quiet --python $(BIN)/python,$(BIN)/python -m pip install --quiet --disable-pip-version-check)

# The tests start some hundred processes: each would compile the whole house again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run demo cluster test test-far check words lexicon learn torture bench mutants sbom clean

run: .venv/run ## serve the web self-check at http://127.0.0.1:8000, and each chat whose token is set (MEDAID_TELEGRAM_TOKEN, MEDAID_WECHAT_TOKEN)
	@trap 'kill $$chats 2>/dev/null' EXIT; \
	    if [ -n "$$MEDAID_TELEGRAM_TOKEN" ]; then $(BIN)/medaid bot & chats="$$!"; fi; \
	    if [ -n "$$MEDAID_WECHAT_TOKEN" ]; then $(BIN)/medaid wechat & chats="$$chats $$!"; fi; \
	    $(BIN)/medaid serve

demo: .venv/test ## chat on pages on loopback, as in Telegram at http://127.0.0.1:8088, as in WeChat at http://127.0.0.1:8090, without a token
	@trap 'kill $$wechat 2>/dev/null' EXIT; $(BIN)/python -m tests.fake_wechat & wechat="$$!"; $(BIN)/python -m tests.fake_telegram

cluster: .venv/test ## two web servers, two workers of the chat, PostgreSQL and nginx here, with a smoke test; STAY=1 stays until Ctrl-C
	@$(BIN)/python -m tests.operators.cluster $(if $(STAY),--stay)

test: .venv/test ## every test but long and far ones; those that need Chromium or Java say so where these are missing
	HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-sample} $(BIN)/pytest -n 3 --dist worksteal -q -m "not long and not far"

test-far: .venv/test $(if $(shell command -v npm),.venv/npm/made) ## what needs more than Chromium and Java (other browsers, servers, databases), every case of a kind, properties in full, and the chat under many faults
	$(BIN)/pytest -n 2 --dist worksteal -q -m "(far or hypothesis) and not long" --ignore=tests/browsers
	$(BIN)/pytest -q -m "far and not long" tests/browsers

check: .venv/test ## style, types, and which room may import which
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m tests.house.rooms
	$(BIN)/lint-imports

words: .venv/run ## what is left to translate: make words LANG=ja
	@PYTHONUTF8=1 $(BIN)/python -m locales.left $(if $(filter command%,$(origin LANG)),"$(LANG)")

lexicon: .venv/test ## the words of the understanding spelled out, to be read fast: after a change of them
	$(BIN)/python -m tests.understanding.made

learn: .venv/learn lexicon ## from the wordings in tests/understanding, which choice a text is like: after a change of them or of the words
	$(BIN)/python -m tests.understanding.learn

torture: .venv/test ## the chat under crashes, faults, full disks and load, then the long tests
	$(BIN)/python -m tests.bot.torture
	$(BIN)/python -m tests.bot.torture --store postgresql
	$(BIN)/pytest -n auto -q -m long

bench: .venv/test .venv/bench ## speed and memory, as ratios to peers in the same run
	@$(BIN)/python -m tests.bench; missed=$$?; $(BIN)/python -m tests.bench.chat && exit $$missed

mutants: .venv/test ## changes the calculator's code in small ways; every change should fail a test
	HYPOTHESIS_PROFILE=mutants $(BIN)/mutmut run
	$(BIN)/mutmut results

sbom: .venv/test ## the bill of materials of what is installed to serve, as CycloneDX: dist/medaid.cdx.json
	@mkdir -p dist
	$(BIN)/python -W ignore -m cyclonedx_py requirements --pyproject pyproject.toml --output-reproducible \
	    --output-file dist/medaid.cdx.json requirements/base.txt

clean:
	rm -rf .venv mutants dist

# Said once, before the first set-up of a target and of what it rests on; and what a set-up prints is shown where it fails.
NEW := $(filter-out $(wildcard .venv/*),.venv/made .venv/run .venv/test .venv/learn .venv/bench)
first = $(if $(filter $@,$(NEW)),$(if $(filter $<,$(NEW)),,@echo "First run: setting up, one or two minutes ..."))
quietly = >$@.log 2>&1 || { cat $@.log >&2; exit 1; }

.venv/made:
	$(first)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or newer is needed. Where it has another name: make PYTHON=python3.12 run"; exit 1; }
	@mkdir -p .venv
	@{ if command -v uv >/dev/null; then uv venv --quiet --allow-existing --python $(PYTHON) .venv; else $(PYTHON) -m venv .venv; fi || \
	    { echo "Python cannot make an environment here. On Debian and Ubuntu: apt install python3-venv"; false; }; } $(quietly)
	@touch $@

# A new room is known to the command once it has been installed again.
.venv/run: .venv/made requirements/base.txt pyproject.toml $(wildcard */__init__.py)
	$(first)
	@$(PIP) --require-hashes -r requirements/base.txt $(quietly)
	@$(PIP) --no-deps --no-build-isolation --editable . $(quietly)
	@touch $@

.venv/test: .venv/run requirements/test.txt
	$(first)
	@$(PIP) --require-hashes -r requirements/test.txt $(quietly)
	@touch $@

.venv/learn: .venv/test requirements/learn.txt
	$(first)
	@$(PIP) --require-hashes -r requirements/learn.txt $(quietly)
	@touch $@

.venv/bench: .venv/made requirements/bench.txt
	$(first)
	@$(PYTHON) -m venv .venv/openfisca
	@.venv/openfisca/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt $(quietly)
	@touch $@

# An old Chromium and Lighthouse, by a list that names the hash of every file. Without them their tests are left out.
.venv/npm/made: tests/browsers/package.json tests/browsers/package-lock.json
	@mkdir -p $(@D) && cp $^ $(@D)
	@if npm ci --prefix $(@D) --ignore-scripts --no-audit --no-fund >$(@D).log 2>&1; then touch $@; \
	    else tail -3 $(@D).log >&2; echo "npm could not bring the old Chromium and Lighthouse: their tests are left out."; fi
