# SPDX-License-Identifier: Apache-2.0
# The menu. `make demo` and `make test` need nothing but Debian 12: they install what is missing.
.DEFAULT_GOAL := test
BEDE := build/release/bede
SHARED ?= ../shared
JOBS ?= $(shell nproc)
FUZZ_SECONDS ?= 30

.PHONY: help deps release dev demo test quick check golden golden-accept fuzz asan tsan bench format format-check tidy boundaries \
        model eval install tables picture clean test-deps html5lib corpus-check corpus-report

help:                ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1	/p' Makefile | expand -t 18

deps:                ## install what the build needs (Debian packages)
	@tools/install_dependencies.sh

test-deps:           # a browser for the test of the page
	@tools/install_dependencies.sh chromium

release: deps        ## build the program: build/release/bede
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(JOBS)

demo: release        ## code the sample article and show its records
	@$(BEDE) code --format table --published 2026-03-02 --outlet "Caspian Courier" examples/sample.txt

test: release test-deps ## build and run all tests
	@ctest --test-dir build/release --output-on-failure -j $(JOBS)

quick: release       ## the same without the slow tests: for the loop of edit, build, test
	@ctest --test-dir build/release --output-on-failure -j $(JOBS) -E _slow

asan dev: deps test-deps ## the same under address and undefined-behaviour sanitizers
	@cmake --preset dev >/dev/null
	@cmake --build --preset dev -j $(JOBS)
	@ctest --test-dir build/dev --output-on-failure -j $(JOBS)

tsan: deps           ## the worker pool under the thread sanitizer
	@cmake --preset tsan >/dev/null
	@cmake --build --preset tsan -j $(JOBS) --target pipeline_test
	@ctest --test-dir build/tsan --output-on-failure -R '^pipeline$$'

fuzz: deps           ## each fuzz target for FUZZ_SECONDS (30)
	@cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz -j $(JOBS) --target fuzz_targets
	@tools/run_fuzz.sh build/fuzz $(FUZZ_SECONDS)

html5lib: deps       ## conformance tests of html5lib in the folder DIR
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(JOBS) --target html5lib
	@build/release/html5lib $(DIR)

golden: release      ## the golden articles alone
	@python3 tools/golden.py run --bede $(BEDE) tests/golden

golden-accept: release ## show what changed against the golden marks, and take it
	@python3 tools/golden.py accept --bede $(BEDE) tests/golden

format:              ## format the sources
	@git ls-files '*.cc' '*.h' | xargs clang-format-14 -i

format-check: deps
	@git ls-files '*.cc' '*.h' | xargs clang-format-14 --dry-run -Werror

tidy: deps           ## clang-tidy over the sources
	@cmake --preset release >/dev/null
	@tools/run_tidy.sh build/release

boundaries:          ## no stage includes what stands behind it
	@tools/check_boundaries.sh

corpus-check:        ## is the corpus of annotated articles whole? (DATA=folder: the staged texts too)
	@python3 tools/corpus/check.py $(if $(DATA),--data $(DATA))

corpus-report:       ## what the corpus holds; rewrites the tables of its card
	@python3 tools/corpus/report.py --card
	@python3 tools/corpus/report.py

check: deps format-check boundaries corpus-check fuzz asan test ## what CI runs

bench: deps          ## speed, as ratios within one run
	@cmake --preset bench >/dev/null
	@cmake --build --preset bench -j $(JOBS)
	@bench/run.sh build/release

model:               ## train and export the model (PyTorch; up to two hours on two cores)
	@model/make.sh $(SHARED)/data

tables:              ## rebuild data/knowledge from the staged facts
	@python3 tools/make_knowledge.py $(SHARED)/data/knowledge data/knowledge

eval: release        ## scores on the staged development data
	@tools/run_eval.sh $(BEDE) $(SHARED)

picture: release     ## docs/sample.png, by headless Chromium
	@tools/make_picture.sh $(BEDE)

install: release     ## PREFIX=/usr/local
	@cmake --install build/release --prefix $(or $(PREFIX),/usr/local)

clean:
	@rm -rf build
