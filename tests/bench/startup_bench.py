#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long until the programs are there, and what they hold when nothing happens. Figures, not a test: `name value` lines.

usage: startup_bench.py DIRECTORY_OF_PROGRAMS [ROUNDS [SECONDS_IDLE]]
The window is timed on the display of DISPLAY (run it under xvfb-run for X), else offscreen. What a round shares with the one before
is warm: files in memory, as on the second start of a day.
"""
import json
import os
import pathlib
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE = 60


def memory(pid, what="VmRSS"):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what + ":"):
            return int(line.split()[1]) / 1024
    raise SystemExit(f"/proc tells no {what}")


def figure(name, values, unit):
    print(f"{name} {statistics.median(values):.1f} {unit} (median of {len(values)}, {min(values):.1f} to {max(values):.1f})", flush=True)


def libraries(program):
    return len([line for line in subprocess.check_output(["ldd", program], text=True).splitlines() if "=>" in line])


def timed(command, environment):
    begin = time.monotonic()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return (time.monotonic() - begin) * 1000


class Place:
    """Its own home, so that nothing of the person who runs this is read or written."""

    def __init__(self, path, programs):
        self.path, self.programs = path, programs
        self.environment = {**os.environ, "HOME": str(path), "XDG_CONFIG_HOME": f"{path}/config", "XDG_STATE_HOME": f"{path}/state",
                            "GX_KEY": "gx_demo_key", "GX_HOOK": "bench-secret"}
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            self.environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.simulator = subprocess.Popen([programs / "grantex-simulator", "--port", "0", "--rate", "0"], stdout=subprocess.PIPE, text=True)
        self.url = self.simulator.stdout.readline().split()[-1]

    def configuration(self, number):
        home = self.path / f"round{number}"
        home.mkdir()
        (home / "config.json").write_text(json.dumps({
            "version": 1, "source": {"type": "sse", "url": self.url, "apiKey": {"env": "GX_KEY"}}, "journal": {"directory": "journal"},
            "destinations": [{"name": "out", "type": "file", "path": "out.ndjson"},
                             {"name": "hook", "type": "webhook", "url": self.url + "/hook", "secret": {"env": "GX_HOOK"}}]}))
        return home / "config.json"

    def forwarder(self, number, idle):
        """Milliseconds from the start of the process to READY=1, and MiB resident after `idle` seconds."""
        name = str(self.path / f"notify{number}")
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
            ear.bind(name)
            ear.settimeout(PATIENCE)
            begin = time.monotonic()
            process = subprocess.Popen([self.programs / "grantex-forwarder", "--config", self.configuration(number)],
                                       env={**self.environment, "NOTIFY_SOCKET": name}, stderr=subprocess.DEVNULL)
            while b"READY=1" not in ear.recv(4096):
                pass
            ready = (time.monotonic() - begin) * 1000
            time.sleep(idle)
            held = memory(process.pid)
            process.send_signal(signal.SIGTERM)
            if process.wait(PATIENCE) != 0:
                raise SystemExit("the forwarder did not end well")
        return ready, held

    def window(self, number, arguments, idle):
        """Milliseconds from the start of the process to the first painted window, and MiB resident after `idle` seconds."""
        report = self.path / f"heartbeat{number}"
        begin = time.monotonic()
        process = subprocess.Popen([self.programs / "grantex-monitor", *arguments, "--heartbeat", report, "--quit-after", str(idle + 10)],
                                   env=self.environment, stderr=subprocess.DEVNULL)
        time.sleep(idle + 1)
        held = memory(process.pid)
        if process.wait(PATIENCE) != 0:
            raise SystemExit("the window did not end well")
        painted = float(dict(line.split() for line in report.read_text().splitlines())["first_paint_monotonic_ms"])
        if painted == 0:
            raise SystemExit("the window was never painted")
        return painted - begin * 1000, held


def main():
    programs = pathlib.Path(sys.argv[1]).resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    idle = float(sys.argv[3]) if len(sys.argv) > 3 else 5
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as directory:
        place = Place(pathlib.Path(directory), programs)
        try:
            ready = [place.forwarder(n, idle if n == 0 else 0) for n in range(rounds)]
            figure("forwarder_ready", [r for r, _ in ready], "ms")
            print(f"forwarder_idle {ready[0][1]:.1f} MiB")
            figure("forwarder_floor", [timed([programs / "grantex-forwarder", "--version"], place.environment) for _ in range(rounds)], "ms")
            print(f"forwarder_libraries {libraries(programs / 'grantex-forwarder')}")
            if (programs / "grantex-monitor").exists():
                for kind, arguments in (("window", lambda n: ["--config", place.configuration(f"-window{n}")]),
                                        ("window_demo", lambda n: ["--demo"])):
                    seen = [place.window(f"{kind}{n}", arguments(n), int(idle) if n == 0 else 1) for n in range(rounds)]
                    figure(f"{kind}_first_paint", [p for p, _ in seen], "ms")
                    print(f"{kind}_held {seen[0][1]:.1f} MiB")
                figure("window_floor", [timed([programs / "grantex-monitor", "--version"], place.environment) for _ in range(rounds)], "ms")
                print(f"window_libraries {libraries(programs / 'grantex-monitor')}")
        finally:
            place.simulator.kill()
            place.simulator.wait()


if __name__ == "__main__":
    main()
