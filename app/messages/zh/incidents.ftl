# 安全事件，供响应人员使用；以及说“这不是我”的人看到的内容，这会创建一起安全事件。简体中文。
# incidents-said- 后面是操作的结果，incidents-state- 后面是安全事件的状态。

incidents-title = 安全事件
incidents-lead = 需要有人对其负责的密钥显示。一起安全事件会一并轮换其中的所有密钥。
incidents-open = 创建安全事件
incidents-none = 还没有创建过安全事件。
incidents-older = 更早
incidents-newest = 最新
incidents-state-open = 未关闭
incidents-state-rotating = 正在轮换
incidents-state-closed = 已关闭
incidents-opened = 创建者 { $name }
incidents-count = { $count ->
   *[other] { $count } 次密钥显示
 }
incidents-number = 安全事件 { $number }
incidents-back = 所有安全事件

incidents-new-lead = 例如，某位技术支持人员自周一以来看过的所有密钥：在“人员”中填写其地址，在“从”中填写周一的日期。
incidents-field-title = 事由
incidents-field-people = 人员
incidents-field-people-hint = 地址，用英文逗号分隔。包括这些人看过的密钥，以及为他们显示过的密钥。
incidents-field-devices = 设备
incidents-field-devices-hint = 名称，用英文逗号分隔。如果人员和设备都不填，则只按时间选取。
incidents-field-from = 从
incidents-field-until = 到
incidents-field-time-hint = UTC 的某一天或某一分钟：2026-11-22 或 2026-11-22T09:00
incidents-new-disclosure = 以密钥显示 { $disclosure } 为起点。
incidents-mistake = 请再检查一下这里。

incidents-picked = 选取方式
incidents-picked-people = 被其看过或为其显示过的密钥
incidents-picked-devices = 以下设备的密钥
incidents-picked-from = 从
incidents-picked-until = 到
incidents-picked-all = 没有指定人员、设备或时间。
incidents-rotation = 密钥
incidents-rotate-what = { $count ->
   *[other] 涉及 { $count } 次密钥显示。凡是尚未证实失效的密钥都会更换，每个驱动器一个。
 }
incidents-rotate = 立即轮换所有密钥
incidents-stop = 停止
incidents-resume = 继续
incidents-progress = 已安排 { $placed } 个，共 { $total } 个；{ $proven } 个已证实，{ $attention } 个需要处理
incidents-seconds = { $seconds ->
   *[other] 大约 { $seconds } 秒后全部安排完毕。
 }
incidents-stopped = 已停止。已安排的会继续，其余的等待。
incidents-placed = 已全部安排。是否已证实，请查看“密钥轮换”和下方。
incidents-no-target = 所有密钥都已证实失效。
incidents-renews = 此页面每 { $seconds } 秒自动刷新。
incidents-still = 停止刷新，以便填写调查发现
incidents-goes-on = 恢复自动刷新
incidents-part-proven = 已证实
incidents-part-attention = 需要处理
incidents-part-placed = 已安排
incidents-part-left = 尚未安排

incidents-findings = 调查发现
incidents-findings-none = 还没有记下任何发现。
incidents-finding-by = 记录人 { $name }
incidents-finding-text = 发现了什么
incidents-finding-link = 链接
incidents-finding-link-hint = 可查看更多内容的地方。以 https:// 开头。可以留空。
incidents-finding-add = 添加调查发现
incidents-close = 关闭此安全事件
incidents-close-summary = 处理结果
incidents-close-what = 现有的轮换任务会继续。安全事件关闭后不能再次打开。
incidents-close-button = 关闭安全事件
incidents-closed-by = 关闭者 { $name }
incidents-report = 下载报告
incidents-report-what = 一个文件包含所有密钥显示、轮换任务和调查发现。

incidents-disclosures = 密钥显示
incidents-disclosures-some = 最新的 { $shown } 次，共 { $count } 次。报告中包含全部。
incidents-disclosure-for = 为 { $name }
incidents-disclosure-for-you = 为您
incidents-disclosure-case = 工单 { $number }

incidents-not-me = 这不是我
incidents-not-me-title = 不是您本人？
incidents-not-me-what = 您表示与此事无关：
incidents-not-me-then = 接下来会这样：
incidents-not-me-rotate = 安排一个新密钥，让这个密钥作废。
incidents-not-me-sessions = 看过密钥的人会在所有地方退出登录。如果用的是您的帐户，您也会退出登录。
incidents-not-me-team = 您组织的安全团队会收到通知，并会向您了解情况。
incidents-not-me-yes = 是的，这不是我
incidents-not-me-cancel = 取消

incidents-said-reported = 谢谢。已安排新密钥，并已通知安全团队。
incidents-said-opened = 安全事件已创建。下一步：轮换其中的密钥。
incidents-said-started = 正在轮换密钥。
incidents-said-stopped = 已停止。已安排的会继续。
incidents-said-noted = 已添加调查发现。
incidents-said-closed = 安全事件已关闭。
incidents-said-nobody = 您输入的第 { $number } 个人查不到。没有创建安全事件。
incidents-said-no-device = 您输入的第 { $number } 台设备查不到。没有创建安全事件。
incidents-said-nothing-picked = 没有选中任何密钥显示，或超过 5,000 次：请分几次创建。
incidents-said-no-title = 请用一行文字说明事由。
incidents-said-bad-time = 有一个时间无法识别。没有创建安全事件。

incidents-report-made = 此报告生成于 { $when }。
incidents-report-when = 时间
incidents-report-who = 谁看过
incidents-report-what-for = 为谁，通过什么途径
incidents-report-key = 设备和密钥
incidents-report-reference = 参考编号和工单
incidents-report-state = 后来怎样了
