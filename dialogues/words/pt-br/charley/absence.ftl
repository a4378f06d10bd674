### After a long silence: never a count of missed days, never a reproach.

## safety

absence-plan-waits = Não há nada para recuperar. O seu plano está onde você deixou.
absence-welcome = Que bom ver você. O seu plano está onde você deixou. Vamos continuar?
absence-do-they-help = Os lembretes ainda ajudam? Se você não disser nada, eles continuam sem som.
absence-they-help = Que bom. Eles continuam, e você volta a ouvir.
absence-ended = Os lembretes da noite estão desligados. O seu diário fica, e /settings traz os lembretes de volta.
absence-ended-in-silence = Faz um tempo que não recebo resposta, então os lembretes da noite param agora. O seu diário fica. /settings traz os lembretes de volta.
button-they-help = Sim, ajudam
button-stop-reminders = Pode parar
