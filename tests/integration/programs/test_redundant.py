#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several connections at once, with the real programs: each event once, and a gap only while none of them is up."""
import json
import sys
import unittest

from harness import OUT, Forwarder, Journal, Simulator, stream, wait_until, workplace, write_config


def quiet_simulator(*arguments):
    """Publishes only when asked to; its keep-alives come soon, as a connection counts as live from its first byte."""
    simulator = Simulator("--rate", "0", *arguments)
    simulator.fault("keepalive 100ms")
    return simulator


class Redundant(unittest.TestCase):
    def begin(self, place, sources, live):
        self.place, self.journal = place, Journal(place)
        write_config(place, sources, [OUT])
        self.forwarder = Forwarder(place)
        self.addCleanup(lambda: self.forwarder.process.poll() is None and self.forwarder.kill())
        self.wait_for_log("live", live)

    def log(self):
        return (self.place / "forwarder.log").read_text()

    def wait_for_log(self, text, count):
        wait_until(lambda: self.log().count(text) >= count, f"the log says {text!r} {count} times: {self.log()}")

    def gaps(self):
        return self.journal.query("SELECT kind, ended_at IS NULL FROM gaps")

    def duplicates(self):
        return int(self.log().rsplit("duplicates ", 1)[1].split(",")[0])

    def end(self, wanted):
        wait_until(lambda: set(self.journal.ids()) >= set(wanted), "every event is in the journal")
        wait_until(self.journal.settled, "every event is delivered")
        self.assertEqual(self.forwarder.terminate(), 0)
        held = self.journal.ids()
        self.assertEqual(sorted(held), sorted(set(wanted)), "each event is held once")
        delivered = [json.loads(line)["id"] for line in (self.place / "out.ndjson").read_text().splitlines()]
        self.assertEqual(delivered, held, "each event is delivered once")
        self.journal.check_law()

    def test_sse_and_websocket_at_once(self):
        with workplace() as place:
            simulator = quiet_simulator()
            self.addCleanup(simulator.stop)
            self.begin(place, {**stream(simulator), "redundant": True}, live=2)
            simulator.publish(300)
            wait_until(lambda: len(self.journal.ids()) == 300, "the first events arrive")
            self.assertEqual(self.gaps(), [])

            # One of two is cut and kept away: what comes meanwhile arrives by the other, and nothing was missed.
            for cuts, (kind, target) in enumerate((("ws", "ws"), ("sse", "stream")), 1):
                simulator.fault(f"refuse {target} 503 for 1h")
                simulator.fault(f"drop {kind}")
                self.wait_for_log("disconnected", cuts)
                before = len(self.journal.ids())
                simulator.publish(200)
                wait_until(lambda: len(self.journal.ids()) == before + 200, f"events arrive without {kind}")
                self.assertEqual(self.gaps(), [], f"{kind} was cut and the other was up")
                live = self.log().count(": live")
                simulator.fault("clear")
                self.wait_for_log(": live", live + 1)
                self.assertEqual(self.gaps(), [])

            # Both: one gap, closed by the first that is back.
            live = self.log().count(": live")
            simulator.fault("restart 1s")
            wait_until(lambda: [kind for kind, _ in self.gaps()] == ["connection"], "the gap is in the journal")
            self.wait_for_log(": live", live + 2)
            wait_until(lambda: self.gaps() == [("connection", 0)], "the gap is closed")
            simulator.publish(100)
            self.end(simulator.ids("published"))
            self.assertEqual(self.gaps(), [("connection", 0)])
            self.assertGreaterEqual(self.duplicates(), 300, "both connections carried the events")

    def test_a_list_of_two_services(self):
        with workplace() as place:
            first, second = quiet_simulator(), quiet_simulator("--seed", "8")
            self.addCleanup(first.stop)
            self.addCleanup(second.stop)
            self.begin(place, [stream(first), stream(second, "websocket")], live=2)
            first.publish(250)
            second.publish(150)
            ids = first.ids("published") + second.ids("published")
            self.assertEqual(len(set(ids)), 400)
            wait_until(lambda: len(self.journal.ids()) == 400, "the events of both arrive")
            second.stop()
            self.wait_for_log("disconnected", 1)
            first.publish(50)
            self.end(first.ids("published") + ids[250:])
            self.assertEqual(self.duplicates(), 0)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
