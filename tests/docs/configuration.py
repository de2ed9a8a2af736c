# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/reference/configuration.md is written by hand: each key it names is one that the program reads, and the other way round; each range
it tells is the one that the program accepts."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import markdown

FORWARDER = pathlib.Path(os.environ["GRANTEX_BIN_DIR"]) / "grantex-forwarder"
SETTINGS = markdown.ROOT / "core" / "settings"
# Objects whose keys have a table of their own, or another page.
ELSEWHERE = {"source", "journal", "destinations"}
READ = re.compile(r'\b(?:reader|root)\.(?:text|requiredText|integer|boolean|textList|textMap|secret|secretMap|take|has)\("(\w+)"')


def keys_read():
    """What core/settings asks its readers for, as paths; `source.url`, `journal.directory`."""
    keys = set()
    for function in re.split(r"\n}\n", (SETTINGS / "config.cpp").read_text()):
        inside = re.search(r'ObjectReader \w+\(problems, (?:"(\w+)"|\{\})', function)
        if inside:
            keys.update((inside[1] + "." if inside[1] else "") + key for key in READ.findall(function))
    keys.update("source." + key for key in READ.findall((SETTINGS / "source_reader.cpp").read_text()))
    parents = {key.partition(".")[0] for key in keys if "." in key}
    return {key for key in keys if key not in parents} | {"source", "journal"}


def rows(text):
    """(path of the key, its cells) of the page's tables."""
    parts = re.split(r"^## (.*)$", text, flags=re.M)
    for title, content in [("", parts[0]), *zip(parts[1::2], parts[2::2])]:
        inside = {"": "", "Source": "source.", "Journal": "journal."}.get(title)
        if inside is None:
            continue
        for line in content.splitlines():
            cells = [cell.strip() for cell in line.strip("|").split(" | ")]
            key = re.fullmatch(r"`([\w.]+)`", cells[0])
            if line.startswith("| `") and key:
                yield inside + key[1], cells


def accepts(path, value):
    configuration = {"version": 1, "source": {"type": "file", "path": "-"}, "journal": {"directory": "journal"}}
    place, _, key = path.rpartition(".")
    configuration.setdefault(place, {})[key] = value
    with tempfile.TemporaryDirectory() as name:
        file = pathlib.Path(name) / "config.json"
        file.write_text(json.dumps(configuration))
        done = subprocess.run([FORWARDER, "status", "--config", file], capture_output=True, text=True)
        return f"{file}: {path}" not in done.stderr


def main():
    page = dict(rows((markdown.ROOT / "docs" / "reference" / "configuration.md").read_text()))
    known = keys_read()
    problems = [f"the page names {key}, which nothing reads" for key in sorted(page.keys() - known - ELSEWHERE)]
    problems += [f"the page does not name {key}" for key in sorted(known - page.keys())]
    ranges = 0
    for path, cells in page.items():
        bounds = re.fullmatch(r"(\d+) to (\d+)", cells[1]) if len(cells) > 1 else None
        if bounds:
            ranges += 1
            least, most = int(bounds[1]), int(bounds[2])
            for value, fits in ((least, True), (most, True), (least - 1, False), (most + 1, False)):
                if accepts(path, value) is not fits:
                    problems.append(f"{path}: {value} is {'refused' if fits else 'accepted'}, the page says {cells[1]}")
    print("\n".join(problems) or f"{len(page)} keys, {ranges} ranges are what the program reads")
    return 1 if problems or len(page) < 20 or ranges < 3 else 0


if __name__ == "__main__":
    sys.exit(main())
