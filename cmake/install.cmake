# SPDX-License-Identifier: Apache-2.0
# The installed program finds its model and tables beside itself: PREFIX/bin/bede and PREFIX/share/bede.
include(GNUInstallDirs)
install(TARGETS bede RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bede)
install(FILES LICENSE NOTICE README.md docs/records.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
