#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/date.hpp>
#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>

namespace vaiven {

// What an editor shows of an entry, and gives back. As a file it is a front matter (`key: value`
// lines between two lines of ---), one comment (<!-- vaiven … -->), a blank line, and the text.
struct EntryForm {
    Date day = earliest_date;
    std::optional<TimeOfDay> time;
    EntryKind kind = EntryKind::note;
    std::vector<std::string> tags;     // beside those in the text; without "#", in any order
    std::vector<Rating> ratings;       // in the order of the measures' names; one a measure
    std::optional<std::string> about;  // the handle of a role
    bool starred = false;
    bool is_private = false;
    std::string text;  // byte for byte as it stands there

    friend bool operator==(const EntryForm&, const EntryForm&) = default;
};

// What a form is read against.
struct FormRules {
    Date today = earliest_date;        // what dates in words are relative to
    std::vector<Measure> measures;     // each is a field
    std::vector<std::string> handles;  // of the roles and stints that it may be about
};

// What the comment tells the person; each may be empty.
struct FormRemarks {
    std::string journal;  // the path of the journal it is meant for
    std::string prompt;   // shown right above the text
};

// Reading it with the same rules gives `form` again. Nothing in the remarks can end the comment.
std::string printed(const EntryForm& form, const FormRules& rules, const FormRemarks& remarks);

// The form that was typed. `before` is what was printed: all fields stay so where the whole front
// matter was taken out; where only one line was, that field is empty, but the day and the kind
// stay. A file without front matter and comment is text. Throws Error(input) with the line and what
// is wrong there.
EntryForm parse_entry_form(std::string_view typed, const EntryForm& before, const FormRules& rules);

// The text alone, and the journal named in the comment; they need no rules, and never throw.
std::string_view text_in_form(std::string_view typed);
std::string journal_of_form(std::string_view typed);

}  // namespace vaiven
