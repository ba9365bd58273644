<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_US">
<context>
    <name>AbroadInput</name>
    <message>
        <source>Change the country</source>
        <translation>تغییر کشور</translation>
    </message>
</context>
<context>
    <name>AbroadQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Working</source>
        <translation>در حال انجام</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Print this answer</source>
        <translation>چاپ این پاسخ</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>آنچه پرسیدید</translation>
    </message>
</context>
<context>
    <name>AttachmentInput</name>
    <message>
        <source>You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.</source>
        <translation>رمزینه را با دوربین می‌خوانید و عکس یا فایل را انتخاب می‌کنید. چیزی روی این پیشخوان نمی‌ماند.</translation>
    </message>
    <message>
        <source>Send it from my phone</source>
        <translation>از تلفن خودم می‌فرستم</translation>
    </message>
    <message>
        <source>Hand it in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>آن را همراه با رسیدی که در پایان چاپ می‌شود به میز خدمت بدهید.</translation>
    </message>
    <message>
        <source>Bring the paper to the counter</source>
        <translation>مدرک را به پیشخوان می‌آورم</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>این رمزینه را با دوربین تلفن خود اسکن کنید.</translation>
    </message>
    <message>
        <source>Choose the photo or file on the page that opens, and send it.</source>
        <translation>در صفحه‌ای که باز می‌شود عکس یا فایل را انتخاب کنید و بفرستید.</translation>
    </message>
    <message>
        <source>Wait until it shows up here, then go on.</source>
        <translation>صبر کنید تا اینجا دیده شود، سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>گرفتن رمزینه تازه</translation>
    </message>
    <message>
        <source>Waiting for your file.</source>
        <translation>در انتظار فایل شما.</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>This bill is already paid</source>
        <translation>این قبض پیش‌تر پرداخت شده است</translation>
    </message>
    <message>
        <source>Is this your bill?</source>
        <translation>آیا این قبض شماست؟</translation>
    </message>
    <message>
        <source>Pay this bill</source>
        <translation>پرداخت این قبض</translation>
    </message>
    <message>
        <source>The city has received the money. You do not need to pay again.</source>
        <translation>شهرداری این مبلغ را دریافت کرده است. نیازی به پرداخت دوباره نیست.</translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Day %1 of the lunar month</source>
        <translation>روز %1 ماه قمری</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>One year back</source>
        <translation>یک سال قبل</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>یک سال بعد</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Small figures: %1, which can differ from the sighted month. The Gregorian day counts.</source>
        <translation>عددهای کوچک: %1 که شاید با رؤیت هلال فرق کند. روز میلادی ملاک است.</translation>
    </message>
</context>
<context>
    <name>CallRibbon</name>
    <message>
        <source>See the call</source>
        <translation>دیدن درخواست</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call someone to this kiosk</source>
        <translation>کسی را کنار این کیوسک بخواهید</translation>
    </message>
    <message>
        <source>The staff see at once where you are. You can go on while you wait.</source>
        <translation>کارکنان همان لحظه می‌بینند کجا هستید. تا بیایند می‌توانید کارتان را ادامه دهید.</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>همین حالا کسی را بخواهید</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>کارکنان خبر می‌شوند</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>لطفاً کمی صبر کنید.</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>کسی نزد شما می‌آید</translation>
    </message>
    <message>
        <source>Please stay at this kiosk.</source>
        <translation>لطفاً کنار همین کیوسک بمانید.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>هنوز کسی پاسخ نداده است</translation>
    </message>
    <message>
        <source>Please do not wait for us: go to the counter or telephone.</source>
        <translation>لطفاً منتظر ما نمانید: به باجه بروید یا تلفن کنید.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>دوباره بخواهید</translation>
    </message>
    <message>
        <source>Please stay at this kiosk. You can go on meanwhile.</source>
        <translation>لطفاً کنار همین کیوسک بمانید. در این میان می‌توانید ادامه دهید.</translation>
    </message>
    <message>
        <source>The staff have been called: it is urgent</source>
        <translation>کارکنان خبر شدند که کار فوری است</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>کارکنان خبر شدند</translation>
    </message>
    <message>
        <source>The kiosk goes on trying.</source>
        <translation>کیوسک همچنان تلاش می‌کند.</translation>
    </message>
    <message>
        <source>Please go to the counter or telephone.</source>
        <translation>لطفاً به باجه بروید یا تلفن کنید.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>نتوانستیم کسی را خبر کنیم</translation>
    </message>
    <message>
        <source>This is practice: nobody was called</source>
        <translation>این تمرین است: کسی خبر نشد</translation>
    </message>
    <message>
        <source>If you really need somebody, end the practice and call.</source>
        <translation>اگر واقعاً به کسی نیاز دارید، تمرین را پایان دهید و کسی را بخواهید.</translation>
    </message>
    <message>
        <source>End the practice and call</source>
        <translation>پایان تمرین و خواستن کسی</translation>
    </message>
    <message>
        <source>The staff could not be told yet. If somebody comes, please say so.</source>
        <translation>هنوز نتوانستیم به کارکنان بگوییم. اگر کسی آمد، لطفاً خودتان بگویید.</translation>
    </message>
    <message>
        <source>The call is being taken back</source>
        <translation>درخواست پس گرفته می‌شود</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>درخواست پس گرفته شد</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>کسی نمی‌آید. هر وقت بخواهید می‌توانید دوباره کسی را بخواهید.</translation>
    </message>
    <message>
        <source>The staff have closed this call</source>
        <translation>کارکنان این درخواست را بستند</translation>
    </message>
    <message>
        <source>If you still need somebody, call again.</source>
        <translation>اگر هنوز به کسی نیاز دارید، دوباره بخواهید.</translation>
    </message>
    <message>
        <source>The connection is interrupted now, so this may not be the latest. Call again or go to the counter.</source>
        <translation>اکنون ارتباط قطع است و شاید این آخرین خبر نباشد. کسی را دوباره بخواهید یا به باجه بروید.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>See the amount and pay</source>
        <translation>دیدن مبلغ و پرداخت</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>نوبت شما</translation>
    </message>
    <message>
        <source>%1
Somebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.</source>
        <translation>%1
این نوبت همان لحظه به دیگران داده می‌شود و شاید دیگر به شما نرسد. اگر برای آن پولی داده‌اید، به شما برمی‌گردد.</translation>
    </message>
    <message>
        <source>Give this place back?</source>
        <translation>این نوبت را پس می‌دهید؟</translation>
    </message>
    <message>
        <source>Give this place back</source>
        <translation>پس دادن این نوبت</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>بله، پس می‌دهم</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نه، نگه می‌دارم</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>اکنون نزد</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>چاپ این صفحه</translation>
    </message>
    <message>
        <source>Object to how this is treated</source>
        <translation>اعتراض به روند رسیدگی</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>همه مرحله‌ها</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which request would you like to see?</source>
        <translation>کدام درخواست را می‌خواهید ببینید؟</translation>
    </message>
    <message>
        <source>No request was found</source>
        <translation>درخواستی یافت نشد</translation>
    </message>
    <message>
        <source>No request is filed under this card. If you have a receipt, go back and type its tracking code.</source>
        <translation>با این کارت درخواستی ثبت نشده است. اگر رسید دارید، بازگردید و کد رهگیری آن را بنویسید.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Please check your answers</source>
        <translation>لطفاً پاسخ‌های خود را بررسی کنید</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>ارسال درخواست</translation>
    </message>
    <message>
        <source>Touch a line to correct it.</source>
        <translation>برای اصلاح، روی هر سطر بزنید.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>برخی پاسخ‌ها نیاز به اصلاح دارند</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Map of the city, north at the top</source>
        <translation>نقشهٔ شهر؛ شمال در بالا</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>%1 رقم از %2 رقم وارد شده است</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز یک‌بارمصرف</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make this screen easier for you</source>
        <translation>این صفحه را برای خودتان آسان‌تر کنید</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>اندازهٔ نوشته‌ها</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>درشت</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>درشت‌تر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>درشت‌ترین</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>رنگ معمولی</translation>
    </message>
    <message>
        <source>Strong colours</source>
        <translation>رنگ پررنگ</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>سیاه روی سفید</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>سفید روی سیاه</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>دسترسی و حرکت</translation>
    </message>
    <message>
        <source>Move everything down, within reach of a seat</source>
        <translation>همه چیز را پایین بیاور، دم دست کسی که نشسته است</translation>
    </message>
    <message>
        <source>Stop all movement on the screen</source>
        <translation>همهٔ حرکت‌های صفحه را متوقف کن</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Read the screen aloud, best with a headset</source>
        <translation>صفحه را با صدای بلند بخوان؛ بهتر است با گوشی</translation>
    </message>
    <message>
        <source>Time to read and answer</source>
        <translation>زمان خواندن و پاسخ دادن</translation>
    </message>
    <message>
        <source>Wait as usual</source>
        <translation>مثل همیشه صبر کن</translation>
    </message>
    <message>
        <source>Wait three times as long</source>
        <translation>سه برابر صبر کن</translation>
    </message>
    <message>
        <source>Wait ten times as long</source>
        <translation>ده برابر صبر کن</translation>
    </message>
    <message>
        <source>Show everything as usual</source>
        <translation>همه چیز را به حالت معمول برگردان</translation>
    </message>
    <message>
        <source>Close and go on</source>
        <translation>ببند و ادامه بده</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>Finish</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Finish without a receipt</source>
        <translation>پایان بدون رسید</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.</source>
        <translation>اکنون دسترسی به سامانه شهرداری ممکن نیست. درخواست شما در نخستین فرصت فرستاده می‌شود. مهلت‌های قانونی از همان زمان آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Not yet registered</source>
        <translation>هنوز ثبت نشده است</translation>
    </message>
    <message>
        <source>Scan it with your phone to keep this receipt.</source>
        <translation>برای نگه داشتن این رسید، آن را با تلفن خود اسکن کنید.</translation>
    </message>
