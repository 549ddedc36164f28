# What a contributor runs. Each target sets up what it lacks, so nothing is installed by hand.

SHELL := bash
.DEFAULT_GOAL := help

# A relative address serves from any folder: a domain's root as well as /repo/ on Pages.
PUBLIC_URL ?= ./
DIST ?= dist
PORT ?= 8080
FUZZ ?= 500

# The tested build lies in a sub-folder, as it does on Pages: serve target/site, open /strategy-session/.
SITE := target/site/strategy-session

# Around every command that builds for the browser or drives one.
WITH_TOOLS := . .ci/env &&

.PHONY: help serve test check build fuzz bench look size clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

serve: ## Build the app and serve it on this computer (PORT=8080), again after every change
	@.ci/setup serve
	@echo "The app will be at http://127.0.0.1:$(PORT)/ once it is built; the first build takes minutes."
	@$(WITH_TOOLS) trunk serve --dist target/serve --port $(PORT)

test: check ## Run every check: `make check`, the size budget, and the journeys in a real browser
	@.ci/setup test
	@$(MAKE) --no-print-directory build DIST=$(SITE)
	@.ci/budget $(SITE)
	@$(WITH_TOOLS) cd tests/browser && npx playwright test

check: ## Run the checks that need nothing but Rust: format, lints, host tests
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo test --locked

build: ## Build the release into dist/ (PUBLIC_URL=/repo/ ties it to one address)
	@.ci/setup build
	@. .ci/env release && trunk build --release --dist $(DIST) --public-url $(PUBLIC_URL)
	@touch $(DIST)/.nojekyll

fuzz: ## Look at a million odd files, entries and journals (FUZZ=500 times as many as `make check`)
	FUZZ=$(FUZZ) cargo test --locked --profile fuzz --test archive --test backup_refused --test storage_damage any_

bench: ## Measure the release in a real browser
	@.ci/setup test
	@$(MAKE) --no-print-directory build DIST=$(SITE)
	@$(WITH_TOOLS) node tests/browser/bench.mjs

look: ## Take pictures of every screen, narrow to wide, light and dark, into tests/browser/results/
	@.ci/setup test
	@$(MAKE) --no-print-directory build DIST=$(SITE)
	@$(WITH_TOOLS) cd tests/browser && node look.mjs && node routes.mjs

size: ## Show which crates take the room in the wasm
	@$(MAKE) --no-print-directory build DIST=$(SITE)
	@.ci/size target/wasm/wasm-bindgen/release/strategy-session_bg.wasm

clean: ## Remove everything that was built; the installed tools stay
	rm -rf target dist
