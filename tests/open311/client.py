"""Two Open311 clients that others wrote, against a front door: `three` sends a report, `georeport` reads what became of it.

client.py URL TOKEN, where the token is for open311:write, cases:read and events:write.
"""

import itertools
import json
import sys
import urllib.request

# `three` is of a time when this had another name.
itertools.ifilter = filter

import three  # noqa: E402
from georeport import GeoReport  # noqa: E402

site, token = sys.argv[1:]
endpoint = f"{site}/open311/v2"
sender = three.Three(endpoint, api_key=token, jurisdiction="chorley")
readers = [GeoReport(endpoint, jurisdiction="chorley", output_format=kind) for kind in ("json", "xml")]


def say(what):
    print(f"✓ {what}")


def call(path, event=None):
    """What the team's own system asks and tells, by the integration API."""
    request = urllib.request.Request(
        f"{site}/api/v1/integration/{path}",
        data=event and json.dumps(event).encode(),
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            "Idempotency-Key": "job-1",
        },
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


for reader in readers:
    services = {service["service_code"]: service for service in reader.get_service_list()}
    assert services["fly-tip"]["service_name"] == "Report dumped rubbish", services
    definition = reader.get_service_definition("missed-bin")
    attributes = definition["attributes"]
    attributes = attributes["attribute"] if isinstance(attributes, dict) else attributes
    assert [attribute["code"] for attribute in attributes] == ["which-bin", "tag", "when"], attributes
say("both formats list the services and what they ask")

assert sender.discovery()["endpoints"][0]["url"].endswith("/open311/v2")
words = "A sofa & a <table>, by Kim"
report = dict(lat="53.72140", long="-1.86340", address="Long Lane", description=words, name="Kim Reporter")
sent = sender.post("fly-tip", email="kim@example.org", **report)
assert sender.post_response.status_code == 201, sent
reference = sent[0]["service_request_id"]
say(f"a report became the request {reference}")

for reader in readers:
    request = reader.get_service_request(reference)
    assert (request["status"], request["service_code"]) == ("open", "fly-tip"), request
    assert float(request["lat"]) == 53.7214, request
    assert "sofa" not in str(request) and "Kim" not in str(request), request
    found = reader.get_service_requests(service_code="fly-tip", status="open")
    found = [found] if isinstance(found, dict) else found
    assert reference in [one["service_request_id"] for one in found], found
say("anybody reads that it is there, and nothing that was said")

[case] = call("cases")["cases"]
assert case["reference"] not in str(sent), "a site shows its request's number to anybody"
call(f"cases/{case['reference']}/events", {"kind": "resolved", "words": "Cleared"})
for reader in readers:
    assert reader.get_service_request(reference)["status"] == "closed"
assert sender.request(reference)[0]["status"] == "closed"
say("its end is seen at once")

refused = three.Three(endpoint, api_key="no token").post("fly-tip", **report)
assert refused[0]["code"] == "403", refused
refused = sender.post("missed-bin", description="Which one is not said")
assert refused[0]["code"] == "400" and "Choose the bin" in refused[0]["description"], refused
say("what is wrong is told as GeoReport tells it")
