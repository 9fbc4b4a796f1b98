#include "system/prompt_packs.hpp"

#include <set>

#include <gtest/gtest.h>

#include "support/refusals.hpp"

namespace vaiven::system {
namespace {

TEST(PromptPack, OfTheProgramHasAtLeastTwelveOfItsOwn) {
    std::set<std::string> prompts;
    for (const auto* name : {"daily", "ending", "beginning", "yearly"}) {
        const auto pack = prompt_pack(name);
        EXPECT_EQ(pack.name, name);
        EXPECT_FALSE(pack.about.empty());
        EXPECT_GE(pack.prompts.size(), 12U);
        for (const auto& prompt : pack.prompts) {
            EXPECT_TRUE(prompts.insert(prompt).second) << prompt;
            EXPECT_TRUE(prompt.ends_with('?')) << prompt;
        }
    }
}

TEST(ParsePromptPack, TakesPromptsAndWhatTheyAreFor) {
    const auto pack = parse_prompt_pack("about = \"Fridays\"\nprompts = [\"Who?\", '''W\nhy?''']\n",
                                        "friday.toml");

    EXPECT_EQ(pack.about, "Fridays");
    EXPECT_EQ(pack.prompts, (std::vector<std::string>{"Who?", "W\nhy?"}));
}

TEST(ParsePromptPack, SaysWhatIsWrongWhere) {
    const auto refusal = [](const std::string& text) {
        return refusal_of([&text] { parse_prompt_pack(text, "f.toml"); });
    };

    expect_words(refusal("prompts = [\"Who?\",\n \" \"]"), "f.toml:2:2: a prompt has to be a text");
    expect_words(refusal("prompts = []"), "f.toml:1:11: prompts has to be a list of texts");
    expect_words(refusal("about = 1\nprompts = [\"Who?\"]"), "f.toml:1:9: about has to be a text");
    expect_words(refusal(""), "f.toml: it has no prompts");
    expect_words(refusal("[prompts]"), "f.toml:1:1: prompts has to be a list of texts");
}

}  // namespace
}  // namespace vaiven::system
