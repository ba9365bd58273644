<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en_US">
<context>
    <name>AbroadInput</name>
    <message>
        <source>Change the country</source>
        <translation>تغيير البلد</translation>
    </message>
</context>
<context>
    <name>AbroadQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Working</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Print this answer</source>
        <translation>طباعة هذا الجواب</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>ما سألت عنه</translation>
    </message>
</context>
<context>
    <name>AttachmentInput</name>
    <message>
        <source>You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.</source>
        <translation>تمسح رمزًا بالكاميرا وتختار صورة أو ملفًا. لا يبقى شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Send it from my phone</source>
        <translation>أرسله من هاتفي</translation>
    </message>
    <message>
        <source>Hand it in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>سلّمه في مكتب الخدمة مع الإيصال الذي يُطبع في النهاية.</translation>
    </message>
    <message>
        <source>Bring the paper to the counter</source>
        <translation>أحضر الورقة إلى المكتب</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>امسح هذا الرمز بكاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Choose the photo or file on the page that opens, and send it.</source>
        <translation>اختر الصورة أو الملف في الصفحة التي تُفتح وأرسله.</translation>
    </message>
    <message>
        <source>Wait until it shows up here, then go on.</source>
        <translation>انتظر حتى يظهر هنا ثم تابع.</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>اطلب رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Waiting for your file.</source>
        <translation>في انتظار ملفك.</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>This bill is already paid</source>
        <translation>سبق دفع هذه الفاتورة</translation>
    </message>
    <message>
        <source>Is this your bill?</source>
        <translation>هل هذه فاتورتك؟</translation>
    </message>
    <message>
        <source>Pay this bill</source>
        <translation>دفع هذه الفاتورة</translation>
    </message>
    <message>
        <source>The city has received the money. You do not need to pay again.</source>
        <translation>استلمت البلدية المبلغ. لا حاجة إلى الدفع مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day %1 of the lunar month</source>
        <translation>اليوم %1 من الشهر الهجري</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>One year back</source>
        <translation>سنة إلى الوراء</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>سنة إلى الأمام</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Small figures: %1, which can differ from the sighted month. The Gregorian day counts.</source>
        <translation>الأرقام الصغيرة: %1، وقد تختلف عن رؤية الهلال. العبرة باليوم الميلادي.</translation>
    </message>
</context>
<context>
    <name>CallRibbon</name>
    <message>
        <source>See the call</source>
        <translation>عرض النداء</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call someone to this kiosk</source>
        <translation>استدعِ موظفًا إلى هذا الكشك</translation>
    </message>
    <message>
        <source>The staff see at once where you are. You can go on while you wait.</source>
        <translation>يرى الموظفون فورًا أين أنت. يمكنك المتابعة أثناء الانتظار.</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>استدعِ موظفًا الآن</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>يجري استدعاء الموظفين</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>يُرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>هناك من هو قادم إليك</translation>
    </message>
    <message>
        <source>Please stay at this kiosk.</source>
        <translation>يُرجى البقاء قرب هذا الكشك.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>لم يُجب أحد بعد</translation>
    </message>
    <message>
        <source>Please do not wait for us: go to the counter or telephone.</source>
        <translation>لا تنتظرنا من فضلك: توجّه إلى المكتب أو اتصل هاتفيًّا.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>استدعِ مرة أخرى</translation>
    </message>
    <message>
        <source>Please stay at this kiosk. You can go on meanwhile.</source>
        <translation>يُرجى البقاء قرب هذا الكشك. يمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The staff have been called: it is urgent</source>
        <translation>تم استدعاء الموظفين: الأمر عاجل</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>تم استدعاء الموظفين</translation>
    </message>
    <message>
        <source>The kiosk goes on trying.</source>
        <translation>يواصل الكشك المحاولة.</translation>
    </message>
    <message>
        <source>Please go to the counter or telephone.</source>
        <translation>يُرجى التوجّه إلى المكتب أو الاتصال هاتفيًّا.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>تعذّر استدعاء أحد</translation>
    </message>
    <message>
        <source>This is practice: nobody was called</source>
        <translation>هذا تدريب: لم يُستدعَ أحد</translation>
    </message>
    <message>
        <source>If you really need somebody, end the practice and call.</source>
        <translation>إن كنت بحاجة فعلية إلى أحد، فأنهِ التدريب واستدعِ موظفًا.</translation>
    </message>
    <message>
        <source>End the practice and call</source>
        <translation>أنهِ التدريب واستدعِ موظفًا</translation>
    </message>
    <message>
        <source>The staff could not be told yet. If somebody comes, please say so.</source>
        <translation>لم نتمكن من إبلاغ الموظفين بعد. إن جاء أحد فأخبره من فضلك.</translation>
    </message>
    <message>
        <source>The call is being taken back</source>
        <translation>يجري سحب النداء</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>تم سحب النداء</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>لن يأتي أحد. يمكنك الاستدعاء مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>The staff have closed this call</source>
        <translation>أغلق الموظفون هذا النداء</translation>
    </message>
    <message>
        <source>If you still need somebody, call again.</source>
        <translation>إن كنت لا تزال بحاجة إلى أحد فاستدعِ مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection is interrupted now, so this may not be the latest. Call again or go to the counter.</source>
        <translation>الاتصال مقطوع الآن، وقد لا يكون هذا آخر ما استجد. استدعِ مرة أخرى أو توجّه إلى المكتب.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>See the amount and pay</source>
        <translation>عرض المبلغ والدفع</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدكم</translation>
    </message>
    <message>
        <source>%1
Somebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.</source>
        <translation>%1
سيكون هذا الموعد متاحًا لغيركم فورًا، وقد لا تحصلون عليه مرة أخرى. وإن كنتم قد دفعتم مقابله، يُعاد إليكم المبلغ.</translation>
    </message>
    <message>
        <source>Give this place back?</source>
        <translation>هل تتنازلون عن هذا الموعد؟</translation>
    </message>
    <message>
        <source>Give this place back</source>
        <translation>التنازل عن هذا الموعد</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>نعم، أتنازل عنه</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أحتفظ به</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>الطلب الآن لدى</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>طباعة هذا</translation>
    </message>
    <message>
        <source>Object to how this is treated</source>
        <translation>الاعتراض على سير المعالجة</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>جميع المراحل</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which request would you like to see?</source>
        <translation>أي طلب تود الاطلاع عليه؟</translation>
    </message>
    <message>
        <source>No request was found</source>
        <translation>لم يُعثر على طلب</translation>
    </message>
    <message>
        <source>No request is filed under this card. If you have a receipt, go back and type its tracking code.</source>
        <translation>لا يوجد طلب مسجّل بهذه البطاقة. إن كان لديك إيصال، فارجع واكتب رمز التتبع المطبوع عليه.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Please check your answers</source>
        <translation>يُرجى مراجعة إجاباتك</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Touch a line to correct it.</source>
        <translation>المس السطر الذي تريد تصحيحه.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>بعض الإجابات تحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Map of the city, north at the top</source>
        <translation>خريطة المدينة، والشمال في الأعلى</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>أُدخل %1 من %2 أرقام</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>الرمز المؤقت</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make this screen easier for you</source>
        <translation>اجعل هذه الشاشة أسهل لك</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>ألوان معتادة</translation>
    </message>
    <message>
        <source>Strong colours</source>
        <translation>ألوان قوية</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>الوصول والحركة</translation>
    </message>
    <message>
        <source>Move everything down, within reach of a seat</source>
        <translation>أنزل كل شيء ليصل إليه الجالس</translation>
    </message>
    <message>
        <source>Stop all movement on the screen</source>
        <translation>أوقف كل حركة على الشاشة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Read the screen aloud, best with a headset</source>
        <translation>اقرأ الشاشة بصوت مسموع، والأفضل بسماعة</translation>
    </message>
    <message>
        <source>Time to read and answer</source>
        <translation>وقت القراءة والإجابة</translation>
    </message>
    <message>
        <source>Wait as usual</source>
        <translation>انتظر كالمعتاد</translation>
    </message>
    <message>
        <source>Wait three times as long</source>
        <translation>انتظر ثلاثة أضعاف</translation>
    </message>
    <message>
        <source>Wait ten times as long</source>
        <translation>انتظر عشرة أضعاف</translation>
    </message>
    <message>
        <source>Show everything as usual</source>
        <translation>أعد كل شيء كالمعتاد</translation>
    </message>
    <message>
        <source>Close and go on</source>
        <translation>أغلق وتابع</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Finish without a receipt</source>
        <translation>إنهاء من دون إيصال</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.</source>
        <translation>لا يمكن الوصول إلى نظام البلدية الآن. سيُرسل طلبك في أقرب فرصة، ولا تبدأ المهلة القانونية إلا حينها.</translation>
    </message>
    <message>
        <source>Not yet registered</source>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Scan it with your phone to keep this receipt.</source>
        <translation>امسحه بهاتفك لتحتفظ بهذا الإيصال.</translation>
    </message>
