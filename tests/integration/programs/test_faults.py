#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults on the way of an event, with the real programs: nothing that was committed is lost, and what happened is told."""
import json
import sys
import time
import unittest

from harness import (GOLDEN, OUT, Forwarder, Hook, Journal, Simulator, hec, hook, stream, wait_until, workplace,
                     write_config)


def file_of_events(directory, count):
    lines = [json.dumps({"id": f"evt_{n:05d}", "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z",
                         "data": {"grantId": f"grnt_{n}"}}) for n in range(1, count + 1)]
    (directory / "events.ndjson").write_text("\n".join(lines) + "\n")
    return [f"evt_{n:05d}" for n in range(1, count + 1)]


class Replay(unittest.TestCase):
    def test_capture_is_delivered_byte_for_byte_in_order(self):
        with workplace() as place:
            capture = GOLDEN / "grantex-capture.sse"
            write_config(place, {"type": "file", "path": str(capture)}, [OUT])
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            wanted = b"".join(line[6:] + b"\n" for line in capture.read_bytes().split(b"\n") if line.startswith(b"data: "))
            self.assertEqual((place / "out.ndjson").read_bytes(), wanted)
            self.assertEqual(wanted.count(b"\n"), 30)
            # A second run finds nothing new: same ids, same bytes.
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual((place / "out.ndjson").read_bytes(), wanted)

    def test_print_json_is_byte_for_byte(self):
        with workplace() as place:
            capture = GOLDEN / "grantex-capture.sse"
            write_config(place, {"type": "file", "path": str(capture)}, [])
            forwarder = Forwarder(place, "--once", "--print=json")
            printed = forwarder.process.stdout.read()
            self.assertEqual(forwarder.wait(), 0)
            wanted = b"".join(line[6:] + b"\n" for line in capture.read_bytes().split(b"\n") if line.startswith(b"data: "))
            self.assertEqual(printed, wanted)


class Refusals(unittest.TestCase):
    def run_once(self, place, decide, count, **options):
        ids = file_of_events(place, count)
        receiver = Hook(decide)
        write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver, **options), OUT])
        code = Forwarder(place, "--once").wait()
        receiver.stop()
        self.assertEqual(receiver.complaints, [])
        Journal(place).check_law()
        self.assertEqual((place / "out.ndjson").read_text().count("\n"), count, "the healthy destination was not held up")
        return code, ids, receiver

    def test_fifty_answers_of_503(self):
        with workplace() as place:
            code, ids, receiver = self.run_once(place, lambda _, n: 503 if n <= 50 else 200, 1000)
            self.assertEqual(code, 0)
            self.assertEqual(receiver.accepted, {event: 1 for event in ids})

    def test_429_with_retry_after_is_waited_for(self):
        with workplace() as place:
            times = []

            def decide(_, n):
                times.append(time.monotonic())
                return (429, {"Retry-After": "2"}) if n == 1 else 200

            code, ids, receiver = self.run_once(place, decide, 10)
            self.assertEqual(code, 0)
            self.assertGreaterEqual(times[1] - times[0], 1.9)
            self.assertEqual(len(receiver.accepted), len(ids))

    def test_one_poison_event_in_a_hundred(self):
        with workplace() as place:
            def decide(ids, _):
                return 400 if any(event.endswith("50") for event in ids) else 200

            code, ids, receiver = self.run_once(place, decide, 1000)
            poison = {event for event in ids if event.endswith("50")}
            self.assertEqual(code, 0)
            self.assertEqual(receiver.accepted, {event: 1 for event in ids if event not in poison})
            dead = Journal(place).query("SELECT event_id, json FROM dead_letters")
            self.assertEqual({row[0] for row in dead}, poison)
            self.assertTrue(all(json.loads(row[1])["id"] == row[0] for row in dead))

    def test_404_for_everything_pauses_and_gives_nothing_up(self):
        with workplace() as place:
            code, ids, receiver = self.run_once(place, lambda *_: 404, 500)
            self.assertEqual(code, 3)
            self.assertEqual(Journal(place).counts("hook"),
                             {"delivered": 0, "waiting": len(ids), "dead-lettered": 0, "dropped": 0})
            self.assertLessEqual(receiver.requests, 8)

    def test_400_for_everything_pauses_and_gives_nothing_up(self):
        with workplace() as place:
            code, ids, _ = self.run_once(place, lambda *_: 400, 500)
            self.assertEqual(code, 3)
            self.assertEqual(Journal(place).counts("hook")["dead-lettered"], 0)
            self.assertEqual(Journal(place).counts("hook")["waiting"], len(ids))

    def test_answers_lost_after_acceptance(self):
        with workplace() as place:
            lost = 7
            code, ids, receiver = self.run_once(place, lambda _, n: "lose" if n <= lost else 200, 1000)
            self.assertEqual(code, 0)
            self.assertEqual(set(receiver.accepted), set(ids))
            self.assertLessEqual(sum(receiver.accepted.values()) - len(ids), lost * 100)
            # A batch whose answer was lost came again with the same key and the same members.
            self.assertEqual(receiver.requests, len(receiver.keys) + lost)


