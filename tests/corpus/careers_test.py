"""Real careers through the whole program: typed in as their owner would, then measured. Their
figures were made by another program from the same rules. They are no part of the project; where
they are missing, the tests are skipped."""

import json
import os
import re
import shlex
import unittest
from pathlib import Path

from sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("VAIVEN_DATA", ROOT.parent / "shared/data"))
CAREERS = sorted((DATA / "careers").glob("*.json"))
AS_OF = "2026-01-01"


def quoted(words):
    return " ".join(shlex.quote(word) for word in words)


def is_stint(role):
    return "concurrent_with" in role


def end_of(role):
    if role["end"] is None and role.get("end_unknown"):
        return "unknown"
    return role["end"]


class Career:
    """A career of the collection. No command makes stints yet, so it is entered without them, and
    what they change is not compared."""

    def __init__(self, path):
        career = json.loads(path.read_text())
        self.expected = career["expected"]
        self.roles = [role for role in career["roles"] if not is_stint(role)]
        self.stints = [role["title"] for role in career["roles"] if is_stint(role)]
        self.as_of = self.expected["as_of"]

    def first_year(self):
        starts = [role["start"] for role in self.roles if role["start"]]
        return min(int(re.search(r"\d{4}", start)[0]) for start in starts) - 1

    def last_year(self):
        return int(self.as_of[:4])

    def handle(self, number):
        return f"job-{number}"

    def options(self, number):
        role = self.roles[number]
        options = ["--org", role["organisation"], "--track", role["track"]]
        return [*options, "--handle", self.handle(number)]

    def added(self):
        """Each role by itself, oldest first."""
        for number, role in enumerate(self.roles):
            words = ["role", "add", role["title"], *self.options(number)]
            words += ["--start", role["start"] or "unknown"]
            if role["start"] is None:
                words += ["--after", self.handle(number - 1)]
            if end_of(role):
                words += ["--end", end_of(role)]
            yield words

    def moved(self):
        """The first role, a move to each other one, and the end of the last."""
        first = self.roles[0]
        yield ["role", "add", first["title"], *self.options(0), "--start", first["start"]]
        for number, role in enumerate(self.roles[1:], start=1):
            words = ["move", role["title"], *self.options(number), "-d", role["start"] or "unknown"]
            left = self.handle(number - 1)
            yield [*words, "--from", left, "--left", end_of(self.roles[number - 1])]
        last = end_of(self.roles[-1])
        if last:
            yield ["role", "end", self.handle(len(self.roles) - 1), "-d", last]


class CareerCase(unittest.TestCase):
    maxDiff = None

    def journal(self, as_of=AS_OF):
        """An empty home, on `as_of`."""
        box = Sandbox(os.environ["VAIVEN_PROGRAM"], {"VAIVEN_NOW": f"{as_of}T12:00:00+00:00"})
        box.__enter__()
        self.addCleanup(box.__exit__)
        return box

    def vaiven(self, box, words):
        result = box.run(f"vaiven {quoted(words)}")
        self.assertEqual(result.code, 0, (words, result.stderr))
        return result.stdout

    def json(self, box, *words):
        return json.loads(self.vaiven(box, [*words, "--json"]))


@unittest.skipUnless(CAREERS, "the real careers are not here")
class Careers(CareerCase):
    def entered(self, career, commands):
        box = self.journal(career.as_of)
        for words in commands:
            self.vaiven(box, words)
        return box

    def test_added_role_by_role(self):
        for path in CAREERS:
            with self.subTest(path.stem):
                career = Career(path)
                box = self.entered(career, career.added())
                self.assert_figures(career, box)
                self.assert_years(career, box)

    def test_entered_as_moves(self):
        for path in CAREERS:
            with self.subTest(path.stem):
                career = Career(path)
                self.assert_figures(career, self.entered(career, career.moved()))

    def assert_figures(self, career, box):
        self.assert_moves(career, box)
        self.assert_tracks(career, box)
        self.assert_durations(career, box)

    def assert_moves(self, career, box):
        found = self.json(box, "report", "moves", "--as-of", career.as_of)
        expected = career.expected

        self.assertEqual(found["as_of"], expected["as_of"])
        self.assertEqual(found["swings"], expected["swings"])
        self.assertEqual(len(found["moves"]), expected["moves"])
        directions = [move["direction"] for move in found["moves"]]
        self.assertEqual(directions, expected["directions"])

    def assert_tracks(self, career, box):
        found = self.json(box, "report", "tracks", "--as-of", career.as_of)
        expected = career.expected

        time = {
            track: {"days": of["days"], "years": of["years"]}
            for track, of in found["tracks"].items()
        }
        self.assertEqual(time, expected["tracks"])
        self.assertEqual(
            [role["title"] for role in found["not_counted"]],
            [title for title in expected["not_counted"] if title not in career.stints],
        )
        self.assertEqual(found["planned"], [])
        self.assert_gap(found["management_gap"], expected["management_gap"])
        if not career.stints:
            self.assert_gap(found["hands_on_gap"], expected["hands_on_gap"])

    def assert_gap(self, found, expected):
        if found is not None:
            found = {"min": found["min"], "max": found["max"]}
        self.assertEqual(found, expected)

    def assert_durations(self, career, box):
        found = [
            {key: role[key] for key in ("title", "organisation", "duration")}
            for role in self.json(box, "role", "list")["roles"]
        ]
        of_roles = [
            role for role in career.expected["durations"] if role["title"] not in career.stints
        ]
        self.assertEqual(found, of_roles)

    def assert_years(self, career, box):
        """The years together make the whole: their days, and their moves in order."""
        days, directions = {}, []
        for year in range(career.first_year(), career.last_year() + 1):
            found = self.json(box, "report", "year", str(year), "--as-of", career.as_of)
            for track, of in found["tracks"].items():
                days[track] = days.get(track, 0) + of["days"]
            moves = sorted(found["moves"] + found["title_changes"], key=dated)
            directions += [move["direction"] for move in moves]
        expected = career.expected
        whole = {track: of["days"] for track, of in expected["tracks"].items()}
        self.assertEqual({track: of for track, of in days.items() if of}, whole)
        self.assertEqual(directions, expected["directions"][: len(directions)])
        undated = sum(role["start"] is None for role in career.roles)
        self.assertEqual(len(directions), expected["moves"] - undated)


def dated(move):
    return move["date"]["point"]


if __name__ == "__main__":
    unittest.main()
