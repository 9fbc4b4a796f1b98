#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Pieces of what readers tell the user.
namespace vaiven::exchange {

// On one line, cut where it is long, in single quotes.
std::string quotation(std::string_view text);

// Why a line cannot be taken whose byte at `at` is a NUL or not part of UTF-8.
std::string not_text_reason(std::string_view line, std::size_t at);

// Why a line of more than longest_line cannot be taken.
std::string too_long_reason();

}  // namespace vaiven::exchange
