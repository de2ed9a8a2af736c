# SPDX-License-Identifier: GPL-3.0-or-later
"""Prometheus' own tool reads the alert rules, runs their unit tests, and reads every expression of the dashboard.
Left out (77) where promtool is not installed (Debian: prometheus)."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "observability"


def expressions():
    dashboard = json.loads((FOLDER / "grafana" / "grantex-forwarder.json").read_text())
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            yield re.sub(r"\$__rate_interval", "5m", re.sub(r"\$(job|instance|destination)\b", ".*", target["expr"]))


def main():
    if shutil.which("promtool") is None:
        print("promtool is not installed")
        return 77
    rules = FOLDER / "prometheus"
    with tempfile.NamedTemporaryFile("w", suffix=".yml") as recorded:
        json.dump({"groups": [{"name": "dashboard", "rules": [
            {"record": f"panel:{number}", "expr": expression} for number, expression in enumerate(expressions())]}]}, recorded)
        recorded.flush()
        commands = (["check", "rules", "grantex-alerts.yml"], ["test", "rules", "grantex-alerts.test.yml"],
                    ["check", "rules", recorded.name])
        return max(subprocess.run(["promtool", *command], cwd=rules).returncode for command in commands)


if __name__ == "__main__":
    sys.exit(main())
