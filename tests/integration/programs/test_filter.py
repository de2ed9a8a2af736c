#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filter language in the programs: what --filter prints, and what a destination's filter lets through."""
import json
import os
import subprocess
import unittest

from harness import BIN, GOLDEN, PATIENCE, Journal, workplace, write_config

FORWARDER = str(BIN / "grantex-forwarder")
CAPTURE = GOLDEN / "grantex-capture.sse"


class Printing(unittest.TestCase):
    def test_a_filter_selects_what_is_printed_and_nothing_else(self):
        with workplace() as place:
            write_config(place, {"type": "file", "path": str(CAPTURE)}, [{"name": "out", "type": "file", "path": "out.ndjson"}])
            whole = [line[len(b"data: "):] for line in CAPTURE.read_bytes().split(b"\n") if line.startswith(b"data: ")]
            self.assertGreater(len(whole), 20)
            for number, (expression, keep) in enumerate([
                    ("type:budget.*", lambda event: event["type"].startswith("budget.")),
                    ("-type:grant.created", lambda event: event["type"] != "grant.created"),
                    ("data.pct>=80 OR scope:*:*", lambda event: float(event["data"].get("pct", 0)) >= 80
                     or any(":" in scope for scope in event["data"].get("scopes", []))),
                    ("", lambda event: True)]):
                config = json.loads((place / "config.json").read_text())
                config["journal"]["directory"] = f"journal{number}"
                (place / "config.json").write_text(json.dumps(config))
                (place / "out.ndjson").unlink(missing_ok=True)
                done = subprocess.run([FORWARDER, "--config", place / "config.json", "--once", "--print=json", "--filter", expression],
                                      capture_output=True, timeout=PATIENCE)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(done.stdout.splitlines(), [line for line in whole if keep(json.loads(line))], expression)
                # What is captured and forwarded does not change.
                self.assertEqual((place / "out.ndjson").read_bytes().splitlines(), whole)

    def test_a_filter_that_is_not_understood_names_the_place(self):
        for expression, words in [("agnet:x", b"did you mean"), ("is:pinned", b"Only the window knows"), ("(a", b"never closed")]:
            done = subprocess.run([FORWARDER, "--url", "http://127.0.0.1:9", "--print", "--filter", expression],
                                  capture_output=True, timeout=PATIENCE)
            self.assertEqual(done.returncode, 2)
            self.assertIn(words, done.stderr)
            self.assertIn(b"character", done.stderr)
        done = subprocess.run([FORWARDER, "--url", "http://127.0.0.1:9", "--filter", "type:a"], capture_output=True, timeout=PATIENCE)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"--print", done.stderr)


class Window(unittest.TestCase):
    def test_the_window_begins_with_a_filter_and_refuses_one_it_does_not_understand(self):
        monitor = BIN / "grantex-monitor"
        if not monitor.exists():
            self.skipTest("built without the window")
        done = subprocess.run([monitor, "--demo", "--filter", "agnet:x"], capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"did you mean", done.stderr)
        self.assertIn(b"character 1", done.stderr)
        with workplace() as place:
            shown = subprocess.run([monitor, "--demo", "--filter", "-type:token.*", "--quit-after", "1"], capture_output=True,
                                   timeout=120, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(place),
                                                     "XDG_STATE_HOME": str(place / "state")})
            self.assertEqual(shown.returncode, 0, shown.stderr)
            # The demo keeps nothing, its history neither.
            self.assertFalse(list(place.rglob("filter-history.json")))


class Destinations(unittest.TestCase):
    def test_each_destination_gets_what_its_filter_lets_pass(self):
        with workplace() as place:
            filters = {"all": None, "budgets": "type:budget.*", "rest": "-type:budget.*", "none": "type:no.such"}
            write_config(place, {"type": "file", "path": str(CAPTURE)}, [
                {"name": name, "type": "file", "path": f"{name}.ndjson", **({"filter": text} if text else {})}
                for name, text in filters.items()])
            done = subprocess.run([FORWARDER, "--config", place / "config.json", "--once"], capture_output=True, timeout=PATIENCE)
            self.assertEqual(done.returncode, 0, done.stderr)
            lines = {name: (place / f"{name}.ndjson").read_bytes().splitlines() if (place / f"{name}.ndjson").exists() else []
                     for name in filters}
            self.assertEqual(lines["budgets"], [line for line in lines["all"] if json.loads(line)["type"].startswith("budget.")])
            self.assertEqual(lines["rest"], [line for line in lines["all"] if line not in lines["budgets"]])
            self.assertEqual(lines["none"], [])
            self.assertGreater(len(lines["budgets"]), 0)
            journal = Journal(place)
            for name in filters:
                self.assertEqual(journal.counts(name), {"delivered": len(lines[name]), "waiting": 0, "dead-lettered": 0, "dropped": 0})

    def test_a_filter_that_depends_on_the_moment_is_a_mistake_of_the_configuration(self):
        for text, words in [("last:15m", "last"), ("agnet:x", "did you mean"), ("type:(a", "never closed"), ("time:today", "moves with the clock")]:
            with workplace() as place:
                write_config(place, {"type": "file", "path": str(CAPTURE)}, [{"name": "out", "type": "file", "path": "o", "filter": text}])
                done = subprocess.run([FORWARDER, "--config", place / "config.json", "--check"], capture_output=True, text=True, timeout=PATIENCE)
                self.assertEqual(done.returncode, 2)
                self.assertIn("destinations[0].filter", done.stderr)
                self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