</context>
<context>
    <name>ConsentInput</name>
    <message>
        <source>I have read this and I agree.</source>
        <translation>این متن را خواندم و موافقم.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n ثانیه مانده است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>DocumentInput</name>
    <message>
        <source>This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>این کیوسک مدرک کاغذی دریافت نمی‌کند. اصل مدرک را همراه با رسیدی که در پایان چاپ می‌شود به میز خدمت تحویل دهید.</translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation>این مورد را پیش‌تر تأیید کرده‌اید.</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>I will hand it in</source>
        <translation>تحویل می‌دهم</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>سپاسگزاریم. خدانگهدار!</translation>
    </message>
    <message>
        <source>Your card is still in the reader.</source>
        <translation>کارت شما هنوز در کارت‌خوان است.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>لطفاً کارت خود را بردارید.</translation>
    </message>
    <message>
        <source>Please take your card and your receipt with you.</source>
        <translation>لطفاً کارت و رسید خود را همراه ببرید.</translation>
    </message>
    <message>
        <source>Everything you entered has been wiped from this screen.</source>
        <translation>هرچه وارد کرده بودید از این صفحه پاک شد.</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Given</source>
        <extracomment>Where the digits of an identifier are set apart for the eye. Identifiers of free length stay in one piece.</extracomment>
        <translation>داده شد</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>می‌تواند از %1 تا %2 باشد.</translation>
    </message>
    <message>
        <source>It must be %1 at least.</source>
        <translation>باید دست‌کم %1 باشد.</translation>
    </message>
    <message>
        <source>It must be %1 at most.</source>
        <translation>باید حداکثر %1 باشد.</translation>
    </message>
    <message>
        <source>I will hand it in</source>
        <translation>تحویل می‌دهم</translation>
    </message>
    <message>
        <source>Bill ID %1, payment ID %2</source>
        <translation>شناسه قبض %1، شناسه پرداخت %2</translation>
    </message>
    <message>
        <source>marked on the map</source>
        <translation>روی نقشه نشان داده شده</translation>
    </message>
    <message>
        <source>The amount is not known yet</source>
        <translation>مبلغ هنوز معلوم نیست</translation>
    </message>
    <message>
        <source>The office has not entered it.</source>
        <translation>اداره هنوز آن را ثبت نکرده است.</translation>
    </message>
    <message>
        <source>Please look again later, or call 137.</source>
        <translation>لطفاً بعداً دوباره ببینید یا با ۱۳۷ تماس بگیرید.</translation>
    </message>
    <message>
        <source>Your card is being read. Please do not take it out.</source>
        <translation>کارت شما در حال خوانده شدن است. لطفاً آن را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Your card is being checked. Please do not take it out.</source>
        <translation>کارت شما در حال بررسی است. لطفاً آن را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Your passport is being read. Please leave it on the reader.</source>
        <translation>گذرنامه شما خوانده می‌شود. لطفاً آن را روی کارت‌خوان نگه دارید.</translation>
    </message>
    <message>
        <source>The code is being sent to your phone.</source>
        <translation>کد به تلفن شما فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>کد در حال بررسی است.</translation>
    </message>
    <message>
        <source>Your request is being sent.</source>
        <translation>درخواست شما در حال ارسال است.</translation>
    </message>
    <message>
        <source>The place is being given back.</source>
        <translation>نوبت در حال پس داده شدن است.</translation>
    </message>
    <message>
        <source>Looking for free times.</source>
        <translation>در حال یافتن وقت‌های آزاد.</translation>
    </message>
    <message>
        <source>Preparing a page for your phone.</source>
        <translation>صفحه‌ای برای تلفن شما آماده می‌شود.</translation>
    </message>
    <message>
        <source>Keeping this time for you.</source>
        <translation>این وقت برای شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Looking it up.</source>
        <translation>در حال جست‌وجو.</translation>
    </message>
    <message>
        <source>Looking for the bill.</source>
        <translation>در حال یافتن قبض.</translation>
    </message>
    <message>
        <source>Preparing the payment.</source>
        <translation>در حال آماده‌سازی پرداخت.</translation>
    </message>
    <message>
        <source>Looking for your request.</source>
        <translation>در حال یافتن درخواست شما.</translation>
    </message>
    <message>
        <source>Street, alley, number, landmark</source>
        <extracomment>What stands in an empty entry and cannot be erased.</extracomment>
        <translation>خیابان، کوچه، پلاک، نشانه نزدیک</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>شناسه قبض</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>شناسه پرداخت</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اینجا بنویسید</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>This postal code is unusual. Please compare it with your bill. If it is the same, go on.</source>
        <translation>این کد پستی غیرمعمول است. آن را با قبض خود مقایسه کنید؛ اگر همان است، ادامه دهید.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>%1 مورد از حداکثر %2 انتخاب شده است</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Or insert your national smart card to see all your requests.</source>
        <extracomment>Controls that say what is wrong beside the entry; all others say it below.</extracomment>
        <translation>یا کارت ملی هوشمند خود را وارد کنید تا همه درخواست‌هایتان را ببینید.</translation>
    </message>
    <message>
        <source>Or hold the barcode of your bill under the scanner.</source>
        <translation>یا بارکد قبض را زیر کدخوان بگیرید.</translation>
    </message>
    <message>
        <source>Or lay the page with your photo under the scanner.</source>
        <translation>یا صفحهٔ عکس‌دار گذرنامه را زیر اسکنر بگذارید.</translation>
    </message>
    <message>
        <source>Change one answer</source>
        <translation>تغییر یک پاسخ</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>پرسش %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>پرسش %1 از %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Answers that stand on the bill in another way. A choice is of interest where it makes the price.</extracomment>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Renewal code</source>
        <translation>کد نوسازی</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>مربوط به سال</translation>
    </message>
    <message>
        <source>%1, filed on %2, %3</source>
        <translation>%1، ثبت در %2، %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بدون پاسخ</translation>
    </message>
    <message>
        <source>Your request is registered</source>
        <translation>درخواست شما ثبت شد</translation>
    </message>
    <message>
        <source>Your payment is received</source>
        <translation>پرداخت شما دریافت شد</translation>
    </message>
    <message>
        <source>Your request is kept on this kiosk</source>
        <translation>درخواست شما در این کیوسک نگه داشته شد</translation>
    </message>
    <message>
        <source>You have practised it to the end</source>
        <translation>تمرین را تا پایان انجام دادید</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.</source>
        <translation>چیزی فرستاده و پرداخت نشد. برای انجام واقعی، «پایان» و سپس «شروع» را بزنید.</translation>
    </message>
    <message>
        <source>Keep this code: with it you can follow your request once it is sent.</source>
        <translation>این کد را نگه دارید؛ پس از ارسال درخواست، با همین کد می‌توانید آن را پیگیری کنید.</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>کد موقت</translation>
    </message>
    <message>
        <source>Invented code</source>
        <translation>کد ساختگی</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>شماره پیگیری پرداخت</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>زمان پرداخت</translation>
    </message>
    <message>
        <source>The answer is promised by %1.</source>
        <translation>پاسخ تا %1 داده می‌شود.</translation>
    </message>
    <message>
        <source>The answer usually comes by %1.</source>
        <translation>پاسخ معمولاً تا %1 می‌رسد.</translation>
    </message>
    <message>
        <source>Questions? Call %1 and give this code.</source>
        <translation>پرسشی دارید؟ با شماره %1 تماس بگیرید و همین کد را بگویید.</translation>
    </message>
    <message>
        <source>Filed on %1.</source>
        <translation>ثبت: %1.</translation>
    </message>
    <message>
        <source>Promised end: %1.</source>
        <translation>پایان وعده‌داده‌شده: %1.</translation>
    </message>
    <message>
        <source>Usually ends by %1.</source>
        <translation>معمولاً تا %1 پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>از %1.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <translation>مهلت: تا %1.</translation>
    </message>
    <message>
        <source>Usually by %1.</source>
        <translation>معمولاً تا %1.</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>%1 تأخیر دارد.</translation>
    </message>
    <message>
        <source>%1 longer than usual.</source>
        <translation>%1 بیش از معمول طول کشیده است.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>در %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Promised time: %1.</source>
        <translation>مهلت: %1.</translation>
    </message>
    <message>
        <source>Usual time: %1.</source>
        <translation>زمان معمول: %1.</translation>
    </message>
    <message>
        <source>Every office has finished its part. You need to do nothing more.</source>
        <translation>همه بخش‌ها کار خود را به پایان رسانده‌اند. کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>This request is completed</source>
        <translation>این درخواست به پایان رسیده است</translation>
    </message>
    <message>
        <source>Objection %1: %2</source>
        <translation>اعتراض %1: %2</translation>
    </message>
    <message>
        <source>The inspection office answers by %1, not the office that it is about.</source>
        <translation>اداره بازرسی تا %1 پاسخ می‌دهد، نه اداره‌ای که اعتراض درباره آن است.</translation>
    </message>
    <message>
        <source>It was upheld.</source>
        <translation>اعتراض پذیرفته شد.</translation>
    </message>
    <message>
        <source>It was not upheld.</source>
        <translation>اعتراض پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>بازگشت %1</translation>
    </message>
    <message>
        <source>It is asked for since %1. A second person must agree.</source>
        <translation>از %1 درخواست شده است و باید شخص دومی هم موافقت کند.</translation>
    </message>
    <message>
        <source>It was agreed to on %1, and will be sent to you.</source>
        <translation>%1 با آن موافقت شد و برای شما فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>It was sent on %1. It is not confirmed yet that it arrived.</source>
        <translation>%1 فرستاده شد. رسیدن آن هنوز تأیید نشده است.</translation>
    </message>
    <message>
        <source>The money went back to you on %1.</source>
        <translation>این پول %1 به شما برگشت.</translation>
    </message>
    <message>
        <source>It did not go through on %1. Please call 137.</source>
        <translation>%1 انجام نشد. لطفاً با ۱۳۷ تماس بگیرید.</translation>
    </message>
    <message>
        <source>%1 waits for something</source>
        <translation>%1 منتظر تکمیل پرونده است</translation>
    </message>
    <message>
        <source>The clock is stopped until then. Questions? Call %1.</source>
        <translation>تا آن زمان مهلت متوقف است. پرسشی دارید؟ با شماره %1 تماس بگیرید.</translation>
    </message>
    <message>
        <source>%1 refused this request</source>
        <translation>%1 این درخواست را رد کرد</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>مستند: %1.</translation>
    </message>
    <message>
        <source>You may object here, or at the service desk.</source>
        <translation>می‌توانید همین‌جا یا در میز خدمت اعتراض کنید.</translation>
    </message>
    <message>
        <source>How would you like to identify yourself?</source>
        <extracomment>Names of the entries of this screen among the drafts of the visit.</extracomment>
        <translation>چگونه هویت خود را نشان می‌دهید؟</translation>
    </message>
    <message>
        <source>The office needs to know who sends this request.</source>
        <translation>اداره باید بداند این درخواست را چه کسی می‌فرستد.</translation>
    </message>
    <message>
        <source>Its lines are scanned and its chip is read.</source>
        <translation>سطرهای پایین آن اسکن و تراشه آن خوانده می‌شود.</translation>
    </message>
    <message>
        <source>With my passport</source>
        <translation>با گذرنامه</translation>
    </message>
    <message>
        <source>With the national smart card</source>
        <translation>با کارت ملی هوشمند</translation>
    </message>
    <message>
        <source>Insert the card into the reader.</source>
        <translation>کارت را در کارت‌خوان بگذارید.</translation>
    </message>
    <message>
        <source>With a code on my phone</source>
        <translation>با رمز یک‌بارمصرف تلفن همراه</translation>
    </message>
    <message>
        <source>A one-time code comes to your mobile phone.</source>
        <translation>رمزی یک‌بارمصرف به تلفن همراه شما پیامک می‌شود.</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>شماره تلفن همراه شما چیست؟</translation>
    </message>
    <message>
        <source>A one-time code comes to this phone. It costs you nothing.</source>
        <translation>رمزی یک‌بارمصرف به این تلفن پیامک می‌شود. این کار هزینه‌ای ندارد.</translation>
    </message>
    <message>
        <source>What is the code in the message?</source>
        <translation>رمز درون پیامک چیست؟</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>پیامک به شماره %1 فرستاده شد.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>ارسال رمز تازه</translation>
    </message>
    <message>
        <source>No message yet? You can ask for another code in %1 seconds.</source>
        <translation>پیامکی نرسیده است؟ تا %1 ثانیه دیگر می‌توانید رمز تازه بخواهید.</translation>
    </message>
    <message>
        <source>Please insert your national smart card</source>
        <translation>لطفاً کارت ملی هوشمند خود را وارد کنید</translation>
    </message>
    <message>
        <source>It goes on by itself. Leave the card in until it has been read.</source>
        <translation>ادامه کار خودکار است. تا پایان خواندن، کارت را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Please scan your passport</source>
        <extracomment>The pages on which one part of the key is typed, in their order.</extracomment>
        <translation>لطفاً گذرنامه خود را اسکن کنید</translation>
    </message>
    <message>
        <source>Hold the lines at the foot of the page with your photo under the scanner.</source>
        <translation>سطرهای پایین صفحه عکس‌دار گذرنامه را زیر اسکنر نگه دارید.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>نوشتن به جای اسکن</translation>
    </message>
    <message>
        <source>Please open your passport</source>
        <translation>لطفاً گذرنامه خود را باز کنید</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please type what stands on the page with your photo.</source>
        <translation>اسکنر اکنون کار نمی‌کند. لطفاً آنچه در صفحه عکس‌دار آمده است بنویسید.</translation>
    </message>
    <message>
        <source>Type the passport number</source>
        <translation>نوشتن شماره گذرنامه</translation>
    </message>
    <message>
        <source>What is the number of your passport?</source>
        <translation>شماره گذرنامه شما چیست؟</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>تاریخ تولد شما چیست؟</translation>
    </message>
    <message>
        <source>Until when is your passport valid?</source>
        <translation>گذرنامه شما تا چه تاریخی اعتبار دارد؟</translation>
    </message>
    <message>
        <source>Type day, month and year with 8 digits.</source>
        <translation>روز، ماه و سال میلادی را با ۸ رقم بنویسید.</translation>
    </message>
    <message>
        <source>It stands on the page with your photo.</source>
        <translation>در صفحه عکس‌دار گذرنامه نوشته شده است.</translation>
    </message>
    <message>
        <source>Please lay your passport on the reader</source>
        <translation>لطفاً گذرنامه را روی کارت‌خوان بگذارید</translation>
    </message>
    <message>
        <source>Lay it down closed, and leave it there until it has been read.</source>
        <translation>آن را بسته بگذارید و تا پایان خواندن برندارید.</translation>
    </message>
    <message>
        <source>Use a code on my phone</source>
        <translation>استفاده از رمز تلفن همراه</translation>
    </message>
    <message>
        <source>Your passport is being checked.</source>
        <translation>گذرنامه شما بررسی می‌شود.</translation>
    </message>
    <message>
        <source>%1 percent have been read.</source>
        <translation>%1 درصد خوانده شد.</translation>
    </message>
    <message>
        <source>Something lies on the reader. Please take it away and lay your passport down.</source>
        <translation>چیزی روی کارت‌خوان است. لطفاً آن را بردارید و گذرنامه خود را بگذارید.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please take it out and insert it again.</source>
        <translation>کارتی در کارت‌خوان است. لطفاً آن را بیرون بکشید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Please identify yourself with a code on your phone.</source>
        <translation>لطفاً با رمز تلفن همراه هویت خود را نشان دهید.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>لطفاً از کیوسک دیگری استفاده کنید یا به میز خدمت بروید.</translation>
    </message>
    <message>
        <source>This kiosk cannot read cards now</source>
        <translation>این کیوسک اکنون نمی‌تواند کارت بخواند</translation>
    </message>
    <message>
        <source>This card does not give a national ID</source>
        <translation>این کارت کد ملی را نشان نمی‌دهد</translation>
    </message>
    <message>
        <source>The card works, but it does not say who you are.</source>
        <translation>کارت سالم است، ولی هویت شما را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>Please use your national smart card or identify yourself in another way.</source>
        <translation>لطفاً از کارت ملی هوشمند استفاده کنید یا راه دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>تلاش‌های باقی‌مانده: %1.</translation>
    </message>
    <message>
        <source>This code is valid until %1.</source>
        <translation>این کد تا ساعت %1 معتبر است.</translation>
    </message>
    <message>
        <source>The payment did not succeed</source>
        <translation>پرداخت انجام نشد</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <translation>پرداخت برگشت خورد</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>مهلت پرداخت به پایان رسید</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>با تلفن همراه خود بپردازید</translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>No receipt is on its way.</extracomment>
        <translation>اکنون چاپ کن</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>چاپ رسید</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>Most pilgrims first; the last one stands for all others.</extracomment>
        <translation>ایران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>عراق</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>پاکستان</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>افغانستان</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>جمهوری آذربایجان</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>بحرین</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>کویت</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>عربستان</translation>
    </message>
    <message>
        <source>India</source>
        <translation>هند</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>ترکیه</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>کشور دیگر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>منطقه</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ناحیه</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوک</translation>
    </message>
    <message>
        <source>House</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>ساختمان</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>آپارتمان</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>صنفی</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <extracomment>The drawing (`assets/fields/&lt;name&gt;.svg`) of a type whose definition names none.</extracomment>
        <translation>این را کجا پیدا کنم؟</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>راهنمای این پرسش</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>شمارهٔ %1.</translation>
    </message>
    <message>
        <source>Appointments cannot be given now</source>
        <translation>اکنون نمی‌توان نوبت داد</translation>
    </message>
    <message>
        <source>This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has been booked. Please try again in a moment or ask at the service desk.</source>
        <translation>این پیشخوان به سامانه نوبت‌دهی شهر دسترسی ندارد و نوبت را فقط آن سامانه می‌دهد. هیچ نوبتی گرفته نشده است. لطفاً کمی بعد دوباره تلاش کنید یا از میز خدمت بپرسید.</translation>
    </message>
    <message>
        <source>Kept for you until %1. Finish your request before then.</source>
        <translation>تا ساعت %1 برای شما نگه داشته می‌شود. درخواست خود را تا آن هنگام تمام کنید.</translation>
    </message>
    <message>
        <source>%1 free times</source>
        <translation>%1 وقت آزاد</translation>
    </message>
    <message>
        <source>1 free time</source>
        <translation>۱ وقت آزاد</translation>
    </message>
    <message>
        <source>Files can be sent until %1.</source>
        <translation>تا ساعت %1 می‌توان فایل فرستاد.</translation>
    </message>
    <message>
        <source>As many files have come as can be sent.</source>
        <translation>همه فایل‌هایی که می‌توان فرستاد رسیده است.</translation>
    </message>
    <message>
        <source>The time to send files is over. What has come is kept; ask for a new code.</source>
        <translation>زمان فرستادن فایل تمام شد. آنچه رسیده می‌ماند؛ رمزینه تازه بگیرید.</translation>
    </message>
    <message>
        <source>Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper to the service desk.</source>
        <translation>اکنون نمی‌توان فایل فرستاد: این پیشخوان به سامانه شهر دسترسی ندارد. دوباره تلاش کنید یا مدرک را به میز خدمت ببرید.</translation>
    </message>
    <message>
        <source>The connection to the city’s hub is broken. Files that you send show up here when it is back.</source>
        <translation>ارتباط با سامانه شهر قطع است. فایل‌هایی که می‌فرستید پس از برقراری ارتباط اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>%1 · one file of up to %2 MB</source>
        <translation>%1 · یک فایل تا %2 مگابایت</translation>
    </message>
    <message>
        <source>%1 · up to %2 MB each · at most %3 files</source>
        <translation>%1 · هر فایل تا %2 مگابایت · حداکثر %3 فایل</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>Call someone</source>
        <translation>خواستن کمک از کارکنان</translation>
    </message>
    <message>
        <source>Call someone: I cannot use this screen alone</source>
        <translation>کسی را بخواهید: به‌تنهایی نمی‌توانم با این صفحه کار کنم</translation>
    </message>
    <message>
        <source>Take the call back: I need nobody any more</source>
        <translation>پس گرفتن درخواست: دیگر به کسی نیاز ندارم</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>بروید به: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>تلفن: %1</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>How can we help?</source>
        <translation>چه کمکی از ما برمی‌آید؟</translation>
    </message>
    <message>
        <source>%1. Telephone: %2</source>
        <translation>%1. تلفن: %2</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ پیشین</translation>
    </message>
    <message>
        <source>Show all help</source>
        <translation>نمایش همهٔ راهنما</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>بیرون رفتن از آشنایی</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>بستن راهنما</translation>
    </message>
    <message>
        <source>Finish the tour</source>
        <translation>پایان آشنایی</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحه بعد</translation>
    </message>