</context>
<context>
    <name>ConsentInput</name>
    <message>
        <source>I have read this and I agree.</source>
        <translation>قرأت هذا النص وأوافق عليه.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DocumentInput</name>
    <message>
        <source>This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>لا يستلم هذا الكشك الأوراق. سلّم الأصل إلى مكتب الخدمة مع الإيصال الذي يُطبع في النهاية.</translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation>سبق أن أكّدت ذلك.</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>I will hand it in</source>
        <translation>سأسلّمه</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>شكرًا لك. مع السلامة!</translation>
    </message>
    <message>
        <source>Your card is still in the reader.</source>
        <translation>ما زالت بطاقتك في القارئ.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>يُرجى أخذ بطاقتك.</translation>
    </message>
    <message>
        <source>Please take your card and your receipt with you.</source>
        <translation>يُرجى أخذ بطاقتك وإيصالك معك.</translation>
    </message>
    <message>
        <source>Everything you entered has been wiped from this screen.</source>
        <translation>حُذف من هذه الشاشة كل ما أدخلته.</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Leave out</source>
        <translation>استبعد</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Given</source>
        <extracomment>Where the digits of an identifier are set apart for the eye. Identifiers of free length stay in one piece.</extracomment>
        <translation>مُقدَّم</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>يمكن أن يكون من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It must be %1 at least.</source>
        <translation>يجب ألا يقل عن %1.</translation>
    </message>
    <message>
        <source>It must be %1 at most.</source>
        <translation>يجب ألا يزيد على %1.</translation>
    </message>
    <message>
        <source>I will hand it in</source>
        <translation>سأسلّمه</translation>
    </message>
    <message>
        <source>Bill ID %1, payment ID %2</source>
        <translation>معرّف الفاتورة %1، معرّف الدفع %2</translation>
    </message>
    <message>
        <source>marked on the map</source>
        <translation>محدّد على الخريطة</translation>
    </message>
    <message>
        <source>The amount is not known yet</source>
        <translation>المبلغ غير معروف بعد</translation>
    </message>
    <message>
        <source>The office has not entered it.</source>
        <translation>لم تُدخله الجهة بعد.</translation>
    </message>
    <message>
        <source>Please look again later, or call 137.</source>
        <translation>يرجى المراجعة لاحقًا أو الاتصال بالرقم ١٣٧.</translation>
    </message>
    <message>
        <source>Your card is being read. Please do not take it out.</source>
        <translation>تُقرأ بطاقتك الآن. يُرجى عدم إخراجها.</translation>
    </message>
    <message>
        <source>Your card is being checked. Please do not take it out.</source>
        <translation>تُفحص بطاقتك الآن. يُرجى عدم إخراجها.</translation>
    </message>
    <message>
        <source>Your passport is being read. Please leave it on the reader.</source>
        <translation>يُقرأ جواز سفرك الآن. اتركه على القارئ من فضلك.</translation>
    </message>
    <message>
        <source>The code is being sent to your phone.</source>
        <translation>جارٍ إرسال الرمز إلى هاتفك.</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>جارٍ التحقق من الرمز.</translation>
    </message>
    <message>
        <source>Your request is being sent.</source>
        <translation>جارٍ إرسال طلبك.</translation>
    </message>
    <message>
        <source>The place is being given back.</source>
        <translation>جارٍ التنازل عن الموعد.</translation>
    </message>
    <message>
        <source>Looking for free times.</source>
        <translation>جارٍ البحث عن المواعيد الشاغرة.</translation>
    </message>
    <message>
        <source>Preparing a page for your phone.</source>
        <translation>جارٍ تجهيز صفحة لهاتفك.</translation>
    </message>
    <message>
        <source>Keeping this time for you.</source>
        <translation>جارٍ حجز هذا الموعد لك.</translation>
    </message>
    <message>
        <source>Looking it up.</source>
        <translation>جارٍ البحث.</translation>
    </message>
    <message>
        <source>Looking for the bill.</source>
        <translation>جارٍ البحث عن الفاتورة.</translation>
    </message>
    <message>
        <source>Preparing the payment.</source>
        <translation>جارٍ تجهيز الدفع.</translation>
    </message>
    <message>
        <source>Looking for your request.</source>
        <translation>جارٍ البحث عن طلبك.</translation>
    </message>
    <message>
        <source>Street, alley, number, landmark</source>
        <extracomment>What stands in an empty entry and cannot be erased.</extracomment>
        <translation>الشارع، الزقاق، رقم البناية، علامة قريبة</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>معرّف الفاتورة</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>معرّف الدفع</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>This postal code is unusual. Please compare it with your bill. If it is the same, go on.</source>
        <translation>هذا الرمز البريدي غير معتاد. قارنه بفاتورتك، فإن كان مطابقًا فتابع.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>اخترت %1 من %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Or insert your national smart card to see all your requests.</source>
        <extracomment>Controls that say what is wrong beside the entry; all others say it below.</extracomment>
        <translation>أو أدخل بطاقتك الوطنية الذكية لترى جميع طلباتك.</translation>
    </message>
    <message>
        <source>Or hold the barcode of your bill under the scanner.</source>
        <translation>أو ضع باركود فاتورتك تحت الماسح.</translation>
    </message>
    <message>
        <source>Or lay the page with your photo under the scanner.</source>
        <translation>أو ضع صفحة صورتك تحت الماسح.</translation>
    </message>
    <message>
        <source>Change one answer</source>
        <translation>تغيير إجابة واحدة</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Answers that stand on the bill in another way. A choice is of interest where it makes the price.</extracomment>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Renewal code</source>
        <translation>رمز التجديد العمراني</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>عن سنة</translation>
    </message>
    <message>
        <source>%1, filed on %2, %3</source>
        <translation>%1، سُجّل في %2، %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>من دون إجابة</translation>
    </message>
    <message>
        <source>Your request is registered</source>
        <translation>سُجّل طلبك</translation>
    </message>
    <message>
        <source>Your payment is received</source>
        <translation>استلمنا المبلغ الذي دفعته</translation>
    </message>
    <message>
        <source>Your request is kept on this kiosk</source>
        <translation>طلبك محفوظ في هذا الكشك</translation>
    </message>
    <message>
        <source>You have practised it to the end</source>
        <translation>أكملت التدريب حتى النهاية</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.</source>
        <translation>لم يُرسل شيء ولم يُدفع شيء. للقيام بذلك فعلًا، اضغط إنهاء ثم ابدأ.</translation>
    </message>
    <message>
        <source>Keep this code: with it you can follow your request once it is sent.</source>
        <translation>احتفظ بهذا الرمز؛ فبه يمكنك متابعة طلبك بعد إرساله.</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>رمز مؤقت</translation>
    </message>
    <message>
        <source>Invented code</source>
        <translation>رمز وهمي</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>رمز التتبع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>مرجع الدفع</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>The answer is promised by %1.</source>
        <translation>ستتلقى الرد بحلول %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The answer usually comes by %1.</source>
        <translation>يصل الرد عادةً بحلول %1.</translation>
    </message>
    <message>
        <source>Questions? Call %1 and give this code.</source>
        <translation>لديك سؤال؟ اتصل بالرقم %1 واذكر هذا الرمز.</translation>
    </message>
    <message>
        <source>Filed on %1.</source>
        <translation>تاريخ التسجيل: %1.</translation>
    </message>
    <message>
        <source>Promised end: %1.</source>
        <translation>الموعد الأقصى لإنجاز الطلب: %1.</translation>
    </message>
    <message>
        <source>Usually ends by %1.</source>
        <translation>ينتهي عادةً بحلول %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <translation>الموعد الأقصى للإنجاز: %1.</translation>
    </message>
    <message>
        <source>Usually by %1.</source>
        <translation>عادةً حتى %1.</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>مدة التأخير: %1.</translation>
    </message>
    <message>
        <source>%1 longer than usual.</source>
        <translation>استغرق %1 أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Promised time: %1.</source>
        <translation>المدة القصوى: %1.</translation>
    </message>
    <message>
        <source>Usual time: %1.</source>
        <translation>المدة المعتادة: %1.</translation>
    </message>
    <message>
        <source>Every office has finished its part. You need to do nothing more.</source>
        <translation>أنهت جميع الجهات عملها. لا يلزمك فعل شيء آخر.</translation>
    </message>
    <message>
        <source>This request is completed</source>
        <translation>اكتمل هذا الطلب</translation>
    </message>
    <message>
        <source>Objection %1: %2</source>
        <translation>الاعتراض %1: %2</translation>
    </message>
    <message>
        <source>The inspection office answers by %1, not the office that it is about.</source>
        <translation>يرد مكتب التفتيش بحلول %1، لا الجهة المعترَض عليها.</translation>
    </message>
    <message>
        <source>It was upheld.</source>
        <translation>قُبل الاعتراض.</translation>
    </message>
    <message>
        <source>It was not upheld.</source>
        <translation>لم يُقبل الاعتراض.</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>استرداد %1</translation>
    </message>
    <message>
        <source>It is asked for since %1. A second person must agree.</source>
        <translation>طُلب في %1، ويجب أن يوافق عليه شخص ثانٍ.</translation>
    </message>
    <message>
        <source>It was agreed to on %1, and will be sent to you.</source>
        <translation>تمت الموافقة عليه في %1، وسيُرسل إليكم.</translation>
    </message>
    <message>
        <source>It was sent on %1. It is not confirmed yet that it arrived.</source>
        <translation>أُرسل في %1. لم يتأكد وصوله بعد.</translation>
    </message>
    <message>
        <source>The money went back to you on %1.</source>
        <translation>أُعيد المبلغ إليكم في %1.</translation>
    </message>
    <message>
        <source>It did not go through on %1. Please call 137.</source>
        <translation>لم يتم في %1. يُرجى الاتصال بالرقم 137.</translation>
    </message>
    <message>
        <source>%1 waits for something</source>
        <translation>الملف لدى %1 بانتظار الاستكمال</translation>
    </message>
    <message>
        <source>The clock is stopped until then. Questions? Call %1.</source>
        <translation>المهلة متوقفة حتى ذلك الحين. لديك سؤال؟ اتصل بالرقم %1.</translation>
    </message>
    <message>
        <source>%1 refused this request</source>
        <translation>رُفض هذا الطلب من قِبل %1</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>الأساس القانوني: %1.</translation>
    </message>
    <message>
        <source>You may object here, or at the service desk.</source>
        <translation>يمكنك الاعتراض هنا أو في مكتب الخدمة.</translation>
    </message>
    <message>
        <source>How would you like to identify yourself?</source>
        <extracomment>Names of the entries of this screen among the drafts of the visit.</extracomment>
        <translation>كيف تريد إثبات هويتك؟</translation>
    </message>
    <message>
        <source>The office needs to know who sends this request.</source>
        <translation>تحتاج الجهة المختصة إلى معرفة من يرسل هذا الطلب.</translation>
    </message>
    <message>
        <source>Its lines are scanned and its chip is read.</source>
        <translation>تُمسح سطوره وتُقرأ شريحته.</translation>
    </message>
    <message>
        <source>With my passport</source>
        <translation>بجواز سفري</translation>
    </message>
    <message>
        <source>With the national smart card</source>
        <translation>بالبطاقة الوطنية الذكية</translation>
    </message>
    <message>
        <source>Insert the card into the reader.</source>
        <translation>أدخل البطاقة في القارئ.</translation>
    </message>
    <message>
        <source>With a code on my phone</source>
        <translation>برمز على هاتفي</translation>
    </message>
    <message>
        <source>A one-time code comes to your mobile phone.</source>
        <translation>يصلك رمز لمرة واحدة على هاتفك الجوال.</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>ما رقم هاتفك الجوال؟</translation>
    </message>
    <message>
        <source>A one-time code comes to this phone. It costs you nothing.</source>
        <translation>يصلك رمز لمرة واحدة على هذا الهاتف، ولا يكلّفك ذلك شيئًا.</translation>
    </message>
    <message>
        <source>What is the code in the message?</source>
        <translation>ما الرمز الوارد في الرسالة؟</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>أُرسلت الرسالة إلى الرقم %1.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>No message yet? You can ask for another code in %1 seconds.</source>
        <translation>لم تصلك الرسالة بعد؟ يمكنك طلب رمز آخر بعد قليل. الثواني المتبقية: %1.</translation>
    </message>
    <message>
        <source>Please insert your national smart card</source>
        <translation>يُرجى إدخال بطاقتك الوطنية الذكية</translation>
    </message>
    <message>
        <source>It goes on by itself. Leave the card in until it has been read.</source>
        <translation>تتابع الشاشة تلقائيًا. اترك البطاقة في القارئ حتى تنتهي قراءتها.</translation>
    </message>
    <message>
        <source>Please scan your passport</source>
        <extracomment>The pages on which one part of the key is typed, in their order.</extracomment>
        <translation>امسح جواز سفرك من فضلك</translation>
    </message>
    <message>
        <source>Hold the lines at the foot of the page with your photo under the scanner.</source>
        <translation>ضع السطور التي في أسفل صفحة صورتك تحت الماسح.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>الكتابة بدل المسح</translation>
    </message>
    <message>
        <source>Please open your passport</source>
        <translation>افتح جواز سفرك من فضلك</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please type what stands on the page with your photo.</source>
        <translation>الماسح لا يعمل الآن. اكتب من فضلك ما في صفحة صورتك.</translation>
    </message>
    <message>
        <source>Type the passport number</source>
        <translation>كتابة رقم الجواز</translation>
    </message>
    <message>
        <source>What is the number of your passport?</source>
        <translation>ما رقم جواز سفرك؟</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>ما تاريخ ميلادك؟</translation>
    </message>
    <message>
        <source>Until when is your passport valid?</source>
        <translation>إلى متى يسري جواز سفرك؟</translation>
    </message>
    <message>
        <source>Type day, month and year with 8 digits.</source>
        <translation>اكتب اليوم والشهر والسنة في ٨ أرقام.</translation>
    </message>
    <message>
        <source>It stands on the page with your photo.</source>
        <translation>تجده في صفحة صورتك.</translation>
    </message>
    <message>
        <source>Please lay your passport on the reader</source>
        <translation>ضع جواز سفرك على القارئ من فضلك</translation>
    </message>
    <message>
        <source>Lay it down closed, and leave it there until it has been read.</source>
        <translation>ضعه مغلقًا واتركه حتى تنتهي قراءته.</translation>
    </message>
    <message>
        <source>Use a code on my phone</source>
        <translation>استخدام رمز على هاتفي</translation>
    </message>
    <message>
        <source>Your passport is being checked.</source>
        <translation>يُفحص جواز سفرك الآن.</translation>
    </message>
    <message>
        <source>%1 percent have been read.</source>
        <translation>قُرئ %1 بالمئة.</translation>
    </message>
    <message>
        <source>Something lies on the reader. Please take it away and lay your passport down.</source>
        <translation>يوجد شيء على القارئ. ارفعه من فضلك وضع جواز سفرك.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please take it out and insert it again.</source>
        <translation>توجد بطاقة في القارئ. يُرجى إخراجها وإدخالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Please identify yourself with a code on your phone.</source>
        <translation>يُرجى إثبات هويتك برمز على هاتفك.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>يُرجى استخدام كشك آخر أو التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This kiosk cannot read cards now</source>
        <translation>لا يستطيع هذا الكشك قراءة البطاقات الآن</translation>
    </message>
    <message>
        <source>This card does not give a national ID</source>
        <translation>لا تبيّن هذه البطاقة رقمًا وطنيًا</translation>
    </message>
    <message>
        <source>The card works, but it does not say who you are.</source>
        <translation>البطاقة سليمة، لكنها لا تبيّن من أنت.</translation>
    </message>
    <message>
        <source>Please use your national smart card or identify yourself in another way.</source>
        <translation>يُرجى استخدام بطاقتك الوطنية الذكية أو إثبات هويتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>المحاولات المتبقية: %1.</translation>
    </message>
    <message>
        <source>This code is valid until %1.</source>
        <translation>هذا الرمز صالح حتى الساعة %1.</translation>
    </message>
    <message>
        <source>The payment did not succeed</source>
        <translation>لم تنجح عملية الدفع</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <translation>أُلغي الدفع</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>انتهت مهلة الدفع</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>ادفع بهاتفك</translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>No receipt is on its way.</extracomment>
        <translation>اطبع الآن</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>اطبع الإيصال</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>Most pilgrims first; the last one stands for all others.</extracomment>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ناحية</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلوك</translation>
    </message>
    <message>
        <source>House</source>
        <translation>عقار</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>مبنى</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>شقة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <extracomment>The drawing (`assets/fields/&lt;name&gt;.svg`) of a type whose definition names none.</extracomment>
        <translation>أين أجد هذا؟</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>مساعدة في هذا السؤال</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>الرقم %1.</translation>
    </message>
    <message>
        <source>Appointments cannot be given now</source>
        <translation>لا يمكن حجز موعد الآن</translation>
    </message>
    <message>
        <source>This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has been booked. Please try again in a moment or ask at the service desk.</source>
        <translation>لا يستطيع هذا الجهاز الوصول إلى نظام حجز المواعيد في المدينة، ولا تُعطى المواعيد إلا منه. لم يُحجز أي موعد. يُرجى المحاولة بعد قليل أو سؤال مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Kept for you until %1. Finish your request before then.</source>
        <translation>محجوز لك حتى الساعة %1. أكمل طلبك قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 free times</source>
        <translation>مواعيد شاغرة: %1</translation>
    </message>
    <message>
        <source>1 free time</source>
        <translation>موعد شاغر واحد</translation>
    </message>
    <message>
        <source>Files can be sent until %1.</source>
        <translation>يمكن إرسال الملفات حتى الساعة %1.</translation>
    </message>
    <message>
        <source>As many files have come as can be sent.</source>
        <translation>وصل أقصى عدد من الملفات.</translation>
    </message>
    <message>
        <source>The time to send files is over. What has come is kept; ask for a new code.</source>
        <translation>انتهى وقت إرسال الملفات. ما وصل محفوظ؛ اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper to the service desk.</source>
        <translation>لا يمكن إرسال الملفات الآن: لا يصل هذا الجهاز إلى نظام المدينة. حاول مجددًا أو أحضر الورقة إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>The connection to the city’s hub is broken. Files that you send show up here when it is back.</source>
        <translation>انقطع الاتصال بنظام المدينة. تظهر الملفات التي ترسلها هنا عند عودته.</translation>
    </message>
    <message>
        <source>%1 · one file of up to %2 MB</source>
        <translation>%1 · ملف واحد حتى %2 ميغابايت</translation>
    </message>
    <message>
        <source>%1 · up to %2 MB each · at most %3 files</source>
        <translation>%1 · حتى %2 ميغابايت لكل ملف · %3 ملفات على الأكثر</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>Call someone</source>
        <translation>استدعِ موظفًا</translation>
    </message>
    <message>
        <source>Call someone: I cannot use this screen alone</source>
        <translation>استدعِ موظفًا: لا أستطيع استخدام هذه الشاشة وحدي</translation>
    </message>
    <message>
        <source>Take the call back: I need nobody any more</source>
        <translation>اسحب النداء: لم أعد بحاجة إلى أحد</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>توجّه إلى: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>How can we help?</source>
        <translation>كيف نساعدك؟</translation>
    </message>
    <message>
        <source>%1. Telephone: %2</source>
        <translation>%1. الهاتف: %2</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Show all help</source>
        <translation>عرض كل المساعدة</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Finish the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>HelpTour</name>
    <message>
        <source>Touch with one finger</source>
        <translation>المس بإصبع واحدة</translation>
    </message>
    <message>
        <source>Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.</source>
        <translation>المس الزر برفق ثم ارفع إصبعك: عندها فقط يحدث شيء. إن كان الزر خطأً فأزِح إصبعك عنه قبل رفعها. جرّب هنا.</translation>
    </message>
    <message>
        <source>Your language at any time</source>
        <translation>لغتك في أي وقت</translation>
    </message>
    <message>
        <source>The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.</source>
        <translation>زر «اللغة» في أعلى كل شاشة. يمكنك تغيير اللغة في منتصف العمل: يبقى ما أدخلته.</translation>
    </message>
    <message>
        <source>One question on each screen</source>
        <translation>سؤال واحد في كل شاشة</translation>
    </message>
    <message>
        <source>Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.</source>
        <translation>أجب ثم المس الزر الكبير. «رجوع» يعود خطوة ولا يضيع شيء. «الخدمات» تنقلك إلى جميع الخدمات. «إنهاء» يُخرجك فورًا.</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>ماذا يحدث لبياناتك</translation>
    </message>
    <message>
        <source>It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.</source>
        <translation>لا تصل إلى الدائرة إلا عندما ترسلها أنت. عند إنهاء الزيارة يُمحى كل شيء من هذه الشاشة. وإذا ابتعدت سألك الكشك إن كنت ما زلت هنا، ثم يعدّ تنازليًّا ويمحوها.</translation>
    </message>
    <message>
        <source>Your receipt and its tracking code</source>
        <translation>إيصالك ورمز التتبع</translation>
    </message>
    <message>
        <source>At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.</source>
        <translation>في النهاية تحصل على إيصال فيه رمز التتبع. احتفظ به: بهذا الرمز ترى، هنا أو على هاتفك، لدى من طلبك وإلى متى. ويثبت رمز الاستجابة السريعة أن الإيصال صحيح.</translation>
    </message>
    <message>
        <source>Help, and a person</source>
        <translation>المساعدة، وموظف إلى جانبك</translation>
    </message>
    <message>
        <source>Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.</source>
        <translation>«مساعدة» في أعلى كل شاشة. تشرح السؤال الذي أمامك، وتستدعي موظفًا إلى هذا الكشك. وتخبرك الشاشة إن كان أحد قادمًا.</translation>
    </message>
    <message>
        <source>Larger words and clearer colours</source>
        <translation>كلمات أكبر وألوان أوضح</translation>
    </message>
    <message>
        <source>Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.</source>
        <translation>المس «أسهل» في أعلى أي شاشة: كلمات أكبر، وألوان أقوى، وأزرار أخفض، ووقت أطول. ينتهي اختيارك بانتهاء زيارتك.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>What happens next</source>
        <extracomment>An entry of the menu that is no page. Pages of the tour, `Overlays/TourPage.qml` has their words.</extracomment>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>مساعدة في هذا السؤال</translation>
    </message>
    <message>
        <source>What is asked, and where you find the answer</source>
        <translation>ما المطلوب، وأين تجد الجواب</translation>
    </message>
    <message>
        <source>Read about this service</source>
        <translation>اقرأ عن هذه الخدمة</translation>
    </message>
    <message>
        <source>Practise this service</source>
        <translation>تدرّب على هذه الخدمة</translation>
    </message>
    <message>
        <source>With invented data; nothing is sent</source>
        <translation>ببيانات وهمية؛ لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>أرني كيف يعمل هذا</translation>
    </message>
    <message>
        <source>A tour of two minutes</source>
        <translation>جولة من دقيقتين</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>استدعِ موظفًا</translation>
    </message>
    <message>
        <source>A member of staff comes to this kiosk</source>
        <translation>يأتي موظف إلى هذا الكشك</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Find a service</source>
        <translation>ابحث عن خدمة</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>أرني كيف يعمل هذا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Up to this many services fit on one screen together; a second choice would only be in the way. Services that people come for most, shown before the categories; and results of one search.</extracomment>
        <translation>ماذا تود أن تفعل؟</translation>
    </message>
    <message>
        <source>No service found. Try another word, or go back to the categories.</source>
        <translation>لم نعثر على خدمة. جرّب كلمة أخرى أو عد إلى الفئات.</translation>
    </message>
    <message>
        <source>Write what you need in your own words.</source>
        <translation>اكتب ما تحتاجه بكلماتك.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>ابحث عن خدمة</translation>
    </message>
    <message>
        <source>You can also hold a bill or a receipt under the scanner.</source>
        <translation>يمكنك أيضًا وضع فاتورة أو إيصال تحت الماسح.</translation>
    </message>
    <message>
        <source>No paper receipts now: at the end you will see a code to write down.</source>
        <translation>لا تُطبع إيصالات ورقية الآن؛ سترى في النهاية رمزًا تدوّنه.</translation>
    </message>
    <message>
        <source>Cards cannot be read here now: your mobile phone will do instead.</source>
        <translation>لا تُقرأ البطاقات هنا الآن؛ يكفي هاتفك المحمول بدلًا منها.</translation>
    </message>
    <message>
        <source>City services</source>
        <translation>خدمات البلدية</translation>
    </message>
    <message>
        <source>For pilgrims and visitors</source>
        <translation>للزائرين والمسافرين</translation>
    </message>
    <message>
        <source>Not on this kiosk now</source>
        <translation>غير متاح على هذا الجهاز الآن</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>عدد الخدمات: %1</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Send the code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To protect you, the visit ends soon and everything you entered is wiped from this screen.</source>
        <translation>لحمايتك، ستنتهي الجلسة بعد قليل، ويُحذف من هذه الشاشة كل ما أدخلته.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>إنهاء الجلسة</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>InformationViewModel</name>
    <message>
        <source>Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the University of Tehran. The call to prayer of the shrine decides.</source>
        <extracomment>The services whose page is a table of prayer times. A service without pages of its own.</extracomment>
        <translation>حسبها هذا الكشك لمدينة مشهد، %1، بطريقة معهد الجيوفيزياء في جامعة طهران. والعبرة بأذان الحرم.</translation>
    </message>
    <message>
        <source>Offered by %1.</source>
        <translation>مقدّم الخدمة: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>As of %1. It may have changed since; the office decides.</source>
        <translation>هذه المعلومات بتاريخ %1. ربما تغيرت منذ ذلك الحين؛ والقول الأخير للجهة المختصة.</translation>
    </message>
    <message>
        <source>Dawn prayer</source>
        <translation>أذان الفجر</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>شروق الشمس</translation>
    </message>
    <message>
        <source>Noon prayer</source>
        <translation>أذان الظهر</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>غروب الشمس</translation>
    </message>
    <message>
        <source>Evening prayer</source>
        <translation>أذان المغرب</translation>
    </message>
    <message>
        <source>Midnight by religious reckoning</source>
        <translation>منتصف الليل الشرعي</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Scan the code with your phone to keep these words. You need no network.</source>
        <translation>امسح الرمز بهاتفك لتحتفظ بهذا النص. لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>اطبع هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>LocationInput</name>
    <message>
        <source>Touch the place on the map. It is a sketch with north at the top: your written address is what counts.</source>
        <translation>المس المكان على الخريطة. هي رسم تقريبي والشمال في أعلاه، والمعتمد هو العنوان الذي تكتبه.</translation>
    </message>
    <message>
        <source>The map is a sketch with north at the top; its borders are rough.</source>
        <translation>الخريطة رسم تقريبي والشمال في أعلاها، وحدود المناطق تقريبية.</translation>
    </message>
    <message>
        <source>Marked on the map</source>
        <translation>حُدّد على الخريطة</translation>
    </message>
    <message>
        <source>Mark on the map</source>
        <translation>حدّد على الخريطة</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>منطقة أخرى</translation>
    </message>
