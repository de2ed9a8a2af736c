#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to a provider, the same for every HTTP destination: a named proxy, a private authority, a client certificate."""
import contextlib
import gzip
import http.server
import json
import re
import select
import socket
import socketserver
import ssl
import subprocess
import sys
import threading
import unittest

from certificates import make_certificate
from harness import BIN, ENVIRONMENT, PATIENCE, Forwarder, Journal, workplace, write_config

ENVIRONMENT.update(REACH_KEY="reach-test-key")
KEY = {"env": "REACH_KEY"}


def destinations(url):
    return {"datadog": {"endpoint": url, "apiKey": KEY},
            "splunk": {"hecUrl": url, "hecToken": KEY},
            "webhook": {"url": url + "/hook", "auth": {"type": "bearer", "token": KEY}},
            "s3": {"endpoint": url, "bucket": "events", "accessKeyId": KEY, "secretAccessKey": KEY},
            "bigquery": {"endpoint": url, "projectId": "p", "datasetId": "d", "tableId": "t", "credentials": {"file": "login.json"}}}


LOGIN = {"type": "authorized_user", "client_id": "c", "client_secret": "reach-client-secret", "refresh_token": "reach-refresh-token"}
COLUMNS = [{"name": name, "type": "STRING", "mode": "NULLABLE"} for name in ("event_id", "event_type", "created_at", "data")]


def answer_of(kind, path):
    if path == "/token":
        return {"access_token": "reach-access-token", "expires_in": 3600, "token_type": "Bearer"}
    if path.endswith("testIamPermissions"):
        return {"permissions": ["bigquery.tables.updateData", "bigquery.tables.get"]}
    if kind == "bigquery":
        return {"schema": {"fields": COLUMNS}} if path.endswith("/tables/t") else {"kind": "bigquery#tableDataInsertAllResponse"}
    return {"text": "Success", "code": 0}


class Provider:
    """Takes what any of them sends, over TLS, from callers that show the right certificate. Ids by destination."""

    def __init__(self, place):
        self.accepted, provider = {}, self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def take(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if self.headers["Content-Encoding"] == "gzip":
                    body = gzip.decompress(body)
                kind = "splunk" if "/services/" in self.path else "datadog" if "/api/" in self.path else \
                    "webhook" if self.path == "/hook" else "bigquery" if self.path == "/token" or "/bigquery/" in self.path else "s3"
                found = re.findall(r'\\?"(?:event_)?id\\?": ?\\?"(evt_\d+)', body.decode())
                provider.accepted.setdefault(kind, []).extend(found)
                answer = json.dumps(answer_of(kind, self.path.split("?")[0])).encode()
                self.send_response(202 if kind == "datadog" else 200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_POST = do_PUT = do_GET = do_DELETE = take

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass  # refused handshakes are what the tests are about

        self.server = Server(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(place / "server.pem", place / "server.key")
        context.load_verify_locations(place / "client.pem")
        context.verify_mode = ssl.CERT_REQUIRED
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Proxy:
    """Opens tunnels and nothing else; remembers to where."""

    def __init__(self):
        self.tunnels, self.others, proxy = [], [], self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                line = self.rfile.readline().decode()
                while self.rfile.readline().strip():
                    pass
                if not line.startswith("CONNECT "):
                    proxy.others.append(line)
                    self.wfile.write(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n")
                    return
                host, port = line.split()[1].rsplit(":", 1)
                proxy.tunnels.append(line.split()[1])
                with contextlib.suppress(OSError), socket.create_connection((host, int(port))) as far:
                    self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    ends = {self.connection: far, far: self.connection}
                    while True:
                        for end in select.select(list(ends), [], [])[0]:
                            data = end.recv(65536)
                            if not data:
                                return
                            ends[end].sendall(data)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


class Reach(unittest.TestCase):
    def prepare(self, place, **common):
        for name in ("server", "client"):
            make_certificate(place, name)
        provider = Provider(place)
        self.addCleanup(provider.stop)
        ids = [f"evt_{n:03d}" for n in range(50)]
        (place / "login.json").write_text(json.dumps(LOGIN))
        (place / "events.ndjson").write_text("".join(json.dumps({"id": name, "type": "t", "data": {}}) + "\n" for name in ids))
        write_config(place, {"type": "file", "path": "events.ndjson"},
                     [{"name": name, "type": name, "compression": "gzip", "timeoutMs": PATIENCE * 1000, **settings, **common}
                      for name, settings in destinations(provider.url).items()])
        return provider, ids

    def check(self, place):
        done = subprocess.run([BIN / "grantex-forwarder", "--config", place / "config.json", "--check"], env=ENVIRONMENT,
                              capture_output=True, text=True, timeout=2 * PATIENCE)
        return done.returncode, done.stdout + done.stderr

    def test_through_a_proxy_with_a_private_authority_and_a_client_certificate(self):
        proxy = Proxy()
        self.addCleanup(proxy.stop)
        with workplace() as place:
            provider, ids = self.prepare(place, proxy=proxy.url, caFile="server.pem", clientCertFile="client.pem",
                                         clientKey={"file": "client.key"})
            self.assertEqual(self.check(place)[0], 0, self.check(place)[1])
            provider.accepted.clear()
            self.assertEqual(Forwarder(place, "--once").wait(), 0, (place / "forwarder.log").read_text()[-2000:])
            self.assertEqual({kind: sorted(found) for kind, found in provider.accepted.items()},
                             {kind: ids for kind in destinations("")})
            self.assertEqual(set(proxy.tunnels), {provider.url[len("https://"):]})
            self.assertGreaterEqual(len(proxy.tunnels), len(destinations("")))
            self.assertEqual(proxy.others, [], "nothing was shown to the proxy in clear text")
            Journal(place).check_law()

    def test_an_authority_that_is_not_named_pauses_every_destination(self):
        with workplace() as place:
            provider, ids = self.prepare(place, clientCertFile="client.pem", clientKey={"file": "client.key"})
            self.assertEqual(Forwarder(place, "--once").wait(), 3)
            self.assertEqual(provider.accepted, {})
            for kind in destinations(""):
                self.assertEqual(Journal(place).counts(kind)["waiting"], len(ids))
            code, words = self.check(place)
            self.assertEqual(code, 3)
            self.assertEqual(words.count("caFile"), len(destinations("")), words)

    def test_without_the_client_certificate_nothing_is_accepted(self):
        with workplace() as place:
            provider, _ = self.prepare(place, caFile="server.pem")
            code, words = self.check(place)
            self.assertEqual(code, 3, words)
            self.assertEqual(provider.accepted, {})

    def test_a_proxy_that_is_not_there_is_named(self):
        with workplace() as place:
            self.prepare(place, proxy="http://127.0.0.1:9", caFile="server.pem")
            code, words = self.check(place)
            self.assertEqual(code, 3)
            self.assertEqual(words.count("connect: FAILED"), len(destinations("")), words)
            self.assertIn("`proxy`", words)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
