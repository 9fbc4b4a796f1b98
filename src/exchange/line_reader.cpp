#include "exchange/line_reader.hpp"

#include <algorithm>
#include <string_view>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::exchange {

namespace {

constexpr std::size_t block_size = std::size_t{64} * 1024;

}  // namespace

bool LineReader::next() {
    if (at_ == end_ && !fill()) return false;
    line_.clear();
    is_too_long_ = false;
    while (at_ < end_ || fill()) {
        const auto rest = std::string_view(block_.data(), end_).substr(at_);
        const auto stop = at_ + std::min(rest.find('\n'), rest.size());
        append(at_, stop);
        at_ = std::min(stop + 1, end_);
        if (stop < end_) break;
    }
    finish_line();
    return true;
}

bool LineReader::fill() {
    block_.resize(block_size);
    in_.read(block_.data(), static_cast<std::streamsize>(block_.size()));
    if (in_.bad()) {
        throw Error(ErrorKind::input,
                    "reading broke off in the middle; look whether the file and its disk are well");
    }
    at_ = 0;
    end_ = static_cast<std::size_t>(in_.gcount());
    return end_ > 0;
}

void LineReader::append(std::size_t begin, std::size_t end) {
    const auto room = longest_line - line_.size();
    is_too_long_ = is_too_long_ || end - begin > room;
    line_.append(block_.data() + begin, std::min(end - begin, room));
}

void LineReader::finish_line() {
    ++number_;
    if (number_ == 1) line_.erase(0, line_.size() - without_byte_order_mark(line_).size());
    if (line_.ends_with('\r')) line_.pop_back();
}

}  // namespace vaiven::exchange
