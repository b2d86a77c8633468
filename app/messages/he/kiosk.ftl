# עמדות קיוסק. בעברית.

nav-stations = עמדות
activity-path-kiosk = בעמדת קיוסק
audit-path-kiosk = עמדת קיוסק
audit-events-10 = עמדות קיוסק
audit-event-10001 = עמדה נוצרה
audit-event-10002 = ניתן קוד חדש לעמדה
audit-event-10003 = עמדה הוגדרה
audit-event-10004 = עמדה בוטלה
audit-event-10005 = עמדה בשימוש

kiosk-lead = המחשב מציג מסך כחול ומבקש מפתח שחזור? את המפתח תקבלו כאן, במסך הזה.
kiosk-begin = כניסה עם חשבון העבודה
kiosk-wait = רק רגע: העמדה מתכוננת לאדם הבא.
kiosk-offline = לעמדה הזאת אין חיבור כרגע. היא תנסה שוב מעצמה.
kiosk-finish = סיום
kiosk-key-id-title = הקלידו את מזהה מפתח השחזור
kiosk-keypad = לוח מקשים
kiosk-delete = מחיקת התו האחרון
kiosk-clear = ניקוי
kiosk-key-after = אפשר להקליד את המפתח במחשב שלכם לפי המסך הזה. געו במסך הזה מדי פעם, כדי שיישאר פתוח.

kiosk-still-here = אתם עדיין כאן?
kiosk-still-here-what = בלי תשובה הדף ייסגר עוד רגע, ותצאו מהחשבון.
kiosk-here = עדיין כאן
kiosk-time-ends = הזמן שלכם בעמדה הזאת ייגמר עוד רגע. אפשר להיכנס שוב מיד אחר כך.

kiosk-scan = עם הסורק
kiosk-scan-what = חברו את הסורק למחשב הנעול וסרקו אחד מהקודים האלה: הסורק יקליד את 48 הספרות.
kiosk-barcode = המפתח כברקוד
kiosk-qr = המפתח כקוד QR

kiosk-none-title = זו לא עמדת קיוסק
kiosk-none = הדפדפן הזה לא הוגדר כעמדה על ידי מנהל מערכת. אי אפשר להיכנס כאן.
kiosk-revoked-title = העמדה הזאת נסגרה
kiosk-revoked = העמדה הזאת כבר לא מורשית, או שהוגדרה מחדש במקום אחר. אי אפשר להיכנס כאן. השתמשו בעמדה אחרת או בטלפון שלכם, או התקשרו למוקד התמיכה.
kiosk-none-admin = למנהלי מערכת: צרו עמדה תחת "עמדות", והקלידו את הקוד שלה בכתובת /kiosk/enrol בדפדפן הזה.

kiosk-enrol-title = הגדרת הדפדפן הזה כעמדה
kiosk-enrol-lead = מכאן והלאה הדפדפן הזה יציג רק את הדפים של עמדת קיוסק.
kiosk-code = קוד
kiosk-code-hint = הקוד שהוצג למנהל המערכת, למשל K7QM-2XF4. הוא פועל פעם אחת, למשך עשר דקות.
kiosk-code-refused = אין עמדה שמחכה לקוד הזה: הוא הוקלד לא נכון, כבר נוצל, או שעברו יותר מעשר דקות.
kiosk-enrol = הגדרת העמדה

kiosk-stations-title = עמדות קיוסק
kiosk-stations-lead = מחשבים שהוצבו לשימוש הכלל, ובהם אנשים מקבלים את המפתחות של המכשירים שלהם. כל רשומה שנוצרת בעמדה נושאת את השם ואת המקום שלה.
kiosk-stations-none = עוד אין עמדה.
kiosk-stations-new = עמדה חדשה
kiosk-stations-make = יצירת העמדה
kiosk-stations-back = כל העמדות
kiosk-name = שם
kiosk-name-hint = כפי שכתוב בשלט שעליה, למשל קיוסק 3.
kiosk-place = מקום
kiosk-place-hint = איפה היא עומדת, למשל ברלין, קומת קרקע, ליד הקבלה.
kiosk-state-waiting = מחכה לקוד שלה
kiosk-state-enrolled = פעילה
kiosk-state-revoked = בוטלה
kiosk-station-made = נוצרה בידי { $name }
kiosk-station-revoked = בוטלה בידי { $name }
kiosk-station-seen = נראתה לאחרונה
kiosk-station-unseen = מעולם לא נראתה
kiosk-station-code = קוד חדש
kiosk-station-revoke = ביטול העמדה

kiosk-code-title = הקוד של העמדה
kiosk-code-lead = עבור { $name }, { $place }.
kiosk-code-open = בדפדפן של העמדה, פתחו את
kiosk-code-type = הקלידו את הקוד
kiosk-code-once = הקוד פועל פעם אחת, למשך עשר דקות. הוא מוצג רק כאן; אם הוא אבד, צרו קוד חדש.

kiosk-phone-begin = כניסה עם הטלפון
kiosk-phone-scan = כוונו את מצלמת הטלפון אל הקוד הזה, או פתחו את
kiosk-phone-type = הקלידו שם את הקוד הזה
kiosk-phone-account = היכנסו שם עם חשבון העבודה שלכם
kiosk-phone-waits = ממתין לטלפון שלכם. המסך הזה ימשיך מעצמו.
kiosk-phone-arrived = נכנסתי בטלפון
kiosk-phone-not-yet = הטלפון שלכם עדיין לא נכנס. סיימו שם קודם ואז לחצו שוב על הכפתור.
kiosk-phone-over = הקוד הזה כבר אינו תקף.
kiosk-phone-again = קוד חדש
kiosk-phone-cancel = ביטול
kiosk-phone-qr = הכתובת כקוד QR
kiosk-phone-on = אפשר להיכנס בעמדות עם הטלפון האישי (kiosk.device_code פועל). מי שמשכנע אדם להקליד קוד של עמדה נכנס בה בשמו. הציבו עמדות במקום שבו זרים בולטים, או כבו את האפשרות.
