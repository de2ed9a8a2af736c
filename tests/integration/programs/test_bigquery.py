#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows in a strict BigQuery: nothing lost over kills, storms and ended tokens; only guilty rows in the dead letters."""
import json
import random
import subprocess
import sys
import time
import unittest

from bigquery_fake import SIMPLE, BigQuery, DATASET, Keys, PROJECT, Refusal, TABLE
from harness import BIN, ENVIRONMENT, PATIENCE, Forwarder, Journal, wait_until, workplace, write_config

KEYS = Keys()
# No credentials of whoever runs the tests may come in.
for name in ("GOOGLE_APPLICATION_CREDENTIALS", "CLOUDSDK_CONFIG", "GCE_METADATA_HOST"):
    ENVIRONMENT.pop(name, None)
QUOTA = Refusal(403, "quotaExceeded", "Quota exceeded: Your table exceeded quota for streaming inserts.")


def events(place, count, special=None):
    ids = [f"evt_{n:05d}" for n in range(1, count + 1)]
    with open(place / "events.ndjson", "w") as file:
        for n, name in enumerate(ids):
            event = {"id": name, "type": "grant.created", "createdAt": "2026-03-01T12:00:00.123456789Z", "data": {"n": n, "é": "\"x\""}}
            event.update((special or {}).get(n, {}))
            file.write(json.dumps(event) + "\n")
    return ids


