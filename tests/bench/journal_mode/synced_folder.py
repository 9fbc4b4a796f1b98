"""Copies as a file synchroniser makes them, one file after the other at its own moment:
python3 synced_folder.py [ENTRIES...]"""
import os
import pathlib
import random
import sqlite3
import threading
import time

import bench

COPIES = 100
BLOCK = 16 * 1024
# One copy sees the log emptied only now and then: enough commands must pass to see it.
COMMANDS_BETWEEN = 3


def copy(path, to):
    """Block by block, as a synchroniser reads; the file may change meanwhile."""
    try:
        with open(path, "rb") as source, open(to, "wb") as target:
            while block := source.read(BLOCK):
                target.write(block)
    except FileNotFoundError:
        pathlib.Path(to).unlink(missing_ok=True)


def files(path):
    """In a random order, as a synchroniser's queue has them."""
    names = [str(path), *(f"{path}{end}" for end in bench.SIDE_FILES)]
    return random.sample(names, len(names))


def verdict(copied, confirmed):
    try:
        found = bench.titles(copied)
    except sqlite3.Error:
        return "damaged"
    return "sound" if confirmed <= found else "missing"


def count(verdicts):
    return [len(verdicts), *(verdicts.count(word) for word in ("sound", "missing", "damaged"))]


class Diary:
    """A journal that is written to, and what its commands confirmed."""

    def __init__(self, mode, entries, folder):
        self.mode = mode
        self.path = bench.copy_of_base(entries, folder, mode)
        self.confirmed = set()
        self.number = 0

    def log(self):
        self.number += 1
        done = bench.log(self.mode, self.path, f"day{self.number}")
        self.confirmed |= bench.logged(done.stdout)

    def keep_logging(self, stop):
        while not stop.is_set():
            self.log()


def at_rest(diary, target, names):
    """No command runs while the files are copied."""
    diary.log()
    with bench.folder() as folder:
        for name in names:
            copy(name, f"{folder}/{os.path.basename(name)}")
        return verdict(f"{folder}/{target}", set(diary.confirmed))


def at_rest_apart(diary, target, names):
    """Commands run between the copies of two files, none during one."""
    before = set(diary.confirmed)
    with bench.folder() as folder:
        for name in names:
            copy(name, f"{folder}/{os.path.basename(name)}")
            for _ in range(random.randint(0, COMMANDS_BETWEEN)):
                diary.log()
        return verdict(f"{folder}/{target}", before)


def during(diary, target, names):
    """Another thread runs one command after the other all the time."""
    time.sleep(random.uniform(0, 0.02))
    before = set(diary.confirmed)
    with bench.folder() as folder:
        for name in names:
            copy(name, f"{folder}/{os.path.basename(name)}")
            time.sleep(random.uniform(0, 0.01))
        return verdict(f"{folder}/{target}", before)


def rows(mode, entries):
    with bench.folder() as folder:
        diary = Diary(mode, entries, folder)
        target = diary.path.name

        def copies(kind, names):
            return count([kind(diary, target, names()) for _ in range(COPIES)])

        def alone():
            return [str(diary.path)]

        def every():
            return files(diary.path)

        yield [mode, "journal alone", "at rest", *copies(at_rest, alone)]
        yield [mode, "all files", "at rest", *copies(at_rest, every)]
        yield [mode, "all files", "at rest, commands between", *copies(at_rest_apart, every)]
        stop = threading.Event()
        writer = threading.Thread(target=diary.keep_logging, args=[stop])
        writer.start()
        yield [mode, "journal alone", "during commands", *copies(during, alone)]
        yield [mode, "all files", "during commands", *copies(during, every)]
        stop.set()
        writer.join()


if __name__ == "__main__":
    random.seed(1)
    for size in bench.numbers([1000]):
        print(f"{size} entries")
        bench.table(["mode", "copied", "when", "copies", "sound", "missing", "damaged"],
                    [row for mode in bench.modes() for row in rows(mode, size)])
