# SPDX-License-Identifier: GPL-3.0-or-later
"""VersityGW: an S3 server by others that checks signatures, digests and conditions. Buckets are directories, objects files."""
import pathlib

import go_modules
from services import Service, free_port, listens

MODULE = ("github.com/versity/versitygw", "v1.8.0", "h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc=")
ACCESS_KEY, SECRET_KEY, REGION = "AKIDGRANTEXTEST", "grantex/service+secret", "us-east-1"


def program():
    return go_modules.build("versitygw", *MODULE, "github.com/versity/versitygw/cmd/versitygw")


class VersityGw:
    """One gateway over the directory `place`, on loopback with its own keys."""

    def __init__(self, place, wait_until, certificate=None):
        """`certificate`: (PEM file, key file); without it the gateway speaks plain http."""
        self.port, self.data, self.wait_until = free_port(), pathlib.Path(place) / "s3", wait_until
        (self.data / "objects").mkdir(parents=True)
        (self.data / "attributes").mkdir()  # beside the objects: not every file system keeps extended attributes
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self.port}"
        tls = ["--cert", str(certificate[0]), "--key", str(certificate[1])] if certificate else []
        self.service = Service([program(), "--port", f"127.0.0.1:{self.port}", "--region", REGION, "--quiet", *tls,
                                "posix", "--sidecar", str(self.data / "attributes"), str(self.data / "objects")],
                               self.data / "log", {"ROOT_ACCESS_KEY": ACCESS_KEY, "ROOT_SECRET_KEY": SECRET_KEY})

    def start(self):
        self.service.start()
        self.wait_until(lambda: listens(self.port) or not self.service.running(), "versitygw listens")
        if not self.service.running():
            raise AssertionError(f"versitygw ended: {self.service.last_words()}")
        return self

    def kill(self):
        self.service.kill()

    def stop(self):
        """Told to end, it finishes what it has begun. Killed instead, it may keep an object's attributes without the object, and
        then says 412 of it: no fault that a client could tell."""
        self.service.terminate()

    def make_bucket(self, name):
        (self.data / "objects" / name).mkdir()

    def objects(self, bucket):
        """Key → bytes of everything in the bucket; what the gateway keeps for itself begins with a dot."""
        root = self.data / "objects" / bucket
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*"))
                if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts)}
