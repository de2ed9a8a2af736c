# The small loopback HTTP server, part of grantex_net; included by CMakeLists.txt beside it.
target_sources(grantex_net PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/http_server.h ${CMAKE_CURRENT_LIST_DIR}/http_server.cpp
  ${CMAKE_CURRENT_LIST_DIR}/http_server_connection.h ${CMAKE_CURRENT_LIST_DIR}/http_server_connection.cpp
  ${CMAKE_CURRENT_LIST_DIR}/http_server_message.h
  ${CMAKE_CURRENT_LIST_DIR}/http_server_parser.h ${CMAKE_CURRENT_LIST_DIR}/http_server_parser.cpp)
