# The mails: what a team and a resident are sent. Only the server says these.

mail-none = کچھ نہیں دیا گیا

## To the resident

mail-draft-subject = جاری رکھیں: { $service }: { $council }
mail-draft-intro = آپ نے { $council } میں یہ شروع کیا تھا: { $service }۔ جاری رکھنے کے لیے یہ صفحہ کھولیں۔ صفحہ کھولنے سے خود بخود کچھ نہیں ہوتا۔
mail-draft-code = یا یہ ای میل پتہ اور کوڈ { $code } یہاں لکھیں:
mail-draft-days = آپ کی آخری تبدیلی کے بعد ہم آپ کے جوابات { $days } دن تک رکھتے ہیں۔
mail-draft-delete = انہیں اسی صفحے پر مٹایا جا سکتا ہے۔ اگر آپ نے یہ ای میل نہیں مانگی تو کچھ کرنے کی ضرورت نہیں۔

mail-reminder-subject = ابھی نہیں بھیجا گیا: { $service }: { $council }
mail-reminder-intro = آپ نے { $council } میں یہ شروع کیا تھا، اور یہ ابھی نہیں بھیجا گیا: { $service }۔ جاری رکھنے کے لیے یہ صفحہ کھولیں۔ صفحہ کھولنے سے خود بخود کچھ نہیں ہوتا۔
mail-reminder-ends = اگر آپ نے پہلے جاری نہ رکھا تو ہم { $date } کو آپ کے جوابات مٹا دیں گے۔
mail-reminder-only = انہیں پہلے بھی اسی صفحے پر مٹایا جا سکتا ہے۔ ہم دوبارہ یاد نہیں دلائیں گے۔

mail-receipt-subject = ہمیں آپ کی درخواست { $reference } مل گئی ہے: { $council }
mail-receipt-intro = آپ کی درخواست { $council } کو مل گئی ہے: { $service }
mail-receipt-reference = آپ کا حوالہ نمبر { $reference } ہے۔ اسے سنبھال کر رکھیں۔
mail-receipt-team = یہ { $team } کے پاس جائے گی (وجہ: { $reason })۔
mail-receipt-part = { $part }: یہ { $team } کے پاس جائے گا۔
mail-receipt-due-promised = ہم { $date } تک جواب دیں گے، یعنی آپ کے بھیجنے کے بعد { $days ->
    [one] کام کے 1 دن
   *[other] کام کے { $days } دن
} کے اندر۔
mail-receipt-due-usual = ہم عام طور پر { $date } تک جواب دیتے ہیں، یعنی آپ کے بھیجنے کے بعد { $days ->
    [one] کام کے 1 دن
   *[other] کام کے { $days } دن
} کے اندر۔ یہ وعدہ نہیں ہے۔
mail-receipt-no-date = ہم ابھی نہیں بتا سکتے کہ جواب کب دیں گے۔
mail-receipt-next = آگے کیا ہوگا:
mail-receipt-track = یہ دیکھنے کے لیے کہ آپ کی درخواست کہاں تک پہنچی، یہ صفحہ کھولیں۔ آپ کو حوالہ نمبر چاہیے ہوگا۔
mail-receipt-no-reply = اس ای میل کا جواب نہ لکھیں۔ اسے کوئی نہیں پڑھتا۔

## To whoever follows a report that somebody else made

mail-follow-subject = آپ نے ایک رپورٹ کو فالو کیا ہے: { $service }: { $council }
mail-follow-intro = آپ نے { $council } سے کہا تھا کہ کسی اور کی رپورٹ کے بارے میں آپ کو بتائے: { $service }
mail-follow-received = یہ { $date } کو کی گئی اور { $team } کے پاس گئی۔
mail-follow-news = کونسل اس کے بارے میں جو لکھے گی، وہ آپ کو بھی لکھے گی۔ آپ کو کچھ بھیجنے کی ضرورت نہیں۔
mail-follow-stop = یہ ای میلز بند کرنے کے لیے، یا اگر آپ نے یہ نہیں مانگی تھیں، یہ صفحہ کھولیں۔ صفحہ کھولنے سے خود بخود کچھ بند نہیں ہوتا۔

