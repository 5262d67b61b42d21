# The pages that the server draws whole. Only the server says these.

## Every page
skip = سیدھے اصل مواد پر جائیں
nav-label = مرکزی مینو
nav-track = درخواست کا حال دیکھیں
nav-track-short = درخواست کا حال
nav-services = تمام سروسز
nav-account = میرا اکاؤنٹ
footer-label = مدد
footer-contact = ہم سے رابطہ کریں
footer-services = تمام سروسز، حروفِ تہجی کی ترتیب سے
footer-track = درخواست کا حال دیکھیں
page-description = { $council }: بتائیں کہ آپ کو کیا چاہیے، اسے صحیح ٹیم کو بھیجیں، اور دیکھیں کہ بات کہاں تک پہنچی۔
demo-ribbon = یہ صرف نمونہ ہے۔ یہاں سے کچھ بھی کسی کو نہیں بھیجا جاتا۔

## Start page
start-heading = آپ کو کیا چاہیے؟
start-label = اپنے الفاظ میں بتائیں
start-button = ڈھونڈیں
start-tasks = اکثر ضرورت کی چیزیں
start-home = آپ کا گھر: کوڑا اٹھانے کے دن اور دوسری باتیں
start-track-heading = کیا آپ نے ہمیں پہلے بتایا ہے؟
start-track-text = دیکھیں کہ آپ کی درخواست کہاں تک پہنچی اور آگے کیا ہوگا۔
start-unfinished = { $count ->
    [one] آپ کی 1 درخواست ادھوری ہے
   *[other] آپ کی { $count } درخواستیں ادھوری ہیں
}
start-unfinished-text = آپ کے جوابات محفوظ ہیں۔
start-unfinished-link = جاری رکھیں یا مٹائیں

## My account
account-heading = میرا اکاؤنٹ
account-who = آپ اس پتے سے سائن ان ہیں: { $email }
account-sign-out = سائن آؤٹ کریں
account-needs-you = آپ کی توجہ چاہیے
account-going-on = آپ نے جو بھیجا
account-none = یہاں ابھی کچھ نہیں ہے۔ سائن ان ہو کر جو کچھ بھیجا جائے، وہ یہاں نظر آتا ہے۔ جو آپ نے پہلے اسی ای میل پتے سے بھیجا تھا، وہ بھی یہاں نظر آتا ہے۔
account-case-note = { $status }۔ بھیجا گیا: { $date }۔ حوالہ نمبر: { $reference }۔
account-draft-note = ابھی نہیں بھیجا گیا۔ محفوظ ہوا: { $date }۔
account-missing-drafts = آپ کی ادھوری درخواستیں اس وقت نہیں دکھائی جا سکتیں۔ وہ محفوظ ہیں۔ چند منٹ بعد دوبارہ کوشش کریں۔
account-missing-cases = آپ نے جو بھیجا، وہ اس وقت نہیں دکھایا جا سکتا۔ وہ محفوظ ہے۔ چند منٹ بعد دوبارہ کوشش کریں۔
account-filter = دکھائیں
account-filter-all = سب کچھ
account-filter-unfinished = ابھی نہیں بھیجا گیا
account-filter-sent = بھیجا گیا

sign-in-heading = سائن ان کریں یا رجسٹر ہوں
sign-in-text = اپنا ای میل پتہ لکھیں۔ ہم آپ کو ایک کوڈ بھیجیں گے۔
sign-in-again-heading = دوبارہ سائن ان کریں
sign-in-again-text = سائن ان کا طریقہ بدلنے سے پہلے ایک بار پھر دکھائیں کہ یہ آپ ہی ہیں۔ ہم آپ کے ای میل پتے پر کوڈ بھیجیں گے۔
sign-in-password-link = اس کی جگہ پاس ورڈ استعمال کریں
sign-in-password-heading = پاس ورڈ سے سائن ان کریں
sign-in-password-text = اگر آپ نے ابھی تک پاس ورڈ نہیں بنایا تو پہلے کوڈ سے سائن ان کریں۔
sign-in-password = پاس ورڈ
sign-in-password-missing = اپنا پاس ورڈ لکھیں
sign-in-password-wrong = ای میل پتہ یا پاس ورڈ غلط ہے۔ دوبارہ کوشش کریں، یا کوڈ سے سائن ان کریں۔
sign-in-password-forgot = مجھے پاس ورڈ یاد نہیں
sign-in-password-code = اس کی جگہ کوڈ استعمال کریں
sign-in-keep-legend = کیا یہ آپ کا اپنا فون یا کمپیوٹر ہے؟
sign-in-keep-hint = اگر اسے دوسرے لوگ بھی استعمال کرتے ہیں تو یہ خالی چھوڑ دیں۔
sign-in-keep = ہاں۔ مجھے { $days } دن تک سائن ان رکھیں
sign-in-new = اگر آپ کا اکاؤنٹ نہیں ہے تو اس سے بن جائے گا۔ پوچھنے، رپورٹ کرنے اور حال دیکھنے کے لیے اکاؤنٹ ضروری نہیں۔
sign-in-email-hint = ہم اس سے آپ کو سائن ان کرتے ہیں، اور وہ سب دکھاتے ہیں جو آپ نے پہلے اس سے بھیجا تھا۔
sign-in-send = مجھے کوڈ بھیجیں
sign-in-code-heading = اپنی ای میل دیکھیں
sign-in-code-text = ہم نے { $email } پر کوڈ بھیجا ہے۔ یہ { $minutes } منٹ تک، صرف ایک بار، اور اسی براؤزر میں کام کرے گا۔
sign-in-code-sent-again = ہم نے { $email } پر ایک اور کوڈ بھیجا ہے۔
sign-in-code = کوڈ
sign-in-code-hint = 6 ہندسے، جیسے ‎123 456
sign-in-code-missing = ای میل میں آیا ہوا کوڈ لکھیں
sign-in-code-wrong = یہ کوڈ غلط ہے یا بہت پرانا ہے۔ اسے دیکھ لیں، یا ایک اور کوڈ منگوائیں۔
sign-in-code-none = ای میل نہیں آئی؟ اپنے جنک فولڈر (junk) میں دیکھیں، یا پتہ دیکھ لیں کہ صحیح ہے۔
sign-in-again = ایک اور کوڈ بھیجیں
sign-in-other = دوسرا ای میل پتہ استعمال کریں
sign-in-button = سائن ان کریں
sign-in-link-heading = سائن ان کریں
sign-in-link-text = آپ کا سائن ان اس پتے سے ہوگا: { $email }
sign-in-link-elsewhere-heading = وہاں واپس جائیں جہاں آپ نے یہ مانگا تھا
sign-in-link-elsewhere = یہ لنک { $minutes } منٹ تک اور ایک ہی بار کام کرتا ہے۔ یہ صرف اس براؤزر میں کام کرتا ہے جہاں آپ نے اسے مانگا تھا۔ وہاں واپس جائیں اور اسی ای میل کا کوڈ لکھیں۔
sign-in-link-new = یا یہاں نئے کوڈ سے سائن ان کریں

signed-out-heading = آپ کا سائن آؤٹ ہو گیا ہے
signed-out-text = اگر یہ ڈیوائس دوسرے لوگ بھی استعمال کرتے ہیں تو براؤزر ابھی بند کر دیں۔
signed-out-again = دوبارہ سائن ان کریں

session-ended-heading = آگے بڑھنے کے لیے سائن ان کریں
session-ended-text = آپ کا سائن ان ختم ہو چکا تھا، اس لیے کچھ محفوظ نہیں ہوا۔ آپ نے جو لکھا، وہ اس صفحے پر موجود ہے۔
session-ended-sign-in = سائن ان کریں (نئے ٹیب میں کھلے گا)
session-ended-then = پھر اس صفحے پر واپس آئیں اور اسے دوبارہ بھیجیں۔
session-ended-again = دوبارہ بھیجیں

security-heading = آپ کے سائن ان کا طریقہ
security-link = آپ کے سائن ان کا طریقہ
security-email = ای میل پتہ
security-code = ای میل سے کوڈ
security-code-text = ہمیشہ کام کرتا ہے۔ ہم آپ کے ای میل پتے پر کوڈ بھیجتے ہیں۔
security-password = پاس ورڈ
security-password-none = نہیں بنایا گیا
security-password-set = بنایا گیا: { $date }
security-change = بدلیں
security-set = بنائیں
security-devices = آپ کہاں کہاں سائن ان ہیں
security-devices-see = دیکھیں

password-heading = آپ کا پاس ورڈ
password-text = پاس ورڈ ہو تو سائن ان کوڈ کے بغیر ہو سکتا ہے۔ کوڈ بھی ہمیشہ استعمال ہو سکتا ہے۔
password-new = نیا پاس ورڈ
password-hint = 8 یا زیادہ حروف۔ ایسے تین الفاظ اچھے ہیں جن کا آپس میں کوئی تعلق نہ ہو۔ آپ کا فون جو پاس ورڈ بتائے، وہ بھی اچھا ہے۔
password-missing = نیا پاس ورڈ لکھیں
password-short = آپ کے پاس ورڈ میں 8 یا زیادہ حروف ہونے چاہییں
password-guessable = اس پاس ورڈ کا اندازہ لگانا آسان ہے: بہت سے لوگ ایسا پاس ورڈ رکھتے ہیں، یا یہ آپ سے یا ہم سے متعلق الفاظ سے بنا ہے۔ کوئی اور چنیں۔
password-leaked = یہ پاس ورڈ پہلے کسی اور ویب سائٹ سے چوری ہو چکا ہے، اس لیے دوسرے اسے جانتے ہیں۔ کوئی اور چنیں۔
password-save = پاس ورڈ محفوظ کریں
password-done = آپ کا پاس ورڈ محفوظ ہو گیا ہے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
password-remove = میرا پاس ورڈ ہٹا دیں
password-removed = آپ کا پاس ورڈ ہٹا دیا گیا ہے۔ اب آپ کا سائن ان ای میل میں آئے کوڈ سے ہوگا۔

new-address-heading = اپنا ای میل پتہ بدلیں
new-address-text = ہم نئے پتے پر کوڈ بھیجیں گے۔ پرانے پتے کو ہم صرف یہ بتائیں گے کہ پتہ بدل گیا ہے، اور کچھ نہیں۔
new-address-field = نیا ای میل پتہ
new-address-send = نئے پتے پر کوڈ بھیجیں
new-address-code-heading = اپنی نئی ای میل دیکھیں
new-address-code-text = اگر { $email } کی ای میلز آپ کے پاس آتی ہیں تو آپ کو وہاں کوڈ ملے گا۔ یہ { $minutes } منٹ تک اور ایک ہی بار کام کرے گا۔
new-address-button = میرا پتہ بدلیں
new-address-same = یہ پہلے سے آپ کا پتہ ہے۔ کوئی اور پتہ لکھیں۔
new-address-taken = اس پتے سے پہلے ہی ایک اکاؤنٹ موجود ہے۔ اس میں سائن ان کریں، یا پہلے اسے مٹا دیں۔
new-address-done = آپ کا ای میل پتہ بدل گیا ہے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔

devices-heading = آپ کہاں کہاں سائن ان ہیں
devices-text = اگر ان میں سے کوئی ڈیوائس آپ کی نہیں ہے تو باقی ہر جگہ سے سائن آؤٹ کریں۔
devices-this = یہ ڈیوائس
devices-note = سائن ان: { $signed }۔ آخری استعمال: { $seen }۔
devices-only = آپ کسی اور جگہ سائن ان نہیں ہیں۔
devices-sign-out = باقی ہر جگہ سے سائن آؤٹ کریں
device-name = { $system } پر { $browser }
device-unknown = کوئی براؤزر

my-data-link = اس میں جو کچھ ہے، دیکھیں اور اپنے پاس رکھیں
my-data-heading = آپ کے اکاؤنٹ میں سب کچھ
my-data-text = آپ کے اکاؤنٹ میں یہی سب کچھ ہے۔ یہ صفحہ پرنٹ کریں، یا فائل بنا کر محفوظ کریں۔
my-data-file = فائل میں محفوظ کریں (JSON)
my-data-email = ای میل پتہ
my-data-since = اکاؤنٹ بننے کی تاریخ
my-data-sent = بھیجا گیا
my-data-saved = محفوظ ہوا، ابھی نہیں بھیجا گیا
my-data-reference = حوالہ نمبر
my-data-status = کہاں تک پہنچا

delete-account-link = اپنا اکاؤنٹ مٹائیں
delete-account-heading = اپنا اکاؤنٹ مٹائیں
delete-account-goes = آپ کا اکاؤنٹ مٹ جائے گا، اور اس میں جو کچھ ابھی نہیں بھیجا گیا، وہ بھی۔ آپ کو ہر جگہ سے سائن آؤٹ کر دیا جائے گا۔
delete-account-stays = آپ نے جو بھیجا، وہ کونسل کے پاس رہے گا، جب تک قانون اسے رکھنے کو کہتا ہے۔ اس کا حال دیکھنے کے لیے اس کا حوالہ نمبر چاہیے، اور وہ ای میل پتہ جو آپ نے اس کے ساتھ دیا تھا۔
delete-account-again = بعد میں اسی ای میل پتے سے سائن ان کرنے پر نیا اکاؤنٹ بن جائے گا۔
delete-account-button = میرا اکاؤنٹ مٹا دیں
deleted-account-heading = آپ کا اکاؤنٹ مٹا دیا گیا ہے
deleted-account-text = اگر یہ ڈیوائس دوسرے لوگ بھی استعمال کرتے ہیں تو براؤزر ابھی بند کر دیں۔

## Ways to reach the council
open-until = آج { $time } تک کھلا ہے
closed-opens-today = ابھی بند ہے۔ آج { $time } کھلے گا
closed-opens-tomorrow = ابھی بند ہے۔ کل { $time } کھلے گا
closed-opens-monday = ابھی بند ہے۔ پیر کو { $time } کھلے گا
closed-opens-tuesday = ابھی بند ہے۔ منگل کو { $time } کھلے گا
closed-opens-wednesday = ابھی بند ہے۔ بدھ کو { $time } کھلے گا
closed-opens-thursday = ابھی بند ہے۔ جمعرات کو { $time } کھلے گا
closed-opens-friday = ابھی بند ہے۔ جمعہ کو { $time } کھلے گا
closed-opens-saturday = ابھی بند ہے۔ ہفتے کے دن { $time } کھلے گا
closed-opens-sunday = ابھی بند ہے۔ اتوار کو { $time } کھلے گا
channel-closed = بند ہے
channel-phone = فون
channel-email = ای میل
channel-office = ہمارے دفاتر
channel-web-chat = ویب چیٹ
channel-library = لائبریریاں
channel-website = آن لائن
from-to = { $from } سے { $to } تک
channel-now = { $open }
phone-lines = فون: { $open }

## Contact page
contact-heading = ہم سے رابطہ کریں
contact-ways = ہم سے رابطے کے طریقے
contact-promises = ہمارے وعدے
contact-choose = اگر معلوم نہیں کہ کس سے پوچھنا ہے تو ہمیں اپنے الفاظ میں بتائیں۔
contact-ask = کسی اور چیز کے بارے میں پوچھیں
promise-online-acknowledged = آن لائن بھیجی ہوئی بات ملنے کی تصدیق ہم { $time } کے اندر کرتے ہیں
promise-online-answered = آن لائن بھیجی ہوئی بات کا جواب ہم { $time } کے اندر دیتے ہیں
promise-letter-answered = خط کا جواب ہم { $time } کے اندر دیتے ہیں
promise-phone-answered = فون ہم { $time } کے اندر اٹھاتے ہیں
promise-call-returned = ہم { $time } کے اندر آپ کو واپس فون کرتے ہیں
promise-seen-without-appointment = اپائنٹمنٹ کے بغیر آنے پر ہم { $time } کے اندر آپ سے ملتے ہیں
promise-seen-with-appointment = اپائنٹمنٹ ہو تو ہم اس کے وقت سے { $time } کے اندر آپ سے ملتے ہیں
promise-social-acknowledged = سوشل میڈیا پر ہم { $time } کے اندر جواب دیتے ہیں
promise-percent = { $promise }، 100 میں سے { $percent } بار

## Finding a service
services-heading = تمام سروسز
services-search-heading = ہمیں کیا ملا
services-found = { $count ->
    [one] ”{ $query }“ کے لیے 1 سروس
   *[other] ”{ $query }“ کے لیے { $count } سروسز
}
services-none = ”{ $query }“ کے لیے کچھ نہیں ملا
services-none-text = دوسرے الفاظ سے ڈھونڈیں، فہرست دیکھیں، یا ہمیں بتائیں کہ آپ کو کیا چاہیے۔
services-tell-us = ہمیں بتائیں کہ آپ کو کیا چاہیے
services-topics = موضوع کے حساب سے
services-a-to-z = حروفِ تہجی کی ترتیب سے
services-show-all = تمام سروسز دکھائیں

