#pragma once

#include <filesystem>
#include <fstream>

namespace vaiven::system {

// A file that is there whole or not at all: written beside its place, brought to disk, and renamed
// by commit(). What stood there stays until then, and so do its rights; a new file is closed to
// others. A link is followed; what is no file (a pipe, /dev/stdout) is written as it stands. Throws
// Error(conflict).
class OutputFile {
public:
    explicit OutputFile(const std::filesystem::path& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    OutputFile(OutputFile&&) = delete;
    OutputFile& operator=(OutputFile&&) = delete;

    std::ostream& stream() { return stream_; }
    void commit();

private:
    void open_beside();

    std::filesystem::path path_;
    std::filesystem::path unfinished_;  // empty where it is written as it stands
    std::ofstream stream_;
};

}  // namespace vaiven::system
