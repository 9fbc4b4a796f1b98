"""A text that could not be saved, at a terminal: it is kept, told of, and gone on with."""

import os
import signal
import sqlite3
import subprocess
import time
import unittest

from editor_test import Terminal
from terminal import at_terminal, begun_at_terminal

WRITE = "printf '%s\\n' 'half a thought' >> \"$1\"; "
TEXT = "\nhalf a thought\n"  # the form ends in a blank line


class FailedSave(Terminal):
    def test_an_editor_that_fails(self):
        session = self.log(WRITE + "exit 3")

        self.assertIn("ended with a failure; nothing was written", session.output)
        self.assert_kept(session, 1, TEXT)

    def test_an_editor_that_is_killed(self):
        self.assert_kept(self.log(WRITE + "kill -9 $$"), 1, TEXT)

    def test_what_the_editor_saved_as_it_died_is_kept_as_well(self):
        session = self.log(WRITE + "echo unsaved > \"$(dirname \"$1\")/.entry.md.swp\"; exit 1")

        self.assert_kept(session, 1, TEXT)
        [folder] = self.drafts_folder.glob("*.leftovers")
        self.assertIn(f"left beside it is in {self.box.shown(bytes(folder))}", session.output)
        self.assertEqual((folder / ".entry.md.swp").read_text(), "unsaved\n")

    def test_what_the_editor_saved_as_it_died_may_be_all_there_is(self):
        session = self.log("echo unsaved > \"$(dirname \"$1\")/.entry.md.swp\"; exit 1")

        self.assertIn("your text is kept in", session.output)
        [folder] = self.drafts_folder.glob("*.leftovers")
        self.assertIn(f"left beside it is in {self.box.shown(bytes(folder))}", session.output)
        self.assertEqual((folder / ".entry.md.swp").read_text(), "unsaved\n")
        self.assertIn("vaiven log --recover", at_terminal(self.box, []).output)

    def test_a_file_that_became_a_folder(self):
        session = self.log("rm \"$1\"; mkdir \"$1\"")

        self.assertEqual(session.code, 3, session.output)
        self.assertIn("is a directory", session.output)
        self.assertEqual(at_terminal(self.box, ["log", "another"]).code, 0)

    def test_a_drafts_folder_that_cannot_be_made(self):
        self.drafts_folder.parent.mkdir(parents=True)
        self.drafts_folder.write_text("in the way")

        session = self.log(WRITE + "exit 1")

        self.assertIn("your text is kept in ~/.run/vaiven/", session.output)
        self.assertIn("vaiven log --recover", at_terminal(self.box, []).output)
        session = at_terminal(self.box, ["log", "--recover"], self.editor(":"))
        self.assertIn("Logged 1", session.output)
        self.assertEqual(self.entries()[0]["body"], "half a thought")
        self.assertEqual(self.left_in_memory(), [])

    def test_a_front_matter_that_is_wrong(self):
        session = self.log(WRITE + "sed -i 's/^energy:/& 9/' \"$1\"")

        self.assertIn("line 6: energy: '9' is not on the scale from 1 to 5", session.output)
        self.assert_kept(session, 2, TEXT)

    def test_a_role_that_is_not_there(self):
        session = self.log(WRITE + "sed -i 's/^about:/& cto/' \"$1\"")

        self.assertIn("line 11: about: there is no role 'cto'", session.output)
        self.assert_kept(session, 2, TEXT)

    def test_ratings_without_text(self):
        session = self.log("sed -i 's/^energy:/& 4/' \"$1\"")

        self.assertIn("an entry needs some text", session.output)
        self.assert_kept(session, 2, "\n")

    def test_a_text_that_is_none(self):
        for bytes_ in ("caf\\351", "a\\000b"):
            with self.subTest(bytes_):
                session = self.log(f"printf '{bytes_}' >> \"$1\"")

                self.assertEqual(session.code, 2, session.output)
                self.assertIn("your text is kept in", session.output)
                self.assertFalse(self.journal.exists())
        self.assertEqual(
            sorted(draft.read_bytes().rpartition(b"\n")[2] for draft in self.drafts()),
            [b"a\0b", b"caf\xe9"],
        )

    def test_a_journal_that_cannot_be_written(self):
        spoil = WRITE + "yes 'no journal' | head -n 1000 > notes.db"

        self.assert_kept(self.log(spoil, "-j", "./notes.db"), 3, TEXT)

    @unittest.skipUnless(os.geteuid() == 0, "only root can make a small disk")
    def test_a_disk_that_is_full(self):
        disk = self.box.work / "disk"
        disk.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], stderr=subprocess.DEVNULL
        )
        if mounted.returncode != 0:
            self.skipTest("no small disk can be made here")
        self.addCleanup(subprocess.run, ["umount", str(disk)], check=True)
        self.vaiven("-q -j disk/journal.db log begun")

        session = self.log(WRITE + "cat /dev/zero > disk/filler 2> /dev/null; "
                           "printf '%.0s0123456789' $(seq 20000) >> \"$1\"", "-j", "disk/journal.db")

        self.assertEqual(session.code, 3, session.output)
        [text] = self.texts_kept()
        self.assertEqual(len(text), len(TEXT) + 200_000)


