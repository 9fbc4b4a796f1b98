"""Plants one violation at a time in a small tree and sees it found, where it is."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

LAYERS = Path(__file__).with_name("layers.py")
SOUND = {
    "CMakeLists.txt": "add_subdirectory(src)\n",
    "src/CMakeLists.txt": "add_library(core\n  base/text.cpp domain/date.cpp sqlite/database.cpp\n"
    '  store/entries.cpp report/year.cpp cli/run.cpp)\nadd_executable(vaiven "main.cpp")\n'
    "vaiven_embed_files(core migrations store/migrations/0001_first.sql)\n",
    "src/main.cpp": '#include "cli/run.hpp"\n\nint main() { return run(); }\n',
    "src/base/text.cpp": "#include <utf8proc.h>\n#include <vaiven/base/text.hpp>\n",
    "src/domain/date.cpp": "#include <vaiven/base/error.hpp>\n#include <vaiven/domain/date.hpp>\n",
    "src/sqlite/database.cpp": "#include <sqlite3.h>\n",
    "src/store/entries.cpp": '#include "sqlite/database.hpp"\n#include "migrations.hpp"\n',
    "src/store/migrations/0001_first.sql": "CREATE TABLE entry (id INTEGER) STRICT;\n",
    "src/report/year.cpp": "#include <vaiven/domain/date.hpp>\n",
    "src/cli/run.cpp": "#include <CLI/CLI.hpp>\nint run() try { return 0; } catch (int) { return 1; }\n",
    "include/vaiven/domain/date.hpp": "#pragma once\n#include <chrono>\n",
    "tests/CMakeLists.txt": "add_executable(unit-tests unit/domain/date_test.cpp)\n",
    "tests/unit/domain/date_test.cpp": "int main() {}\n",
    "README.md": "The journal lies in ~/.local/share.\n",
}


class Layers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in SOUND.items():
            self.write(path, text)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def append(self, path, line):
        """Adds a line at the end and returns its number."""
        text = (self.root / path).read_text() + line + "\n"
        self.write(path, text)
        return text.count("\n")

    def check(self):
        return subprocess.run(
            [sys.executable, str(LAYERS), str(self.root)], capture_output=True, text=True
        )

    def assert_found(self, place, *words):
        result = self.check()
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn("1 failed", result.stdout)
        found = [line for line in result.stdout.splitlines() if line.startswith(place + ":")]
        self.assertTrue(found, f"nothing at {place} in\n{result.stdout}")
        for word in words:
            self.assertIn(word, found[0])

    def assert_sound(self):
        result = self.check()
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)


class Sound(Layers):
    def test_a_tree_that_keeps_the_rules(self):
        self.assert_sound()

    def test_comments_and_literals_are_not_code(self):
        self.append("src/report/year.cpp", '// catch (this)\nauto a = "catch (";')
        self.append("src/report/year.cpp", 'auto b = R"sql(\ncatch (that)\n)sql"; auto c = 1\'000;')
        self.append("include/vaiven/domain/date.hpp", "// kept by sqlite3")
        self.assert_sound()


class Rooms(Layers):
    def test_an_include_of_a_room_above(self):
        line = self.append("src/report/year.cpp", "#include <vaiven/store/journal.hpp>")
        self.assert_found(f"src/report/year.cpp:{line}", "report may not include store", "domain")

    def test_a_private_header_of_a_room_above(self):
        line = self.append("src/domain/date.cpp", '#include "system/clock.hpp"')
        self.assert_found(f"src/domain/date.cpp:{line}", "domain may not include system")

    def test_a_public_header_that_looks_up(self):
        line = self.append("include/vaiven/domain/date.hpp", "#include <vaiven/report/year.hpp>")
        self.assert_found(f"include/vaiven/domain/date.hpp:{line}", "domain may not include report")

    def test_main_that_does_more_than_start_the_cli(self):
        line = self.append("src/main.cpp", "#include <vaiven/store/journal.hpp>")
        self.assert_found(f"src/main.cpp:{line}", "main may not include store")

    def test_sqlite_in_the_commands(self):
        self.write("src/commands/log.cpp", '#include "sqlite/database.hpp"\n')
        self.append("src/CMakeLists.txt", "target_sources(core commands/log.cpp)")
        self.assert_found("src/commands/log.cpp:1", "commands may not include sqlite")

    def test_a_path_that_goes_sideways(self):
        line = self.append("src/report/year.cpp", '#include "../base/text.hpp"')
        self.assert_found(f"src/report/year.cpp:{line}", "from src/")

    def test_a_room_that_does_not_exist(self):
        self.write("src/utils/stuff.hpp", "")
        self.assert_found("src/utils/stuff.hpp:1", "no room 'utils'")

    def test_a_public_header_of_a_private_room(self):
        self.write("include/vaiven/sqlite/database.hpp", "#pragma once\n")
        self.assert_found("include/vaiven/sqlite/database.hpp:1", "no public headers")

    def test_a_source_outside_every_room(self):
        self.write("src/stray.hpp", "")
        self.assert_found("src/stray.hpp:1", "outside every room")


class ThirdParties(Layers):
    def test_each_header_outside_its_owner(self):
        for header in (
            "sqlite3.h",
            "CLI/CLI.hpp",
            "nlohmann/json.hpp",
            "utf8proc.h",
            "xxhash.h",
            "toml++/toml.h",
            "md4c.h",
            "md4c-html.h",
            "zip.h",
        ):
            with self.subTest(header):
                self.write("src/report/year.cpp", f"\n#include <{header}>\n")
                self.assert_found("src/report/year.cpp:2", f"<{header}> belongs to")

    def test_a_third_party_header_in_a_public_one(self):
        line = self.append("include/vaiven/domain/date.hpp", "#include <fmt/format.h>")
        self.assert_found(f"include/vaiven/domain/date.hpp:{line}", "fmt/format.h")

    def test_a_third_party_type_in_a_public_header(self):
        for text in ("struct sqlite3;", "void f(nlohmann::json&);", "void f(CLI::App&);"):
            with self.subTest(text):
                self.write("include/vaiven/domain/date.hpp", f"#pragma once\n{text}\n")
                self.assert_found("include/vaiven/domain/date.hpp:2", "in a public header")


class Sources(Layers):
    def test_a_source_that_is_not_built(self):
        self.write("src/report/moves.cpp", "")
        self.assert_found("src/report/moves.cpp:1", "never built")

    def test_a_source_that_only_a_comment_lists(self):
        self.write("src/report/moves.cpp", "")
        self.append("src/CMakeLists.txt", "# report/moves.cpp")
        self.assert_found("src/report/moves.cpp:1", "never built")

    def test_a_test_that_is_not_built(self):
        self.write("tests/unit/report/year_test.cpp", "")
        self.assert_found("tests/unit/report/year_test.cpp:1", "never built")

    def test_a_migration_that_is_not_embedded(self):
        self.write("src/store/migrations/0002_more.sql", "")
        self.assert_found("src/store/migrations/0002_more.sql:1", "add it")


class Files(Layers):
    def test_a_file_of_301_lines_and_one_of_300(self):
        self.write("src/report/year.cpp", "\n" * 300)
        self.assert_sound()
        self.write("src/report/year.cpp", "\n" * 301)
        self.assert_found("src/report/year.cpp:301", "301 lines")

    def test_a_path_of_one_machine(self):
        for path in ("/home/ines/vaiven", "/Users/ines", "/root/x"):
            with self.subTest(path):
                self.write("README.md", f"One.\nRun {path} now.\n")
                self.assert_found("README.md:2", "one machine")


class Catches(Layers):
    def test_a_catch_elsewhere(self):
        line = self.append("src/report/year.cpp", "int f() try { return 1; } catch (...) { }")
        self.assert_found(f"src/report/year.cpp:{line}", "src/cli/run.cpp")

    def test_a_second_catch_where_one_is_allowed(self):
        text = "int f() try { return 1; } catch (...) { }\n"
        self.write("src/cli/values.hpp", text)
        self.assert_sound()
        self.write("src/cli/values.hpp", text + text)
        self.assert_found("src/cli/values.hpp:2", "catches")

    def test_a_second_place_in_the_same_file(self):
        line = self.append("src/cli/run.cpp", "int f() try { return 1; } catch (...) { }")
        self.assert_found(f"src/cli/run.cpp:{line}", "2 try blocks")

    def test_none_at_all(self):
        self.write("src/cli/run.cpp", "int run() { return 0; }\n")
        self.assert_found("src/cli/run.cpp:1", "0 try blocks")


class Wrong(Layers):
    def test_root(self):
        result = subprocess.run(
            [sys.executable, str(LAYERS), str(self.root / "docs")], capture_output=True, text=True
        )
        self.assertNotEqual(result.returncode, 0)


if __name__ == "__main__":
    unittest.main()
