#pragma once

#include <string>

#include <gtest/gtest.h>

#include <vaiven/base/error.hpp>

namespace vaiven {

// The message with which `act` is refused, as wrong input unless said; "" and a failure where it is
// not.
template <typename Act>
std::string refusal_of(const Act& act, ErrorKind kind = ErrorKind::input) {
    try {
        act();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), kind);
        return error.what();
    }
    ADD_FAILURE() << "was not refused";
    return "";
}

// Whether `words` occur in `message`, which follows the rules for all messages.
inline void expect_words(const std::string& message, const std::string& words) {
    EXPECT_NE(message.find(words), std::string::npos)
        << "  in: " << message << "\n  not: " << words;
    EXPECT_FALSE(message.ends_with('.')) << message;
}

}  // namespace vaiven
