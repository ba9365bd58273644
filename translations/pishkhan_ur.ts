<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_US">
<context>
    <name>AbroadInput</name>
    <message>
        <source>Change the country</source>
        <translation>ملک بدلیں</translation>
    </message>
</context>
<context>
    <name>AbroadQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Print this answer</source>
        <translation>یہ جواب چھاپیں</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>آپ نے کس بارے میں پوچھا</translation>
    </message>
</context>
<context>
    <name>AttachmentInput</name>
    <message>
        <source>You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.</source>
        <translation>آپ کیمرے سے کوڈ اسکین کر کے تصویر یا فائل چنتے ہیں۔ اس کیوسک پر کچھ نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Send it from my phone</source>
        <translation>اپنے فون سے بھیجوں گا</translation>
    </message>
    <message>
        <source>Hand it in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>اسے آخر میں چھپنے والی رسید کے ساتھ سروس ڈیسک پر جمع کرائیں۔</translation>
    </message>
    <message>
        <source>Bring the paper to the counter</source>
        <translation>کاغذ کاؤنٹر پر لاؤں گا</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>یہ کوڈ اپنے فون کے کیمرے سے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Choose the photo or file on the page that opens, and send it.</source>
        <translation>کھلنے والے صفحے پر تصویر یا فائل چنیں اور بھیجیں۔</translation>
    </message>
    <message>
        <source>Wait until it shows up here, then go on.</source>
        <translation>انتظار کریں کہ وہ یہاں نظر آئے، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>نیا کوڈ لیں</translation>
    </message>
    <message>
        <source>Waiting for your file.</source>
        <translation>آپ کی فائل کا انتظار ہے۔</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>This bill is already paid</source>
        <translation>یہ بل پہلے ہی ادا ہو چکا ہے</translation>
    </message>
    <message>
        <source>Is this your bill?</source>
        <translation>کیا یہ بل آپ کا ہے؟</translation>
    </message>
    <message>
        <source>Pay this bill</source>
        <translation>یہ بل ادا کریں</translation>
    </message>
    <message>
        <source>The city has received the money. You do not need to pay again.</source>
        <translation>بلدیہ کو رقم مل چکی ہے۔ آپ کو دوبارہ ادا کرنے کی ضرورت نہیں۔</translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Day %1 of the lunar month</source>
        <translation>قمری مہینے کی %1 تاریخ</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>One year back</source>
        <translation>ایک سال پیچھے</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>ایک سال آگے</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Small figures: %1, which can differ from the sighted month. The Gregorian day counts.</source>
        <translation>چھوٹے ہندسے: %1؛ رویتِ ہلال سے فرق ہو سکتا ہے۔ عیسوی تاریخ معتبر ہے۔</translation>
    </message>
</context>
<context>
    <name>CallRibbon</name>
    <message>
        <source>See the call</source>
        <translation>بلاوا دیکھیں</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call someone to this kiosk</source>
        <translation>کسی کو اس کیوسک پر بلائیں</translation>
    </message>
    <message>
        <source>The staff see at once where you are. You can go on while you wait.</source>
        <translation>عملہ فوراً دیکھ لیتا ہے کہ آپ کہاں ہیں۔ انتظار کے دوران آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>ابھی کسی کو بلائیں</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>عملے کو بلایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>براہ کرم ایک لمحہ انتظار کریں۔</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>کوئی آپ کے پاس آ رہا ہے</translation>
    </message>
    <message>
        <source>Please stay at this kiosk.</source>
        <translation>براہ کرم اسی کیوسک کے پاس رہیں۔</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>ابھی تک کسی نے جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Please do not wait for us: go to the counter or telephone.</source>
        <translation>براہ کرم ہمارا انتظار نہ کریں: کاؤنٹر پر جائیں یا فون کریں۔</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>دوبارہ بلائیں</translation>
    </message>
    <message>
        <source>Please stay at this kiosk. You can go on meanwhile.</source>
        <translation>براہ کرم اسی کیوسک کے پاس رہیں۔ اس دوران آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The staff have been called: it is urgent</source>
        <translation>عملے کو بلا لیا گیا ہے: معاملہ فوری ہے</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>عملے کو بلا لیا گیا ہے</translation>
    </message>
    <message>
        <source>The kiosk goes on trying.</source>
        <translation>کیوسک کوشش جاری رکھے ہوئے ہے۔</translation>
    </message>
    <message>
        <source>Please go to the counter or telephone.</source>
        <translation>براہ کرم کاؤنٹر پر جائیں یا فون کریں۔</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>کسی کو بلایا نہیں جا سکا</translation>
    </message>
    <message>
        <source>This is practice: nobody was called</source>
        <translation>یہ مشق ہے: کسی کو نہیں بلایا گیا</translation>
    </message>
    <message>
        <source>If you really need somebody, end the practice and call.</source>
        <translation>اگر آپ کو واقعی کسی کی ضرورت ہے تو مشق ختم کر کے بلائیں۔</translation>
    </message>
    <message>
        <source>End the practice and call</source>
        <translation>مشق ختم کریں اور بلائیں</translation>
    </message>
    <message>
        <source>The staff could not be told yet. If somebody comes, please say so.</source>
        <translation>عملے کو ابھی تک بتایا نہیں جا سکا۔ اگر کوئی آئے تو براہ کرم خود بتا دیں۔</translation>
    </message>
    <message>
        <source>The call is being taken back</source>
        <translation>بلاوا واپس لیا جا رہا ہے</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>بلاوا واپس لے لیا گیا</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>کوئی نہیں آئے گا۔ آپ کسی بھی وقت دوبارہ بلا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The staff have closed this call</source>
        <translation>عملے نے یہ بلاوا بند کر دیا ہے</translation>
    </message>
    <message>
        <source>If you still need somebody, call again.</source>
        <translation>اگر آپ کو اب بھی کسی کی ضرورت ہے تو دوبارہ بلائیں۔</translation>
    </message>
    <message>
        <source>The connection is interrupted now, so this may not be the latest. Call again or go to the counter.</source>
        <translation>اس وقت رابطہ منقطع ہے، اس لیے شاید یہ تازہ ترین خبر نہ ہو۔ دوبارہ بلائیں یا کاؤنٹر پر جائیں۔</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Finish</source>
        <translation>مکمل کریں</translation>
    </message>
    <message>
        <source>See the amount and pay</source>
        <translation>رقم دیکھیں اور ادا کریں</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>آپ کی باری</translation>
    </message>
    <message>
        <source>%1
Somebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.</source>
        <translation>%1
یہ باری فوراً کسی اور کو مل سکتی ہے، اور شاید آپ کو دوبارہ نہ ملے۔ اگر آپ نے اس کے لیے رقم دی ہے تو وہ آپ کو واپس ملے گی۔</translation>
    </message>
    <message>
        <source>Give this place back?</source>
        <translation>کیا آپ یہ باری واپس کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Give this place back</source>
        <translation>یہ باری واپس کریں</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>ہاں، واپس کرتا ہوں</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نہیں، رہنے دیں</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>اب کس کے پاس ہے</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>یہ چھاپیں</translation>
    </message>
    <message>
        <source>Object to how this is treated</source>
        <translation>کارروائی پر اعتراض کریں</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>تمام مراحل</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which request would you like to see?</source>
        <translation>آپ کون سی درخواست دیکھنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>No request was found</source>
        <translation>کوئی درخواست نہیں ملی</translation>
    </message>
    <message>
        <source>No request is filed under this card. If you have a receipt, go back and type its tracking code.</source>
        <translation>اس کارڈ سے کوئی درخواست درج نہیں ہے۔ اگر آپ کے پاس رسید ہے تو واپس جائیں اور اس کا ٹریکنگ کوڈ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Please check your answers</source>
        <translation>براہ کرم اپنے جوابات دیکھ لیں</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>درخواست بھیجیں</translation>
    </message>
    <message>
        <source>Touch a line to correct it.</source>
        <translation>درست کرنے کے لیے کسی بھی سطر کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>کچھ جوابات درست کرنے ہیں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیل کریں</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Map of the city, north at the top</source>
        <translation>شہر کا نقشہ، شمال اوپر کی طرف</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>%2 میں سے %1 ہندسے درج ہو چکے ہیں</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ایک بار استعمال ہونے والا کوڈ</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make this screen easier for you</source>
        <translation>اس اسکرین کو اپنے لیے آسان بنائیں</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>حروف کا سائز</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول کا</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>زیادہ بڑا</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>سب سے بڑا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>معمول کے رنگ</translation>
    </message>
    <message>
        <source>Strong colours</source>
        <translation>گہرے رنگ</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>سفید پر سیاہ</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>سیاہ پر سفید</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>پہنچ اور حرکت</translation>
    </message>
    <message>
        <source>Move everything down, within reach of a seat</source>
        <translation>سب کچھ نیچے لائیں، بیٹھے ہوئے شخص کی پہنچ میں</translation>
    </message>
    <message>
        <source>Stop all movement on the screen</source>
        <translation>اسکرین پر ہر حرکت روک دیں</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>Read the screen aloud, best with a headset</source>
        <translation>سکرین پڑھ کر سنائیں، بہتر ہے ہیڈفون کے ساتھ</translation>
    </message>
    <message>
        <source>Time to read and answer</source>
        <translation>پڑھنے اور جواب دینے کا وقت</translation>
    </message>
    <message>
        <source>Wait as usual</source>
        <translation>معمول کے مطابق انتظار کریں</translation>
    </message>
    <message>
        <source>Wait three times as long</source>
        <translation>تین گنا انتظار کریں</translation>
    </message>
    <message>
        <source>Wait ten times as long</source>
        <translation>دس گنا انتظار کریں</translation>
    </message>
    <message>
        <source>Show everything as usual</source>
        <translation>سب کچھ معمول پر لائیں</translation>
    </message>
    <message>
        <source>Close and go on</source>
        <translation>بند کریں اور جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>Finish</source>
        <translation>مکمل کریں</translation>
    </message>
    <message>
        <source>Finish without a receipt</source>
        <translation>رسید کے بغیر ختم کریں</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.</source>
        <translation>اس وقت بلدیہ کے نظام سے رابطہ نہیں ہو رہا۔ رابطہ ہوتے ہی آپ کی درخواست بھیج دی جائے گی۔ قانونی مدت اسی وقت سے شروع ہوگی۔</translation>
    </message>
    <message>
        <source>Not yet registered</source>
        <translation>ابھی درج نہیں ہوئی</translation>
    </message>
    <message>
        <source>Scan it with your phone to keep this receipt.</source>
        <translation>یہ رسید محفوظ رکھنے کے لیے اسے اپنے فون سے اسکین کریں۔</translation>
    </message>
</context>
<context>
    <name>ConsentInput</name>
    <message>
        <source>I have read this and I agree.</source>
        <translation>میں نے یہ پڑھ لیا ہے اور متفق ہوں۔</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n سیکنڈ باقی</numerusform>
            <numerusform>%n سیکنڈ باقی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
