"""The printer fails at a bad moment: the visit ends well, and the receipt can be had later."""

from __future__ import annotations

from collections.abc import Callable

from hardware.printer.base import Raster
from hardware.printer.virtual import VirtualPrinterControls
from kiosk.contract.receipt import Receipt
from kiosk.printing.receipts import receipt_paper
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, MOBILE, Wish, begins, fills_city_request, identifies_by_phone, leaves
from tests.support.commands import print_jobs, run_kiosk
from tests.support.kiosk import SMALL, KioskOpen
from tests.support.network_printer import PROFILE, network_printer, printing_on
from tests.support.papers import qr_text
from tests.support.visitor import Visitor
from tests.unit.ui.paper.comparison import same_picture
from ui import paper
from ui.translation import Translator

#: How it begins, how it ends, and what the screen says.
TROUBLES: tuple[tuple[Callable[[VirtualPrinterControls, bool], None], str], ...] = (
    (VirtualPrinterControls.set_paper_out, "The printer has no paper."),
    (VirtualPrinterControls.set_cover_open, "The printer's cover is open."),
)


async def test_once_the_trouble_is_over_the_receipt_is_printed_by_itself(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer, kiosk_open(SMALL, printing_on(printer)) as visitor:
        for number, (trouble, cause) in enumerate(TROUBLES):
            trouble(printer.controls, True)
            receipt = await files_something(visitor, f"0915000432{number}")
            await visitor.sees(cause)
            await visitor.sees("will be printed by itself as soon as the printer is ready")
            await visitor.sees("write down the code")
            assert len(printer.controls.papers) == number

            trouble(printer.controls, False)
            await visitor.sees("Your receipt was printed.")
            assert not is_copy(printer.controls.papers[-1].raster, receipt, visitor)
            await leaves(visitor)


async def test_paper_that_ends_in_the_middle_is_followed_by_a_whole_copy(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer, kiosk_open(SMALL, printing_on(printer)) as visitor:
        printer.controls.paper_out_after(300)
        receipt = await files_something(visitor)
        await visitor.sees("The printer has no paper.")
        await visitor.sees("It is marked as a copy")
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["cause"], job["on_paper"]) == ("failed", "paper-out", True)
        await visitor.touches("printAgain")  # too early: nothing but the trouble comes of it
        await visitor.waits_for(lambda: visitor.state.paper and visitor.state.paper.waits_for, "the printer's answer")

        printer.controls.set_cover_open(True)
        await visitor.sees("The printer's cover is open.")
        printer.controls.set_paper_out(False)
        printer.controls.set_cover_open(False)
        await visitor.sees("Your receipt was printed.")
        torn, *_, whole = printer.controls.papers  # between them what the driver cuts off, in case it is there
        assert (torn.torn, whole.torn) == (True, False)
        assert is_copy(whole.raster, receipt, visitor)
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["copies"]) == ("confirmed", 1)
        await leaves(visitor)


