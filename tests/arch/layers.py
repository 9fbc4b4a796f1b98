#!/usr/bin/env python3
"""Checks what docs/architecture.md promises about the tree: who includes whom, who owns which
third-party header, that every source is built, how long files are, where errors are caught.

usage: layers.py [ROOT]

Prints `file:line: what is wrong; what to do` for each violation and fails if there is any."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOMS = {
    "base": "",
    "domain": "base",
    "sqlite": "base",
    "store": "base domain sqlite",
    "report": "base domain",
    "render": "base domain report",
    "exchange": "base domain",
    "system": "base domain",
    "commands": "base domain store report render exchange system",
    "cli": "base domain system commands",
}
PUBLIC_ROOMS = "base domain store report render exchange".split()
MAIN = "cli"  # what src/main.cpp may include

# A header, and the beginnings of the paths that may include it.
OWNERS = {
    r"sqlite3(ext)?\.h": ["src/sqlite/"],
    r"CLI/.*": ["src/cli/"],
    r"nlohmann/.*": ["src/render/json", "src/exchange/", "src/store/change_codec"],
    r"utf8proc\.h": ["src/base/text"],
    r"xxh(ash|3)\.h": ["src/base/uid"],
    r"toml\+\+/.*|toml\.hpp": ["src/system/toml"],
    r"md4c.*\.h": ["src/render/"],
    r"zip(conf)?\.h": ["src/exchange/zip_reader"],
}
THIRD_PARTY_NAMES = r"\b(sqlite3\w*|nlohmann|CLI|utf8proc_\w+|XXH\w+|toml|MD_\w+|zip_t)\b"

LONGEST_FILE = 300
CODE = {".cpp", ".hpp", ".py", ".sh", ".cmake", ".js"}
CODE_WITHOUT_SUFFIX = ["dev", ".ci/run", "CMakeLists.txt"]
MACHINE_PATH = r"(?<![\w.~>})*-])/(home|Users|root|work|mnt)/\w"

# The one place that turns errors into messages, and the files that may catch too: how often, and why.
MESSAGES = "src/cli/run.cpp"
CATCHES = {
    "src/cli/parser.cpp": (5, "CLI11 throws kinds of its own"),
    "src/cli/values.hpp": (1, "puts the option's name before the message"),
    "src/system/toml.cpp": (1, "toml++ throws a kind of its own"),
    "src/system/prompt_packs.cpp": (1, "a broken pack gives way to the program's own"),
    "src/system/config.cpp": (1, "a broken file stops only the commands that need it"),
    "src/domain/entry_form_reading.cpp": (1, "puts the line and the field before the message"),
    "src/commands/role_intake.cpp": (1, "one role of a file is refused, and the rest is taken"),
}

# Files that may break the rule on length or on paths, with the reason.
LONG_FILES = {}
FILES_WITH_PATHS = {
    "tests/arch/layers_test.py": "plants such paths",
}


@dataclass
class Violation:
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


class Tree:
    """The files of the project below a root, by their path in it."""

    LEFT_OUT = {".git", "build", "__pycache__", "node_modules"}

    def __init__(self, root):
        self.root = Path(root)
        self.paths = sorted(self.found(self.root))

    def found(self, folder):
        for entry in folder.iterdir():
            if entry.name in self.LEFT_OUT:
                continue
            if entry.is_dir() and not entry.is_symlink():
                yield from self.found(entry)
            elif entry.is_file():
                yield entry.relative_to(self.root).as_posix()

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def lines(self, path):
        return enumerate(self.text(path).splitlines(), start=1)

    def below(self, *folders, suffixes):
        wanted = tuple(f"{folder}/" for folder in folders)
        return [p for p in self.paths if p.startswith(wanted) and Path(p).suffix in suffixes]

    def sources(self):
        return self.below("src", "include", suffixes={".cpp", ".hpp"})


def code_only(text):
    """C++ without its comments and the insides of its literals; line numbers stay."""
    pattern = r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/'
    return re.sub(pattern, lambda found: "\n" * found[0].count("\n"), text, flags=re.S)


def room_of(path):
    """include/vaiven/store/journal.hpp and src/store/journal.cpp are in `store`."""
    parts = path.split("/")
    if parts[0] == "include":
        return parts[2] if len(parts) > 3 else ""
    return parts[1] if len(parts) > 2 else ""


def includes(tree, path):
    """(line, "<" or '"', header) of each #include."""
    for number, line in tree.lines(path):
        found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if found:
            yield number, found[1], found[2]


def target_room(sign, header):
    """The room that a header of ours is in; nothing for one of others or of the same folder."""
    parts = header.split("/")
    if sign == "<":
        return parts[1] if parts[0] == "vaiven" and len(parts) > 2 else None
    return parts[0] if len(parts) > 1 else None


# Rules: each yields its violations.


