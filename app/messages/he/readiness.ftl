# מוכנות: אם אנשים מצליחים לחזור למחשב שלהם, ואף אחד אחר לא. בעברית. אחרי readiness-found-, readiness-why- ו-readiness-do- בא קוד של
# ממצא, אחרי readiness-check- של בדיקה, אחרי readiness-verdict- ו-readiness-overall- של הערכה, אחרי readiness-feature- של תכונה,
# אחרי readiness-reading- של בדיקה עם התקדמות, אחרי readiness-file- של קובץ מדיניות, ואחרי readiness-own- של סיבה.

readiness-title = מוכנות
readiness-lead = אם מחשב בארגון יינעל עכשיו, האם הבעלים שלו יצליח לחזור אליו, ואף אחד אחר לא? Rekey רק מסתכל, ולא משנה דבר.
readiness-check-now = לבדוק עכשיו
readiness-check-again = לבדוק שוב
readiness-last = הבדיקה האחרונה
readiness-last-see = לצפייה בממצאים
readiness-earlier = בדיקות קודמות
readiness-none = עוד לא נבדק דבר.
readiness-what = מה נבדק
readiness-by = בידי { $name }
readiness-by-doctor = משורת הפקודה, עם rekey doctor
readiness-under-way = בביצוע
readiness-back = כל הבדיקות
readiness-number = בדיקה { $number }

readiness-check-permissions = ההרשאות של Rekey עצמו
readiness-check-permissions-what = כל מה שנחוץ לו ניתן, ולא יותר.
readiness-check-escrow = מפתחות שמורים
readiness-check-escrow-what = המכשירים שמרו את המפתחות שלהם, והמדיניות דואגת לכך.
readiness-check-self-service = שירות עצמי
readiness-check-self-service-what = אנשים רשאים לקרוא את המפתחות של המכשירים שלהם, והספרייה יודעת למי הם שייכים.
readiness-check-helpdesk = מוקד התמיכה
readiness-check-helpdesk-what = נציגי התמיכה רשאים לקרוא מפתחות, ולא לעשות דברים רחבים יותר.
readiness-check-audit-trail = היומן של Entra
readiness-check-audit-trail-what = מפתח ש-Rekey קרא מופיע ביומן של Entra עצמה.
readiness-check-rotation = החלפה
readiness-check-rotation-what = מפתחות שהוצגו באמת מוחלפים.

readiness-verdict-good = תקין
readiness-verdict-not-known = לא ידוע
readiness-verdict-attention = דורש תשומת לב
readiness-verdict-bad = חייבים לתקן
readiness-overall-good = כל מה שנבדק הוא כפי שצריך להיות.
readiness-overall-not-known = לא נמצאה בעיה, אבל לא היה אפשר לבדוק הכול.
readiness-overall-attention = זה עובד, אבל לא לכולם, לא לאורך זמן, או שמותר יותר ממה שצריך.
readiness-overall-bad = משהו לא עובד או לא בטוח. תקנו אותו לפני שמישהו יצטרך מפתח.
readiness-picture = { $count ->
    [one] ממצא אחד
    [two] שני ממצאים
   *[other] { $count } ממצאים
 }: חייבים לתקן { $bad }, דורש תשומת לב { $attention }, לא ידוע { $unknown }, תקין { $good }

readiness-run-title = בדיקת מוכנות
readiness-run-empty = הבדיקה הזאת הסתיימה בלי תוצאה: Rekey נעצר בינתיים, או שיומן הרשומות שלו לא ענה.
readiness-progress = הושלמו { $done } מתוך { $checks } בדיקות. עכשיו: { $check }
readiness-reading-escrow = { $done ->
    [one] נקרא עד כה מכשיר או מפתח אחד
    [two] נקראו עד כה שני מכשירים או מפתחות
   *[other] נקראו עד כה { $done } מכשירים ומפתחות
 }
