"""Anything at all may be pushed: the answer is one line for each, never a fault of ours, and the log stays readable."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models import wire
from app.models.case import acts
from server.api import make_app
from server.verify import verify_database
from tests import builders
from tests.builders import SIRI
from tests.server.colleagues import Colleague
from tests.server.running import InProcess, practice_settings, server_in_process


class Bench(msgspec.Struct):
    """A running server, a signed-in client, and one good act of every kind as JSON."""

    http: httpx.Client
    headers: dict[str, str]
    good: list[dict[str, Any]]
    case_id: str


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("fuzz")
    with server_in_process(folder, practice_settings(folder, builders.TODAY)) as client:
        siri = Colleague(client("siri.moen"), SIRI)
        case_id = siri.register()
        case = siri.case(case_id)
        examples = [builders.registration(), builders.checklist(case), builders.matrix(), builders.reasons()]
        examples += [builders.proposal(case), builders.information_request(case), acts.NoteAdded(text="x")]
        good = [json.loads(siri.write(act, case_id, 1)) for act in examples]
    transport = InProcess(make_app(practice_settings(folder, builders.TODAY)))
    with httpx.Client(base_url="http://127.0.0.1", transport=transport) as http:
        token = http.post("/v1/sign-in/practice", json={"person": "siri.moen"}).json()["token"]
        yield Bench(http, {"authorization": f"Bearer {token}"}, good, case_id)
    transport.stop()
    assert verify_database(f"sqlite:///{folder / 'server.db'}") == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def _push(bench: Bench, lines: list[bytes]) -> None:
    response = bench.http.post("/v1/push", content=b"\n".join(lines), headers=bench.headers)
    assert response.status_code in (200, 413, 422), response.text
    if response.status_code == 200:
        results = [msgspec.json.decode(line, type=wire.PushResult) for line in response.content.splitlines()]
        assert len(results) == len([line for line in b"\n".join(lines).split(b"\n") if line.strip()])
        assert all(result.status in ("accepted", "rejected", "held") for result in results)
    page = bench.http.get("/v1/log", params={"limit": 5000}, headers=bench.headers)
    assert page.status_code == 200
    for line in page.content.splitlines()[:-1]:
        wire.decode(msgspec.json.decode(line, type=wire.LogLine).data)


@settings(max_examples=60)
@given(st.lists(st.binary(max_size=200), min_size=1, max_size=5))
def test_any_bytes(bench: Bench, lines: list[bytes]) -> None:
    _push(bench, lines)


@settings(max_examples=120)
@given(st.data())
def test_good_acts_with_something_wrong_in_them(bench: Bench, data: st.DataObject) -> None:
    act = json.loads(json.dumps(data.draw(st.sampled_from(bench.good))))
    act["id"] = str(data.draw(st.uuids()))
    if data.draw(st.booleans()):
        act["case"] = str(data.draw(st.uuids()))
    place = act if data.draw(st.booleans()) else act["data"]
    for _ in range(data.draw(st.integers(0, 3))):
        while isinstance(place, dict) and place:
            name = data.draw(st.sampled_from(sorted(place)))
            if isinstance(place[name], dict) and data.draw(st.booleans()):
                place = place[name]
                continue
            place[name] = data.draw(JSON)
            break
    body = json.dumps(act, ensure_ascii=data.draw(st.booleans())).encode("utf-8", "surrogatepass")
    if data.draw(st.integers(0, 5)) == 0:
        cut = data.draw(st.integers(0, len(body)))
        body = body[:cut] + data.draw(st.binary(max_size=4)) + body[cut:]
    _push(bench, [body])


@settings(max_examples=30)
@given(st.text(max_size=40), st.text(max_size=60), st.sampled_from(["GET", "PUT", "HEAD", "POST", "DELETE"]))
def test_any_address(bench: Bench, name: str, query: str, method: str) -> None:
    for path in (f"/v1/cases/{quote(name, safe='')}/log", f"/v1/blobs/{quote(name, safe='')}", "/v1/log"):
        response = bench.http.request(method, f"{path}?after={quote(query, safe='')}&limit=1", headers=bench.headers)
        assert response.status_code < 500
