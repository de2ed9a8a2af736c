#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forwarder runs the alert rules beside its configuration: in its log and its metrics, and others after a reload."""
import json
import os
import re
import signal
import socket
import subprocess
import unittest
import urllib.request

from harness import BIN, ENVIRONMENT, OUT, PATIENCE, Forwarder, Hook, Simulator, hook, stream, wait_until, workplace, write_config

EVERYTHING = {"name": "Everything", "filter": "type:*", "cooldownSeconds": 0}
PAUSED = {"name": "Paused", "state": "destination-paused", "cooldownSeconds": 3600}


class Alerts(unittest.TestCase):
    def setUp(self):
        context = workplace()
        self.place = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        self.simulator = Simulator("--rate", "0")
        self.addCleanup(self.simulator.stop)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.listen = f"127.0.0.1:{free.getsockname()[1]}"

    def write_rules(self, *rules):
        (self.place / "alerts.json").write_text(json.dumps({"version": 1, "rules": rules}))

    def begin(self, *destinations):
        write_config(self.place, stream(self.simulator), list(destinations) or [OUT])
        file = self.place / "config.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), "metrics": {"listen": self.listen}}))
        before = self.simulator.subscriptions()
        self.forwarder = Forwarder(self.place)
        self.addCleanup(lambda: self.forwarder.process.poll() is None and self.forwarder.kill())
        wait_until(lambda: self.simulator.subscriptions() > before, "the source is connected")

    def reload(self):
        return subprocess.run([BIN / "grantex-forwarder", "reload", "--config", self.place / "config.json"], env=ENVIRONMENT,
                              capture_output=True, text=True, timeout=PATIENCE)

    def metrics(self):
        with urllib.request.urlopen(f"http://{self.listen}/metrics", timeout=PATIENCE) as answer:
            return answer.read().decode()

    def counts(self):
        found = re.findall(r'^grantex_alerts_total\{rule="(.*)"\} (\d+)$', self.metrics(), re.M)
        return {name: int(count) for name, count in found}

    def log(self):
        return (self.place / "forwarder.log").read_text()

    def test_an_event_is_told_in_the_log_and_counted(self):
        self.write_rules(EVERYTHING, {**EVERYTHING, "name": "Never", "filter": "type:no.such.type"},
                         {**EVERYTHING, "name": "Off", "enabled": False})
        self.begin()
        self.simulator.publish(5)
        wait_until(lambda: self.counts().get("Everything", 0) == 5, "five alerts are counted")
        self.assertEqual(self.counts(), {"Everything": 5, "Never": 0})
        told = [line for line in self.log().splitlines() if "alert: Everything: " in line]
        self.assertEqual(len(told), 5, self.log())
        self.assertEqual(self.forwarder.terminate(), 0)

    def test_a_destination_that_pauses_is_told(self):
        self.write_rules(PAUSED)
        receiver = Hook(lambda ids, requests: 401)
        self.addCleanup(receiver.stop)
        self.begin(hook(receiver))
        self.simulator.publish(1)
        wait_until(lambda: self.counts().get("Paused") == 1, "the pause is counted")
        self.assertRegex(self.log(), r"alert: Paused: hook is paused")

    def test_a_reload_takes_other_rules(self):
        self.begin()  # without the file there are no rules
        self.simulator.publish(3)
        # Asked of the metrics: what is in the journal may still be on its way to the rules.
        wait_until(lambda: "grantex_received_events_total 3\n" in self.metrics(), "three events have come")
        self.assertEqual(self.counts(), {})
        self.write_rules(EVERYTHING)
        self.assertEqual(self.reload().returncode, 0)
        self.simulator.publish(2)
        wait_until(lambda: self.counts() == {"Everything": 2}, "what comes from then on is told")
        # What was counted stays; SIGHUP does the same.
        self.write_rules(EVERYTHING, PAUSED)
        self.forwarder.process.send_signal(signal.SIGHUP)
        wait_until(lambda: self.counts() == {"Everything": 2, "Paused": 0}, "the other rule is there too")
        # A mistake is told with its file, and changes nothing.
        self.write_rules({"name": "Broken", "filter": "agnet:x"})
        refused = self.reload()
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("alerts.json", refused.stderr)
        self.assertIn("Broken", refused.stderr)
        self.assertEqual(set(self.counts()), {"Everything", "Paused"})
        os.remove(self.place / "alerts.json")
        self.assertEqual(self.reload().returncode, 0)
        self.assertEqual(self.counts(), {})
        self.assertNotIn("alert: ", self.log().split("rules: 0")[-1])

    def test_a_mistake_is_no_way_to_begin(self):
        self.write_rules({"name": "Broken", "filter": "agnet:x"})
        write_config(self.place, stream(self.simulator), [OUT])
        forwarder = Forwarder(self.place)
        self.assertEqual(forwarder.wait(), 2)
        self.assertIn("alerts.json", self.log())


if __name__ == "__main__":
    unittest.main(verbosity=2)
