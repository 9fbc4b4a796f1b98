#include "system/private_files.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "system/files.hpp"
#include <vaiven/base/folders.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

bool wrote(const fs::path& path, const std::string& text, Durability durability) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0) return false;
    const bool is_written =
        wrote_all(file, text) && (durability == Durability::process || ::fsync(file) == 0);
    return ::close(file) == 0 && is_written;
}

}  // namespace

bool is_private_folder(const fs::path& folder) {
    struct stat found{};
    if (::lstat(folder.c_str(), &found) != 0 || !S_ISDIR(found.st_mode)) return false;
    return found.st_uid == ::geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool make_private_folder(const fs::path& folder) {
    return ::mkdir(folder.c_str(), S_IRWXU) == 0 || is_private_folder(folder);
}

bool write_private_file(const fs::path& path, const std::string& text, Durability durability) {
    const auto aside = path.string() + ".part";
    if (!wrote(aside, text, durability) || std::rename(aside.c_str(), path.c_str()) != 0) {
        ::unlink(aside.c_str());
        return false;
    }
    if (durability == Durability::power_cut) sync_folder(path.parent_path());
    return true;
}

std::string private_file(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace vaiven::system
