# SPDX-License-Identifier: Apache-2.0
# The page's style and script are files of their own; they are compiled in as string constants.
set(assets ${PROJECT_BINARY_DIR}/generated)
file(READ ${folder}/page.css page_css)
file(READ ${folder}/page.js page_js)
file(CONFIGURE OUTPUT ${assets}/page_assets.h @ONLY CONTENT
"// Made from src/output/page.css and page.js.
#pragma once
inline constexpr char kPageStyle[] = R\"PAGE(@page_css@)PAGE\";
inline constexpr char kPageScript[] = R\"PAGE(@page_js@)PAGE\";
")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/page.css ${folder}/page.js)
target_include_directories(bede_${name} PRIVATE ${assets})
