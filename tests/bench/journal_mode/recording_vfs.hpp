#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace journal_mode {

// `confirm` is our own mark: the command has told its user that the entry is written.
enum class OpKind { write, truncate, sync, create, unlink, sync_folder, confirm };

// One thing done to the disk. Files are told apart by number, since a name can come back.
struct Op {
    OpKind kind = OpKind::write;
    int file = 0;
    std::string name;      // create, unlink: without folder
    int64_t position = 0;  // write: offset; truncate: new size
    std::string bytes;     // write
};

// Registers the VFS "recording", which passes everything on to SQLite's own and notes, for the
// journal and its side files, what reached the disk in which order. The shared memory file is
// left out: SQLite never trusts it after a crash.
void register_recording_vfs();

// Everything noted since the program began, in order.
std::vector<Op>& recorded();

// The files that were there before the recording; their content then counts as safely on disk.
struct KnownFile {
    std::string name;
    int file = 0;
};
const std::vector<KnownFile>& files_at_start();

}  // namespace journal_mode
