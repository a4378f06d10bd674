### The settings. Rules: see charley.ftl.

summary-which-day = Em que manhã devo resumir a sua semana? Vem sem som.
button-summary = Resumo da semana
button-no-summary = Sem resumo
settings-changed = Mudado.
settings-water-waits = Anotado. A água fica desligada por enquanto.
settings-unknown = Não entendi. Experimente uma destas: <code>/settings water off</code>, <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-limit = Não entendi. Experimente uma destas: <code>/settings stretch 20</code>, <code>/settings checkin on</code>, <code>/settings pause 7</code>
settings-unknown-young = Não entendi. Experimente uma destas: <code>/settings checkin on</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-hours = Ir dormir: { $bedtime }. Levantar: { $rising }. Horário de { $place }.
settings-no-hours = Ainda sem hora de dormir. /bedtime acerta isso.
# How it is now. The buttons do the change.
settings-water =
    { $switch ->
        [on] Água: ligada, { $minutes } minutos antes de dormir
       *[off] Água: desligada
    }
settings-stretch =
    { $switch ->
        [on] Alongamento: ligado, { $minutes } minutos antes de dormir
       *[off] Alongamento: desligado
    }
settings-checkin =
    { $switch ->
        [on] Registro da manhã: ligado
       *[off] Registro da manhã: desligado
    }
settings-tips =
    { $switch ->
        [on] Dicas de sono: ligadas
       *[off] Dicas de sono: desligadas
    }
settings-sleep-times = Horários de sono: ligados, até a noite de { $day }
settings-no-sleep-times = Horários de sono: desligados
settings-sleep-times-begin = Até a noite de { $day }, o seu registro da manhã também pergunta quando você foi para a cama, pegou no sono e se levantou. Assim você e o seu médico podem ver quanto você dorme. Por favor, não olhe o relógio para isso: pode ser um palpite.
settings-summary =
    { $weekday ->
        [1] A sua semana: nas manhãs de segunda
        [2] A sua semana: nas manhãs de terça
        [3] A sua semana: nas manhãs de quarta
        [4] A sua semana: nas manhãs de quinta
        [5] A sua semana: nas manhãs de sexta
        [6] A sua semana: nas manhãs de sábado
       *[7] A sua semana: nas manhãs de domingo
    }
settings-no-summary = A sua semana: desligada
settings-pictures = Imagens: { $light }
settings-emergency = Número de emergência: { $number }
settings-emergency-own = Número de emergência: { $number }, definido por você
settings-no-emergency = Número de emergência: o da sua região
settings-emergency-form = Envie o número só com algarismos e espaços. Pode começar com + e ter no máximo 15 algarismos. Assim: <code>/settings emergency 111</code>
settings-trial = O seu teste: { $name }
settings-fewer = Menos lembretes de alongamento, como você quis: <code>/settings stretch on</code> traz todos de volta.
settings-paused = Os lembretes estão em pausa até { $day }.
# What is in <code> is copied by a tap and understood as it is: leave it in English.
settings-examples = Você também pode digitar: <code>/settings water 90</code>, <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-limit = Você também pode digitar: <code>/settings stretch 20</code>, <code>/settings pause 7</code>, <code>/settings emergency 111</code>
settings-examples-young = Isto você também pode digitar: <code>/settings pause 7</code>, <code>/settings checkin on</code>
settings-water-range = A água pode vir de { $from } a { $to } minutos antes de dormir.
settings-stretch-range = O alongamento pode vir de { $from } a { $to } minutos antes de dormir.
settings-too-close = A água precisa vir pelo menos 15 minutos antes do alongamento. Nada mudou.
settings-languages = Até agora falo estas línguas: { $languages }
languages-which = Que língua devo falar?
# A button: what a language calls itself.
language-name = { $name }
settings-pause-range = Posso ficar em pausa por até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }.
stopped = Não envio mais lembretes. O seu diário fica, e /log funciona a qualquer hora.
button-settings = Ajustes
button-switch-water =
    { $switch ->
        [on] Água: ligar
       *[off] Água: desligar
    }
button-switch-stretch =
    { $switch ->
        [on] Alongamento: ligar
       *[off] Alongamento: desligar
    }
button-switch-checkin =
    { $switch ->
        [on] Registro da manhã: ligar
       *[off] Registro da manhã: desligar
    }
button-switch-sleep-times =
    { $switch ->
        [on] Horários de sono: ligar
       *[off] Horários de sono: desligar
    }
button-switch-tips =
    { $switch ->
        [on] Dicas de sono: ligar
       *[off] Dicas de sono: desligar
    }
light-night = escuras ao anoitecer e à noite
light-dark = sempre escuras
light-light = sempre claras
light-which = Quando você quer as imagens com fundo escuro?
button-lights = Imagens escuras ou claras
button-light-night = Ao anoitecer e à noite
button-light-dark = Sempre
button-light-light = Nunca
button-pause = Pausa de 7 dias
button-resume = Encerrar a pausa
button-change-bedtime = Mudar a hora de dormir
