# الجاهزية: هل يعود أصحاب الأجهزة إلى أجهزتهم ولا يدخلها سواهم. بالعربية. يلي readiness-found- وreadiness-why- وreadiness-do- رمز النتيجة،
# ويلي readiness-check- رمز الفحص، ويلي readiness-verdict- وreadiness-overall- رمز الحكم، ويلي readiness-feature- رمز الميزة،
# ويلي readiness-reading- رمز فحص له تقدّم، ويلي readiness-file- رمز ملف سياسة، ويلي readiness-own- رمز السبب.

readiness-title = الجاهزية
readiness-lead = لو قُفل الآن كمبيوتر في مؤسستك، هل يستطيع مالكه الدخول إليه من جديد، ولا يستطيع ذلك سواه؟ يكتفي Rekey بالنظر ولا يغيّر شيئًا.
readiness-check-now = فحص الآن
readiness-check-again = فحص مرة أخرى
readiness-last = الفحص الأخير
readiness-last-see = عرض ما تبيّن
readiness-earlier = فحوص سابقة
readiness-none = لم يُجرَ أي فحص بعد.
readiness-what = ما الذي يُفحص
readiness-by = بواسطة { $name }
readiness-by-doctor = من سطر الأوامر، باستخدام rekey doctor
readiness-under-way = قيد التنفيذ
readiness-back = كل الفحوص
readiness-number = الفحص { $number }

readiness-check-permissions = أذونات Rekey نفسه
readiness-check-permissions-what = كل ما يحتاج إليه ممنوح، ولا شيء أكثر.
readiness-check-escrow = المفاتيح المحفوظة
readiness-check-escrow-what = حفظت الأجهزة مفاتيحها، والسياسات تضمن ذلك.
readiness-check-self-service = الخدمة الذاتية
readiness-check-self-service-what = يُسمح للأشخاص بقراءة مفاتيح أجهزتهم، ويعرف الدليل لمن هي.
readiness-check-helpdesk = الدعم الفني
readiness-check-helpdesk-what = يُسمح لموظفي الدعم بقراءة المفاتيح، ولا شيء أوسع من ذلك.
readiness-check-audit-trail = سجل Entra
readiness-check-audit-trail-what = المفتاح الذي قرأه Rekey مدوّن في سجل Entra نفسه.
readiness-check-rotation = الاستبدال
readiness-check-rotation-what = المفاتيح التي عُرضت تُستبدل فعلًا.

readiness-verdict-good = جيد
readiness-verdict-not-known = غير معروف
readiness-verdict-attention = يحتاج إلى انتباه
readiness-verdict-bad = يجب إصلاحه
readiness-overall-good = كل ما فُحص على ما يرام.
readiness-overall-not-known = لم يُعثر على أي خلل، لكن تعذّر النظر في بعض الأمور.
readiness-overall-attention = الأمر يعمل، لكن ليس للجميع، أو ليس لمدة طويلة، أو أن المسموح به أكثر من اللازم.
readiness-overall-bad = هناك شيء لا يعمل أو ليس آمنًا. أصلحه قبل أن يحتاج أحد إلى مفتاح.
readiness-picture = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
 }: يجب إصلاحه { $bad }، يحتاج إلى انتباه { $attention }، غير معروف { $unknown }، جيد { $good }

readiness-run-title = فحص الجاهزية
readiness-run-empty = انتهى هذا الفحص من دون نتيجة: أُوقف Rekey في أثنائه، أو لم تستجب قاعدة سجلاته.
readiness-progress = اكتمل { $done } من { $checks } فحوص. الآن: { $check }
readiness-reading-escrow = { $done ->
    [zero] لم يُقرأ أي جهاز أو مفتاح حتى الآن
    [one] قُرئ جهاز أو مفتاح واحد حتى الآن
    [two] قُرئ جهازان أو مفتاحان حتى الآن
    [few] قُرئت { $done } أجهزة ومفاتيح حتى الآن
    [many] قُرئ { $done } جهازًا ومفتاحًا حتى الآن
   *[other] قُرئ { $done } جهاز ومفتاح حتى الآن
 }
readiness-reading-self-service = الأجهزة التي سُئل عن مالكها: { $done } من { $of }
readiness-reading-helpdesk = موظفو الدعم الذين نُظر في أدوارهم: { $done } من { $of }
readiness-renews = تُحدَّث هذه الصفحة تلقائيًا كل ثانية. يمكنك مغادرتها: يستمر الفحص.
readiness-still = إيقاف التحديث
readiness-goes-on = التحديث من جديد
readiness-checks = الفحوص الستة
readiness-why = لماذا يهم ذلك
readiness-do = ما العمل
readiness-request = يمكن للمسؤول بدلًا من ذلك إرسال هذا الطلب إلى Microsoft Graph، مثلًا باستخدام Graph Explorer.
readiness-request-own = ما بين القوسين المعقوفين خاص بمؤسستك: ضعه أولًا.
readiness-file-save-and-require = تنزيل السياسة التي تحفظ كلمات مرور الاسترداد وتشترطها
readiness-file-rotation = تنزيل السياسة التي تستبدل كلمات مرور الاسترداد
readiness-file-where = استوردها في مركز إدارة Intune: Devices > Configuration > Create > Import policy. لا تسري على أحد حتى تعيّنها.
readiness-orders = عرض هذه الطلبات
readiness-names-devices = أي الأجهزة ({ $count })
readiness-names-policies = السياسات التي قُرئت ({ $count })
readiness-names-permissions = أي الأذونات ({ $count })
readiness-names-people = من ({ $count })
readiness-more = و{ $count } غيرها
readiness-take = تصدير النتائج
readiness-take-json = بتنسيق JSON
readiness-take-csv = بتنسيق CSV، لجدول بيانات

