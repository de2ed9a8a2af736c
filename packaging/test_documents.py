#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents in the packages: what they link to, and what they name below /usr, is in the packages too.

usage: test_documents.py DEB...
"""
import gzip
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests" / "docs"))
import markdown  # noqa: E402


def problems_in(tree):
    documents = sorted(tree.rglob("usr/share/doc/**/*.md"))
    if len(documents) < 30:
        yield f"only {len(documents)} documents are packed"
    for path in documents:
        for link in markdown.links(path.read_text()):
            target = link.partition("#")[0]
            if target and not re.match(r"[a-z]+:", target) and not (path.parent / target).exists():
                yield f"/{path.relative_to(tree)}: {link} leads nowhere"
    texts = [(path, path.read_text()) for path in documents]
    texts += [(path, gzip.decompress(path.read_bytes()).decode().replace("\\-", "-")) for path in tree.rglob("usr/share/man/man1/*.gz")]
    for path, text in texts:
        for named in re.findall(r"(/usr/(?:share|lib|include|bin)/[\w./-]*grantex[\w./-]*)", text):
            if not (tree / named.strip("/").rstrip(".")).exists():
                yield f"/{path.relative_to(tree)}: there is no {named}"


def main():
    with tempfile.TemporaryDirectory() as directory:
        for package in sys.argv[1:]:
            subprocess.run(["dpkg-deb", "-x", package, directory], check=True)
        problems = list(problems_in(pathlib.Path(directory)))
    print("\n".join(problems) or "the documents in the packages hold together")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
