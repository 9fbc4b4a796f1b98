#include "commands/change_words.hpp"

#include <fmt/format.h>

#include <vaiven/base/text.hpp>
#include <vaiven/render/phrases.hpp>

namespace vaiven::commands {

namespace {

using store::Effect;
using store::Subject;
using store::TouchedRecords;

struct Noun {
    std::string_view one;
    std::string_view many;
};

Noun noun_of(Subject subject) {
    switch (subject) {
        case Subject::entry: return {.one = "entry", .many = "entries"};
        case Subject::measure: return {.one = "measure", .many = "measures"};
        case Subject::role: return {.one = "role", .many = "roles"};
        case Subject::milestone: return {.one = "milestone", .many = "milestones"};
    }
    return {};  // not reached
}

std::string_view verb_of(Effect effect) {
    switch (effect) {
        case Effect::added: return "added";
        case Effect::changed: return "changed";
        case Effect::deleted: return "deleted";
    }
    return {};  // not reached
}

// What is true of a record after an undo or a redo.
std::string_view state_of(Effect effect, Reversed reversed, std::int64_t count) {
    const bool is_one = count == 1;
    switch (effect) {
        case Effect::added: return is_one ? "is back" : "are back";
        case Effect::changed:
            if (reversed == Reversed::put_back)
                return is_one ? "is changed again" : "are changed again";
            return is_one ? "is as it was" : "are as they were";
        case Effect::deleted: return is_one ? "is gone" : "are gone";
    }
    return {};  // not reached
}

// "entry 12", "entries 12, 13 and 14", "2,310 entries"
std::string words_of(const TouchedRecords& records) {
    const auto noun = noun_of(records.subject);
    if (records.names.empty()) return render::counted(records.count, noun.one, noun.many);
    std::string words(records.count == 1 ? noun.one : noun.many);
    for (const auto& name : records.names) {
        const bool is_first = &name == &records.names.front();
        const bool is_last = &name == &records.names.back();
        words += is_first ? " " : is_last ? " and " : ", ";
        words += on_one_line(to_string(name));
    }
    return words;
}

template <typename WordsOf>
std::string joined(const std::vector<TouchedRecords>& groups, WordsOf words_of_group) {
    std::string words;
    for (const auto& group : groups) words += (words.empty() ? "" : "; ") + words_of_group(group);
    return words;
}

}  // namespace

std::string record_words(const store::RecordName& record) {
    return words_of({.subject = record.subject, .count = 1, .names = {record}});
}

std::string when_words(const store::LoggedChange& change) {
    const auto time = local_time(change.at);
    return fmt::format("{} {}", with_weekday(local_day(change.at)),
                       to_string(TimeOfDay{.hour = time.hour, .minute = time.minute}));
}

std::string command_words(const store::LoggedChange& change) {
    const auto command = on_one_line(change.command);
    return change.of ? fmt::format("{} of c{}", command, *change.of) : command;
}

std::string touched_words(const std::vector<TouchedRecords>& records) {
    return joined(records, [](const TouchedRecords& group) {
        return fmt::format("{} {}", verb_of(group.effect), words_of(group));
    });
}

std::string reversal_words(const store::Reversal& reversal, Reversed reversed) {
    const auto states = joined(reversal.records, [reversed](const TouchedRecords& group) {
        return fmt::format("{} {}", words_of(group), state_of(group.effect, reversed, group.count));
    });
    return fmt::format("{} c{}, {} of {}: {}.",
                       reversed == Reversed::taken_back ? "Took back" : "Put back",
                       reversal.change.id, on_one_line(reversal.change.command),
                       with_weekday(local_day(reversal.change.at)), states);
}

}  // namespace vaiven::commands
