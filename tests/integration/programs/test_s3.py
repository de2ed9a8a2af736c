#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every event is in exactly one object, whatever happens to answers, to the settings and to the forwarder."""
import datetime
import gzip
import json
import random
import sys
import time
import unittest

from harness import ENVIRONMENT, Forwarder, Journal, wait_until, workplace, write_config
from s3_fake import ACCESS_KEY, REGION, SECRET_KEY, TOKEN, Bucket

ENVIRONMENT.update(S3_KEY=ACCESS_KEY, S3_SECRET=SECRET_KEY, S3_TOKEN=TOKEN)


def s3(bucket, **more):
    return {"name": "archive", "type": "s3", "bucket": "events", "region": REGION, "endpoint": bucket.url, "timeoutMs": 1000,
            "accessKeyId": {"env": "S3_KEY"}, "secretAccessKey": {"env": "S3_SECRET"}, "sessionToken": {"env": "S3_TOKEN"},
            "batchSize": 100, **more}


def write_events(place, count):
    ids = [f"evt_{n:05d}" for n in range(1, count + 1)]
    with open(place / "events.ndjson", "w") as events:
        for name in ids:
            events.write(json.dumps({"id": name, "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z",
                                     "data": {"note": "n" + name}}) + "\n")
    return ids


class S3Case(unittest.TestCase):
    def bucket(self, decide, **more):
        bucket = Bucket(decide, **more)
        self.addCleanup(bucket.stop)
        return bucket

    def configure(self, place, *destinations):
        write_config(place, {"type": "file", "path": "events.ndjson"}, destinations)

    def deliver(self, place, bucket, count=1000, **settings):
        ids = write_events(place, count)
        self.configure(place, s3(bucket, **settings))
        self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
        self.assertEqual(bucket.complaints, [])
        self.assertEqual(bucket.counted(), {name: 1 for name in ids})
        Journal(place).check_law()


class ExactlyOnce(S3Case):
    def test_lost_answers(self):
        for lost in ("lose", "half"):
            with self.subTest(lost), workplace() as place:
                keys = set()

                def decide(key, _):
                    first = key not in keys
                    keys.add(key)
                    return lost if first and len(keys) <= 7 else 200

                bucket = self.bucket(decide)
                self.deliver(place, bucket)
                self.assertEqual(bucket.repeated, 7, "the lost ones came again and were known")
                self.assertEqual(len(bucket.objects), 10)

    def test_everything_that_may_be_answered(self):
        faults = ["SlowDown", "InternalError", "ServiceUnavailable", "reset", "lose", "ConditionalRequestConflict", "RequestTimeout",
                  500, 502, 503, 504, (429, {"Retry-After": "0"}), "hang", "half"]
        with workplace() as place:
            dice = random.Random(11)
            bucket = self.bucket(lambda _, n: dice.choice(faults) if n <= 60 and dice.random() < 0.8 else 200)
            self.deliver(place, bucket, 2000)
            self.assertEqual(len(bucket.objects), 20)

    def test_another_region_is_followed(self):
        with workplace() as place:
            bucket = self.bucket(lambda *_: 200)
            self.deliver(place, bucket, 300, region="us-east-1")
            self.assertIn("AuthorizationHeaderMalformed", bucket.refusals)
            self.assertLessEqual(len(bucket.refusals), 4, "what was learnt is kept")

    def test_a_wrong_clock_is_corrected(self):
        with workplace() as place:
            bucket = self.bucket(lambda *_: 200, clock_ahead=datetime.timedelta(hours=-7))
            self.deliver(place, bucket, 300)
            self.assertIn("RequestTimeTooSkewed", bucket.refusals)

    def test_odd_prefixes_are_signed_as_s3_reads_them(self):
        for prefix in ("a b/ü+&=?#%'()*!@,;:~", "", "tür/%2F/..a"):
            with self.subTest(prefix), workplace() as place:
                bucket = self.bucket(lambda *_: 200)
                self.deliver(place, bucket, 100, prefix=prefix, layout="hive")
                self.assertTrue(all(key.startswith(prefix + "/dt=" if prefix else "dt=") for key in bucket.objects))

    def test_too_large_objects_are_halved(self):
        with workplace() as place:
            bucket = self.bucket(lambda _, n: "lose" if n % 3 == 1 else 200, limit=3000)
            self.deliver(place, bucket, 400)
            self.assertGreater(len(bucket.objects), 4)

    def test_a_wrong_secret_keeps_everything(self):
        with workplace() as place:
            write_events(place, 50)
            bucket = self.bucket(lambda *_: 200)
            self.configure(place, s3(bucket, secretAccessKey={"env": "S3_TOKEN"}))
            self.assertEqual(Forwarder(place, "--once").wait(), 3)
            self.assertEqual(Journal(place).counts("archive")["waiting"], 50)
            log = (place / "forwarder.log").read_text()
            self.assertIn("SignatureDoesNotMatch", log)
            self.assertNotIn(TOKEN, log)


