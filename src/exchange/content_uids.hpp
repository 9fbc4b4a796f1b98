#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include <vaiven/base/uid.hpp>
#include <vaiven/domain/entry.hpp>

namespace vaiven::exchange {

// Uids for the entries of one foreign file, in its order: the same file gives the same uids
// whenever and wherever it is read. Entries of equal day, time, title and body are told apart by
// their order. Keeps some 40 bytes for each entry.
class ContentUids {
public:
    explicit ContentUids(std::string_view format) : format_(format) {}

    Uid next(const Entry& entry);

private:
    std::string format_;
    std::unordered_map<std::uint64_t, std::uint32_t> earlier_;  // by hash of the content
};

}  // namespace vaiven::exchange
