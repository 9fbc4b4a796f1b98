"""Writers side by side, with a reader: python3 writers.py [ENTRIES...]"""
import subprocess
import time

import bench

WRITERS = 4
ADDS = 100
CROWDS = 5


def start(arguments):
    return subprocess.Popen([bench.LOG, *map(str, arguments)], stdout=subprocess.PIPE, text=True)


def lines(processes, first_word):
    found = [line.split() for output in processes for line in output.splitlines()]
    return [words for words in found if words[0] == first_word]


def waits(logged):
    """Milliseconds until a command held the lock and had committed: open, wait and commit."""
    return [(int(words[2]) + int(words[3]) + int(words[5])) / 1000 for words in logged]


def crowd(mode, entries, timeout_ms):
    """WRITERS processes of ADDS commands each, and one process that reads all the time."""
    with bench.folder() as folder:
        path = bench.copy_of_base(entries, folder, mode)
        reader = start(["read", path, timeout_ms, 0, 1_000_000])
        writers = [start(["log", mode, path, f"w{i}", timeout_ms, ADDS]) for i in range(WRITERS)]
        written = [writer.communicate()[0] for writer in writers]
        reader.kill()
        read = reader.communicate()[0]
        missing = {words[1] for words in lines(written, "logged")} - bench.titles(path)
        return written, read, len(missing)


def row(mode, entries, timeout_ms):
    crowds = [crowd(mode, entries, timeout_ms) for _ in range(CROWDS)]
    written = [output for outputs, _, _ in crowds for output in outputs]
    read = [output for _, output, _ in crowds]
    took = waits(lines(written, "logged"))
    reads = [int(words[2]) / 1000 for words in lines(read, "read")]
    return [mode, timeout_ms, len(took), len(lines(written, "failed")),
            sum(missing for _, _, missing in crowds),
            f"{bench.median(took):.1f}", f"{bench.percentile(took, 0.99):.0f}", f"{max(took):.0f}",
            len(reads), len(lines(read, "failed")), f"{max(reads):.0f}" if reads else "-"]


def behind_a_reader(mode, entries, hold_ms, timeout_ms=5000):
    """One command while another one holds its reading open, as one in front of a pager would."""
    with bench.folder() as folder:
        path = bench.copy_of_base(entries, folder, mode)
        reader = start(["read", path, 0, hold_ms, 1])
        time.sleep(0.2)
        begin = time.perf_counter()
        done = bench.log(mode, path, "behind", timeout_ms)
        took = time.perf_counter() - begin
        reader.wait()
        return [mode, hold_ms, "ok" if done.returncode == 0 else done.stdout.strip(),
                f"{took * 1000:.0f}"]


if __name__ == "__main__":
    for size in bench.numbers([0, 10_000]):
        print(f"{size} entries, {CROWDS} times {WRITERS} writers of {ADDS} commands"
              f" and a reader; ms")
        bench.table(["mode", "timeout", "logged", "failed", "missing", "median", "p99", "max",
                     "reads", "failed", "slowest"],
                    [row(mode, size, timeout) for mode in bench.modes() for timeout in (0, 5000)])
    print("one log while a reader holds its transaction; ms")
    bench.table(["mode", "held", "log", "took"],
                [behind_a_reader(mode, 0, hold) for mode in bench.modes() for hold in (1000, 7000)])
