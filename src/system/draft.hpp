#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// Texts in the making. Each has a file of its own from before anything can go wrong until it is in
// the journal: in memory ($XDG_RUNTIME_DIR, /dev/shm) while it is worked on, so that nothing is
// left on a disk, and in the drafts folder once that has failed. Files are 0600 in folders of 0700.
namespace vaiven::system {

enum class DraftWorth {
    text,  // somebody wrote it
    form,  // nobody has written into it yet
};

// The file of one text while this program works on it. Where the program is killed the file stays,
// and waiting_drafts() of a later run finds it.
class Draft {
public:
    // `name` is the draft's for good, and part of its file's name. Nothing where no file can be
    // made, or another program works on a draft of this name.
    static std::optional<Draft> begin(const std::string& name, const std::string& text,
                                      DraftWorth worth);

    ~Draft();  // lets go of the file, which stays
    Draft(Draft&& other) noexcept;
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    Draft& operator=(Draft&&) = delete;

    const std::string& name() const { return name_; }
    std::filesystem::path file() const;

    // The text is saved, or was none: nothing is left of it, in the drafts folder neither.
    void discard();

    // Puts it into the drafts folder, on disk, and returns where it is then; where it cannot be put
    // there, where it is. Nothing where nobody has written anything.
    std::optional<std::filesystem::path> keep();

    // An editor may still have the file open: keep() leaves it there as well.
    void leave_open() { stays_open_ = true; }

private:
    friend std::vector<std::filesystem::path> waiting_drafts();

    Draft(std::string name, std::filesystem::path folder, int lock);
    static std::optional<Draft> begin_in(const std::filesystem::path& place,
                                         const std::string& name, const std::string& text,
                                         DraftWorth worth);
    static std::optional<Draft> abandoned_in(const std::filesystem::path& folder);
    bool is_worth_keeping() const;

    std::string name_;
    std::filesystem::path folder_;
    int lock_ = -1;  // the folder's handle, locked as long as the program lives
    bool stays_open_ = false;
};

// The files in the drafts folder, the newest first, without those that another program works on.
// What programs that were killed have left is put there before.
std::vector<std::filesystem::path> waiting_drafts();

// Removes a file that waiting_drafts() named, and what was kept beside it.
void drop_draft(const std::filesystem::path& draft);

// What an editor left beside the text when it died, kept with the draft in this folder; nothing
// where it left nothing.
std::optional<std::filesystem::path> leftovers_of(const std::filesystem::path& draft);

}  // namespace vaiven::system
