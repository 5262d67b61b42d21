# Urdu: the words that the app says, and the plain pages too.
# What only the server says stands in pages.ftl, mail.ftl and staff.ftl, which do not travel to the app.
# Plain words, short sentences, reading age 9.

## Every page
back = واپس
continue = آگے بڑھیں
error-prefix = غلطی:
page-title = { $page } – { $council }
page-title-error = غلطی: { $page } – { $council }
loading = لوڈ ہو رہا ہے

## Start page
start-reach = ہم سے رابطے کے دوسرے طریقے
all-services = تمام سروسز، حروفِ تہجی کی ترتیب سے

## Ways to reach the council
day-monday = پیر
day-tuesday = منگل
day-wednesday = بدھ
day-thursday = جمعرات
day-friday = جمعہ
day-saturday = ہفتہ
day-sunday = اتوار
month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر
date-long = { $weekday } { $day } { $month }
date-with-year = { $day } { $month } { $year }
date-at-time = { $date }، { $time }
time-am = صبح { $time } بجے
time-pm = بعد دوپہر { $time } بجے
time-midday = دوپہر 12 بجے

## Lengths of time
time-working-days = { $count ->
    [one] کام کے 1 دن
   *[other] کام کے { $count } دن
}
time-working-hours = { $count ->
    [one] کام کے 1 گھنٹے
   *[other] کام کے { $count } گھنٹے
}
time-minutes = { $count ->
    [one] 1 منٹ
   *[other] { $count } منٹ
}
time-seconds = { $count ->
    [one] 1 سیکنڈ
   *[other] { $count } سیکنڈ
}

## Finding a service
done-by = یہ { $team } کے پاس جائے گا
done-by-agency = یہ کام { $agency } کے ذمے ہے
emergency-line = ابھی فون کریں
suggestions-count = { $count ->
    [0] ابھی کوئی سروس نہیں ملی
    [one] 1 سروس ملی
   *[other] { $count } سروسز ملیں
}
suggestions-none = ان میں سے کوئی نہیں؟ ہمیں بتائیں کہ آپ کو کیا چاہیے

## A form
error-summary = کچھ ٹھیک نہیں ہے
optional-name = { $name } (ضروری نہیں)
yes = ہاں
no = نہیں
date-day = دن
date-month = مہینہ
date-year = سال
address-line-1 = پتے کی پہلی سطر
address-line-2 = پتے کی دوسری سطر (ضروری نہیں)
address-town = قصبہ یا شہر
address-postcode = پوسٹ کوڈ
characters-left = { $count ->
    [one] مزید 1 حرف کی جگہ باقی ہے
   *[other] مزید { $count } حروف کی جگہ باقی ہے
}
characters-over = { $count ->
    [one] 1 حرف زیادہ ہے
   *[other] { $count } حروف زیادہ ہیں
}
characters-most = زیادہ سے زیادہ { $count } حروف لکھیں
error-choose = ایک جواب چنیں: { $name }
error-choose-some = کم از کم ایک چنیں: { $name }
error-enter = جواب لکھیں: { $name }
error-one-answer = ایک ہی جواب دیں: { $name }
error-number = پورا عدد لکھیں، جیسے 3: { $name }
error-email = ای میل پتہ اس طرح لکھیں: name@example.org
error-money = رقم پاؤنڈ میں لکھیں، جیسے 12.50: { $name }
error-phone = فون نمبر اس طرح لکھیں: ‎01234 567890
error-too-long = زیادہ سے زیادہ { $longest } حروف لکھیں: { $name }
error-date = صحیح تاریخ لکھیں: { $name }
error-date-future = تاریخ آج کی یا آج سے پہلے کی ہونی چاہیے: { $name }
error-date-past = تاریخ آج کی یا آج کے بعد کی ہونی چاہیے: { $name }
error-place = جگہ الفاظ میں لکھیں: { $name }
error-files-none = تصویر یا فائل شامل کریں: { $name }
error-files-many = زیادہ سے زیادہ 5 فائلیں شامل کریں: { $name }
error-file-gone = فائل دوبارہ شامل کریں: { $name }
error-files-unsent = آپ کی فائلیں شامل ہونے تک انتظار کریں۔ اگر کوئی فائل شامل نہ ہو تو دوبارہ کوشش کریں یا اسے ہٹا دیں: { $name }
error-file-refused = { $file } شامل نہیں ہوئی۔ { $why }
error-file-why = { $title }۔ { $detail }
error-declaration = اگر آپ متفق ہیں تو خانے پر نشان لگائیں
error-date-day = دن لکھیں: { $name }
error-date-month = مہینہ لکھیں: { $name }
error-date-year = سال لکھیں: { $name }
error-address-line-1 = گھر کا نمبر اور گلی کا نام لکھیں
error-address-town = قصبے یا شہر کا نام لکھیں
error-address-long = ہر سطر میں زیادہ سے زیادہ 200 حروف لکھیں
error-postcode = برطانیہ کا پورا پوسٹ کوڈ لکھیں، جیسے AB1 2CD
error-form-stops = یہ فارم یہاں ختم ہوتا ہے۔ دیکھیں کہ اس کی جگہ کیا ہو سکتا ہے۔
error-no-team = ہم نہیں بتا سکتے کہ یہ کس ٹیم کو جانا چاہیے۔ ہمیں ”کسی اور چیز کے بارے میں پوچھیں“ میں بتائیں۔

