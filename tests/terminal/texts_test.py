"""Text of any kind goes in and comes out byte for byte, from standard input and from the editor."""

import json
import unittest

from editor_test import Terminal

FAMILY = "\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"
TEXTS = {
    "emoji families and flags": f"{FAMILY} met {FAMILY}\n\U0001F3F3\uFE0F\u200D\U0001F308 \U0001F1EA\U0001F1E8",
    "combining marks": "Zoe\u0308 and Zo\u00eb; a" + "\u0301\u0327" * 200 + "\n\u0301 begins a line",
    "right to left": "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u200f(1)\u200e\n\u202eturned\u202c \u2067x\u2069",
    "scripts": "\u6f22\u5b57 \u0928\u092e\u0938\u094d\u0924\u0947 \u10d2\u10d0 \U00010400\U0002A6D6",
    "blanks": "  \u00a0begins\u3000and ends  \n\n\n\t\u2028\u2029\u0085\u200b x \t ",
    "signs of the form": "---\nkind: win\n---\n<!-- vaiven\njournal: x\n-->\n# heading\n% line\n> quote\n",
    "control characters": "bell \x07, escape \x1b[31m, delete \x7f, carriage\rreturn, form\ffeed",
    "the last character": "\U0010FFFF \uFFFD \uFFFE \uFEFF inside",
    "one long line": "word " * 20_000,
    "a line of one long word": "\u00e9" * 100_000 + "\n" + "x" * 100_000,
    "ten megabytes": ("The same \u00f1 line, again and again. #tag\n" * 260_000)[:10_000_000] + "end",
}


class Texts(Terminal):
    def only_text(self):
        self.vaiven("export jsonl -o all.jsonl")
        self.journal.unlink()
        lines = (self.box.work / "all.jsonl").read_bytes().decode().strip("\n").split("\n")
        [entry] = [each for each in map(json.loads, lines) if each.get("record") == "entry"]
        return "\n".join(entry[part] for part in ("title", "body") if part in entry)

    def assert_same(self, one, other):
        """Without a difference of ten megabytes."""
        self.assertTrue(one == other, f"{one[:200]!r} is not {other[:200]!r}")

    def assert_comes_out(self, text):
        self.assert_same(self.only_text(), text.strip("\r\n"))
        self.assert_nothing_is_left()

    def test_from_standard_input(self):
        for name, text in TEXTS.items():
            with self.subTest(name):
                (self.box.work / "text").write_bytes(text.encode())
                self.vaiven("-q log - < text")
                self.assert_comes_out(text)

    def test_from_the_editor(self):
        for name, text in TEXTS.items():
            with self.subTest(name):
                (self.box.work / "text").write_bytes(text.encode())
                session = self.log("sed -i '$d' \"$1\"; cat text >> \"$1\"")
                self.assertEqual(session.code, 0, session.output)
                self.assert_comes_out(text)

    def test_by_way_of_a_draft(self):
        for name, text in TEXTS.items():
            with self.subTest(name):
                (self.box.work / "text").write_bytes(text.encode())
                self.box.run("vaiven log --about cto - < text")
                [draft] = self.drafts()
                kept = draft.read_bytes().decode().partition("-->\n\n")[2]
                self.assert_same(kept, text + "\n")
                self.log("sed -i 's/^about: cto$/about:/' \"$1\"", "--recover")
                self.assert_comes_out(text)

    def test_what_is_no_text_is_refused_and_kept(self):
        for bytes_ in (b"caf\xe9 \xff\xfe", b"a\0b", b"\xed\xa0\x80 half a pair", b"\xc0\xaf"):
            with self.subTest(bytes_):
                (self.box.work / "text").write_bytes(bytes_)
                result = self.box.run("vaiven log - < text")

                self.assertEqual(result.code, 2)
                self.assertIn("your text is kept in", result.stderr)
                self.assertFalse(self.journal.exists())
                [draft] = self.drafts()
                self.assertTrue(draft.read_bytes().endswith(b"-->\n\n" + bytes_ + b"\n"))
                draft.unlink()


if __name__ == "__main__":
    unittest.main()
