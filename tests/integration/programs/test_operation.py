#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forwarder as a service: what it tells its manager, and a log that machines can read."""
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import unittest

from harness import (BIN, ENVIRONMENT, OUT, PATIENCE, Forwarder, Hook, Journal, Simulator, hook, stream, wait_until, workplace,
                     write_config)

UNIT = pathlib.Path(__file__).parents[3] / "packaging" / "linux" / "grantex-forwarder.service.in"


class Notifications(unittest.TestCase):
    def run_with(self, address, name):
        """The messages of one run that is ended after its second sign of life."""
        manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(manager.close)
        manager.bind(address)
        manager.settimeout(PATIENCE)
        with workplace() as place:
            simulator = Simulator("--rate", "20")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator), [OUT])
            ENVIRONMENT.update({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "200000"})
            try:
                forwarder = Forwarder(place)
            finally:
                del ENVIRONMENT["NOTIFY_SOCKET"], ENVIRONMENT["WATCHDOG_USEC"]
            self.addCleanup(lambda: forwarder.process.poll() is None and forwarder.kill())
            messages = [manager.recv(4096) for _ in range(3)]
            self.assertEqual(forwarder.terminate(), 0)
            while messages[-1] != b"STOPPING=1":
                messages.append(manager.recv(4096))
        return messages

    def check(self, messages):
        self.assertEqual(messages[0], b"READY=1")
        self.assertEqual(messages[-1], b"STOPPING=1")
        self.assertGreaterEqual(len(messages), 4)
        self.assertEqual(set(messages[1:-1]), {b"WATCHDOG=1"})

    def test_a_socket_with_a_path(self):
        with workplace() as place:
            path = str(place / "notify")
            self.check(self.run_with(path, path))

    def test_an_abstract_socket(self):
        name = f"grantex-test-{os.getpid()}"
        self.check(self.run_with("\0" + name, "@" + name))

    def test_a_manager_that_is_not_there_harms_nothing(self):
        for name in ("/nonexistent/notify", "relative", "@" + "x" * 200):
            with self.subTest(name), workplace() as place:
                (place / "events.ndjson").write_text("")
                write_config(place, {"type": "file", "path": "events.ndjson"}, [OUT])
                ENVIRONMENT["NOTIFY_SOCKET"] = name
                try:
                    self.assertEqual(Forwarder(place, "--once").wait(), 0)
                finally:
                    del ENVIRONMENT["NOTIFY_SOCKET"]


class Salvage(unittest.TestCase):
    """A word of damage that cannot be read until somebody writes it: the journal takes as long to open as a large salvage."""

    def blocked(self, place):
        (place / "events.ndjson").write_text("")
        write_config(place, {"type": "file", "path": "events.ndjson"}, [OUT])
        (place / "journal").mkdir(mode=0o700)
        os.mkfifo(place / "journal" / "journal.damaged")

    def test_the_manager_is_told_to_wait_and_a_signal_ends_it(self):
        with workplace() as place:
            manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self.addCleanup(manager.close)
            manager.bind(str(place / "notify"))
            manager.settimeout(PATIENCE)
            self.blocked(place)
            ENVIRONMENT["NOTIFY_SOCKET"] = str(place / "notify")
            try:
                forwarder = Forwarder(place)
            finally:
                del ENVIRONMENT["NOTIFY_SOCKET"]
            self.assertRegex(manager.recv(4096), rb"^EXTEND_TIMEOUT_USEC=\d+$")
            self.assertEqual(forwarder.terminate(), 0)
            self.assertIn("takes long to open", (place / "forwarder.log").read_text())

    def test_a_window_waits_too(self):
        monitor = BIN / "grantex-monitor"
        if not monitor.exists():
            self.skipTest("built without the window")
        with workplace() as place:
            self.blocked(place)
            window = subprocess.Popen([monitor, "--config", place / "config.json"], env={**ENVIRONMENT, "QT_QPA_PLATFORM": "offscreen"},
                                      stderr=subprocess.DEVNULL)
            # Whoever opens the FIFO for writing waits until the journal is being opened.
            with open(place / "journal" / "journal.damaged", "w"):
                window.send_signal(signal.SIGTERM)
                self.assertEqual(window.wait(PATIENCE), 0)


class Unit(unittest.TestCase):
    def test_the_unit_says_what_the_program_does(self):
        text = UNIT.read_text()
        for line in ("Type=notify", "NoNewPrivileges=yes", "ProtectSystem=strict", "StateDirectory=grantex-forwarder"):
            self.assertRegex(text, f"(?m)^{re.escape(line)}$")
        self.assertRegex(text, r"(?m)^WatchdogSec=\d+")
        self.assertRegex(text, r"(?m)^# +LoadCredential=")


class JsonLog(unittest.TestCase):
    def test_every_line_of_a_run_with_faults_is_an_object(self):
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            simulator.fault("keepalive 100ms")
            self.addCleanup(simulator.stop)
            receiver = Hook(lambda _, n: 503 if n <= 5 else 200)
            self.addCleanup(receiver.stop)
            write_config(place, stream(simulator), [hook(receiver)])
            forwarder = Forwarder(place, "--log-format", "json", "--log-level", "debug")
            self.addCleanup(lambda: forwarder.process.poll() is None and forwarder.kill())
            journal, log = Journal(place), place / "forwarder.log"
            wait_until(lambda: ": live" in log.read_text(), f"the source is live: {log.read_text()}")
            simulator.publish(200)
            for fault in ("malformed utf8", "malformed json", "half-frame", "restart 500ms"):
                simulator.fault(fault)
            wait_until(lambda: "disconnected" in log.read_text(), "the cut is told")
            wait_until(lambda: len(journal.ids()) >= 200 and journal.settled(), "everything is delivered")
            self.assertEqual(forwarder.terminate(), 0)
            lines = log.read_bytes().splitlines()
            self.assertGreater(len(lines), 5)
            for line in lines:
                entry = json.loads(line.decode("utf-8"))
                self.assertEqual(set(entry), {"time", "level", "message"})
                self.assertIn(entry["level"], ("debug", "info", "warning", "error"))
            self.assertTrue(any("disconnected" in json.loads(line)["message"] for line in lines))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
