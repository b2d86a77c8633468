# لوحة الدعم الفني، وصفحات المتصلين، والمفتاح الذي يُقرأ بصوت عالٍ. بالعربية.
# المفاتيح المنتهية برمز من app/domain (console-step-، console-situation-، console-stuck-، console-check-، console-passed-،
# console-cannot-، console-how-، console-reason-، console-ending-، console-rotation-، console-digit-) يُعثر عليها من ذلك الرمز.

console-lead = تقودك التذكرة عبر خمس خطوات. والمفتاح يأتي في آخرها.
console-open = متصل يحتاج إلى مفتاح
console-find-label = البحث عن تذكرة برقمها
console-find-hint = كما يقرأه المتصل، مثل 7K2M-9QXD.
console-find = البحث عن التذكرة
console-said-no-case = لا توجد تذكرة بهذا الرقم. اطلب من المتصل قراءته مرة أخرى.
console-waiting-title = في الانتظار
console-waiting-none = لا أحد في الانتظار.
console-mine-title = تذاكرك المفتوحة
console-mine-none = ليست لديك تذكرة مفتوحة.
console-asks-title = بانتظار موافقتك
console-asks-none = لا أحد يطلب موافقتك.
console-ended-title = آخر تذاكر أغلقتها
console-ended-none = لم تغلق أي تذكرة بعد.
console-next = التالي: { $step }
console-nobody-yet = المتصل غير معروف بعد
console-no-device = الجهاز غير معروف بعد
console-opened = فُتحت
console-take = تولّي هذه التذكرة
console-take-number = تولّي هذه التذكرة، {"\u200E"}{ $number }
console-rotations = ماذا حدث للمفاتيح التي أُعطيت

console-step-caller = تحديد المتصل
console-step-confirm = التحقق من هوية المتصل
console-step-device-name = تسجيل اسم الجهاز
console-step-key-id = تسجيل معرف المفتاح من شاشة المتصل
console-step-locate = العثور على المفتاح المطابق
console-step-reason = ذكر سبب الحاجة إلى المفتاح
console-step-approval = موافقة شخص ثانٍ
console-step-reveal = إظهار المفتاح وقراءته
console-step-ended = مغلقة

console-situation-not-listed = الجهاز ليس في القائمة الخاصة به
console-situation-no-key = لا يوجد مفتاح محفوظ للجهاز
console-situation-no-match = معرف المفتاح غير مطابق
console-situation-somebody-elses = الجهاز يخص شخصًا آخر
console-situation-nobodys = الجهاز مشترك
console-situation-restricted = لا يُسمح له بالحصول على المفاتيح بنفسه
console-situation-device-disabled = الجهاز معطّل

console-case-title = التذكرة {"\u200E"}{ $number }
console-caller-label = المتصل
console-caller-confirmed = تم التحقق منه
console-caller-unconfirmed = لم يتم التحقق منه بعد
console-technician-label = يعمل عليها
console-technician-none = لا أحد بعد
console-situation-label = من الخدمة الذاتية
console-opened-by = سجّل { $name } الدخول وقال: { $situation }
console-now = الآن
console-done = تم
console-later = ليس بعد
console-all-cases = كل التذاكر
console-take-over = تولّي التذكرة
console-take-over-what = يعمل { $name } على هذه التذكرة. يمكنك قراءتها. إذا توليتها، فيجب طلب أي موافقة سابقة من جديد.
console-take-what = لا أحد يعمل على هذه التذكرة بعد.
console-drop-title = لم يعد المتصل بحاجة إلى مفتاح
console-drop-what = تُغلق التذكرة من دون مفتاح.
console-drop = إغلاق التذكرة
console-ending-solved = مغلقة: دخل المتصل إلى جهازه.
console-ending-not-confirmed = مغلقة: تعذّر التحقق من هوية المتصل. لم يُعرض أي مفتاح لهذه التذكرة.
console-ending-not-approved = مغلقة: رفض الشخص الثاني. لم يُعرض أي مفتاح لهذه التذكرة.
console-ending-dropped = مغلقة من دون مفتاح.

