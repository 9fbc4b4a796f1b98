#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// How text looks on a terminal. Colour only repeats what a word, a sign or a place says, so that
// nothing is lost without it.
namespace vaiven::render {

enum class Colour { off, on };

// What a piece of text is to the eye.
enum class Style {
    heading,   // of a report, of a list's part, in a text
    id,        // what people type to name a record
    quiet,     // what stands in every line: days, the titles of columns
    mark,      // a star, a kind, a tag, a person
    hit,       // what a search found
    strong,    // ** in a text
    emphasis,  // *
    struck,    // ~~
    code,
    link,
};

// Several at once, as where strong words stand in a heading.
class Styles {
public:
    Styles() = default;
    Styles(Style style) { add(style); }  // NOLINT(google-explicit-constructor): one is a set

    void add(Style style) { bits_ |= bit(style); }
    bool has(Style style) const { return (bits_ & bit(style)) != 0; }
    bool empty() const { return bits_ == 0; }

    friend bool operator==(const Styles&, const Styles&) = default;

private:
    static std::uint32_t bit(Style style) { return std::uint32_t{1} << static_cast<int>(style); }

    std::uint32_t bits_ = 0;
};

// `text` between the sequences that switch the styles on and all off again; `text` alone where
// colour is off, or it is empty. It must be safe to show; its width is that of `text`.
std::string styled(std::string_view text, Styles styles, Colour colour);

}  // namespace vaiven::render
