# מסוף מוקד התמיכה, הדפים של הפונים עצמם, והמפתח שמקריאים בקול. בעברית.
# מפתחות שמסתיימים בקוד של app/domain (console-step-, console-situation-, console-stuck-, console-check-, console-passed-,
# console-cannot-, console-how-, console-reason-, console-ending-, console-rotation-, console-digit-) נמצאים לפי הקוד הזה.

console-lead = הפנייה מובילה אתכם בחמישה שלבים. המפתח מגיע בסוף.
console-open = מישהו התקשר וצריך מפתח
console-find-label = חיפוש פנייה לפי המספר שלה
console-find-hint = כפי שהפונה מקריא אותו, למשל 7K2M-9QXD.
console-find = חיפוש הפנייה
console-said-no-case = אין פנייה עם המספר הזה. בקשו מהפונה להקריא אותו שוב.
console-waiting-title = מי ממתין
console-waiting-none = אף אחד לא ממתין.
console-mine-title = הפניות הפתוחות שלכם
console-mine-none = אין לכם פנייה פתוחה.
console-asks-title = מבקשים את אישורכם
console-asks-none = אף אחד לא מבקש את אישורכם.
console-ended-title = הפניות האחרונות שסגרתם
console-ended-none = עוד לא סגרתם אף פנייה.
console-next = הבא: { $step }
console-nobody-yet = הפונה עוד לא ידוע
console-no-device = המכשיר עוד לא ידוע
console-opened = נפתחה
console-take = לקחת את הפנייה
console-take-number = לקחת את הפנייה, {"\u200E"}{ $number }
console-rotations = מה עלה בגורל המפתחות שנמסרו

console-step-caller = לציין מי מתקשר
console-step-confirm = לאמת את זהות הפונה
console-step-device-name = לרשום את שם המכשיר
console-step-key-id = לרשום את מזהה המפתח מהמסך של הפונה
console-step-locate = למצוא את המפתח המתאים
console-step-reason = לציין למה צריך את המפתח
console-step-approval = אישור של אדם שני
console-step-reveal = להציג את המפתח ולהקריא אותו
console-step-ended = סגורה

console-situation-not-listed = המכשיר לא ברשימה של הפונה
console-situation-no-key = לא שמור מפתח עבור המכשיר
console-situation-no-match = מזהה המפתח לא מתאים
console-situation-somebody-elses = המכשיר שייך למישהו אחר
console-situation-nobodys = המכשיר משותף
console-situation-restricted = הפונה לא רשאי לקבל מפתחות בעצמו
console-situation-device-disabled = המכשיר מושבת

console-case-title = פנייה {"\u200E"}{ $number }
console-caller-label = הפונה
console-caller-confirmed = זהות מאומתת
console-caller-unconfirmed = זהות עוד לא מאומתת
console-technician-label = בטיפול של
console-technician-none = עוד לא בטיפול
console-situation-label = מהשירות העצמי
console-opened-by = נפתחה אחרי כניסה של { $name }, עם ההודעה: { $situation }
console-now = עכשיו
console-done = בוצע
console-later = עוד לא
console-all-cases = כל הפניות
console-take-over = לקחת את הפנייה
console-take-over-what = הפנייה בטיפול של { $name }. אתם יכולים לקרוא אותה. אם תיקחו אותה, צריך יהיה לבקש מחדש כל אישור שכבר ניתן.
console-take-what = אף אחד עוד לא מטפל בפנייה הזאת.
console-drop-title = הפונה כבר לא צריך מפתח
console-drop-what = הפנייה נסגרת בלי מפתח.
console-drop = סגירת הפנייה
console-ending-solved = סגורה: הפונה הצליח להיכנס למחשב.
console-ending-not-confirmed = סגורה: לא היה אפשר לאמת את זהות הפונה. שום מפתח לא הוצג עבור הפנייה הזאת.
console-ending-not-approved = סגורה: האדם השני סירב. שום מפתח לא הוצג עבור הפנייה הזאת.
console-ending-dropped = נסגרה בלי מפתח.