console-caller-title = من المتصل؟
console-caller-text = عنوان البريد الإلكتروني أو الاسم أو الرقم الوظيفي
console-caller-hint = كاملًا كما هو في الدليل. جزء من الاسم لا يكفي للعثور على أحد.
console-caller-find = البحث عن المتصل
console-caller-is-opener = المتصل هو { $name } الذي فتح هذه التذكرة
console-caller-or = أو ابحث عن شخص آخر:
console-caller-said-nobody = لا يوجد بين من يُسمح لك بمساعدتهم من له هذا العنوان أو الاسم أو الرقم تمامًا. اسأل كيف يُكتب.
console-caller-said-several = هناك عدة أشخاص بهذا الاسم. اسأل عن عنوان البريد الإلكتروني أو الرقم الوظيفي.
console-caller-said-not-entitled = لا يمكن هنا إعطاء أي مفتاح لهذا الشخص: الحساب معطّل، أو حساب ضيف، أو حسابك أنت.

console-confirm-title = تحقق من أن المتصل هو { $name }
console-confirm-count = تم { $done } من { $needed }
console-confirm-lead = ما يعرفه المتصل لا يثبت شيئًا. لا يُعتد إلا بهذه الطرق.
console-confirm-not-enough = الطرق المتبقية أقل مما تشترطه مؤسستك. لا يمكن التحقق من هوية هذا المتصل هنا.
console-check-call-back = معاودة الاتصال
console-check-call-back-do = أنهِ المكالمة. اختر رقمًا من الدليل وعاود الاتصال عليه. لا تتصل أبدًا برقم يعطيك إياه المتصل.
console-check-call-back-numbers = الأرقام في الدليل
console-check-call-back-button = تم الرد من هذا الرقم
console-check-manager = سؤال المدير
console-check-manager-do = يذكر الدليل { $manager }. اطلب منه التحدث مع { $name }، وتسجيل الدخول هنا، وفتح الصفحة {"\u200E"}/verify. عندما يجيب، تظهر إجابته هنا.
console-check-code = طلب قراءة رمز
console-check-code-do = اطلب من المتصل تسجيل الدخول هنا على أي جهاز وفتح الصفحة {"\u200E"}/verify. سيظهر فيها رمز يقرؤه لك المتصل.
console-check-code-waits = عُرض رمز على المتصل.
console-check-code-label = رمز من 6 أرقام
console-check-code-button = التحقق من الرمز
console-check-in-person = الاطلاع على بطاقة العمل
console-check-in-person-do = فقط عندما يكون المتصل أمامك. قارن الصورة، ثم اكتب الرقم.
console-check-in-person-label = الرقم على بطاقة العمل
console-check-in-person-button = مقارنة الرقم
console-check-said-check-failed = لا يوجد تطابق، وقد سُجّل ذلك. لم يتم التحقق من شيء. بعد ثلاثة رموز خاطئة يحتاج المتصل إلى رمز جديد.
console-reload = تحديث
console-cannot-title = غير ممكن هنا
console-cannot-call-back = معاودة الاتصال: لا يوجد في الدليل رقم لـ { $name }.
console-cannot-manager = سؤال المدير: لا يذكر الدليل مديرًا لـ { $name }.
console-cannot-in-person = الاطلاع على بطاقة العمل: رقم البطاقة غير موجود في الدليل، أو لا تستخدم مؤسستك هذه الطريقة، أو عُثر على المتصل بهذا الرقم، أو كُتبت ثلاثة أرقام خاطئة في هذه التذكرة.
console-not-confirmed-title = هل لديك شك؟
console-not-confirmed-what = إذن أنهِ الأمر هنا. تُغلق التذكرة ويُسجّل ذلك، ولم يُعرض شيء.
console-not-confirmed = لا أستطيع التحقق من هوية هذا الشخص
console-passed-call-back = معاودة الاتصال على رقم من الدليل
console-passed-manager = تأكيد من المدير
console-passed-code = قراءة الرمز
console-passed-in-person = إبراز بطاقة العمل
console-passed-by = بواسطة { $name }،

