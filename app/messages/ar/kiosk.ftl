# محطات الكشك. بالعربية.

nav-stations = المحطات
activity-path-kiosk = في محطة كشك
audit-path-kiosk = محطة كشك
audit-events-10 = محطات الكشك
audit-event-10001 = أُنشئت المحطة
audit-event-10002 = أُعطيت المحطة رمزًا جديدًا
audit-event-10003 = تم إعداد المحطة
audit-event-10004 = أُبطلت المحطة
audit-event-10005 = المحطة قيد الاستخدام

kiosk-lead = هل يعرض الكمبيوتر شاشة زرقاء ويطلب مفتاح الاسترداد؟ تحصل على المفتاح هنا، على هذه الشاشة.
kiosk-begin = تسجيل الدخول بحساب العمل
kiosk-wait = لحظة من فضلك: تستعد هذه المحطة للشخص التالي.
kiosk-offline = ليس لهذه المحطة اتصال الآن. ستعيد المحاولة من تلقاء نفسها.
kiosk-finish = إنهاء
kiosk-key-id-title = أدخل معرف مفتاح الاسترداد
kiosk-keypad = لوحة الإدخال
kiosk-delete = حذف آخر خانة
kiosk-clear = مسح الكل
kiosk-key-after = يمكنك كتابة المفتاح على الكمبيوتر وأنت تقرأه من هذه الشاشة. المس هذه الشاشة من حين إلى آخر حتى تبقى مفتوحة.

kiosk-still-here = هل ما زلت هنا؟
kiosk-still-here-what = إذا لم تجب، فستُغلق هذه الصفحة بعد لحظات ويتم تسجيل خروجك.
kiosk-here = ما زلت هنا
kiosk-time-ends = ينتهي وقتك في هذه المحطة بعد لحظات. يمكنك تسجيل الدخول مرة أخرى بعدها مباشرةً.

kiosk-scan = باستخدام الماسح الضوئي
kiosk-scan-what = وصّل الماسح الضوئي بالكمبيوتر المقفل، ووجّهه إلى أحد هذه الرموز ليقرأه: فيكتب الأرقام الـ 48.
kiosk-barcode = المفتاح في شكل رمز شريطي
kiosk-qr = المفتاح في شكل رمز QR

kiosk-none-title = هذه ليست محطة كشك
kiosk-none = لم يُعدّ أي مسؤول هذا المتصفح كمحطة. لا يمكن لأحد تسجيل الدخول هنا.
kiosk-revoked-title = أُغلقت هذه المحطة
kiosk-revoked = لم تعد هذه المحطة مقبولة، أو أُعدّت من جديد في مكان آخر. لا يمكن لأحد تسجيل الدخول هنا. استخدم محطة أخرى أو هاتفك، أو اتصل بالدعم الفني.
kiosk-none-admin = للمسؤولين: أنشئوا محطة ضمن "المحطات"، واكتبوا رمزها في هذا المتصفح على العنوان {"\u200E"}/kiosk/enrol.

kiosk-enrol-title = إعداد هذا المتصفح كمحطة
kiosk-enrol-lead = بعد ذلك لن يعرض هذا المتصفح إلا صفحات محطة كشك.
kiosk-code = الرمز
kiosk-code-hint = الرمز الذي عُرض على أحد المسؤولين، مثل K7QM-2XF4. وهو صالح مرة واحدة، لمدة عشر دقائق.
kiosk-code-refused = لا توجد محطة تنتظر هذا الرمز: إما أنه كُتب خطأً، أو سبق استخدامه، أو مضى عليه أكثر من عشر دقائق.
kiosk-enrol = إعداد المحطة

kiosk-stations-title = محطات الكشك
kiosk-stations-lead = أجهزة كمبيوتر متاحة للجميع، يحصل الأشخاص من خلالها على مفاتيح أجهزتهم هم. كل سجل يُكتب في محطة يحمل اسمها ومكانها.
kiosk-stations-none = لا توجد أي محطة حتى الآن.
kiosk-stations-new = محطة جديدة
kiosk-stations-make = إنشاء المحطة
kiosk-stations-back = كل المحطات
kiosk-name = الاسم
kiosk-name-hint = كما هو مكتوب على اللافتة، مثل: الكشك 3.
kiosk-place = المكان
kiosk-place-hint = أين توجد، مثل: برلين، الطابق الأرضي، بجوار الاستقبال.
kiosk-state-waiting = تنتظر رمزها
kiosk-state-enrolled = في الخدمة
kiosk-state-revoked = مُبطلة
kiosk-station-made = أنشأها { $name }
kiosk-station-revoked = أبطلها { $name }
kiosk-station-seen = آخر ظهور
kiosk-station-unseen = لم تظهر قط
kiosk-station-code = رمز جديد
kiosk-station-revoke = إبطال

kiosk-code-title = رمز المحطة
kiosk-code-lead = للمحطة { $name }، { $place }.
kiosk-code-open = في متصفح المحطة، افتح
kiosk-code-type = اكتب الرمز
kiosk-code-once = الرمز صالح مرة واحدة، لمدة عشر دقائق. لا يُعرض إلا هنا. إذا ضاع منك، فأنشئ رمزًا جديدًا.

kiosk-phone-begin = تسجيل الدخول بالهاتف
kiosk-phone-scan = وجّه كاميرا هاتفك إلى هذا الرمز، أو افتح
kiosk-phone-type = اكتب هذا الرمز هناك
kiosk-phone-account = سجّل الدخول هناك بحساب العمل
kiosk-phone-waits = في انتظار هاتفك. تتابع هذه الشاشة من تلقاء نفسها.
kiosk-phone-arrived = سجّلت الدخول على الهاتف
kiosk-phone-not-yet = لم يسجّل هاتفك الدخول بعد. أكمل هناك أولاً ثم اضغط الزر مرة أخرى.
kiosk-phone-over = لم يعد هذا الرمز صالحاً.
kiosk-phone-again = رمز جديد
kiosk-phone-cancel = إلغاء
kiosk-phone-qr = العنوان كرمز QR
kiosk-phone-on = يمكن تسجيل الدخول في المحطات بالهاتف الشخصي (kiosk.device_code مفعّل). من يُقنع شخصاً بكتابة رمز محطة يصبح مسجَّلاً فيها باسم ذلك الشخص. ضع المحطات حيث يُلاحَظ الغرباء، أو أوقف هذا الخيار.
