# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs built from pinned Go modules. Debian's Go is too old for most of them: a newer one comes as a module as well."""
import json
import os
import pathlib
import re
import shutil
import subprocess

from services import Tampered, Unavailable, cache, download, one_at_a_time

OLDEST = (1, 25)
TOOLCHAIN = ("golang.org/toolchain", "v0.0.1-go1.26.8.linux-amd64", "h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=")


def environment(**more):
    return {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "-modcacherw -buildvcs=false", "CGO_ENABLED": "0",
            "GOMODCACHE": str(cache("go", "modules")), "GOCACHE": str(cache("go", "build")), **more}


def fetch(go, module, version, wanted):
    """The module's directory; its sum (Go's own SHA-256 over all files) must be the pinned one."""
    told = json.loads(download([go, "mod", "download", "-json", f"{module}@{version}"], env=environment(), cwd=cache("go")))
    if told["Sum"] != wanted:
        raise Tampered(f"{module}@{version} has the sum {told['Sum']}, pinned is {wanted}")
    return pathlib.Path(told["Dir"])


def go_command():
    """A Go that is new enough: the installed one, or the pinned one fetched with the installed one."""
    installed = shutil.which("go")
    if installed is None:
        raise Unavailable("there is no go")
    told = re.search(r"go(\d+)\.(\d+)", subprocess.run([installed, "version"], capture_output=True, text=True, env=environment()).stdout)
    if told and (int(told[1]), int(told[2])) >= OLDEST:
        return installed
    root = fetch(installed, *TOOLCHAIN)
    for tool in [*root.glob("bin/*"), *root.glob("pkg/tool/*/*")]:
        tool.chmod(0o755)  # modules carry no modes
    return str(root / "bin" / "go")


def made_from(program, module, version, wanted):
    """Whether the program in the cache was built from the pinned sources; Go writes their sum into it."""
    go = shutil.which("go")
    if not program.exists() or go is None:
        return False
    told = subprocess.run([go, "version", "-m", program], capture_output=True, text=True, env=environment()).stdout
    return any(line.split() == ["mod", module, version, wanted] for line in told.splitlines())


def build(name, module, version, wanted, package):
    """The path of the program built from `package` of the pinned module; built once, then kept."""
    place = cache(f"{name}-{version}")
    program = place / name
    with one_at_a_time(place):
        if made_from(program, module, version, wanted):
            return program
        go = go_command()
        fetch(go, module, version, wanted)
        # The registry answers, so whatever fails from here on is a failure. Dependencies are checked against the public
        # sums, as always with go.
        subprocess.run([go, "install", f"{package}@{version}"], env=environment(GOBIN=str(place)), cwd=cache("go"), check=True,
                       timeout=900)
        if not made_from(program, module, version, wanted):
            raise Tampered(f"{program} was not built from {module}@{version}")
        for left in ("modules", "build"):  # gigabytes that no run needs again
            shutil.rmtree(cache("go", left), ignore_errors=True)
    return program
