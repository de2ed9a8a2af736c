# One folder is one library: grantex_library(NAME SOURCES ... DEPENDS ...) makes the static library `grantex_NAME`.
# DEPENDS are linked PUBLIC, so the build graph is the architecture diagram.
function(grantex_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(grantex_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(grantex_${name} PUBLIC grantex_options ${ARG_DEPENDS})
  grantex_precompile(grantex_${name})
  grantex_together(grantex_${name} ${ARG_SOURCES})
endfunction()

# grantex_test(NAME SOURCES ... DEPENDS ... [LABELS ...] [TIMEOUT s]): a Qt Test program registered with ctest.
# SECRET_SERVICE runs it inside a private D-Bus session with an unlocked gnome-keyring.
function(grantex_test name)
  cmake_parse_arguments(ARG "SECRET_SERVICE" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE grantex_options Qt6::Test grantex_test_support ${ARG_DEPENDS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  grantex_precompile(${name})
  if(ARG_SECRET_SERVICE)
    add_test(NAME ${name} COMMAND "${PROJECT_SOURCE_DIR}/tests/support/with-secret-service.sh" $<TARGET_FILE:${name}>)
  else()
    add_test(NAME ${name} COMMAND ${name})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen;GRANTEX_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};GRANTEX_FIXTURES=${PROJECT_SOURCE_DIR}/tests/golden")
  if(GRANTEX_SANITIZE STREQUAL "thread")
    list(APPEND environment "TSAN_OPTIONS=halt_on_error=1 suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "${environment}")
endfunction()
