#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`grantex-forwarder journal …`: looks into sound and really damaged journals, beside an owner too."""
import base64
import contextlib
import json
import sqlite3
import subprocess
import sys
import unittest

from harness import BIN, ENVIRONMENT, OUT, PATIENCE, Forwarder, Journal, wait_until, workplace, write_config

LINES = [json.dumps({"id": f"evt_{n}", "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z", "data": {"n": n},
                     "text": f"\u00e4 {n}" + "x" * 3000}, ensure_ascii=n % 2 == 0) for n in range(1, 301)]


def journal(place, *arguments):
    return subprocess.run([BIN / "grantex-forwarder", "journal", *arguments, "--directory", place / "journal"],
                          capture_output=True, timeout=PATIENCE, env=ENVIRONMENT)


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
            some = journal(place, "export", "--filter", "data.n>=10 data.n<13", "--from", "11").stdout.decode().splitlines()
            self.assertEqual(some, LINES[10:12])

    def test_other_formats(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            array = journal(place, "export", "--format", "json").stdout
            self.assertEqual(array.decode(), "[\n" + ",\n".join(LINES) + "\n]\n")
            table = journal(place, "export", "--format=csv", "--columns", "id,data.n", "--to", "2").stdout
            self.assertEqual(table, b"id,data.n\r\nevt_1,1\r\nevt_2,2\r\n")
            table = journal(place, "export", "--format", "md", "--columns", "type", "--to", "1").stdout
            self.assertEqual(table, b"| type |\n| --- |\n| grant.created |\n")
            for mistake in (["--format", "xml"], ["--format", "csv", "--columns", "agnet"], ["--columns", "id"]):
                self.assertEqual(journal(place, "export", *mistake).returncode, 2, mistake)

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
                              ["export", "more"], ["export", "--gaps", "--malformed"], ["salvage", "x"], ["salvage"],
                              ["erase"], ["erase", "--sequence", "9..5"], ["erase", "--filter", ""], ["erase", "--filter", "agnet:x"],
                              ["erase", "--filter", "is:pinned"], ["export", "--filter", "("], ["export", "--gaps", "--filter", "x"],
                              ["verify"]):
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
                           ("DELETE FROM events WHERE sequence = 5", "299 events where 300 should be"),
                           ("UPDATE lanes SET settled = '9-3'", "not in order"),
                           ("UPDATE lanes SET position = 100000", "beyond the newest"),
                           ("UPDATE lanes SET dead_lettered = 1, delivered = 299", "dead letters")):
            with self.subTest(sql=sql), workplace() as place:
                self.assertEqual(fill(place), 0)
                with contextlib.closing(sqlite3.connect(place / "journal" / "journal.db")) as database, database:
                    database.execute(sql)
                self.check(place, words)


