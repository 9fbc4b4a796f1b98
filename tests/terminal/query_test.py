"""`query` at a terminal, and a Ctrl-C while it runs."""

import os
import signal
import subprocess
import time
import unittest

from sandbox import Sandbox
from terminal import at_terminal

ENDLESS = (
    "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT {} FROM n"
)
RED = "SELECT 'a' || char(27) || '[31m' || char(155) || 'b' AS red"


class Query(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)
        self.box.run("vaiven -q log x")

    def interrupted(self, sql, *options):
        process = subprocess.Popen(
            [str(self.box.bin / "vaiven"), "query", sql, *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=self.box.environment(),
        )
        self.addCleanup(process.kill)
        time.sleep(0.3)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=30)
        return process.returncode, stderr.decode(), time.monotonic() - began

    def test_ctrl_c_ends_a_long_query(self):
        code, stderr, seconds = self.interrupted(ENDLESS.format("max(x)"))

        self.assertEqual((code, stderr), (130, "interrupted\n"))
        self.assertLess(seconds, 5)

    def test_ctrl_c_ends_long_output(self):
        code, stderr, _ = self.interrupted(ENDLESS.format("x"), "--csv")

        self.assertEqual((code, stderr), (130, "interrupted\n"))

    def test_no_format_lets_a_sign_steer_the_terminal(self):
        for option in ("--format=text", "--csv", "--json"):
            with self.subTest(option):
                session = at_terminal(self.box, ["query", RED, option])

                self.assertEqual(session.code, 0, session.output)
                self.assertIn("[31m", session.output)
                self.assertNotIn("<esc>", session.output)
                self.assertNotIn("\x9b", session.output)


if __name__ == "__main__":
    unittest.main()
