"""Read-only places, and the rights of the side files: python3 read_only.py  (root)"""
import os
import pathlib
import shutil
import sqlite3
import subprocess

import bench

STRANGER = 65534  # nobody: root may write anywhere but on a read-only mount
PRAGMAS = {"delete-extra": "DELETE", "truncate-full": "TRUNCATE",
           "truncate-remove": "TRUNCATE", "persist-full": "PERSIST"}


def said(done):
    words = done.stdout.split()
    return "reads" if done.returncode == 0 else "error " + (words[1] if len(words) > 1 else "?")


def on_read_only_mount(folder, path):
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
    try:
        return said(bench.read(path))
    finally:
        subprocess.run(["umount", folder], check=True)


def in_read_only_folder(folder, path):
    for file in pathlib.Path(folder).iterdir():
        os.chmod(file, 0o444)
    os.chmod(folder, 0o555)
    try:
        return said(bench.read(path, user=STRANGER, group=STRANGER))
    finally:
        os.chmod(folder, 0o755)


def open_by_python(path, mode):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {PRAGMAS.get(mode, 'WAL')}")
    return connection


def crash(mode, path, to):
    """Copies the files as a crash in the middle of a large change leaves them."""
    connection = open_by_python(path, mode)
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("INSERT INTO change (uid, at, command, subject)"
                       " VALUES (randomblob(16), '', 'log', '')")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE entry SET body = body || ' more'")
    for end in ("", "-journal", "-wal"):
        if os.path.exists(f"{path}{end}"):
            shutil.copy(f"{path}{end}", f"{to}/journal.db{end}")
    connection.execute("ROLLBACK")
    connection.close()


def row(mode):
    with bench.folder() as clean, bench.folder() as crashed:
        os.chmod(crashed, 0o755)
        path = bench.copy_of_base(1000, clean, mode)
        beside = " ".join(sorted(file.name.removeprefix("journal.db")
                                 for file in pathlib.Path(clean).iterdir())) .strip() or "none"
        crash(mode, bench.WORK / path, crashed)
        left = f"{crashed}/journal.db"
        return [mode, beside,
                on_read_only_mount(clean, path), in_read_only_folder(clean, path),
                on_read_only_mount(crashed, left), in_read_only_folder(crashed, left)]


def rights(mode):
    """Rights and owner of the side files while root writes a journal of someone else's, 0600."""
    with bench.folder() as folder:
        path = pathlib.Path(folder) / "journal.db"
        shutil.copy(bench.base(0), path)
        os.chmod(path, 0o600)
        os.chown(path, STRANGER, STRANGER)
        mask = os.umask(0)
        connection = open_by_python(path, mode)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM entry")
        connection.execute("PRAGMA user_version = 2")
        found = [(file.name, file.stat()) for file in pathlib.Path(folder).iterdir()]
        connection.execute("ROLLBACK")
        connection.close()
        os.umask(mask)
        return [mode, ", ".join(f"{name.removeprefix('journal.db') or 'journal'} "
                                f"{status.st_mode & 0o777:o} {status.st_uid}"
                                for name, status in sorted(found))]


if __name__ == "__main__":
    bench.table(["mode", "beside it at rest", "read-only mount", "read-only folder",
                 "mount, after a crash", "folder, after a crash"],
                [row(mode) for mode in bench.modes()])
    bench.table(["mode", "rights and owner while writing, umask 0"],
                [rights(mode) for mode in bench.modes()])
