#include "exchange/reasons.hpp"

#include <fmt/format.h>

#include "exchange/line_reader.hpp"
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

std::string quotation(std::string_view text) {
    constexpr std::size_t columns = 40;
    constexpr std::size_t enough = 400;  // bytes; a whole document may stand in one line
    return "'" + cut(on_one_line(text.substr(0, enough)), columns) + "'";
}

std::string not_text_reason(std::string_view line, std::size_t at) {
    if (line.starts_with("\xff\xfe") || line.starts_with("\xfe\xff")) {
        return "UTF-16; convert the file first, for example with: iconv -f UTF-16 -t UTF-8";
    }
    if (line[at] == '\0') {
        return fmt::format(
            "a NUL at byte {}, and a journal holds text only; if the file is UTF-16, convert it "
            "first, for example with: iconv -f UTF-16 -t UTF-8",
            at + 1);
    }
    return fmt::format(
        "not UTF-8 (byte {} is 0x{:02x}); convert the file first, for example with: iconv -f "
        "WINDOWS-1252 -t UTF-8",
        at + 1, static_cast<unsigned char>(line[at]));
}

std::string too_long_reason() {
    constexpr std::size_t mebibyte = std::size_t{1024} * 1024;
    return fmt::format("a line of more than {} MiB, which no journal has", longest_line / mebibyte);
}

}  // namespace vaiven::exchange