readiness-feature-key-metadata = المفاتيح المحفوظة، من دون قراءتها
readiness-feature-application-keys = المفاتيح، بقراءتها بحق Rekey نفسه
readiness-feature-devices = الأجهزة ومالكوها
readiness-feature-managed-devices = ما يعرفه Intune عن الأجهزة
readiness-feature-rotation = طلب الاستبدال
readiness-feature-device-policies = سياسات BitLocker
readiness-feature-tenant-switch = مفتاح تشغيل الخدمة الذاتية
readiness-feature-people = الأشخاص ومديروهم وحساباتهم
readiness-feature-scope = المجموعات والوحدات الإدارية
readiness-feature-reconciliation = سجل التدقيق في Entra
readiness-feature-roles = أدوار موظفي الدعم
readiness-feature-permissions = أذونات Rekey نفسه

-readiness-add-permission = في مركز إدارة Entra، افتح App registrations > Rekey > API permissions > Add a permission > Microsoft Graph > Application permissions. أضف

readiness-found-permission-missing = الإذن { $permission } غير موجود. وهو لازم من أجل: { $feature }.
readiness-why-permission-missing = ما ينقصه الإذن يفشل عندما يحتاج إليه أحد، وليس قبل ذلك.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }، ثم اختر Grant admin consent.
readiness-found-permissions-enough = { $features ->
    [zero] لا توجد ميزة مستخدمة.
    [one] الميزة الوحيدة المستخدمة لديها الإذن الذي تحتاج إليه.
    [two] الميزتان المستخدمتان لدى كل منهما الإذن الذي تحتاج إليه.
    [few] الميزات المستخدمة وعددها { $features } لدى كل منها الإذن الذي تحتاج إليه.
    [many] الميزات المستخدمة وعددها { $features } لدى كل منها الإذن الذي تحتاج إليه.
   *[other] الميزات المستخدمة وعددها { $features } لدى كل منها الإذن الذي تحتاج إليه.
 }
readiness-found-permissions-needless = { $count ->
    [zero] لا يوجد إذن ممنوح بلا فائدة.
    [one] إذن واحد ممنوح لا يفيد شيئًا، أو لا يفيد أكثر من إذن أقل منه ممنوح أيضًا.
    [two] إذنان ممنوحان لا يفيدان شيئًا، أو لا يفيدان أكثر من أذونات أقل منهما ممنوحة أيضًا.
    [few] { $count } أذونات ممنوحة لا تفيد شيئًا، أو لا تفيد أكثر من أذونات أقل منها ممنوحة أيضًا.
    [many] { $count } إذنًا ممنوحًا لا تفيد شيئًا، أو لا تفيد أكثر من أذونات أقل منها ممنوحة أيضًا.
   *[other] { $count } إذن ممنوح لا تفيد شيئًا، أو لا تفيد أكثر من أذونات أقل منها ممنوحة أيضًا.
 }
readiness-why-permissions-needless = ما يُسمح به لـ Rekey ولا يحتاج إليه لا ينفع إلا من يخترقه.
readiness-do-permissions-needless = في مركز إدارة Entra، افتح App registrations > Rekey > API permissions. ألغِ موافقة المسؤول على هذه الأذونات، ثم أزلها.

