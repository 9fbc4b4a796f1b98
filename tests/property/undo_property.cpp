#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "property/records.hpp"
#include "support/careers.hpp"
#include <vaiven/store/journal.hpp>

namespace vaiven::store {
namespace {

std::string dump_of(const Journal& journal) {
    std::string dump;
    for (const auto& measure : journal.measures()) dump += exchange::jsonl_line(measure);
    for (const auto& role : journal.roles()) dump += exchange::jsonl_line(role);
    for (const auto& milestone : journal.milestones()) dump += exchange::jsonl_line(milestone);
    journal.visit_entries({}, [&dump](const Entry& entry) { dump += exchange::jsonl_line(entry); });
    return dump;
}

int below(int end) {
    return *rc::gen::inRange(0, end);
}

// One of `records`, which are not empty.
template <typename Record>
const Record& any_of(const std::vector<Record>& records) {
    return records[static_cast<std::size_t>(below(static_cast<int>(records.size())))];
}

// Commands as random as the journal lets them be, each one change.
class RandomCommands {
public:
    explicit RandomCommands(Journal& journal) : journal_(journal) {}

    // A command that changes something, whatever else it does.
    void run() {
        entries_ = journal_.entries({});
        auto change = journal_.begin("command", {.unix_milliseconds = ++clock_});
        const int steps = 1 + below(3);
        for (int step = 0; step < steps; ++step) touch(change);
        change.add(new_entry());
        change.commit();
    }

    bool undo() {
        return reverse("undo", [](Change& change) { return change.undo(1); });
    }
    bool redo() {
        return reverse("redo", [](Change& change) { return change.redo(); });
    }

private:
    void touch(Change& change) {
        switch (below(10)) {
            case 0: change.add(new_role()); break;
            case 1: change.add(new_milestone()); break;
            case 2: change.add(new_measure()); break;
            case 3: edit_entry(change); break;
            case 4: edit_role(change); break;
            case 5: edit_milestone(change); break;
            case 6: delete_role(change); break;
            case 7: delete_milestone(change); break;
            default: delete_entry(change); break;
        }
    }

    template <typename Reversing>
    bool reverse(std::string_view command, Reversing reversing) {
        auto change = journal_.begin(command, {.unix_milliseconds = ++clock_});
        const bool is_done = !reversing(change).empty();
        change.commit();
        return is_done;
    }

    Uid new_uid() { return Uid::of_content(++clock_, "record"); }

    std::optional<std::string> perhaps_a_role() {
        const auto roles = journal_.roles();
        if (roles.empty() || below(2) == 0) return std::nullopt;
        return any_of(roles).handle;
    }

    Entry filled(Entry entry) {
        entry.ratings.clear();
        for (const auto& measure : journal_.measures()) {
            if (below(4) == 0) entry.ratings.push_back({measure.name, measure.most});
        }
        entry.about = perhaps_a_role();
        return entry;
    }

    Entry new_entry() {
        auto entry = filled(any_entry());
        entry.uid = new_uid();
        return entry;
    }

    Role filled(Role role) {
        role.handle = "r" + std::to_string(++clock_);
        role.after = perhaps_a_role();
        role.host = perhaps_a_role();
        return role;
    }

    Role new_role() {
        auto role = filled(any_recorded_role());
        role.uid = new_uid();
        return role;
    }

    Milestone new_milestone() {
        auto milestone = any_milestone();
        milestone.uid = new_uid();
        milestone.role = perhaps_a_role();
        return milestone;
    }

    Measure new_measure() {
        return {.uid = new_uid(), .name = "m" + std::to_string(clock_), .least = 0, .most = 9};
    }

    template <typename Record>
    static Record with_identity_of(const Record& present, Record record) {
        record.id = present.id;
        record.uid = present.uid;
        return record;
    }

    void edit_entry(Change& change) {
        if (!entries_.empty()) change.update(with_identity_of(any_of(entries_), new_entry()));
    }

    void edit_role(Change& change) {
        const auto roles = journal_.roles();
        if (!roles.empty()) change.update(with_identity_of(any_of(roles), new_role()));
    }

    void edit_milestone(Change& change) {
        const auto milestones = journal_.milestones();
        if (milestones.empty()) return;
        change.update(with_identity_of(any_of(milestones), new_milestone()));
    }

    void delete_entry(Change& change) {
        if (!entries_.empty()) change.remove(any_of(entries_));
    }

    void delete_milestone(Change& change) {
        const auto milestones = journal_.milestones();
        if (!milestones.empty()) change.remove(any_of(milestones));
    }

    // As the commands do it: a role that another names stays.
    void delete_role(Change& change) {
        const auto roles = journal_.roles();
        if (roles.empty()) return;
        const auto& role = any_of(roles);
        for (const auto& other : roles) {
            if (other.after == role.handle || other.host == role.handle) return;
        }
        change.remove(role);
    }

    Journal& journal_;
    std::vector<Entry> entries_;  // as they were before the command
    std::int64_t clock_ = 1;
};

RC_GTEST_PROP(Undo, TakesBackAnySequenceOfCommandsAndPutsItBack, ()) {
    auto journal = Journal::in_memory();
    RandomCommands commands(journal);
    std::vector<std::string> dumps{dump_of(journal)};
    for (int count = below(12); count > 0; --count) {
        commands.run();
        dumps.push_back(dump_of(journal));
    }

    for (auto dump = dumps.rbegin() + 1; dump != dumps.rend(); ++dump) {
        RC_ASSERT(commands.undo());
        RC_ASSERT(dump_of(journal) == *dump);
    }
    RC_ASSERT(!commands.undo());
    for (auto dump = dumps.begin() + 1; dump != dumps.end(); ++dump) {
        RC_ASSERT(commands.redo());
        RC_ASSERT(dump_of(journal) == *dump);
    }
    RC_ASSERT(!commands.redo());
}

// Beside a model that keeps every state.
RC_GTEST_PROP(Undo, MayStandAnywhereBetweenCommands, ()) {
    auto journal = Journal::in_memory();
    RandomCommands commands(journal);
    std::vector<std::string> done{dump_of(journal)};
    std::vector<std::string> taken_back;
    for (int count = below(20); count > 0; --count) {
        const int kind = below(5);
        if (kind < 2) {
            RC_ASSERT(commands.undo() == (done.size() > 1));
            if (done.size() > 1) {
                taken_back.push_back(done.back());
                done.pop_back();
            }
        } else if (kind < 3) {
            RC_ASSERT(commands.redo() == !taken_back.empty());
            if (!taken_back.empty()) {
                done.push_back(taken_back.back());
                taken_back.pop_back();
            }
        } else {
            commands.run();
            done.push_back(dump_of(journal));
            taken_back.clear();
        }
        RC_ASSERT(dump_of(journal) == done.back());
    }
}

}  // namespace
}  // namespace vaiven::store
