# The build-time half of EmbedFiles.cmake: writes HEADER from FILES.
set(entries "")
set(count 0)
foreach(file IN LISTS FILES)
  get_filename_component(file_name "${file}" NAME)
  file(READ "${file}" text)
  if(text MATCHES "\\)embedded\"")
    message(FATAL_ERROR "${file} holds the delimiter of the raw string it would be put in")
  endif()
  string(APPEND entries "    File{\"${file_name}\", R\"embedded(${text})embedded\"},\n")
  math(EXPR count "${count} + 1")
endforeach()

file(WRITE "${HEADER}" "#pragma once

#include <array>
#include <string_view>

namespace vaiven::embedded {

struct File {
    std::string_view name;
    std::string_view text;
};

inline constexpr std::array<File, ${count}> ${NAME}{
${entries}};

}  // namespace vaiven::embedded
")
