# Two commands matter: `make run` and `make test`. The rest is for developers.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
# Python is found when the recipe runs: on a fresh machine the recipe installs it first.
NEW_VENV = $${PYTHON:-$$(command -v python3.11 || command -v python3)} -m venv $(VENV)
LANGUAGES := fa ar ur az en
TS := $(LANGUAGES:%=translations/pishkhan_%.ts)
QM := $(LANGUAGES:%=build/translations/pishkhan_%.qm)
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

.PHONY: run test check bench format translations texts pictures walk documents lock clean setup-run setup-test byte-code
.DEFAULT_GOAL := run

run: setup-run translations byte-code
	@deploy/start

test: setup-test translations
	$(BIN)/python -m pytest -n logical --dist loadfile --max-worker-restart 0

check: setup-test translations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	.ci/check-qml
	.ci/check-translations $(LANGUAGES)
	$(BIN)/python -m kiosk.documents --check

bench: setup-test translations byte-code
	$(OFFSCREEN) $(BIN)/python -m bench

format: setup-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/pyside6-qmlformat -i $$(git ls-files '*.qml')

translations: $(QM)

build/translations/%.qm: translations/%.ts
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@  # a running kiosk has the old one mapped

# Compiled once here, and not at every start of somebody who may not write to these folders.
byte-code:
	@$(BIN)/python -m compileall -q kiosk hardware ui hub

# Collect new texts into the .ts files.
texts: setup-test
	.ci/collect-texts translations $(LANGUAGES)

# Every screen in every language, size, contrast and orientation: what is wrong with it is said. About an hour.
walk: setup-test translations
	$(OFFSCREEN) $(BIN)/python -m tests.walk

# The pictures of the README, of every control, and contact sheets of every screen.
pictures: setup-test translations
	.ci/pictures

documents: setup-test
	$(BIN)/python -m kiosk.documents

lock: setup-test
	$(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o deploy/requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-emit-index-url --no-header --no-annotate -q -o deploy/requirements-dev.lock

setup-run: $(VENV)/.run
setup-test: $(VENV)/.test

$(VENV)/.run: deploy/requirements.lock deploy/apt-packages
	@deploy/install-packages run
	@[ -x $(BIN)/python ] || $(NEW_VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r deploy/requirements.lock
	@touch $@

$(VENV)/.test: deploy/requirements-dev.lock deploy/apt-packages
	@deploy/install-packages run test
	@[ -x $(BIN)/python ] || $(NEW_VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r deploy/requirements-dev.lock
	@touch $@ $(VENV)/.run

clean:
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
