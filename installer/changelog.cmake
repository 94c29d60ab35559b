# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT

# Reads CHANGELOG.md, which the other changelogs are made of:
#   CHANGELOG_VERSIONS       the versions, the latest first
#   CHANGELOG_DATE_<version> as 2026-11-23
#   CHANGELOG_TEXT_<version> its paragraphs, as a list; a point begins with "- "
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
file(READ ${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
# A semicolon or a bracket would be the list's.
if(changelog MATCHES "[][;]")
    message(FATAL_ERROR "CHANGELOG.md: semicolons and square brackets cannot be read here")
endif()
string(REGEX REPLACE "\n" ";" changelog "${changelog}")
set(CHANGELOG_VERSIONS)
set(version)
set(begins TRUE) # a paragraph
foreach(line IN LISTS changelog)
    if(line MATCHES "^## ([0-9]+\\.[0-9]+\\.[0-9]+) \\(([0-9]+-[0-9]+-[0-9]+)\\)$")
        set(version ${CMAKE_MATCH_1})
        list(APPEND CHANGELOG_VERSIONS ${version})
        set(CHANGELOG_DATE_${version} ${CMAKE_MATCH_2})
        set(CHANGELOG_TEXT_${version})
        set(begins TRUE)
    elseif(line MATCHES "^#" AND version)
        message(FATAL_ERROR "CHANGELOG.md: not '## 1.2.3 (2026-11-23)': ${line}")
    elseif(NOT version OR line STREQUAL "")
        set(begins TRUE)
    elseif(begins OR line MATCHES "^- ")
        list(APPEND CHANGELOG_TEXT_${version} "${line}")
        set(begins FALSE)
    else()
        string(STRIP "${line}" line)
        list(POP_BACK CHANGELOG_TEXT_${version} before)
        list(APPEND CHANGELOG_TEXT_${version} "${before} ${line}")
    endif()
endforeach()
list(GET CHANGELOG_VERSIONS 0 latest)
if(NOT latest STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "CHANGELOG.md begins with ${latest}, but this is ${PROJECT_VERSION}")
endif()