class BigQueryCase(unittest.TestCase):
    def fake(self, *arguments, **more):
        fake = BigQuery(*arguments, keys=KEYS, **more)
        self.addCleanup(fake.stop)
        return fake

    def configure(self, place, fake, key=None, **more):
        """No attempt times out, however slow the machine is: what is sent again after a minute is a second row."""
        (place / "key.json").write_text(key or KEYS.file())
        credentials = {"credentials": {"file": "key.json"}} if key != "" else {}
        write_config(place, {"type": "file", "path": "events.ndjson"},
                     [{"name": "bq", "type": "bigquery", "projectId": PROJECT, "datasetId": DATASET, "tableId": TABLE,
                       "endpoint": fake.url, "timeoutMs": PATIENCE * 1000, **credentials, **more}])

    def once(self, place, expected=0):
        code = Forwarder(place, "--once").wait()
        self.assertEqual(code, expected, (place / "forwarder.log").read_text()[-3000:])
        return (place / "forwarder.log").read_text()

    def check(self, place, *more):
        done = subprocess.run([BIN / "grantex-forwarder", "--check", *more, "--config", place / "config.json"],
                              capture_output=True, text=True, env=ENVIRONMENT, timeout=PATIENCE)
        return done.returncode, done.stderr

    def dead_letters(self, place):
        done = subprocess.run([BIN / "grantex-forwarder", "dead-letters", "export", "--with-reasons", "--config", place / "config.json"],
                              capture_output=True, text=True, env=ENVIRONMENT, timeout=PATIENCE, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def exactly_once(self, fake, ids):
        self.assertEqual(fake.complaints, [])
        self.assertEqual(fake.rows, {name: 1 for name in ids})


class Rows(BigQueryCase):
    def test_every_event_is_a_row_with_the_servers_bytes(self):
        for more in ({}, {"compression": "gzip"}, {"schema": "typed"}):
            with self.subTest(more), workplace() as place:
                columns = [{**column, "type": {"created_at": "TIMESTAMP", "data": "JSON"}.get(column["name"], "STRING")}
                           for column in SIMPLE] if "schema" in more else SIMPLE
                fake = self.fake(columns=columns)
                ids = events(place, 1200)
                self.configure(place, fake, **more)
                self.once(place)
                self.exactly_once(fake, ids)
                self.assertEqual(fake.requests, 3)
                digits = ".123456Z" if "schema" in more else ".123456789Z"
                self.assertEqual(fake.content["evt_00007"], {
                    "event_id": "evt_00007", "event_type": "grant.created", "created_at": "2026-03-01T12:00:00" + digits,
                    "data": "{\"n\": 6, \"\\u00e9\": \"\\\"x\\\"\"}"})
                Journal(place).check_law()

    def test_only_the_guilty_rows_are_given_up(self):
        columns = [{**column, **({"maxLength": "20"} if column["name"] == "event_type" else {})} for column in SIMPLE]
        for skip in (True, False):
            with self.subTest(skipInvalidRows=skip), workplace() as place:
                fake = self.fake(columns=columns)
                guilty = (3, 4, 399, 400, 777, 999)
                ids = events(place, 1000, {n: {"type": "a.type.longer.than.the.column"} for n in guilty})
                self.configure(place, fake, skipInvalidRows=skip, batchSize=200)
                self.once(place)
                self.exactly_once(fake, [name for n, name in enumerate(ids) if n not in guilty])
                letters = self.dead_letters(place)
                self.assertEqual(sorted(letter["event"]["id"] for letter in letters), [ids[n] for n in guilty])
                for letter in letters:
                    self.assertIn("maximum length 20", json.dumps(letter))
                    self.assertIn("invalid", json.dumps(letter))
                Journal(place).check_law()

    def test_requests_keep_to_the_limits(self):
        with workplace() as place:
            fake = self.fake()
            # Quotes double when they are put into a text: what counts is the row, not the event.
            large = {n: {"data": {"text": "\"" * 600_000}} for n in range(0, 40, 2)}
            large[39] = {"data": {"text": "x" * 9_500_000}}
            ids = events(place, 40, large)
            source = {"type": "file", "path": "events.ndjson", "maxEventBytes": 16 << 20}
            self.configure(place, fake)
            config = json.loads((place / "config.json").read_text())
            (place / "config.json").write_text(json.dumps({**config, "source": source}))
            self.once(place)
            self.exactly_once(fake, ids[:39])
            self.assertGreater(fake.largest, 5_000_000)
            self.assertEqual([letter["event"]["id"] for letter in self.dead_letters(place)], [ids[39]])


class Storms(BigQueryCase):
    def test_quotas_outages_and_lost_answers(self):
        with workplace() as place:
            rng = random.Random(4)
            faults = [Refusal(503, "backendError", "Error encountered during execution. Retrying may solve the problem."),
                      Refusal(500, "internalError", "An internal error occurred."), Refusal(429, "rateLimitExceeded", "Slow."),
                      QUOTA, Refusal(403, "rateLimitExceeded", "Exceeded rate limits"), Refusal(502, "", ""), "lose", "half",
                      "reset"]
            fake = self.fake(lambda number: rng.choice(faults) if rng.random() < 0.5 else None)
            ids = events(place, 3000)
            self.configure(place, fake, batchSize=50)
            self.once(place)
            self.exactly_once(fake, ids)
            self.assertEqual(self.dead_letters(place), [])
            Journal(place).check_law()

    def test_tokens_end_in_the_middle(self):
        with workplace() as place:
            fake = self.fake()

            def decide(number):
                if number in (3, 15, 27):
                    fake.tokens.clear()  # also the one that this request came with was good until now
                    return Refusal(401, "authError", "Request had invalid authentication credentials.")
                return None

            fake.decide = decide
            ids = events(place, 3000)
            self.configure(place, fake, batchSize=100)
            log = self.once(place)
            self.exactly_once(fake, ids)
            self.assertGreater(fake.issued, 3)
            self.assertNotIn("paused", log)

    def test_short_tokens_are_renewed_before_they_end(self):
        with workplace() as place:
            refused = []
            fake = self.fake()
            fake.life = 2
            authorise = fake.authorise

            def watched(request):
                try:
                    authorise(request)
                except Refusal:
                    refused.append(request.path)
                    raise

            fake.authorise = watched
            fake.decide = lambda number: time.sleep(0.1)
            ids = events(place, 4000)
            self.configure(place, fake, batchSize=100, maxInFlight=1)
            self.once(place)
            self.exactly_once(fake, ids)
            self.assertEqual(refused, [])
            self.assertGreater(fake.issued, 1)
            self.assertLess(fake.issued, 12)

    def test_kills_lose_nothing_and_repeat_only_open_batches(self):
        with workplace() as place:
            fake = self.fake(lambda number: "lose" if number % 11 == 0 else time.sleep(0.01))
            ids = events(place, 10_000)
            self.configure(place, fake, batchSize=50)
            journal, rng, kills = Journal(place), random.Random(9), 0
            while kills < 8:
                forwarder = Forwarder(place, "--once")
                at = fake.requests + rng.randint(5, 20)
                wait_until(lambda: fake.requests >= at or forwarder.process.poll() is not None, "requests come")
                if forwarder.process.poll() is not None:
                    forwarder.wait()
                    break
                time.sleep(rng.random() * 0.02)
                forwarder.kill()
                kills += 1
            self.assertGreater(kills, 3)
            self.once(place)
            self.exactly_once(fake, ids)
            repeated = sum(fake.written.values()) - len(ids)
            self.assertLessEqual(repeated, (kills + fake.requests // 11 + 1) * 4 * 50)
            self.assertEqual(self.dead_letters(place), [])
            journal.check_law()


class Pauses(BigQueryCase):
    def paused(self, place, fake, ids, says, heal):
        """Nothing is lost or given up while it cannot go on, and it goes on when it can."""
        log = self.once(place, 3)
        for words in says:
            self.assertIn(words, log)
        self.assertNotIn("PRIVATE KEY", log)
        self.assertNotIn("ya29", log)
        self.assertEqual(fake.rows, {})
        self.assertEqual(self.dead_letters(place), [])
        heal()
        self.once(place)
        self.exactly_once(fake, ids)

    def test_permission(self):
        with workplace() as place:
            fake = self.fake()
            fake.allowed = {"bigquery.tables.get"}
            ids = events(place, 700)
            self.configure(place, fake)
            code, told = self.check(place)
            self.assertEqual(code, 3)
            self.assertIn("permission: FAILED", told)
            self.paused(place, fake, ids, ["Access Denied", "roles/bigquery.dataEditor"],
                        lambda: fake.allowed.add("bigquery.tables.updateData"))

    def test_a_key_of_somebody_else(self):
        with workplace() as place:
            fake = self.fake()
            ids = events(place, 100)
            self.configure(place, fake, key=Keys().file())
            self.paused(place, fake, ids, ["Invalid JWT Signature", "create a new key"],
                        lambda: (place / "key.json").write_text(KEYS.file()))

    def test_a_missing_column(self):
        with workplace() as place:
            fake = self.fake(columns=SIMPLE[:3])
            ids = events(place, 700)
            self.configure(place, fake)
            code, told = self.check(place)
            self.assertEqual(code, 3)
            self.assertIn(f"ALTER TABLE `{PROJECT}.{DATASET}.{TABLE}` ADD COLUMN data STRING;", told)

            def heal():
                code, told = self.check(place, "--create")
                self.assertEqual(code, 0, told)
                self.assertIn("were added", told)
                self.assertEqual(fake.table["columns"], SIMPLE)

            self.paused(place, fake, ids, ["no such field: data"], heal)

    def test_a_column_of_another_type_gives_up_nothing(self):
        with workplace() as place:
            fake = self.fake(columns=[*SIMPLE[:3], {**SIMPLE[3], "type": "INTEGER"}])
            ids = events(place, 700)
            self.configure(place, fake)

            def heal():
                fake.table["columns"] = SIMPLE

            self.paused(place, fake, ids, ["Cannot convert value to integer"], heal)

    def test_a_missing_table(self):
        with workplace() as place:
            fake = self.fake(columns=None)
            ids = events(place, 700)
            self.configure(place, fake, schema="typed")
            code, told = self.check(place)
            self.assertEqual(code, 3)
            statement = (f"CREATE TABLE `{PROJECT}.{DATASET}.{TABLE}` (event_id STRING, event_type STRING, created_at TIMESTAMP, "
                         "data JSON) PARTITION BY DATE(created_at) CLUSTER BY event_type;")
            self.assertIn(statement, told)

            def heal():
                code, told = self.check(place, "--create")
                self.assertEqual(code, 0, told)
                self.assertIn("create: ok (The table was created.)", told)
                self.assertEqual(fake.table["partitioning"], {"type": "DAY", "field": "created_at"})

            self.paused(place, fake, ids, ["Not found: Table", statement], heal)
            self.assertEqual(self.check(place)[0], 0)


class Creation(BigQueryCase):
    def test_rows_make_the_table_and_wait_until_it_is_seen(self):
        with workplace() as place:
            fake = self.fake(columns=None)
            fake.invisible = 1
            ids = events(place, 1200)
            self.configure(place, fake, createTable=True, fields={"dc": "eu"})
            self.once(place)
            self.exactly_once(fake, ids)
            self.assertEqual([column["name"] for column in fake.table["columns"]],
                             ["event_id", "event_type", "created_at", "data", "dc"])

    def test_create_goes_with_check(self):
        done = subprocess.run([BIN / "grantex-forwarder", "--create"], capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--check", done.stderr)


class Credentials(BigQueryCase):
    def deliver(self, fake, environment, **more):
        with workplace() as place:
            ids = events(place, 100)
            self.configure(place, fake, key="", **more)
            before = dict(ENVIRONMENT)
            self.addCleanup(lambda: (ENVIRONMENT.clear(), ENVIRONMENT.update(before)))
            ENVIRONMENT.update(environment(place))
            self.once(place)
            self.exactly_once(fake, ids)

    def test_a_wrong_clock(self):
        with workplace() as place:
            fake = self.fake()
            fake.ahead = 7200
            ids = events(place, 100)
            self.configure(place, fake)
            self.once(place)
            self.exactly_once(fake, ids)

    def test_the_file_of_the_variable(self):
        def environment(place):
            (place / "named.json").write_text(KEYS.file())
            return {"GOOGLE_APPLICATION_CREDENTIALS": str(place / "named.json")}

        self.deliver(self.fake(), environment)

    def test_the_login_of_gcloud(self):
        fake = self.fake()
        fake.users["1//refresh-token"] = ("client-1", "secret-1")

        def environment(place):
            folder = place / ".config" / "gcloud"
            folder.mkdir(parents=True)
            (folder / "application_default_credentials.json").write_text(json.dumps(
                {"type": "authorized_user", "client_id": "client-1", "client_secret": "secret-1",
                 "refresh_token": "1//refresh-token", "quota_project_id": PROJECT}))
            return {"HOME": str(place)}

        self.deliver(fake, environment)

    def test_the_metadata_server(self):
        fake = self.fake()
        self.deliver(fake, lambda place: {"GCE_METADATA_HOST": fake.url.removeprefix("http://")}, authentication="metadata")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
