#include "sqlite/query.hpp"

#include <gtest/gtest.h>

#include "support/refusals.hpp"

namespace vaiven::sqlite {
namespace {

TEST(Query, LeavesTheConnectionAsItWasWhereItIsRefused) {
    auto database = Database::in_memory();
    int asked = 0;
    const auto must_stop = [&asked] { return ++asked > 0; };

    EXPECT_EQ(
        refusal_of([&] { Query(database, "SELEC 1", {.tables = "none", .must_stop = must_stop}); }),
        "near \"SELEC\": syntax error\n  SELEC 1\n  ^");

    database.execute(R"sql(
        CREATE TABLE number (value INTEGER);
        WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 10000)
        INSERT INTO number SELECT n FROM up
    )sql");
    EXPECT_EQ(database.changed_rows(), 10'000);
    EXPECT_EQ(asked, 0);
}

}  // namespace
}  // namespace vaiven::sqlite
