#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closed and packed files hold whole lines, nothing is missing in them, and a kill repeats at most the open batches."""
import collections
import gzip
import json
import random
import sys
import time
import unittest

from harness import Forwarder, Journal, wait_until, workplace, write_config

EVENTS, BATCH, IN_FLIGHT = 20_000, 100, 4


def write_events(place):
    ids = [f"evt_{n:06d}" for n in range(EVENTS)]
    with open(place / "events.ndjson", "w") as events:
        for name in ids:
            events.write(json.dumps({"id": name, "type": "grant.created", "data": {"text": name * 30}}) + "\n")
    return ids


def lines_of(place):
    """Every line of every file that a reader takes for whole."""
    for path in sorted((place / "logs").rglob("*")):
        if path.suffix == ".gz":
            body = gzip.decompress(path.read_bytes())
        elif path.suffix == ".ndjson":
            body = path.read_bytes()
        else:
            continue
        yield path, body


class ClosedFiles(unittest.TestCase):
    def run_with_kills(self, kills, **settings):
        dice = random.Random(7)
        with workplace() as place:
            (place / "logs").mkdir()
            ids = write_events(place)
            out = {"name": "out", "type": "file", "batchSize": BATCH, "maxInFlight": IN_FLIGHT, "compression": "gzip", **settings}
            write_config(place, {"type": "file", "path": "events.ndjson"}, [out])
            journal = Journal(place)

            def delivered():
                return journal.counts("out").get("delivered", 0) if journal.exists() else 0

            killed = 0
            while killed < kills:
                goal = delivered() + dice.randint(1, 2 * EVENTS // max(1, kills))
                forwarder = Forwarder(place)
                wait_until(lambda: delivered() >= min(goal, EVENTS), "lines are written")
                time.sleep(dice.random() * 0.02)  # any moment is as good as another
                forwarder.kill()
                killed += 1
            # The last run finishes what the kills left: packed twins, half packed files, torn lines.
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            found = collections.Counter()
            for path, body in lines_of(place):
                self.assertTrue(body == b"" or body.endswith(b"\n"), f"{path} ends in the middle of a line")
                found.update(json.loads(line)["id"] for line in body.splitlines())
            self.assertEqual(set(found), set(ids))
            self.assertLessEqual(sum(found.values()) - len(ids), killed * BATCH * IN_FLIGHT)
            journal.check_law()
            return sorted(str(path.relative_to(place / "logs")) for path in (place / "logs").rglob("*") if path.is_file())

    def test_kills_while_files_are_closed_and_packed(self):
        names = self.run_with_kills(10, path="logs/out.ndjson", rotateMiB=1)
        self.assertGreater(len([name for name in names if name.startswith("out-")]), 3)
        packed = {name[:-3] for name in names if name.endswith(".gz")}
        self.assertEqual(packed & set(names), set(), "nothing lies there twice")

    def test_without_kills_every_event_is_there_once(self):
        names = self.run_with_kills(0, path="logs/%Y/%{type}-%Y-%m-%d.ndjson", rotateMiB=2)
        self.assertTrue(all("/grant.created-" in name for name in names), names)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