</context>
<context>
    <name>HelpTour</name>
    <message>
        <source>Touch with one finger</source>
        <translation>با یک انگشت لمس کنید</translation>
    </message>
    <message>
        <source>Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.</source>
        <translation>دکمه را آرام لمس کنید و انگشت را بردارید: تازه آن وقت کاری انجام می‌شود. اگر دکمهٔ نادرست بود، پیش از برداشتن، انگشت را از روی آن کنار بکشید. همین‌جا امتحان کنید.</translation>
    </message>
    <message>
        <source>Your language at any time</source>
        <translation>زبان خود را هر زمان برگزینید</translation>
    </message>
    <message>
        <source>The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.</source>
        <translation>دکمهٔ «زبان» بالای هر صفحه است. در میان کار هم می‌توانید زبان را عوض کنید: آنچه وارد کرده‌اید می‌ماند.</translation>
    </message>
    <message>
        <source>One question on each screen</source>
        <translation>در هر صفحه یک پرسش</translation>
    </message>
    <message>
        <source>Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.</source>
        <translation>پاسخ دهید و دکمهٔ بزرگ را لمس کنید. «بازگشت» یک گام به عقب می‌رود و چیزی از دست نمی‌رود. «خدمات» شما را به همهٔ خدمات می‌برد. «پایان» همان لحظه شما را بیرون می‌برد.</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>با داده‌های شما چه می‌شود</translation>
    </message>
    <message>
        <source>It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.</source>
        <translation>داده‌ها تنها وقتی به اداره می‌رود که خودتان بفرستید. با پایان کار، همه چیز از این صفحه پاک می‌شود. اگر بروید، کیوسک می‌پرسد هنوز اینجا هستید یا نه، می‌شمارد و سپس پاک می‌کند.</translation>
    </message>
    <message>
        <source>Your receipt and its tracking code</source>
        <translation>رسید شما و کد رهگیری آن</translation>
    </message>
    <message>
        <source>At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.</source>
        <translation>در پایان رسیدی با کد رهگیری می‌گیرید. آن را نگه دارید: با این کد، همین‌جا یا با تلفن همراه می‌بینید درخواستتان نزد کیست و تا چه زمانی. رمزینه نشان می‌دهد که رسید اصل است.</translation>
    </message>
    <message>
        <source>Help, and a person</source>
        <translation>راهنما، و یک نفر از کارکنان</translation>
    </message>
    <message>
        <source>Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.</source>
        <translation>«راهنما» بالای هر صفحه است. پرسش پیش روی شما را توضیح می‌دهد و یکی از کارکنان را کنار این کیوسک می‌خواهد. صفحه می‌گوید که کسی می‌آید یا نه.</translation>
    </message>
    <message>
        <source>Larger words and clearer colours</source>
        <translation>نوشتهٔ درشت‌تر و رنگ‌های واضح‌تر</translation>
    </message>
    <message>
        <source>Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.</source>
        <translation>«آسان‌تر» را بالای هر صفحه لمس کنید: نوشتهٔ درشت‌تر، رنگ‌های واضح‌تر، دکمه‌های پایین‌تر و زمان بیشتر. این انتخاب با پایان کار شما تمام می‌شود.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحه %1 از %2</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>What happens next</source>
        <extracomment>An entry of the menu that is no page. Pages of the tour, `Overlays/TourPage.qml` has their words.</extracomment>
        <translation>پس از آن چه می‌شود</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>راهنمای این پرسش</translation>
    </message>
    <message>
        <source>What is asked, and where you find the answer</source>
        <translation>چه پرسیده شده و پاسخ را کجا می‌یابید</translation>
    </message>
    <message>
        <source>Read about this service</source>
        <translation>دربارهٔ این خدمت بخوانید</translation>
    </message>
    <message>
        <source>Practise this service</source>
        <translation>این خدمت را تمرین کنید</translation>
    </message>
    <message>
        <source>With invented data; nothing is sent</source>
        <translation>با داده‌های ساختگی؛ چیزی فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>نشان دهید چگونه کار می‌کند</translation>
    </message>
    <message>
        <source>A tour of two minutes</source>
        <translation>آشنایی دودقیقه‌ای</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>خواستن کمک از کارکنان</translation>
    </message>
    <message>
        <source>A member of staff comes to this kiosk</source>
        <translation>یکی از کارکنان کنار این کیوسک می‌آید</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Find a service</source>
        <translation>جست‌وجوی خدمت</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>نشان دهید چگونه کار می‌کند</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Up to this many services fit on one screen together; a second choice would only be in the way. Services that people come for most, shown before the categories; and results of one search.</extracomment>
        <translation>چه کاری می‌خواهید انجام دهید؟</translation>
    </message>
    <message>
        <source>No service found. Try another word, or go back to the categories.</source>
        <translation>خدمتی پیدا نشد. واژه دیگری بنویسید یا به دسته‌ها برگردید.</translation>
    </message>
    <message>
        <source>Write what you need in your own words.</source>
        <translation>آنچه را لازم دارید به زبان خودتان بنویسید.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>جست‌وجوی خدمت</translation>
    </message>
    <message>
        <source>You can also hold a bill or a receipt under the scanner.</source>
        <translation>می‌توانید قبض یا رسید خود را هم زیر کدخوان بگیرید.</translation>
    </message>
    <message>
        <source>No paper receipts now: at the end you will see a code to write down.</source>
        <translation>اکنون رسید کاغذی چاپ نمی‌شود؛ در پایان کدی برای یادداشت می‌بینید.</translation>
    </message>
    <message>
        <source>Cards cannot be read here now: your mobile phone will do instead.</source>
        <translation>اکنون کارت در این کیوسک خوانده نمی‌شود؛ تلفن همراه به جای آن کافی است.</translation>
    </message>
    <message>
        <source>City services</source>
        <translation>خدمات شهری</translation>
    </message>
    <message>
        <source>For pilgrims and visitors</source>
        <translation>برای زائران و مسافران</translation>
    </message>
    <message>
        <source>Not on this kiosk now</source>
        <translation>اکنون در این کیوسک ممکن نیست</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>%1 خدمت</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Send the code</source>
        <translation>ارسال رمز</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>To protect you, the visit ends soon and everything you entered is wiped from this screen.</source>
        <translation>برای حفظ حریم شما، این مراجعه به‌زودی پایان می‌یابد و هرچه وارد کرده‌اید از این صفحه پاک می‌شود.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>هنوز اینجا هستم</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>پایان مراجعه</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحه بعد</translation>
    </message>