console-caller-title = מי מתקשר?
console-caller-text = כתובת דואר אלקטרוני, שם או מספר עובד
console-caller-hint = במלואו, כפי שהוא מופיע בספרייה. חלק משם לא ימצא אף אחד.
console-caller-find = חיפוש הפונה
console-caller-is-opener = הפנייה נפתחה בידי { $name }, וזה הפונה
console-caller-or = או חפשו מישהו אחר:
console-caller-said-nobody = לאף אחד מהאנשים שמותר לכם לעזור להם אין בדיוק הכתובת, השם או המספר האלה. שאלו איך כותבים אותם.
console-caller-said-several = יש כמה אנשים בשם הזה. בקשו את כתובת הדואר האלקטרוני או את מספר העובד.
console-caller-said-not-entitled = אי אפשר לתת כאן מפתח לאדם הזה: החשבון מושבת, הוא חשבון של אורח, או שזה החשבון שלכם.

console-confirm-title = ודאו שאתם מדברים עם { $name }
console-confirm-count = בוצעו { $done } מתוך { $needed }
console-confirm-lead = מה שהפונה יודע לא מוכיח דבר. רק הדרכים האלה נחשבות.
console-confirm-not-enough = נותרו פחות דרכים ממה שהארגון דורש. אי אפשר לאמת כאן את זהות הפונה.
console-check-call-back = להתקשר בחזרה
console-check-call-back-do = נתקו את השיחה. בחרו מספר מהספרייה והתקשרו אליו בחזרה. לעולם אל תתקשרו למספר שהפונה מוסר לכם.
console-check-call-back-numbers = מספרים בספרייה
console-check-call-back-button = ענו לי במספר הזה
console-check-manager = לשאול את המנהל
console-check-manager-do = בספרייה מופיע { $manager }. בקשו ממנו לדבר עם { $name }, להיכנס כאן ולפתוח את הדף {"\u200E"}/verify. כשתתקבל תשובה, היא תופיע כאן.
console-check-code = לבקש שיקריאו קוד
console-check-code-do = בקשו מהפונה להיכנס כאן מכל מכשיר ולפתוח את הדף {"\u200E"}/verify. יופיע שם קוד, והפונה יקריא לכם אותו.
console-check-code-waits = לפונה הוצג קוד.
console-check-code-label = קוד בן 6 ספרות
console-check-code-button = בדיקת הקוד
console-check-in-person = לבדוק את תג העובד
console-check-in-person-do = רק כשהפונה עומד מולכם. השוו את התמונה, ואז הקלידו את המספר.
console-check-in-person-label = המספר שעל תג העובד
console-check-in-person-button = השוואת המספר
console-check-said-check-failed = זה לא מתאים, והדבר נרשם. שום דבר לא אומת. אחרי שלושה קודים שגויים הפונה צריך קוד חדש.
console-reload = לבדוק שוב
console-cannot-title = לא אפשרי כאן
console-cannot-call-back = להתקשר בחזרה: בספרייה אין מספר של { $name }.
console-cannot-manager = לשאול את המנהל: בספרייה לא מופיע מנהל של { $name }.
console-cannot-in-person = לבדוק את תג העובד: המספר שלו לא מופיע בספרייה, הארגון לא משתמש בדרך הזאת, הפונה נמצא לפי המספר הזה, או שהוקלדו שלושה מספרים שגויים בפנייה הזאת.
console-not-confirmed-title = יש לכם ספק?
console-not-confirmed-what = אז סיימו כאן. הפנייה נסגרת ונרשמת, ולא הוצג דבר.
console-not-confirmed = אין לי דרך לאמת את זהות האדם הזה
console-passed-call-back = שיחה חוזרת למספר מהספרייה
console-passed-manager = אושר בידי המנהל
console-passed-code = הקוד הוקרא
console-passed-in-person = הוצג תג עובד
console-passed-by = בידי { $name },

