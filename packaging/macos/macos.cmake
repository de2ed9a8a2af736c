# macOS: a disk image. Unproved (see packages.cmake).
set(CPACK_BUNDLE_NAME "Grantex Monitor")
set(CPACK_DMG_VOLUME_NAME "Grantex Monitor")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_PACKAGE_ICON "${CMAKE_CURRENT_BINARY_DIR}/icons/grantex-monitor.icns")
if(TARGET grantex-monitor)
  set_target_properties(grantex-monitor PROPERTIES
    MACOSX_BUNDLE_BUNDLE_NAME "Grantex Monitor"
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.grantex.GrantexMonitor
    MACOSX_BUNDLE_ICON_FILE grantex-monitor.icns
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")
endif()
