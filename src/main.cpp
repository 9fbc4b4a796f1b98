#include "cli/run.hpp"

int main(int argc, char** argv) {
    return vaiven::cli::run(argc, argv);
}