## A service
service-start = ابھی شروع کریں
service-start-emergency = ہمیں ابھی بتائیں
service-begun = آپ نے یہ شروع کیا تھا، اور یہ ابھی نہیں بھیجا گیا۔ آپ کے جوابات { $date } کو محفوظ ہوئے تھے۔
service-again = اسے مٹا کر نئے سرے سے شروع کریں
service-needs = آپ کو کیا کیا چاہیے ہوگا
service-time = کتنا وقت لگے گا
service-cost = کتنا خرچ ہوگا
service-cost-check = شاید فیس دینی پڑے۔ ادائیگی سے پہلے ہم آپ کو بتائیں گے۔
service-answer = شاید اسی سے کام ہو جائے
service-next = آگے کیا ہوگا
service-other-ways = ہمیں بتانے کے دوسرے طریقے
service-elsewhere = یہ کام { $agency } کے ذمے ہے
service-elsewhere-text = یہ کام { $council } کا نہیں ہے۔ یہ { $agency } کے ذمے ہے۔
call-number = فون کریں: ‎{ $number }

## A form
error-file-not-here = ہمارے پاس { $file } نہیں ہے۔ اسے ہٹا کر دوبارہ شامل کریں: { $name }
error-file-virus = { $file } میں وائرس ملا ہے۔ اسے ہٹا دیں: { $name }

## Unfinished enquiries
title-error = غلطی: { $page }
keep-heading = محفوظ کریں اور بعد میں واپس آئیں
keep-back = فارم پر واپس جائیں
keep-text = ہم آپ کے جوابات { $days } دن تک رکھیں گے۔ ہم آپ کو ای میل سے ایک لنک اور کوڈ بھیج سکتے ہیں، تاکہ آپ بعد میں کسی بھی ڈیوائس پر جاری رکھ سکیں۔
keep-email-hint = ہم لنک اور کوڈ وہاں بھیجیں گے، اور جوابات مٹانے سے پہلے ایک بار یاد دلائیں گے۔
keep-send = مجھے لنک ای میل کریں
keep-sent = ہم نے { $email } پر لنک اور کوڈ بھیج دیا ہے۔ آپ کے جوابات { $days } دن تک محفوظ رہیں گے۔
drafts-heading = ادھوری درخواستیں
drafts-none = اس براؤزر میں کچھ ادھورا نہیں ہے۔
draft-saved = محفوظ ہوا: { $time }
draft-go-on = جاری رکھیں
draft-delete = مٹائیں
resume-link = دوسری ڈیوائس پر شروع کی ہوئی درخواست جاری رکھیں
resume-heading = اپنی درخواست جاری رکھیں
resume-text = آپ کے جوابات ویسے ہی ہیں جیسے آپ نے چھوڑے تھے۔
resume-email-hint = وہ پتہ جس پر ہم نے کوڈ بھیجا تھا
resume-code = کوڈ
resume-code-hint = ہماری ای میل میں آئے ہوئے چھ حروف اور ہندسے
resume-wrong = کوڈ اور ای میل پتہ دیکھ لیں
resume-link-over = اس لنک کی مدت ختم ہو گئی ہے۔ اپنا کوڈ لکھیں، یا نئے سرے سے شروع کریں

## Not found, and worse
recovery-heading = اس صفحے نے کام کرنا بند کر دیا ہے
recovery-text = آگے بڑھنے کے لیے صفحہ دوبارہ لوڈ کریں۔ اگر اس سے کام نہ بنے تو ہم سے اس طرح رابطہ کریں:
recovery-reload = صفحہ دوبارہ لوڈ کریں
plain-heading-text = اس صفحے کے لیے نیا براؤزر یا بہتر کنکشن چاہیے۔ اگر مزید کچھ نظر نہ آئے تو ہم سے اس طرح رابطہ کریں:
choose-council = کونسل چنیں
choose-council-text = ہر کونسل کی اپنی الگ ویب سائٹ ہے۔

## Following a report
followed-heading = آپ نے اس رپورٹ کو فالو کر لیا ہے
followed-text = ہم نے آپ کو اس کے بارے میں ای میل بھیجی ہے۔ آپ کو مزید کچھ بھیجنے کی ضرورت نہیں۔
follow-stop-heading = کیا یہ ای میلز بند کر دیں؟
follow-stop-text = آپ نے کسی اور کی رپورٹ کو فالو کیا ہوا ہے۔ ای میلز بند ہوں گی تو ہم آپ کا پتہ مٹا دیں گے، اور رپورٹ پر کام جاری رہے گا۔
follow-stop-button = ای میلز بند کریں
follow-stopped-heading = اب آپ کو مزید ای میلز نہیں آئیں گی
follow-stopped-text = آپ نے اس رپورٹ کو فالو کرنا چھوڑ دیا ہے۔ کونسل اس پر کام جاری رکھے گی۔

## Your home
home-heading = آپ کا گھر
home-text = آپ کے گھر کے بارے میں ہمیں جو معلوم ہے، وہ ہم دکھاتے ہیں، جیسے کوڑا اٹھانے کے دن۔
home-find = ڈھونڈیں
home-show = میرا گھر دکھائیں
home-no-address = ہمیں { $postcode } پر کوئی پتہ معلوم نہیں۔ پوسٹ کوڈ دیکھ لیں
home-choose-missing = فہرست سے اپنا پتہ چنیں
home-lost = ہم ابھی پتے تلاش نہیں کر سکتے۔ چند منٹ بعد دوبارہ کوشش کریں، یا ہم سے پوچھیں۔
home-no-look-up = ہم اس صفحے پر پتے تلاش نہیں کر سکتے۔ کوڑا اٹھانے کے دن، کونسل ٹیکس یا کونسلروں کے بارے میں ہم سے پوچھیں۔
home-other = کوئی اور پتہ ڈھونڈیں
home-sample = یہ ایک نمونہ ہے۔ پتہ اور اس کے بارے میں سب باتیں فرضی ہیں۔
home-elsewhere = یہ پتہ دوسری کونسل کے علاقے میں ہے: { $council }۔
home-elsewhere-unknown = یہ پتہ دوسری کونسل کے علاقے میں ہے۔
home-elsewhere-link = GOV.UK پر وہ کونسل ڈھونڈیں
home-nothing = ہم ابھی اس پتے کے لیے کوڑا اٹھانے کے دن، کونسل ٹیکس یا کونسلر نہیں دکھا سکتے۔ ان کے بارے میں ہم سے پوچھیں۔
home-away = ہم اس وقت کوڑا اٹھانے کے دن، کونسل ٹیکس بینڈ، کونسلر، ووٹ ڈالنے کی جگہ یا آپ کے قریب کی مدد نہیں دکھا سکتے۔ چند منٹ بعد دوبارہ کوشش کریں، یا ہم سے پوچھیں۔
home-bins = کوڑا اٹھانے کے دن
home-today = آج، { $date }
home-tomorrow = کل، { $date }
home-follow = کوڑا اٹھانے کے دن اپنے کیلنڈر میں شامل کریں۔ تبدیلیاں اس میں خود آ جاتی ہیں۔
home-file = اگلے 8 ہفتے فائل میں حاصل کریں
home-event = کوڑا اٹھانے کا دن: { $kind }
home-event-cancelled = اس دن نہیں اٹھایا جائے گا: { $kind }
home-cancelled = { $date } کو نہیں اٹھایا جائے گا۔
home-cancelled-range = { $from } سے { $to } تک نہیں اٹھایا جائے گا۔
home-remember = یہ گھر میرے اکاؤنٹ میں یاد رکھیں
home-forget = یہ گھر بھول جائیں
home-row = آپ کا گھر: { $address }
home-row-day = { $date }: { $kinds }۔
my-data-home = وہ گھر جو ہم نے یاد رکھا ہے
home-row-lost = ہم اس وقت آپ کے کوڑا اٹھانے کے دن نہیں دکھا سکتے۔ چند منٹ بعد دوبارہ کوشش کریں۔
home-tax = کونسل ٹیکس
home-band = آپ کا گھر کونسل ٹیکس کے بینڈ { $band } میں ہے۔
home-councillors = آپ کے کونسلر
home-ward = آپ کا وارڈ { $ward } ہے۔
home-vote = آپ کے ووٹ ڈالنے کی جگہ
home-help = آپ کے قریب مدد

## What I have
have-heading = آپ کو ہم سے ملی ہوئی چیزیں
have-sample = یہ ایک نمونہ ہے۔ یہاں جو کچھ ہے، فرضی ہے۔
have-none = ہمیں ایسی کوئی چیز معلوم نہیں جو آپ کو اس ای میل پتے پر ہم سے ملی ہو۔
have-lost = آپ کو ہم سے ملی ہوئی چیزیں اس وقت نہیں دکھائی جا سکتیں۔ چند منٹ بعد دوبارہ کوشش کریں۔
have-missing = کیا کوئی چیز یہاں نہیں ہے؟ شاید وہ ہمارے پاس کسی اور ای میل پتے پر ہو۔
have-contact = ہم سے اس کے بارے میں پوچھیں
have-number = نمبر
have-what = کس کے لیے
have-from = شروع
have-until = آخری دن
have-price = قیمت
have-starts = شروع ہوگا: { $date }
have-ends = ختم ہوگا: { $date }
have-ends-today = آج ختم ہو رہا ہے
have-ends-days = { $days ->
    [one] کل ختم ہوگا
   *[other] { $days } دن میں ختم ہوگا
}
have-ended = ختم ہو گیا: { $date }
have-opens = { $date } سے اس کی تجدید ہو سکے گی۔
have-renew = تجدید کریں: { $name }
have-renew-until = { $date } تک اس کی تجدید ہو سکتی ہے۔
have-over = اس کی تجدید اب نہیں ہو سکتی۔ ہم سے نیا مانگیں۔
have-asked = آپ نے { $date } کو ہم سے اس کی تجدید کا کہا تھا۔
have-asked-link = دیکھیں کہ وہ کہاں تک پہنچی
have-by-itself = ہم ہر بار آپ کے لیے اس کی تجدید کرتے ہیں۔ آپ نے { $date } کو اس کی اجازت دی تھی۔
have-offer = ہمیں ہر بار تجدید کرنے دیں: { $name }
have-stop = میرے لیے تجدید کرنا بند کریں: { $name }
have-row = { $count ->
    [one] { $name }: { $date } کو ختم ہوگا۔
   *[other] { $count } چیزیں۔ سب سے پہلے یہ ختم ہوگا: { $name }، { $date } کو۔
}
have-row-none = اس ای میل پتے پر کچھ نہیں ہے۔
have-row-ended = { $count ->
    [one] 1 چیز، جو ختم ہو چکی ہے۔
   *[other] { $count } چیزیں، جو سب ختم ہو چکی ہیں۔
}
renew-heading = تجدید کریں: { $name }
renew-text = بھیجنے سے پہلے دیکھ لیں کہ یہ صحیح ہے۔
renew-next = آگے کیا ہوگا
renew-pay = اس صفحے پر کوئی ادائیگی نہیں ہوتی۔ اگر کچھ دینا ہوا تو ٹیم بتائے گی کہ کتنا اور کیسے۔
renew-button = تجدید کریں
automatic-heading = ہمیں ہر بار تجدید کرنے دیں: { $name }
automatic-when = جیسے ہی اس کی تجدید ہو سکے گی، ہم آپ کی طرف سے ٹیم کو کہہ دیں گے۔ تب ہم آپ کو ای میل بھیجیں گے۔ آپ کو کچھ نہیں کرنا۔
automatic-pay = ہم یہاں آپ سے کوئی پیسہ نہیں لیتے۔ اگر کچھ دینا ہوا تو ٹیم بتائے گی کہ کتنا اور کیسے۔
automatic-stop = اسے کسی بھی وقت ”آپ کو ہم سے ملی ہوئی چیزیں“ والے صفحے پر بند کیا جا سکتا ہے۔
automatic-agree = مجھے منظور ہے: ہر بار اس کی تجدید کریں
my-data-automatic = آپ کی اجازت سے ہم ہر بار اس کی تجدید کرتے ہیں: { $kind } { $number }
my-data-reminded = ہم نے آپ کو ای میل سے یاد دلایا: { $kind } { $number }

## About a case that was sent

more-heading = ہمیں اس کے بارے میں مزید بتائیں
more-text = آپ کی بات اس ٹیم کو جائے گی جس کے پاس آپ کی درخواست ہے، اور درخواست کے صفحے پر بھی نظر آئے گی۔
more-label = آپ کو مزید کیا بتانا ہے؟
more-hint = زیادہ سے زیادہ { $most } حروف۔
more-send = بھیجیں
more-missing = لکھیں کہ آپ کو مزید کیا بتانا ہے
more-too-long = اسے زیادہ سے زیادہ { $most } حروف میں لکھیں
more-too-often = آپ نے تھوڑے وقت میں بہت کچھ بھیجا ہے۔ ایک گھنٹہ انتظار کریں اور اسے دوبارہ بھیجیں۔
more-not-seen = یہ درخواست اب یہاں نہیں دیکھی جا سکتی۔ پہلے کوڈ حاصل کریں، پھر اسے دوبارہ بھیجیں۔
more-ended = یہ درخواست ختم ہو چکی ہے، اس لیے اس میں کچھ شامل نہیں ہو سکتا۔ اپنی لکھی ہوئی بات سنبھال کر رکھیں، اور ضرورت ہو تو ہمیں فون کریں۔
more-files = تصاویر یا کاغذات
more-files-gone = ایک فائل اب یہاں نہیں ہے۔ اسے دوبارہ چنیں۔
more-way-in = کوڈ حاصل کریں (دوسرا صفحہ کھلے گا؛ آپ کی لکھی ہوئی بات یہیں رہے گی)
withdraw-heading = کیا آپ کو اب اس کی ضرورت نہیں؟
withdraw-text = ہم ٹیم کو بتا دیں گے، اور پھر کوئی اس پر کام نہیں کرے گا۔ یہ واپس نہیں ہو سکتا، لیکن نئی درخواست کسی بھی وقت بھیجی جا سکتی ہے۔
withdraw-button = ہاں، مجھے اب اس کی ضرورت نہیں