readiness-reading-self-service = נבדק מי הבעלים של { $done } מתוך { $of } מכשירים
readiness-reading-helpdesk = נבדקו { $done } מתוך { $of } נציגי תמיכה
readiness-renews = הדף הזה מתרענן בכל שנייה. אפשר לעזוב אותו: הבדיקה ממשיכה.
readiness-still = לעצור את הרענון
readiness-goes-on = לרענן שוב
readiness-checks = שש הבדיקות
readiness-why = למה זה חשוב
readiness-do = מה לעשות
readiness-request = במקום זאת מנהל מערכת יכול לשלוח את הבקשה הזאת אל Microsoft Graph, למשל בעזרת Graph Explorer.
readiness-request-own = מה שבסוגריים מסולסלים שונה בכל ארגון: קודם הציבו שם את הערכים שלכם.
readiness-file-save-and-require = הורדת המדיניות ששומרת ודורשת סיסמאות שחזור
readiness-file-rotation = הורדת המדיניות שמחליפה סיסמאות שחזור
readiness-file-where = ייבאו אותה במרכז הניהול של Intune: Devices > Configuration > Create > Import policy. היא לא חלה על איש עד שתקצו אותה.
readiness-orders = לצפייה בהוראות האלה
readiness-names-devices = אילו מכשירים ({ $count })
readiness-names-policies = פריטי המדיניות שנקראו ({ $count })
readiness-names-permissions = אילו הרשאות ({ $count })
readiness-names-people = מי ({ $count })
readiness-more = ועוד { $count }
readiness-take = ייצוא הממצאים
readiness-take-json = כ-JSON
readiness-take-csv = כ-CSV, לגיליון אלקטרוני

readiness-feature-key-metadata = מפתחות שמורים, בלי לקרוא אותם
readiness-feature-application-keys = מפתחות, בקריאה בזכות של Rekey עצמו
readiness-feature-devices = מכשירים והבעלים שלהם
readiness-feature-managed-devices = מה ש-Intune יודע על מכשירים
readiness-feature-rotation = מתן הוראות החלפה
readiness-feature-device-policies = מדיניות BitLocker
readiness-feature-tenant-switch = המתג של השירות העצמי
readiness-feature-people = אנשים, המנהלים שלהם והחשבונות שלהם
readiness-feature-scope = קבוצות ויחידות ניהול
readiness-feature-reconciliation = יומן הביקורת של Entra
readiness-feature-roles = התפקידים של נציגי התמיכה
readiness-feature-permissions = ההרשאות של Rekey עצמו

-readiness-add-permission = במרכז הניהול של Entra, פתחו את App registrations > Rekey > API permissions > Add a permission > Microsoft Graph > Application permissions. הוסיפו את

readiness-found-permission-missing = חסרה ההרשאה { $permission }. היא נחוצה עבור: { $feature }.
readiness-why-permission-missing = מה שחסרה לו הרשאה נכשל כשמישהו צריך אותו, ולא לפני כן.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }, ואז בחרו Grant admin consent.
readiness-found-permissions-enough = { $features ->
    [one] לתכונה האחת שבשימוש יש ההרשאה הדרושה לה.
    [two] לכל אחת משתי התכונות שבשימוש יש ההרשאה הדרושה לה.
   *[other] לכל אחת מ-{ $features } התכונות שבשימוש יש ההרשאה הדרושה לה.
 }
readiness-found-permissions-needless = { $count ->
    [one] הרשאה אחת שניתנה לא משרתת דבר, או לא יותר מהרשאה קטנה ממנה שניתנה גם היא.
    [two] שתי הרשאות שניתנו לא משרתות דבר, או לא יותר מהרשאות קטנות מהן שניתנו גם הן.
   *[other] { $count } הרשאות שניתנו לא משרתות דבר, או לא יותר מהרשאות קטנות מהן שניתנו גם הן.
 }
readiness-why-permissions-needless = מה שמותר ל-Rekey ולא נחוץ לו עוזר רק למי שפורץ אליו.
readiness-do-permissions-needless = במרכז הניהול של Entra, פתחו את App registrations > Rekey > API permissions. בטלו את הסכמת מנהל המערכת להרשאות האלה, ואז הסירו אותן.

