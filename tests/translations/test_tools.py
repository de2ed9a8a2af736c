#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tools of translations/ find in sources and in translations."""
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "translations"))
import core_texts  # noqa: E402
import fill  # noqa: E402


def texts(code):
    return [text for text, certain in core_texts.Reader(core_texts.tokens(code)).texts()
            if certain or core_texts.is_sentence(text)]


class CoreTexts(unittest.TestCase):
    def test_a_chain_is_one_pattern(self):
        self.assertEqual(texts('return fail(ErrorCode::Io, "No file " + path + "/" + names.at(3) + " is there.");'),
                         ["No file %1/%2 is there."])

    def test_literals_side_by_side_are_one(self):
        self.assertEqual(texts('x = "The first part and "\n    "the second.";'), ["The first part and the second."])

    def test_both_branches_of_a_condition_are_patterns(self):
        self.assertEqual(texts('y = "The journal is in use" + (pid.empty() ? "" : " (pid " + pid + ")") + ".";'),
                         ["The journal is in use.", "The journal is in use (pid %1)."])

    def test_values_side_by_side_are_one(self):
        self.assertEqual(texts('z = "There are events of " + one(1) + two[2].three + " left.";'),
                         ["There are events of %1 left."])

    def test_a_literal_in_a_string_is_a_literal(self):
        self.assertEqual(texts('s = std::string("The file is gone: ") + std::strerror(errno);'), ["The file is gone: %1"])

    def test_labels_are_taken_and_keys_are_not(self):
        self.assertEqual(texts('{.key = "apiKey", .label = "Key", .help = "Token.", .choices = {"a b"}}'), ["Key", "Token."])

    def test_logs_and_sql_are_passed_over(self):
        self.assertEqual(texts('qCWarning(log) << "went wrong here"; run("SELECT id FROM events");'), [])

    def test_lines_can_say_what_they_are(self):
        self.assertEqual(texts('f("Word"); // shown\ng("two words"); // not shown\n'), ["Word"])

    def test_phrases_with_places_are_taken(self):
        self.assertEqual(texts('list(parts, "%1 or %2"); say("gaps");'), ["%1 or %2", "gaps"])

    def test_core_has_the_sentences_people_see_daily(self):
        known = core_texts.collect(ROOT / "core")
        for text in ("Bucket", "Open batches at most; 1 keeps strict order.", "There is no field “%1”.", "in the last %1",
                     "Budget exhausted", "%1 is paused: %2", "The name %1 was not found.", "must not be empty"):
            self.assertIn(text, known)


class Faults(unittest.TestCase):
    def wrong(self, source, text, language="de", isPlural=False):
        return bool(fill.faults(source, text, language, isPlural))

    def test_places(self):
        self.assertFalse(self.wrong("%1 of %2", "%2: %1"))
        self.assertTrue(self.wrong("%1 of %2", "%1 von"))
        self.assertTrue(self.wrong("%1", "%1 %2"))
        self.assertTrue(self.wrong("%Ln of %1", "%n von %1"))
        self.assertFalse(self.wrong("%Ln gap(s)", "eine Lücke", isPlural=True))
        self.assertTrue(self.wrong("%Ln gap(s) in %1", "eine Lücke", isPlural=True))

    def test_keys(self):
        self.assertFalse(self.wrong("&Open…", "Ö&ffnen…"))
        self.assertTrue(self.wrong("&Open…", "Öffnen…"))
        self.assertTrue(self.wrong("Open", "Ö&ffnen"))
        self.assertFalse(self.wrong("Cut && Paste", "Ausschneiden && Einfügen"))
        self.assertFalse(self.wrong("&Open…", "開く(&O)…", "ja"))

    def test_endings(self):
        self.assertTrue(self.wrong("Open…", "Öffnen"))
        self.assertTrue(self.wrong("Name:", "Name"))
        self.assertFalse(self.wrong("Name:", "Nom\u00a0:", "fr"))
        self.assertFalse(self.wrong("Name:", "名前：", "ja"))

    def test_french_blanks(self):
        for text in ("Nom :", "Quoi ?", "%1 : %2", "« %1 »", "a ; b"):
            self.assertTrue(self.wrong(text, text, "fr"), text)
        self.assertFalse(self.wrong("Name: “%1”; what?", "Nom\u00a0: «\u00a0%1\u00a0»\u202f; quoi\u202f?", "fr"))
        self.assertFalse(self.wrong("has: comes, + - = . _ : / @", "has: vient, + - = . _ : / @", "fr"))

    def test_markup_and_names(self):
        self.assertTrue(self.wrong("<b>%1</b>", "%1"))
        self.assertTrue(self.wrong("Check `url`.", "url prüfen."))
        self.assertTrue(self.wrong("a\nb", "a b"))


class Plurals(unittest.TestCase):
    def test_what_is_counted_needs_a_plural(self):
        for source in ("%1 events wait", "%1 waiting events are not sent", "about %L1 rows, %2"):
            self.assertTrue(fill.COUNTED.search(source), source)

    def test_a_place_that_counts_nothing_needs_none(self):
        for source in ("%1 of %2 debits", "%1: events", "Remove %1?", "it needs %1 debits"):
            self.assertFalse(fill.COUNTED.search(source), source)


if __name__ == "__main__":
    unittest.main()