def rooms(tree):
    for path in tree.sources():
        room = room_of(path)
        if room and room not in ROOMS:
            yield Violation(path, 1, f"there is no room '{room}'; the rooms are {', '.join(ROOMS)}")
            continue
        if path.startswith("include/") and room not in PUBLIC_ROOMS:
            yield Violation(path, 1, f"'{room}' has no public headers; put it into src/{room}/")
        if not room and path != "src/main.cpp":
            yield Violation(path, 1, "outside every room; put it into one of src/*/")
            continue
        yield from wrong_includes(tree, path, room)


def wrong_includes(tree, path, room):
    allowed = ROOMS[room].split() + [room] if room else [MAIN]
    for line, sign, header in includes(tree, path):
        target = target_room(sign, header)
        if header.startswith("."):
            yield Violation(path, line, f'"{header}" goes sideways; write its path from src/')
        elif target is not None and target not in allowed:
            names = ", ".join(sorted(set(allowed) - {room})) or "nothing of ours"
            yield Violation(
                path,
                line,
                f"{room or 'main'} may not include {target} ({header}), only {names}; move what "
                "both need down, or hand it in from above",
            )


def owners(tree):
    for path in tree.sources():
        for line, _, header in includes(tree, path):
            for pattern, places in OWNERS.items():
                if re.fullmatch(pattern, header) and not path.startswith(tuple(places)):
                    yield Violation(
                        path,
                        line,
                        f"<{header}> belongs to {' and '.join(places)}; use what is offered there",
                    )


def public_headers(tree):
    for path in tree.below("include", suffixes={".hpp"}):
        for line, sign, header in includes(tree, path):
            if sign == '"' or not re.fullmatch(r"vaiven/.*\.hpp|[a-z_0-9]+", header):
                yield Violation(
                    path,
                    line,
                    f"a public header includes only vaiven's and the standard library's, "
                    f"not {header}; keep it in the .cpp",
                )
        for number, line in enumerate(code_only(tree.text(path)).splitlines(), start=1):
            found = not line.lstrip().startswith("#") and re.search(THIRD_PARTY_NAMES, line)
            if found:
                yield Violation(path, number, f"'{found[0]}' in a public header; hide it in the .cpp")


def listed_sources(tree):
    listed = set()
    for path in tree.paths:
        if Path(path).name != "CMakeLists.txt":
            continue
        folder = Path(path).parent
        text = re.sub(r"#[^\n]*", "", tree.text(path))
        words = re.sub(r"\$\{\w+\}/?", "", text).replace('"', " ")
        listed |= {(folder / word).as_posix() for word in re.findall(r"[^\s()]+", words)}
    for path in tree.below("src", "tests", suffixes={".cpp", ".sql"}):
        if path not in listed and not path.startswith(("tests/fixtures/", "tests/golden/")):
            yield Violation(path, 1, "no CMakeLists.txt lists it, so it is never built; add it")


def is_code(path):
    return Path(path).suffix in CODE or path in CODE_WITHOUT_SUFFIX


def file_lengths(tree):
    for path in filter(is_code, tree.paths):
        count = len(tree.text(path).splitlines())
        if count > LONGEST_FILE and path not in LONG_FILES:
            yield Violation(
                path,
                LONGEST_FILE + 1,
                f"{count} lines; a file stops at {LONGEST_FILE}: one subject each",
            )


def machine_paths(tree):
    for path in tree.paths:
        if path in FILES_WITH_PATHS:
            continue
        for number, line in tree.lines(path):
            found = re.search(MACHINE_PATH, line)
            if found:
                yield Violation(
                    path,
                    number,
                    f"'{found[0]}' is a path of one machine; use a relative one",
                )


def catches(tree):
    for path in tree.sources():
        lines = code_only(tree.text(path)).splitlines()
        found = [n for n, line in enumerate(lines, start=1) if re.search(r"\bcatch\s*\(", line)]
        allowed = len(found) if path == MESSAGES else CATCHES.get(path, (0, ""))[0]
        for line in found[allowed:]:
            yield Violation(
                path,
                line,
                f"catches; only {MESSAGES} does: let the error pass, or name the file and its "
                "reason in CATCHES",
            )
    if tree.below("src/cli", suffixes={".cpp"}):
        yield from one_try(tree)


def one_try(tree):
    lines = code_only(tree.text(MESSAGES)).splitlines() if MESSAGES in tree.paths else []
    found = [n for n, line in enumerate(lines, start=1) if re.search(r"\btry\b", line)]
    if len(found) != 1:
        line = found[1] if found else 1
        yield Violation(
            MESSAGES, line, f"{len(found)} try blocks; exactly one turns errors into messages"
        )


RULES = [
    rooms,
    owners,
    public_headers,
    listed_sources,
    file_lengths,
    machine_paths,
    catches,
]


def main():
    tree = Tree(sys.argv[1] if len(sys.argv) > 1 else ".")
    if not tree.sources():
        sys.exit(f"layers: there is no source below '{tree.root}'; give the root of the project")
    failed = 0
    for rule in RULES:
        violations = list(rule(tree))
        failed += bool(violations)
        for violation in violations:
            print(violation)
    print(f"layers: {len(RULES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