readiness-found-escrow-no-devices = בספרייה לא מופיע אף מכשיר Windows פעיל שמצורף לארגון.
readiness-why-escrow-no-devices = בלי מכשירים אי אפשר לדעת אם המפתחות שלהם שמורים.
readiness-do-escrow-no-devices = בדקו במרכז הניהול של Entra תחת Devices > All devices. כשיופיעו שם מכשירים מצורפים, בדקו שוב.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] למכשיר האחד שמור מפתח שחזור של כונן Windows.
        [two] לשני המכשירים שמור מפתח שחזור של כונן Windows.
       *[other] לכל { $devices } המכשירים שמור מפתח שחזור של כונן Windows.
     }
    [one] לאחד מ-{ $devices } מכשירים לא שמור מפתח שחזור של כונן Windows. ל-{ $percent } אחוז יש מפתח שמור.
    [two] לשניים מ-{ $devices } מכשירים לא שמור מפתח שחזור של כונן Windows. ל-{ $percent } אחוז יש מפתח שמור.
   *[other] ל-{ $without } מ-{ $devices } מכשירים לא שמור מפתח שחזור של כונן Windows. ל-{ $percent } אחוז יש מפתח שמור.
 }
readiness-why-escrow-share = כשאחד מהם יינעל, איש לא יוכל לפתוח את הכונן שלו: לא הבעלים ולא מוקד התמיכה.
readiness-do-escrow-share = בכל אחד מהם פתחו את PowerShell כמנהל מערכת. הפקודה {"\u200E"}(Get-BitLockerVolume C:).KeyProtector מציגה את המזהה של סיסמת השחזור, והפקודה BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId עם המזהה הזה שומרת אותה. אם BitLocker כבוי, קודם הפעילו אותו. למה מכשיר לא הצליח לשמור את המפתח שלו, רואים ב-Intune תחת Devices > Monitor > Device encryption status.
-readiness-keys-stop = בררו מה יוצר בהם מפתחות חדשים, לרוב קובץ Script שפועל בכל הפעלה, ועצרו אותו. אי אפשר להסיר מפתחות בודדים מ-Entra ID: הם נמחקים רק עם אובייקט המכשיר, ואז כולם יחד.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] למכשיר אחד שמורים { $limit } מפתחות. Entra ID לא שומר יותר.
    [two] לשני מכשירים שמורים { $limit } מפתחות לכל אחד. Entra ID לא שומר יותר.
   *[other] ל-{ $count } מכשירים שמורים { $limit } מפתחות לכל אחד. Entra ID לא שומר יותר.
 }
readiness-why-escrow-keys-at-limit = אי אפשר לשמור את המפתח הבא שלהם. אחרי ההחלפה הבאה איש לא יוכל לפתוח את הכוננים שלהם.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } אחר כך צרפו כל מכשיר מחדש ל-Entra ID, וודאו שהמפתח שלו נשמר, לפני שתמחקו את האובייקט הישן.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] למכשיר אחד שמורים כמעט כל המפתחות ש-Entra ID שומר למכשיר אחד: { $limit }.
    [two] לשני מכשירים שמורים כמעט כל המפתחות ש-Entra ID שומר למכשיר אחד: { $limit }.
   *[other] ל-{ $count } מכשירים שמורים כמעט כל המפתחות ש-Entra ID שומר למכשיר אחד: { $limit }.
 }
readiness-why-escrow-keys-near-limit = כשלא יישאר מקום, אי אפשר יהיה לשמור את המפתח הבא, ואיש לא יוכל לפתוח את הכונן.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } צרפו כל מכשיר מחדש ל-Entra ID לפני שייגמר המקום.
readiness-found-escrow-keys-within-limit = אף מכשיר לא קרוב למגבלה של { $limit } מפתחות שמורים. המספר הגדול ביותר במכשיר אחד: { $most }.

