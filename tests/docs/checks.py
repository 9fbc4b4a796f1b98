"""What the documents say, held against the tree and the built program. Each check returns its
problems as "file:line: what is wrong"."""

import functools
import json
import re
import shlex
from pathlib import Path

import markdown
from sandbox import Sandbox

ROOMS = r"(?:src|include|tests|docs|cmake|\.ci)/"
TAKES_VALUE = {"-j", "--journal", "--color"}  # the global options that do
FORMAT_DOCUMENT = "docs/file-format.md"
SAMPLE = "demo.db"  # the demo journal, a while after its last entry
SAMPLE_NOW = "2022-12-31T18:00:00+00:00"


def documents(root):
    return sorted(root.glob("*.md")) + sorted((root / "docs").rglob("*.md"))


def place(root, path, line):
    return f"{path.relative_to(root)}:{line.number}"


# Links and files


def wrong_links(root):
    problems = []
    for path in documents(root):
        for line in markdown.prose(path.read_text()):
            for target in markdown.links(line):
                problem = problem_of_link(root, path, target)
                if problem:
                    problems.append(f"{place(root, path, line)}: {problem}")
            for name in named_files(line):
                if not any(root.glob(name)):
                    problems.append(f"{place(root, path, line)}: there is no file '{name}'")
    return problems


def problem_of_link(root, path, target):
    if re.match(r"[a-z]+:", target):
        return None
    name, _, anchor = target.partition("#")
    file = (path.parent / name) if name else path
    if not file.exists():
        return f"the link '{target}' leads nowhere"
    if root.resolve() not in [file.resolve(), *file.resolve().parents]:
        return f"the link '{target}' leads out of the project"
    if anchor and file.suffix == ".md" and anchor not in markdown.anchors(file.read_text()):
        return f"there is no heading '#{anchor}' in {file.name}"
    return None


def named_files(line):
    """Paths in code spans that begin in a folder of the project; "<name>" and "NNNN" stand for
    something and are let be."""
    for span in markdown.code_spans(line):
        word = span.rstrip("/")
        if re.fullmatch(ROOMS + r"[\w./*-]+", word) and "NNNN" not in word:
            yield word


# Commands


class Program:
    """What the built program says of itself."""

    def __init__(self, path):
        self.path = path

    @functools.lru_cache(maxsize=None)
    def help(self, *words):
        """The help of a command; nothing where there is none."""
        with Sandbox(self.path) as box:
            result = box.run(shlex.join(["vaiven", *words, "--help"]))
        return result.stdout if result.code == 0 else None

    def is_command(self, *words):
        """A word that is no command changes nothing about the help that is shown."""
        shown = self.help(*words)
        return bool(shown) and shown != self.help(*words[:-1])

    def wants_command(self, *words):
        usage = re.search(r"usage:\s*.*", self.help(*words) or "", re.I)
        return bool(usage and re.search(r"\b(SUB)?COMMAND\b", usage[0]))

    def options(self, *words):
        known = {"--help", "-h"}
        for count in range(len(words) + 1):
            text = self.help(*words[:count]) or ""
            known |= set(re.findall(r"(?<![\w-])--?[A-Za-z][\w-]*", text))
        return known


def wrong_commands(root, program):
    asked = Program(program)
    problems = []
    for path in documents(root):
        if path.parent not in (root / "docs", root) or path.name == "CHANGELOG.md":
            continue
        for line, command in commands_in(path.read_text()):
            for problem in problems_of_command(asked, command):
                problems.append(f"{place(root, path, line)}: {problem}")
    return problems


def commands_in(text):
    """(line, the words behind `vaiven`) of every command that is shown."""
    for line in markdown.lines(text):
        if line.fence is None:
            shown = [span for span in markdown.code_spans(line) if span.startswith("vaiven ")]
        else:
            shown = [line.text] if line.fence in ("", "sh", "console") else []
        for command in shown:
            for words in calls(command.strip()):
                yield line, words


def words_of(command):
    command = re.sub(r"^\$ |\s#\s.*$|\\$", "", command)
    command = re.sub(r"(?<=\S)\|(?=\S)", " ", command)  # --star|--unstar: either
    reader = shlex.shlex(command, posix=True, punctuation_chars="|&;<>()")
    reader.whitespace_split = True
    reader.commenters = ""
    try:
        return list(reader)
    except ValueError:  # an apostrophe that is none of the shell's
        return command.split()