console-device-name-label = שם המכשיר או המספר הסידורי שלו
console-device-name-hint = כפי שהפונה אומר אותו. לעיתים קרובות הוא כתוב על מדבקה במכשיר.
console-device-name-button = רישום השם
console-key-id-hint = 8 התווים הראשונים מהמסך הכחול, לא 48 הספרות.
console-key-id-button = רישום מזהה המפתח
console-key-id-known = מהשירות העצמי. בקשו מהפונה להקריא אותו שוב והשוו.
console-key-id-said-empty = הקלידו את מזהה המפתח. הפונה ימצא אותו במסך הכחול.
console-key-id-said-too-short = קצר מדי. הקלידו לפחות את 8 התווים הראשונים.
console-key-id-said-too-long = ארוך מדי. במזהה מפתח יש לכל היותר 32 תווים; 8 הראשונים מספיקים.
console-key-id-said-not-hex = תו אחד לא יכול להופיע במזהה מפתח: יש בו רק הספרות 0 עד 9 והאותיות A עד F. שאלו עליו שוב.
console-key-id-said-recovery-password = זה נראה כמו מפתח השחזור עצמו. לא שמרנו אותו ולא הסתכלנו בו. בקשו את מזהה מפתח השחזור, שיש בו גם אותיות.

console-locate-lead = Rekey מחפש בין המכשירים של הפונה, ואחר כך בין המכשירים שלא שייכים לאיש.
console-locate-button = חיפוש המפתח המתאים
console-locate-again = לשאול שוב על השם ועל מזהה המפתח
console-locate-said-several = כמה מפתחות מתחילים כך. בקשו מהפונה לפחות את { $number } התווים הראשונים של מזהה המפתח.
console-locate-said-near-miss = אין מפתח מתאים, אבל אחד כמעט זהה. שאלו את הפונה שוב על תו { $number } של מזהה המפתח.
console-locate-said-nothing = אין מפתח מתאים. שאלו את הפונה שוב על מזהה המפתח, תו אחרי תו, ועל שם המכשיר. החיפוש לא כולל מכשירים של אנשים אחרים.
console-located-device = מכשיר
console-located-key-id = מזהה מפתח שחזור
console-located-compare = בקשו מהפונה להשוות את כל מזהה המפתח למסך הכחול.
console-located-volume = כונן
console-located-how = איך נמצא
console-located-stored = מפתחות שמורים
console-located-stored-count = { $count ->
    [one] מפתח אחד מתוך 200 לכל היותר
    [two] שני מפתחות מתוך 200 לכל היותר
   *[other] { $count } מפתחות מתוך 200 לכל היותר
 }
console-located-stored-warning = הספרייה שומרת 200 מפתחות לכל מכשיר. בקרוב המכשיר הזה לא יוכל לשמור מפתח חדש: צריך להסיר מפתחות ישנים.
console-located-rotation = מפתח חדש מעצמו
console-how-own-device = בין המכשירים של הפונה
console-how-label = לפי השם, במכשיר שלא שייך לאיש
console-how-key-id = לפי כל מזהה המפתח, במכשיר שלא שייך לאיש
console-rotation-will = כן. המכשיר מחליף את המפתח שלו אחרי שימוש.
console-rotation-will-not = לא.
console-rotation-unknown = לא ידוע.

console-reason-legend = מה קרה לפני שהופיע המסך הכחול?
console-reason-update = עדכון של Windows או של הקושחה
console-reason-hardware = הוחלפה תחנת עגינה או חומרה אחרת
console-reason-firmware = שונתה הגדרה בקושחה
console-reason-pin = קוד ה-PIN נשכח
console-reason-moved-drive = הכונן הועבר למחשב אחר
console-reason-tpm = ה-TPM נוקה, או לוח האם הוחלף
console-reason-unknown = לא ידוע
console-reason-note = הערה, אם צריך
console-reason-note-hint = היא נשמרת ברשומות. בלי מפתחות ובלי סיסמאות.
console-reason-button = רישום הסיבה

