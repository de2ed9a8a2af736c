# Two Debian packages; needs a tree configured with the preset `package` (prefix /usr).
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
if(UNIX AND NOT APPLE)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FORWARDER_PACKAGE_NAME grantex-forwarder)
set(CPACK_DEBIAN_FORWARDER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_FORWARDER_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FORWARDER_PACKAGE_DEPENDS "init-system-helpers (>= 1.52)")
# QtKeychain loads libsecret at run time. One person's service needs it for the keychain; a server can do without.
set(CPACK_DEBIAN_FORWARDER_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0")
set(CPACK_DEBIAN_FORWARDER_PACKAGE_SUGGESTS "grantex-monitor, jq")
set(CPACK_DEBIAN_FORWARDER_DESCRIPTION "deliver the events of AI agents' grants to where security data is kept
AI agents act for people under grants of a Grantex authorization service.
This program receives the service's event stream, keeps every event in a
journal on disk, and delivers it to Datadog, Splunk, S3, BigQuery, Kafka,
webhooks, files and programs. Nothing that was received is lost: what a
destination cannot take now waits in the journal.

It needs no display, and brings a systemd service, a simulated Grantex
service to try it with, and the header for plug-ins.")
set(CPACK_DEBIAN_FORWARDER_PACKAGE_CONTROL_EXTRA
  "${CMAKE_CURRENT_SOURCE_DIR}/deb/forwarder/postinst"
  "${CMAKE_CURRENT_SOURCE_DIR}/deb/forwarder/prerm"
  "${CMAKE_CURRENT_SOURCE_DIR}/deb/forwarder/postrm")

set(CPACK_DEBIAN_MONITOR_PACKAGE_NAME grantex-monitor)
set(CPACK_DEBIAN_MONITOR_PACKAGE_SECTION net)
set(CPACK_DEBIAN_MONITOR_PACKAGE_SHLIBDEPS ON)
# What no link names: the window system's plug-in of Qt, and the library through which QtKeychain finds the keychain.
set(CPACK_DEBIAN_MONITOR_PACKAGE_DEPENDS "libsecret-1-0, qt6-qpa-plugins")
set(CPACK_DEBIAN_MONITOR_PACKAGE_RECOMMENDS "ca-certificates, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_MONITOR_PACKAGE_SUGGESTS "grantex-forwarder")
set(CPACK_DEBIAN_MONITOR_DESCRIPTION "watch the events of AI agents' grants in a window
AI agents act for people under grants of a Grantex authorization service.
This program shows the service's event stream live, with budgets, gaps and
alerts, and delivers every event to Datadog, Splunk, S3, BigQuery, Kafka,
webhooks, files and programs. Nothing that was received is lost: what a
destination cannot take now waits in a journal on disk.

The same work without a window, as a service, is in grantex-forwarder.")
