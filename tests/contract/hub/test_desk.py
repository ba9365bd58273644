"""The desk of an agency, as officers use it: a real hub, forms and cookies."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from hub import second_factor
from tests.contract.hub.conftest import Desk, submission
from tests.support.desk_client import CONFIG, PASSWORD, Officer, enlist
from tests.support.hub import RunningHub, running_hub

NASTY = "<script>alert(1)</script> \"'><img src=x onerror=alert(2)> {{ 7*7 }}"
OFFICERS = {
    "desk-1": "desk", "desk-2": "desk", "power-1": "power", "lands-1": "aqr_property",
    "judge-1": "inspection", "boss-1": "admin", "boss-2": "admin", "locked-1": "desk",
}  # fmt: skip


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory, catalogue: Path) -> Iterator[RunningHub]:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "hub.toml").write_text(f'{CONFIG}second_factor = ["revenue"]\n')
    arguments = ("--accept-simulated-cards", "--config", str(folder / "hub.toml"))
    with running_hub(folder, arguments, catalogue=catalogue) as hub:
        enlist(hub, OFFICERS)
        yield hub


@pytest.fixture(scope="module")
def kiosk(hub: RunningHub) -> Iterator[Desk]:
    with Desk(hub) as kiosk:
        yield kiosk


@pytest.fixture
def officer(hub: RunningHub) -> Iterator[Any]:
    """Logs officers in."""
    with ExitStack() as stack:
        yield lambda name="": stack.enter_context(Officer(hub, name))


@pytest.fixture(autouse=True)
def empty_queue(hub: RunningHub, officer: Any) -> None:
    """Each test begins with nothing in the queue of the service desk."""
    at_work = officer("desk-2")
    while (page := at_work.press("/desk/next")).url.path.startswith("/desk/files/"):
        at_work.press(f"{page.url.path}/pass-over", reason="not-applicable")


def _question(kiosk: Desk, words: str = "where is the office?") -> str:
    return str(kiosk.post("/v1/requests", submission("open-question", {"words": words})).json()["tracking_code"])


def _lamp(kiosk: Desk) -> str:
    identity = kiosk.card("9991234561").json()["token"]
    answers = {"mobile": "09150000000", "topic": "broken", "poles": "3"}
    return str(
        kiosk.post("/v1/requests", submission("street-lamp", answers), identity=identity).json()["tracking_code"]
    )


def _view(kiosk: Desk, code: str) -> Any:
    return kiosk.http.get(f"/v1/cases/{code}").json()


def test_the_door(hub: RunningHub, officer: Any) -> None:
    somebody = officer()
    page = somebody.open("/desk/")
    assert 'dir="rtl"' in page.text
    assert "ورود به میز کار" in page.text
    assert 'dir="ltr"' in somebody.open("/desk/login?lang=en").text
    assert "Log in to the desk" in somebody.open("/desk/login").text  # and it stays English
    wrong = somebody.press("/desk/login", user="desk-1", password="not the password")
    assert (wrong.status_code, "do not fit" in wrong.text) == (422, True)
    assert somebody.press("/desk/login", user="desk-1", password=PASSWORD).url.path == "/desk/queue"
    cookie = somebody.http.get("/desk/queue").headers["set-cookie"].lower()
    assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/desk"))
    assert officer().open("/desk/queue").url.path == "/desk/login"


def test_a_password_is_not_guessed(officer: Any) -> None:
    somebody = officer()
    for _ in range(3):
        assert somebody.press("/desk/login", user="locked-1", password="not the password").status_code == 422
    locked = somebody.press("/desk/login", user="locked-1", password=PASSWORD)
    assert (locked.status_code, int(locked.headers["retry-after"]) > 800) == (429, True)
    assert officer().press("/desk/login", user="locked-1", password=PASSWORD).status_code == 429


def test_forms_of_other_sites_do_nothing(kiosk: Desk, officer: Any) -> None:
    code, at_work, colleague = _question(kiosk), officer("desk-1"), officer("desk-2")
    for token in ("", "0" * 64, colleague.token, "سلام"):
        answer = at_work.http.post("/desk/next", data={"token": token})
        assert answer.status_code == 403
        assert "این فرم از میز کار شما نیامده" in answer.text
    assert at_work.http.post("/desk/next").status_code == 403
    stolen = officer().http.post("/desk/login", data={"user": "desk-1", "password": PASSWORD})
    assert stolen.status_code == 403
    assert _view(kiosk, code)["stages"][1]["status"] == "active"
    assert code in at_work.open("/desk/queue").text.replace("-", "")


def test_a_file_is_taken_read_and_approved(kiosk: Desk, officer: Any) -> None:
    first, second = _question(kiosk, NASTY), _question(kiosk)
    at_work = officer("desk-1")
    queue = at_work.open("/desk/queue").text
    assert queue.index(first) < queue.index(second)
    hidden = at_work.open(f"/desk/files/{first}/1").text
    assert "alert(1)" not in hidden
    page = at_work.press("/desk/next")
    assert page.url.path == f"/desk/files/{first}/1"
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    assert "<script" not in page.text
    assert "<img" not in page.text
    assert "{{ 7*7 }}" in page.text
    english = at_work.open(f"{page.url.path}?lang=en").text
    assert "You have this file." in english
    after = at_work.press(f"{page.url.path}/approve")
    assert (after.url.path, "The step is approved." in after.text) == ("/desk/queue", True)
    assert _view(kiosk, first)["status"] == "done"
    log = at_work.open(f"/desk/files/{first}/1").text
    assert "officer desk-1" in log
    assert "The chain of the history is unbroken." in log
    found = at_work.open(f"/desk/find?code={second[:4]}-{second[4:].lower()}")
    assert found.url.path == f"/desk/files/{second}/1"
    assert at_work.open("/desk/find?code=NOBODY").status_code == 404


def _with_photo(kiosk: Desk, *sent: tuple[str, bytes]) -> str:
    """A lamp with files that a phone sent."""
    wish = {"service_id": "street-lamp", "field": "photo", "language": "fa"}
    page = kiosk.post("/v1/attachments", wish).json()
    httpx.post(page["upload_url"], files=[("file", one) for one in sent], timeout=120).raise_for_status()
    files = kiosk.http.get(f"/v1/attachments/{page['ref']}").json()["files"]
    answers = {"mobile": "09150000000", "topic": "dark", "photo": ",".join(file["file_id"] for file in files)}
    identity = kiosk.card("9991234561").json()["token"]
    filed = kiosk.post("/v1/requests", submission("street-lamp", answers), identity=identity)
    return str(filed.raise_for_status().json()["tracking_code"])


def test_files_are_read_by_who_has_the_case_and_the_log_says_so(kiosk: Desk, officer: Any) -> None:
    picture, paper = b"\x89PNG\r\n\x1a\n" + bytes(700_000), b"%PDF-1.7 <script>alert(1)</script>"
    code = _with_photo(kiosk, ('چراغ <b>"\r\n.png.html', picture), ("plan.exe", paper))
    mine, yours = officer("desk-1"), officer("desk-2")
    assert "attached/" not in yours.open(f"/desk/files/{code}/1").text
    page = mine.press("/desk/next")
    assert page.url.path == f"/desk/files/{code}/1"
    assert "چراغ &lt;b&gt;" in page.text
    assert all(words in page.text for words in ("عکس (PNG)", "سند (PDF)", "۶۸۴ کیلوبایت", "ویروس‌یابی نشده"))
    links = re.findall(r'href="([^"]+/attached/[^"]+)"', page.text)
    shown, saved = (mine.http.get(link) for link in links)
    assert (shown.content, saved.content) == (picture, paper)
    for answer, kind, how in ((shown, "image/png", "inline"), (saved, "application/pdf", "attachment")):
        assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
        assert answer.headers["content-disposition"].startswith(f'{how}; filename="file-')
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
    assert shown.headers["content-disposition"].endswith(".png")
    assert saved.headers["content-disposition"].endswith("''plan.pdf")
    assert yours.http.get(links[0]).status_code == 403
    assert officer("power-1").http.get(links[0]).status_code == 404
    assert mine.http.get(f"/desk/files/{code}/1/attached/NOBODY").status_code == 404
    for _ in range(3):
        mine.http.get(links[0])
        log = mine.open(f"/desk/files/{code}/1?lang=en").text
    assert len(re.findall(r"opened attached file 1<.*officer desk-1", log)) == 1
    assert len(re.findall(r"looked at the file<.*officer desk-1", log)) == 1
    assert len(re.findall(r"looked at the file<.*officer desk-2", log)) == 1
    assert "The chain of the history is unbroken." in log


def test_what_is_found_brings_its_agency_in(kiosk: Desk, officer: Any) -> None:
    code = _lamp(kiosk)
    at_work = officer("desk-1")
    page = at_work.press("/desk/next")
    assert ">۳" in page.text  # poles, a number in Persian
    assert "زمین وقفی" in page.text
    at_work.press(f"{page.url.path}/approve", found=["endowment_land", "no such thing"])
    active = [stage["agency"] for stage in _view(kiosk, code)["stages"] if stage["status"] == "active"]
    assert active == ["power", "water", "aqr_property"]
    assert code in officer("lands-1").open("/desk/queue").text
    assert officer("power-1").open(f"/desk/files/{code}/4").status_code == 404


def test_the_agency_says_what_the_citizen_pays(kiosk: Desk, officer: Any) -> None:
    filed = kiosk.post("/v1/requests", submission("reckoned-permit", {"words": "a permit"})).json()
    code, at_work = filed["tracking_code"], officer("desk-1")
    page = at_work.press("/desk/next")
    assert 'name="rials"' in page.text
    refused = at_work.press(f"{page.url.path}/approve", rials="1500")
    assert refused.status_code == 422
    assert "هیچ قبضی" in refused.text
    assert _view(kiosk, code)["stages"][1]["status"] == "active"
    at_work.press(f"{page.url.path}/approve", rials="۷٬۰۰۰٬۰۰۰")
    assert _view(kiosk, code)["turn"] == "pay"
    bill = kiosk.http.get(f"/v1/cases/{code}/bill").json()
    assert (bill["amount_rials"], bill["paid"]) == (7_000_000, False)


def test_officers_who_race_get_a_file_each(kiosk: Desk, officer: Any) -> None:
    codes = {_question(kiosk) for _ in range(5)}
    people = [officer(f"desk-{1 + n % 2}") for n in range(8)]
    with ThreadPoolExecutor(len(people)) as pool:
        pages = list(pool.map(lambda one: one.press("/desk/next"), people))
    taken = [page.url.path.split("/")[3] for page in pages if page.url.path.startswith("/desk/files/")]
    assert sorted(taken) == sorted(codes)
    assert sum("پرونده‌ای در صف نیست" in page.text for page in pages) == 3
    path = next(page.url.path for page in pages if page.url.path.startswith("/desk/files/"))
    with ThreadPoolExecutor(len(people)) as pool:
        ends = [answer.status_code for answer in pool.map(lambda one: one.press(f"{path}/approve"), people)]
    assert sorted(ends) == [200] + [409] * 7


def test_asking_refusing_and_conflicts_are_said_in_a_sentence(kiosk: Desk, officer: Any) -> None:
    code = _question(kiosk)
    mine, yours = officer("desk-1"), officer("desk-2")
    yours.open("/desk/queue?lang=en")
    path = f"/desk/files/{code}/1"
    untaken = yours.press(f"{path}/approve")
    assert (untaken.status_code, "Take the file first." in untaken.text) == (409, True)
    mine.press("/desk/next")
    late = yours.press(f"{path}/approve")
    assert (late.status_code, "A colleague has taken this file." in late.text) == (409, True)
    assert mine.press(f"{path}/ask").status_code == 422
    assert mine.press(f"{path}/ask", reason="because").status_code == 422
    assert mine.press(f"{path}/ask", reason="documents").url.path == path
    assert _view(kiosk, code)["turn"] == "bring-documents"
    assert "You have this file." in yours.press(f"{path}/take", reason="absence").text  # a colleague is on holiday
    assert mine.press(f"{path}/resume").status_code == 409
    mine.press(f"{path}/take", reason="workload")
    assert mine.press(f"{path}/resume").status_code == 200
    assert "turn" not in _view(kiosk, code)
    assert mine.press(f"{path}/pass-over", reason="deemed-consent").status_code == 409
    taken = yours.press(f"{path}/take", reason="absence")
    assert "You have this file." in taken.text
    assert re.search(r"taken out of turn.*officer desk-2", taken.text)
    no_rule = yours.press(f"{path}/refuse", reason="rule-not-met", rule="  ")
    assert (no_rule.status_code, "needs the rule" in no_rule.text) == (409, True)
    yours.press(f"{path}/refuse", reason="rule-not-met", rule="Article {100} <b>")
    stage = _view(kiosk, code)["stages"][1]
    assert (stage["status"], stage["reason"], stage["rule"]) == ("refused", "rule-not-met", "Article {100} <b>")
    assert "Article {100} &lt;b&gt;" in yours.open(path).text
    assert mine.press(f"{path}/dance").status_code == 404


def test_the_inspection_answers_objections(kiosk: Desk, officer: Any) -> None:
    code = _question(kiosk)
    at_work, judge = officer("desk-1"), officer("judge-1")
    path = at_work.press("/desk/next").url.path
    at_work.press(f"{path}/refuse", reason="rule-not-met", rule="Art. 1")
    assert at_work.open("/desk/objections").status_code == 403
    body = {"subject": "refusal", "text": f"not true {NASTY}"}
    assert kiosk.post(f"/v1/cases/{code}/objections", body).status_code == 201
    assert judge.landed.url.path == "/desk/objections"
    assert code in judge.open("/desk/objections?lang=en").text
    page = judge.open(f"/desk/objections/{code}/1")
    assert "not true &lt;script&gt;" in page.text
    assert "where is the office?" in page.text
    here = f"/desk/objections/{code}/1"
    assert judge.press(here, words="why").status_code == 422
    empty = judge.press(here, decision="upheld", words=" ")
    assert (empty.status_code, "Answer the objection with words." in empty.text) == (409, True)
    assert "The objection is answered." in judge.press(here, decision="upheld", words="The rule is another one.").text
    again = judge.press(here, decision="dismissed", words="no")
    assert (again.status_code, "This objection is answered." in again.text) == (409, True)
    view = _view(kiosk, code)
    assert (view["status"], view["objections"][0]["upheld"]) == ("open", True)
    assert view["objections"][0]["answer"] == "The rule is another one."
    assert "objection upheld" in judge.open(here).text
    assert judge.open(f"/desk/objections/{code}/2").status_code == 404
    assert judge.open(f"/desk/files/{code}/1").status_code == 200


def test_who_refused_wrongly_does_not_get_the_file_again(hub: RunningHub, kiosk: Desk, officer: Any) -> None:
    code, mine, judge = _question(kiosk), officer("desk-1"), officer("judge-1")
    path = mine.press("/desk/next").url.path
    mine.press(f"{path}/refuse", reason="rule-not-met", rule="Art. 1")
    kiosk.post(f"/v1/cases/{code}/objections", {"subject": "refusal", "text": "not true"})
    judge.press(f"/desk/objections/{code}/1", decision="upheld", words="It is met.")
    queue = mine.open("/desk/queue?lang=en").text
    assert "for a colleague: an objection against you was upheld" in queue
    assert "Take the next file (0)" in queue
    assert "No file is waiting." in mine.press("/desk/next").text
    page = mine.open(path)
    assert "A colleague treats it now." in page.text
    assert f"{path}/take" not in page.text
    refused = mine.press(f"{path}/take", reason="absence")
    assert (refused.status_code, "A colleague must treat it." in refused.text) == (409, True)
    assert re.search(r"does not treat this step any more.*officer desk-1.*officer judge-1", page.text)
    boss = officer("boss-1")
    for name in ("desk-2", "locked-1"):
        boss.press(f"/desk/accounts/{name}/block")
    assert "The administration must give it another officer" in mine.open(path).text
    for name in ("desk-2", "locked-1"):
        boss.press(f"/desk/accounts/{name}/open")
    yours = officer("desk-2")
    assert yours.press("/desk/next").url.path == path
    assert yours.press(f"{path}/approve").status_code == 200


def test_accounts_are_kept_by_the_admin(officer: Any) -> None:
    boss = officer("boss-1")
    page = boss.open("/desk/accounts?lang=en")
    assert "Roles with fewer than two officers" in page.text
    assert "1 of 2 officers" in page.text
    assert boss.open("/desk/queue").status_code == 403
    assert officer("desk-1").open("/desk/accounts").status_code == 403
    fresh = {"user": "water-9", "agency": "water", "password": PASSWORD}
    assert boss.press("/desk/accounts", **{**fresh, "password": "short"}).status_code == 422
    assert boss.press("/desk/accounts", **{**fresh, "agency": "nobody"}).status_code == 422
    assert "The account is made." in boss.press("/desk/accounts", **fresh).text
    assert "This user name is taken." in boss.press("/desk/accounts", **fresh).text
    at_work = officer("water-9")
    assert boss.press("/desk/accounts/boss-1/block").status_code == 422
    assert "blocked" in boss.press("/desk/accounts/water-9/block").text
    assert at_work.open("/desk/queue").url.path == "/desk/login"
    assert "نشست شما پایان یافته است" in at_work.open("/desk/login?ended=1").text
    assert at_work.press("/desk/login", user="water-9", password=PASSWORD).status_code == 422
    boss.press("/desk/accounts/water-9/open")
    assert officer("water-9").landed.url.path == "/desk/queue"


def test_a_role_can_need_a_second_factor(hub: RunningHub, officer: Any) -> None:
    enlist(hub, {"rev-1": "revenue"})
    boss, somebody = officer("boss-1"), officer()
    somebody.open("/desk/login?lang=en")

    def log_in(code: str = "") -> httpx.Response:
        return somebody.press("/desk/login", user="rev-1", password=PASSWORD, code=code)  # type: ignore[no-any-return]

    refused = log_in()
    assert (refused.status_code, "Your role needs a second factor" in refused.text) == (403, True)
    assert "cannot log in without a second factor" in boss.open("/desk/accounts?lang=en").text
    page = boss.press("/desk/accounts/rev-1/second-factor")
    found = re.search(r">((?:[A-Z2-7]{4} ?){8})<", page.text)
    assert found, page.text
    key = base64.b32decode(found.group(1).replace(" ", ""))
    assert boss.press("/desk/accounts/nobody/second-factor").status_code == 404
    assert log_in("000 000").status_code == 422
    code = second_factor.code(key, int(time.time()) // second_factor.STEP + 1)  # the next one, so that there is time
    assert log_in(code).url.path == "/desk/queue"
    somebody.press("/desk/logout")
    assert log_in(code).status_code == 422
    assert "has a second factor" in boss.open("/desk/accounts").text


def test_who_logs_out_is_out_everywhere(officer: Any) -> None:
    at_work, elsewhere = officer("power-1"), officer("power-1")
    kept = dict(at_work.http.cookies)
    assert at_work.press("/desk/logout").url.path == "/desk/login"
    at_work.http.cookies.update(kept)
    assert at_work.open("/desk/queue").url.path == "/desk/login"
    assert elsewhere.open("/desk/queue").url.path == "/desk/login"
    forged = {name: f"A{value[1:]}" for name, value in kept.items()}
    at_work.http.cookies.update(forged)
    assert at_work.open("/desk/queue").url.path == "/desk/login"


def test_strange_addresses_lead_nowhere(kiosk: Desk, officer: Any) -> None:
    code, huge = _question(kiosk), 10**30
    judge = officer("judge-1")
    for path in (f"objections/{code}/{huge}", f"files/{code}/{huge}", "files/%00/0", "files/..%2f/1", "find?code=%00"):
        assert judge.open(f"/desk/{path}").status_code == 404, path
    for path in (f"objections/{code}/{huge}", f"files/{code}/{huge}/approve", "files/%00/1/approve"):
        fields = {"decision": "upheld", "words": "no"}
        assert judge.press(f"/desk/{path}", **fields).status_code == 404, path
    boss = officer("boss-2")
    assert boss.press("/desk/accounts/%00/block").status_code == 404
    assert boss.press("/desk/accounts/desk-1/dance").status_code == 404
    lost = officer().press("/desk/login", user="\x00" * 300, password="\ud7ff\x00" * 300)
    assert lost.status_code == 422
    many = {f"field{number}": "x" for number in range(60)}
    assert officer().press("/desk/login", **many).status_code == 400
