#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons in one colour are areas: desktops recolour what is filled, a stroke would keep its colour or, without a fill, become a blot."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "icons"


def problems_in(svg):
    colours = set()
    for element in ET.fromstring(svg).iter():
        for name, value in element.attrib.items():
            if name.startswith("stroke") or "stroke" in value:
                yield f"{name}=\"{value}\" is not recoloured"
            if name == "fill":
                colours.add(value)
        if re.search(r"}(style|linearGradient|radialGradient|image)$", element.tag):
            yield f"has a {element.tag.partition('}')[2]}"
    if colours != {"#2e3436"}:
        yield f"is filled with {sorted(colours)}, and should be with #2e3436 alone"


def main():
    assert list(problems_in('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" fill="none" stroke="#2e3436"/></svg>'))
    files = sorted(FOLDER.glob("*-symbolic.svg"))
    problems = [f"{file.name}: {problem}" for file in files for problem in problems_in(file.read_text())]
    print("\n".join(problems) or f"{len(files)} icon(s) can be recoloured")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
