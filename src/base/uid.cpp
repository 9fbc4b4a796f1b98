#include <vaiven/base/uid.hpp>

#define XXH_INLINE_ALL  // the hash needs no library at run time
#include <algorithm>
#include <cstring>
#include <random>

#include <xxhash.h>

namespace vaiven {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

// RFC 9562, 5.7: 48 bits of time, the version, 12 bits, the variant, 62 bits.
Uid version_7(std::int64_t unix_milliseconds, Uid::Bytes rest) {
    auto time = static_cast<std::uint64_t>(std::max<std::int64_t>(unix_milliseconds, 0));
    for (int byte = 5; byte >= 0; --byte) {
        rest.at(static_cast<std::size_t>(byte)) = static_cast<std::uint8_t>(time & 0xFF);
        time >>= 8;
    }
    rest[6] = static_cast<std::uint8_t>(0x70 | (rest[6] & 0x0F));
    rest[8] = static_cast<std::uint8_t>(0x80 | (rest[8] & 0x3F));
    return Uid(rest);
}

bool has_hyphen_before(std::size_t byte) {
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

std::optional<std::uint8_t> hex_value(char digit) {
    const char lower = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    const auto at = hex_digits.find(lower);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint8_t>(at);
}

}  // namespace

Uid Uid::random(std::int64_t unix_milliseconds) {
    std::random_device source;
    Bytes bytes{};
    std::ranges::generate(bytes, [&source] { return static_cast<std::uint8_t>(source()); });
    return version_7(unix_milliseconds, bytes);
}

Uid Uid::of_content(std::int64_t unix_milliseconds, std::string_view content) {
    const XXH128_hash_t hash = XXH3_128bits(content.data(), content.size());
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    Bytes bytes{};
    std::memcpy(bytes.data(), canonical.digest, bytes.size());
    return version_7(unix_milliseconds, bytes);
}

std::optional<Uid> Uid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Bytes bytes{};
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
        if (has_hyphen_before(byte) && text[at++] != '-') return std::nullopt;
        const auto high = hex_value(text[at++]);
        const auto low = hex_value(text[at++]);
        if (!high || !low) return std::nullopt;
        bytes.at(byte) = static_cast<std::uint8_t>(*high << 4 | *low);
    }
    return Uid(bytes);
}

std::string to_string(const Uid& uid) {
    std::string text;
    text.reserve(36);
    for (std::size_t byte = 0; byte < uid.bytes().size(); ++byte) {
        if (has_hyphen_before(byte)) text += '-';
        text += hex_digits[uid.bytes().at(byte) >> 4];
        text += hex_digits[uid.bytes().at(byte) & 0x0F];
    }
    return text;
}

}  // namespace vaiven
