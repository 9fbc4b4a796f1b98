// Writes a generated journal: a dump in JSON Lines where FILE ends in ".jsonl", else a journal.
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "support/generated_journal.hpp"
#include <vaiven/exchange/jsonl.hpp>
#include <vaiven/store/journal.hpp>

namespace {

using vaiven::test::GeneratedJournal;

void write_dump(GeneratedJournal& journal, const std::filesystem::path& file) {
    std::ofstream out(file, std::ios::binary);
    out << vaiven::exchange::jsonl_header();
    for (const auto& role : journal.roles()) out << vaiven::exchange::jsonl_line(role);
    for (std::size_t made = 0; made < journal.entries(); ++made) {
        out << vaiven::exchange::jsonl_line(journal.next());
    }
    out.flush();
    if (!out) throw std::runtime_error("cannot write " + file.string());
}

void write_journal(GeneratedJournal& journal, const std::filesystem::path& file) {
    std::filesystem::remove(file);
    auto written = vaiven::store::Journal::open(file, vaiven::store::Access::write);
    auto change = written.begin("generate", journal.roles().front().written_at);
    for (const auto& role : journal.roles()) change.add(role);
    for (std::size_t made = 0; made < journal.entries(); ++made) change.add(journal.next());
    change.commit();
}

template <typename Number>
Number number_of(const char* typed) {
    Number number = 0;
    const char* end = typed + std::strlen(typed);
    const auto [stopped, error] = std::from_chars(typed, end, number);
    if (error != std::errc{} || stopped != end) {
        throw std::runtime_error(std::string(typed) + " is not a whole number");
    }
    return number;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3 || argc > 4) {
        std::cerr << "usage: generate_journal ENTRIES FILE [SEED]\n";
        return 2;
    }
    try {
        const std::filesystem::path file = argv[2];
        const auto seed = argc == 4 ? number_of<std::uint64_t>(argv[3]) : 1;
        GeneratedJournal journal(seed, number_of<std::size_t>(argv[1]));
        if (file.extension() == ".jsonl") {
            write_dump(journal, file);
        } else {
            write_journal(journal, file);
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "generate_journal: " << error.what() << "\n";
        return 1;
    }
}
