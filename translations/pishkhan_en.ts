<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AbroadInput</name>
    <message>
        <source>Change the country</source>
        <translation>Change the country</translation>
    </message>
</context>
<context>
    <name>AbroadQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Print this answer</source>
        <translation>Print this answer</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>What you asked about</translation>
    </message>
</context>
<context>
    <name>AttachmentInput</name>
    <message>
        <source>You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.</source>
        <translation>You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.</translation>
    </message>
    <message>
        <source>Send it from my phone</source>
        <translation>Send it from my phone</translation>
    </message>
    <message>
        <source>Hand it in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>Hand it in at the service desk, together with the receipt that is printed at the end.</translation>
    </message>
    <message>
        <source>Bring the paper to the counter</source>
        <translation>Bring the paper to the counter</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Scan this code with the camera of your phone.</translation>
    </message>
    <message>
        <source>Choose the photo or file on the page that opens, and send it.</source>
        <translation>Choose the photo or file on the page that opens, and send it.</translation>
    </message>
    <message>
        <source>Wait until it shows up here, then go on.</source>
        <translation>Wait until it shows up here, then go on.</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Ask for a new code</translation>
    </message>
    <message>
        <source>Waiting for your file.</source>
        <translation>Waiting for your file.</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>This bill is already paid</source>
        <translation>This bill is already paid</translation>
    </message>
    <message>
        <source>Is this your bill?</source>
        <translation>Is this your bill?</translation>
    </message>
    <message>
        <source>Pay this bill</source>
        <translation>Pay this bill</translation>
    </message>
    <message>
        <source>The city has received the money. You do not need to pay again.</source>
        <translation>The city has received the money. You do not need to pay again.</translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Day %1 of the lunar month</source>
        <translation>Day %1 of the lunar month</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>One year back</source>
        <translation>One year back</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>One year forward</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Small figures: %1, which can differ from the sighted month. The Gregorian day counts.</source>
        <translation>Small figures: %1, which can differ from the sighted month. The Gregorian day counts.</translation>
    </message>
</context>
<context>
    <name>CallRibbon</name>
    <message>
        <source>See the call</source>
        <translation>See the call</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call someone to this kiosk</source>
        <translation>Call someone to this kiosk</translation>
    </message>
    <message>
        <source>The staff see at once where you are. You can go on while you wait.</source>
        <translation>The staff see at once where you are. You can go on while you wait.</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>Call someone now</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>The staff are being called</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>Somebody is coming to you</translation>
    </message>
    <message>
        <source>Please stay at this kiosk.</source>
        <translation>Please stay at this kiosk.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message>
        <source>Please do not wait for us: go to the counter or telephone.</source>
        <translation>Please do not wait for us: go to the counter or telephone.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Please stay at this kiosk. You can go on meanwhile.</source>
        <translation>Please stay at this kiosk. You can go on meanwhile.</translation>
    </message>
    <message>
        <source>The staff have been called: it is urgent</source>
        <translation>The staff have been called: it is urgent</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>The staff have been called</translation>
    </message>
    <message>
        <source>The kiosk goes on trying.</source>
        <translation>The kiosk goes on trying.</translation>
    </message>
    <message>
        <source>Please go to the counter or telephone.</source>
        <translation>Please go to the counter or telephone.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>Nobody could be called</translation>
    </message>
    <message>
        <source>This is practice: nobody was called</source>
        <translation>This is practice: nobody was called</translation>
    </message>
    <message>
        <source>If you really need somebody, end the practice and call.</source>
        <translation>If you really need somebody, end the practice and call.</translation>
    </message>
    <message>
        <source>End the practice and call</source>
        <translation>End the practice and call</translation>
    </message>
    <message>
        <source>The staff could not be told yet. If somebody comes, please say so.</source>
        <translation>The staff could not be told yet. If somebody comes, please say so.</translation>
    </message>
    <message>
        <source>The call is being taken back</source>
        <translation>The call is being taken back</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>The call is taken back</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>Nobody comes. You can call again at any time.</translation>
    </message>
    <message>
        <source>The staff have closed this call</source>
        <translation>The staff have closed this call</translation>
    </message>
    <message>
        <source>If you still need somebody, call again.</source>
        <translation>If you still need somebody, call again.</translation>
    </message>
    <message>
        <source>The connection is interrupted now, so this may not be the latest. Call again or go to the counter.</source>
        <translation>The connection is interrupted now, so this may not be the latest. Call again or go to the counter.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>See the amount and pay</source>
        <translation>See the amount and pay</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>%1
Somebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.</source>
        <translation>%1
Somebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.</translation>
    </message>
    <message>
        <source>Give this place back?</source>
        <translation>Give this place back?</translation>
    </message>
    <message>
        <source>Give this place back</source>
        <translation>Give this place back</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>Yes, give it back</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>Who has it now</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Print this</translation>
    </message>
    <message>
        <source>Object to how this is treated</source>
        <translation>Object to how this is treated</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which request would you like to see?</source>
        <translation>Which request would you like to see?</translation>
    </message>
    <message>
        <source>No request was found</source>
        <translation>No request was found</translation>
    </message>
    <message>
        <source>No request is filed under this card. If you have a receipt, go back and type its tracking code.</source>
        <translation>No request is filed under this card. If you have a receipt, go back and type its tracking code.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Please check your answers</source>
        <translation>Please check your answers</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Touch a line to correct it.</source>
        <translation>Touch a line to correct it.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>Some answers need a correction</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Map of the city, north at the top</source>
        <translation>Map of the city, north at the top</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>%1 of %2 digits entered</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make this screen easier for you</source>
        <translation>Make this screen easier for you</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Size of words</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Usual colours</translation>
    </message>
    <message>
        <source>Strong colours</source>
        <translation>Strong colours</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Reach and movement</translation>
    </message>
    <message>
        <source>Move everything down, within reach of a seat</source>
        <translation>Move everything down, within reach of a seat</translation>
    </message>
    <message>
        <source>Stop all movement on the screen</source>
        <translation>Stop all movement on the screen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Read the screen aloud, best with a headset</source>
        <translation>Read the screen aloud, best with a headset</translation>
    </message>
    <message>
        <source>Time to read and answer</source>
        <translation>Time to read and answer</translation>
    </message>
    <message>
        <source>Wait as usual</source>
        <translation>Wait as usual</translation>
    </message>
    <message>
        <source>Wait three times as long</source>
        <translation>Wait three times as long</translation>
    </message>
    <message>
        <source>Wait ten times as long</source>
        <translation>Wait ten times as long</translation>
    </message>
    <message>
        <source>Show everything as usual</source>
        <translation>Show everything as usual</translation>
    </message>
    <message>
        <source>Close and go on</source>
        <translation>Close and go on</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finish without a receipt</source>
        <translation>Finish without a receipt</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.</source>
        <translation>The city&apos;s system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.</translation>
    </message>
    <message>
        <source>Not yet registered</source>
        <translation>Not yet registered</translation>
    </message>
    <message>
        <source>Scan it with your phone to keep this receipt.</source>
        <translation>Scan it with your phone to keep this receipt.</translation>
    </message>
