<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ" sourcelanguage="en_US">
<context>
    <name>AbroadInput</name>
    <message>
        <source>Change the country</source>
        <translation>Ölkəni dəyiş</translation>
    </message>
</context>
<context>
    <name>AbroadQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Bu sualı keç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>Working</source>
        <translation>İcra olunur</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Print this answer</source>
        <translation>Bu cavabı çap et</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>Nə barədə soruşdunuz</translation>
    </message>
</context>
<context>
    <name>AttachmentInput</name>
    <message>
        <source>You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.</source>
        <translation>Kamera ilə kodu oxudub şəkil və ya fayl seçirsiniz. Bu kioskda heç nə qalmır.</translation>
    </message>
    <message>
        <source>Send it from my phone</source>
        <translation>Telefonumdan göndərirəm</translation>
    </message>
    <message>
        <source>Hand it in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>Onu sonda çap olunan qəbzlə birlikdə xidmət masasına verin.</translation>
    </message>
    <message>
        <source>Bring the paper to the counter</source>
        <translation>Sənədi masaya gətirirəm</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Bu kodu telefonunuzun kamerası ilə skan edin.</translation>
    </message>
    <message>
        <source>Choose the photo or file on the page that opens, and send it.</source>
        <translation>Açılan səhifədə şəkli və ya faylı seçib göndərin.</translation>
    </message>
    <message>
        <source>Wait until it shows up here, then go on.</source>
        <translation>Burada görünənə qədər gözləyin, sonra davam edin.</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Yeni kod istə</translation>
    </message>
    <message>
        <source>Waiting for your file.</source>
        <translation>Faylınız gözlənilir.</translation>
    </message>
</context>
<context>
    <name>AttachmentQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Bu sualı keç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>BillScreen</name>
    <message>
        <source>This bill is already paid</source>
        <translation>Bu qəbz artıq ödənilib</translation>
    </message>
    <message>
        <source>Is this your bill?</source>
        <translation>Bu qəbz sizindirmi?</translation>
    </message>
    <message>
        <source>Pay this bill</source>
        <translation>Bu qəbzi ödə</translation>
    </message>
    <message>
        <source>The city has received the money. You do not need to pay again.</source>
        <translation>Bələdiyyə pulu alıb. Yenidən ödəməyə ehtiyac yoxdur.</translation>
    </message>
</context>
<context>
    <name>CalendarCell</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Day %1 of the lunar month</source>
        <translation>Qəməri ayın %1-ci günü</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>One year back</source>
        <translation>Bir il geri</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Əvvəlki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonrakı</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>Bir il irəli</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Small figures: %1, which can differ from the sighted month. The Gregorian day counts.</source>
        <translation>Kiçik rəqəmlər: %1; hilalın görünməsindən fərqlənə bilər. Miladi gün əsasdır.</translation>
    </message>
</context>
<context>
    <name>CallRibbon</name>
    <message>
        <source>See the call</source>
        <translation>Çağırışa bax</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call someone to this kiosk</source>
        <translation>Bu kioskun yanına birini çağırın</translation>
    </message>
    <message>
        <source>The staff see at once where you are. You can go on while you wait.</source>
        <translation>Əməkdaşlar harada olduğunuzu dərhal görür. Gözləyərkən davam edə bilərsiniz.</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>İndi birini çağırın</translation>
    </message>
    <message>
        <source>The staff are being called</source>
        <translation>Əməkdaşlar çağırılır</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Zəhmət olmasa, bir az gözləyin.</translation>
    </message>
    <message>
        <source>Somebody is coming to you</source>
        <translation>Kimsə yanınıza gəlir</translation>
    </message>
    <message>
        <source>Please stay at this kiosk.</source>
        <translation>Zəhmət olmasa, bu kioskun yanında qalın.</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Hələ heç kim cavab verməyib</translation>
    </message>
    <message>
        <source>Please do not wait for us: go to the counter or telephone.</source>
        <translation>Zəhmət olmasa, bizi gözləməyin: xidmət masasına gedin və ya zəng edin.</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Yenidən çağırın</translation>
    </message>
    <message>
        <source>Please stay at this kiosk. You can go on meanwhile.</source>
        <translation>Zəhmət olmasa, bu kioskun yanında qalın. Bu arada davam edə bilərsiniz.</translation>
    </message>
    <message>
        <source>The staff have been called: it is urgent</source>
        <translation>Əməkdaşlar çağırıldı: iş təcilidir</translation>
    </message>
    <message>
        <source>The staff have been called</source>
        <translation>Əməkdaşlar çağırıldı</translation>
    </message>
    <message>
        <source>The kiosk goes on trying.</source>
        <translation>Kiosk cəhd etməyə davam edir.</translation>
    </message>
    <message>
        <source>Please go to the counter or telephone.</source>
        <translation>Zəhmət olmasa, xidmət masasına gedin və ya zəng edin.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>Heç kimi çağırmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>This is practice: nobody was called</source>
        <translation>Bu məşqdir: heç kim çağırılmadı</translation>
    </message>
    <message>
        <source>If you really need somebody, end the practice and call.</source>
        <translation>Həqiqətən kimsə lazımdırsa, məşqi bitirin və çağırın.</translation>
    </message>
    <message>
        <source>End the practice and call</source>
        <translation>Məşqi bitirin və çağırın</translation>
    </message>
    <message>
        <source>The staff could not be told yet. If somebody comes, please say so.</source>
        <translation>Əməkdaşlara hələ bildirmək mümkün olmayıb. Kimsə gəlsə, zəhmət olmasa, özünüz deyin.</translation>
    </message>
    <message>
        <source>The call is being taken back</source>
        <translation>Çağırış geri götürülür</translation>
    </message>
    <message>
        <source>The call is taken back</source>
        <translation>Çağırış geri götürüldü</translation>
    </message>
    <message>
        <source>Nobody comes. You can call again at any time.</source>
        <translation>Heç kim gəlmir. İstədiyiniz vaxt yenidən çağıra bilərsiniz.</translation>
    </message>
    <message>
        <source>The staff have closed this call</source>
        <translation>Əməkdaşlar bu çağırışı bağladı</translation>
    </message>
    <message>
        <source>If you still need somebody, call again.</source>
        <translation>Hələ də kimsə lazımdırsa, yenidən çağırın.</translation>
    </message>
    <message>
        <source>The connection is interrupted now, so this may not be the latest. Call again or go to the counter.</source>
        <translation>İndi əlaqə kəsilib, ona görə bu, son xəbər olmaya bilər. Yenidən çağırın və ya xidmət masasına gedin.</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>See the amount and pay</source>
        <translation>Məbləğə bax və ödə</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Növbəniz</translation>
    </message>
    <message>
        <source>%1
Somebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.</source>
        <translation>%1
Bu növbəni dərhal başqası götürə bilər və o, bir daha sizə düşməyə bilər. Onun üçün pul ödəmisinizsə, o sizə qaytarılır.</translation>
    </message>
    <message>
        <source>Give this place back?</source>
        <translation>Bu növbədən imtina edirsiniz?</translation>
    </message>
    <message>
        <source>Give this place back</source>
        <translation>Bu növbədən imtina et</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>Bəli, imtina edirəm</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Xeyr, qalsın</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>İndi kimdədir</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Bunu çap et</translation>
    </message>
    <message>
        <source>Object to how this is treated</source>
        <translation>Baxılma qaydasına etiraz et</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Bütün mərhələlər</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which request would you like to see?</source>
        <translation>Hansı müraciətinizə baxmaq istəyirsiniz?</translation>
    </message>
    <message>
        <source>No request was found</source>
        <translation>Müraciət tapılmadı</translation>
    </message>
    <message>
        <source>No request is filed under this card. If you have a receipt, go back and type its tracking code.</source>
        <translation>Bu kartla qeydə alınmış müraciət yoxdur. Qəbziniz varsa, geri qayıdıb izləmə kodunu yazın.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Please check your answers</source>
        <translation>Zəhmət olmasa, cavablarınızı yoxlayın</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Müraciəti göndər</translation>
    </message>
    <message>
        <source>Touch a line to correct it.</source>
        <translation>Düzəltmək üçün sətrə toxunun.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>Bəzi cavabları düzəltmək lazımdır</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyiş</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Bu sualı keç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Map of the city, north at the top</source>
        <translation>Şəhərin xəritəsi, şimal yuxarıdadır</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>%2 rəqəmdən %1 rəqəm daxil edilib</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Birdəfəlik kod</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make this screen easier for you</source>
        <translation>Bu ekranı özünüz üçün rahatlaşdırın</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>Yazının ölçüsü</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Adi</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>İri</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha iri</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Ən iri</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Usual colours</source>
        <translation>Adi rənglər</translation>
    </message>
    <message>
        <source>Strong colours</source>
        <translation>Tünd rənglər</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Ağ üstündə qara</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Qara üstündə ağ</translation>
    </message>
    <message>
        <source>Reach and movement</source>
        <translation>Əlçatanlıq və hərəkət</translation>
    </message>
    <message>
        <source>Move everything down, within reach of a seat</source>
        <translation>Hər şeyi aşağı gətir, oturan da çatsın</translation>
    </message>
    <message>
        <source>Stop all movement on the screen</source>
        <translation>Ekrandakı bütün hərəkəti dayandır</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Səs</translation>
    </message>
    <message>
        <source>Read the screen aloud, best with a headset</source>
        <translation>Ekranı səslə oxu, ən yaxşısı qulaqlıqla</translation>
    </message>
    <message>
        <source>Time to read and answer</source>
        <translation>Oxumaq və cavab vermək vaxtı</translation>
    </message>
    <message>
        <source>Wait as usual</source>
        <translation>Adi qədər gözlə</translation>
    </message>
    <message>
        <source>Wait three times as long</source>
        <translation>Üç dəfə çox gözlə</translation>
    </message>
    <message>
        <source>Wait ten times as long</source>
        <translation>On dəfə çox gözlə</translation>
    </message>
    <message>
        <source>Show everything as usual</source>
        <translation>Hər şeyi adi hala qaytar</translation>
    </message>
    <message>
        <source>Close and go on</source>
        <translation>Bağla və davam et</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Finish without a receipt</source>
        <translation>Qəbzsiz bitir</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.</source>
        <translation>İndi bələdiyyənin sistemi ilə əlaqə yoxdur. Müraciətiniz ilk imkanda göndəriləcək. Qanuni müddət yalnız onda başlayır.</translation>
    </message>
    <message>
        <source>Not yet registered</source>
        <translation>Hələ qeydə alınmayıb</translation>
    </message>
    <message>
        <source>Scan it with your phone to keep this receipt.</source>
        <translation>Bu qəbzi saxlamaq üçün kodu telefonunuzla skan edin.</translation>
    </message>
</context>
<context>
    <name>ConsentInput</name>
    <message>
        <source>I have read this and I agree.</source>
        <translation>Bunu oxudum və razıyam.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n saniyə qaldı</numerusform>
            <numerusform>%n saniyə qaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
</context>
<context>
    <name>DocumentInput</name>
    <message>
        <source>This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.</source>
        <translation>Bu kiosk kağız sənəd qəbul etmir. Sənədin əslini sonda çap olunan qəbzlə birlikdə xidmət masasına təhvil verin.</translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation>Bunu artıq təsdiqləmisiniz.</translation>
    </message>
</context>
<context>
    <name>DocumentQuestion</name>
    <message>
        <source>I will hand it in</source>
        <translation>Təhvil verəcəyəm</translation>
    </message>
