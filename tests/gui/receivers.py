#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""receivers.py KIND: the strict receiver of a kind of destination, for tests of the window. Says in one line of JSON how
it is reached and with which secret, then answers each line it is given: `held` (the events it has, and how often), `rotate`
(from now on only the other secret is right), `refused` (how often a wrong one was), `complaints` (what else the real one
would have refused)."""
import json
import pathlib
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration" / "programs"))
import bigquery_fake  # noqa: E402
import harness  # noqa: E402
import s3_fake  # noqa: E402
from test_plugins import Receiver as Lines  # noqa: E402


class Hook(harness.Hook):
    """A wrong signature is refused, as a careful receiver does."""
    kind = "webhook"
    rotated = "another-webhook-secret"

    def __init__(self):
        super().__init__(lambda *_: 401 if self.is_wrong else 200)
        self.is_wrong, self.refused = False, 0
        self.told = {"url": self.url, "secret": harness.SECRET}

    def events(self, request, body):
        before = len(self.complaints)
        ids = super().events(request, body)
        self.is_wrong = len(self.complaints) > before
        if self.is_wrong:
            self.complaints.pop()
            self.refused += 1
        return ids

    def rotate(self):
        harness.SECRET = self.rotated

    def held(self):
        return dict(self.accepted)


class Datadog(harness.Datadog):
    kind = "datadog"
    rotated = "another-datadog-key"

    def __init__(self):
        super().__init__(lambda *_: 403 if self.is_wrong else 200)
        self.is_wrong, self.refused = False, 0
        self.told = {"url": self.url, "secret": harness.DATADOG_KEY}

    def events(self, request, body):
        self.is_wrong = request.headers["DD-API-KEY"] != harness.DATADOG_KEY
        before = list(self.complaints)
        ids = super().events(request, body)
        if self.is_wrong:
            self.complaints[:] = before
            self.refused += 1
        return ids

    def rotate(self):
        harness.DATADOG_KEY = self.rotated

    def held(self):
        return dict(self.accepted)


class Bucket(s3_fake.Bucket):
    kind = "s3"
    rotated = "another/secret+key"

    def __init__(self):
        super().__init__(lambda *_: 200)
        self.told = {"url": self.url, "secret": s3_fake.SECRET_KEY, "accessKey": s3_fake.ACCESS_KEY, "token": s3_fake.TOKEN,
                     "region": s3_fake.REGION, "bucket": self.bucket}

    def rotate(self):
        s3_fake.SECRET_KEY = self.rotated

    @property
    def refused(self):
        return self.refusals.count("SignatureDoesNotMatch")

    def held(self):
        return self.counted()


class BigQuery(bigquery_fake.BigQuery):
    kind = "bigquery"

    def __init__(self):
        super().__init__()
        self.refused = 0
        self.other = bigquery_fake.Keys()
        self.rotated = self.other.file()
        self.told = {"url": self.url, "secret": self.keys.file(), "project": bigquery_fake.PROJECT,
                     "dataset": bigquery_fake.DATASET, "table": bigquery_fake.TABLE}

    def rotate(self):
        self.keys = self.other
        self.revoke()
        self.complaints.clear()

    def token(self, request, body):
        status, answer = super().token(request, body)
        self.refused += status == 400
        return status, answer

    def held(self):
        return dict(self.rows)


class Splunk(harness.Receiver):
    """An event collector without acknowledgement."""
    kind = "splunk"
    rotated = "another-hec-token"

    def __init__(self):
        super().__init__(lambda *_: 200)
        self.token, self.refused = "first-hec-token", 0
        self.told = {"url": self.url, "secret": self.token}
        self.server.RequestHandlerClass.do_GET = lambda request: self.answer(request, 200, {"text": "HEC is healthy", "code": 17})

    def handle(self, request):
        body = request.rfile.read(int(request.headers["Content-Length"])).decode()
        with self.lock:
            if request.headers["Authorization"] != f"Splunk {self.token}":
                self.refused += 1
                self.answer(request, 403, {"text": "Invalid token", "code": 4})
                return
            if request.path != "/services/collector/event":
                self.complaints.append("asked for " + request.path)
            place, decoder, ids = 0, json.JSONDecoder(), []
            while place < len(body):
                told, place = decoder.raw_decode(body, place)
                ids.append(told["event"]["id"])
            for event in ids:
                self.accepted[event] = self.accepted.get(event, 0) + 1
            self.answer(request, *((200, {"text": "Success", "code": 0}) if ids else (400, {"text": "No data", "code": 5})))

    @staticmethod
    def answer(request, status, told):
        body = json.dumps(told).encode()
        request.send_response(status)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def rotate(self):
        self.token = self.rotated

    def held(self):
        return dict(self.accepted)


class Plugin(Lines):
    """Hangs up on a wrong token."""
    kind = "tcp-lines"
    rotated = "another-token"

    def __init__(self):
        super().__init__(lambda *_: "OK", token="first-token")
        self.refused = 0
        self.told = {"port": self.port, "secret": "first-token"}

    def refuse(self):
        self.refused += 1

    def rotate(self):
        self.token = self.rotated

    def held(self):
        return dict(self.taken)


def serve(receiver):
    """Answers the test until it closes standard input."""
    print(json.dumps({**receiver.told, "rotated": receiver.rotated}), flush=True)
    lock = getattr(receiver, "lock", threading.Lock())
    for line in sys.stdin:
        with lock:
            complaints = list(receiver.complaints)
        if line == "held\n":
            with lock:
                held = receiver.held()
            print(json.dumps(held), flush=True)
        elif line == "refused\n":
            print(receiver.refused, flush=True)
        elif line == "rotate\n":
            receiver.rotate()
            print("ok", flush=True)
        else:
            print(json.dumps(complaints), flush=True)


if __name__ == "__main__":
    serve({kind.kind: kind for kind in (Hook, Splunk, Datadog, Bucket, BigQuery, Plugin)}[sys.argv[1]]())