-readiness-unclear = , או שפריטי המדיניות סותרים זה את זה
-readiness-setting = במדיניות של הגדרות BitLocker שלכם, קבעו את
-readiness-setting-new = אם אין לכם כזאת, השתמשו במדיניות שלמטה.
readiness-found-escrow-save-on = יש מדיניות שבגללה סיסמאות שחזור נשמרות ב-Entra ID.
readiness-found-escrow-save-off = יש מדיניות שמכבה את השמירה של סיסמאות שחזור ב-Entra ID.
readiness-found-escrow-save-not-set = אף מדיניות שהוקצתה לא קובעת שסיסמאות שחזור נשמרות ב-Entra ID{ -readiness-unclear }.
-readiness-why-save = מפתח שמעולם לא נשמר אי אפשר לתת לאיש: מחשב נעול נשאר נעול.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } "Save BitLocker recovery information to AD DS for operating system drives" לערך True. בשם כתוב AD DS, אבל ההגדרה חלה גם על Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = יש מדיניות שבגללה סיסמת השחזור נשמרת לפני ש-BitLocker מופעל.
readiness-found-escrow-require-off = יש מדיניות שמאפשרת להפעיל את BitLocker לפני שסיסמת השחזור נשמרת.
readiness-found-escrow-require-not-set = אף מדיניות שהוקצתה לא קובעת שסיסמת השחזור נשמרת לפני ש-BitLocker מופעל{ -readiness-unclear }.
-readiness-why-require = אז אפשר להצפין כונן אף שהמפתח שלו מעולם לא נשמר. ובלי ההגדרה הזאת מכשיר לא מחליף את המפתח שלו.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } "Do not enable BitLocker until recovery information is stored to AD DS for operating system drives" לערך True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = יש מדיניות שדורשת סיסמת שחזור בת 48 ספרות.
readiness-found-escrow-password-allowed = יש מדיניות שמאפשרת סיסמת שחזור בת 48 ספרות, אבל לא דורשת אותה.
readiness-found-escrow-password-not-allowed = יש מדיניות שלא מאפשרת סיסמת שחזור בת 48 ספרות.
readiness-found-escrow-password-not-set = אף מדיניות שהוקצתה לא קובעת שנדרשת סיסמת שחזור בת 48 ספרות{ -readiness-unclear }.
-readiness-why-password = אז אפשר להצפין כונן בלעדיה, ואין מה לשמור ואין מה להקליד.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = אז אין מפתח שמישהו יכול להקליד במסך הכחול.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } "Configure user storage of BitLocker recovery information" לערך "Require 48-digit recovery password". { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = במרכז הניהול של Entra, תחת Devices > Device settings, קבעו את "Restrict users from recovering the BitLocker key(s) for their owned devices" לערך No.
readiness-found-self-service-switch-on = הארגון מאפשר לאנשים לקרוא את המפתחות של המכשירים שלהם.
readiness-found-self-service-switch-off = הארגון לא מאפשר לאנשים לקרוא את המפתחות של המכשירים שלהם.
readiness-why-self-service-switch-off = כל מי שננעל בחוץ חייב להתקשר למוקד התמיכה: Entra ID מסרב לתת לו את המפתח.
readiness-do-self-service-switch-off = אם אנשים אמורים לעזור לעצמם: { -readiness-switch } אם לא, השאירו את זה כך, ומוקד התמיכה ימסור את כל המפתחות.
readiness-found-self-service-switch-off-application = הארגון לא מאפשר לאנשים לקרוא את המפתחות של המכשירים שלהם. Rekey קורא מפתחות בזכות של עצמו, והמתג הזה לא חל על כך.
readiness-why-self-service-switch-off-application = אז רק המדיניות של Rekey עצמו קובעת אם אנשים מקבלים את המפתחות שלהם. היא צריכה לבטא את מה שהארגון רוצה.
readiness-do-self-service-switch-off-application = אם אנשים אמורים לעזור לעצמם: { -readiness-switch } אם לא, השאירו את despite_tenant_switch כבוי ב-rekey.toml: אז Rekey פועל לפי המתג.
-readiness-primary-user = הגדירו לכל אחד משתמש ראשי: Intune admin center > Devices > Windows > המכשיר > Properties > Primary user. למכשירים משותפים אין משתמש ראשי בכוונה: המפתחות שלהם מגיעים ממוקד התמיכה.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] אין מכשיר שמצורף ל-Entra וצריך בעלים.
        [one] למכשיר האחד שמצורף ל-Entra יש בעלים.
        [two] לכל אחד משני המכשירים שמצורפים ל-Entra יש בעלים.
       *[other] לכל אחד מ-{ $devices } המכשירים שמצורפים ל-Entra יש בעלים.
     }
    [not-known] לא נמצא מכשיר שמצורף ל-Entra ואין לו בעלים, אבל { $not-looked-up } מתוך { $devices } לא נבדקו: כל אחד דורש בקשה משלו.
   *[other] ל-{ $without } מתוך { $devices } מכשירים שמצורפים ל-Entra אין בעלים.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }{ $not-looked-up } לא נבדקו: כל אחד דורש בקשה משלו.
     }
 }
