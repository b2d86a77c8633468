# 就绪情况：大家能否重新进入自己的电脑，而别人进不去。简体中文。readiness-found-、readiness-why- 和 readiness-do- 后面是检查结果的代码，
# readiness-check- 后面是检查项的代码，readiness-verdict- 和 readiness-overall- 后面是结论的代码，readiness-feature- 后面是功能的代码，
# readiness-reading- 后面是有进度的检查项的代码，readiness-file- 后面是策略文件的代码，readiness-own- 后面是原因的代码。

readiness-title = 就绪情况
readiness-lead = 如果组织中的一台电脑现在被锁定，它的所有者能重新进去，而别人进不去吗？Rekey 只查看，不更改任何内容。
readiness-check-now = 立即检查
readiness-check-again = 再次检查
readiness-last = 上次检查
readiness-last-see = 查看检查结果
readiness-earlier = 以前的检查
readiness-none = 还没有检查过。
readiness-what = 检查哪些内容
readiness-by = 检查人 { $name }
readiness-by-doctor = 通过命令行，使用 rekey doctor
readiness-under-way = 正在进行
readiness-back = 所有检查
readiness-number = 检查 { $number }

readiness-check-permissions = Rekey 自身的权限
readiness-check-permissions-what = 需要的权限都已授予，没有多余的权限。
readiness-check-escrow = 已存储的密钥
readiness-check-escrow-what = 设备已存储密钥，并由策略加以保证。
readiness-check-self-service = 自助服务
readiness-check-self-service-what = 大家可以查看自己设备的密钥，目录也知道设备属于谁。
readiness-check-helpdesk = 技术支持
readiness-check-helpdesk-what = 技术支持人员可以读取密钥，但没有更大的权限。
readiness-check-audit-trail = Entra 的日志
readiness-check-audit-trail-what = Rekey 读取过的密钥，在 Entra 自己的日志中也有记载。
readiness-check-rotation = 轮换
readiness-check-rotation-what = 显示过的密钥确实被更换。

readiness-verdict-good = 良好
readiness-verdict-not-known = 未知
readiness-verdict-attention = 需要注意
readiness-verdict-bad = 必须修复
readiness-overall-good = 检查的内容全部正常。
readiness-overall-not-known = 没有发现问题，但有些内容无法查看。
readiness-overall-attention = 可以使用，但并非人人可用，或不能长久，或授予的权限超出需要。
readiness-overall-bad = 有些内容无法正常工作或不安全。请在有人需要密钥之前修复。
readiness-picture = { $count ->
   *[other] { $count } 项检查结果
 }：{ $bad } 项必须修复，{ $attention } 项需要注意，{ $unknown } 项未知，{ $good } 项良好

readiness-run-title = 就绪情况检查
readiness-run-empty = 这次检查没有结果就结束了：Rekey 中途被停止，或者它的记录库没有响应。
readiness-progress = 已完成 { $done } 项检查，共 { $checks } 项。正在检查：{ $check }
readiness-reading-escrow = { $done ->
   *[other] 目前已读取 { $done } 个设备和密钥
 }
readiness-reading-self-service = 已查询 { $done } 台设备的所有者，共 { $of } 台
readiness-reading-helpdesk = 已查看 { $done } 名技术支持人员，共 { $of } 名
readiness-renews = 此页面每秒自动刷新。您可以离开，检查会继续进行。
readiness-still = 停止刷新
readiness-goes-on = 恢复刷新
readiness-checks = 六项检查
readiness-why = 为什么重要
readiness-do = 应该怎么做
readiness-request = 管理员也可以改为向 Microsoft Graph 发送此请求，例如使用 Graph Explorer。
readiness-request-own = 大括号中的内容因组织而异：请先填入您自己的内容。
readiness-file-save-and-require = 下载保存并要求恢复密码的策略
readiness-file-rotation = 下载更换恢复密码的策略
readiness-file-where = 在 Intune 管理中心导入：设备 > 配置 > 创建 > 导入策略。在您分配之前，它不会对任何人生效。
readiness-orders = 查看这些任务
readiness-names-devices = 哪些设备（{ $count }）
readiness-names-policies = 已读取的策略（{ $count }）
readiness-names-permissions = 哪些权限（{ $count }）
readiness-names-people = 哪些人（{ $count }）
readiness-more = 还有 { $count } 个
readiness-take = 导出检查结果
readiness-take-json = 导出为 JSON
readiness-take-csv = 导出为 CSV，用于电子表格

