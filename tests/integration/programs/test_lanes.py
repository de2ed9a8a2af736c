#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lanes promise, with the real programs: Splunk's acks over a kill, replays, targets, and starting from now."""
import json
import subprocess
import sys
import unittest

from harness import (BIN, ENVIRONMENT, PATIENCE, Forwarder, Hook, Journal, Simulator, hec, hook, stream, wait_until, workplace,
                     write_config)


def file_of_events(directory, first, last):
    ids = [f"evt_{n:05d}" for n in range(first, last + 1)]
    (directory / "events.ndjson").write_text("".join(
        json.dumps({"id": event, "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z", "data": {}}) + "\n"
        for event in ids))
    return ids


def command(place, *arguments):
    return subprocess.run([BIN / "grantex-forwarder", *arguments, "--config", place / "config.json"],
                          capture_output=True, text=True, env=ENVIRONMENT, timeout=PATIENCE)


class Acks(unittest.TestCase):
    def test_delivered_is_acknowledged_also_over_a_kill(self):
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            simulator.fault("hec ack never")
            write_config(place, stream(simulator), [hec(simulator, ack="on")])
            journal = Journal(place)
            forwarder = Forwarder(place)
            wait_until(journal.exists, "the journal is made")

            def received():
                simulator.publish(100)
                return len(journal.ids()) > 0

            wait_until(received, "events arrive")
            wait_until(lambda: set(simulator.ids("hec")) >= set(journal.ids()), "Splunk has taken them")
            wait_until(lambda: journal.query("SELECT count(*) FROM pending_acks")[0][0] > 0, "receipts are stored")
            self.assertEqual(journal.counts("hec")["delivered"], 0)
            forwarder.kill()
            stored = journal.query("SELECT count(*) FROM pending_acks")[0][0]
            self.assertGreater(stored, 0)
            simulator.fault("hec ack auto")
            forwarder = Forwarder(place)
            wait_until(journal.settled, "the stored receipts are confirmed")
            self.assertEqual(forwarder.terminate(), 0)
            self.assertEqual(journal.query("SELECT count(*) FROM pending_acks")[0][0], 0)
            journal.check_law()
            self.assertEqual(set(simulator.ids("hec")), set(journal.ids()))


class Replays(unittest.TestCase):
    def test_a_range_is_sent_again_under_other_keys(self):
        with workplace() as place:
            ids = file_of_events(place, 1, 500)
            receiver = Hook(lambda *_: 200)
            self.addCleanup(receiver.stop)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver)])
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(receiver.accepted, {event: 1 for event in ids})
            keys = set(receiver.keys)
            made = command(place, "replay", "hook", "--from", "101", "--to", "250")
            self.assertEqual((made.returncode, made.stderr), (0, ""))
            self.assertIn("150 events", made.stdout)
            journal = Journal(place)
            self.assertEqual(journal.counts("hook#replay-1")["waiting"], 150)
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(receiver.accepted, {event: 2 if 101 <= n <= 250 else 1 for n, event in enumerate(ids, 1)})
            self.assertEqual(journal.counts("hook#replay-1"),
                             {"delivered": 150, "waiting": 0, "dead-lettered": 0, "dropped": 0})
            self.assertEqual(journal.counts("hook")["delivered"], 500)
            self.assertGreater(len(set(receiver.keys) - keys), 0)
            self.assertEqual(receiver.complaints, [])
            # Complete: another start sends nothing.
            requests = receiver.requests
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(receiver.requests, requests)

    def test_a_dead_letter_of_a_complete_replay_can_be_sent_again(self):
        with workplace() as place:
            file_of_events(place, 1, 300)
            receiver = Hook(lambda *_: 200)
            self.addCleanup(receiver.stop)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver)])
            forwarder, journal = Forwarder(place), Journal(place)
            wait_until(lambda: journal.exists() and journal.counts("hook")["delivered"] == 300, "everything is delivered")
            receiver.decide = lambda ids, _: 400 if "evt_00150" in ids else 200
            self.assertEqual(command(place, "replay", "hook", "--from", "101", "--to", "250").returncode, 0)
            replay = "hook#replay-1"
            wait_until(lambda: journal.counts(replay) == {"delivered": 149, "waiting": 0, "dead-lettered": 1, "dropped": 0},
                       "all but one is delivered")
            receiver.decide = lambda *_: 200
            done = command(place, "dead-letters", "retry", "--destination", replay)
            self.assertEqual(done.returncode, 0, done.stderr)
            wait_until(lambda: journal.counts(replay)["delivered"] == 150, "the dead letter is delivered")
            self.assertEqual(receiver.accepted["evt_00150"], 2)
            self.assertEqual(forwarder.terminate(), 0)

    def test_a_filter_chooses_what_is_sent_again(self):
        with workplace() as place:
            file_of_events(place, 1, 300)
            receiver = Hook(lambda *_: 200)
            self.addCleanup(receiver.stop)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver)])
            forwarder, journal = Forwarder(place), Journal(place)
            wait_until(lambda: journal.exists() and journal.counts("hook")["delivered"] == 300, "everything is delivered")
            done = command(place, "replay", "hook", "--filter", "id:evt_0010*")
            self.assertEqual(done.returncode, 0, done.stderr)
            wait_until(lambda: journal.counts("hook#replay-1").get("delivered") == 10, "what the filter lets pass is delivered")
            self.assertEqual(sum(receiver.accepted.values()), 310)
            refused = command(place, "replay", "hook", "--filter", "agnet:x")
            self.assertEqual(refused.returncode, 2)
            self.assertIn("did you mean", refused.stderr)
            self.assertEqual(forwarder.terminate(), 0)

    def test_what_cannot_be_replayed_is_said(self):
        with workplace() as place:
            file_of_events(place, 1, 10)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [{"name": "out", "type": "file", "path": "out"}])
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            for arguments, says in ((["out"], "range"), (["nobody", "--from", "1"], "nobody"),
                                    (["out", "--from", "x"], "--from"), (["out", "--from", "11"], "no events"),
                                    (["out", "--since", "soon"], "--since"), ([], "destination")):
                said = command(place, "replay", *arguments)
                self.assertEqual(said.returncode, 2, arguments)
                self.assertIn(says, said.stderr)


