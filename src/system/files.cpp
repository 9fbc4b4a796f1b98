#include "system/files.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throw_cannot(std::string_view what, const fs::path& path) {
    throw Error(ErrorKind::storage, fmt::format("cannot {} {}: {}", what, path.string(),
                                                lower_ascii(std::strerror(errno))));
}

}  // namespace

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw_cannot("read", path);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (file.bad()) throw_cannot("read", path);
    return text;
}

void write_file(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) throw_cannot("write", path);
}

}  // namespace vaiven::system