## Where it is
place-here = میں جہاں ہوں، وہ جگہ شامل کریں
place-looking = ہم آپ کی جگہ ڈھونڈ رہے ہیں
place-found = ہم آپ کی یہ جگہ شامل کریں گے: ‎{ $latitude }, { $longitude }
place-within = اس میں تقریباً { $metres } میٹر کا فرق ہو سکتا ہے۔
place-remove = اسے ہٹائیں
place-removed = ہٹا دیا گیا
place-denied = آپ کا براؤزر ہمیں نہیں بتاتا کہ آپ کہاں ہیں۔ جگہ لکھ کر بتائیں۔
place-lost = ہمیں آپ کی جگہ نہیں مل رہی۔ جگہ لکھ کر بتائیں۔
address-find = پتہ ڈھونڈیں
address-choose = اپنا پتہ چنیں
address-found = { $count ->
    [0] ہمیں وہاں کوئی پتہ معلوم نہیں۔ پتہ نیچے لکھیں۔
    [one] 1 پتہ ملا
   *[other] { $count } پتے ملے
}
address-lost = ہم ابھی پتے تلاش نہیں کر سکتے۔ اپنا پتہ نیچے لکھیں۔

## Reported already
already-heading = شاید اس کی رپورٹ پہلے ہی ہو چکی ہے
already-text = یہاں کے اسی مسئلے کے بارے میں کوئی ہمیں پہلے بتا چکا ہے۔ ان کی رپورٹ کو فالو کریں۔ ہم آپ کو اس کی خبر ای میل سے دیں گے۔ پھر یہ فارم بھیجنے کی ضرورت نہیں۔
already-choose = چنیں کہ آپ کا مسئلہ کون سا ہے
already-reported = رپورٹ کی تاریخ: { $date }
already-metres = تقریباً { $metres } میٹر دور
already-same = وہی پوسٹ کوڈ یا گلی
already-email-hint = ہم وہاں صرف اس رپورٹ کے بارے میں لکھیں گے، اور کچھ نہیں۔
already-follow = اسے فالو کریں
already-different = میرا مسئلہ الگ ہے، آگے بڑھیں
keep-email = ای میل پتہ

choose-from-list = فہرست سے چنیں
task-count = مکمل حصے: { $all } میں سے { $done }۔
task-completed = مکمل
task-in-progress = جاری ہے
task-not-started = شروع نہیں ہوا
task-cannot-start = ابھی شروع نہیں ہو سکتا
files-hint = تصاویر، PDF یا سادہ ٹیکسٹ فائلیں، ہر ایک 12 MB تک۔ زیادہ سے زیادہ { $most } فائلیں شامل کریں۔
files-remove = ہٹائیں
files-preparing = تیار ہو رہی ہے
files-sending = بھیجی جا رہی ہے: { $percent } فیصد
files-scanning = شامل ہو گئی۔ ہم دیکھ رہے ہیں کہ اس میں وائرس تو نہیں۔
files-again = دوبارہ کوشش کریں
files-too-large = یہ فائل 12 MB سے بڑی ہے۔ چھوٹی فائل شامل کریں۔
files-added = { $file } شامل ہو گئی۔ اب تک شامل فائلیں: { $most } میں سے { $count }۔
files-removed = { $file } ہٹا دی گئی۔
new-tab = { $file } (نئے ٹیب میں کھلے گی)
money = { $amount } پاؤنڈ
place-spot = نقشے پر: ‎{ $latitude }, { $longitude }

## Check and send
check-heading = اپنے جوابات دیکھ لیں
check-change = بدلیں
check-not-given = جواب نہیں دیا گیا
check-route-heading = یہ کہاں جائے گا
check-goes-to = یہ { $team } کے پاس جائے گا
check-because = (وجہ: { $reason })۔
check-answer-by = { $council } کا وعدہ ہے کہ { $date } تک جواب ملے گا، یعنی { $time } کے اندر۔
check-answer-usual = { $council } نے اس کے لیے کوئی وقت نہیں بتایا۔ ایسی زیادہ تر درخواستوں کا جواب { $date } تک مل جاتا ہے، یعنی { $time } کے اندر۔
check-not-right = یہ ٹھیک نہیں ہے
check-not-right-hint = پھر بھی اسے بھیج دیں۔ چند الفاظ میں بتائیں کہ کون سی ٹیم غلط ہے اور کیوں۔ کسٹمر سروسز اسے درست کر دے گی۔
check-not-right-label = یہ کیوں ٹھیک نہیں ہے؟
check-declaration = اسے بھیجنے کا مطلب ہے کہ آپ کے علم کے مطابق یہ سچ ہے۔
check-send = بھیجیں
check-sending = بھیجا جا رہا ہے

