# SPDX-License-Identifier: GPL-3.0-or-later
"""The real programs on loopback: starts simulator and forwarder, looks into the journal, plays strict receivers."""
import atexit
import contextlib
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

BIN = pathlib.Path(os.environ["GRANTEX_BIN_DIR"])
GOLDEN = pathlib.Path(os.environ["GRANTEX_FIXTURES"])
SECRET = "webhook-test-secret"
DATADOG_KEY = "datadog-test-key"
ENVIRONMENT = {**os.environ, "GX_KEY": "gx_demo_key", "GX_HEC": "hec-demo-token", "GX_HOOK": SECRET, "GX_DATADOG": DATADOG_KEY}
PATIENCE = 60 * (4 if os.environ.get("GRANTEX_SLOW") else 1)


def wait_until(condition, what, patience=PATIENCE):
    """Polls until `condition` holds; the deadline only ends a hang, no test depends on its length."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError(f"never happened: {what}")


class Simulator:
    def __init__(self, *arguments, port=0):
        self.process = subprocess.Popen([BIN / "grantex-simulator", "--port", str(port), "--seed", "7", *arguments],
                                        stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]
        atexit.register(self.stop)  # also when a test fails: a simulator left over keeps the test's output open

    def ask(self, path, body=None):
        """Waits while a `restart` fault has the port closed."""
        answers = []

        def asked():
            with contextlib.suppress(OSError):
                with urllib.request.urlopen(self.url + path, data=body and body.encode(), timeout=30) as answer:
                    answers.append(answer.read().decode())
            return answers

        wait_until(asked, f"the simulator answers {path}")
        return answers[0]

    def fault(self, line):
        self.ask("/simulator/fault", line)

    def subscriptions(self):
        """Streams opened so far. What is published before a stream is open does not come over it."""
        return json.loads(self.ask("/simulator/published"))["subscriptions"]

    def publish(self, count):
        self.ask("/simulator/publish", json.dumps({"events": count}))

    def ids(self, where):
        return self.ask(f"/simulator/{where}/ids").split()

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Forwarder:
    def __init__(self, directory, *arguments):
        self.log = open(directory / "forwarder.log", "a")
        self.process = subprocess.Popen([BIN / "grantex-forwarder", "--config", directory / "config.json", *arguments],
                                        stdout=subprocess.PIPE, stderr=self.log, env=ENVIRONMENT)

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def kill(self):
        self.process.kill()
        self.wait()

    def wait(self):
        code = self.process.wait(timeout=PATIENCE)
        self.process.stdout.close()
        self.log.close()
        return code


class Receiver:
    """A strict HTTP receiver. `decide(ids, requests)` gives what happens to a request: a status, (status, headers), or
    "lose": taken, but the connection closes without an answer; "half": taken, half an answer; "reset": not taken, cut;
    "hang": not taken, no answer until the client gives up. Accepted events are counted by id."""
    accepted_status = 200

    def __init__(self, decide):
        self.decide, self.requests, self.accepted, self.complaints = decide, 0, {}, []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                receiver.handle(self)

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                """A killed client is what the tests are about; anything else in a request is a complaint."""
                if not isinstance(sys.exc_info()[1], OSError):
                    receiver.complaints.append(repr(sys.exc_info()[1]))

        self.server = Server(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def events(self, request, body):
        """The ids in a request; complains about what the real receiver would refuse."""
        raise NotImplementedError

    def handle(self, request):
        length = int(request.headers["Content-Length"])
        body = request.rfile.read(length)
        if len(body) < length:
            request.close_connection = True  # the client was killed in the middle of its request
            return
        with self.lock:
            self.requests += 1
            ids = self.events(request, body)
            answer = self.decide(ids, self.requests)
            if answer in (200, "lose", "half"):
                for event in ids:
                    self.accepted[event] = self.accepted.get(event, 0) + 1
        with contextlib.suppress(OSError):
            self.reply(request, answer)

    def reply(self, request, answer):
        if answer == "hang":
            request.connection.settimeout(10 * PATIENCE)
            request.connection.recv(1)
        if answer == "half":
            request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf an")
        if isinstance(answer, str):
            request.close_connection = True
            request.connection.close()
            return
        status, headers = answer if isinstance(answer, tuple) else (answer, {})
        request.send_response(self.accepted_status if status == 200 else status)
        for name, value in headers.items():
            request.send_header(name, value)
        request.send_header("Content-Length", "0")
        request.end_headers()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Hook(Receiver):
    """A webhook that checks signature and identity of every request."""

    def __init__(self, decide):
        super().__init__(decide)
        self.keys = {}
        self.url += "/hook"

    def events(self, request, body):
        stamp = request.headers["X-Grantex-Timestamp"]
        wanted = "sha256=" + hmac.new(SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted, request.headers["X-Grantex-Signature-V2"]):
            self.complaints.append("bad signature")
        ids = [event["id"] for event in json.loads(body)]
        key = request.headers["Idempotency-Key"]
        if self.keys.setdefault(key, ids) != ids:
            self.complaints.append(f"key {key} came with other members")
        return ids


class Datadog(Receiver):
    """The logs intake: key, path and limits as Datadog publishes them."""
    accepted_status = 202

    def events(self, request, body):
        logs = json.loads(body)
        for wrong, what in ((request.headers["DD-API-KEY"] != DATADOG_KEY, "wrong key"),
                            (request.path.split("?")[0] != "/api/v2/logs", "wrong path"),
                            (len(logs) > 1000, "more than 1,000 logs"),
                            (len(body) > 5_000_000, "more than 5 MB"),
                            (any(len(json.dumps(log)) > 1_000_000 for log in logs), "a log above 1 MB")):
            if wrong:
                self.complaints.append(what)
        return [json.loads(log["message"])["id"] for log in logs]


class Journal:
    def __init__(self, directory):
        self.path = directory / "journal" / "journal.db"

    def query(self, sql):
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30)) as database:
            return database.execute(sql).fetchall()

    def rows(self, sql):
        """Row by row, for what is too much to hold."""
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30)) as database:
            yield from database.execute(sql)

    def exists(self):
        with contextlib.suppress(sqlite3.Error):
            return bool(self.query("SELECT 1 FROM lanes LIMIT 1"))
        return False

    def ids(self):
        return [row[0] for row in self.query("SELECT id FROM events ORDER BY sequence")]

    def counts(self, destination):
        return dict(self.query(f"SELECT state, events FROM deliveries WHERE destination = '{destination}'"))

    def settled(self):
        return self.query("SELECT coalesce(sum(events), 0) FROM deliveries WHERE state = 'waiting'")[0][0] == 0

    def check_law(self, thorough=True):
        """matched = delivered + waiting + dead-lettered + dropped, for each destination (all began with an empty journal)."""
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30)) as database:
            database.execute("BEGIN")
            total = database.execute("SELECT count(*) FROM events").fetchone()[0]
            for name, matched, states, worst in database.execute(
                    "SELECT d.destination, l.matched, sum(d.events), min(d.events) FROM deliveries d "
                    "JOIN lanes l ON l.name = d.destination GROUP BY 1"):
                assert matched == total == states, f"{name}: matched {matched}, events {total}, states {states}"
                assert worst >= 0, f"{name}: a negative count"
            if thorough:
                assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@contextlib.contextmanager
def workplace():
    with tempfile.TemporaryDirectory(prefix="grantex-test-") as directory:
        yield pathlib.Path(directory)


def write_config(directory, source, destinations, journal=None):
    quick = {"retryInitialMs": 20, "retryMaxMs": 200, "flushIntervalMs": 50, "startFrom": "beginning"}
    config = {"version": 1, "source": source, "journal": {"directory": "journal", **(journal or {})},
              "destinations": [{**quick, **destination} for destination in destinations]}
    (directory / "config.json").write_text(json.dumps(config))


def stream(simulator, kind="sse"):
    return {"type": kind, "url": simulator.url, "apiKey": {"env": "GX_KEY"}}


def hec(simulator, **more):
    return {"name": "hec", "type": "splunk", "hecUrl": simulator.url, "hecToken": {"env": "GX_HEC"}, **more}


def hook(receiver, **more):
    return {"name": "hook", "type": "webhook", "url": receiver.url, "secret": {"env": "GX_HOOK"}, **more}


def datadog(receiver, **more):
    return {"name": "datadog", "type": "datadog", "endpoint": receiver.url, "apiKey": {"env": "GX_DATADOG"}, **more}


OUT = {"name": "out", "type": "file", "path": "out.ndjson"}
