#pragma once

#include <memory>
#include <string>

namespace vaiven::system {

// What a person pressed.
struct Key {
    enum class Kind {
        text,  // one character
        enter,
        backspace,
        delete_line,  // Ctrl-U
        escape,
        end,        // Ctrl-D
        interrupt,  // Ctrl-C, or the program was asked to end, or the terminal is gone
        other,      // arrows and the like
    };

    Kind kind = Kind::other;
    std::string text;  // of a character, in UTF-8

    friend bool operator==(const Key&, const Key&) = default;
};

// The terminal on standard input gives its keys one at a time and shows none of them, as long as
// this lives; then it is as it was, whichever way the program goes. A signal that would end the
// program waits until then.
class KeyByKey {
public:
    KeyByKey();
    ~KeyByKey();
    KeyByKey(const KeyByKey&) = delete;
    KeyByKey& operator=(const KeyByKey&) = delete;
    KeyByKey(KeyByKey&&) = delete;
    KeyByKey& operator=(KeyByKey&&) = delete;

    Key next();  // waits for it

private:
    struct Before;

    std::unique_ptr<Before> before_;
};

}  // namespace vaiven::system
