"""What a power cut leaves: python3 power_cut.py [ENTRIES...]"""
import subprocess
import tempfile

import bench

ADDS = 10
CUTS = {0: 100, 10_000: 50, 100_000: 20}  # of each of four kinds; -1: no journal yet
SEED = 1


def cuts(mode, entries):
    start = "-" if entries < 0 else str(bench.base(entries))
    with tempfile.TemporaryDirectory(dir="/dev/shm") as work:
        done = subprocess.run(
            [bench.POWER_CUT, mode, start, work, str(ADDS), str(CUTS.get(entries, 100)), str(SEED)],
            check=True, capture_output=True, text=True)
    return [line.split() for line in done.stdout.splitlines()]


def measured_modes(entries):
    """A check of the largest journal takes 2 s: there the known losers are left out."""
    return bench.modes() if entries >= 100_000 else bench.all_modes()


if __name__ == "__main__":
    for size in bench.numbers([-1, 0, 10_000, 100_000]):
        print("no journal before" if size < 0 else f"{size} entries")
        bench.table(["mode", "moment", "unsynced", "cuts", "sound", "entry lost", "in part",
                     "damaged"], [line for mode in measured_modes(size)
                     for line in cuts(mode, size)])
