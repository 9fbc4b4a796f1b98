#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include <vaiven/base/uid.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven::exchange {

// Uids for the records of one foreign file, in its order: the same file gives the same uids
// whenever and wherever it is read. Entries of equal day, time, title and body are told apart by
// their order, and so are roles of equal organisation, title and first possible day, and milestones
// of equal text and first possible day: an end that is added later, or a start told more precisely,
// leaves a role its uid. Keeps some 40 bytes for each record.
class ContentUids {
public:
    explicit ContentUids(std::string_view format) : format_(format) {}

    Uid next(const Entry& entry);
    Uid next(const Role& role);
    Uid next(const Milestone& milestone);

private:
    Uid next(std::int64_t unix_milliseconds, std::string content);

    std::string format_;
    std::unordered_map<std::uint64_t, std::uint32_t> earlier_;  // by hash of the content
};

}  // namespace vaiven::exchange
