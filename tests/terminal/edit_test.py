"""`edit ID` opens the editor on the entry, with the form that `log` has."""

import os
import signal
import time
import unittest

from editor_test import Terminal
from terminal import at_terminal, begun_at_terminal

WHOLE = "-d 2018-05-01 -t 9:30:15 -k win --energy 4 --about cto --star 'One #sleep and @Ana.'"


class Edit(Terminal):
    def setUp(self):
        super().setUp()
        self.vaiven("-q role add CTO --org Acme --start 2015-07")
        self.vaiven(f"-q log {WHOLE}")

    def edit(self, script, *arguments):
        return at_terminal(self.box, [*(arguments or ("edit", "1"))], self.editor(script))

    def test_the_form_shows_the_entry(self):
        session = self.edit("cp \"$1\" form")

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("nothing was changed", session.output)
        form = (self.box.work / "form").read_text()
        self.assertIn("date: 2018-05-01\ntime: 09:30:15\nkind: win\ntags:\n", form)
        self.assertIn("energy: 4\n", form)
        self.assertIn("about: cto\nstar: yes\nprivate: no\n---\n", form)
        self.assertIn("\nThis is entry 1.\n-->\n\nOne #sleep and @Ana.\n", form)
        self.assert_nothing_is_left()

    def test_what_is_typed_becomes_the_entry(self):
        session = self.edit(
            "sed -i 's/^kind:.*/kind: lesson/; s/^tags:/& rest/; s/^energy:.*/energy:/; "
            "s/^about:.*/about:/; s/^star:.*/star: no/; s/^One.*/Two #work and @Zoe./' \"$1\""
        )

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("Changed 1 for Tue 2018-05-01", session.output)
        [entry] = self.entries()
        self.assertEqual((entry["kind"], entry["body"]), ("lesson", "Two #work and @Zoe."))
        self.assertEqual((entry["tags"], entry["people"]), (["rest", "work"], ["Zoe"]))
        self.assertEqual((entry["starred"], entry["ratings"]), (False, {}))
        self.assertIsNone(entry["about"])
        self.assert_nothing_is_left()

    def test_tags_of_the_front_matter_come_and_go(self):
        self.edit("sed -i 's/^tags:/& rest, \"two words\"/' \"$1\"")
        self.assertEqual(self.entries()[0]["tags"], ["rest", "sleep", "two words"])

        self.edit("grep -q 'tags: rest, \"two words\"' \"$1\" && sed -i 's/^tags:.*/tags: rest/' \"$1\"")
        self.assertEqual(self.entries()[0]["tags"], ["rest", "sleep"])

    def test_what_an_importer_set_stays(self):
        (self.box.work / "old.txt").write_text("[2018-01-02 09:00] Met @work. Done.\n")
        self.vaiven("import jrnl old.txt")

        self.edit("sed -i 's/Done/Well done/' \"$1\"", "edit", "2")

        entry = self.entries()[0]
        self.assertEqual(entry["tags"], ["work"])
        self.assertEqual(entry["people"], [])
        self.assertIn("Well done", entry.get("title", "") + entry["body"])

    def test_an_emptied_text_changes_nothing(self):
        session = self.edit("sed -i '/^One/d' \"$1\"")

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("the text is empty; to take the entry out: vaiven delete 1", session.output)
        self.assert_nothing_is_left()

    def test_an_edit_of_a_version_that_changed_meanwhile_keeps_both(self):
        session = self.edit(
            "sed -i 's/^One.*/Mine./' \"$1\"; vaiven -q edit 1 --text Theirs. < /dev/null"
        )

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("entry 1 was changed meanwhile, and that stays; your edit of it is entry 2",
                      session.output)
        self.assertEqual([entry["body"] for entry in self.entries()], ["Theirs.", "Mine."])
        self.assert_nothing_is_left()

    def test_a_failed_edit_is_a_draft_and_goes_on_as_an_edit(self):
        session = self.edit("sed -i 's/^One.*/Two./; s/^energy:.*/energy: 9/' \"$1\"")
        self.assert_kept(session, 2, "Two.\n")

        session = self.edit("sed -i 's/^energy:.*/energy: 3/' \"$1\"", "log", "--recover")

        self.assertIn("Changed 1 for Tue 2018-05-01", session.output)
        [entry] = self.entries()
        self.assertEqual((entry["body"], entry["ratings"]), ("Two.", {"energy": 3}))
        self.assert_nothing_is_left()

    def test_a_draft_of_a_version_that_is_gone_keeps_both(self):
        for change, words in (
            ("edit 1 --text Theirs.", "entry 1 was changed meanwhile"),
            ("delete 1", "entry 1 was deleted meanwhile"),
        ):
            with self.subTest(change):
                self.edit("sed -i '$d' \"$1\"; echo Mine. >> \"$1\"; exit 1")
                self.box.run(f"VAIVEN_NOW=2019-02-11T09:31:00Z vaiven -q {change}")

                session = self.edit(":", "log", "--recover")

                self.assertIn(words, session.output)
                self.assertEqual(self.entries()[-1]["body"], "Mine.")
                self.assert_nothing_is_left()

    def test_vaiven_killed_while_editing_leaves_the_old_entry_and_a_draft(self):
        script = "sed -i 's/^One.*/Two./' \"$1\"; touch ready; exec sleep 60"
        session = begun_at_terminal(self.box, ["edit", "1"], self.editor(script))
        while not (self.box.work / "ready").exists():
            time.sleep(0.01)
        os.kill(session.child, signal.SIGKILL)
        session.end()

        self.assertIn("vaiven log --recover", at_terminal(self.box, []).output)
        self.assertEqual(self.entries()[0]["body"], "One #sleep and @Ana.")
        self.assertEqual(self.texts_kept(), ["Two.\n"])


if __name__ == "__main__":
    unittest.main()