class Neighbours(unittest.TestCase):
    def test_a_dead_destination_never_stalls_a_healthy_one(self):
        stalled = 5 * PATIENCE  # seconds that the hanging request would take if anybody waited for it: no test waits so long
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            sick = {"hanging": Hook(lambda *_: "hang"), "paused": Hook(lambda *_: 404),
                    "throttled": Hook(lambda *_: (429, {"Retry-After": "600"}))}
            well = {"well-1": Hook(lambda *_: 200), "well-2": Hook(lambda *_: 200)}
            for receiver in (*sick.values(), *well.values()):
                self.addCleanup(receiver.stop)
            write_config(place, stream(simulator), [hook(receiver, name=name, timeoutMs=stalled * 1000)
                                                    for name, receiver in {**sick, **well}.items()])
            forwarder, journal = Forwarder(place, "--shutdown-timeout", "2"), Journal(place)
            wait_until(journal.exists, "the journal is made")

            def have_all(receivers):
                return all(set(receiver.accepted) >= set(journal.ids()) for receiver in receivers)

            def received():
                simulator.publish(1)
                return journal.ids()

            wait_until(received, "the stream is connected")
            wait_until(lambda: all(receiver.requests for receiver in sick.values()), "every sick destination is sick")
            for _ in range(20):
                before = len(journal.ids())
                simulator.publish(100)
                wait_until(lambda: len(journal.ids()) >= before + 100 and have_all(well.values()), "the healthy have it")
            self.assertTrue(all(not receiver.accepted for receiver in sick.values()))
            for name in sick:
                self.assertEqual(journal.counts(name)["waiting"], len(journal.ids()))
            journal.check_law()
            self.assertEqual(forwarder.terminate(), 0)
            self.assertEqual([receiver.complaints for receiver in well.values()], [[], []])


class FromNow(unittest.TestCase):
    def test_what_waits_is_dropped_and_counted(self):
        with workplace() as place:
            file_of_events(place, 1, 200)
            receiver = Hook(lambda *_: 404)
            self.addCleanup(receiver.stop)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver)])
            self.assertEqual(Forwarder(place, "--once").wait(), 3)
            said = command(place, "from-now", "hook")
            self.assertEqual((said.returncode, said.stderr), (0, ""))
            receiver.decide = lambda *_: 200
            new = file_of_events(place, 201, 250)
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(receiver.accepted, {event: 1 for event in new})
            journal = Journal(place)
            self.assertEqual(journal.counts("hook"),
                             {"delivered": 50, "waiting": 0, "dead-lettered": 0, "dropped": 200})
            journal.check_law()


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
