#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be known of the Flatpak manifest without building it: it is YAML, names what the build needs, and asks for no more than told."""
import pathlib
import re
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ID = "io.github.grantex.GrantexMonitor"
# What CMakeLists.txt looks for → where the manifest gets it.
PROVIDED = {"Qt6": "runtime", "CURL": "runtime", "OpenSSL": "runtime", "SQLite3": "runtime", "ZLIB": "runtime", "Threads": "runtime",
            "PkgConfig": "runtime", "libzstd": "runtime", "Qt6Keychain": "qtkeychain", "simdjson": "simdjson", "tl-expected": "expected",
            "prometheus-cpp": "prometheus-cpp", "re2": "re2", "rdkafka": "librdkafka"}
ALLOWED = {"--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri",
           "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.kwalletd6"}


def main():
    manifest = yaml.safe_load((HERE / f"{ID}.yaml").read_text())
    problems = []
    if manifest["id"] != ID or manifest["command"] != "grantex-monitor" or not re.fullmatch(r"6\.\d+", manifest["runtime-version"]):
        problems.append("id, command or runtime are not ours")
    modules = [module["name"] for module in manifest["modules"]]
    text = (ROOT / "CMakeLists.txt").read_text()
    wanted = set(re.findall(r"find_package\((\S+)", text)) | set(re.findall(r"pkg_check_modules\(\w+ REQUIRED IMPORTED_TARGET (\S+)\)", text))
    for name in wanted:
        if name not in PROVIDED:
            problems.append(f"CMakeLists.txt looks for {name}, which the manifest does not know")
        elif PROVIDED[name] not in ("runtime", *modules):
            problems.append(f"{name} should come from the module {PROVIDED[name]}, which is missing")
    if modules[-1] != "grantex-monitor":
        problems.append("the program is not built last")
    for module in manifest["modules"][:-1]:
        for source in module["sources"]:
            if source["type"] == "git" and not ("tag" in source or "commit" in source):
                problems.append(f"{module['name']} is not pinned")
    if extra := set(manifest["finish-args"]) - ALLOWED:
        problems.append(f"asks for more than it was meant to: {sorted(extra)}")
    print("\n".join(problems) or "the manifest knows all that the build looks for")
    sys.exit(bool(problems))


main()