readiness-found-escrow-no-devices = لا يتضمن الدليل أي جهاز Windows ممكّن ومنضم إلى مؤسستك.
readiness-why-escrow-no-devices = من دون أجهزة لا يمكن لأحد أن يعرف هل مفاتيحها محفوظة.
readiness-do-escrow-no-devices = انظر في مركز إدارة Entra ضمن Devices > All devices. عندما تظهر هناك أجهزة منضمة، افحص مرة أخرى.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [zero] لا توجد أجهزة.
        [one] للجهاز الوحيد مفتاح استرداد محفوظ لمحرك أقراص Windows.
        [two] لكل من الجهازين مفتاح استرداد محفوظ لمحرك أقراص Windows.
        [few] لكل الأجهزة وعددها { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows.
        [many] لكل الأجهزة وعددها { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows.
       *[other] لكل الأجهزة وعددها { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows.
     }
    [one] ليس لجهاز واحد من أصل { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows. لدى { $percent } بالمئة مفتاح محفوظ.
    [two] ليس لجهازين من أصل { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows. لدى { $percent } بالمئة مفتاح محفوظ.
    [few] ليس لـ { $without } أجهزة من أصل { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows. لدى { $percent } بالمئة مفتاح محفوظ.
    [many] ليس لـ { $without } جهازًا من أصل { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows. لدى { $percent } بالمئة مفتاح محفوظ.
   *[other] ليس لـ { $without } جهاز من أصل { $devices } مفتاح استرداد محفوظ لمحرك أقراص Windows. لدى { $percent } بالمئة مفتاح محفوظ.
 }
readiness-why-escrow-share = إذا قُفل أحدها، فلن يستطيع أحد فتح محرك أقراصه: لا مالكه ولا الدعم الفني.
readiness-do-escrow-share = على كل جهاز منها، افتح PowerShell كمسؤول. الأمر {"\u200E"}(Get-BitLockerVolume C:).KeyProtector يعرض معرف كلمة مرور الاسترداد، والأمر BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId مع هذا المعرف يحفظها. إذا كان BitLocker متوقفًا، فشغّله أولًا. أما سبب فشل جهاز في حفظ مفتاحه فيذكره Intune ضمن Devices > Monitor > Device encryption status.
-readiness-keys-stop = ابحث عما ينشئ مفاتيح جديدة عليها، وهو غالبًا برنامج نصي يعمل عند كل بدء تشغيل، وأوقفه. لا يمكن إزالة مفاتيح مفردة من Entra ID: فهي لا تزول إلا مع كائن الجهاز، وعندئذ تزول كلها.
readiness-found-escrow-keys-at-limit = { $count ->
    [zero] ما من جهاز بلغ عدد مفاتيحه المحفوظة { $limit }. لا يحتفظ Entra ID بأكثر من ذلك.
    [one] جهاز واحد بلغ عدد مفاتيحه المحفوظة { $limit }. لا يحتفظ Entra ID بأكثر من ذلك.
    [two] جهازان بلغ عدد المفاتيح المحفوظة لكل منهما { $limit }. لا يحتفظ Entra ID بأكثر من ذلك.
    [few] { $count } أجهزة بلغ عدد المفاتيح المحفوظة لكل منها { $limit }. لا يحتفظ Entra ID بأكثر من ذلك.
    [many] { $count } جهازًا بلغ عدد المفاتيح المحفوظة لكل منها { $limit }. لا يحتفظ Entra ID بأكثر من ذلك.
   *[other] { $count } جهاز بلغ عدد المفاتيح المحفوظة لكل منها { $limit }. لا يحتفظ Entra ID بأكثر من ذلك.
 }
readiness-why-escrow-keys-at-limit = لا يمكن حفظ مفتاحها التالي. وبعد الاستبدال التالي لن يستطيع أحد فتح محركات أقراصها.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } ثم ضم كل جهاز إلى Entra ID من جديد، وتأكد من حفظ مفتاحه، قبل حذف الكائن القديم.
readiness-found-escrow-keys-near-limit = { $count ->
    [zero] ما من جهاز يقترب عدد مفاتيحه المحفوظة مما يحتفظ به Entra ID للجهاز الواحد: { $limit }.
    [one] جهاز واحد يقترب عدد مفاتيحه المحفوظة مما يحتفظ به Entra ID للجهاز الواحد: { $limit }.
    [two] جهازان يقترب عدد المفاتيح المحفوظة لكل منهما مما يحتفظ به Entra ID للجهاز الواحد: { $limit }.
    [few] { $count } أجهزة يقترب عدد المفاتيح المحفوظة لكل منها مما يحتفظ به Entra ID للجهاز الواحد: { $limit }.
    [many] { $count } جهازًا يقترب عدد المفاتيح المحفوظة لكل منها مما يحتفظ به Entra ID للجهاز الواحد: { $limit }.
   *[other] { $count } جهاز يقترب عدد المفاتيح المحفوظة لكل منها مما يحتفظ به Entra ID للجهاز الواحد: { $limit }.
 }
readiness-why-escrow-keys-near-limit = عندما لا يبقى متسع، لا يمكن حفظ المفتاح التالي، ولن يستطيع أحد فتح محرك الأقراص.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } ضم كل جهاز إلى Entra ID من جديد قبل أن ينفد المتسع.
readiness-found-escrow-keys-within-limit = لا يوجد جهاز قريب من الحد البالغ { $limit } من المفاتيح المحفوظة. أكبر عدد على جهاز واحد: { $most }.

-readiness-unclear = ، أو أن السياسات يناقض بعضها بعضًا
-readiness-setting = في سياسات إعدادات BitLocker لديك، اضبط
-readiness-setting-new = إذا لم تكن لديك سياسة، فاستخدم السياسة أدناه.
readiness-found-escrow-save-on = هناك سياسة تجعل كلمات مرور الاسترداد تُحفظ في Entra ID.
readiness-found-escrow-save-off = هناك سياسة توقف حفظ كلمات مرور الاسترداد في Entra ID.
readiness-found-escrow-save-not-set = لا توجد سياسة معيّنة تنص على حفظ كلمات مرور الاسترداد في Entra ID{ -readiness-unclear }.
-readiness-why-save = المفتاح الذي لم يُحفظ قط لا يمكن إعطاؤه لأحد: يبقى الكمبيوتر المقفل مقفلًا.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } "Save BitLocker recovery information to AD DS for operating system drives" على True. يذكر اسم الإعداد AD DS، لكنه يسري على Entra ID أيضًا. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = هناك سياسة تجعل كلمة مرور الاسترداد تُحفظ قبل تشغيل BitLocker.
readiness-found-escrow-require-off = هناك سياسة تسمح بتشغيل BitLocker قبل حفظ كلمة مرور الاسترداد.
readiness-found-escrow-require-not-set = لا توجد سياسة معيّنة تنص على حفظ كلمة مرور الاسترداد قبل تشغيل BitLocker{ -readiness-unclear }.
-readiness-why-require = عندئذ يمكن تشفير محرك أقراص من دون أن يكون مفتاحه قد حُفظ قط. ومن دون هذا الإعداد لا يستبدل الجهاز مفتاحه.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } "Do not enable BitLocker until recovery information is stored to AD DS for operating system drives" على True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = هناك سياسة تشترط كلمة مرور الاسترداد المكوّنة من 48 رقمًا.
readiness-found-escrow-password-allowed = هناك سياسة تسمح بكلمة مرور الاسترداد المكوّنة من 48 رقمًا، لكنها لا تشترطها.
readiness-found-escrow-password-not-allowed = هناك سياسة لا تسمح بكلمة مرور الاسترداد المكوّنة من 48 رقمًا.
readiness-found-escrow-password-not-set = لا توجد سياسة معيّنة تنص على اشتراط كلمة مرور الاسترداد المكوّنة من 48 رقمًا{ -readiness-unclear }.
-readiness-why-password = عندئذ يمكن تشفير محرك أقراص من دونها، فلا يوجد ما يُحفظ ولا ما يُكتب.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = عندئذ لا يوجد مفتاح يمكن لأحد كتابته في الشاشة الزرقاء.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } "Configure user storage of BitLocker recovery information" على "Require 48-digit recovery password". { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = في مركز إدارة Entra، ضمن Devices > Device settings، اضبط "Restrict users from recovering the BitLocker key(s) for their owned devices" على No.
readiness-found-self-service-switch-on = تسمح مؤسستك للأشخاص بقراءة مفاتيح أجهزتهم.
readiness-found-self-service-switch-off = لا تسمح مؤسستك للأشخاص بقراءة مفاتيح أجهزتهم.
readiness-why-self-service-switch-off = كل من قُفل جهازه عليه أن يتصل بالدعم الفني: يرفض Entra ID إعطاءه المفتاح.
readiness-do-self-service-switch-off = إذا أردت أن يساعد الأشخاص أنفسهم: { -readiness-switch } وإذا لم ترد، فاترك الإعداد كما هو، ويعطي الدعم الفني كل المفاتيح.
readiness-found-self-service-switch-off-application = لا تسمح مؤسستك للأشخاص بقراءة مفاتيح أجهزتهم. يقرأ Rekey المفاتيح بحقه هو، ولا يقيّده هذا الإعداد.
readiness-why-self-service-switch-off-application = عندئذ لا يقرر حصول الأشخاص على مفاتيحهم إلا سياسة Rekey نفسها. ويجب أن تعبّر عما تريده مؤسستك.
readiness-do-self-service-switch-off-application = إذا أردت أن يساعد الأشخاص أنفسهم: { -readiness-switch } وإذا لم ترد، فاترك despite_tenant_switch متوقفًا في rekey.toml: عندئذ يلتزم Rekey بالإعداد.
-readiness-primary-user = عيّن لكل جهاز مستخدمًا أساسيًا: Intune admin center > Devices > Windows > الجهاز > Properties > Primary user. أما الأجهزة المشتركة فليس لها مستخدم أساسي عن قصد: تأتي مفاتيحها من الدعم الفني.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] لا يوجد جهاز منضم إلى Entra يحتاج إلى مالك.
        [zero] لا يوجد جهاز منضم إلى Entra يحتاج إلى مالك.
        [one] للجهاز الوحيد المنضم إلى Entra مالك.
        [two] لكل من الجهازين المنضمين إلى Entra مالك.
        [few] لكل من الأجهزة المنضمة إلى Entra وعددها { $devices } مالك.
        [many] لكل من الأجهزة المنضمة إلى Entra وعددها { $devices } مالك.
       *[other] لكل من الأجهزة المنضمة إلى Entra وعددها { $devices } مالك.
     }
    [not-known] لم يُعثر على جهاز منضم إلى Entra من دون مالك، لكن لم يُبحث في { $not-looked-up } من أصل { $devices }: لكل جهاز طلب خاص به.
   *[other] من الأجهزة المنضمة إلى Entra وعددها { $devices }، ليس لـ { $without } منها مالك.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }ولم يُبحث في { $not-looked-up } منها: لكل جهاز طلب خاص به.
     }
 }
