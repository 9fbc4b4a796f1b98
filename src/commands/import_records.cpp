#include "commands/import_records.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

constexpr std::size_t entries_previewed = 5;

std::string_view command_of(ImportFormat format) {
    switch (format) {
        case ImportFormat::jsonl: return "import jsonl";
        case ImportFormat::jrnl: return "import jrnl";
        case ImportFormat::json_resume: return "import json-resume";
        case ImportFormat::linkedin: return "import linkedin";
    }
    return "import";  // not reached
}

RoleOrigin origin_of(ImportFormat format) {
    return format == ImportFormat::jsonl ? RoleOrigin::dump : RoleOrigin::resume;
}

void widen(std::optional<DateRange>& days, Date day) {
    if (!days) days = DateRange{.first = day, .last = day};
    days->first = std::min(*days->first, day);
    days->last = std::max(*days->last, day);
}

// A trial run takes everything in as the real one does, and then takes it back.
store::Journal journal_for(const ImportOptions& options, Context& context) {
    const bool is_trial = options.mode == ImportMode::dry_run;
    if (is_trial && !store::Journal::exists(context.journal)) return store::Journal::in_memory();
    return open_for_writing(context);
}

}  // namespace

ImportedRecords::ImportedRecords(const ImportOptions& options, Context& context)
    : options_(options), context_(context), measures_(standard_measures()) {
    if (store::Journal::exists(context.journal)) begin();
}

exchange::RecordSink ImportedRecords::sink() {
    return {
        .entry = [this](Entry entry, std::size_t line) { take(std::move(entry), line); },
        .measure = [this](const Measure& measure, std::size_t line) { take(measure, line); },
        .role = [this](Role role, std::size_t line) { take(std::move(role), line); },
        .milestone = [this](Milestone milestone,
                            std::size_t line) { take(std::move(milestone), line); },
        .refused = [this](std::size_t line, const std::string& reason) { refuse(line, reason); },
        .odd = [this](std::size_t line, const std::string& remark) { say(line, remark); }};
}

void ImportedRecords::finish() {
    add_held_roles();
    if (roles_) {
        tally_.roles = roles_->added();
        tally_.all_roles = roles_->roles();
        tally_.already_there += roles_->already_there();
        tally_.differing += roles_->differing();
    }
    if (change_ && options_.mode == ImportMode::write) {
        commands::commit(*change_, *journal_, context_);
    }
}

void ImportedRecords::begin() {
    journal_.emplace(journal_for(options_, context_));
    change_.emplace(journal_->begin(command_of(options_.format), context_.now));
    measures_ = journal_->measures();
}

store::Change& ImportedRecords::change() {
    if (!change_) begin();
    return *change_;
}

RoleIntake& ImportedRecords::roles() {
    if (roles_) return *roles_;
    const RoleIntake::Voice voice{
        .refuse = [this](std::size_t line, const std::string& reason) { refuse(line, reason); },
        .say = [this](std::size_t line, const std::string& remark) { say(line, remark); }};
    auto present = journal_ ? journal_->roles() : std::vector<Role>{};
    return roles_.emplace(origin_of(options_.format), std::move(present), voice);
}

void ImportedRecords::add_held_roles() {
    if (roles_ && roles_->holds_any()) roles_->add_to(change());
}

void ImportedRecords::take(Entry entry, std::size_t line) {
    add_held_roles();
    auto problem = problem_of(entry.ratings, measures_);
    if (!problem) problem = problem_of_length(entry);
    if (problem) {
        refuse(line, *problem);
        return;
    }
    map_role(entry.about, line);
    stamp(entry);
    const auto [outcome, id] = change().add(entry);
    count(outcome);
    if (outcome != store::Outcome::added) return;
    entry.id = id;
    count_added(std::move(entry));
}

void ImportedRecords::take(const Measure& measure, std::size_t line) {
    switch (change().add(measure).outcome) {
        case store::Outcome::added: measures_.push_back(measure); break;
        case store::Outcome::already_there: break;
        case store::Outcome::differs:
            say(line,
                fmt::format("the measure '{}' has another scale here, which stays", measure.name));
            break;
    }
}

void ImportedRecords::take(Role role, std::size_t line) {
    stamp(role);
    roles().hold(std::move(role), line);
}

void ImportedRecords::take(Milestone milestone, std::size_t line) {
    add_held_roles();
    map_role(milestone.role, line);
    stamp(milestone);
    const auto outcome = change().add(milestone).outcome;
    count(outcome);
    if (outcome == store::Outcome::added) ++tally_.milestones;
}

void ImportedRecords::map_role(std::optional<std::string>& handle, std::size_t line) {
    if (!handle) return;
    const auto here = roles().handle_here(*handle);
    if (!here) {
        say(line, fmt::format("there is no role '{}' here; taken without it", *handle));
    }
    handle = here;
}

void ImportedRecords::count(store::Outcome outcome) {
    if (outcome == store::Outcome::added) return;
    ++(outcome == store::Outcome::differs ? tally_.differing : tally_.already_there);
}

void ImportedRecords::count_added(Entry entry) {
    ++tally_.added;
    widen(tally_.days, entry.day);
    if (tally_.first_added.size() < entries_previewed) {
        tally_.first_added.push_back(std::move(entry));
    }
}

void ImportedRecords::refuse(std::size_t line, const std::string& reason) {
    ++tally_.refused;
    say(line, "refused: " + reason);
}

void ImportedRecords::say(std::size_t line, const std::string& words) {
    context_.err << fmt::format("{}:{}: {}\n", printable(options_.file.string()), line,
                                printable(words));
}

}  // namespace vaiven::commands