## Appointments
appointments-link = اپائنٹمنٹ بک کریں
appointments-heading = اپائنٹمنٹ بک کریں
appointments-text = چنیں کہ آپ کو کس بارے میں بات کرنی ہے۔ آپ کو اپنے ای میل پتے سے سائن ان کرنا ہوگا، تاکہ بعد میں وقت بدلا یا منسوخ کیا جا سکے۔
appointments-sample = یہ ایک نمونہ ہے۔ یہاں جو کچھ بک ہو سکتا ہے، فرضی ہے۔
appointments-note = { $way }۔ { $minutes } منٹ۔
appointments-own = اپنی اپائنٹمنٹس دیکھیں
appointment-at-office = ہمارے دفتر میں
appointment-at-registrar = رجسٹری آفس میں
appointment-by-phone = ہم آپ کو فون کریں گے
appointment-at-home = ہم آپ کے گھر آئیں گے
appointment-what = کس لیے ہے
appointment-time-row = کب
appointment-where = کہاں
appointment-with = کس سے ملاقات ہوگی
appointment-length = کتنا وقت لگے گا
appointment-minutes = { $minutes } منٹ
appointment-bring = ساتھ کیا لانا ہے
appointment-days = دن چنیں
appointment-free = { $count ->
    [one] 1 وقت خالی ہے
   *[other] { $count } وقت خالی ہیں
}
appointment-later = بعد کے دن
appointment-all-days = سب دن
appointment-time = { $date } کے لیے وقت چنیں
appointment-nearest = کوئی اور وقت چنیں
appointment-about = آپ کو کس بارے میں بات کرنی ہے
appointment-about-hint = اسے خالی چھوڑا جا سکتا ہے۔ جو بات تیاری میں ہماری مدد کرے، وہ بتائیں۔
appointment-phone = آپ کا فون نمبر
appointment-phone-hint = ہم اس نمبر پر فون کریں گے۔
appointment-address = وہ پتہ جہاں ہم آئیں گے
appointment-interpreter = آپ کو کس زبان کا ترجمان چاہیے
appointment-interpreter-hint = ترجمان نہیں چاہیے تو خالی چھوڑ دیں۔ برٹش سائن لینگویج (اشاروں کی زبان) بھی مانگی جا سکتی ہے۔
appointment-access = آسانی سے شامل ہونے کے لیے آپ کو کیا چاہیے
appointment-access-hint = مثلاً: سیڑھیوں کے بغیر کمرہ، بڑے حروف، زیادہ وقت۔ کچھ نہیں چاہیے تو خالی چھوڑ دیں۔
appointment-check = اپنی اپائنٹمنٹ دیکھ لیں
appointment-change = بدلیں
appointment-mail = بک ہونے پر ہم آپ کو { $email } پر ای میل بھیجیں گے۔
appointment-book = یہ اپائنٹمنٹ بک کریں
appointment-when = { $date }، { $from } سے { $to } تک
appointment-booked = بک ہو گئی
appointment-mailed = ہم تصدیق کے لیے آپ کو { $email } پر ای میل بھیجیں گے۔
appointment-is-cancelled = یہ اپائنٹمنٹ منسوخ ہو چکی ہے۔
appointment-is-over = یہ اپائنٹمنٹ ہو چکی ہے۔
appointment-calendar = اسے اپنے کیلنڈر میں شامل کریں
appointment-move = وقت بدلیں
appointment-move-button = یہ وقت لیں
appointment-now = { $name } کا موجودہ وقت: { $when }۔ نیا وقت ملنے تک یہی وقت آپ کا ہے۔
appointment-cancel = منسوخ کریں
appointment-cancel-heading = کیا یہ اپائنٹمنٹ منسوخ کرنی ہے؟
appointment-cancel-text = پھر یہ وقت کسی اور کو مل سکے گا۔ ہم ٹیم کو بتا دیں گے۔
appointment-cancel-button = یہ اپائنٹمنٹ منسوخ کریں
appointment-error-time = وقت چنیں
appointment-error-address = وہ پتہ لکھیں جہاں ہم آئیں گے
appointment-error-long = زیادہ سے زیادہ 500 حروف لکھیں
appointment-gone = وہ وقت ابھی ابھی کسی اور نے لے لیا ہے۔ کوئی اور وقت چنیں
appointment-changed = آپ کے یہ صفحہ کھولنے کے بعد یہ اپائنٹمنٹ بدل گئی ہے۔ دیکھ لیں کہ اب کب ہے، پھر وقت چنیں
appointment-most = { $count ->
    [one] آپ کی ایسی 1 اپائنٹمنٹ آنے والی ہے۔ اس کا وقت بدلیں یا اسے منسوخ کریں۔
   *[other] آپ کی ایسی { $count } اپائنٹمنٹس آنے والی ہیں۔ کسی ایک کا وقت بدلیں یا اسے منسوخ کریں۔
}
appointment-most-error = آپ کی ایسی اپائنٹمنٹس کی حد پوری ہو گئی ہے۔ کسی ایک کا وقت بدلیں یا اسے منسوخ کریں
appointment-none-free = اس وقت کوئی وقت خالی نہیں ہے۔
appointment-earlier = اس سے پہلے کا وقت
appointment-wait = وقت خالی ہو تو مجھے بتائیں
appointment-wait-earlier = پہلے کا وقت خالی ہو تو مجھے بتائیں
appointment-wait-text = جب کوئی اپنا وقت چھوڑتا ہے تو ہم سب سے پہلے انتظار کرنے والے کو ای میل بھیجتے ہیں، اور وقت ان کے لیے رکھتے ہیں۔
appointment-waiting = آپ وقت کے انتظار میں ہیں۔ وقت خالی ہونے پر ہم آپ کو ای میل بھیجیں گے۔
appointment-wait-stop = انتظار ختم کریں
appointment-held = ہم نے یہ وقت آپ کے لیے رکھا ہے: { $when }۔ اسے لینے کا آخری وقت: { $until }۔
appointment-held-take = یہ وقت لیں
appointment-row-held = آپ کے لیے رکھا ہوا وقت: { $name }
appointment-row-waiting = آپ انتظار میں ہیں: { $name }
appointment-row-cancelled = منسوخ: { $when }
appointment-event = { $name }: { $council }
appointment-event-cancelled = منسوخ: { $name }: { $council }
account-appointments = آپ کی اپائنٹمنٹس
account-filter-appointments = اپائنٹمنٹس
account-missing-appointments = ہم اس وقت آپ کی اپائنٹمنٹس نہیں دکھا سکتے۔ چند منٹ بعد دوبارہ کوشش کریں۔
delete-account-appointments = آپ کی آنے والی اپائنٹمنٹس منسوخ ہو جائیں گی۔
my-data-booked = بک کی گئی
my-data-cancelled = منسوخ کی گئی
my-data-appointment-reminded = ہم نے آپ کو یاد دلایا
my-data-waits = آپ وقت کے انتظار میں ہیں: { $name }

## An authenticator app
security-authenticator = تصدیقی ایپ (authenticator app)
security-authenticator-none = سیٹ اپ نہیں ہے
security-authenticator-set = سیٹ اپ ہوئی: { $date }
security-set-up = سیٹ اپ کریں
authenticator-heading = تصدیقی ایپ (authenticator app)
authenticator-text = آپ کے فون پر تصدیقی ایپ ہر 30 سیکنڈ میں 6 ہندسوں کا نیا کوڈ دکھاتی ہے۔ پھر صرف آپ کا پاس ورڈ جان کر یا آپ کی ای میل پڑھ کر کوئی اندر نہیں آ سکتا۔
authenticator-none = آپ نے کوئی ایپ سیٹ اپ نہیں کی۔
authenticator-set-up = ایپ سیٹ اپ کریں
authenticator-set = آپ نے اسے { $date } کو سیٹ اپ کیا۔ ہم ہر بار سائن ان پر کوڈ مانگتے ہیں۔
authenticator-codes-left = { $count ->
    [0] آپ کے پاس کوئی ریکوری کوڈ باقی نہیں۔ نئے بنائیں، تاکہ فون گم ہو جائے تو کام آئیں۔
    [one] آپ کے پاس 1 ریکوری کوڈ باقی ہے۔
   *[other] آپ کے پاس { $count } ریکوری کوڈ باقی ہیں۔
}
authenticator-new-codes = نئے ریکوری کوڈ بنائیں
authenticator-other-heading = نیا فون
authenticator-other-text = اپنے نئے فون پر ایپ سیٹ اپ کریں۔ تب تک پرانی ایپ کام کرتی رہے گی۔
authenticator-other = دوسری ایپ سیٹ اپ کریں
authenticator-stop-heading = اس کا استعمال بند کریں
authenticator-stop-text = پھر ہم سائن ان پر صرف ایک چیز مانگیں گے: ای میل میں آیا کوڈ، یا آپ کا پاس ورڈ۔
authenticator-remove = کوڈ مانگنا بند کریں
authenticator-removed = ہم اب آپ کی ایپ کا کوڈ نہیں مانگیں گے۔ باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا گیا ہے۔
authenticator-done = آپ کی ایپ سیٹ اپ ہو گئی ہے۔ ہم ہر بار سائن ان پر اس کا کوڈ مانگیں گے۔
app-setup-heading = اپنی تصدیقی ایپ سیٹ اپ کریں
app-setup-need = آپ کے فون پر تصدیقی ایپ ہونی چاہیے۔ اگر نہیں ہے تو وہاں سے لیں جہاں سے آپ کے فون کی ایپس آتی ہیں۔
app-setup-first = 1. ہمیں اپنی ایپ میں شامل کریں
app-setup-scan = اسے اپنی ایپ سے اسکین کریں:
app-setup-qr = ایک کوڈ جسے آپ کی ایپ اسکین کرے گی۔ یہی چیز نیچے حروف میں بھی ہے۔
app-setup-open = یا اسی فون پر اپنی ایپ کھولیں
app-setup-type = یا یہ حروف اپنی ایپ میں لکھیں:
app-setup-then = 2. وہ کوڈ لکھیں جو آپ کی ایپ دکھاتی ہے
app-setup-button = سیٹ اپ کریں
app-setup-wrong = وہ کوڈ لکھیں جو آپ کی ایپ ابھی دکھا رہی ہے۔ اگر وہ نہ چلے تو دیکھیں کہ آپ کے فون پر وقت صحیح ہے
recovery-codes-heading = آپ کے ریکوری کوڈ
recovery-codes-text = اگر آپ کا فون گم ہو جائے تو ان میں سے ایک کوڈ سے سائن ان ہو سکتا ہے۔ ہر کوڈ ایک ہی بار کام کرتا ہے۔ انہیں لکھ لیں یا پرنٹ کر لیں، اور فون سے الگ رکھیں۔
recovery-codes-once = ہم انہیں صرف ابھی دکھا رہے ہیں۔
recovery-codes-new = یہ آپ کے نئے کوڈ ہیں۔ پرانے کوڈ اب کام نہیں کریں گے۔
recovery-codes-kept = میں نے اپنے کوڈ سنبھال لیے ہیں
step-heading = اپنی ایپ کا کوڈ لکھیں
step-text = اپنی تصدیقی ایپ کھولیں۔ وہ کوڈ لکھیں جو وہ ہمارے لیے دکھاتی ہے۔
step-code = آپ کی ایپ کا کوڈ
step-code-hint = 6 ہندسے
step-code-missing = کوڈ لکھیں
step-code-wrong = کوڈ دیکھ لیں۔ ہر کوڈ ایک ہی بار کام کرتا ہے۔ اگر وہ استعمال ہو چکا ہے تو اگلے کا انتظار کریں
step-recovery = میری ایپ میرے پاس نہیں یا کام نہیں کرتی
recovery-step-heading = ریکوری کوڈ لکھیں
recovery-step-text = یہ کوڈ آپ کو ایپ سیٹ اپ کرتے وقت ملے تھے۔ ہر کوڈ ایک ہی بار کام کرتا ہے۔
recovery-step-code = ریکوری کوڈ
recovery-step-code-hint = 12 حروف اور ہندسے
recovery-step-wrong = ریکوری کوڈ دیکھ لیں۔ ہر کوڈ ایک ہی بار کام کرتا ہے
recovery-step-none = میرے پاس ریکوری کوڈ نہیں ہے: ہم سے رابطہ کریں
my-data-authenticator = تصدیقی ایپ سیٹ اپ ہوئی
my-data-codes-left = باقی ریکوری کوڈ

## Passkeys
security-passkeys = پاس‌کیز (passkeys)
security-passkeys-count = { $count ->
    [0] کوئی نہیں
    [one] 1 پاس‌کی
   *[other] { $count } پاس‌کیز
}
security-passkeys-see = دیکھیں
sign-in-passkey-heading = کیا آپ کے پاس پاس‌کی (passkey) ہے؟
sign-in-passkey-text = سائن ان انگلی کے نشان، چہرے یا PIN سے ہو سکتا ہے۔
sign-in-passkey = پاس‌کی سے سائن ان کریں
passkeys-heading = پاس‌کیز (passkeys)
passkeys-text = پاس‌کی سے سائن ان انگلی کے نشان، چہرے یا PIN سے ہوتا ہے۔ نہ کچھ یاد رکھنا پڑتا ہے، نہ لکھنا۔
passkeys-own = اسے صرف اپنے ذاتی فون یا کمپیوٹر پر شامل کریں۔ ای میل کا کوڈ بھی کام کرتا رہے گا۔
passkeys-none = آپ کی کوئی پاس‌کی نہیں ہے۔
passkeys-unused = شامل ہوئی: { $added }۔ ابھی استعمال نہیں ہوئی۔
passkeys-used = شامل ہوئی: { $added }۔ آخری استعمال: { $used }۔
passkeys-add = پاس‌کی شامل کریں
passkeys-full = ایک اکاؤنٹ میں اس سے زیادہ پاس‌کیز نہیں ہو سکتیں۔ نئی شامل کرنے کے لیے ایک ہٹائیں۔
passkeys-unable = یہ براؤزر پاس‌کی شامل نہیں کر سکتا۔ دوسرا براؤزر یا دوسری ڈیوائس آزمائیں۔
passkeys-known = اس ڈیوائس پر آپ کے اکاؤنٹ کی پاس‌کی پہلے سے ہے۔
passkeys-failed = یہ نہیں ہو سکا۔ دوبارہ کوشش کریں۔ ای میل کا کوڈ ہمیشہ استعمال ہو سکتا ہے۔
passkeys-lost = اس وقت ہم سے رابطہ نہیں ہو رہا۔ اپنا کنکشن دیکھ لیں اور دوبارہ کوشش کریں۔
passkey-heading = آپ کی پاس‌کی
passkey-name = نام
passkey-name-hint = ایسا نام جس سے آپ اسے پہچان لیں، جیسے ”میرا فون“
passkey-name-missing = اس پاس‌کی کا نام لکھیں
passkey-name-long = نام میں زیادہ سے زیادہ { $most } حروف ہو سکتے ہیں
passkey-save = محفوظ کریں
passkey-remove-heading = یہ پاس‌کی ہٹائیں
passkey-remove-text = پھر اس سے کوئی سائن ان نہیں ہو سکے گا، اور باقی ہر جگہ سے آپ کو سائن آؤٹ کر دیا جائے گا۔ اسے اپنی ڈیوائس سے بھی مٹا دیں۔
passkey-remove = یہ پاس‌کی ہٹائیں
my-data-passkey = پاس‌کی، آخری استعمال یا شامل ہونے کی تاریخ: { $name }

## Who acts for whom
people-heading = آپ کی طرف سے کون کام کرتا ہے
people-text = آپ کے بھروسے کا کوئی شخص یہاں آپ کی درخواستیں دیکھ سکتا ہے، یا آپ کی طرف سے فارم بھیج سکتا ہے۔ اس کا اپنا الگ اکاؤنٹ ہوتا ہے۔ آپ دونوں میں سے کوئی بھی اسے کسی بھی وقت ختم کر سکتا ہے۔
people-none = آپ کی طرف سے کوئی کام نہیں کرتا۔
people-new-link = کسی سے کہیں کہ آپ کی طرف سے کام کرے
people-new-councillor-link = اپنے کونسلر کو کوئی درخواست دکھائیں
people-asked = آپ سے کسی کی طرف سے کام کرنے کو کہا گیا ہے
people-mine = انہیں آپ کی طرف سے کام کرنے کی اجازت ہے
people-others = آپ کو ان کی طرف سے کام کرنے کی اجازت ہے
people-resident-link = { $resident } کے لیے
people-named = { $name } ({ $kind })
people-acted = { $name } ({ $kind })، { $resident } کی طرف سے۔
people-carer = کیئرر
people-relative = رشتہ دار
people-friend = دوست
people-partner = مدد کرنے والا ادارہ
people-councillor = کونسلر
people-resident = کس کے لیے
people-who = کون کام کرتا ہے
people-kind = تعلق
people-may = کس کام کی اجازت ہے
people-may-see = درخواستیں دیکھنا
people-may-act = درخواستیں دیکھنا، اور فارم بھیجنا
people-of = کس بارے میں
people-everything = سب کچھ
people-until = آخری دن
people-invited = کس نے پوچھا
people-accepted = کس نے ہاں کہا
people-by-on = { $name }، { $date } کو
people-waiting = ”ہاں“ یا ”نہیں“ کا انتظار ہے۔
people-holds = { $date } تک۔
people-lapsed = وقت پر جواب نہیں آیا۔
people-declined = { $date } کو جواب ”نہیں“ میں آیا۔
people-ended = { $date } کو ختم کیا گیا۔
people-over = { $date } کے بعد خود ختم ہو گیا۔
people-accept = ہاں، مجھے { $resident } کی طرف سے کام کرنا منظور ہے
people-accept-text = اگر آپ ہاں کہیں تو { $resident } کو وہ سب نظر آئے گا جو آپ ان کے لیے دیکھیں اور کریں۔
people-decline = نہیں
people-withdraw = اسے واپس لیں
people-end = اسے ابھی ختم کریں
invite-heading = کسی سے کہیں کہ آپ کی طرف سے کام کرے
invite-text = چنیں کہ وہ کیا دیکھ سکیں اور کیا کر سکیں، اور کب تک۔ اسے کسی بھی وقت ختم کیا جا سکتا ہے۔ وہ جو کچھ دیکھیں اور کریں، وہ سب آپ کو نظر آئے گا۔
invite-councillor-heading = اپنے کونسلر کو کوئی درخواست دکھائیں
invite-councillor-text = کونسلر کو صرف وہ درخواستیں نظر آئیں گی جو آپ چنیں، اور یہ کہ وہ کہاں تک پہنچیں۔ انہیں آپ کی طرف سے کچھ بھیجنے یا بدلنے کی اجازت نہیں ہوگی۔
invite-how = ہم انہیں ای میل بھیجیں گے۔ ”ہاں“ یا ”نہیں“ کہنے کے لیے ان کے پاس { $days } دن ہوں گے۔ ان کے ہاں کہنے سے پہلے کچھ شروع نہیں ہوگا۔
invite-relation = ان سے آپ کا کیا تعلق ہے؟
invite-relation-missing = چنیں کہ ان سے آپ کا کیا تعلق ہے
invite-name = ان کا نام
invite-name-hint = وہ نام جو آپ کو معلوم ہے۔ صرف حروف لکھیں
invite-name-wrong = ان کا نام صرف حروف میں لکھیں
invite-email = ان کا ای میل پتہ
invite-email-hint = ان کا سائن ان اسی سے ہوگا۔ ہر شخص کا اپنا الگ پتہ ہونا چاہیے
invite-own-email = ان کا ای میل پتہ لکھیں، اپنا نہیں
invite-own-name = آپ کا نام
invite-own-name-hint = وہ نام جو انہیں معلوم ہے۔ ہم انہیں بتائیں گے کہ آپ نے کہا ہے
invite-own-name-wrong = اپنا نام صرف حروف میں لکھیں
invite-power = انہیں کس کام کی اجازت ہے؟
invite-power-missing = چنیں کہ انہیں کس کام کی اجازت ہے
invite-scope = کس بارے میں؟
invite-scope-missing = چنیں کہ یہ کس بارے میں ہے
invite-chosen = صرف وہ سروسز جو نیچے چنی گئی ہیں
invite-services = سروسز
invite-services-show = سروسز چنیں
invite-service-missing = کم از کم ایک سروس چنیں
invite-cases = کون سی درخواستیں؟
invite-case-hint = بھیجی گئی: { $date }، حوالہ نمبر { $reference }
invite-case-missing = کم از کم ایک درخواست چنیں
invite-no-cases = آپ نے ابھی کوئی ایسی درخواست نہیں بھیجی جو دکھائی جا سکے۔
invite-until-hint = زیادہ سے زیادہ { $date } تک
invite-until-wrong = آخری دن لکھیں، جیسے 31 3 2027
invite-until-past = آخری دن آج کا یا آج کے بعد کا ہونا چاہیے
invite-until-late = آخری دن { $date } یا اس سے پہلے کا ہونا چاہیے
invite-send = ان سے پوچھیں
acting-heading = آپ کو { $resident } کی طرف سے کام کرنے کی اجازت ہے
acting-note = آپ یہاں جو کچھ دیکھیں اور کریں، وہ سب { $resident } کو نظر آئے گا۔
acting-begun = ابھی نہیں بھیجا گیا
acting-cases = { $resident } کی درخواستیں
acting-cases-none = ابھی ایسا کچھ نہیں جسے دیکھنے کی آپ کو اجازت ہو۔
acting-services = { $resident } کے لیے فارم بھیجیں
acting-find = فارم ڈھونڈیں
acting-find-note = سروس کے صفحے پر ”{ $resident } کے لیے شروع کریں“ چنیں۔
acting-received = کونسل کو بتا دیا گیا
acting-route-questioned = انہوں نے کہا کہ یہ صحیح ٹیم کو نہیں گیا
acting-file-refused = ہمیں ایک فائل میں وائرس ملا، اور ہم نے اسے مٹا دیا
acting-words-added = انہوں نے ہمیں مزید بتایا
acting-withdrawn = انہوں نے کہا کہ انہیں اب اس کی ضرورت نہیں
acting-reopened = انہوں نے کہا کہ مسئلہ حل نہیں ہوا
acting-nudged = انہوں نے خبر پوچھی
acting-contact-changed = انہوں نے رابطے کا طریقہ بدلا
acting-escalated = انہوں نے ہم سے دوبارہ دیکھنے کو کہا
acting-answers = کیا بھیجا گیا
acting-terms = آپ نے کیا منظور کیا
acting-log = آپ نے کیا دیکھا اور کیا
acting-end = { $resident } کی طرف سے کام کرنا بند کریں
acting-caption = { $service }، { $resident } کے لیے
acting-due = جواب کی آخری تاریخ
acting-sent = یہ { $resident } کے اکاؤنٹ میں ہے۔ ہم انہیں ای میل سے بتائیں گے کہ یہ ہمیں مل گیا ہے۔
acting-you = یہ آپ کو { $name } کے طور پر، { $resident } کی طرف سے نظر آ رہا ہے۔
acting-over-heading = { $resident } کی طرف سے کام کرنے کی آپ کی اجازت ختم ہو گئی ہے
acting-over-ask = آپ کو { $resident } کے لیے کچھ دیکھنے یا بھیجنے کی اجازت نہیں ہے۔ اگر انہیں ضرورت ہو تو وہ آپ سے دوبارہ کہیں۔
acting-over-typed = آپ نے جو لکھا تھا
acting-over-not-sent = یہ نہیں بھیجا گیا۔ جو ضروری ہو، کاپی کر لیں۔ ہم اسے خود مٹا دیں گے۔
service-who = کیا یہ کسی اور کے لیے ہے؟
service-who-text = پھر یہ ان کے اکاؤنٹ میں ہوگا، اور انہیں بتایا جائے گا۔
service-start-for = { $resident } کے لیے شروع کریں

