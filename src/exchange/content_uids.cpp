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
    const auto time = entry.time.value_or(TimeOfDay{});
    const auto moment = utc_milliseconds(entry.day, time);
    std::string content = format_;
    const auto add = [&content](std::string_view part) { (content += '\0') += part; };
    add(to_string(entry.day));
    add(entry.time ? to_string(*entry.time) : "");
    add(entry.title);
    add(entry.body);

    // Should two contents ever share their hash, the second one gets a uid as stable as any other.
    const auto earlier = earlier_[hash_bits(Uid::of_content(moment, content))]++;
    add(std::to_string(earlier));
    return Uid::of_content(moment, content);
}

}  // namespace vaiven::exchange
