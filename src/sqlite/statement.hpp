#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace vaiven::sqlite {

// Throws what `code` and the connection's own words mean; `name` is the file's, for the message.
[[noreturn]] void throw_error(sqlite3* handle, int code, const std::string& name);

// One compiled statement. Parameters are bound in order, from left to right; text and blobs must
// live until the statement has run.
class Statement {
public:
    Statement(sqlite3* handle, std::string_view sql, const std::string& name);

    Statement& bind(std::int64_t value);
    Statement& bind(int value) { return bind(std::int64_t{value}); }
    Statement& bind(double value);
    Statement& bind(std::string_view text);
    Statement& bind(std::span<const std::uint8_t> blob);
    Statement& bind_null();

    template <typename Value>
    Statement& bind(const std::optional<Value>& value) {
        return value ? bind(*value) : bind_null();
    }

    // Whether there is another row; its columns hold until the next step.
    bool step();
    void run();  // to the end, for statements without rows

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string_view text_view(int column) const;
    std::span<const std::uint8_t> blob(int column) const;
    bool is_null(int column) const;

    void reset();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };

    void check(int code) const;

    const std::string* name_;
    std::unique_ptr<sqlite3_stmt, Finalize> handle_;
    int bound_ = 0;
};

// A statement in use: reset, with nothing bound, when it goes out of scope.
class StatementUse {
public:
    explicit StatementUse(Statement& statement) : statement_(&statement) {}
    ~StatementUse() {
        if (statement_ != nullptr) statement_->reset();
    }
    StatementUse(StatementUse&& other) noexcept : statement_(other.statement_) {
        other.statement_ = nullptr;
    }
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;
    StatementUse& operator=(StatementUse&&) = delete;

    Statement* operator->() const { return statement_; }
    Statement& operator*() const { return *statement_; }

private:
    Statement* statement_;
};

}  // namespace vaiven::sqlite