## Who looked at what is the resident's
access-heading = آپ کا ڈیٹا کس نے دیکھا
access-text = جب بھی کسی اور نے آپ کی کوئی چیز دیکھی، یا آپ کے لیے کچھ کیا، وہ سب یہاں ہے۔ ہم یہ { $months } مہینے تک رکھتے ہیں۔
access-none = کسی اور نے کچھ نہیں دیکھا۔
access-more = اور بھی ہے۔ سب کچھ ”آپ کے اکاؤنٹ میں سب کچھ“ میں ہے۔
access-list-seen = درخواستوں کی فہرست دیکھی۔
access-case-seen = ایک درخواست دیکھی: { $service }، { $reference }۔
access-case-sent = ایک فارم بھیجا: { $service }، { $reference }۔
my-data-acts = آپ نے انہیں اپنی طرف سے کام کرنے کو کہا: { $name }، { $email }

## What the resident agreed to
consents-heading = آپ نے کیا منظور کیا
consents-text = ان میں سے ہر ایک کو کسی بھی وقت ختم کیا جا سکتا ہے۔
consents-none = آپ کی ایسی کوئی منظوری نہیں جو اب بھی جاری ہو۔
consents-since = { $date } سے۔
consents-renewal = ہم ہر بار اس کی تجدید کرتے ہیں: { $kind } { $number }
consents-end-renewal = اس کی تجدید بند کریں: { $kind } { $number }
consents-stay = { $days } دن تک سائن ان: { $device }
consents-end-stay-here = یہاں سے سائن آؤٹ کریں
consents-acts = { $name } کو آپ کی طرف سے کام کرنے کی اجازت ہے
consents-end-person = یہ ختم کریں: { $what }

## What is stored about people
privacy-heading = رازداری
privacy-text = آپ اس ویب سائٹ پر جو بتائیں، اس کی ذمہ داری { $council } کی ہے۔ یہاں لکھا ہے کہ ہم آپ کے بارے میں کیا رکھتے ہیں، کس لیے، اور کب تک۔ ہم کچھ نہیں بیچتے، اور کوئی اشتہار نہیں دکھاتے۔
privacy-teams = آپ جو بھیجیں، وہ اس ٹیم کو ملتا ہے جو وہ کام کرتی ہے۔ کسی اور کو نہیں ملتا، سوائے اس کے کہ قانون ایسا کہے۔
privacy-why = کس لیے
privacy-basis = قانونی بنیاد
privacy-kept = کب تک
privacy-public-task = کونسل کا کام کرنے کے لیے ہمیں اس کی ضرورت ہے (عوامی کام، UK GDPR آرٹیکل ‎6(1)(e)‎)
privacy-consent = آپ نے ”ہاں“ کہا ہے، اور کسی بھی وقت ”نہیں“ کہنا آپ کا حق ہے (رضامندی، UK GDPR آرٹیکل ‎6(1)(a)‎)
privacy-kept-days = { $days ->
    [one] زیادہ سے زیادہ 1 دن
   *[other] زیادہ سے زیادہ { $days } دن
}
privacy-kept-case = جب تک کونسل کے لیے اسے رکھنا ضروری ہے۔ یہ ویب سائٹ اس میں سے کچھ نہیں مٹاتی
privacy-kept-account = جب تک آپ اپنا اکاؤنٹ نہ مٹائیں
privacy-kept-stopped = جب تک آپ اسے بند نہ کریں
privacy-kept-months = ختم ہونے کے { $months } مہینے بعد تک
privacy-kept-appointment = اس کے { $days } دن بعد تک
privacy-kept-bounce = { $days } دن
privacy-kept-session = جب تک آپ سائن آؤٹ نہ کریں، یا { $minutes } منٹ تک استعمال نہ کریں۔ { $hours } گھنٹے بعد سائن آؤٹ خود ہو جاتا ہے، یا { $days } دن بعد، اگر آپ نے سائن ان رہنے کو کہا ہو۔ اگر آپ نے یہاں کسی اور سکرین کا فارم جاری رکھا: 28 دن
privacy-kept-files = بھیجنے سے پہلے: { $alone ->
    [one] 1 دن
   *[other] { $alone } دن
}، یا { $draft } دن، اگر آپ نے جوابات محفوظ کیے ہوں۔ پھر اتنے عرصے تک جتنے عرصے آپ کی درخواست رہے
privacy-cases = جو کچھ آپ ہمیں بھیجیں
privacy-cases-why = آپ کا کہا ہوا کام کرنے کے لیے، اور یہ دکھانے کے لیے کہ وہ کہاں تک پہنچا
privacy-surveys = ہمارے کام کے بارے میں آپ کی رائے
privacy-surveys-why = بہتر کام کرنے کے لیے، اور یہ شائع کرنے کے لیے کہ ہمارا کام کیسا ہے۔ کسی کا نام نہیں آتا
privacy-files = تصاویر اور کاغذات
privacy-files-why = آپ کا کہا ہوا کام کرنے کے لیے۔ تصویر کہاں لی گئی تھی، یہ معلومات ہم اس سے نکال دیتے ہیں
privacy-mails = ہمارے اور آپ کے درمیان ای میلز، ٹیکسٹ پیغامات اور خطوط
privacy-mails-why = آپ کی درخواست ٹیم کو بھیجنے کے لیے، اور آپ کو اس کے بارے میں بتانے کے لیے
privacy-drafts = وہ جوابات جو آپ نے نہیں بھیجے
privacy-drafts-why = تاکہ آپ بعد میں جاری رکھ سکیں
privacy-spots = جن جگہوں کی رپورٹ ہوئی
privacy-spots-why = تاکہ ایک ہی چیز کی رپورٹ دو بار نہ ہو۔ دوسروں کو صرف جگہ اور دن نظر آتا ہے، آپ کی کہی ہوئی بات نہیں
privacy-followers = آپ کا ای میل پتہ، اگر آپ نے کسی رپورٹ کو فالو کیا ہو
privacy-followers-why = آپ کو بتانے کے لیے کہ اس کا کیا ہوا
privacy-account = آپ کا اکاؤنٹ
privacy-account-why = آپ کو اپنی چیزیں دکھانے کے لیے: آپ کا ای میل پتہ، آپ کا چنا ہوا گھر، رابطے کا پسندیدہ طریقہ، اور وہ فون جس کی تصدیق ہوئی۔ یہ جاننے کے لیے کہ ہم نے آپ کو کب یاد دلایا۔ آپ کے سائن ان کے لیے: ایسا پاس ورڈ جسے کوئی نہیں پڑھ سکتا، پاس‌کیز اور آپ کی ایپ
privacy-appointments = آپ کی اپائنٹمنٹس
privacy-appointments-why = تاکہ ہم ملاقات کے لیے تیار ہوں، اور آپ کو یاد دلا سکیں
privacy-bounces = وہ ای میل پتے اور فون نمبر جن تک ہمارے پیغام نہیں پہنچتے
privacy-bounces-why = تاکہ ہم آپ کو بتائیں، اور بے فائدہ نہ لکھتے رہیں
privacy-renewals = جن چیزوں کی ہم آپ کے لیے تجدید کرتے ہیں
privacy-renewals-why = تاکہ ہم آپ سے پوچھے بغیر ہر بار اس کی تجدید کریں
privacy-people = آپ کی طرف سے کون کام کرتا ہے، اور آپ کا ڈیٹا کس نے دیکھا
privacy-people-why = تاکہ اسے صرف آپ کے چنے ہوئے لوگ دیکھیں، اور آپ کو معلوم ہو کہ انہوں نے کب دیکھا
privacy-sessions = یہ کہ آپ سائن ان ہیں، اور کس قسم کی ڈیوائس پر
privacy-sessions-why = ایک صفحے سے دوسرے صفحے پر آپ کو پہچاننے کے لیے، اور یہ دکھانے کے لیے کہ آپ کہاں کہاں سائن ان ہیں
privacy-codes = وہ کوڈ جو ہم آپ کو بھیجتے ہیں، اور کسی نے کتنی بار کوشش کی
privacy-codes-why = تاکہ صرف آپ اندر آ سکیں، اور کوئی اندازے سے کوڈ نہ ڈھونڈے۔ ہم انٹرنیٹ ایڈریس نہیں رکھتے، صرف اس سے بنا ہوا ایک نشان رکھتے ہیں
privacy-staff = ہمارے لیے کون کام کرتا ہے
privacy-staff-why = تاکہ صرف ہمارا اپنا عملہ اندر آئے، اور معلوم ہو کہ کس نے کیا کیا
privacy-audit = کسی درخواست یا اکاؤنٹ کے ساتھ کیا کیا گیا، اور کب
privacy-audit-why = بعد میں اس کا ثبوت دینے کے لیے۔ اس میں نہ نام ہوتے ہیں نہ جوابات
privacy-rights-heading = آپ کے حقوق
privacy-rights = آپ کے اکاؤنٹ میں جو کچھ ہے، وہ دیکھنا، اس کی کاپی رکھنا اور اکاؤنٹ خود مٹانا آپ کا حق ہے۔ ہم اس کے علاوہ جو کچھ رکھتے ہیں، اس کے لیے ہم سے پوچھیں۔ اگر { $council } کے کام سے آپ کی تسلی نہ ہو تو انفارمیشن کمشنر (Information Commissioner) سے شکایت کریں۔
privacy-account-link = اپنے اکاؤنٹ پر جائیں
privacy-commissioner = انفارمیشن کمشنر سے شکایت کریں
cookies-heading = کوکیز
cookies-text = ہم کوکیز صرف اس لیے استعمال کرتے ہیں کہ یہ ویب سائٹ چلے، اور ویسے نظر آئے جیسے آپ نے چنا۔ اس لیے ہم اجازت نہیں مانگتے۔ ہم آنے والوں کا پیچھا نہیں کرتے۔
cookies-session = ایک صفحے سے دوسرے صفحے پر آپ کو پہچاننے کے لیے۔ اس میں آپ کے بارے میں کچھ نہیں ہوتا
cookies-desk = ایک صفحے سے دوسرے صفحے پر ہمارے عملے کو پہچاننے کے لیے۔ یہ آپ کو کبھی نہیں ملتی
cookies-desk-kept = جب تک براؤزر بند نہ ہو، یا وہ سائن آؤٹ نہ کریں
cookies-kept = کب تک
cookies-session-kept = جب تک آپ براؤزر بند نہ کریں۔ اگر آپ نے سائن ان رہنے کو کہا ہو: { $days } دن۔ سائن آؤٹ کرنے پر یہ مٹ جاتی ہے۔ اگر آپ نے یہاں کسی اور سکرین کا فارم جاری رکھا: 28 دن
cookies-device = آپ کی ڈیوائس پر کیا رکھا جاتا ہے
cookies-device-text = اگر فارم بھیجتے وقت سگنل نہ ہو تو ہم پوچھتے ہیں کہ کیا ڈیوائس آپ کی اپنی ہے۔ صرف آپ کے ہاں کہنے پر فارم وہاں رکھا جاتا ہے، جب تک وہ بھیج نہ دیا جائے۔ وہ انکرپٹ ہوتا ہے، یعنی کوئی اور اسے نہیں پڑھ سکتا۔
cookies-device-delete = بھیجے جانے کے بعد وہاں صرف اس کا حوالہ نمبر رہتا ہے، اور ایک نشان کہ وہاں کچھ ہے۔ انہیں کسی بھی وقت مٹایا جا سکتا ہے۔

## How a resident wants to be reached
reach-heading = ہم آپ سے کیسے رابطہ کریں
reach-text = آپ یہاں جو بتائیں، وہ ہر اس چیز کے ساتھ جائے گا جو آپ سائن ان ہو کر بھیجیں۔ یہ سب خالی بھی چھوڑا جا سکتا ہے۔
reach-proved = { $email }
    سائن ان کرتے وقت آپ کے اس پتے کی تصدیق ہو گئی تھی۔
