#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/typed_line.hpp"
#include <vaiven/domain/measure.hpp>

namespace vaiven::commands {

struct RatingQuestion {
    Measure measure;
    std::string last_time;  // how it was rated then; may be empty
};

struct CheckinAnswers {
    std::vector<Rating> ratings;  // in the order of the questions, without the skipped ones
    std::string text;             // may be empty
};

enum class TextQuestion { asked, left_out };

// Asks for each rating in turn, then for a line of text. One key answers where the scale lies
// within 0 to 9, elsewhere a number and Enter. Enter or space skips, backspace goes back, q or Esc
// leaves. Nothing where the person left. Throws Error(interrupted).
std::optional<CheckinAnswers> asked_checkin(const std::vector<RatingQuestion>& questions,
                                            TextQuestion text, const Screen& screen);

}  // namespace vaiven::commands
