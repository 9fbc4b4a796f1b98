#include <limits>

#include <gtest/gtest.h>

#include <vaiven/base/uid.hpp>
#include <vaiven/render/cells.hpp>

namespace vaiven::render {
namespace {

using namespace std::chrono_literals;

const Uid uid = Uid::of_content(1'549'877'400'000, "x");
const Blob uid_blob(uid.bytes().begin(), uid.bytes().end());

TEST(CellText, WritesEveryKindOfValue) {
    EXPECT_EQ(cell_text(Null{}), "NULL");
    EXPECT_EQ(cell_text(std::int64_t{-3}), "-3");
    EXPECT_EQ(cell_text(0.1 + 0.2), "0.3");
    EXPECT_EQ(cell_text(2.0), "2.0");
    EXPECT_EQ(cell_text(1e300), "1e+300");
    EXPECT_EQ(cell_text(std::string("a\x1b")), "a\x1b");
    EXPECT_EQ(cell_text(Blob{0x01, 0xFF}), "X'01ff'");
    EXPECT_EQ(cell_text(Blob(16, 0)), "X'00000000000000000000000000000000'");
    EXPECT_EQ(cell_text(uid_blob), to_string(uid));
}

TEST(CellsTable, PutsNumbersToTheRightAndTextsOnOneLine) {
    const auto table = cells_table({"n", "text", "mixed"},
                                   {{std::int64_t{1}, std::string("a\nb\x1b"), std::int64_t{1}},
                                    {Null{}, std::string("c"), std::string("x")}},
                                   80);

    EXPECT_EQ(to_text({table}, 80),
              "     n  text  mixed\n"
              "     1  a b␛  1\n"
              "  NULL  c     x\n");
}

TEST(CellsTable, CutsTheWidestColumnsWhereThereIsNoRoom) {
    const auto table = cells_table(
        {"a", "b", "c"}, {{std::string(40, 'x'), std::string("short"), std::string(30, 'y')}}, 39);

    EXPECT_EQ(table.rows[0][0], std::string(13, 'x') + "…");
    EXPECT_EQ(table.rows[0][1], "short");
    EXPECT_EQ(table.rows[0][2], std::string(13, 'y') + "…");
}

TEST(CellsTable, KeepsNamesWhole) {
    const auto table =
        cells_table({"organisation", "b"}, {{std::string(40, 'x'), std::string(40, 'y')}}, 30);

    EXPECT_EQ(table.columns[0].title, "organisation");
    EXPECT_EQ(table.rows[0][0], std::string(12, 'x') + "…");
}

TEST(CellsTable, CutsValuesAtTheFreeWidthWhereRowsStandOneUnderTheOther) {
    const std::vector<std::string> names{"id", "organisation", "start_typed", "why"};
    const Row row{std::int64_t{1}, std::string("Acme and the others"), std::string("early 2015"),
                  std::string(60, 'w')};

    EXPECT_EQ(to_text({cells_table(names, {row}, 40)}, 40),
              "1\n"
              "  organisation  Acme and the others\n"
              "  start_typed  early 2015\n"
              "  why  " +
                  std::string(32, 'w') + "…\n");
}

TEST(Csv, TellsNothingFromAnEmptyText) {
    EXPECT_EQ(csv_head({"a", "b,c"}), "a,\"b,c\"\n");
    EXPECT_EQ(csv_line({Null{}, std::string(), std::string("q\"u"), std::string("l\nm"),
                        std::int64_t{1}}),
              ",\"\",\"q\"\"u\",\"l\nm\",1\n");
}

TEST(RowsJson, NamesEachValueOnceAndIsAlwaysUtf8) {
    const auto keys = json_keys({"day", "day", "x"});

    EXPECT_EQ(rows_json_head(keys, 2019y / 2 / 11),
              R"({"schema":1,"kind":"query","as_of":"2019-02-11","columns":["day","day_2","x"],)"
              R"("rows":[)");
    EXPECT_EQ(rows_json_item(keys, {std::int64_t{1}, Null{}, std::string("\x1b\xff")}, true),
              "\n{\"day\":1,\"day_2\":null,\"x\":\"\\u001b\xEF\xBF\xBD\"}");
    EXPECT_EQ(rows_json_item(keys, {0.5, std::numeric_limits<double>::infinity(), uid_blob}, false),
              ",\n{\"day\":0.5,\"day_2\":null,\"x\":\"" + to_string(uid) + "\"}");
}

}  // namespace
}  // namespace vaiven::render