def calls(command):
    """The words of each call of vaiven in a line of shell: `A=1 vaiven x | vaiven y`."""
    call = []
    for word in [*words_of(command), ";"]:
        if re.fullmatch(r"[|&;<>()]+", word):
            if call[:1] == ["vaiven"]:
                yield call[1:]
            call = []
        elif call or not re.match(r"\w+=", word):
            call.append(word)


def problems_of_command(program, words):
    words = [word.strip("[]….") for word in words]
    names = []
    for word in without_global_options(words):
        if not re.fullmatch(r"[a-z][a-z-]*", word) or not program.is_command(*names, word):
            break
        names.append(word)
    rest = without_global_options(words)[len(names) :]
    if rest and re.fullmatch(r"[a-z][a-z-]*", rest[0]):
        if not names or program.wants_command(*names):
            return [f"there is no command '{' '.join(['vaiven', *names, rest[0]])}'"]
    known = program.options(*names)
    return [
        f"'{' '.join(['vaiven', *names])}' knows no option '{option}'"
        for option in options_in(words)
        if option not in known
    ]


def without_global_options(words):
    """The words from the command on."""
    at = 0
    while at < len(words) and words[at].startswith("-"):
        at += 2 if words[at] in TAKES_VALUE else 1
    return words[at:]


def options_in(words):
    for word in words:
        if word == "--":
            return
        if re.match(r"--?[A-Za-z]", word):
            for option in word.split("/"):  # -d/--date
                yield option.partition("=")[0] if option.startswith("--") else option[:2]


# Keys of the JSON documents


def wrong_keys(root, program):
    path = root / FORMAT_DOCUMENT
    problems = []
    with Sandbox(program, {"VAIVEN_NOW": SAMPLE_NOW, "VAIVEN_JOURNAL": SAMPLE}) as box:
        made = box.run(shlex.join(["vaiven", "demo", SAMPLE]))
        if made.code != 0:
            return [f"vaiven demo could not write a journal to compare with: {made.stderr}"]
        for line, command, keys in documented_keys(path.read_text()):
            problems += [
                f"{place(root, path, line)}: `{command}`: {problem}"
                for problem in problems_of_keys(box.run(command), keys)
            ]
    return problems


def documented_keys(text):
    """(line, command, keys) for each heading with a command in backticks and a table of keys."""
    found = []
    in_table = False
    for line in markdown.prose(text):
        row = markdown.cells(line)
        if markdown.heading(line):
            commands = [s for s in markdown.code_spans(line) if s.startswith("vaiven ")]
            found += [(line, command, set()) for command in commands[:1]]
        in_table = bool(row) and (in_table or row[0].lower() == "key")
        if in_table and found:
            found[-1][2].update(re.findall(r"`([^`]+)`", row[0]))
    return [(line, command, keys) for line, command, keys in found if keys]


def problems_of_keys(result, documented):
    if result.code != 0:
        return [f"it fails: {result.stderr.strip()}"]
    try:
        printed, hollow = keys_of(values_in(result.stdout))
    except ValueError as problem:
        return [f"it prints no JSON: {problem}"]
    problems = [
        f"prints the key '{key}', which the table lacks"
        for key in sorted(printed)
        if not any(covers(name, key) for name in documented)
    ]
    return problems + [
        f"the table has the key '{name}', which is not printed"
        for name in sorted(documented)
        if not any(same(name, key) for key in printed) and not is_below(name, hollow)
    ]


def values_in(output):
    """One JSON document, or one in each line."""
    try:
        return [json.loads(output)]
    except ValueError:
        return [json.loads(line) for line in output.splitlines()]


def keys_of(values):
    """The keys of `values` as "a.b[].c", and those of them whose value is empty or null."""
    printed, hollow = set(), set()

    def walk(value, name):
        if value is None or value == [] or value == {}:
            hollow.add(name)
        elif isinstance(value, dict):
            for key, inner in value.items():
                full = f"{name}.{key}" if name else key
                printed.add(full)
                walk(inner, full)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, name + "[]")

    for value in values:
        walk(value, "")
    return printed, hollow


def pattern(name):
    """`ratings.<name>` stands for every key of `ratings`."""
    return re.sub(r"<\w+>", r"[^.\\[\\]]+", re.escape(name).replace(r"\<", "<").replace(r"\>", ">"))


def same(name, key):
    return re.fullmatch(pattern(name), key) is not None


def covers(name, key):
    """A key needs no row of its own where those within it have one."""
    return re.match(re.escape(key) + r"[.\[]", name) is not None or same(name, key)


def is_below(name, hollow):
    parents = {name[: found.start()] for found in re.finditer(r"\.|\[\]", name)}
    return any(same(parent, empty) for parent in parents for empty in hollow)
