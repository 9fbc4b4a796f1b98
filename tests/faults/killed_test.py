"""`kill -9` at any moment of a `log` or an `edit`: the text is in the journal, whole, or its draft
is there. VAIVEN_KILLS says how often each is tried, VAIVEN_SEED when the signals come."""

import json
import os
import random
import signal
import subprocess
import time
import unittest
from pathlib import Path

from sandbox import Sandbox

KILLS = int(os.environ.get("VAIVEN_KILLS", "50"))
SEED = int(os.environ.get("VAIVEN_SEED", "20190211"))
BODY = "half a thought " * 40


class Killed(unittest.TestCase):
    def setUp(self):
        self.box = Sandbox(os.environ["VAIVEN_PROGRAM"])
        self.box.__enter__()
        self.addCleanup(self.box.__exit__)
        self.random = random.Random(SEED)
        self.assertEqual(self.box.run("vaiven -q log begun").code, 0)

    def begun(self, arguments, standard_input=None):
        """`vaiven ARGUMENTS...`; what it reads comes from a pipe, so that no words of a command
        line are needed."""
        process = subprocess.Popen(
            ["vaiven", *arguments],
            stdin=subprocess.PIPE if standard_input else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.box.work,
            env=self.box.environment(),
        )
        if standard_input:
            process.stdin.write(standard_input.encode())
            process.stdin.close()
            process.stdin = None
        return process

    def drafts(self):
        texts = []
        for place in (self.box.home / ".run", self.box.home / ".local/state/vaiven/drafts"):
            for folder, _, files in os.walk(place):  # passes over what goes away meanwhile
                for name in files:
                    try:
                        texts.append(Path(folder, name).read_text())
                    except FileNotFoundError:  # its vaiven has done
                        continue
        return texts

    def is_safe(self, text):
        return any(text in draft for draft in self.drafts())

    def bodies(self):
        result = self.box.run("vaiven list --json -n 100000")
        self.assertEqual(result.code, 0, result.stderr)
        return [entry["body"] for entry in json.loads(result.stdout)["entries"]]

    def wait_until_safe(self, process, text):
        while process.poll() is None and not self.is_safe(text):
            pass

    def time_of_writing(self, arguments):
        """In seconds, from when the text is on the safe side; so that signals fall before, into and
        behind it on any machine."""
        times = []
        for number in range(5):
            text = f"unharmed {number}"
            process = self.begun(arguments, text)
            self.wait_until_safe(process, text)
            begin = time.monotonic()
            process.communicate()
            times.append(time.monotonic() - begin)
        return sorted(times)[2]

    def killed(self, process, text, writing_s):
        """Kills it a moment after its text is somewhere on the safe side; what it printed."""
        self.wait_until_safe(process, text)
        time.sleep(self.random.uniform(0, 1.5 * writing_s))
        process.send_signal(signal.SIGKILL)
        return process.communicate()[0].decode()

    def assert_kept(self, text, confirmed):
        in_journal = text in self.bodies()
        self.assertTrue(in_journal or self.is_safe(text), f"{text[:20]} is lost (seed {SEED})")
        self.assertTrue(in_journal or not confirmed, f"{text[:20]} was confirmed (seed {SEED})")
        return in_journal

    def assert_both_came_up(self, outcomes):
        """Signals that never cut a command short, or always did, would have shown nothing."""
        self.assertEqual(set(outcomes), {True, False})

    def test_log(self):
        writing_s = self.time_of_writing(["log", "-"])
        outcomes = []
        for number in range(KILLS):
            text = f"{number}: {BODY}".strip()

            printed = self.killed(self.begun(["log", "-"], text), text, writing_s)

            outcomes.append(self.assert_kept(text, "Logged" in printed))
        self.assert_both_came_up(outcomes)

    def test_edit(self):
        writing_s = self.time_of_writing(["edit", "1", "--text", "-"])
        outcomes = []
        for number in range(KILLS):
            text = f"{number}: {BODY}".strip()
            before = self.bodies()

            printed = self.killed(self.begun(["edit", "1", "--text", "-"], text), text, writing_s)

            outcomes.append(self.assert_kept(text, "Changed" in printed))
            if not outcomes[-1]:
                self.assertEqual(self.bodies(), before)
        self.assert_both_came_up(outcomes)


if __name__ == "__main__":
    unittest.main()
