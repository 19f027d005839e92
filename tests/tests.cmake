# SPDX-License-Identifier: Apache-2.0
# Tests of the whole program. The units stand beside the code (cmake/bede.cmake).
find_program(PYTHON3 python3 REQUIRED)
add_test(NAME corpus_tools COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/integration/corpus_test.py ${PROJECT_SOURCE_DIR})
if(TARGET bede)
  add_test(NAME program COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/integration/program_test.py $<TARGET_FILE:bede> ${PROJECT_SOURCE_DIR}
           Formats Extract BadInput Behaviour)
  add_test(NAME program_slow COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/integration/program_test.py $<TARGET_FILE:bede> ${PROJECT_SOURCE_DIR} Slow)
  add_test(NAME page_slow COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/integration/page_test.py $<TARGET_FILE:bede> ${PROJECT_SOURCE_DIR})
  add_test(NAME golden COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tools/golden.py run --bede $<TARGET_FILE:bede> ${PROJECT_SOURCE_DIR}/tests/golden)
  add_test(NAME lexicon_cases COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/tests/lexicon/run.py $<TARGET_FILE:bede> ${PROJECT_SOURCE_DIR}/tests/lexicon)
endif()

# Conformance of the page parser: `make html5lib DIR=...`. It looks inside the stage, as the stage's own tests do.
if(TARGET bede_html)
  add_executable(html5lib EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/tests/conformance/html5lib.cc)
  target_link_libraries(html5lib PRIVATE bede_options bede_html bede_base simdjson::simdjson)
endif()
