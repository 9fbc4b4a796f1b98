#include "recording_vfs.hpp"

#include <filesystem>
#include <map>
#include <new>

#include <sqlite3.h>
#include <unistd.h>

namespace journal_mode {
namespace {

// SQLite calls back through plain functions without a place for our own pointer everywhere
// (openDirectory has none), so the record is global. The program has one thread.
struct Record {
    std::vector<Op> ops;
    std::vector<KnownFile> known;
    std::map<std::string, int> numbers;  // name to file, for names that exist now
    int next_file = 0;
};

Record& record() {
    static Record only;
    return only;
}

sqlite3_vfs* own_vfs = nullptr;
sqlite3_syscall_ptr own_open_directory = nullptr;

// What SQLite sees as a file: our part, with the file of SQLite's own VFS right behind it.
struct RecordedFile {
    sqlite3_file head;
    int file;
};

RecordedFile* recorded_file(sqlite3_file* file) {
    return reinterpret_cast<RecordedFile*>(file);
}
sqlite3_file* inner(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(recorded_file(file) + 1);
}

int close_file(sqlite3_file* f) {
    return inner(f)->pMethods->xClose(inner(f));
}
int read(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    return inner(f)->pMethods->xRead(inner(f), to, size, at);
}
int file_size(sqlite3_file* f, sqlite3_int64* size) {
    return inner(f)->pMethods->xFileSize(inner(f), size);
}
int lock(sqlite3_file* f, int level) {
    return inner(f)->pMethods->xLock(inner(f), level);
}
int unlock(sqlite3_file* f, int level) {
    return inner(f)->pMethods->xUnlock(inner(f), level);
}
int check_reserved(sqlite3_file* f, int* held) {
    return inner(f)->pMethods->xCheckReservedLock(inner(f), held);
}
int control(sqlite3_file* f, int op, void* argument) {
    return inner(f)->pMethods->xFileControl(inner(f), op, argument);
}
int sector_size(sqlite3_file* f) {
    return inner(f)->pMethods->xSectorSize(inner(f));
}
int characteristics(sqlite3_file* f) {
    return inner(f)->pMethods->xDeviceCharacteristics(inner(f));
}
int shm_map(sqlite3_file* f, int page, int size, int extend, void volatile** to) {
    return inner(f)->pMethods->xShmMap(inner(f), page, size, extend, to);
}
int shm_lock(sqlite3_file* f, int offset, int n, int flags) {
    return inner(f)->pMethods->xShmLock(inner(f), offset, n, flags);
}
void shm_barrier(sqlite3_file* f) {
    inner(f)->pMethods->xShmBarrier(inner(f));
}
int shm_unmap(sqlite3_file* f, int remove) {
    return inner(f)->pMethods->xShmUnmap(inner(f), remove);
}

int write(sqlite3_file* f, const void* bytes, int size, sqlite3_int64 at) {
    record().ops.push_back({.kind = OpKind::write,
                            .file = recorded_file(f)->file,
                            .position = at,
                            .bytes = {static_cast<const char*>(bytes), static_cast<size_t>(size)}});
    return inner(f)->pMethods->xWrite(inner(f), bytes, size, at);
}

int truncate(sqlite3_file* f, sqlite3_int64 size) {
    record().ops.push_back(
        {.kind = OpKind::truncate, .file = recorded_file(f)->file, .position = size});
    return inner(f)->pMethods->xTruncate(inner(f), size);
}

// The folder's own sync, where SQLite asks for one, comes through open_directory below.
int sync(sqlite3_file* f, int flags) {
    record().ops.push_back({.kind = OpKind::sync, .file = recorded_file(f)->file});
    return inner(f)->pMethods->xSync(inner(f), flags);
}

// Version 2: no xFetch, so that no write can pass by through mapped memory.
constexpr sqlite3_io_methods methods{
    .iVersion = 2,
    .xClose = close_file,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = file_size,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = check_reserved,
    .xFileControl = control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = shm_map,
    .xShmLock = shm_lock,
    .xShmBarrier = shm_barrier,
    .xShmUnmap = shm_unmap,
};

int file_number(const std::string& path, bool existed) {
    const std::string name = std::filesystem::path(path).filename();
    auto [place, is_new] = record().numbers.try_emplace(name, record().next_file);
    if (!is_new) return place->second;
    ++record().next_file;
    if (existed) {
        record().known.push_back({name, place->second});
    } else {
        record().ops.push_back({.kind = OpKind::create, .file = place->second, .name = name});
    }
    return place->second;
}

int open_file(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flags_out) {
    file->pMethods = nullptr;
    const bool existed = path != nullptr && access(path, F_OK) == 0;
    new (recorded_file(file)) RecordedFile{};
    const int code = own_vfs->xOpen(own_vfs, path, inner(file), flags, flags_out);
    if (code != SQLITE_OK) return code;
    recorded_file(file)->file = path == nullptr ? -1 : file_number(path, existed);
    file->pMethods = &methods;
    return code;
}

int delete_file(sqlite3_vfs*, const char* path, int sync_folder) {
    const std::string name = std::filesystem::path(path).filename();
    const auto place = record().numbers.find(name);
    if (place != record().numbers.end()) {
        record().ops.push_back({.kind = OpKind::unlink, .file = place->second, .name = name});
        record().numbers.erase(place);
    }
    return own_vfs->xDelete(own_vfs, path, sync_folder);
}

// SQLite opens a folder for one reason only: to sync it at once.
int open_directory(const char* path, int* file) {
    record().ops.push_back({.kind = OpKind::sync_folder});
    return reinterpret_cast<int (*)(const char*, int*)>(own_open_directory)(path, file);
}

}  // namespace

void register_recording_vfs() {
    own_vfs = sqlite3_vfs_find(nullptr);
    own_open_directory = own_vfs->xGetSystemCall(own_vfs, "openDirectory");
    own_vfs->xSetSystemCall(own_vfs, "openDirectory",
                            reinterpret_cast<sqlite3_syscall_ptr>(open_directory));
    static sqlite3_vfs recording = *own_vfs;
    recording.zName = "recording";
    recording.szOsFile += static_cast<int>(sizeof(RecordedFile));
    recording.xOpen = open_file;
    recording.xDelete = delete_file;
    sqlite3_vfs_register(&recording, 0);
}

std::vector<Op>& recorded() {
    return record().ops;
}

const std::vector<KnownFile>& files_at_start() {
    return record().known;
}

}  // namespace journal_mode
