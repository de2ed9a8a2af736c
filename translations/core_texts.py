#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""core_texts.py SOURCE_DIRECTORY OUTPUT

Core speaks plain English: its sentences go to logs, to the terminal, through the control socket and into journals. The
window translates them where it shows them, by their pattern (ui/text/core_text.h). This program collects the patterns:
it reads the sources of core and writes a list of QT_TRANSLATE_NOOP for the compiler and for lupdate.

A pattern is a sentence with %1, %2 … in the places that the program fills: "No file " + name + "." is "No file %1.".
A branch of `condition ? "a" : "b"` inside of a sentence makes a pattern for each.

What is collected: literals with at least two words, every `.label` and `.help` of a settings table, the phrases of
say("…"), and the single words in a line that ends in `// shown`. What is not: log lines (after <<), SQL, JSON, printf
formats, and whatever stands in a line that ends in `// not shown`.
"""
import itertools
import re
import sys
from pathlib import Path

# Folders and files whose words never reach the window: they go to other programs, to the terminal or to logs.
SKIPPED = ("metrics/", "destinations/plugin/example/", "destinations/describe.cpp", "export/gap_event",
           "journal/event_row.h", "journal/verify.cpp", "net/http_server", "net/retry_after.cpp", "settings/config.cpp", "settings/config_paths.cpp",
           "settings/syntax_error.cpp", "simulator/")
TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<directive>(?<![^\n])[ \t]*\#(?:[^\n]*\\\n)*[^\n]*)
      | (?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"(?:_\w+)?)
      | (?P<string>(?:u8|u|U|L)?"(?:[^"\\\n]|\\.)*"(?:_\w+|sv|s)?)
      | (?P<char>(?:u8|u|U|L)?'(?:[^'\\\n]|\\.)+')
      | (?P<number>\d[\w.']*)
      | (?P<name>[A-Za-z_]\w*)
      | (?P<operator>->|::|<<=?|\+\+|\+=|--|&&|\|\||[=!<>]=|.)""",
    re.X | re.S,
)
OPENING = {"(": ")", "[": "]", "{": "}"}
SQL = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|BEGIN|ATTACH|REPLACE|WITH |COMMIT|ROLLBACK"
                 r"|VACUUM|AND |WHERE|FROM|ORDER|ON CONFLICT|PRIMARY|UNION)|sqlite_|\bWHERE\b|\bVALUES\b| FROM ")


def tokens(text):
    """(kind, text) without blanks, comments and directives. Strings of lines marked `// not shown` are names; those of
    lines marked `// shown` have the kind "word"."""
    found = []
    at = 0
    kinds = {"// not shown": "name", "// shown": "word"}
    while at < len(text):
        match = TOKEN.match(text, at)
        at = match.end()
        kind = match.lastgroup if match.lastgroup != "mark" else "raw"
        if kind in ("space", "directive"):
            continue
        if kind == "comment":
            if match.group() in kinds:
                line = text.count("\n", 0, match.start())
                found = [(kinds[match.group()] if l == line and k == "string" else k, t, l) for k, t, l in found]
            continue
        found.append((kind, match.group(), text.count("\n", 0, match.start())))
    return [(kind, token) for kind, token, _ in found]


def value(token):
    """What a literal stands for."""
    raw = re.match(r'(?:u8|u|U|L)?R"([^(]*)\((.*)\)\1"', token, re.S)
    if raw:
        return raw.group(2)
    body = token[token.index('"') + 1:token.rindex('"')]
    escapes = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'", "0": "\0", "r": "\r"}
    body = re.sub(r'\\x([0-9A-Fa-f]+)|\\u([0-9A-Fa-f]{4})|\\(.)',
                  lambda m: chr(int(m.group(1) or m.group(2), 16)) if m.group(1) or m.group(2)
                  else escapes.get(m.group(3), m.group(3)), body)
    return body


