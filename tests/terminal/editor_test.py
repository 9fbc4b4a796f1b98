"""`log` at a terminal: the editor, its front matter, and what becomes of the text when something
goes wrong."""

import json
import os
import shlex
import stat
import unittest

from sandbox import Sandbox
from terminal import at_terminal

KINDS = "kind: note, win, lesson, plus, minus, checkin (ratings, text optional)"
FORM = f"""---
date: 2019-02-11
time: 09:30
kind: note
tags:
energy:
mood:
confidence:
learning:
hands-on:
about:
star: no
private: no
---
<!-- vaiven
Write below. Of several lines the first is the title. Without text nothing is written.
date: 2019-02-11, yesterday, friday 18:00
{KINDS}
tags: more than the #tags in the text
energy, mood, confidence, learning: 1 to 5
hands-on: 0 to 100

What are you taking home from today, and what stayed there?
-->


"""


class Terminal(unittest.TestCase):
    """A sandbox, an editor in it that is a shell script, and what it leaves."""

    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)
        self.journal = self.box.home / ".local/share/vaiven/journal.db"
        self.drafts_folder = self.box.home / ".local/state/vaiven/drafts"

    def editor(self, script):
        path = self.box.bin / "my-editor"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o700)
        return {"EDITOR": str(path)}

    def log(self, script, *options):
        return at_terminal(self.box, ["log", *options], self.editor(script))

    def vaiven(self, command):
        result = self.box.run(f"vaiven {command}")
        self.assertEqual(result.code, 0, result.stderr)
        return result.stdout

    def entries(self):
        return json.loads(self.vaiven("list --json -n 1000"))["entries"]

    def drafts(self):
        folder = self.drafts_folder
        return sorted(folder.glob("*.md")) if folder.is_dir() else []

    def texts_kept(self):
        return [draft.read_text().partition("-->\n\n")[2] for draft in self.drafts()]

    def left_in_memory(self):
        return [path for path in (self.box.home / ".run").rglob("*") if path.is_file()]

    def assert_kept(self, session, code, text):
        self.assertEqual(session.code, code, session.output)
        [draft] = self.drafts()
        self.assertEqual(draft.read_text().partition("-->\n\n")[2], text)
        self.assertIn(f"your text is kept in {self.box.shown(bytes(draft))}; go on with: vaiven "
                      "log --recover", session.output)
        self.assertEqual(stat.S_IMODE(draft.stat().st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(draft.parent.stat().st_mode), 0o700)
        self.assertEqual(self.left_in_memory(), [])

    def assert_nothing_is_left(self):
        self.assertEqual(self.drafts(), [])
        self.assertEqual(self.left_in_memory(), [])


class Editor(Terminal):
    def test_the_cursor_stands_where_the_text_begins(self):
        for name, expected in (("vi", f"+{FORM.count(chr(10))}"), ("my-editor", "")):
            with self.subTest(name):
                path = self.box.bin / name
                path.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > words\n')
                path.chmod(0o700)
                at_terminal(self.box, ["log"], {"EDITOR": f"{path} -x"})

                words = (self.box.work / "words").read_text().split()
                self.assertEqual(words[1:-1], [expected] if expected else [])

    def test_what_is_written_below_the_form_is_logged(self):
        self.vaiven("-q log begun")

        session = self.log("cp \"$1\" form; printf 'Title\\nand #body\\n' >> \"$1\"")

        self.assertEqual(session.code, 0, session.output)
        self.assertIn("Logged 2 for Mon 2019-02-11.", session.output)
        self.assertEqual((self.box.work / "form").read_text(), FORM)
        entry = self.entries()[1]
        self.assertEqual((entry["title"], entry["body"]), ("Title", "and #body"))
        self.assertEqual((entry["time"], entry["tags"]), ("09:30", ["body"]))
        self.assert_nothing_is_left()

    def test_the_options_fill_the_form(self):
        self.vaiven("-q role add CTO --org Acme --start 2015-07")
        options = shlex.split("-d yesterday -t 9pm -k win --energy 4 --hands-on 60 --about CTO "
                              "--star --private")

        session = self.log("cp \"$1\" form; echo text >> \"$1\"", *options)

        self.assertEqual(session.code, 0, session.output)
        form = (self.box.work / "form").read_text()
        self.assertIn("date: 2019-02-10\ntime: 21:00\nkind: win\n", form)
        self.assertIn("energy: 4\nmood:\nconfidence:\nlearning:\nhands-on: 60\n", form)
        self.assertIn("about: cto\nstar: yes\nprivate: yes\n---\n", form.lower())
        self.assertIn("\nabout: cto\n\n", form)
        [entry] = self.entries()
        self.assertEqual(entry["ratings"], {"energy": 4, "hands-on": 60})
        self.assertEqual((entry["kind"], entry["starred"], entry["private"]), ("win", True, True))

    def test_the_front_matter_decides(self):
        session = self.log(
            "sed -i 's/^date:.*/date: yesterday 18:00/; s/^kind:.*/kind: win/; "
            "s/^energy:.*/energy: 4/; s/^tags:/& sleep, \"two words\"/; s/^star:.*/star: yes/' \"$1\"; "
            "echo 'About #rest.' >> \"$1\"", "--energy", "2")

        self.assertIn("Logged 1 for Sun 2019-02-10.", session.output)
        [entry] = self.entries()
        self.assertEqual((entry["day"], entry["time"]), ("2019-02-10", "18:00"))
        self.assertEqual(entry["tags"], ["rest", "sleep", "two words"])
        self.assertEqual((entry["kind"], entry["starred"]), ("win", True))
        self.assertEqual(entry["ratings"], {"energy": 4})

    def test_a_form_that_is_overwritten_is_text(self):
        session = self.log("printf '# Heading\\n%% and #body\\n' > \"$1\"", "-k", "win")

        self.assertEqual(session.code, 0, session.output)
        [entry] = self.entries()
        self.assertEqual((entry["title"], entry["body"]), ("# Heading", "% and #body"))
        self.assertEqual(entry["kind"], "win")

    def test_ratings_alone_are_a_checkin(self):
        session = self.log("sed -i 's/^kind:.*/kind: checkin/; s/^mood:/& 4/' \"$1\"")

        self.assertEqual(session.code, 0, session.output)
        self.assertEqual(self.entries()[0]["ratings"], {"mood": 4})

    def test_a_template_is_the_text_to_begin_with(self):
        (self.box.work / "retro.md").write_text("Retro\n\nWent well: \n")

        session = self.log("cp \"$1\" form; echo 'a lot' >> \"$1\"", "--template", "retro.md")

        self.assertEqual(session.code, 0, session.output)
        self.assertTrue((self.box.work / "form").read_text().endswith("-->\n\nRetro\n\nWent well: \n\n"))
        [entry] = self.entries()
        self.assertEqual((entry["title"], entry["body"]), ("Retro", "\nWent well: \n\na lot"))

    def test_a_template_that_is_not_there_is_named(self):
        session = self.log("touch opened", "--template", "no-such.md")

        self.assertEqual(session.code, 3)
        self.assertIn("cannot read no-such.md", session.output)
        self.assertFalse((self.box.work / "opened").exists())

    def test_the_file_is_for_its_owner_only_and_in_memory(self):
        self.log("stat -c %a \"$1\" \"$(dirname \"$1\")\" > modes; echo \"$1\" > name; "
                 "ls \"$XDG_STATE_HOME\" > state; echo text >> \"$1\"")

        self.assertEqual((self.box.work / "modes").read_text(), "600\n700\n")
        name = (self.box.work / "name").read_text()
        self.assertTrue(name.startswith(str(self.box.home / ".run/vaiven/")), name)
        self.assertEqual((self.box.work / "state").read_text(), "")

    def test_without_a_runtime_folder_the_next_place_is_taken(self):
        editor = self.editor("echo \"$1\" > name; echo text >> \"$1\"")

        session = at_terminal(self.box, ["log"], {**editor, "XDG_RUNTIME_DIR": ""})

        self.assertEqual(session.code, 0, session.output)
        name = (self.box.work / "name").read_text()
        places = (f"/dev/shm/vaiven-{os.getuid()}/", str(self.drafts_folder))
        self.assertTrue(name.startswith(places), name)
        self.assertFalse(os.path.exists(name.strip()))

    def test_a_runtime_folder_that_is_open_to_others_is_not_taken(self):
        (self.box.home / ".run/vaiven").mkdir(mode=0o755)
        (self.box.home / ".run/vaiven").chmod(0o755)

        self.log("echo \"$1\" > name; echo text >> \"$1\"")

        self.assertNotIn("/.run/", (self.box.work / "name").read_text())

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

    def test_an_interrupt_is_the_editors(self):
        session = self.log("trap : INT; kill -INT 0; echo 'still here' > \"$1\"")

        self.assertEqual(session.code, 0, session.output)

    def test_no_input_opens_no_editor(self):
        session = self.log("echo text > \"$1\"", "--no-input")

        self.assertEqual(session.code, 2)
        self.assertIn("an entry needs some text", session.output)


class NothingWritten(Terminal):
    def assert_nothing_written(self, session, why):
        self.assertEqual(session.code, 0, session.output)
        self.assertIn(f"nothing was written: {why}", session.output)
        self.assertFalse(self.journal.exists())
        self.assert_nothing_is_left()

    def test_an_unchanged_form(self):
        self.assert_nothing_written(self.log(":", "--energy", "3"), "nothing was changed")

    def test_a_form_without_text(self):
        script = "sed -i 's/^kind:.*/kind: win/' \"$1\"; echo '  ' >> \"$1\""

        self.assert_nothing_written(self.log(script, "--energy", "3"), "the text is empty")

    def test_an_empty_file(self):
        self.assert_nothing_written(self.log(": > \"$1\""), "the text is empty")

    def test_an_unchanged_template(self):
        (self.box.work / "retro.md").write_text("Retro\n")
        options = ["--template", "retro.md"]

        self.assert_nothing_written(self.log(":", *options), "nothing was changed")
        self.assert_nothing_written(
            self.log("sed -i 's/^star:.*/star: yes/' \"$1\"", *options), "the text is empty")

    def test_what_cannot_be_logged_is_said_before_the_editor_opens(self):
        (self.box.work / "notes.db").write_text("no journal " * 1000)

        for options in (["-j", "./notes.db"], ["--energy", "9"], ["--about", "cto"]):
            self.assertNotEqual(self.log("touch opened", *options).code, 0)

        self.assertFalse((self.box.work / "opened").exists())
        self.assert_nothing_is_left()

    def test_an_editor_that_is_not_there(self):
        session = at_terminal(self.box, ["log"], {"EDITOR": "no-such-editor"})

        self.assertEqual(session.code, 1)
        self.assertIn("the editor 'no-such-editor' could not be started; set EDITOR", session.output)
        self.assert_nothing_is_left()


if __name__ == "__main__":
    unittest.main()