</context>
<context>
    <name>ConsentInput</name>
    <message>
        <source>I have read this and I agree.</source>
        <translation>I have read this and I agree.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>DocumentInput</name>
    <message>
        <source>This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.</translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation>You have confirmed this already.</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>I will hand it in</source>
        <translation>I will hand it in</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Thank you. Goodbye!</translation>
    </message>
    <message>
        <source>Your card is still in the reader.</source>
        <translation>Your card is still in the reader.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Please take your card.</translation>
    </message>
    <message>
        <source>Please take your card and your receipt with you.</source>
        <translation>Please take your card and your receipt with you.</translation>
    </message>
    <message>
        <source>Everything you entered has been wiped from this screen.</source>
        <translation>Everything you entered has been wiped from this screen.</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Given</source>
        <extracomment>Where the digits of an identifier are set apart for the eye. Identifiers of free length stay in one piece.</extracomment>
        <translation>Given</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>It can be from %1 to %2.</translation>
    </message>
    <message>
        <source>It must be %1 at least.</source>
        <translation>It must be %1 at least.</translation>
    </message>
    <message>
        <source>It must be %1 at most.</source>
        <translation>It must be %1 at most.</translation>
    </message>
    <message>
        <source>I will hand it in</source>
        <translation>I will hand it in</translation>
    </message>
    <message>
        <source>Bill ID %1, payment ID %2</source>
        <translation>Bill ID %1, payment ID %2</translation>
    </message>
    <message>
        <source>marked on the map</source>
        <translation>marked on the map</translation>
    </message>
    <message>
        <source>The amount is not known yet</source>
        <translation>The amount is not known yet</translation>
    </message>
    <message>
        <source>The office has not entered it.</source>
        <translation>The office has not entered it.</translation>
    </message>
    <message>
        <source>Please look again later, or call 137.</source>
        <translation>Please look again later, or call 137.</translation>
    </message>
    <message>
        <source>Your card is being read. Please do not take it out.</source>
        <translation>Your card is being read. Please do not take it out.</translation>
    </message>
    <message>
        <source>Your card is being checked. Please do not take it out.</source>
        <translation>Your card is being checked. Please do not take it out.</translation>
    </message>
    <message>
        <source>Your passport is being read. Please leave it on the reader.</source>
        <translation>Your passport is being read. Please leave it on the reader.</translation>
    </message>
    <message>
        <source>The code is being sent to your phone.</source>
        <translation>The code is being sent to your phone.</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>The code is being checked.</translation>
    </message>
    <message>
        <source>Your request is being sent.</source>
        <translation>Your request is being sent.</translation>
    </message>
    <message>
        <source>The place is being given back.</source>
        <translation>The place is being given back.</translation>
    </message>
    <message>
        <source>Looking for free times.</source>
        <translation>Looking for free times.</translation>
    </message>
    <message>
        <source>Preparing a page for your phone.</source>
        <translation>Preparing a page for your phone.</translation>
    </message>
    <message>
        <source>Keeping this time for you.</source>
        <translation>Keeping this time for you.</translation>
    </message>
    <message>
        <source>Looking it up.</source>
        <translation>Looking it up.</translation>
    </message>
    <message>
        <source>Looking for the bill.</source>
        <translation>Looking for the bill.</translation>
    </message>
    <message>
        <source>Preparing the payment.</source>
        <translation>Preparing the payment.</translation>
    </message>
    <message>
        <source>Looking for your request.</source>
        <translation>Looking for your request.</translation>
    </message>
    <message>
        <source>Street, alley, number, landmark</source>
        <extracomment>What stands in an empty entry and cannot be erased.</extracomment>
        <translation>Street, alley, number, landmark</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>Bill ID</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>Payment ID</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>rials</translation>
    </message>
    <message>
        <source>This postal code is unusual. Please compare it with your bill. If it is the same, go on.</source>
        <translation>This postal code is unusual. Please compare it with your bill. If it is the same, go on.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>%1 of at most %2 chosen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Or insert your national smart card to see all your requests.</source>
        <extracomment>Controls that say what is wrong beside the entry; all others say it below.</extracomment>
        <translation>Or insert your national smart card to see all your requests.</translation>
    </message>
    <message>
        <source>Or hold the barcode of your bill under the scanner.</source>
        <translation>Or hold the barcode of your bill under the scanner.</translation>
    </message>
    <message>
        <source>Or lay the page with your photo under the scanner.</source>
        <translation>Or lay the page with your photo under the scanner.</translation>
    </message>
    <message>
        <source>Change one answer</source>
        <translation>Change one answer</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Answers that stand on the bill in another way. A choice is of interest where it makes the price.</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Renewal code</source>
        <translation>Renewal code</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>For the year</translation>
    </message>
    <message>
        <source>%1, filed on %2, %3</source>
        <translation>%1, filed on %2, %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Your request is registered</source>
        <translation>Your request is registered</translation>
    </message>
    <message>
        <source>Your payment is received</source>
        <translation>Your payment is received</translation>
    </message>
    <message>
        <source>Your request is kept on this kiosk</source>
        <translation>Your request is kept on this kiosk</translation>
    </message>
    <message>
        <source>You have practised it to the end</source>
        <translation>You have practised it to the end</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.</source>
        <translation>Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.</translation>
    </message>
    <message>
        <source>Keep this code: with it you can follow your request once it is sent.</source>
        <translation>Keep this code: with it you can follow your request once it is sent.</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>Provisional code</translation>
    </message>
    <message>
        <source>Invented code</source>
        <translation>Invented code</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>Tracking code</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Payment reference</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>The answer is promised by %1.</source>
        <translation>The answer is promised by %1.</translation>
    </message>
    <message>
        <source>The answer usually comes by %1.</source>
        <translation>The answer usually comes by %1.</translation>
    </message>
    <message>
        <source>Questions? Call %1 and give this code.</source>
        <translation>Questions? Call %1 and give this code.</translation>
    </message>
    <message>
        <source>Filed on %1.</source>
        <translation>Filed on %1.</translation>
    </message>
    <message>
        <source>Promised end: %1.</source>
        <translation>Promised end: %1.</translation>
    </message>
    <message>
        <source>Usually ends by %1.</source>
        <translation>Usually ends by %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Since %1.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <translation>Promised by %1.</translation>
    </message>
    <message>
        <source>Usually by %1.</source>
        <translation>Usually by %1.</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>Overdue by %1.</translation>
    </message>
    <message>
        <source>%1 longer than usual.</source>
        <translation>%1 longer than usual.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Promised time: %1.</source>
        <translation>Promised time: %1.</translation>
    </message>
    <message>
        <source>Usual time: %1.</source>
        <translation>Usual time: %1.</translation>
    </message>
    <message>
        <source>Every office has finished its part. You need to do nothing more.</source>
        <translation>Every office has finished its part. You need to do nothing more.</translation>
    </message>
    <message>
        <source>This request is completed</source>
        <translation>This request is completed</translation>
    </message>
    <message>
        <source>Objection %1: %2</source>
        <translation>Objection %1: %2</translation>
    </message>
    <message>
        <source>The inspection office answers by %1, not the office that it is about.</source>
        <translation>The inspection office answers by %1, not the office that it is about.</translation>
    </message>
    <message>
        <source>It was upheld.</source>
        <translation>It was upheld.</translation>
    </message>
    <message>
        <source>It was not upheld.</source>
        <translation>It was not upheld.</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Refund of %1</translation>
    </message>
    <message>
        <source>It is asked for since %1. A second person must agree.</source>
        <translation>It is asked for since %1. A second person must agree.</translation>
    </message>
    <message>
        <source>It was agreed to on %1, and will be sent to you.</source>
        <translation>It was agreed to on %1, and will be sent to you.</translation>
    </message>
    <message>
        <source>It was sent on %1. It is not confirmed yet that it arrived.</source>
        <translation>It was sent on %1. It is not confirmed yet that it arrived.</translation>
    </message>
    <message>
        <source>The money went back to you on %1.</source>
        <translation>The money went back to you on %1.</translation>
    </message>
    <message>
        <source>It did not go through on %1. Please call 137.</source>
        <translation>It did not go through on %1. Please call 137.</translation>
    </message>
    <message>
        <source>%1 waits for something</source>
        <translation>%1 waits for something</translation>
    </message>
    <message>
        <source>The clock is stopped until then. Questions? Call %1.</source>
        <translation>The clock is stopped until then. Questions? Call %1.</translation>
    </message>
    <message>
        <source>%1 refused this request</source>
        <translation>%1 refused this request</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Rule: %1.</translation>
    </message>
    <message>
        <source>You may object here, or at the service desk.</source>
        <translation>You may object here, or at the service desk.</translation>
    </message>
    <message>
        <source>How would you like to identify yourself?</source>
        <extracomment>Names of the entries of this screen among the drafts of the visit.</extracomment>
        <translation>How would you like to identify yourself?</translation>
    </message>
    <message>
        <source>The office needs to know who sends this request.</source>
        <translation>The office needs to know who sends this request.</translation>
    </message>
    <message>
        <source>Its lines are scanned and its chip is read.</source>
        <translation>Its lines are scanned and its chip is read.</translation>
    </message>
    <message>
        <source>With my passport</source>
        <translation>With my passport</translation>
    </message>
    <message>
        <source>With the national smart card</source>
        <translation>With the national smart card</translation>
    </message>
    <message>
        <source>Insert the card into the reader.</source>
        <translation>Insert the card into the reader.</translation>
    </message>
    <message>
        <source>With a code on my phone</source>
        <translation>With a code on my phone</translation>
    </message>
    <message>
        <source>A one-time code comes to your mobile phone.</source>
        <translation>A one-time code comes to your mobile phone.</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>What is your mobile number?</translation>
    </message>
    <message>
        <source>A one-time code comes to this phone. It costs you nothing.</source>
        <translation>A one-time code comes to this phone. It costs you nothing.</translation>
    </message>
    <message>
        <source>What is the code in the message?</source>
        <translation>What is the code in the message?</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>It was sent to %1.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Send another code</translation>
    </message>
    <message>
        <source>No message yet? You can ask for another code in %1 seconds.</source>
        <translation>No message yet? You can ask for another code in %1 seconds.</translation>
    </message>
    <message>
        <source>Please insert your national smart card</source>
        <translation>Please insert your national smart card</translation>
    </message>
    <message>
        <source>It goes on by itself. Leave the card in until it has been read.</source>
        <translation>It goes on by itself. Leave the card in until it has been read.</translation>
    </message>
    <message>
        <source>Please scan your passport</source>
        <extracomment>The pages on which one part of the key is typed, in their order.</extracomment>
        <translation>Please scan your passport</translation>
    </message>
    <message>
        <source>Hold the lines at the foot of the page with your photo under the scanner.</source>
        <translation>Hold the lines at the foot of the page with your photo under the scanner.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Type it instead</translation>
    </message>
    <message>
        <source>Please open your passport</source>
        <translation>Please open your passport</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please type what stands on the page with your photo.</source>
        <translation>The scanner does not work now. Please type what stands on the page with your photo.</translation>
    </message>
    <message>
        <source>Type the passport number</source>
        <translation>Type the passport number</translation>
    </message>
    <message>
        <source>What is the number of your passport?</source>
        <translation>What is the number of your passport?</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>What is your date of birth?</translation>
    </message>
    <message>
        <source>Until when is your passport valid?</source>
        <translation>Until when is your passport valid?</translation>
    </message>
    <message>
        <source>Type day, month and year with 8 digits.</source>
        <translation>Type day, month and year with 8 digits.</translation>
    </message>
    <message>
        <source>It stands on the page with your photo.</source>
        <translation>It stands on the page with your photo.</translation>
    </message>
    <message>
        <source>Please lay your passport on the reader</source>
        <translation>Please lay your passport on the reader</translation>
    </message>
    <message>
        <source>Lay it down closed, and leave it there until it has been read.</source>
        <translation>Lay it down closed, and leave it there until it has been read.</translation>
    </message>
    <message>
        <source>Use a code on my phone</source>
        <translation>Use a code on my phone</translation>
    </message>
    <message>
        <source>Your passport is being checked.</source>
        <translation>Your passport is being checked.</translation>
    </message>
    <message>
        <source>%1 percent have been read.</source>
        <translation>%1 percent have been read.</translation>
    </message>
    <message>
        <source>Something lies on the reader. Please take it away and lay your passport down.</source>
        <translation>Something lies on the reader. Please take it away and lay your passport down.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please take it out and insert it again.</source>
        <translation>A card is in the reader. Please take it out and insert it again.</translation>
    </message>
    <message>
        <source>Please identify yourself with a code on your phone.</source>
        <translation>Please identify yourself with a code on your phone.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>Please use another kiosk or go to the service desk.</translation>
    </message>
    <message>
        <source>This kiosk cannot read cards now</source>
        <translation>This kiosk cannot read cards now</translation>
    </message>
    <message>
        <source>This card does not give a national ID</source>
        <translation>This card does not give a national ID</translation>
    </message>
    <message>
        <source>The card works, but it does not say who you are.</source>
        <translation>The card works, but it does not say who you are.</translation>
    </message>
    <message>
        <source>Please use your national smart card or identify yourself in another way.</source>
        <translation>Please use your national smart card or identify yourself in another way.</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>Tries left: %1.</translation>
    </message>
    <message>
        <source>This code is valid until %1.</source>
        <translation>This code is valid until %1.</translation>
    </message>
    <message>
        <source>The payment did not succeed</source>
        <translation>The payment did not succeed</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <translation>The payment was reversed</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>The time to pay is over</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Pay with your phone</translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>No receipt is on its way.</extracomment>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Print it now</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>Most pilgrims first; the last one stands for all others.</extracomment>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Lebanon</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi Arabia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <extracomment>The drawing (`assets/fields/&lt;name&gt;.svg`) of a type whose definition names none.</extracomment>
        <translation>Where do I find this?</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>Help with this question</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>Number %1.</translation>
    </message>
    <message>
        <source>Appointments cannot be given now</source>
        <translation>Appointments cannot be given now</translation>
    </message>
    <message>
        <source>This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has been booked. Please try again in a moment or ask at the service desk.</source>
        <translation>This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has been booked. Please try again in a moment or ask at the service desk.</translation>
    </message>
    <message>
        <source>Kept for you until %1. Finish your request before then.</source>
        <translation>Kept for you until %1. Finish your request before then.</translation>
    </message>
    <message>
        <source>%1 free times</source>
        <translation>%1 free times</translation>
    </message>
    <message>
        <source>1 free time</source>
        <translation>1 free time</translation>
    </message>
    <message>
        <source>Files can be sent until %1.</source>
        <translation>Files can be sent until %1.</translation>
    </message>
    <message>
        <source>As many files have come as can be sent.</source>
        <translation>As many files have come as can be sent.</translation>
    </message>
    <message>
        <source>The time to send files is over. What has come is kept; ask for a new code.</source>
        <translation>The time to send files is over. What has come is kept; ask for a new code.</translation>
    </message>
    <message>
        <source>Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper to the service desk.</source>
        <translation>Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper to the service desk.</translation>
    </message>
    <message>
        <source>The connection to the city’s hub is broken. Files that you send show up here when it is back.</source>
        <translation>The connection to the city’s hub is broken. Files that you send show up here when it is back.</translation>
    </message>
    <message>
        <source>%1 · one file of up to %2 MB</source>
        <translation>%1 · one file of up to %2 MB</translation>
    </message>
    <message>
        <source>%1 · up to %2 MB each · at most %3 files</source>
        <translation>%1 · up to %2 MB each · at most %3 files</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>Call someone</source>
        <translation>Call someone</translation>
    </message>
    <message>
        <source>Call someone: I cannot use this screen alone</source>
        <translation>Call someone: I cannot use this screen alone</translation>
    </message>
    <message>
        <source>Take the call back: I need nobody any more</source>
        <translation>Take the call back: I need nobody any more</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telephone: %1</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>How can we help?</source>
        <translation>How can we help?</translation>
    </message>
    <message>
        <source>%1. Telephone: %2</source>
        <translation>%1. Telephone: %2</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Show all help</source>
        <translation>Show all help</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Leave the tour</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Finish the tour</source>
        <translation>Finish the tour</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>HelpTour</name>
    <message>
        <source>Touch with one finger</source>
        <translation>Touch with one finger</translation>
    </message>
    <message>
        <source>Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.</source>
        <translation>Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.</translation>
    </message>
    <message>
        <source>Your language at any time</source>
        <translation>Your language at any time</translation>
    </message>
    <message>
        <source>The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.</source>
        <translation>The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.</translation>
    </message>
    <message>
        <source>One question on each screen</source>
        <translation>One question on each screen</translation>
    </message>
    <message>
        <source>Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.</source>
        <translation>Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>What happens to your data</translation>
    </message>
    <message>
        <source>It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.</source>
        <translation>It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.</translation>
    </message>
    <message>
        <source>Your receipt and its tracking code</source>
        <translation>Your receipt and its tracking code</translation>
    </message>
    <message>
        <source>At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.</source>
        <translation>At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.</translation>
    </message>
    <message>
        <source>Help, and a person</source>
        <translation>Help, and a person</translation>
    </message>
    <message>
        <source>Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.</source>
        <translation>Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.</translation>
    </message>
    <message>
        <source>Larger words and clearer colours</source>
        <translation>Larger words and clearer colours</translation>
    </message>
    <message>
        <source>Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.</source>
        <translation>Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>What happens next</source>
        <extracomment>An entry of the menu that is no page. Pages of the tour, `Overlays/TourPage.qml` has their words.</extracomment>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>Help with this question</translation>
    </message>
    <message>
        <source>What is asked, and where you find the answer</source>
        <translation>What is asked, and where you find the answer</translation>
    </message>
    <message>
        <source>Read about this service</source>
        <translation>Read about this service</translation>
    </message>
    <message>
        <source>Practise this service</source>
        <translation>Practise this service</translation>
    </message>
    <message>
        <source>With invented data; nothing is sent</source>
        <translation>With invented data; nothing is sent</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>Show me how this works</translation>
    </message>
    <message>
        <source>A tour of two minutes</source>
        <translation>A tour of two minutes</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Call someone</translation>
    </message>
    <message>
        <source>A member of staff comes to this kiosk</source>
        <translation>A member of staff comes to this kiosk</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Find a service</source>
        <translation>Find a service</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>Show me how this works</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Up to this many services fit on one screen together; a second choice would only be in the way. Services that people come for most, shown before the categories; and results of one search.</extracomment>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>No service found. Try another word, or go back to the categories.</source>
        <translation>No service found. Try another word, or go back to the categories.</translation>
    </message>
    <message>
        <source>Write what you need in your own words.</source>
        <translation>Write what you need in your own words.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Find a service</translation>
    </message>
    <message>
        <source>You can also hold a bill or a receipt under the scanner.</source>
        <translation>You can also hold a bill or a receipt under the scanner.</translation>
    </message>
    <message>
        <source>No paper receipts now: at the end you will see a code to write down.</source>
        <translation>No paper receipts now: at the end you will see a code to write down.</translation>
    </message>
    <message>
        <source>Cards cannot be read here now: your mobile phone will do instead.</source>
        <translation>Cards cannot be read here now: your mobile phone will do instead.</translation>
    </message>
    <message>
        <source>City services</source>
        <translation>City services</translation>
    </message>
    <message>
        <source>For pilgrims and visitors</source>
        <translation>For pilgrims and visitors</translation>
    </message>
    <message>
        <source>Not on this kiosk now</source>
        <translation>Not on this kiosk now</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services: %1</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Send the code</source>
        <translation>Send the code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>To protect you, the visit ends soon and everything you entered is wiped from this screen.</source>
        <translation>To protect you, the visit ends soon and everything you entered is wiped from this screen.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>End the visit</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>InformationViewModel</name>
    <message>
        <source>Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the University of Tehran. The call to prayer of the shrine decides.</source>
        <extracomment>The services whose page is a table of prayer times. A service without pages of its own.</extracomment>
        <translation>Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the University of Tehran. The call to prayer of the shrine decides.</translation>
    </message>
    <message>
        <source>Offered by %1.</source>
        <translation>Offered by %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>As of %1. It may have changed since; the office decides.</source>
        <translation>As of %1. It may have changed since; the office decides.</translation>
    </message>
    <message>
        <source>Dawn prayer</source>
        <translation>Dawn prayer</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Sunrise</translation>
    </message>
    <message>
        <source>Noon prayer</source>
        <translation>Noon prayer</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sunset</translation>
    </message>
    <message>
        <source>Evening prayer</source>
        <translation>Evening prayer</translation>
    </message>
    <message>
        <source>Midnight by religious reckoning</source>
        <translation>Midnight by religious reckoning</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Scan the code with your phone to keep these words. You need no network.</source>
        <translation>Scan the code with your phone to keep these words. You need no network.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
