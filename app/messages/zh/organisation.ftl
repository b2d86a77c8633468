# 组织自己的文字。简体中文。

organisation-notice-title = 请先阅读以下内容
organisation-notice-lead = 在显示恢复密钥之前，你的组织要求你同意以下内容。每次登录只询问一次。
organisation-notice-accept = 我同意
organisation-notice-refuse = 我不同意：注销
organisation-notice-other-language = 你的组织没有提供你所用语言的文本。
organisation-notice-none = 没有需要同意的内容。
audit-event-1101 = 已接受组织的声明