console-approval-wait = עמית חייב להסכים לפני שאפשר להציג את המפתח. הפנייה מופיעה עכשיו אצל העמיתים בדף מוקד התמיכה.
console-approval-again = לקחתם את הפנייה ממישהו אחר? אז בקשו את האישור שוב.
console-approval-ask = בקשת אישור מעמית
console-approval-yes = ניתן אישור של { $name },
console-approval-no = התקבל סירוב של { $name },
console-approve-title = מבקשים את אישורכם
console-approve-what = אשרו רק אם אתם יודעים למה צריך את המפתח הזה. התשובה שלכם נרשמת.
console-approve-asks = מבקש האישור
console-approve-for = עבור
console-approve-reason = סיבה
console-approve = אישור
console-refuse = סירוב

console-reveal-lead = הפונה יושב מול המסך הכחול ומוכן להקליד? הצגת המפתח נרשמת, וניתנת הוראה להחליף אותו במפתח חדש.
console-reveal = הצגת המפתח להקראה
console-reveal-again = להציג שוב
console-reveal-count = { $count ->
    [one] הוצג פעם אחת
    [two] הוצג פעמיים
   *[other] הוצג { $count } פעמים
 }
console-solved = הפונה נכנס למחשב: סגירת הפנייה

console-read-title = הקראת המפתח
console-read-caller = הפונה
console-read-compare = בקשו מהפונה להקריא שוב את מזהה המפתח שבמסך שלו. אם הוא שונה, עצרו: המפתח הזה לא יעבוד.
console-read-how = הקריאו קבוצה אחת, ספרה אחרי ספרה. תנו לפונה להקליד אותה ולהקריא לכם בחזרה. אז עברו לקבוצה הבאה. המחשב בודק כל קבוצה בזמן ההקלדה.
console-read-group = קבוצה
console-read-hidden = הוא כבר לא בדף הזה. אם הפונה עוד לא סיים, הציגו אותו שוב מתוך הפנייה.
console-read-back = חזרה לפנייה
console-digit-0 = אפס
console-digit-1 = אחת
console-digit-2 = שתיים
console-digit-3 = שלוש
console-digit-4 = ארבע
console-digit-5 = חמש
console-digit-6 = שש
console-digit-7 = שבע
console-digit-8 = שמונה
console-digit-9 = תשע

