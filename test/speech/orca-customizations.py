# Orca 43 knows in which language each text is, and says so in its log, but asks its voice for nothing. Here it asks.
from orca import acss, speech_generator

ours = speech_generator.SpeechGenerator.voice


def voice(self, key=None, **args):
    language = args.get("language")
    if key not in (None, speech_generator.DEFAULT) or not language:
        return ours(self, key, **args)
    return [acss.ACSS({**one, acss.ACSS.FAMILY: {"name": language, "lang": language}}) for one in ours(self, key, **args)]


speech_generator.SpeechGenerator.voice = voice
