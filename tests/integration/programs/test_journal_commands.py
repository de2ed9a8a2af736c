#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`grantex-forwarder journal …`: looks into sound and really damaged journals, beside an owner too."""
import contextlib
import json
import sqlite3
import subprocess
import sys
import unittest

from harness import BIN, ENVIRONMENT, OUT, Forwarder, Journal, wait_until, workplace, write_config

LINES = [json.dumps({"id": f"evt_{n}", "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z", "data": {"n": n},
                     "text": f"\u00e4 {n}" + "x" * 3000}, ensure_ascii=n % 2 == 0) for n in range(1, 301)]


def journal(place, *arguments):
    return subprocess.run([BIN / "grantex-forwarder", "journal", *arguments, "--directory", place / "journal"],
                          capture_output=True, timeout=60, env=ENVIRONMENT)


def fill(place, *, once=True):
    (place / "in.ndjson").write_text("".join(line + "\n" for line in LINES), encoding="utf-8")
    write_config(place, {"type": "file", "path": "in.ndjson"}, [OUT])
    forwarder = Forwarder(place, *(["--once"] if once else []))
    return forwarder.wait() if once else forwarder


class Sound(unittest.TestCase):
    def test_a_sound_journal_is_told_and_exported_byte_for_byte(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            for more in ([], ["--full"]):
                done = journal(place, "verify", *more)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                self.assertIn(b"300 events", done.stdout)
            self.assertEqual(journal(place, "export").stdout.decode().splitlines(), LINES)
            self.assertEqual(journal(place, "export", "--from", "5", "--to=7").stdout.decode().splitlines(), LINES[4:7])
            self.assertEqual(journal(place, "export", "--until", "2020-01-01T00:00:00Z").stdout, b"")
            self.assertEqual(journal(place, "export", "--since", "2020-01-01T00:00:00Z", "--output", place / "x").returncode, 0)
            self.assertEqual((place / "x").read_text(encoding="utf-8").splitlines(), LINES)

    def test_both_work_beside_an_owner(self):
        with workplace() as place:
            owner = fill(place, once=False)
            try:
                wait_until(lambda: Journal(place).exists() and len(Journal(place).ids()) == 300, "everything is read")
                self.assertEqual(journal(place, "verify").returncode, 0)
                self.assertEqual(len(journal(place, "export").stdout.splitlines()), 300)
            finally:
                self.assertEqual(owner.terminate(), 0)

    def test_mistakes_exit_with_2(self):
        with workplace() as place:
            for arguments in ([], ["nonsense"], ["verify", "--fast"], ["export", "--from", "0"], ["export", "--since", "x"],
                              ["export", "more"], ["salvage", "x"], ["verify"]):
                with self.subTest(arguments=arguments):
                    self.assertEqual(journal(place, *arguments).returncode, 2)


class Damaged(unittest.TestCase):
    def check(self, place, words):
        done = journal(place, "verify", "--full")
        self.assertEqual(done.returncode, 3, done.stdout + done.stderr)
        self.assertIn(words, done.stdout.decode())

    def damage(self, change):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            # What still lies in the WAL would hide the damage: pages there win over those of the file.
            with contextlib.closing(sqlite3.connect(place / "journal" / "journal.db")) as database:
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with open(place / "journal" / "journal.db", "r+b") as file:
                change(file)
            self.check(place, "The file ")

    def test_an_overwritten_header(self):
        self.damage(lambda file: file.write(b"\xff" * 100))

    def test_a_truncated_file(self):
        self.damage(lambda file: file.truncate(65536 * 6))

    def test_a_zeroed_page(self):
        def zero(file):
            file.seek(65536 * 12)
            file.write(bytes(65536))
        self.damage(zero)

    def test_counters_and_ranges_that_break_the_rules(self):
        for sql, words in (("UPDATE lanes SET dropped = 999", "do not add up"),
                           ("UPDATE lanes SET settled = '9-3'", "not in order"),
                           ("UPDATE lanes SET position = 100000", "beyond the newest"),
                           ("UPDATE lanes SET dead_lettered = 1, delivered = 299", "dead letters")):
            with self.subTest(sql=sql), workplace() as place:
                self.assertEqual(fill(place), 0)
                with contextlib.closing(sqlite3.connect(place / "journal" / "journal.db")) as database, database:
                    database.execute(sql)
                self.check(place, words)


if __name__ == "__main__":
    sys.exit(unittest.main())
