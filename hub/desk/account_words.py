"""What the desk says of accounts and at its door, in Persian and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    # login
    "log_in": ("ورود به میز کار", "Log in to the desk"),
    "user": ("نام کاربری", "User name"),
    "password": ("گذرواژه", "Password"),
    "log_in_button": ("ورود", "Log in"),
    "wrong": (
        "نام کاربری، گذرواژه و کد با هم نمی‌خوانند.",
        "User name, password and code do not fit.",
    ),
    "one_time_code": (
        "کد شش‌رقمی برنامهٔ گوشی، اگر حساب شما آن را دارد",
        "Six digits of the app on your phone, if your account has it",
    ),
    "unenrolled": (
        "نقش شما عامل دوم ورود می‌خواهد و حساب شما آن را ندارد. از مدیر حساب‌ها بخواهید.",
        "Your role needs a second factor, and your account has none. Ask the account administration for it.",
    ),
    "locked": (
        "گذرواژه چند بار نادرست بود. تا {n} دقیقهٔ دیگر نمی‌توان دوباره تلاش کرد.",
        "The password was wrong several times. You can try again in {n} minutes.",
    ),
    "ended": ("نشست شما پایان یافته است. دوباره وارد شوید.", "Your session has ended. Please log in again."),
    # accounts
    "too_few": ("نقش‌هایی که کمتر از دو کارشناس دارند", "Roles with fewer than two officers"),
    "all_there": ("هر نقش دست‌کم دو کارشناس دارد.", "Every role has two officers at least."),
    "systems": ("سامانه‌های دستگاه‌ها", "Systems of agencies"),
    "notices": ("{n} پیام در انتظار فرستادن", "{n} notices wait to be sent"),
    "dead_letters": (
        "{n} پیام با همهٔ تلاش‌ها نرسید",
        "{n} notices were not taken in spite of all attempts",
    ),
    "holders": ("{n} از {most} کارشناس", "{n} of {most} officers"),
    "new_account": ("حساب تازه", "A new account"),
    "agency": ("دستگاه یا نقش", "Agency or role"),
    "renew": (
        "اگر این حساب هست، گذرواژه‌اش عوض شود",
        "If there is such an account, give it this password",
    ),
    "password_rule": (
        "دست‌کم {n} نویسه، بی نام کاربری. نام کاربری با حروف انگلیسی کوچک، رقم، نقطه و خط تیره است.",
        "At least {n} characters, without the user name. User names are small letters, digits, dots and hyphens.",
    ),
    "make_button": ("ساخت حساب", "Make the account"),
    "block_button": ("بستن حساب", "Block the account"),
    "open_button": ("بازکردن حساب", "Open the account"),
    "second_factor": ("عامل دوم ورود", "Second factor"),
    "has_second_factor": ("عامل دوم دارد", "has a second factor"),
    "needs_second_factor": ("بدون عامل دوم وارد نمی‌شود", "cannot log in without a second factor"),
    "give_second_factor": ("ساخت عامل دوم ورود", "Give a second factor"),
    "renew_second_factor": ("ساخت عامل دوم تازه", "Make a new second factor"),
    "second_factor_help": (
        "کلیدی تازه ساخته و یک بار نشان داده می‌شود. کلید پیشین و نشست‌های این حساب پایان می‌یابد.",
        "A fresh key is made and shown once. An earlier key and the sessions of this account end.",
    ),
    "second_factor_once": (
        "این کلید فقط همین یک بار نشان داده می‌شود. کارشناس آن را در برنامهٔ رمز یک‌بارمصرف گوشی خود وارد می‌کند.",
        "This key is shown this once only. The officer enters it in the authenticator app of his phone.",
    ),
    "second_factor_key": ("کلید", "Key"),
    "second_factor_link": ("پیوند", "Link"),
    "second_factor_open": ("بازکردن در برنامهٔ گوشی", "Open in the app of this phone"),
    "blocked": ("بسته", "blocked"),
    "fault_name": ("این نام کاربری درست نیست.", "This is no proper user name."),
    "fault_taken": ("این نام کاربری از آنِ دیگری است.", "This user name is taken."),
    "fault_agency": ("چنین دستگاهی نیست.", "There is no such agency."),
    "fault_password": (
        "این گذرواژه کوتاه است یا نام کاربری در آن است.",
        "This password is too short, or it holds the user name.",
    ),
    "fault_unknown": ("چنین حسابی نیست.", "There is no such account."),
    "fault_itself": ("کسی حساب خودش را نمی‌بندد.", "Nobody blocks his own account."),
    # calls for a person
    "calls": ("درخواست‌های کمک", "Calls for help"),
    "calls_waiting": ("{n} نفر در انتظار کمک", "{n} waiting for help"),
    "calls_none": (
        "کسی کمک نخواسته است. این صفحه خودش تازه می‌شود.",
        "Nobody calls. This page renews itself.",
    ),
    "call_help": ("کمک می‌خواهد", "Asks for help"),
    "call_access": ("به‌تنهایی نمی‌تواند با کیوسک کار کند", "Cannot use the kiosk alone"),
    "call_urgent": ("فوری", "Urgent"),
    "call_language": ("زبان", "Speaks"),
    "call_unanswered": (
        "کسی پاسخ نداده است. کیوسک شهروند را به باجه و تلفن فرستاده است.",
        "Nobody has answered. The kiosk has sent the person to the counter and the telephone.",
    ),
    "call_again": ("{n} بار خواسته است", "Has called {n} times"),
    "waits_just": ("کمتر از یک دقیقه است که منتظر است", "waiting for less than a minute"),
    "waits_one": ("یک دقیقه است که منتظر است", "waiting for one minute"),
    "waits": ("{n} دقیقه است که منتظر است", "waiting for {n} minutes"),
    "come_button": ("من می‌آیم", "I am coming"),
    "done_button": ("رسیدگی شد", "I was there"),
    "call_goes": ("{n} می‌رود", "{n} goes there"),
    "done_coming": ("کیوسک به شهروند گفت که شما می‌آیید.", "The kiosk has told the person that you are coming."),
    "done_was_there": ("این درخواست بسته شد.", "This call is closed."),
    "call_answered": ("{n} پیش از شما پاسخ داده است.", "{n} answered before you."),
    "call_cancelled": ("شهروند دیگر کمک نمی‌خواهد.", "The person needs nobody any more."),
    "no_call": ("چنین درخواستی نیست.", "There is no such call."),
    "language_fa": ("فارسی", "Persian"),
    "language_ar": ("عربی", "Arabic"),
    "language_ur": ("اردو", "Urdu"),
    "language_az": ("ترکی آذربایجانی", "Azerbaijani"),
    "language_en": ("انگلیسی", "English"),
}