</context>
<context>
    <name>InformationViewModel</name>
    <message>
        <source>Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the University of Tehran. The call to prayer of the shrine decides.</source>
        <extracomment>The services whose page is a table of prayer times. A service without pages of its own.</extracomment>
        <translation>محاسبهٔ همین کیوسک به افق مشهد، %1، به روش مؤسسهٔ ژئوفیزیک دانشگاه تهران. ملاک، اذان حرم است.</translation>
    </message>
    <message>
        <source>Offered by %1.</source>
        <translation>ارائه‌دهنده: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحه %1 از %2</translation>
    </message>
    <message>
        <source>As of %1. It may have changed since; the office decides.</source>
        <translation>این اطلاعات مربوط به %1 است. شاید از آن پس عوض شده باشد؛ حرف آخر با اداره مربوط است.</translation>
    </message>
    <message>
        <source>Dawn prayer</source>
        <translation>اذان صبح</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>طلوع آفتاب</translation>
    </message>
    <message>
        <source>Noon prayer</source>
        <translation>اذان ظهر</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>غروب آفتاب</translation>
    </message>
    <message>
        <source>Evening prayer</source>
        <translation>اذان مغرب</translation>
    </message>
    <message>
        <source>Midnight by religious reckoning</source>
        <translation>نیمه‌شب شرعی</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Scan the code with your phone to keep these words. You need no network.</source>
        <translation>رمزینه را با تلفن خود بخوانید تا این نوشته پیش شما بماند. اینترنت لازم نیست.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>چاپ این صفحه</translation>
    </message>
</context>
<context>
    <name>LocationInput</name>
    <message>
        <source>Touch the place on the map. It is a sketch with north at the top: your written address is what counts.</source>
        <translation>محل را روی نقشه لمس کنید. این نقشه یک طرح ساده است و بالای آن شمال است؛ نشانی نوشته‌شدهٔ شما ملاک است.</translation>
    </message>
    <message>
        <source>The map is a sketch with north at the top; its borders are rough.</source>
        <translation>این نقشه یک طرح ساده است و بالای آن شمال است؛ مرز منطقه‌ها تقریبی است.</translation>
    </message>
    <message>
        <source>Marked on the map</source>
        <translation>روی نقشه نشان داده شد</translation>
    </message>
    <message>
        <source>Mark on the map</source>
        <translation>نشان دادن روی نقشه</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>منطقه دیگر</translation>
    </message>
</context>
<context>
    <name>LocationQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>همین محل</translation>
    </message>
    <message>
        <source>Go on without a mark</source>
        <translation>ادامه بدون نشان</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>What do you object to?</source>
        <translation>به چه چیزی اعتراض دارید؟</translation>
    </message>
    <message>
        <source>Tell in your own words what happened. You may also leave this empty.</source>
        <translation>به زبان خودتان بنویسید چه شده است. می‌توانید این را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Your objection goes to the city’s inspection office, not to the office that has your case.</source>
        <translation>اعتراض شما به اداره بازرسی شهرداری می‌رود، نه به اداره‌ای که پرونده نزد آن است.</translation>
    </message>
    <message>
        <source>Send the objection</source>
        <translation>فرستادن اعتراض</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اینجا بنویسید</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have it</source>
        <translation>دارم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Print my checklist</source>
        <translation>چاپ فهرست من</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>با این حال ادامه می‌دهم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>I have all of them</source>
        <translation>همه را دارم</translation>
    </message>
    <message>
        <source>End, and come back with the papers</source>
        <translation>پایان؛ با مدارک برمی‌گردم</translation>
    </message>
</context>
<context>
    <name>PapersViewModel</name>
    <message>
        <source>Something is still missing</source>
        <translation>هنوز چیزی کم است</translation>
    </message>
    <message>
        <source>You can print this as your own checklist and take it with you.</source>
        <translation>می‌توانید این فهرست را چاپ کنید و با خود ببرید.</translation>
    </message>
    <message>
        <source>Do you have these papers?</source>
        <translation>این مدارک را دارید؟</translation>
    </message>
    <message>
        <source>Several offices will look at them. To check now saves you a second trip.</source>
        <translation>چند اداره این مدارک را می‌بینند. اگر اکنون بررسی کنید، ناچار نمی‌شوید دوباره بیایید.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Try to pay again</source>
        <translation>تلاش دوباره برای پرداخت</translation>
    </message>
    <message>
        <source>If your bank says that money has left your account, do not pay again: ask at the service desk.</source>
        <translation>اگر بانک می‌گوید پول از حساب شما کم شده است، دوباره نپردازید و از میز خدمت بپرسید.</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>این رمزینه را با دوربین تلفن خود اسکن کنید.</translation>
    </message>
    <message>
        <source>Pay on the page that opens. Check that it shows the same amount.</source>
        <translation>در صفحه‌ای که باز می‌شود بپردازید. بررسی کنید که همین مبلغ را نشان دهد.</translation>
    </message>
    <message>
        <source>Come back to this screen: it goes on by itself.</source>
        <translation>به همین صفحه بازگردید؛ ادامه کار خودکار است.</translation>
    </message>
</context>
<context>
    <name>PlateInput</name>
    <message>
        <source>Plate</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>First two digits</source>
        <translation>دو رقم اول</translation>
    </message>
    <message>
        <source>Upper row of digits</source>
        <translation>ردیف بالای ارقام</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Three digits after the letter</source>
        <translation>سه رقم بعد از حرف</translation>
    </message>
    <message>
        <source>Lower row of digits</source>
        <translation>ردیف پایین ارقام</translation>
    </message>
    <message>
        <source>Two digits under the word Iran</source>
        <translation>دو رقم زیر کلمهٔ ایران</translation>
    </message>
    <message>
        <source>Write the plate as it stands on the vehicle.</source>
        <translation>پلاک را همان‌گونه که روی وسیله است بنویسید.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>خودرو</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>موتورسیکلت</translation>
    </message>
    <message>
        <source>Another plate</source>
        <translation>پلاک دیگر</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice: the data are invented, and nothing is sent.</source>
        <translation>تمرین: داده‌ها ساختگی است و چیزی فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>What you entered is still here until you end the visit.</source>
        <translation>آنچه وارد کرده‌اید تا پایان مراجعه همین‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>برای کارکنان: %1</translation>
    </message>
</context>
<context>
    <name>ProblemViewModel</name>
    <message>
        <source>Please wait %1 seconds.</source>
        <translation>لطفاً %1 ثانیه صبر کنید.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>گام %1 از %2</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>کد QR</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Skip</source>
        <translation>رد شدن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Very bad</source>
        <translation>خیلی بد</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>بد</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>خیلی خوب</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>How was this visit?</source>
        <translation>این مراجعه چطور بود؟</translation>
    </message>
    <message>
        <source>One touch is enough. Nobody can see who gave which answer.</source>
        <translation>یک لمس کافی است. کسی نمی‌بیند هر پاسخ از چه کسی بوده است.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>رد شدن</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Size of words, colours, reach, movement and time</source>
        <translation>اندازهٔ نوشته، رنگ‌ها، دسترسی، حرکت و زمان</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>آسان‌تر</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>شهرداری مشهد</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Self-service counter</source>
        <translation>پیشخوان خودخدمت</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>بخش پیشین</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Practise first, with invented data</source>
        <translation>نخست تمرین کنید، با داده‌های ساختگی</translation>
    </message>
</context>
<context>
    <name>ServiceViewModel</name>
    <message>
        <source>This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.</source>
        <translation>این کیوسک اکنون نمی‌تواند کارت ملی را بخواند. لطفاً از کیوسک دیگری استفاده کنید یا به میز خدمت بروید.</translation>
    </message>
    <message>
        <source>This kiosk cannot read national cards now. You can use your mobile phone instead.</source>
        <translation>این کیوسک اکنون نمی‌تواند کارت ملی را بخواند. به‌جای آن می‌توانید از تلفن همراه خود استفاده کنید.</translation>
    </message>
    <message>
        <source>You will get no paper receipt now: at the end you will see a code to write down.</source>
        <translation>اکنون رسید کاغذی نمی‌گیرید؛ در پایان کدی می‌بینید که باید یادداشت کنید.</translation>
    </message>
    <message>
        <source>You will see everything on the screen, but get no paper.</source>
        <translation>همه چیز را روی صفحه می‌بینید، ولی کاغذی دریافت نمی‌کنید.</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>این خدمت چیست</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>چقدر طول می‌کشد</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>چه چیزی لازم است</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>If the connection fails</source>
        <translation>اگر ارتباط قطع شود</translation>
    </message>
    <message>
        <source>Nothing is kept here for later. Please call 137 or go to the service desk.</source>
        <translation>چیزی برای بعد اینجا نگه داشته نمی‌شود. لطفاً با ۱۳۷ تماس بگیرید یا به میز خدمت بروید.</translation>
    </message>
    <message>
        <source>It works without one, too.</source>
        <translation>بدون ارتباط هم کار می‌کند.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then. What is urgent is not kept: please call 137.</source>
        <translation>این پیشخوان درخواست شما را نگه می‌دارد و بعد می‌فرستد؛ مهلت‌ها از همان زمان آغاز می‌شود. مورد فوری نگه داشته نمی‌شود: لطفاً با ۱۳۷ تماس بگیرید.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then.</source>
        <translation>این کیوسک درخواست شما را نگه می‌دارد و بعد می‌فرستد؛ مهلت‌ها از همان زمان آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>بخش پیشین</translation>
    </message>
</context>
<context>
    <name>SignatureInput</name>
    <message>
        <source>Field for your signature</source>
        <translation>کادر امضای شما</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>با انگشت اینجا امضا کنید</translation>
    </message>
    <message>
        <source>Clear and sign again</source>
        <translation>پاک کردن و امضای دوباره</translation>
    </message>
</context>
<context>
    <name>SlotInput</name>
    <message>
        <source>All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.</source>
        <translation>همه وقت‌های هفته‌های آینده پر شده است. شاید وقتی آزاد شود: لطفاً روز دیگری سر بزنید یا از میز خدمت بپرسید.</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>هیچ وقتی آزاد نیست</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>یک روز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>روز دیگر</translation>
    </message>
</context>
<context>
    <name>SlotQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>This one is next.</source>
        <translation>نوبت بعدی همین است.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>شروع نشده</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>مهلت متوقف است</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لازم نیست</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>هم‌زمان</translation>
    </message>
</context>
<context>
    <name>TourPicture</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>همین حالا کسی را بخواهید</translation>
    </message>
</context>
<context>
    <name>TourReceipt</name>
    <message>
        <source>Tracking code</source>
        <translation>کد رهگیری</translation>
    </message>
</context>
<context>
    <name>TourTopBar</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>آسان‌تر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>TourTouch</name>
    <message>
        <source>Well done: touch again if you like</source>
        <translation>آفرین! اگر بخواهید دوباره لمس کنید</translation>
    </message>
    <message>
        <source>Touch me</source>
        <translation>اینجا را لمس کنید</translation>
    </message>
