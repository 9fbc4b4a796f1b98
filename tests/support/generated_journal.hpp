#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <vaiven/domain/entry.hpp>
#include <vaiven/domain/role.hpp>

namespace vaiven::test {

// Whole numbers that are the same on every machine.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    std::uint64_t below(std::uint64_t bound);  // 0 up to, not including, `bound`
    double bell();                             // mean 0, standard deviation 1, within -6..6

private:
    std::uint64_t next();

    std::uint64_t state_;
};

// 30,000 made words, the n-th of which comes up as often as 1/n says (Zipf).
class Vocabulary {
public:
    Vocabulary();

    std::string_view word(std::size_t rank) const { return words_[rank]; }  // 0: the most common
    std::string_view drawn(Chance& chance) const;

private:
    std::vector<std::string> words_;
    std::vector<std::uint64_t> up_to_;  // sum of the weights up to each word
};

// A journal of any size for measurements: entries from 1998 to 2024, in order and evenly spread,
// with bodies of median 40 and mean 60 words (log-normal), one tag each, a title on one of four,
// energy and mood on 60 of 100; and the roles of a person who swings every three years. The same
// seed and number give the same records.
class GeneratedJournal {
public:
    GeneratedJournal(std::uint64_t seed, std::size_t entries);

    const std::vector<Role>& roles() const { return roles_; }
    std::size_t entries() const { return entries_; }
    Entry next();  // to be called as often as there are entries

private:
    std::string sentence(std::size_t words);
    std::string text(std::size_t words);
    Role role(std::size_t number);

    Chance chance_;
    Vocabulary vocabulary_;
    std::size_t entries_;
    std::size_t made_ = 0;
    std::vector<Role> roles_;
};

}  // namespace vaiven::test
