"""Time and syncs of one `log`: python3 wall_time.py [ENTRIES...]  (needs strace)"""
import os
import pathlib
import random
import re
import subprocess
import tempfile
import time

import bench

ROUNDS = 101
PHASES = ("open", "wait", "write", "commit", "close")


def timed_log(mode, path, key):
    """Milliseconds: the whole process as its parent sees it, then each phase."""
    output, entry = os.pipe()
    start = time.perf_counter_ns()
    child = os.posix_spawn(bench.LOG, [bench.LOG, "log", mode, str(path), key, "5000", "1"],
                           os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, entry, 1)])
    os.waitpid(child, 0)
    whole = (time.perf_counter_ns() - start) / 1e6
    os.close(entry)
    with os.fdopen(output) as text:
        words = text.read().split()
    assert words[0] == "logged", words
    return [whole, *(int(word) / 1000 for word in words[2:])]


def interleaved(paths):
    """Every round runs each mode once, in a new order, so that noise falls on all alike."""
    laps = {mode: [] for mode in paths}
    for turn in range(ROUNDS):
        for mode in random.sample(list(paths), len(paths)):
            laps[mode].append(timed_log(mode, paths[mode], f"run-{turn}"))
    return laps


def syncs(mode, path):
    """Calls of fsync and fdatasync; those on a folder are counted among them."""
    with tempfile.NamedTemporaryFile() as trace:
        subprocess.run(["strace", "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", trace.name,
                        bench.LOG, "log", mode, str(path), "traced", "5000", "1"],
                       check=True, stdout=subprocess.DEVNULL)
        calls = re.findall(r"f(?:data)?sync\(\d+<([^>]*)>", pathlib.Path(trace.name).read_text())
    return len(calls), sum(os.path.isdir(call) for call in calls)


def bytes_written(mode, path):
    with tempfile.NamedTemporaryFile() as trace:
        subprocess.run(["strace", "-f", "-e", "trace=pwrite64", "-o", trace.name,
                        bench.LOG, "log", mode, str(path), "traced", "5000", "1"],
                       check=True, stdout=subprocess.DEVNULL)
        return sum(map(int, re.findall(r"= (\d+)$", pathlib.Path(trace.name).read_text(), re.M)))


def row(mode, path, laps):
    whole = [lap[0] for lap in laps]
    phases = [f"{bench.median([lap[i + 1] for lap in laps]):.2f}" for i in range(len(PHASES))]
    calls, of_folder = syncs(mode, path)
    return [mode, f"{bench.median(whole):.2f}", f"{bench.percentile(whole, 0.25):.2f}",
            f"{bench.percentile(whole, 0.75):.2f}", f"{bench.percentile(whole, 0.95):.2f}",
            *phases, calls, of_folder, bytes_written(mode, path) // 1024]


def measure(entries):
    with bench.folder() as folder:
        paths = {}
        for mode in bench.modes():
            os.mkdir(f"{folder}/{mode}")
            paths[mode] = bench.copy_of_base(entries, f"{folder}/{mode}", mode)
        os.sync()
        laps = interleaved(paths)
        print(f"{entries} entries, ms, medians of {ROUNDS}")
        bench.table(["mode", "whole", "q25", "q75", "p95", *PHASES, "syncs", "of folder", "KiB"],
                    [row(mode, paths[mode], laps[mode]) for mode in paths])


if __name__ == "__main__":
    for size in bench.numbers([0, 10_000, 100_000]):
        measure(size)
