# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT

# What a desktop needs to find and to name the program. The desktop file has the name that the
# program gives its windows (app/desktop_main.cpp), and is what the metainfo's id leads to.
set(datadir ${CMAKE_INSTALL_DATADIR})
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)

if(IMMIRROR_GUI)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
        install(FILES ${icons}/png/immirror-${size}.png RENAME immirror.png
            DESTINATION ${datadir}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES ${icons}/immirror-512.png RENAME immirror.png
        DESTINATION ${datadir}/icons/hicolor/512x512/apps)
    install(FILES ${icons}/immirror.svg DESTINATION ${datadir}/icons/hicolor/scalable/apps)
    install(FILES ${icons}/immirror-symbolic.svg
        DESTINATION ${datadir}/icons/hicolor/symbolic/apps)

    install(FILES linux/immirror.desktop DESTINATION ${datadir}/applications)

    set(RELEASES)
    foreach(version IN LISTS CHANGELOG_VERSIONS)
        string(APPEND RELEASES "    <release version=\"${version}\" "
            "date=\"${CHANGELOG_DATE_${version}}\">\n      <description>\n")
        set(points)
        foreach(text IN LISTS CHANGELOG_TEXT_${version})
            string(REPLACE "&" "&amp;" text "${text}")
            string(REPLACE "<" "&lt;" text "${text}")
            if(text MATCHES "^- (.*)$")
                string(APPEND points "          <li>${CMAKE_MATCH_1}</li>\n")
            else()
                string(APPEND RELEASES "        <p>${text}</p>\n")
            endif()
        endforeach()
        if(points)
            string(APPEND RELEASES "        <ul>\n${points}        </ul>\n")
        endif()
        string(APPEND RELEASES "      </description>\n    </release>\n")
    endforeach()
    string(STRIP "${RELEASES}" RELEASES)
    configure_file(linux/metainfo.xml.in ${IMMIRROR_APP_ID}.metainfo.xml @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${IMMIRROR_APP_ID}.metainfo.xml
        DESTINATION ${datadir}/metainfo)
endif()

set(CHANGELOG_DATE ${CHANGELOG_DATE_${PROJECT_VERSION}})
configure_file(linux/immirror.1.in immirror.1.in @ONLY)
set(page ${CMAKE_CURRENT_BINARY_DIR}/immirror.1)
add_custom_command(OUTPUT ${page}
    COMMAND immirror-manual ${page}.in ${page}
    DEPENDS immirror-manual ${page}.in
    COMMENT "Writing the manual page"
    VERBATIM)
add_custom_target(manual ALL DEPENDS ${page})

# What completes commands in bash, zsh and fish.
install(FILES linux/immirror.bash RENAME immirror
    DESTINATION ${datadir}/bash-completion/completions)
# A component of its own, because a package may want it elsewhere.
set(IMMIRROR_ZSH_DIR ${datadir}/zsh/site-functions CACHE STRING
    "Where zsh looks for completions, below the prefix or with its whole path")
set(zsh_completion ${CMAKE_CURRENT_SOURCE_DIR}/linux/_immirror)
install(FILES ${zsh_completion} DESTINATION ${IMMIRROR_ZSH_DIR} COMPONENT zsh)
install(FILES linux/immirror.fish
    DESTINATION ${datadir}/fish/vendor_completions.d)

# gzip's -n leaves the time out: the same sources make the same package.
find_program(GZIP gzip)
function(install_gzipped file name folder)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND sh -c "exec \"$1\" -9nc \"$2\" >\"$3\"" sh ${GZIP} ${file} ${packed}
        DEPENDS ${file}
        VERBATIM)
    add_custom_target(gzip-${name} ALL DEPENDS ${packed})
    install(FILES ${packed} DESTINATION ${folder})
endfunction()
if(GZIP)
    install_gzipped(${page} immirror.1 ${CMAKE_INSTALL_MANDIR}/man1)
    install_gzipped(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
else()
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Not in CMAKE_INSTALL_LIBDIR, which has the machine's name in it.
install(FILES linux/immirror-sync.service linux/immirror-sync.timer
    DESTINATION lib/systemd/user)
