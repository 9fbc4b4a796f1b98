"""What ./dev says and does before it builds anything."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = "sh dirname uname id cut grep sort tr sed cat env getconf head awk mkdir chmod".split()
SYSTEMS = {
    "debian": ("ID=debian\n", "apt-get install -y --no-install-recommends"),
    "ubuntu": ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', "apt-get install -y"),
    "fedora": ("ID=fedora\n", "dnf install -y"),
    "rocky": ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "dnf install -y"),
    "arch": ("ID=arch\n", "pacman -S --needed --noconfirm"),
}
PACKAGES = {
    "debian": ["g++", "cmake", "ninja-build", "libcli11-dev", "libsqlite3-dev", "ccache"],
    "fedora": ["gcc-c++", "cmake", "ninja-build", "cli11-devel", "sqlite-devel", "ccache"],
    "arch": ["gcc", "cmake", "ninja", "cli11", "sqlite", "ccache"],
}


class Dev(unittest.TestCase):
    """Runs ./dev where nothing that it needs is installed and nothing can be."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for path in ("bin", "home"):
            (self.folder / path).mkdir()
        for tool in TOOLS:
            self.link(tool)

    def link(self, tool):
        found = next(p for d in os.environ["PATH"].split(":") if (p := Path(d, tool)).exists())
        (self.folder / "bin" / tool).symlink_to(found)

    def command(self, name, text):
        file = self.folder / "bin" / name
        file.unlink(missing_ok=True)
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(0o755)

    def dev(self, *arguments, **variables):
        environment = {
            "PATH": str(self.folder / "bin"),
            "HOME": str(self.folder / "home"),
            **variables,
        }
        return subprocess.run(
            ["/bin/sh", str(ROOT / "dev"), *arguments],
            capture_output=True,
            text=True,
            env=environment,
            stdin=subprocess.DEVNULL,
        )

    def os_release(self, text):
        file = self.folder / "os-release"
        file.write_text(text)
        return str(file)


class Deps(Dev):
    def test_each_system_has_its_command(self):
        for name, (text, command) in SYSTEMS.items():
            with self.subTest(name):
                result = self.dev("deps", DEV_OS_RELEASE=self.os_release(text))

                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertIn(command, result.stdout)
                for package in PACKAGES.get(name, []):
                    self.assertIn(f" {package}", result.stdout)

    def test_to_build_takes_less_than_to_test_and_that_less_than_to_lint(self):
        release = self.os_release("ID=debian\n")

        demo = self.dev("demo", DEV_OS_RELEASE=release).stdout
        test = self.dev("test", DEV_OS_RELEASE=release).stdout
        ci = self.dev("test", "--ci", DEV_OS_RELEASE=release).stdout

        self.assertNotIn("libgtest-dev", demo)
        self.assertIn("libgtest-dev", test)
        self.assertNotIn("clang-tidy-19", test)
        self.assertIn("clang-tidy-19", ci)

    def test_what_is_there_is_not_asked_for(self):
        self.command("cmake", "exit 0")

        result = self.dev("deps", DEV_OS_RELEASE=self.os_release("ID=debian\n"))

        self.assertNotIn(" cmake", result.stdout)
        self.assertIn(" ninja-build", result.stdout)

    def test_an_unknown_system_is_told_what_is_needed(self):
        result = self.dev("deps", DEV_OS_RELEASE=self.os_release("ID=plan9\n"))

        self.assertEqual(result.returncode, 1)
        self.assertIn("please install: ", result.stderr)
        self.assertIn("CLI/CLI.hpp", result.stderr)

    def test_a_dry_run_runs_nothing(self):
        for name in ("apt-get", "dnf", "pacman", "brew", "sudo"):
            self.command(name, f"echo ran >> {self.folder}/ran")

        result = self.dev("deps", DEV_DRY_RUN="1")

        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertFalse((self.folder / "ran").exists())

    def test_told_not_to_install_it_fails_with_the_command(self):
        result = self.dev("demo", DEV_NO_INSTALL="1")

        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn("DEV_NO_INSTALL", result.stderr)

    def test_without_root_and_sudo_it_fails_with_the_command(self):
        self.command("id", "echo 1000")

        result = self.dev("demo")

        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn("neither root nor sudo", result.stderr)

    def test_with_sudo_it_prints_what_it_runs(self):
        self.command("id", "echo 1000")
        self.command("sudo", f'echo "$@" >> {self.folder}/asked; exit 1')

        result = self.dev("demo")

        self.assertEqual(result.returncode, 1)
        self.assertIn("+ sudo ", result.stdout)
        asked = (self.folder / "asked").read_text().splitlines()[-1]
        self.assertIn(f"+ sudo {asked}", result.stdout)
        self.assertIn("the package manager failed", result.stderr)


class OwnJournal(unittest.TestCase):
    """Nothing that ./dev starts can find the journal of the person who starts it."""

    def test_what_is_sheltered_has_a_home_in_the_build_folder(self):
        with tempfile.TemporaryDirectory() as root:
            result = subprocess.run(
                ["sh", "-c", ". tests/support/tiers.sh; root=$1; sheltered env", "sh", root],
                capture_output=True,
                text=True,
                cwd=ROOT,
                env={**os.environ, "VAIVEN_JOURNAL": "mine.db", "XDG_DATA_HOME": "/mine"},
            )
        environment = dict(line.split("=", 1) for line in result.stdout.splitlines() if "=" in line)

        self.assertNotIn("VAIVEN_JOURNAL", environment)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            self.assertTrue(environment[name].startswith(f"{root}/build/home"), name)


class Counting(unittest.TestCase):
    def sh(self, script, text):
        """What `script`, given the functions of the tiers and a file of `text`, prints; its code."""
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(text)
            file.flush()
            result = subprocess.run(
                ["sh", "-c", f". tests/support/tiers.sh; {script}", "sh", file.name],
                capture_output=True,
                text=True,
                cwd=ROOT,
            )
        return result.stdout.strip(), result.returncode

    def test_a_tier_sums_what_its_programs_counted(self):
        text = "unit-tests: 3 passed, 1 failed, 2 skipped\nnoise: 9 passed\npython: 4 passed, 0 failed\n"

        self.assertEqual(self.sh('counts_in "$1" 1', text), ("7 1 2", 0))

    def test_a_tier_that_breaks_off_is_a_failure(self):
        self.assertEqual(self.sh('counts_in "$1" 1', "a: 3 passed, 0 failed\n")[0], "3 1 0")

    def test_a_tier_that_counts_nothing_is_a_failure(self):
        self.assertEqual(self.sh('counts_in "$1" 0', "all is well\n")[0], "0 1 0")

    def test_the_last_line_sums_the_tiers_and_fails_with_them(self):
        script = 'results=$1; totals'

        self.assertEqual(self.sh(script, "3 0 0\n4 0 0\n"), ("7 passed, 0 failed", 0))
        self.assertEqual(self.sh(script, "3 0 1\n4 2 1\n"), ("7 passed, 2 failed, 2 skipped", 1))


class Usage(Dev):
    def test_help_names_every_command(self):
        result = self.dev("help")

        for command in ("demo", "test", "build", "lint", "deps", "clean"):
            self.assertIn(f"\n  {command}", result.stdout)

    def test_what_it_does_not_know_is_refused(self):
        for arguments in (["dance"], ["test", "--slowly"], ["build", "fastest"], ["lint", "x"]):
            with self.subTest(arguments):
                result = self.dev(*arguments)

                self.assertEqual(result.returncode, 2, result.stdout + result.stderr)
                self.assertIn("./dev help", result.stderr)


if __name__ == "__main__":
    unittest.main()