readiness-feature-key-metadata = 已存储的密钥（不读取内容）
readiness-feature-application-keys = 密钥（以 Rekey 自身的权限读取）
readiness-feature-devices = 设备及其所有者
readiness-feature-managed-devices = Intune 掌握的设备信息
readiness-feature-rotation = 安排轮换
readiness-feature-device-policies = BitLocker 策略
readiness-feature-tenant-switch = 自助服务的开关
readiness-feature-people = 人员及其经理和帐户
readiness-feature-scope = 组和管理单元
readiness-feature-reconciliation = Entra 的审核日志
readiness-feature-roles = 技术支持人员的角色
readiness-feature-permissions = Rekey 自身的权限

-readiness-add-permission = 在 Entra 管理中心，打开 应用注册 > Rekey > API 权限 > 添加权限 > Microsoft Graph > 应用程序权限。添加

readiness-found-permission-missing = 缺少权限 { $permission }。以下功能需要它：{ $feature }。
readiness-why-permission-missing = 缺少权限的功能，要到有人需要时才会失败，之前看不出来。
readiness-do-permission-missing = { -readiness-add-permission } { $permission }，然后选择“授予管理员同意”。
readiness-found-permissions-enough = { $features ->
   *[other] 正在使用的 { $features } 项功能都有所需的权限。
 }
readiness-found-permissions-needless = { $count ->
   *[other] 有 { $count } 项已授予的权限没有用处，或作用不超过另一项同样已授予的较小权限。
 }
readiness-why-permissions-needless = Rekey 可以使用却并不需要的权限，只会帮到攻入 Rekey 的人。
readiness-do-permissions-needless = 在 Entra 管理中心，打开 应用注册 > Rekey > API 权限。撤销对这些权限的管理员同意，然后删除它们。

readiness-found-escrow-no-devices = 目录中没有已启用且已加入您组织的 Windows 设备。
readiness-why-escrow-no-devices = 没有设备，就无法判断它们的密钥是否已存储。
readiness-do-escrow-no-devices = 在 Entra 管理中心查看 设备 > 所有设备。如果那里有已加入的设备，请再次检查。
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
       *[other] 全部 { $devices } 台设备都已存储 Windows 驱动器的恢复密钥。
     }
   *[other] { $devices } 台设备中，有 { $without } 台没有存储 Windows 驱动器的恢复密钥。已存储的占 { $percent }%。
 }
readiness-why-escrow-share = 其中任何一台被锁定时，没有人能打开它的驱动器：所有者不能，技术支持也不能。
readiness-do-escrow-share = 在每台设备上，以管理员身份打开 PowerShell。(Get-BitLockerVolume C:).KeyProtector 会列出恢复密码的 ID，用 BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId 加上此 ID 即可存储。如果 BitLocker 处于关闭状态，请先将其打开。设备为什么未能存储密钥，请在 Intune 的 设备 > 监视器 > 设备加密状态 中查看。
-readiness-keys-stop = 请查明是什么在这些设备上不断生成新密钥（通常是每次启动时运行的脚本），并将其停止。无法从 Entra ID 中单独删除某个密钥：只有删除设备对象时，其所有密钥才会一并删除。
readiness-found-escrow-keys-at-limit = { $count ->
   *[other] 有 { $count } 台设备已存储 { $limit } 个密钥。Entra ID 不会保留更多。
 }
readiness-why-escrow-keys-at-limit = 它们的下一个密钥无法存储。下次轮换之后，将没有人能打开它们的驱动器。
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop }然后把每台设备重新加入 Entra ID，确认其密钥已存储，再删除旧对象。
readiness-found-escrow-keys-near-limit = { $count ->
   *[other] 有 { $count } 台设备存储的密钥数，已接近 Entra ID 为一台设备保留的上限：{ $limit } 个。
 }