## To whoever signs in

mail-sign-in-subject = { $code } آپ کا سائن ان کوڈ ہے: { $council }
mail-sign-in-link = اسے اس براؤزر میں لکھیں جہاں آپ نے مانگا تھا۔ یا وہاں یہ لنک کھولیں۔ اس سے خود بخود کسی کا سائن ان نہیں ہوتا۔
mail-sign-in-not-you = اگر آپ نے یہ نہیں مانگا تو کچھ نہ کریں۔ اس ای میل کے بغیر کوئی سائن ان نہیں کر سکتا۔ اس کا کوڈ یا لنک کبھی کسی کو نہ دیں۔

## An account's new address, and what was changed about it
mail-new-address-subject = { $code } آپ کے نئے ای میل پتے کا کوڈ ہے: { $council }
mail-new-address-text = اسے اس براؤزر میں لکھیں جہاں آپ نے مانگا تھا۔ اس کے بعد آپ کا سائن ان اس پتے سے ہوگا۔
mail-new-address-not-you = اگر آپ نے یہ نہیں مانگا تو کچھ نہ کریں۔
mail-security-subject = آپ کے سائن ان کا طریقہ بدل گیا ہے: { $council }
mail-security-password = آپ کے اکاؤنٹ کا پاس ورڈ بدل دیا گیا ہے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
mail-security-no-password = آپ کے اکاؤنٹ کا پاس ورڈ ہٹا دیا گیا ہے۔ اب سائن ان اس کوڈ سے ہوگا جو ہم ای میل کرتے ہیں۔
mail-security-address = آپ کے اکاؤنٹ کا ای میل پتہ بدل گیا ہے۔ اب سے آپ کا سائن ان نئے پتے سے ہوگا۔
mail-security-passkey = آپ کے اکاؤنٹ میں ایک پاس‌کی (passkey) شامل کی گئی ہے۔ اس سے کوڈ کے بغیر سائن ان ہوتا ہے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
mail-security-no-passkey = آپ کے اکاؤنٹ سے ایک پاس‌کی (passkey) ہٹا دی گئی ہے۔ اس سے اب کوئی سائن ان نہیں ہو سکتا۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
mail-security-not-you = کیا یہ آپ نے کیا؟ پھر کچھ کرنے کی ضرورت نہیں۔ اگر آپ نے نہیں کیا تو ہمیں فوراً فون کریں۔

## The code

mail-code-subject = { $code } آپ کا کوڈ ہے: { $council }
mail-code-intro = آپ کا کوڈ { $code } ہے
mail-code-minutes = یہ { $minutes ->
    [one] 1 منٹ
   *[other] { $minutes } منٹ
} تک، صرف ایک بار کام کرے گا۔
mail-code-reference = اسے اس صفحے پر لکھیں جہاں آپ نے اپنی درخواست { $reference } دیکھنے کو کہا تھا:
mail-code-not-you = اگر آپ نے یہ کوڈ نہیں مانگا تو کچھ نہ کریں۔ اس کے بغیر کوئی آپ کی درخواست نہیں دیکھ سکتا۔ یہ کبھی کسی کو نہ دیں۔

## To whoever has something that ends soon

mail-holding-subject = { $date } کو ختم ہو رہا ہے: { $kind }: { $council }
mail-holding-intro = { $council } سے ملی ہوئی آپ کی یہ چیز { $date } کو ختم ہو رہی ہے: { $kind }
mail-holding-page = اسے دیکھنے کے لیے، اور اگر ممکن ہو تو اس کی تجدید کے لیے، یہ صفحہ کھولیں اور اس ای میل پتے سے سائن ان کریں۔
mail-holding-why = یہ ای میل آپ کو اس لیے آئی ہے کہ { $council } میں آپ کا اکاؤنٹ ہے۔ ہم کسی چیز کے ختم ہونے سے 4 ہفتے اور 1 ہفتہ پہلے یاد دلاتے ہیں۔

