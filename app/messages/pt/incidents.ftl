# Incidentes, em português, para quem responde a eles; e o que lê quem diz “não fui eu”, o que abre um incidente.
# A incidents-said- segue o resultado de uma ação, a incidents-state- o estado de um incidente.

incidents-title = Incidentes
incidents-lead = Exibições de chaves pelas quais alguém precisa responder. Um incidente faz a rotação de todas as suas chaves em conjunto.
incidents-open = Abrir um incidente
incidents-none = Nenhum incidente foi aberto até agora.
incidents-older = Mais antigos
incidents-newest = Mais recentes
incidents-state-open = Aberto
incidents-state-rotating = Em rotação
incidents-state-closed = Fechado
incidents-opened = Aberto por { $name }
incidents-count = { $count ->
    [one] { $count } exibição de chave
   *[other] { $count } exibições de chaves
 }
incidents-number = Incidente { $number }
incidents-back = Todos os incidentes

incidents-new-lead = Por exemplo, todas as chaves que alguém do suporte técnico viu desde segunda-feira: o endereço dessa pessoa em Pessoas e a data de segunda-feira em De.
incidents-field-title = Do que se trata
incidents-field-people = Pessoas
incidents-field-people-hint = Endereços, separados por vírgulas. Chaves que elas viram ou que foram mostradas para elas.
incidents-field-devices = Dispositivos
incidents-field-devices-hint = Nomes, separados por vírgulas. Sem pessoas nem dispositivos, só contam as datas.
incidents-field-from = De
incidents-field-until = Até
incidents-field-time-hint = Um dia ou um minuto em UTC: 2026-11-22 ou 2026-11-22T09:00
incidents-new-disclosure = Começa com a exibição { $disclosure }.
incidents-mistake = Confira isto mais uma vez.

incidents-picked = Como foi feita a seleção
incidents-picked-people = Chaves vistas por, ou mostradas para
incidents-picked-devices = Chaves de
incidents-picked-from = De
incidents-picked-until = Até
incidents-picked-all = Nenhuma pessoa, dispositivo ou data foi indicada.
incidents-rotation = As chaves
incidents-rotate-what = { $count ->
    [one] O incidente envolve { $count } exibição de chave. A chave é substituída se não houver anulação comprovada.
   *[other] O incidente envolve { $count } exibições de chaves. Cada chave sem anulação comprovada é substituída, uma por unidade.
 }
incidents-rotate = Fazer agora a rotação de todas as chaves
incidents-stop = Parar
incidents-resume = Retomar
incidents-progress = { $placed } de { $total } solicitadas, { $proven } comprovadas, { $attention } que precisam de atenção
incidents-seconds = { $seconds ->
    [one] Cerca de { $seconds } segundo até todas estarem solicitadas.
   *[other] Cerca de { $seconds } segundos até todas estarem solicitadas.
 }
incidents-stopped = Parado. O que foi solicitado continua, o resto espera.
incidents-placed = Todas estão solicitadas. Em Rotação e abaixo você vê se estão comprovadas.
incidents-no-target = A anulação de todas as chaves já está comprovada.
incidents-renews = Esta página se atualiza sozinha a cada { $seconds } segundos.
incidents-still = Pausar a página para escrever uma constatação
incidents-goes-on = Deixar a página se atualizar de novo
incidents-part-proven = Comprovadas
incidents-part-attention = Precisam de atenção
incidents-part-placed = Solicitadas
incidents-part-left = Ainda não solicitadas

incidents-findings = Constatações
incidents-findings-none = Nenhuma foi anotada até agora.
incidents-finding-by = de { $name }
incidents-finding-text = O que foi constatado
incidents-finding-link = Link
incidents-finding-link-hint = Onde há mais informações. Começa com https://. Pode ficar vazio.
incidents-finding-add = Adicionar constatação
incidents-close = Fechar este incidente
incidents-close-summary = No que deu
incidents-close-what = As solicitações em andamento continuam. Um incidente fechado não pode ser reaberto.
incidents-close-button = Fechar incidente
incidents-closed-by = Fechado por { $name }
incidents-report = Baixar o relatório
incidents-report-what = Todas as exibições, solicitações e constatações em um arquivo.

incidents-disclosures = As exibições
incidents-disclosures-some = As { $shown } mais recentes de { $count }. O relatório tem todas.
incidents-disclosure-for = para { $name }
incidents-disclosure-for-you = para você
incidents-disclosure-case = Caso { $number }

incidents-not-me = Não fui eu
incidents-not-me-title = Não foi você?
incidents-not-me-what = Você diz que não tem nada a ver com isto:
incidents-not-me-then = Então acontece o seguinte:
incidents-not-me-rotate = Uma chave nova é solicitada, para que esta deixe de valer.
incidents-not-me-sessions = Todas as sessões de quem a viu são encerradas. Se foi com a sua conta, as suas também.
incidents-not-me-team = A equipe de segurança da sua organização é avisada. Ela vai fazer perguntas a você.
incidents-not-me-yes = Sim, não fui eu
incidents-not-me-cancel = Cancelar

incidents-said-reported = Agradecemos. Uma chave nova foi solicitada e a equipe de segurança foi avisada.
incidents-said-opened = O incidente está aberto. A seguir: fazer a rotação das chaves dele.
incidents-said-started = A rotação das chaves está em andamento.
incidents-said-stopped = Parado. O que foi solicitado continua.
incidents-said-noted = A constatação foi adicionada.
incidents-said-closed = O incidente está fechado.
incidents-said-nobody = Das pessoas que você digitou, a de número { $number } não é conhecida. Nada foi aberto.
incidents-said-no-device = Dos dispositivos que você digitou, o de número { $number } não é conhecido. Nada foi aberto.
incidents-said-nothing-picked = Nada foi selecionado, ou mais de 5.000 exibições: abra em partes.
incidents-said-no-title = Diga em uma linha do que se trata.
incidents-said-bad-time = Não foi possível ler uma das datas. Nada foi aberto.

incidents-report-made = Este relatório foi feito em { $when }.
incidents-report-when = Quando
incidents-report-who = Quem a viu
incidents-report-what-for = Para quem e por qual via
incidents-report-key = Dispositivo e chave
incidents-report-reference = Referência e caso
incidents-report-state = O que aconteceu com ela