</context>
<context>
    <name>LocationQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>استخدم هذا المكان</translation>
    </message>
    <message>
        <source>Go on without a mark</source>
        <translation>تابع من دون تحديد</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>What do you object to?</source>
        <translation>على ماذا تعترض؟</translation>
    </message>
    <message>
        <source>Tell in your own words what happened. You may also leave this empty.</source>
        <translation>اكتب بكلماتك ما حدث. ويمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Your objection goes to the city’s inspection office, not to the office that has your case.</source>
        <translation>يذهب اعتراضك إلى مكتب التفتيش في البلدية، لا إلى الجهة التي لديها ملفك.</translation>
    </message>
    <message>
        <source>Send the objection</source>
        <translation>إرسال الاعتراض</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have it</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Print my checklist</source>
        <translation>طباعة قائمتي</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have all of them</source>
        <translation>لديّ كلها</translation>
    </message>
    <message>
        <source>End, and come back with the papers</source>
        <translation>إنهاء، وسأعود مع الأوراق</translation>
    </message>
</context>
<context>
    <name>PapersViewModel</name>
    <message>
        <source>Something is still missing</source>
        <translation>ما زال شيء ناقصًا</translation>
    </message>
    <message>
        <source>You can print this as your own checklist and take it with you.</source>
        <translation>يمكنك طباعة هذه القائمة وأخذها معك.</translation>
    </message>
    <message>
        <source>Do you have these papers?</source>
        <translation>هل لديك هذه الأوراق؟</translation>
    </message>
    <message>
        <source>Several offices will look at them. To check now saves you a second trip.</source>
        <translation>ستنظر فيها عدة جهات. التحقق الآن يوفر عليك مجيئًا ثانيًا.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Try to pay again</source>
        <translation>محاولة الدفع مرة أخرى</translation>
    </message>
    <message>
        <source>If your bank says that money has left your account, do not pay again: ask at the service desk.</source>
        <translation>إن أبلغك مصرفك بخصم المبلغ من حسابك، فلا تدفع مرة أخرى، واسأل مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>امسح هذا الرمز بكاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Pay on the page that opens. Check that it shows the same amount.</source>
        <translation>ادفع في الصفحة التي تُفتح، وتأكد من أنها تعرض المبلغ نفسه.</translation>
    </message>
    <message>
        <source>Come back to this screen: it goes on by itself.</source>
        <translation>ثم عد إلى هذه الشاشة؛ فهي تتابع تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>PlateInput</name>
    <message>
        <source>Plate</source>
        <translation>لوحة المركبة</translation>
    </message>
    <message>
        <source>First two digits</source>
        <translation>أول رقمين</translation>
    </message>
    <message>
        <source>Upper row of digits</source>
        <translation>صف الأرقام العلوي</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Three digits after the letter</source>
        <translation>ثلاثة أرقام بعد الحرف</translation>
    </message>
    <message>
        <source>Lower row of digits</source>
        <translation>صف الأرقام السفلي</translation>
    </message>
    <message>
        <source>Two digits under the word Iran</source>
        <translation>رقمان تحت كلمة إيران</translation>
    </message>
    <message>
        <source>Write the plate as it stands on the vehicle.</source>
        <translation>اكتب رقم اللوحة كما هو على المركبة.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>دراجة نارية</translation>
    </message>
    <message>
        <source>Another plate</source>
        <translation>لوحة أخرى</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice: the data are invented, and nothing is sent.</source>
        <translation>تدريب: البيانات وهمية ولا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>What you entered is still here until you end the visit.</source>
        <translation>ما أدخلته باقٍ هنا حتى تنهي الجلسة.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>للموظفين: %1</translation>
    </message>
