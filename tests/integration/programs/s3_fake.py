# SPDX-License-Identifier: GPL-3.0-or-later
"""A bucket that is as strict as Amazon's: it computes every signature itself and refuses what S3 refuses."""
import base64
import datetime
import email.utils
import gzip
import hashlib
import hmac
import json
import re
import urllib.parse

from harness import Receiver

ACCESS_KEY, SECRET_KEY, TOKEN = "AKIDEXAMPLEKEY", "fake/secret+key", "session-token=="
REGION = "eu-central-1"
SKEW = datetime.timedelta(minutes=15)
STATUS = {"AccessDenied": 403, "AuthorizationHeaderMalformed": 400, "BadDigest": 400, "EntityTooLarge": 400, "InternalError": 500,
          "InvalidAccessKeyId": 403, "InvalidDigest": 400, "InvalidRequest": 400, "InvalidToken": 400, "KeyTooLongError": 400,
          "MissingContentLength": 411, "NoSuchBucket": 404, "PreconditionFailed": 412, "RequestTimeTooSkewed": 403,
          "ServiceUnavailable": 503, "SignatureDoesNotMatch": 403, "SlowDown": 503, "TemporaryRedirect": 307,
          "XAmzContentSHA256Mismatch": 400, "ConditionalRequestConflict": 409, "RequestTimeout": 400}


class Refused(Exception):
    def __init__(self, code, message, **more):
        super().__init__(code)
        self.code, self.message, self.more = code, message, more


