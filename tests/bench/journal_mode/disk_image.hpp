#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <span>

#include "recording_vfs.hpp"

namespace journal_mode {

// What a power cut leaves of the work that was not synced. A folder's entries (files created or
// removed) count as synced only when the folder was, as POSIX has it.
enum class Unsynced {
    lost,    // all of it is gone
    random,  // each 512-byte sector, size and folder entry has it or not, whatever the order
};

// Writes into the empty folder `to` what is left in it when the power fails after the first
// `moment` of `ops`; `before` holds the files as they were at the start.
void write_image(std::span<const Op> ops, size_t moment, Unsynced unsynced,
                 const std::filesystem::path& before, const std::filesystem::path& to,
                 std::mt19937_64& random);

}  // namespace journal_mode
