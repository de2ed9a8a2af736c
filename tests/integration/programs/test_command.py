#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command destination with the real forwarder: kills under load, programs that die, refuse, hang and are changed."""
import collections
import json
import pathlib
import subprocess
import sys
import unittest

from harness import BIN, ENVIRONMENT, Forwarder, Journal, Simulator, stream, wait_until, workplace, write_config

# Takes events the way a careful program does: on the disk first, then the answer. `{}` is what happens to an event.
TAKER = """
import json, os, sys, time
log = open("taken.ndjson", "ab", buffering=0)
open("pids", "a").write(f"{{os.getpid()}}\\n")
for line in sys.stdin.buffer:
    event = json.loads(line)
    answer = {{"id": event["id"], "ok": True}}
{}
    if answer.get("ok"):
        log.write(line)
    print(json.dumps(answer), flush=True)
"""


def taker(place, body="    pass"):
    (place / "taker.py").write_text(TAKER.format(body))
    return {"name": "cmd", "type": "command", "command": [sys.executable, "taker.py"]}


def write_events(place, count):
    ids = [f"evt_{n:06d}" for n in range(count)]
    (place / "events.ndjson").write_text("".join(
        json.dumps({"id": event, "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z", "data": {"n": event}}) + "\n"
        for event in ids))
    return ids


def source(place):
    return {"type": "file", "path": str(place / "events.ndjson")}


def taken(place):
    """Whole lines only: a kill may tear the last."""
    path = place / "taken.ndjson"
    text = path.read_bytes() if path.exists() else b""
    return [json.loads(line) for line in text.split(b"\n")[:-1]]


def is_alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def command(place, *arguments):
    return subprocess.run([BIN / "grantex-forwarder", *arguments, "--config", place / "config.json"],
                          capture_output=True, text=True, env=ENVIRONMENT, timeout=120)


class Kills(unittest.TestCase):
    def test_nothing_is_lost_over_kills_and_repeats_are_open_batches(self):
        batch, window, kills = 50, 4, 8
        with workplace() as place:
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator), [{**taker(place), "batchSize": batch, "maxInFlight": window}])
            journal = Journal(place)
            for _ in range(kills):
                forwarder = Forwarder(place)
                wait_until(journal.exists, "the journal is made")
                before = len(taken(place))

                def loaded():
                    simulator.publish(500)
                    return len(taken(place)) > before + 300

                wait_until(loaded, "events are taken")
                pids = (place / "pids").read_text().split()
                forwarder.kill()
                wait_until(lambda: not any(is_alive(pid) for pid in pids), "the program dies with the forwarder")
            # It must have begun before it is stopped: what is there from before proves nothing.
            before = len(taken(place))
            forwarder = Forwarder(place)
            wait_until(loaded, "events are taken")
            wait_until(journal.settled, "all is delivered")
            self.assertEqual(forwarder.terminate(), 0)
            # What came between the last look and the stop still waits: no source, until all is delivered.
            write_events(place, 0)
            write_config(place, source(place), [taker(place)])
            self.assertEqual(command(place, "--once").returncode, 0)
            journal.check_law()
            counts = collections.Counter(event["id"] for event in taken(place))
            self.assertEqual(set(counts), set(journal.ids()))
            repeats = sum(counts.values()) - len(counts)
            # A settlement that was answered but not yet committed counts as open too.
            self.assertLessEqual(repeats, kills * batch * window * 2)

    def test_a_program_that_does_not_heed_its_input_dies_with_the_forwarder_too(self):
        with workplace() as place:
            write_events(place, 20)
            settings = taker(place)
            with open(place / "taker.py", "a") as script:
                script.write("while True:\n    time.sleep(1000)\n")
            write_config(place, source(place), [settings])
            forwarder = Forwarder(place)
            wait_until(lambda: len(taken(place)) == 20, "events are taken")
            pid = (place / "pids").read_text().strip()
            self.assertTrue(is_alive(pid))
            forwarder.kill()
            wait_until(lambda: not is_alive(pid), "the program dies with the forwarder")

    def test_a_program_that_dies_loses_nothing(self):
        with workplace() as place:
            ids = write_events(place, 3000)
            write_config(place, source(place), [taker(place, """
    if int(event["id"][4:]) % 400 == 7 and not os.path.exists(event["id"]):
        open(event["id"], "w").close()
        os._exit(9)
""")])
            done = command(place, "--once")
            self.assertEqual(done.returncode, 0, done.stderr)
            counts = collections.Counter(event["id"] for event in taken(place))
            self.assertEqual(set(counts), set(ids))
            self.assertEqual(max(counts.values()), 1, "what was answered before the death is not sent again")
            self.assertGreater(len((place / "pids").read_text().split()), 1)
            self.assertIn("exit code 9", done.stderr)


