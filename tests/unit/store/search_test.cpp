#include <gtest/gtest.h>

#include "support/builders.hpp"
#include "support/careers.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

using test::entry_on;
using test::morning;

class Search : public ::testing::Test {
protected:
    template <typename Record>
    std::int64_t add(const Record& record) {
        auto change = journal.begin("test", morning);
        const auto id = change.add(record).id;
        change.commit();
        return id;
    }

    std::int64_t write(std::string body, std::string title = "") {
        auto entry = entry_on("2019-02-11", std::move(body));
        entry.title = std::move(title);
        return add(entry);
    }

    Role add_role() {
        auto role = testing::role("sre", Track::technical, "2019-02", "open");
        role.uid = Uid::of_content(1, "sre");
        role.title = "Site Reliability Engineer";
        role.organisation = "Acme";
        role.reasons.why = "burned out";
        role.reasons.push = {"meetings"};
        role.verdict = "never again";
        role.written_at = role.updated_at = morning;
        role.id = add(role);
        return role;
    }

    Milestone add_milestone() {
        Milestone milestone{.uid = Uid::of_content(2, "talk"),
                            .date = testing::career_date("2018"),
                            .text = "a talk on rollbacks",
                            .written_at = morning,
                            .updated_at = morning};
        milestone.id = add(milestone);
        return milestone;
    }

    std::vector<Found> found(std::string_view query, const SearchScope& scope = {}) const {
        return journal.search(parse_search(query), scope, 100).found;
    }

    // Ids of entries.
    std::vector<std::int64_t> entries(std::string_view query, const SearchScope& scope = {}) const {
        std::vector<std::int64_t> ids;
        for (const auto& hit : found(query, scope)) {
            if (hit.kind == Found::Kind::entry) ids.push_back(hit.id);
        }
        return ids;
    }

    using Ids = std::vector<std::int64_t>;

    Journal journal = Journal::in_memory();
};

TEST_F(Search, FindsWordsWhateverTheirCaseAccentsAndSigns) {
    write("Burned out at the Café");
    write("burned-out again");
    write("I don't sleep");

    EXPECT_EQ(entries("cafe"), Ids{1});
    EXPECT_EQ(entries("BURNED-OUT").size(), 2U);
    EXPECT_EQ(entries("\"out again\""), Ids{2});
    EXPECT_EQ(entries("don't"), Ids{3});
    EXPECT_EQ(entries("burn*").size(), 2U);
    EXPECT_EQ(entries("burned sleep"), Ids{});
}

TEST_F(Search, KnowsAndOrNotAndNear) {
    write("one two three four");
    write("one four");
    write("two");

    EXPECT_EQ(entries("one AND two"), Ids{1});
    EXPECT_EQ(entries("one OR two").size(), 3U);
    EXPECT_EQ(entries("one NOT two"), Ids{2});
    EXPECT_EQ(entries("(two OR four) NOT one"), Ids{3});
    EXPECT_EQ(entries("NEAR(one four, 1)"), Ids{2});
    EXPECT_EQ(entries("NEAR(one four, 2)").size(), 2U);
}

TEST_F(Search, KnowsTagsAndPeopleByTheirKeys) {
    auto entry = entry_on("2019-02-11", "with @Zoë, #Team/Hiring");
    entry.tags = {"Team/Hiring"};
    entry.people = {"Zoë"};
    add(entry);
    write("team hiring zoë");

    EXPECT_EQ(entries("#TEAM/hiring"), Ids{1});
    EXPECT_EQ(entries("#team"), Ids{});
    EXPECT_EQ(entries("#team*"), Ids{1});
    EXPECT_EQ(entries("@Zoe\u0308"), Ids{1});
    EXPECT_EQ(entries("hiring NOT #team*"), Ids{2});
    EXPECT_EQ(entries("#none OR hiring").size(), 2U);
}

TEST_F(Search, FindsPartsOfWordsAndScriptsWithoutBlanks) {
    write("sunburned");
    write("私は東京へ行った");
    write("회의는 길었다");
    write("done 🎉");

    EXPECT_EQ(entries("*BURN*"), Ids{1});
    EXPECT_EQ(entries("東京"), Ids{2});
    EXPECT_EQ(entries("회의"), Ids{3});
    EXPECT_EQ(entries("🎉"), Ids{4});
    EXPECT_EQ(entries("done 🎉 NOT 東京"), Ids{4});
}

