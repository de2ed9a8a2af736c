# A cold build reads a folder's headers once for a dozen of its sources. Not for daily work: a change compiles the dozen.
option(GRANTEX_UNITY "Compile a folder's sources a dozen at a time" OFF)

# Sources whose private names meet those of a neighbour stay alone.
set(grantex_alone
  core/destinations/bigquery/google_token_requests.cpp core/destinations/file/file_io.cpp
  core/destinations/kafka/kafka_worker_transactions.cpp core/files/merged_events.cpp core/filter/path_learner.cpp core/filter/pieces.cpp
  core/filter/value_candidates.cpp core/filter/value_matcher.cpp core/index/event_store.cpp core/index/histogram.cpp
  core/journal/event_scan.cpp core/journal/journal_summary.cpp core/journal/verify.cpp core/net/http_transport.cpp
  core/net/message.cpp core/net/retry_after.cpp core/pipeline/pipeline_steering.cpp core/simulator/hec.cpp
  core/simulator/script.cpp core/source/sse_parser.cpp ui/budgets/budget_chart_input.cpp
  ui/budgets/budget_page_actions.cpp ui/budgets/step_reduction.cpp ui/events/delivery_words.cpp
  ui/events/gap_words.cpp ui/events/summary.cpp ui/events/time_counter.cpp ui/statistics/value_model.cpp ui/text/json_diff.cpp
  ui/timeline/timeline_words.cpp ui/views/view_json.cpp
  ui/window/source_words.cpp)

function(grantex_together target)
  if(NOT GRANTEX_UNITY)
    return()
  endif()
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
  # An unnamed namespace of a source is one of a header here.
  target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  foreach(source IN LISTS ARGN)
    if("${folder}/${source}" IN_LIST grantex_alone)
      set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()