def digest(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def uri_encoded(text, keep=""):
    return urllib.parse.quote(text, safe=keep + "-_.~")


class Bucket(Receiver):
    """Receiver.decide gives what happens to a PUT that is in order: a status, (status, headers), "lose", "half", "reset", "hang",
    or the name of an S3 error. Objects by key; what is stored is never replaced while If-None-Match forbids it."""

    def __init__(self, decide, bucket="events", region=REGION, clock_ahead=datetime.timedelta(0), limit=None):
        super().__init__(decide)
        self.bucket, self.region, self.clock_ahead, self.limit = bucket, region, clock_ahead, limit
        self.objects, self.repeated, self.refusals = {}, 0, []
        handler = self.server.RequestHandlerClass
        handler.do_PUT = handler.do_POST
        handler.date_time_string = lambda _, timestamp=None: email.utils.format_datetime(self.now(), usegmt=True)

    def now(self):
        return datetime.datetime.now(datetime.timezone.utc) + self.clock_ahead

    def counted(self):
        """Event id → number of objects it is in."""
        found = {}
        for body, packed in self.objects.values():
            for line in (gzip.decompress(body) if packed else body).decode().splitlines():
                name = json.loads(line)["id"]
                found[name] = found.get(name, 0) + 1
        return found

    def handle(self, request):
        try:
            answer = self.take(request)
        except Refused as refused:
            self.refusals.append(refused.code)
            self.refuse(request, refused)
            return
        if answer is not None:
            try:
                self.reply(request, answer)
            except OSError:
                pass  # the client was killed

    def take(self, request):
        if "Content-Length" not in request.headers:
            raise Refused("MissingContentLength", "You must provide the Content-Length HTTP header.")
        length = int(request.headers["Content-Length"])
        body = request.rfile.read(length)
        if len(body) < length:
            request.close_connection = True
            return None
        self.check_signature(request, body)
        key = self.check_request(request, body)
        packed = request.headers["Content-Encoding"] == "gzip"
        with self.lock:
            self.requests += 1
            answer = self.decide(key, self.requests)
            if isinstance(answer, str) and answer in STATUS:
                raise Refused(answer, "as the test says", Endpoint=f"{self.bucket}.s3.{self.region}.amazonaws.com")
            if answer not in (200, "lose", "half"):
                return answer
            if key in self.objects and request.headers["If-None-Match"] == "*":
                self.repeated += 1
                raise Refused("PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
            if packed != key.endswith(".gz"):
                self.complaints.append(f"{key} and Content-Encoding do not say the same")
            self.objects[key] = (body, packed)
            return answer

    def check_request(self, request, body):
        path = urllib.parse.urlsplit(request.path).path
        bucket, _, key = urllib.parse.unquote(path[1:]).partition("/")
        md5 = request.headers["Content-MD5"]
        if request.headers["x-amz-content-sha256"] != hashlib.sha256(body).hexdigest():
            raise Refused("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.")
        if md5 is not None and len(base64.b64decode(md5)) != 16:
            raise Refused("InvalidDigest", "The Content-MD5 you specified was invalid.")
        if md5 is not None and base64.b64decode(md5) != hashlib.md5(body).digest():
            raise Refused("BadDigest", "The Content-MD5 you specified did not match what we received.")
        if bucket != self.bucket:
            raise Refused("NoSuchBucket", "The specified bucket does not exist")
        if not key or len(key.encode()) > 1024:
            raise Refused("KeyTooLongError", "Your key is too long")
        if self.limit is not None and len(body) > self.limit:
            raise Refused("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
        if request.headers["If-None-Match"] not in (None, "*"):
            raise Refused("InvalidRequest", "If-None-Match takes only *")
        return key

    def check_signature(self, request, body):
        """AWS's rules, written from their text: canonical request, string to sign, derived key."""
        told = re.fullmatch(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, "
                            r"SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})", request.headers["Authorization"] or "")
        if told is None:
            raise Refused("AccessDenied", "Access Denied")
        access_key, day, region, service, signed, signature = told.groups()
        if access_key != ACCESS_KEY:
            raise Refused("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.")
        if region != self.region or service != "s3":
            raise Refused("AuthorizationHeaderMalformed", f"the region '{region}' is wrong; expecting '{self.region}'",
                          Region=self.region)
        if request.headers["x-amz-security-token"] != TOKEN:
            raise Refused("InvalidToken", "The provided token is malformed or otherwise invalid.")
        stamp = request.headers["x-amz-date"] or ""
        try:
            sent = datetime.datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
        except ValueError:
            raise Refused("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header") from None
        if abs(self.now() - sent) > SKEW:
            raise Refused("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.",
                          ServerTime=self.now().isoformat())
        names = signed.split(";")
        if names != sorted(set(names)) or "host" not in names or not {name.lower() for name in request.headers
                                                                      if name.lower().startswith("x-amz-")} <= set(names):
            raise Refused("AccessDenied", "There were headers present in the request which were not signed")
        parts = urllib.parse.urlsplit(request.path)
        query = "&".join(sorted(f"{uri_encoded(name)}={uri_encoded(value)}"
                                for name, value in urllib.parse.parse_qsl(parts.query, keep_blank_values=True)))
        lines = "".join(f"{name}:{','.join(' '.join(value.split()) for value in request.headers.get_all(name, []))}\n"
                        for name in names)
        canonical = "\n".join([request.command, uri_encoded(urllib.parse.unquote(parts.path), "/"), query, lines, signed,
                               request.headers["x-amz-content-sha256"] or ""])
        scope = f"{day}/{region}/{service}/aws4_request"
        text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        signing = digest(digest(digest(digest(b"AWS4" + SECRET_KEY.encode(), day), region), service), "aws4_request")
        if stamp[:8] != day or not hmac.compare_digest(digest(signing, text).hex(), signature):
            raise Refused("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided.")

    def refuse(self, request, refused):
        more = "".join(f"<{name}>{value}</{name}>" for name, value in refused.more.items())
        body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{refused.code}</Code><Message>{refused.message}</Message>{more}' \
               "<RequestId>4442587FB7D0A2F9</RequestId></Error>"
        try:
            request.send_response(STATUS[refused.code])
            request.send_header("Content-Type", "application/xml")
            request.send_header("Content-Length", str(len(body)))
            if refused.code == "MissingContentLength":
                request.close_connection = True
            request.end_headers()
            request.wfile.write(body.encode())
        except OSError:
            pass  # the client was killed
