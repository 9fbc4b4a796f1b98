# `VAIVEN_SANITIZE=address;undefined` instruments everything that is built here.
set(VAIVEN_SANITIZE "" CACHE STRING "Sanitizers to build with, separated by semicolons")

if(VAIVEN_SANITIZE)
  list(JOIN VAIVEN_SANITIZE "," sanitizers)
  add_compile_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${sanitizers})
endif()
