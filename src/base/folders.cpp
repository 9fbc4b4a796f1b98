#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vaiven/base/error.hpp>
#include <vaiven/base/folders.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven {

namespace {

// The folder that could not be made, on the way to `folder`; errno says why.
std::optional<std::filesystem::path> missing_folder(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return std::nullopt;
    if (auto missing = missing_folder(folder.parent_path())) return missing;
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) {
        sync_folder(folder.parent_path());
        return std::nullopt;
    }
    return errno == EEXIST ? std::nullopt : std::optional(folder);
}

}  // namespace

bool could_make_private_folders(const std::filesystem::path& folder) {
    return !missing_folder(folder);
}

void make_private_folders(const std::filesystem::path& folder) {
    const auto missing = missing_folder(folder);
    if (!missing) return;
    throw Error(ErrorKind::storage, fmt::format("cannot make the folder {}: {}", missing->string(),
                                                lower_ascii(std::strerror(errno))));
}

void sync_folder(const std::filesystem::path& folder) {
    const auto* const name = folder.empty() ? "." : folder.c_str();
    const int handle = ::open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

}  // namespace vaiven
