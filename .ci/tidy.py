#!/usr/bin/env python3
"""clang-tidy over the given sources, or over all of core, ui and app.

A folder's sources are looked at together, as one unit that includes them: nine tenths of a run is matching Qt's headers
again for each file. A source whose private names collide with a neighbour's goes into a further unit of its folder. What
passed once, with all that it includes and the same checks, is not looked at again (~/.cache/grantex-tidy).
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/tidy"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "grantex-tidy"
COLLISION = re.compile(r"^(\S+\.cpp):\d+:\d+: (?:fatal )?error: ", re.MULTILINE)


def output(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


CHECKS = (ROOT / ".clang-tidy").read_text() + output("clang-tidy-14", "--version")


def flags_of(entry):
    """The flags of a compile command, without its files, without GCC's precompiled header and GCC's own warnings."""
    words = iter(shlex.split(entry["command"]))
    kept = []
    for word in words:
        if word in {"-MT", "-MF", "-o", "-c", "-include"}:
            next(words)
        elif word.startswith(("-D", "-I", "-std", "-f", "-pthread")):
            kept.append(word)
        elif word == "-isystem":
            kept += [word, next(words)]
    return kept


class Unit:
    """Some sources of one folder with the flags they share."""

    def __init__(self, folder, number, flags, files):
        self.path = BUILD / f"{folder.replace('/', '_')}_{number}.cpp"
        self.flags = flags
        self.files = files

    def compiled(self, *more):
        text = "".join(f'#include "{ROOT / file}"\n' for file in self.files)
        self.path.write_text(text)
        return subprocess.run(["clang++-14", *self.flags, "-w", *more, str(self.path)], capture_output=True, text=True, check=False)

    def key(self):
        done = self.compiled("-E", "-P", "-CC", "-dD")  # NOLINT comments and macros count
        flags = " ".join(word for word in self.flags if word.startswith(("-D", "-std")) and "DIR=" not in word)
        return None if done.returncode else hashlib.sha256((CHECKS + flags + done.stdout).encode()).hexdigest()


def units_of(folder, flags, files):
    """Splits a folder until each unit compiles; a source that does not compile alone is left to clang-tidy to tell."""
    number = 0
    while files:
        unit, later = Unit(folder, number, flags, files), []
        while len(unit.files) > 1:
            done = unit.compiled("-fsyntax-only", "-ferror-limit=0")
            if done.returncode == 0:
                break
            named = {os.path.relpath(file, ROOT) for file in COLLISION.findall(done.stderr)}
            moved = [file for file in unit.files[1:] if file in named] or unit.files[1:]
            unit.files = [file for file in unit.files if file not in moved]
            later += moved
        yield unit
        number, files = number + 1, later


def looked_at(unit):
    """What clang-tidy says against the unit, or nothing."""
    key = unit.key()
    stamp = CACHE / key if key else None
    if stamp is not None and stamp.exists():
        return ""
    done = subprocess.run(["clang-tidy-14", "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                           "--extra-arg=-Wno-pragma-once-outside-header", str(unit.path), "--", *unit.flags, "-Wall", "-Wextra"],
                          cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        if stamp is not None:
            stamp.touch()
        return ""
    return done.stdout + "\n".join(line for line in done.stderr.splitlines() if "warnings generated" not in line)


def folder_says(folder, flags, files):
    return "".join(looked_at(unit) for unit in units_of(folder, flags, files))


def main(asked):
    BUILD.mkdir(parents=True, exist_ok=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    folders = collections.defaultdict(list)
    for file in asked or output("git", "ls-files", "core/*.cpp", "ui/*.cpp", "app/*.cpp").split():
        folders[os.path.dirname(file)].append(file)
    known = {os.path.relpath(entry["file"], ROOT): entry for entry in json.loads((ROOT / "build/release/compile_commands.json").read_text())}
    bad = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        for folder, files in folders.items():
            missing = [file for file in files if file not in known]
            if missing:
                print(f"{', '.join(missing)}: not part of build/release", file=sys.stderr)
                bad = True
            files = [file for file in files if file in known]
            if files:
                jobs.append(pool.submit(folder_says, folder, flags_of(known[files[0]]), files))
        for job in concurrent.futures.as_completed(jobs):
            if job.result():
                bad = True
                print(job.result(), flush=True)
    return 1 if bad else 0


sys.exit(main(sys.argv[1:]))
