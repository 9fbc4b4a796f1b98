#pragma once

#include <string>

#include <vaiven/domain/entry.hpp>
#include <vaiven/report/belonging.hpp>

namespace vaiven::render {

// "Mon 2019-02-11 09:30 · win · as cto · starred"
std::string entry_facts(const Entry& entry, const report::EntryPlace& place);

}  // namespace vaiven::render
