# Prontidão, em português: se as pessoas voltam a entrar, e mais ninguém. A readiness-found-, readiness-why- e readiness-do- segue o código de
# uma constatação, a readiness-check- o de uma verificação, a readiness-verdict- e readiness-overall- o de um veredito, a readiness-feature- o de
# um recurso, a readiness-reading- o de uma verificação com progresso, a readiness-file- o de um arquivo de política, a readiness-own- o de um
# motivo.

readiness-title = Prontidão
readiness-lead = Se um PC da sua organização fosse bloqueado agora, o proprietário conseguiria voltar a entrar, e mais ninguém? O Rekey olha e não altera nada.
readiness-check-now = Verificar agora
readiness-check-again = Verificar de novo
readiness-last = A última verificação
readiness-last-see = Ver o que foi encontrado
readiness-earlier = Verificações anteriores
readiness-none = Nada foi verificado até agora.
readiness-what = O que é verificado
readiness-by = por { $name }
readiness-by-doctor = na linha de comando, com rekey doctor
readiness-under-way = Em andamento
readiness-back = Todas as verificações
readiness-number = Verificação { $number }

readiness-check-permissions = As permissões do Rekey
readiness-check-permissions-what = Tudo de que ele precisa está concedido, e nada mais.
readiness-check-escrow = Chaves armazenadas
readiness-check-escrow-what = Os dispositivos armazenaram suas chaves, e as políticas cuidam disso.
readiness-check-self-service = Autoatendimento
readiness-check-self-service-what = As pessoas podem ler as chaves dos próprios dispositivos, e o diretório sabe de quem eles são.
readiness-check-helpdesk = Suporte técnico
readiness-check-helpdesk-what = As pessoas do suporte podem ler chaves, e nada mais amplo.
readiness-check-audit-trail = O log do Entra
readiness-check-audit-trail-what = Uma chave que o Rekey leu aparece no próprio log do Entra.
readiness-check-rotation = Rotação
readiness-check-rotation-what = As chaves que foram mostradas são mesmo substituídas.

readiness-verdict-good = Bom
readiness-verdict-not-known = Não se sabe
readiness-verdict-attention = Precisa de atenção
readiness-verdict-bad = Precisa ser corrigido
readiness-overall-good = Tudo o que foi verificado está como deve estar.
readiness-overall-not-known = Nada de errado foi encontrado, mas não foi possível olhar tudo.
readiness-overall-attention = Funciona, mas não para todos, não por muito tempo, ou é permitido mais do que o necessário.
readiness-overall-bad = Algo não funciona ou não é seguro. Corrija antes que alguém precise de uma chave.
readiness-picture = { $count ->
    [one] { $count } constatação
   *[other] { $count } constatações
 }: { $bad } a corrigir, { $attention } que precisam de atenção, { $unknown } que não se sabem, { $good } em ordem

readiness-run-title = Verificação da prontidão
readiness-run-empty = Esta verificação terminou sem resultado: o Rekey foi parado nesse meio-tempo, ou a base de registros dele não respondeu.
readiness-progress = { $done } de { $checks } verificações concluídas. Agora: { $check }
readiness-reading-escrow = { $done ->
    [one] { $done } dispositivo ou chave lido até agora
   *[other] { $done } dispositivos e chaves lidos até agora
 }
