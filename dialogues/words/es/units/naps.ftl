## safety

naps = Siestas cortas y tempranas
    .told = Una siesta larga o tardía en { $days } de { $told } días, y el sueño tardó en venir tres noches o más.
    .say = Un descanso corto no hace daño a la mayoría. Uno largo o tardío puede quitarle sueño a la noche. ¿Le iría bien media hora antes de las tres de la tarde?
    .why = Dos estudios en personas mayores no encontraron daño por las siestas. Los estudios no coinciden, así que esto es algo para probar y no una regla.
naps-thirty_minutes = 30 minutos, con alarma
    .i = Pongo una alarma para que mi siesta dure treinta minutos como mucho
naps-before_three = Antes de las tres
    .i = Hago mi siesta antes de las tres
naps-in_chair = En el sillón, no en la cama
    .i = Hago mi siesta en el sillón, no en la cama
naps-sleep_on = Sigo durmiendo
    .then = Si sigo durmiendo, la próxima vez pongo una alarma más fuerte.
naps-very_tired = Tengo mucho cansancio
    .then = Si tengo mucho cansancio, descanso lo que necesite.
naps-ill = Me siento mal
    .then = Si me siento mal, duermo lo que necesite.
