#include "exchange/content_uids.hpp"

#include <cstring>

namespace vaiven::exchange {

namespace {

// The last 62 bits of a uid are hash, whatever its time.
std::uint64_t hash_bits(const Uid& uid) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, uid.bytes().data() + 8, sizeof bits);
    return bits;
}

}  // namespace

Uid ContentUids::next(const Entry& entry) {
    auto content = format_;
    const auto add = [&content](std::string_view part) { (content += '\0') += part; };
    add(to_string(entry.day));
    add(entry.time ? to_string(*entry.time) : "");
    add(entry.title);
    add(entry.body);
    return next(utc_milliseconds(entry.day, entry.time.value_or(TimeOfDay{})), std::move(content));
}

Uid ContentUids::next(const Role& role) {
    const auto& first_day = role.start.bounds.first;
    auto content = format_;
    const auto add = [&content](std::string_view part) { (content += '\0') += part; };
    add(role.organisation);
    add(role.title);
    add(first_day ? to_string(*first_day) : "");
    return next(first_day ? utc_milliseconds(*first_day, {}) : 0, std::move(content));
}

Uid ContentUids::next(const Milestone& milestone) {
    const auto& first_day = milestone.date.bounds.first;
    auto content = format_;
    const auto add = [&content](std::string_view part) { (content += '\0') += part; };
    add("milestone");
    add(first_day ? to_string(*first_day) : "");
    add(milestone.text);
    return next(first_day ? utc_milliseconds(*first_day, {}) : 0, std::move(content));
}

Uid ContentUids::next(std::int64_t unix_milliseconds, std::string content) {
    // Should two contents ever share their hash, the second one gets a uid as stable as any other.
    const auto earlier = earlier_[hash_bits(Uid::of_content(unix_milliseconds, content))]++;
    (content += '\0') += std::to_string(earlier);
    return Uid::of_content(unix_milliseconds, content);
}

}  // namespace vaiven::exchange
