#include <algorithm>

#include <fmt/format.h>

#include "domain/entry_form_parts.hpp"
#include <vaiven/domain/entry_form.hpp>

namespace vaiven {

namespace {

using namespace std::string_view_literals;

std::string field_line(std::string_view key, std::string_view value) {
    return fmt::format("{}:{}{}\n", key, value.empty() ? "" : " ", value);
}

std::string value_of(const EntryForm& form, std::string_view measure) {
    const auto rating = std::ranges::find(form.ratings, measure, &Rating::measure);
    return rating == form.ratings.end() ? std::string() : std::to_string(rating->value);
}

// A rating that no measure stands for is shown as well: it cannot be kept, and the person is told.
std::string rating_lines(const EntryForm& form, const std::vector<Measure>& measures) {
    std::string lines;
    for (const auto& measure : measures) {
        lines += field_line(forms::field_of(measure.name), value_of(form, measure.name));
    }
    for (const auto& [name, value] : form.ratings) {
        if (std::ranges::find(measures, name, &Measure::name) != measures.end()) continue;
        lines += field_line(forms::field_of(name), std::to_string(value));
    }
    return lines;
}

std::string front_matter(const EntryForm& form, const std::vector<Measure>& measures) {
    std::string lines = field_line("date", to_string(form.day));
    lines += field_line("time", form.time ? to_string(*form.time) : "");
    lines += field_line("kind", to_string(form.kind));
    lines += field_line("tags", forms::printed_tags(form.tags));
    lines += rating_lines(form, measures);
    lines += field_line("about", form.about.value_or(""));
    lines += field_line("star", form.starred ? "yes" : "no");
    lines += field_line("private", form.is_private ? "yes" : "no");
    return fmt::format("{0}\n{1}{0}\n", forms::fence, lines);
}

// "energy, mood: 1 to 5", for each scale that there is, in the order of the measures.
std::string scale_lines(std::vector<Measure> measures) {
    std::string lines;
    while (!measures.empty()) {
        const auto [least, most] = std::pair(measures.front().least, measures.front().most);
        std::string names;
        std::erase_if(measures, [&, least = least, most = most](const Measure& measure) {
            if (measure.least != least || measure.most != most) return false;
            names += (names.empty() ? "" : ", ") + forms::field_of(measure.name);
            return true;
        });
        lines += fmt::format("{}: {} to {}\n", names, least, most);
    }
    return lines;
}

// Whatever is put into it does not end the comment.
std::string in_comment(std::string text) {
    for (auto at = text.find(forms::comment_end); at != std::string::npos;
         at = text.find(forms::comment_end, at)) {
        text.insert(at + 2, " ");
    }
    return text;
}

std::string comment(const FormRules& rules, const FormRemarks& remarks) {
    std::string lines;
    if (!remarks.journal.empty())
        lines += fmt::format("{}{}\n", forms::journal_key, remarks.journal);
    lines +=
        "Write below. Of several lines the first is the title. Without text nothing is written.\n"
        "date: 2019-02-11, yesterday, friday 18:00\n"
        "kind: note, win, lesson, plus, minus, checkin (ratings, text optional)\n"
        "tags: more than the #tags in the text\n"sv;
    lines += scale_lines(rules.measures);
    if (!rules.handles.empty()) {
        lines += fmt::format("about: {}\n", fmt::join(rules.handles, ", "));
    }
    if (!remarks.prompt.empty()) lines += fmt::format("\n{}\n", remarks.prompt);
    return fmt::format("{}\n{}{}\n", forms::comment_begin, in_comment(lines), forms::comment_end);
}

}  // namespace

std::string printed(const EntryForm& form, const FormRules& rules, const FormRemarks& remarks) {
    return fmt::format("{}{}\n{}\n", front_matter(form, rules.measures), comment(rules, remarks),
                       form.text);
}

}  // namespace vaiven
