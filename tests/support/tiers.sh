# shellcheck shell=sh disable=SC2154
# The tiers of ./dev test. Sourced by dev. Every program that a tier runs says how it went in one
# line, "NAME: 3 passed, 0 failed, 1 skipped"; the tiers add these up.

results=build/tests/results

# Runs a command that finds no journal of the person who started it: home and XDG folders lie in
# build/.
sheltered() (
    unset VAIVEN_JOURNAL VAIVEN_EDITOR VAIVEN_NOW
    HOME=$root/build/home
    XDG_DATA_HOME=$HOME/.local/share
    XDG_STATE_HOME=$HOME/.local/state
    XDG_CONFIG_HOME=$HOME/.config
    XDG_CACHE_HOME=$HOME/.cache
    XDG_RUNTIME_DIR=$HOME/run
    export HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
    "$@"
)

wrong_tier() {
    wrong_usage "there is no tier '$1'"
}

# test_tiers [--TIER]... [-- FILTER]
test_tiers() {
    tiers='' filter='' ci=''
    while [ $# -gt 0 ]; do
        case $1 in
            --ci) ci=yes ;;
            --unit | --property | --cli | --arch | --docs | --lint | --sanitizers)
                tiers="$tiers ${1#--}"
                ;;
            --)
                shift
                filter=$*
                break
                ;;
            *) wrong_tier "$1" ;;
        esac
        shift
    done
    [ -z "$ci" ] || tiers='lint unit property cli arch docs sanitizers'
    run_tiers "${tiers:-unit property cli arch docs}"
}

# shellcheck disable=SC2086  # names of tiers are words
run_tiers() {
    case " $1 " in
        *' lint '*) ensure build test lint ;;
        *) ensure build test ;;
    esac
    rm -rf build/tests build/home
    mkdir -p build/tests
    : >"$results"

    tier build build_tests
    if ! has_failures; then
        for name in $1; do
            tier "$name" "tier_$name"
        done
    fi
    totals
}

# tier NAME COMMAND...: runs it, shows what it said where it failed, and keeps its counts.
tier() {
    tier_name=$1
    shift
    log=build/tests/$tier_name.log
    echo "== $tier_name"
    begin=$(date +%s)
    status=0
    ("$@") >"$log" 2>&1 || status=$?
    counts=$(counts_in "$log" "$status")
    end=$(date +%s)

    case $counts in
        *' 0 '*) grep '^skipped: ' "$log" || true ;;
        *) cat "$log" ;;
    esac
    echo "$counts" >>"$results"
    echo "$counts" | awk -v name="$tier_name" -v seconds=$((end - begin)) '
        { went = $1 " passed, " $2 " failed, " $3 " skipped" }
        $1 + $2 + $3 == 0 { went = "done" }
        { printf "   %s: %s (%d s)\n", name, went, seconds }'
}

# "PASSED FAILED SKIPPED", summed over a log. A tier that broke off without a failure counted, or
# that counted nothing, is one failure; so a tier cannot pass by not running.
counts_in() {
    awk -v status="$2" '
        /^[a-z-]+: [0-9]+ passed, [0-9]+ failed(, [0-9]+ skipped)?$/ {
            passed += $2; failed += $4; skipped += $6; counted = 1
        }
        END {
            if (status != 0 && failed == 0) failed = 1
            if (!counted && failed == 0) failed = 1
            print passed + 0, failed + 0, skipped + 0
        }' "$1"
}

has_failures() {
    awk '$2 > 0 { found = 1 } END { exit !found }' "$results"
}

# The one line that sums up; fails where anything did.
totals() {
    awk '
        { passed += $1; failed += $2; skipped += $3 }
        END {
            line = passed + 0 " passed, " failed + 0 " failed"
            print line (skipped ? ", " skipped " skipped" : "")
            exit failed > 0
        }' "$results"
}

# attribute NAME FILE: of the first element of CTest's JUnit report that has it.
attribute() {
    sed -n "s/^[[:space:]]*$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1
}

# gtest PRESET PROGRAM: the tests of one test program, each in a process of its own. A tree without
# that kind of test has none to run; one with it must run some.
gtest() {
    if [ ! -d "tests/${2%-tests}" ]; then
        echo "$2: 0 passed, 0 failed"
        return
    fi
    report=$root/build/tests/$1-$2.xml
    status=0
    sheltered ctest --preset "$1" --label-regex "^$2\$" --tests-regex "${filter:-.}" \
        --parallel "$(jobs)" --output-junit "$report" || status=$?
    [ -r "$report" ] || return 1
    tests=$(attribute tests "$report")
    failed=$(attribute failures "$report")
    skipped=$(($(attribute skipped "$report") + $(attribute disabled "$report")))
    [ "$tests" -gt 0 ] || [ -n "$filter" ] || status=1
    echo "$2: $((tests - failed - skipped)) passed, $failed failed, $skipped skipped"
    return "$status"
}

python_tests() {
    sheltered python3 tests/support/python_tests.py --program "build/dev/src/vaiven" \
        ${filter:+-k "$filter"} "$@"
}

transcripts() {
    if [ ! -d tests/cli ]; then
        echo "transcripts: 0 passed, 0 failed"
        return
    fi
    sheltered python3 tests/support/transcript.py --program "build/$1/src/vaiven" \
        --jobs "$(jobs)" ${filter:+-k "$filter"}
}

build_tests() {
    build_preset dev on && echo "build: 0 passed, 0 failed"
}

tier_unit() {
    gtest dev unit-tests
}

tier_property() {
    gtest dev property-tests
}

tier_cli() {
    status=0
    python_tests tests/support tests/terminal tests/corpus tests/faults || status=1
    transcripts dev || status=1
    return "$status"
}

tier_arch() {
    status=0
    python3 tests/arch/layers.py . || status=1
    python_tests tests/arch || status=1
    return "$status"
}

tier_docs() {
    python_tests tests/docs
}

# The suite once more, on a program that stops at the first bad access or undefined step.
tier_sanitizers() {
    build_preset asan on || return 1
    ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
    UBSAN_OPTIONS=print_stacktrace=1
    export ASAN_OPTIONS UBSAN_OPTIONS
    status=0
    gtest asan unit-tests || status=1
    gtest asan property-tests || status=1
    transcripts asan || status=1
    return "$status"
}

tier_lint() {
    lint_all
}

# check NAME COMMAND...: one passed or one failed.
check() {
    check_name=$1
    shift
    if "$@"; then
        echo "$check_name: 1 passed, 0 failed"
    else
        echo "$check_name: 0 passed, 1 failed"
        return 1
    fi
}

lint_all() {
    status=0
    check format is_formatted || status=1
    check shellcheck shell_is_clean || status=1
    check tidy is_tidy || status=1
    return "$status"
}

cpp_files() {
    find include src tests -name '*.cpp' -o -name '*.hpp'
}

format_in_place() {
    cpp_files | xargs "$(clang_tool clang-format)" -i
}

is_formatted() {
    cpp_files | xargs "$(clang_tool clang-format)" --dry-run -Werror ||
        { echo "format: ./dev lint --fix writes these as they should be"; return 1; }
}

shell_is_clean() {
    find tests -name '*.sh' -exec shellcheck -x dev .ci/run {} +
}

# Every source that the dev preset compiles; the compiler is g++, some of whose warnings clang does
# not know.
is_tidy() {
    sed -n 's/^ *"file": "\(.*\)",*$/\1/p' build/dev/compile_commands.json |
        xargs -n 1 -P "$(jobs)" "$(clang_tool clang-tidy)" -p build/dev --quiet \
            --extra-arg=-Wno-unknown-warning-option
}