</context>
<context>
    <name>FarewellScreen</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Təşəkkür edirik. Sağ olun!</translation>
    </message>
    <message>
        <source>Your card is still in the reader.</source>
        <translation>Kartınız hələ kart oxuyucudadır.</translation>
    </message>
    <message>
        <source>Please take your card.</source>
        <translation>Zəhmət olmasa, kartınızı götürün.</translation>
    </message>
    <message>
        <source>Please take your card and your receipt with you.</source>
        <translation>Zəhmət olmasa, kartınızı və qəbzinizi götürün.</translation>
    </message>
    <message>
        <source>Everything you entered has been wiped from this screen.</source>
        <translation>Daxil etdiyiniz hər şey bu ekrandan silindi.</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Bu sualı keç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Leave out</source>
        <translation>Çıxar</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Given</source>
        <extracomment>Where the digits of an identifier are set apart for the eye. Identifiers of free length stay in one piece.</extracomment>
        <translation>Verilib</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>%1 ilə %2 arasında ola bilər.</translation>
    </message>
    <message>
        <source>It must be %1 at least.</source>
        <translation>Ən azı %1 olmalıdır.</translation>
    </message>
    <message>
        <source>It must be %1 at most.</source>
        <translation>Ən çoxu %1 olmalıdır.</translation>
    </message>
    <message>
        <source>I will hand it in</source>
        <translation>Təhvil verəcəyəm</translation>
    </message>
    <message>
        <source>Bill ID %1, payment ID %2</source>
        <translation>Qəbz kodu %1, ödəniş kodu %2</translation>
    </message>
    <message>
        <source>marked on the map</source>
        <translation>xəritədə işarələnib</translation>
    </message>
    <message>
        <source>The amount is not known yet</source>
        <translation>Məbləğ hələ məlum deyil</translation>
    </message>
    <message>
        <source>The office has not entered it.</source>
        <translation>İdarə onu hələ daxil etməyib.</translation>
    </message>
    <message>
        <source>Please look again later, or call 137.</source>
        <translation>Zəhmət olmasa sonra yenidən baxın və ya 137-yə zəng edin.</translation>
    </message>
    <message>
        <source>Your card is being read. Please do not take it out.</source>
        <translation>Kartınız oxunur. Zəhmət olmasa, onu çıxarmayın.</translation>
    </message>
    <message>
        <source>Your card is being checked. Please do not take it out.</source>
        <translation>Kartınız yoxlanılır. Zəhmət olmasa, onu çıxarmayın.</translation>
    </message>
    <message>
        <source>Your passport is being read. Please leave it on the reader.</source>
        <translation>Pasportunuz oxunur. Zəhmət olmasa, onu oxuyucunun üstündə saxlayın.</translation>
    </message>
    <message>
        <source>The code is being sent to your phone.</source>
        <translation>Kod telefonunuza göndərilir.</translation>
    </message>
    <message>
        <source>The code is being checked.</source>
        <translation>Kod yoxlanılır.</translation>
    </message>
    <message>
        <source>Your request is being sent.</source>
        <translation>Müraciətiniz göndərilir.</translation>
    </message>
    <message>
        <source>The place is being given back.</source>
        <translation>Növbədən imtina göndərilir.</translation>
    </message>
    <message>
        <source>Looking for free times.</source>
        <translation>Boş vaxtlar axtarılır.</translation>
    </message>
    <message>
        <source>Preparing a page for your phone.</source>
        <translation>Telefonunuz üçün səhifə hazırlanır.</translation>
    </message>
    <message>
        <source>Keeping this time for you.</source>
        <translation>Bu vaxt sizin üçün saxlanılır.</translation>
    </message>
    <message>
        <source>Looking it up.</source>
        <translation>Axtarılır.</translation>
    </message>
    <message>
        <source>Looking for the bill.</source>
        <translation>Qəbz axtarılır.</translation>
    </message>
    <message>
        <source>Preparing the payment.</source>
        <translation>Ödəniş hazırlanır.</translation>
    </message>
    <message>
        <source>Looking for your request.</source>
        <translation>Müraciətiniz axtarılır.</translation>
    </message>
    <message>
        <source>Street, alley, number, landmark</source>
        <extracomment>What stands in an empty entry and cannot be erased.</extracomment>
        <translation>Küçə, dalan, evin nömrəsi, yaxın nişan</translation>
    </message>
    <message>
        <source>Bill ID</source>
        <translation>Qəbz kodu</translation>
    </message>
    <message>
        <source>Payment ID</source>
        <translation>Ödəniş kodu</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Bura yazın</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>rial</translation>
    </message>
    <message>
        <source>This postal code is unusual. Please compare it with your bill. If it is the same, go on.</source>
        <translation>Bu poçt kodu qeyri-adidir. Onu qəbzinizlə tutuşdurun. Eynidirsə, davam edin.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>Ən çoxu %2 seçimdən %1 seçilib</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Or insert your national smart card to see all your requests.</source>
        <extracomment>Controls that say what is wrong beside the entry; all others say it below.</extracomment>
        <translation>Yaxud bütün müraciətlərinizi görmək üçün milli smart kartınızı taxın.</translation>
    </message>
    <message>
        <source>Or hold the barcode of your bill under the scanner.</source>
        <translation>Yaxud qəbzin barkodunu skanerin altına tutun.</translation>
    </message>
    <message>
        <source>Or lay the page with your photo under the scanner.</source>
        <translation>Yaxud şəkliniz olan səhifəni skanerin altına qoyun.</translation>
    </message>
    <message>
        <source>Change one answer</source>
        <translation>Cavabın dəyişdirilməsi</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Sual %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Sual %1 / %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Answers that stand on the bill in another way. A choice is of interest where it makes the price.</extracomment>
        <translation>Sahib</translation>
    </message>
    <message>
        <source>Renewal code</source>
        <translation>Yeniləmə kodu</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>Aid olduğu il</translation>
    </message>
    <message>
        <source>%1, filed on %2, %3</source>
        <translation>%1, qeydiyyat tarixi: %2, %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Cavab yoxdur</translation>
    </message>
    <message>
        <source>Your request is registered</source>
        <translation>Müraciətiniz qeydə alındı</translation>
    </message>
    <message>
        <source>Your payment is received</source>
        <translation>Ödənişiniz qəbul edildi</translation>
    </message>
    <message>
        <source>Your request is kept on this kiosk</source>
        <translation>Müraciətiniz bu kioskda saxlanılır</translation>
    </message>
    <message>
        <source>You have practised it to the end</source>
        <translation>Məşqi sona qədər etdiniz</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.</source>
        <translation>Heç nə göndərilmədi və ödənilmədi. Həqiqətən etmək üçün əvvəlcə bitirmə, sonra başlama düyməsini basın.</translation>
    </message>
    <message>
        <source>Keep this code: with it you can follow your request once it is sent.</source>
        <translation>Bu kodu saxlayın: müraciətiniz göndəriləndən sonra onu bu kodla izləyə bilərsiniz.</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>Müvəqqəti kod</translation>
    </message>
    <message>
        <source>Invented code</source>
        <translation>Uydurma kod</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>İzləmə kodu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Məbləğ</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Ödəniş nömrəsi</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ödəniş tarixi</translation>
    </message>
    <message>
        <source>The answer is promised by %1.</source>
        <translation>Cavab ən gec %1 tarixinədək verilir.</translation>
    </message>
    <message>
        <source>The answer usually comes by %1.</source>
        <translation>Cavab adətən %1 tarixinədək gəlir.</translation>
    </message>
    <message>
        <source>Questions? Call %1 and give this code.</source>
        <translation>Sualınız var? %1 nömrəsinə zəng edib bu kodu deyin.</translation>
    </message>
    <message>
        <source>Filed on %1.</source>
        <translation>Qeydiyyat tarixi: %1.</translation>
    </message>
    <message>
        <source>Promised end: %1.</source>
        <translation>Ən gec %1 tarixinədək bitir.</translation>
    </message>
    <message>
        <source>Usually ends by %1.</source>
        <translation>Adətən %1 tarixinədək bitir.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 tarixindən bəri.</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <translation>Ən gec %1 tarixinədək.</translation>
    </message>
    <message>
        <source>Usually by %1.</source>
        <translation>Adətən %1 tarixinədək.</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>%1 gecikib.</translation>
    </message>
    <message>
        <source>%1 longer than usual.</source>
        <translation>Adi müddətdən %1 uzun çəkib.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 tarixində</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarixindən bəri</translation>
    </message>
    <message>
        <source>Promised time: %1.</source>
        <translation>Vəd edilən müddət: %1.</translation>
    </message>
    <message>
        <source>Usual time: %1.</source>
        <translation>Adi müddət: %1.</translation>
    </message>
    <message>
        <source>Every office has finished its part. You need to do nothing more.</source>
        <translation>Bütün idarələr öz işini bitirib. Sizdən başqa heç nə tələb olunmur.</translation>
    </message>
    <message>
        <source>This request is completed</source>
        <translation>Bu müraciət tamamlanıb</translation>
    </message>
    <message>
        <source>Objection %1: %2</source>
        <translation>Etiraz %1: %2</translation>
    </message>
    <message>
        <source>The inspection office answers by %1, not the office that it is about.</source>
        <translation>Təftiş idarəsi %1 tarixinədək cavab verir, şikayət olunan idarə yox.</translation>
    </message>
    <message>
        <source>It was upheld.</source>
        <translation>Etiraz qəbul edildi.</translation>
    </message>
    <message>
        <source>It was not upheld.</source>
        <translation>Etiraz qəbul edilmədi.</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>%1 qaytarılması</translation>
    </message>
    <message>
        <source>It is asked for since %1. A second person must agree.</source>
        <translation>%1 tarixində istənilib. İkinci şəxs razılıq verməlidir.</translation>
    </message>
    <message>
        <source>It was agreed to on %1, and will be sent to you.</source>
        <translation>%1 tarixində razılıq verilib, sizə göndəriləcək.</translation>
    </message>
    <message>
        <source>It was sent on %1. It is not confirmed yet that it arrived.</source>
        <translation>%1 tarixində göndərilib. Çatdığı hələ təsdiqlənməyib.</translation>
    </message>
    <message>
        <source>The money went back to you on %1.</source>
        <translation>Pul %1 tarixində sizə qaytarılıb.</translation>
    </message>
    <message>
        <source>It did not go through on %1. Please call 137.</source>
        <translation>%1 tarixində alınmadı. Zəhmət olmasa 137-yə zəng edin.</translation>
    </message>
    <message>
        <source>%1 waits for something</source>
        <translation>%1 nəyisə gözləyir</translation>
    </message>
    <message>
        <source>The clock is stopped until then. Questions? Call %1.</source>
        <translation>O vaxta qədər müddət dayandırılıb. Sualınız var? %1 nömrəsinə zəng edin.</translation>
    </message>
    <message>
        <source>%1 refused this request</source>
        <translation>%1 bu müraciəti rədd etdi</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Əsas: %1.</translation>
    </message>
    <message>
        <source>You may object here, or at the service desk.</source>
        <translation>Burada və ya xidmət masasında etiraz edə bilərsiniz.</translation>
    </message>
    <message>
        <source>How would you like to identify yourself?</source>
        <extracomment>Names of the entries of this screen among the drafts of the visit.</extracomment>
        <translation>Kimliyinizi necə təsdiqləmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>The office needs to know who sends this request.</source>
        <translation>İdarə bu müraciəti kimin göndərdiyini bilməlidir.</translation>
    </message>
    <message>
        <source>Its lines are scanned and its chip is read.</source>
        <translation>Sətirləri skan edilir və çipi oxunur.</translation>
    </message>
    <message>
        <source>With my passport</source>
        <translation>Pasportumla</translation>
    </message>
    <message>
        <source>With the national smart card</source>
        <translation>Milli smart kartla</translation>
    </message>
    <message>
        <source>Insert the card into the reader.</source>
        <translation>Kartı kart oxuyucuya taxın.</translation>
    </message>
    <message>
        <source>With a code on my phone</source>
        <translation>Telefonuma gələn kodla</translation>
    </message>
    <message>
        <source>A one-time code comes to your mobile phone.</source>
        <translation>Mobil telefonunuza birdəfəlik kod gəlir.</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>Mobil nömrəniz nədir?</translation>
    </message>
    <message>
        <source>A one-time code comes to this phone. It costs you nothing.</source>
        <translation>Bu telefona SMS ilə birdəfəlik kod gəlir. Bu, sizin üçün pulsuzdur.</translation>
    </message>
    <message>
        <source>What is the code in the message?</source>
        <translation>SMS-dəki kod nədir?</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>Kod %1 nömrəsinə göndərildi.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Yeni kod göndər</translation>
    </message>
    <message>
        <source>No message yet? You can ask for another code in %1 seconds.</source>
        <translation>SMS hələ gəlməyib? %1 saniyədən sonra yeni kod istəyə bilərsiniz.</translation>
    </message>
    <message>
        <source>Please insert your national smart card</source>
        <translation>Zəhmət olmasa, milli smart kartınızı taxın</translation>
    </message>
    <message>
        <source>It goes on by itself. Leave the card in until it has been read.</source>
        <translation>Sonrası özü davam edir. Kart oxunana qədər onu çıxarmayın.</translation>
    </message>
    <message>
        <source>Please scan your passport</source>
        <extracomment>The pages on which one part of the key is typed, in their order.</extracomment>
        <translation>Zəhmət olmasa, pasportunuzu skan edin</translation>
    </message>
    <message>
        <source>Hold the lines at the foot of the page with your photo under the scanner.</source>
        <translation>Şəkliniz olan səhifənin aşağısındakı sətirləri skanerin altında tutun.</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Skan yerinə yazmaq</translation>
    </message>
    <message>
        <source>Please open your passport</source>
        <translation>Zəhmət olmasa, pasportunuzu açın</translation>
    </message>
    <message>
        <source>The scanner does not work now. Please type what stands on the page with your photo.</source>
        <translation>Skaner indi işləmir. Zəhmət olmasa, şəkliniz olan səhifədəkini yazın.</translation>
    </message>
    <message>
        <source>Type the passport number</source>
        <translation>Pasport nömrəsini yazmaq</translation>
    </message>
    <message>
        <source>What is the number of your passport?</source>
        <translation>Pasportunuzun nömrəsi nədir?</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>Doğum tarixiniz nədir?</translation>
    </message>
    <message>
        <source>Until when is your passport valid?</source>
        <translation>Pasportunuz nə vaxta qədər etibarlıdır?</translation>
    </message>
    <message>
        <source>Type day, month and year with 8 digits.</source>
        <translation>Günü, ayı və ili 8 rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>It stands on the page with your photo.</source>
        <translation>O, şəkliniz olan səhifədə yazılıb.</translation>
    </message>
    <message>
        <source>Please lay your passport on the reader</source>
        <translation>Zəhmət olmasa, pasportunuzu oxuyucunun üstünə qoyun</translation>
    </message>
    <message>
        <source>Lay it down closed, and leave it there until it has been read.</source>
        <translation>Onu bağlı qoyun və oxunana qədər götürməyin.</translation>
    </message>
    <message>
        <source>Use a code on my phone</source>
        <translation>Telefonuma gələn kodla davam et</translation>
    </message>
    <message>
        <source>Your passport is being checked.</source>
        <translation>Pasportunuz yoxlanılır.</translation>
    </message>
    <message>
        <source>%1 percent have been read.</source>
        <translation>%1 faizi oxunub.</translation>
    </message>
    <message>
        <source>Something lies on the reader. Please take it away and lay your passport down.</source>
        <translation>Oxuyucunun üstündə nə isə var. Zəhmət olmasa, onu götürün və pasportunuzu qoyun.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please take it out and insert it again.</source>
        <translation>Kart oxuyucuda kart var. Zəhmət olmasa, onu çıxarın və yenidən taxın.</translation>
    </message>
    <message>
        <source>Please identify yourself with a code on your phone.</source>
        <translation>Zəhmət olmasa, kimliyinizi telefonunuza gələn kodla təsdiqləyin.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>Zəhmət olmasa, başqa kioskdan istifadə edin və ya xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>This kiosk cannot read cards now</source>
        <translation>Bu kiosk indi kart oxuya bilmir</translation>
    </message>
    <message>
        <source>This card does not give a national ID</source>
        <translation>Bu kart milli kodu göstərmir</translation>
    </message>
    <message>
        <source>The card works, but it does not say who you are.</source>
        <translation>Kart işləyir, amma kim olduğunuzu göstərmir.</translation>
    </message>
    <message>
        <source>Please use your national smart card or identify yourself in another way.</source>
        <translation>Zəhmət olmasa, milli smart kartınızdan istifadə edin və ya kimliyinizi başqa yolla təsdiqləyin.</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>Qalan cəhdlər: %1.</translation>
    </message>
    <message>
        <source>This code is valid until %1.</source>
        <translation>Bu kod saat %1-dək etibarlıdır.</translation>
    </message>
    <message>
        <source>The payment did not succeed</source>
        <translation>Ödəniş baş tutmadı</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <translation>Ödəniş geri qaytarıldı</translation>
    </message>
    <message>
        <source>The time to pay is over</source>
        <translation>Ödəniş vaxtı bitdi</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>Telefonunuzla ödəyin</translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>No receipt is on its way.</extracomment>
        <translation>İndi çap et</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yenidən çap et</translation>
    </message>
    <message>
        <source>Print it now</source>
        <translation>Qəbzi çap et</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>Most pilgrims first; the last one stands for all others.</extracomment>
        <translation>İran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>İraq</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Əfqanıstan</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azərbaycan</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Livan</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bəhreyn</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Küveyt</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Səudiyyə Ərəbistanı</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Hindistan</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiyə</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Başqa ölkə</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Məhəllə</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bina</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Mənzil</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <extracomment>The drawing (`assets/fields/&lt;name&gt;.svg`) of a type whose definition names none.</extracomment>
        <translation>Bunu haradan tapım?</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>Bu sualla bağlı kömək</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>Nömrə %1.</translation>
    </message>
    <message>
        <source>Appointments cannot be given now</source>
        <translation>İndi növbə vermək mümkün deyil</translation>
    </message>
    <message>
        <source>This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has been booked. Please try again in a moment or ask at the service desk.</source>
        <translation>Bu kiosk şəhərin növbə sisteminə qoşula bilmir, növbəni isə yalnız o verir. Heç bir növbə götürülməyib. Bir azdan yenidən cəhd edin və ya xidmət masasından soruşun.</translation>
    </message>
    <message>
        <source>Kept for you until %1. Finish your request before then.</source>
        <translation>Saat %1-dək sizin üçün saxlanılır. Müraciətinizi o vaxta qədər bitirin.</translation>
    </message>
    <message>
        <source>%1 free times</source>
        <translation>%1 boş vaxt</translation>
    </message>
    <message>
        <source>1 free time</source>
        <translation>1 boş vaxt</translation>
    </message>
    <message>
        <source>Files can be sent until %1.</source>
        <translation>Saat %1-dək fayl göndərmək olar.</translation>
    </message>
    <message>
        <source>As many files have come as can be sent.</source>
        <translation>Göndərilə bilən bütün fayllar gəlib.</translation>
    </message>
    <message>
        <source>The time to send files is over. What has come is kept; ask for a new code.</source>
        <translation>Fayl göndərmə vaxtı bitib. Gələnlər qalır; yeni kod istəyin.</translation>
    </message>
    <message>
        <source>Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper to the service desk.</source>
        <translation>İndi fayl göndərmək olmur: kiosk şəhər sisteminə qoşula bilmir. Yenidən cəhd edin və ya sənədi xidmət masasına gətirin.</translation>
    </message>
    <message>
        <source>The connection to the city’s hub is broken. Files that you send show up here when it is back.</source>
        <translation>Şəhər sistemi ilə əlaqə kəsilib. Göndərdiyiniz fayllar əlaqə bərpa olanda burada görünəcək.</translation>
    </message>
    <message>
        <source>%1 · one file of up to %2 MB</source>
        <translation>%1 · ən çoxu %2 MB olan bir fayl</translation>
    </message>
    <message>
        <source>%1 · up to %2 MB each · at most %3 files</source>
        <translation>%1 · hər fayl %2 MB-dək · ən çoxu %3 fayl</translation>
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
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>HelpCall</name>
    <message>
        <source>Call someone</source>
        <translation>Birini çağırın</translation>
    </message>
    <message>
        <source>Call someone: I cannot use this screen alone</source>
        <translation>Birini çağırın: bu ekrandan təkbaşına istifadə edə bilmirəm</translation>
    </message>
    <message>
        <source>Take the call back: I need nobody any more</source>
        <translation>Çağırışı geri götürün: daha heç kim lazım deyil</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Buraya gedin: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>How can we help?</source>
        <translation>Necə kömək edək?</translation>
    </message>
    <message>
        <source>%1. Telephone: %2</source>
        <translation>%1. Telefon: %2</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Show all help</source>
        <translation>Bütün köməyi göstər</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Tanıtımdan çıx</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Köməyi bağla</translation>
    </message>
    <message>
        <source>Finish the tour</source>
        <translation>Tanıtımı bitir</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
