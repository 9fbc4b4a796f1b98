"""Builds the programs and runs every measurement: python3 run.py [build]"""
import subprocess
import sys

import bench

SCRIPTS = ("wall_time", "aging", "power_cut", "full_disk", "writers", "synced_folder", "read_only",
           "sync_errors")

if __name__ == "__main__":
    bench.build()
    for script in () if sys.argv[1:] == ["build"] else SCRIPTS:
        print(f"== {script}", flush=True)
        subprocess.run([sys.executable, bench.HERE / f"{script}.py"], check=True)