readiness-why-self-service-owners = המפתח של מכשיר בלי בעלים לא מוצג לאיש בשירות העצמי. מי שמשתמש בו חייב להתקשר למוקד התמיכה.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] למכשיר האחד בצירוף היברידי יש משתמש ראשי ב-Intune.
        [two] לכל אחד משני המכשירים בצירוף היברידי יש משתמש ראשי ב-Intune.
       *[other] לכל אחד מ-{ $devices } המכשירים בצירוף היברידי יש משתמש ראשי ב-Intune.
     }
   *[other] ל-{ $without } מתוך { $devices } מכשירים בצירוף היברידי אין משתמש ראשי ב-Intune.
 }
readiness-why-self-service-hybrid = למכשיר בצירוף היברידי אין בעלים עד שמוגדר לו משתמש ראשי. עד אז המפתח שלו לא מוצג לאיש בשירות העצמי.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user תחת [readiness] ב-rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] נוסה עבור { $person }, בלי לקרוא מפתח: המכשיר האחד נמצא ויש לו מפתח שמור.
        [two] נוסה עבור { $person }, בלי לקרוא מפתח: שני המכשירים נמצאו ויש להם מפתח שמור.
       *[other] נוסה עבור { $person }, בלי לקרוא מפתח: כל { $devices } המכשירים נמצאו ויש להם מפתח שמור.
     }
   *[other] נוסה עבור { $person }, בלי לקרוא מפתח: רק ל-{ $with } מתוך { $devices } מכשירים יש מפתח שמור.
 }
readiness-why-self-service-dry-run = מה שקורה לאדם הזה קורה לכל מי שיש לו מכשיר כזה.
readiness-do-self-service-dry-run = שמרו את המפתחות של המכשירים האלה, כמתואר תחת "מפתחות שמורים".
readiness-found-self-service-dry-run-nobody = האדם שעבורו מנסים את השירות העצמי לא נמצא בספרייה.
readiness-why-self-service-dry-run-nobody = כך אף אחד לא מנסה את השירות העצמי לפני שמישהו צריך אותו.
readiness-do-self-service-dry-run-nobody = הגדירו את { -readiness-test-user } לכתובת של מי שיש לו מחשב.
readiness-found-self-service-dry-run-no-device = אין מכשיר Windows בבעלות { $person }, שעבורו מנסים את השירות העצמי.
readiness-why-self-service-dry-run-no-device = מי שאין לו מכשיר לא מוצא כאן דבר, וחייב להתקשר למוקד התמיכה.
readiness-do-self-service-dry-run-no-device = אם לאדם הזה יש מחשב, הגדירו אותו ב-Intune כמשתמש הראשי שלו. אם לא, הגדירו את { -readiness-test-user } למי שיש לו מחשב.

-readiness-helpdesk-role = במרכז הניהול של Entra, תחת Roles & admins > New custom role, צרו תפקיד עם הפעולות microsoft.directory/bitlockerKeys/key/read ו-microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = אף נציג תמיכה לא טיפל בפנייה של פונה ב-30 הימים האחרונים.
readiness-why-helpdesk-nobody = Rekey בודק את התפקידים של מי שעושים זאת. לכן לא ידוע אם נציג תמיכה יכול לקרוא מפתח.
readiness-do-helpdesk-nobody = בקשו מנציג תמיכה לפתוח פנייה ולמצוא פונה. אחר כך בדקו שוב.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] לנציג תמיכה אחד יש תפקיד Global Administrator.
    [two] לשני נציגי תמיכה יש תפקיד Global Administrator.
   *[other] ל-{ $people } נציגי תמיכה יש תפקיד Global Administrator.
 }
readiness-why-helpdesk-global-administrator = מי שמשתלט על חשבון כזה מחזיק בכל הארגון. כדי למסור מפתחות לא צריך כמעט דבר מזה.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, תנו להם אותו, ותנו להם לעשות את העבודה הזאת בלי Global Administrator.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] לנציג תמיכה אחד אין תפקיד שקורא מפתחות שחזור.
    [two] לשני נציגי תמיכה אין תפקיד שקורא מפתחות שחזור.
   *[other] ל-{ $people } נציגי תמיכה אין תפקיד שקורא מפתחות שחזור.
 }
