# SPDX-License-Identifier: GPL-3.0-or-later
"""BigQuery as Google's pages describe it: tokens only for assertions that are signed, tables with columns, insertAll row by row."""
import base64
import contextlib
import email.utils
import gzip
import http.server
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

PROJECT, DATASET, TABLE = "my-project", "security", "events"
ACCOUNT = "forwarder@my-project.iam.gserviceaccount.com"
SCOPE = "https://www.googleapis.com/auth/bigquery"
ROOT = f"/bigquery/v2/projects/{PROJECT}/datasets/{DATASET}/tables"
LARGEST_BODY, MOST_ROWS, LONGEST_INSERT_ID = 10_000_000, 50_000, 128
REMEMBERED = 60  # seconds for which an insertId is known
SIMPLE = [{"name": name, "type": "STRING", "mode": "NULLABLE"} for name in ("event_id", "event_type", "created_at", "data")]
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)?")


def unpadded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Keys:
    """A service account's key pair, made anew for each run."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="grantex-keys-")
        self.path = pathlib.Path(self.folder.name)
        self.private = self.openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048").decode()
        (self.path / "private.pem").write_text(self.private)
        self.openssl("pkey", "-in", self.path / "private.pem", "-pubout", "-out", self.path / "public.pem")

    @staticmethod
    def openssl(*arguments):
        return subprocess.run(["openssl", *arguments], check=True, capture_output=True).stdout

    def signed(self, text, signature):
        with tempfile.NamedTemporaryFile(dir=self.path) as file:
            file.write(signature)
            file.flush()
            return subprocess.run(["openssl", "dgst", "-sha256", "-verify", self.path / "public.pem", "-signature", file.name],
                                  input=text, capture_output=True).returncode == 0

    def file(self, token_uri="https://oauth2.googleapis.com/token"):
        """What the console hands out."""
        return json.dumps({"type": "service_account", "project_id": PROJECT, "private_key_id": "key-1",
                           "private_key": self.private, "client_email": ACCOUNT, "client_id": "1", "token_uri": token_uri})


class Refusal(Exception):
    def __init__(self, status, reason, message, headers=None):
        super().__init__(message)
        self.status, self.reason, self.headers = status, reason, headers or {}

    def body(self):
        detail = {"domain": "global", "reason": self.reason, "message": str(self)}
        return {"error": {"code": self.status, "message": str(self), "errors": [detail]}}


class BigQuery:
    """`decide(number)` gives what happens to the n-th insertAll: None, a Refusal, "lose" (taken, no answer), "half" (taken,
    half an answer), "reset" (not taken). `rows` counts the rows of each event in the table, `written` those that came."""

    def __init__(self, decide=lambda number: None, columns=SIMPLE, keys=None):
        self.decide, self.keys = decide, keys or Keys()
        self.table = {"columns": columns, "seen": 0} if columns is not None else None
        self.rows, self.written, self.content, self.ids, self.complaints = {}, {}, {}, {}, []
        self.tokens, self.issued, self.life, self.ahead = {}, 0, 3600, 0
        self.allowed = {"bigquery.tables.updateData", "bigquery.tables.get", "bigquery.tables.create", "bigquery.tables.update"}
        self.requests, self.largest, self.invisible, self.users = 0, 0, 0, {}
        self.lock = threading.Lock()
        fake = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                fake.handle(self)

            do_GET = do_PATCH = do_POST

            def log_message(self, *_):
                pass

            def date_time_string(self, timestamp=None):
                return email.utils.formatdate((timestamp or time.time()) + fake.ahead, usegmt=True)

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                if not isinstance(sys.exc_info()[1], OSError):
                    fake.complaints.append(repr(sys.exc_info()[1]))

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def now(self):
        return time.time() + self.ahead

    def revoke(self):
        """Every token handed out is good no more."""
        with self.lock:
            self.tokens.clear()

    def handle(self, request):
        length = int(request.headers["Content-Length"] or 0)
        body = request.rfile.read(length)
        if len(body) < length:
            request.close_connection = True  # the client was killed in the middle of its request
            return
        fault = None
        with self.lock:
            try:
                path = urllib.parse.unquote(request.path.split("?")[0])
                if path == "/token":
                    status, answer = self.token(request, body)
                elif path == "/computeMetadata/v1/instance/service-accounts/default/token":
                    status, answer = self.metadata(request)
                else:
                    self.authorise(request)
                    if path == f"{ROOT}/{TABLE}/insertAll":
                        self.requests += 1
                        fault = self.decide(self.requests)
                        if isinstance(fault, Refusal):
                            raise fault
                    status, answer = (200, {}) if fault == "reset" else self.api(request, path, body)
                headers = {}
            except Refusal as refusal:
                status, answer, headers = refusal.status, refusal.body(), refusal.headers
        with contextlib.suppress(OSError):
            self.reply(request, fault, status, answer, headers)

    @staticmethod
    def reply(request, fault, status, answer, headers):
        if fault == "half":
            request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"kind\"")
        if fault in ("half", "lose", "reset"):
            request.close_connection = True
            request.connection.close()
            return
        text = json.dumps(answer).encode()
        request.send_response(status)
        for name, value in {"Content-Type": "application/json; charset=UTF-8", **headers}.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(text)))
        request.end_headers()
        request.wfile.write(text)

    # Tokens

    def issue(self):
        self.issued += 1
        token = f"ya29.test-token-{self.issued}"
        self.tokens[token] = self.now() + self.life
        return 200, {"access_token": token, "expires_in": self.life, "token_type": "Bearer"}

    def token(self, request, body):
        form = dict(urllib.parse.parse_qsl(body.decode(), strict_parsing=True))
        if request.headers["Content-Type"] != "application/x-www-form-urlencoded":
            return 400, {"error": "invalid_request"}
        if form["grant_type"] == "refresh_token":
            known = self.users.get(form["refresh_token"])
            return self.issue() if known == (form["client_id"], form["client_secret"]) else (400, {"error": "invalid_grant"})
        if form["grant_type"] != "urn:ietf:params:oauth:grant-type:jwt-bearer":
            return 400, {"error": "unsupported_grant_type"}
        head, claims, signature = form["assertion"].split(".")
        header, said = json.loads(unpadded(head)), json.loads(unpadded(claims))

        def no(words):
            return 400, {"error": "invalid_grant", "error_description": words}

        if header.get("alg") != "RS256" or header.get("typ") != "JWT" or header.get("kid") != "key-1":
            return no("Invalid JWT header")
        if said["iss"] != ACCOUNT:
            return no("Invalid grant: account not found")
        if said["aud"] not in ("https://oauth2.googleapis.com/token", self.url + "/token"):
            return no("Invalid JWT: Failed audience check.")
        if said["scope"] != SCOPE:
            return 400, {"error": "invalid_scope"}
        if not (said["iat"] - 300 < self.now() < said["exp"] <= said["iat"] + 3600):
            return no("Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.")
        if not self.keys.signed(f"{head}.{claims}".encode(), unpadded(signature)):
            return no("Invalid JWT Signature.")
        return self.issue()

    def metadata(self, request):
        if request.headers["Metadata-Flavor"] != "Google" or request.headers["X-Forwarded-For"]:
            return 403, {}
        return self.issue()

    def authorise(self, request):
        kind, _, token = (request.headers["Authorization"] or "").partition(" ")
        if kind != "Bearer" or self.tokens.get(token, 0) <= self.now():
            raise Refusal(401, "authError", "Request had invalid authentication credentials.")

    def need(self, permission):
        if permission not in self.allowed:
            raise Refusal(403, "accessDenied", f"Access Denied: Table {PROJECT}:{DATASET}.{TABLE}: Permission {permission} denied")

    # The API

    def api(self, request, path, body):
        if request.headers["Content-Encoding"] == "gzip":
            body = gzip.decompress(body)
        if path == f"{ROOT}/{TABLE}:testIamPermissions":
            self.existing()
            asked = json.loads(body)["permissions"]
            return 200, {"permissions": [name for name in asked if name in self.allowed]}
        if request.command == "POST" and path == ROOT:
            return self.create(json.loads(body))
        if path == f"{ROOT}/{TABLE}/insertAll":
            return self.insert(request, body)
        if path != f"{ROOT}/{TABLE}":
            raise Refusal(404, "notFound", f"Not found: {path}")
        if request.command == "GET":
            self.need("bigquery.tables.get")
            return 200, self.resource()
        self.need("bigquery.tables.update")
        return self.patch(request, json.loads(body))

    def existing(self):
        if self.table is None:
            raise Refusal(404, "notFound", f"Not found: Table {PROJECT}:{DATASET}.{TABLE}")
        return self.table

    def resource(self):
        table = self.existing()
        return {"kind": "bigquery#table", "etag": f"etag-{len(table['columns'])}", "type": "TABLE",
                "tableReference": {"projectId": PROJECT, "datasetId": DATASET, "tableId": TABLE},
                "schema": {"fields": table["columns"]},
                **({"timePartitioning": table["partitioning"]} if table.get("partitioning") else {})}

    def create(self, wanted):
        self.need("bigquery.tables.create")
        if self.table is not None:
            raise Refusal(409, "duplicate", f"Already Exists: Table {PROJECT}:{DATASET}.{TABLE}")
        if wanted["tableReference"] != {"projectId": PROJECT, "datasetId": DATASET, "tableId": TABLE}:
            raise Refusal(400, "invalid", "Table id mismatch")
        self.table = {"columns": wanted["schema"]["fields"], "partitioning": wanted.get("timePartitioning"),
                      "seen": time.monotonic() + self.invisible}
        return 200, self.resource()

    def patch(self, request, wanted):
        table = self.existing()
        if request.headers["If-Match"] not in (None, f"etag-{len(table['columns'])}"):
            raise Refusal(412, "conditionNotMet", "Precondition Failed")
        new = wanted["schema"]["fields"]
        if any(column not in new for column in table["columns"]):
            raise Refusal(400, "invalid", "Provided Schema does not match Table: a field is missing in new schema")
        if any(column["mode"] == "REQUIRED" for column in new if column not in table["columns"]):
            raise Refusal(400, "invalid", "Cannot add required fields to an existing schema.")
        table["columns"] = new
        return 200, self.resource()

    def insert(self, request, body):
        if self.table is None or time.monotonic() < self.table["seen"]:
            raise Refusal(404, "notFound", f"Not found: Table {PROJECT}:{DATASET}.{TABLE}")
        self.need("bigquery.tables.updateData")
        self.largest = max(self.largest, len(body))
        if len(body) > LARGEST_BODY:
            raise Refusal(413, "uploadTooLarge", "Request payload size exceeds the limit: 10485760 bytes.")
        wanted = json.loads(body)
        if request.headers["Content-Type"].split(";")[0] != "application/json" or \
                set(wanted) - {"kind", "skipInvalidRows", "ignoreUnknownValues", "templateSuffix", "traceId", "rows"}:
            raise Refusal(400, "invalid", "Invalid JSON payload received.")
        rows = wanted["rows"]
        if not rows or len(rows) > MOST_ROWS:
            raise Refusal(400, "invalid", "No rows present in the request." if not rows else "too many rows present in the request")
        errors = {index: error for index, row in enumerate(rows)
                  if (error := self.error_of(row, wanted.get("ignoreUnknownValues", False)))}
        if errors and not wanted.get("skipInvalidRows", False):
            for index in range(len(rows)):
                errors.setdefault(index, {"reason": "stopped", "location": "", "debugInfo": "", "message": ""})
        for index, row in enumerate(rows):
            if index not in errors:
                self.keep(row)
        answer = {"kind": "bigquery#tableDataInsertAllResponse"}
        if errors:
            answer["insertErrors"] = [{"index": index, "errors": [error]} for index, error in sorted(errors.items())]
        return 200, answer

    def error_of(self, row, ignore_unknown):
        def invalid(column, message):
            return {"reason": "invalid", "location": column, "debugInfo": "", "message": message}

        if set(row) - {"insertId", "json"} or len(row.get("insertId", "")) > LONGEST_INSERT_ID:
            return invalid("", "Invalid row")
        columns = {column["name"].lower(): column for column in self.table["columns"]}
        values = {name.lower(): value for name, value in row["json"].items()}
        for name in values:
            if name not in columns and not ignore_unknown:
                return invalid(name, f"no such field: {name}.")
        for name, column in columns.items():
            value = values.get(name)
            if value is None:
                if column["mode"] == "REQUIRED":
                    return invalid("", f"Missing required field: Msg_0_CLOUD_QUERY_TABLE.{name}.")
            elif column["type"] == "TIMESTAMP" and not TIMESTAMP.fullmatch(value):
                return invalid(name, f"Could not parse '{value}' as a timestamp.")
            elif column["type"] == "INTEGER" and not re.fullmatch(r"-?\d+", str(value)):
                return invalid(name, f"Cannot convert value to integer (bad value): {value}")
            elif column["type"] in ("STRING", "JSON") and not isinstance(value, str):
                return invalid(name, "This field is not a record.")
            elif len(value) > int(column.get("maxLength", 1 << 30)):
                return invalid(name, f"Field {name}: STRING({column['maxLength']}) has maximum length {column['maxLength']} "
                                     f"but got a value with length {len(value)}")
            elif column["type"] == "JSON":
                try:
                    json.loads(value)
                except ValueError:
                    return invalid(name, "Invalid JSON literal")
        return None

    def keep(self, row):
        event, insert_id = row["json"]["event_id"], row.get("insertId")
        self.written[event] = self.written.get(event, 0) + 1
        seen = self.ids.get(insert_id, -REMEMBERED) if insert_id else -REMEMBERED
        if insert_id:
            self.ids[insert_id] = time.monotonic()
        if time.monotonic() - seen < REMEMBERED and seen > 0:
            return
        self.rows[event] = self.rows.get(event, 0) + 1
        self.content[event] = row["json"]
