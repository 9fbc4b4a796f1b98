# shellcheck shell=sh disable=SC2154
# What ./dev needs and how each system provides it. Sourced by dev, whose `run` and `fail` it uses.

clang_version=19

# set | how it is found | Debian | Fedora | Arch | Homebrew. "-": the system has no package for it,
# or brings it along. What is a wish is installed along with the rest but never insisted on.
needs() {
    cat <<'END'
build|command c++ g++ clang++|g++|gcc-c++|gcc|-
build|command cmake|cmake|cmake|cmake|cmake
build|command ninja ninja-build|ninja-build|ninja-build|ninja|ninja
build|command pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|pkgconf
build|header CLI/CLI.hpp|libcli11-dev|cli11-devel|cli11|cli11
build|header fmt/format.h|libfmt-dev|fmt-devel|fmt|fmt
build|header nlohmann/json.hpp|nlohmann-json3-dev|json-devel|nlohmann-json|nlohmann-json
build|header sqlite3.h|libsqlite3-dev|sqlite-devel|sqlite|sqlite
build|module md4c|libmd4c-dev|md4c-devel|md4c|md4c
build|module libutf8proc|libutf8proc-dev|utf8proc-devel|libutf8proc|utf8proc
build|module libxxhash|libxxhash-dev|xxhash-devel|xxhash|xxhash
build|module tomlplusplus|libtomlplusplus-dev|tomlplusplus-devel|tomlplusplus|tomlplusplus
wish|command ccache|ccache|ccache|ccache|ccache
test|header gtest/gtest.h|libgtest-dev|gtest-devel|gtest|googletest
test|header rapidcheck.h|librapidcheck-dev|rapidcheck-devel|rapidcheck|-
test|command python3|python3|python3|python|python3
test|command sqlite3|sqlite3|sqlite|sqlite|sqlite
lint|clang clang-format|clang-format-19|clang-tools-extra|clang|llvm@19
lint|clang clang-tidy|clang-tidy-19|clang-tools-extra|clang|llvm@19
lint|command shellcheck|shellcheck|ShellCheck|shellcheck|shellcheck
END
}

has_command() {
    for name in "$@"; do
        if command -v "$name" >/dev/null 2>&1; then
            return 0
        fi
    done
    return 1
}

compiler() {
    for name in ${CXX:-c++ g++ clang++}; do
        command -v "$name" && return
    done
}

# The folders besides the compiler's own in which CMake will look too.
include_flags() {
    printf '%s\n' "${CMAKE_PREFIX_PATH:-}" | tr ':' '\n' | while read -r prefix; do
        [ -z "$prefix" ] || printf ' -I%s/include' "$prefix"
    done
    [ ! -d /opt/homebrew/include ] || printf ' -I/opt/homebrew/include'
}

has_header() {
    cxx=$(compiler) || return 1
    # shellcheck disable=SC2046  # the flags are words
    printf '#if !__has_include(<%s>)\n#error\n#endif\n' "$1" |
        "$cxx" $(include_flags) -E -x c++ - >/dev/null 2>&1
}

has_module() {
    pkg-config --exists "$1" 2>/dev/null
}

# The name under which clang's tool of the right version answers: clang-format-19, or clang-format.
clang_tool() {
    if command -v "$1-$clang_version"; then
        return
    fi
    case $("$1" --version 2>/dev/null </dev/null) in
        *"version $clang_version."*) command -v "$1" ;;
        *) return 1 ;;
    esac
}

is_there() {
    kind=$1
    shift
    case $kind in
        command) has_command "$@" ;;
        header) has_header "$@" ;;
        module) has_module "$@" ;;
        clang) clang_tool "$@" >/dev/null ;;
    esac
}

# missing SET...: the lines of `needs` that are in one of the sets and not to be found.
missing() {
    needs | while IFS='|' read -r set found_by names; do
        case " $* " in
            *" $set "*) ;;
            *) continue ;;
        esac
        # shellcheck disable=SC2086  # a kind and its names
        is_there $found_by || printf '%s|%s|%s\n' "$set" "$found_by" "$names"
    done
}