</context>
<context>
    <name>DocumentInput</name>
    <message>
        <source>This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>یہ کیوسک کاغذات نہیں لیتا۔ اصل کاغذ سروس ڈیسک پر جمع کرائیں، اس رسید کے ساتھ جو آخر میں چھپتی ہے۔</translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation>آپ اس کی تصدیق پہلے ہی کر چکے ہیں۔</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>I will hand it in</source>
        <translation>میں جمع کراؤں گا</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>شکریہ۔ خدا حافظ!</translation>
    </message>
    <message>
        <source>Your card is still in the reader.</source>
        <translation>آپ کا کارڈ ابھی ریڈر میں ہے۔</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>براہ کرم اپنا کارڈ لے لیں۔</translation>
    </message>
    <message>
        <source>Please take your card and your receipt with you.</source>
        <translation>براہ کرم اپنا کارڈ اور اپنی رسید ساتھ لے جائیں۔</translation>
    </message>
    <message>
        <source>Everything you entered has been wiped from this screen.</source>
        <translation>آپ نے جو کچھ درج کیا تھا وہ اس اسکرین سے مٹا دیا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Leave out</source>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Given</source>
        <extracomment>Where the digits of an identifier are set apart for the eye. Identifiers of free length stay in one piece.</extracomment>
        <translation>دے دیا گیا</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>یہ %1 سے %2 تک ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>It must be %1 at least.</source>
        <translation>یہ کم از کم %1 ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>It must be %1 at most.</source>
        <translation>یہ زیادہ سے زیادہ %1 ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>I will hand it in</source>
        <translation>میں جمع کراؤں گا</translation>
    </message>
    <message>
        <source>Bill ID %1, payment ID %2</source>
        <translation>بل شناخت %1، ادائیگی شناخت %2</translation>
    </message>
    <message>
        <source>marked on the map</source>
        <translation>نقشے پر نشان زدہ</translation>
    </message>
    <message>
        <source>The amount is not known yet</source>
        <translation>رقم ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>The office has not entered it.</source>
        <translation>دفتر نے ابھی اس کا اندراج نہیں کیا۔</translation>
    </message>
    <message>
        <source>Please look again later, or call 137.</source>
        <translation>براہ کرم بعد میں دوبارہ دیکھیں یا 137 پر فون کریں۔</translation>
    </message>
    <message>
        <source>Your card is being read. Please do not take it out.</source>
        <translation>آپ کا کارڈ پڑھا جا رہا ہے۔ براہ کرم اسے باہر نہ نکالیں۔</translation>
    </message>
    <message>
        <source>Your card is being checked. Please do not take it out.</source>
        <translation>آپ کا کارڈ جانچا جا رہا ہے۔ براہ کرم اسے باہر نہ نکالیں۔</translation>
    </message>
    <message>
        <source>Your passport is being read. Please leave it on the reader.</source>
        <translation>آپ کا پاسپورٹ پڑھا جا رہا ہے۔ براہ کرم اسے ریڈر پر رہنے دیں۔</translation>
    </message>
    <message>
        <source>The code is being sent to your phone.</source>
        <translation>کوڈ آپ کے فون پر بھیجا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>کوڈ جانچا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Your request is being sent.</source>
        <translation>آپ کی درخواست بھیجی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The place is being given back.</source>
        <translation>باری واپس کی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Looking for free times.</source>
        <translation>خالی اوقات تلاش کیے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>Preparing a page for your phone.</source>
        <translation>آپ کے فون کے لیے صفحہ تیار کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Keeping this time for you.</source>
        <translation>یہ وقت آپ کے لیے محفوظ کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Looking it up.</source>
        <translation>تلاش جاری ہے۔</translation>
    </message>
    <message>
        <source>Looking for the bill.</source>
        <translation>بل تلاش کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Preparing the payment.</source>
        <translation>ادائیگی کی تیاری ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Looking for your request.</source>
        <translation>آپ کی درخواست تلاش کی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>Street, alley, number, landmark</source>
        <extracomment>What stands in an empty entry and cannot be erased.</extracomment>
        <translation>سڑک، گلی، مکان نمبر، قریب کی نشانی</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>بل شناخت</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>ادائیگی شناخت</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>یہاں لکھیں</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>This postal code is unusual. Please compare it with your bill. If it is the same, go on.</source>
        <translation>یہ پوسٹل کوڈ معمول سے ہٹ کر ہے۔ اسے اپنے بل سے ملائیں۔ اگر وہی ہے تو آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>زیادہ سے زیادہ %2 میں سے %1 چنے گئے</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Or insert your national smart card to see all your requests.</source>
        <extracomment>Controls that say what is wrong beside the entry; all others say it below.</extracomment>
        <translation>یا اپنا قومی سمارٹ کارڈ ڈالیں اور اپنی تمام درخواستیں دیکھیں۔</translation>
    </message>
    <message>
        <source>Or hold the barcode of your bill under the scanner.</source>
        <translation>یا اپنے بل کا بارکوڈ اسکینر کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>Or lay the page with your photo under the scanner.</source>
        <translation>یا اپنی تصویر والا صفحہ سکینر کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>Change one answer</source>
        <translation>ایک جواب تبدیل کریں</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>سوال %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>%2 میں سے سوال %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Answers that stand on the bill in another way. A choice is of interest where it makes the price.</extracomment>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Renewal code</source>
        <translation>تجدید کوڈ</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>برائے سال</translation>
    </message>
    <message>
        <source>%1, filed on %2, %3</source>
        <translation>%1، %2 کو درج ہوئی، %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>Your request is registered</source>
        <translation>آپ کی درخواست درج ہو گئی</translation>
    </message>
    <message>
        <source>Your payment is received</source>
        <translation>آپ کی ادائیگی موصول ہو گئی</translation>
    </message>
    <message>
        <source>Your request is kept on this kiosk</source>
        <translation>آپ کی درخواست اسی کیوسک میں محفوظ ہے</translation>
    </message>
    <message>
        <source>You have practised it to the end</source>
        <translation>آپ نے مشق آخر تک مکمل کر لی</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.</source>
        <translation>نہ کچھ بھیجا گیا نہ ادا کیا گیا۔ اصل میں کرنے کے لیے پہلے مکمل اور پھر شروع کا بٹن دبائیں۔</translation>
    </message>
    <message>
        <source>Keep this code: with it you can follow your request once it is sent.</source>
        <translation>یہ کوڈ سنبھال کر رکھیں۔ درخواست بھیجے جانے کے بعد آپ اسی کوڈ سے اس کی پیروی کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>عارضی کوڈ</translation>
    </message>
    <message>
        <source>Invented code</source>
        <translation>فرضی کوڈ</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>ٹریکنگ کوڈ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>ادائیگی کا حوالہ</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>ادائیگی کی تاریخ</translation>
    </message>
    <message>
        <source>The answer is promised by %1.</source>
        <translation>جواب %1 تک دے دیا جائے گا۔</translation>
    </message>
    <message>
        <source>The answer usually comes by %1.</source>
        <translation>جواب عموماً %1 تک آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Questions? Call %1 and give this code.</source>
        <translation>کوئی سوال ہے؟ %1 پر فون کریں اور یہی کوڈ بتائیں۔</translation>
    </message>
    <message>
        <source>Filed on %1.</source>
        <translation>%1 کو درج ہوئی۔</translation>
    </message>
    <message>
        <source>Promised end: %1.</source>
        <translation>تکمیل کی آخری تاریخ: %1۔</translation>
    </message>
    <message>
        <source>Usually ends by %1.</source>
        <translation>عموماً %1 تک مکمل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 سے۔</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <translation>آخری تاریخ: %1۔</translation>
    </message>
    <message>
        <source>Usually by %1.</source>
        <translation>عموماً %1 تک۔</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>اس میں %1 کی تاخیر ہے۔</translation>
    </message>
    <message>
        <source>%1 longer than usual.</source>
        <translation>معمول سے %1 زیادہ ہو چکے ہیں۔</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 کو</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Promised time: %1.</source>
        <translation>مقررہ وقت: %1۔</translation>
    </message>
    <message>
        <source>Usual time: %1.</source>
        <translation>معمول کا وقت: %1۔</translation>
    </message>
    <message>
        <source>Every office has finished its part. You need to do nothing more.</source>
        <translation>تمام دفاتر اپنا کام مکمل کر چکے ہیں۔ آپ کو مزید کچھ نہیں کرنا۔</translation>
    </message>
    <message>
        <source>This request is completed</source>
        <translation>یہ درخواست مکمل ہو چکی ہے</translation>
    </message>
    <message>
        <source>Objection %1: %2</source>
        <translation>اعتراض %1: %2</translation>
    </message>
    <message>
        <source>The inspection office answers by %1, not the office that it is about.</source>
        <translation>معائنہ دفتر %1 تک جواب دیتا ہے، وہ دفتر نہیں جس کے بارے میں اعتراض ہے۔</translation>
    </message>
    <message>
        <source>It was upheld.</source>
        <translation>اعتراض منظور ہوا۔</translation>
    </message>
    <message>
        <source>It was not upheld.</source>
        <translation>اعتراض منظور نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>%1 کی واپسی</translation>
    </message>
    <message>
        <source>It is asked for since %1. A second person must agree.</source>
        <translation>%1 سے درخواست درج ہے۔ ایک دوسرے اہلکار کی منظوری ضروری ہے۔</translation>
    </message>
    <message>
        <source>It was agreed to on %1, and will be sent to you.</source>
        <translation>%1 کو منظوری ہوئی، رقم آپ کو بھیجی جائے گی۔</translation>
    </message>
    <message>
        <source>It was sent on %1. It is not confirmed yet that it arrived.</source>
        <translation>%1 کو بھیجی گئی۔ پہنچنے کی تصدیق ابھی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>The money went back to you on %1.</source>
        <translation>رقم %1 کو آپ کو واپس مل گئی۔</translation>
    </message>
    <message>
        <source>It did not go through on %1. Please call 137.</source>
        <translation>%1 کو رقم واپس نہ جا سکی۔ براہ کرم 137 پر فون کریں۔</translation>
    </message>
    <message>
        <source>%1 waits for something</source>
        <translation>%1 فائل مکمل ہونے کے انتظار میں ہے</translation>
    </message>
    <message>
        <source>The clock is stopped until then. Questions? Call %1.</source>
        <translation>اس وقت تک مدت رکی رہے گی۔ کوئی سوال ہے؟ %1 پر فون کریں۔</translation>
    </message>
    <message>
        <source>%1 refused this request</source>
        <translation>%1 نے یہ درخواست مسترد کر دی</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>قاعدہ: %1۔</translation>
    </message>
    <message>
        <source>You may object here, or at the service desk.</source>
        <translation>آپ یہاں یا سروس ڈیسک پر اعتراض کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How would you like to identify yourself?</source>
        <extracomment>Names of the entries of this screen among the drafts of the visit.</extracomment>
        <translation>آپ اپنی شناخت کیسے کرانا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>The office needs to know who sends this request.</source>
        <translation>دفتر کو معلوم ہونا چاہیے کہ یہ درخواست کون بھیج رہا ہے۔</translation>
    </message>
    <message>
        <source>Its lines are scanned and its chip is read.</source>
        <translation>اس کی سطریں سکین ہوتی ہیں اور اس کی چپ پڑھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>With my passport</source>
        <translation>اپنے پاسپورٹ سے</translation>
    </message>
    <message>
        <source>With the national smart card</source>
        <translation>قومی سمارٹ کارڈ سے</translation>
    </message>
    <message>
        <source>Insert the card into the reader.</source>
        <translation>کارڈ کو ریڈر میں ڈالیں۔</translation>
    </message>
    <message>
        <source>With a code on my phone</source>
        <translation>اپنے فون پر آنے والے کوڈ سے</translation>
    </message>
    <message>
        <source>A one-time code comes to your mobile phone.</source>
        <translation>ایک بار کا کوڈ آپ کے موبائل فون پر آئے گا۔</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>آپ کا موبائل نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>A one-time code comes to this phone. It costs you nothing.</source>
        <translation>ایک بار کا کوڈ اس فون پر آئے گا۔ اس پر آپ کا کوئی خرچ نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>What is the code in the message?</source>
        <translation>پیغام میں کون سا کوڈ آیا ہے؟</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>پیغام %1 پر بھیجا گیا ہے۔</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>نیا کوڈ بھیجیں</translation>
    </message>
    <message>
        <source>No message yet? You can ask for another code in %1 seconds.</source>
        <translation>پیغام ابھی نہیں آیا؟ آپ %1 سیکنڈ بعد نیا کوڈ منگوا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Please insert your national smart card</source>
        <translation>براہ کرم اپنا قومی سمارٹ کارڈ ڈالیں</translation>
    </message>
    <message>
        <source>It goes on by itself. Leave the card in until it has been read.</source>
        <translation>کام خود بخود آگے بڑھے گا۔ جب تک کارڈ پڑھا نہ جائے اسے اندر رہنے دیں۔</translation>
    </message>
    <message>
        <source>Please scan your passport</source>
        <extracomment>The pages on which one part of the key is typed, in their order.</extracomment>
        <translation>براہ کرم اپنا پاسپورٹ سکین کریں</translation>
    </message>
    <message>
        <source>Hold the lines at the foot of the page with your photo under the scanner.</source>
        <translation>اپنی تصویر والے صفحے کے نیچے کی سطریں سکینر کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>سکین کے بجائے لکھیں</translation>
    </message>
    <message>
        <source>Please open your passport</source>
        <translation>براہ کرم اپنا پاسپورٹ کھولیں</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please type what stands on the page with your photo.</source>
        <translation>سکینر اس وقت کام نہیں کر رہا۔ براہ کرم وہ لکھیں جو آپ کی تصویر والے صفحے پر ہے۔</translation>
    </message>
    <message>
        <source>Type the passport number</source>
        <translation>پاسپورٹ نمبر لکھیں</translation>
    </message>
    <message>
        <source>What is the number of your passport?</source>
        <translation>آپ کے پاسپورٹ کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>آپ کی تاریخ پیدائش کیا ہے؟</translation>
    </message>
    <message>
        <source>Until when is your passport valid?</source>
        <translation>آپ کا پاسپورٹ کب تک کارآمد ہے؟</translation>
    </message>
    <message>
        <source>Type day, month and year with 8 digits.</source>
        <translation>8 ہندسے: دن، مہینہ، سال۔</translation>
    </message>
    <message>
        <source>It stands on the page with your photo.</source>
        <translation>یہ آپ کی تصویر والے صفحے پر لکھا ہے۔</translation>
    </message>
    <message>
        <source>Please lay your passport on the reader</source>
        <translation>براہ کرم اپنا پاسپورٹ ریڈر پر رکھیں</translation>
    </message>
    <message>
        <source>Lay it down closed, and leave it there until it has been read.</source>
        <translation>اسے بند رکھ کر لٹائیں اور پڑھے جانے تک وہیں رہنے دیں۔</translation>
    </message>
    <message>
        <source>Use a code on my phone</source>
        <translation>فون پر آنے والا کوڈ استعمال کریں</translation>
    </message>
    <message>
        <source>Your passport is being checked.</source>
        <translation>آپ کا پاسپورٹ جانچا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>%1 percent have been read.</source>
        <translation>%1 فیصد پڑھا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Something lies on the reader. Please take it away and lay your passport down.</source>
        <translation>ریڈر پر کوئی چیز پڑی ہے۔ براہ کرم اسے ہٹائیں اور اپنا پاسپورٹ رکھیں۔</translation>
    </message>
    <message>
        <source>A card is in the reader. Please take it out and insert it again.</source>
        <translation>ریڈر میں ایک کارڈ موجود ہے۔ براہ کرم اسے نکال کر دوبارہ ڈالیں۔</translation>
    </message>
    <message>
        <source>Please identify yourself with a code on your phone.</source>
        <translation>براہ کرم اپنے فون پر آنے والے کوڈ سے شناخت کرائیں۔</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>براہ کرم دوسرا کیوسک استعمال کریں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>This kiosk cannot read cards now</source>
        <translation>یہ کیوسک اس وقت کارڈ نہیں پڑھ سکتا</translation>
    </message>
    <message>
        <source>This card does not give a national ID</source>
        <translation>یہ کارڈ قومی شناختی نمبر نہیں بتاتا</translation>
    </message>
    <message>
        <source>The card works, but it does not say who you are.</source>
        <translation>کارڈ ٹھیک ہے، مگر اس سے معلوم نہیں ہوتا کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>Please use your national smart card or identify yourself in another way.</source>
        <translation>براہ کرم اپنا قومی سمارٹ کارڈ استعمال کریں یا کسی اور طریقے سے شناخت کرائیں۔</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>باقی کوششیں: %1۔</translation>
    </message>
    <message>
        <source>This code is valid until %1.</source>
        <translation>یہ کوڈ %1 تک کارآمد ہے۔</translation>
    </message>
    <message>
        <source>The payment did not succeed</source>
        <translation>ادائیگی نہیں ہو سکی</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <translation>ادائیگی واپس کر دی گئی</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>ادائیگی کا وقت ختم ہو گیا</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>اپنے فون سے ادا کریں</translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>No receipt is on its way.</extracomment>
        <translation>ابھی چھاپیں</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>رسید چھاپیں</translation>
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
        <translation>آذربائیجان</translation>
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
        <translation>سعودی عرب</translation>
    </message>
    <message>
        <source>India</source>
        <translation>بھارت</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>ترکیہ</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>کوئی اور ملک</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ضلع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ناحیہ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>بلاک</translation>
    </message>
    <message>
        <source>House</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>عمارت</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>فلیٹ</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>دکان</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <extracomment>The drawing (`assets/fields/&lt;name&gt;.svg`) of a type whose definition names none.</extracomment>
        <translation>یہ مجھے کہاں ملے گا؟</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>اس سوال میں مدد</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>نمبر %1۔</translation>
    </message>
    <message>
        <source>Appointments cannot be given now</source>
        <translation>ابھی وقت نہیں دیا جا سکتا</translation>
    </message>
    <message>
        <source>This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has been booked. Please try again in a moment or ask at the service desk.</source>
        <translation>یہ کیوسک شہر کے وقت دینے والے نظام تک نہیں پہنچ سکتا، اور وقت صرف وہی دیتا ہے۔ کوئی وقت نہیں لیا گیا۔ براہ کرم تھوڑی دیر بعد دوبارہ کوشش کریں یا سروس ڈیسک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Kept for you until %1. Finish your request before then.</source>
        <translation>یہ وقت %1 تک آپ کے لیے محفوظ ہے۔ اس سے پہلے اپنی درخواست مکمل کریں۔</translation>
    </message>
    <message>
        <source>%1 free times</source>
        <translation>%1 خالی اوقات</translation>
    </message>
    <message>
        <source>1 free time</source>
        <translation>1 خالی وقت</translation>
    </message>
    <message>
        <source>Files can be sent until %1.</source>
        <translation>فائلیں %1 تک بھیجی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>As many files have come as can be sent.</source>
        <translation>جتنی فائلیں بھیجی جا سکتی ہیں وہ سب آ گئیں۔</translation>
    </message>
    <message>
        <source>The time to send files is over. What has come is kept; ask for a new code.</source>
        <translation>فائلیں بھیجنے کا وقت ختم ہو گیا۔ جو آ چکی ہیں وہ محفوظ ہیں؛ نیا کوڈ لیں۔</translation>
    </message>
    <message>
        <source>Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper to the service desk.</source>
        <translation>ابھی فائلیں نہیں بھیجی جا سکتیں: یہ کیوسک شہر کے نظام تک نہیں پہنچ رہا۔ دوبارہ کوشش کریں یا کاغذ سروس ڈیسک پر لائیں۔</translation>
    </message>
    <message>
        <source>The connection to the city’s hub is broken. Files that you send show up here when it is back.</source>
        <translation>شہر کے نظام سے رابطہ ٹوٹ گیا ہے۔ آپ کی بھیجی ہوئی فائلیں رابطہ بحال ہونے پر یہاں نظر آئیں گی۔</translation>
    </message>
    <message>
        <source>%1 · one file of up to %2 MB</source>
        <translation>%1 · ایک فائل، %2 ایم بی تک</translation>
    </message>
    <message>
        <source>%1 · up to %2 MB each · at most %3 files</source>
        <translation>%1 · ہر فائل %2 ایم بی تک · زیادہ سے زیادہ %3 فائلیں</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 کے بی</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ایم بی</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>Call someone</source>
        <translation>کسی کو بلائیں</translation>
    </message>
    <message>
        <source>Call someone: I cannot use this screen alone</source>
        <translation>کسی کو بلائیں: میں یہ سکرین اکیلے استعمال نہیں کر سکتا</translation>
    </message>
    <message>
        <source>Take the call back: I need nobody any more</source>
        <translation>بلاوا واپس لیں: اب مجھے کسی کی ضرورت نہیں</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>یہاں جائیں: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>فون: %1</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>How can we help?</source>
        <translation>ہم آپ کی کیا مدد کریں؟</translation>
    </message>
    <message>
        <source>%1. Telephone: %2</source>
        <translation>%1۔ فون: %2</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Show all help</source>
        <translation>پوری مدد دکھائیں</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>تعارف چھوڑیں</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>مدد بند کریں</translation>
    </message>
    <message>
        <source>Finish the tour</source>
        <translation>تعارف ختم کریں</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
