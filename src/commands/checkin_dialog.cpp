#include "commands/checkin_dialog.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include <vaiven/base/numbers.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::commands {

namespace {

constexpr std::string_view text_label = "a line about it";
constexpr std::size_t longest_number = 8;
constexpr std::size_t room_for_answer = 10;

// Answers stand in one column.
struct Columns {
    std::size_t label = width(text_label);
    std::size_t last_time = 0;  // 0 where there is no room for it
};

std::string label_of(const Measure& measure) {
    return fmt::format("{}, {}", measure.name, scale_words(measure));
}

Columns columns_for(const std::vector<RatingQuestion>& questions, const Screen& screen) {
    Columns columns;
    for (const auto& [measure, last_time] : questions) {
        columns.label = std::max(columns.label, width(label_of(measure)));
        columns.last_time = std::max(columns.last_time, width(last_time));
    }
    const auto needed = columns.label + columns.last_time + room_for_answer;
    if (needed > screen.columns) columns.last_time = 0;
    return columns;
}

LinePrompt prompt_of(std::string_view label, std::string_view last_time, const Columns& columns,
                     const Screen& screen) {
    LinePrompt prompt{.text = "  " + padded_right(label, columns.label), .columns = 0};
    prompt.columns = 2 + columns.label;
    if (columns.last_time > 0) {
        prompt.text += "  " + render::styled(padded_right(last_time, columns.last_time),
                                             render::Style::quiet, screen.colour);
        prompt.columns += 2 + columns.last_time;
    }
    prompt.text += " > ";
    prompt.columns += 3;
    return prompt;
}

bool is_on(const Measure& measure, std::optional<int> number) {
    return number && *number >= measure.least && *number <= measure.most;
}

bool is_one_key(const Measure& measure) {
    return measure.least >= 0 && measure.most <= 9;
}

Typed judge_number(const Measure& measure, std::string_view line, std::string_view character) {
    const bool is_digit = character >= "0" && character <= "9";
    const bool is_sign = line.empty() && character == "-" && measure.least < 0;
    if (is_one_key(measure)) {
        return is_digit && is_on(measure, parse_number<int>(character)) ? Typed::last
                                                                        : Typed::refused;
    }
    return (is_digit || is_sign) && line.size() < longest_number ? Typed::kept : Typed::refused;
}

// What ends a rating without a number is the same on every scale.
Judge judge_of(const Measure& measure) {
    return [&measure](std::string_view line, std::string_view character) {
        if (line.empty() && character == " ") return Typed::enters;
        if (line.empty() && character == "q") return Typed::leaves;
        return judge_number(measure, line, character);
    };
}

Typed keep(std::string_view /*line*/, std::string_view /*character*/) {
    return Typed::kept;
}

LineEnd ask_rating(const Measure& measure, const LinePrompt& prompt, const Screen& screen,
                   std::optional<int>& rating) {
    while (true) {
        std::string line;
        rating.reset();
        const auto end = read_line(prompt, judge_of(measure), screen, line);
        if (end != LineEnd::entered) return end;
        if (line.empty()) screen.out << "-";
        if (line.empty() || is_on(measure, parse_number<int>(line))) {
            rating = parse_number<int>(line);
            return end;
        }
        screen.out << fmt::format("\n    {} goes from {}\n", measure.name, scale_words(measure));
    }
}

LineEnd ask_text(const LinePrompt& prompt, const Screen& screen, std::string& text) {
    text.clear();
    return read_line(prompt, keep, screen, text);
}

// The place of the question that comes next.
std::size_t next_place(std::size_t at, LineEnd end, const Screen& screen) {
    if (end == LineEnd::entered) {
        screen.out << "\n";
        return at + 1;
    }
    if (at == 0) {
        screen.out << '\a';
        return 0;
    }
    screen.out << "back\n";
    return at - 1;
}

std::vector<Rating> ratings_of(const std::vector<RatingQuestion>& questions,
                               const std::vector<std::optional<int>>& values) {
    std::vector<Rating> ratings;
    for (std::size_t at = 0; at < questions.size(); ++at) {
        if (!values[at]) continue;
        ratings.push_back({.measure = questions[at].measure.name, .value = *values[at]});
    }
    return ratings;
}

}  // namespace

std::optional<CheckinAnswers> asked_checkin(const std::vector<RatingQuestion>& questions,
                                            TextQuestion text, const Screen& screen) {
    const auto columns = columns_for(questions, screen);
    const auto count = questions.size() + (text == TextQuestion::asked ? 1 : 0);
    std::vector<std::optional<int>> values(questions.size());
    CheckinAnswers answers;
    for (std::size_t at = 0; at < count;) {
        auto end = LineEnd::entered;
        if (at < questions.size()) {
            const auto& [measure, last_time] = questions[at];
            const auto prompt = prompt_of(label_of(measure), last_time, columns, screen);
            end = ask_rating(measure, prompt, screen, values[at]);
        } else {
            end = ask_text(prompt_of(text_label, "", columns, screen), screen, answers.text);
        }
        if (end == LineEnd::left) {
            screen.out << "\n";
            return std::nullopt;
        }
        at = next_place(at, end, screen);
    }
    answers.ratings = ratings_of(questions, values);
    return answers;
}

}  // namespace vaiven::commands
