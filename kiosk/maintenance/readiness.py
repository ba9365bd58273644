"""The readiness report: what a self-test found, as a paper to be signed and filed."""

from __future__ import annotations

from kiosk.contract.language import Language, LocalText
from kiosk.maintenance.outcomes import outcome_of, sentence
from kiosk.maintenance.results import DeviceResult, Health, Kind, Result, SelfTestReport, TestResult
from kiosk.printing.document import (
    Block,
    Checked,
    CheckMark,
    Code,
    Label,
    Letterhead,
    Mark,
    Moment,
    PaperDocument,
    Paragraph,
    Row,
    Section,
    Separator,
    SignatureLine,
    Title,
    Words,
)

_TITLE = LocalText(fa="گزارش آمادگی کیوسک", en="Readiness of the kiosk")
_PLACE = LocalText(fa="محل", en="Place")
_TESTED_AT = LocalText(fa="زمان آزمایش", en="Tested on")
_DEVICES = LocalText(fa="دستگاه‌ها", en="Devices")
_TO_DO = LocalText(fa="کارهای لازم", en="What to do")
_BY_HAND = LocalText(fa="باید یک نفر ببیند", en="To be checked by a person")
_NOTHING = LocalText(fa="کاری لازم نیست.", en="Nothing.")
_SIGNATURE = LocalText(fa="نام و امضای مسئول", en="Name and signature")

_VERDICTS = {
    Health.OK: LocalText(fa="آماده", en="Ready"),
    Health.WARNING: LocalText(fa="آماده، با تذکر", en="Ready, with remarks"),
    Health.CRITICAL: LocalText(fa="آماده نیست", en="Not ready"),
    Health.UNKNOWN: LocalText(fa="آزمایش نشده است", en="Not tested"),
}
_NAMES = {
    Kind.PRINTER: LocalText(fa="چاپگر", en="Receipt printer"),
    Kind.CARD_READER: LocalText(fa="کارت‌خوان", en="Card reader"),
    Kind.SCANNER: LocalText(fa="اسکنر", en="Scanner"),
    Kind.VOICE: LocalText(fa="صدا", en="Voice"),
    Kind.STORAGE: LocalText(fa="حافظهٔ داده‌ها", en="Storage"),
    Kind.CLOCK: LocalText(fa="ساعت", en="Clock"),
    Kind.HUB: LocalText(fa="سامانهٔ شهر", en="City hub"),
    Kind.DISPLAY: LocalText(fa="صفحهٔ نمایش و لمس", en="Screen and touch"),
    Kind.SYSTEM: LocalText(fa="رایانه", en="Computer"),
}
_MARKS = {
    Result.PASS: CheckMark.GOOD,
    Result.WARN: CheckMark.POOR,
    Result.FAIL: CheckMark.BAD,
    Result.SKIP: CheckMark.LEFT_OUT,
    Result.NEEDS_HUMAN: CheckMark.BY_HAND,
}
_HEALTH_MARKS = {
    Health.OK: CheckMark.GOOD,
    Health.WARNING: CheckMark.POOR,
    Health.CRITICAL: CheckMark.BAD,
    Health.UNKNOWN: CheckMark.LEFT_OUT,
}


def readiness(report: SelfTestReport, place: LocalText, language: Language, *, every_test: bool) -> PaperDocument:
    """The report for a sheet, with every test; or for a receipt, with the devices and what is to be done.

    In Persian or English: it is for staff.
    """
    blocks: list[Block] = [
        Letterhead(),
        Title(_TITLE),
        Mark(_VERDICTS[report.overall]),
        Row(Label.KIOSK, Code(report.kiosk)),
        Row(_PLACE, place),
        Row(_TESTED_AT, Moment(report.started_at)),
        Section(_TO_DO),
        *(_tasks(report, language) or [Paragraph(_NOTHING)]),
    ]
    by_hand = _left_to_people(report)
    if by_hand:
        blocks += [Section(_BY_HAND), *by_hand]
    blocks.append(Section(_DEVICES))
    for device in report.devices:
        blocks += _device(device, report, language, every_test=every_test)
    blocks += [SignatureLine(_SIGNATURE), Separator()]
    return PaperDocument(language, tuple(blocks))


def staff_language(languages: tuple[Language, ...]) -> Language:
    """The language of reports: Persian where Persian is offered."""
    return Language.FA if Language.FA in languages else Language.EN


def _device(device: DeviceResult, report: SelfTestReport, language: Language, *, every_test: bool) -> list[Block]:
    verdict = _VERDICTS[device.status]
    name = _name(device, report)
    title = LocalText(fa=f"{name.fa}: {verdict.fa}", en=f"{name.en}: {verdict.en}")
    head = Checked(_HEALTH_MARKS[device.status], title, strong=every_test)
    if not every_test:
        return [head]
    tests = [Checked(_MARKS[test.result], _said(device, test, language)) for test in device.tests]
    return [head, *dict.fromkeys(tests)]  # what several tests say in the same words is said once


def _tasks(report: SelfTestReport, language: Language) -> list[Block]:
    """Failures first. Several tests of a device that want the same thing done are one task."""
    tasks: dict[str, Block] = {}
    for result in (Result.FAIL, Result.WARN):
        for device in report.devices:
            for test in device.tests:
                if test.result is result:
                    task = _task(device, test, report, language)
                    tasks.setdefault(task.to(language), Checked(_MARKS[result], task))
    return list(tasks.values())


def _task(device: DeviceResult, test: TestResult, report: SelfTestReport, language: Language) -> LocalText:
    outcome = outcome_of(device.kind, test.name, test.code)
    said = sentence(device.kind, test.name, test.code, test.detail, language)
    do = outcome.do.to(language) if outcome is not None and outcome.do is not None else ""
    text = f"{_name(device, report).to(language)}: {said} {do}".strip()
    return LocalText(fa=text, en=text)


def _left_to_people(report: SelfTestReport) -> list[Block]:
    blocks: list[Block] = []
    for device in report.devices:
        for test in device.tests:
            outcome = outcome_of(device.kind, test.name, test.code)
            if test.result is Result.NEEDS_HUMAN and outcome is not None and outcome.do is not None:
                name = _name(device, report)
                words = LocalText(fa=f"{name.fa}: {outcome.do.fa}", en=f"{name.en}: {outcome.do.en}")
                blocks.append(Checked(CheckMark.BY_HAND, words))
    return blocks


def _said(device: DeviceResult, test: TestResult, language: Language) -> Words:
    text = sentence(device.kind, test.name, test.code, test.detail, language)
    return LocalText(fa=text, en=text)


def _name(device: DeviceResult, report: SelfTestReport) -> LocalText:
    """The device's name; with its number where there are several of a kind."""
    same = [other.id for other in report.devices if other.kind is device.kind]
    name = _NAMES[device.kind]
    if len(same) < 2:
        return name
    number = same.index(device.id) + 1
    return LocalText(fa=f"{name.fa} {number}".translate(_PERSIAN), en=f"{name.en} {number}")


_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