class ChangedSettings(S3Case):
    """An object is written, its answer lost, the forwarder killed; then it starts with other settings."""

    def test_other_settings_write_no_second_object(self):
        for change in ({"prefix": "other"}, {"layout": "hive"}, {"compression": "gzip"}, {"redact": ["data.note"]},
                       {"prefix": "a/b", "layout": "hive", "compression": "gzip", "batchSize": 7, "filter": "type:grant.*"}):
            with self.subTest(change), workplace() as place:
                ids = write_events(place, 300)
                bucket = self.bucket(lambda *_: "lose")
                self.configure(place, s3(bucket, retryInitialMs=60000, retryMaxMs=60000))
                forwarder = Forwarder(place)
                wait_until(lambda: bucket.objects, "an answer is lost")
                forwarder.kill()
                first = dict(bucket.objects)
                bucket.decide = lambda *_: 200
                self.configure(place, s3(bucket, **change))
                self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
                self.assertEqual(bucket.counted(), {name: 1 for name in ids})
                self.assertEqual({key: bucket.objects[key] for key in first}, first)
                self.assertGreater(bucket.repeated, 0, "what was lost came again under its name")
                self.assertEqual(bucket.complaints, [])
                Journal(place).check_law()

    def test_two_destinations_that_redact_differently_share_no_object(self):
        with workplace() as place:
            ids = write_events(place, 200)
            bucket = self.bucket(lambda *_: 200)
            self.configure(place, s3(bucket, name="whole"), s3(bucket, name="redacted", redact=["data.note"], compression="none"),
                           s3(bucket, name="some", filter="id:evt_0000*"))
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(bucket.repeated, 0)
            lines = [json.loads(line) for body, _ in bucket.objects.values() for line in body.splitlines()]
            self.assertEqual(sum(line["data"]["note"] == "[redacted]" for line in lines), len(ids))
            self.assertEqual(len(lines), 2 * len(ids) + 9)


class Kills(S3Case):
    KILLS = 12

    def test_kill_9_at_random_moments(self):
        faults = ["lose", "half", "reset", "SlowDown", "InternalError", 500, 503]
        dice = random.Random(5)
        with workplace() as place:
            ids = write_events(place, 6000)
            bucket = self.bucket(lambda *_: dice.choice(faults) if dice.random() < 0.3 else 200)
            killed = 0
            for turn in range(self.KILLS * 4):
                # Settings change between the runs too: keys are frozen, so nothing is written twice for it.
                self.configure(place, s3(bucket, batchSize=dice.choice([20, 50, 90]), maxInFlight=dice.choice([1, 4, 8]),
                                         compression=dice.choice(["none", "gzip"]), layout=dice.choice(["flat", "hive"])))
                forwarder = Forwarder(place)
                before = bucket.requests
                goal = before + dice.randint(1, 25)
                wait_until(lambda: bucket.requests >= goal or self.done(place), "requests arrive")
                time.sleep(dice.random() * 0.03)  # any moment is as good as another
                forwarder.kill()
                killed += 1
                if self.done(place) and killed >= self.KILLS:
                    break
            self.configure(place, s3(bucket))
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual(bucket.complaints, [])
            self.assertEqual(bucket.counted(), {name: 1 for name in ids})
            self.assertGreater(bucket.repeated, 0, "what was written before a kill came again and was known")
            Journal(place).check_law()

    @staticmethod
    def done(place):
        journal = Journal(place)
        return journal.exists() and len(journal.ids()) == 6000 and journal.settled()


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
