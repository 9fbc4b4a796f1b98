#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/base/uid.hpp>
#include <vaiven/domain/date.hpp>
#include <vaiven/domain/instant.hpp>
#include <vaiven/domain/measure.hpp>

namespace vaiven {

enum class EntryKind { note, win, lesson, plus, minus, checkin, recall };

inline constexpr std::array all_entry_kinds{EntryKind::note,  EntryKind::win,   EntryKind::lesson,
                                            EntryKind::plus,  EntryKind::minus, EntryKind::checkin,
                                            EntryKind::recall};

std::string_view to_string(EntryKind kind);
std::optional<EntryKind> parse_entry_kind(std::string_view text);  // case-blind

// One dated piece of writing.
struct Entry {
    std::int64_t id = 0;  // what people type; 0 until the journal has given one
    Uid uid;
    Date day = earliest_date;
    std::optional<TimeOfDay> time;
    EntryKind kind = EntryKind::note;
    std::string title;  // may be empty; one line, but where an importer found more
    std::string body;
    std::vector<std::string> tags;     // as written, without "#"; ordered by key, each key once
    std::vector<std::string> people;   // the same, without "@"
    std::vector<Rating> ratings;       // in the order of the measures' names; one a measure
    std::optional<std::string> about;  // the handle of the role it was written about
    bool starred = false;
    bool is_private = false;
    Instant written_at;
    Instant updated_at;
    std::string extra;  // fields of its source that vaiven has no word for: a JSON object, or empty

    friend bool operator==(const Entry&, const Entry&) = default;
};

struct TitleAndBody {
    std::string title;
    std::string body;

    friend bool operator==(const TitleAndBody&, const TitleAndBody&) = default;
};

// How a piece of text becomes an entry: line breaks at both ends go, "\r\n" becomes "\n", and where
// more than one line is left, the first is the title. title + "\n" + body is the text again.
TitleAndBody title_and_body(std::string_view text);

// The text that title_and_body would read as this entry.
std::string text_of(const Entry& entry);

// The entry with another text, read as title_and_body does. Tags and people that the text names now
// come, those that it names no more go. Where an importer set them by other rules, that stays: what
// the text never named is kept, and a mark that was in it without being taken is none now. The same
// text leaves the entry as it is.
Entry rewritten(Entry entry, std::string_view text);

// The first line that says something: the title, else the first line of the body.
std::string_view headline(const Entry& entry);

// In bytes, title and body together.
inline constexpr std::size_t longest_text = 16UL << 20;

// Why the entry is too long to be kept; nothing where it is not.
std::optional<std::string> problem_of_length(const Entry& entry);

// Whether the entry holds text or, as a checkin or a recall, ratings.
bool has_content(const Entry& entry);

// Throws Error(usage) where it does not.
void check_has_content(const Entry& entry);

// Orders names by key and keeps the first of each key.
std::vector<std::string> unique_by_key(std::vector<std::string> names);

// The names, in their order, whose key none of `others` has.
std::vector<std::string> without(std::vector<std::string> names,
                                 const std::vector<std::string>& others);

}  // namespace vaiven