readiness-reading-self-service = Proprietário consultado em { $done } de { $of } dispositivos
readiness-reading-helpdesk = { $done } de { $of } pessoas do suporte examinadas
readiness-renews = Esta página se atualiza a cada segundo. Você pode sair dela: a verificação continua.
readiness-still = Parar de atualizar
readiness-goes-on = Voltar a atualizar
readiness-checks = As seis verificações
readiness-why = Por que é importante
readiness-do = O que fazer
readiness-request = Em vez disso, um administrador pode enviar esta requisição ao Microsoft Graph, por exemplo com o Graph Explorer.
readiness-request-own = O que está entre { "{" } e { "}" } é próprio da sua organização: preencha antes de enviar.
readiness-file-save-and-require = Baixar a política que guarda e exige as senhas de recuperação
readiness-file-rotation = Baixar a política que substitui as senhas de recuperação
readiness-file-where = Importe-a no centro de administração do Intune: Dispositivos > Configuração > Criar > Importar política. Ninguém a recebe até você atribuí-la.
readiness-orders = Ver estas solicitações
readiness-names-devices = Quais dispositivos ({ $count })
readiness-names-policies = As políticas que foram lidas ({ $count })
readiness-names-permissions = Quais permissões ({ $count })
readiness-names-people = Quem ({ $count })
readiness-more = e mais { $count }
readiness-take = Levar as constatações com você
readiness-take-json = Como JSON
readiness-take-csv = Como CSV, para uma planilha

readiness-feature-key-metadata = chaves armazenadas, sem lê-las
readiness-feature-application-keys = chaves, lidas com a permissão do próprio Rekey
readiness-feature-devices = dispositivos e seus proprietários
readiness-feature-managed-devices = o que o Intune sabe dos dispositivos
readiness-feature-rotation = solicitar rotações
readiness-feature-device-policies = políticas do BitLocker
readiness-feature-tenant-switch = o interruptor do autoatendimento
readiness-feature-people = pessoas, suas chefias e suas contas
readiness-feature-scope = grupos e unidades administrativas
readiness-feature-reconciliation = o log de auditoria do Entra
readiness-feature-roles = as funções das pessoas do suporte
readiness-feature-permissions = as permissões do Rekey

-readiness-add-permission = No centro de administração do Entra, abra Registros de aplicativo > Rekey > Permissões de API > Adicionar uma permissão > Microsoft Graph > Permissões de aplicativo. Adicione

readiness-found-permission-missing = Falta a permissão { $permission }. Ela é necessária para: { $feature }.
readiness-why-permission-missing = O que não tem sua permissão falha quando alguém precisa, e não antes.
readiness-do-permission-missing = { -readiness-add-permission } { $permission } e depois escolha Conceder consentimento do administrador.
readiness-found-permissions-enough = { $features ->
    [one] { $features } recurso em uso tem a permissão de que precisa.
   *[other] Cada um dos { $features } recursos em uso tem a permissão de que precisa.
 }
readiness-found-permissions-needless = { $count ->
    [one] { $count } permissão concedida não serve para nada, ou não para mais do que outra menor que também está concedida.
   *[other] { $count } permissões concedidas não servem para nada, ou não para mais do que outras menores que também estão concedidas.
 }
readiness-why-permissions-needless = O que o Rekey pode fazer e não precisa só ajuda quem conseguir invadi-lo.
readiness-do-permissions-needless = No centro de administração do Entra, abra Registros de aplicativo > Rekey > Permissões de API. Revogue o consentimento do administrador destas permissões e depois remova-as.

readiness-found-escrow-no-devices = No diretório não consta nenhum dispositivo Windows habilitado que tenha ingressado na sua organização.
readiness-why-escrow-no-devices = Sem dispositivos, ninguém pode dizer se as chaves deles estão armazenadas.
readiness-do-escrow-no-devices = Olhe no centro de administração do Entra, em Dispositivos > Todos os dispositivos. Quando houver dispositivos ingressados ali, verifique de novo.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] { $devices } dispositivo no total, com uma chave de recuperação da unidade do Windows armazenada.
       *[other] Todos os { $devices } dispositivos têm armazenada uma chave de recuperação da unidade do Windows.
     }
    [one] Um de { $devices } dispositivos não tem armazenada nenhuma chave de recuperação da unidade do Windows. { $percent } por cento têm uma.
   *[other] { $without } de { $devices } dispositivos não têm armazenada nenhuma chave de recuperação da unidade do Windows. { $percent } por cento têm uma.
 }