## About an appointment

mail-appointment-booked = آپ کی اپائنٹمنٹ: { $when }: { $council }
mail-appointment-booked-text = { $council } میں آپ کی اپائنٹمنٹ ہے: { $name }۔ وقت: { $when }۔
mail-appointment-moved = آپ کی اپائنٹمنٹ کا نیا وقت: { $when }: { $council }
mail-appointment-moved-text = { $council } میں آپ کی اپائنٹمنٹ کا وقت بدل گیا ہے: { $name }۔ نیا وقت: { $when }۔
mail-appointment-cancelled = آپ کی اپائنٹمنٹ منسوخ ہو گئی ہے: { $council }
mail-appointment-cancelled-text = { $council } میں آپ کی اپائنٹمنٹ منسوخ ہو گئی ہے: { $name }، { $when }۔
mail-appointment-page = اسے دیکھنے، وقت بدلنے یا منسوخ کرنے کے لیے یہ صفحہ کھولیں اور اس ای میل پتے سے سائن ان کریں۔
mail-appointment-again = دوسری اپائنٹمنٹ بک کرنے کے لیے یہ صفحہ کھولیں۔
mail-appointment-reminder = یاد رکھیں: { $when }: { $council }
mail-appointment-reminder-text = { $council } میں آپ کی اپائنٹمنٹ ہے: { $name }۔ وقت: { $when }۔
mail-appointment-offer = ایک وقت خالی ہے: { $name }: { $council }
mail-appointment-offer-text = آپ نے { $council } سے کہا تھا کہ وقت خالی ہونے پر آپ کو بتائے: { $name }۔ ہم نے ایک وقت آپ کے لیے { $until } تک رکھا ہے۔ اس کے بعد وہ کسی اور کو مل جائے گا۔
mail-appointment-offer-page = اسے لینے کے لیے یہ صفحہ کھولیں اور اس ای میل پتے سے سائن ان کریں۔
mail-appointment-team-booked = اپائنٹمنٹ بک ہوئی: { $name }، { $when }
mail-appointment-team-moved = اپائنٹمنٹ کا وقت بدلا: { $name }، اب { $when }
mail-appointment-team-cancelled = اپائنٹمنٹ منسوخ ہوئی: { $name }، { $when }
mail-appointment-team-id = اپائنٹمنٹ کا نمبر: { $id }
mail-appointment-team-old = پہلے یہ تھا: { $when }
mail-appointment-team-email = رہائشی کا ای میل پتہ: { $email }

## An authenticator app
mail-security-authenticator = آپ کے اکاؤنٹ کے لیے تصدیقی ایپ سیٹ اپ کی گئی ہے۔ اب سے سائن ان کے لیے اس کے کوڈ چاہیے ہوں گے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
mail-security-no-authenticator = آپ کے اکاؤنٹ میں اب تصدیقی ایپ کا کوڈ نہیں مانگا جائے گا۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
mail-security-recovery-codes = آپ کے نئے ریکوری کوڈ بن گئے ہیں۔ پرانے کوڈ اب کام نہیں کریں گے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
mail-security-recovery-code-used = کسی نے آپ کے ایک ریکوری کوڈ سے آپ کے اکاؤنٹ میں سائن ان کیا ہے۔ وہ کوڈ دوبارہ کام نہیں کرے گا۔

## About who acts for whom

