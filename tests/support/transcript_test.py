import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RUNNER = Path(__file__).with_name("transcript.py")
PROGRAM = """#!/bin/sh
case $1 in
    say) shift; printf '%s\\n' "$@" ;;
    warn) echo "be careful" >&2 ;;
    fail) echo "no such day" >&2; exit 2 ;;
    uid) echo "id 0190163d-8694-739b-aea5-966c26f8ad91 in 12.5 ms" ;;
    where) echo "$HOME/journal in $PWD" ;;
    environment) env | grep -c -E '^(EDITOR|COLUMNS|VAIVEN_JOURNAL)=' ;;
    now) echo "$VAIVEN_NOW $TZ $LC_ALL $TERM" ;;
    keep) echo "$2" >> "$HOME/kept"; cat "$HOME/kept" ;;
    bare) printf 'no line break' ;;
    read) cat ;;
esac
"""


class Transcript(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.program = self.folder / "fake-program"
        self.program.write_text(PROGRAM)
        self.program.chmod(0o755)
        self.file = self.folder / "case.txt"

    def run_text(self, text, *options):
        self.file.write_text(text)
        command = [sys.executable, str(RUNNER), "--program", str(self.program), *options]
        environment = {"PATH": "/usr/bin:/bin", "EDITOR": "vi", "VAIVEN_JOURNAL": "/elsewhere"}
        return subprocess.run(
            [*command, str(self.file)], capture_output=True, text=True, env=environment
        )

    def assert_passes(self, text):
        result = self.run_text(text)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("transcripts: 1 passed, 0 failed", result.stdout)

    def assert_fails(self, text, *shown):
        result = self.run_text(text)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn("transcripts: 0 passed, 1 failed", result.stdout)
        for part in shown:
            self.assertIn(part, result.stdout)


class Passes(Transcript):
    def test_stdout_stderr_and_exit_code_as_written(self):
        self.assert_passes(
            "# All three.\n$ vaiven say one two\none\ntwo\n\n$ vaiven fail\n! no such day\n? 2\n"
        )

    def test_blank_lines_of_the_output_count_and_one_of_layout_does_not(self):
        self.assert_passes("$ vaiven say a '' b\na\n\nb\n\n# Next.\n$ vaiven say c\nc\n")

    def test_a_blank_line_at_the_end_of_the_output_can_be_written(self):
        self.assert_passes("$ vaiven say a ''\na\n|\n\n$ vaiven say a ''\na\n\n\n")

    def test_a_blank_line_before_stderr_is_output(self):
        self.assert_passes("$ vaiven say a ''; vaiven warn\na\n\n! be careful\n$ vaiven say b\nb\n")

    def test_signs_at_the_start_of_a_line_are_escaped(self):
        self.assert_passes("$ vaiven say '$ x' '# y' '| z'\n| $ x\n| # y\n| | z\n")

    def test_a_command_of_several_lines(self):
        self.assert_passes("$ vaiven say 'one\n> two'\none\ntwo\n")

    def test_placeholders(self):
        self.assert_passes("$ vaiven uid\nid <uid> in <ms> ms\n$ vaiven uid\nid <any> ms\n")

    def test_home_and_working_directory_are_shown_by_name(self):
        self.assert_passes("$ vaiven where\n~/journal in <tmp>\n")

    def test_commands_of_a_file_share_a_home(self):
        self.assert_passes("$ vaiven keep a\na\n$ vaiven keep b\na\nb\n")

    def test_the_environment_is_clean_and_fixed(self):
        self.assert_passes("$ vaiven environment\n0\n? 1\n")
        self.assert_passes("$ vaiven now\n2019-02-11T09:30:00+00:00 UTC C.UTF-8 dumb\n")

    def test_standard_input_is_empty_unless_redirected(self):
        self.assert_passes("$ vaiven read\n$ echo hello | vaiven read\nhello\n")

    def test_output_without_a_line_break_says_so(self):
        self.assert_passes("$ vaiven bare\nno line break<no-eol>\n")


class Fails(Transcript):
    def test_wrong_stdout(self):
        self.assert_fails("$ vaiven say one\nuno\n", "case.txt:1:", "-uno", "+one")

    def test_wrong_stderr(self):
        self.assert_fails("$ vaiven warn\n! be bold\n", "-! be bold", "+! be careful")

    def test_stderr_that_was_not_expected(self):
        self.assert_fails("$ vaiven warn\n", "+! be careful")

    def test_wrong_exit_code(self):
        self.assert_fails("$ vaiven fail\n! no such day\n? 3\n", "-? 3", "+? 2")

    def test_exit_code_that_was_not_expected(self):
        self.assert_fails("$ vaiven fail\n! no such day\n", "+? 2")

    def test_success_where_failure_was_expected(self):
        self.assert_fails("$ vaiven say x\nx\n? 1\n", "-? 1")

    def test_a_missing_line(self):
        self.assert_fails("$ vaiven say one\none\ntwo\n", "-two")

    def test_a_line_too_many(self):
        self.assert_fails("$ vaiven say one two\none\n", "+two")

    def test_a_missing_blank_line(self):
        self.assert_fails("$ vaiven say a\na\n\n\n$ vaiven say b\nb\n", "-|")

    def test_the_order_of_lines(self):
        self.assert_fails("$ vaiven say one two\ntwo\none\n")

    def test_a_placeholder_that_does_not_fit(self):
        self.assert_fails("$ vaiven say x\nid <uid>\n", "-id <uid>")

    def test_a_later_command_of_the_file(self):
        self.assert_fails("$ vaiven say a\na\n\n$ vaiven say b\nc\n", "case.txt:4:")

    def test_a_missing_line_break(self):
        self.assert_fails("$ vaiven bare\nno line break\n", "<no-eol>")


class Refuses(Transcript):
    def test_a_file_without_a_command(self):
        self.assert_fails("# Nothing here.\n", "no command")

    def test_output_before_the_first_command(self):
        self.assert_fails("hello\n$ vaiven say\n", "line 1", "before the first command")

    def test_a_sign_without_its_blank(self):
        self.assert_fails("$ vaiven say '?x'\n?x\n", "line 2", "| ?x")

    def test_an_exit_code_that_is_none(self):
        self.assert_fails("$ vaiven say\n? two\n", "line 2")

    def test_to_run_without_a_program(self):
        self.program.unlink()
        result = self.run_text("$ vaiven say\n")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("./dev build", result.stderr)

    def test_a_folder_without_transcripts(self):
        command = [sys.executable, str(RUNNER), "--program", str(self.program)]
        empty = self.folder / "empty"
        empty.mkdir()
        self.assertEqual(subprocess.run([*command, str(empty)], capture_output=True).returncode, 1)


class Update(Transcript):
    def test_writes_what_is_printed_and_keeps_the_rest(self):
        result = self.run_text(
            "# Why.\n\n$ vaiven say a '' '$b'\nold\n\n$ vaiven fail\n\n# End.\n", "--update"
        )

        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertEqual(
            self.file.read_text(),
            "# Why.\n\n$ vaiven say a '' '$b'\na\n\n| $b\n\n"
            "$ vaiven fail\n! no such day\n? 2\n\n# End.\n",
        )

    def test_keeps_placeholders_that_still_fit_and_makes_new_ones(self):
        self.run_text("$ vaiven uid; vaiven uid\nid <any> in <ms> ms\n", "--update")

        self.assertEqual(
            self.file.read_text(),
            "$ vaiven uid; vaiven uid\nid <any> in <ms> ms\nid <uid> in 12.5 ms\n",
        )

    def test_what_it_writes_passes(self):
        self.run_text("$ vaiven say a '' ''\n\n$ vaiven bare\n", "--update")

        self.assert_passes(self.file.read_text())

    def test_leaves_a_file_alone_that_passes(self):
        text = "$ vaiven say b; vaiven warn\n! be careful\nb\n"
        self.run_text(text, "--update")

        self.assertEqual(self.file.read_text(), text)


class Filter(Transcript):
    def test_chooses_by_name(self):
        result = self.run_text("$ vaiven say a\nwrong\n", "-k", "other")

        self.assertEqual(result.returncode, 0)
        self.assertIn("transcripts: 0 passed, 0 failed", result.stdout)


if __name__ == "__main__":
    unittest.main()