</context>
<context>
    <name>LocationInput</name>
    <message>
        <source>Touch the place on the map. It is a sketch with north at the top: your written address is what counts.</source>
        <translation>Touch the place on the map. It is a sketch with north at the top: your written address is what counts.</translation>
    </message>
    <message>
        <source>The map is a sketch with north at the top; its borders are rough.</source>
        <translation>The map is a sketch with north at the top; its borders are rough.</translation>
    </message>
    <message>
        <source>Marked on the map</source>
        <translation>Marked on the map</translation>
    </message>
    <message>
        <source>Mark on the map</source>
        <translation>Mark on the map</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>Another district</translation>
    </message>
</context>
<context>
    <name>LocationQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Use this place</translation>
    </message>
    <message>
        <source>Go on without a mark</source>
        <translation>Go on without a mark</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>What do you object to?</source>
        <translation>What do you object to?</translation>
    </message>
    <message>
        <source>Tell in your own words what happened. You may also leave this empty.</source>
        <translation>Tell in your own words what happened. You may also leave this empty.</translation>
    </message>
    <message>
        <source>Your objection goes to the city’s inspection office, not to the office that has your case.</source>
        <translation>Your objection goes to the city’s inspection office, not to the office that has your case.</translation>
    </message>
    <message>
        <source>Send the objection</source>
        <translation>Send the objection</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Print my checklist</source>
        <translation>Print my checklist</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Go on anyway</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>I have all of them</source>
        <translation>I have all of them</translation>
    </message>
    <message>
        <source>End, and come back with the papers</source>
        <translation>End, and come back with the papers</translation>
    </message>