readiness-why-escrow-keys-near-limit = 空间用完后，下一个密钥就无法存储，将没有人能打开驱动器。
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop }请在空间用完之前，把每台设备重新加入 Entra ID。
readiness-found-escrow-keys-within-limit = 没有设备接近 { $limit } 个已存储密钥的上限。单台设备最多有 { $most } 个。

-readiness-unclear = ，或者各项策略互相矛盾
-readiness-setting = 在您的 BitLocker 设置策略中，将
-readiness-setting-new = 如果没有这样的策略，请使用下面的策略。
readiness-found-escrow-save-on = 有策略要求将恢复密码保存到 Entra ID。
readiness-found-escrow-save-off = 有策略关闭了将恢复密码保存到 Entra ID。
readiness-found-escrow-save-not-set = 没有已分配的策略要求将恢复密码保存到 Entra ID{ -readiness-unclear }。
-readiness-why-save = 从未保存的密钥，无法提供给任何人：被锁定的电脑会一直锁着。
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting }“Save BitLocker recovery information to AD DS for operating system drives”设为 True。名称中写的是 AD DS，但此设置也适用于 Entra ID。{ -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = 有策略要求先存储恢复密码，再打开 BitLocker。
readiness-found-escrow-require-off = 有策略允许在存储恢复密码之前打开 BitLocker。
readiness-found-escrow-require-not-set = 没有已分配的策略要求先存储恢复密码，再打开 BitLocker{ -readiness-unclear }。
-readiness-why-require = 这样，即使密钥从未存储，驱动器也可能被加密。而且没有此设置，设备不会更换密钥。
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting }“Do not enable BitLocker until recovery information is stored to AD DS for operating system drives”设为 True。{ -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = 有策略要求使用 48 位数字的恢复密码。
readiness-found-escrow-password-allowed = 有策略允许使用 48 位数字的恢复密码，但没有要求使用。
readiness-found-escrow-password-not-allowed = 有策略不允许使用 48 位数字的恢复密码。
readiness-found-escrow-password-not-set = 没有已分配的策略要求使用 48 位数字的恢复密码{ -readiness-unclear }。
-readiness-why-password = 这样，驱动器可能在没有恢复密码的情况下被加密，既没有可存储的，也没有可输入的。
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = 这样就没有任何密钥可供输入到蓝色屏幕上。
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting }“Configure user storage of BitLocker recovery information”设为“Require 48-digit recovery password”。{ -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = 在 Entra 管理中心的 设备 > 设备设置 中，将“Restrict users from recovering the BitLocker key(s) for their owned devices”设为“否”。
readiness-found-self-service-switch-on = 您的组织允许大家查看自己设备的密钥。
readiness-found-self-service-switch-off = 您的组织不允许大家查看自己设备的密钥。
readiness-why-self-service-switch-off = 每个被锁在外面的人都必须致电技术支持：Entra ID 不会向他们提供密钥。
readiness-do-self-service-switch-off = 如果希望大家自助获取：{ -readiness-switch }如果不希望，请保持不变，所有密钥都由技术支持提供。
readiness-found-self-service-switch-off-application = 您的组织不允许大家查看自己设备的密钥。Rekey 以自身的权限读取密钥，不受此开关约束。
readiness-why-self-service-switch-off-application = 这样，大家能否拿到密钥，只由 Rekey 自己的策略决定。它必须符合您组织的意愿。
readiness-do-self-service-switch-off-application = 如果希望大家自助获取：{ -readiness-switch }如果不希望，请在 rekey.toml 中让 despite_tenant_switch 保持关闭：Rekey 就会遵守此开关。
-readiness-primary-user = 为每台设备指定一个主要用户：Intune 管理中心 > 设备 > Windows > 该设备 > 属性 > 主要用户。多人共用的设备特意不设主要用户：它们的密钥由技术支持提供。
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] 没有需要所有者的 Entra 联接设备。
       *[other] 全部 { $devices } 台 Entra 联接设备都有所有者。
     }
    [not-known] 没有发现缺少所有者的 Entra 联接设备，但 { $devices } 台中有 { $not-looked-up } 台未查询：每台都需要单独请求。
   *[other] { $devices } 台 Entra 联接设备中，有 { $without } 台没有所有者。{ $not-looked-up ->
        [0] { "" }
       *[other] 另有 { $not-looked-up } 台未查询：每台都需要单独请求。
     }
 }