reach-unproved = یہ آپ نے ہمیں بتایا ہے۔ اسے ابھی آزمایا نہیں گیا، اس لیے اس پر کوئی ٹیکسٹ پیغام نہیں جاتا۔
reach-untested = یہ آپ نے ہمیں بتایا ہے۔ ہم اسے آزما نہیں سکتے۔
reach-save = محفوظ کریں
reach-due = کیا یہ اب بھی صحیح ہے؟
reach-due-note = آپ نے آخری بار { $date } کو ہمیں بتایا تھا کہ آپ سے رابطہ کیسے کرنا ہے۔
reach-due-text = آپ نے آخری بار { $date } کو ہمیں بتایا تھا کہ آپ سے رابطہ کیسے کرنا ہے۔ فہرست دیکھیں، اور جو اب صحیح نہیں ہے، اسے بدل دیں۔
reach-due-yes = ہاں، سب صحیح ہے
reach-changed = آپ نے اسی وقت یہ کہیں اور بھی بدلا ہے۔ وہاں لکھا ہے: { $now }۔ اگر اس کی جگہ یہاں لکھی ہوئی بات محفوظ کرنی ہے تو ایک بار پھر محفوظ کریں۔
reach-quiet-from-missing = چنیں کہ یہ کب شروع ہوتا ہے، یا دونوں خالی چھوڑ دیں
reach-quiet-to-missing = چنیں کہ یہ کب ختم ہوتا ہے، یا دونوں خالی چھوڑ دیں
reach-quiet-nothing = ختم ہونے کا وقت شروع ہونے کے بعد کا ہونا چاہیے۔ کوئی اور وقت چنیں
reach-keep-heading = جو آپ نے بتایا، کیا اسے اپنے اکاؤنٹ میں رکھنا ہے؟
reach-keep-note = آپ نے ہمیں کچھ ایسا بتایا ہے جو ابھی آپ کے اکاؤنٹ میں نہیں ہے۔
reach-keep-text = آپ نے یہ ہمیں ایک فارم میں بتایا تھا۔ اگر آپ اسے رکھ لیں تو دوسرے فارموں میں بھی یہ پہلے سے لکھا ہوگا۔
reach-keep-now = آپ کے اکاؤنٹ میں ابھی: { $now }
reach-keep-yes = اسے میرے اکاؤنٹ میں رکھیں
reach-keep-no = نہیں، وہ صرف اسی بار کے لیے تھا
bounce-heading = ہماری ای میلز آپ تک نہیں پہنچ رہیں
bounce-text = { $date } سے { $email } پر ہماری ای میلز نہیں پہنچ رہیں۔ اس لیے ہم سائن ان کے کوڈ کے سوا وہاں کچھ نہیں بھیجتے۔
bounce-again = اگر آپ کا میل باکس پھر سے کام کر رہا ہے تو ایک بار کوڈ سے سائن ان کریں۔ پھر ہم دوبارہ بھیجنا شروع کر دیں گے۔
bounce-change = اپنا ای میل پتہ بدلیں
told-account = آپ کے اکاؤنٹ سے۔ اسے صرف اس بار کے لیے یہاں بدلا جا سکتا ہے۔
told-sent = جو آپ نے { $date } کو ہمیں بتایا تھا۔
my-data-reach = آپ نے آخری بار کب رابطے کا طریقہ بتایا، یا کہا کہ وہ صحیح ہے
my-data-bounce = ہماری ای میلز کب سے آپ تک نہیں پہنچ رہیں

## A request: where it is
case-caption = حوالہ نمبر { $reference }
case-status-received = { $team } کو بھیج دیا گیا
case-status-with-team = { $team } کے پاس ہے
case-status-needs-person = ہمیں مل گیا ہے
case-status-waiting-for-resident = آپ کا انتظار ہے
case-status-waiting-for-others = کسی اور کا انتظار ہے
case-status-planned = دن طے ہو گیا
case-status-resolved = ہو گیا
case-status-closed = بند
case-status-withdrawn = واپس لیا گیا
case-status-joined = دوسری رپورٹ کے ساتھ ملا دیا گیا
case-status-reopened = دوبارہ کھل گیا
case-withdrawn-text = آپ نے بتایا کہ آپ کو اب اس کی ضرورت نہیں۔ اب کوئی اس پر کام نہیں کر رہا۔
case-joined-text = آپ سے پہلے کسی نے ہمیں یہی بات بتائی تھی۔ ہم دونوں کو ایک ہی سمجھ کر کام کر رہے ہیں۔
case-paused-text = آپ کے جواب تک ہم آگے نہیں بڑھ سکتے۔ تب تک کا وقت نہیں گنا جائے گا۔
case-answer-needed-by = ہمیں آپ کا جواب اس تاریخ تک چاہیے
case-planned-for = یہ کام اس دن ہوگا
case-new-date = نئی تاریخ
case-overdue = جواب اس تاریخ تک آنا تھا
case-overdue-text = ہم معذرت چاہتے ہیں: اس میں دیر ہو گئی ہے۔ ٹیم کو بتا دیا گیا ہے۔
case-nudged-text = ہم معذرت چاہتے ہیں: اس میں دیر ہو گئی ہے۔ ٹیم کو معلوم ہے کہ آپ نے پوچھا ہے۔
case-needs-person-text = ہمیں آپ کی درخواست مل گئی ہے، لیکن ہم اسے کمپیوٹر سے { $team } تک نہیں پہنچا سکے۔ عملے کا ایک شخص اسے ان تک پہنچا رہا ہے۔
case-more = ہمیں اس کے بارے میں مزید بتائیں
case-answer = سوال کا جواب دیں
case-nudge = ٹیم سے خبر پوچھیں
case-reopen = مسئلہ حل نہیں ہوا
case-contact = اس کے لیے رابطے کا طریقہ بدلیں
case-withdraw = مجھے اب اس کی ضرورت نہیں
case-happened = اب تک کیا ہوا
case-parts = ہر ٹیم کیا کر رہی ہے
case-part-late = یہ { $date } تک ہونا تھا۔ ہم معذرت چاہتے ہیں: اس میں دیر ہو گئی ہے۔
case-by = { $date } تک
case-sent = آپ نے کیا بھیجا
case-updates = خبریں اس پتے پر جائیں گی: { $address }
case-next-team = یہ { $team } کو ملے گا
case-next-answer = آپ کو جواب ملے گا
timeline-past = ہو چکا
timeline-here = ابھی
timeline-future = آگے ہوگا

## A request: what happened to it
case-event-received = آپ نے ہمیں بتایا
case-event-handed-over = { $team } کو مل گیا
case-event-hand-over-failed = کمپیوٹر سے آگے نہیں پہنچ سکا
case-event-route-questioned = آپ نے کہا کہ یہ صحیح ٹیم کو نہیں گیا
case-event-words-added = آپ نے ہمیں مزید بتایا
case-event-withdrawn = آپ نے کہا کہ آپ کو اب اس کی ضرورت نہیں
case-event-file-refused = آپ کی ایک فائل میں وائرس ملا، اور ہم نے اسے مٹا دیا
case-event-working = اس پر کام ہو رہا ہے: { $team }
case-event-assigned = یہ { $team } میں ایک شخص کے پاس ہے
case-event-moved = یہ { $team } کے پاس گیا
case-event-asked = { $team } کا ایک سوال ہے
case-event-waiting-for-others = { $team } کو کسی اور کا انتظار ہے
case-event-planned = { $team } نے اس کا دن طے کیا
case-event-delayed = { $team } کو مزید وقت چاہیے
case-event-message = { $team } نے پیغام لکھا
case-event-noted = { $team } کا نوٹ
case-event-resolved = { $team } نے یہ کام کر دیا
case-event-closed = { $team } نے اسے بند کر دیا
case-event-joined = اسے دوسری رپورٹ کے ساتھ ملا دیا گیا
case-event-reopened = آپ نے کہا کہ مسئلہ حل نہیں ہوا
case-event-due-soon = وقت ختم ہونے والا ہے
case-event-missed = وعدے کا دن گزر گیا ہے، اور ہمیں دیر ہو گئی ہے۔ ہم معذرت چاہتے ہیں
case-event-nudged = آپ نے خبر پوچھی
case-event-contact-changed = آپ نے رابطے کا طریقہ بدلا
case-event-answered = { $team } نے آپ کی شکایت کا جواب دیا
case-event-acknowledged = ہم آپ کی شکایت دیکھ رہے ہیں
case-event-escalated = آپ نے ہم سے دوبارہ دیکھنے کو کہا
case-event-sent-up = آپ کی شکایت سنجیدہ ہے، اس لیے سیدھے آخری مرحلے پر گئی
case-event-passed-on = ہم نے آپ کا شکریہ پہنچا دیا
case-day-asked = جواب { $date } تک دینا ہے۔
case-day-planned = دن: { $date }۔
case-day-delayed = نئی تاریخ { $date } ہے۔
case-day-others = ہمیں { $date } تک جواب ملنے کی امید ہے۔

## A request: what its resident does about it
answer-heading = سوال کا جواب دیں
answer-text = آپ کا جواب ٹیم کو جائے گا۔ پھر وہ کام جاری رکھیں گے۔
answer-label = آپ کا جواب
answer-send = بھیجیں
reopen-heading = مسئلہ حل نہیں ہوا
reopen-text = ٹیم اسے دوبارہ دیکھے گی، اور آپ کو نئی تاریخ ملے گی۔
reopen-label = ابھی کیا ٹھیک نہیں ہے؟
reopen-send = دوبارہ کھولیں
reopen-over = اسے دوبارہ نہیں کھولا جا سکتا۔ اپنی لکھی ہوئی بات سنبھال کر رکھیں، اور ہمیں نئی درخواست میں بتائیں۔
reopen-missing = لکھیں کہ ابھی کیا ٹھیک نہیں ہے
nudge-heading = کیا ٹیم سے خبر پوچھنی ہے؟
nudge-text = { $team } کو فوراً معلوم ہو جائے گا کہ آپ انتظار میں ہیں، اور وعدے کا دن گزر گیا ہے۔
nudge-button = خبر پوچھیں

## Pages that follow what happens
live-stale = یہ معلومات { $time } کی ہیں۔ ابھی کونسل سے رابطہ نہیں ہو رہا، اس لیے شاید کچھ بدل گیا ہو۔
print = پرنٹ کریں

## A request: how its resident is reached
contact-text = اس درخواست کی خبریں اب سے وہاں جائیں گی۔ جو ہمیں استعمال نہیں کرنا چاہیے، وہ خالی چھوڑ دیں۔ ہم آپ کے پرانے پتے کو بتا دیں گے کہ یہ بدل گیا ہے۔
contact-number = فون نمبر
contact-missing = ای میل پتہ یا فون نمبر دیں
contact-save = محفوظ کریں

## How long it usually takes
usual-days = { $days ->
    [0] ایسی 10 میں سے 8 درخواستیں اسی دن مکمل ہوئیں۔
    [one] ایسی 10 میں سے 8 درخواستیں کام کے 1 دن کے اندر مکمل ہوئیں۔
   *[other] ایسی 10 میں سے 8 درخواستیں کام کے { $days } دن کے اندر مکمل ہوئیں۔
}
case-read = { $team } نے پڑھ لیا۔
## Where another system of the council says no more than that a case has ended

open311-done = ٹیم کا کہنا ہے کہ یہ کام ہو گیا ہے۔
open311-closed = ٹیم نے اسے بند کر دیا ہے۔ کوئی وجہ نہیں بتائی گئی۔
open311-not-ours = ٹیم کا کہنا ہے کہ یہ کام کونسل کا نہیں ہے۔
open311-duplicate = ٹیم کو یہ بات پہلے سے معلوم تھی۔
## The desk of staff

promise-member-enquiry-answered = کونسلر آپ کے لیے جو پوچھیں، اس کا جواب ہم { $time } کے اندر دیتے ہیں
## A mobile phone, shown to be the resident's
reach-proved-number = آپ کے اس نمبر کی تصدیق ہو چکی ہے۔
number-link = اپنا موبائل فون آزمائیں
number-heading = اپنا موبائل فون آزمائیں
number-text = ہم اس نمبر پر کوڈ والا ٹیکسٹ پیغام بھیجیں گے: ‎{ $number }۔ کوڈ یہاں لکھنے کے بعد ہم آپ کی بھیجی ہوئی باتوں کی خبر ٹیکسٹ پیغام سے دے سکیں گے۔
number-send = مجھے کوڈ ٹیکسٹ کریں
number-code-heading = ٹیکسٹ پیغام کا کوڈ لکھیں
number-code-text = ہم نے اس نمبر پر ٹیکسٹ پیغام بھیجا ہے: ‎{ $number }۔ کوڈ { $minutes } منٹ تک کام کرے گا۔
number-code-wrong = یہ کوڈ غلط ہے یا بہت پرانا ہے۔ اسے دوبارہ لکھیں، یا نئے کوڈ کے لیے واپس جائیں
number-code-button = یہ میرا فون ہے
my-data-phone = آپ کے موبائل فون کی تصدیق ہوئی
case-untold-heading = اس کی خبر آپ تک نہیں پہنچی
case-untold-text = اسے یہاں پڑھا جا سکتا ہے۔ اگر آپ چاہیں کہ ہمارے پیغام پھر سے آپ تک پہنچیں تو اس کے لیے رابطے کا طریقہ بدل دیں۔
## How we are doing
figures-heading = ہمارا کام کیسا ہے
figures-link = ہمارا کام کیسا ہے
figures-text = لوگوں نے { $council } سے کیا مانگا، کتنا وقت لگا، اور لوگوں کی کیا رائے تھی۔
figures-hidden = ہم چھوٹی تعداد نہیں دکھاتے، تاکہ کوئی پہچانا نہ جائے۔ لکیر (–) کا مطلب ہے کہ عدد نہیں دکھایا گیا، یا عدد ہے ہی نہیں۔ جہاں ایک چھوٹا عدد چھپایا گیا ہو، وہاں دوسرا بھی چھپایا جا سکتا ہے، تاکہ حساب لگا کر اسے نہ نکالا جا سکے۔
figures-running = { $first } سے شروع ہونے والی سہ ماہی ابھی ختم نہیں ہوئی۔ اس کے اعداد گھٹا کر 5، 10 یا 15 جیسے گول عدد بنائے گئے ہیں۔
figures-year-running = یہ سال ابھی ختم نہیں ہوا۔ اس کے اعداد گھٹا کر 5، 10 یا 15 جیسے گول عدد بنائے گئے ہیں۔
figures-none = اس عرصے کے لیے ابھی کوئی اعداد نہیں ہیں۔
figures-dash = –
figures-thousands = ,
figures-percent = { $percent }%
figures-period = { $first } سے { $last } تک
figures-period-running = { $first } سے { $last } تک، اب تک کے اعداد
figures-caption = { $what }، { $period }
figures-month = { $month } { $year }
figures-promises = ہمارے وعدے
figures-usual = ہمارے عام اوقات، جو وعدہ نہیں ہیں
figures-requests = ہم وعدے کیسے نبھاتے ہیں
figures-requests-said = { $period }، ہم نے { $ended } درخواستیں مکمل کیں۔
figures-kept-said = جن کے لیے دن کا وعدہ تھا، ان میں سے { $percent } فیصد وعدے کے دن تک ہو گئیں۔
figures-days-said = { $days ->
    [0] آدھی اسی دن مکمل ہو گئیں۔
    [one] آدھی کام کے { $days } دن کے اندر مکمل ہو گئیں۔
   *[other] آدھی کام کے { $days } دن کے اندر مکمل ہو گئیں۔
}
figures-kept-chart = وعدے کے دن تک مکمل
figures-all-table = تمام درخواستیں
figures-quarter = سہ ماہی
figures-service = سروس
figures-received = موصول
figures-ended = مکمل
figures-kept = وعدے کے دن تک مکمل
figures-right = پہلی بار میں صحیح ٹیم کے پاس آئیں
figures-first = پہلی بار میں حل، واپس سوال کیے بغیر
figures-days = آدھی درخواستیں کام کے کتنے دنوں میں مکمل ہوئیں
figures-all = تمام سروسز
figures-gone = وہ سروسز جو اب نہیں ہیں
figures-by-service = ہر سروس
figures-by-service-text = جن سروسز کی بہت کم درخواستیں ہیں، وہ فہرست میں نہیں ہیں۔ وہ تمام سروسز کے اعداد میں شامل ہیں۔
figures-service-chart = وعدے کے دن تک مکمل، { $period }: سب سے زیادہ درخواستوں والی سروسز
figures-year = پورا سال
figures-satisfied = لوگوں کی رائے
figures-satisfied-text = کام ہو جانے پر ہم لوگوں سے پوچھتے ہیں کہ کیسا رہا۔ یہ ان لوگوں کے اعداد ہیں جنہوں نے 5 میں سے 4 یا 5 دیے۔
figures-satisfied-chart = اچھا یا بہت اچھا، { $period }
figures-target = ہمارا ہدف: { $percent } فیصد
figures-targets = ہمارے ہدف: کتنے لوگ مطمئن ہوں
figures-target-line = { $about }: { $percent } فیصد ({ $source })
figures-target-year-line = { $about }: اپریل { $from } سے مارچ { $to } تک { $percent } فیصد ({ $source })
figures-answered = جواب دینے والے لوگ
figures-solved = مسئلہ حل ہوا
figures-ease = کام آسان تھا
figures-delivery = جو مانگا گیا، ہم نے وہی کیا
figures-timeliness = ہم نے کافی جلدی کام کیا
figures-information = ہم نے لوگوں کو باخبر رکھا
figures-professionalism = ہمیں اپنا کام آتا تھا
figures-attitude = ہم خوش اخلاقی سے پیش آئے
figures-feedback = لوگوں نے ہمیں کیا بتایا
figures-compliment = شکریہ
figures-comment = رائے
figures-suggestion = تجاویز
figures-complaint = شکایات
figures-feedback-table = کیا موصول ہوا
figures-feedback-kind = کس قسم کا
figures-stages-table = وہ شکایات جن کا ہم نے جواب دیا
figures-stage = مرحلہ
figures-stage-1 = مرحلہ 1
figures-stage-2 = مرحلہ 2
figures-stage-answered = جواب دیا گیا
figures-upheld = درست مانی گئی: غلطی ہماری تھی
figures-partly-upheld = کچھ حد تک درست مانی گئی: غلطی کچھ حد تک ہماری تھی
figures-not-upheld = درست نہیں مانی گئی: ہم نے کوئی غلطی نہیں کی
figures-in-time = وقت پر جواب دیا گیا
figures-in-longer-time = وقت پر جواب دیا گیا، یا بعد کے اس دن تک جو ہم نے وجہ بتا کر دیا
figures-found-chart = پہلے مرحلے میں ہمیں کیا معلوم ہوا
figures-lessons = ہم نے شکایات سے کیا سیکھا
figures-ombudsman = جس کی ہمارے آخری جواب سے تسلی نہ ہو، اسے محتسب (Ombudsman) کے پاس جانے کا حق ہے۔
figures-said = آپ نے کہا، ہم نے کیا
figures-said-none = یہاں ابھی کچھ نہیں لکھا گیا۔
figures-you-said = آپ نے کہا:
figures-we-did = ہم نے کیا:
figures-table = یہ اعداد جدول میں دکھائیں
figures-files = اعداد اپنے ساتھ لے جائیں
figures-files-text = ان فائلوں میں وہی اعداد ہیں جو اس صفحے پر ہیں۔ جدول والی فائل میں خالی خانے کا مطلب ہے کہ عدد نہیں دکھایا گیا۔ کمپیوٹر والی فائل میں اس کی جگہ "null" ہے۔
figures-csv = اعداد جدول میں (CSV)
figures-json = اعداد کمپیوٹر کے لیے (JSON)
figures-years = سالانہ رپورٹیں
figures-year-link = اپریل { $from } سے مارچ { $to } تک
figures-report-heading = ہمارا کام کیسا رہا، اپریل { $from } سے مارچ { $to } تک
figures-report-text = { $council } کی سالانہ رپورٹ۔ اسے پرنٹ کیا جا سکتا ہے۔
figures-how = ہم کیسے گنتے ہیں
figures-how-ended = درخواست اس سہ ماہی میں گنی جاتی ہے جس میں وہ مکمل یا بند ہوئی۔ لوگوں کی رائے الگ گنی جاتی ہے۔
figures-how-kept = وعدے کا دن تب پورا گنا جاتا ہے جب درخواست اس دن تک مکمل ہو گئی ہو، اور کسی نے بعد کا دن نہ دیا ہو۔
figures-how-first = ”پہلی بار میں حل“ کا مطلب ہے کہ کام ہو گیا، ہم نے واپس کوئی سوال نہیں پوچھا، اور کسی کو اسے دوبارہ نہیں کھولنا پڑا۔
figures-how-days = کام کے دن پیر سے جمعہ تک ہوتے ہیں، سرکاری چھٹیوں (bank holidays) کے بغیر۔
# Complaints: what their residents see.
complaint-heading = آپ کی شکایت
complaint-stage = مرحلہ { $stage } (کل 2 مرحلے)
complaint-stage-now = کہاں تک پہنچی
complaint-who = اسے کون دیکھ رہا ہے
complaint-who-rule = ابھی طے ہو رہا ہے: { $by }
complaint-acknowledged-by = کون دیکھے گا، یہ ہم اس وقت تک بتائیں گے
complaint-answer-by = آپ کو جواب اس تاریخ تک ملے گا
complaint-answer-by-later = آپ کو جواب اب اس تاریخ تک ملے گا
complaint-answer-usual = عام طور پر جواب اس تاریخ تک مل جاتا ہے
complaint-answered = جواب دیا گیا
complaint-answered-on = { $date } کو جواب دیا گیا
complaint-answer-of-stage = ہمارا جواب، مرحلہ { $stage }
complaint-letter = مرحلہ نمبر { $stage } کا جواب خط کی شکل میں پڑھیں
complaint-upheld = آپ کی بات صحیح تھی۔ غلطی ہماری تھی۔
complaint-partly-upheld = آپ کی بات کچھ حد تک صحیح تھی۔
complaint-not-upheld = ہمیں معلوم ہوا کہ ہم نے وہی کیا جو کرنا چاہیے تھا۔
complaint-next = ہم سے دوبارہ دیکھنے کو کہیں
complaint-next-text = ہمارے جواب سے تسلی نہیں ہوئی؟ پھر آپ کی شکایت دوبارہ دیکھی جائے گی۔ یہ ان کے پاس جائے گی: { $by }۔ آپ کو دوبارہ بتانے کی ضرورت نہیں: آپ نے جو بھیجا، وہ سب ساتھ جائے گا۔
complaint-next-late = ہمارے جواب میں دیر ہو گئی ہے، اور ہم معذرت چاہتے ہیں۔ آپ کو انتظار کرنے کی ضرورت نہیں۔ آپ کی شکایت ابھی دوبارہ دیکھی جا سکتی ہے۔ یہ ان کے پاس جائے گی: { $by }۔
complaint-ombudsman = محتسب (Ombudsman)
complaint-ombudsman-open = آپ کو ابھی محتسب (Ombudsman) کے پاس جانے کا حق ہے: آپ کو ہمارا آخری جواب مل چکا ہے، یا اس میں دیر ہو گئی ہے، یا ہم یہ معاملہ نہیں دیکھتے۔ یہ مفت ہے، اور محتسب کونسل کا حصہ نہیں ہے۔
complaint-ombudsman-later = اگر ہمارے آخری جواب کے بعد بھی آپ کی تسلی نہ ہو تو آپ کو محتسب (Ombudsman) کے پاس جانے کا حق ہے۔ یہ مفت ہے، اور محتسب کونسل کا حصہ نہیں ہے۔
complaint-ombudsman-more = محتسب کا کام کیا ہے، اور آپ کے پاس کتنا وقت ہے
next-stage-heading = ہم سے دوبارہ دیکھنے کو کہیں
next-stage-text = کوئی دوسرا اور زیادہ سینئر شخص آپ کی شکایت دیکھے گا۔ آپ نے جو بھیجا، وہ سب ساتھ جائے گا۔ آپ کو مزید کچھ لکھنے کی ضرورت نہیں۔
next-stage-label = ہمارے جواب میں کیا ٹھیک نہیں ہے؟ اسے خالی چھوڑا جا سکتا ہے۔
next-stage-send = ہم سے دوبارہ دیکھنے کو کہیں
letter-heading = آپ کی شکایت پر ہمارا جواب، مرحلہ { $stage }
letter-resident = رہائشی
letter-dear = بخدمت { $name }
letter-understood = ہم نے کیا دیکھا
letter-found = ہمیں کیا معلوم ہوا
letter-remedy = ہم اسے کیسے ٹھیک کریں گے
letter-lesson = ہم نے اس سے کیا سیکھا
letter-next = اگر آپ کی تسلی نہیں ہوئی
letter-next-stage = { $date } تک ہم سے دوبارہ دیکھنے کو کہیں۔ پھر آپ کی شکایت ان کے پاس جائے گی: { $by }۔ یہ اپنی شکایت کے صفحے پر کہیں، یا فون کریں۔
letter-last = یہ ہمارا آخری جواب ہے۔ اب آپ کو محتسب (Ombudsman) کے پاس جانے کا حق ہے۔ یہ مفت ہے، اور محتسب کونسل کا حصہ نہیں ہے۔