## Unfinished enquiries
saved-at = محفوظ ہوا: { $time }
saved-not-unreachable = ابھی محفوظ نہیں ہوا: کونسل سے رابطہ نہیں ہو رہا۔ آپ کے جوابات اس صفحے پر ہیں، اور ہم کوشش کر رہے ہیں۔
saved-not-fault = ابھی محفوظ نہیں ہوا: ہماری طرف کچھ خرابی ہے۔ آپ کے جوابات اس صفحے پر ہیں، اور ہم کوشش کر رہے ہیں۔
saved-not-other-tab = محفوظ نہیں ہوا: آپ نے یہ فارم دوسرے ٹیب میں بدلا ہے۔ وہاں جاری رکھیں، یا یہ صفحہ دوبارہ لوڈ کریں۔
saved-not-sent = یہ جوابات پہلے ہی بھیجے جا چکے ہیں۔
saved-not-changed = محفوظ نہیں ہوا: کونسل نے یہ فارم بدل دیا ہے۔ آگے بڑھنے کے لیے یہ صفحہ دوبارہ لوڈ کریں۔
keep-link = محفوظ کریں اور بعد میں واپس آئیں
draft-again = کونسل نے یہ فارم بدل دیا ہے۔ ہم آپ سے یہ دوبارہ پوچھتے ہیں: { $names }

## When sending fails
not-sent-heading = ابھی نہیں بھیجا گیا
not-sent-unreachable = کونسل سے رابطہ نہیں ہو رہا۔ شاید آپ کے پاس سگنل نہیں ہے۔ آپ کے جوابات یہیں ہیں، اور ہم کوشش کر رہے ہیں۔
not-sent-fault = ہماری طرف کچھ خرابی ہے۔ آپ کے جوابات یہیں ہیں، اور ہم کوشش کر رہے ہیں۔
not-sent-try-now = ابھی دوبارہ کوشش کریں
not-sent-attempt = دوبارہ کوشش { $seconds ->
    [one] 1 سیکنڈ
   *[other] { $seconds } سیکنڈ
} میں ہوگی
not-sent-form-changed = فارم بھرنے کے دوران کونسل نے اسے بدل دیا۔ اپنے جوابات دیکھ لیں اور دوبارہ بھیجیں۔
not-sent-before = ہمارے پاس اس فارم سے آپ کے بھیجے ہوئے جوابات پہلے سے ہیں۔ آپ نے انہیں بعد میں بدلا ہے۔
not-sent-before-see = دیکھیں کہ ہمارے پاس کیا ہے
not-sent-before-send = بدلے ہوئے جوابات بھی بھیجیں
not-sent-refused = ہم اسے اس طرح نہیں لے سکتے۔ آپ کے جوابات یہیں ہیں۔ یہ صفحہ دوبارہ لوڈ کریں، یا ہمیں فون کریں۔
not-sent-too-many = آپ نے تھوڑے وقت میں بہت کچھ بھیجا ہے۔ ایک منٹ انتظار کریں اور دوبارہ بھیجیں۔
not-sent-demonstration = اس براؤزر میں ڈیمو یا مشق کھلی ہے۔ اسے اس کے ٹیب میں ختم کریں، پھر یہ بھیج دیا جائے گا۔

## What waits on a device
own-heading = کیا یہ آپ کا اپنا فون یا کمپیوٹر ہے؟
own-text = اگر ہاں، تو ہم اسے یہیں محفوظ رکھ سکتے ہیں، اور سگنل آنے پر بھیج دیں گے۔
own-yes = ہاں، اسے یہیں رکھیں
own-no = نہیں، اسے دوسرے لوگ بھی استعمال کرتے ہیں
own-stay = یہ صفحہ کھلا رکھیں۔ ہم کوشش کر رہے ہیں۔
own-failed = یہ براؤزر اسے محفوظ نہیں رکھ سکتا۔ یہ صفحہ کھلا رکھیں۔ ہم کوشش کر رہے ہیں۔
outbox-heading = اس ڈیوائس پر محفوظ
outbox-none = اس ڈیوائس پر کچھ محفوظ نہیں ہے۔
outbox-here = اس ڈیوائس پر ہے۔ جب سگنل ہوگا اور ہمارا کوئی صفحہ کھلا ہوگا تو ہم اسے بھیج دیں گے۔
outbox-sent = بھیج دیا گیا۔ کونسل نے ابھی جواب نہیں دیا۔
outbox-received = کونسل کو مل گیا۔ آپ کا حوالہ نمبر ہے: { $reference }
outbox-see = دیکھیں کہ آپ نے کیا بھیجا
outbox-send = ابھی بھیجیں
outbox-open = فارم دوبارہ کھولیں
outbox-delete = اس ڈیوائس سے مٹائیں
outbox-waits = { $count ->
    [0] اس ڈیوائس پر جو رکھا تھا، وہ کونسل کو مل گیا ہے
    [one] 1 درخواست اس ڈیوائس پر ہے، ابھی بھیجی نہیں گئی
   *[other] { $count } درخواستیں اس ڈیوائس پر ہیں، ابھی بھیجی نہیں گئیں
}