</context>
<context>
    <name>HelpTour</name>
    <message>
        <source>Touch with one finger</source>
        <translation>ایک انگلی سے چھوئیں</translation>
    </message>
    <message>
        <source>Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.</source>
        <translation>بٹن کو ہلکے سے چھوئیں اور انگلی اٹھائیں: تبھی کچھ ہوتا ہے۔ اگر بٹن غلط ہو تو انگلی اٹھانے سے پہلے اس سے ہٹا لیں۔ یہاں آزما کر دیکھیں۔</translation>
    </message>
    <message>
        <source>Your language at any time</source>
        <translation>ہر وقت آپ کی اپنی زبان</translation>
    </message>
    <message>
        <source>The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.</source>
        <translation>«زبان» کا بٹن ہر سکرین کے اوپر ہے۔ آپ درمیان میں بھی زبان بدل سکتے ہیں: جو لکھا ہے وہ باقی رہتا ہے۔</translation>
    </message>
    <message>
        <source>One question on each screen</source>
        <translation>ہر سکرین پر ایک سوال</translation>
    </message>
    <message>
        <source>Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.</source>
        <translation>جواب دیں، پھر بڑا بٹن چھوئیں۔ «واپس» ایک قدم پیچھے لے جاتا ہے اور کچھ ضائع نہیں ہوتا۔ «خدمات» آپ کو تمام خدمات پر لے جاتا ہے۔ «ختم» سے آپ فوراً باہر آ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>آپ کی معلومات کا کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.</source>
        <translation>یہ دفتر کو صرف تب جاتی ہے جب آپ خود بھیجیں۔ جب آپ ختم کرتے ہیں تو سب کچھ اس سکرین سے مٹا دیا جاتا ہے۔ اگر آپ چلے جائیں تو کیوسک پوچھتا ہے کہ کیا آپ ابھی یہیں ہیں، گنتی کرتا ہے اور پھر مٹا دیتا ہے۔</translation>
    </message>
    <message>
        <source>Your receipt and its tracking code</source>
        <translation>آپ کی رسید اور اس کا ٹریکنگ کوڈ</translation>
    </message>
    <message>
        <source>At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.</source>
        <translation>آخر میں آپ کو ٹریکنگ کوڈ والی رسید ملتی ہے۔ اسے سنبھال کر رکھیں: اس کوڈ سے آپ یہاں یا اپنے فون پر دیکھ سکتے ہیں کہ درخواست کس کے پاس ہے اور کب تک۔ کیو آر کوڈ ثابت کرتا ہے کہ رسید اصلی ہے۔</translation>
    </message>
    <message>
        <source>Help, and a person</source>
        <translation>مدد، اور عملے کا کوئی فرد</translation>
    </message>
    <message>
        <source>Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.</source>
        <translation>«مدد» ہر سکرین کے اوپر ہے۔ یہ آپ کے سامنے والے سوال کی وضاحت کرتی ہے اور عملے کے کسی فرد کو اس کیوسک پر بلاتی ہے۔ سکرین بتاتی ہے کہ کوئی آ رہا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Larger words and clearer colours</source>
        <translation>بڑے الفاظ اور واضح رنگ</translation>
    </message>
    <message>
        <source>Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.</source>
        <translation>کسی بھی سکرین کے اوپر «آسان تر» چھوئیں: بڑے الفاظ، زیادہ واضح رنگ، نیچے والے بٹن اور زیادہ وقت۔ آپ کا انتخاب آپ کے جانے کے ساتھ ختم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>What happens next</source>
        <extracomment>An entry of the menu that is no page. Pages of the tour, `Overlays/TourPage.qml` has their words.</extracomment>
        <translation>اس کے بعد کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>اس سوال میں مدد</translation>
    </message>
    <message>
        <source>What is asked, and where you find the answer</source>
        <translation>کیا پوچھا گیا ہے اور جواب کہاں ملے گا</translation>
    </message>
    <message>
        <source>Read about this service</source>
        <translation>اس خدمت کے بارے میں پڑھیں</translation>
    </message>
    <message>
        <source>Practise this service</source>
        <translation>اس خدمت کی مشق کریں</translation>
    </message>
    <message>
        <source>With invented data; nothing is sent</source>
        <translation>فرضی معلومات کے ساتھ؛ کچھ نہیں بھیجا جاتا</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>مجھے دکھائیں یہ کیسے کام کرتا ہے</translation>
    </message>
    <message>
        <source>A tour of two minutes</source>
        <translation>دو منٹ کا تعارف</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>کسی کو بلائیں</translation>
    </message>
    <message>
        <source>A member of staff comes to this kiosk</source>
        <translation>عملے کا کوئی فرد اس کیوسک پر آتا ہے</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Find a service</source>
        <translation>خدمت تلاش کریں</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>مجھے دکھائیں یہ کیسے کام کرتا ہے</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Up to this many services fit on one screen together; a second choice would only be in the way. Services that people come for most, shown before the categories; and results of one search.</extracomment>
        <translation>آپ کیا کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>No service found. Try another word, or go back to the categories.</source>
        <translation>کوئی خدمت نہیں ملی۔ کوئی اور لفظ لکھیں یا زمروں پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>Write what you need in your own words.</source>
        <translation>جو آپ کو چاہیے اپنے الفاظ میں لکھیں۔</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>خدمت تلاش کریں</translation>
    </message>
    <message>
        <source>You can also hold a bill or a receipt under the scanner.</source>
        <translation>آپ کوئی بل یا رسید سکینر کے نیچے بھی رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No paper receipts now: at the end you will see a code to write down.</source>
        <translation>اس وقت کاغذی رسید نہیں چھپتی؛ آخر میں لکھنے کے لیے ایک کوڈ نظر آئے گا۔</translation>
    </message>
    <message>
        <source>Cards cannot be read here now: your mobile phone will do instead.</source>
        <translation>اس وقت یہاں کارڈ نہیں پڑھے جاتے؛ ان کی جگہ موبائل فون کافی ہے۔</translation>
    </message>
    <message>
        <source>City services</source>
        <translation>شہری خدمات</translation>
    </message>
    <message>
        <source>For pilgrims and visitors</source>
        <translation>زائرین اور مسافروں کے لیے</translation>
    </message>
    <message>
        <source>Not on this kiosk now</source>
        <translation>اس وقت اس کیوسک پر دستیاب نہیں</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>خدمات: %1</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Send the code</source>
        <translation>کوڈ بھیجیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہیں موجود ہیں؟</translation>
    </message>
    <message>
        <source>To protect you, the visit ends soon and everything you entered is wiped from this screen.</source>
        <translation>آپ کی حفاظت کے لیے یہ اسکرین جلد بند ہو جائے گی اور آپ کا درج کیا ہوا سب کچھ اس سے مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>میں ابھی یہیں ہوں</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>کام ختم کریں</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Done</source>
        <translation>مکمل ہو گیا</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
