#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A dead letter is retried with an edit: by a running owner and without one; the receiver gets the edit, the journal
keeps what was received."""
import json
import subprocess
import sys
import unittest

from harness import BIN, Forwarder, Journal, wait_until, workplace, write_config

# Takes what has a number in "amount", refuses the rest for good.
TAKER = """
import json, sys
for line in sys.stdin:
    event = json.loads(line)
    ok = isinstance(event["data"].get("amount"), (int, float))
    if ok:
        open("taken", "a").write(line)
    print(json.dumps({"id": event["id"], "ok": ok, "error": "amount must be a number"}), flush=True)
"""
ORIGINAL = '{"id":"evt_2", "type":"budget.debited","data":{"amount":"1.50"}}'
EDIT = '{"id":"evt_2", "type":"budget.debited","data":{"amount": 1.50}}'


def command(place, *arguments, given=None):
    return subprocess.run([BIN / "grantex-forwarder", "dead-letters", *arguments, "--config", place / "config.json"],
                          input=given, capture_output=True, text=True, timeout=60)


def prepare(place):
    (place / "taker.py").write_text(TAKER)
    events = ['{"id":"evt_1","type":"budget.debited","data":{"amount":1}}', ORIGINAL]
    (place / "events.ndjson").write_text("\n".join(events) + "\n")
    write_config(place, {"type": "file", "path": str(place / "events.ndjson")},
                 [{"name": "cmd", "type": "command", "startFrom": "beginning", "command": [sys.executable, "taker.py"]}])


def taken(place):
    return (place / "taken").read_text().splitlines()


class EditAndRetry(unittest.TestCase):
    def test_an_answer_that_cannot_be_written_whole_is_no_success(self):
        with workplace() as place:
            self.refused(place)
            self.assertEqual(command(place, "export").stdout, ORIGINAL + "\n")
            for arguments in (["dead-letters", "export"], ["dead-letters", "list"], ["journal", "export"], ["status"], ["status", "--json"]):
                with self.subTest(arguments=arguments), open("/dev/full", "w", encoding="utf-8") as full:
                    done = subprocess.run([BIN / "grantex-forwarder", *arguments, "--config", place / "config.json"],
                                          stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
                    self.assertEqual(done.returncode, 2, done.stderr)
                    self.assertIn("cannot be written", done.stderr)

    def refused(self, place):
        prepare(place)
        self.assertEqual(Forwarder(place, "--once").wait(), 0)
        letters = [json.loads(line) for line in command(place, "list", "--json").stdout.splitlines()]
        self.assertEqual([(one["eventId"], one["edited"]) for one in letters], [("evt_2", False)])
        return str(letters[0]["id"])

    def test_without_an_owner(self):
        with workplace() as place:
            letter = self.refused(place)
            (place / "edit.json").write_text(EDIT + "\n")
            done = command(place, "retry", letter, "--with", str(place / "edit.json"))
            self.assertEqual((done.returncode, done.stderr), (0, ""), done.stderr)
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(taken(place)[-1], EDIT)
            journal = Journal(place)
            self.assertEqual(journal.query("SELECT json FROM events WHERE id = 'evt_2'"), [(ORIGINAL,)])
            self.assertEqual(journal.query("SELECT sequence, json FROM edits"), [(2, EDIT)])
            self.assertEqual(journal.counts("cmd"), {"delivered": 2, "waiting": 0, "dead-lettered": 0, "dropped": 0})
            journal.check_law()

    def test_a_running_owner_does_it(self):
        with workplace() as place:
            letter = self.refused(place)
            forwarder = Forwarder(place)
            wait_until(lambda: (place / "journal" / "control.sock").exists(), "the owner listens")
            done = command(place, "retry", letter, "--with", "-", given=EDIT)
            self.assertEqual((done.returncode, done.stderr), (0, ""), done.stderr)
            wait_until(lambda: EDIT in taken(place), "the edit is delivered")
            self.assertEqual(forwarder.terminate(), 0)
            Journal(place).check_law()

    def test_what_cannot_be_sent_is_refused(self):
        with workplace() as place:
            letter = self.refused(place)
            for wrong, words in (("{", "not one JSON object"), (EDIT.replace("evt_2", "evt_3"), "id must stay")):
                done = command(place, "retry", letter, "--with", "-", given=wrong)
                self.assertEqual(done.returncode, 2)
                self.assertIn(words, done.stderr)
            for arguments in (("retry", "99", "--with", "-"), ("drop", letter, "--with", "-"),
                              ("retry", "--with", "-"), ("retry", letter, "--with", str(place / "nowhere"))):
                self.assertEqual(command(place, *arguments, given=EDIT).returncode, 2, arguments)
            self.assertEqual(Journal(place).counts("cmd")["dead-lettered"], 1)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