</context>
<context>
    <name>PapersViewModel</name>
    <message>
        <source>Something is still missing</source>
        <translation>Something is still missing</translation>
    </message>
    <message>
        <source>You can print this as your own checklist and take it with you.</source>
        <translation>You can print this as your own checklist and take it with you.</translation>
    </message>
    <message>
        <source>Do you have these papers?</source>
        <translation>Do you have these papers?</translation>
    </message>
    <message>
        <source>Several offices will look at them. To check now saves you a second trip.</source>
        <translation>Several offices will look at them. To check now saves you a second trip.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Try to pay again</source>
        <translation>Try to pay again</translation>
    </message>
    <message>
        <source>If your bank says that money has left your account, do not pay again: ask at the service desk.</source>
        <translation>If your bank says that money has left your account, do not pay again: ask at the service desk.</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Scan this code with the camera of your phone.</translation>
    </message>
    <message>
        <source>Pay on the page that opens. Check that it shows the same amount.</source>
        <translation>Pay on the page that opens. Check that it shows the same amount.</translation>
    </message>
    <message>
        <source>Come back to this screen: it goes on by itself.</source>
        <translation>Come back to this screen: it goes on by itself.</translation>
    </message>
</context>
<context>
    <name>PlateInput</name>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>First two digits</source>
        <translation>First two digits</translation>
    </message>
    <message>
        <source>Upper row of digits</source>
        <translation>Upper row of digits</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Three digits after the letter</source>
        <translation>Three digits after the letter</translation>
    </message>
    <message>
        <source>Lower row of digits</source>
        <translation>Lower row of digits</translation>
    </message>
    <message>
        <source>Two digits under the word Iran</source>
        <translation>Two digits under the word Iran</translation>
    </message>
    <message>
        <source>Write the plate as it stands on the vehicle.</source>
        <translation>Write the plate as it stands on the vehicle.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motorcycle</translation>
    </message>
    <message>
        <source>Another plate</source>
        <translation>Another plate</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice: the data are invented, and nothing is sent.</source>
        <translation>Practice: the data are invented, and nothing is sent.</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What you entered is still here until you end the visit.</source>
        <translation>What you entered is still here until you end the visit.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>For the staff: %1</translation>
    </message>
</context>
<context>
    <name>ProblemViewModel</name>
    <message>
        <source>Please wait %1 seconds.</source>
        <translation>Please wait %1 seconds.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Very bad</source>
        <translation>Very bad</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>How was this visit?</source>
        <translation>How was this visit?</translation>
    </message>
    <message>
        <source>One touch is enough. Nobody can see who gave which answer.</source>
        <translation>One touch is enough. Nobody can see who gave which answer.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Size of words, colours, reach, movement and time</source>
        <translation>Size of words, colours, reach, movement and time</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Easier</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>Municipality of Mashhad</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Self-service counter</source>
        <translation>Self-service counter</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Previous part</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Practise first, with invented data</source>
        <translation>Practise first, with invented data</translation>
    </message>
</context>
<context>
    <name>ServiceViewModel</name>
    <message>
        <source>This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.</source>
        <translation>This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.</translation>
    </message>
    <message>
        <source>This kiosk cannot read national cards now. You can use your mobile phone instead.</source>
        <translation>This kiosk cannot read national cards now. You can use your mobile phone instead.</translation>
    </message>
    <message>
        <source>You will get no paper receipt now: at the end you will see a code to write down.</source>
        <translation>You will get no paper receipt now: at the end you will see a code to write down.</translation>
    </message>
    <message>
        <source>You will see everything on the screen, but get no paper.</source>
        <translation>You will see everything on the screen, but get no paper.</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offered by</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>If the connection fails</source>
        <translation>If the connection fails</translation>
    </message>
    <message>
        <source>Nothing is kept here for later. Please call 137 or go to the service desk.</source>
        <translation>Nothing is kept here for later. Please call 137 or go to the service desk.</translation>
    </message>
    <message>
        <source>It works without one, too.</source>
        <translation>It works without one, too.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then. What is urgent is not kept: please call 137.</source>
        <translation>This kiosk keeps your request and sends it later; deadlines start only then. What is urgent is not kept: please call 137.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then.</source>
        <translation>This kiosk keeps your request and sends it later; deadlines start only then.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Previous part</translation>
    </message>
</context>
<context>
    <name>SignatureInput</name>
    <message>
        <source>Field for your signature</source>
        <translation>Field for your signature</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Sign here with your finger</translation>
    </message>
    <message>
        <source>Clear and sign again</source>
        <translation>Clear and sign again</translation>
    </message>
</context>
<context>
    <name>SlotInput</name>
    <message>
        <source>All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.</source>
        <translation>All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>No time is free</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Choose a day.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>SlotQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Skip this question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>This one is next.</source>
        <translation>This one is next.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>At the same time</translation>
    </message>
</context>
<context>
    <name>TourPicture</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>Call someone now</translation>
    </message>
</context>
<context>
    <name>TourReceipt</name>
    <message>
        <source>Tracking code</source>
        <translation>Tracking code</translation>
    </message>
</context>
<context>
    <name>TourTopBar</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Easier</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>TourTouch</name>
    <message>
        <source>Well done: touch again if you like</source>
        <translation>Well done: touch again if you like</translation>
    </message>
    <message>
        <source>Touch me</source>
        <translation>Touch me</translation>
    </message>
