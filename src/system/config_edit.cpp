#include "system/config_edit.hpp"

#include <algorithm>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view journals = "journals";

// What one line of the file is, by its first sign.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;  // behind its line end
    bool is_header = false;
    std::string table;      // of a header
    std::string key;        // with its table: "journals.work"; empty where there is none
    std::size_t value = 0;  // where the value begins
};

// Blank lines at the beginning stay, unlike with without_newlines().
std::string_view without_line_end(std::string_view line) {
    return line.substr(0, line.find_last_not_of("\r\n") + 1);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(blanks, at), text.size());
}

// Behind the text in quotes that begins at `at`; the end of the line where it is not closed.
std::size_t end_of_quoted(std::string_view line, std::size_t at) {
    const char quote = line[at];
    for (++at; at < line.size(); ++at) {
        if (line[at] == quote) return at + 1;
        if (line[at] == '\\' && quote == '"') ++at;
    }
    return line.size();
}

std::size_t end_of_value(std::string_view line, std::size_t at) {
    if (at < line.size() && (line[at] == '"' || line[at] == '\'')) return end_of_quoted(line, at);
    const auto end = std::min(line.find('#', at), line.size());
    const auto last = line.find_last_not_of(blanks, end == 0 ? 0 : end - 1);
    return last == std::string_view::npos || last < at ? at : last + 1;
}

// Reads "a.'b'" from `at` on, which comes to lie behind it: "a.b".
std::string read_key(std::string_view line, std::size_t& at) {
    std::string key;
    while (at < line.size() && line[at] != '=' && line[at] != ']' && line[at] != '#') {
        if (line[at] == '"' || line[at] == '\'') {
            const auto end = end_of_quoted(line, at);
            if (end > at + 2) key += line.substr(at + 1, end - at - 2);
            at = end;
        } else {
            if (blanks.find(line[at]) == std::string_view::npos) key += line[at];
            ++at;
        }
    }
    return key;
}

// The line that begins at `begin`; `table` is the one it is in, and becomes its own where it is a
// header.
Line line_at(std::string_view text, std::size_t begin, std::string& table) {
    Line line{.begin = begin, .end = std::min(text.find('\n', begin), text.size() - 1) + 1};
    const auto content = without_line_end(text.substr(begin, line.end - begin));
    auto at = skip_blanks(content, 0);
    line.is_header = at < content.size() && content[at] == '[';
    if (line.is_header) {
        table = read_key(content, ++at);
        line.table = table;
        return line;
    }
    const auto key = read_key(content, at);
    if (at == content.size() || content[at] != '=') return line;
    line.key = table.empty() ? key : table + "." + key;
    line.value = begin + skip_blanks(content, at + 1);
    return line;
}

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    std::string table;
    for (std::size_t begin = 0; begin < text.size(); begin = lines.back().end) {
        lines.push_back(line_at(text, begin, table));
    }
    return lines;
}

std::string in_quotes(std::string_view value) {
    std::string text = "\"";
    for (const char sign : value) {
        if (sign == '"' || sign == '\\') {
            text += '\\';
            text += sign;
        } else if (static_cast<unsigned char>(sign) < ' ' || sign == '\x7F') {
            text += fmt::format("\\u{:04X}", static_cast<unsigned>(sign));
        } else {
            text += sign;
        }
    }
    return text + "\"";
}

std::string key_as_written(const std::string& key) {
    const auto is_bare = [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
               (sign >= '0' && sign <= '9') || sign == '-' || sign == '_';
    };
    return std::ranges::all_of(key, is_bare) ? key : in_quotes(key);
}

// One edit of the file.
class Edit {
public:
    Edit(const std::string& text, const Setting& setting)
        : text_(text), setting_(setting), lines_(lines_of(text)) {}

