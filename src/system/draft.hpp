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

// A text that nobody works on now. Where it could not be put into the drafts folder, it is still
// where it was written.
struct WaitingDraft {
    std::string name;
    std::filesystem::path file;

    friend bool operator==(const WaitingDraft&, const WaitingDraft&) = default;
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

    // Puts it into the drafts folder, on disk, with what an editor has left beside it; where that
    // cannot be done, all of it stays where it is. Nothing where nobody has written anything.
    std::optional<WaitingDraft> keep();

    // Puts what an editor had left beside the same draft before where the editor finds it again.
    void bring_leftovers();

    // An editor may still have the file open: keep() leaves it there as well.
    void leave_open() { stays_open_ = true; }

private:
    friend std::vector<WaitingDraft> waiting_drafts();

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

// The newest first, without those that another program works on. What programs that were killed
// have left is put into the drafts folder before.
std::vector<WaitingDraft> waiting_drafts();

// Removes the text, but not what leftovers_of() names.
void drop_draft(const std::string& name);

// The folder of what an editor left beside the text when it died; nothing where it left nothing.
std::optional<std::filesystem::path> leftovers_of(const std::string& name);

}  // namespace vaiven::system
