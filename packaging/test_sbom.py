#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds sbom.py's document against the programs themselves. usage: test_sbom.py SBOM PROGRAM..."""
import json
import pathlib
import re
import subprocess
import sys
import unittest

BOM = json.loads(pathlib.Path(sys.argv[1]).read_text())
PROGRAMS = [pathlib.Path(p) for p in sys.argv[2:]]
BY_ID = {package["SPDXID"]: package for package in BOM["packages"]}


def related(program, *kinds):
    return {BY_ID[r["relatedSpdxElement"]]["name"] for r in BOM["relationships"]
            if r["spdxElementId"] == f"SPDXRef-Program-{program}" and r["relationshipType"] in kinds}


class TestSbom(unittest.TestCase):
    def test_the_document_is_whole(self):
        self.assertEqual(BOM["spdxVersion"], "SPDX-2.3")
        self.assertEqual(BOM["dataLicense"], "CC0-1.0")
        self.assertRegex(BOM["creationInfo"]["created"], r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(len(BY_ID), len(BOM["packages"]))
        for package in BOM["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertTrue(package["name"] and package["versionInfo"] and package["downloadLocation"])
        for r in BOM["relationships"]:
            self.assertIn(r["spdxElementId"], {"SPDXRef-DOCUMENT", *BY_ID})
            self.assertIn(r["relatedSpdxElement"], BY_ID)

    def test_every_library_a_program_asks_for_is_told(self):
        for program in PROGRAMS:
            told = related(program.name, "DYNAMIC_LINK")
            for name in re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", subprocess.check_output(["readelf", "-d", program], text=True)):
                if name.startswith("ld-linux"):
                    continue
                path = re.search(rf"{re.escape(name)} => (\S+)", subprocess.check_output(["ldd", program], text=True)).group(1)
                owners = subprocess.run(["dpkg-query", "-S", path, path.removeprefix("/usr"), str(pathlib.Path(path).resolve())],
                                        capture_output=True, text=True).stdout
                self.assertTrue(told & set(re.findall(r"^([a-z0-9.+-]+):", owners, re.M)), f"{program.name} needs {name}")

    def test_every_package_has_a_licence_and_an_installed_version(self):
        for package in BOM["packages"]:
            self.assertNotIn(package["licenseDeclared"], ("", "NOASSERTION"), package["name"])
            if "externalRefs" in package:
                installed = subprocess.check_output(["dpkg-query", "-W", "-f", "${Version}", package["name"]], text=True)
                self.assertEqual(package["versionInfo"], installed)

    def test_every_licence_of_debians_naming_is_explained(self):
        told = {info["licenseId"] for info in BOM["hasExtractedLicensingInfos"]}
        used = {word for package in BOM["packages"] for word in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", package["licenseDeclared"])}
        self.assertEqual(used, told)

    def test_every_licence_is_told_by_its_name(self):
        for package in BOM["packages"]:
            for word in re.findall(r"LicenseRef-[A-Za-z0-9.-]+", package["licenseDeclared"]):
                self.assertNotRegex(word, r"(?i)see-copyright|-(and|or|with)$|Debian-(and|or|with)-", package["name"])
                self.assertNotRegex(word, r"(?i)Debian-((A|L)?GPL|MPL|Apache|BSD)[-v]?[0-9.]*(-or-later)?$", package["name"])

    def test_what_is_loaded_or_compiled_in_is_told(self):
        for program in PROGRAMS:
            late = {BY_ID[r["spdxElementId"]]["name"] for r in BOM["relationships"]
                    if r["relationshipType"] == "RUNTIME_DEPENDENCY_OF" and r["relatedSpdxElement"] == f"SPDXRef-Program-{program.name}"}
            linked = subprocess.check_output(["ldd", program], text=True)
            self.assertEqual(late, {package for package, library in (("qt6-qpa-plugins", "libQt6Gui.so"), ("libsecret-1-0", "libqt6keychain.so"))
                                    if library in linked})
            if program.name == "grantex-forwarder":
                self.assertEqual(late, {"libsecret-1-0"})
            self.assertIn("libexpected-dev", related(program.name, "STATIC_LINK"))
        self.assertIn("libssl3", related("grantex-forwarder", "DYNAMIC_LINK", "DEPENDS_ON"))
        if any(program.name == "grantex-monitor" for program in PROGRAMS):
            self.assertIn("libxcb-icccm4", related("grantex-monitor", "DEPENDS_ON"))  # of the plug-in of X11
        followed = {BY_ID[r["relatedSpdxElement"]]["name"] for r in BOM["relationships"] if r["spdxElementId"] == "SPDXRef-Package-libsecret-1-0"}
        self.assertIn("libgcrypt20", followed)

    def test_nothing_is_only_under_terms_that_the_gpl_3_excludes(self):
        for package in BOM["packages"]:
            only = set(package["licenseDeclared"].split(" AND "))
            self.assertFalse(only <= {"GPL-2.0-only", "OpenSSL"}, package["name"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
