# Tests of the small HTTP server; included by CMakeLists.txt beside it.
grantex_test(test_http_server_parser SOURCES ${CMAKE_CURRENT_LIST_DIR}/test_http_server_parser.cpp DEPENDS grantex_net)
grantex_test(test_http_server SOURCES ${CMAKE_CURRENT_LIST_DIR}/test_http_server.cpp DEPENDS grantex_net)
