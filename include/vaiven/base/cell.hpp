#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace vaiven {

struct Null {
    friend bool operator==(Null, Null) = default;
};

using Blob = std::vector<std::uint8_t>;

// One value of a row that a question to the journal found. A text may be any bytes.
using Cell = std::variant<Null, std::int64_t, double, std::string, Blob>;

}  // namespace vaiven