## Sent
sent-heading = ہمیں مل گیا ہے
sent-reference = آپ کا حوالہ نمبر
sent-next = آگے کیا ہوگا
sent-team-has-it = یہ اب { $team } کے پاس ہے۔
sent-team-gets-it = یہ چند منٹ میں { $team } کو مل جائے گا۔
sent-receipt = ہم نے { $address } پر رسید بھیج دی ہے۔
sent-no-receipt = آپ نے کوئی ای میل پتہ نہیں دیا، اس لیے یہ حوالہ نمبر سنبھال کر رکھیں۔
sent-part = { $part }: یہ { $team } کو بھی ملے گا۔
sent-track = دیکھیں کہ بات کہاں تک پہنچی
sent-answers = آپ نے کیا بھیجا
save = محفوظ کریں یا پرنٹ کریں

## Tracking
track-heading = درخواست کا حال دیکھیں
track-reference = آپ کا حوالہ نمبر کیا ہے؟
track-reference-hint = دس حروف اور ہندسے، جیسے 7K3F9-2QDXM
track-reference-missing = اپنا حوالہ نمبر لکھیں
track-reference-wrong = حوالہ نمبر دیکھ لیں۔ اس میں دس حروف اور ہندسے ہوتے ہیں، جیسے 7K3F9-2QDXM
track-code-heading = کوڈ لکھیں
track-code-text = اگر یہ حوالہ نمبر صحیح ہے اور اس کے ساتھ ای میل پتہ ہے، تو ہم نے اس پتے پر چھ ہندسوں کا کوڈ بھیجا ہے۔ یہ { $minutes } منٹ تک کام کرے گا۔
track-code = کوڈ
track-code-hint = چھ ہندسے۔ بیچ میں خالی جگہ ہو تو کوئی بات نہیں۔
track-code-missing = وہ کوڈ لکھیں جو ہم نے آپ کو بھیجا ہے
track-code-again = ایک اور کوڈ بھیجیں
track-code-sent-again = ہم نے ایک اور کوڈ بھیجا ہے۔ سب سے نیا کوڈ استعمال کریں۔
track-no-email = کیا آپ نے ای میل پتہ نہیں دیا تھا؟ پھر ہمیں فون کریں اور اپنا حوالہ نمبر بتائیں۔
track-show = میری درخواست دکھائیں
case-answer-by = { $council } کے وعدے کے مطابق جواب کی آخری تاریخ
case-answer-usual = ایسی زیادہ تر درخواستوں کا جواب اس تاریخ تک مل جاتا ہے

## Not found, and worse
not-found-heading = صفحہ نہیں ملا
not-found-text = اگر آپ نے پتہ خود لکھا ہے تو دیکھ لیں کہ صحیح ہے۔ اگر آپ کسی لنک سے آئے ہیں تو شاید وہ پرانا ہے۔
not-found-start = پہلے صفحے پر جائیں
not-found-case = یہ درخواست یہاں نہیں دیکھی جا سکتی
not-found-case-text = اس کا حوالہ نمبر لکھیں۔ ہم اس کے ساتھ دیے گئے ای میل پتے پر کوڈ بھیجیں گے۔
problem-heading = معاف کیجیے، یہ صفحہ ابھی نہیں دکھایا جا سکتا
problem-text = ہماری طرف کچھ خرابی ہے۔ چند منٹ بعد دوبارہ کوشش کریں۔
problem-unreachable = کونسل سے رابطہ نہیں ہو رہا۔ اپنا کنکشن دیکھ لیں اور دوبارہ کوشش کریں۔
problem-try-again = دوبارہ کوشش کریں

## The timeline, for those who hear it

## What is not translated
form-english-only = یہ صفحہ صرف انگریزی میں ہے۔ ترجمان چاہیے تو ہمیں فون کریں۔
## Taking it along
take-case-link = اسے اپنے فون پر دیکھیں
receipt-link = بڑے حروف میں رسید پرنٹ کریں
