"""`show` at a terminal: Markdown is rendered, and nothing in a text steers the terminal."""

import os
import unittest

from sandbox import Sandbox
from terminal import at_terminal

TEXT = "My *day*\n\n## Plan\n\n- ask **Ana**\n- read [this](https://a.example)\n"


class Markdown(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)

    def log(self, text):
        (self.box.work / "text").write_text(text)
        self.assertEqual(self.box.run("vaiven log - < text").code, 0)

    def show(self, *options, environment=None):
        return at_terminal(self.box, ["show", "1", *options], environment).output

    def text_shown(self, *options, environment=None):
        return self.show(*options, environment=environment).split("\n\n", 1)[1]

    def test_it_is_rendered_in_colour(self):
        self.log(TEXT)

        self.assertEqual(
            self.text_shown(environment={"TERM": "xterm"}),
            "<esc>[1mMy <esc>[0m<esc>[1;3mday<esc>[0m\n\n"
            "<esc>[1mPlan<esc>[0m\n\n"
            "- ask <esc>[1mAna<esc>[0m\n"
            "- read this <<esc>[4mhttps://a.example<esc>[0m>\n",
        )

    def test_its_signs_stay_where_there_is_no_colour(self):
        self.log(TEXT)

        self.assertEqual(
            self.text_shown(),
            "My *day*\n\n## Plan\n\n- ask **Ana**\n- read this <https://a.example>\n",
        )

    def test_raw_is_the_text_as_it_was_written(self):
        self.log(TEXT)

        self.assertEqual(
            self.text_shown("--raw"), "My *day*\n\n" + TEXT.split("\n\n", 1)[1]
        )

    def test_entities_are_decoded_and_broken_code_is_indented(self):
        self.log("Q&amp;A &lt;3\n\n    one two three four five")

        self.assertEqual(
            self.text_shown(environment={"COLUMNS": "20"}),
            "Q&A <3\n\n    one two three\n    four five\n",
        )

    def test_no_control_character_reaches_the_terminal(self):
        self.log("esc \x1b[31m c1 \x9b31m bel \x07 bidi \u202e\u2066 entity &#27;\n\n\x1b]0;x\x07")

        for options, entity in (([], "␛"), (["--raw"], "&#27;")):
            shown = self.show(*options)
            self.assertIn("esc ␛[31m c1 �31m bel ␇ bidi �� entity " + entity, shown)
            self.assertNotIn("<esc>", shown)
            self.assertNotIn("\x07", shown)

    def test_long_texts_and_lines_do_not_hang_it(self):
        self.log("long\n" + "word " * 2_000_000 + "\n" + "x" * 100_000)

        shown = self.show(environment={"COLUMNS": "80"})

        self.assertGreater(len(shown), 10_000_000)


if __name__ == "__main__":
    unittest.main()
