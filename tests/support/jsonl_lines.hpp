#pragma once

#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "support/collected_records.hpp"
#include <vaiven/exchange/jsonl.hpp>

// What becomes of JSON lines.
namespace vaiven::testing {

inline CollectedRecords records_in(const std::string& lines) {
    CollectedRecords records;
    std::istringstream in(lines);
    exchange::read_jsonl(in, records.sink());
    return records;
}

// Why `line` is refused; "" and a failure where it is not.
inline std::string refusal_of(const std::string& line) {
    const auto records = records_in(line);
    EXPECT_EQ(records.refused.size(), 1U) << line;
    return records.refused.empty() ? "" : records.refused.front().words;
}

}  // namespace vaiven::testing
