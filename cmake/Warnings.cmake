# Warnings as a target: link `vaiven::warnings` privately and they apply to that target alone.
add_library(vaiven-warnings INTERFACE)
add_library(vaiven::warnings ALIAS vaiven-warnings)

option(VAIVEN_WERROR "Treat warnings as errors" OFF)

target_compile_options(vaiven-warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough
  -Wswitch-enum
  -Wno-missing-field-initializers          # designated initialisers name only what differs
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>  # g++ 12 warns falsely on "text" + string
  $<$<BOOL:${VAIVEN_WERROR}>:-Werror>)
