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

// Editors save what they can when they die: swap files, "entry.md.save", "#entry.md#".
std::vector<fs::path> leftovers_in(const fs::path& session) {
    auto files = entries_of(session);
    std::erase_if(files, [](const fs::path& file) {
        std::error_code ignored;
        return file.filename() == text_name || file.filename() == form_name ||
               !fs::is_regular_file(file, ignored);
    });
    return files;
}

bool copied(const std::vector<fs::path>& files, const fs::path& folder) {
    return std::ranges::all_of(files, [&folder](const fs::path& file) {
        return make_private_folder(folder) &&
               write_private_file(folder / file.filename(), private_file(file),
                                  Durability::power_cut);
    });
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

// Whether another program works in this folder.
bool is_taken(const fs::path& folder) {
    if (::access((folder / text_name).c_str(), F_OK) != 0) return false;
    const int lock = locked(folder, LOCK_NB);
    if (lock >= 0) ::close(lock);
    return lock < 0;
}

bool is_worked_on(const std::string& name) {
    return std::ranges::any_of(places(),
                               [&name](const fs::path& place) { return is_taken(place / name); });
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
    if (is_worked_on(name)) return std::nullopt;
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
    clear_away(folder_);
    drop_draft(name_);
}

// What an editor left may be all that there is of a text. Of a draft that was kept before, nothing
// is overwritten by a text that is worth nothing.
std::optional<WaitingDraft> Draft::keep() {
    const auto kept = kept_file(name_);
    const bool is_worth_it = is_worth_keeping();
    const auto leftovers = leftovers_in(folder_);
    std::error_code ignored;
    const bool is_kept_already = !is_worth_it && fs::exists(kept, ignored);
    if (is_worth_it || (!leftovers.empty() && !is_kept_already)) {
        const auto text = private_file(is_worth_it ? file() : folder_ / form_name);
        const bool is_kept =
            could_make(drafts_folder()) && write_private_file(kept, text, Durability::power_cut);
        if (!is_kept) return WaitingDraft{.name = name_, .file = file()};
    }
    const bool is_all_kept = copied(leftovers, leftovers_folder(name_));
    if (!stays_open_ && is_all_kept) clear_away(folder_);
    if (!fs::exists(kept, ignored)) return std::nullopt;
    return WaitingDraft{.name = name_, .file = kept};
}

void Draft::bring_leftovers() {
    copied(leftovers_in(leftovers_folder(name_)), folder_);
}

std::vector<WaitingDraft> waiting_drafts() {
    std::vector<WaitingDraft> drafts;
    for (const auto& place : places()) {
        if (!holds_drafts(place)) continue;
        for (const auto& folder : entries_of(place)) {
            auto draft = Draft::abandoned_in(folder);
            const auto kept = draft ? draft->keep() : std::nullopt;
            if (kept && kept->file == draft->file()) drafts.push_back(*kept);
        }
    }
    for (const auto& file : entries_of(drafts_folder())) {
        std::error_code ignored;
        const auto name = file.stem().string();
        const bool is_draft = file.extension() == draft_end && fs::is_regular_file(file, ignored);
        if (is_draft && !is_worked_on(name)) drafts.push_back({.name = name, .file = file});
    }
    std::ranges::sort(drafts, std::ranges::greater{},
                      [](const WaitingDraft& draft) { return written_at(draft.file); });
    return drafts;
}

void drop_draft(const std::string& name) {
    clear_away(kept_file(name));
    for (const auto& place : places()) {
        if (!is_taken(place / name)) clear_away(place / name);
    }
}

std::optional<fs::path> leftovers_of(const std::string& name) {
    std::vector<fs::path> folders{leftovers_folder(name)};
    for (const auto& place : places()) folders.push_back(place / name);
    const auto found = std::ranges::find_if(
        folders, [](const fs::path& folder) { return !leftovers_in(folder).empty(); });
    return found == folders.end() ? std::nullopt : std::optional(*found);
}

}  // namespace vaiven::system
