#include "system/output_file.hpp"

#include <fstream>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/temporary_folder.hpp"
#include <vaiven/base/error.hpp>

namespace vaiven::system {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

std::string text_of(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) {
    OutputFile file(path);
    file.stream() << text;
    file.commit();
}

mode_t mode_of(const fs::path& path) {
    struct stat status{};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777;
}

std::ptrdiff_t files_in(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), {});
}

TEST(OutputFile, IsWholeAndForItsOwnerOnly) {
    const TemporaryFolder folder;

    write(folder / "a.txt", "text");

    EXPECT_EQ(text_of(folder / "a.txt"), "text");
    EXPECT_EQ(mode_of(folder / "a.txt"), 0600U);
}

TEST(OutputFile, LeavesWhatStoodThereWithoutCommit) {
    const TemporaryFolder folder;
    write(folder / "a.txt", "old");
    {
        OutputFile(folder / "a.txt").stream() << "new";
    }

    EXPECT_EQ(text_of(folder / "a.txt"), "old");
    EXPECT_EQ(files_in(folder / ""), 1);
}

TEST(OutputFile, KeepsTheRightsOfWhatItReplaces) {
    const TemporaryFolder folder;
    std::ofstream(folder / "a.txt") << "old";
    fs::permissions(folder / "a.txt", fs::perms{0644});

    write(folder / "a.txt", "new");

    EXPECT_EQ(mode_of(folder / "a.txt"), 0644U);
}

TEST(OutputFile, FollowsALink) {
    const TemporaryFolder folder;
    std::ofstream(folder / "real.txt") << "old";
    fs::create_symlink(folder / "real.txt", folder / "link.txt");

    write(folder / "link.txt", "new");

    EXPECT_TRUE(fs::is_symlink(folder / "link.txt"));
    EXPECT_EQ(text_of(folder / "real.txt"), "new");
}

TEST(OutputFile, WritesWhatIsNoFileAsItStands) {
    const TemporaryFolder folder;
    const auto pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::fstream reader(pipe);  // opened for both, so that nobody waits

    write(pipe, "through the pipe\n");

    std::string line;
    std::getline(reader, line);
    EXPECT_EQ(line, "through the pipe");
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST(OutputFile, NeedsAFolderThatIsThere) {
    const TemporaryFolder folder;

    EXPECT_THROW(OutputFile(folder / "none/a.txt"), Error);
}

}  // namespace
}  // namespace vaiven::system
