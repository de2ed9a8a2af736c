#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plug-ins with the real forwarder: the example over a strict receiver, kills under load, listings and refusals."""
import collections
import json
import os
import shutil
import socketserver
import subprocess
import threading
import unittest

from harness import BIN, ENVIRONMENT, Forwarder, Journal, Simulator, stream, wait_until, workplace, write_config

EXAMPLE = BIN.parent / "plugins" / "tcp-lines.so"


class Receiver:
    """Answers each line. `decide(event, connections)` gives OK, ERR …, BUSY, or None: it hangs up without an answer."""

    def __init__(self, decide=lambda event, connections: "OK", token=None):
        self.taken, self.connections, self.complaints, self.token = collections.Counter(), 0, [], token
        receiver = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                receiver.connections += 1
                for line in self.rfile:
                    if not line.endswith(b"\n"):
                        return  # the forwarder was killed in the middle of its line
                    if receiver.token is not None:
                        given, line = line.split(b" ", 1)
                        if given.decode() != receiver.token:
                            receiver.refuse()
                            return
                    event = json.loads(line)["id"]
                    answer = decide(event, receiver.connections)
                    if answer is None:
                        return
                    if answer == "OK":
                        receiver.taken[event] += 1
                    try:
                        self.wfile.write(answer.encode() + b"\n")
                    except OSError:
                        return

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads, allow_reuse_address = True, True

            def handle_error(self, request, client_address):
                pass  # resets by killed forwarders

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def refuse(self):
        self.complaints.append("wrong token")

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def install(place, name="plugins", mode=0o755):
    folder = place / name
    folder.mkdir(exist_ok=True)
    os.chmod(folder, 0o755)
    target = folder / "tcp-lines.so"
    shutil.copy(EXAMPLE, target)
    os.chmod(target, mode)
    return folder


def lines(receiver, **more):
    return {"name": "lines", "type": "tcp-lines", "host": "127.0.0.1", "port": receiver.port, **more}


def configure(place, source, destination, **more):
    write_config(place, source, [destination])
    file = place / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "plugins": {"directories": ["plugins"]}, **more}))


def deliver_the_rest(test, place, destination):
    """What came between the last look at the journal and the stop still waits there: no source, until all is delivered."""
    _, source = file_source(place, 0)
    configure(place, source, destination)
    done = run(place, "--once")
    test.assertEqual(done.returncode, 0, done.stderr)


def file_source(place, count):
    ids = [f"evt_{n:05d}" for n in range(count)]
    (place / "events.ndjson").write_text("".join(
        json.dumps({"id": event, "type": "grant.created", "createdAt": "2026-03-01T12:00:00.000Z", "data": {}}) + "\n"
        for event in ids))
    return ids, {"type": "file", "path": str(place / "events.ndjson")}


def run(place, *arguments, config=True, **environment):
    return subprocess.run([BIN / "grantex-forwarder", *arguments, *(["--config", place / "config.json"] if config else [])],
                          capture_output=True, text=True, timeout=120,
                          env={**ENVIRONMENT, "XDG_DATA_HOME": str(place), "XDG_CONFIG_HOME": str(place), **environment})


