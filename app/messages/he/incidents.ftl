# אירועי אבטחה, למטפלים בהם; ומה שקורא מי שאומר "זה לא הייתי אני", וכך נפתח אירוע. בעברית.
# אחרי incidents-said- בא מה שיצא מפעולה, אחרי incidents-state- המצב של אירוע.

incidents-title = אירועי אבטחה
incidents-lead = הצגות של מפתחות שמישהו צריך לתת עליהן את הדין. אירוע אבטחה מחליף את כל המפתחות שלו יחד.
incidents-open = פתיחת אירוע אבטחה
incidents-none = עוד לא נפתח אירוע אבטחה.
incidents-older = ישנים יותר
incidents-newest = החדשים ביותר
incidents-state-open = פתוח
incidents-state-rotating = מפתחות בהחלפה
incidents-state-closed = סגור
incidents-opened = נפתח בידי { $name }
incidents-count = { $count ->
    [one] הצגה אחת של מפתח
    [two] שתי הצגות של מפתחות
   *[other] { $count } הצגות של מפתחות
 }
incidents-number = אירוע אבטחה { $number }
incidents-back = כל אירועי האבטחה

incidents-new-lead = למשל כל מפתח שנציג תמיכה ראה מאז יום שני: הכתובת שלו בשדה "אנשים", והתאריך של יום שני בשדה "מתאריך".
incidents-field-title = במה מדובר
incidents-field-people = אנשים
incidents-field-people-hint = כתובות, מופרדות בפסיקים. מפתחות שהם ראו, או שהוצגו עבורם.
incidents-field-devices = מכשירים
incidents-field-devices-hint = שמות, מופרדים בפסיקים. בלי אנשים ובלי מכשירים, רק הזמנים קובעים.
incidents-field-from = מתאריך
incidents-field-until = עד תאריך
incidents-field-time-hint = יום או דקה (UTC): 2026-11-22 או 2026-11-22T09:00
incidents-new-disclosure = הוא מתחיל בהצגה { $disclosure }.
incidents-mistake = בדקו את זה שוב.

incidents-picked = איך נבחרו
incidents-picked-people = מפתחות שראו, או שהוצגו עבור
incidents-picked-devices = מפתחות של
incidents-picked-from = מתאריך
incidents-picked-until = עד תאריך
incidents-picked-all = לא צוינו אדם, מכשיר או זמן.
incidents-rotation = המפתחות
incidents-rotate-what = { $count ->
    [one] מדובר בהצגה אחת של מפתח. המפתח שלה מוחלף אם לא אומת שבוטל.
    [two] מדובר בשתי הצגות של מפתחות. כל מפתח שלא אומת שבוטל מוחלף, אחד לכל כונן.
   *[other] מדובר ב-{ $count } הצגות של מפתחות. כל מפתח שלא אומת שבוטל מוחלף, אחד לכל כונן.
 }
incidents-rotate = להחליף את כל המפתחות עכשיו
incidents-stop = עצירה
incidents-resume = המשך
incidents-progress = ניתנו הוראות ל-{ $placed } מתוך { $total }, אומתו: { $proven }, דורשות טיפול: { $attention }
incidents-seconds = { $seconds ->
    [one] עוד כשנייה עד שיינתנו כל ההוראות.
    [two] עוד כשתי שניות עד שיינתנו כל ההוראות.
   *[other] עוד כ-{ $seconds } שניות עד שיינתנו כל ההוראות.
 }
incidents-stopped = נעצר. מה שניתנה לו הוראה ממשיך, והשאר ממתין.
incidents-placed = כל ההוראות ניתנו. אם הן אומתו, רואים בדף "החלפת מפתחות" ולמטה.
incidents-no-target = כבר אומת שכל המפתחות בוטלו.
incidents-renews = הדף הזה מתרענן כל { $seconds } שניות.
incidents-still = לעצור את הרענון, כדי לכתוב ממצא
incidents-goes-on = לאפשר לדף להתרענן שוב
incidents-part-proven = אומתו
incidents-part-attention = דורשות טיפול
incidents-part-placed = ניתנה הוראה
incidents-part-left = עוד לא ניתנה הוראה

incidents-findings = ממצאים
incidents-findings-none = עוד לא נרשם אף ממצא.
incidents-finding-by = בידי { $name }
incidents-finding-text = מה נמצא
incidents-finding-link = קישור
incidents-finding-link-hint = איפה כתוב עוד. מתחיל ב-https://{"\u200E"}. אפשר להשאיר ריק.
incidents-finding-add = הוספת ממצא
incidents-close = סגירת אירוע האבטחה הזה
incidents-close-summary = מה יצא מזה
incidents-close-what = הוראות קיימות ממשיכות. אי אפשר לפתוח שוב אירוע אבטחה סגור.
incidents-close-button = סגירת אירוע האבטחה
incidents-closed-by = נסגר בידי { $name }
incidents-report = הורדת הדוח
incidents-report-what = כל ההצגות, ההוראות והממצאים בקובץ אחד.

incidents-disclosures = ההצגות
incidents-disclosures-some = { $shown } החדשות ביותר מתוך { $count }. בדוח מופיעות כולן.
incidents-disclosure-for = עבור { $name }
incidents-disclosure-for-you = עבורכם
incidents-disclosure-case = פנייה {"\u200E"}{ $number }

incidents-not-me = זה לא הייתי אני
incidents-not-me-title = זה לא הייתם אתם?
incidents-not-me-what = אתם אומרים שאין לכם קשר לזה:
incidents-not-me-then = אז יקרה הדבר הבא:
incidents-not-me-rotate = ניתנת הוראה למפתח חדש, כך שהמפתח הזה כבר לא יפתח דבר.
incidents-not-me-sessions = מי שראה אותו מנותק מכל מקום. אם זה היה החשבון שלכם, גם אתם תנותקו.
incidents-not-me-team = צוות האבטחה של הארגון מקבל הודעה. הוא יפנה אליכם.
incidents-not-me-yes = כן, זה לא הייתי אני
incidents-not-me-cancel = ביטול

incidents-said-reported = תודה. ניתנה הוראה למפתח חדש, וצוות האבטחה קיבל הודעה.
incidents-said-opened = אירוע האבטחה פתוח. הצעד הבא: להחליף את המפתחות שלו.
incidents-said-started = המפתחות מוחלפים.
incidents-said-stopped = נעצר. מה שניתנה לו הוראה ממשיך.
incidents-said-noted = הממצא נוסף.
incidents-said-closed = אירוע האבטחה סגור.
incidents-said-nobody = אדם { $number } מבין אלה שהקלדתם לא מוכר. לא נפתח דבר.
incidents-said-no-device = מכשיר { $number } מבין אלה שהקלדתם לא מוכר. לא נפתח דבר.
incidents-said-nothing-picked = לא נבחר דבר, או שנבחרו יותר מ-5,000 הצגות: פתחו אותן בחלקים.
incidents-said-no-title = כתבו בשורה אחת במה מדובר.
incidents-said-bad-time = לא היה אפשר לקרוא את אחד הזמנים. לא נפתח דבר.

incidents-report-made = הדוח הזה הופק ב-{ $when }.
incidents-report-when = מתי
incidents-report-who = מי ראה אותו
incidents-report-what-for = עבור מי, ובאיזו דרך
incidents-report-key = מכשיר ומפתח
incidents-report-reference = אסמכתה ופנייה
incidents-report-state = מה עלה בגורלו
