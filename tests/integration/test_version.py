#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which version a tree says it is, in every state it can be in. usage: test_version.py SOURCE_DIR"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(sys.argv[1])
ENVIRONMENT = {**{k: v for k, v in os.environ.items() if not k.startswith("GIT_")}, "GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@t",
               "GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@t", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


class TestVersion(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.tree = pathlib.Path(self.directory.name, "tree")
        for name in ("cmake/GrantexVersion.cmake", "cmake/archive.txt", ".gitattributes", "app/version/build_version.cpp.in"):
            (self.tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(SOURCE / name, self.tree / name)

    def git(self, *arguments):
        return subprocess.run(["git", *arguments], cwd=self.tree, env=ENVIRONMENT, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self):
        (self.tree / "file").write_text(str(self.git("rev-list", "--all", "--count")) + "x")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "c")
        return self.git("rev-parse", "HEAD")[:7]

    def version(self, release="0.1.0", tree=None):
        tree = tree or self.tree
        output = pathlib.Path(self.directory.name, "out.cpp")
        subprocess.run(["cmake", f"-DGRANTEX_SOURCE_DIR={tree}", f"-DGRANTEX_RELEASE={release}", f"-DGRANTEX_OUTPUT={output}",
                        f"-DGRANTEX_TEMPLATE={tree}/app/version/build_version.cpp.in", "-P", tree / "cmake/GrantexVersion.cmake"],
                       check=True, env=ENVIRONMENT)
        return re.search(r'"([^"]*)";', output.read_text()).group(1)

    def test_a_copy_without_git_has_the_number_of_the_build_file(self):
        self.assertEqual(self.version(), "0.1.0")

    def test_a_tree_that_was_never_released_comes_before_the_release(self):
        self.git("init", "-q")
        self.commit()
        short = self.commit()
        self.assertEqual(self.version(), f"0.1.0~2.g{short}")

    def test_the_tagged_commit_is_the_release(self):
        self.git("init", "-q")
        self.commit()
        self.git("tag", "v0.1.0")
        self.assertEqual(self.version(), "0.1.0")

    def test_commits_after_a_release_come_after_it_and_before_the_next(self):
        self.git("init", "-q")
        self.commit()
        self.git("tag", "-a", "v0.1.0", "-m", "r")
        self.commit()
        short = self.commit()
        self.assertEqual(self.version(), f"0.1.0+2.g{short}")
        self.assertEqual(self.version("0.2.0"), f"0.2.0~2.g{short}")

    def test_another_tag_is_no_release(self):
        self.git("init", "-q")
        short = self.commit()
        self.git("tag", "nightly")
        self.assertEqual(self.version(), f"0.1.0~1.g{short}")

    def test_changes_that_are_not_committed_are_told(self):
        self.git("init", "-q")
        self.commit()
        self.git("tag", "v0.1.0")
        (self.tree / "file").write_text("changed")
        self.assertEqual(self.version(), "0.1.0.dirty")

    def test_a_tarball_knows_the_commit_it_was_made_of(self):
        self.git("init", "-q")
        self.commit()
        self.git("tag", "v0.1.0")
        short = self.commit()
        other = pathlib.Path(self.directory.name, "tarball")
        other.mkdir()
        archive = subprocess.run(["git", "archive", "HEAD"], cwd=self.tree, env=ENVIRONMENT, check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", other], input=archive, check=True)
        self.assertEqual(self.version(tree=other), f"0.1.0+1.g{short}")

    def test_a_copy_inside_another_repository_is_not_that_one(self):
        self.git("init", "-q")
        self.commit()
        inner = self.tree / "vendored"
        shutil.copytree(SOURCE / "cmake", inner / "cmake")
        (inner / "app/version").mkdir(parents=True)
        shutil.copy(SOURCE / "app/version/build_version.cpp.in", inner / "app/version/")
        self.assertEqual(self.version(tree=inner), "0.1.0")

    def test_debian_sorts_them_as_they_were_made(self):
        if not shutil.which("dpkg"):
            self.skipTest("no dpkg")
        made = ["0.1.0~9.g1", "0.1.0~512.g0", "0.1.0", "0.1.0+1.gf", "0.1.0+7.g0", "0.2.0~8.g3", "0.2.0"]
        for old, new in zip(made, made[1:]):
            subprocess.run(["dpkg", "--compare-versions", old + "-1", "lt", new + "-1"], check=True)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
