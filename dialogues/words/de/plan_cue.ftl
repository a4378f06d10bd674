own_cue = Was tun Sie sowieso jeden Tag, das Ihr Startzeichen sein könnte? Schreiben Sie es in ein paar Worten.
