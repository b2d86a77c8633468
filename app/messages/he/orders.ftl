# הוראות החלפה, למי שאחראים עליהן. בעברית. אחרי orders-plan- בא קוד של תוכנית, אחרי orders-cause- קוד של סיבה,
# אחרי orders-standing- קוד של מצב, ואחרי orders-said- מה שיצא מההוראה.

orders-overdue = { $count ->
    [one] לגבי מפתח אחד שנמסר לא אומת שבוטל
    [two] לגבי שני מפתחות שנמסרו לא אומת שבוטלו
   *[other] לגבי { $count } מפתחות שנמסרו לא אומת שבוטלו
 } אחרי { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }. לצפייה ברשימה.
orders-title = החלפת מפתחות
orders-lead = כל מפתח שנמסר, עד שמאומת שמפתח חדש יותר בא במקומו.
orders-picture = אומתו: { $proven }, בביצוע: { $underway }, ממתינות להחלטה: { $asks }, דורשות טיפול: { $attention }
orders-picture-none = עוד לא נמסר אף מפתח.
orders-part-proven = אומתו
orders-part-underway = בביצוע
orders-part-asks = ממתינות להחלטה
orders-part-attention = דורשות טיפול
orders-tabs = אילו הוראות
orders-standing-not-proven = לא אומתו
orders-standing-asks = ממתינות להחלטה
orders-standing-needs-attention = דורשות טיפול
orders-standing-proven = אומתו
orders-none = אין הוראות.
orders-oldest = מההתחלה
orders-next = עוד

orders-entry = { $device }, מפתח { $key }
orders-since = נמסר
orders-age = { $days ->
    [0] היום
    [one] לפני יום אחד
    [two] לפני יומיים
   *[other] לפני { $days } ימים
 }
orders-is-overdue = באיחור: לא אומתה אחרי { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
 }
orders-seen = המכשיר נראה לאחרונה
orders-seen-never = המכשיר לא נראה במערכת ניהול המכשירים
orders-incident = אירוע אבטחה { $number }
orders-cause-self-service = הוצג לבעלים
orders-cause-helpdesk = הוצג לנציג תמיכה
orders-cause-owner-change = בעלים אחר, או חזרה מתיקון
orders-cause-incident = חלק מאירוע אבטחה
orders-cause-outside-read = נקרא מחוץ ל-Rekey
orders-cause-by-hand = הוראה ידנית
orders-plan-at-once = החלפה מיידית
orders-plan-rely-on-device = באחריות המכשיר
orders-plan-ask = ממתינה להחלטה
orders-plan-rely-on-device-detail = המחשב אמור להחליף את המפתח מעצמו. Rekey עוקב אם הוא עושה זאת.
orders-plan-ask-detail = מוקד התמיכה או צוות האבטחה מחליטים אם המפתח יוחלף עכשיו. עד אז הוא עדיין פועל.

orders-now = להחליף עכשיו
orders-leave = להשאיר למכשיר
orders-new = הוראת החלפה ידנית
orders-new-lead = המפתח החדש ביותר של המכשיר מוחלף, אף ש-Rekey לא הציג אותו.
orders-label = שם המכשיר או מספר סידורי
orders-why = למה
orders-why-by-hand = ידנית
orders-why-owner-change = הוא חזר מתיקון, או שיש לו בעלים חדש
orders-order = להורות על החלפה

orders-said-at-once = ניתנה הוראת החלפה. למטה רואים איפה היא עומדת.
orders-said-rely-on-device = ההחלפה באחריות המכשיר. Rekey עוקב אם מופיע מפתח חדש יותר.
orders-said-ordered = ניתנה הוראת החלפה. למטה רואים איפה היא עומדת.
orders-said-standing = כבר קיימת הוראה למכשיר הזה. היא תטפל בכך.
orders-said-no-device = אין מכשיר עם השם או המספר הסידורי הזה. לא ניתנה הוראה.
orders-said-several-devices = יש כמה מכשירים בשם הזה. לא ניתנה הוראה: הקלידו את המספר הסידורי.
orders-said-no-key = לא שמור למכשיר הזה מפתח שאפשר להחליף. לא ניתנה הוראה.
