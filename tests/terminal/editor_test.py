"""`log` at a terminal: the editor, and what becomes of the text when something goes wrong."""

import os
import stat
import unittest

from sandbox import Sandbox
from terminal import at_terminal


class Editor(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)

    def editor(self, script):
        path = self.box.bin / "my-editor"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o700)
        return {"EDITOR": str(path)}

    def log(self, script, *options):
        return at_terminal(self.box, ["log", *options], self.editor(script))

    def drafts(self):
        folder = self.box.home / ".local/state/vaiven/drafts"
        return sorted(folder.iterdir()) if folder.is_dir() else []

    def test_what_is_saved_is_logged(self):
        session = self.log("printf 'Title\\nand #body\\n' > \"$1\"", "-k", "win")

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("Logged 1 for Mon 2019-02-11.", session.output)
        self.assertEqual(self.drafts(), [])
        self.assertIn('"title":"Title","body":"and #body"', self.box.run("vaiven list --json").stdout)

    def test_the_draft_is_for_its_owner_only(self):
        self.log("stat -c %a \"$1\" \"$(dirname \"$1\")\" > modes; echo text > \"$1\"")

        self.assertEqual((self.box.work / "modes").read_text(), "600\n700\n")

    def test_an_editor_with_options_is_run_by_the_shell(self):
        editor = self.editor("shift; echo text > \"$1\"")
        editor["EDITOR"] += " --wait"

        self.assertEqual(at_terminal(self.box, ["log"], editor).code, 0)

    def test_vaivens_own_editor_comes_first(self):
        chosen = self.editor("echo text > \"$1\"")
        environment = {"VAIVEN_EDITOR": chosen["EDITOR"], "VISUAL": "false", "EDITOR": "false"}

        self.assertEqual(at_terminal(self.box, ["log"], environment).code, 0)

    def test_the_configured_editor_comes_between(self):
        chosen = self.editor("echo text > \"$1\"")["EDITOR"]
        self.box.run(f"vaiven config set editor '{chosen}'")

        self.assertEqual(at_terminal(self.box, ["log"], {"VISUAL": "false"}).code, 0)
        self.assertEqual(at_terminal(self.box, ["log"], {"VAIVEN_EDITOR": "false"}).code, 1)

    def test_an_empty_text_is_not_logged(self):
        session = self.log("echo '  ' > \"$1\"")

        self.assertEqual(session.code, 0)
        self.assertIn("nothing was written: the text is empty", session.output)
        self.assertEqual(self.drafts(), [])
        self.assertFalse((self.box.home / ".local/share/vaiven/journal.db").exists())

    def test_a_failing_editor_keeps_the_text(self):
        session = self.log("echo 'half a thought' > \"$1\"; exit 3")

        self.assertEqual(session.code, 1)
        [draft] = self.drafts()
        self.assertEqual(draft.read_text(), "half a thought\n")
        self.assertIn(f"your text is kept in {self.box.shown(bytes(draft))}", session.output)
        self.assertEqual(stat.S_IMODE(draft.stat().st_mode), 0o600)

    def test_a_killed_editor_keeps_the_text(self):
        session = self.log("echo 'half a thought' > \"$1\"; kill -9 $$")

        self.assertEqual(session.code, 1)
        self.assertEqual([draft.read_text() for draft in self.drafts()], ["half a thought\n"])

    def test_an_editor_that_is_not_there_is_named(self):
        session = at_terminal(self.box, ["log"], {"EDITOR": "no-such-editor"})

        self.assertEqual(session.code, 1)
        self.assertIn("the editor 'no-such-editor' could not be started; set EDITOR", session.output)
        self.assertEqual(self.drafts(), [])

    def test_a_journal_that_cannot_be_written_keeps_the_text(self):
        spoil = "echo 'a whole thought' > \"$1\"; yes 'no journal' | head -n 1000 > notes.db"

        session = self.log(spoil, "-j", "./notes.db")

        self.assertEqual(session.code, 3)
        self.assertEqual([draft.read_text() for draft in self.drafts()], ["a whole thought\n"])
        self.assertIn("your text is kept in", session.output)

    def test_what_cannot_be_logged_is_said_before_the_editor_opens(self):
        (self.box.work / "notes.db").write_text("no journal " * 1000)

        for options in (["-j", "./notes.db"], ["--energy", "9"]):
            self.assertNotEqual(self.log("touch opened", *options).code, 0)

        self.assertFalse((self.box.work / "opened").exists())

    def test_an_interrupt_is_the_editors(self):
        session = self.log("trap : INT; kill -INT 0; echo 'still here' > \"$1\"")

        self.assertEqual(session.code, 0, session.output)

    def test_no_input_opens_no_editor(self):
        session = self.log("echo text > \"$1\"", "--no-input")

        self.assertEqual(session.code, 2)
        self.assertIn("an entry needs some text", session.output)


if __name__ == "__main__":
    unittest.main()
