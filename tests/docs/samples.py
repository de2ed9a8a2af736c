# SPDX-License-Identifier: GPL-3.0-or-later
"""Configurations and destinations that the documents show are understood by the program that reads them: `json` blocks
with a source are whole configurations, those with a name and a type are destinations."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import markdown

FORWARDER = pathlib.Path(os.environ["GRANTEX_BIN_DIR"]) / "grantex-forwarder"


def configuration_of(sample):
    if "source" in sample and "version" in sample:
        return sample
    if "name" in sample and "type" in sample:
        return {"version": 1, "source": {"type": "file", "path": "-"}, "destinations": [sample]}
    return None


def refusal(configuration):
    """What the program has against it; nothing when it takes it. `status` reads it and connects to nothing."""
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        configuration = json.loads(json.dumps(configuration))
        configuration.setdefault("journal", {})["directory"] = "journal"
        (directory / "config.json").write_text(json.dumps(configuration))
        done = subprocess.run([FORWARDER, "status", "--config", directory / "config.json"], capture_output=True, text=True)
        return done.stderr.strip() if done.returncode == 2 and "config.json" in done.stderr else ""


def main():
    problems, taken = [], 0
    for path in markdown.documents():
        for info, content in markdown.blocks(path.read_text()):
            if info != "json":
                continue
            name = path.relative_to(markdown.ROOT)
            try:
                configuration = configuration_of(json.loads(content))
            except ValueError as error:
                problems.append(f"{name}: {error}: {content.splitlines()[0]}")
                continue
            if configuration is None:
                continue
            wrong = refusal(configuration)
            taken += not wrong
            if wrong:
                problems.append(f"{name}: {wrong}")
    if "must be one of" not in refusal({"version": 1, "source": {"type": "file", "path": "-"},
                                        "destinations": [{"name": "x", "type": "webhook", "url": "http://127.0.0.1/", "format": "xml"}]}):
        problems.append("a wrong configuration is not refused: this test tests nothing")
    print("\n".join(problems) or f"{taken} samples are understood")
    return 1 if problems or taken < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