readiness-why-escrow-share = Quando um deles for bloqueado, ninguém poderá abrir a unidade: nem o proprietário nem o suporte técnico.
readiness-do-escrow-share = Em cada um deles, abra o PowerShell como administrador. (Get-BitLockerVolume C:).KeyProtector mostra o ID da senha de recuperação, e BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId com esse ID a armazena. Onde o BitLocker estiver desativado, ative-o primeiro. Por que um dispositivo não conseguiu armazenar a chave, o Intune informa em Dispositivos > Monitorar > Status da criptografia do dispositivo.
-readiness-keys-stop = Descubra o que cria chaves novas neles, quase sempre um script executado a cada inicialização, e pare-o. Não é possível remover chaves isoladas do Entra ID: elas só saem com o objeto do dispositivo, e então todas.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] { $count } dispositivo tem { $limit } chaves armazenadas. O Entra ID não mantém mais do que isso.
   *[other] { $count } dispositivos têm { $limit } chaves armazenadas. O Entra ID não mantém mais do que isso.
 }
readiness-why-escrow-keys-at-limit = A próxima chave deles não poderá ser armazenada. Depois da próxima rotação, ninguém conseguiria abrir as unidades.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Depois, faça cada dispositivo ingressar de novo no Entra ID e confira se a chave dele está armazenada antes de excluir o objeto antigo.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] { $count } dispositivo tem armazenadas quase tantas chaves quanto o Entra ID mantém por dispositivo: { $limit }.
   *[other] { $count } dispositivos têm armazenadas quase tantas chaves quanto o Entra ID mantém por dispositivo: { $limit }.
 }
readiness-why-escrow-keys-near-limit = Quando não houver mais espaço, a próxima chave não poderá ser armazenada, e ninguém conseguiria abrir a unidade.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Faça cada dispositivo ingressar de novo no Entra ID antes que não haja mais espaço.
readiness-found-escrow-keys-within-limit = Nenhum dispositivo está perto do limite de { $limit } chaves armazenadas. O que tem mais: { $most }.

