"""A real work log, whose author counted the tags himself: every item of his lists is an entry. It is
no part of the project; where it is missing, the tests are skipped."""

import csv
import json
import os
import re
import unittest
from pathlib import Path

from sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("VAIVEN_DATA", ROOT.parent / "shared/data")) / "worklogs"
COUNTS = DATA / "devlog-tag-counts.upstream.csv"
EDITED_LATER = "07-July-2019"  # the author counted before he did


def counts_of_author():
    with COUNTS.open() as lines:
        rows = list(csv.DictReader(lines))
    return {
        row["label"]: {tag: int(count) for tag, count in row.items() if tag != "label"}
        for row in rows
        if "-" in row["label"]
    }


def counts_in_file(text, tags):
    return {tag: len(re.findall(rf"@{tag}\b", text)) for tag in tags}


def items(text):
    """The items of the lists, each with the lines that belong to it."""
    return re.split(r"\n(?=\s*[-*] |#|\n)", text)


@unittest.skipUnless(COUNTS.exists(), "the real work log is not here")
class Worklog(unittest.TestCase):
    def test_the_authors_own_counts_come_out(self):
        with Sandbox(os.environ["VAIVEN_PROGRAM"]) as box:
            for file in sorted(DATA.glob("monthly-md/*/*.md")):
                month = f"{file.stem[-4:]}-{file.stem[:2]}"
                lines = [
                    json.dumps({"date": f"{month}-01", "text": item})
                    for item in items(file.read_text())
                    if item.strip()
                ]
                (box.work / f"{month}.jsonl").write_text("\n".join(lines))
                self.assertEqual(box.run(f"vaiven import jsonl {month}.jsonl").code, 0, month)

            for label, expected in counts_of_author().items():
                with self.subTest(label):
                    month = f"{label[-4:]}-{label[:2]}"
                    if label == EDITED_LATER:
                        [file] = DATA.glob(f"monthly-md/*/{label}.md")
                        expected = counts_in_file(file.read_text(), expected)
                    self.assertEqual(self.counts_of(box, month, expected), expected)

    def counts_of(self, box, month, tags):
        result = box.run(f"vaiven tags --month {month} --json")
        self.assertEqual(result.code, 0, result.stderr)
        people = {each["name"]: each["entries"] for each in json.loads(result.stdout)["people"]}
        return {tag: people.get(tag, 0) for tag in tags}


if __name__ == "__main__":
    unittest.main()