</context>
<context>
    <name>HelpTour</name>
    <message>
        <source>Touch with one finger</source>
        <translation>Bir barmaqla toxunun</translation>
    </message>
    <message>
        <source>Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.</source>
        <translation>Düyməyə yüngülcə toxunun və barmağınızı qaldırın: yalnız onda nə isə baş verir. Səhv düymədirsə, qaldırmazdan əvvəl barmağınızı ondan kənara çəkin. Burada yoxlayın.</translation>
    </message>
    <message>
        <source>Your language at any time</source>
        <translation>İstənilən vaxt öz diliniz</translation>
    </message>
    <message>
        <source>The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.</source>
        <translation>«Dil» düyməsi hər ekranın yuxarısındadır. Dili işin ortasında da dəyişə bilərsiniz: daxil etdikləriniz qalır.</translation>
    </message>
    <message>
        <source>One question on each screen</source>
        <translation>Hər ekranda bir sual</translation>
    </message>
    <message>
        <source>Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.</source>
        <translation>Cavab verin, sonra böyük düyməyə toxunun. «Geri» bir addım geri aparır və heç nə itmir. «Xidmətlər» bütün xidmətlərə aparır. «Bitir» dərhal çıxarır.</translation>
    </message>
    <message>
        <source>What happens to your data</source>
        <translation>Məlumatlarınızla nə baş verir</translation>
    </message>
    <message>
        <source>It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.</source>
        <translation>Yalnız siz göndərəndə idarəyə çatır. Bitirdikdə hər şey bu ekrandan silinir. Uzaqlaşsanız, kiosk hələ burada olub-olmadığınızı soruşur, geri sayır və sonra silir.</translation>
    </message>
    <message>
        <source>Your receipt and its tracking code</source>
        <translation>Qəbziniz və izləmə kodu</translation>
    </message>
    <message>
        <source>At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.</source>
        <translation>Sonda izləmə kodu olan qəbz alırsınız. Onu saxlayın: bu kodla müraciətinizin kimdə olduğunu və nə vaxta qədər davam edəcəyini burada və ya telefonunuzda görürsünüz. QR kod qəbzin həqiqi olduğunu sübut edir.</translation>
    </message>
    <message>
        <source>Help, and a person</source>
        <translation>Kömək və bir əməkdaş</translation>
    </message>
    <message>
        <source>Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.</source>
        <translation>«Kömək» hər ekranın yuxarısındadır. Qarşınızdakı sualı izah edir və bu kioskun yanına əməkdaş çağırır. Kiminsə gəlib-gəlmədiyini ekran deyir.</translation>
    </message>
    <message>
        <source>Larger words and clearer colours</source>
        <translation>Daha iri yazı və aydın rənglər</translation>
    </message>
    <message>
        <source>Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.</source>
        <translation>İstənilən ekranın yuxarısında «Rahat» düyməsinə toxunun: daha iri yazı, daha güclü rənglər, aşağıda duran düymələr və daha çox vaxt. Seçiminiz ziyarətinizlə birlikdə bitir.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
</context>
<context>
    <name>HelpViewModel</name>
    <message>
        <source>What happens next</source>
        <extracomment>An entry of the menu that is no page. Pages of the tour, `Overlays/TourPage.qml` has their words.</extracomment>
        <translation>Sonra nə olur</translation>
    </message>
    <message>
        <source>Help with this question</source>
        <translation>Bu sualla bağlı kömək</translation>
    </message>
    <message>
        <source>What is asked, and where you find the answer</source>
        <translation>Nə soruşulur və cavabı harada tapmaq olar</translation>
    </message>
    <message>
        <source>Read about this service</source>
        <translation>Bu xidmət haqqında oxuyun</translation>
    </message>
    <message>
        <source>Practise this service</source>
        <translation>Bu xidməti məşq edin</translation>
    </message>
    <message>
        <source>With invented data; nothing is sent</source>
        <translation>Uydurma məlumatla; heç nə göndərilmir</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>Necə işlədiyini göstər</translation>
    </message>
    <message>
        <source>A tour of two minutes</source>
        <translation>İki dəqiqəlik tanıtım</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Birini çağırın</translation>
    </message>
    <message>
        <source>A member of staff comes to this kiosk</source>
        <translation>Bir əməkdaş bu kioskun yanına gəlir</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Find a service</source>
        <translation>Xidmət axtar</translation>
    </message>
    <message>
        <source>Show me how this works</source>
        <translation>Necə işlədiyini göstər</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Up to this many services fit on one screen together; a second choice would only be in the way. Services that people come for most, shown before the categories; and results of one search.</extracomment>
        <translation>Nə etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>No service found. Try another word, or go back to the categories.</source>
        <translation>Xidmət tapılmadı. Başqa söz yazın və ya bölmələrə qayıdın.</translation>
    </message>
    <message>
        <source>Write what you need in your own words.</source>
        <translation>Nə lazım olduğunu öz sözlərinizlə yazın.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Xidmət axtar</translation>
    </message>
    <message>
        <source>You can also hold a bill or a receipt under the scanner.</source>
        <translation>Qəbzi və ya ödəniş sənədini skanerin altına da tuta bilərsiniz.</translation>
    </message>
    <message>
        <source>No paper receipts now: at the end you will see a code to write down.</source>
        <translation>Hazırda kağız qəbz çap olunmur; sonda yazıb götürəcəyiniz kodu görəcəksiniz.</translation>
    </message>
    <message>
        <source>Cards cannot be read here now: your mobile phone will do instead.</source>
        <translation>Hazırda burada kart oxunmur; əvəzində mobil telefonunuz kifayətdir.</translation>
    </message>
    <message>
        <source>City services</source>
        <translation>Şəhər xidmətləri</translation>
    </message>
    <message>
        <source>For pilgrims and visitors</source>
        <translation>Zəvvarlar və qonaqlar üçün</translation>
    </message>
    <message>
        <source>Not on this kiosk now</source>
        <translation>Hazırda bu kioskda mümkün deyil</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>%1 xidmət</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Send the code</source>
        <translation>Kodu göndər</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Davam</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hələ buradasınız?</translation>
    </message>
    <message>
        <source>To protect you, the visit ends soon and everything you entered is wiped from this screen.</source>
        <translation>Sizi qorumaq üçün bu ekran tezliklə bağlanacaq və daxil etdiyiniz hər şey silinəcək.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Buradayam, davam et</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Bitir və çıx</translation>
    </message>