readiness-why-self-service-owners = مفتاح الجهاز الذي ليس له مالك لا يُعرض على أحد في الخدمة الذاتية. وعلى من يستخدمه أن يتصل بالدعم الفني.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [zero] لا توجد أجهزة منضمة انضمامًا مختلطًا.
        [one] للجهاز الوحيد المنضم انضمامًا مختلطًا مستخدم أساسي في Intune.
        [two] لكل من الجهازين المنضمين انضمامًا مختلطًا مستخدم أساسي في Intune.
        [few] لكل من الأجهزة المنضمة انضمامًا مختلطًا وعددها { $devices } مستخدم أساسي في Intune.
        [many] لكل من الأجهزة المنضمة انضمامًا مختلطًا وعددها { $devices } مستخدم أساسي في Intune.
       *[other] لكل من الأجهزة المنضمة انضمامًا مختلطًا وعددها { $devices } مستخدم أساسي في Intune.
     }
   *[other] من الأجهزة المنضمة انضمامًا مختلطًا وعددها { $devices }، ليس لـ { $without } منها مستخدم أساسي في Intune.
 }
readiness-why-self-service-hybrid = الجهاز المنضم انضمامًا مختلطًا ليس له مالك حتى يُعيّن له مستخدم أساسي. وإلى ذلك الحين لا يُعرض مفتاحه على أحد في الخدمة الذاتية.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user ضمن [readiness] في rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [zero] جُرّبت لـ { $person } من دون قراءة مفتاح: لا توجد أجهزة.
        [one] جُرّبت لـ { $person } من دون قراءة مفتاح: عُثر على الجهاز الوحيد، وله مفتاح محفوظ.
        [two] جُرّبت لـ { $person } من دون قراءة مفتاح: عُثر على الجهازين، ولكل منهما مفتاح محفوظ.
        [few] جُرّبت لـ { $person } من دون قراءة مفتاح: عُثر على كل الأجهزة وعددها { $devices }، ولكل منها مفتاح محفوظ.
        [many] جُرّبت لـ { $person } من دون قراءة مفتاح: عُثر على كل الأجهزة وعددها { $devices }، ولكل منها مفتاح محفوظ.
       *[other] جُرّبت لـ { $person } من دون قراءة مفتاح: عُثر على كل الأجهزة وعددها { $devices }، ولكل منها مفتاح محفوظ.
     }
   *[other] جُرّبت لـ { $person } من دون قراءة مفتاح: عدد الأجهزة التي لها مفتاح محفوظ { $with } فقط من أصل { $devices }.
 }