</context>
<context>
    <name>InformationViewModel</name>
    <message>
        <source>Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the University of Tehran. The call to prayer of the shrine decides.</source>
        <extracomment>The services whose page is a table of prayer times. A service without pages of its own.</extracomment>
        <translation>یہ اوقات اسی کیوسک نے مشہد کے لیے نکالے ہیں (%1)، تہران یونیورسٹی کے جیو فزکس انسٹی ٹیوٹ کے طریقے سے۔ اصل اعتبار حرم کی اذان کا ہے۔</translation>
    </message>
    <message>
        <source>Offered by %1.</source>
        <translation>فراہم کنندہ: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>As of %1. It may have changed since; the office decides.</source>
        <translation>یہ معلومات %1 کی ہیں۔ شاید اس کے بعد بدل گئی ہوں؛ حتمی بات متعلقہ دفتر کی ہے۔</translation>
    </message>
    <message>
        <source>Dawn prayer</source>
        <translation>اذانِ فجر</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>طلوعِ آفتاب</translation>
    </message>
    <message>
        <source>Noon prayer</source>
        <translation>اذانِ ظہر</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>غروبِ آفتاب</translation>
    </message>
    <message>
        <source>Evening prayer</source>
        <translation>اذانِ مغرب</translation>
    </message>
    <message>
        <source>Midnight by religious reckoning</source>
        <translation>شرعی آدھی رات</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Scan the code with your phone to keep these words. You need no network.</source>
        <translation>یہ تحریر اپنے پاس رکھنے کے لیے کوڈ کو فون سے اسکین کریں۔ انٹرنیٹ ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>یہ صفحہ چھاپیں</translation>
    </message>
</context>
<context>
    <name>LocationInput</name>
    <message>
        <source>Touch the place on the map. It is a sketch with north at the top: your written address is what counts.</source>
        <translation>نقشے پر جگہ کو چھوئیں۔ یہ ایک سادہ خاکہ ہے جس میں شمال اوپر ہے؛ اصل اعتبار آپ کے لکھے ہوئے پتے کا ہے۔</translation>
    </message>
    <message>
        <source>The map is a sketch with north at the top; its borders are rough.</source>
        <translation>یہ نقشہ ایک سادہ خاکہ ہے جس میں شمال اوپر ہے؛ ضلعوں کی حدیں تخمینی ہیں۔</translation>
    </message>
    <message>
        <source>Marked on the map</source>
        <translation>نقشے پر نشان لگا دیا گیا</translation>
    </message>
    <message>
        <source>Mark on the map</source>
        <translation>نقشے پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>دوسرا ضلع</translation>
    </message>
</context>
<context>
    <name>LocationQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>یہی جگہ استعمال کریں</translation>
    </message>
    <message>
        <source>Go on without a mark</source>
        <translation>نشان کے بغیر آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>What do you object to?</source>
        <translation>آپ کو کس بات پر اعتراض ہے؟</translation>
    </message>
    <message>
        <source>Tell in your own words what happened. You may also leave this empty.</source>
        <translation>اپنے الفاظ میں لکھیں کیا ہوا۔ اسے خالی بھی چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your objection goes to the city’s inspection office, not to the office that has your case.</source>
        <translation>آپ کا اعتراض بلدیہ کے معائنہ دفتر کو جاتا ہے، اس دفتر کو نہیں جس کے پاس آپ کی فائل ہے۔</translation>
    </message>
    <message>
        <source>Send the objection</source>
        <translation>اعتراض بھیجیں</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>یہاں لکھیں</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have it</source>
        <translation>میرے پاس ہے</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Print my checklist</source>
        <translation>میری فہرست چھاپیں</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>پھر بھی آگے بڑھیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>I have all of them</source>
        <translation>سب میرے پاس ہیں</translation>
    </message>
    <message>
        <source>End, and come back with the papers</source>
        <translation>ختم کریں، کاغذات لے کر آؤں گا</translation>
    </message>
</context>
<context>
    <name>PapersViewModel</name>
    <message>
        <source>Something is still missing</source>
        <translation>ابھی کچھ کم ہے</translation>
    </message>
    <message>
        <source>You can print this as your own checklist and take it with you.</source>
        <translation>آپ یہ فہرست چھاپ کر اپنے ساتھ لے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Do you have these papers?</source>
        <translation>کیا یہ کاغذات آپ کے پاس ہیں؟</translation>
    </message>
    <message>
        <source>Several offices will look at them. To check now saves you a second trip.</source>
        <translation>کئی دفاتر انہیں دیکھیں گے۔ ابھی دیکھ لینے سے آپ دوبارہ آنے سے بچ جائیں گے۔</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Try to pay again</source>
        <translation>دوبارہ ادائیگی کی کوشش کریں</translation>
    </message>
    <message>
        <source>If your bank says that money has left your account, do not pay again: ask at the service desk.</source>
        <translation>اگر بینک کہے کہ آپ کے اکاؤنٹ سے رقم نکل گئی ہے تو دوبارہ ادا نہ کریں، سروس ڈیسک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>یہ کوڈ اپنے فون کے کیمرے سے اسکین کریں۔</translation>
    </message>
    <message>
        <source>Pay on the page that opens. Check that it shows the same amount.</source>
        <translation>جو صفحہ کھلے اس پر ادا کریں۔ دیکھ لیں کہ وہاں یہی رقم لکھی ہو۔</translation>
    </message>
    <message>
        <source>Come back to this screen: it goes on by itself.</source>
        <translation>پھر اسی اسکرین پر واپس آئیں، کام خود بخود آگے بڑھے گا۔</translation>
    </message>
</context>
<context>
    <name>PlateInput</name>
    <message>
        <source>Plate</source>
        <translation>نمبر پلیٹ</translation>
    </message>
    <message>
        <source>First two digits</source>
        <translation>پہلے دو ہندسے</translation>
    </message>
    <message>
        <source>Upper row of digits</source>
        <translation>ہندسوں کی اوپر والی قطار</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Three digits after the letter</source>
        <translation>حرف کے بعد تین ہندسے</translation>
    </message>
    <message>
        <source>Lower row of digits</source>
        <translation>ہندسوں کی نیچے والی قطار</translation>
    </message>
    <message>
        <source>Two digits under the word Iran</source>
        <translation>لفظ ایران کے نیچے دو ہندسے</translation>
    </message>
    <message>
        <source>Write the plate as it stands on the vehicle.</source>
        <translation>نمبر پلیٹ ویسے ہی لکھیں جیسے گاڑی پر ہے۔</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>موٹر سائیکل</translation>
    </message>
    <message>
        <source>Another plate</source>
        <translation>دوسری پلیٹ</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice: the data are invented, and nothing is sent.</source>
        <translation>مشق: معلومات فرضی ہیں اور کچھ نہیں بھیجا جاتا۔</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>What you entered is still here until you end the visit.</source>
        <translation>جب تک آپ کام ختم نہ کریں، آپ کا درج کیا ہوا سب کچھ یہیں رہے گا۔</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>عملے کے لیے: %1</translation>
    </message>
</context>
<context>
    <name>ProblemViewModel</name>
    <message>
        <source>Please wait %1 seconds.</source>
        <translation>براہ کرم %1 سیکنڈ انتظار کریں۔</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحلہ %1 از %2</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>کیو آر کوڈ</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Skip</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Very bad</source>
        <translation>بہت خراب</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>بہت اچھا</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>How was this visit?</source>
        <translation>آپ کو یہاں کی خدمت کیسی لگی؟</translation>
    </message>
    <message>
        <source>One touch is enough. Nobody can see who gave which answer.</source>
        <translation>ایک بار چھونا کافی ہے۔ کوئی نہیں دیکھ سکتا کہ کون سا جواب کس نے دیا۔</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>چھوڑیں</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Size of words, colours, reach, movement and time</source>
        <translation>حروف کا سائز، رنگ، پہنچ، حرکت اور وقت</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>آسان تر</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>بلدیہ مشہد</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
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
        <translation>مزید</translation>
    </message>
    <message>
        <source>Self-service counter</source>
        <translation>سیلف سروس کاؤنٹر</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>پچھلا حصہ</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Practise first, with invented data</source>
        <translation>پہلے فرضی معلومات سے مشق کریں</translation>
    </message>
</context>
<context>
    <name>ServiceViewModel</name>
    <message>
        <source>This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.</source>
        <translation>یہ کیوسک اس وقت قومی کارڈ نہیں پڑھ سکتا۔ براہ کرم دوسرا کیوسک استعمال کریں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>This kiosk cannot read national cards now. You can use your mobile phone instead.</source>
        <translation>یہ کیوسک اس وقت قومی کارڈ نہیں پڑھ سکتا۔ آپ اس کی جگہ اپنا موبائل فون استعمال کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You will get no paper receipt now: at the end you will see a code to write down.</source>
        <translation>اس وقت آپ کو کاغذی رسید نہیں ملے گی؛ آخر میں ایک کوڈ نظر آئے گا، اسے لکھ لیں۔</translation>
    </message>
    <message>
        <source>You will see everything on the screen, but get no paper.</source>
        <translation>آپ کو سب کچھ اسکرین پر نظر آئے گا، مگر کوئی کاغذ نہیں ملے گا۔</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>فراہم کنندہ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ خدمت کیا ہے</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>کتنا وقت لگتا ہے</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ساتھ کیا لانا ہے</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>خرچ کتنا ہے</translation>
    </message>
    <message>
        <source>If the connection fails</source>
        <translation>اگر رابطہ ٹوٹ جائے</translation>
    </message>
    <message>
        <source>Nothing is kept here for later. Please call 137 or go to the service desk.</source>
        <translation>یہاں کچھ بھی بعد کے لیے نہیں رکھا جاتا۔ براہ کرم 137 پر فون کریں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>It works without one, too.</source>
        <translation>یہ رابطے کے بغیر بھی کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then. What is urgent is not kept: please call 137.</source>
        <translation>یہ کیوسک آپ کی درخواست رکھ لیتا ہے اور بعد میں بھیجتا ہے؛ مدت اسی وقت سے شروع ہوتی ہے۔ فوری معاملہ نہیں رکھا جاتا: براہ کرم 137 پر فون کریں۔</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then.</source>
        <translation>یہ کیوسک آپ کی درخواست رکھ لیتا ہے اور بعد میں بھیجتا ہے؛ مدت اسی وقت سے شروع ہوتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>پچھلا حصہ</translation>
    </message>
</context>
<context>
    <name>SignatureInput</name>
    <message>
        <source>Field for your signature</source>
        <translation>آپ کے دستخط کا خانہ</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>یہاں انگلی سے دستخط کریں</translation>
    </message>
    <message>
        <source>Clear and sign again</source>
        <translation>مٹا کر دوبارہ دستخط کریں</translation>
    </message>
</context>
<context>
    <name>SlotInput</name>
    <message>
        <source>All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.</source>
        <translation>آنے والے ہفتوں کے تمام اوقات بھر چکے ہیں۔ کوئی وقت خالی ہو سکتا ہے: براہ کرم کسی اور دن آئیں یا سروس ڈیسک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>کوئی وقت خالی نہیں</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوبارہ تلاش کریں</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>ایک دن چنیں۔</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>دوسرا دن</translation>
    </message>
</context>
<context>
    <name>SlotQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>This one is next.</source>
        <translation>اگلا یہی ہے۔</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>مکمل ہو گیا</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری ہے</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>مدت رکی ہوئی ہے</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>ضرورت نہیں</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>ایک ہی وقت میں</translation>
    </message>
</context>
<context>
    <name>TourPicture</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>ابھی کسی کو بلائیں</translation>
    </message>
</context>
<context>
    <name>TourReceipt</name>
    <message>
        <source>Tracking code</source>
        <translation>ٹریکنگ کوڈ</translation>
    </message>
</context>
<context>
    <name>TourTopBar</name>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>آسان تر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>TourTouch</name>
    <message>
        <source>Well done: touch again if you like</source>
        <translation>شاباش! چاہیں تو دوبارہ چھوئیں</translation>
    </message>
    <message>
        <source>Touch me</source>
        <translation>یہاں چھوئیں</translation>
    </message>