readiness-why-self-service-owners = 没有所有者的设备，其密钥在自助服务中不会显示给任何人。使用者必须致电技术支持。
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
       *[other] 全部 { $devices } 台混合联接设备在 Intune 中都有主要用户。
     }
   *[other] { $devices } 台混合联接设备中，有 { $without } 台在 Intune 中没有主要用户。
 }
readiness-why-self-service-hybrid = 混合联接设备在指定主要用户之前没有所有者，其密钥在自助服务中不会显示给任何人。
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = rekey.toml 中 [readiness] 下的 test_user
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
       *[other] 已为 { $person } 试运行，未读取密钥：全部 { $devices } 台设备都能找到，且都存储了密钥。
     }
   *[other] 已为 { $person } 试运行，未读取密钥：{ $devices } 台设备中只有 { $with } 台存储了密钥。
 }
readiness-why-self-service-dry-run = 此人遇到的情况，使用同类设备的所有人都会遇到。
readiness-do-self-service-dry-run = 请按“已存储的密钥”中的说明，存储这些设备的密钥。
readiness-found-self-service-dry-run-nobody = 用于试运行自助服务的人不在目录中。
readiness-why-self-service-dry-run-nobody = 这样，在有人需要之前，没有人试用过自助服务。
readiness-do-self-service-dry-run-nobody = 请将 { -readiness-test-user } 设为某位电脑所有者的地址。
readiness-found-self-service-dry-run-no-device = 用于试运行自助服务的 { $person } 没有 Windows 设备。
readiness-why-self-service-dry-run-no-device = 没有设备的人在这里找不到任何内容，必须致电技术支持。
readiness-do-self-service-dry-run-no-device = 如果此人有电脑，请在 Intune 中将其设为该电脑的主要用户。如果没有，请将 { -readiness-test-user } 改为有电脑的人。

-readiness-helpdesk-role = 在 Entra 管理中心的 角色和管理员 > 新建自定义角色 中，创建一个包含操作 microsoft.directory/bitlockerKeys/key/read 和 microsoft.directory/devices/standard/read 的角色
readiness-found-helpdesk-nobody = 过去 30 天内，没有技术支持人员处理过来电者的工单。
readiness-why-helpdesk-nobody = Rekey 会查看处理过工单的人的角色。因此，目前不清楚技术支持人员能否读取密钥。
readiness-do-helpdesk-nobody = 请让一名技术支持人员创建工单并查找一位来电者，然后再次检查。
readiness-found-helpdesk-global-administrator = { $people ->
   *[other] 有 { $people } 名技术支持人员是全局管理员。
 }
readiness-why-helpdesk-global-administrator = 谁控制了这样的帐户，谁就控制了您的整个组织。而提供密钥几乎用不到其中的权限。
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }，分配给他们，让他们不用全局管理员身份做这项工作。
readiness-found-helpdesk-cannot-read = { $people ->
   *[other] 有 { $people } 名技术支持人员没有可读取恢复密钥的角色。
 }
readiness-why-helpdesk-cannot-read = 他们确认了来电者，也找到了密钥，最后 Entra ID 却会拒绝提供。
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }，并分配给他们。
readiness-found-helpdesk-cannot-find = { $people ->
   *[other] 有 { $people } 名技术支持人员没有可查找设备的角色。
 }
