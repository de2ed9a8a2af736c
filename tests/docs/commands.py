# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of the documents: fenced blocks marked `sh run`, those of one document one after the other in one
shell and one new directory. The lines of blocks marked `text output` must be in what the document's commands print.

Ports stand in the documents as people would write them; here each gets a free one. What a block leaves in the
background ends with its document."""
import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile

import markdown

BIN = os.environ["GRANTEX_BIN_DIR"]
PORTS = ("8080", "8090", "9464")
LONGEST = 240


def free_ports(count):
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [str(one.getsockname()[1]) for one in sockets]


def script_of(blocks):
    script = "\n".join(content for info, content in blocks if info == "sh run")
    for port, free in zip(PORTS, free_ports(len(PORTS))):
        script = re.sub(rf"\b{port}\b", free, script)
    # A line of `! command` fails nothing under set -e by itself: the document says that the command fails, so it must.
    script = re.sub(r"^! (.*)$", r'if \1; then echo "this succeeded: "\1 >&2; exit 1; fi', script, flags=re.M)
    return "set -euo pipefail\n" + script + "\n"


def run(path):
    """Gives what is wrong, or None; False when the document has nothing to run."""
    blocks = markdown.blocks(path.read_text())
    if not any(info == "sh run" for info, _ in blocks):
        return False
    wanted = [line for info, content in blocks if info == "text output" for line in content.splitlines()]
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    with tempfile.TemporaryDirectory() as directory:
        home = os.path.join(directory, "home")
        work = os.path.join(directory, "work")
        os.mkdir(home)
        os.mkdir(work)
        environment |= {"PATH": BIN + ":" + environment["PATH"], "HOME": home, "LC_ALL": "C.UTF-8"}
        for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            environment.pop(variable, None)
        with open(os.path.join(directory, "output"), "w+") as output:
            shell = subprocess.Popen(["bash", "-c", script_of(blocks)], cwd=work, env=environment, stdout=output,
                                     stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True)
            try:
                code = shell.wait(LONGEST)
            except subprocess.TimeoutExpired:
                code = "no end"
            with contextlib.suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
            shell.wait()
            output.seek(0)
            told = output.read()
        if code != 0:
            return f"ended with {code}:\n{told}"
        missing = [line for line in wanted if line not in told.splitlines()]
        return f"did not print {missing}, but:\n{told}" if missing else None


def check_itself():
    """What is wrong in a document is noticed."""
    with tempfile.TemporaryDirectory() as directory:
        document = pathlib.Path(directory) / "document.md"
        for text, is_wrong in (("```sh run\nfalse\n```", True), ("```sh run\n! true\n```", True), ("```sh run\n! false\n```", None),
                               ("```sh run\necho a\n```\n```text output\nb\n```", True),
                               ("```sh run\nsleep 60 & echo a\n```\n```text output\na\n```", None), ("```sh\nfalse\n```", False)):
            document.write_text(text + "\n")
            told = run(document)
            assert (bool(told) if is_wrong else told is is_wrong), f"{text}: {told}"


def main():
    check_itself()
    chosen = set(sys.argv[1:])
    ran, failed = 0, 0
    for path in markdown.documents():
        name = str(path.relative_to(markdown.ROOT))
        if chosen and name not in chosen:
            continue
        wrong = run(path)
        if wrong is False:
            continue
        ran += 1
        failed += wrong is not None
        print(f"{name}: {'ok' if wrong is None else wrong}", flush=True)
    if ran == 0:
        print("no document has commands to run")
    return 1 if failed or ran == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
