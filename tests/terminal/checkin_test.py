"""`checkin` at a terminal: one key after the other."""

import os
import re
import time
import unittest

from sandbox import Sandbox
from terminal import at_terminal, script_at_terminal

CTRL_C, CTRL_D, CTRL_U, BACKSPACE, ESCAPE = "\x03", "\x04", "\x15", "\x7f", "\x1b"
ARROW_UP = "\x1b[A"


class Checkin(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)

    def checkin(self, keys, *options, **environment):
        return at_terminal(self.box, ["checkin", *options], environment, keys)

    def written(self):
        return self.box.run("vaiven list").stdout

    def has_journal(self):
        return (self.box.home / ".local/share/vaiven/journal.db").exists()

    def shown(self, session):
        """The lines as they stand in the end: what was written over is gone."""
        return [line.split("<cr>")[-1].rstrip() for line in session.output.split("\n")]

    def test_a_key_answers_and_a_number_needs_enter(self):
        session = self.checkin("43 560\rlong day\r")

        self.assertEqual(session.code, 0, session.output)
        self.assertEqual(
            self.shown(session)[:8],
            [
                "Checkin for Mon 2019-02-11: Enter skips, Backspace goes back, q leaves.",
                "",
                "  energy, 1 to 5     > 4",
                "  mood, 1 to 5       > 3",
                "  confidence, 1 to 5 > -",
                "  learning, 1 to 5   > 5",
                "  hands-on, 0 to 100 > 60",
                "  a line about it    > long day",
            ],
        )
        self.assertIn("Logged 1 for Mon 2019-02-11.", session.output)
        self.assertIn("1  Mon 2019-02-11 09:30  [checkin] long day", self.written())
        self.assertIn(
            "energy 4 · hands-on 60 · learning 5 · mood 3", self.box.run("vaiven show 1").stdout
        )

    def test_ratings_need_no_text(self):
        self.checkin("4\r\r\r\r\r")

        self.assertIn("[checkin] energy 4", self.written())

    def test_a_line_needs_no_ratings(self):
        self.checkin("\r\r\r\r\rjust words\r")

        self.assertIn("[checkin] just words", self.written())

    def test_backspace_goes_back_and_asks_again(self):
        session = self.checkin(BACKSPACE + "4" + BACKSPACE + "5\r\r\r\r" + BACKSPACE + "70\rq\r")

        self.assertIn("  mood, 1 to 5       > back", self.shown(session))
        self.assertIn("  a line about it    > back", self.shown(session))
        self.assertIn("energy 5 · hands-on 70", self.box.run("vaiven show 1").stdout)
        self.assertIn("[checkin] q", self.written())

    def test_backspace_takes_a_character_of_the_line_back(self):
        typed = "naïve e\u0301" + BACKSPACE + "世x" + BACKSPACE
        self.checkin("4\r\r\r12" + BACKSPACE + "0\r" + typed + "\r")

        self.assertIn("energy 4 · hands-on 10", self.box.run("vaiven show 1").stdout)
        self.assertIn("[checkin] naïve 世\n", self.written())

    def test_backspace_takes_an_emoji_of_several_characters_whole(self):
        self.checkin("\r\r\r\r\rwe \U0001f469\u200d\U0001f4bb" + BACKSPACE + "met\r")

        self.assertIn("[checkin] we met\n", self.written())

    def test_a_long_text_can_be_pasted(self):
        pasted = "word " * 400
        begun = time.monotonic()

        self.checkin("\r\r\r\r\r" + pasted + "\r")

        self.assertLess(time.monotonic() - begun, 20)
        self.assertIn(pasted.strip(), self.box.run("vaiven list --json").stdout)

    def test_the_whole_line_goes_with_ctrl_u(self):
        self.checkin("4\r\r\r\rwrong words" + CTRL_U + "right ones\r")

        self.assertIn("[checkin] right ones\n", self.written())

    def test_what_is_off_the_scale_is_not_taken(self):
        session = self.checkin("06x4\r\r\r101\r100\r\r")

        self.assertIn("    hands-on goes from 0 to 100", self.shown(session))
        self.assertIn("energy 4 · hands-on 100", self.box.run("vaiven show 1").stdout)

    def test_keys_that_mean_nothing_do_nothing(self):
        self.checkin("4\r\r\r\r" + ARROW_UP + "\tup\r")

        self.assertIn("[checkin] up\n", self.written())

    def test_leaving_writes_nothing(self):
        for keys in ("q", "43" + ESCAPE, "4\r\r\r\rwords" + ESCAPE, "4" + CTRL_D, "\r" * 6):
            session = self.checkin(keys)

            self.assertEqual(session.code, 0, session.output)
            self.assertIn("nothing was written", session.output)
            self.assertFalse(self.has_journal())

    def test_an_interrupt_ends_it_with_130(self):
        for keys in (CTRL_C, "43" + CTRL_C, "4\r\r\r\rwords" + CTRL_C):
            session = self.checkin(keys)

            self.assertEqual(session.code, 130, session.output)
            self.assertIn("interrupted; nothing was logged", session.output)
            self.assertFalse(self.has_journal())

    def test_the_terminal_is_as_before(self):
        endings = {"all": "4\r\r\r\r\r", "left": "q", "interrupt": CTRL_C}
        for name, keys in endings.items():
            script = f"stty -a > before; vaiven checkin; stty -a > after-{name}"

            script_at_terminal(self.box, script, keys=keys)

            before = (self.box.work / "before").read_text()
            self.assertIn("icanon", before)
            self.assertEqual((self.box.work / f"after-{name}").read_text(), before)

    def test_a_signal_finds_the_terminal_as_before(self):
        script = (
            "trap : TERM; stty -a > before; (sleep 1; kill -TERM 0) & "
            "vaiven checkin; echo code $?; stty -a > after"
        )
        session = script_at_terminal(self.box, script)

        self.assertIn("code 143", session.output)
        self.assertEqual(
            (self.box.work / "after").read_text(), (self.box.work / "before").read_text()
        )

    def test_what_was_pasted_behind_the_end_is_no_command(self):
        script = "vaiven checkin; stty -icanon min 0 time 2; cat > left"
        script_at_terminal(self.box, script, keys="4\r\r\r\rfirst\rrm -r important\r")

        self.assertEqual((self.box.work / "left").read_text(), "")

    def test_the_last_time_is_shown_in_grey(self):
        self.box.run("vaiven log -d 2019-02-09 -k checkin --energy 2 --mood 5")
        self.box.run("vaiven log -d 2019-02-09 -k checkin --energy 3")
        self.box.run("vaiven log -d 2019-02-12 -k checkin --mood 1")

        session = self.checkin("q", TERM="xterm")

        self.assertIn("<esc>[2mlast 2.5 on Sat 2019-02-09<esc>[0m", session.output)
        for quiet in ({"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}):
            plain = self.checkin("qq", **quiet).output
            self.assertIn("last 2.5 on Sat 2019-02-09", plain)
            self.assertNotIn("<esc>", plain)

    def test_a_rating_from_memory_is_no_last_time(self):
        self.box.run("vaiven role add CTO --org Acme --start 2015 --end 2017")
        self.box.run("vaiven log -d 2019-02-08 -k checkin --energy 4")
        self.box.run("vaiven log -d 2019-02-09 -k checkin --energy 1 --about cto")

        session = self.checkin("q", TERM="xterm")

        self.assertIn("last 4 on Fri 2019-02-08", session.output)

    def test_measures_of_ones_own_are_asked_too(self):
        self.box.run("vaiven measure add anger --scale 0..9")
        self.box.run("vaiven measure add balance --scale -10..10")

        self.checkin("\r\r\r\r\r" + "9" + "-3\r" + "\r")

        self.assertIn("anger 9 · balance -3", self.box.run("vaiven show 1").stdout)

    def test_a_rating_or_a_text_given_is_not_asked_for(self):
        rated = at_terminal(self.box, ["checkin", "--energy", "4"])
        worded = self.checkin("5\r\r\r\r", "given words")

        self.assertEqual(rated.code, 0, rated.output)
        self.assertNotIn("a line about it", worded.output)
        self.assertIn("[checkin] given words", self.written())
        self.assertIn("energy 5", self.box.run("vaiven show 2").stdout)

    def test_the_day_and_the_role_are_as_asked(self):
        self.box.run("vaiven role add CTO --start 2015")

        refused = at_terminal(self.box, ["checkin", "--about", "nobody"])
        session = self.checkin("4\r\r\r\r\r", "-d", "yesterday", "--about", "cto")

        self.assertEqual(refused.code, 1)
        self.assertNotIn("Checkin for", refused.output)
        self.assertIn("Checkin for Sun 2019-02-10:", session.output)
        self.assertIn("Logged 1 for Sun 2019-02-10 about cto (management).", session.output)

    def test_a_narrow_terminal_shows_the_end_of_a_long_line(self):
        self.box.run("vaiven log -k checkin --energy 2")

        session = self.checkin("4\r\r\r\rthe beginning and the end\r", COLUMNS="40")

        self.assertIn("  a line about it    > ning and the end", self.shown(session))
        self.assertNotIn("last 2", session.output)
        self.assertIn("the beginning and the end", self.written())


if __name__ == "__main__":
    unittest.main()
