# vaiven_embed_files(TARGET NAME FILE...): puts each FILE's text into TARGET as a constant. The
# generated header <NAME>.hpp holds `embedded::NAME`, an array of {file name, text}, in the order
# given.
set(VAIVEN_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/EmbedFilesScript.cmake")

function(vaiven_embed_files target name)
  set(header "${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.hpp")
  list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE files)
  add_custom_command(
    OUTPUT "${header}"
    COMMAND "${CMAKE_COMMAND}" "-DNAME=${name}" "-DHEADER=${header}" "-DFILES=${files}"
            -P "${VAIVEN_EMBED_SCRIPT}"
    DEPENDS ${files} "${VAIVEN_EMBED_SCRIPT}"
    COMMENT "Embedding ${name}"
    VERBATIM)
  target_sources(${target} PRIVATE "${header}")
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/embedded")
endfunction()
