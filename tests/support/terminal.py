"""Runs the program at a pseudo-terminal, as a person would."""

import fcntl
import os
import pty
import select
import struct
import termios
import time
from dataclasses import dataclass

from sandbox import Sandbox

TIME_LIMIT_S = 60


@dataclass
class Session:
    output: str  # what the terminal showed, line ends as "\n"
    code: int


def at_terminal(box, arguments, environment=None, keys="", ready="> ", size=None):
    """What `vaiven ARGUMENTS...` shows at a terminal of its own in the sandbox `box`. `keys` are
    pressed once it shows `ready`. `size` is its rows and columns; without it they are unknown."""
    return begun_at_terminal(box, arguments, environment, size).end(keys, ready)


def script_at_terminal(box, script, environment=None, keys="", ready="> "):
    """The same for a script of /bin/sh, in which the program is called `vaiven`."""
    return begun(box, ["/bin/sh", "-c", script], environment, None).end(keys, ready)


def begun_at_terminal(box, arguments, environment=None, size=None):
    """The same while it runs."""
    return begun(box, [str(box.bin / "vaiven"), *arguments], environment, size)


def begun(box, words, environment, size):
    child, terminal = pty.fork()
    if child == 0:
        if size:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        os.chdir(box.work)
        os.execve(words[0], words, {**box.environment(), **(environment or {})})
    return Running(box, child, terminal)


@dataclass
class Running:
    box: Sandbox
    child: int  # the process of the program
    terminal: int

    def end(self, keys="", ready=""):
        """The session, once the program and whatever it started have ended."""
        output = read_until(self.terminal, ready.encode()) if keys else b""
        os.write(self.terminal, keys.encode())
        output += read_all(self.terminal)
        _, status = os.waitpid(self.child, 0)
        os.close(self.terminal)
        shown = self.box.shown(output.replace(b"\r\n", b"\n"))
        return Session(shown, os.waitstatus_to_exitcode(status))


def read_all(terminal):
    return read_until(terminal, None)


def read_until(terminal, wanted):
    """What is shown until `wanted` was, or until the end."""
    output = b""
    end = time.monotonic() + TIME_LIMIT_S
    while time.monotonic() < end:
        if wanted is not None and wanted in output:
            return output
        readable, _, _ = select.select([terminal], [], [], 0.1)
        if not readable:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # Linux: the other side was closed
            return output
        if not chunk:
            return output
        output += chunk
    raise TimeoutError(f"no end after {TIME_LIMIT_S} s; so far: {output!r}")