class Reader:
    """Reads `+` chains out of a list of tokens. An operand is a list of alternatives; None stands for a value."""

    def __init__(self, found):
        self.tokens = found
        self.partner = {}
        stack = []
        for i, (kind, token) in enumerate(found):
            if kind == "operator" and token in OPENING:
                stack.append(i)
            elif kind == "operator" and token in OPENING.values() and stack:
                opening = stack.pop()
                self.partner[opening] = i
                self.partner[i] = opening

    def at(self, i):
        return self.tokens[i] if 0 <= i < len(self.tokens) else ("end", "")

    def is_text(self, i):
        return self.at(i)[0] in ("string", "raw", "word")

    def operand(self, i):
        """(parts as alternatives, behind) of the operand that begins at i; nothing when there is none."""
        kind, token = self.at(i)
        if self.is_text(i):
            text = ""
            while self.is_text(i):
                text += value(self.at(i)[1])
                i += 1
            return [[text]], i
        if token == "(" and i in self.partner:
            inside = self.expression(i + 1, self.partner[i])
            behind = self.partner[i] + 1
            return ([[None]], self.chain(behind)) if self.at(behind)[1] in (".", "->", "[", "(") else (inside, behind)
        if kind in ("name", "number", "char") or token in ("*", "&", "::"):
            while self.at(i)[1] in ("*", "&", "::"):
                i += 1
            begin = i
            i = self.chain(i + 1)
            # std::string("literal") is the literal.
            names = [t for _, t in self.tokens[begin:i]]
            if names[:4] == ["std", "::", "string", "("] and self.partner.get(begin + 3) == i - 1:
                return self.expression(begin + 4, i - 1), i
            return [[None]], i
        return None, i

    def chain(self, i):
        """Behind .member, ->member, ::name, (arguments), [index], <template>(…)."""
        while True:
            token = self.at(i)[1]
            if token in (".", "->", "::"):
                i += 2
            elif token in ("(", "[", "{") and i in self.partner:
                i = self.partner[i] + 1
            elif token == "<" and self.template_end(i):
                i = self.template_end(i)
            else:
                return i

    def template_end(self, i):
        for j in range(i + 1, min(i + 8, len(self.tokens))):
            if self.at(j)[1] == ">" and self.at(j + 1)[1] in ("(", "{"):
                return j + 1
            if self.at(j)[0] not in ("name",) and self.at(j)[1] not in ("::", "*", "&"):
                return 0
        return 0

    def sum(self, i, end):
        parts, i = self.operand(i)
        if parts is None:
            return None, i
        while i < end and self.at(i)[1] == "+":
            more, i = self.operand(i + 1)
            if more is None:
                return None, i
            parts = [a + b for a, b in itertools.product(parts, more)][:16]
        return parts, i

    def expression(self, begin, end):
        """The alternatives of what stands between begin and end, which may be a ternary."""
        question = self.top_level(begin, end, "?")
        if question is None:
            parts, behind = self.sum(begin, end)
            return parts if parts is not None and behind == end else [[None]]
        colon = self.matching_colon(question + 1, end)
        if colon is None:
            return [[None]]
        return self.expression(question + 1, colon) + self.expression(colon + 1, end)

    def top_level(self, begin, end, wanted):
        i = begin
        while i < end:
            if self.at(i)[1] == wanted and self.at(i)[0] == "operator":
                return i
            i = self.partner[i] + 1 if self.at(i)[1] in OPENING and i in self.partner else i + 1
        return None

    def matching_colon(self, begin, end):
        depth = 0
        i = begin
        while i < end:
            token = self.at(i)[1]
            if token == "?":
                depth += 1
            elif token == ":":
                if depth == 0:
                    return i
                depth -= 1
            i = self.partner[i] + 1 if token in OPENING and i in self.partner else i + 1
        return None

    def start_of_sum(self, i):
        """Where the chain begins whose first literal stands at i."""
        while self.at(i - 1)[1] == "+":
            j = i - 2
            while j > 0:
                kind, token = self.at(j)
                if token in OPENING.values() and j in self.partner:
                    j = self.partner[j] - 1
                    # a call's or index's name stands before it
                    if self.at(j)[0] == "name" and self.at(j)[1] not in ("return",):
                        continue
                    j += 1
                    break
                if kind in ("name", "number", "char", "string", "raw", "word"):
                    if self.at(j - 1)[1] in (".", "->", "::"):
                        j -= 2
                        continue
                    break
                return i
            if self.at(j - 1)[1] == "*" and self.at(j - 2)[0] != "name":
                j -= 1
            i = j
        return i

    def texts(self):
        """(pattern, is it certain to be shown) for each chain with a literal."""
        i = 0
        while i < len(self.tokens):
            if not self.is_text(i):
                i += 1
                continue
            first = i
            if [t for _, t in self.tokens[max(0, i - 4):i]] == ["std", "::", "string", "("]:
                first = i - 4
            begin = self.start_of_sum(first)
            parts, behind = self.sum(begin, len(self.tokens))
            before = [t for _, t in self.tokens[max(0, begin - 3):begin]]
            isLabel = (before[-3:] in ([".", "label", "="], [".", "help", "="]) or before[-2:] == ["say", "("]
                       or self.at(i)[0] == "word")
            if parts is not None and before[-1:] != ["<<"] and before[-2:] != ["extern"]:
                for alternative in parts:
                    # "%1 or %2" as a literal is a phrase.
                    isPhrase = len(alternative) == 1 and re.search(r"%[12].*[a-z]{2}|[a-z]{2}.*%[12]", alternative[0] or "")
                    yield pattern(alternative), isLabel or isPhrase
            i = max(behind, i + 1)


def pattern(parts):
    text = ""
    count = 0
    isBehindValue = False
    for part in parts:
        if part is None and not isBehindValue:  # two values side by side are one
            count += 1
            text += f"%{count}"
        elif part:
            text += part
        isBehindValue = part is None or (isBehindValue and not part)
    return text


def is_sentence(text):
    words = re.sub(r"%\d", " ", text)
    if "\0" in text or SQL.search(text) or "://" in words.split(" ")[0] or re.search(r"%[sz]|%lld|\":", words):
        return False
    return len(re.findall(r"(?<![\w/=-])[A-Za-z][a-z]+(?![\w/=])", words)) >= 2 and " " in words.strip()


def collect(core):
    found = {}
    for path in sorted(core.rglob("*")):
        if path.suffix not in (".cpp", ".h") or path.relative_to(core).as_posix().startswith(SKIPPED):
            continue
        for text, isLabel in Reader(tokens(path.read_text(encoding="utf-8"))).texts():
            text = text.strip()
            if text and (isLabel or is_sentence(text)):
                found.setdefault(text, path.relative_to(core.parent).as_posix())
    return found


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def main():
    source, output = Path(sys.argv[1]), Path(sys.argv[2])
    lines = ["// Made by translations/core_texts.py. What core may say, for the compiler and for lupdate.\n"]
    for text, path in sorted(collect(source / "core").items(), key=lambda item: (item[1], item[0])):
        folder = path.removeprefix("core/").rpartition("/")[0]  # tells translators what it is about
        lines.append(f'//: {folder}\nQT_TRANSLATE_NOOP("core", {quoted(text)}),\n')
    made = "".join(lines)
    if not output.exists() or output.read_text(encoding="utf-8") != made:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main()
