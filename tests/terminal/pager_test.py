"""Long output at a terminal: the pager, and the colours."""

import os
import unittest

from sandbox import Sandbox
from terminal import at_terminal

ROWS, COLUMNS = 10, 60


class Pager(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)
        (self.box.work / "notes.jsonl").write_text(
            "".join(f'{{"date":"2018-01-01","text":"entry {n}."}}\n' for n in range(1, 41))
        )
        self.assertEqual(self.box.run("vaiven import jsonl notes.jsonl").code, 0)

    def pager(self, script):
        path = self.box.bin / "my-pager"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o700)
        return {"TERM": "xterm", "PAGER": str(path)}

    def at_terminal(self, arguments, environment, size=(ROWS, COLUMNS)):
        return at_terminal(self.box, arguments, environment, size=size)

    def test_what_does_not_fit_goes_through_the_pager(self):
        session = self.at_terminal(["list", "-n", "30"], self.pager("echo BEGIN; cat; echo END"))

        self.assertEqual(session.code, 0)
        self.assertTrue(session.output.startswith("BEGIN\n"), session.output)
        self.assertTrue(session.output.endswith("END\n"), session.output)
        self.assertIn("entry 11.", session.output)
        self.assertIn("entry 40.", session.output)

    def test_what_fits_does_not(self):
        session = self.at_terminal(["list", "-n", str(ROWS - 1)], self.pager("echo BEGIN; cat"))

        self.assertEqual(session.code, 0)
        self.assertNotIn("BEGIN", session.output)
        self.assertEqual(session.output.count("\n"), ROWS - 1)

    def test_one_line_more_does_not_fit(self):
        session = self.at_terminal(["list", "-n", str(ROWS)], self.pager("echo BEGIN; cat"))

        self.assertIn("BEGIN", session.output)

    def test_leaving_the_pager_early_is_no_error(self):
        (self.box.work / "many.jsonl").write_text(
            "".join(f'{{"date":"2017-01-01","text":"{"word " * 30}{n}"}}\n' for n in range(3000))
        )
        self.box.run("vaiven import jsonl many.jsonl")

        session = self.at_terminal(["list", "--from", "2017"], self.pager("head -n 1; exec 0<&-"))

        self.assertEqual(session.code, 0, session.output)
        self.assertEqual(session.output.count("\n"), 1)

    def test_a_remark_comes_after_the_pager(self):
        session = self.at_terminal(["list"], self.pager("cat; echo END"))

        self.assertIn("END\nthe last 10 of 40 entries", session.output)

    def test_a_pager_that_is_not_there_loses_nothing(self):
        environment = {"TERM": "xterm", "PAGER": "no-such-pager"}

        session = self.at_terminal(["list", "-n", "30"], environment)

        self.assertEqual(session.code, 0)
        self.assertEqual(session.output.count("entry "), 30)
        self.assertIn("the pager 'no-such-pager' could not be started", session.output)

    def test_a_pager_that_is_not_there_loses_nothing_of_a_long_text(self):
        (self.box.work / "long").write_text("A long line of a long text.\n" * 75_000)
        self.box.run("vaiven log - < long")

        session = self.at_terminal(
            ["show", "41", "--raw"], {"TERM": "xterm", "PAGER": "no-such-pager"}
        )

        self.assertEqual(session.code, 0)
        self.assertEqual(session.output.count("A long line of a long text."), 75_000)

    def test_the_pager_is_told_what_comes(self):
        session = self.at_terminal(
            ["list", "-n", "30"], self.pager('cat >/dev/null; echo "$LESS $LESSCHARSET"')
        )

        self.assertEqual(session.output, "FRX utf-8\n")

    def test_vaivens_own_pager_comes_first_and_an_empty_one_is_none(self):
        chosen = self.pager("echo BEGIN; cat")
        own = {"TERM": "xterm", "PAGER": "false", "VAIVEN_PAGER": chosen["PAGER"]}

        self.assertIn("BEGIN", self.at_terminal(["list", "-n", "30"], own).output)
        none = {**chosen, "VAIVEN_PAGER": ""}
        self.assertNotIn("BEGIN", self.at_terminal(["list", "-n", "30"], none).output)

    def test_a_blank_pager_is_none(self):
        output = self.at_terminal(["list", "-n", "30"], {"TERM": "xterm", "PAGER": " "}).output

        self.assertEqual(output.count("entry "), 30)

    def test_no_pager_where_it_is_not_wanted_or_cannot_be(self):
        pager = self.pager("echo BEGIN; cat")
        dumb = {**pager, "TERM": "dumb"}

        for arguments, environment in (
            (["--no-pager", "list", "-n", "30"], pager),
            (["list", "-n", "30"], dumb),
        ):
            output = self.at_terminal(arguments, environment).output
            self.assertNotIn("BEGIN", output)
            self.assertEqual(output.count("entry "), 30)

    def test_an_interrupt_is_the_pagers(self):
        session = self.at_terminal(
            ["list", "-n", "30"], self.pager("trap : INT; kill -INT 0; cat; echo END")
        )

        self.assertEqual(session.code, 0)
        self.assertTrue(session.output.endswith("END\n"), session.output)

    def test_a_long_line_counts_as_the_rows_it_takes(self):
        self.box.run("vaiven log -d 2019-01-01 - <<END\n" + "word " * 300 + "\nEND")

        session = self.at_terminal(["show", "41"], self.pager("echo BEGIN; cat"))

        self.assertIn("BEGIN", session.output)

    def test_colour_is_on_at_a_terminal_that_has_it(self):
        for environment, is_on in (
            ({"TERM": "xterm"}, True),
            ({"TERM": "dumb"}, False),
            ({"TERM": "xterm", "NO_COLOR": "1"}, False),
            ({"TERM": "xterm", "CLICOLOR": "0"}, False),
        ):
            output = self.at_terminal(["list", "-n", "1"], environment).output
            self.assertEqual("<esc>[36m40<esc>[0m" in output, is_on, environment)
            self.assertEqual("<esc>" in output, is_on, environment)

    def test_lists_are_cut_at_the_terminals_width(self):
        self.box.run("vaiven log -d 2019-01-01 - <<END\n" + "word " * 300 + "\nEND")

        session = self.at_terminal(["list", "-n", "1"], {"TERM": "dumb"})

        [line] = session.output.splitlines()
        self.assertEqual(len(line), COLUMNS)
        self.assertTrue(line.endswith("…"))


if __name__ == "__main__":
    unittest.main()
