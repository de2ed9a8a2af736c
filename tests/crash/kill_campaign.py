#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments, under load and with every fault of simulator and receivers: nothing that the journal holds is lost,
a crash repeats at most the open batches, the conservation law holds after each kill, and a gap covers each time without the program.

Usage: kill_campaign.py [KILLS [SEED]]; GRANTEX_BIN_DIR names the programs. The same seed makes the same faults."""
import collections
import json
import pathlib
import random
import sys
import time
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration" / "programs"))
from harness import (OUT, PATIENCE, Datadog, Forwarder, Hook, Journal, Simulator, datadog, hec, hook, stream, wait_until, workplace,  # noqa: E402
                     write_config)

IN_FLIGHT, BATCH, FILE_BATCH = 4, 100, 1000
STREAM_FAULTS = ["drop", "half-frame", "restart 100ms", "malformed utf8", "malformed json", "duplicate 50", "conflict", "burst 3000",
                 "stall 200ms", "oversized 5000000", "refuse stream 429 retry-after 1", "refuse stream 503"]
HEC_FAULTS = ["hec 503 times 5", "accept-then-close hec times 2", "refuse hec 429 retry-after 1", "slow hec 200ms times 5",
              "close hec times 3", "hang hec times 1", "refuse hec 404 times 2"]
LOST_AT_HEC, UNCONFIRMED = 2, 64
KILLS_A_ROUND = 100


def is_poison(event):
    return zlib.crc32(event.encode()) % 997 == 0


class Moods:
    """What a receiver does: mostly well, now and then everything that can go wrong; in a bad mood it refuses all."""

    def __init__(self, seed, poison):
        self.chance, self.poison, self.calm, self.refusing, self.lost = random.Random(seed), poison, False, None, 0

    def __call__(self, ids, _):
        if self.calm:
            return 200
        if self.refusing:
            return self.refusing
        if self.poison and any(is_poison(event) for event in ids):
            return 400
        answer = self.chance.choices([200, 503, (429, {"Retry-After": "1"}), "lose", "half", "reset", "hang"],
                                     [80, 8, 1, 3, 3, 4, 1])[0]
        self.lost += answer in ("lose", "half")
        return answer


def check_gaps(journal, kills):
    """Each kill fell into a gap: nothing can have been received then."""
    gaps = journal.query("SELECT started_at, ended_at FROM gaps")
    for at in kills:
        assert any(start <= at and (end is None or end >= at) for start, end in gaps), f"no gap covers the kill at {at}"


def run(kills, seed):
    chance = random.Random(seed)
    with workplace() as place:
        simulator = Simulator("--rate", "3000")
        moods = {"hook": Moods(seed + 1, poison=True), "datadog": Moods(seed + 2, poison=False)}
        receivers = {"hook": Hook(moods["hook"]), "datadog": Datadog(moods["datadog"])}
        # Short timeouts: a hanging server shall not make up the whole of a short life.
        write_config(place, stream(simulator), [hec(simulator, timeoutMs=1000, ackTimeoutMs=5000), hook(receivers["hook"], timeoutMs=1000),
                                                datadog(receivers["datadog"], timeoutMs=1000), OUT])
        journal = Journal(place)
        open_at_hec, killed_at = 0, []  # batches whose acceptance or acknowledgement may have got lost
        for kill in range(kills):
            for mood in moods.values():
                mood.refusing = chance.choice([404, 403, 400]) if chance.random() < 0.05 else None
            forwarder = Forwarder(place)
            wait_until(journal.exists, "the journal is made")
            time.sleep(chance.uniform(0.05, 0.3))
            if chance.random() < 0.6:
                fault = chance.choice(STREAM_FAULTS + HEC_FAULTS)
                simulator.fault(fault)
                # What gets lost may be the one answer that acknowledges all that is unconfirmed.
                open_at_hec += LOST_AT_HEC * UNCONFIRMED if fault.startswith("accept-then-close") else 0
            time.sleep(chance.uniform(0, 0.3))
            forwarder.kill()
            open_at_hec += IN_FLIGHT + journal.query("SELECT count(*) FROM pending_acks")[0][0]
            if journal.query("SELECT 1 FROM meta WHERE key = 'last_alive'"):
                killed_at.append(int(time.time() * 1000))
            journal.check_law(thorough=kill % 50 == 0)
        simulator.fault("rate 0")
        simulator.fault("clear")
        for mood in moods.values():
            mood.calm = True
        forwarder = Forwarder(place)
        # Splunk confirms a batch once. If that answer fell to a fault or a kill, the batch is sent again after ackTimeoutMs.
        wait_until(journal.settled, "everything is delivered or dead-lettered", patience=2 * PATIENCE)
        assert forwarder.terminate() == 0
        journal.check_law()
        check_gaps(journal, killed_at)

        ids = collections.Counter(journal.ids())
        lines = (place / "out.ndjson").read_text().splitlines()
        reached = {"hec": collections.Counter(simulator.ids("hec")), "out": collections.Counter(json.loads(line)["id"] for line in lines),
                   **{name: collections.Counter(receiver.accepted) for name, receiver in receivers.items()}}
        allowed = {"hec": open_at_hec * BATCH, "out": kills * IN_FLIGHT * FILE_BATCH,
                   **{name: (kills * IN_FLIGHT + mood.lost) * BATCH for name, mood in moods.items()}}
        for name, counter in reached.items():
            dead = {row[0] for row in journal.query(f"SELECT event_id FROM dead_letters WHERE lane = '{name}'")}
            missing, strange = set(ids) - set(counter) - dead, set(counter) - set(ids)
            repeated = sum((counter - ids).values())
            print(f"{name}: {len(counter)} events, {repeated} repeated, {len(dead)} dead-lettered")
            assert not missing, f"{name}: {len(missing)} events of the journal never arrived"
            assert not strange, f"{name}: {len(strange)} events arrived that the journal does not hold"
            assert repeated <= allowed[name], f"{name}: {repeated} repeated, at most {allowed[name]} can have been open"
            assert name == "hook" and all(map(is_poison, dead)) or not dead, f"{name}: innocent events were given up"
        for name, receiver in receivers.items():
            assert receiver.complaints == [], f"{name}: {receiver.complaints[:3]}"
            receiver.stop()
        print(f"{kills} kills, seed {seed}: {sum(ids.values())} events, {journal.query('SELECT count(*) FROM gaps')[0][0]} gaps, "
              f"{journal.query('SELECT count(*) FROM malformed')[0][0]} malformed kept, nothing lost")
        simulator.stop()


def main(kills, seed):
    """In rounds, each with a journal of its own: the simulator remembers a million ids, and none may be forgotten."""
    for start in range(0, kills, KILLS_A_ROUND):
        run(min(KILLS_A_ROUND, kills - start), seed + start)
    print(f"{kills} kills in all, nothing lost")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
