# 恢复屏幕的图画。标题和标签与 Windows 的写法一致。

screens-lead = 哪张图最像您的屏幕？细节可能略有不同。请输入圈出的部分，也就是恢复密钥 ID 的前 8 个字符。
screens-title = BitLocker 恢复
screens-title-24h2 = 输入恢复密钥
screens-label = 恢复密钥 ID
screens-10 = Windows 10
screens-10-text = 蓝色屏幕。恢复密钥 ID 在输入框的下方，F1‑F10 的下一行。再往下几乎是空白。
screens-11 = Windows 11
screens-11-text = 蓝色屏幕。恢复密钥 ID 在输入框的下方，F1‑F10 的下一行。再往下是以 aka.ms 开头的网址。
screens-11-24h2 = Windows 11 版本 24H2 及更高版本
screens-11-24h2-text = 接近黑色的屏幕。输入框的下方写着“恢复密钥 ID”，ID 本身在下一行。