</context>
<context>
    <name>VirtualKeyboard</name>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>پاک کردن آخرین نویسه</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>حروف بزرگ</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This answer is needed to go on.</source>
        <extracomment>For any field that has nothing better in `BY_FIELD`.</extracomment>
        <translation>برای ادامه، پاسخ به این پرسش لازم است.</translation>
    </message>
    <message>
        <source>The length is not right. Please check what is missing.</source>
        <translation>تعداد نویسه‌ها درست نیست. لطفاً ببینید چه چیزی جا افتاده است.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>لطفاً فقط رقم وارد کنید.</translation>
    </message>
    <message>
        <source>This number is not in use. Please check it.</source>
        <translation>چنین شماره‌ای وجود ندارد. لطفاً آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please check your document.</source>
        <translation>یکی از رقم‌ها درست نیست. لطفاً با مدرک خود مقایسه کنید.</translation>
    </message>
    <message>
        <source>This payment ID belongs to another bill. Please check both numbers.</source>
        <translation>این شناسهٔ پرداخت برای قبض دیگری است. لطفاً هر دو شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>This number is outside the allowed range.</source>
        <translation>این عدد در محدودهٔ مجاز نیست.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>این مقدار درست به نظر نمی‌رسد. لطفاً آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Please write a little more.</source>
        <translation>لطفاً کمی بیشتر بنویسید.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>این متن بلند است. لطفاً آن را کوتاه‌تر کنید.</translation>
    </message>
    <message>
        <source>Please choose one of the answers on the screen.</source>
        <translation>لطفاً یکی از گزینه‌های روی صفحه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>An Iranian IBAN begins with IR. Please check it.</source>
        <translation>شماره شبای ایرانی با IR شروع می‌شود. لطفاً بررسی کنید.</translation>
    </message>
    <message>
        <source>No plate has this letter. Please choose the letter from the list.</source>
        <translation>هیچ پلاکی این حرف را ندارد. لطفاً حرف را از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>This day does not exist. Please check the date.</source>
        <translation>چنین روزی وجود ندارد. لطفاً تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>This day is too early. Please choose a later one.</source>
        <translation>این روز زودتر از حد مجاز است. لطفاً روز دیرتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This day is too late. Please choose an earlier one.</source>
        <translation>این روز دیرتر از حد مجاز است. لطفاً روز زودتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>These are too many. Please take some away.</source>
        <translation>تعداد از حد مجاز بیشتر است. لطفاً چند مورد را بردارید.</translation>
    </message>
    <message>
        <source>Please choose an amount in whole thousands of rials.</source>
        <translation>لطفاً مبلغ را به هزار ریال کامل بنویسید.</translation>
    </message>
    <message>
        <source>This time is no longer free. Please choose another one.</source>
        <translation>این نوبت دیگر خالی نیست. لطفاً نوبت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>You already had a place in this period.</source>
        <translation>شما در این دوره پیش‌تر نوبت گرفته‌اید.</translation>
    </message>
    <message>
        <source>The files are no longer there. Please send them again.</source>
        <translation>فایل‌ها دیگر موجود نیست. لطفاً دوباره بفرستید.</translation>
    </message>
    <message>
        <source>These answers do not fit together. Please check them.</source>
        <translation>این پاسخ‌ها با هم جور نیستند. لطفاً آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>A national ID has 10 digits. Please check what is missing.</source>
        <extracomment>Where the kind of field allows a better sentence.</extracomment>
        <translation>کد ملی ۱۰ رقم دارد. لطفاً ببینید کدام رقم جا افتاده است.</translation>
    </message>
    <message>
        <source>A national ID has digits only.</source>
        <translation>کد ملی فقط از رقم تشکیل می‌شود.</translation>
    </message>
    <message>
        <source>This kiosk cannot accept this national ID. If it is yours, please go to the service desk.</source>
        <translation>این کیوسک نمی‌تواند این کد ملی را بپذیرد. اگر کد ملی شماست، لطفاً به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>One digit of the national ID is not right. Please compare it with your card.</source>
        <translation>یکی از رقم‌های کد ملی درست نیست. لطفاً با کارت ملی خود مقایسه کنید.</translation>
    </message>
    <message>
        <source>A legal-entity ID has 11 digits. Please check what is missing.</source>
        <translation>شناسهٔ ملی ۱۱ رقم دارد. لطفاً ببینید کدام رقم جا افتاده است.</translation>
    </message>
    <message>
        <source>A legal-entity ID has digits only.</source>
        <translation>شناسهٔ ملی فقط از رقم تشکیل می‌شود.</translation>
    </message>
    <message>
        <source>No company has this legal-entity ID. Please check it.</source>
        <translation>هیچ شرکتی این شناسهٔ ملی را ندارد. لطفاً آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>One digit of the legal-entity ID is not right. Please check it.</source>
        <translation>یکی از رقم‌های شناسهٔ ملی درست نیست. لطفاً آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 09.</source>
        <translation>شمارهٔ تلفن همراه ۱۱ رقم دارد و با ۰۹ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>A mobile number has digits only.</source>
        <translation>شمارهٔ تلفن همراه فقط از رقم تشکیل می‌شود.</translation>
    </message>
    <message>
        <source>A mobile number begins with 09. Land lines cannot get messages.</source>
        <translation>شمارهٔ تلفن همراه با ۰۹ آغاز می‌شود. تلفن ثابت پیامک نمی‌گیرد.</translation>
    </message>
    <message>
        <source>A postal code has 10 digits. Please check what is missing.</source>
        <translation>کد پستی ۱۰ رقم دارد. لطفاً ببینید کدام رقم جا افتاده است.</translation>
    </message>
    <message>
        <source>A postal code has digits only.</source>
        <translation>کد پستی فقط از رقم تشکیل می‌شود.</translation>
    </message>
    <message>
        <source>The first five digits of a postal code have no 0 and no 2. Please check them.</source>
        <translation>پنج رقم اول کد پستی ۰ و ۲ ندارد. لطفاً آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>A renewal code has 4 to 7 numbers with hyphens between them.</source>
        <translation>کد نوسازی از ۴ تا ۷ عدد تشکیل می‌شود که میان آن‌ها خط تیره است.</translation>
    </message>
    <message>
        <source>A renewal code has only digits and hyphens.</source>
        <translation>کد نوسازی فقط رقم و خط تیره دارد.</translation>
    </message>
    <message>
        <source>Each number of a renewal code has 1 to 5 digits. Please check the hyphens.</source>
        <translation>هر بخش کد نوسازی ۱ تا ۵ رقم دارد. لطفاً خط‌های تیره را بررسی کنید.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have 6 to 13 digits each. Please check both.</source>
        <translation>شناسهٔ قبض و شناسهٔ پرداخت هر کدام ۶ تا ۱۳ رقم دارند. لطفاً هر دو را بررسی کنید.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have digits only.</source>
        <translation>شناسهٔ قبض و شناسهٔ پرداخت فقط از رقم تشکیل می‌شوند.</translation>
    </message>
    <message>
        <source>One digit of the bill is not right. Please compare both numbers with the bill.</source>
        <translation>یکی از رقم‌ها درست نیست. لطفاً هر دو شماره را با قبض مقایسه کنید.</translation>
    </message>
    <message>
        <source>A tracking code has 10 letters and digits. Please check what is missing.</source>
        <translation>کد رهگیری ۱۰ حرف و رقم دارد. لطفاً ببینید چه چیزی جا افتاده است.</translation>
    </message>
    <message>
        <source>A tracking code never has 0, 1, O or I. Please check these places.</source>
        <translation>کد رهگیری هیچ‌گاه 0، 1، O یا I ندارد. لطفاً این جاها را بررسی کنید.</translation>
    </message>
    <message>
        <source>One place of the tracking code is not right. Please compare it with your receipt.</source>
        <translation>یکی از نویسه‌های کد رهگیری درست نیست. لطفاً با رسید خود مقایسه کنید.</translation>
    </message>
    <message>
        <source>Please enter a number in digits.</source>
        <translation>لطفاً عدد را با رقم وارد کنید.</translation>
    </message>
    <message>
        <source>There are too many digits after the point.</source>
        <translation>تعداد رقم‌های پس از ممیز زیاد است.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>لطفاً یک گزینه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please choose your district.</source>
        <translation>لطفاً منطقهٔ خود را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please choose the district and write the address.</source>
        <translation>لطفاً منطقه را انتخاب کنید و نشانی را بنویسید.</translation>
    </message>
    <message>
        <source>Please write the address in more detail.</source>
        <translation>لطفاً نشانی را کامل‌تر بنویسید.</translation>
    </message>
    <message>
        <source>The address is too long. Please make it shorter.</source>
        <translation>نشانی بلند است. لطفاً آن را کوتاه‌تر کنید.</translation>
    </message>
    <message>
        <source>The plate is not complete. Please fill in every box.</source>
        <translation>پلاک کامل نیست. همهٔ خانه‌ها را پر کنید.</translation>
    </message>
    <message>
        <source>An IBAN has 24 digits after IR. Please check what is missing.</source>
        <translation>شمارهٔ شبا پس از IR ۲۴ رقم دارد. ببینید چه کم است.</translation>
    </message>
    <message>
        <source>One digit of the IBAN is not right. Please compare it with your bank app or card.</source>
        <translation>یکی از رقم‌های شبا درست نیست. آن را با برنامهٔ بانک یا کارت خود مقایسه کنید.</translation>
    </message>
    <message>
        <source>A foreigner code has 12 digits. Please check what is missing.</source>
        <translation>کد فراگیر ۱۲ رقم دارد. ببینید چه کم است.</translation>
    </message>
    <message>
        <source>A passport number has 6 to 12 letters and digits. Please check what is missing.</source>
        <translation>شمارهٔ گذرنامه ۶ تا ۱۲ حرف و رقم دارد. ببینید چه کم است.</translation>
    </message>
    <message>
        <source>This amount is too small or too large. Please change it.</source>
        <translation>این مبلغ بیش از اندازه کم یا زیاد است. آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>Please choose at least one answer.</source>
        <translation>دست‌کم یک پاسخ را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please choose a day.</source>
        <translation>یک روز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Without your consent this request cannot be filed. If you agree, touch the sentence.</source>
        <translation>بدون موافقت شما این درخواست ثبت نمی‌شود. اگر موافقید، جمله را لمس کنید.</translation>
    </message>
    <message>
        <source>Please confirm that you will bring this document.</source>
        <translation>لطفاً تأیید کنید که این مدرک را همراه می‌آورید.</translation>
    </message>
    <message>
        <source>This mobile number is too short or too long. Please check it.</source>
        <extracomment>A mobile number of any country.</extracomment>
        <translation>این شمارهٔ تلفن همراه کوتاه یا بلند است. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>After the + comes your country&apos;s code, then the number without its first 0.</source>
        <translation>پس از + کد کشور شما می‌آید و سپس شماره، بدون صفر اول آن.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>هنوز آغاز نشده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف‌شده</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لازم نیست</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>در انتظار پرداخت شما</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت شد</translation>
    </message>
    <message>
        <source>The payment did not succeed. No bill was paid.</source>
        <translation>پرداخت انجام نشد. قبضی پرداخت نشده است.</translation>
    </message>
    <message>
        <source>The payment was reversed. All the money goes back to you.</source>
        <translation>پرداخت برگشت خورد. همه پول به شما برمی‌گردد.</translation>
    </message>
    <message>
        <source>The time to pay is over. No bill was paid.</source>
        <translation>مهلت پرداخت تمام شد. قبضی پرداخت نشده است.</translation>
    </message>
    <message>
        <source>Please bring the missing document</source>
        <extracomment>Title and sentence of what the citizen must do.</extracomment>
        <translation>لطفاً مدرک کم‌شده را بیاورید</translation>
    </message>
    <message>
        <source>Take it to the district service desk and show this code. The case waits for it.</source>
        <translation>آن را به میز خدمت منطقه ببرید و همین کد را نشان دهید. پرونده منتظر آن است.</translation>
    </message>
    <message>
        <source>Your engineer’s plans are awaited</source>
        <translation>پرونده منتظر نقشه مهندس شماست</translation>
    </message>
    <message>
        <source>Ask your engineer to send the plans. The case waits for them.</source>
        <translation>از مهندس خود بخواهید نقشه را بفرستد. پرونده منتظر آن است.</translation>
    </message>
    <message>
        <source>Please pay the amount</source>
        <translation>لطفاً مبلغ را بپردازید</translation>
    </message>
    <message>
        <source>The office has told you the amount. The case goes on when it is paid.</source>
        <translation>اداره مبلغ را به شما گفته است. پرونده پس از پرداخت ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>A violation is being heard</source>
        <translation>به یک تخلف رسیدگی می‌شود</translation>
    </message>
    <message>
        <source>Please answer the commission in the time its notice gives you.</source>
        <translation>لطفاً در مهلتی که در ابلاغ آمده است به کمیسیون پاسخ دهید.</translation>
    </message>
    <message>
        <source>The result is ready</source>
        <translation>نتیجه آماده است</translation>
    </message>
    <message>
        <source>You can collect it with this code.</source>
        <translation>می‌توانید آن را با همین کد بگیرید.</translation>
    </message>
    <message>
        <source>It was passed up to the manager of this office.</source>
        <translation>به مدیر همین اداره ارجاع شد.</translation>
    </message>
    <message>
        <source>It was passed up to the city’s inspection office.</source>
        <translation>به اداره بازرسی شهرداری ارجاع شد.</translation>
    </message>
    <message>
        <source>It takes longer than it should</source>
        <translation>بیش از اندازه طول کشیده است</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>درخواستم رد شد</translation>
    </message>
    <message>
        <source>The clock was stopped without need</source>
        <translation>رسیدگی بی‌دلیل متوقف شده است</translation>
    </message>
    <message>
        <source>How I was treated</source>
        <translation>رفتاری که با من شد</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly used up.</source>
        <extracomment>By the value of a `PrinterCondition`.</extracomment>
        <translation>کاغذ چاپگر رو به پایان است.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>چاپگر کاغذ ندارد.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>درِ چاپگر باز است.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper cutter is stuck.</source>
        <translation>تیغهٔ برش چاپگر گیر کرده است.</translation>
    </message>
    <message>
        <source>The printer has a fault that staff can clear.</source>
        <translation>چاپگر ایرادی دارد که همکاران ما می‌توانند برطرف کنند.</translation>
    </message>
    <message>
        <source>The printer is out of order.</source>
        <translation>چاپگر خراب است.</translation>
    </message>
    <message>
        <source>The printer is too hot and must cool down.</source>
        <translation>چاپگر داغ شده است و باید خنک شود.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print now.</source>
        <translation>چاپگر اعلام می‌کند که اکنون نمی‌تواند چاپ کند.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is.</source>
        <translation>چاپگر وضعیت خود را اعلام نمی‌کند.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>ارتباط با چاپگر برقرار نیست.</translation>
    </message>
    <message>
        <source>The printer gave no reason.</source>
        <translation>چاپگر دلیلی اعلام نکرد.</translation>
    </message>
    <message>
        <source>Your request is not affected. Please write down the code or photograph this screen.</source>
        <translation>درخواست شما سر جای خود است. لطفاً کد را یادداشت کنید یا از این صفحه عکس بگیرید.</translation>
    </message>
    <message>
        <source>Your receipt was printed.</source>
        <extracomment>By the value of an `OutcomeKind`. Where the printer named a cause, it takes the place of `happened` (see `print_outcome`).</extracomment>
        <translation>رسید شما چاپ شد.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>چاپگر آن را تأیید کرد.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>لطفاً رسید خود را بردارید.</translation>
    </message>
    <message>
        <source>Your receipt was sent to the printer.</source>
        <translation>رسید شما به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>The printer did not confirm that it was printed.</source>
        <translation>چاپگر چاپ شدن آن را تأیید نکرد.</translation>
    </message>
    <message>
        <source>Please look for your receipt. If it is missing, write down the code.</source>
        <translation>لطفاً ببینید رسید بیرون آمده است یا نه. اگر نیامده، کد را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Your receipt could not be printed.</source>
        <translation>رسید شما چاپ نشد.</translation>
    </message>
    <message>
        <source>Printing was interrupted.</source>
        <translation>چاپ نیمه‌کاره قطع شد.</translation>
    </message>
    <message>
        <source>We do not know whether your receipt is complete.</source>
        <translation>نمی‌دانیم رسید شما کامل چاپ شده است یا نه.</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <extracomment>By the value of a `CardTrouble`, or of one of the outcomes that need a screen of their own.</extracomment>
        <translation>کارت زود بیرون کشیده شد</translation>
    </message>
    <message>
        <source>It could not be read to the end.</source>
        <translation>خواندن کارت به پایان نرسید.</translation>
    </message>
    <message>
        <source>Please insert the card again and leave it in.</source>
        <translation>لطفاً کارت را دوباره وارد کنید و بگذارید بماند.</translation>
    </message>
    <message>
        <source>This is another card</source>
        <translation>این کارت دیگری است</translation>
    </message>
    <message>
        <source>The card in the reader is not the one that was there before.</source>
        <translation>کارتی که اکنون در کارت‌خوان است همان کارت پیشین نیست.</translation>
    </message>
    <message>
        <source>Please insert only your own card and begin again.</source>
        <translation>لطفاً فقط کارت خود را وارد کنید و دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>کارت پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>It may be upside down, or it has no chip.</source>
        <translation>شاید کارت وارونه است یا تراشه ندارد.</translation>
    </message>
    <message>
        <source>Please turn the card so that the chip goes in first.</source>
        <translation>لطفاً کارت را طوری بچرخانید که تراشه اول وارد شود.</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>کارت‌خوان مشغول است</translation>
    </message>
    <message>
        <source>Something else is using the card now.</source>
        <translation>برنامهٔ دیگری اکنون از کارت استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>لطفاً کمی صبر کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>کارت خوانده نشد</translation>
    </message>
    <message>
        <source>It answered, but not as such a card should.</source>
        <translation>کارت پاسخ داد، اما پاسخ آن درست نبود.</translation>
    </message>
    <message>
        <source>Please try again or identify yourself in another way.</source>
        <translation>لطفاً دوباره تلاش کنید یا از راه دیگری احراز هویت کنید.</translation>
    </message>
    <message>
        <source>Please lay it on the reader again and leave it there.</source>
        <translation>لطفاً آن را دوباره روی کارت‌خوان بگذارید و برندارید.</translation>
    </message>
    <message>
        <source>The passport was taken away too early</source>
        <extracomment>By the value of a `PassportNotice`; the last one is the hub&apos;s refusal.</extracomment>
        <translation>گذرنامه زودتر از موقع برداشته شد</translation>
    </message>
    <message>
        <source>This is another document</source>
        <translation>این مدرک دیگری است</translation>
    </message>
    <message>
        <source>What lies on the reader is not what was there before.</source>
        <translation>آنچه روی کارت‌خوان است همانی نیست که پیش‌تر بود.</translation>
    </message>
    <message>
        <source>Please lay only your own passport on the reader.</source>
        <translation>لطفاً فقط گذرنامه خود را روی کارت‌خوان بگذارید.</translation>
    </message>
    <message>
        <source>The passport does not answer</source>
        <translation>گذرنامه پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>It may not lie flat on the reader, or it has no chip.</source>
        <translation>شاید صاف روی کارت‌خوان قرار نگرفته باشد یا تراشه نداشته باشد.</translation>
    </message>
    <message>
        <source>Something else is using the reader now.</source>
        <translation>اکنون چیز دیگری از کارت‌خوان استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Please wait a moment, then lay the passport on the reader again.</source>
        <translation>لطفاً کمی صبر کنید و سپس گذرنامه را دوباره روی کارت‌خوان بگذارید.</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>گذرنامه خوانده نشد</translation>
    </message>
    <message>
        <source>The connection to its chip broke off.</source>
        <translation>ارتباط با تراشه آن قطع شد.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>کارت‌خوان وصل نیست</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its card reader now.</source>
        <translation>این کیوسک اکنون به کارت‌خوان خود دسترسی ندارد.</translation>
    </message>
    <message>
        <source>This is not an electronic passport</source>
        <translation>این گذرنامه الکترونیکی نیست</translation>
    </message>
    <message>
        <source>It is another card, or its chip holds no passport.</source>
        <translation>کارت دیگری است یا تراشه آن گذرنامه‌ای ندارد.</translation>
    </message>
    <message>
        <source>The passport does not open</source>
        <translation>گذرنامه باز نمی‌شود</translation>
    </message>
    <message>
        <source>Its chip did not accept this number with these dates.</source>
        <translation>تراشه آن این شماره و این تاریخ‌ها را نپذیرفت.</translation>
    </message>
    <message>
        <source>Please scan the lines again, or compare what you typed with the passport.</source>
        <translation>لطفاً سطرها را دوباره اسکن کنید یا آنچه نوشته‌اید با گذرنامه مقایسه کنید.</translation>
    </message>
    <message>
        <source>The chip of the passport could not be read</source>
        <translation>تراشه گذرنامه خوانده نشد</translation>
    </message>
    <message>
        <source>It is damaged, or its data is not complete.</source>
        <translation>آسیب دیده است یا داده‌های آن کامل نیست.</translation>
    </message>
    <message>
        <source>This passport cannot be checked here</source>
        <translation>این گذرنامه را نمی‌توان اینجا بررسی کرد</translation>
    </message>
    <message>
        <source>This kiosk does not know the country that issued it.</source>
        <translation>این کیوسک کشور صادرکننده آن را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This passport could not be checked</source>
        <translation>این گذرنامه بررسی نشد</translation>
    </message>
    <message>
        <source>This kiosk could not check the signature on its chip.</source>
        <translation>این کیوسک نتوانست امضای تراشه آن را بررسی کند.</translation>
    </message>
    <message>
        <source>This passport was not accepted</source>
        <translation>این گذرنامه پذیرفته نشد</translation>
    </message>
    <message>
        <source>The data on its chip is not what its country signed.</source>
        <translation>داده‌های تراشه آن همانی نیست که کشورش امضا کرده است.</translation>
    </message>
    <message>
        <source>Please go to the service desk with it.</source>
        <translation>لطفاً با آن به میز خدمت بروید.</translation>
    </message>
    <message>
        <source>This passport has expired</source>
        <translation>اعتبار این گذرنامه تمام شده است</translation>
    </message>
    <message>
        <source>The last day on which it was valid has passed.</source>
        <translation>آخرین روز اعتبار آن گذشته است.</translation>
    </message>
    <message>
        <source>A date has 8 digits: day, month and year. Please check what is missing.</source>
        <translation>تاریخ ۸ رقم دارد: روز، ماه و سال. لطفاً ببینید چه چیزی کم است.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the date.</source>
        <translation>چنین روزی وجود ندارد. لطفاً تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>A passport number has at least 4 letters and digits. Please check what is missing.</source>
        <extracomment>By what is wrong and the value of the `PassportPage`.</extracomment>
        <translation>شماره گذرنامه دست‌کم ۴ حرف و رقم دارد. لطفاً ببینید چه چیزی کم است.</translation>
    </message>
    <message>
        <source>This cannot be a date of birth. Please check the year.</source>
        <translation>این تاریخ نمی‌تواند تاریخ تولد باشد. لطفاً سال را بررسی کنید.</translation>
    </message>
    <message>
        <source>A passport with this date is not valid now. Please check the date.</source>
        <translation>گذرنامه با این تاریخ اکنون اعتبار ندارد. لطفاً تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way.</source>
        <translation>لطفاً از راه دیگری احراز هویت کنید.</translation>
    </message>
    <message>
        <source>This kiosk does not know this card</source>
        <translation>این کیوسک این کارت را نمی‌شناسد</translation>
    </message>
    <message>
        <source>The card works, but no service here can use it.</source>
        <translation>کارت سالم است، اما هیچ خدمتی در اینجا از آن استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>Please use another card or identify yourself in another way.</source>
        <translation>لطفاً کارت دیگری وارد کنید یا از راه دیگری احراز هویت کنید.</translation>
    </message>
    <message>
        <source>A passport opens only with what is printed in it.</source>
        <translation>گذرنامه فقط با آنچه در آن چاپ شده است باز می‌شود.</translation>
    </message>
    <message>
        <source>If it is your passport, go back and choose “With my passport”.</source>
        <translation>اگر گذرنامه شماست، برگردید و «با گذرنامه» را برگزینید.</translation>
    </message>
    <message>
        <source>This card does not prove who you are</source>
        <translation>این کارت هویت شما را ثابت نمی‌کند</translation>
    </message>
    <message>
        <source>Its number can be copied, so it is not enough for this service.</source>
        <translation>شمارهٔ این کارت قابل کپی است و برای این خدمت کافی نیست.</translation>
    </message>
    <message>
        <source>This card cannot be read here yet</source>
        <translation>این کارت هنوز در اینجا خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>The issuer&apos;s software for this card is not installed on this kiosk.</source>
        <translation>نرم‌افزار صادرکنندهٔ این کارت روی این کیوسک نصب نشده است.</translation>
    </message>
    <message>
        <source>This card was not accepted</source>
        <translation>این کارت پذیرفته نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system does not accept it as proof of who you are.</source>
        <translation>سامانهٔ شهرداری آن را برای احراز هویت نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way, or go to the service desk.</source>
        <translation>لطفاً از راه دیگری احراز هویت کنید یا به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>The card reader is out of service now.</source>
        <extracomment>By the value of a `ReaderState`.</extracomment>
        <translation>کارت‌خوان اکنون از کار افتاده است.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>کارت‌خوانی وصل نیست.</translation>
    </message>
    <message>
        <source>Please insert your card, chip first.</source>
        <translation>لطفاً کارت خود را از سمت تراشه وارد کنید.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please leave it in.</source>
        <translation>کارت در کارت‌خوان است. لطفاً آن را بیرون نکشید.</translation>
    </message>
    <message>
        <source>The card does not answer. Please turn it so that the chip goes in first.</source>
        <translation>کارت پاسخ نمی‌دهد. لطفاً آن را طوری بچرخانید که تراشه اول وارد شود.</translation>
    </message>
    <message>
        <source>The card reader does not respond.</source>
        <translation>کارت‌خوان پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>شهرداری مشهد</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>کد موقت</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاریخ پرداخت</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>تاریخ چاپ</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>This slip proves nothing. Nothing was sent.</source>
        <translation>این برگه چیزی را ثابت نمی‌کند. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Usually by</source>
        <translation>معمولاً تا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>شماره ارجاع پرداخت</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>کیوسک</translation>
    </message>
    <message>
        <source>What you filed</source>
        <translation>آنچه ثبت کردید</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Scan this code to check that the receipt is genuine.</source>
        <translation>برای اطمینان از اصالت رسید، این کد را اسکن کنید.</translation>
    </message>
    <message>
        <source>Scan this code to follow your request.</source>
        <translation>برای پیگیری درخواست، این کد را اسکن کنید.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.</source>
        <translation>هنوز ثبت نشده است. درخواست شما در همین کیوسک نگه داشته شده و مهلت قانونی هنوز آغاز نشده است.</translation>
    </message>
    <message>
        <source>Please keep this receipt.</source>
        <translation>لطفاً این رسید را نگه دارید.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاریخ این اطلاعات</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>آنچه پرسیدید</translation>
    </message>
    <message>
        <source>Invented for a demonstration. No office says this.</source>
        <translation>برای نمایش ساخته شده است. هیچ اداره‌ای این را نگفته است.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>برای کارشناس</translation>
    </message>
    <message>
        <source>Stages of the case</source>
        <translation>مراحل پرونده</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>وضعیت پرونده</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>اعتراض‌ها</translation>
    </message>
    <message>
        <source>You objected on</source>
        <translation>تاریخ اعتراض شما</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>مهلت پاسخ به اعتراض</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاریخ پاسخ به اعتراض</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>برگهٔ آزمایش چاپگر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>شماره شما</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>فهرست مدارک من</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>هنوز کم است</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>این‌ها را دارم</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>ادارهٔ مسئول</translation>
    </message>
    <message>
        <source>Hold this code to the scanner of any kiosk to go on from here.</source>
        <translation>این کد را جلوی اسکنر هر کیوسک بگیرید تا از همین‌جا ادامه دهید.</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>درخواست فرستاده نشد</translation>
    </message>
    <message>
        <source>This kiosk made a mistake. It is not your fault.</source>
        <translation>این کیوسک خطا کرد. ایراد از شما نیست.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, please go to the service desk.</source>
        <translation>لطفاً دوباره تلاش کنید. اگر باز هم نشد، به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>The city&apos;s system has a fault</source>
        <translation>سامانهٔ شهرداری دچار خطا شده است</translation>
    </message>
    <message>
        <source>It could not handle the request. It is not your fault.</source>
        <translation>سامانه نتوانست درخواست را انجام دهد. ایراد از شما نیست.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or go to the service desk.</source>
        <translation>لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید یا به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>برخی پاسخ‌ها باید اصلاح شوند</translation>
    </message>
    <message>
        <source>The city&apos;s system did not accept one or more answers.</source>
        <translation>سامانهٔ شهرداری یک یا چند پاسخ را نپذیرفت.</translation>
    </message>
    <message>
        <source>Please correct the marked answers and send them again.</source>
        <translation>لطفاً پاسخ‌های مشخص‌شده را اصلاح کنید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system has no such entry.</source>
        <translation>چنین موردی در سامانهٔ شهرداری نیست.</translation>
    </message>
    <message>
        <source>Please check what you entered and try again.</source>
        <translation>لطفاً آنچه وارد کرده‌اید را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Your request is being handled</source>
        <translation>درخواست شما در حال انجام است</translation>
    </message>
    <message>
        <source>The city&apos;s system has received it and has not finished yet.</source>
        <translation>سامانهٔ شهرداری آن را دریافت کرده و کارش هنوز تمام نشده است.</translation>
    </message>
    <message>
        <source>Please wait a moment. It will not be registered twice.</source>
        <translation>لطفاً کمی صبر کنید. درخواست دو بار ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>This kiosk cannot send requests now</source>
        <translation>این کیوسک اکنون نمی‌تواند درخواست بفرستد</translation>
    </message>
    <message>
        <source>The city&apos;s system does not recognise this kiosk.</source>
        <translation>سامانهٔ شهرداری این کیوسک را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>لطفاً از کیوسک دیگری استفاده کنید یا به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>Please identify yourself first</source>
        <translation>لطفاً نخست هویت خود را نشان دهید</translation>
    </message>
    <message>
        <source>This service needs to know who you are.</source>
        <translation>برای این خدمت باید هویت شما معلوم باشد.</translation>
    </message>
    <message>
        <source>Please choose a way to identify yourself.</source>
        <translation>لطفاً یکی از راه‌های احراز هویت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please identify yourself again</source>
        <translation>لطفاً دوباره احراز هویت کنید</translation>
    </message>
    <message>
        <source>To protect you, an identification is valid for a short time only.</source>
        <translation>برای حفاظت از شما، احراز هویت فقط مدت کوتاهی معتبر است.</translation>
    </message>
    <message>
        <source>Please identify yourself once more.</source>
        <translation>لطفاً یک بار دیگر احراز هویت کنید.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>کد درست نیست</translation>
    </message>
    <message>
        <source>This is not the code that was sent to your phone.</source>
        <translation>این کد با کدی که به تلفن شما فرستاده شد یکی نیست.</translation>
    </message>
    <message>
        <source>Please look at the message again and enter the code.</source>
        <translation>لطفاً پیامک را دوباره ببینید و کد را وارد کنید.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>مهلت کد تمام شده است</translation>
    </message>
    <message>
        <source>A one-time code is valid for a few minutes only.</source>
        <translation>رمز یک‌بارمصرف فقط چند دقیقه معتبر است.</translation>
    </message>
    <message>
        <source>Please ask for a new code.</source>
        <translation>لطفاً کد تازه بخواهید.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>کد چند بار نادرست وارد شد</translation>
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation>این کد دیگر قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>لطفاً کمی صبر کنید</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>در مدتی کوتاه بیش از اندازه تلاش شده است.</translation>
    </message>
    <message>
        <source>This service is not available now</source>
        <translation>این خدمت اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>The city&apos;s system does not offer this service at present.</source>
        <translation>سامانهٔ شهرداری فعلاً این خدمت را ارائه نمی‌کند.</translation>
    </message>
    <message>
        <source>Please choose another service or go to the service desk.</source>
        <translation>لطفاً خدمت دیگری را انتخاب کنید یا به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>This service has been stopped</source>
        <translation>این خدمت متوقف شده است</translation>
    </message>
    <message>
        <source>The city has just stopped this service. What you entered for it has been deleted here.</source>
        <translation>شهرداری همین حالا این خدمت را متوقف کرده است. آنچه برای آن وارد کرده بودید از اینجا پاک شد.</translation>
    </message>
    <message>
        <source>No case was found</source>
        <translation>پرونده‌ای پیدا نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system has no case with this tracking code.</source>
        <translation>در سامانهٔ شهرداری پرونده‌ای با این کد رهگیری نیست.</translation>
    </message>
    <message>
        <source>Please compare the code with your receipt and try again.</source>
        <translation>لطفاً کد را با رسید خود مقایسه و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>این کار اکنون ممکن نیست</translation>
    </message>
    <message>
        <source>The case has changed, or there is nothing to do here any more.</source>
        <translation>پرونده تغییر کرده است یا دیگر کاری در اینجا لازم نیست.</translation>
    </message>
    <message>
        <source>Please look at the case again.</source>
        <translation>لطفاً پرونده را دوباره ببینید.</translation>
    </message>
    <message>
        <source>No bill was found</source>
        <translation>قبضی پیدا نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system has no bill with these numbers.</source>
        <translation>در سامانهٔ شهرداری قبضی با این شماره‌ها نیست.</translation>
    </message>
    <message>
        <source>Please compare the numbers with your bill and try again.</source>
        <translation>لطفاً شماره‌ها را با قبض خود مقایسه و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The register of the city says nothing about what you entered.</source>
        <translation>در سامانهٔ شهرداری دربارهٔ آنچه وارد کردید چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Please compare it with your papers and try again, or ask at the service desk.</source>
        <translation>آن را با مدارک خود مقایسه کنید و دوباره بکوشید، یا از میز خدمت بپرسید.</translation>
    </message>
    <message>
        <source>This bill is already paid</source>
        <translation>این قبض پیش‌تر پرداخت شده است</translation>
    </message>
    <message>
        <source>The city has received the money for this bill.</source>
        <translation>شهرداری مبلغ این قبض را دریافت کرده است.</translation>
    </message>
    <message>
        <source>You do not need to pay again.</source>
        <translation>نیازی به پرداخت دوباره نیست.</translation>
    </message>
    <message>
        <source>The payment was not found</source>
        <translation>پرداخت پیدا نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system does not know this payment.</source>
        <translation>سامانهٔ شهرداری این پرداخت را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>If money has left your account, please show the bank&apos;s message at the service desk.</source>
        <translation>اگر مبلغی از حساب شما کم شده است، لطفاً پیامک بانک را در میز خدمت نشان دهید.</translation>
    </message>
    <message>
        <source>This time is no longer free</source>
        <translation>این نوبت دیگر خالی نیست</translation>
    </message>
    <message>
        <source>Somebody else took the last place, or it was kept for you for too long.</source>
        <translation>شخص دیگری آخرین جا را گرفته یا مهلت نگه‌داشتن آن برای شما تمام شده است.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>لطفاً نوبت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>You already had a place</source>
        <translation>شما پیش‌تر نوبت گرفته‌اید</translation>
    </message>
    <message>
        <source>So that everyone has the same chance, each person gets one place in a period.</source>
        <translation>برای این‌که نوبت به همه برسد، هر نفر در هر دوره یک جا می‌گیرد.</translation>
    </message>
    <message>
        <source>The service desk can tell you when you can ask again.</source>
        <translation>میز خدمت می‌گوید چه زمانی می‌توانید دوباره درخواست کنید.</translation>
    </message>
    <message>
        <source>The files were not found</source>
        <translation>فایل‌ها پیدا نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system no longer has the files that were sent.</source>
        <translation>فایل‌هایی که فرستاده شد دیگر در سامانه شهر نیست.</translation>
    </message>
    <message>
        <source>Please send them again, or hand them in at the service desk.</source>
        <translation>لطفاً دوباره بفرستید یا به میز خدمت تحویل دهید.</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached</source>
        <extracomment>By the value of `kiosk.backend.errors.FailureKind`.</extracomment>
        <translation>ارتباط با سامانهٔ شهرداری برقرار نیست</translation>
    </message>
    <message>
        <source>This kiosk has no connection to it now.</source>
        <translation>این کیوسک اکنون به سامانه وصل نیست.</translation>
    </message>
    <message>
        <source>The city&apos;s system did not answer in time</source>
        <translation>سامانهٔ شهرداری به‌موقع پاسخ نداد</translation>
    </message>
    <message>
        <source>We do not know yet whether it received the request.</source>
        <translation>هنوز نمی‌دانیم که درخواست به سامانه رسیده است یا نه.</translation>
    </message>
    <message>
        <source>Please try again. Nothing is registered or paid twice.</source>
        <translation>لطفاً دوباره تلاش کنید. هیچ چیز دو بار ثبت یا پرداخت نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no safe connection</source>
        <translation>ارتباط امن برقرار نیست</translation>
    </message>
    <message>
        <source>This kiosk could not be sure that it speaks to the city&apos;s system.</source>
        <translation>این کیوسک نتوانست مطمئن شود که با سامانهٔ شهرداری در ارتباط است.</translation>
    </message>
    <message>
        <source>To protect you nothing was sent. Please go to the service desk.</source>
        <translation>برای حفاظت از شما چیزی فرستاده نشد. لطفاً به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>پاسخ سامانه خوانده نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system answered in a way that this kiosk does not understand.</source>
        <translation>سامانهٔ شهرداری پاسخی داد که برای این کیوسک قابل فهم نیست.</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>درخواست پذیرفته نشد</translation>
    </message>
    <message>
        <source>The city&apos;s system refused it for a reason that this kiosk does not know.</source>
        <translation>سامانهٔ شهرداری آن را به دلیلی که این کیوسک نمی‌شناسد نپذیرفت.</translation>
    </message>
    <message>
        <source>Please go to the service desk.</source>
        <translation>لطفاً به میز خدمت مراجعه کنید.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>By the value of a `ScanNotice`.</extracomment>
        <translation>این کد در اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>It is neither a city bill nor a receipt of a kiosk.</source>
        <translation>این کد نه قبض شهرداری است و نه رسید کیوسک.</translation>
    </message>
    <message>
        <source>Please check which code you hold under the scanner.</source>
        <translation>لطفاً بررسی کنید کدام کد را زیر کدخوان گرفته‌اید.</translation>
    </message>
    <message>
        <source>This number is not known here</source>
        <translation>این شماره در اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>It does not belong to a city bill or to a request.</source>
        <translation>این شماره به قبض شهرداری یا درخواستی تعلق ندارد.</translation>
    </message>
    <message>
        <source>Please use the card reader for a Man-Card or another card.</source>
        <translation>لطفاً برای من‌کارت و کارت‌های دیگر از کارت‌خوان استفاده کنید.</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>این یک نشانی اینترنتی است</translation>
    </message>
    <message>
        <source>This kiosk opens no pages of the internet.</source>
        <translation>این کیوسک صفحه‌های اینترنتی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Please open it with your own phone.</source>
        <translation>لطفاً آن را با تلفن همراه خود باز کنید.</translation>
    </message>
    <message>
        <source>This code cannot be used here</source>
        <translation>این کد در این مرحله به کار نمی‌آید</translation>
    </message>
    <message>
        <source>The code was read, but this step does not need it.</source>
        <translation>کد خوانده شد، ولی این مرحله به آن نیاز ندارد.</translation>
    </message>
    <message>
        <source>Please go on, or go to the list of services and scan it there.</source>
        <translation>لطفاً ادامه دهید، یا به فهرست خدمات بروید و آنجا اسکن کنید.</translation>
    </message>
    <message>
        <source>This is a city bill</source>
        <translation>این قبض شهرداری است</translation>
    </message>
    <message>
        <source>It can be paid here, but not at this step.</source>
        <translation>می‌توان آن را همین‌جا پرداخت، ولی نه در این مرحله.</translation>
    </message>
    <message>
        <source>To pay it, go to the list of services and scan it there.</source>
        <translation>برای پرداخت، به فهرست خدمات بروید و آنجا اسکن کنید.</translation>
    </message>
    <message>
        <source>This is the receipt of a request</source>
        <translation>این رسید یک درخواست است</translation>
    </message>
    <message>
        <source>It shows how the request stands, but not at this step.</source>
        <translation>وضعیت درخواست را نشان می‌دهد، ولی نه در این مرحله.</translation>
    </message>
    <message>
        <source>To follow the request, go to the list of services and scan it there.</source>
        <translation>برای پیگیری درخواست، به فهرست خدمات بروید و آنجا اسکن کنید.</translation>
    </message>
    <message>
        <source>This receipt is not genuine</source>
        <translation>این رسید اصل نیست</translation>
    </message>
    <message>
        <source>It was not issued by the city&apos;s system, or it was changed.</source>
        <translation>سامانه شهرداری آن را صادر نکرده یا در آن دست برده شده است.</translation>
    </message>
    <message>
        <source>Please show it at the service desk.</source>
        <translation>لطفاً آن را به میز خدمت نشان دهید.</translation>
    </message>
    <message>
        <source>The barcode of this bill is not right</source>
        <translation>بارکد این قبض درست نیست</translation>
    </message>
    <message>
        <source>The numbers in it do not fit each other.</source>
        <translation>شماره‌های درون آن با هم نمی‌خوانند.</translation>
    </message>
    <message>
        <source>Please scan it again, or choose the service and type the numbers.</source>
        <translation>لطفاً دوباره اسکن کنید، یا خدمت را برگزینید و شماره‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>This is a passport</source>
        <translation>این گذرنامه است</translation>
    </message>
    <message>
        <source>Passports are asked for when you identify yourself.</source>
        <translation>گذرنامه هنگام احراز هویت خواسته می‌شود.</translation>
    </message>
    <message>
        <source>Please scan it when the kiosk asks who you are.</source>
        <translation>لطفاً هنگامی اسکن کنید که کیوسک می‌پرسد چه کسی هستید.</translation>
    </message>
    <message>
        <source>Only a part of the passport was read</source>
        <translation>فقط بخشی از گذرنامه خوانده شد</translation>
    </message>
    <message>
        <source>The lines at the foot of its page belong together.</source>
        <translation>سطرهای پایین صفحه آن با هم خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Please scan all of the lines again.</source>
        <translation>لطفاً همه سطرها را دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The passport was not read right</source>
        <translation>گذرنامه درست خوانده نشد</translation>
    </message>
    <message>
        <source>Its letters and digits do not fit each other.</source>
        <translation>حروف و رقم‌های آن با هم نمی‌خوانند.</translation>
    </message>
    <message>
        <source>Please lay the page flat and scan it again.</source>
        <translation>لطفاً صفحه را صاف بگذارید و دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The code could not be read</source>
        <translation>کد خوانده نشد</translation>
    </message>
    <message>
        <source>Only a part of it came, or it is damaged.</source>
        <translation>فقط بخشی از آن رسید، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>Please hold it still under the scanner once more.</source>
        <translation>لطفاً یک بار دیگر آن را بی‌حرکت زیر کدخوان بگیرید.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to look at the printer, then press “Print now”.</source>
        <translation>لطفاً از کارکنان بخواهید چاپگر را ببینند، سپس «اکنون چاپ کن» را بزنید.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to put in paper.</source>
        <extracomment>By the value of a `PrinterCondition` that a receipt can wait for: who can help, and how.</extracomment>
        <translation>لطفاً از کارکنان بخواهید کاغذ بگذارند.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to close the cover.</source>
        <translation>لطفاً از کارکنان بخواهید در چاپگر را ببندند.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to free the cutter, then press “Print now”.</source>
        <translation>لطفاً از کارکنان بخواهید تیغ برش را آزاد کنند، سپس «اکنون چاپ کن» را بزنید.</translation>
    </message>
    <message>
        <source>Please wait a few minutes.</source>
        <translation>لطفاً چند دقیقه صبر کنید.</translation>
    </message>
    <message>
        <source>Your receipt will be printed by itself as soon as the printer is ready.</source>
        <translation>همین که چاپگر آماده شود، رسید شما خودبه‌خود چاپ می‌شود.</translation>
    </message>
    <message>
        <source>If you do not want to wait, write down the code or photograph this screen.</source>
        <translation>اگر نمی‌خواهید صبر کنید، کد را یادداشت کنید یا از این صفحه عکس بگیرید.</translation>
    </message>
    <message>
        <source>It is marked as a copy, because a part may have come out before.</source>
        <translation>روی آن نوشته می‌شود «رونوشت»، چون شاید بخشی از آن پیش‌تر چاپ شده باشد.</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>رسید شما در حال چاپ است.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>این کار چند ثانیه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Please wait for it below the screen.</source>
        <translation>لطفاً منتظر بمانید؛ رسید از پایین صفحه بیرون می‌آید.</translation>
    </message>
    <message>
        <source>The printer is ready again.</source>
        <translation>چاپگر دوباره آماده است.</translation>
    </message>
    <message>
        <source>Your receipt is being printed now.</source>
        <translation>رسید شما اکنون چاپ می‌شود.</translation>
    </message>
    <message>
        <source>You did not take your receipt.</source>
        <translation>رسید خود را برنداشتید.</translation>
    </message>
    <message>
        <source>It was drawn back into the kiosk.</source>
        <translation>دستگاه آن را به درون کشید.</translation>
    </message>
    <message>
        <source>You can print it again. It is then marked as a copy.</source>
        <translation>می‌توانید آن را دوباره چاپ کنید. روی آن «رونوشت» نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Your receipt may not have been printed.</source>
        <translation>شاید رسید شما چاپ نشده باشد.</translation>
    </message>
    <message>
        <source>The printer had trouble when you were here.</source>
        <translation>وقتی اینجا بودید چاپگر مشکل داشت.</translation>
    </message>
    <message>
        <source>You can print it now.</source>
        <translation>اکنون می‌توانید آن را چاپ کنید.</translation>
    </message>
    <message>
        <source>You can read it on the screen or scan its code with your phone.</source>
        <translation>می‌توانید آن را روی صفحه‌نمایش بخوانید یا رمزینه را با تلفن خود بردارید.</translation>
    </message>
    <message>
        <source>The page is being printed.</source>
        <extracomment>A page that informs, by the value of its print outcome.</extracomment>
        <translation>صفحه چاپ می‌شود.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>صفحه چاپ شد.</translation>
    </message>
    <message>
        <source>Please take it.</source>
        <translation>لطفاً آن را بردارید.</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>صفحه به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Please look for it below the screen.</source>
        <translation>لطفاً زیر صفحه‌نمایش را ببینید.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>صفحه چاپ نشد.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>چاپگر آن را نپذیرفت.</translation>
    </message>
    <message>
        <source>We do not know whether the page is complete.</source>
        <translation>نمی‌دانیم صفحه کامل چاپ شده است یا نه.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>دکمه</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>گزینه تیک‌زدنی</translation>
    </message>
    <message>
        <source>field</source>
        <translation>جای نوشتن</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>انتخاب شده</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>تیک خورده</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>بدون تیک</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>هنوز چیزی وارد نشده</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>One character entered.</source>
        <translation>یک نویسه وارد شد.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>پاک شد.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Loudness %1 of %2.</source>
        <translation>بلندی صدا %1 از %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation>سرعت %1 از %2.</translation>
    </message>
    <message>
        <source>Seconds left: %1.</source>
        <translation>%1 ثانیه مانده است.</translation>
    </message>
    <message>
        <source>The screen is black now. Nobody can read along.</source>
        <translation>صفحه اکنون سیاه است. کسی نمی‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>صفحه دوباره دیده می‌شود.</translation>
    </message>
    <message>
        <source>The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.</source>
        <translation>صفحه برای شما خوانده می‌شود. با کلیدها از یک مورد به مورد بعدی بروید و برای انتخاب، کلید انتخاب را بزنید.</translation>
    </message>
</context>
<context>
    <name>WorkingBanner</name>
    <message>
        <source>This takes longer than usual. Please wait: nothing is lost and nothing is done twice.</source>
        <translation>این کار بیش از معمول طول می‌کشد. لطفاً منتظر بمانید؛ چیزی از دست نمی‌رود و هیچ کاری دو بار انجام نمی‌شود.</translation>
    </message>
</context>
</TS>