console-device-name-label = اسم الجهاز أو رقمه التسلسلي
console-device-name-hint = كما يقوله المتصل. غالبًا ما يكون على ملصق على الجهاز.
console-device-name-button = تسجيل الاسم
console-key-id-hint = أول 8 خانات من الشاشة الزرقاء، وليس الأرقام الـ 48.
console-key-id-button = تسجيل معرف المفتاح
console-key-id-known = من الخدمة الذاتية. اطلب من المتصل قراءته مرة أخرى وقارن.
console-key-id-said-empty = اكتب معرف المفتاح. يجده المتصل على الشاشة الزرقاء.
console-key-id-said-too-short = هذا قصير جدًا. اكتب أول 8 خانات على الأقل.
console-key-id-said-too-long = هذا طويل جدًا. لا يزيد معرف المفتاح على 32 خانة، وتكفي أول 8 خانات.
console-key-id-said-not-hex = هناك خانة لا يمكن أن ترد في معرف المفتاح: فهو لا يحتوي إلا على الأرقام من 0 إلى 9 والحروف من A إلى F. اسأل عنه مرة أخرى.
console-key-id-said-recovery-password = يبدو أن ذلك كان مفتاح الاسترداد نفسه. لم نحتفظ به ولم نطّلع عليه. اسأل عن معرف مفتاح الاسترداد، وفيه حروف أيضًا.

console-locate-lead = يبحث Rekey بين أجهزة المتصل، ثم بين الأجهزة التي لا تخص أحدًا.
console-locate-button = العثور على المفتاح المطابق
console-locate-again = السؤال عن الاسم ومعرف المفتاح مرة أخرى
console-locate-said-several = هناك عدة مفاتيح تبدأ هكذا. اسأل المتصل عن خانات أكثر من معرف المفتاح: أول { $number } على الأقل.
console-locate-said-near-miss = لا يوجد مفتاح مطابق، لكن أحد المفاتيح يكاد يطابق. اسأل المتصل مرة أخرى عن الخانة { $number } من معرف المفتاح.
console-locate-said-nothing = لا يوجد مفتاح مطابق. اسأل المتصل مرة أخرى عن معرف المفتاح خانةً خانة، وعن اسم الجهاز. لا يشمل البحث جهازًا يخص شخصًا آخر.
console-located-device = الجهاز
console-located-key-id = معرف مفتاح الاسترداد
console-located-compare = اطلب من المتصل مقارنة معرف المفتاح كاملًا بالشاشة الزرقاء.
console-located-volume = محرك الأقراص
console-located-how = كيف عُثر عليه
console-located-stored = المفاتيح المحفوظة
console-located-stored-count = { $count ->
    [zero] لا مفاتيح، من أصل 200 كحد أقصى
    [one] مفتاح واحد من أصل 200 كحد أقصى
    [two] مفتاحان من أصل 200 كحد أقصى
    [few] { $count } مفاتيح من أصل 200 كحد أقصى
    [many] { $count } مفتاحًا من أصل 200 كحد أقصى
   *[other] { $count } مفتاح من أصل 200 كحد أقصى
 }
console-located-stored-warning = يحتفظ الدليل بـ 200 مفتاح للجهاز الواحد. قريبًا لن يتمكن هذا الجهاز من حفظ مفتاح جديد: يجب إزالة المفاتيح القديمة.
console-located-rotation = مفتاح جديد تلقائيًا
console-how-own-device = بين أجهزة المتصل
console-how-label = باسمه، على جهاز لا يخص أحدًا
console-how-key-id = بمعرف المفتاح كاملًا، على جهاز لا يخص أحدًا
console-rotation-will = نعم. يستبدل الجهاز مفتاحه بعد استخدامه.
console-rotation-will-not = لا.
console-rotation-unknown = غير معروف.

console-reason-legend = ماذا حدث قبل ظهور الشاشة الزرقاء؟
console-reason-update = تحديث Windows أو البرنامج الثابت
console-reason-hardware = تغيير محطة الإرساء أو مكونات أخرى
console-reason-firmware = تغيير إعداد في البرنامج الثابت
console-reason-pin = نسيان رمز PIN
console-reason-moved-drive = نقل محرك الأقراص إلى كمبيوتر آخر
console-reason-tpm = مسح TPM، أو استبدال اللوحة الأم
console-reason-unknown = غير معروف
console-reason-note = ملاحظة، إن لزم الأمر
console-reason-note-hint = تُحفظ في السجلات. من دون مفاتيح أو كلمات مرور.
console-reason-button = تسجيل السبب

