"""The documents of this project, and whether the checks would notice."""

import os
import tempfile
import unittest
from pathlib import Path

import checks

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("VAIVEN_PROGRAM", str(ROOT / "build/dev/src/vaiven"))
FAKE = r"""#!/bin/sh
while [ "$1" = -j ]; do shift 2; done
case "$*" in
    log*--help) echo 'usage: vaiven log [OPTIONS] [TEXT]   -d,--date DAY --star' ;;
    'report year'*--help) echo 'usage: vaiven report year [YEAR]   --as-of DAY' ;;
    report*--help) echo 'usage: vaiven report [OPTIONS] SUBCOMMAND' ;;
    *--help) echo 'usage: vaiven [OPTIONS] COMMAND   -j,--journal PATH' ;;
    'list --json') printf '{"schema": 1, "entries": [%s, {"id": 2, "ratings": {"mood": 4}}]}' \
        '{"id": 1, "ratings": {"energy": 3}, "about": null}' ;;
    'export jsonl') printf '{"day": 1}\n{"text": 2}\n' ;;
    'fail --json') echo 'no such thing' >&2; exit 1 ;;
    *) exit 0 ;;
esac
"""
KEYS = """# Formats

## The list: `vaiven list --json`

| key | meaning |
|---|---|
| `schema` | its number |
| `entries[].id` | the id |
| `entries[].ratings.<name>` | a rating |
| `entries[].about`, `entries[].about.handle` | the role |
"""


def needs_program(test):
    reason = f"{PROGRAM} is not built; ./dev build"
    return unittest.skipUnless(os.access(PROGRAM, os.X_OK), reason)(test)


class Documents(unittest.TestCase):
    def test_links_lead_somewhere_and_files_exist(self):
        self.assertEqual(checks.wrong_links(ROOT), [])

    @needs_program
    def test_commands_and_options_are_known(self):
        self.assertEqual(checks.wrong_commands(ROOT, PROGRAM), [])

    @needs_program
    @unittest.skipUnless((ROOT / checks.FORMAT_DOCUMENT).exists(), "it is not written yet")
    def test_keys_are_those_that_are_printed(self):
        self.assertEqual(checks.wrong_keys(ROOT, PROGRAM), [])


class Planted(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.program = self.root / "fake"
        self.write("fake", FAKE)
        self.program.chmod(0o755)
        self.write("docs/manual.md", "# Manual\n\n## First steps\n")

    def write(self, path, text):
        (self.root / path).parent.mkdir(exist_ok=True)
        (self.root / path).write_text(text)

    def assert_one(self, problems, *words):
        self.assertEqual(len(problems), 1, problems)
        for word in words:
            self.assertIn(word, problems[0])


class Links(Planted):
    def problems(self, text):
        self.write("README.md", text)
        return checks.wrong_links(self.root)

    def test_good_ones(self):
        self.assertEqual(
            self.problems(
                "[m](docs/manual.md) [s](docs/manual.md#first-steps) [w](https://example.org/x)\n"
                "`docs/*.md` and `docs/<name>.md`\n\n```\n[not](a-link)\n```\n"
            ),
            [],
        )

    def test_a_link_to_nowhere(self):
        self.assert_one(self.problems("\n[m](docs/nothing.md)\n"), "README.md:2", "docs/nothing.md")

    def test_a_link_to_a_heading_that_is_not_there(self):
        self.assert_one(self.problems("[m](docs/manual.md#last-steps)\n"), "#last-steps")

    def test_a_link_out_of_the_project(self):
        self.assert_one(self.problems("[m](../)\n"), "out of the project")

    def test_a_named_file_that_is_not_there(self):
        self.assert_one(self.problems("See `docs/nothing.md`.\n"), "no file 'docs/nothing.md'")


class Commands(Planted):
    def problems(self, text):
        self.write("README.md", text)
        return checks.wrong_commands(self.root, self.program)

    def test_good_ones(self):
        self.assertEqual(
            self.problems(
                "`vaiven log -d -3d --star TEXT`, `vaiven -j x.db log [TEXT…] [-d/--date DAY]`,\n"
                "`vaiven report year 2019 --as-of=today`, `vaiven COMMAND --help`, `vaiven -j x`\n"
                "```sh\n$ VAIVEN_NOW=x vaiven log 'a --b' | wc -l # --c\nvaiven log -- --d\n```\n"
                "```python\nvaiven frobnicate\n```\n"
            ),
            [],
        )

    def test_a_command_that_does_not_exist(self):
        self.assert_one(self.problems("\nTry `vaiven lgo x`.\n"), "README.md:2", "'vaiven lgo'")

    def test_a_command_of_a_group_that_does_not_exist(self):
        self.assert_one(self.problems("`vaiven report yaer`\n"), "'vaiven report yaer'")

    def test_an_option_that_does_not_exist(self):
        self.assert_one(self.problems("```\nvaiven log x --stars\n```\n"), "README.md:2", "--stars")

    def test_an_option_of_another_command(self):
        self.assert_one(self.problems("`vaiven log --as-of today`\n"), "'--as-of'")

    def test_a_command_behind_a_pipe(self):
        self.assert_one(self.problems("```\necho x | vaiven read -\n```\n"), "'vaiven read'")

    def test_a_command_in_the_manual(self):
        self.write("docs/manual.md", "`vaiven lgo`\n")
        self.assert_one(self.problems(""), "docs/manual.md:1")


class Keys(Planted):
    def problems(self, text):
        self.write("docs/file-format.md", text)
        return checks.wrong_keys(self.root, self.program)

    def test_good_ones(self):
        self.assertEqual(self.problems(KEYS), [])

    def test_each_line_of_jsonl_counts(self):
        table = "# `vaiven export jsonl`\n| key | meaning |\n|---|---|\n"
        self.assertEqual(self.problems(table + "| `day` | |\n| `text` | |\n"), [])
        self.assert_one(self.problems(table + "| `day` | |\n"), "'text'", "the table lacks")

    def test_a_key_that_is_not_documented(self):
        self.assert_one(
            self.problems(KEYS.replace("`schema`", "schema")),
            "docs/file-format.md:3",
            "prints the key 'schema'",
        )

    def test_a_key_that_is_not_printed(self):
        self.assert_one(self.problems(KEYS + "| `entries[].mood` | |\n"), "'entries[].mood'", "not")

    def test_a_command_that_fails(self):
        self.assert_one(self.problems(KEYS.replace("list", "fail")), "no such thing")

    def test_a_command_that_prints_no_json(self):
        self.assert_one(self.problems(KEYS.replace("list --json", "log --help")), "no JSON")


if __name__ == "__main__":
    unittest.main()