</context>
<context>
    <name>ProblemViewModel</name>
    <message>
        <source>Please wait %1 seconds.</source>
        <translation>يُرجى الانتظار. الثواني المتبقية: %1.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Very bad</source>
        <translation>سيئ جدًا</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيد جدًا</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>How was this visit?</source>
        <translation>كيف كانت تجربتك هنا؟</translation>
    </message>
    <message>
        <source>One touch is enough. Nobody can see who gave which answer.</source>
        <translation>تكفي لمسة واحدة. ولا يمكن لأحد أن يعرف صاحب أي إجابة.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Size of words, colours, reach, movement and time</source>
        <translation>حجم الكلمات والألوان والوصول والحركة والوقت</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>بلدية مشهد</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Self-service counter</source>
        <translation>مكتب الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Practise first, with invented data</source>
        <translation>تدرّب أولًا ببيانات وهمية</translation>
    </message>
</context>
<context>
    <name>ServiceViewModel</name>
    <message>
        <source>This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.</source>
        <translation>لا يستطيع هذا الكشك قراءة البطاقات الوطنية الآن. يُرجى استخدام كشك آخر أو التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This kiosk cannot read national cards now. You can use your mobile phone instead.</source>
        <translation>لا يستطيع هذا الكشك قراءة البطاقات الوطنية الآن. يمكنك استخدام هاتفك الجوال بدلًا منها.</translation>
    </message>
    <message>
        <source>You will get no paper receipt now: at the end you will see a code to write down.</source>
        <translation>لن تحصل على إيصال ورقي الآن؛ سترى في النهاية رمزًا تدوّنه.</translation>
    </message>
    <message>
        <source>You will see everything on the screen, but get no paper.</source>
        <translation>سترى كل شيء على الشاشة، لكنك لن تحصل على ورقة.</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>مقدّم الخدمة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>عن هذه الخدمة</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>المدة اللازمة</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما تُحضره معك</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>If the connection fails</source>
        <translation>إذا انقطع الاتصال</translation>
    </message>
    <message>
        <source>Nothing is kept here for later. Please call 137 or go to the service desk.</source>
        <translation>لا يُحفظ هنا شيء لوقت لاحق. يرجى الاتصال بالرقم ١٣٧ أو مراجعة مكتب الخدمة.</translation>
    </message>
    <message>
        <source>It works without one, too.</source>
        <translation>تعمل الخدمة من دون اتصال أيضًا.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then. What is urgent is not kept: please call 137.</source>
        <translation>يحفظ هذا الكشك طلبك ويرسله لاحقًا؛ ولا تبدأ المهل إلا حينئذ. أما العاجل فلا يُحفظ: يرجى الاتصال بالرقم ١٣٧.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then.</source>
        <translation>يحفظ هذا الكشك طلبك ويرسله لاحقًا؛ ولا تبدأ المهل إلا حينئذ.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
</context>
<context>
    <name>SignatureInput</name>
    <message>
        <source>Field for your signature</source>
        <translation>إطار توقيعك</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>Clear and sign again</source>
        <translation>امسح ووقّع من جديد</translation>
    </message>
</context>
<context>
    <name>SlotInput</name>
    <message>
        <source>All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.</source>
        <translation>كل مواعيد الأسابيع القادمة محجوزة. قد يشغر موعد: يُرجى العودة في يوم آخر أو سؤال مكتب الخدمة.</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>لا يوجد موعد شاغر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ابحث مجددًا</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>اختر يومًا.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
</context>
<context>
    <name>SlotQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>This one is next.</source>
        <translation>هذا هو التالي.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>المهلة متوقفة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>في الوقت نفسه</translation>
    </message>
</context>
<context>
    <name>TourPicture</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>استدعِ موظفًا الآن</translation>
    </message>
</context>
<context>
    <name>TourReceipt</name>
    <message>
        <source>Tracking code</source>
        <translation>رمز التتبع</translation>
    </message>
</context>
<context>
    <name>TourTopBar</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>TourTouch</name>
    <message>
        <source>Well done: touch again if you like</source>
        <translation>أحسنت! المس مرة أخرى إن شئت</translation>
    </message>
    <message>
        <source>Touch me</source>
        <translation>المس هنا</translation>
    </message>
