#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Kafka destination against Apache Kafka, read by Kafka's own consumer."""
import collections
import json
import os
import pathlib
import random
import signal
import subprocess
import threading
import time
import unittest

import kafka_broker
import services
from harness import BIN, ENVIRONMENT, Forwarder, Journal, wait_until, workplace, write_config

ENVIRONMENT.update(KAFKA_PASSWORD=kafka_broker.PASSWORD, KAFKA_WRONG="not the password", KAFKA_TOKEN="principal=grantex")


REMEMBERED = "committed before and is not sent again"


def kafka(broker, **more):
    return {"name": "kafka", "type": "kafka", "brokers": [broker.address], "topic": "events", **more}


def login(broker, mechanism, password="KAFKA_PASSWORD"):
    return {"brokers": [broker.safe_address], "caFile": str(broker.place / "broker.pem"),
            "security": {"protocol": "sasl_ssl", "mechanism": mechanism, "username": kafka_broker.USER,
                         "password": {"env": password}}}


def write_events(place, count):
    ids = [f"evt_{n:06d}" for n in range(count)]
    with open(place / "events.ndjson", "w") as events:
        for name in ids:
            events.write(json.dumps({"id": name, "type": "grant.created", "data": {"text": "ü " + name}}) + "\n")
    return ids


class SlowForwarder(Forwarder):
    """Its journal takes 300 ms for each commit: a kill falls between Kafka's commit and the journal's."""

    def __init__(self, directory):
        self.log = open(directory / "forwarder.log", "a")
        delay = "inject=fsync,fdatasync:delay_enter=300000"
        self.process = subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e", delay,
                                         BIN / "grantex-forwarder", "--config", directory / "config.json"],
                                        stdout=subprocess.PIPE, stderr=self.log, env=ENVIRONMENT)

    def kill(self):
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        for child in children:
            os.kill(int(child), signal.SIGKILL)
        self.wait()