readiness-why-self-service-dry-run = ما يحدث لهذا الشخص يحدث لكل من لديه جهاز كهذا.
readiness-do-self-service-dry-run = احفظ مفاتيح هذه الأجهزة، كما هو موضح ضمن "المفاتيح المحفوظة".
readiness-found-self-service-dry-run-nobody = الشخص الذي تُجرَّب له الخدمة الذاتية ليس في الدليل.
readiness-why-self-service-dry-run-nobody = عندئذ لا يجرّب أحد الخدمة الذاتية قبل أن يحتاج إليها أحد.
readiness-do-self-service-dry-run-nobody = اضبط { -readiness-test-user } على عنوان شخص يملك كمبيوتر.
readiness-found-self-service-dry-run-no-device = لا يملك { $person }، الذي تُجرَّب له الخدمة الذاتية، أي جهاز Windows.
readiness-why-self-service-dry-run-no-device = من ليس له جهاز لا يجد شيئًا هنا، وعليه أن يتصل بالدعم الفني.
readiness-do-self-service-dry-run-no-device = إذا كان لدى هذا الشخص كمبيوتر، فاجعله المستخدم الأساسي له في Intune. وإذا لم يكن، فاضبط { -readiness-test-user } على شخص لديه كمبيوتر.

-readiness-helpdesk-role = في مركز إدارة Entra، ضمن Roles & admins > New custom role، أنشئ دورًا يتضمن الإجراءين microsoft.directory/bitlockerKeys/key/read وmicrosoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = لم يعمل أي موظف دعم على تذكرة متصل في آخر 30 يومًا.
readiness-why-helpdesk-nobody = ينظر Rekey في أدوار من يفعلون ذلك. ولذلك لا يُعرف هل يستطيع موظف دعم قراءة مفتاح.
readiness-do-helpdesk-nobody = اطلب من موظف دعم فتح تذكرة والعثور على متصل. ثم افحص مرة أخرى.
readiness-found-helpdesk-global-administrator = { $people ->
    [zero] لا يوجد موظف دعم بدور Global Administrator.
    [one] موظف دعم واحد له دور Global Administrator.
    [two] موظفا دعم لهما دور Global Administrator.
    [few] { $people } موظفي دعم لهم دور Global Administrator.
    [many] { $people } موظف دعم لهم دور Global Administrator.
   *[other] { $people } موظف دعم لهم دور Global Administrator.
 }
readiness-why-helpdesk-global-administrator = من يستولِ على حساب كهذا يستولِ على مؤسستك كلها. وإعطاء المفاتيح لا يحتاج إلى شيء يُذكر من ذلك.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }، وامنحهم إياه، ودعهم يؤدون هذا العمل من دون Global Administrator.
readiness-found-helpdesk-cannot-read = { $people ->
    [zero] لا يوجد موظف دعم ينقصه دور يقرأ مفاتيح الاسترداد.
    [one] موظف دعم واحد ليس له دور يقرأ مفاتيح الاسترداد.
    [two] موظفا دعم ليس لهما دور يقرأ مفاتيح الاسترداد.
    [few] { $people } موظفي دعم ليس لهم دور يقرأ مفاتيح الاسترداد.
    [many] { $people } موظف دعم ليس لهم دور يقرأ مفاتيح الاسترداد.
   *[other] { $people } موظف دعم ليس لهم دور يقرأ مفاتيح الاسترداد.
 }