class Streams(unittest.TestCase):
    def run_stream(self, kind, faults):
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator, kind), [hec(simulator), OUT])
            forwarder = Forwarder(place)
            journal = Journal(place)
            wait_until(journal.exists, "the journal is made")

            def received_more():
                # Published at the moment of a reconnect is not received: publish until something is.
                before = len(journal.ids())
                simulator.publish(20)
                deadline = time.monotonic() + 1
                while time.monotonic() < deadline and len(journal.ids()) == before:
                    time.sleep(0.02)
                return len(journal.ids()) > before

            wait_until(received_more, "events arrive")
            for fault in faults:
                simulator.fault(fault)
                wait_until(received_more, f"events arrive after {fault}")
            wait_until(journal.settled, "everything is delivered")
            self.assertEqual(forwarder.terminate(), 0)
            journal.check_law()
            ids = journal.ids()
            self.assertEqual(set(simulator.ids("hec")), set(ids))
            self.assertEqual([json.loads(line)["id"] for line in (place / "out.ndjson").read_text().splitlines()], ids)
            return journal.query("SELECT kind, started_at, ended_at, reason FROM gaps ORDER BY id"), \
                journal.query("SELECT count(*) FROM malformed")[0][0]

    def check_gaps(self, gaps, count):
        self.assertGreaterEqual(len(gaps), count)
        for kind, start, end, reason in gaps:
            self.assertEqual(kind, "connection")
            self.assertTrue(reason)
            self.assertLessEqual(start, end)

    def test_sse_cut_restart_and_half_frames(self):
        gaps, malformed = self.run_stream("sse", ["drop", "half-frame", "restart 700ms", "malformed utf8", "malformed json",
                                                  "burst 5000", "duplicate 5"])
        self.check_gaps(gaps, 3)
        self.assertEqual(malformed, 2)

    def test_websocket_cut_and_restart(self):
        gaps, _ = self.run_stream("websocket", ["drop", "restart 700ms", "burst 5000"])
        self.check_gaps(gaps, 2)

    def test_time_without_the_program_is_a_gap(self):
        with workplace() as place:
            simulator = Simulator("--rate", "200")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator), [OUT])
            journal = Journal(place)
            for _ in range(2):
                forwarder = Forwarder(place)
                wait_until(journal.exists, "the journal is made")
                before = journal.query("SELECT count(*) FROM events")[0][0]
                wait_until(lambda: journal.query("SELECT count(*) FROM events")[0][0] > before + 50, "events arrive")
                forwarder.kill()
            gaps = journal.query("SELECT kind, ended_at - started_at FROM gaps")
            self.assertEqual([gap[0] for gap in gaps], ["not-running"])
            self.assertGreaterEqual(gaps[0][1], 0)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
