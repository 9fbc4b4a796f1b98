"""A home, a working directory and an environment of their own for the program under test, so that
nothing of the person who runs the tests is read or written."""

import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

NOW = "2019-02-11T09:30:00+00:00"
TIME_LIMIT_S = 60
PASSED_ON = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH")


@dataclass
class Result:
    stdout: str
    stderr: str
    code: int


class Sandbox:
    """`with Sandbox(program) as box: box.run("vaiven list")`. The program is called `vaiven`
    inside, whatever its file is called."""

    def __init__(self, program, environment=None):
        self.program = Path(program).resolve()
        self.extra = environment or {}

    def __enter__(self):
        self.root = Path(os.path.realpath(tempfile.mkdtemp(prefix="vaiven-test-")))
        self.home = self.root / "home"
        self.work = self.root / "work"
        self.bin = self.root / "bin"
        for folder in (self.home, self.work, self.bin, self.home / ".run"):
            folder.mkdir(mode=0o700)
        (self.bin / "vaiven").symlink_to(self.program)
        return self

    def __exit__(self, *_):
        for folder in (self.root, self.home, self.work):
            folder.chmod(0o700)
        shutil.rmtree(self.root, ignore_errors=True)

    def environment(self):
        kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        return {
            **kept,
            "PATH": f"{self.bin}:{os.environ.get('PATH', os.defpath)}",
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_RUNTIME_DIR": str(self.home / ".run"),
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
            "VAIVEN_NOW": NOW,
            **self.extra,
        }

    def run(self, command):
        """What `command`, given to /bin/sh, prints and returns. No terminal, no standard input."""
        process = subprocess.Popen(
            ["/bin/sh", "-c", command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.work,
            env=self.environment(),
            start_new_session=True,
        )
        try:
            stdout, stderr = process.communicate(timeout=TIME_LIMIT_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            stdout, stderr = process.communicate()
            stderr += f"stopped: it ran longer than {TIME_LIMIT_S} s\n".encode()
        return Result(self.shown(stdout), self.shown(stderr), process.returncode)

    def shown(self, output):
        """`output` as text that is the same on every machine and every day."""
        text = output.decode("utf-8", errors="backslashreplace")
        text = text.replace(str(self.work), "<tmp>").replace(str(self.home), "~")
        text = text.replace(str(self.root), "<sandbox>")
        return text.replace("\x1b", "<esc>").replace("\r", "<cr>")