    std::string result() const {
        const auto there = std::ranges::find(lines_, setting_.key, &Line::key);
        if (there != lines_.end()) return replaced(*there);
        if (setting_.key.find('.') == std::string::npos) return with_key();
        return with_journal(setting_.key.substr(journals.size() + 1));
    }

private:
    std::string replaced(const Line& line) const {
        const std::string_view content(text_.data(), line.end);
        const auto end = end_of_value(without_line_end(content), line.value);
        return text_.substr(0, line.value) + in_quotes(setting_.value) + text_.substr(end);
    }

    // Before the first table, and the comment that stands above it.
    std::string with_key() const {
        const auto line = fmt::format("{} = {}", setting_.key, in_quotes(setting_.value));
        const auto table = std::ranges::find(lines_, true, &Line::is_header);
        const auto last = last_key(lines_.begin(), table, "");
        if (last != table) return with_line_at(last->end, line);
        if (table == lines_.end()) return with_line_at(text_.size(), line);
        auto above = table;
        while (above != lines_.begin() && text_[std::prev(above)->begin] == '#') --above;
        return with_line_at(above->begin, line + line_end());
    }

    std::string with_journal(const std::string& name) const {
        const auto line = fmt::format("{} = {}", key_as_written(name), in_quotes(setting_.value));
        const auto header = std::ranges::find(lines_, journals, &Line::table);
        if (header != lines_.end()) {
            const auto end = std::find_if(std::next(header), lines_.end(),
                                          [](const Line& each) { return each.is_header; });
            const auto last = last_key(header, end, "");
            return with_line_at((last == end ? header : last)->end, line);
        }
        const auto dotted = last_key(lines_.begin(), lines_.end(), "journals.");
        if (dotted != lines_.end()) return with_line_at(dotted->end, "journals." + line);
        const auto gap = text_.empty() ? std::string() : line_end();
        return with_line_at(text_.size(), gap + "[journals]" + line_end() + line);
    }

    using Lines = std::vector<Line>;

    // `end` where no line between has a key that begins so.
    static Lines::const_iterator last_key(Lines::const_iterator begin, Lines::const_iterator end,
                                          std::string_view prefix) {
        auto found = end;
        for (auto line = begin; line != end; ++line) {
            if (!line->key.empty() && line->key.starts_with(prefix)) found = line;
        }
        return found;
    }

    std::string with_line_at(std::size_t at, const std::string& line) const {
        const bool is_open = at > 0 && text_[at - 1] != '\n';
        return text_.substr(0, at) + (is_open ? line_end() : "") + line + line_end() +
               text_.substr(at);
    }

    std::string line_end() const { return text_.find("\r\n") == std::string::npos ? "\n" : "\r\n"; }

    const std::string& text_;
    const Setting& setting_;
    Lines lines_;
};

std::vector<Setting> sorted(std::vector<Setting> settings) {
    std::ranges::sort(settings, {}, &Setting::key);
    return settings;
}

// The edit works on lines, so what it made is read again before it is believed.
bool is_as_meant(const ConfigFile& before, const ConfigFile& after, const Setting& setting) {
    if (!after.is_toml) return !before.is_toml;  // nobody can tell
    auto expected = before.settings;
    std::erase_if(expected, [&setting](const Setting& each) { return each.key == setting.key; });
    expected.push_back(setting);
    if (before.problems.empty()) {
        return after.problems.empty() && sorted(after.settings) == sorted(expected);
    }
    return std::ranges::all_of(expected, [&after](const Setting& each) {
        return std::ranges::find(after.settings, each) != after.settings.end();
    });
}

}  // namespace

std::string with_setting(const std::string& text, const Setting& setting) {
    auto edited = Edit(text, setting).result();
    if (is_as_meant(parse_config(text, ""), parse_config(edited, ""), setting)) return edited;
    throw Error(ErrorKind::conflict,
                fmt::format("{} cannot be set without disturbing the rest of the file; write it "
                            "there by hand: {} = {}",
                            setting.key, setting.key, in_quotes(setting.value)));
}

}  // namespace vaiven::system
