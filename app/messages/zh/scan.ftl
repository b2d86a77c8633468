# 用摄像头对准恢复屏幕。简体中文。

scan-button = 扫描屏幕
scan-title = 扫描屏幕
scan-private = 请拿好摄像头，让恢复密钥 ID 那一行清晰并占满画面。画面只留在这台设备上：不会发送，也不会保存。
scan-starting = 请稍候。如果浏览器请求使用摄像头，请允许。
scan-looking = 请把摄像头对准恢复密钥 ID。
scan-slow = 还没有读到内容。请把摄像头靠近一些，正对屏幕，避开反光。您也可以关闭扫描，改为输入前 8 个字符。
scan-found = 您有一个密钥的恢复密钥 ID 与此相同。请与屏幕核对。
scan-question = 您的屏幕上显示的与此完全一致吗？
scan-unread = 画面中没有拍到带下划线的字符。请核对其余字符。
scan-yes = 是，完全一致
scan-no = 不一致，重新扫描
scan-cancel = 关闭摄像头
scan-filled = 已填入恢复密钥 ID。还没有发送任何内容。
scan-refused = 这里不能使用摄像头。请在浏览器设置中允许此页面使用摄像头，或关闭扫描，改为输入前 8 个字符。
scan-no-camera = 没有可用的摄像头。请关闭扫描，改为输入前 8 个字符。
scan-no-keys = 您的设备没有存储恢复密钥，因此没有可以比对的内容。请致电技术支持。
scan-failed = 现在无法扫描。请改为输入前 8 个字符。
