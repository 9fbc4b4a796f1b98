"""Several processes that write into one journal at the same time: each entry arrives, once."""

import json
import os
import sqlite3
import subprocess
import time
import unittest

from sandbox import Sandbox

WRITERS = 4
ENTRIES = 250


class AtOnce(unittest.TestCase):
    def test_each_of_a_thousand_entries_is_there(self):
        with Sandbox(os.environ["VAIVEN_PROGRAM"]) as box:
            writers = [
                subprocess.Popen(
                    [
                        "/bin/sh",
                        "-ec",
                        f'for n in $(seq {ENTRIES}); do vaiven -q log "w{writer} n$n #w{writer}"; done',
                    ],
                    stdin=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    cwd=box.work,
                    env=box.environment(),
                )
                for writer in range(WRITERS)
            ]
            errors = [writer.communicate()[1].decode() for writer in writers]

            # Who comes first begins the journal and says so.
            self.assertEqual([writer.returncode for writer in writers], [0] * WRITERS, errors)
            entries = json.loads(box.run("vaiven list --json -n 100000").stdout)["entries"]
            self.assertEqual(
                sorted(entry["body"] for entry in entries),
                sorted(
                    f"w{writer} n{n} #w{writer}"
                    for writer in range(WRITERS)
                    for n in range(1, ENTRIES + 1)
                ),
            )
            self.assertEqual({entry["id"] for entry in entries}, set(range(1, len(entries) + 1)))
            tags = json.loads(box.run("vaiven tags --json").stdout)["tags"]
            self.assertEqual({tag["name"]: tag["entries"] for tag in tags},
                             {f"w{writer}": ENTRIES for writer in range(WRITERS)})

    def test_a_milestone_names_no_role_that_is_renamed_meanwhile(self):
        with Sandbox(os.environ["VAIVEN_PROGRAM"]) as box:
            box.run("vaiven -q role add CTO --start 2015")
            journal = sqlite3.connect(
                box.home / ".local/share/vaiven/journal.db", isolation_level=None
            )
            self.addCleanup(journal.close)
            journal.execute("BEGIN IMMEDIATE")
            adding = subprocess.Popen(
                ["vaiven", "milestone", "add", "First talk", "--role", "cto"],
                stderr=subprocess.PIPE,
                cwd=box.work,
                env=box.environment(),
            )
            time.sleep(1)  # so that it has read the roles, and waits for its turn
            journal.execute("UPDATE role SET handle = 'chief'")
            journal.execute("COMMIT")

            error = adding.communicate()[1].decode()

            self.assertEqual(adding.returncode, 1, error)
            self.assertIn("no role 'cto'", error)


if __name__ == "__main__":
    unittest.main()
