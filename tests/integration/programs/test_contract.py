#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forwarder's contract with the outside: exit codes, outputs, metrics, and that secrets stay where they are."""
import json
import os
import signal
import socket
import subprocess
import sys
import unittest
import urllib.error
import urllib.request

from harness import (BIN, ENVIRONMENT, OUT, PATIENCE, Forwarder, Hook, Journal, Simulator, hec, hook, stream, wait_until, workplace,
                     write_config)

FORWARDER = str(BIN / "grantex-forwarder")


def run(*arguments, **environment):
    return subprocess.run([FORWARDER, *arguments], capture_output=True, text=True, timeout=PATIENCE, env={**ENVIRONMENT, **environment})


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Usage(unittest.TestCase):
    def test_mistakes_on_the_command_line_exit_with_2(self):
        for arguments in (["--nonsense"], ["--config"], ["--demo", "--config", "x"], ["--filter", "-type:x"], ["--print", "--filter", "is:pinned"], ["status"],
                          ["--log-level", "loud"], ["--print=xml"], ["--once=1"], ["--help-destination", "pigeon"]):
            with self.subTest(arguments=arguments):
                result = run(*arguments)
                self.assertEqual(result.returncode, 2, result.stderr)
                self.assertIn("error", result.stderr)

    def test_an_address_that_cannot_be_one_is_told_at_once(self):
        for address in ("nonsense", "ftp://host.example", "http://host.example", "https://user:secret-word@host.example"):
            with self.subTest(address=address):
                result = run("--url", address, "--print", GRANTEX_API_KEY="gx_demo_key")
                self.assertEqual(result.returncode, 2, result.stderr)
                self.assertIn("--url: ", result.stderr)
                self.assertNotIn("secret-word", result.stderr)

    def test_without_a_configuration_the_ways_to_one_are_told(self):
        with workplace() as place:
            result = run(XDG_CONFIG_HOME=str(place))
            self.assertEqual(result.returncode, 2, result.stderr)
            self.assertIn(str(place), result.stderr)
            self.assertIn("--demo --print", result.stderr)

    def test_a_window_without_a_display_names_the_program_that_needs_none(self):
        monitor = BIN / "grantex-monitor"
        if not monitor.exists():
            self.skipTest("built without the window")
        bare = {key: value for key, value in ENVIRONMENT.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        result = subprocess.run([monitor, "--demo"], capture_output=True, text=True, timeout=PATIENCE, env=bare)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertIn("grantex-forwarder", result.stderr)

    def test_help_and_version_go_to_standard_output(self):
        self.assertIn("--shutdown-timeout", run("--help").stdout)
        self.assertIn("grantex-forwarder", run("--version").stdout)
        self.assertIn("hecToken", run("--help-destination", "splunk").stdout)

    def test_a_setup_that_cannot_be_written_whole_is_no_success(self):
        with workplace() as place:
            write_config(place, {"type": "file", "path": "x"},
                         [{"name": "hook", "type": "webhook", "url": "https://hook.example", "headers": {"X-Functions-Key": "in-plain"}}])
            arguments = ["setup", "export", "--config", str(place / "config.json")]
            done = run(*arguments)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn("in-plain", done.stdout + done.stderr)
            self.assertIn("X-Functions-Key", done.stderr)
            json.loads(done.stdout)
            with open("/dev/full", "w", encoding="utf-8") as full:
                done = subprocess.run([FORWARDER, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, timeout=PATIENCE, env=ENVIRONMENT)
            self.assertEqual(done.returncode, 2)
            self.assertIn("cannot be written", done.stderr)

    def test_a_mistake_in_the_configuration_names_file_path_and_fix(self):
        with workplace() as place:
            write_config(place, {"type": "file", "path": "x"}, [{**OUT, "batchSise": 5}])
            result = run("--config", str(place / "config.json"), "--check")
            self.assertEqual(result.returncode, 2)
            for words in (str(place / "config.json"), "destinations[0].batchSise", "batchSize"):
                self.assertIn(words, result.stderr)

    def test_a_secret_in_the_configuration_is_refused_and_not_repeated(self):
        with workplace() as place:
            write_config(place, {"type": "sse", "url": "https://api.grantex.dev", "apiKey": "gx_live_verysecret"}, [])
            result = run("--config", str(place / "config.json"), "--check")
            self.assertEqual(result.returncode, 2)
            self.assertIn("source.apiKey", result.stderr)
            self.assertNotIn("verysecret", result.stderr)

    def test_a_missing_variable_is_named(self):
        with workplace() as place:
            write_config(place, {"type": "sse", "url": "https://api.grantex.dev", "apiKey": {"env": "NO_SUCH_VARIABLE"}}, [])
            result = run("--config", str(place / "config.json"))
            self.assertEqual(result.returncode, 2)
            self.assertIn("NO_SUCH_VARIABLE", result.stderr)


class Check(unittest.TestCase):
    def setUp(self):
        self.simulator = Simulator("--rate", "0")
        self.addCleanup(self.simulator.stop)

    def test_everything_in_order_exits_with_0(self):
        with workplace() as place:
            write_config(place, stream(self.simulator), [hec(self.simulator), OUT])
            result = run("--config", str(place / "config.json"), "--check")
            self.assertEqual(result.returncode, 0, result.stderr)

    def test_a_refused_token_exits_with_3_and_names_the_step(self):
        with workplace() as place:
            write_config(place, stream(self.simulator), [hec(self.simulator)])
            result = run("--config", str(place / "config.json"), "--check", GX_HEC="wrong-token-value")
            self.assertEqual(result.returncode, 3, result.stderr)
            self.assertIn("FAILED", result.stderr)
            self.assertNotIn("wrong-token-value", result.stderr)

    def test_a_key_that_grantex_refuses_exits_with_4(self):
        with workplace() as place:
            write_config(place, stream(self.simulator), [OUT])
            for arguments in (["--check"], []):
                result = run("--config", str(place / "config.json"), *arguments, GX_KEY="gx_wrong_key_value")
                self.assertEqual(result.returncode, 4, result.stderr)
                self.assertNotIn("gx_wrong_key_value", result.stderr)


class Running(unittest.TestCase):
    def test_metrics_and_health(self):
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            port = free_port()
            write_config(place, stream(simulator), [hec(simulator), {**OUT, "name": 'odd "name"\\'}])
            config = json.loads((place / "config.json").read_text())
            config["metrics"] = {"listen": f"127.0.0.1:{port}"}
            (place / "config.json").write_text(json.dumps(config))
            forwarder = Forwarder(place)

            def get(path):
                try:
                    return urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10).read().decode()
                except (urllib.error.URLError, ConnectionError):
                    return ""

            def delivered():
                # Splunk confirms in groups, so the count may jump over any one number.
                simulator.publish(1)
                family = 'grantex_delivered_events_total{destination="hec"} '
                return any(line.startswith(family) and float(line[len(family):]) >= 3
                           for line in get("/metrics").splitlines())

            wait_until(delivered, "three events are delivered")
            text = get("/metrics")
            for family in ("grantex_received_events_total", "grantex_duplicate_events_total", "grantex_waiting_events",
                           "grantex_dead_lettered_events_total", "grantex_dropped_events_total", "grantex_gap_seconds_total",
                           "grantex_source_connected"):
                self.assertIn(family, text)
            self.assertIn('destination="odd \\"name\\"\\\\"', text)
            self.assertTrue(get("/healthz"))
            self.assertEqual(forwarder.terminate(), 0)

    def test_a_second_program_on_one_journal_is_refused(self):
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator), [OUT])
            first = Forwarder(place)
            wait_until(Journal(place).exists, "the journal is made")
            result = run("--config", str(place / "config.json"))
            self.assertEqual(result.returncode, 2)
            self.assertIn(str(first.process.pid), result.stderr)
            self.assertEqual(first.terminate(), 0)

    def test_the_one_liner_prints_events_without_a_configuration(self):
        simulator = Simulator("--rate", "50")
        self.addCleanup(simulator.stop)
        process = subprocess.Popen([FORWARDER, "--url", simulator.url, "--types", "token.issued,grant.created", "--print=json"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   env={**os.environ, "GRANTEX_API_KEY": "gx_demo_key"})
        types = {json.loads(process.stdout.readline())["type"] for _ in range(30)}
        process.send_signal(signal.SIGTERM)
        process.stdout.read()
        process.stdout.close()
        self.assertEqual(process.wait(timeout=PATIENCE), 0)
        self.assertLessEqual(types, {"token.issued", "grant.created"})

    def test_a_stop_flushes_partial_batches(self):
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            receiver = Hook(lambda *_: 200)
            self.addCleanup(receiver.stop)
            write_config(place, stream(simulator), [hook(receiver, flushIntervalMs=3_600_000)])
            forwarder = Forwarder(place)
            journal = Journal(place)

            def received():
                simulator.publish(1)
                return journal.exists() and len(journal.ids()) > 0

            wait_until(received, "an event is received")
            self.assertEqual(receiver.requests, 0)
            self.assertEqual(forwarder.terminate(), 0)
            self.assertEqual(set(receiver.accepted), set(journal.ids()))

    def test_a_stop_does_not_wait_for_a_dead_destination(self):
        with workplace() as place:
            simulator = Simulator("--rate", "100")
            self.addCleanup(simulator.stop)
            dead = f"http://127.0.0.1:{free_port()}/x"
            write_config(place, stream(simulator),
                         [{"name": "hook", "type": "webhook", "url": dead, "secret": {"env": "GX_HOOK"}}])
            forwarder = Forwarder(place)
            journal = Journal(place)
            wait_until(lambda: journal.exists() and journal.counts("hook").get("waiting", 0) > 10, "events wait")
            self.assertEqual(forwarder.terminate(), 0)
            journal.check_law()
            self.assertEqual(journal.counts("hook")["delivered"], 0)

    def test_no_file_and_no_log_holds_a_secret(self):
        with workplace() as place:
            simulator = Simulator("--rate", "100")
            self.addCleanup(simulator.stop)
            receiver = Hook(lambda _, n: 503 if n % 2 else 200)
            self.addCleanup(receiver.stop)
            write_config(place, stream(simulator), [hec(simulator), hook(receiver)])
            forwarder = Forwarder(place, "--log-level", "debug")
            wait_until(lambda: len(receiver.accepted) > 50, "events are delivered")
            self.assertEqual(forwarder.terminate(), 0)
            for path in place.rglob("*"):
                if path.is_file():
                    content = path.read_bytes()
                    for secret in (b"gx_demo_key", b"hec-demo-token", b"webhook-test-secret"):
                        self.assertNotIn(secret, content, path)


class Control(unittest.TestCase):
    def command(self, place, *arguments):
        done = subprocess.run([BIN / "grantex-forwarder", *arguments, "--config", place / "config.json"], env=ENVIRONMENT,
                              capture_output=True, text=True, timeout=PATIENCE)
        return done.returncode, done.stdout, done.stderr

    def test_the_owner_tells_and_obeys(self):
        with workplace() as place:
            simulator = Simulator("--rate", "50")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator), [hec(simulator), OUT])
            code, _, errors = self.command(place, "status")
            self.assertEqual((code, "no journal" in errors), (2, True))
            forwarder = Forwarder(place)
            wait_until(lambda: self.command(place, "status")[0] == 0 and Journal(place).exists(), "the owner answers")
            told = json.loads(self.command(place, "status", "--json")[1])
            self.assertEqual((told["program"], told["pid"]), ("grantex-forwarder", forwarder.process.pid))
            self.assertEqual([lane["name"] for lane in told["destinations"]], ["hec", "out"])

            simulator.fault("hec index elsewhere")
            wait_until(lambda: self.command(place, "status")[0] == 3, "the paused destination is told")
            code, text, _ = self.command(place, "status")
            self.assertIn("hec (splunk): paused", text)
            simulator.fault("hec index any")
            self.assertEqual(self.command(place, "retry", "hec")[0], 0)
            wait_until(lambda: self.command(place, "status")[0] == 0, "it goes on")

            self.assertEqual(self.command(place, "disable", "hec")[0], 0)
            wait_until(lambda: "hec (splunk): off" in self.command(place, "status")[1], "it is switched off")
            config = json.loads((place / "config.json").read_text())
            self.assertEqual([lane.get("enabled", True) for lane in config["destinations"]], [False, True])
            self.assertEqual(self.command(place, "enable", "hec")[0], 0)
            code, _, errors = self.command(place, "enable", "nowhere")
            self.assertEqual((code, "There are: hec, out." in errors), (2, True))
            wait_until(lambda: Journal(place).counts("hec")["delivered"] > 0, "events are delivered")

            forwarder.kill()
            code, text, _ = self.command(place, "status")
            self.assertEqual((code, "owner        none" in text), (3, True))
            self.assertEqual(text.count("not running"), 2)
            self.assertEqual(self.command(place, "retry", "hec")[0], 2)
            again = Forwarder(place)
            wait_until(lambda: self.command(place, "status")[0] == 0, "a new owner takes the place of the killed one")
            self.assertEqual(again.terminate(), 0)
            self.assertFalse((place / "journal" / "control.sock").exists())