TEST_F(Search, RanksTitlesFirstAndRepeatedWordsBefore) {
    write("slept and much else besides that fills the line with other words");
    write("slept slept slept");
    write("other words", "Slept");
    for (int filling = 0; filling < 10; ++filling) write("filling " + std::to_string(filling));

    EXPECT_EQ(entries("slept"), (Ids{3, 2, 1}));
}

TEST_F(Search, PutsWhatHasTheSignsFirst) {
    write("vitamin C");
    write("more vitamin C than anyone needs, but also some C++ in the evening");
    for (int filling = 0; filling < 10; ++filling) write("filling " + std::to_string(filling));

    EXPECT_EQ(entries("C++"), (Ids{2, 1}));
    EXPECT_EQ(entries("C"), (Ids{1, 2}));
}

TEST_F(Search, CountsAllAndGivesTheBest) {
    for (int day = 0; day < 30; ++day) write("slept " + std::to_string(day));

    const auto result = journal.search(parse_search("slept"), {}, 20);

    EXPECT_EQ(result.count, 30);
    EXPECT_EQ(result.found.size(), 20U);
    EXPECT_EQ(result.found.front().id, 30);
}

TEST_F(Search, FindsRolesAndMilestones) {
    const auto role = add_role();
    const auto milestone = add_milestone();
    const std::vector<Found> the_role{{.kind = Found::Kind::role, .id = role.id}};

    for (const auto* word : {"reliability", "acme", "SRE", "burned-out", "meetings", "never",
                             "*liabil*", "engineer meetings"}) {
        EXPECT_EQ(found(word), the_role) << word;
    }
    EXPECT_EQ(found("rollbacks"),
              (std::vector<Found>{{.kind = Found::Kind::milestone, .id = milestone.id}}));
    EXPECT_EQ(found("engineer #none"), std::vector<Found>{});
}

TEST_F(Search, FollowsChangesOfTheCareer) {
    auto role = add_role();
    auto milestone = add_milestone();

    auto change = journal.begin("test", morning);
    role.reasons.push = {"boredom"};
    role.reasons.by = {"the board"};
    role.title = "Gardener";
    change.update(role);
    milestone.text = "a book";
    change.update(milestone);
    change.commit();

    EXPECT_EQ(found("meetings OR reliability OR rollbacks"), std::vector<Found>{});
    EXPECT_EQ(found("gardener boredom board").size(), 1U);
    EXPECT_EQ(found("book").size(), 1U);
}

TEST_F(Search, ForgetsWhatWasRemoved) {
    const auto role = add_role();
    const auto milestone = add_milestone();

    auto change = journal.begin("test", morning);
    change.remove(milestone);
    change.remove(role);
    change.commit();

    EXPECT_EQ(found("engineer OR rollbacks OR *e*"), std::vector<Found>{});
}

TEST_F(Search, StaysInItsScope) {
    const auto role = add_role();
    const auto milestone = add_milestone();
    auto entry = entry_on("2018-05-01", "a talk on rollbacks");
    entry.starred = true;
    add(entry);
    write("a talk on burned rollbacks");

    const SearchScope starred{.entries = {.starred_only = true}, .career = CareerIds{}};
    for (const auto* query : {"rollbacks", "*rollback*", "rollbacks *talk*"}) {
        EXPECT_EQ(entries(query).size(), 2U);
        EXPECT_EQ(found(query, starred), (std::vector<Found>{{Found::Kind::entry, 1}})) << query;
    }
    const SearchScope this_role{.entries = {.starred_only = true},
                                .career = CareerIds{.roles = {role.id}, .milestones = {}}};
    EXPECT_EQ(found("burned", this_role).size(), 1U);
    EXPECT_EQ(found("*burned*", this_role).size(), 1U);
    const SearchScope this_milestone{
        .entries = {.starred_only = true},
        .career = CareerIds{.roles = {}, .milestones = {milestone.id}}};
    EXPECT_EQ(found("talk", this_milestone).size(), 2U);
}

TEST_F(Search, PutsTheNewestFirstWhereNothingIsRanked) {
    add(entry_on("2019-02-11", "東京 one"));
    add(entry_on("2019-02-12", "東京 two"));
    add(entry_on("2019-02-10", "東京 three three"));

    EXPECT_EQ(entries("東京"), (Ids{2, 1, 3}));
    EXPECT_EQ(entries("東京 three"), Ids{3});
    EXPECT_EQ(entries("東京 OR three").front(), 3);
}

}  // namespace
}  // namespace vaiven::store
