# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT

# macOS: a bundle in a disk image, to be dragged into Applications, with Qt's libraries in it.
# NOT TRIED: nobody has built Immirror on a Mac yet, and this file has never been run. What is known
# to be missing: an icon (.icns), a signature and notarization, without which macOS warns.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Immirror)
set(CPACK_DMG_VOLUME_NAME Immirror)
set_target_properties(immirror PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Immirror
    MACOSX_BUNDLE_GUI_IDENTIFIER ${IMMIRROR_APP_ID}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_COPYRIGHT "The Immirror authors, MIT licence")
