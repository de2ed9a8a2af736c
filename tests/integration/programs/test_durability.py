#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kernel sees: an event is on the disk before the first byte of its batch leaves, and an attempt is one request."""
import json
import re
import shutil
import subprocess
import sys
import unittest

from harness import BIN, ENVIRONMENT, Hook, Journal, hook, workplace, write_config

EVENTS = 30
TRACED = "trace=pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync"


def write_events(place):
    lines = [json.dumps({"id": f"evt_{n:05d}", "type": "grant.created", "data": {}}) for n in range(1, EVENTS + 1)]
    (place / "events.ndjson").write_text("\n".join(lines) + "\n")


def can_trace():
    return shutil.which("strace") and subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


class Durability(unittest.TestCase):
    @unittest.skipUnless(can_trace(), "strace is missing or not allowed to trace here")
    def test_the_journal_is_synced_before_a_batch_leaves(self):
        with workplace() as place:
            write_events(place)
            receiver = Hook(lambda *_: 200)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver, batchSize=10, maxInFlight=1)])
            trace = place / "trace"
            subprocess.run(["strace", "-f", "-yy", "-s", "200000", "-e", TRACED, "-o", trace,
                            BIN / "grantex-forwarder", "--config", place / "config.json", "--once"],
                           # LeakSanitizer cannot work under a tracer, and fails the program for it.
                           env={**ENVIRONMENT, "ASAN_OPTIONS": "detect_leaks=0"}, check=True, stderr=subprocess.DEVNULL, timeout=120)
            receiver.stop()
            self.assertEqual(len(receiver.accepted), EVENTS)

            written, synced, sent = set(), set(), set()
            for line in trace.read_text(errors="replace").splitlines():
                names = set(re.findall(r"evt_\d{5}", line))
                if "journal.db-wal" in line and "pwrite64(" in line:
                    written |= names
                # A call that another thread interrupted is told in two lines; only its end counts.
                elif "journal.db-wal" in line and "fdatasync(" in line and "unfinished" not in line:
                    synced |= written
                elif "fdatasync resumed" in line:
                    synced |= written
                elif "->127.0.0.1:" in line or "TCP" in line:
                    self.assertEqual(names - synced, set(), "left before it was durable")
                    sent |= names
            self.assertEqual(len(sent), EVENTS, "the trace shows each event leaving")

    def test_a_server_that_closes_without_answering_sees_each_attempt_once(self):
        with workplace() as place:
            write_events(place)
            receiver = Hook(lambda _, n: "reset" if n <= 6 else 200)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver, batchSize=10, maxInFlight=1)])
            log = subprocess.run([BIN / "grantex-forwarder", "--config", place / "config.json", "--once", "--log-level", "debug"],
                                 env=ENVIRONMENT, check=True, capture_output=True, text=True, timeout=120).stderr
            receiver.stop()
            batches = EVENTS // 10
            self.assertEqual(receiver.requests, batches + 6, log)
            self.assertEqual(set(receiver.accepted.values()), {1})
            self.assertEqual(Journal(place).counts("hook")["delivered"], EVENTS)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
