#include "system/output_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>
#include <unistd.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

[[noreturn]] void throw_cannot_write(const std::filesystem::path& path) {
    throw Error(ErrorKind::conflict, fmt::format("cannot write {}: {}", path.string(),
                                                 lower_ascii(std::strerror(errno))));
}

}  // namespace

OutputFile::OutputFile(std::filesystem::path path) : path_(std::move(path)) {
    std::string name = path_.string() + ".XXXXXX";
    const int file = ::mkstemp(name.data());  // 0600
    if (file < 0) throw_cannot_write(path_);
    ::close(file);
    unfinished_ = name;
    stream_.open(unfinished_, std::ios::binary);
}

OutputFile::~OutputFile() {
    std::error_code ignored;
    if (!unfinished_.empty()) std::filesystem::remove(unfinished_, ignored);
}

void OutputFile::commit() {
    stream_.close();
    if (!stream_) throw_cannot_write(path_);
    if (std::rename(unfinished_.c_str(), path_.c_str()) != 0) throw_cannot_write(path_);
    unfinished_.clear();
}

}  // namespace vaiven::system
