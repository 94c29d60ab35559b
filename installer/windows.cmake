# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT

# Windows: an installer by NSIS, with Qt's libraries beside the program.
# NOT TRIED: nobody has built Immirror on Windows yet, and this file has never been run. What is
# known to be missing: an icon in the program and the installer; a second program for the tray. There
# is one program, built for the console, because the command line is in it: with WIN32_EXECUTABLE
# nothing that it prints would be seen. So a console opens behind the tray application.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Immirror)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Immirror)
set(CPACK_PACKAGE_EXECUTABLES immirror Immirror) # in the start menu
set(CPACK_NSIS_DISPLAY_NAME Immirror)
set(CPACK_NSIS_PACKAGE_NAME Immirror)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/immirror.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # asks; for the command line
