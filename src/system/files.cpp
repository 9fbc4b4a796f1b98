#include "system/files.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/text.hpp>
#include <vaiven/domain/entry.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throw_cannot(std::string_view what, const fs::path& path) {
    throw Error(ErrorKind::storage, fmt::format("cannot {} {}: {}", what, path.string(),
                                                lower_ascii(std::strerror(errno))));
}

}  // namespace

std::string read_text(std::istream& in) {
    std::string text;
    std::array<char, 65536> chunk{};
    while (text.size() <= longest_text && in.read(chunk.data(), chunk.size()).gcount() > 0) {
        text.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad()) throw Error(ErrorKind::input, "the standard input cannot be read");
    return text;
}

std::fstream spooled(std::istream& in) {
    std::string name = (fs::temp_directory_path() / "vaiven-XXXXXX").string();
    const int file = ::mkstemp(name.data());  // 0600
    if (file < 0) throw_cannot("write", name);
    ::close(file);
    std::fstream copy(name, std::ios::in | std::ios::out | std::ios::binary);
    fs::remove(name);
    std::array<char, 65536> chunk{};
    while (in.read(chunk.data(), chunk.size()).gcount() > 0) copy.write(chunk.data(), in.gcount());
    if (in.bad()) throw Error(ErrorKind::input, "the standard input cannot be read");
    copy.seekg(0);
    if (!copy) throw_cannot("write", name);
    return copy;
}

std::string read_file(const fs::path& path) {
    if (auto text = read_file_if_there(path)) return std::move(*text);
    throw_cannot("read", path);
}

std::optional<std::string> read_file_if_there(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 && (errno == ENOENT || errno == ENOTDIR)) return std::nullopt;
    std::string text;
    std::array<char, 4096> chunk{};
    ssize_t count = file < 0 ? -1 : ::read(file, chunk.data(), chunk.size());
    for (; count > 0; count = ::read(file, chunk.data(), chunk.size())) {
        text.append(chunk.data(), static_cast<std::size_t>(count));
    }
    const int reason = errno;
    if (file >= 0) ::close(file);
    errno = reason;
    if (count < 0) throw_cannot("read", path);
    return text;
}

void write_file(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) throw_cannot("write", path);
}

bool wrote_all(int file, std::string_view text) {
    while (!text.empty()) {
        const auto count = ::write(file, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace vaiven::system
