"""What the desk says, in Persian and English."""

from __future__ import annotations

from hub.desk import account_words, money_words
from kiosk.contract.language import Language

_WORDS: dict[str, tuple[str, str]] = {
    # frame
    "desk": ("میز کار دستگاه", "Agency desk"),
    "queue": ("صف پرونده‌ها", "Queue"),
    "objections": ("اعتراض‌ها", "Objections"),
    "accounts": ("حساب‌های کاربری", "Accounts"),
    "log_out": ("خروج", "Log out"),
    "other_language": ("English", "فارسی"),
    "admin": ("مدیر حساب‌ها", "Account administration"),
    "find": ("یافتن پرونده با کد رهگیری", "Find a file by its tracking code"),
    "find_button": ("یافتن پرونده", "Find the file"),
    "back": ("بازگشت", "Back"),
    "yes": ("بله", "Yes"),
    # queue
    "take_next": ("برداشتن پروندهٔ بعدی", "Take the next file"),
    "mine": ("پرونده‌های من", "My files"),
    "waiting": ("در صف، به ترتیب رسیدن", "Waiting, in order of arrival"),
    "stopped_files": ("در انتظار شهروند", "Waiting for the citizen"),
    "colleagues": ("نزد همکاران", "With colleagues"),
    "escalated_files": ("دیرکردهایی که به بازرسی رسیده", "Overdue steps that went to the inspection"),
    "nothing": ("چیزی نیست.", "There is nothing here."),
    "only_first": ("{shown} پروندهٔ نخست از {n} پرونده", "The first {shown} of {n} files"),
    "since": ("از", "Since"),
    "promised": ("قول", "Promised"),
    "service": ("خدمت", "Service"),
    "step": ("مرحله", "Step"),
    "none_waiting": ("پرونده‌ای در صف نیست.", "No file is waiting."),
    # days
    "same_day": ("همان روز", "the same day"),
    "one_day": ("یک روز کاری", "one working day"),
    "days": ("{n} روز کاری", "{n} working days"),
    "late_one": ("یک روز کاری دیرتر از قول", "one working day late"),
    "late": ("{n} روز کاری دیرتر از قول", "{n} working days late"),
    "late_soon": ("مهلت گذشته است", "the promise has passed"),
    "last_day": ("امروز روز آخر است", "today is the last day"),
    "left_one": ("یک روز کاری مانده", "one working day left"),
    "left": ("{n} روز کاری مانده", "{n} working days left"),
    "rials": ("{n} ریال", "{n} rials"),
    "one_file": ("یک فایل", "1 file"),
    "files": ("{n} فایل", "{n} files"),
    "signed": ("امضا شده", "Signed"),
    "at_the_counter": ("در باجه تحویل می‌شود", "Brought to the counter"),
    # file
    "file": ("پرونده", "File"),
    "answers": ("پاسخ‌های شهروند", "What the citizen answered"),
    "answers_hidden": (
        "پاسخ‌ها را کسی می‌بیند که پرونده را برداشته است.",
        "The answers are shown to the officer who has taken the file.",
    ),
    "no_answers": ("چیزی پرسیده نشده است.", "Nothing was asked."),
    "answers_lost": ("پاسخ‌ها با کلید این سامانه باز نمی‌شوند.", "The answers do not open with this hub's key."),
    "attached": ("فایل‌های پیوست", "Attached files"),
    "attached_help": (
        "بازکردن هر فایل در سابقهٔ پرونده نوشته می‌شود. پی‌دی‌اف و نقشه ذخیره می‌شود و در مرورگر باز نمی‌شود.",
        "Opening a file is written in the history. PDFs and drawings are saved and do not open in the browser.",
    ),
    "kind_jpg": ("عکس (JPEG)", "Picture (JPEG)"),
    "kind_png": ("عکس (PNG)", "Picture (PNG)"),
    "kind_pdf": ("سند (PDF)", "Document (PDF)"),
    "kind_dwg": ("نقشه (DWG)", "Drawing (DWG)"),
    "kind_dwf": ("نقشه (DWF)", "Drawing (DWF)"),
    "kind_": ("فایل ناشناخته", "Unknown file"),
    "kilobytes": ("{n} کیلوبایت", "{n} KB"),
    "megabytes": ("{n} مگابایت", "{n} MB"),
    "not-scanned": ("ویروس‌یابی نشده است", "not checked for viruses"),
    "clean": ("ویروسی پیدا نشد", "no virus was found"),
    "nameless": ("بی‌نام", "Without a name"),
    "file_lost": (
        "این فایل دیگر باز نمی‌شود: ناقص است یا با کلید این سامانه بسته نشده است.",
        "This file does not open any more: it is not whole, or was not sealed with this hub's key.",
    ),
    "no_such_file": ("چنین فایلی در این پرونده نیست.", "This case has no such file."),
    "stand_back": (
        "اعتراضی به کار شما در این مرحله وارد شناخته شد؛ این مرحله را همکار شما انجام می‌دهد.",
        "An objection against what you did at this step was upheld. A colleague treats it now.",
    ),
    "stand_back_alone": (
        "اعتراضی به کار شما در این مرحله وارد شناخته شد و جز شما کسی در این دستگاه حساب ندارد. "
        "مدیر حساب‌ها باید برای این دستگاه کارشناس دیگری بگذارد؛ هر نقش دست‌کم دو کارشناس دارد.",
        "An objection against what you did at this step was upheld, and nobody else of your agency has an account. "
        "The administration must give it another officer: every role has two at least.",
    ),
    "for_colleague": (
        "برای همکار شما: اعتراض به کار شما وارد بود",
        "for a colleague: an objection against you was upheld",
    ),
    "way": ("راه پرونده", "The way of the file"),
    "held_by": ("نزد", "Held by"),
    "history": ("سابقهٔ پرونده", "History"),
    "history_whole": ("زنجیرهٔ سابقه درست است.", "The chain of the history is unbroken."),
    "history_broken": (
        "زنجیرهٔ سابقه شکسته است: کسی در آن دست برده است.",
        "The chain of the history is broken: somebody has changed it.",
    ),
    "yours": ("این پرونده نزد شماست.", "You have this file."),
    "in_queue": ("این پرونده در صف است.", "This file waits in the queue."),
    "with_colleague": ("این پرونده نزد همکار شماست.", "A colleague has this file."),
    "is_over": ("این مرحله نزد شما نیست یا پایان یافته است.", "This step is not with you, or it has ended."),
    "approve": ("تأیید و پایان مرحله", "Approve and finish the step"),
    "approve_button": ("تأیید می‌کنم", "Approve"),
    "amount": (
        "مبلغی که شهروند می‌پردازد، به ریال (هزار ریال کامل)",
        "What the citizen pays, in rials (whole thousands)",
    ),
    "amount_wrong": (
        "این مبلغ را هیچ قبضی نمی‌پذیرد. پرونده تغییری نکرد.",
        "No bill can carry this amount. Nothing was changed.",
    ),
    "found": ("آنچه پیدا شد", "What was found"),
    "violation": ("تخلف ساختمانی", "A building violation"),
    "endowment_land": ("زمین وقفی", "Endowment land"),
    "map_flag": ("نشانه روی نقشهٔ شهر", "A flag on the city map"),
    "main_road": ("راه اصلی", "A main road"),
    "ask": ("درخواست از شهروند", "Ask the citizen"),
    "ask_help": (
        "زمان این مرحله می‌ایستد و شهروند دلیل را می‌بیند.",
        "The clock of this step stops, and the citizen sees the reason.",
    ),
    "ask_button": ("زمان را نگه می‌دارم", "Stop the clock"),
    "resume": ("شهروند کارش را کرد", "The citizen has done his part"),
    "resume_button": ("ادامه می‌دهم", "Go on"),
    "refuse": ("رد با دلیل و قانون", "Refuse with reason and rule"),
    "rule": ("قانون یا آیین‌نامه و مادهٔ آن", "Law or regulation, with its article"),
    "refuse_button": ("رد می‌کنم", "Refuse"),
    "pass_over": ("گذشتن از این مرحله", "Pass this step over"),
    "pass_over_button": ("از مرحله می‌گذرم", "Pass over"),
    "take": ("برداشتن بیرون از نوبت", "Take out of turn"),
    "take_help": ("دلیل در سابقهٔ پرونده می‌ماند.", "The reason stays in the history of the file."),
    "take_button": ("پرونده را برمی‌دارم", "Take the file"),
    "reason": ("دلیل", "Reason"),
    "done_taken": ("پرونده نزد شماست.", "The file is with you."),
    "done_approved": ("مرحله تأیید شد.", "The step is approved."),
    "done_stopped": ("زمان ایستاد و شهروند دلیل را می‌بیند.", "The clock stands still; the citizen sees the reason."),
    "done_resumed": ("زمان دوباره می‌گذرد.", "The clock goes on."),
    "done_refused": ("مرحله با دلیل و قانون رد شد.", "The step is refused with reason and rule."),
    "done_passed": ("از مرحله گذشتید.", "The step is passed over."),
    "done_answered": ("پاسخ اعتراض ثبت شد.", "The objection is answered."),
    "done_account": ("حساب ساخته شد.", "The account is made."),
    "done_changed": ("حساب عوض شد.", "The account is changed."),
    # stages and log
    "status_waiting": ("هنوز نوبتش نیست", "not its turn yet"),
    "status_active": ("در دست کار", "in work"),
    "status_done": ("انجام شد", "done"),
    "status_stopped": ("ایستاده", "stopped"),
    "status_refused": ("رد شد", "refused"),
    "status_skipped": ("لازم نبود", "skipped"),
    "to_manager": ("به مدیر دستگاه رسیده", "went to the manager"),
    "to_inspection": ("به بازرسی رسیده", "went to the inspection"),
    "event_opened": ("پرونده باز شد", "file opened"),
    "event_active": ("آغاز", "begun"),
    "event_taken": ("برداشته شد", "taken"),
    "event_out": ("بیرون از نوبت برداشته شد", "taken out of turn"),
    "event_bill": ("قبض نوشته شد", "bill entered"),
    "event_reversed": ("پرداخت برگشت خورد", "payment reversed"),
    "event_seen": ("پرونده را دید", "looked at the file"),
    "event_file_seen": ("فایل {n} را باز کرد", "opened attached file {n}"),
    "event_barred": ("این مرحله را دیگر انجام نمی‌دهد", "does not treat this step any more"),
    "event_escalated": ("بالاتر فرستاده شد", "escalated"),
    "event_objection": ("اعتراض شهروند", "objection of the citizen"),
    "event_upheld": ("اعتراض پذیرفته شد", "objection upheld"),
    "event_dismissed": ("اعتراض پذیرفته نشد", "objection dismissed"),
    "actor_officer": ("کارشناس {n}", "officer {n}"),
    "actor_agency": ("سامانهٔ {n}", "system of {n}"),
    "actor_kiosk": ("کیوسک {n}", "kiosk {n}"),
    "actor_payment": ("پرداخت {n}", "payment {n}"),
    "actor_clock": ("ساعت سامانه", "the clock"),
    "actor_hub": ("سامانه", "the hub"),
    "manager": ("مدیر دستگاه", "the manager"),
    # objections
    "delay": ("دیرکرد", "Delay"),
    "refusal": ("رد درخواست", "Refusal"),
    "stopped": ("ایستادن بی‌دلیل زمان", "Clock stopped without need"),
    "conduct": ("رفتار", "Conduct"),
    "words_of_citizen": ("سخن شهروند", "What the citizen says"),
    "no_words": ("چیزی ننوشته است.", "Nothing was written."),
    "answer": ("پاسخ به شهروند", "Answer to the citizen"),
    "decision": ("رأی بازرسی", "Decision of the inspection"),
    "upheld": ("اعتراض وارد است", "The objection is upheld"),
    "dismissed": ("اعتراض وارد نیست", "The objection is dismissed"),
    "upheld_help": (
        "اگر اعتراض به رد یا به نگه‌داشتن زمان وارد باشد، مرحله دوباره باز می‌شود یا زمانش می‌گذرد و به صف برمی‌گردد؛ "
        "کارشناسی که آن کار را کرده است دیگر آن را برنمی‌دارد.",
        "When an objection to a refusal or to a stopped clock is upheld, the step opens anew or its clock goes on, "
        "and it goes back to the queue. The officer who did it does not get it again.",
    ),
    "answer_button": ("ثبت پاسخ", "Record the answer"),
    "made_at": ("زمان اعتراض", "Made"),
    # what cannot be done
    "sorry": ("این کار انجام نشد", "This was not done"),
    "form_foreign": (
        "این فرم از میز کار شما نیامده یا کهنه است. صفحه را دوباره باز کنید.",
        "This form does not come from your desk, or it is old. Open the page again.",
    ),
    "form_unclear": ("این فرم خوانده نمی‌شود.", "This form cannot be read."),
    "not_your_role": ("این صفحه برای نقش شما نیست.", "This page is not for your role."),
    "no_file": ("چنین پرونده‌ای نزد دستگاه شما نیست.", "Your agency has no such file."),
    "no_objection": ("چنین اعتراضی نیست.", "There is no such objection."),
    "choose": ("یکی از گزینه‌ها را انتخاب کنید.", "Choose one of the answers."),
    "failed": ("سامانه نتوانست پاسخ بدهد. کمی بعد دوباره تلاش کنید.", "The hub failed. Try again in a while."),
    "moved_another": ("همکار شما این پرونده را برداشته است.", "A colleague has taken this file."),
    "moved_untaken": ("نخست پرونده را بردارید.", "Take the file first."),
    "moved_elsewhere": ("این مرحله نزد دستگاه دیگری است.", "This step is with another agency."),
    "moved_closed": ("این مرحله دیگر باز نیست.", "This step is not open any more."),
    "moved_rule": ("رد بدون قانونی که بر آن تکیه دارد نمی‌شود.", "A refusal needs the rule it rests on."),
    "moved_stand_back": (
        "اعتراضی به کار شما در این مرحله وارد شناخته شد؛ آن را همکار شما انجام می‌دهد.",
        "An objection against what you did at this step was upheld. A colleague must treat it.",
    ),
    "moved_consent": (
        "در این مرحله خاموشی به معنی موافقت نیست.",
        "At this step silence is no consent.",
    ),
    "moved_answered": ("به این اعتراض پاسخ داده شده است.", "This objection is answered."),
    "moved_words": ("به اعتراض با چند کلمه پاسخ دهید.", "Answer the objection with words."),
    "moved_on": (
        "در این میان کار پرونده پیش رفته است. ببینید اکنون کجاست.",
        "Meanwhile the file has moved on. See where it stands now.",
    ),
}

for _more in (account_words.WORDS, money_words.WORDS):
    if _twice := _WORDS.keys() & _more.keys():
        raise ValueError(f"two sentences have the names {_twice}")
    _WORDS |= _more

#: What `casework.MovedOnError` says, and how the desk says it.
_MOVED = {
    "another officer has this file": "moved_another",
    "this file must be taken first": "moved_untaken",
    "an objection against this officer was upheld": "moved_stand_back",
    "this stage is another agency's": "moved_elsewhere",
    "this stage is not open": "moved_closed",
    "a refusal needs the rule it rests on": "moved_rule",
    "silence is no consent at this stage": "moved_consent",
    "this objection is answered": "moved_answered",
    "an objection is answered with words": "moved_words",
}


def say(key: str, language: Language, **values: object) -> str:
    """The words called `key`; the key itself when there are none, so that nothing is ever blank."""
    if key not in _WORDS:
        return key
    persian, english = _WORDS[key]
    return (persian if language is Language.FA else english).format(**values)


def moved(message: str) -> str:
    """The key of the sentence for what `casework.MovedOnError` says."""
    return _MOVED.get(message, "moved_on")
