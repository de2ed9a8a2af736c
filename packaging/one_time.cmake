# Run by CPack between installing into its own folder and packing: gives every file the time of the commit.
if(CPACK_GRANTEX_SOURCE_EPOCH)
  set(ENV{SOURCE_DATE_EPOCH} "${CPACK_GRANTEX_SOURCE_EPOCH}")
  execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch --no-dereference --date=@${CPACK_GRANTEX_SOURCE_EPOCH} {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
