# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages that docs/guide/troubleshooting.md explains are messages of the programs: each stands in the code.

A message is the first cell of a row. What stands in brackets at its end (a code, an outcome) and what "…" stands for is
not looked for; cells of fewer than twelve letters are codes. A cell in italics describes something that is no message."""
import re
import sys

import markdown

SHORTEST = 12


def literals():
    """All texts in the code, those that the compiler joins joined, quotes and escapes as they read."""
    texts = []
    for folder in ("app", "core", "ui"):
        for path in (markdown.ROOT / folder).rglob("*.cpp"):
            code = path.read_text()
            texts += [raw[1] for raw in re.finditer(r'R"\((.*?)\)"', code, re.S)]
            joined = re.sub(r'"(?:_s|_L1)?\s*(?:\n\s*)?u?"(?=[^,;)])', "", code)
            texts += [match[1] for match in re.finditer(r'"((?:[^"\\\n]|\\.)*)"', joined)]
    return "\n".join(texts).replace('\\"', '"').replace("`", "")


def messages(text):
    for line in text.splitlines():
        cells = line.split(" | ")
        if line.startswith("| ") and len(cells) > 1 and not cells[0].startswith(("| message", "| *")):
            yield cells[0][2:].strip()


def main():
    known = literals()
    missing, looked_for = [], 0
    for message in messages((markdown.ROOT / "docs/guide/troubleshooting.md").read_text()):
        whole = re.sub(r"\s*\([^()]*\)$", "", message).replace("`", "")
        for part in re.split(r"\s*…\s*|;\s+|,\s+(?=The )", whole):
            part = part.strip(" :.")
            if len(part) < SHORTEST:
                continue
            looked_for += 1
            if part not in known:
                missing.append(f"no program says \"{part}\"")
    print("\n".join(missing) or f"{looked_for} messages stand in the code")
    return 1 if missing or looked_for < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