class Killed(Terminal):
    """The editor says by the file `ready` that it has saved, and waits."""

    def wait_for(self, condition):
        end = time.monotonic() + 30
        while not condition():
            self.assertLess(time.monotonic(), end, "waited for nothing")
            time.sleep(0.01)

    def killed_by(self, number):
        script = WRITE + "touch ready; exec sleep 60"
        session = begun_at_terminal(self.box, ["log"], self.editor(script))
        self.wait_for((self.box.work / "ready").exists)
        os.kill(session.child, number)
        return session.end()

    def test_vaiven_killed_at_once_leaves_what_the_next_run_finds(self):
        session = self.killed_by(signal.SIGKILL)

        self.assertEqual(session.code, -signal.SIGKILL)
        self.assertEqual(len(self.left_in_memory()), 2)
        self.assertIn("vaiven log --recover", at_terminal(self.box, []).output)
        self.assertEqual(self.texts_kept(), [TEXT])
        self.assertEqual(self.left_in_memory(), [])

    def test_a_text_that_waits_for_a_locked_journal_is_on_the_safe_side(self):
        self.vaiven("-q log begun")
        base = sqlite3.connect(self.journal)
        self.addCleanup(base.close)
        base.execute("BEGIN IMMEDIATE")
        session = begun_at_terminal(self.box, ["log", "half a thought"])
        self.wait_for(lambda: [file for file in self.left_in_memory() if file.suffix == ".md"])

        os.kill(session.child, signal.SIGKILL)
        session.end()

        self.assertIn("vaiven log --recover", at_terminal(self.box, []).output)
        self.assertEqual(self.texts_kept(), ["half a thought\n"])

    def test_vaiven_asked_to_end_keeps_the_text_on_disk(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number):
                session = self.killed_by(number)

                self.assertEqual(session.code, 130)
                self.assertEqual(set(self.texts_kept()), {TEXT})
                (self.box.work / "ready").unlink()

    def test_a_form_that_nobody_wrote_into_is_no_draft(self):
        session = begun_at_terminal(self.box, ["log"], self.editor("touch ready; exec sleep 60"))
        self.wait_for((self.box.work / "ready").exists)
        os.kill(session.child, signal.SIGKILL)
        session.end()

        self.assertNotIn("--recover", at_terminal(self.box, []).output)
        self.assert_nothing_is_left()

    def test_a_text_that_another_vaiven_works_on_is_no_draft(self):
        script = WRITE + "touch ready; while test ! -e go; do sleep 0.01; done"
        session = begun_at_terminal(self.box, ["log"], self.editor(script))
        self.wait_for((self.box.work / "ready").exists)

        self.assertNotIn("--recover", at_terminal(self.box, []).output)
        (self.box.work / "go").touch()
        self.assertEqual(session.end().code, 0)
        self.assert_nothing_is_left()