readiness-why-helpdesk-cannot-find = 万一 Rekey 无法使用，他们在 Microsoft 自己的门户中也找不到设备。
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }，并分配给他们。
readiness-found-helpdesk-broader = { $people ->
   *[other] 技术支持人员有 { $people } 个角色，权限超出了查找设备和读取密钥的需要。
 }列表中说明了是谁、哪个角色，以及多出多少项操作。
readiness-why-helpdesk-broader = 提供密钥的人整天都会接到陌生人的电话。他们的帐户权限越少，骗子能得手的就越少。
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }。如果较大的角色没有其他用途，请改为分配这个角色。
readiness-found-helpdesk-least = { $people ->
   *[other] 全部 { $people } 名技术支持人员的角色都只包含工作所需的权限，没有多余。
 }

readiness-found-audit-nothing-to-look-for = 从七天前到十分钟前，Rekey 没有读取过密钥，因此在 Entra 的日志中没有可查找的内容。
readiness-why-audit-nothing-to-look-for = Entra ID 会记下每次读取密钥的操作。它是否也为 Rekey 记下，只有在读取之后才能看到。
readiness-do-audit-nothing-to-look-for = 请在下次显示密钥的十分钟后再次检查。
readiness-found-audit-found = Rekey 于 { $at } 读取的密钥（参考编号 { $reference }）在 Entra 的日志中有记载，{ $seconds ->
    [0] 时间为同一秒
   *[other] 时间相差 { $seconds } 秒
 }。
readiness-found-audit-not-found = Rekey 于 { $at } 读取的密钥（参考编号 { $reference }）在 Entra 的日志中没有记载。
readiness-why-audit-not-found = 两份互不知情的日志，能证明单独一份无法证明的事。现在，Entra 的日志看不出谁看过哪个密钥。
readiness-do-audit-not-found = 请在 Entra 管理中心的 审核日志 中查看：类别 KeyManagement，活动“Read BitLocker key”，时间为上述时间。如果那里有这次读取，请一小时后再次检查，因为日志可能会延迟。如果没有，请咨询 Microsoft 支持。

-readiness-why-setting = 不能更换密钥的设备，即使 Rekey 安排了新密钥，也会继续使用显示过的密钥。看过它的人可以再次使用。
-readiness-do-setting = { -readiness-setting }“Configure Recovery Password Rotation”设为对 Entra 联接设备和混合联接设备都启用。{ -readiness-setting-new }
readiness-found-rotation-setting-on = 有策略让设备在密钥使用后更换密钥。
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
   *[other] 有策略让 Entra 联接设备在密钥使用后更换密钥，但有 { $hybrid } 台设备是混合联接。
 }
readiness-found-rotation-setting-off = 有策略关闭了设备在密钥使用后更换密钥。
readiness-found-rotation-setting-not-set = 没有已分配的策略让设备在密钥使用后更换密钥{ -readiness-unclear }。
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 版本 1909
readiness-found-rotation-windows-new-enough = { $devices ->
   *[other] { $devices } 台设备
 }中，没有一台因 Windows 版本太旧而无法更换密钥。{ $unknown ->
    [0] { "" }
   *[other] 有 { $unknown } 台的版本未知。
 }
readiness-found-rotation-windows-old = { $devices } 台设备中，有 { $old } 台的 Windows 版本太旧，无法更换密钥。{ $unknown ->
    [0] { "" }
   *[other] 有 { $unknown } 台的版本未知。
 }
readiness-why-rotation-windows-old = 这些设备显示过的密钥会一直有效，直到有人手动更换。
readiness-do-rotation-windows-old = 请将它们更新到 { -readiness-build }（内部版本 { $build }）或更高版本。
-readiness-prove = 请用 Rekey 恢复一台测试电脑，将其解锁，并保持开机和联网。然后在“密钥轮换”中查看它的任务是否变为已证实。
readiness-found-rotation-never-proven = 这里还没有证实过任何轮换。
readiness-why-rotation-never-proven = 只有证实了，才能说明显示过的密钥确实已经作废。
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = 上一次轮换在 { $days } 天前证实（{ $at }）。
readiness-why-rotation-proven-long-ago = 此后可能有所变化，而没有人注意到。
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = 上一次轮换在{ $days ->
    [0] 过去一天内
   *[other] { " " }{ $days } 天前
 }证实（{ $at }）。