class Changes(unittest.TestCase):
    def raw(self, place):
        return b"".join(path.read_bytes() for path in (place / "journal").iterdir() if path.is_file())

    def test_erase_leaves_no_byte(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            secrets = [json.loads(LINES[n - 1])["id"].encode() + b'"' for n in (7, 8, 9, 200)]
            before = self.raw(place)
            self.assertTrue(all(secret in before for secret in secrets))
            done = journal(place, "erase", "--sequence", "7..9", "--id", "evt_200")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(b"4 events", done.stdout)
            after = self.raw(place)
            for secret in (*secrets, b'"n": 8}', b"evt_200"):
                self.assertNotIn(secret, after)
            self.assertIn(b"evt_201", after)
            self.assertEqual(journal(place, "verify", "--full").returncode, 0)
            # The source tells them once more: they do not come back, and are not sent again.
            self.assertEqual(fill(place), 0)
            self.assertEqual(len(Journal(place).ids()), 296)
            self.assertEqual(sum(Journal(place).counts("out").values()), 300)

    def test_a_filter_names_what_is_erased(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            rehearsed = journal(place, "erase", "--filter", "data.n<=40", "--sequence", "31..100", "--dry-run")
            self.assertEqual(rehearsed.returncode, 0, rehearsed.stderr)
            self.assertIn(b"Would erase: 10 events", rehearsed.stdout)
            self.assertEqual(len(Journal(place).ids()), 300)
            self.assertIn(b"10 events", journal(place, "erase", "--filter", "data.n<=40", "--sequence", "31..100").stdout)
            self.assertEqual(Journal(place).ids()[29:31], ["evt_30", "evt_41"])
            # An id and a filter that does not let it pass: nothing goes.
            self.assertIn(b"0 events", journal(place, "erase", "--id", "evt_5", "--filter", "data.n>5").stdout)
            self.assertIn(b"270 events", journal(place, "erase", "--filter", "NOT data.n<=20").stdout)
            self.assertEqual(Journal(place).ids(), [f"evt_{n}" for n in range(1, 21)])
            self.assertNotIn(b"evt_250", self.raw(place))
            self.assertEqual(journal(place, "verify", "--full").returncode, 0)

    def test_a_filter_finds_dead_letters_whose_event_is_gone(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            with contextlib.closing(sqlite3.connect(place / "journal" / "journal.db")) as database, database:
                database.execute("INSERT INTO dead_letters(lane, sequence, event_id, type, at, code, reason, attempts, json, received_at) "
                                 "SELECT 'out', sequence, id, type, 1, '400', 'x', 1, json, received_at FROM events WHERE sequence <= 2")
                database.execute("UPDATE lanes SET delivered = 298, dead_lettered = 2")
                database.execute("DELETE FROM events WHERE sequence = 1")
            done = journal(place, "erase", "--filter", "data.n<=2")
            self.assertIn(b"Erased: 1 events and 2 dead letters", done.stdout)
            self.assertEqual(Journal(place).counts("out"), {"delivered": 298, "waiting": 0, "dead-lettered": 0, "dropped": 2})

    def test_what_was_not_sent_counts_as_dropped(self):
        with workplace() as place:
            (place / "in.ndjson").write_text("".join(line + "\n" for line in LINES), encoding="utf-8")
            write_config(place, {"type": "file", "path": "in.ndjson"}, [{**OUT, "enabled": False}])
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(journal(place, "erase", "--sequence", "1..300").returncode, 0)
            self.assertEqual(Journal(place).counts("out"), {"delivered": 0, "waiting": 0, "dead-lettered": 0, "dropped": 300})

    def test_changes_refuse_beside_an_owner(self):
        with workplace() as place:
            owner = fill(place, once=False)
            try:
                wait_until(lambda: Journal(place).exists() and len(Journal(place).ids()) == 300, "everything is read")
                for arguments in (["salvage"], ["salvage", "--to", place / "other"], ["erase", "--id", "evt_1"]):
                    done = journal(place, *arguments)
                    self.assertEqual(done.returncode, 2, done.stdout)
                    self.assertIn(b"in use", done.stderr)
            finally:
                self.assertEqual(owner.terminate(), 0)
            self.assertEqual(len(Journal(place).ids()), 300)

    def test_salvage_elsewhere_and_in_place(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            with open(place / "journal" / "journal.db", "r+b") as file:
                file.write(b"\xff" * 100)
            done = journal(place, "salvage", "--to", place / "other")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(journal(place, "salvage", "--to", place / "other").returncode, 2)
            self.assertEqual(journal(place, "verify").returncode, 3)
            self.assertEqual(journal(place, "salvage").returncode, 0)
            self.assertEqual(journal(place, "verify", "--full").returncode, 0)
            self.assertEqual(journal(place, "export").stdout.decode().splitlines(), LINES)
            gaps = [json.loads(line) for line in journal(place, "export", "--gaps").stdout.splitlines()]
            self.assertEqual([gap["kind"] for gap in gaps if gap["kind"] == "damage"], ["damage"])
            self.assertEqual(len(list((place / "journal").glob("journal.db.damaged-*Z"))), 1)

    def test_malformed_input_is_exported_byte_for_byte(self):
        with workplace() as place:
            bad = b"no event \xff\xfe at all"
            (place / "in.ndjson").write_bytes(LINES[0].encode() + b"\n" + bad + b"\n")
            write_config(place, {"type": "file", "path": "in.ndjson"}, [OUT])
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            kept = [json.loads(line) for line in journal(place, "export", "--malformed").stdout.splitlines()]
            self.assertEqual([base64.b64decode(row["bytes"]) for row in kept], [bad])

    def test_an_orderly_stop_empties_the_wal(self):
        with workplace() as place:
            self.assertEqual(fill(place), 0)
            wal = place / "journal" / "journal.db-wal"
            self.assertEqual(wal.stat().st_size if wal.exists() else 0, 0)

    def test_damage_under_a_running_owner_is_repaired_while_it_runs(self):
        with workplace() as place:
            owner = fill(place, once=False)
            try:
                wait_until(lambda: Journal(place).exists() and Journal(place).counts("out").get("delivered") == 300, "sent")
                # Whoever reads damage leaves this word.
                (place / "journal" / "journal.damaged").write_text("\na page was unreadable\n")
                wait_until(lambda: not (place / "journal" / "journal.damaged").exists(), "the journal is repaired")
                wait_until(lambda: Journal(place).exists(), "the new one is there")
                self.assertEqual(Journal(place).query("SELECT count(*) FROM gaps WHERE kind = 'damage'"), [(1,)])
                self.assertEqual(len(Journal(place).ids()), 300)
                self.assertEqual(Journal(place).counts("out")["delivered"], 300)
            finally:
                self.assertEqual(owner.terminate(), 0)
            self.assertIn("a page was unreadable", (place / "forwarder.log").read_text())
            self.assertEqual(fill(place), 0)
            self.assertEqual(len((place / "out.ndjson").read_text(encoding="utf-8").splitlines()), 300)


if __name__ == "__main__":
    sys.exit(unittest.main())