## Tell us how we did: the one way in
feedback-link = بتائیں کہ ہمارا کام کیسا رہا
feedback-matter-heading = بتائیں کہ ہمارا کام کیسا رہا
feedback-about = یہ اس بارے میں ہے: { $service }
feedback-case = یہ اس بارے میں ہے جو آپ نے ہمیں بھیجا، { $reference }۔
feedback-matter-legend = آپ کو ہمیں کیا بتانا ہے؟
feedback-matter-missing = چنیں کہ آپ کو ہمیں کیا بتانا ہے
feedback-matter-thanks = شکریہ
feedback-matter-thanks-hint = کسی نے اچھا کام کیا، اور آپ کی خواہش ہے کہ انہیں معلوم ہو
feedback-matter-idea = تجویز
feedback-matter-idea-hint = کوئی کام جو ہم بہتر کر سکتے ہیں
feedback-matter-comment = رائے
feedback-matter-comment-hint = آپ کی سوچ، جب کچھ ٹھیک کرنے کی ضرورت نہ ہو
feedback-matter-wrong = کچھ غلط ہوا
feedback-matter-wrong-hint = کوئی کام نہیں ہوا، برا ہوا، یا کسی نے جواب نہیں دیا
feedback-matter-disagree = مجھے کسی فیصلے، قاعدے یا جرمانے سے اختلاف ہے
feedback-matter-disagree-hint = یا یہ کسی کونسلر، آپ کے ڈیٹا، یا کسی کی حفاظت کے بارے میں ہے
feedback-before-heading = کیا آپ نے ہمیں پہلے بتایا ہے؟
feedback-before-legend = کیا آپ نے ہمیں پہلے بتایا ہے کہ یہ غلط ہوا؟
feedback-before-missing = اگر آپ نے ہمیں پہلے بتایا ہے تو ”ہاں“ چنیں
feedback-before-no = نہیں، یہ پہلی بار ہے
feedback-before-no-hint = پھر ہم اکثر اسے فوراً ٹھیک کر سکتے ہیں
feedback-before-yes = ہاں، اور یہ ٹھیک نہیں ہوا
feedback-before-yes-hint = اس ویب سائٹ پر، فون پر، خط سے یا ہمارے عملے میں سے کسی کو
feedback-route-heading = آپ کو کس بات سے اختلاف ہے؟
feedback-route-legend = یہ ان میں سے کس کے بارے میں ہے؟
feedback-route-missing = چنیں کہ یہ کس بارے میں ہے
feedback-route-none = ان میں سے کوئی نہیں
feedback-put-right-heading = ہم اسے ٹھیک کر سکتے ہیں
feedback-put-right-text = یہاں بتائیں، تو یہ سیدھا ان لوگوں تک جائے گا جو یہ کام کرتے ہیں۔ یہ شکایت سے زیادہ تیز ہے۔
feedback-put-right-search = کیا ٹھیک کرنا ہے؟
feedback-other-why = یہ شکایت کیوں نہیں ہے
feedback-other-ways = کیا کرنا ہے
feedback-complain-heading = اگر آپ کو شکایت کرنی ہے
feedback-complain-text = شکایت پھر بھی کی جا سکتی ہے۔ اس کی وجہ سے آپ سے برا سلوک نہیں ہوگا۔
feedback-complain = مجھے پھر بھی شکایت کرنی ہے
case-next-passed-on = جس کے بارے میں ہے، ہم انہیں بتائیں گے
## Was this page useful?
rating-label = کیا یہ صفحہ کام آیا؟
rating-yes = ہاں، کام آیا
rating-no = نہیں، کام نہیں آیا
rating-why-heading = کیا مسئلہ ہوا؟
rating-why-label = آپ کو کس چیز کی تلاش تھی، یا صفحے میں کیا خرابی تھی؟
rating-why-hint = اسے خالی چھوڑا جا سکتا ہے۔ اپنا نام یا اپنے بارے میں کچھ نہ لکھیں: ہم جواب نہیں دے سکتے، کیونکہ ہمیں معلوم نہیں کہ آپ کون ہیں۔
rating-why-long = زیادہ سے زیادہ { $most } حروف لکھیں
rating-why-button = بھیجیں
rating-thanks-heading = شکریہ
rating-thanks-text = اس سے ہمیں یہ ویب سائٹ بہتر بنانے میں مدد ملتی ہے۔

## Surveys: how it went, when a case has ended
survey-caption = { $service }، { $month } { $year }
survey-solved = کیا مسئلہ حل ہو گیا؟
survey-yes = ہاں
survey-no = نہیں
survey-solved-missing = اگر مسئلہ حل ہو گیا تو ”ہاں“ چنیں
survey-ease = یہ کام کروانا کتنا آسان تھا؟
survey-ease-1 = بہت مشکل
survey-ease-2 = مشکل
survey-ease-3 = نہ آسان نہ مشکل
survey-ease-4 = آسان
survey-ease-5 = بہت آسان
survey-ease-missing = چنیں کہ یہ کتنا آسان تھا
survey-not-solved = آپ نے کہا کہ مسئلہ حل نہیں ہوا۔ اسے ابھی دوبارہ کھولا جا سکتا ہے۔ وہاں بتائیں کہ ابھی کیا ٹھیک نہیں ہے۔
survey-more = اگر چاہیں تو ہمیں مزید بتائیں
survey-more-text = جو چاہیں، خالی چھوڑ دیں۔ جس نے اس پر کام کیا، اسے نظر نہیں آئے گا کہ یہ کس نے کہا۔
survey-drivers = ان میں سے ہر ایک کتنا اچھا تھا؟
survey-delivery = ہم نے جو کہا تھا، اس کے مقابلے میں کیا کیا
survey-timeliness = کتنا وقت لگا
survey-information = ہم نے آپ کو کتنا باخبر رکھا
survey-professionalism = ہمیں اپنا کام کتنا آتا تھا، اور ہم نے کتنا انصاف کیا
survey-attitude = ہم آپ سے کیسے پیش آئے
survey-choose = چنیں
survey-step-1 = بہت برا
survey-step-2 = برا
survey-step-3 = نہ اچھا نہ برا
survey-step-4 = اچھا
survey-step-5 = بہت اچھا
survey-step-none = اس پر لاگو نہیں
survey-own-words = اپنے الفاظ میں
survey-words = کیا اچھا ہوا، یا ہم کیا بہتر کریں؟
survey-words-hint = نام اور نجی باتیں نہ لکھیں۔ زیادہ سے زیادہ { $most } حروف۔
survey-used = آپ نے رابطہ کیسے کیا؟
survey-preferred = اگلی بار آپ کو رابطے کا کون سا طریقہ پسند ہوگا؟
survey-recommend = کتنا امکان ہے کہ آپ دوسروں سے کہیں کہ { $council } سے اسی طرح رابطہ کریں؟
survey-likely-0 = 0، بالکل امکان نہیں
survey-likely-10 = 10، بہت امکان ہے
survey-send = بھیجیں
survey-thanks = شکریہ۔ آپ کے جوابات ہمیں مل گئے ہیں
survey-thanks-text = اس سروے کا جواب دیا جا چکا ہے۔ اس کا جواب ایک ہی بار دیا جا سکتا ہے۔
survey-thanks-who = ہم آپ کے جوابات سے اپنا کام بہتر کرتے ہیں، اور شائع کرتے ہیں کہ ہمارا کام کیسا ہے۔ کسی کا نام نہیں آتا۔
survey-over = یہ سروے بند ہو چکا ہے
survey-over-text = لنک { $days } دن تک کام کرتا ہے۔ شاید یہ بہت پرانا ہے، یا اس کا کچھ حصہ رہ گیا ہے۔
survey-case-heading = کیسا رہا؟
survey-case-text = ہمیں بتائیں کہ مسئلہ حل ہوا یا نہیں۔ 3 چھوٹے صفحے ہیں۔
survey-case-button = بتائیں کہ کیسا رہا

## Whose device it is, and how a shared one is left
device-heading = یہ ڈیوائس کس کی ہے؟
device-hint = مشترکہ کمپیوٹر پر ہم کچھ نہیں چھوڑتے۔
device-own = یہ میرا اپنا فون یا کمپیوٹر ہے
device-own-hint = ہم اس پر چند چیزیں رکھ سکتے ہیں، جیسے آپ کی زبان۔
device-shared = اسے دوسرے لوگ بھی استعمال کرتے ہیں
device-shared-hint = جیسے لائبریری کا کمپیوٹر، یا کسی دوست کا فون۔ آپ کی کوئی چیز اس پر نہیں رہتی۔
device-missing = چنیں کہ یہ ڈیوائس کس کی ہے
shared-label = مشترکہ کمپیوٹر
shared-finish = ختم کریں اور یہ کمپیوٹر صاف کریں
shared-warning = کیا آپ ابھی یہاں ہیں؟
shared-warning-text = کچھ دیر سے کسی نے یہ کمپیوٹر استعمال نہیں کیا۔ ہم اسے جلد صاف کر دیں گے، تاکہ آپ کی چیزیں کوئی اور نہ دیکھے۔
shared-warning-left = { $minutes ->
    [one] ہم اسے 1 منٹ میں صاف کر دیں گے۔
   *[other] ہم اسے { $minutes } منٹ میں صاف کر دیں گے۔
}
shared-stay = میں ابھی یہیں ہوں
finished-heading = یہ کمپیوٹر صاف ہے
finished-text = پچھلے شخص کی کوئی چیز یہاں نہیں رہی۔
finished-here = ہم نے کیا صاف کیا
finished-ended = سیشن ختم ہو گیا ہے۔
finished-signed-out = سیشن ختم ہو گیا ہے، اور اکاؤنٹ سائن آؤٹ ہو گیا ہے۔
finished-drafts-deleted = { $count ->
    [one] 1 ادھوری درخواست مٹا دی گئی۔
   *[other] { $count } ادھوری درخواستیں مٹا دی گئیں۔
}
finished-drafts-kept = { $count ->
    [one] 1 ادھوری درخواست ہمارے پاس محفوظ ہے۔ وہ یہاں نہیں کھل سکتی۔
   *[other] { $count } ادھوری درخواستیں ہمارے پاس محفوظ ہیں۔ وہ یہاں نہیں کھل سکتیں۔
}
finished-files = { $count ->
    [one] 1 فائل جو بھیجی نہیں گئی تھی، مٹا دی گئی۔
   *[other] { $count } فائلیں جو بھیجی نہیں گئی تھیں، مٹا دی گئیں۔
}
finished-cases = { $count ->
    [one] 1 درخواست اس کمپیوٹر پر بند کر دی گئی۔ وہ کونسل کے پاس ہے۔
   *[other] { $count } درخواستیں اس کمپیوٹر پر بند کر دی گئیں۔ وہ کونسل کے پاس ہیں۔
}
finished-left = { $what }: { $count } باقی
finished-cookies = وہ کوکیز جو صفحہ پڑھ سکتا ہے
finished-local = صفحوں کی محفوظ کی ہوئی چیزیں
finished-session = اس ٹیب کے لیے محفوظ کی ہوئی چیزیں
finished-databases = ڈیٹا بیس
finished-caches = محفوظ صفحے
finished-close = اپنے کاغذات لے لیں۔ اگر کارڈ سے ادائیگی کی ہے تو کارڈ بھی لے لیں۔
finished-next = اگلے شخص کے لیے شروع کریں
finished-offline = سگنل نہیں ہے۔ پھر بھی اس کمپیوٹر پر سیشن ختم ہو گیا ہے۔
finished-not-clear = شاید یہ کمپیوٹر صاف نہیں ہوا
finished-not-clear-text = شاید پچھلے شخص کی کوئی چیز اب بھی یہاں ہے۔ براؤزر کی سب ونڈوز بند کریں، یا یہاں کام کرنے والے کسی شخص سے کہیں۔
languages-label = زبانیں

