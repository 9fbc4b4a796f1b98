#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/line_template.hpp>

namespace vaiven {

namespace {

std::string names_of_fields() {
    std::string names;
    for (const auto field : all_line_fields) {
        names += (names.empty() ? "" : ", ") + std::string(to_string(field));
    }
    return names;
}

LineField field_named(std::string_view name) {
    const auto* field = std::ranges::find(all_line_fields, lower_ascii(name),
                                          [](LineField known) { return to_string(known); });
    if (field != all_line_fields.end()) return *field;
    throw Error(ErrorKind::input, fmt::format("there is no field '{}'; the fields are {}",
                                              printable(name), names_of_fields()));
}

// What a backslash and the `letter` behind it stand for; the letter is empty at the end.
char escaped(std::string_view letter) {
    if (letter == "t") return '\t';
    if (letter == "n") return '\n';
    if (letter == "\\") return '\\';
    throw Error(
        ErrorKind::input,
        fmt::format("'\\{}' means nothing here; there are \\t, \\n and \\\\", printable(letter)));
}

class Reader {
public:
    explicit Reader(std::string_view typed) : typed_(typed) {}

    LineTemplate read() && {
        while (at_ < typed_.size()) read_piece();
        end_text();
        return std::move(result_);
    }

private:
    void read_piece() {
        const char sign = typed_[at_];
        const bool is_doubled = at_ + 1 < typed_.size() && typed_[at_ + 1] == sign;
        if (sign == '{' && !is_doubled) return read_field();
        if (sign == '\\') {
            text_ += escaped(typed_.substr(at_ + 1, 1));
            at_ += 2;
            return;
        }
        text_ += sign;
        at_ += is_doubled && (sign == '{' || sign == '}') ? 2 : 1;
    }

    void read_field() {
        const auto end = typed_.find('}', at_);
        if (end == std::string_view::npos) {
            throw Error(ErrorKind::input, fmt::format("'{}' has no end; write {{{{ for a brace",
                                                      printable(typed_.substr(at_))));
        }
        end_text();
        result_.pieces.emplace_back(field_named(typed_.substr(at_ + 1, end - at_ - 1)));
        at_ = end + 1;
    }

    void end_text() {
        if (!text_.empty()) result_.pieces.emplace_back(std::move(text_));
        text_.clear();
    }

    std::string_view typed_;
    std::size_t at_ = 0;
    std::string text_;  // read, and not yet a piece
    LineTemplate result_;
};

}  // namespace

std::string_view to_string(LineField field) {
    switch (field) {
        case LineField::id: return "id";
        case LineField::uid: return "uid";
        case LineField::day: return "day";
        case LineField::time: return "time";
        case LineField::weekday: return "weekday";
        case LineField::kind: return "kind";
        case LineField::title: return "title";
        case LineField::body: return "body";
        case LineField::words: return "words";
        case LineField::tags: return "tags";
        case LineField::people: return "people";
        case LineField::role: return "role";
        case LineField::track: return "track";
        case LineField::starred: return "starred";
        case LineField::ratings: return "ratings";
        case LineField::about: return "about";
    }
    return "unknown";  // not reached
}

LineTemplate parse_line_template(std::string_view typed) {
    return Reader(typed).read();
}

}  // namespace vaiven
