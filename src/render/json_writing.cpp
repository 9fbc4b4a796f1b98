#include "render/json_writing.hpp"

#include <fmt/format.h>

namespace vaiven::render {

namespace {

Json gap_json(const report::WritingGap& gap) {
    return {{"days", gap.days}, {"after", to_string(gap.after)}, {"next", to_string(gap.next)}};
}

Json months_json(const std::vector<report::MonthOfWriting>& months) {
    Json list = Json::array();
    for (const auto& month : months) {
        list.push_back({{"month", fmt::format("{:04}-{:02}", month.year, month.month)},
                        {"entries", month.entries},
                        {"words", month.words},
                        {"days", month.days}});
    }
    return list;
}

}  // namespace

Json streak_json(const report::Streak& streak) {
    return {{"days", streak.days}, {"from", to_string(streak.from)}, {"to", to_string(streak.to)}};
}

Json writing_json(const report::Writing& writing) {
    return {{"entries", writing.entries},
            {"words", writing.words},
            {"days", writing.days},
            {"longest_streak", or_null(writing.longest_streak, streak_json)},
            {"longest_gap", or_null(writing.longest_gap, gap_json)},
            {"by_month", months_json(writing.by_month)}};
}

}  // namespace vaiven::render
