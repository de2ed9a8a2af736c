#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Apache Kafka with a login as a receiver for tests of the window: speaks with them as tests/gui/receivers.py does."""
import collections
import pathlib
import sys
import tempfile
import threading

import kafka_broker  # sets the path that harness is on
from harness import wait_until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "gui"))
from receivers import serve  # noqa: E402

TOPIC = "events"


class Kafka:
    rotated = kafka_broker.OTHER_PASSWORD

    def __init__(self, place):
        kafka_broker.prepare()
        self.broker = kafka_broker.Broker(place, wait_until).start()
        self.broker.make_topic(TOPIC)
        self.told = {"broker": self.broker.safe_address, "topic": TOPIC, "mechanism": "SCRAM-SHA-512", "user": kafka_broker.USER,
                     "secret": kafka_broker.PASSWORD, "caFile": str(self.broker.place / "broker.pem")}
        self.lock, self.complaints, self.taken = threading.Lock(), [], collections.Counter()
        self.consumer = self.broker.follow(TOPIC)
        self.reading = threading.Thread(target=self.read)
        self.reading.start()

    def read(self):
        for line in self.consumer.stdout:
            with self.lock:
                self.taken[line.split("\t", 1)[0]] += 1

    def held(self):
        return dict(self.taken)

    @property
    def refused(self):
        return self.broker.refused_logins()

    def rotate(self):
        self.broker.change_password(self.rotated)

    def end(self):
        self.consumer.kill()
        self.consumer.wait()
        self.reading.join()
        self.broker.kill()


with tempfile.TemporaryDirectory() as directory:
    kafka = Kafka(directory)
    try:
        serve(kafka)
    finally:
        kafka.end()
