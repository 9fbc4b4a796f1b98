"""Real diaries through the whole program: imported, counted, exported, imported again. They are no
part of the project; where they are missing, the tests are skipped."""

import collections
import csv
import json
import os
import unittest
from pathlib import Path

from sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("VAIVEN_DATA", ROOT.parent / "shared/data"))
DIARIES = {
    "pepys-1660-1669.jsonl": "diaries",
    "thoreau-1837-1846.jsonl": "diaries",
    "devlog-2019-2020.jsonl": "worklogs",
}
EDITED_LATER = {("2019", "07"), ("2020", "04")}  # months of the log, after its tags were counted
COUNTS = DATA / "diaries/expected-counts.json"


@unittest.skipUnless(COUNTS.exists(), "the real diaries are not here")
class Diaries(unittest.TestCase):
    def setUp(self):
        after_them_all = {"VAIVEN_NOW": "2020-12-31T18:00:00+00:00"}
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"], after_them_all)
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)

    def vaiven(self, command):
        result = self.box.run(f"vaiven {command}")
        self.assertEqual((result.code, result.stderr), (0, ""), command)
        return result.stdout

    def report(self, years):
        return json.loads(self.vaiven(f"report year {years} --json"))["writing"]

    def assert_counts(self, expected):
        whole = self.report("--all")
        self.assertEqual(whole["entries"], expected["entries"])
        self.assertEqual(whole["days"], expected["days_with_entries"])
        self.assertEqual(whole["longest_streak"], expected["longest_streak"])
        gap = expected["longest_gap"]  # its days are a difference, ours those without an entry
        self.assertEqual(
            whole["longest_gap"],
            {"days": gap["days_between"] - 1, "after": gap["after"], "next": gap["next"]},
        )
        for year, counts in expected["per_year"].items():
            self.assert_year(year, counts)

    def assert_year(self, year, expected):
        writing = self.report(year)
        months = {month["month"][5:]: month["entries"] for month in writing["by_month"]}
        self.assertEqual(writing["entries"], expected["entries"], year)
        self.assertEqual(writing["words"], expected["words"], year)
        self.assertEqual({m: n for m, n in months.items() if n}, expected["months"], year)

    def assert_same_texts(self, source):
        listed = json.loads(self.vaiven("list --json -n 1000000"))["entries"]
        written = [json.loads(line) for line in source.read_text().splitlines()]
        self.assertEqual(
            sorted((e["day"], e["title"], e["body"]) for e in listed),
            sorted((e["date"], e["title"], e["body"]) for e in written),
        )

    def test_diaries(self):
        expected = json.loads(COUNTS.read_text())
        for name, folder in DIARIES.items():
            with self.subTest(name):
                journal = self.box.home / ".local/share/vaiven/journal.db"
                journal.unlink(missing_ok=True)
                source = DATA / folder / name
                self.vaiven(f"import jsonl {source}")
                self.assert_counts(expected[name])
                self.assert_same_texts(source)
                self.assertIn("Imported 0 entries", self.vaiven(f"import jsonl {source}"))
                self.assert_round_trip()

    def assert_round_trip(self):
        self.vaiven("export jsonl -o one.jsonl")
        (self.box.work / "other.db").unlink(missing_ok=True)
        self.vaiven("-j ./other.db import jsonl one.jsonl")
        self.vaiven("-j ./other.db export jsonl -o two.jsonl")
        self.assertEqual(
            (self.box.work / "one.jsonl").read_bytes(), (self.box.work / "two.jsonl").read_bytes()
        )

    def mentions(self, year, month):
        found = json.loads(self.vaiven(f"tags --month {year}-{month} --mentions --json"))
        return {tag["name"]: tag["mentions"] for tag in found["tags"]}

    # He counted by file, and edited two of them later; an entry without a date stands on the Saturday
    # of its week, which may lie in another month.
    def test_the_tag_counts_of_the_one_who_wrote_the_log(self):
        self.vaiven(f"import jsonl {DATA / 'worklogs/devlog-2019-2020.jsonl'}")
        with (DATA / "worklogs/devlog-tag-counts.upstream.csv").open() as table:
            months = [row for row in csv.DictReader(table) if row["label"][:2].isdigit()]

        written_later = collections.Counter()
        for counts in months:
            month, _, year = counts.pop("label").split("-")
            mentions = self.mentions(year, month)
            for tag, count in counts.items():
                difference = mentions.get(tag, 0) - int(count)
                most = 6 if (year, month) in EDITED_LATER else 1
                self.assertLessEqual(abs(difference), most, (year, month, tag))
                written_later[tag] += difference

        one_each = dict.fromkeys(("example", "hiring", "internal", "learning", "presentation"), 1)
        self.assertEqual(+written_later, collections.Counter(one_each, feature=6))

    def test_a_jrnl_journal_of_a_year(self):
        self.vaiven(f"import jrnl {DATA / 'jrnl/pepys-1665.txt'}")

        writing = self.report("1665")
        expected = json.loads(COUNTS.read_text())["pepys-1660-1669.jsonl"]["per_year"]["1665"]
        self.assertEqual(writing["entries"], expected["entries"])
        self.assertEqual(writing["words"], expected["words"])


if __name__ == "__main__":
    unittest.main()
