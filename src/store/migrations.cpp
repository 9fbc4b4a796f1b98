#include "store/migrations.hpp"

#include <fmt/format.h>
#include <migration_files.hpp>

#include "store/measures.hpp"

namespace vaiven::store {

namespace {

bool apply(sqlite::Database& database, int number, std::string_view sql) {
    sqlite::Transaction transaction(database);
    if (schema_of(database) >= number) return false;  // another program came first
    database.execute(std::string(sql));
    if (number == 1) add_standard_measures(database);
    database.execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                 application_id, number));
    transaction.commit();
    return true;
}

}  // namespace

int newest_schema() {
    return static_cast<int>(embedded::migration_files.size());
}

int schema_of(sqlite::Database& database) {
    auto row = database.statement("PRAGMA user_version");
    row->step();
    return static_cast<int>(row->integer(0));
}

bool migrate(sqlite::Database& database) {
    bool made = false;
    int number = 0;
    for (const auto& file : embedded::migration_files) {
        ++number;
        if (schema_of(database) >= number) continue;
        if (apply(database, number, file.text) && number == 1) made = true;
    }
    return made;
}

}  // namespace vaiven::store
