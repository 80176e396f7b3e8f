# «Доска успешности». Everything a person does here is one word; `make` alone lists the words.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

DATA ?= .data
PORT ?= 8080
MUSTACHE_SPEC ?= ../shared/mustache-spec
SELENIUM := 4.27.1
AXE := 0.1.8
SECONDS_OF_FUZZING ?= 60
STRICT := -Xswiftc -warnings-as-errors
SOURCES := Sources Tests Package.swift

.PHONY: help run dev build test check format lint spec golden bench fuzz fuzz-coverage asan tsan twin-proof \
  security-proof release sizes log-sites checklist proofs templates clean deps test-deps

help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

run: deps ## the demo school at http://127.0.0.1:8080; a second start keeps its data
	swift build -c release --product doska
	.build/release/doska serve --data $(DATA) --demo --port $(PORT)

dev: deps ## the same from a debug build; templates and styles are read again when saved
	swift build --product doska
	.build/debug/doska serve --data $(DATA) --demo --dev --port $(PORT)

build: deps ## a debug build
	swift build

test: deps test-deps ## every test, the browser's too
	.ci/test

check: lint sizes log-sites checklist proofs deps test-deps ## what has to pass before a change is taken
	swift build --build-tests $(STRICT)
	$(MAKE) --no-print-directory templates
	.ci/test --skip-build $(STRICT)

format: ## puts the sources into the common form
	swift format format -i -r $(SOURCES) --configuration .swift-format

lint:
	swift format lint --strict -r $(SOURCES) --configuration .swift-format

golden: deps ## writes the golden files anew; look at the difference before taking it
	DOSKA_GOLDEN=write swift test --filter GoldenSchemaTests

spec: deps ## the tests of the Mustache specification (MUSTACHE_SPEC=directory of its files)
	MUSTACHE_SPEC="$(abspath $(MUSTACHE_SPEC))" swift test --filter SpecificationTests

bench: deps ## CPU time a request, for pages, imports and uploads; memory; p99 of a board under other work
	.ci/install wrk python3
	swift build -c release --product doska
	python3 Tests/Bench/bench.py .build/release/doska
	python3 Tests/Bench/work.py .build/release/doska
	python3 Tests/Bench/pressure.py .build/release/doska

fuzz: deps ## mutated input against every parser, with a fixed seed (SECONDS_OF_FUZZING=60)
	swift build -c release --product fuzz
	.build/release/fuzz --seconds $(SECONDS_OF_FUZZING) --seed 1

fuzz-coverage: deps ## the same under libFuzzer and the address sanitizer, 20 seconds a parser
	swift build -c release --product fuzz --scratch-path .build-fuzz --sanitize=address \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -DLIBFUZZER -Xswiftc -use-ld=lld
	for target in heads:http/heads chunked:http/chunked multipart:http/multipart urlencoded:http/urlencoded \
	    cookies:http/cookies tables:tables templates:templates media:media; do \
	  mkdir -p .build-fuzz/corpus/$${target%%:*}; \
	  FUZZ_TARGET=$${target%%:*} .build-fuzz/release/fuzz -seed=1 -max_total_time=20 -max_len=4096 -verbosity=0 \
	    -print_final_stats=1 .build-fuzz/corpus/$${target%%:*} Tests/Corpus/$${target##*:} || exit 1; \
	done

# Without XCTest: its own runner leaks 144 bytes, which the address sanitizer reports.
asan: deps ## the tests of HTTP and Server under the address sanitizer
	swift test --disable-xctest --sanitize=address --scratch-path .build-asan --filter "HTTPTests|ServerTests"

tsan: deps ## the tests of HTTP and Server under the thread sanitizer
	swift test --disable-xctest --sanitize=thread --scratch-path .build-tsan --filter "HTTPTests|ServerTests"

proofs: ## whether the source still has what the two proofs below take away
	python3 Tests/Twin/mutations.py --check
	python3 Tests/Security/mutations.py --check

twin-proof: deps ## takes away one gate of confidentiality at a time: the twin test has to name the route
	python3 Tests/Twin/mutations.py

release: deps ## one archive that runs on a machine without Swift
	swift build -c release --product doska --static-swift-stdlib
	rm -rf .build/package && mkdir -p .build/package/doska
	cp -r .build/release/doska Templates Public README.md .build/package/doska/
	tar -C .build/package -czf .build/doska.tar.gz doska
	@ls -l .build/doska.tar.gz

sizes: ## files that grow too long
	.ci/sizes

log-sites: ## the numbers of log lines and where they are written
	.ci/log-sites

checklist: ## the lines of the security checklist and the tests that carry their numbers
	.ci/checklist

templates: ## compiles every template against its page
	.build/debug/doska check-templates

clean: ## removes what was built; the demo school's data stays
	rm -rf .build .build-fuzz .build-asan .build-tsan .venv

deps:
	@.ci/install libsqlite3-dev

test-deps: deps
	@.ci/install chromium chromium-driver faketime python3-venv zbar-tools poppler-utils fonts-paratype nginx apache2
	@test "$$(.venv/bin/pip list --format=freeze 2>/dev/null | grep -cE '^(selenium==$(SELENIUM)|axe-playwright-python==$(AXE))$$' || true)" = 2 \
	  || { python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check selenium==$(SELENIUM) \
	    && .venv/bin/pip install -q --disable-pip-version-check --no-deps axe-playwright-python==$(AXE); }