</context>
<context>
    <name>VirtualKeyboard</name>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>آخری حرف مٹائیں</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>بڑے حروف</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This answer is needed to go on.</source>
        <extracomment>For any field that has nothing better in `BY_FIELD`.</extracomment>
        <translation>آگے بڑھنے کے لیے اس سوال کا جواب ضروری ہے۔</translation>
    </message>
    <message>
        <source>The length is not right. Please check what is missing.</source>
        <translation>حروف یا ہندسوں کی تعداد درست نہیں۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>براہ کرم صرف ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>This number is not in use. Please check it.</source>
        <translation>ایسا کوئی نمبر نہیں ہے۔ براہ کرم اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please check your document.</source>
        <translation>ایک ہندسہ درست نہیں۔ براہ کرم اسے اپنی دستاویز سے ملائیں۔</translation>
    </message>
    <message>
        <source>This payment ID belongs to another bill. Please check both numbers.</source>
        <translation>یہ ادائیگی شناخت کسی اور بل کی ہے۔ براہ کرم دونوں نمبر دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This number is outside the allowed range.</source>
        <translation>یہ عدد مقررہ حد سے باہر ہے۔</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>یہ درست نہیں لگتا۔ براہ کرم اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Please write a little more.</source>
        <translation>براہ کرم کچھ اور لکھیں۔</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>یہ بہت لمبا ہے۔ براہ کرم اسے مختصر کریں۔</translation>
    </message>
    <message>
        <source>Please choose one of the answers on the screen.</source>
        <translation>براہ کرم اسکرین پر دیے گئے جوابات میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>An Iranian IBAN begins with IR. Please check it.</source>
        <translation>ایرانی شبا نمبر IR سے شروع ہوتا ہے۔ براہ کرم جانچ لیں۔</translation>
    </message>
    <message>
        <source>No plate has this letter. Please choose the letter from the list.</source>
        <translation>کسی نمبر پلیٹ پر یہ حرف نہیں ہوتا۔ براہ کرم فہرست سے حرف چنیں۔</translation>
    </message>
    <message>
        <source>This day does not exist. Please check the date.</source>
        <translation>ایسا کوئی دن نہیں۔ براہ کرم تاریخ جانچ لیں۔</translation>
    </message>
    <message>
        <source>This day is too early. Please choose a later one.</source>
        <translation>یہ دن بہت پہلے کا ہے۔ براہ کرم بعد کا دن چنیں۔</translation>
    </message>
    <message>
        <source>This day is too late. Please choose an earlier one.</source>
        <translation>یہ دن بہت بعد کا ہے۔ براہ کرم پہلے کا دن چنیں۔</translation>
    </message>
    <message>
        <source>These are too many. Please take some away.</source>
        <translation>یہ تعداد زیادہ ہے۔ براہ کرم کچھ ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Please choose an amount in whole thousands of rials.</source>
        <translation>براہ کرم رقم پورے ہزار ریال میں لکھیں۔</translation>
    </message>
    <message>
        <source>This time is no longer free. Please choose another one.</source>
        <translation>یہ وقت اب خالی نہیں۔ براہ کرم کوئی اور وقت چنیں۔</translation>
    </message>
    <message>
        <source>You already had a place in this period.</source>
        <translation>آپ کو اس مدت میں پہلے ہی جگہ مل چکی ہے۔</translation>
    </message>
    <message>
        <source>The files are no longer there. Please send them again.</source>
        <translation>فائلیں اب موجود نہیں۔ براہ کرم دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>These answers do not fit together. Please check them.</source>
        <translation>یہ جوابات آپس میں مطابقت نہیں رکھتے۔ براہ کرم انہیں جانچ لیں۔</translation>
    </message>
    <message>
        <source>A national ID has 10 digits. Please check what is missing.</source>
        <extracomment>Where the kind of field allows a better sentence.</extracomment>
        <translation>قومی شناختی نمبر میں 10 ہندسے ہوتے ہیں۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>A national ID has digits only.</source>
        <translation>قومی شناختی نمبر میں صرف ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This kiosk cannot accept this national ID. If it is yours, please go to the service desk.</source>
        <translation>یہ کیوسک یہ قومی شناختی نمبر قبول نہیں کر سکتا۔ اگر یہ آپ ہی کا ہے تو براہ کرم سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>One digit of the national ID is not right. Please compare it with your card.</source>
        <translation>قومی شناختی نمبر کا ایک ہندسہ درست نہیں۔ براہ کرم اسے اپنے کارڈ سے ملائیں۔</translation>
    </message>
    <message>
        <source>A legal-entity ID has 11 digits. Please check what is missing.</source>
        <translation>قانونی ادارہ شناخت میں 11 ہندسے ہوتے ہیں۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>A legal-entity ID has digits only.</source>
        <translation>قانونی ادارہ شناخت میں صرف ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>No company has this legal-entity ID. Please check it.</source>
        <translation>کسی کمپنی کی یہ قانونی ادارہ شناخت نہیں ہے۔ براہ کرم اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>One digit of the legal-entity ID is not right. Please check it.</source>
        <translation>قانونی ادارہ شناخت کا ایک ہندسہ درست نہیں۔ براہ کرم اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 09.</source>
        <translation>موبائل نمبر میں 11 ہندسے ہوتے ہیں اور یہ 09 سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A mobile number has digits only.</source>
        <translation>موبائل نمبر میں صرف ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>A mobile number begins with 09. Land lines cannot get messages.</source>
        <translation>موبائل نمبر 09 سے شروع ہوتا ہے۔ لینڈ لائن فون پر پیغام نہیں آ سکتا۔</translation>
    </message>
    <message>
        <source>A postal code has 10 digits. Please check what is missing.</source>
        <translation>پوسٹل کوڈ میں 10 ہندسے ہوتے ہیں۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>A postal code has digits only.</source>
        <translation>پوسٹل کوڈ میں صرف ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The first five digits of a postal code have no 0 and no 2. Please check them.</source>
        <translation>پوسٹل کوڈ کے پہلے پانچ ہندسوں میں 0 اور 2 نہیں ہوتے۔ براہ کرم انہیں دیکھ لیں۔</translation>
    </message>
    <message>
        <source>A renewal code has 4 to 7 numbers with hyphens between them.</source>
        <translation>تجدید کوڈ میں 4 سے 7 اعداد ہوتے ہیں جن کے درمیان چھوٹی لکیر ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A renewal code has only digits and hyphens.</source>
        <translation>تجدید کوڈ میں صرف ہندسے اور چھوٹی لکیریں ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Each number of a renewal code has 1 to 5 digits. Please check the hyphens.</source>
        <translation>تجدید کوڈ کے ہر عدد میں 1 سے 5 ہندسے ہوتے ہیں۔ براہ کرم چھوٹی لکیریں دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have 6 to 13 digits each. Please check both.</source>
        <translation>بل شناخت اور ادائیگی شناخت، دونوں میں 6 سے 13 ہندسے ہوتے ہیں۔ براہ کرم دونوں کو دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have digits only.</source>
        <translation>بل شناخت اور ادائیگی شناخت میں صرف ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>One digit of the bill is not right. Please compare both numbers with the bill.</source>
        <translation>ایک ہندسہ درست نہیں۔ براہ کرم دونوں نمبر بل سے ملائیں۔</translation>
    </message>
    <message>
        <source>A tracking code has 10 letters and digits. Please check what is missing.</source>
        <translation>ٹریکنگ کوڈ میں 10 حروف اور ہندسے ہوتے ہیں۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>A tracking code never has 0, 1, O or I. Please check these places.</source>
        <translation>ٹریکنگ کوڈ میں 0، 1، O یا I کبھی نہیں ہوتے۔ براہ کرم یہ جگہیں دیکھ لیں۔</translation>
    </message>
    <message>
        <source>One place of the tracking code is not right. Please compare it with your receipt.</source>
        <translation>ٹریکنگ کوڈ کا ایک حرف یا ہندسہ درست نہیں۔ براہ کرم اسے اپنی رسید سے ملائیں۔</translation>
    </message>
    <message>
        <source>Please enter a number in digits.</source>
        <translation>براہ کرم عدد ہندسوں میں لکھیں۔</translation>
    </message>
    <message>
        <source>There are too many digits after the point.</source>
        <translation>اعشاریے کے بعد بہت زیادہ ہندسے ہیں۔</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>براہ کرم ایک جواب چنیں۔</translation>
    </message>
    <message>
        <source>Please choose your district.</source>
        <translation>براہ کرم اپنا ضلع چنیں۔</translation>
    </message>
    <message>
        <source>Please choose the district and write the address.</source>
        <translation>براہ کرم ضلع چنیں اور پتا لکھیں۔</translation>
    </message>
    <message>
        <source>Please write the address in more detail.</source>
        <translation>براہ کرم پتا کچھ زیادہ تفصیل سے لکھیں۔</translation>
    </message>
    <message>
        <source>The address is too long. Please make it shorter.</source>
        <translation>پتا بہت لمبا ہے۔ براہ کرم اسے مختصر کریں۔</translation>
    </message>
    <message>
        <source>The plate is not complete. Please fill in every box.</source>
        <translation>نمبر پلیٹ مکمل نہیں۔ ہر خانہ پُر کریں۔</translation>
    </message>
    <message>
        <source>An IBAN has 24 digits after IR. Please check what is missing.</source>
        <translation>شبا نمبر میں IR کے بعد 24 ہندسے ہوتے ہیں۔ دیکھیں کیا کم ہے۔</translation>
    </message>
    <message>
        <source>One digit of the IBAN is not right. Please compare it with your bank app or card.</source>
        <translation>شبا نمبر کا ایک ہندسہ درست نہیں۔ اسے اپنی بینک ایپ یا کارڈ سے ملائیں۔</translation>
    </message>
    <message>
        <source>A foreigner code has 12 digits. Please check what is missing.</source>
        <translation>غیر ملکی کوڈ میں 12 ہندسے ہوتے ہیں۔ دیکھیں کیا کم ہے۔</translation>
    </message>
    <message>
        <source>A passport number has 6 to 12 letters and digits. Please check what is missing.</source>
        <translation>پاسپورٹ نمبر میں 6 سے 12 حروف اور ہندسے ہوتے ہیں۔ دیکھیں کیا کم ہے۔</translation>
    </message>
    <message>
        <source>This amount is too small or too large. Please change it.</source>
        <translation>یہ رقم بہت کم یا بہت زیادہ ہے۔ اسے بدلیں۔</translation>
    </message>
    <message>
        <source>Please choose at least one answer.</source>
        <translation>کم از کم ایک جواب چنیں۔</translation>
    </message>
    <message>
        <source>Please choose a day.</source>
        <translation>ایک دن چنیں۔</translation>
    </message>
    <message>
        <source>Without your consent this request cannot be filed. If you agree, touch the sentence.</source>
        <translation>آپ کی رضامندی کے بغیر یہ درخواست جمع نہیں ہو سکتی۔ اگر متفق ہیں تو جملے کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Please confirm that you will bring this document.</source>
        <translation>براہ کرم تصدیق کریں کہ آپ یہ دستاویز لائیں گے۔</translation>
    </message>
    <message>
        <source>This mobile number is too short or too long. Please check it.</source>
        <extracomment>A mobile number of any country.</extracomment>
        <translation>یہ موبائل نمبر بہت چھوٹا یا بہت لمبا ہے۔ اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>After the + comes your country&apos;s code, then the number without its first 0.</source>
        <translation>+ کے بعد آپ کے ملک کا کوڈ، پھر نمبر شروع کے 0 کے بغیر آتا ہے۔</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>ابھی شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری ہے</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>رکا ہوا ہے</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل ہو گیا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>ضرورت نہیں</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>آپ کی ادائیگی کا انتظار ہے</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ادا شدہ</translation>
    </message>
    <message>
        <source>The payment did not succeed. No bill was paid.</source>
        <translation>ادائیگی نہیں ہو سکی۔ کوئی بل ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The payment was reversed. All the money goes back to you.</source>
        <translation>ادائیگی واپس کر دی گئی۔ پوری رقم آپ کو واپس ملے گی۔</translation>
    </message>
    <message>
        <source>The time to pay is over. No bill was paid.</source>
        <translation>ادائیگی کا وقت ختم ہو گیا۔ کوئی بل ادا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Please bring the missing document</source>
        <extracomment>Title and sentence of what the citizen must do.</extracomment>
        <translation>براہ کرم باقی دستاویز لائیں</translation>
    </message>
    <message>
        <source>Take it to the district service desk and show this code. The case waits for it.</source>
        <translation>اسے ضلعی سروس ڈیسک پر لے جائیں اور یہ کوڈ دکھائیں۔ فائل اسی کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>Your engineer’s plans are awaited</source>
        <translation>آپ کے انجینئر کے نقشے کا انتظار ہے</translation>
    </message>
    <message>
        <source>Ask your engineer to send the plans. The case waits for them.</source>
        <translation>اپنے انجینئر سے کہیں کہ نقشے بھیجے۔ فائل ان کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>Please pay the amount</source>
        <translation>براہ کرم رقم ادا کریں</translation>
    </message>
    <message>
        <source>The office has told you the amount. The case goes on when it is paid.</source>
        <translation>دفتر آپ کو رقم بتا چکا ہے۔ ادائیگی کے بعد فائل آگے بڑھتی ہے۔</translation>
    </message>
    <message>
        <source>A violation is being heard</source>
        <translation>ایک خلاف ورزی کی سماعت ہو رہی ہے</translation>
    </message>
    <message>
        <source>Please answer the commission in the time its notice gives you.</source>
        <translation>براہ کرم نوٹس میں دی گئی مہلت کے اندر کمیشن کو جواب دیں۔</translation>
    </message>
    <message>
        <source>The result is ready</source>
        <translation>نتیجہ تیار ہے</translation>
    </message>
    <message>
        <source>You can collect it with this code.</source>
        <translation>آپ اسے اس کوڈ سے لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It was passed up to the manager of this office.</source>
        <translation>یہ معاملہ اس دفتر کے منتظم کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>It was passed up to the city’s inspection office.</source>
        <translation>یہ معاملہ بلدیہ کے معائنہ دفتر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>It takes longer than it should</source>
        <translation>اس میں ضرورت سے زیادہ وقت لگ رہا ہے</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>میری درخواست مسترد ہوئی</translation>
    </message>
    <message>
        <source>The clock was stopped without need</source>
        <translation>کارروائی بلا ضرورت روک دی گئی</translation>
    </message>
    <message>
        <source>How I was treated</source>
        <translation>میرے ساتھ کیا گیا سلوک</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly used up.</source>
        <extracomment>By the value of a `PrinterCondition`.</extracomment>
        <translation>پرنٹر کا کاغذ ختم ہونے والا ہے۔</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>پرنٹر میں کاغذ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>پرنٹر کا ڈھکن کھلا ہے۔</translation>
    </message>
    <message>
        <source>The printer&apos;s paper cutter is stuck.</source>
        <translation>پرنٹر کا کاغذ کاٹنے والا پرزہ پھنس گیا ہے۔</translation>
    </message>
    <message>
        <source>The printer has a fault that staff can clear.</source>
        <translation>پرنٹر میں ایسی خرابی ہے جسے عملہ ٹھیک کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>The printer is out of order.</source>
        <translation>پرنٹر خراب ہے۔</translation>
    </message>
    <message>
        <source>The printer is too hot and must cool down.</source>
        <translation>پرنٹر بہت گرم ہے، اسے ٹھنڈا ہونا ہے۔</translation>
    </message>
    <message>
        <source>The printer says that it cannot print now.</source>
        <translation>پرنٹر کہتا ہے کہ وہ ابھی نہیں چھاپ سکتا۔</translation>
    </message>
    <message>
        <source>The printer does not tell how it is.</source>
        <translation>پرنٹر اپنی حالت نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>پرنٹر سے رابطہ نہیں ہو رہا۔</translation>
    </message>
    <message>
        <source>The printer gave no reason.</source>
        <translation>پرنٹر نے کوئی وجہ نہیں بتائی۔</translation>
    </message>
    <message>
        <source>Your request is not affected. Please write down the code or photograph this screen.</source>
        <translation>آپ کی درخواست محفوظ ہے۔ براہِ کرم کوڈ لکھ لیں یا اس اسکرین کی تصویر لے لیں۔</translation>
    </message>
    <message>
        <source>Your receipt was printed.</source>
        <extracomment>By the value of an `OutcomeKind`. Where the printer named a cause, it takes the place of `happened` (see `print_outcome`).</extracomment>
        <translation>آپ کی رسید چھپ گئی۔</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>پرنٹر نے اس کی تصدیق کی ہے۔</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>براہِ کرم اپنی رسید لے لیں۔</translation>
    </message>
    <message>
        <source>Your receipt was sent to the printer.</source>
        <translation>آپ کی رسید پرنٹر کو بھیج دی گئی۔</translation>
    </message>
    <message>
        <source>The printer did not confirm that it was printed.</source>
        <translation>پرنٹر نے تصدیق نہیں کی کہ رسید چھپ گئی۔</translation>
    </message>
    <message>
        <source>Please look for your receipt. If it is missing, write down the code.</source>
        <translation>براہِ کرم اپنی رسید دیکھ لیں۔ اگر نہ ملے تو کوڈ لکھ لیں۔</translation>
    </message>
    <message>
        <source>Your receipt could not be printed.</source>
        <translation>آپ کی رسید نہیں چھپ سکی۔</translation>
    </message>
    <message>
        <source>Printing was interrupted.</source>
        <translation>چھپائی بیچ میں رک گئی۔</translation>
    </message>
    <message>
        <source>We do not know whether your receipt is complete.</source>
        <translation>ہمیں معلوم نہیں کہ آپ کی رسید مکمل ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <extracomment>By the value of a `CardTrouble`, or of one of the outcomes that need a screen of their own.</extracomment>
        <translation>کارڈ بہت جلد نکال لیا گیا</translation>
    </message>
    <message>
        <source>It could not be read to the end.</source>
        <translation>اسے آخر تک پڑھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>Please insert the card again and leave it in.</source>
        <translation>براہ کرم کارڈ دوبارہ ڈالیں اور اندر رہنے دیں۔</translation>
    </message>
    <message>
        <source>This is another card</source>
        <translation>یہ کوئی اور کارڈ ہے</translation>
    </message>
    <message>
        <source>The card in the reader is not the one that was there before.</source>
        <translation>ریڈر میں اب وہ کارڈ نہیں جو پہلے تھا۔</translation>
    </message>
    <message>
        <source>Please insert only your own card and begin again.</source>
        <translation>براہ کرم صرف اپنا کارڈ ڈالیں اور دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>کارڈ جواب نہیں دیتا</translation>
    </message>
    <message>
        <source>It may be upside down, or it has no chip.</source>
        <translation>ہو سکتا ہے کارڈ الٹا ہو یا اس میں چپ نہ ہو۔</translation>
    </message>
    <message>
        <source>Please turn the card so that the chip goes in first.</source>
        <translation>براہ کرم کارڈ کو گھمائیں تاکہ چپ والا حصہ پہلے اندر جائے۔</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>کارڈ ریڈر مصروف ہے</translation>
    </message>
    <message>
        <source>Something else is using the card now.</source>
        <translation>اس وقت کوئی اور پروگرام کارڈ استعمال کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>براہ کرم ذرا انتظار کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>کارڈ پڑھا نہیں جا سکا</translation>
    </message>
    <message>
        <source>It answered, but not as such a card should.</source>
        <translation>کارڈ نے جواب دیا، مگر جواب درست نہیں تھا۔</translation>
    </message>
    <message>
        <source>Please try again or identify yourself in another way.</source>
        <translation>براہ کرم دوبارہ کوشش کریں یا کسی اور طریقے سے شناخت کرائیں۔</translation>
    </message>
    <message>
        <source>Please lay it on the reader again and leave it there.</source>
        <translation>براہ کرم اسے دوبارہ ریڈر پر رکھیں اور وہیں رہنے دیں۔</translation>
    </message>
    <message>
        <source>The passport was taken away too early</source>
        <extracomment>By the value of a `PassportNotice`; the last one is the hub&apos;s refusal.</extracomment>
        <translation>پاسپورٹ بہت جلد ہٹا لیا گیا</translation>
    </message>
    <message>
        <source>This is another document</source>
        <translation>یہ کوئی اور دستاویز ہے</translation>
    </message>
    <message>
        <source>What lies on the reader is not what was there before.</source>
        <translation>ریڈر پر اب وہ چیز نہیں جو پہلے تھی۔</translation>
    </message>
    <message>
        <source>Please lay only your own passport on the reader.</source>
        <translation>براہ کرم ریڈر پر صرف اپنا پاسپورٹ رکھیں۔</translation>
    </message>
    <message>
        <source>The passport does not answer</source>
        <translation>پاسپورٹ جواب نہیں دیتا</translation>
    </message>
    <message>
        <source>It may not lie flat on the reader, or it has no chip.</source>
        <translation>ہو سکتا ہے یہ ریڈر پر سیدھا نہ پڑا ہو یا اس میں چپ نہ ہو۔</translation>
    </message>
    <message>
        <source>Something else is using the reader now.</source>
        <translation>اس وقت ریڈر کسی اور کام میں ہے۔</translation>
    </message>
    <message>
        <source>Please wait a moment, then lay the passport on the reader again.</source>
        <translation>براہ کرم ذرا انتظار کریں، پھر پاسپورٹ دوبارہ ریڈر پر رکھیں۔</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>پاسپورٹ پڑھا نہیں جا سکا</translation>
    </message>
    <message>
        <source>The connection to its chip broke off.</source>
        <translation>اس کی چپ سے رابطہ ٹوٹ گیا۔</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>کارڈ ریڈر جڑا ہوا نہیں ہے</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its card reader now.</source>
        <translation>اس وقت اس کیوسک کا اپنے کارڈ ریڈر سے رابطہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not an electronic passport</source>
        <translation>یہ الیکٹرانک پاسپورٹ نہیں ہے</translation>
    </message>
    <message>
        <source>It is another card, or its chip holds no passport.</source>
        <translation>یہ کوئی اور کارڈ ہے یا اس کی چپ میں پاسپورٹ نہیں۔</translation>
    </message>
    <message>
        <source>The passport does not open</source>
        <translation>پاسپورٹ کھل نہیں رہا</translation>
    </message>
    <message>
        <source>Its chip did not accept this number with these dates.</source>
        <translation>اس کی چپ نے یہ نمبر اور یہ تاریخیں قبول نہیں کیں۔</translation>
    </message>
    <message>
        <source>Please scan the lines again, or compare what you typed with the passport.</source>
        <translation>براہ کرم سطریں دوبارہ سکین کریں، یا جو لکھا ہے اسے پاسپورٹ سے ملائیں۔</translation>
    </message>
    <message>
        <source>The chip of the passport could not be read</source>
        <translation>پاسپورٹ کی چپ پڑھی نہیں جا سکی</translation>
    </message>
    <message>
        <source>It is damaged, or its data is not complete.</source>
        <translation>یہ خراب ہے یا اس کا ڈیٹا مکمل نہیں۔</translation>
    </message>
    <message>
        <source>This passport cannot be checked here</source>
        <translation>یہ پاسپورٹ یہاں جانچا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>This kiosk does not know the country that issued it.</source>
        <translation>یہ کیوسک اسے جاری کرنے والے ملک کو نہیں جانتا۔</translation>
    </message>
    <message>
        <source>This passport could not be checked</source>
        <translation>اس پاسپورٹ کی جانچ نہیں ہو سکی</translation>
    </message>
    <message>
        <source>This kiosk could not check the signature on its chip.</source>
        <translation>یہ کیوسک اس کی چپ کے دستخط کی جانچ نہیں کر سکا۔</translation>
    </message>
    <message>
        <source>This passport was not accepted</source>
        <translation>یہ پاسپورٹ قبول نہیں ہوا</translation>
    </message>
    <message>
        <source>The data on its chip is not what its country signed.</source>
        <translation>اس کی چپ کا ڈیٹا وہ نہیں جس پر اس کے ملک نے دستخط کیے تھے۔</translation>
    </message>
    <message>
        <source>Please go to the service desk with it.</source>
        <translation>براہ کرم اسے لے کر سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>This passport has expired</source>
        <translation>اس پاسپورٹ کی میعاد ختم ہو چکی ہے</translation>
    </message>
    <message>
        <source>The last day on which it was valid has passed.</source>
        <translation>اس کی میعاد کا آخری دن گزر چکا ہے۔</translation>
    </message>
    <message>
        <source>A date has 8 digits: day, month and year. Please check what is missing.</source>
        <translation>تاریخ میں 8 ہندسے ہوتے ہیں: دن، مہینہ اور سال۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>There is no such day. Please check the date.</source>
        <translation>ایسا کوئی دن نہیں۔ براہ کرم تاریخ دیکھیں۔</translation>
    </message>
    <message>
        <source>A passport number has at least 4 letters and digits. Please check what is missing.</source>
        <extracomment>By what is wrong and the value of the `PassportPage`.</extracomment>
        <translation>پاسپورٹ نمبر میں کم از کم 4 حروف اور ہندسے ہوتے ہیں۔ براہ کرم دیکھیں کیا رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>This cannot be a date of birth. Please check the year.</source>
        <translation>یہ تاریخ پیدائش نہیں ہو سکتی۔ براہ کرم سال دیکھیں۔</translation>
    </message>
    <message>
        <source>A passport with this date is not valid now. Please check the date.</source>
        <translation>اس تاریخ والا پاسپورٹ اس وقت کارآمد نہیں۔ براہ کرم تاریخ دیکھیں۔</translation>
    </message>
    <message>
        <source>Please identify yourself in another way.</source>
        <translation>براہ کرم کسی اور طریقے سے شناخت کرائیں۔</translation>
    </message>
    <message>
        <source>This kiosk does not know this card</source>
        <translation>یہ کیوسک اس کارڈ کو نہیں پہچانتا</translation>
    </message>
    <message>
        <source>The card works, but no service here can use it.</source>
        <translation>کارڈ ٹھیک ہے، مگر یہاں کی کوئی خدمت اسے استعمال نہیں کر سکتی۔</translation>
    </message>
    <message>
        <source>Please use another card or identify yourself in another way.</source>
        <translation>براہ کرم کوئی اور کارڈ استعمال کریں یا کسی اور طریقے سے شناخت کرائیں۔</translation>
    </message>
    <message>
        <source>A passport opens only with what is printed in it.</source>
        <translation>پاسپورٹ صرف اس سے کھلتا ہے جو اس میں چھپا ہوا ہے۔</translation>
    </message>
    <message>
        <source>If it is your passport, go back and choose “With my passport”.</source>
        <translation>اگر یہ آپ کا پاسپورٹ ہے تو واپس جا کر ”اپنے پاسپورٹ سے“ چنیں۔</translation>
    </message>
    <message>
        <source>This card does not prove who you are</source>
        <translation>اس کارڈ سے ثابت نہیں ہوتا کہ آپ کون ہیں</translation>
    </message>
    <message>
        <source>Its number can be copied, so it is not enough for this service.</source>
        <translation>اس کے نمبر کی نقل بن سکتی ہے، اس لیے یہ اس خدمت کے لیے کافی نہیں۔</translation>
    </message>
    <message>
        <source>This card cannot be read here yet</source>
        <translation>یہ کارڈ ابھی یہاں پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>The issuer&apos;s software for this card is not installed on this kiosk.</source>
        <translation>کارڈ جاری کرنے والے ادارے کا سافٹ ویئر اس کیوسک پر موجود نہیں۔</translation>
    </message>
    <message>
        <source>This card was not accepted</source>
        <translation>یہ کارڈ قبول نہیں ہوا</translation>
    </message>
    <message>
        <source>The city&apos;s system does not accept it as proof of who you are.</source>
        <translation>بلدیہ کا نظام اسے آپ کی شناخت کے ثبوت کے طور پر قبول نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Please identify yourself in another way, or go to the service desk.</source>
        <translation>براہ کرم کسی اور طریقے سے شناخت کرائیں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>The card reader is out of service now.</source>
        <extracomment>By the value of a `ReaderState`.</extracomment>
        <translation>کارڈ ریڈر اس وقت کام نہیں کر رہا۔</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>کوئی کارڈ ریڈر جڑا ہوا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please insert your card, chip first.</source>
        <translation>براہ کرم اپنا کارڈ چپ والی طرف سے ڈالیں۔</translation>
    </message>
    <message>
        <source>A card is in the reader. Please leave it in.</source>
        <translation>کارڈ ریڈر میں ہے۔ براہ کرم اسے اندر رہنے دیں۔</translation>
    </message>
    <message>
        <source>The card does not answer. Please turn it so that the chip goes in first.</source>
        <translation>کارڈ جواب نہیں دیتا۔ براہ کرم اسے گھمائیں تاکہ چپ والا حصہ پہلے اندر جائے۔</translation>
    </message>
    <message>
        <source>The card reader does not respond.</source>
        <translation>کارڈ ریڈر جواب نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>بلدیہ مشہد</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>ٹریکنگ کوڈ</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>عارضی کوڈ</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>اندراج کی تاریخ</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>ادائیگی کی تاریخ</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>چھپائی کی تاریخ</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>جواب کی آخری تاریخ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>This slip proves nothing. Nothing was sent.</source>
        <translation>یہ پرچی کچھ ثابت نہیں کرتی۔ کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Usually by</source>
        <translation>عموماً اس تاریخ تک</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>ادائیگی کا حوالہ</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>کیوسک</translation>
    </message>
    <message>
        <source>What you filed</source>
        <translation>آپ نے کیا درج کیا</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Scan this code to check that the receipt is genuine.</source>
        <translation>رسید کی تصدیق کے لیے یہ کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Scan this code to follow your request.</source>
        <translation>درخواست کی پیش رفت کے لیے یہ کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.</source>
        <translation>ابھی درج نہیں ہوا۔ آپ کی درخواست اسی کیوسک میں محفوظ ہے اور قانونی مدت ابھی شروع نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Please keep this receipt.</source>
        <translation>براہِ کرم یہ رسید سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>معلومات کی تاریخ</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>آپ نے کس بارے میں پوچھا</translation>
    </message>
    <message>
        <source>Invented for a demonstration. No office says this.</source>
        <translation>یہ نمائش کے لیے فرضی طور پر بنایا گیا ہے۔ کسی دفتر نے یہ نہیں کہا۔</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>عملے کے لیے</translation>
    </message>
    <message>
        <source>Stages of the case</source>
        <translation>معاملے کے مراحل</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>معاملے کی حالت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اس وقت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>تاخیر</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>اعتراضات</translation>
    </message>
    <message>
        <source>You objected on</source>
        <translation>آپ کے اعتراض کی تاریخ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>جواب کی تاریخ</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>جواب ملنے کی تاریخ</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>فراہم کنندہ</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>پرنٹر ٹیسٹ صفحہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>آپ کا نمبر</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>میرے کاغذات کی فہرست</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ابھی کم ہیں</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>یہ میرے پاس ہیں</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>ذمہ دار دفتر</translation>
    </message>
    <message>
        <source>Hold this code to the scanner of any kiosk to go on from here.</source>
        <translation>یہیں سے آگے بڑھنے کے لیے یہ کوڈ کسی بھی کیوسک کے اسکینر کے سامنے رکھیں۔</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>درخواست بھیجی نہیں جا سکی</translation>
    </message>
    <message>
        <source>This kiosk made a mistake. It is not your fault.</source>
        <translation>غلطی اس کیوسک کی ہے، آپ کی نہیں۔</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, please go to the service desk.</source>
        <translation>براہ کرم دوبارہ کوشش کریں۔ اگر پھر ایسا ہو تو سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>The city&apos;s system has a fault</source>
        <translation>بلدیہ کے نظام میں خرابی ہے</translation>
    </message>
    <message>
        <source>It could not handle the request. It is not your fault.</source>
        <translation>نظام درخواست پر کارروائی نہیں کر سکا۔ اس میں آپ کی کوئی غلطی نہیں۔</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or go to the service desk.</source>
        <translation>براہ کرم چند منٹ بعد دوبارہ کوشش کریں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>کچھ جوابات درست کرنے ہیں</translation>
    </message>
    <message>
        <source>The city&apos;s system did not accept one or more answers.</source>
        <translation>بلدیہ کے نظام نے ایک یا زیادہ جوابات قبول نہیں کیے۔</translation>
    </message>
    <message>
        <source>Please correct the marked answers and send them again.</source>
        <translation>براہ کرم نشان زدہ جوابات درست کر کے دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>The city&apos;s system has no such entry.</source>
        <translation>بلدیہ کے نظام میں ایسا کوئی اندراج نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please check what you entered and try again.</source>
        <translation>آپ نے جو درج کیا ہے اسے دیکھ لیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Your request is being handled</source>
        <translation>آپ کی درخواست پر کارروائی جاری ہے</translation>
    </message>
    <message>
        <source>The city&apos;s system has received it and has not finished yet.</source>
        <translation>یہ بلدیہ کے نظام کو مل گئی ہے اور کام ابھی مکمل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Please wait a moment. It will not be registered twice.</source>
        <translation>براہ کرم ذرا انتظار کریں۔ درخواست دو بار درج نہیں ہوگی۔</translation>
    </message>
    <message>
        <source>This kiosk cannot send requests now</source>
        <translation>یہ کیوسک اس وقت درخواستیں نہیں بھیج سکتا</translation>
    </message>
    <message>
        <source>The city&apos;s system does not recognise this kiosk.</source>
        <translation>بلدیہ کا نظام اس کیوسک کو نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>براہ کرم دوسرا کیوسک استعمال کریں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>Please identify yourself first</source>
        <translation>براہ کرم پہلے اپنی شناخت کرائیں</translation>
    </message>
    <message>
        <source>This service needs to know who you are.</source>
        <translation>اس خدمت کے لیے معلوم ہونا ضروری ہے کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>Please choose a way to identify yourself.</source>
        <translation>براہ کرم شناخت کا ایک طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>Please identify yourself again</source>
        <translation>براہ کرم دوبارہ شناخت کرائیں</translation>
    </message>
    <message>
        <source>To protect you, an identification is valid for a short time only.</source>
        <translation>آپ کی حفاظت کے لیے ایک شناخت تھوڑی دیر کے لیے ہی کارآمد رہتی ہے۔</translation>
    </message>
    <message>
        <source>Please identify yourself once more.</source>
        <translation>براہ کرم ایک بار پھر شناخت کرائیں۔</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>کوڈ درست نہیں</translation>
    </message>
    <message>
        <source>This is not the code that was sent to your phone.</source>
        <translation>یہ وہ کوڈ نہیں جو آپ کے فون پر بھیجا گیا تھا۔</translation>
    </message>
    <message>
        <source>Please look at the message again and enter the code.</source>
        <translation>براہ کرم پیغام دوبارہ دیکھیں اور کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>کوڈ کا وقت ختم ہو گیا</translation>
    </message>
    <message>
        <source>A one-time code is valid for a few minutes only.</source>
        <translation>ایک بار کا کوڈ صرف چند منٹ کارآمد رہتا ہے۔</translation>
    </message>
    <message>
        <source>Please ask for a new code.</source>
        <translation>براہ کرم نیا کوڈ منگوائیں۔</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>کئی بار غلط کوڈ لکھا گیا</translation>
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation>یہ کوڈ اب استعمال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>براہ کرم تھوڑا انتظار کریں</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>تھوڑے وقت میں بہت زیادہ کوششیں ہوئیں۔</translation>
    </message>
    <message>
        <source>This service is not available now</source>
        <translation>یہ خدمت اس وقت دستیاب نہیں</translation>
    </message>
    <message>
        <source>The city&apos;s system does not offer this service at present.</source>
        <translation>بلدیہ کا نظام فی الحال یہ خدمت فراہم نہیں کر رہا۔</translation>
    </message>
    <message>
        <source>Please choose another service or go to the service desk.</source>
        <translation>براہ کرم کوئی اور خدمت چنیں یا سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>This service has been stopped</source>
        <translation>یہ خدمت بند کر دی گئی ہے</translation>
    </message>
    <message>
        <source>The city has just stopped this service. What you entered for it has been deleted here.</source>
        <translation>بلدیہ نے یہ خدمت ابھی بند کر دی ہے۔ آپ نے اس کے لیے جو کچھ درج کیا تھا وہ یہاں سے مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>No case was found</source>
        <translation>کوئی فائل نہیں ملی</translation>
    </message>
    <message>
        <source>The city&apos;s system has no case with this tracking code.</source>
        <translation>بلدیہ کے نظام میں اس ٹریکنگ کوڈ کی کوئی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please compare the code with your receipt and try again.</source>
        <translation>براہ کرم کوڈ کو اپنی رسید سے ملائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>یہ ابھی ممکن نہیں</translation>
    </message>
    <message>
        <source>The case has changed, or there is nothing to do here any more.</source>
        <translation>فائل بدل گئی ہے یا یہاں اب کچھ کرنا باقی نہیں۔</translation>
    </message>
    <message>
        <source>Please look at the case again.</source>
        <translation>براہ کرم فائل دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>No bill was found</source>
        <translation>کوئی بل نہیں ملا</translation>
    </message>
    <message>
        <source>The city&apos;s system has no bill with these numbers.</source>
        <translation>بلدیہ کے نظام میں ان نمبروں کا کوئی بل نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please compare the numbers with your bill and try again.</source>
        <translation>براہ کرم نمبروں کو اپنے بل سے ملائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The register of the city says nothing about what you entered.</source>
        <translation>آپ نے جو درج کیا اس کے بارے میں بلدیہ کے ریکارڈ میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Please compare it with your papers and try again, or ask at the service desk.</source>
        <translation>اپنے کاغذات سے ملا کر دوبارہ کوشش کریں، یا سروس ڈیسک سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This bill is already paid</source>
        <translation>یہ بل پہلے ہی ادا ہو چکا ہے</translation>
    </message>
    <message>
        <source>The city has received the money for this bill.</source>
        <translation>بلدیہ کو اس بل کی رقم مل چکی ہے۔</translation>
    </message>
    <message>
        <source>You do not need to pay again.</source>
        <translation>آپ کو دوبارہ ادا کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>The payment was not found</source>
        <translation>ادائیگی نہیں ملی</translation>
    </message>
    <message>
        <source>The city&apos;s system does not know this payment.</source>
        <translation>بلدیہ کے نظام کو اس ادائیگی کا علم نہیں۔</translation>
    </message>
    <message>
        <source>If money has left your account, please show the bank&apos;s message at the service desk.</source>
        <translation>اگر آپ کے اکاؤنٹ سے رقم نکل گئی ہے تو براہ کرم بینک کا پیغام سروس ڈیسک پر دکھائیں۔</translation>
    </message>
    <message>
        <source>This time is no longer free</source>
        <translation>یہ وقت اب خالی نہیں</translation>
    </message>
    <message>
        <source>Somebody else took the last place, or it was kept for you for too long.</source>
        <translation>کسی اور نے آخری جگہ لے لی، یا آپ کے لیے روکے رکھنے کا وقت ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>براہ کرم کوئی اور وقت چنیں۔</translation>
    </message>
    <message>
        <source>You already had a place</source>
        <translation>آپ کو پہلے ہی جگہ مل چکی ہے</translation>
    </message>
    <message>
        <source>So that everyone has the same chance, each person gets one place in a period.</source>
        <translation>سب کو برابر موقع ملے، اس لیے ہر شخص کو ایک مدت میں ایک ہی جگہ ملتی ہے۔</translation>
    </message>
    <message>
        <source>The service desk can tell you when you can ask again.</source>
        <translation>سروس ڈیسک بتا سکتا ہے کہ آپ دوبارہ کب درخواست دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The files were not found</source>
        <translation>فائلیں نہیں ملیں</translation>
    </message>
    <message>
        <source>The city&apos;s system no longer has the files that were sent.</source>
        <translation>بھیجی گئی فائلیں اب شہر کے نظام میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Please send them again, or hand them in at the service desk.</source>
        <translation>براہ کرم دوبارہ بھیجیں یا سروس ڈیسک پر جمع کرائیں۔</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached</source>
        <extracomment>By the value of `kiosk.backend.errors.FailureKind`.</extracomment>
        <translation>بلدیہ کے نظام سے رابطہ نہیں ہو رہا</translation>
    </message>
    <message>
        <source>This kiosk has no connection to it now.</source>
        <translation>یہ کیوسک اس وقت نظام سے جڑا ہوا نہیں ہے۔</translation>
    </message>
    <message>
        <source>The city&apos;s system did not answer in time</source>
        <translation>بلدیہ کے نظام نے وقت پر جواب نہیں دیا</translation>
    </message>
    <message>
        <source>We do not know yet whether it received the request.</source>
        <translation>ہمیں ابھی معلوم نہیں کہ اسے درخواست ملی یا نہیں۔</translation>
    </message>
    <message>
        <source>Please try again. Nothing is registered or paid twice.</source>
        <translation>براہ کرم دوبارہ کوشش کریں۔ کچھ بھی دو بار درج یا ادا نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>There is no safe connection</source>
        <translation>محفوظ رابطہ موجود نہیں</translation>
    </message>
    <message>
        <source>This kiosk could not be sure that it speaks to the city&apos;s system.</source>
        <translation>کیوسک کو یقین نہ ہو سکا کہ اس کا رابطہ بلدیہ ہی کے نظام سے ہے۔</translation>
    </message>
    <message>
        <source>To protect you nothing was sent. Please go to the service desk.</source>
        <translation>آپ کی حفاظت کے لیے کچھ نہیں بھیجا گیا۔ براہ کرم سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>جواب پڑھا نہیں جا سکا</translation>
    </message>
    <message>
        <source>The city&apos;s system answered in a way that this kiosk does not understand.</source>
        <translation>بلدیہ کے نظام کا جواب اس کیوسک کی سمجھ میں نہیں آیا۔</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>درخواست قبول نہیں ہوئی</translation>
    </message>
    <message>
        <source>The city&apos;s system refused it for a reason that this kiosk does not know.</source>
        <translation>بلدیہ کے نظام نے اسے ایسی وجہ سے رد کیا جو اس کیوسک کو معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Please go to the service desk.</source>
        <translation>براہ کرم سروس ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>By the value of a `ScanNotice`.</extracomment>
        <translation>یہ کوڈ یہاں معلوم نہیں</translation>
    </message>
    <message>
        <source>It is neither a city bill nor a receipt of a kiosk.</source>
        <translation>یہ نہ بلدیہ کا بل ہے اور نہ کیوسک کی رسید۔</translation>
    </message>
    <message>
        <source>Please check which code you hold under the scanner.</source>
        <translation>براہ کرم دیکھیں کہ آپ نے اسکینر کے نیچے کون سا کوڈ رکھا ہے۔</translation>
    </message>
    <message>
        <source>This number is not known here</source>
        <translation>یہ نمبر یہاں معلوم نہیں</translation>
    </message>
    <message>
        <source>It does not belong to a city bill or to a request.</source>
        <translation>یہ نہ بلدیہ کے کسی بل کا ہے اور نہ کسی درخواست کا۔</translation>
    </message>
    <message>
        <source>Please use the card reader for a Man-Card or another card.</source>
        <translation>من کارڈ یا کسی اور کارڈ کے لیے براہ کرم کارڈ ریڈر استعمال کریں۔</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>یہ ایک ویب پتا ہے</translation>
    </message>
    <message>
        <source>This kiosk opens no pages of the internet.</source>
        <translation>یہ کیوسک انٹرنیٹ کے صفحے نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>Please open it with your own phone.</source>
        <translation>براہ کرم اسے اپنے فون سے کھولیں۔</translation>
    </message>
    <message>
        <source>This code cannot be used here</source>
        <translation>یہ کوڈ یہاں استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>The code was read, but this step does not need it.</source>
        <translation>کوڈ پڑھ لیا گیا، مگر اس مرحلے کو اس کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Please go on, or go to the list of services and scan it there.</source>
        <translation>براہ کرم آگے بڑھیں، یا خدمات کی فہرست میں جا کر وہاں اسکین کریں۔</translation>
    </message>
    <message>
        <source>This is a city bill</source>
        <translation>یہ بلدیہ کا بل ہے</translation>
    </message>
    <message>
        <source>It can be paid here, but not at this step.</source>
        <translation>یہ یہاں ادا ہو سکتا ہے، مگر اس مرحلے پر نہیں۔</translation>
    </message>
    <message>
        <source>To pay it, go to the list of services and scan it there.</source>
        <translation>ادا کرنے کے لیے خدمات کی فہرست میں جا کر وہاں اسکین کریں۔</translation>
    </message>
    <message>
        <source>This is the receipt of a request</source>
        <translation>یہ ایک درخواست کی رسید ہے</translation>
    </message>
    <message>
        <source>It shows how the request stands, but not at this step.</source>
        <translation>اس سے درخواست کی صورتِ حال معلوم ہوتی ہے، مگر اس مرحلے پر نہیں۔</translation>
    </message>
    <message>
        <source>To follow the request, go to the list of services and scan it there.</source>
        <translation>درخواست کی پیروی کے لیے خدمات کی فہرست میں جا کر وہاں اسکین کریں۔</translation>
    </message>
    <message>
        <source>This receipt is not genuine</source>
        <translation>یہ رسید اصلی نہیں</translation>
    </message>
    <message>
        <source>It was not issued by the city&apos;s system, or it was changed.</source>
        <translation>اسے بلدیہ کے نظام نے جاری نہیں کیا، یا اس میں تبدیلی کی گئی ہے۔</translation>
    </message>
    <message>
        <source>Please show it at the service desk.</source>
        <translation>براہ کرم اسے سروس ڈیسک پر دکھائیں۔</translation>
    </message>
    <message>
        <source>The barcode of this bill is not right</source>
        <translation>اس بل کا بارکوڈ درست نہیں</translation>
    </message>
    <message>
        <source>The numbers in it do not fit each other.</source>
        <translation>اس کے نمبر آپس میں میل نہیں کھاتے۔</translation>
    </message>
    <message>
        <source>Please scan it again, or choose the service and type the numbers.</source>
        <translation>براہ کرم دوبارہ اسکین کریں، یا خدمت چن کر نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>This is a passport</source>
        <translation>یہ پاسپورٹ ہے</translation>
    </message>
    <message>
        <source>Passports are asked for when you identify yourself.</source>
        <translation>پاسپورٹ شناخت کے وقت مانگا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Please scan it when the kiosk asks who you are.</source>
        <translation>براہ کرم اسے اس وقت اسکین کریں جب کیوسک پوچھے کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>Only a part of the passport was read</source>
        <translation>پاسپورٹ کا صرف ایک حصہ پڑھا گیا</translation>
    </message>
    <message>
        <source>The lines at the foot of its page belong together.</source>
        <translation>اس کے صفحے کے نیچے کی سطریں ایک ساتھ پڑھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Please scan all of the lines again.</source>
        <translation>براہ کرم تمام سطریں دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The passport was not read right</source>
        <translation>پاسپورٹ درست نہیں پڑھا گیا</translation>
    </message>
    <message>
        <source>Its letters and digits do not fit each other.</source>
        <translation>اس کے حروف اور ہندسے آپس میں میل نہیں کھاتے۔</translation>
    </message>
    <message>
        <source>Please lay the page flat and scan it again.</source>
        <translation>براہ کرم صفحہ سیدھا رکھیں اور دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The code could not be read</source>
        <translation>کوڈ نہیں پڑھا جا سکا</translation>
    </message>
    <message>
        <source>Only a part of it came, or it is damaged.</source>
        <translation>اس کا صرف ایک حصہ آیا، یا یہ خراب ہے۔</translation>
    </message>
    <message>
        <source>Please hold it still under the scanner once more.</source>
        <translation>براہ کرم اسے ایک بار پھر ہلائے بغیر اسکینر کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>Please ask a member of staff to look at the printer, then press “Print now”.</source>
        <translation>براہِ کرم عملے سے کہیں کہ پرنٹر دیکھ لیں، پھر «ابھی چھاپیں» دبائیں۔</translation>
    </message>
    <message>
        <source>Please ask a member of staff to put in paper.</source>
        <extracomment>By the value of a `PrinterCondition` that a receipt can wait for: who can help, and how.</extracomment>
        <translation>براہِ کرم عملے سے کہیں کہ کاغذ ڈال دیں۔</translation>
    </message>
    <message>
        <source>Please ask a member of staff to close the cover.</source>
        <translation>براہِ کرم عملے سے کہیں کہ ڈھکن بند کر دیں۔</translation>
    </message>
    <message>
        <source>Please ask a member of staff to free the cutter, then press “Print now”.</source>
        <translation>براہِ کرم عملے سے کہیں کہ پھنسا ہوا کٹر ٹھیک کر دیں، پھر «ابھی چھاپیں» دبائیں۔</translation>
    </message>
    <message>
        <source>Please wait a few minutes.</source>
        <translation>براہِ کرم چند منٹ انتظار کریں۔</translation>
    </message>
    <message>
        <source>Your receipt will be printed by itself as soon as the printer is ready.</source>
        <translation>پرنٹر تیار ہوتے ہی آپ کی رسید خود بخود چھپ جائے گی۔</translation>
    </message>
    <message>
        <source>If you do not want to wait, write down the code or photograph this screen.</source>
        <translation>اگر آپ انتظار نہیں کرنا چاہتے تو کوڈ لکھ لیں یا اس اسکرین کی تصویر لے لیں۔</translation>
    </message>
    <message>
        <source>It is marked as a copy, because a part may have come out before.</source>
        <translation>اس پر «نقل» لکھا ہوگا، کیونکہ ہو سکتا ہے اس کا کچھ حصہ پہلے چھپ چکا ہو۔</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>آپ کی رسید چھپ رہی ہے۔</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>اس میں چند سیکنڈ لگتے ہیں۔</translation>
    </message>
    <message>
        <source>Please wait for it below the screen.</source>
        <translation>براہِ کرم انتظار کریں؛ رسید اسکرین کے نیچے سے نکلے گی۔</translation>
    </message>
    <message>
        <source>The printer is ready again.</source>
        <translation>پرنٹر دوبارہ تیار ہے۔</translation>
    </message>
    <message>
        <source>Your receipt is being printed now.</source>
        <translation>آپ کی رسید اب چھپ رہی ہے۔</translation>
    </message>
    <message>
        <source>You did not take your receipt.</source>
        <translation>آپ نے اپنی رسید نہیں اٹھائی۔</translation>
    </message>
    <message>
        <source>It was drawn back into the kiosk.</source>
        <translation>مشین نے اسے واپس اندر کھینچ لیا۔</translation>
    </message>
    <message>
        <source>You can print it again. It is then marked as a copy.</source>
        <translation>آپ اسے دوبارہ چھاپ سکتے ہیں۔ اس پر «نقل» لکھا ہوگا۔</translation>
    </message>
    <message>
        <source>Your receipt may not have been printed.</source>
        <translation>ہو سکتا ہے آپ کی رسید نہ چھپی ہو۔</translation>
    </message>
    <message>
        <source>The printer had trouble when you were here.</source>
        <translation>جب آپ یہاں تھے تو پرنٹر میں خرابی تھی۔</translation>
    </message>
    <message>
        <source>You can print it now.</source>
        <translation>آپ اسے ابھی چھاپ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can read it on the screen or scan its code with your phone.</source>
        <translation>آپ اسے سکرین پر پڑھ سکتے ہیں یا اس کا کوڈ فون سے اسکین کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The page is being printed.</source>
        <extracomment>A page that informs, by the value of its print outcome.</extracomment>
        <translation>صفحہ چھپ رہا ہے۔</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>صفحہ چھپ گیا۔</translation>
    </message>
    <message>
        <source>Please take it.</source>
        <translation>براہ کرم اسے لے لیں۔</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>صفحہ پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Please look for it below the screen.</source>
        <translation>براہ کرم اسے سکرین کے نیچے دیکھیں۔</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>صفحہ نہیں چھپ سکا۔</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>پرنٹر نے اسے قبول نہیں کیا۔</translation>
    </message>
    <message>
        <source>We do not know whether the page is complete.</source>
        <translation>ہمیں معلوم نہیں کہ صفحہ پورا چھپا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>button</source>
        <translation>بٹن</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>نشان لگانے کا خانہ</translation>
    </message>
    <message>
        <source>field</source>
        <translation>لکھنے کی جگہ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>منتخب ہے</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>نشان لگا ہے</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>نشان نہیں لگا</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>ابھی دستیاب نہیں</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>ابھی کچھ درج نہیں ہوا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>One character entered.</source>
        <translation>ایک حرف درج ہوا۔</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>مٹ گیا۔</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Loudness %1 of %2.</source>
        <translation>آواز %2 میں سے %1۔</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation>رفتار %2 میں سے %1۔</translation>
    </message>
    <message>
        <source>Seconds left: %1.</source>
        <translation>باقی سیکنڈ: %1۔</translation>
    </message>
    <message>
        <source>The screen is black now. Nobody can read along.</source>
        <translation>سکرین اب سیاہ ہے۔ کوئی ساتھ نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>سکرین پھر نظر آ رہی ہے۔</translation>
    </message>
    <message>
        <source>The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.</source>
        <translation>سکرین آپ کو پڑھ کر سنائی جا رہی ہے۔ بٹنوں سے ایک چیز سے دوسری پر جائیں اور چننے کے لیے انتخاب کا بٹن دبائیں۔</translation>
    </message>
</context>
<context>
    <name>WorkingBanner</name>
    <message>
        <source>This takes longer than usual. Please wait: nothing is lost and nothing is done twice.</source>
        <translation>اس میں معمول سے زیادہ وقت لگ رہا ہے۔ براہ کرم انتظار کریں: نہ کچھ ضائع ہوگا اور نہ کوئی کام دو بار ہوگا۔</translation>
    </message>
</context>
</TS>
