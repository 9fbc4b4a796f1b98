#include "cli/parser.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::cli {
namespace {

using namespace std::chrono_literals;

constexpr Calendar calendar{.today = 2019y / 2 / 11};

std::string error_of(const std::vector<std::string>& arguments) {
    try {
        parse(arguments, calendar);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

// What `arguments`, with a journal of its own, print.
class Parsed : public testing::Test {
protected:
    std::string printed(const std::vector<std::string>& arguments) {
        std::ostringstream out;
        std::istringstream in;
        const auto invocation = parse(arguments, calendar);
        commands::Context context{.out = out,
                                  .err = out,
                                  .in = in,
                                  .terminal = {},
                                  .now = *parse_instant("2019-02-11T09:30:00Z"),
                                  .journal = folder / "journal.db",
                                  .draft = {}};
        invocation.command(context);
        return out.str();
    }

    test::TemporaryFolder folder;
};

TEST_F(Parsed, TiesADateThatLooksLikeAnOptionToItsOption) {
    printed({"log", "begun"});

    EXPECT_EQ(printed({"log", "-d", "-3d", "a"}), "Logged 2 for Fri 2019-02-08.\n");
    EXPECT_EQ(printed({"log", "--date", "-1w", "b"}), "Logged 3 for Mon 2019-02-04.\n");
}

TEST_F(Parsed, LeavesATextBehindTwoDashesAlone) {
    printed({"log", "--", "-d", "-3d"});

    EXPECT_NE(printed({"list"}).find("-d -3d"), std::string::npos);
}

TEST_F(Parsed, TakesOptionsBeforeAndBehindTheCommand) {
    EXPECT_EQ(parse({"-j", "a.db", "list"}, calendar).global.journal, "a.db");
    EXPECT_EQ(parse({"list", "-j", "a.db"}, calendar).global.journal, "a.db");
}

TEST(Parse, TakesAnEmptyValueForEmpty) {
    EXPECT_NE(error_of({"log", "--date=", "yesterday", "was good"}).find("--date: ''"),
              std::string::npos);
    EXPECT_NE(error_of({"list", "--contains=", "--json"}), "");
}

TEST(Parse, SaysWhatIsWrongAndWhereToLook) {
    EXPECT_EQ(error_of({"lst"}), "there is no command 'lst'; see: vaiven --help");
    EXPECT_EQ(error_of({"list", "--lmit", "3"}),
              "'--lmit' means nothing to vaiven list; see: vaiven list --help");
    EXPECT_EQ(error_of({"log", "x", "-k", "note", "-k", "win"}),
              "--kind is given more than once; see: vaiven log --help");
    EXPECT_EQ(error_of({"log", "x", "--date"}), "--date needs a value; see: vaiven log --help");
    EXPECT_EQ(error_of({"log", "-hello"}),
              "'-hello' is no option; a text that begins with '-' goes behind --: vaiven log -- "
              "-hello");
}

}  // namespace
}  // namespace vaiven::cli
