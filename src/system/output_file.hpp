#pragma once

#include <filesystem>
#include <fstream>

namespace vaiven::system {

// A file that is there whole or not at all: written beside its name, closed to others, and renamed
// by commit(). What stood there before stays until then. Throws Error(conflict).
class OutputFile {
public:
    explicit OutputFile(std::filesystem::path path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    OutputFile(OutputFile&&) = delete;
    OutputFile& operator=(OutputFile&&) = delete;

    std::ostream& stream() { return stream_; }
    void commit();

private:
    std::filesystem::path path_;
    std::filesystem::path unfinished_;
    std::ofstream stream_;
};

}  // namespace vaiven::system
