# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service scripts share: the cache of pinned downloads, a server's life on loopback, and how a script ends."""
import atexit
import contextlib
import fcntl
import hashlib
import os
import pathlib
import socket
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration" / "programs"))

SKIPPED = 77  # what CMake takes for "skipped"
DOWNLOAD_PATIENCE = 240


class Unavailable(Exception):
    """A service cannot be had here (no client, no registry): its tests are skipped, and the reason is told."""


class Tampered(Exception):
    """What came is not what is pinned: a failure, never a skip."""


def cache(*parts):
    """A directory of the cache, made when missing: $XDG_CACHE_HOME/grantex-services/<parts>."""
    root = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    directory = root.joinpath("grantex-services", *parts)
    directory.mkdir(parents=True, exist_ok=True)
    return directory


@contextlib.contextmanager
def one_at_a_time(directory):
    """Two runs at once must not fill the same place of the cache."""
    with open(directory / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def download(command, **options):
    """Runs a registry's client; what it says last is the reason when nothing comes."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=DOWNLOAD_PATIENCE, **options)
    except FileNotFoundError as missing:
        raise Unavailable(f"{command[0]} is not installed") from missing
    except subprocess.TimeoutExpired as late:
        raise Unavailable(f"{command[0]} had nothing after {DOWNLOAD_PATIENCE} s") from late
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines()
        raise Unavailable(f"{command[0]}: {words[-1] if words else f'exit code {done.returncode}'}")
    return done.stdout


def check_sha256(path, wanted):
    """The file's path, when its bytes are the pinned ones."""
    found = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
    if found != wanted:
        raise Tampered(f"{path} has SHA-256 {found}, pinned is {wanted}")
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port):
    with contextlib.suppress(OSError):
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    return False


class Service:
    """A server process on loopback; its output goes to `log`. Ended with the script, also when a test fails."""

    def __init__(self, command, log, environment=None, cwd=None):
        self.command, self.log, self.environment, self.cwd, self.process = command, pathlib.Path(log), environment, cwd, None
        atexit.register(self.kill)

    def start(self):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.cwd,
                                            env={**os.environ, **(self.environment or {})})
        return self

    def running(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        if self.running():
            self.process.kill()
            self.process.wait()

    def terminate(self):
        if self.running():
            self.process.terminate()
            self.process.wait(timeout=60)

    def last_words(self):
        return self.log.read_text(errors="replace")[-2000:]


def main(prepare):
    """Ends the script: `prepare` makes the service ready or raises Unavailable, then the tests of the calling script run."""
    try:
        prepare()
    except Unavailable as reason:
        print(f"SKIPPED: {reason}", flush=True)
        sys.exit(1 if os.environ.get("GRANTEX_SERVICES") == "required" else SKIPPED)
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
