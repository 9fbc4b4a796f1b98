"""What the measurements share: the program, the modes, copies of filled journals, tables."""
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
WORK = pathlib.Path(os.environ.get("JOURNAL_MODE_WORK", "/var/tmp/vaiven-journal-mode"))
LOG = str(WORK / "journal_log")
POWER_CUT = str(WORK / "power_cut")
SIDE_FILES = ("-journal", "-wal", "-shm")
CONTROLS = ("delete-full", "wal-normal-keep", "truncate-off")
COMPILER = "g++ -std=c++20 -O2 -Wall -Wextra -Wno-missing-field-initializers".split()


def build():
    WORK.mkdir(parents=True, exist_ok=True)
    for program, sources in (
        (LOG, ("journal.cpp", "journal_log.cpp")),
        (POWER_CUT, ("journal.cpp", "recording_vfs.cpp", "disk_image.cpp", "power_cut.cpp")),
    ):
        files = [str(HERE / name) for name in sources]
        subprocess.run([*COMPILER, *files, "-lsqlite3", "-o", program], check=True)


def modes():
    """The candidates. Those known to lose entries at a power cut are measured there alone."""
    return [mode for mode in all_modes() if mode not in CONTROLS]


def all_modes():
    chosen = os.environ.get("JOURNAL_MODES", "").split()
    return chosen or subprocess.run([LOG, "modes"], check=True, capture_output=True, text=True).stdout.split()


def base(entries):
    """A journal of that many entries; made once."""
    path = WORK / f"base-{entries}.db"
    if not path.exists():
        subprocess.run([LOG, "fill", str(path), str(entries)], check=True)
    return path


def copy_of_base(entries, folder, mode):
    """A copy that one command in `mode` has already used, as a journal in daily use is."""
    path = pathlib.Path(folder) / "journal.db"
    shutil.copy(base(entries), path)
    os.chmod(path, 0o600)
    log(mode, path, "warm-up")
    return path


def log(mode, path, key, timeout_ms=5000, times=1):
    return subprocess.run(
        [LOG, "log", mode, str(path), key, str(timeout_ms), str(times)],
        capture_output=True, text=True)


def read(path, timeout_ms=0, hold_ms=0, times=1, **options):
    return subprocess.run(
        [LOG, "read", str(path), str(timeout_ms), str(hold_ms), str(times)],
        capture_output=True, text=True, **options)


def logged(output):
    return {line.split()[1] for line in output.splitlines() if line.startswith("logged")}


def titles(path):
    """All titles of a sound journal. Raises sqlite3.DatabaseError where it is not sound."""
    connection = sqlite3.connect(path, timeout=5)
    try:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        connection.execute(
            "INSERT INTO entry_text (entry_text, rank) VALUES ('integrity-check', 1)")
        connection.rollback()
        return {row[0] for row in connection.execute("SELECT title FROM entry")}
    finally:
        connection.close()


def folder():
    return tempfile.TemporaryDirectory(dir=WORK)


def median(values):
    return statistics.median(values)


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def table(header, rows):
    widths = [max(len(str(row[i])) for row in [header, *rows]) for i in range(len(header))]
    for row in [header, *rows]:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())
    print(flush=True)


def numbers(default, position=1):
    """The sizes named on the command line, else `default`."""
    return [int(word) for word in sys.argv[position:]] or default
