#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Millions of events with random faults all the while: memory stays flat and every event is accounted for.

Usage: soak.py [EVENTS [RATE [SEED]]] (10,000,000 at 15,000 a second); GRANTEX_BIN_DIR names the programs."""
import pathlib
import random
import re
import sys
import time
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration" / "programs"))
from harness import OUT, Forwarder, Journal, Simulator, hec, stream, wait_until, workplace, write_config  # noqa: E402

FAULTS = ["drop", "half-frame", "restart 200ms", "malformed utf8", "malformed json", "duplicate 100", "conflict", "stall 300ms",
          "hec 503 times 20", "accept-then-close hec times 3", "refuse hec 429 retry-after 1", "slow hec 200ms times 20",
          "close hec times 5", "hang hec times 1"]
HEADROOM = 1.25
ID = re.compile(rb'"id":"([^"]+)"')


def memory_kib(forwarder):
    status = pathlib.Path(f"/proc/{forwarder.process.pid}/status").read_text()
    return int(re.search(r"RssAnon:\s+(\d+)", status).group(1))


def digest_of_file(path):
    """Number of events and the sum of their ids' checksums: equal for equal multisets of ids, in any order."""
    count = total = 0
    with open(path, "rb") as lines:
        for line in lines:
            count += 1
            total += zlib.crc32(ID.search(line).group(1))
    return count, total


def run(events, rate, seed):
    chance = random.Random(seed)
    with workplace() as place:
        simulator = Simulator("--rate", str(rate))
        write_config(place, stream(simulator), [hec(simulator, timeoutMs=2000, batchSize=1000), {**OUT, "batchSize": 1000}],
                     journal={"maxSizeMiB": 1_000_000})
        forwarder, journal = Forwarder(place), Journal(place)
        wait_until(journal.exists, "the journal is made")
        samples = []
        received = 0
        while received < events:
            simulator.fault(chance.choice(FAULTS))
            time.sleep(chance.uniform(1, 4))
            received = journal.query("SELECT coalesce(max(sequence), 0) FROM events")[0][0]
            samples.append(memory_kib(forwarder))
            print(f"{received} events, {samples[-1] // 1024} MiB", flush=True)
        simulator.fault("clear")
        simulator.fault("rate 0")
        wait_until(journal.settled, "everything is delivered")
        assert forwarder.terminate() == 0
        journal.check_law(thorough=False)
        count, total = digest_of_file(place / "out.ndjson")
        stored = [zlib.crc32(row[0].encode()) for row in journal.rows("SELECT id FROM events")]
        assert (len(stored), sum(stored)) == (count, total), f"journal {len(stored)}, file {count}"
        delivered = journal.counts("hec")["delivered"]
        assert delivered == len(stored), f"journal {len(stored)}, HEC {delivered}"
        simulator.stop()
        # The first tenth warms caches up; after it the middle and the end may differ by what a queue holds.
        early, late = (sorted(part)[len(part) // 2] for part in (samples[len(samples) // 10:len(samples) // 2], samples[-len(samples) // 4:]))
        print(f"memory {early // 1024} MiB early, {late // 1024} MiB late; {count} events, all accounted for")
        assert late <= early * HEADROOM + 8192, "memory grew"


if __name__ == "__main__":
    run(*(int(value) for value in (sys.argv[1:] + ["10000000", "15000", "1"][len(sys.argv) - 1:])))