readiness-found-rotation-nothing-stuck = 没有显示过的密钥等待更换过久。
readiness-found-rotation-stuck = { $orders ->
   *[other] 有 { $orders } 个显示过的密钥，七天后仍未证实失效。
 }
readiness-why-rotation-stuck = 看过这样的密钥的人，可能仍能用它打开驱动器。
readiness-do-rotation-stuck = 请查看每个任务在等待什么。多数情况下，需要让电脑开机并联网。
readiness-found-rotation-needs-attention = { $orders ->
   *[other] 有 { $orders } 个轮换任务需要处理。
 }
readiness-why-rotation-needs-attention = Rekey 无法自行更换这些密钥。显示过的密钥可能仍然有效。
readiness-do-rotation-needs-attention = 每个任务都会说明遇到了什么障碍。请手动更换这些密钥。

-readiness-why-not-known = 未知的情况可能是好，也可能是坏。等到有人需要密钥时才会知道。
-readiness-later = 请过几分钟再次检查。如果仍然如此，可在 Rekey 的日志中了解更多。
readiness-found-directory-token-refused = 未能查明：{ $asked }。Entra ID 没有接受 Rekey 自身的登录。
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = 请运行 rekey doctor：它会显示 Entra ID 的回应。多数情况下，是 Rekey 的机密或证书已过期。
readiness-found-directory-refused = 未能查明：{ $asked }。Microsoft Graph 拒绝回应。
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }，然后选择“授予管理员同意”。如果已经授予，您的组织可能缺少许可证，例如 Intune 许可证。
readiness-found-directory-not-found = 未能查明：{ $asked }。Microsoft Graph 找不到所请求的内容。
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = 未能查明：{ $asked }。Microsoft Graph 太忙。
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = 未能查明：{ $asked }。无法连接 Microsoft Graph。
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = 请查看 Rekey 的服务器能否访问 graph.microsoft.com，然后再次检查。
readiness-found-directory-failed = 未能查明：{ $asked }。Microsoft Graph 返回了错误。
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = 未能查明：{ $asked }。Microsoft Graph 没有及时回应。
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = 未能查明：{ $asked }。Rekey 无法理解 Microsoft Graph 的回应。
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = 未能查明：Rekey 自己的记录库没有响应。
readiness-why-ledger-not-available = { -readiness-why-not-known }而且没有记录库，Rekey 不会显示任何密钥。
readiness-do-ledger-not-available = 请运行 rekey doctor，并检查数据库。

readiness-own-title = 我还能进去吗？
readiness-own-lead = 假设您的一台电脑现在出现蓝色屏幕，要求输入恢复密钥。
readiness-own-yes = 能。如果它现在被锁定，您可以重新进去。
readiness-own-no = 不能。如果它现在被锁定，您无法靠自己重新进去。
readiness-own-key-stored = 它的恢复密钥已存储。
readiness-own-no-key = 没有为它存储您可以查看的恢复密钥。请现在就告诉技术支持，不要等到它被锁定的那天早上。
readiness-own-device-disabled = 您的组织已禁用这台电脑，因此这里不显示它的密钥。技术支持可以查明原因。
readiness-own-self-service-off = 您的组织不允许自行获取密钥。技术支持可以把密钥给您。
readiness-own-too-many-keys = 为它存储的密钥太多，很快就没有空间存储新密钥。请告诉技术支持。
readiness-own-not-seen-lately = 它已有 90 天没有在线，因此最新的密钥可能没有存储。请将它开机并连接互联网。
readiness-own-tell = 向技术支持报告 { $name } 的情况
readiness-own-none-title = 您名下没有已登记的电脑
readiness-own-none = 您组织的目录中没有列出属于您的 Windows 电脑。如果您在使用电脑，请现在就告诉技术支持，不要等到它被锁定的那天早上。
readiness-own-link = 我自己还能重新进去吗？