class Outcomes(unittest.TestCase):
    def test_byte_for_byte(self):
        with workplace() as place:
            write_events(place, 200)
            write_config(place, source(place), [taker(place)])
            self.assertEqual(command(place, "--once").returncode, 0)
            self.assertEqual(sorted((place / "taken.ndjson").read_bytes().split(b"\n")),
                             sorted((place / "events.ndjson").read_bytes().split(b"\n")))
            self.assertEqual(len((place / "pids").read_text().split()), 1, "started once")

    def test_refused_events_alone_go_to_the_dead_letters(self):
        with workplace() as place:
            ids = write_events(place, 300)
            write_config(place, source(place), [taker(place, """
    if event["id"].endswith("77"):
        answer = {"id": event["id"], "ok": False, "error": "sevens are not liked"}
""")])
            done = command(place, "--once")
            self.assertEqual(done.returncode, 0, done.stderr)
            guilty = [event for event in ids if event.endswith("77")]
            self.assertEqual(Journal(place).counts("cmd")["dead-lettered"], len(guilty))
            self.assertEqual({event["id"] for event in taken(place)}, set(ids) - set(guilty))
            listed = command(place, "dead-letters", "list")
            self.assertIn("sevens are not liked", listed.stdout)

    def test_an_event_that_kills_the_program_does_not_hold_up_the_rest(self):
        with workplace() as place:
            ids = write_events(place, 200)
            write_config(place, source(place), [{**taker(place, """
    if event["id"].endswith("42"):
        os.abort()
"""), "batchSize": 20, "retryMaxMs": 50}])
            done = command(place, "--once")
            self.assertEqual(done.returncode, 0, done.stderr)
            guilty = {event for event in ids if event.endswith("42")}
            self.assertEqual({event["id"] for event in taken(place)}, set(ids) - guilty)
            self.assertEqual(Journal(place).counts("cmd")["dead-lettered"], len(guilty))

    def test_asking_for_another_attempt_and_for_time(self):
        with workplace() as place:
            ids = write_events(place, 60)
            write_config(place, source(place), [taker(place, """
    if not os.path.exists(event["id"]):
        open(event["id"], "w").close()
        answer = {"id": event["id"], "ok": False, "error": "not yet", "retry": True}
        if event["id"].endswith("5"):
            answer["retryAfterMs"] = 100
""")])
            self.assertEqual(command(place, "--once").returncode, 0)
            self.assertEqual(sorted(event["id"] for event in taken(place)), ids)

    def test_a_program_that_speaks_otherwise_pauses_and_keeps_everything(self):
        with workplace() as place:
            ids = write_events(place, 250)
            write_config(place, source(place), [{"name": "cmd", "type": "command", "command": ["cat"]}])
            done = command(place, "--once")
            self.assertEqual(done.returncode, 3, done.stderr)
            self.assertEqual(Journal(place).counts("cmd")["waiting"], len(ids))
            self.assertIn("standard error", done.stderr)

    def test_no_such_program(self):
        with workplace() as place:
            write_events(place, 5)
            write_config(place, source(place), [{"name": "cmd", "type": "command", "command": ["no-such-program-here"]}])
            checked = command(place, "--check")
            self.assertEqual(checked.returncode, 3)
            self.assertIn("cmd: program: FAILED", checked.stderr)
            self.assertEqual(command(place, "--once").returncode, 3)
            write_config(place, source(place), [taker(place)])
            checked = command(place, "--check")
            self.assertEqual(checked.returncode, 0, checked.stderr)
            for step in ("program", "start", "wait", "end"):
                self.assertIn(f"cmd: {step}: ok", checked.stderr)
            self.assertEqual(taken(place), [], "the test leaves no litter")

    def test_secrets_reach_the_program_and_nothing_else(self):
        with workplace() as place:
            write_events(place, 3)
            write_config(place, source(place), [{**taker(place, """
    open("env", "w").write(json.dumps(dict(os.environ)))
    print("the key is " + os.environ["TOKEN"], file=sys.stderr)
"""), "env": {"TOKEN": {"env": "GX_HOOK"}, "MODE": "test"}}])
            done = command(place, "--once")
            self.assertEqual(done.returncode, 0, done.stderr)
            environment = json.loads((place / "env").read_text())
            self.assertEqual(environment["TOKEN"], ENVIRONMENT["GX_HOOK"])
            self.assertEqual(environment["MODE"], "test")
            self.assertFalse([name for name in environment if name.startswith(("GX_", "GRANTEX_"))])
            self.assertIn("cmd: stderr: the key is [redacted]", done.stderr)
            self.assertNotIn(ENVIRONMENT["GX_HOOK"], done.stderr)

    def test_the_help_is_the_settings_table(self):
        text = subprocess.run([BIN / "grantex-forwarder", "--help-destination", "command"], capture_output=True, text=True).stdout
        for key in ("command", "env", "workingDirectory", "graceMs", "batchSize"):
            self.assertIn(f"\n  {key}  (", text)


class Stops(unittest.TestCase):
    def test_a_stop_closes_the_input_and_the_program_ends_by_itself(self):
        with workplace() as place:
            simulator = Simulator("--rate", "200")
            self.addCleanup(simulator.stop)
            settings = taker(place)
            with open(place / "taker.py", "a") as script:
                script.write('open("farewell", "w").write("bye")\n')
            write_config(place, stream(simulator), [settings])
            forwarder = Forwarder(place)
            wait_until(lambda: len(taken(place)) > 50, "events are taken")
            self.assertEqual(forwarder.terminate(), 0)
            self.assertEqual((place / "farewell").read_text(), "bye")
            journal = Journal(place)
            journal.check_law()
            self.assertEqual(journal.counts("cmd")["delivered"], len(taken(place)))

    def test_a_program_that_hangs_is_killed_at_the_stop(self):
        with workplace() as place:
            write_events(place, 5)
            write_config(place, source(place), [{**taker(place, """
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    open("hangs", "w").close()
    time.sleep(1000)
"""), "graceMs": 100}])
            forwarder = Forwarder(place, "--shutdown-timeout", "1")
            wait_until((place / "hangs").exists, "it hangs")
            pid = (place / "pids").read_text().split()[0]
            self.assertEqual(forwarder.terminate(), 0)
            self.assertFalse(is_alive(pid))
            self.assertEqual(Journal(place).counts("cmd")["waiting"], 5)


if __name__ == "__main__":
    unittest.main()
