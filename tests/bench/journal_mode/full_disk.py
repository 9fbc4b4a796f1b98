"""A full disk: python3 full_disk.py [ENTRIES...]  (root: mounts a small tmpfs)"""
import os
import pathlib
import subprocess

import bench

SPARE_MIB = 4
FREE_KIB = (0, 4, 16, 64)  # left when the disk is "full"


class SmallDisk:
    def __init__(self, folder, mib):
        self.folder = folder
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={mib}m", "tmpfs", folder], check=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.folder], check=True)

    def fill_but(self, kib):
        filler = pathlib.Path(self.folder) / "filler"
        free = os.statvfs(self.folder)
        size = free.f_bavail * free.f_bsize - kib * 1024
        with open(filler, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(size, 1))

    def empty(self):
        (pathlib.Path(self.folder) / "filler").unlink()


def said(done):
    words = done.stdout.split()
    return "ok" if done.returncode == 0 else "error " + (words[1] if len(words) > 1 else "?")


def row(mode, entries, kib):
    size = os.path.getsize(bench.base(entries)) >> 20
    with bench.folder() as folder, SmallDisk(folder, size + SPARE_MIB) as disk:
        path = bench.copy_of_base(entries, folder, mode)
        before = bench.titles(path)
        disk.fill_but(kib)
        reading = said(bench.read(path))
        writing = bench.log(mode, path, "full", times=5)
        reading_after = said(bench.read(path))
        disk.empty()
        kept = bench.titles(path) == before | bench.logged(writing.stdout)
        later = said(bench.log(mode, path, "later"))
        return [mode, kib, reading, f"{len(bench.logged(writing.stdout))} of 5", said(writing),
                reading_after, "as it was" if kept else "CHANGED", later]


if __name__ == "__main__":
    for size in bench.numbers([0, 10_000]):
        print(f"{size} entries")
        bench.table(["mode", "KiB left", "read", "logged", "log", "read then", "content",
                     "log with room"],
                    [row(mode, size, kib) for mode in bench.modes() for kib in FREE_KIB])