</context>
<context>
    <name>VirtualKeyboard</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>حذف للخلف</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>أحرف كبيرة</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This answer is needed to go on.</source>
        <extracomment>For any field that has nothing better in `BY_FIELD`.</extracomment>
        <translation>هذه الإجابة لازمة للمتابعة.</translation>
    </message>
    <message>
        <source>The length is not right. Please check what is missing.</source>
        <translation>عدد الخانات غير صحيح. يُرجى التحقق مما ينقص.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>يُرجى كتابة أرقام فقط.</translation>
    </message>
    <message>
        <source>This number is not in use. Please check it.</source>
        <translation>هذا الرقم غير مستخدم. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please check your document.</source>
        <translation>أحد الأرقام غير صحيح. يُرجى مقارنته بوثيقتك.</translation>
    </message>
    <message>
        <source>This payment ID belongs to another bill. Please check both numbers.</source>
        <translation>معرّف الدفع هذا يخص فاتورة أخرى. يُرجى التحقق من الرقمين.</translation>
    </message>
    <message>
        <source>This number is outside the allowed range.</source>
        <translation>هذا العدد خارج الحدود المسموح بها.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>يبدو أن هذا غير صحيح. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>Please write a little more.</source>
        <translation>يُرجى كتابة المزيد.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>هذا النص طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>Please choose one of the answers on the screen.</source>
        <translation>يُرجى اختيار إحدى الإجابات المعروضة على الشاشة.</translation>
    </message>
    <message>
        <source>An Iranian IBAN begins with IR. Please check it.</source>
        <translation>يبدأ رقم الآيبان الإيراني بالحرفين IR. يرجى التحقق.</translation>
    </message>
    <message>
        <source>No plate has this letter. Please choose the letter from the list.</source>
        <translation>لا توجد لوحة بهذا الحرف. يرجى اختيار الحرف من القائمة.</translation>
    </message>
    <message>
        <source>This day does not exist. Please check the date.</source>
        <translation>هذا اليوم غير موجود. يرجى التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>This day is too early. Please choose a later one.</source>
        <translation>هذا اليوم مبكر جدًا. يرجى اختيار يوم لاحق.</translation>
    </message>
    <message>
        <source>This day is too late. Please choose an earlier one.</source>
        <translation>هذا اليوم متأخر جدًا. يرجى اختيار يوم أبكر.</translation>
    </message>
    <message>
        <source>These are too many. Please take some away.</source>
        <translation>العدد أكبر من المسموح. يرجى إزالة بعضها.</translation>
    </message>
    <message>
        <source>Please choose an amount in whole thousands of rials.</source>
        <translation>يرجى اختيار مبلغ بآلاف الريالات الكاملة.</translation>
    </message>
    <message>
        <source>This time is no longer free. Please choose another one.</source>
        <translation>هذا الموعد لم يعد شاغرًا. يرجى اختيار موعد آخر.</translation>
    </message>
    <message>
        <source>You already had a place in this period.</source>
        <translation>سبق أن حصلت على موعد في هذه الفترة.</translation>
    </message>
    <message>
        <source>The files are no longer there. Please send them again.</source>
        <translation>لم تعد الملفات موجودة. يرجى إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>These answers do not fit together. Please check them.</source>
        <translation>هذه الإجابات لا تتوافق معًا. يرجى التحقق منها.</translation>
    </message>
    <message>
        <source>A national ID has 10 digits. Please check what is missing.</source>
        <extracomment>Where the kind of field allows a better sentence.</extracomment>
        <translation>يتكوّن الرقم الوطني من ١٠ أرقام. يُرجى التحقق مما ينقص.</translation>
    </message>
    <message>
        <source>A national ID has digits only.</source>
        <translation>يتكوّن الرقم الوطني من أرقام فقط.</translation>
    </message>
    <message>
        <source>This kiosk cannot accept this national ID. If it is yours, please go to the service desk.</source>
        <translation>لا يستطيع هذا الكشك قبول هذا الرقم الوطني. إن كان رقمك، فيُرجى التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>One digit of the national ID is not right. Please compare it with your card.</source>
        <translation>في الرقم الوطني خانة غير صحيحة. يُرجى مقارنته ببطاقتك.</translation>
    </message>
    <message>
        <source>A legal-entity ID has 11 digits. Please check what is missing.</source>
        <translation>يتكوّن معرّف الشخص الاعتباري من ١١ رقمًا. يُرجى التحقق مما ينقص.</translation>
    </message>
    <message>
        <source>A legal-entity ID has digits only.</source>
        <translation>يتكوّن معرّف الشخص الاعتباري من أرقام فقط.</translation>
    </message>
    <message>
        <source>No company has this legal-entity ID. Please check it.</source>
        <translation>لا توجد شركة بمعرّف الشخص الاعتباري هذا. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>One digit of the legal-entity ID is not right. Please check it.</source>
        <translation>أحد أرقام معرّف الشخص الاعتباري غير صحيح. يُرجى التحقق منه.</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 09.</source>
        <translation>يتكوّن رقم الجوال من ١١ رقمًا ويبدأ بالرقمين ٠٩.</translation>
    </message>
    <message>
        <source>A mobile number has digits only.</source>
        <translation>يتكوّن رقم الجوال من أرقام فقط.</translation>
    </message>
    <message>
        <source>A mobile number begins with 09. Land lines cannot get messages.</source>
        <translation>يبدأ رقم الجوال بالرقمين ٠٩. الهواتف الأرضية لا تستقبل الرسائل.</translation>
    </message>
    <message>
        <source>A postal code has 10 digits. Please check what is missing.</source>
        <translation>يتكوّن الرمز البريدي من ١٠ أرقام. يُرجى التحقق مما ينقص.</translation>
    </message>
    <message>
        <source>A postal code has digits only.</source>
        <translation>يتكوّن الرمز البريدي من أرقام فقط.</translation>
    </message>
    <message>
        <source>The first five digits of a postal code have no 0 and no 2. Please check them.</source>
        <translation>لا يوجد ٠ ولا ٢ في الأرقام الخمسة الأولى من الرمز البريدي. يُرجى التحقق منها.</translation>
    </message>
    <message>
        <source>A renewal code has 4 to 7 numbers with hyphens between them.</source>
        <translation>يتكوّن رمز التجديد العمراني من ٤ إلى ٧ أعداد بينها شرطات.</translation>
    </message>
    <message>
        <source>A renewal code has only digits and hyphens.</source>
        <translation>يتكوّن رمز التجديد العمراني من أرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>Each number of a renewal code has 1 to 5 digits. Please check the hyphens.</source>
        <translation>يتكوّن كل عدد في رمز التجديد العمراني من ١ إلى ٥ أرقام. يُرجى التحقق من الشرطات.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have 6 to 13 digits each. Please check both.</source>
        <translation>يتكوّن كل من معرّف الفاتورة ومعرّف الدفع من ٦ أرقام إلى ١٣ رقمًا. يُرجى التحقق منهما.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have digits only.</source>
        <translation>يتكوّن معرّف الفاتورة ومعرّف الدفع من أرقام فقط.</translation>
    </message>
    <message>
        <source>One digit of the bill is not right. Please compare both numbers with the bill.</source>
        <translation>أحد أرقام الفاتورة غير صحيح. يُرجى مقارنة المعرّفين بالفاتورة.</translation>
    </message>
    <message>
        <source>A tracking code has 10 letters and digits. Please check what is missing.</source>
        <translation>يتكوّن رمز التتبع من ١٠ أحرف وأرقام. يُرجى التحقق مما ينقص.</translation>
    </message>
    <message>
        <source>A tracking code never has 0, 1, O or I. Please check these places.</source>
        <translation>لا يحتوي رمز التتبع أبدًا على 0 أو 1 أو O أو I. يُرجى التحقق من هذه الخانات.</translation>
    </message>
    <message>
        <source>One place of the tracking code is not right. Please compare it with your receipt.</source>
        <translation>إحدى خانات رمز التتبع غير صحيحة. يُرجى مقارنته بإيصالك.</translation>
    </message>
    <message>
        <source>Please enter a number in digits.</source>
        <translation>يُرجى كتابة العدد بالأرقام.</translation>
    </message>
    <message>
        <source>There are too many digits after the point.</source>
        <translation>عدد الأرقام بعد الفاصلة أكبر من المسموح.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>يُرجى اختيار إجابة واحدة.</translation>
    </message>
    <message>
        <source>Please choose your district.</source>
        <translation>يُرجى اختيار منطقتك.</translation>
    </message>
    <message>
        <source>Please choose the district and write the address.</source>
        <translation>يُرجى اختيار المنطقة وكتابة العنوان.</translation>
    </message>
    <message>
        <source>Please write the address in more detail.</source>
        <translation>يُرجى كتابة العنوان بتفصيل أكثر.</translation>
    </message>
    <message>
        <source>The address is too long. Please make it shorter.</source>
        <translation>العنوان طويل جدًا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The plate is not complete. Please fill in every box.</source>
        <translation>رقم اللوحة غير مكتمل. املأ جميع الخانات.</translation>
    </message>
    <message>
        <source>An IBAN has 24 digits after IR. Please check what is missing.</source>
        <translation>للآيبان ٢٤ رقمًا بعد IR. تحقّق مما ينقص.</translation>
    </message>
    <message>
        <source>One digit of the IBAN is not right. Please compare it with your bank app or card.</source>
        <translation>أحد أرقام الآيبان غير صحيح. قارنه بتطبيق مصرفك أو ببطاقتك.</translation>
    </message>
    <message>
        <source>A foreigner code has 12 digits. Please check what is missing.</source>
        <translation>يتكوّن الرقم الشامل من ١٢ رقمًا. تحقّق مما ينقص.</translation>
    </message>
    <message>
        <source>A passport number has 6 to 12 letters and digits. Please check what is missing.</source>
        <translation>يتكوّن رقم الجواز من ٦ إلى ١٢ حرفًا ورقمًا. تحقّق مما ينقص.</translation>
    </message>
    <message>
        <source>This amount is too small or too large. Please change it.</source>
        <translation>هذا المبلغ صغير جدًا أو كبير جدًا. يرجى تغييره.</translation>
    </message>
    <message>
        <source>Please choose at least one answer.</source>
        <translation>اختر إجابة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Please choose a day.</source>
        <translation>اختر يومًا.</translation>
    </message>
    <message>
        <source>Without your consent this request cannot be filed. If you agree, touch the sentence.</source>
        <translation>لا يمكن تقديم هذا الطلب دون موافقتك. إن كنت موافقًا فالمس الجملة.</translation>
    </message>
    <message>
        <source>Please confirm that you will bring this document.</source>
        <translation>يُرجى تأكيد أنك ستُحضر هذا المستند.</translation>
    </message>
    <message>
        <source>This mobile number is too short or too long. Please check it.</source>
        <extracomment>A mobile number of any country.</extracomment>
        <translation>رقم الجوال هذا قصير جدًا أو طويل جدًا. تحقّق منه.</translation>
    </message>
    <message>
        <source>After the + comes your country&apos;s code, then the number without its first 0.</source>
        <translation>بعد علامة + يأتي رمز بلدك، ثم الرقم من دون الصفر الأول.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>بانتظار دفعك</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>The payment did not succeed. No bill was paid.</source>
        <translation>لم تنجح عملية الدفع. لم تُدفع أي فاتورة.</translation>
    </message>
    <message>
        <source>The payment was reversed. All the money goes back to you.</source>
        <translation>أُلغي الدفع. يُردّ إليك المبلغ كاملًا.</translation>
    </message>
    <message>
        <source>The time to pay is over. No bill was paid.</source>
        <translation>انتهت مهلة الدفع. لم تُدفع أي فاتورة.</translation>
    </message>
    <message>
        <source>Please bring the missing document</source>
        <extracomment>Title and sentence of what the citizen must do.</extracomment>
        <translation>يرجى إحضار المستند الناقص</translation>
    </message>
    <message>
        <source>Take it to the district service desk and show this code. The case waits for it.</source>
        <translation>سلّمه إلى مكتب خدمة المنطقة وأبرز هذا الرمز. الملف بانتظاره.</translation>
    </message>
    <message>
        <source>Your engineer’s plans are awaited</source>
        <translation>الملف بانتظار مخططات مهندسك</translation>
    </message>
    <message>
        <source>Ask your engineer to send the plans. The case waits for them.</source>
        <translation>اطلب من مهندسك إرسال المخططات. الملف بانتظارها.</translation>
    </message>
    <message>
        <source>Please pay the amount</source>
        <translation>يرجى دفع المبلغ</translation>
    </message>
    <message>
        <source>The office has told you the amount. The case goes on when it is paid.</source>
        <translation>أبلغتك الجهة بالمبلغ. يستمر الملف بعد الدفع.</translation>
    </message>
    <message>
        <source>A violation is being heard</source>
        <translation>يُنظر في مخالفة</translation>
    </message>
    <message>
        <source>Please answer the commission in the time its notice gives you.</source>
        <translation>يرجى الرد على اللجنة خلال المهلة المذكورة في تبليغها.</translation>
    </message>
    <message>
        <source>The result is ready</source>
        <translation>النتيجة جاهزة</translation>
    </message>
    <message>
        <source>You can collect it with this code.</source>
        <translation>يمكنك استلامها بهذا الرمز.</translation>
    </message>
    <message>
        <source>It was passed up to the manager of this office.</source>
        <translation>رُفع إلى مدير هذه الجهة.</translation>
    </message>
    <message>
        <source>It was passed up to the city’s inspection office.</source>
        <translation>رُفع إلى مكتب التفتيش في البلدية.</translation>
    </message>
    <message>
        <source>It takes longer than it should</source>
        <translation>يستغرق وقتًا أطول مما ينبغي</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>رُفض طلبي</translation>
    </message>
    <message>
        <source>The clock was stopped without need</source>
        <translation>أُوقفت المعالجة بلا داعٍ</translation>
    </message>
    <message>
        <source>How I was treated</source>
        <translation>طريقة معاملتي</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly used up.</source>
        <extracomment>By the value of a `PrinterCondition`.</extracomment>
        <translation>أوشك ورق الطابعة على النفاد.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>لا يوجد ورق في الطابعة.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper cutter is stuck.</source>
        <translation>قاطع الورق في الطابعة عالق.</translation>
    </message>
    <message>
        <source>The printer has a fault that staff can clear.</source>
        <translation>في الطابعة عطل يستطيع الموظفون إصلاحه.</translation>
    </message>
    <message>
        <source>The printer is out of order.</source>
        <translation>الطابعة معطلة.</translation>
    </message>
    <message>
        <source>The printer is too hot and must cool down.</source>
        <translation>الطابعة ساخنة جدًا ويجب أن تبرد.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print now.</source>
        <translation>تفيد الطابعة بأنها لا تستطيع الطباعة الآن.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is.</source>
        <translation>لا تبيّن الطابعة حالتها.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>يتعذر الوصول إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer gave no reason.</source>
        <translation>لم تذكر الطابعة سببًا.</translation>
    </message>
    <message>
        <source>Your request is not affected. Please write down the code or photograph this screen.</source>
        <translation>لم يتأثر طلبك. يرجى تدوين الرمز أو تصوير هذه الشاشة.</translation>
    </message>
    <message>
        <source>Your receipt was printed.</source>
        <extracomment>By the value of an `OutcomeKind`. Where the printer named a cause, it takes the place of `happened` (see `print_outcome`).</extracomment>
        <translation>طُبع إيصالك.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>أكدت الطابعة ذلك.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>يرجى أخذ إيصالك.</translation>
    </message>
    <message>
        <source>Your receipt was sent to the printer.</source>
        <translation>أُرسل إيصالك إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not confirm that it was printed.</source>
        <translation>لم تؤكد الطابعة أنه طُبع.</translation>
    </message>
    <message>
        <source>Please look for your receipt. If it is missing, write down the code.</source>
        <translation>يرجى البحث عن إيصالك. إن لم تجده، فدوّن الرمز.</translation>
    </message>
    <message>
        <source>Your receipt could not be printed.</source>
        <translation>تعذرت طباعة إيصالك.</translation>
    </message>
    <message>
        <source>Printing was interrupted.</source>
        <translation>انقطعت الطباعة.</translation>
    </message>
    <message>
        <source>We do not know whether your receipt is complete.</source>
        <translation>لا نعرف ما إذا كان إيصالك كاملًا.</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <extracomment>By the value of a `CardTrouble`, or of one of the outcomes that need a screen of their own.</extracomment>
        <translation>أُخرجت البطاقة قبل الأوان</translation>
    </message>
    <message>
        <source>It could not be read to the end.</source>
        <translation>لم تكتمل قراءتها.</translation>
    </message>
    <message>
        <source>Please insert the card again and leave it in.</source>
        <translation>يُرجى إدخال البطاقة مرة أخرى وتركها في القارئ.</translation>
    </message>
    <message>
        <source>This is another card</source>
        <translation>هذه بطاقة أخرى</translation>
    </message>
    <message>
        <source>The card in the reader is not the one that was there before.</source>
        <translation>البطاقة التي في القارئ ليست التي كانت فيه من قبل.</translation>
    </message>
    <message>
        <source>Please insert only your own card and begin again.</source>
        <translation>يُرجى إدخال بطاقتك وحدها والبدء من جديد.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>البطاقة لا تستجيب</translation>
    </message>
    <message>
        <source>It may be upside down, or it has no chip.</source>
        <translation>ربما أُدخلت مقلوبة، أو لا شريحة فيها.</translation>
    </message>
    <message>
        <source>Please turn the card so that the chip goes in first.</source>
        <translation>يُرجى تدوير البطاقة بحيث تدخل جهة الشريحة أولًا.</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>قارئ البطاقات مشغول</translation>
    </message>
    <message>
        <source>Something else is using the card now.</source>
        <translation>برنامج آخر يستخدم البطاقة الآن.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>يُرجى الانتظار قليلًا ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>تعذّرت قراءة البطاقة</translation>
    </message>
    <message>
        <source>It answered, but not as such a card should.</source>
        <translation>استجابت البطاقة، لكن ليس كما ينبغي لمثلها.</translation>
    </message>
    <message>
        <source>Please try again or identify yourself in another way.</source>
        <translation>يُرجى المحاولة مرة أخرى أو إثبات هويتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Please lay it on the reader again and leave it there.</source>
        <translation>ضعه على القارئ مرة أخرى واتركه هناك من فضلك.</translation>
    </message>
    <message>
        <source>The passport was taken away too early</source>
        <extracomment>By the value of a `PassportNotice`; the last one is the hub&apos;s refusal.</extracomment>
        <translation>رُفع الجواز قبل الأوان</translation>
    </message>
    <message>
        <source>This is another document</source>
        <translation>هذه وثيقة أخرى</translation>
    </message>
    <message>
        <source>What lies on the reader is not what was there before.</source>
        <translation>ما على القارئ ليس ما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>Please lay only your own passport on the reader.</source>
        <translation>ضع جواز سفرك وحده على القارئ من فضلك.</translation>
    </message>
    <message>
        <source>The passport does not answer</source>
        <translation>الجواز لا يستجيب</translation>
    </message>
    <message>
        <source>It may not lie flat on the reader, or it has no chip.</source>
        <translation>ربما لم يوضع مستويًا على القارئ، أو لا شريحة فيه.</translation>
    </message>
    <message>
        <source>Something else is using the reader now.</source>
        <translation>شيء آخر يستعمل القارئ الآن.</translation>
    </message>
    <message>
        <source>Please wait a moment, then lay the passport on the reader again.</source>
        <translation>انتظر لحظة من فضلك، ثم ضع الجواز على القارئ مرة أخرى.</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>تعذّرت قراءة الجواز</translation>
    </message>
    <message>
        <source>The connection to its chip broke off.</source>
        <translation>انقطع الاتصال بشريحته.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>قارئ البطاقات غير متصل</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its card reader now.</source>
        <translation>لا يستطيع هذا الكشك الوصول إلى قارئ بطاقاته الآن.</translation>
    </message>
    <message>
        <source>This is not an electronic passport</source>
        <translation>هذا ليس جواز سفر إلكترونيًا</translation>
    </message>
    <message>
        <source>It is another card, or its chip holds no passport.</source>
        <translation>هو بطاقة أخرى، أو لا جواز في شريحته.</translation>
    </message>
    <message>
        <source>The passport does not open</source>
        <translation>الجواز لا يُفتح</translation>
    </message>
    <message>
        <source>Its chip did not accept this number with these dates.</source>
        <translation>لم تقبل شريحته هذا الرقم مع هذين التاريخين.</translation>
    </message>
    <message>
        <source>Please scan the lines again, or compare what you typed with the passport.</source>
        <translation>امسح السطور مرة أخرى من فضلك، أو قارن ما كتبته بالجواز.</translation>
    </message>
    <message>
        <source>The chip of the passport could not be read</source>
        <translation>تعذّرت قراءة شريحة الجواز</translation>
    </message>
    <message>
        <source>It is damaged, or its data is not complete.</source>
        <translation>هي تالفة، أو بياناتها غير كاملة.</translation>
    </message>
    <message>
        <source>This passport cannot be checked here</source>
        <translation>لا يمكن فحص هذا الجواز هنا</translation>
    </message>
    <message>
        <source>This kiosk does not know the country that issued it.</source>
        <translation>لا يعرف هذا الكشك الدولة التي أصدرته.</translation>
    </message>
    <message>
        <source>This passport could not be checked</source>
        <translation>تعذّر فحص هذا الجواز</translation>
    </message>
    <message>
        <source>This kiosk could not check the signature on its chip.</source>
        <translation>لم يتمكن هذا الكشك من فحص التوقيع الذي في شريحته.</translation>
    </message>
    <message>
        <source>This passport was not accepted</source>
        <translation>لم يُقبل هذا الجواز</translation>
    </message>
    <message>
        <source>The data on its chip is not what its country signed.</source>
        <translation>بيانات شريحته ليست ما وقّعته دولته.</translation>
    </message>
    <message>
        <source>Please go to the service desk with it.</source>
        <translation>توجّه به إلى مكتب الخدمة من فضلك.</translation>
    </message>
    <message>
        <source>This passport has expired</source>
        <translation>انتهت صلاحية هذا الجواز</translation>
    </message>
    <message>
        <source>The last day on which it was valid has passed.</source>
        <translation>مضى آخر يوم من صلاحيته.</translation>
    </message>
    <message>
        <source>A date has 8 digits: day, month and year. Please check what is missing.</source>
        <translation>التاريخ ٨ أرقام: اليوم والشهر والسنة. تحقّق مما ينقص من فضلك.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the date.</source>
        <translation>لا يوجد يوم كهذا. تحقّق من التاريخ من فضلك.</translation>
    </message>
    <message>
        <source>A passport number has at least 4 letters and digits. Please check what is missing.</source>
        <extracomment>By what is wrong and the value of the `PassportPage`.</extracomment>
        <translation>في رقم الجواز ٤ أحرف وأرقام على الأقل. تحقّق مما ينقص من فضلك.</translation>
    </message>
    <message>
        <source>This cannot be a date of birth. Please check the year.</source>
        <translation>لا يمكن أن يكون هذا تاريخ ميلاد. تحقّق من السنة من فضلك.</translation>
    </message>
    <message>
        <source>A passport with this date is not valid now. Please check the date.</source>
        <translation>الجواز بهذا التاريخ غير ساري الآن. تحقّق من التاريخ من فضلك.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way.</source>
        <translation>يُرجى إثبات هويتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This kiosk does not know this card</source>
        <translation>هذه البطاقة غير معروفة لهذا الكشك</translation>
    </message>
    <message>
        <source>The card works, but no service here can use it.</source>
        <translation>البطاقة سليمة، لكن لا توجد هنا خدمة تستخدمها.</translation>
    </message>
    <message>
        <source>Please use another card or identify yourself in another way.</source>
        <translation>يُرجى استخدام بطاقة أخرى أو إثبات هويتك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A passport opens only with what is printed in it.</source>
        <translation>لا يُفتح الجواز إلا بما هو مطبوع فيه.</translation>
    </message>
    <message>
        <source>If it is your passport, go back and choose “With my passport”.</source>
        <translation>إن كان جواز سفرك فارجع واختر «بجواز سفري».</translation>
    </message>
    <message>
        <source>This card does not prove who you are</source>
        <translation>هذه البطاقة لا تثبت هويتك</translation>
    </message>
    <message>
        <source>Its number can be copied, so it is not enough for this service.</source>
        <translation>يمكن نسخ رقمها، ولذلك لا تكفي لهذه الخدمة.</translation>
    </message>
    <message>
        <source>This card cannot be read here yet</source>
        <translation>لا يمكن قراءة هذه البطاقة هنا بعد</translation>
    </message>
    <message>
        <source>The issuer&apos;s software for this card is not installed on this kiosk.</source>
        <translation>برنامج الجهة التي أصدرت هذه البطاقة غير مثبّت على هذا الكشك.</translation>
    </message>
    <message>
        <source>This card was not accepted</source>
        <translation>لم تُقبل هذه البطاقة</translation>
    </message>
    <message>
        <source>The city&apos;s system does not accept it as proof of who you are.</source>
        <translation>لا يقبلها نظام البلدية لإثبات هويتك.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way, or go to the service desk.</source>
        <translation>يُرجى إثبات هويتك بطريقة أخرى أو التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>The card reader is out of service now.</source>
        <extracomment>By the value of a `ReaderState`.</extracomment>
        <translation>قارئ البطاقات معطّل الآن.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>لا يوجد قارئ بطاقات متصل.</translation>
    </message>
    <message>
        <source>Please insert your card, chip first.</source>
        <translation>يُرجى إدخال بطاقتك من جهة الشريحة.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please leave it in.</source>
        <translation>توجد بطاقة في القارئ. يُرجى عدم إخراجها.</translation>
    </message>
    <message>
        <source>The card does not answer. Please turn it so that the chip goes in first.</source>
        <translation>البطاقة لا تستجيب. يُرجى تدويرها بحيث تدخل جهة الشريحة أولًا.</translation>
    </message>
    <message>
        <source>The card reader does not respond.</source>
        <translation>قارئ البطاقات لا يستجيب.</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>بلدية مشهد</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>رمز التتبع</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>رمز مؤقت</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>موعد الإنجاز</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>This slip proves nothing. Nothing was sent.</source>
        <translation>هذه القسيمة لا تثبت شيئًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Usually by</source>
        <translation>عادةً حتى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>مرجع الدفع</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>What you filed</source>
        <translation>ما سجّلتَه</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Scan this code to check that the receipt is genuine.</source>
        <translation>امسح هذا الرمز للتأكد من صحة الإيصال.</translation>
    </message>
    <message>
        <source>Scan this code to follow your request.</source>
        <translation>امسح هذا الرمز لمتابعة طلبك.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.</source>
        <translation>لم يُسجَّل بعد. طلبك محفوظ في هذا الكشك، ولم تبدأ المهلة القانونية بعد.</translation>
    </message>
    <message>
        <source>Please keep this receipt.</source>
        <translation>يرجى الاحتفاظ بهذا الإيصال.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاريخ المعلومات</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>ما سألت عنه</translation>
    </message>
    <message>
        <source>Invented for a demonstration. No office says this.</source>
        <translation>بيانات مختلقة للعرض التوضيحي. لم تقل أي جهة هذا.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Stages of the case</source>
        <translation>مراحل الملف</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>You objected on</source>
        <translation>تاريخ اعتراضك</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>مقدّم الخدمة</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>صفحة اختبار</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>قائمة أوراقي</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>لديّ هذه</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>Hold this code to the scanner of any kiosk to go on from here.</source>
        <translation>ضع هذا الرمز أمام ماسح أي كشك لتتابع من هنا.</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>تعذّر إرسال الطلب</translation>
    </message>
    <message>
        <source>This kiosk made a mistake. It is not your fault.</source>
        <translation>حدث خطأ في هذا الكشك، وليس الخطأ منك.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, please go to the service desk.</source>
        <translation>يُرجى المحاولة مرة أخرى. إن تكرر ذلك، فتوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>The city&apos;s system has a fault</source>
        <translation>في نظام البلدية عطل</translation>
    </message>
    <message>
        <source>It could not handle the request. It is not your fault.</source>
        <translation>لم يتمكن النظام من معالجة الطلب، وليس الخطأ منك.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or go to the service desk.</source>
        <translation>يُرجى المحاولة مرة أخرى بعد بضع دقائق أو التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>بعض الإجابات تحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>The city&apos;s system did not accept one or more answers.</source>
        <translation>لم يقبل نظام البلدية إجابة أو أكثر.</translation>
    </message>
    <message>
        <source>Please correct the marked answers and send them again.</source>
        <translation>يُرجى تصحيح الإجابات المحددة وإرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>The city&apos;s system has no such entry.</source>
        <translation>لا يوجد في نظام البلدية شيء بهذه البيانات.</translation>
    </message>
    <message>
        <source>Please check what you entered and try again.</source>
        <translation>يُرجى التحقق مما أدخلته والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your request is being handled</source>
        <translation>طلبك قيد المعالجة</translation>
    </message>
    <message>
        <source>The city&apos;s system has received it and has not finished yet.</source>
        <translation>استلمه نظام البلدية ولم ينتهِ منه بعد.</translation>
    </message>
    <message>
        <source>Please wait a moment. It will not be registered twice.</source>
        <translation>يُرجى الانتظار قليلًا. لن يُسجَّل طلبك مرتين.</translation>
    </message>
    <message>
        <source>This kiosk cannot send requests now</source>
        <translation>لا يستطيع هذا الكشك إرسال الطلبات الآن</translation>
    </message>
    <message>
        <source>The city&apos;s system does not recognise this kiosk.</source>
        <translation>لا يتعرّف نظام البلدية على هذا الكشك.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>يُرجى استخدام كشك آخر أو التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Please identify yourself first</source>
        <translation>يُرجى إثبات هويتك أولًا</translation>
    </message>
    <message>
        <source>This service needs to know who you are.</source>
        <translation>تتطلب هذه الخدمة معرفة هويتك.</translation>
    </message>
    <message>
        <source>Please choose a way to identify yourself.</source>
        <translation>يُرجى اختيار طريقة لإثبات هويتك.</translation>
    </message>
    <message>
        <source>Please identify yourself again</source>
        <translation>يُرجى إثبات هويتك من جديد</translation>
    </message>
    <message>
        <source>To protect you, an identification is valid for a short time only.</source>
        <translation>لحمايتك، يبقى إثبات الهوية صالحًا لمدة قصيرة فقط.</translation>
    </message>
    <message>
        <source>Please identify yourself once more.</source>
        <translation>يُرجى إثبات هويتك مرة أخرى.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>الرمز غير صحيح</translation>
    </message>
    <message>
        <source>This is not the code that was sent to your phone.</source>
        <translation>هذا ليس الرمز الذي أُرسل إلى هاتفك.</translation>
    </message>
    <message>
        <source>Please look at the message again and enter the code.</source>
        <translation>يُرجى النظر في الرسالة مرة أخرى وكتابة الرمز.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>A one-time code is valid for a few minutes only.</source>
        <translation>الرمز الذي يُستخدم لمرة واحدة صالح لبضع دقائق فقط.</translation>
    </message>
    <message>
        <source>Please ask for a new code.</source>
        <translation>يُرجى طلب رمز جديد.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>أُدخلت رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation>لم يعد بالإمكان استخدام هذا الرمز.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>يُرجى الانتظار قليلًا</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>جرت محاولات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>This service is not available now</source>
        <translation>هذه الخدمة غير متاحة الآن</translation>
    </message>
    <message>
        <source>The city&apos;s system does not offer this service at present.</source>
        <translation>لا يقدّم نظام البلدية هذه الخدمة في الوقت الحاضر.</translation>
    </message>
    <message>
        <source>Please choose another service or go to the service desk.</source>
        <translation>يُرجى اختيار خدمة أخرى أو التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This service has been stopped</source>
        <translation>أُوقفت هذه الخدمة</translation>
    </message>
    <message>
        <source>The city has just stopped this service. What you entered for it has been deleted here.</source>
        <translation>أوقفت البلدية هذه الخدمة للتوّ. وقد حُذف من هنا ما أدخلته لها.</translation>
    </message>
    <message>
        <source>No case was found</source>
        <translation>لم يُعثر على ملف</translation>
    </message>
    <message>
        <source>The city&apos;s system has no case with this tracking code.</source>
        <translation>لا يوجد في نظام البلدية ملف برمز التتبع هذا.</translation>
    </message>
    <message>
        <source>Please compare the code with your receipt and try again.</source>
        <translation>يُرجى مقارنة الرمز بإيصالك والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>لا يمكن القيام بذلك الآن</translation>
    </message>
    <message>
        <source>The case has changed, or there is nothing to do here any more.</source>
        <translation>تغيّر الملف، أو لم يعد هناك ما يلزم فعله هنا.</translation>
    </message>
    <message>
        <source>Please look at the case again.</source>
        <translation>يرجى الاطلاع على الملف مجددًا.</translation>
    </message>
    <message>
        <source>No bill was found</source>
        <translation>لم يُعثر على فاتورة</translation>
    </message>
    <message>
        <source>The city&apos;s system has no bill with these numbers.</source>
        <translation>لا توجد في نظام البلدية فاتورة بهذين الرقمين.</translation>
    </message>
    <message>
        <source>Please compare the numbers with your bill and try again.</source>
        <translation>يُرجى مقارنة الرقمين بفاتورتك والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The register of the city says nothing about what you entered.</source>
        <translation>لا يذكر سجل البلدية شيئًا عمّا أدخلته.</translation>
    </message>
    <message>
        <source>Please compare it with your papers and try again, or ask at the service desk.</source>
        <translation>قارنه بأوراقك وحاول مرة أخرى، أو اسأل مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This bill is already paid</source>
        <translation>سبق دفع هذه الفاتورة</translation>
    </message>
    <message>
        <source>The city has received the money for this bill.</source>
        <translation>استلمت البلدية مبلغ هذه الفاتورة.</translation>
    </message>
    <message>
        <source>You do not need to pay again.</source>
        <translation>لا حاجة إلى الدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>The payment was not found</source>
        <translation>لم يُعثر على عملية الدفع</translation>
    </message>
    <message>
        <source>The city&apos;s system does not know this payment.</source>
        <translation>لا يعرف نظام البلدية عملية الدفع هذه.</translation>
    </message>
    <message>
        <source>If money has left your account, please show the bank&apos;s message at the service desk.</source>
        <translation>إن خُصم مبلغ من حسابك، فيُرجى إبراز رسالة المصرف في مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This time is no longer free</source>
        <translation>هذا الموعد لم يعد شاغرًا</translation>
    </message>
    <message>
        <source>Somebody else took the last place, or it was kept for you for too long.</source>
        <translation>أخذ شخص آخر المكان الأخير، أو انتهت مدة حجزه لك.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>يرجى اختيار موعد آخر.</translation>
    </message>
    <message>
        <source>You already had a place</source>
        <translation>سبق أن حصلت على موعد</translation>
    </message>
    <message>
        <source>So that everyone has the same chance, each person gets one place in a period.</source>
        <translation>لكي تتساوى فرص الجميع يحصل كل شخص على مكان واحد في كل فترة.</translation>
    </message>
    <message>
        <source>The service desk can tell you when you can ask again.</source>
        <translation>يخبرك مكتب الخدمة متى يمكنك الطلب مجددًا.</translation>
    </message>
    <message>
        <source>The files were not found</source>
        <translation>لم يُعثر على الملفات</translation>
    </message>
    <message>
        <source>The city&apos;s system no longer has the files that were sent.</source>
        <translation>لم تعد الملفات المرسلة موجودة في نظام المدينة.</translation>
    </message>
    <message>
        <source>Please send them again, or hand them in at the service desk.</source>
        <translation>يرجى إرسالها مجددًا أو تسليمها إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached</source>
        <extracomment>By the value of `kiosk.backend.errors.FailureKind`.</extracomment>
        <translation>لا يمكن الوصول إلى نظام البلدية</translation>
    </message>
    <message>
        <source>This kiosk has no connection to it now.</source>
        <translation>هذا الكشك غير متصل به الآن.</translation>
    </message>
    <message>
        <source>The city&apos;s system did not answer in time</source>
        <translation>لم يستجب نظام البلدية في الوقت المحدد</translation>
    </message>
    <message>
        <source>We do not know yet whether it received the request.</source>
        <translation>لا نعرف بعد هل وصل الطلب إليه أم لا.</translation>
    </message>
    <message>
        <source>Please try again. Nothing is registered or paid twice.</source>
        <translation>يُرجى المحاولة مرة أخرى. لن يُسجَّل أو يُدفع شيء مرتين.</translation>
    </message>
    <message>
        <source>There is no safe connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>This kiosk could not be sure that it speaks to the city&apos;s system.</source>
        <translation>لم يتمكن هذا الكشك من التأكد من أنه متصل بنظام البلدية.</translation>
    </message>
    <message>
        <source>To protect you nothing was sent. Please go to the service desk.</source>
        <translation>لحمايتك، لم يُرسل شيء. يُرجى التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>تعذّرت قراءة الرد</translation>
    </message>
    <message>
        <source>The city&apos;s system answered in a way that this kiosk does not understand.</source>
        <translation>أرسل نظام البلدية ردًا لا يفهمه هذا الكشك.</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>رُفض الطلب</translation>
    </message>
    <message>
        <source>The city&apos;s system refused it for a reason that this kiosk does not know.</source>
        <translation>رفضه نظام البلدية لسبب لا يعرفه هذا الكشك.</translation>
    </message>
    <message>
        <source>Please go to the service desk.</source>
        <translation>يُرجى التوجّه إلى مكتب الخدمة.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>By the value of a `ScanNotice`.</extracomment>
        <translation>هذا الرمز غير معروف هنا</translation>
    </message>
    <message>
        <source>It is neither a city bill nor a receipt of a kiosk.</source>
        <translation>ليس فاتورة بلدية ولا إيصالاً من كشك.</translation>
    </message>
    <message>
        <source>Please check which code you hold under the scanner.</source>
        <translation>يُرجى التأكد من الرمز الذي تضعه تحت الماسح.</translation>
    </message>
    <message>
        <source>This number is not known here</source>
        <translation>هذا الرقم غير معروف هنا</translation>
    </message>
    <message>
        <source>It does not belong to a city bill or to a request.</source>
        <translation>لا يعود إلى فاتورة بلدية ولا إلى طلب.</translation>
    </message>
    <message>
        <source>Please use the card reader for a Man-Card or another card.</source>
        <translation>لبطاقة «من‌كارت» أو غيرها، يُرجى استعمال قارئ البطاقات.</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>هذا عنوان على الإنترنت</translation>
    </message>
    <message>
        <source>This kiosk opens no pages of the internet.</source>
        <translation>هذا الكشك لا يفتح صفحات الإنترنت.</translation>
    </message>
    <message>
        <source>Please open it with your own phone.</source>
        <translation>يُرجى فتحه بهاتفك.</translation>
    </message>
    <message>
        <source>This code cannot be used here</source>
        <translation>لا يمكن استعمال هذا الرمز هنا</translation>
    </message>
    <message>
        <source>The code was read, but this step does not need it.</source>
        <translation>قُرئ الرمز، لكن هذه الخطوة لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Please go on, or go to the list of services and scan it there.</source>
        <translation>يُرجى المتابعة، أو الذهاب إلى قائمة الخدمات ومسحه هناك.</translation>
    </message>
    <message>
        <source>This is a city bill</source>
        <translation>هذه فاتورة بلدية</translation>
    </message>
    <message>
        <source>It can be paid here, but not at this step.</source>
        <translation>يمكن دفعها هنا، لكن ليس في هذه الخطوة.</translation>
    </message>
    <message>
        <source>To pay it, go to the list of services and scan it there.</source>
        <translation>لدفعها اذهب إلى قائمة الخدمات وامسحها هناك.</translation>
    </message>
    <message>
        <source>This is the receipt of a request</source>
        <translation>هذا إيصال طلب</translation>
    </message>
    <message>
        <source>It shows how the request stands, but not at this step.</source>
        <translation>يبيّن حالة الطلب، لكن ليس في هذه الخطوة.</translation>
    </message>
    <message>
        <source>To follow the request, go to the list of services and scan it there.</source>
        <translation>لمتابعة الطلب اذهب إلى قائمة الخدمات وامسحه هناك.</translation>
    </message>
    <message>
        <source>This receipt is not genuine</source>
        <translation>هذا الإيصال غير أصلي</translation>
    </message>
    <message>
        <source>It was not issued by the city&apos;s system, or it was changed.</source>
        <translation>لم يصدره نظام البلدية، أو جرى تغييره.</translation>
    </message>
    <message>
        <source>Please show it at the service desk.</source>
        <translation>يُرجى إبرازه في مكتب الخدمة.</translation>
    </message>
    <message>
        <source>The barcode of this bill is not right</source>
        <translation>رمز هذه الفاتورة غير صحيح</translation>
    </message>
    <message>
        <source>The numbers in it do not fit each other.</source>
        <translation>الأرقام فيه لا يوافق بعضها بعضاً.</translation>
    </message>
    <message>
        <source>Please scan it again, or choose the service and type the numbers.</source>
        <translation>يُرجى مسحه مرة أخرى، أو اختيار الخدمة وكتابة الأرقام.</translation>
    </message>
    <message>
        <source>This is a passport</source>
        <translation>هذا جواز سفر</translation>
    </message>
    <message>
        <source>Passports are asked for when you identify yourself.</source>
        <translation>يُطلب جواز السفر عند التحقق من هويتك.</translation>
    </message>
    <message>
        <source>Please scan it when the kiosk asks who you are.</source>
        <translation>يُرجى مسحه عندما يسألك الكشك من أنت.</translation>
    </message>
    <message>
        <source>Only a part of the passport was read</source>
        <translation>قُرئ جزء من جواز السفر فقط</translation>
    </message>
    <message>
        <source>The lines at the foot of its page belong together.</source>
        <translation>الأسطر في أسفل صفحته تُقرأ معاً.</translation>
    </message>
    <message>
        <source>Please scan all of the lines again.</source>
        <translation>يُرجى مسح الأسطر كلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The passport was not read right</source>
        <translation>لم يُقرأ جواز السفر قراءة صحيحة</translation>
    </message>
    <message>
        <source>Its letters and digits do not fit each other.</source>
        <translation>حروفه وأرقامه لا يوافق بعضها بعضاً.</translation>
    </message>
    <message>
        <source>Please lay the page flat and scan it again.</source>
        <translation>يُرجى وضع الصفحة مستوية ومسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>The code could not be read</source>
        <translation>تعذّرت قراءة الرمز</translation>
    </message>
    <message>
        <source>Only a part of it came, or it is damaged.</source>
        <translation>وصل جزء منه فقط، أو أنه تالف.</translation>
    </message>
    <message>
        <source>Please hold it still under the scanner once more.</source>
        <translation>يُرجى تثبيته تحت الماسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to look at the printer, then press “Print now”.</source>
        <translation>يرجى أن تطلب من أحد الموظفين فحص الطابعة، ثم اضغط «اطبع الآن».</translation>
    </message>
    <message>
        <source>Please ask a member of staff to put in paper.</source>
        <extracomment>By the value of a `PrinterCondition` that a receipt can wait for: who can help, and how.</extracomment>
        <translation>يرجى أن تطلب من أحد الموظفين وضع الورق.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to close the cover.</source>
        <translation>يرجى أن تطلب من أحد الموظفين إغلاق الغطاء.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to free the cutter, then press “Print now”.</source>
        <translation>يرجى أن تطلب من أحد الموظفين تحرير قاطع الورق، ثم اضغط «اطبع الآن».</translation>
    </message>
    <message>
        <source>Please wait a few minutes.</source>
        <translation>يرجى الانتظار بضع دقائق.</translation>
    </message>
    <message>
        <source>Your receipt will be printed by itself as soon as the printer is ready.</source>
        <translation>سيُطبع إيصالك تلقائيًا فور جاهزية الطابعة.</translation>
    </message>
    <message>
        <source>If you do not want to wait, write down the code or photograph this screen.</source>
        <translation>إن لم ترغب في الانتظار، فدوّن الرمز أو صوّر هذه الشاشة.</translation>
    </message>
    <message>
        <source>It is marked as a copy, because a part may have come out before.</source>
        <translation>سيُكتب عليه «نسخة»، فقد يكون جزء منه قد طُبع من قبل.</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>تجري طباعة إيصالك.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Please wait for it below the screen.</source>
        <translation>يرجى انتظاره أسفل الشاشة.</translation>
    </message>
    <message>
        <source>The printer is ready again.</source>
        <translation>الطابعة جاهزة من جديد.</translation>
    </message>
    <message>
        <source>Your receipt is being printed now.</source>
        <translation>تجري طباعة إيصالك الآن.</translation>
    </message>
    <message>
        <source>You did not take your receipt.</source>
        <translation>لم تأخذ إيصالك.</translation>
    </message>
    <message>
        <source>It was drawn back into the kiosk.</source>
        <translation>سُحب الإيصال إلى داخل الكشك.</translation>
    </message>
    <message>
        <source>You can print it again. It is then marked as a copy.</source>
        <translation>يمكنك طباعته مرة أخرى، وسيُكتب عليه «نسخة».</translation>
    </message>
    <message>
        <source>Your receipt may not have been printed.</source>
        <translation>ربما لم يُطبع إيصالك.</translation>
    </message>
    <message>
        <source>The printer had trouble when you were here.</source>
        <translation>واجهت الطابعة مشكلة عندما كنت هنا.</translation>
    </message>
    <message>
        <source>You can print it now.</source>
        <translation>يمكنك طباعته الآن.</translation>
    </message>
    <message>
        <source>You can read it on the screen or scan its code with your phone.</source>
        <translation>يمكنك قراءتها على الشاشة أو مسح رمزها بهاتفك.</translation>
    </message>
    <message>
        <source>The page is being printed.</source>
        <extracomment>A page that informs, by the value of its print outcome.</extracomment>
        <translation>تجري طباعة الصفحة.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>طُبعت الصفحة.</translation>
    </message>
    <message>
        <source>Please take it.</source>
        <translation>يُرجى أخذها.</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>أُرسلت الصفحة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Please look for it below the screen.</source>
        <translation>يُرجى البحث عنها أسفل الشاشة.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>تعذّرت طباعة الصفحة.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تقبلها الطابعة.</translation>
    </message>
    <message>
        <source>We do not know whether the page is complete.</source>
        <translation>لا نعلم هل طُبعت الصفحة كاملة.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>خانة اختيار</translation>
    </message>
    <message>
        <source>field</source>
        <translation>حقل كتابة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>عليها علامة</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>لم يُدخل شيء بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>One character entered.</source>
        <translation>أُدخل حرف واحد.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>تم المسح.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Loudness %1 of %2.</source>
        <translation>مستوى الصوت %1 من %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation>السرعة %1 من %2.</translation>
    </message>
    <message>
        <source>Seconds left: %1.</source>
        <translation>الثواني المتبقية: %1.</translation>
    </message>
    <message>
        <source>The screen is black now. Nobody can read along.</source>
        <translation>الشاشة سوداء الآن. لا يستطيع أحد أن يقرأ معك.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>يمكن رؤية الشاشة من جديد.</translation>
    </message>
    <message>
        <source>The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.</source>
        <translation>تُقرأ لك الشاشة. انتقل من عنصر إلى آخر بالمفاتيح، ثم اضغط مفتاح الاختيار لتختار.</translation>
    </message>
</context>
<context>
    <name>WorkingBanner</name>
    <message>
        <source>This takes longer than usual. Please wait: nothing is lost and nothing is done twice.</source>
        <translation>يستغرق هذا وقتًا أطول من المعتاد. يُرجى الانتظار: لن يضيع شيء ولن يُنفَّذ شيء مرتين.</translation>
    </message>
</context>
</TS>