</context>
<context>
    <name>InformationScreen</name>
    <message>
        <source>Done</source>
        <translation>Görülüb</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
</context>
<context>
    <name>InformationViewModel</name>
    <message>
        <source>Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the University of Tehran. The call to prayer of the shrine decides.</source>
        <extracomment>The services whose page is a table of prayer times. A service without pages of its own.</extracomment>
        <translation>Bu vaxtları kiosk Məşhəd üçün (%1) Tehran Universiteti Geofizika İnstitutunun üsulu ilə hesablayıb. Əsas olan hərəmin azanıdır.</translation>
    </message>
    <message>
        <source>Offered by %1.</source>
        <translation>Təqdim edən: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Səhifə %1 / %2</translation>
    </message>
    <message>
        <source>As of %1. It may have changed since; the office decides.</source>
        <translation>Bu məlumat %1 tarixinə aiddir. O vaxtdan dəyişmiş ola bilər; son sözü idarə deyir.</translation>
    </message>
    <message>
        <source>Dawn prayer</source>
        <translation>Sübh azanı</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Günəşin çıxması</translation>
    </message>
    <message>
        <source>Noon prayer</source>
        <translation>Zöhr azanı</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Günəşin batması</translation>
    </message>
    <message>
        <source>Evening prayer</source>
        <translation>Məğrib azanı</translation>
    </message>
    <message>
        <source>Midnight by religious reckoning</source>
        <translation>Şəriətə görə gecə yarısı</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Scan the code with your phone to keep these words. You need no network.</source>
        <translation>Bu yazını saxlamaq üçün kodu telefonunuzla oxudun. Şəbəkə lazım deyil.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Bu səhifəni çap et</translation>
    </message>
</context>
<context>
    <name>LocationInput</name>
    <message>
        <source>Touch the place on the map. It is a sketch with north at the top: your written address is what counts.</source>
        <translation>Xəritədə yerə toxunun. Bu, şimalı yuxarıda olan sadə çertyojdur; əsas olan yazdığınız ünvandır.</translation>
    </message>
    <message>
        <source>The map is a sketch with north at the top; its borders are rough.</source>
        <translation>Xəritə şimalı yuxarıda olan sadə çertyojdur; sərhədlər təxminidir.</translation>
    </message>
    <message>
        <source>Marked on the map</source>
        <translation>Xəritədə işarələndi</translation>
    </message>
    <message>
        <source>Mark on the map</source>
        <translation>Xəritədə işarələ</translation>
    </message>
    <message>
        <source>Another district</source>
        <translation>Başqa rayon</translation>
    </message>
</context>
<context>
    <name>LocationQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Bu sualı keç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Bu yeri seç</translation>
    </message>
    <message>
        <source>Go on without a mark</source>
        <translation>İşarəsiz davam et</translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message>
        <source>What do you object to?</source>
        <translation>Nəyə etiraz edirsiniz?</translation>
    </message>
    <message>
        <source>Tell in your own words what happened. You may also leave this empty.</source>
        <translation>Nə baş verdiyini öz sözlərinizlə yazın. Boş da buraxa bilərsiniz.</translation>
    </message>
    <message>
        <source>Your objection goes to the city’s inspection office, not to the office that has your case.</source>
        <translation>Etirazınız işinizin olduğu idarəyə yox, bələdiyyənin təftiş idarəsinə gedir.</translation>
    </message>
    <message>
        <source>Send the objection</source>
        <translation>Etirazı göndər</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Bura yazın</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndər</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have it</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hələ yox</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Print my checklist</source>
        <translation>Siyahımı çap et</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Yenə də davam et</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>I have all of them</source>
        <translation>Hamısı məndə var</translation>
    </message>
    <message>
        <source>End, and come back with the papers</source>
        <translation>Bitir, sənədlərlə qayıdacağam</translation>
    </message>
</context>
<context>
    <name>PapersViewModel</name>
    <message>
        <source>Something is still missing</source>
        <translation>Hələ nə isə çatışmır</translation>
    </message>
    <message>
        <source>You can print this as your own checklist and take it with you.</source>
        <translation>Bu siyahını çap edib özünüzlə apara bilərsiniz.</translation>
    </message>
    <message>
        <source>Do you have these papers?</source>
        <translation>Bu sənədlər sizdə varmı?</translation>
    </message>
    <message>
        <source>Several offices will look at them. To check now saves you a second trip.</source>
        <translation>Onlara bir neçə idarə baxacaq. İndi yoxlasanız, ikinci dəfə gəlməli olmazsınız.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Try to pay again</source>
        <translation>Yenidən ödəməyə cəhd et</translation>
    </message>
    <message>
        <source>If your bank says that money has left your account, do not pay again: ask at the service desk.</source>
        <translation>Bank hesabınızdan pul çıxıldığını bildirirsə, yenidən ödəməyin: xidmət masasından soruşun.</translation>
    </message>
    <message>
        <source>Scan this code with the camera of your phone.</source>
        <translation>Bu kodu telefonunuzun kamerası ilə skan edin.</translation>
    </message>
    <message>
        <source>Pay on the page that opens. Check that it shows the same amount.</source>
        <translation>Açılan səhifədə ödəyin. Orada eyni məbləğin göstərildiyini yoxlayın.</translation>
    </message>
    <message>
        <source>Come back to this screen: it goes on by itself.</source>
        <translation>Sonra bu ekrana qayıdın: o, özü davam edir.</translation>
    </message>
</context>
<context>
    <name>PlateInput</name>
    <message>
        <source>Plate</source>
        <translation>Nömrə nişanı</translation>
    </message>
    <message>
        <source>First two digits</source>
        <translation>İlk iki rəqəm</translation>
    </message>
    <message>
        <source>Upper row of digits</source>
        <translation>Rəqəmlərin yuxarı sırası</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Hərf</translation>
    </message>
    <message>
        <source>Three digits after the letter</source>
        <translation>Hərfdən sonra üç rəqəm</translation>
    </message>
    <message>
        <source>Lower row of digits</source>
        <translation>Rəqəmlərin aşağı sırası</translation>
    </message>
    <message>
        <source>Two digits under the word Iran</source>
        <translation>İran sözünün altındakı iki rəqəm</translation>
    </message>
    <message>
        <source>Write the plate as it stands on the vehicle.</source>
        <translation>Nömrəni nəqliyyat vasitəsində olduğu kimi yazın.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Avtomobil</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motosiklet</translation>
    </message>
    <message>
        <source>Another plate</source>
        <translation>Başqa nömrə</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice: the data are invented, and nothing is sent.</source>
        <translation>Məşq: məlumat uydurmadır və heç nə göndərilmir.</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>What you entered is still here until you end the visit.</source>
        <translation>Daxil etdikləriniz siz bitirənə qədər burada qalır.</translation>
    </message>
    <message>
        <source>For the staff: %1</source>
        <translation>İşçilər üçün: %1</translation>
    </message>
</context>
<context>
    <name>ProblemViewModel</name>
    <message>
        <source>Please wait %1 seconds.</source>
        <translation>Zəhmət olmasa, %1 saniyə gözləyin.</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Addım %1 / %2</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR kod</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Skip</source>
        <translation>Keç</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Davam</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Very bad</source>
        <translation>Çox pis</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Pis</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxşı</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Çox yaxşı</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <source>How was this visit?</source>
        <translation>Buradakı xidmət necə idi?</translation>
    </message>
    <message>
        <source>One touch is enough. Nobody can see who gave which answer.</source>
        <translation>Bir toxunuş kifayətdir. Kimin hansı cavabı verdiyini heç kim görmür.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Keç</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Size of words, colours, reach, movement and time</source>
        <translation>Yazının ölçüsü, rənglər, əlçatanlıq, hərəkət və vaxt</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>Məşhəd Bələdiyyəsi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Davamı</translation>
    </message>
    <message>
        <source>Self-service counter</source>
        <translation>Özünəxidmət</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Əvvəlki hissə</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Practise first, with invented data</source>
        <translation>Əvvəlcə uydurma məlumatla məşq edin</translation>
    </message>
</context>
<context>
    <name>ServiceViewModel</name>
    <message>
        <source>This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.</source>
        <translation>Bu kiosk indi milli kartları oxuya bilmir. Zəhmət olmasa, başqa kioskdan istifadə edin və ya xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>This kiosk cannot read national cards now. You can use your mobile phone instead.</source>
        <translation>Bu kiosk indi milli kartları oxuya bilmir. Əvəzində mobil telefonunuzdan istifadə edə bilərsiniz.</translation>
    </message>
    <message>
        <source>You will get no paper receipt now: at the end you will see a code to write down.</source>
        <translation>Hazırda kağız qəbz almayacaqsınız; sonda yazıb götürəcəyiniz kodu görəcəksiniz.</translation>
    </message>
    <message>
        <source>You will see everything on the screen, but get no paper.</source>
        <translation>Hər şeyi ekranda görəcəksiniz, amma kağız almayacaqsınız.</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Təqdim edən</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bu xidmət nədir</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Nə qədər vaxt aparır</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Nə gətirmək lazımdır</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Qiyməti</translation>
    </message>
    <message>
        <source>If the connection fails</source>
        <translation>Əlaqə kəsilsə</translation>
    </message>
    <message>
        <source>Nothing is kept here for later. Please call 137 or go to the service desk.</source>
        <translation>Burada heç nə sonraya saxlanılmır. Zəhmət olmasa, 137-yə zəng edin və ya xidmət masasına yaxınlaşın.</translation>
    </message>
    <message>
        <source>It works without one, too.</source>
        <translation>Əlaqə olmadan da işləyir.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then. What is urgent is not kept: please call 137.</source>
        <translation>Bu köşk müraciətinizi saxlayır və sonra göndərir; müddətlər yalnız onda başlayır. Təcili olan saxlanılmır: zəhmət olmasa, 137-yə zəng edin.</translation>
    </message>
    <message>
        <source>This kiosk keeps your request and sends it later; deadlines start only then.</source>
        <translation>Bu kiosk müraciətinizi saxlayır və sonra göndərir; müddətlər yalnız onda başlayır.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>More</source>
        <translation>Davamı</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Əvvəlki hissə</translation>
    </message>
</context>
<context>
    <name>SignatureInput</name>
    <message>
        <source>Field for your signature</source>
        <translation>İmzanız üçün çərçivə</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Barmağınızla burada imzalayın</translation>
    </message>
    <message>
        <source>Clear and sign again</source>
        <translation>Sil və yenidən imzala</translation>
    </message>
</context>
<context>
    <name>SlotInput</name>
    <message>
        <source>All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.</source>
        <translation>Qarşıdakı həftələrin bütün vaxtları tutulub. Yenisi boşala bilər: başqa gün gəlin və ya xidmət masasından soruşun.</translation>
    </message>
    <message>
        <source>No time is free</source>
        <translation>Boş vaxt yoxdur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən axtar</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Bir gün seçin.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Başqa gün</translation>
    </message>
</context>
<context>
    <name>SlotQuestion</name>
    <message>
        <source>Skip this question</source>
        <translation>Bu sualı keç</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>This one is next.</source>
        <translation>Növbəti budur.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>Görülüb</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İcra olunur</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Başlanmayıb</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Müddət dayandırılıb</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rədd edilib</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Lazım deyil</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikib</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Eyni vaxtda</translation>
    </message>
</context>
<context>
    <name>TourPicture</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xidmətlər</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>Call someone now</source>
        <translation>İndi birini çağırın</translation>
    </message>
</context>
<context>
    <name>TourReceipt</name>
    <message>
        <source>Tracking code</source>
        <translation>İzləmə kodu</translation>
    </message>
</context>
<context>
    <name>TourTopBar</name>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
</context>
<context>
    <name>TourTouch</name>
    <message>
        <source>Well done: touch again if you like</source>
        <translation>Əla! İstəsəniz, yenidən toxunun</translation>
    </message>
    <message>
        <source>Touch me</source>
        <translation>Bura toxunun</translation>
    </message>
