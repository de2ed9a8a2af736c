# Compiler settings every target of the project links: language level, warnings as errors, hardening, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(GRANTEX_CCACHE ccache)
if(GRANTEX_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The same key wherever the tree stands, with precompiled headers too.
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_NOHASHDIR=1 "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_PCH_EXTSUM=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${GRANTEX_CCACHE}")
endif()

add_library(grantex_options INTERFACE)
target_include_directories(grantex_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(grantex_options INTERFACE
  -pthread -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  # False alarms on `"text" + std::string` at -O2 (GCC bugs 105651 and 105329); a precompiled header no longer hides them.
  target_compile_options(grantex_options INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
endif()
target_compile_definitions(grantex_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  GRANTEX_VERSION="${PROJECT_VERSION}")

# Over a hundred programs are linked for the tests alone.
find_program(GRANTEX_MOLD mold)
if(GRANTEX_MOLD AND NOT GRANTEX_BUILD_FUZZERS)
  target_link_options(grantex_options INTERFACE -fuse-ld=mold)
endif()

# Addresses are bound at the start and then read-only; a library that nothing is taken from is not loaded.
if(UNIX AND NOT APPLE)
  target_link_options(grantex_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
endif()

if(GRANTEX_SANITIZE STREQUAL "thread")
  target_compile_options(grantex_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer -g1)
  target_link_options(grantex_options INTERFACE -fsanitize=thread)
elseif(GRANTEX_SANITIZE)
  target_compile_options(grantex_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g1)
  target_link_options(grantex_options INTERFACE -fsanitize=address,undefined)
else()
  target_compile_options(grantex_options INTERFACE -fstack-protector-strong)
  target_compile_definitions(grantex_options INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
endif()

# All code, not only the fuzz targets: without coverage of what it calls a fuzzer is blind.
if(GRANTEX_BUILD_FUZZERS)
  target_compile_options(grantex_options INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(grantex_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
endif()
