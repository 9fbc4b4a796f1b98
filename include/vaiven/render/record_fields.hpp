#pragma once

#include <string>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/measure.hpp>
#include <vaiven/domain/milestone.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven::render {

// Something that is known of a record, in words: "kind" is "win".
struct RecordField {
    std::string name;
    std::string value;

    friend bool operator==(const RecordField&, const RecordField&) = default;
};

// What is known of a record beside its id and its times; of an entry without its text. What is
// empty or not set is left out. Texts are on one line and safe to show.
std::vector<RecordField> fields_of(const Entry& entry);
std::vector<RecordField> fields_of(const Measure& measure);
std::vector<RecordField> fields_of(const Milestone& milestone);
std::vector<RecordField> fields_of(const Role& role);

// "kind: note -> win", "energy: none -> 4", for those that are not the same; "kind: win" where
// nothing was before.
std::vector<std::string> field_changes(const std::vector<RecordField>& before,
                                       const std::vector<RecordField>& after);

}  // namespace vaiven::render
