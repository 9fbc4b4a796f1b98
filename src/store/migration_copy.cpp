#include "store/migration_copy.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/migrations.hpp"
#include <vaiven/base/error.hpp>
#include <vaiven/base/folders.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::store {

namespace {

namespace fs = std::filesystem;

constexpr mode_t only_mine = S_IRUSR | S_IWUSR;

[[noreturn]] void throw_cannot_copy(const fs::path& copy, int reason) {
    throw Error(ErrorKind::storage,
                fmt::format("the journal must be brought up to date, and its copy {} cannot be "
                            "made first: {}; nothing was changed",
                            copy.string(), lower_ascii(std::strerror(reason))));
}

// A file of its own, made here, so that two programs never write the same copy.
bool make_file(const fs::path& path) {
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, only_mine);
    if (file < 0 && errno != EEXIST) throw_cannot_copy(path, errno);
    if (file >= 0) ::close(file);
    return file >= 0;
}

fs::path new_copy(const fs::path& path, const fs::path& folder, int schema) {
    const auto stem = fmt::format("{}-schema-{}", path.stem().string(), schema);
    auto copy = folder / (stem + ".db");
    for (int number = 2; !make_file(copy); ++number) {
        copy = folder / fmt::format("{}-{}.db", stem, number);
    }
    return copy;
}

void sync(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw_cannot_copy(path, errno);
    const int problem = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (problem != 0) throw_cannot_copy(path, problem);
}

}  // namespace

fs::path copy_before_migration(sqlite::Database& database, const fs::path& path,
                               const fs::path& folder) {
    make_private_folders(folder);
    const auto copy = new_copy(path, folder, schema_of(database));
    const auto name = copy.string();
    auto vacuum = database.prepare("VACUUM INTO ?");  // fills an empty file
    vacuum.bind(name).run();
    sync(copy);
    sync(copy.parent_path());
    return copy;
}

}  // namespace vaiven::store
