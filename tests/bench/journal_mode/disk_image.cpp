#include "disk_image.hpp"

#include <map>
#include <set>
#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

namespace journal_mode {
namespace {

namespace fs = std::filesystem;

constexpr int64_t sector = 512;

// How many operations at the start of the record are safe, per file and for the folder.
struct Safe {
    std::map<int, size_t> file;
    size_t folder = 0;
};

Safe synced(std::span<const Op> ops) {
    Safe safe;
    for (size_t i = 0; i < ops.size(); ++i) {
        if (ops[i].kind == OpKind::sync) safe.file[ops[i].file] = i;
        if (ops[i].kind == OpKind::sync_folder) safe.folder = i;
    }
    return safe;
}

// Decides what of the unsynced work survives; keeps the share of this one cut.
class Survival {
public:
    Survival(Unsynced unsynced, std::mt19937_64& random)
        : random_(random),
          share_(unsynced == Unsynced::lost
                     ? 0
                     : std::uniform_real_distribution<double>(0.05, 0.95)(random)) {}

    bool one_more() { return std::bernoulli_distribution(share_)(random_); }

    // A sector that was written twice holds the first, or both, but never the second alone: the
    // second write carried the first one's bytes with it.
    bool sector_again(int file, int64_t number) {
        if (lost_.contains({file, number})) return false;
        if (one_more()) return true;
        lost_.insert({file, number});
        return false;
    }

private:
    std::mt19937_64& random_;
    double share_;
    std::set<std::pair<int, int64_t>> lost_;
};

// An open file of the image.
class ImageFile {
public:
    explicit ImageFile(const fs::path& path)
        : file_(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        if (file_ < 0) throw std::runtime_error("cannot write " + path.string());
    }
    ~ImageFile() { close(file_); }
    ImageFile(const ImageFile&) = delete;
    ImageFile& operator=(const ImageFile&) = delete;
    ImageFile(ImageFile&&) = delete;
    ImageFile& operator=(ImageFile&&) = delete;

    void write(std::string_view bytes, int64_t at) {
        if (pwrite(file_, bytes.data(), bytes.size(), at) != std::ssize(bytes)) {
            throw std::runtime_error("image write failed");
        }
    }
    void truncate(int64_t size) {
        if (ftruncate(file_, size) != 0) throw std::runtime_error("image truncate failed");
    }

private:
    int file_;
};

void write_sectors(ImageFile& image, const Op& op, Survival& survival) {
    const int64_t end = op.position + std::ssize(op.bytes);
    for (int64_t at = op.position; at < end;) {
        const int64_t next = std::min(end, (at / sector + 1) * sector);
        if (survival.sector_again(op.file, at / sector)) {
            const auto from = static_cast<size_t>(at - op.position);
            image.write(std::string_view(op.bytes).substr(from, static_cast<size_t>(next - at)),
                        at);
        }
        at = next;
    }
}

void replay(ImageFile& image, int file, std::span<const Op> ops, size_t safe, Survival& survival) {
    for (size_t i = 0; i < ops.size(); ++i) {
        const Op& op = ops[i];
        if (op.file != file) continue;
        if (op.kind == OpKind::truncate && (i < safe || survival.one_more())) {
            image.truncate(op.position);
        }
        if (op.kind != OpKind::write) continue;
        if (i < safe) {
            image.write(op.bytes, op.position);
        } else {
            write_sectors(image, op, survival);
        }
    }
}

// The names in the folder after the cut, each with its file.
std::map<std::string, int> names_left(std::span<const Op> ops, size_t safe, Survival& survival) {
    std::map<std::string, int> names;
    for (const KnownFile& known : files_at_start()) names[known.name] = known.file;
    for (size_t i = 0; i < ops.size(); ++i) {
        const Op& op = ops[i];
        if (op.kind != OpKind::create && op.kind != OpKind::unlink) continue;
        if (i >= safe && !survival.one_more()) continue;
        if (op.kind == OpKind::create) names[op.name] = op.file;
        // The name may stand for an older file, where the creation of this one was lost.
        if (op.kind == OpKind::unlink) names.erase(op.name);
    }
    return names;
}

bool was_there(const std::string& name, int file) {
    for (const KnownFile& known : files_at_start()) {
        if (known.name == name && known.file == file) return true;
    }
    return false;
}

}  // namespace

void write_image(std::span<const Op> ops, size_t moment, Unsynced unsynced, const fs::path& before,
                 const fs::path& to, std::mt19937_64& random) {
    const auto done = ops.first(moment);
    const Safe safe = synced(done);
    Survival survival(unsynced, random);
    for (const auto& [name, file] : names_left(done, safe.folder, survival)) {
        if (was_there(name, file)) fs::copy_file(before / name, to / name);
        ImageFile image(to / name);
        const auto place = safe.file.find(file);
        replay(image, file, done, place == safe.file.end() ? 0 : place->second, survival);
    }
}

}  // namespace journal_mode