## What is not translated, or by nobody who knows
service-english-only = اس کا کچھ حصہ صرف انگریزی میں ہے۔ ترجمان چاہیے تو ہمیں فون کریں۔
languages-unchecked = یہ ترجمہ مشین نے کیا ہے۔ ابھی کسی نے اسے چیک نہیں کیا۔
languages-unchecked-english = یہ صفحہ انگریزی میں پڑھیں
## Who can use this website
accessibility-link = سب کے لیے رسائی
accessibility-heading = رسائی کا بیان (accessibility statement)
accessibility-text = یہ بیان { $council } کی اس ویب سائٹ کے بارے میں ہے جہاں آپ پوچھتے، رپورٹ کرتے، بک کرتے اور درخواست کا حال دیکھتے ہیں۔ ہم چاہتے ہیں کہ ہر کوئی اسے استعمال کر سکے۔
accessibility-how = یہ ویب سائٹ استعمال کرنا کتنا آسان ہے
accessibility-can = یہاں آپ کے لیے یہ سب ممکن ہونا چاہیے:
accessibility-can-zoom = صفحے کو 400 فیصد تک بڑا کرنا، اور کوئی چیز نہ کٹے
accessibility-can-text = حروف کو دگنا بڑا کرنا
accessibility-can-keys = سب کچھ صرف کی بورڈ سے کرنا
accessibility-can-speech = اسکرین ریڈر سے، یا بول کر استعمال کرنا
accessibility-can-colours = گہرے رنگ، یا اپنی پسند کے رنگ رکھنا
accessibility-can-languages = اسے دوسری زبانوں میں پڑھنا
accessibility-help = اپنی ڈیوائس کو آسان بنانے کے لیے AbilityNet سے مدد
accessibility-cannot = اگر آپ اس کا کوئی حصہ استعمال نہ کر سکیں
accessibility-cannot-text = ہمیں فون کریں، لکھیں یا ہمارے پاس آئیں۔ ہم وہی کام آپ کے لیے کر سکتے ہیں۔ اگر آپ کو کچھ بڑے حروف، آسان تحریر (easy read)، آڈیو یا بریل میں چاہیے تو ہمیں بتائیں۔
accessibility-report = ہمیں کسی مسئلے کے بارے میں بتائیں
accessibility-report-text = اگر یہاں کوئی چیز آپ کے لیے کام نہیں کرتی تو ہمیں بتائیں۔ اگر آپ کے خیال میں ہم رسائی کے قواعد توڑ رہے ہیں تو وہ بھی بتائیں۔
accessibility-enforcement = اگر ہمارے جواب سے آپ کی تسلی نہ ہو
accessibility-enforcement-text = مساوات اور انسانی حقوق کا کمیشن (Equality and Human Rights Commission، EHRC) ان قواعد پر عمل کرواتا ہے: ”Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018“۔ اگر ہمارے جواب سے آپ کی تسلی نہ ہو تو مساوات کی مشاورتی سروس (Equality Advisory and Support Service، EASS) سے پوچھیں۔
accessibility-advice = مساوات کی مشاورتی سروس (EASS) پر جائیں
accessibility-technical = اس ویب سائٹ کی رسائی کے بارے میں تکنیکی معلومات
accessibility-technical-text = { $council } کا عہد ہے کہ اس کی ویب سائٹ سب کے لیے قابلِ رسائی ہو، ان قواعد کے مطابق: ”Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018“۔
accessibility-status = معیار پر پورا اترنے کی حالت
accessibility-part = یہ ویب سائٹ رسائی کے معیار Web Content Accessibility Guidelines 2.2 AA پر کچھ حد تک پوری اترتی ہے۔ جو باتیں معیار کے مطابق نہیں، وہ نیچے لکھی ہیں۔
accessibility-full = یہ ویب سائٹ رسائی کے معیار Web Content Accessibility Guidelines 2.2 AA پر مکمل پوری اترتی ہے۔
accessibility-standard = رسائی کا معیار Web Content Accessibility Guidelines 2.2 پڑھیں
accessibility-unmet = کیا معیار کے مطابق نہیں ہے
accessibility-what = کیا
accessibility-why = کیوں
accessibility-criterion = معیار کا قاعدہ
accessibility-due = کب تک ٹھیک ہوگا
accessibility-unmet-language = دوسری زبان چننے پر بھی صفحے کے کچھ حصے انگریزی میں رہتے ہیں۔ ان میں سے ہر حصہ اسکرین ریڈر کو یہ نہیں بتاتا۔ وہ انہیں غلط آواز میں پڑھ سکتا ہے۔
accessibility-unmet-language-why = جب تک ترجمہ نہ ہو جائے، ہم تحریر انگریزی میں دکھاتے ہیں۔
accessibility-untested = جو ہم نے ابھی نہیں آزمایا
accessibility-untested-people = جو لوگ روز اسکرین ریڈر، بڑا دکھانے والا پروگرام یا آواز استعمال کرتے ہیں، انہوں نے اسے ابھی نہیں آزمایا۔ وہ اسے { $date } تک آزمائیں گے۔
accessibility-untested-files = ہمارے صفحے دوسروں کی جن فائلوں اور ویب سائٹوں پر لے جاتے ہیں، ہم نے انہیں ابھی نہیں جانچا۔ ہم { $date } تک انہیں جانچ لیں گے۔
accessibility-tested = ہم اسے کیسے جانچتے ہیں
accessibility-tested-text = ہم جب بھی کچھ بدلتے ہیں، ہمارے ٹیسٹ چلتے ہیں۔ وہ سب آخری بار { $date } کو کامیاب ہوئے۔ وہ یہ جانچتے ہیں:
accessibility-check-axe = ایک پروگرام (axe) ہر صفحے پر دیکھتا ہے کہ کوئی قاعدہ تو نہیں ٹوٹا، انگریزی میں اور اردو میں۔
accessibility-check-tree = ہم پڑھتے ہیں کہ اسکرین ریڈر کو ہر صفحے سے کیا ملتا ہے، اور اسے محفوظ رکھتے ہیں۔ وہ بدلے تو دوبارہ پڑھتے ہیں۔
accessibility-check-narrow = چھوٹی اسکرین پر اور 400 فیصد تک بڑا کرنے پر نہ کوئی چیز کٹتی ہے، نہ صفحہ دائیں بائیں سرکانا پڑتا ہے۔
accessibility-check-text = حروف 200 فیصد ہوں تو بھی یہی۔
accessibility-check-colours = گہرے رنگوں میں، اور آپ کے چنے ہوئے رنگوں میں بھی یہی۔
accessibility-check-motion = اگر آپ کم حرکت چاہیں تو کوئی چیز نہیں ہلتی۔
accessibility-check-direction = اردو کے صفحے دائیں سے بائیں چلتے ہیں، اور پورے آتے ہیں۔
accessibility-check-targets = دبانے کی ہر چیز کافی بڑی ہے، یا اس کے گرد خالی جگہ ہے۔
accessibility-check-focus = کی بورڈ سے چلتے ہوئے ہمیشہ نظر آتا ہے کہ آپ کہاں ہیں، اور اس کے اوپر کچھ نہیں آتا۔
accessibility-check-speech = اسکرین ریڈر کو ہر نئے صفحے اور ہر غلطی کا بتایا جاتا ہے۔
accessibility-check-keyboard = پوچھنا، بھیجنا، حال دیکھنا اور آپ کا اکاؤنٹ: سب کچھ صرف کی بورڈ سے ہوتا ہے۔
accessibility-check-words = ایک پروگرام ناپتا ہے کہ ہماری تحریریں پڑھنا کتنا مشکل ہے۔
accessibility-statement = اس بیان کے بارے میں
accessibility-written = یہ پہلی بار { $date } کو لکھا گیا۔
accessibility-reviewed = اسے آخری بار { $date } کو پورا پڑھا گیا۔
## How pages look: size of text, colours, and the like

strip-label = یہ صفحہ پڑھنے میں مدد
comfort-link = حروف کا سائز اور رنگ
comfort-heading = ان صفحوں کو پڑھنا آسان بنائیں
comfort-text = جو آپ کے لیے ٹھیک ہو، وہ چنیں۔ اسے کسی بھی وقت واپس بدلا جا سکتا ہے۔
comfort-saved = محفوظ ہو گیا۔ اب یہ صفحہ ویسا ہے جیسا آپ نے چنا۔
comfort-shared = یہ کمپیوٹر دوسرے لوگ بھی استعمال کرتے ہیں۔ آپ کا کام ختم ہوتے ہی آپ کا انتخاب بھی ختم ہو جائے گا۔
comfort-sample = یہ ایسا نظر آتا ہے
comfort-sample-text = ہم آپ کا کوڑا پیر 7 دسمبر کو صبح 7 بجے اٹھائیں گے۔ اس وقت تک کوڑے دان اپنے گھر کی حد پر رکھ دیں۔
comfort-sample-link = یہ ایک لنک ہے
comfort-size = حروف کتنے بڑے ہوں؟
comfort-size-100 = عام
comfort-size-125 = تھوڑے بڑے
comfort-size-150 = بڑے
comfort-size-200 = بہت بڑے
comfort-contrast = کون سے رنگ؟
comfort-contrast-usual = جیسے میری ڈیوائس پر ہیں
comfort-contrast-more = سفید پر سیاہ
comfort-contrast-dark = گہرے رنگ پر ہلکے حروف
comfort-spacing = کتنی جگہ خالی ہو؟
comfort-spacing-usual = عام
comfort-spacing-calm = کھلی: سطروں اور لفظوں کے بیچ زیادہ جگہ
comfort-typeface = کون سے حروف؟
comfort-typeface-usual = عام
comfort-typeface-easier = جس میں حروف آسانی سے الگ پہچانے جائیں۔ یہ ڈسلیکسیا (dyslexia) میں مدد دے سکتا ہے
comfort-motion = کیا چیزیں ہل سکتی ہیں؟
comfort-motion-usual = جیسے میری ڈیوائس پر ہے
comfort-motion-still = نہیں، کچھ نہ ہلے
comfort-keep = کب تک؟
comfort-keep-visit = صرف اس بار کے لیے
comfort-keep-device = اس ڈیوائس پر ایک سال کے لیے
comfort-keep-account = میرے اکاؤنٹ کے ساتھ، جہاں بھی سائن ان ہو
comfort-save = محفوظ کریں
comfort-usual = دوبارہ عام جیسا کریں
my-data-comfort = صفحے کیسے نظر آتے ہیں
cookies-comfort = صفحے ویسے دکھانے کے لیے جیسے آپ نے چنا: حروف کا سائز اور رنگ۔ اس میں آپ کے بارے میں اور کچھ نہیں ہوتا
cookies-half = پہلی کوکی کا دوسرا حصہ، ایسی ڈیوائس پر جسے دوسرے لوگ بھی استعمال کرتے ہیں
cookies-half-kept = جب تک آپ براؤزر بند نہ کریں، یا کام ختم نہ کریں
cookies-language = صفحے آپ کی چنی ہوئی زبان میں دکھانے کے لیے
cookies-whose = یہ جاننے کے لیے کہ آپ کی ڈیوائس دوسرے لوگ بھی استعمال کرتے ہیں یا نہیں
cookies-chosen-kept = جب تک آپ براؤزر بند نہ کریں۔ آپ کی اپنی ڈیوائس پر ایک سال تک
cookies-cleared = مشترکہ ڈیوائس پر کام ختم ہونے پر یہ بتانے کے لیے کہ کیا صاف کیا گیا
cookies-cleared-kept = ایک منٹ

## A page that is read aloud

aloud-link = پڑھ کر سنائیں
aloud-label = پڑھ کر سنایا جا رہا ہے
aloud-go-on = آگے پڑھیں
aloud-stop = روکیں
aloud-again = دوبارہ
aloud-slower = آہستہ
aloud-faster = تیز
aloud-choice = انتخاب نمبر { $number }، کل { $count }: { $text }
aloud-field = اپنا جواب لکھیں۔ پھر ”آگے پڑھیں“ دبائیں۔
aloud-choose = ایک چنیں۔ پھر ”آگے پڑھیں“ دبائیں۔
aloud-tick = جو جو آپ پر لاگو ہو، چنیں۔ پھر ”آگے پڑھیں“ دبائیں۔
aloud-button = بٹن: { $text }
aloud-end = صفحہ یہاں ختم ہوتا ہے۔
aloud-none = اس ڈیوائس پر اس زبان کی آواز نہیں ہے: { $language }۔ شاید اس کی سیٹنگز میں آواز شامل ہو سکے۔
aloud-missing = اس صفحے کے کچھ الفاظ ایسی زبان میں ہیں جس کی آواز اس ڈیوائس پر نہیں ہے۔ وہ نہیں پڑھے جاتے۔
aloud-stopped = یہ ڈیوائس صفحہ پڑھ کر نہیں سنا سکی۔ دوبارہ کوشش کریں۔

## Pages that are left at once