-readiness-unclear = , ou as políticas se contradizem
-readiness-setting = Nas políticas da sua configuração do BitLocker, defina
-readiness-setting-new = Se você não tem nenhuma, use a política abaixo.
readiness-found-escrow-save-on = Uma política faz com que as senhas de recuperação sejam guardadas no Entra ID.
readiness-found-escrow-save-off = Uma política desativa que as senhas de recuperação sejam guardadas no Entra ID.
readiness-found-escrow-save-not-set = Nenhuma política atribuída diz que as senhas de recuperação são guardadas no Entra ID{ -readiness-unclear }.
-readiness-why-save = Uma chave que nunca foi guardada não pode ser dada a ninguém: um PC bloqueado continua bloqueado.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } “Save BitLocker recovery information to AD DS for operating system drives” como True. O nome diz AD DS, mas a configuração vale também para o Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = Uma política faz com que a senha de recuperação seja armazenada antes de o BitLocker ser ativado.
readiness-found-escrow-require-off = Uma política permite ativar o BitLocker antes de a senha de recuperação ser armazenada.
readiness-found-escrow-require-not-set = Nenhuma política atribuída diz que a senha de recuperação é armazenada antes de o BitLocker ser ativado{ -readiness-unclear }.
-readiness-why-require = Assim uma unidade pode ser criptografada mesmo que a chave dela nunca tenha sido armazenada. E sem esta configuração um dispositivo não substitui a chave.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } “Do not enable BitLocker until recovery information is stored to AD DS for operating system drives” como True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = Uma política exige a senha de recuperação de 48 dígitos.
readiness-found-escrow-password-allowed = Uma política permite a senha de recuperação de 48 dígitos, mas não a exige.
readiness-found-escrow-password-not-allowed = Uma política não permite a senha de recuperação de 48 dígitos.
readiness-found-escrow-password-not-set = Nenhuma política atribuída diz que a senha de recuperação de 48 dígitos é exigida{ -readiness-unclear }.
-readiness-why-password = Assim uma unidade pode ser criptografada sem ela, e não há nada para armazenar nem para digitar.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = Então não há nenhuma chave que alguém possa digitar na tela azul.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } “Configure user storage of BitLocker recovery information” como “Require 48-digit recovery password”. { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = no centro de administração do Entra, em Dispositivos > Configurações do dispositivo, defina “Restrict users from recovering the BitLocker key(s) for their owned devices” como Não.
readiness-found-self-service-switch-on = Sua organização permite que as pessoas leiam as chaves dos próprios dispositivos.
readiness-found-self-service-switch-off = Sua organização não permite que as pessoas leiam as chaves dos próprios dispositivos.
readiness-why-self-service-switch-off = Quem fica do lado de fora precisa ligar para o suporte técnico: o Entra ID nega a chave a essa pessoa.
readiness-do-self-service-switch-off = Se as pessoas devem poder resolver sozinhas: { -readiness-switch } Se não, deixe como está, e o suporte técnico entrega todas as chaves.
readiness-found-self-service-switch-off-application = Sua organização não permite que as pessoas leiam as chaves dos próprios dispositivos. O Rekey lê chaves com a própria permissão, à qual este interruptor não se aplica.
readiness-why-self-service-switch-off-application = Então só a política do próprio Rekey decide se as pessoas obtêm suas chaves. Ela precisa dizer o que sua organização quer.
readiness-do-self-service-switch-off-application = Se as pessoas devem poder resolver sozinhas: { -readiness-switch } Se não, deixe despite_tenant_switch desativado em rekey.toml: o Rekey então respeita o interruptor.
-readiness-primary-user = Dê a cada dispositivo um usuário primário: centro de administração do Intune > Dispositivos > Windows > o dispositivo > Propriedades > Usuário primário. Dispositivos compartilhados, de propósito, não têm um: as chaves deles vêm do suporte técnico.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] Não há nenhum dispositivo ingressado no Entra que precise de um proprietário.
        [one] O único dispositivo ingressado no Entra tem um proprietário.
       *[other] Cada um dos { $devices } dispositivos ingressados no Entra tem um proprietário.
     }
    [not-known] Nenhum dispositivo ingressado no Entra sem proprietário foi encontrado, mas { $not-looked-up } de { $devices } não foram consultados: cada um é uma requisição à parte.
   *[other] { $without } de { $devices } dispositivos ingressados no Entra não têm proprietário.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }{ $not-looked-up } não foram consultados: cada um é uma requisição à parte.
     }
 }
readiness-why-self-service-owners = A chave de um dispositivo sem proprietário não é mostrada a ninguém no autoatendimento. Quem o usa precisa ligar para o suporte técnico.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] { $devices } dispositivo com ingresso híbrido tem um usuário primário no Intune.
       *[other] Cada um dos { $devices } dispositivos com ingresso híbrido tem um usuário primário no Intune.
     }
   *[other] { $without } de { $devices } dispositivos com ingresso híbrido não têm usuário primário no Intune.
 }
readiness-why-self-service-hybrid = Um dispositivo com ingresso híbrido não tem proprietário até ter um usuário primário. Até lá, a chave dele não é mostrada a ninguém no autoatendimento.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user em [readiness] no rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Testado para { $person }, sem ler nenhuma chave: { $devices } dispositivo é encontrado e tem uma chave armazenada.
       *[other] Testado para { $person }, sem ler nenhuma chave: todos os { $devices } dispositivos são encontrados e têm uma chave armazenada.
     }
   *[other] Testado para { $person }, sem ler nenhuma chave: só { $with } de { $devices } dispositivos têm uma chave armazenada.
 }
