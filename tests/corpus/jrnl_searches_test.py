"""What jrnl finds in its own files, by its rules told again here, is what list and search find in
the imported journal. The files are no part of the project; where they are missing, the tests are
skipped."""

import json
import os
import re
import unittest
from dataclasses import dataclass
from pathlib import Path

from sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("VAIVEN_DATA", ROOT.parent / "shared/data")) / "jrnl"
FILES = [
    "basic_onefile.journal",
    "simple.journal",
    "tags.journal",
    "tags-216.journal",
    "multiline.journal",
    "brackets.journal",
    "deletion.journal",
    "devlog-2019-2020.txt",
    "pepys-1665.txt",
]
HEAD = re.compile(r"^\[(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::\d\d)?(?: [AP]M)?\] ?", re.MULTILINE)
TAG = re.compile(r"(?<!\S)@([-+*#/\w]+)")


@dataclass(frozen=True)
class Entry:
    day: str
    time: str
    text: str  # as words
    starred: bool

    @property
    def tags(self):
        return {tag.lower() for tag in TAG.findall(self.text)}

    @property
    def key(self):
        return (self.day, self.time, self.text)


def words(text):
    return " ".join(text.split())


def entry_of(day, time, text):
    first, _, rest = text.partition("\n")
    starred = first.strip().startswith("*") or first.strip().endswith("*")
    return Entry(day, time, words(first.strip().strip("*") + "\n" + rest), starred)


def read(file):
    parts = HEAD.split(file.read_text(encoding="utf-8"))
    heads = zip(parts[1::3], parts[2::3], parts[3::3])
    return sorted((entry_of(*head) for head in heads), key=lambda entry: (entry.day, entry.time))


def some_word(entries):
    """One that is in some entries, and not only as a word of its own."""
    found = [word for entry in entries for word in re.findall(r"[a-z]{4,}", entry.text)]
    return found[len(found) // 2][:4]


@unittest.skipUnless(DATA.exists(), "jrnl's files are not here")
class JrnlSearches(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)

    def found(self, command):
        result = self.box.run(f"vaiven {command} --json")
        self.assertIn(result.code, (0, 1), (command, result.stderr))
        document = json.loads(result.stdout)
        entries = document.get("entries", [hit["record"] for hit in document.get("hits", [])])
        return [
            (entry["day"], entry["time"], words(entry["title"] + "\n" + entry["body"]))
            for entry in entries
        ]

    def assert_same(self, command, expected):
        self.assertEqual(sorted(self.found(command)), sorted(e.key for e in expected), command)

    def test_all_of_them(self):
        for name in FILES:
            with self.subTest(name):
                (self.box.home / ".local/share/vaiven/journal.db").unlink(missing_ok=True)
                result = self.box.run(f"vaiven import jrnl {DATA / name}")
                self.assertEqual(result.code, 0, result.stderr)
                entries = read(DATA / name)
                self.assertTrue(entries)
                self.assert_dates(entries)
                self.assert_texts(entries)
                self.assert_tags(entries)
                self.assert_stars_and_limits(entries)

    def assert_dates(self, entries):
        start = entries[len(entries) // 3].day
        end = entries[2 * len(entries) // 3].day
        self.assert_same(f"list --from {start}", [e for e in entries if e.day >= start])
        self.assert_same(f"list --to {end}", [e for e in entries if e.day <= end])
        self.assert_same(
            f"list --from {start} --to {end}", [e for e in entries if start <= e.day <= end]
        )
        self.assert_same(f"list --on {start}", [e for e in entries if e.day == start])
        self.assert_same(f"list --year {start[:4]}", [e for e in entries if e.day[:4] == start[:4]])
        self.assert_same(f"list --month {start[:7]}", [e for e in entries if e.day[:7] == start[:7]])

    def assert_texts(self, entries):
        part = some_word(entries)
        holding = [e for e in entries if part in e.text.lower()]
        self.assertTrue(holding)
        self.assert_same(f"list --contains {part.upper()}", holding)
        self.assert_same(f"search '*{part}*' -n 100000", holding)
        start = holding[len(holding) // 2].day
        late = [e for e in holding if e.day >= start]
        self.assert_same(f"list --contains {part} --from {start}", late)
        self.assert_same(f"search '*{part}*' --from {start} -n 100000", late)

    def assert_tags(self, entries):
        tags = sorted({tag for entry in entries for tag in entry.tags})
        for one, other in zip(tags, tags[1:] + tags[:1]):
            with_one = [e for e in entries if one in e.tags]
            self.assert_same(f"list --tag '{one}'", with_one)
            self.assert_same(
                f"list --tag '{one}' --tag '{other}'", [e for e in with_one if other in e.tags]
            )
            self.assert_same(f"list --not-tag '{one}'", [e for e in entries if one not in e.tags])
            self.assert_same(
                f"search '#{one} OR #{other}' -n 100000",
                [e for e in entries if {one, other} & e.tags],
            )

    def assert_stars_and_limits(self, entries):
        starred = [e for e in entries if e.starred]
        self.assert_same("list --starred", starred)
        self.assert_same("list --starred -n 1", starred[-1:])
        self.assert_same("list -n 2", entries[-2:])
        middle = entries[len(entries) // 2].day
        self.assert_same(f"list -n 2 --to {middle}", [e for e in entries if e.day <= middle][-2:])


if __name__ == "__main__":
    unittest.main()
