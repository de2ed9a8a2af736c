#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Kafka destination with the real forwarder against librdkafka's mock brokers: brokers that come and go, kills."""
import atexit
import collections
import json
import subprocess
import sys
import unittest

from harness import BIN, ENVIRONMENT, Forwarder, Journal, Simulator, stream, wait_until, workplace, write_config

IN_FLIGHT, BATCH = 4, 50


class Brokers:
    def __init__(self):
        self.process = subprocess.Popen([BIN / "mock_kafka"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addresses = self.process.stdout.readline().strip().split(",")
        atexit.register(self.stop)

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def ids(self):
        return collections.Counter(self.tell("ids").split())

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def kafka(brokers, **more):
    return {"name": "k", "type": "kafka", "brokers": brokers.addresses, "topic": "events", "batchSize": BATCH, "maxInFlight": IN_FLIGHT,
            **more}


def command(place, *arguments):
    return subprocess.run([BIN / "grantex-forwarder", *arguments, "--config", place / "config.json"], capture_output=True, text=True,
                          env=ENVIRONMENT, timeout=120)


class Kafka(unittest.TestCase):
    def start(self, place, **more):
        simulator, brokers = Simulator("--rate", "1000"), Brokers()
        self.addCleanup(simulator.stop)
        self.addCleanup(brokers.stop)
        write_config(place, stream(simulator), [kafka(brokers, **more)])
        return simulator, brokers, Journal(place)

    def finish(self, simulator, brokers, journal, forwarder, repeats):
        simulator.fault("rate 0")
        wait_until(journal.settled, "everything is delivered")
        self.assertEqual(forwarder.terminate(), 0)
        journal.check_law()
        held, arrived = collections.Counter(journal.ids()), brokers.ids()
        self.assertEqual(sorted((held - arrived).elements()), [], "events of the journal that never arrived")
        self.assertEqual(sorted(set(arrived) - set(held)), [])
        self.assertLessEqual(sum((arrived - held).values()), repeats)

    def test_brokers_come_and_go_and_everything_is_there_once(self):
        with workplace() as place:
            simulator, brokers, journal = self.start(place)
            forwarder = Forwarder(place)
            wait_until(journal.exists, "the journal is made")
            for broker in (1, 2, 3, 1):
                held = len(journal.ids())
                brokers.tell(f"down {broker}")
                brokers.tell("fail 6 5")  # NOT_LEADER_FOR_PARTITION
                wait_until(lambda held=held: len(journal.ids()) > held + 500, "events come meanwhile")
                brokers.tell(f"up {broker}")
                wait_until(lambda held=held: journal.counts("k")["delivered"] > held, "deliveries go on")
            self.finish(simulator, brokers, journal, forwarder, repeats=0)

    def test_kills_lose_nothing_and_repeat_open_batches_only(self):
        kills = 8
        with workplace() as place:
            simulator, brokers, journal = self.start(place)
            for _ in range(kills):
                forwarder = Forwarder(place)
                wait_until(journal.exists, "the journal is made")
                before = journal.counts("k").get("delivered", 0)
                wait_until(lambda before=before: journal.counts("k")["delivered"] > before + 200, "events are delivered")
                forwarder.kill()
                journal.check_law()
            self.finish(simulator, brokers, journal, Forwarder(place), repeats=kills * IN_FLIGHT * BATCH)

    def test_a_refused_topic_pauses_and_goes_on(self):
        with workplace() as place:
            simulator, brokers, journal = self.start(place)
            forwarder = Forwarder(place)
            wait_until(lambda: journal.exists() and journal.counts("k").get("delivered", 0) > 100, "events are delivered")
            brokers.tell("fail 29 1")  # TOPIC_AUTHORIZATION_FAILED

            def told():
                lanes = json.loads(command(place, "status", "--json").stdout)["destinations"]
                return any("TOPIC_AUTHORIZATION_FAILED" in json.dumps(lane) for lane in lanes)

            wait_until(told, "status tells the reason")
            self.assertEqual(command(place, "retry", "k").returncode, 0)
            self.finish(simulator, brokers, journal, forwarder, repeats=0)
            self.assertEqual(journal.counts("k")["dead-lettered"], 0)

    def test_the_connection_is_tested_step_by_step(self):
        with workplace() as place:
            simulator, brokers, _ = self.start(place)
            done = command(place, "--check")
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn("3 partitions", done.stderr)
            for broker in (1, 2, 3):
                brokers.tell(f"down {broker}")
            done = command(place, "--check")
            self.assertEqual(done.returncode, 3, done.stdout + done.stderr)
            self.assertIn("Check brokers", done.stderr)
            self.assertEqual(sum(brokers.ids().values()), 0)


if __name__ == "__main__":
    sys.exit(unittest.main())