readiness-why-self-service-dry-run = O que acontece com esta pessoa acontece com todos os que têm um dispositivo assim.
readiness-do-self-service-dry-run = Armazene as chaves destes dispositivos, como descrito em Chaves armazenadas.
readiness-found-self-service-dry-run-nobody = A pessoa para quem o autoatendimento é testado não está no diretório.
readiness-why-self-service-dry-run-nobody = Então ninguém testa o autoatendimento antes que alguém precise dele.
readiness-do-self-service-dry-run-nobody = Defina { -readiness-test-user } com o endereço de alguém que tenha um PC em seu nome.
readiness-found-self-service-dry-run-no-device = { $person }, para quem o autoatendimento é testado, não tem nenhum dispositivo Windows em seu nome.
readiness-why-self-service-dry-run-no-device = Quem não tem um dispositivo não encontra nada aqui e precisa ligar para o suporte técnico.
readiness-do-self-service-dry-run-no-device = Se esta pessoa tem um PC, defina-a no Intune como usuário primário dele. Se não, defina { -readiness-test-user } com alguém que tenha um.

-readiness-helpdesk-role = No centro de administração do Entra, em Funções e administradores > Nova função personalizada, crie uma função com as ações microsoft.directory/bitlockerKeys/key/read e microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = Ninguém do suporte trabalhou no caso de uma pessoa que ligou nos últimos 30 dias.
readiness-why-helpdesk-nobody = O Rekey olha as funções de quem faz isso. Por isso não se sabe se alguém do suporte conseguiria ler uma chave.
readiness-do-helpdesk-nobody = Peça a alguém do suporte que abra um caso e procure uma pessoa que ligou. Depois verifique de novo.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] { $people } pessoa do suporte é Administrador Global.
   *[other] { $people } pessoas do suporte são Administrador Global.
 }
readiness-why-helpdesk-global-administrator = Quem toma uma conta dessas tem toda a sua organização. Para entregar chaves, quase nada disso é necessário.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, atribua-a a essas pessoas e deixe que façam este trabalho sem ser Administrador Global.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] { $people } pessoa do suporte não tem nenhuma função que leia chaves de recuperação.
   *[other] { $people } pessoas do suporte não têm nenhuma função que leia chaves de recuperação.
 }
readiness-why-helpdesk-cannot-read = Elas confirmariam quem ligou e encontrariam a chave, e então o Entra ID a negaria.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role } e atribua-a a essas pessoas.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] { $people } pessoa do suporte não tem nenhuma função que consulte dispositivos.
   *[other] { $people } pessoas do suporte não têm nenhuma função que consulte dispositivos.
 }
readiness-why-helpdesk-cannot-find = Nos portais da Microsoft elas não encontram nenhum dispositivo, se um dia o Rekey faltar.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role } e atribua-a a essas pessoas.
readiness-found-helpdesk-broader = { $people ->
    [one] { $people } função de alguém do suporte permite mais do que encontrar dispositivos e ler chaves.
   *[other] { $people } funções de pessoas do suporte permitem mais do que encontrar dispositivos e ler chaves.
 } A lista diz quem, qual função e quantas ações a mais.
readiness-why-helpdesk-broader = Quem entrega chaves recebe ligações de desconhecidos o dia todo. Quanto menos a conta pode fazer, menos se ganha com um golpe.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Atribua esta a essas pessoas no lugar da outra, onde a função mais ampla não sirva para mais nada.
readiness-found-helpdesk-least = { $people ->
    [one] As funções de { $people } pessoa do suporte permitem o que o trabalho exige, e nada mais.
   *[other] As funções de todas as { $people } pessoas do suporte permitem o que o trabalho exige, e nada mais.
 }

readiness-found-audit-nothing-to-look-for = O Rekey não leu nenhuma chave entre sete dias e dez minutos atrás, por isso não há nada para procurar no log do Entra.
readiness-why-audit-nothing-to-look-for = O Entra ID anota cada leitura de uma chave. Se ele faz isso com o Rekey, só se vê depois de uma leitura.
readiness-do-audit-nothing-to-look-for = Verifique de novo dez minutos depois que a próxima chave for mostrada.
readiness-found-audit-found = A chave que o Rekey leu em { $at } (referência { $reference }) aparece no log do Entra, { $seconds ->
    [0] no mesmo segundo
    [one] com { $seconds } segundo de diferença
   *[other] com { $seconds } segundos de diferença
 }.