readiness-why-helpdesk-cannot-read = سيتحققون من المتصل ويعثرون على المفتاح، ثم يرفض Entra ID إعطاءه.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }، وامنحهم إياه.
readiness-found-helpdesk-cannot-find = { $people ->
    [zero] لا يوجد موظف دعم ينقصه دور يبحث عن الأجهزة.
    [one] موظف دعم واحد ليس له دور يبحث عن الأجهزة.
    [two] موظفا دعم ليس لهما دور يبحث عن الأجهزة.
    [few] { $people } موظفي دعم ليس لهم دور يبحث عن الأجهزة.
    [many] { $people } موظف دعم ليس لهم دور يبحث عن الأجهزة.
   *[other] { $people } موظف دعم ليس لهم دور يبحث عن الأجهزة.
 }
readiness-why-helpdesk-cannot-find = إذا غاب Rekey يومًا، فلن يجدوا أي جهاز في بوابات Microsoft نفسها.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }، وامنحهم إياه.
readiness-found-helpdesk-broader = { $people ->
    [zero] لا يوجد دور لموظفي الدعم يسمح بأكثر من العثور على الأجهزة وقراءة المفاتيح.
    [one] دور واحد لموظفي الدعم يسمح بأكثر من العثور على الأجهزة وقراءة المفاتيح.
    [two] دوران لموظفي الدعم يسمحان بأكثر من العثور على الأجهزة وقراءة المفاتيح.
    [few] { $people } أدوار لموظفي الدعم تسمح بأكثر من العثور على الأجهزة وقراءة المفاتيح.
    [many] { $people } دورًا لموظفي الدعم تسمح بأكثر من العثور على الأجهزة وقراءة المفاتيح.
   *[other] { $people } دور لموظفي الدعم تسمح بأكثر من العثور على الأجهزة وقراءة المفاتيح.
 } تذكر القائمة من، وأي دور، وكم عدد الإجراءات الزائدة.
readiness-why-helpdesk-broader = من يعطي المفاتيح يتصل به الغرباء طوال اليوم. وكلما قلّ ما يُسمح به لحسابه، قلّ ما يكسبه المحتال.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. امنحهم هذا الدور بدلًا من الدور الأوسع، حيث لا يفيد الأوسع في شيء آخر.
readiness-found-helpdesk-least = { $people ->
    [zero] لا يوجد موظفو دعم تسمح أدوارهم بأكثر مما يحتاج إليه العمل.
    [one] أدوار موظف الدعم الوحيد تسمح بما يحتاج إليه العمل، ولا شيء أكثر.
    [two] أدوار موظفَي الدعم تسمح بما يحتاج إليه العمل، ولا شيء أكثر.
    [few] أدوار كل موظفي الدعم وعددهم { $people } تسمح بما يحتاج إليه العمل، ولا شيء أكثر.
    [many] أدوار كل موظفي الدعم وعددهم { $people } تسمح بما يحتاج إليه العمل، ولا شيء أكثر.
   *[other] أدوار كل موظفي الدعم وعددهم { $people } تسمح بما يحتاج إليه العمل، ولا شيء أكثر.
 }

readiness-found-audit-nothing-to-look-for = لم يقرأ Rekey أي مفتاح في الفترة من سبعة أيام إلى عشر دقائق مضت، ولذلك لا يوجد ما يُبحث عنه في سجل Entra.
readiness-why-audit-nothing-to-look-for = يدوّن Entra ID كل قراءة لمفتاح. أما هل يفعل ذلك مع Rekey، فلا يظهر إلا بعد قراءة.
readiness-do-audit-nothing-to-look-for = افحص مرة أخرى بعد عشر دقائق من عرض المفتاح التالي.
readiness-found-audit-found = المفتاح الذي قرأه Rekey في {"\u200E"}{ $at } (الرقم المرجعي { $reference }) مدوّن في سجل Entra، { $seconds ->
    [0] في الثانية نفسها
    [zero] في الثانية نفسها
    [one] بفارق ثانية واحدة
    [two] بفارق ثانيتين
    [few] بفارق { $seconds } ثوانٍ
    [many] بفارق { $seconds } ثانية
   *[other] بفارق { $seconds } ثانية
 }.
readiness-found-audit-not-found = المفتاح الذي قرأه Rekey في {"\u200E"}{ $at } (الرقم المرجعي { $reference }) غير مدوّن في سجل Entra.
readiness-why-audit-not-found = سجلان لا يعرف أحدهما الآخر يثبتان ما لا يثبته سجل واحد. والآن لا يبيّن سجل Entra من اطلع على أي مفتاح.
readiness-do-audit-not-found = انظر في مركز إدارة Entra ضمن Audit logs: الفئة KeyManagement، والنشاط "Read BitLocker key"، في هذا الوقت. إذا كانت القراءة مدوّنة هناك، فافحص مرة أخرى بعد ساعة، لأن السجل قد يتأخر. وإلا فاسأل دعم Microsoft.

