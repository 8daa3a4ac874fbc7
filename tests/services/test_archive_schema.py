"""The archive structure against the published XML Schema of Noark 5 version 5, where somebody has it on their machine.

The schema has no licence of its own, so it is not in this repository. ``ARBEIDSBENKEN_NOARK5_XSD`` names its main file,
``arkivstruktur.xsd``, with ``metadatakatalog.xsd`` beside it. ``noark_order`` holds for everybody.
"""

from __future__ import annotations

import os

import pytest
from lxml import etree

from app.models.values import Protection
from app.services.archive.package import STRUCTURE
from tests.services.test_archive import history, packed, unpacked

SCHEMA = os.environ.get("ARBEIDSBENKEN_NOARK5_XSD", "")


@pytest.mark.skipif(not SCHEMA, reason="ARBEIDSBENKEN_NOARK5_XSD does not name the schema")
@pytest.mark.parametrize("protection", list(Protection))
def test_the_structure_is_valid(protection: Protection) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    structure = etree.fromstring(unpacked(packed(history(protection))[1])[STRUCTURE])

    assert schema.validate(structure), schema.error_log
