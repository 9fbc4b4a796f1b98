#include <algorithm>
#include <optional>
#include <unordered_map>

#include <vaiven/base/line_diff.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven {

namespace {

using Lines = std::vector<std::string_view>;
using Diff = std::vector<DiffLine>;

constexpr int most_differences = 1000;

Lines lines_of(std::string_view text) {
    return text.empty() ? Lines{} : split(text, '\n');
}

// Equal lines have equal numbers, which are faster to compare.
class LineNumbers {
public:
    std::vector<int> of(const Lines& lines) {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const auto line : lines) {
            const auto next = static_cast<int>(known_.size());
            numbers.push_back(known_.try_emplace(line, next).first->second);
        }
        return numbers;
    }

private:
    std::unordered_map<std::string_view, int> known_;
};

// The greedy algorithm. A path goes from (0, 0) to (number of old lines, number of new ones); a
// step right removes a line, a step down adds one, and diagonals keep lines. `reached_[d]` holds
// how far to the right the best paths with d steps come on each diagonal x - y = -d..d.
class ShortestEdit {
public:
    ShortestEdit(std::vector<int> before, std::vector<int> after)
        : before_(std::move(before)), after_(std::move(after)) {}

    // What becomes of the lines, in order; empty where it would take too many steps.
    std::vector<LineFate> fates() {
        for (int steps = 0; steps <= most_differences; ++steps) {
            if (const auto diagonal = advance(steps)) return walked_back(steps, *diagonal);
        }
        return {};
    }

private:
    int width() const { return static_cast<int>(before_.size()); }
    int height() const { return static_cast<int>(after_.size()); }

    // Of the diagonals from -steps to steps.
    static std::size_t place_of(int steps, int diagonal) {
        const int place = diagonal + steps;
        return static_cast<std::size_t>(place);
    }

    int reached(int steps, int diagonal) const {
        if (diagonal < -steps || diagonal > steps) return -1;
        return reached_[static_cast<std::size_t>(steps)][place_of(steps, diagonal)];
    }

    // Whether the best path to this diagonal came by adding a line.
    bool came_down(int steps, int diagonal) const {
        return diagonal == -steps || (diagonal != steps && reached(steps - 1, diagonal - 1) <
                                                               reached(steps - 1, diagonal + 1));
    }

    int entered(int steps, int diagonal) const {
        if (steps == 0) return 0;
        return came_down(steps, diagonal) ? reached(steps - 1, diagonal + 1)
                                          : reached(steps - 1, diagonal - 1) + 1;
    }

    int slid(int x, int diagonal) const {
        while (x < width() && x - diagonal < height() &&
               before_[static_cast<std::size_t>(x)] ==
                   after_[static_cast<std::size_t>(x - diagonal)]) {
            ++x;
        }
        return x;
    }

    // One step more on every diagonal. The one on which the end was reached, if any.
    std::optional<int> advance(int steps) {
        reached_.emplace_back(place_of(steps, steps) + 1, -1);
        for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
            const int x = slid(entered(steps, diagonal), diagonal);
            reached_.back()[place_of(steps, diagonal)] = x;
            if (x >= width() && x - diagonal >= height()) return diagonal;
        }
        return std::nullopt;
    }

    std::vector<LineFate> walked_back(int steps, int diagonal) const {
        std::vector<LineFate> fates;
        int x = width();
        for (; steps >= 0; --steps) {
            const int from = entered(steps, diagonal);
            fates.insert(fates.end(), static_cast<std::size_t>(x - from), LineFate::kept);
            if (steps == 0) break;
            const bool down = came_down(steps, diagonal);
            fates.push_back(down ? LineFate::added : LineFate::removed);
            x = down ? from : from - 1;
            diagonal += down ? 1 : -1;
        }
        std::ranges::reverse(fates);
        return fates;
    }

    std::vector<int> before_;
    std::vector<int> after_;
    std::vector<std::vector<int>> reached_;
};

std::vector<LineFate> fates_of(const Lines& before, const Lines& after) {
    LineNumbers numbers;
    auto old_numbers = numbers.of(before);
    auto new_numbers = numbers.of(after);
    auto fates = ShortestEdit(std::move(old_numbers), std::move(new_numbers)).fates();
    if (!fates.empty()) return fates;
    fates.assign(before.size(), LineFate::removed);
    fates.insert(fates.end(), after.size(), LineFate::added);
    return fates;
}

void append_middle(Diff& diff, const Lines& before, const Lines& after) {
    auto old_line = before.begin();
    auto new_line = after.begin();
    for (const auto fate : fates_of(before, after)) {
        diff.push_back({.fate = fate, .text = fate == LineFate::added ? *new_line : *old_line});
        if (fate != LineFate::added) ++old_line;
        if (fate != LineFate::removed) ++new_line;
    }
}

void put_removed_first(Diff& diff) {
    for (auto begin = diff.begin(); begin != diff.end();) {
        begin = std::find_if(begin, diff.end(),
                             [](const DiffLine& line) { return line.fate != LineFate::kept; });
        const auto end = std::find_if(
            begin, diff.end(), [](const DiffLine& line) { return line.fate == LineFate::kept; });
        std::stable_partition(begin, end,
                              [](const DiffLine& line) { return line.fate == LineFate::removed; });
        begin = end;
    }
}

}  // namespace

Diff line_diff(std::string_view before, std::string_view after) {
    auto old_lines = lines_of(before);
    auto new_lines = lines_of(after);
    const auto [old_middle, new_middle] = std::ranges::mismatch(old_lines, new_lines);
    Diff diff;
    for (auto line = old_lines.begin(); line != old_middle; ++line) diff.push_back({.text = *line});
    const auto [old_end, new_end] =
        std::mismatch(old_lines.rbegin(), std::make_reverse_iterator(old_middle),
                      new_lines.rbegin(), std::make_reverse_iterator(new_middle));
    append_middle(diff, Lines(old_middle, old_end.base()), Lines(new_middle, new_end.base()));
    for (auto line = old_end.base(); line != old_lines.end(); ++line)
        diff.push_back({.text = *line});
    put_removed_first(diff);
    return diff;
}

}  // namespace vaiven