-readiness-why-setting = الجهاز الذي لا يُسمح له باستبدال مفتاحه يحتفظ بالمفتاح الذي عُرض، حتى عندما يطلب Rekey مفتاحًا جديدًا. ومن قرأه يستطيع استخدامه مرة أخرى.
-readiness-do-setting = { -readiness-setting } "Configure Recovery Password Rotation" على التشغيل للأجهزة المنضمة إلى Entra والأجهزة المنضمة انضمامًا مختلطًا معًا. { -readiness-setting-new }
readiness-found-rotation-setting-on = هناك سياسة تجعل الأجهزة تستبدل مفاتيحها بعد الاستخدام.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [zero] هناك سياسة تجعل الأجهزة المنضمة إلى Entra تستبدل مفاتيحها بعد الاستخدام، ولا توجد أجهزة منضمة انضمامًا مختلطًا.
    [one] هناك سياسة تجعل الأجهزة المنضمة إلى Entra تستبدل مفاتيحها بعد الاستخدام، لكن جهازًا واحدًا منضم انضمامًا مختلطًا.
    [two] هناك سياسة تجعل الأجهزة المنضمة إلى Entra تستبدل مفاتيحها بعد الاستخدام، لكن جهازين منضمان انضمامًا مختلطًا.
    [few] هناك سياسة تجعل الأجهزة المنضمة إلى Entra تستبدل مفاتيحها بعد الاستخدام، لكن { $hybrid } أجهزة منضمة انضمامًا مختلطًا.
    [many] هناك سياسة تجعل الأجهزة المنضمة إلى Entra تستبدل مفاتيحها بعد الاستخدام، لكن { $hybrid } جهازًا منضمة انضمامًا مختلطًا.
   *[other] هناك سياسة تجعل الأجهزة المنضمة إلى Entra تستبدل مفاتيحها بعد الاستخدام، لكن { $hybrid } جهاز منضمة انضمامًا مختلطًا.
 }
readiness-found-rotation-setting-off = هناك سياسة توقف استبدال الأجهزة لمفاتيحها بعد الاستخدام.
readiness-found-rotation-setting-not-set = لا توجد سياسة معيّنة تنص على أن تستبدل الأجهزة مفاتيحها بعد الاستخدام{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 الإصدار 1909
readiness-found-rotation-windows-new-enough = { $devices ->
    [zero] لا توجد أجهزة فيها
    [one] جهاز واحد فُحص، وليس فيه
    [two] جهازان فُحصا، وليس في أي منهما
    [few] { $devices } أجهزة فُحصت، وليس في أي منها
    [many] { $devices } جهازًا فُحصت، وليس في أي منها
   *[other] { $devices } جهاز فُحصت، وليس في أي منها
 } إصدار Windows أقدم من أن يستبدل المفتاح.{ $unknown ->
    [0] { "" }
    [zero] { "" }
    [one] { " " }وإصدار جهاز واحد منها غير معروف.
    [two] { " " }وإصدار جهازين منها غير معروف.
    [few] { " " }وإصدار { $unknown } أجهزة منها غير معروف.
    [many] { " " }وإصدار { $unknown } جهازًا منها غير معروف.
   *[other] { " " }وإصدار { $unknown } جهاز منها غير معروف.
 }
readiness-found-rotation-windows-old = عدد الأجهزة التي فيها إصدار Windows أقدم من أن يستبدل المفتاح: { $old } من أصل { $devices }.{ $unknown ->
    [0] { "" }
    [zero] { "" }
    [one] { " " }وإصدار جهاز واحد منها غير معروف.
    [two] { " " }وإصدار جهازين منها غير معروف.
    [few] { " " }وإصدار { $unknown } أجهزة منها غير معروف.
    [many] { " " }وإصدار { $unknown } جهازًا منها غير معروف.
   *[other] { " " }وإصدار { $unknown } جهاز منها غير معروف.
 }
readiness-why-rotation-windows-old = مفتاح أحدها إذا عُرض يبقى صالحًا إلى أن يستبدله أحد يدويًا.
readiness-do-rotation-windows-old = حدّثها إلى { -readiness-build } (الإصدار الداخلي { $build }) أو أحدث.
-readiness-prove = استرد كمبيوتر تجريبيًا باستخدام Rekey، وافتح قفله، واتركه مشغّلًا ومتصلًا بالشبكة. ثم انظر في صفحة "استبدال المفاتيح" هل تم التأكد من طلبه.
readiness-found-rotation-never-proven = لم يتم التأكد هنا من أي استبدال بعد.
readiness-why-rotation-never-proven = لا يثبت أن المفاتيح التي عُرضت لم تعد تفتح شيئًا إلا التأكد من استبدالها.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = تم التأكد من آخر استبدال قبل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، في {"\u200E"}{ $at }.
readiness-why-rotation-proven-long-ago = ربما تغيّر شيء منذ ذلك الحين، ولم يلحظه أحد.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = تم التأكد من آخر استبدال { $days ->
    [0] خلال اليوم الأخير
    [zero] خلال اليوم الأخير
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
 }، في {"\u200E"}{ $at }.
readiness-found-rotation-nothing-stuck = لا يوجد مفتاح عُرض ينتظر الاستبدال وقتًا أطول من اللازم.
readiness-found-rotation-stuck = { $orders ->
    [zero] لا يوجد مفتاح عُرض لم يتأكد إبطاله بعد سبعة أيام.
    [one] مفتاح واحد عُرض ولم يتأكد إبطاله بعد سبعة أيام.
    [two] مفتاحان عُرضا ولم يتأكد إبطالهما بعد سبعة أيام.
    [few] { $orders } مفاتيح عُرضت ولم يتأكد إبطالها بعد سبعة أيام.
    [many] { $orders } مفتاحًا عُرضت ولم يتأكد إبطالها بعد سبعة أيام.
   *[other] { $orders } مفتاح عُرضت ولم يتأكد إبطالها بعد سبعة أيام.
 }
readiness-why-rotation-stuck = من قرأ مفتاحًا كهذا قد يستطيع فتح محرك الأقراص به حتى الآن.
readiness-do-rotation-stuck = انظر ما الذي ينتظره كل طلب. في أغلب الأحيان يجب تشغيل الكمبيوتر وتوصيله بالشبكة.
readiness-found-rotation-needs-attention = { $orders ->
    [zero] لا توجد طلبات استبدال تحتاج إلى متابعة.
    [one] طلب استبدال واحد يحتاج إلى متابعة.
    [two] طلبا استبدال يحتاجان إلى متابعة.
    [few] { $orders } طلبات استبدال تحتاج إلى متابعة.
    [many] { $orders } طلب استبدال تحتاج إلى متابعة.
   *[other] { $orders } طلب استبدال تحتاج إلى متابعة.
 }
readiness-why-rotation-needs-attention = لا يستطيع Rekey استبدال هذه المفاتيح من تلقاء نفسه. قد تكون المفاتيح التي عُرضت صالحة حتى الآن.
readiness-do-rotation-needs-attention = يذكر كل طلب ما يعيقه. استبدل هذه المفاتيح يدويًا.

-readiness-why-not-known = ما ليس معروفًا قد يكون جيدًا أو سيئًا. ويظهر ذلك عندما يحتاج أحد إلى مفتاح.
-readiness-later = افحص مرة أخرى بعد بضع دقائق. إذا بقي الأمر كذلك، فستجد المزيد في سجل Rekey.
readiness-found-directory-token-refused = تعذّرت معرفة ما يلي: { $asked }. لم يقبل Entra ID تسجيل دخول Rekey نفسه.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = شغّل rekey doctor: فهو يذكر ما أجاب به Entra ID. في أغلب الأحيان يكون السر أو الشهادة الخاصة بـ Rekey قد انتهت صلاحيتها.
readiness-found-directory-refused = تعذّرت معرفة ما يلي: { $asked }. رفض Microsoft Graph الإجابة.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }، ثم اختر Grant admin consent. إذا كان ممنوحًا بالفعل، فقد ينقص مؤسستك الترخيص، مثل ترخيص Intune.
readiness-found-directory-not-found = تعذّرت معرفة ما يلي: { $asked }. لا يعرف Microsoft Graph ما سُئل عنه.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = تعذّرت معرفة ما يلي: { $asked }. كان Microsoft Graph مشغولًا جدًا.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = تعذّرت معرفة ما يلي: { $asked }. تعذّر الوصول إلى Microsoft Graph.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = انظر هل يُسمح لخادم Rekey بالوصول إلى graph.microsoft.com. ثم افحص مرة أخرى.
readiness-found-directory-failed = تعذّرت معرفة ما يلي: { $asked }. أجاب Microsoft Graph بخطأ.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = تعذّرت معرفة ما يلي: { $asked }. لم يجب Microsoft Graph في الوقت المناسب.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = تعذّرت معرفة ما يلي: { $asked }. لا يفهم Rekey ما أجاب به Microsoft Graph.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = تعذّرت معرفة ذلك: لم تستجب قاعدة سجلات Rekey نفسه.
readiness-why-ledger-not-available = { -readiness-why-not-known } ومن دون قاعدة السجلات لا يعرض Rekey أي مفتاح.
readiness-do-ledger-not-available = شغّل rekey doctor، وتحقق من قاعدة البيانات.

