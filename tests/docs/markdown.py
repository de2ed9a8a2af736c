# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the documents need to know of Markdown: fenced blocks, headings, links."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]


def documents():
    """Every document of ours, in a stable order."""
    skipped = {"build", ".git", "translations"}
    return sorted(path for path in ROOT.rglob("*.md") if not skipped & set(path.relative_to(ROOT).parts))


def blocks(text):
    """The fenced blocks as (info, content). Blocks inside list items are indented; their indent is taken off."""
    found, fence, info, indent, lines = [], None, "", 0, []
    for line in text.splitlines():
        opening = re.match(r"( *)(`{3,})(.*)$", line)
        if fence is None and opening:
            indent, fence, info, lines = len(opening[1]), opening[2], opening[3].strip(), []
        elif fence is not None and line.strip() == fence:
            found.append((info, "\n".join(lines)))
            fence = None
        elif fence is not None:
            lines.append(line[indent:] if not line[:indent].strip() else line)
    if fence is not None:
        raise ValueError("a fenced block is not closed")
    return found


def without_code(text):
    text = re.sub(r"^ *(`{3,}).*?^ *\1 *$", "", text, flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", "", text)


def slug(heading):
    """The anchor that GitHub makes of a heading."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(text):
    return {slug(match[2]) for match in re.finditer(r"^(#+) +(.*)$", re.sub(r"^ *(`{3,}).*?^ *\1 *$", "", text, flags=re.M | re.S), re.M)}


def links(text):
    return re.findall(r"\]\(([^)\s]+)\)", without_code(text)) + re.findall(r'(?:src|srcset)="([^"]+)"', without_code(text))
