# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/reference from the programs themselves; with --check only says what is stale.

GRANTEX_BIN_DIR=build/release/bin python3 tests/docs/reference.py"""
import difflib
import os
import pathlib
import subprocess
import sys

import markdown

BIN = pathlib.Path(os.environ["GRANTEX_BIN_DIR"])
REFERENCE = markdown.ROOT / "docs" / "reference"

DESTINATIONS = """# Settings of the destinations

Keys of the objects in `"destinations"`, besides `name` and `type` (required) and `enabled` (true). A dot is a nested object: `auth.type` is `"auth": {"type": …}`. A setting marked *target* says where the events
go: when it changes, batches that were fixed for the old place are made anew for the new one.

"""

METRICS = """# Metrics

What `/metrics` of `grantex-forwarder` shows, in Prometheus' text format. Counters of destinations come from the journal, so a restart does not set them back. `source` is the number of the source in
the configuration; `outcome` is `delivered`, `retry`, `throttled`, `paused`, `split` or `rejected`; `rule` is the name of an alert rule (only when `alerts.json` is there).

"""

COMMANDS = """# Command lines and exit codes

| code | `grantex-forwarder` | `grantex-monitor` |
|---|---|---|
| 0 | fine; `status`: all is well | fine |
| 2 | usage or configuration: a restart does not mend it | usage or configuration |
| 3 | a check failed, or with `--once` only paused destinations remain; `status`: nobody forwards or a destination is paused; `journal`: damage found, or events were lost; `discard-lane` without `--yes` | |
| 4 | Grantex refused the credentials: with `--check`, `--once`, or on the first connection when no destination has anything waiting | |

Any other code is a signal (128 and its number) or a fault.
"""


def told_by(*command):
    done = subprocess.run([BIN / command[0], *command[1:]], stdout=subprocess.PIPE, check=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    return done.stdout.strip() + "\n"


def commands():
    text = COMMANDS
    for program in ("grantex-forwarder", "grantex-monitor", "grantex-simulator"):
        # Qt's parser of command lines begins with the path the program was started by.
        told = told_by(program, "--help").replace(str(BIN) + "/", "")
        text += f"\n## {program}\n\n```text\n{told}```\n"
    return text


def pages():
    language = (markdown.ROOT / "core" / "filter" / "LANGUAGE.md").read_text()
    return {
        "destinations.md": DESTINATIONS + told_by("grantex-forwarder", "reference", "destinations"),
        "metrics.md": METRICS + told_by("grantex-forwarder", "reference", "metrics"),
        "command-line.md": commands(),
        "filter-language.md": language,
    }


def main():
    check = sys.argv[1:] == ["--check"]
    stale = False
    for name, text in pages().items():
        file = REFERENCE / name
        old = file.read_text() if file.exists() else ""
        if old == text:
            continue
        stale = True
        if check:
            print("".join(difflib.unified_diff(old.splitlines(True), text.splitlines(True), f"docs/reference/{name}", "the programs")))
        else:
            file.write_text(text)
            print(f"written: docs/reference/{name}")
    if check and stale:
        print("Write them anew: GRANTEX_BIN_DIR=build/release/bin python3 tests/docs/reference.py")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