readiness-why-helpdesk-cannot-read = הם יאמתו את זהות הפונה וימצאו את המפתח, ואז Entra ID יסרב לתת אותו.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }, ותנו להם אותו.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] לנציג תמיכה אחד אין תפקיד שמחפש מכשירים.
    [two] לשני נציגי תמיכה אין תפקיד שמחפש מכשירים.
   *[other] ל-{ $people } נציגי תמיכה אין תפקיד שמחפש מכשירים.
 }
readiness-why-helpdesk-cannot-find = אם Rekey לא יהיה זמין, הם לא ימצאו אף מכשיר בפורטלים של Microsoft עצמה.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }, ותנו להם אותו.
readiness-found-helpdesk-broader = { $people ->
    [one] תפקיד אחד של נציג תמיכה מאפשר יותר מאשר למצוא מכשירים ולקרוא מפתחות.
    [two] שני תפקידים של נציגי תמיכה מאפשרים יותר מאשר למצוא מכשירים ולקרוא מפתחות.
   *[other] { $people } תפקידים של נציגי תמיכה מאפשרים יותר מאשר למצוא מכשירים ולקרוא מפתחות.
 } ברשימה כתוב מי, איזה תפקיד, וכמה פעולות מיותרות.
readiness-why-helpdesk-broader = אל מי שמוסר מפתחות מתקשרים זרים כל היום. ככל שמותר פחות לחשבון שלו, כך הונאה משיגה פחות.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. תנו להם אותו במקום התפקיד הרחב יותר, אם הרחב לא משרת דבר אחר.
readiness-found-helpdesk-least = { $people ->
    [one] התפקידים של נציג התמיכה האחד מאפשרים מה שהעבודה צריכה, ולא יותר.
    [two] התפקידים של שני נציגי התמיכה מאפשרים מה שהעבודה צריכה, ולא יותר.
   *[other] התפקידים של כל { $people } נציגי התמיכה מאפשרים מה שהעבודה צריכה, ולא יותר.
 }

readiness-found-audit-nothing-to-look-for = Rekey לא קרא אף מפתח בין לפני שבעה ימים לבין לפני עשר דקות, ולכן אין מה לחפש ביומן של Entra.
readiness-why-audit-nothing-to-look-for = Entra ID רושם כל קריאה של מפתח. אם הוא עושה זאת גם עבור Rekey, רואים רק אחרי קריאה.
readiness-do-audit-nothing-to-look-for = בדקו שוב עשר דקות אחרי שיוצג המפתח הבא.
readiness-found-audit-found = המפתח ש-Rekey קרא ב-{ $at } (אסמכתה { $reference }) מופיע ביומן של Entra, { $seconds ->
    [0] באותה שנייה
    [one] בהפרש של שנייה אחת
    [two] בהפרש של שתי שניות
   *[other] בהפרש של { $seconds } שניות
 }.
readiness-found-audit-not-found = המפתח ש-Rekey קרא ב-{ $at } (אסמכתה { $reference }) לא מופיע ביומן של Entra.
readiness-why-audit-not-found = שני יומנים שלא יודעים זה על זה מוכיחים מה שיומן אחד לבדו לא יכול. עכשיו היומן של Entra לא מראה מי ראה איזה מפתח.
readiness-do-audit-not-found = בדקו במרכז הניהול של Entra תחת Audit logs: קטגוריה KeyManagement, פעילות "Read BitLocker key", בזמן הזה. אם הקריאה מופיעה שם, בדקו שוב בעוד שעה, כי היומן יכול להתעכב. אם לא, פנו לתמיכה של Microsoft.

