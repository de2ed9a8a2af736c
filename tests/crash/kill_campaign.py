#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments under load: what the journal holds is delivered, and a crash repeats at most the open batches.

Usage: kill_campaign.py [KILLS [SEED]]; GRANTEX_BIN_DIR names the programs."""
import collections
import json
import pathlib
import random
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration" / "programs"))
from harness import OUT, Forwarder, Journal, Receiver, Simulator, hec, hook, stream, wait_until, workplace, write_config  # noqa: E402

IN_FLIGHT, BATCH, FILE_BATCH = 4, 100, 1000


def run(kills, seed):
    chance = random.Random(seed)
    with workplace() as place:
        simulator = Simulator("--rate", "3000")
        receiver = Receiver(lambda *_: chance.choice([200, 200, 200, 200, 503, "lose"]))
        write_config(place, stream(simulator), [hec(simulator), hook(receiver), OUT])
        journal = Journal(place)
        lost_answers = 0
        for kill in range(kills):
            if chance.random() < 0.5:
                simulator.fault(chance.choice(["drop", "half-frame", "hec 503 times 5", "accept-then-close hec times 2",
                                               "restart 100ms", "refuse hec 429 retry-after 1", "slow hec 200ms times 5"]))
                lost_answers += 2
            forwarder = Forwarder(place)
            wait_until(journal.exists, "the journal is made")
            time.sleep(chance.uniform(0.05, 0.6))
            forwarder.kill()
            journal.check_law()
        simulator.fault("rate 0")
        simulator.fault("clear")
        receiver.decide = lambda *_: 200
        forwarder = Forwarder(place)
        wait_until(journal.settled, "everything is delivered")
        assert forwarder.terminate() == 0
        journal.check_law()

        ids = journal.ids()
        lines = (place / "out.ndjson").read_text().splitlines()
        reached = {"hec": collections.Counter(simulator.ids("hec")), "hook": collections.Counter(receiver.accepted),
                   "out": collections.Counter(json.loads(line)["id"] for line in lines)}
        assert receiver.complaints == [], receiver.complaints
        for name, counter in reached.items():
            missing = set(ids) - set(counter)
            strange = set(counter) - set(ids)
            repeated = sum(counter.values()) - len(counter)
            print(f"{name}: {len(counter)} events, {repeated} repeated")
            assert not missing, f"{name}: {len(missing)} events of the journal never arrived"
            assert not strange, f"{name}: {len(strange)} events arrived that the journal does not hold"
        repeated = {name: sum(counter.values()) - len(counter) for name, counter in reached.items()}
        assert repeated["out"] <= kills * IN_FLIGHT * FILE_BATCH, repeated
        assert repeated["hec"] <= (kills * IN_FLIGHT + lost_answers) * BATCH, repeated
        print(f"{kills} kills, {len(ids)} events, {journal.query('SELECT count(*) FROM gaps')[0][0]} gaps, nothing lost")
        simulator.stop()
        receiver.stop()


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else 40, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
