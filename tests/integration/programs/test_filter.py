#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filter language in the programs: what --filter prints, and what a destination's filter lets through."""
import json
import subprocess
import unittest

from harness import BIN, GOLDEN, workplace, write_config

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
                                      capture_output=True, timeout=60)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(done.stdout.splitlines(), [line for line in whole if keep(json.loads(line))], expression)
                # What is captured and forwarded does not change.
                self.assertEqual((place / "out.ndjson").read_bytes().splitlines(), whole)

    def test_a_filter_that_is_not_understood_names_the_place(self):
        for expression, words in [("agnet:x", b"did you mean"), ("is:pinned", b"Only the window knows"), ("(a", b"never closed")]:
            done = subprocess.run([FORWARDER, "--url", "http://127.0.0.1:9", "--print", "--filter", expression],
                                  capture_output=True, timeout=60)
            self.assertEqual(done.returncode, 2)
            self.assertIn(words, done.stderr)
            self.assertIn(b"character", done.stderr)
        done = subprocess.run([FORWARDER, "--url", "http://127.0.0.1:9", "--filter", "type:a"], capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"--print", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