console-approval-wait = يجب أن يوافق زميل قبل أن يمكن عرض المفتاح. تظهر التذكرة الآن على صفحة الدعم الفني لدى الزملاء.
console-approval-again = هل توليت هذه التذكرة من غيرك؟ إذن اطلب الموافقة مرة أخرى.
console-approval-ask = طلب موافقة زميل
console-approval-yes = وافق { $name }،
console-approval-no = رفض { $name }،
console-approve-title = موافقتك مطلوبة
console-approve-what = لا توافق إلا إذا كنت تعرف سبب الحاجة إلى هذا المفتاح. تُسجّل إجابتك.
console-approve-asks = صاحب الطلب
console-approve-for = من أجل
console-approve-reason = السبب
console-approve = موافقة
console-refuse = رفض

console-reveal-lead = هل يجلس المتصل أمام الشاشة الزرقاء وهو مستعد للكتابة؟ يُسجّل عرض المفتاح، ويُطلب مفتاح جديد.
console-reveal = إظهار المفتاح لقراءته
console-reveal-again = إظهاره مرة أخرى
console-reveal-count = { $count ->
    [zero] لم يُعرض
    [one] عُرض مرة واحدة
    [two] عُرض مرتين
    [few] عُرض { $count } مرات
    [many] عُرض { $count } مرة
   *[other] عُرض { $count } مرة
 }
console-solved = دخل المتصل إلى جهازه: إغلاق التذكرة

console-read-title = اقرأ المفتاح للمتصل
console-read-caller = المتصل
console-read-compare = اطلب من المتصل قراءة معرف المفتاح على شاشته مرة أخرى. إذا كان مختلفًا، فتوقف: لن يعمل هذا المفتاح.
console-read-how = اقرأ مجموعة واحدة، رقمًا رقمًا. اطلب من المتصل كتابتها وإعادة قراءتها لك، ثم انتقل إلى المجموعة التالية. يتحقق الكمبيوتر من كل مجموعة أثناء كتابتها.
console-read-group = المجموعة
console-read-hidden = لم يعد المفتاح على هذه الصفحة. إذا لم ينتهِ المتصل، فأظهره مرة أخرى من التذكرة.
console-read-back = الرجوع إلى التذكرة
console-digit-0 = صفر
console-digit-1 = واحد
console-digit-2 = اثنان
console-digit-3 = ثلاثة
console-digit-4 = أربعة
console-digit-5 = خمسة
console-digit-6 = ستة
console-digit-7 = سبعة
console-digit-8 = ثمانية
console-digit-9 = تسعة