</context>
<context>
    <name>VirtualKeyboard</name>
    <message>
        <source>Next</source>
        <translation>Davam</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klaviatura</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Sonuncunu sil</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Böyük hərf</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This answer is needed to go on.</source>
        <extracomment>For any field that has nothing better in `BY_FIELD`.</extracomment>
        <translation>Davam etmək üçün bu cavab lazımdır.</translation>
    </message>
    <message>
        <source>The length is not right. Please check what is missing.</source>
        <translation>Uzunluğu düz deyil. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>Please use digits only.</source>
        <translation>Yalnız rəqəm yazın.</translation>
    </message>
    <message>
        <source>This number is not in use. Please check it.</source>
        <translation>Belə bir nömrə yoxdur. Onu yoxlayın.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please check your document.</source>
        <translation>Rəqəmlərdən biri düz deyil. Onu sənədinizlə tutuşdurun.</translation>
    </message>
    <message>
        <source>This payment ID belongs to another bill. Please check both numbers.</source>
        <translation>Bu ödəniş kodu başqa qəbzə aiddir. Hər iki nömrəni yoxlayın.</translation>
    </message>
    <message>
        <source>This number is outside the allowed range.</source>
        <translation>Bu ədəd icazə verilən həddən kənardır.</translation>
    </message>
    <message>
        <source>This does not look right. Please check it.</source>
        <translation>Bu, düzgün görünmür. Onu yoxlayın.</translation>
    </message>
    <message>
        <source>Please write a little more.</source>
        <translation>Bir az daha ətraflı yazın.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Bu, çox uzundur. Onu qısaldın.</translation>
    </message>
    <message>
        <source>Please choose one of the answers on the screen.</source>
        <translation>Ekrandakı cavablardan birini seçin.</translation>
    </message>
    <message>
        <source>An Iranian IBAN begins with IR. Please check it.</source>
        <translation>İran IBAN-ı IR ilə başlayır. Zəhmət olmasa yoxlayın.</translation>
    </message>
    <message>
        <source>No plate has this letter. Please choose the letter from the list.</source>
        <translation>Heç bir nömrə nişanında bu hərf yoxdur. Hərfi siyahıdan seçin.</translation>
    </message>
    <message>
        <source>This day does not exist. Please check the date.</source>
        <translation>Belə bir gün yoxdur. Zəhmət olmasa tarixi yoxlayın.</translation>
    </message>
    <message>
        <source>This day is too early. Please choose a later one.</source>
        <translation>Bu gün çox tezdir. Zəhmət olmasa daha gec bir gün seçin.</translation>
    </message>
    <message>
        <source>This day is too late. Please choose an earlier one.</source>
        <translation>Bu gün çox gecdir. Zəhmət olmasa daha tez bir gün seçin.</translation>
    </message>
    <message>
        <source>These are too many. Please take some away.</source>
        <translation>Bunlar çoxdur. Zəhmət olmasa bir neçəsini götürün.</translation>
    </message>
    <message>
        <source>Please choose an amount in whole thousands of rials.</source>
        <translation>Zəhmət olmasa məbləği tam min rialla yazın.</translation>
    </message>
    <message>
        <source>This time is no longer free. Please choose another one.</source>
        <translation>Bu vaxt artıq boş deyil. Zəhmət olmasa başqasını seçin.</translation>
    </message>
    <message>
        <source>You already had a place in this period.</source>
        <translation>Bu dövrdə sizə artıq yer verilib.</translation>
    </message>
    <message>
        <source>The files are no longer there. Please send them again.</source>
        <translation>Fayllar artıq yoxdur. Zəhmət olmasa onları yenidən göndərin.</translation>
    </message>
    <message>
        <source>These answers do not fit together. Please check them.</source>
        <translation>Bu cavablar bir-birinə uyğun gəlmir. Zəhmət olmasa onları yoxlayın.</translation>
    </message>
    <message>
        <source>A national ID has 10 digits. Please check what is missing.</source>
        <extracomment>Where the kind of field allows a better sentence.</extracomment>
        <translation>Milli kodda 10 rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>A national ID has digits only.</source>
        <translation>Milli kod yalnız rəqəmlərdən ibarətdir.</translation>
    </message>
    <message>
        <source>This kiosk cannot accept this national ID. If it is yours, please go to the service desk.</source>
        <translation>Bu kiosk bu milli kodu qəbul edə bilmir. Kod sizindirsə, xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>One digit of the national ID is not right. Please compare it with your card.</source>
        <translation>Milli kodun bir rəqəmi düz deyil. Onu kartınızla tutuşdurun.</translation>
    </message>
    <message>
        <source>A legal-entity ID has 11 digits. Please check what is missing.</source>
        <translation>Hüquqi şəxsin milli kodunda 11 rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>A legal-entity ID has digits only.</source>
        <translation>Hüquqi şəxsin milli kodu yalnız rəqəmlərdən ibarətdir.</translation>
    </message>
    <message>
        <source>No company has this legal-entity ID. Please check it.</source>
        <translation>Heç bir şirkətin belə milli kodu yoxdur. Onu yoxlayın.</translation>
    </message>
    <message>
        <source>One digit of the legal-entity ID is not right. Please check it.</source>
        <translation>Hüquqi şəxsin milli kodunun bir rəqəmi düz deyil. Onu yoxlayın.</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 09.</source>
        <translation>Mobil nömrədə 11 rəqəm olur və nömrə 09 ilə başlayır.</translation>
    </message>
    <message>
        <source>A mobile number has digits only.</source>
        <translation>Mobil nömrə yalnız rəqəmlərdən ibarətdir.</translation>
    </message>
    <message>
        <source>A mobile number begins with 09. Land lines cannot get messages.</source>
        <translation>Mobil nömrə 09 ilə başlayır. Ev telefonuna SMS gəlmir.</translation>
    </message>
    <message>
        <source>A postal code has 10 digits. Please check what is missing.</source>
        <translation>Poçt indeksində 10 rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>A postal code has digits only.</source>
        <translation>Poçt indeksi yalnız rəqəmlərdən ibarətdir.</translation>
    </message>
    <message>
        <source>The first five digits of a postal code have no 0 and no 2. Please check them.</source>
        <translation>Poçt indeksinin ilk beş rəqəmində 0 və 2 olmur. Onları yoxlayın.</translation>
    </message>
    <message>
        <source>A renewal code has 4 to 7 numbers with hyphens between them.</source>
        <translation>Yeniləmə kodunda aralarında tire olan 4-7 ədəd olur.</translation>
    </message>
    <message>
        <source>A renewal code has only digits and hyphens.</source>
        <translation>Yeniləmə kodunda yalnız rəqəm və tire olur.</translation>
    </message>
    <message>
        <source>Each number of a renewal code has 1 to 5 digits. Please check the hyphens.</source>
        <translation>Yeniləmə kodunun hər hissəsində 1-5 rəqəm olur. Tireləri yoxlayın.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have 6 to 13 digits each. Please check both.</source>
        <translation>Qəbz kodunun və ödəniş kodunun hər birində 6-13 rəqəm olur. Hər ikisini yoxlayın.</translation>
    </message>
    <message>
        <source>Bill ID and payment ID have digits only.</source>
        <translation>Qəbz kodu və ödəniş kodu yalnız rəqəmlərdən ibarətdir.</translation>
    </message>
    <message>
        <source>One digit of the bill is not right. Please compare both numbers with the bill.</source>
        <translation>Bir rəqəm düz deyil. Hər iki nömrəni qəbzlə tutuşdurun.</translation>
    </message>
    <message>
        <source>A tracking code has 10 letters and digits. Please check what is missing.</source>
        <translation>İzləmə kodunda 10 hərf və rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>A tracking code never has 0, 1, O or I. Please check these places.</source>
        <translation>İzləmə kodunda heç vaxt 0, 1, O və ya I olmur. Bu yerləri yoxlayın.</translation>
    </message>
    <message>
        <source>One place of the tracking code is not right. Please compare it with your receipt.</source>
        <translation>İzləmə kodunun bir yeri düz deyil. Onu qəbzinizlə tutuşdurun.</translation>
    </message>
    <message>
        <source>Please enter a number in digits.</source>
        <translation>Cavabı rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>There are too many digits after the point.</source>
        <translation>Vergüldən sonra həddən artıq rəqəm var.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Bir cavab seçin.</translation>
    </message>
    <message>
        <source>Please choose your district.</source>
        <translation>Rayonunuzu seçin.</translation>
    </message>
    <message>
        <source>Please choose the district and write the address.</source>
        <translation>Rayonu seçin və ünvanı yazın.</translation>
    </message>
    <message>
        <source>Please write the address in more detail.</source>
        <translation>Ünvanı daha ətraflı yazın.</translation>
    </message>
    <message>
        <source>The address is too long. Please make it shorter.</source>
        <translation>Ünvan çox uzundur. Onu qısaldın.</translation>
    </message>
    <message>
        <source>The plate is not complete. Please fill in every box.</source>
        <translation>Nömrə tam deyil. Bütün xanaları doldurun.</translation>
    </message>
    <message>
        <source>An IBAN has 24 digits after IR. Please check what is missing.</source>
        <translation>Şəba nömrəsində IR-dən sonra 24 rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>One digit of the IBAN is not right. Please compare it with your bank app or card.</source>
        <translation>Şəba nömrəsinin bir rəqəmi düz deyil. Onu bank tətbiqi və ya kartınızla tutuşdurun.</translation>
    </message>
    <message>
        <source>A foreigner code has 12 digits. Please check what is missing.</source>
        <translation>Əcnəbi kodunda 12 rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>A passport number has 6 to 12 letters and digits. Please check what is missing.</source>
        <translation>Pasport nömrəsində 6-12 hərf və rəqəm olur. Nəyin çatmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>This amount is too small or too large. Please change it.</source>
        <translation>Bu məbləğ həddən artıq az və ya çoxdur. Onu dəyişin.</translation>
    </message>
    <message>
        <source>Please choose at least one answer.</source>
        <translation>Ən azı bir cavab seçin.</translation>
    </message>
    <message>
        <source>Please choose a day.</source>
        <translation>Bir gün seçin.</translation>
    </message>
    <message>
        <source>Without your consent this request cannot be filed. If you agree, touch the sentence.</source>
        <translation>Razılığınız olmadan bu müraciət qəbul edilə bilməz. Razısınızsa, cümləyə toxunun.</translation>
    </message>
    <message>
        <source>Please confirm that you will bring this document.</source>
        <translation>Bu sənədi gətirəcəyinizi təsdiqləyin.</translation>
    </message>
    <message>
        <source>This mobile number is too short or too long. Please check it.</source>
        <extracomment>A mobile number of any country.</extracomment>
        <translation>Bu mobil nömrə çox qısa və ya çox uzundur. Onu yoxlayın.</translation>
    </message>
    <message>
        <source>After the + comes your country&apos;s code, then the number without its first 0.</source>
        <translation>+ işarəsindən sonra ölkənizin kodu, sonra nömrə əvvəlindəki 0 olmadan gəlir.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Hələ başlamayıb</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İcra olunur</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dayandırılıb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Görülüb</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rədd edilib</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Lazım deyil</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlanıb</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <translation>Ödənişiniz gözlənilir</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödənilib</translation>
    </message>
    <message>
        <source>The payment did not succeed. No bill was paid.</source>
        <translation>Ödəniş baş tutmadı. Heç bir qəbz ödənilmədi.</translation>
    </message>
    <message>
        <source>The payment was reversed. All the money goes back to you.</source>
        <translation>Ödəniş geri qaytarıldı. Bütün pul sizə qayıdır.</translation>
    </message>
    <message>
        <source>The time to pay is over. No bill was paid.</source>
        <translation>Ödəniş vaxtı bitdi. Heç bir qəbz ödənilmədi.</translation>
    </message>
    <message>
        <source>Please bring the missing document</source>
        <extracomment>Title and sentence of what the citizen must do.</extracomment>
        <translation>Çatışmayan sənədi gətirin</translation>
    </message>
    <message>
        <source>Take it to the district service desk and show this code. The case waits for it.</source>
        <translation>Onu rayonun xidmət masasına aparın və bu kodu göstərin. İş onu gözləyir.</translation>
    </message>
    <message>
        <source>Your engineer’s plans are awaited</source>
        <translation>Mühəndisinizin layihəsi gözlənilir</translation>
    </message>
    <message>
        <source>Ask your engineer to send the plans. The case waits for them.</source>
        <translation>Mühəndisinizdən layihəni göndərməsini xahiş edin. İş onu gözləyir.</translation>
    </message>
    <message>
        <source>Please pay the amount</source>
        <translation>Zəhmət olmasa məbləği ödəyin</translation>
    </message>
    <message>
        <source>The office has told you the amount. The case goes on when it is paid.</source>
        <translation>İdarə məbləği sizə bildirib. Ödənişdən sonra iş davam edir.</translation>
    </message>
    <message>
        <source>A violation is being heard</source>
        <translation>Pozuntuya baxılır</translation>
    </message>
    <message>
        <source>Please answer the commission in the time its notice gives you.</source>
        <translation>Zəhmət olmasa bildirişdə verilən müddətdə komissiyaya cavab verin.</translation>
    </message>
    <message>
        <source>The result is ready</source>
        <translation>Nəticə hazırdır</translation>
    </message>
    <message>
        <source>You can collect it with this code.</source>
        <translation>Onu bu kodla götürə bilərsiniz.</translation>
    </message>
    <message>
        <source>It was passed up to the manager of this office.</source>
        <translation>Bu idarənin rəhbərinə ötürülüb.</translation>
    </message>
    <message>
        <source>It was passed up to the city’s inspection office.</source>
        <translation>Bələdiyyənin təftiş idarəsinə ötürülüb.</translation>
    </message>
    <message>
        <source>It takes longer than it should</source>
        <translation>Lazım olduğundan çox vaxt aparır</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>Müraciətim rədd edildi</translation>
    </message>
    <message>
        <source>The clock was stopped without need</source>
        <translation>Baxılma səbəbsiz dayandırılıb</translation>
    </message>
    <message>
        <source>How I was treated</source>
        <translation>Mənimlə rəftar</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly used up.</source>
        <extracomment>By the value of a `PrinterCondition`.</extracomment>
        <translation>Printerin kağızı bitmək üzrədir.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Printerdə kağız yoxdur.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Printerin qapağı açıqdır.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper cutter is stuck.</source>
        <translation>Printerin kağız kəsicisi ilişib.</translation>
    </message>
    <message>
        <source>The printer has a fault that staff can clear.</source>
        <translation>Printerdə əməkdaşların aradan qaldıra biləcəyi nasazlıq var.</translation>
    </message>
    <message>
        <source>The printer is out of order.</source>
        <translation>Printer işləmir.</translation>
    </message>
    <message>
        <source>The printer is too hot and must cool down.</source>
        <translation>Printer çox qızıb və soyumalıdır.</translation>
    </message>
    <message>
        <source>The printer says that it cannot print now.</source>
        <translation>Printer indi çap edə bilmədiyini bildirir.</translation>
    </message>
    <message>
        <source>The printer does not tell how it is.</source>
        <translation>Printer öz vəziyyətini bildirmir.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Printerlə əlaqə yoxdur.</translation>
    </message>
    <message>
        <source>The printer gave no reason.</source>
        <translation>Printer səbəb bildirmədi.</translation>
    </message>
    <message>
        <source>Your request is not affected. Please write down the code or photograph this screen.</source>
        <translation>Müraciətinizə təsir etmir. Zəhmət olmasa, kodu yazın və ya bu ekranın şəklini çəkin.</translation>
    </message>
    <message>
        <source>Your receipt was printed.</source>
        <extracomment>By the value of an `OutcomeKind`. Where the printer named a cause, it takes the place of `happened` (see `print_outcome`).</extracomment>
        <translation>Qəbziniz çap olundu.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>Printer bunu təsdiqlədi.</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Zəhmət olmasa, qəbzinizi götürün.</translation>
    </message>
    <message>
        <source>Your receipt was sent to the printer.</source>
        <translation>Qəbziniz printerə göndərildi.</translation>
    </message>
    <message>
        <source>The printer did not confirm that it was printed.</source>
        <translation>Printer onun çap olunduğunu təsdiqləmədi.</translation>
    </message>
    <message>
        <source>Please look for your receipt. If it is missing, write down the code.</source>
        <translation>Zəhmət olmasa, qəbzinizə baxın. Yoxdursa, kodu yazın.</translation>
    </message>
    <message>
        <source>Your receipt could not be printed.</source>
        <translation>Qəbziniz çap oluna bilmədi.</translation>
    </message>
    <message>
        <source>Printing was interrupted.</source>
        <translation>Çap yarımçıq qaldı.</translation>
    </message>
    <message>
        <source>We do not know whether your receipt is complete.</source>
        <translation>Qəbzinizin tam olub-olmadığını bilmirik.</translation>
    </message>
    <message>
        <source>The card was taken out too early</source>
        <extracomment>By the value of a `CardTrouble`, or of one of the outcomes that need a screen of their own.</extracomment>
        <translation>Kart çox tez çıxarıldı</translation>
    </message>
    <message>
        <source>It could not be read to the end.</source>
        <translation>Onu sona qədər oxumaq mümkün olmadı.</translation>
    </message>
    <message>
        <source>Please insert the card again and leave it in.</source>
        <translation>Zəhmət olmasa, kartı yenidən taxın və çıxarmayın.</translation>
    </message>
    <message>
        <source>This is another card</source>
        <translation>Bu, başqa kartdır</translation>
    </message>
    <message>
        <source>The card in the reader is not the one that was there before.</source>
        <translation>Kart oxuyucudakı əvvəlki kart deyil.</translation>
    </message>
    <message>
        <source>Please insert only your own card and begin again.</source>
        <translation>Zəhmət olmasa, yalnız öz kartınızı taxın və yenidən başlayın.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Kart cavab vermir</translation>
    </message>
    <message>
        <source>It may be upside down, or it has no chip.</source>
        <translation>Ola bilsin, kart tərsinədir və ya çipi yoxdur.</translation>
    </message>
    <message>
        <source>Please turn the card so that the chip goes in first.</source>
        <translation>Zəhmət olmasa, kartı elə çevirin ki, əvvəlcə çipi girsin.</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>Kart oxuyucu məşğuldur</translation>
    </message>
    <message>
        <source>Something else is using the card now.</source>
        <translation>Kartdan indi başqa proqram istifadə edir.</translation>
    </message>
    <message>
        <source>Please wait a moment and try again.</source>
        <translation>Zəhmət olmasa, bir az gözləyin və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Kartı oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>It answered, but not as such a card should.</source>
        <translation>Kart cavab verdi, amma cavabı düzgün deyildi.</translation>
    </message>
    <message>
        <source>Please try again or identify yourself in another way.</source>
        <translation>Zəhmət olmasa, yenidən cəhd edin və ya kimliyinizi başqa yolla təsdiqləyin.</translation>
    </message>
    <message>
        <source>Please lay it on the reader again and leave it there.</source>
        <translation>Zəhmət olmasa, onu yenidən oxuyucunun üstünə qoyun və götürməyin.</translation>
    </message>
    <message>
        <source>The passport was taken away too early</source>
        <extracomment>By the value of a `PassportNotice`; the last one is the hub&apos;s refusal.</extracomment>
        <translation>Pasport çox tez götürüldü</translation>
    </message>
    <message>
        <source>This is another document</source>
        <translation>Bu, başqa sənəddir</translation>
    </message>
    <message>
        <source>What lies on the reader is not what was there before.</source>
        <translation>Oxuyucunun üstündəki əvvəlki sənəd deyil.</translation>
    </message>
    <message>
        <source>Please lay only your own passport on the reader.</source>
        <translation>Zəhmət olmasa, oxuyucunun üstünə yalnız öz pasportunuzu qoyun.</translation>
    </message>
    <message>
        <source>The passport does not answer</source>
        <translation>Pasport cavab vermir</translation>
    </message>
    <message>
        <source>It may not lie flat on the reader, or it has no chip.</source>
        <translation>Ola bilsin, oxuyucunun üstündə düz durmayıb və ya çipi yoxdur.</translation>
    </message>
    <message>
        <source>Something else is using the reader now.</source>
        <translation>Oxuyucudan indi başqası istifadə edir.</translation>
    </message>
    <message>
        <source>Please wait a moment, then lay the passport on the reader again.</source>
        <translation>Zəhmət olmasa, bir az gözləyin, sonra pasportu yenidən oxuyucunun üstünə qoyun.</translation>
    </message>
    <message>
        <source>The passport could not be read</source>
        <translation>Pasportu oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>The connection to its chip broke off.</source>
        <translation>Çipi ilə əlaqə kəsildi.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Kart oxuyucu qoşulmayıb</translation>
    </message>
    <message>
        <source>This kiosk cannot reach its card reader now.</source>
        <translation>Bu kiosk indi öz kart oxuyucusu ilə əlaqə qura bilmir.</translation>
    </message>
    <message>
        <source>This is not an electronic passport</source>
        <translation>Bu, elektron pasport deyil</translation>
    </message>
    <message>
        <source>It is another card, or its chip holds no passport.</source>
        <translation>Bu, başqa kartdır və ya çipində pasport yoxdur.</translation>
    </message>
    <message>
        <source>The passport does not open</source>
        <translation>Pasport açılmır</translation>
    </message>
    <message>
        <source>Its chip did not accept this number with these dates.</source>
        <translation>Çipi bu nömrəni və bu tarixləri qəbul etmədi.</translation>
    </message>
    <message>
        <source>Please scan the lines again, or compare what you typed with the passport.</source>
        <translation>Zəhmət olmasa, sətirləri yenidən skan edin və ya yazdığınızı pasportla tutuşdurun.</translation>
    </message>
    <message>
        <source>The chip of the passport could not be read</source>
        <translation>Pasportun çipini oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>It is damaged, or its data is not complete.</source>
        <translation>O zədələnib və ya məlumatları tam deyil.</translation>
    </message>
    <message>
        <source>This passport cannot be checked here</source>
        <translation>Bu pasportu burada yoxlamaq mümkün deyil</translation>
    </message>
    <message>
        <source>This kiosk does not know the country that issued it.</source>
        <translation>Bu kiosk onu verən ölkəni tanımır.</translation>
    </message>
    <message>
        <source>This passport could not be checked</source>
        <translation>Bu pasportu yoxlamaq mümkün olmadı</translation>
    </message>
    <message>
        <source>This kiosk could not check the signature on its chip.</source>
        <translation>Bu kiosk onun çipindəki imzanı yoxlaya bilmədi.</translation>
    </message>
    <message>
        <source>This passport was not accepted</source>
        <translation>Bu pasport qəbul edilmədi</translation>
    </message>
    <message>
        <source>The data on its chip is not what its country signed.</source>
        <translation>Çipindəki məlumatlar ölkəsinin imzaladığı məlumatlar deyil.</translation>
    </message>
    <message>
        <source>Please go to the service desk with it.</source>
        <translation>Zəhmət olmasa, onunla xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>This passport has expired</source>
        <translation>Bu pasportun müddəti bitib</translation>
    </message>
    <message>
        <source>The last day on which it was valid has passed.</source>
        <translation>Etibarlı olduğu son gün keçib.</translation>
    </message>
    <message>
        <source>A date has 8 digits: day, month and year. Please check what is missing.</source>
        <translation>Tarix 8 rəqəmdən ibarətdir: gün, ay və il. Zəhmət olmasa, nəyin çatışmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>There is no such day. Please check the date.</source>
        <translation>Belə bir gün yoxdur. Zəhmət olmasa, tarixi yoxlayın.</translation>
    </message>
    <message>
        <source>A passport number has at least 4 letters and digits. Please check what is missing.</source>
        <extracomment>By what is wrong and the value of the `PassportPage`.</extracomment>
        <translation>Pasport nömrəsində ən azı 4 hərf və rəqəm olur. Zəhmət olmasa, nəyin çatışmadığını yoxlayın.</translation>
    </message>
    <message>
        <source>This cannot be a date of birth. Please check the year.</source>
        <translation>Bu, doğum tarixi ola bilməz. Zəhmət olmasa, ili yoxlayın.</translation>
    </message>
    <message>
        <source>A passport with this date is not valid now. Please check the date.</source>
        <translation>Bu tarixli pasport indi etibarlı deyil. Zəhmət olmasa, tarixi yoxlayın.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way.</source>
        <translation>Zəhmət olmasa, kimliyinizi başqa yolla təsdiqləyin.</translation>
    </message>
    <message>
        <source>This kiosk does not know this card</source>
        <translation>Bu kiosk bu kartı tanımır</translation>
    </message>
    <message>
        <source>The card works, but no service here can use it.</source>
        <translation>Kart işləyir, amma buradakı heç bir xidmət ondan istifadə etmir.</translation>
    </message>
    <message>
        <source>Please use another card or identify yourself in another way.</source>
        <translation>Zəhmət olmasa, başqa kartdan istifadə edin və ya kimliyinizi başqa yolla təsdiqləyin.</translation>
    </message>
    <message>
        <source>A passport opens only with what is printed in it.</source>
        <translation>Pasport yalnız içində çap olunanla açılır.</translation>
    </message>
    <message>
        <source>If it is your passport, go back and choose “With my passport”.</source>
        <translation>Bu, pasportunuzdursa, geri qayıdıb “Pasportumla” seçin.</translation>
    </message>
    <message>
        <source>This card does not prove who you are</source>
        <translation>Bu kart kimliyinizi təsdiq etmir</translation>
    </message>
    <message>
        <source>Its number can be copied, so it is not enough for this service.</source>
        <translation>Onun nömrəsini köçürmək olar, buna görə bu xidmət üçün kifayət deyil.</translation>
    </message>
    <message>
        <source>This card cannot be read here yet</source>
        <translation>Bu kart hələ burada oxunmur</translation>
    </message>
    <message>
        <source>The issuer&apos;s software for this card is not installed on this kiosk.</source>
        <translation>Kartı verən idarənin proqramı bu kioskda quraşdırılmayıb.</translation>
    </message>
    <message>
        <source>This card was not accepted</source>
        <translation>Bu kart qəbul edilmədi</translation>
    </message>
    <message>
        <source>The city&apos;s system does not accept it as proof of who you are.</source>
        <translation>Bələdiyyənin sistemi kimliyinizin təsdiqi üçün onu qəbul etmir.</translation>
    </message>
    <message>
        <source>Please identify yourself in another way, or go to the service desk.</source>
        <translation>Zəhmət olmasa, kimliyinizi başqa yolla təsdiqləyin və ya xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>The card reader is out of service now.</source>
        <extracomment>By the value of a `ReaderState`.</extracomment>
        <translation>Kart oxuyucu indi işləmir.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Kart oxuyucu qoşulmayıb.</translation>
    </message>
    <message>
        <source>Please insert your card, chip first.</source>
        <translation>Zəhmət olmasa, kartınızı çipi əvvəlcə girəcək şəkildə taxın.</translation>
    </message>
    <message>
        <source>A card is in the reader. Please leave it in.</source>
        <translation>Kart oxuyucuda kart var. Zəhmət olmasa, onu çıxarmayın.</translation>
    </message>
    <message>
        <source>The card does not answer. Please turn it so that the chip goes in first.</source>
        <translation>Kart cavab vermir. Zəhmət olmasa, onu elə çevirin ki, əvvəlcə çipi girsin.</translation>
    </message>
    <message>
        <source>The card reader does not respond.</source>
        <translation>Kart oxuyucu cavab vermir.</translation>
    </message>
    <message>
        <source>Municipality of Mashhad</source>
        <translation>Məşhəd Bələdiyyəsi</translation>
    </message>
    <message>
        <source>Tracking code</source>
        <translation>İzləmə kodu</translation>
    </message>
    <message>
        <source>Provisional code</source>
        <translation>Müvəqqəti kod</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Qeydiyyat tarixi</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ödəniş tarixi</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Çap tarixi</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Məşq</translation>
    </message>
    <message>
        <source>This slip proves nothing. Nothing was sent.</source>
        <translation>Bu kağız heç nə sübut etmir. Heç nə göndərilməyib.</translation>
    </message>
    <message>
        <source>Usually by</source>
        <translation>Adətən bu tarixədək</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Məbləğ</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Ödəniş nömrəsi</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>What you filed</source>
        <translation>Nə qeyd etdiniz</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>Scan this code to check that the receipt is genuine.</source>
        <translation>Qəbzin həqiqiliyini yoxlamaq üçün bu kodu skan edin.</translation>
    </message>
    <message>
        <source>Scan this code to follow your request.</source>
        <translation>Müraciətinizi izləmək üçün bu kodu skan edin.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>SURƏT</translation>
    </message>
    <message>
        <source>Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.</source>
        <translation>Hələ qeydə alınmayıb. Müraciətiniz bu kioskda saxlanılır və qanuni müddət hələ başlamayıb.</translation>
    </message>
    <message>
        <source>Please keep this receipt.</source>
        <translation>Zəhmət olmasa, bu qəbzi saxlayın.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Məlumatın tarixi</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>Nə barədə soruşdunuz</translation>
    </message>
    <message>
        <source>Invented for a demonstration. No office says this.</source>
        <translation>Nümayiş üçün uydurulub. Bunu heç bir idarə deməyib.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>İşçilər üçün</translation>
    </message>
    <message>
        <source>Stages of the case</source>
        <translation>İşin mərhələləri</translation>
    </message>
    <message>
        <source>The case is</source>
        <translation>İşin vəziyyəti</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nə vaxtdan</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>Gecikmə</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Etirazlar</translation>
    </message>
    <message>
        <source>You objected on</source>
        <translation>Etirazınızın tarixi</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Cavab tarixi</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Cavab verilib</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Təqdim edən</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Sınaq səhifəsi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Nömrəniz</translation>
    </message>
    <message>
        <source>My checklist</source>
        <translation>Sənədlərimin siyahısı</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Hələ çatışmır</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>Bunlar məndə var</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>Məsul idarə</translation>
    </message>
    <message>
        <source>Hold this code to the scanner of any kiosk to go on from here.</source>
        <translation>Buradan davam etmək üçün bu kodu istənilən kioskun skanerinə tutun.</translation>
    </message>
    <message>
        <source>The request could not be sent</source>
        <translation>Müraciəti göndərmək mümkün olmadı</translation>
    </message>
    <message>
        <source>This kiosk made a mistake. It is not your fault.</source>
        <translation>Bu kiosk səhv etdi. Bu, sizin günahınız deyil.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, please go to the service desk.</source>
        <translation>Zəhmət olmasa, yenidən cəhd edin. Təkrar olsa, xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>The city&apos;s system has a fault</source>
        <translation>Bələdiyyənin sistemində nasazlıq var</translation>
    </message>
    <message>
        <source>It could not handle the request. It is not your fault.</source>
        <translation>Sistem müraciəti yerinə yetirə bilmədi. Bu, sizin günahınız deyil.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or go to the service desk.</source>
        <translation>Zəhmət olmasa, bir neçə dəqiqədən sonra yenidən cəhd edin və ya xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>Some answers need a correction</source>
        <translation>Bəzi cavabları düzəltmək lazımdır</translation>
    </message>
    <message>
        <source>The city&apos;s system did not accept one or more answers.</source>
        <translation>Bələdiyyənin sistemi bir və ya bir neçə cavabı qəbul etmədi.</translation>
    </message>
    <message>
        <source>Please correct the marked answers and send them again.</source>
        <translation>Zəhmət olmasa, işarələnmiş cavabları düzəldin və yenidən göndərin.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>The city&apos;s system has no such entry.</source>
        <translation>Bələdiyyənin sistemində belə bir qeyd yoxdur.</translation>
    </message>
    <message>
        <source>Please check what you entered and try again.</source>
        <translation>Zəhmət olmasa, daxil etdiklərinizi yoxlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Your request is being handled</source>
        <translation>Müraciətiniz icra olunur</translation>
    </message>
    <message>
        <source>The city&apos;s system has received it and has not finished yet.</source>
        <translation>Bələdiyyənin sistemi onu alıb, amma hələ bitirməyib.</translation>
    </message>
    <message>
        <source>Please wait a moment. It will not be registered twice.</source>
        <translation>Zəhmət olmasa, bir az gözləyin. Müraciət iki dəfə qeydə alınmayacaq.</translation>
    </message>
    <message>
        <source>This kiosk cannot send requests now</source>
        <translation>Bu kiosk indi müraciət göndərə bilmir</translation>
    </message>
    <message>
        <source>The city&apos;s system does not recognise this kiosk.</source>
        <translation>Bələdiyyənin sistemi bu kiosku tanımır.</translation>
    </message>
    <message>
        <source>Please use another kiosk or go to the service desk.</source>
        <translation>Zəhmət olmasa, başqa kioskdan istifadə edin və ya xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>Please identify yourself first</source>
        <translation>Zəhmət olmasa, əvvəlcə kimliyinizi təsdiqləyin</translation>
    </message>
    <message>
        <source>This service needs to know who you are.</source>
        <translation>Bu xidmət üçün kim olduğunuz bilinməlidir.</translation>
    </message>
    <message>
        <source>Please choose a way to identify yourself.</source>
        <translation>Zəhmət olmasa, kimliyinizi təsdiqləmək üçün bir yol seçin.</translation>
    </message>
    <message>
        <source>Please identify yourself again</source>
        <translation>Zəhmət olmasa, kimliyinizi yenidən təsdiqləyin</translation>
    </message>
    <message>
        <source>To protect you, an identification is valid for a short time only.</source>
        <translation>Sizi qorumaq üçün kimlik təsdiqi yalnız qısa müddət etibarlıdır.</translation>
    </message>
    <message>
        <source>Please identify yourself once more.</source>
        <translation>Zəhmət olmasa, kimliyinizi bir daha təsdiqləyin.</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>Kod düz deyil</translation>
    </message>
    <message>
        <source>This is not the code that was sent to your phone.</source>
        <translation>Bu, telefonunuza göndərilən kod deyil.</translation>
    </message>
    <message>
        <source>Please look at the message again and enter the code.</source>
        <translation>Zəhmət olmasa, SMS-ə yenidən baxın və kodu yazın.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kodun vaxtı bitib</translation>
    </message>
    <message>
        <source>A one-time code is valid for a few minutes only.</source>
        <translation>Birdəfəlik kod yalnız bir neçə dəqiqə etibarlıdır.</translation>
    </message>
    <message>
        <source>Please ask for a new code.</source>
        <translation>Zəhmət olmasa, yeni kod istəyin.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Kod həddən artıq səhv yazıldı</translation>
    </message>
    <message>
        <source>This code can no longer be used.</source>
        <translation>Bu koddan daha istifadə etmək olmaz.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Zəhmət olmasa, bir az gözləyin</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>Qısa müddətdə həddən artıq cəhd edildi.</translation>
    </message>
    <message>
        <source>This service is not available now</source>
        <translation>Bu xidmət indi mümkün deyil</translation>
    </message>
    <message>
        <source>The city&apos;s system does not offer this service at present.</source>
        <translation>Bələdiyyənin sistemi hazırda bu xidməti göstərmir.</translation>
    </message>
    <message>
        <source>Please choose another service or go to the service desk.</source>
        <translation>Zəhmət olmasa, başqa xidmət seçin və ya xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>This service has been stopped</source>
        <translation>Bu xidmət dayandırılıb</translation>
    </message>
    <message>
        <source>The city has just stopped this service. What you entered for it has been deleted here.</source>
        <translation>Bələdiyyə bu xidməti indicə dayandırıb. Onun üçün daxil etdikləriniz buradan silindi.</translation>
    </message>
    <message>
        <source>No case was found</source>
        <translation>İş tapılmadı</translation>
    </message>
    <message>
        <source>The city&apos;s system has no case with this tracking code.</source>
        <translation>Bələdiyyənin sistemində bu izləmə kodu ilə iş yoxdur.</translation>
    </message>
    <message>
        <source>Please compare the code with your receipt and try again.</source>
        <translation>Zəhmət olmasa, kodu qəbzinizlə tutuşdurun və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Bunu indi etmək olmur</translation>
    </message>
    <message>
        <source>The case has changed, or there is nothing to do here any more.</source>
        <translation>İş dəyişib və ya burada daha görüləsi bir şey yoxdur.</translation>
    </message>
    <message>
        <source>Please look at the case again.</source>
        <translation>Zəhmət olmasa işə yenidən baxın.</translation>
    </message>
    <message>
        <source>No bill was found</source>
        <translation>Qəbz tapılmadı</translation>
    </message>
    <message>
        <source>The city&apos;s system has no bill with these numbers.</source>
        <translation>Bələdiyyənin sistemində bu nömrələrlə qəbz yoxdur.</translation>
    </message>
    <message>
        <source>Please compare the numbers with your bill and try again.</source>
        <translation>Zəhmət olmasa, nömrələri qəbzinizlə tutuşdurun və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The register of the city says nothing about what you entered.</source>
        <translation>Daxil etdiyiniz barədə şəhərin reyestrində heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Please compare it with your papers and try again, or ask at the service desk.</source>
        <translation>Onu sənədlərinizlə tutuşdurub yenidən cəhd edin və ya xidmət masasından soruşun.</translation>
    </message>
    <message>
        <source>This bill is already paid</source>
        <translation>Bu qəbz artıq ödənilib</translation>
    </message>
    <message>
        <source>The city has received the money for this bill.</source>
        <translation>Bələdiyyə bu qəbzin pulunu alıb.</translation>
    </message>
    <message>
        <source>You do not need to pay again.</source>
        <translation>Yenidən ödəməyə ehtiyac yoxdur.</translation>
    </message>
    <message>
        <source>The payment was not found</source>
        <translation>Ödəniş tapılmadı</translation>
    </message>
    <message>
        <source>The city&apos;s system does not know this payment.</source>
        <translation>Bələdiyyənin sistemi bu ödənişi tanımır.</translation>
    </message>
    <message>
        <source>If money has left your account, please show the bank&apos;s message at the service desk.</source>
        <translation>Hesabınızdan pul çıxılıbsa, zəhmət olmasa, bankın mesajını xidmət masasında göstərin.</translation>
    </message>
    <message>
        <source>This time is no longer free</source>
        <translation>Bu vaxt artıq boş deyil</translation>
    </message>
    <message>
        <source>Somebody else took the last place, or it was kept for you for too long.</source>
        <translation>Son yeri başqası tutdu və ya yerin sizin üçün saxlanma vaxtı bitdi.</translation>
    </message>
    <message>
        <source>Please choose another time.</source>
        <translation>Zəhmət olmasa başqa vaxt seçin.</translation>
    </message>
    <message>
        <source>You already had a place</source>
        <translation>Sizə artıq yer verilib</translation>
    </message>
    <message>
        <source>So that everyone has the same chance, each person gets one place in a period.</source>
        <translation>Hamının şansı bərabər olsun deyə hər kəs bir dövrdə bir yer alır.</translation>
    </message>
    <message>
        <source>The service desk can tell you when you can ask again.</source>
        <translation>Yenidən nə vaxt müraciət edə biləcəyinizi xidmət masası deyə bilər.</translation>
    </message>
    <message>
        <source>The files were not found</source>
        <translation>Fayllar tapılmadı</translation>
    </message>
    <message>
        <source>The city&apos;s system no longer has the files that were sent.</source>
        <translation>Göndərilən fayllar artıq şəhər sistemində yoxdur.</translation>
    </message>
    <message>
        <source>Please send them again, or hand them in at the service desk.</source>
        <translation>Zəhmət olmasa onları yenidən göndərin və ya xidmət masasına təqdim edin.</translation>
    </message>
    <message>
        <source>The city&apos;s system cannot be reached</source>
        <extracomment>By the value of `kiosk.backend.errors.FailureKind`.</extracomment>
        <translation>Bələdiyyənin sistemi ilə əlaqə yoxdur</translation>
    </message>
    <message>
        <source>This kiosk has no connection to it now.</source>
        <translation>Bu kiosk indi sistemə qoşula bilmir.</translation>
    </message>
    <message>
        <source>The city&apos;s system did not answer in time</source>
        <translation>Bələdiyyənin sistemi vaxtında cavab vermədi</translation>
    </message>
    <message>
        <source>We do not know yet whether it received the request.</source>
        <translation>Müraciətin sistemə çatıb-çatmadığını hələ bilmirik.</translation>
    </message>
    <message>
        <source>Please try again. Nothing is registered or paid twice.</source>
        <translation>Zəhmət olmasa, yenidən cəhd edin. Heç nə iki dəfə qeydə alınmır və ödənilmir.</translation>
    </message>
    <message>
        <source>There is no safe connection</source>
        <translation>Təhlükəsiz əlaqə yoxdur</translation>
    </message>
    <message>
        <source>This kiosk could not be sure that it speaks to the city&apos;s system.</source>
        <translation>Bu kiosk bələdiyyənin sistemi ilə əlaqədə olduğuna əmin ola bilmədi.</translation>
    </message>
    <message>
        <source>To protect you nothing was sent. Please go to the service desk.</source>
        <translation>Sizi qorumaq üçün heç nə göndərilmədi. Zəhmət olmasa, xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Cavabı oxumaq mümkün olmadı</translation>
    </message>
    <message>
        <source>The city&apos;s system answered in a way that this kiosk does not understand.</source>
        <translation>Bələdiyyənin sistemi bu kioskun başa düşmədiyi cavab verdi.</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>Müraciət rədd edildi</translation>
    </message>
    <message>
        <source>The city&apos;s system refused it for a reason that this kiosk does not know.</source>
        <translation>Bələdiyyənin sistemi onu bu kioska məlum olmayan səbəbdən rədd etdi.</translation>
    </message>
    <message>
        <source>Please go to the service desk.</source>
        <translation>Zəhmət olmasa, xidmət masasına gedin.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>By the value of a `ScanNotice`.</extracomment>
        <translation>Bu kod burada tanınmır</translation>
    </message>
    <message>
        <source>It is neither a city bill nor a receipt of a kiosk.</source>
        <translation>Bu, nə bələdiyyə qəbzidir, nə də kioskun qəbzi.</translation>
    </message>
    <message>
        <source>Please check which code you hold under the scanner.</source>
        <translation>Zəhmət olmasa, skanerin altına hansı kodu tutduğunuzu yoxlayın.</translation>
    </message>
    <message>
        <source>This number is not known here</source>
        <translation>Bu nömrə burada tanınmır</translation>
    </message>
    <message>
        <source>It does not belong to a city bill or to a request.</source>
        <translation>O, nə bələdiyyə qəbzinə, nə də müraciətə aiddir.</translation>
    </message>
    <message>
        <source>Please use the card reader for a Man-Card or another card.</source>
        <translation>Mən-Kart və ya başqa kart üçün, zəhmət olmasa, kart oxuyucudan istifadə edin.</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>Bu, veb ünvandır</translation>
    </message>
    <message>
        <source>This kiosk opens no pages of the internet.</source>
        <translation>Bu kiosk internet səhifələrini açmır.</translation>
    </message>
    <message>
        <source>Please open it with your own phone.</source>
        <translation>Zəhmət olmasa, onu öz telefonunuzla açın.</translation>
    </message>
    <message>
        <source>This code cannot be used here</source>
        <translation>Bu kod burada istifadə edilə bilməz</translation>
    </message>
    <message>
        <source>The code was read, but this step does not need it.</source>
        <translation>Kod oxundu, amma bu addımda ona ehtiyac yoxdur.</translation>
    </message>
    <message>
        <source>Please go on, or go to the list of services and scan it there.</source>
        <translation>Zəhmət olmasa, davam edin və ya xidmətlər siyahısına keçib orada skan edin.</translation>
    </message>
    <message>
        <source>This is a city bill</source>
        <translation>Bu, bələdiyyə qəbzidir</translation>
    </message>
    <message>
        <source>It can be paid here, but not at this step.</source>
        <translation>Onu burada ödəmək olar, amma bu addımda yox.</translation>
    </message>
    <message>
        <source>To pay it, go to the list of services and scan it there.</source>
        <translation>Ödəmək üçün xidmətlər siyahısına keçin və onu orada skan edin.</translation>
    </message>
    <message>
        <source>This is the receipt of a request</source>
        <translation>Bu, müraciətin qəbzidir</translation>
    </message>
    <message>
        <source>It shows how the request stands, but not at this step.</source>
        <translation>O, müraciətin vəziyyətini göstərir, amma bu addımda yox.</translation>
    </message>
    <message>
        <source>To follow the request, go to the list of services and scan it there.</source>
        <translation>Müraciəti izləmək üçün xidmətlər siyahısına keçin və onu orada skan edin.</translation>
    </message>
    <message>
        <source>This receipt is not genuine</source>
        <translation>Bu qəbz həqiqi deyil</translation>
    </message>
    <message>
        <source>It was not issued by the city&apos;s system, or it was changed.</source>
        <translation>Onu bələdiyyənin sistemi verməyib, ya da o dəyişdirilib.</translation>
    </message>
    <message>
        <source>Please show it at the service desk.</source>
        <translation>Zəhmət olmasa, onu xidmət masasında göstərin.</translation>
    </message>
    <message>
        <source>The barcode of this bill is not right</source>
        <translation>Bu qəbzin barkodu düzgün deyil</translation>
    </message>
    <message>
        <source>The numbers in it do not fit each other.</source>
        <translation>İçindəki nömrələr bir-birinə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Please scan it again, or choose the service and type the numbers.</source>
        <translation>Zəhmət olmasa, yenidən skan edin və ya xidməti seçib nömrələri yazın.</translation>
    </message>
    <message>
        <source>This is a passport</source>
        <translation>Bu, pasportdur</translation>
    </message>
    <message>
        <source>Passports are asked for when you identify yourself.</source>
        <translation>Pasport kimliyiniz təsdiqlənəndə istənilir.</translation>
    </message>
    <message>
        <source>Please scan it when the kiosk asks who you are.</source>
        <translation>Zəhmət olmasa, kiosk kim olduğunuzu soruşanda skan edin.</translation>
    </message>
    <message>
        <source>Only a part of the passport was read</source>
        <translation>Pasportun yalnız bir hissəsi oxundu</translation>
    </message>
    <message>
        <source>The lines at the foot of its page belong together.</source>
        <translation>Səhifənin altındakı sətirlər birlikdə oxunur.</translation>
    </message>
    <message>
        <source>Please scan all of the lines again.</source>
        <translation>Zəhmət olmasa, bütün sətirləri yenidən skan edin.</translation>
    </message>
    <message>
        <source>The passport was not read right</source>
        <translation>Pasport düzgün oxunmadı</translation>
    </message>
    <message>
        <source>Its letters and digits do not fit each other.</source>
        <translation>Hərfləri və rəqəmləri bir-birinə uyğun gəlmir.</translation>
    </message>
    <message>
        <source>Please lay the page flat and scan it again.</source>
        <translation>Zəhmət olmasa, səhifəni düz qoyun və yenidən skan edin.</translation>
    </message>
    <message>
        <source>The code could not be read</source>
        <translation>Kod oxuna bilmədi</translation>
    </message>
    <message>
        <source>Only a part of it came, or it is damaged.</source>
        <translation>Onun yalnız bir hissəsi gəldi və ya o zədələnib.</translation>
    </message>
    <message>
        <source>Please hold it still under the scanner once more.</source>
        <translation>Zəhmət olmasa, onu bir daha skanerin altında tərpətmədən tutun.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to look at the printer, then press “Print now”.</source>
        <translation>Zəhmət olmasa, əməkdaşdan printerə baxmağı xahiş edin, sonra «İndi çap et» düyməsini basın.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to put in paper.</source>
        <extracomment>By the value of a `PrinterCondition` that a receipt can wait for: who can help, and how.</extracomment>
        <translation>Zəhmət olmasa, əməkdaşdan kağız qoymağı xahiş edin.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to close the cover.</source>
        <translation>Zəhmət olmasa, əməkdaşdan qapağı bağlamağı xahiş edin.</translation>
    </message>
    <message>
        <source>Please ask a member of staff to free the cutter, then press “Print now”.</source>
        <translation>Zəhmət olmasa, əməkdaşdan ilişmiş kəsicini azad etməyi xahiş edin, sonra «İndi çap et» düyməsini basın.</translation>
    </message>
    <message>
        <source>Please wait a few minutes.</source>
        <translation>Zəhmət olmasa, bir neçə dəqiqə gözləyin.</translation>
    </message>
    <message>
        <source>Your receipt will be printed by itself as soon as the printer is ready.</source>
        <translation>Printer hazır olan kimi qəbziniz özü çap olunacaq.</translation>
    </message>
    <message>
        <source>If you do not want to wait, write down the code or photograph this screen.</source>
        <translation>Gözləmək istəmirsinizsə, kodu yazın və ya bu ekranın şəklini çəkin.</translation>
    </message>
    <message>
        <source>It is marked as a copy, because a part may have come out before.</source>
        <translation>Üzərində «SURƏT» yazılır, çünki bir hissəsi əvvəl çıxmış ola bilər.</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Qəbziniz çap olunur.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Bu, bir neçə saniyə çəkir.</translation>
    </message>
    <message>
        <source>Please wait for it below the screen.</source>
        <translation>Zəhmət olmasa, onu ekranın altında gözləyin.</translation>
    </message>
    <message>
        <source>The printer is ready again.</source>
        <translation>Printer yenidən hazırdır.</translation>
    </message>
    <message>
        <source>Your receipt is being printed now.</source>
        <translation>Qəbziniz indi çap olunur.</translation>
    </message>
    <message>
        <source>You did not take your receipt.</source>
        <translation>Qəbzinizi götürmədiniz.</translation>
    </message>
    <message>
        <source>It was drawn back into the kiosk.</source>
        <translation>Kiosk onu geri çəkdi.</translation>
    </message>
    <message>
        <source>You can print it again. It is then marked as a copy.</source>
        <translation>Onu yenidən çap edə bilərsiniz. Üzərində «SURƏT» yazılacaq.</translation>
    </message>
    <message>
        <source>Your receipt may not have been printed.</source>
        <translation>Qəbziniz çap olunmamış ola bilər.</translation>
    </message>
    <message>
        <source>The printer had trouble when you were here.</source>
        <translation>Siz burada olanda printerdə nasazlıq var idi.</translation>
    </message>
    <message>
        <source>You can print it now.</source>
        <translation>Onu indi çap edə bilərsiniz.</translation>
    </message>
    <message>
        <source>You can read it on the screen or scan its code with your phone.</source>
        <translation>Onu ekranda oxuya və ya kodunu telefonunuzla oxuda bilərsiniz.</translation>
    </message>
    <message>
        <source>The page is being printed.</source>
        <extracomment>A page that informs, by the value of its print outcome.</extracomment>
        <translation>Səhifə çap olunur.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Səhifə çap olundu.</translation>
    </message>
    <message>
        <source>Please take it.</source>
        <translation>Xahiş olunur, onu götürün.</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Səhifə printerə göndərildi.</translation>
    </message>
    <message>
        <source>Please look for it below the screen.</source>
        <translation>Xahiş olunur, ekranın altına baxın.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Səhifəni çap etmək olmadı.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Printer onu qəbul etmədi.</translation>
    </message>
    <message>
        <source>We do not know whether the page is complete.</source>
        <translation>Səhifənin tam çap olunub-olunmadığını bilmirik.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>düymə</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>seçim</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>işarələmə xanası</translation>
    </message>
    <message>
        <source>field</source>
        <translation>yazı yeri</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçilib</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>işarələnib</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>işarələnməyib</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indi mümkün deyil</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>hələ heç nə yazılmayıb</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>One character entered.</source>
        <translation>Bir işarə yazıldı.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Silindi.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Loudness %1 of %2.</source>
        <translation>Səs %2 pillədən %1.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation>Sürət %2 pillədən %1.</translation>
    </message>
    <message>
        <source>Seconds left: %1.</source>
        <translation>Qalan saniyə: %1.</translation>
    </message>
    <message>
        <source>The screen is black now. Nobody can read along.</source>
        <translation>Ekran indi qaradır. Heç kim yanınızda oxuya bilməz.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <translation>Ekran yenə görünür.</translation>
    </message>
    <message>
        <source>The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.</source>
        <translation>Ekran sizə oxunur. Düymələrlə bir şeydən o birinə keçin, seçmək üçün seçim düyməsini basın.</translation>
    </message>
</context>
<context>
    <name>WorkingBanner</name>
    <message>
        <source>This takes longer than usual. Please wait: nothing is lost and nothing is done twice.</source>
        <translation>Bu, adətən olduğundan uzun çəkir. Zəhmət olmasa, gözləyin: heç nə itmir və heç nə iki dəfə edilmir.</translation>
    </message>
</context>
</TS>
