"""`delete` at a terminal: several records are named, and go when the person agrees."""

import os
import unittest

from sandbox import Sandbox
from terminal import at_terminal


class Delete(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)
        for text in ("one", "two", "three"):
            self.box.run(f"vaiven -q log {text}")

    def delete(self, typed, *ids):
        return at_terminal(self.box, ["delete", *ids], keys=typed, ready="[y/N] ")

    def entries(self):
        return self.box.run("vaiven list").stdout.count("\n")

    def test_several_are_named_and_go_when_agreed(self):
        session = self.delete("y\n", "1", "2")

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("  1 for Mon 2019-02-11: one\n  2 for Mon 2019-02-11: two\n", session.output)
        self.assertIn("Delete these 2? [y/N]", session.output)
        self.assertIn("Deleted 2 for Mon 2019-02-11: two\n", session.output)
        self.assertEqual(self.entries(), 1)

    def test_anything_but_yes_is_no(self):
        for typed in ("n\n", "\n", "yep\n", "\x04"):
            session = self.delete(typed, "1", "2")

            self.assertEqual(session.code, 1, session.output)
            self.assertIn("nothing was deleted\n", session.output)
        self.assertEqual(self.entries(), 3)

    def test_one_goes_unasked(self):
        session = self.delete("", "2")

        self.assertEqual(session.code, 0)
        self.assertNotIn("?", session.output)
        self.assertEqual(self.entries(), 2)

    def test_no_input_asks_nothing_and_deletes_nothing(self):
        session = self.delete("", "1", "2", "--no-input")

        self.assertEqual(session.code, 2)
        self.assertEqual(self.entries(), 3)

    def test_yes_asks_nothing(self):
        session = self.delete("", "1", "2", "--yes")

        self.assertEqual(session.code, 0)
        self.assertNotIn("[y/N]", session.output)
        self.assertEqual(self.entries(), 1)


if __name__ == "__main__":
    unittest.main()
