#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The S3 destination against a server that others wrote and that checks every signature."""
import collections
import gzip
import json
import random
import subprocess
import time
import unittest

import services
import versitygw
from certificates import make_certificate
from harness import BIN, ENVIRONMENT, Forwarder, Journal, wait_until, workplace, write_config

ENVIRONMENT.update(S3_KEY=versitygw.ACCESS_KEY, S3_SECRET=versitygw.SECRET_KEY, S3_WRONG="not the secret")


def s3(gateway, **more):
    return {"name": "archive", "type": "s3", "bucket": "events", "region": versitygw.REGION, "endpoint": gateway.url,
            "accessKeyId": {"env": "S3_KEY"}, "secretAccessKey": {"env": "S3_SECRET"}, **more}


def write_events(place, count, first=1):
    ids = [f"evt_{n:06d}" for n in range(first, first + count)]
    with open(place / "events.ndjson", "a") as events:
        for name in ids:
            events.write(json.dumps({"id": name, "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z",
                                     "data": {"text": "ü " + name}}, ensure_ascii=False) + "\n")
    return ids


def counted(objects):
    return collections.Counter(json.loads(line)["id"] for body in objects.values() for line in body.splitlines())


class AgainstVersityGw(unittest.TestCase):
    def gateway(self, place, **more):
        gateway = versitygw.VersityGw(place, wait_until, **more).start()
        self.addCleanup(gateway.kill)
        gateway.make_bucket("events")
        return gateway

    def test_every_event_is_in_exactly_one_object(self):
        with workplace() as place:
            gateway = self.gateway(place)
            ids = write_events(place, 5000)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [s3(gateway, batchSize=70, prefix="a b/ü+c")])
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text())
            objects = gateway.objects("events")
            self.assertEqual(counted(objects), {name: 1 for name in ids})
            self.assertTrue(all(key.startswith("a b/ü+c/") for key in objects), list(objects)[:3])
            Journal(place).check_law()

    def test_a_wrong_secret_pauses_and_says_what_to_mend(self):
        with workplace() as place:
            gateway = self.gateway(place)
            write_events(place, 10)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [s3(gateway, secretAccessKey={"env": "S3_WRONG"})])
            self.assertEqual(Forwarder(place, "--once").wait(), 3)
            self.assertEqual(gateway.objects("events"), {})
            self.assertEqual(Journal(place).counts("archive")["waiting"], 10)
            self.assertIn("SignatureDoesNotMatch", (place / "forwarder.log").read_text())

    def test_kills_of_the_forwarder_and_restarts_of_the_server(self):
        dice = random.Random(3)
        with workplace() as place:
            gateway = self.gateway(place)
            ids = write_events(place, 8000)
            journal = Journal(place)

            def done():
                return journal.exists() and len(journal.ids()) == len(ids) and journal.settled()

            for turn in range(30):
                write_config(place, {"type": "file", "path": "events.ndjson"},
                             [s3(gateway, batchSize=dice.choice([10, 25, 60]), maxInFlight=dice.choice([1, 4, 8]),
                                 layout=dice.choice(["flat", "hive"]), timeoutMs=2000)])
                goal = len(gateway.objects("events")) + dice.randint(1, 12)
                forwarder = Forwarder(place)
                wait_until(lambda: len(gateway.objects("events")) >= goal or done(), "objects are written")
                time.sleep(dice.random() * 0.03)  # any moment is as good as another
                if turn % 4 == 3:
                    gateway.stop()
                forwarder.kill()
                if not gateway.service.running():
                    gateway.start()
                if done() and turn >= 10:
                    break
            write_config(place, {"type": "file", "path": "events.ndjson"}, [s3(gateway)])
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual(counted(gateway.objects("events")), {name: 1 for name in ids})
            journal.check_law()

    def test_over_tls_with_a_private_authority(self):
        with workplace() as place:
            make_certificate(place, "server")
            gateway = self.gateway(place, certificate=(place / "server.pem", place / "server.key"))
            ids = write_events(place, 500)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [s3(gateway, batchSize=50, caFile="server.pem")])
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual(counted(gateway.objects("events")), {name: 1 for name in ids})

    def test_packed_objects_and_odd_tags(self):
        with workplace() as place:
            gateway = self.gateway(place)
            ids = write_events(place, 300)
            write_config(place, {"type": "file", "path": "events.ndjson"},
                         [s3(gateway, compression="gzip", tags={"team": "sec ops", "a:b": "c/d=e+f"}, storageClass="STANDARD")])
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            unpacked = {key: gzip.decompress(body) for key, body in gateway.objects("events").items() if key.endswith(".gz")}
            self.assertEqual(counted(unpacked), {name: 1 for name in ids})

    def test_the_connection_test_leaves_nothing_behind(self):
        with workplace() as place:
            gateway = self.gateway(place)
            write_events(place, 1)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [s3(gateway)])
            check = subprocess.run([BIN / "grantex-forwarder", "--config", place / "config.json", "--check"], env=ENVIRONMENT,
                                   capture_output=True, text=True, timeout=120)
            self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
            self.assertEqual(gateway.objects("events"), {})


if __name__ == "__main__":
    services.main(versitygw.program)
