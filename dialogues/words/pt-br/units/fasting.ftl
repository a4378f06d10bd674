## safety

fasting = Semanas de jejum
    .told = Algumas pessoas mudam as noites nas semanas de jejum.
    .say = Em semanas de jejum, a hora de comer e a de dormir mudam. Um médico ou enfermeiro pode dizer como jejuar com segurança, e quando tomar os remédios. O alongamento fica. O resto pode esperar.
    .on = Entre o pôr do sol e o amanhecer, tome líquidos como você planejou. Não envio lembretes de água.
    .instead = Por favor, pergunte a um médico ou enfermeiro antes de jejuar. Eles sabem o que é seguro para você.
    .why = Nenhum estudo foi encontrado, só conselhos da imprensa e de clínicas. Por isso o plano acompanha a sua hora de dormir e deixa o jejum com você.
fasting-bedtime_moves =
    .on = Os meus lembretes acompanham a sua hora de dormir.
fasting-short_nap =
    .on = Tudo bem cochilar por até meia hora.
