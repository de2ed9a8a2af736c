#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills files of translations.

  fill.py count  LANGUAGE              how many messages are finished
  fill.py export LANGUAGE [--all]      the messages that are not, or do not fit their source, one JSON object a line
  fill.py merge  LANGUAGE FILE…        writes translations back
  fill.py check  LANGUAGE…             what is unfinished or does not fit its source; exit code 1 when there is any

TRANSLATIONS names another folder than this one for the files (update.sh --check).

A line of an export: {"id": "…", "context": "grantex::MainWindow", "source": "%n gap(s)", "comment": "…",
"plural": ["one", "other"]}. "comment" and "plural" are left out when there are none; with --all "text" is what is there.
A line to merge: {"id": "…", "text": "…"}; for a message with plurals {"id": "…", "text": ["…", "…"]} in that order.

A translation must hold the places of its source (%1, %L2, %n), its markup, its line ends, and an & for a key exactly
where the source has one; it ends in an ellipsis or a colon exactly if the source does. See README.md for words and tone.
"""
import collections
import hashlib
import json
import os
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
PLURALS = {"en": ["one", "other"], "de": ["one", "other"], "es": ["one", "other"],
           "fr": ["one (also 0)", "other"], "ja": ["other"], "zh_CN": ["other"]}
EAST_ASIAN = ("ja", "zh_CN")
PLACE = re.compile(r"%(?:L?\d{1,2}|L?n)")
# A number before what is counted; "%1 of %2 debits" and what a fixed number needs are no plurals.
COUNTED = re.compile(r"(?<!of )(?<!needs )%L?\d (?:[a-z-]+ )?(?:events|rows|files|letters|destinations|values|matches|lines|grants|"
                     r"debits|budgets|keys|filters)\b")
KEY = re.compile(r"&(?!&)(?![a-z]+;)(\S)")
# A blank where French has one that does not break. A sign behind a sign ("_ : /") is an item of a list.
FRENCH_BLANK = re.compile(r"(?<=[^\W_]|[%»)]) [;:?!](?=\s|$)|« | »")


def languages():
    text = (HERE / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"^set\(grantex_languages (.*)\)$", text, re.M).group(1).split()


class Message:
    def __init__(self, context, element):
        self.context = context
        self.element = element
        self.source = element.findtext("source") or ""
        self.comment = "; ".join(filter(None, (element.findtext(tag) for tag in ("comment", "extracomment"))))
        self.translation = element.find("translation")
        self.isPlural = element.get("numerus") == "yes"
        self.id = hashlib.sha256("\0".join((context, self.source, element.findtext("comment") or ""))
                                 .encode()).hexdigest()[:12]

    def texts(self):
        if self.isPlural:
            return [form.text or "" for form in self.translation.findall("numerusform")]
        return [self.translation.text or ""]

    def is_finished(self, language):
        forms = len(PLURALS[language]) if self.isPlural else 1
        texts = self.texts()
        return self.translation.get("type") is None and len(texts) == forms and all(texts)

    def set(self, texts):
        self.translation.attrib.pop("type", None)
        if self.isPlural:
            for form in list(self.translation):
                self.translation.remove(form)
            for text in texts:
                ET.SubElement(self.translation, "numerusform").text = text
        else:
            self.translation.text = texts[0]


def file_of(language):
    return Path(os.environ.get("TRANSLATIONS", HERE)) / f"grantex_{language}.ts"


def read(language):
    tree = ET.parse(file_of(language))
    messages = [Message(context.findtext("name"), element)
                for context in tree.getroot().findall("context") for element in context.findall("message")]
    return tree, messages


def write(language, tree):
    """As lupdate writes it, so that the next update changes nothing."""
    def text_of(text):
        text = escape(text or "", {'"': "&quot;", "'": "&apos;"})
        return "".join(f"&#x{ord(c):x};" if c > "\x7f" and c.isspace() else c for c in text)

    root = tree.getroot()
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             "<TS " + " ".join(f'{key}="{text_of(value)}"' for key, value in root.attrib.items()) + ">"]
    for context in root.findall("context"):
        lines += ["<context>", f"    <name>{text_of(context.findtext('name'))}</name>"]
        for message in context.findall("message"):
            numerus = ' numerus="yes"' if message.get("numerus") == "yes" else ""
            lines.append(f"    <message{numerus}>")
            for part in message:
                kind = f' type="{part.get("type")}"' if part.get("type") else ""
                forms = part.findall("numerusform")
                if forms:
                    lines.append(f"        <{part.tag}{kind}>")
                    lines += [f"            <numerusform>{text_of(form.text)}</numerusform>" for form in forms]
                    lines.append(f"        </{part.tag}>")
                else:
                    lines.append(f"        <{part.tag}{kind}>{text_of(part.text)}</{part.tag}>")
            lines.append("    </message>")
        lines.append("</context>")
    lines.append("</TS>")
    file_of(language).write_text("\n".join(lines) + "\n", encoding="utf-8")


def ending(text):
    """"…" or ":" when the text ends so, in the characters of any language."""
    text = text.rstrip().rstrip("\u00a0\u202f")
    if text.endswith(("…", "...", "……")):
        return "…"
    return ":" if text.endswith((":", "：")) else ""


def faults(source, text, language, isPlural=False):
    """What does not fit between a source and its translation, as sentences."""
    found = []
    places, there = collections.Counter(PLACE.findall(source)), collections.Counter(PLACE.findall(text))
    if isPlural:  # "one gap" may do without its number
        for place in [p for p in places if p.endswith("n")]:
            places.pop(place, None)
            there.pop(place, None)
    # A place may be used twice in one language, never be missing or new.
    if set(places) != set(there):
        found.append(f"places differ: {sorted(places)} and {sorted(there)}")
    keys, its = len(KEY.findall(source)), len(KEY.findall(text))
    if keys != its:
        found.append(f"the source has {keys} key(s) marked with &, the translation {its}")
    if ending(source) != ending(text):
        found.append(f"the source ends in '{ending(source)}', the translation in '{ending(text)}'")
    if sorted(re.findall(r"</?[a-z]+[^<>]*>", source)) != sorted(re.findall(r"</?[a-z]+[^<>]*>", text)):
        found.append("markup differs")
    if source.count("\n") != text.count("\n"):
        found.append("line ends differ")
    for mark in ("`",):
        if source.count(mark) != text.count(mark):
            found.append(f"the number of {mark} differs")
    if language == "fr" and FRENCH_BLANK.search(text):
        found.append("a blank where a no-break space stands")
    if (source != source.strip()) and language not in EAST_ASIAN:
        if (source[0] == " ") != (text[:1] == " ") or (source[-1] == " ") != (text[-1:] == " "):
            found.append("blanks at the ends differ")
    return found


def count(language):
    _, messages = read(language)
    done = sum(message.is_finished(language) for message in messages)
    words = sum(len(message.source.split()) for message in messages if not message.is_finished(language))
    print(f"{language}: {done} of {len(messages)} messages are finished, {words} words to go")
    return 0


def export(language, isAll):
    for message in read(language)[1]:
        isGood = message.is_finished(language) and not any(
            faults(message.source, text, language, message.isPlural) for text in message.texts())
        if isGood and not isAll:
            continue
        line = {"id": message.id, "context": message.context, "source": message.source}
        if message.comment:
            line["comment"] = message.comment
        if message.isPlural:
            line["plural"] = PLURALS[language]
        if isAll:
            line["text"] = message.texts() if message.isPlural else message.texts()[0]
        print(json.dumps(line, ensure_ascii=False))
    return 0


def merge(language, files):
    tree, messages = read(language)
    byId = {message.id: message for message in messages}
    taken, refused = 0, []
    for file in files:
        for number, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            where = f"{file}:{number}"
            try:
                entry = json.loads(line)
                message = byId[entry["id"]]
                texts = entry["text"] if isinstance(entry["text"], list) else [entry["text"]]
            except (ValueError, KeyError, TypeError) as error:
                refused.append(f"{where}: no such message, or no JSON object with id and text ({error})")
                continue
            forms = len(PLURALS[language]) if message.isPlural else 1
            wrong = [] if len(texts) == forms else [f"{forms} form(s) are needed, {len(texts)} are there"]
            for text in texts:
                wrong += faults(message.source, text, language, message.isPlural) if text else ["the text is empty"]
            if wrong:
                refused.append(f"{where}: {'; '.join(wrong)}\n    {message.source!r}\n    {texts!r}")
                continue
            message.set(texts)
            taken += 1
    write(language, tree)
    print(f"{language}: {taken} translations taken, {len(refused)} refused", file=sys.stderr)
    print("\n".join(refused), file=sys.stderr)
    return 1 if refused else 0


def check(wanted):
    bad = 0
    for language in wanted:
        if not file_of(language).exists():
            print(f"{language}: there is no {file_of(language).name}")
            bad += 1
            continue
        for message in read(language)[1]:
            wrong = []
            # Core's texts come ready made: nothing chooses a form there.
            if not message.isPlural and message.context != "core" and COUNTED.search(message.source):
                wrong.append("counts something without knowing a plural")
            if not message.is_finished(language):
                wrong.append("unfinished")
            else:
                for text in message.texts():
                    wrong += faults(message.source, text, language, message.isPlural)
            if wrong:
                bad += 1
                print(f"{language}: {message.context}: {message.source!r}: {'; '.join(wrong)}")
    return 1 if bad else 0


def main():
    arguments = sys.argv[1:]
    known = languages()
    if arguments[:1] == ["check"] and len(arguments) > 1:
        return check(arguments[1:])
    if len(arguments) < 2 or arguments[1] not in known:
        print(__doc__, file=sys.stderr)
        return 2
    if arguments[0] == "count":
        return count(arguments[1])
    if arguments[0] == "export":
        return export(arguments[1], "--all" in arguments)
    if arguments[0] == "merge" and len(arguments) > 2:
        return merge(arguments[1], arguments[2:])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
