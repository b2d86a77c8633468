# 手机上的首页、没有网络时的页面，以及无障碍声明。简体中文。

install-title = 把此页面保存在手机上
install-lead = 现在就把 Rekey 放到您自己手机的主屏幕上。这样电脑被锁定时，您就能找到它；即使没有网络，它也会告诉您该怎么做。
install-own = 只能在您自己的手机上这样做。请不要在借来的设备上保存任何内容：您在那里退出登录后，不会留下您帐户的任何信息。
install-keep = 这是我自己的手机：保存
install-remove = 从手机上移除
install-kept = 已保存在这部手机上。其中只有一页帮助，没有密钥，也没有您帐户的任何信息。
install-failed = 在此浏览器中没有成功。您仍然可以把此页面放到主屏幕上，或存为书签。
install-home = 放到主屏幕上
install-home-iphone = iPhone：点底部的共享图标，然后选择“添加到主屏幕”。
install-home-android = Android：打开浏览器菜单，然后选择“添加到主屏幕”或“安装应用”。
install-link = 这是我自己的手机：把此页面保存在上面
start-borrowed = 用的是借来的手机或电脑？您退出登录后，那里不会留下您帐户的任何信息。

offline-title = 没有网络
offline-lead = Rekey 需要连接互联网才能获取您的密钥。您的电脑会等着：什么都不会丢失，屏幕上的密钥也不会变。
offline-network = 请打开 Wi-Fi 或移动数据，或使用另一部手机。
offline-note = 同时，请抄下蓝色屏幕上恢复密钥 ID 的前 8 个字符。
offline-call = 附近没有网络？请致电技术支持：他们可以在电话里把密钥念给您听。
offline-again = 重试

accessibility-title = 无障碍
accessibility-lead = Rekey 的设计让每个人都能使用，哪怕很匆忙、只有一只手空着。它按照 WCAG 2.2 的 AA 级标准制作。
accessibility-how = 我们为此做了什么
accessibility-keyboard = 所有功能都可以只用键盘操作，焦点始终可见。
accessibility-screen-reader = 每个字段、按钮和消息都有屏幕阅读器可以读出的名称。剩余时间只在重要的时候播报，而不是每秒播报。
accessibility-size = 文字可以放大到 400%，页面在横屏和竖屏时都能适应 320 像素的屏幕，颜色遵循您的设置。
accessibility-time = 查看密钥的时间可以在结束前延长。除非您的组织另有规定，最多可延长十次。
accessibility-script = 每个步骤都可以在没有 JavaScript 的情况下使用，没有任何内容只靠颜色、声音或动画来表达。
accessibility-tested-title = 如何测试
accessibility-tested = 每次发布前，每个页面和每种状态都由机器检查：名称、角色、文字至少 7:1 的对比度、键盘、焦点，以及放大到两倍的文字。
accessibility-limits-title = 我们无法改变的
accessibility-limit-blue-screen = 电脑的蓝色屏幕属于 Windows。它不会朗读，也很难配合屏幕阅读器使用。技术支持可以和您一起读、一起输入。
accessibility-limit-sign-in = 登录页面属于 Microsoft Entra。
accessibility-limit-live = Rekey 尚未经过外部审核人员的评估。
accessibility-tell-title = 有什么地方用不了？
accessibility-tell = 请告诉技术支持您想做什么、卡在了哪里。他们也可以和您一起恢复电脑。
accessibility-link = 无障碍
