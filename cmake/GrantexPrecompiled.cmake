# Headers nearly every file reads, compiled once: a cold build takes about half the time. GRANTEX_PCH=OFF shows that each
# file names what it uses itself; the debug preset and the fuzzers (clang) are built so.
option(GRANTEX_PCH "Precompile the standard library's and Qt's most used headers" ON)
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(GRANTEX_PCH OFF)
endif()

set(grantex_precompiled_core
  <algorithm> <array> <atomic> <charconv> <chrono> <cstdint> <deque> <filesystem> <functional> <map> <memory> <mutex> <optional>
  <set> <span> <string> <string_view> <unordered_map> <unordered_set> <utility> <variant> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QLocale> <QObject> <QPointer> <QString> <QStringList> <QThread> <QTimer> <QUrl> <QVariant>)
set(grantex_precompiled_ui ${grantex_precompiled_core}
  <QAbstractTableModel> <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QClipboard> <QComboBox> <QDialog> <QDialogButtonBox>
  <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMainWindow> <QMenu> <QMouseEvent> <QPainter> <QPushButton>
  <QScrollBar> <QSettings> <QSplitter> <QStyledItemDelegate> <QTableView> <QToolButton> <QTreeView> <QUndoStack> <QWidget>)

# grantex_precompile(TARGET): whether the target's folder draws decides which headers it gets.
function(grantex_precompile target)
  if(NOT GRANTEX_PCH)
    return()
  endif()
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  set(headers core)
  if(folder MATCHES "^(ui/|app/monitor|tests/gui|tests/models)" AND NOT folder STREQUAL "ui/text")
    set(headers ui)
  endif()
  set(host grantex_precompiled_${headers})
  set(list ${grantex_precompiled_${headers}})
  set(qt Qt6::Core $<$<STREQUAL:${headers},ui>:Qt6::Widgets>)
  if(NOT TARGET ${host})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/${host}.cpp" CONTENT "// Only its headers are used.\n")
    add_library(${host} OBJECT "${CMAKE_BINARY_DIR}/precompiled/${host}.cpp")
    set_target_properties(${host} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${host} PRIVATE grantex_options ${qt})
    target_precompile_headers(${host} PRIVATE ${list})
    # The compiled header names its own place: ccache looks at what it was made of instead (CCACHE_PCH_EXTSUM).
    string(TOUPPER "${CMAKE_BUILD_TYPE}" config)
    get_target_property(options grantex_options INTERFACE_COMPILE_OPTIONS)
    get_target_property(definitions grantex_options INTERFACE_COMPILE_DEFINITIONS)
    string(SHA256 made_of "${list} ${Qt6_VERSION} ${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_CXX_STANDARD} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${config}} ${options} ${definitions}")
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${host}.dir/cmake_pch.hxx.gch.sum" "${made_of}")
  endif()
  target_precompile_headers(${target} REUSE_FROM ${host})
endfunction()
