"""The question that `log` puts above the text in the editor."""

import os
import unittest

from sandbox import Sandbox
from terminal import at_terminal


class Prompt(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)

    def shown(self, *options, now="2019-02-11T16:59:00Z"):
        """What stands in the comment below its own help."""
        editor = self.box.bin / "my-editor"
        editor.write_text('#!/bin/sh\ncp "$1" shown; echo text >> "$1"\n')
        editor.chmod(0o700)
        environment = {"EDITOR": str(editor), "VAIVEN_NOW": now}
        session = at_terminal(self.box, ["log", *options], environment)
        self.assertEqual(session.code, 0, session.output)
        return (self.box.work / "shown").read_text().split("\n\n", 1)[1].split("\n-->")[0]

    def test_is_the_one_of_the_day(self):
        self.assertEqual(self.shown() + "\n", self.box.run("vaiven prompt").stdout)
        self.assertIn(" text", self.box.run("vaiven list").stdout)
        self.assertNotIn("?", self.box.run("vaiven list").stdout)

    def test_is_of_the_pack_named(self):
        self.assertEqual(
            self.shown("--prompt", "ending") + "\n", self.box.run("vaiven prompt ending").stdout
        )

    def test_a_checkin_with_a_prompt_opens_the_editor(self):
        self.shown("--prompt", "daily", "-k", "checkin", "--energy", "3")

    def test_looks_back_in_the_evening(self):
        self.box.run("vaiven log 'Interviewed two people'; vaiven log -d yesterday 'not today'")

        evening = self.shown(now="2019-02-11T17:00:00Z")

        self.assertNotIn("Interviewed", self.shown())
        self.assertIn("Written today:\n\n1  Mon 2019-02-11 09:30  Interviewed two people", evening)
        self.assertNotIn("not today", evening)
        self.assertNotIn("Written", self.shown("-d", "2019-02-08", now="2019-02-11T17:00:00Z"))

    def test_looks_back_where_it_is_asked_for(self):
        self.box.run("vaiven log -d yesterday 'Slept well'; vaiven log 'Interviewed'")

        self.assertIn("Interviewed", self.shown("--prompt", "evening"))
        self.assertIn(
            "Written on Sun 2019-02-10:\n\n1  Sun 2019-02-10        Slept well",
            self.shown("--prompt", "evening", "-d", "yesterday"),
        )

    def test_a_broken_pack_that_nobody_asked_for_does_not(self):
        self.box.run(
            "mkdir -p ~/.config/vaiven/prompts; echo 'prompts = [' > ~/.config/vaiven/prompts/daily.toml"
        )

        self.assertTrue(self.shown().endswith("?"))

    def test_a_broken_pack_stops_it_before_the_editor_opens(self):
        self.box.run("mkdir -p ~/.config/vaiven/prompts; echo x > ~/.config/vaiven/prompts/own.toml")

        session = at_terminal(self.box, ["log", "--prompt", "own"], {"EDITOR": "touch opened;"})

        self.assertEqual(session.code, 2)
        self.assertIn("prompts/own.toml:1:", session.output)
        self.assertFalse((self.box.work / "opened").exists())


if __name__ == "__main__":
    unittest.main()
