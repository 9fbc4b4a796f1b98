
#include <gtest/gtest.h>

#include "support/refusals.hpp"
#include <vaiven/domain/date_words.hpp>

namespace vaiven {
namespace {

TEST(ParseTime, TakesClocksOfBothKinds) {
    EXPECT_EQ(parse_time("9:30"), (TimeOfDay{9, 30, 0}));
    EXPECT_EQ(parse_time("09:30"), (TimeOfDay{9, 30, 0}));
    EXPECT_EQ(parse_time("09:30:15"), (TimeOfDay{9, 30, 15}));
    EXPECT_EQ(parse_time("9am"), (TimeOfDay{9, 0, 0}));
    EXPECT_EQ(parse_time("9:30 PM"), (TimeOfDay{21, 30, 0}));
    EXPECT_EQ(parse_time("9 p.m."), (TimeOfDay{21, 0, 0}));
    EXPECT_EQ(parse_time("12am"), (TimeOfDay{0, 0, 0}));
    EXPECT_EQ(parse_time("12:05 pm"), (TimeOfDay{12, 5, 0}));
    EXPECT_EQ(parse_time("noon"), (TimeOfDay{12, 0, 0}));
    EXPECT_EQ(parse_time("midnight"), (TimeOfDay{0, 0, 0}));
}

TEST(ParseTime, RefusesWhatIsNoTime) {
    for (const char* typed :
         {"24:00", "13pm", "0am", "9", "930", "9.30", "", "am", "9:60", "-1:00"}) {
        SCOPED_TRACE(typed);
        expect_words(refusal_of([&] { parse_time(typed); }),
                     "is not a time; write 9:30, 21:15 or 9:30 pm");
    }
}

}  // namespace
}  // namespace vaiven
