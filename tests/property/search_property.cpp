#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/builders.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/domain/search_hits.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven {
namespace {

// What the language of queries is made of, in any disorder.
rc::Gen<std::string> any_query() {
    const auto piece = rc::gen::elementOf(std::vector<std::string>{
        "slept",     "burned-out", "don't", "C++",    "\"",     "*",  "(",
        ")",         "NEAR(",      ",",     "5",      "AND",    "OR", "NOT",
        "#team",     "@ann",       "#",     "@",      "東京",   "🎉", "é",
        "e\xcc\x81", "\xcc\x81",   "\xff",  "title:", "^",      "-",  "{",
        "}",         ":",          "+",     ";",      "'",      "\\", "%",
        "½",         "\U00010400", "हिन्दी", "\ufffd", "\u200b", "\n", "\t"});
    const auto gap = rc::gen::element<std::string>("", " ");
    return rc::gen::map(rc::gen::container<std::vector<std::pair<std::string, std::string>>>(
                            rc::gen::pair(piece, gap)),
                        [](const auto& pieces) {
                            std::string query;
                            for (const auto& [text, blank] : pieces) query += text + blank;
                            return query;
                        });
}

// Reads and runs the query; whether it was refused with words. Anything else that is thrown fails
// the test.
bool is_refused(const store::Journal& journal, const std::string& typed) {
    try {
        const auto query = parse_search(typed);
        const auto result = journal.search(query, {}, 10);
        for (const auto& entry : journal.entries({})) hits_in(entry.body, terms_sought(query));
        RC_ASSERT(result.count >= std::ssize(result.found));
        return false;
    } catch (const Error& error) {
        const bool is_about_the_query =
            error.kind() == ErrorKind::usage || error.kind() == ErrorKind::input;
        RC_ASSERT(is_about_the_query);
        return true;
    }
}

store::Journal small_journal() {
    auto journal = store::Journal::in_memory();
    auto change = journal.begin("test", test::morning);
    change.add(test::entry_on("2019-02-11", "slept, don't ask; burned-out C++ 東京 🎉 é"));
    change.add(test::entry_on("2019-02-12", "हिन्दी ½ #team @ann title: ' % \\"));
    change.commit();
    return journal;
}

RC_GTEST_PROP(Search, TakesAnyBytes, ()) {
    const auto journal = small_journal();
    for (int round = 0; round < 10; ++round) {
        is_refused(journal, *rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
    }
}

RC_GTEST_PROP(Search, TakesItsOwnSignsInAnyDisorder, ()) {
    const auto journal = small_journal();
    for (int round = 0; round < 10; ++round) is_refused(journal, *any_query());
}

// A word of an entry finds it, whatever signs stand around the word, and is marked in it.
RC_GTEST_PROP(Search, FindsWhatWasWritten, ()) {
    const auto signs = rc::gen::container<std::string>(
        rc::gen::element('!', '?', '-', '\'', '.', ':', '+', '^', '{', '&', '%', '='));
    const auto word = *rc::gen::element<std::string>("slept", "Ärger", "東京", "हिन्दी", "ς", "회의",
                                                     "straße", "naïve", "42", "ﬁnish");
    auto journal = store::Journal::in_memory();
    auto change = journal.begin("test", test::morning);
    const auto text = "before " + *signs + word + *signs + " behind";
    change.add(test::entry_on("2019-02-11", text));
    change.commit();

    const auto query = parse_search(word);

    RC_ASSERT(journal.search(query, {}, 10).count == 1);
    RC_ASSERT(!hits_in(text, terms_sought(query)).empty());
}

}  // namespace
}  // namespace vaiven