class DeadLetters(unittest.TestCase):
    def run_tool(self, place, *arguments):
        done = subprocess.run([BIN / "grantex-forwarder", "dead-letters", *arguments, "--config", place / "config.json"],
                              env=ENVIRONMENT, capture_output=True, text=True, timeout=PATIENCE)
        return done.returncode, done.stdout, done.stderr

    def test_dead_letters_are_shown_exported_retried_and_dropped(self):
        with workplace() as place:
            events = [json.dumps({"id": f"evt_{n:03d}", "type": "grant.created", "data": {"n": n}}) for n in range(100)]
            (place / "events.ndjson").write_text("\n".join(events) + "\n")
            poison = {"evt_010", "evt_020", "evt_030"}
            receiver = Hook(lambda ids, _: 400 if poison & set(ids) else 200)
            self.addCleanup(receiver.stop)
            write_config(place, {"type": "file", "path": "events.ndjson"}, [hook(receiver), OUT])
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            journal = Journal(place)
            self.assertEqual(journal.counts("hook")["dead-lettered"], 3)

            letters = [json.loads(line) for line in self.run_tool(place, "list", "--json")[1].splitlines()]
            self.assertEqual({letter["eventId"] for letter in letters}, poison)
            self.assertTrue(all(letter["destination"] == "hook" and letter["code"] == "400" and letter["attempts"] > 0
                                for letter in letters))
            first = str(letters[0]["id"])
            self.assertEqual(self.run_tool(place, "list", "--destination", "out")[1], "")
            self.assertEqual(len(self.run_tool(place, "list")[1].splitlines()), 3)
            self.assertIn(letters[0]["eventId"], self.run_tool(place, "show", first)[1])
            self.assertEqual(self.run_tool(place, "show", "999")[0], 2)
            exported = self.run_tool(place, "export")[1].splitlines()
            self.assertEqual(exported, [event for event in events if json.loads(event)["id"] in poison])
            framed = json.loads(self.run_tool(place, "export", first, "--with-reasons")[1])
            self.assertEqual(framed["event"]["id"], letters[0]["eventId"])

            # Nobody owns the journal: done here. The receiver has been mended for one of them.
            poison.remove(letters[0]["eventId"])
            self.assertEqual(self.run_tool(place, "retry", first)[0], 0)
            self.assertEqual(journal.counts("hook"), {"delivered": 97, "waiting": 1, "dead-lettered": 2, "dropped": 0})
            self.assertEqual(Forwarder(place, "--once").wait(), 0)
            self.assertEqual(journal.counts("hook"), {"delivered": 98, "waiting": 0, "dead-lettered": 2, "dropped": 0})

            code, _, errors = self.run_tool(place, "drop")
            self.assertEqual((code, "2 dead letters would be discarded" in errors), (2, True))
            # An owner runs: done by it.
            forwarder = Forwarder(place)
            wait_until(lambda: (place / "journal" / "control.sock").exists(), "the owner listens")
            poison.clear()
            self.assertEqual(self.run_tool(place, "retry", str(letters[1]["id"]))[0], 0)
            wait_until(lambda: journal.counts("hook")["delivered"] == 99, "the retried event is delivered")
            # Told when the journal has it, not before.
            self.assertEqual(self.run_tool(place, "drop", "--yes")[1], "1 dead letters discarded\n")
            self.assertEqual(journal.counts("hook"), {"delivered": 99, "waiting": 0, "dead-lettered": 0, "dropped": 1})
            self.assertEqual(self.run_tool(place, "drop", "--yes")[1], "0 dead letters discarded\n")
            self.assertEqual(forwarder.terminate(), 0)
            journal.check_law()
            self.assertEqual(receiver.complaints, [])


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