readiness-own-title = هل أستطيع الدخول من جديد؟
readiness-own-lead = لنفترض أن أحد أجهزتك عرض الآن الشاشة الزرقاء وطلب مفتاح الاسترداد.
readiness-own-yes = نعم. لو قُفل الآن، لاستطعت الدخول إليه من جديد.
readiness-own-no = لا. لو قُفل الآن، لما استطعت الدخول إليه بنفسك.
readiness-own-key-stored = مفتاح الاسترداد الخاص به محفوظ.
readiness-own-no-key = لا يوجد له مفتاح استرداد محفوظ يُسمح لك بقراءته. أخبر الدعم الفني الآن، لا في صباح اليوم الذي يُقفل فيه.
readiness-own-device-disabled = عطّلت مؤسستك هذا الكمبيوتر، ولذلك لا يُعرض مفتاحه هنا. يمكن للدعم الفني معرفة السبب.
readiness-own-self-service-off = لا تسمح مؤسستك بالحصول على المفاتيح ذاتيًا. يمكن للدعم الفني أن يعطيك المفتاح.
readiness-own-too-many-keys = المفاتيح المحفوظة له كثيرة إلى درجة أنه لن يبقى قريبًا متسع لمفتاح جديد. أخبر الدعم الفني.
readiness-own-not-seen-lately = لم يظهر منذ 90 يومًا، ولذلك قد لا يكون أحدث مفاتيحه محفوظًا. شغّله، ووصّله بالإنترنت.
readiness-own-tell = إخبار الدعم الفني عن { $name }
readiness-own-none-title = لا يوجد كمبيوتر مسجّل باسمك
readiness-own-none = لا يتضمن دليل مؤسستك أي كمبيوتر Windows تملكه. إذا كنت تستخدم كمبيوتر، فأخبر الدعم الفني الآن، لا في صباح اليوم الذي يُقفل فيه.
readiness-own-link = هل أستطيع الدخول من جديد بنفسي؟
