# 轮换任务，供负责人员查看。简体中文。orders-plan- 后面是计划的代码，orders-cause- 后面是原因的代码，
# orders-standing- 后面是状态的代码，orders-said- 后面是安排的结果。

orders-overdue = { $count ->
   *[other] 有 { $count } 个已提供的密钥
 }在 { $days ->
   *[other] { $days } 天
 }后仍未证实失效。查看是哪些。
orders-title = 密钥轮换
orders-lead = 所有已提供的密钥，直到证实已被新密钥取代。
orders-picture = { $proven } 个已证实，{ $underway } 个进行中，{ $asks } 个等待决定，{ $attention } 个需要处理
orders-picture-none = 还没有提供过密钥。
orders-part-proven = 已证实
orders-part-underway = 进行中
orders-part-asks = 等待决定
orders-part-attention = 需要处理
orders-tabs = 显示哪些任务
orders-standing-not-proven = 未证实
orders-standing-asks = 等待决定
orders-standing-needs-attention = 需要处理
orders-standing-proven = 已证实
orders-none = 没有任务。
orders-oldest = 从头开始
orders-next = 更多

orders-entry = { $device }，密钥 { $key }
orders-since = 提供时间
orders-age = { $days ->
    [0] 今天
   *[other] { $days } 天前
 }
orders-is-overdue = 已逾期：{ $days ->
   *[other] { $days } 天
 }后仍未证实
orders-seen = 设备上次在线
orders-seen-never = 设备管理系统从未见过此设备
orders-incident = 安全事件 { $number }
orders-cause-self-service = 已显示给所有者
orders-cause-helpdesk = 已显示给技术支持人员
orders-cause-owner-change = 换了所有者，或维修后送回
orders-cause-incident = 属于某个安全事件
orders-cause-outside-read = 绕过 Rekey 被读取
orders-cause-by-hand = 手动安排
orders-plan-at-once = 立即轮换
orders-plan-rely-on-device = 由设备自行更换
orders-plan-ask = 等待决定
orders-plan-rely-on-device-detail = 这台电脑应会自行更换密钥。Rekey 会留意它是否更换。
orders-plan-ask-detail = 是否现在更换密钥，由技术支持或安全团队决定。在此之前，密钥仍然有效。

orders-now = 立即轮换
orders-leave = 由设备自行更换
orders-new = 手动安排轮换
orders-new-lead = 即使 Rekey 没有显示过，也会更换设备的最新密钥。
orders-label = 设备名称或序列号
orders-why = 原因
orders-why-by-hand = 手动
orders-why-owner-change = 维修后送回，或换了所有者
orders-order = 安排轮换

orders-said-at-once = 已安排轮换。进展见下方。
orders-said-rely-on-device = 已交由设备自行更换。Rekey 会留意是否出现新密钥。
orders-said-ordered = 已安排轮换。进展见下方。
orders-said-standing = 此设备已有一个任务，将由它处理。
orders-said-no-device = 没有设备使用此名称或序列号。没有安排任何任务。
orders-said-several-devices = 有多台设备使用此名称。没有安排任何任务：请输入序列号。
orders-said-no-key = 此设备没有存储可更换的密钥。没有安排任何任务。