readiness-found-audit-not-found = A chave que o Rekey leu em { $at } (referência { $reference }) não aparece no log do Entra.
readiness-why-audit-not-found = Dois logs que não sabem um do outro provam o que um sozinho não pode. Agora o log do Entra não mostra quem viu qual chave.
readiness-do-audit-not-found = Olhe no centro de administração do Entra, em Logs de auditoria: categoria KeyManagement, atividade “Read BitLocker key”, nesse horário. Se a leitura estiver lá, verifique de novo em uma hora, porque o log pode atrasar. Se não, pergunte ao suporte da Microsoft.

-readiness-why-setting = Um dispositivo que não pode substituir a chave mantém a que foi mostrada, mesmo quando o Rekey solicita uma nova. Quem a leu pode usá-la de novo.
-readiness-do-setting = { -readiness-setting } “Configure Recovery Password Rotation” como ativado tanto para dispositivos ingressados no Entra quanto para os de ingresso híbrido. { -readiness-setting-new }
readiness-found-rotation-setting-on = Uma política faz os dispositivos substituírem a chave depois do uso.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] Uma política faz os dispositivos ingressados no Entra substituírem a chave depois do uso, mas { $hybrid } dispositivo tem ingresso híbrido.
   *[other] Uma política faz os dispositivos ingressados no Entra substituírem a chave depois do uso, mas { $hybrid } dispositivos têm ingresso híbrido.
 }
readiness-found-rotation-setting-off = Uma política desativa que os dispositivos substituam a chave depois do uso.
readiness-found-rotation-setting-not-set = Nenhuma política atribuída diz que os dispositivos substituem a chave depois do uso{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 versão 1909
readiness-found-rotation-windows-new-enough = De { $devices ->
    [one] { $devices } dispositivo
   *[other] { $devices } dispositivos
 }, nenhum tem um Windows antigo demais para substituir a chave.{ $unknown ->
    [0] { "" }
    [one] { " " }De um não se conhece a versão.
   *[other] { " " }De { $unknown } não se conhece a versão.
 }
readiness-found-rotation-windows-old = { $old } de { $devices } dispositivos têm um Windows antigo demais para substituir a chave.{ $unknown ->
    [0] { "" }
    [one] { " " }De um não se conhece a versão.
   *[other] { " " }De { $unknown } não se conhece a versão.
 }
readiness-why-rotation-windows-old = Uma chave deles que foi mostrada vale até que alguém a substitua manualmente.
readiness-do-rotation-windows-old = Atualize-os para { -readiness-build } (build { $build }) ou mais recente.
-readiness-prove = Recupere um PC de teste com o Rekey, desbloqueie-o e deixe-o ligado e conectado. Depois veja em Rotação se a solicitação dele passa a comprovada.
readiness-found-rotation-never-proven = Nenhuma rotação foi comprovada aqui até agora.
readiness-why-rotation-never-proven = Só uma comprovação mostra que as chaves que foram mostradas deixam mesmo de valer.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = A última rotação foi comprovada há { $days } dias, em { $at }.
readiness-why-rotation-proven-long-ago = Algo pode ter mudado desde então, e ninguém percebeu.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = A última rotação foi comprovada { $days ->
    [0] no último dia
    [one] há { $days } dia
   *[other] há { $days } dias
 }, em { $at }.
readiness-found-rotation-nothing-stuck = Nenhuma chave que foi mostrada espera tempo demais para ser substituída.
readiness-found-rotation-stuck = { $orders ->
    [one] { $orders } chave que foi mostrada continua sem anulação comprovada depois de sete dias.
   *[other] { $orders } chaves que foram mostradas continuam sem anulação comprovada depois de sete dias.
 }
readiness-why-rotation-stuck = Quem leu uma chave dessas talvez ainda consiga abrir a unidade com ela.
readiness-do-rotation-stuck = Veja o que cada solicitação espera. Quase sempre o PC precisa ser ligado e conectado.
readiness-found-rotation-needs-attention = { $orders ->
    [one] { $orders } solicitação de rotação precisa de atenção.
   *[other] { $orders } solicitações de rotação precisam de atenção.
 }
readiness-why-rotation-needs-attention = O Rekey não consegue substituir estas chaves sozinho. As que foram mostradas talvez ainda funcionem.
readiness-do-rotation-needs-attention = Cada solicitação diz o que a impede. Substitua estas chaves manualmente.

-readiness-why-not-known = O que não se sabe pode estar bem ou mal. Isso aparece quando alguém precisa de uma chave.
-readiness-later = Verifique de novo em alguns minutos. Se continuar assim, o log do Rekey diz mais.
readiness-found-directory-token-refused = Não foi possível saber: { $asked }. O Entra ID não aceitou a entrada do próprio Rekey.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Execute rekey doctor: ele diz o que o Entra ID respondeu. Quase sempre o segredo ou o certificado do Rekey expirou.
readiness-found-directory-refused = Não foi possível saber: { $asked }. O Microsoft Graph se recusou a responder.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission } e depois escolha Conceder consentimento do administrador. Se ela já estiver concedida, talvez falte a licença à sua organização, por exemplo a do Intune.
readiness-found-directory-not-found = Não foi possível saber: { $asked }. O Microsoft Graph não conhece o que foi pedido.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Não foi possível saber: { $asked }. O Microsoft Graph estava ocupado demais.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Não foi possível saber: { $asked }. Não foi possível acessar o Microsoft Graph.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Veja se o servidor do Rekey pode acessar graph.microsoft.com. Depois verifique de novo.
readiness-found-directory-failed = Não foi possível saber: { $asked }. O Microsoft Graph respondeu com um erro.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Não foi possível saber: { $asked }. O Microsoft Graph não respondeu a tempo.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Não foi possível saber: { $asked }. O Rekey não entende o que o Microsoft Graph respondeu.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Não foi possível saber: a base de registros do Rekey não respondeu.
readiness-why-ledger-not-available = { -readiness-why-not-known } E sem a base de registros o Rekey não mostra nenhuma chave.
readiness-do-ledger-not-available = Execute rekey doctor e confira o banco de dados.

