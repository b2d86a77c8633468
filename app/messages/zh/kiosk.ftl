# 自助终端。简体中文。

nav-stations = 自助终端
activity-path-kiosk = 在自助终端上
audit-path-kiosk = 自助终端
audit-events-10 = 自助终端
audit-event-10001 = 已创建终端
audit-event-10002 = 已为终端生成新代码
audit-event-10003 = 已设置终端
audit-event-10004 = 已停用终端
audit-event-10005 = 终端正在使用

kiosk-lead = 您的电脑出现蓝色屏幕，要求输入恢复密钥？您可以在这里，就在这个屏幕上拿到密钥。
kiosk-begin = 使用工作帐户登录
kiosk-wait = 请稍候：这台终端正在为下一位使用者做准备。
kiosk-offline = 这台终端现在没有连接。它会自动重试。
kiosk-finish = 完成
kiosk-key-id-title = 输入恢复密钥 ID
kiosk-keypad = 键盘
kiosk-delete = 删除最后一个字符
kiosk-clear = 清除
kiosk-key-after = 您可以看着这个屏幕，把密钥输入到您的电脑中。请不时触摸一下这个屏幕，让它保持打开。

kiosk-still-here = 您还在吗？
kiosk-still-here-what = 如果没有回应，此页面很快就会关闭，您会退出登录。
kiosk-here = 我还在
kiosk-time-ends = 您在这台终端上的时间即将结束。结束后您可以马上重新登录。

kiosk-scan = 使用扫描枪
kiosk-scan-what = 把扫描枪接到被锁定的电脑上，然后扫描其中一个码：它会输入那 48 位数字。
kiosk-barcode = 密钥的条形码
kiosk-qr = 密钥的二维码

kiosk-none-title = 这不是自助终端
kiosk-none = 管理员没有把此浏览器设置为终端。任何人都无法在这里登录。
kiosk-revoked-title = 这台终端已停用
kiosk-revoked = 这台终端不再被接受，或已在别处重新设置。任何人都无法在这里登录。请使用另一台终端或您的手机，或致电技术支持。
kiosk-none-admin = 管理员：请在“自助终端”中创建一台终端，然后在此浏览器中打开 /kiosk/enrol，输入它的代码。

kiosk-enrol-title = 把此浏览器设置为终端
kiosk-enrol-lead = 此后，这个浏览器只显示自助终端的页面。
kiosk-code = 代码
kiosk-code-hint = 向管理员显示的代码，例如 K7QM-2XF4。它只能使用一次，十分钟内有效。
kiosk-code-refused = 没有终端在等待这个代码：可能输错了、已经用过，或已超过十分钟。
kiosk-enrol = 设置终端

kiosk-stations-title = 自助终端
kiosk-stations-lead = 供所有人使用的公用电脑，大家可以在上面获取自己设备的密钥。在终端上产生的每条记录都带有终端的名称和位置。
kiosk-stations-none = 还没有终端。
kiosk-stations-new = 新终端
kiosk-stations-make = 创建终端
kiosk-stations-back = 所有终端
kiosk-name = 名称
kiosk-name-hint = 与终端上的标牌一致，例如“自助终端 3”。
kiosk-place = 位置
kiosk-place-hint = 终端所在的地方，例如“柏林，一楼，前台旁边”。
kiosk-state-waiting = 等待输入代码
kiosk-state-enrolled = 使用中
kiosk-state-revoked = 已停用
kiosk-station-made = 创建者：{ $name }
kiosk-station-revoked = 停用者：{ $name }
kiosk-station-seen = 上次在线
kiosk-station-unseen = 从未在线
kiosk-station-code = 新代码
kiosk-station-revoke = 停用

kiosk-code-title = 终端的代码
kiosk-code-lead = 用于 { $name }，{ $place }。
kiosk-code-open = 在终端的浏览器中，打开
kiosk-code-type = 输入代码
kiosk-code-once = 代码只能使用一次，十分钟内有效。它只在这里显示；如果丢失，请生成新代码。

kiosk-phone-begin = 用手机登录
kiosk-phone-scan = 用手机相机对准此二维码，或打开
kiosk-phone-type = 在那里输入此代码
kiosk-phone-account = 在那里用工作帐户登录
kiosk-phone-waits = 正在等待您的手机。此屏幕会自动继续。
kiosk-phone-arrived = 我已在手机上登录
kiosk-phone-not-yet = 您的手机尚未登录。请先在手机上完成，然后再按此按钮。
kiosk-phone-over = 此代码已失效。
kiosk-phone-again = 新代码
kiosk-phone-cancel = 取消
kiosk-phone-qr = 地址的二维码
kiosk-phone-on = 可以用自己的手机在自助终端登录（kiosk.device_code 已打开）。谁骗别人输入终端的代码，谁就会在该终端以那个人的身份登录。请把终端放在陌生人会被注意到的地方，或关闭此项。