-readiness-why-setting = מכשיר שלא רשאי להחליף את המפתח שלו שומר את המפתח שהוצג, גם כש-Rekey מורה על מפתח חדש. מי שקרא אותו יכול להשתמש בו שוב.
-readiness-do-setting = { -readiness-setting } "Configure Recovery Password Rotation" למצב פעיל גם למכשירים שמצורפים ל-Entra וגם למכשירים בצירוף היברידי. { -readiness-setting-new }
readiness-found-rotation-setting-on = יש מדיניות שבגללה מכשירים מחליפים את המפתחות שלהם אחרי שימוש.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] יש מדיניות שבגללה מכשירים שמצורפים ל-Entra מחליפים את המפתחות שלהם אחרי שימוש, אבל מכשיר אחד הוא בצירוף היברידי.
    [two] יש מדיניות שבגללה מכשירים שמצורפים ל-Entra מחליפים את המפתחות שלהם אחרי שימוש, אבל שני מכשירים הם בצירוף היברידי.
   *[other] יש מדיניות שבגללה מכשירים שמצורפים ל-Entra מחליפים את המפתחות שלהם אחרי שימוש, אבל { $hybrid } מכשירים הם בצירוף היברידי.
 }
readiness-found-rotation-setting-off = יש מדיניות שמכבה את החלפת המפתחות במכשירים אחרי שימוש.
readiness-found-rotation-setting-not-set = אף מדיניות שהוקצתה לא קובעת שמכשירים מחליפים את המפתחות שלהם אחרי שימוש{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 גרסה 1909
readiness-found-rotation-windows-new-enough = { $devices ->
    [one] נבדק מכשיר אחד, ולא נמצאה בו
    [two] נבדקו שני מכשירים, ולא נמצאה בהם
   *[other] נבדקו { $devices } מכשירים, ולא נמצאה בהם
 } גרסת Windows ישנה מכדי להחליף את המפתח.{ $unknown ->
    [0] { "" }
    [one] { " " }באחד מהם הגרסה לא ידועה.
    [two] { " " }בשניים מהם הגרסה לא ידועה.
   *[other] { " " }ב-{ $unknown } מהם הגרסה לא ידועה.
 }
readiness-found-rotation-windows-old = ב-{ $old } מתוך { $devices } מכשירים יש גרסת Windows ישנה מכדי להחליף את המפתח.{ $unknown ->
    [0] { "" }
    [one] { " " }באחד מהם הגרסה לא ידועה.
    [two] { " " }בשניים מהם הגרסה לא ידועה.
   *[other] { " " }ב-{ $unknown } מהם הגרסה לא ידועה.
 }
readiness-why-rotation-windows-old = מפתח שלהם שהוצג פועל עד שמישהו מחליף אותו ידנית.
readiness-do-rotation-windows-old = עדכנו אותם אל { -readiness-build } (גרסת Build { $build }) ומעלה.
-readiness-prove = שחזרו מחשב ניסיון בעזרת Rekey, פתחו אותו, והשאירו אותו פועל ומחובר לרשת. אחר כך בדקו בדף "החלפת מפתחות" אם ההוראה שלו אומתה.
readiness-found-rotation-never-proven = עוד לא אומתה כאן אף החלפה.
readiness-why-rotation-never-proven = רק אימות מראה שמפתחות שהוצגו באמת כבר לא פותחים דבר.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = ההחלפה האחרונה אומתה לפני { $days } ימים, ב-{ $at }.
readiness-why-rotation-proven-long-ago = ייתכן שמשהו השתנה מאז, ואיש לא שם לב.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = ההחלפה האחרונה אומתה { $days ->
    [0] ביממה האחרונה
    [one] לפני יום אחד
    [two] לפני יומיים
   *[other] לפני { $days } ימים
 }, ב-{ $at }.
readiness-found-rotation-nothing-stuck = אין מפתח שהוצג וממתין יותר מדי זמן להחלפה.
readiness-found-rotation-stuck = { $orders ->
    [one] לגבי מפתח אחד שהוצג לא אומת אחרי שבעה ימים שבוטל.
    [two] לגבי שני מפתחות שהוצגו לא אומת אחרי שבעה ימים שבוטלו.
   *[other] לגבי { $orders } מפתחות שהוצגו לא אומת אחרי שבעה ימים שבוטלו.
 }
readiness-why-rotation-stuck = מי שקרא מפתח כזה אולי עדיין יכול לפתוח בו את הכונן.
readiness-do-rotation-stuck = בדקו למה כל הוראה ממתינה. לרוב צריך להפעיל את המחשב ולחבר אותו לרשת.
readiness-found-rotation-needs-attention = { $orders ->
    [one] הוראת החלפה אחת דורשת טיפול.
    [two] שתי הוראות החלפה דורשות טיפול.
   *[other] { $orders } הוראות החלפה דורשות טיפול.
 }
readiness-why-rotation-needs-attention = Rekey לא יכול להחליף את המפתחות האלה בעצמו. ייתכן שהמפתחות שהוצגו עדיין פועלים.
readiness-do-rotation-needs-attention = בכל הוראה כתוב מה מעכב אותה. החליפו את המפתחות האלה ידנית.

-readiness-why-not-known = מה שלא ידוע יכול להיות טוב או רע. זה מתגלה כשמישהו צריך מפתח.
-readiness-later = בדקו שוב בעוד כמה דקות. אם זה לא משתנה, ביומן של Rekey כתוב יותר.
readiness-found-directory-token-refused = לא התברר: { $asked }. Entra ID לא קיבל את הכניסה של Rekey עצמו.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = הריצו את rekey doctor: הוא מציג מה Entra ID ענה. לרוב פג תוקף הסוד או האישור של Rekey.
readiness-found-directory-refused = לא התברר: { $asked }. Microsoft Graph סירב לענות.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }, ואז בחרו Grant admin consent. אם היא כבר ניתנה, ייתכן שלארגון חסר הרישיון, למשל של Intune.
readiness-found-directory-not-found = לא התברר: { $asked }. Microsoft Graph לא מכיר את מה שנשאל עליו.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = לא התברר: { $asked }. Microsoft Graph היה עמוס מדי.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = לא התברר: { $asked }. לא היה אפשר להגיע אל Microsoft Graph.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = בדקו אם השרת של Rekey רשאי להגיע אל graph.microsoft.com. אחר כך בדקו שוב.
readiness-found-directory-failed = לא התברר: { $asked }. Microsoft Graph ענה בשגיאה.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = לא התברר: { $asked }. Microsoft Graph לא ענה בזמן.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = לא התברר: { $asked }. Rekey לא מבין מה Microsoft Graph ענה.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = לא התברר: יומן הרשומות של Rekey עצמו לא ענה.
readiness-why-ledger-not-available = { -readiness-why-not-known } ובלי יומן הרשומות Rekey לא מציג אף מפתח.
readiness-do-ledger-not-available = הריצו את rekey doctor, ובדקו את מסד הנתונים.