readiness-own-title = Eu conseguiria voltar a entrar?
readiness-own-lead = Imagine que um dos seus PCs mostrasse agora a tela azul e pedisse a chave de recuperação.
readiness-own-yes = Sim. Se ele fosse bloqueado agora, você conseguiria voltar a entrar.
readiness-own-no = Não. Se ele fosse bloqueado agora, você não conseguiria voltar a entrar por conta própria.
readiness-own-key-stored = A chave de recuperação dele está armazenada.
readiness-own-no-key = Não há nenhuma chave de recuperação armazenada dele que você possa ler. Avise o suporte técnico agora, e não na manhã em que ele estiver bloqueado.
readiness-own-device-disabled = Sua organização desabilitou este PC, por isso a chave dele não é mostrada aqui. O suporte técnico pode descobrir o motivo.
readiness-own-self-service-off = Sua organização não permite que as pessoas obtenham chaves por conta própria. O suporte técnico pode dar a chave a você.
readiness-own-too-many-keys = Há tantas chaves armazenadas dele que em breve não haverá espaço para uma nova. Avise o suporte técnico.
readiness-own-not-seen-lately = Ele não é visto há 90 dias, por isso a chave mais nova dele talvez não esteja armazenada. Ligue-o e conecte-o à internet.
readiness-own-tell = Avisar o suporte técnico sobre { $name }
readiness-own-none-title = Nenhum PC está em seu nome
readiness-own-none = No diretório da sua organização não consta nenhum PC com Windows que seja seu. Se você usa um, avise o suporte técnico agora, e não na manhã em que ele estiver bloqueado.
readiness-own-link = Eu conseguiria voltar a entrar por conta própria?
