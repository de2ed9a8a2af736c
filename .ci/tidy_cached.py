#!/usr/bin/env python3
"""Runs clang-tidy over sources unless the same text, with everything it includes, has passed before."""
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "grantex-tidy"
CHECKS = pathlib.Path(".clang-tidy").read_bytes() + subprocess.run(
    ["clang-tidy-14", "--version"], capture_output=True, check=True).stdout
LEFT_OUT = {"-MD", "-c"}


def commands():
    with open("build/release/compile_commands.json", encoding="utf-8") as file:
        return {os.path.relpath(entry["file"]): (entry["directory"], shlex.split(entry["command"])) for entry in json.load(file)}


def key(directory, words):
    """What the compiler sees, without places on this machine; None when it does not compile."""
    preprocess, skip = [], False
    for word in words:
        if skip or word in LEFT_OUT:
            skip = False
        elif word in {"-MT", "-MF", "-o"}:
            skip = True
        elif not word.endswith("ccache"):
            preprocess.append(word)
    done = subprocess.run([*preprocess, "-E", "-P", "-w"], cwd=directory, capture_output=True, check=False)
    if done.returncode != 0:
        return None
    flags = " ".join(word for word in words if word.startswith(("-D", "-std", "-O")) and "DIR=" not in word)
    return hashlib.sha256(CHECKS + flags.encode() + done.stdout).hexdigest()


def main(files):
    known = commands()
    CACHE.mkdir(parents=True, exist_ok=True)
    bad = 0
    for file in files:
        text = key(*known[file]) if file in known else None
        stamp = CACHE / text if text else None
        if stamp is not None and stamp.exists():
            continue
        done = subprocess.run(["clang-tidy-14", "-p", "build/release", "--quiet",
                               "--extra-arg=-Wno-unknown-warning-option", file], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            bad = 1
            print(done.stdout, "\n".join(line for line in done.stderr.splitlines() if "warnings generated" not in line))
        elif stamp is not None:
            stamp.touch()
    return bad


sys.exit(main(sys.argv[1:]))