console-case-link = الحصول على رقم تذكرة للدعم الفني
console-not-listed-link = جهازي ليس في هذه القائمة
console-stuck-number = اذكر هذا الرقم للدعم الفني
console-stuck-ready-title = جهّز ما يلي
console-stuck-ready-name = اسم الكمبيوتر. غالبًا ما يكون على ملصق.
console-stuck-ready-key-id = معرف مفتاح الاسترداد من الشاشة الزرقاء.
console-stuck-ready-verify = هاتف أو كمبيوتر آخر. قد يطلب منك الدعم الفني تسجيل الدخول هنا وفتح هذه الصفحة وقراءة رمز:
console-stuck-verify-link = ما يطلبه الدعم الفني مني
console-stuck-choose = ما نوع هذا الجهاز؟
console-stuck-choose-lead = عندئذ يعرف الدعم الفني أين يبحث.
console-stuck-choose-mine = جهازي، أو أعمل عليه وحدي
console-stuck-choose-somebody-elses = يخص شخصًا آخر
console-stuck-choose-nobodys = مشترك: في قاعة اجتماعات أو مختبر أو على مكتب خدمة
console-stuck-not-listed-title = جهازك ليس في قائمتك
console-stuck-not-listed-what = لا يعرف الدليل أنه جهازك. يحدث ذلك عندما يكون شخص آخر قد أعدّه. ومع ذلك قد يكون مفتاحه محفوظًا.
console-stuck-not-listed-do = اتصل بالدعم الفني. يمكنه البحث عن الجهاز باسمه.
console-stuck-no-key-title = لا يوجد مفتاح محفوظ لهذا الجهاز
console-stuck-no-key-what = إما أنه لم يُحفظ أي مفتاح من قبل، أو أن مؤسستك لا تسمح لك بقراءته.
console-stuck-no-key-do = اتصل بالدعم الفني. قد يرى أكثر مما تراه، ويعرف ما يمكن فعله غير ذلك.
console-stuck-no-match-title = معرف المفتاح غير مطابق
console-stuck-no-match-what = لا يحمل أي من المفاتيح المحفوظة لأجهزتك هذا المعرف.
console-stuck-no-match-do = اتصل بالدعم الفني. يمكنه البحث على أجهزة أخرى أيضًا.
console-stuck-somebody-elses-title = الجهاز يخص شخصًا آخر
console-stuck-somebody-elses-what = لا يُعرض مفتاحه إلا على صاحبه. وهذا يحمي عمله وعملك.
console-stuck-somebody-elses-do = اطلب من ذلك الشخص تسجيل الدخول هنا. إذا تعذّر ذلك، فاتصل بالدعم الفني.
console-stuck-nobodys-title = الجهاز مشترك
console-stuck-nobodys-what = لا يخص أحدًا وحده، ولذلك لا يمكن لأحد الحصول على مفتاحه هنا.
console-stuck-nobodys-do = اتصل بالدعم الفني. يمكنه العثور على المفتاح باسم الجهاز.
console-stuck-restricted-title = مؤسستك تعطي المفاتيح عن طريق الدعم الفني
console-stuck-restricted-what = لا يُسمح لك بقراءة مفاتيح أجهزتك بنفسك. الكمبيوتر ومفتاحه سليمان.
console-stuck-restricted-do = اتصل بالدعم الفني. يمكنه أن يعطيك المفتاح بعد التأكد من هويتك.
console-stuck-device-disabled-title = هذا الجهاز معطّل
console-stuck-device-disabled-what = عطّلته مؤسستك، مثلًا لأنه فُقد أو استُبدل. لا يُعرض مفتاحه هنا.
console-stuck-device-disabled-do = اتصل بالدعم الفني. يمكنه معرفة السبب.

console-verify-title = ما يطلبه الدعم الفني منك
console-verify-none = لا شيء مطلوب منك الآن. عندما تتصل بالدعم الفني، قد يريد التأكد من هويتك، فيظهر طلبه هنا. أعد تحميل الصفحة عندما يطلب منك أن تنظر فيها.
console-verify-never = لا يتصل بك الدعم الفني أبدًا من تلقاء نفسه ليطلب رمزًا. إذا اتصل بك أحد، فأنهِ المكالمة واتصل أنت بالدعم الفني.
console-verify-own = تذكرتك {"\u200E"}{ $number }
console-verify-own-what = يريد { $technician } من الدعم الفني التأكد من هويتك. اقرأ له الرمز.
console-verify-show = إظهار الرمز
console-verify-new = إظهار رمز جديد
console-verify-code = رمزك
console-verify-lasts = يصلح مرة واحدة، ولمدة أقصاها { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.
console-verify-gone = الرمز الذي ظهر لك لم يعد صالحًا. إذا كان الدعم الفني لا يزال يطلبه، فأظهر رمزًا جديدًا.
console-verify-manager = هناك اتصال بالدعم الفني باسم { $name }. هل المتصل هو { $name } فعلًا؟
console-verify-manager-what = يسألك { $technician } من الدعم الفني بصفتك مدير { $name }. تحدّث مع { $name } بنفسك، على رقم تعرفه أو وجهًا لوجه، قبل أن تجيب.
console-verify-yes = نعم، تحدّثنا
console-verify-no = لا
console-verify-said-confirmed = شكرًا. وصلت إجابتك إلى الدعم الفني.
console-verify-said-denied = شكرًا. أُغلقت التذكرة، ولن يُعرض لها أي مفتاح.
