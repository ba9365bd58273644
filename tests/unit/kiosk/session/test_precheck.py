"""The papers of a case of several offices, gone through before it begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.contract import papers
from kiosk.contract.language import Language
from kiosk.contract.service import Flow
from kiosk.session import actions as a
from kiosk.session import precheck
from kiosk.session.effects import PrintSlip, effects
from kiosk.session.machine import Rules, transition
from kiosk.session.scanning import meaning
from kiosk.session.slip_papers import checklist_of
from kiosk.session.state import Precheck, ScanNotice, SessionState, SlipKind, Step
from tests.support.catalogue import city_catalogue

Walk = Callable[..., SessionState]
SERVICES = city_catalogue().services
GONE_THROUGH = [service for service in SERVICES.values() if papers.are_gone_through(service)]
PERMIT = SERVICES["building-permit"]
PERSON, COMPANY = a.Answer("applicant", "person"), a.Answer("applicant", "company")
HAVE = tuple(a.MarkPaper(paper, here=True) for paper in ("deed", "renewal_code", "postal_code"))
LACK_THE_DEED = (a.MarkPaper("deed", here=False), *HAVE[1:])


def at(service: str, **more: object) -> SessionState:
    return SessionState(visit=1, step=Step.SERVICE, service_id=service, **more)  # type: ignore[arg-type]


def listed(state: SessionState) -> list[str]:
    return [document.id for document in precheck.needed(state, SERVICES[state.service_id])]


def test_only_cases_of_several_offices_that_may_need_more_than_one_paper_are_gone_through() -> None:
    through = {service.id for service in GONE_THROUGH}
    assert {"building-permit", "transfer-certificate", "taxi-licence"} <= through
    assert through.isdisjoint({"request-137", "tree-permit", "mortgage-inquiry", "burial-registration", "zaer-card"})
    assert all(service.flow is Flow.REQUEST for service in GONE_THROUGH)


def test_every_paper_that_is_gone_through_says_where_one_gets_it() -> None:
    documents = {document.id: document for service in GONE_THROUGH for document in service.documents}
    assert [name for name, document in documents.items() if document.get is None] == []


def test_a_simple_service_begins_as_before(walk: Walk) -> None:
    assert walk(a.Begin(), state=at("request-137")).step is Step.IDENTIFY


def test_the_question_that_decides_comes_first_and_is_not_asked_again(walk: Walk) -> None:
    asked = walk(a.Begin(), state=at("building-permit"))
    assert (asked.step, asked.precheck) == (Step.PAPERS, Precheck(deciding="applicant"))
    assert listed(walk(PERSON, state=asked)) == ["deed", "renewal_code", "postal_code"]
    company = walk(COMPANY, state=asked)
    assert listed(company)[-1] == "company_papers"
    practised = walk(a.Practise(), PERSON, a.HaveAllPapers(), state=at("building-permit"))
    assert (practised.step, practised.question) == (Step.QUESTION, "owner_nid")
    assert walk(a.Answer("owner_nid", "9991234561"), state=practised).question == "mobile"


def test_a_single_paper_makes_no_list(walk: Walk) -> None:
    begun = walk(a.Begin(), state=at("article77-objection"))
    assert begun.precheck == Precheck(deciding="applicant")
    person = walk(PERSON, state=begun)
    assert person.step is Step.IDENTIFY
    assert walk(a.Back(), state=person).precheck == Precheck(deciding="applicant")
    assert walk(COMPANY, state=begun).step is Step.PAPERS


def test_who_only_asks_how_a_file_stands_is_asked_for_no_papers(walk: Walk) -> None:
    begun = walk(a.Begin(), state=at("article100-case"))
    assert begun.precheck == Precheck(deciding="art100_act")
    assert walk(a.Answer("art100_act", "status"), state=begun).step is Step.IDENTIFY
    assert walk(a.Answer("art100_act", "defence"), state=begun).step is Step.PAPERS


def test_one_goes_on_when_everything_is_there_and_not_before_everything_is_said(walk: Walk) -> None:
    listing = walk(a.Begin(), PERSON, state=at("building-permit"))
    assert walk(HAVE[0], a.GoOn(), state=listing).step is Step.PAPERS
    assert walk(*HAVE, a.GoOn(), state=listing).step is Step.IDENTIFY
    assert walk(a.HaveAllPapers(), state=listing).step is Step.IDENTIFY


def test_what_is_missing_is_told_and_one_may_go_on_print_or_go_back(walk: Walk) -> None:
    told = walk(a.Begin(), PERSON, *LACK_THE_DEED, a.GoOn(), state=at("building-permit"))
    assert told.step is Step.PAPERS
    assert [document.id for document in precheck.missing(told, PERMIT)] == ["deed"]
    assert walk(a.GoOn(), state=told).step is Step.IDENTIFY
    again = walk(a.Back(), a.MarkPaper("deed", here=True), a.GoOn(), state=told)
    assert again.step is Step.IDENTIFY
    printing = walk(a.PrintSlip(), state=told)
    assert printing.slip is not None
    assert (printing.slip.kind, printing.slip.printing) == (SlipKind.CHECKLIST, True)
    assert effects(told, printing) == (PrintSlip(printing.slip.job, SlipKind.CHECKLIST),)
    assert walk(a.PrintSlip(), state=printing).slip is printing.slip
    done = walk(a.Printed(printing.slip.job, PrintOutcome(OutcomeKind.CONFIRMED)), state=printing)
    assert done.slip is not None
    assert not done.slip.printing
    assert done.paper is None


def test_the_way_back_passes_the_papers_and_the_ticks_stay(walk: Walk) -> None:
    identifying = walk(a.Begin(), PERSON, *LACK_THE_DEED, a.GoOn(), a.GoOn(), state=at("building-permit"))
    back = walk(a.Back(), state=identifying)
    assert (back.step, back.precheck and back.precheck.have["deed"]) == (Step.PAPERS, False)
    deciding = walk(a.Back(), state=back)
    assert deciding.precheck is not None
    assert deciding.precheck.deciding == "applicant"
    card = walk(a.Back(), state=deciding)
    assert card.step is Step.SERVICE
    assert walk(a.Begin(), PERSON, state=card).precheck == back.precheck


def test_another_language_keeps_the_ticks_and_the_service_screen_forgets_them(walk: Walk) -> None:
    listing = walk(a.Begin(), PERSON, HAVE[0], state=at("building-permit"))
    spoken = walk(a.OpenLanguages(), a.ChooseLanguage(Language.EN), state=listing)
    assert (spoken.step, spoken.language, spoken.precheck) == (Step.PAPERS, Language.EN, listing.precheck)
    assert walk(a.Home(), state=listing).precheck is None


def test_a_paper_whose_number_is_asked_for_here_is_told_from_one_that_is_brought(walk: Walk) -> None:
    listing = walk(a.Begin(), PERSON, *LACK_THE_DEED, a.GoOn(), state=at("building-permit"))
    checklist = checklist_of(listing, PERMIT)
    assert checklist.asked_here == {"renewal_code", "postal_code"}
    assert checklist.can_be_filed
    lacking = walk(a.Back(), a.MarkPaper("postal_code", here=False), state=listing)
    assert not checklist_of(lacking, PERMIT).can_be_filed


@pytest.mark.parametrize("start", [a.Touch(), a.Start()])
def test_the_code_of_a_checklist_brings_back_to_its_service_with_its_ticks(walk: Walk, start: a.Action) -> None:
    code = papers.checklist_code(PERMIT, frozenset({"deed", "renewal_code"}))
    assert code == "PISHKHAN:GO:BUILDING-PERMIT:DEED+RENEWAL-CODE"
    came = walk(start, meaning(code, None), a.ChooseLanguage(Language.EN))
    assert (came.step, came.service_id) == (Step.SERVICE, "building-permit")
    back = walk(a.Begin(), PERSON, state=came)
    assert back.precheck == Precheck(have={"deed": True, "renewal_code": True})
    assert [document.id for document in precheck.missing(back, PERMIT)] == ["postal_code"]


def test_a_checklist_in_the_middle_of_a_service_or_of_one_that_is_gone_leads_nowhere(walk: Walk) -> None:
    code = meaning("PISHKHAN:GO:BUILDING-PERMIT:DEED", None)
    asked = SessionState(visit=1, step=Step.QUESTION, service_id="request-137", question="desc")
    middle = walk(code, state=asked)
    assert (middle.step, middle.scan_notice) == (Step.QUESTION, ScanNotice.NOT_NOW)
    gone = walk(meaning("PISHKHAN:GO:NO-SUCH-SERVICE:", None), state=SessionState(visit=1, step=Step.HOME))
    assert (gone.step, gone.scan_notice) == (Step.HOME, ScanNotice.UNKNOWN_CODE)


DEEDS = st.one_of(
    st.sampled_from(
        [a.Begin(), a.Practise(), a.Back(), a.GoOn(), a.HaveAllPapers(), a.PrintSlip(), a.OpenLanguages(), a.Home()]
    ),
    st.builds(a.MarkPaper, st.sampled_from(sorted({d.id for s in GONE_THROUGH for d in s.documents})), st.booleans()),
    st.sampled_from(
        [
            a.Answer(field.name, choice.value)
            for service in GONE_THROUGH
            for field in papers.deciders(service, {})
            for choice in field.choices
        ]
    ),
    st.just(a.ChooseLanguage(Language.EN)),
)


@given(service=st.sampled_from(GONE_THROUGH), deeds=st.lists(DEEDS, max_size=14))
def test_whatever_is_pressed_nothing_is_asked_of_papers_that_nobody_needs(
    rules: Rules, service: object, deeds: list[a.Action]
) -> None:
    state = at(service.id)  # type: ignore[attr-defined]
    for now, deed in enumerate(deeds, start=1):
        state = transition(state, deed, now, rules)
        if state.step is not Step.PAPERS:
            continue
        here = SERVICES[state.service_id]
        found = state.precheck
        assert found is not None
        if found.deciding:
            assert found.deciding in {field.name for field in papers.deciders(here, state.answers)}
        else:
            assert len(listed(state)) > 1
        if found.missing:
            assert precheck.missing(state, here)
            assert precheck.is_whole(state, here)