class Recover(Terminal):
    def fail(self, text="half a thought", *options):
        self.log(f"printf '%s\\n' '{text}' >> \"$1\"; exit 1", "-k", "win", *options)

    def recover(self, script, *options):
        return at_terminal(self.box, [*options, "log", "--recover"], self.editor(script))

    def test_the_next_run_tells_of_it_once(self):
        self.fail()

        for command in ([], ["today"], ["log", "a text"]):
            output = at_terminal(self.box, command).output
            self.assertEqual(output.count("a text that was not saved is waiting: vaiven log --recover"),
                             1, output)
        self.assertNotIn("--recover", at_terminal(self.box, ["-q", "log", "a text"]).output)
        self.assertNotIn("--recover", self.box.run("vaiven today").stderr)

    def test_several_are_counted(self):
        self.fail("one")
        self.fail("two")

        self.assertIn("2 texts that were not saved are waiting", at_terminal(self.box, []).output)

    def test_a_draft_that_is_right_now_is_logged_as_it_is(self):
        self.fail()

        session = self.recover("grep -q 'half a thought' \"$1\"")

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("Logged 1 for Mon 2019-02-11.", session.output)
        [entry] = self.entries()
        self.assertEqual((entry["kind"], entry["body"]), ("win", "half a thought"))
        self.assert_nothing_is_left()
        self.assertNotIn("--recover", at_terminal(self.box, []).output)

    def test_the_newest_comes_first(self):
        for text in ("one", "two"):
            self.fail(text)
            time.sleep(0.02)

        self.assertIn("a text that was not saved is waiting", self.recover(":").output)

        self.assertEqual([entry["body"] for entry in self.entries()], ["two"])
        self.assertEqual(self.texts_kept(), ["\none\n"])

    def test_a_recovery_that_fails_again_keeps_the_draft(self):
        self.fail()

        session = self.recover("echo 'and more' >> \"$1\"; exit 1")

        self.assert_kept(session, 1, TEXT + "and more\n")

    def test_an_editor_that_empties_the_file_and_dies_takes_nothing_away(self):
        self.fail()

        self.assert_kept(self.recover(": > \"$1\"; exit 1"), 1, TEXT)

    def test_a_draft_that_is_emptied_is_gone(self):
        self.fail()

        session = self.recover(": > \"$1\"")

        self.assertIn("the text is empty; the draft is gone", session.output)
        self.assert_nothing_is_left()

    def test_it_goes_into_the_journal_that_it_was_written_for(self):
        self.fail("half a thought", "-j", "work.db")
        self.assertIn(f"this text was written for the journal {self.box.shown(bytes(self.box.work))}",
                      self.recover(":").output)
        self.fail("another thought", "-j", "work.db")
        self.recover(":", "-j", "other.db")

        self.assertFalse(self.journal.exists())
        self.assertIn("half a thought", self.vaiven("-j work.db list"))
        self.assertIn("another thought", self.vaiven("-j other.db list"))

    def test_a_text_that_is_in_the_journal_already_is_not_logged_twice(self):
        self.fail()
        [draft] = self.drafts()
        copy = draft.read_bytes()
        self.recover(":")
        draft.write_bytes(copy)

        session = self.recover(":")

        self.assertIn("this text is in the journal already, as 1", session.output)
        self.assertEqual(len(self.entries()), 1)
        self.assert_nothing_is_left()

    def test_what_the_editor_left_is_brought_back_and_stays(self):
        self.log(WRITE + "echo unsaved > \"$(dirname \"$1\")/.entry.md.swp\"; exit 1")
        [folder] = self.drafts_folder.glob("*.leftovers")

        session = self.recover("cat \"$(dirname \"$1\")/.entry.md.swp\" >> \"$1\"")

        entry = self.entries()[0]
        self.assertEqual((entry["title"], entry["body"]), ("half a thought", "unsaved"))
        self.assertIn(f"left beside it stays in {self.box.shown(bytes(folder))}", session.output)
        self.assertEqual((folder / ".entry.md.swp").read_text(), "unsaved\n")
        self.assertEqual(self.drafts(), [])

    def test_there_may_be_none(self):
        session = self.recover("touch opened")

        self.assertEqual(session.code, 1)
        self.assertIn("there is no draft", session.output)


if __name__ == "__main__":
    unittest.main()
