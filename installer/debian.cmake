# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT

# The Debian package. A package is for the Debian that it was built on: libraries have other names
# in the next one. Its version says so, and sorts so that a new Debian's is an upgrade.
if(NOT EXISTS /etc/os-release)
    return()
endif()
file(STRINGS /etc/os-release os REGEX "^(ID|VERSION_ID)=")
set(os_ID)
set(os_VERSION_ID)
foreach(line IN LISTS os)
    if(line MATCHES "^([A-Z_]+)=\"?([^\"]*)\"?$")
        set(os_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
    endif()
endforeach()
string(REPLACE "debian" "deb" os "${os_ID}${os_VERSION_ID}")
string(REGEX REPLACE "[^a-z0-9.]" "" os "${os}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~${os})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "mirror Immich albums in Google Photos")
set(CPACK_PACKAGE_DESCRIPTION
"Keeps albums of a self-hosted Immich mirrored in Google Photos: the family
looks at them on a photo frame, a television or a phone, while the originals
stay at home. It is a tray application: set up once with a wizard, it syncs by
itself and is quiet until it needs you. Everything can be done on the command
line, too.
.
It needs an Immich server, and an OAuth client of Google that everybody makes
for themselves, free of charge.")

# What is linked, by dpkg-shlibdeps. By hand, what is only opened at run time: SQLite's driver,
# the keychain's library, the certificates of authorities, and the zone in which Google counts days.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates, tzdata")
# A keychain to talk to, a session bus, the browser for the sign-in, Immich's small pictures (WebP),
# Qt's own texts, Wayland. It runs without any of them, and says what is missing.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "default-dbus-session-bus | dbus-session-bus, \
gnome-keyring | kwalletmanager | keepassxc, qt6-image-formats-plugins, qt6-translations-l10n, \
qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Debian's form of CHANGELOG.md. Only the package has it.
find_program(DATE date)
if(DATE AND GZIP)
    set(debian_changelog)
    foreach(version IN LISTS CHANGELOG_VERSIONS)
        execute_process(COMMAND ${DATE} -u -R -d "${CHANGELOG_DATE_${version}} 12:00 UTC"
            OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        string(APPEND debian_changelog "immirror (${version}-${CPACK_DEBIAN_PACKAGE_RELEASE}) "
            "unstable; urgency=medium\n\n"
            "  * New version. What is new is in changelog.gz, beside this file.\n\n"
            " -- ${CPACK_PACKAGE_CONTACT}  ${date}\n\n")
    endforeach()
    file(CONFIGURE OUTPUT changelog.Debian CONTENT "${debian_changelog}" @ONLY)
    add_custom_command(OUTPUT changelog.Debian.gz
        COMMAND sh -c "exec \"$1\" -9nc changelog.Debian >changelog.Debian.gz" sh ${GZIP}
        DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian
        VERBATIM)
    add_custom_target(debian-changelog ALL
        DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
    # All but the component zsh: Debian's looks for what packages bring in a folder of its own, and
    # in the other one for what `cmake --install` brings.
    configure_file(debian/only-packaged.cmake.in only-packaged.cmake @ONLY)
    set(CPACK_INSTALL_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/only-packaged.cmake)
    set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};${PROJECT_NAME};Unspecified;/")
endif()
