#include "domain/titles/parts.hpp"

#include <utility>

#include "domain/titles/table.hpp"

namespace vaiven::titles {

namespace {

bool tells_of_the_past(const Part& part) {
    if (part.name.empty()) return false;
    const auto& word = part.name.front();
    return word == "ex" || word == "former" || word == "formerly" || word == "previously" ||
           word == "was";
}

class PartReader {
public:
    std::vector<Part> run(const Tokens& tokens) {
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const bool is_last = at + 1 == tokens.size() || is_separator(tokens[at + 1]);
            take(tokens[at], is_last);
        }
        end_part();
        return std::move(parts_);
    }

private:
    enum class Place { name, field, where };

    // A small word stands between two others: "EM" and the "in" of "Entwickler:in" are none.
    void take(const std::string& token, bool is_last) {
        if (is_separator(token)) {
            end_part();
            if (token == "(" || token == ")") part_.is_aside = token == "(";
        } else if (is_at(token)) {
            place_ = Place::where;
        } else if (place_ == Place::where) {
            return;
        } else if (is_of(token) && !is_last && !part_.name.empty()) {
            place_ = Place::field;
        } else {
            (place_ == Place::name ? part_.name : part_.field).push_back(token);
        }
    }

    void end_part() {
        const bool is_aside = part_.is_aside;
        const bool is_empty = part_.name.empty() && part_.field.empty();
        const bool is_past = tells_of_the_past(part_) && (is_aside || !parts_.empty());
        if (!is_empty && !is_past) parts_.push_back(std::move(part_));
        part_ = {.name = {}, .field = {}, .is_aside = is_aside};
        place_ = Place::name;
    }

    std::vector<Part> parts_;
    Part part_;
    Place place_ = Place::name;
};

}  // namespace

std::vector<Part> parts_of(const Tokens& tokens) {
    return PartReader().run(tokens);
}

}  // namespace vaiven::titles
