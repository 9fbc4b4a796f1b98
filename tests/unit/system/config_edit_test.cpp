#include "system/config_edit.hpp"

#include <gtest/gtest.h>

#include "support/refusals.hpp"

namespace vaiven::system {
namespace {

TEST(WithSetting, ReplacesAValueWhereItStands) {
    const std::string text =
        "# mine\n\n"
        "hemisphere = \"north\"   # for now\n"
        "  day_starts='04:00'# owl\n\n"
        "[journals]\nwork = \"/w.db\"\n";

    EXPECT_EQ(with_setting(text, {"day_starts", "05:00"}),
              "# mine\n\n"
              "hemisphere = \"north\"   # for now\n"
              "  day_starts=\"05:00\"# owl\n\n"
              "[journals]\nwork = \"/w.db\"\n");
    EXPECT_EQ(with_setting(text, {"journals.work", "/v.db"}),
              "# mine\n\n"
              "hemisphere = \"north\"   # for now\n"
              "  day_starts='04:00'# owl\n\n"
              "[journals]\nwork = \"/v.db\"\n");
}

TEST(WithSetting, BeginsAFile) {
    EXPECT_EQ(with_setting("", {"editor", "vim"}), "editor = \"vim\"\n");
    EXPECT_EQ(with_setting("", {"journals.work", "/w.db"}), "[journals]\nwork = \"/w.db\"\n");
}

TEST(WithSetting, PutsANewKeyBehindTheLastOfItsTable) {
    const std::string text = "color = \"auto\"\n\n# named\n[journals]\nwork = \"/w.db\"\n\n# end\n";

    EXPECT_EQ(
        with_setting(text, {"editor", "vim"}),
        "color = \"auto\"\neditor = \"vim\"\n\n# named\n[journals]\nwork = \"/w.db\"\n\n# end\n");
    EXPECT_EQ(
        with_setting(text, {"journals.home", "/h.db"}),
        "color = \"auto\"\n\n# named\n[journals]\nwork = \"/w.db\"\nhome = \"/h.db\"\n\n# end\n");
}

TEST(WithSetting, PutsTheFirstKeyBeforeATableAndItsComment) {
    EXPECT_EQ(with_setting("# mine\n\n# named\n[journals]\nwork = \"/w.db\"\n", {"editor", "vim"}),
              "# mine\n\neditor = \"vim\"\n\n# named\n[journals]\nwork = \"/w.db\"\n");
}

TEST(WithSetting, KnowsDottedAndQuotedKeys) {
    EXPECT_EQ(with_setting("journals.work = \"/w.db\"\n", {"journals.home", "/h.db"}),
              "journals.work = \"/w.db\"\njournals.home = \"/h.db\"\n");
    EXPECT_EQ(with_setting("journals . \"été\" = \"/w.db\"\n", {"journals.été", "/h.db"}),
              "journals . \"été\" = \"/h.db\"\n");
    EXPECT_EQ(with_setting("", {"journals.été", "/h.db"}), "[journals]\n\"été\" = \"/h.db\"\n");
}

TEST(WithSetting, KeepsLineEndsAndClosesTheLastLine) {
    EXPECT_EQ(with_setting("color = \"auto\"\r\n# x\r\n", {"editor", "vim"}),
              "color = \"auto\"\r\neditor = \"vim\"\r\n# x\r\n");
    EXPECT_EQ(with_setting("color = \"auto\"", {"editor", "vim"}),
              "color = \"auto\"\neditor = \"vim\"\n");
}

TEST(WithSetting, WritesAnyTextSoThatItIsReadAgain) {
    const Setting setting{.key = "editor", .value = "my \"vi\" \\ \t\x01 # é"};

    const auto text = with_setting("editor = \"a \\\" # b\" # c\n", setting);

    EXPECT_EQ(parse_config(text, "").settings, std::vector<Setting>{setting});
    EXPECT_TRUE(text.ends_with("\" # c\n"));
}

TEST(WithSetting, PutsABrokenValueRight) {
    EXPECT_EQ(with_setting("day_starts = 04:00  # owl\n", {"day_starts", "04:00"}),
              "day_starts = \"04:00\"  # owl\n");
    EXPECT_EQ(with_setting("editor = \"vim\ncolor = \"red\"\n", {"editor", "vim"}),
              "editor = \"vim\"\ncolor = \"red\"\n");
}

TEST(WithSetting, ChangesABrokenFileOnlyWhereItSaysSoAfterwards) {
    const std::string text = "pagr = 1\nnote = \"\"\"\neditor = \"q\"\n\"\"\"\n";

    EXPECT_NE(refusal_of([&] { with_setting(text, {"editor", "vim"}); }, ErrorKind::conflict), "");
    EXPECT_EQ(with_setting("pagr = 1\ncolor = \"auto\"\n", {"editor", "vim"}),
              "pagr = 1\ncolor = \"auto\"\neditor = \"vim\"\n");
    EXPECT_EQ(with_setting("journal = \"work\"\n", {"journals.work", "/w.db"}),
              "journal = \"work\"\n\n[journals]\nwork = \"/w.db\"\n");
}

TEST(WithSetting, RefusesWhatItCannotDoWithoutHarm) {
    const auto refused = [](const std::string& text, const Setting& setting) {
        return refusal_of([&] { with_setting(text, setting); }, ErrorKind::conflict);
    };

    EXPECT_EQ(refused("journals = { work = \"/w.db\" }\n", {"journals.home", "/h.db"}),
              "journals.home cannot be set without disturbing the rest of the file; write it there "
              "by hand: journals.home = \"/h.db\"");
    EXPECT_NE(refused("editor = \"\"\"\ncolor = 1\"\"\"\n", {"color", "auto"}), "");
    EXPECT_NE(refused("editor = \"\"\"\nvim\"\"\"\n", {"editor", "vi"}), "");
}

}  // namespace
}  // namespace vaiven::system