async def test_a_jam_that_staff_cleared_is_over_when_the_printer_is_asked_to_go_on(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer, kiosk_open(SMALL, printing_on(printer)) as visitor:
        printer.controls.jam_next_cut()
        receipt = await files_something(visitor)
        await visitor.sees("The printer's paper cutter is stuck.")
        await visitor.sees("then press “Print now”")
        printer.controls.mend()
        await visitor.touches("printAgain")
        await visitor.sees("Your receipt was printed.")
        assert is_copy(printer.controls.papers[-1].raster, receipt, visitor)


async def test_who_goes_without_a_receipt_is_offered_it_with_the_case(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer, kiosk_open(SMALL, printing_on(printer)) as visitor:
        printer.controls.paper_out_after(300)
        receipt = await files_something(visitor)
        await visitor.sees("Finish without a receipt")
        await leaves(visitor)
        printer.controls.set_paper_out(False)

        await begins(visitor, EN, "request-tracking")
        await visitor.arrives_at(Screen.QUESTION)
        visitor.scans(receipt.verify_url)
        await visitor.arrives_at(Screen.CASE)
        await visitor.sees("Your receipt may not have been printed.")
        before = len(printer.controls.papers)
        await visitor.touches("printAgain")
        await visitor.sees("Your receipt was printed.")
        assert len(printer.controls.papers) > before
        assert is_copy(printer.controls.papers[-1].raster, receipt, visitor)
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["copies"]) == ("confirmed", 1)


async def test_the_printers_late_word_settles_the_job_of_a_visit_that_is_over(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer, kiosk_open(SMALL, printing_on(printer)) as visitor:
        printer.controls.stall_after(20_000)
        receipt = await files_something(visitor)
        await visitor.waits_for(lambda: printer.controls.stalled, "the middle of the receipt")
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        assert printer.controls.papers == []
        printer.controls.go_on()
        await visitor.waits_for(lambda: printer.controls.papers, "the receipt")
        (job,) = await print_jobs(kiosk_open.file)
        while job["state"] == "sending":
            (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["copies"]) == ("confirmed", 0)
        assert not is_copy(printer.controls.papers[-1].raster, receipt, visitor)


async def test_a_cable_pulled_in_the_middle_leaves_doubt_and_a_copy_on_demand(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer:
        async with kiosk_open(SMALL, printing_on(printer)) as visitor:
            printer.controls.on_bytes = lambda _: pull_the_cable(printer.controls)
            receipt = await files_something(visitor)
            await visitor.sees("Printing was interrupted.")
            await visitor.sees("We do not know whether your receipt is complete.")
            assert visitor.text_of("code") != ""
            await leaves(visitor)

            printer.controls.on_bytes = None
            await printer.controls.come_back()
            (job,) = await print_jobs(kiosk_open.file)
            assert (job["state"], job["service"]) == ("unknown", "request-137")
        code, said = await run_kiosk(kiosk_open.file, "print", "reprint", job["id"])
        assert (code, said.strip()) == (0, "confirmed")
        torn, whole = printer.controls.papers
        assert (torn.torn, whole.torn) == (True, False)
        assert is_copy(whole.raster, receipt, visitor)
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["copies"]) == ("confirmed", 1)


async def test_a_kiosk_without_its_printer_serves_and_the_first_paper_is_no_copy(kiosk_open: KioskOpen) -> None:
    async with network_printer() as printer:
        sections = printing_on(printer)
        printer.controls.vanish()
        async with kiosk_open(SMALL, sections) as visitor:
            receipt = await files_something(visitor)
            await visitor.sees("The printer cannot be reached.")
            await leaves(visitor)
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["cause"]) == ("failed", "gone")

        await printer.controls.come_back()
        assert (await run_kiosk(kiosk_open.file, "print", "reprint", job["id"]))[0] == 0
        assert not is_copy(printer.controls.papers[-1].raster, receipt, visitor)


def pull_the_cable(printer: VirtualPrinterControls) -> None:
    """Once a picture is under way. Questions to the printer are a few bytes only."""
    if len(printer.raw) > 20_000:
        printer.vanish()


async def files_something(visitor: Visitor, mobile: str = MOBILE) -> Receipt:
    """A short request to 137, up to the confirmation; its code is on the screen whatever the printer does."""
    await begins(visitor, EN, "request-137")
    await identifies_by_phone(visitor, mobile)
    await fills_city_request(visitor, Wish("street 1", "a hole"))
    await visitor.continues()
    await visitor.arrives_at(Screen.CONFIRMATION)
    receipt = visitor.state.receipt
    assert receipt is not None
    assert visitor.text_of("code").replace("-", "") == receipt.tracking_code
    return receipt


def is_copy(printed: Raster, receipt: Receipt, visitor: Visitor) -> bool:
    """Whether a paper of this receipt is marked; one that is not looks as the receipt does."""
    assert qr_text(printed) == receipt.verify_url
    service = visitor.kiosk.visits.catalogue.services[receipt.service_id]
    words = Translator().paper_label
    first = paper.render(receipt_paper(receipt, service), dots=PROFILE.dots, dpi=PROFILE.dpi, labels=words)
    fed = len(printed.rows) - len(printed.rows.lstrip(b"\0"))  # the cutter stands above the head
    shown = printed.rows[fed - fed % printed.stride :][: len(first.rows)].ljust(len(first.rows), b"\0")
    return not same_picture(first, paper.PaperRaster(first.width, first.height, shown))