console-case-link = קבלת מספר פנייה למוקד התמיכה
console-not-listed-link = המכשיר שלי לא ברשימה
console-stuck-number = מסרו למוקד התמיכה את המספר הזה
console-stuck-ready-title = הכינו מראש
console-stuck-ready-name = את שם המחשב. לעיתים קרובות הוא כתוב על מדבקה.
console-stuck-ready-key-id = את מזהה מפתח השחזור מהמסך הכחול.
console-stuck-ready-verify = טלפון או מחשב אחר. ייתכן שבמוקד התמיכה יבקשו מכם להיכנס כאן, לפתוח את הדף הזה ולהקריא קוד:
console-stuck-verify-link = מה מוקד התמיכה מבקש ממני
console-stuck-choose = איזה מכשיר זה?
console-stuck-choose-lead = כך מוקד התמיכה יודע איפה לחפש.
console-stuck-choose-mine = הוא שלי, או שרק אני עובד עליו
console-stuck-choose-somebody-elses = הוא שייך למישהו אחר
console-stuck-choose-nobodys = הוא משותף: בחדר ישיבות, במעבדה או בדלפק
console-stuck-not-listed-title = המכשיר שלכם לא ברשימה שלכם
console-stuck-not-listed-what = הספרייה לא יודעת שהוא שלכם. זה קורה כשמישהו אחר הגדיר אותו. בכל זאת ייתכן שהמפתח שלו שמור.
console-stuck-not-listed-do = התקשרו למוקד התמיכה. שם יוכלו לחפש את המכשיר לפי שמו.
console-stuck-no-key-title = לא שמור מפתח עבור המכשיר הזה
console-stuck-no-key-what = ייתכן שמפתח מעולם לא נשמר, או שהארגון לא מאפשר לכם לקרוא אותו.
console-stuck-no-key-do = התקשרו למוקד התמיכה. אולי שם רואים יותר, ויודעים מה עוד אפשר לעשות.
console-stuck-no-match-title = מזהה המפתח לא מתאים
console-stuck-no-match-what = לאף אחד מהמפתחות ששמורים עבור המכשירים שלכם אין המזהה הזה.
console-stuck-no-match-do = התקשרו למוקד התמיכה. שם יוכלו לחפש גם במכשירים אחרים.
console-stuck-somebody-elses-title = המכשיר שייך למישהו אחר
console-stuck-somebody-elses-what = המפתח שלו מוצג רק למי שהמכשיר שייך לו. זה מגן על העבודה שלו, וגם על שלכם.
console-stuck-somebody-elses-do = בקשו מאותו אדם להיכנס כאן. אם זה לא אפשרי, התקשרו למוקד התמיכה.
console-stuck-nobodys-title = המכשיר משותף
console-stuck-nobodys-what = הוא לא שייך לאדם אחד, ולכן אף אחד לא יכול לקבל כאן את המפתח שלו.
console-stuck-nobodys-do = התקשרו למוקד התמיכה. שם יוכלו למצוא את המפתח לפי שם המכשיר.
console-stuck-restricted-title = הארגון נותן מפתחות דרך מוקד התמיכה
console-stuck-restricted-what = אתם לא רשאים לקרוא בעצמכם את מפתחות המכשירים שלכם. המחשב והמפתח שלו תקינים.
console-stuck-restricted-do = התקשרו למוקד התמיכה. שם יוכלו לתת לכם את המפתח אחרי שיוודאו שאלה אתם.
console-stuck-device-disabled-title = המכשיר הזה מושבת
console-stuck-device-disabled-what = הארגון השבית אותו, למשל כי הוא אבד או הוחלף. המפתח שלו לא מוצג כאן.
console-stuck-device-disabled-do = התקשרו למוקד התמיכה. שם יוכלו לברר למה.

console-verify-title = מה מוקד התמיכה מבקש מכם
console-verify-none = כרגע לא מבקשים מכם דבר. כשתתקשרו למוקד התמיכה, ייתכן שירצו לוודא שאלה אתם. אז זה יופיע כאן. טענו את הדף מחדש כשיבקשו מכם לבדוק.
console-verify-never = מוקד התמיכה לעולם לא מתקשר ראשון כדי לבקש קוד. אם מישהו התקשר אליכם, נתקו והתקשרו בעצמכם למוקד התמיכה.
console-verify-own = הפנייה שלכם {"\u200E"}{ $number }
console-verify-own-what = { $technician } ממוקד התמיכה רוצה לוודא שאלה אתם. הקריאו את הקוד בשיחה.
console-verify-show = הצגת הקוד
console-verify-new = הצגת קוד חדש
console-verify-code = הקוד שלכם
console-verify-lasts = הוא תקף לפעם אחת, ול-{ $minutes } דקות לכל היותר.
console-verify-gone = הקוד שהוצג לכם כבר לא תקף. אם מוקד התמיכה עדיין מבקש קוד, הציגו קוד חדש.
console-verify-manager = התקבלה שיחה במוקד התמיכה בשם { $name }. האם באמת מדובר ב-{ $name }?
console-verify-manager-what = { $technician } ממוקד התמיכה פונה אליכם כמי שמנהלים את { $name }. דברו עם { $name } בעצמכם, במספר שאתם מכירים או פנים אל פנים, לפני שתענו.
console-verify-yes = כן, דיברנו
console-verify-no = לא
console-verify-said-confirmed = תודה. מוקד התמיכה רואה את התשובה שלכם.
console-verify-said-denied = תודה. הפנייה סגורה, ולא יוצג עבורה מפתח.
