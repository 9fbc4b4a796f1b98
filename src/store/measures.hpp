#pragma once

#include <optional>
#include <vector>

#include "sqlite/database.hpp"
#include <vaiven/domain/measure.hpp>

namespace vaiven::store {

struct StoredMeasure {
    std::int64_t id = 0;
    Measure measure;
};

void add_standard_measures(sqlite::Database& database);
void insert_measure(sqlite::Database& database, const Measure& measure);
void delete_measure(sqlite::Database& database, const Uid& uid);  // must not be used

std::vector<Measure> measures(sqlite::Database& database);             // by name
std::vector<RatedMeasure> rated_measures(sqlite::Database& database);  // by name
std::optional<StoredMeasure> measure_named(sqlite::Database& database, std::string_view name);
std::optional<Measure> measure_with_uid(sqlite::Database& database, const Uid& uid);
bool measure_is_used(sqlite::Database& database, const Uid& uid);  // by a rating

}  // namespace vaiven::store
