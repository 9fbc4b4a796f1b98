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
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
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


class CareersToldInWords(CareerCase):
    """The two careers that vaiven was made for, in the words in which they are told. They need no
    data: what is checked is that vague words stay vague in everything that is printed."""

    CTO = [
        ["role", "add", "Consultant", "--org", "S.M.E. in Camberley", "--track", "unknown"]
        + ["--start", "around 2014", "--end", "around July 2015", "--handle", "before"],
        ["role", "add", "CTO", "--org", "S.M.E. in Camberley", "--track", "management"]
        + ["--start", "3.5 years before end", "--end", "early 2019"]
        + ["--ideal-end", "6 to 12 months before end"],
        ["move", "Senior Developer", "--org", "PIE", "-d", "around 2019", "--from", "cto"]
        + ["--left", "early 2019", "--track", "technical", "--handle", "dev"],
        ["move", "SRE", "-d", "unknown", "--from", "dev", "--left", "unknown"]
        + ["--track", "technical", "--why", "It is a new title for the same work."],
    ]
    VP = [
        ["role", "add", "Backend developer", "--org", "French web companies", "--handle", "dev"]
        + ["--track", "technical", "--start", "2002", "--end", "2007..2008 or 2014~"],
        ["move", "Manager", "--org", "the same", "-d", "2007..2008 or 2014~", "--from", "dev"]
        + ["--left", "2007..2008 or 2014~", "--track", "management", "--handle", "manager"],
        ["move", "Manager", "--org", "another", "-d", "unknown", "--from", "manager"]
        + ["--left", "2 years after start", "--track", "management", "--handle", "elsewhere"],
        ["move", "VP of Engineering", "--org", "Padok", "-d", "unknown", "--from", "elsewhere"]
        + ["--left", "unknown", "--track", "management", "--handle", "vp"],
    ]

    def told(self, career):
        box = self.journal()
        printed = [self.vaiven(box, words) for words in career]
        return box, printed

    def pages(self, box, handles, years):
        for page in ("role list", "timeline", "report moves", "report tracks", "report career"):
            yield page, self.vaiven(box, page.split())
        for handle in handles:
            yield handle, self.vaiven(box, ["role", "show", handle])
        for year in years:
            yield year, self.vaiven(box, ["report", "year", str(year)])

    def assert_no_invented_day(self, page, text):
        self.assertLessEqual(set(DAY.findall(text)), {AS_OF}, page)

    def roles(self, box):
        return {role["handle"]: role for role in self.json(box, "role", "list")["roles"]}

    def test_no_day_is_printed_that_was_not_typed(self):
        for career, handles, years in (
            (self.CTO, ["before", "cto", "dev", "sre"], [2014, 2015, 2018, 2019]),
            (self.VP, ["dev", "manager", "elsewhere", "vp"], [2002, 2007, 2008, 2014]),
        ):
            box, printed = self.told(career)
            for words, text in zip(career, printed):
                self.assert_no_invented_day(words, text)
            for page, text in self.pages(box, handles, years):
                self.assert_no_invented_day(page, text)

    def test_one_swing_each(self):
        to_technical = {"management_to_technical": 1, "technical_to_management": 0}
        to_management = {"management_to_technical": 0, "technical_to_management": 1}

        for career, swings, words in (
            (self.CTO, to_technical, "1 swing from management to technical work"),
            (self.VP, to_management, "1 swing from technical work to management"),
        ):
            box, _ = self.told(career)
            self.assertEqual(self.json(box, "report", "moves")["swings"], swings)
            text = " ".join(self.vaiven(box, ["report", "moves"]).split())
            self.assertIn(words, text)

    def test_lengths_and_overstay_are_as_typed(self):
        cto = self.roles(self.told(self.CTO)[0])["cto"]
        manager = self.roles(self.told(self.VP)[0])["manager"]

        self.assertEqual(cto["duration"], {"min": "P3Y6M", "max": "P3Y6M", "point": "P3Y6M"})
        self.assertEqual(cto["overstay"], {"min": "P6M", "max": "P1Y"})
        self.assertEqual(manager["duration"], {"min": "P2Y", "max": "P2Y", "point": "P2Y"})

    def test_an_unknown_date_is_never_a_length_of_nothing(self):
        for career, unknown in ((self.CTO, ["dev", "sre"]), (self.VP, ["elsewhere", "vp"])):
            box, _ = self.told(career)
            roles = self.roles(box)
            not_counted = self.json(box, "report", "tracks")["not_counted"]
            self.assertEqual([role["handle"] for role in not_counted], unknown)
            for handle in unknown:
                self.assertIsNone(roles[handle]["duration"])
                text = self.vaiven(box, ["role", "show", handle])
                self.assertRegex(text, r"(?m)^  For +unknown$")
                self.assertNotRegex(text, r"(?<!y )\b0 ?(d|m|days?|months?)\b")


if __name__ == "__main__":
    unittest.main()