leave-this-page = یہ صفحہ چھوڑیں
leave-quickly = یہ صفحہ ابھی چھوڑیں
leave-more = یہ صفحہ چھوڑنے کے لیے اسے مزید { $times ->
    [1] ایک بار
   *[other] { $times } بار
} دبائیں۔
leave-title = کونسل کی سروسز
leave-heading = اگر کوئی یہ صفحہ دیکھ سکتا ہو
leave-text = ”یہ صفحہ چھوڑیں“ والا بٹن یہ صفحہ فوراً بند کر دیتا ہے اور موسم کا حال دکھاتا ہے۔ اس سے آپ کا سائن آؤٹ ہو جاتا ہے۔ آپ نے یہاں جو لکھا اور نہیں بھیجا، وہ مٹ جاتا ہے۔
leave-keys = ‏Shift یا Esc کو تین بار دبانے سے بھی یہی ہوتا ہے۔
leave-history = وہ آپ کے براؤزر کی ہسٹری، یعنی دیکھے ہوئے صفحوں کی فہرست، نہیں مٹا سکتا۔ یہ صفحہ اس فہرست سے خود مٹائیں، یا پرائیویٹ ونڈو (private window) استعمال کریں۔
## A poor signal, and none
signal-going = ابھی جاری ہے…
signal-kept-today = یہ معلومات آج { $time } کی ہیں۔
signal-kept-day = یہ معلومات اس وقت کی ہیں: { $time }۔
signal-none = سگنل نہیں ہے۔
signal-slow = کنکشن سست ہے۔
signal-fresh = تازہ معلومات دکھائیں
signal-newer = اس صفحے کی نئی شکل موجود ہے۔
signal-use = نئی شکل دکھائیں
signal-unsent = سگنل نہیں ہے، اس لیے یہ نہیں بھیجا گیا۔ آپ نے جو لکھا، وہ یہیں ہے۔ سگنل آنے پر اسے دوبارہ بھیجیں۔
no-signal-heading = سگنل نہیں ہے
no-signal-text = اس صفحے کے لیے سگنل چاہیے۔ سگنل آنے پر دوبارہ کوشش کریں۔
no-signal-again = دوبارہ کوشش کریں
no-signal-waits = دیکھیں کہ اس ڈیوائس پر کیا بھیجا جانا باقی ہے
no-signal-forms = فارم جو ابھی بھرے جا سکتے ہیں
no-signal-can = صفحے جو ابھی دیکھے جا سکتے ہیں
cookies-device-pages = اگر آپ بتائیں کہ ڈیوائس آپ کی اپنی ہے تو ہم اس پر کچھ صفحے رکھتے ہیں، اور وہ فارم بھی جو آپ نے کھولے۔ جب سگنل نہ ہو، تب بھی وہ موجود ہوتے ہیں۔ ان میں آپ کی لکھی ہوئی کوئی بات نہیں ہوتی۔
# Demonstrations and practice
cookies-demonstration = یہ جاننے کے لیے کہ آپ کس ڈیمو میں ہیں۔ یہ آپ کو صرف ڈیمو شروع کرنے پر ملتی ہے۔ ڈیمو میں اور کوکیز بھی ملتی ہیں، جن کے نام اسی کے نام سے شروع ہوتے ہیں
cookies-demonstration-kept = جب تک آپ ڈیمو نہ چھوڑیں، یا براؤزر بند نہ ہو۔ یہ دو گھنٹے بعد ختم ہو جاتی ہے
demonstration-link = دکھائیں کہ یہ کیسے کام کرتا ہے
demonstration-heading = دکھائیں کہ یہ کیسے کام کرتا ہے
demonstration-text-1 = یہ سب کچھ ڈیمو میں آزمایا جا سکتا ہے۔ وہ دیکھنے میں ایسا ہی ہے، لیکن اس میں کچھ بھی اصلی نہیں۔
demonstration-text-2 = آپ وہاں جو بھیجیں، وہ کونسل تک نہیں پہنچتا۔ آپ وہاں جو کریں، اس سے کوئی اصلی چیز نہیں بدلتی۔
demonstration-text-3 = یہ دو گھنٹے بعد ختم ہو جاتا ہے، یا جب آپ اسے چھوڑ دیں۔
demonstration-start = ڈیمو شروع کریں
demonstration-leave = ڈیمو چھوڑیں
demonstration-ended-heading = یہ ڈیمو ختم ہو گیا ہے
demonstration-ended-text = اس میں سے کچھ نہ محفوظ ہوا، نہ بھیجا گیا۔ یہاں سے آگے سب کچھ پھر اصلی ہے۔
demonstration-to-start = پہلے صفحے پر جائیں
demonstration-again = نیا ڈیمو شروع کریں
practice-start = پہلے آزما لیں: کچھ نہیں بھیجا جائے گا
practice-ribbon = مشق۔ کسی کو کچھ نہیں بھیجا جاتا۔
practice-end = مشق ختم کریں
demo-watermark = ڈیمو
demo-watermark-practice = مشق
demo-ribbon-link = ڈیمو چلائیں
demo-ribbon-time = وقت
demo-ribbon-fault = ٹھیک کریں: { $fault }
demo-heading = ڈیمو چلائیں
demo-people = آج آپ کون ہیں؟
demo-you-are = آپ اس پتے سے سائن ان ہیں: { $email }
demo-you-are-nobody = آپ سائن ان نہیں ہیں۔
demo-as-new = کوئی نیا شخص
demo-as-new-text = پہلی بار یہاں۔ ابھی تک کچھ نہیں بھیجا۔
demo-as-tenant = کرایہ دار
demo-as-tenant-text = تین درخواستیں جاری ہیں۔ ایک میں دیر ہو گئی ہے، اور ایک کو جواب کا انتظار ہے۔
demo-as-complainant = شکایت کرنے والا شخص
demo-as-complainant-text = ہم سے شکایت دوبارہ دیکھنے کو کہا۔ شکایت مرحلہ 2 پر ہے۔
demo-contact-name = ایک رہائشی
demo-staff = یا کونسل میں کام کریں
demo-staff-text = ان میں سے کسی ایک کے طور پر عملے کا صفحہ دیکھیں۔
demo-time = کیا وقت ہے؟
demo-time-text = یہاں کا وقت: { $now }۔ تاریخیں، یاد دہانیاں اور دیر والے وعدے اسی کے مطابق چلتے ہیں۔
demo-later-hour = 1 گھنٹہ آگے
demo-later-day = 1 دن آگے
demo-later-days = 5 دن آگے
demo-team = کونسل کی طرف سے
demo-team-text = وہ کریں جو ٹیم کرتی۔ پھر درخواست دیکھیں کہ اس کے رہائشی کو کیا بتایا جاتا ہے۔
demo-team-none = یہاں آپ کی کوئی درخواست جاری نہیں ہے۔ ایک بھیجیں، یا کرایہ دار بن جائیں۔
demo-tap-acknowledge = بتائیں کہ اسے کون دیکھ رہا ہے
demo-tap-working = اس پر کام شروع کریں
demo-tap-message = پیغام بھیجیں
demo-tap-ask = سوال پوچھیں
demo-tap-plan = دن طے کریں
demo-tap-delay = بتائیں کہ زیادہ وقت لگے گا
demo-tap-pass = شکریہ آگے پہنچائیں
demo-tap-fixed = بتائیں کہ کام ہو گیا
demo-tap-refuse = ”نہیں“ کہیں
demo-tap-upheld = جواب دیں: آپ کی بات درست تھی
demo-tap-not-upheld = جواب دیں: ہم نے کوئی غلطی نہیں کی
demo-tap-send-up = اسے آخری مرحلے پر بھیجیں
demo-said-acknowledge = آپ نے ہمیں بتایا کہ کیا غلط ہوا، اور آپ ہم سے کیا چاہتے ہیں۔
demo-said-message = بتانے کا شکریہ۔ ہم اسے اسی ہفتے دیکھیں گے۔
demo-said-ask = کیا آپ ہمیں تھوڑا اور بتا سکتے ہیں؟ تصویر سے بھی مدد ملے گی۔
demo-said-delay = ہمیں ایک پرزے کا انتظار ہے۔ معذرت کہ اس میں زیادہ وقت لگ رہا ہے۔
demo-said-pass = جن لوگوں نے آپ کی مدد کی، ہم نے انہیں بتا دیا ہے۔ شکریہ۔
demo-said-fixed = کام ہو گیا ہے۔ بتانے کا شکریہ۔
demo-said-refuse = ہم نے اسے دیکھا۔ یہ کام ہمارے ذمے نہیں ہے، اس لیے ہم اسے یہاں بند کر رہے ہیں۔
demo-said-upheld = آپ کی بات درست تھی۔ ہم معذرت چاہتے ہیں۔ ہم نے اسے ٹھیک کر دیا ہے۔
demo-said-not-upheld = ہم نے دیکھا کہ کیا ہوا تھا۔ ہم نے وہی کیا جو کہا تھا۔
demo-said-send-up = یہ سنجیدہ معاملہ ہے۔ اب یہ آخری مرحلے پر جائے گا۔
demo-said-escalate = مجھے اس سے اتفاق نہیں۔ اسے دوبارہ دیکھیں۔
demo-faults = کیا خراب ہو؟
demo-fault-none = سب کچھ کام کر رہا ہے۔
demo-fault-now = چالو ہے: { $fault }۔ یہ صفحہ پھر بھی کام کرتا ہے۔
demo-fault-end = سب کچھ دوبارہ ٹھیک کریں
demo-fault-no-signal = سگنل نہیں
demo-fault-slow = سست
demo-fault-down = سرور بند
demo-fault-lost-answers = جواب راستے میں گم
demo-fault-uploads = فائلیں شامل نہیں ہوتیں
demo-fault-session = میرا سیشن ختم کریں
demo-fault-made = یہ آپ نے چالو کیا ہے: { $fault }۔
demo-no-signal-heading = سگنل نہیں ہے
demo-no-signal-text = یہاں براؤزر اپنا صفحہ دکھاتا۔
demo-sent = کیا بھیجا گیا
demo-sent-text = یہ پیغام کہیں نہیں گئے۔ ان کے کوڈ یہاں کام کرتے ہیں۔
demo-sent-none = ابھی کچھ نہیں بھیجا گیا۔
demo-sent-to = { $to } کے نام، { $when }
demo-anew = نئے سرے سے شروع کریں
demo-anew-text = یہاں جو کچھ کیا گیا، وہ سب مٹ جائے گا۔
demo-anew-button = نئے سرے سے شروع کریں
## Taking it to another device
keep-phone-heading = ابھی، اپنے فون پر
keep-phone-text = ہم ایک چوکور کوڈ دکھائیں گے۔ اپنے فون کا کیمرا اس کے سامنے کریں، اور وہاں جاری رکھیں۔ اس کے لیے ای میل ضروری نہیں۔
keep-phone-button = کوڈ دکھائیں
keep-mail-heading = بعد میں، ای میل سے
resume-screen-heading = میرے پاس دوسری اسکرین کا کوڈ ہے
resume-screen-code = اسکرین کا کوڈ
resume-screen-go = اسکرین والا کوڈ استعمال کریں
resume-screen-hint = چھ حروف اور ہندسے، جیسے ‎7K3 F9Q
resume-screen-missing = دوسری اسکرین کا کوڈ لکھیں
resume-screen-wrong = کوڈ دیکھ لیں۔ یہ ایک ہی بار اور { $minutes } منٹ تک کام کرتا ہے۔ دوسری اسکرین پر نیا کوڈ مل سکتا ہے
resume-mail-heading = میرے پاس ای میل میں آیا ہوا کوڈ ہے
resume-mail-go = ای میل والا کوڈ استعمال کریں
take-form-heading = اپنے فون پر جاری رکھیں
take-form-text = آپ کے جوابات اور فائلیں آپ کے فون پر جائیں گی۔ پھر وہ یہاں نہیں رہیں گی۔
take-form-qr = ایک QR کوڈ۔ اس سے آپ کا فارم آپ کے فون پر کھلتا ہے۔
take-form-back = واپس
take-case-heading = اسے اپنے فون پر دیکھیں
take-case-text = آپ کی درخواست آپ کے فون پر دیکھی جا سکتی ہے۔ پھر وہ یہاں نظر نہیں آئے گی۔
take-case-qr = ایک QR کوڈ۔ اس سے آپ کی درخواست آپ کے فون پر کھلتی ہے۔
take-case-back = میری درخواست پر واپس جائیں
take-show = کوڈ دکھائیں
take-taken = یہ اب آپ کے فون پر ہے
take-step-scan = اپنے فون کا کیمرا کھولیں، اور اسے چوکور کوڈ کے سامنے کریں۔
take-step-open = فون پر جو لنک آئے، اسے دبائیں۔
take-step-press = اپنے فون پر ”یہاں جاری رکھیں“ دبائیں۔
take-until = یہ ایک ہی بار کام کرتا ہے، { $time } تک۔
take-type-heading = کیمرا نہیں ہے؟
take-type = اپنے فون پر { $address } کھولیں، اور یہ کوڈ لکھیں:
take-again = نیا کوڈ بنائیں
take-look = کیا یہ آپ کے فون پر آ گیا؟ دوبارہ دیکھیں
take-gone = وہاں جاری رکھیں۔ یہاں سے یہ ہٹ گیا ہے۔
take-clears = اب ہم یہ کمپیوٹر صاف کر رہے ہیں۔
take-see-heading = اپنی درخواست دیکھیں
take-see-text = یہاں نظر آئے گا کہ آپ نے کونسل کو کیا بھیجا، اور اس کا کیا ہو رہا ہے۔
take-moves = یہ اس ڈیوائس پر آ جائے گا، اور دوسری سے ہٹ جائے گا۔
take-here = یہاں جاری رکھیں
take-over = یہ کوڈ ختم ہو گیا ہے۔ یہ ایک ہی بار، اور { $minutes } منٹ تک کام کرتا ہے۔ دوسری اسکرین پر نیا کوڈ لیں
receipt-heading = آپ کی رسید
receipt-take-heading = یہ کاغذ اپنے ساتھ لے جائیں
receipt-take-text = یہ کمپیوٹر آپ کی کوئی چیز نہیں رکھتا۔ یہ صفحہ پرنٹ کریں، اور پرنٹر سے اٹھا لیں: اس پر آپ کا حوالہ نمبر ہے۔
receipt-what = آپ نے کیا بھیجا
receipt-when = بھیجنے کی تاریخ
receipt-team = یہ کس کے پاس ہے
receipt-promised = آپ کو جواب اس تاریخ تک ملے گا
receipt-usual = زیادہ تر کا جواب اس تاریخ تک مل جاتا ہے
receipt-phone = فون
receipt-where = دیکھیں کہ بات کہاں تک پہنچی
receipt-scan = اپنے فون کا کیمرا چوکور کوڈ کے سامنے کریں۔ پھر ہم اس ای میل پتے پر کوڈ بھیجیں گے جو آپ نے ہمیں دیا تھا۔ ای میل نہیں ہے؟ ہمیں فون کریں، اور حوالہ نمبر بتائیں۔
receipt-qr = ایک QR کوڈ۔ اس سے آپ کی درخواست کا صفحہ کھلتا ہے۔
bring-link = ضروری چیزوں کی فہرست پرنٹ کریں
bring-title = آپ کو کیا چاہیے ہوگا: { $service }
bring-heading = آپ کو کیا چاہیے ہوگا
bring-nothing = اس فارم کے لیے آپ کو اور کچھ نہیں چاہیے۔
bring-start = فارم شروع کریں
bring-scan = اپنے فون کا کیمرا چوکور کوڈ کے سامنے کریں۔
bring-type = یا یہ پتہ لکھیں: { $address }
bring-qr = ایک QR کوڈ۔ اس سے وہ صفحہ کھلتا ہے جہاں فارم شروع ہوتا ہے۔
bring-where = جہاں کوئی آپ کی مدد کر سکتا ہے
keep-help-heading = کسی کے ساتھ، لائبریری میں
keep-help-text = وقت بک کریں۔ کوئی آپ کے ساتھ مل کر فارم مکمل کرے گا، اور صرف یہی فارم دیکھے گا۔
keep-help-link = خالی وقت دیکھیں
form-help-heading = مل کر مکمل کرنے کا فارم
form-help-choose = آپ کون سا فارم ساتھ لائیں گے؟ مددگار کو صرف وہی نظر آئے گا، آپ کے اکاؤنٹ کی اور کوئی چیز نہیں۔
form-help-none = پہلے کوئی فارم شروع کریں۔ پھر اسے یہاں چنیں۔
form-help-bring = ساتھ لائیں: { $service }
form-help-brought = آپ یہ ساتھ لائیں گے: { $service }۔
form-help-code = یہ کوڈ اپنے مددگار کو بتائیں۔ یہ آپ کی اپائنٹمنٹ کے دن ختم ہو جائے گا۔
## With a helper
helping-label = اس اسکرین پر مدد
helping-who = { $name } اس وقت { $person } کے مددگار ہیں
helping-nobody = { $name } اس اسکرین پر مددگار ہیں
helping-finish = اس شخص کا کام ختم کریں
helping-typist = ابھی کون لکھ رہا ہے؟
helping-typist-person = وہ شخص خود
helping-typist-helper = مددگار
helping-updates = خبریں یہاں جائیں گی: { $contact }
helping-updates-nowhere = ابھی خبریں کسی کو نہیں جائیں گی۔ اس شخص کا اپنا ای میل پتہ یا فون نمبر دیں۔
helping-own-address = یہ { $name } کا ای میل پتہ ہے، جو مددگار ہیں۔ اس شخص کا اپنا پتہ دیں، یا خالی چھوڑ دیں۔
helping-read-back = پڑھ کر سنائیں
helping-no-account = یہاں سائن ان نہیں ہو سکتا
helping-no-account-text = { $name } اس اسکرین پر مددگار ہیں، اور انہیں آپ کا اکاؤنٹ نظر آ جائے گا۔
helping-no-account-then = اپنی ڈیوائس پر سائن ان کریں۔ یہاں سب فارم اکاؤنٹ کے بغیر بھرے جا سکتے ہیں۔
helping-no-account-go-on = دیکھیں کہ ہم آپ کے لیے کیا کر سکتے ہیں
read-back-heading = کیا یہ صحیح ہے؟
read-back-text = اسے آرام سے پڑھیں، یا کسی سے پڑھوا کر سنیں۔ ابھی کچھ نہیں بھیجا گیا۔
read-back-typed-person = آپ نے لکھا
read-back-typed-helper = { $name } نے لکھا
read-back-updates = خبریں کسے ملیں گی
read-back-helper-nothing = { $name } کو کچھ نہیں ملے گا۔
read-back-question = کیا ہم اسے بھیج دیں؟
read-back-who-presses = یہ بٹن آپ کو خود دبانا ہے، آپ کے مددگار کو نہیں۔
read-back-yes = ہاں، یہ صحیح ہے
read-back-change = کچھ بدلیں
read-back-changed = جوابات بدل گئے ہیں۔ انہیں ایک بار پھر پڑھیں۔
helping-line-by = کس کی مدد سے بھیجا گیا
helping-line-for = { $name }، { $person } کے لیے
helping-line-consent = رہائشی نے مدد کی اجازت کیسے دی
helping-line-typed = مددگار نے کیا لکھا
helping-consent-spoken = انہوں نے مددگار کو زبانی کہا
helping-consent-written = انہوں نے لکھ کر اجازت دی
helping-consent-by-decider = اجازت اس شخص نے دی جسے ان کے لیے فیصلہ کرنے کا حق ہے
privacy-helpings = اگر اسکرین پر کسی نے آپ کی مدد کی ہو: مددگار کون ہے، آپ نے کون سا نام بتایا، اور آپ نے اجازت کیسے دی
privacy-helpings-why = تاکہ ہم بتا سکیں کہ کس نے کس کام میں مدد کی
