# SPDX-License-Identifier: GPL-3.0-or-later
"""Links between the documents lead somewhere; what the window's help shows leads to what the window has; and every
document beside the code is named in docs/README.md."""
import re
import sys

import markdown

problems = []
for path in markdown.documents():
    text = path.read_text()
    name = path.relative_to(markdown.ROOT)
    for link in markdown.links(text):
        if re.match(r"[a-z]+:", link):
            continue
        target, _, anchor = link.partition("#")
        file = (path.parent / target).resolve() if target else path
        if not file.exists():
            problems.append(f"{name}: {link} leads nowhere")
        elif anchor and anchor not in markdown.anchors(file.read_text()):
            problems.append(f"{name}: {link}: there is no such heading")

bundled = markdown.ROOT / "docs"
inside = {bundled / "guide", bundled / "reference"}
for folder in inside:
    for path in folder.glob("*.md"):
        text = path.read_text()
        if not text.startswith("# "):
            problems.append(f"{path.name}: does not begin with its title")
        for link in markdown.links(text):
            target = link.partition("#")[0]
            if target and not re.match(r"[a-z]+:", link) and (path.parent / target).resolve().parent not in inside:
                problems.append(f"{path.name}: {link} is not in the window's help")

# The window's help and the packages show the chapters where there are no sources: who is sent to a file of the sources
# is told where it is installed, or that only the sources have it.
for folder in inside:
    for path in folder.glob("*.md"):
        for paragraph in re.split(r"\n(?=\s*\n|\s*[*|-] |\s*\d+\. )", path.read_text()):
            if re.search(r"\b(?:packaging|core|ui|app|tests|docs)/[\w/.-]+", paragraph) and "sources" not in paragraph:
                problems.append(f"{path.name}: sends to a file of the sources only: {paragraph.strip()[:100]}")
            for place in re.findall(r"/usr/share/doc/grantex-forwarder/examples/observability(/[a-z]+)?", paragraph):
                if not (markdown.ROOT / "packaging" / "observability" / place.strip("/")).is_dir():
                    problems.append(f"{path.name}: the packages have no examples/observability{place}")

listed = (bundled / "README.md").read_text()
for path in markdown.documents():
    name = path.relative_to(markdown.ROOT)
    if name.parts[0] in ("core", "ui") and "destinations" not in name.parts and f"../{name}" not in listed:
        problems.append(f"docs/README.md does not name {name}")

index = (bundled / "guide" / "index.md").read_text()
for path in (bundled / "guide").glob("*.md"):
    if path.name != "index.md" and f"({path.name})" not in index:
        problems.append(f"docs/guide/index.md does not name {path.name}")

compiled = (markdown.ROOT / "resources" / "grantex.qrc").read_text()
for folder in inside:
    for path in folder.glob("*.md"):
        name = path.relative_to(markdown.ROOT / "docs")
        if f'<file alias="{name}">../docs/{name}</file>' not in compiled:
            problems.append(f"resources/grantex.qrc does not hold {name}: the window cannot show it")

print("\n".join(problems) or f"{len(markdown.documents())} documents: every link leads somewhere")
sys.exit(1 if problems else 0)
