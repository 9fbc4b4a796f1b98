#include "system/draft.hpp"

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "system/environment.hpp"
#include "system/paths.hpp"
#include "system/private_files.hpp"
#include <vaiven/base/folders.hpp>
#include <vaiven/base/text.hpp>

namespace vaiven::system {

namespace {

namespace fs = std::filesystem;

constexpr auto text_name = "entry.md";  // the end tells editors what it is
constexpr auto form_name = "form.md";   // as it was before anybody wrote
constexpr auto draft_end = ".md";
constexpr auto leftovers_end = ".leftovers";

// Where there is no home folder, drafts stay where they are worked on.
fs::path drafts_folder() {
    return state_folder_if_any().value_or("/nonexistent") / "drafts";
}

// Where texts are worked on, the best first.
std::vector<fs::path> places() {
    std::vector<fs::path> places;
    const auto runtime = variable("XDG_RUNTIME_DIR");
    if (runtime && fs::path(*runtime).is_absolute())
        places.push_back(fs::path(*runtime) / "vaiven");
    places.emplace_back(fmt::format("/dev/shm/vaiven-{}", ::geteuid()));
    places.push_back(drafts_folder());
    return places;
}

// The folder's handle, locked; -1 where it is not there or, unless told to wait, locked already.
int locked(const fs::path& folder, int wait = 0) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0 && ::flock(handle, LOCK_EX | wait) == 0) return handle;
    if (handle >= 0) ::close(handle);
    return -1;
}

std::vector<fs::path> entries_of(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        entries.push_back(at->path());
    }
    return entries;
}

bool is_leftover(const fs::path& file) {
    return file.filename() != text_name && file.filename() != form_name;
}

// Editors save what they can when they die: swap files, "entry.md.save", "#entry.md#".
void keep_leftovers(const fs::path& session, const fs::path& folder) {
    for (const auto& file : entries_of(session)) {
        std::error_code ignored;
        if (!is_leftover(file) || !fs::is_regular_file(file, ignored)) continue;
        if (!make_private_folder(folder)) return;
        write_private_file(folder / file.filename(), private_file(file), Durability::power_cut);
    }
}

// A folder that everybody may write into is none: another could put a draft there.
bool holds_drafts(const fs::path& place) {
    std::error_code ignored;
    return place == drafts_folder() ? fs::is_directory(place, ignored) : is_private_folder(place);
}

bool could_make(const fs::path& place) {
    return place == drafts_folder() ? could_make_private_folders(place)
                                    : make_private_folder(place);
}

bool is_worked_on(const std::string& name) {
    return std::ranges::any_of(places(), [&name](const fs::path& place) {
        return ::access((place / name / text_name).c_str(), F_OK) == 0;
    });
}

fs::path kept_file(const std::string& name) {
    return drafts_folder() / (name + draft_end);
}

fs::path leftovers_folder(const std::string& name) {
    return drafts_folder() / (name + leftovers_end);
}

void clear_away(const fs::path& path) {
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

fs::file_time_type written_at(const fs::path& file) {
    std::error_code ignored;
    return fs::last_write_time(file, ignored);
}

}  // namespace

Draft::Draft(std::string name, fs::path folder, int lock)
    : name_(std::move(name)), folder_(std::move(folder)), lock_(lock) {}

Draft::Draft(Draft&& other) noexcept
    : name_(std::move(other.name_)),
      folder_(std::move(other.folder_)),
      lock_(std::exchange(other.lock_, -1)),
      stays_open_(other.stays_open_) {}

Draft::~Draft() {
    if (lock_ >= 0) ::close(lock_);
}

fs::path Draft::file() const {
    return folder_ / text_name;
}

std::optional<Draft> Draft::begin(const std::string& name, const std::string& text,
                                  DraftWorth worth) {
    for (const auto& place : places()) {
        if (auto draft = begin_in(place, name, text, worth)) return draft;
    }
    return std::nullopt;
}

// The folder is locked before the text is in it, so that whoever finds a text in a folder without a
// lock knows that it was abandoned.
std::optional<Draft> Draft::begin_in(const fs::path& place, const std::string& name,
                                     const std::string& text, DraftWorth worth) {
    const auto folder = place / name;
    if (!could_make(place) || ::mkdir(folder.c_str(), S_IRWXU) != 0) return std::nullopt;
    const int lock = locked(folder);
    if (lock < 0) return std::nullopt;
    Draft draft(name, folder, lock);
    const bool is_written = (worth == DraftWorth::text ||
                             write_private_file(folder / form_name, text, Durability::process)) &&
                            write_private_file(draft.file(), text, Durability::process);
    if (is_written) return draft;
    clear_away(folder);
    return std::nullopt;
}

std::optional<Draft> Draft::abandoned_in(const fs::path& folder) {
    if (::access((folder / text_name).c_str(), F_OK) != 0) return std::nullopt;
    const int lock = locked(folder, LOCK_NB);
    if (lock < 0) return std::nullopt;
    return Draft(folder.filename().string(), folder, lock);
}

bool Draft::is_worth_keeping() const {
    const auto text = private_file(file());
    return !trimmed(text).empty() && text != private_file(folder_ / form_name);
}

void Draft::discard() {
    drop_draft(kept_file(name_));
    clear_away(folder_);
}

std::optional<fs::path> Draft::keep() {
    const auto kept = kept_file(name_);
    const bool is_worth_it = is_worth_keeping();
    if (is_worth_it) {
        const bool is_kept = could_make(drafts_folder()) &&
                             write_private_file(kept, private_file(file()), Durability::power_cut);
        if (!is_kept) return file();
    }
    keep_leftovers(folder_, leftovers_folder(name_));
    if (!stays_open_) clear_away(folder_);
    std::error_code ignored;
    return is_worth_it || fs::exists(kept, ignored) ? std::optional(kept) : std::nullopt;
}

std::vector<fs::path> waiting_drafts() {
    for (const auto& place : places()) {
        if (!holds_drafts(place)) continue;
        for (const auto& folder : entries_of(place)) {
            if (auto draft = Draft::abandoned_in(folder)) draft->keep();
        }
    }
    auto files = entries_of(drafts_folder());
    std::erase_if(files, [](const fs::path& file) {
        return file.extension() != draft_end || is_worked_on(file.stem().string());
    });
    std::ranges::sort(files, std::ranges::greater{}, written_at);
    return files;
}

void drop_draft(const fs::path& draft) {
    clear_away(draft);
    clear_away(leftovers_folder(draft.stem().string()));
}

std::optional<fs::path> leftovers_of(const fs::path& draft) {
    std::error_code ignored;
    const auto folder = leftovers_folder(draft.stem().string());
    return fs::is_directory(folder, ignored) ? std::optional(folder) : std::nullopt;
}

}  // namespace vaiven::system
