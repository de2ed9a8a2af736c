# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates for servers and clients on loopback, made with the openssl program."""
import subprocess


def make_certificate(place, name):
    """NAME.pem and NAME.key: a certificate that is its own authority, for 127.0.0.1."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1",
                    "-keyout", place / f"{name}.key", "-out", place / f"{name}.pem"], check=True, capture_output=True)