</context>
<context>
    <name>VirtualKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This answer is needed to go on.</source>
        <extracomment>For any field that has nothing better in `BY_FIELD`.</extracomment>
        <translation>This answer is needed to go on.</translation>
    </message>
    <message>
        <source>The length is not right. Please check what is missing.</source>
        <translation>The length is not right. Please check what is missing.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Please use digits only.</translation>
    </message>
    <message>
        <source>This number is not in use. Please check it.</source>
        <translation>This number is not in use. Please check it.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please check your document.</source>
        <translation>One of the digits is not right. Please check your document.</translation>
    </message>
    <message>
        <source>This payment ID belongs to another bill. Please check both numbers.</source>
        <translation>This payment ID belongs to another bill. Please check both numbers.</translation>
    </message>
    <message>
        <source>This number is outside the allowed range.</source>
        <translation>This number is outside the allowed range.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>This does not look right. Please check it.</translation>
    </message>
    <message>
        <source>Please write a little more.</source>
        <translation>Please write a little more.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>This is too long. Please make it shorter.</translation>
    </message>
    <message>
        <source>Please choose one of the answers on the screen.</source>
        <translation>Please choose one of the answers on the screen.</translation>
    </message>
    <message>
        <source>An Iranian IBAN begins with IR. Please check it.</source>
        <translation>An Iranian IBAN begins with IR. Please check it.</translation>
    </message>
    <message>
        <source>No plate has this letter. Please choose the letter from the list.</source>
        <translation>No plate has this letter. Please choose the letter from the list.</translation>
    </message>
    <message>
        <source>This day does not exist. Please check the date.</source>
        <translation>This day does not exist. Please check the date.</translation>
    </message>
    <message>
        <source>This day is too early. Please choose a later one.</source>
        <translation>This day is too early. Please choose a later one.</translation>
    </message>
    <message>
        <source>This day is too late. Please choose an earlier one.</source>
        <translation>This day is too late. Please choose an earlier one.</translation>
    </message>
    <message>
        <source>These are too many. Please take some away.</source>
        <translation>These are too many. Please take some away.</translation>
    </message>
    <message>
        <source>Please choose an amount in whole thousands of rials.</source>
        <translation>Please choose an amount in whole thousands of rials.</translation>
    </message>
    <message>
        <source>This time is no longer free. Please choose another one.</source>
        <translation>This time is no longer free. Please choose another one.</translation>
    </message>
    <message>
        <source>You already had a place in this period.</source>
        <translation>You already had a place in this period.</translation>
    </message>
    <message>
        <source>The files are no longer there. Please send them again.</source>
        <translation>The files are no longer there. Please send them again.</translation>
    </message>
    <message>
        <source>These answers do not fit together. Please check them.</source>
        <translation>These answers do not fit together. Please check them.</translation>
    </message>
    <message>
        <source>A national ID has 10 digits. Please check what is missing.</source>
        <extracomment>Where the kind of field allows a better sentence.</extracomment>
        <translation>A national ID has 10 digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>A national ID has digits only.</source>
        <translation>A national ID has digits only.</translation>
    </message>
    <message>
        <source>This kiosk cannot accept this national ID. If it is yours, please go to the service desk.</source>
        <translation>This kiosk cannot accept this national ID. If it is yours, please go to the service desk.</translation>
    </message>
    <message>
        <source>One digit of the national ID is not right. Please compare it with your card.</source>
        <translation>One digit of the national ID is not right. Please compare it with your card.</translation>
    </message>
    <message>
        <source>A legal-entity ID has 11 digits. Please check what is missing.</source>
        <translation>A legal-entity ID has 11 digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>A legal-entity ID has digits only.</source>
        <translation>A legal-entity ID has digits only.</translation>
    </message>
    <message>
        <source>No company has this legal-entity ID. Please check it.</source>
        <translation>No company has this legal-entity ID. Please check it.</translation>
    </message>
    <message>
        <source>One digit of the legal-entity ID is not right. Please check it.</source>
        <translation>One digit of the legal-entity ID is not right. Please check it.</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 09.</source>
        <translation>A mobile number has 11 digits and begins with 09.</translation>
    </message>
    <message>
        <source>A mobile number has digits only.</source>
        <translation>A mobile number has digits only.</translation>
    </message>
    <message>
        <source>A mobile number begins with 09. Land lines cannot get messages.</source>
        <translation>A mobile number begins with 09. Land lines cannot get messages.</translation>
    </message>
    <message>
        <source>A postal code has 10 digits. Please check what is missing.</source>
        <translation>A postal code has 10 digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>A postal code has digits only.</source>
        <translation>A postal code has digits only.</translation>
    </message>
    <message>
        <source>The first five digits of a postal code have no 0 and no 2. Please check them.</source>
        <translation>The first five digits of a postal code have no 0 and no 2. Please check them.</translation>
    </message>
    <message>
        <source>A renewal code has 4 to 7 numbers with hyphens between them.</source>
        <translation>A renewal code has 4 to 7 numbers with hyphens between them.</translation>
    </message>
    <message>
        <source>A renewal code has only digits and hyphens.</source>
        <translation>A renewal code has only digits and hyphens.</translation>
    </message>
    <message>
        <source>Each number of a renewal code has 1 to 5 digits. Please check the hyphens.</source>
        <translation>Each number of a renewal code has 1 to 5 digits. Please check the hyphens.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have 6 to 13 digits each. Please check both.</source>
        <translation>Bill ID and payment ID have 6 to 13 digits each. Please check both.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have digits only.</source>
        <translation>Bill ID and payment ID have digits only.</translation>
    </message>
    <message>
        <source>One digit of the bill is not right. Please compare both numbers with the bill.</source>
        <translation>One digit of the bill is not right. Please compare both numbers with the bill.</translation>
    </message>
    <message>
        <source>A tracking code has 10 letters and digits. Please check what is missing.</source>
        <translation>A tracking code has 10 letters and digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>A tracking code never has 0, 1, O or I. Please check these places.</source>
        <translation>A tracking code never has 0, 1, O or I. Please check these places.</translation>
    </message>
    <message>
        <source>One place of the tracking code is not right. Please compare it with your receipt.</source>
        <translation>One place of the tracking code is not right. Please compare it with your receipt.</translation>
    </message>
    <message>
        <source>Please enter a number in digits.</source>
        <translation>Please enter a number in digits.</translation>
    </message>
    <message>
        <source>There are too many digits after the point.</source>
        <translation>There are too many digits after the point.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Please choose one answer.</translation>
    </message>
    <message>
        <source>Please choose your district.</source>
        <translation>Please choose your district.</translation>
    </message>
    <message>
        <source>Please choose the district and write the address.</source>
        <translation>Please choose the district and write the address.</translation>
    </message>
    <message>
        <source>Please write the address in more detail.</source>
        <translation>Please write the address in more detail.</translation>
    </message>
    <message>
        <source>The address is too long. Please make it shorter.</source>
        <translation>The address is too long. Please make it shorter.</translation>
    </message>
    <message>
        <source>The plate is not complete. Please fill in every box.</source>
        <translation>The plate is not complete. Please fill in every box.</translation>
    </message>
    <message>
        <source>An IBAN has 24 digits after IR. Please check what is missing.</source>
        <translation>An IBAN has 24 digits after IR. Please check what is missing.</translation>
    </message>
    <message>
        <source>One digit of the IBAN is not right. Please compare it with your bank app or card.</source>
        <translation>One digit of the IBAN is not right. Please compare it with your bank app or card.</translation>
    </message>
    <message>
        <source>A foreigner code has 12 digits. Please check what is missing.</source>
        <translation>A foreigner code has 12 digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>A passport number has 6 to 12 letters and digits. Please check what is missing.</source>
        <translation>A passport number has 6 to 12 letters and digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>This amount is too small or too large. Please change it.</source>
        <translation>This amount is too small or too large. Please change it.</translation>
    </message>
    <message>
        <source>Please choose at least one answer.</source>
        <translation>Please choose at least one answer.</translation>
    </message>
    <message>
        <source>Please choose a day.</source>
        <translation>Please choose a day.</translation>
    </message>
    <message>
        <source>Without your consent this request cannot be filed. If you agree, touch the sentence.</source>
        <translation>Without your consent this request cannot be filed. If you agree, touch the sentence.</translation>
    </message>
    <message>
        <source>Please confirm that you will bring this document.</source>
        <translation>Please confirm that you will bring this document.</translation>
    </message>
    <message>
        <source>This mobile number is too short or too long. Please check it.</source>
        <extracomment>A mobile number of any country.</extracomment>
        <translation>This mobile number is too short or too long. Please check it.</translation>
    </message>
    <message>
        <source>After the + comes your country&apos;s code, then the number without its first 0.</source>
        <translation>After the + comes your country&apos;s code, then the number without its first 0.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Waiting for your payment</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>The payment did not succeed. No bill was paid.</source>
        <translation>The payment did not succeed. No bill was paid.</translation>
    </message>
    <message>
        <source>The payment was reversed. All the money goes back to you.</source>
        <translation>The payment was reversed. All the money goes back to you.</translation>
    </message>
    <message>
        <source>The time to pay is over. No bill was paid.</source>
        <translation>The time to pay is over. No bill was paid.</translation>
    </message>
    <message>
        <source>Please bring the missing document</source>
        <extracomment>Title and sentence of what the citizen must do.</extracomment>
        <translation>Please bring the missing document</translation>
    </message>
    <message>
        <source>Take it to the district service desk and show this code. The case waits for it.</source>
        <translation>Take it to the district service desk and show this code. The case waits for it.</translation>
    </message>
    <message>
        <source>Your engineer’s plans are awaited</source>
        <translation>Your engineer’s plans are awaited</translation>
    </message>
    <message>
        <source>Ask your engineer to send the plans. The case waits for them.</source>
        <translation>Ask your engineer to send the plans. The case waits for them.</translation>
    </message>
    <message>
        <source>Please pay the amount</source>
        <translation>Please pay the amount</translation>
    </message>
    <message>
        <source>The office has told you the amount. The case goes on when it is paid.</source>
        <translation>The office has told you the amount. The case goes on when it is paid.</translation>
    </message>
    <message>
        <source>A violation is being heard</source>
        <translation>A violation is being heard</translation>
    </message>
    <message>
        <source>Please answer the commission in the time its notice gives you.</source>
        <translation>Please answer the commission in the time its notice gives you.</translation>
    </message>
    <message>
        <source>The result is ready</source>
        <translation>The result is ready</translation>
    </message>
    <message>
        <source>You can collect it with this code.</source>
        <translation>You can collect it with this code.</translation>
    </message>
    <message>
        <source>It was passed up to the manager of this office.</source>
        <translation>It was passed up to the manager of this office.</translation>
    </message>
    <message>
        <source>It was passed up to the city’s inspection office.</source>
        <translation>It was passed up to the city’s inspection office.</translation>
    </message>
    <message>
        <source>It takes longer than it should</source>
        <translation>It takes longer than it should</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>My request was refused</translation>
    </message>
    <message>
        <source>The clock was stopped without need</source>
        <translation>The clock was stopped without need</translation>
    </message>
    <message>
        <source>How I was treated</source>
        <translation>How I was treated</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly used up.</source>
        <extracomment>By the value of a `PrinterCondition`.</extracomment>
        <translation>The printer&apos;s paper is nearly used up.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>The printer has no paper.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>The printer&apos;s cover is open.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper cutter is stuck.</source>
        <translation>The printer&apos;s paper cutter is stuck.</translation>
    </message>
    <message>
        <source>The printer has a fault that staff can clear.</source>
        <translation>The printer has a fault that staff can clear.</translation>
    </message>
    <message>
        <source>The printer is out of order.</source>
        <translation>The printer is out of order.</translation>
    </message>
    <message>
        <source>The printer is too hot and must cool down.</source>
        <translation>The printer is too hot and must cool down.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print now.</source>
        <translation>The printer says that it cannot print now.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is.</source>
        <translation>The printer does not tell how it is.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>The printer cannot be reached.</translation>
    </message>
    <message>
        <source>The printer gave no reason.</source>
        <translation>The printer gave no reason.</translation>
    </message>
    <message>
        <source>Your request is not affected. Please write down the code or photograph this screen.</source>
        <translation>Your request is not affected. Please write down the code or photograph this screen.</translation>
    </message>
    <message>
        <source>Your receipt was printed.</source>
        <extracomment>By the value of an `OutcomeKind`. Where the printer named a cause, it takes the place of `happened` (see `print_outcome`).</extracomment>
        <translation>Your receipt was printed.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>The printer confirmed it.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Please take your receipt.</translation>
    </message>
    <message>
        <source>Your receipt was sent to the printer.</source>
        <translation>Your receipt was sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not confirm that it was printed.</source>
        <translation>The printer did not confirm that it was printed.</translation>
    </message>
    <message>
        <source>Please look for your receipt. If it is missing, write down the code.</source>
        <translation>Please look for your receipt. If it is missing, write down the code.</translation>
    </message>
    <message>
        <source>Your receipt could not be printed.</source>
        <translation>Your receipt could not be printed.</translation>
    </message>
    <message>
        <source>Printing was interrupted.</source>
        <translation>Printing was interrupted.</translation>
    </message>
    <message>
        <source>We do not know whether your receipt is complete.</source>
        <translation>We do not know whether your receipt is complete.</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <extracomment>By the value of a `CardTrouble`, or of one of the outcomes that need a screen of their own.</extracomment>
        <translation>The card was taken out too early</translation>
    </message>
    <message>
        <source>It could not be read to the end.</source>
        <translation>It could not be read to the end.</translation>
    </message>
    <message>
        <source>Please insert the card again and leave it in.</source>
        <translation>Please insert the card again and leave it in.</translation>
    </message>
    <message>
        <source>This is another card</source>
        <translation>This is another card</translation>
    </message>
    <message>
        <source>The card in the reader is not the one that was there before.</source>
        <translation>The card in the reader is not the one that was there before.</translation>
    </message>
    <message>
        <source>Please insert only your own card and begin again.</source>
        <translation>Please insert only your own card and begin again.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>The card does not answer</translation>
    </message>
    <message>
        <source>It may be upside down, or it has no chip.</source>
        <translation>It may be upside down, or it has no chip.</translation>
    </message>
    <message>
        <source>Please turn the card so that the chip goes in first.</source>
        <translation>Please turn the card so that the chip goes in first.</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>The card reader is busy</translation>
    </message>
    <message>
        <source>Something else is using the card now.</source>
        <translation>Something else is using the card now.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>The card could not be read</translation>
    </message>
    <message>
        <source>It answered, but not as such a card should.</source>
        <translation>It answered, but not as such a card should.</translation>
    </message>
    <message>
        <source>Please try again or identify yourself in another way.</source>
        <translation>Please try again or identify yourself in another way.</translation>
    </message>
    <message>
        <source>Please lay it on the reader again and leave it there.</source>
        <translation>Please lay it on the reader again and leave it there.</translation>
    </message>
    <message>
        <source>The passport was taken away too early</source>
        <extracomment>By the value of a `PassportNotice`; the last one is the hub&apos;s refusal.</extracomment>
        <translation>The passport was taken away too early</translation>
    </message>
    <message>
        <source>This is another document</source>
        <translation>This is another document</translation>
    </message>
    <message>
        <source>What lies on the reader is not what was there before.</source>
        <translation>What lies on the reader is not what was there before.</translation>
    </message>
    <message>
        <source>Please lay only your own passport on the reader.</source>
        <translation>Please lay only your own passport on the reader.</translation>
    </message>
    <message>
        <source>The passport does not answer</source>
        <translation>The passport does not answer</translation>
    </message>
    <message>
        <source>It may not lie flat on the reader, or it has no chip.</source>
        <translation>It may not lie flat on the reader, or it has no chip.</translation>
    </message>
    <message>
        <source>Something else is using the reader now.</source>
        <translation>Something else is using the reader now.</translation>
    </message>
    <message>
        <source>Please wait a moment, then lay the passport on the reader again.</source>
        <translation>Please wait a moment, then lay the passport on the reader again.</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>The passport could not be read</translation>
    </message>
    <message>
        <source>The connection to its chip broke off.</source>
        <translation>The connection to its chip broke off.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>The card reader is not connected</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its card reader now.</source>
        <translation>This kiosk cannot reach its card reader now.</translation>
    </message>
    <message>
        <source>This is not an electronic passport</source>
        <translation>This is not an electronic passport</translation>
    </message>
    <message>
        <source>It is another card, or its chip holds no passport.</source>
        <translation>It is another card, or its chip holds no passport.</translation>
    </message>
    <message>
        <source>The passport does not open</source>
        <translation>The passport does not open</translation>
    </message>
    <message>
        <source>Its chip did not accept this number with these dates.</source>
        <translation>Its chip did not accept this number with these dates.</translation>
    </message>
    <message>
        <source>Please scan the lines again, or compare what you typed with the passport.</source>
        <translation>Please scan the lines again, or compare what you typed with the passport.</translation>
    </message>
    <message>
        <source>The chip of the passport could not be read</source>
        <translation>The chip of the passport could not be read</translation>
    </message>
    <message>
        <source>It is damaged, or its data is not complete.</source>
        <translation>It is damaged, or its data is not complete.</translation>
    </message>
    <message>
        <source>This passport cannot be checked here</source>
        <translation>This passport cannot be checked here</translation>
    </message>
    <message>
        <source>This kiosk does not know the country that issued it.</source>
        <translation>This kiosk does not know the country that issued it.</translation>
    </message>
    <message>
        <source>This passport could not be checked</source>
        <translation>This passport could not be checked</translation>
    </message>
    <message>
        <source>This kiosk could not check the signature on its chip.</source>
        <translation>This kiosk could not check the signature on its chip.</translation>
    </message>
    <message>
        <source>This passport was not accepted</source>
        <translation>This passport was not accepted</translation>
    </message>
    <message>
        <source>The data on its chip is not what its country signed.</source>
        <translation>The data on its chip is not what its country signed.</translation>
    </message>
    <message>
        <source>Please go to the service desk with it.</source>
        <translation>Please go to the service desk with it.</translation>
    </message>
    <message>
        <source>This passport has expired</source>
        <translation>This passport has expired</translation>
    </message>
    <message>
        <source>The last day on which it was valid has passed.</source>
        <translation>The last day on which it was valid has passed.</translation>
    </message>
    <message>
        <source>A date has 8 digits: day, month and year. Please check what is missing.</source>
        <translation>A date has 8 digits: day, month and year. Please check what is missing.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the date.</source>
        <translation>There is no such day. Please check the date.</translation>
    </message>
    <message>
        <source>A passport number has at least 4 letters and digits. Please check what is missing.</source>
        <extracomment>By what is wrong and the value of the `PassportPage`.</extracomment>
        <translation>A passport number has at least 4 letters and digits. Please check what is missing.</translation>
    </message>
    <message>
        <source>This cannot be a date of birth. Please check the year.</source>
        <translation>This cannot be a date of birth. Please check the year.</translation>
    </message>
    <message>
        <source>A passport with this date is not valid now. Please check the date.</source>
        <translation>A passport with this date is not valid now. Please check the date.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way.</source>
        <translation>Please identify yourself in another way.</translation>
    </message>
    <message>
        <source>This kiosk does not know this card</source>
        <translation>This kiosk does not know this card</translation>
    </message>
    <message>
        <source>The card works, but no service here can use it.</source>
        <translation>The card works, but no service here can use it.</translation>
    </message>
    <message>
        <source>Please use another card or identify yourself in another way.</source>
        <translation>Please use another card or identify yourself in another way.</translation>
    </message>
    <message>
        <source>A passport opens only with what is printed in it.</source>
        <translation>A passport opens only with what is printed in it.</translation>
    </message>
    <message>
        <source>If it is your passport, go back and choose “With my passport”.</source>
        <translation>If it is your passport, go back and choose “With my passport”.</translation>
    </message>
    <message>
        <source>This card does not prove who you are</source>
        <translation>This card does not prove who you are</translation>
    </message>
    <message>
        <source>Its number can be copied, so it is not enough for this service.</source>
        <translation>Its number can be copied, so it is not enough for this service.</translation>
    </message>
    <message>
        <source>This card cannot be read here yet</source>
        <translation>This card cannot be read here yet</translation>
    </message>
    <message>
        <source>The issuer&apos;s software for this card is not installed on this kiosk.</source>
        <translation>The issuer&apos;s software for this card is not installed on this kiosk.</translation>
    </message>
    <message>
        <source>This card was not accepted</source>
        <translation>This card was not accepted</translation>
    </message>
    <message>
        <source>The city&apos;s system does not accept it as proof of who you are.</source>
        <translation>The city&apos;s system does not accept it as proof of who you are.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way, or go to the service desk.</source>
        <translation>Please identify yourself in another way, or go to the service desk.</translation>
    </message>
    <message>
        <source>The card reader is out of service now.</source>
        <extracomment>By the value of a `ReaderState`.</extracomment>
        <translation>The card reader is out of service now.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>No card reader is connected.</translation>
    </message>
    <message>
        <source>Please insert your card, chip first.</source>
        <translation>Please insert your card, chip first.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please leave it in.</source>
        <translation>A card is in the reader. Please leave it in.</translation>
    </message>
    <message>
        <source>The card does not answer. Please turn it so that the chip goes in first.</source>
        <translation>The card does not answer. Please turn it so that the chip goes in first.</translation>
    </message>
    <message>
        <source>The card reader does not respond.</source>
        <translation>The card reader does not respond.</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>Municipality of Mashhad</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>Tracking code</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>Provisional code</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>This slip proves nothing. Nothing was sent.</source>
        <translation>This slip proves nothing. Nothing was sent.</translation>
    </message>
    <message>
        <source>Usually by</source>
        <translation>Usually by</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Payment reference</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>What you filed</source>
        <translation>What you filed</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Scan this code to check that the receipt is genuine.</source>
        <translation>Scan this code to check that the receipt is genuine.</translation>
    </message>
    <message>
        <source>Scan this code to follow your request.</source>
        <translation>Scan this code to follow your request.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.</source>
        <translation>Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.</translation>
    </message>
    <message>
        <source>Please keep this receipt.</source>
        <translation>Please keep this receipt.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>What you asked about</translation>
    </message>
    <message>
        <source>Invented for a demonstration. No office says this.</source>
        <translation>Invented for a demonstration. No office says this.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Stages of the case</source>
        <translation>Stages of the case</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>The case is</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>Overdue by</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>You objected on</source>
        <translation>You objected on</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Offered by</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Printer test page</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>My checklist</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>I have these</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>Office in charge</translation>
    </message>
    <message>
        <source>Hold this code to the scanner of any kiosk to go on from here.</source>
        <translation>Hold this code to the scanner of any kiosk to go on from here.</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>The request could not be sent</translation>
    </message>
    <message>
        <source>This kiosk made a mistake. It is not your fault.</source>
        <translation>This kiosk made a mistake. It is not your fault.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, please go to the service desk.</source>
        <translation>Please try again. If it happens again, please go to the service desk.</translation>
    </message>
    <message>
        <source>The city&apos;s system has a fault</source>
        <translation>The city&apos;s system has a fault</translation>
    </message>
    <message>
        <source>It could not handle the request. It is not your fault.</source>
        <translation>It could not handle the request. It is not your fault.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or go to the service desk.</source>
        <translation>Please try again in a few minutes, or go to the service desk.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>Some answers need a correction</translation>
    </message>
    <message>
        <source>The city&apos;s system did not accept one or more answers.</source>
        <translation>The city&apos;s system did not accept one or more answers.</translation>
    </message>
    <message>
        <source>Please correct the marked answers and send them again.</source>
        <translation>Please correct the marked answers and send them again.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>The city&apos;s system has no such entry.</source>
        <translation>The city&apos;s system has no such entry.</translation>
    </message>
    <message>
        <source>Please check what you entered and try again.</source>
        <translation>Please check what you entered and try again.</translation>
    </message>
    <message>
        <source>Your request is being handled</source>
        <translation>Your request is being handled</translation>
    </message>
    <message>
        <source>The city&apos;s system has received it and has not finished yet.</source>
        <translation>The city&apos;s system has received it and has not finished yet.</translation>
    </message>
    <message>
        <source>Please wait a moment. It will not be registered twice.</source>
        <translation>Please wait a moment. It will not be registered twice.</translation>
    </message>
    <message>
        <source>This kiosk cannot send requests now</source>
        <translation>This kiosk cannot send requests now</translation>
    </message>
    <message>
        <source>The city&apos;s system does not recognise this kiosk.</source>
        <translation>The city&apos;s system does not recognise this kiosk.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>Please use another kiosk or go to the service desk.</translation>
    </message>
    <message>
        <source>Please identify yourself first</source>
        <translation>Please identify yourself first</translation>
    </message>
    <message>
        <source>This service needs to know who you are.</source>
        <translation>This service needs to know who you are.</translation>
    </message>
    <message>
        <source>Please choose a way to identify yourself.</source>
        <translation>Please choose a way to identify yourself.</translation>
    </message>
    <message>
        <source>Please identify yourself again</source>
        <translation>Please identify yourself again</translation>
    </message>
    <message>
        <source>To protect you, an identification is valid for a short time only.</source>
        <translation>To protect you, an identification is valid for a short time only.</translation>
    </message>
    <message>
        <source>Please identify yourself once more.</source>
        <translation>Please identify yourself once more.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>The code is not right</translation>
    </message>
    <message>
        <source>This is not the code that was sent to your phone.</source>
        <translation>This is not the code that was sent to your phone.</translation>
    </message>
    <message>
        <source>Please look at the message again and enter the code.</source>
        <translation>Please look at the message again and enter the code.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>The code has expired</translation>
    </message>
    <message>
        <source>A one-time code is valid for a few minutes only.</source>
        <translation>A one-time code is valid for a few minutes only.</translation>
    </message>
    <message>
        <source>Please ask for a new code.</source>
        <translation>Please ask for a new code.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Too many wrong codes</translation>
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation>This code can no longer be used.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Please wait a little</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>There were too many tries in a short time.</translation>
    </message>
    <message>
        <source>This service is not available now</source>
        <translation>This service is not available now</translation>
    </message>
    <message>
        <source>The city&apos;s system does not offer this service at present.</source>
        <translation>The city&apos;s system does not offer this service at present.</translation>
    </message>
    <message>
        <source>Please choose another service or go to the service desk.</source>
        <translation>Please choose another service or go to the service desk.</translation>
    </message>
    <message>
        <source>This service has been stopped</source>
        <translation>This service has been stopped</translation>
    </message>
    <message>
        <source>The city has just stopped this service. What you entered for it has been deleted here.</source>
        <translation>The city has just stopped this service. What you entered for it has been deleted here.</translation>
    </message>
    <message>
        <source>No case was found</source>
        <translation>No case was found</translation>
    </message>
    <message>
        <source>The city&apos;s system has no case with this tracking code.</source>
        <translation>The city&apos;s system has no case with this tracking code.</translation>
    </message>
    <message>
        <source>Please compare the code with your receipt and try again.</source>
        <translation>Please compare the code with your receipt and try again.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>This cannot be done now</translation>
    </message>
    <message>
        <source>The case has changed, or there is nothing to do here any more.</source>
        <translation>The case has changed, or there is nothing to do here any more.</translation>
    </message>
    <message>
        <source>Please look at the case again.</source>
        <translation>Please look at the case again.</translation>
    </message>
    <message>
        <source>No bill was found</source>
        <translation>No bill was found</translation>
    </message>
    <message>
        <source>The city&apos;s system has no bill with these numbers.</source>
        <translation>The city&apos;s system has no bill with these numbers.</translation>
    </message>
    <message>
        <source>Please compare the numbers with your bill and try again.</source>
        <translation>Please compare the numbers with your bill and try again.</translation>
    </message>
    <message>
        <source>The register of the city says nothing about what you entered.</source>
        <translation>The register of the city says nothing about what you entered.</translation>
    </message>
    <message>
        <source>Please compare it with your papers and try again, or ask at the service desk.</source>
        <translation>Please compare it with your papers and try again, or ask at the service desk.</translation>
    </message>
    <message>
        <source>This bill is already paid</source>
        <translation>This bill is already paid</translation>
    </message>
    <message>
        <source>The city has received the money for this bill.</source>
        <translation>The city has received the money for this bill.</translation>
    </message>
    <message>
        <source>You do not need to pay again.</source>
        <translation>You do not need to pay again.</translation>
    </message>
    <message>
        <source>The payment was not found</source>
        <translation>The payment was not found</translation>
    </message>
    <message>
        <source>The city&apos;s system does not know this payment.</source>
        <translation>The city&apos;s system does not know this payment.</translation>
    </message>
    <message>
        <source>If money has left your account, please show the bank&apos;s message at the service desk.</source>
        <translation>If money has left your account, please show the bank&apos;s message at the service desk.</translation>
    </message>
    <message>
        <source>This time is no longer free</source>
        <translation>This time is no longer free</translation>
    </message>
    <message>
        <source>Somebody else took the last place, or it was kept for you for too long.</source>
        <translation>Somebody else took the last place, or it was kept for you for too long.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Please choose another time.</translation>
    </message>
    <message>
        <source>You already had a place</source>
        <translation>You already had a place</translation>
    </message>
    <message>
        <source>So that everyone has the same chance, each person gets one place in a period.</source>
        <translation>So that everyone has the same chance, each person gets one place in a period.</translation>
    </message>
    <message>
        <source>The service desk can tell you when you can ask again.</source>
        <translation>The service desk can tell you when you can ask again.</translation>
    </message>
    <message>
        <source>The files were not found</source>
        <translation>The files were not found</translation>
    </message>
    <message>
        <source>The city&apos;s system no longer has the files that were sent.</source>
        <translation>The city&apos;s system no longer has the files that were sent.</translation>
    </message>
    <message>
        <source>Please send them again, or hand them in at the service desk.</source>
        <translation>Please send them again, or hand them in at the service desk.</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached</source>
        <extracomment>By the value of `kiosk.backend.errors.FailureKind`.</extracomment>
        <translation>The city&apos;s system cannot be reached</translation>
    </message>
    <message>
        <source>This kiosk has no connection to it now.</source>
        <translation>This kiosk has no connection to it now.</translation>
    </message>
    <message>
        <source>The city&apos;s system did not answer in time</source>
        <translation>The city&apos;s system did not answer in time</translation>
    </message>
    <message>
        <source>We do not know yet whether it received the request.</source>
        <translation>We do not know yet whether it received the request.</translation>
    </message>
    <message>
        <source>Please try again. Nothing is registered or paid twice.</source>
        <translation>Please try again. Nothing is registered or paid twice.</translation>
    </message>
    <message>
        <source>There is no safe connection</source>
        <translation>There is no safe connection</translation>
    </message>
    <message>
        <source>This kiosk could not be sure that it speaks to the city&apos;s system.</source>
        <translation>This kiosk could not be sure that it speaks to the city&apos;s system.</translation>
    </message>
    <message>
        <source>To protect you nothing was sent. Please go to the service desk.</source>
        <translation>To protect you nothing was sent. Please go to the service desk.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>The answer could not be read</translation>
    </message>
    <message>
        <source>The city&apos;s system answered in a way that this kiosk does not understand.</source>
        <translation>The city&apos;s system answered in a way that this kiosk does not understand.</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>The request was refused</translation>
    </message>
    <message>
        <source>The city&apos;s system refused it for a reason that this kiosk does not know.</source>
        <translation>The city&apos;s system refused it for a reason that this kiosk does not know.</translation>
    </message>
    <message>
        <source>Please go to the service desk.</source>
        <translation>Please go to the service desk.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>By the value of a `ScanNotice`.</extracomment>
        <translation>This code is not known here</translation>
    </message>
    <message>
        <source>It is neither a city bill nor a receipt of a kiosk.</source>
        <translation>It is neither a city bill nor a receipt of a kiosk.</translation>
    </message>
    <message>
        <source>Please check which code you hold under the scanner.</source>
        <translation>Please check which code you hold under the scanner.</translation>
    </message>
    <message>
        <source>This number is not known here</source>
        <translation>This number is not known here</translation>
    </message>
    <message>
        <source>It does not belong to a city bill or to a request.</source>
        <translation>It does not belong to a city bill or to a request.</translation>
    </message>
    <message>
        <source>Please use the card reader for a Man-Card or another card.</source>
        <translation>Please use the card reader for a Man-Card or another card.</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>This is a web address</translation>
    </message>
    <message>
        <source>This kiosk opens no pages of the internet.</source>
        <translation>This kiosk opens no pages of the internet.</translation>
    </message>
    <message>
        <source>Please open it with your own phone.</source>
        <translation>Please open it with your own phone.</translation>
    </message>
    <message>
        <source>This code cannot be used here</source>
        <translation>This code cannot be used here</translation>
    </message>
    <message>
        <source>The code was read, but this step does not need it.</source>
        <translation>The code was read, but this step does not need it.</translation>
    </message>
    <message>
        <source>Please go on, or go to the list of services and scan it there.</source>
        <translation>Please go on, or go to the list of services and scan it there.</translation>
    </message>
    <message>
        <source>This is a city bill</source>
        <translation>This is a city bill</translation>
    </message>
    <message>
        <source>It can be paid here, but not at this step.</source>
        <translation>It can be paid here, but not at this step.</translation>
    </message>
    <message>
        <source>To pay it, go to the list of services and scan it there.</source>
        <translation>To pay it, go to the list of services and scan it there.</translation>
    </message>
    <message>
        <source>This is the receipt of a request</source>
        <translation>This is the receipt of a request</translation>
    </message>
    <message>
        <source>It shows how the request stands, but not at this step.</source>
        <translation>It shows how the request stands, but not at this step.</translation>
    </message>
    <message>
        <source>To follow the request, go to the list of services and scan it there.</source>
        <translation>To follow the request, go to the list of services and scan it there.</translation>
    </message>
    <message>
        <source>This receipt is not genuine</source>
        <translation>This receipt is not genuine</translation>
    </message>
    <message>
        <source>It was not issued by the city&apos;s system, or it was changed.</source>
        <translation>It was not issued by the city&apos;s system, or it was changed.</translation>
    </message>
    <message>
        <source>Please show it at the service desk.</source>
        <translation>Please show it at the service desk.</translation>
    </message>
    <message>
        <source>The barcode of this bill is not right</source>
        <translation>The barcode of this bill is not right</translation>
    </message>
    <message>
        <source>The numbers in it do not fit each other.</source>
        <translation>The numbers in it do not fit each other.</translation>
    </message>
    <message>
        <source>Please scan it again, or choose the service and type the numbers.</source>
        <translation>Please scan it again, or choose the service and type the numbers.</translation>
    </message>
    <message>
        <source>This is a passport</source>
        <translation>This is a passport</translation>
    </message>
    <message>
        <source>Passports are asked for when you identify yourself.</source>
        <translation>Passports are asked for when you identify yourself.</translation>
    </message>
    <message>
        <source>Please scan it when the kiosk asks who you are.</source>
        <translation>Please scan it when the kiosk asks who you are.</translation>
    </message>
    <message>
        <source>Only a part of the passport was read</source>
        <translation>Only a part of the passport was read</translation>
    </message>
    <message>
        <source>The lines at the foot of its page belong together.</source>
        <translation>The lines at the foot of its page belong together.</translation>
    </message>
    <message>
        <source>Please scan all of the lines again.</source>
        <translation>Please scan all of the lines again.</translation>
    </message>
    <message>
        <source>The passport was not read right</source>
        <translation>The passport was not read right</translation>
    </message>
    <message>
        <source>Its letters and digits do not fit each other.</source>
        <translation>Its letters and digits do not fit each other.</translation>
    </message>
    <message>
        <source>Please lay the page flat and scan it again.</source>
        <translation>Please lay the page flat and scan it again.</translation>
    </message>
    <message>
        <source>The code could not be read</source>
        <translation>The code could not be read</translation>
    </message>
    <message>
        <source>Only a part of it came, or it is damaged.</source>
        <translation>Only a part of it came, or it is damaged.</translation>
    </message>
    <message>
        <source>Please hold it still under the scanner once more.</source>
        <translation>Please hold it still under the scanner once more.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to look at the printer, then press “Print now”.</source>
        <translation>Please ask a member of staff to look at the printer, then press “Print now”.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to put in paper.</source>
        <extracomment>By the value of a `PrinterCondition` that a receipt can wait for: who can help, and how.</extracomment>
        <translation>Please ask a member of staff to put in paper.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to close the cover.</source>
        <translation>Please ask a member of staff to close the cover.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to free the cutter, then press “Print now”.</source>
        <translation>Please ask a member of staff to free the cutter, then press “Print now”.</translation>
    </message>
    <message>
        <source>Please wait a few minutes.</source>
        <translation>Please wait a few minutes.</translation>
    </message>
    <message>
        <source>Your receipt will be printed by itself as soon as the printer is ready.</source>
        <translation>Your receipt will be printed by itself as soon as the printer is ready.</translation>
    </message>
    <message>
        <source>If you do not want to wait, write down the code or photograph this screen.</source>
        <translation>If you do not want to wait, write down the code or photograph this screen.</translation>
    </message>
    <message>
        <source>It is marked as a copy, because a part may have come out before.</source>
        <translation>It is marked as a copy, because a part may have come out before.</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Your receipt is being printed.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>This takes a few seconds.</translation>
    </message>
    <message>
        <source>Please wait for it below the screen.</source>
        <translation>Please wait for it below the screen.</translation>
    </message>
    <message>
        <source>The printer is ready again.</source>
        <translation>The printer is ready again.</translation>
    </message>
    <message>
        <source>Your receipt is being printed now.</source>
        <translation>Your receipt is being printed now.</translation>
    </message>
    <message>
        <source>You did not take your receipt.</source>
        <translation>You did not take your receipt.</translation>
    </message>
    <message>
        <source>It was drawn back into the kiosk.</source>
        <translation>It was drawn back into the kiosk.</translation>
    </message>
    <message>
        <source>You can print it again. It is then marked as a copy.</source>
        <translation>You can print it again. It is then marked as a copy.</translation>
    </message>
    <message>
        <source>Your receipt may not have been printed.</source>
        <translation>Your receipt may not have been printed.</translation>
    </message>
    <message>
        <source>The printer had trouble when you were here.</source>
        <translation>The printer had trouble when you were here.</translation>
    </message>
    <message>
        <source>You can print it now.</source>
        <translation>You can print it now.</translation>
    </message>
    <message>
        <source>You can read it on the screen or scan its code with your phone.</source>
        <translation>You can read it on the screen or scan its code with your phone.</translation>
    </message>
    <message>
        <source>The page is being printed.</source>
        <extracomment>A page that informs, by the value of its print outcome.</extracomment>
        <translation>The page is being printed.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>The page was printed.</translation>
    </message>
    <message>
        <source>Please take it.</source>
        <translation>Please take it.</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>The page was sent to the printer.</translation>
    </message>
    <message>
        <source>Please look for it below the screen.</source>
        <translation>Please look for it below the screen.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>The page could not be printed.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>The printer did not take it.</translation>
    </message>
    <message>
        <source>We do not know whether the page is complete.</source>
        <translation>We do not know whether the page is complete.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>box to tick</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>nothing entered yet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>One character entered.</source>
        <translation>One character entered.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Erased.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Loudness %1 of %2.</source>
        <translation>Loudness %1 of %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation>Speed %1 of %2.</translation>
    </message>
    <message>
        <source>Seconds left: %1.</source>
        <translation>Seconds left: %1.</translation>
    </message>
    <message>
        <source>The screen is black now. Nobody can read along.</source>
        <translation>The screen is black now. Nobody can read along.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>The screen can be seen again.</translation>
    </message>
    <message>
        <source>The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.</source>
        <translation>The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.</translation>
    </message>
</context>
<context>
    <name>WorkingBanner</name>
    <message>
        <source>This takes longer than usual. Please wait: nothing is lost and nothing is done twice.</source>
        <translation>This takes longer than usual. Please wait: nothing is lost and nothing is done twice.</translation>
    </message>
</context>
</TS>
