#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <vector>

namespace vaiven::exchange {

// A longer line is no line that a person or a program wrote into a journal, and must not fill the
// memory.
inline constexpr std::size_t longest_line = std::size_t{128} * 1024 * 1024;

// The lines of a stream, without their "\n" or "\r\n"; the first also without a byte order mark.
class LineReader {
public:
    explicit LineReader(std::istream& in) : in_(in) {}

    // Goes to the next line; false where there is none. Throws Error(input) where the stream
    // breaks.
    bool next();

    const std::string& line() const { return line_; }
    std::size_t number() const { return number_; }     // from 1
    bool is_too_long() const { return is_too_long_; }  // then line() is its beginning

private:
    bool fill();
    void append(std::size_t begin, std::size_t end);
    void finish_line();

    std::istream& in_;
    std::vector<char> block_;
    std::size_t at_ = 0;   // what was not yet read of the block
    std::size_t end_ = 0;  // is [at_, end_)
    std::string line_;
    std::size_t number_ = 0;
    bool is_too_long_ = false;
};

}  // namespace vaiven::exchange