class AgainstKafka(unittest.TestCase):
    def broker(self, place):
        broker = kafka_broker.Broker(place, wait_until).start()
        self.addCleanup(broker.kill)
        broker.make_topic("events")
        return broker

    def keys(self, broker):
        messages = broker.consumed("events")
        for key, value in messages:
            self.assertEqual(json.loads(value)["id"], key)
        return collections.Counter(key for key, _ in messages)

    def test_nothing_is_lost_or_twice_when_the_broker_is_killed(self):
        dice = random.Random(5)
        with workplace() as place:
            broker = self.broker(place)
            ids = write_events(place, 20000)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [kafka(broker, batchSize=40, timeoutMs=3000)])
            forwarder, journal = Forwarder(place), Journal(place)
            self.addCleanup(lambda: forwarder.process.poll() is None and forwarder.kill())
            wait_until(journal.exists, "the journal is there")
            for _ in range(3):
                before = journal.counts("kafka").get("delivered", 0)
                wait_until(lambda: journal.counts("kafka").get("delivered", 0) > before or journal.settled(), "some arrive")
                time.sleep(dice.random() * 0.05)
                broker.kill()
                broker.start()
            wait_until(lambda: len(journal.ids()) == len(ids) and journal.settled(), "all are delivered", 120)
            self.assertEqual(forwarder.terminate(), 0)
            self.assertEqual(self.keys(broker), {name: 1 for name in ids})
            journal.check_law()

    def test_nothing_is_lost_when_the_forwarder_is_killed(self):
        dice = random.Random(7)
        with workplace() as place:
            broker, journal = self.broker(place), Journal(place)
            ids = write_events(place, 20000)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [kafka(broker, batchSize=40)])
            for _ in range(8):
                before = journal.counts("kafka").get("delivered", 0) if journal.exists() else 0
                forwarder = Forwarder(place)
                wait_until(lambda: journal.exists() and (journal.counts("kafka").get("delivered", 0) > before or
                                                         len(journal.ids()) == len(ids) and journal.settled()), "some arrive")
                time.sleep(dice.random() * 0.03)
                forwarder.kill()
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual(set(self.keys(broker)), set(ids))
            journal.check_law()

    def test_transactions_leave_nothing_twice_over_kills_of_both(self):
        dice = random.Random(11)
        with workplace() as place:
            broker, journal = self.broker(place), Journal(place)
            ids = write_events(place, 20000)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [kafka(broker, batchSize=40, transactional=True)])
            # Until a kill has fallen between Kafka's commit and the journal's; with these delays most do.
            for number in range(40):
                if number >= 8 and REMEMBERED in (place / "forwarder.log").read_text():
                    break
                before = journal.counts("kafka").get("delivered", 0) if journal.exists() else 0
                forwarder = SlowForwarder(place)
                wait_until(lambda: journal.exists() and (journal.counts("kafka").get("delivered", 0) > before or
                                                         len(journal.ids()) == len(ids) and journal.settled()), "some arrive")
                time.sleep(dice.random() * 0.4)
                if number == 4:
                    broker.kill()
                forwarder.kill()
                if number == 4:
                    broker.start()
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual(self.keys(broker), {name: 1 for name in ids})
            journal.check_law()
            self.assertIn(REMEMBERED, (place / "forwarder.log").read_text(), "no kill fell between the two commits")

    def test_logins_over_tls(self):
        with workplace() as place:
            broker = self.broker(place)
            ids = write_events(place, 500)
            source = {"type": "file", "path": "events.ndjson"}
            write_config(place, source, [kafka(broker, **login(broker, "SCRAM-SHA-512", "KAFKA_WRONG"))])
            check = subprocess.run([BIN / "grantex-forwarder", "--config", place / "config.json", "--check"], env=ENVIRONMENT,
                                   capture_output=True, text=True, timeout=120)
            self.assertNotEqual(check.returncode, 0)
            self.assertIn("credentials", check.stdout + check.stderr)
            self.assertNotIn("not the password", check.stdout + check.stderr)
            for mechanism in ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"):
                write_config(place, source, [kafka(broker, name=mechanism.lower(), **login(broker, mechanism))])
                self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            token = {**login(broker, "OAUTHBEARER"), "security": {"protocol": "sasl_ssl", "mechanism": "OAUTHBEARER"},
                     "properties": {"enable.sasl.oauthbearer.unsecure.jwt": "true", "sasl.oauthbearer.config": {"env": "KAFKA_TOKEN"}}}
            write_config(place, source, [kafka(broker, name="token", **token)])
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual(self.keys(broker), {name: 4 for name in ids})

    def test_the_window_sets_it_up_and_its_password_is_rotated(self):
        """By the real widgets, the keyboard alone and the real keychain."""
        program = BIN.parent / "tests" / "test_destinations_end_to_end"
        if not program.exists():
            self.skipTest("built without the window")
        here = pathlib.Path(__file__).resolve().parent
        environment = {**ENVIRONMENT, "GRANTEX_BIN_DIR": str(BIN), "GRANTEX_KAFKA_RECEIVER": str(here / "kafka_receiver.py"),
                       "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(services.cache().parent)}
        # In a session of its own: what it started ends with it, also when it hangs.
        test = subprocess.Popen([here.parent / "support" / "with-secret-service.sh", program, "itIsSetUpDeliversAndIsRemoved:kafka-sasl"],
                                env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        watchdog = threading.Timer(600, lambda: os.killpg(test.pid, signal.SIGKILL))
        watchdog.start()
        told, _ = test.communicate()
        watchdog.cancel()
        results = "\n".join(line for line in told.splitlines() if "dbus-daemon" not in line)
        self.assertEqual(test.returncode, 0, results[-6000:])
        for password in (kafka_broker.PASSWORD, kafka_broker.OTHER_PASSWORD):
            self.assertNotIn(password, told)


if __name__ == "__main__":
    services.main(kafka_broker.prepare)