mail-invitation-subject = { $resident } نے آپ کو اپنی طرف سے کام کرنے کو کہا ہے: { $council }
mail-invitation-intro = { $resident } نے آپ سے کہا ہے کہ { $date } تک { $council } میں ان کی طرف سے کام کریں۔
mail-invitation-page = ان کی بات پڑھنے کے لیے یہ صفحہ کھولیں اور اس ای میل پتے سے سائن ان کریں۔ وہاں ”ہاں“ یا ”نہیں“ چنیں۔ صفحہ کھولنے سے خود بخود کچھ شروع نہیں ہوتا۔
mail-invitation-days = جواب دینے کی آخری تاریخ: { $date }۔
mail-invitation-not-you = اگر آپ کی { $resident } سے جان پہچان نہیں ہے تو کچھ نہ کریں۔
mail-people-subject = کون کس کی طرف سے کام کرتا ہے: { $council }
mail-people-accepted = { $name } نے ”ہاں“ کہا ہے۔ انہیں { $date } تک آپ کی طرف سے کام کرنے کی اجازت ہے۔ اسے کسی بھی وقت ختم کیا جا سکتا ہے۔
mail-people-declined = { $name } کا جواب ”نہیں“ ہے۔ انہیں آپ کی طرف سے کام کرنے کی اجازت نہیں ہے۔
mail-people-ended-by-delegate = { $name } کو آپ کی طرف سے کام کرنے کی اجازت اب نہیں ہے۔ انہوں نے خود اسے ختم کیا ہے۔
mail-people-ended-by-resident = { $resident } کی طرف سے کام کرنے کی آپ کی اجازت ختم ہو گئی ہے۔ انہوں نے اسے ختم کیا ہے۔
mail-people-taken-back = { $resident } نے آپ سے اپنی طرف سے کام کرنے کی درخواست واپس لے لی ہے۔ آپ کو کچھ نہیں کرنا۔
mail-people-page = یہ دیکھنے کے لیے کہ آپ کی طرف سے کون کام کرتا ہے، اور آپ کس کی طرف سے، یہ صفحہ کھولیں اور سائن ان کریں۔
mail-acted-team = یہ { $name } نے بھیجا ہے، { $resident } کی طرف سے۔
mail-acted-receipt = یہ { $name } نے آپ کی طرف سے بھیجا ہے۔

## News of a request

## What another system sends
case-by-system = آپ نے { $system } کو اس کے علاوہ جو بتایا
## What councillors send for residents
mail-member-enquiry-subject = کونسلر کی طرف سے: { $service }: { $reference }
mail-member-enquiry-text = ایک کونسلر نے کسی رہائشی کے لیے { $reference }، { $service } بھیجا ہے۔ یہ { $team } کے پاس ہے۔ دیکھیں کہ اس کا جواب دیا جائے۔
mail-member-enquiry-due = جواب { $date } تک دینا ہے۔
mail-member-enquiry-no-due = کسی تاریخ کا وعدہ نہیں کیا گیا۔
## News of a case. What a team or a resident wrote does not stand here

