#include "system/output_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/folders.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throw_cannot_write(const fs::path& path) {
    throw Error(ErrorKind::conflict, fmt::format("cannot write {}: {}", path.string(),
                                                 lower_ascii(std::strerror(errno))));
}

// The place that a link, or a chain of them, leads to.
fs::path without_links(const fs::path& path) {
    std::error_code error;
    const auto target = fs::weakly_canonical(path, error);
    return error ? path : target;
}

void keep_rights_of(const fs::path& path, int file) {
    struct stat present{};
    if (::stat(path.c_str(), &present) == 0) ::fchmod(file, present.st_mode & 07777);
}

bool synced(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

}  // namespace

OutputFile::OutputFile(const fs::path& path) : path_(without_links(path)) {
    std::error_code ignored;
    const bool stands_as_it_is = fs::exists(path_, ignored) && !fs::is_regular_file(path_, ignored);
    if (stands_as_it_is) {
        stream_.open(path_, std::ios::binary);
    } else {
        open_beside();
    }
    if (!stream_) throw_cannot_write(path_);
}

OutputFile::~OutputFile() {
    std::error_code ignored;
    if (!unfinished_.empty()) fs::remove(unfinished_, ignored);
}

void OutputFile::commit() {
    stream_.close();
    if (!stream_) throw_cannot_write(path_);
    if (unfinished_.empty()) return;
    if (!synced(unfinished_)) throw_cannot_write(path_);
    if (std::rename(unfinished_.c_str(), path_.c_str()) != 0) throw_cannot_write(path_);
    unfinished_.clear();
    sync_folder(path_.parent_path());
}

void OutputFile::open_beside() {
    std::string name = path_.string() + ".XXXXXX";
    const int file = ::mkstemp(name.data());  // 0600
    if (file < 0) throw_cannot_write(path_);
    keep_rights_of(path_, file);
    ::close(file);
    unfinished_ = name;
    stream_.open(unfinished_, std::ios::binary);
}

}  // namespace vaiven::system
