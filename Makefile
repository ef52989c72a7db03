# make run: set up, take in the demo on the first run, say whom to ask today, serve the pages.
# make test: set up all that the tests need, and pass them.

# Commands in processes of their own are many in the tests: what is compiled is kept.
unexport PYTHONDONTWRITEBYTECODE

VENV := .venv
BIN := $(VENV)/bin
DEMO ?= $(CURDIR)/.demo
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do command -v $$p >/dev/null 2>&1 && \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)

.PHONY: run setup dev test lint bench lock clean
.DEFAULT_GOAL := run

setup: $(VENV)/.installed
dev: $(VENV)/.dev-installed

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Whoknows needs Python 3.11 or later; install it and run make again."; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); scripts/needs python3-venv && $(PYTHON) -m venv $(VENV); }

$(VENV)/.installed: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo "Setting up (once, about half a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/.dev-installed: requirements/dev.txt $(VENV)/.installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

run: setup
	@WHOKNOWS_HOME="$(DEMO)" BIN="$(CURDIR)/$(BIN)" demo/run

test: dev
	@scripts/needs chromium postgresql
	@$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder tests
	@echo "Once more on PostgreSQL, all that touches the database:"
	@scripts/with-postgres $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not browser and not real" \
		tests/book tests/coach tests/cli tests/web

lint: dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@for b in benchmarks/*.py; do echo "== $$b"; $(BIN)/python $$b || exit 1; done

lock:
	@uv pip compile --quiet --universal --generate-hashes --no-header pyproject.toml -o requirements/run.txt
	@uv pip compile --quiet --universal --generate-hashes --no-header --extra dev -c requirements/run.txt pyproject.toml -o requirements/dev.txt
	@uv pip compile --quiet --universal --generate-hashes --no-header --extra bench -c requirements/dev.txt pyproject.toml -o requirements/bench.txt

clean:
	rm -rf $(VENV) .demo dist