news-asked = ہمیں آپ سے ایک سوال پوچھنا ہے۔
news-asked-by = ہمیں آپ سے ایک سوال پوچھنا ہے۔ { $date } تک جواب دیں۔
news-planned = اس کا دن طے ہو گیا ہے: { $date }۔
news-delayed = ہم نے جتنا کہا تھا، اس سے زیادہ وقت لگے گا۔ نئی تاریخ { $date } ہے۔ ہم معذرت چاہتے ہیں۔
news-missed = دیر ہو گئی ہے: ہم نے جو تاریخ دی تھی، اس تک یہ کام نہیں ہوا۔ ہم معذرت چاہتے ہیں۔ صفحے پر لکھا ہے کہ آگے کیا ہوگا۔
news-message = آپ کے لیے ایک پیغام ہے۔
news-moved = یہ اب دوسری ٹیم کے پاس ہے: { $team }۔ آپ کی تاریخ وہی ہے۔
news-resolved = یہ کام ہو گیا ہے۔ اگر نہیں ہوا تو اس کے صفحے پر بتائیں۔
news-closed = یہ بند ہو گیا ہے۔ وجہ صفحے پر لکھی ہے۔
news-joined = کسی نے ہمیں یہی بات پہلے بتائی تھی۔ ہم دونوں کو ایک ساتھ دیکھ رہے ہیں۔
news-reopened = یہ دوبارہ کھل گیا ہے۔
news-contact-changed = اس کی خبریں اب سے کہیں اور جائیں گی۔ کیا یہ آپ نے نہیں کیا؟ پھر ہم سے رابطہ کریں۔
news-acknowledged = ایک شخص آپ کی شکایت دیکھ رہا ہے۔ صفحے پر لکھا ہے کہ کون، اور جواب کب تک ملے گا۔
news-sent-up = آپ کی شکایت سیدھے آخری مرحلے پر گئی ہے۔ وجہ صفحے پر لکھی ہے۔
news-passed-on = ہم نے آپ کا شکریہ پہنچا دیا ہے۔
news-other = کچھ بدل گیا ہے۔
news-followed-resolved = یہ کام ہو گیا ہے۔
news-followed-closed = یہ بند ہو گیا ہے۔
news-subject = خبر: { $service }: { $reference }
news-subject-asked = ہمیں اس بارے میں ایک سوال پوچھنا ہے: { $service }: { $reference }
news-subject-late = ہمیں اس کے لیے مزید وقت چاہیے: { $service }: { $reference }
news-subject-resolved = یہ کام ہو گیا ہے: { $service }: { $reference }
news-subject-followed = اس رپورٹ کی خبر جسے آپ نے فالو کیا: { $service }
news-subject-many = آپ نے جو بھیجا، اس کی خبریں: { $council }
news-case = { $service }، حوالہ نمبر { $reference }
news-followed = { $service }، رپورٹ کی تاریخ { $date }۔ آپ نے اسے فالو کیا ہے۔
news-page = اسے پڑھنے کے لیے یہ صفحہ کھولیں۔ شاید وہاں کوڈ مانگا جائے۔
news-letter-page = اسے پڑھنے کے لیے { $link } پر جائیں اور اپنا حوالہ نمبر دیں۔ یا کسی اور طریقے سے ہم سے رابطہ کریں۔
news-choose = ہم آپ کو خبر کیسے دیں، یہ اپنے اکاؤنٹ میں چنیں۔
news-text = خبر از { $council }، { $reference }: { $line } { $link }
news-text-case = خبر از { $council }: { $reference } کے بارے میں نئی بات ہے۔ { $link }
news-text-many = خبر از { $council }: آپ کی بھیجی ہوئی { $count } چیزوں کے بارے میں نئی بات ہے۔ { $link }

## Codes by text
text-code = { $code } آپ کا کوڈ ہے، { $council } میں { $reference } کے لیے۔ یہ { $minutes } منٹ تک کام کرے گا۔ یہ کسی کو نہ دیں۔
text-phone-code = { $code } آپ کا کوڈ ہے، { $council } کے لیے۔ یہ { $minutes } منٹ تک کام کرے گا۔ یہ کسی کو نہ دیں۔

## Surveys: how it went
mail-survey-subject = کیسا رہا؟ { $service }
mail-survey-intro = آپ نے یہ { $month } میں { $council } کو بھیجا تھا، اور اب یہ ختم ہو گیا ہے: { $service }۔
mail-survey-ask = کیا مسئلہ حل ہو گیا؟ 3 چھوٹے صفحے ہیں۔ صرف پہلا بھی کافی ہے۔ جواب دینے کے لیے یہ صفحہ کھولیں۔ صفحہ کھولنے سے خود بخود کچھ نہیں ہوتا۔
mail-survey-days = لنک { $days } دن تک کام کرتا ہے، اور جواب ایک ہی بار دیا جا سکتا ہے۔
text-survey = آپ نے { $council } کو جو بھیجا تھا، وہ ختم ہو گیا ہے۔ کیا مسئلہ حل ہوا؟ { $days } دن کے اندر ہمیں بتائیں: { $link }