# What os-release says of this system and of what it is like: "ubuntu debian".
os_ids() (
    ID='' ID_LIKE=''
    file=${DEV_OS_RELEASE:-/etc/os-release}
    # shellcheck disable=SC1090
    [ ! -r "$file" ] || . "$file"
    echo "$ID $ID_LIKE"
)

# apt, dnf, pacman or brew; nothing where it is none of them.
package_manager() {
    if [ -z "${DEV_OS_RELEASE:-}" ] && [ "$(uname -s)" = Darwin ]; then
        echo brew
        return
    fi
    case " $(os_ids) " in
        *' debian '* | *' ubuntu '*) echo apt ;;
        *' fedora '* | *' rhel '*) echo dnf ;;
        *' arch '*) echo pacman ;;
        *) ! has_command brew || echo brew ;;
    esac
}

# Lines of `needs` in, the names of their packages for one manager out.
packages_for() {
    case $1 in
        apt) cut -d '|' -f 3 ;;
        dnf) cut -d '|' -f 4 ;;
        pacman) cut -d '|' -f 5 ;;
        brew) cut -d '|' -f 6 ;;
    esac | grep -v '^-$' | sort -u | tr '\n' ' ' | sed 's/ $//'
}

# What makes a command run with the rights to install: nothing for root and Homebrew.
as_root() {
    if [ "$manager" = brew ] || [ "$(id -u)" -eq 0 ]; then
        return
    fi
    has_command sudo || return 1
    echo sudo
}

apt_install='env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends'

install_command() {
    case $manager in
        apt) echo "$apt_install $packages" ;;
        dnf) echo "dnf install -y $packages" ;;
        pacman) echo "pacman -S --needed --noconfirm $packages" ;;
        brew) echo "brew install $packages" ;;
    esac
}

# Whether apt's lists are here and name every package; a fresh container has none.
apt_knows() {
    for package in "$@"; do
        LC_ALL=C apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]' || return 1
    done
}

# shellcheck disable=SC2046,SC2086  # commands and packages are words
install_packages() {
    if [ "$manager" != apt ]; then
        run $become $(install_command)
        return
    fi
    if apt_knows $packages; then
        run $become $(install_command) && return
        echo "dev: that did not work; apt's lists may be old, so they are fetched anew" >&2
    fi
    run $become apt-get update && run $become $(install_command)
}

names_of() {
    cut -d '|' -f 2 | sed 's/^[a-z]* //' | tr '\n' ',' | sed 's/,$//; s/,/, /g'
}

# stop EXIT-CODE WHY: names the command that would install, and ends the program.
stop() {
    printf 'dev: %s\n' "$2" >&2
    printf '     %s%s\n' "${become:+$become }" "$(install_command)"
    exit "$1"
}

insisted_on() {
    grep -v '^wish|' || true
}

# Looks at the ways in which nothing is to be installed now.
stop_unless_allowed() {
    list=$(echo "$lacking" | names_of)
    [ -n "$packages" ] || fail "missing, and not packaged for $manager: $list; please install by hand"
    if [ -n "${DEV_DRY_RUN:-}${DEV_OS_RELEASE:-}" ]; then
        stop 0 'a dry run; this is what would be run:'
    elif [ -n "${DEV_NO_INSTALL:-}" ]; then
        stop 1 "missing: $list; DEV_NO_INSTALL is set, so please run this yourself:"
    elif ! as_root >/dev/null; then
        stop 1 "missing: $list; neither root nor sudo here, so please have this run:"
    fi
}

# ensure SET...: everything in the sets is here afterwards, or the program has ended with the
# command that would bring it.
ensure() {
    lacking=$(missing "$@")
    [ -n "$lacking" ] || return 0
    manager=$(package_manager)
    [ -n "$manager" ] ||
        fail "no package manager known here; please install: $(echo "$lacking" | names_of)"

    packages=$(missing "$@" wish | packages_for "$manager")
    become=$(as_root) || become=''
    stop_unless_allowed
    install_packages || fail 'the package manager failed; the reason stands above'

    lacking=$(missing "$@" | insisted_on)
    [ -z "$lacking" ] ||
        fail "still missing: $(echo "$lacking" | names_of); please install by hand"
}
