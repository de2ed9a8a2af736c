# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of ours that a document names exists: its options and subcommands are in the program's --help, in blocks for a shell and
in what stands between backquotes. Whether a command does what the text says, only blocks marked `sh run` prove (commands.py)."""
import os
import pathlib
import re
import shlex
import subprocess
import sys

import markdown

sys.path.insert(0, str(markdown.ROOT / "packaging" / "completions"))
import generate  # noqa: E402

BIN = pathlib.Path(os.environ["GRANTEX_BIN_DIR"])
SHELLS = {"sh", "sh run", "bash", "console"}
# Options of other programs that the guide names by themselves.
OTHERS = {"--operation", "--cluster"}
# Words that stand for something: NAME, FILE, …, [--json].
PLACE = re.compile(r"[\[\](){}<>…]|^[A-Z_]+$")


def programs():
    found = {}
    for name in generate.PROGRAMS:
        if (BIN / name).exists():
            told = subprocess.run([BIN / name, "--help"], capture_output=True, text=True, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
            found[name] = generate.Program(name, told.stdout)
    return found


def commands_in(text):
    """(program, words behind it) of every command of ours in what a shell would read."""
    text = re.sub(r"\\\n", " ", text)
    for line in text.splitlines():
        for match in re.finditer(r"(?:^|[\s/(])(grantex-(?:forwarder|monitor|simulator))(?= |$)((?:'[^']*'|\"[^\"]*\"|[^|;&<>#'\"])*)", line):
            try:
                yield match[1], shlex.split(match[2])
            except ValueError:
                yield match[1], match[2].split()


def texts(document, subcommands):
    """What a shell could read: blocks, and pieces of code in the running text; there the program's name may be left out."""
    for info, content in markdown.blocks(document):
        if info in SHELLS:
            yield content
    running = re.sub(r"^ *(`{3,}).*?^ *\1 *$", "", document, flags=re.M | re.S)
    for piece in re.findall(r"(?<!`)`([^`\n]+)`(?!`)", running):
        if piece.startswith("grantex-") or " grantex-" in piece:
            yield piece
        elif piece.split(" ")[0] in subcommands and " " in piece:
            yield "grantex-forwarder " + piece


def wrong_in(program, words):
    options, command = {name for option in program.options for name in option.names}, None
    if words and words[0] in program.commands:
        command = program.commands[words[0]]
        options = set(command.options) | {"--help", "-h"}
        if command.actions and len(words) > 1 and re.fullmatch(r"[a-z][a-z|-]*", words[1]):
            for action in words[1].split("|"):
                if action not in command.actions:
                    yield f"{program.name} {words[0]} {action}"
    elif words and program.commands and re.fullmatch(r"[a-z][a-z-]+", words[0]):
        yield f"{program.name} {words[0]}"
    is_value = False
    for word in words:
        option = word.partition("=")[0].strip("[],.")
        if is_value or PLACE.search(word.replace("[=json]", "")):
            is_value = False
            continue
        if re.fullmatch(r"--[a-z][a-z-]*", option) and option not in options:
            yield f"{program.name} {(words[0] + ' ') if command else ''}{option}"
        taken = program.all_options().get(option)
        is_value = bool(taken and taken.value and not taken.is_attached and "=" not in word)


def problems_in(document, known):
    seen = 0
    problems = []
    for text in texts(document, known["grantex-forwarder"].commands):
        for name, words in commands_in(text):
            if name in known:
                seen += 1
                problems += wrong_in(known[name], words)
    return seen, problems


def loose_options(document):
    """Options that the running text names without a program."""
    running = re.sub(r"^ *(`{3,}).*?^ *\1 *$", "", document, flags=re.M | re.S)
    for piece in re.findall(r"(?<!`)`(--[a-z][^`\n]*)`", running):
        yield from re.findall(r"(?:^|\s)(--[a-z][a-z-]*)", piece)


def check_itself(known):
    for text, wrong in (("`grantex-forwarder --no-such`", True), ("`grantex-forwarder nonsense`", True), ("`grantex-forwarder journal mend`", True),
                        ("```sh\ngrantex-simulator --prot 1 &\n```", True), ("`grantex-forwarder status --filter x`", True),
                        ("```sh\nsudo env A=b build/bin/grantex-forwarder --config x --check | cat --nothing-of-ours\n```", False),
                        ("`grantex-forwarder journal export --gaps`", False), ("`grantex-forwarder --filter '--x'`", False),
                        ("`journal mend`", True), ("`retry NAME`", False), ("`journal.directory`", False)):
        assert bool(problems_in(text, known)[1]) is wrong, f"{text}: {problems_in(text, known)}"


def main():
    known = programs()
    check_itself(known)
    seen, problems = 0, []
    for path in markdown.documents():
        found, wrong = problems_in(path.read_text(), known)
        seen += found
        problems += [f"{path.relative_to(markdown.ROOT)}: there is no {one}" for one in wrong]
        if path.parts[-2] in ("guide", "reference") or path == markdown.ROOT / "README.md":
            every = OTHERS | {option for program in known.values() for option in program.all_options()}
            problems += [f"{path.relative_to(markdown.ROOT)}: no program has {one}" for one in loose_options(path.read_text()) if one not in every]
    print("\n".join(problems) or f"{seen} commands in the documents exist")
    return 1 if problems or seen < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
