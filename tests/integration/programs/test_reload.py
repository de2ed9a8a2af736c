#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running forwarder takes another configuration; removed destinations are kept until a person discards them; and a
window looks at a journal that the forwarder owns."""
import datetime
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import unittest
import urllib.request

from harness import (BIN, ENVIRONMENT, OUT, PATIENCE, Forwarder, Hook, Journal, Simulator, hook, stream, wait_until,
                     workplace, write_config)

CONNECTED = "connected, waiting for the first byte"
OTHER = {"name": "other", "type": "file", "path": "other.ndjson"}


def run(*arguments, **more):
    return subprocess.run([BIN / "grantex-forwarder", *arguments], env=ENVIRONMENT, capture_output=True, text=True,
                          timeout=PATIENCE, **more)


class WithForwarder(unittest.TestCase):
    def setUp(self):
        context = workplace()
        self.place = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        self.simulator = Simulator("--rate", "0")
        self.addCleanup(self.simulator.stop)
        self.journal = Journal(self.place)

    def begin(self, destinations, source=None):
        self.configure(destinations, source)
        before = self.simulator.subscriptions()
        self.forwarder = Forwarder(self.place)
        self.addCleanup(lambda: self.forwarder.process.poll() is None and self.forwarder.kill())
        # Asked of the service: the first byte, by which the forwarder knows, may come only with a heartbeat.
        wait_until(lambda: self.simulator.subscriptions() > before, "the source is connected")

    def configure(self, destinations, source=None, metrics=None):
        write_config(self.place, source or stream(self.simulator), destinations)
        if metrics:
            file = self.place / "config.json"
            file.write_text(json.dumps({**json.loads(file.read_text()), "metrics": {"listen": metrics}}))

    def ask(self, *arguments):
        return run(*arguments, "--config", str(self.place / "config.json"))

    def status(self):
        return json.loads(self.ask("status", "--json").stdout)

    def lane(self, name):
        return next((lane for lane in self.status()["destinations"] if lane["name"] == name), None)

    def reload(self):
        result = self.ask("reload")
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def log(self):
        log = self.place / "forwarder.log"
        return log.read_text() if log.exists() else ""

    def publish(self, count, *names):
        wanted = len(self.journal.ids()) + count
        self.simulator.publish(count)
        for name in names:
            wait_until(lambda: self.journal.counts(name).get("delivered") == wanted, f"{name} has all")

    def lines(self, name):
        return (self.place / name).read_text().splitlines()


class Reload(WithForwarder):
    def test_a_destination_is_added_and_gets_what_comes(self):
        self.begin([OUT])
        self.publish(20, "out")
        self.configure([OUT, OTHER])
        self.assertEqual(self.reload(), "destination other: added\n")
        self.publish(20, "out", "other")
        self.assertEqual(len(self.lines("other.ndjson")), 40)
        self.journal.check_law()

    def test_a_removed_destination_is_kept_shown_and_continues_when_it_comes_back(self):
        self.begin([OUT, OTHER])
        self.publish(20, "out", "other")
        self.configure([OUT])
        self.assertIn("destination other: removed", self.reload())
        wait_until(lambda: self.lane("other")["state"] == "removed", "other is removed")
        self.publish(10, "out")
        self.assertEqual(self.lane("other")["matched"], 20, "what is not configured matches nothing new")
        self.assertEqual(self.lane("other")["waiting"], 0)
        self.assertEqual(len(self.lines("other.ndjson")), 20)
        self.configure([OUT, OTHER])
        self.reload()
        self.publish(10, "out", "other")
        self.assertEqual(self.lines("other.ndjson"), self.lines("out.ndjson"))

    def test_a_removed_destination_is_discarded_by_name_and_only_when_it_is_meant(self):
        self.begin([OUT, {**OTHER, "enabled": False}])
        self.publish(7, "out")
        wait_until(lambda: self.lane("other")["waiting"] == 7, "seven events wait for it")
        refused = self.ask("discard-lane", "other", "--yes")
        self.assertEqual(refused.returncode, 2)
        self.configure([OUT])
        self.reload()
        wait_until(lambda: self.lane("other")["state"] == "removed", "other is removed")
        self.publish(3, "out")
        told = self.ask("discard-lane", "other")
        self.assertEqual(told.returncode, 3)
        self.assertIn("7 waiting events and 0 dead letters", told.stdout)
        self.assertIsNotNone(self.lane("other"))
        self.assertEqual(self.ask("discard-lane", "other", "--yes").returncode, 0)
        wait_until(lambda: self.lane("other") is None, "other is gone")
        self.assertEqual(self.journal.counts("other"), {})
        self.publish(5, "out")
        self.journal.check_law()

    def test_the_start_tells_removed_destinations_and_they_can_be_discarded_without_an_owner(self):
        self.begin([OUT, OTHER])
        self.publish(5, "out", "other")
        self.assertEqual(self.forwarder.terminate(), 0)
        self.begin([OUT])
        wait_until(lambda: "other: no longer configured" in self.log(), "the log names it")
        self.assertEqual(self.forwarder.terminate(), 0)
        self.assertEqual(self.lane("other")["state"], "removed")
        self.assertEqual(self.ask("discard-lane", "other", "--yes").returncode, 0)
        self.assertIsNone(self.lane("other"))

    def test_what_is_under_way_to_an_untouched_or_changed_destination_counts_once(self):
        go = threading.Event()
        slow = [Hook(lambda ids, n: go.wait(PATIENCE) and 200) for _ in range(2)]
        for receiver in slow:
            receiver.lock = threading.Semaphore(64)  # requests are answered side by side
            self.addCleanup(receiver.stop)
        kept, changed = hook(slow[0], name="kept"), hook(slow[1], name="changed")
        self.begin([kept, changed])
        self.simulator.publish(50)
        wait_until(lambda: len(self.journal.ids()) == 50 and all(receiver.requests for receiver in slow),
                   "requests are under way")
        self.configure([kept, {**changed, "flushIntervalMs": 51}])
        self.assertEqual(self.reload(), "destination changed: changed\n")
        go.set()
        self.publish(50, "kept", "changed")
        for receiver in slow:
            self.assertEqual(receiver.complaints, [])
            self.assertEqual(set(receiver.accepted.values()), {1})
            self.assertEqual(set(receiver.accepted), set(self.journal.ids()))
        self.journal.check_law()

    def test_what_is_not_touched_keeps_its_connection_its_wait_and_its_attempts(self):
        busy = Hook(lambda ids, n: (429, {"Retry-After": "3600"}))
        self.addCleanup(busy.stop)
        self.begin([hook(busy), OUT])
        self.publish(10, "out")
        wait_until(lambda: self.lane("hook")["state"] == "throttled", "the receiver asked for an hour")
        keys = ("state", "reason", "lastAttemptAt")
        before, requests = self.lane("hook"), busy.requests
        connected = self.status()["sources"][0]["connectedSince"]
        self.configure([hook(busy), {**OUT, "batchSize": 7}, OTHER])
        self.assertEqual(self.reload(), "destination out: changed\ndestination other: added\n")
        self.publish(10, "out", "other")
        after = self.lane("hook")
        self.assertEqual({key: after[key] for key in keys}, {key: before[key] for key in keys})
        self.assertEqual(after["waiting"], 20)
        moments = [datetime.datetime.fromisoformat(lane["nextTryAt"]) for lane in (before, after)]
        self.assertLess(abs(moments[1] - moments[0]), datetime.timedelta(seconds=1), "told by another clock than it is kept")
        self.assertEqual(busy.requests, requests)
        self.assertEqual(self.status()["sources"][0]["connectedSince"], connected)
        self.assertEqual(self.log().count(CONNECTED), 1)

    def test_metrics_move_and_an_address_that_is_taken_refuses_the_whole_change(self):
        ports = []
        for _ in range(2):
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                ports.append(free.getsockname()[1])
        self.begin([OUT, OTHER])
        self.publish(5, "out", "other")
        for port in ports:
            self.configure([OUT], metrics=f"127.0.0.1:{port}")
            self.assertIn(f"metrics: listening at 127.0.0.1:{port}", self.reload())
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE) as answer:
                text = answer.read().decode()
            self.assertIn('grantex_delivered_events_total{destination="out"} 5', text)
            self.assertNotIn('"other"', text, "what is no longer configured has no series")
        with self.assertRaises(OSError):
            urllib.request.urlopen(f"http://127.0.0.1:{ports[0]}/metrics", timeout=PATIENCE)
        with socket.socket() as taken:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind(("127.0.0.1", ports[0]))
            taken.listen()
            self.configure([OUT, OTHER], metrics=f"127.0.0.1:{ports[0]}")
            refused = self.ask("reload")
            self.assertEqual(refused.returncode, 2)
            self.assertIn(str(ports[0]), refused.stderr)
        self.assertEqual(self.lane("other")["state"], "removed", "nothing of it was taken over")
        urllib.request.urlopen(f"http://127.0.0.1:{ports[1]}/metrics", timeout=PATIENCE).close()

    def test_an_owner_refuses_a_replay_in_its_answer(self):
        self.begin([OUT])
        self.publish(5, "out")
        refused = self.ask("replay", "out", "--from", "90")
        self.assertEqual(refused.returncode, 2)
        self.assertIn("no events there", refused.stderr)
        self.assertEqual(self.ask("replay", "out", "--from", "2").stdout.split(":")[0], "out#replay-1")
        wait_until(lambda: len(self.lines("out.ndjson")) == 9, "four are sent again")

    def test_renaming_keeps_the_position_when_there_is_an_id(self):
        self.begin([{**OUT, "id": "lane-1"}])
        self.publish(20, "out")
        self.configure([{**OUT, "id": "lane-1", "name": "archive"}])
        self.assertEqual(self.reload(), "destination archive: renamed, was out\n")
        self.publish(20, "archive")
        self.assertEqual(len(self.lines("out.ndjson")), 40)

    def test_a_switch_is_taken_over(self):
        self.begin([OUT, OTHER])
        self.publish(5, "out", "other")
        self.configure([OUT, {**OTHER, "enabled": False}])
        self.assertEqual(self.reload(), "destination other: off\n")
        wait_until(lambda: self.lane("other")["state"] == "off", "other is off")
        self.configure([OUT, OTHER])
        self.reload()
        self.publish(5, "out", "other")

    def test_another_source_leaves_the_lanes_alone(self):
        second = Simulator("--rate", "0", "--seed", "8")
        self.addCleanup(second.stop)
        self.begin([OUT])
        self.publish(10, "out")
        self.configure([OUT], stream(second))
        self.assertEqual(self.reload(), "source: changed\n")
        wait_until(second.subscriptions, "the other is connected")
        self.assertEqual(len(self.status()["sources"]), 1)
        second.publish(10)
        wait_until(lambda: self.journal.counts("out")["delivered"] == 20, "events of both sources are delivered")

    def test_a_broken_configuration_is_refused_and_the_old_one_goes_on(self):
        self.begin([OUT])
        (self.place / "config.json").write_text('{"version": 1, "sauce": {}}')
        # `reload` reads it to find the journal, so the owner is asked by signal.
        self.forwarder.process.send_signal(signal.SIGHUP)
        wait_until(lambda: "was not taken over" in self.log(), "the refusal is logged")
        for words in ("config.json", "sauce", "the old one goes on"):
            self.assertIn(words, self.log())
        self.configure([OUT])
        self.publish(10, "out")
        (self.place / "config.json").write_text(
            (self.place / "config.json").read_text().replace('"directory": "journal"', '"directory": "elsewhere"'))
        refused = run("reload", "--directory", str(self.place / "journal"))
        self.assertEqual(refused.returncode, 2)
        self.assertIn("journal.directory", refused.stderr)
        self.assertEqual(self.forwarder.terminate(), 0)

    def test_sighup_logs_what_changed_and_the_manager_hears_of_it(self):
        manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(manager.close)
        name = f"grantex-reload-{os.getpid()}"
        manager.bind("\0" + name)
        manager.settimeout(PATIENCE)
        ENVIRONMENT["NOTIFY_SOCKET"] = "@" + name
        try:
            self.begin([OUT])
        finally:
            del ENVIRONMENT["NOTIFY_SOCKET"]
        self.assertEqual(manager.recv(4096), b"READY=1")
        self.configure([OUT, OTHER])
        self.forwarder.process.send_signal(signal.SIGHUP)
        self.assertRegex(manager.recv(4096), rb"^RELOADING=1\nMONOTONIC_USEC=\d+$")
        self.assertEqual(manager.recv(4096), b"READY=1")
        self.assertIn("configuration read again: destination other: added", self.log())


class Viewer(WithForwarder):
    def test_a_window_on_an_owned_journal_is_a_viewer_and_leaves_the_owner_alone(self):
        self.begin([OUT])
        self.publish(50, "out")
        owner = self.status()["pid"]
        picture = self.place / "window.png"
        # Without the forwarder's secrets, too: a viewer needs none.
        environment = {key: value for key, value in ENVIRONMENT.items() if not key.startswith("GX_")}
        window = subprocess.Popen([BIN / "grantex-monitor", "--config", self.place / "config.json", "--quit-after", "3",
                                   "--screenshot", picture], env={**environment, "QT_QPA_PLATFORM": "offscreen"},
                                  stderr=subprocess.PIPE, text=True)
        self.publish(50, "out")
        _, errors = window.communicate(timeout=PATIENCE)
        self.assertEqual(window.returncode, 0, errors)
        self.assertGreater(picture.stat().st_size, 10_000)
        self.assertEqual(self.status()["pid"], owner)
        self.publish(10, "out")
        self.journal.check_law()


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
