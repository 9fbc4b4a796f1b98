#include <gtest/gtest.h>

#include "support/builders.hpp"
#include "support/careers.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

using test::morning;
using testing::career_date;

Role cto() {
    auto role = testing::role("cto", Track::management, "3.5 years before end", "early 2019");
    role.uid = Uid::of_content(1, "cto");
    role.title = "CTO";
    role.written_at = role.updated_at = morning;
    return role;
}

Role full_role() {
    Role role = cto();
    role.share = 0.8;
    role.hands_on = 0.25;
    role.ideal_end = career_date("6 to 12 months before end");
    role.reasons = {.why = "the team asked",
                    .push = {"boredom", "boredom"},
                    .pull = {"ann"},
                    .decided = career_date("spring 2015"),
                    .by = {"the board", "me"}};
    role.plan = "plan";
    role.cleared = "calendar";
    role.verdict = "again";
    role.is_private = true;
    role.extra = R"({"url":"x"})";
    return role;
}

Role next_role() {
    auto role = testing::role("sre", Track::technical, "unknown", "open");
    role.uid = Uid::of_content(2, "sre");
    role.after = "cto";
    role.written_at = role.updated_at = morning;
    return role;
}

Milestone talk() {
    return {.uid = Uid::of_content(3, "talk"),
            .date = career_date("around 2016"),
            .kind = MilestoneKind::talk,
            .text = "the first one",
            .role = "cto",
            .written_at = morning,
            .updated_at = morning};
}

template <typename Record>
std::int64_t add(Journal& journal, const Record& record) {
    auto change = journal.begin("test", morning);
    const auto id = change.add(record).id;
    change.commit();
    return id;
}

template <typename Record>
void update(Journal& journal, const Record& record) {
    auto change = journal.begin("test", morning);
    change.update(record);
    change.commit();
}

Entry entry_about(const std::string& handle) {
    auto entry = test::entry_on("2020-05-01", "looking back");
    entry.about = handle;
    return entry;
}

TEST(JournalRoles, GivesBackWhatWasAdded) {
    auto journal = Journal::in_memory();
    Role role = full_role();

    role.id = add(journal, role);

    EXPECT_EQ(journal.roles(), std::vector{role});
}

TEST(JournalRoles, GivesBackEveryKindOfDate) {
    for (const auto* typed : {"2019-02-11", "2019-02", "around 2008", "2007..2008 or 2014~",
                              "spring 2019", "before 2010", "2008?", "unknown", "2019-W07"}) {
        auto journal = Journal::in_memory();
        Role role = cto();
        role.start = career_date(typed);
        role.end = career_date("open");

        add(journal, role);

        EXPECT_EQ(journal.roles().front().start, role.start) << typed;
        EXPECT_EQ(journal.roles().front().end, role.end) << typed;
    }
}

TEST(JournalRoles, NamesTheRoleThatAnotherStandsBehindByItsHandleOfNow) {
    auto journal = Journal::in_memory();
    Role first = full_role();
    first.id = add(journal, first);
    add(journal, next_role());

    first.handle = "chief";
    update(journal, first);

    EXPECT_EQ(journal.roles()[1].after, "chief");
}

TEST(JournalRoles, UpdateReplacesAllButTheId) {
    auto journal = Journal::in_memory();
    Role role = full_role();
    role.id = add(journal, role);
    role.reasons = {.why = "another", .pull = {"money"}};
    role.end = career_date("2019-03-31");
    role.share.reset();
    role.ideal_end.reset();

    update(journal, role);

    EXPECT_EQ(journal.roles(), std::vector{role});
}

TEST(JournalRoles, UpdateOfTheSameChangesNothing) {
    auto journal = Journal::in_memory();
    Role role = full_role();
    add(journal, role);
    role.updated_at.unix_milliseconds += 1;

    EXPECT_FALSE(journal.begin("test", morning).update(role));
}

TEST(JournalRoles, RemoveLeavesTheEntriesAndCountsThem) {
    auto journal = Journal::in_memory();
    const Role role = cto();
    add(journal, role);
    add(journal, talk());
    const auto id = add(journal, entry_about("cto"));
    EXPECT_EQ(journal.entry(id)->about, "cto");

    auto change = journal.begin("role delete", morning);
    const auto links = change.remove(journal.roles().front());
    change.commit();

    EXPECT_EQ(links.entries, 1);
    EXPECT_EQ(links.milestones, 1);
    EXPECT_TRUE(journal.roles().empty());
    EXPECT_EQ(journal.entry(id)->about, std::nullopt);
    EXPECT_EQ(journal.milestones().front().role, std::nullopt);
}

TEST(JournalRoles, AreThereOnce) {
    auto journal = Journal::in_memory();
    add(journal, cto());
    auto change = journal.begin("import", morning);

    EXPECT_EQ(change.add(cto()).outcome, Outcome::already_there);
    EXPECT_EQ(change.add(full_role()).outcome, Outcome::differs);
    EXPECT_EQ(journal.roles().size(), 1U);
}

TEST(JournalRoles, ChooseTheEntriesThatBelongToThem) {
    auto journal = Journal::in_memory();
    add(journal, cto());
    add(journal, next_role());
    add(journal, test::entry_on("2018-01-01", "of the day"));
    auto about_another = test::entry_on("2018-01-02", "about another");
    about_another.about = "sre";
    add(journal, about_another);
    add(journal, entry_about("cto"));
    const Date first = *parse_iso_date("2018-01-01");
    const Date last = *parse_iso_date("2018-12-31");
    const auto bodies = [&journal](const Belonging& belonging) {
        std::string text;
        for (const auto& entry : journal.entries({.belonging = belonging})) {
            text += (text.empty() ? "" : ", ") + entry.body;
        }
        return text;
    };

    EXPECT_EQ(bodies({.about = {"cto"}, .days = {{.first = first, .last = last}}}),
              "of the day, looking back");
    EXPECT_EQ(bodies({.about = {"cto", "sre"}}), "about another, looking back");
    EXPECT_EQ(bodies({.days = {{.first = first, .last = first}}}), "of the day");
    EXPECT_EQ(bodies({}), "");
}

TEST(JournalMilestones, AreAddedChangedAndRemoved) {
    auto journal = Journal::in_memory();
    add(journal, cto());
    Milestone milestone = talk();
    milestone.id = add(journal, milestone);
    EXPECT_EQ(journal.milestones(), std::vector{milestone});

    milestone.text = "the second one";
    milestone.role.reset();
    update(journal, milestone);
    EXPECT_EQ(journal.milestones(), std::vector{milestone});

    auto change = journal.begin("milestone delete", morning);
    change.remove(milestone);
    change.commit();
    EXPECT_TRUE(journal.milestones().empty());
}

TEST(JournalMilestones, NeverGetANumberTwice) {
    auto journal = Journal::in_memory();
    const auto first = add(journal, talk());
    auto change = journal.begin("milestone delete", morning);
    change.remove(journal.milestones().front());
    change.commit();

    EXPECT_GT(add(journal, talk()), first);
}

}  // namespace
}  // namespace vaiven::store
