## safety

stretch_down = Dehnen vor dem Schlafen
    .told = Eine kurze Dehnung vor dem Schlafen: Damit beginnen die meisten.
    .say = Eine kurze Dehnung beider Beine, kurz vor dem Schlafen. Das Ziel sind die meisten Abende. Zwei von sieben können Sie auslassen. Wie klein möchten Sie beginnen?
    .why = Von 80 Menschen über 55 hatten die, die sechs Wochen lang dehnten, etwa einen Krampf weniger pro Nacht. In einem größeren Test änderte es nichts, nur die Wade zu dehnen.
stretch_down-one_leg_once = Jedes Bein einmal
    .i = Ich dehne jedes Bein einmal
stretch_down-three_holds = Je dreimal halten
    .i = Ich halte die Dehnung dreimal an jedem Bein
stretch_down-whole_guide = Die ganze Anleitung
    .i = Ich mache die ganze Anleitung und lasse eine kleine Lampe an
stretch_down-warm_shower = Davor warm duschen
    .i = Ich dusche warm, nicht heiß, und dehne später
stretch_down-forget = Ich vergesse es
    .then = Wenn ich es vergesse, mache ich es auf dem Bett.
stretch_down-tired = Ich bin zu müde
    .then = Wenn ich zu müde bin, dehne ich jedes Bein einmal.
stretch_down-guests = Gäste bleiben lange
    .then = Wenn Gäste lange bleiben, mache ich die kurze Dehnung.
stretch_down-hurts = Es könnte wehtun
    .then = Wenn es wehtut, höre ich auf.
