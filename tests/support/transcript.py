#!/usr/bin/env python3
"""Runs transcripts: what a person types and what vaiven answers.

    # A comment; says what is shown.
    $ vaiven log "Talked to @ines"        run by /bin/sh
    > with a second line                  the command goes on
    Logged 1 for Mon 2019-02-11.          expected on standard output
    ! a warning                           expected on standard error
    ? 2                                   the exit code, 0 where it is not said
    | $ a line of output that begins with one of $ ! ? # > |

All commands of a file share one home (shown as ~) and one working directory (<tmp>); each has a
shell of its own. The blank line before the next command or comment is layout; other blank lines
are output, and `|` alone is one too. In expected lines <uid> stands for a UUID, <ms> for a number
of milliseconds and <any> for anything. Output that does not end in a line break ends in <no-eol>.
"""

import argparse
import difflib
import os
import re
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from sandbox import Sandbox

UID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
PLACEHOLDERS = {"<uid>": UID, "<ms>": r"[0-9]+(?:\.[0-9]+)?", "<any>": ".*"}
SIGNS = "$!?#>|"


class BadTranscript(Exception):
    pass


@dataclass
class Step:
    line: int  # 1-based, of its `$`
    source: list  # the lines of the command, as written
    command: str
    stdout: list = field(default_factory=list)
    stderr: list = field(default_factory=list)
    code: int = 0
    ends_blank: bool = False  # its last line is blank, which is layout

    def expected(self):
        return body(self.stdout, self.stderr, self.code)


@dataclass
class Outcome:
    path: Path
    failures: list  # texts
    updated: bool = False


def body(stdout, stderr, code):
    """How output is written in a transcript."""
    lines = [f"| {line}" if line[:1] and line[0] in SIGNS else line for line in stdout]
    for at in range(len(lines) - 1, -1, -1):  # at the end, a bare blank line would be layout
        if lines[at]:
            break
        lines[at] = "|"
    lines += [f"! {line}".rstrip() if not line else f"! {line}" for line in stderr]
    return lines + ([f"? {code}"] if code else [])


def lines_of(output):
    """Lines as a terminal shows them; a last one without its line break says so."""
    if not output:
        return []
    lines = output.split("\n")
    if lines[-1] == "":
        return lines[:-1]
    lines[-1] += "<no-eol>"
    return lines


# Reading


def parsed(text):
    """The file as a list of Steps and, between them, lines that are kept as they are."""
    parts = []
    step = None
    for number, line in enumerate(lines_of(text), start=1):
        if line.startswith("$"):
            step = Step(number, [line], after(line, "$", number))
            parts.append(step)
        elif line.startswith(">"):
            continue_command(step, line, number)
        elif line.startswith("#"):
            step = None
            parts.append(line)
        elif step:
            add_expected(step, line, number)
        elif line.strip():
            raise BadTranscript(f"line {number}: output before the first command")
        else:
            parts.append(line)
    for part in parts:
        if isinstance(part, Step) and part.ends_blank:
            part.stdout.pop()
    return parts


def after(line, sign, number):
    if line != sign and not line.startswith(sign + " "):
        raise BadTranscript(
            f"line {number}: '{line}' begins with '{sign}'; output that does is written '| {line}'"
        )
    return line[len(sign) + 1 :]


def continue_command(step, line, number):
    more = after(line, ">", number)
    if not step or step.stdout or step.stderr:
        raise BadTranscript(f"line {number}: '>' continues a command and stands right below it")
    step.source.append(line)
    step.command += "\n" + more


def add_expected(step, line, number):
    step.ends_blank = line == ""
    if line.startswith("!"):
        step.stderr.append(after(line, "!", number))
    elif line.startswith("?"):
        code = after(line, "?", number)
        if not code.isdigit():
            raise BadTranscript(f"line {number}: '?' is followed by an exit code, not by '{code}'")
        step.code = int(code)
    else:
        step.stdout.append(after(line, "|", number) if line.startswith("|") else line)


# Comparing


def matches(expected, actual):
    if expected == actual:
        return True
    pieces = re.split("(" + "|".join(PLACEHOLDERS) + ")", expected)
    pattern = "".join(PLACEHOLDERS.get(piece) or re.escape(piece) for piece in pieces)
    return re.fullmatch(pattern, actual) is not None


def kept(expected, actual):
    """`actual` with each line that some line of `expected` stands for written as in that line."""
    left = list(expected)
    lines = []
    for line in actual:
        at = next((i for i, candidate in enumerate(left) if matches(candidate, line)), None)
        lines.append(line if at is None else left[at])
        del left[: 0 if at is None else at + 1]
    return lines


def run_step(box, step):
    result = box.run(step.command)
    stdout = kept(step.stdout, lines_of(result.stdout))
    stderr = kept(step.stderr, lines_of(result.stderr))
    return body(stdout, stderr, result.code)


def difference(path, step, actual):
    lines = difflib.unified_diff(step.expected(), actual, "expected", "actual", lineterm="", n=3)
    shown = "\n".join(f"    {line}" for line in lines)
    return f"{path}:{step.line}: $ {step.command}\n{shown}"


# Running


def run_file(path, program, update):
    try:
        parts = parsed(path.read_text(encoding="utf-8"))
        if not any(isinstance(part, Step) for part in parts):
            raise BadTranscript("there is no command in it; one begins with '$ '")
        return run_parts(path, parts, program, update)
    except BadTranscript as problem:
        return Outcome(path, [f"{path}: {problem}"])
    except Exception:  # a fault in the runner must not pass for a success of the file
        return Outcome(path, [f"{path}: {traceback.format_exc()}"])


def without_uid(line, step):
    """A line as --update writes it: what is random becomes a placeholder."""
    return line if line in step.expected() else re.sub(UID, "<uid>", line)


def run_parts(path, parts, program, update):
    failures = []
    written = []
    with Sandbox(program) as box:
        for part in parts:
            if not isinstance(part, Step):
                written.append(part)
                continue
            actual = run_step(box, part)
            if actual != part.expected():
                failures.append(difference(path, part, actual))
            written += part.source + [without_uid(line, part) for line in actual]
            written += [""] if part.ends_blank else []
    if failures and update:
        path.write_text("\n".join(written) + "\n", encoding="utf-8")
        return Outcome(path, [], updated=True)
    return Outcome(path, failures)


def parsed_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--program", required=True, help="the built program")
    parser.add_argument("--update", action="store_true", help="write what is printed now")
    parser.add_argument("-k", dest="filter", default="", help="only files whose name contains this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="files run at a time")
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("tests/cli")])
    return parser.parse_args()


def files_of(arguments):
    files = []
    for path in arguments.paths:
        files += sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    return [path for path in files if arguments.filter in str(path)]


def main():
    arguments = parsed_arguments()
    if not os.access(arguments.program, os.X_OK):
        sys.exit(f"transcript: there is no program '{arguments.program}'; build it: ./dev build")
    files = files_of(arguments)
    with ThreadPoolExecutor(max(arguments.jobs, 1)) as pool:
        outcomes = list(
            pool.map(lambda path: run_file(path, arguments.program, arguments.update), files)
        )

    failed = [outcome for outcome in outcomes if outcome.failures]
    for outcome in outcomes:
        if outcome.updated:
            print(f"{outcome.path}: rewritten; read it before you keep it")
        for failure in outcome.failures:
            print(failure, end="\n\n")
    print(f"transcripts: {len(files) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not (files or arguments.filter) else 0


if __name__ == "__main__":
    sys.exit(main())
