#pragma once

#include <cstddef>
#include <string>

#include <vaiven/render/style.hpp>
#include <vaiven/report/search.hpp>

namespace vaiven::render {

// A block for each record: a line with its id, day and role, then its text or the part of it where
// what was sought stands, marked. Wrapped at `columns`.
std::string search_text(const report::SearchReport& report, std::size_t columns, Colour colour);

std::string to_json(const report::SearchReport& report);

}  // namespace vaiven::render
