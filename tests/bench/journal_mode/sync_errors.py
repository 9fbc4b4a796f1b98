"""Syncs that fail: python3 sync_errors.py  (needs strace)"""
import subprocess

import bench

# Which fdatasync of a command is which: on the journal and on the folder first, then in order.
ROLLBACK_MODES = {"delete-extra": {"folder at the start": 2, "at the commit (folder)": 5},
                  "truncate-full": {"folder at the start": 2, "at the commit (file)": 5},
                  "truncate-remove": {"folder at the start": 2, "at the commit (file)": 5},
                  "persist-full": {"folder at the start": 2, "at the commit (file)": 5}}


def row(mode, what, number):
    with bench.folder() as folder:
        path = bench.copy_of_base(0, folder, mode)
        done = subprocess.run(
            ["strace", "-o", "/dev/null", "-e", f"inject=fdatasync:error=EINVAL:when={number}",
             bench.LOG, "log", mode, str(path), "faulty", "5000", "1"],
            capture_output=True, text=True)
        said = "logged" if done.returncode == 0 else "error " + done.stdout.split()[1]
        kept = "faulty-0" in bench.titles(path)
        return [mode, what, said, "there" if kept else "not there"]


if __name__ == "__main__":
    bench.table(["mode", "sync that fails", "log says", "entry"],
                [row(mode, what, number) for mode, places in ROLLBACK_MODES.items()
                 for what, number in places.items()])