readiness-own-title = האם אצליח לחזור למחשב?
readiness-own-lead = נניח שאחד המחשבים שלכם מציג עכשיו את המסך הכחול ומבקש את מפתח השחזור.
readiness-own-yes = כן. אם הוא יינעל עכשיו, תוכלו לחזור אליו.
readiness-own-no = לא. אם הוא יינעל עכשיו, לא תוכלו לחזור אליו בעצמכם.
readiness-own-key-stored = מפתח השחזור שלו שמור.
readiness-own-no-key = לא שמור עבורו מפתח שחזור שמותר לכם לקרוא. הודיעו למוקד התמיכה עכשיו, ולא בבוקר שבו הוא נעול.
readiness-own-device-disabled = הארגון השבית את המחשב הזה, ולכן המפתח שלו לא מוצג כאן. מוקד התמיכה יכול לברר למה.
readiness-own-self-service-off = הארגון לא מאפשר לקבל מפתחות באופן עצמאי. מוקד התמיכה יכול לתת לכם את המפתח.
readiness-own-too-many-keys = שמורים עבורו כל כך הרבה מפתחות, שבקרוב לא יהיה מקום למפתח חדש. הודיעו למוקד התמיכה.
readiness-own-not-seen-lately = הוא לא נראה כבר 90 יום, ולכן ייתכן שהמפתח החדש ביותר שלו לא שמור. הפעילו אותו וחברו אותו לאינטרנט.
readiness-own-tell = להודיע למוקד התמיכה על { $name }
readiness-own-none-title = אין מחשב שרשום על שמכם
readiness-own-none = בספריית הארגון לא מופיע מחשב Windows שבבעלותכם. אם אתם משתמשים במחשב, הודיעו למוקד התמיכה עכשיו, ולא בבוקר שבו הוא נעול.
readiness-own-link = האם אצליח לחזור למחשב בעצמי?
