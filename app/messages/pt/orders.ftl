# Solicitações de rotação, em português, para quem cuida delas. A orders-plan- segue o código de um plano, a orders-cause- o de uma causa,
# a orders-standing- o de uma situação, a orders-said- o resultado da solicitação.

orders-overdue = { $count ->
    [one] { $count } chave entregue continua
   *[other] { $count } chaves entregues continuam
} sem anulação comprovada depois de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}. Ver a lista.
orders-title = Rotação
orders-lead = Todas as chaves entregues, até ficar comprovado que uma mais nova as substituiu.
orders-picture = { $proven } comprovadas, { $underway } em andamento, { $asks } à espera de uma decisão, { $attention } que precisam de atenção
orders-picture-none = Nenhuma chave foi entregue até agora.
orders-part-proven = Comprovadas
orders-part-underway = Em andamento
orders-part-asks = À espera de uma decisão
orders-part-attention = Precisam de atenção
orders-tabs = Quais solicitações
orders-standing-not-proven = Não comprovadas
orders-standing-asks = À espera de uma decisão
orders-standing-needs-attention = Precisam de atenção
orders-standing-proven = Comprovadas
orders-none = Não há nenhuma.
orders-oldest = Desde o início
orders-next = Mais

orders-entry = { $device }, chave { $key }
orders-since = Entregue em
orders-age = { $days ->
    [0] hoje
    [one] há { $days } dia
   *[other] há { $days } dias
 }
orders-is-overdue = Em atraso: não comprovada depois de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }
orders-seen = Dispositivo visto pela última vez em
orders-seen-never = O gerenciamento de dispositivos não viu o dispositivo
orders-incident = Incidente { $number }
orders-cause-self-service = Mostrada ao proprietário
orders-cause-helpdesk = Mostrada ao suporte técnico
orders-cause-owner-change = Outro proprietário, ou de volta da assistência técnica
orders-cause-incident = Parte de um incidente
orders-cause-outside-read = Lida fora do Rekey
orders-cause-by-hand = Solicitada manualmente
orders-plan-at-once = Fazer a rotação imediatamente
orders-plan-rely-on-device = A cargo do dispositivo
orders-plan-ask = À espera de uma decisão
orders-plan-rely-on-device-detail = Espera-se que o PC substitua a chave sozinho. O Rekey acompanha se ele faz isso.
orders-plan-ask-detail = O suporte técnico ou a equipe de segurança decide se a chave é substituída agora. Até lá ela continua valendo.

orders-now = Fazer a rotação agora
orders-leave = Deixar a cargo do dispositivo
orders-new = Solicitar uma rotação manualmente
orders-new-lead = A chave mais nova do dispositivo é substituída, mesmo que o Rekey não a tenha mostrado.
orders-label = Nome ou número de série do dispositivo
orders-why = Motivo
orders-why-by-hand = Manual
orders-why-owner-change = Voltou da assistência técnica ou tem novo proprietário
orders-order = Solicitar rotação

orders-said-at-once = A rotação foi solicitada. Abaixo você vê como ela avança.
orders-said-rely-on-device = Fica a cargo do dispositivo. O Rekey acompanha se aparece uma chave mais nova.
orders-said-ordered = A rotação foi solicitada. Abaixo você vê como ela avança.
orders-said-standing = Já há uma solicitação para este dispositivo. Ela cuida disso.
orders-said-no-device = Nenhum dispositivo tem este nome ou número de série. Nada foi solicitado.
orders-said-several-devices = Vários dispositivos têm este nome. Nada foi solicitado: digite o número de série.
orders-said-no-key = Não há nenhuma chave armazenada deste dispositivo que possa ser substituída. Nada foi solicitado.