class Plugins(unittest.TestCase):
    def start(self, *arguments, **more):
        receiver = Receiver(*arguments, **more)
        self.addCleanup(receiver.stop)
        return receiver

    def test_every_event_is_delivered_and_the_bad_ones_alone_are_not(self):
        with workplace() as place:
            install(place)
            busy = set()

            def decide(event, _):
                if event.endswith("13"):
                    return "ERR unlucky"
                if event.endswith("50") and event not in busy:
                    busy.add(event)
                    return "BUSY"
                return None if event.endswith("250") and len(busy) < 8 and not busy.add(event + "!") else "OK"

            receiver = self.start(decide, token=ENVIRONMENT["GX_HOOK"])
            ids, source = file_source(place, 1000)
            configure(place, source, lines(receiver, token={"env": "GX_HOOK"}, filter="-id:*99"))
            done = run(place, "--once")
            self.assertEqual(done.returncode, 0, done.stderr)
            wanted = {event for event in ids if not event.endswith(("13", "99"))}
            self.assertEqual(set(receiver.taken), wanted)
            self.assertEqual(receiver.complaints, [])
            journal = Journal(place)
            self.assertEqual(journal.counts("lines")["dead-lettered"], 10)
            self.assertIn("unlucky", run(place, "dead-letters", "list").stdout)

    def test_nothing_is_lost_over_kills_and_repeats_are_open_batches(self):
        batch, window, kills = 50, 4, 6
        with workplace() as place:
            install(place)
            receiver = self.start()
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            configure(place, stream(simulator), lines(receiver, batchSize=batch, maxInFlight=window))
            journal = Journal(place)

            def loaded(more):
                before = len(receiver.taken)

                def enough():
                    simulator.publish(500)
                    return len(receiver.taken) > before + more

                wait_until(enough, "events are taken")

            for _ in range(kills):
                forwarder = Forwarder(place)
                wait_until(journal.exists, "the journal is made")
                loaded(300)
                forwarder.kill()
            forwarder = Forwarder(place)
            loaded(300)
            wait_until(journal.settled, "all is delivered")
            self.assertEqual(forwarder.terminate(), 0)
            deliver_the_rest(self, place, lines(receiver))
            journal.check_law()
            self.assertEqual(set(receiver.taken), set(journal.ids()))
            self.assertLessEqual(sum(receiver.taken.values()) - len(receiver.taken), kills * batch * window * 2)

    def test_the_test_of_the_connection(self):
        with workplace() as place:
            install(place)
            receiver = self.start()
            _, source = file_source(place, 3)
            configure(place, source, lines(receiver))
            done = run(place, "--check")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("lines: connect: ok", done.stderr)
            self.assertFalse(receiver.taken, "the test leaves no litter")
            receiver.stop()
            done = run(place, "--check")
            self.assertEqual(done.returncode, 3)
            self.assertIn("lines: connect: FAILED", done.stderr)

    def test_a_receiver_that_is_away_is_waited_for(self):
        with workplace() as place:
            install(place)
            receiver = self.start()
            ids, source = file_source(place, 200)
            receiver.stop()
            configure(place, source, lines(receiver))
            forwarder = Forwarder(place)
            journal = Journal(place)
            wait_until(lambda: journal.exists() and len(journal.ids()) == len(ids), "events are received")
            self.assertEqual(journal.counts("lines")["waiting"], len(ids))
            self.assertEqual(forwarder.terminate(), 0)
            back = self.start()
            configure(place, source, lines(back))
            self.assertEqual(run(place, "--once").returncode, 0)
            self.assertEqual(set(back.taken), set(ids))

    def test_a_running_forwarder_takes_a_new_plugin_up(self):
        with workplace() as place:
            receiver = self.start()
            simulator = Simulator("--rate", "0")
            self.addCleanup(simulator.stop)
            write_config(place, stream(simulator), [])
            forwarder = Forwarder(place)
            journal = Journal(place)
            wait_until((place / "journal" / "control.sock").exists, "the forwarder takes commands")
            configure(place, stream(simulator), lines(receiver))
            refused = run(place, "reload")
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn("there is no such folder", refused.stdout + refused.stderr)
            install(place)
            done = run(place, "reload")
            self.assertEqual(done.returncode, 0, done.stderr)

            def taken():
                simulator.publish(100)
                return len(receiver.taken) > 100

            wait_until(taken, "the new destination gets events")
            wait_until(journal.settled, "all is delivered")
            self.assertEqual(forwarder.terminate(), 0)
            deliver_the_rest(self, place, lines(receiver))
            self.assertEqual(set(receiver.taken), set(journal.ids()))

    def test_listing_and_help(self):
        with workplace() as place:
            folder = install(place)
            _, source = file_source(place, 3)
            configure(place, source, {"name": "lines", "type": "tcp-lines", "host": "h"})
            listed = run(place, "--list-destinations").stdout
            self.assertIn(f"tcp-lines  Lines over TCP  ({folder}/tcp-lines.so)", listed)
            self.assertIn("webhook  Webhook  (built in)", listed)
            self.assertNotIn("not used", listed)
            text = run(place, "--help-destination", "tcp-lines").stdout
            for key in ("host", "port", "token", "batchSize", "caFile"):
                self.assertIn(f"\n  {key}  (", text)
            for environment in ({"GRANTEX_PLUGIN_PATH": f"/nowhere:{folder}"}, {"XDG_DATA_HOME": str(place / "data")}):
                if "XDG_DATA_HOME" in environment:
                    (place / "data").mkdir()
                    (place / "data" / "grantex-monitor").mkdir()
                    install(place, "data/grantex-monitor/plugins")
                done = run(place, "--help-destination", "tcp-lines", config=False, **environment)
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(run(place, "--help-destination", "tcp-lines", config=False).returncode, 2)

    def test_refused_plugins_are_an_error_that_says_why(self):
        with workplace() as place:
            folder = install(place, mode=0o777)
            _, source = file_source(place, 3)
            configure(place, source, {"name": "lines", "type": "tcp-lines", "host": "h"})
            done = run(place, "--once")
            self.assertEqual(done.returncode, 2)
            for text in ("config.json", "destinations[0].type", f"{folder}/tcp-lines.so is not used", "can be written to by others"):
                self.assertIn(text, done.stderr)
            self.assertIn(f"not used: {folder}/tcp-lines.so: it can be written to", run(place, "--list-destinations").stdout)
            os.chmod(folder / "tcp-lines.so", 0o755)
            configure(place, source, {"name": "lines", "type": "tcp-lines"})
            done = run(place, "--check")
            self.assertEqual(done.returncode, 2)
            self.assertIn("destinations[0].host", done.stderr)


if __name__ == "__main__":
    unittest.main()
