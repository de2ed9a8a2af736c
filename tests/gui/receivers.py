#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""receivers.py KIND: the strict receiver of a kind of destination, for tests of the window. Says in one line of JSON how
it is reached and with which secret, then answers each line it is given: `count` (different events it has), `rotate` (from
now on only the other secret is right), `complaints` (what the real one would have refused)."""
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
        self.is_wrong = False
        self.told = {"url": self.url, "secret": harness.SECRET}

    def events(self, request, body):
        before = len(self.complaints)
        ids = super().events(request, body)
        self.is_wrong = len(self.complaints) > before
        if self.is_wrong:
            self.complaints.pop()
        return ids

    def rotate(self):
        harness.SECRET = self.rotated

    def count(self):
        return len(self.accepted)


class Datadog(harness.Datadog):
    kind = "datadog"
    rotated = "another-datadog-key"

    def __init__(self):
        super().__init__(lambda *_: 403 if self.is_wrong else 200)
        self.is_wrong = False
        self.told = {"url": self.url, "secret": harness.DATADOG_KEY}

    def events(self, request, body):
        self.is_wrong = request.headers["DD-API-KEY"] != harness.DATADOG_KEY
        before = list(self.complaints)
        ids = super().events(request, body)
        if self.is_wrong:
            self.complaints[:] = before
        return ids

    def rotate(self):
        harness.DATADOG_KEY = self.rotated

    def count(self):
        return len(self.accepted)


class Bucket(s3_fake.Bucket):
    kind = "s3"
    rotated = "another/secret+key"

    def __init__(self):
        super().__init__(lambda *_: 200)
        self.told = {"url": self.url, "secret": s3_fake.SECRET_KEY, "accessKey": s3_fake.ACCESS_KEY, "token": s3_fake.TOKEN,
                     "region": s3_fake.REGION, "bucket": self.bucket}

    def rotate(self):
        s3_fake.SECRET_KEY = self.rotated

    def count(self):
        return len(self.counted())


class BigQuery(bigquery_fake.BigQuery):
    kind = "bigquery"

    def __init__(self):
        super().__init__()
        self.other = bigquery_fake.Keys()
        self.rotated = self.other.file()
        self.told = {"url": self.url, "secret": self.keys.file(), "project": bigquery_fake.PROJECT,
                     "dataset": bigquery_fake.DATASET, "table": bigquery_fake.TABLE}

    def rotate(self):
        self.keys = self.other
        self.revoke()
        self.complaints.clear()

    def count(self):
        return len(self.rows)


class Plugin(Lines):
    """Hangs up on a wrong token."""
    kind = "tcp-lines"
    rotated = "another-token"

    def __init__(self):
        super().__init__(lambda *_: "OK", token="first-token")
        self.told = {"port": self.port, "secret": "first-token"}

    def rotate(self):
        pass  # its token is fixed when it begins

    def count(self):
        return len(self.taken)


def main():
    kinds = {kind.kind: kind for kind in (Hook, Datadog, Bucket, BigQuery, Plugin)}
    receiver = kinds[sys.argv[1]]()
    print(json.dumps({**receiver.told, "rotated": receiver.rotated}), flush=True)
    lock = getattr(receiver, "lock", threading.Lock())
    for line in sys.stdin:
        with lock:
            complaints = list(receiver.complaints)
        if line == "count\n":
            print(receiver.count(), flush=True)
        elif line == "rotate\n":
            receiver.rotate()
            print("ok", flush=True)
        else:
            print(json.dumps(complaints), flush=True)


if __name__ == "__main__":
    main()
