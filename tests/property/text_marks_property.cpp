#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "property/records.hpp"
#include <vaiven/base/text.hpp>
#include <vaiven/domain/text_marks.hpp>

namespace vaiven {
namespace {

using Names = std::vector<std::string>;

// A name of letters and digits of any script, as it is typed.
std::string any_name() {
    const auto letter = rc::gen::element<std::string>("a", "Z", "ß", "é", "e\u0301", "я", "İ", "漢",
                                                      "ع", "न", "\U00010400", "ﬃ");
    const auto further = rc::gen::oneOf(
        letter,
        rc::gen::element<std::string>("1", "_", "-x", "/y", "·z", "٣", "\u200Cی", "\u0308"));
    std::string name = *letter;
    for (const auto& piece : *rc::gen::container<Names>(further)) name += piece;
    return name;
}

// Around any of these a mark is one.
std::string any_gap() {
    return *rc::gen::element<std::string>(" ", "\n", "\n\n", " (", ", ", ". ", "\n- ", "\u00A0",
                                          "! *", "\U0001F600", "\n> ", "“");
}

RC_GTEST_PROP(MarksIn, FindsEveryNameBetweenWords, ()) {
    const auto names = *rc::gen::container<Names>(rc::gen::exec(any_name));
    std::string text;
    for (const auto& name : names) {
        text.append(any_gap()).append("#").append(name);
        text.append(any_gap()).append("@").append(name);
    }

    const auto marks = marks_in(text + any_gap());

    RC_ASSERT(marks.tags == unique_by_key(names));
    RC_ASSERT(marks.people == unique_by_key(names));
}

RC_GTEST_PROP(MarksIn, FindsNoneInCodeHeadingsAndAddresses, ()) {
    const auto name = any_name();
    const auto text = *rc::gen::element<std::string>(
        "`#{}`", "``a ` @{}``", "```\n#{}\n```", "~~~~ x\n@{}\n~~~\n#{}", "# #{}",
        "###### @{} and #{}", "a@{}", "https://x.org/@{}#{}", "[x](#{})", "www.x.org/#{}", "x{}#{}",
        "/@{}", "##{}");
    std::string filled;
    for (const auto piece : split(text, '{')) {
        filled += piece.starts_with('}') ? name + std::string(piece.substr(1)) : std::string(piece);
    }

    RC_ASSERT(marks_in(filled) == TextMarks{});
}

// Each is a piece of the text behind its sign, and has a key of its own.
RC_GTEST_PROP(MarksIn, NamesOnlyWhatStandsThere, ()) {
    const auto text = *any_text() + any_gap() + "#" + *any_text() + "@" + *any_text();

    const auto marks = marks_in(text);

    for (const auto& tag : marks.tags) RC_ASSERT(text.find("#" + tag) != std::string::npos);
    for (const auto& person : marks.people) {
        RC_ASSERT(text.find("@" + person) != std::string::npos);
    }
    RC_ASSERT(unique_by_key(marks.tags) == marks.tags);
    RC_ASSERT(unique_by_key(marks.people) == marks.people);
}

}  // namespace
}  // namespace vaiven
