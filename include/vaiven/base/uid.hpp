#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vaiven {

// A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then 74 bits that tell two records
// of one millisecond apart. Sorts by time. Records are told apart by it everywhere but in what
// people type.
class Uid {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    Uid() = default;  // all zeros: no record has it
    explicit Uid(const Bytes& bytes) : bytes_(bytes) {}

    // Its 74 bits come from the system's random source.
    static Uid random(std::int64_t unix_milliseconds);

    // Its 74 bits are a hash (XXH3) of `content`: the same content at the same time has the same
    // uid on every machine, which is how an importer knows what is there already. Times before
    // 1970 count as 1970.
    static Uid of_content(std::int64_t unix_milliseconds, std::string_view content);

    // Reads "0190163d-8694-739b-aea5-966c26f8ad91" (either case); any version is taken.
    static std::optional<Uid> parse(std::string_view text);

    const Bytes& bytes() const { return bytes_; }

    friend auto operator<=>(const Uid&, const Uid&) = default;

private:
    Bytes bytes_{};
};

std::string to_string(const Uid& uid);

}  // namespace vaiven
