#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "property/records.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/entry_form.hpp>

namespace vaiven {
namespace {

// Among them those whose names are fields of their own.
FormRules some_rules() {
    auto measures = standard_measures();
    measures.push_back({.uid = {}, .name = "tags", .least = 0, .most = 10});
    measures.push_back({.uid = {}, .name = "time", .least = -3, .most = 3});
    return {.today = *any_date(),
            .measures = measures,
            .handles = *rc::gen::element(std::vector<std::string>{},
                                         std::vector<std::string>{"cto", "sre-2"})};
}

std::vector<Rating> ratings_on(const std::vector<Measure>& measures) {
    std::vector<Rating> ratings;
    for (const auto& measure : measures) {
        if (!*rc::gen::arbitrary<bool>()) continue;
        ratings.push_back(
            {.measure = measure.name, .value = *rc::gen::inRange(measure.least, measure.most + 1)});
    }
    std::ranges::sort(ratings, {}, &Rating::measure);
    return ratings;
}

// Pieces that the reader looks for, among any other text.
std::string any_form_text() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
        any_text(), rc::gen::element<std::string>(
                        "---", "---\n", "\n---\n", "<!-- vaiven", "-->", "\n", "\r\n", "  \n", "# ",
                        "% ", "kind: win\n", "\xEF\xBB\xBF", "<!-- vaiven\njournal: x\n-->\n")));
    std::string text;
    for (const auto& piece : pieces) text += piece;
    return text;
}

EntryForm any_form(const FormRules& rules) {
    return {.day = *any_date(),
            .time = any_time(),
            .kind = *rc::gen::elementOf(all_entry_kinds),
            .tags = *any_names(),
            .ratings = ratings_on(rules.measures),
            .about = rules.handles.empty() ? std::nullopt : std::optional(rules.handles.back()),
            .starred = *rc::gen::arbitrary<bool>(),
            .is_private = *rc::gen::arbitrary<bool>(),
            .text = any_form_text()};
}

RC_GTEST_PROP(EntryForm, ComesBackAsItWasPrinted, ()) {
    const auto rules = some_rules();
    const auto form = any_form(rules);
    const FormRemarks remarks{.journal = "/journals/work.db", .prompt = any_form_text()};

    const auto file = printed(form, rules, remarks);

    RC_ASSERT(parse_entry_form(file, form, rules) == form);
    RC_ASSERT(text_in_form(file) == form.text);
    RC_ASSERT(journal_of_form(file) == remarks.journal);
}

// Whatever was typed is taken, or refused with its line.
RC_GTEST_PROP(EntryForm, TakesAnyBytesWithoutHarm, ()) {
    const auto rules = some_rules();
    auto file = *rc::gen::oneOf(rc::gen::just(printed(any_form(rules), rules, {})),
                                rc::gen::exec(any_form_text));
    const auto place = *rc::gen::inRange<std::size_t>(0, file.size() + 1);
    file.insert(place, *rc::gen::oneOf(rc::gen::arbitrary<std::string>(),
                                       rc::gen::element<std::string>("\n---\n", "-->", "\"", ":")));

    try {
        parse_entry_form(file, EntryForm{}, rules);
    } catch (const Error& error) {
        RC_ASSERT(std::string(error.what()).starts_with("line "));
    }
    RC_ASSERT(text_in_form(file).size() <= file.size());
}

}  // namespace
}  // namespace vaiven
