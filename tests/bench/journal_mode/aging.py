"""A journal after a thousand commands of one process each: python3 aging.py [ENTRIES...]"""
import os

import bench
from wall_time import timed_log

COMMANDS = 1000
SAMPLE = 50


def side_files(path):
    sizes = [f"{end} {os.path.getsize(f'{path}{end}') // 1024} KiB"
             for end in bench.SIDE_FILES if os.path.exists(f"{path}{end}")]
    return ", ".join(sizes) or "none"


def row(mode, entries):
    with bench.folder() as folder:
        path = bench.copy_of_base(entries, folder, mode)
        whole = [timed_log(mode, path, f"age-{i}")[0] for i in range(COMMANDS)]
        middle = COMMANDS // 2
        return [mode, *(f"{bench.median(part):.1f}" for part in
                        (whole[:SAMPLE], whole[middle:middle + SAMPLE], whole[-SAMPLE:])),
                f"{max(whole):.1f}", side_files(path)]


if __name__ == "__main__":
    for size in bench.numbers([10_000]):
        print(f"{size} entries, ms for a command, medians of {SAMPLE}")
        bench.table(["mode", "first", "middle", "last", "worst", "beside it at rest"],
                    [row(mode, size) for mode in bench.modes()])
